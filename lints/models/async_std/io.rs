use futures_core::stream::Stream;
use std::future::Future;
use std::io;
use std::os::fd::{AsFd, AsRawFd};
use std::os::windows::io::{AsHandle, AsRawHandle};
use std::time::Duration;

pub mod prelude {
    pub use super::{BufRead, BufReadExt as _, Read, ReadExt as _, Seek, SeekExt as _, Write, WriteExt as _};
}

pub use futures_io::{AsyncBufRead as BufRead, AsyncRead as Read, AsyncSeek as Seek, AsyncWrite as Write};
pub use std::io::{Error, ErrorKind, IoSlice, IoSliceMut, Result, SeekFrom};

pub struct BufReader<R>;

impl<R: Read> BufReader<R> {
    pub fn new(inner: R) -> BufReader<R>;
    pub fn with_capacity(capacity: usize, inner: R) -> BufReader<R>;
}

impl<R> BufReader<R> {
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn buffer(&self) -> &[u8];
    pub fn into_inner(self) -> R;
}

impl<R: Read> Read for BufReader<R> {}
impl<R: Read> BufRead for BufReader<R> {}
impl<R: Seek> Seek for BufReader<R> {}

pub struct BufWriter<W>;

impl<W: Write> BufWriter<W> {
    pub fn new(inner: W) -> BufWriter<W>;
    pub fn with_capacity(capacity: usize, inner: W) -> BufWriter<W>;
    pub fn get_ref(&self) -> &W;
    pub fn get_mut(&mut self) -> &mut W;
    pub async fn into_inner(self) -> std::result::Result<W, IntoInnerError<BufWriter<W>>>
    where
        Self: Unpin;
    pub fn buffer(&self) -> &[u8];
}

impl<W: Write> Write for BufWriter<W> {}
impl<W: Write + Seek> Seek for BufWriter<W> {}

#[derive(Debug)]
pub struct IntoInnerError<W>;

#[derive(Clone, Debug, Default)]
pub struct Cursor<T>;

impl<T> Cursor<T> {
    pub fn new(inner: T) -> Cursor<T>;
    pub fn into_inner(self) -> T;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn position(&self) -> u64;
    pub fn set_position(&mut self, pos: u64);
}

impl<T> Seek for Cursor<T> where T: AsRef<[u8]> + Unpin {}
impl<T> Read for Cursor<T> where T: AsRef<[u8]> + Unpin {}
impl<T> BufRead for Cursor<T> where T: AsRef<[u8]> + Unpin {}
impl Write for Cursor<&mut [u8]> {}
impl Write for Cursor<&mut Vec<u8>> {}
impl Write for Cursor<Vec<u8>> {}

pub struct Empty;

impl Read for Empty {}
impl BufRead for Empty {}

pub struct Repeat;

impl Read for Repeat {}

pub struct Sink;

impl Write for Sink {}

#[derive(Debug)]
pub struct Stderr;

impl Write for Stderr {}
impl AsRawFd for Stderr {}
impl AsFd for Stderr {}
impl AsRawHandle for Stderr {}
impl AsHandle for Stderr {}

#[derive(Debug)]
pub struct Stdin;

impl Stdin {
    pub async fn read_line(&self, buf: &mut String) -> io::Result<usize>;
}

impl Read for Stdin {}
impl AsRawFd for Stdin {}
impl AsFd for Stdin {}
impl AsRawHandle for Stdin {}
impl AsHandle for Stdin {}

#[derive(Debug)]
pub struct Stdout;

impl Write for Stdout {}
impl AsRawFd for Stdout {}
impl AsFd for Stdout {}
impl AsRawHandle for Stdout {}
impl AsHandle for Stdout {}

#[derive(Debug)]
pub struct Timeout<F, T>
where
    F: Future<Output = io::Result<T>>;

impl<F, T> Future for Timeout<F, T>
where
    F: Future<Output = io::Result<T>>,
{
    type Output = io::Result<T>;
}

#[derive(Debug)]
pub struct Bytes<T>;

impl<T: Read + Unpin> Stream for Bytes<T> {
    type Item = io::Result<u8>;
}

pub struct Chain<T, U>;

impl<T, U> Chain<T, U> {
    pub fn into_inner(self) -> (T, U);
    pub fn get_ref(&self) -> (&T, &U);
    pub fn get_mut(&mut self) -> (&mut T, &mut U);
}

impl<T: Read, U: Read> Read for Chain<T, U> {}
impl<T: BufRead, U: BufRead> BufRead for Chain<T, U> {}

impl<T: Read + ?Sized> ReadExt for T {}
impl<T: Write + ?Sized> WriteExt for T {}
impl<T: Seek + ?Sized> SeekExt for T {}
impl<T: BufRead + ?Sized> BufReadExt for T {}

pub struct ReadFuture<'a, T: Unpin + ?Sized>;

impl<T: Read + Unpin + ?Sized> Future for ReadFuture<'_, T> {
    type Output = io::Result<usize>;
}

pub struct ReadExactFuture<'a, T: Unpin + ?Sized>;

impl<T: Read + Unpin + ?Sized> Future for ReadExactFuture<'_, T> {
    type Output = io::Result<()>;
}

pub struct ReadToEndFuture<'a, T: Unpin + ?Sized>;

impl<T: Read + Unpin + ?Sized> Future for ReadToEndFuture<'_, T> {
    type Output = io::Result<usize>;
}

pub struct ReadToStringFuture<'a, T: Unpin + ?Sized>;

impl<T: Read + Unpin + ?Sized> Future for ReadToStringFuture<'_, T> {
    type Output = io::Result<usize>;
}

pub struct ReadVectoredFuture<'a, T: Unpin + ?Sized>;

