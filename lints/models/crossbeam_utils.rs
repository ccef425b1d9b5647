use std::fmt::Display;
use std::ops::{Deref, DerefMut};

pub mod sync {
    use std::fmt::Display;
    use std::ops::{Deref, DerefMut};
    use std::sync::{LockResult, TryLockResult};
    use std::time::{Duration, Instant};

    pub struct Parker;

    impl Parker {
        pub fn new() -> Parker;
        #[blocks(sleep)]
        pub fn park(&self);
        #[blocks(sleep)]
        #[nonblocking(ZERO, zero)]
        pub fn park_timeout(&self, timeout: Duration);
        #[blocks(sleep)]
        pub fn park_deadline(&self, deadline: Instant);
        pub fn unparker(&self) -> &Unparker;
        pub fn into_raw(this: Parker) -> *const ();
        pub unsafe fn from_raw(ptr: *const ()) -> Parker;
    }

    impl Default for Parker {}

    pub struct Unparker;

    impl Unparker {
        pub fn unpark(&self);
        pub fn into_raw(this: Unparker) -> *const ();
        pub unsafe fn from_raw(ptr: *const ()) -> Unparker;
    }

    impl Clone for Unparker {}

    pub struct ShardedLock<T: ?Sized>;

    impl<T> ShardedLock<T> {
        pub fn new(value: T) -> ShardedLock<T>;
        pub fn into_inner(self) -> LockResult<T>;
    }

    impl<T: ?Sized> ShardedLock<T> {
        pub fn is_poisoned(&self) -> bool;
        pub fn get_mut(&mut self) -> LockResult<&mut T>;
        pub fn try_read(&self) -> TryLockResult<ShardedLockReadGuard<'_, T>>;
        #[blocks(lock, pedantic)]
        pub fn read(&self) -> LockResult<ShardedLockReadGuard<'_, T>>;
        pub fn try_write(&self) -> TryLockResult<ShardedLockWriteGuard<'_, T>>;
        #[blocks(lock, pedantic)]
        pub fn write(&self) -> LockResult<ShardedLockWriteGuard<'_, T>>;
    }

    impl<T: Default> Default for ShardedLock<T> {}
    impl<T> From<T> for ShardedLock<T> {}

    #[guard]
    pub struct ShardedLockReadGuard<'a, T: ?Sized>;

    impl<T: ?Sized> Deref for ShardedLockReadGuard<'_, T> {
        type Target = T;
    }

    impl<T: ?Sized + Display> Display for ShardedLockReadGuard<'_, T> {}

    #[guard]
    pub struct ShardedLockWriteGuard<'a, T: ?Sized>;
    impl<T: ?Sized + Display> Display for ShardedLockWriteGuard<'_, T> {}

    impl<T: ?Sized> Deref for ShardedLockWriteGuard<'_, T> {
        type Target = T;
    }

    impl<T: ?Sized> DerefMut for ShardedLockWriteGuard<'_, T> {}

    pub struct WaitGroup;

    impl WaitGroup {
        pub fn new() -> Self;
        #[blocks(wait)]
        pub fn wait(self);
    }

    impl Default for WaitGroup {}
    impl Clone for WaitGroup {}
}

pub mod thread {
    use std::io;
    use std::os::unix::thread::JoinHandleExt;
    use std::thread::Thread;

    pub struct Scope<'env>;

    impl<'env> Scope<'env> {
        #[offloads(f)]
        pub fn spawn<'scope, F, T>(&'scope self, f: F) -> ScopedJoinHandle<'scope, T>
        where
            F: FnOnce(&Scope<'env>) -> T + Send + 'env,
            T: Send + 'env;
        pub fn builder<'scope>(&'scope self) -> ScopedThreadBuilder<'scope, 'env>;
    }

    #[derive(Debug)]
    pub struct ScopedThreadBuilder<'scope, 'env>;

    impl<'scope, 'env> ScopedThreadBuilder<'scope, 'env> {
        pub fn name(self, name: String) -> ScopedThreadBuilder<'scope, 'env>;
        pub fn stack_size(self, size: usize) -> ScopedThreadBuilder<'scope, 'env>;
        #[offloads(f)]
        pub fn spawn<F, T>(self, f: F) -> io::Result<ScopedJoinHandle<'scope, T>>
        where
            F: FnOnce(&Scope<'env>) -> T + Send + 'env,
            T: Send + 'env;
    }

    pub struct ScopedJoinHandle<'scope, T>;

    impl<T> ScopedJoinHandle<'_, T> {
        #[blocks(join)]
        pub fn join(self) -> std::thread::Result<T>;
        pub fn thread(&self) -> &Thread;
    }

    impl<T> JoinHandleExt for ScopedJoinHandle<'_, T> {}

    #[blocks(join)]
    pub fn scope<'env, F, R>(f: F) -> std::thread::Result<R>
    where
        F: FnOnce(&Scope<'env>) -> R;
}

#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct CachePadded<T>;

impl<T> Deref for CachePadded<T> {
    type Target = T;
}

impl<T> DerefMut for CachePadded<T> {}
impl<T> From<T> for CachePadded<T> {}
impl<T: Display> Display for CachePadded<T> {}

pub struct Backoff;
impl Default for Backoff {}
