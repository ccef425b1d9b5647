use std::error::Error;
use std::fmt;
use std::hash::Hash;
use std::io::{self, Read, Write};
use std::iter;
use std::ops::{BitAnd, BitAndAssign, BitOr, BitOrAssign, Not};
use std::option;
use std::slice;
use std::str::FromStr;
use std::time::Duration;
use std::vec;

#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Shutdown {
    Read,
    Write,
    Both,
}

#[derive(Copy, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum SocketAddr {
    V4(SocketAddrV4),
    V6(SocketAddrV6),
}

impl SocketAddr {
    pub fn new(ip: IpAddr, port: u16) -> SocketAddr;
    pub fn ip(&self) -> IpAddr;
    pub fn set_ip(&mut self, new_ip: IpAddr);
    pub fn port(&self) -> u16;
    pub fn set_port(&mut self, new_port: u16);
    pub fn is_ipv4(&self) -> bool;
    pub fn is_ipv6(&self) -> bool;
}

impl ToSocketAddrs for SocketAddr {
    type Iter = option::IntoIter<SocketAddr>;

    // An address needs no look-up.
    #[nonblocking]
    fn to_socket_addrs(&self) -> io::Result<option::IntoIter<SocketAddr>>;
}

impl From<SocketAddrV4> for SocketAddr {}
impl From<SocketAddrV6> for SocketAddr {}
impl<I: Into<IpAddr>> From<(I, u16)> for SocketAddr {}
impl fmt::Display for SocketAddr {}
impl fmt::Debug for SocketAddr {}

impl FromStr for SocketAddr {
    type Err = AddrParseError;
}

#[derive(Copy, Clone, Eq, PartialEq, Ord, PartialOrd, Hash)]
pub struct SocketAddrV4;

impl SocketAddrV4 {
    pub fn new(ip: Ipv4Addr, port: u16) -> SocketAddrV4;
    pub fn ip(&self) -> &Ipv4Addr;
    pub fn set_ip(&mut self, new_ip: Ipv4Addr);
    pub fn port(&self) -> u16;
    pub fn set_port(&mut self, new_port: u16);
}

impl ToSocketAddrs for SocketAddrV4 {
    type Iter = option::IntoIter<SocketAddr>;

    #[nonblocking]
    fn to_socket_addrs(&self) -> io::Result<option::IntoIter<SocketAddr>>;
}

impl fmt::Display for SocketAddrV4 {}
impl fmt::Debug for SocketAddrV4 {}

impl FromStr for SocketAddrV4 {
    type Err = AddrParseError;
}

#[derive(Copy, Clone, Eq, PartialEq, Ord, PartialOrd, Hash)]
pub struct SocketAddrV6;

impl SocketAddrV6 {
    pub fn new(ip: Ipv6Addr, port: u16, flowinfo: u32, scope_id: u32) -> SocketAddrV6;
    pub fn ip(&self) -> &Ipv6Addr;
    pub fn set_ip(&mut self, new_ip: Ipv6Addr);
    pub fn port(&self) -> u16;
    pub fn set_port(&mut self, new_port: u16);
    pub fn flowinfo(&self) -> u32;
    pub fn set_flowinfo(&mut self, new_flowinfo: u32);
    pub fn scope_id(&self) -> u32;
    pub fn set_scope_id(&mut self, new_scope_id: u32);
}

impl ToSocketAddrs for SocketAddrV6 {
    type Iter = option::IntoIter<SocketAddr>;

    #[nonblocking]
    fn to_socket_addrs(&self) -> io::Result<option::IntoIter<SocketAddr>>;
}

impl fmt::Display for SocketAddrV6 {}
impl fmt::Debug for SocketAddrV6 {}

impl FromStr for SocketAddrV6 {
    type Err = AddrParseError;
}

impl ToSocketAddrs for (IpAddr, u16) {
    type Iter = option::IntoIter<SocketAddr>;

    #[nonblocking]
    fn to_socket_addrs(&self) -> io::Result<option::IntoIter<SocketAddr>>;
}

impl ToSocketAddrs for (Ipv4Addr, u16) {
    type Iter = option::IntoIter<SocketAddr>;

    #[nonblocking]
    fn to_socket_addrs(&self) -> io::Result<option::IntoIter<SocketAddr>>;
}

