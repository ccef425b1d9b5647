use std::error;
use std::fmt;

#[derive(Debug, Copy, Clone)]
pub struct Error;

impl Error {
    pub fn shutdown() -> Error;
    pub fn is_shutdown(&self) -> bool;
    pub fn at_capacity() -> Error;
    pub fn is_at_capacity(&self) -> bool;
    pub fn invalid() -> Error;
    pub fn is_invalid(&self) -> bool;
}

impl error::Error for Error {}
impl fmt::Display for Error {}
impl From<Elapsed> for std::io::Error {}

#[derive(Debug, PartialEq, Eq)]
pub struct Elapsed;

impl fmt::Display for Elapsed {}
impl std::error::Error for Elapsed {}
