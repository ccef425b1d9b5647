use super::FusedIterator;
use crate::fmt::Debug;

pub fn chain<A, B>(a: A, b: B) -> Chain<A::IntoIter, B::IntoIter>
where
    A: IntoIterator,
    B: IntoIterator<Item = A::Item>;
pub fn zip<A, B>(a: A, b: B) -> Zip<A::IntoIter, B::IntoIter>
where
    A: IntoIterator,
    B: IntoIterator;

#[derive(Clone, Debug)]
pub struct Chain<A, B>;
impl<A, B> Iterator for Chain<A, B>
where
    A: Iterator,
    B: Iterator<Item = A::Item>,
{
    type Item = A::Item;
}
impl<A, B> DoubleEndedIterator for Chain<A, B>
where
    A: DoubleEndedIterator,
    B: DoubleEndedIterator<Item = A::Item>,
{
}
impl<A, B> FusedIterator for Chain<A, B>
where
    A: FusedIterator,
    B: FusedIterator<Item = A::Item>,
{
}

#[derive(Clone, Debug)]
pub struct Cloned<I>;
impl<'a, I, T: 'a> Iterator for Cloned<I>
where
    I: Iterator<Item = &'a T>,
    T: Clone,
{
    type Item = T;
}
impl<'a, I, T: 'a> DoubleEndedIterator for Cloned<I>
where
    I: DoubleEndedIterator<Item = &'a T>,
    T: Clone,
{
}
impl<'a, I, T: 'a> ExactSizeIterator for Cloned<I>
where
    I: ExactSizeIterator<Item = &'a T>,
    T: Clone,
{
}
impl<'a, I, T: 'a> FusedIterator for Cloned<I>
where
    I: FusedIterator<Item = &'a T>,
    T: Clone,
{
}

#[derive(Clone, Debug)]
pub struct Copied<I>;
impl<'a, I, T: 'a> Iterator for Copied<I>
where
    I: Iterator<Item = &'a T>,
    T: Copy,
{
    type Item = T;
}
impl<'a, I, T: 'a> DoubleEndedIterator for Copied<I>
where
    I: DoubleEndedIterator<Item = &'a T>,
    T: Copy,
{
}
impl<'a, I, T: 'a> ExactSizeIterator for Copied<I>
where
    I: ExactSizeIterator<Item = &'a T>,
    T: Copy,
{
}
impl<'a, I, T: 'a> FusedIterator for Copied<I>
where
    I: FusedIterator<Item = &'a T>,
    T: Copy,
{
}

#[derive(Clone, Debug)]
pub struct Cycle<I>;
impl<I: Clone + Iterator> Iterator for Cycle<I> {
    type Item = I::Item;
}
impl<I: Clone + Iterator> FusedIterator for Cycle<I> {}

#[derive(Clone, Debug)]
pub struct Enumerate<I>;
impl<I: Iterator> Iterator for Enumerate<I> {
    type Item = (usize, I::Item);
}
impl<I: ExactSizeIterator + DoubleEndedIterator> DoubleEndedIterator for Enumerate<I> {}
impl<I: ExactSizeIterator> ExactSizeIterator for Enumerate<I> {}
impl<I: FusedIterator> FusedIterator for Enumerate<I> {}

#[derive(Clone)]
pub struct Filter<I, P>;
impl<I: Debug, P> Debug for Filter<I, P> {}
impl<I: Iterator, P> Iterator for Filter<I, P>
where
    P: FnMut(&I::Item) -> bool,
{
    type Item = I::Item;
}
impl<I: DoubleEndedIterator, P> DoubleEndedIterator for Filter<I, P> where P: FnMut(&I::Item) -> bool {}
impl<I: FusedIterator, P> FusedIterator for Filter<I, P> where P: FnMut(&I::Item) -> bool {}

#[derive(Clone)]
pub struct FilterMap<I, F>;
impl<I: Debug, F> Debug for FilterMap<I, F> {}
impl<B, I: Iterator, F> Iterator for FilterMap<I, F>
where
    F: FnMut(I::Item) -> Option<B>,
{
    type Item = B;
}
impl<B, I: DoubleEndedIterator, F> DoubleEndedIterator for FilterMap<I, F> where F: FnMut(I::Item) -> Option<B> {}
impl<B, I: FusedIterator, F> FusedIterator for FilterMap<I, F> where F: FnMut(I::Item) -> Option<B> {}

