pub use deadpool_runtime::Runtime;

pub mod managed {
    pub use crate::Status;
    use deadpool_runtime::Runtime;
    use std::borrow::Cow;
    use std::error::Error;
    use std::fmt::Display;
    use std::ops::{Deref, DerefMut};
    use std::pin::Pin;
    use std::time::{Duration, Instant};

    #[derive(Clone, Copy, Debug)]
    pub enum BuildError {
        NoRuntimeSpecified,
    }

    impl Display for BuildError {}
    impl Error for BuildError {}

    pub struct PoolBuilder<M, W = Object<M>>
    where
        M: Manager,
        W: From<Object<M>>;

    impl<M, W> PoolBuilder<M, W>
    where
        M: Manager,
        W: From<Object<M>>,
    {
        pub fn build(self) -> Result<Pool<M, W>, BuildError>;
        pub fn config(self, value: PoolConfig) -> Self;
        pub fn max_size(self, value: usize) -> Self;
        pub fn timeouts(self, value: Timeouts) -> Self;
        pub fn wait_timeout(self, value: Option<Duration>) -> Self;
        pub fn create_timeout(self, value: Option<Duration>) -> Self;
        pub fn recycle_timeout(self, value: Option<Duration>) -> Self;
        pub fn queue_mode(self, value: QueueMode) -> Self;
        pub fn post_create(self, hook: impl Into<Hook<M>>) -> Self;
        pub fn pre_recycle(self, hook: impl Into<Hook<M>>) -> Self;
        pub fn post_recycle(self, hook: impl Into<Hook<M>>) -> Self;
        pub fn runtime(self, value: Runtime) -> Self;
    }

    #[derive(Debug)]
    pub enum CreatePoolError<C> {
        Config(C),
        Build(BuildError),
    }

    impl<C> Display for CreatePoolError<C> where C: Display {}
    impl<C> Error for CreatePoolError<C> where C: Error {}

    #[derive(Clone, Copy, Debug)]
    pub struct PoolConfig {
        pub max_size: usize,
        pub timeouts: Timeouts,
        pub queue_mode: QueueMode,
    }

    impl PoolConfig {
        pub fn new(max_size: usize) -> Self;
    }

    impl Default for PoolConfig {}

    #[derive(Clone, Copy, Debug, Default)]
    pub enum QueueMode {
        Fifo,
        Lifo,
    }

    #[derive(Clone, Copy, Debug)]
    pub struct Timeouts {
        pub wait: Option<Duration>,
        pub create: Option<Duration>,
        pub recycle: Option<Duration>,
    }

    impl Timeouts {
        pub fn new() -> Self;
        pub fn wait_millis(wait: u64) -> Self;
    }

    impl Default for Timeouts {}

    #[derive(Debug)]
    pub enum PoolError<E> {
        Timeout(TimeoutType),
        Backend(E),
        Closed,
        NoRuntimeSpecified,
        PostCreateHook(HookError<E>),
    }

    impl<E> From<E> for PoolError<E> {}
    impl<E: Display> Display for PoolError<E> {}
    impl<E: Error + 'static> Error for PoolError<E> {}

    #[derive(Debug)]
    pub enum RecycleError<E> {
        Message(Cow<'static, str>),
        Backend(E),
    }

    impl<E> RecycleError<E> {
        pub fn message(msg: impl Into<Cow<'static, str>>) -> Self;
    }

    impl<E> From<E> for RecycleError<E> {}
    impl<E: Display> Display for RecycleError<E> {}
    impl<E: Error + 'static> Error for RecycleError<E> {}

    #[derive(Clone, Copy, Debug)]
    pub enum TimeoutType {
        Wait,
        Create,
        Recycle,
    }

    pub enum Hook<M: Manager> {
        Fn(Box<dyn Fn(&mut M::Type, &Metrics) -> HookResult<M::Error> + Sync + Send>),
        AsyncFn(Box<dyn for<'a> Fn(&'a mut M::Type, &'a Metrics) -> HookFuture<'a, M::Error> + Sync + Send>),
    }

    impl<M: Manager> Hook<M> {
        pub fn sync_fn(f: impl Fn(&mut M::Type, &Metrics) -> HookResult<M::Error> + Sync + Send + 'static) -> Self;
        pub fn async_fn(
            f: impl for<'a> Fn(&'a mut M::Type, &'a Metrics) -> HookFuture<'a, M::Error> + Sync + Send + 'static,
        ) -> Self;
    }

    #[derive(Debug)]
    pub enum HookError<E> {
        Message(Cow<'static, str>),
        Backend(E),
    }

    impl<E> HookError<E> {
        pub fn message(msg: impl Into<Cow<'static, str>>) -> Self;
    }

    impl<E: Display> Display for HookError<E> {}
    impl<E: Error + 'static> Error for HookError<E> {}

    pub type HookFuture<'a, E> = Pin<Box<dyn Future<Output = HookResult<E>> + Send + 'a>>;

    pub type HookResult<E> = Result<(), HookError<E>>;

    pub type RecycleResult<E> = Result<(), RecycleError<E>>;

    #[derive(Clone, Copy, Debug)]
    pub struct Metrics {
        pub created: Instant,
        pub recycled: Option<Instant>,
        pub recycle_count: usize,
    }

