use std::fmt;
use std::future::Future;
use std::mem::ManuallyDrop;
use std::ops::Deref;
use std::pin::Pin;
use std::rc::Rc;
use std::sync::Arc;

pub use std::task::{Context, Poll, RawWaker, RawWakerVTable, Waker};

pub struct SpawnError;

impl SpawnError {
    pub fn shutdown() -> Self;
    pub fn is_shutdown(&self) -> bool;
}

impl fmt::Display for SpawnError {}
impl std::error::Error for SpawnError {}

impl<Sp: ?Sized + Spawn> Spawn for &Sp {}
impl<Sp: ?Sized + Spawn> Spawn for &mut Sp {}
impl<Sp: ?Sized + LocalSpawn> LocalSpawn for &Sp {}
impl<Sp: ?Sized + LocalSpawn> LocalSpawn for &mut Sp {}

impl<Sp: ?Sized + Spawn> Spawn for Box<Sp> {}
impl<Sp: ?Sized + LocalSpawn> LocalSpawn for Box<Sp> {}

impl<Sp: ?Sized + Spawn> Spawn for Rc<Sp> {}
impl<Sp: ?Sized + LocalSpawn> LocalSpawn for Rc<Sp> {}

impl<Sp: ?Sized + Spawn> Spawn for std::sync::Arc<Sp> {}
impl<Sp: ?Sized + LocalSpawn> LocalSpawn for std::sync::Arc<Sp> {}

pub struct LocalFutureObj<'a, T>;

impl<'a, T> LocalFutureObj<'a, T> {
    pub fn new<F: UnsafeFutureObj<'a, T> + 'a>(f: F) -> Self;
    pub unsafe fn into_future_obj(self) -> FutureObj<'a, T>;
}

impl<'a, T> From<FutureObj<'a, T>> for LocalFutureObj<'a, T> {}

impl<T> Future for LocalFutureObj<'_, T> {
    type Output = T;
}

impl<'a, F: Future<Output = ()> + 'a> From<Box<F>> for LocalFutureObj<'a, ()> {}
impl<'a> From<Box<dyn Future<Output = ()> + 'a>> for LocalFutureObj<'a, ()> {}
impl<'a, F: Future<Output = ()> + 'a> From<Pin<Box<F>>> for LocalFutureObj<'a, ()> {}
impl<'a> From<Pin<Box<dyn Future<Output = ()> + 'a>>> for LocalFutureObj<'a, ()> {}

pub struct FutureObj<'a, T>;

impl<'a, T> FutureObj<'a, T> {
    pub fn new<F: UnsafeFutureObj<'a, T> + Send>(f: F) -> Self;
}

impl<T> Future for FutureObj<'_, T> {
    type Output = T;
}

impl<'a, F: Future<Output = ()> + Send + 'a> From<Box<F>> for FutureObj<'a, ()> {}
impl<'a> From<Box<dyn Future<Output = ()> + Send + 'a>> for FutureObj<'a, ()> {}
impl<'a, F: Future<Output = ()> + Send + 'a> From<Pin<Box<F>>> for FutureObj<'a, ()> {}
impl<'a> From<Pin<Box<dyn Future<Output = ()> + Send + 'a>>> for FutureObj<'a, ()> {}

#[derive(Debug)]
pub struct WakerRef<'a>;

impl<'a> WakerRef<'a> {
    pub fn new(waker: &'a Waker) -> Self;
    pub fn new_unowned(waker: ManuallyDrop<Waker>) -> Self;
}

impl Deref for WakerRef<'_> {
    type Target = Waker;
}

pub trait Spawn {
    fn spawn_obj(&self, future: FutureObj<'static, ()>) -> Result<(), SpawnError>;
    fn status(&self) -> Result<(), SpawnError>;
}

pub trait LocalSpawn {
    fn spawn_local_obj(&self, future: LocalFutureObj<'static, ()>) -> Result<(), SpawnError>;
    fn status_local(&self) -> Result<(), SpawnError>;
}

pub unsafe trait UnsafeFutureObj<'a, T>: 'a {
    fn into_raw(self) -> *mut (dyn Future<Output = T> + 'a);
    unsafe fn drop(ptr: *mut (dyn Future<Output = T> + 'a));
}

pub trait ArcWake {
    fn wake(self: Arc<Self>);
    fn wake_by_ref(arc_self: &Arc<Self>);
}

pub fn noop_waker() -> Waker;

pub fn noop_waker_ref() -> &'static Waker;

pub fn waker<W>(wake: Arc<W>) -> Waker
where
    W: ArcWake + 'static;

pub fn waker_ref<W>(wake: &Arc<W>) -> WakerRef<'_>
where
    W: ArcWake + 'static;
