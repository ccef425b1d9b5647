use std::ffi::OsStr;
use std::io;
use std::os::fd::{AsFd, AsRawFd, FromRawFd, IntoRawFd, OwnedFd};
use std::process;

impl CommandExt for process::Command {}

impl ExitStatusExt for process::ExitStatus {}

impl FromRawFd for process::Stdio {}
impl From<OwnedFd> for process::Stdio {}

impl AsRawFd for process::ChildStdin {}
impl IntoRawFd for process::ChildStdin {}
impl AsFd for std::process::ChildStdin {}
impl From<OwnedFd> for process::ChildStdin {}

impl AsRawFd for process::ChildStdout {}
impl IntoRawFd for process::ChildStdout {}
impl AsFd for std::process::ChildStdout {}
impl From<OwnedFd> for process::ChildStdout {}

impl AsRawFd for process::ChildStderr {}
impl IntoRawFd for process::ChildStderr {}
impl AsFd for std::process::ChildStderr {}
impl From<OwnedFd> for process::ChildStderr {}

impl From<std::process::ChildStdin> for OwnedFd {}
impl From<std::process::ChildStdout> for OwnedFd {}
impl From<std::process::ChildStderr> for OwnedFd {}

pub trait CommandExt {
    fn uid(&mut self, id: u32) -> &mut process::Command;
    fn gid(&mut self, id: u32) -> &mut process::Command;
    unsafe fn pre_exec<F>(&mut self, f: F) -> &mut process::Command
    where
        F: FnMut() -> io::Result<()> + Send + Sync + 'static;
    unsafe fn before_exec<F>(&mut self, f: F) -> &mut process::Command
    where
        F: FnMut() -> io::Result<()> + Send + Sync + 'static;
    fn exec(&mut self) -> io::Error;
    fn arg0<S>(&mut self, arg: S) -> &mut process::Command
    where
        S: AsRef<OsStr>;
    fn process_group(&mut self, pgroup: i32) -> &mut process::Command;
}

pub trait ExitStatusExt {
    fn from_raw(raw: i32) -> Self;
    fn signal(&self) -> Option<i32>;
    fn core_dumped(&self) -> bool;
    fn stopped_signal(&self) -> Option<i32>;
    fn continued(&self) -> bool;
    fn into_raw(self) -> i32;
}

pub fn parent_id() -> u32;
