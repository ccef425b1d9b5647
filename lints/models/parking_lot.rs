use std::fmt::Display;
use std::ops::{Deref, DerefMut};
use std::sync::Arc;
use std::time::{Duration, Instant};

#[owns(T)]
pub struct Mutex<T: ?Sized>;

impl<T> Mutex<T> {
    pub fn new(val: T) -> Mutex<T>;
    pub fn into_inner(self) -> T;
}

impl<T: ?Sized> Mutex<T> {
    #[blocks(lock, pedantic)]
    pub fn lock(&self) -> MutexGuard<'_, T>;
    pub fn try_lock(&self) -> Option<MutexGuard<'_, T>>;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn is_locked(&self) -> bool;
    #[blocks(lock, pedantic)]
    pub fn lock_arc(self: &Arc<Self>) -> ArcMutexGuard<T>;
    pub fn try_lock_arc(self: &Arc<Self>) -> Option<ArcMutexGuard<T>>;
}

impl<T: ?Sized> Mutex<T> {
    #[blocks(lock, pedantic)]
    pub fn try_lock_for(&self, timeout: Duration) -> Option<MutexGuard<'_, T>>;
    #[blocks(lock, pedantic)]
    pub fn try_lock_until(&self, timeout: Instant) -> Option<MutexGuard<'_, T>>;
    #[blocks(lock, pedantic)]
    pub fn try_lock_arc_for(self: &Arc<Self>, timeout: Duration) -> Option<ArcMutexGuard<T>>;
    #[blocks(lock, pedantic)]
    pub fn try_lock_arc_until(self: &Arc<Self>, timeout: Instant) -> Option<ArcMutexGuard<T>>;
}

impl<T: ?Sized + Default> Default for Mutex<T> {}
impl<T> From<T> for Mutex<T> {}

#[guard]
pub struct MutexGuard<'a, T: ?Sized>;

impl<'a, T: ?Sized + 'a> MutexGuard<'a, T> {
    pub fn mutex(s: &Self) -> &'a Mutex<T>;
    pub fn map<U: ?Sized, F>(s: Self, f: F) -> MappedMutexGuard<'a, U>
    where
        F: FnOnce(&mut T) -> &mut U;
    pub fn try_map<U: ?Sized, F>(s: Self, f: F) -> Result<MappedMutexGuard<'a, U>, Self>
    where
        F: FnOnce(&mut T) -> Option<&mut U>;
    pub fn try_map_or_err<U: ?Sized, F, E>(s: Self, f: F) -> Result<MappedMutexGuard<'a, U>, (Self, E)>
    where
        F: FnOnce(&mut T) -> Result<&mut U, E>;
    pub fn unlocked<F, U>(s: &mut Self, f: F) -> U
    where
        F: FnOnce() -> U;
    pub fn leak(s: Self) -> &'a mut T;
}

impl<'a, T: ?Sized + 'a> MutexGuard<'a, T> {
    pub fn unlock_fair(s: Self);
    pub fn unlocked_fair<F, U>(s: &mut Self, f: F) -> U
    where
        F: FnOnce() -> U;
    pub fn bump(s: &mut Self);
}

impl<'a, T: ?Sized + 'a> Deref for MutexGuard<'a, T> {
    type Target = T;
}

impl<'a, T: ?Sized + 'a> DerefMut for MutexGuard<'a, T> {}
impl<'a, T: Display + ?Sized + 'a> Display for MutexGuard<'a, T> {}

#[guard]
pub struct ArcMutexGuard<T: ?Sized>;

impl<T: ?Sized> ArcMutexGuard<T> {
    pub fn mutex(s: &Self) -> &Arc<Mutex<T>>;
    pub fn into_arc(s: Self) -> Arc<Mutex<T>>;
    pub fn unlocked<F, U>(s: &mut Self, f: F) -> U
    where
        F: FnOnce() -> U;
}

impl<T: ?Sized> ArcMutexGuard<T> {
    pub fn unlock_fair(s: Self);
    pub fn into_arc_fair(s: Self) -> Arc<Mutex<T>>;
    pub fn unlocked_fair<F, U>(s: &mut Self, f: F) -> U
    where
        F: FnOnce() -> U;
    pub fn bump(s: &mut Self);
}

