pub use crate::mapping::Mapping;
pub use crate::value::{Sequence, Value, from_value, to_value};
use serde::de::{Deserialize, DeserializeOwned};
use serde::ser::{
    Serialize, SerializeMap, SerializeSeq, SerializeStruct, SerializeStructVariant, SerializeTuple,
    SerializeTupleStruct, SerializeTupleVariant,
};
use std::fmt::Display;
use std::io::{Read, Write};
use std::str::FromStr;

pub mod mapping {
    use crate::value::Value;
    use std::ops::IndexMut;

    #[derive(Clone, Default, PartialEq, Eq)]
    pub struct Mapping;

    impl Mapping {
        pub fn new() -> Self;
        pub fn with_capacity(capacity: usize) -> Self;
        pub fn reserve(&mut self, additional: usize);
        pub fn shrink_to_fit(&mut self);
        pub fn insert(&mut self, k: Value, v: Value) -> Option<Value>;
        pub fn contains_key<I: Index>(&self, index: I) -> bool;
        pub fn get<I: Index>(&self, index: I) -> Option<&Value>;
        pub fn get_mut<I: Index>(&mut self, index: I) -> Option<&mut Value>;
        pub fn entry(&mut self, k: Value) -> Entry<'_>;
        pub fn remove<I: Index>(&mut self, index: I) -> Option<Value>;
        pub fn remove_entry<I: Index>(&mut self, index: I) -> Option<(Value, Value)>;
        pub fn swap_remove<I: Index>(&mut self, index: I) -> Option<Value>;
        pub fn swap_remove_entry<I: Index>(&mut self, index: I) -> Option<(Value, Value)>;
        pub fn shift_remove<I: Index>(&mut self, index: I) -> Option<Value>;
        pub fn shift_remove_entry<I: Index>(&mut self, index: I) -> Option<(Value, Value)>;
        pub fn retain<F>(&mut self, keep: F)
        where
            F: FnMut(&Value, &mut Value) -> bool;
        pub fn capacity(&self) -> usize;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn clear(&mut self);
        pub fn iter(&self) -> Iter<'_>;
        pub fn iter_mut(&mut self) -> IterMut<'_>;
        pub fn keys(&self) -> Keys<'_>;
        pub fn into_keys(self) -> IntoKeys;
        pub fn values(&self) -> Values<'_>;
        pub fn values_mut(&mut self) -> ValuesMut<'_>;
        pub fn into_values(self) -> IntoValues;
    }

    impl<I> std::ops::Index<I> for Mapping
    where
        I: Index,
    {
        type Output = Value;
    }

    impl<I> IndexMut<I> for Mapping where I: Index {}
    impl Extend<(Value, Value)> for Mapping {}
    impl FromIterator<(Value, Value)> for Mapping {}

    impl<'a> IntoIterator for &'a Mapping {
        type Item = (&'a Value, &'a Value);
        type IntoIter = Iter<'a>;
    }

    impl<'a> IntoIterator for &'a mut Mapping {
        type Item = (&'a Value, &'a mut Value);
        type IntoIter = IterMut<'a>;
    }

    impl IntoIterator for Mapping {
        type Item = (Value, Value);
        type IntoIter = IntoIter;
    }

    pub struct Iter<'a>;

    impl<'a> Iterator for Iter<'a> {
        type Item = (&'a Value, &'a Value);
    }

    pub struct IterMut<'a>;

    impl<'a> Iterator for IterMut<'a> {
        type Item = (&'a Value, &'a mut Value);
    }

    pub struct IntoIter;

    impl Iterator for IntoIter {
        type Item = (Value, Value);
    }

    pub struct Keys<'a>;

    impl<'a> Iterator for Keys<'a> {
        type Item = &'a Value;
    }

    pub struct IntoKeys;

    impl Iterator for IntoKeys {
        type Item = Value;
    }

    pub struct Values<'a>;

    impl<'a> Iterator for Values<'a> {
        type Item = &'a Value;
    }

    pub struct ValuesMut<'a>;

    impl<'a> Iterator for ValuesMut<'a> {
        type Item = &'a mut Value;
    }

