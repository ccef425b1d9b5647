pub use crate::config::DefaultOptions;
pub use crate::de::read::BincodeRead;
use serde::de::{Deserialize, DeserializeOwned};
use serde::ser::Serialize;
use std::fmt::Display;
use std::io;
use std::io::{Read, Write};
use std::str::Utf8Error;

pub mod config {
    pub struct DefaultOptions;

    pub trait Options {}
}

pub mod de {
    pub mod read {
        pub trait BincodeRead<'storage> {}
    }
}

pub struct Config;

pub type Error = Box<ErrorKind>;

#[derive(Debug)]
pub enum ErrorKind {
    Io(io::Error),
    InvalidUtf8Encoding(Utf8Error),
    InvalidBoolEncoding(u8),
    InvalidCharEncoding,
    InvalidTagEncoding(usize),
    DeserializeAnyNotSupported,
    SizeLimit,
    SequenceMustHaveLength,
    Custom(String),
}

impl std::error::Error for ErrorKind {}
impl Display for ErrorKind {}

pub type Result<T> = std::result::Result<T, Error>;

pub struct Serializer<W, O: crate::config::Options>;

impl<W: Write, O: crate::config::Options> Serializer<W, O> {
    pub fn new(w: W, options: O) -> Serializer<W, O>;
}

pub fn config() -> Config;
pub fn options() -> DefaultOptions;

#[blocks(io, if_os(W))]
pub fn serialize_into<W, T>(writer: W, value: &T) -> Result<()>
where
    W: Write,
    T: Serialize + ?Sized;

pub fn serialize<T>(value: &T) -> Result<Vec<u8>>
where
    T: Serialize + ?Sized;

#[blocks(io, if_os(R))]
pub fn deserialize_from<R, T>(reader: R) -> Result<T>
where
    R: Read,
    T: DeserializeOwned;

#[blocks(io, if_os(R))]
pub fn deserialize_from_custom<'a, R, T>(reader: R) -> Result<T>
where
    R: BincodeRead<'a>,
    T: DeserializeOwned;

pub fn deserialize<'a, T>(bytes: &'a [u8]) -> Result<T>
where
    T: Deserialize<'a>;
pub fn serialized_size<T>(value: &T) -> Result<u64>
where
    T: Serialize + ?Sized;
