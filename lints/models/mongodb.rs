use crate::action::{
    AbortTransaction, Aggregate, BulkWrite, CommitTransaction, CountDocuments, CreateCollection, CreateIndex,
    CreateSearchIndex, Delete, Distinct, DropCollection, DropDatabase, DropIndex, DropSearchIndex,
    EstimatedDocumentCount, Find, FindOne, FindOneAndDelete, FindOneAndReplace, FindOneAndUpdate, InsertMany,
    InsertOne, ListCollections, ListDatabases, ListIndexes, ListNames, ListSearchIndexes, Multiple, ReplaceOne,
    RunCommand, RunCursorCommand, Shutdown, Single, StartSession, StartTransaction, Update, UpdateSearchIndex,
    WarmConnectionPool, Watch,
};
use crate::error::Error;
use crate::gridfs::GridFsBucket;
use crate::options::{
    ClientOptions, CollectionOptions, DatabaseOptions, DriverInfo, GridFsBucketOptions, IndexOptions, InsertOneModel,
    ReadConcern, ReplaceOneModel, SelectionCriteria, UpdateModifications, WriteConcern, WriteModel,
};
use crate::results::SummaryBulkWriteResult;
pub use bson;
use bson::document::Document;
use bson::{RawDocument, RawDocumentBuf, Timestamp};
use futures_core::stream::Stream;
use serde::de::{Deserialize, DeserializeOwned};
use serde::ser::Serialize;
use std::borrow::Borrow;
use std::fmt::Display;
use std::str::FromStr;

pub mod options {
    use crate::action::ParseConnectionString;
    use crate::error::Error;
    use crate::event::EventHandler;
    use crate::event::cmap::CmapEvent;
    use crate::event::command::CommandEvent;
    use crate::event::sdam::SdamEvent;
    use crate::options::oidc::Callback;
    use bson::Bson;
    use bson::document::Document;
    use std::fmt::Display;
    use std::net::SocketAddr;
    use std::path::PathBuf;
    use std::str::FromStr;
    use std::time::Duration;

    pub mod oidc {
        pub struct Callback;
    }

    pub struct AuthMechanism;

    #[derive(Clone, Default, PartialEq)]
    pub struct Credential {
        pub username: Option<String>,
        pub source: Option<String>,
        pub password: Option<String>,
        pub mechanism: Option<AuthMechanism>,
        pub mechanism_properties: Option<Document>,
        pub oidc_callback: Callback,
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
        pub cmap_event_handler: Option<EventHandler<CmapEvent>>,
        pub command_event_handler: Option<EventHandler<CommandEvent>>,
        pub connect_timeout: Option<Duration>,
        pub credential: Option<Credential>,
        pub direct_connection: Option<bool>,
        pub driver_info: Option<DriverInfo>,
        pub heartbeat_freq: Option<Duration>,
        pub load_balanced: Option<bool>,
        pub local_threshold: Option<Duration>,
        pub max_idle_time: Option<Duration>,
        pub max_pool_size: Option<u32>,
        pub min_pool_size: Option<u32>,
        pub max_connecting: Option<u32>,
        pub read_concern: Option<ReadConcern>,
        pub repl_set_name: Option<String>,
        pub retry_reads: Option<bool>,
        pub retry_writes: Option<bool>,
        pub server_monitoring_mode: Option<ServerMonitoringMode>,
        pub sdam_event_handler: Option<EventHandler<SdamEvent>>,
        pub selection_criteria: Option<SelectionCriteria>,
        pub server_api: Option<ServerApi>,
        pub server_selection_timeout: Option<Duration>,
        pub default_database: Option<String>,
        pub srv_service_name: Option<String>,
        pub tls: Option<Tls>,
        pub write_concern: Option<WriteConcern>,
        pub srv_max_hosts: Option<u32>,
        pub max_adaptive_retries: Option<u32>,
        pub enable_overload_retargeting: Option<bool>,
    }

    impl ClientOptions {
        pub fn parse<C, E>(conn_str: C) -> ParseConnectionString
        where
            C: TryInto<ConnectionString, Error = E>,
            E: Into<Error>;
    }

    impl Default for ClientOptions {}

    pub struct ConnectionString;

    pub struct Tls;

    pub struct DriverInfo;

    pub struct ServerMonitoringMode;

    pub struct WriteModel;

    pub struct InsertOneModel;

    pub struct ReplaceOneModel;

    pub struct CollectionOptions;

    #[derive(Clone, Debug)]
    pub enum ReturnDocument {
        After,
        Before,
    }

    pub struct Hint;

    pub struct CursorType;

