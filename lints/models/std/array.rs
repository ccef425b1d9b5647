use crate::borrow::{Borrow, BorrowMut};
use crate::error::Error;
use crate::fmt;
use crate::hash::Hash;
use crate::iter::FusedIterator;
use crate::ops::{Index, IndexMut};
use crate::slice::{Iter, IterMut};

impl<T, const N: usize> [T; N] {
    pub fn map<F, U>(self, f: F) -> [U; N]
    where
        F: FnMut(T) -> U;
    pub const fn as_slice(&self) -> &[T];
    pub const fn as_mut_slice(&mut self) -> &mut [T];
    pub const fn each_ref(&self) -> [&T; N];
    pub const fn each_mut(&mut self) -> [&mut T; N];
}

impl<T, I, const N: usize> Index<I> for [T; N]
where
    [T]: Index<I>,
{
    type Output = <[T] as Index<I>>::Output;
}
impl<T, I, const N: usize> IndexMut<I> for [T; N] where [T]: IndexMut<I> {}

impl<T, U, const N: usize> PartialEq<[U; N]> for [T; N] where T: PartialEq<U> {}
impl<T, U, const N: usize> PartialEq<[U]> for [T; N] where T: PartialEq<U> {}
impl<T, U, const N: usize> PartialEq<[U; N]> for [T] where T: PartialEq<U> {}
impl<T, U, const N: usize> PartialEq<&[U]> for [T; N] where T: PartialEq<U> {}
impl<T, U, const N: usize> PartialEq<[U; N]> for &[T] where T: PartialEq<U> {}
impl<T: Eq, const N: usize> Eq for [T; N] {}
impl<T: PartialOrd, const N: usize> PartialOrd for [T; N] {}
impl<T: Ord, const N: usize> Ord for [T; N] {}
impl<T: Hash, const N: usize> Hash for [T; N] {}

impl<T, const N: usize> AsRef<[T]> for [T; N] {}
impl<T, const N: usize> AsMut<[T]> for [T; N] {}
impl<T, const N: usize> Borrow<[T]> for [T; N] {}
impl<T, const N: usize> BorrowMut<[T]> for [T; N] {}

impl<T: Copy, const N: usize> TryFrom<&[T]> for [T; N] {
    type Error = TryFromSliceError;
}
impl<T: Copy, const N: usize> TryFrom<&mut [T]> for [T; N] {
    type Error = TryFromSliceError;
}
impl<'a, T, const N: usize> TryFrom<&'a [T]> for &'a [T; N] {
    type Error = TryFromSliceError;
}
impl<'a, T, const N: usize> TryFrom<&'a mut [T]> for &'a mut [T; N] {
    type Error = TryFromSliceError;
}
impl<T> From<(T, T)> for [T; 2] {}
impl<T> From<(T, T, T)> for [T; 3] {}
impl<T> From<(T, T, T, T)> for [T; 4] {}
impl<T> From<[T; 2]> for (T, T) {}
impl<T> From<[T; 3]> for (T, T, T) {}
impl<T> From<[T; 4]> for (T, T, T, T) {}

impl<T, const N: usize> IntoIterator for [T; N] {
    type Item = T;
    type IntoIter = IntoIter<T, N>;
}
impl<'a, T, const N: usize> IntoIterator for &'a [T; N] {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;
}
impl<'a, T, const N: usize> IntoIterator for &'a mut [T; N] {
    type Item = &'a mut T;
    type IntoIter = IterMut<'a, T>;
}

#[derive(Clone, Debug)]
pub struct IntoIter<T, const N: usize>;

impl<T, const N: usize> IntoIter<T, N> {
    pub fn as_slice(&self) -> &[T];
    pub fn as_mut_slice(&mut self) -> &mut [T];
}

impl<T, const N: usize> Iterator for IntoIter<T, N> {
    type Item = T;
}
impl<T, const N: usize> DoubleEndedIterator for IntoIter<T, N> {}
impl<T, const N: usize> ExactSizeIterator for IntoIter<T, N> {}
impl<T, const N: usize> FusedIterator for IntoIter<T, N> {}

#[derive(Debug, Copy, Clone)]
pub struct TryFromSliceError;

impl fmt::Display for TryFromSliceError {}
impl Error for TryFromSliceError {}

pub fn from_fn<T, const N: usize, F>(f: F) -> [T; N]
where
    F: FnMut(usize) -> T;
pub const fn from_ref<T>(s: &T) -> &[T; 1];
pub const fn from_mut<T>(s: &mut T) -> &mut [T; 1];
pub const fn repeat<T: Clone, const N: usize>(val: T) -> [T; N];
