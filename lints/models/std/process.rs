use std::ffi::OsStr;
use std::fmt;
use std::fs;
use std::io::{self, Read, Write};
use std::path::Path;

pub struct Child {
    pub stdin: Option<ChildStdin>,
    pub stdout: Option<ChildStdout>,
    pub stderr: Option<ChildStderr>,
}

impl Child {
    pub fn kill(&mut self) -> io::Result<()>;
    pub fn id(&self) -> u32;

    #[blocks(
        process,
        tokio = "tokio::process::Child::wait",
        smol = "smol::process::Child::status",
        async_std = "async_process::Child::status"
    )]
    pub fn wait(&mut self) -> io::Result<ExitStatus>;

    pub fn try_wait(&mut self) -> io::Result<Option<ExitStatus>>;

    #[blocks(
        process,
        tokio = "tokio::process::Child::wait_with_output",
        smol = "smol::process::Child::output",
        async_std = "async_process::Child::output"
    )]
    pub fn wait_with_output(self) -> io::Result<Output>;
}

impl fmt::Debug for Child {}

#[os_backed]
pub struct ChildStdin;

impl Write for ChildStdin {}
impl Write for &ChildStdin {}
impl fmt::Debug for ChildStdin {}

#[os_backed]
pub struct ChildStdout;

impl Read for ChildStdout {}
impl fmt::Debug for ChildStdout {}

#[os_backed]
pub struct ChildStderr;

impl Read for ChildStderr {}
impl fmt::Debug for ChildStderr {}

pub struct Command;

impl Command {
    pub fn new<S: AsRef<OsStr>>(program: S) -> Command;
    pub fn arg<S: AsRef<OsStr>>(&mut self, arg: S) -> &mut Command;
    pub fn args<I, S>(&mut self, args: I) -> &mut Command
    where
        I: IntoIterator<Item = S>,
        S: AsRef<OsStr>;
    pub fn env<K, V>(&mut self, key: K, val: V) -> &mut Command
    where
        K: AsRef<OsStr>,
        V: AsRef<OsStr>;
    pub fn envs<I, K, V>(&mut self, vars: I) -> &mut Command
    where
        I: IntoIterator<Item = (K, V)>,
        K: AsRef<OsStr>,
        V: AsRef<OsStr>;
    pub fn env_remove<K: AsRef<OsStr>>(&mut self, key: K) -> &mut Command;
    pub fn env_clear(&mut self) -> &mut Command;
    pub fn current_dir<P: AsRef<Path>>(&mut self, dir: P) -> &mut Command;
    pub fn stdin<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command;
    pub fn stdout<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command;
    pub fn stderr<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command;

    #[blocks(
        process,
        pedantic,
        tokio = "tokio::process::Command::spawn",
        smol = "smol::process::Command::spawn",
        async_std = "async_process::Command::spawn"
    )]
    pub fn spawn(&mut self) -> io::Result<Child>;

    #[blocks(
        process,
        tokio = "tokio::process::Command::output",
        smol = "smol::process::Command::output",
        async_std = "async_process::Command::output"
    )]
    pub fn output(&mut self) -> io::Result<Output>;

    #[blocks(
        process,
        tokio = "tokio::process::Command::status",
        smol = "smol::process::Command::status",
        async_std = "async_process::Command::status"
    )]
    pub fn status(&mut self) -> io::Result<ExitStatus>;

    pub fn get_program(&self) -> &OsStr;
    pub fn get_args(&self) -> CommandArgs<'_>;
    pub fn get_envs(&self) -> CommandEnvs<'_>;
    pub fn get_current_dir(&self) -> Option<&Path>;
}

impl fmt::Debug for Command {}

#[derive(Debug)]
pub struct CommandArgs<'a>;

impl<'a> Iterator for CommandArgs<'a> {
    type Item = &'a OsStr;
}

impl<'a> ExactSizeIterator for CommandArgs<'a> {}

pub struct CommandEnvs<'a>;

impl<'a> Iterator for CommandEnvs<'a> {
    type Item = (&'a OsStr, Option<&'a OsStr>);
}

impl<'a> ExactSizeIterator for CommandEnvs<'a> {}
impl<'a> fmt::Debug for CommandEnvs<'a> {}

#[derive(PartialEq, Eq, Clone)]
pub struct Output {
    pub status: ExitStatus,
    pub stdout: Vec<u8>,
    pub stderr: Vec<u8>,
}

impl fmt::Debug for Output {}

pub struct Stdio;

impl Stdio {
    pub fn piped() -> Stdio;
    pub fn inherit() -> Stdio;
    pub fn null() -> Stdio;
}

impl fmt::Debug for Stdio {}
impl From<ChildStdin> for Stdio {}
impl From<ChildStdout> for Stdio {}
impl From<ChildStderr> for Stdio {}
impl From<fs::File> for Stdio {}
impl From<io::Stdout> for Stdio {}
impl From<io::Stderr> for Stdio {}
impl From<io::PipeWriter> for Stdio {}
impl From<io::PipeReader> for Stdio {}

#[derive(PartialEq, Eq, Clone, Copy, Debug)]
pub struct ExitStatus;

impl ExitStatus {
    pub fn success(&self) -> bool;
    pub fn code(&self) -> Option<i32>;
}

impl Default for ExitStatus {}
impl fmt::Display for ExitStatus {}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ExitCode;

impl ExitCode {
    pub const SUCCESS: ExitCode;
    pub const FAILURE: ExitCode;
}

impl Default for ExitCode {}
impl From<u8> for ExitCode {}

pub trait Termination {
    fn report(self) -> ExitCode;
}

pub fn exit(code: i32) -> !;

pub fn abort() -> !;

pub fn id() -> u32;
