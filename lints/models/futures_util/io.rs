use futures_core::future::Future;
use futures_core::stream::Stream;
use std::fmt;
use std::io;
use std::ops::RangeBounds;
use std::pin::Pin;
use std::task::{Context, Poll};

pub use futures_io::{
    AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite, Error, ErrorKind, IoSlice, IoSliceMut, Result, SeekFrom,
};

#[derive(Debug, Copy, Clone, Eq, PartialEq, Ord, PartialOrd, Hash)]
pub struct AllowStdIo<T>;

impl<T> AllowStdIo<T> {
    pub fn new(io: T) -> Self;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn into_inner(self) -> T;
}

impl<T> io::Write for AllowStdIo<T> where T: io::Write {}
impl<T> AsyncWrite for AllowStdIo<T> where T: io::Write {}
impl<T> io::Read for AllowStdIo<T> where T: io::Read {}
impl<T> AsyncRead for AllowStdIo<T> where T: io::Read {}
impl<T> io::Seek for AllowStdIo<T> where T: io::Seek {}
impl<T> AsyncSeek for AllowStdIo<T> where T: io::Seek {}
impl<T> io::BufRead for AllowStdIo<T> where T: io::BufRead {}
impl<T> AsyncBufRead for AllowStdIo<T> where T: io::BufRead {}

pub struct BufReader<R>;

impl<R: AsyncRead> BufReader<R> {
    pub fn new(inner: R) -> Self;
    pub fn with_capacity(capacity: usize, inner: R) -> Self;
}

impl<R> BufReader<R> {
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut R>;
    pub fn into_inner(self) -> R;
    pub fn buffer(&self) -> &[u8];
}

impl<R: AsyncRead + AsyncSeek> BufReader<R> {
    pub fn seek_relative(self: Pin<&mut Self>, offset: i64) -> SeeKRelative<'_, R>;
    pub fn poll_seek_relative(self: Pin<&mut Self>, cx: &mut Context<'_>, offset: i64) -> Poll<io::Result<()>>;
}

impl<R: AsyncRead> AsyncRead for BufReader<R> {}
impl<R: AsyncRead> AsyncBufRead for BufReader<R> {}
impl<R: AsyncWrite> AsyncWrite for BufReader<R> {}
impl<R: AsyncRead + AsyncSeek> AsyncSeek for BufReader<R> {}

#[derive(Debug)]
pub struct SeeKRelative<'a, R>;

impl<R> Future for SeeKRelative<'_, R>
where
    R: AsyncRead + AsyncSeek,
{
    type Output = io::Result<()>;
}

pub struct BufWriter<W>;

impl<W: AsyncWrite> BufWriter<W> {
    pub fn new(inner: W) -> Self;
    pub fn with_capacity(cap: usize, inner: W) -> Self;
}

impl<W> BufWriter<W> {
    pub fn get_ref(&self) -> &W;
    pub fn get_mut(&mut self) -> &mut W;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut W>;
    pub fn into_inner(self) -> W;
    pub fn buffer(&self) -> &[u8];
}

impl<W: AsyncWrite> AsyncWrite for BufWriter<W> {}
impl<W: AsyncRead> AsyncRead for BufWriter<W> {}
impl<W: AsyncBufRead> AsyncBufRead for BufWriter<W> {}
impl<W: AsyncWrite + AsyncSeek> AsyncSeek for BufWriter<W> {}

pub struct Chain<T, U>;

impl<T, U> Chain<T, U>
where
    T: AsyncRead,
    U: AsyncRead,
{
    pub fn get_ref(&self) -> (&T, &U);
    pub fn get_mut(&mut self) -> (&mut T, &mut U);
    pub fn get_pin_mut(self: Pin<&mut Self>) -> (Pin<&mut T>, Pin<&mut U>);
    pub fn into_inner(self) -> (T, U);
}

impl<T, U> AsyncRead for Chain<T, U>
where
    T: AsyncRead,
    U: AsyncRead,
{
}
impl<T, U> AsyncBufRead for Chain<T, U>
where
    T: AsyncBufRead,
    U: AsyncBufRead,
{
}

#[derive(Debug)]
pub struct Close<'a, W: ?Sized>;

impl<W: AsyncWrite + ?Sized + Unpin> Future for Close<'_, W> {
    type Output = io::Result<()>;
}

