use std::error;
use std::ffi::OsString;
use std::fmt;
use std::io::{self, Read, Seek, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

#[os_backed]
pub struct File;

impl File {
    #[blocks(
        fs,
        tokio = "tokio::fs::File::open",
        smol = "smol::fs::File::open",
        async_std = "async_std::fs::File::open"
    )]
    pub fn open<P: AsRef<Path>>(path: P) -> io::Result<File>;

    #[blocks(
        fs,
        tokio = "tokio::fs::File::create",
        smol = "smol::fs::File::create",
        async_std = "async_std::fs::File::create"
    )]
    pub fn create<P: AsRef<Path>>(path: P) -> io::Result<File>;

    #[blocks(fs, tokio = "tokio::fs::File::create_new")]
    pub fn create_new<P: AsRef<Path>>(path: P) -> io::Result<File>;

    pub fn options() -> OpenOptions;

    #[blocks(
        fs,
        heavy,
        tokio = "tokio::fs::File::sync_all",
        smol = "smol::fs::File::sync_all",
        async_std = "async_std::fs::File::sync_all"
    )]
    pub fn sync_all(&self) -> io::Result<()>;

    #[blocks(
        fs,
        heavy,
        tokio = "tokio::fs::File::sync_data",
        smol = "smol::fs::File::sync_data",
        async_std = "async_std::fs::File::sync_data"
    )]
    pub fn sync_data(&self) -> io::Result<()>;

    #[blocks(fs)]
    pub fn lock(&self) -> io::Result<()>;

    #[blocks(fs)]
    pub fn lock_shared(&self) -> io::Result<()>;

    pub fn try_lock(&self) -> Result<(), TryLockError>;
    pub fn try_lock_shared(&self) -> Result<(), TryLockError>;
    pub fn unlock(&self) -> io::Result<()>;

    #[blocks(
        fs,
        tokio = "tokio::fs::File::set_len",
        smol = "smol::fs::File::set_len",
        async_std = "async_std::fs::File::set_len"
    )]
    pub fn set_len(&self, size: u64) -> io::Result<()>;

    #[blocks(
        fs,
        tokio = "tokio::fs::File::metadata",
        smol = "smol::fs::File::metadata",
        async_std = "async_std::fs::File::metadata"
    )]
    pub fn metadata(&self) -> io::Result<Metadata>;

    #[blocks(fs, pedantic, tokio = "tokio::fs::File::try_clone")]
    pub fn try_clone(&self) -> io::Result<File>;

    #[blocks(
        fs,
        tokio = "tokio::fs::File::set_permissions",
        smol = "smol::fs::File::set_permissions",
        async_std = "async_std::fs::File::set_permissions"
    )]
    pub fn set_permissions(&self, perm: Permissions) -> io::Result<()>;

    #[blocks(fs)]
    pub fn set_times(&self, times: FileTimes) -> io::Result<()>;

    #[blocks(fs)]
    pub fn set_modified(&self, time: SystemTime) -> io::Result<()>;
}

impl fmt::Debug for File {}
impl Read for &File {}
impl Write for &File {}
impl Seek for &File {}
impl Read for File {}
impl Write for File {}
impl Seek for File {}

pub enum TryLockError {
    Error(io::Error),
    WouldBlock,
}

impl error::Error for TryLockError {}
impl fmt::Debug for TryLockError {}
impl fmt::Display for TryLockError {}

#[derive(Clone)]
pub struct Metadata;

impl Metadata {
    pub fn file_type(&self) -> FileType;
    pub fn is_dir(&self) -> bool;
    pub fn is_file(&self) -> bool;
    pub fn is_symlink(&self) -> bool;
    pub fn len(&self) -> u64;
    pub fn permissions(&self) -> Permissions;
    pub fn modified(&self) -> io::Result<SystemTime>;
    pub fn accessed(&self) -> io::Result<SystemTime>;
    pub fn created(&self) -> io::Result<SystemTime>;
}

impl fmt::Debug for Metadata {}

#[derive(Debug)]
pub struct ReadDir;

