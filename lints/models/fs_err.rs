use crate::os::unix::fs::{FileExt, OpenOptionsExt};
use std::ffi::OsString;
use std::fs::{FileTimes, FileType, Metadata, Permissions, TryLockError};
use std::io;
use std::io::{Read, Seek, Write};
use std::os::fd::OwnedFd;
use std::os::unix::fs::DirEntryExt;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

pub mod os {
    pub mod unix {
        pub mod fs {
            use std::io;
            use std::path::Path;

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

            pub trait OpenOptionsExt {
                fn mode(&mut self, mode: u32) -> &mut Self;
                fn custom_flags(&mut self, flags: i32) -> &mut Self;
            }

            #[blocks(fs, tokio = "fs_err::tokio::symlink")]
            pub fn symlink<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> io::Result<()>;

            #[blocks(fs)]
            pub fn chown<P: AsRef<Path>>(path: P, uid: Option<u32>, gid: Option<u32>) -> io::Result<()>;

            #[blocks(fs)]
            pub fn lchown<P: AsRef<Path>>(path: P, uid: Option<u32>, gid: Option<u32>) -> io::Result<()>;

            #[blocks(fs)]
            pub fn chroot<P: AsRef<Path>>(path: P) -> io::Result<()>;
        }
    }
}

pub mod tokio {
    use std::ffi::OsString;
    use std::fs::{FileType, Metadata, Permissions};
    use std::io;
    use std::path::{Path, PathBuf};
    use std::task::{Context, Poll};
    use tokio::io::{AsyncRead, AsyncSeek, AsyncWrite};

    #[derive(Clone, Debug, Default)]
    pub struct OpenOptions;

    impl OpenOptions {
        pub fn new() -> OpenOptions;
        pub fn read(&mut self, read: bool) -> &mut OpenOptions;
        pub fn write(&mut self, write: bool) -> &mut OpenOptions;
        pub fn append(&mut self, append: bool) -> &mut OpenOptions;
        pub fn truncate(&mut self, truncate: bool) -> &mut OpenOptions;
        pub fn create(&mut self, create: bool) -> &mut OpenOptions;
        pub fn create_new(&mut self, create_new: bool) -> &mut OpenOptions;
        pub async fn open(&self, path: impl AsRef<Path>) -> io::Result<File>;
        pub fn mode(&mut self, mode: u32) -> &mut OpenOptions;
        pub fn custom_flags(&mut self, flags: i32) -> &mut OpenOptions;
    }

    impl From<std::fs::OpenOptions> for OpenOptions {}
    impl From<tokio::fs::OpenOptions> for OpenOptions {}

    #[derive(Debug)]
    pub struct DirEntry;

    impl DirEntry {
        pub fn path(&self) -> PathBuf;
        pub fn file_name(&self) -> OsString;
        pub async fn metadata(&self) -> io::Result<Metadata>;
        pub async fn file_type(&self) -> io::Result<FileType>;
        pub fn ino(&self) -> u64;
    }

    #[derive(Debug)]
    pub struct ReadDir;

    impl ReadDir {
        pub async fn next_entry(&mut self) -> io::Result<Option<DirEntry>>;
        pub fn poll_next_entry(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<Option<DirEntry>>>;
    }

    #[derive(Debug, Default)]
    pub struct DirBuilder;

    impl DirBuilder {
        pub fn new() -> Self;
        pub fn recursive(&mut self, recursive: bool) -> &mut Self;
        pub async fn create(&self, path: impl AsRef<Path>) -> io::Result<()>;
        pub fn mode(&mut self, mode: u32) -> &mut Self;
    }

    #[derive(Debug)]
    pub struct File;

