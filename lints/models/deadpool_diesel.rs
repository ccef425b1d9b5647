pub use deadpool::managed::Pool;
pub use deadpool::managed::reexports::*;
use deadpool_runtime::Runtime;
use deadpool_sync::SyncWrapper;
pub use deadpool_sync::reexports::*;
use diesel::dsl::AsExprOf;
use diesel::helper_types::BareSelect;
use diesel::query_builder::{QueryFragment, SqlQuery};
use diesel::result::ConnectionError;
use diesel::sql_types::Integer;
use std::borrow::Cow;
use std::fmt::Display;

pub mod sqlite {
    use crate::Error;
    pub use deadpool::managed::reexports::*;
    pub use deadpool_sync::reexports::*;
    use diesel::SqliteConnection;
    use std::convert::Infallible;

    pub type Manager = crate::Manager<SqliteConnection>;

    pub type Pool = deadpool::managed::Pool<Manager, deadpool::managed::Object<Manager>>;

    pub type WeakPool = deadpool::managed::WeakPool<Manager, deadpool::managed::Object<Manager>>;

    pub type PoolBuilder = deadpool::managed::PoolBuilder<Manager, deadpool::managed::Object<Manager>>;

    pub type BuildError = deadpool::managed::BuildError;

    pub type CreatePoolError = deadpool::managed::CreatePoolError<Infallible>;

    pub type PoolError = deadpool::managed::PoolError<Error>;

    pub type Object = deadpool::managed::Object<Manager>;

    pub type Hook = deadpool::managed::Hook<Manager>;

    pub type HookError = deadpool::managed::HookError<Error>;

    pub type Connection = Object;
}

#[derive(Debug)]
pub enum Error {
    Connection(ConnectionError),
    Ping(diesel::result::Error),
    BrokenTransactionManger,
}

impl Display for Error {}
impl std::error::Error for Error {}
impl From<ConnectionError> for Error {}
impl From<diesel::result::Error> for Error {}

pub struct Manager<C>;

impl<C> Manager<C>
where
    C: diesel::connection::Connection,
{
    pub fn new<S: Into<String>>(database_url: S, runtime: Runtime) -> Self;
    pub fn from_config(database_url: impl Into<String>, runtime: Runtime, manager_config: ManagerConfig<C>) -> Self;
}

impl<C> deadpool::managed::Manager for Manager<C>
where
    C: diesel::connection::Connection + 'static,
    BareSelect<AsExprOf<i32, Integer>>: QueryFragment<C::Backend>,
    SqlQuery: QueryFragment<C::Backend>,
{
    type Type = SyncWrapper<C>;
    type Error = Error;
}

#[derive(Debug)]
pub struct ManagerConfig<C> {
    pub recycling_method: RecyclingMethod<C>,
}

impl<C> Default for ManagerConfig<C> {}

pub type RecycleCheckCallback<C> = dyn Fn(&mut C) -> Result<(), Error> + Send + Sync;

pub enum RecyclingMethod<C> {
    Fast,
    Verified,
    CustomQuery(Cow<'static, str>),
    CustomFunction(Box<RecycleCheckCallback<C>>),
}

impl<C> Default for RecyclingMethod<C> {}

pub type PoolError = deadpool::managed::PoolError<Error>;

pub type Connection<C> = SyncWrapper<C>;
