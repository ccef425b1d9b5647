use crate::operator_futures::{
    FutureCopy, FutureDelete, FutureList, FutureLister, FuturePresignDelete, FuturePresignRead, FuturePresignStat,
    FuturePresignWrite, FutureRead, FutureReader, FutureStat, FutureWrite, FutureWriter,
};
use crate::options::{CopyOptions, DeleteOptions, ListOptions, ReadOptions, ReaderOptions, StatOptions, WriteOptions};
use crate::raw::oio::Read;
use crate::raw::{Access, Accessor, BytesContentRange, HttpClient, Layer, OpDelete, PresignedRequest};
use bytes::{Buf, BufMut, Bytes};
use chrono::{DateTime, Utc};
use futures_core::stream::Stream;
use futures_io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
use futures_sink::Sink;
use std::backtrace::Backtrace;
use std::collections::{HashMap, VecDeque};
use std::convert::Infallible;
use std::fmt::Display;
use std::io;
use std::io::{BufRead, IoSlice, Seek};
use std::ops::{Range, RangeBounds};
use std::sync::Arc;
use std::time::Duration;

pub mod blocking {
    use crate::options::{DeleteOptions, ListOptions, ReadOptions, ReaderOptions, StatOptions, WriteOptions};
    use crate::{Buffer, Entry, Error, IntoDeleteInput, Metadata, OperatorInfo};
    use bytes::{BufMut, Bytes};
    use std::io;
    use std::io::{BufRead, Read, Seek, Write};
    use std::ops::RangeBounds;

    pub struct Deleter;

    impl Deleter {
        #[blocks(block_on)]
        pub fn delete(&mut self, input: impl IntoDeleteInput) -> crate::Result<()>;
        pub fn delete_iter<I, D>(&mut self, iter: I) -> crate::Result<()>
        where
            I: IntoIterator<Item = D>,
            D: IntoDeleteInput;
        pub fn delete_try_iter<I, D>(&mut self, try_iter: I) -> crate::Result<()>
        where
            I: IntoIterator<Item = crate::Result<D>>,
            D: IntoDeleteInput;
        pub fn flush(&mut self) -> crate::Result<usize>;
        #[blocks(block_on)]
        pub fn close(&mut self) -> crate::Result<()>;
    }

    pub struct Lister;

    impl Iterator for Lister {
        type Item = Result<Entry, Error>;
        #[blocks(block_on, instead = "opendal::Lister")]
        fn next(&mut self) -> Option<Self::Item>;
    }

    #[derive(Clone)]
    pub struct Reader;

    impl Reader {
        #[blocks(block_on)]
        pub fn read(&self, range: impl RangeBounds<u64>) -> crate::Result<Buffer>;
        #[blocks(block_on)]
        pub fn read_into(&self, buf: &mut impl BufMut, range: impl RangeBounds<u64>) -> crate::Result<usize>;
        pub fn into_iterator(self, range: impl RangeBounds<u64>) -> crate::Result<BufferIterator>;
        pub fn into_std_read(self, range: impl RangeBounds<u64>) -> crate::Result<StdReader>;
        pub fn into_bytes_iterator(self, range: impl RangeBounds<u64>) -> crate::Result<StdBytesIterator>;
    }

    pub struct BufferIterator;

    impl Iterator for BufferIterator {
        type Item = Result<Buffer, Error>;
    }

    pub struct StdBytesIterator;

    impl Iterator for StdBytesIterator {
        type Item = Result<Bytes, io::Error>;
    }

    #[os_backed]
    pub struct StdReader;
    impl BufRead for StdReader {}
    impl Read for StdReader {}
    impl Seek for StdReader {}

    pub struct Writer;

    impl Writer {
        #[blocks(block_on)]
        pub fn write(&mut self, bs: impl Into<Buffer>) -> crate::Result<()>;
        #[blocks(block_on)]
        pub fn close(&mut self) -> crate::Result<Metadata>;
        pub fn into_std_write(self) -> StdWriter;
    }

    #[os_backed]
    pub struct StdWriter;

    impl StdWriter {
        pub fn close(&mut self) -> io::Result<()>;
    }

