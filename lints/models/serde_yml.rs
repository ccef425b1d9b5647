use serde::de::DeserializeOwned;
use serde::ser::Serialize;
use std::fmt::Display;
use std::io::{Read, Write};

pub type Result<T> = std::result::Result<T, Error>;

#[derive(Debug)]
pub struct Error;

impl std::error::Error for Error {}
impl Display for Error {}

#[blocks(io, if_os(R))]
pub fn from_reader<R: Read, T: DeserializeOwned>(rdr: R) -> Result<T>;

pub fn from_slice<T: DeserializeOwned>(v: &[u8]) -> Result<T>;
pub fn from_str<T: DeserializeOwned>(s: &str) -> Result<T>;

#[blocks(io, if_os(W))]
pub fn to_writer<W: Write, T: Serialize + ?Sized>(writer: W, value: &T) -> Result<()>;

pub fn to_string<T: Serialize + ?Sized>(value: &T) -> Result<String>;
