use deadpool_runtime::{Runtime, SpawnBlockingError};
use std::any::Any;
use std::error::Error;
use std::fmt::Display;
use std::ops::{Deref, DerefMut};
use std::sync::{MutexGuard, PoisonError, TryLockError};

#[derive(Debug)]
pub enum InteractError {
    Panic(Box<dyn Any + Send + 'static>),
    Cancelled,
}

impl Display for InteractError {}
impl Error for InteractError {}
impl From<SpawnBlockingError> for InteractError {}

pub struct SyncWrapper<T>
where
    T: Send + 'static;

impl<T> SyncWrapper<T>
where
    T: Send + 'static,
{
    #[offloads(f)]
    pub async fn new<F, E>(runtime: Runtime, f: F) -> Result<Self, E>
    where
        F: FnOnce() -> Result<T, E> + Send + 'static,
        E: Send + 'static;
    #[offloads(f)]
    pub async fn interact<F, R>(&self, f: F) -> Result<R, InteractError>
    where
        F: FnOnce(&mut T) -> R + Send + 'static,
        R: Send + 'static;
    pub fn is_mutex_poisoned(&self) -> bool;
    #[blocks(lock, pedantic)]
    pub fn lock(&self) -> Result<SyncGuard<'_, T>, PoisonError<MutexGuard<'_, Option<T>>>>;
    pub fn try_lock(&self) -> Result<SyncGuard<'_, T>, TryLockError<MutexGuard<'_, Option<T>>>>;
}

#[derive(Debug)]
#[guard]
pub struct SyncGuard<'a, T: Send>;

impl<T: Send> Deref for SyncGuard<'_, T> {
    type Target = T;
}

impl<T: Send> DerefMut for SyncGuard<'_, T> {}
impl<T: Send> AsRef<T> for SyncGuard<'_, T> {}
impl<T: Send> AsMut<T> for SyncGuard<'_, T> {}
