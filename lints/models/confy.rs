use serde::Serialize;
use std::fmt::Display;
use std::fs::Permissions;
use std::path::{Path, PathBuf};

#[derive(Debug)]
pub enum ConfyError {
    GeneralLoadError(std::io::Error),
    BadConfigDirectory(String),
    SerializeYamlError,
    DirectoryCreationFailed(std::io::Error),
    OpenConfigurationFileError(std::io::Error),
}

impl std::error::Error for ConfyError {}
impl Display for ConfyError {}

#[blocks(fs)]
pub fn load<'a, T: Default>(app_name: &str, config_name: impl Into<Option<&'a str>>) -> Result<T, ConfyError>;

#[blocks(fs)]
pub fn load_path<T: Default>(path: impl AsRef<Path>) -> Result<T, ConfyError>;

#[blocks(fs)]
pub fn store<'a, T>(app_name: &str, config_name: impl Into<Option<&'a str>>, cfg: T) -> Result<(), ConfyError>;

#[blocks(fs)]
pub fn store_path<T>(path: impl AsRef<Path>, cfg: T) -> Result<(), ConfyError>;

pub fn get_configuration_file_path<'a>(
    app_name: &str,
    config_name: impl Into<Option<&'a str>>,
) -> Result<PathBuf, ConfyError>;

#[blocks(fs)]
pub fn store_path_perms<T: Serialize>(path: impl AsRef<Path>, cfg: T, perms: Permissions) -> Result<(), ConfyError>;

#[blocks(fs)]
pub fn store_perms<'a, T: Serialize>(
    app_name: &str,
    config_name: impl Into<Option<&'a str>>,
    cfg: T,
    perms: Permissions,
) -> Result<(), ConfyError>;
