use std::collections::HashMap;

pub use error::{Error, Result};

pub mod error {
    use std::error;
    use std::fmt;

    #[derive(Debug)]
    #[non_exhaustive]
    pub enum Error {
        PlatformFailure(Box<dyn error::Error + Send + Sync>),
        NoStorageAccess(Box<dyn error::Error + Send + Sync>),
        NoEntry,
        BadEncoding(Vec<u8>),
        TooLong(String, u32),
        Invalid(String, String),
    }

    impl fmt::Display for Error {}
    impl error::Error for Error {}

    pub type Result<T> = std::result::Result<T, Error>;
}

// The store is another process, or the kernel's; it may ask a person for a password first.
#[derive(Debug)]
pub struct Entry;

impl Entry {
    pub fn new(service: &str, user: &str) -> Result<Entry>;
    pub fn new_with_target(target: &str, service: &str, user: &str) -> Result<Entry>;
    #[blocks(io, note = "the system's credential store may ask a person first")]
    pub fn set_password(&self, password: &str) -> Result<()>;
    #[blocks(io, note = "the system's credential store may ask a person first")]
    pub fn set_secret(&self, secret: &[u8]) -> Result<()>;
    #[blocks(io, note = "the system's credential store may ask a person first")]
    pub fn get_password(&self) -> Result<String>;
    #[blocks(io, note = "the system's credential store may ask a person first")]
    pub fn get_secret(&self) -> Result<Vec<u8>>;
    #[blocks(io, note = "the system's credential store may ask a person first")]
    pub fn get_attributes(&self) -> Result<HashMap<String, String>>;
    #[blocks(io, note = "the system's credential store may ask a person first")]
    pub fn update_attributes(&self, attributes: &HashMap<&str, &str>) -> Result<()>;
    #[blocks(io, note = "the system's credential store may ask a person first")]
    pub fn delete_credential(&self) -> Result<()>;
}
