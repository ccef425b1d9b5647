use crate::compaction::Strategy;
use byteview::strview::StrView;
pub use lsm_tree::KvPair;
pub use lsm_tree::any_tree::AnyTree;
pub use lsm_tree::config::TreeType;
pub use lsm_tree::segment::meta::compression::CompressionType;
use lsm_tree::value::SeqNo;
pub use lsm_tree::value::{UserKey, UserValue};
use std::fmt::Display;
use std::io;
use std::ops::{Deref, RangeBounds};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use value_log::coding::{Decode, DecodeError, Encode, EncodeError};
use value_log::gc::report::GcReport;
pub use value_log::slice::slice_default::Slice;

pub mod compaction {
    pub use lsm_tree::compaction::Levelled;
    pub use lsm_tree::compaction::fifo::Strategy as Fifo;
    pub use lsm_tree::compaction::leveled::Strategy as Leveled;
    pub use lsm_tree::compaction::tiered::Strategy as SizeTiered;

    #[derive(Clone)]
    pub enum Strategy {
        Leveled(lsm_tree::compaction::leveled::Strategy),
        SizeTiered(lsm_tree::compaction::tiered::Strategy),
        Fifo(lsm_tree::compaction::fifo::Strategy),
    }

    impl Default for Strategy {}
}

pub struct Batch;

impl Batch {
    pub fn with_capacity(keyspace: Keyspace, capacity: usize) -> Self;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn durability(self, mode: Option<PersistMode>) -> Self;
    pub fn insert<K: Into<UserKey>, V: Into<UserValue>>(&mut self, p: &PartitionHandle, key: K, value: V);
    pub fn remove<K: Into<UserKey>>(&mut self, p: &PartitionHandle, key: K);
    #[blocks(db)]
    pub fn commit(self) -> Result<()>;
}

#[derive(Clone)]
pub struct Config;

impl Config {
    pub fn new<P: AsRef<Path>>(path: P) -> Self;
    pub fn manual_journal_persist(self, flag: bool) -> Self;
    pub fn flush_workers(self, n: usize) -> Self;
    pub fn compaction_workers(self, n: usize) -> Self;
    pub fn max_open_files(self, n: usize) -> Self;
    pub fn block_cache(self, block_cache: Arc<BlockCache>) -> Self;
    pub fn blob_cache(self, blob_cache: Arc<BlobCache>) -> Self;
    pub fn cache_size(self, size_bytes: u64) -> Self;
    pub fn max_journaling_size(self, bytes: u64) -> Self;
    pub fn max_write_buffer_size(self, bytes: u64) -> Self;
    pub fn fsync_ms(self, ms: Option<u16>) -> Self;
    #[blocks(db)]
    pub fn open(self) -> Result<Keyspace>;
    pub fn open_transactional(self) -> Result<TxKeyspace>;
    pub fn temporary(self, flag: bool) -> Self;
}

impl Default for Config {}

#[derive(Debug)]
pub enum Error {
    Storage(lsm_tree::error::Error),
    Io(io::Error),
    Encode(EncodeError),
    Decode(DecodeError),
    JournalRecovery(RecoveryError),
    InvalidVersion(Option<Version>),
    Poisoned,
    PartitionDeleted,
}

impl Display for Error {}
impl From<io::Error> for Error {}
impl From<EncodeError> for Error {}
impl From<DecodeError> for Error {}
impl From<lsm_tree::error::Error> for Error {}
impl std::error::Error for Error {}

pub type Result<T> = std::result::Result<T, Error>;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecoveryError {
    InsufficientLength,
    TooManyItems,
    ChecksumMismatch,
}

