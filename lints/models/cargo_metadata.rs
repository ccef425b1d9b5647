use std::fmt::Display;
use std::path::PathBuf;

pub type Result<T> = std::result::Result<T, Error>;

#[derive(Debug)]
pub struct Error;

impl std::error::Error for Error {}
impl Display for Error {}

#[derive(Clone, Debug)]
pub struct Metadata;

#[derive(Clone, Debug)]
pub enum CargoOpt {
    AllFeatures,
    NoDefaultFeatures,
    SomeFeatures(Vec<String>),
}

#[derive(Clone, Debug, Default)]
pub struct MetadataCommand;

impl MetadataCommand {
    pub fn new() -> MetadataCommand;
    pub fn cargo_path(&mut self, path: impl Into<PathBuf>) -> &mut MetadataCommand;
    pub fn manifest_path(&mut self, path: impl Into<PathBuf>) -> &mut MetadataCommand;
    pub fn current_dir(&mut self, path: impl Into<PathBuf>) -> &mut MetadataCommand;
    pub fn no_deps(&mut self) -> &mut MetadataCommand;
    pub fn features(&mut self, features: CargoOpt) -> &mut MetadataCommand;
    pub fn other_options(&mut self, options: impl Into<Vec<String>>) -> &mut MetadataCommand;
    #[blocks(process)]
    pub fn exec(&self) -> Result<Metadata>;
}
