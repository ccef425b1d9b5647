pub use crate::error::{Error, Result};
use crate::value::{Dict, Map, Tag, Value};
use serde::de::Deserialize;
use serde::ser::Serialize;
use std::borrow::Cow;
use std::fmt::Display;
use std::ops::Deref;
use std::panic::Location;
use std::path::{Path, PathBuf};
use uncased::borrowed::UncasedStr;

pub mod value {
    use crate::Profile;
    use crate::error::{Actual, Error};
    use crate::value::magic::Either;
    use serde::de::{Deserialize, Deserializer};
    use serde::ser::Serialize;
    use std::collections::BTreeMap;
    use std::convert::Infallible;
    use std::num::{ParseFloatError, ParseIntError};
    use std::str::FromStr;
    pub use uncased::borrowed::UncasedStr;
    pub use uncased::owned::Uncased;

    pub mod magic {
        pub struct Either<A, B>;
    }

    #[derive(Clone, Copy)]
    pub struct Tag;

    impl Tag {
        pub const Default: Tag = ..;
        pub fn is_default(self) -> bool;
        pub fn profile(self) -> Option<Profile>;
    }

    impl Default for Tag {}

    #[derive(Clone)]
    pub enum Value {
        String(Tag, String),
        Char(Tag, char),
        Bool(Tag, bool),
        Num(Tag, Num),
        Empty(Tag, Empty),
        Dict(Tag, Dict),
        Array(Tag, Vec<Value>),
    }

    impl Value {
        pub fn serialize<T: Serialize>(value: T) -> Result<Self, Error>;
        pub fn deserialize<'de, T: Deserialize<'de>>(&self) -> Result<T, Error>;
        pub fn find(self, path: &str) -> Option<Value>;
        pub fn find_ref<'a>(&'a self, path: &str) -> Option<&'a Value>;
        pub fn tag(&self) -> Tag;
        pub fn as_str(self: &Value) -> Option<&str>;
        pub fn into_string(self: Value) -> Option<String>;
        pub fn to_char(self: &Value) -> Option<char>;
        pub fn to_bool(self: &Value) -> Option<bool>;
        pub fn to_num(self: &Value) -> Option<Num>;
        pub fn to_empty(self: &Value) -> Option<Empty>;
        pub fn as_dict(self: &Value) -> Option<&Dict>;
        pub fn into_dict(self: Value) -> Option<Dict>;
        pub fn as_array(self: &Value) -> Option<&[Value]>;
        pub fn into_array(self: Value) -> Option<Vec<Value>>;
        pub fn to_u128(&self) -> Option<u128>;
        pub fn to_i128(&self) -> Option<i128>;
        pub fn to_f64(&self) -> Option<f64>;
        pub fn to_bool_lossy(&self) -> Option<bool>;
        pub fn to_num_lossy(&self) -> Option<Num>;
        pub fn to_actual(&self) -> Actual;
    }

    impl<'de> Deserializer<'de> for &Value {
        type Error = Error;
    }

    impl FromStr for Value {
        type Err = Infallible;
    }

    impl From<Tag> for Value {}
    impl<'a, T: Into<Value> + Clone> From<&'a [T; 8]> for Value {}
    impl<'a, T: Into<Value> + Clone> From<&'a [T; 6]> for Value {}
    impl<'a, T: Into<Value> + Clone> From<&'a [T; 4]> for Value {}
    impl<'a, T: Into<Value> + Clone> From<&'a [T; 2]> for Value {}
    impl<'a, T: Into<Value> + Clone> From<&'a [T; 7]> for Value {}
    impl<'a, T: Into<Value> + Clone> From<&'a [T; 5]> for Value {}
    impl<'a, T: Into<Value> + Clone> From<&'a [T; 3]> for Value {}
    impl<'a, T: Into<Value> + Clone> From<&'a [T; 1]> for Value {}
    impl From<&str> for Value {}
    impl<'a, T: Into<Value> + Clone> From<&'a [T]> for Value {}
    impl<'a, T: Into<Value>> From<Vec<T>> for Value {}
    impl<K: AsRef<str>, V: Into<Value>> From<BTreeMap<K, V>> for Value {}
    impl From<f64> for Value {}
    impl From<isize> for Value {}
    impl From<i64> for Value {}
    impl From<i16> for Value {}
    impl From<usize> for Value {}
    impl From<u64> for Value {}
    impl From<u16> for Value {}
    impl From<bool> for Value {}
    impl From<String> for Value {}
    impl From<Num> for Value {}
    impl From<f32> for Value {}
    impl From<i128> for Value {}
    impl From<i32> for Value {}
    impl From<i8> for Value {}
    impl From<u128> for Value {}
    impl From<u32> for Value {}
    impl From<u8> for Value {}
    impl From<char> for Value {}
    impl From<Empty> for Value {}

    pub type Map<K, V> = BTreeMap<K, V>;

    #[derive(Clone, Copy, Debug)]
    pub enum Num {
        U8(u8),
        U16(u16),
        U32(u32),
        U64(u64),
        U128(u128),
        USize(usize),
        I8(i8),
        I16(i16),
        I32(i32),
        I64(i64),
        I128(i128),
        ISize(isize),
        F32(f32),
        F64(f64),
    }

    impl Num {
        pub fn to_u32(self) -> Option<u32>;
        pub fn to_u128(self) -> Option<u128>;
        pub fn to_u128_lossy(self) -> Option<u128>;
        pub fn to_i128(self) -> Option<i128>;
        pub fn to_f64(&self) -> Option<f64>;
        pub fn to_actual(&self) -> Actual;
    }

    impl<'de> Deserializer<'de> for Num {
        type Error = Error;
    }

    impl FromStr for Num {
        type Err = Either<ParseIntError, ParseFloatError>;
    }

    impl From<i8> for Num {}
    impl From<u128> for Num {}
    impl From<u32> for Num {}
    impl From<u8> for Num {}
    impl From<f64> for Num {}
    impl From<isize> for Num {}
    impl From<i64> for Num {}
    impl From<i16> for Num {}
    impl From<usize> for Num {}
    impl From<u64> for Num {}
    impl From<u16> for Num {}
    impl From<f32> for Num {}
    impl From<i128> for Num {}
    impl From<i32> for Num {}

    pub type Dict = Map<String, Value>;

    #[derive(Clone, Copy, Debug, PartialEq)]
    pub enum Empty {
        None,
        Unit,
    }

    impl Empty {
        pub fn to_actual(&self) -> Actual;
    }

    impl<'de> Deserializer<'de> for Empty {
        type Error = Error;
    }
}

