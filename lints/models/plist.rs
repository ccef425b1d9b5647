use serde::{Serialize, de};
use std::io::{Read, Seek, Write};
use std::path::Path;

#[derive(Debug)]
pub struct Error;

impl std::error::Error for Error {}
impl std::fmt::Display for Error {}

#[derive(Clone, Debug, PartialEq)]
pub enum Value {}

impl Value {
    #[blocks(fs)]
    pub fn from_file<P: AsRef<Path>>(path: P) -> Result<Value, Error>;
    #[blocks(io, if_os(R))]
    pub fn from_reader<R: Read + Seek>(reader: R) -> Result<Value, Error>;
    #[blocks(io, if_os(R))]
    pub fn from_reader_xml<R: Read>(reader: R) -> Result<Value, Error>;
    #[blocks(fs)]
    pub fn to_file_binary<P: AsRef<Path>>(&self, path: P) -> Result<(), Error>;
    #[blocks(fs)]
    pub fn to_file_xml<P: AsRef<Path>>(&self, path: P) -> Result<(), Error>;
    #[blocks(io, if_os(W))]
    pub fn to_writer_binary<W: Write>(&self, writer: W) -> Result<(), Error>;
    #[blocks(io, if_os(W))]
    pub fn to_writer_xml<W: Write>(&self, writer: W) -> Result<(), Error>;
}

#[blocks(fs)]
pub fn from_file<P: AsRef<Path>, T: de::DeserializeOwned>(path: P) -> Result<T, Error>;

#[blocks(io, if_os(R))]
pub fn from_reader<R: Read + Seek, T: de::DeserializeOwned>(reader: R) -> Result<T, Error>;

#[blocks(io, if_os(R))]
pub fn from_reader_xml<R: Read, T: de::DeserializeOwned>(reader: R) -> Result<T, Error>;

pub fn from_bytes<T: de::DeserializeOwned>(bytes: &[u8]) -> Result<T, Error>;

#[blocks(fs)]
pub fn to_file_binary<P: AsRef<Path>, T: Serialize>(path: P, value: &T) -> Result<(), Error>;

#[blocks(fs)]
pub fn to_file_xml<P: AsRef<Path>, T: Serialize>(path: P, value: &T) -> Result<(), Error>;

#[blocks(io, if_os(W))]
pub fn to_writer_binary<W: Write, T: Serialize>(writer: W, value: &T) -> Result<(), Error>;

#[blocks(io, if_os(W))]
pub fn to_writer_xml<W: Write, T: Serialize>(writer: W, value: &T) -> Result<(), Error>;
