pub use crate::policy::{Expiry, Policy};
pub use equivalent::Equivalent;
use std::error::Error;
use std::fmt::Display;

pub mod future {
    use crate::notification::{ListenerFuture, RemovalCause};
    use crate::ops::compute::{CompResult, Op};
    use crate::policy::{EvictionPolicy, Expiry, Policy};
    use crate::{Entry, PredicateError};
    use equivalent::Equivalent;
    use futures_core::future::BoxFuture;
    use std::hash::{BuildHasher, Hash, RandomState};
    use std::sync::Arc;
    use std::time::Duration;

    pub struct CacheBuilder<K, V, C>;

    impl<K, V> CacheBuilder<K, V, Cache<K, V, RandomState>>
    where
        K: Eq + Hash + Send + Sync + 'static,
        V: Clone + Send + Sync + 'static,
    {
        pub fn new(max_capacity: u64) -> Self;
        pub fn build(self) -> Cache<K, V, RandomState>;
        pub fn build_with_hasher<S>(self, hasher: S) -> Cache<K, V, S>
        where
            S: BuildHasher + Clone + Send + Sync + 'static;
    }

    impl<K, V, C> CacheBuilder<K, V, C> {
        pub fn name(self, name: &str) -> Self;
        pub fn max_capacity(self, max_capacity: u64) -> Self;
        pub fn initial_capacity(self, number_of_entries: usize) -> Self;
        pub fn eviction_policy(self, policy: EvictionPolicy) -> Self;
        pub fn weigher(self, weigher: impl Fn(&K, &V) -> u32 + Send + Sync + 'static) -> Self;
        pub fn eviction_listener<F>(self, listener: F) -> Self
        where
            F: Fn(Arc<K>, V, RemovalCause) + Send + Sync + 'static;
        pub fn async_eviction_listener<F>(self, listener: F) -> Self
        where
            F: Fn(Arc<K>, V, RemovalCause) -> ListenerFuture + Send + Sync + 'static;
        pub fn time_to_live(self, duration: Duration) -> Self;
        pub fn time_to_idle(self, duration: Duration) -> Self;
        pub fn expire_after(self, expiry: impl Expiry<K, V> + Send + Sync + 'static) -> Self;
        pub fn support_invalidation_closures(self) -> Self;
    }

    impl<K, V> Default for CacheBuilder<K, V, Cache<K, V, RandomState>>
    where
        K: Eq + Hash + Send + Sync + 'static,
        V: Clone + Send + Sync + 'static,
    {
    }

    pub struct Cache<K, V, S = RandomState>;

    impl<K, V, S> Cache<K, V, S> {
        pub fn name(&self) -> Option<&str>;
        pub fn policy(&self) -> Policy;
        pub fn entry_count(&self) -> u64;
        pub fn weighted_size(&self) -> u64;
    }

    impl<K, V> Cache<K, V, RandomState>
    where
        K: Hash + Eq + Send + Sync + 'static,
        V: Clone + Send + Sync + 'static,
    {
        pub fn new(max_capacity: u64) -> Self;
        pub fn builder() -> CacheBuilder<K, V, Cache<K, V, RandomState>>;
    }

    impl<K, V, S> Cache<K, V, S>
    where
        K: Hash + Eq + Send + Sync + 'static,
        V: Clone + Send + Sync + 'static,
        S: BuildHasher + Clone + Send + Sync + 'static,
    {
        pub fn contains_key<Q>(&self, key: &Q) -> bool
        where
            Q: Equivalent<K> + Hash + ?Sized;
        pub async fn get<Q>(&self, key: &Q) -> Option<V>
        where
            Q: Equivalent<K> + Hash + ?Sized;
        pub fn entry(&self, key: K) -> OwnedKeyEntrySelector<'_, K, V, S>
        where
            K: Hash + Eq;
        pub fn entry_by_ref<'a, Q>(&'a self, key: &'a Q) -> RefKeyEntrySelector<'a, K, Q, V, S>
        where
            Q: Equivalent<K> + ToOwned<Owned = K> + Hash + ?Sized;
        pub async fn get_with(&self, key: K, init: impl Future<Output = V>) -> V;
        pub async fn get_with_by_ref<Q>(&self, key: &Q, init: impl Future<Output = V>) -> V
        where
            Q: Equivalent<K> + ToOwned<Owned = K> + Hash + ?Sized;
        pub async fn get_with_if(
            &self,
            key: K,
            init: impl Future<Output = V>,
            replace_if: impl FnMut(&V) -> bool + Send,
        ) -> V;
        pub async fn optionally_get_with<F>(&self, key: K, init: F) -> Option<V>
        where
            F: Future<Output = Option<V>>;
        pub async fn optionally_get_with_by_ref<F, Q>(&self, key: &Q, init: F) -> Option<V>
        where
            F: Future<Output = Option<V>>,
            Q: Equivalent<K> + ToOwned<Owned = K> + Hash + ?Sized;
        pub async fn try_get_with<F, E>(&self, key: K, init: F) -> Result<V, Arc<E>>
        where
            F: Future<Output = Result<V, E>>,
            E: Send + Sync + 'static;
        pub async fn try_get_with_by_ref<F, E, Q>(&self, key: &Q, init: F) -> Result<V, Arc<E>>
        where
            F: Future<Output = Result<V, E>>,
            E: Send + Sync + 'static,
            Q: Equivalent<K> + ToOwned<Owned = K> + Hash + ?Sized;
        pub async fn insert(&self, key: K, value: V);
        pub async fn invalidate<Q>(&self, key: &Q)
        where
            Q: Equivalent<K> + Hash + ?Sized;
        pub async fn remove<Q>(&self, key: &Q) -> Option<V>
        where
            Q: Equivalent<K> + Hash + ?Sized;
        pub fn invalidate_all(&self);
        pub fn invalidate_entries_if<F>(&self, predicate: F) -> Result<PredicateId, PredicateError>
        where
            F: Fn(&K, &V) -> bool + Send + Sync + 'static;
        pub fn iter(&self) -> Iter<'_, K, V>;
        pub async fn run_pending_tasks(&self);
    }

    impl<K, V, S> Clone for Cache<K, V, S> {}

    impl<'a, K, V, S> IntoIterator for &'a Cache<K, V, S>
    where
        K: Hash + Eq + Send + Sync + 'static,
        V: Clone + Send + Sync + 'static,
        S: BuildHasher + Clone + Send + Sync + 'static,
    {
        type Item = (Arc<K>, V);
        type IntoIter = Iter<'a, K, V>;
    }

    pub struct OwnedKeyEntrySelector<'a, K, V, S>;

    impl<'a, K, V, S> OwnedKeyEntrySelector<'a, K, V, S>
    where
        K: Hash + Eq + Send + Sync + 'static,
        V: Clone + Send + Sync + 'static,
        S: BuildHasher + Clone + Send + Sync + 'static,
    {
        pub async fn and_compute_with<F, Fut>(self, f: F) -> CompResult<K, V>
        where
            F: FnOnce(Option<Entry<K, V>>) -> Fut,
            Fut: Future<Output = Op<V>>;
        pub async fn and_try_compute_with<F, Fut, E>(self, f: F) -> Result<CompResult<K, V>, E>
        where
            F: FnOnce(Option<Entry<K, V>>) -> Fut,
            Fut: Future<Output = Result<Op<V>, E>>,
            E: Send + Sync + 'static;
        pub async fn and_try_compute_if_nobody_else<F, Fut, E>(self, f: F) -> Result<CompResult<K, V>, E>
        where
            F: FnOnce(Option<Entry<K, V>>) -> Fut,
            Fut: Future<Output = Result<Op<V>, E>>,
            E: Send + Sync + 'static;
        pub async fn and_upsert_with<F, Fut>(self, f: F) -> Entry<K, V>
        where
            F: FnOnce(Option<Entry<K, V>>) -> Fut,
            Fut: Future<Output = V>;
        pub async fn or_default(self) -> Entry<K, V>
        where
            V: Default;
        pub async fn or_insert(self, default: V) -> Entry<K, V>;
        pub async fn or_insert_with(self, init: impl Future<Output = V>) -> Entry<K, V>;
        pub async fn or_insert_with_if(
            self,
            init: impl Future<Output = V>,
            replace_if: impl FnMut(&V) -> bool + Send,
        ) -> Entry<K, V>;
        pub async fn or_optionally_insert_with(self, init: impl Future<Output = Option<V>>) -> Option<Entry<K, V>>;
        pub async fn or_try_insert_with<F, E>(self, init: F) -> Result<Entry<K, V>, Arc<E>>
        where
            F: Future<Output = Result<V, E>>,
            E: Send + Sync + 'static;
    }

    pub struct RefKeyEntrySelector<'a, K, Q, V, S>
    where
        Q: ?Sized;

    impl<'a, K, Q, V, S> RefKeyEntrySelector<'a, K, Q, V, S>
    where
        K: Hash + Eq + Send + Sync + 'static,
        Q: Equivalent<K> + ToOwned<Owned = K> + Hash + ?Sized,
        V: Clone + Send + Sync + 'static,
        S: BuildHasher + Clone + Send + Sync + 'static,
    {
        pub async fn and_compute_with<F, Fut>(self, f: F) -> CompResult<K, V>
        where
            F: FnOnce(Option<Entry<K, V>>) -> Fut,
            Fut: Future<Output = Op<V>>;
        pub async fn and_try_compute_with<F, Fut, E>(self, f: F) -> Result<CompResult<K, V>, E>
        where
            F: FnOnce(Option<Entry<K, V>>) -> Fut,
            Fut: Future<Output = Result<Op<V>, E>>,
            E: Send + Sync + 'static;
        pub async fn and_try_compute_if_nobody_else<F, Fut, E>(self, f: F) -> Result<CompResult<K, V>, E>
        where
            F: FnOnce(Option<Entry<K, V>>) -> Fut,
            Fut: Future<Output = Result<Op<V>, E>>,
            E: Send + Sync + 'static;
        pub async fn and_upsert_with<F, Fut>(self, f: F) -> Entry<K, V>
        where
            F: FnOnce(Option<Entry<K, V>>) -> Fut,
            Fut: Future<Output = V>;
        pub async fn or_default(self) -> Entry<K, V>
        where
            V: Default;
        pub async fn or_insert(self, default: V) -> Entry<K, V>;
        pub async fn or_insert_with(self, init: impl Future<Output = V>) -> Entry<K, V>;
        pub async fn or_insert_with_if(
            self,
            init: impl Future<Output = V>,
            replace_if: impl FnMut(&V) -> bool + Send,
        ) -> Entry<K, V>;
        pub async fn or_optionally_insert_with(self, init: impl Future<Output = Option<V>>) -> Option<Entry<K, V>>;
        pub async fn or_try_insert_with<F, E>(self, init: F) -> Result<Entry<K, V>, Arc<E>>
        where
            F: Future<Output = Result<V, E>>,
            E: Send + Sync + 'static;
    }

    pub type PredicateId = String;

    pub struct Iter<'i, K, V>;

    impl<K, V> Iterator for Iter<'_, K, V>
    where
        K: Eq + Hash + Send + Sync + 'static,
        V: Clone + Send + Sync + 'static,
    {
        type Item = (Arc<K>, V);
    }

    pub trait FutureExt: Future {
        fn boxed<'a, T>(self) -> BoxFuture<'a, T>
        where
            Self: Future<Output = T> + Sized + Send + 'a;
    }

    impl<T> FutureExt for T where T: Future + ?Sized {}
}

pub mod sync {
    use crate::notification::RemovalCause;
    use crate::ops::compute::{CompResult, Op};
    use crate::policy::{EvictionPolicy, Expiry, Policy};
    use crate::{Entry, PredicateError};
    use equivalent::Equivalent;
    use std::hash::{BuildHasher, Hash, RandomState};
    use std::sync::Arc;
    use std::time::Duration;

