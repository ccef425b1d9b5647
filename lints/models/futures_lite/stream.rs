use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

pub use futures_core::stream::Stream;

pub type Boxed<T> = Pin<Box<dyn Stream<Item = T> + Send + 'static>>;
pub type BoxedLocal<T> = Pin<Box<dyn Stream<Item = T> + 'static>>;

#[derive(Debug)]
pub struct BlockOn<S>;

impl<S: Stream + Unpin> Iterator for BlockOn<S> {
    type Item = S::Item;

    #[blocks(block_on)]
    fn next(&mut self) -> Option<Self::Item>;
}

#[derive(Clone, Debug)]
pub struct Empty<T>;

impl<T> Stream for Empty<T> {
    type Item = T;
}

#[derive(Clone, Debug)]
pub struct Iter<I>;

impl<I: Iterator> Stream for Iter<I> {
    type Item = I::Item;
}

#[derive(Clone, Debug)]
pub struct Once<T>;

impl<T> Stream for Once<T> {
    type Item = T;
}

#[derive(Clone, Debug)]
pub struct Pending<T>;

impl<T> Stream for Pending<T> {
    type Item = T;
}

#[derive(Clone)]
pub struct PollFn<F>;

impl<T, F> Stream for PollFn<F>
where
    F: FnMut(&mut Context<'_>) -> Poll<Option<T>>,
{
    type Item = T;
}

#[derive(Clone, Debug)]
pub struct Repeat<T>;

impl<T: Clone> Stream for Repeat<T> {
    type Item = T;
}

#[derive(Clone, Debug)]
pub struct RepeatWith<F>;

impl<T, F> Stream for RepeatWith<F>
where
    F: FnMut() -> T,
{
    type Item = T;
}

#[derive(Clone)]
pub struct Unfold<T, F, Fut>;

impl<T, F, Fut, Item> Stream for Unfold<T, F, Fut>
where
    F: FnMut(T) -> Fut,
    Fut: Future<Output = Option<(Item, T)>>,
{
    type Item = Item;
}

#[derive(Clone)]
pub struct TryUnfold<T, F, Fut>;

impl<T, E, F, Fut, Item> Stream for TryUnfold<T, F, Fut>
where
    F: FnMut(T) -> Fut,
    Fut: Future<Output = Result<Option<(Item, T)>, E>>,
{
    type Item = Result<Item, E>;
}

#[derive(Debug)]
pub struct OnceFuture<F>;

impl<F: Future> Stream for OnceFuture<F> {
    type Item = F::Output;
}

#[derive(Clone, Debug)]
pub struct StopAfterFuture<S: Stream, Fut: Future>;

impl<St, Fut> StopAfterFuture<St, Fut>
where
    St: Stream,
    Fut: Future,
{
    pub fn take_future(&mut self) -> Option<Fut>;
    pub fn take_result(&mut self) -> Option<Fut::Output>;
    pub fn is_stopped(&self) -> bool;
}

impl<St, Fut> Stream for StopAfterFuture<St, Fut>
where
    St: Stream,
    Fut: Future,
{
    type Item = St::Item;
}

impl<S: Stream + ?Sized> StreamExt for S {}

#[derive(Debug)]
pub struct NextFuture<'a, S: ?Sized>;

impl<S: Stream + Unpin + ?Sized> Future for NextFuture<'_, S> {
    type Output = Option<S::Item>;
}

#[derive(Debug)]
pub struct TryNextFuture<'a, S: ?Sized>;

impl<T, E, S> Future for TryNextFuture<'_, S>
where
    S: Stream<Item = Result<T, E>> + Unpin + ?Sized,
{
    type Output = Result<Option<T>, E>;
}

#[derive(Debug)]
pub struct CountFuture<S: ?Sized>;

impl<S: Stream + ?Sized> Future for CountFuture<S> {
    type Output = usize;
}

#[derive(Debug)]
pub struct CollectFuture<S, C>;

impl<S, C> Future for CollectFuture<S, C>
where
    S: Stream,
    C: Default + Extend<S::Item>,
{
    type Output = C;
}

#[derive(Debug)]
pub struct TryCollectFuture<S, C>;

impl<T, E, S, C> Future for TryCollectFuture<S, C>
where
    S: Stream<Item = Result<T, E>>,
    C: Default + Extend<T>,
{
    type Output = Result<C, E>;
}

#[derive(Debug)]
pub struct PartitionFuture<S, P, B>;

impl<S, P, B> Future for PartitionFuture<S, P, B>
where
    S: Stream + Sized,
    P: FnMut(&S::Item) -> bool,
    B: Default + Extend<S::Item>,
{
    type Output = (B, B);
}

