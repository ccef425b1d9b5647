pub use crate::de::{Deserializer, StreamDeserializer, from_reader, from_slice, from_str};
pub use crate::error::{Error, Result};
pub use crate::map::Map;
pub use crate::ser::{Serializer, to_string, to_string_pretty, to_vec, to_vec_pretty, to_writer, to_writer_pretty};
pub use crate::value::{Value, from_value, to_value};
use std::fmt::Display;
use std::str::FromStr;

pub mod de {
    use crate::error::Error;
    use serde::de::{Deserialize, DeserializeOwned};

    pub struct SliceRead<'a>;

    pub struct StrRead<'a>;

    pub struct IoRead<R>;

    pub struct Deserializer<R>;

    impl<'de, R> Deserializer<R>
    where
        R: Read<'de>,
    {
        pub fn new(read: R) -> Self;
    }

    impl<R> Deserializer<IoRead<R>>
    where
        R: std::io::Read,
    {
        #[blocks(io, if_os(R))]
        pub fn from_reader(reader: R) -> Self;
    }

    impl<'a> Deserializer<SliceRead<'a>> {
        pub fn from_slice(bytes: &'a [u8]) -> Self;
    }

    impl<'a> Deserializer<StrRead<'a>> {
        pub fn from_str(s: &'a str) -> Self;
    }

    impl<'de, R: Read<'de>> Deserializer<R> {
        pub fn end(&mut self) -> crate::error::Result<()>;
        pub fn into_iter<T>(self) -> StreamDeserializer<'de, R, T>
        where
            T: Deserialize<'de>;
    }

    impl<'de, R: Read<'de>> serde::de::Deserializer<'de> for &mut Deserializer<R> {
        type Error = Error;
    }

    pub struct StreamDeserializer<'de, R, T>;

    impl<'de, R, T> StreamDeserializer<'de, R, T>
    where
        R: Read<'de>,
        T: Deserialize<'de>,
    {
        pub fn new(read: R) -> Self;
        pub fn byte_offset(&self) -> usize;
    }

    impl<'de, R, T> Iterator for StreamDeserializer<'de, R, T>
    where
        R: Read<'de>,
        T: Deserialize<'de>,
    {
        type Item = Result<T, Error>;
    }

    pub trait Read<'de> {}
    impl<'de, R> Read<'de> for &mut R where R: Read<'de> {}

    #[blocks(io, if_os(R))]
    pub fn from_reader<R, T>(rdr: R) -> crate::error::Result<T>
    where
        R: std::io::Read,
        T: DeserializeOwned;

    pub fn from_slice<'a, T>(v: &'a [u8]) -> crate::error::Result<T>
    where
        T: Deserialize<'a>;
    pub fn from_str<'a, T>(s: &'a str) -> crate::error::Result<T>
    where
        T: Deserialize<'a>;
}

pub mod error {
    use std::fmt::Display;
    use std::io;
    use std::io::ErrorKind;

    pub struct Error;

    impl Error {
        pub fn line(&self) -> usize;
        pub fn column(&self) -> usize;
        pub fn classify(&self) -> Category;
        pub fn is_io(&self) -> bool;
        pub fn is_syntax(&self) -> bool;
        pub fn is_data(&self) -> bool;
        pub fn is_eof(&self) -> bool;
        pub fn io_error_kind(&self) -> Option<ErrorKind>;
    }

    impl From<Error> for io::Error {}
    impl std::error::Error for Error {}
    impl Display for Error {}
    impl serde::de::Error for Error {}
    impl serde::ser::Error for Error {}

    pub type Result<T> = std::result::Result<T, Error>;

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Category {
        Io,
        Syntax,
        Data,
        Eof,
    }
}

pub mod map {
    use crate::error::Error;
    use crate::value::Value;
    use serde::de::{Deserializer, IntoDeserializer};
    use std::borrow::Borrow;
    use std::hash::Hash;
    use std::ops::{Index, IndexMut};
    use std::str::FromStr;

    pub struct Map<K, V>;