impl Iterator for ReadDir {
    type Item = io::Result<DirEntry>;

    #[blocks(
        fs,
        tokio = "tokio::fs::ReadDir::next_entry",
        smol = "smol::stream::StreamExt::next",
        async_std = "async_std::stream::StreamExt::next"
    )]
    fn next(&mut self) -> Option<io::Result<DirEntry>>;
}

pub struct DirEntry;

impl DirEntry {
    pub fn path(&self) -> PathBuf;

    #[blocks(
        fs,
        tokio = "tokio::fs::DirEntry::metadata",
        smol = "smol::fs::DirEntry::metadata",
        async_std = "async_std::fs::DirEntry::metadata"
    )]
    pub fn metadata(&self) -> io::Result<Metadata>;

    #[blocks(
        probe,
        pedantic,
        tokio = "tokio::fs::DirEntry::file_type",
        smol = "smol::fs::DirEntry::file_type",
        async_std = "async_std::fs::DirEntry::file_type"
    )]
    pub fn file_type(&self) -> io::Result<FileType>;

    pub fn file_name(&self) -> OsString;
}

impl fmt::Debug for DirEntry {}

#[derive(Clone, Debug)]
pub struct OpenOptions;

impl OpenOptions {
    pub fn new() -> Self;
    pub fn read(&mut self, read: bool) -> &mut Self;
    pub fn write(&mut self, write: bool) -> &mut Self;
    pub fn append(&mut self, append: bool) -> &mut Self;
    pub fn truncate(&mut self, truncate: bool) -> &mut Self;
    pub fn create(&mut self, create: bool) -> &mut Self;
    pub fn create_new(&mut self, create_new: bool) -> &mut Self;

    #[blocks(
        fs,
        tokio = "tokio::fs::OpenOptions::open",
        smol = "smol::fs::OpenOptions::open",
        async_std = "async_std::fs::OpenOptions::open"
    )]
    pub fn open<P: AsRef<Path>>(&self, path: P) -> io::Result<File>;
}

#[derive(Copy, Clone, Debug, Default)]
pub struct FileTimes;

impl FileTimes {
    pub fn new() -> Self;
    pub fn set_accessed(self, t: SystemTime) -> Self;
    pub fn set_modified(self, t: SystemTime) -> Self;
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Permissions;

impl Permissions {
    pub fn readonly(&self) -> bool;
    pub fn set_readonly(&mut self, readonly: bool);
}

#[derive(Copy, Clone, PartialEq, Eq, Hash)]
pub struct FileType;

impl FileType {
    pub fn is_dir(&self) -> bool;
    pub fn is_file(&self) -> bool;
    pub fn is_symlink(&self) -> bool;
}

impl fmt::Debug for FileType {}

#[derive(Debug)]
pub struct DirBuilder;

impl DirBuilder {
    pub fn new() -> DirBuilder;
    pub fn recursive(&mut self, recursive: bool) -> &mut Self;

    #[blocks(
        fs,
        tokio = "tokio::fs::DirBuilder::create",
        smol = "smol::fs::DirBuilder::create",
        async_std = "async_std::fs::DirBuilder::create"
    )]
    pub fn create<P: AsRef<Path>>(&self, path: P) -> io::Result<()>;
}

impl From<TryLockError> for io::Error {}

impl Read for Arc<File> {}
impl Write for Arc<File> {}
impl Seek for Arc<File> {}

#[blocks(fs, tokio = "tokio::fs::read", smol = "smol::fs::read", async_std = "async_std::fs::read")]
pub fn read<P: AsRef<Path>>(path: P) -> io::Result<Vec<u8>>;

#[blocks(
    fs,
    tokio = "tokio::fs::read_to_string",
    smol = "smol::fs::read_to_string",
    async_std = "async_std::fs::read_to_string"
)]
pub fn read_to_string<P: AsRef<Path>>(path: P) -> io::Result<String>;

#[blocks(fs, tokio = "tokio::fs::write", smol = "smol::fs::write", async_std = "async_std::fs::write")]
pub fn write<P: AsRef<Path>, C: AsRef<[u8]>>(path: P, contents: C) -> io::Result<()>;

