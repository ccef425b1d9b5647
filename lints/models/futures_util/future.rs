use crate::never::Never;
use crate::sink::Sink;
use crate::stream::{FusedStream, Stream, TryStream};
use futures_io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
use std::any::Any;
use std::fmt;
use std::hash::Hasher;
use std::panic::UnwindSafe;
use std::pin::Pin;
use std::task::{Context, Poll};

pub use futures_core::future::{BoxFuture, FusedFuture, Future, LocalBoxFuture, TryFuture};
pub use futures_task::{FutureObj, LocalFutureObj, UnsafeFutureObj};

pub struct AlwaysReady<T, F: Fn() -> T>;

impl<T, F: Fn() -> T + Clone> Clone for AlwaysReady<T, F> {}
impl<T, F: Fn() -> T + Copy> Copy for AlwaysReady<T, F> {}
impl<T, F: Fn() -> T> FusedFuture for AlwaysReady<T, F> {}

impl<T, F: Fn() -> T> Future for AlwaysReady<T, F> {
    type Output = T;
}

#[derive(Debug, Clone)]
pub enum Either<A, B> {
    Left(A),
    Right(B),
}

impl<A, B> Either<A, B> {
    pub fn as_pin_ref(self: Pin<&Self>) -> Either<Pin<&A>, Pin<&B>>;
    pub fn as_pin_mut(self: Pin<&mut Self>) -> Either<Pin<&mut A>, Pin<&mut B>>;
}

impl<A, B, T> Either<(T, A), (T, B)> {
    pub fn factor_first(self) -> (T, Either<A, B>);
}

impl<A, B, T> Either<(A, T), (B, T)> {
    pub fn factor_second(self) -> (Either<A, B>, T);
}

impl<T> Either<T, T> {
    pub fn into_inner(self) -> T;
}

impl<A, B> Future for Either<A, B>
where
    A: Future,
    B: Future<Output = A::Output>,
{
    type Output = A::Output;
}

impl<A, B> FusedFuture for Either<A, B>
where
    A: FusedFuture,
    B: FusedFuture<Output = A::Output>,
{
}

impl<A, B> Stream for Either<A, B>
where
    A: Stream,
    B: Stream<Item = A::Item>,
{
    type Item = A::Item;
}

impl<A, B> FusedStream for Either<A, B>
where
    A: FusedStream,
    B: FusedStream<Item = A::Item>,
{
}

impl<A, B, Item> Sink<Item> for Either<A, B>
where
    A: Sink<Item>,
    B: Sink<Item, Error = A::Error>,
{
    type Error = A::Error;
}

impl<A, B> AsyncRead for Either<A, B>
where
    A: AsyncRead,
    B: AsyncRead,
{
}
impl<A, B> AsyncWrite for Either<A, B>
where
    A: AsyncWrite,
    B: AsyncWrite,
{
}
impl<A, B> AsyncSeek for Either<A, B>
where
    A: AsyncSeek,
    B: AsyncSeek,
{
}
impl<A, B> AsyncBufRead for Either<A, B>
where
    A: AsyncBufRead,
    B: AsyncBufRead,
{
}

pub struct JoinAll<F>
where
    F: Future;

impl<F> Future for JoinAll<F>
where
    F: Future,
{
    type Output = Vec<F::Output>;
}

impl<F: Future> FromIterator<F> for JoinAll<F> {}

#[derive(Debug)]
pub struct Lazy<F>;