impl Display for RecoveryError {}
impl std::error::Error for RecoveryError {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PersistMode {
    Buffer,
    SyncData,
    SyncAll,
}

#[derive(Clone)]
pub struct Keyspace;

impl Keyspace {
    pub fn batch(&self) -> Batch;
    pub fn write_buffer_size(&self) -> u64;
    pub fn journal_count(&self) -> usize;
    pub fn disk_space(&self) -> u64;
    #[blocks(db)]
    pub fn persist(&self, mode: PersistMode) -> Result<()>;
    #[blocks(db)]
    pub fn open(config: Config) -> Result<Self>;
    #[blocks(db)]
    pub fn delete_partition(&self, handle: PartitionHandle) -> Result<()>;
    #[blocks(db)]
    pub fn open_partition(&self, name: &str, create_options: PartitionCreateOptions) -> Result<PartitionHandle>;
    pub fn partition_count(&self) -> usize;
    pub fn list_partitions(&self) -> Vec<StrView>;
    pub fn partition_exists(&self, name: &str) -> bool;
    pub fn instant(&self) -> Instant;
}

#[derive(Clone, Debug)]
pub struct PartitionCreateOptions;

impl PartitionCreateOptions {
    pub fn compression(self, compression: CompressionType) -> Self;
    pub fn compaction_strategy(self, compaction_strategy: Strategy) -> Self;
    pub fn manual_journal_persist(self, flag: bool) -> Self;
    pub fn max_memtable_size(self, bytes: u32) -> Self;
    pub fn block_size(self, block_size: u32) -> Self;
    pub fn with_kv_separation(self, opts: KvSeparationOptions) -> Self;
}

impl Encode for PartitionCreateOptions {}
impl Decode for PartitionCreateOptions {}
impl Default for PartitionCreateOptions {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KvSeparationOptions;

impl KvSeparationOptions {
    pub fn file_target_size(self, bytes: u64) -> Self;
    pub fn separation_threshold(self, bytes: u32) -> Self;
}

impl Default for KvSeparationOptions {}
impl Encode for KvSeparationOptions {}
impl Decode for KvSeparationOptions {}

#[derive(Clone)]
pub struct PartitionHandle;

impl PartitionHandle {
    #[blocks(db)]
    pub fn ingest<K: Into<UserKey>, V: Into<UserValue>>(&self, iter: impl Iterator<Item = (K, V)>) -> Result<()>;
    pub fn path(&self) -> &Path;
    pub fn disk_space(&self) -> u64;
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = Result<KvPair>> + 'static;
    pub fn keys(&self) -> impl DoubleEndedIterator<Item = Result<UserKey>> + 'static;
    pub fn values(&self) -> impl DoubleEndedIterator<Item = Result<UserValue>> + 'static;
    pub fn range<'a, K: AsRef<[u8]> + 'a, R: RangeBounds<K> + 'a>(
        &'a self,
        range: R,
    ) -> impl DoubleEndedIterator<Item = Result<KvPair>> + 'static;
    pub fn prefix<'a, K: AsRef<[u8]> + 'a>(
        &'a self,
        prefix: K,
    ) -> impl DoubleEndedIterator<Item = Result<KvPair>> + 'static;
    pub fn approximate_len(&self) -> usize;
    #[blocks(db)]
    pub fn len(&self) -> Result<usize>;
    #[blocks(db)]
    pub fn is_empty(&self) -> Result<bool>;
    #[blocks(db)]
    pub fn contains_key<K: AsRef<[u8]>>(&self, key: K) -> Result<bool>;
    #[blocks(db)]
    pub fn get<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<UserValue>>;
    #[blocks(db)]
    pub fn size_of<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<u32>>;
    #[blocks(db)]
    pub fn first_key_value(&self) -> Result<Option<KvPair>>;
    #[blocks(db)]
    pub fn last_key_value(&self) -> Result<Option<KvPair>>;
    pub fn is_kv_separated(&self) -> bool;
    pub fn snapshot(&self) -> Snapshot;
    pub fn snapshot_at(&self, seqno: Instant) -> Snapshot;
    #[blocks(db)]
    pub fn insert<K: Into<UserKey>, V: Into<UserValue>>(&self, key: K, value: V) -> Result<()>;
    #[blocks(db)]
    pub fn remove<K: Into<UserKey>>(&self, key: K) -> Result<()>;
}

impl GarbageCollection for PartitionHandle {}

pub struct Snapshot;

impl Deref for Snapshot {
    type Target = lsm_tree::snapshot::Snapshot;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Version {
    V1,
    V2,
}

impl Display for Version {}
impl From<Version> for u8 {}

impl TryFrom<u8> for Version {
    type Error = ();
}

#[derive(Clone)]
pub struct TransactionalKeyspace;

impl TransactionalKeyspace {
    #[blocks(db)]
    pub fn write_tx(&self) -> WriteTransaction<'_>;
    #[blocks(db)]
    pub fn read_tx(&self) -> ReadTransaction;
    #[blocks(db)]
    pub fn persist(&self, mode: PersistMode) -> Result<()>;
    #[blocks(db)]
    pub fn open_partition(&self, name: &str, create_options: PartitionCreateOptions) -> Result<TxPartitionHandle>;
    #[blocks(db)]
    pub fn partition_count(&self) -> usize;
    #[blocks(db)]
    pub fn list_partitions(&self) -> Vec<StrView>;
    #[blocks(db)]
    pub fn partition_exists(&self, name: &str) -> bool;
    #[blocks(db)]
    pub fn delete_partition(&self, handle: TxPartitionHandle) -> Result<()>;
    #[blocks(db)]
    pub fn write_buffer_size(&self) -> u64;
    #[blocks(db)]
    pub fn journal_count(&self) -> usize;
    #[blocks(db)]
    pub fn disk_space(&self) -> u64;
    #[blocks(db)]
    pub fn open(config: Config) -> Result<Self>;
}

pub type TxKeyspace = TransactionalKeyspace;

#[derive(Clone)]
pub struct TransactionalPartitionHandle;

impl TransactionalPartitionHandle {
    pub fn path(&self) -> PathBuf;
    pub fn approximate_len(&self) -> usize;
    #[blocks(db)]
    pub fn take<K: Into<UserKey>>(&self, key: K) -> Result<Option<UserValue>>;
    pub fn fetch_update<K: Into<UserKey>, F: FnMut(Option<&UserValue>) -> Option<UserValue>>(
        &self,
        key: K,
        f: F,
    ) -> Result<Option<UserValue>>;
    pub fn update_fetch<K: Into<UserKey>, F: FnMut(Option<&UserValue>) -> Option<UserValue>>(
        &self,
        key: K,
        f: F,
    ) -> Result<Option<UserValue>>;
    #[blocks(db)]
    pub fn insert<K: Into<UserKey>, V: Into<UserValue>>(&self, key: K, value: V) -> Result<()>;
    #[blocks(db)]
    pub fn remove<K: Into<UserKey>>(&self, key: K) -> Result<()>;
    #[blocks(db)]
    pub fn get<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<UserValue>>;
    #[blocks(db)]
    pub fn size_of<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<u32>>;
    #[blocks(db)]
    pub fn first_key_value(&self) -> Result<Option<KvPair>>;
    #[blocks(db)]
    pub fn last_key_value(&self) -> Result<Option<KvPair>>;
    #[blocks(db)]
    pub fn contains_key<K: AsRef<[u8]>>(&self, key: K) -> Result<bool>;
}

impl GarbageCollection for TransactionalPartitionHandle {}

pub struct ReadTransaction;

impl ReadTransaction {
    pub fn get<K: AsRef<[u8]>>(&self, partition: &TxPartitionHandle, key: K) -> Result<Option<UserValue>>;
    pub fn size_of<K: AsRef<[u8]>>(&self, partition: &TxPartitionHandle, key: K) -> Result<Option<u32>>;
    pub fn contains_key<K: AsRef<[u8]>>(&self, partition: &TxPartitionHandle, key: K) -> Result<bool>;
    pub fn first_key_value(&self, partition: &TxPartitionHandle) -> Result<Option<KvPair>>;
    pub fn last_key_value(&self, partition: &TxPartitionHandle) -> Result<Option<KvPair>>;
    pub fn len(&self, partition: &TxPartitionHandle) -> Result<usize>;
    pub fn is_empty(&self, partition: &TxPartitionHandle) -> Result<bool>;
    pub fn iter<'a>(
        &'a self,
        partition: &'a TxPartitionHandle,
    ) -> impl DoubleEndedIterator<Item = Result<KvPair>> + 'static;
    pub fn keys<'a>(
        &'a self,
        partition: &'a TxPartitionHandle,
    ) -> impl DoubleEndedIterator<Item = Result<UserKey>> + 'static;
    pub fn values<'a>(
        &'a self,
        partition: &'a TxPartitionHandle,
    ) -> impl DoubleEndedIterator<Item = Result<UserValue>> + 'static;
    pub fn range<'a, K: AsRef<[u8]> + 'a, R: RangeBounds<K> + 'a>(
        &'a self,
        partition: &'a TxPartitionHandle,
        range: R,
    ) -> impl DoubleEndedIterator<Item = Result<KvPair>> + 'static;
    pub fn prefix<'a, K: AsRef<[u8]> + 'a>(
        &'a self,
        partition: &'a TxPartitionHandle,
        prefix: K,
    ) -> impl DoubleEndedIterator<Item = Result<KvPair>> + 'static;
}

