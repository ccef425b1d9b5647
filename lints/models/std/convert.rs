use crate::error::Error;
use crate::fmt;
use crate::hash::Hash;
use crate::num::TryFromIntError;

#[derive(Copy)]
pub enum Infallible {}

impl Clone for Infallible {}
impl fmt::Debug for Infallible {}
impl fmt::Display for Infallible {}
impl Error for Infallible {}
impl PartialEq for Infallible {}
impl Eq for Infallible {}
impl PartialOrd for Infallible {}
impl Ord for Infallible {}
impl Hash for Infallible {}

#[lang = "as_ref"]
#[called]
pub trait AsRef<T: ?Sized> {
    fn as_ref(&self) -> &T;
}

impl<T: ?Sized, U: ?Sized> AsRef<U> for &T where T: AsRef<U> {}
impl<T: ?Sized, U: ?Sized> AsRef<U> for &mut T where T: AsRef<U> {}
impl<T> AsRef<[T]> for [T] {}
impl AsRef<str> for str {}
impl AsRef<[u8]> for str {}

#[lang = "as_mut"]
pub trait AsMut<T: ?Sized> {
    fn as_mut(&mut self) -> &mut T;
}

impl<T: ?Sized, U: ?Sized> AsMut<U> for &mut T where T: AsMut<U> {}
impl<T> AsMut<[T]> for [T] {}
impl AsMut<str> for str {}

#[lang = "into"]
#[called]
pub trait Into<T>: Sized {
    fn into(self) -> T;
}

impl<T, U> Into<U> for T where U: From<T> {}

#[lang = "from"]
#[called]
pub trait From<T>: Sized {
    fn from(value: T) -> Self;
}

impl<T> From<T> for T {}

#[lang = "try_into"]
#[called]
pub trait TryInto<T>: Sized {
    type Error;
    fn try_into(self) -> Result<T, Self::Error>;
}

impl<T, U> TryInto<U> for T
where
    U: TryFrom<T>,
{
    type Error = U::Error;
}

#[lang = "try_from"]
#[called]
pub trait TryFrom<T>: Sized {
    type Error;
    fn try_from(value: T) -> Result<Self, Self::Error>;
}

impl<T, U> TryFrom<U> for T
where
    U: Into<T>,
{
    type Error = Infallible;
}

pub const fn identity<T>(x: T) -> T;

#[also(u32, u64, u128, usize, i16, i32, i64, i128, isize, f32, f64, char)]
impl From<u8> for u16 {}
#[also(u64, u128, usize, i32, i64, i128, f32, f64)]
impl From<u16> for u32 {}
#[also(u128, i64, i128, f64)]
impl From<u32> for u64 {}
#[also(i128)]
impl From<u64> for u128 {}
#[also(i32, i64, i128, isize, f32, f64)]
impl From<i8> for i16 {}
#[also(i64, i128, isize, f32, f64)]
impl From<i16> for i32 {}
#[also(i128, f64)]
impl From<i32> for i64 {}
impl From<i64> for i128 {}
impl From<f32> for f64 {}
#[also(u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, f32, f64)]
impl From<bool> for u8 {}
#[also(u64, u128)]
impl From<char> for u32 {}

impl TryFrom<u8> for i8 {
    type Error = TryFromIntError;
}
#[also(i8, i16, isize)]
impl TryFrom<u16> for u8 {
    type Error = TryFromIntError;
}
#[also(u16, usize, i8, i16, i32, isize)]
impl TryFrom<u32> for u8 {
    type Error = TryFromIntError;
}
#[also(u16, u32, usize, i8, i16, i32, i64, isize)]
impl TryFrom<u64> for u8 {
    type Error = TryFromIntError;
}
#[also(u16, u32, u64, usize, i8, i16, i32, i64, i128, isize)]
impl TryFrom<u128> for u8 {
    type Error = TryFromIntError;
}
#[also(u16, u32, u64, u128, i8, i16, i32, i64, i128, isize)]
impl TryFrom<usize> for u8 {
    type Error = TryFromIntError;
}
#[also(u16, u32, u64, u128, usize)]
impl TryFrom<i8> for u8 {
    type Error = TryFromIntError;
}
#[also(u16, u32, u64, u128, usize, i8)]
impl TryFrom<i16> for u8 {
    type Error = TryFromIntError;
}
#[also(u16, u32, u64, u128, usize, i8, i16, isize)]
impl TryFrom<i32> for u8 {
    type Error = TryFromIntError;
}
#[also(u16, u32, u64, u128, usize, i8, i16, i32, isize)]
impl TryFrom<i64> for u8 {
    type Error = TryFromIntError;
}
#[also(u16, u32, u64, u128, usize, i8, i16, i32, i64, isize)]
impl TryFrom<i128> for u8 {
    type Error = TryFromIntError;
}
#[also(u16, u32, u64, u128, usize, i8, i16, i32, i64, i128)]
impl TryFrom<isize> for u8 {
    type Error = TryFromIntError;
}
