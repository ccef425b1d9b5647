use super::ParseIntError;
use crate::ascii;

#[also(u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize)]
impl u8 {
    pub const MIN: Self = 0;
    pub const MAX: Self = 0;
    pub const BITS: u32 = 0;
    pub const fn count_ones(self) -> u32;
    pub const fn count_zeros(self) -> u32;
    pub const fn leading_zeros(self) -> u32;
    pub const fn trailing_zeros(self) -> u32;
    pub const fn leading_ones(self) -> u32;
    pub const fn trailing_ones(self) -> u32;
    pub const fn rotate_left(self, n: u32) -> Self;
    pub const fn rotate_right(self, n: u32) -> Self;
    pub const fn swap_bytes(self) -> Self;
    pub const fn reverse_bits(self) -> Self;
    pub const fn to_be(self) -> Self;
    pub const fn to_le(self) -> Self;
    pub const fn from_be(x: Self) -> Self;
    pub const fn from_le(x: Self) -> Self;
    pub const fn from_str_radix(src: &str, radix: u32) -> Result<Self, ParseIntError>;
    pub const fn checked_add(self, rhs: Self) -> Option<Self>;
    pub const fn saturating_add(self, rhs: Self) -> Self;
    pub const fn wrapping_add(self, rhs: Self) -> Self;
    pub const fn overflowing_add(self, rhs: Self) -> (Self, bool);
    pub const unsafe fn unchecked_add(self, rhs: Self) -> Self;
    pub const fn strict_add(self, rhs: Self) -> Self;
    pub const fn checked_sub(self, rhs: Self) -> Option<Self>;
    pub const fn saturating_sub(self, rhs: Self) -> Self;
    pub const fn wrapping_sub(self, rhs: Self) -> Self;
    pub const fn overflowing_sub(self, rhs: Self) -> (Self, bool);
    pub const unsafe fn unchecked_sub(self, rhs: Self) -> Self;
    pub const fn strict_sub(self, rhs: Self) -> Self;
    pub const fn checked_mul(self, rhs: Self) -> Option<Self>;
    pub const fn saturating_mul(self, rhs: Self) -> Self;
    pub const fn wrapping_mul(self, rhs: Self) -> Self;
    pub const fn overflowing_mul(self, rhs: Self) -> (Self, bool);
    pub const unsafe fn unchecked_mul(self, rhs: Self) -> Self;
    pub const fn strict_mul(self, rhs: Self) -> Self;
    pub const fn checked_div(self, rhs: Self) -> Option<Self>;
    pub const fn saturating_div(self, rhs: Self) -> Self;
    pub const fn wrapping_div(self, rhs: Self) -> Self;
    pub const fn overflowing_div(self, rhs: Self) -> (Self, bool);
    pub const fn checked_rem(self, rhs: Self) -> Option<Self>;
    pub const fn wrapping_rem(self, rhs: Self) -> Self;
    pub const fn overflowing_rem(self, rhs: Self) -> (Self, bool);
    pub const fn checked_div_euclid(self, rhs: Self) -> Option<Self>;
    pub const fn wrapping_div_euclid(self, rhs: Self) -> Self;
    pub const fn overflowing_div_euclid(self, rhs: Self) -> (Self, bool);
    pub const fn checked_rem_euclid(self, rhs: Self) -> Option<Self>;
    pub const fn wrapping_rem_euclid(self, rhs: Self) -> Self;
    pub const fn overflowing_rem_euclid(self, rhs: Self) -> (Self, bool);
    pub const fn checked_neg(self) -> Option<Self>;
    pub const fn wrapping_neg(self) -> Self;
    pub const fn overflowing_neg(self) -> (Self, bool);
    pub const fn checked_shl(self, rhs: u32) -> Option<Self>;
    pub const fn wrapping_shl(self, rhs: u32) -> Self;
    pub const fn overflowing_shl(self, rhs: u32) -> (Self, bool);
    pub const fn checked_shr(self, rhs: u32) -> Option<Self>;
    pub const fn wrapping_shr(self, rhs: u32) -> Self;
    pub const fn overflowing_shr(self, rhs: u32) -> (Self, bool);
    pub const fn unbounded_shl(self, rhs: u32) -> Self;
    pub const fn unbounded_shr(self, rhs: u32) -> Self;
    pub const fn pow(self, exp: u32) -> Self;
    pub const fn checked_pow(self, exp: u32) -> Option<Self>;
    pub const fn saturating_pow(self, exp: u32) -> Self;
    pub const fn wrapping_pow(self, exp: u32) -> Self;
    pub const fn overflowing_pow(self, exp: u32) -> (Self, bool);
    pub const fn isqrt(self) -> Self;
    pub const fn div_euclid(self, rhs: Self) -> Self;
    pub const fn rem_euclid(self, rhs: Self) -> Self;
    pub const fn ilog(self, base: Self) -> u32;
    pub const fn ilog2(self) -> u32;
    pub const fn ilog10(self) -> u32;
    pub const fn checked_ilog(self, base: Self) -> Option<u32>;
    pub const fn checked_ilog2(self) -> Option<u32>;
    pub const fn checked_ilog10(self) -> Option<u32>;
    pub const fn min_value() -> Self;
    pub const fn max_value() -> Self;
}

