use std::fmt::Display;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error;

impl Error {
    pub fn into_string(self) -> String;
    pub fn kind(&self) -> ErrorKind;
}

impl AsRef<str> for Error {}
impl From<Error> for String {}
impl Display for Error {}
impl std::error::Error for Error {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ErrorKind {
    NotFound,
    Corruption,
    NotSupported,
    InvalidArgument,
    IOError,
    MergeInProgress,
    Incomplete,
    ShutdownInProgress,
    TimedOut,
    Aborted,
    Busy,
    Expired,
    TryAgain,
    CompactionTooLarge,
    ColumnFamilyDropped,
    Unknown,
}

pub trait ThreadMode {}

pub struct SingleThreaded;
impl ThreadMode for SingleThreaded {}

pub struct MultiThreaded;
impl ThreadMode for MultiThreaded {}

pub trait DBInner {}

pub struct DBWithThreadModeInner;
impl DBInner for DBWithThreadModeInner {}

pub struct DBCommon<T: ThreadMode, D: DBInner>;

pub type DBWithThreadMode<T> = DBCommon<T, DBWithThreadModeInner>;

pub type DB = DBWithThreadMode<SingleThreaded>;

impl<T: ThreadMode> DBWithThreadMode<T> {
    #[blocks(db)]
    pub fn open_default<P: AsRef<Path>>(path: P) -> Result<Self, Error>;
    #[blocks(db)]
    pub fn open<P: AsRef<Path>>(opts: &Options, path: P) -> Result<Self, Error>;
    #[blocks(db)]
    pub fn open_for_read_only<P: AsRef<Path>>(
        opts: &Options,
        path: P,
        error_if_log_file_exist: bool,
    ) -> Result<Self, Error>;
    #[blocks(db)]
    pub fn open_as_secondary<P: AsRef<Path>>(opts: &Options, primary_path: P, secondary_path: P)
    -> Result<Self, Error>;
    #[blocks(db)]
    pub fn open_cf_with_opts<P, I, N>(opts: &Options, path: P, cfs: I) -> Result<Self, Error>
    where
        P: AsRef<Path>,
        I: IntoIterator<Item = (N, Options)>,
        N: AsRef<str>;
    #[blocks(db)]
    pub fn open_cf<P, I, N>(opts: &Options, path: P, cfs: I) -> Result<Self, Error>
    where
        P: AsRef<Path>,
        I: IntoIterator<Item = N>,
        N: AsRef<str>;
    #[blocks(db)]
    pub fn open_cf_descriptors<P, I>(opts: &Options, path: P, cfs: I) -> Result<Self, Error>
    where
        P: AsRef<Path>,
        I: IntoIterator<Item = ColumnFamilyDescriptor>;
}

impl<T: ThreadMode, D: DBInner> DBCommon<T, D> {
    #[blocks(db)]
    pub fn list_cf<P: AsRef<Path>>(opts: &Options, path: P) -> Result<Vec<String>, Error>;
    #[blocks(db)]
    pub fn destroy<P: AsRef<Path>>(opts: &Options, path: P) -> Result<(), Error>;
    #[blocks(db)]
    pub fn repair<P: AsRef<Path>>(opts: &Options, path: P) -> Result<(), Error>;
    pub fn path(&self) -> &Path;
    #[blocks(db)]
    pub fn flush_wal(&self, sync: bool) -> Result<(), Error>;
    #[blocks(db)]
    pub fn flush(&self) -> Result<(), Error>;
    #[blocks(db)]
    pub fn flush_opt(&self, flushopts: &FlushOptions) -> Result<(), Error>;
    #[blocks(db)]
    pub fn get<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<Vec<u8>>, Error>;
    #[blocks(db)]
    pub fn get_opt<K: AsRef<[u8]>>(&self, key: K, readopts: &ReadOptions) -> Result<Option<Vec<u8>>, Error>;
    #[blocks(db)]
    pub fn get_cf<K: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, key: K) -> Result<Option<Vec<u8>>, Error>;
    #[blocks(db)]
    pub fn get_pinned<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<DBPinnableSlice<'_>>, Error>;
    #[blocks(db)]
    pub fn get_pinned_cf<K: AsRef<[u8]>>(
        &self,
        cf: &impl AsColumnFamilyRef,
        key: K,
    ) -> Result<Option<DBPinnableSlice<'_>>, Error>;
    #[blocks(db)]
    pub fn multi_get<K, I>(&self, keys: I) -> Vec<Result<Option<Vec<u8>>, Error>>
    where
        K: AsRef<[u8]>,
        I: IntoIterator<Item = K>;
    pub fn key_may_exist<K: AsRef<[u8]>>(&self, key: K) -> bool;
    #[blocks(db)]
    pub fn put<K, V>(&self, key: K, value: V) -> Result<(), Error>
    where
        K: AsRef<[u8]>,
        V: AsRef<[u8]>;
    #[blocks(db)]
    pub fn put_opt<K, V>(&self, key: K, value: V, writeopts: &WriteOptions) -> Result<(), Error>
    where
        K: AsRef<[u8]>,
        V: AsRef<[u8]>;
    #[blocks(db)]
    pub fn put_cf<K, V>(&self, cf: &impl AsColumnFamilyRef, key: K, value: V) -> Result<(), Error>
    where
        K: AsRef<[u8]>,
        V: AsRef<[u8]>;
    #[blocks(db)]
    pub fn merge<K, V>(&self, key: K, value: V) -> Result<(), Error>
    where
        K: AsRef<[u8]>,
        V: AsRef<[u8]>;
    #[blocks(db)]
    pub fn delete<K: AsRef<[u8]>>(&self, key: K) -> Result<(), Error>;
    #[blocks(db)]
    pub fn delete_cf<K: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, key: K) -> Result<(), Error>;
    #[blocks(db)]
    pub fn delete_range_cf<K: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, from: K, to: K) -> Result<(), Error>;
    #[blocks(db)]
    pub fn write(&self, batch: WriteBatch) -> Result<(), Error>;
    #[blocks(db)]
    pub fn write_opt(&self, batch: WriteBatch, writeopts: &WriteOptions) -> Result<(), Error>;
    #[blocks(db)]
    pub fn write_without_wal(&self, batch: WriteBatch) -> Result<(), Error>;
    pub fn iterator<'a: 'b, 'b>(&'a self, mode: IteratorMode) -> DBIteratorWithThreadMode<'b, Self>;
    pub fn iterator_cf<'a: 'b, 'b>(
        &'a self,
        cf_handle: &impl AsColumnFamilyRef,
        mode: IteratorMode,
    ) -> DBIteratorWithThreadMode<'b, Self>;
    pub fn prefix_iterator<'a: 'b, 'b, P: AsRef<[u8]>>(&'a self, prefix: P) -> DBIteratorWithThreadMode<'b, Self>;
    #[blocks(db)]
    pub fn compact_range<S: AsRef<[u8]>, E: AsRef<[u8]>>(&self, start: Option<S>, end: Option<E>);
    #[blocks(db)]
    pub fn try_catch_up_with_primary(&self) -> Result<(), Error>;
    pub fn latest_sequence_number(&self) -> u64;
}

