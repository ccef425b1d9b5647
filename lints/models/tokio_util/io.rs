use bytes::{Buf, BufMut, Bytes};
use futures_core::stream::Stream;
use futures_sink::Sink;
use std::io::{self, BufRead, Read, Seek, Write};
use std::pin::Pin;
use std::sync::Arc;
use tokio::io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};

pub mod simplex {
    use tokio::io::{AsyncRead, AsyncWrite};

    #[derive(Debug)]
    pub struct Receiver;

    impl AsyncRead for Receiver {}

    #[derive(Debug)]
    pub struct Sender;

    impl AsyncWrite for Sender {}

    pub fn new(capacity: usize) -> (Sender, Receiver);
}

#[derive(Debug)]
pub struct CopyToBytes<S>;

impl<S> CopyToBytes<S> {
    pub fn new(inner: S) -> Self;
    pub fn get_ref(&self) -> &S;
    pub fn get_mut(&mut self) -> &mut S;
    pub fn into_inner(self) -> S;
}

impl<'a, S> Sink<&'a [u8]> for CopyToBytes<S>
where
    S: Sink<Bytes>,
{
    type Error = S::Error;
}

impl<S: Stream> Stream for CopyToBytes<S> {
    type Item = S::Item;
}

pub struct InspectReader<R, F>;

impl<R, F> InspectReader<R, F> {
    #[executor(f)]
    pub fn new(reader: R, f: F) -> InspectReader<R, F>
    where
        R: AsyncRead,
        F: FnMut(&[u8]);

    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut R>;
    pub fn into_inner(self) -> R;
}

impl<R: AsyncRead, F: FnMut(&[u8])> AsyncRead for InspectReader<R, F> {}
impl<R: AsyncWrite, F> AsyncWrite for InspectReader<R, F> {}

pub struct InspectWriter<W, F>;

impl<W, F> InspectWriter<W, F> {
    #[executor(f)]
    pub fn new(writer: W, f: F) -> InspectWriter<W, F>
    where
        W: AsyncWrite,
        F: FnMut(&[u8]);

    pub fn get_ref(&self) -> &W;
    pub fn get_mut(&mut self) -> &mut W;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut W>;
    pub fn into_inner(self) -> W;
}

impl<W: AsyncWrite, F: FnMut(&[u8])> AsyncWrite for InspectWriter<W, F> {}
impl<W: AsyncRead, F> AsyncRead for InspectWriter<W, F> {}

#[derive(Debug)]
pub struct ReaderStream<R>;

impl<R: AsyncRead> ReaderStream<R> {
    pub fn new(reader: R) -> Self;
    pub fn with_capacity(reader: R, capacity: usize) -> Self;
}

impl<R: AsyncRead> Stream for ReaderStream<R> {
    type Item = std::io::Result<Bytes>;
}

#[derive(Debug)]
pub struct SinkWriter<S>;

impl<S> SinkWriter<S> {
    pub fn new(sink: S) -> Self;
    pub fn get_ref(&self) -> &S;
    pub fn get_mut(&mut self) -> &mut S;
    pub fn into_inner(self) -> S;
}

impl<S, E> AsyncWrite for SinkWriter<S>
where
    for<'a> S: Sink<&'a [u8], Error = E>,
    E: Into<io::Error>,
{
}

impl<S: Stream> Stream for SinkWriter<S> {
    type Item = S::Item;
}

impl<S: AsyncRead> AsyncRead for SinkWriter<S> {}

#[derive(Debug)]
pub struct StreamReader<S, B>;

impl<S, B, E> StreamReader<S, B>
where
    S: Stream<Item = Result<B, E>>,
    B: Buf,
    E: Into<std::io::Error>,
{
    pub fn new(stream: S) -> Self;
    pub fn into_inner_with_chunk(self) -> (S, Option<B>);
}

impl<S, B> StreamReader<S, B> {
    pub fn get_ref(&self) -> &S;
    pub fn get_mut(&mut self) -> &mut S;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut S>;
    pub fn into_inner(self) -> S;
}

