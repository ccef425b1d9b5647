use crate::fmt;
use crate::iter::{Product, Sum};
use crate::ops::{
    Add, AddAssign, BitAnd, BitAndAssign, BitOr, BitOrAssign, BitXor, BitXorAssign, Div, DivAssign, Mul, MulAssign,
    Neg, Not, Rem, RemAssign, Shl, ShlAssign, Shr, ShrAssign, Sub, SubAssign,
};

// Stands for std's list of integer types in the impls below.
trait Int: Copy {}
#[also(u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl Int for u8 {}

#[derive(PartialEq, PartialOrd, Eq, Ord, Clone, Copy, Default, Hash)]
pub struct Wrapping<T>(pub T);

#[also(Wrapping<u16>, Wrapping<u32>, Wrapping<u64>, Wrapping<u128>, Wrapping<usize>, Wrapping<i8>, Wrapping<i16>, Wrapping<i32>, Wrapping<i64>, Wrapping<i128>, Wrapping<isize>)]
impl Wrapping<u8> {
    pub const MIN: Self = Wrapping(0);
    pub const MAX: Self = Wrapping(0);
    pub const BITS: u32 = 0;
}

impl<T: fmt::Debug> fmt::Debug for Wrapping<T> {}
impl<T: fmt::Display> fmt::Display for Wrapping<T> {}
impl<T: Int> Add for Wrapping<T> {
    type Output = Wrapping<T>;
}
impl<T: Int> Add<&Wrapping<T>> for Wrapping<T> {
    type Output = Wrapping<T>;
}
impl<T: Int> AddAssign for Wrapping<T> {}
impl<T: Int> AddAssign<T> for Wrapping<T> {}
impl<T: Int> Sub for Wrapping<T> {
    type Output = Wrapping<T>;
}
impl<T: Int> Sub<&Wrapping<T>> for Wrapping<T> {
    type Output = Wrapping<T>;
}
impl<T: Int> SubAssign for Wrapping<T> {}
impl<T: Int> SubAssign<T> for Wrapping<T> {}
impl<T: Int> Mul for Wrapping<T> {
    type Output = Wrapping<T>;
}
impl<T: Int> Mul<&Wrapping<T>> for Wrapping<T> {
    type Output = Wrapping<T>;
}
impl<T: Int> MulAssign for Wrapping<T> {}
impl<T: Int> MulAssign<T> for Wrapping<T> {}
impl<T: Int> Div for Wrapping<T> {
    type Output = Wrapping<T>;
}
impl<T: Int> Div<&Wrapping<T>> for Wrapping<T> {
    type Output = Wrapping<T>;
}
impl<T: Int> DivAssign for Wrapping<T> {}
impl<T: Int> DivAssign<T> for Wrapping<T> {}
impl<T: Int> Rem for Wrapping<T> {
    type Output = Wrapping<T>;
}
impl<T: Int> Rem<&Wrapping<T>> for Wrapping<T> {
    type Output = Wrapping<T>;
}
impl<T: Int> RemAssign for Wrapping<T> {}
impl<T: Int> RemAssign<T> for Wrapping<T> {}
impl<T: Int> BitAnd for Wrapping<T> {
    type Output = Wrapping<T>;
}
impl<T: Int> BitAnd<&Wrapping<T>> for Wrapping<T> {
    type Output = Wrapping<T>;
}
impl<T: Int> BitAndAssign for Wrapping<T> {}
impl<T: Int> BitAndAssign<T> for Wrapping<T> {}
impl<T: Int> BitOr for Wrapping<T> {
    type Output = Wrapping<T>;
}
impl<T: Int> BitOr<&Wrapping<T>> for Wrapping<T> {
    type Output = Wrapping<T>;
}
impl<T: Int> BitOrAssign for Wrapping<T> {}
impl<T: Int> BitOrAssign<T> for Wrapping<T> {}
impl<T: Int> BitXor for Wrapping<T> {
    type Output = Wrapping<T>;
}
impl<T: Int> BitXor<&Wrapping<T>> for Wrapping<T> {
    type Output = Wrapping<T>;
}
impl<T: Int> BitXorAssign for Wrapping<T> {}
impl<T: Int> BitXorAssign<T> for Wrapping<T> {}
impl<T: Int> Neg for Wrapping<T> {
    type Output = Wrapping<T>;
}
impl<T: Int> Not for Wrapping<T> {
    type Output = Wrapping<T>;
}
impl<T: Int> Shl<usize> for Wrapping<T> {
    type Output = Wrapping<T>;
}
impl<T: Int> ShlAssign<usize> for Wrapping<T> {}
impl<T: Int> Shr<usize> for Wrapping<T> {
    type Output = Wrapping<T>;
}
impl<T: Int> ShrAssign<usize> for Wrapping<T> {}
impl<T: Int> Sum for Wrapping<T> {}
impl<'a, T: Int> Sum<&'a Wrapping<T>> for Wrapping<T> {}
impl<T: Int> Product for Wrapping<T> {}
impl<'a, T: Int> Product<&'a Wrapping<T>> for Wrapping<T> {}