impl<T: ?Sized> Deref for ArcMutexGuard<T> {
    type Target = T;
}

impl<T: ?Sized> DerefMut for ArcMutexGuard<T> {}

#[guard]
pub struct MappedMutexGuard<'a, T: ?Sized>;

impl<'a, T: ?Sized + 'a> MappedMutexGuard<'a, T> {
    pub fn map<U: ?Sized, F>(s: Self, f: F) -> MappedMutexGuard<'a, U>
    where
        F: FnOnce(&mut T) -> &mut U;
    pub fn try_map<U: ?Sized, F>(s: Self, f: F) -> Result<MappedMutexGuard<'a, U>, Self>
    where
        F: FnOnce(&mut T) -> Option<&mut U>;
    pub fn try_map_or_err<U: ?Sized, F, E>(s: Self, f: F) -> Result<MappedMutexGuard<'a, U>, (Self, E)>
    where
        F: FnOnce(&mut T) -> Result<&mut U, E>;
}

impl<'a, T: ?Sized + 'a> MappedMutexGuard<'a, T> {
    pub fn unlock_fair(s: Self);
}

impl<'a, T: ?Sized + 'a> Deref for MappedMutexGuard<'a, T> {
    type Target = T;
}

impl<'a, T: ?Sized + 'a> DerefMut for MappedMutexGuard<'a, T> {}
impl<'a, T: Display + ?Sized + 'a> Display for MappedMutexGuard<'a, T> {}

pub struct ReentrantMutex<T: ?Sized>;

impl<T> ReentrantMutex<T> {
    pub fn new(val: T) -> ReentrantMutex<T>;
    pub fn into_inner(self) -> T;
}

impl<T: ?Sized> ReentrantMutex<T> {
    #[blocks(lock, pedantic)]
    pub fn lock(&self) -> ReentrantMutexGuard<'_, T>;
    pub fn try_lock(&self) -> Option<ReentrantMutexGuard<'_, T>>;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn is_locked(&self) -> bool;
    pub fn is_owned_by_current_thread(&self) -> bool;
    #[blocks(lock, pedantic)]
    pub fn lock_arc(self: &Arc<Self>) -> ArcReentrantMutexGuard<T>;
    pub fn try_lock_arc(self: &Arc<Self>) -> Option<ArcReentrantMutexGuard<T>>;
}

impl<T: ?Sized> ReentrantMutex<T> {
    #[blocks(lock, pedantic)]
    pub fn try_lock_for(&self, timeout: Duration) -> Option<ReentrantMutexGuard<'_, T>>;
    #[blocks(lock, pedantic)]
    pub fn try_lock_until(&self, timeout: Instant) -> Option<ReentrantMutexGuard<'_, T>>;
    #[blocks(lock, pedantic)]
    pub fn try_lock_arc_for(self: &Arc<Self>, timeout: Duration) -> Option<ArcReentrantMutexGuard<T>>;
    #[blocks(lock, pedantic)]
    pub fn try_lock_arc_until(self: &Arc<Self>, timeout: Instant) -> Option<ArcReentrantMutexGuard<T>>;
}

impl<T: ?Sized + Default> Default for ReentrantMutex<T> {}
impl<T> From<T> for ReentrantMutex<T> {}

#[guard]
pub struct ReentrantMutexGuard<'a, T: ?Sized>;

impl<'a, T: ?Sized + 'a> ReentrantMutexGuard<'a, T> {
    pub fn remutex(s: &Self) -> &'a ReentrantMutex<T>;
    pub fn map<U: ?Sized, F>(s: Self, f: F) -> MappedReentrantMutexGuard<'a, U>
    where
        F: FnOnce(&T) -> &U;
    pub fn try_map<U: ?Sized, F>(s: Self, f: F) -> Result<MappedReentrantMutexGuard<'a, U>, Self>
    where
        F: FnOnce(&T) -> Option<&U>;
    pub fn try_map_or_err<U: ?Sized, F, E>(s: Self, f: F) -> Result<MappedReentrantMutexGuard<'a, U>, (Self, E)>
    where
        F: FnOnce(&T) -> Result<&U, E>;
    pub fn unlocked<F, U>(s: &mut Self, f: F) -> U
    where
        F: FnOnce() -> U;
}

