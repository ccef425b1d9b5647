use crate::ops::{Deref, DerefMut};
use crate::panic::AssertUnwindSafe;
use crate::pin::Pin;
use crate::task::{Context, Poll};

#[lang = "future"]
pub trait Future {
    type Output;
    #[hook]
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
}

impl<F: ?Sized + Future + Unpin> Future for &mut F {
    type Output = F::Output;
}

impl<F: ?Sized + Future + Unpin> Future for Box<F> {
    type Output = F::Output;
}

impl<P> Future for Pin<P>
where
    P: DerefMut,
    <P as Deref>::Target: Future,
{
    type Output = <<P as Deref>::Target as Future>::Output;
}

impl<F: Future> Future for AssertUnwindSafe<F> {
    type Output = F::Output;
}

#[lang = "into_future"]
pub trait IntoFuture {
    type Output;
    type IntoFuture: Future<Output = Self::Output>;
    fn into_future(self) -> Self::IntoFuture;
}

impl<F: Future> IntoFuture for F {
    type Output = F::Output;
    type IntoFuture = F;
}

#[derive(Debug, Clone)]
pub struct Ready<T>;

impl<T> Ready<T> {
    pub fn into_inner(self) -> T;
}

impl<T> Future for Ready<T> {
    type Output = T;
}

pub struct Pending<T>;

impl<T> Future for Pending<T> {
    type Output = T;
}

impl<T> Clone for Pending<T> {}

pub struct PollFn<F>;

impl<T, F> Future for PollFn<F>
where
    F: FnMut(&mut Context<'_>) -> Poll<T>,
{
    type Output = T;
}

pub fn ready<T>(t: T) -> Ready<T>;
pub fn pending<T>() -> Pending<T>;
#[executor(f)]
pub fn poll_fn<T, F>(f: F) -> PollFn<F>
where
    F: FnMut(&mut Context<'_>) -> Poll<T>;