#[derive(Debug)]
pub struct Copy<'a, R, W: ?Sized>;

impl<R: AsyncRead, W: AsyncWrite + Unpin + ?Sized> Future for Copy<'_, R, W> {
    type Output = io::Result<u64>;
}

#[derive(Debug)]
pub struct CopyBuf<'a, R, W: ?Sized>;

impl<R, W> Future for CopyBuf<'_, R, W>
where
    R: AsyncBufRead,
    W: AsyncWrite + Unpin + ?Sized,
{
    type Output = io::Result<u64>;
}

#[derive(Clone, Debug, Default)]
pub struct Cursor<T>;

impl<T> Cursor<T> {
    pub fn new(inner: T) -> Self;
    pub fn into_inner(self) -> T;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn position(&self) -> u64;
    pub fn set_position(&mut self, pos: u64);
}

impl<T> AsyncSeek for Cursor<T> where T: AsRef<[u8]> + Unpin {}
impl<T: AsRef<[u8]> + Unpin> AsyncRead for Cursor<T> {}
impl<T> AsyncBufRead for Cursor<T> where T: AsRef<[u8]> + Unpin {}
impl AsyncWrite for Cursor<&mut [u8]> {}
impl AsyncWrite for Cursor<&mut Vec<u8>> {}
impl AsyncWrite for Cursor<Vec<u8>> {}
impl AsyncWrite for Cursor<Box<[u8]>> {}

pub struct Empty;

impl AsyncRead for Empty {}
impl AsyncBufRead for Empty {}

#[derive(Debug)]
pub struct FillBuf<'a, R: ?Sized>;

impl<'a, R> Future for FillBuf<'a, R>
where
    R: AsyncBufRead + ?Sized + Unpin,
{
    type Output = io::Result<&'a [u8]>;
}

#[derive(Debug)]
pub struct Flush<'a, W: ?Sized>;

impl<W> Future for Flush<'_, W>
where
    W: AsyncWrite + ?Sized + Unpin,
{
    type Output = io::Result<()>;
}

#[derive(Debug)]
pub struct IntoSink<W, Item>;

impl<W: AsyncWrite, Item: AsRef<[u8]>> crate::sink::Sink<Item> for IntoSink<W, Item> {
    type Error = io::Error;
}

#[derive(Debug)]
pub struct LineWriter<W: AsyncWrite>;

impl<W: AsyncWrite> LineWriter<W> {
    pub fn new(inner: W) -> Self;
    pub fn with_capacity(capacity: usize, inner: W) -> Self;
    pub fn buffer(&self) -> &[u8];
    pub fn get_ref(&self) -> &W;
}

impl<W: AsyncWrite> AsyncWrite for LineWriter<W> {}

#[derive(Debug)]
pub struct Lines<R>;

impl<R: AsyncBufRead> Stream for Lines<R> {
    type Item = io::Result<String>;
}

impl<R: AsyncRead + ?Sized> AsyncReadExt for R {}
impl<R: AsyncBufRead + ?Sized> AsyncBufReadExt for R {}

impl<W: AsyncWrite + ?Sized> AsyncWriteExt for W {}

impl<S: AsyncSeek + ?Sized> AsyncSeekExt for S {}

#[derive(Debug)]
pub struct Read<'a, R: ?Sized>;

impl<R: AsyncRead + ?Sized + Unpin> Future for Read<'_, R> {
    type Output = io::Result<usize>;
}

#[derive(Debug)]
pub struct ReadExact<'a, R: ?Sized>;

impl<R: AsyncRead + ?Sized + Unpin> Future for ReadExact<'_, R> {
    type Output = io::Result<()>;
}

#[derive(Debug)]
pub struct ReadLine<'a, R: ?Sized>;