pub struct WriteTransaction<'a>;

impl<'a> WriteTransaction<'a> {
    pub fn durability(self, mode: Option<PersistMode>) -> Self;
    pub fn take<K: Into<UserKey>>(&mut self, partition: &TxPartitionHandle, key: K) -> Result<Option<UserValue>>;
    pub fn update_fetch<K: Into<UserKey>, F: FnMut(Option<&UserValue>) -> Option<UserValue>>(
        &mut self,
        partition: &TxPartitionHandle,
        key: K,
        f: F,
    ) -> Result<Option<UserValue>>;
    pub fn fetch_update<K: Into<UserKey>, F: FnMut(Option<&UserValue>) -> Option<UserValue>>(
        &mut self,
        partition: &TxPartitionHandle,
        key: K,
        f: F,
    ) -> Result<Option<UserValue>>;
    pub fn get<K: AsRef<[u8]>>(&self, partition: &TxPartitionHandle, key: K) -> Result<Option<UserValue>>;
    pub fn size_of<K: AsRef<[u8]>>(&self, partition: &TxPartitionHandle, key: K) -> Result<Option<u32>>;
    pub fn contains_key<K: AsRef<[u8]>>(&self, partition: &TxPartitionHandle, key: K) -> Result<bool>;
    pub fn first_key_value(&self, partition: &TxPartitionHandle) -> Result<Option<KvPair>>;
    pub fn last_key_value(&self, partition: &TxPartitionHandle) -> Result<Option<KvPair>>;
    pub fn len(&self, partition: &TxPartitionHandle) -> Result<usize>;
    pub fn iter<'b>(&'b self, partition: &TxPartitionHandle) -> impl DoubleEndedIterator<Item = Result<KvPair>> + 'b;
    pub fn keys<'b>(&'b self, partition: &TxPartitionHandle) -> impl DoubleEndedIterator<Item = Result<UserKey>> + 'b;
    pub fn values<'b>(
        &'b self,
        partition: &TxPartitionHandle,
    ) -> impl DoubleEndedIterator<Item = Result<UserValue>> + 'b;
    pub fn range<'b, K: AsRef<[u8]> + 'b, R: RangeBounds<K> + 'b>(
        &'b self,
        partition: &'b TxPartitionHandle,
        range: R,
    ) -> impl DoubleEndedIterator<Item = Result<KvPair>> + 'b;
    pub fn prefix<'b, K: AsRef<[u8]> + 'b>(
        &'b self,
        partition: &'b TxPartitionHandle,
        prefix: K,
    ) -> impl DoubleEndedIterator<Item = Result<KvPair>> + 'b;
    pub fn insert<K: Into<UserKey>, V: Into<UserValue>>(&mut self, partition: &TxPartitionHandle, key: K, value: V);
    pub fn remove<K: Into<UserKey>>(&mut self, partition: &TxPartitionHandle, key: K);
    #[blocks(db)]
    pub fn commit(self) -> Result<()>;
    pub fn rollback(self);
}

