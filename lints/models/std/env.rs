use std::error::Error;
use std::ffi::{OsStr, OsString};
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

pub mod consts {
    pub const ARCH: &str;
    pub const FAMILY: &str;
    pub const OS: &str;
    pub const DLL_PREFIX: &str;
    pub const DLL_SUFFIX: &str;
    pub const DLL_EXTENSION: &str;
    pub const EXE_SUFFIX: &str;
    pub const EXE_EXTENSION: &str;
}

pub struct Vars;

impl Iterator for Vars {
    type Item = (String, String);
}

impl fmt::Debug for Vars {}

pub struct VarsOs;

impl Iterator for VarsOs {
    type Item = (OsString, OsString);
}

impl fmt::Debug for VarsOs {}

#[derive(Debug, PartialEq, Eq, Clone)]
pub enum VarError {
    NotPresent,
    NotUnicode(OsString),
}

impl fmt::Display for VarError {}
impl Error for VarError {}

pub struct SplitPaths<'a>;

impl<'a> Iterator for SplitPaths<'a> {
    type Item = PathBuf;
}

impl fmt::Debug for SplitPaths<'_> {}

#[derive(Debug)]
pub struct JoinPathsError;

impl fmt::Display for JoinPathsError {}
impl Error for JoinPathsError {}

pub struct Args;

impl Iterator for Args {
    type Item = String;
}

impl ExactSizeIterator for Args {}
impl DoubleEndedIterator for Args {}
impl fmt::Debug for Args {}

pub struct ArgsOs;

impl Iterator for ArgsOs {
    type Item = OsString;
}

impl ExactSizeIterator for ArgsOs {}
impl DoubleEndedIterator for ArgsOs {}
impl fmt::Debug for ArgsOs {}

pub fn current_dir() -> io::Result<PathBuf>;

pub fn set_current_dir<P: AsRef<Path>>(path: P) -> io::Result<()>;

pub fn vars() -> Vars;

pub fn vars_os() -> VarsOs;

pub fn var<K: AsRef<OsStr>>(key: K) -> Result<String, VarError>;

pub fn var_os<K: AsRef<OsStr>>(key: K) -> Option<OsString>;

pub unsafe fn set_var<K: AsRef<OsStr>, V: AsRef<OsStr>>(key: K, value: V);

pub unsafe fn remove_var<K: AsRef<OsStr>>(key: K);

pub fn split_paths<T: AsRef<OsStr> + ?Sized>(unparsed: &T) -> SplitPaths<'_>;

pub fn join_paths<I, T>(paths: I) -> Result<OsString, JoinPathsError>
where
    I: IntoIterator<Item = T>,
    T: AsRef<OsStr>;

pub fn home_dir() -> Option<PathBuf>;

pub fn temp_dir() -> PathBuf;

pub fn current_exe() -> io::Result<PathBuf>;

pub fn args() -> Args;

pub fn args_os() -> ArgsOs;