    #[derive(Clone, Debug, Default)]
    pub struct InsertOneOptions {
        pub bypass_document_validation: Option<bool>,
        pub write_concern: Option<WriteConcern>,
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
        pub collation: Option<Collation>,
        pub hint: Option<Hint>,
        pub write_concern: Option<WriteConcern>,
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
        pub write_concern: Option<WriteConcern>,
        pub collation: Option<Collation>,
        pub hint: Option<Hint>,
        pub let_vars: Option<Document>,
        pub comment: Option<Bson>,
    }

    #[derive(Clone, Debug, Default)]
    pub struct FindOptions {
        pub allow_disk_use: Option<bool>,
        pub allow_partial_results: Option<bool>,
        pub batch_size: Option<u32>,
        pub comment: Option<Bson>,
        pub cursor_type: Option<CursorType>,
        pub hint: Option<Hint>,
        pub limit: Option<i64>,
        pub max: Option<Document>,
        pub max_await_time: Option<Duration>,
        pub max_scan: Option<u64>,
        pub max_time: Option<Duration>,
        pub min: Option<Document>,
        pub no_cursor_timeout: Option<bool>,
        pub projection: Option<Document>,
        pub read_concern: Option<ReadConcern>,
        pub return_key: Option<bool>,
        pub selection_criteria: Option<SelectionCriteria>,
        pub show_record_id: Option<bool>,
        pub skip: Option<u64>,
        pub sort: Option<Document>,
        pub collation: Option<Collation>,
        pub let_vars: Option<Document>,
    }

    impl From<FindOneOptions> for FindOptions {}
    impl From<GridFsFindOptions> for FindOptions {}

    #[derive(Clone, Debug, Default)]
    pub struct FindOneOptions {
        pub allow_partial_results: Option<bool>,
        pub collation: Option<Collation>,
        pub comment: Option<Bson>,
        pub hint: Option<Hint>,
        pub max: Option<Document>,
        pub max_scan: Option<u64>,
        pub max_time: Option<Duration>,
        pub min: Option<Document>,
        pub projection: Option<Document>,
        pub read_concern: Option<ReadConcern>,
        pub return_key: Option<bool>,
        pub selection_criteria: Option<SelectionCriteria>,
        pub show_record_id: Option<bool>,
        pub skip: Option<u64>,
        pub sort: Option<Document>,
        pub let_vars: Option<Document>,
    }

    impl From<GridFsFindOneOptions> for FindOneOptions {}

    pub struct Collation;

    pub struct ReadConcern;

    pub struct WriteConcern;

    pub struct DatabaseOptions;

    pub struct GridFsBucketOptions;

    pub struct GridFsFindOptions;

    pub struct GridFsFindOneOptions;

    #[derive(Clone, Debug, Default)]
    pub struct IndexOptions {
        pub background: Option<bool>,
        pub expire_after: Option<Duration>,
        pub name: Option<String>,
        pub sparse: Option<bool>,
        pub storage_engine: Option<Document>,
        pub unique: Option<bool>,
        pub version: Option<IndexVersion>,
        pub default_language: Option<String>,
        pub language_override: Option<String>,
        pub text_index_version: Option<TextIndexVersion>,
        pub weights: Option<Document>,
        pub sphere_2d_index_version: Option<Sphere2DIndexVersion>,
        pub bits: Option<u32>,
        pub max: Option<f64>,
        pub min: Option<f64>,
        pub bucket_size: Option<u32>,
        pub partial_filter_expression: Option<Document>,
        pub collation: Option<Collation>,
        pub wildcard_projection: Option<Document>,
        pub hidden: Option<bool>,
    }

    impl IndexOptions {
        pub fn clustered(&self) -> Option<bool>;
    }

    pub struct IndexVersion;

    pub struct TextIndexVersion;

    pub struct Sphere2DIndexVersion;

    pub struct SelectionCriteria;
}

pub mod action {
    use crate::change_stream::event::ChangeStreamEvent;
    use crate::error::Result;
    use crate::options::ReturnDocument;
    use crate::results::{DeleteResult, InsertManyResult, InsertOneResult, UpdateResult};
    use crate::sync::{ChangeStream, ClientSession, Cursor};
    use bson::Bson;
    use bson::document::Document;

    pub struct Aggregate<'a, Session, T>;

    impl<'a, Session, T> Aggregate<'a, Session, T> {
        #[blocks(db, instead = "mongodb::Client")]
        pub fn run(self) -> Result<Cursor<T>>;
    }

    pub struct BulkWrite<'a, R>;

    impl<'a, R> BulkWrite<'a, R> {
        #[blocks(db, instead = "mongodb::Client")]
        pub fn run(self) -> Result<R>;
    }

    pub struct ParseConnectionString;

    pub struct CountDocuments<'a>;

    impl<'a> CountDocuments<'a> {
        pub fn limit(self, value: u64) -> Self;
        pub fn skip(self, value: u64) -> Self;
        #[blocks(db, instead = "mongodb::Client")]
        pub fn run(self) -> Result<u64>;
    }

    pub struct EstimatedDocumentCount<'a>;

