use super::FpCategory;
use crate::cmp::Ordering;

#[also(f64)]
impl f32 {}

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
