use crate::distr::uniform::{SampleRange, SampleUniform};
use crate::distr::{Distribution, Iter, StandardUniform};
use crate::rngs::ThreadRng;
pub use rand_core;
pub use rand_core::{CryptoRng, RngCore, SeedableRng, TryCryptoRng, TryRngCore};
use std::num::Wrapping;

pub mod distr {
    use crate::Rng;
    pub use crate::distr::uniform::Uniform;
    use std::error::Error;
    use std::fmt::Display;
    use std::num::{NonZero, Wrapping};

    pub mod uniform {
        use crate::Rng;
        use crate::distr::{Distribution, SampleString};
        use rand_core::RngCore;
        use std::fmt::Display;
        use std::ops::{Range, RangeInclusive, RangeTo, RangeToInclusive};
        use std::time::Duration;

        #[derive(Clone, Copy, Debug, PartialEq)]
        pub struct UniformFloat<X>;

        impl UniformSampler for UniformFloat<f32> {
            type X = f32;
        }

        impl UniformSampler for UniformFloat<f64> {
            type X = f64;
        }

        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub struct UniformInt<X>;

        impl UniformSampler for UniformInt<i8> {
            type X = i8;
        }

        impl UniformSampler for UniformInt<i16> {
            type X = i16;
        }

        impl UniformSampler for UniformInt<i32> {
            type X = i32;
        }

        impl UniformSampler for UniformInt<i64> {
            type X = i64;
        }

        impl UniformSampler for UniformInt<i128> {
            type X = i128;
        }

        impl UniformSampler for UniformInt<u8> {
            type X = u8;
        }

        impl UniformSampler for UniformInt<u16> {
            type X = u16;
        }

        impl UniformSampler for UniformInt<u32> {
            type X = u32;
        }

        impl UniformSampler for UniformInt<u64> {
            type X = u64;
        }

        impl UniformSampler for UniformInt<u128> {
            type X = u128;
        }

        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub struct UniformUsize;

        impl UniformSampler for UniformUsize {
            type X = usize;
        }

        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub struct UniformChar;

        impl UniformSampler for UniformChar {
            type X = char;
        }

        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub struct UniformDuration;

        impl UniformSampler for UniformDuration {
            type X = Duration;
        }

        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Error {
            EmptyRange,
            NonFinite,
        }

        impl Display for Error {}
        impl std::error::Error for Error {}

        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub struct Uniform<X: SampleUniform>;

        impl<X: SampleUniform> Uniform<X> {
            pub fn new<B1, B2>(low: B1, high: B2) -> Result<Uniform<X>, Error>
            where
                B1: SampleBorrow<X> + Sized,
                B2: SampleBorrow<X> + Sized;
            pub fn new_inclusive<B1, B2>(low: B1, high: B2) -> Result<Uniform<X>, Error>
            where
                B1: SampleBorrow<X> + Sized,
                B2: SampleBorrow<X> + Sized;
        }

        impl<X: SampleUniform> Distribution<X> for Uniform<X> {}

        impl<X: SampleUniform> TryFrom<Range<X>> for Uniform<X> {
            type Error = Error;
        }

        impl<X: SampleUniform> TryFrom<RangeInclusive<X>> for Uniform<X> {
            type Error = Error;
        }

        impl SampleString for Uniform<char> {}

        pub trait SampleUniform: Sized {
            type Sampler: UniformSampler<X = Self>;
        }

        impl SampleUniform for f32 {
            type Sampler = UniformFloat<f32>;
        }

        impl SampleUniform for f64 {
            type Sampler = UniformFloat<f64>;
        }

        impl SampleUniform for i8 {
            type Sampler = UniformInt<i8>;
        }

        impl SampleUniform for i16 {
            type Sampler = UniformInt<i16>;
        }

        impl SampleUniform for i32 {
            type Sampler = UniformInt<i32>;
        }

        impl SampleUniform for i64 {
            type Sampler = UniformInt<i64>;
        }

        impl SampleUniform for i128 {
            type Sampler = UniformInt<i128>;
        }

        impl SampleUniform for u8 {
            type Sampler = UniformInt<u8>;
        }

        impl SampleUniform for u16 {
            type Sampler = UniformInt<u16>;
        }