    impl File {
        pub async fn open(path: impl Into<PathBuf>) -> io::Result<File>;
        pub async fn create(path: impl Into<PathBuf>) -> io::Result<File>;
        pub async fn create_new(path: impl Into<PathBuf>) -> Result<Self, io::Error>;
        pub fn options() -> OpenOptions;
        pub fn from_std(std: crate::File) -> File;
        pub async fn sync_all(&self) -> io::Result<()>;
        pub async fn sync_data(&self) -> io::Result<()>;
        pub async fn set_len(&self, size: u64) -> io::Result<()>;
        pub async fn metadata(&self) -> io::Result<Metadata>;
        pub async fn try_clone(&self) -> io::Result<File>;
        pub async fn into_std(self) -> crate::File;
        pub fn try_into_std(self) -> Result<crate::File, File>;
        pub async fn set_permissions(&self, perm: Permissions) -> io::Result<()>;
        pub fn from_parts<P>(file: tokio::fs::File, path: P) -> Self
        where
            P: Into<PathBuf>;
        pub fn into_parts(self) -> (tokio::fs::File, PathBuf);
        pub fn file(&self) -> &tokio::fs::File;
        pub fn file_mut(&mut self) -> &mut tokio::fs::File;
        pub fn path(&self) -> &Path;
    }

    impl From<crate::File> for File {}
    impl From<File> for tokio::fs::File {}
    impl AsyncRead for File {}
    impl AsyncSeek for File {}
    impl AsyncWrite for File {}

    pub async fn read_dir(path: impl AsRef<Path>) -> io::Result<ReadDir>;

    pub async fn canonicalize(path: impl AsRef<Path>) -> io::Result<PathBuf>;

    pub async fn copy(from: impl AsRef<Path>, to: impl AsRef<Path>) -> Result<u64, io::Error>;

    pub async fn create_dir(path: impl AsRef<Path>) -> io::Result<()>;

    pub async fn create_dir_all(path: impl AsRef<Path>) -> io::Result<()>;

    pub async fn hard_link(original: impl AsRef<Path>, link: impl AsRef<Path>) -> io::Result<()>;

    pub async fn metadata(path: impl AsRef<Path>) -> io::Result<Metadata>;

    pub async fn try_exists(path: impl AsRef<Path>) -> io::Result<bool>;

    pub async fn read(path: impl AsRef<Path>) -> io::Result<Vec<u8>>;

    pub async fn read_link(path: impl AsRef<Path>) -> io::Result<PathBuf>;

    pub async fn read_to_string(path: impl AsRef<Path>) -> io::Result<String>;

    pub async fn remove_dir(path: impl AsRef<Path>) -> io::Result<()>;

    pub async fn remove_dir_all(path: impl AsRef<Path>) -> io::Result<()>;

    pub async fn remove_file(path: impl AsRef<Path>) -> io::Result<()>;

    pub async fn rename(from: impl AsRef<Path>, to: impl AsRef<Path>) -> io::Result<()>;

    pub async fn set_permissions(path: impl AsRef<Path>, perm: Permissions) -> io::Result<()>;

    pub async fn symlink_metadata(path: impl AsRef<Path>) -> io::Result<Metadata>;

    pub async fn symlink(original: impl AsRef<Path>, link: impl AsRef<Path>) -> io::Result<()>;

    pub async fn write(path: impl AsRef<Path>, contents: impl AsRef<[u8]>) -> io::Result<()>;
}

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
    #[blocks(fs, tokio = "fs_err::tokio::OpenOptions::open")]
    pub fn open<P>(&self, path: P) -> io::Result<File>
    where
        P: Into<PathBuf>;
    pub fn from_options(options: std::fs::OpenOptions) -> Self;
    pub fn options(&self) -> &std::fs::OpenOptions;
    pub fn options_mut(&mut self) -> &mut std::fs::OpenOptions;
}

impl OpenOptionsExt for OpenOptions {}

#[derive(Debug)]
pub struct ReadDir;

impl Iterator for ReadDir {
    type Item = Result<DirEntry, io::Error>;
    #[blocks(fs, tokio = "fs_err::tokio::ReadDir::next_entry")]
    fn next(&mut self) -> Option<Self::Item>;
}

