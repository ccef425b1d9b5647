pub use rayon_core::{
    BroadcastContext, FnContext, Scope, ScopeFifo, ThreadBuilder, ThreadPool, ThreadPoolBuildError, ThreadPoolBuilder,
    Yield, broadcast, current_num_threads, current_thread_index, in_place_scope, in_place_scope_fifo, join,
    join_context, max_num_threads, scope, scope_fifo, spawn, spawn_broadcast, spawn_fifo, yield_local, yield_now,
};

pub mod array {
    pub struct IntoIter<T, const N: usize>;
}

pub mod collections {
    pub mod binary_heap {
        use crate::iter::{IndexedParallelIterator, ParallelIterator};

        #[derive(Clone, Debug)]
        pub struct IntoIter<T>;
        impl<T: Send> IndexedParallelIterator for IntoIter<T> {}

        impl<T: Send> ParallelIterator for IntoIter<T> {
            type Item = T;
        }

        #[derive(Debug)]
        pub struct Iter<'a, T>;
        impl<T> Clone for Iter<'_, T> {}

        impl<'a, T: Sync + 'a> ParallelIterator for Iter<'a, T> {
            type Item = &'a T;
        }

        impl<'a, T: Sync + 'a> IndexedParallelIterator for Iter<'a, T> {}

        #[derive(Debug)]
        pub struct Drain<'a, T>;

        impl<T: Ord + Send> ParallelIterator for Drain<'_, T> {
            type Item = T;
        }

        impl<T: Ord + Send> IndexedParallelIterator for Drain<'_, T> {}
    }

    pub mod btree_map {
        use crate::iter::ParallelIterator;

        #[derive(Debug)]
        pub struct IntoIter<K, V>;

        impl<K: Send, V: Send> ParallelIterator for IntoIter<K, V> {
            type Item = (K, V);
        }

        #[derive(Debug)]
        pub struct Iter<'a, K, V>;
        impl<K, V> Clone for Iter<'_, K, V> {}

        impl<'a, K: Sync + 'a, V: Sync + 'a> ParallelIterator for Iter<'a, K, V> {
            type Item = (&'a K, &'a V);
        }

        #[derive(Debug)]
        pub struct IterMut<'a, K, V>;

        impl<'a, K: Sync + 'a, V: Send + 'a> ParallelIterator for IterMut<'a, K, V> {
            type Item = (&'a K, &'a mut V);
        }
    }

    pub mod btree_set {
        use crate::iter::ParallelIterator;

        #[derive(Debug)]
        pub struct IntoIter<T>;

        impl<T: Send> ParallelIterator for IntoIter<T> {
            type Item = T;
        }

        #[derive(Debug)]
        pub struct Iter<'a, T>;
        impl<T> Clone for Iter<'_, T> {}

        impl<'a, T: Sync + 'a> ParallelIterator for Iter<'a, T> {
            type Item = &'a T;
        }
    }

    pub mod hash_map {
        use crate::iter::ParallelIterator;

        #[derive(Debug)]
        pub struct IntoIter<K, V>;

        impl<K: Send, V: Send> ParallelIterator for IntoIter<K, V> {
            type Item = (K, V);
        }

        #[derive(Debug)]
        pub struct Iter<'a, K, V>;
        impl<K, V> Clone for Iter<'_, K, V> {}

        impl<'a, K: Sync, V: Sync> ParallelIterator for Iter<'a, K, V> {
            type Item = (&'a K, &'a V);
        }

        #[derive(Debug)]
        pub struct IterMut<'a, K, V>;

        impl<'a, K: Sync, V: Send> ParallelIterator for IterMut<'a, K, V> {
            type Item = (&'a K, &'a mut V);
        }

        #[derive(Debug)]
        pub struct Drain<'a, K, V>;

        impl<K: Send, V: Send> ParallelIterator for Drain<'_, K, V> {
            type Item = (K, V);
        }
    }

    pub mod hash_set {
        use crate::iter::ParallelIterator;

        #[derive(Debug)]
        pub struct IntoIter<T>;

        impl<T: Send> ParallelIterator for IntoIter<T> {
            type Item = T;
        }

        #[derive(Debug)]
        pub struct Iter<'a, T>;
        impl<T> Clone for Iter<'_, T> {}

        impl<'a, T: Sync> ParallelIterator for Iter<'a, T> {
            type Item = &'a T;
        }

        #[derive(Debug)]
        pub struct Drain<'a, T>;

        impl<T: Send> ParallelIterator for Drain<'_, T> {
            type Item = T;
        }
    }

    pub mod linked_list {
        use crate::iter::ParallelIterator;

        #[derive(Clone, Debug)]
        pub struct IntoIter<T>;

        impl<T: Send> ParallelIterator for IntoIter<T> {
            type Item = T;
        }

        #[derive(Debug)]
        pub struct Iter<'a, T>;
        impl<T> Clone for Iter<'_, T> {}

        impl<'a, T: Sync> ParallelIterator for Iter<'a, T> {
            type Item = &'a T;
        }

        #[derive(Debug)]
        pub struct IterMut<'a, T>;

        impl<'a, T: Send> ParallelIterator for IterMut<'a, T> {
            type Item = &'a mut T;
        }
    }

    pub mod vec_deque {
        use crate::iter::{IndexedParallelIterator, ParallelIterator};

        #[derive(Clone, Debug)]
        pub struct IntoIter<T: Send>;

        impl<T: Send> ParallelIterator for IntoIter<T> {
            type Item = T;
        }

        impl<T: Send> IndexedParallelIterator for IntoIter<T> {}

        #[derive(Debug)]
        pub struct Iter<'a, T>;
        impl<T> Clone for Iter<'_, T> {}
        impl<'a, T: Sync> IndexedParallelIterator for Iter<'a, T> {}

        impl<'a, T: Sync> ParallelIterator for Iter<'a, T> {
            type Item = &'a T;
        }

        #[derive(Debug)]
        pub struct IterMut<'a, T>;
        impl<'a, T: Send> IndexedParallelIterator for IterMut<'a, T> {}

        impl<'a, T: Send> ParallelIterator for IterMut<'a, T> {
            type Item = &'a mut T;
        }

        #[derive(Debug)]
        pub struct Drain<'a, T>;

        impl<T: Send> ParallelIterator for Drain<'_, T> {
            type Item = T;
        }

        impl<T: Send> IndexedParallelIterator for Drain<'_, T> {}
    }
}