        impl SampleUniform for u32 {
            type Sampler = UniformInt<u32>;
        }

        impl SampleUniform for u64 {
            type Sampler = UniformInt<u64>;
        }

        impl SampleUniform for u128 {
            type Sampler = UniformInt<u128>;
        }

        impl SampleUniform for usize {
            type Sampler = UniformUsize;
        }

        impl SampleUniform for char {
            type Sampler = UniformChar;
        }

        impl SampleUniform for Duration {
            type Sampler = UniformDuration;
        }

        pub trait UniformSampler: Sized {
            type X;
            fn new<B1, B2>(low: B1, high: B2) -> Result<Self, Error>
            where
                B1: SampleBorrow<Self::X> + Sized,
                B2: SampleBorrow<Self::X> + Sized;
            fn new_inclusive<B1, B2>(low: B1, high: B2) -> Result<Self, Error>
            where
                B1: SampleBorrow<Self::X> + Sized,
                B2: SampleBorrow<Self::X> + Sized;
            fn sample<R: Rng + ?Sized>(&self, rng: &mut R) -> Self::X;
            fn sample_single<R: Rng + ?Sized, B1, B2>(low: B1, high: B2, rng: &mut R) -> Result<Self::X, Error>
            where
                B1: SampleBorrow<Self::X> + Sized,
                B2: SampleBorrow<Self::X> + Sized;
            fn sample_single_inclusive<R: Rng + ?Sized, B1, B2>(
                low: B1,
                high: B2,
                rng: &mut R,
            ) -> Result<Self::X, Error>
            where
                B1: SampleBorrow<Self::X> + Sized,
                B2: SampleBorrow<Self::X> + Sized;
        }

        pub trait SampleBorrow<Borrowed> {
            fn borrow(&self) -> &Borrowed;
        }

        impl<Borrowed> SampleBorrow<Borrowed> for Borrowed where Borrowed: SampleUniform {}
        impl<Borrowed> SampleBorrow<Borrowed> for &Borrowed where Borrowed: SampleUniform {}

        pub trait SampleRange<T> {
            fn sample_single<R: RngCore + ?Sized>(self, rng: &mut R) -> Result<T, Error>;
            fn is_empty(&self) -> bool;
        }

        impl<T: SampleUniform + PartialOrd> SampleRange<T> for Range<T> {}
        impl<T: SampleUniform + PartialOrd> SampleRange<T> for RangeInclusive<T> {}
        impl SampleRange<u8> for RangeToInclusive<u8> {}
        impl SampleRange<u8> for RangeTo<u8> {}
        impl SampleRange<u16> for RangeTo<u16> {}
        impl SampleRange<u16> for RangeToInclusive<u16> {}
        impl SampleRange<u32> for RangeTo<u32> {}
        impl SampleRange<u32> for RangeToInclusive<u32> {}
        impl SampleRange<u64> for RangeTo<u64> {}
        impl SampleRange<u64> for RangeToInclusive<u64> {}
        impl SampleRange<u128> for RangeToInclusive<u128> {}
        impl SampleRange<u128> for RangeTo<u128> {}
        impl SampleRange<usize> for RangeTo<usize> {}
        impl SampleRange<usize> for RangeToInclusive<usize> {}
    }

    pub mod weighted {
        pub struct Error;

        pub trait Weight {}
    }

    #[derive(Clone, Copy, Debug, PartialEq)]
    pub struct Bernoulli;

    impl Bernoulli {
        pub fn new(p: f64) -> Result<Bernoulli, BernoulliError>;
        pub fn from_ratio(numerator: u32, denominator: u32) -> Result<Bernoulli, BernoulliError>;
        pub fn p(&self) -> f64;
    }

    impl Distribution<bool> for Bernoulli {}

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum BernoulliError {
        InvalidProbability,
    }

    impl Display for BernoulliError {}
    impl Error for BernoulliError {}

    #[derive(Debug)]
    pub struct Iter<D, R, T>;

    impl<D, R, T> Iterator for Iter<D, R, T>
    where
        D: Distribution<T>,
        R: Rng,
    {
        type Item = T;
    }