    impl<'a> EstimatedDocumentCount<'a> {
        #[blocks(db, instead = "mongodb::Client")]
        pub fn run(self) -> Result<u64>;
    }

    pub struct CreateCollection<'a>;

    impl<'a> CreateCollection<'a> {
        #[blocks(db, instead = "mongodb::Client")]
        pub fn run(self) -> Result<()>;
    }

    pub struct CreateIndex<'a, M>;

    impl<'a, M> CreateIndex<'a, M> {
        #[blocks(db, instead = "mongodb::Client")]
        pub fn run(self) -> Result<_>;
    }

    pub struct Delete<'a>;

    impl<'a> Delete<'a> {
        #[blocks(db, instead = "mongodb::Client")]
        pub fn run(self) -> Result<DeleteResult>;
    }

    pub struct Distinct<'a>;

    impl<'a> Distinct<'a> {
        #[blocks(db, instead = "mongodb::Client")]
        pub fn run(self) -> Result<Vec<Bson>>;
    }

    pub struct DropCollection<'a>;

    impl<'a> DropCollection<'a> {
        #[blocks(db, instead = "mongodb::Client")]
        pub fn run(self) -> Result<()>;
    }

    pub struct DropDatabase<'a>;

    impl<'a> DropDatabase<'a> {
        #[blocks(db, instead = "mongodb::Client")]
        pub fn run(self) -> Result<()>;
    }

    pub struct DropIndex<'a>;

    impl<'a> DropIndex<'a> {
        #[blocks(db, instead = "mongodb::Client")]
        pub fn run(self) -> Result<()>;
    }

    pub struct Find<'a, T, Session>;

    impl<'a, T, Session> Find<'a, T, Session> {
        pub fn sort(self, value: Document) -> Self;
        pub fn projection(self, value: Document) -> Self;
        pub fn limit(self, value: i64) -> Self;
        pub fn skip(self, value: u64) -> Self;
        pub fn batch_size(self, value: u32) -> Self;
        #[blocks(db, instead = "mongodb::Client")]
        pub fn run(self) -> Result<Cursor<T>>;
    }

    pub struct FindOne<'a, T>;

    impl<'a, T> FindOne<'a, T> {
        pub fn sort(self, value: Document) -> Self;
        pub fn projection(self, value: Document) -> Self;
        pub fn skip(self, value: u64) -> Self;
        #[blocks(db, instead = "mongodb::Client")]
        pub fn run(self) -> Result<Option<T>>;
    }

    pub struct FindOneAndDelete<'a, T>;

    impl<'a, T> FindOneAndDelete<'a, T> {
        pub fn sort(self, value: Document) -> Self;
        pub fn projection(self, value: Document) -> Self;
        #[blocks(db, instead = "mongodb::Client")]
        pub fn run(self) -> Result<Option<T>>;
    }

    pub struct FindOneAndReplace<'a, T>;

    impl<'a, T> FindOneAndReplace<'a, T> {
        pub fn upsert(self, value: bool) -> Self;
        pub fn sort(self, value: Document) -> Self;
        pub fn projection(self, value: Document) -> Self;
        pub fn return_document(self, value: ReturnDocument) -> Self;
        #[blocks(db, instead = "mongodb::Client")]
        pub fn run(self) -> Result<Option<T>>;
    }

    pub struct FindOneAndUpdate<'a, T>;

    impl<'a, T> FindOneAndUpdate<'a, T> {
        pub fn upsert(self, value: bool) -> Self;
        pub fn sort(self, value: Document) -> Self;
        pub fn projection(self, value: Document) -> Self;
        pub fn return_document(self, value: ReturnDocument) -> Self;
        #[blocks(db, instead = "mongodb::Client")]
        pub fn run(self) -> Result<Option<T>>;
    }

    pub struct InsertMany<'a>;

    impl<'a> InsertMany<'a> {
        pub fn ordered(self, value: bool) -> Self;
        #[blocks(db, instead = "mongodb::Client")]
        pub fn run(self) -> Result<InsertManyResult>;
    }

    pub struct InsertOne<'a>;

    impl<'a> InsertOne<'a> {
        #[blocks(db, instead = "mongodb::Client")]
        pub fn run(self) -> Result<InsertOneResult>;
    }

    pub struct ListCollections<'a, M, S>;

    impl<'a, M, S> ListCollections<'a, M, S> {
        #[blocks(db, instead = "mongodb::Client")]
        pub fn run(self) -> Result<_>;
    }

    pub struct ListDatabases<'a, M>;

    impl<'a, M> ListDatabases<'a, M> {
        #[blocks(db, instead = "mongodb::Client")]
        pub fn run(self) -> Result<_>;
    }

    pub struct ListIndexes<'a, Mode, Session>;

