pub use crate::connection::Connection;
pub use crate::expression::Expression;
pub use crate::expression_methods::{
    BoolExpressionMethods, ExpressionMethods, NullableExpressionMethods, PgExpressionMethods, TextExpressionMethods,
};
pub use crate::mysql::MysqlConnection;
pub use crate::pg::PgConnection;
pub use crate::query_builder::functions::{
    delete, insert_into, insert_or_ignore_into, replace_into, select, sql_query, update,
};
pub use crate::query_dsl::{QueryDsl, RunQueryDsl, SaveChangesDsl};
pub use crate::query_source::Table;
pub use crate::result::{ConnectionError, ConnectionResult, OptionalExtension, QueryResult};
pub use crate::sqlite::SqliteConnection;

pub mod prelude {
    pub use crate::connection::Connection;
    pub use crate::expression_methods::{
        BoolExpressionMethods, ExpressionMethods, NullableExpressionMethods, PgExpressionMethods, TextExpressionMethods,
    };
    pub use crate::mysql::MysqlConnection;
    pub use crate::pg::PgConnection;
    pub use crate::query_builder::functions::{
        delete, insert_into, insert_or_ignore_into, replace_into, select, sql_query, update,
    };
    pub use crate::query_dsl::{QueryDsl, RunQueryDsl, SaveChangesDsl};
    pub use crate::result::{ConnectionError, ConnectionResult, OptionalExtension, QueryResult};
    pub use crate::sqlite::SqliteConnection;
}

pub mod connection {
    use crate::result::{ConnectionResult, Error, QueryResult};

    pub struct AnsiTransactionManager;

    pub trait SimpleConnection {
        #[blocks(db, instead = "diesel_async::SimpleAsyncConnection::batch_execute")]
        fn batch_execute(&mut self, query: &str) -> QueryResult<()>;
    }

    pub trait Connection: SimpleConnection + Sized + Send {
        type Backend;
        type TransactionManager;

        #[blocks(db, instead = "diesel_async::AsyncConnection::establish")]
        fn establish(database_url: &str) -> ConnectionResult<Self>;
        #[blocks(db, instead = "diesel_async::AsyncConnection::transaction")]
        fn transaction<T, E, F>(&mut self, f: F) -> Result<T, E>
        where
            F: FnOnce(&mut Self) -> Result<T, E>,
            E: From<Error>;
        #[blocks(db, instead = "diesel_async::AsyncConnection::begin_test_transaction")]
        fn begin_test_transaction(&mut self) -> QueryResult<()>;
        #[blocks(db, instead = "diesel_async::AsyncConnection::test_transaction")]
        fn test_transaction<T, E, F>(&mut self, f: F) -> T
        where
            F: FnOnce(&mut Self) -> Result<T, E>;
    }
}

pub mod expression {
    pub trait Expression {
        type SqlType;
    }
}

pub mod expression_methods {
    use crate::expression::Expression;

    pub trait BoolExpressionMethods: Sized {
        fn and<T>(self, other: T) -> impl BoolExpressionMethods;
        fn or<T>(self, other: T) -> impl BoolExpressionMethods;
    }

    impl<T: Expression> BoolExpressionMethods for T {}

    pub trait ExpressionMethods: Sized {
        fn eq<T>(self, other: T) -> impl BoolExpressionMethods;
        fn ne<T>(self, other: T) -> impl BoolExpressionMethods;
        fn eq_any<T>(self, values: T) -> impl BoolExpressionMethods;
        fn ne_all<T>(self, values: T) -> impl BoolExpressionMethods;
        fn is_null(self) -> impl BoolExpressionMethods;
        fn is_not_null(self) -> impl BoolExpressionMethods;
        fn gt<T>(self, other: T) -> impl BoolExpressionMethods;
        fn ge<T>(self, other: T) -> impl BoolExpressionMethods;
        fn lt<T>(self, other: T) -> impl BoolExpressionMethods;
        fn le<T>(self, other: T) -> impl BoolExpressionMethods;
        fn between<T, U>(self, lower: T, upper: U) -> impl BoolExpressionMethods;
        fn desc(self) -> impl Sized;
        fn asc(self) -> impl Sized;
    }