pub mod iter {
    use crate::array::IntoIter;
    use crate::iter::plumbing::{Consumer, ProducerCallback, UnindexedConsumer};
    use crate::slice::{Iter, IterMut};
    pub use either::Either;
    use std::cmp::Ordering;
    use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet, LinkedList, VecDeque};
    use std::iter::{Product, Sum};
    use std::ops::{Range, RangeInclusive};

    pub mod plumbing {
        pub trait ProducerCallback<T> {}

        pub trait Consumer<Item> {}

        pub trait UnindexedConsumer<I> {}
    }

    #[derive(Clone, Debug)]
    pub struct ExponentialBlocks<I>;

    impl<I> ParallelIterator for ExponentialBlocks<I>
    where
        I: IndexedParallelIterator,
    {
        type Item = I::Item;
    }

    #[derive(Clone, Debug)]
    pub struct UniformBlocks<I>;

    impl<I> ParallelIterator for UniformBlocks<I>
    where
        I: IndexedParallelIterator,
    {
        type Item = I::Item;
    }

    #[derive(Clone, Debug)]
    pub struct Chain<A, B>;

    impl<A, B> ParallelIterator for Chain<A, B>
    where
        A: ParallelIterator,
        B: ParallelIterator<Item = A::Item>,
    {
        type Item = A::Item;
    }

    impl<A, B> IndexedParallelIterator for Chain<A, B>
    where
        A: IndexedParallelIterator,
        B: IndexedParallelIterator<Item = A::Item>,
    {
    }

    #[derive(Clone, Debug)]
    pub struct Chunks<I>;

    impl<I> ParallelIterator for Chunks<I>
    where
        I: IndexedParallelIterator,
    {
        type Item = Vec<I::Item>;
    }

    impl<I> IndexedParallelIterator for Chunks<I> where I: IndexedParallelIterator {}

    #[derive(Clone, Debug)]
    pub struct Cloned<I>;

    impl<'a, T, I> ParallelIterator for Cloned<I>
    where
        I: ParallelIterator<Item = &'a T>,
        T: 'a + Clone + Send + Sync,
    {
        type Item = T;
    }

    impl<'a, T, I> IndexedParallelIterator for Cloned<I>
    where
        I: IndexedParallelIterator<Item = &'a T>,
        T: 'a + Clone + Send + Sync,
    {
    }

    #[derive(Clone, Debug)]
    pub struct Copied<I>;

    impl<'a, T, I> ParallelIterator for Copied<I>
    where
        I: ParallelIterator<Item = &'a T>,
        T: 'a + Copy + Send + Sync,
    {
        type Item = T;
    }

    impl<'a, T, I> IndexedParallelIterator for Copied<I>
    where
        I: IndexedParallelIterator<Item = &'a T>,
        T: 'a + Copy + Send + Sync,
    {
    }

    pub struct Empty<T>;
    impl<T> Clone for Empty<T> {}

    impl<T: Send> ParallelIterator for Empty<T> {
        type Item = T;
    }

    impl<T: Send> IndexedParallelIterator for Empty<T> {}

    #[derive(Clone, Debug)]
    pub struct Enumerate<I>;

    impl<I> ParallelIterator for Enumerate<I>
    where
        I: IndexedParallelIterator,
    {
        type Item = (usize, I::Item);
    }

    impl<I> IndexedParallelIterator for Enumerate<I> where I: IndexedParallelIterator {}

    #[derive(Clone)]
    pub struct Filter<I, P>;

    impl<I, P> ParallelIterator for Filter<I, P>
    where
        I: ParallelIterator,
        P: Fn(&I::Item) -> bool + Sync + Send,
    {
        type Item = I::Item;
    }

    #[derive(Clone)]
    pub struct FilterMap<I, P>;

    impl<I, P, R> ParallelIterator for FilterMap<I, P>
    where
        I: ParallelIterator,
        P: Fn(I::Item) -> Option<R> + Sync + Send,
        R: Send,
    {
        type Item = R;
    }

    #[derive(Clone)]
    pub struct FlatMap<I, F>;

    impl<I, F, PI> ParallelIterator for FlatMap<I, F>
    where
        I: ParallelIterator,
        F: Fn(I::Item) -> PI + Sync + Send,
        PI: IntoParallelIterator,
    {
        type Item = PI::Item;
    }

    #[derive(Clone)]
    pub struct FlatMapIter<I, F>;

    impl<I, F, SI> ParallelIterator for FlatMapIter<I, F>
    where
        I: ParallelIterator,
        F: Fn(I::Item) -> SI + Sync + Send,
        SI: IntoIterator<Item: Send>,
    {
        type Item = SI::Item;
    }

    #[derive(Clone, Debug)]
    pub struct Flatten<I>;

    impl<I> ParallelIterator for Flatten<I>
    where
        I: ParallelIterator<Item: IntoParallelIterator>,
    {
        type Item = <I::Item as IntoParallelIterator>::Item;
    }

    #[derive(Clone, Debug)]
    pub struct FlattenIter<I>;

    impl<I> ParallelIterator for FlattenIter<I>
    where
        I: ParallelIterator<Item: IntoIterator<Item: Send>>,
    {
        type Item = <I::Item as IntoIterator>::Item;
    }

    #[derive(Clone)]
    pub struct Fold<I, ID, F>;

    impl<U, I, ID, F> ParallelIterator for Fold<I, ID, F>
    where
        I: ParallelIterator,
        F: Fn(U, I::Item) -> U + Sync + Send,
        ID: Fn() -> U + Sync + Send,
        U: Send,
    {
        type Item = U;
    }

    #[derive(Clone)]
    pub struct FoldWith<I, U, F>;

    impl<U, I, F> ParallelIterator for FoldWith<I, U, F>
    where
        I: ParallelIterator,
        F: Fn(U, I::Item) -> U + Sync + Send,
        U: Send + Clone,
    {
        type Item = U;
    }

    #[derive(Clone)]
    pub struct FoldChunks<I, ID, F>;

    impl<I, ID, U, F> ParallelIterator for FoldChunks<I, ID, F>
    where
        I: IndexedParallelIterator,
        ID: Fn() -> U + Send + Sync,
        F: Fn(U, I::Item) -> U + Send + Sync,
        U: Send,
    {
        type Item = U;
    }

    impl<I, ID, U, F> IndexedParallelIterator for FoldChunks<I, ID, F>
    where
        I: IndexedParallelIterator,
        ID: Fn() -> U + Send + Sync,
        F: Fn(U, I::Item) -> U + Send + Sync,
        U: Send,
    {
    }

    #[derive(Clone)]
    pub struct FoldChunksWith<I, U, F>;

    impl<I, U, F> ParallelIterator for FoldChunksWith<I, U, F>
    where
        I: IndexedParallelIterator,
        U: Send + Clone,
        F: Fn(U, I::Item) -> U + Send + Sync,
    {
        type Item = U;
    }

    impl<I, U, F> IndexedParallelIterator for FoldChunksWith<I, U, F>
    where
        I: IndexedParallelIterator,
        U: Send + Clone,
        F: Fn(U, I::Item) -> U + Send + Sync,
    {
    }

    #[derive(Clone)]
    pub struct Inspect<I, F>;

    impl<I, F> ParallelIterator for Inspect<I, F>
    where
        I: ParallelIterator,
        F: Fn(&I::Item) + Sync + Send,
    {
        type Item = I::Item;
    }

    impl<I, F> IndexedParallelIterator for Inspect<I, F>
    where
        I: IndexedParallelIterator,
        F: Fn(&I::Item) + Sync + Send,
    {
    }

    #[derive(Clone, Debug)]
    pub struct Interleave<I, J>;

    impl<I, J> ParallelIterator for Interleave<I, J>
    where
        I: IndexedParallelIterator,
        J: IndexedParallelIterator<Item = I::Item>,
    {
        type Item = I::Item;
    }

    impl<I, J> IndexedParallelIterator for Interleave<I, J>
    where
        I: IndexedParallelIterator,
        J: IndexedParallelIterator<Item = I::Item>,
    {
    }

    #[derive(Clone, Debug)]
    pub struct InterleaveShortest<I, J>;

    impl<I, J> ParallelIterator for InterleaveShortest<I, J>
    where
        I: IndexedParallelIterator,
        J: IndexedParallelIterator<Item = I::Item>,
    {
        type Item = I::Item;
    }

    impl<I, J> IndexedParallelIterator for InterleaveShortest<I, J>
    where
        I: IndexedParallelIterator,
        J: IndexedParallelIterator<Item = I::Item>,
    {
    }

    #[derive(Clone, Debug)]
    pub struct Intersperse<I>
    where
        I: ParallelIterator;

    impl<I> ParallelIterator for Intersperse<I>
    where
        I: ParallelIterator<Item: Clone>,
    {
        type Item = I::Item;
    }

    impl<I> IndexedParallelIterator for Intersperse<I> where I: IndexedParallelIterator<Item: Clone> {}

    #[derive(Clone, Debug)]
    pub struct MaxLen<I>;

    impl<I> ParallelIterator for MaxLen<I>
    where
        I: IndexedParallelIterator,
    {
        type Item = I::Item;
    }

    impl<I> IndexedParallelIterator for MaxLen<I> where I: IndexedParallelIterator {}

    #[derive(Clone, Debug)]
    pub struct MinLen<I>;

    impl<I> ParallelIterator for MinLen<I>
    where
        I: IndexedParallelIterator,
    {
        type Item = I::Item;
    }

    impl<I> IndexedParallelIterator for MinLen<I> where I: IndexedParallelIterator {}

    #[derive(Clone)]
    pub struct Map<I, F>;

    impl<I, F, R> ParallelIterator for Map<I, F>
    where
        I: ParallelIterator,
        F: Fn(I::Item) -> R + Sync + Send,
        R: Send,
    {
        type Item = F::Output;
    }

    impl<I, F, R> IndexedParallelIterator for Map<I, F>
    where
        I: IndexedParallelIterator,
        F: Fn(I::Item) -> R + Sync + Send,
        R: Send,
    {
    }

    #[derive(Clone)]
    pub struct MapInit<I, INIT, F>;

    impl<I, INIT, T, F, R> ParallelIterator for MapInit<I, INIT, F>
    where
        I: ParallelIterator,
        INIT: Fn() -> T + Sync + Send,
        F: Fn(&mut T, I::Item) -> R + Sync + Send,
        R: Send,
    {
        type Item = R;
    }

    impl<I, INIT, T, F, R> IndexedParallelIterator for MapInit<I, INIT, F>
    where
        I: IndexedParallelIterator,
        INIT: Fn() -> T + Sync + Send,
        F: Fn(&mut T, I::Item) -> R + Sync + Send,
        R: Send,
    {
    }

    #[derive(Clone)]
    pub struct MapWith<I, T, F>;

    impl<I, T, F, R> ParallelIterator for MapWith<I, T, F>
    where
        I: ParallelIterator,
        T: Send + Clone,
        F: Fn(&mut T, I::Item) -> R + Sync + Send,
        R: Send,
    {
        type Item = R;
    }

    impl<I, T, F, R> IndexedParallelIterator for MapWith<I, T, F>
    where
        I: IndexedParallelIterator,
        T: Send + Clone,
        F: Fn(&mut T, I::Item) -> R + Sync + Send,
        R: Send,
    {
    }

    pub struct MultiZip<T>;

    #[derive(Clone, Debug)]
    pub struct Once<T>;

    impl<T: Send> ParallelIterator for Once<T> {
        type Item = T;
    }

    impl<T: Send> IndexedParallelIterator for Once<T> {}

    #[derive(Clone, Debug)]
    pub struct PanicFuse<I>;

    impl<I> ParallelIterator for PanicFuse<I>
    where
        I: ParallelIterator,
    {
        type Item = I::Item;
    }

    impl<I> IndexedParallelIterator for PanicFuse<I> where I: IndexedParallelIterator {}

    #[derive(Clone, Debug)]
    pub struct IterBridge<Iter>;

    impl<Iter> ParallelIterator for IterBridge<Iter>
    where
        Iter: Iterator<Item: Send> + Send,
    {
        type Item = Iter::Item;
    }

    #[derive(Clone)]
    pub struct Positions<I, P>;

    impl<I, P> ParallelIterator for Positions<I, P>
    where
        I: IndexedParallelIterator,
        P: Fn(I::Item) -> bool + Sync + Send,
    {
        type Item = usize;
    }

    #[derive(Clone, Debug)]
    pub struct Repeat<T>;

    impl<T> Repeat<T>
    where
        T: Clone + Send,
    {
        pub fn take(self, n: usize) -> RepeatN<T>;
        pub fn zip<Z>(self, zip_op: Z) -> Zip<RepeatN<T>, Z::Iter>
        where
            Z: IntoParallelIterator<Iter: IndexedParallelIterator>;
    }

    impl<T> ParallelIterator for Repeat<T>
    where
        T: Clone + Send,
    {
        type Item = T;
    }

    #[derive(Clone)]
    pub struct RepeatN<T>;

    impl<T> ParallelIterator for RepeatN<T>
    where
        T: Clone + Send,
    {
        type Item = T;
    }

    impl<T> IndexedParallelIterator for RepeatN<T> where T: Clone + Send {}

    #[derive(Clone, Debug)]
    pub struct Rev<I>;

    impl<I> ParallelIterator for Rev<I>
    where
        I: IndexedParallelIterator,
    {
        type Item = I::Item;
    }

    impl<I> IndexedParallelIterator for Rev<I> where I: IndexedParallelIterator {}

    #[derive(Clone, Debug)]
    pub struct Skip<I>;

    impl<I> ParallelIterator for Skip<I>
    where
        I: IndexedParallelIterator,
    {
        type Item = I::Item;
    }

    impl<I> IndexedParallelIterator for Skip<I> where I: IndexedParallelIterator {}

    #[derive(Clone, Debug)]
    pub struct SkipAny<I>;

    impl<I> ParallelIterator for SkipAny<I>
    where
        I: ParallelIterator,
    {
        type Item = I::Item;
    }

    #[derive(Clone)]
    pub struct SkipAnyWhile<I, P>;

    impl<I, P> ParallelIterator for SkipAnyWhile<I, P>
    where
        I: ParallelIterator,
        P: Fn(&I::Item) -> bool + Sync + Send,
    {
        type Item = I::Item;
    }

    pub struct Split<D, S>;

    #[derive(Clone, Debug)]
    pub struct StepBy<I>;

    impl<I> ParallelIterator for StepBy<I>
    where
        I: IndexedParallelIterator,
    {
        type Item = I::Item;
    }

    impl<I> IndexedParallelIterator for StepBy<I> where I: IndexedParallelIterator {}

    #[derive(Clone, Debug)]
    pub struct Take<I>;

    impl<I> ParallelIterator for Take<I>
    where
        I: IndexedParallelIterator,
    {
        type Item = I::Item;
    }

    impl<I> IndexedParallelIterator for Take<I> where I: IndexedParallelIterator {}

    #[derive(Clone, Debug)]
    pub struct TakeAny<I>;

    impl<I> ParallelIterator for TakeAny<I>
    where
        I: ParallelIterator,
    {
        type Item = I::Item;
    }

    #[derive(Clone)]
    pub struct TakeAnyWhile<I, P>;

    impl<I, P> ParallelIterator for TakeAnyWhile<I, P>
    where
        I: ParallelIterator,
        P: Fn(&I::Item) -> bool + Sync + Send,
    {
        type Item = I::Item;
    }

    #[derive(Clone)]
    pub struct TryFold<I, U, ID, F>;

    impl<U, I, ID, F> ParallelIterator for TryFold<I, U, ID, F>
    where
        I: ParallelIterator,
        F: Fn(U::Output, I::Item) -> U + Sync + Send,
        ID: Fn() -> U::Output + Sync + Send,
        U: Send,
    {
        type Item = U;
    }

    #[derive(Clone)]
    pub struct TryFoldWith<I, U, F>;

    impl<U, I, F> ParallelIterator for TryFoldWith<I, U, F>
    where
        I: ParallelIterator,
        F: Fn(U::Output, I::Item) -> U + Sync + Send,
        U: Send,
    {
        type Item = U;
    }

    #[derive(Clone)]
    pub struct Update<I, F>;

    impl<I, F> ParallelIterator for Update<I, F>
    where
        I: ParallelIterator,
        F: Fn(&mut I::Item) + Send + Sync,
    {
        type Item = I::Item;
    }

    impl<I, F> IndexedParallelIterator for Update<I, F>
    where
        I: IndexedParallelIterator,
        F: Fn(&mut I::Item) + Send + Sync,
    {
    }

    #[derive(Debug)]
    pub struct WalkTree<S, B>;

    impl<S, B, I> ParallelIterator for WalkTree<S, B>
    where
        S: Send,
        B: Fn(&S) -> I + Send + Sync,
        I: IntoIterator<Item = S, IntoIter: DoubleEndedIterator> + Send,
    {
        type Item = S;
    }

    #[derive(Debug)]
    pub struct WalkTreePostfix<S, B>;

    impl<S, B, I> ParallelIterator for WalkTreePostfix<S, B>
    where
        S: Send,
        B: Fn(&S) -> I + Send + Sync,
        I: IntoIterator<Item = S>,
    {
        type Item = S;
    }

    #[derive(Debug)]
    pub struct WalkTreePrefix<S, B>;

    impl<S, B, I> ParallelIterator for WalkTreePrefix<S, B>
    where
        S: Send,
        B: Fn(&S) -> I + Send + Sync,
        I: IntoIterator<Item = S, IntoIter: DoubleEndedIterator>,
    {
        type Item = S;
    }

    #[derive(Clone, Debug)]
    pub struct WhileSome<I>;

    impl<I, T> ParallelIterator for WhileSome<I>
    where
        I: ParallelIterator<Item = Option<T>>,
        T: Send,
    {
        type Item = T;
    }

    #[derive(Clone, Debug)]
    pub struct Zip<A, B>;

    impl<A, B> ParallelIterator for Zip<A, B>
    where
        A: IndexedParallelIterator,
        B: IndexedParallelIterator,
    {
        type Item = (A::Item, B::Item);
    }

    impl<A, B> IndexedParallelIterator for Zip<A, B>
    where
        A: IndexedParallelIterator,
        B: IndexedParallelIterator,
    {
    }

    #[derive(Clone, Debug)]
    pub struct ZipEq<A, B>;

    impl<A, B> ParallelIterator for ZipEq<A, B>
    where
        A: IndexedParallelIterator,
        B: IndexedParallelIterator,
    {
        type Item = (A::Item, B::Item);
    }

    impl<A, B> IndexedParallelIterator for ZipEq<A, B>
    where
        A: IndexedParallelIterator,
        B: IndexedParallelIterator,
    {
    }

    pub trait ParallelBridge: Sized {
        fn par_bridge(self) -> IterBridge<Self>;
    }

    impl<T> ParallelBridge for T where T: Iterator<Item: Send> + Send {}

    pub trait IntoParallelIterator {
        type Iter: ParallelIterator<Item = Self::Item>;
        type Item: Send;
        fn into_par_iter(self) -> Self::Iter;
    }

    impl<'data, T: Sync + 'data, const N: usize> IntoParallelIterator for &'data [T; N] {
        type Item = &'data T;
        type Iter = Iter<'data, T>;
    }

    impl<'data, T: Send + 'data, const N: usize> IntoParallelIterator for &'data mut [T; N] {
        type Item = &'data mut T;
        type Iter = IterMut<'data, T>;
    }

    impl<T: Send, const N: usize> IntoParallelIterator for [T; N] {
        type Item = T;
        type Iter = IntoIter<T, N>;
    }

    impl<T: Send> IntoParallelIterator for BinaryHeap<T> {
        type Item = T;
        type Iter = crate::collections::binary_heap::IntoIter<T>;
    }

    impl<'a, T: Sync> IntoParallelIterator for &'a BinaryHeap<T> {
        type Item = &'a T;
        type Iter = crate::collections::binary_heap::Iter<'a, T>;
    }

    impl<K: Send, V: Send> IntoParallelIterator for BTreeMap<K, V> {
        type Item = <BTreeMap<K, V> as IntoIterator>::Item;
        type Iter = crate::collections::btree_map::IntoIter<K, V>;
    }

    impl<'a, K: Sync, V: Sync> IntoParallelIterator for &'a BTreeMap<K, V> {
        type Item = <&'a BTreeMap<K, V> as IntoIterator>::Item;
        type Iter = crate::collections::btree_map::Iter<'a, K, V>;
    }

    impl<'a, K: Sync, V: Send> IntoParallelIterator for &'a mut BTreeMap<K, V> {
        type Item = <&'a mut BTreeMap<K, V> as IntoIterator>::Item;
        type Iter = crate::collections::btree_map::IterMut<'a, K, V>;
    }

    impl<T: Send> IntoParallelIterator for BTreeSet<T> {
        type Item = <BTreeSet<T> as IntoIterator>::Item;
        type Iter = crate::collections::btree_set::IntoIter<T>;
    }

    impl<'a, T: Sync> IntoParallelIterator for &'a BTreeSet<T> {
        type Item = <&'a BTreeSet<T> as IntoIterator>::Item;
        type Iter = crate::collections::btree_set::Iter<'a, T>;
    }

    impl<K: Send, V: Send, S> IntoParallelIterator for HashMap<K, V, S> {
        type Item = <HashMap<K, V, S> as IntoIterator>::Item;
        type Iter = crate::collections::hash_map::IntoIter<K, V>;
    }

    impl<'a, K: Sync, V: Sync, S> IntoParallelIterator for &'a HashMap<K, V, S> {
        type Item = <&'a HashMap<K, V, S> as IntoIterator>::Item;
        type Iter = crate::collections::hash_map::Iter<'a, K, V>;
    }

    impl<'a, K: Sync, V: Send, S> IntoParallelIterator for &'a mut HashMap<K, V, S> {
        type Item = <&'a mut HashMap<K, V, S> as IntoIterator>::Item;
        type Iter = crate::collections::hash_map::IterMut<'a, K, V>;
    }

    impl<T: Send, S> IntoParallelIterator for HashSet<T, S> {
        type Item = <HashSet<T, S> as IntoIterator>::Item;
        type Iter = crate::collections::hash_set::IntoIter<T>;
    }

    impl<'a, T: Sync, S> IntoParallelIterator for &'a HashSet<T, S> {
        type Item = <&'a HashSet<T, S> as IntoIterator>::Item;
        type Iter = crate::collections::hash_set::Iter<'a, T>;
    }

    impl<T: Send> IntoParallelIterator for LinkedList<T> {
        type Item = <LinkedList<T> as IntoIterator>::Item;
        type Iter = crate::collections::linked_list::IntoIter<T>;
    }

    impl<'a, T: Sync> IntoParallelIterator for &'a LinkedList<T> {
        type Item = <&'a LinkedList<T> as IntoIterator>::Item;
        type Iter = crate::collections::linked_list::Iter<'a, T>;
    }

    impl<'a, T: Send> IntoParallelIterator for &'a mut LinkedList<T> {
        type Item = <&'a mut LinkedList<T> as IntoIterator>::Item;
        type Iter = crate::collections::linked_list::IterMut<'a, T>;
    }

    impl<T: Send> IntoParallelIterator for VecDeque<T> {
        type Item = T;
        type Iter = crate::collections::vec_deque::IntoIter<T>;
    }

    impl<'a, T: Sync> IntoParallelIterator for &'a VecDeque<T> {
        type Item = &'a T;
        type Iter = crate::collections::vec_deque::Iter<'a, T>;
    }

    impl<'a, T: Send> IntoParallelIterator for &'a mut VecDeque<T> {
        type Item = &'a mut T;
        type Iter = crate::collections::vec_deque::IterMut<'a, T>;
    }

    impl<T: ParallelIterator> IntoParallelIterator for T {
        type Iter = T;
        type Item = T::Item;
    }

    impl<'a, A, B, C, D, E> IntoParallelIterator for &'a (A, B, C, D, E)
    where
        A: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
        B: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
        C: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
        D: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
        E: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
    {
        type Item = (A::Item, B::Item, C::Item, D::Item, E::Item);
        type Iter = MultiZip<(A::Iter, B::Iter, C::Iter, D::Iter, E::Iter)>;
    }

    impl<A> IntoParallelIterator for (A,)
    where
        A: IntoParallelIterator<Iter: IndexedParallelIterator>,
    {
        type Item = (A::Item,);
        type Iter = MultiZip<(A::Iter,)>;
    }

    impl<A, B, C, D> IntoParallelIterator for (A, B, C, D)
    where
        A: IntoParallelIterator<Iter: IndexedParallelIterator>,
        B: IntoParallelIterator<Iter: IndexedParallelIterator>,
        C: IntoParallelIterator<Iter: IndexedParallelIterator>,
        D: IntoParallelIterator<Iter: IndexedParallelIterator>,
    {
        type Item = (A::Item, B::Item, C::Item, D::Item);
        type Iter = MultiZip<(A::Iter, B::Iter, C::Iter, D::Iter)>;
    }

    impl<'a, A, B, C, D, E, F, G, H, I, J, K> IntoParallelIterator for &'a mut (A, B, C, D, E, F, G, H, I, J, K)
    where
        A: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
        B: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
        C: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
        D: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
        E: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
        F: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
        G: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
        H: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
        I: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
        J: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
        K: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
    {
        type Item = (A::Item, B::Item, C::Item, D::Item, E::Item, F::Item, G::Item, H::Item, I::Item, J::Item, K::Item);
        type Iter = MultiZip<(
            A::Iter,
            B::Iter,
            C::Iter,
            D::Iter,
            E::Iter,
            F::Iter,
            G::Iter,
            H::Iter,
            I::Iter,
            J::Iter,
            K::Iter,
        )>;
    }

    impl<'a, A, B> IntoParallelIterator for &'a mut (A, B)
    where
        A: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
        B: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
    {
        type Item = (A::Item, B::Item);
        type Iter = MultiZip<(A::Iter, B::Iter)>;
    }

    impl<'a, A, B, C, D, E, F, G, H, I, J> IntoParallelIterator for &'a (A, B, C, D, E, F, G, H, I, J)
    where
        A: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
        B: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
        C: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
        D: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
        E: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
        F: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
        G: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
        H: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
        I: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
        J: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
    {
        type Item = (A::Item, B::Item, C::Item, D::Item, E::Item, F::Item, G::Item, H::Item, I::Item, J::Item);
        type Iter =
            MultiZip<(A::Iter, B::Iter, C::Iter, D::Iter, E::Iter, F::Iter, G::Iter, H::Iter, I::Iter, J::Iter)>;
    }

    impl<A, B, C, D, E, F, G, H, I> IntoParallelIterator for (A, B, C, D, E, F, G, H, I)
    where
        A: IntoParallelIterator<Iter: IndexedParallelIterator>,
        B: IntoParallelIterator<Iter: IndexedParallelIterator>,
        C: IntoParallelIterator<Iter: IndexedParallelIterator>,
        D: IntoParallelIterator<Iter: IndexedParallelIterator>,
        E: IntoParallelIterator<Iter: IndexedParallelIterator>,
        F: IntoParallelIterator<Iter: IndexedParallelIterator>,
        G: IntoParallelIterator<Iter: IndexedParallelIterator>,
        H: IntoParallelIterator<Iter: IndexedParallelIterator>,
        I: IntoParallelIterator<Iter: IndexedParallelIterator>,
    {
        type Item = (A::Item, B::Item, C::Item, D::Item, E::Item, F::Item, G::Item, H::Item, I::Item);
        type Iter = MultiZip<(A::Iter, B::Iter, C::Iter, D::Iter, E::Iter, F::Iter, G::Iter, H::Iter, I::Iter)>;
    }

    impl<'a, A, B, C, D, E, F, G> IntoParallelIterator for &'a mut (A, B, C, D, E, F, G)
    where
        A: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
        B: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
        C: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
        D: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
        E: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
        F: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
        G: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
    {
        type Item = (A::Item, B::Item, C::Item, D::Item, E::Item, F::Item, G::Item);
        type Iter = MultiZip<(A::Iter, B::Iter, C::Iter, D::Iter, E::Iter, F::Iter, G::Iter)>;
    }

    impl<'a, A, B, C, D, E, F> IntoParallelIterator for &'a (A, B, C, D, E, F)
    where
        A: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
        B: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
        C: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
        D: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
        E: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
        F: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
    {
        type Item = (A::Item, B::Item, C::Item, D::Item, E::Item, F::Item);
        type Iter = MultiZip<(A::Iter, B::Iter, C::Iter, D::Iter, E::Iter, F::Iter)>;
    }

    impl<A, B, C, D, E> IntoParallelIterator for (A, B, C, D, E)
    where
        A: IntoParallelIterator<Iter: IndexedParallelIterator>,
        B: IntoParallelIterator<Iter: IndexedParallelIterator>,
        C: IntoParallelIterator<Iter: IndexedParallelIterator>,
        D: IntoParallelIterator<Iter: IndexedParallelIterator>,
        E: IntoParallelIterator<Iter: IndexedParallelIterator>,
    {
        type Item = (A::Item, B::Item, C::Item, D::Item, E::Item);
        type Iter = MultiZip<(A::Iter, B::Iter, C::Iter, D::Iter, E::Iter)>;
    }

    impl<'a, A, B, C, D, E, F, G, H, I, J, K, L> IntoParallelIterator for &'a mut (A, B, C, D, E, F, G, H, I, J, K, L)
    where
        A: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
        B: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
        C: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
        D: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
        E: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
        F: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
        G: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
        H: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
        I: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
        J: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
        K: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
        L: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
    {
        type Item = (
            A::Item,
            B::Item,
            C::Item,
            D::Item,
            E::Item,
            F::Item,
            G::Item,
            H::Item,
            I::Item,
            J::Item,
            K::Item,
            L::Item,
        );
        type Iter = MultiZip<(
            A::Iter,
            B::Iter,
            C::Iter,
            D::Iter,
            E::Iter,
            F::Iter,
            G::Iter,
            H::Iter,
            I::Iter,
            J::Iter,
            K::Iter,
            L::Iter,
        )>;
    }

    impl<'a, A, B, C> IntoParallelIterator for &'a mut (A, B, C)
    where
        A: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
        B: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
        C: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
    {
        type Item = (A::Item, B::Item, C::Item);
        type Iter = MultiZip<(A::Iter, B::Iter, C::Iter)>;
    }

    impl<'a, A, B, C, D, E, F, G, H, I, J, K> IntoParallelIterator for &'a (A, B, C, D, E, F, G, H, I, J, K)
    where
        A: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
        B: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
        C: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
        D: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
        E: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
        F: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
        G: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
        H: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
        I: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
        J: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
        K: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
    {
        type Item = (A::Item, B::Item, C::Item, D::Item, E::Item, F::Item, G::Item, H::Item, I::Item, J::Item, K::Item);
        type Iter = MultiZip<(
            A::Iter,
            B::Iter,
            C::Iter,
            D::Iter,
            E::Iter,
            F::Iter,
            G::Iter,
            H::Iter,
            I::Iter,
            J::Iter,
            K::Iter,
        )>;
    }

    impl<'a, A, B> IntoParallelIterator for &'a (A, B)
    where
        A: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
        B: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
    {
        type Item = (A::Item, B::Item);
        type Iter = MultiZip<(A::Iter, B::Iter)>;
    }

    impl<A, B, C, D, E, F, G, H, I, J> IntoParallelIterator for (A, B, C, D, E, F, G, H, I, J)
    where
        A: IntoParallelIterator<Iter: IndexedParallelIterator>,
        B: IntoParallelIterator<Iter: IndexedParallelIterator>,
        C: IntoParallelIterator<Iter: IndexedParallelIterator>,
        D: IntoParallelIterator<Iter: IndexedParallelIterator>,
        E: IntoParallelIterator<Iter: IndexedParallelIterator>,
        F: IntoParallelIterator<Iter: IndexedParallelIterator>,
        G: IntoParallelIterator<Iter: IndexedParallelIterator>,
        H: IntoParallelIterator<Iter: IndexedParallelIterator>,
        I: IntoParallelIterator<Iter: IndexedParallelIterator>,
        J: IntoParallelIterator<Iter: IndexedParallelIterator>,
    {
        type Item = (A::Item, B::Item, C::Item, D::Item, E::Item, F::Item, G::Item, H::Item, I::Item, J::Item);
        type Iter =
            MultiZip<(A::Iter, B::Iter, C::Iter, D::Iter, E::Iter, F::Iter, G::Iter, H::Iter, I::Iter, J::Iter)>;
    }

    impl<'a, A, B, C, D, E, F, G, H> IntoParallelIterator for &'a mut (A, B, C, D, E, F, G, H)
    where
        A: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
        B: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
        C: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
        D: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
        E: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
        F: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
        G: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
        H: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
    {
        type Item = (A::Item, B::Item, C::Item, D::Item, E::Item, F::Item, G::Item, H::Item);
        type Iter = MultiZip<(A::Iter, B::Iter, C::Iter, D::Iter, E::Iter, F::Iter, G::Iter, H::Iter)>;
    }

    impl<'a, A> IntoParallelIterator for &'a (A,)
    where
        A: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
    {
        type Item = (A::Item,);
        type Iter = MultiZip<(A::Iter,)>;
    }

    impl<'a, A, B, C, D, E, F, G> IntoParallelIterator for &'a (A, B, C, D, E, F, G)
    where
        A: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
        B: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
        C: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
        D: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
        E: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
        F: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
        G: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
    {
        type Item = (A::Item, B::Item, C::Item, D::Item, E::Item, F::Item, G::Item);
        type Iter = MultiZip<(A::Iter, B::Iter, C::Iter, D::Iter, E::Iter, F::Iter, G::Iter)>;
    }

    impl<A, B, C, D, E, F> IntoParallelIterator for (A, B, C, D, E, F)
    where
        A: IntoParallelIterator<Iter: IndexedParallelIterator>,
        B: IntoParallelIterator<Iter: IndexedParallelIterator>,
        C: IntoParallelIterator<Iter: IndexedParallelIterator>,
        D: IntoParallelIterator<Iter: IndexedParallelIterator>,
        E: IntoParallelIterator<Iter: IndexedParallelIterator>,
        F: IntoParallelIterator<Iter: IndexedParallelIterator>,
    {
        type Item = (A::Item, B::Item, C::Item, D::Item, E::Item, F::Item);
        type Iter = MultiZip<(A::Iter, B::Iter, C::Iter, D::Iter, E::Iter, F::Iter)>;
    }

    impl<'a, A, B, C, D> IntoParallelIterator for &'a mut (A, B, C, D)
    where
        A: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
        B: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
        C: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
        D: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
    {
        type Item = (A::Item, B::Item, C::Item, D::Item);
        type Iter = MultiZip<(A::Iter, B::Iter, C::Iter, D::Iter)>;
    }

    impl<'a, A, B, C, D, E, F, G, H, I, J, K, L> IntoParallelIterator for &'a (A, B, C, D, E, F, G, H, I, J, K, L)
    where
        A: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
        B: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
        C: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
        D: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
        E: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
        F: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
        G: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
        H: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
        I: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
        J: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
        K: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
        L: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
    {
        type Item = (
            A::Item,
            B::Item,
            C::Item,
            D::Item,
            E::Item,
            F::Item,
            G::Item,
            H::Item,
            I::Item,
            J::Item,
            K::Item,
            L::Item,
        );
        type Iter = MultiZip<(
            A::Iter,
            B::Iter,
            C::Iter,
            D::Iter,
            E::Iter,
            F::Iter,
            G::Iter,
            H::Iter,
            I::Iter,
            J::Iter,
            K::Iter,
            L::Iter,
        )>;
    }

    impl<'a, A, B, C> IntoParallelIterator for &'a (A, B, C)
    where
        A: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
        B: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
        C: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
    {
        type Item = (A::Item, B::Item, C::Item);
        type Iter = MultiZip<(A::Iter, B::Iter, C::Iter)>;
    }

    impl<A, B, C, D, E, F, G, H, I, J, K> IntoParallelIterator for (A, B, C, D, E, F, G, H, I, J, K)
    where
        A: IntoParallelIterator<Iter: IndexedParallelIterator>,
        B: IntoParallelIterator<Iter: IndexedParallelIterator>,
        C: IntoParallelIterator<Iter: IndexedParallelIterator>,
        D: IntoParallelIterator<Iter: IndexedParallelIterator>,
        E: IntoParallelIterator<Iter: IndexedParallelIterator>,
        F: IntoParallelIterator<Iter: IndexedParallelIterator>,
        G: IntoParallelIterator<Iter: IndexedParallelIterator>,
        H: IntoParallelIterator<Iter: IndexedParallelIterator>,
        I: IntoParallelIterator<Iter: IndexedParallelIterator>,
        J: IntoParallelIterator<Iter: IndexedParallelIterator>,
        K: IntoParallelIterator<Iter: IndexedParallelIterator>,
    {
        type Item = (A::Item, B::Item, C::Item, D::Item, E::Item, F::Item, G::Item, H::Item, I::Item, J::Item, K::Item);
        type Iter = MultiZip<(
            A::Iter,
            B::Iter,
            C::Iter,
            D::Iter,
            E::Iter,
            F::Iter,
            G::Iter,
            H::Iter,
            I::Iter,
            J::Iter,
            K::Iter,
        )>;
    }

    impl<A, B> IntoParallelIterator for (A, B)
    where
        A: IntoParallelIterator<Iter: IndexedParallelIterator>,
        B: IntoParallelIterator<Iter: IndexedParallelIterator>,
    {
        type Item = (A::Item, B::Item);
        type Iter = MultiZip<(A::Iter, B::Iter)>;
    }

    impl<'a, A, B, C, D, E, F, G, H, I> IntoParallelIterator for &'a mut (A, B, C, D, E, F, G, H, I)
    where
        A: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
        B: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
        C: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
        D: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
        E: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
        F: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
        G: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
        H: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
        I: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
    {
        type Item = (A::Item, B::Item, C::Item, D::Item, E::Item, F::Item, G::Item, H::Item, I::Item);
        type Iter = MultiZip<(A::Iter, B::Iter, C::Iter, D::Iter, E::Iter, F::Iter, G::Iter, H::Iter, I::Iter)>;
    }

    impl<'a, A, B, C, D, E, F, G, H> IntoParallelIterator for &'a (A, B, C, D, E, F, G, H)
    where
        A: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
        B: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
        C: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
        D: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
        E: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
        F: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
        G: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
        H: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
    {
        type Item = (A::Item, B::Item, C::Item, D::Item, E::Item, F::Item, G::Item, H::Item);
        type Iter = MultiZip<(A::Iter, B::Iter, C::Iter, D::Iter, E::Iter, F::Iter, G::Iter, H::Iter)>;
    }

    impl<A, B, C, D, E, F, G> IntoParallelIterator for (A, B, C, D, E, F, G)
    where
        A: IntoParallelIterator<Iter: IndexedParallelIterator>,
        B: IntoParallelIterator<Iter: IndexedParallelIterator>,
        C: IntoParallelIterator<Iter: IndexedParallelIterator>,
        D: IntoParallelIterator<Iter: IndexedParallelIterator>,
        E: IntoParallelIterator<Iter: IndexedParallelIterator>,
        F: IntoParallelIterator<Iter: IndexedParallelIterator>,
        G: IntoParallelIterator<Iter: IndexedParallelIterator>,
    {
        type Item = (A::Item, B::Item, C::Item, D::Item, E::Item, F::Item, G::Item);
        type Iter = MultiZip<(A::Iter, B::Iter, C::Iter, D::Iter, E::Iter, F::Iter, G::Iter)>;
    }

    impl<'a, A, B, C, D, E> IntoParallelIterator for &'a mut (A, B, C, D, E)
    where
        A: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
        B: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
        C: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
        D: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
        E: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
    {
        type Item = (A::Item, B::Item, C::Item, D::Item, E::Item);
        type Iter = MultiZip<(A::Iter, B::Iter, C::Iter, D::Iter, E::Iter)>;
    }

    impl<'a, A, B, C, D> IntoParallelIterator for &'a (A, B, C, D)
    where
        A: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
        B: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
        C: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
        D: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
    {
        type Item = (A::Item, B::Item, C::Item, D::Item);
        type Iter = MultiZip<(A::Iter, B::Iter, C::Iter, D::Iter)>;
    }

    impl<A, B, C, D, E, F, G, H, I, J, K, L> IntoParallelIterator for (A, B, C, D, E, F, G, H, I, J, K, L)
    where
        A: IntoParallelIterator<Iter: IndexedParallelIterator>,
        B: IntoParallelIterator<Iter: IndexedParallelIterator>,
        C: IntoParallelIterator<Iter: IndexedParallelIterator>,
        D: IntoParallelIterator<Iter: IndexedParallelIterator>,
        E: IntoParallelIterator<Iter: IndexedParallelIterator>,
        F: IntoParallelIterator<Iter: IndexedParallelIterator>,
        G: IntoParallelIterator<Iter: IndexedParallelIterator>,
        H: IntoParallelIterator<Iter: IndexedParallelIterator>,
        I: IntoParallelIterator<Iter: IndexedParallelIterator>,
        J: IntoParallelIterator<Iter: IndexedParallelIterator>,
        K: IntoParallelIterator<Iter: IndexedParallelIterator>,
        L: IntoParallelIterator<Iter: IndexedParallelIterator>,
    {
        type Item = (
            A::Item,
            B::Item,
            C::Item,
            D::Item,
            E::Item,
            F::Item,
            G::Item,
            H::Item,
            I::Item,
            J::Item,
            K::Item,
            L::Item,
        );
        type Iter = MultiZip<(
            A::Iter,
            B::Iter,
            C::Iter,
            D::Iter,
            E::Iter,
            F::Iter,
            G::Iter,
            H::Iter,
            I::Iter,
            J::Iter,
            K::Iter,
            L::Iter,
        )>;
    }

    impl<A, B, C> IntoParallelIterator for (A, B, C)
    where
        A: IntoParallelIterator<Iter: IndexedParallelIterator>,
        B: IntoParallelIterator<Iter: IndexedParallelIterator>,
        C: IntoParallelIterator<Iter: IndexedParallelIterator>,
    {
        type Item = (A::Item, B::Item, C::Item);
        type Iter = MultiZip<(A::Iter, B::Iter, C::Iter)>;
    }

    impl<'a, A, B, C, D, E, F, G, H, I, J> IntoParallelIterator for &'a mut (A, B, C, D, E, F, G, H, I, J)
    where
        A: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
        B: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
        C: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
        D: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
        E: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
        F: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
        G: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
        H: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
        I: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
        J: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
    {
        type Item = (A::Item, B::Item, C::Item, D::Item, E::Item, F::Item, G::Item, H::Item, I::Item, J::Item);
        type Iter =
            MultiZip<(A::Iter, B::Iter, C::Iter, D::Iter, E::Iter, F::Iter, G::Iter, H::Iter, I::Iter, J::Iter)>;
    }

    impl<'a, A> IntoParallelIterator for &'a mut (A,)
    where
        A: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
    {
        type Item = (A::Item,);
        type Iter = MultiZip<(A::Iter,)>;
    }

    impl<'a, A, B, C, D, E, F, G, H, I> IntoParallelIterator for &'a (A, B, C, D, E, F, G, H, I)
    where
        A: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
        B: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
        C: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
        D: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
        E: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
        F: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
        G: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
        H: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
        I: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>,
    {
        type Item = (A::Item, B::Item, C::Item, D::Item, E::Item, F::Item, G::Item, H::Item, I::Item);
        type Iter = MultiZip<(A::Iter, B::Iter, C::Iter, D::Iter, E::Iter, F::Iter, G::Iter, H::Iter, I::Iter)>;
    }

    impl<A, B, C, D, E, F, G, H> IntoParallelIterator for (A, B, C, D, E, F, G, H)
    where
        A: IntoParallelIterator<Iter: IndexedParallelIterator>,
        B: IntoParallelIterator<Iter: IndexedParallelIterator>,
        C: IntoParallelIterator<Iter: IndexedParallelIterator>,
        D: IntoParallelIterator<Iter: IndexedParallelIterator>,
        E: IntoParallelIterator<Iter: IndexedParallelIterator>,
        F: IntoParallelIterator<Iter: IndexedParallelIterator>,
        G: IntoParallelIterator<Iter: IndexedParallelIterator>,
        H: IntoParallelIterator<Iter: IndexedParallelIterator>,
    {
        type Item = (A::Item, B::Item, C::Item, D::Item, E::Item, F::Item, G::Item, H::Item);
        type Iter = MultiZip<(A::Iter, B::Iter, C::Iter, D::Iter, E::Iter, F::Iter, G::Iter, H::Iter)>;
    }

    impl<'a, A, B, C, D, E, F> IntoParallelIterator for &'a mut (A, B, C, D, E, F)
    where
        A: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
        B: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
        C: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
        D: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
        E: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
        F: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>,
    {
        type Item = (A::Item, B::Item, C::Item, D::Item, E::Item, F::Item);
        type Iter = MultiZip<(A::Iter, B::Iter, C::Iter, D::Iter, E::Iter, F::Iter)>;
    }

    impl<T: Send> IntoParallelIterator for Option<T> {
        type Item = T;
        type Iter = crate::option::IntoIter<T>;
    }

    impl<'a, T: Sync> IntoParallelIterator for &'a Option<T> {
        type Item = &'a T;
        type Iter = crate::option::Iter<'a, T>;
    }

    impl<'a, T: Send> IntoParallelIterator for &'a mut Option<T> {
        type Item = &'a mut T;
        type Iter = crate::option::IterMut<'a, T>;
    }

    impl<T> IntoParallelIterator for Range<T>
    where
        crate::range::Iter<T>: ParallelIterator,
    {
        type Item = <crate::range::Iter<T> as ParallelIterator>::Item;
        type Iter = crate::range::Iter<T>;
    }

    impl<T> IntoParallelIterator for RangeInclusive<T>
    where
        crate::range_inclusive::Iter<T>: ParallelIterator,
    {
        type Item = <crate::range_inclusive::Iter<T> as ParallelIterator>::Item;
        type Iter = crate::range_inclusive::Iter<T>;
    }

    impl<T: Send, E> IntoParallelIterator for Result<T, E> {
        type Item = T;
        type Iter = crate::result::IntoIter<T>;
    }

    impl<'a, T: Sync, E> IntoParallelIterator for &'a Result<T, E> {
        type Item = &'a T;
        type Iter = crate::result::Iter<'a, T>;
    }

    impl<'a, T: Send, E> IntoParallelIterator for &'a mut Result<T, E> {
        type Item = &'a mut T;
        type Iter = crate::result::IterMut<'a, T>;
    }

    impl<'data, T: Sync> IntoParallelIterator for &'data [T] {
        type Item = &'data T;
        type Iter = Iter<'data, T>;
    }

    impl<'data, T: Sync> IntoParallelIterator for &'data Box<[T]> {
        type Item = &'data T;
        type Iter = Iter<'data, T>;
    }

    impl<'data, T: Send> IntoParallelIterator for &'data mut [T] {
        type Item = &'data mut T;
        type Iter = IterMut<'data, T>;
    }

    impl<'data, T: Send> IntoParallelIterator for &'data mut Box<[T]> {
        type Item = &'data mut T;
        type Iter = IterMut<'data, T>;
    }

    impl<'data, T: Sync + 'data> IntoParallelIterator for &'data Vec<T> {
        type Item = &'data T;
        type Iter = Iter<'data, T>;
    }

    impl<'data, T: Send + 'data> IntoParallelIterator for &'data mut Vec<T> {
        type Item = &'data mut T;
        type Iter = IterMut<'data, T>;
    }

    impl<T: Send> IntoParallelIterator for Vec<T> {
        type Item = T;
        type Iter = crate::vec::IntoIter<T>;
    }

    impl<T: Send> IntoParallelIterator for Box<[T]> {
        type Item = T;
        type Iter = crate::vec::IntoIter<T>;
    }

    pub trait IntoParallelRefIterator<'data> {
        type Iter: ParallelIterator<Item = Self::Item>;
        type Item: Send + 'data;
        fn par_iter(&'data self) -> Self::Iter;
    }

    impl<'data, I: 'data + ?Sized> IntoParallelRefIterator<'data> for I
    where
        &'data I: IntoParallelIterator,
    {
        type Iter = <&'data I as IntoParallelIterator>::Iter;
        type Item = <&'data I as IntoParallelIterator>::Item;
    }

    pub trait IntoParallelRefMutIterator<'data> {
        type Iter: ParallelIterator<Item = Self::Item>;
        type Item: Send + 'data;
        fn par_iter_mut(&'data mut self) -> Self::Iter;
    }

    impl<'data, I: 'data + ?Sized> IntoParallelRefMutIterator<'data> for I
    where
        &'data mut I: IntoParallelIterator,
    {
        type Iter = <&'data mut I as IntoParallelIterator>::Iter;
        type Item = <&'data mut I as IntoParallelIterator>::Item;
    }

    pub trait ParallelIterator: Sized + Send {
        type Item: Send;
        #[blocks(parallel)]
        fn for_each<OP>(self, op: OP)
        where
            OP: Fn(Self::Item) + Sync + Send;
        #[blocks(parallel)]
        fn for_each_with<OP, T>(self, init: T, op: OP)
        where
            OP: Fn(&mut T, Self::Item) + Sync + Send,
            T: Send + Clone;
        #[blocks(parallel)]
        fn for_each_init<OP, INIT, T>(self, init: INIT, op: OP)
        where
            OP: Fn(&mut T, Self::Item) + Sync + Send,
            INIT: Fn() -> T + Sync + Send;
        #[blocks(parallel)]
        fn try_for_each<OP, R>(self, op: OP) -> R
        where
            OP: Fn(Self::Item) -> R + Sync + Send,
            R: Send;
        #[blocks(parallel)]
        fn try_for_each_with<OP, T, R>(self, init: T, op: OP) -> R
        where
            OP: Fn(&mut T, Self::Item) -> R + Sync + Send,
            T: Send + Clone,
            R: Send;
        #[blocks(parallel)]
        fn try_for_each_init<OP, INIT, T, R>(self, init: INIT, op: OP) -> R
        where
            OP: Fn(&mut T, Self::Item) -> R + Sync + Send,
            INIT: Fn() -> T + Sync + Send,
            R: Send;
        #[blocks(parallel)]
        fn count(self) -> usize;
        fn map<F, R>(self, map_op: F) -> Map<Self, F>
        where
            F: Fn(Self::Item) -> R + Sync + Send,
            R: Send;
        fn map_with<F, T, R>(self, init: T, map_op: F) -> MapWith<Self, T, F>
        where
            F: Fn(&mut T, Self::Item) -> R + Sync + Send,
            T: Send + Clone,
            R: Send;
        fn map_init<F, INIT, T, R>(self, init: INIT, map_op: F) -> MapInit<Self, INIT, F>
        where
            F: Fn(&mut T, Self::Item) -> R + Sync + Send,
            INIT: Fn() -> T + Sync + Send,
            R: Send;
        fn cloned<'a, T>(self) -> Cloned<Self>
        where
            T: 'a + Clone + Send,
            Self: ParallelIterator<Item = &'a T>;
        fn copied<'a, T>(self) -> Copied<Self>
        where
            T: 'a + Copy + Send,
            Self: ParallelIterator<Item = &'a T>;
        fn inspect<OP>(self, inspect_op: OP) -> Inspect<Self, OP>
        where
            OP: Fn(&Self::Item) + Sync + Send;
        fn update<F>(self, update_op: F) -> Update<Self, F>
        where
            F: Fn(&mut Self::Item) + Sync + Send;
        fn filter<P>(self, filter_op: P) -> Filter<Self, P>
        where
            P: Fn(&Self::Item) -> bool + Sync + Send;
        fn filter_map<P, R>(self, filter_op: P) -> FilterMap<Self, P>
        where
            P: Fn(Self::Item) -> Option<R> + Sync + Send,
            R: Send;
        fn flat_map<F, PI>(self, map_op: F) -> FlatMap<Self, F>
        where
            F: Fn(Self::Item) -> PI + Sync + Send,
            PI: IntoParallelIterator;
        fn flat_map_iter<F, SI>(self, map_op: F) -> FlatMapIter<Self, F>
        where
            F: Fn(Self::Item) -> SI + Sync + Send,
            SI: IntoIterator<Item: Send>;
        fn flatten(self) -> Flatten<Self>
        where
            Self::Item: IntoParallelIterator;
        fn flatten_iter(self) -> FlattenIter<Self>
        where
            Self::Item: IntoIterator<Item: Send>;
        #[blocks(parallel)]
        fn reduce<OP, ID>(self, identity: ID, op: OP) -> Self::Item
        where
            OP: Fn(Self::Item, Self::Item) -> Self::Item + Sync + Send,
            ID: Fn() -> Self::Item + Sync + Send;
        #[blocks(parallel)]
        fn reduce_with<OP>(self, op: OP) -> Option<Self::Item>
        where
            OP: Fn(Self::Item, Self::Item) -> Self::Item + Sync + Send;
        #[blocks(parallel)]
        fn try_reduce<T, OP, ID>(self, identity: ID, op: OP) -> Self::Item
        where
            OP: Fn(T, T) -> Self::Item + Sync + Send,
            ID: Fn() -> T + Sync + Send;
        #[blocks(parallel)]
        fn try_reduce_with<T, OP>(self, op: OP) -> Option<Self::Item>
        where
            OP: Fn(T, T) -> Self::Item + Sync + Send;
        fn fold<T, ID, F>(self, identity: ID, fold_op: F) -> Fold<Self, ID, F>
        where
            F: Fn(T, Self::Item) -> T + Sync + Send,
            ID: Fn() -> T + Sync + Send,
            T: Send;
        fn fold_with<F, T>(self, init: T, fold_op: F) -> FoldWith<Self, T, F>
        where
            F: Fn(T, Self::Item) -> T + Sync + Send,
            T: Send + Clone;
        fn try_fold<T, R, ID, F>(self, identity: ID, fold_op: F) -> TryFold<Self, R, ID, F>
        where
            F: Fn(T, Self::Item) -> R + Sync + Send,
            ID: Fn() -> T + Sync + Send,
            R: Send;
        fn try_fold_with<F, T, R>(self, init: T, fold_op: F) -> TryFoldWith<Self, R, F>
        where
            F: Fn(T, Self::Item) -> R + Sync + Send,
            R: Send,
            T: Clone + Send;
        #[blocks(parallel)]
        fn sum<S>(self) -> S
        where
            S: Send + Sum<Self::Item> + Sum<S>;
        #[blocks(parallel)]
        fn product<P>(self) -> P
        where
            P: Send + Product<Self::Item> + Product<P>;
        #[blocks(parallel)]
        fn min(self) -> Option<Self::Item>
        where
            Self::Item: Ord;
        #[blocks(parallel)]
        fn min_by<F>(self, f: F) -> Option<Self::Item>
        where
            F: Sync + Send + Fn(&Self::Item, &Self::Item) -> Ordering;
        #[blocks(parallel)]
        fn min_by_key<K, F>(self, f: F) -> Option<Self::Item>
        where
            K: Ord + Send,
            F: Sync + Send + Fn(&Self::Item) -> K;
        #[blocks(parallel)]
        fn max(self) -> Option<Self::Item>
        where
            Self::Item: Ord;
        #[blocks(parallel)]
        fn max_by<F>(self, f: F) -> Option<Self::Item>
        where
            F: Sync + Send + Fn(&Self::Item, &Self::Item) -> Ordering;
        #[blocks(parallel)]
        fn max_by_key<K, F>(self, f: F) -> Option<Self::Item>
        where
            K: Ord + Send,
            F: Sync + Send + Fn(&Self::Item) -> K;
        fn chain<C>(self, chain: C) -> Chain<Self, C::Iter>
        where
            C: IntoParallelIterator<Item = Self::Item>;
        #[blocks(parallel)]
        fn find_any<P>(self, predicate: P) -> Option<Self::Item>
        where
            P: Fn(&Self::Item) -> bool + Sync + Send;
        #[blocks(parallel)]
        fn find_first<P>(self, predicate: P) -> Option<Self::Item>
        where
            P: Fn(&Self::Item) -> bool + Sync + Send;
        #[blocks(parallel)]
        fn find_last<P>(self, predicate: P) -> Option<Self::Item>
        where
            P: Fn(&Self::Item) -> bool + Sync + Send;
        #[blocks(parallel)]
        fn find_map_any<P, R>(self, predicate: P) -> Option<R>
        where
            P: Fn(Self::Item) -> Option<R> + Sync + Send,
            R: Send;
        #[blocks(parallel)]
        fn find_map_first<P, R>(self, predicate: P) -> Option<R>
        where
            P: Fn(Self::Item) -> Option<R> + Sync + Send,
            R: Send;
        #[blocks(parallel)]
        fn find_map_last<P, R>(self, predicate: P) -> Option<R>
        where
            P: Fn(Self::Item) -> Option<R> + Sync + Send,
            R: Send;
        #[blocks(parallel)]
        fn any<P>(self, predicate: P) -> bool
        where
            P: Fn(Self::Item) -> bool + Sync + Send;
        #[blocks(parallel)]
        fn all<P>(self, predicate: P) -> bool
        where
            P: Fn(Self::Item) -> bool + Sync + Send;
        fn while_some<T>(self) -> WhileSome<Self>
        where
            Self: ParallelIterator<Item = Option<T>>,
            T: Send;
        fn panic_fuse(self) -> PanicFuse<Self>;
        #[blocks(parallel)]
        fn collect<C>(self) -> C
        where
            C: FromParallelIterator<Self::Item>;
        #[blocks(parallel)]
        fn unzip<A, B, FromA, FromB>(self) -> (FromA, FromB)
        where
            Self: ParallelIterator<Item = (A, B)>,
            FromA: Default + Send + ParallelExtend<A>,
            FromB: Default + Send + ParallelExtend<B>,
            A: Send,
            B: Send;
        #[blocks(parallel)]
        fn partition<A, B, P>(self, predicate: P) -> (A, B)
        where
            A: Default + Send + ParallelExtend<Self::Item>,
            B: Default + Send + ParallelExtend<Self::Item>,
            P: Fn(&Self::Item) -> bool + Sync + Send;
        #[blocks(parallel)]
        fn partition_map<A, B, P, L, R>(self, predicate: P) -> (A, B)
        where
            A: Default + Send + ParallelExtend<L>,
            B: Default + Send + ParallelExtend<R>,
            P: Fn(Self::Item) -> Either<L, R> + Sync + Send,
            L: Send,
            R: Send;
        fn intersperse(self, element: Self::Item) -> Intersperse<Self>
        where
            Self::Item: Clone;
        fn take_any(self, n: usize) -> TakeAny<Self>;
        fn skip_any(self, n: usize) -> SkipAny<Self>;
        fn take_any_while<P>(self, predicate: P) -> TakeAnyWhile<Self, P>
        where
            P: Fn(&Self::Item) -> bool + Sync + Send;
        fn skip_any_while<P>(self, predicate: P) -> SkipAnyWhile<Self, P>
        where
            P: Fn(&Self::Item) -> bool + Sync + Send;
        #[blocks(parallel)]
        fn collect_vec_list(self) -> LinkedList<Vec<Self::Item>>;
        fn drive_unindexed<C>(self, consumer: C) -> C::Result
        where
            C: UnindexedConsumer<Self::Item>;
        fn opt_len(&self) -> Option<usize>;
    }

    impl<L, R> ParallelIterator for Either<L, R>
    where
        L: ParallelIterator,
        R: ParallelIterator<Item = L::Item>,
    {
        type Item = L::Item;
    }

    pub trait IndexedParallelIterator: ParallelIterator {
        fn by_exponential_blocks(self) -> ExponentialBlocks<Self>;
        fn by_uniform_blocks(self, block_size: usize) -> UniformBlocks<Self>;
        #[blocks(parallel)]
        fn collect_into_vec(self, target: &mut Vec<Self::Item>);
        #[blocks(parallel)]
        fn unzip_into_vecs<A, B>(self, left: &mut Vec<A>, right: &mut Vec<B>)
        where
            Self: IndexedParallelIterator<Item = (A, B)>,
            A: Send,
            B: Send;
        fn zip<Z>(self, zip_op: Z) -> Zip<Self, Z::Iter>
        where
            Z: IntoParallelIterator<Iter: IndexedParallelIterator>;
        fn zip_eq<Z>(self, zip_op: Z) -> ZipEq<Self, Z::Iter>
        where
            Z: IntoParallelIterator<Iter: IndexedParallelIterator>;
        fn interleave<I>(self, other: I) -> Interleave<Self, I::Iter>
        where
            I: IntoParallelIterator<Item = Self::Item, Iter: IndexedParallelIterator>;
        fn interleave_shortest<I>(self, other: I) -> InterleaveShortest<Self, I::Iter>
        where
            I: IntoParallelIterator<Item = Self::Item, Iter: IndexedParallelIterator>;
        fn chunks(self, chunk_size: usize) -> Chunks<Self>;
        fn fold_chunks<T, ID, F>(self, chunk_size: usize, identity: ID, fold_op: F) -> FoldChunks<Self, ID, F>
        where
            ID: Fn() -> T + Send + Sync,
            F: Fn(T, Self::Item) -> T + Send + Sync,
            T: Send;
        fn fold_chunks_with<T, F>(self, chunk_size: usize, init: T, fold_op: F) -> FoldChunksWith<Self, T, F>
        where
            T: Send + Clone,
            F: Fn(T, Self::Item) -> T + Send + Sync;
        #[blocks(parallel)]
        fn cmp<I>(self, other: I) -> Ordering
        where
            I: IntoParallelIterator<Item = Self::Item, Iter: IndexedParallelIterator>,
            Self::Item: Ord;
        #[blocks(parallel)]
        fn partial_cmp<I>(self, other: I) -> Option<Ordering>
        where
            I: IntoParallelIterator<Iter: IndexedParallelIterator>,
            Self::Item: PartialOrd<I::Item>;
        #[blocks(parallel)]
        fn eq<I>(self, other: I) -> bool
        where
            I: IntoParallelIterator<Iter: IndexedParallelIterator>,
            Self::Item: PartialEq<I::Item>;
        #[blocks(parallel)]
        fn ne<I>(self, other: I) -> bool
        where
            I: IntoParallelIterator<Iter: IndexedParallelIterator>,
            Self::Item: PartialEq<I::Item>;
        #[blocks(parallel)]
        fn lt<I>(self, other: I) -> bool
        where
            I: IntoParallelIterator<Iter: IndexedParallelIterator>,
            Self::Item: PartialOrd<I::Item>;
        #[blocks(parallel)]
        fn le<I>(self, other: I) -> bool
        where
            I: IntoParallelIterator<Iter: IndexedParallelIterator>,
            Self::Item: PartialOrd<I::Item>;
        #[blocks(parallel)]
        fn gt<I>(self, other: I) -> bool
        where
            I: IntoParallelIterator<Iter: IndexedParallelIterator>,
            Self::Item: PartialOrd<I::Item>;
        #[blocks(parallel)]
        fn ge<I>(self, other: I) -> bool
        where
            I: IntoParallelIterator<Iter: IndexedParallelIterator>,
            Self::Item: PartialOrd<I::Item>;
        fn enumerate(self) -> Enumerate<Self>;
        fn step_by(self, step: usize) -> StepBy<Self>;
        fn skip(self, n: usize) -> Skip<Self>;
        fn take(self, n: usize) -> Take<Self>;
        #[blocks(parallel)]
        fn position_any<P>(self, predicate: P) -> Option<usize>
        where
            P: Fn(Self::Item) -> bool + Sync + Send;
        #[blocks(parallel)]
        fn position_first<P>(self, predicate: P) -> Option<usize>
        where
            P: Fn(Self::Item) -> bool + Sync + Send;
        #[blocks(parallel)]
        fn position_last<P>(self, predicate: P) -> Option<usize>
        where
            P: Fn(Self::Item) -> bool + Sync + Send;
        fn positions<P>(self, predicate: P) -> Positions<Self, P>
        where
            P: Fn(Self::Item) -> bool + Sync + Send;
        fn rev(self) -> Rev<Self>;
        fn with_min_len(self, min: usize) -> MinLen<Self>;
        fn with_max_len(self, max: usize) -> MaxLen<Self>;
        fn len(&self) -> usize;
        fn drive<C: Consumer<Self::Item>>(self, consumer: C) -> C::Result;
        fn with_producer<CB: ProducerCallback<Self::Item>>(self, callback: CB) -> CB::Output;
    }

    impl<L, R> IndexedParallelIterator for Either<L, R>
    where
        L: IndexedParallelIterator,
        R: IndexedParallelIterator<Item = L::Item>,
    {
    }

    pub trait FromParallelIterator<T>
    where
        T: Send,
    {
        #[blocks(parallel)]
        fn from_par_iter<I>(par_iter: I) -> Self
        where
            I: IntoParallelIterator<Item = T>;
    }

    pub trait ParallelExtend<T>
    where
        T: Send,
    {
        #[blocks(parallel)]
        fn par_extend<I>(&mut self, par_iter: I)
        where
            I: IntoParallelIterator<Item = T>;
    }

    pub fn empty<T: Send>() -> Empty<T>;
    pub fn once<T: Send>(item: T) -> Once<T>;
    pub fn repeat<T: Clone + Send>(element: T) -> Repeat<T>;
    pub fn repeat_n<T: Clone + Send>(element: T, n: usize) -> RepeatN<T>;
    pub fn split<D, S>(data: D, splitter: S) -> Split<D, S>
    where
        D: Send,
        S: Fn(D) -> (D, Option<D>) + Sync;
    pub fn walk_tree<S, B, I>(root: S, children_of: B) -> WalkTree<S, B>
    where
        S: Send,
        B: Fn(&S) -> I + Send + Sync,
        I: IntoIterator<Item = S, IntoIter: DoubleEndedIterator>;
    pub fn walk_tree_postfix<S, B, I>(root: S, children_of: B) -> WalkTreePostfix<S, B>
    where
        S: Send,
        B: Fn(&S) -> I + Send + Sync,
        I: IntoIterator<Item = S>;
    pub fn walk_tree_prefix<S, B, I>(root: S, children_of: B) -> WalkTreePrefix<S, B>
    where
        S: Send,
        B: Fn(&S) -> I + Send + Sync,
        I: IntoIterator<Item = S, IntoIter: DoubleEndedIterator>;
    pub fn repeatn<T: Clone + Send>(element: T, n: usize) -> RepeatN<T>;
}

