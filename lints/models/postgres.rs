pub use crate::config::Config;
pub use crate::notifications::Notifications;
pub use fallible_iterator;
use fallible_iterator::FallibleIterator;
use postgres_types::{BorrowToSql, ToSql, Type};
use std::io::{BufRead, Read, Write};
use std::time::Duration;
pub use tokio_postgres::error::Error;
pub use tokio_postgres::row::{Row, SimpleQueryRow};
pub use tokio_postgres::tls::NoTls;
use tokio_postgres::tls::{MakeTlsConnect, TlsConnect};
pub use tokio_postgres::{
    Column, IsolationLevel, Portal, SimpleQueryMessage, Statement, ToStatement, error, row, tls, types,
};

pub mod config {
    use crate::Client;
    use std::net::IpAddr;
    use std::path::Path;
    use std::str::FromStr;
    use std::time::Duration;
    use tokio_postgres::Socket;
    pub use tokio_postgres::config::{
        ChannelBinding, Host, LoadBalanceHosts, SslMode, SslNegotiation, TargetSessionAttrs,
    };
    use tokio_postgres::error::{DbError, Error};
    use tokio_postgres::tls::{MakeTlsConnect, TlsConnect};

    #[derive(Clone)]
    pub struct Config;

    impl Config {
        pub fn new() -> Config;
        pub fn user(&mut self, user: &str) -> &mut Config;
        pub fn get_user(&self) -> Option<&str>;
        pub fn password<T>(&mut self, password: T) -> &mut Config
        where
            T: AsRef<[u8]>;
        pub fn get_password(&self) -> Option<&[u8]>;
        pub fn dbname(&mut self, dbname: &str) -> &mut Config;
        pub fn get_dbname(&self) -> Option<&str>;
        pub fn options(&mut self, options: &str) -> &mut Config;
        pub fn get_options(&self) -> Option<&str>;
        pub fn application_name(&mut self, application_name: &str) -> &mut Config;
        pub fn get_application_name(&self) -> Option<&str>;
        pub fn ssl_mode(&mut self, ssl_mode: SslMode) -> &mut Config;
        pub fn get_ssl_mode(&self) -> SslMode;
        pub fn ssl_negotiation(&mut self, ssl_negotiation: SslNegotiation) -> &mut Config;
        pub fn get_ssl_negotiation(&self) -> SslNegotiation;
        pub fn host(&mut self, host: &str) -> &mut Config;
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
        pub fn notice_callback<F>(&mut self, f: F) -> &mut Config
        where
            F: Fn(DbError) + Send + Sync + 'static;
        #[blocks(db, instead = "tokio_postgres::Client")]
        pub fn connect<T>(&self, tls: T) -> Result<Client, Error>
        where
            T: MakeTlsConnect<Socket> + 'static + Send,
            T::TlsConnect: Send,
            T::Stream: Send,
            <T::TlsConnect as TlsConnect<Socket>>::Future: Send;
    }

    impl Default for Config {}

    impl FromStr for Config {
        type Err = Error;
    }

    impl From<tokio_postgres::config::Config> for Config {}
}

pub mod binary_copy {
    use crate::{CopyInWriter, CopyOutReader};
    use fallible_iterator::FallibleIterator;
    use postgres_types::{BorrowToSql, ToSql, Type};
    use tokio_postgres::binary_copy::BinaryCopyOutRow;
    use tokio_postgres::error::Error;

    pub struct BinaryCopyInWriter<'a>;

    impl<'a> BinaryCopyInWriter<'a> {
        pub fn new(writer: CopyInWriter<'a>, types: &[Type]) -> BinaryCopyInWriter<'a>;
        #[blocks(db, instead = "tokio_postgres::binary_copy::BinaryCopyInWriter")]
        pub fn write(&mut self, values: &[&(dyn ToSql + Sync)]) -> Result<(), Error>;
        #[blocks(db, instead = "tokio_postgres::binary_copy::BinaryCopyInWriter")]
        pub fn write_raw<P, I>(&mut self, values: I) -> Result<(), Error>
        where
            P: BorrowToSql,
            I: IntoIterator<Item = P>,
            I::IntoIter: ExactSizeIterator;
        #[blocks(db, instead = "tokio_postgres::binary_copy::BinaryCopyInWriter")]
        pub fn finish(self) -> Result<u64, Error>;
    }

