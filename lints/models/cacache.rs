use std::fmt::Display;
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
