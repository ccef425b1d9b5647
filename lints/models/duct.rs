use std::ffi::OsString;
use std::fmt;
use std::io::{self, Read};
use std::path::PathBuf;
use std::process::Output;

#[derive(Clone)]
pub struct Expression;

impl Expression {
    #[blocks(process, tokio = "tokio::process::Command::output", smol = "smol::process::Command::output")]
    pub fn run(&self) -> io::Result<Output>;
    #[blocks(process, tokio = "tokio::process::Command::output", smol = "smol::process::Command::output")]
    pub fn read(&self) -> io::Result<String>;
    pub fn start(&self) -> io::Result<Handle>;
    pub fn reader(&self) -> io::Result<ReaderHandle>;
    pub fn pipe<T: Into<Expression>>(&self, right: T) -> Expression;
    pub fn stdin_bytes<T: Into<Vec<u8>>>(&self, bytes: T) -> Expression;
    pub fn stdin_path<T: Into<PathBuf>>(&self, path: T) -> Expression;
    pub fn stdin_file<T>(&self, file: T) -> Expression;
    pub fn stdin_null(&self) -> Expression;
    pub fn stdout_path<T: Into<PathBuf>>(&self, path: T) -> Expression;
    pub fn stdout_file<T>(&self, file: T) -> Expression;
    pub fn stdout_null(&self) -> Expression;
    pub fn stdout_capture(&self) -> Expression;
    pub fn stdout_to_stderr(&self) -> Expression;
    pub fn stderr_path<T: Into<PathBuf>>(&self, path: T) -> Expression;
    pub fn stderr_file<T>(&self, file: T) -> Expression;
    pub fn stderr_null(&self) -> Expression;
    pub fn stderr_capture(&self) -> Expression;
    pub fn stderr_to_stdout(&self) -> Expression;
    pub fn stdout_stderr_swap(&self) -> Expression;
    pub fn dir<T: Into<PathBuf>>(&self, path: T) -> Expression;
    pub fn env<T, U>(&self, name: T, val: U) -> Expression
    where
        T: Into<OsString>,
        U: Into<OsString>;
    pub fn env_remove<T>(&self, name: T) -> Expression
    where
        T: Into<OsString>;
    pub fn full_env<T, U, V>(&self, name_vals: T) -> Expression
    where
        T: IntoIterator<Item = (U, V)>,
        U: Into<OsString>,
        V: Into<OsString>;
    pub fn unchecked(&self) -> Expression;
}

impl fmt::Debug for Expression {}
impl From<&Expression> for Expression {}

#[derive(Debug)]
pub struct Handle;

impl Handle {
    #[blocks(process, tokio = "tokio::process::Child::wait", smol = "smol::process::Child::status")]
    pub fn wait(&self) -> io::Result<&Output>;
    #[blocks(process, tokio = "tokio::process::Child::wait", smol = "smol::process::Child::status")]
    #[nonblocking(ZERO, zero)]
    pub fn wait_timeout(&self, timeout: std::time::Duration) -> io::Result<Option<&Output>>;
    #[blocks(process, tokio = "tokio::process::Child::wait", smol = "smol::process::Child::status")]
    pub fn wait_deadline(&self, deadline: std::time::Instant) -> io::Result<Option<&Output>>;
    pub fn try_wait(&self) -> io::Result<Option<&Output>>;
    #[blocks(process, tokio = "tokio::process::Child::wait", smol = "smol::process::Child::status")]
    pub fn into_output(self) -> io::Result<Output>;
    pub fn kill(&self) -> io::Result<()>;
    pub fn pids(&self) -> Vec<u32>;
}

#[derive(Debug)]
#[os_backed]
pub struct ReaderHandle;

impl ReaderHandle {
    pub fn try_wait(&self) -> io::Result<Option<&Output>>;
    pub fn kill(&self) -> io::Result<()>;
    pub fn pids(&self) -> Vec<u32>;
}

impl Read for ReaderHandle {}

#[macro_export]
macro_rules! cmd {
    () => {};
}

pub fn cmd<T, U>(program: T, args: U) -> Expression
where
    U: IntoIterator,
    U::Item: Into<OsString>;
