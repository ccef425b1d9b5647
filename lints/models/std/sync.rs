use std::error::Error;
use std::fmt;
use std::ops::{Deref, DerefMut};
use std::time::Duration;

pub use crate::arc::{Arc, Weak};

pub mod atomic;
pub mod mpsc;

pub const ONCE_INIT: Once;
pub type LockResult<T> = Result<T, PoisonError<T>>;
pub type TryLockResult<Guard> = Result<Guard, TryLockError<Guard>>;

#[derive(Debug, PartialEq, Eq, Copy, Clone)]
pub struct WaitTimeoutResult;

impl WaitTimeoutResult {
    pub fn timed_out(&self) -> bool;
}

pub struct Barrier;

impl Barrier {
    pub fn new(n: usize) -> Barrier;

    #[blocks(
        wait,
        tokio = "tokio::sync::Barrier::wait",
        smol = "smol::lock::Barrier::wait",
        async_std = "async_std::sync::Barrier::wait"
    )]
    pub fn wait(&self) -> BarrierWaitResult;
}

impl fmt::Debug for Barrier {}

pub struct BarrierWaitResult;

impl BarrierWaitResult {
    pub fn is_leader(&self) -> bool;
}

impl fmt::Debug for BarrierWaitResult {}

pub struct Once;

impl Once {
    pub fn new() -> Once;
    pub fn call_once<F>(&self, f: F)
    where
        F: FnOnce();
    pub fn call_once_force<F>(&self, f: F)
    where
        F: FnOnce(&OnceState);
    pub fn is_completed(&self) -> bool;

    #[blocks(wait)]
    pub fn wait(&self);

    #[blocks(wait)]
    pub fn wait_force(&self);
}

impl fmt::Debug for Once {}

pub struct OnceState;

impl OnceState {
    pub fn is_poisoned(&self) -> bool;
}

impl fmt::Debug for OnceState {}

#[owns(T)]
pub struct OnceLock<T>;

impl<T> OnceLock<T> {
    pub fn new() -> OnceLock<T>;
    pub fn get(&self) -> Option<&T>;
    pub fn get_mut(&mut self) -> Option<&mut T>;

    #[blocks(wait, pedantic)]
    pub fn wait(&self) -> &T;

    pub fn set(&self, value: T) -> Result<(), T>;
    pub fn get_or_init<F>(&self, f: F) -> &T
    where
        F: FnOnce() -> T;
    pub fn into_inner(self) -> Option<T>;
    pub fn take(&mut self) -> Option<T>;
}

impl<T> Default for OnceLock<T> {}
impl<T: fmt::Debug> fmt::Debug for OnceLock<T> {}
impl<T: Clone> Clone for OnceLock<T> {}
impl<T> From<T> for OnceLock<T> {}
impl<T: PartialEq> PartialEq for OnceLock<T> {}
impl<T: Eq> Eq for OnceLock<T> {}

#[lazy]
pub struct LazyLock<T, F = fn() -> T>;

impl<T, F: FnOnce() -> T> LazyLock<T, F> {
    pub fn new(f: F) -> LazyLock<T, F>;
    pub fn force_mut(this: &mut LazyLock<T, F>) -> &mut T;
    pub fn force(this: &LazyLock<T, F>) -> &T;
}

impl<T, F> LazyLock<T, F> {
    pub fn get_mut(this: &mut LazyLock<T, F>) -> Option<&mut T>;
    pub fn get(this: &LazyLock<T, F>) -> Option<&T>;
}

impl<T, F: FnOnce() -> T> Deref for LazyLock<T, F> {
    type Target = T;
}

impl<T, F: FnOnce() -> T> DerefMut for LazyLock<T, F> {}
impl<T: Default> Default for LazyLock<T> {}
impl<T: fmt::Debug, F> fmt::Debug for LazyLock<T, F> {}

pub struct PoisonError<T>;

impl<T> PoisonError<T> {
    pub fn new(data: T) -> PoisonError<T>;
    pub fn into_inner(self) -> T;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
}

impl<T> fmt::Debug for PoisonError<T> {}
impl<T> fmt::Display for PoisonError<T> {}
impl<T> Error for PoisonError<T> {}

pub enum TryLockError<T> {
    Poisoned(PoisonError<T>),
    WouldBlock,
}

impl<T> From<PoisonError<T>> for TryLockError<T> {}
impl<T> fmt::Debug for TryLockError<T> {}
impl<T> fmt::Display for TryLockError<T> {}
impl<T> Error for TryLockError<T> {}

#[owns(T)]
pub struct Mutex<T: ?Sized>;

impl<T> Mutex<T> {
    pub fn new(t: T) -> Mutex<T>;
}

impl<T: ?Sized> Mutex<T> {
    #[blocks(
        lock,
        pedantic,
        tokio = "tokio::sync::Mutex::lock",
        smol = "smol::lock::Mutex::lock",
        async_std = "async_std::sync::Mutex::lock"
    )]
    pub fn lock(&self) -> LockResult<MutexGuard<'_, T>>;

    pub fn try_lock(&self) -> TryLockResult<MutexGuard<'_, T>>;
    pub fn is_poisoned(&self) -> bool;
    pub fn clear_poison(&self);
    pub fn into_inner(self) -> LockResult<T>
    where
        T: Sized;
    pub fn get_mut(&mut self) -> LockResult<&mut T>;
}

impl<T> From<T> for Mutex<T> {}
impl<T: Default> Default for Mutex<T> {}
impl<T: ?Sized + fmt::Debug> fmt::Debug for Mutex<T> {}

