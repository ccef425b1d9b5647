use std::fmt;
use std::fs;
use std::io;
use std::net::{TcpListener, TcpStream, UdpSocket};

pub type RawFd = i32;

#[derive(Copy, Clone)]
pub struct BorrowedFd<'fd>;

impl BorrowedFd<'_> {
    pub unsafe fn borrow_raw(fd: RawFd) -> Self;
}

impl BorrowedFd<'_> {
    pub fn try_clone_to_owned(&self) -> io::Result<OwnedFd>;
}

impl AsRawFd for BorrowedFd<'_> {}
impl fmt::Debug for BorrowedFd<'_> {}
impl AsFd for BorrowedFd<'_> {}

pub struct OwnedFd;

impl OwnedFd {
    pub fn try_clone(&self) -> io::Result<Self>;
}

impl AsRawFd for OwnedFd {}
impl IntoRawFd for OwnedFd {}
impl FromRawFd for OwnedFd {}
impl fmt::Debug for OwnedFd {}
impl AsFd for OwnedFd {}
impl From<fs::File> for OwnedFd {}
impl From<std::net::TcpStream> for OwnedFd {}
impl From<std::net::TcpListener> for OwnedFd {}
impl From<std::net::UdpSocket> for OwnedFd {}
impl From<io::PipeReader> for OwnedFd {}
impl From<io::PipeWriter> for OwnedFd {}

impl<T: AsFd + ?Sized> AsFd for &T {}
impl<T: AsFd + ?Sized> AsFd for &mut T {}

impl AsFd for fs::File {}
impl From<OwnedFd> for fs::File {}
impl AsRawFd for fs::File {}
impl FromRawFd for fs::File {}
impl IntoRawFd for fs::File {}

impl AsFd for std::net::TcpStream {}
impl From<OwnedFd> for std::net::TcpStream {}

impl AsFd for std::net::TcpListener {}
impl From<OwnedFd> for std::net::TcpListener {}

impl AsFd for std::net::UdpSocket {}
impl From<OwnedFd> for std::net::UdpSocket {}

impl<T: AsFd + ?Sized> AsFd for std::sync::Arc<T> {}
impl<T: AsRawFd> AsRawFd for std::sync::Arc<T> {}

impl<T: AsFd + ?Sized> AsFd for std::rc::Rc<T> {}
impl<T: AsRawFd> AsRawFd for std::rc::Rc<T> {}

impl<T: AsFd + ?Sized> AsFd for Box<T> {}
impl<T: AsRawFd> AsRawFd for Box<T> {}

impl AsFd for io::Stdin {}
impl AsRawFd for io::Stdin {}

impl<'a> AsFd for io::StdinLock<'a> {}
impl<'a> AsRawFd for io::StdinLock<'a> {}

impl AsFd for io::Stdout {}
impl AsRawFd for io::Stdout {}

impl<'a> AsFd for io::StdoutLock<'a> {}
impl<'a> AsRawFd for io::StdoutLock<'a> {}

impl AsFd for io::Stderr {}
impl AsRawFd for io::Stderr {}

impl<'a> AsFd for io::StderrLock<'a> {}
impl<'a> AsRawFd for io::StderrLock<'a> {}

impl AsFd for io::PipeReader {}
impl From<OwnedFd> for io::PipeReader {}
impl AsRawFd for io::PipeReader {}
impl FromRawFd for io::PipeReader {}
impl IntoRawFd for io::PipeReader {}

impl AsFd for io::PipeWriter {}
impl From<OwnedFd> for io::PipeWriter {}
impl AsRawFd for io::PipeWriter {}
impl FromRawFd for io::PipeWriter {}
impl IntoRawFd for io::PipeWriter {}

pub trait AsFd {
    fn as_fd(&self) -> BorrowedFd<'_>;
}

pub trait AsRawFd {
    fn as_raw_fd(&self) -> RawFd;
}

pub trait FromRawFd {
    unsafe fn from_raw_fd(fd: RawFd) -> Self;
}

pub trait IntoRawFd {
    fn into_raw_fd(self) -> RawFd;
}

impl AsRawFd for TcpStream {}
impl FromRawFd for TcpStream {}
impl IntoRawFd for TcpStream {}
impl AsRawFd for TcpListener {}
impl FromRawFd for TcpListener {}
impl IntoRawFd for TcpListener {}
impl AsRawFd for UdpSocket {}
impl FromRawFd for UdpSocket {}
impl IntoRawFd for UdpSocket {}
impl io::IsTerminal for BorrowedFd<'_> {}
impl io::IsTerminal for OwnedFd {}
