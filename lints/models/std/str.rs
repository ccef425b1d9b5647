mod iter;
pub mod pattern;

use self::pattern::Pattern;
use crate::error::Error;
use crate::fmt;
use crate::ops::{Index, IndexMut};
use crate::slice::SliceIndex;

pub use self::iter::{
    Bytes, CharIndices, Chars, EncodeUtf16, EscapeDebug, EscapeDefault, EscapeUnicode, Lines, MatchIndices, Matches,
    RMatchIndices, RMatches, RSplit, RSplitN, RSplitTerminator, Split, SplitAsciiWhitespace, SplitInclusive, SplitN,
    SplitTerminator, SplitWhitespace, Utf8Chunk, Utf8Chunks,
};

impl str {
    pub const fn len(&self) -> usize;
    pub const fn is_empty(&self) -> bool;
    pub const fn from_utf8(v: &[u8]) -> Result<&str, Utf8Error>;
    pub const fn from_utf8_mut(v: &mut [u8]) -> Result<&mut str, Utf8Error>;
    pub const unsafe fn from_utf8_unchecked(v: &[u8]) -> &str;
    pub const unsafe fn from_utf8_unchecked_mut(v: &mut [u8]) -> &mut str;
    pub const fn is_char_boundary(&self, index: usize) -> bool;
    pub const fn floor_char_boundary(&self, index: usize) -> usize;
    pub const fn ceil_char_boundary(&self, index: usize) -> usize;
    pub const fn as_bytes(&self) -> &[u8];
    pub const unsafe fn as_bytes_mut(&mut self) -> &mut [u8];
    pub const fn as_ptr(&self) -> *const u8;
    pub const fn as_mut_ptr(&mut self) -> *mut u8;
    pub fn get<I: SliceIndex<str>>(&self, i: I) -> Option<&I::Output>;
    pub fn get_mut<I: SliceIndex<str>>(&mut self, i: I) -> Option<&mut I::Output>;
    pub unsafe fn get_unchecked<I: SliceIndex<str>>(&self, i: I) -> &I::Output;
    pub unsafe fn get_unchecked_mut<I: SliceIndex<str>>(&mut self, i: I) -> &mut I::Output;
    pub const fn split_at(&self, mid: usize) -> (&str, &str);
    pub const fn split_at_mut(&mut self, mid: usize) -> (&mut str, &mut str);
    pub const fn split_at_checked(&self, mid: usize) -> Option<(&str, &str)>;
    pub const fn split_at_mut_checked(&mut self, mid: usize) -> Option<(&mut str, &mut str)>;
    pub fn chars(&self) -> Chars<'_>;
    pub fn char_indices(&self) -> CharIndices<'_>;
    pub fn bytes(&self) -> Bytes<'_>;
    pub fn split_whitespace(&self) -> SplitWhitespace<'_>;
    pub fn split_ascii_whitespace(&self) -> SplitAsciiWhitespace<'_>;
    pub fn lines(&self) -> Lines<'_>;
    pub fn encode_utf16(&self) -> EncodeUtf16<'_>;
    pub fn contains<P: Pattern>(&self, pat: P) -> bool;
    pub fn starts_with<P: Pattern>(&self, pat: P) -> bool;
    pub fn ends_with<P: Pattern>(&self, pat: P) -> bool;
    pub fn find<P: Pattern>(&self, pat: P) -> Option<usize>;
    pub fn rfind<P: Pattern>(&self, pat: P) -> Option<usize>;
    pub fn split<P: Pattern>(&self, pat: P) -> Split<'_, P>;
    pub fn split_inclusive<P: Pattern>(&self, pat: P) -> SplitInclusive<'_, P>;
    pub fn rsplit<P: Pattern>(&self, pat: P) -> RSplit<'_, P>;
    pub fn split_terminator<P: Pattern>(&self, pat: P) -> SplitTerminator<'_, P>;
    pub fn rsplit_terminator<P: Pattern>(&self, pat: P) -> RSplitTerminator<'_, P>;
    pub fn splitn<P: Pattern>(&self, n: usize, pat: P) -> SplitN<'_, P>;
    pub fn rsplitn<P: Pattern>(&self, n: usize, pat: P) -> RSplitN<'_, P>;
    pub fn split_once<P: Pattern>(&self, delimiter: P) -> Option<(&str, &str)>;
    pub fn rsplit_once<P: Pattern>(&self, delimiter: P) -> Option<(&str, &str)>;
    pub fn matches<P: Pattern>(&self, pat: P) -> Matches<'_, P>;
    pub fn rmatches<P: Pattern>(&self, pat: P) -> RMatches<'_, P>;
    pub fn match_indices<P: Pattern>(&self, pat: P) -> MatchIndices<'_, P>;
    pub fn rmatch_indices<P: Pattern>(&self, pat: P) -> RMatchIndices<'_, P>;
    pub fn trim(&self) -> &str;
    pub fn trim_start(&self) -> &str;
    pub fn trim_end(&self) -> &str;
    pub fn trim_left(&self) -> &str;
    pub fn trim_right(&self) -> &str;
    pub fn trim_matches<P: Pattern>(&self, pat: P) -> &str;
    pub fn trim_start_matches<P: Pattern>(&self, pat: P) -> &str;
    pub fn strip_prefix<P: Pattern>(&self, prefix: P) -> Option<&str>;
    pub fn strip_suffix<P: Pattern>(&self, suffix: P) -> Option<&str>;
    pub fn trim_end_matches<P: Pattern>(&self, pat: P) -> &str;
    pub fn trim_left_matches<P: Pattern>(&self, pat: P) -> &str;
    pub fn trim_right_matches<P: Pattern>(&self, pat: P) -> &str;
    pub fn parse<F: FromStr>(&self) -> Result<F, F::Err>;
    pub const fn is_ascii(&self) -> bool;
    pub const fn eq_ignore_ascii_case(&self, other: &str) -> bool;
    pub const fn make_ascii_uppercase(&mut self);
    pub const fn make_ascii_lowercase(&mut self);
    pub const fn trim_ascii_start(&self) -> &str;
    pub const fn trim_ascii_end(&self) -> &str;
    pub const fn trim_ascii(&self) -> &str;
    pub fn escape_debug(&self) -> EscapeDebug<'_>;
    pub fn escape_default(&self) -> EscapeDefault<'_>;
    pub fn escape_unicode(&self) -> EscapeUnicode<'_>;
    pub fn into_boxed_bytes(self: Box<str>) -> Box<[u8]>;
    pub fn replace<P: Pattern>(&self, from: P, to: &str) -> String;
    pub fn replacen<P: Pattern>(&self, pat: P, to: &str, count: usize) -> String;
    pub fn to_lowercase(&self) -> String;
    pub fn to_uppercase(&self) -> String;
    pub fn into_string(self: Box<str>) -> String;
    pub fn repeat(&self, n: usize) -> String;
    pub fn to_ascii_uppercase(&self) -> String;
    pub fn to_ascii_lowercase(&self) -> String;
}