#[guard]
pub struct MutexGuard<'a, T: ?Sized + 'a>;

impl<T: ?Sized> Deref for MutexGuard<'_, T> {
    type Target = T;
}

impl<T: ?Sized> DerefMut for MutexGuard<'_, T> {}
impl<T: ?Sized + fmt::Debug> fmt::Debug for MutexGuard<'_, T> {}
impl<T: ?Sized + fmt::Display> fmt::Display for MutexGuard<'_, T> {}

#[owns(T)]
pub struct RwLock<T: ?Sized>;

impl<T> RwLock<T> {
    pub fn new(t: T) -> RwLock<T>;
}

impl<T: ?Sized> RwLock<T> {
    #[blocks(
        lock,
        pedantic,
        tokio = "tokio::sync::RwLock::read",
        smol = "smol::lock::RwLock::read",
        async_std = "async_std::sync::RwLock::read"
    )]
    pub fn read(&self) -> LockResult<RwLockReadGuard<'_, T>>;

    pub fn try_read(&self) -> TryLockResult<RwLockReadGuard<'_, T>>;

    #[blocks(
        lock,
        pedantic,
        tokio = "tokio::sync::RwLock::write",
        smol = "smol::lock::RwLock::write",
        async_std = "async_std::sync::RwLock::write"
    )]
    pub fn write(&self) -> LockResult<RwLockWriteGuard<'_, T>>;

    pub fn try_write(&self) -> TryLockResult<RwLockWriteGuard<'_, T>>;
    pub fn is_poisoned(&self) -> bool;
    pub fn clear_poison(&self);
    pub fn into_inner(self) -> LockResult<T>
    where
        T: Sized;
    pub fn get_mut(&mut self) -> LockResult<&mut T>;
}

impl<T: ?Sized + fmt::Debug> fmt::Debug for RwLock<T> {}
impl<T: Default> Default for RwLock<T> {}
impl<T> From<T> for RwLock<T> {}

#[guard]
pub struct RwLockReadGuard<'rwlock, T: ?Sized + 'rwlock>;

impl<T: ?Sized> Deref for RwLockReadGuard<'_, T> {
    type Target = T;
}

impl<T: ?Sized + fmt::Debug> fmt::Debug for RwLockReadGuard<'_, T> {}
impl<T: ?Sized + fmt::Display> fmt::Display for RwLockReadGuard<'_, T> {}

#[guard]
pub struct RwLockWriteGuard<'rwlock, T: ?Sized + 'rwlock>;

impl<'rwlock, T: ?Sized> RwLockWriteGuard<'rwlock, T> {
    pub fn downgrade(s: Self) -> RwLockReadGuard<'rwlock, T>;
}

impl<T: ?Sized> Deref for RwLockWriteGuard<'_, T> {
    type Target = T;
}

impl<T: ?Sized> DerefMut for RwLockWriteGuard<'_, T> {}
impl<T: ?Sized + fmt::Debug> fmt::Debug for RwLockWriteGuard<'_, T> {}
impl<T: ?Sized + fmt::Display> fmt::Display for RwLockWriteGuard<'_, T> {}

pub struct Condvar;

impl Condvar {
    pub fn new() -> Condvar;

    #[blocks(
        wait,
        tokio = "tokio::sync::Notify::notified",
        smol = "event_listener::Event::listen",
        async_std = "async_std::sync::Condvar::wait"
    )]
    pub fn wait<'a, T>(&self, guard: MutexGuard<'a, T>) -> LockResult<MutexGuard<'a, T>>;

    #[blocks(
        wait,
        tokio = "tokio::sync::Notify::notified",
        smol = "event_listener::Event::listen",
        async_std = "async_std::sync::Condvar::wait"
    )]
    pub fn wait_while<'a, T, F>(&self, guard: MutexGuard<'a, T>, condition: F) -> LockResult<MutexGuard<'a, T>>
    where
        F: FnMut(&mut T) -> bool;

    #[blocks(
        wait,
        tokio = "tokio::sync::Notify::notified",
        smol = "event_listener::Event::listen",
        async_std = "async_std::sync::Condvar::wait"
    )]
    #[nonblocking(ZERO, zero)]
    pub fn wait_timeout_ms<'a, T>(&self, guard: MutexGuard<'a, T>, ms: u32) -> LockResult<(MutexGuard<'a, T>, bool)>;

    #[blocks(
        wait,
        tokio = "tokio::sync::Notify::notified",
        smol = "event_listener::Event::listen",
        async_std = "async_std::sync::Condvar::wait"
    )]
    #[nonblocking(ZERO, zero)]
    pub fn wait_timeout<'a, T>(
        &self,
        guard: MutexGuard<'a, T>,
        dur: Duration,
    ) -> LockResult<(MutexGuard<'a, T>, WaitTimeoutResult)>;

    #[blocks(
        wait,
        tokio = "tokio::sync::Notify::notified",
        smol = "event_listener::Event::listen",
        async_std = "async_std::sync::Condvar::wait"
    )]
    #[nonblocking(ZERO, zero)]
    pub fn wait_timeout_while<'a, T, F>(
        &self,
        guard: MutexGuard<'a, T>,
        dur: Duration,
        condition: F,
    ) -> LockResult<(MutexGuard<'a, T>, WaitTimeoutResult)>
    where
        F: FnMut(&mut T) -> bool;

    pub fn notify_one(&self);
    pub fn notify_all(&self);
}

impl fmt::Debug for Condvar {}
impl Default for Condvar {}