    pub struct BinaryCopyOutIter<'a>;

    impl<'a> BinaryCopyOutIter<'a> {
        pub fn new(reader: CopyOutReader<'a>, types: &[Type]) -> BinaryCopyOutIter<'a>;
    }

    impl FallibleIterator for BinaryCopyOutIter<'_> {
        type Item = BinaryCopyOutRow;
        type Error = Error;
        #[blocks(db, instead = "tokio_postgres::binary_copy::BinaryCopyOutStream")]
        fn next(&mut self) -> Result<Option<BinaryCopyOutRow>, Error>;
    }
}

pub mod notifications {
    use fallible_iterator::FallibleIterator;
    use std::time::Duration;
    use tokio_postgres::Notification;
    use tokio_postgres::error::Error;

    pub struct Notifications<'a>;

    impl<'a> Notifications<'a> {
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn iter(&mut self) -> Iter<'_>;
        pub fn blocking_iter(&mut self) -> BlockingIter<'_>;
        pub fn timeout_iter(&mut self, timeout: Duration) -> TimeoutIter<'_>;
    }

    pub struct Iter<'a>;

    impl FallibleIterator for Iter<'_> {
        type Item = Notification;
        type Error = Error;
        #[blocks(db, instead = "tokio_postgres::Connection")]
        fn next(&mut self) -> Result<Option<Notification>, Error>;
    }

    pub struct BlockingIter<'a>;

    impl FallibleIterator for BlockingIter<'_> {
        type Item = Notification;
        type Error = Error;
        #[blocks(db, instead = "tokio_postgres::Connection")]
        fn next(&mut self) -> Result<Option<Notification>, Error>;
    }

    pub struct TimeoutIter<'a>;

    impl FallibleIterator for TimeoutIter<'_> {
        type Item = Notification;
        type Error = Error;
        #[blocks(db, instead = "tokio_postgres::Connection")]
        fn next(&mut self) -> Result<Option<Notification>, Error>;
    }
}

#[derive(Clone)]
pub struct CancelToken;

impl CancelToken {
    #[blocks(db, instead = "tokio_postgres::Client")]
    pub fn cancel_query<T>(&self, tls: T) -> Result<(), Error>
    where
        T: MakeTlsConnect<tokio_postgres::Socket>;
}

#[os_backed]
pub struct CopyInWriter<'a>;

impl<'a> CopyInWriter<'a> {
    #[blocks(db)]
    pub fn finish(self) -> Result<u64, Error>;
}

impl Write for CopyInWriter<'_> {}

#[os_backed]
pub struct CopyOutReader<'a>;
impl Read for CopyOutReader<'_> {}
impl BufRead for CopyOutReader<'_> {}

pub struct RowIter<'a>;

impl<'a> RowIter<'a> {
    pub fn rows_affected(&self) -> Option<u64>;
}

impl FallibleIterator for RowIter<'_> {
    type Item = Row;
    type Error = Error;
    #[blocks(db)]
    fn next(&mut self) -> Result<Option<Row>, Error>;
}

pub struct TransactionBuilder<'a>;

impl<'a> TransactionBuilder<'a> {
    pub fn isolation_level(self, isolation_level: IsolationLevel) -> Self;
    pub fn read_only(self, read_only: bool) -> Self;
    pub fn deferrable(self, deferrable: bool) -> Self;
    #[blocks(db, instead = "tokio_postgres::Client")]
    pub fn start(self) -> Result<Transaction<'a>, Error>;
}

pub struct Client;

