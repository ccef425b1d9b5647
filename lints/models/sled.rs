pub use crate::transaction::Transactional;
use crate::transaction::{ConflictableTransactionResult, TransactionResult, TransactionalTree};
use std::borrow::Borrow;
use std::fmt::Display;
use std::io;
use std::ops::{Deref, DerefMut, RangeBounds};
use std::path::Path;
use std::sync::mpsc::RecvTimeoutError;
use std::time::Duration;

pub mod transaction {
    use crate::{Batch, Error, IVec, Tree};
    use std::fmt::Display;

    #[derive(Clone)]
    pub struct TransactionalTree;

    impl TransactionalTree {
        #[blocks(db)]
        pub fn insert<K, V>(&self, key: K, value: V) -> Result<Option<IVec>, UnabortableTransactionError>
        where
            K: AsRef<[u8]> + Into<IVec>,
            V: Into<IVec>;
        #[blocks(db)]
        pub fn remove<K>(&self, key: K) -> Result<Option<IVec>, UnabortableTransactionError>
        where
            K: AsRef<[u8]> + Into<IVec>;
        #[blocks(db)]
        pub fn get<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<IVec>, UnabortableTransactionError>;
        #[blocks(db)]
        pub fn apply_batch(&self, batch: &Batch) -> Result<(), UnabortableTransactionError>;
        pub fn flush(&self);
        #[blocks(db)]
        pub fn generate_id(&self) -> crate::Result<u64>;
    }

    #[derive(Clone, Debug, PartialEq)]
    pub enum UnabortableTransactionError {
        Conflict,
        Storage(Error),
    }

    impl Display for UnabortableTransactionError {}
    impl std::error::Error for UnabortableTransactionError {}
    impl From<Error> for UnabortableTransactionError {}

    #[derive(Clone, Debug, PartialEq)]
    pub enum ConflictableTransactionError<T = Error> {
        Abort(T),
        Storage(Error),
    }

    impl<E> From<UnabortableTransactionError> for ConflictableTransactionError<E> {}
    impl<E: Display> Display for ConflictableTransactionError<E> {}
    impl<E: std::error::Error> std::error::Error for ConflictableTransactionError<E> {}
    impl<T> From<Error> for ConflictableTransactionError<T> {}

    #[derive(Clone, Debug, PartialEq)]
    pub enum TransactionError<T = Error> {
        Abort(T),
        Storage(Error),
    }

    impl<E: Display> Display for TransactionError<E> {}
    impl<E: std::error::Error> std::error::Error for TransactionError<E> {}
    impl<T> From<Error> for TransactionError<T> {}

    pub type ConflictableTransactionResult<T, E = ()> = Result<T, ConflictableTransactionError<E>>;

    pub type TransactionResult<T, E = ()> = Result<T, TransactionError<E>>;

    pub struct TransactionalTrees;

    pub trait Transactional<E = ()> {
        type View;
        fn make_overlay(&self) -> crate::Result<TransactionalTrees>;
        fn view_overlay(overlay: &TransactionalTrees) -> Self::View;
        fn transaction<F, A>(&self, f: F) -> TransactionResult<A, E>
        where
            F: Fn(&Self::View) -> ConflictableTransactionResult<A, E>;
    }

    impl<E> Transactional<E> for [Tree] {
        type View = Vec<TransactionalTree>;
    }

    impl<E> Transactional<E> for [&Tree] {
        type View = Vec<TransactionalTree>;
    }

    impl<E> Transactional<E> for (&Tree,) {
        type View = (TransactionalTree,);
    }

    impl<E> Transactional<E> for (&Tree, &Tree) {
        type View = (TransactionalTree, TransactionalTree);
    }

    impl<E> Transactional<E> for (&Tree, &Tree, &Tree) {
        type View = (TransactionalTree, TransactionalTree, TransactionalTree);
    }

