pub use crate::map::IndexMap;
pub use crate::set::IndexSet;
pub use equivalent::Equivalent;
use std::error::Error;
use std::fmt::Display;

pub mod map {
    use crate::{GetDisjointMutError, TryReserveError};
    use equivalent::Equivalent;
    use serde::de::value::MapDeserializer;
    use serde::de::{Error, IntoDeserializer};
    use std::cmp::Ordering;
    use std::hash::{BuildHasher, Hash, RandomState};
    use std::ops::RangeBounds;

    pub mod serde_seq {
        use crate::map::IndexMap;
        use serde::de::{Deserialize, Deserializer};
        use serde::ser::{Serialize, Serializer};
        use std::hash::{BuildHasher, Hash};

        pub fn serialize<K, V, S, T>(map: &IndexMap<K, V, S>, serializer: T) -> Result<T::Ok, T::Error>
        where
            K: Serialize,
            V: Serialize,
            T: Serializer;
        pub fn deserialize<'de, D, K, V, S>(deserializer: D) -> Result<IndexMap<K, V, S>, D::Error>
        where
            D: Deserializer<'de>,
            K: Deserialize<'de> + Eq + Hash,
            V: Deserialize<'de>,
            S: Default + BuildHasher;
    }

    pub enum Entry<'a, K, V> {
        Occupied(OccupiedEntry<'a, K, V>),
        Vacant(VacantEntry<'a, K, V>),
    }

    impl<'a, K, V> Entry<'a, K, V> {
        pub fn index(&self) -> usize;
        pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V>;
        pub fn or_insert(self, default: V) -> &'a mut V;
        pub fn or_insert_with<F>(self, call: F) -> &'a mut V
        where
            F: FnOnce() -> V;
        pub fn or_insert_with_key<F>(self, call: F) -> &'a mut V
        where
            F: FnOnce(&K) -> V;
        pub fn key(&self) -> &K;
        pub fn and_modify<F>(self, f: F) -> Self
        where
            F: FnOnce(&mut V);
        pub fn or_default(self) -> &'a mut V
        where
            V: Default;
    }

    pub struct IndexedEntry<'a, K, V>;

    impl<'a, K, V> IndexedEntry<'a, K, V> {
        pub fn index(&self) -> usize;
        pub fn key(&self) -> &K;
        pub fn get(&self) -> &V;
        pub fn get_mut(&mut self) -> &mut V;
        pub fn insert(&mut self, value: V) -> V;
        pub fn into_mut(self) -> &'a mut V;
        pub fn swap_remove_entry(self) -> (K, V);
        pub fn shift_remove_entry(self) -> (K, V);
        pub fn swap_remove(self) -> V;
        pub fn shift_remove(self) -> V;
        pub fn move_index(self, to: usize);
        pub fn swap_indices(self, other: usize);
    }

    impl<'a, K, V> From<OccupiedEntry<'a, K, V>> for IndexedEntry<'a, K, V> {}

    pub struct OccupiedEntry<'a, K, V>;

    impl<'a, K, V> OccupiedEntry<'a, K, V> {
        pub fn index(&self) -> usize;
        pub fn key(&self) -> &K;
        pub fn get(&self) -> &V;
        pub fn get_mut(&mut self) -> &mut V;
        pub fn into_mut(self) -> &'a mut V;
        pub fn insert(&mut self, value: V) -> V;
        pub fn remove(self) -> V;
        pub fn swap_remove(self) -> V;
        pub fn shift_remove(self) -> V;
        pub fn remove_entry(self) -> (K, V);
        pub fn swap_remove_entry(self) -> (K, V);
        pub fn shift_remove_entry(self) -> (K, V);
        pub fn move_index(self, to: usize);
        pub fn swap_indices(self, other: usize);
    }

    impl<'a, K, V> From<IndexedEntry<'a, K, V>> for OccupiedEntry<'a, K, V> {}

    pub struct VacantEntry<'a, K, V>;

    impl<'a, K, V> VacantEntry<'a, K, V> {
        pub fn index(&self) -> usize;
        pub fn key(&self) -> &K;
        pub fn into_key(self) -> K;
        pub fn insert(self, value: V) -> &'a mut V;
        pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V>;
        pub fn insert_sorted(self, value: V) -> (usize, &'a mut V)
        where
            K: Ord;
        pub fn insert_sorted_by<F>(self, value: V, cmp: F) -> (usize, &'a mut V)
        where
            F: FnMut(&K, &V, &K, &V) -> Ordering;
        pub fn insert_sorted_by_key<B, F>(self, value: V, sort_key: F) -> (usize, &'a mut V)
        where
            B: Ord,
            F: FnMut(&K, &V) -> B;
        pub fn shift_insert(self, index: usize, value: V) -> &'a mut V;
        pub fn replace_index(self, index: usize) -> (K, OccupiedEntry<'a, K, V>);
    }

    pub struct Drain<'a, K, V>;

    impl<'a, K, V> Drain<'a, K, V> {
        pub fn as_slice(&self) -> &Slice<K, V>;
    }

    impl<K, V> Iterator for Drain<'_, K, V> {
        type Item = (K, V);
    }

    impl<K, V> DoubleEndedIterator for Drain<'_, K, V> {}

    pub struct ExtractIf<'a, K, V, F>;

    impl<K, V, F> Iterator for ExtractIf<'_, K, V, F>
    where
        F: FnMut(&K, &mut V) -> bool,
    {
        type Item = (K, V);
    }

    #[derive(Clone)]
    pub struct IntoIter<K, V>;

    impl<K, V> IntoIter<K, V> {
        pub fn as_slice(&self) -> &Slice<K, V>;
        pub fn as_mut_slice(&mut self) -> &mut Slice<K, V>;
    }

    impl<K, V> Iterator for IntoIter<K, V> {
        type Item = (K, V);
    }

    impl<K, V> DoubleEndedIterator for IntoIter<K, V> {}
    impl<K, V> Default for IntoIter<K, V> {}

    pub struct IntoKeys<K, V>;
    impl<K: Clone, V> Clone for IntoKeys<K, V> {}

    impl<K, V> Iterator for IntoKeys<K, V> {
        type Item = K;
    }

    impl<K, V> DoubleEndedIterator for IntoKeys<K, V> {}
    impl<K, V> Default for IntoKeys<K, V> {}

    pub struct IntoValues<K, V>;
    impl<K, V: Clone> Clone for IntoValues<K, V> {}

    impl<K, V> Iterator for IntoValues<K, V> {
        type Item = V;
    }

    impl<K, V> DoubleEndedIterator for IntoValues<K, V> {}
    impl<K, V> Default for IntoValues<K, V> {}

    pub struct Iter<'a, K, V>;

    impl<'a, K, V> Iter<'a, K, V> {
        pub fn as_slice(&self) -> &'a Slice<K, V>;
    }

    impl<'a, K, V> Iterator for Iter<'a, K, V> {
        type Item = (&'a K, &'a V);
    }

    impl<K, V> DoubleEndedIterator for Iter<'_, K, V> {}
    impl<K, V> Clone for Iter<'_, K, V> {}
    impl<K, V> Default for Iter<'_, K, V> {}

    pub struct IterMut<'a, K, V>;

    impl<'a, K, V> IterMut<'a, K, V> {
        pub fn as_slice(&self) -> &Slice<K, V>;
        pub fn into_slice(self) -> &'a mut Slice<K, V>;
    }

    impl<'a, K, V> Iterator for IterMut<'a, K, V> {
        type Item = (&'a K, &'a mut V);
    }

    impl<K, V> DoubleEndedIterator for IterMut<'_, K, V> {}
    impl<K, V> Default for IterMut<'_, K, V> {}

    pub struct Keys<'a, K, V>;

    impl<'a, K, V> Iterator for Keys<'a, K, V> {
        type Item = &'a K;
    }

    impl<K, V> DoubleEndedIterator for Keys<'_, K, V> {}
    impl<K, V> Clone for Keys<'_, K, V> {}
    impl<K, V> Default for Keys<'_, K, V> {}

    pub struct Splice<'a, I, K, V, S>;

    pub struct Values<'a, K, V>;

    impl<'a, K, V> Iterator for Values<'a, K, V> {
        type Item = &'a V;
    }

    impl<K, V> DoubleEndedIterator for Values<'_, K, V> {}
    impl<K, V> Clone for Values<'_, K, V> {}
    impl<K, V> Default for Values<'_, K, V> {}

    pub struct ValuesMut<'a, K, V>;

    impl<'a, K, V> Iterator for ValuesMut<'a, K, V> {
        type Item = &'a mut V;
    }

    impl<K, V> DoubleEndedIterator for ValuesMut<'_, K, V> {}
    impl<K, V> Default for ValuesMut<'_, K, V> {}

    pub struct Slice<K, V>;

    impl<K, V> Slice<K, V> {
        pub fn new<'a>() -> &'a Self;
        pub fn new_mut<'a>() -> &'a mut Self;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn get_index(&self, index: usize) -> Option<(&K, &V)>;
        pub fn get_index_mut(&mut self, index: usize) -> Option<(&K, &mut V)>;
        pub fn get_range<R: RangeBounds<usize>>(&self, range: R) -> Option<&Self>;
        pub fn get_range_mut<R: RangeBounds<usize>>(&mut self, range: R) -> Option<&mut Self>;
        pub fn first(&self) -> Option<(&K, &V)>;
        pub fn first_mut(&mut self) -> Option<(&K, &mut V)>;
        pub fn last(&self) -> Option<(&K, &V)>;
        pub fn last_mut(&mut self) -> Option<(&K, &mut V)>;
        pub fn split_at(&self, index: usize) -> (&Self, &Self);
        pub fn split_at_mut(&mut self, index: usize) -> (&mut Self, &mut Self);
        pub fn split_at_checked(&self, index: usize) -> Option<(&Self, &Self)>;
        pub fn split_at_mut_checked(&mut self, index: usize) -> Option<(&mut Self, &mut Self)>;
        pub fn split_first(&self) -> Option<((&K, &V), &Self)>;
        pub fn split_first_mut(&mut self) -> Option<((&K, &mut V), &mut Self)>;
        pub fn split_last(&self) -> Option<((&K, &V), &Self)>;
        pub fn split_last_mut(&mut self) -> Option<((&K, &mut V), &mut Self)>;
        pub fn iter(&self) -> Iter<'_, K, V>;
        pub fn iter_mut(&mut self) -> IterMut<'_, K, V>;
        pub fn keys(&self) -> Keys<'_, K, V>;
        pub fn into_keys(self: Box<Self>) -> IntoKeys<K, V>;
        pub fn values(&self) -> Values<'_, K, V>;
        pub fn values_mut(&mut self) -> ValuesMut<'_, K, V>;
        pub fn into_values(self: Box<Self>) -> IntoValues<K, V>;
        pub fn binary_search_keys(&self, x: &K) -> Result<usize, usize>
        where
            K: Ord;
        pub fn binary_search_by<'a, F>(&'a self, f: F) -> Result<usize, usize>
        where
            F: FnMut(&'a K, &'a V) -> Ordering;
        pub fn binary_search_by_key<'a, B, F>(&'a self, b: &B, f: F) -> Result<usize, usize>
        where
            F: FnMut(&'a K, &'a V) -> B,
            B: Ord;
        pub fn is_sorted(&self) -> bool
        where
            K: PartialOrd;
        pub fn is_sorted_by<'a, F>(&'a self, cmp: F) -> bool
        where
            F: FnMut(&'a K, &'a V, &'a K, &'a V) -> bool;
        pub fn is_sorted_by_key<'a, F, T>(&'a self, sort_key: F) -> bool
        where
            F: FnMut(&'a K, &'a V) -> T,
            T: PartialOrd;
        pub fn partition_point<P>(&self, pred: P) -> usize
        where
            P: FnMut(&K, &V) -> bool;
        pub fn get_disjoint_mut<const N: usize>(
            &mut self,
            indices: [usize; N],
        ) -> Result<[(&K, &mut V); N], GetDisjointMutError>;
    }