    impl<'a, Mode, Session> ListIndexes<'a, Mode, Session> {
        #[blocks(db, instead = "mongodb::Client")]
        pub fn run(self) -> Result<_>;
    }

    pub struct WarmConnectionPool<'a>;

    pub struct ReplaceOne<'a>;

    impl<'a> ReplaceOne<'a> {
        pub fn upsert(self, value: bool) -> Self;
        #[blocks(db, instead = "mongodb::Client")]
        pub fn run(self) -> Result<UpdateResult>;
    }

    pub struct RunCommand<'a>;

    impl<'a> RunCommand<'a> {
        #[blocks(db, instead = "mongodb::Client")]
        pub fn run(self) -> Result<Document>;
    }

    pub struct RunCursorCommand<'a, Session>;

    impl<'a, Session> RunCursorCommand<'a, Session> {
        #[blocks(db, instead = "mongodb::Client")]
        pub fn run(self) -> Result<Cursor<Document>>;
    }

    pub struct CreateSearchIndex<'a, Mode>;

    pub struct DropSearchIndex<'a>;

    pub struct ListSearchIndexes<'a>;

    pub struct UpdateSearchIndex<'a>;

    pub struct StartSession<'a>;

    impl<'a> StartSession<'a> {
        #[blocks(db, instead = "mongodb::Client")]
        pub fn run(self) -> Result<ClientSession>;
    }

    pub struct Shutdown;

    pub struct AbortTransaction<'a>;

    impl<'a> AbortTransaction<'a> {
        #[blocks(db, instead = "mongodb::Client")]
        pub fn run(self) -> Result<()>;
    }

    pub struct CommitTransaction<'a>;

    impl<'a> CommitTransaction<'a> {
        #[blocks(db, instead = "mongodb::Client")]
        pub fn run(self) -> Result<()>;
    }

    pub struct StartTransaction<S>;

    pub struct Update<'a>;

    impl<'a> Update<'a> {
        pub fn upsert(self, value: bool) -> Self;
        #[blocks(db, instead = "mongodb::Client")]
        pub fn run(self) -> Result<UpdateResult>;
    }

    pub struct Watch<'a, T, S>;

    impl<'a, T, S> Watch<'a, T, S> {
        #[blocks(db, instead = "mongodb::Client")]
        pub fn run(self) -> Result<ChangeStream<ChangeStreamEvent<T>>>;
    }

    pub struct ListNames;

    pub struct Single;

    pub struct Multiple;
}

pub mod change_stream {
    pub mod event {
        pub struct ResumeToken;

        #[derive(Debug)]
        pub struct ChangeStreamEvent<T> {
            pub id: ResumeToken,
            pub full_document: Option<T>,
        }
    }
}

pub mod error {
    use bson::RawDocumentBuf;
    use bson::raw::ValueAccessError;
    use std::any::Any;
    use std::collections::HashSet;
    use std::convert::Infallible;
    use std::fmt::Display;
    use std::io;
    use std::sync::Arc;
    use std::time::Duration;

    pub struct BulkWriteError;

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
        BsonDeserialization(bson::de::Error),
        BsonSerialization(bson::ser::Error),
        InsertMany(InsertManyError),
        BulkWrite(BulkWriteError),
        Command(CommandError),
        DnsResolve { message: String },
        GridFs(GridFsErrorKind),
        Internal { message: String },
        Io(Arc<io::Error>),
        ConnectionPoolCleared { message: String },
        InvalidResponse { message: String },
        ServerSelection { message: String },
        SessionsNotSupported,
        InvalidTlsConfig { message: String },
        Write(WriteFailure),
        Transaction { message: String },
        IncompatibleServer { message: String },
        MissingResumeToken,
        Custom(Arc<dyn Any + Send + Sync>),
        Shutdown,
    }

    impl From<bson::de::Error> for ErrorKind {}
    impl From<bson::ser::Error> for ErrorKind {}
    impl From<bson::raw::Error> for ErrorKind {}
    impl From<ValueAccessError> for ErrorKind {}
    impl From<io::Error> for ErrorKind {}
    impl From<std::io::ErrorKind> for ErrorKind {}
    impl From<Infallible> for ErrorKind {}
    impl std::error::Error for ErrorKind {}
    impl Display for ErrorKind {}

    pub struct CommandError;

    pub struct InsertManyError;

    pub struct WriteFailure;

    pub struct GridFsErrorKind;
}

pub mod event {
    pub mod cmap {
        pub struct CmapEvent;
    }

    pub mod command {
        pub struct CommandEvent;
    }

    pub mod sdam {
        pub struct SdamEvent;
    }

    pub struct EventHandler<T>;
}

pub mod gridfs {
    pub struct GridFsBucket;
}

pub mod results {
    use bson::Bson;
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

    pub struct SummaryBulkWriteResult;
}

