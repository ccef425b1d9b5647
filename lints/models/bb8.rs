use std::error::Error;
use std::fmt::{Debug, Display};
use std::ops::{Deref, DerefMut};
use std::pin::Pin;
use std::time::Duration;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AddError<C> {
    Broken(C),
    NoCapacity(C),
}

impl<E: Error + 'static> Display for AddError<E> {}
impl<E: Error + 'static> Error for AddError<E> {}

#[derive(Debug)]
pub struct Builder<M: ManageConnection>;

impl<M: ManageConnection> Builder<M> {
    pub fn new() -> Self;
    pub fn max_size(self, max_size: u32) -> Self;
    pub fn min_idle(self, min_idle: impl Into<Option<u32>>) -> Self;
    pub fn test_on_check_out(self, test_on_check_out: bool) -> Self;
    pub fn max_lifetime(self, max_lifetime: impl Into<Option<Duration>>) -> Self;
    pub fn idle_timeout(self, idle_timeout: impl Into<Option<Duration>>) -> Self;
    pub fn connection_timeout(self, connection_timeout: Duration) -> Self;
    pub fn retry_connection(self, retry: bool) -> Self;
    pub fn error_sink(self, error_sink: Box<dyn ErrorSink<M::Error>>) -> Self;
    pub fn reaper_rate(self, reaper_rate: Duration) -> Self;
    pub fn queue_strategy(self, queue_strategy: QueueStrategy) -> Self;
    pub fn connection_customizer(
        self,
        connection_customizer: Box<dyn CustomizeConnection<M::Connection, M::Error>>,
    ) -> Self;
    pub async fn build(self, manager: M) -> Result<Pool<M>, M::Error>;
    pub fn build_unchecked(self, manager: M) -> Pool<M>;
}

impl<M: ManageConnection> Default for Builder<M> {}

#[derive(Clone, Copy, Debug)]
pub struct NopErrorSink;
impl<E> ErrorSink<E> for NopErrorSink {}

pub struct Pool<M: ManageConnection>;

impl<M: ManageConnection> Pool<M> {
    pub fn builder() -> Builder<M>;
    pub async fn get(&self) -> Result<PooledConnection<'_, M>, RunError<M::Error>>;
    pub async fn get_owned(&self) -> Result<PooledConnection<'static, M>, RunError<M::Error>>;
    pub async fn dedicated_connection(&self) -> Result<M::Connection, M::Error>;
    pub fn add(&self, conn: M::Connection) -> Result<(), AddError<M::Connection>>;
    pub fn state(&self) -> State;
}

impl<M: ManageConnection> Clone for Pool<M> {}

pub struct PooledConnection<'a, M: ManageConnection>;

impl<M: ManageConnection> Deref for PooledConnection<'_, M> {
    type Target = M::Connection;
}

impl<M: ManageConnection> DerefMut for PooledConnection<'_, M> {}

#[derive(Clone, Copy, Debug, Default)]
pub enum QueueStrategy {
    Fifo,
    Lifo,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RunError<E> {
    User(E),
    TimedOut,
}

impl<E: Error + 'static> Display for RunError<E> {}
impl<E: Error + 'static> Error for RunError<E> {}
impl<E: Error> From<E> for RunError<E> {}

#[derive(Debug)]
pub struct State {
    pub connections: u32,
    pub idle_connections: u32,
    pub statistics: Statistics,
}

#[derive(Debug, Default)]
pub struct Statistics {
    pub get_started: u64,
    pub get_direct: u64,
    pub get_waited: u64,
    pub get_timed_out: u64,
    pub get_wait_time: Duration,
    pub connections_created: u64,
    pub connections_closed_broken: u64,
    pub connections_closed_invalid: u64,
    pub connections_closed_max_lifetime: u64,
    pub connections_closed_idle_timeout: u64,
}

impl Statistics {
    pub fn pending_gets(&self) -> u64;
    pub fn completed_gets(&self) -> u64;
}

pub trait CustomizeConnection<C: Send + 'static, E: 'static>: Debug + Send + Sync + 'static {
    fn on_acquire<'a>(&'a self, _connection: &'a mut C) -> Pin<Box<dyn Future<Output = Result<(), E>> + Send + 'a>>;
}

pub trait ErrorSink<E>: Debug + Send + Sync + 'static {
    fn sink(&self, error: E);
    fn boxed_clone(&self) -> Box<dyn ErrorSink<E>>;
}

pub trait ManageConnection: Sized + Send + Sync + 'static {
    type Connection: Send + 'static;
    type Error: Debug + Send + 'static;
    fn connect(&self) -> impl Future<Output = Result<Self::Connection, Self::Error>> + Send;
    fn is_valid(&self, conn: &mut Self::Connection) -> impl Future<Output = Result<(), Self::Error>> + Send;
    fn has_broken(&self, conn: &mut Self::Connection) -> bool;
}
