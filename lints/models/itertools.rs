use crate::traits::{HomogeneousTuple, IteratorIndex};
pub use either::Either;
use std::borrow::Borrow;
use std::cell::RefCell;
use std::cmp::Ordering;
use std::collections::HashMap;
use std::error::Error;
use std::fmt;
use std::fmt::{Debug, Display};
use std::hash::Hash;
use std::iter::{Empty, Peekable, Rev, Sum};
use std::ops::{Add, Deref, DerefMut, Mul};
use std::rc::Rc;
use std::slice::Iter;
use std::str::{Bytes, CharIndices, Chars};
use std::vec::IntoIter;

pub mod structs {
    pub use crate::{
        Batching, Chunk, ChunkBy, Chunks, Coalesce, Dedup, DedupBy, DedupByWithCount, DedupWithCount, Duplicates,
        DuplicatesBy, ExactlyOneError, FilterMapOk, FilterOk, FlattenOk, Format, FormatWith, Group, GroupBy,
        GroupingMap, GroupingMapBy, Groups, Interleave, InterleaveShortest, Intersperse, IntersperseWith, IntoChunks,
        Iterate, KMerge, KMergeBy, MapInto, MapOk, Merge, MergeBy, MergeJoinBy, MultiPeek, MultiProduct, PadUsing,
        PeekNth, PeekingTakeWhile, Positions, ProcessResults, Product, PutBack, PutBackN, RcIter, RepeatN,
        TakeWhileInclusive, TakeWhileRef, Tee, Unfold, Unique, UniqueBy, Update, WhileSome, WithPosition, Zip, ZipEq,
        ZipLongest,
    };
}

pub mod traits {
    pub trait IteratorIndex<I> {}

    pub trait HomogeneousTuple {}
}

pub struct Diff<I, J>;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MinMaxResult<T> {
    NoElements,
    OneElement(T),
    MinMax(T, T),
}

