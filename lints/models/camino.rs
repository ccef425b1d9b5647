use std::borrow::{Borrow, Cow};
use std::collections::TryReserveError;
use std::convert::Infallible;
use std::error::Error;
use std::ffi::{OsStr, OsString};
use std::fmt::Display;
use std::fs::{DirEntry, FileType, Metadata, ReadDir};
use std::io;
use std::ops::{Deref, DerefMut};
use std::path::{Path, PathBuf, StripPrefixError};
use std::rc::Rc;
use std::str::FromStr;
use std::sync::Arc;

#[derive(Clone, Default)]
pub struct Utf8PathBuf;

impl Utf8PathBuf {
    pub fn new() -> Utf8PathBuf;
    pub fn from_path_buf(path: PathBuf) -> Result<Utf8PathBuf, PathBuf>;
    pub fn from_os_string(os_string: OsString) -> Result<Utf8PathBuf, OsString>;
    pub fn into_std_path_buf(self) -> PathBuf;
    pub fn with_capacity(capacity: usize) -> Utf8PathBuf;
    pub fn as_path(&self) -> &Utf8Path;
    pub fn leak<'a>(self) -> &'a mut Utf8Path;
    pub fn push(&mut self, path: impl AsRef<Utf8Path>);
    pub fn pop(&mut self) -> bool;
    pub fn set_file_name(&mut self, file_name: impl AsRef<str>);
    pub fn set_extension(&mut self, extension: impl AsRef<str>) -> bool;
    pub fn add_extension<S: AsRef<str>>(&mut self, extension: S) -> bool;
    pub fn into_string(self) -> String;
    pub fn into_os_string(self) -> OsString;
    pub fn into_boxed_path(self) -> Box<Utf8Path>;
    pub fn capacity(&self) -> usize;
    pub fn clear(&mut self);
    pub fn reserve(&mut self, additional: usize);
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
    pub fn reserve_exact(&mut self, additional: usize);
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError>;
    pub fn shrink_to_fit(&mut self);
    pub fn shrink_to(&mut self, min_capacity: usize);
}

impl Deref for Utf8PathBuf {
    type Target = Utf8Path;
}

impl DerefMut for Utf8PathBuf {}
impl Display for Utf8PathBuf {}
impl<P: AsRef<Utf8Path>> Extend<P> for Utf8PathBuf {}
impl From<String> for Utf8PathBuf {}

impl FromStr for Utf8PathBuf {
    type Err = Infallible;
}

impl<T: ?Sized + AsRef<str>> From<&T> for Utf8PathBuf {}
impl From<Box<Utf8Path>> for Utf8PathBuf {}
impl From<Utf8PathBuf> for Box<Utf8Path> {}
impl<'a> From<Cow<'a, Utf8Path>> for Utf8PathBuf {}
impl From<Utf8PathBuf> for String {}
impl From<Utf8PathBuf> for OsString {}
impl<'a> From<Utf8PathBuf> for Cow<'a, Utf8Path> {}
impl From<Utf8PathBuf> for Arc<Utf8Path> {}
impl From<Utf8PathBuf> for Rc<Utf8Path> {}
impl From<Utf8PathBuf> for PathBuf {}
impl From<Utf8PathBuf> for Box<Path> {}
impl From<Utf8PathBuf> for Arc<Path> {}
impl From<Utf8PathBuf> for Rc<Path> {}
impl<'a> From<Utf8PathBuf> for Cow<'a, Path> {}

impl TryFrom<PathBuf> for Utf8PathBuf {
    type Error = FromPathBufError;
}

impl TryFrom<OsString> for Utf8PathBuf {
    type Error = FromOsStringError;
}

impl AsRef<Utf8Path> for Utf8PathBuf {}
impl AsRef<Path> for Utf8PathBuf {}
impl AsRef<str> for Utf8PathBuf {}
impl AsRef<OsStr> for Utf8PathBuf {}
impl Borrow<Utf8Path> for Utf8PathBuf {}
impl<P: AsRef<Utf8Path>> FromIterator<P> for Utf8PathBuf {}