impl<'a, T: ?Sized + 'a> ReentrantMutexGuard<'a, T> {
    pub fn unlock_fair(s: Self);
    pub fn unlocked_fair<F, U>(s: &mut Self, f: F) -> U
    where
        F: FnOnce() -> U;
    pub fn bump(s: &mut Self);
}

impl<'a, T: ?Sized + 'a> Deref for ReentrantMutexGuard<'a, T> {
    type Target = T;
}

impl<'a, T: Display + ?Sized + 'a> Display for ReentrantMutexGuard<'a, T> {}

#[guard]
pub struct ArcReentrantMutexGuard<T: ?Sized>;

impl<T: ?Sized> ArcReentrantMutexGuard<T> {
    pub fn remutex(s: &Self) -> &Arc<ReentrantMutex<T>>;
    pub fn into_arc(s: Self) -> Arc<ReentrantMutex<T>>;
    pub fn unlocked<F, U>(s: &mut Self, f: F) -> U
    where
        F: FnOnce() -> U;
}

impl<T: ?Sized> ArcReentrantMutexGuard<T> {
    pub fn unlock_fair(s: Self);
    pub fn into_arc_fair(s: Self) -> Arc<ReentrantMutex<T>>;
    pub fn unlocked_fair<F, U>(s: &mut Self, f: F) -> U
    where
        F: FnOnce() -> U;
    pub fn bump(s: &mut Self);
}

impl<T: ?Sized> Deref for ArcReentrantMutexGuard<T> {
    type Target = T;
}

#[guard]
pub struct MappedReentrantMutexGuard<'a, T: ?Sized>;

impl<'a, T: ?Sized + 'a> MappedReentrantMutexGuard<'a, T> {
    pub fn map<U: ?Sized, F>(s: Self, f: F) -> MappedReentrantMutexGuard<'a, U>
    where
        F: FnOnce(&T) -> &U;
    pub fn try_map<U: ?Sized, F>(s: Self, f: F) -> Result<MappedReentrantMutexGuard<'a, U>, Self>
    where
        F: FnOnce(&T) -> Option<&U>;
    pub fn try_map_or_err<U: ?Sized, F, E>(s: Self, f: F) -> Result<MappedReentrantMutexGuard<'a, U>, (Self, E)>
    where
        F: FnOnce(&T) -> Result<&U, E>;
}

impl<'a, T: ?Sized + 'a> MappedReentrantMutexGuard<'a, T> {
    pub fn unlock_fair(s: Self);
}

impl<'a, T: ?Sized + 'a> Deref for MappedReentrantMutexGuard<'a, T> {
    type Target = T;
}

impl<'a, T: Display + ?Sized + 'a> Display for MappedReentrantMutexGuard<'a, T> {}

#[owns(T)]
pub struct RwLock<T: ?Sized>;

impl<T> RwLock<T> {
    pub fn new(val: T) -> RwLock<T>;
    pub fn into_inner(self) -> T;
}

impl<T: ?Sized> RwLock<T> {
    #[blocks(lock, pedantic)]
    pub fn read(&self) -> RwLockReadGuard<'_, T>;
    pub fn try_read(&self) -> Option<RwLockReadGuard<'_, T>>;
    #[blocks(lock, pedantic)]
    pub fn write(&self) -> RwLockWriteGuard<'_, T>;
    pub fn try_write(&self) -> Option<RwLockWriteGuard<'_, T>>;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn is_locked(&self) -> bool;
    pub fn is_locked_exclusive(&self) -> bool;
    #[blocks(lock, pedantic)]
    pub fn read_arc(self: &Arc<Self>) -> ArcRwLockReadGuard<T>;
    pub fn try_read_arc(self: &Arc<Self>) -> Option<ArcRwLockReadGuard<T>>;
    #[blocks(lock, pedantic)]
    pub fn write_arc(self: &Arc<Self>) -> ArcRwLockWriteGuard<T>;
    pub fn try_write_arc(self: &Arc<Self>) -> Option<ArcRwLockWriteGuard<T>>;
}

