use std::any::Any;
use std::cell::{Cell, RefCell};
use std::error::Error;
use std::fmt;
use std::io;
use std::num::NonZero;
use std::time::Duration;

pub type Result<T> = std::result::Result<T, Box<dyn Any + Send + 'static>>;

#[derive(Debug)]
pub struct Builder;

impl Builder {
    pub fn new() -> Builder;
    pub fn name(self, name: String) -> Builder;
    pub fn stack_size(self, size: usize) -> Builder;

    #[offloads(f)]
    pub fn spawn<F, T>(self, f: F) -> io::Result<JoinHandle<T>>
    where
        F: FnOnce() -> T,
        F: Send + 'static,
        T: Send + 'static;

    #[offloads(f)]
    pub unsafe fn spawn_unchecked<F, T>(self, f: F) -> io::Result<JoinHandle<T>>
    where
        F: FnOnce() -> T,
        F: Send,
        T: Send;
}

impl Builder {
    #[offloads(f)]
    pub fn spawn_scoped<'scope, 'env, F, T>(
        self,
        scope: &'scope Scope<'scope, 'env>,
        f: F,
    ) -> io::Result<ScopedJoinHandle<'scope, T>>
    where
        F: FnOnce() -> T + Send + 'scope,
        T: Send + 'scope;
}

#[derive(Eq, PartialEq, Clone, Copy, Hash, Debug)]
pub struct ThreadId;

pub struct JoinHandle<T>;

impl<T> JoinHandle<T> {
    pub fn thread(&self) -> &Thread;

    #[blocks(join)]
    pub fn join(self) -> Result<T>;

    pub fn is_finished(&self) -> bool;
}

impl<T> fmt::Debug for JoinHandle<T> {}

#[lazy]
pub struct LocalKey<T: 'static>;

impl<T: 'static> LocalKey<T> {
    pub fn with<F, R>(&'static self, f: F) -> R
    where
        F: FnOnce(&T) -> R;
    pub fn try_with<F, R>(&'static self, f: F) -> std::result::Result<R, AccessError>
    where
        F: FnOnce(&T) -> R;
}

impl<T: 'static> LocalKey<Cell<T>> {
    pub fn set(&'static self, value: T);
    pub fn get(&'static self) -> T
    where
        T: Copy;
    pub fn take(&'static self) -> T
    where
        T: Default;
    pub fn replace(&'static self, value: T) -> T;
}

impl<T: 'static> LocalKey<RefCell<T>> {
    pub fn with_borrow<F, R>(&'static self, f: F) -> R
    where
        F: FnOnce(&T) -> R;
    pub fn with_borrow_mut<F, R>(&'static self, f: F) -> R
    where
        F: FnOnce(&mut T) -> R;
    pub fn set(&'static self, value: T);
    pub fn take(&'static self) -> T
    where
        T: Default;
    pub fn replace(&'static self, value: T) -> T;
}

impl<T: 'static> fmt::Debug for LocalKey<T> {}

#[derive(Clone, Copy, Eq, PartialEq)]
pub struct AccessError;

impl fmt::Debug for AccessError {}
impl fmt::Display for AccessError {}
impl Error for AccessError {}

pub struct Scope<'scope, 'env: 'scope>;

impl<'scope, 'env> Scope<'scope, 'env> {
    #[offloads(f)]
    pub fn spawn<F, T>(&'scope self, f: F) -> ScopedJoinHandle<'scope, T>
    where
        F: FnOnce() -> T + Send + 'scope,
        T: Send + 'scope;
}

impl fmt::Debug for Scope<'_, '_> {}

pub struct ScopedJoinHandle<'scope, T>;

impl<'scope, T> ScopedJoinHandle<'scope, T> {
    pub fn thread(&self) -> &Thread;

    #[blocks(join)]
    pub fn join(self) -> Result<T>;

    pub fn is_finished(&self) -> bool;
}

impl<'scope, T> fmt::Debug for ScopedJoinHandle<'scope, T> {}

#[derive(Clone)]
pub struct Thread;

impl Thread {
    pub fn unpark(&self);
    pub fn id(&self) -> ThreadId;
    pub fn name(&self) -> Option<&str>;
}

impl fmt::Debug for Thread {}

#[offloads(f)]
pub fn spawn<F, T>(f: F) -> JoinHandle<T>
where
    F: FnOnce() -> T,
    F: Send + 'static,
    T: Send + 'static;

pub fn yield_now();

pub fn panicking() -> bool;

#[blocks(sleep, tokio = "tokio::time::sleep", smol = "smol::Timer::after", async_std = "async_std::task::sleep")]
#[nonblocking(ZERO, zero)]
pub fn sleep_ms(ms: u32);

#[blocks(sleep, tokio = "tokio::time::sleep", smol = "smol::Timer::after", async_std = "async_std::task::sleep")]
#[nonblocking(ZERO, zero)]
pub fn sleep(dur: Duration);

#[blocks(
    sleep,
    of_locks,
    tokio = "tokio::sync::Notify::notified",
    smol = "event_listener::Event::listen",
    async_std = "event_listener::Event::listen"
)]
pub fn park();

#[blocks(
    sleep,
    of_locks,
    tokio = "tokio::sync::Notify::notified",
    smol = "event_listener::Event::listen",
    async_std = "event_listener::Event::listen"
)]
#[nonblocking(ZERO, zero)]
pub fn park_timeout_ms(ms: u32);

#[blocks(
    sleep,
    of_locks,
    tokio = "tokio::sync::Notify::notified",
    smol = "event_listener::Event::listen",
    async_std = "event_listener::Event::listen"
)]
#[nonblocking(ZERO, zero)]
pub fn park_timeout(dur: Duration);

pub fn available_parallelism() -> io::Result<NonZero<usize>>;

#[blocks(join)]
pub fn scope<'env, F, T>(f: F) -> T
where
    F: for<'scope> FnOnce(&'scope Scope<'scope, 'env>) -> T;

pub fn current() -> Thread;