    impl<E> Transactional<E> for (&Tree, &Tree, &Tree, &Tree) {
        type View = (TransactionalTree, TransactionalTree, TransactionalTree, TransactionalTree);
    }

    impl<E> Transactional<E> for (&Tree, &Tree, &Tree, &Tree, &Tree) {
        type View = (TransactionalTree, TransactionalTree, TransactionalTree, TransactionalTree, TransactionalTree);
    }

    impl<E> Transactional<E> for (&Tree, &Tree, &Tree, &Tree, &Tree, &Tree) {
        type View = (
            TransactionalTree,
            TransactionalTree,
            TransactionalTree,
            TransactionalTree,
            TransactionalTree,
            TransactionalTree,
        );
    }

    impl<E> Transactional<E> for (&Tree, &Tree, &Tree, &Tree, &Tree, &Tree, &Tree) {
        type View = (
            TransactionalTree,
            TransactionalTree,
            TransactionalTree,
            TransactionalTree,
            TransactionalTree,
            TransactionalTree,
            TransactionalTree,
        );
    }

    impl<E> Transactional<E> for (&Tree, &Tree, &Tree, &Tree, &Tree, &Tree, &Tree, &Tree) {
        type View = (
            TransactionalTree,
            TransactionalTree,
            TransactionalTree,
            TransactionalTree,
            TransactionalTree,
            TransactionalTree,
            TransactionalTree,
            TransactionalTree,
        );
    }

    impl<E> Transactional<E> for (&Tree, &Tree, &Tree, &Tree, &Tree, &Tree, &Tree, &Tree, &Tree) {
        type View = (
            TransactionalTree,
            TransactionalTree,
            TransactionalTree,
            TransactionalTree,
            TransactionalTree,
            TransactionalTree,
            TransactionalTree,
            TransactionalTree,
            TransactionalTree,
        );
    }

    impl<E> Transactional<E> for (&Tree, &Tree, &Tree, &Tree, &Tree, &Tree, &Tree, &Tree, &Tree, &Tree) {
        type View = (
            TransactionalTree,
            TransactionalTree,
            TransactionalTree,
            TransactionalTree,
            TransactionalTree,
            TransactionalTree,
            TransactionalTree,
            TransactionalTree,
            TransactionalTree,
            TransactionalTree,
        );
    }

    impl<E> Transactional<E> for (&Tree, &Tree, &Tree, &Tree, &Tree, &Tree, &Tree, &Tree, &Tree, &Tree, &Tree) {
        type View = (
            TransactionalTree,
            TransactionalTree,
            TransactionalTree,
            TransactionalTree,
            TransactionalTree,
            TransactionalTree,
            TransactionalTree,
            TransactionalTree,
            TransactionalTree,
            TransactionalTree,
            TransactionalTree,
        );
    }

    impl<E> Transactional<E> for (&Tree, &Tree, &Tree, &Tree, &Tree, &Tree, &Tree, &Tree, &Tree, &Tree, &Tree, &Tree) {
        type View = (
            TransactionalTree,
            TransactionalTree,
            TransactionalTree,
            TransactionalTree,
            TransactionalTree,
            TransactionalTree,
            TransactionalTree,
            TransactionalTree,
            TransactionalTree,
            TransactionalTree,
            TransactionalTree,
            TransactionalTree,
        );
    }

    impl<E> Transactional<E>
        for (&Tree, &Tree, &Tree, &Tree, &Tree, &Tree, &Tree, &Tree, &Tree, &Tree, &Tree, &Tree, &Tree)
    {
        type View = (
            TransactionalTree,
            TransactionalTree,
            TransactionalTree,
            TransactionalTree,
            TransactionalTree,
            TransactionalTree,
            TransactionalTree,
            TransactionalTree,
            TransactionalTree,
            TransactionalTree,
            TransactionalTree,
            TransactionalTree,
            TransactionalTree,
        );
    }

