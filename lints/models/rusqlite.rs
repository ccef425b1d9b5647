use crate::backup::Progress;
use crate::blob::Blob;
use crate::config::DbConfig;
use crate::functions::{Aggregate, Context, FunctionFlags, SqlFnOutput};
use crate::hooks::{Action, AuthContext, Authorization, Wal};
use crate::limits::Limit;
use crate::trace::{TraceEvent, TraceEventCodes};
use crate::types::{FromSql, FromSqlError, ToSqlOutput, Type, ValueRef};
use bitflags::iter::{Iter, IterNames};
pub use fallible_iterator;
use fallible_iterator::FallibleIterator;
pub use fallible_streaming_iterator;
use fallible_streaming_iterator::FallibleStreamingIterator;
use libsqlite3_sys::bindings::sqlite3;
pub use libsqlite3_sys::error::ErrorCode;
use serde_json::value::Value;
use std::borrow::Cow;
use std::ffi::{CStr, NulError, c_char, c_int, c_uint};
use std::fmt::{Debug, Display};
use std::num::{NonZeroI8, NonZeroI16, NonZeroI32, NonZeroI64, NonZeroIsize, NonZeroU8, NonZeroU16, NonZeroU32};
use std::ops::{Deref, DerefMut};
use std::panic::{RefUnwindSafe, UnwindSafe};
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::str::Utf8Error;
use std::sync::Arc;
use std::time::Duration;

pub mod backup {
    use crate::{Connection, Name};
    use std::ffi::c_int;
    use std::time::Duration;

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum StepResult {
        Done,
        More,
        Busy,
        Locked,
    }

    #[derive(Clone, Copy, Debug)]
    pub struct Progress {
        pub remaining: c_int,
        pub pagecount: c_int,
    }

    pub struct Backup<'a, 'b>;

    impl Backup<'_, '_> {
        pub fn new<'a, 'b>(from: &'a Connection, to: &'b mut Connection) -> crate::Result<Backup<'a, 'b>>;
        pub fn new_with_names<'a, 'b, F: Name, T: Name>(
            from: &'a Connection,
            from_name: F,
            to: &'b mut Connection,
            to_name: T,
        ) -> crate::Result<Backup<'a, 'b>>;
        pub fn progress(&self) -> Progress;
        #[blocks(db)]
        pub fn step(&self, num_pages: c_int) -> crate::Result<StepResult>;
        #[blocks(db)]
        pub fn run_to_completion(
            &self,
            pages_per_step: c_int,
            pause_between_pages: Duration,
            progress: Option<fn(Progress)>,
        ) -> crate::Result<()>;
    }
}

pub mod blob {
    use crate::ToSql;
    use std::io::{Read, Seek, Write};
    use std::mem::MaybeUninit;

    #[os_backed]
    pub struct Blob<'conn>;

    impl Blob<'_> {
        pub fn reopen(&mut self, row: i64) -> crate::Result<()>;
        pub fn size(&self) -> i32;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn close(self) -> crate::Result<()>;
        pub fn write_at(&mut self, buf: &[u8], write_start: usize) -> crate::Result<()>;
        pub fn write_all_at(&mut self, buf: &[u8], write_start: usize) -> crate::Result<()>;
        pub fn read_at(&self, buf: &mut [u8], read_start: usize) -> crate::Result<usize>;
        pub fn raw_read_at<'a>(&self, buf: &'a mut [MaybeUninit<u8>], read_start: usize)
        -> crate::Result<&'a mut [u8]>;
        pub fn read_at_exact(&self, buf: &mut [u8], read_start: usize) -> crate::Result<()>;
        pub fn raw_read_at_exact<'a>(
            &self,
            buf: &'a mut [MaybeUninit<u8>],
            read_start: usize,
        ) -> crate::Result<&'a mut [u8]>;
    }

    impl Read for Blob<'_> {}
    impl Write for Blob<'_> {}
    impl Seek for Blob<'_> {}

    #[derive(Clone, Copy)]
    pub struct ZeroBlob(pub i32);
    impl ToSql for ZeroBlob {}
}

pub mod config {
    #[derive(Clone, Copy, Debug)]
    pub enum DbConfig {
        SQLITE_DBCONFIG_ENABLE_FKEY,
        SQLITE_DBCONFIG_ENABLE_TRIGGER,
        SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER,
        SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE,
        SQLITE_DBCONFIG_ENABLE_QPSG,
        SQLITE_DBCONFIG_TRIGGER_EQP,
        SQLITE_DBCONFIG_RESET_DATABASE,
        SQLITE_DBCONFIG_DEFENSIVE,
        SQLITE_DBCONFIG_WRITABLE_SCHEMA,
        SQLITE_DBCONFIG_LEGACY_ALTER_TABLE,
        SQLITE_DBCONFIG_DQS_DML,
        SQLITE_DBCONFIG_DQS_DDL,
        SQLITE_DBCONFIG_ENABLE_VIEW,
        SQLITE_DBCONFIG_LEGACY_FILE_FORMAT,
        SQLITE_DBCONFIG_TRUSTED_SCHEMA,
    }
}

pub mod functions {
    use bitflags::iter::Iter;

    pub struct Context<'a>;

    pub struct FunctionFlags;

    impl IntoIterator for FunctionFlags {
        type Item = FunctionFlags;
        type IntoIter = Iter<FunctionFlags>;
    }

    pub trait SqlFnOutput {}