    impl<'a, K, V> IntoIterator for &'a Slice<K, V> {
        type IntoIter = Iter<'a, K, V>;
        type Item = (&'a K, &'a V);
    }

    impl<'a, K, V> IntoIterator for &'a mut Slice<K, V> {
        type IntoIter = IterMut<'a, K, V>;
        type Item = (&'a K, &'a mut V);
    }

    impl<K, V> Default for &Slice<K, V> {}
    impl<K, V> Default for &mut Slice<K, V> {}
    impl<K: Copy, V: Copy> From<&Slice<K, V>> for Box<Slice<K, V>> {}

    pub struct IndexMap<K, V, S = RandomState>;

    impl<K, V> IndexMap<K, V> {
        pub fn new() -> Self;
        pub fn with_capacity(n: usize) -> Self;
    }

    impl<K, V, S> IndexMap<K, V, S> {
        pub fn with_capacity_and_hasher(n: usize, hash_builder: S) -> Self;
        pub fn with_hasher(hash_builder: S) -> Self;
        pub fn capacity(&self) -> usize;
        pub fn hasher(&self) -> &S;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn iter(&self) -> Iter<'_, K, V>;
        pub fn iter_mut(&mut self) -> IterMut<'_, K, V>;
        pub fn keys(&self) -> Keys<'_, K, V>;
        pub fn into_keys(self) -> IntoKeys<K, V>;
        pub fn values(&self) -> Values<'_, K, V>;
        pub fn values_mut(&mut self) -> ValuesMut<'_, K, V>;
        pub fn into_values(self) -> IntoValues<K, V>;
        pub fn clear(&mut self);
        pub fn truncate(&mut self, len: usize);
        pub fn drain<R>(&mut self, range: R) -> Drain<'_, K, V>
        where
            R: RangeBounds<usize>;
        pub fn extract_if<F, R>(&mut self, range: R, pred: F) -> ExtractIf<'_, K, V, F>
        where
            F: FnMut(&K, &mut V) -> bool,
            R: RangeBounds<usize>;
        pub fn split_off(&mut self, at: usize) -> Self
        where
            S: Clone;
        pub fn reserve(&mut self, additional: usize);
        pub fn reserve_exact(&mut self, additional: usize);
        pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
        pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError>;
        pub fn shrink_to_fit(&mut self);
        pub fn shrink_to(&mut self, min_capacity: usize);
    }

