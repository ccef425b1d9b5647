use std::fmt::Display;
use std::fs::{File, Metadata};
use std::io;
use std::path::Path;
use std::time::SystemTime;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileTime;

impl FileTime {
    pub fn zero() -> FileTime;
    pub fn now() -> FileTime;
    pub fn from_unix_time(seconds: i64, nanos: u32) -> FileTime;
    pub fn from_last_modification_time(meta: &Metadata) -> FileTime;
    pub fn from_last_access_time(meta: &Metadata) -> FileTime;
    pub fn from_creation_time(meta: &Metadata) -> Option<FileTime>;
    pub fn from_system_time(time: SystemTime) -> FileTime;
    pub fn seconds(&self) -> i64;
    pub fn unix_seconds(&self) -> i64;
    pub fn nanoseconds(&self) -> u32;
}

impl Display for FileTime {}
impl From<SystemTime> for FileTime {}
impl From<FileTime> for SystemTime {}

#[blocks(fs)]
pub fn set_file_times<P>(p: P, atime: FileTime, mtime: FileTime) -> io::Result<()>
where
    P: AsRef<Path>;

#[blocks(fs)]
pub fn set_file_handle_times(f: &File, atime: Option<FileTime>, mtime: Option<FileTime>) -> io::Result<()>;

#[blocks(fs)]
pub fn set_symlink_file_times<P>(p: P, atime: FileTime, mtime: FileTime) -> io::Result<()>
where
    P: AsRef<Path>;

#[blocks(fs)]
pub fn set_file_mtime<P>(p: P, mtime: FileTime) -> io::Result<()>
where
    P: AsRef<Path>;

#[blocks(fs)]
pub fn set_file_atime<P>(p: P, atime: FileTime) -> io::Result<()>
where
    P: AsRef<Path>;
