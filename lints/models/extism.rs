use std::fmt;
use std::path::{Path, PathBuf};
use std::time::Duration;

pub use anyhow::Error;
pub use convert::{FromBytes, ToBytes};

pub mod convert {
    pub trait ToBytes<'a> {}
    pub trait FromBytes<'a> {}
}

#[derive(Clone)]
pub struct Function;

pub enum UserData<T: 'static> {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ValType {}

#[derive(Clone)]
pub enum Val {}

pub struct CurrentPlugin;

#[derive(Clone, Debug, Default)]
pub struct Manifest;

impl Manifest {
    pub fn new(wasm: impl IntoIterator<Item = impl Into<Wasm>>) -> Manifest;
    pub fn with_wasm(self, wasm: impl Into<Wasm>) -> Self;
    pub fn with_memory_max(self, max: u32) -> Self;
    pub fn with_allowed_host(self, host: impl Into<String>) -> Self;
    pub fn with_allowed_hosts(self, hosts: impl Iterator<Item = String>) -> Self;
    pub fn with_allowed_path(self, src: String, dest: impl AsRef<Path>) -> Self;
    pub fn with_config_key(self, k: impl Into<String>, v: impl Into<String>) -> Self;
    pub fn with_timeout(self, timeout: Duration) -> Self;
}

#[derive(Clone, Debug)]
pub enum Wasm {}

pub enum WasmInput<'a> {
    Data(std::borrow::Cow<'a, [u8]>),
    Manifest(Manifest),
    ManifestRef(&'a Manifest),
}

impl From<Manifest> for WasmInput<'_> {}
impl<'a> From<&'a Manifest> for WasmInput<'a> {}
impl<'a> From<&'a mut Manifest> for WasmInput<'a> {}
impl<'a> From<&'a [u8]> for WasmInput<'a> {}
impl<'a> From<&'a str> for WasmInput<'a> {}
impl From<Vec<u8>> for WasmInput<'_> {}
impl<'a> From<&'a Vec<u8>> for WasmInput<'a> {}

#[derive(Clone)]
pub struct CompiledPlugin;

impl CompiledPlugin {
    #[blocks(guest)]
    pub fn new(builder: PluginBuilder) -> Result<CompiledPlugin, Error>;
}

pub struct CancelHandle;

impl CancelHandle {
    pub fn cancel(&self) -> Result<(), Error>;
}

pub struct Plugin;

impl fmt::Debug for Plugin {}

impl Plugin {
    #[blocks(guest)]
    pub fn new<'a>(
        wasm: impl Into<WasmInput<'a>>,
        imports: impl IntoIterator<Item = Function>,
        with_wasi: bool,
    ) -> Result<Plugin, Error>;
    pub fn new_from_compiled(compiled: &CompiledPlugin) -> Result<Plugin, Error>;
    pub fn function_exists(&self, function: impl AsRef<str>) -> bool;
    pub fn has_wasi(&self) -> bool;
    #[blocks(guest)]
    pub fn call<'a, 'b, T: ToBytes<'a>, U: FromBytes<'b>>(
        &'b mut self,
        name: impl AsRef<str>,
        input: T,
    ) -> Result<U, Error>;
    #[blocks(guest)]
    pub fn call_with_host_context<'a, 'b, T, U, C>(
        &'b mut self,
        name: impl AsRef<str>,
        input: T,
        host_context: C,
    ) -> Result<U, Error>
    where
        T: ToBytes<'a>,
        U: FromBytes<'b>;
    #[blocks(guest)]
    pub fn call_get_error_code<'a, 'b, T: ToBytes<'a>, U: FromBytes<'b>>(
        &'b mut self,
        name: impl AsRef<str>,
        input: T,
    ) -> Result<U, (Error, i32)>;
    pub fn cancel_handle(&self) -> CancelHandle;
}

pub struct PluginBuilder<'a>;

impl<'a> PluginBuilder<'a> {
    pub fn new(plugin: impl Into<WasmInput<'a>>) -> Self;
    pub fn with_wasi(self, wasi: bool) -> Self;
    #[stores(f)]
    pub fn with_function<T: 'static, F>(
        self,
        name: impl Into<String>,
        args: impl IntoIterator<Item = ValType>,
        returns: impl IntoIterator<Item = ValType>,
        user_data: UserData<T>,
        f: F,
    ) -> Self
    where
        F: 'static + Fn(&mut CurrentPlugin, &[Val], &mut [Val], UserData<T>) -> Result<(), Error> + Sync + Send;
    pub fn with_functions(self, f: impl IntoIterator<Item = Function>) -> Self;
    pub fn with_cache_config(self, dir: impl Into<PathBuf>) -> Self;
    pub fn with_cache_disabled(self) -> Self;
    pub fn with_fuel_limit(self, fuel: u64) -> Self;
    #[blocks(guest)]
    pub fn build(self) -> Result<Plugin, Error>;
    #[blocks(guest)]
    pub fn compile(self) -> Result<CompiledPlugin, Error>;
}
