use std::env::{VarError, Vars};
use std::ffi::OsStr;
use std::fmt::Display;
use std::fs::File;
use std::io;
use std::io::Read;
use std::path::{Path, PathBuf};

pub type Result<T> = std::result::Result<T, Error>;

#[derive(Debug)]
pub enum Error {
    LineParse(String, usize),
    Io(io::Error),
    EnvVar(VarError),
}

#[os_backed_if(R)]
struct Iter<R>;

impl<R: Read> Iter<R> {
    #[blocks(fs, pedantic)]
    pub fn load(self) -> Result<()>;
}

impl<R: Read> Iterator for Iter<R> {
    type Item = Result<(String, String)>;
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

#[blocks(fs, pedantic)]
pub fn vars() -> Vars;

#[blocks(fs, pedantic)]
pub fn dotenv_iter() -> Result<Iter<File>>;

#[blocks(fs, pedantic)]
pub fn from_filename_iter<P: AsRef<Path>>(filename: P) -> Result<Iter<File>>;

#[blocks(fs, pedantic)]
pub fn from_path_iter<P: AsRef<Path>>(path: P) -> Result<Iter<File>>;