impl<T: ?Sized> RwLock<T> {
    #[blocks(lock, pedantic)]
    pub fn try_read_for(&self, timeout: Duration) -> Option<RwLockReadGuard<'_, T>>;
    #[blocks(lock, pedantic)]
    pub fn try_read_until(&self, timeout: Instant) -> Option<RwLockReadGuard<'_, T>>;
    #[blocks(lock, pedantic)]
    pub fn try_write_for(&self, timeout: Duration) -> Option<RwLockWriteGuard<'_, T>>;
    #[blocks(lock, pedantic)]
    pub fn try_write_until(&self, timeout: Instant) -> Option<RwLockWriteGuard<'_, T>>;
    #[blocks(lock, pedantic)]
    pub fn try_read_arc_for(self: &Arc<Self>, timeout: Duration) -> Option<ArcRwLockReadGuard<T>>;
    #[blocks(lock, pedantic)]
    pub fn try_read_arc_until(self: &Arc<Self>, timeout: Instant) -> Option<ArcRwLockReadGuard<T>>;
    #[blocks(lock, pedantic)]
    pub fn try_write_arc_for(self: &Arc<Self>, timeout: Duration) -> Option<ArcRwLockWriteGuard<T>>;
    #[blocks(lock, pedantic)]
    pub fn try_write_arc_until(self: &Arc<Self>, timeout: Instant) -> Option<ArcRwLockWriteGuard<T>>;
}

impl<T: ?Sized> RwLock<T> {
    #[blocks(lock, pedantic)]
    pub fn read_recursive(&self) -> RwLockReadGuard<'_, T>;
    pub fn try_read_recursive(&self) -> Option<RwLockReadGuard<'_, T>>;
    #[blocks(lock, pedantic)]
    pub fn read_arc_recursive(self: &Arc<Self>) -> ArcRwLockReadGuard<T>;
    pub fn try_read_recursive_arc(self: &Arc<Self>) -> Option<ArcRwLockReadGuard<T>>;
}

impl<T: ?Sized> RwLock<T> {
    #[blocks(lock, pedantic)]
    pub fn try_read_recursive_for(&self, timeout: Duration) -> Option<RwLockReadGuard<'_, T>>;
    #[blocks(lock, pedantic)]
    pub fn try_read_recursive_until(&self, timeout: Instant) -> Option<RwLockReadGuard<'_, T>>;
    #[blocks(lock, pedantic)]
    pub fn try_read_arc_recursive_for(self: &Arc<Self>, timeout: Duration) -> Option<ArcRwLockReadGuard<T>>;
    #[blocks(lock, pedantic)]
    pub fn try_read_arc_recursive_until(self: &Arc<Self>, timeout: Instant) -> Option<ArcRwLockReadGuard<T>>;
}

impl<T: ?Sized> RwLock<T> {
    #[blocks(lock, pedantic)]
    pub fn upgradable_read(&self) -> RwLockUpgradableReadGuard<'_, T>;
    pub fn try_upgradable_read(&self) -> Option<RwLockUpgradableReadGuard<'_, T>>;
    #[blocks(lock, pedantic)]
    pub fn upgradable_read_arc(self: &Arc<Self>) -> ArcRwLockUpgradableReadGuard<T>;
    pub fn try_upgradable_read_arc(self: &Arc<Self>) -> Option<ArcRwLockUpgradableReadGuard<T>>;
}

impl<T: ?Sized> RwLock<T> {
    #[blocks(lock, pedantic)]
    pub fn try_upgradable_read_for(&self, timeout: Duration) -> Option<RwLockUpgradableReadGuard<'_, T>>;
    #[blocks(lock, pedantic)]
    pub fn try_upgradable_read_until(&self, timeout: Instant) -> Option<RwLockUpgradableReadGuard<'_, T>>;
    #[blocks(lock, pedantic)]
    pub fn try_upgradable_read_arc_for(self: &Arc<Self>, timeout: Duration) -> Option<ArcRwLockUpgradableReadGuard<T>>;
    #[blocks(lock, pedantic)]
    pub fn try_upgradable_read_arc_until(self: &Arc<Self>, timeout: Instant)
    -> Option<ArcRwLockUpgradableReadGuard<T>>;
}

impl<T: ?Sized + Default> Default for RwLock<T> {}
impl<T> From<T> for RwLock<T> {}