#[derive(Debug)]
pub struct DirEntry;

impl DirEntry {
    pub fn path(&self) -> PathBuf;
    #[blocks(probe, tokio = "fs_err::tokio::DirEntry::metadata")]
    pub fn metadata(&self) -> io::Result<Metadata>;
    #[blocks(probe, tokio = "fs_err::tokio::DirEntry::file_type")]
    pub fn file_type(&self) -> io::Result<FileType>;
    pub fn file_name(&self) -> OsString;
}

impl DirEntryExt for DirEntry {}

#[derive(Debug)]
#[os_backed]
pub struct File;

impl File {
    #[blocks(fs, tokio = "fs_err::tokio::File::open")]
    pub fn open<P>(path: P) -> Result<Self, io::Error>
    where
        P: Into<PathBuf>;
    #[blocks(fs, tokio = "fs_err::tokio::File::create")]
    pub fn create<P>(path: P) -> Result<Self, io::Error>
    where
        P: Into<PathBuf>;
    #[blocks(fs, tokio = "fs_err::tokio::File::create_new")]
    pub fn create_new<P>(path: P) -> Result<Self, io::Error>
    where
        P: Into<PathBuf>;
    pub fn options() -> OpenOptions;
    #[blocks(fs, heavy, tokio = "fs_err::tokio::File::sync_all")]
    pub fn sync_all(&self) -> Result<(), io::Error>;
    #[blocks(fs, heavy, tokio = "fs_err::tokio::File::sync_data")]
    pub fn sync_data(&self) -> Result<(), io::Error>;
    #[blocks(fs, tokio = "fs_err::tokio::File::set_len")]
    pub fn set_len(&self, size: u64) -> Result<(), io::Error>;
    #[blocks(fs, tokio = "fs_err::tokio::File::metadata")]
    pub fn metadata(&self) -> Result<Metadata, io::Error>;
    #[blocks(fs, tokio = "fs_err::tokio::File::try_clone")]
    pub fn try_clone(&self) -> Result<Self, io::Error>;
    #[blocks(fs, tokio = "fs_err::tokio::File::set_permissions")]
    pub fn set_permissions(&self, perm: Permissions) -> Result<(), io::Error>;
    #[blocks(fs)]
    pub fn set_times(&self, times: FileTimes) -> Result<(), io::Error>;
    #[blocks(fs)]
    pub fn set_modified(&self, time: SystemTime) -> Result<(), io::Error>;
    #[blocks(fs)]
    pub fn lock(&self) -> Result<(), io::Error>;
    #[blocks(fs)]
    pub fn lock_shared(&self) -> Result<(), io::Error>;
    pub fn try_lock(&self) -> Result<(), TryLockError>;
    pub fn try_lock_shared(&self) -> Result<(), TryLockError>;
    pub fn unlock(&self) -> Result<(), io::Error>;
    pub fn from_parts<P>(file: std::fs::File, path: P) -> Self
    where
        P: Into<PathBuf>;
    pub fn into_parts(self) -> (std::fs::File, PathBuf);
    pub fn into_file(self) -> std::fs::File;
    pub fn into_path(self) -> PathBuf;
    pub fn file(&self) -> &std::fs::File;
    pub fn file_mut(&mut self) -> &mut std::fs::File;
    pub fn path(&self) -> &Path;
}

impl Read for File {}
impl Read for &File {}
impl From<File> for std::fs::File {}
impl Seek for File {}
impl Seek for &File {}
impl Write for File {}
impl Write for &File {}
impl FileExt for File {}
impl From<File> for OwnedFd {}

