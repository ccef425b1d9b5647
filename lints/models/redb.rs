use std::borrow::Borrow;
use std::cmp::Ordering;
use std::fmt::{Debug, Display};
use std::fs::File;
use std::io;
use std::ops::RangeBounds;
use std::panic::Location;
use std::path::Path;
use std::sync::PoisonError;

pub struct Builder;

impl Builder {
    pub fn new() -> Self;
    pub fn create_with_file_format_v3(&mut self, value: bool) -> &mut Self;
    pub fn set_repair_callback(&mut self, callback: impl Fn(&mut RepairSession) + 'static) -> &mut Self;
    pub fn set_cache_size(&mut self, bytes: usize) -> &mut Self;
    #[blocks(db)]
    pub fn create(&self, path: impl AsRef<Path>) -> Result<Database, DatabaseError>;
    #[blocks(db)]
    pub fn open(&self, path: impl AsRef<Path>) -> Result<Database, DatabaseError>;
    #[blocks(db)]
    pub fn open_read_only(&self, path: impl AsRef<Path>) -> Result<ReadOnlyDatabase, DatabaseError>;
    #[blocks(db)]
    pub fn create_file(&self, file: File) -> Result<Database, DatabaseError>;
    #[blocks(db)]
    pub fn create_with_backend(&self, backend: impl StorageBackend) -> Result<Database, DatabaseError>;
}

pub struct ReadOnlyDatabase;

impl ReadOnlyDatabase {
    #[blocks(db)]
    pub fn open(path: impl AsRef<Path>) -> Result<ReadOnlyDatabase, DatabaseError>;
    pub fn begin_read(&self) -> Result<ReadTransaction, TransactionError>;
}

#[derive(Debug)]
pub struct CacheStats;

impl CacheStats {
    pub fn evictions(&self) -> u64;
}

pub struct Database;

impl Database {
    #[blocks(db)]
    pub fn create(path: impl AsRef<Path>) -> Result<Database, DatabaseError>;
    #[blocks(db)]
    pub fn open(path: impl AsRef<Path>) -> Result<Database, DatabaseError>;
    pub fn cache_stats(&self) -> CacheStats;
    #[blocks(db)]
    pub fn check_integrity(&mut self) -> Result<bool, DatabaseError>;
    pub fn upgrade(&mut self) -> Result<bool, UpgradeError>;
    #[blocks(db)]
    pub fn compact(&mut self) -> Result<bool, CompactionError>;
    pub fn builder() -> Builder;
    #[blocks(db)]
    pub fn begin_write(&self) -> Result<WriteTransaction, TransactionError>;
    #[blocks(db)]
    pub fn begin_read(&self) -> Result<ReadTransaction, TransactionError>;
}

pub struct MultimapTableDefinition<'a, K: Key + 'static, V: Key + 'static>;

impl<'a, K: Key + 'static, V: Key + 'static> MultimapTableDefinition<'a, K, V> {
    pub fn new(name: &'a str) -> Self;
}

impl<K: Key + 'static, V: Key + 'static> MultimapTableHandle for MultimapTableDefinition<'_, K, V> {}
impl<K: Key + 'static, V: Key + 'static> Clone for MultimapTableDefinition<'_, K, V> {}
impl<K: Key + 'static, V: Key + 'static> Copy for MultimapTableDefinition<'_, K, V> {}
impl<K: Key + 'static, V: Key + 'static> Display for MultimapTableDefinition<'_, K, V> {}

pub struct RepairSession;

impl RepairSession {
    pub fn abort(&mut self);
    pub fn progress(&self) -> f64;
}

pub struct TableDefinition<'a, K: Key + 'static, V: Value + 'static>;

impl<'a, K: Key + 'static, V: Value + 'static> TableDefinition<'a, K, V> {
    pub fn new(name: &'a str) -> Self;
}

impl<K: Key + 'static, V: Value + 'static> TableHandle for TableDefinition<'_, K, V> {}
impl<K: Key + 'static, V: Value + 'static> Clone for TableDefinition<'_, K, V> {}
impl<K: Key + 'static, V: Value + 'static> Copy for TableDefinition<'_, K, V> {}
impl<K: Key + 'static, V: Value + 'static> Display for TableDefinition<'_, K, V> {}

#[derive(Clone)]
pub struct UntypedMultimapTableHandle;
impl MultimapTableHandle for UntypedMultimapTableHandle {}

#[derive(Clone)]
pub struct UntypedTableHandle;
impl TableHandle for UntypedTableHandle {}

#[derive(Debug)]
pub enum CommitError {
    Storage(StorageError),
}

impl From<StorageError> for CommitError {}
impl Display for CommitError {}
impl std::error::Error for CommitError {}

#[derive(Debug)]
pub enum CompactionError {
    PersistentSavepointExists,
    EphemeralSavepointExists,
    TransactionInProgress,
    Storage(StorageError),
}

impl From<StorageError> for CompactionError {}
impl Display for CompactionError {}
impl std::error::Error for CompactionError {}

#[derive(Debug)]
pub enum DatabaseError {
    DatabaseAlreadyOpen,
    RepairAborted,
    UpgradeRequired(u8),
    Storage(StorageError),
}

impl From<io::Error> for DatabaseError {}
impl From<StorageError> for DatabaseError {}
impl Display for DatabaseError {}
impl std::error::Error for DatabaseError {}

#[derive(Debug)]
pub enum Error {
    DatabaseAlreadyOpen,
    InvalidSavepoint,
    RepairAborted,
    PersistentSavepointExists,
    EphemeralSavepointExists,
    TransactionInProgress,
    Corrupted(String),
    UpgradeRequired(u8),
    ValueTooLarge(usize),
    TableTypeMismatch { table: String, key: TypeName, value: TypeName },
    TableIsMultimap(String),
    TableIsNotMultimap(String),
    TypeDefinitionChanged { name: TypeName, alignment: usize, width: Option<usize> },
    TableDoesNotExist(String),
    TableExists(String),
    TableAlreadyOpen(String, &'static Location<'static>),
    Io(io::Error),
    PreviousIo,
    LockPoisoned(&'static Location<'static>),
    ReadTransactionStillInUse(ReadTransaction),
}

impl From<StorageError> for Error {}
impl From<TableError> for Error {}
impl From<DatabaseError> for Error {}
impl From<SavepointError> for Error {}
impl From<UpgradeError> for Error {}
impl From<CompactionError> for Error {}
impl From<TransactionError> for Error {}
impl From<CommitError> for Error {}
impl<T> From<PoisonError<T>> for Error {}
impl From<io::Error> for Error {}
impl Display for Error {}
impl std::error::Error for Error {}

#[derive(Debug)]
pub enum SavepointError {
    InvalidSavepoint,
    Storage(StorageError),
}

impl From<StorageError> for SavepointError {}
impl Display for SavepointError {}
impl std::error::Error for SavepointError {}

#[derive(Debug)]
pub enum StorageError {
    Corrupted(String),
    ValueTooLarge(usize),
    Io(io::Error),
    PreviousIo,
    LockPoisoned(&'static Location<'static>),
}

impl<T> From<PoisonError<T>> for StorageError {}
impl From<io::Error> for StorageError {}
impl Display for StorageError {}
impl std::error::Error for StorageError {}

#[derive(Debug)]
pub enum TableError {
    TableTypeMismatch { table: String, key: TypeName, value: TypeName },
    TableIsMultimap(String),
    TableIsNotMultimap(String),
    TypeDefinitionChanged { name: TypeName, alignment: usize, width: Option<usize> },
    TableDoesNotExist(String),
    TableExists(String),
    TableAlreadyOpen(String, &'static Location<'static>),
    Storage(StorageError),
}

impl From<StorageError> for TableError {}
impl Display for TableError {}
impl std::error::Error for TableError {}

#[derive(Debug)]
pub enum TransactionError {
    Storage(StorageError),
    ReadTransactionStillInUse(ReadTransaction),
}

impl From<StorageError> for TransactionError {}
impl Display for TransactionError {}
impl std::error::Error for TransactionError {}

#[derive(Debug)]
pub enum UpgradeError {
    PersistentSavepointExists,
    EphemeralSavepointExists,
    TransactionInProgress,
    Storage(StorageError),
}

impl From<StorageError> for UpgradeError {}
impl From<CommitError> for UpgradeError {}
impl Display for UpgradeError {}
impl std::error::Error for UpgradeError {}

pub struct MultimapRange<'a, K: Key + 'static, V: Key + 'static>;

impl<'a, K: Key + 'static, V: Key + 'static> Iterator for MultimapRange<'a, K, V> {
    type Item = std::result::Result<(AccessGuard<'a, K>, MultimapValue<'a, V>), StorageError>;
    #[blocks(db)]
    fn next(&mut self) -> Option<Self::Item>;
}

impl<K: Key + 'static, V: Key + 'static> DoubleEndedIterator for MultimapRange<'_, K, V> {}

pub struct MultimapTable<'txn, K: Key + 'static, V: Key + 'static>;

impl<'txn, K: Key + 'static, V: Key + 'static> MultimapTable<'txn, K, V> {
    #[blocks(db)]
    pub fn insert<'k, 'v>(
        &mut self,
        key: impl Borrow<K::SelfType<'k>>,
        value: impl Borrow<V::SelfType<'v>>,
    ) -> Result<bool>;
    #[blocks(db)]
    pub fn remove<'k, 'v>(
        &mut self,
        key: impl Borrow<K::SelfType<'k>>,
        value: impl Borrow<V::SelfType<'v>>,
    ) -> Result<bool>;
    #[blocks(db)]
    pub fn remove_all<'a>(&mut self, key: impl Borrow<K::SelfType<'a>>) -> Result<MultimapValue<'_, V>>;
}

impl<K: Key + 'static, V: Key + 'static> MultimapTableHandle for MultimapTable<'_, K, V> {}
impl<K: Key + 'static, V: Key + 'static> ReadableTableMetadata for MultimapTable<'_, K, V> {}
impl<K: Key + 'static, V: Key + 'static> ReadableMultimapTable<K, V> for MultimapTable<'_, K, V> {}

pub struct MultimapValue<'a, V: Key + 'static>;

impl<'a, V: Key + 'static> MultimapValue<'a, V> {
    pub fn len(&self) -> u64;
    pub fn is_empty(&self) -> bool;
}

impl<'a, V: Key + 'static> Iterator for MultimapValue<'a, V> {
    type Item = std::result::Result<AccessGuard<'a, V>, StorageError>;
    #[blocks(db)]
    fn next(&mut self) -> Option<Self::Item>;
}

