use super::{FusedStream, Stream};

pub struct SelectAll<St>;

impl<St: Stream + Unpin> SelectAll<St> {
    pub fn new() -> Self;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn push(&mut self, stream: St);
    pub fn iter(&self) -> Iter<'_, St>;
    pub fn iter_mut(&mut self) -> IterMut<'_, St>;
    pub fn clear(&mut self);
}

impl<St: Stream + Unpin> Default for SelectAll<St> {}

impl<St: Stream + Unpin> Stream for SelectAll<St> {
    type Item = St::Item;
}

impl<St: Stream + Unpin> FusedStream for SelectAll<St> {}
impl<St: Stream + Unpin> FromIterator<St> for SelectAll<St> {}
impl<St: Stream + Unpin> Extend<St> for SelectAll<St> {}

impl<St: Stream + Unpin> IntoIterator for SelectAll<St> {
    type Item = St;
    type IntoIter = IntoIter<St>;
}

impl<'a, St: Stream + Unpin> IntoIterator for &'a SelectAll<St> {
    type Item = &'a St;
    type IntoIter = Iter<'a, St>;
}

impl<'a, St: Stream + Unpin> IntoIterator for &'a mut SelectAll<St> {
    type Item = &'a mut St;
    type IntoIter = IterMut<'a, St>;
}

#[derive(Debug)]
pub struct Iter<'a, St: Unpin>;

impl<'a, St: Stream + Unpin> Iterator for Iter<'a, St> {
    type Item = &'a St;
}

impl<St: Stream + Unpin> ExactSizeIterator for Iter<'_, St> {}

#[derive(Debug)]
pub struct IterMut<'a, St: Unpin>;

impl<'a, St: Stream + Unpin> Iterator for IterMut<'a, St> {
    type Item = &'a mut St;
}

impl<St: Stream + Unpin> ExactSizeIterator for IterMut<'_, St> {}

#[derive(Debug)]
pub struct IntoIter<St: Unpin>;

impl<St: Stream + Unpin> Iterator for IntoIter<St> {
    type Item = St;
}

impl<St: Stream + Unpin> ExactSizeIterator for IntoIter<St> {}

pub fn select_all<I>(streams: I) -> SelectAll<I::Item>
where
    I: IntoIterator,
    I::Item: Stream + Unpin;
