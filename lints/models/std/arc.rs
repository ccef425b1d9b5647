use crate::any::Any;
use crate::borrow::{Borrow, Cow};
use crate::ffi::{CStr, CString};
use crate::fmt;
use crate::hash::Hash;
use crate::mem::MaybeUninit;
use crate::ops::Deref;
use crate::pin::Pin;

#[lang = "arc"]
pub struct Arc<T: ?Sized>;

impl<T> Arc<T> {
    pub fn new(data: T) -> Arc<T>;
    pub fn new_cyclic<F>(data_fn: F) -> Arc<T>
    where
        F: FnOnce(&Weak<T>) -> T;
    pub fn new_uninit() -> Arc<MaybeUninit<T>>;
    pub fn new_zeroed() -> Arc<MaybeUninit<T>>;
    pub fn pin(data: T) -> Pin<Arc<T>>;
    pub fn try_unwrap(this: Self) -> Result<T, Self>;
    pub fn into_inner(this: Self) -> Option<T>;
}

impl<T> Arc<[T]> {
    pub fn new_uninit_slice(len: usize) -> Arc<[MaybeUninit<T>]>;
}

impl<T> Arc<MaybeUninit<T>> {
    pub unsafe fn assume_init(self) -> Arc<T>;
}

impl<T: ?Sized> Arc<T> {
    pub unsafe fn from_raw(ptr: *const T) -> Self;
    pub fn into_raw(this: Self) -> *const T;
    pub fn as_ptr(this: &Self) -> *const T;
    pub fn downgrade(this: &Self) -> Weak<T>;
    pub fn weak_count(this: &Self) -> usize;
    pub fn strong_count(this: &Self) -> usize;
    pub unsafe fn increment_strong_count(ptr: *const T);
    pub unsafe fn decrement_strong_count(ptr: *const T);
    pub fn ptr_eq(this: &Self, other: &Self) -> bool;
    pub fn get_mut(this: &mut Self) -> Option<&mut T>;
}

impl<T: ?Sized + Clone> Arc<T> {
    pub fn make_mut(this: &mut Self) -> &mut T;
    pub fn unwrap_or_clone(this: Self) -> T;
}

impl Arc<dyn Any + Send + Sync> {
    pub fn downcast<T: Any + Send + Sync>(self) -> Result<Arc<T>, Self>;
}

impl<T: ?Sized> Deref for Arc<T> {
    type Target = T;
}

impl<T: ?Sized> Drop for Arc<T> {}
impl<T: ?Sized> Clone for Arc<T> {}
impl<T: ?Sized> Unpin for Arc<T> {}
impl<T: Default> Default for Arc<T> {}
impl Default for Arc<str> {}
impl<T> Default for Arc<[T]> {}
impl<T: ?Sized + PartialEq> PartialEq for Arc<T> {}
impl<T: ?Sized + Eq> Eq for Arc<T> {}
impl<T: ?Sized + PartialOrd> PartialOrd for Arc<T> {}
impl<T: ?Sized + Ord> Ord for Arc<T> {}
impl<T: ?Sized + Hash> Hash for Arc<T> {}
impl<T: ?Sized + fmt::Display> fmt::Display for Arc<T> {}
impl<T: ?Sized + fmt::Debug> fmt::Debug for Arc<T> {}
impl<T: ?Sized> fmt::Pointer for Arc<T> {}

impl<T: ?Sized> AsRef<T> for Arc<T> {}
impl<T: ?Sized> Borrow<T> for Arc<T> {}

impl<T> From<T> for Arc<T> {}
impl<T, const N: usize> From<[T; N]> for Arc<[T]> {}
impl<T: Clone> From<&[T]> for Arc<[T]> {}
impl From<&str> for Arc<str> {}
impl From<String> for Arc<str> {}
impl<T: ?Sized> From<Box<T>> for Arc<T> {}
impl<T> From<Vec<T>> for Arc<[T]> {}
impl<'a, B> From<Cow<'a, B>> for Arc<B>
where
    B: ToOwned + ?Sized,
    Arc<B>: From<&'a B> + From<B::Owned>,
{
}
impl From<Arc<str>> for Arc<[u8]> {}
impl From<&CStr> for Arc<CStr> {}
impl From<CString> for Arc<CStr> {}
impl<T, const N: usize> TryFrom<Arc<[T]>> for Arc<[T; N]> {
    type Error = Arc<[T]>;
}
impl<T> FromIterator<T> for Arc<[T]> {}

#[lang = "arc_weak"]
pub struct Weak<T: ?Sized>;

impl<T> Weak<T> {
    pub const fn new() -> Weak<T>;
}

impl<T: ?Sized> Weak<T> {
    pub fn as_ptr(&self) -> *const T;
    pub fn into_raw(self) -> *const T;
    pub unsafe fn from_raw(ptr: *const T) -> Self;
    pub fn upgrade(&self) -> Option<Arc<T>>;
    pub fn strong_count(&self) -> usize;
    pub fn weak_count(&self) -> usize;
    pub fn ptr_eq(&self, other: &Self) -> bool;
}

impl<T: ?Sized> Clone for Weak<T> {}
impl<T> Default for Weak<T> {}
impl<T: ?Sized> fmt::Debug for Weak<T> {}
impl<T: ?Sized> Drop for Weak<T> {}