pub trait PathExt {
    #[blocks(probe, tokio = "tokio::fs::try_exists")]
    fn fs_err_try_exists(&self) -> io::Result<bool>;
    #[blocks(probe, tokio = "fs_err::tokio::canonicalize")]
    fn fs_err_metadata(&self) -> io::Result<Metadata>;
    #[blocks(probe, tokio = "fs_err::tokio::canonicalize")]
    fn fs_err_symlink_metadata(&self) -> io::Result<Metadata>;
    #[blocks(probe, tokio = "fs_err::tokio::canonicalize")]
    fn fs_err_canonicalize(&self) -> io::Result<PathBuf>;
    #[blocks(probe, pedantic, tokio = "fs_err::tokio::read_link")]
    fn fs_err_read_link(&self) -> io::Result<PathBuf>;
    #[blocks(fs, tokio = "fs_err::tokio::read_dir")]
    fn fs_err_read_dir(&self) -> io::Result<ReadDir>;
}

impl PathExt for Path {}

#[blocks(fs, tokio = "fs_err::tokio::read")]
pub fn read<P: AsRef<Path>>(path: P) -> io::Result<Vec<u8>>;

#[blocks(fs, tokio = "fs_err::tokio::read_to_string")]
pub fn read_to_string<P: AsRef<Path>>(path: P) -> io::Result<String>;

#[blocks(fs, tokio = "fs_err::tokio::write")]
pub fn write<P: AsRef<Path>, C: AsRef<[u8]>>(path: P, contents: C) -> io::Result<()>;

#[blocks(fs, heavy, tokio = "fs_err::tokio::copy")]
pub fn copy<P, Q>(from: P, to: Q) -> io::Result<u64>
where
    P: AsRef<Path>,
    Q: AsRef<Path>;

#[blocks(fs, tokio = "fs_err::tokio::create_dir")]
pub fn create_dir<P>(path: P) -> io::Result<()>
where
    P: AsRef<Path>;

#[blocks(fs, tokio = "fs_err::tokio::create_dir_all")]
pub fn create_dir_all<P>(path: P) -> io::Result<()>
where
    P: AsRef<Path>;

#[blocks(fs, tokio = "fs_err::tokio::remove_dir")]
pub fn remove_dir<P>(path: P) -> io::Result<()>
where
    P: AsRef<Path>;

#[blocks(fs, heavy, tokio = "fs_err::tokio::remove_dir_all")]
pub fn remove_dir_all<P>(path: P) -> io::Result<()>
where
    P: AsRef<Path>;

#[blocks(fs, tokio = "fs_err::tokio::remove_file")]
pub fn remove_file<P>(path: P) -> io::Result<()>
where
    P: AsRef<Path>;

#[blocks(probe, tokio = "fs_err::tokio::metadata")]
pub fn metadata<P: AsRef<Path>>(path: P) -> io::Result<Metadata>;

#[blocks(probe, tokio = "tokio::fs::try_exists")]
pub fn exists<P: AsRef<Path>>(path: P) -> io::Result<bool>;

#[blocks(probe, tokio = "fs_err::tokio::canonicalize")]
pub fn canonicalize<P: AsRef<Path>>(path: P) -> io::Result<PathBuf>;

#[blocks(fs, tokio = "fs_err::tokio::hard_link")]
pub fn hard_link<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> io::Result<()>;

#[blocks(probe, pedantic, tokio = "fs_err::tokio::read_link")]
pub fn read_link<P: AsRef<Path>>(path: P) -> io::Result<PathBuf>;

#[blocks(fs, tokio = "fs_err::tokio::rename")]
pub fn rename<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<()>;

#[blocks(fs, tokio = "fs_err::tokio::symlink")]
pub fn soft_link<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> io::Result<()>;

#[blocks(probe, tokio = "fs_err::tokio::symlink_metadata")]
pub fn symlink_metadata<P: AsRef<Path>>(path: P) -> io::Result<Metadata>;

#[blocks(fs, tokio = "fs_err::tokio::set_permissions")]
pub fn set_permissions<P: AsRef<Path>>(path: P, perm: Permissions) -> io::Result<()>;

#[blocks(fs, tokio = "fs_err::tokio::read_dir")]
pub fn read_dir<P: Into<PathBuf>>(path: P) -> io::Result<ReadDir>;
