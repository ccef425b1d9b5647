use async_io::Async;
use futures_core::stream::Stream;
use futures_io::{AsyncRead, AsyncWrite};
use std::future::Future;
use std::io;
pub use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, SocketAddrV4, SocketAddrV6};
use std::os::fd::{AsFd, AsRawFd, OwnedFd};
use std::os::windows::io::{AsRawSocket, AsSocket, OwnedSocket};
use std::sync::Arc;

pub mod unix;

pub use std::net::{AddrParseError, Shutdown};

pub struct ToSocketAddrsFuture<I>;

impl<I: Iterator<Item = SocketAddr> + Unpin> Future for ToSocketAddrsFuture<I> {
    type Output = io::Result<I>;
}

impl AsyncToSocketAddrs for SocketAddr {}

impl AsyncToSocketAddrs for SocketAddrV4 {}

impl AsyncToSocketAddrs for SocketAddrV6 {}

impl AsyncToSocketAddrs for (IpAddr, u16) {}

impl AsyncToSocketAddrs for (Ipv4Addr, u16) {}

impl AsyncToSocketAddrs for (Ipv6Addr, u16) {}

impl AsyncToSocketAddrs for (&str, u16) {}

impl AsyncToSocketAddrs for (String, u16) {}

impl AsyncToSocketAddrs for str {}

impl AsyncToSocketAddrs for &[SocketAddr] {}

impl<T: AsyncToSocketAddrs + ?Sized> AsyncToSocketAddrs for &T {}

impl AsyncToSocketAddrs for String {}

#[derive(Clone, Debug)]
pub struct TcpListener;

impl TcpListener {
    #[serves]
    pub async fn bind<A: AsyncToSocketAddrs>(addr: A) -> io::Result<TcpListener>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
    pub async fn accept(&self) -> io::Result<(TcpStream, SocketAddr)>;
    pub fn incoming(&self) -> Incoming<'_>;
    pub fn ttl(&self) -> io::Result<u32>;
    pub fn set_ttl(&self, ttl: u32) -> io::Result<()>;
}

impl From<Async<std::net::TcpListener>> for TcpListener {}

impl TryFrom<std::net::TcpListener> for TcpListener {
    type Error = io::Error;
}

impl AsRawFd for TcpListener {}
impl AsFd for TcpListener {}

impl TryFrom<OwnedFd> for TcpListener {
    type Error = io::Error;
}

impl AsRawSocket for TcpListener {}
impl AsSocket for TcpListener {}

impl TryFrom<OwnedSocket> for TcpListener {
    type Error = io::Error;
}

impl From<TcpListener> for Arc<Async<std::net::TcpListener>> {}
impl From<TcpStream> for Arc<Async<std::net::TcpStream>> {}
impl From<UdpSocket> for Arc<Async<std::net::UdpSocket>> {}

pub struct Incoming<'a>;

impl Stream for Incoming<'_> {
    type Item = io::Result<TcpStream>;
}

pub struct TcpStream;

impl TcpStream {
    pub async fn connect<A: AsyncToSocketAddrs>(addr: A) -> io::Result<TcpStream>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
    pub fn peer_addr(&self) -> io::Result<SocketAddr>;
    pub fn shutdown(&self, how: std::net::Shutdown) -> std::io::Result<()>;
    pub async fn peek(&self, buf: &mut [u8]) -> io::Result<usize>;
    pub fn nodelay(&self) -> io::Result<bool>;
    pub fn set_nodelay(&self, nodelay: bool) -> io::Result<()>;
    pub fn ttl(&self) -> io::Result<u32>;
    pub fn set_ttl(&self, ttl: u32) -> io::Result<()>;
}

impl Clone for TcpStream {}
impl From<Async<std::net::TcpStream>> for TcpStream {}

impl TryFrom<std::net::TcpStream> for TcpStream {
    type Error = io::Error;
}

impl AsRawFd for TcpStream {}
impl AsFd for TcpStream {}

impl TryFrom<OwnedFd> for TcpStream {
    type Error = io::Error;
}

impl AsRawSocket for TcpStream {}
impl AsSocket for TcpStream {}

impl TryFrom<OwnedSocket> for TcpStream {
    type Error = io::Error;
}

impl AsyncRead for TcpStream {}
impl AsyncWrite for TcpStream {}

#[derive(Clone, Debug)]
pub struct UdpSocket;

impl UdpSocket {
    pub async fn bind<A: AsyncToSocketAddrs>(addr: A) -> io::Result<UdpSocket>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
    pub fn peer_addr(&self) -> io::Result<SocketAddr>;
    pub async fn connect<A: AsyncToSocketAddrs>(&self, addr: A) -> io::Result<()>;
    pub async fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;
    pub async fn peek_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;
    pub async fn send_to<A: AsyncToSocketAddrs>(&self, buf: &[u8], addr: A) -> io::Result<usize>;
    pub async fn recv(&self, buf: &mut [u8]) -> io::Result<usize>;
    pub async fn peek(&self, buf: &mut [u8]) -> io::Result<usize>;
    pub async fn send(&self, buf: &[u8]) -> io::Result<usize>;
    pub fn broadcast(&self) -> io::Result<bool>;
    pub fn set_broadcast(&self, broadcast: bool) -> io::Result<()>;
    pub fn multicast_loop_v4(&self) -> io::Result<bool>;
    pub fn set_multicast_loop_v4(&self, multicast_loop_v4: bool) -> io::Result<()>;
    pub fn multicast_ttl_v4(&self) -> io::Result<u32>;
    pub fn set_multicast_ttl_v4(&self, ttl: u32) -> io::Result<()>;
    pub fn multicast_loop_v6(&self) -> io::Result<bool>;
    pub fn set_multicast_loop_v6(&self, multicast_loop_v6: bool) -> io::Result<()>;
    pub fn ttl(&self) -> io::Result<u32>;
    pub fn set_ttl(&self, ttl: u32) -> io::Result<()>;
    pub fn join_multicast_v4(&self, multiaddr: Ipv4Addr, interface: Ipv4Addr) -> io::Result<()>;
    pub fn leave_multicast_v4(&self, multiaddr: Ipv4Addr, interface: Ipv4Addr) -> io::Result<()>;
    pub fn join_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> io::Result<()>;
    pub fn leave_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> io::Result<()>;
}

impl From<Async<std::net::UdpSocket>> for UdpSocket {}

impl TryFrom<std::net::UdpSocket> for UdpSocket {
    type Error = io::Error;
}

impl AsRawFd for UdpSocket {}
impl AsFd for UdpSocket {}

impl TryFrom<OwnedFd> for UdpSocket {
    type Error = io::Error;
}

impl AsRawSocket for UdpSocket {}
impl AsSocket for UdpSocket {}

impl TryFrom<OwnedSocket> for UdpSocket {
    type Error = io::Error;
}

pub trait AsyncToSocketAddrs {}

pub async fn resolve<A: AsyncToSocketAddrs>(addr: A) -> io::Result<Vec<SocketAddr>>;
