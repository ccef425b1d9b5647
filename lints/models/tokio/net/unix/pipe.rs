use crate::io::{AsyncRead, AsyncWrite, Interest, Ready};
use bytes::BufMut;
use std::fs::File;
use std::io;
use std::os::fd::{AsFd, AsRawFd, OwnedFd};
use std::path::Path;
use std::task::{Context, Poll};

#[derive(Clone, Debug)]
pub struct OpenOptions;

impl OpenOptions {
    pub fn new() -> OpenOptions;
    pub fn read_write(&mut self, value: bool) -> &mut Self;
    pub fn unchecked(&mut self, value: bool) -> &mut Self;
    pub fn open_receiver<P: AsRef<Path>>(&self, path: P) -> io::Result<Receiver>;
    pub fn open_sender<P: AsRef<Path>>(&self, path: P) -> io::Result<Sender>;
}

impl Default for OpenOptions {}

#[derive(Debug)]
pub struct Sender;

impl Sender {
    pub fn from_file(file: File) -> io::Result<Sender>;
    pub fn from_owned_fd(owned_fd: OwnedFd) -> io::Result<Sender>;
    pub fn from_file_unchecked(file: File) -> io::Result<Sender>;
    pub fn from_owned_fd_unchecked(owned_fd: OwnedFd) -> io::Result<Sender>;
    pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
    pub async fn writable(&self) -> io::Result<()>;
    pub fn poll_write_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
    pub fn try_write(&self, buf: &[u8]) -> io::Result<usize>;
    pub fn try_write_vectored(&self, buf: &[io::IoSlice<'_>]) -> io::Result<usize>;
    #[offloads(f)]
    pub fn try_io<R>(&self, f: impl FnOnce() -> io::Result<R>) -> io::Result<R>;
    pub fn into_blocking_fd(self) -> io::Result<OwnedFd>;
    pub fn into_nonblocking_fd(self) -> io::Result<OwnedFd>;
}

impl AsyncWrite for Sender {}
impl AsRawFd for Sender {}
impl AsFd for Sender {}

#[derive(Debug)]
pub struct Receiver;

impl Receiver {
    pub fn from_file(file: File) -> io::Result<Receiver>;
    pub fn from_owned_fd(owned_fd: OwnedFd) -> io::Result<Receiver>;
    pub fn from_file_unchecked(file: File) -> io::Result<Receiver>;
    pub fn from_owned_fd_unchecked(owned_fd: OwnedFd) -> io::Result<Receiver>;
    pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
    pub async fn readable(&self) -> io::Result<()>;
    pub fn poll_read_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
    pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize>;
    pub fn try_read_vectored(&self, bufs: &mut [io::IoSliceMut<'_>]) -> io::Result<usize>;
    #[offloads(f)]
    pub fn try_io<R>(&self, f: impl FnOnce() -> io::Result<R>) -> io::Result<R>;
    pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
    pub fn into_blocking_fd(self) -> io::Result<OwnedFd>;
    pub fn into_nonblocking_fd(self) -> io::Result<OwnedFd>;
}

impl AsyncRead for Receiver {}
impl AsRawFd for Receiver {}
impl AsFd for Receiver {}

pub fn pipe() -> io::Result<(Sender, Receiver)>;