pub mod providers {
    use crate::{Profile, Provider};
    use serde::de::{DeserializeOwned, Error};
    use serde::ser::Serialize;
    use std::path::Path;
    use uncased::borrowed::UncasedStr;
    use uncased::owned::Uncased;

    #[derive(Clone)]
    pub struct Env {
        pub profile: Profile,
    }

    impl Env {
        pub fn raw() -> Self;
        pub fn prefixed(prefix: &str) -> Self;
        pub fn filter<F>(self, filter: F) -> Self
        where
            F: Fn(&UncasedStr) -> bool + Clone + 'static;
        pub fn map<F>(self, mapper: F) -> Self
        where
            F: Fn(&UncasedStr) -> Uncased<'_> + Clone + 'static;
        pub fn filter_map<F>(self, f: F) -> Self
        where
            F: Fn(&UncasedStr) -> Option<Uncased<'_>> + Clone + 'static;
        pub fn lowercase(self, lowercase: bool) -> Self;
        pub fn split<P: Into<String>>(self, pattern: P) -> Self;
        pub fn ignore(self, keys: &[&str]) -> Self;
        pub fn only(self, keys: &[&str]) -> Self;
        pub fn iter<'a>(&'a self) -> impl Iterator<Item = (Uncased<'static>, String)> + 'a;
        pub fn profile<P: Into<Profile>>(self, profile: P) -> Self;
        pub fn global(self) -> Self;
        pub fn var(name: &str) -> Option<String>;
        pub fn var_or<S: Into<String>>(name: &str, default: S) -> String;
    }

    impl Provider for Env {}

    #[derive(Clone, Debug)]
    pub struct Serialized<T> {
        pub value: T,
        pub key: Option<String>,
        pub profile: Profile,
    }