    pub trait Aggregate<A, T> {}
}

pub mod hooks {
    pub struct Action;

    pub struct AuthContext<'c>;

    pub struct Authorization;

    pub struct Wal;
}

pub mod limits {
    pub struct Limit;
}

pub mod trace {
    use bitflags::iter::Iter;

    pub struct TraceEventCodes;

    impl IntoIterator for TraceEventCodes {
        type Item = TraceEventCodes;
        type IntoIter = Iter<TraceEventCodes>;
    }

    pub struct TraceEvent<'s>;
}

pub mod types {
    pub use crate::ToSql;
    use std::borrow::Cow;
    use std::fmt::Display;
    use std::num::{
        NonZero, NonZeroI8, NonZeroI16, NonZeroI32, NonZeroI64, NonZeroIsize, NonZeroU8, NonZeroU16, NonZeroU32,
    };
    use std::rc::Rc;
    use std::sync::Arc;

    pub struct FromSqlError;

    pub type FromSqlResult<T> = Result<T, FromSqlError>;

    #[derive(Clone, Debug, PartialEq)]
    pub enum ToSqlOutput<'a> {
        Borrowed(ValueRef<'a>),
        Owned(Value),
        ZeroBlob(i32),
        Arg(usize),
    }

    impl<'a, T: ?Sized> From<&'a T> for ToSqlOutput<'a> where &'a T: Into<ValueRef<'a>> {}
    impl From<String> for ToSqlOutput<'_> {}
    impl From<Null> for ToSqlOutput<'_> {}
    impl From<bool> for ToSqlOutput<'_> {}
    impl From<i8> for ToSqlOutput<'_> {}
    impl From<i16> for ToSqlOutput<'_> {}
    impl From<i32> for ToSqlOutput<'_> {}
    impl From<i64> for ToSqlOutput<'_> {}
    impl From<isize> for ToSqlOutput<'_> {}
    impl From<u8> for ToSqlOutput<'_> {}
    impl From<u16> for ToSqlOutput<'_> {}
    impl From<u32> for ToSqlOutput<'_> {}
    impl From<f32> for ToSqlOutput<'_> {}
    impl From<f64> for ToSqlOutput<'_> {}
    impl From<Vec<u8>> for ToSqlOutput<'_> {}
    impl From<NonZero<i8>> for ToSqlOutput<'_> {}
    impl From<NonZero<i16>> for ToSqlOutput<'_> {}
    impl From<NonZero<i32>> for ToSqlOutput<'_> {}
    impl From<NonZero<i64>> for ToSqlOutput<'_> {}
    impl From<NonZero<isize>> for ToSqlOutput<'_> {}
    impl From<NonZero<u8>> for ToSqlOutput<'_> {}
    impl From<NonZero<u16>> for ToSqlOutput<'_> {}
    impl From<NonZero<u32>> for ToSqlOutput<'_> {}
    impl ToSql for ToSqlOutput<'_> {}

    #[derive(Clone, Debug, PartialEq)]
    pub enum Value {
        Null,
        Integer(i64),
        Real(f64),
        Text(String),
        Blob(Vec<u8>),
    }

    impl Value {
        pub fn data_type(&self) -> Type;
    }

    impl FromSql for Value {}
    impl ToSql for Value {}
    impl From<Null> for Value {}
    impl From<bool> for Value {}
    impl From<isize> for Value {}
    impl From<i8> for Value {}
    impl From<i16> for Value {}
    impl From<i32> for Value {}
    impl From<u8> for Value {}
    impl From<u16> for Value {}
    impl From<u32> for Value {}
    impl From<i64> for Value {}
    impl From<f32> for Value {}
    impl From<f64> for Value {}
    impl From<String> for Value {}
    impl From<Vec<u8>> for Value {}
    impl<T> From<Option<T>> for Value where T: Into<Self> {}

    #[derive(Clone, Copy, Debug, PartialEq)]
    pub enum ValueRef<'a> {
        Null,
        Integer(i64),
        Real(f64),
        Text(&'a [u8]),
        Blob(&'a [u8]),
    }

    impl ValueRef<'_> {
        pub fn data_type(&self) -> Type;
    }

    impl<'a> ValueRef<'a> {
        pub fn as_i64(&self) -> FromSqlResult<i64>;
        pub fn as_i64_or_null(&self) -> FromSqlResult<Option<i64>>;
        pub fn as_f64(&self) -> FromSqlResult<f64>;
        pub fn as_f64_or_null(&self) -> FromSqlResult<Option<f64>>;
        pub fn as_str(&self) -> FromSqlResult<&'a str>;
        pub fn as_str_or_null(&self) -> FromSqlResult<Option<&'a str>>;
        pub fn as_blob(&self) -> FromSqlResult<&'a [u8]>;
        pub fn as_blob_or_null(&self) -> FromSqlResult<Option<&'a [u8]>>;
        pub fn as_bytes(&self) -> FromSqlResult<&'a [u8]>;
        pub fn as_bytes_or_null(&self) -> FromSqlResult<Option<&'a [u8]>>;
    }

    impl<'a> From<&'a str> for ValueRef<'a> {}
    impl<'a> From<&'a [u8]> for ValueRef<'a> {}
    impl<'a> From<&'a Value> for ValueRef<'a> {}
    impl<T> From<Option<T>> for ValueRef<'_> where T: Into<Self> {}