    impl Write for StdWriter {}

    #[derive(Clone, Debug)]
    pub struct Operator;

    impl Operator {
        pub fn new(op: crate::Operator) -> crate::Result<Self>;
        pub fn info(&self) -> OperatorInfo;
        #[blocks(block_on, instead = "opendal::Operator::stat")]
        pub fn stat(&self, path: &str) -> crate::Result<Metadata>;
        pub fn stat_options(&self, path: &str, opts: StatOptions) -> crate::Result<Metadata>;
        #[blocks(block_on, instead = "opendal::Operator::exists")]
        pub fn exists(&self, path: &str) -> crate::Result<bool>;
        #[blocks(block_on, instead = "opendal::Operator::create_dir")]
        pub fn create_dir(&self, path: &str) -> crate::Result<()>;
        #[blocks(block_on, instead = "opendal::Operator::read")]
        pub fn read(&self, path: &str) -> crate::Result<Buffer>;
        pub fn read_options(&self, path: &str, opts: ReadOptions) -> crate::Result<Buffer>;
        #[blocks(block_on, instead = "opendal::Operator::reader")]
        pub fn reader(&self, path: &str) -> crate::Result<Reader>;
        pub fn reader_options(&self, path: &str, opts: ReaderOptions) -> crate::Result<Reader>;
        #[blocks(block_on, instead = "opendal::Operator::write")]
        pub fn write(&self, path: &str, bs: impl Into<Buffer>) -> crate::Result<Metadata>;
        pub fn write_options(&self, path: &str, bs: impl Into<Buffer>, opts: WriteOptions) -> crate::Result<Metadata>;
        #[blocks(block_on, instead = "opendal::Operator::writer")]
        pub fn writer(&self, path: &str) -> crate::Result<Writer>;
        pub fn writer_options(&self, path: &str, opts: WriteOptions) -> crate::Result<Writer>;
        #[blocks(block_on, instead = "opendal::Operator::copy")]
        pub fn copy(&self, from: &str, to: &str) -> crate::Result<()>;
        #[blocks(block_on, instead = "opendal::Operator::rename")]
        pub fn rename(&self, from: &str, to: &str) -> crate::Result<()>;
        #[blocks(block_on, instead = "opendal::Operator::delete")]
        pub fn delete(&self, path: &str) -> crate::Result<()>;
        pub fn delete_options(&self, path: &str, opts: DeleteOptions) -> crate::Result<()>;
        #[blocks(block_on, instead = "opendal::Operator::delete_iter")]
        pub fn delete_iter<I, D>(&self, iter: I) -> crate::Result<()>
        where
            I: IntoIterator<Item = D>,
            D: IntoDeleteInput;
        #[blocks(block_on, instead = "opendal::Operator::delete_try_iter")]
        pub fn delete_try_iter<I, D>(&self, try_iter: I) -> crate::Result<()>
        where
            I: IntoIterator<Item = crate::Result<D>>,
            D: IntoDeleteInput;
        #[blocks(block_on, instead = "opendal::Operator::deleter")]
        pub fn deleter(&self) -> crate::Result<Deleter>;
        #[blocks(block_on, instead = "opendal::Operator::remove_all")]
        pub fn remove_all(&self, path: &str) -> crate::Result<()>;
        #[blocks(block_on, instead = "opendal::Operator::list")]
        pub fn list(&self, path: &str) -> crate::Result<Vec<Entry>>;
        pub fn list_options(&self, path: &str, opts: ListOptions) -> crate::Result<Vec<Entry>>;
        #[blocks(block_on, instead = "opendal::Operator::lister")]
        pub fn lister(&self, path: &str) -> crate::Result<Lister>;
        pub fn lister_options(&self, path: &str, opts: ListOptions) -> crate::Result<Lister>;
        #[blocks(block_on, instead = "opendal::Operator::check")]
        pub fn check(&self) -> crate::Result<()>;
    }
}

pub mod raw {
    use std::sync::Arc;

    pub mod oio {
        pub trait Read {}
    }

    pub type Accessor = Arc<dyn AccessDyn>;

    pub struct PresignedRequest;

