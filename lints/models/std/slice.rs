mod index;
mod iter;

use crate::borrow::Borrow;
use crate::cmp::Ordering;
use crate::fmt;
use crate::ops::{Index, IndexMut, Range, RangeBounds, RangeInclusive};

pub use self::index::SliceIndex;
pub use self::iter::{
    ArrayWindows, ChunkBy, ChunkByMut, Chunks, ChunksExact, ChunksExactMut, ChunksMut, EscapeAscii, Iter, IterMut,
    RChunks, RChunksExact, RChunksExactMut, RChunksMut, RSplit, RSplitMut, RSplitN, RSplitNMut, Split, SplitInclusive,
    SplitInclusiveMut, SplitMut, SplitN, SplitNMut, Windows,
};

impl<T> [T] {
    pub const fn len(&self) -> usize;
    pub const fn is_empty(&self) -> bool;
    pub const fn first(&self) -> Option<&T>;
    pub const fn first_mut(&mut self) -> Option<&mut T>;
    pub const fn split_first(&self) -> Option<(&T, &[T])>;
    pub const fn split_first_mut(&mut self) -> Option<(&mut T, &mut [T])>;
    pub const fn split_last(&self) -> Option<(&T, &[T])>;
    pub const fn split_last_mut(&mut self) -> Option<(&mut T, &mut [T])>;
    pub const fn last(&self) -> Option<&T>;
    pub const fn last_mut(&mut self) -> Option<&mut T>;
    pub const fn first_chunk<const N: usize>(&self) -> Option<&[T; N]>;
    pub const fn first_chunk_mut<const N: usize>(&mut self) -> Option<&mut [T; N]>;
    pub const fn split_first_chunk<const N: usize>(&self) -> Option<(&[T; N], &[T])>;
    pub const fn split_first_chunk_mut<const N: usize>(&mut self) -> Option<(&mut [T; N], &mut [T])>;
    pub const fn split_last_chunk<const N: usize>(&self) -> Option<(&[T], &[T; N])>;
    pub const fn split_last_chunk_mut<const N: usize>(&mut self) -> Option<(&mut [T], &mut [T; N])>;
    pub const fn last_chunk<const N: usize>(&self) -> Option<&[T; N]>;
    pub const fn last_chunk_mut<const N: usize>(&mut self) -> Option<&mut [T; N]>;
    pub fn get<I>(&self, index: I) -> Option<&I::Output>
    where
        I: SliceIndex<[T]>;
    pub fn get_mut<I>(&mut self, index: I) -> Option<&mut I::Output>
    where
        I: SliceIndex<[T]>;
    pub unsafe fn get_unchecked<I>(&self, index: I) -> &I::Output
    where
        I: SliceIndex<[T]>;
    pub unsafe fn get_unchecked_mut<I>(&mut self, index: I) -> &mut I::Output
    where
        I: SliceIndex<[T]>;
    pub const fn as_array<const N: usize>(&self) -> Option<&[T; N]>;
    pub const fn as_ptr(&self) -> *const T;
    pub const fn as_mut_ptr(&mut self) -> *mut T;
    pub const fn as_ptr_range(&self) -> Range<*const T>;
    pub const fn as_mut_ptr_range(&mut self) -> Range<*mut T>;
    pub const fn swap(&mut self, a: usize, b: usize);
    pub const fn reverse(&mut self);
    pub fn iter(&self) -> Iter<'_, T>;
    pub fn iter_mut(&mut self) -> IterMut<'_, T>;
    pub fn windows(&self, size: usize) -> Windows<'_, T>;
    pub fn array_windows<const N: usize>(&self) -> ArrayWindows<'_, T, N>;
    pub fn chunks(&self, chunk_size: usize) -> Chunks<'_, T>;
    pub fn chunks_mut(&mut self, chunk_size: usize) -> ChunksMut<'_, T>;
    pub fn chunks_exact(&self, chunk_size: usize) -> ChunksExact<'_, T>;
    pub fn chunks_exact_mut(&mut self, chunk_size: usize) -> ChunksExactMut<'_, T>;
    pub const fn as_chunks<const N: usize>(&self) -> (&[[T; N]], &[T]);
    pub const fn as_chunks_mut<const N: usize>(&mut self) -> (&mut [[T; N]], &mut [T]);
    pub const fn as_rchunks<const N: usize>(&self) -> (&[T], &[[T; N]]);
    pub fn rchunks(&self, chunk_size: usize) -> RChunks<'_, T>;
    pub fn rchunks_mut(&mut self, chunk_size: usize) -> RChunksMut<'_, T>;
    pub fn rchunks_exact(&self, chunk_size: usize) -> RChunksExact<'_, T>;
    pub fn rchunks_exact_mut(&mut self, chunk_size: usize) -> RChunksExactMut<'_, T>;
    pub fn chunk_by<F>(&self, pred: F) -> ChunkBy<'_, T, F>
    where
        F: FnMut(&T, &T) -> bool;
    pub fn chunk_by_mut<F>(&mut self, pred: F) -> ChunkByMut<'_, T, F>
    where
        F: FnMut(&T, &T) -> bool;
    pub const fn split_at(&self, mid: usize) -> (&[T], &[T]);
    pub const fn split_at_mut(&mut self, mid: usize) -> (&mut [T], &mut [T]);
    pub const unsafe fn split_at_unchecked(&self, mid: usize) -> (&[T], &[T]);
    pub const unsafe fn split_at_mut_unchecked(&mut self, mid: usize) -> (&mut [T], &mut [T]);
    pub const fn split_at_checked(&self, mid: usize) -> Option<(&[T], &[T])>;
    pub const fn split_at_mut_checked(&mut self, mid: usize) -> Option<(&mut [T], &mut [T])>;
    pub fn split<F>(&self, pred: F) -> Split<'_, T, F>
    where
        F: FnMut(&T) -> bool;
    pub fn split_mut<F>(&mut self, pred: F) -> SplitMut<'_, T, F>
    where
        F: FnMut(&T) -> bool;
    pub fn split_inclusive<F>(&self, pred: F) -> SplitInclusive<'_, T, F>
    where
        F: FnMut(&T) -> bool;
    pub fn split_inclusive_mut<F>(&mut self, pred: F) -> SplitInclusiveMut<'_, T, F>
    where
        F: FnMut(&T) -> bool;
    pub fn rsplit<F>(&self, pred: F) -> RSplit<'_, T, F>
    where
        F: FnMut(&T) -> bool;
    pub fn rsplit_mut<F>(&mut self, pred: F) -> RSplitMut<'_, T, F>
    where
        F: FnMut(&T) -> bool;
    pub fn splitn<F>(&self, n: usize, pred: F) -> SplitN<'_, T, F>
    where
        F: FnMut(&T) -> bool;
    pub fn splitn_mut<F>(&mut self, n: usize, pred: F) -> SplitNMut<'_, T, F>
    where
        F: FnMut(&T) -> bool;
    pub fn rsplitn<F>(&self, n: usize, pred: F) -> RSplitN<'_, T, F>
    where
        F: FnMut(&T) -> bool;
    pub fn rsplitn_mut<F>(&mut self, n: usize, pred: F) -> RSplitNMut<'_, T, F>
    where
        F: FnMut(&T) -> bool;
    pub fn contains(&self, x: &T) -> bool
    where
        T: PartialEq;
    pub fn starts_with(&self, needle: &[T]) -> bool
    where
        T: PartialEq;
    pub fn ends_with(&self, needle: &[T]) -> bool
    where
        T: PartialEq;
    pub fn strip_prefix<P>(&self, prefix: &P) -> Option<&[T]>
    where
        P: SlicePattern<Item = T> + ?Sized,
        T: PartialEq;
    pub fn strip_suffix<P>(&self, suffix: &P) -> Option<&[T]>
    where
        P: SlicePattern<Item = T> + ?Sized,
        T: PartialEq;
    pub fn binary_search(&self, x: &T) -> Result<usize, usize>
    where
        T: Ord;
    pub fn binary_search_by<'a, F>(&'a self, f: F) -> Result<usize, usize>
    where
        F: FnMut(&'a T) -> Ordering;
    pub fn binary_search_by_key<'a, B, F>(&'a self, b: &B, f: F) -> Result<usize, usize>
    where
        F: FnMut(&'a T) -> B,
        B: Ord;
    pub fn sort_unstable(&mut self)
    where
        T: Ord;
    pub fn sort_unstable_by<F>(&mut self, compare: F)
    where
        F: FnMut(&T, &T) -> Ordering;
    pub fn sort_unstable_by_key<K, F>(&mut self, f: F)
    where
        F: FnMut(&T) -> K,
        K: Ord;
    pub fn select_nth_unstable(&mut self, index: usize) -> (&mut [T], &mut T, &mut [T])
    where
        T: Ord;
    pub fn select_nth_unstable_by<F>(&mut self, index: usize, compare: F) -> (&mut [T], &mut T, &mut [T])
    where
        F: FnMut(&T, &T) -> Ordering;
    pub fn select_nth_unstable_by_key<K, F>(&mut self, index: usize, f: F) -> (&mut [T], &mut T, &mut [T])
    where
        F: FnMut(&T) -> K,
        K: Ord;
    pub const fn rotate_left(&mut self, mid: usize);
    pub const fn rotate_right(&mut self, k: usize);
    pub fn fill(&mut self, value: T)
    where
        T: Clone;
    pub fn fill_with<F>(&mut self, f: F)
    where
        F: FnMut() -> T;
    pub fn clone_from_slice(&mut self, src: &[T])
    where
        T: Clone;
    pub const fn copy_from_slice(&mut self, src: &[T])
    where
        T: Copy;
    pub fn copy_within<R: RangeBounds<usize>>(&mut self, src: R, dest: usize)
    where
        T: Copy;
    pub fn swap_with_slice(&mut self, other: &mut [T]);
    pub unsafe fn align_to<U>(&self) -> (&[T], &[U], &[T]);
    pub unsafe fn align_to_mut<U>(&mut self) -> (&mut [T], &mut [U], &mut [T]);
    pub fn is_sorted(&self) -> bool
    where
        T: PartialOrd;
    pub fn is_sorted_by<'a, F>(&'a self, compare: F) -> bool
    where
        F: FnMut(&'a T, &'a T) -> bool;
    pub fn is_sorted_by_key<'a, F, K>(&'a self, f: F) -> bool
    where
        F: FnMut(&'a T) -> K,
        K: PartialOrd;
    pub fn partition_point<P>(&self, pred: P) -> usize
    where
        P: FnMut(&T) -> bool;
    pub fn get_disjoint_mut<I, const N: usize>(
        &mut self,
        indices: [I; N],
    ) -> Result<[&mut I::Output; N], GetDisjointMutError>
    where
        I: GetDisjointMutIndex + SliceIndex<[T]>;
    pub fn sort(&mut self)
    where
        T: Ord;
    pub fn sort_by<F>(&mut self, compare: F)
    where
        F: FnMut(&T, &T) -> Ordering;
    pub fn sort_by_key<K, F>(&mut self, f: F)
    where
        F: FnMut(&T) -> K,
        K: Ord;
    pub fn sort_by_cached_key<K, F>(&mut self, f: F)
    where
        F: FnMut(&T) -> K,
        K: Ord;
    pub fn to_vec(&self) -> Vec<T>
    where
        T: Clone;
    pub fn into_vec(self: Box<Self>) -> Vec<T>;
    pub fn repeat(&self, n: usize) -> Vec<T>
    where
        T: Copy;
    pub fn concat<Item: ?Sized>(&self) -> <Self as Concat<Item>>::Output
    where
        Self: Concat<Item>;
    pub fn join<Separator>(&self, sep: Separator) -> <Self as Join<Separator>>::Output
    where
        Self: Join<Separator>;
}