pub mod option {
    use crate::iter::{IndexedParallelIterator, ParallelIterator};

    #[derive(Clone, Debug)]
    pub struct IntoIter<T>;

    impl<T: Send> ParallelIterator for IntoIter<T> {
        type Item = T;
    }

    impl<T: Send> IndexedParallelIterator for IntoIter<T> {}

    #[derive(Debug)]
    pub struct Iter<'a, T>;
    impl<T> Clone for Iter<'_, T> {}

    impl<'a, T: Sync> ParallelIterator for Iter<'a, T> {
        type Item = &'a T;
    }

    impl<'a, T: Sync> IndexedParallelIterator for Iter<'a, T> {}

    #[derive(Debug)]
    pub struct IterMut<'a, T>;

    impl<'a, T: Send> ParallelIterator for IterMut<'a, T> {
        type Item = &'a mut T;
    }

    impl<'a, T: Send> IndexedParallelIterator for IterMut<'a, T> {}
}

pub mod prelude {
    pub use crate::iter::{
        FromParallelIterator, IndexedParallelIterator, IntoParallelIterator, IntoParallelRefIterator,
        IntoParallelRefMutIterator, ParallelBridge, ParallelExtend, ParallelIterator,
    };
    pub use crate::slice::{ParallelSlice, ParallelSliceMut};
}