impl<'a> IntoIterator for &'a Utf8PathBuf {
    type Item = &'a str;
    type IntoIter = Iter<'a>;
}

pub struct Utf8Path;

impl Utf8Path {
    pub fn new(s: &(impl AsRef<str> + ?Sized)) -> &Utf8Path;
    pub fn from_path(path: &Path) -> Option<&Utf8Path>;
    pub fn from_os_str(path: &OsStr) -> Option<&Utf8Path>;
    pub fn as_std_path(&self) -> &Path;
    pub fn as_str(&self) -> &str;
    pub fn as_os_str(&self) -> &OsStr;
    pub fn to_path_buf(&self) -> Utf8PathBuf;
    pub fn is_absolute(&self) -> bool;
    pub fn is_relative(&self) -> bool;
    pub fn has_root(&self) -> bool;
    pub fn parent(&self) -> Option<&Utf8Path>;
    pub fn ancestors(&self) -> Utf8Ancestors<'_>;
    pub fn file_name(&self) -> Option<&str>;
    pub fn strip_prefix(&self, base: impl AsRef<Path>) -> Result<&Utf8Path, StripPrefixError>;
    pub fn starts_with(&self, base: impl AsRef<Path>) -> bool;
    pub fn ends_with(&self, child: impl AsRef<Path>) -> bool;
    pub fn file_stem(&self) -> Option<&str>;
    pub fn file_prefix(&self) -> Option<&str>;
    pub fn extension(&self) -> Option<&str>;
    pub fn join(&self, path: impl AsRef<Utf8Path>) -> Utf8PathBuf;
    pub fn join_os(&self, path: impl AsRef<Path>) -> PathBuf;
    pub fn with_file_name(&self, file_name: impl AsRef<str>) -> Utf8PathBuf;
    pub fn with_extension(&self, extension: impl AsRef<str>) -> Utf8PathBuf;
    pub fn with_added_extension<S: AsRef<str>>(&self, extension: S) -> Utf8PathBuf;
    pub fn components(&self) -> Utf8Components<'_>;
    pub fn iter(&self) -> Iter<'_>;
    #[blocks(probe, tokio = "tokio::fs::metadata", smol = "smol::fs::metadata", async_std = "async_std::fs::metadata")]
    pub fn metadata(&self) -> io::Result<Metadata>;
    #[blocks(
        probe,
        tokio = "tokio::fs::symlink_metadata",
        smol = "smol::fs::symlink_metadata",
        async_std = "async_std::fs::symlink_metadata"
    )]
    pub fn symlink_metadata(&self) -> io::Result<Metadata>;
    #[blocks(
        probe,
        tokio = "tokio::fs::canonicalize",
        smol = "smol::fs::canonicalize",
        async_std = "async_std::fs::canonicalize"
    )]
    pub fn canonicalize(&self) -> io::Result<PathBuf>;
    #[blocks(
        probe,
        tokio = "tokio::fs::canonicalize",
        smol = "smol::fs::canonicalize",
        async_std = "async_std::fs::canonicalize"
    )]
    pub fn canonicalize_utf8(&self) -> io::Result<Utf8PathBuf>;
    #[blocks(
        probe,
        pedantic,
        tokio = "tokio::fs::read_link",
        smol = "smol::fs::read_link",
        async_std = "async_std::fs::read_link"
    )]
    pub fn read_link(&self) -> io::Result<PathBuf>;
    #[blocks(
        probe,
        pedantic,
        tokio = "tokio::fs::read_link",
        smol = "smol::fs::read_link",
        async_std = "async_std::fs::read_link"
    )]
    pub fn read_link_utf8(&self) -> io::Result<Utf8PathBuf>;
    #[blocks(fs, tokio = "tokio::fs::read_dir", smol = "smol::fs::read_dir", async_std = "async_std::fs::read_dir")]
    pub fn read_dir(&self) -> io::Result<ReadDir>;
    #[blocks(fs, tokio = "tokio::fs::read_dir", smol = "smol::fs::read_dir", async_std = "async_std::fs::read_dir")]
    pub fn read_dir_utf8(&self) -> io::Result<ReadDirUtf8>;
    #[blocks(
        probe,
        tokio = "tokio::fs::try_exists",
        smol = "smol::fs::metadata",
        async_std = "async_std::fs::metadata"
    )]
    pub fn exists(&self) -> bool;
    #[blocks(
        probe,
        tokio = "tokio::fs::try_exists",
        smol = "smol::fs::metadata",
        async_std = "async_std::fs::metadata"
    )]
    pub fn try_exists(&self) -> io::Result<bool>;
    #[blocks(probe, tokio = "tokio::fs::metadata", smol = "smol::fs::metadata", async_std = "async_std::fs::metadata")]
    pub fn is_file(&self) -> bool;
    #[blocks(probe, tokio = "tokio::fs::metadata", smol = "smol::fs::metadata", async_std = "async_std::fs::metadata")]
    pub fn is_dir(&self) -> bool;
    #[blocks(
        probe,
        tokio = "tokio::fs::symlink_metadata",
        smol = "smol::fs::symlink_metadata",
        async_std = "async_std::fs::symlink_metadata"
    )]
    pub fn is_symlink(&self) -> bool;
    pub fn into_path_buf(self: Box<Utf8Path>) -> Utf8PathBuf;
    pub fn into_std_boxed_path(self: Box<Utf8Path>) -> Box<Path>;
    pub fn from_boxed_path(path: Box<Path>) -> Result<Box<Utf8Path>, Box<Path>>;
}

