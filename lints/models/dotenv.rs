use std::env::VarError;
use std::ffi::OsStr;
use std::fmt::Display;
use std::io;
use std::path::{Path, PathBuf};

pub type Result<T> = std::result::Result<T, Error>;

#[derive(Debug)]
pub enum Error {
    LineParse(String, usize),
    Io(io::Error),
    EnvVar(VarError),
}

impl Error {
    pub fn not_found(&self) -> bool;
}

impl std::error::Error for Error {}
impl Display for Error {}

#[blocks(fs, pedantic)]
pub fn dotenv() -> Result<PathBuf>;

#[blocks(fs, pedantic)]
pub fn from_filename<P: AsRef<Path>>(filename: P) -> Result<PathBuf>;

#[blocks(fs, pedantic)]
pub fn from_path<P: AsRef<Path>>(path: P) -> Result<()>;

#[blocks(fs, pedantic)]
pub fn var<K: AsRef<OsStr>>(key: K) -> Result<String>;
