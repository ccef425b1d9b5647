use super::pattern::Pattern;
use crate::fmt;
use crate::iter::FusedIterator;

#[derive(Clone, Debug)]
pub struct Chars<'a>;

impl<'a> Chars<'a> {
    pub fn as_str(&self) -> &'a str;
}

impl<'a> Iterator for Chars<'a> {
    type Item = char;
}
impl<'a> DoubleEndedIterator for Chars<'a> {}
impl FusedIterator for Chars<'_> {}

#[derive(Clone, Debug)]
pub struct CharIndices<'a>;

impl<'a> CharIndices<'a> {
    pub fn as_str(&self) -> &'a str;
    pub const fn offset(&self) -> usize;
}

impl<'a> Iterator for CharIndices<'a> {
    type Item = (usize, char);
}
impl<'a> DoubleEndedIterator for CharIndices<'a> {}
impl FusedIterator for CharIndices<'_> {}

#[derive(Clone, Debug)]
pub struct Bytes<'a>;

impl<'a> Iterator for Bytes<'a> {
    type Item = u8;
}
impl<'a> DoubleEndedIterator for Bytes<'a> {}
impl ExactSizeIterator for Bytes<'_> {}
impl FusedIterator for Bytes<'_> {}

#[derive(Clone, Debug)]
pub struct Lines<'a>;

impl<'a> Iterator for Lines<'a> {
    type Item = &'a str;
}
impl<'a> DoubleEndedIterator for Lines<'a> {}
impl FusedIterator for Lines<'_> {}

#[derive(Clone, Debug)]
pub struct SplitWhitespace<'a>;

impl<'a> Iterator for SplitWhitespace<'a> {
    type Item = &'a str;
}
impl<'a> DoubleEndedIterator for SplitWhitespace<'a> {}
impl FusedIterator for SplitWhitespace<'_> {}

#[derive(Clone, Debug)]
pub struct SplitAsciiWhitespace<'a>;

impl<'a> Iterator for SplitAsciiWhitespace<'a> {
    type Item = &'a str;
}
impl<'a> DoubleEndedIterator for SplitAsciiWhitespace<'a> {}
impl FusedIterator for SplitAsciiWhitespace<'_> {}

#[derive(Clone, Debug)]
pub struct EncodeUtf16<'a>;

impl<'a> Iterator for EncodeUtf16<'a> {
    type Item = u16;
}
impl FusedIterator for EncodeUtf16<'_> {}

#[derive(Clone, Debug)]
pub struct EscapeDebug<'a>;

impl<'a> Iterator for EscapeDebug<'a> {
    type Item = char;
}
impl FusedIterator for EscapeDebug<'_> {}

impl<'a> fmt::Display for EscapeDebug<'a> {}

#[derive(Clone, Debug)]
pub struct EscapeDefault<'a>;

impl<'a> Iterator for EscapeDefault<'a> {
    type Item = char;
}
impl FusedIterator for EscapeDefault<'_> {}

impl<'a> fmt::Display for EscapeDefault<'a> {}

#[derive(Clone, Debug)]
pub struct EscapeUnicode<'a>;

impl<'a> Iterator for EscapeUnicode<'a> {
    type Item = char;
}
impl FusedIterator for EscapeUnicode<'_> {}

impl<'a> fmt::Display for EscapeUnicode<'a> {}

#[derive(Clone, Debug)]
pub struct Utf8Chunks<'a>;

impl<'a> Iterator for Utf8Chunks<'a> {
    type Item = Utf8Chunk<'a>;
}
impl FusedIterator for Utf8Chunks<'_> {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Utf8Chunk<'a>;

impl<'a> Utf8Chunk<'a> {
    pub fn valid(&self) -> &'a str;
    pub fn invalid(&self) -> &'a [u8];
}

pub struct Split<'a, P: Pattern>;

impl<'a, P: Pattern> Iterator for Split<'a, P> {
    type Item = &'a str;
}
impl<'a, P: Pattern> DoubleEndedIterator for Split<'a, P> {}
impl<'a, P: Pattern> FusedIterator for Split<'a, P> {}
impl<'a, P: Pattern> Clone for Split<'a, P> {}
impl<'a, P: Pattern> fmt::Debug for Split<'a, P> {}

pub struct SplitInclusive<'a, P: Pattern>;

impl<'a, P: Pattern> Iterator for SplitInclusive<'a, P> {
    type Item = &'a str;
}
impl<'a, P: Pattern> DoubleEndedIterator for SplitInclusive<'a, P> {}
impl<'a, P: Pattern> FusedIterator for SplitInclusive<'a, P> {}
impl<'a, P: Pattern> Clone for SplitInclusive<'a, P> {}
impl<'a, P: Pattern> fmt::Debug for SplitInclusive<'a, P> {}

