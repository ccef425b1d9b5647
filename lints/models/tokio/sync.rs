use std::error::Error;
use std::fmt;
use std::future::Future;
use std::ops;
use std::ops::{Deref, DerefMut};
use std::pin::Pin;
use std::sync::Arc;

pub mod broadcast;
pub mod futures {
    pub use super::{Notified, OwnedNotified};
}
pub mod mpsc;
pub mod oneshot;
pub mod watch;

#[derive(Debug)]
pub struct Barrier;

impl Barrier {
    pub fn new(n: usize) -> Barrier;
    pub async fn wait(&self) -> BarrierWaitResult;
}

#[derive(Debug, Clone)]
pub struct BarrierWaitResult;

impl BarrierWaitResult {
    pub fn is_leader(&self) -> bool;
}

#[owns(T)]
pub struct Mutex<T: ?Sized>;

impl<T: ?Sized> Mutex<T> {
    pub fn new(t: T) -> Self
    where
        T: Sized;
    pub fn const_new(t: T) -> Self
    where
        T: Sized;
    pub async fn lock(&self) -> MutexGuard<'_, T>;

    #[blocks(tokio_blocking, tokio = "tokio::sync::Mutex::lock")]
    pub fn blocking_lock(&self) -> MutexGuard<'_, T>;

    #[blocks(tokio_blocking, tokio = "tokio::sync::Mutex::lock_owned")]
    pub fn blocking_lock_owned(self: Arc<Self>) -> OwnedMutexGuard<T>;

    pub async fn lock_owned(self: Arc<Self>) -> OwnedMutexGuard<T>;
    pub fn try_lock(&self) -> Result<MutexGuard<'_, T>, TryLockError>;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn try_lock_owned(self: Arc<Self>) -> Result<OwnedMutexGuard<T>, TryLockError>;
    pub fn into_inner(self) -> T
    where
        T: Sized;
}

impl<T> From<T> for Mutex<T> {}
impl<T> Default for Mutex<T> where T: Default {}
impl<T: ?Sized> std::fmt::Debug for Mutex<T> where T: std::fmt::Debug {}

pub struct MutexGuard<'a, T: ?Sized>;

impl<'a, T: ?Sized> MutexGuard<'a, T> {
    pub fn map<U, F>(this: Self, f: F) -> MappedMutexGuard<'a, U>
    where
        U: ?Sized,
        F: FnOnce(&mut T) -> &mut U;
    pub fn try_map<U, F>(this: Self, f: F) -> Result<MappedMutexGuard<'a, U>, Self>
    where
        U: ?Sized,
        F: FnOnce(&mut T) -> Option<&mut U>;
    pub fn mutex(this: &Self) -> &'a Mutex<T>;
}

impl<T: ?Sized> Deref for MutexGuard<'_, T> {
    type Target = T;
}

impl<T: ?Sized> DerefMut for MutexGuard<'_, T> {}
impl<T: ?Sized + fmt::Debug> fmt::Debug for MutexGuard<'_, T> {}
impl<T: ?Sized + fmt::Display> fmt::Display for MutexGuard<'_, T> {}

pub struct OwnedMutexGuard<T: ?Sized>;

impl<T: ?Sized> OwnedMutexGuard<T> {
    pub fn map<U, F>(this: Self, f: F) -> OwnedMappedMutexGuard<T, U>
    where
        U: ?Sized,
        F: FnOnce(&mut T) -> &mut U;
    pub fn try_map<U, F>(this: Self, f: F) -> Result<OwnedMappedMutexGuard<T, U>, Self>
    where
        U: ?Sized,
        F: FnOnce(&mut T) -> Option<&mut U>;
    pub fn mutex(this: &Self) -> &Arc<Mutex<T>>;
}

impl<T: ?Sized> Deref for OwnedMutexGuard<T> {
    type Target = T;
}

