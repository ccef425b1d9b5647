use std::io;
use std::path::Path;

pub mod fs_std {
    use std::fs::File;
    use std::io;

    pub trait FileExt {
        fn allocated_size(&self) -> io::Result<u64>;
        fn allocate(&self, len: u64) -> io::Result<()>;
        #[blocks(fs)]
        fn lock_shared(&self) -> io::Result<()>;
        #[blocks(fs)]
        fn lock_exclusive(&self) -> io::Result<()>;
        #[blocks(fs)]
        fn try_lock_shared(&self) -> io::Result<bool>;
        #[blocks(fs)]
        fn try_lock_exclusive(&self) -> io::Result<bool>;
        fn unlock(&self) -> io::Result<()>;
    }

    impl FileExt for File {
        #[blocks(fs)]
        fn lock_shared(&self) -> io::Result<()>;
        #[blocks(fs)]
        fn lock_exclusive(&self) -> io::Result<()>;
        #[blocks(fs)]
        fn try_lock_shared(&self) -> io::Result<bool>;
        #[blocks(fs)]
        fn try_lock_exclusive(&self) -> io::Result<bool>;
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct FsStats;

impl FsStats {
    pub fn free_space(&self) -> u64;
    pub fn available_space(&self) -> u64;
    pub fn total_space(&self) -> u64;
    pub fn allocation_granularity(&self) -> u64;
}

pub fn lock_contended_error() -> io::Error;
pub fn statvfs<P>(path: P) -> io::Result<FsStats>
where
    P: AsRef<Path>;
pub fn free_space<P>(path: P) -> io::Result<u64>
where
    P: AsRef<Path>;
pub fn available_space<P>(path: P) -> io::Result<u64>
where
    P: AsRef<Path>;
pub fn total_space<P>(path: P) -> io::Result<u64>
where
    P: AsRef<Path>;
pub fn allocation_granularity<P>(path: P) -> io::Result<u64>
where
    P: AsRef<Path>;