impl<I> Index<I> for str
where
    I: SliceIndex<str>,
{
    type Output = I::Output;
}
impl<I> IndexMut<I> for str where I: SliceIndex<str> {}

#[derive(Copy, Eq, PartialEq, Clone, Debug)]
pub struct Utf8Error;

impl Utf8Error {
    pub const fn valid_up_to(&self) -> usize;
    pub const fn error_len(&self) -> Option<usize>;
}

impl fmt::Display for Utf8Error {}
impl Error for Utf8Error {}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParseBoolError;

impl fmt::Display for ParseBoolError {}
impl Error for ParseBoolError {}

#[lang = "from_str"]
#[called]
pub trait FromStr: Sized {
    type Err;
    fn from_str(s: &str) -> Result<Self, Self::Err>;
}

impl FromStr for bool {
    type Err = ParseBoolError;
}

pub const fn from_utf8(v: &[u8]) -> Result<&str, Utf8Error>;
pub const fn from_utf8_mut(v: &mut [u8]) -> Result<&mut str, Utf8Error>;
pub const unsafe fn from_utf8_unchecked(v: &[u8]) -> &str;
pub const unsafe fn from_utf8_unchecked_mut(v: &mut [u8]) -> &mut str;
pub unsafe fn from_boxed_utf8_unchecked(v: Box<[u8]>) -> Box<str>;
