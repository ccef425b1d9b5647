use crate::fmt;
use crate::ops::{
    Add, AddAssign, BitAnd, BitAndAssign, BitOr, BitOrAssign, BitXor, BitXorAssign, Div, DivAssign, Mul, MulAssign,
    Neg, Not, Rem, RemAssign, Shl, ShlAssign, Shr, ShrAssign, Sub, SubAssign,
};

#[derive(PartialEq, PartialOrd, Eq, Ord, Clone, Copy, Default, Hash)]
pub struct Wrapping<T>(pub T);

#[also(Wrapping<u16>, Wrapping<u32>, Wrapping<u64>, Wrapping<u128>, Wrapping<usize>, Wrapping<i8>, Wrapping<i16>, Wrapping<i32>, Wrapping<i64>, Wrapping<i128>, Wrapping<isize>)]
impl Wrapping<u8> {
    pub const MIN: Self = Wrapping(0);
    pub const MAX: Self = Wrapping(0);
    pub const BITS: u32 = 0;
    pub fn pow(self, exp: u32) -> Self;
}

impl<T: fmt::Debug> fmt::Debug for Wrapping<T> {}
impl<T: fmt::Display> fmt::Display for Wrapping<T> {}
impl<T: Add<Output = T>> Add for Wrapping<T> {
    type Output = Wrapping<T>;
}
impl<T: Add<Output = T>> Add<&Wrapping<T>> for Wrapping<T> {
    type Output = Wrapping<T>;
}
impl<T: AddAssign> AddAssign for Wrapping<T> {}
impl<T: AddAssign> AddAssign<T> for Wrapping<T> {}
impl<T: Sub<Output = T>> Sub for Wrapping<T> {
    type Output = Wrapping<T>;
}
impl<T: Sub<Output = T>> Sub<&Wrapping<T>> for Wrapping<T> {
    type Output = Wrapping<T>;
}
impl<T: SubAssign> SubAssign for Wrapping<T> {}
impl<T: SubAssign> SubAssign<T> for Wrapping<T> {}
impl<T: Mul<Output = T>> Mul for Wrapping<T> {
    type Output = Wrapping<T>;
}
impl<T: Mul<Output = T>> Mul<&Wrapping<T>> for Wrapping<T> {
    type Output = Wrapping<T>;
}
impl<T: MulAssign> MulAssign for Wrapping<T> {}
impl<T: MulAssign> MulAssign<T> for Wrapping<T> {}
impl<T: Div<Output = T>> Div for Wrapping<T> {
    type Output = Wrapping<T>;
}
impl<T: Div<Output = T>> Div<&Wrapping<T>> for Wrapping<T> {
    type Output = Wrapping<T>;
}
impl<T: DivAssign> DivAssign for Wrapping<T> {}
impl<T: DivAssign> DivAssign<T> for Wrapping<T> {}
impl<T: Rem<Output = T>> Rem for Wrapping<T> {
    type Output = Wrapping<T>;
}
impl<T: Rem<Output = T>> Rem<&Wrapping<T>> for Wrapping<T> {
    type Output = Wrapping<T>;
}
impl<T: RemAssign> RemAssign for Wrapping<T> {}
impl<T: RemAssign> RemAssign<T> for Wrapping<T> {}
impl<T: BitAnd<Output = T>> BitAnd for Wrapping<T> {
    type Output = Wrapping<T>;
}
impl<T: BitAnd<Output = T>> BitAnd<&Wrapping<T>> for Wrapping<T> {
    type Output = Wrapping<T>;
}
impl<T: BitAndAssign> BitAndAssign for Wrapping<T> {}
impl<T: BitAndAssign> BitAndAssign<T> for Wrapping<T> {}
impl<T: BitOr<Output = T>> BitOr for Wrapping<T> {
    type Output = Wrapping<T>;
}
impl<T: BitOr<Output = T>> BitOr<&Wrapping<T>> for Wrapping<T> {
    type Output = Wrapping<T>;
}
impl<T: BitOrAssign> BitOrAssign for Wrapping<T> {}
impl<T: BitOrAssign> BitOrAssign<T> for Wrapping<T> {}
impl<T: BitXor<Output = T>> BitXor for Wrapping<T> {
    type Output = Wrapping<T>;
}
impl<T: BitXor<Output = T>> BitXor<&Wrapping<T>> for Wrapping<T> {
    type Output = Wrapping<T>;
}
impl<T: BitXorAssign> BitXorAssign for Wrapping<T> {}
impl<T: BitXorAssign> BitXorAssign<T> for Wrapping<T> {}
impl<T: Neg<Output = T>> Neg for Wrapping<T> {
    type Output = Wrapping<T>;
}
impl<T: Not<Output = T>> Not for Wrapping<T> {
    type Output = Wrapping<T>;
}
impl<T: Shl<usize, Output = T>> Shl<usize> for Wrapping<T> {
    type Output = Wrapping<T>;
}
impl<T: ShlAssign<usize>> ShlAssign<usize> for Wrapping<T> {}
impl<T: Shr<usize, Output = T>> Shr<usize> for Wrapping<T> {
    type Output = Wrapping<T>;
}
impl<T: ShrAssign<usize>> ShrAssign<usize> for Wrapping<T> {}

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
impl<T: Add<Output = T>> Add for Saturating<T> {
    type Output = Saturating<T>;
}
impl<T: Add<Output = T>> Add<&Saturating<T>> for Saturating<T> {
    type Output = Saturating<T>;
}
impl<T: AddAssign> AddAssign for Saturating<T> {}
impl<T: AddAssign> AddAssign<T> for Saturating<T> {}
impl<T: Sub<Output = T>> Sub for Saturating<T> {
    type Output = Saturating<T>;
}
impl<T: Sub<Output = T>> Sub<&Saturating<T>> for Saturating<T> {
    type Output = Saturating<T>;
}
impl<T: SubAssign> SubAssign for Saturating<T> {}
impl<T: SubAssign> SubAssign<T> for Saturating<T> {}
impl<T: Mul<Output = T>> Mul for Saturating<T> {
    type Output = Saturating<T>;
}
impl<T: Mul<Output = T>> Mul<&Saturating<T>> for Saturating<T> {
    type Output = Saturating<T>;
}
impl<T: MulAssign> MulAssign for Saturating<T> {}
impl<T: MulAssign> MulAssign<T> for Saturating<T> {}
impl<T: Div<Output = T>> Div for Saturating<T> {
    type Output = Saturating<T>;
}
impl<T: Div<Output = T>> Div<&Saturating<T>> for Saturating<T> {
    type Output = Saturating<T>;
}
impl<T: DivAssign> DivAssign for Saturating<T> {}
impl<T: DivAssign> DivAssign<T> for Saturating<T> {}
impl<T: Rem<Output = T>> Rem for Saturating<T> {
    type Output = Saturating<T>;
}
impl<T: Rem<Output = T>> Rem<&Saturating<T>> for Saturating<T> {
    type Output = Saturating<T>;
}
impl<T: RemAssign> RemAssign for Saturating<T> {}
impl<T: RemAssign> RemAssign<T> for Saturating<T> {}
impl<T: BitAnd<Output = T>> BitAnd for Saturating<T> {
    type Output = Saturating<T>;
}
impl<T: BitAnd<Output = T>> BitAnd<&Saturating<T>> for Saturating<T> {
    type Output = Saturating<T>;
}
impl<T: BitAndAssign> BitAndAssign for Saturating<T> {}
impl<T: BitAndAssign> BitAndAssign<T> for Saturating<T> {}
impl<T: BitOr<Output = T>> BitOr for Saturating<T> {
    type Output = Saturating<T>;
}
impl<T: BitOr<Output = T>> BitOr<&Saturating<T>> for Saturating<T> {
    type Output = Saturating<T>;
}
impl<T: BitOrAssign> BitOrAssign for Saturating<T> {}
impl<T: BitOrAssign> BitOrAssign<T> for Saturating<T> {}
impl<T: BitXor<Output = T>> BitXor for Saturating<T> {
    type Output = Saturating<T>;
}
impl<T: BitXor<Output = T>> BitXor<&Saturating<T>> for Saturating<T> {
    type Output = Saturating<T>;
}
impl<T: BitXorAssign> BitXorAssign for Saturating<T> {}
impl<T: BitXorAssign> BitXorAssign<T> for Saturating<T> {}
impl<T: Neg<Output = T>> Neg for Saturating<T> {
    type Output = Saturating<T>;
}
impl<T: Not<Output = T>> Not for Saturating<T> {
    type Output = Saturating<T>;
}