#[derive(Debug)]
pub struct FoldFuture<S, F, T>;

impl<S, F, T> Future for FoldFuture<S, F, T>
where
    S: Stream,
    F: FnMut(T, S::Item) -> T,
{
    type Output = T;
}

#[derive(Debug)]
pub struct TryFoldFuture<'a, S, F, B>;

impl<T, E, S, F, B> Future for TryFoldFuture<'_, S, F, B>
where
    S: Stream<Item = Result<T, E>> + Unpin,
    F: FnMut(B, T) -> Result<B, E>,
{
    type Output = Result<B, E>;
}

#[derive(Clone, Debug)]
pub struct Scan<S, St, F>;

impl<S, St, F, B> Stream for Scan<S, St, F>
where
    S: Stream,
    F: FnMut(&mut St, S::Item) -> Option<B>,
{
    type Item = B;
}

#[derive(Clone, Debug)]
pub struct Fuse<S>;

impl<S: Stream> Stream for Fuse<S> {
    type Item = S::Item;
}

#[derive(Clone, Debug)]
pub struct Map<S, F>;

impl<S, F, T> Stream for Map<S, F>
where
    S: Stream,
    F: FnMut(S::Item) -> T,
{
    type Item = T;
}

#[derive(Clone, Debug)]
pub struct FlatMap<S, U, F>;

impl<S, U, F> Stream for FlatMap<S, U, F>
where
    S: Stream,
    U: Stream,
    F: FnMut(S::Item) -> U,
{
    type Item = U::Item;
}

#[derive(Clone, Debug)]
pub struct Flatten<S: Stream>;

impl<S, U> Stream for Flatten<S>
where
    S: Stream<Item = U>,
    U: Stream,
{
    type Item = U::Item;
}

#[derive(Clone, Debug)]
pub struct Then<S, F, Fut>;

impl<S, F, Fut> Stream for Then<S, F, Fut>
where
    S: Stream,
    F: FnMut(S::Item) -> Fut,
    Fut: Future,
{
    type Item = Fut::Output;
}

#[derive(Clone, Debug)]
pub struct Filter<S, P>;

impl<S, P> Stream for Filter<S, P>
where
    S: Stream,
    P: FnMut(&S::Item) -> bool,
{
    type Item = S::Item;
}

#[derive(Clone, Debug)]
pub struct Or<S1, S2>;

impl<T, S1, S2> Stream for Or<S1, S2>
where
    S1: Stream<Item = T>,
    S2: Stream<Item = T>,
{
    type Item = T;
}

#[derive(Clone, Debug)]
pub struct Race<S1, S2>;

impl<T, S1, S2> Stream for Race<S1, S2>
where
    S1: Stream<Item = T>,
    S2: Stream<Item = T>,
{
    type Item = T;
}

#[derive(Clone, Debug)]
pub struct FilterMap<S, F>;

impl<S, F, T> Stream for FilterMap<S, F>
where
    S: Stream,
    F: FnMut(S::Item) -> Option<T>,
{
    type Item = T;
}

#[derive(Clone, Debug)]
pub struct Take<S>;

impl<S: Stream> Stream for Take<S> {
    type Item = S::Item;
}

#[derive(Clone, Debug)]
pub struct TakeWhile<S, P>;

impl<S, P> Stream for TakeWhile<S, P>
where
    S: Stream,
    P: FnMut(&S::Item) -> bool,
{
    type Item = S::Item;
}

#[derive(Clone, Debug)]
pub struct MapWhile<S, P>;

impl<B, S, P> Stream for MapWhile<S, P>
where
    S: Stream,
    P: FnMut(S::Item) -> Option<B>,
{
    type Item = B;
}

#[derive(Clone, Debug)]
pub struct Skip<S>;

impl<S: Stream> Stream for Skip<S> {
    type Item = S::Item;
}

#[derive(Clone, Debug)]
pub struct SkipWhile<S, P>;

impl<S, P> Stream for SkipWhile<S, P>
where
    S: Stream,
    P: FnMut(&S::Item) -> bool,
{
    type Item = S::Item;
}

#[derive(Clone, Debug)]
pub struct StepBy<S>;

impl<S: Stream> Stream for StepBy<S> {
    type Item = S::Item;
}

#[derive(Clone, Debug)]
pub struct Chain<S, U>;

impl<S: Stream, U: Stream<Item = S::Item>> Stream for Chain<S, U> {
    type Item = S::Item;
}

#[derive(Clone, Debug)]
pub struct Cloned<S>;