pub mod range {
    use crate::iter::{IndexedParallelIterator, ParallelIterator};

    #[derive(Clone, Debug)]
    pub struct Iter<T>;

    impl<T> ParallelIterator for Iter<T> {
        type Item = T;
    }

    impl<T> IndexedParallelIterator for Iter<T> {}

    impl ParallelIterator for Iter<char> {
        type Item = char;
    }

    impl IndexedParallelIterator for Iter<char> {}
}

pub mod range_inclusive {
    use crate::iter::{IndexedParallelIterator, ParallelIterator};

    #[derive(Clone, Debug)]
    pub struct Iter<T>;

    impl<T> ParallelIterator for Iter<T> {
        type Item = T;
    }

    impl<T> IndexedParallelIterator for Iter<T> {}

    impl ParallelIterator for Iter<char> {
        type Item = char;
    }

    impl IndexedParallelIterator for Iter<char> {}
}

pub mod result {
    use crate::iter::{IndexedParallelIterator, ParallelIterator};

    #[derive(Clone, Debug)]
    pub struct IntoIter<T>;

    impl<T: Send> ParallelIterator for IntoIter<T> {
        type Item = T;
    }

    impl<T: Send> IndexedParallelIterator for IntoIter<T> {}

    #[derive(Debug)]
    pub struct Iter<'a, T>;
    impl<T> Clone for Iter<'_, T> {}