impl<D: DBInner> DBCommon<SingleThreaded, D> {
    #[blocks(db)]
    pub fn create_cf<N: AsRef<str>>(&mut self, name: N, opts: &Options) -> Result<(), Error>;
    #[blocks(db)]
    pub fn drop_cf(&mut self, name: &str) -> Result<(), Error>;
    pub fn cf_handle(&self, name: &str) -> Option<&ColumnFamily>;
}

impl<D: DBInner> DBCommon<MultiThreaded, D> {
    #[blocks(db)]
    pub fn create_cf<N: AsRef<str>>(&self, name: N, opts: &Options) -> Result<(), Error>;
    #[blocks(db)]
    pub fn drop_cf(&self, name: &str) -> Result<(), Error>;
    pub fn cf_handle(&self, name: &str) -> Option<Arc<BoundColumnFamily<'_>>>;
}

pub trait AsColumnFamilyRef {}
impl AsColumnFamilyRef for ColumnFamily {}
impl<'a> AsColumnFamilyRef for &'a ColumnFamily {}
impl<'a> AsColumnFamilyRef for Arc<BoundColumnFamily<'a>> {}

pub struct ColumnFamily;

pub struct BoundColumnFamily<'a>;

pub struct ColumnFamilyDescriptor;

impl ColumnFamilyDescriptor {
    pub fn new<S: Into<String>>(name: S, options: Options) -> Self;
    pub fn name(&self) -> &str;
}

pub struct DBIteratorWithThreadMode<'a, D>;

pub type DBIterator<'a> = DBIteratorWithThreadMode<'a, DB>;

