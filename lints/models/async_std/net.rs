use crate::io::{Read, Write};
use futures_core::stream::Stream;
use std::future::Future;
use std::io;
use std::os::fd::{AsFd, AsRawFd, FromRawFd, IntoRawFd, OwnedFd};
use std::os::windows::io::{AsRawSocket, AsSocket, FromRawSocket, IntoRawSocket, OwnedSocket};

pub use std::net::{AddrParseError, IpAddr, Ipv4Addr, Ipv6Addr, Shutdown, SocketAddr, SocketAddrV4, SocketAddrV6};

pub struct ToSocketAddrsFuture<I>;

impl<I: Iterator<Item = SocketAddr>> Future for ToSocketAddrsFuture<I> {
    type Output = io::Result<I>;
}

impl ToSocketAddrs for SocketAddr {
    type Iter = std::option::IntoIter<SocketAddr>;
}

impl ToSocketAddrs for SocketAddrV4 {
    type Iter = std::option::IntoIter<SocketAddr>;
}

impl ToSocketAddrs for SocketAddrV6 {
    type Iter = std::option::IntoIter<SocketAddr>;
}

impl ToSocketAddrs for (IpAddr, u16) {
    type Iter = std::option::IntoIter<SocketAddr>;
}

impl ToSocketAddrs for (Ipv4Addr, u16) {
    type Iter = std::option::IntoIter<SocketAddr>;
}

impl ToSocketAddrs for (Ipv6Addr, u16) {
    type Iter = std::option::IntoIter<SocketAddr>;
}

impl ToSocketAddrs for (&str, u16) {
    type Iter = std::vec::IntoIter<SocketAddr>;
}

impl ToSocketAddrs for str {
    type Iter = std::vec::IntoIter<SocketAddr>;
}

impl<'a> ToSocketAddrs for &'a [SocketAddr] {
    type Iter = std::iter::Cloned<std::slice::Iter<'a, SocketAddr>>;
}

impl<T: ToSocketAddrs + ?Sized> ToSocketAddrs for &T {
    type Iter = T::Iter;
}

impl ToSocketAddrs for String {
    type Iter = std::vec::IntoIter<SocketAddr>;
}

#[derive(Debug)]
pub struct TcpListener;

impl TcpListener {
    #[serves]
    pub async fn bind<A: ToSocketAddrs>(addrs: A) -> io::Result<TcpListener>;
    pub async fn accept(&self) -> io::Result<(TcpStream, SocketAddr)>;
    pub fn incoming(&self) -> Incoming<'_>;
    pub fn into_incoming(self) -> impl Stream<Item = io::Result<TcpStream>> + Send;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
}

impl From<std::net::TcpListener> for TcpListener {}

impl std::convert::TryFrom<TcpListener> for std::net::TcpListener {
    type Error = io::Error;
}

impl AsRawFd for TcpListener {}
impl FromRawFd for TcpListener {}
impl IntoRawFd for TcpListener {}
impl AsFd for TcpListener {}
impl From<OwnedFd> for TcpListener {}
impl AsRawSocket for TcpListener {}
impl FromRawSocket for TcpListener {}
impl IntoRawSocket for TcpListener {}
impl AsSocket for TcpListener {}
impl From<OwnedSocket> for TcpListener {}

pub struct Incoming<'a>;

impl Stream for Incoming<'_> {
    type Item = io::Result<TcpStream>;
}

impl From<TcpListener> for OwnedFd {}
impl From<TcpStream> for OwnedFd {}
impl From<UdpSocket> for OwnedFd {}

impl From<TcpListener> for OwnedSocket {}
impl From<TcpStream> for OwnedSocket {}
impl From<UdpSocket> for OwnedSocket {}

#[derive(Debug, Clone)]
pub struct TcpStream;

