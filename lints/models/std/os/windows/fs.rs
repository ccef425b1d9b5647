use std::fs::{self, Metadata, OpenOptions};
use std::io;
use std::path::Path;
use std::time::SystemTime;

impl FileExt for fs::File {}

impl OpenOptionsExt for OpenOptions {}

impl MetadataExt for Metadata {}

impl FileTypeExt for fs::FileType {}

impl FileTimesExt for fs::FileTimes {}

pub trait FileExt {
    #[blocks(fs)]
    fn seek_read(&self, buf: &mut [u8], offset: u64) -> io::Result<usize>;

    #[blocks(fs)]
    fn seek_write(&self, buf: &[u8], offset: u64) -> io::Result<usize>;
}

pub trait OpenOptionsExt {
    fn access_mode(&mut self, access: u32) -> &mut Self;
    fn share_mode(&mut self, val: u32) -> &mut Self;
    fn custom_flags(&mut self, flags: u32) -> &mut Self;
    fn attributes(&mut self, val: u32) -> &mut Self;
    fn security_qos_flags(&mut self, flags: u32) -> &mut Self;
}

pub trait MetadataExt {
    fn file_attributes(&self) -> u32;
    fn creation_time(&self) -> u64;
    fn last_access_time(&self) -> u64;
    fn last_write_time(&self) -> u64;
    fn file_size(&self) -> u64;
}

pub trait FileTypeExt {
    fn is_symlink_dir(&self) -> bool;
    fn is_symlink_file(&self) -> bool;
}

pub trait FileTimesExt {
    fn set_created(self, t: SystemTime) -> Self;
}

#[blocks(
    fs,
    tokio = "tokio::fs::symlink_file",
    smol = "smol::fs::windows::symlink_file",
    async_std = "async_std::os::windows::fs::symlink_file"
)]
pub fn symlink_file<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> io::Result<()>;

#[blocks(
    fs,
    tokio = "tokio::fs::symlink_dir",
    smol = "smol::fs::windows::symlink_dir",
    async_std = "async_std::os::windows::fs::symlink_dir"
)]
pub fn symlink_dir<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> io::Result<()>;
