use super::FusedIterator;

#[derive(Debug)]
pub struct Empty<T>;
impl<T> Iterator for Empty<T> {
    type Item = T;
}
impl<T> DoubleEndedIterator for Empty<T> {}
impl<T> ExactSizeIterator for Empty<T> {}
impl<T> FusedIterator for Empty<T> {}
impl<T> Clone for Empty<T> {}
impl<T> Default for Empty<T> {}

#[derive(Clone)]
pub struct FromFn<F>;
impl<T, F> Iterator for FromFn<F>
where
    F: FnMut() -> Option<T>,
{
    type Item = T;
}

#[derive(Clone, Debug)]
pub struct Once<T>;
impl<T> Iterator for Once<T> {
    type Item = T;
}
impl<T> DoubleEndedIterator for Once<T> {}
impl<T> ExactSizeIterator for Once<T> {}
impl<T> FusedIterator for Once<T> {}

#[derive(Clone)]
pub struct OnceWith<F>;
impl<A, F: FnOnce() -> A> Iterator for OnceWith<F> {
    type Item = A;
}
impl<A, F: FnOnce() -> A> DoubleEndedIterator for OnceWith<F> {}
impl<A, F: FnOnce() -> A> ExactSizeIterator for OnceWith<F> {}
impl<A, F: FnOnce() -> A> FusedIterator for OnceWith<F> {}

#[derive(Clone, Debug)]
pub struct Repeat<A>;
impl<A: Clone> Iterator for Repeat<A> {
    type Item = A;
}
impl<A: Clone> DoubleEndedIterator for Repeat<A> {}
impl<A: Clone> FusedIterator for Repeat<A> {}

#[derive(Clone, Debug)]
pub struct RepeatN<A>;
impl<A: Clone> Iterator for RepeatN<A> {
    type Item = A;
}
impl<A: Clone> DoubleEndedIterator for RepeatN<A> {}
impl<A: Clone> ExactSizeIterator for RepeatN<A> {}
impl<A: Clone> FusedIterator for RepeatN<A> {}

#[derive(Copy, Clone)]
pub struct RepeatWith<F>;
impl<A, F: FnMut() -> A> Iterator for RepeatWith<F> {
    type Item = A;
}
impl<A, F: FnMut() -> A> FusedIterator for RepeatWith<F> {}

#[derive(Clone)]
pub struct Successors<T, F>;
impl<T, F> Iterator for Successors<T, F>
where
    F: FnMut(&T) -> Option<T>,
{
    type Item = T;
}
impl<T, F> FusedIterator for Successors<T, F> where F: FnMut(&T) -> Option<T> {}

pub const fn empty<T>() -> Empty<T>;
pub fn from_fn<T, F>(f: F) -> FromFn<F>
where
    F: FnMut() -> Option<T>;
pub fn once<T>(value: T) -> Once<T>;
pub fn once_with<A, F: FnOnce() -> A>(make: F) -> OnceWith<F>;
pub fn repeat<T: Clone>(elt: T) -> Repeat<T>;
pub fn repeat_n<T: Clone>(element: T, count: usize) -> RepeatN<T>;
pub fn repeat_with<A, F: FnMut() -> A>(repeater: F) -> RepeatWith<F>;
pub fn successors<T, F>(first: Option<T>, succ: F) -> Successors<T, F>
where
    F: FnMut(&T) -> Option<T>;