    impl Map<String, Value> {
        pub fn new() -> Self;
        pub fn with_capacity(capacity: usize) -> Self;
        pub fn clear(&mut self);
        pub fn get<Q>(&self, key: &Q) -> Option<&Value>
        where
            String: Borrow<Q>,
            Q: ?Sized + Ord + Eq + Hash;
        pub fn contains_key<Q>(&self, key: &Q) -> bool
        where
            String: Borrow<Q>,
            Q: ?Sized + Ord + Eq + Hash;
        pub fn get_mut<Q>(&mut self, key: &Q) -> Option<&mut Value>
        where
            String: Borrow<Q>,
            Q: ?Sized + Ord + Eq + Hash;
        pub fn get_key_value<Q>(&self, key: &Q) -> Option<(&String, &Value)>
        where
            String: Borrow<Q>,
            Q: ?Sized + Ord + Eq + Hash;
        pub fn insert(&mut self, k: String, v: Value) -> Option<Value>;
        pub fn shift_insert(&mut self, index: usize, k: String, v: Value) -> Option<Value>;
        pub fn remove<Q>(&mut self, key: &Q) -> Option<Value>
        where
            String: Borrow<Q>,
            Q: ?Sized + Ord + Eq + Hash;
        pub fn remove_entry<Q>(&mut self, key: &Q) -> Option<(String, Value)>
        where
            String: Borrow<Q>,
            Q: ?Sized + Ord + Eq + Hash;
        pub fn swap_remove<Q>(&mut self, key: &Q) -> Option<Value>
        where
            String: Borrow<Q>,
            Q: ?Sized + Ord + Eq + Hash;
        pub fn swap_remove_entry<Q>(&mut self, key: &Q) -> Option<(String, Value)>
        where
            String: Borrow<Q>,
            Q: ?Sized + Ord + Eq + Hash;
        pub fn shift_remove<Q>(&mut self, key: &Q) -> Option<Value>
        where
            String: Borrow<Q>,
            Q: ?Sized + Ord + Eq + Hash;
        pub fn shift_remove_entry<Q>(&mut self, key: &Q) -> Option<(String, Value)>
        where
            String: Borrow<Q>,
            Q: ?Sized + Ord + Eq + Hash;
        pub fn append(&mut self, other: &mut Self);
        pub fn entry<S>(&mut self, key: S) -> Entry<'_>
        where
            S: Into<String>;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn iter(&self) -> Iter<'_>;
        pub fn iter_mut(&mut self) -> IterMut<'_>;
        pub fn keys(&self) -> Keys<'_>;
        pub fn values(&self) -> Values<'_>;
        pub fn values_mut(&mut self) -> ValuesMut<'_>;
        pub fn into_values(self) -> IntoValues;
        pub fn retain<F>(&mut self, f: F)
        where
            F: FnMut(&String, &mut Value) -> bool;
        pub fn sort_keys(&mut self);
    }

    impl Default for Map<String, Value> {}
    impl Clone for Map<String, Value> {}

    impl<Q> Index<&Q> for Map<String, Value>
    where
        String: Borrow<Q>,
        Q: ?Sized + Ord + Eq + Hash,
    {
        type Output = Value;
    }

    impl<Q> IndexMut<&Q> for Map<String, Value>
    where
        String: Borrow<Q>,
        Q: ?Sized + Ord + Eq + Hash,
    {
    }
    impl FromIterator<(String, Value)> for Map<String, Value> {}
    impl Extend<(String, Value)> for Map<String, Value> {}

    impl<'de> IntoDeserializer<'de, Error> for Map<String, Value> {
        type Deserializer = Map<String, Value>;
    }

    impl<'de> IntoDeserializer<'de, Error> for &'de Map<String, Value> {
        type Deserializer = &'de Map<String, Value>;
    }

    impl<'a> IntoIterator for &'a Map<String, Value> {
        type Item = (&'a String, &'a Value);
        type IntoIter = Iter<'a>;
    }

    impl<'a> IntoIterator for &'a mut Map<String, Value> {
        type Item = (&'a String, &'a mut Value);
        type IntoIter = IterMut<'a>;
    }

    impl IntoIterator for Map<String, Value> {
        type Item = (String, Value);
        type IntoIter = IntoIter;
    }

    impl FromStr for Map<String, Value> {
        type Err = Error;
    }

    impl<'de> Deserializer<'de> for Map<String, Value> {
        type Error = Error;
    }

    impl<'de> Deserializer<'de> for &'de Map<String, Value> {
        type Error = Error;
    }

    pub enum Entry<'a> {
        Vacant(VacantEntry<'a>),
        Occupied(OccupiedEntry<'a>),
    }

    impl<'a> Entry<'a> {
        pub fn key(&self) -> &String;
        pub fn or_insert(self, default: Value) -> &'a mut Value;
        pub fn or_insert_with<F>(self, default: F) -> &'a mut Value
        where
            F: FnOnce() -> Value;
        pub fn and_modify<F>(self, f: F) -> Self
        where
            F: FnOnce(&mut Value);
    }

    pub struct VacantEntry<'a>;

    impl<'a> VacantEntry<'a> {
        pub fn key(&self) -> &String;
        pub fn insert(self, value: Value) -> &'a mut Value;
    }

    pub struct OccupiedEntry<'a>;

    impl<'a> OccupiedEntry<'a> {
        pub fn key(&self) -> &String;
        pub fn get(&self) -> &Value;
        pub fn get_mut(&mut self) -> &mut Value;
        pub fn into_mut(self) -> &'a mut Value;
        pub fn insert(&mut self, value: Value) -> Value;
        pub fn remove(self) -> Value;
        pub fn swap_remove(self) -> Value;
        pub fn shift_remove(self) -> Value;
        pub fn remove_entry(self) -> (String, Value);
        pub fn swap_remove_entry(self) -> (String, Value);
        pub fn shift_remove_entry(self) -> (String, Value);
    }

    #[derive(Clone, Debug)]
    pub struct Iter<'a>;
    impl<'a> DoubleEndedIterator for Iter<'a> {}

    impl<'a> Iterator for Iter<'a> {
        type Item = (&'a String, &'a Value);
    }

    #[derive(Debug)]
    pub struct IterMut<'a>;

    impl<'a> Iterator for IterMut<'a> {
        type Item = (&'a String, &'a mut Value);
    }

    impl<'a> DoubleEndedIterator for IterMut<'a> {}

    #[derive(Debug)]
    pub struct IntoIter;

    impl Iterator for IntoIter {
        type Item = (String, Value);
    }

    impl DoubleEndedIterator for IntoIter {}

    #[derive(Clone, Debug)]
    pub struct Keys<'a>;
    impl<'a> DoubleEndedIterator for Keys<'a> {}

    impl<'a> Iterator for Keys<'a> {
        type Item = &'a String;
    }

    #[derive(Clone, Debug)]
    pub struct Values<'a>;
    impl<'a> DoubleEndedIterator for Values<'a> {}

    impl<'a> Iterator for Values<'a> {
        type Item = &'a Value;
    }

    #[derive(Debug)]
    pub struct ValuesMut<'a>;
    impl<'a> DoubleEndedIterator for ValuesMut<'a> {}

    impl<'a> Iterator for ValuesMut<'a> {
        type Item = &'a mut Value;
    }

    pub struct IntoValues;

    impl Iterator for IntoValues {
        type Item = Value;
    }
}