impl<T: ?Sized> DerefMut for OwnedMutexGuard<T> {}
impl<T: ?Sized + fmt::Debug> fmt::Debug for OwnedMutexGuard<T> {}
impl<T: ?Sized + fmt::Display> fmt::Display for OwnedMutexGuard<T> {}

pub struct MappedMutexGuard<'a, T: ?Sized>;

impl<'a, T: ?Sized> MappedMutexGuard<'a, T> {
    pub fn map<U, F>(this: Self, f: F) -> MappedMutexGuard<'a, U>
    where
        F: FnOnce(&mut T) -> &mut U;
    pub fn try_map<U, F>(this: Self, f: F) -> Result<MappedMutexGuard<'a, U>, Self>
    where
        F: FnOnce(&mut T) -> Option<&mut U>;
}

impl<'a, T: ?Sized> Deref for MappedMutexGuard<'a, T> {
    type Target = T;
}

impl<'a, T: ?Sized> DerefMut for MappedMutexGuard<'a, T> {}
impl<'a, T: ?Sized + fmt::Debug> fmt::Debug for MappedMutexGuard<'a, T> {}
impl<'a, T: ?Sized + fmt::Display> fmt::Display for MappedMutexGuard<'a, T> {}

pub struct OwnedMappedMutexGuard<T: ?Sized, U: ?Sized = T>;

impl<T: ?Sized, U: ?Sized> OwnedMappedMutexGuard<T, U> {
    pub fn map<S, F>(this: Self, f: F) -> OwnedMappedMutexGuard<T, S>
    where
        F: FnOnce(&mut U) -> &mut S;
    pub fn try_map<S, F>(this: Self, f: F) -> Result<OwnedMappedMutexGuard<T, S>, Self>
    where
        F: FnOnce(&mut U) -> Option<&mut S>;
}

impl<T: ?Sized, U: ?Sized> Deref for OwnedMappedMutexGuard<T, U> {
    type Target = U;
}

impl<T: ?Sized, U: ?Sized> DerefMut for OwnedMappedMutexGuard<T, U> {}
impl<T: ?Sized, U: ?Sized + fmt::Debug> fmt::Debug for OwnedMappedMutexGuard<T, U> {}
impl<T: ?Sized, U: ?Sized + fmt::Display> fmt::Display for OwnedMappedMutexGuard<T, U> {}

#[derive(Debug)]
pub struct TryLockError;

impl fmt::Display for TryLockError {}
impl Error for TryLockError {}

#[derive(Debug)]
pub struct Notify;

impl Notify {
    pub fn new() -> Notify;
    pub fn const_new() -> Notify;
    pub fn notified(&self) -> Notified<'_>;
    pub fn notified_owned(self: Arc<Self>) -> OwnedNotified;
    pub fn notify_one(&self);
    pub fn notify_last(&self);
    pub fn notify_waiters(&self);
}

impl Default for Notify {}

#[derive(Debug)]
pub struct Notified<'a>;

impl Notified<'_> {
    pub fn enable(self: Pin<&mut Self>) -> bool;
}

impl Future for Notified<'_> {
    type Output = ();
}

#[derive(Debug)]
pub struct OwnedNotified;

impl OwnedNotified {
    pub fn enable(self: Pin<&mut Self>) -> bool;
}

impl Future for OwnedNotified {
    type Output = ();
}

pub struct OnceCell<T>;

impl<T> OnceCell<T> {
    pub fn new() -> Self;
    pub fn const_new() -> Self;
    pub fn new_with(value: Option<T>) -> Self;
    pub fn const_new_with(value: T) -> Self;
    pub fn initialized(&self) -> bool;
    pub fn get(&self) -> Option<&T>;
    pub fn get_mut(&mut self) -> Option<&mut T>;
    pub fn set(&self, value: T) -> Result<(), SetError<T>>;