    impl<T> Serialized<T> {
        pub fn from<P: Into<Profile>>(value: T, profile: P) -> Serialized<T>;
        pub fn defaults(value: T) -> Serialized<T>;
        pub fn globals(value: T) -> Serialized<T>;
        pub fn default(key: &str, value: T) -> Serialized<T>;
        pub fn global(key: &str, value: T) -> Serialized<T>;
        pub fn profile<P: Into<Profile>>(self, profile: P) -> Self;
        pub fn key(self, key: &str) -> Self;
    }

    impl<T: Serialize> Provider for Serialized<T> {}

    #[derive(Clone, Debug)]
    pub struct Data<F: Format> {
        pub profile: Option<Profile>,
    }

    impl<F: Format> Data<F> {
        pub fn file<P: AsRef<Path>>(path: P) -> Self;
        pub fn file_exact<P: AsRef<Path>>(path: P) -> Self;
        pub fn string(string: &str) -> Self;
        pub fn nested(self) -> Self;
        pub fn profile<P: Into<Profile>>(self, profile: P) -> Self;
    }

    impl<F: Format> Provider for Data<F> {}

    pub struct Toml;

    impl Format for Toml {
        type Error = toml::de::Error;
    }

    pub trait Format: Sized {
        const NAME: &'static str;
        type Error: Error;
        fn file<P: AsRef<Path>>(path: P) -> Data<Self>;
        fn file_exact<P: AsRef<Path>>(path: P) -> Data<Self>;
        fn string(string: &str) -> Data<Self>;
        fn from_str<'de, T: DeserializeOwned>(string: &'de str) -> Result<T, Self::Error>;
        #[blocks(fs)]
        fn from_path<T: DeserializeOwned>(path: &Path) -> Result<T, Self::Error>;
    }
}

pub mod error {
    use crate::{Metadata, Profile};
    use serde::de::{Expected, Unexpected};
    use std::borrow::Cow;
    use std::fmt::Display;

    pub type Result<T> = std::result::Result<T, Error>;

    #[derive(Clone, Debug, PartialEq)]
    pub struct Error {
        pub profile: Option<Profile>,
        pub metadata: Option<Metadata>,
        pub path: Vec<String>,
        pub kind: Kind,
    }

    impl Error {
        pub fn missing(&self) -> bool;
        pub fn with_path(self, path: &str) -> Self;
        pub fn chain(self, error: Error) -> Self;
        pub fn count(&self) -> usize;
    }

    impl IntoIterator for Error {
        type Item = Error;
        type IntoIter = IntoIter;
    }

    impl serde::de::Error for Error {}
    impl serde::ser::Error for Error {}
    impl From<Kind> for Error {}
    impl From<&str> for Error {}
    impl From<String> for Error {}
    impl Display for Error {}
    impl std::error::Error for Error {}

    #[derive(Clone, Debug, PartialEq)]
    pub enum Kind {
        Message(String),
        InvalidType(Actual, String),
        InvalidValue(Actual, String),
        InvalidLength(usize, String),
        UnknownVariant(String, &'static [&'static str]),
        UnknownField(String, &'static [&'static str]),
        MissingField(Cow<'static, str>),
        DuplicateField(&'static str),
        ISizeOutOfRange(isize),
        USizeOutOfRange(usize),
        Unsupported(Actual),
        UnsupportedKey(Actual, Cow<'static, str>),
    }

    impl Display for Kind {}

    pub struct IntoIter;

    impl Iterator for IntoIter {
        type Item = Error;
    }

    #[derive(Clone, Debug, PartialEq)]
    pub enum Actual {
        Bool(bool),
        Unsigned(u128),
        Signed(i128),
        Float(f64),
        Char(char),
        Str(String),
        Bytes(Vec<u8>),
        Unit,
        Option,
        NewtypeStruct,
        Seq,
        Map,
        Enum,
        UnitVariant,
        NewtypeVariant,
        TupleVariant,
        StructVariant,
        Other(String),
    }

    impl Display for Actual {}
    impl From<Unexpected<'_>> for Actual {}

    pub struct OneOf(pub &'static [&'static str]);
    impl Display for OneOf {}
    impl Expected for OneOf {}
}

#[derive(Clone, Debug)]
pub struct Figment;