pub struct FlatMap<I, U: IntoIterator, F>;
impl<I: Clone, U, F: Clone> Clone for FlatMap<I, U, F>
where
    U: Clone + IntoIterator,
    U::IntoIter: Clone,
{
}
impl<I: Iterator, U: IntoIterator, F> Iterator for FlatMap<I, U, F>
where
    F: FnMut(I::Item) -> U,
{
    type Item = U::Item;
}
impl<I: DoubleEndedIterator, U, F> DoubleEndedIterator for FlatMap<I, U, F>
where
    F: FnMut(I::Item) -> U,
    U: IntoIterator,
    U::IntoIter: DoubleEndedIterator,
{
}
impl<I: FusedIterator, U: IntoIterator, F> FusedIterator for FlatMap<I, U, F> where F: FnMut(I::Item) -> U {}

pub struct Flatten<I: Iterator>
where
    I::Item: IntoIterator;
impl<I, U> Clone for Flatten<I>
where
    I: Clone + Iterator,
    I::Item: IntoIterator<IntoIter = U, Item = U::Item>,
    U: Clone + Iterator,
{
}
impl<I, U> Iterator for Flatten<I>
where
    I: Iterator,
    I::Item: IntoIterator<IntoIter = U, Item = U::Item>,
    U: Iterator,
{
    type Item = U::Item;
}
impl<I, U> DoubleEndedIterator for Flatten<I>
where
    I: DoubleEndedIterator,
    I::Item: IntoIterator<IntoIter = U, Item = U::Item>,
    U: DoubleEndedIterator,
{
}
impl<I, U> FusedIterator for Flatten<I>
where
    I: FusedIterator,
    I::Item: IntoIterator<IntoIter = U, Item = U::Item>,
    U: Iterator,
{
}

#[derive(Clone, Debug)]
pub struct Fuse<I>;
impl<I: Iterator> Iterator for Fuse<I> {
    type Item = I::Item;
}
impl<I: DoubleEndedIterator> DoubleEndedIterator for Fuse<I> {}
impl<I: ExactSizeIterator> ExactSizeIterator for Fuse<I> {}
impl<I: Iterator> FusedIterator for Fuse<I> {}

#[derive(Clone)]
pub struct Inspect<I, F>;
impl<I: Debug, F> Debug for Inspect<I, F> {}
impl<I: Iterator, F> Iterator for Inspect<I, F>
where
    F: FnMut(&I::Item),
{
    type Item = I::Item;
}
impl<I: DoubleEndedIterator, F> DoubleEndedIterator for Inspect<I, F> where F: FnMut(&I::Item) {}
impl<I: ExactSizeIterator, F> ExactSizeIterator for Inspect<I, F> where F: FnMut(&I::Item) {}
impl<I: FusedIterator, F> FusedIterator for Inspect<I, F> where F: FnMut(&I::Item) {}

#[derive(Clone)]
pub struct Map<I, F>;
impl<I: Debug, F> Debug for Map<I, F> {}
impl<B, I: Iterator, F> Iterator for Map<I, F>
where
    F: FnMut(I::Item) -> B,
{
    type Item = B;
}
impl<B, I: DoubleEndedIterator, F> DoubleEndedIterator for Map<I, F> where F: FnMut(I::Item) -> B {}
impl<B, I: ExactSizeIterator, F> ExactSizeIterator for Map<I, F> where F: FnMut(I::Item) -> B {}
impl<B, I: FusedIterator, F> FusedIterator for Map<I, F> where F: FnMut(I::Item) -> B {}

#[derive(Clone)]
pub struct MapWhile<I, P>;
impl<I: Debug, P> Debug for MapWhile<I, P> {}
impl<B, I: Iterator, P> Iterator for MapWhile<I, P>
where
    P: FnMut(I::Item) -> Option<B>,
{
    type Item = B;
}