    impl<E> Transactional<E>
        for (&Tree, &Tree, &Tree, &Tree, &Tree, &Tree, &Tree, &Tree, &Tree, &Tree, &Tree, &Tree, &Tree, &Tree)
    {
        type View = (
            TransactionalTree,
            TransactionalTree,
            TransactionalTree,
            TransactionalTree,
            TransactionalTree,
            TransactionalTree,
            TransactionalTree,
            TransactionalTree,
            TransactionalTree,
            TransactionalTree,
            TransactionalTree,
            TransactionalTree,
            TransactionalTree,
            TransactionalTree,
        );
    }

    pub fn abort<A, T>(t: T) -> ConflictableTransactionResult<A, T>;
}

#[derive(Clone, Debug, Default)]
pub struct Batch;

impl Batch {
    pub fn insert<K, V>(&mut self, key: K, value: V)
    where
        K: Into<IVec>,
        V: Into<IVec>;
    pub fn remove<K>(&mut self, key: K)
    where
        K: Into<IVec>;
}

#[derive(Clone, Debug, Default)]
pub struct Config;

impl Config {
    pub fn new() -> Config;
    pub fn path<P: AsRef<Path>>(self, path: P) -> Config;
    #[blocks(db)]
    pub fn open(&self) -> Result<Db>;
    pub fn cache_capacity(self, to: u64) -> Self;
    pub fn mode(self, to: Mode) -> Self;
    pub fn use_compression(self, to: bool) -> Self;
    pub fn compression_factor(self, to: i32) -> Self;
    pub fn temporary(self, to: bool) -> Self;
    pub fn create_new(self, to: bool) -> Self;
    pub fn print_profile_on_drop(self, to: bool) -> Self;
}

#[derive(Clone, Copy, Debug)]
pub enum Mode {
    LowSpace,
    HighThroughput,
}

#[derive(Clone)]
pub struct Db;

impl Db {
    #[blocks(db)]
    pub fn open_tree<V: AsRef<[u8]>>(&self, name: V) -> Result<Tree>;
    #[blocks(db)]
    pub fn drop_tree<V: AsRef<[u8]>>(&self, name: V) -> Result<bool>;
    pub fn tree_names(&self) -> Vec<IVec>;
    pub fn was_recovered(&self) -> bool;
    #[blocks(db)]
    pub fn generate_id(&self) -> Result<u64>;
    #[blocks(db)]
    pub fn export(&self) -> Vec<(Vec<u8>, Vec<u8>, impl Iterator<Item = Vec<Vec<u8>>>)>;
    #[blocks(db)]
    pub fn import(&self, export: Vec<(Vec<u8>, Vec<u8>, impl Iterator<Item = Vec<Vec<u8>>>)>);
    #[blocks(db)]
    pub fn checksum(&self) -> Result<u32>;
    #[blocks(db)]
    pub fn size_on_disk(&self) -> Result<u64>;
}

impl Deref for Db {
    type Target = Tree;
}

pub struct Iter;

impl Iter {
    pub fn keys(self) -> impl DoubleEndedIterator<Item = Result<IVec>> + Send + Sync;
    pub fn values(self) -> impl DoubleEndedIterator<Item = Result<IVec>> + Send + Sync;
}

impl Iterator for Iter {
    type Item = std::result::Result<(IVec, IVec), Error>;
    #[blocks(db)]
    fn next(&mut self) -> Option<Self::Item>;
}

impl DoubleEndedIterator for Iter {}

#[derive(Clone)]
pub struct IVec;

impl IVec {
    pub fn subslice(&self, slice_offset: usize, len: usize) -> Self;
}