    impl<'a, T: Sync> ParallelIterator for Iter<'a, T> {
        type Item = &'a T;
    }

    impl<'a, T: Sync> IndexedParallelIterator for Iter<'a, T> {}

    #[derive(Debug)]
    pub struct IterMut<'a, T>;
    impl<'a, T: Send> IndexedParallelIterator for IterMut<'a, T> {}

    impl<'a, T: Send> ParallelIterator for IterMut<'a, T> {
        type Item = &'a mut T;
    }
}

pub mod slice {
    use crate::iter::{IndexedParallelIterator, ParallelIterator};
    use std::cmp::Ordering;

    pub struct ChunkBy<'data, T, P>;

    pub struct ChunkByMut<'data, T, P>;

    #[derive(Debug)]
    pub struct Chunks<'data, T>;
    impl<T> Clone for Chunks<'_, T> {}

    impl<'data, T: Sync> ParallelIterator for Chunks<'data, T> {
        type Item = &'data [T];
    }

    impl<T: Sync> IndexedParallelIterator for Chunks<'_, T> {}

    #[derive(Debug)]
    pub struct ChunksExact<'data, T>;

    impl<'data, T> ChunksExact<'data, T> {
        pub fn remainder(&self) -> &'data [T];
    }

    impl<T> Clone for ChunksExact<'_, T> {}

