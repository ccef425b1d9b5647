use crate::error::Error;
use crate::options::{ClientOptions, IndexOptions, UpdateModifications};
pub use bson;
use bson::bson::Timestamp;
use bson::document::Document;
use bson::raw::document::RawDocument;
use bson::raw::document_buf::RawDocumentBuf;
use futures_core::stream::Stream;
use serde::de::{Deserialize, DeserializeOwned};
use serde::ser::Serialize;
use std::borrow::Borrow;
use std::fmt::Display;
use std::str::FromStr;

pub mod options {
    use crate::error::Error;
    use bson::bson::Bson;
    use bson::document::Document;
    use std::fmt::Display;
    use std::net::SocketAddr;
    use std::path::PathBuf;
    use std::str::FromStr;
    use std::time::Duration;

    #[derive(Clone, Default, PartialEq)]
    pub struct Credential {
        pub username: Option<String>,
        pub source: Option<String>,
        pub password: Option<String>,
        pub mechanism_properties: Option<Document>,
    }

    #[derive(Clone, Debug, Eq)]
    pub enum ServerAddress {
        Tcp { host: String, port: Option<u16> },
        Unix { path: PathBuf },
    }

    impl ServerAddress {
        pub fn parse(address: impl AsRef<str>) -> crate::error::Result<Self>;
    }

    impl From<SocketAddr> for ServerAddress {}
    impl Default for ServerAddress {}

    impl FromStr for ServerAddress {
        type Err = Error;
    }

    impl Display for ServerAddress {}

    #[derive(Clone, Debug, PartialEq)]
    pub enum ServerApiVersion {
        V1,
    }

    impl FromStr for ServerApiVersion {
        type Err = Error;
    }

    impl Display for ServerApiVersion {}

    #[derive(Clone, Debug, PartialEq)]
    pub struct ServerApi {
        pub version: ServerApiVersion,
        pub strict: Option<bool>,
        pub deprecation_errors: Option<bool>,
    }

    #[derive(Clone, Debug, PartialEq)]
    pub struct ClientOptions {
        pub hosts: Vec<ServerAddress>,
        pub app_name: Option<String>,
        pub connect_timeout: Option<Duration>,
        pub credential: Option<Credential>,
        pub direct_connection: Option<bool>,
        pub heartbeat_freq: Option<Duration>,
        pub load_balanced: Option<bool>,
        pub local_threshold: Option<Duration>,
        pub max_idle_time: Option<Duration>,
        pub max_pool_size: Option<u32>,
        pub min_pool_size: Option<u32>,
        pub max_connecting: Option<u32>,
        pub repl_set_name: Option<String>,
        pub retry_reads: Option<bool>,
        pub retry_writes: Option<bool>,
        pub server_api: Option<ServerApi>,
        pub server_selection_timeout: Option<Duration>,
        pub default_database: Option<String>,
        pub srv_service_name: Option<String>,
        pub srv_max_hosts: Option<u32>,
        pub max_adaptive_retries: Option<u32>,
        pub enable_overload_retargeting: Option<bool>,
    }

    impl Default for ClientOptions {}

    #[derive(Clone, Debug)]
    pub enum ReturnDocument {
        After,
        Before,
    }

    #[derive(Clone, Debug, Default)]
    pub struct InsertOneOptions {
        pub bypass_document_validation: Option<bool>,
        pub comment: Option<Bson>,
    }

    #[derive(Clone, Debug)]
    pub enum UpdateModifications {
        Document(Document),
        Pipeline(Vec<Document>),
    }

    impl From<Document> for UpdateModifications {}
    impl From<Vec<Document>> for UpdateModifications {}

    #[derive(Clone, Debug, Default)]
    pub struct UpdateOptions {
        pub array_filters: Option<Vec<Document>>,
        pub bypass_document_validation: Option<bool>,
        pub upsert: Option<bool>,
        pub let_vars: Option<Document>,
        pub comment: Option<Bson>,
        pub sort: Option<Document>,
    }

    #[derive(Clone, Debug, Default)]
    pub struct FindOneAndUpdateOptions {
        pub array_filters: Option<Vec<Document>>,
        pub bypass_document_validation: Option<bool>,
        pub max_time: Option<Duration>,
        pub projection: Option<Document>,
        pub return_document: Option<ReturnDocument>,
        pub sort: Option<Document>,
        pub upsert: Option<bool>,
        pub let_vars: Option<Document>,
        pub comment: Option<Bson>,
    }

