use futures_core::stream::FusedStream;
use std::borrow::Borrow;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet, LinkedList, VecDeque};
use std::fmt;
use std::future::Future;
use std::hash::Hash;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::time::Interval;

pub mod wrappers;
pub mod adapters {
    pub use super::{
        Chain, ChunksTimeout, Filter, FilterMap, Fuse, Map, MapWhile, Merge, Peekable, Skip, SkipWhile, Take,
        TakeWhile, Then, Timeout, TimeoutRepeating,
    };
}

pub use futures_core::stream::Stream;

#[derive(Debug)]
pub struct Empty<T>;

impl<T> Stream for Empty<T> {
    type Item = T;
}

#[derive(Debug)]
pub struct Iter<I>;

impl<I> Stream for Iter<I>
where
    I: Iterator,
{
    type Item = I::Item;
}

#[derive(Debug)]
pub struct Once<T>;

impl<T> Stream for Once<T> {
    type Item = T;
}

#[derive(Debug)]
pub struct Pending<T>;

impl<T> Stream for Pending<T> {
    type Item = T;
}

#[derive(Debug)]
pub struct StreamMap<K, V>;

impl<K, V> StreamMap<K, V> {
    pub fn iter(&self) -> impl Iterator<Item = &(K, V)>;
    pub fn iter_mut(&mut self) -> impl Iterator<Item = &mut (K, V)>;
    pub fn new() -> StreamMap<K, V>;
    pub fn with_capacity(capacity: usize) -> StreamMap<K, V>;
    pub fn keys(&self) -> impl Iterator<Item = &K>;
    pub fn values(&self) -> impl Iterator<Item = &V>;
    pub fn values_mut(&mut self) -> impl Iterator<Item = &mut V>;
    pub fn capacity(&self) -> usize;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn clear(&mut self);
    pub fn insert(&mut self, k: K, stream: V) -> Option<V>
    where
        K: Hash + Eq;
    pub fn remove<Q>(&mut self, k: &Q) -> Option<V>
    where
        K: Borrow<Q>,
        Q: Hash + Eq + ?Sized;
    pub fn contains_key<Q>(&self, k: &Q) -> bool
    where
        K: Borrow<Q>,
        Q: Hash + Eq + ?Sized;
}