impl<'a, D> DBIteratorWithThreadMode<'a, D> {
    pub fn set_mode(&mut self, mode: IteratorMode<'_>);
    pub fn status(&self) -> Result<(), Error>;
}

impl<'a, D> Iterator for DBIteratorWithThreadMode<'a, D> {
    type Item = Result<(Box<[u8]>, Box<[u8]>), Error>;

    #[blocks(db)]
    fn next(&mut self) -> Option<Self::Item>;
}

pub struct DBPinnableSlice<'a>;

impl<'a> AsRef<[u8]> for DBPinnableSlice<'a> {}

impl<'a> std::ops::Deref for DBPinnableSlice<'a> {
    type Target = [u8];
}

#[derive(Clone, Copy)]
pub enum Direction {
    Forward,
    Reverse,
}

#[derive(Clone, Copy)]
pub enum IteratorMode<'a> {
    Start,
    End,
    From(&'a [u8], Direction),
}

#[derive(Clone)]
pub struct Options;

impl Options {
    pub fn create_if_missing(&mut self, create_if_missing: bool);
    pub fn create_missing_column_families(&mut self, create_missing_cfs: bool);
    pub fn set_max_open_files(&mut self, nfiles: i32);
    pub fn set_write_buffer_size(&mut self, size: usize);
    pub fn increase_parallelism(&mut self, parallelism: i32);
    pub fn set_compression_type(&mut self, t: DBCompressionType);
}

impl Default for Options {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DBCompressionType {
    None,
    Snappy,
    Zlib,
    Bz2,
    Lz4,
    Lz4hc,
    Zstd,
}

pub struct FlushOptions;

impl FlushOptions {
    pub fn new() -> FlushOptions;
    pub fn set_wait(&mut self, wait: bool);
}

impl Default for FlushOptions {}

pub struct ReadOptions;
impl Default for ReadOptions {}

pub struct WriteOptions;

impl WriteOptions {
    pub fn new() -> WriteOptions;
    pub fn set_sync(&mut self, sync: bool);
    pub fn disable_wal(&mut self, disable: bool);
}

impl Default for WriteOptions {}

pub struct WriteBatchWithTransaction<const TRANSACTION: bool>;

pub type WriteBatch = WriteBatchWithTransaction<false>;

impl<const TRANSACTION: bool> WriteBatchWithTransaction<TRANSACTION> {
    pub fn new() -> Self;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn put<K, V>(&mut self, key: K, value: V)
    where
        K: AsRef<[u8]>,
        V: AsRef<[u8]>;
    pub fn put_cf<K, V>(&mut self, cf: &impl AsColumnFamilyRef, key: K, value: V)
    where
        K: AsRef<[u8]>,
        V: AsRef<[u8]>;
    pub fn delete<K: AsRef<[u8]>>(&mut self, key: K);
    pub fn delete_cf<K: AsRef<[u8]>>(&mut self, cf: &impl AsColumnFamilyRef, key: K);
    pub fn clear(&mut self);
}

impl<const T: bool> Default for WriteBatchWithTransaction<T> {}

pub struct TransactionDBOptions;
impl Default for TransactionDBOptions {}

pub struct TransactionOptions;
impl Default for TransactionOptions {}

pub struct TransactionDB<T: ThreadMode = SingleThreaded>;

impl<T: ThreadMode> TransactionDB<T> {
    pub fn transaction(&self) -> Transaction<'_, Self>;
}

pub struct OptimisticTransactionDBInner;
impl DBInner for OptimisticTransactionDBInner {}

pub type OptimisticTransactionDB<T = SingleThreaded> = DBCommon<T, OptimisticTransactionDBInner>;

impl<T: ThreadMode> OptimisticTransactionDB<T> {
    pub fn transaction(&self) -> Transaction<'_, Self>;
}

pub struct Transaction<'db, DB>;

pub mod checkpoint {
    use crate::Error;
    use std::path::Path;

    pub struct Checkpoint<'db>;

    impl<'db> Checkpoint<'db> {
        #[blocks(db)]
        pub fn create_checkpoint<P: AsRef<Path>>(&self, path: P) -> Result<(), Error>;
    }
}

pub mod backup {
    use crate::{DBCommon, DBInner, Env, Error, ThreadMode};
    use std::path::Path;

    pub struct BackupEngineOptions;
    pub struct RestoreOptions;
    impl Default for RestoreOptions {}

    pub struct BackupEngine;