impl ToSocketAddrs for (Ipv6Addr, u16) {
    type Iter = option::IntoIter<SocketAddr>;

    #[nonblocking]
    fn to_socket_addrs(&self) -> io::Result<option::IntoIter<SocketAddr>>;
}

impl ToSocketAddrs for (&str, u16) {
    type Iter = vec::IntoIter<SocketAddr>;
}

impl ToSocketAddrs for (String, u16) {
    type Iter = vec::IntoIter<SocketAddr>;
}

impl ToSocketAddrs for str {
    type Iter = vec::IntoIter<SocketAddr>;
}

impl<'a> ToSocketAddrs for &'a [SocketAddr] {
    type Iter = iter::Cloned<slice::Iter<'a, SocketAddr>>;

    #[nonblocking]
    fn to_socket_addrs(&self) -> io::Result<Self::Iter>;
}

impl<T: ToSocketAddrs + ?Sized> ToSocketAddrs for &T {
    type Iter = T::Iter;
}

impl ToSocketAddrs for String {
    type Iter = vec::IntoIter<SocketAddr>;
}

#[os_backed]
pub struct TcpStream;

impl TcpStream {
    #[blocks(
        net,
        tokio = "tokio::net::TcpStream::connect",
        smol = "smol::net::TcpStream::connect",
        async_std = "async_std::net::TcpStream::connect"
    )]
    pub fn connect<A: ToSocketAddrs>(addr: A) -> io::Result<TcpStream>;

    #[blocks(
        net,
        tokio = "tokio::net::TcpStream::connect",
        smol = "smol::net::TcpStream::connect",
        async_std = "async_std::net::TcpStream::connect"
    )]
    pub fn connect_timeout(addr: &SocketAddr, timeout: Duration) -> io::Result<TcpStream>;

    pub fn peer_addr(&self) -> io::Result<SocketAddr>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
    pub fn shutdown(&self, how: Shutdown) -> io::Result<()>;
    pub fn try_clone(&self) -> io::Result<TcpStream>;
    pub fn set_read_timeout(&self, dur: Option<Duration>) -> io::Result<()>;
    pub fn set_write_timeout(&self, dur: Option<Duration>) -> io::Result<()>;
    pub fn read_timeout(&self) -> io::Result<Option<Duration>>;
    pub fn write_timeout(&self) -> io::Result<Option<Duration>>;

    #[blocks(
        net,
        tokio = "tokio::net::TcpStream::peek",
        smol = "smol::net::TcpStream::peek",
        async_std = "async_std::net::TcpStream::peek"
    )]
    pub fn peek(&self, buf: &mut [u8]) -> io::Result<usize>;

    pub fn set_nodelay(&self, nodelay: bool) -> io::Result<()>;
    pub fn nodelay(&self) -> io::Result<bool>;
    pub fn set_ttl(&self, ttl: u32) -> io::Result<()>;
    pub fn ttl(&self) -> io::Result<u32>;
    pub fn take_error(&self) -> io::Result<Option<io::Error>>;
    pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()>;
}

impl Read for TcpStream {}
impl Write for TcpStream {}
impl Read for &TcpStream {}
impl Write for &TcpStream {}
impl fmt::Debug for TcpStream {}

pub struct TcpListener;

impl TcpListener {
    #[blocks(
        net,
        pedantic,
        tokio = "tokio::net::TcpListener::bind",
        smol = "smol::net::TcpListener::bind",
        async_std = "async_std::net::TcpListener::bind"
    )]
    pub fn bind<A: ToSocketAddrs>(addr: A) -> io::Result<TcpListener>;

    pub fn local_addr(&self) -> io::Result<SocketAddr>;
    pub fn try_clone(&self) -> io::Result<TcpListener>;

    #[blocks(
        net,
        tokio = "tokio::net::TcpListener::accept",
        smol = "smol::net::TcpListener::accept",
        async_std = "async_std::net::TcpListener::accept"
    )]
    pub fn accept(&self) -> io::Result<(TcpStream, SocketAddr)>;

    pub fn incoming(&self) -> Incoming<'_>;
    pub fn set_ttl(&self, ttl: u32) -> io::Result<()>;
    pub fn ttl(&self) -> io::Result<u32>;
    pub fn set_only_v6(&self, only_v6: bool) -> io::Result<()>;
    pub fn only_v6(&self) -> io::Result<bool>;
    pub fn take_error(&self) -> io::Result<Option<io::Error>>;
    pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()>;
}

