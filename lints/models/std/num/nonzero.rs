use super::{ParseIntError, TryFromIntError};
use crate::fmt;
use crate::hash::Hash;
use crate::ops::{BitOr, Div, Rem};
use crate::str::FromStr;

pub unsafe trait ZeroablePrimitive: Sized + Copy {}

#[also(u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
unsafe impl ZeroablePrimitive for u8 {}

pub struct NonZero<T: ZeroablePrimitive>;

impl<T: ZeroablePrimitive> NonZero<T> {
    pub const fn new(n: T) -> Option<Self>;
    pub const unsafe fn new_unchecked(n: T) -> Self;
    pub const fn get(self) -> T;
}

#[also(NonZero<u16>, NonZero<u32>, NonZero<u64>, NonZero<u128>, NonZero<usize>, NonZero<i8>, NonZero<i16>, NonZero<i32>, NonZero<i64>, NonZero<i128>, NonZero<isize>)]
impl NonZero<u8> {
    pub const fn leading_zeros(self) -> u32;
    pub const fn trailing_zeros(self) -> u32;
    pub const fn saturating_mul(self, other: Self) -> Self;
    pub const fn checked_mul(self, other: Self) -> Option<Self>;
    pub const fn checked_pow(self, other: u32) -> Option<Self>;
    pub const fn saturating_pow(self, other: u32) -> Self;
}

impl<T: ZeroablePrimitive> Clone for NonZero<T> {}
impl<T: ZeroablePrimitive> Copy for NonZero<T> {}
impl<T: ZeroablePrimitive + PartialEq> PartialEq for NonZero<T> {}
impl<T: ZeroablePrimitive + Eq> Eq for NonZero<T> {}
impl<T: ZeroablePrimitive + PartialOrd> PartialOrd for NonZero<T> {}
impl<T: ZeroablePrimitive + Ord> Ord for NonZero<T> {}
impl<T: ZeroablePrimitive + Hash> Hash for NonZero<T> {}
impl<T: ZeroablePrimitive + fmt::Debug> fmt::Debug for NonZero<T> {}
impl<T: ZeroablePrimitive + fmt::Display> fmt::Display for NonZero<T> {}
impl<T: ZeroablePrimitive + BitOr<Output = T>> BitOr for NonZero<T> {
    type Output = Self;
}
impl<T: ZeroablePrimitive + BitOr<Output = T>> BitOr<T> for NonZero<T> {
    type Output = Self;
}

pub type NonZeroU8 = NonZero<u8>;
pub type NonZeroU16 = NonZero<u16>;
pub type NonZeroU32 = NonZero<u32>;
pub type NonZeroU64 = NonZero<u64>;
pub type NonZeroU128 = NonZero<u128>;
pub type NonZeroUsize = NonZero<usize>;
pub type NonZeroI8 = NonZero<i8>;
pub type NonZeroI16 = NonZero<i16>;
pub type NonZeroI32 = NonZero<i32>;
pub type NonZeroI64 = NonZero<i64>;
pub type NonZeroI128 = NonZero<i128>;
pub type NonZeroIsize = NonZero<isize>;

#[also(NonZero<u16>, NonZero<u32>, NonZero<u64>, NonZero<u128>, NonZero<usize>, NonZero<i8>, NonZero<i16>, NonZero<i32>, NonZero<i64>, NonZero<i128>, NonZero<isize>)]
impl FromStr for NonZero<u8> {
    type Err = ParseIntError;
}

