use crate::fmt;
use crate::iter::FusedIterator;

#[derive(Debug)]
pub struct Iter<'a, T>;

impl<'a, T> Iter<'a, T> {
    pub fn as_slice(&self) -> &'a [T];
}

impl<T> Clone for Iter<'_, T> {}
impl<T> Default for Iter<'_, T> {}
impl<T> AsRef<[T]> for Iter<'_, T> {}
impl<'a, T> Iterator for Iter<'a, T> {
    type Item = &'a T;
}
impl<'a, T> DoubleEndedIterator for Iter<'a, T> {}
impl<T> ExactSizeIterator for Iter<'_, T> {}
impl<T> FusedIterator for Iter<'_, T> {}

#[derive(Debug)]
pub struct IterMut<'a, T>;

impl<'a, T> IterMut<'a, T> {
    pub fn into_slice(self) -> &'a mut [T];
    pub fn as_slice(&self) -> &[T];
}

impl<T> Default for IterMut<'_, T> {}
impl<T> AsRef<[T]> for IterMut<'_, T> {}
impl<'a, T> Iterator for IterMut<'a, T> {
    type Item = &'a mut T;
}
impl<'a, T> DoubleEndedIterator for IterMut<'a, T> {}
impl<T> ExactSizeIterator for IterMut<'_, T> {}
impl<T> FusedIterator for IterMut<'_, T> {}

#[derive(Debug)]
pub struct Windows<'a, T>;

impl<T> Clone for Windows<'_, T> {}
impl<'a, T> Iterator for Windows<'a, T> {
    type Item = &'a [T];
}
impl<'a, T> DoubleEndedIterator for Windows<'a, T> {}
impl<T> ExactSizeIterator for Windows<'_, T> {}
impl<T> FusedIterator for Windows<'_, T> {}

#[derive(Debug, Clone)]
pub struct ArrayWindows<'a, T, const N: usize>;

impl<'a, T, const N: usize> Iterator for ArrayWindows<'a, T, N> {
    type Item = &'a [T; N];
}
impl<'a, T, const N: usize> DoubleEndedIterator for ArrayWindows<'a, T, N> {}
impl<T, const N: usize> ExactSizeIterator for ArrayWindows<'_, T, N> {}

#[derive(Debug)]
pub struct Chunks<'a, T>;

impl<T> Clone for Chunks<'_, T> {}
impl<'a, T> Iterator for Chunks<'a, T> {
    type Item = &'a [T];
}
impl<'a, T> DoubleEndedIterator for Chunks<'a, T> {}
impl<T> ExactSizeIterator for Chunks<'_, T> {}
impl<T> FusedIterator for Chunks<'_, T> {}

#[derive(Debug)]
pub struct ChunksMut<'a, T>;

impl<'a, T> Iterator for ChunksMut<'a, T> {
    type Item = &'a mut [T];
}
impl<'a, T> DoubleEndedIterator for ChunksMut<'a, T> {}
impl<T> ExactSizeIterator for ChunksMut<'_, T> {}
impl<T> FusedIterator for ChunksMut<'_, T> {}

#[derive(Debug)]
pub struct ChunksExact<'a, T>;

impl<'a, T> ChunksExact<'a, T> {
    pub fn remainder(&self) -> &'a [T];
}

impl<T> Clone for ChunksExact<'_, T> {}
impl<'a, T> Iterator for ChunksExact<'a, T> {
    type Item = &'a [T];
}
impl<'a, T> DoubleEndedIterator for ChunksExact<'a, T> {}
impl<T> ExactSizeIterator for ChunksExact<'_, T> {}
impl<T> FusedIterator for ChunksExact<'_, T> {}

#[derive(Debug)]
pub struct ChunksExactMut<'a, T>;

impl<'a, T> ChunksExactMut<'a, T> {
    pub fn into_remainder(self) -> &'a mut [T];
}

impl<'a, T> Iterator for ChunksExactMut<'a, T> {
    type Item = &'a mut [T];
}
impl<'a, T> DoubleEndedIterator for ChunksExactMut<'a, T> {}
impl<T> ExactSizeIterator for ChunksExactMut<'_, T> {}
impl<T> FusedIterator for ChunksExactMut<'_, T> {}

#[derive(Debug)]
pub struct RChunks<'a, T>;

impl<T> Clone for RChunks<'_, T> {}
impl<'a, T> Iterator for RChunks<'a, T> {
    type Item = &'a [T];
}
impl<'a, T> DoubleEndedIterator for RChunks<'a, T> {}
impl<T> ExactSizeIterator for RChunks<'_, T> {}
impl<T> FusedIterator for RChunks<'_, T> {}

#[derive(Debug)]
pub struct RChunksMut<'a, T>;

impl<'a, T> Iterator for RChunksMut<'a, T> {
    type Item = &'a mut [T];
}
impl<'a, T> DoubleEndedIterator for RChunksMut<'a, T> {}
impl<T> ExactSizeIterator for RChunksMut<'_, T> {}
impl<T> FusedIterator for RChunksMut<'_, T> {}

#[derive(Debug)]
pub struct RChunksExact<'a, T>;

impl<'a, T> RChunksExact<'a, T> {
    pub fn remainder(&self) -> &'a [T];
}

impl<T> Clone for RChunksExact<'_, T> {}
impl<'a, T> Iterator for RChunksExact<'a, T> {
    type Item = &'a [T];
}
impl<'a, T> DoubleEndedIterator for RChunksExact<'a, T> {}
impl<T> ExactSizeIterator for RChunksExact<'_, T> {}
impl<T> FusedIterator for RChunksExact<'_, T> {}

