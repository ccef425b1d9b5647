use crate::iter::{FusedIterator, Step};

#[lang = "range_full"]
#[derive(Copy, Clone, Default, PartialEq, Eq, Hash, Debug)]
pub struct RangeFull;

#[lang = "range"]
#[derive(Clone, Default, PartialEq, Eq, Hash, Debug)]
pub struct Range<Idx> {
    pub start: Idx,
    pub end: Idx,
}

impl<Idx: PartialOrd<Idx>> Range<Idx> {
    pub fn contains<U>(&self, item: &U) -> bool
    where
        Idx: PartialOrd<U>,
        U: ?Sized + PartialOrd<Idx>;
    pub fn is_empty(&self) -> bool;
}

impl<A: Step> Iterator for Range<A> {
    type Item = A;
}
impl<A: Step> DoubleEndedIterator for Range<A> {}
#[also(Range<u16>, Range<u32>, Range<usize>, Range<i8>, Range<i16>, Range<i32>, Range<isize>)]
impl ExactSizeIterator for Range<u8> {}
impl<A: Step> FusedIterator for Range<A> {}

#[lang = "range_from"]
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct RangeFrom<Idx> {
    pub start: Idx,
}

impl<Idx: PartialOrd<Idx>> RangeFrom<Idx> {
    pub fn contains<U>(&self, item: &U) -> bool
    where
        Idx: PartialOrd<U>,
        U: ?Sized + PartialOrd<Idx>;
}

impl<A: Step> Iterator for RangeFrom<A> {
    type Item = A;
}
impl<A: Step> FusedIterator for RangeFrom<A> {}

#[lang = "range_to"]
#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
pub struct RangeTo<Idx> {
    pub end: Idx,
}

impl<Idx: PartialOrd<Idx>> RangeTo<Idx> {
    pub fn contains<U>(&self, item: &U) -> bool
    where
        Idx: PartialOrd<U>,
        U: ?Sized + PartialOrd<Idx>;
}

#[lang = "range_inclusive"]
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct RangeInclusive<Idx>;

impl<Idx> RangeInclusive<Idx> {
    pub const fn new(start: Idx, end: Idx) -> Self;
    pub const fn start(&self) -> &Idx;
    pub const fn end(&self) -> &Idx;
    pub const fn into_inner(self) -> (Idx, Idx);
}

impl<Idx: PartialOrd<Idx>> RangeInclusive<Idx> {
    pub fn contains<U>(&self, item: &U) -> bool
    where
        Idx: PartialOrd<U>,
        U: ?Sized + PartialOrd<Idx>;
    pub fn is_empty(&self) -> bool;
}

impl<A: Step> Iterator for RangeInclusive<A> {
    type Item = A;
}
impl<A: Step> DoubleEndedIterator for RangeInclusive<A> {}
#[also(RangeInclusive<u16>, RangeInclusive<i8>, RangeInclusive<i16>)]
impl ExactSizeIterator for RangeInclusive<u8> {}
impl<A: Step> FusedIterator for RangeInclusive<A> {}

#[lang = "range_to_inclusive"]
#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
pub struct RangeToInclusive<Idx> {
    pub end: Idx,
}

impl<Idx: PartialOrd<Idx>> RangeToInclusive<Idx> {
    pub fn contains<U>(&self, item: &U) -> bool
    where
        Idx: PartialOrd<U>,
        U: ?Sized + PartialOrd<Idx>;
}

#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq)]
pub enum Bound<T> {
    Included(T),
    Excluded(T),
    Unbounded,
}

impl<T> Bound<T> {
    pub const fn as_ref(&self) -> Bound<&T>;
    pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Bound<U>;
}

impl<T: Clone> Bound<&T> {
    pub fn cloned(self) -> Bound<T>;
}

pub trait RangeBounds<T: ?Sized> {
    fn start_bound(&self) -> Bound<&T>;
    fn end_bound(&self) -> Bound<&T>;
    fn contains<U>(&self, item: &U) -> bool
    where
        T: PartialOrd<U>,
        U: ?Sized + PartialOrd<T>;
}

impl<T: ?Sized> RangeBounds<T> for RangeFull {}
impl<T> RangeBounds<T> for RangeFrom<T> {}
impl<T> RangeBounds<T> for RangeTo<T> {}
impl<T> RangeBounds<T> for Range<T> {}
impl<T> RangeBounds<T> for RangeInclusive<T> {}
impl<T> RangeBounds<T> for RangeToInclusive<T> {}
impl<T> RangeBounds<T> for (Bound<T>, Bound<T>) {}
impl<'a, T: ?Sized + 'a> RangeBounds<T> for (Bound<&'a T>, Bound<&'a T>) {}
impl<T> RangeBounds<T> for RangeFrom<&T> {}
impl<T> RangeBounds<T> for RangeTo<&T> {}
impl<T> RangeBounds<T> for Range<&T> {}
impl<T> RangeBounds<T> for RangeInclusive<&T> {}
impl<T> RangeBounds<T> for RangeToInclusive<&T> {}

pub trait OneSidedRange<T>: RangeBounds<T> {}

impl<T> OneSidedRange<T> for RangeTo<T> {}
impl<T> OneSidedRange<T> for RangeFrom<T> {}
impl<T> OneSidedRange<T> for RangeToInclusive<T> {}