    impl<T: Expression> ExpressionMethods for T {}

    pub trait NullableExpressionMethods: Sized {
        fn nullable(self) -> impl Sized;
        fn assume_not_null(self) -> impl Sized;
    }

    impl<T: Expression> NullableExpressionMethods for T {}

    pub trait PgExpressionMethods: Sized {
        fn is_not_distinct_from<T>(self, other: T) -> impl BoolExpressionMethods;
        fn is_distinct_from<T>(self, other: T) -> impl BoolExpressionMethods;
    }

    impl<T: Expression> PgExpressionMethods for T {}

    pub trait TextExpressionMethods: Sized {
        fn concat<T>(self, other: T) -> impl Sized;
        fn like<T>(self, other: T) -> impl BoolExpressionMethods;
        fn not_like<T>(self, other: T) -> impl BoolExpressionMethods;
    }

    impl<T: Expression> TextExpressionMethods for T {}
}

pub mod mysql {
    use crate::connection::{Connection, SimpleConnection};

    pub struct Mysql;

    pub struct MysqlConnection;

    impl SimpleConnection for MysqlConnection {}

    impl Connection for MysqlConnection {
        type Backend = Mysql;
        type TransactionManager = crate::connection::AnsiTransactionManager;
    }
}

pub mod pg {
    use crate::connection::{Connection, SimpleConnection};

    pub struct Pg;

    pub struct PgConnection;

    impl SimpleConnection for PgConnection {}

    impl Connection for PgConnection {
        type Backend = Pg;
        type TransactionManager = crate::connection::AnsiTransactionManager;
    }
}

pub mod query_builder {
    use crate::query_dsl::RunQueryDsl;

    pub mod functions {
        use crate::query_builder::{DeleteStatement, IncompleteInsertStatement, SqlQuery, UpdateStatement};
        use crate::query_dsl::QueryDsl;

        pub fn delete<T>(source: T) -> DeleteStatement<T>;
        pub fn insert_into<T>(target: T) -> IncompleteInsertStatement<T>;
        pub fn insert_or_ignore_into<T>(target: T) -> IncompleteInsertStatement<T>;
        pub fn replace_into<T>(target: T) -> IncompleteInsertStatement<T>;
        pub fn select<T>(expression: T) -> impl QueryDsl;
        pub fn sql_query<T: Into<String>>(query: T) -> SqlQuery;
        pub fn update<T>(source: T) -> UpdateStatement<T>;
    }

    pub struct DeleteStatement<T>;

    impl<T> DeleteStatement<T> {
        pub fn filter<P>(self, predicate: P) -> DeleteStatement<T>;
        pub fn or_filter<P>(self, predicate: P) -> DeleteStatement<T>;
        pub fn returning<E>(self, returns: E) -> DeleteStatement<T>;
    }

    impl<T, Conn> RunQueryDsl<Conn> for DeleteStatement<T> {}

    pub struct IncompleteInsertStatement<T>;

    impl<T> IncompleteInsertStatement<T> {
        pub fn values<U>(self, records: U) -> InsertStatement<T, U>;
        pub fn default_values(self) -> InsertStatement<T, ()>;
    }

    pub struct InsertStatement<T, U>;

    impl<T, U> InsertStatement<T, U> {
        pub fn returning<E>(self, returns: E) -> InsertStatement<T, U>;
        pub fn on_conflict<Target>(self, target: Target) -> IncompleteOnConflict<T, U>;
        pub fn on_conflict_do_nothing(self) -> InsertStatement<T, U>;
    }

    impl<T, U, Conn> RunQueryDsl<Conn> for InsertStatement<T, U> {}

    pub struct IncompleteOnConflict<T, U>;

    impl<T, U> IncompleteOnConflict<T, U> {
        pub fn do_nothing(self) -> InsertStatement<T, U>;
        pub fn do_update(self) -> IncompleteDoUpdate<T, U>;
    }

    pub struct IncompleteDoUpdate<T, U>;

    impl<T, U> IncompleteDoUpdate<T, U> {
        pub fn set<C>(self, changes: C) -> InsertStatement<T, U>;
    }

    #[derive(Clone, Debug)]
    pub struct SqlQuery;

