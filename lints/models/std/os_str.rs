use std::borrow::{Borrow, Cow, ToOwned};
use std::collections::TryReserveError;
use std::fmt;
use std::hash::Hash;
use std::ops;
use std::rc::Rc;
use std::str::FromStr;
use std::sync::Arc;

pub struct OsString;

impl OsString {
    pub fn new() -> OsString;
    pub unsafe fn from_encoded_bytes_unchecked(bytes: Vec<u8>) -> Self;
    pub fn as_os_str(&self) -> &OsStr;
    pub fn into_encoded_bytes(self) -> Vec<u8>;
    pub fn into_string(self) -> Result<String, OsString>;
    pub fn push<T: AsRef<OsStr>>(&mut self, s: T);
    pub fn with_capacity(capacity: usize) -> OsString;
    pub fn clear(&mut self);
    pub fn capacity(&self) -> usize;
    pub fn reserve(&mut self, additional: usize);
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
    pub fn reserve_exact(&mut self, additional: usize);
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError>;
    pub fn shrink_to_fit(&mut self);
    pub fn shrink_to(&mut self, min_capacity: usize);
    pub fn into_boxed_os_str(self) -> Box<OsStr>;
    pub fn leak<'a>(self) -> &'a mut OsStr;
}

impl From<String> for OsString {}
impl<T: ?Sized + AsRef<OsStr>> From<&T> for OsString {}

impl ops::Index<ops::RangeFull> for OsString {
    type Output = OsStr;
}

impl ops::IndexMut<ops::RangeFull> for OsString {}

impl ops::Deref for OsString {
    type Target = OsStr;
}

impl ops::DerefMut for OsString {}
impl Default for OsString {}
impl Clone for OsString {}
impl fmt::Debug for OsString {}
impl PartialEq for OsString {}
impl PartialEq<str> for OsString {}
impl PartialEq<&str> for OsString {}
impl Eq for OsString {}
impl PartialOrd for OsString {}
impl PartialOrd<str> for OsString {}
impl Ord for OsString {}
impl Hash for OsString {}
impl fmt::Write for OsString {}
impl From<Box<OsStr>> for OsString {}
impl<'a> From<Cow<'a, OsStr>> for OsString {}
impl Borrow<OsStr> for OsString {}
impl AsRef<OsStr> for OsString {}

impl FromStr for OsString {
    type Err = std::convert::Infallible;
}

impl Extend<OsString> for OsString {}
impl<'a> Extend<&'a OsStr> for OsString {}
impl<'a> Extend<Cow<'a, OsStr>> for OsString {}
impl FromIterator<OsString> for OsString {}
impl<'a> FromIterator<&'a OsStr> for OsString {}
impl<'a> FromIterator<Cow<'a, OsStr>> for OsString {}

pub struct OsStr;

impl OsStr {
    pub fn new<S: AsRef<OsStr> + ?Sized>(s: &S) -> &OsStr;
    pub unsafe fn from_encoded_bytes_unchecked(bytes: &[u8]) -> &Self;
    pub fn to_str(&self) -> Option<&str>;
    pub fn to_string_lossy(&self) -> Cow<'_, str>;
    pub fn to_os_string(&self) -> OsString;
    pub fn is_empty(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn into_os_string(self: Box<Self>) -> OsString;
    pub fn as_encoded_bytes(&self) -> &[u8];
    pub fn make_ascii_lowercase(&mut self);
    pub fn make_ascii_uppercase(&mut self);
    pub fn to_ascii_lowercase(&self) -> OsString;
    pub fn to_ascii_uppercase(&self) -> OsString;
    pub fn is_ascii(&self) -> bool;
    pub fn eq_ignore_ascii_case<S: AsRef<OsStr>>(&self, other: S) -> bool;
    pub fn display(&self) -> Display<'_>;
}

impl Default for &OsStr {}
impl PartialEq for OsStr {}
impl PartialEq<str> for OsStr {}
impl Eq for OsStr {}
impl PartialOrd for OsStr {}
impl PartialOrd<str> for OsStr {}
impl Ord for OsStr {}
impl Hash for OsStr {}
impl fmt::Debug for OsStr {}

impl ToOwned for OsStr {
    type Owned = OsString;
}

impl AsRef<OsStr> for OsStr {}

impl PartialEq<OsString> for str {}
impl<'a> PartialEq<OsString> for &'a str {}

impl<'a> TryFrom<&'a OsStr> for &'a str {
    type Error = std::str::Utf8Error;
}

impl PartialEq<OsStr> for str {}
impl AsRef<OsStr> for str {}

impl From<&OsStr> for Box<OsStr> {}
impl From<&mut OsStr> for Box<OsStr> {}
impl From<Cow<'_, OsStr>> for Box<OsStr> {}
impl From<OsString> for Box<OsStr> {}
impl Clone for Box<OsStr> {}
impl Default for Box<OsStr> {}

impl From<OsString> for Arc<OsStr> {}
impl From<&OsStr> for Arc<OsStr> {}
impl From<&mut OsStr> for Arc<OsStr> {}

impl From<OsString> for Rc<OsStr> {}
impl From<&OsStr> for Rc<OsStr> {}
impl From<&mut OsStr> for Rc<OsStr> {}

impl<'a> From<OsString> for Cow<'a, OsStr> {}
impl<'a> From<&'a OsStr> for Cow<'a, OsStr> {}
impl<'a> From<&'a OsString> for Cow<'a, OsStr> {}

pub struct Display<'a>;

impl fmt::Debug for Display<'_> {}
impl fmt::Display for Display<'_> {}

impl AsRef<OsStr> for String {}

impl PartialEq<OsStr> for OsString {}
impl PartialEq<OsString> for OsStr {}
impl<'a> PartialEq<&'a OsStr> for OsString {}
impl<'a> PartialEq<OsString> for &'a OsStr {}
impl<'a> PartialEq<OsStr> for Cow<'a, OsStr> {}
impl<'a> PartialEq<Cow<'a, OsStr>> for OsStr {}
impl<'a> PartialEq<&'a OsStr> for Cow<'a, OsStr> {}
impl<'a> PartialEq<Cow<'a, OsStr>> for &'a OsStr {}
impl<'a> PartialEq<OsString> for Cow<'a, OsStr> {}
impl<'a> PartialEq<Cow<'a, OsStr>> for OsString {}