    impl<K, V, S> IndexMap<K, V, S>
    where
        K: Hash + Eq,
        S: BuildHasher,
    {
        pub fn insert(&mut self, key: K, value: V) -> Option<V>;
        pub fn insert_full(&mut self, key: K, value: V) -> (usize, Option<V>);
        pub fn insert_sorted(&mut self, key: K, value: V) -> (usize, Option<V>)
        where
            K: Ord;
        pub fn insert_sorted_by<F>(&mut self, key: K, value: V, cmp: F) -> (usize, Option<V>)
        where
            F: FnMut(&K, &V, &K, &V) -> Ordering;
        pub fn insert_sorted_by_key<B, F>(&mut self, key: K, value: V, sort_key: F) -> (usize, Option<V>)
        where
            B: Ord,
            F: FnMut(&K, &V) -> B;
        pub fn insert_before(&mut self, index: usize, key: K, value: V) -> (usize, Option<V>);
        pub fn shift_insert(&mut self, index: usize, key: K, value: V) -> Option<V>;
        pub fn replace_index(&mut self, index: usize, key: K) -> Result<K, (usize, K)>;
        pub fn entry(&mut self, key: K) -> Entry<'_, K, V>;
        pub fn splice<R, I>(&mut self, range: R, replace_with: I) -> Splice<'_, I::IntoIter, K, V, S>
        where
            R: RangeBounds<usize>,
            I: IntoIterator<Item = (K, V)>;
        pub fn append<S2>(&mut self, other: &mut IndexMap<K, V, S2>);
    }