impl<R: AsyncBufRead + ?Sized + Unpin> Future for ReadLine<'_, R> {
    type Output = io::Result<usize>;
}

#[derive(Debug)]
pub struct ReadToEnd<'a, R: ?Sized>;

impl<A> Future for ReadToEnd<'_, A>
where
    A: AsyncRead + ?Sized + Unpin,
{
    type Output = io::Result<usize>;
}

#[derive(Debug)]
pub struct ReadToString<'a, R: ?Sized>;

impl<A> Future for ReadToString<'_, A>
where
    A: AsyncRead + ?Sized + Unpin,
{
    type Output = io::Result<usize>;
}

#[derive(Debug)]
pub struct ReadUntil<'a, R: ?Sized>;

impl<R: AsyncBufRead + ?Sized + Unpin> Future for ReadUntil<'_, R> {
    type Output = io::Result<usize>;
}

#[derive(Debug)]
pub struct ReadVectored<'a, R: ?Sized>;

impl<R: AsyncRead + ?Sized + Unpin> Future for ReadVectored<'_, R> {
    type Output = io::Result<usize>;
}

pub struct Repeat;

impl AsyncRead for Repeat {}

#[derive(Debug)]
pub struct Seek<'a, S: ?Sized>;

impl<S: AsyncSeek + ?Sized + Unpin> Future for Seek<'_, S> {
    type Output = io::Result<u64>;
}

pub struct Sink;

impl AsyncWrite for Sink {}

#[derive(Debug)]
pub struct ReadHalf<T>;

impl<T> ReadHalf<T> {
    pub fn is_pair_of(&self, other: &WriteHalf<T>) -> bool;
}

impl<T: Unpin> ReadHalf<T> {
    pub fn reunite(self, other: WriteHalf<T>) -> std::result::Result<T, ReuniteError<T>>;
}

impl<R: AsyncRead> AsyncRead for ReadHalf<R> {}

#[derive(Debug)]
pub struct WriteHalf<T>;

impl<T> WriteHalf<T> {
    pub fn is_pair_of(&self, other: &ReadHalf<T>) -> bool;
}

impl<T: Unpin> WriteHalf<T> {
    pub fn reunite(self, other: ReadHalf<T>) -> std::result::Result<T, ReuniteError<T>>;
}

impl<W: AsyncWrite> AsyncWrite for WriteHalf<W> {}

pub struct ReuniteError<T>(pub ReadHalf<T>, pub WriteHalf<T>);

impl<T> fmt::Display for ReuniteError<T> {}
impl<T: std::any::Any> std::error::Error for ReuniteError<T> {}

#[derive(Debug)]
pub struct Take<R>;

impl<R: AsyncRead> Take<R> {
    pub fn limit(&self) -> u64;
    pub fn set_limit(&mut self, limit: u64);
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut R>;
    pub fn into_inner(self) -> R;
}

impl<R: AsyncRead> AsyncRead for Take<R> {}
impl<R: AsyncBufRead> AsyncBufRead for Take<R> {}

#[derive(Debug)]
pub struct Window<T>;

impl<T: AsRef<[u8]>> Window<T> {
    pub fn new(t: T) -> Self;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn into_inner(self) -> T;
    pub fn start(&self) -> usize;
    pub fn end(&self) -> usize;
    pub fn set<R: RangeBounds<usize>>(&mut self, range: R);
}

impl<T: AsRef<[u8]>> AsRef<[u8]> for Window<T> {}
impl<T: AsMut<[u8]>> AsMut<[u8]> for Window<T> {}

#[derive(Debug)]
pub struct Write<'a, W: ?Sized>;

impl<W: AsyncWrite + ?Sized + Unpin> Future for Write<'_, W> {
    type Output = io::Result<usize>;
}

#[derive(Debug)]
pub struct WriteAll<'a, W: ?Sized>;

impl<W: AsyncWrite + ?Sized + Unpin> Future for WriteAll<'_, W> {
    type Output = io::Result<()>;
}

#[derive(Debug)]
pub struct WriteAllVectored<'a, W: ?Sized + Unpin>;