impl<T: Read + Unpin + ?Sized> Future for ReadVectoredFuture<'_, T> {
    type Output = io::Result<usize>;
}

#[derive(Debug)]
pub struct Take<T>;

impl<T> Take<T> {
    pub fn limit(&self) -> u64;
    pub fn set_limit(&mut self, limit: u64);
    pub fn into_inner(self) -> T;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
}

impl<T: Read> Read for Take<T> {}
impl<T: BufRead> BufRead for Take<T> {}

pub struct FlushFuture<'a, T: Unpin + ?Sized>;

impl<T: Write + Unpin + ?Sized> Future for FlushFuture<'_, T> {
    type Output = io::Result<()>;
}

pub struct WriteFuture<'a, T: Unpin + ?Sized>;

impl<T: Write + Unpin + ?Sized> Future for WriteFuture<'_, T> {
    type Output = io::Result<usize>;
}

pub struct WriteAllFuture<'a, T: Unpin + ?Sized>;

impl<T: Write + Unpin + ?Sized> Future for WriteAllFuture<'_, T> {
    type Output = io::Result<()>;
}

pub struct WriteFmtFuture<'a, T: Unpin + ?Sized>;

impl<T: Write + Unpin + ?Sized> Future for WriteFmtFuture<'_, T> {
    type Output = io::Result<()>;
}

pub struct WriteVectoredFuture<'a, T: Unpin + ?Sized>;

impl<T: Write + Unpin + ?Sized> Future for WriteVectoredFuture<'_, T> {
    type Output = io::Result<usize>;
}

pub struct SeekFuture<'a, T: Unpin + ?Sized>;

impl<T: Seek + Unpin + ?Sized> Future for SeekFuture<'_, T> {
    type Output = io::Result<u64>;
}

#[derive(Debug)]
pub struct Lines<R>;

impl<R: BufRead> Stream for Lines<R> {
    type Item = io::Result<String>;
}

pub struct ReadLineFuture<'a, T: Unpin + ?Sized>;

impl<T: BufRead + Unpin + ?Sized> Future for ReadLineFuture<'_, T> {
    type Output = io::Result<usize>;
}

pub struct ReadUntilFuture<'a, T: Unpin + ?Sized>;

impl<T: BufRead + Unpin + ?Sized> Future for ReadUntilFuture<'_, T> {
    type Output = io::Result<usize>;
}

#[derive(Debug)]
pub struct Split<R>;

impl<R: BufRead> Stream for Split<R> {
    type Item = io::Result<Vec<u8>>;
}

pub trait ReadExt: Read {
    fn read<'a>(&'a mut self, buf: &'a mut [u8]) -> ReadFuture<'a, Self>
    where
        Self: Unpin;
    fn read_vectored<'a>(&'a mut self, bufs: &'a mut [IoSliceMut<'a>]) -> ReadVectoredFuture<'a, Self>
    where
        Self: Unpin;
    fn read_to_end<'a>(&'a mut self, buf: &'a mut Vec<u8>) -> ReadToEndFuture<'a, Self>
    where
        Self: Unpin;
    fn read_to_string<'a>(&'a mut self, buf: &'a mut String) -> ReadToStringFuture<'a, Self>
    where
        Self: Unpin;
    fn read_exact<'a>(&'a mut self, buf: &'a mut [u8]) -> ReadExactFuture<'a, Self>
    where
        Self: Unpin;
    fn take(self, limit: u64) -> Take<Self>
    where
        Self: Sized;
    fn by_ref(&mut self) -> &mut Self
    where
        Self: Sized;
    fn bytes(self) -> Bytes<Self>
    where
        Self: Sized;
    fn chain<R: Read>(self, next: R) -> Chain<Self, R>
    where
        Self: Sized;
}

pub trait WriteExt: Write {
    fn write<'a>(&'a mut self, buf: &'a [u8]) -> WriteFuture<'a, Self>
    where
        Self: Unpin;
    fn flush(&mut self) -> FlushFuture<'_, Self>
    where
        Self: Unpin;
    fn write_vectored<'a>(&'a mut self, bufs: &'a [IoSlice<'a>]) -> WriteVectoredFuture<'a, Self>
    where
        Self: Unpin;
    fn write_all<'a>(&'a mut self, buf: &'a [u8]) -> WriteAllFuture<'a, Self>
    where
        Self: Unpin;
    fn write_fmt<'a>(&'a mut self, fmt: std::fmt::Arguments<'_>) -> WriteFmtFuture<'a, Self>
    where
        Self: Unpin;
}

pub trait SeekExt: Seek {
    fn seek(&mut self, pos: SeekFrom) -> SeekFuture<'_, Self>
    where
        Self: Unpin;
}

pub trait BufReadExt: BufRead {
    fn read_until<'a>(&'a mut self, byte: u8, buf: &'a mut Vec<u8>) -> ReadUntilFuture<'a, Self>
    where
        Self: Unpin;
    fn read_line<'a>(&'a mut self, buf: &'a mut String) -> ReadLineFuture<'a, Self>
    where
        Self: Unpin;
    fn lines(self) -> Lines<Self>
    where
        Self: Unpin + Sized;
    fn split(self, byte: u8) -> Split<Self>
    where
        Self: Sized;
}

pub async fn copy<R, W>(reader: &mut R, writer: &mut W) -> io::Result<u64>
where
    R: Read + Unpin + ?Sized,
    W: Write + Unpin + ?Sized;

pub fn empty() -> Empty;

pub fn repeat(byte: u8) -> Repeat;

pub fn sink() -> Sink;

pub fn stderr() -> Stderr;

pub fn stdin() -> Stdin;

pub fn stdout() -> Stdout;

pub async fn timeout<F, T>(dur: Duration, f: F) -> io::Result<T>
where
    F: Future<Output = io::Result<T>>;