#[also(u16, u32, u64, u128, usize)]
impl u8 {
    pub const fn is_power_of_two(self) -> bool;
    pub const fn next_power_of_two(self) -> Self;
    pub const fn checked_next_power_of_two(self) -> Option<Self>;
    pub const fn abs_diff(self, other: Self) -> Self;
    pub const fn div_ceil(self, rhs: Self) -> Self;
    pub const fn next_multiple_of(self, rhs: Self) -> Self;
    pub const fn checked_next_multiple_of(self, rhs: Self) -> Option<Self>;
    pub const fn midpoint(self, rhs: Self) -> Self;
    pub const fn is_multiple_of(self, rhs: Self) -> bool;
}

#[also(i16, i32, i64, i128, isize)]
impl i8 {
    pub const fn abs(self) -> Self;
    pub const fn checked_abs(self) -> Option<Self>;
    pub const fn wrapping_abs(self) -> Self;
    pub const fn saturating_abs(self) -> Self;
    pub const fn overflowing_abs(self) -> (Self, bool);
    pub const fn saturating_neg(self) -> Self;
    pub const fn signum(self) -> Self;
    pub const fn is_positive(self) -> bool;
    pub const fn is_negative(self) -> bool;
    pub const fn checked_isqrt(self) -> Option<Self>;
    pub const fn midpoint(self, rhs: Self) -> Self;
}

impl i8 {
    pub const fn unsigned_abs(self) -> u8;
    pub const fn abs_diff(self, other: Self) -> u8;
    pub const fn cast_unsigned(self) -> u8;
    pub const fn checked_add_unsigned(self, rhs: u8) -> Option<Self>;
    pub const fn saturating_add_unsigned(self, rhs: u8) -> Self;
    pub const fn wrapping_add_unsigned(self, rhs: u8) -> Self;
    pub const fn checked_sub_unsigned(self, rhs: u8) -> Option<Self>;
    pub const fn saturating_sub_unsigned(self, rhs: u8) -> Self;
    pub const fn wrapping_sub_unsigned(self, rhs: u8) -> Self;
}
impl u8 {
    pub const fn cast_signed(self) -> i8;
    pub const fn checked_add_signed(self, rhs: i8) -> Option<Self>;
    pub const fn saturating_add_signed(self, rhs: i8) -> Self;
    pub const fn wrapping_add_signed(self, rhs: i8) -> Self;
    pub const fn overflowing_add_signed(self, rhs: i8) -> (Self, bool);
    pub const fn checked_sub_signed(self, rhs: i8) -> Option<Self>;
    pub const fn saturating_sub_signed(self, rhs: i8) -> Self;
    pub const fn wrapping_sub_signed(self, rhs: i8) -> Self;
    pub const fn checked_signed_diff(self, rhs: Self) -> Option<i8>;
}