#[derive(PartialEq, PartialOrd, Eq, Ord, Clone, Copy, Default, Hash)]
pub struct Saturating<T>(pub T);

#[also(Saturating<u16>, Saturating<u32>, Saturating<u64>, Saturating<u128>, Saturating<usize>, Saturating<i8>, Saturating<i16>, Saturating<i32>, Saturating<i64>, Saturating<i128>, Saturating<isize>)]
impl Saturating<u8> {
    pub const MIN: Self = Saturating(0);
    pub const MAX: Self = Saturating(0);
    pub const BITS: u32 = 0;
    pub fn pow(self, exp: u32) -> Self;
}

impl<T: fmt::Debug> fmt::Debug for Saturating<T> {}
impl<T: fmt::Display> fmt::Display for Saturating<T> {}
impl<T: Int> Add for Saturating<T> {
    type Output = Saturating<T>;
}
impl<T: Int> Add<&Saturating<T>> for Saturating<T> {
    type Output = Saturating<T>;
}
impl<T: Int> AddAssign for Saturating<T> {}
impl<T: Int> AddAssign<T> for Saturating<T> {}
impl<T: Int> Sub for Saturating<T> {
    type Output = Saturating<T>;
}
impl<T: Int> Sub<&Saturating<T>> for Saturating<T> {
    type Output = Saturating<T>;
}
impl<T: Int> SubAssign for Saturating<T> {}
impl<T: Int> SubAssign<T> for Saturating<T> {}
impl<T: Int> Mul for Saturating<T> {
    type Output = Saturating<T>;
}
impl<T: Int> Mul<&Saturating<T>> for Saturating<T> {
    type Output = Saturating<T>;
}
impl<T: Int> MulAssign for Saturating<T> {}
impl<T: Int> MulAssign<T> for Saturating<T> {}
impl<T: Int> Div for Saturating<T> {
    type Output = Saturating<T>;
}
impl<T: Int> Div<&Saturating<T>> for Saturating<T> {
    type Output = Saturating<T>;
}
impl<T: Int> DivAssign for Saturating<T> {}
impl<T: Int> DivAssign<T> for Saturating<T> {}
impl<T: Int> Rem for Saturating<T> {
    type Output = Saturating<T>;
}
impl<T: Int> Rem<&Saturating<T>> for Saturating<T> {
    type Output = Saturating<T>;
}
impl<T: Int> RemAssign for Saturating<T> {}
impl<T: Int> RemAssign<T> for Saturating<T> {}
impl<T: Int> BitAnd for Saturating<T> {
    type Output = Saturating<T>;
}
impl<T: Int> BitAnd<&Saturating<T>> for Saturating<T> {
    type Output = Saturating<T>;
}
impl<T: Int> BitAndAssign for Saturating<T> {}
impl<T: Int> BitAndAssign<T> for Saturating<T> {}
impl<T: Int> BitOr for Saturating<T> {
    type Output = Saturating<T>;
}
impl<T: Int> BitOr<&Saturating<T>> for Saturating<T> {
    type Output = Saturating<T>;
}
impl<T: Int> BitOrAssign for Saturating<T> {}
impl<T: Int> BitOrAssign<T> for Saturating<T> {}
impl<T: Int> BitXor for Saturating<T> {
    type Output = Saturating<T>;
}
impl<T: Int> BitXor<&Saturating<T>> for Saturating<T> {
    type Output = Saturating<T>;
}
impl<T: Int> BitXorAssign for Saturating<T> {}
impl<T: Int> BitXorAssign<T> for Saturating<T> {}
impl<T: Int> Neg for Saturating<T> {
    type Output = Saturating<T>;
}
impl<T: Int> Not for Saturating<T> {
    type Output = Saturating<T>;
}