    impl<'data, T: Sync> ParallelIterator for ChunksExact<'data, T> {
        type Item = &'data [T];
    }

    impl<T: Sync> IndexedParallelIterator for ChunksExact<'_, T> {}

    #[derive(Debug)]
    pub struct ChunksExactMut<'data, T>;

    impl<'data, T> ChunksExactMut<'data, T> {
        pub fn into_remainder(self) -> &'data mut [T];
        pub fn remainder(&mut self) -> &mut [T];
        pub fn take_remainder(&mut self) -> &'data mut [T];
    }

    impl<'data, T: Send> ParallelIterator for ChunksExactMut<'data, T> {
        type Item = &'data mut [T];
    }

    impl<T: Send> IndexedParallelIterator for ChunksExactMut<'_, T> {}

    #[derive(Debug)]
    pub struct ChunksMut<'data, T>;

    impl<'data, T: Send> ParallelIterator for ChunksMut<'data, T> {
        type Item = &'data mut [T];
    }

    impl<T: Send> IndexedParallelIterator for ChunksMut<'_, T> {}

    pub struct RChunks<'data, T>;

    pub struct RChunksExact<'data, T>;

    pub struct RChunksExactMut<'data, T>;

    pub struct RChunksMut<'data, T>;

    pub struct ArrayWindows<'data, T: Sync, const N: usize>;