impl i16 {
    pub const fn unsigned_abs(self) -> u16;
    pub const fn abs_diff(self, other: Self) -> u16;
    pub const fn cast_unsigned(self) -> u16;
    pub const fn checked_add_unsigned(self, rhs: u16) -> Option<Self>;
    pub const fn saturating_add_unsigned(self, rhs: u16) -> Self;
    pub const fn wrapping_add_unsigned(self, rhs: u16) -> Self;
    pub const fn checked_sub_unsigned(self, rhs: u16) -> Option<Self>;
    pub const fn saturating_sub_unsigned(self, rhs: u16) -> Self;
    pub const fn wrapping_sub_unsigned(self, rhs: u16) -> Self;
}
impl u16 {
    pub const fn cast_signed(self) -> i16;
    pub const fn checked_add_signed(self, rhs: i16) -> Option<Self>;
    pub const fn saturating_add_signed(self, rhs: i16) -> Self;
    pub const fn wrapping_add_signed(self, rhs: i16) -> Self;
    pub const fn overflowing_add_signed(self, rhs: i16) -> (Self, bool);
    pub const fn checked_sub_signed(self, rhs: i16) -> Option<Self>;
    pub const fn saturating_sub_signed(self, rhs: i16) -> Self;
    pub const fn wrapping_sub_signed(self, rhs: i16) -> Self;
    pub const fn checked_signed_diff(self, rhs: Self) -> Option<i16>;
}

impl i32 {
    pub const fn unsigned_abs(self) -> u32;
    pub const fn abs_diff(self, other: Self) -> u32;
    pub const fn cast_unsigned(self) -> u32;
    pub const fn checked_add_unsigned(self, rhs: u32) -> Option<Self>;
    pub const fn saturating_add_unsigned(self, rhs: u32) -> Self;
    pub const fn wrapping_add_unsigned(self, rhs: u32) -> Self;
    pub const fn checked_sub_unsigned(self, rhs: u32) -> Option<Self>;
    pub const fn saturating_sub_unsigned(self, rhs: u32) -> Self;
    pub const fn wrapping_sub_unsigned(self, rhs: u32) -> Self;
}
impl u32 {
    pub const fn cast_signed(self) -> i32;
    pub const fn checked_add_signed(self, rhs: i32) -> Option<Self>;
    pub const fn saturating_add_signed(self, rhs: i32) -> Self;
    pub const fn wrapping_add_signed(self, rhs: i32) -> Self;
    pub const fn overflowing_add_signed(self, rhs: i32) -> (Self, bool);
    pub const fn checked_sub_signed(self, rhs: i32) -> Option<Self>;
    pub const fn saturating_sub_signed(self, rhs: i32) -> Self;
    pub const fn wrapping_sub_signed(self, rhs: i32) -> Self;
    pub const fn checked_signed_diff(self, rhs: Self) -> Option<i32>;
}

impl i64 {
    pub const fn unsigned_abs(self) -> u64;
    pub const fn abs_diff(self, other: Self) -> u64;
    pub const fn cast_unsigned(self) -> u64;
    pub const fn checked_add_unsigned(self, rhs: u64) -> Option<Self>;
    pub const fn saturating_add_unsigned(self, rhs: u64) -> Self;
    pub const fn wrapping_add_unsigned(self, rhs: u64) -> Self;
    pub const fn checked_sub_unsigned(self, rhs: u64) -> Option<Self>;
    pub const fn saturating_sub_unsigned(self, rhs: u64) -> Self;
    pub const fn wrapping_sub_unsigned(self, rhs: u64) -> Self;
}
impl u64 {
    pub const fn cast_signed(self) -> i64;
    pub const fn checked_add_signed(self, rhs: i64) -> Option<Self>;
    pub const fn saturating_add_signed(self, rhs: i64) -> Self;
    pub const fn wrapping_add_signed(self, rhs: i64) -> Self;
    pub const fn overflowing_add_signed(self, rhs: i64) -> (Self, bool);
    pub const fn checked_sub_signed(self, rhs: i64) -> Option<Self>;
    pub const fn saturating_sub_signed(self, rhs: i64) -> Self;
    pub const fn wrapping_sub_signed(self, rhs: i64) -> Self;
    pub const fn checked_signed_diff(self, rhs: Self) -> Option<i64>;
}

