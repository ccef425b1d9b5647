use std::fmt;
use std::fs;
use std::io;
use std::net;
use std::os::windows::raw;

pub type RawHandle = raw::HANDLE;
pub type RawSocket = raw::SOCKET;

#[derive(Copy, Clone)]
pub struct BorrowedHandle<'handle>;

impl BorrowedHandle<'_> {
    pub unsafe fn borrow_raw(handle: RawHandle) -> Self;
}

impl BorrowedHandle<'_> {
    pub fn try_clone_to_owned(&self) -> io::Result<OwnedHandle>;
}

impl AsRawHandle for BorrowedHandle<'_> {}
impl fmt::Debug for BorrowedHandle<'_> {}
impl AsHandle for BorrowedHandle<'_> {}

pub struct OwnedHandle;

impl OwnedHandle {
    pub fn try_clone(&self) -> io::Result<Self>;
}

impl TryFrom<HandleOrNull> for OwnedHandle {
    type Error = NullHandleError;
}

impl TryFrom<HandleOrInvalid> for OwnedHandle {
    type Error = InvalidHandleError;
}

impl AsRawHandle for OwnedHandle {}
impl IntoRawHandle for OwnedHandle {}
impl FromRawHandle for OwnedHandle {}
impl fmt::Debug for OwnedHandle {}
impl AsHandle for OwnedHandle {}
impl From<fs::File> for OwnedHandle {}
impl From<std::process::ChildStdin> for OwnedHandle {}
impl From<std::process::ChildStdout> for OwnedHandle {}
impl From<std::process::ChildStderr> for OwnedHandle {}
impl<T> From<std::thread::JoinHandle<T>> for OwnedHandle {}
impl From<io::PipeReader> for OwnedHandle {}
impl From<io::PipeWriter> for OwnedHandle {}

#[derive(Debug)]
pub struct HandleOrNull;

impl HandleOrNull {
    pub unsafe fn from_raw_handle(handle: RawHandle) -> Self;
}

#[derive(Debug)]
pub struct HandleOrInvalid;

impl HandleOrInvalid {
    pub unsafe fn from_raw_handle(handle: RawHandle) -> Self;
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NullHandleError;

impl fmt::Display for NullHandleError {}
impl std::error::Error for NullHandleError {}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidHandleError;

impl fmt::Display for InvalidHandleError {}
impl std::error::Error for InvalidHandleError {}

impl<T: AsHandle + ?Sized> AsHandle for &T {}
impl<T: AsHandle + ?Sized> AsHandle for &mut T {}
impl<T: AsSocket> AsSocket for &T {}
impl<T: AsSocket> AsSocket for &mut T {}

impl<T: AsHandle + ?Sized> AsHandle for std::sync::Arc<T> {}
impl<T: AsSocket> AsSocket for std::sync::Arc<T> {}

impl<T: AsHandle + ?Sized> AsHandle for std::rc::Rc<T> {}
impl<T: AsSocket> AsSocket for std::rc::Rc<T> {}

impl<T: AsHandle + ?Sized> AsHandle for Box<T> {}
impl<T: AsSocket> AsSocket for Box<T> {}

impl AsHandle for fs::File {}
impl From<OwnedHandle> for fs::File {}
impl AsRawHandle for fs::File {}
impl FromRawHandle for fs::File {}
impl IntoRawHandle for fs::File {}

impl AsHandle for io::Stdin {}
impl AsRawHandle for io::Stdin {}

impl<'a> AsHandle for io::StdinLock<'a> {}
impl<'a> AsRawHandle for io::StdinLock<'a> {}

impl AsHandle for io::Stdout {}
impl AsRawHandle for io::Stdout {}

impl<'a> AsHandle for io::StdoutLock<'a> {}
impl<'a> AsRawHandle for io::StdoutLock<'a> {}

impl AsHandle for io::Stderr {}
impl AsRawHandle for io::Stderr {}

impl<'a> AsHandle for io::StderrLock<'a> {}
impl<'a> AsRawHandle for io::StderrLock<'a> {}

impl AsHandle for std::process::ChildStdin {}

impl AsHandle for std::process::ChildStdout {}

impl AsHandle for std::process::ChildStderr {}

impl<T> AsHandle for std::thread::JoinHandle<T> {}

impl AsHandle for io::PipeReader {}
impl From<OwnedHandle> for io::PipeReader {}
impl AsRawHandle for io::PipeReader {}
impl FromRawHandle for io::PipeReader {}
impl IntoRawHandle for io::PipeReader {}

impl AsHandle for io::PipeWriter {}
impl From<OwnedHandle> for io::PipeWriter {}
impl AsRawHandle for io::PipeWriter {}
impl FromRawHandle for io::PipeWriter {}
impl IntoRawHandle for io::PipeWriter {}

impl AsRawSocket for net::TcpStream {}
impl FromRawSocket for net::TcpStream {}
impl IntoRawSocket for net::TcpStream {}
impl AsSocket for std::net::TcpStream {}
impl From<OwnedSocket> for std::net::TcpStream {}

impl AsRawSocket for net::TcpListener {}
impl FromRawSocket for net::TcpListener {}
impl IntoRawSocket for net::TcpListener {}
impl AsSocket for std::net::TcpListener {}
impl From<OwnedSocket> for std::net::TcpListener {}

impl AsRawSocket for net::UdpSocket {}
impl FromRawSocket for net::UdpSocket {}
impl IntoRawSocket for net::UdpSocket {}
impl AsSocket for std::net::UdpSocket {}
impl From<OwnedSocket> for std::net::UdpSocket {}

#[derive(Copy, Clone)]
pub struct BorrowedSocket<'socket>;

impl BorrowedSocket<'_> {
    pub unsafe fn borrow_raw(socket: RawSocket) -> Self;
}

impl BorrowedSocket<'_> {
    pub fn try_clone_to_owned(&self) -> io::Result<OwnedSocket>;
}

impl AsRawSocket for BorrowedSocket<'_> {}
impl fmt::Debug for BorrowedSocket<'_> {}
impl AsSocket for BorrowedSocket<'_> {}

pub struct OwnedSocket;

impl OwnedSocket {
    pub fn try_clone(&self) -> io::Result<Self>;
}

impl AsRawSocket for OwnedSocket {}
impl IntoRawSocket for OwnedSocket {}
impl FromRawSocket for OwnedSocket {}
impl fmt::Debug for OwnedSocket {}
impl AsSocket for OwnedSocket {}
impl From<std::net::TcpStream> for OwnedSocket {}
impl From<std::net::TcpListener> for OwnedSocket {}
impl From<std::net::UdpSocket> for OwnedSocket {}

pub trait AsHandle {
    fn as_handle(&self) -> BorrowedHandle<'_>;
}

pub trait AsRawHandle {
    fn as_raw_handle(&self) -> RawHandle;
}

pub trait FromRawHandle {
    unsafe fn from_raw_handle(handle: RawHandle) -> Self;
}

pub trait IntoRawHandle {
    fn into_raw_handle(self) -> RawHandle;
}

pub trait AsRawSocket {
    fn as_raw_socket(&self) -> RawSocket;
}

pub trait FromRawSocket {
    unsafe fn from_raw_socket(sock: RawSocket) -> Self;
}

pub trait IntoRawSocket {
    fn into_raw_socket(self) -> RawSocket;
}

pub trait AsSocket {
    fn as_socket(&self) -> BorrowedSocket<'_>;
}