#[guard]
pub struct RwLockReadGuard<'a, T: ?Sized>;

impl<'a, T: ?Sized + 'a> RwLockReadGuard<'a, T> {
    pub fn rwlock(s: &Self) -> &'a RwLock<T>;
    pub fn map<U: ?Sized, F>(s: Self, f: F) -> MappedRwLockReadGuard<'a, U>
    where
        F: FnOnce(&T) -> &U;
    pub fn try_map<U: ?Sized, F>(s: Self, f: F) -> Result<MappedRwLockReadGuard<'a, U>, Self>
    where
        F: FnOnce(&T) -> Option<&U>;
    pub fn try_map_or_err<U: ?Sized, F, E>(s: Self, f: F) -> Result<MappedRwLockReadGuard<'a, U>, (Self, E)>
    where
        F: FnOnce(&T) -> Result<&U, E>;
    pub fn unlocked<F, U>(s: &mut Self, f: F) -> U
    where
        F: FnOnce() -> U;
}

impl<'a, T: ?Sized + 'a> RwLockReadGuard<'a, T> {
    pub fn unlock_fair(s: Self);
    pub fn unlocked_fair<F, U>(s: &mut Self, f: F) -> U
    where
        F: FnOnce() -> U;
    pub fn bump(s: &mut Self);
}

impl<'a, T: ?Sized + 'a> Deref for RwLockReadGuard<'a, T> {
    type Target = T;
}

impl<'a, T: Display + ?Sized + 'a> Display for RwLockReadGuard<'a, T> {}

#[guard]
pub struct ArcRwLockReadGuard<T: ?Sized>;

impl<T: ?Sized> ArcRwLockReadGuard<T> {
    pub fn rwlock(s: &Self) -> &Arc<RwLock<T>>;
    pub fn into_arc(s: Self) -> Arc<RwLock<T>>;
    pub fn unlocked<F, U>(s: &mut Self, f: F) -> U
    where
        F: FnOnce() -> U;
}

impl<T: ?Sized> ArcRwLockReadGuard<T> {
    pub fn unlock_fair(s: Self);
    pub fn into_arc_fair(s: Self) -> Arc<RwLock<T>>;
    pub fn unlocked_fair<F, U>(s: &mut Self, f: F) -> U
    where
        F: FnOnce() -> U;
    pub fn bump(s: &mut Self);
}

impl<T: ?Sized> Deref for ArcRwLockReadGuard<T> {
    type Target = T;
}

impl<T: Display + ?Sized> Display for ArcRwLockReadGuard<T> {}

#[guard]
pub struct RwLockWriteGuard<'a, T: ?Sized>;

impl<'a, T: ?Sized + 'a> RwLockWriteGuard<'a, T> {
    pub fn rwlock(s: &Self) -> &'a RwLock<T>;
    pub fn map<U: ?Sized, F>(s: Self, f: F) -> MappedRwLockWriteGuard<'a, U>
    where
        F: FnOnce(&mut T) -> &mut U;
    pub fn try_map<U: ?Sized, F>(s: Self, f: F) -> Result<MappedRwLockWriteGuard<'a, U>, Self>
    where
        F: FnOnce(&mut T) -> Option<&mut U>;
    pub fn try_map_or_err<U: ?Sized, F, E>(s: Self, f: F) -> Result<MappedRwLockWriteGuard<'a, U>, (Self, E)>
    where
        F: FnOnce(&mut T) -> Result<&mut U, E>;
    pub fn unlocked<F, U>(s: &mut Self, f: F) -> U
    where
        F: FnOnce() -> U;
}

impl<'a, T: ?Sized + 'a> RwLockWriteGuard<'a, T> {
    pub fn downgrade(s: Self) -> RwLockReadGuard<'a, T>;
}

impl<'a, T: ?Sized + 'a> RwLockWriteGuard<'a, T> {
    pub fn downgrade_to_upgradable(s: Self) -> RwLockUpgradableReadGuard<'a, T>;
}

impl<'a, T: ?Sized + 'a> RwLockWriteGuard<'a, T> {
    pub fn unlock_fair(s: Self);
    pub fn unlocked_fair<F, U>(s: &mut Self, f: F) -> U
    where
        F: FnOnce() -> U;
    pub fn bump(s: &mut Self);
}