    #[derive(Clone, Copy)]
    pub struct Null;
    impl ToSql for Null {}

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Type {
        Null,
        Integer,
        Real,
        Text,
        Blob,
    }

    impl Display for Type {}

    pub trait FromSql: Sized {
        fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self>;
    }

    impl FromSql for i8 {}
    impl FromSql for i16 {}
    impl FromSql for i32 {}
    impl FromSql for isize {}
    impl FromSql for u8 {}
    impl FromSql for u16 {}
    impl FromSql for u32 {}
    impl FromSql for NonZeroIsize {}
    impl FromSql for NonZeroI8 {}
    impl FromSql for NonZeroI16 {}
    impl FromSql for NonZeroI32 {}
    impl FromSql for NonZeroI64 {}
    impl FromSql for NonZeroU8 {}
    impl FromSql for NonZeroU16 {}
    impl FromSql for NonZeroU32 {}
    impl FromSql for i64 {}
    impl FromSql for f32 {}
    impl FromSql for f64 {}
    impl FromSql for bool {}
    impl FromSql for String {}
    impl FromSql for Box<str> {}
    impl FromSql for Rc<str> {}
    impl FromSql for Arc<str> {}
    impl FromSql for Vec<u8> {}
    impl FromSql for Box<[u8]> {}
    impl FromSql for Rc<[u8]> {}
    impl FromSql for Arc<[u8]> {}
    impl<const N: usize> FromSql for [u8; N] {}
    impl<T: FromSql> FromSql for Option<T> {}
    impl<T> FromSql for Cow<'_, T>
    where
        T: ToOwned + ?Sized,
        T::Owned: FromSql,
    {
    }
    impl FromSql for serde_json::value::Value {}
}

pub struct CachedStatement<'conn>;

impl CachedStatement<'_> {
    pub fn discard(self);
}

impl<'conn> Deref for CachedStatement<'conn> {
    type Target = Statement<'conn>;
}

impl<'conn> DerefMut for CachedStatement<'conn> {}

