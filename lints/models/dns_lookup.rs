use std::error::Error;
use std::ffi::NulError;
use std::fmt::Display;
use std::io;
use std::net::{IpAddr, SocketAddr};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AddrInfo {
    pub flags: i32,
    pub address: i32,
    pub socktype: i32,
    pub protocol: i32,
    pub sockaddr: SocketAddr,
    pub canonname: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AddrInfoHints {
    pub flags: i32,
    pub address: i32,
    pub socktype: i32,
    pub protocol: i32,
}

impl Default for AddrInfoHints {}

pub struct AddrInfoIter;

impl Iterator for AddrInfoIter {
    type Item = Result<AddrInfo, io::Error>;
}

#[derive(Debug)]
pub struct LookupError;

impl LookupError {
    pub fn match_gai_error(err: i32) -> Result<(), Self>;
    pub fn new(err: i32) -> Self;
    pub fn kind(&self) -> LookupErrorKind;
    pub fn error_num(&self) -> i32;
}

impl Display for LookupError {}
impl Error for LookupError {}
impl From<LookupError> for io::Error {}
impl From<io::Error> for LookupError {}
impl From<NulError> for LookupError {}

#[derive(Clone, Copy, Debug)]
pub enum LookupErrorKind {
    Again,
    Badflags,
    NoName,
    NoData,
    Fail,
    Family,
    Socktype,
    Service,
    Memory,
    System,
    Unknown,
    IO,
}

impl LookupErrorKind {
    pub fn new(err: i32) -> Self;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AddrFamily {
    Unix,
    Inet,
    Inet6,
}

impl From<AddrFamily> for i32 {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Protocol {
    ICMP,
    TCP,
    UDP,
}

impl From<Protocol> for i32 {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SockType {
    Stream,
    DGram,
    Raw,
    RDM,
}

impl From<SockType> for i32 {}

#[blocks(dns, tokio = "tokio::net::lookup_host")]
pub fn getaddrinfo(
    host: Option<&str>,
    service: Option<&str>,
    hints: Option<AddrInfoHints>,
) -> Result<AddrInfoIter, LookupError>;

pub fn get_hostname() -> Result<String, io::Error>;

#[blocks(dns)]
pub fn lookup_addr(addr: &IpAddr) -> Result<String, LookupError>;

#[blocks(dns, tokio = "tokio::net::lookup_host")]
pub fn lookup_host(host: &str) -> Result<impl Iterator<Item = IpAddr>, LookupError>;

#[blocks(dns)]
pub fn getnameinfo(sock: &SocketAddr, flags: i32) -> Result<(String, String), LookupError>;
