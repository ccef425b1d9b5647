use std::future::Future;

pub mod prelude {
    pub use futures_lite::prelude::*;
}

pub use async_channel as channel;
pub use async_executor::{Executor, LocalExecutor};
pub use async_fs as fs;
pub use async_io::{Async, Timer, block_on};
pub use async_lock as lock;
pub use async_net as net;
pub use async_process as process;
pub use async_task::Task;
pub use blocking::{Unblock, unblock};
pub use futures_lite::{future, io, pin, ready, stream};

#[spawns(future)]
pub fn spawn<T: Send + 'static>(future: impl Future<Output = T> + Send + 'static) -> Task<T>;