    pub struct IntoValues;

    impl Iterator for IntoValues {
        type Item = Value;
    }

    pub enum Entry<'a> {
        Occupied(OccupiedEntry<'a>),
        Vacant(VacantEntry<'a>),
    }

    impl<'a> Entry<'a> {
        pub fn key(&self) -> &Value;
        pub fn or_insert(self, default: Value) -> &'a mut Value;
        pub fn or_insert_with<F>(self, default: F) -> &'a mut Value
        where
            F: FnOnce() -> Value;
        pub fn and_modify<F>(self, f: F) -> Self
        where
            F: FnOnce(&mut Value);
    }

    pub struct OccupiedEntry<'a>;

    impl<'a> OccupiedEntry<'a> {
        pub fn key(&self) -> &Value;
        pub fn get(&self) -> &Value;
        pub fn get_mut(&mut self) -> &mut Value;
        pub fn into_mut(self) -> &'a mut Value;
        pub fn insert(&mut self, value: Value) -> Value;
        pub fn remove(self) -> Value;
        pub fn remove_entry(self) -> (Value, Value);
    }

    pub struct VacantEntry<'a>;

    impl<'a> VacantEntry<'a> {
        pub fn key(&self) -> &Value;
        pub fn into_key(self) -> Value;
        pub fn insert(self, value: Value) -> &'a mut Value;
    }

    pub trait Index {}
    impl Index for str {}
    impl Index for String {}
    impl<T> Index for &T where T: ?Sized + Index {}
}

pub mod value {
    use crate::Error;
    pub use crate::mapping::Mapping;
    pub use crate::{Index, Number};
    use serde::de::{DeserializeOwned, Deserializer, EnumAccess, IntoDeserializer, VariantAccess};
    use serde::ser::Serialize;
    use std::borrow::Cow;
    use std::fmt::Display;
    use std::ops::IndexMut;

    pub struct Serializer;

    #[derive(Clone)]
    pub struct Tag;

    impl Tag {
        pub fn new(string: impl Into<String>) -> Self;
    }

    impl Display for Tag {}

    #[derive(Clone, Debug, PartialEq, PartialOrd, Hash)]
    pub struct TaggedValue {
        pub tag: Tag,
        pub value: Value,
    }

    impl<'de> Deserializer<'de> for TaggedValue {
        type Error = Error;
    }

    impl<'de> EnumAccess<'de> for TaggedValue {
        type Error = Error;
        type Variant = Value;
    }

    impl<'de> Deserializer<'de> for &'de TaggedValue {
        type Error = Error;
    }