    #[executor(f)]
    pub async fn get_or_init<F, Fut>(&self, f: F) -> &T
    where
        F: FnOnce() -> Fut,
        Fut: Future<Output = T>;

    #[executor(f)]
    pub async fn get_or_try_init<E, F, Fut>(&self, f: F) -> Result<&T, E>
    where
        F: FnOnce() -> Fut,
        Fut: Future<Output = Result<T, E>>;

    pub fn into_inner(self) -> Option<T>;
    pub fn take(&mut self) -> Option<T>;
}

impl<T> Default for OnceCell<T> {}
impl<T: fmt::Debug> fmt::Debug for OnceCell<T> {}
impl<T: Clone> Clone for OnceCell<T> {}
impl<T: PartialEq> PartialEq for OnceCell<T> {}
impl<T: Eq> Eq for OnceCell<T> {}
impl<T> From<T> for OnceCell<T> {}

#[derive(Debug, PartialEq, Eq)]
pub enum SetError<T> {
    AlreadyInitializedError(T),
    InitializingError(T),
}

impl<T> SetError<T> {
    pub fn is_already_init_err(&self) -> bool;
    pub fn is_initializing_err(&self) -> bool;
}

impl<T> fmt::Display for SetError<T> {}
impl<T: fmt::Debug> Error for SetError<T> {}

#[owns(T)]
pub struct RwLock<T: ?Sized>;

impl<T: ?Sized> RwLock<T> {
    pub fn new(value: T) -> RwLock<T>
    where
        T: Sized;
    pub fn with_max_readers(value: T, max_reads: u32) -> RwLock<T>
    where
        T: Sized;
    pub fn const_new(value: T) -> RwLock<T>
    where
        T: Sized;
    pub fn const_with_max_readers(value: T, max_reads: u32) -> RwLock<T>
    where
        T: Sized;
    pub async fn read(&self) -> RwLockReadGuard<'_, T>;

    #[blocks(tokio_blocking, tokio = "tokio::sync::RwLock::read")]
    pub fn blocking_read(&self) -> RwLockReadGuard<'_, T>;

    pub async fn read_owned(self: Arc<Self>) -> OwnedRwLockReadGuard<T>;
    pub fn try_read(&self) -> Result<RwLockReadGuard<'_, T>, TryLockError>;
    pub fn try_read_owned(self: Arc<Self>) -> Result<OwnedRwLockReadGuard<T>, TryLockError>;
    pub async fn write(&self) -> RwLockWriteGuard<'_, T>;

    #[blocks(tokio_blocking, tokio = "tokio::sync::RwLock::write")]
    pub fn blocking_write(&self) -> RwLockWriteGuard<'_, T>;

    pub async fn write_owned(self: Arc<Self>) -> OwnedRwLockWriteGuard<T>;
    pub fn try_write(&self) -> Result<RwLockWriteGuard<'_, T>, TryLockError>;
    pub fn try_write_owned(self: Arc<Self>) -> Result<OwnedRwLockWriteGuard<T>, TryLockError>;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn into_inner(self) -> T
    where
        T: Sized;
}

impl<T> From<T> for RwLock<T> {}
impl<T> Default for RwLock<T> where T: Default {}
impl<T: ?Sized> std::fmt::Debug for RwLock<T> where T: std::fmt::Debug {}

#[derive(Debug)]
pub struct Semaphore;

impl Semaphore {
    pub const MAX_PERMITS: usize;
    pub fn new(permits: usize) -> Self;
    pub fn const_new(permits: usize) -> Self;
    pub fn available_permits(&self) -> usize;
    pub fn add_permits(&self, n: usize);
    pub fn forget_permits(&self, n: usize) -> usize;
    pub async fn acquire(&self) -> Result<SemaphorePermit<'_>, AcquireError>;
    pub async fn acquire_many(&self, n: u32) -> Result<SemaphorePermit<'_>, AcquireError>;
    pub fn try_acquire(&self) -> Result<SemaphorePermit<'_>, TryAcquireError>;
    pub fn try_acquire_many(&self, n: u32) -> Result<SemaphorePermit<'_>, TryAcquireError>;

