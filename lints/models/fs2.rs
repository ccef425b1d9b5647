use std::fs::File;
use std::io;
use std::path::Path;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct FsStats;

impl FsStats {
    pub fn free_space(&self) -> u64;
    pub fn available_space(&self) -> u64;
    pub fn total_space(&self) -> u64;
    pub fn allocation_granularity(&self) -> u64;
}

pub trait FileExt {
    fn duplicate(&self) -> io::Result<File>;
    #[blocks(probe)]
    fn allocated_size(&self) -> io::Result<u64>;
    #[blocks(probe)]
    fn allocate(&self, len: u64) -> io::Result<()>;
    #[blocks(fs)]
    fn lock_shared(&self) -> io::Result<()>;
    #[blocks(fs)]
    fn lock_exclusive(&self) -> io::Result<()>;
    fn try_lock_shared(&self) -> io::Result<()>;
    fn try_lock_exclusive(&self) -> io::Result<()>;
    fn unlock(&self) -> io::Result<()>;
}

impl FileExt for File {}

pub fn lock_contended_error() -> io::Error;

#[blocks(probe)]
pub fn statvfs<P>(path: P) -> io::Result<FsStats>
where
    P: AsRef<Path>;

#[blocks(probe)]
pub fn free_space<P>(path: P) -> io::Result<u64>
where
    P: AsRef<Path>;

#[blocks(probe)]
pub fn available_space<P>(path: P) -> io::Result<u64>
where
    P: AsRef<Path>;

#[blocks(probe)]
pub fn total_space<P>(path: P) -> io::Result<u64>
where
    P: AsRef<Path>;

#[blocks(probe)]
pub fn allocation_granularity<P>(path: P) -> io::Result<u64>
where
    P: AsRef<Path>;