    pub struct OpDelete;

    pub struct HttpClient;

    pub struct BytesContentRange;

    pub trait Access {}

    pub trait AccessDyn {}

    pub trait Layer<A> {}
}

pub mod options {
    pub struct DeleteOptions;

    pub struct ListOptions;

    pub struct ReadOptions;

    pub struct ReaderOptions;

    pub struct StatOptions;

    pub struct WriteOptions;

    pub struct CopyOptions;
}

pub mod operator_futures {
    use crate::options::{
        CopyOptions, DeleteOptions, ListOptions, ReadOptions, ReaderOptions, StatOptions, WriteOptions,
    };
    use crate::raw::PresignedRequest;
    use crate::{Buffer, Entry, Lister, Metadata, Reader, Writer};
    use std::time::Duration;

    pub struct OperatorFuture<I, O, F>;

    pub type FutureStat<F> = OperatorFuture<StatOptions, Metadata, F>;

    pub type FuturePresignStat<F> = OperatorFuture<(StatOptions, Duration), PresignedRequest, F>;

    pub type FuturePresignDelete<F> = OperatorFuture<(DeleteOptions, Duration), PresignedRequest, F>;

    pub type FuturePresignRead<F> = OperatorFuture<(ReadOptions, Duration), PresignedRequest, F>;

    pub type FuturePresignWrite<F> = OperatorFuture<(WriteOptions, Duration), PresignedRequest, F>;

    pub type FutureRead<F> = OperatorFuture<ReadOptions, Buffer, F>;

    pub type FutureReader<F> = OperatorFuture<ReaderOptions, Reader, F>;

    pub type FutureWrite<F> = OperatorFuture<(WriteOptions, Buffer), Metadata, F>;

    pub type FutureWriter<F> = OperatorFuture<WriteOptions, Writer, F>;

    pub type FutureDelete<F> = OperatorFuture<DeleteOptions, (), F>;

    pub type FutureList<F> = OperatorFuture<ListOptions, Vec<Entry>, F>;

    pub type FutureLister<F> = OperatorFuture<ListOptions, Lister, F>;

