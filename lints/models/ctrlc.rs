use std::error;
use std::fmt;

#[derive(Debug)]
pub struct Error;

impl fmt::Display for Error {}
impl error::Error for Error {}

#[offloads(user_handler)]
pub fn set_handler<F>(user_handler: F) -> Result<(), Error>
where
    F: FnMut() + Send + 'static;
#[offloads(user_handler)]
pub fn try_set_handler<F>(user_handler: F) -> Result<(), Error>
where
    F: FnMut() + Send + 'static;
