use std::collections::VecDeque;
use std::error;
use std::fmt;
use std::fs::File;
use std::io;
use std::ops::{Deref, DerefMut};
use std::result;

pub mod prelude {
    pub use std::io::{BufRead, Read, Seek, Write};
}

pub type RawOsError = i32;

pub type Result<T> = result::Result<T, Error>;

pub struct IoSliceMut<'a>;

impl<'a> IoSliceMut<'a> {
    pub fn new(buf: &'a mut [u8]) -> IoSliceMut<'a>;
    pub fn advance(&mut self, n: usize);
    pub fn advance_slices(bufs: &mut &mut [IoSliceMut<'a>], n: usize);
}

impl<'a> fmt::Debug for IoSliceMut<'a> {}

impl<'a> Deref for IoSliceMut<'a> {
    type Target = [u8];
}

impl<'a> DerefMut for IoSliceMut<'a> {}

#[derive(Copy, Clone)]
pub struct IoSlice<'a>;

impl<'a> IoSlice<'a> {
    pub fn new(buf: &'a [u8]) -> IoSlice<'a>;
    pub fn advance(&mut self, n: usize);
    pub fn advance_slices(bufs: &mut &mut [IoSlice<'a>], n: usize);
}

impl<'a> fmt::Debug for IoSlice<'a> {}

impl<'a> Deref for IoSlice<'a> {
    type Target = [u8];
}

#[derive(Copy, PartialEq, Eq, Clone, Debug)]
pub enum SeekFrom {
    Start(u64),
    End(i64),
    Current(i64),
}

#[derive(Debug)]
#[os_backed_if(T, U)]
pub struct Chain<T, U>;

impl<T, U> Chain<T, U> {
    pub fn into_inner(self) -> (T, U);
    pub fn get_ref(&self) -> (&T, &U);
    pub fn get_mut(&mut self) -> (&mut T, &mut U);
}

impl<T: Read, U: Read> Read for Chain<T, U> {}
impl<T: BufRead, U: BufRead> BufRead for Chain<T, U> {}

#[derive(Debug)]
#[os_backed_if(T)]
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
impl<T: Seek> Seek for Take<T> {}

#[derive(Debug)]
pub struct Bytes<R>;

impl<R: Read> Iterator for Bytes<R> {
    type Item = Result<u8>;

    #[blocks(io, if_os(R), tokio = "tokio::io::AsyncReadExt::read_u8")]
    fn next(&mut self) -> Option<Result<u8>>;
}

#[derive(Debug)]
pub struct Split<B>;

impl<B: BufRead> Iterator for Split<B> {
    type Item = Result<Vec<u8>>;

    #[blocks(io, if_os(B), tokio = "tokio::io::Split::next_segment")]
    fn next(&mut self) -> Option<Result<Vec<u8>>>;
}

#[derive(Debug)]
pub struct Lines<B>;

impl<B: BufRead> Iterator for Lines<B> {
    type Item = Result<String>;

    #[blocks(io, if_os(B), tokio = "tokio::io::Lines::next_line")]
    fn next(&mut self) -> Option<Result<String>>;
}

pub struct Error;

impl Error {
    pub fn new<E>(kind: ErrorKind, error: E) -> Error
    where
        E: Into<Box<dyn error::Error + Send + Sync>>;
    pub fn other<E>(error: E) -> Error
    where
        E: Into<Box<dyn error::Error + Send + Sync>>;
    pub fn last_os_error() -> Error;
    pub fn from_raw_os_error(code: RawOsError) -> Error;
    pub fn raw_os_error(&self) -> Option<RawOsError>;
    pub fn get_ref(&self) -> Option<&(dyn error::Error + Send + Sync + 'static)>;
    pub fn get_mut(&mut self) -> Option<&mut (dyn error::Error + Send + Sync + 'static)>;
    pub fn into_inner(self) -> Option<Box<dyn error::Error + Send + Sync>>;
    pub fn downcast<E>(self) -> result::Result<E, Self>
    where
        E: error::Error + Send + Sync + 'static;
    pub fn kind(&self) -> ErrorKind;
}

impl fmt::Debug for Error {}
impl From<std::ffi::NulError> for Error {}
impl From<std::collections::TryReserveError> for Error {}
impl From<ErrorKind> for Error {}
impl fmt::Display for Error {}
impl error::Error for Error {}
impl<W> From<IntoInnerError<W>> for Error {}

#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum ErrorKind {
    NotFound,
    PermissionDenied,
    ConnectionRefused,
    ConnectionReset,
    HostUnreachable,
    NetworkUnreachable,
    ConnectionAborted,
    NotConnected,
    AddrInUse,
    AddrNotAvailable,
    NetworkDown,
    BrokenPipe,
    AlreadyExists,
    WouldBlock,
    NotADirectory,
    IsADirectory,
    DirectoryNotEmpty,
    ReadOnlyFilesystem,
    StaleNetworkFileHandle,
    InvalidInput,
    InvalidData,
    TimedOut,
    WriteZero,
    StorageFull,
    NotSeekable,
    QuotaExceeded,
    FileTooLarge,
    ResourceBusy,
    ExecutableFileBusy,
    Deadlock,
    CrossesDevices,
    TooManyLinks,
    InvalidFilename,
    ArgumentListTooLong,
    Interrupted,
    Unsupported,
    UnexpectedEof,
    OutOfMemory,
    Other,
}

impl fmt::Display for ErrorKind {}

#[os_backed(stdin, tokio = "tokio::io::stdin", smol = "smol::Unblock::new", async_std = "async_std::io::stdin")]
pub struct Stdin;

impl Stdin {
    pub fn lock(&self) -> StdinLock<'static>;

    #[blocks(stdin, tokio = "tokio::io::stdin", smol = "smol::Unblock::new", async_std = "async_std::io::stdin")]
    pub fn read_line(&self, buf: &mut String) -> io::Result<usize>;

    pub fn lines(self) -> Lines<StdinLock<'static>>;
}

impl fmt::Debug for Stdin {}

impl Read for Stdin {
    #[blocks(stdin, tokio = "tokio::io::stdin", smol = "smol::Unblock::new", async_std = "async_std::io::stdin")]
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize>;

    #[blocks(stdin, tokio = "tokio::io::stdin", smol = "smol::Unblock::new", async_std = "async_std::io::stdin")]
    fn read_vectored(&mut self, bufs: &mut [IoSliceMut<'_>]) -> io::Result<usize>;

    #[blocks(stdin, tokio = "tokio::io::stdin", smol = "smol::Unblock::new", async_std = "async_std::io::stdin")]
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> io::Result<usize>;

    #[blocks(stdin, tokio = "tokio::io::stdin", smol = "smol::Unblock::new", async_std = "async_std::io::stdin")]
    fn read_to_string(&mut self, buf: &mut String) -> io::Result<usize>;

    #[blocks(stdin, tokio = "tokio::io::stdin", smol = "smol::Unblock::new", async_std = "async_std::io::stdin")]
    fn read_exact(&mut self, buf: &mut [u8]) -> io::Result<()>;
}

impl Read for &Stdin {
    #[blocks(stdin, tokio = "tokio::io::stdin", smol = "smol::Unblock::new", async_std = "async_std::io::stdin")]
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize>;

    #[blocks(stdin, tokio = "tokio::io::stdin", smol = "smol::Unblock::new", async_std = "async_std::io::stdin")]
    fn read_vectored(&mut self, bufs: &mut [IoSliceMut<'_>]) -> io::Result<usize>;

    #[blocks(stdin, tokio = "tokio::io::stdin", smol = "smol::Unblock::new", async_std = "async_std::io::stdin")]
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> io::Result<usize>;

    #[blocks(stdin, tokio = "tokio::io::stdin", smol = "smol::Unblock::new", async_std = "async_std::io::stdin")]
    fn read_to_string(&mut self, buf: &mut String) -> io::Result<usize>;

    #[blocks(stdin, tokio = "tokio::io::stdin", smol = "smol::Unblock::new", async_std = "async_std::io::stdin")]
    fn read_exact(&mut self, buf: &mut [u8]) -> io::Result<()>;
}

#[os_backed(stdin, tokio = "tokio::io::stdin", smol = "smol::Unblock::new", async_std = "async_std::io::stdin")]
pub struct StdinLock<'a>;

impl Read for StdinLock<'_> {
    #[blocks(stdin, tokio = "tokio::io::stdin", smol = "smol::Unblock::new", async_std = "async_std::io::stdin")]
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize>;

    #[blocks(stdin, tokio = "tokio::io::stdin", smol = "smol::Unblock::new", async_std = "async_std::io::stdin")]
    fn read_vectored(&mut self, bufs: &mut [IoSliceMut<'_>]) -> io::Result<usize>;

    #[blocks(stdin, tokio = "tokio::io::stdin", smol = "smol::Unblock::new", async_std = "async_std::io::stdin")]
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> io::Result<usize>;

    #[blocks(stdin, tokio = "tokio::io::stdin", smol = "smol::Unblock::new", async_std = "async_std::io::stdin")]
    fn read_to_string(&mut self, buf: &mut String) -> io::Result<usize>;

    #[blocks(stdin, tokio = "tokio::io::stdin", smol = "smol::Unblock::new", async_std = "async_std::io::stdin")]
    fn read_exact(&mut self, buf: &mut [u8]) -> io::Result<()>;
}

impl BufRead for StdinLock<'_> {
    #[blocks(stdin, tokio = "tokio::io::stdin", smol = "smol::Unblock::new", async_std = "async_std::io::stdin")]
    fn fill_buf(&mut self) -> io::Result<&[u8]>;

    #[blocks(stdin, tokio = "tokio::io::stdin", smol = "smol::Unblock::new", async_std = "async_std::io::stdin")]
    fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> io::Result<usize>;

    #[blocks(stdin, tokio = "tokio::io::stdin", smol = "smol::Unblock::new", async_std = "async_std::io::stdin")]
    fn read_line(&mut self, buf: &mut String) -> io::Result<usize>;
}

impl fmt::Debug for StdinLock<'_> {}

pub struct Stdout;

impl Stdout {
    pub fn lock(&self) -> StdoutLock<'static>;
}

impl fmt::Debug for Stdout {}
impl Write for Stdout {
    #[blocks(stdout, tokio = "tokio::io::stdout", async_std = "async_std::io::stdout")]
    fn write(&mut self, buf: &[u8]) -> Result<usize>;

    #[blocks(stdout, tokio = "tokio::io::stdout", async_std = "async_std::io::stdout")]
    fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> Result<usize>;

    #[blocks(stdout, tokio = "tokio::io::stdout", async_std = "async_std::io::stdout")]
    fn flush(&mut self) -> Result<()>;

    #[blocks(stdout, tokio = "tokio::io::stdout", async_std = "async_std::io::stdout")]
    fn write_all(&mut self, buf: &[u8]) -> Result<()>;

    #[blocks(stdout, tokio = "tokio::io::stdout", async_std = "async_std::io::stdout")]
    fn write_fmt(&mut self, args: fmt::Arguments<'_>) -> Result<()>;
}

impl Write for &Stdout {
    #[blocks(stdout, tokio = "tokio::io::stdout", async_std = "async_std::io::stdout")]
    fn write(&mut self, buf: &[u8]) -> Result<usize>;

    #[blocks(stdout, tokio = "tokio::io::stdout", async_std = "async_std::io::stdout")]
    fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> Result<usize>;

    #[blocks(stdout, tokio = "tokio::io::stdout", async_std = "async_std::io::stdout")]
    fn flush(&mut self) -> Result<()>;

    #[blocks(stdout, tokio = "tokio::io::stdout", async_std = "async_std::io::stdout")]
    fn write_all(&mut self, buf: &[u8]) -> Result<()>;

    #[blocks(stdout, tokio = "tokio::io::stdout", async_std = "async_std::io::stdout")]
    fn write_fmt(&mut self, args: fmt::Arguments<'_>) -> Result<()>;
}


pub struct StdoutLock<'a>;

impl Write for StdoutLock<'_> {
    #[blocks(stdout, tokio = "tokio::io::stdout", async_std = "async_std::io::stdout")]
    fn write(&mut self, buf: &[u8]) -> Result<usize>;

    #[blocks(stdout, tokio = "tokio::io::stdout", async_std = "async_std::io::stdout")]
    fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> Result<usize>;

    #[blocks(stdout, tokio = "tokio::io::stdout", async_std = "async_std::io::stdout")]
    fn flush(&mut self) -> Result<()>;

    #[blocks(stdout, tokio = "tokio::io::stdout", async_std = "async_std::io::stdout")]
    fn write_all(&mut self, buf: &[u8]) -> Result<()>;

    #[blocks(stdout, tokio = "tokio::io::stdout", async_std = "async_std::io::stdout")]
    fn write_fmt(&mut self, args: fmt::Arguments<'_>) -> Result<()>;
}

impl fmt::Debug for StdoutLock<'_> {}

pub struct Stderr;

impl Stderr {
    pub fn lock(&self) -> StderrLock<'static>;
}

impl fmt::Debug for Stderr {}
impl Write for Stderr {
    #[blocks(stdout, tokio = "tokio::io::stderr", async_std = "async_std::io::stderr")]
    fn write(&mut self, buf: &[u8]) -> Result<usize>;

    #[blocks(stdout, tokio = "tokio::io::stderr", async_std = "async_std::io::stderr")]
    fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> Result<usize>;

    #[blocks(stdout, tokio = "tokio::io::stderr", async_std = "async_std::io::stderr")]
    fn flush(&mut self) -> Result<()>;

    #[blocks(stdout, tokio = "tokio::io::stderr", async_std = "async_std::io::stderr")]
    fn write_all(&mut self, buf: &[u8]) -> Result<()>;

    #[blocks(stdout, tokio = "tokio::io::stderr", async_std = "async_std::io::stderr")]
    fn write_fmt(&mut self, args: fmt::Arguments<'_>) -> Result<()>;
}

impl Write for &Stderr {
    #[blocks(stdout, tokio = "tokio::io::stderr", async_std = "async_std::io::stderr")]
    fn write(&mut self, buf: &[u8]) -> Result<usize>;

    #[blocks(stdout, tokio = "tokio::io::stderr", async_std = "async_std::io::stderr")]
    fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> Result<usize>;

    #[blocks(stdout, tokio = "tokio::io::stderr", async_std = "async_std::io::stderr")]
    fn flush(&mut self) -> Result<()>;

    #[blocks(stdout, tokio = "tokio::io::stderr", async_std = "async_std::io::stderr")]
    fn write_all(&mut self, buf: &[u8]) -> Result<()>;

    #[blocks(stdout, tokio = "tokio::io::stderr", async_std = "async_std::io::stderr")]
    fn write_fmt(&mut self, args: fmt::Arguments<'_>) -> Result<()>;
}


pub struct StderrLock<'a>;

impl Write for StderrLock<'_> {
    #[blocks(stdout, tokio = "tokio::io::stderr", async_std = "async_std::io::stderr")]
    fn write(&mut self, buf: &[u8]) -> Result<usize>;

    #[blocks(stdout, tokio = "tokio::io::stderr", async_std = "async_std::io::stderr")]
    fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> Result<usize>;

    #[blocks(stdout, tokio = "tokio::io::stderr", async_std = "async_std::io::stderr")]
    fn flush(&mut self) -> Result<()>;

    #[blocks(stdout, tokio = "tokio::io::stderr", async_std = "async_std::io::stderr")]
    fn write_all(&mut self, buf: &[u8]) -> Result<()>;

    #[blocks(stdout, tokio = "tokio::io::stderr", async_std = "async_std::io::stderr")]
    fn write_fmt(&mut self, args: fmt::Arguments<'_>) -> Result<()>;
}

impl fmt::Debug for StderrLock<'_> {}

#[derive(Copy, Clone, Debug, Default)]
pub struct Empty;

impl Read for Empty {}
impl BufRead for Empty {}
impl Seek for Empty {}
impl Write for Empty {}
impl Write for &Empty {}

pub struct Repeat;

impl Read for Repeat {}
impl fmt::Debug for Repeat {}

#[derive(Copy, Clone, Debug, Default)]
pub struct Sink;

impl Write for Sink {}
impl Write for &Sink {}

#[derive(Debug, Default, Eq, PartialEq)]
pub struct Cursor<T>;

impl<T> Cursor<T> {
    pub fn new(inner: T) -> Cursor<T>;
    pub fn into_inner(self) -> T;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn position(&self) -> u64;
    pub fn set_position(&mut self, pos: u64);
}

impl<T> Clone for Cursor<T> where T: Clone {}
impl<T> io::Seek for Cursor<T> where T: AsRef<[u8]> {}
impl<T> Read for Cursor<T> where T: AsRef<[u8]> {}
impl<T> BufRead for Cursor<T> where T: AsRef<[u8]> {}
impl Write for Cursor<&mut [u8]> {}
impl Write for Cursor<&mut Vec<u8>> {}
impl Write for Cursor<Vec<u8>> {}
impl Write for Cursor<Box<[u8]>> {}
impl<const N: usize> Write for Cursor<[u8; N]> {}

impl<R: Read + ?Sized> Read for &mut R {}

impl<W: Write + ?Sized> Write for &mut W {}

impl<S: Seek + ?Sized> Seek for &mut S {}

impl<B: BufRead + ?Sized> BufRead for &mut B {}

impl<R: Read + ?Sized> Read for Box<R> {}
impl<W: Write + ?Sized> Write for Box<W> {}
impl<S: Seek + ?Sized> Seek for Box<S> {}
impl<B: BufRead + ?Sized> BufRead for Box<B> {}

impl Read for &[u8] {}
impl BufRead for &[u8] {}
impl Write for &mut [u8] {}

impl Write for Vec<u8> {}

impl Read for VecDeque<u8> {}
impl BufRead for VecDeque<u8> {}
impl Write for VecDeque<u8> {}

#[derive(Debug)]
#[os_backed]
pub struct PipeReader;

impl PipeReader {
    pub fn try_clone(&self) -> io::Result<Self>;
}

impl io::Read for &PipeReader {}
impl io::Read for PipeReader {}

#[derive(Debug)]
#[os_backed]
pub struct PipeWriter;

impl PipeWriter {
    pub fn try_clone(&self) -> io::Result<Self>;
}

impl io::Write for &PipeWriter {}
impl io::Write for PipeWriter {}

#[derive(Debug)]
pub struct IntoInnerError<W>;

impl<W> IntoInnerError<W> {
    pub fn error(&self) -> &Error;
    pub fn into_inner(self) -> W;
    pub fn into_error(self) -> Error;
    pub fn into_parts(self) -> (Error, W);
}

impl<W: Send + fmt::Debug> error::Error for IntoInnerError<W> {}
impl<W> fmt::Display for IntoInnerError<W> {}

#[os_backed_if(R)]
pub struct BufReader<R: ?Sized>;

impl<R: Read> BufReader<R> {
    pub fn new(inner: R) -> BufReader<R>;
    pub fn with_capacity(capacity: usize, inner: R) -> BufReader<R>;
}

impl<R: ?Sized> BufReader<R> {
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn buffer(&self) -> &[u8];
    pub fn capacity(&self) -> usize;
    pub fn into_inner(self) -> R
    where
        R: Sized;
}

impl<R: ?Sized + Seek> BufReader<R> {
    #[blocks(io, if_os(R))]
    pub fn seek_relative(&mut self, offset: i64) -> io::Result<()>;
}

impl<R: ?Sized + Read> Read for BufReader<R> {}
impl<R: ?Sized + Read> BufRead for BufReader<R> {}
impl<R> fmt::Debug for BufReader<R> where R: ?Sized + fmt::Debug {}
impl<R: ?Sized + Seek> Seek for BufReader<R> {}

#[os_backed_if(W)]
pub struct BufWriter<W: ?Sized + Write>;

impl<W: Write> BufWriter<W> {
    pub fn new(inner: W) -> BufWriter<W>;
    pub fn with_capacity(capacity: usize, inner: W) -> BufWriter<W>;

    #[blocks(io, if_os(W))]
    pub fn into_inner(self) -> result::Result<W, IntoInnerError<BufWriter<W>>>;

    pub fn into_parts(self) -> (W, result::Result<Vec<u8>, WriterPanicked>);
}

impl<W: ?Sized + Write> BufWriter<W> {
    pub fn get_ref(&self) -> &W;
    pub fn get_mut(&mut self) -> &mut W;
    pub fn buffer(&self) -> &[u8];
    pub fn capacity(&self) -> usize;
}

impl<W: ?Sized + Write> Write for BufWriter<W> {}
impl<W: ?Sized + Write> fmt::Debug for BufWriter<W> where W: fmt::Debug {}
impl<W: ?Sized + Write + Seek> Seek for BufWriter<W> {}

pub struct WriterPanicked;

impl WriterPanicked {
    pub fn into_inner(self) -> Vec<u8>;
}

impl error::Error for WriterPanicked {}
impl fmt::Display for WriterPanicked {}
impl fmt::Debug for WriterPanicked {}

#[os_backed_if(W)]
pub struct LineWriter<W: ?Sized + Write>;

impl<W: Write> LineWriter<W> {
    pub fn new(inner: W) -> LineWriter<W>;
    pub fn with_capacity(capacity: usize, inner: W) -> LineWriter<W>;
    pub fn get_mut(&mut self) -> &mut W;

    #[blocks(io, if_os(W))]
    pub fn into_inner(self) -> result::Result<W, IntoInnerError<LineWriter<W>>>;
}

impl<W: ?Sized + Write> LineWriter<W> {
    pub fn get_ref(&self) -> &W;
}

impl<W: ?Sized + Write> Write for LineWriter<W> {}
impl<W: ?Sized + Write> fmt::Debug for LineWriter<W> where W: fmt::Debug {}

#[called]
pub trait Read {
    #[blocks(
        io,
        if_os(Self),
        tokio = "tokio::io::AsyncReadExt::read",
        smol = "smol::io::AsyncReadExt::read",
        async_std = "async_std::io::ReadExt::read"
    )]
    fn read(&mut self, buf: &mut [u8]) -> Result<usize>;

    #[blocks(io, if_os(Self))]
    fn read_vectored(&mut self, bufs: &mut [IoSliceMut<'_>]) -> Result<usize>;

    #[blocks(
        io,
        if_os(Self),
        tokio = "tokio::io::AsyncReadExt::read_to_end",
        smol = "smol::io::AsyncReadExt::read_to_end",
        async_std = "async_std::io::ReadExt::read_to_end"
    )]
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize>;

    #[blocks(
        io,
        if_os(Self),
        tokio = "tokio::io::AsyncReadExt::read_to_string",
        smol = "smol::io::AsyncReadExt::read_to_string",
        async_std = "async_std::io::ReadExt::read_to_string"
    )]
    fn read_to_string(&mut self, buf: &mut String) -> Result<usize>;

    #[blocks(
        io,
        if_os(Self),
        tokio = "tokio::io::AsyncReadExt::read_exact",
        smol = "smol::io::AsyncReadExt::read_exact",
        async_std = "async_std::io::ReadExt::read_exact"
    )]
    fn read_exact(&mut self, buf: &mut [u8]) -> Result<()>;

    fn by_ref(&mut self) -> &mut Self
    where
        Self: Sized;
    fn bytes(self) -> Bytes<Self>
    where
        Self: Sized;
    fn chain<R: Read>(self, next: R) -> Chain<Self, R>
    where
        Self: Sized;
    fn take(self, limit: u64) -> Take<Self>
    where
        Self: Sized;
}

#[called]
pub trait Write {
    #[blocks(
        io,
        if_os(Self),
        tokio = "tokio::io::AsyncWriteExt::write",
        smol = "smol::io::AsyncWriteExt::write",
        async_std = "async_std::io::WriteExt::write"
    )]
    fn write(&mut self, buf: &[u8]) -> Result<usize>;

    #[blocks(
        io,
        if_os(Self),
        tokio = "tokio::io::AsyncWriteExt::write_vectored",
        smol = "smol::io::AsyncWriteExt::write_vectored"
    )]
    fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> Result<usize>;

    #[blocks(
        io,
        if_os(Self),
        tokio = "tokio::io::AsyncWriteExt::flush",
        smol = "smol::io::AsyncWriteExt::flush",
        async_std = "async_std::io::WriteExt::flush"
    )]
    fn flush(&mut self) -> Result<()>;

    #[blocks(
        io,
        if_os(Self),
        tokio = "tokio::io::AsyncWriteExt::write_all",
        smol = "smol::io::AsyncWriteExt::write_all",
        async_std = "async_std::io::WriteExt::write_all"
    )]
    fn write_all(&mut self, buf: &[u8]) -> Result<()>;

    #[blocks(
        io,
        if_os(Self),
        tokio = "tokio::io::AsyncWriteExt::write_all",
        smol = "smol::io::AsyncWriteExt::write_all",
        async_std = "async_std::io::WriteExt::write_fmt"
    )]
    fn write_fmt(&mut self, args: fmt::Arguments<'_>) -> Result<()>;

    fn by_ref(&mut self) -> &mut Self
    where
        Self: Sized;
}

