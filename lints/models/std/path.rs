use std::borrow::{Borrow, Cow, ToOwned};
use std::cmp;
use std::collections::TryReserveError;
use std::error::Error;
use std::ffi::{OsStr, OsString};
use std::fmt;
use std::fs;
use std::hash::Hash;
use std::io;
use std::iter;
use std::ops::{self, Deref};
use std::rc::Rc;
use std::str::FromStr;
use std::sync::Arc;

pub const MAIN_SEPARATOR: char;
pub const MAIN_SEPARATOR_STR: &str;

#[derive(Copy, Clone, Debug, Hash, PartialOrd, Ord, PartialEq, Eq)]
pub enum Prefix<'a> {
    Verbatim(&'a OsStr),
    VerbatimUNC(&'a OsStr, &'a OsStr),
    VerbatimDisk(u8),
    DeviceNS(&'a OsStr),
    UNC(&'a OsStr, &'a OsStr),
    Disk(u8),
}

impl<'a> Prefix<'a> {
    pub fn is_verbatim(&self) -> bool;
}

#[derive(Copy, Clone, Eq, Debug)]
pub struct PrefixComponent<'a>;

impl<'a> PrefixComponent<'a> {
    pub fn kind(&self) -> Prefix<'a>;
    pub fn as_os_str(&self) -> &'a OsStr;
}

impl<'a> PartialEq for PrefixComponent<'a> {}
impl<'a> PartialOrd for PrefixComponent<'a> {}
impl Ord for PrefixComponent<'_> {}
impl Hash for PrefixComponent<'_> {}

#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Component<'a> {
    Prefix(PrefixComponent<'a>),
    RootDir,
    CurDir,
    ParentDir,
    Normal(&'a OsStr),
}

impl<'a> Component<'a> {
    pub fn as_os_str(self) -> &'a OsStr;
}

impl AsRef<OsStr> for Component<'_> {}
impl AsRef<Path> for Component<'_> {}

#[derive(Clone)]
pub struct Components<'a>;

impl<'a> Components<'a> {
    pub fn as_path(&self) -> &'a Path;
}

impl fmt::Debug for Components<'_> {}
impl AsRef<Path> for Components<'_> {}
impl AsRef<OsStr> for Components<'_> {}

impl<'a> Iterator for Components<'a> {
    type Item = Component<'a>;
}

impl<'a> DoubleEndedIterator for Components<'a> {}
impl<'a> PartialEq for Components<'a> {}
impl Eq for Components<'_> {}
impl<'a> PartialOrd for Components<'a> {}
impl Ord for Components<'_> {}

#[derive(Clone)]
pub struct Iter<'a>;

impl<'a> Iter<'a> {
    pub fn as_path(&self) -> &'a Path;
}

impl fmt::Debug for Iter<'_> {}
impl AsRef<Path> for Iter<'_> {}
impl AsRef<OsStr> for Iter<'_> {}

impl<'a> Iterator for Iter<'a> {
    type Item = &'a OsStr;
}

impl<'a> DoubleEndedIterator for Iter<'a> {}

#[derive(Copy, Clone, Debug)]
pub struct Ancestors<'a>;

impl<'a> Iterator for Ancestors<'a> {
    type Item = &'a Path;
}

pub struct PathBuf;

impl PathBuf {
    pub fn new() -> PathBuf;
    pub fn with_capacity(capacity: usize) -> PathBuf;
    pub fn as_path(&self) -> &Path;
    pub fn leak<'a>(self) -> &'a mut Path;
    pub fn push<P: AsRef<Path>>(&mut self, path: P);
    pub fn pop(&mut self) -> bool;
    pub fn set_file_name<S: AsRef<OsStr>>(&mut self, file_name: S);
    pub fn set_extension<S: AsRef<OsStr>>(&mut self, extension: S) -> bool;
    pub fn add_extension<S: AsRef<OsStr>>(&mut self, extension: S) -> bool;
    pub fn as_mut_os_string(&mut self) -> &mut OsString;
    pub fn into_os_string(self) -> OsString;
    pub fn into_boxed_path(self) -> Box<Path>;
    pub fn capacity(&self) -> usize;
    pub fn clear(&mut self);
    pub fn reserve(&mut self, additional: usize);
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
    pub fn reserve_exact(&mut self, additional: usize);
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError>;
    pub fn shrink_to_fit(&mut self);
    pub fn shrink_to(&mut self, min_capacity: usize);
}

impl Clone for PathBuf {}
impl From<Box<Path>> for PathBuf {}
impl<T: ?Sized + AsRef<OsStr>> From<&T> for PathBuf {}
impl From<OsString> for PathBuf {}
impl From<String> for PathBuf {}

impl FromStr for PathBuf {
    type Err = std::convert::Infallible;
}

impl<P: AsRef<Path>> FromIterator<P> for PathBuf {}
impl<P: AsRef<Path>> Extend<P> for PathBuf {}
impl fmt::Debug for PathBuf {}

impl ops::Deref for PathBuf {
    type Target = Path;
}

impl ops::DerefMut for PathBuf {}
impl Borrow<Path> for PathBuf {}
impl Default for PathBuf {}
impl<'a> From<Cow<'a, Path>> for PathBuf {}
impl PartialEq for PathBuf {}
impl cmp::PartialEq<str> for PathBuf {}
impl cmp::PartialEq<String> for PathBuf {}
impl Hash for PathBuf {}
impl Eq for PathBuf {}
impl PartialOrd for PathBuf {}
impl Ord for PathBuf {}
impl AsRef<OsStr> for PathBuf {}
impl AsRef<Path> for PathBuf {}

impl<'a> IntoIterator for &'a PathBuf {
    type Item = &'a OsStr;
    type IntoIter = Iter<'a>;
}

impl From<&Path> for Box<Path> {}
impl From<&mut Path> for Box<Path> {}
impl From<Cow<'_, Path>> for Box<Path> {}
impl From<PathBuf> for Box<Path> {}
impl Clone for Box<Path> {}

impl From<PathBuf> for OsString {}
impl AsRef<Path> for OsString {}

impl<'a> From<&'a Path> for Cow<'a, Path> {}
impl<'a> From<PathBuf> for Cow<'a, Path> {}
impl<'a> From<&'a PathBuf> for Cow<'a, Path> {}
impl AsRef<Path> for Cow<'_, OsStr> {}

impl From<PathBuf> for Arc<Path> {}
impl From<&Path> for Arc<Path> {}
impl From<&mut Path> for Arc<Path> {}

impl From<PathBuf> for Rc<Path> {}
impl From<&Path> for Rc<Path> {}
impl From<&mut Path> for Rc<Path> {}

pub struct Path;

impl Path {
    pub fn new<S: AsRef<OsStr> + ?Sized>(s: &S) -> &Path;
    pub fn as_os_str(&self) -> &OsStr;
    pub fn as_mut_os_str(&mut self) -> &mut OsStr;
    pub fn to_str(&self) -> Option<&str>;
    pub fn to_string_lossy(&self) -> Cow<'_, str>;
    pub fn to_path_buf(&self) -> PathBuf;
    pub fn is_absolute(&self) -> bool;
    pub fn is_relative(&self) -> bool;
    pub fn has_root(&self) -> bool;
    pub fn parent(&self) -> Option<&Path>;
    pub fn ancestors(&self) -> Ancestors<'_>;
    pub fn file_name(&self) -> Option<&OsStr>;
    pub fn strip_prefix<P>(&self, base: P) -> Result<&Path, StripPrefixError>
    where
        P: AsRef<Path>;
    pub fn starts_with<P: AsRef<Path>>(&self, base: P) -> bool;
    pub fn ends_with<P: AsRef<Path>>(&self, child: P) -> bool;
    pub fn file_stem(&self) -> Option<&OsStr>;
    pub fn file_prefix(&self) -> Option<&OsStr>;
    pub fn extension(&self) -> Option<&OsStr>;
    pub fn join<P: AsRef<Path>>(&self, path: P) -> PathBuf;
    pub fn with_file_name<S: AsRef<OsStr>>(&self, file_name: S) -> PathBuf;
    pub fn with_extension<S: AsRef<OsStr>>(&self, extension: S) -> PathBuf;
    pub fn with_added_extension<S: AsRef<OsStr>>(&self, extension: S) -> PathBuf;
    pub fn components(&self) -> Components<'_>;
    pub fn iter(&self) -> Iter<'_>;
    pub fn display(&self) -> Display<'_>;

    #[blocks(
        probe,
        pedantic,
        tokio = "tokio::fs::metadata",
        smol = "smol::fs::metadata",
        async_std = "async_std::fs::metadata"
    )]
    pub fn metadata(&self) -> io::Result<fs::Metadata>;

    #[blocks(
        probe,
        pedantic,
        tokio = "tokio::fs::symlink_metadata",
        smol = "smol::fs::symlink_metadata",
        async_std = "async_std::fs::symlink_metadata"
    )]
    pub fn symlink_metadata(&self) -> io::Result<fs::Metadata>;

    #[blocks(
        probe,
        pedantic,
        tokio = "tokio::fs::canonicalize",
        smol = "smol::fs::canonicalize",
        async_std = "async_std::fs::canonicalize"
    )]
    pub fn canonicalize(&self) -> io::Result<PathBuf>;

    #[blocks(
        probe,
        pedantic,
        tokio = "tokio::fs::read_link",
        smol = "smol::fs::read_link",
        async_std = "async_std::fs::read_link"
    )]
    pub fn read_link(&self) -> io::Result<PathBuf>;

    #[blocks(fs, tokio = "tokio::fs::read_dir", smol = "smol::fs::read_dir", async_std = "async_std::fs::read_dir")]
    pub fn read_dir(&self) -> io::Result<fs::ReadDir>;

    #[blocks(
        probe,
        pedantic,
        tokio = "tokio::fs::try_exists",
        smol = "smol::fs::metadata",
        async_std = "async_std::path::Path::exists"
    )]
    pub fn exists(&self) -> bool;

    #[blocks(
        probe,
        pedantic,
        tokio = "tokio::fs::try_exists",
        smol = "smol::fs::metadata",
        async_std = "async_std::path::Path::exists"
    )]
    pub fn try_exists(&self) -> io::Result<bool>;

    #[blocks(
        probe,
        pedantic,
        tokio = "tokio::fs::metadata",
        smol = "smol::fs::metadata",
        async_std = "async_std::path::Path::is_file"
    )]
    pub fn is_file(&self) -> bool;

    #[blocks(
        probe,
        pedantic,
        tokio = "tokio::fs::metadata",
        smol = "smol::fs::metadata",
        async_std = "async_std::path::Path::is_dir"
    )]
    pub fn is_dir(&self) -> bool;

    #[blocks(
        probe,
        pedantic,
        tokio = "tokio::fs::symlink_metadata",
        smol = "smol::fs::symlink_metadata",
        async_std = "async_std::fs::symlink_metadata"
    )]
    pub fn is_symlink(&self) -> bool;

    pub fn into_path_buf(self: Box<Self>) -> PathBuf;
}