    impl<K, V, S> IndexMap<K, V, S>
    where
        S: BuildHasher,
    {
        pub fn contains_key<Q>(&self, key: &Q) -> bool
        where
            Q: ?Sized + Hash + Equivalent<K>;
        pub fn get<Q>(&self, key: &Q) -> Option<&V>
        where
            Q: ?Sized + Hash + Equivalent<K>;
        pub fn get_key_value<Q>(&self, key: &Q) -> Option<(&K, &V)>
        where
            Q: ?Sized + Hash + Equivalent<K>;
        pub fn get_full<Q>(&self, key: &Q) -> Option<(usize, &K, &V)>
        where
            Q: ?Sized + Hash + Equivalent<K>;
        pub fn get_index_of<Q>(&self, key: &Q) -> Option<usize>
        where
            Q: ?Sized + Hash + Equivalent<K>;
        pub fn get_mut<Q>(&mut self, key: &Q) -> Option<&mut V>
        where
            Q: ?Sized + Hash + Equivalent<K>;
        pub fn get_key_value_mut<Q>(&mut self, key: &Q) -> Option<(&K, &mut V)>
        where
            Q: ?Sized + Hash + Equivalent<K>;
        pub fn get_full_mut<Q>(&mut self, key: &Q) -> Option<(usize, &K, &mut V)>
        where
            Q: ?Sized + Hash + Equivalent<K>;
        pub fn get_disjoint_mut<Q, const N: usize>(&mut self, keys: [&Q; N]) -> [Option<&mut V>; N]
        where
            Q: ?Sized + Hash + Equivalent<K>;
        pub fn remove<Q>(&mut self, key: &Q) -> Option<V>
        where
            Q: ?Sized + Hash + Equivalent<K>;
        pub fn remove_entry<Q>(&mut self, key: &Q) -> Option<(K, V)>
        where
            Q: ?Sized + Hash + Equivalent<K>;
        pub fn swap_remove<Q>(&mut self, key: &Q) -> Option<V>
        where
            Q: ?Sized + Hash + Equivalent<K>;
        pub fn swap_remove_entry<Q>(&mut self, key: &Q) -> Option<(K, V)>
        where
            Q: ?Sized + Hash + Equivalent<K>;
        pub fn swap_remove_full<Q>(&mut self, key: &Q) -> Option<(usize, K, V)>
        where
            Q: ?Sized + Hash + Equivalent<K>;
        pub fn shift_remove<Q>(&mut self, key: &Q) -> Option<V>
        where
            Q: ?Sized + Hash + Equivalent<K>;
        pub fn shift_remove_entry<Q>(&mut self, key: &Q) -> Option<(K, V)>
        where
            Q: ?Sized + Hash + Equivalent<K>;
        pub fn shift_remove_full<Q>(&mut self, key: &Q) -> Option<(usize, K, V)>
        where
            Q: ?Sized + Hash + Equivalent<K>;
    }