impl fmt::Debug for TcpListener {}

#[derive(Debug)]
pub struct Incoming<'a>;

impl<'a> Iterator for Incoming<'a> {
    type Item = io::Result<TcpStream>;

    #[blocks(
        net,
        tokio = "tokio::net::TcpListener::accept",
        smol = "smol::net::TcpListener::accept",
        async_std = "async_std::net::TcpListener::accept"
    )]
    fn next(&mut self) -> Option<io::Result<TcpStream>>;
}

pub struct UdpSocket;

impl UdpSocket {
    #[blocks(
        net,
        pedantic,
        tokio = "tokio::net::UdpSocket::bind",
        smol = "smol::net::UdpSocket::bind",
        async_std = "async_std::net::UdpSocket::bind"
    )]
    pub fn bind<A: ToSocketAddrs>(addr: A) -> io::Result<UdpSocket>;

    #[blocks(
        net,
        tokio = "tokio::net::UdpSocket::recv_from",
        smol = "smol::net::UdpSocket::recv_from",
        async_std = "async_std::net::UdpSocket::recv_from"
    )]
    pub fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;

    #[blocks(
        net,
        tokio = "tokio::net::UdpSocket::peek_from",
        smol = "smol::net::UdpSocket::peek_from",
        async_std = "async_std::net::UdpSocket::peek_from"
    )]
    pub fn peek_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;

    #[blocks(
        net,
        tokio = "tokio::net::UdpSocket::send_to",
        smol = "smol::net::UdpSocket::send_to",
        async_std = "async_std::net::UdpSocket::send_to"
    )]
    pub fn send_to<A: ToSocketAddrs>(&self, buf: &[u8], addr: A) -> io::Result<usize>;

    pub fn peer_addr(&self) -> io::Result<SocketAddr>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
    pub fn try_clone(&self) -> io::Result<UdpSocket>;
    pub fn set_read_timeout(&self, dur: Option<Duration>) -> io::Result<()>;
    pub fn set_write_timeout(&self, dur: Option<Duration>) -> io::Result<()>;
    pub fn read_timeout(&self) -> io::Result<Option<Duration>>;
    pub fn write_timeout(&self) -> io::Result<Option<Duration>>;
    pub fn set_broadcast(&self, broadcast: bool) -> io::Result<()>;
    pub fn broadcast(&self) -> io::Result<bool>;
    pub fn set_multicast_loop_v4(&self, multicast_loop_v4: bool) -> io::Result<()>;
    pub fn multicast_loop_v4(&self) -> io::Result<bool>;
    pub fn set_multicast_ttl_v4(&self, multicast_ttl_v4: u32) -> io::Result<()>;
    pub fn multicast_ttl_v4(&self) -> io::Result<u32>;
    pub fn set_multicast_loop_v6(&self, multicast_loop_v6: bool) -> io::Result<()>;
    pub fn multicast_loop_v6(&self) -> io::Result<bool>;
    pub fn set_ttl(&self, ttl: u32) -> io::Result<()>;
    pub fn ttl(&self) -> io::Result<u32>;
    pub fn join_multicast_v4(&self, multiaddr: &Ipv4Addr, interface: &Ipv4Addr) -> io::Result<()>;
    pub fn join_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> io::Result<()>;
    pub fn leave_multicast_v4(&self, multiaddr: &Ipv4Addr, interface: &Ipv4Addr) -> io::Result<()>;
    pub fn leave_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> io::Result<()>;
    pub fn take_error(&self) -> io::Result<Option<io::Error>>;

    #[blocks(
        net,
        pedantic,
        tokio = "tokio::net::UdpSocket::connect",
        smol = "smol::net::UdpSocket::connect",
        async_std = "async_std::net::UdpSocket::connect"
    )]
    pub fn connect<A: ToSocketAddrs>(&self, addr: A) -> io::Result<()>;

    #[blocks(
        net,
        tokio = "tokio::net::UdpSocket::send",
        smol = "smol::net::UdpSocket::send",
        async_std = "async_std::net::UdpSocket::send"
    )]
    pub fn send(&self, buf: &[u8]) -> io::Result<usize>;

    #[blocks(
        net,
        tokio = "tokio::net::UdpSocket::recv",
        smol = "smol::net::UdpSocket::recv",
        async_std = "async_std::net::UdpSocket::recv"
    )]
    pub fn recv(&self, buf: &mut [u8]) -> io::Result<usize>;

    #[blocks(
        net,
        tokio = "tokio::net::UdpSocket::peek",
        smol = "smol::net::UdpSocket::peek",
        async_std = "async_std::net::UdpSocket::peek"
    )]
    pub fn peek(&self, buf: &mut [u8]) -> io::Result<usize>;

    pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()>;
}

