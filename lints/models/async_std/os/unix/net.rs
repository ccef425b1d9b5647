use crate::io::{Read, Write};
use futures_core::stream::Stream;
use std::io;
use std::net::Shutdown;
use std::os::fd::{AsFd, AsRawFd, FromRawFd, IntoRawFd, OwnedFd};
use std::path::Path;

#[derive(Clone)]
pub struct SocketAddr;

impl SocketAddr {
    pub fn is_unnamed(&self) -> bool;
    pub fn as_pathname(&self) -> Option<&Path>;
}

pub struct UnixDatagram;

impl UnixDatagram {
    pub async fn bind<P: AsRef<Path>>(path: P) -> io::Result<UnixDatagram>;
    pub fn unbound() -> io::Result<UnixDatagram>;
    pub fn pair() -> io::Result<(UnixDatagram, UnixDatagram)>;
    pub async fn connect<P: AsRef<Path>>(&self, path: P) -> io::Result<()>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
    pub fn peer_addr(&self) -> io::Result<SocketAddr>;
    pub async fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;
    pub async fn recv(&self, buf: &mut [u8]) -> io::Result<usize>;
    pub async fn send_to<P: AsRef<Path>>(&self, buf: &[u8], path: P) -> io::Result<usize>;
    pub async fn send(&self, buf: &[u8]) -> io::Result<usize>;
    pub fn shutdown(&self, how: Shutdown) -> io::Result<()>;
}

impl From<std::os::unix::net::UnixDatagram> for UnixDatagram {}
impl AsRawFd for UnixDatagram {}
impl FromRawFd for UnixDatagram {}
impl IntoRawFd for UnixDatagram {}
impl AsFd for UnixDatagram {}
impl From<OwnedFd> for UnixDatagram {}

impl std::convert::TryFrom<UnixDatagram> for std::os::unix::net::UnixDatagram {
    type Error = io::Error;
}

impl From<UnixDatagram> for OwnedFd {}
impl From<UnixListener> for OwnedFd {}
impl From<UnixStream> for OwnedFd {}

pub struct UnixListener;

impl UnixListener {
    #[serves]
    pub async fn bind<P: AsRef<Path>>(path: P) -> io::Result<UnixListener>;
    pub async fn accept(&self) -> io::Result<(UnixStream, SocketAddr)>;
    pub fn incoming(&self) -> Incoming<'_>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
}

impl From<std::os::unix::net::UnixListener> for UnixListener {}
impl AsRawFd for UnixListener {}
impl FromRawFd for UnixListener {}
impl IntoRawFd for UnixListener {}
impl AsFd for UnixListener {}
impl From<OwnedFd> for UnixListener {}

pub struct Incoming<'a>;

impl Stream for Incoming<'_> {
    type Item = io::Result<UnixStream>;
}

impl std::convert::TryFrom<UnixListener> for std::os::unix::net::UnixListener {
    type Error = io::Error;
}

#[derive(Clone)]
pub struct UnixStream;

impl UnixStream {
    pub async fn connect<P: AsRef<Path>>(path: P) -> io::Result<UnixStream>;
    pub fn pair() -> io::Result<(UnixStream, UnixStream)>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
    pub fn peer_addr(&self) -> io::Result<SocketAddr>;
    pub fn shutdown(&self, how: Shutdown) -> io::Result<()>;
}

impl Read for UnixStream {}
impl Read for &UnixStream {}
impl Write for UnixStream {}
impl Write for &UnixStream {}
impl From<std::os::unix::net::UnixStream> for UnixStream {}
impl AsRawFd for UnixStream {}
impl FromRawFd for UnixStream {}
impl IntoRawFd for UnixStream {}
impl AsFd for UnixStream {}
impl From<OwnedFd> for UnixStream {}

impl std::convert::TryFrom<UnixStream> for std::os::unix::net::UnixStream {
    type Error = io::Error;
}
