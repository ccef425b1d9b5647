use std::fmt::Display;
use std::path::Path;

#[derive(Debug)]
pub struct Error;

impl std::error::Error for Error {}
impl Display for Error {}

#[blocks(fs)]
pub fn delete<T: AsRef<Path>>(path: T) -> Result<(), Error>;

#[blocks(fs)]
pub fn delete_all<I, T>(paths: I) -> Result<(), Error>
where
    I: IntoIterator<Item = T>,
    T: AsRef<Path>;