impl<S, B, E> AsyncRead for StreamReader<S, B>
where
    S: Stream<Item = Result<B, E>>,
    B: Buf,
    E: Into<std::io::Error>,
{
}
impl<S, B, E> AsyncBufRead for StreamReader<S, B>
where
    S: Stream<Item = Result<B, E>>,
    B: Buf,
    E: Into<std::io::Error>,
{
}

impl<S: Sink<T, Error = E>, B, E, T> Sink<T> for StreamReader<S, B> {
    type Error = E;
}

#[derive(Debug)]
pub struct SyncIoBridge<T>;

impl<T: AsyncWrite> SyncIoBridge<T> {
    pub fn is_write_vectored(&self) -> bool;
}

impl<T: AsyncWrite + Unpin> SyncIoBridge<T> {
    #[blocks(block_on, tokio = "tokio::io::AsyncWriteExt::shutdown")]
    pub fn shutdown(&mut self) -> std::io::Result<()>;
}

impl<T: Unpin> SyncIoBridge<T> {
    pub fn new(src: T) -> Self;
    pub fn new_with_handle(src: T, rt: tokio::runtime::Handle) -> Self;
    pub fn into_inner(self) -> T;
}

impl<T: AsyncBufRead + Unpin> BufRead for SyncIoBridge<T> {
    #[blocks(block_on)]
    fn fill_buf(&mut self) -> std::io::Result<&[u8]>;

    #[blocks(block_on, tokio = "tokio::io::AsyncBufReadExt::read_until")]
    fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> std::io::Result<usize>;

    #[blocks(block_on, tokio = "tokio::io::AsyncBufReadExt::read_line")]
    fn read_line(&mut self, buf: &mut String) -> std::io::Result<usize>;
}

impl<T: AsyncRead + Unpin> Read for SyncIoBridge<T> {
    #[blocks(block_on, tokio = "tokio::io::AsyncReadExt::read")]
    fn read(&mut self, buf: &mut [u8]) -> std::io::Result<usize>;

    #[blocks(block_on, tokio = "tokio::io::AsyncReadExt::read_to_end")]
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> std::io::Result<usize>;

    #[blocks(block_on, tokio = "tokio::io::AsyncReadExt::read_to_string")]
    fn read_to_string(&mut self, buf: &mut String) -> std::io::Result<usize>;

    #[blocks(block_on, tokio = "tokio::io::AsyncReadExt::read_exact")]
    fn read_exact(&mut self, buf: &mut [u8]) -> std::io::Result<()>;
}

impl<T: AsyncWrite + Unpin> Write for SyncIoBridge<T> {
    #[blocks(block_on, tokio = "tokio::io::AsyncWriteExt::write")]
    fn write(&mut self, buf: &[u8]) -> std::io::Result<usize>;

    #[blocks(block_on, tokio = "tokio::io::AsyncWriteExt::flush")]
    fn flush(&mut self) -> std::io::Result<()>;

    #[blocks(block_on, tokio = "tokio::io::AsyncWriteExt::write_all")]
    fn write_all(&mut self, buf: &[u8]) -> std::io::Result<()>;

    #[blocks(block_on)]
    fn write_vectored(&mut self, bufs: &[std::io::IoSlice<'_>]) -> std::io::Result<usize>;
}

impl<T: AsyncSeek + Unpin> Seek for SyncIoBridge<T> {
    #[blocks(block_on, tokio = "tokio::io::AsyncSeekExt::seek")]
    fn seek(&mut self, pos: std::io::SeekFrom) -> std::io::Result<u64>;
}

impl<T> AsMut<T> for SyncIoBridge<T> {}
impl<T> AsRef<T> for SyncIoBridge<T> {}

pub async fn read_exact_arc<R: AsyncRead>(read: R, len: usize) -> io::Result<Arc<[u8]>>;

pub async fn read_buf<R, B>(read: &mut R, buf: &mut B) -> io::Result<usize>
where
    R: AsyncRead + Unpin,
    B: BufMut;
