use async_io::Async;
use futures_core::stream::Stream;
use futures_io::{AsyncRead, AsyncWrite};
use std::io;
use std::net::{Shutdown, SocketAddr};
use std::os::fd::{AsFd, AsRawFd, OwnedFd};
use std::os::windows::io::AsRawSocket;
use std::path::Path;
use std::sync::Arc;

#[derive(Clone, Debug)]
pub struct UnixListener;

impl UnixListener {
    #[serves]
    pub fn bind<P: AsRef<Path>>(path: P) -> io::Result<UnixListener>;
    pub async fn accept(&self) -> io::Result<(UnixStream, SocketAddr)>;
    pub fn incoming(&self) -> Incoming<'_>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
}

impl From<Async<std::os::unix::net::UnixListener>> for UnixListener {}

impl TryFrom<std::os::unix::net::UnixListener> for UnixListener {
    type Error = io::Error;
}

impl AsRawFd for UnixListener {}
impl AsFd for UnixListener {}

impl TryFrom<OwnedFd> for UnixListener {
    type Error = io::Error;
}

impl AsRawSocket for UnixListener {}

impl From<UnixListener> for Arc<Async<std::os::unix::net::UnixListener>> {}
impl From<UnixStream> for Arc<Async<std::os::unix::net::UnixStream>> {}
impl From<UnixDatagram> for Arc<Async<std::os::unix::net::UnixDatagram>> {}

pub struct Incoming<'a>;

impl Stream for Incoming<'_> {
    type Item = io::Result<UnixStream>;
}

pub struct UnixStream;

impl UnixStream {
    pub async fn connect<P: AsRef<Path>>(path: P) -> io::Result<UnixStream>;
    pub fn pair() -> io::Result<(UnixStream, UnixStream)>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
    pub fn peer_addr(&self) -> io::Result<SocketAddr>;
    pub fn shutdown(&self, how: Shutdown) -> io::Result<()>;
}

impl Clone for UnixStream {}
impl From<Async<std::os::unix::net::UnixStream>> for UnixStream {}

impl TryFrom<std::os::unix::net::UnixStream> for UnixStream {
    type Error = io::Error;
}

impl AsRawFd for UnixStream {}
impl AsFd for UnixStream {}

impl TryFrom<OwnedFd> for UnixStream {
    type Error = io::Error;
}

impl AsRawSocket for UnixStream {}
impl AsyncRead for UnixStream {}
impl AsyncWrite for UnixStream {}

#[derive(Clone, Debug)]
pub struct UnixDatagram;

impl UnixDatagram {
    pub fn bind<P: AsRef<Path>>(path: P) -> io::Result<UnixDatagram>;
    pub fn unbound() -> io::Result<UnixDatagram>;
    pub fn pair() -> io::Result<(UnixDatagram, UnixDatagram)>;
    pub fn connect<P: AsRef<Path>>(&self, path: P) -> io::Result<()>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
    pub fn peer_addr(&self) -> io::Result<SocketAddr>;
    pub async fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;
    pub async fn send_to<P: AsRef<Path>>(&self, buf: &[u8], path: P) -> io::Result<usize>;
    pub async fn recv(&self, buf: &mut [u8]) -> io::Result<usize>;
    pub async fn send(&self, buf: &[u8]) -> io::Result<usize>;
    pub fn shutdown(&self, how: Shutdown) -> io::Result<()>;
}

impl From<Async<std::os::unix::net::UnixDatagram>> for UnixDatagram {}

impl TryFrom<std::os::unix::net::UnixDatagram> for UnixDatagram {
    type Error = io::Error;
}

impl AsRawFd for UnixDatagram {}
impl AsRawSocket for UnixDatagram {}
