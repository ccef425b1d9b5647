use std::fmt;
use std::io;
use std::net::Shutdown;
use std::os::fd::{AsFd, AsRawFd, FromRawFd, IntoRawFd, OwnedFd};
use std::path::Path;
use std::time::Duration;

#[derive(Clone)]
pub struct SocketAddr;

impl SocketAddr {
    pub fn from_pathname<P>(path: P) -> io::Result<SocketAddr>
    where
        P: AsRef<Path>;
    pub fn is_unnamed(&self) -> bool;
    pub fn as_pathname(&self) -> Option<&Path>;
}

impl fmt::Debug for SocketAddr {}

#[os_backed]
pub struct UnixStream;

impl UnixStream {
    #[blocks(
        net,
        tokio = "tokio::net::UnixStream::connect",
        smol = "smol::net::unix::UnixStream::connect",
        async_std = "async_std::os::unix::net::UnixStream::connect"
    )]
    pub fn connect<P: AsRef<Path>>(path: P) -> io::Result<UnixStream>;

    #[blocks(net)]
    pub fn connect_addr(socket_addr: &SocketAddr) -> io::Result<UnixStream>;

    pub fn pair() -> io::Result<(UnixStream, UnixStream)>;
    pub fn try_clone(&self) -> io::Result<UnixStream>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
    pub fn peer_addr(&self) -> io::Result<SocketAddr>;
    pub fn set_read_timeout(&self, timeout: Option<Duration>) -> io::Result<()>;
    pub fn set_write_timeout(&self, timeout: Option<Duration>) -> io::Result<()>;
    pub fn read_timeout(&self) -> io::Result<Option<Duration>>;
    pub fn write_timeout(&self) -> io::Result<Option<Duration>>;
    pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()>;
    pub fn take_error(&self) -> io::Result<Option<io::Error>>;
    pub fn shutdown(&self, how: Shutdown) -> io::Result<()>;
}

impl fmt::Debug for UnixStream {}
impl io::Read for UnixStream {}
impl<'a> io::Read for &'a UnixStream {}
impl io::Write for UnixStream {}
impl<'a> io::Write for &'a UnixStream {}
impl AsRawFd for UnixStream {}
impl FromRawFd for UnixStream {}
impl IntoRawFd for UnixStream {}
impl AsFd for UnixStream {}
impl From<OwnedFd> for UnixStream {}

impl From<UnixStream> for OwnedFd {}
impl From<UnixListener> for OwnedFd {}
impl From<UnixDatagram> for OwnedFd {}

pub struct UnixListener;

impl UnixListener {
    #[blocks(
        net,
        pedantic,
        tokio = "tokio::net::UnixListener::bind",
        smol = "smol::net::unix::UnixListener::bind",
        async_std = "async_std::os::unix::net::UnixListener::bind"
    )]
    pub fn bind<P: AsRef<Path>>(path: P) -> io::Result<UnixListener>;

    #[blocks(net, pedantic)]
    pub fn bind_addr(socket_addr: &SocketAddr) -> io::Result<UnixListener>;

    #[blocks(
        net,
        tokio = "tokio::net::UnixListener::accept",
        smol = "smol::net::unix::UnixListener::accept",
        async_std = "async_std::os::unix::net::UnixListener::accept"
    )]
    pub fn accept(&self) -> io::Result<(UnixStream, SocketAddr)>;

    pub fn try_clone(&self) -> io::Result<UnixListener>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
    pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()>;
    pub fn take_error(&self) -> io::Result<Option<io::Error>>;
    pub fn incoming(&self) -> Incoming<'_>;
}

impl fmt::Debug for UnixListener {}
impl AsRawFd for UnixListener {}
impl FromRawFd for UnixListener {}
impl IntoRawFd for UnixListener {}
impl AsFd for UnixListener {}
impl From<OwnedFd> for UnixListener {}

impl<'a> IntoIterator for &'a UnixListener {
    type Item = io::Result<UnixStream>;
    type IntoIter = Incoming<'a>;
}

#[derive(Debug)]
pub struct Incoming<'a>;

impl<'a> Iterator for Incoming<'a> {
    type Item = io::Result<UnixStream>;

    #[blocks(
        net,
        tokio = "tokio::net::UnixListener::accept",
        smol = "smol::net::unix::UnixListener::accept",
        async_std = "async_std::os::unix::net::UnixListener::accept"
    )]
    fn next(&mut self) -> Option<io::Result<UnixStream>>;
}

pub struct UnixDatagram;

impl UnixDatagram {
    pub fn bind<P: AsRef<Path>>(path: P) -> io::Result<UnixDatagram>;
    pub fn bind_addr(socket_addr: &SocketAddr) -> io::Result<UnixDatagram>;
    pub fn unbound() -> io::Result<UnixDatagram>;
    pub fn pair() -> io::Result<(UnixDatagram, UnixDatagram)>;
    pub fn connect<P: AsRef<Path>>(&self, path: P) -> io::Result<()>;
    pub fn connect_addr(&self, socket_addr: &SocketAddr) -> io::Result<()>;
    pub fn try_clone(&self) -> io::Result<UnixDatagram>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
    pub fn peer_addr(&self) -> io::Result<SocketAddr>;

    #[blocks(
        net,
        tokio = "tokio::net::UnixDatagram::recv_from",
        smol = "smol::net::unix::UnixDatagram::recv_from",
        async_std = "async_std::os::unix::net::UnixDatagram::recv_from"
    )]
    pub fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;

    #[blocks(
        net,
        tokio = "tokio::net::UnixDatagram::recv",
        smol = "smol::net::unix::UnixDatagram::recv",
        async_std = "async_std::os::unix::net::UnixDatagram::recv"
    )]
    pub fn recv(&self, buf: &mut [u8]) -> io::Result<usize>;

    #[blocks(
        net,
        tokio = "tokio::net::UnixDatagram::send_to",
        smol = "smol::net::unix::UnixDatagram::send_to",
        async_std = "async_std::os::unix::net::UnixDatagram::send_to"
    )]
    pub fn send_to<P: AsRef<Path>>(&self, buf: &[u8], path: P) -> io::Result<usize>;

    #[blocks(net)]
    pub fn send_to_addr(&self, buf: &[u8], socket_addr: &SocketAddr) -> io::Result<usize>;

    #[blocks(
        net,
        tokio = "tokio::net::UnixDatagram::send",
        smol = "smol::net::unix::UnixDatagram::send",
        async_std = "async_std::os::unix::net::UnixDatagram::send"
    )]
    pub fn send(&self, buf: &[u8]) -> io::Result<usize>;

    pub fn set_read_timeout(&self, timeout: Option<Duration>) -> io::Result<()>;
    pub fn set_write_timeout(&self, timeout: Option<Duration>) -> io::Result<()>;
    pub fn read_timeout(&self) -> io::Result<Option<Duration>>;
    pub fn write_timeout(&self) -> io::Result<Option<Duration>>;
    pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()>;
    pub fn take_error(&self) -> io::Result<Option<io::Error>>;
    pub fn shutdown(&self, how: Shutdown) -> io::Result<()>;
}

impl fmt::Debug for UnixDatagram {}
impl AsRawFd for UnixDatagram {}
impl FromRawFd for UnixDatagram {}
impl IntoRawFd for UnixDatagram {}
impl AsFd for UnixDatagram {}
impl From<OwnedFd> for UnixDatagram {}