impl ToOwned for Path {
    type Owned = PathBuf;
}

impl AsRef<OsStr> for Path {}
impl fmt::Debug for Path {}
impl PartialEq for Path {}
impl cmp::PartialEq<str> for Path {}
impl cmp::PartialEq<String> for Path {}
impl Hash for Path {}
impl Eq for Path {}
impl PartialOrd for Path {}
impl Ord for Path {}
impl AsRef<Path> for Path {}

impl<'a> IntoIterator for &'a Path {
    type Item = &'a OsStr;
    type IntoIter = Iter<'a>;
}

impl cmp::PartialEq<PathBuf> for str {}
impl cmp::PartialEq<Path> for str {}
impl AsRef<Path> for str {}

impl cmp::PartialEq<PathBuf> for String {}
impl cmp::PartialEq<Path> for String {}
impl AsRef<Path> for String {}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StripPrefixError;

impl fmt::Display for StripPrefixError {}
impl Error for StripPrefixError {}

pub struct Display<'a>;

impl fmt::Debug for Display<'_> {}
impl fmt::Display for Display<'_> {}

impl AsRef<Path> for OsStr {}

pub fn is_separator(c: char) -> bool;

pub fn absolute<P: AsRef<Path>>(path: P) -> io::Result<PathBuf>;