    impl SqlQuery {
        pub fn bind<ST, Value>(self, b: Value) -> UncheckedBind<Self, Value, ST>;
        pub fn sql<T: AsRef<str>>(self, sql: T) -> Self;
    }

    impl<Conn> RunQueryDsl<Conn> for SqlQuery {}

    pub struct UncheckedBind<Query, Value, ST>;

    impl<Query, Value, ST> UncheckedBind<Query, Value, ST> {
        pub fn bind<ST2, Value2>(self, b: Value2) -> UncheckedBind<Self, Value2, ST2>;
        pub fn sql<T: Into<String>>(self, sql: T) -> SqlQuery;
    }

    impl<Conn, Query, Value, ST> RunQueryDsl<Conn> for UncheckedBind<Query, Value, ST> {}

    pub struct UpdateStatement<T>;

    impl<T> UpdateStatement<T> {
        pub fn set<V>(self, values: V) -> UpdateStatement<T>;
        pub fn filter<P>(self, predicate: P) -> UpdateStatement<T>;
        pub fn returning<E>(self, returns: E) -> UpdateStatement<T>;
    }

    impl<T, Conn> RunQueryDsl<Conn> for UpdateStatement<T> {}
}

pub mod query_dsl {
    use crate::result::QueryResult;

    pub mod methods {
        pub use crate::query_dsl::QueryDsl;
    }

    pub trait QueryDsl: Sized {
        fn distinct(self) -> impl QueryDsl;
        fn select<Selection>(self, selection: Selection) -> impl QueryDsl;
        fn count(self) -> impl QueryDsl;
        fn inner_join<Rhs>(self, rhs: Rhs) -> impl QueryDsl;
        fn left_join<Rhs>(self, rhs: Rhs) -> impl QueryDsl;
        fn left_outer_join<Rhs>(self, rhs: Rhs) -> impl QueryDsl;
        fn filter<Predicate>(self, predicate: Predicate) -> impl QueryDsl;
        fn or_filter<Predicate>(self, predicate: Predicate) -> impl QueryDsl;
        fn find<PK>(self, id: PK) -> impl QueryDsl;
        fn order<Expr>(self, expr: Expr) -> impl QueryDsl;
        fn order_by<Expr>(self, expr: Expr) -> impl QueryDsl;
        fn then_order_by<Order>(self, order: Order) -> impl QueryDsl;
        fn limit(self, limit: i64) -> impl QueryDsl;
        fn offset(self, offset: i64) -> impl QueryDsl;
        fn group_by<GB>(self, group_by: GB) -> impl QueryDsl;
        fn having<Predicate>(self, predicate: Predicate) -> impl QueryDsl;
        fn for_update(self) -> impl QueryDsl;
        fn skip_locked(self) -> impl QueryDsl;
        fn into_boxed<'a, DB>(self) -> impl QueryDsl;
        fn nullable(self) -> impl QueryDsl;
    }

    impl<T: crate::query_source::Table> QueryDsl for T {}

    pub trait RunQueryDsl<Conn>: Sized {
        #[blocks(db, instead = "diesel_async::RunQueryDsl::execute")]
        fn execute(self, conn: &mut Conn) -> QueryResult<usize>;
        #[blocks(db, instead = "diesel_async::RunQueryDsl::load")]
        fn load<'query, U>(self, conn: &mut Conn) -> QueryResult<Vec<U>>;
        #[blocks(db, instead = "diesel_async::RunQueryDsl::load_stream")]
        fn load_iter<'conn, 'query: 'conn, U, B>(
            self,
            conn: &'conn mut Conn,
        ) -> QueryResult<impl Iterator<Item = QueryResult<U>>>
        where
            U: 'conn;
        #[blocks(db, instead = "diesel_async::RunQueryDsl::get_result")]
        fn get_result<'query, U>(self, conn: &mut Conn) -> QueryResult<U>;
        #[blocks(db, instead = "diesel_async::RunQueryDsl::get_results")]
        fn get_results<'query, U>(self, conn: &mut Conn) -> QueryResult<Vec<U>>;
        #[blocks(db, instead = "diesel_async::RunQueryDsl::first")]
        fn first<'query, U>(self, conn: &mut Conn) -> QueryResult<U>;
    }

    impl<T: QueryDsl, Conn> RunQueryDsl<Conn> for T {}

    pub trait SaveChangesDsl<Conn>: Sized {
        #[blocks(db, instead = "diesel_async::SaveChangesDsl::save_changes")]
        fn save_changes<T>(self, connection: &mut Conn) -> QueryResult<T>;
    }
}