impl<'a, T: ?Sized + 'a> Deref for RwLockWriteGuard<'a, T> {
    type Target = T;
}

impl<'a, T: ?Sized + 'a> DerefMut for RwLockWriteGuard<'a, T> {}
impl<'a, T: Display + ?Sized + 'a> Display for RwLockWriteGuard<'a, T> {}

#[guard]
pub struct ArcRwLockWriteGuard<T: ?Sized>;

impl<T: ?Sized> ArcRwLockWriteGuard<T> {
    pub fn rwlock(s: &Self) -> &Arc<RwLock<T>>;
    pub fn into_arc(s: Self) -> Arc<RwLock<T>>;
    pub fn unlocked<F, U>(s: &mut Self, f: F) -> U
    where
        F: FnOnce() -> U;
}

impl<T: ?Sized> ArcRwLockWriteGuard<T> {
    pub fn downgrade(s: Self) -> ArcRwLockReadGuard<T>;
}

impl<T: ?Sized> ArcRwLockWriteGuard<T> {
    pub fn downgrade_to_upgradable(s: Self) -> ArcRwLockUpgradableReadGuard<T>;
}

impl<T: ?Sized> ArcRwLockWriteGuard<T> {
    pub fn unlock_fair(s: Self);
    pub fn into_arc_fair(s: Self) -> Arc<RwLock<T>>;
    pub fn unlocked_fair<F, U>(s: &mut Self, f: F) -> U
    where
        F: FnOnce() -> U;
    pub fn bump(s: &mut Self);
}

impl<T: ?Sized> Deref for ArcRwLockWriteGuard<T> {
    type Target = T;
}

impl<T: ?Sized> DerefMut for ArcRwLockWriteGuard<T> {}
impl<T: Display + ?Sized> Display for ArcRwLockWriteGuard<T> {}

#[guard]
pub struct RwLockUpgradableReadGuard<'a, T: ?Sized>;

impl<'a, T: ?Sized + 'a> RwLockUpgradableReadGuard<'a, T> {
    pub fn rwlock(s: &Self) -> &'a RwLock<T>;
    pub fn unlocked<F, U>(s: &mut Self, f: F) -> U
    where
        F: FnOnce() -> U;
    #[blocks(lock, pedantic)]
    pub fn upgrade(s: Self) -> RwLockWriteGuard<'a, T>;
    pub fn try_upgrade(s: Self) -> Result<RwLockWriteGuard<'a, T>, Self>;
}

impl<'a, T: ?Sized + 'a> RwLockUpgradableReadGuard<'a, T> {
    pub fn unlock_fair(s: Self);
    pub fn unlocked_fair<F, U>(s: &mut Self, f: F) -> U
    where
        F: FnOnce() -> U;
    pub fn bump(s: &mut Self);
}

impl<'a, T: ?Sized + 'a> RwLockUpgradableReadGuard<'a, T> {
    pub fn downgrade(s: Self) -> RwLockReadGuard<'a, T>;
    pub fn with_upgraded<Ret, F: FnOnce(&mut T) -> Ret>(&mut self, f: F) -> Ret;
    pub fn try_with_upgraded<Ret, F: FnOnce(&mut T) -> Ret>(&mut self, f: F) -> Option<Ret>;
}

impl<'a, T: ?Sized + 'a> RwLockUpgradableReadGuard<'a, T> {
    #[blocks(lock, pedantic)]
    pub fn try_upgrade_for(s: Self, timeout: Duration) -> Result<RwLockWriteGuard<'a, T>, Self>;
    #[blocks(lock, pedantic)]
    pub fn try_upgrade_until(s: Self, timeout: Instant) -> Result<RwLockWriteGuard<'a, T>, Self>;
}

impl<'a, T: ?Sized + 'a> RwLockUpgradableReadGuard<'a, T> {
    pub fn try_with_upgraded_for<Ret, F: FnOnce(&mut T) -> Ret>(&mut self, timeout: Duration, f: F) -> Option<Ret>;
    pub fn try_with_upgraded_until<Ret, F: FnOnce(&mut T) -> Ret>(&mut self, timeout: Instant, f: F) -> Option<Ret>;
}