pub struct RSplit<'a, P: Pattern>;

impl<'a, P: Pattern> Iterator for RSplit<'a, P> {
    type Item = &'a str;
}
impl<'a, P: Pattern> DoubleEndedIterator for RSplit<'a, P> {}
impl<'a, P: Pattern> FusedIterator for RSplit<'a, P> {}
impl<'a, P: Pattern> Clone for RSplit<'a, P> {}
impl<'a, P: Pattern> fmt::Debug for RSplit<'a, P> {}

pub struct SplitTerminator<'a, P: Pattern>;

impl<'a, P: Pattern> Iterator for SplitTerminator<'a, P> {
    type Item = &'a str;
}
impl<'a, P: Pattern> DoubleEndedIterator for SplitTerminator<'a, P> {}
impl<'a, P: Pattern> FusedIterator for SplitTerminator<'a, P> {}
impl<'a, P: Pattern> Clone for SplitTerminator<'a, P> {}
impl<'a, P: Pattern> fmt::Debug for SplitTerminator<'a, P> {}

pub struct RSplitTerminator<'a, P: Pattern>;

impl<'a, P: Pattern> Iterator for RSplitTerminator<'a, P> {
    type Item = &'a str;
}
impl<'a, P: Pattern> DoubleEndedIterator for RSplitTerminator<'a, P> {}
impl<'a, P: Pattern> FusedIterator for RSplitTerminator<'a, P> {}
impl<'a, P: Pattern> Clone for RSplitTerminator<'a, P> {}
impl<'a, P: Pattern> fmt::Debug for RSplitTerminator<'a, P> {}

pub struct SplitN<'a, P: Pattern>;

impl<'a, P: Pattern> Iterator for SplitN<'a, P> {
    type Item = &'a str;
}
impl<'a, P: Pattern> FusedIterator for SplitN<'a, P> {}
impl<'a, P: Pattern> Clone for SplitN<'a, P> {}
impl<'a, P: Pattern> fmt::Debug for SplitN<'a, P> {}

pub struct RSplitN<'a, P: Pattern>;

impl<'a, P: Pattern> Iterator for RSplitN<'a, P> {
    type Item = &'a str;
}
impl<'a, P: Pattern> FusedIterator for RSplitN<'a, P> {}
impl<'a, P: Pattern> Clone for RSplitN<'a, P> {}
impl<'a, P: Pattern> fmt::Debug for RSplitN<'a, P> {}

pub struct Matches<'a, P: Pattern>;

impl<'a, P: Pattern> Iterator for Matches<'a, P> {
    type Item = &'a str;
}
impl<'a, P: Pattern> DoubleEndedIterator for Matches<'a, P> {}
impl<'a, P: Pattern> FusedIterator for Matches<'a, P> {}
impl<'a, P: Pattern> Clone for Matches<'a, P> {}
impl<'a, P: Pattern> fmt::Debug for Matches<'a, P> {}

pub struct RMatches<'a, P: Pattern>;

impl<'a, P: Pattern> Iterator for RMatches<'a, P> {
    type Item = &'a str;
}
impl<'a, P: Pattern> DoubleEndedIterator for RMatches<'a, P> {}
impl<'a, P: Pattern> FusedIterator for RMatches<'a, P> {}
impl<'a, P: Pattern> Clone for RMatches<'a, P> {}
impl<'a, P: Pattern> fmt::Debug for RMatches<'a, P> {}

pub struct MatchIndices<'a, P: Pattern>;

impl<'a, P: Pattern> Iterator for MatchIndices<'a, P> {
    type Item = (usize, &'a str);
}
impl<'a, P: Pattern> DoubleEndedIterator for MatchIndices<'a, P> {}
impl<'a, P: Pattern> FusedIterator for MatchIndices<'a, P> {}
impl<'a, P: Pattern> Clone for MatchIndices<'a, P> {}
impl<'a, P: Pattern> fmt::Debug for MatchIndices<'a, P> {}

pub struct RMatchIndices<'a, P: Pattern>;

impl<'a, P: Pattern> Iterator for RMatchIndices<'a, P> {
    type Item = (usize, &'a str);
}
impl<'a, P: Pattern> DoubleEndedIterator for RMatchIndices<'a, P> {}
impl<'a, P: Pattern> FusedIterator for RMatchIndices<'a, P> {}
impl<'a, P: Pattern> Clone for RMatchIndices<'a, P> {}
impl<'a, P: Pattern> fmt::Debug for RMatchIndices<'a, P> {}
