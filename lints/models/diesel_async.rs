use crate::methods::{ExecuteDsl, LoadQuery};
use crate::return_futures::{GetResult, LoadFuture};
use diesel::AsChangeset;
use diesel::associations::{HasTable, Identifiable};
use diesel::backend::Backend;
use diesel::connection::{CacheSize, Instrumentation};
use diesel::helper_types::Limit;
use diesel::query_builder::IntoUpdateTarget;
use diesel::query_dsl::limit_dsl::LimitDsl;
use diesel::result::{ConnectionResult, Error, QueryResult};
use diesel::row::Row;
use futures_core::future::BoxFuture;
use futures_core::stream::Stream;
use std::fmt::Debug;
use std::ops::DerefMut;

pub mod pooled_connection {
    use crate::AsyncConnection;
    use crate::methods::LoadQuery;
    use bb8::ManageConnection;
    use deadpool::managed::Manager;
    use diesel::dsl::AsExprOf;
    use diesel::helper_types::select;
    use diesel::query_builder::{QueryFragment, SqlQuery};
    use diesel::result::{ConnectionError, ConnectionResult, Error, QueryResult};
    use diesel::sql_types::Integer;
    use futures_core::future::BoxFuture;
    use std::borrow::Cow;
    use std::fmt::Display;

    pub mod bb8 {
        use crate::pooled_connection::{AsyncDieselConnectionManager, PoolError};

        pub type Pool<C> = bb8::Pool<AsyncDieselConnectionManager<C>>;

        pub type PooledConnection<'a, C> = bb8::PooledConnection<'a, AsyncDieselConnectionManager<C>>;

        pub type RunError = bb8::RunError<PoolError>;
    }

    pub mod deadpool {
        use crate::pooled_connection::AsyncDieselConnectionManager;

        pub type Pool<C> = deadpool::managed::Pool<AsyncDieselConnectionManager<C>>;

        pub type PoolBuilder<C> = deadpool::managed::PoolBuilder<AsyncDieselConnectionManager<C>>;

        pub type BuildError = deadpool::managed::BuildError;

        pub type PoolError = deadpool::managed::PoolError<crate::pooled_connection::PoolError>;

        pub type Object<C> = deadpool::managed::Object<AsyncDieselConnectionManager<C>>;

        pub type Hook<C> = deadpool::managed::Hook<AsyncDieselConnectionManager<C>>;

        pub type HookError = deadpool::managed::HookError<crate::pooled_connection::PoolError>;
    }

    #[derive(Debug)]
    pub enum PoolError {
        ConnectionError(ConnectionError),
        QueryError(Error),
    }

    impl Display for PoolError {}
    impl std::error::Error for PoolError {}

    pub type SetupCallback<C> = Box<dyn Fn(&str) -> BoxFuture<'_, ConnectionResult<C>> + Send + Sync>;

    pub type RecycleCheckCallback<C> = dyn Fn(&mut C) -> BoxFuture<'_, QueryResult<()>> + Send + Sync;

    #[derive(Default)]
    pub enum RecyclingMethod<C> {
        Fast,
        Verified,
        CustomQuery(Cow<'static, str>),
        CustomFunction(Box<RecycleCheckCallback<C>>),
    }

    pub struct ManagerConfig<C> {
        pub recycling_method: RecyclingMethod<C>,
        pub custom_setup: SetupCallback<C>,
    }

    impl<C> Default for ManagerConfig<C> where C: AsyncConnection + 'static {}

    pub struct AsyncDieselConnectionManager<C>;

    impl<C> AsyncDieselConnectionManager<C>
    where
        C: AsyncConnection + 'static,
    {
        pub fn new(connection_url: impl Into<String>) -> Self
        where
            C: AsyncConnection + 'static;
        pub fn new_with_config(connection_url: impl Into<String>, manager_config: ManagerConfig<C>) -> Self;
    }

    impl<C> ManageConnection for AsyncDieselConnectionManager<C>
    where
        C: 'static,
        for<'a> select<AsExprOf<i32, Integer>>: LoadQuery<'a, C, i32>,
        SqlQuery: QueryFragment<C::Backend>,
    {
        type Connection = C;
        type Error = PoolError;
    }

    impl<C> Manager for AsyncDieselConnectionManager<C>
    where
        C: Send + 'static,
        for<'a> select<AsExprOf<i32, Integer>>: LoadQuery<'a, C, i32>,
        SqlQuery: QueryFragment<C::Backend>,
    {
        type Type = C;
        type Error = PoolError;
    }
}

pub mod sync_connection_wrapper {
    use futures_core::future::BoxFuture;
    use std::error::Error;

    pub struct SyncTransactionManagerWrapper<T>;

    pub trait SpawnBlocking {
        fn spawn_blocking<'a, R>(
            &mut self,
            task: impl FnOnce() -> R + Send + 'static,
        ) -> BoxFuture<'a, Result<R, Box<dyn Error + Send + Sync + 'static>>>
        where
            R: Send + 'static;
        fn get_runtime() -> Self;
    }
}

pub mod methods {
    use crate::AsyncConnectionCore;
    use diesel::backend::Backend;
    use diesel::deserialize::FromSqlRow;
    use diesel::expression::QueryMetadata;
    use diesel::query_builder::{AsQuery, QueryFragment, QueryId};
    use diesel::query_dsl::load_dsl::private::CompatibleType;
    use diesel::result::QueryResult;
    use futures_core::stream::Stream;