pub mod sync {
    use crate::action::{
        AbortTransaction, Aggregate, BulkWrite, CommitTransaction, CountDocuments, CreateCollection, CreateIndex,
        CreateSearchIndex, Delete, Distinct, DropCollection, DropDatabase, DropIndex, DropSearchIndex,
        EstimatedDocumentCount, Find, FindOne, FindOneAndDelete, FindOneAndReplace, FindOneAndUpdate, InsertMany,
        InsertOne, ListCollections, ListDatabases, ListIndexes, ListNames, ListSearchIndexes, Multiple, ReplaceOne,
        RunCommand, RunCursorCommand, Shutdown, Single, StartSession, StartTransaction, Update, UpdateSearchIndex,
        WarmConnectionPool, Watch,
    };
    use crate::change_stream::event::ResumeToken;
    use crate::error::Error;
    use crate::options::{
        ClientOptions, CollectionOptions, DatabaseOptions, GridFsBucketOptions, ReadConcern, SelectionCriteria,
        UpdateModifications, WriteConcern, WriteModel,
    };
    use crate::results::SummaryBulkWriteResult;
    use crate::sync::gridfs::GridFsBucket;
    use crate::{ClusterTime, IndexModel, Namespace, SearchIndexModel};
    use bson::document::Document;
    use bson::{RawDocument, RawDocumentBuf};
    use serde::de::{Deserialize, DeserializeOwned};
    use serde::ser::Serialize;
    use std::borrow::Borrow;