    impl<K, V, S> IndexMap<K, V, S> {
        pub fn pop(&mut self) -> Option<(K, V)>;
        pub fn pop_if(&mut self, predicate: impl FnOnce(&K, &mut V) -> bool) -> Option<(K, V)>;
        pub fn retain<F>(&mut self, keep: F)
        where
            F: FnMut(&K, &mut V) -> bool;
        pub fn sort_keys(&mut self)
        where
            K: Ord;
        pub fn sort_by<F>(&mut self, cmp: F)
        where
            F: FnMut(&K, &V, &K, &V) -> Ordering;
        pub fn sorted_by<F>(self, cmp: F) -> IntoIter<K, V>
        where
            F: FnMut(&K, &V, &K, &V) -> Ordering;
        pub fn sort_by_key<T, F>(&mut self, sort_key: F)
        where
            T: Ord,
            F: FnMut(&K, &V) -> T;
        pub fn sort_unstable_keys(&mut self)
        where
            K: Ord;
        pub fn sort_unstable_by<F>(&mut self, cmp: F)
        where
            F: FnMut(&K, &V, &K, &V) -> Ordering;
        pub fn sorted_unstable_by<F>(self, cmp: F) -> IntoIter<K, V>
        where
            F: FnMut(&K, &V, &K, &V) -> Ordering;
        pub fn sort_unstable_by_key<T, F>(&mut self, sort_key: F)
        where
            T: Ord,
            F: FnMut(&K, &V) -> T;
        pub fn sort_by_cached_key<T, F>(&mut self, sort_key: F)
        where
            T: Ord,
            F: FnMut(&K, &V) -> T;
        pub fn binary_search_keys(&self, x: &K) -> Result<usize, usize>
        where
            K: Ord;
        pub fn binary_search_by<'a, F>(&'a self, f: F) -> Result<usize, usize>
        where
            F: FnMut(&'a K, &'a V) -> Ordering;
        pub fn binary_search_by_key<'a, B, F>(&'a self, b: &B, f: F) -> Result<usize, usize>
        where
            F: FnMut(&'a K, &'a V) -> B,
            B: Ord;
        pub fn is_sorted(&self) -> bool
        where
            K: PartialOrd;
        pub fn is_sorted_by<'a, F>(&'a self, cmp: F) -> bool
        where
            F: FnMut(&'a K, &'a V, &'a K, &'a V) -> bool;
        pub fn is_sorted_by_key<'a, F, T>(&'a self, sort_key: F) -> bool
        where
            F: FnMut(&'a K, &'a V) -> T,
            T: PartialOrd;
        pub fn partition_point<P>(&self, pred: P) -> usize
        where
            P: FnMut(&K, &V) -> bool;
        pub fn reverse(&mut self);
        pub fn as_slice(&self) -> &Slice<K, V>;
        pub fn as_mut_slice(&mut self) -> &mut Slice<K, V>;
        pub fn into_boxed_slice(self) -> Box<Slice<K, V>>;
        pub fn get_index(&self, index: usize) -> Option<(&K, &V)>;
        pub fn get_index_mut(&mut self, index: usize) -> Option<(&K, &mut V)>;
        pub fn get_index_entry(&mut self, index: usize) -> Option<IndexedEntry<'_, K, V>>;
        pub fn get_disjoint_indices_mut<const N: usize>(
            &mut self,
            indices: [usize; N],
        ) -> Result<[(&K, &mut V); N], GetDisjointMutError>;
        pub fn get_range<R: RangeBounds<usize>>(&self, range: R) -> Option<&Slice<K, V>>;
        pub fn get_range_mut<R: RangeBounds<usize>>(&mut self, range: R) -> Option<&mut Slice<K, V>>;
        pub fn first(&self) -> Option<(&K, &V)>;
        pub fn first_mut(&mut self) -> Option<(&K, &mut V)>;
        pub fn first_entry(&mut self) -> Option<IndexedEntry<'_, K, V>>;
        pub fn last(&self) -> Option<(&K, &V)>;
        pub fn last_mut(&mut self) -> Option<(&K, &mut V)>;
        pub fn last_entry(&mut self) -> Option<IndexedEntry<'_, K, V>>;
        pub fn swap_remove_index(&mut self, index: usize) -> Option<(K, V)>;
        pub fn shift_remove_index(&mut self, index: usize) -> Option<(K, V)>;
        pub fn move_index(&mut self, from: usize, to: usize);
        pub fn swap_indices(&mut self, a: usize, b: usize);
    }

    impl<K, V, S> Clone for IndexMap<K, V, S>
    where
        K: Clone,
        V: Clone,
        S: Clone,
    {
    }
    impl<K, V, S> FromIterator<(K, V)> for IndexMap<K, V, S>
    where
        K: Hash + Eq,
        S: BuildHasher + Default,
    {
    }
    impl<K, V, const N: usize> From<[(K, V); N]> for IndexMap<K, V, RandomState> where K: Hash + Eq {}
    impl<K, V, S> Extend<(K, V)> for IndexMap<K, V, S>
    where
        K: Hash + Eq,
        S: BuildHasher,
    {
    }
    impl<'a, K, V, S> Extend<(&'a K, &'a V)> for IndexMap<K, V, S>
    where
        K: Hash + Eq + Copy,
        V: Copy,
        S: BuildHasher,
    {
    }
    impl<K, V, S> Default for IndexMap<K, V, S> where S: Default {}

    impl<'a, K, V, S> IntoIterator for &'a IndexMap<K, V, S> {
        type Item = (&'a K, &'a V);
        type IntoIter = Iter<'a, K, V>;
    }

    impl<'a, K, V, S> IntoIterator for &'a mut IndexMap<K, V, S> {
        type Item = (&'a K, &'a mut V);
        type IntoIter = IterMut<'a, K, V>;
    }

    impl<K, V, S> IntoIterator for IndexMap<K, V, S> {
        type Item = (K, V);
        type IntoIter = IntoIter<K, V>;
    }

    impl<'de, K, V, S, E> IntoDeserializer<'de, E> for IndexMap<K, V, S>
    where
        K: IntoDeserializer<'de, E> + Eq + Hash,
        V: IntoDeserializer<'de, E>,
        S: BuildHasher,
        E: Error,
    {
        type Deserializer = MapDeserializer<'de, <IndexMap<K, V, S> as IntoIterator>::IntoIter, E>;
    }
}

pub mod set {
    use crate::TryReserveError;
    use equivalent::Equivalent;
    use serde::de::value::SeqDeserializer;
    use serde::de::{Error, IntoDeserializer};
    use std::cmp::Ordering;
    use std::hash::{BuildHasher, Hash, RandomState};
    use std::ops::{BitAnd, BitOr, BitXor, RangeBounds, Sub};

    pub struct Difference<'a, T, S>;

    impl<'a, T, S> Iterator for Difference<'a, T, S>
    where
        T: Eq + Hash,
        S: BuildHasher,
    {
        type Item = &'a T;
    }

    impl<T, S> DoubleEndedIterator for Difference<'_, T, S>
    where
        T: Eq + Hash,
        S: BuildHasher,
    {
    }
    impl<T, S> Clone for Difference<'_, T, S> {}

    pub struct Drain<'a, T>;

    impl<'a, T> Drain<'a, T> {
        pub fn as_slice(&self) -> &Slice<T>;
    }

