use serde::Deserialize;
use std::path::Path;

pub use toml::Value;

#[derive(Debug)]
pub enum Error {}

impl std::error::Error for Error {}
impl std::fmt::Display for Error {}

#[derive(Clone, Debug)]
pub struct Manifest<Metadata = Value>;

impl Manifest<Value> {
    #[blocks(fs)]
    pub fn from_path(cargo_toml_path: impl AsRef<Path>) -> Result<Self, Error>;
    pub fn from_slice(cargo_toml_content: &[u8]) -> Result<Self, Error>;
    pub fn from_str(cargo_toml_content: &str) -> Result<Self, Error>;
}

impl<Metadata: for<'a> Deserialize<'a>> Manifest<Metadata> {
    pub fn from_slice_with_metadata(cargo_toml_content: &[u8]) -> Result<Self, Error>;
    #[blocks(fs)]
    pub fn from_path_with_metadata<P: AsRef<Path>>(cargo_toml_path: P) -> Result<Self, Error>;
}

impl<Metadata> Manifest<Metadata> {
    #[blocks(fs)]
    pub fn complete_from_path(&mut self, path: &Path) -> Result<(), Error>;
}
