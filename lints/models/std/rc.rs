use crate::any::Any;
use crate::borrow::{Borrow, Cow};
use crate::ffi::{CStr, CString};
use crate::fmt;
use crate::hash::Hash;
use crate::mem::MaybeUninit;
use crate::ops::Deref;
use crate::pin::Pin;

#[lang = "rc"]
pub struct Rc<T: ?Sized>;

impl<T> Rc<T> {
    pub fn new(data: T) -> Rc<T>;
    pub fn new_cyclic<F>(data_fn: F) -> Rc<T>
    where
        F: FnOnce(&Weak<T>) -> T;
    pub fn new_uninit() -> Rc<MaybeUninit<T>>;
    pub fn new_zeroed() -> Rc<MaybeUninit<T>>;
    pub fn pin(data: T) -> Pin<Rc<T>>;
    pub fn try_unwrap(this: Self) -> Result<T, Self>;
    pub fn into_inner(this: Self) -> Option<T>;
}

impl<T> Rc<[T]> {
    pub fn new_uninit_slice(len: usize) -> Rc<[MaybeUninit<T>]>;
}

impl<T> Rc<MaybeUninit<T>> {
    pub unsafe fn assume_init(self) -> Rc<T>;
}

impl<T: ?Sized> Rc<T> {
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

impl<T: ?Sized + Clone> Rc<T> {
    pub fn make_mut(this: &mut Self) -> &mut T;
    pub fn unwrap_or_clone(this: Self) -> T;
}

impl Rc<dyn Any> {
    pub fn downcast<T: Any>(self) -> Result<Rc<T>, Self>;
}

impl<T: ?Sized> Deref for Rc<T> {
    type Target = T;
}

impl<T: ?Sized> Drop for Rc<T> {}
impl<T: ?Sized> Clone for Rc<T> {}
impl<T: ?Sized> Unpin for Rc<T> {}
impl<T: Default> Default for Rc<T> {}
impl Default for Rc<str> {}
impl<T> Default for Rc<[T]> {}
impl<T: ?Sized + PartialEq> PartialEq for Rc<T> {}
impl<T: ?Sized + Eq> Eq for Rc<T> {}
impl<T: ?Sized + PartialOrd> PartialOrd for Rc<T> {}
impl<T: ?Sized + Ord> Ord for Rc<T> {}
impl<T: ?Sized + Hash> Hash for Rc<T> {}
impl<T: ?Sized + fmt::Display> fmt::Display for Rc<T> {}
impl<T: ?Sized + fmt::Debug> fmt::Debug for Rc<T> {}
impl<T: ?Sized> fmt::Pointer for Rc<T> {}

impl<T: ?Sized> AsRef<T> for Rc<T> {}
impl<T: ?Sized> Borrow<T> for Rc<T> {}

impl<T> From<T> for Rc<T> {}
impl<T, const N: usize> From<[T; N]> for Rc<[T]> {}
impl<T: Clone> From<&[T]> for Rc<[T]> {}
impl From<&str> for Rc<str> {}
impl From<String> for Rc<str> {}
impl<T: ?Sized> From<Box<T>> for Rc<T> {}
impl<T> From<Vec<T>> for Rc<[T]> {}
impl<'a, B> From<Cow<'a, B>> for Rc<B>
where
    B: ToOwned + ?Sized,
    Rc<B>: From<&'a B> + From<B::Owned>,
{
}
impl From<Rc<str>> for Rc<[u8]> {}
impl From<&CStr> for Rc<CStr> {}
impl From<CString> for Rc<CStr> {}
impl<T, const N: usize> TryFrom<Rc<[T]>> for Rc<[T; N]> {
    type Error = Rc<[T]>;
}
impl<T> FromIterator<T> for Rc<[T]> {}

#[lang = "rc_weak"]
pub struct Weak<T: ?Sized>;

impl<T> Weak<T> {
    pub const fn new() -> Weak<T>;
}

impl<T: ?Sized> Weak<T> {
    pub fn as_ptr(&self) -> *const T;
    pub fn into_raw(self) -> *const T;
    pub unsafe fn from_raw(ptr: *const T) -> Self;
    pub fn upgrade(&self) -> Option<Rc<T>>;
    pub fn strong_count(&self) -> usize;
    pub fn weak_count(&self) -> usize;
    pub fn ptr_eq(&self, other: &Self) -> bool;
}

impl<T: ?Sized> Clone for Weak<T> {}
impl<T> Default for Weak<T> {}
impl<T: ?Sized> fmt::Debug for Weak<T> {}
impl<T: ?Sized> Drop for Weak<T> {}