    #[derive(Debug)]
    pub struct Map<D, F, T, S>;
    impl<D, F, T, S> Distribution<S> for Map<D, F, T, S>
    where
        D: Distribution<T>,
        F: Fn(T) -> S,
    {
    }

    #[derive(Clone, Copy, Debug, Default)]
    pub struct Open01;
    impl Distribution<f32> for Open01 {}
    impl Distribution<f64> for Open01 {}

    #[derive(Clone, Copy, Debug, Default)]
    pub struct OpenClosed01;
    impl Distribution<f32> for OpenClosed01 {}
    impl Distribution<f64> for OpenClosed01 {}

    #[derive(Clone, Copy, Debug, Default)]
    pub struct Alphabetic;
    impl Distribution<u8> for Alphabetic {}
    impl SampleString for Alphabetic {}

    #[derive(Clone, Copy, Debug, Default)]
    pub struct Alphanumeric;
    impl Distribution<u8> for Alphanumeric {}
    impl SampleString for Alphanumeric {}

    #[derive(Clone, Copy, Debug, Default)]
    pub struct StandardUniform;
    impl Distribution<f32> for StandardUniform {}
    impl Distribution<f64> for StandardUniform {}
    impl Distribution<u8> for StandardUniform {}
    impl Distribution<u16> for StandardUniform {}
    impl Distribution<u32> for StandardUniform {}
    impl Distribution<u64> for StandardUniform {}
    impl Distribution<u128> for StandardUniform {}
    impl Distribution<i8> for StandardUniform {}
    impl Distribution<i16> for StandardUniform {}
    impl Distribution<i32> for StandardUniform {}
    impl Distribution<i64> for StandardUniform {}
    impl Distribution<i128> for StandardUniform {}
    impl Distribution<NonZero<u8>> for StandardUniform {}
    impl Distribution<NonZero<u16>> for StandardUniform {}
    impl Distribution<NonZero<u32>> for StandardUniform {}
    impl Distribution<NonZero<u64>> for StandardUniform {}
    impl Distribution<NonZero<u128>> for StandardUniform {}
    impl Distribution<NonZero<i8>> for StandardUniform {}
    impl Distribution<NonZero<i16>> for StandardUniform {}
    impl Distribution<NonZero<i32>> for StandardUniform {}
    impl Distribution<NonZero<i64>> for StandardUniform {}
    impl Distribution<NonZero<i128>> for StandardUniform {}
    impl Distribution<char> for StandardUniform {}
    impl SampleString for StandardUniform {}
    impl Distribution<bool> for StandardUniform {}
    impl<A, B, C, D, E, F, G, H, I, J, K, L> Distribution<(A, B, C, D, E, F, G, H, I, J, K, L)> for StandardUniform where
        StandardUniform: Distribution<A>
            + Distribution<B>
            + Distribution<C>
            + Distribution<D>
            + Distribution<E>
            + Distribution<F>
            + Distribution<G>
            + Distribution<H>
            + Distribution<I>
            + Distribution<J>
            + Distribution<K>
            + Distribution<L>
    {
    }
    impl<A, B, C, D, E, F, G, H, I, J> Distribution<(A, B, C, D, E, F, G, H, I, J)> for StandardUniform where
        StandardUniform: Distribution<A>
            + Distribution<B>
            + Distribution<C>
            + Distribution<D>
            + Distribution<E>
            + Distribution<F>
            + Distribution<G>
            + Distribution<H>
            + Distribution<I>
            + Distribution<J>
    {
    }
    impl<A, B, C, D, E, F, G, H> Distribution<(A, B, C, D, E, F, G, H)> for StandardUniform where
        StandardUniform: Distribution<A>
            + Distribution<B>
            + Distribution<C>
            + Distribution<D>
            + Distribution<E>
            + Distribution<F>
            + Distribution<G>
            + Distribution<H>
    {
    }
    impl<A, B, C, D, E, F> Distribution<(A, B, C, D, E, F)> for StandardUniform where
        StandardUniform:
            Distribution<A> + Distribution<B> + Distribution<C> + Distribution<D> + Distribution<E> + Distribution<F>
    {
    }
    impl<A, B, C, D> Distribution<(A, B, C, D)> for StandardUniform where
        StandardUniform: Distribution<A> + Distribution<B> + Distribution<C> + Distribution<D>
    {
    }
    impl<A, B> Distribution<(A, B)> for StandardUniform where StandardUniform: Distribution<A> + Distribution<B> {}
    impl Distribution<()> for StandardUniform {}
    impl<A, B, C, D, E, F, G, H, I, J, K> Distribution<(A, B, C, D, E, F, G, H, I, J, K)> for StandardUniform where
        StandardUniform: Distribution<A>
            + Distribution<B>
            + Distribution<C>
            + Distribution<D>
            + Distribution<E>
            + Distribution<F>
            + Distribution<G>
            + Distribution<H>
            + Distribution<I>
            + Distribution<J>
            + Distribution<K>
    {
    }
    impl<A, B, C, D, E, F, G, H, I> Distribution<(A, B, C, D, E, F, G, H, I)> for StandardUniform where
        StandardUniform: Distribution<A>
            + Distribution<B>
            + Distribution<C>
            + Distribution<D>
            + Distribution<E>
            + Distribution<F>
            + Distribution<G>
            + Distribution<H>
            + Distribution<I>
    {
    }
    impl<A, B, C, D, E, F, G> Distribution<(A, B, C, D, E, F, G)> for StandardUniform where
        StandardUniform: Distribution<A>
            + Distribution<B>
            + Distribution<C>
            + Distribution<D>
            + Distribution<E>
            + Distribution<F>
            + Distribution<G>
    {
    }
    impl<A, B, C, D, E> Distribution<(A, B, C, D, E)> for StandardUniform where
        StandardUniform: Distribution<A> + Distribution<B> + Distribution<C> + Distribution<D> + Distribution<E>
    {
    }
    impl<A, B, C> Distribution<(A, B, C)> for StandardUniform where
        StandardUniform: Distribution<A> + Distribution<B> + Distribution<C>
    {
    }
    impl<A> Distribution<(A,)> for StandardUniform where StandardUniform: Distribution<A> {}
    impl<T, const N: usize> Distribution<[T; N]> for StandardUniform where StandardUniform: Distribution<T> {}
    impl<T> Distribution<Wrapping<T>> for StandardUniform where StandardUniform: Distribution<T> {}

