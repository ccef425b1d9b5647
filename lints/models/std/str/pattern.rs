pub trait Pattern: Sized {
    type Searcher<'a>: Searcher<'a>;
}

pub unsafe trait Searcher<'a> {
    fn haystack(&self) -> &'a str;
}

pub struct CharSearcher<'a>;
unsafe impl<'a> Searcher<'a> for CharSearcher<'a> {}

pub struct StrSearcher<'a, 'b>;
unsafe impl<'a, 'b> Searcher<'a> for StrSearcher<'a, 'b> {}

pub struct CharSliceSearcher<'a, 'b>;
unsafe impl<'a, 'b> Searcher<'a> for CharSliceSearcher<'a, 'b> {}

pub struct CharArraySearcher<'a, const N: usize>;
unsafe impl<'a, const N: usize> Searcher<'a> for CharArraySearcher<'a, N> {}

pub struct CharPredicateSearcher<'a, F>;
unsafe impl<'a, F> Searcher<'a> for CharPredicateSearcher<'a, F> where F: FnMut(char) -> bool {}

impl Pattern for char {
    type Searcher<'a> = CharSearcher<'a>;
}

impl<const N: usize> Pattern for [char; N] {
    type Searcher<'a> = CharArraySearcher<'a, N>;
}

impl<'b, const N: usize> Pattern for &'b [char; N] {
    type Searcher<'a> = CharArraySearcher<'a, N>;
}

impl<'b> Pattern for &'b [char] {
    type Searcher<'a> = CharSliceSearcher<'a, 'b>;
}

impl<F> Pattern for F
where
    F: FnMut(char) -> bool,
{
    type Searcher<'a> = CharPredicateSearcher<'a, F>;
}

impl<'b, 'c> Pattern for &'c &'b str {
    type Searcher<'a> = StrSearcher<'a, 'b>;
}

impl<'b> Pattern for &'b str {
    type Searcher<'a> = StrSearcher<'a, 'b>;
}

impl<'b> Pattern for &'b String {
    type Searcher<'a> = StrSearcher<'a, 'b>;
}
