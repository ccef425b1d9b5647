use std::io;
use std::net;
use std::os::unix::net::SocketAddr;

impl SocketAddrExt for SocketAddr {}

impl TcpStreamExt for net::TcpStream {}

pub trait SocketAddrExt {
    fn from_abstract_name<N>(name: N) -> std::io::Result<SocketAddr>
    where
        N: AsRef<[u8]>;
    fn as_abstract_name(&self) -> Option<&[u8]>;
}

pub trait TcpStreamExt {
    fn set_quickack(&self, quickack: bool) -> io::Result<()>;
    fn quickack(&self) -> io::Result<bool>;
}