impl<V: Key + 'static> DoubleEndedIterator for MultimapValue<'_, V> {}

pub struct ReadOnlyMultimapTable<K: Key + 'static, V: Key + 'static>;

impl<K: Key + 'static, V: Key + 'static> ReadOnlyMultimapTable<K, V> {
    #[blocks(db)]
    pub fn get<'a>(&self, key: impl Borrow<K::SelfType<'a>>) -> Result<MultimapValue<'static, V>>;
    #[blocks(db)]
    pub fn range<'a, KR>(&self, range: impl RangeBounds<KR>) -> Result<MultimapRange<'static, K, V>>
    where
        KR: Borrow<K::SelfType<'a>>;
}

impl<K: Key + 'static, V: Key + 'static> ReadableTableMetadata for ReadOnlyMultimapTable<K, V> {}
impl<K: Key + 'static, V: Key + 'static> ReadableMultimapTable<K, V> for ReadOnlyMultimapTable<K, V> {}

pub struct ReadOnlyUntypedMultimapTable;
impl ReadableTableMetadata for ReadOnlyUntypedMultimapTable {}

pub struct ExtractIf<
    'a,
    K: Key + 'static,
    V: Value + 'static,
    F: for<'f> FnMut(K::SelfType<'f>, V::SelfType<'f>) -> bool,