    #[derive(Clone, Debug, Default)]
    pub struct FindOptions {
        pub allow_disk_use: Option<bool>,
        pub allow_partial_results: Option<bool>,
        pub batch_size: Option<u32>,
        pub comment: Option<Bson>,
        pub limit: Option<i64>,
        pub max: Option<Document>,
        pub max_await_time: Option<Duration>,
        pub max_scan: Option<u64>,
        pub max_time: Option<Duration>,
        pub min: Option<Document>,
        pub no_cursor_timeout: Option<bool>,
        pub projection: Option<Document>,
        pub return_key: Option<bool>,
        pub show_record_id: Option<bool>,
        pub skip: Option<u64>,
        pub sort: Option<Document>,
        pub let_vars: Option<Document>,
    }

    impl From<FindOneOptions> for FindOptions {}

    #[derive(Clone, Debug, Default)]
    pub struct FindOneOptions {
        pub allow_partial_results: Option<bool>,
        pub comment: Option<Bson>,
        pub max: Option<Document>,
        pub max_scan: Option<u64>,
        pub max_time: Option<Duration>,
        pub min: Option<Document>,
        pub projection: Option<Document>,
        pub return_key: Option<bool>,
        pub show_record_id: Option<bool>,
        pub skip: Option<u64>,
        pub sort: Option<Document>,
        pub let_vars: Option<Document>,
    }

    #[derive(Clone, Debug, Default)]
    pub struct IndexOptions {
        pub background: Option<bool>,
        pub expire_after: Option<Duration>,
        pub name: Option<String>,
        pub sparse: Option<bool>,
        pub storage_engine: Option<Document>,
        pub unique: Option<bool>,
        pub default_language: Option<String>,
        pub language_override: Option<String>,
        pub weights: Option<Document>,
        pub bits: Option<u32>,
        pub max: Option<f64>,
        pub min: Option<f64>,
        pub bucket_size: Option<u32>,
        pub partial_filter_expression: Option<Document>,
        pub wildcard_projection: Option<Document>,
        pub hidden: Option<bool>,
    }

    impl IndexOptions {
        pub fn clustered(&self) -> Option<bool>;
    }
}

pub mod error {
    use bson::raw::document_buf::RawDocumentBuf;
    use bson::raw::error::ValueAccessError;
    use std::any::Any;
    use std::collections::HashSet;
    use std::convert::Infallible;
    use std::fmt::Display;
    use std::io;
    use std::sync::Arc;
    use std::time::Duration;

    pub type Result<T> = std::result::Result<T, Error>;

    #[derive(Clone, Debug)]
    pub struct Error {
        pub kind: Box<ErrorKind>,
    }

    impl Error {
        pub fn custom(e: impl Any + Send + Sync) -> Self;
        pub fn get_custom<E: Any>(&self) -> Option<&E>;
        pub fn labels(&self) -> &HashSet<String>;
        pub fn contains_label<T: AsRef<str>>(&self, label: T) -> bool;
        pub fn server_response(&self) -> Option<&RawDocumentBuf>;
        pub fn base_backoff(&self) -> Option<Duration>;
    }

    impl Display for Error {}
    impl std::error::Error for Error {}
    impl<E> From<E> for Error where ErrorKind: From<E> {}

    #[derive(Clone, Debug)]
    pub enum ErrorKind {
        InvalidArgument { message: String },
        Authentication { message: String },
        BsonDeserialization(bson::de::error::Error),
        BsonSerialization(bson::ser::error::Error),
        InsertMany(()),
        BulkWrite(()),
        Command(()),
        DnsResolve { message: String },
        GridFs(()),
        Internal { message: String },
        Io(Arc<io::Error>),
        ConnectionPoolCleared { message: String },
        InvalidResponse { message: String },
        ServerSelection { message: String },
        SessionsNotSupported,
        InvalidTlsConfig { message: String },
        Write(()),
        Transaction { message: String },
        IncompatibleServer { message: String },
        MissingResumeToken,
        Custom(Arc<dyn Any + Send + Sync>),
        Shutdown,
    }

    impl From<bson::de::error::Error> for ErrorKind {}
    impl From<bson::ser::error::Error> for ErrorKind {}
    impl From<bson::raw::error::Error> for ErrorKind {}
    impl From<ValueAccessError> for ErrorKind {}
    impl From<io::Error> for ErrorKind {}
    impl From<std::io::ErrorKind> for ErrorKind {}
    impl From<Infallible> for ErrorKind {}
    impl std::error::Error for ErrorKind {}
    impl Display for ErrorKind {}
}

pub mod results {
    use bson::bson::Bson;
    use std::collections::HashMap;