impl<K, V> StreamMap<K, V>
where
    K: Clone + Unpin,
    V: Stream + Unpin,
{
    pub async fn next_many(&mut self, buffer: &mut Vec<(K, V::Item)>, limit: usize) -> usize;
    pub fn poll_next_many(&mut self, cx: &mut Context<'_>, buffer: &mut Vec<(K, V::Item)>, limit: usize)
    -> Poll<usize>;
}

impl<K, V> Default for StreamMap<K, V> {}

impl<K, V> Stream for StreamMap<K, V>
where
    K: Clone + Unpin,
    V: Stream + Unpin,
{
    type Item = (K, V::Item);
}

impl<K, V> FromIterator<(K, V)> for StreamMap<K, V> where K: Hash + Eq {}
impl<K, V> Extend<(K, V)> for StreamMap<K, V> {}

pub struct StreamNotifyClose<S>;

impl<S> StreamNotifyClose<S> {
    pub fn new(stream: S) -> Self;
    pub fn into_inner(self) -> Option<S>;
}

impl<S> Stream for StreamNotifyClose<S>
where
    S: Stream,
{
    type Item = Option<S::Item>;
}

impl<St: ?Sized> StreamExt for St where St: Stream {}

#[derive(Debug)]
pub struct AllFuture<'a, St: ?Sized, F>;

impl<St, F> Future for AllFuture<'_, St, F>
where
    St: ?Sized + Stream + Unpin,
    F: FnMut(St::Item) -> bool,
{
    type Output = bool;
}

#[derive(Debug)]
pub struct AnyFuture<'a, St: ?Sized, F>;

impl<St, F> Future for AnyFuture<'_, St, F>
where
    St: ?Sized + Stream + Unpin,
    F: FnMut(St::Item) -> bool,
{
    type Output = bool;
}

pub struct Chain<T, U>;

impl<T, U> Stream for Chain<T, U>
where
    T: Stream,
    U: Stream<Item = T::Item>,
{
    type Item = T::Item;
}

impl<T, U> FusedStream for Chain<T, U>
where
    T: Stream,
    U: FusedStream<Item = T::Item>,
{
}

#[derive(Debug)]
pub struct ChunksTimeout<S: Stream>;

impl<S: Stream> ChunksTimeout<S> {
    pub fn into_remainder(self: Pin<&mut Self>) -> Vec<S::Item>;
}

impl<S: Stream> Stream for ChunksTimeout<S> {
    type Item = Vec<S::Item>;
}

#[derive(Debug)]
pub struct Collect<T, U, C>;

impl<T, U, C> Future for Collect<T, U, C>
where
    T: Stream,
    U: FromStream<T::Item>,
{
    type Output = U;
}

impl FromStream<()> for () {}

impl<T: AsRef<str>> FromStream<T> for String {}

impl<T> FromStream<T> for Vec<T> {}

impl<T> FromStream<T> for VecDeque<T> {}

impl<T> FromStream<T> for LinkedList<T> {}

impl<T: Ord> FromStream<T> for BTreeSet<T> {}

impl<K: Ord, V> FromStream<(K, V)> for BTreeMap<K, V> {}

impl<T: Eq + Hash> FromStream<T> for HashSet<T> {}

impl<K: Eq + Hash, V> FromStream<(K, V)> for HashMap<K, V> {}

impl<T: Ord> FromStream<T> for BinaryHeap<T> {}

impl<T> FromStream<T> for Box<[T]> {}

impl<T, U, E> FromStream<Result<T, E>> for Result<U, E> where U: FromStream<T> {}

pub struct Filter<St, F>;

impl<St, F> Stream for Filter<St, F>
where
    St: Stream,
    F: FnMut(&St::Item) -> bool,
{
    type Item = St::Item;
}

impl<St, F> FusedStream for Filter<St, F>
where
    St: FusedStream,
    F: FnMut(&St::Item) -> bool,
{
}

pub struct FilterMap<St, F>;

impl<St, F, T> Stream for FilterMap<St, F>
where
    St: Stream,
    F: FnMut(St::Item) -> Option<T>,
{
    type Item = T;
}

impl<St, F, T> FusedStream for FilterMap<St, F>
where
    St: FusedStream,
    F: FnMut(St::Item) -> Option<T>,
{
}

#[derive(Debug)]
pub struct FoldFuture<St, B, F>;

impl<St, B, F> Future for FoldFuture<St, B, F>
where
    St: Stream,
    F: FnMut(B, St::Item) -> B,
{
    type Output = B;
}

#[derive(Debug)]
pub struct Fuse<T>;

impl<T> Stream for Fuse<T>
where
    T: Stream,
{
    type Item = T::Item;
}

impl<T> FusedStream for Fuse<T> where T: Stream {}

pub struct Map<St, F>;

impl<St, F, T> Stream for Map<St, F>
where
    St: Stream,
    F: FnMut(St::Item) -> T,
{
    type Item = T;
}

impl<St, F, T> FusedStream for Map<St, F>
where
    St: FusedStream,
    F: FnMut(St::Item) -> T,
{
}

pub struct MapWhile<St, F>;

impl<St, F, T> Stream for MapWhile<St, F>
where
    St: Stream,
    F: FnMut(St::Item) -> Option<T>,
{
    type Item = T;
}

impl<St, F> FusedStream for MapWhile<St, F> where Self: Stream {}

pub struct Merge<T, U>;

impl<T, U> Stream for Merge<T, U>
where
    T: Stream,
    U: Stream<Item = T::Item>,
{
    type Item = T::Item;
}

impl<T, U> FusedStream for Merge<T, U>
where
    T: Stream,
    U: Stream<Item = T::Item>,
{
}

#[derive(Debug)]
pub struct Next<'a, St: ?Sized>;

impl<St: ?Sized + Stream + Unpin> Future for Next<'_, St> {
    type Output = Option<St::Item>;
}

pub struct Peekable<T: Stream>;

impl<T: Stream> Peekable<T> {
    pub async fn peek(&mut self) -> Option<&T::Item>
    where
        T: Unpin;
}

impl<T: Stream> Stream for Peekable<T> {
    type Item = T::Item;
}

pub struct Skip<St>;

impl<St> Stream for Skip<St>
where
    St: Stream,
{
    type Item = St::Item;
}

impl<St> FusedStream for Skip<St> where St: FusedStream {}

pub struct SkipWhile<St, F>;

impl<St, F> Stream for SkipWhile<St, F>
where
    St: Stream,
    F: FnMut(&St::Item) -> bool,
{
    type Item = St::Item;
}

impl<St, F> FusedStream for SkipWhile<St, F>
where
    St: FusedStream,
    F: FnMut(&St::Item) -> bool,
{
}

pub struct Take<St>;

impl<St> Stream for Take<St>
where
    St: Stream,
{
    type Item = St::Item;
}

impl<St> FusedStream for Take<St> where St: Stream {}

pub struct TakeWhile<St, F>;

impl<St, F> Stream for TakeWhile<St, F>
where
    St: Stream,
    F: FnMut(&St::Item) -> bool,
{
    type Item = St::Item;
}

impl<St, F> FusedStream for TakeWhile<St, F>
where
    St: Stream,
    F: FnMut(&St::Item) -> bool,
{
}

pub struct Then<St, Fut, F>;

impl<St, F, Fut> Stream for Then<St, Fut, F>
where
    St: Stream,
    Fut: Future,
    F: FnMut(St::Item) -> Fut,
{
    type Item = Fut::Output;
}