impl<F, R> FusedFuture for Lazy<F> where F: FnOnce(&mut Context<'_>) -> R {}

impl<F, R> Future for Lazy<F>
where
    F: FnOnce(&mut Context<'_>) -> R,
{
    type Output = R;
}

#[derive(Debug)]
pub enum MaybeDone<Fut: Future> {
    Future(Fut),
    Done(Fut::Output),
    Gone,
}

impl<Fut: Future> MaybeDone<Fut> {
    pub fn output_mut(self: Pin<&mut Self>) -> Option<&mut Fut::Output>;
    pub fn take_output(self: Pin<&mut Self>) -> Option<Fut::Output>;
}

impl<Fut: Future> FusedFuture for MaybeDone<Fut> {}

impl<Fut: Future> Future for MaybeDone<Fut> {
    type Output = ();
}

#[derive(Debug, Clone)]
pub struct OptionFuture<F>;

impl<F> Default for OptionFuture<F> {}

impl<F: Future> Future for OptionFuture<F> {
    type Output = Option<F::Output>;
}

impl<F: FusedFuture> FusedFuture for OptionFuture<F> {}
impl<T> From<Option<T>> for OptionFuture<T> {}

#[derive(Debug)]
pub struct Pending<T>;

impl<T> FusedFuture for Pending<T> {}

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

#[derive(Debug, Clone)]
pub struct PollImmediate<T>;

impl<T, F> Future for PollImmediate<F>
where
    F: Future<Output = T>,
{
    type Output = Option<T>;
}

impl<T: Future> FusedFuture for PollImmediate<T> {}

impl<T, F> Stream for PollImmediate<F>
where
    F: Future<Output = T>,
{
    type Item = Poll<T>;
}

#[derive(Debug, Clone)]
pub struct Ready<T>;

impl<T> Ready<T> {
    pub fn into_inner(self) -> T;
}

impl<T> FusedFuture for Ready<T> {}

impl<T> Future for Ready<T> {
    type Output = T;
}

#[derive(Debug)]
pub struct Select<A, B>;

impl<A, B> Future for Select<A, B>
where
    A: Future + Unpin,
    B: Future + Unpin,
{
    type Output = Either<(A::Output, B), (B::Output, A)>;
}

impl<A, B> FusedFuture for Select<A, B>
where
    A: Future + Unpin,
    B: Future + Unpin,
{
}

#[derive(Debug)]
pub struct SelectAll<Fut>;

impl<Fut> SelectAll<Fut> {
    pub fn into_inner(self) -> Vec<Fut>;
}

impl<Fut: Future + Unpin> Future for SelectAll<Fut> {
    type Output = (Fut::Output, usize, Vec<Fut>);
}

impl<Fut: Future + Unpin> FromIterator<Fut> for SelectAll<Fut> {}

#[derive(Debug)]
pub struct SelectOk<Fut>;

impl<Fut: TryFuture + Unpin> Future for SelectOk<Fut> {
    type Output = Result<(Fut::Ok, Vec<Fut>), Fut::Error>;
}

impl<Fut: TryFuture + Unpin> FromIterator<Fut> for SelectOk<Fut> {}

pub struct TryJoinAll<F>
where
    F: TryFuture;

impl<F> Future for TryJoinAll<F>
where
    F: TryFuture,
{
    type Output = Result<Vec<F::Ok>, F::Error>;
}

impl<F> FromIterator<F> for TryJoinAll<F> where F: TryFuture {}

#[derive(Debug)]
pub enum TryMaybeDone<Fut: TryFuture> {
    Future(Fut),
    Done(Fut::Ok),
    Gone,
}

impl<Fut: TryFuture> TryMaybeDone<Fut> {
    pub fn output_mut(self: Pin<&mut Self>) -> Option<&mut Fut::Ok>;
    pub fn take_output(self: Pin<&mut Self>) -> Option<Fut::Ok>;
}

impl<Fut: TryFuture> FusedFuture for TryMaybeDone<Fut> {}

impl<Fut: TryFuture> Future for TryMaybeDone<Fut> {
    type Output = Result<(), Fut::Error>;
}

#[derive(Debug)]
pub struct TrySelect<A, B>;

impl<A: Unpin, B: Unpin> Future for TrySelect<A, B>
where
    A: TryFuture,
    B: TryFuture,
{
    type Output = Result<EitherOk<A, B>, EitherErr<A, B>>;
}

impl<T: ?Sized> FutureExt for T where T: Future {}

#[derive(Debug)]
pub struct CatchUnwind<Fut>;

impl<Fut> Future for CatchUnwind<Fut>
where
    Fut: Future + UnwindSafe,
{
    type Output = Result<Fut::Output, Box<dyn Any + Send>>;
}

#[derive(Debug)]
pub struct Fuse<Fut>;

impl<Fut: Future> Fuse<Fut> {
    pub fn terminated() -> Self;
}

impl<Fut: Future> FusedFuture for Fuse<Fut> {}

impl<Fut: Future> Future for Fuse<Fut> {
    type Output = Fut::Output;
}

#[derive(Debug)]
pub struct Map<Fut, F>;

impl<Fut, F, T> FusedFuture for Map<Fut, F>
where
    Fut: Future,
    F: FnOnce(Fut::Output) -> T,
{
}

impl<Fut, F, T> Future for Map<Fut, F>
where
    Fut: Future,
    F: FnOnce(Fut::Output) -> T,
{
    type Output = T;
}

#[derive(Debug)]
pub struct RemoteHandle<T>;

impl<T> RemoteHandle<T> {
    pub fn forget(self);
}

impl<T: 'static> Future for RemoteHandle<T> {
    type Output = T;
}

pub struct Remote<Fut: Future>;

impl<Fut: Future> Future for Remote<Fut> {
    type Output = ();
}

pub struct Shared<Fut: Future>;

impl<Fut> Shared<Fut>
where
    Fut: Future,
{
    pub fn peek(&self) -> Option<&Fut::Output>;
    pub fn downgrade(&self) -> Option<WeakShared<Fut>>;
    pub fn strong_count(&self) -> Option<usize>;
    pub fn weak_count(&self) -> Option<usize>;
    pub fn ptr_hash<H: Hasher>(&self, state: &mut H);
    pub fn ptr_eq(&self, rhs: &Self) -> bool;
}

impl<Fut> FusedFuture for Shared<Fut>
where
    Fut: Future,
    Fut::Output: Clone,
{
}

impl<Fut> Future for Shared<Fut>
where
    Fut: Future,
    Fut::Output: Clone,
{
    type Output = Fut::Output;
}

impl<Fut> Clone for Shared<Fut> where Fut: Future {}

pub struct WeakShared<Fut: Future>;

impl<Fut: Future> WeakShared<Fut> {
    pub fn upgrade(&self) -> Option<Shared<Fut>>;
}

impl<Fut: Future> Clone for WeakShared<Fut> {}

impl<Fut: ?Sized + TryFuture> TryFutureExt for Fut {}

#[derive(Debug)]
pub struct IntoFuture<Fut>;

impl<Fut: TryFuture + FusedFuture> FusedFuture for IntoFuture<Fut> {}

impl<Fut: TryFuture> Future for IntoFuture<Fut> {
    type Output = Result<Fut::Ok, Fut::Error>;
}

#[derive(Debug, Clone)]
pub struct Abortable<T>;

impl<T> Abortable<T> {
    pub fn new(task: T, reg: AbortRegistration) -> Self;
    pub fn is_aborted(&self) -> bool;
}

impl<Fut> Future for Abortable<Fut>
where
    Fut: Future,
{
    type Output = Result<Fut::Output, Aborted>;
}

impl<St> Stream for Abortable<St>
where
    St: Stream,
{
    type Item = St::Item;
}

#[derive(Debug)]
pub struct AbortRegistration;

impl AbortRegistration {
    pub fn handle(&self) -> AbortHandle;
}

#[derive(Debug, Clone)]
pub struct AbortHandle;

impl AbortHandle {
    pub fn new_pair() -> (Self, AbortRegistration);
}

impl AbortHandle {
    pub fn abort(&self);
    pub fn is_aborted(&self) -> bool;
}

#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub struct Aborted;

impl fmt::Display for Aborted {}
impl std::error::Error for Aborted {}

pub trait FutureExt: Future {
    #[executor(f)]
    fn map<U, F>(self, f: F) -> Map<Self, F>
    where
        F: FnOnce(Self::Output) -> U,
        Self: Sized;

    fn map_into<U>(self) -> MapInto<Self, U>
    where
        Self::Output: Into<U>,
        Self: Sized;

    #[executor(f)]
    fn then<Fut, F>(self, f: F) -> Then<Self, Fut, F>
    where
        F: FnOnce(Self::Output) -> Fut,
        Fut: Future,
        Self: Sized;

    fn left_future<B>(self) -> Either<Self, B>
    where
        B: Future<Output = Self::Output>,
        Self: Sized;
    fn right_future<A>(self) -> Either<A, Self>
    where
        A: Future<Output = Self::Output>,
        Self: Sized;
    fn into_stream(self) -> IntoStream<Self>
    where
        Self: Sized;
    fn flatten(self) -> Flatten<Self>
    where
        Self::Output: Future,
        Self: Sized;
    fn flatten_stream(self) -> FlattenStream<Self>
    where
        Self::Output: Stream,
        Self: Sized;
    fn fuse(self) -> Fuse<Self>
    where
        Self: Sized;

    #[executor(f)]
    fn inspect<F>(self, f: F) -> Inspect<Self, F>
    where
        F: FnOnce(&Self::Output),
        Self: Sized;

    fn catch_unwind(self) -> CatchUnwind<Self>
    where
        Self: Sized + UnwindSafe;
    fn shared(self) -> Shared<Self>
    where
        Self: Sized,
        Self::Output: Clone;
    fn remote_handle(self) -> (Remote<Self>, RemoteHandle<Self::Output>)
    where
        Self: Sized;
    fn boxed<'a>(self) -> BoxFuture<'a, Self::Output>
    where
        Self: Sized + Send + 'a;
    fn boxed_local<'a>(self) -> LocalBoxFuture<'a, Self::Output>
    where
        Self: Sized + 'a;
    fn unit_error(self) -> UnitError<Self>
    where
        Self: Sized;
    fn never_error(self) -> NeverError<Self>
    where
        Self: Sized;
    fn poll_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Self::Output>
    where
        Self: Unpin;
    fn now_or_never(self) -> Option<Self::Output>
    where
        Self: Sized;
}

pub trait TryFutureExt: TryFuture {
    fn flatten_sink<Item>(self) -> FlattenSink<Self, Self::Ok>
    where
        Self::Ok: Sink<Item, Error = Self::Error>,
        Self: Sized;

    #[executor(f)]
    fn map_ok<T, F>(self, f: F) -> MapOk<Self, F>
    where
        F: FnOnce(Self::Ok) -> T,
        Self: Sized;

    #[executor(e)]
    #[executor(f)]
    fn map_ok_or_else<T, E, F>(self, e: E, f: F) -> MapOkOrElse<Self, F, E>
    where
        F: FnOnce(Self::Ok) -> T,
        E: FnOnce(Self::Error) -> T,
        Self: Sized;

    #[executor(f)]
    fn map_err<E, F>(self, f: F) -> MapErr<Self, F>
    where
        F: FnOnce(Self::Error) -> E,
        Self: Sized;

    fn err_into<E>(self) -> ErrInto<Self, E>
    where
        Self: Sized,
        Self::Error: Into<E>;
    fn ok_into<U>(self) -> OkInto<Self, U>
    where
        Self: Sized,
        Self::Ok: Into<U>;

    #[executor(f)]
    fn and_then<Fut, F>(self, f: F) -> AndThen<Self, Fut, F>
    where
        F: FnOnce(Self::Ok) -> Fut,
        Fut: TryFuture<Error = Self::Error>,
        Self: Sized;

    #[executor(f)]
    fn or_else<Fut, F>(self, f: F) -> OrElse<Self, Fut, F>
    where
        F: FnOnce(Self::Error) -> Fut,
        Fut: TryFuture<Ok = Self::Ok>,
        Self: Sized;

    #[executor(f)]
    fn inspect_ok<F>(self, f: F) -> InspectOk<Self, F>
    where
        F: FnOnce(&Self::Ok),
        Self: Sized;

    #[executor(f)]
    fn inspect_err<F>(self, f: F) -> InspectErr<Self, F>
    where
        F: FnOnce(&Self::Error),
        Self: Sized;

    fn try_flatten(self) -> TryFlatten<Self, Self::Ok>
    where
        Self::Ok: TryFuture<Error = Self::Error>,
        Self: Sized;
    fn try_flatten_stream(self) -> TryFlattenStream<Self>
    where
        Self::Ok: TryStream<Error = Self::Error>,
        Self: Sized;

    #[executor(f)]
    fn unwrap_or_else<F>(self, f: F) -> UnwrapOrElse<Self, F>
    where
        Self: Sized,
        F: FnOnce(Self::Error) -> Self::Ok;

    fn into_future(self) -> IntoFuture<Self>
    where
        Self: Sized;
    fn try_poll_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Result<Self::Ok, Self::Error>>
    where
        Self: Unpin;
}

pub fn abortable<Fut>(future: Fut) -> (Abortable<Fut>, AbortHandle)
where
    Fut: Future;

#[executor(prod)]
pub fn always_ready<T, F: Fn() -> T>(prod: F) -> AlwaysReady<T, F>;

pub fn join<Fut1, Fut2>(future1: Fut1, future2: Fut2) -> Join<Fut1, Fut2>
where
    Fut1: Future,
    Fut2: Future;

pub fn join3<Fut1, Fut2, Fut3>(future1: Fut1, future2: Fut2, future3: Fut3) -> Join3<Fut1, Fut2, Fut3>
where
    Fut1: Future,
    Fut2: Future,
    Fut3: Future;

pub fn join4<Fut1, Fut2, Fut3, Fut4>(
    future1: Fut1,
    future2: Fut2,
    future3: Fut3,
    future4: Fut4,
) -> Join4<Fut1, Fut2, Fut3, Fut4>
where
    Fut1: Future,
    Fut2: Future,
    Fut3: Future,
    Fut4: Future;

pub fn join5<Fut1, Fut2, Fut3, Fut4, Fut5>(
    future1: Fut1,
    future2: Fut2,
    future3: Fut3,
    future4: Fut4,
    future5: Fut5,
) -> Join5<Fut1, Fut2, Fut3, Fut4, Fut5>
where
    Fut1: Future,
    Fut2: Future,
    Fut3: Future,
    Fut4: Future,
    Fut5: Future;

pub fn join_all<I>(iter: I) -> JoinAll<I::Item>
where
    I: IntoIterator,
    I::Item: Future;

#[executor(f)]
pub fn lazy<F, R>(f: F) -> Lazy<F>
where
    F: FnOnce(&mut Context<'_>) -> R;

pub fn maybe_done<Fut: Future>(future: Fut) -> MaybeDone<Fut>;

pub fn pending<T>() -> Pending<T>;

#[executor(f)]
pub fn poll_fn<T, F>(f: F) -> PollFn<F>
where
    F: FnMut(&mut Context<'_>) -> Poll<T>;

pub fn poll_immediate<F: Future>(f: F) -> PollImmediate<F>;

pub fn ready<T>(t: T) -> Ready<T>;

pub fn ok<T, E>(t: T) -> Ready<Result<T, E>>;

pub fn err<T, E>(err: E) -> Ready<Result<T, E>>;

pub fn select<A, B>(future1: A, future2: B) -> Select<A, B>
where
    A: Future + Unpin,
    B: Future + Unpin;

pub fn select_all<I>(iter: I) -> SelectAll<I::Item>
where
    I: IntoIterator,
    I::Item: Future + Unpin;

pub fn select_ok<I>(iter: I) -> SelectOk<I::Item>
where
    I: IntoIterator,
    I::Item: TryFuture + Unpin;

pub fn try_join<Fut1, Fut2>(future1: Fut1, future2: Fut2) -> TryJoin<Fut1, Fut2>
where
    Fut1: TryFuture,
    Fut2: TryFuture<Error = Fut1::Error>;

pub fn try_join3<Fut1, Fut2, Fut3>(future1: Fut1, future2: Fut2, future3: Fut3) -> TryJoin3<Fut1, Fut2, Fut3>
where
    Fut1: TryFuture,
    Fut2: TryFuture<Error = Fut1::Error>,
    Fut3: TryFuture<Error = Fut1::Error>;

pub fn try_join4<Fut1, Fut2, Fut3, Fut4>(
    future1: Fut1,
    future2: Fut2,
    future3: Fut3,
    future4: Fut4,
) -> TryJoin4<Fut1, Fut2, Fut3, Fut4>
where
    Fut1: TryFuture,
    Fut2: TryFuture<Error = Fut1::Error>,
    Fut3: TryFuture<Error = Fut1::Error>,
    Fut4: TryFuture<Error = Fut1::Error>;

pub fn try_join5<Fut1, Fut2, Fut3, Fut4, Fut5>(
    future1: Fut1,
    future2: Fut2,
    future3: Fut3,
    future4: Fut4,
    future5: Fut5,
) -> TryJoin5<Fut1, Fut2, Fut3, Fut4, Fut5>
where
    Fut1: TryFuture,
    Fut2: TryFuture<Error = Fut1::Error>,
    Fut3: TryFuture<Error = Fut1::Error>,
    Fut4: TryFuture<Error = Fut1::Error>,
    Fut5: TryFuture<Error = Fut1::Error>;

pub fn try_join_all<I>(iter: I) -> TryJoinAll<I::Item>
where
    I: IntoIterator,
    I::Item: TryFuture;

pub fn try_maybe_done<Fut: TryFuture>(future: Fut) -> TryMaybeDone<Fut>;

pub fn try_select<A, B>(future1: A, future2: B) -> TrySelect<A, B>
where
    A: TryFuture + Unpin,
    B: TryFuture + Unpin;

pub struct Join<Fut1: Future, Fut2: Future>;

impl<Fut1: Future, Fut2: Future> Future for Join<Fut1, Fut2> {
    type Output = (Fut1::Output, Fut2::Output);
}

pub struct TryJoin<Fut1: TryFuture, Fut2: TryFuture>;

impl<Fut1: TryFuture, Fut2: TryFuture<Error = Fut1::Error>> Future for TryJoin<Fut1, Fut2> {
    type Output = Result<(Fut1::Ok, Fut2::Ok), Fut1::Error>;
}

pub struct Join3<Fut1: Future, Fut2: Future, Fut3: Future>;

impl<Fut1: Future, Fut2: Future, Fut3: Future> Future for Join3<Fut1, Fut2, Fut3> {
    type Output = (Fut1::Output, Fut2::Output, Fut3::Output);
}

pub struct TryJoin3<Fut1: TryFuture, Fut2: TryFuture, Fut3: TryFuture>;

impl<Fut1: TryFuture, Fut2: TryFuture<Error = Fut1::Error>, Fut3: TryFuture<Error = Fut1::Error>> Future
    for TryJoin3<Fut1, Fut2, Fut3>
{
    type Output = Result<(Fut1::Ok, Fut2::Ok, Fut3::Ok), Fut1::Error>;
}

pub struct Join4<Fut1: Future, Fut2: Future, Fut3: Future, Fut4: Future>;

impl<Fut1: Future, Fut2: Future, Fut3: Future, Fut4: Future> Future for Join4<Fut1, Fut2, Fut3, Fut4> {
    type Output = (Fut1::Output, Fut2::Output, Fut3::Output, Fut4::Output);
}

pub struct TryJoin4<Fut1: TryFuture, Fut2: TryFuture, Fut3: TryFuture, Fut4: TryFuture>;

impl<
    Fut1: TryFuture,
    Fut2: TryFuture<Error = Fut1::Error>,
    Fut3: TryFuture<Error = Fut1::Error>,
    Fut4: TryFuture<Error = Fut1::Error>,
> Future for TryJoin4<Fut1, Fut2, Fut3, Fut4>
{
    type Output = Result<(Fut1::Ok, Fut2::Ok, Fut3::Ok, Fut4::Ok), Fut1::Error>;
}

pub struct Join5<Fut1: Future, Fut2: Future, Fut3: Future, Fut4: Future, Fut5: Future>;

impl<Fut1: Future, Fut2: Future, Fut3: Future, Fut4: Future, Fut5: Future> Future
    for Join5<Fut1, Fut2, Fut3, Fut4, Fut5>
{
    type Output = (Fut1::Output, Fut2::Output, Fut3::Output, Fut4::Output, Fut5::Output);
}

pub struct TryJoin5<Fut1: TryFuture, Fut2: TryFuture, Fut3: TryFuture, Fut4: TryFuture, Fut5: TryFuture>;

impl<
    Fut1: TryFuture,
    Fut2: TryFuture<Error = Fut1::Error>,
    Fut3: TryFuture<Error = Fut1::Error>,
    Fut4: TryFuture<Error = Fut1::Error>,
    Fut5: TryFuture<Error = Fut1::Error>,
> Future for TryJoin5<Fut1, Fut2, Fut3, Fut4, Fut5>
{
    type Output = Result<(Fut1::Ok, Fut2::Ok, Fut3::Ok, Fut4::Ok, Fut5::Ok), Fut1::Error>;
}

pub struct Flatten<F>;

impl<F> Future for Flatten<F>
where
    F: Future,
    F::Output: Future,
{
    type Output = <F::Output as Future>::Output;
}

pub struct FlattenStream<F>;

impl<F> Stream for FlattenStream<F>
where
    F: Future,
    F::Output: Stream,
{
    type Item = <F::Output as Stream>::Item;
}

pub struct IntoStream<F>;

impl<F: Future> Stream for IntoStream<F> {
    type Item = F::Output;
}

pub struct MapInto<Fut, T>;

impl<Fut, T> Future for MapInto<Fut, T>
where
    Fut: Future,
    Fut::Output: Into<T>,
{
    type Output = T;
}

pub struct Then<Fut1, Fut2, F>;

impl<Fut1, Fut2, F> Future for Then<Fut1, Fut2, F>
where
    Fut1: Future,
    F: FnOnce(Fut1::Output) -> Fut2,
    Fut2: Future,
{
    type Output = Fut2::Output;
}

pub struct Inspect<Fut, F>;

impl<Fut, F> Future for Inspect<Fut, F>
where
    Fut: Future,
    F: FnOnce(&Fut::Output),
{
    type Output = Fut::Output;
}

pub struct NeverError<Fut>;

impl<Fut: Future> Future for NeverError<Fut> {
    type Output = Result<Fut::Output, Never>;
}

pub struct UnitError<Fut>;

impl<Fut: Future> Future for UnitError<Fut> {
    type Output = Result<Fut::Output, ()>;
}

pub struct TryFlatten<Fut1, Fut2>;

impl<Fut1, Fut2> Future for TryFlatten<Fut1, Fut2>
where
    Fut1: TryFuture<Ok = Fut2>,
    Fut2: TryFuture<Error = Fut1::Error>,
{
    type Output = Result<Fut2::Ok, Fut2::Error>;
}

pub struct TryFlattenStream<Fut>;

impl<Fut> Stream for TryFlattenStream<Fut>
where
    Fut: TryFuture,
    Fut::Ok: TryStream<Error = Fut::Error>,
{
    type Item = Result<<Fut::Ok as TryStream>::Ok, Fut::Error>;
}

pub struct FlattenSink<Fut, Si>;

impl<Fut, Si, Item> Sink<Item> for FlattenSink<Fut, Si>
where
    Fut: TryFuture<Ok = Si>,
    Si: Sink<Item, Error = Fut::Error>,
{
    type Error = Fut::Error;
}

pub struct AndThen<Fut1, Fut2, F>;

impl<Fut1, Fut2, F> Future for AndThen<Fut1, Fut2, F>
where
    Fut1: TryFuture,
    F: FnOnce(Fut1::Ok) -> Fut2,
    Fut2: TryFuture<Error = Fut1::Error>,
{
    type Output = Result<Fut2::Ok, Fut2::Error>;
}

pub struct OrElse<Fut1, Fut2, F>;

impl<Fut1, Fut2, F> Future for OrElse<Fut1, Fut2, F>
where
    Fut1: TryFuture,
    F: FnOnce(Fut1::Error) -> Fut2,
    Fut2: TryFuture<Ok = Fut1::Ok>,
{
    type Output = Result<Fut2::Ok, Fut2::Error>;
}

pub struct ErrInto<Fut, E>;

impl<Fut, E> Future for ErrInto<Fut, E>
where
    Fut: TryFuture,
    Fut::Error: Into<E>,
{
    type Output = Result<Fut::Ok, E>;
}

pub struct OkInto<Fut, E>;

impl<Fut, E> Future for OkInto<Fut, E>
where
    Fut: TryFuture,
    Fut::Ok: Into<E>,
{
    type Output = Result<E, Fut::Error>;
}

pub struct InspectOk<Fut, F>;

impl<Fut, F> Future for InspectOk<Fut, F>
where
    Fut: TryFuture,
    F: FnOnce(&Fut::Ok),
{
    type Output = Result<Fut::Ok, Fut::Error>;
}

pub struct InspectErr<Fut, F>;

impl<Fut, F> Future for InspectErr<Fut, F>
where
    Fut: TryFuture,
    F: FnOnce(&Fut::Error),
{
    type Output = Result<Fut::Ok, Fut::Error>;
}

pub struct MapOk<Fut, F>;

impl<Fut, F, T> Future for MapOk<Fut, F>
where
    Fut: TryFuture,
    F: FnOnce(Fut::Ok) -> T,
{
    type Output = Result<T, Fut::Error>;
}

pub struct MapErr<Fut, F>;

impl<Fut, F, E> Future for MapErr<Fut, F>
where
    Fut: TryFuture,
    F: FnOnce(Fut::Error) -> E,
{
    type Output = Result<Fut::Ok, E>;
}

pub struct MapOkOrElse<Fut, F, G>;

impl<Fut, F, G, T> Future for MapOkOrElse<Fut, F, G>
where
    Fut: TryFuture,
    F: FnOnce(Fut::Ok) -> T,
    G: FnOnce(Fut::Error) -> T,
{
    type Output = T;
}

pub struct UnwrapOrElse<Fut, F>;

impl<Fut, F> Future for UnwrapOrElse<Fut, F>
where
    Fut: TryFuture,
    F: FnOnce(Fut::Error) -> Fut::Ok,
{
    type Output = Fut::Ok;
}

type EitherOk<A, B> = Either<(<A as TryFuture>::Ok, B), (<B as TryFuture>::Ok, A)>;
type EitherErr<A, B> = Either<(<A as TryFuture>::Error, B), (<B as TryFuture>::Error, A)>;
