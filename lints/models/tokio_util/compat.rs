#[derive(Copy, Clone, Debug)]
pub struct Compat<T>;

impl<T> Compat<T> {
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn into_inner(self) -> T;
}

impl<T> tokio::io::AsyncRead for Compat<T> where T: futures_io::AsyncRead {}
impl<T> futures_io::AsyncRead for Compat<T> where T: tokio::io::AsyncRead {}
impl<T> tokio::io::AsyncBufRead for Compat<T> where T: futures_io::AsyncBufRead {}
impl<T> futures_io::AsyncBufRead for Compat<T> where T: tokio::io::AsyncBufRead {}
impl<T> tokio::io::AsyncWrite for Compat<T> where T: futures_io::AsyncWrite {}
impl<T> futures_io::AsyncWrite for Compat<T> where T: tokio::io::AsyncWrite {}
impl<T: tokio::io::AsyncSeek> futures_io::AsyncSeek for Compat<T> {}
impl<T: futures_io::AsyncSeek> tokio::io::AsyncSeek for Compat<T> {}
impl<T: std::os::unix::io::AsRawFd> std::os::unix::io::AsRawFd for Compat<T> {}
impl<T: std::os::windows::io::AsRawHandle> std::os::windows::io::AsRawHandle for Compat<T> {}

impl<T: futures_io::AsyncRead> FuturesAsyncReadCompatExt for T {}
impl<T: futures_io::AsyncWrite> FuturesAsyncWriteCompatExt for T {}
impl<T: tokio::io::AsyncRead> TokioAsyncReadCompatExt for T {}
impl<T: tokio::io::AsyncWrite> TokioAsyncWriteCompatExt for T {}

pub trait FuturesAsyncReadCompatExt: futures_io::AsyncRead {
    fn compat(self) -> Compat<Self>
    where
        Self: Sized;
}

pub trait FuturesAsyncWriteCompatExt: futures_io::AsyncWrite {
    fn compat_write(self) -> Compat<Self>
    where
        Self: Sized;
}

pub trait TokioAsyncReadCompatExt: tokio::io::AsyncRead {
    fn compat(self) -> Compat<Self>
    where
        Self: Sized;
}

pub trait TokioAsyncWriteCompatExt: tokio::io::AsyncWrite {
    fn compat_write(self) -> Compat<Self>
    where
        Self: Sized;
}
