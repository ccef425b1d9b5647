use crate::ops::{Bound, Range, RangeFrom, RangeFull, RangeInclusive, RangeTo, RangeToInclusive};

pub unsafe trait SliceIndex<T: ?Sized> {
    type Output: ?Sized;
    fn get(self, slice: &T) -> Option<&Self::Output>;
    fn get_mut(self, slice: &mut T) -> Option<&mut Self::Output>;
    fn index(self, slice: &T) -> &Self::Output;
    fn index_mut(self, slice: &mut T) -> &mut Self::Output;
}

unsafe impl<T> SliceIndex<[T]> for usize {
    type Output = T;
}
unsafe impl<T> SliceIndex<[T]> for Range<usize> {
    type Output = [T];
}
unsafe impl<T> SliceIndex<[T]> for RangeTo<usize> {
    type Output = [T];
}
unsafe impl<T> SliceIndex<[T]> for RangeFrom<usize> {
    type Output = [T];
}
unsafe impl<T> SliceIndex<[T]> for RangeFull {
    type Output = [T];
}
unsafe impl<T> SliceIndex<[T]> for RangeInclusive<usize> {
    type Output = [T];
}
unsafe impl<T> SliceIndex<[T]> for RangeToInclusive<usize> {
    type Output = [T];
}
unsafe impl<T> SliceIndex<[T]> for (Bound<usize>, Bound<usize>) {
    type Output = [T];
}

unsafe impl SliceIndex<str> for Range<usize> {
    type Output = str;
}
unsafe impl SliceIndex<str> for RangeTo<usize> {
    type Output = str;
}
unsafe impl SliceIndex<str> for RangeFrom<usize> {
    type Output = str;
}
unsafe impl SliceIndex<str> for RangeFull {
    type Output = str;
}
unsafe impl SliceIndex<str> for RangeInclusive<usize> {
    type Output = str;
}
unsafe impl SliceIndex<str> for RangeToInclusive<usize> {
    type Output = str;
}
unsafe impl SliceIndex<str> for (Bound<usize>, Bound<usize>) {
    type Output = str;
}