    pub type FutureCopy<F> = OperatorFuture<(CopyOptions, String), (), F>;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EntryMode {
    FILE,
    DIR,
    Unknown,
}

impl EntryMode {
    pub fn is_file(self) -> bool;
    pub fn is_dir(self) -> bool;
}

impl Default for EntryMode {}
impl Display for EntryMode {}

#[derive(Clone)]
pub struct Buffer;

impl Buffer {
    pub fn new() -> Self;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn count(&self) -> usize;
    pub fn current(&self) -> Bytes;
    pub fn truncate(&mut self, len: usize);
    pub fn slice(&self, range: impl RangeBounds<usize>) -> Self;
    pub fn to_bytes(&self) -> Bytes;
    pub fn to_vec(&self) -> Vec<u8>;
    pub fn to_io_slice(&self) -> Vec<IoSlice<'_>>;
}

impl Read for Buffer {}
impl Default for Buffer {}
impl From<Vec<u8>> for Buffer {}
impl From<Bytes> for Buffer {}
impl From<String> for Buffer {}
impl From<&'static [u8]> for Buffer {}
impl From<&'static str> for Buffer {}
impl FromIterator<u8> for Buffer {}
impl From<VecDeque<Bytes>> for Buffer {}
impl From<Vec<Bytes>> for Buffer {}
impl From<Arc<[Bytes]>> for Buffer {}
impl FromIterator<Bytes> for Buffer {}
impl Buf for Buffer {}

impl Iterator for Buffer {
    type Item = Bytes;
}

impl Stream for Buffer {
    type Item = std::result::Result<Bytes, Infallible>;
}

impl std::io::Read for Buffer {}
impl Seek for Buffer {}
impl BufRead for Buffer {}

#[derive(Clone, Debug)]
pub struct Entry;

impl Entry {
    pub fn path(&self) -> &str;
    pub fn name(&self) -> &str;
    pub fn metadata(&self) -> &Metadata;
    pub fn into_parts(self) -> (String, Metadata);
}

impl IntoDeleteInput for Entry {}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Metadata;

impl Metadata {
    pub fn new(mode: EntryMode) -> Self;
    pub fn mode(&self) -> EntryMode;
    pub fn set_mode(&mut self, v: EntryMode) -> &mut Self;
    pub fn with_mode(self, v: EntryMode) -> Self;
    pub fn is_file(&self) -> bool;
    pub fn is_dir(&self) -> bool;
    pub fn is_current(&self) -> Option<bool>;
    pub fn set_is_current(&mut self, is_current: bool) -> &mut Self;
    pub fn with_is_current(self, is_current: Option<bool>) -> Self;
    pub fn is_deleted(&self) -> bool;
    pub fn set_is_deleted(&mut self, v: bool) -> &mut Self;
    pub fn with_is_deleted(self, v: bool) -> Self;
    pub fn cache_control(&self) -> Option<&str>;
    pub fn set_cache_control(&mut self, v: &str) -> &mut Self;
    pub fn with_cache_control(self, v: String) -> Self;
    pub fn content_length(&self) -> u64;
    pub fn set_content_length(&mut self, v: u64) -> &mut Self;
    pub fn with_content_length(self, v: u64) -> Self;
    pub fn content_md5(&self) -> Option<&str>;
    pub fn set_content_md5(&mut self, v: &str) -> &mut Self;
    pub fn with_content_md5(self, v: String) -> Self;
    pub fn content_type(&self) -> Option<&str>;
    pub fn set_content_type(&mut self, v: &str) -> &mut Self;
    pub fn with_content_type(self, v: String) -> Self;
    pub fn content_encoding(&self) -> Option<&str>;
    pub fn set_content_encoding(&mut self, v: &str) -> &mut Self;
    pub fn content_range(&self) -> Option<BytesContentRange>;
    pub fn set_content_range(&mut self, v: BytesContentRange) -> &mut Self;
    pub fn with_content_range(self, v: BytesContentRange) -> Self;
    pub fn last_modified(&self) -> Option<DateTime<Utc>>;
    pub fn set_last_modified(&mut self, v: DateTime<Utc>) -> &mut Self;
    pub fn with_last_modified(self, v: DateTime<Utc>) -> Self;
    pub fn etag(&self) -> Option<&str>;
    pub fn set_etag(&mut self, v: &str) -> &mut Self;
    pub fn with_etag(self, v: String) -> Self;
    pub fn content_disposition(&self) -> Option<&str>;
    pub fn set_content_disposition(&mut self, v: &str) -> &mut Self;
    pub fn with_content_disposition(self, v: String) -> Self;
    pub fn version(&self) -> Option<&str>;
    pub fn set_version(&mut self, v: &str) -> &mut Self;
    pub fn with_version(self, v: String) -> Self;
    pub fn user_metadata(&self) -> Option<&HashMap<String, String>>;
    pub fn with_user_metadata(self, data: HashMap<String, String>) -> Self;
}

pub struct Lister;

impl Stream for Lister {
    type Item = std::result::Result<Entry, Error>;
}

#[derive(Clone, Debug)]
pub struct Operator;

impl Operator {
    pub fn new<B: Builder>(ab: B) -> Result<OperatorBuilder<impl Access>>;
    pub fn from_config<C: Configurator>(cfg: C) -> Result<OperatorBuilder<impl Access>>;
    pub fn from_iter<B: Builder>(
        iter: impl IntoIterator<Item = (String, String)>,
    ) -> Result<OperatorBuilder<impl Access>>;
    pub fn via_iter(scheme: Scheme, iter: impl IntoIterator<Item = (String, String)>) -> Result<Operator>;
    pub fn from_map<B: Builder>(map: HashMap<String, String>) -> Result<OperatorBuilder<impl Access>>;
    pub fn via_map(scheme: Scheme, map: HashMap<String, String>) -> Result<Operator>;
    pub fn layer<L: Layer<Accessor>>(self, layer: L) -> Self;
    pub fn inner(&self) -> &Accessor;
    pub fn from_inner(accessor: Accessor) -> Self;
    pub fn into_inner(self) -> Accessor;
    pub fn info(&self) -> OperatorInfo;
    pub fn executor(&self) -> Executor;
    pub fn update_executor(&self, f: impl FnOnce(Executor) -> Executor);
    pub fn http_client(&self) -> HttpClient;
    pub fn update_http_client(&self, f: impl FnOnce(HttpClient) -> HttpClient);
    pub async fn check(&self) -> Result<()>;
    pub async fn stat(&self, path: &str) -> Result<Metadata>;
    pub fn stat_with(&self, path: &str) -> FutureStat<impl Future<Output = Result<Metadata>>>;
    pub async fn stat_options(&self, path: &str, opts: StatOptions) -> Result<Metadata>;
    pub async fn exists(&self, path: &str) -> Result<bool>;
    pub async fn create_dir(&self, path: &str) -> Result<()>;
    pub async fn read(&self, path: &str) -> Result<Buffer>;
    pub fn read_with(&self, path: &str) -> FutureRead<impl Future<Output = Result<Buffer>>>;
    pub async fn read_options(&self, path: &str, opts: ReadOptions) -> Result<Buffer>;
    pub async fn reader(&self, path: &str) -> Result<Reader>;
    pub fn reader_with(&self, path: &str) -> FutureReader<impl Future<Output = Result<Reader>>>;
    pub async fn reader_options(&self, path: &str, opts: ReaderOptions) -> Result<Reader>;
    pub async fn write(&self, path: &str, bs: impl Into<Buffer>) -> Result<Metadata>;
    pub fn write_with(&self, path: &str, bs: impl Into<Buffer>) -> FutureWrite<impl Future<Output = Result<Metadata>>>;
    pub async fn write_options(&self, path: &str, bs: impl Into<Buffer>, opts: WriteOptions) -> Result<Metadata>;
    pub async fn writer(&self, path: &str) -> Result<Writer>;
    pub fn writer_with(&self, path: &str) -> FutureWriter<impl Future<Output = Result<Writer>>>;
    pub async fn writer_options(&self, path: &str, opts: WriteOptions) -> Result<Writer>;
    pub async fn copy(&self, from: &str, to: &str) -> Result<()>;
    pub fn copy_with(&self, from: &str, to: &str) -> FutureCopy<impl Future<Output = Result<()>>>;
    pub async fn copy_options(&self, from: &str, to: &str, opts: impl Into<CopyOptions>) -> Result<()>;
    pub async fn rename(&self, from: &str, to: &str) -> Result<()>;
    pub async fn delete(&self, path: &str) -> Result<()>;
    pub fn delete_with(&self, path: &str) -> FutureDelete<impl Future<Output = Result<()>>>;
    pub async fn delete_options(&self, path: &str, opts: DeleteOptions) -> Result<()>;
    pub async fn delete_iter<I, D>(&self, iter: I) -> Result<()>
    where
        I: IntoIterator<Item = D>,
        D: IntoDeleteInput;
    pub async fn delete_try_iter<I, D>(&self, try_iter: I) -> Result<()>
    where
        I: IntoIterator<Item = Result<D>>,
        D: IntoDeleteInput;
    pub async fn delete_stream<S, D>(&self, stream: S) -> Result<()>
    where
        S: Stream<Item = D>,
        D: IntoDeleteInput;
    pub async fn delete_try_stream<S, D>(&self, try_stream: S) -> Result<()>
    where
        S: Stream<Item = Result<D>>,
        D: IntoDeleteInput;
    pub async fn deleter(&self) -> Result<Deleter>;
    pub async fn remove_all(&self, path: &str) -> Result<()>;
    pub async fn list(&self, path: &str) -> Result<Vec<Entry>>;
    pub fn list_with(&self, path: &str) -> FutureList<impl Future<Output = Result<Vec<Entry>>>>;
    pub async fn list_options(&self, path: &str, opts: ListOptions) -> Result<Vec<Entry>>;
    pub async fn lister(&self, path: &str) -> Result<Lister>;
    pub fn lister_with(&self, path: &str) -> FutureLister<impl Future<Output = Result<Lister>>>;
    pub async fn lister_options(&self, path: &str, opts: ListOptions) -> Result<Lister>;
    pub async fn presign_stat(&self, path: &str, expire: Duration) -> Result<PresignedRequest>;
    pub fn presign_stat_with(
        &self,
        path: &str,
        expire: Duration,
    ) -> FuturePresignStat<impl Future<Output = Result<PresignedRequest>>>;
    pub async fn presign_stat_options(
        &self,
        path: &str,
        expire: Duration,
        opts: StatOptions,
    ) -> Result<PresignedRequest>;
    pub async fn presign_read(&self, path: &str, expire: Duration) -> Result<PresignedRequest>;
    pub fn presign_read_with(
        &self,
        path: &str,
        expire: Duration,
    ) -> FuturePresignRead<impl Future<Output = Result<PresignedRequest>>>;
    pub async fn presign_read_options(
        &self,
        path: &str,
        expire: Duration,
        opts: ReadOptions,
    ) -> Result<PresignedRequest>;
    pub async fn presign_write(&self, path: &str, expire: Duration) -> Result<PresignedRequest>;
    pub fn presign_write_with(
        &self,
        path: &str,
        expire: Duration,
    ) -> FuturePresignWrite<impl Future<Output = Result<PresignedRequest>>>;
    pub async fn presign_write_options(
        &self,
        path: &str,
        expire: Duration,
        opts: WriteOptions,
    ) -> Result<PresignedRequest>;
    pub async fn presign_delete(&self, path: &str, expire: Duration) -> Result<PresignedRequest>;
    pub fn presign_delete_with(
        &self,
        path: &str,
        expire: Duration,
    ) -> FuturePresignDelete<impl Future<Output = Result<PresignedRequest>>>;
    pub async fn presign_delete_options(
        &self,
        path: &str,
        expire: Duration,
        opts: DeleteOptions,
    ) -> Result<PresignedRequest>;
}

impl From<crate::blocking::Operator> for Operator {}

pub struct OperatorBuilder<A: Access>;

impl<A: Access> OperatorBuilder<A> {
    pub fn new(accessor: A) -> OperatorBuilder<impl Access>;
    pub fn layer<L: Layer<A>>(self, layer: L) -> OperatorBuilder<L::LayeredAccess>;
    pub fn finish(self) -> Operator;
}

#[derive(Clone, Debug, Default)]
pub struct OperatorInfo;

impl OperatorInfo {
    pub fn scheme(&self) -> Scheme;
    pub fn root(&self) -> String;
    pub fn name(&self) -> String;
    pub fn full_capability(&self) -> Capability;
    pub fn native_capability(&self) -> Capability;
}

pub struct Error;

impl Error {
    pub fn new(kind: ErrorKind, message: impl Into<String>) -> Self;
    pub fn with_operation(self, operation: impl Into<&'static str>) -> Self;
    pub fn with_context(self, key: &'static str, value: impl ToString) -> Self;
    pub fn set_source(self, src: impl Into<anyhow::Error>) -> Self;
    pub fn map<F>(self, f: F) -> Self
    where
        F: FnOnce(Self) -> Self;
    pub fn set_permanent(self) -> Self;
    pub fn set_temporary(self) -> Self;
    pub fn set_persistent(self) -> Self;
    pub fn with_permanent(self, permanent: bool) -> Self;
    pub fn with_temporary(self, temporary: bool) -> Self;
    pub fn with_persistent(self, persistent: bool) -> Self;
    pub fn kind(&self) -> ErrorKind;
    pub fn is_permanent(&self) -> bool;
    pub fn is_temporary(&self) -> bool;
    pub fn is_persistent(&self) -> bool;
    pub fn backtrace(&self) -> Option<&Backtrace>;
}

impl Display for Error {}
impl std::error::Error for Error {}
impl From<Error> for io::Error {}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ErrorKind {
    Unexpected,
    Unsupported,
    ConfigInvalid,
    NotFound,
    PermissionDenied,
    IsADirectory,
    NotADirectory,
    AlreadyExists,
    RateLimited,
    IsSameFile,
    ConditionNotMatch,
    RangeNotSatisfied,
}

impl ErrorKind {
    pub fn into_static(self) -> &'static str;
}

impl Display for ErrorKind {}
impl From<ErrorKind> for &'static str {}

pub type Result<T, E = Error> = std::result::Result<T, E>;

pub struct Scheme;

pub struct Capability;

#[derive(Clone)]
pub struct Reader;

impl Reader {
    pub async fn read(&self, range: impl RangeBounds<u64>) -> Result<Buffer>;
    pub async fn read_into(&self, buf: &mut impl BufMut, range: impl RangeBounds<u64>) -> Result<usize>;
    pub async fn fetch(&self, ranges: Vec<Range<u64>>) -> Result<Vec<Buffer>>;
    pub async fn into_stream(self, range: impl RangeBounds<u64>) -> Result<BufferStream>;
    pub async fn into_futures_async_read(self, range: impl RangeBounds<u64>) -> Result<FuturesAsyncReader>;
    pub async fn into_bytes_stream(self, range: impl RangeBounds<u64>) -> Result<FuturesBytesStream>;
}

pub struct BufferStream;

impl Stream for BufferStream {
    type Item = std::result::Result<Buffer, Error>;
}

pub struct FuturesAsyncReader;
impl AsyncBufRead for FuturesAsyncReader {}
impl AsyncRead for FuturesAsyncReader {}
impl AsyncSeek for FuturesAsyncReader {}

pub struct FuturesBytesStream;

impl Stream for FuturesBytesStream {
    type Item = std::result::Result<Bytes, io::Error>;
}

pub struct Writer;

impl Writer {
    pub async fn write(&mut self, bs: impl Into<Buffer>) -> Result<()>;
    pub async fn write_from(&mut self, bs: impl Buf) -> Result<()>;
    pub async fn abort(&mut self) -> Result<()>;
    pub async fn close(&mut self) -> Result<Metadata>;
    pub fn into_sink(self) -> BufferSink;
    pub fn into_futures_async_write(self) -> FuturesAsyncWriter;
    pub fn into_bytes_sink(self) -> FuturesBytesSink;
}

pub struct BufferSink;

impl Sink<Buffer> for BufferSink {
    type Error = Error;
}

pub struct FuturesAsyncWriter;
impl AsyncWrite for FuturesAsyncWriter {}

pub struct FuturesBytesSink;

impl Sink<Bytes> for FuturesBytesSink {
    type Error = io::Error;
}

#[derive(Debug, Default)]
pub struct DeleteInput {
    pub path: String,
    pub version: Option<String>,
}

impl IntoDeleteInput for DeleteInput {}

pub struct Deleter;

impl Deleter {
    pub async fn delete(&mut self, input: impl IntoDeleteInput) -> Result<()>;
    pub async fn delete_iter<I, D>(&mut self, iter: I) -> Result<()>
    where
        I: IntoIterator<Item = D>,
        D: IntoDeleteInput;
    pub async fn delete_try_iter<I, D>(&mut self, try_iter: I) -> Result<()>
    where
        I: IntoIterator<Item = Result<D>>,
        D: IntoDeleteInput;
    pub async fn delete_stream<S, D>(&mut self, stream: S) -> Result<()>
    where
        S: Stream<Item = D>,
        D: IntoDeleteInput;
    pub async fn delete_try_stream<S, D>(&mut self, try_stream: S) -> Result<()>
    where
        S: Stream<Item = Result<D>>,
        D: IntoDeleteInput;
    pub async fn flush(&mut self) -> Result<usize>;
    pub async fn close(&mut self) -> Result<()>;
    pub fn into_sink<T: IntoDeleteInput>(self) -> FuturesDeleteSink<T>;
}

pub struct FuturesDeleteSink<T: IntoDeleteInput>;

impl<T: IntoDeleteInput> Sink<T> for FuturesDeleteSink<T> {
    type Error = Error;
}

pub struct Executor;

pub trait Builder {}

pub trait Configurator {}

pub trait IntoDeleteInput: Send + Sync + Unpin {
    fn into_delete_input(self) -> DeleteInput;
}

impl IntoDeleteInput for &str {}
impl IntoDeleteInput for String {}
impl IntoDeleteInput for (String, OpDelete) {}