    impl Metrics {
        pub fn age(&self) -> Duration;
        pub fn last_used(&self) -> Duration;
    }

    impl Default for Metrics {}

    pub struct Object<M: Manager>;

    impl<M: Manager> Object<M> {
        pub fn take(this: Self) -> M::Type;
        pub fn id(this: &Self) -> ObjectId;
        pub fn metrics(this: &Self) -> &Metrics;
        pub fn pool(this: &Self) -> Option<Pool<M>>;
    }

    impl<M: Manager> Deref for Object<M> {
        type Target = M::Type;
    }

    impl<M: Manager> DerefMut for Object<M> {}
    impl<M: Manager> AsRef<M::Type> for Object<M> {}
    impl<M: Manager> AsMut<M::Type> for Object<M> {}

    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct ObjectId;
    impl Display for ObjectId {}

    pub struct Pool<M: Manager, W: From<Object<M>> = Object<M>>;

    impl<M: Manager, W: From<Object<M>>> Pool<M, W> {
        pub fn builder(manager: M) -> PoolBuilder<M, W>;
        pub async fn get(&self) -> Result<W, PoolError<M::Error>>;
        pub async fn timeout_get(&self, timeouts: &Timeouts) -> Result<W, PoolError<M::Error>>;
        pub fn resize(&self, max_size: usize);
        pub fn retain(&self, predicate: impl FnMut(&M::Type, Metrics) -> bool) -> RetainResult<M::Type>;
        pub fn timeouts(&self) -> Timeouts;
        pub fn close(&self);
        pub fn is_closed(&self) -> bool;
        pub fn status(&self) -> Status;
        pub fn manager(&self) -> &M;
        pub fn weak(&self) -> WeakPool<M>;
    }

    impl<M: Manager, W: From<Object<M>>> Clone for Pool<M, W> {}

    #[derive(Debug)]
    pub struct RetainResult<T> {
        pub retained: usize,
        pub removed: Vec<T>,
    }

    impl<T> Default for RetainResult<T> {}

    #[derive(Debug)]
    pub struct WeakPool<M: Manager, W: From<Object<M>> = Object<M>>;

    impl<M: Manager, W: From<Object<M>>> WeakPool<M, W> {
        pub fn upgrade(&self) -> Option<Pool<M, W>>;
    }

    pub trait Manager: Sync + Send {
        type Type: Send;
        type Error: Send;
        fn create(&self) -> impl Future<Output = Result<Self::Type, Self::Error>> + Send;
        fn recycle(
            &self,
            obj: &mut Self::Type,
            metrics: &Metrics,
        ) -> impl Future<Output = RecycleResult<Self::Error>> + Send;
        fn detach(&self, _obj: &mut Self::Type);
    }
}

pub mod unmanaged {
    pub use crate::Status;
    use deadpool_runtime::Runtime;
    use std::error::Error;
    use std::fmt::Display;
    use std::ops::{Deref, DerefMut};
    use std::time::Duration;

    #[derive(Clone, Copy, Debug)]
    pub struct PoolConfig {
        pub max_size: usize,
        pub timeout: Option<Duration>,
        pub runtime: Option<Runtime>,
    }

    impl PoolConfig {
        pub fn new(max_size: usize) -> Self;
    }

    impl Default for PoolConfig {}

    #[derive(Clone, Copy, Debug)]
    pub enum PoolError {
        Timeout,
        Closed,
        NoRuntimeSpecified,
    }

    impl Display for PoolError {}
    impl Error for PoolError {}

    #[derive(Debug)]
    pub struct Object<T>;

    impl<T> Object<T> {
        pub fn take(this: Self) -> T;
    }

    impl<T> Deref for Object<T> {
        type Target = T;
    }

    impl<T> DerefMut for Object<T> {}
    impl<T> AsRef<T> for Object<T> {}
    impl<T> AsMut<T> for Object<T> {}

    #[derive(Debug)]
    pub struct Pool<T>;

    impl<T> Pool<T> {
        pub fn new(max_size: usize) -> Self;
        pub fn from_config(config: &PoolConfig) -> Self;
        pub async fn get(&self) -> Result<Object<T>, PoolError>;
        pub fn try_get(&self) -> Result<Object<T>, PoolError>;
        pub async fn timeout_get(&self, duration: Option<Duration>) -> Result<Object<T>, PoolError>;
        pub async fn add(&self, object: T) -> Result<(), (T, PoolError)>;
        pub fn try_add(&self, object: T) -> Result<(), (T, PoolError)>;
        pub async fn remove(&self) -> Result<T, PoolError>;
        pub fn try_remove(&self) -> Result<T, PoolError>;
        pub async fn timeout_remove(&self, timeout: Option<Duration>) -> Result<T, PoolError>;
        pub fn close(&self);
        pub fn is_closed(&self) -> bool;
        pub fn status(&self) -> Status;
    }

    impl<T> Clone for Pool<T> {}
    impl<T> Default for Pool<T> {}
    impl<T, I> From<I> for Pool<T>
    where
        I: IntoIterator<Item = T>,
        I::IntoIter: ExactSizeIterator,
    {
    }
}

#[derive(Clone, Copy, Debug)]
pub struct Status {
    pub max_size: usize,
    pub size: usize,
    pub available: usize,
    pub waiting: usize,
}

#[macro_export]
macro_rules! managed_reexports {
    () => {};
}