impl<T, const N: usize> [[T; N]] {
    pub const fn as_flattened(&self) -> &[T];
    pub const fn as_flattened_mut(&mut self) -> &mut [T];
}

impl [u8] {
    pub const fn is_ascii(&self) -> bool;
    pub const fn eq_ignore_ascii_case(&self, other: &[u8]) -> bool;
    pub const fn make_ascii_uppercase(&mut self);
    pub const fn make_ascii_lowercase(&mut self);
    pub fn escape_ascii(&self) -> EscapeAscii<'_>;
    pub const fn trim_ascii_start(&self) -> &[u8];
    pub const fn trim_ascii_end(&self) -> &[u8];
    pub const fn trim_ascii(&self) -> &[u8];
    pub fn utf8_chunks(&self) -> crate::str::Utf8Chunks<'_>;
    pub fn to_ascii_uppercase(&self) -> Vec<u8>;
    pub fn to_ascii_lowercase(&self) -> Vec<u8>;
}

impl<T, I> Index<I> for [T]
where
    I: SliceIndex<[T]>,
{
    type Output = I::Output;
}
impl<T, I> IndexMut<I> for [T] where I: SliceIndex<[T]> {}

impl<T: PartialEq<U>, U> PartialEq<[U]> for [T] {}
impl<T: Eq> Eq for [T] {}
impl<T: PartialOrd> PartialOrd for [T] {}
impl<T: Ord> Ord for [T] {}