>;

impl<'a, K: Key + 'static, V: Value + 'static, F: for<'f> FnMut(K::SelfType<'f>, V::SelfType<'f>) -> bool> Iterator
    for ExtractIf<'a, K, V, F>
{
    type Item = std::result::Result<(AccessGuard<'a, K>, AccessGuard<'a, V>), StorageError>;
}

impl<K: Key + 'static, V: Value + 'static, F: for<'f> FnMut(K::SelfType<'f>, V::SelfType<'f>) -> bool>
    DoubleEndedIterator for ExtractIf<'_, K, V, F>
{
}

#[derive(Clone)]
pub struct Range<'a, K: Key + 'static, V: Value + 'static>;

impl<'a, K: Key + 'static, V: Value + 'static> Iterator for Range<'a, K, V> {
    type Item = std::result::Result<(AccessGuard<'a, K>, AccessGuard<'a, V>), StorageError>;
    #[blocks(db)]
    fn next(&mut self) -> Option<Self::Item>;
}

impl<K: Key + 'static, V: Value + 'static> DoubleEndedIterator for Range<'_, K, V> {}

pub struct ReadOnlyTable<K: Key + 'static, V: Value + 'static>;

impl<K: Key + 'static, V: Value + 'static> ReadOnlyTable<K, V> {
    #[blocks(db)]
    pub fn get<'a>(&self, key: impl Borrow<K::SelfType<'a>>) -> Result<Option<AccessGuard<'static, V>>>;
    #[blocks(db)]
    pub fn range<'a, KR>(&self, range: impl RangeBounds<KR>) -> Result<Range<'static, K, V>>
    where
        KR: Borrow<K::SelfType<'a>>;
}