    pub type PredicateId = String;

    pub struct Iter<'i, K, V>;

    impl<K, V> Iterator for Iter<'_, K, V>
    where
        K: Eq + Hash + Send + Sync + 'static,
        V: Clone + Send + Sync + 'static,
    {
        type Item = (Arc<K>, V);
    }

    pub struct CacheBuilder<K, V, C>;

    impl<K, V> CacheBuilder<K, V, Cache<K, V, RandomState>>
    where
        K: Eq + Hash + Send + Sync + 'static,
        V: Clone + Send + Sync + 'static,
    {
        pub fn new(max_capacity: u64) -> Self;
        pub fn segments(self, num_segments: usize) -> CacheBuilder<K, V, SegmentedCache<K, V, RandomState>>;
        pub fn build(self) -> Cache<K, V, RandomState>;
        pub fn build_with_hasher<S>(self, hasher: S) -> Cache<K, V, S>
        where
            S: BuildHasher + Clone + Send + Sync + 'static;
    }

    impl<K, V> CacheBuilder<K, V, SegmentedCache<K, V, RandomState>>
    where
        K: Eq + Hash + Send + Sync + 'static,
        V: Clone + Send + Sync + 'static,
    {
        pub fn build(self) -> SegmentedCache<K, V, RandomState>;
        pub fn build_with_hasher<S>(self, hasher: S) -> SegmentedCache<K, V, S>
        where
            S: BuildHasher + Clone + Send + Sync + 'static;
    }