impl Display for Utf8Path {}
impl<'a> From<&'a str> for &'a Utf8Path {}
impl From<&Utf8Path> for Arc<Utf8Path> {}
impl From<&Utf8Path> for Rc<Utf8Path> {}
impl<'a> From<&'a Utf8Path> for Cow<'a, Utf8Path> {}
impl From<&Utf8Path> for Box<Path> {}
impl From<&Utf8Path> for Arc<Path> {}
impl From<&Utf8Path> for Rc<Path> {}
impl<'a> From<&'a Utf8Path> for Cow<'a, Path> {}

impl<'a> TryFrom<&'a Path> for &'a Utf8Path {
    type Error = FromPathError;
}

impl<'a> TryFrom<&'a OsStr> for &'a Utf8Path {
    type Error = FromOsStrError;
}

impl AsRef<Utf8Path> for Utf8Path {}
impl AsRef<Utf8Path> for str {}
impl AsRef<Utf8Path> for String {}
impl AsRef<Path> for Utf8Path {}
impl AsRef<str> for Utf8Path {}
impl AsRef<OsStr> for Utf8Path {}

impl ToOwned for Utf8Path {
    type Owned = Utf8PathBuf;
}

impl<'a> IntoIterator for &'a Utf8Path {
    type Item = &'a str;
    type IntoIter = Iter<'a>;
}

#[derive(Clone, Copy)]
pub struct Utf8Ancestors<'a>;

impl<'a> Iterator for Utf8Ancestors<'a> {
    type Item = &'a Utf8Path;
}

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Utf8Components<'a>;

impl<'a> Utf8Components<'a> {
    pub fn as_path(&self) -> &'a Utf8Path;
}

impl<'a> Iterator for Utf8Components<'a> {
    type Item = Utf8Component<'a>;
}

impl DoubleEndedIterator for Utf8Components<'_> {}
impl AsRef<Utf8Path> for Utf8Components<'_> {}
impl AsRef<Path> for Utf8Components<'_> {}
impl AsRef<str> for Utf8Components<'_> {}
impl AsRef<OsStr> for Utf8Components<'_> {}

#[derive(Clone)]
pub struct Iter<'a>;

impl<'a> Iter<'a> {
    pub fn as_path(&self) -> &'a Utf8Path;
}

impl AsRef<Utf8Path> for Iter<'_> {}
impl AsRef<Path> for Iter<'_> {}
impl AsRef<str> for Iter<'_> {}
impl AsRef<OsStr> for Iter<'_> {}

impl<'a> Iterator for Iter<'a> {
    type Item = &'a str;
}

