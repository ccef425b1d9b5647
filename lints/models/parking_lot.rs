use std::time::{Duration, Instant};

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

pub type MutexGuard<'a, T> = lock_api::MutexGuard<'a, RawMutex, T>;

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

pub struct RawMutex;
