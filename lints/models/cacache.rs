use std::fmt::Display;
use std::io::{Read, Write};
use std::path::Path;

pub type Result<T> = std::result::Result<T, Error>;

#[derive(Debug)]
pub struct Error;

impl std::error::Error for Error {}
impl Display for Error {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Metadata;

#[blocks(fs, instead = "cacache::read")]
pub fn read_sync<P: AsRef<Path>, K: AsRef<str>>(cache: P, key: K) -> Result<Vec<u8>>;

#[blocks(fs, instead = "cacache::metadata")]
pub fn metadata_sync<P: AsRef<Path>, K: AsRef<str>>(cache: P, key: K) -> Result<Option<Metadata>>;

#[blocks(fs, instead = "cacache::copy")]
pub fn copy_sync<P: AsRef<Path>, K: AsRef<str>, Q: AsRef<Path>>(cache: P, key: K, to: Q) -> Result<u64>;

#[blocks(fs, instead = "cacache::remove")]
pub fn remove_sync<P: AsRef<Path>, K: AsRef<str>>(cache: P, key: K) -> Result<()>;

#[blocks(fs, instead = "cacache::clear")]
pub fn clear_sync<P: AsRef<Path>>(cache: P) -> Result<()>;

pub async fn read<P: AsRef<Path>, K: AsRef<str>>(cache: P, key: K) -> Result<Vec<u8>>;
pub async fn metadata<P: AsRef<Path>, K: AsRef<str>>(cache: P, key: K) -> Result<Option<Metadata>>;
pub async fn copy<P: AsRef<Path>, K: AsRef<str>, Q: AsRef<Path>>(cache: P, key: K, to: Q) -> Result<u64>;
pub async fn remove<P: AsRef<Path>, K: AsRef<str>>(cache: P, key: K) -> Result<()>;
pub async fn clear<P: AsRef<Path>>(cache: P) -> Result<()>;

pub struct RemoveOpts;

#[os_backed]
pub struct SyncReader;

#[os_backed]
pub struct SyncToLinker;

#[os_backed]
pub struct SyncWriter;

pub struct WriteOpts;

pub struct Integrity;

pub struct Algorithm;

impl Read for SyncReader {}
impl Read for SyncToLinker {}
impl Write for SyncWriter {}

impl RemoveOpts {
    #[blocks(fs)]
    pub fn remove_sync<P, K>(self, cache: P, key: K) -> Result<()>
    where
        P: AsRef<Path>,
        K: AsRef<str>;
}

impl SyncReader {
    #[blocks(fs)]
    pub fn open<P, K>(cache: P, key: K) -> Result<SyncReader>
    where
        P: AsRef<Path>,
        K: AsRef<str>;
    #[blocks(fs)]
    pub fn open_hash<P>(cache: P, sri: Integrity) -> Result<SyncReader>
    where
        P: AsRef<Path>;
}

impl SyncToLinker {
    #[blocks(fs)]
    pub fn commit(self) -> Result<Integrity>;
    #[blocks(fs)]
    pub fn open<P, K, T>(cache: P, key: K, target: T) -> Result<Self>
    where
        P: AsRef<Path>,
        K: AsRef<str>,
        T: AsRef<Path>;
    #[blocks(fs)]
    pub fn open_hash<P, T>(cache: P, target: T) -> Result<Self>
    where
        P: AsRef<Path>,
        T: AsRef<Path>;
}

impl SyncWriter {
    #[blocks(fs)]
    pub fn commit(self) -> Result<Integrity>;
    #[blocks(fs)]
    pub fn create<P, K>(cache: P, key: K) -> Result<SyncWriter>
    where
        P: AsRef<Path>,
        K: AsRef<str>;
    #[blocks(fs)]
    pub fn create_with_algo<P, K>(algo: Algorithm, cache: P, key: K) -> Result<SyncWriter>
    where
        P: AsRef<Path>,
        K: AsRef<str>;
}

impl WriteOpts {
    #[blocks(fs)]
    pub fn link_to_hash_sync<P, T>(self, cache: P, target: T) -> Result<SyncToLinker>
    where
        P: AsRef<Path>,
        T: AsRef<Path>;
    #[blocks(fs)]
    pub fn link_to_sync<P, K, T>(self, cache: P, key: K, target: T) -> Result<SyncToLinker>
    where
        P: AsRef<Path>,
        K: AsRef<str>,
        T: AsRef<Path>;
    #[blocks(fs)]
    pub fn open_hash_sync<P>(self, cache: P) -> Result<SyncWriter>
    where
        P: AsRef<Path>;
    #[blocks(fs)]
    pub fn open_sync<P, K>(self, cache: P, key: K) -> Result<SyncWriter>
    where
        P: AsRef<Path>,
        K: AsRef<str>;
}

#[blocks(fs, instead = "cacache::copy_hash")]
pub fn copy_hash_sync<P, Q>(cache: P, sri: &Integrity, to: Q) -> Result<u64>
where
    P: AsRef<Path>,
    Q: AsRef<Path>;

#[blocks(fs, instead = "cacache::copy_hash_unchecked")]
pub fn copy_hash_unchecked_sync<P, Q>(cache: P, sri: &Integrity, to: Q) -> Result<u64>
where
    P: AsRef<Path>,
    Q: AsRef<Path>;

#[blocks(fs, instead = "cacache::copy_unchecked")]
pub fn copy_unchecked_sync<P, K, Q>(cache: P, key: K, to: Q) -> Result<u64>
where
    P: AsRef<Path>,
    K: AsRef<str>,
    Q: AsRef<Path>;

#[blocks(fs, instead = "cacache::hard_link_hash")]
pub fn hard_link_hash_sync<P, Q>(cache: P, sri: &Integrity, to: Q) -> Result<()>
where
    P: AsRef<Path>,
    Q: AsRef<Path>;

#[blocks(fs)]
pub fn hard_link_hash_unchecked_sync<P, Q>(cache: P, sri: &Integrity, to: Q) -> Result<()>
where
    P: AsRef<Path>,
    Q: AsRef<Path>;

#[blocks(fs, instead = "cacache::hard_link")]
pub fn hard_link_sync<P, K, Q>(cache: P, key: K, to: Q) -> Result<()>
where
    P: AsRef<Path>,
    K: AsRef<str>,
    Q: AsRef<Path>;

#[blocks(fs)]
pub fn hard_link_unchecked_sync<P, K, Q>(cache: P, key: K, to: Q) -> Result<()>
where
    P: AsRef<Path>,
    K: AsRef<str>,
    Q: AsRef<Path>;

#[blocks(fs, instead = "cacache::link_to_hash")]
pub fn link_to_hash_sync<P, T>(cache: P, target: T) -> Result<Integrity>
where
    P: AsRef<Path>,
    T: AsRef<Path>;

#[blocks(fs, instead = "cacache::link_to")]
pub fn link_to_sync<P, K, T>(cache: P, key: K, target: T) -> Result<Integrity>
where
    P: AsRef<Path>,
    K: AsRef<str>,
    T: AsRef<Path>;

#[blocks(fs)]
pub fn list_sync<P: AsRef<Path>>(cache: P) -> impl Iterator<Item = Result<Metadata>>;

#[blocks(fs, instead = "cacache::read_hash")]
pub fn read_hash_sync<P>(cache: P, sri: &Integrity) -> Result<Vec<u8>>
where
    P: AsRef<Path>;

#[blocks(fs, instead = "cacache::reflink_hash")]
pub fn reflink_hash_sync<P, Q>(cache: P, sri: &Integrity, to: Q) -> Result<()>
where
    P: AsRef<Path>,
    Q: AsRef<Path>;

#[blocks(fs)]
pub fn reflink_hash_unchecked_sync<P, Q>(cache: P, sri: &Integrity, to: Q) -> Result<()>
where
    P: AsRef<Path>,
    Q: AsRef<Path>;

#[blocks(fs, instead = "cacache::reflink")]
pub fn reflink_sync<P, K, Q>(cache: P, key: K, to: Q) -> Result<()>
where
    P: AsRef<Path>,
    K: AsRef<str>,
    Q: AsRef<Path>;

#[blocks(fs, instead = "cacache::reflink_unchecked")]
pub fn reflink_unchecked_sync<P, K, Q>(cache: P, key: K, to: Q) -> Result<()>
where
    P: AsRef<Path>,
    K: AsRef<str>,
    Q: AsRef<Path>;

#[blocks(fs, instead = "cacache::remove_hash")]
pub fn remove_hash_sync<P: AsRef<Path>>(cache: P, sri: &Integrity) -> Result<()>;

#[blocks(fs, instead = "cacache::write_hash")]
pub fn write_hash_sync<P, D>(cache: P, data: D) -> Result<Integrity>
where
    P: AsRef<Path>,
    D: AsRef<[u8]>;

#[blocks(fs, instead = "cacache::write_hash_with_algo")]
pub fn write_hash_sync_with_algo<P, D>(algo: Algorithm, cache: P, data: D) -> Result<Integrity>
where
    P: AsRef<Path>,
    D: AsRef<[u8]>;

#[blocks(fs, instead = "cacache::write")]
pub fn write_sync<P, D, K>(cache: P, key: K, data: D) -> Result<Integrity>
where
    P: AsRef<Path>,
    D: AsRef<[u8]>,
    K: AsRef<str>;

#[blocks(fs, instead = "cacache::write_with_algo")]
pub fn write_sync_with_algo<P, D, K>(algo: Algorithm, cache: P, key: K, data: D) -> Result<Integrity>
where
    P: AsRef<Path>,
    D: AsRef<[u8]>,
    K: AsRef<str>;
