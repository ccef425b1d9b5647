use std::error::Error;
use std::time::Duration;
use std::{fmt, io};

pub use futures_core::ready;
pub use std::future::Future;
pub use std::task::{Context, Poll, Waker};

#[derive(Debug, Default)]
pub struct Builder;

impl Builder {
    pub fn new() -> Builder;
    pub fn name(self, name: String) -> Builder;

    #[spawns(future)]
    pub fn spawn<F, T>(self, future: F) -> io::Result<JoinHandle<T>>
    where
        F: Future<Output = T> + Send + 'static,
        T: Send + 'static;

    #[spawns(future)]
    pub fn local<F, T>(self, future: F) -> io::Result<JoinHandle<T>>
    where
        F: Future<Output = T> + 'static,
        T: 'static;

    #[blocks(block_on)]
    #[drives(future)]
    pub fn blocking<F, T>(self, future: F) -> T
    where
        F: Future<Output = T>;
}

#[derive(Debug)]
pub struct JoinHandle<T>;

impl<T> JoinHandle<T> {
    pub fn task(&self) -> &Task;
    pub async fn cancel(self) -> Option<T>;
}

impl<T> Future for JoinHandle<T> {
    type Output = T;
}

#[derive(Clone)]
pub struct Task;

impl Task {
    pub fn id(&self) -> TaskId;
    pub fn name(&self) -> Option<&str>;
}

#[derive(Eq, PartialEq, Clone, Copy, Hash, Debug)]
pub struct TaskId;

impl fmt::Display for TaskId {}

#[derive(Debug)]
pub struct LocalKey<T: Send + 'static>;

impl<T: Send + 'static> LocalKey<T> {
    pub fn with<F, R>(&'static self, f: F) -> R
    where
        F: FnOnce(&T) -> R;
    pub fn try_with<F, R>(&'static self, f: F) -> Result<R, AccessError>
    where
        F: FnOnce(&T) -> R;
}

#[derive(Clone, Copy, Eq, PartialEq)]
pub struct AccessError;

impl fmt::Display for AccessError {}
impl Error for AccessError {}

#[blocks(block_on)]
#[drives(future)]
pub fn block_on<F, T>(future: F) -> T
where
    F: Future<Output = T>;

pub fn current() -> Task;

pub fn try_current() -> Option<Task>;

pub async fn sleep(dur: Duration);

#[spawns(future)]
pub fn spawn<F, T>(future: F) -> JoinHandle<T>
where
    F: Future<Output = T> + Send + 'static,
    T: Send + 'static;

#[offloads(f)]
pub fn spawn_blocking<F, T>(f: F) -> JoinHandle<T>
where
    F: FnOnce() -> T + Send + 'static,
    T: Send + 'static;

#[spawns(future)]
pub fn spawn_local<F, T>(future: F) -> JoinHandle<T>
where
    F: Future<Output = T> + 'static,
    T: 'static;

pub async fn yield_now();