    impl<'de> EnumAccess<'de> for &'de TaggedValue {
        type Error = Error;
        type Variant = &'de Value;
    }

    #[derive(Clone, PartialEq, PartialOrd)]
    pub enum Value {
        Null,
        Bool(bool),
        Number(Number),
        String(String),
        Sequence(Sequence),
        Mapping(Mapping),
        Tagged(Box<TaggedValue>),
    }

    impl Value {
        pub fn get<I: Index>(&self, index: I) -> Option<&Value>;
        pub fn get_mut<I: Index>(&mut self, index: I) -> Option<&mut Value>;
        pub fn is_null(&self) -> bool;
        pub fn as_null(&self) -> Option<()>;
        pub fn is_bool(&self) -> bool;
        pub fn as_bool(&self) -> Option<bool>;
        pub fn is_number(&self) -> bool;
        pub fn is_i64(&self) -> bool;
        pub fn as_i64(&self) -> Option<i64>;
        pub fn is_u64(&self) -> bool;
        pub fn as_u64(&self) -> Option<u64>;
        pub fn is_f64(&self) -> bool;
        pub fn as_f64(&self) -> Option<f64>;
        pub fn is_string(&self) -> bool;
        pub fn as_str(&self) -> Option<&str>;
        pub fn is_sequence(&self) -> bool;
        pub fn as_sequence(&self) -> Option<&Sequence>;
        pub fn as_sequence_mut(&mut self) -> Option<&mut Sequence>;
        pub fn is_mapping(&self) -> bool;
        pub fn as_mapping(&self) -> Option<&Mapping>;
        pub fn as_mapping_mut(&mut self) -> Option<&mut Mapping>;
        pub fn apply_merge(&mut self) -> Result<(), Error>;
    }

    impl crate::mapping::Index for Value {}

    impl<'de> Deserializer<'de> for Value {
        type Error = Error;
    }

    impl<'de> Deserializer<'de> for &'de Value {
        type Error = Error;
    }

    impl From<f32> for Value {}
    impl From<u64> for Value {}
    impl From<u16> for Value {}
    impl From<isize> for Value {}
    impl From<i32> for Value {}
    impl From<i8> for Value {}
    impl From<f64> for Value {}
    impl From<usize> for Value {}
    impl From<u32> for Value {}
    impl From<u8> for Value {}
    impl From<i64> for Value {}
    impl From<i16> for Value {}
    impl From<bool> for Value {}
    impl From<String> for Value {}
    impl<'a> From<&'a str> for Value {}
    impl<'a> From<Cow<'a, str>> for Value {}
    impl From<Mapping> for Value {}
    impl<T: Into<Value>> From<Vec<T>> for Value {}
    impl<'a, T: Clone + Into<Value>> From<&'a [T]> for Value {}
    impl<T: Into<Value>> FromIterator<T> for Value {}
    impl Index for Value {}

    impl<I> std::ops::Index<I> for Value
    where
        I: Index,
    {
        type Output = Value;
    }

    impl<I> IndexMut<I> for Value where I: Index {}
    impl Default for Value {}

    impl<'de> IntoDeserializer<'de, Error> for Value {
        type Deserializer = Value;
    }

    impl<'de> VariantAccess<'de> for Value {
        type Error = Error;
    }

    impl<'de> VariantAccess<'de> for &'de Value {
        type Error = Error;
    }

    pub type Sequence = Vec<Value>;

    pub fn to_value<T>(value: T) -> Result<Value, Error>
    where
        T: Serialize;
    pub fn from_value<T>(value: Value) -> Result<T, Error>
    where
        T: DeserializeOwned;
}

pub mod with {
    pub mod singleton_map {
        use serde::de::{Deserialize, Deserializer};
        use serde::ser::{Serialize, Serializer};

        pub fn serialize<T, S>(value: &T, serializer: S) -> Result<S::Ok, S::Error>
        where
            T: Serialize,
            S: Serializer;
        pub fn deserialize<'de, T, D>(deserializer: D) -> Result<T, D::Error>
        where
            T: Deserialize<'de>,
            D: Deserializer<'de>;
    }

    pub mod singleton_map_recursive {
        use serde::de::{Deserialize, Deserializer};
        use serde::ser::{Serialize, Serializer};

        pub fn serialize<T, S>(value: &T, serializer: S) -> Result<S::Ok, S::Error>
        where
            T: Serialize,
            S: Serializer;
        pub fn deserialize<'de, T, D>(deserializer: D) -> Result<T, D::Error>
        where
            T: Deserialize<'de>,
            D: Deserializer<'de>;
    }
}

pub struct Deserializer<'de>;