impl i128 {
    pub const fn unsigned_abs(self) -> u128;
    pub const fn abs_diff(self, other: Self) -> u128;
    pub const fn cast_unsigned(self) -> u128;
    pub const fn checked_add_unsigned(self, rhs: u128) -> Option<Self>;
    pub const fn saturating_add_unsigned(self, rhs: u128) -> Self;
    pub const fn wrapping_add_unsigned(self, rhs: u128) -> Self;
    pub const fn checked_sub_unsigned(self, rhs: u128) -> Option<Self>;
    pub const fn saturating_sub_unsigned(self, rhs: u128) -> Self;
    pub const fn wrapping_sub_unsigned(self, rhs: u128) -> Self;
}
impl u128 {
    pub const fn cast_signed(self) -> i128;
    pub const fn checked_add_signed(self, rhs: i128) -> Option<Self>;
    pub const fn saturating_add_signed(self, rhs: i128) -> Self;
    pub const fn wrapping_add_signed(self, rhs: i128) -> Self;
    pub const fn overflowing_add_signed(self, rhs: i128) -> (Self, bool);
    pub const fn checked_sub_signed(self, rhs: i128) -> Option<Self>;
    pub const fn saturating_sub_signed(self, rhs: i128) -> Self;
    pub const fn wrapping_sub_signed(self, rhs: i128) -> Self;
    pub const fn checked_signed_diff(self, rhs: Self) -> Option<i128>;
}

impl isize {
    pub const fn unsigned_abs(self) -> usize;
    pub const fn abs_diff(self, other: Self) -> usize;
    pub const fn cast_unsigned(self) -> usize;
    pub const fn checked_add_unsigned(self, rhs: usize) -> Option<Self>;
    pub const fn saturating_add_unsigned(self, rhs: usize) -> Self;
    pub const fn wrapping_add_unsigned(self, rhs: usize) -> Self;
    pub const fn checked_sub_unsigned(self, rhs: usize) -> Option<Self>;
    pub const fn saturating_sub_unsigned(self, rhs: usize) -> Self;
    pub const fn wrapping_sub_unsigned(self, rhs: usize) -> Self;
}
impl usize {
    pub const fn cast_signed(self) -> isize;
    pub const fn checked_add_signed(self, rhs: isize) -> Option<Self>;
    pub const fn saturating_add_signed(self, rhs: isize) -> Self;
    pub const fn wrapping_add_signed(self, rhs: isize) -> Self;
    pub const fn overflowing_add_signed(self, rhs: isize) -> (Self, bool);
    pub const fn checked_sub_signed(self, rhs: isize) -> Option<Self>;
    pub const fn saturating_sub_signed(self, rhs: isize) -> Self;
    pub const fn wrapping_sub_signed(self, rhs: isize) -> Self;
    pub const fn checked_signed_diff(self, rhs: Self) -> Option<isize>;
}