impl fmt::Debug for UdpSocket {}

#[derive(Copy, Clone, Eq, PartialEq, Hash, PartialOrd, Ord)]
pub enum IpAddr {
    V4(Ipv4Addr),
    V6(Ipv6Addr),
}

impl IpAddr {
    pub fn is_unspecified(&self) -> bool;
    pub fn is_loopback(&self) -> bool;
    pub fn is_multicast(&self) -> bool;
    pub fn is_ipv4(&self) -> bool;
    pub fn is_ipv6(&self) -> bool;
    pub fn to_canonical(&self) -> IpAddr;
}

impl fmt::Display for IpAddr {}
impl fmt::Debug for IpAddr {}
impl From<Ipv4Addr> for IpAddr {}
impl From<Ipv6Addr> for IpAddr {}
impl PartialEq<Ipv4Addr> for IpAddr {}
impl PartialOrd<Ipv4Addr> for IpAddr {}
impl From<[u8; 4]> for IpAddr {}
impl PartialEq<Ipv6Addr> for IpAddr {}
impl PartialOrd<Ipv6Addr> for IpAddr {}
impl From<[u8; 16]> for IpAddr {}
impl From<[u16; 8]> for IpAddr {}

impl FromStr for IpAddr {
    type Err = AddrParseError;
}

#[derive(Copy, Clone, PartialEq, Eq)]
pub struct Ipv4Addr;

impl Ipv4Addr {
    pub fn new(a: u8, b: u8, c: u8, d: u8) -> Ipv4Addr;
    pub const BITS: u32;
    pub fn to_bits(self) -> u32;
    pub fn from_bits(bits: u32) -> Ipv4Addr;
    pub const LOCALHOST: Self;
    pub const UNSPECIFIED: Self;
    pub const BROADCAST: Self;
    pub fn octets(&self) -> [u8; 4];
    pub fn from_octets(octets: [u8; 4]) -> Ipv4Addr;
    pub fn is_unspecified(&self) -> bool;
    pub fn is_loopback(&self) -> bool;
    pub fn is_private(&self) -> bool;
    pub fn is_link_local(&self) -> bool;
    pub fn is_multicast(&self) -> bool;
    pub fn is_broadcast(&self) -> bool;
    pub fn is_documentation(&self) -> bool;
    pub fn to_ipv6_compatible(&self) -> Ipv6Addr;
    pub fn to_ipv6_mapped(&self) -> Ipv6Addr;
}

impl Hash for Ipv4Addr {}
impl fmt::Display for Ipv4Addr {}
impl fmt::Debug for Ipv4Addr {}
impl PartialEq<IpAddr> for Ipv4Addr {}
impl PartialOrd for Ipv4Addr {}
impl PartialOrd<IpAddr> for Ipv4Addr {}
impl Ord for Ipv4Addr {}
impl From<u32> for Ipv4Addr {}
impl From<[u8; 4]> for Ipv4Addr {}

impl Not for Ipv4Addr {
    type Output = Ipv4Addr;
}

impl Not for &'_ Ipv4Addr {
    type Output = Ipv4Addr;
}

impl FromStr for Ipv4Addr {
    type Err = AddrParseError;
}

#[derive(Copy, Clone, PartialEq, Eq)]
pub struct Ipv6Addr;