pub struct Peekable<I: Iterator>;
impl<I: Iterator> Peekable<I> {
    pub fn peek(&mut self) -> Option<&I::Item>;
    pub fn peek_mut(&mut self) -> Option<&mut I::Item>;
    pub fn next_if(&mut self, func: impl FnOnce(&I::Item) -> bool) -> Option<I::Item>;
    pub fn next_if_eq<T>(&mut self, expected: &T) -> Option<I::Item>
    where
        T: ?Sized,
        I::Item: PartialEq<T>;
}
impl<I: Iterator + Clone> Clone for Peekable<I> where I::Item: Clone {}
impl<I: Iterator + Debug> Debug for Peekable<I> where I::Item: Debug {}
impl<I: Iterator> Iterator for Peekable<I> {
    type Item = I::Item;
}
impl<I: DoubleEndedIterator> DoubleEndedIterator for Peekable<I> {}
impl<I: ExactSizeIterator> ExactSizeIterator for Peekable<I> {}
impl<I: FusedIterator> FusedIterator for Peekable<I> {}

#[derive(Clone, Debug)]
pub struct Rev<T>;
impl<I: DoubleEndedIterator> Iterator for Rev<I> {
    type Item = <I as Iterator>::Item;
}
impl<I: DoubleEndedIterator> DoubleEndedIterator for Rev<I> {}
impl<I: ExactSizeIterator + DoubleEndedIterator> ExactSizeIterator for Rev<I> {}
impl<I: FusedIterator + DoubleEndedIterator> FusedIterator for Rev<I> {}

#[derive(Clone)]
pub struct Scan<I, St, F>;
impl<I: Debug, St: Debug, F> Debug for Scan<I, St, F> {}
impl<B, I: Iterator, St, F> Iterator for Scan<I, St, F>
where
    F: FnMut(&mut St, I::Item) -> Option<B>,
{
    type Item = B;
}

#[derive(Clone, Debug)]
pub struct Skip<I>;
impl<I: Iterator> Iterator for Skip<I> {
    type Item = I::Item;
}
impl<I: DoubleEndedIterator + ExactSizeIterator> DoubleEndedIterator for Skip<I> {}
impl<I: ExactSizeIterator> ExactSizeIterator for Skip<I> {}
impl<I: FusedIterator> FusedIterator for Skip<I> {}

#[derive(Clone)]
pub struct SkipWhile<I, P>;
impl<I: Debug, P> Debug for SkipWhile<I, P> {}
impl<I: Iterator, P> Iterator for SkipWhile<I, P>
where
    P: FnMut(&I::Item) -> bool,
{
    type Item = I::Item;
}
impl<I: FusedIterator, P> FusedIterator for SkipWhile<I, P> where P: FnMut(&I::Item) -> bool {}

#[derive(Clone, Debug)]
pub struct StepBy<I>;
impl<I: Iterator> Iterator for StepBy<I> {
    type Item = I::Item;
}
impl<I: DoubleEndedIterator + ExactSizeIterator> DoubleEndedIterator for StepBy<I> {}
impl<I: ExactSizeIterator> ExactSizeIterator for StepBy<I> {}

#[derive(Clone, Debug)]
pub struct Take<I>;
impl<I: Iterator> Iterator for Take<I> {
    type Item = <I as Iterator>::Item;
}
impl<I: DoubleEndedIterator + ExactSizeIterator> DoubleEndedIterator for Take<I> {}
impl<I: ExactSizeIterator> ExactSizeIterator for Take<I> {}
impl<I: FusedIterator> FusedIterator for Take<I> {}

#[derive(Clone)]
pub struct TakeWhile<I, P>;
impl<I: Debug, P> Debug for TakeWhile<I, P> {}
impl<I: Iterator, P> Iterator for TakeWhile<I, P>
where
    P: FnMut(&I::Item) -> bool,
{
    type Item = I::Item;
}
impl<I: FusedIterator, P> FusedIterator for TakeWhile<I, P> where P: FnMut(&I::Item) -> bool {}

#[derive(Clone, Debug)]
pub struct Zip<A, B>;
impl<A: Iterator, B: Iterator> Iterator for Zip<A, B> {
    type Item = (A::Item, B::Item);
}
impl<A, B> DoubleEndedIterator for Zip<A, B>
where
    A: DoubleEndedIterator + ExactSizeIterator,
    B: DoubleEndedIterator + ExactSizeIterator,
{
}
impl<A: ExactSizeIterator, B: ExactSizeIterator> ExactSizeIterator for Zip<A, B> {}
impl<A: FusedIterator, B: FusedIterator> FusedIterator for Zip<A, B> {}
