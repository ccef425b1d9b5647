use std::fmt;
use std::path::Path;

pub use anyhow::{Error, Result};

pub mod component {
    use crate::{Engine, Result};
    use std::path::Path;

    #[derive(Clone)]
    pub struct Component;

    impl Component {
        #[blocks(guest)]
        pub fn new(engine: &Engine, bytes: impl AsRef<[u8]>) -> Result<Component>;
        #[blocks(guest)]
        pub fn from_file(engine: &Engine, file: impl AsRef<Path>) -> Result<Component>;
        #[blocks(guest)]
        pub fn from_binary(engine: &Engine, binary: &[u8]) -> Result<Component>;
        pub unsafe fn deserialize(engine: &Engine, bytes: impl AsRef<[u8]>) -> Result<Component>;
        #[blocks(fs)]
        pub unsafe fn deserialize_file(engine: &Engine, path: impl AsRef<Path>) -> Result<Component>;
        pub fn serialize(&self) -> Result<Vec<u8>>;
        pub fn engine(&self) -> &Engine;
    }
}

#[derive(Clone)]
pub struct Engine;

impl Default for Engine {}

impl Engine {
    pub fn new(config: &Config) -> Result<Engine>;
    pub fn config(&self) -> &Config;
    #[blocks(guest)]
    pub fn precompile_module(&self, bytes: &[u8]) -> Result<Vec<u8>>;
    #[blocks(guest)]
    pub fn precompile_component(&self, bytes: &[u8]) -> Result<Vec<u8>>;
    pub fn increment_epoch(&self);
}

#[derive(Clone)]
pub struct Config;

impl Default for Config {}
impl fmt::Debug for Config {}

impl Config {
    pub fn new() -> Self;
}

#[derive(Clone)]
pub struct Module;

impl Module {
    #[blocks(guest)]
    pub fn new(engine: &Engine, bytes: impl AsRef<[u8]>) -> Result<Module>;
    #[blocks(guest)]
    pub fn from_file(engine: &Engine, file: impl AsRef<Path>) -> Result<Module>;
    #[blocks(guest)]
    pub fn from_binary(engine: &Engine, binary: &[u8]) -> Result<Module>;
    #[blocks(fs)]
    pub unsafe fn from_trusted_file(engine: &Engine, file: impl AsRef<Path>) -> Result<Module>;
    pub unsafe fn deserialize(engine: &Engine, bytes: impl AsRef<[u8]>) -> Result<Module>;
    #[blocks(fs)]
    pub unsafe fn deserialize_file(engine: &Engine, path: impl AsRef<Path>) -> Result<Module>;
    #[blocks(guest)]
    pub fn validate(engine: &Engine, binary: &[u8]) -> Result<()>;
    pub fn serialize(&self) -> Result<Vec<u8>>;
    pub fn name(&self) -> Option<&str>;
    pub fn engine(&self) -> &Engine;
}
