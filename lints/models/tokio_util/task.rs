use std::borrow::Borrow;
use std::future::Future;
use std::hash::{BuildHasher, Hash, RandomState};
use std::task::{Context, Poll};
use tokio::runtime::Handle;
use tokio::task::{AbortHandle, Id, JoinError, JoinHandle, LocalSet};

pub mod task_tracker {
    pub use super::{TaskTracker, TaskTrackerToken, TaskTrackerWaitFuture, TrackedFuture};
}

#[derive(Clone)]
pub struct LocalPoolHandle;

impl LocalPoolHandle {
    pub fn new(pool_size: usize) -> LocalPoolHandle;
    pub fn num_threads(&self) -> usize;
    pub fn get_task_loads_for_each_worker(&self) -> Vec<usize>;

    #[executor(create_task)]
    pub fn spawn_pinned<F, Fut>(&self, create_task: F) -> JoinHandle<Fut::Output>
    where
        F: FnOnce() -> Fut,
        F: Send + 'static,
        Fut: Future + 'static,
        Fut::Output: Send + 'static;

    #[executor(create_task)]
    pub fn spawn_pinned_by_idx<F, Fut>(&self, create_task: F, idx: usize) -> JoinHandle<Fut::Output>
    where
        F: FnOnce() -> Fut,
        F: Send + 'static,
        Fut: Future + 'static,
        Fut::Output: Send + 'static;
}

pub struct TaskTracker;

impl TaskTracker {
    pub fn new() -> Self;
    pub fn wait(&self) -> TaskTrackerWaitFuture<'_>;
    pub fn close(&self) -> bool;
    pub fn reopen(&self) -> bool;
    pub fn is_closed(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;

    #[spawns(task)]
    pub fn spawn<F>(&self, task: F) -> JoinHandle<F::Output>
    where
        F: Future + Send + 'static,
        F::Output: Send + 'static;

    #[spawns(task)]
    pub fn spawn_on<F>(&self, task: F, handle: &Handle) -> JoinHandle<F::Output>
    where
        F: Future + Send + 'static,
        F::Output: Send + 'static;

    #[spawns(task)]
    pub fn spawn_local<F>(&self, task: F) -> JoinHandle<F::Output>
    where
        F: Future + 'static,
        F::Output: 'static;

    #[spawns(task)]
    pub fn spawn_local_on<F>(&self, task: F, local_set: &LocalSet) -> JoinHandle<F::Output>
    where
        F: Future + 'static,
        F::Output: 'static;

    #[offloads(task)]
    pub fn spawn_blocking<F, T>(&self, task: F) -> JoinHandle<T>
    where
        F: FnOnce() -> T,
        F: Send + 'static,
        T: Send + 'static;

    #[offloads(task)]
    pub fn spawn_blocking_on<F, T>(&self, task: F, handle: &Handle) -> JoinHandle<T>
    where
        F: FnOnce() -> T,
        F: Send + 'static,
        T: Send + 'static;

    pub fn track_future<F: Future>(&self, future: F) -> TrackedFuture<F>;
    pub fn token(&self) -> TaskTrackerToken;
    pub fn ptr_eq(left: &TaskTracker, right: &TaskTracker) -> bool;
}

impl Default for TaskTracker {}
impl Clone for TaskTracker {}

#[derive(Debug)]
pub struct TaskTrackerToken;

impl TaskTrackerToken {
    pub fn task_tracker(&self) -> &TaskTracker;
}

impl Clone for TaskTrackerToken {}

pub struct TrackedFuture<F>;

impl<F: Future> Future for TrackedFuture<F> {
    type Output = F::Output;
}

pub struct TaskTrackerWaitFuture<'a>;

impl<'a> Future for TaskTrackerWaitFuture<'a> {
    type Output = ();
}

pub struct AbortOnDropHandle<T>;

impl<T> AbortOnDropHandle<T> {
    pub fn new(handle: JoinHandle<T>) -> Self;
    pub fn abort(&self);
    pub fn is_finished(&self) -> bool;
    pub fn abort_handle(&self) -> AbortHandle;
    pub fn detach(self) -> JoinHandle<T>;
}

impl<T> Future for AbortOnDropHandle<T> {
    type Output = Result<T, JoinError>;
}

impl<T> AsRef<JoinHandle<T>> for AbortOnDropHandle<T> {}

pub struct AbortOnDrop;

impl AbortOnDrop {
    pub fn new(handle: AbortHandle) -> Self;
    pub fn abort(&self);
    pub fn is_finished(&self) -> bool;
    pub fn detach(self) -> AbortHandle;
}

pub struct JoinMap<K, V, S = RandomState>;

impl<K, V> JoinMap<K, V> {
    pub fn new() -> Self;
    pub fn with_capacity(capacity: usize) -> Self;
}

impl<K, V, S> JoinMap<K, V, S> {
    pub fn with_hasher(hash_builder: S) -> Self;
    pub fn with_capacity_and_hasher(capacity: usize, hash_builder: S) -> Self;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn capacity(&self) -> usize;
}

impl<K, V, S> JoinMap<K, V, S>
where
    K: Hash + Eq,
    V: 'static,
    S: BuildHasher,
{
    #[spawns(task)]
    pub fn spawn<F>(&mut self, key: K, task: F)
    where
        F: Future<Output = V>,
        F: Send + 'static,
        V: Send;

    #[spawns(task)]
    pub fn spawn_on<F>(&mut self, key: K, task: F, handle: &Handle)
    where
        F: Future<Output = V>,
        F: Send + 'static,
        V: Send;

    #[offloads(f)]
    pub fn spawn_blocking<F>(&mut self, key: K, f: F)
    where
        F: FnOnce() -> V,
        F: Send + 'static,
        V: Send;

    #[offloads(f)]
    pub fn spawn_blocking_on<F>(&mut self, key: K, f: F, handle: &Handle)
    where
        F: FnOnce() -> V,
        F: Send + 'static,
        V: Send;

    #[spawns(task)]
    pub fn spawn_local<F>(&mut self, key: K, task: F)
    where
        F: Future<Output = V>,
        F: 'static;

    #[spawns(task)]
    pub fn spawn_local_on<F>(&mut self, key: K, task: F, local_set: &LocalSet)
    where
        F: Future<Output = V>,
        F: 'static;

    pub async fn join_next(&mut self) -> Option<(K, Result<V, JoinError>)>;
    pub fn try_join_next(&mut self) -> Option<(K, Result<V, JoinError>)>;
    pub async fn shutdown(&mut self);
    pub fn abort<Q>(&mut self, key: &Q) -> bool
    where
        Q: ?Sized + Hash + Eq,
        K: Borrow<Q>;
    pub fn abort_matching(&mut self, predicate: impl FnMut(&K) -> bool);
    pub fn keys(&self) -> JoinMapKeys<'_, K, V>;
    pub fn contains_key<Q>(&self, key: &Q) -> bool
    where
        Q: ?Sized + Hash + Eq,
        K: Borrow<Q>;
    pub fn contains_task(&self, task: &Id) -> bool;
    pub fn reserve(&mut self, additional: usize);
    pub fn shrink_to_fit(&mut self);
    pub fn shrink_to(&mut self, min_capacity: usize);
}

impl<K, V, S> JoinMap<K, V, S>
where
    V: 'static,
{
    pub fn abort_all(&mut self);
    pub fn detach_all(&mut self);
}

impl<K, V> Default for JoinMap<K, V> {}

#[derive(Debug, Clone)]
pub struct JoinMapKeys<'a, K, V>;

impl<'a, K, V> Iterator for JoinMapKeys<'a, K, V> {
    type Item = &'a K;
}

impl<'a, K, V> ExactSizeIterator for JoinMapKeys<'a, K, V> {}

pub struct JoinQueue<T>;

impl<T> JoinQueue<T> {
    pub fn new() -> Self;
    pub fn with_capacity(capacity: usize) -> Self;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;