impl PartialEq<Path> for PathBuf {}
impl PartialEq<PathBuf> for Path {}
impl<'a> PartialEq<&'a Path> for PathBuf {}
impl<'a> PartialEq<PathBuf> for &'a Path {}
impl<'a> PartialEq<Path> for Cow<'a, Path> {}
impl<'a> PartialEq<Cow<'a, Path>> for Path {}
impl<'a> PartialEq<&'a Path> for Cow<'a, Path> {}
impl<'a> PartialEq<Cow<'a, Path>> for &'a Path {}
impl<'a> PartialEq<PathBuf> for Cow<'a, Path> {}
impl<'a> PartialEq<Cow<'a, Path>> for PathBuf {}
impl PartialEq<OsStr> for PathBuf {}
impl PartialEq<PathBuf> for OsStr {}
impl<'a> PartialEq<&'a OsStr> for PathBuf {}
impl<'a> PartialEq<PathBuf> for &'a OsStr {}
impl<'a> PartialEq<Cow<'a, OsStr>> for PathBuf {}
impl<'a> PartialEq<PathBuf> for Cow<'a, OsStr> {}
impl PartialEq<OsString> for PathBuf {}
impl PartialEq<PathBuf> for OsString {}
impl PartialEq<OsStr> for Path {}
impl PartialEq<Path> for OsStr {}
impl<'a> PartialEq<&'a OsStr> for Path {}
impl<'a> PartialEq<Path> for &'a OsStr {}
impl<'a> PartialEq<Cow<'a, OsStr>> for Path {}
impl<'a> PartialEq<Path> for Cow<'a, OsStr> {}
impl PartialEq<OsString> for Path {}
impl PartialEq<Path> for OsString {}
impl<'a> PartialEq<OsStr> for &'a Path {}
impl<'a> PartialEq<&'a Path> for OsStr {}
impl<'a> PartialEq<Cow<'a, OsStr>> for &'a Path {}
impl<'a> PartialEq<&'a Path> for Cow<'a, OsStr> {}
impl<'a> PartialEq<OsString> for &'a Path {}
impl<'a> PartialEq<&'a Path> for OsString {}
impl<'a> PartialEq<OsStr> for Cow<'a, Path> {}
impl<'a> PartialEq<Cow<'a, Path>> for OsStr {}
impl<'a> PartialEq<&'a OsStr> for Cow<'a, Path> {}
impl<'a> PartialEq<Cow<'a, Path>> for &'a OsStr {}
impl<'a> PartialEq<OsString> for Cow<'a, Path> {}
impl<'a> PartialEq<Cow<'a, Path>> for OsString {}
