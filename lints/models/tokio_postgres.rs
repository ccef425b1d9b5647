pub use crate::config::Config;
use crate::error::DbError;
pub use crate::error::Error;
pub use crate::row::{Row, SimpleQueryRow};
pub use crate::tls::NoTls;
use crate::tls::{MakeTlsConnect, TlsConnect};
use bytes::{Buf, Bytes};
pub use fallible_iterator;
use futures_core::stream::Stream;
use futures_sink::Sink;
use postgres_types::{BorrowToSql, FromSqlOwned, ToSql, Type};
use std::fmt::Debug;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use tokio::io::{AsyncRead, AsyncWrite};

pub mod config {
    use crate::error::Error;
    use crate::tls::{MakeTlsConnect, TlsConnect};
    use crate::{Client, Connection, Socket};
    use std::net::IpAddr;
    use std::path::{Path, PathBuf};
    use std::str::FromStr;
    use std::time::Duration;
    use tokio::io::{AsyncRead, AsyncWrite};

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum TargetSessionAttrs {
        Any,
        ReadWrite,
        ReadOnly,
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum SslMode {
        Disable,
        Prefer,
        Require,
    }

    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    pub enum SslNegotiation {
        Postgres,
        Direct,
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum ChannelBinding {
        Disable,
        Prefer,
        Require,
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum LoadBalanceHosts {
        Disable,
        Random,
    }

    #[derive(Clone, Debug, PartialEq, Eq)]
    pub enum Host {
        Tcp(String),
        Unix(PathBuf),
    }

    #[derive(Clone, PartialEq, Eq)]
    pub struct Config;

    impl Config {
        pub fn new() -> Config;
        pub fn user(&mut self, user: impl Into<String>) -> &mut Config;
        pub fn get_user(&self) -> Option<&str>;
        pub fn password<T>(&mut self, password: T) -> &mut Config
        where
            T: AsRef<[u8]>;
        pub fn get_password(&self) -> Option<&[u8]>;
        pub fn dbname(&mut self, dbname: impl Into<String>) -> &mut Config;
        pub fn get_dbname(&self) -> Option<&str>;
        pub fn options(&mut self, options: impl Into<String>) -> &mut Config;
        pub fn get_options(&self) -> Option<&str>;
        pub fn application_name(&mut self, application_name: impl Into<String>) -> &mut Config;
        pub fn get_application_name(&self) -> Option<&str>;
        pub fn ssl_mode(&mut self, ssl_mode: SslMode) -> &mut Config;
        pub fn get_ssl_mode(&self) -> SslMode;
        pub fn ssl_negotiation(&mut self, ssl_negotiation: SslNegotiation) -> &mut Config;
        pub fn get_ssl_negotiation(&self) -> SslNegotiation;
        pub fn host(&mut self, host: impl Into<String>) -> &mut Config;
        pub fn get_hosts(&self) -> &[Host];
        pub fn get_hostaddrs(&self) -> &[IpAddr];
        pub fn host_path<T>(&mut self, host: T) -> &mut Config
        where
            T: AsRef<Path>;
        pub fn hostaddr(&mut self, hostaddr: IpAddr) -> &mut Config;
        pub fn port(&mut self, port: u16) -> &mut Config;
        pub fn get_ports(&self) -> &[u16];
        pub fn connect_timeout(&mut self, connect_timeout: Duration) -> &mut Config;
        pub fn get_connect_timeout(&self) -> Option<&Duration>;
        pub fn tcp_user_timeout(&mut self, tcp_user_timeout: Duration) -> &mut Config;
        pub fn get_tcp_user_timeout(&self) -> Option<&Duration>;
        pub fn keepalives(&mut self, keepalives: bool) -> &mut Config;
        pub fn get_keepalives(&self) -> bool;
        pub fn keepalives_idle(&mut self, keepalives_idle: Duration) -> &mut Config;
        pub fn get_keepalives_idle(&self) -> Duration;
        pub fn keepalives_interval(&mut self, keepalives_interval: Duration) -> &mut Config;
        pub fn get_keepalives_interval(&self) -> Option<Duration>;
        pub fn keepalives_retries(&mut self, keepalives_retries: u32) -> &mut Config;
        pub fn get_keepalives_retries(&self) -> Option<u32>;
        pub fn target_session_attrs(&mut self, target_session_attrs: TargetSessionAttrs) -> &mut Config;
        pub fn get_target_session_attrs(&self) -> TargetSessionAttrs;
        pub fn channel_binding(&mut self, channel_binding: ChannelBinding) -> &mut Config;
        pub fn get_channel_binding(&self) -> ChannelBinding;
        pub fn load_balance_hosts(&mut self, load_balance_hosts: LoadBalanceHosts) -> &mut Config;
        pub fn get_load_balance_hosts(&self) -> LoadBalanceHosts;
        pub async fn connect<T>(&self, tls: T) -> Result<(Client, Connection<Socket, T::Stream>), Error>
        where
            T: MakeTlsConnect<Socket>;
        pub async fn connect_raw<S, T>(&self, stream: S, tls: T) -> Result<(Client, Connection<S, T::Stream>), Error>
        where
            S: AsyncRead + AsyncWrite + Unpin,
            T: TlsConnect<S>;
    }

    impl Default for Config {}

    impl FromStr for Config {
        type Err = Error;
    }
}

pub mod error {
    use std::fmt::Display;

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Severity {
        Panic,
        Fatal,
        Error,
        Warning,
        Notice,
        Debug,
        Info,
        Log,
    }

    impl Display for Severity {}

    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct DbError;

    impl DbError {
        pub fn severity(&self) -> &str;
        pub fn parsed_severity(&self) -> Option<Severity>;
        pub fn code(&self) -> &SqlState;
        pub fn message(&self) -> &str;
        pub fn detail(&self) -> Option<&str>;
        pub fn hint(&self) -> Option<&str>;
        pub fn position(&self) -> Option<&ErrorPosition>;
        pub fn where_(&self) -> Option<&str>;
        pub fn schema(&self) -> Option<&str>;
        pub fn table(&self) -> Option<&str>;
        pub fn column(&self) -> Option<&str>;
        pub fn datatype(&self) -> Option<&str>;
        pub fn constraint(&self) -> Option<&str>;
        pub fn file(&self) -> Option<&str>;
        pub fn line(&self) -> Option<u32>;
        pub fn routine(&self) -> Option<&str>;
    }

    impl Display for DbError {}
    impl std::error::Error for DbError {}

    #[derive(Clone, Debug, PartialEq, Eq)]
    pub enum ErrorPosition {
        Original(u32),
        Internal { position: u32, query: String },
    }

    pub struct Error;

    impl Error {
        pub fn into_source(self) -> Option<Box<dyn std::error::Error + Sync + Send>>;
        pub fn as_db_error(&self) -> Option<&DbError>;
        pub fn is_closed(&self) -> bool;
        pub fn code(&self) -> Option<&SqlState>;
    }

    impl Display for Error {}
    impl std::error::Error for Error {}

    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct SqlState;

    impl SqlState {
        pub const SUCCESSFUL_COMPLETION: SqlState = ..;
        pub const WARNING: SqlState = ..;
        pub const WARNING_DYNAMIC_RESULT_SETS_RETURNED: SqlState = ..;
        pub const WARNING_IMPLICIT_ZERO_BIT_PADDING: SqlState = ..;
        pub const WARNING_NULL_VALUE_ELIMINATED_IN_SET_FUNCTION: SqlState = ..;
        pub const WARNING_PRIVILEGE_NOT_GRANTED: SqlState = ..;
        pub const WARNING_PRIVILEGE_NOT_REVOKED: SqlState = ..;
        pub const WARNING_STRING_DATA_RIGHT_TRUNCATION: SqlState = ..;
        pub const WARNING_DEPRECATED_FEATURE: SqlState = ..;
        pub const NO_DATA: SqlState = ..;
        pub const NO_ADDITIONAL_DYNAMIC_RESULT_SETS_RETURNED: SqlState = ..;
        pub const SQL_STATEMENT_NOT_YET_COMPLETE: SqlState = ..;
        pub const CONNECTION_EXCEPTION: SqlState = ..;
        pub const CONNECTION_DOES_NOT_EXIST: SqlState = ..;
        pub const CONNECTION_FAILURE: SqlState = ..;
        pub const SQLCLIENT_UNABLE_TO_ESTABLISH_SQLCONNECTION: SqlState = ..;
        pub const SQLSERVER_REJECTED_ESTABLISHMENT_OF_SQLCONNECTION: SqlState = ..;
        pub const TRANSACTION_RESOLUTION_UNKNOWN: SqlState = ..;
        pub const PROTOCOL_VIOLATION: SqlState = ..;
        pub const TRIGGERED_ACTION_EXCEPTION: SqlState = ..;
        pub const FEATURE_NOT_SUPPORTED: SqlState = ..;
        pub const INVALID_TRANSACTION_INITIATION: SqlState = ..;
        pub const LOCATOR_EXCEPTION: SqlState = ..;
        pub const L_E_INVALID_SPECIFICATION: SqlState = ..;
        pub const INVALID_GRANTOR: SqlState = ..;
        pub const INVALID_GRANT_OPERATION: SqlState = ..;
        pub const INVALID_ROLE_SPECIFICATION: SqlState = ..;
        pub const DIAGNOSTICS_EXCEPTION: SqlState = ..;
        pub const STACKED_DIAGNOSTICS_ACCESSED_WITHOUT_ACTIVE_HANDLER: SqlState = ..;
        pub const CASE_NOT_FOUND: SqlState = ..;
        pub const CARDINALITY_VIOLATION: SqlState = ..;
        pub const DATA_EXCEPTION: SqlState = ..;
        pub const ARRAY_ELEMENT_ERROR: SqlState = ..;
        pub const ARRAY_SUBSCRIPT_ERROR: SqlState = ..;
        pub const CHARACTER_NOT_IN_REPERTOIRE: SqlState = ..;
        pub const DATETIME_FIELD_OVERFLOW: SqlState = ..;
        pub const DATETIME_VALUE_OUT_OF_RANGE: SqlState = ..;
        pub const DIVISION_BY_ZERO: SqlState = ..;
        pub const ERROR_IN_ASSIGNMENT: SqlState = ..;
        pub const ESCAPE_CHARACTER_CONFLICT: SqlState = ..;
        pub const INDICATOR_OVERFLOW: SqlState = ..;
        pub const INTERVAL_FIELD_OVERFLOW: SqlState = ..;
        pub const INVALID_ARGUMENT_FOR_LOG: SqlState = ..;
        pub const INVALID_ARGUMENT_FOR_NTILE: SqlState = ..;
        pub const INVALID_ARGUMENT_FOR_NTH_VALUE: SqlState = ..;
        pub const INVALID_ARGUMENT_FOR_POWER_FUNCTION: SqlState = ..;
        pub const INVALID_ARGUMENT_FOR_WIDTH_BUCKET_FUNCTION: SqlState = ..;
        pub const INVALID_CHARACTER_VALUE_FOR_CAST: SqlState = ..;
        pub const INVALID_DATETIME_FORMAT: SqlState = ..;
        pub const INVALID_ESCAPE_CHARACTER: SqlState = ..;
        pub const INVALID_ESCAPE_OCTET: SqlState = ..;
        pub const INVALID_ESCAPE_SEQUENCE: SqlState = ..;
        pub const NONSTANDARD_USE_OF_ESCAPE_CHARACTER: SqlState = ..;
        pub const INVALID_INDICATOR_PARAMETER_VALUE: SqlState = ..;
        pub const INVALID_PARAMETER_VALUE: SqlState = ..;
        pub const INVALID_PRECEDING_OR_FOLLOWING_SIZE: SqlState = ..;
        pub const INVALID_REGULAR_EXPRESSION: SqlState = ..;
        pub const INVALID_ROW_COUNT_IN_LIMIT_CLAUSE: SqlState = ..;
        pub const INVALID_ROW_COUNT_IN_RESULT_OFFSET_CLAUSE: SqlState = ..;
        pub const INVALID_TABLESAMPLE_ARGUMENT: SqlState = ..;
        pub const INVALID_TABLESAMPLE_REPEAT: SqlState = ..;
        pub const INVALID_TIME_ZONE_DISPLACEMENT_VALUE: SqlState = ..;
        pub const INVALID_USE_OF_ESCAPE_CHARACTER: SqlState = ..;
        pub const MOST_SPECIFIC_TYPE_MISMATCH: SqlState = ..;
        pub const NULL_VALUE_NOT_ALLOWED: SqlState = ..;
        pub const NULL_VALUE_NO_INDICATOR_PARAMETER: SqlState = ..;
        pub const NUMERIC_VALUE_OUT_OF_RANGE: SqlState = ..;
        pub const SEQUENCE_GENERATOR_LIMIT_EXCEEDED: SqlState = ..;
        pub const STRING_DATA_LENGTH_MISMATCH: SqlState = ..;
        pub const STRING_DATA_RIGHT_TRUNCATION: SqlState = ..;
        pub const SUBSTRING_ERROR: SqlState = ..;
        pub const TRIM_ERROR: SqlState = ..;
        pub const UNTERMINATED_C_STRING: SqlState = ..;
        pub const ZERO_LENGTH_CHARACTER_STRING: SqlState = ..;
        pub const FLOATING_POINT_EXCEPTION: SqlState = ..;
        pub const INVALID_TEXT_REPRESENTATION: SqlState = ..;
        pub const INVALID_BINARY_REPRESENTATION: SqlState = ..;
        pub const BAD_COPY_FILE_FORMAT: SqlState = ..;
        pub const UNTRANSLATABLE_CHARACTER: SqlState = ..;
        pub const NOT_AN_XML_DOCUMENT: SqlState = ..;
        pub const INVALID_XML_DOCUMENT: SqlState = ..;
        pub const INVALID_XML_CONTENT: SqlState = ..;
        pub const INVALID_XML_COMMENT: SqlState = ..;
        pub const INVALID_XML_PROCESSING_INSTRUCTION: SqlState = ..;
        pub const DUPLICATE_JSON_OBJECT_KEY_VALUE: SqlState = ..;
        pub const INVALID_ARGUMENT_FOR_SQL_JSON_DATETIME_FUNCTION: SqlState = ..;
        pub const INVALID_JSON_TEXT: SqlState = ..;
        pub const INVALID_SQL_JSON_SUBSCRIPT: SqlState = ..;
        pub const MORE_THAN_ONE_SQL_JSON_ITEM: SqlState = ..;
        pub const NO_SQL_JSON_ITEM: SqlState = ..;
        pub const NON_NUMERIC_SQL_JSON_ITEM: SqlState = ..;
        pub const NON_UNIQUE_KEYS_IN_A_JSON_OBJECT: SqlState = ..;
        pub const SINGLETON_SQL_JSON_ITEM_REQUIRED: SqlState = ..;
        pub const SQL_JSON_ARRAY_NOT_FOUND: SqlState = ..;
        pub const SQL_JSON_MEMBER_NOT_FOUND: SqlState = ..;
        pub const SQL_JSON_NUMBER_NOT_FOUND: SqlState = ..;
        pub const SQL_JSON_OBJECT_NOT_FOUND: SqlState = ..;
        pub const TOO_MANY_JSON_ARRAY_ELEMENTS: SqlState = ..;
        pub const TOO_MANY_JSON_OBJECT_MEMBERS: SqlState = ..;
        pub const SQL_JSON_SCALAR_REQUIRED: SqlState = ..;
        pub const SQL_JSON_ITEM_CANNOT_BE_CAST_TO_TARGET_TYPE: SqlState = ..;
        pub const INTEGRITY_CONSTRAINT_VIOLATION: SqlState = ..;
        pub const RESTRICT_VIOLATION: SqlState = ..;
        pub const NOT_NULL_VIOLATION: SqlState = ..;
        pub const FOREIGN_KEY_VIOLATION: SqlState = ..;
        pub const UNIQUE_VIOLATION: SqlState = ..;
        pub const CHECK_VIOLATION: SqlState = ..;
        pub const EXCLUSION_VIOLATION: SqlState = ..;
        pub const INVALID_CURSOR_STATE: SqlState = ..;
        pub const INVALID_TRANSACTION_STATE: SqlState = ..;
        pub const ACTIVE_SQL_TRANSACTION: SqlState = ..;
        pub const BRANCH_TRANSACTION_ALREADY_ACTIVE: SqlState = ..;
        pub const HELD_CURSOR_REQUIRES_SAME_ISOLATION_LEVEL: SqlState = ..;
        pub const INAPPROPRIATE_ACCESS_MODE_FOR_BRANCH_TRANSACTION: SqlState = ..;
        pub const INAPPROPRIATE_ISOLATION_LEVEL_FOR_BRANCH_TRANSACTION: SqlState = ..;
        pub const NO_ACTIVE_SQL_TRANSACTION_FOR_BRANCH_TRANSACTION: SqlState = ..;
        pub const READ_ONLY_SQL_TRANSACTION: SqlState = ..;
        pub const SCHEMA_AND_DATA_STATEMENT_MIXING_NOT_SUPPORTED: SqlState = ..;
        pub const NO_ACTIVE_SQL_TRANSACTION: SqlState = ..;
        pub const IN_FAILED_SQL_TRANSACTION: SqlState = ..;
        pub const IDLE_IN_TRANSACTION_SESSION_TIMEOUT: SqlState = ..;
        pub const INVALID_SQL_STATEMENT_NAME: SqlState = ..;
        pub const UNDEFINED_PSTATEMENT: SqlState = ..;
        pub const TRIGGERED_DATA_CHANGE_VIOLATION: SqlState = ..;
        pub const INVALID_AUTHORIZATION_SPECIFICATION: SqlState = ..;
        pub const INVALID_PASSWORD: SqlState = ..;
        pub const DEPENDENT_PRIVILEGE_DESCRIPTORS_STILL_EXIST: SqlState = ..;
        pub const DEPENDENT_OBJECTS_STILL_EXIST: SqlState = ..;
        pub const INVALID_TRANSACTION_TERMINATION: SqlState = ..;
        pub const SQL_ROUTINE_EXCEPTION: SqlState = ..;
        pub const S_R_E_FUNCTION_EXECUTED_NO_RETURN_STATEMENT: SqlState = ..;
        pub const S_R_E_MODIFYING_SQL_DATA_NOT_PERMITTED: SqlState = ..;
        pub const S_R_E_PROHIBITED_SQL_STATEMENT_ATTEMPTED: SqlState = ..;
        pub const S_R_E_READING_SQL_DATA_NOT_PERMITTED: SqlState = ..;
        pub const INVALID_CURSOR_NAME: SqlState = ..;
        pub const UNDEFINED_CURSOR: SqlState = ..;
        pub const EXTERNAL_ROUTINE_EXCEPTION: SqlState = ..;
        pub const E_R_E_CONTAINING_SQL_NOT_PERMITTED: SqlState = ..;
        pub const E_R_E_MODIFYING_SQL_DATA_NOT_PERMITTED: SqlState = ..;
        pub const E_R_E_PROHIBITED_SQL_STATEMENT_ATTEMPTED: SqlState = ..;
        pub const E_R_E_READING_SQL_DATA_NOT_PERMITTED: SqlState = ..;
        pub const EXTERNAL_ROUTINE_INVOCATION_EXCEPTION: SqlState = ..;
        pub const E_R_I_E_INVALID_SQLSTATE_RETURNED: SqlState = ..;
        pub const E_R_I_E_NULL_VALUE_NOT_ALLOWED: SqlState = ..;
        pub const E_R_I_E_TRIGGER_PROTOCOL_VIOLATED: SqlState = ..;
        pub const E_R_I_E_SRF_PROTOCOL_VIOLATED: SqlState = ..;
        pub const E_R_I_E_EVENT_TRIGGER_PROTOCOL_VIOLATED: SqlState = ..;
        pub const SAVEPOINT_EXCEPTION: SqlState = ..;
        pub const S_E_INVALID_SPECIFICATION: SqlState = ..;
        pub const INVALID_CATALOG_NAME: SqlState = ..;
        pub const UNDEFINED_DATABASE: SqlState = ..;
        pub const INVALID_SCHEMA_NAME: SqlState = ..;
        pub const UNDEFINED_SCHEMA: SqlState = ..;
        pub const TRANSACTION_ROLLBACK: SqlState = ..;
        pub const T_R_INTEGRITY_CONSTRAINT_VIOLATION: SqlState = ..;
        pub const T_R_SERIALIZATION_FAILURE: SqlState = ..;
        pub const T_R_STATEMENT_COMPLETION_UNKNOWN: SqlState = ..;
        pub const T_R_DEADLOCK_DETECTED: SqlState = ..;
        pub const SYNTAX_ERROR_OR_ACCESS_RULE_VIOLATION: SqlState = ..;
        pub const SYNTAX_ERROR: SqlState = ..;
        pub const INSUFFICIENT_PRIVILEGE: SqlState = ..;
        pub const CANNOT_COERCE: SqlState = ..;
        pub const GROUPING_ERROR: SqlState = ..;
        pub const WINDOWING_ERROR: SqlState = ..;
        pub const INVALID_RECURSION: SqlState = ..;
        pub const INVALID_FOREIGN_KEY: SqlState = ..;
        pub const INVALID_NAME: SqlState = ..;
        pub const NAME_TOO_LONG: SqlState = ..;
        pub const RESERVED_NAME: SqlState = ..;
        pub const DATATYPE_MISMATCH: SqlState = ..;
        pub const INDETERMINATE_DATATYPE: SqlState = ..;
        pub const COLLATION_MISMATCH: SqlState = ..;
        pub const INDETERMINATE_COLLATION: SqlState = ..;
        pub const WRONG_OBJECT_TYPE: SqlState = ..;
        pub const GENERATED_ALWAYS: SqlState = ..;
        pub const UNDEFINED_COLUMN: SqlState = ..;
        pub const UNDEFINED_FUNCTION: SqlState = ..;
        pub const UNDEFINED_TABLE: SqlState = ..;
        pub const UNDEFINED_PARAMETER: SqlState = ..;
        pub const UNDEFINED_OBJECT: SqlState = ..;
        pub const DUPLICATE_COLUMN: SqlState = ..;
        pub const DUPLICATE_CURSOR: SqlState = ..;
        pub const DUPLICATE_DATABASE: SqlState = ..;
        pub const DUPLICATE_FUNCTION: SqlState = ..;
        pub const DUPLICATE_PSTATEMENT: SqlState = ..;
        pub const DUPLICATE_SCHEMA: SqlState = ..;
        pub const DUPLICATE_TABLE: SqlState = ..;
        pub const DUPLICATE_ALIAS: SqlState = ..;
        pub const DUPLICATE_OBJECT: SqlState = ..;
        pub const AMBIGUOUS_COLUMN: SqlState = ..;
        pub const AMBIGUOUS_FUNCTION: SqlState = ..;
        pub const AMBIGUOUS_PARAMETER: SqlState = ..;
        pub const AMBIGUOUS_ALIAS: SqlState = ..;
        pub const INVALID_COLUMN_REFERENCE: SqlState = ..;
        pub const INVALID_COLUMN_DEFINITION: SqlState = ..;
        pub const INVALID_CURSOR_DEFINITION: SqlState = ..;
        pub const INVALID_DATABASE_DEFINITION: SqlState = ..;
        pub const INVALID_FUNCTION_DEFINITION: SqlState = ..;
        pub const INVALID_PSTATEMENT_DEFINITION: SqlState = ..;
        pub const INVALID_SCHEMA_DEFINITION: SqlState = ..;
        pub const INVALID_TABLE_DEFINITION: SqlState = ..;
        pub const INVALID_OBJECT_DEFINITION: SqlState = ..;
        pub const WITH_CHECK_OPTION_VIOLATION: SqlState = ..;
        pub const INSUFFICIENT_RESOURCES: SqlState = ..;
        pub const DISK_FULL: SqlState = ..;
        pub const OUT_OF_MEMORY: SqlState = ..;
        pub const TOO_MANY_CONNECTIONS: SqlState = ..;
        pub const CONFIGURATION_LIMIT_EXCEEDED: SqlState = ..;
        pub const PROGRAM_LIMIT_EXCEEDED: SqlState = ..;
        pub const STATEMENT_TOO_COMPLEX: SqlState = ..;
        pub const TOO_MANY_COLUMNS: SqlState = ..;
        pub const TOO_MANY_ARGUMENTS: SqlState = ..;
        pub const OBJECT_NOT_IN_PREREQUISITE_STATE: SqlState = ..;
        pub const OBJECT_IN_USE: SqlState = ..;
        pub const CANT_CHANGE_RUNTIME_PARAM: SqlState = ..;
        pub const LOCK_NOT_AVAILABLE: SqlState = ..;
        pub const UNSAFE_NEW_ENUM_VALUE_USAGE: SqlState = ..;
        pub const OPERATOR_INTERVENTION: SqlState = ..;
        pub const QUERY_CANCELED: SqlState = ..;
        pub const ADMIN_SHUTDOWN: SqlState = ..;
        pub const CRASH_SHUTDOWN: SqlState = ..;
        pub const CANNOT_CONNECT_NOW: SqlState = ..;
        pub const DATABASE_DROPPED: SqlState = ..;
        pub const IDLE_SESSION_TIMEOUT: SqlState = ..;
        pub const SYSTEM_ERROR: SqlState = ..;
        pub const IO_ERROR: SqlState = ..;
        pub const UNDEFINED_FILE: SqlState = ..;
        pub const DUPLICATE_FILE: SqlState = ..;
        pub const SNAPSHOT_TOO_OLD: SqlState = ..;
        pub const CONFIG_FILE_ERROR: SqlState = ..;
        pub const LOCK_FILE_EXISTS: SqlState = ..;
        pub const FDW_ERROR: SqlState = ..;
        pub const FDW_COLUMN_NAME_NOT_FOUND: SqlState = ..;
        pub const FDW_DYNAMIC_PARAMETER_VALUE_NEEDED: SqlState = ..;
        pub const FDW_FUNCTION_SEQUENCE_ERROR: SqlState = ..;
        pub const FDW_INCONSISTENT_DESCRIPTOR_INFORMATION: SqlState = ..;
        pub const FDW_INVALID_ATTRIBUTE_VALUE: SqlState = ..;
        pub const FDW_INVALID_COLUMN_NAME: SqlState = ..;
        pub const FDW_INVALID_COLUMN_NUMBER: SqlState = ..;
        pub const FDW_INVALID_DATA_TYPE: SqlState = ..;
        pub const FDW_INVALID_DATA_TYPE_DESCRIPTORS: SqlState = ..;
        pub const FDW_INVALID_DESCRIPTOR_FIELD_IDENTIFIER: SqlState = ..;
        pub const FDW_INVALID_HANDLE: SqlState = ..;
        pub const FDW_INVALID_OPTION_INDEX: SqlState = ..;
        pub const FDW_INVALID_OPTION_NAME: SqlState = ..;
        pub const FDW_INVALID_STRING_LENGTH_OR_BUFFER_LENGTH: SqlState = ..;
        pub const FDW_INVALID_STRING_FORMAT: SqlState = ..;
        pub const FDW_INVALID_USE_OF_NULL_POINTER: SqlState = ..;
        pub const FDW_TOO_MANY_HANDLES: SqlState = ..;
        pub const FDW_OUT_OF_MEMORY: SqlState = ..;
        pub const FDW_NO_SCHEMAS: SqlState = ..;
        pub const FDW_OPTION_NAME_NOT_FOUND: SqlState = ..;
        pub const FDW_REPLY_HANDLE: SqlState = ..;
        pub const FDW_SCHEMA_NOT_FOUND: SqlState = ..;
        pub const FDW_TABLE_NOT_FOUND: SqlState = ..;
        pub const FDW_UNABLE_TO_CREATE_EXECUTION: SqlState = ..;
        pub const FDW_UNABLE_TO_CREATE_REPLY: SqlState = ..;
        pub const FDW_UNABLE_TO_ESTABLISH_CONNECTION: SqlState = ..;
        pub const PLPGSQL_ERROR: SqlState = ..;
        pub const RAISE_EXCEPTION: SqlState = ..;
        pub const NO_DATA_FOUND: SqlState = ..;
        pub const TOO_MANY_ROWS: SqlState = ..;
        pub const ASSERT_FAILURE: SqlState = ..;
        pub const INTERNAL_ERROR: SqlState = ..;
        pub const DATA_CORRUPTED: SqlState = ..;
        pub const INDEX_CORRUPTED: SqlState = ..;
        pub fn from_code(s: &str) -> SqlState;
        pub fn code(&self) -> &str;
    }
}

pub mod row {
    use crate::error::Error;
    use crate::{Column, SimpleColumn};
    use postgres_types::FromSql;
    use std::fmt::Display;

    #[derive(Clone)]
    pub struct Row;

    impl Row {
        pub fn columns(&self) -> &[Column];
        pub fn is_empty(&self) -> bool;
        pub fn len(&self) -> usize;
        pub fn get<'a, I, T>(&'a self, idx: I) -> T
        where
            I: RowIndex + Display,
            T: FromSql<'a>;
        pub fn try_get<'a, I, T>(&'a self, idx: I) -> Result<T, Error>
        where
            I: RowIndex + Display,
            T: FromSql<'a>;
        pub fn raw_size_bytes(&self) -> usize;
    }

    #[derive(Debug)]
    pub struct SimpleQueryRow;

    impl SimpleQueryRow {
        pub fn columns(&self) -> &[SimpleColumn];
        pub fn is_empty(&self) -> bool;
        pub fn len(&self) -> usize;
        pub fn get<I>(&self, idx: I) -> Option<&str>
        where
            I: RowIndex + Display;
        pub fn try_get<I>(&self, idx: I) -> Result<Option<&str>, Error>
        where
            I: RowIndex + Display;
    }

    pub trait RowIndex {}
    impl RowIndex for usize {}
    impl RowIndex for str {}
    impl<T> RowIndex for &T where T: ?Sized + RowIndex {}
}

pub mod tls {
    use std::error::Error;
    use std::fmt::Display;
    use tokio::io::{AsyncRead, AsyncWrite};