    impl BackupEngine {
        #[blocks(db)]
        pub fn open(opts: &BackupEngineOptions, env: &Env) -> Result<Self, Error>;
        #[blocks(db)]
        pub fn create_new_backup<T: ThreadMode, D: DBInner>(&mut self, db: &DBCommon<T, D>) -> Result<(), Error>;
        #[blocks(db)]
        pub fn restore_from_latest_backup<D: AsRef<Path>, W: AsRef<Path>>(
            &mut self,
            db_dir: D,
            wal_dir: W,
            opts: &RestoreOptions,
        ) -> Result<(), Error>;
    }
}

pub struct Env;

pub struct SstFileWriter<'a>;

impl<T: ThreadMode> DBWithThreadMode<T> {
    #[blocks(db)]
    pub fn open_cf_as_secondary<P, I, N>(
        opts: &Options,
        primary_path: P,
        secondary_path: P,
        cfs: I,
    ) -> Result<Self, Error>
    where
        P: AsRef<Path>,
        I: IntoIterator<Item = N>,
        N: AsRef<str>;
    #[blocks(db)]
    pub fn open_cf_descriptors_as_secondary<P, I>(
        opts: &Options,
        path: P,
        secondary_path: P,
        cfs: I,
    ) -> Result<Self, Error>
    where
        P: AsRef<Path>,
        I: IntoIterator<Item = ColumnFamilyDescriptor>;
    #[blocks(db)]
    pub fn open_cf_descriptors_read_only<P, I>(
        opts: &Options,
        path: P,
        cfs: I,
        error_if_log_file_exist: bool,
    ) -> Result<Self, Error>
    where
        P: AsRef<Path>,
        I: IntoIterator<Item = ColumnFamilyDescriptor>;
    #[blocks(db)]
    pub fn open_cf_descriptors_with_ttl<P, I>(opts: &Options, path: P, cfs: I, ttl: Duration) -> Result<Self, Error>
    where
        P: AsRef<Path>,
        I: IntoIterator<Item = ColumnFamilyDescriptor>;
    #[blocks(db)]
    pub fn open_cf_for_read_only<P, I, N>(
        opts: &Options,
        path: P,
        cfs: I,
        error_if_log_file_exist: bool,
    ) -> Result<Self, Error>
    where
        P: AsRef<Path>,
        I: IntoIterator<Item = N>,
        N: AsRef<str>;
    #[blocks(db)]
    pub fn open_cf_with_opts_for_read_only<P, I, N>(
        db_opts: &Options,
        path: P,
        cfs: I,
        error_if_log_file_exist: bool,
    ) -> Result<Self, Error>
    where
        P: AsRef<Path>,
        I: IntoIterator<Item = (N, Options)>,
        N: AsRef<str>;
    #[blocks(db)]
    pub fn open_cf_with_ttl<P, I, N>(opts: &Options, path: P, cfs: I, ttl: Duration) -> Result<Self, Error>
    where
        P: AsRef<Path>,
        I: IntoIterator<Item = N>,
        N: AsRef<str>;
    #[blocks(db)]
    pub fn open_with_ttl<P: AsRef<Path>>(opts: &Options, path: P, ttl: Duration) -> Result<Self, Error>;
}

impl<T: ThreadMode> TransactionDB<T> {
    #[blocks(db)]
    pub fn open<P: AsRef<Path>>(opts: &Options, txn_db_opts: &TransactionDBOptions, path: P) -> Result<Self, Error>;
    #[blocks(db)]
    pub fn open_cf<P, I, N>(opts: &Options, txn_db_opts: &TransactionDBOptions, path: P, cfs: I) -> Result<Self, Error>
    where
        P: AsRef<Path>,
        I: IntoIterator<Item = N>,
        N: AsRef<str>;
    #[blocks(db)]
    pub fn open_cf_descriptors<P, I>(
        opts: &Options,
        txn_db_opts: &TransactionDBOptions,
        path: P,
        cfs: I,
    ) -> Result<Self, Error>
    where
        P: AsRef<Path>,
        I: IntoIterator<Item = ColumnFamilyDescriptor>;
    #[blocks(db)]
    pub fn open_default<P: AsRef<Path>>(path: P) -> Result<Self, Error>;
    #[blocks(db)]
    pub fn get<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<Vec<u8>>, Error>;
    #[blocks(db)]
    pub fn get_cf<K: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, key: K) -> Result<Option<Vec<u8>>, Error>;
    #[blocks(db)]
    pub fn put<K, V>(&self, key: K, value: V) -> Result<(), Error>
    where
        K: AsRef<[u8]>,
        V: AsRef<[u8]>;
    #[blocks(db)]
    pub fn put_cf<K, V>(&self, cf: &impl AsColumnFamilyRef, key: K, value: V) -> Result<(), Error>
    where
        K: AsRef<[u8]>,
        V: AsRef<[u8]>;
    #[blocks(db)]
    pub fn delete<K: AsRef<[u8]>>(&self, key: K) -> Result<(), Error>;
    #[blocks(db)]
    pub fn delete_cf<K: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, key: K) -> Result<(), Error>;
    #[blocks(db)]
    pub fn write(&self, batch: WriteBatchWithTransaction<true>) -> Result<(), Error>;
    #[blocks(db)]
    pub fn multi_get<K, I>(&self, keys: I) -> Vec<Result<Option<Vec<u8>>, Error>>
    where
        K: AsRef<[u8]>,
        I: IntoIterator<Item = K>;
}

