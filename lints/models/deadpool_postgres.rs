use deadpool::managed::PoolConfig;
pub use deadpool::managed::reexports::*;
use deadpool_runtime::Runtime;
use postgres_types::{BorrowToSql, ToSql, Type};
use std::fmt::Display;
use std::net::IpAddr;
use std::ops::{Deref, DerefMut};
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;
use tokio::task::JoinHandle;
pub use tokio_postgres;
use tokio_postgres::error::Error;
use tokio_postgres::row::Row;
use tokio_postgres::tls::{MakeTlsConnect, TlsConnect};
use tokio_postgres::{IsolationLevel, RowStream, Socket, Statement, ToStatement};

pub struct StatementCache;

impl StatementCache {
    pub fn size(&self) -> usize;
    pub fn clear(&self);
    pub fn remove(&self, query: &str, types: &[Type]) -> Option<Statement>;
    pub async fn prepare(&self, client: &tokio_postgres::Client, query: &str) -> Result<Statement, Error>;
    pub async fn prepare_typed(
        &self,
        client: &tokio_postgres::Client,
        query: &str,
        types: &[Type],
    ) -> Result<Statement, Error>;
}

#[derive(Debug, Default)]
pub struct StatementCaches;

impl StatementCaches {
    pub fn clear(&self);
    pub fn remove(&self, query: &str, types: &[Type]);
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChannelBinding {
    Disable,
    Prefer,
    Require,
}

impl From<ChannelBinding> for tokio_postgres::config::ChannelBinding {}

#[derive(Clone, Debug, Default)]
pub struct Config {
    pub url: Option<String>,
    pub user: Option<String>,
    pub password: Option<String>,
    pub dbname: Option<String>,
    pub options: Option<String>,
    pub application_name: Option<String>,
    pub ssl_mode: Option<SslMode>,
    pub host: Option<String>,
    pub hosts: Option<Vec<String>>,
    pub hostaddr: Option<IpAddr>,
    pub hostaddrs: Option<Vec<IpAddr>>,
    pub port: Option<u16>,
    pub ports: Option<Vec<u16>>,
    pub connect_timeout: Option<Duration>,
    pub keepalives: Option<bool>,
    pub keepalives_idle: Option<Duration>,
    pub target_session_attrs: Option<TargetSessionAttrs>,
    pub channel_binding: Option<ChannelBinding>,
    pub load_balance_hosts: Option<LoadBalanceHosts>,
    pub manager: Option<ManagerConfig>,
    pub pool: Option<PoolConfig>,
}

impl Config {
    pub fn new() -> Self;
    pub fn create_pool<T>(&self, runtime: Option<Runtime>, tls: T) -> Result<Pool, CreatePoolError>
    where
        T: MakeTlsConnect<Socket> + Clone + Sync + Send + 'static,
        T::Stream: Sync + Send,
        T::TlsConnect: Sync + Send,
        <T::TlsConnect as TlsConnect<Socket>>::Future: Send;
    pub fn builder<T>(&self, tls: T) -> Result<PoolBuilder, ConfigError>
    where
        T: MakeTlsConnect<Socket> + Clone + Sync + Send + 'static,
        T::Stream: Sync + Send,
        T::TlsConnect: Sync + Send,
        <T::TlsConnect as TlsConnect<Socket>>::Future: Send;
    pub fn get_pg_config(&self) -> Result<tokio_postgres::config::Config, ConfigError>;
    pub fn get_manager_config(&self) -> ManagerConfig;
    pub fn get_pool_config(&self) -> PoolConfig;
}

#[derive(Debug)]
pub enum ConfigError {
    InvalidUrl(Error),
    DbnameMissing,
    DbnameEmpty,
}

impl Display for ConfigError {}
impl std::error::Error for ConfigError {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LoadBalanceHosts {
    Disable,
    Random,
}

impl From<LoadBalanceHosts> for tokio_postgres::config::LoadBalanceHosts {}

#[derive(Clone, Debug, Default)]
pub struct ManagerConfig {
    pub recycling_method: RecyclingMethod,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum RecyclingMethod {
    Fast,
    Verified,
    Clean,
    Custom(String),
}

impl RecyclingMethod {
    pub fn query(&self) -> Option<&str>;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SslMode {
    Disable,
    Prefer,
    Require,
}

impl From<SslMode> for tokio_postgres::config::SslMode {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TargetSessionAttrs {
    Any,
    ReadWrite,
}

impl From<TargetSessionAttrs> for tokio_postgres::config::TargetSessionAttrs {}

pub type Pool = deadpool::managed::Pool<Manager, deadpool::managed::Object<Manager>>;

pub type WeakPool = deadpool::managed::WeakPool<Manager, deadpool::managed::Object<Manager>>;

pub type PoolBuilder = deadpool::managed::PoolBuilder<Manager, deadpool::managed::Object<Manager>>;

pub type BuildError = deadpool::managed::BuildError;

pub type CreatePoolError = deadpool::managed::CreatePoolError<ConfigError>;

pub type PoolError = deadpool::managed::PoolError<Error>;

pub type Object = deadpool::managed::Object<Manager>;

pub type Hook = deadpool::managed::Hook<Manager>;

pub type HookError = deadpool::managed::HookError<Error>;

pub type QueueMode = deadpool::managed::QueueMode;

pub type Client = Object;
impl GenericClient for Client {}

pub struct Manager {
    pub statement_caches: StatementCaches,
}

impl Manager {
    pub fn new<T>(pg_config: tokio_postgres::config::Config, tls: T) -> Self
    where
        T: MakeTlsConnect<Socket> + Clone + Sync + Send + 'static,
        T::Stream: Sync + Send,
        T::TlsConnect: Sync + Send,
        <T::TlsConnect as TlsConnect<Socket>>::Future: Send;
    pub fn from_config<T>(pg_config: tokio_postgres::config::Config, tls: T, config: ManagerConfig) -> Self
    where
        T: MakeTlsConnect<Socket> + Clone + Sync + Send + 'static,
        T::Stream: Sync + Send,
        T::TlsConnect: Sync + Send,
        <T::TlsConnect as TlsConnect<Socket>>::Future: Send;
    pub fn from_connect(
        pg_config: tokio_postgres::config::Config,
        connect: impl Connect + 'static,
        config: ManagerConfig,
    ) -> Self;
}

impl deadpool::managed::Manager for Manager {
    type Type = ClientWrapper;
    type Error = Error;
}

#[derive(Debug)]
pub struct ConfigConnectImpl<T>
where
    T: MakeTlsConnect<Socket> + Clone + Sync + Send + 'static,
    T::Stream: Sync + Send,
    T::TlsConnect: Sync + Send,
    <T::TlsConnect as TlsConnect<Socket>>::Future: Send,
{
    pub tls: T,
}

impl<T> Connect for ConfigConnectImpl<T>
where
    T: MakeTlsConnect<Socket> + Clone + Sync + Send + 'static,
    T::Stream: Sync + Send,
    T::TlsConnect: Sync + Send,
    <T::TlsConnect as TlsConnect<Socket>>::Future: Send,
{
}

#[derive(Debug)]
pub struct ClientWrapper {
    pub statement_cache: Arc<StatementCache>,
}

impl ClientWrapper {
    pub fn new(client: tokio_postgres::Client, conn_task: JoinHandle<()>) -> Self;
    pub async fn prepare_cached(&self, query: &str) -> Result<Statement, Error>;
    pub async fn prepare_typed_cached(&self, query: &str, types: &[Type]) -> Result<Statement, Error>;
    pub async fn transaction(&mut self) -> Result<Transaction<'_>, Error>;
    pub fn build_transaction(&mut self) -> TransactionBuilder<'_>;
}

impl Deref for ClientWrapper {
    type Target = tokio_postgres::Client;
}

impl DerefMut for ClientWrapper {}

pub struct Transaction<'a> {
    pub statement_cache: Arc<StatementCache>,
}

impl Transaction<'_> {
    pub async fn prepare_cached(&self, query: &str) -> Result<Statement, Error>;
    pub async fn prepare_typed_cached(&self, query: &str, types: &[Type]) -> Result<Statement, Error>;
    pub async fn commit(self) -> Result<(), Error>;
    pub async fn rollback(self) -> Result<(), Error>;
    pub async fn transaction(&mut self) -> Result<Transaction<'_>, Error>;
    pub async fn savepoint<I>(&mut self, name: I) -> Result<Transaction<'_>, Error>
    where
        I: Into<String>;
}

impl GenericClient for Transaction<'_> {}

impl<'a> Deref for Transaction<'a> {
    type Target = tokio_postgres::Transaction<'a>;
}

impl<'a> DerefMut for Transaction<'a> {}

pub struct TransactionBuilder<'a>;

impl<'a> TransactionBuilder<'a> {
    pub fn isolation_level(self, isolation_level: IsolationLevel) -> Self;
    pub fn read_only(self, read_only: bool) -> Self;
    pub fn deferrable(self, deferrable: bool) -> Self;
    pub async fn start(self) -> Result<Transaction<'a>, Error>;
}

impl<'a> Deref for TransactionBuilder<'a> {
    type Target = tokio_postgres::TransactionBuilder<'a>;
}

impl DerefMut for TransactionBuilder<'_> {}

pub trait GenericClient: Sync {
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
    fn prepare_cached<'life0, 'life1, 'async_trait>(
        &'life0 self,
        query: &'life1 str,
    ) -> Pin<Box<dyn Future<Output = Result<Statement, Error>> + Send + 'async_trait>>
    where
        Self: 'async_trait,
        'life0: 'async_trait,
        'life1: 'async_trait;
    fn prepare_typed_cached<'life0, 'life1, 'life2, 'async_trait>(
        &'life0 self,
        query: &'life1 str,
        types: &'life2 [Type],
    ) -> Pin<Box<dyn Future<Output = Result<Statement, Error>> + Send + 'async_trait>>
    where
        Self: 'async_trait,
        'life0: 'async_trait,
        'life1: 'async_trait,
        'life2: 'async_trait;
    fn transaction<'life0, 'async_trait>(
        &'life0 mut self,
    ) -> Pin<Box<dyn Future<Output = Result<Transaction<'_>, Error>> + Send + 'async_trait>>
    where
        Self: 'async_trait,
        'life0: 'async_trait;
    fn batch_execute<'life0, 'life1, 'async_trait>(
        &'life0 self,
        query: &'life1 str,
    ) -> Pin<Box<dyn Future<Output = Result<(), Error>> + Send + 'async_trait>>
    where
        Self: 'async_trait,
        'life0: 'async_trait,
        'life1: 'async_trait;
}

pub trait Connect: Sync + Send {
    fn connect(
        &self,
        pg_config: &tokio_postgres::config::Config,
    ) -> Pin<Box<dyn Future<Output = Result<(tokio_postgres::Client, JoinHandle<()>), Error>> + Send + '_>>;
}