pub type WriteBatch = Batch;

pub type Partition = PartitionHandle;

pub type TxPartition = TransactionalPartitionHandle;

pub type TxPartitionHandle = TransactionalPartitionHandle;

pub type TransactionalPartition = TransactionalPartitionHandle;

pub type Instant = SeqNo;

pub type LsmError = lsm_tree::error::Error;

pub struct BlockCache;

impl BlockCache {
    pub fn with_capacity_bytes(bytes: u64) -> Self;
    pub fn capacity(&self) -> u64;
}

pub struct BlobCache;

impl BlobCache {
    pub fn with_capacity_bytes(bytes: u64) -> Self;
}

impl Deref for BlobCache {
    type Target = BlockCache;
}

pub trait GarbageCollection {
    fn gc_scan(&self) -> Result<GcReport>;
    fn gc_with_space_amp_target(&self, factor: f32) -> Result<u64>;
    fn gc_with_staleness_threshold(&self, threshold: f32) -> Result<u64>;
    fn gc_drop_stale_segments(&self) -> Result<u64>;
}

#[derive(Clone)]
pub struct Database;

impl Database {
    pub fn builder(path: impl AsRef<Path>) -> DatabaseBuilder<Self>;
    #[blocks(db)]
    pub fn keyspace(&self, name: &str, create_options: impl FnOnce() -> KeyspaceCreateOptions) -> Result<Keyspace>;
    #[blocks(db)]
    pub fn delete_keyspace(&self, handle: Keyspace) -> Result<()>;
    #[blocks(db)]
    pub fn persist(&self, mode: PersistMode) -> Result<()>;
    #[blocks(db)]
    pub fn disk_space(&self) -> Result<u64>;
}