impl<'de> Deserializer<'de> {
    pub fn from_str(s: &'de str) -> Self;
    pub fn from_slice(v: &'de [u8]) -> Self;
    #[blocks(io, if_os(R))]
    pub fn from_reader<R>(rdr: R) -> Self
    where
        R: Read + 'de;
}

impl<'de> Iterator for Deserializer<'de> {
    type Item = Deserializer<'de>;
}

impl<'de> serde::de::Deserializer<'de> for Deserializer<'de> {
    type Error = Error;
}

pub struct Error;

impl Error {
    pub fn location(&self) -> Option<Location>;
}

impl std::error::Error for Error {}
impl Display for Error {}
impl serde::ser::Error for Error {}
impl serde::de::Error for Error {}

#[derive(Debug)]
pub struct Location;

impl Location {
    pub fn index(&self) -> usize;
    pub fn line(&self) -> usize;
    pub fn column(&self) -> usize;
}

pub type Result<T> = std::result::Result<T, Error>;

pub struct Serializer<W>;

impl<W> Serializer<W>
where
    W: Write,
{
    pub fn new(writer: W) -> Self;
    pub fn flush(&mut self) -> std::result::Result<(), Error>;
    pub fn into_inner(self) -> std::result::Result<W, Error>;
}

impl<'a, W> serde::ser::Serializer for &'a mut Serializer<W>
where
    W: Write,
{
    type Ok = ();
    type Error = Error;
    type SerializeSeq = &'a mut Serializer<W>;
    type SerializeTuple = &'a mut Serializer<W>;
    type SerializeTupleStruct = &'a mut Serializer<W>;
    type SerializeTupleVariant = &'a mut Serializer<W>;
    type SerializeMap = &'a mut Serializer<W>;
    type SerializeStruct = &'a mut Serializer<W>;
    type SerializeStructVariant = &'a mut Serializer<W>;
}

impl<'a, W> SerializeSeq for &'a mut Serializer<W>
where
    W: Write,
{
    type Ok = ();
    type Error = Error;
}

impl<'a, W> SerializeTuple for &'a mut Serializer<W>
where
    W: Write,
{
    type Ok = ();
    type Error = Error;
}

impl<'a, W> SerializeTupleStruct for &'a mut Serializer<W>
where
    W: Write,
{
    type Ok = ();
    type Error = Error;
}

impl<'a, W> SerializeTupleVariant for &'a mut Serializer<W>
where
    W: Write,
{
    type Ok = ();
    type Error = Error;
}

impl<'a, W> SerializeMap for &'a mut Serializer<W>
where
    W: Write,
{
    type Ok = ();
    type Error = Error;
}

impl<'a, W> SerializeStruct for &'a mut Serializer<W>
where
    W: Write,
{
    type Ok = ();
    type Error = Error;
}

impl<'a, W> SerializeStructVariant for &'a mut Serializer<W>
where
    W: Write,
{
    type Ok = ();
    type Error = Error;
}

#[derive(Clone, PartialEq, PartialOrd)]
pub struct Number;

impl Number {
    pub fn is_i64(&self) -> bool;
    pub fn is_u64(&self) -> bool;
    pub fn is_f64(&self) -> bool;
    pub fn as_i64(&self) -> Option<i64>;
    pub fn as_u64(&self) -> Option<u64>;
    pub fn as_f64(&self) -> Option<f64>;
    pub fn is_nan(&self) -> bool;
    pub fn is_infinite(&self) -> bool;
    pub fn is_finite(&self) -> bool;
}

impl Display for Number {}

impl FromStr for Number {
    type Err = Error;
}

impl<'de> serde::de::Deserializer<'de> for Number {
    type Error = Error;
}

impl<'de, 'a> serde::de::Deserializer<'de> for &'a Number {
    type Error = Error;
}

impl From<i64> for Number {}
impl From<i16> for Number {}
impl From<isize> for Number {}
impl From<i32> for Number {}
impl From<i8> for Number {}
impl From<usize> for Number {}
impl From<u32> for Number {}
impl From<u8> for Number {}
impl From<u64> for Number {}
impl From<u16> for Number {}
impl From<f32> for Number {}
impl From<f64> for Number {}

pub trait Index {}
impl Index for usize {}
impl Index for str {}
impl Index for String {}
impl<'a, T> Index for &'a T where T: ?Sized + Index {}

#[blocks(io, if_os(R))]
pub fn from_reader<R, T>(rdr: R) -> std::result::Result<T, Error>
where
    R: Read,
    T: DeserializeOwned;

pub fn from_slice<'de, T>(v: &'de [u8]) -> std::result::Result<T, Error>
where
    T: Deserialize<'de>;
pub fn from_str<'de, T>(s: &'de str) -> std::result::Result<T, Error>
where
    T: Deserialize<'de>;
pub fn to_string<T>(value: &T) -> std::result::Result<String, Error>
where
    T: ?Sized + Serialize;

#[blocks(io, if_os(W))]
pub fn to_writer<W, T>(writer: W, value: &T) -> std::result::Result<(), Error>
where
    W: Write,
    T: ?Sized + Serialize;
