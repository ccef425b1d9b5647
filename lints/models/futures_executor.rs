use futures_core::stream::Stream;
use futures_task::{FutureObj, LocalSpawn, Spawn};
use std::fmt;
use std::future::Future;
use std::io;
use std::ops::{Deref, DerefMut};

#[derive(Debug)]
pub struct LocalPool;

impl LocalPool {
    pub fn new() -> Self;
    pub fn spawner(&self) -> LocalSpawner;

    #[blocks(block_on)]
    pub fn run(&mut self);

    #[blocks(block_on)]
    #[drives(future)]
    pub fn run_until<F: Future>(&mut self, future: F) -> F::Output;

    pub fn try_run_one(&mut self) -> bool;
    pub fn run_until_stalled(&mut self);
}

impl Default for LocalPool {}

#[derive(Clone, Debug)]
pub struct LocalSpawner;

impl Spawn for LocalSpawner {}
impl LocalSpawn for LocalSpawner {}

#[derive(Debug)]
pub struct BlockingStream<S: Stream + Unpin>;

impl<S: Stream + Unpin> BlockingStream<S> {
    pub fn into_inner(self) -> S;
}

impl<S: Stream + Unpin> Deref for BlockingStream<S> {
    type Target = S;
}

impl<S: Stream + Unpin> DerefMut for BlockingStream<S> {}

impl<S: Stream + Unpin> Iterator for BlockingStream<S> {
    type Item = S::Item;

    #[blocks(block_on)]
    fn next(&mut self) -> Option<Self::Item>;
}

pub struct ThreadPool;

impl ThreadPool {
    pub fn new() -> Result<Self, io::Error>;
    pub fn builder() -> ThreadPoolBuilder;
    pub fn spawn_obj_ok(&self, future: FutureObj<'static, ()>);

    #[spawns(future)]
    pub fn spawn_ok<Fut>(&self, future: Fut)
    where
        Fut: Future<Output = ()> + Send + 'static;
}

impl Spawn for ThreadPool {}
impl Clone for ThreadPool {}

pub struct ThreadPoolBuilder;

impl ThreadPoolBuilder {
    pub fn new() -> Self;
    pub fn pool_size(&mut self, size: usize) -> &mut Self;
    pub fn stack_size(&mut self, stack_size: usize) -> &mut Self;
    pub fn name_prefix<S: Into<String>>(&mut self, name_prefix: S) -> &mut Self;

    #[offloads(f)]
    pub fn after_start<F>(&mut self, f: F) -> &mut Self
    where
        F: Fn(usize) + Send + Sync + 'static;

    #[offloads(f)]
    pub fn before_stop<F>(&mut self, f: F) -> &mut Self
    where
        F: Fn(usize) + Send + Sync + 'static;

    pub fn create(&mut self) -> Result<ThreadPool, io::Error>;
}

impl Default for ThreadPoolBuilder {}

pub struct Enter;

pub struct EnterError;

impl fmt::Display for EnterError {}
impl std::error::Error for EnterError {}

#[blocks(block_on)]
#[drives(f)]
pub fn block_on<F: Future>(f: F) -> F::Output;

pub fn block_on_stream<S: Stream + Unpin>(stream: S) -> BlockingStream<S>;

pub fn enter() -> Result<Enter, EnterError>;