    pub mod gridfs {
        pub struct GridFsBucket;
    }

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
        pub fn resume_token(&self) -> Option<ResumeToken>;
        pub fn with_type<D: DeserializeOwned + Unpin + Send + Sync>(self) -> ChangeStream<D>;
        pub fn is_alive(&self) -> bool;
        #[blocks(db, instead = "mongodb::change_stream::ChangeStream")]
        pub fn next_if_any(&mut self) -> crate::error::Result<Option<T>>;
    }

    impl<T> Iterator for ChangeStream<T>
    where
        T: DeserializeOwned + Unpin + Send + Sync,
    {
        type Item = Result<T, Error>;
        #[blocks(db, instead = "mongodb::change_stream::ChangeStream")]
        fn next(&mut self) -> Option<Self::Item>;
    }

    pub struct SessionChangeStream<T>
    where
        T: DeserializeOwned + Unpin;

    impl<T> SessionChangeStream<T>
    where
        T: DeserializeOwned + Unpin + Send + Sync,
    {
        pub fn resume_token(&self) -> Option<ResumeToken>;
        pub fn with_type<D: DeserializeOwned + Unpin + Send + Sync>(self) -> SessionChangeStream<D>;
        #[blocks(db, instead = "mongodb::change_stream::ChangeStream")]
        pub fn next(&mut self, session: &mut ClientSession) -> crate::error::Result<Option<T>>;
        pub fn is_alive(&self) -> bool;
        #[blocks(db, instead = "mongodb::change_stream::ChangeStream")]
        pub fn next_if_any(&mut self, session: &mut ClientSession) -> crate::error::Result<Option<T>>;
    }

    pub struct ClientSession;

    impl ClientSession {
        pub fn start_transaction(&mut self) -> StartTransaction<&mut Self>;
        pub fn commit_transaction(&mut self) -> CommitTransaction<'_>;
        pub fn abort_transaction(&mut self) -> AbortTransaction<'_>;
        pub fn client(&self) -> Client;
        pub fn id(&self) -> &Document;
        pub fn cluster_time(&self) -> Option<&ClusterTime>;
        pub fn advance_cluster_time(&mut self, to: &ClusterTime);
    }

    impl From<crate::ClientSession> for ClientSession {}

    #[derive(Clone, Debug)]
    pub struct Client;

    impl Client {
        pub fn bulk_write(
            &self,
            models: impl IntoIterator<Item = impl Into<WriteModel>>,
        ) -> BulkWrite<'_, SummaryBulkWriteResult>;
        pub fn list_databases(&self) -> ListDatabases<'_>;
        pub fn list_database_names(&self) -> ListDatabases<'_, ListNames>;
        pub fn warm_connection_pool(&self) -> WarmConnectionPool<'_>;
        pub fn start_session(&self) -> StartSession<'_>;
        pub fn shutdown(self) -> Shutdown;
        pub fn watch(&self) -> Watch<'_>;
        #[blocks(db, instead = "mongodb::Client")]
        pub fn with_uri_str(uri: impl AsRef<str>) -> crate::error::Result<Self>;
        #[blocks(db, instead = "mongodb::Client")]
        pub fn with_options(options: ClientOptions) -> crate::error::Result<Self>;
        pub fn selection_criteria(&self) -> Option<&SelectionCriteria>;
        pub fn read_concern(&self) -> Option<&ReadConcern>;
        pub fn write_concern(&self) -> Option<&WriteConcern>;
        pub fn database(&self, name: &str) -> Database;
        pub fn database_with_options(&self, name: &str, options: DatabaseOptions) -> Database;
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
        pub fn aggregate(&self, pipeline: impl IntoIterator<Item = Document>) -> Aggregate<'_>;
        pub fn estimated_document_count(&self) -> EstimatedDocumentCount<'_>;
        pub fn count_documents(&self, filter: Document) -> CountDocuments<'_>;
        pub fn create_index(&self, index: IndexModel) -> CreateIndex<'_>;
        pub fn create_indexes(&self, indexes: impl IntoIterator<Item = IndexModel>) -> CreateIndex<'_, Multiple>;
        pub fn delete_one(&self, query: Document) -> Delete<'_>;
        pub fn delete_many(&self, query: Document) -> Delete<'_>;
        pub fn distinct(&self, field_name: impl AsRef<str>, filter: Document) -> Distinct<'_>;
        pub fn drop(&self) -> DropCollection<'_>;
        pub fn drop_index(&self, name: impl AsRef<str>) -> DropIndex<'_>;
        pub fn drop_indexes(&self) -> DropIndex<'_>;
    }

    impl<T: Send + Sync> Collection<T> {
        pub fn find(&self, filter: Document) -> Find<'_, T>;
    }

    impl<T: DeserializeOwned + Send + Sync> Collection<T> {
        pub fn find_one(&self, filter: Document) -> FindOne<'_, T>;
        pub fn find_one_and_delete(&self, filter: Document) -> FindOneAndDelete<'_, T>;
        pub fn find_one_and_update(
            &self,
            filter: Document,
            update: impl Into<UpdateModifications>,
        ) -> FindOneAndUpdate<'_, T>;
    }

    impl<T: Serialize + DeserializeOwned + Send + Sync> Collection<T> {
        pub fn find_one_and_replace(&self, filter: Document, replacement: impl Borrow<T>) -> FindOneAndReplace<'_, T>;
    }

    impl<T: Serialize + Send + Sync> Collection<T> {
        pub fn insert_many(&self, docs: impl IntoIterator<Item = impl Borrow<T>>) -> InsertMany<'_>;
        pub fn insert_one(&self, doc: impl Borrow<T>) -> InsertOne<'_>;
    }

    impl<T> Collection<T>
    where
        T: Send + Sync,
    {
        pub fn list_indexes(&self) -> ListIndexes<'_>;
        pub fn list_index_names(&self) -> ListIndexes<'_, ListNames>;
    }

    impl<T: Serialize + Send + Sync> Collection<T> {
        pub fn replace_one(&self, query: Document, replacement: impl Borrow<T>) -> ReplaceOne<'_>;
    }

    impl<T> Collection<T>
    where
        T: Send + Sync,
    {
        pub fn create_search_indexes(
            &self,
            models: impl IntoIterator<Item = SearchIndexModel>,
        ) -> CreateSearchIndex<'_, Multiple>;
        pub fn create_search_index(&self, model: SearchIndexModel) -> CreateSearchIndex<'_, Single>;
        pub fn update_search_index(&self, name: impl Into<String>, definition: Document) -> UpdateSearchIndex<'_>;
        pub fn drop_search_index(&self, name: impl Into<String>) -> DropSearchIndex<'_>;
        pub fn list_search_indexes(&self) -> ListSearchIndexes<'_>;
        pub fn update_many(&self, query: Document, update: impl Into<UpdateModifications>) -> Update<'_>;
        pub fn update_one(&self, query: Document, update: impl Into<UpdateModifications>) -> Update<'_>;
        pub fn watch(&self) -> Watch<'_, T>;
        pub fn clone_with_type<U: Send + Sync>(&self) -> Collection<U>;
        pub fn name(&self) -> &str;
        pub fn namespace(&self) -> Namespace;
        pub fn selection_criteria(&self) -> Option<&SelectionCriteria>;
        pub fn read_concern(&self) -> Option<&ReadConcern>;
        pub fn write_concern(&self) -> Option<&WriteConcern>;
    }

    #[derive(Clone, Debug)]
    pub struct Database;

    impl Database {
        pub fn aggregate(&self, pipeline: impl IntoIterator<Item = Document>) -> Aggregate<'_>;
        pub fn create_collection(&self, name: impl Into<String>) -> CreateCollection<'_>;
        pub fn drop(&self) -> DropDatabase<'_>;
        pub fn list_collections(&self) -> ListCollections<'_>;
        pub fn list_collection_names(&self) -> ListCollections<'_, ListNames>;
        pub fn run_command(&self, command: Document) -> RunCommand<'_>;
        pub fn run_raw_command(&self, command: RawDocumentBuf) -> RunCommand<'_>;
        pub fn run_cursor_command(&self, command: Document) -> RunCursorCommand<'_>;
        pub fn run_raw_cursor_command(&self, command: RawDocumentBuf) -> RunCursorCommand<'_>;
        pub fn watch(&self) -> Watch<'_>;
        pub fn name(&self) -> &str;
        pub fn selection_criteria(&self) -> Option<&SelectionCriteria>;
        pub fn read_concern(&self) -> Option<&ReadConcern>;
        pub fn write_concern(&self) -> Option<&WriteConcern>;
        pub fn collection<T: Send + Sync>(&self, name: &str) -> Collection<T>;
        pub fn collection_with_options<T: Send + Sync>(&self, name: &str, options: CollectionOptions) -> Collection<T>;
        pub fn gridfs_bucket(&self, options: impl Into<Option<GridFsBucketOptions>>) -> GridFsBucket;
    }
}

