pub use crate::builder::ConfigBuilder;
use crate::builder::DefaultState;
pub use convert_case::case::Case;
use serde::de::{Deserialize, Deserializer};
use serde::ser::Serialize;
use std::collections::HashMap;
use std::error::Error;
use std::fmt::{Debug, Display};
use std::path::{Path, PathBuf};
use std::pin::Pin;

pub mod builder {
    use crate::{AsyncSource, Config, ConfigError, Source, Value};

    #[derive(Clone, Debug, Default)]
    pub struct ConfigBuilder<St: BuilderState>;

    impl<St: BuilderState> ConfigBuilder<St> {
        pub fn set_default<S, T>(self, key: S, value: T) -> Result<Self, ConfigError>
        where
            S: AsRef<str>,
            T: Into<Value>;
        pub fn set_override<S, T>(self, key: S, value: T) -> Result<Self, ConfigError>
        where
            S: AsRef<str>,
            T: Into<Value>;
        pub fn set_override_option<S, T>(self, key: S, value: Option<T>) -> Result<Self, ConfigError>
        where
            S: AsRef<str>,
            T: Into<Value>;
    }

    impl ConfigBuilder<DefaultState> {
        pub fn add_source<T>(self, source: T) -> Self
        where
            T: Source + Send + Sync + 'static;
        pub fn add_async_source<T>(self, source: T) -> ConfigBuilder<AsyncState>
        where
            T: AsyncSource + Send + Sync + 'static;
        #[blocks(fs)]
        pub fn build(self) -> Result<Config, ConfigError>;
        #[blocks(fs)]
        pub fn build_cloned(&self) -> Result<Config, ConfigError>;
    }

    impl ConfigBuilder<AsyncState> {
        pub fn add_source<T>(self, source: T) -> Self
        where
            T: Source + Send + Sync + 'static;
        pub fn add_async_source<T>(self, source: T) -> Self
        where
            T: AsyncSource + Send + Sync + 'static;
        pub async fn build(self) -> Result<Config, ConfigError>;
        pub async fn build_cloned(&self) -> Result<Config, ConfigError>;
    }

    #[derive(Clone, Debug, Default)]
    pub struct DefaultState;
    impl BuilderState for DefaultState {}

    #[derive(Clone, Debug, Default)]
    pub struct AsyncState;
    impl BuilderState for AsyncState {}

    pub trait BuilderState {}
}

#[derive(Clone, Debug)]
pub struct Config {
    pub cache: Value,
}

impl Config {
    pub fn builder() -> ConfigBuilder<DefaultState>;
    pub fn get<'de, T: Deserialize<'de>>(&self, key: &str) -> Result<T, ConfigError>;
    pub fn get_string(&self, key: &str) -> Result<String, ConfigError>;
    pub fn get_int(&self, key: &str) -> Result<i64, ConfigError>;
    pub fn get_float(&self, key: &str) -> Result<f64, ConfigError>;
    pub fn get_bool(&self, key: &str) -> Result<bool, ConfigError>;
    pub fn get_table(&self, key: &str) -> Result<Map<String, Value>, ConfigError>;
    pub fn get_array(&self, key: &str) -> Result<Vec<Value>, ConfigError>;
    pub fn try_deserialize<'de, T: Deserialize<'de>>(self) -> Result<T, ConfigError>;
    pub fn try_from<T: Serialize>(from: &T) -> Result<Self, ConfigError>;
}

impl Default for Config {}
impl Source for Config {}

impl<'de> Deserializer<'de> for Config {
    type Error = ConfigError;
}

#[derive(Clone, Debug, Default)]
pub struct Environment;

impl Environment {
    pub fn with_prefix(s: &str) -> Self;
    pub fn prefix(self, s: &str) -> Self;
    pub fn with_convert_case(tt: Case) -> Self;
    pub fn convert_case(self, tt: Case) -> Self;
    pub fn prefix_separator(self, s: &str) -> Self;
    pub fn separator(self, s: &str) -> Self;
    pub fn list_separator(self, s: &str) -> Self;
    pub fn with_list_parse_key(self, key: &str) -> Self;
    pub fn ignore_empty(self, ignore: bool) -> Self;
    pub fn try_parsing(self, try_parsing: bool) -> Self;
    pub fn keep_prefix(self, keep: bool) -> Self;
    pub fn source(self, source: Option<Map<String, String>>) -> Self;
}

impl Source for Environment {}

