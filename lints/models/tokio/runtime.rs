use crate::task::JoinHandle;
use std::error;
use std::fmt;
use std::future::Future;
use std::io;
use std::time::Duration;

pub struct Builder;

impl Builder {
    pub fn new_current_thread() -> Builder;
    pub fn new_multi_thread() -> Builder;
    pub fn enable_all(&mut self) -> &mut Self;
    pub fn worker_threads(&mut self, val: usize) -> &mut Self;
    pub fn max_blocking_threads(&mut self, val: usize) -> &mut Self;
    pub fn thread_name(&mut self, val: impl Into<String>) -> &mut Self;
    pub fn name(&mut self, val: impl Into<String>) -> &mut Self;
    pub fn thread_name_fn<F>(&mut self, f: F) -> &mut Self
    where
        F: Fn() -> String + Send + Sync + 'static;
    pub fn thread_stack_size(&mut self, val: usize) -> &mut Self;

    #[offloads(f)]
    pub fn on_thread_start<F>(&mut self, f: F) -> &mut Self
    where
        F: Fn() + Send + Sync + 'static;

    #[offloads(f)]
    pub fn on_thread_stop<F>(&mut self, f: F) -> &mut Self
    where
        F: Fn() + Send + Sync + 'static;

    #[executor(f)]
    pub fn on_thread_park<F>(&mut self, f: F) -> &mut Self
    where
        F: Fn() + Send + Sync + 'static;

    #[executor(f)]
    pub fn on_thread_unpark<F>(&mut self, f: F) -> &mut Self
    where
        F: Fn() + Send + Sync + 'static;

    pub fn build(&mut self) -> io::Result<Runtime>;
    pub fn build_local(&mut self, options: LocalOptions) -> io::Result<LocalRuntime>;
    pub fn thread_keep_alive(&mut self, duration: Duration) -> &mut Self;
    pub fn global_queue_interval(&mut self, val: u32) -> &mut Self;
    pub fn event_interval(&mut self, val: u32) -> &mut Self;
    pub fn enable_io(&mut self) -> &mut Self;
    pub fn max_io_events_per_tick(&mut self, capacity: usize) -> &mut Self;
    pub fn max_io_events_per_busy_tick(&mut self, capacity: usize) -> &mut Self;
}

impl Builder {
    pub fn enable_time(&mut self) -> &mut Self;
}

impl Builder {
    pub fn enable_io_uring(&mut self) -> &mut Self;
}

impl Builder {
    pub fn start_paused(&mut self, start_paused: bool) -> &mut Self;
}

impl fmt::Debug for Builder {}

#[derive(Debug, Clone)]
pub struct Handle;

impl Handle {
    pub fn enter(&self) -> EnterGuard<'_>;
    pub fn current() -> Self;
    pub fn try_current() -> Result<Self, TryCurrentError>;

    #[spawns(future)]
    pub fn spawn<F>(&self, future: F) -> JoinHandle<F::Output>
    where
        F: Future + Send + 'static,
        F::Output: Send + 'static;

    #[offloads(func)]
    pub fn spawn_blocking<F, R>(&self, func: F) -> JoinHandle<R>
    where
        F: FnOnce() -> R + Send + 'static,
        R: Send + 'static;

    #[blocks(block_on)]
    #[drives(future)]
    pub fn block_on<F: Future>(&self, future: F) -> F::Output;

    pub fn runtime_flavor(&self) -> RuntimeFlavor;
    pub fn id(&self) -> Id;
    pub fn name(&self) -> Option<&str>;
    pub fn metrics(&self) -> RuntimeMetrics;
}

#[derive(Debug)]
pub struct EnterGuard<'a>;

#[derive(Debug)]
pub struct TryCurrentError;

impl TryCurrentError {
    pub fn is_missing_context(&self) -> bool;
    pub fn is_thread_local_destroyed(&self) -> bool;
}

impl fmt::Display for TryCurrentError {}
impl error::Error for TryCurrentError {}

#[derive(Debug)]
pub struct Runtime;

impl Runtime {
    pub fn new() -> std::io::Result<Runtime>;
    pub fn handle(&self) -> &Handle;

    #[spawns(future)]
    pub fn spawn<F>(&self, future: F) -> JoinHandle<F::Output>
    where
        F: Future + Send + 'static,
        F::Output: Send + 'static;

    #[offloads(func)]
    pub fn spawn_blocking<F, R>(&self, func: F) -> JoinHandle<R>
    where
        F: FnOnce() -> R + Send + 'static,
        R: Send + 'static;

    #[blocks(block_on)]
    #[drives(future)]
    pub fn block_on<F: Future>(&self, future: F) -> F::Output;

    pub fn enter(&self) -> EnterGuard<'_>;

    #[blocks(wait, tokio = "tokio::runtime::Runtime::shutdown_background")]
    #[nonblocking(ZERO, zero)]
    pub fn shutdown_timeout(self, duration: Duration);

    pub fn shutdown_background(self);
    pub fn metrics(&self) -> RuntimeMetrics;
}

#[derive(Debug, PartialEq, Eq)]
pub enum RuntimeFlavor {
    CurrentThread,
    MultiThread,
}

#[derive(Clone, Copy, Debug, Hash, Eq, PartialEq)]
pub struct Id;

impl fmt::Display for Id {}

#[derive(Clone, Debug)]
pub struct RuntimeMetrics;

impl RuntimeMetrics {
    pub fn num_workers(&self) -> usize;
    pub fn num_alive_tasks(&self) -> usize;
    pub fn global_queue_depth(&self) -> usize;
    pub fn worker_total_busy_duration(&self, worker: usize) -> Duration;
    pub fn worker_park_count(&self, worker: usize) -> u64;
    pub fn worker_park_unpark_count(&self, worker: usize) -> u64;
}

#[derive(Debug)]
pub struct LocalRuntime;

impl LocalRuntime {
    pub fn new() -> std::io::Result<LocalRuntime>;
    pub fn handle(&self) -> &Handle;

    #[spawns(future)]
    pub fn spawn_local<F>(&self, future: F) -> JoinHandle<F::Output>
    where
        F: Future + 'static,
        F::Output: 'static;

    #[offloads(func)]
    pub fn spawn_blocking<F, R>(&self, func: F) -> JoinHandle<R>
    where
        F: FnOnce() -> R + Send + 'static,
        R: Send + 'static;

    #[blocks(block_on)]
    #[drives(future)]
    pub fn block_on<F: Future>(&self, future: F) -> F::Output;

    pub fn enter(&self) -> EnterGuard<'_>;

    #[blocks(wait, tokio = "tokio::runtime::Runtime::shutdown_background")]
    #[nonblocking(ZERO, zero)]
    pub fn shutdown_timeout(self, duration: Duration);

    pub fn shutdown_background(self);
    pub fn metrics(&self) -> RuntimeMetrics;
}

#[derive(Default, Debug)]
pub struct LocalOptions;
