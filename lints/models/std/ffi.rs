use crate::borrow::{Borrow, Cow};
use crate::error::Error;
use crate::fmt;
use crate::num::NonZero;
use crate::ops::{Deref, Index, RangeFull};
use crate::str::Utf8Error;

pub use crate::os_str::{OsStr, OsString};

pub type c_char = i8;
pub type c_schar = i8;
pub type c_uchar = u8;
pub type c_short = i16;
pub type c_ushort = u16;
pub type c_int = i32;
pub type c_uint = u32;
pub type c_long = i64;
pub type c_ulong = u64;
pub type c_longlong = i64;
pub type c_ulonglong = u64;
pub type c_float = f32;
pub type c_double = f64;

#[derive(Debug)]
pub enum c_void {}

#[derive(PartialEq, Eq, Hash)]
pub struct CStr;

impl CStr {
    pub const unsafe fn from_ptr<'a>(ptr: *const c_char) -> &'a CStr;
    pub const fn from_bytes_until_nul(bytes: &[u8]) -> Result<&CStr, FromBytesUntilNulError>;
    pub const fn from_bytes_with_nul(bytes: &[u8]) -> Result<&Self, FromBytesWithNulError>;
    pub const unsafe fn from_bytes_with_nul_unchecked(bytes: &[u8]) -> &CStr;
    pub const fn as_ptr(&self) -> *const c_char;
    pub const fn count_bytes(&self) -> usize;
    pub const fn is_empty(&self) -> bool;
    pub const fn to_bytes(&self) -> &[u8];
    pub const fn to_bytes_with_nul(&self) -> &[u8];
    pub const fn to_str(&self) -> Result<&str, Utf8Error>;
    pub fn to_string_lossy(&self) -> Cow<'_, str>;
    pub fn into_c_string(self: Box<Self>) -> CString;
}

impl fmt::Debug for CStr {}
impl PartialOrd for CStr {}
impl Ord for CStr {}
impl Default for &CStr {}
impl AsRef<CStr> for CStr {}

#[derive(PartialEq, PartialOrd, Eq, Ord, Hash, Clone)]
pub struct CString;

impl CString {
    pub fn new<T: Into<Vec<u8>>>(t: T) -> Result<CString, NulError>;
    pub unsafe fn from_vec_unchecked(v: Vec<u8>) -> Self;
    pub unsafe fn from_raw(ptr: *mut c_char) -> CString;
    pub fn into_raw(self) -> *mut c_char;
    pub fn into_string(self) -> Result<String, IntoStringError>;
    pub fn into_bytes(self) -> Vec<u8>;
    pub fn into_bytes_with_nul(self) -> Vec<u8>;
    pub fn as_bytes(&self) -> &[u8];
    pub fn as_bytes_with_nul(&self) -> &[u8];
    pub fn as_c_str(&self) -> &CStr;
    pub fn into_boxed_c_str(self) -> Box<CStr>;
    pub unsafe fn from_vec_with_nul_unchecked(v: Vec<u8>) -> Self;
    pub fn from_vec_with_nul(v: Vec<u8>) -> Result<Self, FromVecWithNulError>;
}

impl Deref for CString {
    type Target = CStr;
}
impl Drop for CString {}
impl fmt::Debug for CString {}
impl Default for CString {}
impl Borrow<CStr> for CString {}
impl AsRef<CStr> for CString {}
impl Index<RangeFull> for CString {
    type Output = CStr;
}
impl From<&CStr> for CString {}
impl From<Box<CStr>> for CString {}
impl<'a> From<Cow<'a, CStr>> for CString {}
impl From<Vec<NonZero<u8>>> for CString {}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NulError;

impl NulError {
    pub fn nul_position(&self) -> usize;
    pub fn into_vec(self) -> Vec<u8>;
}

impl fmt::Display for NulError {}
impl Error for NulError {}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FromBytesUntilNulError;

impl fmt::Display for FromBytesUntilNulError {}
impl Error for FromBytesUntilNulError {}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FromVecWithNulError;

impl FromVecWithNulError {
    pub fn as_bytes(&self) -> &[u8];
    pub fn into_bytes(self) -> Vec<u8>;
}

impl fmt::Display for FromVecWithNulError {}
impl Error for FromVecWithNulError {}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct IntoStringError;

impl IntoStringError {
    pub fn into_cstring(self) -> CString;
    pub fn utf8_error(&self) -> Utf8Error;
}

impl fmt::Display for IntoStringError {}
impl Error for IntoStringError {}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FromBytesWithNulError {
    InteriorNul { position: usize },
    NotNulTerminated,
}

impl fmt::Display for FromBytesWithNulError {}
impl Error for FromBytesWithNulError {}