impl Client {
    #[blocks(db, instead = "tokio_postgres::Client")]
    pub fn connect<T>(params: &str, tls_mode: T) -> Result<Client, Error>
    where
        T: MakeTlsConnect<tokio_postgres::Socket> + 'static + Send,
        T::TlsConnect: Send,
        T::Stream: Send,
        <T::TlsConnect as TlsConnect<tokio_postgres::Socket>>::Future: Send;
    pub fn configure() -> Config;
    #[blocks(db, instead = "tokio_postgres::Client")]
    pub fn execute<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<u64, Error>
    where
        T: ?Sized + ToStatement;
    #[blocks(db, instead = "tokio_postgres::Client")]
    pub fn execute_typed(&mut self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<u64, Error>;
    #[blocks(db, instead = "tokio_postgres::Client")]
    pub fn query<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Vec<Row>, Error>
    where
        T: ?Sized + ToStatement;
    #[blocks(db, instead = "tokio_postgres::Client")]
    pub fn query_one<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Row, Error>
    where
        T: ?Sized + ToStatement;
    #[blocks(db, instead = "tokio_postgres::Client")]
    pub fn query_opt<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Option<Row>, Error>
    where
        T: ?Sized + ToStatement;
    #[blocks(db, instead = "tokio_postgres::Client")]
    pub fn query_raw<T, P, I>(&mut self, query: &T, params: I) -> Result<RowIter<'_>, Error>
    where
        T: ?Sized + ToStatement,
        P: BorrowToSql,
        I: IntoIterator<Item = P>,
        I::IntoIter: ExactSizeIterator;
    #[blocks(db, instead = "tokio_postgres::Client")]
    pub fn query_typed(&mut self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Vec<Row>, Error>;
    #[blocks(db, instead = "tokio_postgres::Client")]
    pub fn query_typed_one(&mut self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Row, Error>;
    #[blocks(db, instead = "tokio_postgres::Client")]
    pub fn query_typed_opt(
        &mut self,
        query: &str,
        params: &[(&(dyn ToSql + Sync), Type)],
    ) -> Result<Option<Row>, Error>;
    #[blocks(db, instead = "tokio_postgres::Client")]
    pub fn query_typed_raw<P, I>(&mut self, query: &str, params: I) -> Result<RowIter<'_>, Error>
    where
        P: BorrowToSql,
        I: IntoIterator<Item = (P, Type)>;
    #[blocks(db, instead = "tokio_postgres::Client")]
    pub fn prepare(&mut self, query: &str) -> Result<Statement, Error>;
    #[blocks(db, instead = "tokio_postgres::Client")]
    pub fn prepare_typed(&mut self, query: &str, types: &[Type]) -> Result<Statement, Error>;
    #[blocks(db, instead = "tokio_postgres::Client")]
    pub fn copy_in<T>(&mut self, query: &T) -> Result<CopyInWriter<'_>, Error>
    where
        T: ?Sized + ToStatement;
    #[blocks(db, instead = "tokio_postgres::Client")]
    pub fn copy_out<T>(&mut self, query: &T) -> Result<CopyOutReader<'_>, Error>
    where
        T: ?Sized + ToStatement;
    #[blocks(db, instead = "tokio_postgres::Client")]
    pub fn simple_query(&mut self, query: &str) -> Result<Vec<SimpleQueryMessage>, Error>;
    #[blocks(db, instead = "tokio_postgres::Client")]
    pub fn is_valid(&mut self, timeout: Duration) -> Result<(), Error>;
    #[blocks(db, instead = "tokio_postgres::Client")]
    pub fn batch_execute(&mut self, query: &str) -> Result<(), Error>;
    #[blocks(db, instead = "tokio_postgres::Client")]
    pub fn check_connection(&mut self) -> Result<(), Error>;
    #[blocks(db, instead = "tokio_postgres::Client")]
    pub fn transaction(&mut self) -> Result<Transaction<'_>, Error>;
    pub fn build_transaction(&mut self) -> TransactionBuilder<'_>;
    pub fn notifications(&mut self) -> Notifications<'_>;
    pub fn cancel_token(&self) -> CancelToken;
    pub fn clear_type_cache(&self);
    pub fn is_closed(&self) -> bool;
    #[blocks(db, instead = "tokio_postgres::Client")]
    pub fn close(self) -> Result<(), Error>;
}

impl GenericClient for Client {}

pub struct Transaction<'a>;

impl Drop for Transaction<'_> {
    #[blocks(db)]
    fn drop(&mut self);
}

impl<'a> Transaction<'a> {
    #[blocks(db, instead = "tokio_postgres::Transaction")]
    pub fn commit(self) -> Result<(), Error>;
    #[blocks(db, instead = "tokio_postgres::Transaction")]
    pub fn rollback(self) -> Result<(), Error>;
    #[blocks(db, instead = "tokio_postgres::Transaction")]
    pub fn prepare(&mut self, query: &str) -> Result<Statement, Error>;
    #[blocks(db, instead = "tokio_postgres::Transaction")]
    pub fn prepare_typed(&mut self, query: &str, types: &[Type]) -> Result<Statement, Error>;
    #[blocks(db, instead = "tokio_postgres::Transaction")]
    pub fn execute<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<u64, Error>
    where
        T: ?Sized + ToStatement;
    #[blocks(db, instead = "tokio_postgres::Transaction")]
    pub fn execute_typed(&mut self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<u64, Error>;
    #[blocks(db, instead = "tokio_postgres::Transaction")]
    pub fn query<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Vec<Row>, Error>
    where
        T: ?Sized + ToStatement;
    #[blocks(db, instead = "tokio_postgres::Transaction")]
    pub fn query_one<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Row, Error>
    where
        T: ?Sized + ToStatement;
    #[blocks(db, instead = "tokio_postgres::Transaction")]
    pub fn query_opt<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Option<Row>, Error>
    where
        T: ?Sized + ToStatement;
    #[blocks(db, instead = "tokio_postgres::Transaction")]
    pub fn query_raw<T, P, I>(&mut self, query: &T, params: I) -> Result<RowIter<'_>, Error>
    where
        T: ?Sized + ToStatement,
        P: BorrowToSql,
        I: IntoIterator<Item = P>,
        I::IntoIter: ExactSizeIterator;
    #[blocks(db, instead = "tokio_postgres::Transaction")]
    pub fn query_typed(&mut self, statement: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Vec<Row>, Error>;
    #[blocks(db, instead = "tokio_postgres::Transaction")]
    pub fn query_typed_one(&mut self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Row, Error>;
    #[blocks(db, instead = "tokio_postgres::Transaction")]
    pub fn query_typed_opt(
        &mut self,
        query: &str,
        params: &[(&(dyn ToSql + Sync), Type)],
    ) -> Result<Option<Row>, Error>;
    #[blocks(db, instead = "tokio_postgres::Transaction")]
    pub fn query_typed_raw<P, I>(&mut self, query: &str, params: I) -> Result<RowIter<'_>, Error>
    where
        P: BorrowToSql,
        I: IntoIterator<Item = (P, Type)>;
    #[blocks(db, instead = "tokio_postgres::Transaction")]
    pub fn bind<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Portal, Error>
    where
        T: ?Sized + ToStatement;
    #[blocks(db, instead = "tokio_postgres::Transaction")]
    pub fn query_portal(&mut self, portal: &Portal, max_rows: i32) -> Result<Vec<Row>, Error>;
    #[blocks(db, instead = "tokio_postgres::Transaction")]
    pub fn query_portal_raw(&mut self, portal: &Portal, max_rows: i32) -> Result<RowIter<'_>, Error>;
    #[blocks(db, instead = "tokio_postgres::Transaction")]
    pub fn copy_in<T>(&mut self, query: &T) -> Result<CopyInWriter<'_>, Error>
    where
        T: ?Sized + ToStatement;
    #[blocks(db, instead = "tokio_postgres::Transaction")]
    pub fn copy_out<T>(&mut self, query: &T) -> Result<CopyOutReader<'_>, Error>
    where
        T: ?Sized + ToStatement;
    #[blocks(db, instead = "tokio_postgres::Transaction")]
    pub fn simple_query(&mut self, query: &str) -> Result<Vec<SimpleQueryMessage>, Error>;
    #[blocks(db, instead = "tokio_postgres::Transaction")]
    pub fn batch_execute(&mut self, query: &str) -> Result<(), Error>;
    pub fn cancel_token(&self) -> CancelToken;
    #[blocks(db, instead = "tokio_postgres::Transaction")]
    pub fn transaction(&mut self) -> Result<Transaction<'_>, Error>;
    #[blocks(db, instead = "tokio_postgres::Transaction")]
    pub fn savepoint<I>(&mut self, name: I) -> Result<Transaction<'_>, Error>
    where
        I: Into<String>;
}

impl GenericClient for Transaction<'_> {}

pub trait GenericClient {
    #[blocks(db, instead = "tokio_postgres::GenericClient")]
    fn execute<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<u64, Error>
    where
        T: ?Sized + ToStatement;
    fn execute_typed(&mut self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<u64, Error>;
    #[blocks(db, instead = "tokio_postgres::GenericClient")]
    fn query<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Vec<Row>, Error>
    where
        T: ?Sized + ToStatement;
    #[blocks(db, instead = "tokio_postgres::GenericClient")]
    fn query_one<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Row, Error>
    where
        T: ?Sized + ToStatement;
    #[blocks(db, instead = "tokio_postgres::GenericClient")]
    fn query_opt<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Option<Row>, Error>
    where
        T: ?Sized + ToStatement;
    #[blocks(db, instead = "tokio_postgres::GenericClient")]
    fn query_raw<T, P, I>(&mut self, query: &T, params: I) -> Result<RowIter<'_>, Error>
    where
        T: ?Sized + ToStatement,
        P: BorrowToSql,
        I: IntoIterator<Item = P>,
        I::IntoIter: ExactSizeIterator;
    #[blocks(db, instead = "tokio_postgres::GenericClient")]
    fn query_typed(&mut self, statement: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Vec<Row>, Error>;
    #[blocks(db, instead = "tokio_postgres::GenericClient")]
    fn query_typed_one(&mut self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Row, Error>;
    #[blocks(db, instead = "tokio_postgres::GenericClient")]
    fn query_typed_opt(&mut self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Option<Row>, Error>;
    #[blocks(db, instead = "tokio_postgres::GenericClient")]
    fn query_typed_raw<P, I>(&mut self, statement: &str, params: I) -> Result<RowIter<'_>, Error>
    where
        P: BorrowToSql,
        I: IntoIterator<Item = (P, Type)> + Sync + Send;
    #[blocks(db, instead = "tokio_postgres::GenericClient")]
    fn prepare(&mut self, query: &str) -> Result<Statement, Error>;
    #[blocks(db, instead = "tokio_postgres::GenericClient")]
    fn prepare_typed(&mut self, query: &str, types: &[Type]) -> Result<Statement, Error>;
    #[blocks(db, instead = "tokio_postgres::GenericClient")]
    fn copy_in<T>(&mut self, query: &T) -> Result<CopyInWriter<'_>, Error>
    where
        T: ?Sized + ToStatement;
    #[blocks(db, instead = "tokio_postgres::GenericClient")]
    fn copy_out<T>(&mut self, query: &T) -> Result<CopyOutReader<'_>, Error>
    where
        T: ?Sized + ToStatement;
    #[blocks(db, instead = "tokio_postgres::GenericClient")]
    fn simple_query(&mut self, query: &str) -> Result<Vec<SimpleQueryMessage>, Error>;
    #[blocks(db, instead = "tokio_postgres::GenericClient")]
    fn batch_execute(&mut self, query: &str) -> Result<(), Error>;
    #[blocks(db, instead = "tokio_postgres::GenericClient")]
    fn transaction(&mut self) -> Result<Transaction<'_>, Error>;
}