#[derive(Debug)]
pub struct RChunksExactMut<'a, T>;

impl<'a, T> RChunksExactMut<'a, T> {
    pub fn into_remainder(self) -> &'a mut [T];
}

impl<'a, T> Iterator for RChunksExactMut<'a, T> {
    type Item = &'a mut [T];
}
impl<'a, T> DoubleEndedIterator for RChunksExactMut<'a, T> {}
impl<T> ExactSizeIterator for RChunksExactMut<'_, T> {}
impl<T> FusedIterator for RChunksExactMut<'_, T> {}

pub struct ChunkBy<'a, T, P>;

impl<'a, T, P> Iterator for ChunkBy<'a, T, P>
where
    P: FnMut(&T, &T) -> bool,
{
    type Item = &'a [T];
}
impl<'a, T, P> DoubleEndedIterator for ChunkBy<'a, T, P> where P: FnMut(&T, &T) -> bool {}
impl<'a, T, P> FusedIterator for ChunkBy<'a, T, P> where P: FnMut(&T, &T) -> bool {}

pub struct ChunkByMut<'a, T, P>;

impl<'a, T, P> Iterator for ChunkByMut<'a, T, P>
where
    P: FnMut(&T, &T) -> bool,
{
    type Item = &'a mut [T];
}
impl<'a, T, P> DoubleEndedIterator for ChunkByMut<'a, T, P> where P: FnMut(&T, &T) -> bool {}
impl<'a, T, P> FusedIterator for ChunkByMut<'a, T, P> where P: FnMut(&T, &T) -> bool {}

pub struct Split<'a, T, P>
where
    P: FnMut(&T) -> bool;

impl<'a, T, P> Iterator for Split<'a, T, P>
where
    P: FnMut(&T) -> bool,
{
    type Item = &'a [T];
}
impl<'a, T, P> DoubleEndedIterator for Split<'a, T, P> where P: FnMut(&T) -> bool {}
impl<T, P: Clone> Clone for Split<'_, T, P> where P: FnMut(&T) -> bool {}

pub struct SplitInclusive<'a, T, P>
where
    P: FnMut(&T) -> bool;

impl<'a, T, P> Iterator for SplitInclusive<'a, T, P>
where
    P: FnMut(&T) -> bool,
{
    type Item = &'a [T];
}
impl<'a, T, P> DoubleEndedIterator for SplitInclusive<'a, T, P> where P: FnMut(&T) -> bool {}
impl<T, P: Clone> Clone for SplitInclusive<'_, T, P> where P: FnMut(&T) -> bool {}

pub struct SplitMut<'a, T, P>
where
    P: FnMut(&T) -> bool;

impl<'a, T, P> Iterator for SplitMut<'a, T, P>
where
    P: FnMut(&T) -> bool,
{
    type Item = &'a mut [T];
}
impl<'a, T, P> DoubleEndedIterator for SplitMut<'a, T, P> where P: FnMut(&T) -> bool {}

pub struct SplitInclusiveMut<'a, T, P>
where
    P: FnMut(&T) -> bool;

impl<'a, T, P> Iterator for SplitInclusiveMut<'a, T, P>
where
    P: FnMut(&T) -> bool,
{
    type Item = &'a mut [T];
}
impl<'a, T, P> DoubleEndedIterator for SplitInclusiveMut<'a, T, P> where P: FnMut(&T) -> bool {}

pub struct RSplit<'a, T, P>
where
    P: FnMut(&T) -> bool;

impl<'a, T, P> Iterator for RSplit<'a, T, P>
where
    P: FnMut(&T) -> bool,
{
    type Item = &'a [T];
}
impl<'a, T, P> DoubleEndedIterator for RSplit<'a, T, P> where P: FnMut(&T) -> bool {}
impl<T, P: Clone> Clone for RSplit<'_, T, P> where P: FnMut(&T) -> bool {}

pub struct RSplitMut<'a, T, P>
where
    P: FnMut(&T) -> bool;

impl<'a, T, P> Iterator for RSplitMut<'a, T, P>
where
    P: FnMut(&T) -> bool,
{
    type Item = &'a mut [T];
}
impl<'a, T, P> DoubleEndedIterator for RSplitMut<'a, T, P> where P: FnMut(&T) -> bool {}

pub struct SplitN<'a, T, P>
where
    P: FnMut(&T) -> bool;

impl<'a, T, P> Iterator for SplitN<'a, T, P>
where
    P: FnMut(&T) -> bool,
{
    type Item = &'a [T];
}

pub struct RSplitN<'a, T, P>
where
    P: FnMut(&T) -> bool;

impl<'a, T, P> Iterator for RSplitN<'a, T, P>
where
    P: FnMut(&T) -> bool,
{
    type Item = &'a [T];
}

pub struct SplitNMut<'a, T, P>
where
    P: FnMut(&T) -> bool;

impl<'a, T, P> Iterator for SplitNMut<'a, T, P>
where
    P: FnMut(&T) -> bool,
{
    type Item = &'a mut [T];
}

pub struct RSplitNMut<'a, T, P>
where
    P: FnMut(&T) -> bool;

impl<'a, T, P> Iterator for RSplitNMut<'a, T, P>
where
    P: FnMut(&T) -> bool,
{
    type Item = &'a mut [T];
}

#[derive(Clone)]
pub struct EscapeAscii<'a>;

impl<'a> Iterator for EscapeAscii<'a> {
    type Item = u8;
}
impl<'a> DoubleEndedIterator for EscapeAscii<'a> {}
impl<'a> fmt::Display for EscapeAscii<'a> {}
impl<'a> fmt::Debug for EscapeAscii<'a> {}
