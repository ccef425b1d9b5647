use std::ffi::{OsStr, OsString};
use std::fmt;

impl OsStringExt for OsString {}

impl OsStrExt for OsStr {}

#[derive(Clone)]
pub struct EncodeWide<'a>;

impl fmt::Debug for EncodeWide<'_> {}

impl Iterator for EncodeWide<'_> {
    type Item = u16;
}

pub trait OsStringExt {
    fn from_wide(wide: &[u16]) -> Self;
}

pub trait OsStrExt {
    fn encode_wide(&self) -> EncodeWide<'_>;
}