impl Default for IVec {}
impl FromIterator<u8> for IVec {}
impl From<Box<[u8]>> for IVec {}
impl From<&[u8]> for IVec {}
impl From<&str> for IVec {}
impl From<&IVec> for IVec {}
impl From<Vec<u8>> for IVec {}
impl Borrow<[u8]> for IVec {}
impl Borrow<[u8]> for &IVec {}
impl From<&[u8; 13]> for IVec {}
impl From<&[u8; 11]> for IVec {}
impl From<&[u8; 9]> for IVec {}
impl From<&[u8; 7]> for IVec {}
impl From<&[u8; 32]> for IVec {}
impl From<&[u8; 5]> for IVec {}
impl From<&[u8; 30]> for IVec {}
impl From<&[u8; 3]> for IVec {}
impl From<&[u8; 28]> for IVec {}
impl From<&[u8; 1]> for IVec {}
impl From<&[u8; 26]> for IVec {}
impl From<&[u8; 24]> for IVec {}
impl From<&[u8; 22]> for IVec {}
impl From<&[u8; 20]> for IVec {}
impl From<&[u8; 18]> for IVec {}
impl From<&[u8; 16]> for IVec {}
impl From<&[u8; 14]> for IVec {}
impl From<&[u8; 12]> for IVec {}
impl From<&[u8; 10]> for IVec {}
impl From<&[u8; 8]> for IVec {}
impl From<&[u8; 6]> for IVec {}
impl From<&[u8; 31]> for IVec {}
impl From<&[u8; 4]> for IVec {}
impl From<&[u8; 29]> for IVec {}
impl From<&[u8; 2]> for IVec {}
impl From<&[u8; 27]> for IVec {}
impl From<&[u8; 0]> for IVec {}
impl From<&[u8; 25]> for IVec {}
impl From<&[u8; 23]> for IVec {}
impl From<&[u8; 21]> for IVec {}
impl From<&[u8; 19]> for IVec {}
impl From<&[u8; 17]> for IVec {}
impl From<&[u8; 15]> for IVec {}

impl Deref for IVec {
    type Target = [u8];
}

impl AsRef<[u8]> for IVec {}
impl DerefMut for IVec {}
impl AsMut<[u8]> for IVec {}

#[derive(Debug)]
pub enum Error {
    CollectionNotFound(IVec),
    Unsupported(String),
    ReportableBug(String),
    Io(io::Error),
    Corruption { bt: () },
}

impl Clone for Error {}
impl From<io::Error> for Error {}
impl From<Error> for io::Error {}
impl std::error::Error for Error {}
impl Display for Error {}

pub type Result<T> = std::result::Result<T, Error>;
impl From<Error> for Result<std::result::Result<(), CompareAndSwapError>> {}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Event {
    Insert { key: IVec, value: IVec },
    Remove { key: IVec },
}

impl Event {
    pub fn key(&self) -> &IVec;
}

pub struct Subscriber;

impl Subscriber {
    #[blocks(channel)]
    #[nonblocking(ZERO, zero)]
    pub fn next_timeout(&mut self, timeout: Duration) -> std::result::Result<Event, RecvTimeoutError>;
}

impl Future for Subscriber {
    type Output = Option<Event>;
}