pub struct DatabaseBuilder<O>;

impl<O> DatabaseBuilder<O> {
    #[blocks(db)]
    pub fn open(self) -> Result<O>;
}

pub struct KeyspaceCreateOptions;

impl Default for KeyspaceCreateOptions {}

impl Keyspace {
    #[blocks(db)]
    pub fn insert<K: Into<UserKey>, V: Into<UserValue>>(&self, key: K, value: V) -> Result<()>;
    #[blocks(db)]
    pub fn remove<K: Into<UserKey>>(&self, key: K) -> Result<()>;
    #[blocks(db)]
    pub fn get<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<UserValue>>;
    #[blocks(db)]
    pub fn contains_key<K: AsRef<[u8]>>(&self, key: K) -> Result<bool>;
    #[blocks(db)]
    pub fn clear(&self) -> Result<()>;
    #[blocks(db)]
    pub fn len(&self) -> Result<usize>;
    #[blocks(db)]
    pub fn is_empty(&self) -> Result<bool>;
    #[blocks(db)]
    pub fn rotate_memtable_and_wait(&self) -> Result<()>;
}

#[derive(Clone)]
pub struct OptimisticTxDatabase;

impl OptimisticTxDatabase {
    pub fn builder(path: impl AsRef<Path>) -> DatabaseBuilder<Self>;
    #[blocks(db)]
    pub fn keyspace(
        &self,
        name: &str,
        create_options: impl FnOnce() -> KeyspaceCreateOptions,
    ) -> Result<OptimisticTxKeyspace>;
    #[blocks(db)]
    pub fn persist(&self, mode: PersistMode) -> Result<()>;
}

#[derive(Clone)]
pub struct OptimisticTxKeyspace;

impl OptimisticTxKeyspace {
    #[blocks(db)]
    pub fn get<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<UserValue>>;
    #[blocks(db)]
    pub fn insert<K: Into<UserKey>, V: Into<UserValue>>(&self, key: K, value: V) -> Result<()>;
    #[blocks(db)]
    pub fn remove<K: Into<UserKey>>(&self, key: K) -> Result<()>;
    #[blocks(db)]
    pub fn take<K: Into<UserKey>>(&self, key: K) -> Result<Option<UserValue>>;
}

#[derive(Clone)]
pub struct SingleWriterTxDatabase;

impl SingleWriterTxDatabase {
    pub fn builder(path: impl AsRef<Path>) -> DatabaseBuilder<Self>;
    #[blocks(db)]
    pub fn keyspace(
        &self,
        name: &str,
        create_options: impl FnOnce() -> KeyspaceCreateOptions,
    ) -> Result<SingleWriterTxKeyspace>;
    #[blocks(db)]
    pub fn persist(&self, mode: PersistMode) -> Result<()>;
}

#[derive(Clone)]
pub struct SingleWriterTxKeyspace;

impl SingleWriterTxKeyspace {
    #[blocks(db)]
    pub fn get<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<UserValue>>;
    #[blocks(db)]
    pub fn insert<K: Into<UserKey>, V: Into<UserValue>>(&self, key: K, value: V) -> Result<()>;
    #[blocks(db)]
    pub fn remove<K: Into<UserKey>>(&self, key: K) -> Result<()>;
    #[blocks(db)]
    pub fn take<K: Into<UserKey>>(&self, key: K) -> Result<Option<UserValue>>;
}
