mod float;
mod int;
mod nonzero;
mod wrapping;

use crate::convert::Infallible;
use crate::error::Error;
use crate::fmt;
use crate::str::FromStr;

pub use self::nonzero::{
    NonZero, NonZeroI8, NonZeroI16, NonZeroI32, NonZeroI64, NonZeroI128, NonZeroIsize, NonZeroU8, NonZeroU16,
    NonZeroU32, NonZeroU64, NonZeroU128, NonZeroUsize, ZeroablePrimitive,
};
pub use self::wrapping::{Saturating, Wrapping};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParseIntError;

impl ParseIntError {
    pub const fn kind(&self) -> &IntErrorKind;
}

impl fmt::Display for ParseIntError {}
impl Error for ParseIntError {}

#[derive(Debug, Clone, PartialEq, Eq, Copy, Hash)]
#[non_exhaustive]
pub enum IntErrorKind {
    Empty,
    InvalidDigit,
    PosOverflow,
    NegOverflow,
    Zero,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParseFloatError;

impl fmt::Display for ParseFloatError {}
impl Error for ParseFloatError {}

#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct TryFromIntError;

impl fmt::Display for TryFromIntError {}
impl Error for TryFromIntError {}
impl From<Infallible> for TryFromIntError {}

#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum FpCategory {
    Nan,
    Infinite,
    Zero,
    Subnormal,
    Normal,
}

#[also(u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl FromStr for u8 {
    type Err = ParseIntError;
}

#[also(f64)]
impl FromStr for f32 {
    type Err = ParseFloatError;
}