impl<'a, T: ?Sized + 'a> Deref for RwLockUpgradableReadGuard<'a, T> {
    type Target = T;
}

impl<'a, T: Display + ?Sized + 'a> Display for RwLockUpgradableReadGuard<'a, T> {}

#[guard]
pub struct ArcRwLockUpgradableReadGuard<T: ?Sized>;

impl<T: ?Sized> ArcRwLockUpgradableReadGuard<T> {
    pub fn rwlock(s: &Self) -> &Arc<RwLock<T>>;
    pub fn into_arc(s: Self) -> Arc<RwLock<T>>;
    pub fn unlocked<F, U>(s: &mut Self, f: F) -> U
    where
        F: FnOnce() -> U;
    #[blocks(lock, pedantic)]
    pub fn upgrade(s: Self) -> ArcRwLockWriteGuard<T>;
    pub fn try_upgrade(s: Self) -> Result<ArcRwLockWriteGuard<T>, Self>;
}

impl<T: ?Sized> ArcRwLockUpgradableReadGuard<T> {
    pub fn unlock_fair(s: Self);
    pub fn into_arc_fair(s: Self) -> Arc<RwLock<T>>;
    pub fn unlocked_fair<F, U>(s: &mut Self, f: F) -> U
    where
        F: FnOnce() -> U;
    pub fn bump(s: &mut Self);
}

impl<T: ?Sized> ArcRwLockUpgradableReadGuard<T> {
    pub fn downgrade(s: Self) -> ArcRwLockReadGuard<T>;
    pub fn with_upgraded<Ret, F: FnOnce(&mut T) -> Ret>(&mut self, f: F) -> Ret;
    pub fn try_with_upgraded<Ret, F: FnOnce(&mut T) -> Ret>(&mut self, f: F) -> Option<Ret>;
}

impl<T: ?Sized> ArcRwLockUpgradableReadGuard<T> {
    #[blocks(lock, pedantic)]
    pub fn try_upgrade_for(s: Self, timeout: Duration) -> Result<ArcRwLockWriteGuard<T>, Self>;
    #[blocks(lock, pedantic)]
    pub fn try_upgrade_until(s: Self, timeout: Instant) -> Result<ArcRwLockWriteGuard<T>, Self>;
}

impl<T: ?Sized> ArcRwLockUpgradableReadGuard<T> {
    pub fn try_with_upgraded_for<Ret, F: FnOnce(&mut T) -> Ret>(&mut self, timeout: Duration, f: F) -> Option<Ret>;
    pub fn try_with_upgraded_until<Ret, F: FnOnce(&mut T) -> Ret>(&mut self, timeout: Instant, f: F) -> Option<Ret>;
}

impl<T: ?Sized> Deref for ArcRwLockUpgradableReadGuard<T> {
    type Target = T;
}

impl<T: Display + ?Sized> Display for ArcRwLockUpgradableReadGuard<T> {}

#[guard]
pub struct MappedRwLockReadGuard<'a, T: ?Sized>;

impl<'a, T: ?Sized + 'a> MappedRwLockReadGuard<'a, T> {
    pub fn map<U: ?Sized, F>(s: Self, f: F) -> MappedRwLockReadGuard<'a, U>
    where
        F: FnOnce(&T) -> &U;
    pub fn try_map<U: ?Sized, F>(s: Self, f: F) -> Result<MappedRwLockReadGuard<'a, U>, Self>
    where
        F: FnOnce(&T) -> Option<&U>;
    pub fn try_map_or_else<U: ?Sized, F, E>(s: Self, f: F) -> Result<MappedRwLockReadGuard<'a, U>, (Self, E)>
    where
        F: FnOnce(&T) -> Result<&U, E>;
}

impl<'a, T: ?Sized + 'a> MappedRwLockReadGuard<'a, T> {
    pub fn unlock_fair(s: Self);
}

impl<'a, T: ?Sized + 'a> Deref for MappedRwLockReadGuard<'a, T> {
    type Target = T;
}

impl<'a, T: Display + ?Sized + 'a> Display for MappedRwLockReadGuard<'a, T> {}

#[guard]
pub struct MappedRwLockWriteGuard<'a, T: ?Sized>;