    #[spawns(task)]
    pub fn spawn<F>(&mut self, task: F) -> AbortHandle
    where
        F: Future<Output = T> + Send + 'static,
        T: Send + 'static;

    #[spawns(task)]
    pub fn spawn_on<F>(&mut self, task: F, handle: &Handle) -> AbortHandle
    where
        F: Future<Output = T> + Send + 'static,
        T: Send + 'static;

    #[spawns(task)]
    pub fn spawn_local<F>(&mut self, task: F) -> AbortHandle
    where
        F: Future<Output = T> + 'static,
        T: 'static;

    #[offloads(f)]
    pub fn spawn_blocking<F>(&mut self, f: F) -> AbortHandle
    where
        F: FnOnce() -> T + Send + 'static,
        T: Send + 'static;

    #[offloads(f)]
    pub fn spawn_blocking_on<F>(&mut self, f: F, handle: &Handle) -> AbortHandle
    where
        F: FnOnce() -> T + Send + 'static,
        T: Send + 'static;

    pub async fn join_next(&mut self) -> Option<Result<T, JoinError>>;
    pub async fn join_next_with_id(&mut self) -> Option<Result<(Id, T), JoinError>>;
    pub fn try_join_next(&mut self) -> Option<Result<T, JoinError>>;
    pub fn try_join_next_with_id(&mut self) -> Option<Result<(Id, T), JoinError>>;
    pub async fn shutdown(&mut self);
    pub async fn join_all(self) -> Vec<T>;
    pub fn abort_all(&mut self);
    pub fn detach_all(&mut self);
    pub fn poll_join_next(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<T, JoinError>>>;
    pub fn poll_join_next_with_id(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<(Id, T), JoinError>>>;
}

impl<T> Default for JoinQueue<T> {}
impl<T, F> std::iter::FromIterator<F> for JoinQueue<T>
where
    F: Future<Output = T> + Send + 'static,
    T: Send + 'static,
{
}