    pub struct ChannelBinding;

    impl ChannelBinding {
        pub fn none() -> ChannelBinding;
        pub fn tls_server_end_point(tls_server_end_point: Vec<u8>) -> ChannelBinding;
    }

    #[derive(Clone, Copy, Debug)]
    pub struct NoTls;

    impl<S> MakeTlsConnect<S> for NoTls {
        type Stream = NoTlsStream;
        type TlsConnect = NoTls;
        type Error = NoTlsError;
    }

    impl<S> TlsConnect<S> for NoTls {
        type Stream = NoTlsStream;
        type Error = NoTlsError;
        type Future = NoTlsFuture;
    }

    pub struct NoTlsFuture;

    impl Future for NoTlsFuture {
        type Output = Result<NoTlsStream, NoTlsError>;
    }

    pub enum NoTlsStream {}

    impl AsyncRead for NoTlsStream {}
    impl AsyncWrite for NoTlsStream {}
    impl TlsStream for NoTlsStream {}

    #[derive(Debug)]
    pub struct NoTlsError;
    impl Display for NoTlsError {}
    impl Error for NoTlsError {}

    pub trait MakeTlsConnect<S> {
        type Stream: TlsStream + Unpin;
        type TlsConnect: TlsConnect<S, Stream = Self::Stream>;
        type Error: Into<Box<dyn Error + Sync + Send>>;
        fn make_tls_connect(&mut self, domain: &str) -> Result<Self::TlsConnect, Self::Error>;
    }