    pub trait SampleString {
        fn append_string<R: Rng + ?Sized>(&self, rng: &mut R, string: &mut String, len: usize);
        fn sample_string<R: Rng + ?Sized>(&self, rng: &mut R, len: usize) -> String;
    }

    pub trait Distribution<T> {
        fn sample<R: Rng + ?Sized>(&self, rng: &mut R) -> T;
        fn sample_iter<R>(self, rng: R) -> Iter<Self, R, T>
        where
            R: Rng,
            Self: Sized;
        fn map<F, S>(self, func: F) -> Map<Self, F, T, S>
        where
            F: Fn(T) -> S,
            Self: Sized;
    }

    impl<T, D: Distribution<T> + ?Sized> Distribution<T> for &D {}
}

pub mod prelude {
    pub use crate::Rng;
    pub use crate::distr::Distribution;
    pub use crate::rngs::{SmallRng, StdRng, ThreadRng};
    pub use crate::seq::{IndexedMutRandom, IndexedRandom, IteratorRandom, SliceRandom};
    pub use rand_core::{CryptoRng, RngCore, SeedableRng};
}

pub mod rngs {
    pub use rand_core::OsRng;
    use rand_core::{CryptoRng, OsError, RngCore, SeedableRng};

    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct SmallRng;

    impl SeedableRng for SmallRng {
        type Seed = [u8; 32];
    }

    impl RngCore for SmallRng {}

    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct StdRng;
    impl RngCore for StdRng {}

    impl SeedableRng for StdRng {
        type Seed = [u8; 32];
    }

    impl CryptoRng for StdRng {}

    #[derive(Clone)]
    pub struct ThreadRng;

    impl ThreadRng {
        pub fn reseed(&mut self) -> Result<(), OsError>;
    }

    impl Default for ThreadRng {}
    impl RngCore for ThreadRng {}
    impl CryptoRng for ThreadRng {}
}

