use crate::runtime::Handle;
use std::any::Any;
use std::error::Error;
use std::fmt;
use std::future::Future;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

mod builder;
pub mod coop;
pub mod futures {
    pub use super::TaskLocalFuture;
}
pub mod join_set {
    pub use super::JoinSet;
}

pub use builder::Builder;
pub use coop::{Unconstrained, consume_budget, unconstrained};

pub struct JoinSet<T>;

impl<T> JoinSet<T> {
    pub fn new() -> Self;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
}

impl<T: 'static> JoinSet<T> {
    #[spawns(task)]
    pub fn spawn<F>(&mut self, task: F) -> AbortHandle
    where
        F: Future<Output = T>,
        F: Send + 'static,
        T: Send;

    #[spawns(task)]
    pub fn spawn_on<F>(&mut self, task: F, handle: &Handle) -> AbortHandle
    where
        F: Future<Output = T>,
        F: Send + 'static,
        T: Send;

    #[spawns(task)]
    pub fn spawn_local<F>(&mut self, task: F) -> AbortHandle
    where
        F: Future<Output = T>,
        F: 'static;

    #[spawns(task)]
    pub fn spawn_local_on<F>(&mut self, task: F, local_set: &LocalSet) -> AbortHandle
    where
        F: Future<Output = T>,
        F: 'static;

    #[offloads(f)]
    pub fn spawn_blocking<F>(&mut self, f: F) -> AbortHandle
    where
        F: FnOnce() -> T,
        F: Send + 'static,
        T: Send;

    #[offloads(f)]
    pub fn spawn_blocking_on<F>(&mut self, f: F, handle: &Handle) -> AbortHandle
    where
        F: FnOnce() -> T,
        F: Send + 'static,
        T: Send;

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

impl<T> fmt::Debug for JoinSet<T> {}
impl<T> Default for JoinSet<T> {}
impl<T, F> std::iter::FromIterator<F> for JoinSet<T>
where
    F: Future<Output = T>,
    F: Send + 'static,
    T: Send + 'static,
{
}
impl<T, F> std::iter::Extend<F> for JoinSet<T>
where
    F: Future<Output = T>,
    F: Send + 'static,
    T: Send + 'static,
{
}

pub struct LocalSet;

impl LocalSet {
    pub fn new() -> LocalSet;
    pub fn enter(&self) -> LocalEnterGuard;

    #[spawns(future)]
    pub fn spawn_local<F>(&self, future: F) -> JoinHandle<F::Output>
    where
        F: Future + 'static,
        F::Output: 'static;

    #[blocks(block_on)]
    #[drives(future)]
    pub fn block_on<F>(&self, rt: &crate::runtime::Runtime, future: F) -> F::Output
    where
        F: Future;

    pub async fn run_until<F>(&self, future: F) -> F::Output
    where
        F: Future;
    pub fn id(&self) -> crate::runtime::Id;
}

impl fmt::Debug for LocalSet {}

impl Future for LocalSet {
    type Output = ();
}

impl Default for LocalSet {}

pub struct LocalEnterGuard;

impl fmt::Debug for LocalEnterGuard {}

pub struct LocalKey<T: 'static>;

impl<T: 'static> LocalKey<T> {
    pub fn scope<F>(&'static self, value: T, f: F) -> TaskLocalFuture<T, F>
    where
        F: Future;
    pub fn sync_scope<F, R>(&'static self, value: T, f: F) -> R
    where
        F: FnOnce() -> R;
    pub fn with<F, R>(&'static self, f: F) -> R
    where
        F: FnOnce(&T) -> R;
    pub fn try_with<F, R>(&'static self, f: F) -> Result<R, AccessError>
    where
        F: FnOnce(&T) -> R;
}

impl<T: Clone + 'static> LocalKey<T> {
    pub fn get(&'static self) -> T;
    pub fn try_get(&'static self) -> Result<T, AccessError>;
}

impl<T: 'static> fmt::Debug for LocalKey<T> {}

pub struct TaskLocalFuture<T, F>
where
    T: 'static;

impl<T, F> TaskLocalFuture<T, F>
where
    T: 'static,
{
    pub fn take_value(self: Pin<&mut Self>) -> Option<T>;
}

impl<T: 'static, F: Future> Future for TaskLocalFuture<T, F> {
    type Output = F::Output;
}

impl<T: 'static, F> fmt::Debug for TaskLocalFuture<T, F> where T: fmt::Debug {}

#[derive(Clone, Copy, Eq, PartialEq)]
pub struct AccessError;

impl fmt::Debug for AccessError {}
impl fmt::Display for AccessError {}
impl Error for AccessError {}

pub struct AbortHandle;

impl AbortHandle {
    pub fn abort(&self);
    pub fn is_finished(&self) -> bool;
    pub fn id(&self) -> Id;
}

impl fmt::Debug for AbortHandle {}
impl Clone for AbortHandle {}

pub struct JoinHandle<T>;

impl<T> JoinHandle<T> {
    pub fn abort(&self);
    pub fn is_finished(&self) -> bool;
    pub fn abort_handle(&self) -> AbortHandle;
    pub fn id(&self) -> Id;
}

impl<T> Future for JoinHandle<T> {
    type Output = Result<T, JoinError>;
}

impl<T> fmt::Debug for JoinHandle<T> where T: fmt::Debug {}

pub struct JoinError;

impl JoinError {
    pub fn is_cancelled(&self) -> bool;
    pub fn is_panic(&self) -> bool;
    pub fn into_panic(self) -> Box<dyn Any + Send + 'static>;
    pub fn try_into_panic(self) -> Result<Box<dyn Any + Send + 'static>, JoinError>;
    pub fn id(&self) -> Id;
}

impl fmt::Display for JoinError {}
impl fmt::Debug for JoinError {}
impl std::error::Error for JoinError {}

impl From<JoinError> for io::Error {}

#[derive(Clone, Copy, Debug, Hash, Eq, PartialEq, PartialOrd, Ord)]
pub struct Id;

impl fmt::Display for Id {}

#[spawns(future)]
pub fn spawn<F>(future: F) -> JoinHandle<F::Output>
where
    F: Future + Send + 'static,
    F::Output: Send + 'static;

#[offloads(f)]
pub fn block_in_place<F, R>(f: F) -> R
where
    F: FnOnce() -> R;

#[offloads(f)]
pub fn spawn_blocking<F, R>(f: F) -> JoinHandle<R>
where
    F: FnOnce() -> R + Send + 'static,
    R: Send + 'static;

#[spawns(future)]
pub fn spawn_local<F>(future: F) -> JoinHandle<F::Output>
where
    F: Future + 'static,
    F::Output: 'static;

pub async fn yield_now();

pub fn id() -> Id;

pub fn try_id() -> Option<Id>;
