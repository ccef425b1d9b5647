use std::error;
use std::ffi::{OsStr, OsString};
use std::fmt;
use std::path::{Path, PathBuf};
use std::process::Output;

pub type Result<T, E = Error> = std::result::Result<T, E>;

#[derive(Debug)]
pub struct Error;

impl fmt::Display for Error {}
impl error::Error for Error {}

#[derive(Debug, Clone)]
pub struct Shell;

impl Shell {
    pub fn new() -> Result<Shell>;
    pub fn current_dir(&self) -> PathBuf;
    pub fn change_dir<P: AsRef<Path>>(&self, dir: P);
    pub fn push_dir<P: AsRef<Path>>(&self, path: P) -> PushDir<'_>;
    pub fn var<K: AsRef<OsStr>>(&self, key: K) -> Result<String>;
    pub fn var_os<K: AsRef<OsStr>>(&self, key: K) -> Option<OsString>;
    pub fn set_var<K: AsRef<OsStr>, V: AsRef<OsStr>>(&self, key: K, val: V);
    pub fn push_env<K: AsRef<OsStr>, V: AsRef<OsStr>>(&self, key: K, val: V) -> PushEnv<'_>;
    #[blocks(fs, tokio = "tokio::fs::read_to_string", smol = "smol::fs::read_to_string")]
    pub fn read_file<P: AsRef<Path>>(&self, path: P) -> Result<String>;
    #[blocks(fs, tokio = "tokio::fs::read", smol = "smol::fs::read")]
    pub fn read_binary_file<P: AsRef<Path>>(&self, path: P) -> Result<Vec<u8>>;
    #[blocks(fs, tokio = "tokio::fs::read_dir", smol = "smol::fs::read_dir")]
    pub fn read_dir<P: AsRef<Path>>(&self, path: P) -> Result<Vec<PathBuf>>;
    #[blocks(fs, tokio = "tokio::fs::write", smol = "smol::fs::write")]
    pub fn write_file<P: AsRef<Path>, C: AsRef<[u8]>>(&self, path: P, contents: C) -> Result<()>;
    #[blocks(fs, tokio = "tokio::fs::copy", smol = "smol::fs::copy")]
    pub fn copy_file<S: AsRef<Path>, D: AsRef<Path>>(&self, src: S, dst: D) -> Result<()>;
    #[blocks(fs, tokio = "tokio::fs::hard_link", smol = "smol::fs::hard_link")]
    pub fn hard_link<S: AsRef<Path>, D: AsRef<Path>>(&self, src: S, dst: D) -> Result<()>;
    #[blocks(fs, tokio = "tokio::fs::create_dir_all", smol = "smol::fs::create_dir_all")]
    pub fn create_dir<P: AsRef<Path>>(&self, path: P) -> Result<PathBuf>;
    #[blocks(fs)]
    pub fn create_temp_dir(&self) -> Result<TempDir>;
    #[blocks(fs)]
    pub fn remove_path<P: AsRef<Path>>(&self, path: P) -> Result<()>;
    #[blocks(probe)]
    pub fn path_exists<P: AsRef<Path>>(&self, path: P) -> bool;
    pub fn cmd<P: AsRef<Path>>(&self, program: P) -> Cmd<'_>;
}

#[derive(Debug)]
pub struct PushDir<'a>;

#[derive(Debug)]
pub struct PushEnv<'a>;

#[derive(Debug)]
pub struct Cmd<'a>;

impl<'a> Cmd<'a> {
    pub fn arg<P: AsRef<OsStr>>(self, arg: P) -> Cmd<'a>;
    pub fn args<I>(self, args: I) -> Cmd<'a>
    where
        I: IntoIterator,
        I::Item: AsRef<OsStr>;
    pub fn env<K: AsRef<OsStr>, V: AsRef<OsStr>>(self, key: K, val: V) -> Cmd<'a>;
    pub fn envs<I, K, V>(self, vars: I) -> Cmd<'a>
    where
        I: IntoIterator<Item = (K, V)>,
        K: AsRef<OsStr>,
        V: AsRef<OsStr>;
    pub fn env_remove<K: AsRef<OsStr>>(self, key: K) -> Cmd<'a>;
    pub fn env_clear(self) -> Cmd<'a>;
    pub fn ignore_status(self) -> Cmd<'a>;
    pub fn set_ignore_status(&mut self, yes: bool);
    pub fn quiet(self) -> Cmd<'a>;
    pub fn set_quiet(&mut self, yes: bool);
    pub fn secret(self) -> Cmd<'a>;
    pub fn set_secret(&mut self, yes: bool);
    pub fn stdin(self, stdin: impl AsRef<[u8]>) -> Cmd<'a>;
    pub fn ignore_stdout(self) -> Cmd<'a>;
    pub fn set_ignore_stdout(&mut self, yes: bool);
    pub fn ignore_stderr(self) -> Cmd<'a>;
    pub fn set_ignore_stderr(&mut self, yes: bool);
    #[blocks(process, tokio = "tokio::process::Command::status", smol = "smol::process::Command::status")]
    pub fn run(&self) -> Result<()>;
    #[blocks(process, tokio = "tokio::process::Command::output", smol = "smol::process::Command::output")]
    pub fn read(&self) -> Result<String>;
    #[blocks(process, tokio = "tokio::process::Command::output", smol = "smol::process::Command::output")]
    pub fn read_stderr(&self) -> Result<String>;
    #[blocks(process, tokio = "tokio::process::Command::output", smol = "smol::process::Command::output")]
    pub fn output(&self) -> Result<Output>;
}

impl fmt::Display for Cmd<'_> {}
impl From<Cmd<'_>> for std::process::Command {}

#[derive(Debug)]
pub struct TempDir;

impl TempDir {
    pub fn path(&self) -> &Path;
}

impl Drop for TempDir {
    #[blocks(fs)]
    fn drop(&mut self);
}

#[macro_export]
macro_rules! cmd {
    () => {};
}