impl<St, F, Fut> FusedStream for Then<St, Fut, F>
where
    St: FusedStream,
    Fut: Future,
    F: FnMut(St::Item) -> Fut,
{
}

#[derive(Debug)]
pub struct Throttle<T>;

impl<T> Throttle<T> {
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn into_inner(self) -> T;
}

impl<T: Stream> Stream for Throttle<T> {
    type Item = T::Item;
}

#[derive(Debug)]
pub struct Timeout<S>;

impl<S: Stream> Stream for Timeout<S> {
    type Item = Result<S::Item, Elapsed>;
}

#[derive(Debug, PartialEq, Eq)]
pub struct Elapsed;

impl fmt::Display for Elapsed {}
impl std::error::Error for Elapsed {}

impl From<Elapsed> for std::io::Error {}

#[derive(Debug)]
pub struct TimeoutRepeating<S>;

impl<S: Stream> Stream for TimeoutRepeating<S> {
    type Item = Result<S::Item, Elapsed>;
}

#[derive(Debug)]
pub struct TryNext<'a, St: ?Sized>;

impl<T, E, St: ?Sized + Stream<Item = Result<T, E>> + Unpin> Future for TryNext<'_, St> {
    type Output = Result<Option<T>, E>;
}

pub trait StreamExt: Stream {
    fn next(&mut self) -> Next<'_, Self>
    where
        Self: Unpin;
    fn try_next<T, E>(&mut self) -> TryNext<'_, Self>
    where
        Self: Stream<Item = Result<T, E>> + Unpin;

    #[executor(f)]
    fn map<T, F>(self, f: F) -> Map<Self, F>
    where
        F: FnMut(Self::Item) -> T,
        Self: Sized;

    #[executor(f)]
    fn map_while<T, F>(self, f: F) -> MapWhile<Self, F>
    where
        F: FnMut(Self::Item) -> Option<T>,
        Self: Sized;

    #[executor(f)]
    fn then<F, Fut>(self, f: F) -> Then<Self, Fut, F>
    where
        F: FnMut(Self::Item) -> Fut,
        Fut: Future,
        Self: Sized;

    fn merge<U>(self, other: U) -> Merge<Self, U>
    where
        U: Stream<Item = Self::Item>,
        Self: Sized;

    #[executor(f)]
    fn filter<F>(self, f: F) -> Filter<Self, F>
    where
        F: FnMut(&Self::Item) -> bool,
        Self: Sized;

    #[executor(f)]
    fn filter_map<T, F>(self, f: F) -> FilterMap<Self, F>
    where
        F: FnMut(Self::Item) -> Option<T>,
        Self: Sized;

    fn fuse(self) -> Fuse<Self>
    where
        Self: Sized;
    fn take(self, n: usize) -> Take<Self>
    where
        Self: Sized;

    #[executor(f)]
    fn take_while<F>(self, f: F) -> TakeWhile<Self, F>
    where
        F: FnMut(&Self::Item) -> bool,
        Self: Sized;

    fn skip(self, n: usize) -> Skip<Self>
    where
        Self: Sized;

    #[executor(f)]
    fn skip_while<F>(self, f: F) -> SkipWhile<Self, F>
    where
        F: FnMut(&Self::Item) -> bool,
        Self: Sized;

    #[executor(f)]
    fn all<F>(&mut self, f: F) -> AllFuture<'_, Self, F>
    where
        Self: Unpin,
        F: FnMut(Self::Item) -> bool;

    #[executor(f)]
    fn any<F>(&mut self, f: F) -> AnyFuture<'_, Self, F>
    where
        Self: Unpin,
        F: FnMut(Self::Item) -> bool;

    fn chain<U>(self, other: U) -> Chain<Self, U>
    where
        U: Stream<Item = Self::Item>,
        Self: Sized;

    #[executor(f)]
    fn fold<B, F>(self, init: B, f: F) -> FoldFuture<Self, B, F>
    where
        Self: Sized,
        F: FnMut(B, Self::Item) -> B;

    fn collect<T>(self) -> Collect<Self, T, ()>
    where
        T: FromStream<Self::Item>,
        Self: Sized;
    fn timeout(self, duration: Duration) -> Timeout<Self>
    where
        Self: Sized;
    fn timeout_repeating(self, interval: Interval) -> TimeoutRepeating<Self>
    where
        Self: Sized;
    fn throttle(self, duration: Duration) -> Throttle<Self>
    where
        Self: Sized;
    fn chunks_timeout(self, max_size: usize, duration: Duration) -> ChunksTimeout<Self>
    where
        Self: Sized;
    fn peekable(self) -> Peekable<Self>
    where
        Self: Sized;
}

pub trait FromStream<T> {}

pub fn empty<T>() -> Empty<T>;

pub fn iter<I>(i: I) -> Iter<I::IntoIter>
where
    I: IntoIterator;

pub fn once<T>(value: T) -> Once<T>;

pub fn pending<T>() -> Pending<T>;