impl<T: Clone> MinMaxResult<T> {
    pub fn into_option(self) -> Option<(T, T)>;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Position {
    First,
    Middle,
    Last,
    Only,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum EitherOrBoth<A, B = A> {
    Both(A, B),
    Left(A),
    Right(B),
}

impl<A, B> EitherOrBoth<A, B> {
    pub fn has_left(&self) -> bool;
    pub fn has_right(&self) -> bool;
    pub fn is_left(&self) -> bool;
    pub fn is_right(&self) -> bool;
    pub fn is_both(&self) -> bool;
    pub fn left(self) -> Option<A>;
    pub fn right(self) -> Option<B>;
    pub fn left_and_right(self) -> (Option<A>, Option<B>);
    pub fn just_left(self) -> Option<A>;
    pub fn just_right(self) -> Option<B>;
    pub fn both(self) -> Option<(A, B)>;
    pub fn into_left(self) -> A
    where
        B: Into<A>;
    pub fn into_right(self) -> B
    where
        A: Into<B>;
    pub fn as_ref(&self) -> EitherOrBoth<&A, &B>;
    pub fn as_mut(&mut self) -> EitherOrBoth<&mut A, &mut B>;
    pub fn as_deref(&self) -> EitherOrBoth<&A::Target, &B::Target>
    where
        A: Deref,
        B: Deref;
    pub fn as_deref_mut(&mut self) -> EitherOrBoth<&mut A::Target, &mut B::Target>
    where
        A: DerefMut,
        B: DerefMut;
    pub fn flip(self) -> EitherOrBoth<B, A>;
    pub fn map_left<F, M>(self, f: F) -> EitherOrBoth<M, B>
    where
        F: FnOnce(A) -> M;
    pub fn map_right<F, M>(self, f: F) -> EitherOrBoth<A, M>
    where
        F: FnOnce(B) -> M;
    pub fn map_any<F, L, G, R>(self, f: F, g: G) -> EitherOrBoth<L, R>
    where
        F: FnOnce(A) -> L,
        G: FnOnce(B) -> R;
    pub fn left_and_then<F, L>(self, f: F) -> EitherOrBoth<L, B>
    where
        F: FnOnce(A) -> EitherOrBoth<L, B>;
    pub fn right_and_then<F, R>(self, f: F) -> EitherOrBoth<A, R>
    where
        F: FnOnce(B) -> EitherOrBoth<A, R>;
    pub fn or(self, l: A, r: B) -> (A, B);
    pub fn or_default(self) -> (A, B)
    where
        A: Default,
        B: Default;
    pub fn or_else<L: FnOnce() -> A, R: FnOnce() -> B>(self, l: L, r: R) -> (A, B);
    pub fn left_or_insert(&mut self, val: A) -> &mut A;
    pub fn right_or_insert(&mut self, val: B) -> &mut B;
    pub fn left_or_insert_with<F>(&mut self, f: F) -> &mut A
    where
        F: FnOnce() -> A;
    pub fn right_or_insert_with<F>(&mut self, f: F) -> &mut B
    where
        F: FnOnce() -> B;
    pub fn insert_left(&mut self, val: A) -> &mut A;
    pub fn insert_right(&mut self, val: B) -> &mut B;
    pub fn insert_both(&mut self, left: A, right: B) -> (&mut A, &mut B);
}

impl<T> EitherOrBoth<T, T> {
    pub fn reduce<F>(self, f: F) -> T
    where
        F: FnOnce(T, T) -> T;
}

impl<A, B> From<EitherOrBoth<A, B>> for Option<Either<A, B>> {}
impl<A, B> From<Either<A, B>> for EitherOrBoth<A, B> {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FoldWhile<T> {
    Continue(T),
    Done(T),
}

impl<T> FoldWhile<T> {
    pub fn into_inner(self) -> T;
    pub fn is_done(&self) -> bool;
}

#[derive(Clone)]
pub struct MultiProduct<I>
where
    I: Iterator + Clone,
    I::Item: Clone;

impl<I> Iterator for MultiProduct<I>
where
    I: Iterator + Clone,
    I::Item: Clone,
{
    type Item = Vec<I::Item>;
}

#[derive(Clone)]
pub struct Batching<I, F>;

impl<B, F, I> Iterator for Batching<I, F>
where
    I: Iterator,
    F: FnMut(&mut I) -> Option<B>,
{
    type Item = B;
}

#[derive(Clone)]
pub struct FilterMapOk<I, F>;

impl<I, F, T, U, E> Iterator for FilterMapOk<I, F>
where
    I: Iterator<Item = Result<T, E>>,
    F: FnMut(T) -> Option<U>,
{
    type Item = Result<U, E>;
}

#[derive(Clone)]
pub struct FilterOk<I, F>;

impl<I, F, T, E> Iterator for FilterOk<I, F>
where
    I: Iterator<Item = Result<T, E>>,
    F: FnMut(&T) -> bool,
{
    type Item = Result<T, E>;
}

#[derive(Clone, Debug)]
pub struct Interleave<I, J>;

impl<I, J> Iterator for Interleave<I, J>
where
    I: Iterator,
    J: Iterator<Item = I::Item>,
{
    type Item = I::Item;
}

#[derive(Clone, Debug)]
pub struct InterleaveShortest<I, J>
where
    I: Iterator,
    J: Iterator<Item = I::Item>;

impl<I, J> Iterator for InterleaveShortest<I, J>
where
    I: Iterator,
    J: Iterator<Item = I::Item>,
{
    type Item = I::Item;
}

#[derive(Clone)]
pub struct Positions<I, F>;

impl<I, F> Iterator for Positions<I, F>
where
    I: Iterator,
    F: FnMut(I::Item) -> bool,
{
    type Item = usize;
}

#[derive(Clone, Debug)]
pub struct Product<I, J>
where
    I: Iterator;

impl<I, J> Iterator for Product<I, J>
where
    I: Iterator,
    J: Clone + Iterator,
    I::Item: Clone,
{
    type Item = (I::Item, J::Item);
}

#[derive(Clone, Debug)]
pub struct PutBack<I>
where
    I: Iterator;

impl<I> PutBack<I>
where
    I: Iterator,
{
    pub fn with_value(self, value: I::Item) -> Self;
    pub fn into_parts(self) -> (Option<I::Item>, I);
    pub fn put_back(&mut self, x: I::Item) -> Option<I::Item>;
}

impl<I> Iterator for PutBack<I>
where
    I: Iterator,
{
    type Item = I::Item;
}

impl<I> PeekingNext for PutBack<I> where I: Iterator {}

pub struct TakeWhileRef<'a, I: 'a, F>;

impl<I, F> Iterator for TakeWhileRef<'_, I, F>
where
    I: Iterator + Clone,
    F: FnMut(&I::Item) -> bool,
{
    type Item = I::Item;
}

pub struct TupleCombinations<I, T>;

#[derive(Clone)]
pub struct Update<I, F>;

impl<I, F> Iterator for Update<I, F>
where
    I: Iterator,
    F: FnMut(&mut I::Item),
{
    type Item = I::Item;
}

#[derive(Clone, Debug)]
pub struct WhileSome<I>;

impl<I, A> Iterator for WhileSome<I>
where
    I: Iterator<Item = Option<A>>,
{
    type Item = A;
}

pub struct CombinationsWithReplacement<I>;

#[derive(Clone)]
pub struct ExactlyOneError<I>
where
    I: Iterator;

impl<I> Iterator for ExactlyOneError<I>
where
    I: Iterator,
{
    type Item = I::Item;
}

impl<I> Display for ExactlyOneError<I> where I: Iterator {}
impl<I> Error for ExactlyOneError<I>
where
    I: Iterator + Debug,
    I::Item: Debug,
{
}

pub struct FlattenOk<I, T, E>
where
    I: Iterator<Item = Result<T, E>>,
    T: IntoIterator;

impl<I, T, E> Iterator for FlattenOk<I, T, E>
where
    I: Iterator<Item = Result<T, E>>,
    T: IntoIterator,
{
    type Item = Result<T::Item, E>;
}

pub struct Format<'a, I>;
impl<'a, I> Display for Format<'a, I>
where
    I: Iterator,
    I::Item: Display,
{
}

pub struct FormatWith<'a, I, F>;
impl<I, F> Display for FormatWith<'_, I, F>
where
    I: Iterator,
    F: FnMut(I::Item, &mut dyn FnMut(&dyn Display) -> fmt::Result) -> fmt::Result,
{
}

pub type GroupBy<K, I, F> = ChunkBy<K, I, F>;

pub struct Chunk<'a, I>
where
    I: Iterator + 'a,
    I::Item: 'a;

impl<'a, I> Iterator for Chunk<'a, I>
where
    I: Iterator,
    I::Item: 'a,
{
    type Item = I::Item;
}

pub struct ChunkBy<K, I, F>
where
    I: Iterator;

impl<'a, K, I, F> IntoIterator for &'a ChunkBy<K, I, F>
where
    I: Iterator,
    I::Item: 'a,
    F: FnMut(&I::Item) -> K,
    K: PartialEq,
{
    type Item = (K, Group<'a, K, I, F>);
    type IntoIter = Groups<'a, K, I, F>;
}

#[derive(Clone)]
pub struct Chunks<'a, I>
where
    I: Iterator + 'a,
    I::Item: 'a;

impl<'a, I> Iterator for Chunks<'a, I>
where
    I: Iterator,
    I::Item: 'a,
{
    type Item = Chunk<'a, I>;
}

pub struct Group<'a, K, I, F>
where
    I: Iterator + 'a,
    I::Item: 'a,
    K: 'a,
    F: 'a;

impl<'a, K, I, F> Iterator for Group<'a, K, I, F>
where
    I: Iterator,
    I::Item: 'a,
    F: FnMut(&I::Item) -> K,
    K: PartialEq,
{
    type Item = I::Item;
}

pub struct Groups<'a, K, I, F>
where
    I: Iterator + 'a,
    I::Item: 'a,
    K: 'a,
    F: 'a;

impl<'a, K, I, F> Iterator for Groups<'a, K, I, F>
where
    I: Iterator,
    I::Item: 'a,
    F: FnMut(&I::Item) -> K,
    K: PartialEq,
{
    type Item = (K, Group<'a, K, I, F>);
}

pub struct IntoChunks<I>
where
    I: Iterator;

impl<'a, I> IntoIterator for &'a IntoChunks<I>
where
    I: Iterator,
    I::Item: 'a,
{
    type Item = Chunk<'a, I>;
    type IntoIter = Chunks<'a, I>;
}

#[derive(Clone, Debug)]
pub struct GroupingMap<I>;

impl<I, K, V> GroupingMap<I>
where
    I: Iterator<Item = (K, V)>,
    K: Hash + Eq,
{
    pub fn aggregate<FO, R>(self, operation: FO) -> HashMap<K, R>
    where
        FO: FnMut(Option<R>, &K, V) -> Option<R>;
    pub fn fold_with<FI, FO, R>(self, init: FI, operation: FO) -> HashMap<K, R>
    where
        FI: FnMut(&K, &V) -> R,
        FO: FnMut(R, &K, V) -> R;
    pub fn fold<FO, R>(self, init: R, operation: FO) -> HashMap<K, R>
    where
        R: Clone,
        FO: FnMut(R, &K, V) -> R;
    pub fn reduce<FO>(self, operation: FO) -> HashMap<K, V>
    where
        FO: FnMut(V, &K, V) -> V;
    pub fn fold_first<FO>(self, operation: FO) -> HashMap<K, V>
    where
        FO: FnMut(V, &K, V) -> V;
    pub fn collect<C>(self) -> HashMap<K, C>
    where
        C: Default + Extend<V>;
    pub fn max(self) -> HashMap<K, V>
    where
        V: Ord;
    pub fn max_by<F>(self, compare: F) -> HashMap<K, V>
    where
        F: FnMut(&K, &V, &V) -> Ordering;
    pub fn max_by_key<F, CK>(self, f: F) -> HashMap<K, V>
    where
        F: FnMut(&K, &V) -> CK,
        CK: Ord;
    pub fn min(self) -> HashMap<K, V>
    where
        V: Ord;
    pub fn min_by<F>(self, compare: F) -> HashMap<K, V>
    where
        F: FnMut(&K, &V, &V) -> Ordering;
    pub fn min_by_key<F, CK>(self, f: F) -> HashMap<K, V>
    where
        F: FnMut(&K, &V) -> CK,
        CK: Ord;
    pub fn minmax(self) -> HashMap<K, MinMaxResult<V>>
    where
        V: Ord;
    pub fn minmax_by<F>(self, compare: F) -> HashMap<K, MinMaxResult<V>>
    where
        F: FnMut(&K, &V, &V) -> Ordering;
    pub fn minmax_by_key<F, CK>(self, f: F) -> HashMap<K, MinMaxResult<V>>
    where
        F: FnMut(&K, &V) -> CK,
        CK: Ord;
    pub fn sum(self) -> HashMap<K, V>
    where
        V: Add<V, Output = V>;
    pub fn product(self) -> HashMap<K, V>
    where
        V: Mul<V, Output = V>;
}

#[derive(Clone, Debug)]
pub struct IntersperseWith<I, ElemF>
where
    I: Iterator;

impl<I, ElemF> Iterator for IntersperseWith<I, ElemF>
where
    I: Iterator,
{
    type Item = I::Item;
}

pub struct KMergeBy<I, F>
where
    I: Iterator;

impl<I, F> Iterator for KMergeBy<I, F>
where
    I: Iterator,
{
    type Item = I::Item;
}

pub struct MergeBy<I: Iterator, J: Iterator, F>;

impl<I, J, F> Iterator for MergeBy<I, J, F>
where
    I: Iterator,
    J: Iterator,
{
    type Item = F::MergeResult;
}

#[derive(Clone, Debug)]
pub struct MultiPeek<I>
where
    I: Iterator;

impl<I> MultiPeek<I>
where
    I: Iterator,
{
    pub fn reset_peek(&mut self);
}

impl<I: Iterator> MultiPeek<I> {
    pub fn peek(&mut self) -> Option<&I::Item>;
}

impl<I> PeekingNext for MultiPeek<I> where I: Iterator {}

impl<I> Iterator for MultiPeek<I>
where
    I: Iterator,
{
    type Item = I::Item;
}

#[derive(Clone)]
pub struct PadUsing<I, F>;

impl<I, F> Iterator for PadUsing<I, F>
where
    I: Iterator,
    F: FnMut(usize) -> I::Item,
{
    type Item = I::Item;
}

#[derive(Clone, Debug)]
pub struct PeekNth<I>
where
    I: Iterator;

impl<I> PeekNth<I>
where
    I: Iterator,
{
    pub fn peek(&mut self) -> Option<&I::Item>;
    pub fn peek_mut(&mut self) -> Option<&mut I::Item>;
    pub fn peek_nth(&mut self, n: usize) -> Option<&I::Item>;
    pub fn peek_nth_mut(&mut self, n: usize) -> Option<&mut I::Item>;
    pub fn next_if(&mut self, func: impl FnOnce(&I::Item) -> bool) -> Option<I::Item>;
    pub fn next_if_eq<T>(&mut self, expected: &T) -> Option<I::Item>
    where
        T: ?Sized,
        I::Item: PartialEq<T>;
}

impl<I> Iterator for PeekNth<I>
where
    I: Iterator,
{
    type Item = I::Item;
}

impl<I> PeekingNext for PeekNth<I> where I: Iterator {}

pub struct PeekingTakeWhile<'a, I, F>
where
    I: Iterator + 'a;

impl<I, F> Iterator for PeekingTakeWhile<'_, I, F>
where
    I: PeekingNext,
    F: FnMut(&I::Item) -> bool,
{
    type Item = I::Item;
}

impl<I, F> PeekingNext for PeekingTakeWhile<'_, I, F>
where
    I: PeekingNext,
    F: FnMut(&I::Item) -> bool,
{
}

pub struct Permutations<I>;

pub struct Powerset<I>;

#[derive(Debug)]
pub struct ProcessResults<'a, I, E: 'a>;

impl<I, T, E> Iterator for ProcessResults<'_, I, E>
where
    I: Iterator<Item = Result<T, E>>,
{
    type Item = T;
}

#[derive(Clone, Debug)]
pub struct PutBackN<I: Iterator>;

impl<I: Iterator> PutBackN<I> {
    pub fn put_back(&mut self, x: I::Item);
}

impl<I> PeekingNext for PutBackN<I> where I: Iterator {}

impl<I: Iterator> Iterator for PutBackN<I> {
    type Item = I::Item;
}

#[derive(Debug)]
pub struct RcIter<I> {
    pub rciter: Rc<RefCell<I>>,
}

impl<A, I> Iterator for RcIter<I>
where
    I: Iterator<Item = A>,
{
    type Item = A;
}

impl<I> IntoIterator for &RcIter<I>
where
    I: Iterator,
{
    type Item = I::Item;
    type IntoIter = RcIter<I>;
}

#[derive(Clone, Debug)]
pub struct RepeatN<A>;
impl<T: Clone> PeekingNext for RepeatN<T> {}

impl<A> Iterator for RepeatN<A>
where
    A: Clone,
{
    type Item = A;
}

#[derive(Clone)]
pub struct Iterate<St, F>;

impl<St, F> Iterator for Iterate<St, F>
where
    F: FnMut(&St) -> St,
{
    type Item = St;
}

#[derive(Clone)]
pub struct Unfold<St, F> {
    pub state: St,
}

impl<A, St, F> Iterator for Unfold<St, F>
where
    F: FnMut(&mut St) -> Option<A>,
{
    type Item = A;
}

#[derive(Clone)]
pub struct TakeWhileInclusive<I, F>;

impl<I, F> Iterator for TakeWhileInclusive<I, F>
where
    I: Iterator,
    F: FnMut(&I::Item) -> bool,
{
    type Item = I::Item;
}

#[derive(Debug)]
pub struct Tee<I>
where
    I: Iterator;

impl<I> Iterator for Tee<I>
where
    I: Iterator,
    I::Item: Clone,
{
    type Item = I::Item;
}

pub struct CircularTupleWindows<I, T>;

pub struct TupleWindows<I, T>;

pub struct Tuples<I, T>;

#[derive(Clone)]
pub struct Unique<I>
where
    I: Iterator,
    I::Item: Eq + Hash + Clone;

impl<I> Iterator for Unique<I>
where
    I: Iterator,
    I::Item: Eq + Hash + Clone,
{
    type Item = I::Item;
}

#[derive(Clone)]
pub struct UniqueBy<I: Iterator, V, F>;

impl<I, V, F> Iterator for UniqueBy<I, V, F>
where
    I: Iterator,
    V: Eq + Hash,
    F: FnMut(&I::Item) -> V,
{
    type Item = I::Item;
}

pub struct WithPosition<I>
where
    I: Iterator;

impl<I: Iterator> Iterator for WithPosition<I> {
    type Item = (Position, I::Item);
}

#[derive(Clone, Debug)]
pub struct ZipEq<I, J>;

impl<I, J> Iterator for ZipEq<I, J>
where
    I: Iterator,
    J: Iterator,
{
    type Item = (I::Item, J::Item);
}

#[derive(Clone, Debug)]
pub struct ZipLongest<T, U>;

impl<T, U> Iterator for ZipLongest<T, U>
where
    T: Iterator,
    U: Iterator,
{
    type Item = EitherOrBoth<T::Item, U::Item>;
}

#[derive(Clone, Debug)]
pub struct Zip<T>;
impl<A: IntoIterator> From<(A,)> for Zip<(A::IntoIter,)> {}

impl<A> Iterator for Zip<(A,)>
where
    A: Iterator,
{
    type Item = (A::Item,);
}

impl<A, B> Iterator for Zip<(A, B)>
where
    A: Iterator,
    B: Iterator,
{
    type Item = (A::Item, B::Item);
}

impl<A: IntoIterator, B: IntoIterator> From<(A, B)> for Zip<(A::IntoIter, B::IntoIter)> {}
impl<A: IntoIterator, B: IntoIterator, C: IntoIterator> From<(A, B, C)>
    for Zip<(A::IntoIter, B::IntoIter, C::IntoIter)>
{
}

impl<A, B, C> Iterator for Zip<(A, B, C)>
where
    A: Iterator,
    B: Iterator,
    C: Iterator,
{
    type Item = (A::Item, B::Item, C::Item);
}

impl<A: IntoIterator, B: IntoIterator, C: IntoIterator, D: IntoIterator> From<(A, B, C, D)>
    for Zip<(A::IntoIter, B::IntoIter, C::IntoIter, D::IntoIter)>
{
}

impl<A, B, C, D> Iterator for Zip<(A, B, C, D)>
where
    A: Iterator,
    B: Iterator,
    C: Iterator,
    D: Iterator,
{
    type Item = (A::Item, B::Item, C::Item, D::Item);
}

impl<A, B, C, D, E> Iterator for Zip<(A, B, C, D, E)>
where
    A: Iterator,
    B: Iterator,
    C: Iterator,
    D: Iterator,
    E: Iterator,
{
    type Item = (A::Item, B::Item, C::Item, D::Item, E::Item);
}

impl<A: IntoIterator, B: IntoIterator, C: IntoIterator, D: IntoIterator, E: IntoIterator> From<(A, B, C, D, E)>
    for Zip<(A::IntoIter, B::IntoIter, C::IntoIter, D::IntoIter, E::IntoIter)>
{
}
impl<A: IntoIterator, B: IntoIterator, C: IntoIterator, D: IntoIterator, E: IntoIterator, F: IntoIterator>
    From<(A, B, C, D, E, F)> for Zip<(A::IntoIter, B::IntoIter, C::IntoIter, D::IntoIter, E::IntoIter, F::IntoIter)>
{
}

impl<A, B, C, D, E, F> Iterator for Zip<(A, B, C, D, E, F)>
where
    A: Iterator,
    B: Iterator,
    C: Iterator,
    D: Iterator,
    E: Iterator,
    F: Iterator,
{
    type Item = (A::Item, B::Item, C::Item, D::Item, E::Item, F::Item);
}

impl<
    A: IntoIterator,
    B: IntoIterator,
    C: IntoIterator,
    D: IntoIterator,
    E: IntoIterator,
    F: IntoIterator,
    G: IntoIterator,
> From<(A, B, C, D, E, F, G)>
    for Zip<(A::IntoIter, B::IntoIter, C::IntoIter, D::IntoIter, E::IntoIter, F::IntoIter, G::IntoIter)>
{
}

impl<A, B, C, D, E, F, G> Iterator for Zip<(A, B, C, D, E, F, G)>
where
    A: Iterator,
    B: Iterator,
    C: Iterator,
    D: Iterator,
    E: Iterator,
    F: Iterator,
    G: Iterator,
{
    type Item = (A::Item, B::Item, C::Item, D::Item, E::Item, F::Item, G::Item);
}

impl<A, B, C, D, E, F, G, H> Iterator for Zip<(A, B, C, D, E, F, G, H)>
where
    A: Iterator,
    B: Iterator,
    C: Iterator,
    D: Iterator,
    E: Iterator,
    F: Iterator,
    G: Iterator,
    H: Iterator,
{
    type Item = (A::Item, B::Item, C::Item, D::Item, E::Item, F::Item, G::Item, H::Item);
}

impl<
    A: IntoIterator,
    B: IntoIterator,
    C: IntoIterator,
    D: IntoIterator,
    E: IntoIterator,
    F: IntoIterator,
    G: IntoIterator,
    H: IntoIterator,
> From<(A, B, C, D, E, F, G, H)>
    for Zip<(A::IntoIter, B::IntoIter, C::IntoIter, D::IntoIter, E::IntoIter, F::IntoIter, G::IntoIter, H::IntoIter)>
{
}
impl<
    A: IntoIterator,
    B: IntoIterator,
    C: IntoIterator,
    D: IntoIterator,
    E: IntoIterator,
    F: IntoIterator,
    G: IntoIterator,
    H: IntoIterator,
    I: IntoIterator,
> From<(A, B, C, D, E, F, G, H, I)>
    for Zip<(
        A::IntoIter,
        B::IntoIter,
        C::IntoIter,
        D::IntoIter,
        E::IntoIter,
        F::IntoIter,
        G::IntoIter,
        H::IntoIter,
        I::IntoIter,
    )>
{
}

impl<A, B, C, D, E, F, G, H, I> Iterator for Zip<(A, B, C, D, E, F, G, H, I)>
where
    A: Iterator,
    B: Iterator,
    C: Iterator,
    D: Iterator,
    E: Iterator,
    F: Iterator,
    G: Iterator,
    H: Iterator,
    I: Iterator,
{
    type Item = (A::Item, B::Item, C::Item, D::Item, E::Item, F::Item, G::Item, H::Item, I::Item);
}

impl<
    A: IntoIterator,
    B: IntoIterator,
    C: IntoIterator,
    D: IntoIterator,
    E: IntoIterator,
    F: IntoIterator,
    G: IntoIterator,
    H: IntoIterator,
    I: IntoIterator,
    J: IntoIterator,
> From<(A, B, C, D, E, F, G, H, I, J)>
    for Zip<(
        A::IntoIter,
        B::IntoIter,
        C::IntoIter,
        D::IntoIter,
        E::IntoIter,
        F::IntoIter,
        G::IntoIter,
        H::IntoIter,
        I::IntoIter,
        J::IntoIter,
    )>
{
}

impl<A, B, C, D, E, F, G, H, I, J> Iterator for Zip<(A, B, C, D, E, F, G, H, I, J)>
where
    A: Iterator,
    B: Iterator,
    C: Iterator,
    D: Iterator,
    E: Iterator,
    F: Iterator,
    G: Iterator,
    H: Iterator,
    I: Iterator,
    J: Iterator,
{
    type Item = (A::Item, B::Item, C::Item, D::Item, E::Item, F::Item, G::Item, H::Item, I::Item, J::Item);
}

impl<A, B, C, D, E, F, G, H, I, J, K> Iterator for Zip<(A, B, C, D, E, F, G, H, I, J, K)>
where
    A: Iterator,
    B: Iterator,
    C: Iterator,
    D: Iterator,
    E: Iterator,
    F: Iterator,
    G: Iterator,
    H: Iterator,
    I: Iterator,
    J: Iterator,
    K: Iterator,
{
    type Item = (A::Item, B::Item, C::Item, D::Item, E::Item, F::Item, G::Item, H::Item, I::Item, J::Item, K::Item);
}

impl<
    A: IntoIterator,
    B: IntoIterator,
    C: IntoIterator,
    D: IntoIterator,
    E: IntoIterator,
    F: IntoIterator,
    G: IntoIterator,
    H: IntoIterator,
    I: IntoIterator,
    J: IntoIterator,
    K: IntoIterator,
> From<(A, B, C, D, E, F, G, H, I, J, K)>
    for Zip<(
        A::IntoIter,
        B::IntoIter,
        C::IntoIter,
        D::IntoIter,
        E::IntoIter,
        F::IntoIter,
        G::IntoIter,
        H::IntoIter,
        I::IntoIter,
        J::IntoIter,
        K::IntoIter,
    )>
{
}
impl<
    A: IntoIterator,
    B: IntoIterator,
    C: IntoIterator,
    D: IntoIterator,
    E: IntoIterator,
    F: IntoIterator,
    G: IntoIterator,
    H: IntoIterator,
    I: IntoIterator,
    J: IntoIterator,
    K: IntoIterator,
    L: IntoIterator,
> From<(A, B, C, D, E, F, G, H, I, J, K, L)>
    for Zip<(
        A::IntoIter,
        B::IntoIter,
        C::IntoIter,
        D::IntoIter,
        E::IntoIter,
        F::IntoIter,
        G::IntoIter,
        H::IntoIter,
        I::IntoIter,
        J::IntoIter,
        K::IntoIter,
        L::IntoIter,
    )>
{
}

impl<A, B, C, D, E, F, G, H, I, J, K, L> Iterator for Zip<(A, B, C, D, E, F, G, H, I, J, K, L)>
where
    A: Iterator,
    B: Iterator,
    C: Iterator,
    D: Iterator,
    E: Iterator,
    F: Iterator,
    G: Iterator,
    H: Iterator,
    I: Iterator,
    J: Iterator,
    K: Iterator,
    L: Iterator,
{
    type Item =
        (A::Item, B::Item, C::Item, D::Item, E::Item, F::Item, G::Item, H::Item, I::Item, J::Item, K::Item, L::Item);
}

pub trait PeekingNext: Iterator {
    fn peeking_next<F>(&mut self, accept: F) -> Option<Self::Item>
    where
        Self: Sized,
        F: FnOnce(&Self::Item) -> bool;
}

impl<I> PeekingNext for &mut I where I: PeekingNext {}
impl<I> PeekingNext for Peekable<I> where I: Iterator {}
impl<'a, T> PeekingNext for Iter<'a, T> {}
impl<'a> PeekingNext for Chars<'a> {}
impl<'a> PeekingNext for CharIndices<'a> {}
impl<'a> PeekingNext for Bytes<'a> {}
impl<'a, T> PeekingNext for std::option::Iter<'a, T> {}
impl<'a, T> PeekingNext for std::result::Iter<'a, T> {}
impl<T> PeekingNext for Empty<T> {}
impl<'a, T> PeekingNext for std::collections::linked_list::Iter<'a, T> {}
impl<'a, T> PeekingNext for std::collections::vec_deque::Iter<'a, T> {}
impl<I: Clone + PeekingNext + DoubleEndedIterator> PeekingNext for Rev<I> {}

pub trait MultiUnzip<FromI>: Iterator {
    fn multiunzip(self) -> FromI;
}

pub trait Itertools: Iterator {
    fn interleave<J>(self, other: J) -> Interleave<Self, J::IntoIter>
    where
        J: IntoIterator<Item = Self::Item>,
        Self: Sized;
    fn interleave_shortest<J>(self, other: J) -> InterleaveShortest<Self, J::IntoIter>
    where
        J: IntoIterator<Item = Self::Item>,
        Self: Sized;
    fn intersperse(self, element: Self::Item) -> Intersperse<Self>
    where
        Self: Sized,
        Self::Item: Clone;
    fn intersperse_with<F>(self, element: F) -> IntersperseWith<Self, F>
    where
        Self: Sized,
        F: FnMut() -> Self::Item;
    fn get<R>(self, index: R) -> R::Output
    where
        Self: Sized,
        R: IteratorIndex<Self>;
    fn zip_longest<J>(self, other: J) -> ZipLongest<Self, J::IntoIter>
    where
        J: IntoIterator,
        Self: Sized;
    fn zip_eq<J>(self, other: J) -> ZipEq<Self, J::IntoIter>
    where
        J: IntoIterator,
        Self: Sized;
    fn batching<B, F>(self, f: F) -> Batching<Self, F>
    where
        F: FnMut(&mut Self) -> Option<B>,
        Self: Sized;
    fn chunk_by<K, F>(self, key: F) -> ChunkBy<K, Self, F>
    where
        Self: Sized,
        F: FnMut(&Self::Item) -> K,
        K: PartialEq;
    fn group_by<K, F>(self, key: F) -> ChunkBy<K, Self, F>
    where
        Self: Sized,
        F: FnMut(&Self::Item) -> K,
        K: PartialEq;
    fn chunks(self, size: usize) -> IntoChunks<Self>
    where
        Self: Sized;
    fn tuple_windows<T>(self) -> TupleWindows<Self, T>
    where
        Self: Sized + Iterator<Item = T::Item>,
        T: HomogeneousTuple,
        T::Item: Clone;
    fn circular_tuple_windows<T>(self) -> CircularTupleWindows<Self, T>
    where
        Self: Sized + Clone + Iterator<Item = T::Item> + ExactSizeIterator,
        T: Clone,
        T::Item: Clone;
    fn tuples<T>(self) -> Tuples<Self, T>
    where
        Self: Sized + Iterator<Item = T::Item>,
        T: HomogeneousTuple;
    fn tee(self) -> (Tee<Self>, Tee<Self>)
    where
        Self: Sized,
        Self::Item: Clone;
    fn map_into<R>(self) -> MapInto<Self, R>
    where
        Self: Sized,
        Self::Item: Into<R>;
    fn map_ok<F, T, U, E>(self, f: F) -> MapOk<Self, F>
    where
        Self: Iterator<Item = Result<T, E>> + Sized,
        F: FnMut(T) -> U;
    fn filter_ok<F, T, E>(self, f: F) -> FilterOk<Self, F>
    where
        Self: Iterator<Item = Result<T, E>> + Sized,
        F: FnMut(&T) -> bool;
    fn filter_map_ok<F, T, U, E>(self, f: F) -> FilterMapOk<Self, F>
    where
        Self: Iterator<Item = Result<T, E>> + Sized,
        F: FnMut(T) -> Option<U>;
    fn flatten_ok<T, E>(self) -> FlattenOk<Self, T, E>
    where
        Self: Iterator<Item = Result<T, E>> + Sized,
        T: IntoIterator;
    fn process_results<F, T, E, R>(self, processor: F) -> Result<R, E>
    where
        Self: Iterator<Item = Result<T, E>> + Sized,
        F: FnOnce(ProcessResults<'_, Self, E>) -> R;
    fn merge<J>(self, other: J) -> Merge<Self, J::IntoIter>
    where
        Self: Sized,
        Self::Item: PartialOrd,
        J: IntoIterator<Item = Self::Item>;
    fn merge_by<J, F>(self, other: J, is_first: F) -> MergeBy<Self, J::IntoIter, F>
    where
        Self: Sized,
        J: IntoIterator<Item = Self::Item>,
        F: FnMut(&Self::Item, &Self::Item) -> bool;
    fn merge_join_by<J, F, T>(self, other: J, cmp_fn: F) -> MergeJoinBy<Self, J::IntoIter, F>
    where
        J: IntoIterator,
        F: FnMut(&Self::Item, &J::Item) -> T,
        Self: Sized;
    fn kmerge(self) -> KMerge<<Self::Item as IntoIterator>::IntoIter>
    where
        Self: Sized,
        Self::Item: IntoIterator,
        <Self::Item as IntoIterator>::Item: PartialOrd;
    fn kmerge_by<F>(self, first: F) -> KMergeBy<<Self::Item as IntoIterator>::IntoIter, F>
    where
        Self: Sized,
        Self::Item: IntoIterator,
        F: FnMut(&<Self::Item as IntoIterator>::Item, &<Self::Item as IntoIterator>::Item) -> bool;
    fn cartesian_product<J>(self, other: J) -> Product<Self, J::IntoIter>
    where
        Self: Sized,
        Self::Item: Clone,
        J: IntoIterator,
        J::IntoIter: Clone;
    fn multi_cartesian_product(self) -> MultiProduct<<Self::Item as IntoIterator>::IntoIter>
    where
        Self: Sized,
        Self::Item: IntoIterator,
        <Self::Item as IntoIterator>::IntoIter: Clone,
        <Self::Item as IntoIterator>::Item: Clone;
    fn coalesce<F>(self, f: F) -> Coalesce<Self, F>
    where
        Self: Sized,
        F: FnMut(Self::Item, Self::Item) -> Result<Self::Item, (Self::Item, Self::Item)>;
    fn dedup(self) -> Dedup<Self>
    where
        Self: Sized,
        Self::Item: PartialEq;
    fn dedup_by<Cmp>(self, cmp: Cmp) -> DedupBy<Self, Cmp>
    where
        Self: Sized,
        Cmp: FnMut(&Self::Item, &Self::Item) -> bool;
    fn dedup_with_count(self) -> DedupWithCount<Self>
    where
        Self: Sized;
    fn dedup_by_with_count<Cmp>(self, cmp: Cmp) -> DedupByWithCount<Self, Cmp>
    where
        Self: Sized,
        Cmp: FnMut(&Self::Item, &Self::Item) -> bool;
    fn duplicates(self) -> Duplicates<Self>
    where
        Self: Sized,
        Self::Item: Eq + Hash;
    fn duplicates_by<V, F>(self, f: F) -> DuplicatesBy<Self, V, F>
    where
        Self: Sized,
        V: Eq + Hash,
        F: FnMut(&Self::Item) -> V;
    fn unique(self) -> Unique<Self>
    where
        Self: Sized,
        Self::Item: Clone + Eq + Hash;
    fn unique_by<V, F>(self, f: F) -> UniqueBy<Self, V, F>
    where
        Self: Sized,
        V: Eq + Hash,
        F: FnMut(&Self::Item) -> V;
    fn peeking_take_while<F>(&mut self, accept: F) -> PeekingTakeWhile<'_, Self, F>
    where
        Self: Sized + PeekingNext,
        F: FnMut(&Self::Item) -> bool;
    fn take_while_ref<F>(&mut self, accept: F) -> TakeWhileRef<'_, Self, F>
    where
        Self: Clone,
        F: FnMut(&Self::Item) -> bool;
    fn take_while_inclusive<F>(self, accept: F) -> TakeWhileInclusive<Self, F>
    where
        Self: Sized,
        F: FnMut(&Self::Item) -> bool;
    fn while_some<A>(self) -> WhileSome<Self>
    where
        Self: Sized + Iterator<Item = Option<A>>;
    fn tuple_combinations<T>(self) -> TupleCombinations<Self, T>
    where
        Self: Sized + Clone,
        Self::Item: Clone;
    fn array_combinations<const K: usize>(self) -> ArrayCombinations<Self, K>
    where
        Self: Sized + Clone,
        Self::Item: Clone;
    fn combinations(self, k: usize) -> Combinations<Self>
    where
        Self: Sized,
        Self::Item: Clone;
    fn combinations_with_replacement(self, k: usize) -> CombinationsWithReplacement<Self>
    where
        Self: Sized,
        Self::Item: Clone;
    fn permutations(self, k: usize) -> Permutations<Self>
    where
        Self: Sized,
        Self::Item: Clone;
    fn powerset(self) -> Powerset<Self>
    where
        Self: Sized,
        Self::Item: Clone;
    fn pad_using<F>(self, min: usize, f: F) -> PadUsing<Self, F>
    where
        Self: Sized,
        F: FnMut(usize) -> Self::Item;
    fn with_position(self) -> WithPosition<Self>
    where
        Self: Sized;
    fn positions<P>(self, predicate: P) -> Positions<Self, P>
    where
        Self: Sized,
        P: FnMut(Self::Item) -> bool;
    fn update<F>(self, updater: F) -> Update<Self, F>
    where
        Self: Sized,
        F: FnMut(&mut Self::Item);
    fn next_array<const N: usize>(&mut self) -> Option<[Self::Item; N]>
    where
        Self: Sized;
    fn collect_array<const N: usize>(self) -> Option<[Self::Item; N]>
    where
        Self: Sized;
    fn next_tuple<T>(&mut self) -> Option<T>
    where
        Self: Sized + Iterator<Item = T::Item>,
        T: HomogeneousTuple;
    fn collect_tuple<T>(self) -> Option<T>
    where
        Self: Sized + Iterator<Item = T::Item>,
        T: HomogeneousTuple;
    fn find_position<P>(&mut self, pred: P) -> Option<(usize, Self::Item)>
    where
        P: FnMut(&Self::Item) -> bool;
    fn find_or_last<P>(self, predicate: P) -> Option<Self::Item>
    where
        Self: Sized,
        P: FnMut(&Self::Item) -> bool;
    fn find_or_first<P>(self, predicate: P) -> Option<Self::Item>
    where
        Self: Sized,
        P: FnMut(&Self::Item) -> bool;
    fn contains<Q>(&mut self, query: &Q) -> bool
    where
        Self: Sized,
        Self::Item: Borrow<Q>,
        Q: PartialEq + ?Sized;
    fn all_equal(&mut self) -> bool
    where
        Self: Sized,
        Self::Item: PartialEq;
    fn all_equal_value(&mut self) -> Result<Self::Item, Option<(Self::Item, Self::Item)>>
    where
        Self: Sized,
        Self::Item: PartialEq;
    fn all_unique(&mut self) -> bool
    where
        Self: Sized,
        Self::Item: Eq + Hash;
    fn dropping(self, n: usize) -> Self
    where
        Self: Sized;
    fn dropping_back(self, n: usize) -> Self
    where
        Self: Sized + DoubleEndedIterator;
    fn concat(self) -> Self::Item
    where
        Self: Sized,
        Self::Item: Extend<<Self::Item as IntoIterator>::Item> + IntoIterator + Default;
    fn collect_vec(self) -> Vec<Self::Item>
    where
        Self: Sized;
    fn try_collect<T, U, E>(self) -> Result<U, E>
    where
        Self: Sized + Iterator<Item = Result<T, E>>,
        Result<U, E>: FromIterator<Result<T, E>>;
    fn set_from<'a, A: 'a, J>(&mut self, from: J) -> usize
    where
        Self: Iterator<Item = &'a mut A>,
        J: IntoIterator<Item = A>;
    fn join(&mut self, sep: &str) -> String
    where
        Self::Item: Display;
    fn format(self, sep: &str) -> Format<'_, Self>
    where
        Self: Sized;
    fn format_with<F>(self, sep: &str, format: F) -> FormatWith<'_, Self, F>
    where
        Self: Sized,
        F: FnMut(Self::Item, &mut dyn FnMut(&dyn Display) -> fmt::Result) -> fmt::Result;
    fn fold_ok<A, E, B, F>(&mut self, start: B, f: F) -> Result<B, E>
    where
        Self: Iterator<Item = Result<A, E>>,
        F: FnMut(B, A) -> B;
    fn fold_options<A, B, F>(&mut self, start: B, f: F) -> Option<B>
    where
        Self: Iterator<Item = Option<A>>,
        F: FnMut(B, A) -> B;
    fn fold1<F>(self, f: F) -> Option<Self::Item>
    where
        F: FnMut(Self::Item, Self::Item) -> Self::Item,
        Self: Sized;
    fn tree_reduce<F>(self, f: F) -> Option<Self::Item>
    where
        F: FnMut(Self::Item, Self::Item) -> Self::Item,
        Self: Sized;
    fn tree_fold1<F>(self, f: F) -> Option<Self::Item>
    where
        F: FnMut(Self::Item, Self::Item) -> Self::Item,
        Self: Sized;
    fn fold_while<B, F>(&mut self, init: B, f: F) -> FoldWhile<B>
    where
        Self: Sized,
        F: FnMut(B, Self::Item) -> FoldWhile<B>;
    fn sum1<S>(self) -> Option<S>
    where
        Self: Sized,
        S: Sum<Self::Item>;
    fn product1<P>(self) -> Option<P>
    where
        Self: Sized,
        P: std::iter::Product<Self::Item>;
    fn sorted_unstable(self) -> IntoIter<Self::Item>
    where
        Self: Sized,
        Self::Item: Ord;
    fn sorted_unstable_by<F>(self, cmp: F) -> IntoIter<Self::Item>
    where
        Self: Sized,
        F: FnMut(&Self::Item, &Self::Item) -> Ordering;
    fn sorted_unstable_by_key<K, F>(self, f: F) -> IntoIter<Self::Item>
    where
        Self: Sized,
        K: Ord,
        F: FnMut(&Self::Item) -> K;
    fn sorted(self) -> IntoIter<Self::Item>
    where
        Self: Sized,
        Self::Item: Ord;
    fn sorted_by<F>(self, cmp: F) -> IntoIter<Self::Item>
    where
        Self: Sized,
        F: FnMut(&Self::Item, &Self::Item) -> Ordering;
    fn sorted_by_key<K, F>(self, f: F) -> IntoIter<Self::Item>
    where
        Self: Sized,
        K: Ord,
        F: FnMut(&Self::Item) -> K;
    fn sorted_by_cached_key<K, F>(self, f: F) -> IntoIter<Self::Item>
    where
        Self: Sized,
        K: Ord,
        F: FnMut(&Self::Item) -> K;
    fn k_smallest(self, k: usize) -> IntoIter<Self::Item>
    where
        Self: Sized,
        Self::Item: Ord;
    fn k_smallest_by<F>(self, k: usize, cmp: F) -> IntoIter<Self::Item>
    where
        Self: Sized,
        F: FnMut(&Self::Item, &Self::Item) -> Ordering;
    fn k_smallest_by_key<F, K>(self, k: usize, key: F) -> IntoIter<Self::Item>
    where
        Self: Sized,
        F: FnMut(&Self::Item) -> K,
        K: Ord;
    fn k_smallest_relaxed(self, k: usize) -> IntoIter<Self::Item>
    where
        Self: Sized,
        Self::Item: Ord;
    fn k_smallest_relaxed_by<F>(self, k: usize, cmp: F) -> IntoIter<Self::Item>
    where
        Self: Sized,
        F: FnMut(&Self::Item, &Self::Item) -> Ordering;
    fn k_smallest_relaxed_by_key<F, K>(self, k: usize, key: F) -> IntoIter<Self::Item>
    where
        Self: Sized,
        F: FnMut(&Self::Item) -> K,
        K: Ord;
    fn k_largest(self, k: usize) -> IntoIter<Self::Item>
    where
        Self: Sized,
        Self::Item: Ord;
    fn k_largest_by<F>(self, k: usize, cmp: F) -> IntoIter<Self::Item>
    where
        Self: Sized,
        F: FnMut(&Self::Item, &Self::Item) -> Ordering;
    fn k_largest_by_key<F, K>(self, k: usize, key: F) -> IntoIter<Self::Item>
    where
        Self: Sized,
        F: FnMut(&Self::Item) -> K,
        K: Ord;
    fn k_largest_relaxed(self, k: usize) -> IntoIter<Self::Item>
    where
        Self: Sized,
        Self::Item: Ord;
    fn k_largest_relaxed_by<F>(self, k: usize, cmp: F) -> IntoIter<Self::Item>
    where
        Self: Sized,
        F: FnMut(&Self::Item, &Self::Item) -> Ordering;
    fn k_largest_relaxed_by_key<F, K>(self, k: usize, key: F) -> IntoIter<Self::Item>
    where
        Self: Sized,
        F: FnMut(&Self::Item) -> K,
        K: Ord;
    fn tail(self, n: usize) -> std::collections::vec_deque::IntoIter<Self::Item>
    where
        Self: Sized;
    fn partition_map<A, B, F, L, R>(self, predicate: F) -> (A, B)
    where
        Self: Sized,
        F: FnMut(Self::Item) -> Either<L, R>,
        A: Default + Extend<L>,
        B: Default + Extend<R>;
    fn partition_result<A, B, T, E>(self) -> (A, B)
    where
        Self: Iterator<Item = Result<T, E>> + Sized,
        A: Default + Extend<T>,
        B: Default + Extend<E>;
    fn into_group_map<K, V>(self) -> HashMap<K, Vec<V>>
    where
        Self: Iterator<Item = (K, V)> + Sized,
        K: Hash + Eq;
    fn into_group_map_by<K, V, F>(self, f: F) -> HashMap<K, Vec<V>>
    where
        Self: Iterator<Item = V> + Sized,
        K: Hash + Eq,
        F: FnMut(&V) -> K;
    fn into_grouping_map<K, V>(self) -> GroupingMap<Self>
    where
        Self: Iterator<Item = (K, V)> + Sized,
        K: Hash + Eq;
    fn into_grouping_map_by<K, V, F>(self, key_mapper: F) -> GroupingMapBy<Self, F>
    where
        Self: Iterator<Item = V> + Sized,
        K: Hash + Eq,
        F: FnMut(&V) -> K;
    fn min_set(self) -> Vec<Self::Item>
    where
        Self: Sized,
        Self::Item: Ord;
    fn min_set_by<F>(self, compare: F) -> Vec<Self::Item>
    where
        Self: Sized,
        F: FnMut(&Self::Item, &Self::Item) -> Ordering;
    fn min_set_by_key<K, F>(self, key: F) -> Vec<Self::Item>
    where
        Self: Sized,
        K: Ord,
        F: FnMut(&Self::Item) -> K;
    fn max_set(self) -> Vec<Self::Item>
    where
        Self: Sized,
        Self::Item: Ord;
    fn max_set_by<F>(self, compare: F) -> Vec<Self::Item>
    where
        Self: Sized,
        F: FnMut(&Self::Item, &Self::Item) -> Ordering;
    fn max_set_by_key<K, F>(self, key: F) -> Vec<Self::Item>
    where
        Self: Sized,
        K: Ord,
        F: FnMut(&Self::Item) -> K;
    fn minmax(self) -> MinMaxResult<Self::Item>
    where
        Self: Sized,
        Self::Item: PartialOrd;
    fn minmax_by_key<K, F>(self, key: F) -> MinMaxResult<Self::Item>
    where
        Self: Sized,
        K: PartialOrd,
        F: FnMut(&Self::Item) -> K;
    fn minmax_by<F>(self, compare: F) -> MinMaxResult<Self::Item>
    where
        Self: Sized,
        F: FnMut(&Self::Item, &Self::Item) -> Ordering;
    fn position_max(self) -> Option<usize>
    where
        Self: Sized,
        Self::Item: Ord;
    fn position_max_by_key<K, F>(self, key: F) -> Option<usize>
    where
        Self: Sized,
        K: Ord,
        F: FnMut(&Self::Item) -> K;
    fn position_max_by<F>(self, compare: F) -> Option<usize>
    where
        Self: Sized,
        F: FnMut(&Self::Item, &Self::Item) -> Ordering;
    fn position_min(self) -> Option<usize>
    where
        Self: Sized,
        Self::Item: Ord;
    fn position_min_by_key<K, F>(self, key: F) -> Option<usize>
    where
        Self: Sized,
        K: Ord,
        F: FnMut(&Self::Item) -> K;
    fn position_min_by<F>(self, compare: F) -> Option<usize>
    where
        Self: Sized,
        F: FnMut(&Self::Item, &Self::Item) -> Ordering;
    fn position_minmax(self) -> MinMaxResult<usize>
    where
        Self: Sized,
        Self::Item: PartialOrd;
    fn position_minmax_by_key<K, F>(self, key: F) -> MinMaxResult<usize>
    where
        Self: Sized,
        K: PartialOrd,
        F: FnMut(&Self::Item) -> K;
    fn position_minmax_by<F>(self, compare: F) -> MinMaxResult<usize>
    where
        Self: Sized,
        F: FnMut(&Self::Item, &Self::Item) -> Ordering;
    fn exactly_one(self) -> Result<Self::Item, ExactlyOneError<Self>>
    where
        Self: Sized;
    fn at_most_one(self) -> Result<Option<Self::Item>, ExactlyOneError<Self>>
    where
        Self: Sized;
    fn multipeek(self) -> MultiPeek<Self>
    where
        Self: Sized;
    fn counts(self) -> HashMap<Self::Item, usize>
    where
        Self: Sized,
        Self::Item: Eq + Hash;
    fn counts_by<K, F>(self, f: F) -> HashMap<K, usize>
    where
        Self: Sized,
        K: Eq + Hash,
        F: FnMut(Self::Item) -> K;
    fn multiunzip<FromI>(self) -> FromI
    where
        Self: Sized + MultiUnzip<FromI>;
    fn try_len(&self) -> Result<usize, (usize, Option<usize>)>;
}

impl<T> Itertools for T where T: Iterator + ?Sized {}

pub fn concat<I>(iterable: I) -> I::Item
where
    I: IntoIterator,
    I::Item: Extend<<I::Item as IntoIterator>::Item> + IntoIterator + Default;
pub fn cons_tuples<I>(iterable: I) -> ConsTuples<I::IntoIter>
where
    I: IntoIterator;
pub fn diff_with<I, J, F>(i: I, j: J, is_equal: F) -> Option<Diff<I::IntoIter, J::IntoIter>>
where
    I: IntoIterator,
    J: IntoIterator,
    F: FnMut(&I::Item, &J::Item) -> bool;
pub fn kmerge_by<I, F>(iterable: I, less_than: F) -> KMergeBy<<I::Item as IntoIterator>::IntoIter, F>
where
    I: IntoIterator,
    I::Item: IntoIterator;
pub fn process_results<I, F, T, E, R>(iterable: I, processor: F) -> Result<R, E>
where
    I: IntoIterator<Item = Result<T, E>>,
    F: FnOnce(ProcessResults<'_, I::IntoIter, E>) -> R;
pub fn repeat_n<A>(element: A, n: usize) -> RepeatN<A>
where
    A: Clone;
pub fn iterate<St, F>(initial_value: St, f: F) -> Iterate<St, F>
where
    F: FnMut(&St) -> St;
pub fn unfold<A, St, F>(initial_state: St, f: F) -> Unfold<St, F>
where
    F: FnMut(&mut St) -> Option<A>;
pub fn multiunzip<FromI, I>(i: I) -> FromI
where
    I: IntoIterator,
    I::IntoIter: MultiUnzip<FromI>;
pub fn equal<I, J>(a: I, b: J) -> bool
where
    I: IntoIterator,
    J: IntoIterator,
    I::Item: PartialEq<J::Item>;
pub fn assert_equal<I, J>(a: I, b: J)
where
    I: IntoIterator,
    J: IntoIterator,
    I::Item: Debug + PartialEq<J::Item>,
    J::Item: Debug;
pub fn partition<'a, A: 'a, I, F>(iter: I, pred: F) -> usize
where
    I: IntoIterator<Item = &'a mut A>,
    I::IntoIter: DoubleEndedIterator,
    F: FnMut(&A) -> bool;

#[macro_export]
macro_rules! iproduct {
    () => {};
}

#[macro_export]
macro_rules! izip {
    () => {};
}

#[macro_export]
macro_rules! chain {
    () => {};
}