impl<'a, T> IntoIterator for &'a [T] {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;
}
impl<'a, T> IntoIterator for &'a mut [T] {
    type Item = &'a mut T;
    type IntoIter = IterMut<'a, T>;
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GetDisjointMutError {
    IndexOutOfBounds,
    OverlappingIndices,
}

impl fmt::Display for GetDisjointMutError {}
impl crate::error::Error for GetDisjointMutError {}

pub unsafe trait GetDisjointMutIndex: Clone {}

unsafe impl GetDisjointMutIndex for usize {}
unsafe impl GetDisjointMutIndex for Range<usize> {}
unsafe impl GetDisjointMutIndex for RangeInclusive<usize> {}

pub trait SlicePattern {
    type Item;
    fn as_slice(&self) -> &[Self::Item];
}

impl<T> SlicePattern for [T] {
    type Item = T;
}
impl<T, const N: usize> SlicePattern for [T; N] {
    type Item = T;
}

pub trait Concat<Item: ?Sized> {
    type Output;
    fn concat(slice: &Self) -> Self::Output;
}

impl<S: Borrow<str>> Concat<str> for [S] {
    type Output = String;
}
impl<T: Clone, V: Borrow<[T]>> Concat<T> for [V] {
    type Output = Vec<T>;
}

pub trait Join<Separator> {
    type Output;
    fn join(slice: &Self, sep: Separator) -> Self::Output;
}

impl<S: Borrow<str>> Join<&str> for [S] {
    type Output = String;
}
impl<T: Clone, V: Borrow<[T]>> Join<&T> for [V] {
    type Output = Vec<T>;
}
impl<T: Clone, V: Borrow<[T]>> Join<&[T]> for [V] {
    type Output = Vec<T>;
}

pub const unsafe fn from_raw_parts<'a, T>(data: *const T, len: usize) -> &'a [T];
pub const unsafe fn from_raw_parts_mut<'a, T>(data: *mut T, len: usize) -> &'a mut [T];
pub const fn from_ref<T>(s: &T) -> &[T];
pub const fn from_mut<T>(s: &mut T) -> &mut [T];