pub mod query_source {
    pub trait Table: Sized {
        type PrimaryKey;
        type AllColumns;

        fn primary_key(&self) -> Self::PrimaryKey;
        fn all_columns() -> Self::AllColumns;
    }
}

pub mod r2d2 {
    pub use r2d2::*;
    use std::fmt::Display;

    pub type PoolError = r2d2::Error;

    #[derive(Clone, Debug)]
    pub struct ConnectionManager<T>;

    impl<T> ConnectionManager<T> {
        pub fn new<S: Into<String>>(database_url: S) -> Self;
    }

    impl<T> ManageConnection for ConnectionManager<T>
    where
        T: crate::connection::Connection + 'static,
    {
        type Connection = T;
        type Error = Error;
    }

    #[derive(Debug)]
    pub enum Error {
        ConnectionError(crate::result::ConnectionError),
        QueryError(crate::result::Error),
    }

    impl Display for Error {}
    impl std::error::Error for Error {}
}

pub mod result {
    use std::ffi::NulError;
    use std::fmt::Display;

    #[derive(Debug)]
    pub enum Error {
        InvalidCString(NulError),
        DatabaseError(DatabaseErrorKind, Box<dyn DatabaseErrorInformation + Send + Sync>),
        NotFound,
        QueryBuilderError(Box<dyn std::error::Error + Send + Sync>),
        DeserializationError(Box<dyn std::error::Error + Send + Sync>),
        SerializationError(Box<dyn std::error::Error + Send + Sync>),
        RollbackErrorOnCommit { rollback_error: Box<Error>, commit_error: Box<Error> },
        RollbackTransaction,
        AlreadyInTransaction,
        NotInTransaction,
        BrokenTransactionManager,
    }

    impl Display for Error {}
    impl std::error::Error for Error {}

    #[derive(Clone, Copy, Debug)]
    pub enum DatabaseErrorKind {
        UniqueViolation,
        ForeignKeyViolation,
        UnableToSendCommand,
        SerializationFailure,
        ReadOnlyTransaction,
        RestrictViolation,
        NotNullViolation,
        CheckViolation,
        ExclusionViolation,
        ClosedConnection,
        Unknown,
    }

    pub trait DatabaseErrorInformation {
        fn message(&self) -> &str;
        fn details(&self) -> Option<&str>;
        fn hint(&self) -> Option<&str>;
        fn table_name(&self) -> Option<&str>;
        fn column_name(&self) -> Option<&str>;
        fn constraint_name(&self) -> Option<&str>;
        fn statement_position(&self) -> Option<i32>;
    }

    #[derive(Debug, PartialEq)]
    pub enum ConnectionError {
        InvalidCString(NulError),
        BadConnection(String),
        InvalidConnectionUrl(String),
        CouldntSetupConfiguration(Error),
    }

    impl Display for ConnectionError {}
    impl std::error::Error for ConnectionError {}

    pub type QueryResult<T> = Result<T, Error>;

    pub type ConnectionResult<T> = Result<T, ConnectionError>;

    pub trait OptionalExtension<T> {
        fn optional(self) -> Result<Option<T>, Error>;
    }

    impl<T> OptionalExtension<T> for QueryResult<T> {}
}

pub mod sqlite {
    use crate::connection::{Connection, SimpleConnection};

    pub struct Sqlite;

    pub struct SqliteConnection;

    impl SimpleConnection for SqliteConnection {}

    impl Connection for SqliteConnection {
        type Backend = Sqlite;
        type TransactionManager = crate::connection::AnsiTransactionManager;
    }
}

#[macro_export]
macro_rules! allow_tables_to_appear_in_same_query {
    () => {};
}

#[macro_export]
macro_rules! joinable {
    () => {};
}

#[macro_export]
macro_rules! table {
    () => {};
}