impl Figment {
    pub fn new() -> Self;
    pub fn from<T: Provider>(provider: T) -> Self;
    pub fn join<T: Provider>(self, provider: T) -> Self;
    pub fn adjoin<T: Provider>(self, provider: T) -> Self;
    pub fn merge<T: Provider>(self, provider: T) -> Self;
    pub fn admerge<T: Provider>(self, provider: T) -> Self;
    pub fn select<P: Into<Profile>>(self, profile: P) -> Self;
    pub fn focus(&self, key: &str) -> Self;
    #[blocks(fs)]
    pub fn extract<'a, T: Deserialize<'a>>(&self) -> Result<T>;
    #[blocks(fs)]
    pub fn extract_lossy<'a, T: Deserialize<'a>>(&self) -> Result<T>;
    #[blocks(fs)]
    pub fn extract_inner<'a, T: Deserialize<'a>>(&self, path: &str) -> Result<T>;
    #[blocks(fs)]
    pub fn extract_inner_lossy<'a, T: Deserialize<'a>>(&self, path: &str) -> Result<T>;
    pub fn metadata(&self) -> impl Iterator<Item = &Metadata>;
    pub fn profile(&self) -> &Profile;
    pub fn profiles(&self) -> impl Iterator<Item = &Profile>;
    #[blocks(fs)]
    pub fn find_value(&self, path: &str) -> Result<Value>;
    pub fn contains(&self, path: &str) -> bool;
    pub fn find_metadata(&self, key: &str) -> Option<&Metadata>;
    pub fn get_metadata(&self, tag: Tag) -> Option<&Metadata>;
}

impl Provider for Figment {}
impl Default for Figment {}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Profile;

impl Profile {
    pub const Default: Profile = ..;
    pub const Global: Profile = ..;
    pub fn new(name: &str) -> Profile;
    pub fn const_new(name: &'static str) -> Profile;
    pub fn from_env(key: &str) -> Option<Self>;
    pub fn from_env_or<P: Into<Profile>>(var: &str, default: P) -> Self;
    pub fn as_str(&self) -> &UncasedStr;
    pub fn starts_with(&self, prefix: &str) -> bool;
    pub fn is_custom(&self) -> bool;
    pub fn collect(&self, dict: Dict) -> Map<Profile, Dict>;
}

impl Default for Profile {}
impl<T: AsRef<str>> From<T> for Profile {}
impl From<Profile> for String {}

impl Deref for Profile {
    type Target = UncasedStr;
}

impl Display for Profile {}

#[derive(Clone, Debug)]
pub struct Metadata {
    pub name: Cow<'static, str>,
    pub source: Option<Source>,
    pub provide_location: Option<&'static Location<'static>>,
}

impl Metadata {
    pub fn from<N, S>(name: N, source: S) -> Self
    where
        N: Into<Cow<'static, str>>,
        S: Into<Source>;
    pub fn named<T: Into<Cow<'static, str>>>(name: T) -> Self;
    pub fn source<S: Into<Source>>(self, source: S) -> Self;
    pub fn interpolater<I>(self, f: I) -> Self
    where
        I: Fn(&Profile, &[&str]) -> String + Clone + Send + Sync + 'static;
    pub fn interpolate<K: AsRef<str>>(&self, profile: &Profile, keys: &[K]) -> String;
}

impl Default for Metadata {}

#[derive(Clone, Debug, PartialEq)]
pub enum Source {
    File(PathBuf),
    Code(&'static Location<'static>),
    Custom(String),
}

impl Source {
    pub fn file_path(&self) -> Option<&Path>;
    pub fn code_location(&self) -> Option<&'static Location<'static>>;
    pub fn custom(&self) -> Option<&str>;
}

impl Display for Source {}
impl From<&Path> for Source {}
impl From<&'static Location<'static>> for Source {}
impl From<&str> for Source {}
impl From<String> for Source {}

pub trait Provider {
    fn metadata(&self) -> Metadata;
    fn data(&self) -> std::result::Result<Map<Profile, Dict>, Error>;
    fn profile(&self) -> Option<Profile>;
}

impl<T: Provider> Provider for &T {}
impl<K: AsRef<str>, V: Serialize> Provider for (K, V) {}