impl<'a, S, T: 'a> Stream for Cloned<S>
where
    S: Stream<Item = &'a T>,
    T: Clone,
{
    type Item = T;
}

#[derive(Clone, Debug)]
pub struct Copied<S>;

impl<'a, S, T: 'a> Stream for Copied<S>
where
    S: Stream<Item = &'a T>,
    T: Copy,
{
    type Item = T;
}

#[derive(Clone, Debug)]
pub struct Cycle<S>;

impl<S> Stream for Cycle<S>
where
    S: Stream + Clone,
{
    type Item = S::Item;
}

#[derive(Clone, Debug)]
pub struct Enumerate<S>;

impl<S> Stream for Enumerate<S>
where
    S: Stream,
{
    type Item = (usize, S::Item);
}

#[derive(Clone, Debug)]
pub struct Inspect<S, F>;

impl<S, F> Stream for Inspect<S, F>
where
    S: Stream,
    F: FnMut(&S::Item),
{
    type Item = S::Item;
}

#[derive(Debug)]
pub struct NthFuture<'a, S: ?Sized>;

impl<S> Future for NthFuture<'_, S>
where
    S: Stream + Unpin + ?Sized,
{
    type Output = Option<S::Item>;
}

#[derive(Debug)]
pub struct LastFuture<S: Stream>;

impl<S: Stream> Future for LastFuture<S> {
    type Output = Option<S::Item>;
}

#[derive(Debug)]
pub struct FindFuture<'a, S: ?Sized, P>;

impl<S, P> Future for FindFuture<'_, S, P>
where
    S: Stream + Unpin + ?Sized,
    P: FnMut(&S::Item) -> bool,
{
    type Output = Option<S::Item>;
}

#[derive(Debug)]
pub struct FindMapFuture<'a, S: ?Sized, F>;

impl<S, B, F> Future for FindMapFuture<'_, S, F>
where
    S: Stream + Unpin + ?Sized,
    F: FnMut(S::Item) -> Option<B>,
{
    type Output = Option<B>;
}

#[derive(Debug)]
pub struct PositionFuture<'a, S: ?Sized, P>;

impl<S, P> Future for PositionFuture<'_, S, P>
where
    S: Stream + Unpin + ?Sized,
    P: FnMut(S::Item) -> bool,
{
    type Output = Option<usize>;
}

#[derive(Debug)]
pub struct AllFuture<'a, S: ?Sized, P>;

impl<S, P> Future for AllFuture<'_, S, P>
where
    S: Stream + Unpin + ?Sized,
    P: FnMut(S::Item) -> bool,
{
    type Output = bool;
}

#[derive(Debug)]
pub struct AnyFuture<'a, S: ?Sized, P>;

impl<S, P> Future for AnyFuture<'_, S, P>
where
    S: Stream + Unpin + ?Sized,
    P: FnMut(S::Item) -> bool,
{
    type Output = bool;
}

#[derive(Debug)]
pub struct ForEachFuture<S, F>;

impl<S, F> Future for ForEachFuture<S, F>
where
    S: Stream,
    F: FnMut(S::Item),
{
    type Output = ();
}

#[derive(Debug)]
pub struct TryForEachFuture<'a, S: ?Sized, F>;

impl<S, F, E> Future for TryForEachFuture<'_, S, F>
where
    S: Stream + Unpin + ?Sized,
    F: FnMut(S::Item) -> Result<(), E>,
{
    type Output = Result<(), E>;
}

#[derive(Clone, Debug)]
pub struct Zip<A: Stream, B>;

impl<A: Stream, B: Stream> Stream for Zip<A, B> {
    type Item = (A::Item, B::Item);
}

#[derive(Debug)]
pub struct UnzipFuture<S, FromA, FromB>;

impl<S, A, B, FromA, FromB> Future for UnzipFuture<S, FromA, FromB>
where
    S: Stream<Item = (A, B)>,
    FromA: Default + Extend<A>,
    FromB: Default + Extend<B>,
{
    type Output = (FromA, FromB);
}

#[derive(Debug)]
pub struct Drain<'a, S: ?Sized>;

impl<'a, S: Unpin + ?Sized> Drain<'a, S> {
    pub fn get_ref(&self) -> &S;
    pub fn get_mut(&mut self) -> &mut S;
    pub fn into_inner(self) -> &'a mut S;
}

impl<S: Stream + Unpin + ?Sized> Stream for Drain<'_, S> {
    type Item = S::Item;
}