    #[derive(Debug)]
    pub struct Windows<'data, T>;
    impl<T> Clone for Windows<'_, T> {}

    impl<'data, T: Sync> ParallelIterator for Windows<'data, T> {
        type Item = &'data [T];
    }

    impl<T: Sync> IndexedParallelIterator for Windows<'_, T> {}

    #[derive(Debug)]
    pub struct Iter<'data, T>;
    impl<T> Clone for Iter<'_, T> {}

    impl<'data, T: Sync> ParallelIterator for Iter<'data, T> {
        type Item = &'data T;
    }

    impl<T: Sync> IndexedParallelIterator for Iter<'_, T> {}

    #[derive(Debug)]
    pub struct IterMut<'data, T>;

    impl<'data, T: Send> ParallelIterator for IterMut<'data, T> {
        type Item = &'data mut T;
    }

    impl<T: Send> IndexedParallelIterator for IterMut<'_, T> {}

    pub struct Split<'data, T, P>;

    pub struct SplitInclusive<'data, T, P>;

    pub struct SplitMut<'data, T, P>;

    pub struct SplitInclusiveMut<'data, T, P>;

    pub trait ParallelSlice<T: Sync> {
        fn as_parallel_slice(&self) -> &[T];
        fn par_split<P>(&self, separator: P) -> Split<'_, T, P>
        where
            P: Fn(&T) -> bool + Sync + Send;
        fn par_split_inclusive<P>(&self, separator: P) -> SplitInclusive<'_, T, P>
        where
            P: Fn(&T) -> bool + Sync + Send;
        fn par_windows(&self, window_size: usize) -> Windows<'_, T>;
        fn par_array_windows<const N: usize>(&self) -> ArrayWindows<'_, T, N>;
        fn par_chunks(&self, chunk_size: usize) -> Chunks<'_, T>;
        fn par_chunks_exact(&self, chunk_size: usize) -> ChunksExact<'_, T>;
        fn par_rchunks(&self, chunk_size: usize) -> RChunks<'_, T>;
        fn par_rchunks_exact(&self, chunk_size: usize) -> RChunksExact<'_, T>;
        fn par_chunk_by<F>(&self, pred: F) -> ChunkBy<'_, T, F>
        where
            F: Fn(&T, &T) -> bool + Send + Sync;
    }