    #[blocks(tokio_blocking, tokio = "tokio::sync::Semaphore::acquire")]
    pub fn blocking_acquire(&self) -> Result<SemaphorePermit<'_>, AcquireError>;

    #[blocks(tokio_blocking, tokio = "tokio::sync::Semaphore::acquire_many")]
    pub fn blocking_acquire_many(&self, n: u32) -> Result<SemaphorePermit<'_>, AcquireError>;

    pub async fn acquire_owned(self: Arc<Self>) -> Result<OwnedSemaphorePermit, AcquireError>;
    pub async fn acquire_many_owned(self: Arc<Self>, n: u32) -> Result<OwnedSemaphorePermit, AcquireError>;
    pub fn try_acquire_owned(self: Arc<Self>) -> Result<OwnedSemaphorePermit, TryAcquireError>;
    pub fn try_acquire_many_owned(self: Arc<Self>, n: u32) -> Result<OwnedSemaphorePermit, TryAcquireError>;

    #[blocks(tokio_blocking, tokio = "tokio::sync::Semaphore::acquire")]
    pub fn blocking_acquire_owned(self: Arc<Self>) -> Result<OwnedSemaphorePermit, AcquireError>;

    #[blocks(tokio_blocking, tokio = "tokio::sync::Semaphore::acquire_many")]
    pub fn blocking_acquire_many_owned(self: Arc<Self>, n: u32) -> Result<OwnedSemaphorePermit, AcquireError>;

    pub fn close(&self);
    pub fn is_closed(&self) -> bool;
}

#[derive(Debug)]
pub struct SemaphorePermit<'a>;

impl<'a> SemaphorePermit<'a> {
    pub fn forget(self);
    pub fn merge(&mut self, other: Self);
    pub fn split(&mut self, n: usize) -> Option<Self>;
    pub fn semaphore(&self) -> &Semaphore;
    pub fn num_permits(&self) -> usize;
}

#[derive(Debug)]
pub struct OwnedSemaphorePermit;

impl OwnedSemaphorePermit {
    pub fn forget(self);
    pub fn merge(&mut self, other: Self);
    pub fn split(&mut self, n: usize) -> Option<Self>;
    pub fn semaphore(&self) -> &Arc<Semaphore>;
    pub fn num_permits(&self) -> usize;
}

pub struct SetOnce<T>;

impl<T> SetOnce<T> {
    pub fn new() -> Self;
    pub fn const_new() -> Self;
    pub fn new_with(value: Option<T>) -> Self;
    pub fn const_new_with(value: T) -> Self;
    pub fn initialized(&self) -> bool;
    pub fn get(&self) -> Option<&T>;
    pub fn set(&self, value: T) -> Result<(), SetOnceError<T>>;
    pub fn into_inner(self) -> Option<T>;
    pub async fn wait(&self) -> &T;
}

impl<T> Default for SetOnce<T> {}
impl<T: fmt::Debug> fmt::Debug for SetOnce<T> {}
impl<T: Clone> Clone for SetOnce<T> {}
impl<T: PartialEq> PartialEq for SetOnce<T> {}
impl<T: Eq> Eq for SetOnce<T> {}
impl<T> From<T> for SetOnce<T> {}

#[derive(Debug, PartialEq, Eq)]
pub struct SetOnceError<T>(pub T);

impl<T> fmt::Display for SetOnceError<T> {}
impl<T: fmt::Debug> Error for SetOnceError<T> {}

pub struct OwnedRwLockReadGuard<T: ?Sized, U: ?Sized = T>;