pub mod ser {
    use serde::ser::Serialize;
    use std::io::Write;

    pub struct Serializer<W, F = CompactFormatter>;

    impl<W> Serializer<W>
    where
        W: Write,
    {
        pub fn new(writer: W) -> Self;
    }

    impl<'a, W> Serializer<W, PrettyFormatter<'a>>
    where
        W: Write,
    {
        pub fn pretty(writer: W) -> Self;
    }

    impl<W, F> Serializer<W, F>
    where
        W: Write,
        F: Formatter,
    {
        pub fn with_formatter(writer: W, formatter: F) -> Self;
        pub fn into_inner(self) -> W;
    }

    pub enum CharEscape {
        Quote,
        ReverseSolidus,
        Solidus,
        Backspace,
        FormFeed,
        LineFeed,
        CarriageReturn,
        Tab,
        AsciiControl(u8),
    }

    pub struct CompactFormatter;

    pub struct PrettyFormatter<'a>;

    pub trait Formatter {}

    #[blocks(io, if_os(W))]
    pub fn to_writer<W, T>(writer: W, value: &T) -> crate::error::Result<()>
    where
        W: Write,
        T: ?Sized + Serialize;

    #[blocks(io, if_os(W))]
    pub fn to_writer_pretty<W, T>(writer: W, value: &T) -> crate::error::Result<()>
    where
        W: Write,
        T: ?Sized + Serialize;

    pub fn to_vec<T>(value: &T) -> crate::error::Result<Vec<u8>>
    where
        T: ?Sized + Serialize;
    pub fn to_vec_pretty<T>(value: &T) -> crate::error::Result<Vec<u8>>
    where
        T: ?Sized + Serialize;
    pub fn to_string<T>(value: &T) -> crate::error::Result<String>
    where
        T: ?Sized + Serialize;
    pub fn to_string_pretty<T>(value: &T) -> crate::error::Result<String>
    where
        T: ?Sized + Serialize;
}

pub mod value {
    pub use crate::Number;
    use crate::error::Error;
    pub use crate::map::Map;
    use serde::de::{DeserializeOwned, Deserializer, IntoDeserializer};
    use serde::ser::Serialize;
    use std::borrow::Cow;
    use std::fmt::Display;
    use std::ops::IndexMut;
    use std::str::FromStr;

    pub struct RawValue;

    #[derive(Clone, PartialEq, Eq, Hash)]
    pub enum Value {
        Null,
        Bool(bool),
        Number(Number),
        String(String),
        Array(Vec<Value>),
        Object(Map<String, Value>),
    }