pub mod seq {
    use crate::Rng;
    use crate::distr::uniform::{SampleBorrow, SampleUniform};
    pub use crate::distr::weighted::Error as WeightError;
    use crate::distr::weighted::{Error, Weight};
    use std::ops::{Index, IndexMut};

    pub mod index {
        use crate::Rng;
        use crate::distr::weighted::Error;

        #[derive(Clone, Debug)]
        pub enum IndexVec {}

        impl IndexVec {
            pub fn len(&self) -> usize;
            pub fn is_empty(&self) -> bool;
            pub fn index(&self, index: usize) -> usize;
            pub fn into_vec(self) -> Vec<usize>;
            pub fn iter(&self) -> IndexVecIter<'_>;
        }

        impl IntoIterator for IndexVec {
            type IntoIter = IndexVecIntoIter;
            type Item = usize;
        }

        impl From<Vec<u32>> for IndexVec {}
        impl From<Vec<u64>> for IndexVec {}

        #[derive(Debug)]
        pub enum IndexVecIter<'a> {}

        impl Iterator for IndexVecIter<'_> {
            type Item = usize;
        }

        #[derive(Clone, Debug)]
        pub enum IndexVecIntoIter {}

        impl Iterator for IndexVecIntoIter {
            type Item = usize;
        }

        pub fn sample_array<R, const N: usize>(rng: &mut R, len: usize) -> Option<[usize; N]>
        where
            R: Rng + ?Sized;
        pub fn sample<R>(rng: &mut R, length: usize, amount: usize) -> IndexVec
        where
            R: Rng + ?Sized;
        pub fn sample_weighted<R, F, X>(
            rng: &mut R,
            length: usize,
            weight: F,
            amount: usize,
        ) -> Result<IndexVec, Error>
        where
            R: Rng + ?Sized,
            F: Fn(usize) -> X,
            X: Into<f64>;
    }

    #[derive(Debug)]
    pub struct SliceChooseIter<'a, S: ?Sized + 'a, T: 'a>;

    impl<'a, S: Index<usize, Output = T> + ?Sized + 'a, T: 'a> Iterator for SliceChooseIter<'a, S, T> {
        type Item = &'a T;
    }

    pub trait IteratorRandom: Iterator + Sized {
        fn choose<R>(self, rng: &mut R) -> Option<Self::Item>
        where
            R: Rng + ?Sized;
        fn choose_stable<R>(self, rng: &mut R) -> Option<Self::Item>
        where
            R: Rng + ?Sized;
        fn choose_multiple_fill<R>(self, rng: &mut R, buf: &mut [Self::Item]) -> usize
        where
            R: Rng + ?Sized;
        fn choose_multiple<R>(self, rng: &mut R, amount: usize) -> Vec<Self::Item>
        where
            R: Rng + ?Sized;
    }

    impl<I> IteratorRandom for I where I: Iterator + Sized {}

    pub trait IndexedMutRandom: IndexedRandom + IndexMut<usize> {
        fn choose_mut<R>(&mut self, rng: &mut R) -> Option<&mut Self::Output>
        where
            R: Rng + ?Sized;
        fn choose_weighted_mut<R, F, B, X>(&mut self, rng: &mut R, weight: F) -> Result<&mut Self::Output, Error>
        where
            R: Rng + ?Sized,
            F: Fn(&Self::Output) -> B,
            B: SampleBorrow<X>,
            X: SampleUniform + Weight + PartialOrd<X>;
    }

    impl<IR: IndexedRandom + IndexMut<usize> + ?Sized> IndexedMutRandom for IR {}

    pub trait IndexedRandom: Index<usize> {
        fn len(&self) -> usize;
        fn is_empty(&self) -> bool;
        fn choose<R>(&self, rng: &mut R) -> Option<&Self::Output>
        where
            R: Rng + ?Sized;
        fn choose_multiple<R>(&self, rng: &mut R, amount: usize) -> SliceChooseIter<'_, Self, Self::Output>
        where
            Self::Output: Sized,
            R: Rng + ?Sized;
        fn choose_multiple_array<R, const N: usize>(&self, rng: &mut R) -> Option<[Self::Output; N]>
        where
            Self::Output: Clone + Sized,
            R: Rng + ?Sized;
        fn choose_weighted<R, F, B, X>(&self, rng: &mut R, weight: F) -> Result<&Self::Output, Error>
        where
            R: Rng + ?Sized,
            F: Fn(&Self::Output) -> B,
            B: SampleBorrow<X>,
            X: SampleUniform + Weight + PartialOrd<X>;
        fn choose_multiple_weighted<R, F, X>(
            &self,
            rng: &mut R,
            amount: usize,
            weight: F,
        ) -> Result<SliceChooseIter<'_, Self, Self::Output>, Error>
        where
            Self::Output: Sized,
            R: Rng + ?Sized,
            F: Fn(&Self::Output) -> X,
            X: Into<f64>;
    }

    impl<T> IndexedRandom for [T] {}

    pub trait SliceRandom: IndexedMutRandom {
        fn shuffle<R>(&mut self, rng: &mut R)
        where
            R: Rng + ?Sized;
        fn partial_shuffle<R>(&mut self, rng: &mut R, amount: usize) -> (&mut [Self::Output], &mut [Self::Output])
        where
            Self::Output: Sized,
            R: Rng + ?Sized;
    }

    impl<T> SliceRandom for [T] {}
}