impl Iterator for Subscriber {
    type Item = Event;
    #[blocks(channel)]
    fn next(&mut self) -> Option<Event>;
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CompareAndSwapError {
    pub current: Option<IVec>,
    pub proposed: Option<IVec>,
}

impl Display for CompareAndSwapError {}
impl std::error::Error for CompareAndSwapError {}

#[derive(Clone)]
pub struct Tree;

impl Tree {
    #[blocks(db)]
    pub fn insert<K, V>(&self, key: K, value: V) -> Result<Option<IVec>>
    where
        K: AsRef<[u8]>,
        V: Into<IVec>;
    #[blocks(db)]
    pub fn transaction<F, A, E>(&self, f: F) -> TransactionResult<A, E>
    where
        F: Fn(&TransactionalTree) -> ConflictableTransactionResult<A, E>;
    #[blocks(db)]
    pub fn apply_batch(&self, batch: Batch) -> Result<()>;
    #[blocks(db)]
    pub fn get<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<IVec>>;
    #[blocks(db)]
    pub fn remove<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<IVec>>;
    #[blocks(db)]
    pub fn compare_and_swap<K, OV, NV>(
        &self,
        key: K,
        old: Option<OV>,
        new: Option<NV>,
    ) -> Result<std::result::Result<(), CompareAndSwapError>>
    where
        K: AsRef<[u8]>,
        OV: AsRef<[u8]>,
        NV: Into<IVec>;
    #[blocks(db)]
    pub fn update_and_fetch<K, V, F>(&self, key: K, f: F) -> Result<Option<IVec>>
    where
        K: AsRef<[u8]>,
        F: FnMut(Option<&[u8]>) -> Option<V>,
        V: Into<IVec>;
    #[blocks(db)]
    pub fn fetch_and_update<K, V, F>(&self, key: K, f: F) -> Result<Option<IVec>>
    where
        K: AsRef<[u8]>,
        F: FnMut(Option<&[u8]>) -> Option<V>,
        V: Into<IVec>;
    pub fn watch_prefix<P: AsRef<[u8]>>(&self, prefix: P) -> Subscriber;
    #[blocks(db, instead = "sled::Tree::flush_async")]
    pub fn flush(&self) -> Result<usize>;
    pub async fn flush_async(&self) -> Result<usize>;
    #[blocks(db)]
    pub fn contains_key<K: AsRef<[u8]>>(&self, key: K) -> Result<bool>;
    #[blocks(db)]
    pub fn get_lt<K>(&self, key: K) -> Result<Option<(IVec, IVec)>>
    where
        K: AsRef<[u8]>;
    #[blocks(db)]
    pub fn get_gt<K>(&self, key: K) -> Result<Option<(IVec, IVec)>>
    where
        K: AsRef<[u8]>;
    #[blocks(db)]
    pub fn merge<K, V>(&self, key: K, value: V) -> Result<Option<IVec>>
    where
        K: AsRef<[u8]>,
        V: AsRef<[u8]>;
    pub fn set_merge_operator(&self, merge_operator: impl MergeOperator + 'static);
    pub fn iter(&self) -> Iter;
    pub fn range<K, R>(&self, range: R) -> Iter
    where
        K: AsRef<[u8]>,
        R: RangeBounds<K>;
    pub fn scan_prefix<P>(&self, prefix: P) -> Iter
    where
        P: AsRef<[u8]>;
    #[blocks(db)]
    pub fn first(&self) -> Result<Option<(IVec, IVec)>>;
    #[blocks(db)]
    pub fn last(&self) -> Result<Option<(IVec, IVec)>>;
    #[blocks(db)]
    pub fn pop_max(&self) -> Result<Option<(IVec, IVec)>>;
    #[blocks(db)]
    pub fn pop_min(&self) -> Result<Option<(IVec, IVec)>>;
    #[blocks(db)]
    pub fn len(&self) -> usize;
    #[blocks(db)]
    pub fn is_empty(&self) -> bool;
    #[blocks(db)]
    pub fn clear(&self) -> Result<()>;
    pub fn name(&self) -> IVec;
    #[blocks(db)]
    pub fn checksum(&self) -> Result<u32>;
}

impl<E> Transactional<E> for &Tree {
    type View = TransactionalTree;
}

impl<E> Transactional<E> for &&Tree {
    type View = TransactionalTree;
}

impl<E> Transactional<E> for Tree {
    type View = TransactionalTree;
}

impl IntoIterator for &Tree {
    type Item = std::result::Result<(IVec, IVec), Error>;
    type IntoIter = Iter;
}

pub trait MergeOperator: Fn(&[u8], Option<&[u8]>, &[u8]) -> Option<Vec<u8>> {}
impl<F> MergeOperator for F where F: Fn(&[u8], Option<&[u8]>, &[u8]) -> Option<Vec<u8>> {}

#[blocks(db)]
pub fn open<P: AsRef<Path>>(path: P) -> Result<Db>;
