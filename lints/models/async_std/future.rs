use std::error::Error;
use std::fmt;
use std::task::{Context, Poll};
use std::time::Duration;

pub use std::future::Future;

impl<T: Future> IntoFuture for T {
    type Output = T::Output;
    type Future = T;
}

impl<T: Future + ?Sized> FutureExt for T {}

pub struct TimeoutFuture<F>;

impl<F: Future> Future for TimeoutFuture<F> {
    type Output = Result<F::Output, TimeoutError>;
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct TimeoutError;

impl Error for TimeoutError {}
impl fmt::Display for TimeoutError {}

pub struct DelayFuture<F>;

impl<F> DelayFuture<F> {
    pub fn new(future: F, dur: Duration) -> DelayFuture<F>;
}

impl<F: Future> Future for DelayFuture<F> {
    type Output = F::Output;
}

pub struct FlattenFuture<Fut1, Fut2>;

impl<Fut1> Future for FlattenFuture<Fut1, <Fut1::Output as IntoFuture>::Future>
where
    Fut1: Future,
    Fut1::Output: IntoFuture,
{
    type Output = <Fut1::Output as IntoFuture>::Output;
}

pub struct Join<L, R>
where
    L: Future,
    R: Future;

impl<L, R> Future for Join<L, R>
where
    L: Future,
    R: Future,
{
    type Output = (L::Output, R::Output);
}

pub struct Race<L, R>
where
    L: Future,
    R: Future<Output = L::Output>;

impl<L, R> Future for Race<L, R>
where
    L: Future,
    R: Future<Output = L::Output>,
{
    type Output = L::Output;
}

pub struct TryJoin<L, R>
where
    L: Future,
    R: Future;

impl<L, R, A, B, E> Future for TryJoin<L, R>
where
    L: Future<Output = Result<A, E>>,
    R: Future<Output = Result<B, E>>,
{
    type Output = Result<(A, B), E>;
}

pub struct TryRace<L, R>
where
    L: Future,
    R: Future<Output = L::Output>;

impl<L, R, T, E> Future for TryRace<L, R>
where
    L: Future<Output = Result<T, E>>,
    R: Future<Output = L::Output>,
{
    type Output = L::Output;
}

pub trait IntoFuture {
    type Output;

    type Future: Future<Output = Self::Output>;
    fn into_future(self) -> Self::Future;
}

pub trait FutureExt: Future {
    fn delay(self, dur: Duration) -> DelayFuture<Self>
    where
        Self: Sized;
    fn flatten(self) -> FlattenFuture<Self, <Self::Output as IntoFuture>::Future>
    where
        Self: Sized,
        <Self as Future>::Output: IntoFuture;
    fn race<F>(self, other: F) -> Race<Self, F>
    where
        Self: std::future::Future + Sized,
        F: std::future::Future<Output = <Self as std::future::Future>::Output>;
    fn try_race<F, T, E>(self, other: F) -> TryRace<Self, F>
    where
        Self: std::future::Future<Output = Result<T, E>> + Sized,
        F: std::future::Future<Output = <Self as std::future::Future>::Output>;
    fn join<F>(self, other: F) -> Join<Self, F>
    where
        Self: std::future::Future + Sized,
        F: std::future::Future;
    fn try_join<F, A, B, E>(self, other: F) -> TryJoin<Self, F>
    where
        Self: std::future::Future<Output = Result<A, E>> + Sized,
        F: std::future::Future<Output = Result<B, E>>;
    fn timeout(self, dur: Duration) -> TimeoutFuture<Self>
    where
        Self: Sized;
}

pub async fn pending<T>() -> T;

#[executor(f)]
pub async fn poll_fn<F, T>(f: F) -> T
where
    F: FnMut(&mut Context<'_>) -> Poll<T>;

pub async fn ready<T>(val: T) -> T;

pub async fn timeout<F, T>(dur: Duration, f: F) -> Result<T, TimeoutError>
where
    F: Future<Output = T>;