#[blocks(
    fs,
    tokio = "tokio::fs::remove_file",
    smol = "smol::fs::remove_file",
    async_std = "async_std::fs::remove_file"
)]
pub fn remove_file<P: AsRef<Path>>(path: P) -> io::Result<()>;

#[blocks(
    probe,
    pedantic,
    tokio = "tokio::fs::metadata",
    smol = "smol::fs::metadata",
    async_std = "async_std::fs::metadata"
)]
pub fn metadata<P: AsRef<Path>>(path: P) -> io::Result<Metadata>;

#[blocks(
    probe,
    pedantic,
    tokio = "tokio::fs::symlink_metadata",
    smol = "smol::fs::symlink_metadata",
    async_std = "async_std::fs::symlink_metadata"
)]
pub fn symlink_metadata<P: AsRef<Path>>(path: P) -> io::Result<Metadata>;

#[blocks(fs, tokio = "tokio::fs::rename", smol = "smol::fs::rename", async_std = "async_std::fs::rename")]
pub fn rename<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<()>;

#[blocks(fs, heavy, tokio = "tokio::fs::copy", smol = "smol::fs::copy", async_std = "async_std::fs::copy")]
pub fn copy<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<u64>;

#[blocks(fs, tokio = "tokio::fs::hard_link", smol = "smol::fs::hard_link", async_std = "async_std::fs::hard_link")]
pub fn hard_link<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> io::Result<()>;

#[blocks(
    fs,
    tokio = "tokio::fs::symlink",
    smol = "smol::fs::unix::symlink",
    async_std = "async_std::os::unix::fs::symlink"
)]
pub fn soft_link<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> io::Result<()>;

#[blocks(
    probe,
    pedantic,
    tokio = "tokio::fs::read_link",
    smol = "smol::fs::read_link",
    async_std = "async_std::fs::read_link"
)]
pub fn read_link<P: AsRef<Path>>(path: P) -> io::Result<PathBuf>;

#[blocks(
    probe,
    pedantic,
    tokio = "tokio::fs::canonicalize",
    smol = "smol::fs::canonicalize",
    async_std = "async_std::fs::canonicalize"
)]
pub fn canonicalize<P: AsRef<Path>>(path: P) -> io::Result<PathBuf>;

#[blocks(fs, tokio = "tokio::fs::create_dir", smol = "smol::fs::create_dir", async_std = "async_std::fs::create_dir")]
pub fn create_dir<P: AsRef<Path>>(path: P) -> io::Result<()>;

#[blocks(
    fs,
    tokio = "tokio::fs::create_dir_all",
    smol = "smol::fs::create_dir_all",
    async_std = "async_std::fs::create_dir_all"
)]
pub fn create_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()>;

#[blocks(fs, tokio = "tokio::fs::remove_dir", smol = "smol::fs::remove_dir", async_std = "async_std::fs::remove_dir")]
pub fn remove_dir<P: AsRef<Path>>(path: P) -> io::Result<()>;

#[blocks(
    fs,
    heavy,
    tokio = "tokio::fs::remove_dir_all",
    smol = "smol::fs::remove_dir_all",
    async_std = "async_std::fs::remove_dir_all"
)]
pub fn remove_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()>;

#[blocks(fs, tokio = "tokio::fs::read_dir", smol = "smol::fs::read_dir", async_std = "async_std::fs::read_dir")]
pub fn read_dir<P: AsRef<Path>>(path: P) -> io::Result<ReadDir>;

#[blocks(
    fs,
    tokio = "tokio::fs::set_permissions",
    smol = "smol::fs::set_permissions",
    async_std = "async_std::fs::set_permissions"
)]
pub fn set_permissions<P: AsRef<Path>>(path: P, perm: Permissions) -> io::Result<()>;

#[blocks(
    probe,
    pedantic,
    tokio = "tokio::fs::try_exists",
    smol = "smol::fs::metadata",
    async_std = "async_std::fs::metadata"
)]
pub fn exists<P: AsRef<Path>>(path: P) -> io::Result<bool>;