impl<T: ?Sized, U: ?Sized> OwnedRwLockReadGuard<T, U> {
    pub fn map<F, V: ?Sized>(this: Self, f: F) -> OwnedRwLockReadGuard<T, V>
    where
        F: FnOnce(&U) -> &V;
    pub fn try_map<F, V: ?Sized>(this: Self, f: F) -> Result<OwnedRwLockReadGuard<T, V>, Self>
    where
        F: FnOnce(&U) -> Option<&V>;
    pub fn rwlock(this: &Self) -> &Arc<RwLock<T>>;
}

impl<T: ?Sized, U: ?Sized> ops::Deref for OwnedRwLockReadGuard<T, U> {
    type Target = U;
}

impl<T: ?Sized, U: ?Sized> fmt::Debug for OwnedRwLockReadGuard<T, U> where U: fmt::Debug {}
impl<T: ?Sized, U: ?Sized> fmt::Display for OwnedRwLockReadGuard<T, U> where U: fmt::Display {}

pub struct OwnedRwLockWriteGuard<T: ?Sized>;

impl<T: ?Sized> OwnedRwLockWriteGuard<T> {
    pub fn map<F, U: ?Sized>(this: Self, f: F) -> OwnedRwLockMappedWriteGuard<T, U>
    where
        F: FnOnce(&mut T) -> &mut U;
    pub fn downgrade_map<F, U: ?Sized>(this: Self, f: F) -> OwnedRwLockReadGuard<T, U>
    where
        F: FnOnce(&T) -> &U;
    pub fn try_map<F, U: ?Sized>(this: Self, f: F) -> Result<OwnedRwLockMappedWriteGuard<T, U>, Self>
    where
        F: FnOnce(&mut T) -> Option<&mut U>;
    pub fn try_downgrade_map<F, U: ?Sized>(this: Self, f: F) -> Result<OwnedRwLockReadGuard<T, U>, Self>
    where
        F: FnOnce(&T) -> Option<&U>;
    pub fn into_mapped(this: Self) -> OwnedRwLockMappedWriteGuard<T>;
    pub fn downgrade(self) -> OwnedRwLockReadGuard<T>;
    pub fn rwlock(this: &Self) -> &Arc<RwLock<T>>;
}

impl<T: ?Sized> ops::Deref for OwnedRwLockWriteGuard<T> {
    type Target = T;
}

impl<T: ?Sized> ops::DerefMut for OwnedRwLockWriteGuard<T> {}
impl<T: ?Sized> fmt::Debug for OwnedRwLockWriteGuard<T> where T: fmt::Debug {}
impl<T: ?Sized> fmt::Display for OwnedRwLockWriteGuard<T> where T: fmt::Display {}

pub struct OwnedRwLockMappedWriteGuard<T: ?Sized, U: ?Sized = T>;

impl<T: ?Sized, U: ?Sized> OwnedRwLockMappedWriteGuard<T, U> {
    pub fn map<F, V: ?Sized>(this: Self, f: F) -> OwnedRwLockMappedWriteGuard<T, V>
    where
        F: FnOnce(&mut U) -> &mut V;
    pub fn try_map<F, V: ?Sized>(this: Self, f: F) -> Result<OwnedRwLockMappedWriteGuard<T, V>, Self>
    where
        F: FnOnce(&mut U) -> Option<&mut V>;
    pub fn rwlock(this: &Self) -> &Arc<RwLock<T>>;
}

impl<T: ?Sized, U: ?Sized> ops::Deref for OwnedRwLockMappedWriteGuard<T, U> {
    type Target = U;
}

impl<T: ?Sized, U: ?Sized> ops::DerefMut for OwnedRwLockMappedWriteGuard<T, U> {}
impl<T: ?Sized, U: ?Sized> fmt::Debug for OwnedRwLockMappedWriteGuard<T, U> where U: fmt::Debug {}
impl<T: ?Sized, U: ?Sized> fmt::Display for OwnedRwLockMappedWriteGuard<T, U> where U: fmt::Display {}

