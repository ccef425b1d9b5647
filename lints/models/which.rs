use std::ffi::{OsStr, OsString};
use std::fmt::Display;
use std::io;
use std::ops::Deref;
use std::path::PathBuf;

pub struct WhichConfig<F = Noop>;

impl WhichConfig<Noop> {
    pub fn new() -> Self;
}

impl<'a, F: NonFatalErrorHandler + 'a> WhichConfig<F> {
    pub fn system_cwd(self, use_cwd: bool) -> Self;
    pub fn custom_cwd(self, cwd: PathBuf) -> Self;
    pub fn regex(self, regex: ()) -> Self;
    pub fn binary_name(self, name: OsString) -> Self;
    pub fn custom_path_list(self, custom_path_list: OsString) -> Self;
    pub fn system_path_list(self) -> Self;
    pub fn nonfatal_error_handler<NewF>(self, handler: NewF) -> WhichConfig<NewF>;
    #[blocks(fs)]
    pub fn first_result(self) -> Result<PathBuf>;
    #[blocks(fs)]
    pub fn all_results(self) -> Result<impl Iterator<Item = PathBuf> + 'a>;
}

impl<F: Default> Default for WhichConfig<F> {}

#[derive(Clone, Debug, Default)]
pub struct Noop;
impl NonFatalErrorHandler for Noop {}

#[derive(Clone, PartialEq, Eq)]
pub struct Path;

impl Path {
    pub fn new<T: AsRef<OsStr>>(binary_name: T) -> Result<Path>;
    pub fn all<T: AsRef<OsStr>>(binary_name: T) -> Result<impl Iterator<Item = Path>>;
    pub fn new_in<T, U, V>(binary_name: T, paths: Option<U>, cwd: V) -> Result<Path>
    where
        T: AsRef<OsStr>,
        U: AsRef<OsStr>,
        V: AsRef<std::path::Path>;
    pub fn all_in<'a, T, U, V>(binary_name: T, paths: Option<U>, cwd: V) -> Result<impl Iterator<Item = Path> + 'a>
    where
        T: AsRef<OsStr>,
        U: AsRef<OsStr>,
        V: AsRef<std::path::Path> + 'a;
    pub fn as_path(&self) -> &std::path::Path;
    pub fn into_path_buf(self) -> PathBuf;
}

impl Deref for Path {
    type Target = std::path::Path;
}

impl AsRef<std::path::Path> for Path {}
impl AsRef<OsStr> for Path {}

#[derive(Clone, PartialEq, Eq)]
pub struct CanonicalPath;

impl CanonicalPath {
    pub fn new<T: AsRef<OsStr>>(binary_name: T) -> Result<CanonicalPath>;
    pub fn all<T: AsRef<OsStr>>(binary_name: T) -> Result<impl Iterator<Item = Result<CanonicalPath>>>;
    pub fn new_in<T, U, V>(binary_name: T, paths: Option<U>, cwd: V) -> Result<CanonicalPath>
    where
        T: AsRef<OsStr>,
        U: AsRef<OsStr>,
        V: AsRef<std::path::Path>;
    pub fn all_in<'a, T, U, V>(
        binary_name: T,
        paths: Option<U>,
        cwd: V,
    ) -> Result<impl Iterator<Item = Result<CanonicalPath>> + 'a>
    where
        T: AsRef<OsStr>,
        U: AsRef<OsStr>,
        V: AsRef<std::path::Path> + 'a;
    pub fn as_path(&self) -> &std::path::Path;
    pub fn into_path_buf(self) -> PathBuf;
}

impl Deref for CanonicalPath {
    type Target = std::path::Path;
}

impl AsRef<std::path::Path> for CanonicalPath {}
impl AsRef<OsStr> for CanonicalPath {}

pub type Result<T> = std::result::Result<T, Error>;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Error {
    CannotFindBinaryPath,
    CannotGetCurrentDirAndPathListEmpty,
    CannotCanonicalize,
}

impl std::error::Error for Error {}
impl Display for Error {}

#[derive(Debug)]
pub enum NonFatalError {
    Io(io::Error),
}

impl std::error::Error for NonFatalError {}
impl Display for NonFatalError {}

pub trait NonFatalErrorHandler {
    fn handle(&mut self, e: NonFatalError);
}

impl<T> NonFatalErrorHandler for T where T: FnMut(NonFatalError) {}

#[blocks(fs)]
pub fn which<T: AsRef<OsStr>>(binary_name: T) -> Result<PathBuf>;

#[blocks(fs)]
pub fn which_global<T: AsRef<OsStr>>(binary_name: T) -> Result<PathBuf>;

#[blocks(fs)]
pub fn which_all<T: AsRef<OsStr>>(binary_name: T) -> Result<impl Iterator<Item = PathBuf>>;

#[blocks(fs)]
pub fn which_all_global<T: AsRef<OsStr>>(binary_name: T) -> Result<impl Iterator<Item = PathBuf>>;

#[blocks(fs)]
pub fn which_in<T, U, V>(binary_name: T, paths: Option<U>, cwd: V) -> Result<PathBuf>
where
    T: AsRef<OsStr>,
    U: AsRef<OsStr>,
    V: AsRef<std::path::Path>;

#[blocks(fs)]
pub fn which_in_all<'a, T, U, V>(
    binary_name: T,
    paths: Option<U>,
    cwd: V,
) -> Result<impl Iterator<Item = PathBuf> + 'a>
where
    T: AsRef<OsStr>,
    U: AsRef<OsStr>,
    V: AsRef<std::path::Path> + 'a;

#[blocks(fs)]
pub fn which_in_global<T, U>(binary_name: T, paths: Option<U>) -> Result<impl Iterator<Item = PathBuf>>
where
    T: AsRef<OsStr>,
    U: AsRef<OsStr>;
