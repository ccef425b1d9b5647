use std::ffi::OsStr;
use std::io;
use std::process::Command;
use std::thread::JoinHandle;

#[blocks(process, pedantic)]
pub fn that(path: impl AsRef<OsStr>) -> io::Result<()>;
#[blocks(process, pedantic)]
pub fn with(path: impl AsRef<OsStr>, app: impl Into<String>) -> io::Result<()>;
pub fn commands(path: impl AsRef<OsStr>) -> Vec<Command>;
pub fn with_command(path: impl AsRef<OsStr>, app: impl Into<String>) -> Command;
pub fn that_in_background(path: impl AsRef<OsStr>) -> JoinHandle<io::Result<()>>;
pub fn with_in_background<T: AsRef<OsStr>>(path: T, app: impl Into<String>) -> JoinHandle<io::Result<()>>;
#[blocks(process, pedantic)]
pub fn that_detached(path: impl AsRef<OsStr>) -> io::Result<()>;
#[blocks(process, pedantic)]
pub fn with_detached<T: AsRef<OsStr>>(path: T, app: impl Into<String>) -> io::Result<()>;