    impl<T: Sync> ParallelSlice<T> for [T] {}

    pub trait ParallelSliceMut<T: Send> {
        fn as_parallel_slice_mut(&mut self) -> &mut [T];
        fn par_split_mut<P>(&mut self, separator: P) -> SplitMut<'_, T, P>
        where
            P: Fn(&T) -> bool + Sync + Send;
        fn par_split_inclusive_mut<P>(&mut self, separator: P) -> SplitInclusiveMut<'_, T, P>
        where
            P: Fn(&T) -> bool + Sync + Send;
        fn par_chunks_mut(&mut self, chunk_size: usize) -> ChunksMut<'_, T>;
        fn par_chunks_exact_mut(&mut self, chunk_size: usize) -> ChunksExactMut<'_, T>;
        fn par_rchunks_mut(&mut self, chunk_size: usize) -> RChunksMut<'_, T>;
        fn par_rchunks_exact_mut(&mut self, chunk_size: usize) -> RChunksExactMut<'_, T>;
        #[blocks(parallel)]
        fn par_sort(&mut self)
        where
            T: Ord;
        #[blocks(parallel)]
        fn par_sort_by<F>(&mut self, compare: F)
        where
            F: Fn(&T, &T) -> Ordering + Sync;
        #[blocks(parallel)]
        fn par_sort_by_key<K, F>(&mut self, f: F)
        where
            K: Ord,
            F: Fn(&T) -> K + Sync;
        #[blocks(parallel)]
        fn par_sort_by_cached_key<K, F>(&mut self, f: F)
        where
            F: Fn(&T) -> K + Sync,
            K: Ord + Send;
        #[blocks(parallel)]
        fn par_sort_unstable(&mut self)
        where
            T: Ord;
        #[blocks(parallel)]
        fn par_sort_unstable_by<F>(&mut self, compare: F)
        where
            F: Fn(&T, &T) -> Ordering + Sync;
        #[blocks(parallel)]
        fn par_sort_unstable_by_key<K, F>(&mut self, f: F)
        where
            K: Ord,
            F: Fn(&T) -> K + Sync;
        fn par_chunk_by_mut<F>(&mut self, pred: F) -> ChunkByMut<'_, T, F>
        where
            F: Fn(&T, &T) -> bool + Send + Sync;
    }

    impl<T: Send> ParallelSliceMut<T> for [T] {}
}

pub mod vec {
    use crate::iter::{IndexedParallelIterator, ParallelIterator};

    #[derive(Clone, Debug)]
    pub struct IntoIter<T>;

    impl<T: Send> ParallelIterator for IntoIter<T> {
        type Item = T;
    }

    impl<T: Send> IndexedParallelIterator for IntoIter<T> {}

    #[derive(Debug)]
    pub struct Drain<'data, T: Send>;

    impl<'data, T: Send> ParallelIterator for Drain<'data, T> {
        type Item = T;
    }

    impl<'data, T: Send> IndexedParallelIterator for Drain<'data, T> {}
}