pub enum ConfigError {
    Frozen,
    NotFound(String),
    PathParse { cause: Box<dyn Error + Send + Sync> },
    FileParse { uri: Option<String>, cause: Box<dyn Error + Send + Sync> },
    Type { origin: Option<String>, expected: &'static str, key: Option<String> },
    At { error: Box<Self>, origin: Option<String>, key: Option<String> },
    Message(String),
    Foreign(Box<dyn Error + Send + Sync>),
}

impl Display for ConfigError {}
impl Error for ConfigError {}
impl serde::de::Error for ConfigError {}
impl serde::ser::Error for ConfigError {}

#[derive(Clone, Debug)]
pub struct File<T, F>;

impl<F> File<FileSourceString, F>
where
    F: FileStoredFormat + 'static,
{
    pub fn from_str(s: &str, format: F) -> Self;
}

impl<F> File<FileSourceFile, F>
where
    F: FileStoredFormat + 'static,
{
    pub fn new(name: &str, format: F) -> Self;
}

impl File<FileSourceFile, FileFormat> {
    pub fn with_name(base_name: &str) -> Self;
}

impl<T, F> File<T, F>
where
    F: FileStoredFormat + 'static,
    T: FileSource<F>,
{
    pub fn format(self, format: F) -> Self;
    pub fn required(self, required: bool) -> Self;
}

impl<'a> From<&'a Path> for File<FileSourceFile, FileFormat> {}
impl From<PathBuf> for File<FileSourceFile, FileFormat> {}
impl<T, F> Source for File<T, F>
where
    F: FileStoredFormat + Debug + Clone + Send + Sync + 'static,
    T: Sync + Send + FileSource<F> + 'static,
{
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FileFormat {
    Toml,
    Json,
    Yaml,
    Ini,
    Ron,
    Json5,
}

impl Format for FileFormat {}
impl FileStoredFormat for FileFormat {}

#[derive(Clone, Debug)]
pub struct FileSourceFile;

impl FileSourceFile {
    pub fn new(name: PathBuf) -> Self;
}

impl<F> FileSource<F> for FileSourceFile where F: Format + FileStoredFormat + 'static {}

#[derive(Clone, Debug)]
pub struct FileSourceString;
impl<'a> From<&'a str> for FileSourceString {}
impl<F> FileSource<F> for FileSourceString where F: Format + FileStoredFormat + 'static {}

pub type Map<K, V> = HashMap<K, V>;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Value {
    pub kind: ValueKind,
}

impl Value {
    pub fn new<V>(origin: Option<&String>, kind: V) -> Self
    where
        V: Into<ValueKind>;
    pub fn origin(&self) -> Option<&str>;
    pub fn try_deserialize<'de, T: Deserialize<'de>>(self) -> Result<T, ConfigError>;
    pub fn into_bool(self) -> Result<bool, ConfigError>;
    pub fn into_int(self) -> Result<i64, ConfigError>;
    pub fn into_int128(self) -> Result<i128, ConfigError>;
    pub fn into_uint(self) -> Result<u64, ConfigError>;
    pub fn into_uint128(self) -> Result<u128, ConfigError>;
    pub fn into_float(self) -> Result<f64, ConfigError>;
    pub fn into_string(self) -> Result<String, ConfigError>;
    pub fn into_array(self) -> Result<Vec<Self>, ConfigError>;
    pub fn into_table(self) -> Result<Map<String, Self>, ConfigError>;
}

impl<'de> Deserializer<'de> for Value {
    type Error = ConfigError;
}

impl<T> From<T> for Value where T: Into<ValueKind> {}
impl Display for Value {}

#[derive(Clone, Debug, Default, PartialEq)]
pub enum ValueKind {
    Nil,
    Boolean(bool),
    I64(i64),
    I128(i128),
    U64(u64),
    U128(u128),
    Float(f64),
    String(String),
    Table(Map<String, Value>),
    Array(Vec<Value>),
}

impl<T> From<Option<T>> for ValueKind where T: Into<Self> {}
impl From<String> for ValueKind {}
impl<'a> From<&'a str> for ValueKind {}
impl From<i8> for ValueKind {}
impl From<i16> for ValueKind {}
impl From<i32> for ValueKind {}
impl From<i64> for ValueKind {}
impl From<i128> for ValueKind {}
impl From<u8> for ValueKind {}
impl From<u16> for ValueKind {}
impl From<u32> for ValueKind {}
impl From<u64> for ValueKind {}
impl From<u128> for ValueKind {}
impl From<f64> for ValueKind {}
impl From<bool> for ValueKind {}
impl<T> From<HashMap<String, T>> for ValueKind where T: Into<Value> {}
impl<T> From<Vec<T>> for ValueKind where T: Into<Value> {}
impl Display for ValueKind {}

pub trait FileSource<T>: Debug + Clone
where
    T: Format + FileStoredFormat,
{
}

pub trait FileStoredFormat: Format {
    fn file_extensions(&self) -> &'static [&'static str];
}

pub trait Format {
    fn parse(&self, uri: Option<&String>, text: &str) -> Result<Map<String, Value>, Box<dyn Error + Send + Sync>>;
}

pub trait AsyncSource: Debug + Sync {
    fn collect<'life0, 'async_trait>(
        &'life0 self,
    ) -> Pin<Box<dyn Future<Output = Result<Map<String, Value>, ConfigError>> + Send + 'async_trait>>
    where
        Self: 'async_trait,
        'life0: 'async_trait;
    fn collect_to<'life0, 'life1, 'async_trait>(
        &'life0 self,
        cache: &'life1 mut Value,
    ) -> Pin<Box<dyn Future<Output = Result<(), ConfigError>> + Send + 'async_trait>>
    where
        Self: 'async_trait,
        'life0: 'async_trait,
        'life1: 'async_trait;
}

pub trait Source: Debug {
    fn clone_into_box(&self) -> Box<dyn Source + Send + Sync>;
    fn collect(&self) -> Result<Map<String, Value>, ConfigError>;
    fn collect_to(&self, cache: &mut Value) -> Result<(), ConfigError>;
}

impl Source for Vec<Box<dyn Source + Send + Sync>> {}
impl Source for [Box<dyn Source + Send + Sync>] {}
impl<T> Source for Vec<T> where T: Source + Sync + Send + Clone + 'static {}