    impl Value {
        pub fn get<I: Index>(&self, index: I) -> Option<&Value>;
        pub fn get_mut<I: Index>(&mut self, index: I) -> Option<&mut Value>;
        pub fn is_object(&self) -> bool;
        pub fn as_object(&self) -> Option<&Map<String, Value>>;
        pub fn as_object_mut(&mut self) -> Option<&mut Map<String, Value>>;
        pub fn is_array(&self) -> bool;
        pub fn as_array(&self) -> Option<&Vec<Value>>;
        pub fn as_array_mut(&mut self) -> Option<&mut Vec<Value>>;
        pub fn is_string(&self) -> bool;
        pub fn as_str(&self) -> Option<&str>;
        pub fn is_number(&self) -> bool;
        pub fn as_number(&self) -> Option<&Number>;
        pub fn is_i64(&self) -> bool;
        pub fn is_u64(&self) -> bool;
        pub fn is_f64(&self) -> bool;
        pub fn as_i64(&self) -> Option<i64>;
        pub fn as_u64(&self) -> Option<u64>;
        pub fn as_f64(&self) -> Option<f64>;
        pub fn is_boolean(&self) -> bool;
        pub fn as_bool(&self) -> Option<bool>;
        pub fn is_null(&self) -> bool;
        pub fn as_null(&self) -> Option<()>;
        pub fn pointer(&self, pointer: &str) -> Option<&Value>;
        pub fn pointer_mut(&mut self, pointer: &str) -> Option<&mut Value>;
        pub fn take(&mut self) -> Value;
        pub fn sort_all_objects(&mut self);
    }

    impl FromStr for Value {
        type Err = Error;
    }

    impl<'de> Deserializer<'de> for Value {
        type Error = Error;
    }

    impl<'de> IntoDeserializer<'de, Error> for Value {
        type Deserializer = Value;
    }

    impl<'de> IntoDeserializer<'de, Error> for &'de Value {
        type Deserializer = &'de Value;
    }

    impl<'de> Deserializer<'de> for &'de Value {
        type Error = Error;
    }

    impl From<usize> for Value {}
    impl From<u32> for Value {}
    impl From<u8> for Value {}
    impl From<i64> for Value {}
    impl From<i16> for Value {}
    impl From<u64> for Value {}
    impl From<u16> for Value {}
    impl From<isize> for Value {}
    impl From<i32> for Value {}
    impl From<i8> for Value {}
    impl From<f32> for Value {}
    impl From<f64> for Value {}
    impl From<bool> for Value {}
    impl From<String> for Value {}
    impl From<&str> for Value {}
    impl<'a> From<Cow<'a, str>> for Value {}
    impl From<Number> for Value {}
    impl From<Map<String, Value>> for Value {}
    impl<T: Into<Value>> From<Vec<T>> for Value {}
    impl<T: Into<Value>, const N: usize> From<[T; N]> for Value {}
    impl<T: Clone + Into<Value>> From<&[T]> for Value {}
    impl<T: Into<Value>> FromIterator<T> for Value {}
    impl<K: Into<String>, V: Into<Value>> FromIterator<(K, V)> for Value {}
    impl From<()> for Value {}
    impl<T> From<Option<T>> for Value where T: Into<Value> {}

    impl<I> std::ops::Index<I> for Value
    where
        I: Index,
    {
        type Output = Value;
    }

    impl<I> IndexMut<I> for Value where I: Index {}
    impl Display for Value {}
    impl Default for Value {}
    impl Default for &Value {}

    pub trait Index {}

    pub fn to_raw_value<T>(value: &T) -> Result<Box<RawValue>, Error>
    where
        T: ?Sized + Serialize;
    pub fn to_value<T>(value: T) -> Result<Value, Error>
    where
        T: Serialize;
    pub fn from_value<T>(value: Value) -> Result<T, Error>
    where
        T: DeserializeOwned;
}

#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Number;

impl Number {
    pub fn is_i64(&self) -> bool;
    pub fn is_u64(&self) -> bool;
    pub fn is_f64(&self) -> bool;
    pub fn as_i64(&self) -> Option<i64>;
    pub fn as_u64(&self) -> Option<u64>;
    pub fn as_f64(&self) -> Option<f64>;
    pub fn from_f64(f: f64) -> Option<Number>;
    pub fn as_i128(&self) -> Option<i128>;
    pub fn as_u128(&self) -> Option<u128>;
    pub fn from_i128(i: i128) -> Option<Number>;
    pub fn from_u128(i: u128) -> Option<Number>;
}

impl FromStr for Number {
    type Err = Error;
}

impl Display for Number {}

impl<'de> serde::de::Deserializer<'de> for Number {
    type Error = Error;
}

impl<'de> serde::de::Deserializer<'de> for &Number {
    type Error = Error;
}

impl From<u64> for Number {}
impl From<u16> for Number {}
impl From<usize> for Number {}
impl From<u32> for Number {}
impl From<u8> for Number {}
impl From<isize> for Number {}
impl From<i32> for Number {}
impl From<i8> for Number {}
impl From<i64> for Number {}
impl From<i16> for Number {}

#[macro_export]
macro_rules! json {
    () => {};
}