impl<'a> DoubleEndedIterator for Iter<'a> {}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Utf8Component<'a> {
    Prefix(Utf8PrefixComponent<'a>),
    RootDir,
    CurDir,
    ParentDir,
    Normal(&'a str),
}

impl<'a> Utf8Component<'a> {
    pub fn as_str(&self) -> &'a str;
    pub fn as_os_str(&self) -> &'a OsStr;
}

impl Display for Utf8Component<'_> {}
impl AsRef<Utf8Path> for Utf8Component<'_> {}
impl AsRef<Path> for Utf8Component<'_> {}
impl AsRef<str> for Utf8Component<'_> {}
impl AsRef<OsStr> for Utf8Component<'_> {}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Utf8Prefix<'a> {
    Verbatim(&'a str),
    VerbatimUNC(&'a str, &'a str),
    VerbatimDisk(u8),
    DeviceNS(&'a str),
    UNC(&'a str, &'a str),
    Disk(u8),
}

impl Utf8Prefix<'_> {
    pub fn is_verbatim(&self) -> bool;
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Utf8PrefixComponent<'a>;

impl<'a> Utf8PrefixComponent<'a> {
    pub fn kind(&self) -> Utf8Prefix<'a>;
    pub fn as_str(&self) -> &'a str;
    pub fn as_os_str(&self) -> &'a OsStr;
}

impl Display for Utf8PrefixComponent<'_> {}

#[derive(Debug)]
pub struct ReadDirUtf8;

impl Iterator for ReadDirUtf8 {
    type Item = Result<Utf8DirEntry, io::Error>;
    #[blocks(
        fs,
        tokio = "tokio::fs::ReadDir::next_entry",
        smol = "smol::fs::ReadDir",
        async_std = "async_std::fs::ReadDir"
    )]
    fn next(&mut self) -> Option<io::Result<Utf8DirEntry>>;
}

#[derive(Debug)]
pub struct Utf8DirEntry;

impl Utf8DirEntry {
    pub fn path(&self) -> &Utf8Path;
    #[blocks(
        probe,
        tokio = "tokio::fs::DirEntry::metadata",
        smol = "smol::fs::DirEntry::metadata",
        async_std = "async_std::fs::DirEntry::metadata"
    )]
    pub fn metadata(&self) -> io::Result<Metadata>;
    #[blocks(
        probe,
        tokio = "tokio::fs::DirEntry::file_type",
        smol = "smol::fs::DirEntry::file_type",
        async_std = "async_std::fs::DirEntry::file_type"
    )]
    pub fn file_type(&self) -> io::Result<FileType>;
    pub fn file_name(&self) -> &str;
    pub fn into_inner(self) -> DirEntry;
    pub fn into_path(self) -> Utf8PathBuf;
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FromPathBufError;

impl FromPathBufError {
    pub fn as_path(&self) -> &Path;
    pub fn into_path_buf(self) -> PathBuf;
    pub fn from_path_error(&self) -> FromPathError;
    pub fn into_io_error(self) -> io::Error;
}

impl Display for FromPathBufError {}
impl Error for FromPathBufError {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FromPathError;

impl FromPathError {
    pub fn into_io_error(self) -> io::Error;
}

impl Display for FromPathError {}
impl Error for FromPathError {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FromOsStringError;

impl FromOsStringError {
    pub fn as_os_str(&self) -> &OsStr;
    pub fn into_os_string(self) -> OsString;
    pub fn from_os_str_error(&self) -> FromOsStrError;
    pub fn into_io_error(self) -> io::Error;
}

impl Display for FromOsStringError {}
impl Error for FromOsStringError {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FromOsStrError;

impl FromOsStrError {
    pub fn into_io_error(self) -> io::Error;
}

impl Display for FromOsStrError {}
impl Error for FromOsStrError {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FromBoxedPathError;

impl FromBoxedPathError {
    pub fn as_path(&self) -> &Path;
    pub fn into_boxed_path(self) -> Box<Path>;
    pub fn from_path_error(&self) -> FromPathError;
    pub fn into_io_error(self) -> io::Error;
}

impl Display for FromBoxedPathError {}
impl Error for FromBoxedPathError {}

pub fn absolute_utf8<P: AsRef<Path>>(path: P) -> io::Result<Utf8PathBuf>;