    #[derive(Clone, Debug, Default)]
    pub struct InsertOneResult {
        pub inserted_id: Bson,
    }

    #[derive(Debug, Default)]
    pub struct InsertManyResult {
        pub inserted_ids: HashMap<usize, Bson>,
    }

    #[derive(Clone, Debug, Default)]
    pub struct UpdateResult {
        pub matched_count: u64,
        pub modified_count: u64,
        pub upserted_id: Option<Bson>,
    }

    #[derive(Clone, Debug, Default)]
    pub struct DeleteResult {
        pub deleted_count: u64,
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CreateIndexResult {
        pub index_name: String,
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CreateIndexesResult {
        pub index_names: Vec<String>,
    }
}

pub mod sync {
    use crate::error::Error;
    use crate::options::{ClientOptions, UpdateModifications};
    use crate::{IndexModel, Namespace};
    use bson::document::Document;
    use bson::raw::document::RawDocument;
    use bson::raw::document_buf::RawDocumentBuf;
    use serde::de::{Deserialize, DeserializeOwned};
    use serde::ser::Serialize;
    use std::borrow::Borrow;

    #[derive(Debug)]
    pub struct Cursor<T>;

    impl<T> Cursor<T> {
        #[blocks(db, instead = "mongodb::Cursor")]
        pub fn advance(&mut self) -> crate::error::Result<bool>;
        pub fn current(&self) -> &RawDocument;
        pub fn has_next(&self) -> bool;
        pub fn deserialize_current<'a>(&'a self) -> crate::error::Result<T>
        where
            T: Deserialize<'a>;
    }

    impl<T> Iterator for Cursor<T>
    where
        T: DeserializeOwned + Unpin + Send + Sync,
    {
        type Item = Result<T, Error>;
        #[blocks(db, instead = "mongodb::Cursor")]
        fn next(&mut self) -> Option<Self::Item>;
    }

    #[derive(Debug)]
    pub struct SessionCursor<T>;

    impl<T> SessionCursor<T> {
        #[blocks(db, instead = "mongodb::Cursor")]
        pub fn advance(&mut self, session: &mut ClientSession) -> crate::error::Result<bool>;
        pub fn current(&self) -> &RawDocument;
        pub fn deserialize_current<'a>(&'a self) -> crate::error::Result<T>
        where
            T: Deserialize<'a>;
    }

    impl<T> SessionCursor<T>
    where
        T: DeserializeOwned + Unpin + Send + Sync,
    {
        pub fn iter<'session>(&mut self, session: &'session mut ClientSession) -> SessionCursorIter<'_, 'session, T>;
        #[blocks(db, instead = "mongodb::Cursor")]
        pub fn next(&mut self, session: &mut ClientSession) -> Option<crate::error::Result<T>>;
    }

    pub struct SessionCursorIter<'cursor, 'session, T = Document>
    where
        T: DeserializeOwned + Unpin + Send + Sync;

    impl<'cursor, 'session, T> Iterator for SessionCursorIter<'cursor, 'session, T>
    where
        T: DeserializeOwned + Unpin + Send + Sync,
        'session: 'cursor,
    {
        type Item = Result<T, Error>;
        #[blocks(db, instead = "mongodb::Cursor")]
        fn next(&mut self) -> Option<Self::Item>;
    }

    pub struct ChangeStream<T>
    where
        T: DeserializeOwned + Unpin + Send + Sync;

    impl<T> ChangeStream<T>
    where
        T: DeserializeOwned + Unpin + Send + Sync,
    {
        pub fn with_type<D: DeserializeOwned + Unpin + Send + Sync>(self) -> ChangeStream<D>;
        pub fn is_alive(&self) -> bool;
        pub fn next_if_any(&mut self) -> crate::error::Result<Option<T>>;
    }

    impl<T> Iterator for ChangeStream<T>
    where
        T: DeserializeOwned + Unpin + Send + Sync,
    {
        type Item = Result<T, Error>;
    }

    pub struct SessionChangeStream<T>
    where
        T: DeserializeOwned + Unpin;

    impl<T> SessionChangeStream<T>
    where
        T: DeserializeOwned + Unpin + Send + Sync,
    {
        pub fn with_type<D: DeserializeOwned + Unpin + Send + Sync>(self) -> SessionChangeStream<D>;
        pub fn next(&mut self, session: &mut ClientSession) -> crate::error::Result<Option<T>>;
        pub fn is_alive(&self) -> bool;
        pub fn next_if_any(&mut self, session: &mut ClientSession) -> crate::error::Result<Option<T>>;
    }

    pub struct ClientSession;

    impl ClientSession {
        pub fn client(&self) -> Client;
        pub fn id(&self) -> &Document;
    }

    impl From<crate::ClientSession> for ClientSession {}

    #[derive(Clone, Debug)]
    pub struct Client;

    impl Client {
        #[blocks(db, instead = "mongodb::Client")]
        pub fn with_uri_str(uri: impl AsRef<str>) -> crate::error::Result<Self>;
        #[blocks(db, instead = "mongodb::Client")]
        pub fn with_options(options: ClientOptions) -> crate::error::Result<Self>;
        pub fn database(&self, name: &str) -> Database;
        pub fn default_database(&self) -> Option<Database>;
    }

    impl From<crate::Client> for Client {}

    #[derive(Clone, Debug)]
    pub struct Collection<T>
    where
        T: Send + Sync;

    impl<T> Collection<T>
    where
        T: Send + Sync,
    {
        pub fn clone_with_type<U: Send + Sync>(&self) -> Collection<U>;
        pub fn name(&self) -> &str;
        pub fn namespace(&self) -> Namespace;
    }

    #[derive(Clone, Debug)]
    pub struct Database;

    impl Database {
        pub fn name(&self) -> &str;
        pub fn collection<T: Send + Sync>(&self, name: &str) -> Collection<T>;
    }
}

