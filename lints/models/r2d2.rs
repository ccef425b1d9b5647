pub use crate::event::{HandleEvent, NopEventHandler};
use scheduled_thread_pool::ScheduledThreadPool;
use std::fmt::{Debug, Display};
use std::ops::{Deref, DerefMut};
use std::sync::Arc;
use std::time::Duration;

pub mod event {
    use std::fmt::Debug;
    use std::time::Duration;

    #[derive(Clone, Copy, Debug)]
    pub struct NopEventHandler;
    impl HandleEvent for NopEventHandler {}

    #[derive(Debug)]
    pub struct AcquireEvent;

    impl AcquireEvent {
        pub fn connection_id(&self) -> u64;
    }

    #[derive(Debug)]
    pub struct ReleaseEvent;

    impl ReleaseEvent {
        pub fn connection_id(&self) -> u64;
        pub fn age(&self) -> Duration;
    }

    #[derive(Debug)]
    pub struct CheckoutEvent;

    impl CheckoutEvent {
        pub fn connection_id(&self) -> u64;
        pub fn duration(&self) -> Duration;
    }

    #[derive(Debug)]
    pub struct TimeoutEvent;

    impl TimeoutEvent {
        pub fn timeout(&self) -> Duration;
    }

    #[derive(Debug)]
    pub struct CheckinEvent;

    impl CheckinEvent {
        pub fn connection_id(&self) -> u64;
        pub fn duration(&self) -> Duration;
    }

    pub trait HandleEvent: Debug + Sync + Send {
        fn handle_acquire(&self, event: AcquireEvent);
        fn handle_release(&self, event: ReleaseEvent);
        fn handle_checkout(&self, event: CheckoutEvent);
        fn handle_timeout(&self, event: TimeoutEvent);
        fn handle_checkin(&self, event: CheckinEvent);
    }
}

pub struct Builder<M>
where
    M: ManageConnection;

impl<M> Builder<M>
where
    M: ManageConnection,
{
    pub fn new() -> Builder<M>;
    pub fn max_size(self, max_size: u32) -> Builder<M>;
    pub fn min_idle(self, min_idle: Option<u32>) -> Builder<M>;
    pub fn thread_pool(self, thread_pool: Arc<ScheduledThreadPool>) -> Builder<M>;
    pub fn test_on_check_out(self, test_on_check_out: bool) -> Builder<M>;
    pub fn max_lifetime(self, max_lifetime: Option<Duration>) -> Builder<M>;
    pub fn idle_timeout(self, idle_timeout: Option<Duration>) -> Builder<M>;
    pub fn connection_timeout(self, connection_timeout: Duration) -> Builder<M>;
    pub fn error_handler(self, error_handler: Box<dyn HandleError<M::Error>>) -> Builder<M>;
    pub fn event_handler(self, event_handler: Box<dyn HandleEvent>) -> Builder<M>;
    pub fn connection_customizer(
        self,
        connection_customizer: Box<dyn CustomizeConnection<M::Connection, M::Error>>,
    ) -> Builder<M>;
    #[blocks(db)]
    pub fn build(self, manager: M) -> Result<Pool<M>, Error>;
    pub fn build_unchecked(self, manager: M) -> Pool<M>;
}

impl<M> Default for Builder<M> where M: ManageConnection {}

#[derive(Default)]
pub struct Extensions;

impl Extensions {
    pub fn new() -> Extensions;
    pub fn insert<T>(&mut self, value: T) -> Option<T>
    where
        T: 'static + Sync + Send;
    pub fn get<T>(&self) -> Option<&T>
    where
        T: 'static + Sync + Send;
    pub fn get_mut<T>(&mut self) -> Option<&mut T>
    where
        T: 'static + Sync + Send;
    pub fn remove<T>(&mut self) -> Option<T>
    where
        T: 'static + Sync + Send;
    pub fn clear(&mut self);
}

#[derive(Clone, Copy, Debug)]
pub struct NopErrorHandler;
impl<E> HandleError<E> for NopErrorHandler {}

#[derive(Clone, Copy, Debug)]
pub struct LoggingErrorHandler;
impl<E> HandleError<E> for LoggingErrorHandler where E: std::error::Error {}

#[derive(Clone, Copy, Debug)]
pub struct NopConnectionCustomizer;
impl<C, E> CustomizeConnection<C, E> for NopConnectionCustomizer {}

pub struct Pool<M>
where
    M: ManageConnection;

impl<M> Pool<M>
where
    M: ManageConnection,
{
    #[blocks(db)]
    pub fn new(manager: M) -> Result<Pool<M>, Error>;
    pub fn builder() -> Builder<M>;
    #[blocks(
        db,
        note = "waits for a free connection",
        tokio = "bb8::Pool",
        smol = "deadpool::managed::Pool",
        async_std = "deadpool::managed::Pool"
    )]
    pub fn get(&self) -> Result<PooledConnection<M>, Error>;
    #[blocks(
        db,
        note = "waits for a free connection",
        tokio = "bb8::Pool",
        smol = "deadpool::managed::Pool",
        async_std = "deadpool::managed::Pool"
    )]
    pub fn get_timeout(&self, timeout: Duration) -> Result<PooledConnection<M>, Error>;
    pub fn try_get(&self) -> Option<PooledConnection<M>>;
    pub fn state(&self) -> State;
    pub fn max_size(&self) -> u32;
    pub fn min_idle(&self) -> Option<u32>;
    pub fn test_on_check_out(&self) -> bool;
    pub fn max_lifetime(&self) -> Option<Duration>;
    pub fn idle_timeout(&self) -> Option<Duration>;
    pub fn connection_timeout(&self) -> Duration;
}

impl<M> Clone for Pool<M> where M: ManageConnection {}

#[derive(Debug)]
pub struct Error;
impl Display for Error {}
impl std::error::Error for Error {}

pub struct State {
    pub connections: u32,
    pub idle_connections: u32,
}

pub struct PooledConnection<M>
where
    M: ManageConnection;

impl<M> PooledConnection<M>
where
    M: ManageConnection,
{
    pub fn extensions(this: &Self) -> &Extensions;
    pub fn extensions_mut(this: &mut Self) -> &mut Extensions;
}

impl<M> Deref for PooledConnection<M>
where
    M: ManageConnection,
{
    type Target = M::Connection;
}

impl<M> DerefMut for PooledConnection<M> where M: ManageConnection {}

pub trait ManageConnection: Send + Sync + 'static {
    type Connection: Send + 'static;
    type Error: std::error::Error + 'static;
    fn connect(&self) -> Result<Self::Connection, Self::Error>;
    fn is_valid(&self, conn: &mut Self::Connection) -> Result<(), Self::Error>;
    fn has_broken(&self, conn: &mut Self::Connection) -> bool;
}

pub trait HandleError<E>: Debug + Send + Sync + 'static {
    fn handle_error(&self, error: E);
}

pub trait CustomizeConnection<C, E>: Debug + Send + Sync + 'static {
    fn on_acquire(&self, conn: &mut C) -> Result<(), E>;
    fn on_release(&self, conn: C);
}