#[derive(Debug)]
pub enum Error {
    SqliteFailure(libsqlite3_sys::error::Error, Option<String>),
    SqliteSingleThreadedMode,
    FromSqlConversionFailure(usize, Type, Box<dyn std::error::Error + Send + Sync + 'static>),
    IntegralValueOutOfRange(usize, i64),
    Utf8Error(usize, Utf8Error),
    NulError(NulError),
    InvalidParameterName(String),
    InvalidPath(PathBuf),
    ExecuteReturnedResults,
    QueryReturnedNoRows,
    QueryReturnedMoreThanOneRow,
    InvalidColumnIndex(usize),
    InvalidColumnName(String),
    InvalidColumnType(usize, String, Type),
    StatementChangedRows(usize),
    InvalidFunctionParameterType(usize, Type),
    UserFunctionError(Box<dyn std::error::Error + Send + Sync + 'static>),
    ToSqlConversionFailure(Box<dyn std::error::Error + Send + Sync + 'static>),
    InvalidQuery,
    UnwindingPanic,
    GetAuxWrongType,
    MultipleStatement,
    InvalidParameterCount(usize, usize),
    BlobSizeError,
}

impl Error {
    pub fn sqlite_error(&self) -> Option<&libsqlite3_sys::error::Error>;
    pub fn sqlite_error_code(&self) -> Option<ErrorCode>;
    pub fn sqlite_extended_error_code(&self) -> Option<c_int>;
}

impl From<Utf8Error> for Error {}
impl From<NulError> for Error {}
impl From<FromSqlError> for Error {}
impl Display for Error {}
impl std::error::Error for Error {}

#[derive(Clone, Debug)]
pub struct ParamsFromIter<I>;
impl<I> Params for ParamsFromIter<I>
where
    I: IntoIterator,
    I::Item: ToSql,
{
}

pub struct AndThenRows<'stmt, F>;

impl<T, E, F> Iterator for AndThenRows<'_, F>
where
    E: From<Error>,
    F: FnMut(&Row<'_>) -> Result<T, E>,
{
    type Item = std::result::Result<T, E>;
    #[blocks(db)]
    fn next(&mut self) -> Option<Self::Item>;
}

pub struct Map<'stmt, F>;

impl<F, B> FallibleIterator for Map<'_, F>
where
    F: FnMut(&Row<'_>) -> Result<B>,
{
    type Item = B;
    type Error = Error;
}

pub struct MappedRows<'stmt, F>;

impl<T, F> Iterator for MappedRows<'_, F>
where
    F: FnMut(&Row<'_>) -> Result<T>,
{
    type Item = std::result::Result<T, Error>;
    #[blocks(db)]
    fn next(&mut self) -> Option<Result<T>>;
}

pub struct Row<'stmt>;

impl Row<'_> {
    pub fn get_unwrap<I: RowIndex, T: FromSql>(&self, idx: I) -> T;
    pub fn get<I: RowIndex, T: FromSql>(&self, idx: I) -> Result<T>;
    pub fn get_ref<I: RowIndex>(&self, idx: I) -> Result<ValueRef<'_>>;
    pub fn get_ref_unwrap<I: RowIndex>(&self, idx: I) -> ValueRef<'_>;
}

impl<'stmt> AsRef<Statement<'stmt>> for Row<'stmt> {}

pub struct Rows<'stmt>;

impl<'stmt> Rows<'stmt> {
    #[blocks(db)]
    pub fn next(&mut self) -> Result<Option<&Row<'stmt>>>;
    pub fn map<F, B>(self, f: F) -> Map<'stmt, F>
    where
        F: FnMut(&Row<'_>) -> Result<B>;
    pub fn mapped<F, B>(self, f: F) -> MappedRows<'stmt, F>
    where
        F: FnMut(&Row<'_>) -> Result<B>;
    pub fn and_then<F, T, E>(self, f: F) -> AndThenRows<'stmt, F>
    where
        F: FnMut(&Row<'_>) -> Result<T, E>;
    pub fn as_ref(&self) -> Option<&Statement<'stmt>>;
}

impl<'stmt> FallibleStreamingIterator for Rows<'stmt> {
    type Item = Row<'stmt>;
    type Error = Error;
    #[blocks(db)]
    fn advance(&mut self) -> Result<()>;
}

pub struct Statement<'conn>;

impl Statement<'_> {
    pub fn column_names(&self) -> Vec<&str>;
    pub fn column_count(&self) -> usize;
    pub fn column_name(&self, col: usize) -> Result<&str>;
    pub fn column_index(&self, name: &str) -> Result<usize>;
    #[blocks(db)]
    pub fn execute<P: Params>(&mut self, params: P) -> Result<usize>;
    #[blocks(db)]
    pub fn insert<P: Params>(&mut self, params: P) -> Result<i64>;
    pub fn query<P: Params>(&mut self, params: P) -> Result<Rows<'_>>;
    pub fn query_map<T, P, F>(&mut self, params: P, f: F) -> Result<MappedRows<'_, F>>
    where
        P: Params,
        F: FnMut(&Row<'_>) -> Result<T>;
    pub fn query_and_then<T, E, P, F>(&mut self, params: P, f: F) -> Result<AndThenRows<'_, F>>
    where
        P: Params,
        E: From<Error>,
        F: FnMut(&Row<'_>) -> Result<T, E>;
    #[blocks(db)]
    pub fn exists<P: Params>(&mut self, params: P) -> Result<bool>;
    #[blocks(db)]
    pub fn query_row<T, P, F>(&mut self, params: P, f: F) -> Result<T>
    where
        P: Params,
        F: FnOnce(&Row<'_>) -> Result<T>;
    #[blocks(db)]
    pub fn query_one<T, P, F>(&mut self, params: P, f: F) -> Result<T>
    where
        P: Params,
        F: FnOnce(&Row<'_>) -> Result<T>;
    pub fn finalize(self) -> Result<()>;
    pub fn parameter_index(&self, name: &str) -> Result<Option<usize>>;
    pub fn parameter_name(&self, index: usize) -> Option<&str>;
    pub fn parameter_count(&self) -> usize;
    pub fn raw_bind_parameter<I: BindIndex, T: ToSql>(&mut self, one_based_index: I, param: T) -> Result<()>;
    #[blocks(db)]
    pub fn raw_execute(&mut self) -> Result<usize>;
    pub fn raw_query(&mut self) -> Rows<'_>;
    pub fn expanded_sql(&self) -> Option<String>;
    pub fn get_status(&self, status: StatementStatus) -> i32;
    pub fn reset_status(&self, status: StatementStatus) -> i32;
    pub fn is_explain(&self) -> i32;
    pub fn readonly(&self) -> bool;
    pub fn clear_bindings(&mut self);
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum StatementStatus {
    FullscanStep,
    Sort,
    AutoIndex,
    VmStep,
    RePrepare,
    Run,
    FilterMiss,
    FilterHit,
    MemUsed,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DropBehavior {
    Rollback,
    Commit,
    Ignore,
    Panic,
}

#[derive(Debug)]
pub struct Savepoint<'conn>;

impl Drop for Savepoint<'_> {
    #[blocks(db)]
    fn drop(&mut self);
}

impl Savepoint<'_> {
    #[blocks(db)]
    pub fn new(conn: &mut Connection) -> Result<Savepoint<'_>>;
    #[blocks(db)]
    pub fn with_name<T: Into<String>>(conn: &mut Connection, name: T) -> Result<Savepoint<'_>>;
    #[blocks(db)]
    pub fn savepoint(&mut self) -> Result<Savepoint<'_>>;
    #[blocks(db)]
    pub fn savepoint_with_name<T: Into<String>>(&mut self, name: T) -> Result<Savepoint<'_>>;
    pub fn drop_behavior(&self) -> DropBehavior;
    pub fn set_drop_behavior(&mut self, drop_behavior: DropBehavior);
    #[blocks(db)]
    pub fn commit(self) -> Result<()>;
    #[blocks(db)]
    pub fn rollback(&mut self) -> Result<()>;
    #[blocks(db)]
    pub fn finish(self) -> Result<()>;
}

impl Deref for Savepoint<'_> {
    type Target = Connection;
}

#[derive(Debug)]
pub struct Transaction<'conn>;

impl Drop for Transaction<'_> {
    #[blocks(db)]
    fn drop(&mut self);
}

impl Transaction<'_> {
    #[blocks(db)]
    pub fn new(conn: &mut Connection, behavior: TransactionBehavior) -> Result<Transaction<'_>>;
    #[blocks(db)]
    pub fn new_unchecked(conn: &Connection, behavior: TransactionBehavior) -> Result<Transaction<'_>>;
    #[blocks(db)]
    pub fn savepoint(&mut self) -> Result<Savepoint<'_>>;
    #[blocks(db)]
    pub fn savepoint_with_name<T: Into<String>>(&mut self, name: T) -> Result<Savepoint<'_>>;
    pub fn drop_behavior(&self) -> DropBehavior;
    pub fn set_drop_behavior(&mut self, drop_behavior: DropBehavior);
    #[blocks(db)]
    pub fn commit(self) -> Result<()>;
    #[blocks(db)]
    pub fn rollback(self) -> Result<()>;
    #[blocks(db)]
    pub fn finish(self) -> Result<()>;
}

impl Deref for Transaction<'_> {
    type Target = Connection;
}

#[derive(Clone, Copy)]
pub enum TransactionBehavior {
    Deferred,
    Immediate,
    Exclusive,
}

pub type Result<T, E = Error> = std::result::Result<T, E>;
impl<T> OptionalExtension<T> for Result<T> {}

pub struct Connection;

impl Connection {
    #[blocks(db)]
    pub fn backup<N: Name, P: AsRef<Path>>(&self, name: N, dst_path: P, progress: Option<fn(Progress)>) -> Result<()>;
    #[blocks(db)]
    pub fn restore<N: Name, P: AsRef<Path>, F: Fn(Progress)>(
        &mut self,
        name: N,
        src_path: P,
        progress: Option<F>,
    ) -> Result<()>;
    #[blocks(db)]
    pub fn blob_open<D: Name, N: Name>(
        &self,
        db: D,
        table: N,
        column: N,
        row_id: i64,
        read_only: bool,
    ) -> Result<Blob<'_>>;
    pub fn busy_timeout(&self, timeout: Duration) -> Result<()>;
    pub fn busy_handler(&self, callback: Option<fn(i32) -> bool>) -> Result<()>;
    #[blocks(db)]
    pub fn prepare_cached(&self, sql: &str) -> Result<CachedStatement<'_>>;
    pub fn set_prepared_statement_cache_capacity(&self, capacity: usize);
    pub fn flush_prepared_statement_cache(&self);
    #[blocks(db)]
    pub fn column_exists<N: Name>(&self, db_name: Option<N>, table_name: N, column_name: N) -> Result<bool>;
    #[blocks(db)]
    pub fn table_exists<N: Name>(&self, db_name: Option<N>, table_name: N) -> Result<bool>;
    #[blocks(db)]
    pub fn column_metadata<N: Name>(
        &self,
        db_name: Option<N>,
        table_name: N,
        column_name: N,
    ) -> Result<(Option<&CStr>, Option<&CStr>, bool, bool, bool)>;
    pub fn db_config(&self, config: DbConfig) -> Result<bool>;
    pub fn set_db_config(&self, config: DbConfig, new_val: bool) -> Result<bool>;
    pub fn create_scalar_function<F, N: Name, T>(
        &self,
        fn_name: N,
        n_arg: c_int,
        flags: FunctionFlags,
        x_func: F,
    ) -> Result<()>
    where
        F: Fn(&Context<'_>) -> Result<T> + Send + 'static,
        T: SqlFnOutput;
    pub fn create_aggregate_function<A, D, N: Name, T>(
        &self,
        fn_name: N,
        n_arg: c_int,
        flags: FunctionFlags,
        aggr: D,
    ) -> Result<()>
    where
        A: RefUnwindSafe + UnwindSafe,
        D: Aggregate<A, T> + 'static,
        T: SqlFnOutput;
    pub fn remove_function<N: Name>(&self, fn_name: N, n_arg: c_int) -> Result<()>;
    pub fn commit_hook<F>(&self, hook: Option<F>) -> Result<()>
    where
        F: FnMut() -> bool + Send + 'static;
    pub fn rollback_hook<F>(&self, hook: Option<F>) -> Result<()>
    where
        F: FnMut() + Send + 'static;
    pub fn update_hook<F>(&self, hook: Option<F>) -> Result<()>
    where
        F: FnMut(Action, &str, &str, i64) + Send + 'static;
    pub fn wal_hook(&self, hook: Option<fn(&Wal, c_int) -> Result<()>>);
    pub fn progress_handler<F>(&self, num_ops: c_int, handler: Option<F>) -> Result<()>
    where
        F: FnMut() -> bool + Send + 'static;
    pub fn authorizer<'c, F>(&self, hook: Option<F>) -> Result<()>
    where
        F: for<'r> FnMut(AuthContext<'r>) -> Authorization + Send + 'static;
    #[blocks(db)]
    pub fn open<P: AsRef<Path>>(path: P) -> Result<Self>;
    pub fn open_in_memory() -> Result<Self>;
    #[blocks(db)]
    pub fn open_with_flags<P: AsRef<Path>>(path: P, flags: OpenFlags) -> Result<Self>;
    #[blocks(db)]
    pub fn open_with_flags_and_vfs<P: AsRef<Path>, V: Name>(path: P, flags: OpenFlags, vfs: V) -> Result<Self>;
    pub fn open_in_memory_with_flags(flags: OpenFlags) -> Result<Self>;
    pub fn open_in_memory_with_flags_and_vfs<V: Name>(flags: OpenFlags, vfs: V) -> Result<Self>;
    #[blocks(db)]
    pub fn execute_batch(&self, sql: &str) -> Result<()>;
    #[blocks(db)]
    pub fn execute<P: Params>(&self, sql: &str, params: P) -> Result<usize>;
    pub fn path(&self) -> Option<&str>;
    pub fn release_memory(&self) -> Result<()>;
    pub fn last_insert_rowid(&self) -> i64;
    #[blocks(db)]
    pub fn query_row<T, P, F>(&self, sql: &str, params: P, f: F) -> Result<T>
    where
        P: Params,
        F: FnOnce(&Row<'_>) -> Result<T>;
    #[blocks(db)]
    pub fn query_one<T, P, F>(&self, sql: &str, params: P, f: F) -> Result<T>
    where
        P: Params,
        F: FnOnce(&Row<'_>) -> Result<T>;
    #[blocks(db)]
    pub fn query_row_and_then<T, E, P, F>(&self, sql: &str, params: P, f: F) -> Result<T, E>
    where
        P: Params,
        F: FnOnce(&Row<'_>) -> Result<T, E>,
        E: From<Error>;
    #[blocks(db)]
    pub fn prepare(&self, sql: &str) -> Result<Statement<'_>>;
    #[blocks(db)]
    pub fn prepare_with_flags(&self, sql: &str, flags: PrepFlags) -> Result<Statement<'_>>;
    #[blocks(db)]
    pub fn close(self) -> Result<(), (Self, Error)>;
    pub unsafe fn from_handle(db: *mut sqlite3) -> Result<Self>;
    pub unsafe fn from_handle_owned(db: *mut sqlite3) -> Result<Self>;
    pub fn get_interrupt_handle(&self) -> InterruptHandle;
    pub fn changes(&self) -> u64;
    pub fn total_changes(&self) -> u64;
    pub fn is_autocommit(&self) -> bool;
    pub fn is_busy(&self) -> bool;
    #[blocks(db)]
    pub fn cache_flush(&self) -> Result<()>;
    pub fn is_readonly<N: Name>(&self, db_name: N) -> Result<bool>;
    pub fn limit(&self, limit: Limit) -> Result<i32>;
    pub fn set_limit(&self, limit: Limit, new_val: i32) -> Result<i32>;
    #[blocks(db)]
    pub fn pragma_query_value<T, F>(&self, schema_name: Option<&str>, pragma_name: &str, f: F) -> Result<T>
    where
        F: FnOnce(&Row<'_>) -> Result<T>;
    #[blocks(db)]
    pub fn pragma_query<F>(&self, schema_name: Option<&str>, pragma_name: &str, f: F) -> Result<()>
    where
        F: FnMut(&Row<'_>) -> Result<()>;
    #[blocks(db)]
    pub fn pragma<F, V>(&self, schema_name: Option<&str>, pragma_name: &str, pragma_value: V, f: F) -> Result<()>
    where
        F: FnMut(&Row<'_>) -> Result<()>,
        V: ToSql;
    #[blocks(db)]
    pub fn pragma_update<V>(&self, schema_name: Option<&str>, pragma_name: &str, pragma_value: V) -> Result<()>
    where
        V: ToSql;
    #[blocks(db)]
    pub fn pragma_update_and_check<F, T, V>(
        &self,
        schema_name: Option<&str>,
        pragma_name: &str,
        pragma_value: V,
        f: F,
    ) -> Result<T>
    where
        F: FnOnce(&Row<'_>) -> Result<T>,
        V: ToSql;
    pub fn trace(&mut self, trace_fn: Option<fn(&str)>);
    pub fn profile(&mut self, profile_fn: Option<fn(&str, Duration)>);
    pub fn trace_v2(&self, mask: TraceEventCodes, trace_fn: Option<fn(TraceEvent<'_>)>);
    #[blocks(db)]
    pub fn transaction(&mut self) -> Result<Transaction<'_>>;
    #[blocks(db)]
    pub fn transaction_with_behavior(&mut self, behavior: TransactionBehavior) -> Result<Transaction<'_>>;
    #[blocks(db)]
    pub fn unchecked_transaction(&self) -> Result<Transaction<'_>>;
    #[blocks(db)]
    pub fn savepoint(&mut self) -> Result<Savepoint<'_>>;
    #[blocks(db)]
    pub fn savepoint_with_name<T: Into<String>>(&mut self, name: T) -> Result<Savepoint<'_>>;
    pub fn set_transaction_behavior(&mut self, behavior: TransactionBehavior);
}

#[derive(Debug)]
pub struct Batch<'conn, 'sql>;

impl<'conn, 'sql> Batch<'conn, 'sql> {
    pub fn new(conn: &'conn Connection, sql: &'sql str) -> Self;
}

impl<'conn> FallibleIterator for Batch<'conn, '_> {
    type Item = Statement<'conn>;
    type Error = Error;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct OpenFlags;

impl OpenFlags {
    pub fn empty() -> Self;
    pub fn all() -> Self;
    pub fn bits(&self) -> c_int;
    pub fn from_bits(bits: c_int) -> Option<Self>;
    pub fn from_bits_truncate(bits: c_int) -> Self;
    pub fn from_bits_retain(bits: c_int) -> Self;
    pub fn from_name(name: &str) -> Option<Self>;
    pub fn is_empty(&self) -> bool;
    pub fn is_all(&self) -> bool;
    pub fn intersects(&self, other: Self) -> bool;
    pub fn contains(&self, other: Self) -> bool;
    pub fn insert(&mut self, other: Self);
    pub fn remove(&mut self, other: Self);
    pub fn toggle(&mut self, other: Self);
    pub fn set(&mut self, other: Self, value: bool);
    pub fn intersection(self, other: Self) -> Self;
    pub fn union(self, other: Self) -> Self;
    pub fn difference(self, other: Self) -> Self;
    pub fn symmetric_difference(self, other: Self) -> Self;
    pub fn complement(self) -> Self;
    pub fn iter(&self) -> Iter<OpenFlags>;
    pub fn iter_names(&self) -> IterNames<OpenFlags>;
    pub const SQLITE_OPEN_READ_ONLY: Self = ..;
    pub const SQLITE_OPEN_READ_WRITE: Self = ..;
    pub const SQLITE_OPEN_CREATE: Self = ..;
    pub const SQLITE_OPEN_URI: Self = ..;
    pub const SQLITE_OPEN_MEMORY: Self = ..;
    pub const SQLITE_OPEN_NO_MUTEX: Self = ..;
    pub const SQLITE_OPEN_FULL_MUTEX: Self = ..;
    pub const SQLITE_OPEN_SHARED_CACHE: Self = ..;
    pub const SQLITE_OPEN_PRIVATE_CACHE: Self = ..;
    pub const SQLITE_OPEN_NOFOLLOW: Self = ..;
    pub const SQLITE_OPEN_EXRESCODE: Self = ..;
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct PrepFlags;

impl PrepFlags {
    pub fn empty() -> Self;
    pub fn all() -> Self;
    pub fn bits(&self) -> c_uint;
    pub fn from_bits(bits: c_uint) -> Option<Self>;
    pub fn from_bits_truncate(bits: c_uint) -> Self;
    pub fn from_bits_retain(bits: c_uint) -> Self;
    pub fn from_name(name: &str) -> Option<Self>;
    pub fn is_empty(&self) -> bool;
    pub fn is_all(&self) -> bool;
    pub fn intersects(&self, other: Self) -> bool;
    pub fn contains(&self, other: Self) -> bool;
    pub fn insert(&mut self, other: Self);
    pub fn remove(&mut self, other: Self);
    pub fn toggle(&mut self, other: Self);
    pub fn set(&mut self, other: Self, value: bool);
    pub fn intersection(self, other: Self) -> Self;
    pub fn union(self, other: Self) -> Self;
    pub fn difference(self, other: Self) -> Self;
    pub fn symmetric_difference(self, other: Self) -> Self;
    pub fn complement(self) -> Self;
    pub fn iter(&self) -> Iter<PrepFlags>;
    pub fn iter_names(&self) -> IterNames<PrepFlags>;
    pub const SQLITE_PREPARE_PERSISTENT: Self = ..;
    pub const SQLITE_PREPARE_NO_VTAB: Self = ..;
    pub const SQLITE_PREPARE_DONT_LOG: Self = ..;
    pub const SQLITE_PREPARE_FROM_DDL: Self = ..;
}

pub struct InterruptHandle;

impl InterruptHandle {
    pub fn interrupt(&self);
}

pub trait BindIndex {
    fn idx(&self, stmt: &Statement<'_>) -> Result<usize>;
}

impl BindIndex for usize {}
impl BindIndex for &str {}
impl BindIndex for &CStr {}

pub trait Params {}
impl Params for &[&dyn ToSql] {}
impl<S: BindIndex, T: ToSql> Params for &[(S, T)] {}
impl Params for () {}
impl<T: ToSql> Params for (T,) {}
impl<A, B> Params for (A, B)
where
    A: ToSql,
    B: ToSql,
{
}
impl<A, B, C> Params for (A, B, C)
where
    A: ToSql,
    B: ToSql,
    C: ToSql,
{
}
impl<A, B, C, D> Params for (A, B, C, D)
where
    A: ToSql,
    B: ToSql,
    C: ToSql,
    D: ToSql,
{
}
impl<A, B, C, D, E> Params for (A, B, C, D, E)
where
    A: ToSql,
    B: ToSql,
    C: ToSql,
    D: ToSql,
    E: ToSql,
{
}
impl<A, B, C, D, E, F> Params for (A, B, C, D, E, F)
where
    A: ToSql,
    B: ToSql,
    C: ToSql,
    D: ToSql,
    E: ToSql,
    F: ToSql,
{
}
impl<A, B, C, D, E, F, G> Params for (A, B, C, D, E, F, G)
where
    A: ToSql,
    B: ToSql,
    C: ToSql,
    D: ToSql,
    E: ToSql,
    F: ToSql,
    G: ToSql,
{
}
impl<A, B, C, D, E, F, G, H> Params for (A, B, C, D, E, F, G, H)
where
    A: ToSql,
    B: ToSql,
    C: ToSql,
    D: ToSql,
    E: ToSql,
    F: ToSql,
    G: ToSql,
    H: ToSql,
{
}
impl<A, B, C, D, E, F, G, H, I> Params for (A, B, C, D, E, F, G, H, I)
where
    A: ToSql,
    B: ToSql,
    C: ToSql,
    D: ToSql,
    E: ToSql,
    F: ToSql,
    G: ToSql,
    H: ToSql,
    I: ToSql,
{
}
impl<A, B, C, D, E, F, G, H, I, J> Params for (A, B, C, D, E, F, G, H, I, J)
where
    A: ToSql,
    B: ToSql,
    C: ToSql,
    D: ToSql,
    E: ToSql,
    F: ToSql,
    G: ToSql,
    H: ToSql,
    I: ToSql,
    J: ToSql,
{
}
impl<A, B, C, D, E, F, G, H, I, J, K> Params for (A, B, C, D, E, F, G, H, I, J, K)
where
    A: ToSql,
    B: ToSql,
    C: ToSql,
    D: ToSql,
    E: ToSql,
    F: ToSql,
    G: ToSql,
    H: ToSql,
    I: ToSql,
    J: ToSql,
    K: ToSql,
{
}
impl<A, B, C, D, E, F, G, H, I, J, K, L> Params for (A, B, C, D, E, F, G, H, I, J, K, L)
where
    A: ToSql,
    B: ToSql,
    C: ToSql,
    D: ToSql,
    E: ToSql,
    F: ToSql,
    G: ToSql,
    H: ToSql,
    I: ToSql,
    J: ToSql,
    K: ToSql,
    L: ToSql,
{
}
impl<A, B, C, D, E, F, G, H, I, J, K, L, M> Params for (A, B, C, D, E, F, G, H, I, J, K, L, M)
where
    A: ToSql,
    B: ToSql,
    C: ToSql,
    D: ToSql,
    E: ToSql,
    F: ToSql,
    G: ToSql,
    H: ToSql,
    I: ToSql,
    J: ToSql,
    K: ToSql,
    L: ToSql,
    M: ToSql,
{
}
impl<A, B, C, D, E, F, G, H, I, J, K, L, M, N> Params for (A, B, C, D, E, F, G, H, I, J, K, L, M, N)
where
    A: ToSql,
    B: ToSql,
    C: ToSql,
    D: ToSql,
    E: ToSql,
    F: ToSql,
    G: ToSql,
    H: ToSql,
    I: ToSql,
    J: ToSql,
    K: ToSql,
    L: ToSql,
    M: ToSql,
    N: ToSql,
{
}
impl<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O> Params for (A, B, C, D, E, F, G, H, I, J, K, L, M, N, O)
where
    A: ToSql,
    B: ToSql,
    C: ToSql,
    D: ToSql,
    E: ToSql,
    F: ToSql,
    G: ToSql,
    H: ToSql,
    I: ToSql,
    J: ToSql,
    K: ToSql,
    L: ToSql,
    M: ToSql,
    N: ToSql,
    O: ToSql,
{
}
impl<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P> Params for (A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P)
where
    A: ToSql,
    B: ToSql,
    C: ToSql,
    D: ToSql,
    E: ToSql,
    F: ToSql,
    G: ToSql,
    H: ToSql,
    I: ToSql,
    J: ToSql,
    K: ToSql,
    L: ToSql,
    M: ToSql,
    N: ToSql,
    O: ToSql,
    P: ToSql,
{
}
impl<T: ToSql, const N: usize> Params for [T; N] {}
impl<T: ToSql + ?Sized, const N: usize> Params for &[&T; N] {}
impl<S: BindIndex, T: ToSql + ?Sized, const N: usize> Params for &[(S, &T); N] {}

pub trait RowIndex {
    fn idx(&self, stmt: &Statement<'_>) -> Result<usize>;
}

impl RowIndex for usize {}
impl RowIndex for &str {}

pub trait ToSql {
    fn to_sql(&self) -> Result<ToSqlOutput<'_>>;
}

impl ToSql for Value {}
impl<T: ToSql + ToOwned + ?Sized> ToSql for Cow<'_, T> {}
impl<T: ToSql + ?Sized> ToSql for Box<T> {}
impl<T: ToSql + ?Sized> ToSql for Rc<T> {}
impl<T: ToSql + ?Sized> ToSql for Arc<T> {}
impl ToSql for bool {}
impl ToSql for i8 {}
impl ToSql for i16 {}
impl ToSql for i32 {}
impl ToSql for i64 {}
impl ToSql for isize {}
impl ToSql for u8 {}
impl ToSql for u16 {}
impl ToSql for u32 {}
impl ToSql for f32 {}
impl ToSql for f64 {}
impl ToSql for NonZeroI8 {}
impl ToSql for NonZeroI16 {}
impl ToSql for NonZeroI32 {}
impl ToSql for NonZeroI64 {}
impl ToSql for NonZeroIsize {}
impl ToSql for NonZeroU8 {}
impl ToSql for NonZeroU16 {}
impl ToSql for NonZeroU32 {}
impl<T> ToSql for &T where T: ToSql + ?Sized {}
impl ToSql for String {}
impl ToSql for str {}
impl ToSql for Vec<u8> {}
impl<const N: usize> ToSql for [u8; N] {}
impl ToSql for [u8] {}
impl<T: ToSql> ToSql for Option<T> {}

pub trait Name: Debug {}
impl Name for &str {}
impl Name for &CStr {}

pub trait OptionalExtension<T> {
    fn optional(self) -> Result<Option<T>>;
}

pub unsafe fn to_sqlite_error(e: &Error, err_msg: *mut *mut c_char) -> c_int;

pub fn params_from_iter<I>(iter: I) -> ParamsFromIter<I>
where
    I: IntoIterator,
    I::Item: ToSql;
pub fn version_number() -> i32;
pub fn version() -> &'static str;

pub const MAIN_DB: &CStr = ..;
pub const TEMP_DB: &CStr = ..;

#[macro_export]
macro_rules! params {
    () => {};
}

#[macro_export]
macro_rules! named_params {
    () => {};
}