impl NonZero<u8> {
    pub const MIN: Self = 0;
    pub const MAX: Self = 0;
    pub const BITS: u32 = 0;
}
impl From<NonZero<u8>> for u8 {}
impl TryFrom<u8> for NonZero<u8> {
    type Error = TryFromIntError;
}
impl NonZero<u16> {
    pub const MIN: Self = 0;
    pub const MAX: Self = 0;
    pub const BITS: u32 = 0;
}
impl From<NonZero<u16>> for u16 {}
impl TryFrom<u16> for NonZero<u16> {
    type Error = TryFromIntError;
}
impl NonZero<u32> {
    pub const MIN: Self = 0;
    pub const MAX: Self = 0;
    pub const BITS: u32 = 0;
}
impl From<NonZero<u32>> for u32 {}
impl TryFrom<u32> for NonZero<u32> {
    type Error = TryFromIntError;
}
impl NonZero<u64> {
    pub const MIN: Self = 0;
    pub const MAX: Self = 0;
    pub const BITS: u32 = 0;
}
impl From<NonZero<u64>> for u64 {}
impl TryFrom<u64> for NonZero<u64> {
    type Error = TryFromIntError;
}
impl NonZero<u128> {
    pub const MIN: Self = 0;
    pub const MAX: Self = 0;
    pub const BITS: u32 = 0;
}
impl From<NonZero<u128>> for u128 {}
impl TryFrom<u128> for NonZero<u128> {
    type Error = TryFromIntError;
}
impl NonZero<usize> {
    pub const MIN: Self = 0;
    pub const MAX: Self = 0;
    pub const BITS: u32 = 0;
}
impl From<NonZero<usize>> for usize {}
impl TryFrom<usize> for NonZero<usize> {
    type Error = TryFromIntError;
}
impl NonZero<i8> {
    pub const MIN: Self = 0;
    pub const MAX: Self = 0;
    pub const BITS: u32 = 0;
}
impl From<NonZero<i8>> for i8 {}
impl TryFrom<i8> for NonZero<i8> {
    type Error = TryFromIntError;
}
impl NonZero<i16> {
    pub const MIN: Self = 0;
    pub const MAX: Self = 0;
    pub const BITS: u32 = 0;
}
impl From<NonZero<i16>> for i16 {}
impl TryFrom<i16> for NonZero<i16> {
    type Error = TryFromIntError;
}
impl NonZero<i32> {
    pub const MIN: Self = 0;
    pub const MAX: Self = 0;
    pub const BITS: u32 = 0;
}
impl From<NonZero<i32>> for i32 {}
impl TryFrom<i32> for NonZero<i32> {
    type Error = TryFromIntError;
}
impl NonZero<i64> {
    pub const MIN: Self = 0;
    pub const MAX: Self = 0;
    pub const BITS: u32 = 0;
}
impl From<NonZero<i64>> for i64 {}
impl TryFrom<i64> for NonZero<i64> {
    type Error = TryFromIntError;
}
impl NonZero<i128> {
    pub const MIN: Self = 0;
    pub const MAX: Self = 0;
    pub const BITS: u32 = 0;
}
impl From<NonZero<i128>> for i128 {}
impl TryFrom<i128> for NonZero<i128> {
    type Error = TryFromIntError;
}
impl NonZero<isize> {
    pub const MIN: Self = 0;
    pub const MAX: Self = 0;
    pub const BITS: u32 = 0;
}
impl From<NonZero<isize>> for isize {}
impl TryFrom<isize> for NonZero<isize> {
    type Error = TryFromIntError;
}
impl NonZero<u8> {
    pub const fn checked_add(self, other: u8) -> Option<Self>;
    pub const fn saturating_add(self, other: u8) -> Self;
    pub const fn checked_next_power_of_two(self) -> Option<Self>;
    pub const fn is_power_of_two(self) -> bool;
    pub const fn ilog2(self) -> u32;
    pub const fn ilog10(self) -> u32;
}
impl Div<NonZero<u8>> for u8 {
    type Output = u8;
}
impl Rem<NonZero<u8>> for u8 {
    type Output = u8;
}
impl NonZero<u16> {
    pub const fn checked_add(self, other: u16) -> Option<Self>;
    pub const fn saturating_add(self, other: u16) -> Self;
    pub const fn checked_next_power_of_two(self) -> Option<Self>;
    pub const fn is_power_of_two(self) -> bool;
    pub const fn ilog2(self) -> u32;
    pub const fn ilog10(self) -> u32;
}
impl Div<NonZero<u16>> for u16 {
    type Output = u16;
}
impl Rem<NonZero<u16>> for u16 {
    type Output = u16;
}
impl NonZero<u32> {
    pub const fn checked_add(self, other: u32) -> Option<Self>;
    pub const fn saturating_add(self, other: u32) -> Self;
    pub const fn checked_next_power_of_two(self) -> Option<Self>;
    pub const fn is_power_of_two(self) -> bool;
    pub const fn ilog2(self) -> u32;
    pub const fn ilog10(self) -> u32;
}
impl Div<NonZero<u32>> for u32 {
    type Output = u32;
}
impl Rem<NonZero<u32>> for u32 {
    type Output = u32;
}
impl NonZero<u64> {
    pub const fn checked_add(self, other: u64) -> Option<Self>;
    pub const fn saturating_add(self, other: u64) -> Self;
    pub const fn checked_next_power_of_two(self) -> Option<Self>;
    pub const fn is_power_of_two(self) -> bool;
    pub const fn ilog2(self) -> u32;
    pub const fn ilog10(self) -> u32;
}
impl Div<NonZero<u64>> for u64 {
    type Output = u64;
}
impl Rem<NonZero<u64>> for u64 {
    type Output = u64;
}
impl NonZero<u128> {
    pub const fn checked_add(self, other: u128) -> Option<Self>;
    pub const fn saturating_add(self, other: u128) -> Self;
    pub const fn checked_next_power_of_two(self) -> Option<Self>;
    pub const fn is_power_of_two(self) -> bool;
    pub const fn ilog2(self) -> u32;
    pub const fn ilog10(self) -> u32;
}
impl Div<NonZero<u128>> for u128 {
    type Output = u128;
}
impl Rem<NonZero<u128>> for u128 {
    type Output = u128;
}
impl NonZero<usize> {
    pub const fn checked_add(self, other: usize) -> Option<Self>;
    pub const fn saturating_add(self, other: usize) -> Self;
    pub const fn checked_next_power_of_two(self) -> Option<Self>;
    pub const fn is_power_of_two(self) -> bool;
    pub const fn ilog2(self) -> u32;
    pub const fn ilog10(self) -> u32;
}
impl Div<NonZero<usize>> for usize {
    type Output = usize;
}
impl Rem<NonZero<usize>> for usize {
    type Output = usize;
}
impl NonZero<i8> {
    pub const fn abs(self) -> Self;
    pub const fn unsigned_abs(self) -> NonZero<u8>;
    pub const fn is_positive(self) -> bool;
    pub const fn is_negative(self) -> bool;
}
impl NonZero<i16> {
    pub const fn abs(self) -> Self;
    pub const fn unsigned_abs(self) -> NonZero<u16>;
    pub const fn is_positive(self) -> bool;
    pub const fn is_negative(self) -> bool;
}
impl NonZero<i32> {
    pub const fn abs(self) -> Self;
    pub const fn unsigned_abs(self) -> NonZero<u32>;
    pub const fn is_positive(self) -> bool;
    pub const fn is_negative(self) -> bool;
}
impl NonZero<i64> {
    pub const fn abs(self) -> Self;
    pub const fn unsigned_abs(self) -> NonZero<u64>;
    pub const fn is_positive(self) -> bool;
    pub const fn is_negative(self) -> bool;
}
impl NonZero<i128> {
    pub const fn abs(self) -> Self;
    pub const fn unsigned_abs(self) -> NonZero<u128>;
    pub const fn is_positive(self) -> bool;
    pub const fn is_negative(self) -> bool;
}
impl NonZero<isize> {
    pub const fn abs(self) -> Self;
    pub const fn unsigned_abs(self) -> NonZero<usize>;
    pub const fn is_positive(self) -> bool;
    pub const fn is_negative(self) -> bool;
}