    impl<K, V, C> CacheBuilder<K, V, C> {
        pub fn name(self, name: &str) -> Self;
        pub fn max_capacity(self, max_capacity: u64) -> Self;
        pub fn initial_capacity(self, number_of_entries: usize) -> Self;
        pub fn eviction_policy(self, policy: EvictionPolicy) -> Self;
        pub fn weigher(self, weigher: impl Fn(&K, &V) -> u32 + Send + Sync + 'static) -> Self;
        pub fn eviction_listener(self, listener: impl Fn(Arc<K>, V, RemovalCause) + Send + Sync + 'static) -> Self;
        pub fn time_to_live(self, duration: Duration) -> Self;
        pub fn time_to_idle(self, duration: Duration) -> Self;
        pub fn expire_after(self, expiry: impl Expiry<K, V> + Send + Sync + 'static) -> Self;
        pub fn support_invalidation_closures(self) -> Self;
    }

    impl<K, V> Default for CacheBuilder<K, V, Cache<K, V, RandomState>>
    where
        K: Eq + Hash + Send + Sync + 'static,
        V: Clone + Send + Sync + 'static,
    {
    }

    pub struct Cache<K, V, S = RandomState>;

    impl<K, V, S> Cache<K, V, S> {
        pub fn name(&self) -> Option<&str>;
        pub fn policy(&self) -> Policy;
        pub fn entry_count(&self) -> u64;
        pub fn weighted_size(&self) -> u64;
    }

    impl<K, V> Cache<K, V, RandomState>
    where
        K: Hash + Eq + Send + Sync + 'static,
        V: Clone + Send + Sync + 'static,
    {
        pub fn new(max_capacity: u64) -> Self;
        pub fn builder() -> CacheBuilder<K, V, Cache<K, V, RandomState>>;
    }

    impl<K, V, S> Cache<K, V, S>
    where
        K: Hash + Eq + Send + Sync + 'static,
        V: Clone + Send + Sync + 'static,
        S: BuildHasher + Clone + Send + Sync + 'static,
    {
        pub fn contains_key<Q>(&self, key: &Q) -> bool
        where
            Q: Equivalent<K> + Hash + ?Sized;
        pub fn get<Q>(&self, key: &Q) -> Option<V>
        where
            Q: Equivalent<K> + Hash + ?Sized;
        pub fn entry(&self, key: K) -> OwnedKeyEntrySelector<'_, K, V, S>
        where
            K: Hash + Eq;
        pub fn entry_by_ref<'a, Q>(&'a self, key: &'a Q) -> RefKeyEntrySelector<'a, K, Q, V, S>
        where
            Q: Equivalent<K> + ToOwned<Owned = K> + Hash + ?Sized;
        pub fn get_with(&self, key: K, init: impl FnOnce() -> V) -> V;
        pub fn get_with_by_ref<Q>(&self, key: &Q, init: impl FnOnce() -> V) -> V
        where
            Q: Equivalent<K> + ToOwned<Owned = K> + Hash + ?Sized;
        pub fn get_with_if(&self, key: K, init: impl FnOnce() -> V, replace_if: impl FnMut(&V) -> bool) -> V;
        pub fn optionally_get_with<F>(&self, key: K, init: F) -> Option<V>
        where
            F: FnOnce() -> Option<V>;
        pub fn optionally_get_with_by_ref<F, Q>(&self, key: &Q, init: F) -> Option<V>
        where
            F: FnOnce() -> Option<V>,
            Q: Equivalent<K> + ToOwned<Owned = K> + Hash + ?Sized;
        pub fn try_get_with<F, E>(&self, key: K, init: F) -> Result<V, Arc<E>>
        where
            F: FnOnce() -> Result<V, E>,
            E: Send + Sync + 'static;
        pub fn try_get_with_by_ref<F, E, Q>(&self, key: &Q, init: F) -> Result<V, Arc<E>>
        where
            F: FnOnce() -> Result<V, E>,
            E: Send + Sync + 'static,
            Q: Equivalent<K> + ToOwned<Owned = K> + Hash + ?Sized;
        pub fn insert(&self, key: K, value: V);
        pub fn invalidate<Q>(&self, key: &Q)
        where
            Q: Equivalent<K> + Hash + ?Sized;
        pub fn remove<Q>(&self, key: &Q) -> Option<V>
        where
            Q: Equivalent<K> + Hash + ?Sized;
        pub fn invalidate_all(&self);
        pub fn invalidate_entries_if<F>(&self, predicate: F) -> Result<PredicateId, PredicateError>
        where
            F: Fn(&K, &V) -> bool + Send + Sync + 'static;
        pub fn iter(&self) -> Iter<'_, K, V>;
        pub fn run_pending_tasks(&self);
    }

    impl<K, V, S> Clone for Cache<K, V, S> {}

    impl<'a, K, V, S> IntoIterator for &'a Cache<K, V, S>
    where
        K: Hash + Eq + Send + Sync + 'static,
        V: Clone + Send + Sync + 'static,
        S: BuildHasher + Clone + Send + Sync + 'static,
    {
        type Item = (Arc<K>, V);
        type IntoIter = Iter<'a, K, V>;
    }

    pub struct OwnedKeyEntrySelector<'a, K, V, S>;

    impl<'a, K, V, S> OwnedKeyEntrySelector<'a, K, V, S>
    where
        K: Hash + Eq + Send + Sync + 'static,
        V: Clone + Send + Sync + 'static,
        S: BuildHasher + Clone + Send + Sync + 'static,
    {
        pub fn and_compute_with<F>(self, f: F) -> CompResult<K, V>
        where
            F: FnOnce(Option<Entry<K, V>>) -> Op<V>;
        pub fn and_try_compute_with<F, E>(self, f: F) -> Result<CompResult<K, V>, E>
        where
            F: FnOnce(Option<Entry<K, V>>) -> Result<Op<V>, E>,
            E: Send + Sync + 'static;
        pub fn and_upsert_with<F>(self, f: F) -> Entry<K, V>
        where
            F: FnOnce(Option<Entry<K, V>>) -> V;
        pub fn or_default(self) -> Entry<K, V>
        where
            V: Default;
        pub fn or_insert(self, default: V) -> Entry<K, V>;
        pub fn or_insert_with(self, init: impl FnOnce() -> V) -> Entry<K, V>;
        pub fn or_insert_with_if(self, init: impl FnOnce() -> V, replace_if: impl FnMut(&V) -> bool) -> Entry<K, V>;
        pub fn or_optionally_insert_with(self, init: impl FnOnce() -> Option<V>) -> Option<Entry<K, V>>;
        pub fn or_try_insert_with<F, E>(self, init: F) -> Result<Entry<K, V>, Arc<E>>
        where
            F: FnOnce() -> Result<V, E>,
            E: Send + Sync + 'static;
    }

    pub struct RefKeyEntrySelector<'a, K, Q, V, S>
    where
        Q: ?Sized;

    impl<'a, K, Q, V, S> RefKeyEntrySelector<'a, K, Q, V, S>
    where
        K: Hash + Eq + Send + Sync + 'static,
        Q: Equivalent<K> + ToOwned<Owned = K> + Hash + ?Sized,
        V: Clone + Send + Sync + 'static,
        S: BuildHasher + Clone + Send + Sync + 'static,
    {
        pub fn and_compute_with<F>(self, f: F) -> CompResult<K, V>
        where
            F: FnOnce(Option<Entry<K, V>>) -> Op<V>;
        pub fn and_try_compute_with<F, E>(self, f: F) -> Result<CompResult<K, V>, E>
        where
            F: FnOnce(Option<Entry<K, V>>) -> Result<Op<V>, E>,
            E: Send + Sync + 'static;
        pub fn and_upsert_with<F>(self, f: F) -> Entry<K, V>
        where
            F: FnOnce(Option<Entry<K, V>>) -> V;
        pub fn or_default(self) -> Entry<K, V>
        where
            V: Default;
        pub fn or_insert(self, default: V) -> Entry<K, V>;
        pub fn or_insert_with(self, init: impl FnOnce() -> V) -> Entry<K, V>;
        pub fn or_insert_with_if(self, init: impl FnOnce() -> V, replace_if: impl FnMut(&V) -> bool) -> Entry<K, V>;
        pub fn or_optionally_insert_with(self, init: impl FnOnce() -> Option<V>) -> Option<Entry<K, V>>;
        pub fn or_try_insert_with<F, E>(self, init: F) -> Result<Entry<K, V>, Arc<E>>
        where
            F: FnOnce() -> Result<V, E>,
            E: Send + Sync + 'static;
    }

    pub struct SegmentedCache<K, V, S = RandomState>;

    impl<K, V> SegmentedCache<K, V, RandomState>
    where
        K: Hash + Eq + Send + Sync + 'static,
        V: Clone + Send + Sync + 'static,
    {
        pub fn new(max_capacity: u64, num_segments: usize) -> Self;
        pub fn builder(num_segments: usize) -> CacheBuilder<K, V, SegmentedCache<K, V, RandomState>>;
    }

    impl<K, V, S> SegmentedCache<K, V, S> {
        pub fn name(&self) -> Option<&str>;
        pub fn policy(&self) -> Policy;
        pub fn entry_count(&self) -> u64;
        pub fn weighted_size(&self) -> u64;
    }

    impl<K, V, S> SegmentedCache<K, V, S>
    where
        K: Hash + Eq + Send + Sync + 'static,
        V: Clone + Send + Sync + 'static,
        S: BuildHasher + Clone + Send + Sync + 'static,
    {
        pub fn contains_key<Q>(&self, key: &Q) -> bool
        where
            Q: Equivalent<K> + Hash + ?Sized;
        pub fn get<Q>(&self, key: &Q) -> Option<V>
        where
            Q: Equivalent<K> + Hash + Eq + ?Sized;
        pub fn entry(&self, key: K) -> OwnedKeyEntrySelector<'_, K, V, S>
        where
            K: Hash + Eq;
        pub fn entry_by_ref<'a, Q>(&'a self, key: &'a Q) -> RefKeyEntrySelector<'a, K, Q, V, S>
        where
            Q: Equivalent<K> + ToOwned<Owned = K> + Hash + ?Sized;
        pub fn get_or_insert_with(&self, key: K, init: impl FnOnce() -> V) -> V;
        pub fn get_or_try_insert_with<F, E>(&self, key: K, init: F) -> Result<V, Arc<E>>
        where
            F: FnOnce() -> Result<V, E>,
            E: Send + Sync + 'static;
        pub fn get_with(&self, key: K, init: impl FnOnce() -> V) -> V;
        pub fn get_with_by_ref<Q>(&self, key: &Q, init: impl FnOnce() -> V) -> V
        where
            Q: Equivalent<K> + ToOwned<Owned = K> + Hash + ?Sized;
        pub fn get_with_if(&self, key: K, init: impl FnOnce() -> V, replace_if: impl FnMut(&V) -> bool) -> V;
        pub fn optionally_get_with<F>(&self, key: K, init: F) -> Option<V>
        where
            F: FnOnce() -> Option<V>;
        pub fn optionally_get_with_by_ref<F, Q>(&self, key: &Q, init: F) -> Option<V>
        where
            F: FnOnce() -> Option<V>,
            Q: Equivalent<K> + ToOwned<Owned = K> + Hash + ?Sized;
        pub fn try_get_with<F, E>(&self, key: K, init: F) -> Result<V, Arc<E>>
        where
            F: FnOnce() -> Result<V, E>,
            E: Send + Sync + 'static;
        pub fn try_get_with_by_ref<F, E, Q>(&self, key: &Q, init: F) -> Result<V, Arc<E>>
        where
            F: FnOnce() -> Result<V, E>,
            E: Send + Sync + 'static,
            Q: Equivalent<K> + ToOwned<Owned = K> + Hash + ?Sized;
        pub fn insert(&self, key: K, value: V);
        pub fn invalidate<Q>(&self, key: &Q)
        where
            Q: Equivalent<K> + Hash + ?Sized;
        pub fn remove<Q>(&self, key: &Q) -> Option<V>
        where
            Q: Equivalent<K> + Hash + ?Sized;
        pub fn invalidate_all(&self);
        pub fn invalidate_entries_if<F>(&self, predicate: F) -> Result<(), PredicateError>
        where
            F: Fn(&K, &V) -> bool + Send + Sync + 'static;
        pub fn iter(&self) -> Iter<'_, K, V>;
        pub fn run_pending_tasks(&self);
    }

    impl<K, V, S> Clone for SegmentedCache<K, V, S> {}

    impl<'a, K, V, S> IntoIterator for &'a SegmentedCache<K, V, S>
    where
        K: Hash + Eq + Send + Sync + 'static,
        V: Clone + Send + Sync + 'static,
        S: BuildHasher + Clone + Send + Sync + 'static,
    {
        type Item = (Arc<K>, V);
        type IntoIter = Iter<'a, K, V>;
    }

    pub trait ConcurrentCacheExt<K, V> {
        fn sync(&self);
    }
}

pub mod notification {
    use std::pin::Pin;

    pub type ListenerFuture = Pin<Box<dyn Future<Output = ()> + Send>>;

    pub struct RemovalCause;
}

pub mod ops {
    pub mod compute {
        pub struct Op<V>;

        pub struct CompResult<K, V>;
    }
}

pub mod policy {
    use std::ops::Deref;
    use std::time::{Duration, Instant};

    #[derive(Clone, Debug)]
    pub struct Policy;

    impl Policy {
        pub fn max_capacity(&self) -> Option<u64>;
        pub fn num_segments(&self) -> usize;
        pub fn time_to_live(&self) -> Option<Duration>;
        pub fn time_to_idle(&self) -> Option<Duration>;
    }

    #[derive(Clone, Default)]
    pub struct EvictionPolicy;

    impl EvictionPolicy {
        pub fn tiny_lfu() -> Self;
        pub fn lru() -> Self;
    }

    pub trait Expiry<K, V> {
        fn expire_after_create(&self, key: &K, value: &V, created_at: Instant) -> Option<Duration>;
        fn expire_after_read(
            &self,
            key: &K,
            value: &V,
            read_at: Instant,
            duration_until_expiry: Option<Duration>,
            last_modified_at: Instant,
        ) -> Option<Duration>;
        fn expire_after_update(
            &self,
            key: &K,
            value: &V,
            updated_at: Instant,
            duration_until_expiry: Option<Duration>,
        ) -> Option<Duration>;
    }

    impl<K, V, T> Expiry<K, V> for T where T: Deref<Target = dyn Expiry<K, V> + Send + Sync> {}
}

#[derive(Debug)]
pub enum PredicateError {
    InvalidationClosuresDisabled,
}

impl Display for PredicateError {}
impl Error for PredicateError {}

pub struct Entry<K, V>;

impl<K, V> Entry<K, V> {
    pub fn key(&self) -> &K;
    pub fn value(&self) -> &V;
    pub fn into_value(self) -> V;
    pub fn is_fresh(&self) -> bool;
    pub fn is_old_value_replaced(&self) -> bool;
}