pub trait Fill {
    fn fill<R: Rng + ?Sized>(&mut self, rng: &mut R);
}

impl Fill for [f64] {}
impl Fill for [char] {}
impl Fill for [f32] {}
impl Fill for [bool] {}
impl Fill for [u8] {}
impl Fill for [u16] {}
impl Fill for [Wrapping<u128>] {}
impl Fill for [Wrapping<u64>] {}
impl Fill for [Wrapping<u32>] {}
impl Fill for [Wrapping<u16>] {}
impl Fill for [u128] {}
impl Fill for [u64] {}
impl Fill for [u32] {}
impl Fill for [Wrapping<i128>] {}
impl Fill for [Wrapping<i64>] {}
impl Fill for [Wrapping<i32>] {}
impl Fill for [Wrapping<i16>] {}
impl Fill for [Wrapping<i8>] {}
impl Fill for [i128] {}
impl Fill for [i64] {}
impl Fill for [i32] {}
impl Fill for [i16] {}
impl Fill for [i8] {}
impl<T, const N: usize> Fill for [T; N] where [T]: Fill {}

pub trait Rng: RngCore {
    fn random<T>(&mut self) -> T
    where
        StandardUniform: Distribution<T>;
    fn random_iter<T>(self) -> Iter<StandardUniform, Self, T>
    where
        Self: Sized,
        StandardUniform: Distribution<T>;
    fn random_range<T, R>(&mut self, range: R) -> T
    where
        T: SampleUniform,
        R: SampleRange<T>;
    fn random_bool(&mut self, p: f64) -> bool;
    fn random_ratio(&mut self, numerator: u32, denominator: u32) -> bool;
    fn sample<T, D: Distribution<T>>(&mut self, distr: D) -> T;
    fn sample_iter<T, D>(self, distr: D) -> Iter<D, Self, T>
    where
        D: Distribution<T>,
        Self: Sized;
    fn fill<T: Fill + ?Sized>(&mut self, dest: &mut T);
    fn r#gen<T>(&mut self) -> T
    where
        StandardUniform: Distribution<T>;
    fn gen_range<T, R>(&mut self, range: R) -> T
    where
        T: SampleUniform,
        R: SampleRange<T>;
    fn gen_bool(&mut self, p: f64) -> bool;
    fn gen_ratio(&mut self, numerator: u32, denominator: u32) -> bool;
}

impl<R: RngCore + ?Sized> Rng for R {}

pub fn rng() -> ThreadRng;
pub fn thread_rng() -> ThreadRng;
pub fn random<T>() -> T
where
    StandardUniform: Distribution<T>;
pub fn random_iter<T>() -> Iter<StandardUniform, ThreadRng, T>
where
    StandardUniform: Distribution<T>;
pub fn random_range<T, R>(range: R) -> T
where
    T: SampleUniform,
    R: SampleRange<T>;
pub fn random_bool(p: f64) -> bool;
pub fn random_ratio(numerator: u32, denominator: u32) -> bool;
pub fn fill<T: Fill + ?Sized>(dest: &mut T);