    pub trait ExecuteDsl<Conn, DB = Conn::Backend>
    where
        Conn: AsyncConnectionCore<Backend = DB>,
        DB: Backend,
    {
        fn execute<'conn, 'query>(query: Self, conn: &'conn mut Conn) -> Conn::ExecuteFuture<'conn, 'query>
        where
            Self: 'query;
    }

    impl<Conn, DB, T> ExecuteDsl<Conn, DB> for T
    where
        Conn: AsyncConnectionCore<Backend = DB>,
        DB: Backend,
        T: QueryFragment<DB> + QueryId + Send,
    {
    }

    pub trait LoadQuery<'query, Conn: AsyncConnectionCore, U> {
        type LoadFuture<'conn>: Future<Output = QueryResult<Self::Stream<'conn>>> + Send
        where
            Conn: 'conn;
        type Stream<'conn>: Stream<Item = QueryResult<U>> + Send
        where
            Conn: 'conn;
        fn internal_load(self, conn: &mut Conn) -> Self::LoadFuture<'_>;
    }
}

pub mod return_futures {
    use crate::methods::LoadQuery;
}

pub trait SimpleAsyncConnection {}

pub trait AsyncConnectionCore: SimpleAsyncConnection + Send {
    type ExecuteFuture<'conn, 'query>: Future<Output = QueryResult<usize>> + Send;
    type LoadFuture<'conn, 'query>: Future<Output = QueryResult<Self::Stream<'conn, 'query>>> + Send;
    type Stream<'conn, 'query>: Stream<Item = QueryResult<Self::Row<'conn, 'query>>> + Send;
    type Row<'conn, 'query>: Row<'conn, Self::Backend>;
    type Backend: Backend;
}

impl<C> AsyncConnectionCore for C
where
    C: DerefMut + Send,
    C::Target: AsyncConnectionCore,
{
    type ExecuteFuture<'conn, 'query> = <C::Target as AsyncConnectionCore>::ExecuteFuture<'conn, 'query>;
    type LoadFuture<'conn, 'query> = <C::Target as AsyncConnectionCore>::LoadFuture<'conn, 'query>;
    type Stream<'conn, 'query> = <C::Target as AsyncConnectionCore>::Stream<'conn, 'query>;
    type Row<'conn, 'query> = <C::Target as AsyncConnectionCore>::Row<'conn, 'query>;
    type Backend = <C::Target as AsyncConnectionCore>::Backend;
}

pub trait AsyncConnection: AsyncConnectionCore + Sized {
    fn establish(database_url: &str) -> impl Future<Output = ConnectionResult<Self>> + Send;
    fn transaction<'a, 'conn, R, E, F>(
        &'conn mut self,
        callback: F,
    ) -> impl Future<Output = Result<R, E>> + Send + 'conn
    where
        for<'r> F: AsyncFnOnce(&'r mut Self) -> Result<R, E> + Send + 'a,
        E: From<Error> + Send + 'a,
        R: Send + 'a,
        'a: 'conn;
    fn begin_test_transaction(&mut self) -> impl Future<Output = QueryResult<()>> + Send;
    fn test_transaction<'conn, 'a, R, E, F>(&'conn mut self, f: F) -> impl Future<Output = R> + Send + 'conn
    where
        for<'r> F: AsyncFnOnce(&'r mut Self) -> Result<R, E> + Send + 'a,
        E: Debug + Send + 'a,
        R: Send + 'a,
        'a: 'conn;
    fn set_instrumentation(&mut self, instrumentation: impl Instrumentation);
    fn set_prepared_statement_cache_size(&mut self, size: CacheSize);
}

impl<C> AsyncConnection for C
where
    C: DerefMut + Send,
    C::Target: AsyncConnection,
{
}

pub trait RunQueryDsl<Conn>: Sized {
    async fn execute<'conn, 'query>(self, conn: &'conn mut Conn) -> QueryResult<usize>;
    async fn load<'query, 'conn, U>(self, conn: &'conn mut Conn) -> QueryResult<Vec<U>>;
    async fn load_stream<'conn, 'query, U: 'conn>(
        self,
        conn: &'conn mut Conn,
    ) -> QueryResult<impl Stream<Item = QueryResult<U>>>;
    async fn get_result<'query, 'conn, U>(self, conn: &'conn mut Conn) -> QueryResult<U>;
    async fn get_results<'query, 'conn, U>(self, conn: &'conn mut Conn) -> QueryResult<Vec<U>>;
    async fn first<'query, 'conn, U>(self, conn: &'conn mut Conn) -> QueryResult<U>;
}

impl<T, Conn> RunQueryDsl<Conn> for T {}

pub trait SaveChangesDsl<Conn> {
    fn save_changes<'life0, 'async_trait, T>(
        self,
        connection: &'life0 mut Conn,
    ) -> impl Future<Output = QueryResult<T>> + Send + 'async_trait
    where
        Self: Sized + Identifiable + Send + 'async_trait,
        Conn: UpdateAndFetchResults<Self, T>,
        T: 'async_trait,
        'life0: 'async_trait;
}

impl<T, Conn> SaveChangesDsl<Conn> for T where T: Copy + AsChangeset<Target = T::Table> + IntoUpdateTarget {}

pub trait UpdateAndFetchResults<Changes, Output>: AsyncConnectionCore
where
    Changes: Identifiable + HasTable,
{
    fn update_and_fetch<'conn, 'changes>(
        &'conn mut self,
        changeset: Changes,
    ) -> BoxFuture<'changes, QueryResult<Output>>
    where
        Changes: 'changes,
        Self: 'changes,
        'conn: 'changes;
}

impl<Changes, Output, Conn> UpdateAndFetchResults<Changes, Output> for Conn
where
    Conn: DerefMut + Send,
    Changes: Identifiable + HasTable + Send,
    Conn::Target: UpdateAndFetchResults<Changes, Output>,
{
}