#[called]
pub trait Seek {
    #[blocks(
        io,
        if_os(Self),
        tokio = "tokio::io::AsyncSeekExt::seek",
        smol = "smol::io::AsyncSeekExt::seek",
        async_std = "async_std::io::SeekExt::seek"
    )]
    fn seek(&mut self, pos: SeekFrom) -> Result<u64>;

    #[blocks(io, if_os(Self), tokio = "tokio::io::AsyncSeekExt::rewind")]
    fn rewind(&mut self) -> Result<()>;

    #[blocks(io, if_os(Self), tokio = "tokio::io::AsyncSeekExt::stream_position")]
    fn stream_position(&mut self) -> Result<u64>;

    #[blocks(io, if_os(Self))]
    fn seek_relative(&mut self, offset: i64) -> Result<()>;
}

#[called]
pub trait BufRead: Read {
    #[blocks(
        io,
        if_os(Self),
        tokio = "tokio::io::AsyncBufReadExt::fill_buf",
        smol = "smol::io::AsyncBufReadExt::fill_buf"
    )]
    fn fill_buf(&mut self) -> Result<&[u8]>;

    fn consume(&mut self, amount: usize);

    #[blocks(
        io,
        if_os(Self),
        tokio = "tokio::io::AsyncBufReadExt::read_until",
        smol = "smol::io::AsyncBufReadExt::read_until",
        async_std = "async_std::io::BufReadExt::read_until"
    )]
    fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> Result<usize>;

    #[blocks(io, if_os(Self))]
    fn skip_until(&mut self, byte: u8) -> Result<usize>;

    #[blocks(
        io,
        if_os(Self),
        tokio = "tokio::io::AsyncBufReadExt::read_line",
        smol = "smol::io::AsyncBufReadExt::read_line",
        async_std = "async_std::io::BufReadExt::read_line"
    )]
    fn read_line(&mut self, buf: &mut String) -> Result<usize>;

    fn split(self, byte: u8) -> Split<Self>
    where
        Self: Sized;
    fn lines(self) -> Lines<Self>
    where
        Self: Sized;
}