impl TcpStream {
    pub async fn connect<A: ToSocketAddrs>(addrs: A) -> io::Result<TcpStream>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
    pub fn peer_addr(&self) -> io::Result<SocketAddr>;
    pub fn ttl(&self) -> io::Result<u32>;
    pub fn set_ttl(&self, ttl: u32) -> io::Result<()>;
    pub async fn peek(&self, buf: &mut [u8]) -> io::Result<usize>;
    pub fn nodelay(&self) -> io::Result<bool>;
    pub fn set_nodelay(&self, nodelay: bool) -> io::Result<()>;
    pub fn shutdown(&self, how: std::net::Shutdown) -> std::io::Result<()>;
}

impl Read for TcpStream {}
impl Read for &TcpStream {}
impl Write for TcpStream {}
impl Write for &TcpStream {}
impl From<std::net::TcpStream> for TcpStream {}

impl std::convert::TryFrom<TcpStream> for std::net::TcpStream {
    type Error = io::Error;
}

impl AsRawFd for TcpStream {}
impl FromRawFd for TcpStream {}
impl IntoRawFd for TcpStream {}
impl AsFd for TcpStream {}
impl From<OwnedFd> for TcpStream {}
impl AsRawSocket for TcpStream {}
impl FromRawSocket for TcpStream {}
impl IntoRawSocket for TcpStream {}
impl AsSocket for TcpStream {}
impl From<OwnedSocket> for TcpStream {}

#[derive(Debug)]
pub struct UdpSocket;

impl UdpSocket {
    pub async fn bind<A: ToSocketAddrs>(addrs: A) -> io::Result<UdpSocket>;
    pub fn peer_addr(&self) -> io::Result<SocketAddr>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
    pub async fn send_to<A: ToSocketAddrs>(&self, buf: &[u8], addrs: A) -> io::Result<usize>;
    pub async fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;
    pub async fn peek_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;
    pub async fn connect<A: ToSocketAddrs>(&self, addrs: A) -> io::Result<()>;
    pub async fn send(&self, buf: &[u8]) -> io::Result<usize>;
    pub async fn recv(&self, buf: &mut [u8]) -> io::Result<usize>;
    pub async fn peek(&self, buf: &mut [u8]) -> io::Result<usize>;
    pub fn broadcast(&self) -> io::Result<bool>;
    pub fn set_broadcast(&self, on: bool) -> io::Result<()>;
    pub fn multicast_loop_v4(&self) -> io::Result<bool>;
    pub fn set_multicast_loop_v4(&self, on: bool) -> io::Result<()>;
    pub fn multicast_ttl_v4(&self) -> io::Result<u32>;
    pub fn set_multicast_ttl_v4(&self, ttl: u32) -> io::Result<()>;
    pub fn multicast_loop_v6(&self) -> io::Result<bool>;
    pub fn set_multicast_loop_v6(&self, on: bool) -> io::Result<()>;
    pub fn ttl(&self) -> io::Result<u32>;
    pub fn set_ttl(&self, ttl: u32) -> io::Result<()>;
    pub fn join_multicast_v4(&self, multiaddr: Ipv4Addr, interface: Ipv4Addr) -> io::Result<()>;
    pub fn join_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> io::Result<()>;
    pub fn leave_multicast_v4(&self, multiaddr: Ipv4Addr, interface: Ipv4Addr) -> io::Result<()>;
    pub fn leave_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> io::Result<()>;
}

impl From<std::net::UdpSocket> for UdpSocket {}

impl std::convert::TryFrom<UdpSocket> for std::net::UdpSocket {
    type Error = io::Error;
}

impl AsRawFd for UdpSocket {}
impl FromRawFd for UdpSocket {}
impl IntoRawFd for UdpSocket {}
impl AsFd for UdpSocket {}
impl From<OwnedFd> for UdpSocket {}
impl AsRawSocket for UdpSocket {}
impl FromRawSocket for UdpSocket {}
impl IntoRawSocket for UdpSocket {}
impl AsSocket for UdpSocket {}
impl From<OwnedSocket> for UdpSocket {}

pub trait ToSocketAddrs {
    type Iter: Iterator<Item = SocketAddr>;
    fn to_socket_addrs(&self) -> ToSocketAddrsFuture<Self::Iter>;
}