impl<W: AsyncWrite + ?Sized + Unpin> Future for WriteAllVectored<'_, W> {
    type Output = io::Result<()>;
}

#[derive(Debug)]
pub struct WriteVectored<'a, W: ?Sized>;

impl<W: AsyncWrite + ?Sized + Unpin> Future for WriteVectored<'_, W> {
    type Output = io::Result<usize>;
}

pub trait AsyncReadExt: AsyncRead {
    fn chain<R>(self, next: R) -> Chain<Self, R>
    where
        Self: Sized,
        R: AsyncRead;
    fn read<'a>(&'a mut self, buf: &'a mut [u8]) -> Read<'a, Self>
    where
        Self: Unpin;
    fn read_vectored<'a>(&'a mut self, bufs: &'a mut [IoSliceMut<'a>]) -> ReadVectored<'a, Self>
    where
        Self: Unpin;
    fn read_exact<'a>(&'a mut self, buf: &'a mut [u8]) -> ReadExact<'a, Self>
    where
        Self: Unpin;
    fn read_to_end<'a>(&'a mut self, buf: &'a mut Vec<u8>) -> ReadToEnd<'a, Self>
    where
        Self: Unpin;
    fn read_to_string<'a>(&'a mut self, buf: &'a mut String) -> ReadToString<'a, Self>
    where
        Self: Unpin;
    fn split(self) -> (ReadHalf<Self>, WriteHalf<Self>)
    where
        Self: AsyncWrite + Sized;
    fn take(self, limit: u64) -> Take<Self>
    where
        Self: Sized;
}

pub trait AsyncWriteExt: AsyncWrite {
    fn flush(&mut self) -> Flush<'_, Self>
    where
        Self: Unpin;
    fn close(&mut self) -> Close<'_, Self>
    where
        Self: Unpin;
    fn write<'a>(&'a mut self, buf: &'a [u8]) -> Write<'a, Self>
    where
        Self: Unpin;
    fn write_vectored<'a>(&'a mut self, bufs: &'a [IoSlice<'a>]) -> WriteVectored<'a, Self>
    where
        Self: Unpin;
    fn write_all<'a>(&'a mut self, buf: &'a [u8]) -> WriteAll<'a, Self>
    where
        Self: Unpin;
    fn write_all_vectored<'a>(&'a mut self, bufs: &'a mut [IoSlice<'a>]) -> WriteAllVectored<'a, Self>
    where
        Self: Unpin;
    fn into_sink<Item: AsRef<[u8]>>(self) -> IntoSink<Self, Item>
    where
        Self: Sized;
}

pub trait AsyncSeekExt: AsyncSeek {
    fn seek(&mut self, pos: SeekFrom) -> Seek<'_, Self>
    where
        Self: Unpin;
    fn stream_position(&mut self) -> Seek<'_, Self>
    where
        Self: Unpin;
}

pub trait AsyncBufReadExt: AsyncBufRead {
    fn fill_buf(&mut self) -> FillBuf<'_, Self>
    where
        Self: Unpin;
    fn consume_unpin(&mut self, amt: usize)
    where
        Self: Unpin;
    fn read_until<'a>(&'a mut self, byte: u8, buf: &'a mut Vec<u8>) -> ReadUntil<'a, Self>
    where
        Self: Unpin;
    fn read_line<'a>(&'a mut self, buf: &'a mut String) -> ReadLine<'a, Self>
    where
        Self: Unpin;
    fn lines(self) -> Lines<Self>
    where
        Self: Sized;
}

pub fn copy<R, W>(reader: R, writer: &mut W) -> Copy<'_, R, W>
where
    R: AsyncRead,
    W: AsyncWrite + Unpin + ?Sized;

pub fn copy_buf<R, W>(reader: R, writer: &mut W) -> CopyBuf<'_, R, W>
where
    R: AsyncBufRead,
    W: AsyncWrite + Unpin + ?Sized;

pub fn empty() -> Empty;

pub fn repeat(byte: u8) -> Repeat;

pub fn sink() -> Sink;
