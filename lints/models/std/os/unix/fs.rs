use std::fs::{self, OpenOptions, Permissions};
use std::io;
use std::os::fd::AsFd;
use std::path::Path;

impl FileExt for fs::File {}

impl PermissionsExt for Permissions {}

impl OpenOptionsExt for OpenOptions {}

impl MetadataExt for fs::Metadata {}

impl FileTypeExt for fs::FileType {}

impl DirEntryExt for fs::DirEntry {}

impl DirBuilderExt for fs::DirBuilder {}

pub trait FileExt {
    #[blocks(fs)]
    fn read_at(&self, buf: &mut [u8], offset: u64) -> io::Result<usize>;

    #[blocks(fs)]
    fn read_exact_at(&self, buf: &mut [u8], offset: u64) -> io::Result<()>;

    #[blocks(fs)]
    fn write_at(&self, buf: &[u8], offset: u64) -> io::Result<usize>;

    #[blocks(fs)]
    fn write_all_at(&self, buf: &[u8], offset: u64) -> io::Result<()>;
}

pub trait PermissionsExt {
    fn mode(&self) -> u32;
    fn set_mode(&mut self, mode: u32);
    fn from_mode(mode: u32) -> Self;
}

pub trait OpenOptionsExt {
    fn mode(&mut self, mode: u32) -> &mut Self;
    fn custom_flags(&mut self, flags: i32) -> &mut Self;
}

pub trait MetadataExt {
    fn dev(&self) -> u64;
    fn ino(&self) -> u64;
    fn mode(&self) -> u32;
    fn nlink(&self) -> u64;
    fn uid(&self) -> u32;
    fn gid(&self) -> u32;
    fn rdev(&self) -> u64;
    fn size(&self) -> u64;
    fn atime(&self) -> i64;
    fn atime_nsec(&self) -> i64;
    fn mtime(&self) -> i64;
    fn mtime_nsec(&self) -> i64;
    fn ctime(&self) -> i64;
    fn ctime_nsec(&self) -> i64;
    fn blksize(&self) -> u64;
    fn blocks(&self) -> u64;
}

pub trait FileTypeExt {
    fn is_block_device(&self) -> bool;
    fn is_char_device(&self) -> bool;
    fn is_fifo(&self) -> bool;
    fn is_socket(&self) -> bool;
}

pub trait DirEntryExt {
    fn ino(&self) -> u64;
}

pub trait DirBuilderExt {
    fn mode(&mut self, mode: u32) -> &mut Self;
}

#[blocks(
    fs,
    tokio = "tokio::fs::symlink",
    smol = "smol::fs::unix::symlink",
    async_std = "async_std::os::unix::fs::symlink"
)]
pub fn symlink<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> io::Result<()>;

#[blocks(fs)]
pub fn chown<P: AsRef<Path>>(dir: P, uid: Option<u32>, gid: Option<u32>) -> io::Result<()>;

#[blocks(fs)]
pub fn fchown<F: AsFd>(fd: F, uid: Option<u32>, gid: Option<u32>) -> io::Result<()>;

#[blocks(fs)]
pub fn lchown<P: AsRef<Path>>(dir: P, uid: Option<u32>, gid: Option<u32>) -> io::Result<()>;

#[blocks(fs)]
pub fn chroot<P: AsRef<Path>>(dir: P) -> io::Result<()>;