impl<K: Key + 'static, V: Value + 'static> TableHandle for ReadOnlyTable<K, V> {}
impl<K: Key + 'static, V: Value + 'static> ReadableTableMetadata for ReadOnlyTable<K, V> {}
impl<K: Key + 'static, V: Value + 'static> ReadableTable<K, V> for ReadOnlyTable<K, V> {}

pub struct ReadOnlyUntypedTable;
impl ReadableTableMetadata for ReadOnlyUntypedTable {}

pub struct Table<'txn, K: Key + 'static, V: Value + 'static>;

impl<'txn, K: Key + 'static, V: Value + 'static> Table<'txn, K, V> {
    #[blocks(db)]
    pub fn pop_first(&mut self) -> Result<Option<(AccessGuard<'_, K>, AccessGuard<'_, V>)>>;
    #[blocks(db)]
    pub fn pop_last(&mut self) -> Result<Option<(AccessGuard<'_, K>, AccessGuard<'_, V>)>>;
    #[blocks(db)]
    pub fn extract_if<F: for<'f> FnMut(K::SelfType<'f>, V::SelfType<'f>) -> bool>(
        &mut self,
        predicate: F,
    ) -> Result<ExtractIf<'_, K, V, F>>;
    #[blocks(db)]
    pub fn extract_from_if<'a, KR, F: for<'f> FnMut(K::SelfType<'f>, V::SelfType<'f>) -> bool>(
        &mut self,
        range: impl RangeBounds<KR> + 'a,
        predicate: F,
    ) -> Result<ExtractIf<'_, K, V, F>>
    where
        KR: Borrow<K::SelfType<'a>> + 'a;
    #[blocks(db)]
    pub fn retain<F: for<'f> FnMut(K::SelfType<'f>, V::SelfType<'f>) -> bool>(&mut self, predicate: F) -> Result;
    #[blocks(db)]
    pub fn retain_in<'a, KR, F: for<'f> FnMut(K::SelfType<'f>, V::SelfType<'f>) -> bool>(
        &mut self,
        range: impl RangeBounds<KR> + 'a,
        predicate: F,
    ) -> Result
    where
        KR: Borrow<K::SelfType<'a>> + 'a;
    #[blocks(db)]
    pub fn insert<'k, 'v>(
        &mut self,
        key: impl Borrow<K::SelfType<'k>>,
        value: impl Borrow<V::SelfType<'v>>,
    ) -> Result<Option<AccessGuard<'_, V>>>;
    #[blocks(db)]
    pub fn remove<'a>(&mut self, key: impl Borrow<K::SelfType<'a>>) -> Result<Option<AccessGuard<'_, V>>>;
}

impl<K: Key + 'static, V: MutInPlaceValue + 'static> Table<'_, K, V> {
    #[blocks(db)]
    pub fn insert_reserve<'a>(
        &mut self,
        key: impl Borrow<K::SelfType<'a>>,
        value_length: u32,
    ) -> Result<AccessGuardMut<'_, V>>;
}

impl<K: Key + 'static, V: Value + 'static> TableHandle for Table<'_, K, V> {}
impl<K: Key + 'static, V: Value + 'static> ReadableTableMetadata for Table<'_, K, V> {}
impl<K: Key + 'static, V: Value + 'static> ReadableTable<K, V> for Table<'_, K, V> {}

#[derive(Debug)]
pub struct TableStats;

