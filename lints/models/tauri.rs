pub mod async_runtime {
    pub use tokio::sync::mpsc::{Receiver, Sender, channel};
    pub use tokio::sync::{Mutex, RwLock};

    #[derive(Debug)]
    pub enum JoinHandle<T> {
        Tokio(tokio::task::JoinHandle<T>),
    }

    impl<T> JoinHandle<T> {
        pub fn inner(&self) -> &tokio::task::JoinHandle<T>;
        pub fn abort(&self);
    }

    impl<T> Future for JoinHandle<T> {
        type Output = crate::Result<T>;
    }

    #[derive(Clone, Debug)]
    pub enum RuntimeHandle {
        Tokio(tokio::runtime::Handle),
    }

    impl RuntimeHandle {
        pub fn inner(&self) -> &tokio::runtime::Handle;
        #[offloads(func)]
        pub fn spawn_blocking<F, R>(&self, func: F) -> JoinHandle<R>
        where
            F: FnOnce() -> R + Send + 'static,
            R: Send + 'static;
        #[spawns(task)]
        pub fn spawn<F>(&self, task: F) -> JoinHandle<F::Output>
        where
            F: Future + Send + 'static,
            F::Output: Send + 'static;
        #[blocks(block_on)]
        #[drives(task)]
        pub fn block_on<F: Future>(&self, task: F) -> F::Output;
    }

    pub fn handle() -> RuntimeHandle;
    #[blocks(block_on)]
    #[drives(task)]
    pub fn block_on<F: Future>(task: F) -> F::Output;
    #[spawns(task)]
    pub fn spawn<F>(task: F) -> JoinHandle<F::Output>
    where
        F: Future + Send + 'static,
        F::Output: Send + 'static;
    #[offloads(func)]
    pub fn spawn_blocking<F, R>(func: F) -> JoinHandle<R>
    where
        F: FnOnce() -> R + Send + 'static,
        R: Send + 'static;
}

#[derive(Debug)]
pub enum Error {
    Io(std::io::Error),
    Json(serde_json::Error),
}

impl std::fmt::Display for Error {}
impl std::error::Error for Error {}

pub type Result<T> = std::result::Result<T, Error>;