impl<DB> Transaction<'_, DB> {
    #[blocks(db)]
    pub fn commit(self) -> Result<(), Error>;
    #[blocks(db)]
    pub fn get<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<Vec<u8>>, Error>;
    #[blocks(db)]
    pub fn get_cf<K: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, key: K) -> Result<Option<Vec<u8>>, Error>;
    #[blocks(db)]
    pub fn get_for_update<K: AsRef<[u8]>>(&self, key: K, exclusive: bool) -> Result<Option<Vec<u8>>, Error>;
}

impl<T: ThreadMode, D: DBInner> DBCommon<T, D> {
    #[blocks(db)]
    pub fn get_pinned_opt<K: AsRef<[u8]>>(
        &self,
        key: K,
        readopts: &ReadOptions,
    ) -> Result<Option<DBPinnableSlice>, Error>;
    #[blocks(db)]
    pub fn multi_get_cf<'a, 'b: 'a, K, I, W>(&'a self, keys: I) -> Vec<Result<Option<Vec<u8>>, Error>>
    where
        K: AsRef<[u8]>,
        I: IntoIterator<Item = (&'b W, K)>,
        W: 'b + AsColumnFamilyRef;
    #[blocks(db)]
    pub fn ingest_external_file<P: AsRef<Path>>(&self, paths: Vec<P>) -> Result<(), Error>;
    #[blocks(db)]
    pub fn flush_cf(&self, cf: &impl AsColumnFamilyRef) -> Result<(), Error>;
    #[blocks(db)]
    pub fn merge_cf<K, V>(&self, cf: &impl AsColumnFamilyRef, key: K, value: V) -> Result<(), Error>
    where
        K: AsRef<[u8]>,
        V: AsRef<[u8]>;
    #[blocks(db)]
    pub fn batched_multi_get_cf<'a, K, I>(
        &self,
        cf: &impl AsColumnFamilyRef,
        keys: I,
        sorted_input: bool,
    ) -> Vec<Result<Option<DBPinnableSlice>, Error>>
    where
        K: AsRef<[u8]> + 'a + ?Sized,
        I: IntoIterator<Item = &'a K>;
    #[blocks(db)]
    pub fn get_cf_opt<K: AsRef<[u8]>>(
        &self,
        cf: &impl AsColumnFamilyRef,
        key: K,
        readopts: &ReadOptions,
    ) -> Result<Option<Vec<u8>>, Error>;
    #[blocks(db)]
    pub fn compact_range_cf<S: AsRef<[u8]>, E: AsRef<[u8]>>(
        &self,
        cf: &impl AsColumnFamilyRef,
        start: Option<S>,
        end: Option<E>,
    );
}

impl<'a> SstFileWriter<'a> {
    #[blocks(db)]
    pub fn put<K, V>(&mut self, key: K, value: V) -> Result<(), Error>
    where
        K: AsRef<[u8]>,
        V: AsRef<[u8]>;
    #[blocks(db)]
    pub fn finish(&mut self) -> Result<(), Error>;
}

impl<T: ThreadMode> OptimisticTransactionDB<T> {
    #[blocks(db)]
    pub fn open<P: AsRef<Path>>(opts: &Options, path: P) -> Result<Self, Error>;
    #[blocks(db)]
    pub fn open_default<P: AsRef<Path>>(path: P) -> Result<Self, Error>;
    #[blocks(db)]
    pub fn open_cf<P, I, N>(opts: &Options, path: P, cfs: I) -> Result<Self, Error>
    where
        P: AsRef<Path>,
        I: IntoIterator<Item = N>,
        N: AsRef<str>;
}