impl<'a, T: ?Sized + 'a> MappedRwLockWriteGuard<'a, T> {
    pub fn map<U: ?Sized, F>(s: Self, f: F) -> MappedRwLockWriteGuard<'a, U>
    where
        F: FnOnce(&mut T) -> &mut U;
    pub fn try_map<U: ?Sized, F>(s: Self, f: F) -> Result<MappedRwLockWriteGuard<'a, U>, Self>
    where
        F: FnOnce(&mut T) -> Option<&mut U>;
    pub fn try_map_or_err<U: ?Sized, F, E>(s: Self, f: F) -> Result<MappedRwLockWriteGuard<'a, U>, (Self, E)>
    where
        F: FnOnce(&mut T) -> Result<&mut U, E>;
}

impl<'a, T: ?Sized + 'a> MappedRwLockWriteGuard<'a, T> {
    pub fn unlock_fair(s: Self);
}

impl<'a, T: ?Sized + 'a> Deref for MappedRwLockWriteGuard<'a, T> {
    type Target = T;
}

impl<'a, T: ?Sized + 'a> DerefMut for MappedRwLockWriteGuard<'a, T> {}
impl<'a, T: Display + ?Sized + 'a> Display for MappedRwLockWriteGuard<'a, T> {}

pub struct Condvar;

impl Condvar {
    pub fn new() -> Condvar;
    pub fn notify_one(&self) -> bool;
    pub fn notify_all(&self) -> usize;
    #[blocks(wait)]
    pub fn wait<T: ?Sized>(&self, mutex_guard: &mut MutexGuard<'_, T>);
    #[blocks(wait)]
    pub fn wait_until<T: ?Sized>(&self, mutex_guard: &mut MutexGuard<'_, T>, timeout: Instant) -> WaitTimeoutResult;
    #[blocks(wait)]
    #[nonblocking(ZERO, zero)]
    pub fn wait_for<T: ?Sized>(&self, mutex_guard: &mut MutexGuard<'_, T>, timeout: Duration) -> WaitTimeoutResult;
    #[blocks(wait)]
    pub fn wait_while<T, F>(&self, mutex_guard: &mut MutexGuard<'_, T>, condition: F)
    where
        T: ?Sized,
        F: FnMut(&mut T) -> bool;
    #[blocks(wait)]
    pub fn wait_while_until<T, F>(
        &self,
        mutex_guard: &mut MutexGuard<'_, T>,
        condition: F,
        timeout: Instant,
    ) -> WaitTimeoutResult
    where
        T: ?Sized,
        F: FnMut(&mut T) -> bool;
    #[blocks(wait)]
    #[nonblocking(ZERO, zero)]
    pub fn wait_while_for<T: ?Sized, F>(
        &self,
        mutex_guard: &mut MutexGuard<'_, T>,
        condition: F,
        timeout: Duration,
    ) -> WaitTimeoutResult
    where
        F: FnMut(&mut T) -> bool;
}

impl Default for Condvar {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WaitTimeoutResult;

impl WaitTimeoutResult {
    pub fn timed_out(self) -> bool;
}

pub struct Once;

impl Once {
    pub fn new() -> Once;
    pub fn state(&self) -> OnceState;
    #[blocks(wait, pedantic)]
    pub fn call_once<F>(&self, f: F)
    where
        F: FnOnce();
    #[blocks(wait, pedantic)]
    pub fn call_once_force<F>(&self, f: F)
    where
        F: FnOnce(OnceState);
}

impl Default for Once {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnceState {
    New,
    Poisoned,
    InProgress,
    Done,
}

impl OnceState {
    pub fn poisoned(self) -> bool;
    pub fn done(self) -> bool;
}

pub type FairMutex<T> = Mutex<T>;
pub type FairMutexGuard<'a, T> = MutexGuard<'a, T>;
pub type MappedFairMutexGuard<'a, T> = MappedMutexGuard<'a, T>;

pub fn const_mutex<T>(val: T) -> Mutex<T>;
pub fn const_fair_mutex<T>(val: T) -> FairMutex<T>;
pub fn const_reentrant_mutex<T>(val: T) -> ReentrantMutex<T>;
pub fn const_rwlock<T>(val: T) -> RwLock<T>;
