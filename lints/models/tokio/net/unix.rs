use crate::io::{AsyncRead, AsyncWrite, Interest, Ready};
use crate::net::UnixStream;
use bytes::BufMut;
use std::error::Error;
use std::fmt;
use std::io;
use std::path::Path;

pub mod pipe;

#[derive(Debug)]
pub struct ReadHalf<'a>;

impl ReadHalf<'_> {
    pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
    pub async fn readable(&self) -> io::Result<()>;
    pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize>;
    pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
    pub fn try_read_vectored(&self, bufs: &mut [io::IoSliceMut<'_>]) -> io::Result<usize>;
    pub fn peer_addr(&self) -> io::Result<SocketAddr>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
}

impl AsyncRead for ReadHalf<'_> {}
impl AsRef<UnixStream> for ReadHalf<'_> {}

#[derive(Debug)]
pub struct WriteHalf<'a>;

impl WriteHalf<'_> {
    pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
    pub async fn writable(&self) -> io::Result<()>;
    pub fn try_write(&self, buf: &[u8]) -> io::Result<usize>;
    pub fn try_write_vectored(&self, buf: &[io::IoSlice<'_>]) -> io::Result<usize>;
    pub fn peer_addr(&self) -> io::Result<SocketAddr>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
}

impl AsyncWrite for WriteHalf<'_> {}
impl AsRef<UnixStream> for WriteHalf<'_> {}

#[derive(Debug)]
pub struct OwnedReadHalf;

impl OwnedReadHalf {
    pub fn reunite(self, other: OwnedWriteHalf) -> Result<UnixStream, ReuniteError>;
    pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
    pub async fn readable(&self) -> io::Result<()>;
    pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize>;
    pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
    pub fn try_read_vectored(&self, bufs: &mut [io::IoSliceMut<'_>]) -> io::Result<usize>;
    pub fn peer_addr(&self) -> io::Result<SocketAddr>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
}

impl AsyncRead for OwnedReadHalf {}
impl AsRef<UnixStream> for OwnedReadHalf {}

#[derive(Debug)]
pub struct OwnedWriteHalf;

impl OwnedWriteHalf {
    pub fn reunite(self, other: OwnedReadHalf) -> Result<UnixStream, ReuniteError>;
    pub fn forget(self);
    pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
    pub async fn writable(&self) -> io::Result<()>;
    pub fn try_write(&self, buf: &[u8]) -> io::Result<usize>;
    pub fn try_write_vectored(&self, buf: &[io::IoSlice<'_>]) -> io::Result<usize>;
    pub fn peer_addr(&self) -> io::Result<SocketAddr>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
}

impl AsyncWrite for OwnedWriteHalf {}
impl AsRef<UnixStream> for OwnedWriteHalf {}

#[derive(Debug)]
pub struct ReuniteError(pub OwnedReadHalf, pub OwnedWriteHalf);

impl fmt::Display for ReuniteError {}
impl Error for ReuniteError {}

#[derive(Clone)]
pub struct SocketAddr;

impl SocketAddr {
    pub fn is_unnamed(&self) -> bool;
    pub fn as_pathname(&self) -> Option<&Path>;
    pub fn as_abstract_name(&self) -> Option<&[u8]>;
}

impl fmt::Debug for SocketAddr {}
impl From<std::os::unix::net::SocketAddr> for SocketAddr {}
impl From<SocketAddr> for std::os::unix::net::SocketAddr {}

#[derive(Copy, Clone, Eq, PartialEq, Hash, Debug)]
pub struct UCred;

impl UCred {
    pub fn uid(&self) -> u32;
    pub fn gid(&self) -> u32;
    pub fn pid(&self) -> Option<i32>;
}