#[derive(Debug)]
pub struct ClientSession;

impl ClientSession {
    pub fn client(&self) -> Client;
    pub fn id(&self) -> &Document;
    pub fn advance_operation_time(&mut self, ts: Timestamp);
    pub fn operation_time(&self) -> Option<Timestamp>;
    pub fn snapshot_time(&self) -> Option<Timestamp>;
}

impl<'a> From<&'a mut crate::sync::ClientSession> for &'a mut ClientSession {}

#[derive(Clone, Debug)]
pub struct Client;

impl Client {
    pub async fn with_uri_str(uri: impl AsRef<str>) -> crate::error::Result<Self>;
    pub fn with_options(options: ClientOptions) -> crate::error::Result<Self>;
    pub fn database(&self, name: &str) -> Database;
    pub fn default_database(&self) -> Option<Database>;
}

#[derive(Debug)]
pub struct Collection<T>
where
    T: Send + Sync;

impl<T> Collection<T>
where
    T: Send + Sync,
{
    pub fn clone_with_type<U: Send + Sync>(&self) -> Collection<U>;
    pub fn client(&self) -> &Client;
    pub fn name(&self) -> &str;
    pub fn namespace(&self) -> Namespace;
}

impl<T> Clone for Collection<T> where T: Send + Sync {}

#[derive(Debug)]
pub struct SessionCursor<T>;

impl<T> SessionCursor<T> {
    pub async fn next(&mut self, session: &mut ClientSession) -> Option<crate::error::Result<T>>
    where
        T: DeserializeOwned;
    pub async fn advance(&mut self, session: &mut ClientSession) -> crate::error::Result<bool>;
    pub fn current(&self) -> &RawDocument;
    pub fn deserialize_current<'a>(&'a self) -> crate::error::Result<T>
    where
        T: Deserialize<'a>;
    pub fn with_type<'a, D>(self) -> SessionCursor<D>
    where
        D: Deserialize<'a>;
}

#[derive(Debug)]
pub struct Cursor<T>;

impl<T> Cursor<T> {
    pub async fn advance(&mut self) -> crate::error::Result<bool>;
    pub fn current(&self) -> &RawDocument;
    pub fn has_next(&self) -> bool;
    pub fn deserialize_current<'a>(&'a self) -> crate::error::Result<T>
    where
        T: Deserialize<'a>;
    pub fn with_type<'a, D>(self) -> Cursor<D>
    where
        D: Deserialize<'a>;
}

impl<T> Stream for Cursor<T>
where
    T: DeserializeOwned,
{
    type Item = Result<T, Error>;
}

#[derive(Clone, Debug)]
pub struct Database;

impl Database {
    pub fn client(&self) -> &Client;
    pub fn name(&self) -> &str;
    pub fn collection<T: Send + Sync>(&self, name: &str) -> Collection<T>;
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Namespace {
    pub db: String,
    pub coll: String,
}

impl Namespace {
    pub fn new(db: impl Into<String>, coll: impl Into<String>) -> Self;
}

impl Display for Namespace {}

impl FromStr for Namespace {
    type Err = Error;
}

#[derive(Clone, Debug, Default)]
pub struct IndexModel {
    pub keys: Document,
    pub options: Option<IndexOptions>,
}