impl TableStats {
    pub fn tree_height(&self) -> u32;
    pub fn leaf_pages(&self) -> u64;
    pub fn branch_pages(&self) -> u64;
    pub fn stored_bytes(&self) -> u64;
    pub fn metadata_bytes(&self) -> u64;
    pub fn fragmented_bytes(&self) -> u64;
}

#[derive(Debug)]
pub struct DatabaseStats;

impl DatabaseStats {
    pub fn tree_height(&self) -> u32;
    pub fn allocated_pages(&self) -> u64;
    pub fn leaf_pages(&self) -> u64;
    pub fn branch_pages(&self) -> u64;
    pub fn stored_bytes(&self) -> u64;
    pub fn metadata_bytes(&self) -> u64;
    pub fn fragmented_bytes(&self) -> u64;
    pub fn page_size(&self) -> usize;
}

#[derive(Clone, Copy, Debug)]
pub enum Durability {
    None,
    Eventual,
    Immediate,
    Paranoid,
}

pub struct ReadTransaction;

impl ReadTransaction {
    #[blocks(db)]
    pub fn open_table<K: Key + 'static, V: Value + 'static>(
        &self,
        definition: TableDefinition<'_, K, V>,
    ) -> Result<ReadOnlyTable<K, V>, TableError>;
    #[blocks(db)]
    pub fn open_untyped_table(&self, handle: impl TableHandle) -> Result<ReadOnlyUntypedTable, TableError>;
    #[blocks(db)]
    pub fn open_multimap_table<K: Key + 'static, V: Key + 'static>(
        &self,
        definition: MultimapTableDefinition<'_, K, V>,
    ) -> Result<ReadOnlyMultimapTable<K, V>, TableError>;
    #[blocks(db)]
    pub fn open_untyped_multimap_table(
        &self,
        handle: impl MultimapTableHandle,
    ) -> Result<ReadOnlyUntypedMultimapTable, TableError>;
    #[blocks(db)]
    pub fn list_tables(&self) -> Result<impl Iterator<Item = UntypedTableHandle>>;
    #[blocks(db)]
    pub fn list_multimap_tables(&self) -> Result<impl Iterator<Item = UntypedMultimapTableHandle>>;
    pub fn close(self) -> Result<(), TransactionError>;
}

pub struct WriteTransaction;

impl Drop for WriteTransaction {
    #[blocks(db)]
    fn drop(&mut self);
}

impl WriteTransaction {
    #[blocks(db)]
    pub fn persistent_savepoint(&self) -> Result<u64, SavepointError>;
    #[blocks(db)]
    pub fn get_persistent_savepoint(&self, id: u64) -> Result<Savepoint, SavepointError>;
    #[blocks(db)]
    pub fn delete_persistent_savepoint(&self, id: u64) -> Result<bool, SavepointError>;
    #[blocks(db)]
    pub fn list_persistent_savepoints(&self) -> Result<impl Iterator<Item = u64>>;
    #[blocks(db)]
    pub fn ephemeral_savepoint(&self) -> Result<Savepoint, SavepointError>;
    #[blocks(db)]
    pub fn restore_savepoint(&mut self, savepoint: &Savepoint) -> Result<(), SavepointError>;
    pub fn set_durability(&mut self, durability: Durability);
    pub fn set_two_phase_commit(&mut self, enabled: bool);
    pub fn set_quick_repair(&mut self, enabled: bool);
    #[blocks(db)]
    pub fn open_table<'txn, K: Key + 'static, V: Value + 'static>(
        &'txn self,
        definition: TableDefinition<'_, K, V>,
    ) -> Result<Table<'txn, K, V>, TableError>;
    #[blocks(db)]
    pub fn open_multimap_table<'txn, K: Key + 'static, V: Key + 'static>(
        &'txn self,
        definition: MultimapTableDefinition<'_, K, V>,
    ) -> Result<MultimapTable<'txn, K, V>, TableError>;
    pub fn rename_table(&self, definition: impl TableHandle, new_name: impl TableHandle) -> Result<(), TableError>;
    pub fn rename_multimap_table(
        &self,
        definition: impl MultimapTableHandle,
        new_name: impl MultimapTableHandle,
    ) -> Result<(), TableError>;
    #[blocks(db)]
    pub fn delete_table(&self, definition: impl TableHandle) -> Result<bool, TableError>;
    #[blocks(db)]
    pub fn delete_multimap_table(&self, definition: impl MultimapTableHandle) -> Result<bool, TableError>;
    #[blocks(db)]
    pub fn list_tables(&self) -> Result<impl Iterator<Item = UntypedTableHandle> + '_>;
    #[blocks(db)]
    pub fn list_multimap_tables(&self) -> Result<impl Iterator<Item = UntypedMultimapTableHandle> + '_>;
    #[blocks(db)]
    pub fn commit(self) -> Result<(), CommitError>;
    #[blocks(db)]
    pub fn abort(self) -> Result;
    #[blocks(db)]
    pub fn stats(&self) -> Result<DatabaseStats>;
}

