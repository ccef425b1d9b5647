use crate::any::Any;
use crate::borrow::{Borrow, BorrowMut, Cow};
use crate::ffi::{CStr, CString};
use crate::fmt;
use crate::hash::{Hash, Hasher};
use crate::mem::MaybeUninit;
use crate::ops::{Deref, DerefMut};
use crate::pin::Pin;

#[lang = "box"]
#[owns(T)]
pub struct Box<T: ?Sized>;

impl<T> Box<T> {
    pub fn new(x: T) -> Self;
    pub fn new_uninit() -> Box<MaybeUninit<T>>;
    pub fn new_zeroed() -> Box<MaybeUninit<T>>;
    pub fn pin(x: T) -> Pin<Box<T>>;
}

impl<T> Box<[T]> {
    pub fn new_uninit_slice(len: usize) -> Box<[MaybeUninit<T>]>;
}

impl<T> Box<MaybeUninit<T>> {
    pub unsafe fn assume_init(self) -> Box<T>;
    pub fn write(boxed: Self, value: T) -> Box<T>;
}

impl<T: ?Sized> Box<T> {
    pub unsafe fn from_raw(raw: *mut T) -> Self;
    pub fn into_raw(b: Self) -> *mut T;
    pub fn leak<'a>(b: Self) -> &'a mut T
    where
        T: 'a;
    pub fn into_pin(boxed: Self) -> Pin<Self>;
}

impl Box<dyn Any> {
    pub fn downcast<T: Any>(self) -> Result<Box<T>, Self>;
}
impl Box<dyn Any + Send> {
    pub fn downcast<T: Any>(self) -> Result<Box<T>, Self>;
}
impl Box<dyn Any + Send + Sync> {
    pub fn downcast<T: Any>(self) -> Result<Box<T>, Self>;
}

impl<T: ?Sized> Deref for Box<T> {
    type Target = T;
}
impl<T: ?Sized> DerefMut for Box<T> {}

impl<T: ?Sized> Drop for Box<T> {}
impl<T: Default> Default for Box<T> {}
impl<T> Default for Box<[T]> {}
impl Default for Box<str> {}
impl<T: Clone> Clone for Box<T> {}
impl<T: Clone> Clone for Box<[T]> {}
impl Clone for Box<str> {}
impl Clone for Box<CStr> {}
impl<T: ?Sized + PartialEq> PartialEq for Box<T> {}
impl<T: ?Sized + PartialOrd> PartialOrd for Box<T> {}
impl<T: ?Sized + Ord> Ord for Box<T> {}
impl<T: ?Sized + Eq> Eq for Box<T> {}
impl<T: ?Sized + Hash> Hash for Box<T> {}
impl<T: ?Sized + Hasher> Hasher for Box<T> {}
impl<T: fmt::Display + ?Sized> fmt::Display for Box<T> {}
impl<T: fmt::Debug + ?Sized> fmt::Debug for Box<T> {}
impl<T: ?Sized> fmt::Pointer for Box<T> {}
impl<T: ?Sized> Unpin for Box<T> {}

impl<T: ?Sized> AsRef<T> for Box<T> {}
impl<T: ?Sized> AsMut<T> for Box<T> {}
impl<T: ?Sized> Borrow<T> for Box<T> {}
impl<T: ?Sized> BorrowMut<T> for Box<T> {}

impl<T> From<T> for Box<T> {}
impl<T: Clone> From<&[T]> for Box<[T]> {}
impl<T: Clone> From<&mut [T]> for Box<[T]> {}
impl<T: Clone> From<Cow<'_, [T]>> for Box<[T]> {}
impl From<&str> for Box<str> {}
impl From<&mut str> for Box<str> {}
impl From<Cow<'_, str>> for Box<str> {}
impl From<String> for Box<str> {}
impl From<Box<str>> for Box<[u8]> {}
impl<T, const N: usize> From<[T; N]> for Box<[T]> {}
impl<T> From<Vec<T>> for Box<[T]> {}
impl From<&CStr> for Box<CStr> {}
impl From<CString> for Box<CStr> {}
impl<T, const N: usize> TryFrom<Box<[T]>> for Box<[T; N]> {
    type Error = Box<[T]>;
}
impl<T, const N: usize> TryFrom<Vec<T>> for Box<[T; N]> {
    type Error = Vec<T>;
}

impl<I> FromIterator<I> for Box<[I]> {}
impl FromIterator<char> for Box<str> {}
impl<'a> FromIterator<&'a str> for Box<str> {}
impl FromIterator<String> for Box<str> {}

impl<T> IntoIterator for Box<[T]> {
    type Item = T;
    type IntoIter = crate::vec::IntoIter<T>;
}
impl<'a, T> IntoIterator for &'a Box<[T]> {
    type Item = &'a T;
    type IntoIter = crate::slice::Iter<'a, T>;
}
impl<'a, T> IntoIterator for &'a mut Box<[T]> {
    type Item = &'a mut T;
    type IntoIter = crate::slice::IterMut<'a, T>;
}