pub trait IsTerminal {
    fn is_terminal(&self) -> bool;
}

#[blocks(
    io,
    if_os(R),
    tokio = "tokio::io::AsyncReadExt::read_to_string",
    smol = "smol::io::AsyncReadExt::read_to_string",
    async_std = "async_std::io::read_to_string"
)]
pub fn read_to_string<R: Read>(reader: R) -> Result<String>;

pub fn stdin() -> Stdin;

pub fn stdout() -> Stdout;

pub fn stderr() -> Stderr;

pub fn empty() -> Empty;

pub fn repeat(byte: u8) -> Repeat;

pub fn sink() -> Sink;

#[blocks(io, if_os(R, W), tokio = "tokio::io::copy", smol = "smol::io::copy", async_std = "async_std::io::copy")]
pub fn copy<R: ?Sized, W: ?Sized>(reader: &mut R, writer: &mut W) -> Result<u64>
where
    R: Read,
    W: Write;

pub fn pipe() -> io::Result<(PipeReader, PipeWriter)>;

impl IsTerminal for File {}
impl IsTerminal for Stdin {}
impl IsTerminal for StdinLock<'_> {}
impl IsTerminal for Stdout {}
impl IsTerminal for StdoutLock<'_> {}
impl IsTerminal for Stderr {}
impl IsTerminal for StderrLock<'_> {}