    pub trait TlsConnect<S> {
        type Stream: TlsStream + Unpin;
        type Error: Into<Box<dyn Error + Sync + Send>>;
        type Future: Future<Output = Result<Self::Stream, Self::Error>>;
        fn connect(self, stream: S) -> Self::Future;
    }

    pub trait TlsStream: AsyncRead + AsyncWrite {
        fn channel_binding(&self) -> ChannelBinding;
    }
}

#[derive(Clone)]
pub struct CancelToken;

impl CancelToken {
    pub async fn cancel_query<T>(&self, tls: T) -> Result<(), Error>
    where
        T: MakeTlsConnect<Socket>;
    pub async fn cancel_query_raw<S, T>(&self, stream: S, tls: T) -> Result<(), Error>
    where
        S: AsyncRead + AsyncWrite + Unpin,
        T: TlsConnect<S>;
}

pub struct Client;

impl Client {
    pub async fn prepare(&self, query: &str) -> Result<Statement, Error>;
    pub async fn prepare_typed(&self, query: &str, parameter_types: &[Type]) -> Result<Statement, Error>;
    pub async fn query<T>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Vec<Row>, Error>
    where
        T: ?Sized + ToStatement;
    pub async fn query_scalar<R: FromSqlOwned, T>(
        &self,
        statement: &T,
        params: &[&(dyn ToSql + Sync)],
    ) -> Result<Vec<R>, Error>
    where
        T: ?Sized + ToStatement + Debug;
    pub async fn query_one<T>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Row, Error>
    where
        T: ?Sized + ToStatement;
    pub async fn query_one_scalar<R: FromSqlOwned, T>(
        &self,
        statement: &T,
        params: &[&(dyn ToSql + Sync)],
    ) -> Result<R, Error>
    where
        T: ?Sized + ToStatement + Debug;
    pub async fn query_opt<T>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Option<Row>, Error>
    where
        T: ?Sized + ToStatement;
    pub async fn query_opt_scalar<R: FromSqlOwned, T>(
        &self,
        statement: &T,
        params: &[&(dyn ToSql + Sync)],
    ) -> Result<Option<R>, Error>
    where
        T: ?Sized + ToStatement + Debug;
    pub async fn query_raw<T, P, I>(&self, statement: &T, params: I) -> Result<RowStream, Error>
    where
        T: ?Sized + ToStatement,
        P: BorrowToSql,
        I: IntoIterator<Item = P>,
        I::IntoIter: ExactSizeIterator;
    pub async fn query_typed(&self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Vec<Row>, Error>;
    pub async fn query_typed_one(&self, statement: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Row, Error>;
    pub async fn query_typed_opt(
        &self,
        statement: &str,
        params: &[(&(dyn ToSql + Sync), Type)],
    ) -> Result<Option<Row>, Error>;
    pub async fn query_typed_raw<P, I>(&self, query: &str, params: I) -> Result<RowStream, Error>
    where
        P: BorrowToSql,
        I: IntoIterator<Item = (P, Type)>;
    pub async fn execute<T>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<u64, Error>
    where
        T: ?Sized + ToStatement;
    pub async fn execute_typed(&self, statement: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<u64, Error>;
    pub async fn execute_raw<T, P, I>(&self, statement: &T, params: I) -> Result<u64, Error>
    where
        T: ?Sized + ToStatement,
        P: BorrowToSql,
        I: IntoIterator<Item = P>,
        I::IntoIter: ExactSizeIterator;
    pub async fn copy_in<T, U>(&self, statement: &T) -> Result<CopyInSink<U>, Error>
    where
        T: ?Sized + ToStatement,
        U: Buf + 'static + Send;
    pub async fn copy_out<T>(&self, statement: &T) -> Result<CopyOutStream, Error>
    where
        T: ?Sized + ToStatement;
    pub async fn simple_query(&self, query: &str) -> Result<Vec<SimpleQueryMessage>, Error>;
    pub async fn simple_query_raw(&self, query: &str) -> Result<SimpleQueryStream, Error>;
    pub async fn batch_execute(&self, query: &str) -> Result<(), Error>;
    pub async fn check_connection(&self) -> Result<(), Error>;
    pub async fn transaction(&mut self) -> Result<Transaction<'_>, Error>;
    pub fn build_transaction(&mut self) -> TransactionBuilder<'_>;
    pub fn cancel_token(&self) -> CancelToken;
    pub async fn cancel_query<T>(&self, tls: T) -> Result<(), Error>
    where
        T: MakeTlsConnect<Socket>;
    pub async fn cancel_query_raw<S, T>(&self, stream: S, tls: T) -> Result<(), Error>
    where
        S: AsyncRead + AsyncWrite + Unpin,
        T: TlsConnect<S>;
    pub fn clear_type_cache(&self);
    pub fn is_closed(&self) -> bool;
}

impl GenericClient for Client {}

pub struct Connection<S, T>;

impl<S, T> Connection<S, T>
where
    S: AsyncRead + AsyncWrite + Unpin,
    T: AsyncRead + AsyncWrite + Unpin,
{
    pub fn parameter(&self, name: &str) -> Option<&str>;
    pub fn poll_message(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<AsyncMessage, Error>>>;
}

impl<S, T> Future for Connection<S, T>
where
    S: AsyncRead + AsyncWrite + Unpin,
    T: AsyncRead + AsyncWrite + Unpin,
{
    type Output = Result<(), Error>;
}

pub struct CopyInSink<T>;

impl<T> CopyInSink<T>
where
    T: Buf + 'static + Send,
{
    pub fn poll_finish(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<u64, Error>>;
    pub async fn finish(self: Pin<&mut Self>) -> Result<u64, Error>;
}

impl<T> Sink<T> for CopyInSink<T>
where
    T: Buf + 'static + Send,
{
    type Error = Error;
}

pub struct CopyOutStream;

impl Stream for CopyOutStream {
    type Item = Result<Bytes, Error>;
}

#[derive(Clone)]
pub struct Portal;

pub struct RowStream;

impl RowStream {
    pub fn rows_affected(&self) -> Option<u64>;
}

impl Stream for RowStream {
    type Item = Result<Row, Error>;
}

#[derive(Debug)]
pub struct SimpleColumn;

impl SimpleColumn {
    pub fn name(&self) -> &str;
}

pub struct SimpleQueryStream;

impl Stream for SimpleQueryStream {
    type Item = Result<SimpleQueryMessage, Error>;
}

#[derive(Debug)]
pub struct Socket;
impl AsyncRead for Socket {}
impl AsyncWrite for Socket {}

#[derive(Debug)]
pub struct Column;

impl Column {
    pub fn name(&self) -> &str;
    pub fn table_oid(&self) -> Option<u32>;
    pub fn column_id(&self) -> Option<i16>;
    pub fn type_modifier(&self) -> i32;
    pub fn type_(&self) -> &Type;
}

#[derive(Clone)]
pub struct Statement;

impl Statement {
    pub fn params(&self) -> &[Type];
    pub fn columns(&self) -> &[Column];
}

impl ToStatement for Statement {}

pub struct Transaction<'a>;

impl<'a> Transaction<'a> {
    pub async fn commit(self) -> Result<(), Error>;
    pub async fn rollback(self) -> Result<(), Error>;
    pub async fn prepare(&self, query: &str) -> Result<Statement, Error>;
    pub async fn prepare_typed(&self, query: &str, parameter_types: &[Type]) -> Result<Statement, Error>;
    pub async fn query<T>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Vec<Row>, Error>
    where
        T: ?Sized + ToStatement;
    pub async fn query_one<T>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Row, Error>
    where
        T: ?Sized + ToStatement;
    pub async fn query_opt<T>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Option<Row>, Error>
    where
        T: ?Sized + ToStatement;
    pub async fn query_raw<T, P, I>(&self, statement: &T, params: I) -> Result<RowStream, Error>
    where
        T: ?Sized + ToStatement,
        P: BorrowToSql,
        I: IntoIterator<Item = P>,
        I::IntoIter: ExactSizeIterator;
    pub async fn query_typed(&self, statement: &str, params: &[(&(dyn ToSql + Sync), Type)])
    -> Result<Vec<Row>, Error>;
    pub async fn query_typed_one(&self, statement: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Row, Error>;
    pub async fn query_typed_opt(
        &self,
        statement: &str,
        params: &[(&(dyn ToSql + Sync), Type)],
    ) -> Result<Option<Row>, Error>;
    pub async fn query_typed_raw<P, I>(&self, query: &str, params: I) -> Result<RowStream, Error>
    where
        P: BorrowToSql,
        I: IntoIterator<Item = (P, Type)>;
    pub async fn execute<T>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<u64, Error>
    where
        T: ?Sized + ToStatement;
    pub async fn execute_typed(&self, statement: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<u64, Error>;
    pub async fn execute_raw<P, I, T>(&self, statement: &T, params: I) -> Result<u64, Error>
    where
        T: ?Sized + ToStatement,
        P: BorrowToSql,
        I: IntoIterator<Item = P>,
        I::IntoIter: ExactSizeIterator;
    pub async fn bind<T>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Portal, Error>
    where
        T: ?Sized + ToStatement;
    pub async fn bind_raw<P, T, I>(&self, statement: &T, params: I) -> Result<Portal, Error>
    where
        T: ?Sized + ToStatement,
        P: BorrowToSql,
        I: IntoIterator<Item = P>,
        I::IntoIter: ExactSizeIterator;
    pub async fn query_portal(&self, portal: &Portal, max_rows: i32) -> Result<Vec<Row>, Error>;
    pub async fn query_portal_raw(&self, portal: &Portal, max_rows: i32) -> Result<RowStream, Error>;
    pub async fn copy_in<T, U>(&self, statement: &T) -> Result<CopyInSink<U>, Error>
    where
        T: ?Sized + ToStatement,
        U: Buf + 'static + Send;
    pub async fn copy_out<T>(&self, statement: &T) -> Result<CopyOutStream, Error>
    where
        T: ?Sized + ToStatement;
    pub async fn simple_query(&self, query: &str) -> Result<Vec<SimpleQueryMessage>, Error>;
    pub async fn batch_execute(&self, query: &str) -> Result<(), Error>;
    pub fn cancel_token(&self) -> CancelToken;
    pub async fn cancel_query<T>(&self, tls: T) -> Result<(), Error>
    where
        T: MakeTlsConnect<Socket>;
    pub async fn cancel_query_raw<S, T>(&self, stream: S, tls: T) -> Result<(), Error>
    where
        S: AsyncRead + AsyncWrite + Unpin,
        T: TlsConnect<S>;
    pub async fn transaction(&mut self) -> Result<Transaction<'_>, Error>;
    pub async fn savepoint<I>(&mut self, name: I) -> Result<Transaction<'_>, Error>
    where
        I: Into<String>;
    pub fn client(&self) -> &Client;
}

impl GenericClient for Transaction<'_> {}

#[derive(Clone, Copy, Debug)]
pub enum IsolationLevel {
    ReadUncommitted,
    ReadCommitted,
    RepeatableRead,
    Serializable,
}

pub struct TransactionBuilder<'a>;

impl<'a> TransactionBuilder<'a> {
    pub fn isolation_level(self, isolation_level: IsolationLevel) -> Self;
    pub fn read_only(self, read_only: bool) -> Self;
    pub fn deferrable(self, deferrable: bool) -> Self;
    pub async fn start(self) -> Result<Transaction<'a>, Error>;
}

#[derive(Clone, Debug)]
pub struct Notification;

impl Notification {
    pub fn process_id(&self) -> i32;
    pub fn channel(&self) -> &str;
    pub fn payload(&self) -> &str;
}

#[derive(Clone, Debug)]
pub enum AsyncMessage {
    Notice(DbError),
    Notification(Notification),
}

#[derive(Debug)]
pub enum SimpleQueryMessage {
    Row(SimpleQueryRow),
    CommandComplete(u64),
    RowDescription(Arc<[SimpleColumn]>),
}

pub trait GenericClient {
    fn execute<'life0, 'life1, 'life2, 'life3, 'async_trait, T>(
        &'life0 self,
        query: &'life1 T,
        params: &'life2 [&'life3 (dyn ToSql + Sync)],
    ) -> Pin<Box<dyn Future<Output = Result<u64, Error>> + Send + 'async_trait>>
    where
        T: ?Sized + ToStatement + Sync + Send + 'async_trait,
        Self: 'async_trait,
        'life0: 'async_trait,
        'life1: 'async_trait,
        'life2: 'async_trait,
        'life3: 'async_trait;
    fn execute_raw<'life0, 'life1, 'async_trait, P, I, T>(
        &'life0 self,
        statement: &'life1 T,
        params: I,
    ) -> Pin<Box<dyn Future<Output = Result<u64, Error>> + Send + 'async_trait>>
    where
        T: ?Sized + ToStatement + Sync + Send + 'async_trait,
        P: BorrowToSql + 'async_trait,
        I: IntoIterator<Item = P> + Sync + Send + 'async_trait,
        I::IntoIter: ExactSizeIterator,
        Self: 'async_trait,
        'life0: 'async_trait,
        'life1: 'async_trait;
    fn execute_typed<'life0, 'life1, 'life2, 'life3, 'async_trait>(
        &'life0 self,
        statement: &'life1 str,
        params: &'life2 [(&'life3 (dyn ToSql + Sync), Type)],
    ) -> Pin<Box<dyn Future<Output = Result<u64, Error>> + Send + 'async_trait>>
    where
        Self: 'async_trait,
        'life0: 'async_trait,
        'life1: 'async_trait,
        'life2: 'async_trait,
        'life3: 'async_trait;
    fn query<'life0, 'life1, 'life2, 'life3, 'async_trait, T>(
        &'life0 self,
        query: &'life1 T,
        params: &'life2 [&'life3 (dyn ToSql + Sync)],
    ) -> Pin<Box<dyn Future<Output = Result<Vec<Row>, Error>> + Send + 'async_trait>>
    where
        T: ?Sized + ToStatement + Sync + Send + 'async_trait,
        Self: 'async_trait,
        'life0: 'async_trait,
        'life1: 'async_trait,
        'life2: 'async_trait,
        'life3: 'async_trait;
    fn query_one<'life0, 'life1, 'life2, 'life3, 'async_trait, T>(
        &'life0 self,
        statement: &'life1 T,
        params: &'life2 [&'life3 (dyn ToSql + Sync)],
    ) -> Pin<Box<dyn Future<Output = Result<Row, Error>> + Send + 'async_trait>>
    where
        T: ?Sized + ToStatement + Sync + Send + 'async_trait,
        Self: 'async_trait,
        'life0: 'async_trait,
        'life1: 'async_trait,
        'life2: 'async_trait,
        'life3: 'async_trait;
    fn query_opt<'life0, 'life1, 'life2, 'life3, 'async_trait, T>(
        &'life0 self,
        statement: &'life1 T,
        params: &'life2 [&'life3 (dyn ToSql + Sync)],
    ) -> Pin<Box<dyn Future<Output = Result<Option<Row>, Error>> + Send + 'async_trait>>
    where
        T: ?Sized + ToStatement + Sync + Send + 'async_trait,
        Self: 'async_trait,
        'life0: 'async_trait,
        'life1: 'async_trait,
        'life2: 'async_trait,
        'life3: 'async_trait;
    fn query_raw<'life0, 'life1, 'async_trait, T, P, I>(
        &'life0 self,
        statement: &'life1 T,
        params: I,
    ) -> Pin<Box<dyn Future<Output = Result<RowStream, Error>> + Send + 'async_trait>>
    where
        T: ?Sized + ToStatement + Sync + Send + 'async_trait,
        P: BorrowToSql + 'async_trait,
        I: IntoIterator<Item = P> + Sync + Send + 'async_trait,
        I::IntoIter: ExactSizeIterator,
        Self: 'async_trait,
        'life0: 'async_trait,
        'life1: 'async_trait;
    fn query_typed<'life0, 'life1, 'life2, 'life3, 'async_trait>(
        &'life0 self,
        statement: &'life1 str,
        params: &'life2 [(&'life3 (dyn ToSql + Sync), Type)],
    ) -> Pin<Box<dyn Future<Output = Result<Vec<Row>, Error>> + Send + 'async_trait>>
    where
        Self: 'async_trait,
        'life0: 'async_trait,
        'life1: 'async_trait,
        'life2: 'async_trait,
        'life3: 'async_trait;
    fn query_typed_one<'life0, 'life1, 'life2, 'life3, 'async_trait>(
        &'life0 self,
        statement: &'life1 str,
        params: &'life2 [(&'life3 (dyn ToSql + Sync), Type)],
    ) -> Pin<Box<dyn Future<Output = Result<Row, Error>> + Send + 'async_trait>>
    where
        Self: 'async_trait,
        'life0: 'async_trait,
        'life1: 'async_trait,
        'life2: 'async_trait,
        'life3: 'async_trait;
    fn query_typed_opt<'life0, 'life1, 'life2, 'life3, 'async_trait>(
        &'life0 self,
        statement: &'life1 str,
        params: &'life2 [(&'life3 (dyn ToSql + Sync), Type)],
    ) -> Pin<Box<dyn Future<Output = Result<Option<Row>, Error>> + Send + 'async_trait>>
    where
        Self: 'async_trait,
        'life0: 'async_trait,
        'life1: 'async_trait,
        'life2: 'async_trait,
        'life3: 'async_trait;
    fn query_typed_raw<'life0, 'life1, 'async_trait, P, I>(
        &'life0 self,
        statement: &'life1 str,
        params: I,
    ) -> Pin<Box<dyn Future<Output = Result<RowStream, Error>> + Send + 'async_trait>>
    where
        P: BorrowToSql + 'async_trait,
        I: IntoIterator<Item = (P, Type)> + Sync + Send + 'async_trait,
        Self: 'async_trait,
        'life0: 'async_trait,
        'life1: 'async_trait;
    fn prepare<'life0, 'life1, 'async_trait>(
        &'life0 self,
        query: &'life1 str,
    ) -> Pin<Box<dyn Future<Output = Result<Statement, Error>> + Send + 'async_trait>>
    where
        Self: 'async_trait,
        'life0: 'async_trait,
        'life1: 'async_trait;
    fn prepare_typed<'life0, 'life1, 'life2, 'async_trait>(
        &'life0 self,
        query: &'life1 str,
        parameter_types: &'life2 [Type],
    ) -> Pin<Box<dyn Future<Output = Result<Statement, Error>> + Send + 'async_trait>>
    where
        Self: 'async_trait,
        'life0: 'async_trait,
        'life1: 'async_trait,
        'life2: 'async_trait;
    fn transaction<'a, 'async_trait>(
        &'a mut self,
    ) -> Pin<Box<dyn Future<Output = Result<Transaction<'a>, Error>> + Send + 'async_trait>>
    where
        Self: 'async_trait,
        'a: 'async_trait;
    fn batch_execute<'life0, 'life1, 'async_trait>(
        &'life0 self,
        query: &'life1 str,
    ) -> Pin<Box<dyn Future<Output = Result<(), Error>> + Send + 'async_trait>>
    where
        Self: 'async_trait,
        'life0: 'async_trait,
        'life1: 'async_trait;
    fn simple_query<'life0, 'life1, 'async_trait>(
        &'life0 self,
        query: &'life1 str,
    ) -> Pin<Box<dyn Future<Output = Result<Vec<SimpleQueryMessage>, Error>> + Send + 'async_trait>>
    where
        Self: 'async_trait,
        'life0: 'async_trait,
        'life1: 'async_trait;
    fn client(&self) -> &Client;
}

pub trait ToStatement {}
impl ToStatement for str {}
impl ToStatement for String {}

pub async fn connect<T>(config: &str, tls: T) -> Result<(Client, Connection<Socket, T::Stream>), Error>
where
    T: MakeTlsConnect<Socket>;