pub struct AccessGuard<'a, V: Value + 'static>;

impl<V: Value + 'static> AccessGuard<'_, V> {
    pub fn value(&self) -> V::SelfType<'_>;
}

pub struct AccessGuardMut<'a, V: Value + 'static>;
impl<V: MutInPlaceValue + 'static> AsMut<V::BaseRefType> for AccessGuardMut<'_, V> {}

pub struct Savepoint;

pub struct TypeName;

pub type Result<T = (), E = StorageError> = std::result::Result<T, E>;

pub trait MultimapTableHandle {
    fn name(&self) -> &str;
}

pub trait StorageBackend {}

pub trait TableHandle {
    fn name(&self) -> &str;
}

pub trait ReadableMultimapTable<K: Key + 'static, V: Key + 'static>: ReadableTableMetadata {
    #[blocks(db)]
    fn get<'a>(&self, key: impl Borrow<K::SelfType<'a>>) -> Result<MultimapValue<'_, V>>;
    #[blocks(db)]
    fn range<'a, KR>(&self, range: impl RangeBounds<KR> + 'a) -> Result<MultimapRange<'_, K, V>>
    where
        KR: Borrow<K::SelfType<'a>> + 'a;
    #[blocks(db)]
    fn iter(&self) -> Result<MultimapRange<'_, K, V>>;
}

pub trait ReadableTable<K: Key + 'static, V: Value + 'static>: ReadableTableMetadata {
    #[blocks(db)]
    fn get<'a>(&self, key: impl Borrow<K::SelfType<'a>>) -> Result<Option<AccessGuard<'_, V>>>;
    #[blocks(db)]
    fn range<'a, KR>(&self, range: impl RangeBounds<KR> + 'a) -> Result<Range<'_, K, V>>
    where
        KR: Borrow<K::SelfType<'a>> + 'a;
    #[blocks(db)]
    fn first(&self) -> Result<Option<(AccessGuard<'_, K>, AccessGuard<'_, V>)>>;
    #[blocks(db)]
    fn last(&self) -> Result<Option<(AccessGuard<'_, K>, AccessGuard<'_, V>)>>;
    #[blocks(db)]
    fn iter(&self) -> Result<Range<'_, K, V>>;
}

pub trait ReadableTableMetadata {
    #[blocks(db)]
    fn stats(&self) -> Result<TableStats>;
    #[blocks(db)]
    fn len(&self) -> Result<u64>;
    #[blocks(db)]
    fn is_empty(&self) -> Result<bool>;
}

pub trait Key: Value {
    fn compare(data1: &[u8], data2: &[u8]) -> Ordering;
}

pub trait MutInPlaceValue: Value {
    type BaseRefType: Debug + ?Sized;
    fn initialize(data: &mut [u8]);
    fn from_bytes_mut(data: &mut [u8]) -> &mut Self::BaseRefType;
}

impl MutInPlaceValue for &[u8] {
    type BaseRefType = [u8];
}

pub trait Value: Debug {
    type SelfType<'a>: Debug + 'a
    where
        Self: 'a;
    type AsBytes<'a>: AsRef<[u8]> + 'a
    where
        Self: 'a;
    fn fixed_width() -> Option<usize>;
    fn from_bytes<'a>(data: &'a [u8]) -> Self::SelfType<'a>
    where
        Self: 'a;
    fn as_bytes<'a, 'b: 'a>(value: &'a Self::SelfType<'b>) -> Self::AsBytes<'a>
    where
        Self: 'b;
    fn type_name() -> TypeName;
}