#[derive(Debug)]
pub struct ClientSession;

impl ClientSession {
    pub fn start_transaction(&mut self) -> StartTransaction<&mut Self>;
    pub fn commit_transaction(&mut self) -> CommitTransaction<'_>;
    pub fn abort_transaction(&mut self) -> AbortTransaction<'_>;
    pub fn client(&self) -> Client;
    pub fn id(&self) -> &Document;
    pub fn cluster_time(&self) -> Option<&ClusterTime>;
    pub fn advance_cluster_time(&mut self, to: &ClusterTime);
    pub fn advance_operation_time(&mut self, ts: Timestamp);
    pub fn operation_time(&self) -> Option<Timestamp>;
    pub fn snapshot_time(&self) -> Option<Timestamp>;
}

impl<'a> From<&'a mut crate::sync::ClientSession> for &'a mut ClientSession {}

#[derive(Clone, Debug)]
pub struct Client;

impl Client {
    pub fn bulk_write(
        &self,
        models: impl IntoIterator<Item = impl Into<WriteModel>>,
    ) -> BulkWrite<'_, SummaryBulkWriteResult>;
    pub fn list_databases(&self) -> ListDatabases<'_>;
    pub fn list_database_names(&self) -> ListDatabases<'_, ListNames>;
    pub fn warm_connection_pool(&self) -> WarmConnectionPool<'_>;
    pub fn start_session(&self) -> StartSession<'_>;
    pub fn shutdown(self) -> Shutdown;
    pub fn watch(&self) -> Watch<'_>;
    pub async fn with_uri_str(uri: impl AsRef<str>) -> crate::error::Result<Self>;
    pub fn with_options(options: ClientOptions) -> crate::error::Result<Self>;
    pub fn selection_criteria(&self) -> Option<&SelectionCriteria>;
    pub fn read_concern(&self) -> Option<&ReadConcern>;
    pub fn write_concern(&self) -> Option<&WriteConcern>;
    pub fn database(&self, name: &str) -> Database;
    pub fn database_with_options(&self, name: &str, options: DatabaseOptions) -> Database;
    pub fn default_database(&self) -> Option<Database>;
    pub fn append_metadata(&self, driver_info: DriverInfo) -> crate::error::Result<()>;
}

#[derive(Debug)]
pub struct Collection<T>
where
    T: Send + Sync;

impl<T> Collection<T>
where
    T: Send + Sync,
{
    pub fn aggregate(&self, pipeline: impl IntoIterator<Item = Document>) -> Aggregate<'_>;
    pub fn estimated_document_count(&self) -> EstimatedDocumentCount<'_>;
    pub fn count_documents(&self, filter: Document) -> CountDocuments<'_>;
    pub fn create_index(&self, index: IndexModel) -> CreateIndex<'_>;
    pub fn create_indexes(&self, indexes: impl IntoIterator<Item = IndexModel>) -> CreateIndex<'_, Multiple>;
    pub fn delete_one(&self, query: Document) -> Delete<'_>;
    pub fn delete_many(&self, query: Document) -> Delete<'_>;
    pub fn distinct(&self, field_name: impl AsRef<str>, filter: Document) -> Distinct<'_>;
    pub fn drop(&self) -> DropCollection<'_>;
    pub fn drop_index(&self, name: impl AsRef<str>) -> DropIndex<'_>;
    pub fn drop_indexes(&self) -> DropIndex<'_>;
}

impl<T: Send + Sync> Collection<T> {
    pub fn find(&self, filter: Document) -> Find<'_, T>;
}

impl<T: DeserializeOwned + Send + Sync> Collection<T> {
    pub fn find_one(&self, filter: Document) -> FindOne<'_, T>;
    pub fn find_one_and_delete(&self, filter: Document) -> FindOneAndDelete<'_, T>;
    pub fn find_one_and_update(
        &self,
        filter: Document,
        update: impl Into<UpdateModifications>,
    ) -> FindOneAndUpdate<'_, T>;
}