impl Ipv6Addr {
    pub fn new(a: u16, b: u16, c: u16, d: u16, e: u16, f: u16, g: u16, h: u16) -> Ipv6Addr;
    pub const BITS: u32;
    pub fn to_bits(self) -> u128;
    pub fn from_bits(bits: u128) -> Ipv6Addr;
    pub const LOCALHOST: Self;
    pub const UNSPECIFIED: Self;
    pub fn segments(&self) -> [u16; 8];
    pub fn from_segments(segments: [u16; 8]) -> Ipv6Addr;
    pub fn is_unspecified(&self) -> bool;
    pub fn is_loopback(&self) -> bool;
    pub fn is_unique_local(&self) -> bool;
    pub fn is_unicast_link_local(&self) -> bool;
    pub fn is_multicast(&self) -> bool;
    pub fn to_ipv4_mapped(&self) -> Option<Ipv4Addr>;
    pub fn to_ipv4(&self) -> Option<Ipv4Addr>;
    pub fn to_canonical(&self) -> IpAddr;
    pub fn octets(&self) -> [u8; 16];
    pub fn from_octets(octets: [u8; 16]) -> Ipv6Addr;
}

impl Hash for Ipv6Addr {}
impl fmt::Display for Ipv6Addr {}
impl fmt::Debug for Ipv6Addr {}
impl PartialEq<IpAddr> for Ipv6Addr {}
impl PartialOrd for Ipv6Addr {}
impl PartialOrd<IpAddr> for Ipv6Addr {}
impl Ord for Ipv6Addr {}
impl From<u128> for Ipv6Addr {}
impl From<[u8; 16]> for Ipv6Addr {}
impl From<[u16; 8]> for Ipv6Addr {}

impl Not for Ipv6Addr {
    type Output = Ipv6Addr;
}

impl Not for &'_ Ipv6Addr {
    type Output = Ipv6Addr;
}

impl FromStr for Ipv6Addr {
    type Err = AddrParseError;
}

impl From<Ipv4Addr> for u32 {}

impl From<Ipv6Addr> for u128 {}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AddrParseError;

impl fmt::Display for AddrParseError {}
impl Error for AddrParseError {}

#[called]
pub trait ToSocketAddrs {
    type Iter: Iterator<Item = SocketAddr>;

    #[blocks(
        dns,
        tokio = "tokio::net::lookup_host",
        smol = "smol::net::resolve",
        async_std = "async_std::net::ToSocketAddrs::to_socket_addrs"
    )]
    fn to_socket_addrs(&self) -> io::Result<Self::Iter>;
}

impl BitAnd for Ipv4Addr {
    type Output = Ipv4Addr;
}

impl BitAnd<Ipv4Addr> for &Ipv4Addr {
    type Output = Ipv4Addr;
}

impl BitAnd<&Ipv4Addr> for Ipv4Addr {
    type Output = Ipv4Addr;
}

impl BitAnd<&Ipv4Addr> for &Ipv4Addr {
    type Output = Ipv4Addr;
}

impl BitAndAssign for Ipv4Addr {}
impl BitAndAssign<&Ipv4Addr> for Ipv4Addr {}

impl BitOr for Ipv4Addr {
    type Output = Ipv4Addr;
}

impl BitOr<Ipv4Addr> for &Ipv4Addr {
    type Output = Ipv4Addr;
}

impl BitOr<&Ipv4Addr> for Ipv4Addr {
    type Output = Ipv4Addr;
}

impl BitOr<&Ipv4Addr> for &Ipv4Addr {
    type Output = Ipv4Addr;
}

impl BitOrAssign for Ipv4Addr {}
impl BitOrAssign<&Ipv4Addr> for Ipv4Addr {}

impl BitAnd for Ipv6Addr {
    type Output = Ipv6Addr;
}

impl BitAnd<Ipv6Addr> for &Ipv6Addr {
    type Output = Ipv6Addr;
}

impl BitAnd<&Ipv6Addr> for Ipv6Addr {
    type Output = Ipv6Addr;
}

impl BitAnd<&Ipv6Addr> for &Ipv6Addr {
    type Output = Ipv6Addr;
}

impl BitAndAssign for Ipv6Addr {}
impl BitAndAssign<&Ipv6Addr> for Ipv6Addr {}

impl BitOr for Ipv6Addr {
    type Output = Ipv6Addr;
}

impl BitOr<Ipv6Addr> for &Ipv6Addr {
    type Output = Ipv6Addr;
}

impl BitOr<&Ipv6Addr> for Ipv6Addr {
    type Output = Ipv6Addr;
}

impl BitOr<&Ipv6Addr> for &Ipv6Addr {
    type Output = Ipv6Addr;
}

impl BitOrAssign for Ipv6Addr {}
impl BitOrAssign<&Ipv6Addr> for Ipv6Addr {}