pub trait StreamExt: Stream {
    fn poll_next(&mut self, cx: &mut Context<'_>) -> Poll<Option<Self::Item>>
    where
        Self: Unpin;
    fn next(&mut self) -> NextFuture<'_, Self>
    where
        Self: Unpin;
    fn try_next<T, E>(&mut self) -> TryNextFuture<'_, Self>
    where
        Self: Stream<Item = Result<T, E>> + Unpin;
    fn count(self) -> CountFuture<Self>
    where
        Self: Sized;

    #[executor(f)]
    fn map<T, F>(self, f: F) -> Map<Self, F>
    where
        Self: Sized,
        F: FnMut(Self::Item) -> T;

    #[executor(f)]
    fn flat_map<U, F>(self, f: F) -> FlatMap<Self, U, F>
    where
        Self: Sized,
        U: Stream,
        F: FnMut(Self::Item) -> U;

    fn flatten(self) -> Flatten<Self>
    where
        Self: Sized,
        Self::Item: Stream;

    #[executor(f)]
    fn then<F, Fut>(self, f: F) -> Then<Self, F, Fut>
    where
        Self: Sized,
        F: FnMut(Self::Item) -> Fut,
        Fut: Future;

    #[executor(predicate)]
    fn filter<P>(self, predicate: P) -> Filter<Self, P>
    where
        Self: Sized,
        P: FnMut(&Self::Item) -> bool;

    #[executor(f)]
    fn filter_map<T, F>(self, f: F) -> FilterMap<Self, F>
    where
        Self: Sized,
        F: FnMut(Self::Item) -> Option<T>;

    fn take(self, n: usize) -> Take<Self>
    where
        Self: Sized;

    #[executor(predicate)]
    fn take_while<P>(self, predicate: P) -> TakeWhile<Self, P>
    where
        Self: Sized,
        P: FnMut(&Self::Item) -> bool;

    #[executor(predicate)]
    fn map_while<B, P>(self, predicate: P) -> MapWhile<Self, P>
    where
        Self: Sized,
        P: FnMut(Self::Item) -> Option<B>;

    fn skip(self, n: usize) -> Skip<Self>
    where
        Self: Sized;

    #[executor(predicate)]
    fn skip_while<P>(self, predicate: P) -> SkipWhile<Self, P>
    where
        Self: Sized,
        P: FnMut(&Self::Item) -> bool;

    fn step_by(self, step: usize) -> StepBy<Self>
    where
        Self: Sized;
    fn chain<U>(self, other: U) -> Chain<Self, U>
    where
        Self: Sized,
        U: Stream<Item = Self::Item> + Sized;
    fn cloned<'a, T>(self) -> Cloned<Self>
    where
        Self: Stream<Item = &'a T> + Sized,
        T: Clone + 'a;
    fn copied<'a, T>(self) -> Copied<Self>
    where
        Self: Stream<Item = &'a T> + Sized,
        T: Copy + 'a;
    fn collect<C>(self) -> CollectFuture<Self, C>
    where
        Self: Sized,
        C: Default + Extend<Self::Item>;
    fn try_collect<T, E, C>(self) -> TryCollectFuture<Self, C>
    where
        Self: Stream<Item = Result<T, E>> + Sized,
        C: Default + Extend<T>;

    #[executor(predicate)]
    fn partition<B, P>(self, predicate: P) -> PartitionFuture<Self, P, B>
    where
        Self: Sized,
        B: Default + Extend<Self::Item>,
        P: FnMut(&Self::Item) -> bool;

    #[executor(f)]
    fn fold<T, F>(self, init: T, f: F) -> FoldFuture<Self, F, T>
    where
        Self: Sized,
        F: FnMut(T, Self::Item) -> T;

    #[executor(f)]
    fn try_fold<T, E, F, B>(&mut self, init: B, f: F) -> TryFoldFuture<'_, Self, F, B>
    where
        Self: Stream<Item = Result<T, E>> + Unpin + Sized,
        F: FnMut(B, T) -> Result<B, E>;

    #[executor(f)]
    fn scan<St, B, F>(self, initial_state: St, f: F) -> Scan<Self, St, F>
    where
        Self: Sized,
        F: FnMut(&mut St, Self::Item) -> Option<B>;

    fn fuse(self) -> Fuse<Self>
    where
        Self: Sized;
    fn cycle(self) -> Cycle<Self>
    where
        Self: Clone + Sized;
    fn enumerate(self) -> Enumerate<Self>
    where
        Self: Sized;

    #[executor(f)]
    fn inspect<F>(self, f: F) -> Inspect<Self, F>
    where
        Self: Sized,
        F: FnMut(&Self::Item);

    fn nth(&mut self, n: usize) -> NthFuture<'_, Self>
    where
        Self: Unpin;
    fn last(self) -> LastFuture<Self>
    where
        Self: Sized;

    #[executor(predicate)]
    fn find<P>(&mut self, predicate: P) -> FindFuture<'_, Self, P>
    where
        Self: Unpin,
        P: FnMut(&Self::Item) -> bool;

    #[executor(f)]
    fn find_map<F, B>(&mut self, f: F) -> FindMapFuture<'_, Self, F>
    where
        Self: Unpin,
        F: FnMut(Self::Item) -> Option<B>;

    #[executor(predicate)]
    fn position<P>(&mut self, predicate: P) -> PositionFuture<'_, Self, P>
    where
        Self: Unpin,
        P: FnMut(Self::Item) -> bool;

    #[executor(predicate)]
    fn all<P>(&mut self, predicate: P) -> AllFuture<'_, Self, P>
    where
        Self: Unpin,
        P: FnMut(Self::Item) -> bool;

    #[executor(predicate)]
    fn any<P>(&mut self, predicate: P) -> AnyFuture<'_, Self, P>
    where
        Self: Unpin,
        P: FnMut(Self::Item) -> bool;

    #[executor(f)]
    fn for_each<F>(self, f: F) -> ForEachFuture<Self, F>
    where
        Self: Sized,
        F: FnMut(Self::Item);

    #[executor(f)]
    fn try_for_each<F, E>(&mut self, f: F) -> TryForEachFuture<'_, Self, F>
    where
        Self: Unpin,
        F: FnMut(Self::Item) -> Result<(), E>;

    fn zip<U>(self, other: U) -> Zip<Self, U>
    where
        Self: Sized,
        U: Stream;
    fn unzip<A, B, FromA, FromB>(self) -> UnzipFuture<Self, FromA, FromB>
    where
        FromA: Default + Extend<A>,
        FromB: Default + Extend<B>,
        Self: Stream<Item = (A, B)> + Sized;
    fn or<S>(self, other: S) -> Or<Self, S>
    where
        Self: Sized,
        S: Stream<Item = Self::Item>;
    fn race<S>(self, other: S) -> Race<Self, S>
    where
        Self: Sized,
        S: Stream<Item = Self::Item>;
    fn drain(&mut self) -> Drain<'_, Self>;
    fn boxed<'a>(self) -> Pin<Box<dyn Stream<Item = Self::Item> + Send + 'a>>
    where
        Self: Send + Sized + 'a;
    fn boxed_local<'a>(self) -> Pin<Box<dyn Stream<Item = Self::Item> + 'a>>
    where
        Self: Sized + 'a;
}

pub fn block_on<S: Stream + Unpin>(stream: S) -> BlockOn<S>;

pub fn empty<T>() -> Empty<T>;

pub fn iter<I: IntoIterator>(iter: I) -> Iter<I::IntoIter>;

pub fn once<T>(t: T) -> Once<T>;

pub fn pending<T>() -> Pending<T>;

#[executor(f)]
pub fn poll_fn<T, F>(f: F) -> PollFn<F>
where
    F: FnMut(&mut Context<'_>) -> Poll<Option<T>>;

pub fn repeat<T: Clone>(item: T) -> Repeat<T>;

#[executor(repeater)]
pub fn repeat_with<T, F>(repeater: F) -> RepeatWith<F>
where
    F: FnMut() -> T;

#[executor(f)]
pub fn unfold<T, F, Fut, Item>(seed: T, f: F) -> Unfold<T, F, Fut>
where
    F: FnMut(T) -> Fut,
    Fut: Future<Output = Option<(Item, T)>>;

#[executor(f)]
pub fn try_unfold<T, E, F, Fut, Item>(init: T, f: F) -> TryUnfold<T, F, Fut>
where
    F: FnMut(T) -> Fut,
    Fut: Future<Output = Result<Option<(Item, T)>, E>>;

pub fn once_future<F: Future>(future: F) -> OnceFuture<F>;

pub fn stop_after_future<S, F>(stream: S, future: F) -> StopAfterFuture<S, F>
where
    S: Sized + Stream,
    F: Future;

pub fn or<T, S1, S2>(stream1: S1, stream2: S2) -> Or<S1, S2>
where
    S1: Stream<Item = T>,
    S2: Stream<Item = T>;

pub fn race<T, S1, S2>(stream1: S1, stream2: S2) -> Race<S1, S2>
where
    S1: Stream<Item = T>,
    S2: Stream<Item = T>;

pub fn race_with_seed<T, S1, S2>(stream1: S1, stream2: S2, seed: u64) -> Race<S1, S2>
where
    S1: Stream<Item = T>,
    S2: Stream<Item = T>;