impl<T: Serialize + DeserializeOwned + Send + Sync> Collection<T> {
    pub fn find_one_and_replace(&self, filter: Document, replacement: impl Borrow<T>) -> FindOneAndReplace<'_, T>;
}

impl<T: Serialize + Send + Sync> Collection<T> {
    pub fn insert_many(&self, docs: impl IntoIterator<Item = impl Borrow<T>>) -> InsertMany<'_>;
    pub fn insert_one(&self, doc: impl Borrow<T>) -> InsertOne<'_>;
}

impl<T> Collection<T>
where
    T: Send + Sync,
{
    pub fn list_indexes(&self) -> ListIndexes<'_>;
    pub fn list_index_names(&self) -> ListIndexes<'_, ListNames>;
}

impl<T: Serialize + Send + Sync> Collection<T> {
    pub fn replace_one(&self, query: Document, replacement: impl Borrow<T>) -> ReplaceOne<'_>;
}

impl<T> Collection<T>
where
    T: Send + Sync,
{
    pub fn create_search_indexes(
        &self,
        models: impl IntoIterator<Item = SearchIndexModel>,
    ) -> CreateSearchIndex<'_, Multiple>;
    pub fn create_search_index(&self, model: SearchIndexModel) -> CreateSearchIndex<'_, Single>;
    pub fn update_search_index(&self, name: impl Into<String>, definition: Document) -> UpdateSearchIndex<'_>;
    pub fn drop_search_index(&self, name: impl Into<String>) -> DropSearchIndex<'_>;
    pub fn list_search_indexes(&self) -> ListSearchIndexes<'_>;
    pub fn update_many(&self, query: Document, update: impl Into<UpdateModifications>) -> Update<'_>;
    pub fn update_one(&self, query: Document, update: impl Into<UpdateModifications>) -> Update<'_>;
    pub fn watch(&self) -> Watch<'_, T>;
}

impl<T> Collection<T>
where
    T: Send + Sync + Serialize,
{
    pub fn insert_one_model(&self, document: impl Borrow<T>) -> crate::error::Result<InsertOneModel>;
    pub fn replace_one_model(
        &self,
        filter: Document,
        replacement: impl Borrow<T>,
    ) -> crate::error::Result<ReplaceOneModel>;
}

impl<T> Collection<T>
where
    T: Send + Sync,
{
    pub fn clone_with_type<U: Send + Sync>(&self) -> Collection<U>;
    pub fn client(&self) -> &Client;
    pub fn name(&self) -> &str;
    pub fn namespace(&self) -> Namespace;
    pub fn selection_criteria(&self) -> Option<&SelectionCriteria>;
    pub fn read_concern(&self) -> Option<&ReadConcern>;
    pub fn write_concern(&self) -> Option<&WriteConcern>;
}

impl<T> Clone for Collection<T> where T: Send + Sync {}

#[derive(Debug)]
pub struct SessionCursor<T>;

impl<T> SessionCursor<T> {
    pub fn stream<'session>(&mut self, session: &'session mut ClientSession) -> SessionCursorStream<'_, 'session, T>;
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

pub struct SessionCursorStream<'cursor, 'session, T>;

impl<'cursor, 'session, T> Stream for SessionCursorStream<'cursor, 'session, T>
where
    T: DeserializeOwned,
    'session: 'cursor,
{
    type Item = Result<T, Error>;
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
    pub fn aggregate(&self, pipeline: impl IntoIterator<Item = Document>) -> Aggregate<'_>;
    pub fn create_collection(&self, name: impl Into<String>) -> CreateCollection<'_>;
    pub fn drop(&self) -> DropDatabase<'_>;
    pub fn list_collections(&self) -> ListCollections<'_>;
    pub fn list_collection_names(&self) -> ListCollections<'_, ListNames>;
    pub fn run_command(&self, command: Document) -> RunCommand<'_>;
    pub fn run_raw_command(&self, command: RawDocumentBuf) -> RunCommand<'_>;
    pub fn run_cursor_command(&self, command: Document) -> RunCursorCommand<'_>;
    pub fn run_raw_cursor_command(&self, command: RawDocumentBuf) -> RunCursorCommand<'_>;
    pub fn watch(&self) -> Watch<'_>;
    pub fn client(&self) -> &Client;
    pub fn name(&self) -> &str;
    pub fn selection_criteria(&self) -> Option<&SelectionCriteria>;
    pub fn read_concern(&self) -> Option<&ReadConcern>;
    pub fn write_concern(&self) -> Option<&WriteConcern>;
    pub fn collection<T: Send + Sync>(&self, name: &str) -> Collection<T>;
    pub fn collection_with_options<T: Send + Sync>(&self, name: &str, options: CollectionOptions) -> Collection<T>;
    pub fn gridfs_bucket(&self, options: impl Into<Option<GridFsBucketOptions>>) -> GridFsBucket;
}

pub struct ClusterTime;

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

pub struct SearchIndexModel;