pub struct RwLockReadGuard<'a, T: ?Sized>;

impl<'a, T: ?Sized> RwLockReadGuard<'a, T> {
    pub fn map<F, U: ?Sized>(this: Self, f: F) -> RwLockReadGuard<'a, U>
    where
        F: FnOnce(&T) -> &U;
    pub fn try_map<F, U: ?Sized>(this: Self, f: F) -> Result<RwLockReadGuard<'a, U>, Self>
    where
        F: FnOnce(&T) -> Option<&U>;
}

impl<T: ?Sized> ops::Deref for RwLockReadGuard<'_, T> {
    type Target = T;
}

impl<'a, T: ?Sized> fmt::Debug for RwLockReadGuard<'a, T> where T: fmt::Debug {}
impl<'a, T: ?Sized> fmt::Display for RwLockReadGuard<'a, T> where T: fmt::Display {}

pub struct RwLockWriteGuard<'a, T: ?Sized>;

impl<'a, T: ?Sized> RwLockWriteGuard<'a, T> {
    pub fn map<F, U: ?Sized>(this: Self, f: F) -> RwLockMappedWriteGuard<'a, U>
    where
        F: FnOnce(&mut T) -> &mut U;
    pub fn downgrade_map<F, U: ?Sized>(this: Self, f: F) -> RwLockReadGuard<'a, U>
    where
        F: FnOnce(&T) -> &U;
    pub fn try_map<F, U: ?Sized>(this: Self, f: F) -> Result<RwLockMappedWriteGuard<'a, U>, Self>
    where
        F: FnOnce(&mut T) -> Option<&mut U>;
    pub fn try_downgrade_map<F, U: ?Sized>(this: Self, f: F) -> Result<RwLockReadGuard<'a, U>, Self>
    where
        F: FnOnce(&T) -> Option<&U>;
    pub fn into_mapped(this: Self) -> RwLockMappedWriteGuard<'a, T>;
    pub fn downgrade(self) -> RwLockReadGuard<'a, T>;
}

impl<T: ?Sized> ops::Deref for RwLockWriteGuard<'_, T> {
    type Target = T;
}

impl<T: ?Sized> ops::DerefMut for RwLockWriteGuard<'_, T> {}
impl<'a, T: ?Sized> fmt::Debug for RwLockWriteGuard<'a, T> where T: fmt::Debug {}
impl<'a, T: ?Sized> fmt::Display for RwLockWriteGuard<'a, T> where T: fmt::Display {}

pub struct RwLockMappedWriteGuard<'a, T: ?Sized>;

impl<'a, T: ?Sized> RwLockMappedWriteGuard<'a, T> {
    pub fn map<F, U: ?Sized>(this: Self, f: F) -> RwLockMappedWriteGuard<'a, U>
    where
        F: FnOnce(&mut T) -> &mut U;
    pub fn try_map<F, U: ?Sized>(this: Self, f: F) -> Result<RwLockMappedWriteGuard<'a, U>, Self>
    where
        F: FnOnce(&mut T) -> Option<&mut U>;
}

impl<T: ?Sized> ops::Deref for RwLockMappedWriteGuard<'_, T> {
    type Target = T;
}

impl<T: ?Sized> ops::DerefMut for RwLockMappedWriteGuard<'_, T> {}
impl<'a, T: ?Sized> fmt::Debug for RwLockMappedWriteGuard<'a, T> where T: fmt::Debug {}
impl<'a, T: ?Sized> fmt::Display for RwLockMappedWriteGuard<'a, T> where T: fmt::Display {}

#[derive(Debug)]
pub struct AcquireError;

impl fmt::Display for AcquireError {}
impl Error for AcquireError {}

#[derive(Debug, PartialEq, Eq)]
pub enum TryAcquireError {
    Closed,
    NoPermits,
}

impl fmt::Display for TryAcquireError {}
impl Error for TryAcquireError {}
