pub use actix_macros::{main, test};
use std::io;
use std::sync::Arc;
pub use tokio::pin;
use tokio::task::JoinHandle;

pub mod signal {
    pub use tokio::signal::ctrl_c;

    pub mod unix {
        pub use tokio::signal::unix::*;
    }
}

pub mod net {
    pub use tokio::io::Ready;
    pub use tokio::net::{TcpListener, TcpSocket, TcpStream, UdpSocket, UnixDatagram, UnixListener, UnixStream};
}

pub mod time {
    pub use tokio::time::{Instant, Interval, Sleep, Timeout, interval, interval_at, sleep, sleep_until, timeout};
}

pub mod task {
    pub use tokio::task::{JoinError, JoinHandle, spawn_blocking, yield_now};
}

#[derive(Debug)]
pub struct Arbiter;

impl Arbiter {
    pub fn new() -> Arbiter;
    pub fn try_new() -> io::Result<Arbiter>;
    pub fn with_tokio_rt<F, R>(runtime_factory: F) -> Arbiter
    where
        F: FnOnce() -> R + Send + 'static,
        R: Into<Runtime> + Send + 'static;
    pub fn try_with_tokio_rt<F, R>(runtime_factory: F) -> io::Result<Arbiter>
    where
        F: FnOnce() -> io::Result<R> + Send + 'static,
        R: Into<Runtime> + Send + 'static;
    pub fn handle(&self) -> ArbiterHandle;
    pub fn current() -> ArbiterHandle;
    pub fn try_current() -> Option<ArbiterHandle>;
    pub fn stop(&self) -> bool;
    #[spawns(future)]
    pub fn spawn<Fut>(&self, future: Fut) -> bool
    where
        Fut: Future<Output = ()> + Send + 'static;
    #[executor(f)]
    pub fn spawn_fn<F>(&self, f: F) -> bool
    where
        F: FnOnce() + Send + 'static;
    pub fn alive(&self) -> bool;
    #[blocks(join)]
    pub fn join(self) -> std::thread::Result<()>;
}

#[derive(Clone, Debug)]
pub struct ArbiterHandle;

impl ArbiterHandle {
    #[spawns(future)]
    pub fn spawn<Fut>(&self, future: Fut) -> bool
    where
        Fut: Future<Output = ()> + Send + 'static;
    #[executor(f)]
    pub fn spawn_fn<F>(&self, f: F) -> bool
    where
        F: FnOnce() + Send + 'static;
    pub fn alive(&self) -> bool;
    pub fn stop(&self) -> bool;
}

#[derive(Debug)]
pub struct Runtime;

impl Runtime {
    pub fn new() -> io::Result<Self>;
    #[spawns(future)]
    pub fn spawn<F>(&self, future: F) -> JoinHandle<F::Output>
    where
        F: Future + 'static;
    pub fn tokio_runtime(&self) -> &tokio::runtime::Runtime;
    #[blocks(block_on)]
    #[drives(f)]
    pub fn block_on<F>(&self, f: F) -> F::Output
    where
        F: Future;
}

impl From<tokio::runtime::Runtime> for Runtime {}
impl From<Arc<tokio::runtime::Runtime>> for Runtime {}
impl From<&'static tokio::runtime::Runtime> for Runtime {}

#[derive(Clone, Debug)]
pub struct System;

impl System {
    pub fn new() -> SystemRunner;
    pub fn with_tokio_rt<F, R>(runtime_factory: F) -> SystemRunner
    where
        F: FnOnce() -> R,
        R: Into<Runtime>;
    pub fn current() -> System;
    pub fn try_current() -> Option<System>;
    pub fn arbiter(&self) -> &ArbiterHandle;
    pub fn is_registered() -> bool;
    pub fn id(&self) -> usize;
    pub fn stop(&self);
    pub fn stop_with_code(&self, code: i32);
}

#[derive(Debug)]
pub struct SystemRunner;

impl SystemRunner {
    #[blocks(block_on)]
    pub fn run(self) -> io::Result<()>;
    #[blocks(block_on)]
    pub fn run_with_code(self) -> io::Result<i32>;
    pub fn runtime(&self) -> &Runtime;
    pub fn stop_future(&self) -> SystemStop;
    pub fn into_parts(self) -> (Runtime, SystemStop);
    #[blocks(block_on)]
    #[drives(fut)]
    pub fn block_on<F: Future>(&self, fut: F) -> F::Output;
}

pub struct SystemStop;

impl Future for SystemStop {
    type Output = Result<i32, io::Error>;
}

#[spawns(f)]
pub fn spawn<Fut>(f: Fut) -> JoinHandle<Fut::Output>
where
    Fut: Future + 'static,
    Fut::Output: 'static;
