pub use async_task::Task;
use std::future::Future;

#[blocks(block_on)]
#[drives(future)]
pub fn block_on<F: Future<Output = T>, T>(future: F) -> T;

#[spawns(future)]
pub fn spawn<F: Future<Output = T> + Send + 'static, T: Send + 'static>(future: F) -> Task<T>;

#[spawns(future)]
pub fn spawn_local<F: Future<Output = T> + 'static, T: 'static>(future: F) -> Task<T>;

#[offloads(f)]
pub fn spawn_blocking<F: FnOnce() -> T + Send + 'static, T: Send + 'static>(f: F) -> Task<T>;
