use crate::convert::Infallible;
use crate::fmt;
use crate::ops::{FromResidual, Try};
use crate::sync::Arc;

macro_rules! ready {
    () => {};
}
pub use ready;

#[lang = "poll"]
#[derive(Copy, Clone, Debug, Eq, PartialEq, Ord, PartialOrd, Hash)]
pub enum Poll<T> {
    Ready(T),
    Pending,
}

impl<T> Poll<T> {
    pub fn map<U, F>(self, f: F) -> Poll<U>
    where
        F: FnOnce(T) -> U;
    pub const fn is_ready(&self) -> bool;
    pub const fn is_pending(&self) -> bool;
}

impl<T, E> Poll<Result<T, E>> {
    pub fn map_ok<U, F>(self, f: F) -> Poll<Result<U, E>>
    where
        F: FnOnce(T) -> U;
    pub fn map_err<U, F>(self, f: F) -> Poll<Result<T, U>>
    where
        F: FnOnce(E) -> U;
}

impl<T, E> Poll<Option<Result<T, E>>> {
    pub fn map_ok<U, F>(self, f: F) -> Poll<Option<Result<U, E>>>
    where
        F: FnOnce(T) -> U;
    pub fn map_err<U, F>(self, f: F) -> Poll<Option<Result<T, U>>>
    where
        F: FnOnce(E) -> U;
}

impl<T> From<T> for Poll<T> {}

impl<T, E> Try for Poll<Result<T, E>> {
    type Output = Poll<T>;
    type Residual = Result<Infallible, E>;
}

impl<T, E, F: From<E>> FromResidual<Result<Infallible, E>> for Poll<Result<T, F>> {}

impl<T, E> Try for Poll<Option<Result<T, E>>> {
    type Output = Poll<Option<T>>;
    type Residual = Result<Infallible, E>;
}

impl<T, E, F: From<E>> FromResidual<Result<Infallible, E>> for Poll<Option<Result<T, F>>> {}

#[lang = "context"]
pub struct Context<'a>;

impl<'a> Context<'a> {
    pub const fn from_waker(waker: &'a Waker) -> Self;
    pub const fn waker(&self) -> &'a Waker;
}

impl fmt::Debug for Context<'_> {}

#[lang = "waker"]
pub struct Waker;

impl Waker {
    pub fn wake(self);
    pub fn wake_by_ref(&self);
    pub fn will_wake(&self, other: &Waker) -> bool;
    pub const unsafe fn new(data: *const (), vtable: &'static RawWakerVTable) -> Self;
    pub const unsafe fn from_raw(waker: RawWaker) -> Waker;
    pub const fn noop() -> &'static Waker;
    pub fn data(&self) -> *const ();
    pub fn vtable(&self) -> &'static RawWakerVTable;
}

impl Clone for Waker {}
impl Drop for Waker {}
impl fmt::Debug for Waker {}
impl<W: Wake + Send + Sync + 'static> From<Arc<W>> for Waker {}

#[derive(PartialEq, Debug)]
pub struct RawWaker;

impl RawWaker {
    pub const fn new(data: *const (), vtable: &'static RawWakerVTable) -> RawWaker;
}

impl<W: Wake + Send + Sync + 'static> From<Arc<W>> for RawWaker {}

#[derive(PartialEq, Copy, Clone, Debug)]
pub struct RawWakerVTable;

impl RawWakerVTable {
    pub const fn new(
        clone: unsafe fn(*const ()) -> RawWaker,
        wake: unsafe fn(*const ()),
        wake_by_ref: unsafe fn(*const ()),
        drop: unsafe fn(*const ()),
    ) -> Self;
}

pub trait Wake {
    fn wake(self: Arc<Self>);
    fn wake_by_ref(self: &Arc<Self>);
}