// The size of usize is the target's; 8 stands for it.
#[also(i8)]
impl u8 {
    pub const fn to_be_bytes(self) -> [u8; 1];
    pub const fn to_le_bytes(self) -> [u8; 1];
    pub const fn to_ne_bytes(self) -> [u8; 1];
    pub const fn from_be_bytes(bytes: [u8; 1]) -> Self;
    pub const fn from_le_bytes(bytes: [u8; 1]) -> Self;
    pub const fn from_ne_bytes(bytes: [u8; 1]) -> Self;
}
#[also(i16)]
impl u16 {
    pub const fn to_be_bytes(self) -> [u8; 2];
    pub const fn to_le_bytes(self) -> [u8; 2];
    pub const fn to_ne_bytes(self) -> [u8; 2];
    pub const fn from_be_bytes(bytes: [u8; 2]) -> Self;
    pub const fn from_le_bytes(bytes: [u8; 2]) -> Self;
    pub const fn from_ne_bytes(bytes: [u8; 2]) -> Self;
}
#[also(i32)]
impl u32 {
    pub const fn to_be_bytes(self) -> [u8; 4];
    pub const fn to_le_bytes(self) -> [u8; 4];
    pub const fn to_ne_bytes(self) -> [u8; 4];
    pub const fn from_be_bytes(bytes: [u8; 4]) -> Self;
    pub const fn from_le_bytes(bytes: [u8; 4]) -> Self;
    pub const fn from_ne_bytes(bytes: [u8; 4]) -> Self;
}
#[also(i64)]
impl u64 {
    pub const fn to_be_bytes(self) -> [u8; 8];
    pub const fn to_le_bytes(self) -> [u8; 8];
    pub const fn to_ne_bytes(self) -> [u8; 8];
    pub const fn from_be_bytes(bytes: [u8; 8]) -> Self;
    pub const fn from_le_bytes(bytes: [u8; 8]) -> Self;
    pub const fn from_ne_bytes(bytes: [u8; 8]) -> Self;
}
#[also(i128)]
impl u128 {
    pub const fn to_be_bytes(self) -> [u8; 16];
    pub const fn to_le_bytes(self) -> [u8; 16];
    pub const fn to_ne_bytes(self) -> [u8; 16];
    pub const fn from_be_bytes(bytes: [u8; 16]) -> Self;
    pub const fn from_le_bytes(bytes: [u8; 16]) -> Self;
    pub const fn from_ne_bytes(bytes: [u8; 16]) -> Self;
}
#[also(isize)]
impl usize {
    pub const fn to_be_bytes(self) -> [u8; 8];
    pub const fn to_le_bytes(self) -> [u8; 8];
    pub const fn to_ne_bytes(self) -> [u8; 8];
    pub const fn from_be_bytes(bytes: [u8; 8]) -> Self;
    pub const fn from_le_bytes(bytes: [u8; 8]) -> Self;
    pub const fn from_ne_bytes(bytes: [u8; 8]) -> Self;
}

impl u8 {
    pub const fn is_ascii(&self) -> bool;
    pub const fn to_ascii_uppercase(&self) -> u8;
    pub const fn to_ascii_lowercase(&self) -> u8;
    pub const fn eq_ignore_ascii_case(&self, other: &u8) -> bool;
    pub const fn make_ascii_uppercase(&mut self);
    pub const fn make_ascii_lowercase(&mut self);
    pub const fn is_ascii_alphabetic(&self) -> bool;
    pub const fn is_ascii_uppercase(&self) -> bool;
    pub const fn is_ascii_lowercase(&self) -> bool;
    pub const fn is_ascii_alphanumeric(&self) -> bool;
    pub const fn is_ascii_digit(&self) -> bool;
    pub const fn is_ascii_hexdigit(&self) -> bool;
    pub const fn is_ascii_punctuation(&self) -> bool;
    pub const fn is_ascii_graphic(&self) -> bool;
    pub const fn is_ascii_whitespace(&self) -> bool;
    pub const fn is_ascii_control(&self) -> bool;
    pub fn escape_ascii(self) -> ascii::EscapeDefault;
}

impl bool {
    pub fn then_some<T>(self, t: T) -> Option<T>;
    pub fn then<T, F: FnOnce() -> T>(self, f: F) -> Option<T>;
}
