use std::ffi::OsStr;
use std::os::windows::io::{AsHandle, AsRawHandle, FromRawHandle, IntoRawHandle, OwnedHandle};
use std::process;

impl FromRawHandle for process::Stdio {}
impl From<OwnedHandle> for process::Stdio {}

impl AsRawHandle for process::Child {}
impl AsHandle for process::Child {}
impl IntoRawHandle for process::Child {}

impl From<process::Child> for OwnedHandle {}

impl AsRawHandle for process::ChildStdin {}
impl IntoRawHandle for process::ChildStdin {}
impl From<OwnedHandle> for process::ChildStdin {}

impl AsRawHandle for process::ChildStdout {}
impl IntoRawHandle for process::ChildStdout {}
impl From<OwnedHandle> for process::ChildStdout {}

impl AsRawHandle for process::ChildStderr {}
impl IntoRawHandle for process::ChildStderr {}
impl From<OwnedHandle> for process::ChildStderr {}

impl ExitStatusExt for process::ExitStatus {}

impl CommandExt for process::Command {}

pub trait ExitStatusExt {
    fn from_raw(raw: u32) -> Self;
}

pub trait CommandExt {
    fn creation_flags(&mut self, flags: u32) -> &mut process::Command;
    fn raw_arg<S: AsRef<OsStr>>(&mut self, text_to_append_as_is: S) -> &mut process::Command;
}
