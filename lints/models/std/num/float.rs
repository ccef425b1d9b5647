use super::FpCategory;
use crate::cmp::Ordering;

#[also(f64)]
impl f32 {
    pub const MIN: Self = 0.0;
    pub const MIN_POSITIVE: Self = 0.0;
    pub const MAX: Self = 0.0;
    pub const EPSILON: Self = 0.0;
    pub const NAN: Self = 0.0;
    pub const INFINITY: Self = 0.0;
    pub const NEG_INFINITY: Self = 0.0;
    pub const RADIX: u32 = 0;
    pub const MANTISSA_DIGITS: u32 = 0;
    pub const DIGITS: u32 = 0;
    pub const MIN_EXP: i32 = 0;
    pub const MAX_EXP: i32 = 0;
    pub const MIN_10_EXP: i32 = 0;
    pub const MAX_10_EXP: i32 = 0;
    pub const fn is_nan(self) -> bool;
    pub const fn is_infinite(self) -> bool;
    pub const fn is_finite(self) -> bool;
    pub const fn is_subnormal(self) -> bool;
    pub const fn is_normal(self) -> bool;
    pub const fn is_sign_positive(self) -> bool;
    pub const fn is_sign_negative(self) -> bool;
    pub const fn classify(self) -> FpCategory;
    pub fn recip(self) -> Self;
    pub fn to_degrees(self) -> Self;
    pub fn to_radians(self) -> Self;
    pub fn next_up(self) -> Self;
    pub fn next_down(self) -> Self;
    pub fn floor(self) -> Self;
    pub fn ceil(self) -> Self;
    pub fn round(self) -> Self;
    pub fn round_ties_even(self) -> Self;
    pub fn trunc(self) -> Self;
    pub fn fract(self) -> Self;
    pub fn abs(self) -> Self;
    pub fn signum(self) -> Self;
    pub fn sqrt(self) -> Self;
    pub fn exp(self) -> Self;
    pub fn exp2(self) -> Self;
    pub fn ln(self) -> Self;
    pub fn log2(self) -> Self;
    pub fn log10(self) -> Self;
    pub fn cbrt(self) -> Self;
    pub fn sin(self) -> Self;
    pub fn cos(self) -> Self;
    pub fn tan(self) -> Self;
    pub fn asin(self) -> Self;
    pub fn acos(self) -> Self;
    pub fn atan(self) -> Self;
    pub fn exp_m1(self) -> Self;
    pub fn ln_1p(self) -> Self;
    pub fn sinh(self) -> Self;
    pub fn cosh(self) -> Self;
    pub fn tanh(self) -> Self;
    pub fn asinh(self) -> Self;
    pub fn acosh(self) -> Self;
    pub fn atanh(self) -> Self;
    pub fn max(self, other: Self) -> Self;
    pub fn min(self, other: Self) -> Self;
    pub fn midpoint(self, other: Self) -> Self;
    pub fn copysign(self, other: Self) -> Self;
    pub fn div_euclid(self, other: Self) -> Self;
    pub fn rem_euclid(self, other: Self) -> Self;
    pub fn powf(self, other: Self) -> Self;
    pub fn hypot(self, other: Self) -> Self;
    pub fn atan2(self, other: Self) -> Self;
    pub fn abs_sub(self, other: Self) -> Self;
    pub fn log(self, base: Self) -> Self;
    pub fn powi(self, n: i32) -> Self;
    pub fn mul_add(self, a: Self, b: Self) -> Self;
    pub fn clamp(self, min: Self, max: Self) -> Self;
    pub fn sin_cos(self) -> (Self, Self);
    pub fn total_cmp(&self, other: &Self) -> Ordering;
}

impl f32 {
    pub const fn to_bits(self) -> u32;
    pub const fn from_bits(v: u32) -> Self;
    pub const fn to_be_bytes(self) -> [u8; 4];
    pub const fn from_be_bytes(bytes: [u8; 4]) -> Self;
    pub const fn to_le_bytes(self) -> [u8; 4];
    pub const fn from_le_bytes(bytes: [u8; 4]) -> Self;
    pub const fn to_ne_bytes(self) -> [u8; 4];
    pub const fn from_ne_bytes(bytes: [u8; 4]) -> Self;
}

impl f64 {
    pub const fn to_bits(self) -> u64;
    pub const fn from_bits(v: u64) -> Self;
    pub const fn to_be_bytes(self) -> [u8; 8];
    pub const fn from_be_bytes(bytes: [u8; 8]) -> Self;
    pub const fn to_le_bytes(self) -> [u8; 8];
    pub const fn from_le_bytes(bytes: [u8; 8]) -> Self;
    pub const fn to_ne_bytes(self) -> [u8; 8];
    pub const fn from_ne_bytes(bytes: [u8; 8]) -> Self;
}
