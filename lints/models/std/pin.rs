use crate::fmt;
use crate::hash::Hash;
use crate::ops::{Deref, DerefMut};

macro_rules! pin {
    () => {};
}
pub use pin;

#[lang = "pin"]
#[derive(Copy, Clone)]
#[owns(Ptr)]
pub struct Pin<Ptr>;

impl<Ptr: Deref> Pin<Ptr> {
    pub const fn new(pointer: Ptr) -> Pin<Ptr>
    where
        Ptr::Target: Unpin;
    pub fn into_inner(pin: Pin<Ptr>) -> Ptr
    where
        Ptr::Target: Unpin;
    pub const unsafe fn new_unchecked(pointer: Ptr) -> Pin<Ptr>;
    pub fn as_ref(&self) -> Pin<&Ptr::Target>;
    pub const unsafe fn into_inner_unchecked(pin: Pin<Ptr>) -> Ptr;
}

impl<Ptr: DerefMut> Pin<Ptr> {
    pub fn as_mut(&mut self) -> Pin<&mut Ptr::Target>;
    pub fn as_deref_mut(self: Pin<&mut Pin<Ptr>>) -> Pin<&mut Ptr::Target>;
    pub fn set(&mut self, value: Ptr::Target)
    where
        Ptr::Target: Sized;
}

impl<'a, T: ?Sized> Pin<&'a T> {
    pub unsafe fn map_unchecked<U, F>(self, func: F) -> Pin<&'a U>
    where
        U: ?Sized,
        F: FnOnce(&T) -> &U;
    pub const fn get_ref(self) -> &'a T;
}

impl<'a, T: ?Sized> Pin<&'a mut T> {
    pub const fn into_ref(self) -> Pin<&'a T>;
    pub const fn get_mut(self) -> &'a mut T
    where
        T: Unpin;
    pub const unsafe fn get_unchecked_mut(self) -> &'a mut T;
    pub unsafe fn map_unchecked_mut<U, F>(self, func: F) -> Pin<&'a mut U>
    where
        U: ?Sized,
        F: FnOnce(&mut T) -> &mut U;
}

impl<T: ?Sized> Pin<&'static T> {
    pub const fn static_ref(r: &'static T) -> Pin<&'static T>;
}

impl<T: ?Sized> Pin<&'static mut T> {
    pub const fn static_mut(r: &'static mut T) -> Pin<&'static mut T>;
}

impl<Ptr: Deref> Deref for Pin<Ptr> {
    type Target = Ptr::Target;
}

impl<Ptr: DerefMut> DerefMut for Pin<Ptr> where Ptr::Target: Unpin {}

impl<Ptr: Deref, Q: Deref> PartialEq<Pin<Q>> for Pin<Ptr> where Ptr::Target: PartialEq<Q::Target> {}
impl<Ptr: Deref> Eq for Pin<Ptr> where Ptr::Target: Eq {}
impl<Ptr: Deref, Q: Deref> PartialOrd<Pin<Q>> for Pin<Ptr> where Ptr::Target: PartialOrd<Q::Target> {}
impl<Ptr: Deref> Ord for Pin<Ptr> where Ptr::Target: Ord {}
impl<Ptr: Deref> Hash for Pin<Ptr> where Ptr::Target: Hash {}
impl<Ptr: fmt::Debug> fmt::Debug for Pin<Ptr> {}
impl<Ptr: fmt::Display> fmt::Display for Pin<Ptr> {}
impl<Ptr: fmt::Pointer> fmt::Pointer for Pin<Ptr> {}

impl<T: ?Sized> From<Box<T>> for Pin<Box<T>> {}