    impl<T> Iterator for Drain<'_, T> {
        type Item = T;
    }

    impl<T> DoubleEndedIterator for Drain<'_, T> {}

    pub struct ExtractIf<'a, T, F>;

    impl<T, F> Iterator for ExtractIf<'_, T, F>
    where
        F: FnMut(&T) -> bool,
    {
        type Item = T;
    }

    pub struct Intersection<'a, T, S>;

    impl<'a, T, S> Iterator for Intersection<'a, T, S>
    where
        T: Eq + Hash,
        S: BuildHasher,
    {
        type Item = &'a T;
    }

    impl<T, S> DoubleEndedIterator for Intersection<'_, T, S>
    where
        T: Eq + Hash,
        S: BuildHasher,
    {
    }
    impl<T, S> Clone for Intersection<'_, T, S> {}

    #[derive(Clone)]
    pub struct IntoIter<T>;

    impl<T> IntoIter<T> {
        pub fn as_slice(&self) -> &Slice<T>;
    }

    impl<T> Iterator for IntoIter<T> {
        type Item = T;
    }

    impl<T> DoubleEndedIterator for IntoIter<T> {}
    impl<T> Default for IntoIter<T> {}

    pub struct Iter<'a, T>;

    impl<'a, T> Iter<'a, T> {
        pub fn as_slice(&self) -> &'a Slice<T>;
    }

    impl<'a, T> Iterator for Iter<'a, T> {
        type Item = &'a T;
    }

    impl<T> DoubleEndedIterator for Iter<'_, T> {}
    impl<T> Clone for Iter<'_, T> {}
    impl<T> Default for Iter<'_, T> {}

    pub struct Splice<'a, I, T, S>;

    pub struct SymmetricDifference<'a, T, S1, S2>;

    impl<'a, T, S1, S2> Iterator for SymmetricDifference<'a, T, S1, S2>
    where
        T: Eq + Hash,
        S1: BuildHasher,
        S2: BuildHasher,
    {
        type Item = &'a T;
    }

    impl<T, S1, S2> DoubleEndedIterator for SymmetricDifference<'_, T, S1, S2>
    where
        T: Eq + Hash,
        S1: BuildHasher,
        S2: BuildHasher,
    {
    }
    impl<T, S1, S2> Clone for SymmetricDifference<'_, T, S1, S2> {}

    pub struct Union<'a, T, S>;

    impl<'a, T, S> Iterator for Union<'a, T, S>
    where
        T: Eq + Hash,
        S: BuildHasher,
    {
        type Item = &'a T;
    }

    impl<T, S> DoubleEndedIterator for Union<'_, T, S>
    where
        T: Eq + Hash,
        S: BuildHasher,
    {
    }
    impl<T, S> Clone for Union<'_, T, S> {}

    pub struct Slice<T>;

    impl<T> Slice<T> {
        pub fn new<'a>() -> &'a Self;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn get_index(&self, index: usize) -> Option<&T>;
        pub fn get_range<R: RangeBounds<usize>>(&self, range: R) -> Option<&Self>;
        pub fn first(&self) -> Option<&T>;
        pub fn last(&self) -> Option<&T>;
        pub fn split_at(&self, index: usize) -> (&Self, &Self);
        pub fn split_at_checked(&self, index: usize) -> Option<(&Self, &Self)>;
        pub fn split_first(&self) -> Option<(&T, &Self)>;
        pub fn split_last(&self) -> Option<(&T, &Self)>;
        pub fn iter(&self) -> Iter<'_, T>;
        pub fn binary_search(&self, x: &T) -> Result<usize, usize>
        where
            T: Ord;
        pub fn binary_search_by<'a, F>(&'a self, f: F) -> Result<usize, usize>
        where
            F: FnMut(&'a T) -> Ordering;
        pub fn binary_search_by_key<'a, B, F>(&'a self, b: &B, f: F) -> Result<usize, usize>
        where
            F: FnMut(&'a T) -> B,
            B: Ord;
        pub fn is_sorted(&self) -> bool
        where
            T: PartialOrd;
        pub fn is_sorted_by<'a, F>(&'a self, cmp: F) -> bool
        where
            F: FnMut(&'a T, &'a T) -> bool;
        pub fn is_sorted_by_key<'a, F, K>(&'a self, sort_key: F) -> bool
        where
            F: FnMut(&'a T) -> K,
            K: PartialOrd;
        pub fn partition_point<P>(&self, pred: P) -> usize
        where
            P: FnMut(&T) -> bool;
    }

    impl<'a, T> IntoIterator for &'a Slice<T> {
        type IntoIter = Iter<'a, T>;
        type Item = &'a T;
    }

    impl<T> Default for &Slice<T> {}
    impl<T: Copy> From<&Slice<T>> for Box<Slice<T>> {}

    pub struct IndexSet<T, S = RandomState>;

    impl<T> IndexSet<T> {
        pub fn new() -> Self;
        pub fn with_capacity(n: usize) -> Self;
    }

    impl<T, S> IndexSet<T, S> {
        pub fn with_capacity_and_hasher(n: usize, hash_builder: S) -> Self;
        pub fn with_hasher(hash_builder: S) -> Self;
        pub fn capacity(&self) -> usize;
        pub fn hasher(&self) -> &S;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn iter(&self) -> Iter<'_, T>;
        pub fn clear(&mut self);
        pub fn truncate(&mut self, len: usize);
        pub fn drain<R>(&mut self, range: R) -> Drain<'_, T>
        where
            R: RangeBounds<usize>;
        pub fn extract_if<F, R>(&mut self, range: R, pred: F) -> ExtractIf<'_, T, F>
        where
            F: FnMut(&T) -> bool,
            R: RangeBounds<usize>;
        pub fn split_off(&mut self, at: usize) -> Self
        where
            S: Clone;
        pub fn reserve(&mut self, additional: usize);
        pub fn reserve_exact(&mut self, additional: usize);
        pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
        pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError>;
        pub fn shrink_to_fit(&mut self);
        pub fn shrink_to(&mut self, min_capacity: usize);
    }

    impl<T, S> IndexSet<T, S>
    where
        T: Hash + Eq,
        S: BuildHasher,
    {
        pub fn insert(&mut self, value: T) -> bool;
        pub fn insert_full(&mut self, value: T) -> (usize, bool);
        pub fn insert_sorted(&mut self, value: T) -> (usize, bool)
        where
            T: Ord;
        pub fn insert_sorted_by<F>(&mut self, value: T, cmp: F) -> (usize, bool)
        where
            F: FnMut(&T, &T) -> Ordering;
        pub fn insert_sorted_by_key<B, F>(&mut self, value: T, sort_key: F) -> (usize, bool)
        where
            B: Ord,
            F: FnMut(&T) -> B;
        pub fn insert_before(&mut self, index: usize, value: T) -> (usize, bool);
        pub fn shift_insert(&mut self, index: usize, value: T) -> bool;
        pub fn replace(&mut self, value: T) -> Option<T>;
        pub fn replace_full(&mut self, value: T) -> (usize, Option<T>);
        pub fn replace_index(&mut self, index: usize, value: T) -> Result<T, (usize, T)>;
        pub fn difference<'a, S2>(&'a self, other: &'a IndexSet<T, S2>) -> Difference<'a, T, S2>
        where
            S2: BuildHasher;
        pub fn symmetric_difference<'a, S2>(&'a self, other: &'a IndexSet<T, S2>) -> SymmetricDifference<'a, T, S, S2>
        where
            S2: BuildHasher;
        pub fn intersection<'a, S2>(&'a self, other: &'a IndexSet<T, S2>) -> Intersection<'a, T, S2>
        where
            S2: BuildHasher;
        pub fn union<'a, S2>(&'a self, other: &'a IndexSet<T, S2>) -> Union<'a, T, S>
        where
            S2: BuildHasher;
        pub fn splice<R, I>(&mut self, range: R, replace_with: I) -> Splice<'_, I::IntoIter, T, S>
        where
            R: RangeBounds<usize>,
            I: IntoIterator<Item = T>;
        pub fn append<S2>(&mut self, other: &mut IndexSet<T, S2>);
    }

    impl<T, S> IndexSet<T, S>
    where
        S: BuildHasher,
    {
        pub fn contains<Q>(&self, value: &Q) -> bool
        where
            Q: ?Sized + Hash + Equivalent<T>;
        pub fn get<Q>(&self, value: &Q) -> Option<&T>
        where
            Q: ?Sized + Hash + Equivalent<T>;
        pub fn get_full<Q>(&self, value: &Q) -> Option<(usize, &T)>
        where
            Q: ?Sized + Hash + Equivalent<T>;
        pub fn get_index_of<Q>(&self, value: &Q) -> Option<usize>
        where
            Q: ?Sized + Hash + Equivalent<T>;
        pub fn remove<Q>(&mut self, value: &Q) -> bool
        where
            Q: ?Sized + Hash + Equivalent<T>;
        pub fn swap_remove<Q>(&mut self, value: &Q) -> bool
        where
            Q: ?Sized + Hash + Equivalent<T>;
        pub fn shift_remove<Q>(&mut self, value: &Q) -> bool
        where
            Q: ?Sized + Hash + Equivalent<T>;
        pub fn take<Q>(&mut self, value: &Q) -> Option<T>
        where
            Q: ?Sized + Hash + Equivalent<T>;
        pub fn swap_take<Q>(&mut self, value: &Q) -> Option<T>
        where
            Q: ?Sized + Hash + Equivalent<T>;
        pub fn shift_take<Q>(&mut self, value: &Q) -> Option<T>
        where
            Q: ?Sized + Hash + Equivalent<T>;
        pub fn swap_remove_full<Q>(&mut self, value: &Q) -> Option<(usize, T)>
        where
            Q: ?Sized + Hash + Equivalent<T>;
        pub fn shift_remove_full<Q>(&mut self, value: &Q) -> Option<(usize, T)>
        where
            Q: ?Sized + Hash + Equivalent<T>;
    }

    impl<T, S> IndexSet<T, S> {
        pub fn pop(&mut self) -> Option<T>;
        pub fn pop_if(&mut self, predicate: impl FnOnce(&T) -> bool) -> Option<T>;
        pub fn retain<F>(&mut self, keep: F)
        where
            F: FnMut(&T) -> bool;
        pub fn sort(&mut self)
        where
            T: Ord;
        pub fn sort_by<F>(&mut self, cmp: F)
        where
            F: FnMut(&T, &T) -> Ordering;
        pub fn sorted_by<F>(self, cmp: F) -> IntoIter<T>
        where
            F: FnMut(&T, &T) -> Ordering;
        pub fn sort_by_key<K, F>(&mut self, sort_key: F)
        where
            K: Ord,
            F: FnMut(&T) -> K;
        pub fn sort_unstable(&mut self)
        where
            T: Ord;
        pub fn sort_unstable_by<F>(&mut self, cmp: F)
        where
            F: FnMut(&T, &T) -> Ordering;
        pub fn sorted_unstable_by<F>(self, cmp: F) -> IntoIter<T>
        where
            F: FnMut(&T, &T) -> Ordering;
        pub fn sort_unstable_by_key<K, F>(&mut self, sort_key: F)
        where
            K: Ord,
            F: FnMut(&T) -> K;
        pub fn sort_by_cached_key<K, F>(&mut self, sort_key: F)
        where
            K: Ord,
            F: FnMut(&T) -> K;
        pub fn binary_search(&self, x: &T) -> Result<usize, usize>
        where
            T: Ord;
        pub fn binary_search_by<'a, F>(&'a self, f: F) -> Result<usize, usize>
        where
            F: FnMut(&'a T) -> Ordering;
        pub fn binary_search_by_key<'a, B, F>(&'a self, b: &B, f: F) -> Result<usize, usize>
        where
            F: FnMut(&'a T) -> B,
            B: Ord;
        pub fn is_sorted(&self) -> bool
        where
            T: PartialOrd;
        pub fn is_sorted_by<'a, F>(&'a self, cmp: F) -> bool
        where
            F: FnMut(&'a T, &'a T) -> bool;
        pub fn is_sorted_by_key<'a, F, K>(&'a self, sort_key: F) -> bool
        where
            F: FnMut(&'a T) -> K,
            K: PartialOrd;
        pub fn partition_point<P>(&self, pred: P) -> usize
        where
            P: FnMut(&T) -> bool;
        pub fn reverse(&mut self);
        pub fn as_slice(&self) -> &Slice<T>;
        pub fn into_boxed_slice(self) -> Box<Slice<T>>;
        pub fn get_index(&self, index: usize) -> Option<&T>;
        pub fn get_range<R: RangeBounds<usize>>(&self, range: R) -> Option<&Slice<T>>;
        pub fn first(&self) -> Option<&T>;
        pub fn last(&self) -> Option<&T>;
        pub fn swap_remove_index(&mut self, index: usize) -> Option<T>;
        pub fn shift_remove_index(&mut self, index: usize) -> Option<T>;
        pub fn move_index(&mut self, from: usize, to: usize);
        pub fn swap_indices(&mut self, a: usize, b: usize);
    }

    impl<T, S> IndexSet<T, S>
    where
        T: Eq + Hash,
        S: BuildHasher,
    {
        pub fn is_disjoint<S2>(&self, other: &IndexSet<T, S2>) -> bool
        where
            S2: BuildHasher;
        pub fn is_subset<S2>(&self, other: &IndexSet<T, S2>) -> bool
        where
            S2: BuildHasher;
        pub fn is_superset<S2>(&self, other: &IndexSet<T, S2>) -> bool
        where
            S2: BuildHasher;
    }

    impl<'de, T, S, E> IntoDeserializer<'de, E> for IndexSet<T, S>
    where
        T: IntoDeserializer<'de, E> + Eq + Hash,
        S: BuildHasher,
        E: Error,
    {
        type Deserializer = SeqDeserializer<<IndexSet<T, S> as IntoIterator>::IntoIter, E>;
    }

    impl<T, S> Clone for IndexSet<T, S>
    where
        T: Clone,
        S: Clone,
    {
    }
    impl<T, S> FromIterator<T> for IndexSet<T, S>
    where
        T: Hash + Eq,
        S: BuildHasher + Default,
    {
    }
    impl<T, const N: usize> From<[T; N]> for IndexSet<T, RandomState> where T: Eq + Hash {}
    impl<T, S> Extend<T> for IndexSet<T, S>
    where
        T: Hash + Eq,
        S: BuildHasher,
    {
    }
    impl<'a, T, S> Extend<&'a T> for IndexSet<T, S>
    where
        T: Hash + Eq + Copy + 'a,
        S: BuildHasher,
    {
    }
    impl<T, S> Default for IndexSet<T, S> where S: Default {}

    impl<T, S1, S2> BitAnd<&IndexSet<T, S2>> for &IndexSet<T, S1>
    where
        T: Eq + Hash + Clone,
        S1: BuildHasher + Default,
        S2: BuildHasher,
    {
        type Output = IndexSet<T, S1>;
    }

    impl<T, S1, S2> BitOr<&IndexSet<T, S2>> for &IndexSet<T, S1>
    where
        T: Eq + Hash + Clone,
        S1: BuildHasher + Default,
        S2: BuildHasher,
    {
        type Output = IndexSet<T, S1>;
    }

    impl<T, S1, S2> BitXor<&IndexSet<T, S2>> for &IndexSet<T, S1>
    where
        T: Eq + Hash + Clone,
        S1: BuildHasher + Default,
        S2: BuildHasher,
    {
        type Output = IndexSet<T, S1>;
    }

    impl<T, S1, S2> Sub<&IndexSet<T, S2>> for &IndexSet<T, S1>
    where
        T: Eq + Hash + Clone,
        S1: BuildHasher + Default,
        S2: BuildHasher,
    {
        type Output = IndexSet<T, S1>;
    }

    impl<'a, T, S> IntoIterator for &'a IndexSet<T, S> {
        type Item = &'a T;
        type IntoIter = Iter<'a, T>;
    }

    impl<T, S> IntoIterator for IndexSet<T, S> {
        type Item = T;
        type IntoIter = IntoIter<T>;
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TryReserveError;
impl Display for TryReserveError {}
impl Error for TryReserveError {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GetDisjointMutError {
    IndexOutOfBounds,
    OverlappingIndices,
}

impl Display for GetDisjointMutError {}
impl Error for GetDisjointMutError {}

#[macro_export]
macro_rules! indexmap_with_default {
    () => {};
}

#[macro_export]
macro_rules! indexmap {
    () => {};
}

#[macro_export]
macro_rules! indexset_with_default {
    () => {};
}

#[macro_export]
macro_rules! indexset {
    () => {};
}
