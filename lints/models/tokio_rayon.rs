pub use rayon;
use rayon_core::ThreadPool;

#[derive(Debug)]
pub struct AsyncRayonHandle<T>;

impl<T> Future for AsyncRayonHandle<T> {
    type Output = T;
}

pub trait AsyncThreadPool {
    #[offloads(func)]
    fn spawn_async<F, R>(&self, func: F) -> AsyncRayonHandle<R>
    where
        F: FnOnce() -> R + Send + 'static,
        R: Send + 'static;
    #[offloads(f)]
    fn spawn_fifo_async<F, R>(&self, f: F) -> AsyncRayonHandle<R>
    where
        F: FnOnce() -> R + Send + 'static,
        R: Send + 'static;
}

impl AsyncThreadPool for ThreadPool {}

#[offloads(func)]
pub fn spawn<F, R>(func: F) -> AsyncRayonHandle<R>
where
    F: FnOnce() -> R + Send + 'static,
    R: Send + 'static;
#[offloads(func)]
pub fn spawn_fifo<F, R>(func: F) -> AsyncRayonHandle<R>
where
    F: FnOnce() -> R + Send + 'static,
    R: Send + 'static;
