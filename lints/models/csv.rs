use serde::de::{Deserialize, DeserializeOwned, Deserializer};
use serde::ser::Serialize;
use std::any::Any;
use std::fmt::Display;
use std::fs::File;
use std::io;
use std::io::{Read, Seek, SeekFrom, Write};
use std::num::{ParseFloatError, ParseIntError};
use std::ops::{Index, Range};
use std::path::Path;
use std::str::ParseBoolError;

#[derive(Clone, Eq)]
pub struct ByteRecord;

impl ByteRecord {
    pub fn new() -> ByteRecord;
    pub fn with_capacity(buffer: usize, fields: usize) -> ByteRecord;
    pub fn deserialize<'de, D: Deserialize<'de>>(&'de self, headers: Option<&'de ByteRecord>) -> Result<D>;
    pub fn iter(&self) -> ByteRecordIter<'_>;
    pub fn get(&self, i: usize) -> Option<&[u8]>;
    pub fn is_empty(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn truncate(&mut self, n: usize);
    pub fn clear(&mut self);
    pub fn trim(&mut self);
    pub fn push_field(&mut self, field: &[u8]);
    pub fn position(&self) -> Option<&Position>;
    pub fn set_position(&mut self, pos: Option<Position>);
    pub fn range(&self, i: usize) -> Option<Range<usize>>;
    pub fn as_slice(&self) -> &[u8];
}

impl Default for ByteRecord {}

impl Index<usize> for ByteRecord {
    type Output = [u8];
}

impl From<StringRecord> for ByteRecord {}
impl<T: AsRef<[u8]>> From<Vec<T>> for ByteRecord {}
impl<'a, T: AsRef<[u8]>> From<&'a [T]> for ByteRecord {}
impl<T: AsRef<[u8]>> FromIterator<T> for ByteRecord {}
impl<T: AsRef<[u8]>> Extend<T> for ByteRecord {}

impl<'r> IntoIterator for &'r ByteRecord {
    type IntoIter = ByteRecordIter<'r>;
    type Item = &'r [u8];
}

#[derive(Clone)]
pub struct ByteRecordIter<'r>;

impl<'r> Iterator for ByteRecordIter<'r> {
    type Item = &'r [u8];
}

impl<'r> DoubleEndedIterator for ByteRecordIter<'r> {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Position;

impl Position {
    pub fn new() -> Position;
    pub fn byte(&self) -> u64;
    pub fn line(&self) -> u64;
    pub fn record(&self) -> u64;
    pub fn set_byte(&mut self, byte: u64) -> &mut Position;
    pub fn set_line(&mut self, line: u64) -> &mut Position;
    pub fn set_record(&mut self, record: u64) -> &mut Position;
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeserializeError;

impl DeserializeError {
    pub fn field(&self) -> Option<u64>;
    pub fn kind(&self) -> &DeserializeErrorKind;
}

impl serde::de::Error for DeserializeError {}
impl std::error::Error for DeserializeError {}
impl Display for DeserializeError {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DeserializeErrorKind {
    Message(String),
    Unsupported(String),
    UnexpectedEndOfRow,
    InvalidUtf8(std::str::Utf8Error),
    ParseBool(ParseBoolError),
    ParseInt(ParseIntError),
    ParseFloat(ParseFloatError),
}

impl Display for DeserializeErrorKind {}

#[derive(Debug)]
pub struct Error;

impl Error {
    pub fn kind(&self) -> &ErrorKind;
    pub fn into_kind(self) -> ErrorKind;
    pub fn is_io_error(&self) -> bool;
    pub fn position(&self) -> Option<&Position>;
}

impl From<io::Error> for Error {}
impl From<Error> for io::Error {}
impl std::error::Error for Error {}
impl Display for Error {}
impl serde::ser::Error for Error {}

#[derive(Debug)]
pub enum ErrorKind {
    Io(io::Error),
    Utf8 { pos: Option<Position>, err: Utf8Error },
    UnequalLengths { pos: Option<Position>, expected_len: u64, len: u64 },
    Seek,
    Serialize(String),
    Deserialize { pos: Option<Position>, err: DeserializeError },
}

impl ErrorKind {
    pub fn position(&self) -> Option<&Position>;
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FromUtf8Error;

impl FromUtf8Error {
    pub fn into_byte_record(self) -> ByteRecord;
    pub fn utf8_error(&self) -> &Utf8Error;
}

impl Display for FromUtf8Error {}
impl std::error::Error for FromUtf8Error {}

pub struct IntoInnerError<W>;

impl<W> IntoInnerError<W> {
    pub fn error(&self) -> &io::Error;
    pub fn into_error(self) -> io::Error;
    pub fn into_inner(self) -> W;
}

impl<W: Any> std::error::Error for IntoInnerError<W> {}
impl<W> Display for IntoInnerError<W> {}

pub type Result<T> = std::result::Result<T, Error>;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Utf8Error;

impl Utf8Error {
    pub fn field(&self) -> usize;
    pub fn valid_up_to(&self) -> usize;
}

impl std::error::Error for Utf8Error {}
impl Display for Utf8Error {}

pub struct ByteRecordsIntoIter<R>;

impl<R: Read> ByteRecordsIntoIter<R> {
    pub fn reader(&self) -> &Reader<R>;
    pub fn reader_mut(&mut self) -> &mut Reader<R>;
    pub fn into_reader(self) -> Reader<R>;
}

impl<R: Read> Iterator for ByteRecordsIntoIter<R> {
    type Item = std::result::Result<ByteRecord, Error>;
    #[blocks(io, if_os(R))]
    fn next(&mut self) -> Option<Result<ByteRecord>>;
}

pub struct ByteRecordsIter<'r, R: 'r>;

impl<'r, R: Read> ByteRecordsIter<'r, R> {
    pub fn reader(&self) -> &Reader<R>;
    pub fn reader_mut(&mut self) -> &mut Reader<R>;
}

impl<'r, R: Read> Iterator for ByteRecordsIter<'r, R> {
    type Item = std::result::Result<ByteRecord, Error>;
    #[blocks(io, if_os(R))]
    fn next(&mut self) -> Option<Result<ByteRecord>>;
}

pub struct DeserializeRecordsIntoIter<R, D>;

impl<R: Read, D: DeserializeOwned> DeserializeRecordsIntoIter<R, D> {
    pub fn reader(&self) -> &Reader<R>;
    pub fn reader_mut(&mut self) -> &mut Reader<R>;
    pub fn into_reader(self) -> Reader<R>;
}

impl<R: Read, D: DeserializeOwned> Iterator for DeserializeRecordsIntoIter<R, D> {
    type Item = std::result::Result<D, Error>;
    #[blocks(io, if_os(R))]
    fn next(&mut self) -> Option<Result<D>>;
}

pub struct DeserializeRecordsIter<'r, R: 'r, D>;

impl<'r, R: Read, D: DeserializeOwned> DeserializeRecordsIter<'r, R, D> {
    pub fn reader(&self) -> &Reader<R>;
    pub fn reader_mut(&mut self) -> &mut Reader<R>;
}

impl<'r, R: Read, D: DeserializeOwned> Iterator for DeserializeRecordsIter<'r, R, D> {
    type Item = std::result::Result<D, Error>;
    #[blocks(io, if_os(R))]
    fn next(&mut self) -> Option<Result<D>>;
}

#[derive(Debug)]
pub struct Reader<R>;

impl Reader<Reader<File>> {
    #[blocks(fs)]
    pub fn from_path<P: AsRef<Path>>(path: P) -> Result<Reader<File>>;
}

impl<R: Read> Reader<R> {
    pub fn from_reader(rdr: R) -> Reader<R>;
    pub fn deserialize<D>(&mut self) -> DeserializeRecordsIter<'_, R, D>
    where
        D: DeserializeOwned;
    pub fn into_deserialize<D>(self) -> DeserializeRecordsIntoIter<R, D>
    where
        D: DeserializeOwned;
    pub fn records(&mut self) -> StringRecordsIter<'_, R>;
    pub fn into_records(self) -> StringRecordsIntoIter<R>;
    pub fn byte_records(&mut self) -> ByteRecordsIter<'_, R>;
    pub fn into_byte_records(self) -> ByteRecordsIntoIter<R>;
    #[blocks(io, if_os(R))]
    pub fn headers(&mut self) -> Result<&StringRecord>;
    #[blocks(io, if_os(R))]
    pub fn byte_headers(&mut self) -> Result<&ByteRecord>;
    pub fn set_headers(&mut self, headers: StringRecord);
    pub fn set_byte_headers(&mut self, headers: ByteRecord);
    #[blocks(io, if_os(R))]
    pub fn read_record(&mut self, record: &mut StringRecord) -> Result<bool>;
    #[blocks(io, if_os(R))]
    pub fn read_byte_record(&mut self, record: &mut ByteRecord) -> Result<bool>;
    pub fn position(&self) -> &Position;
    pub fn is_done(&self) -> bool;
    pub fn has_headers(&self) -> bool;
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn into_inner(self) -> R;
}

impl<R: Read + Seek> Reader<R> {
    #[blocks(io, if_os(R))]
    pub fn seek(&mut self, pos: Position) -> Result<()>;
    #[blocks(io, if_os(R))]
    pub fn seek_raw(&mut self, seek_from: SeekFrom, pos: Position) -> Result<()>;
}

#[derive(Debug)]
pub struct ReaderBuilder;

impl ReaderBuilder {
    pub fn new() -> ReaderBuilder;
    #[blocks(fs)]
    pub fn from_path<P: AsRef<Path>>(&self, path: P) -> Result<Reader<File>>;
    pub fn from_reader<R: Read>(&self, rdr: R) -> Reader<R>;
    pub fn delimiter(&mut self, delimiter: u8) -> &mut ReaderBuilder;
    pub fn has_headers(&mut self, yes: bool) -> &mut ReaderBuilder;
    pub fn flexible(&mut self, yes: bool) -> &mut ReaderBuilder;
    pub fn trim(&mut self, trim: Trim) -> &mut ReaderBuilder;
    pub fn terminator(&mut self, term: Terminator) -> &mut ReaderBuilder;
    pub fn quote(&mut self, quote: u8) -> &mut ReaderBuilder;
    pub fn escape(&mut self, escape: Option<u8>) -> &mut ReaderBuilder;
    pub fn double_quote(&mut self, yes: bool) -> &mut ReaderBuilder;
    pub fn quoting(&mut self, yes: bool) -> &mut ReaderBuilder;
    pub fn comment(&mut self, comment: Option<u8>) -> &mut ReaderBuilder;
    pub fn ascii(&mut self) -> &mut ReaderBuilder;
    pub fn buffer_capacity(&mut self, capacity: usize) -> &mut ReaderBuilder;
}

impl Default for ReaderBuilder {}

pub struct StringRecordsIntoIter<R>;

impl<R: Read> StringRecordsIntoIter<R> {
    pub fn reader(&self) -> &Reader<R>;
    pub fn reader_mut(&mut self) -> &mut Reader<R>;
    pub fn into_reader(self) -> Reader<R>;
}

impl<R: Read> Iterator for StringRecordsIntoIter<R> {
    type Item = std::result::Result<StringRecord, Error>;
    #[blocks(io, if_os(R))]
    fn next(&mut self) -> Option<Result<StringRecord>>;
}

pub struct StringRecordsIter<'r, R: 'r>;

impl<'r, R: Read> StringRecordsIter<'r, R> {
    pub fn reader(&self) -> &Reader<R>;
    pub fn reader_mut(&mut self) -> &mut Reader<R>;
}

impl<'r, R: Read> Iterator for StringRecordsIter<'r, R> {
    type Item = std::result::Result<StringRecord, Error>;
    #[blocks(io, if_os(R))]
    fn next(&mut self) -> Option<Result<StringRecord>>;
}

#[derive(Clone, Eq)]
pub struct StringRecord;

impl StringRecord {
    pub fn new() -> StringRecord;
    pub fn with_capacity(buffer: usize, fields: usize) -> StringRecord;
    pub fn from_byte_record(record: ByteRecord) -> std::result::Result<StringRecord, FromUtf8Error>;
    pub fn from_byte_record_lossy(record: ByteRecord) -> StringRecord;
    pub fn deserialize<'de, D: Deserialize<'de>>(&'de self, headers: Option<&'de StringRecord>) -> Result<D>;
    pub fn iter(&self) -> StringRecordIter<'_>;
    pub fn get(&self, i: usize) -> Option<&str>;
    pub fn is_empty(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn truncate(&mut self, n: usize);
    pub fn clear(&mut self);
    pub fn trim(&mut self);
    pub fn push_field(&mut self, field: &str);
    pub fn position(&self) -> Option<&Position>;
    pub fn set_position(&mut self, pos: Option<Position>);
    pub fn range(&self, i: usize) -> Option<Range<usize>>;
    pub fn as_slice(&self) -> &str;
    pub fn as_byte_record(&self) -> &ByteRecord;
    pub fn into_byte_record(self) -> ByteRecord;
}

impl Default for StringRecord {}

impl Index<usize> for StringRecord {
    type Output = str;
}

impl<T: AsRef<str>> From<Vec<T>> for StringRecord {}
impl<'a, T: AsRef<str>> From<&'a [T]> for StringRecord {}
impl<T: AsRef<str>> FromIterator<T> for StringRecord {}
impl<T: AsRef<str>> Extend<T> for StringRecord {}

impl<'a> IntoIterator for &'a StringRecord {
    type IntoIter = StringRecordIter<'a>;
    type Item = &'a str;
}

#[derive(Clone)]
pub struct StringRecordIter<'r>;

impl<'r> Iterator for StringRecordIter<'r> {
    type Item = &'r str;
}

impl<'r> DoubleEndedIterator for StringRecordIter<'r> {}

#[derive(Debug)]
pub struct Writer<W: Write>;

impl Writer<File> {
    #[blocks(fs)]
    pub fn from_path<P: AsRef<Path>>(path: P) -> Result<Writer<File>>;
}

impl<W: Write> Writer<W> {
    pub fn from_writer(wtr: W) -> Writer<W>;
    #[blocks(io, if_os(W))]
    pub fn serialize<S: Serialize>(&mut self, record: S) -> Result<()>;
    #[blocks(io, if_os(W))]
    pub fn write_record<I, T>(&mut self, record: I) -> Result<()>
    where
        I: IntoIterator<Item = T>,
        T: AsRef<[u8]>;
    #[blocks(io, if_os(W))]
    pub fn write_byte_record(&mut self, record: &ByteRecord) -> Result<()>;
    #[blocks(io, if_os(W))]
    pub fn write_field<T: AsRef<[u8]>>(&mut self, field: T) -> Result<()>;
    #[blocks(io, if_os(W))]
    pub fn flush(&mut self) -> io::Result<()>;
    pub fn get_ref(&self) -> &W;
    #[blocks(io, if_os(W))]
    pub fn into_inner(self) -> std::result::Result<W, IntoInnerError<Writer<W>>>;
}

#[derive(Debug)]
pub struct WriterBuilder;

impl WriterBuilder {
    pub fn new() -> WriterBuilder;
    #[blocks(fs)]
    pub fn from_path<P: AsRef<Path>>(&self, path: P) -> Result<Writer<File>>;
    pub fn from_writer<W: Write>(&self, wtr: W) -> Writer<W>;
    pub fn delimiter(&mut self, delimiter: u8) -> &mut WriterBuilder;
    pub fn has_headers(&mut self, yes: bool) -> &mut WriterBuilder;
    pub fn flexible(&mut self, yes: bool) -> &mut WriterBuilder;
    pub fn terminator(&mut self, term: Terminator) -> &mut WriterBuilder;
    pub fn quote_style(&mut self, style: QuoteStyle) -> &mut WriterBuilder;
    pub fn quote(&mut self, quote: u8) -> &mut WriterBuilder;
    pub fn double_quote(&mut self, yes: bool) -> &mut WriterBuilder;
    pub fn escape(&mut self, escape: u8) -> &mut WriterBuilder;
    pub fn comment(&mut self, comment: Option<u8>) -> &mut WriterBuilder;
    pub fn buffer_capacity(&mut self, capacity: usize) -> &mut WriterBuilder;
}

impl Default for WriterBuilder {}

#[derive(Clone, Copy, Debug, Default)]
pub enum QuoteStyle {
    Always,
    Necessary,
    NonNumeric,
    Never,
}

#[derive(Clone, Copy, Debug, Default)]
pub enum Terminator {
    CRLF,
    Any(u8),
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Trim {
    None,
    Headers,
    Fields,
    All,
}

pub fn invalid_option<'de, D, T>(de: D) -> std::result::Result<Option<T>, D::Error>
where
    D: Deserializer<'de>,
    Option<T>: Deserialize<'de>;
