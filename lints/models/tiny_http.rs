use std::error::Error;
use std::io;
use std::net::{SocketAddr, ToSocketAddrs};
use std::time::Duration;

pub struct Server;

impl Server {
    pub fn http<A: ToSocketAddrs>(addr: A) -> Result<Server, Box<dyn Error + Send + Sync + 'static>>;
    pub fn incoming_requests(&self) -> IncomingRequests<'_>;
    #[blocks(net)]
    pub fn recv(&self) -> io::Result<Request>;
    #[blocks(net)]
    #[nonblocking(ZERO, zero)]
    pub fn recv_timeout(&self, timeout: Duration) -> io::Result<Option<Request>>;
    pub fn try_recv(&self) -> io::Result<Option<Request>>;
    pub fn unblock(&self);
}

pub struct IncomingRequests<'a>;

impl Iterator for IncomingRequests<'_> {
    type Item = Request;

    #[blocks(net)]
    fn next(&mut self) -> Option<Request>;
}

pub struct Request;

impl Request {
    pub fn url(&self) -> &str;
    pub fn remote_addr(&self) -> Option<&SocketAddr>;
}
