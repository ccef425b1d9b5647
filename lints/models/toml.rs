use crate::de::{DeValue, Error};
pub use crate::de::{from_slice, from_str};
use crate::map::Map;
use crate::ser::Buffer;
pub use crate::ser::{to_string, to_string_pretty};
pub use crate::value::Value;
use serde::de::IntoDeserializer;
use serde::ser::Impossible;
pub use serde_spanned::spanned::Spanned;
use std::borrow::Cow;

pub mod map {
    use crate::de::{DeValue, Error};
    use crate::value::Value;
    use serde::de::Deserialize;
    use serde::ser::Serialize;
    use serde_spanned::spanned::Spanned;
    use std::borrow::{Borrow, Cow};
    use std::hash::Hash;
    use std::ops::{Index, IndexMut};

    pub struct Map<K, V>;

    impl<'i> Map<Spanned<Cow<'i, str>>, Spanned<DeValue<'i>>> {
        pub fn parse(input: &'i str) -> Result<Spanned<Self>, Error>;
        pub fn parse_recoverable(input: &'i str) -> (Spanned<Self>, Vec<Error>);
        pub fn make_owned(&mut self);
    }

    impl<K, V> Map<K, V>
    where
        K: Ord + Hash,
    {
        pub fn new() -> Self;
        pub fn with_capacity(capacity: usize) -> Self;
        pub fn clear(&mut self);
        pub fn get<Q>(&self, key: &Q) -> Option<&V>
        where
            K: Borrow<Q>,
            Q: Ord + Eq + Hash + ?Sized;
        pub fn contains_key<Q>(&self, key: &Q) -> bool
        where
            K: Borrow<Q>,
            Q: Ord + Eq + Hash + ?Sized;
        pub fn get_mut<Q>(&mut self, key: &Q) -> Option<&mut V>
        where
            K: Borrow<Q>,
            Q: Ord + Eq + Hash + ?Sized;
        pub fn get_key_value<Q>(&self, key: &Q) -> Option<(&K, &V)>
        where
            K: Borrow<Q>,
            Q: ?Sized + Ord + Eq + Hash;
        pub fn insert(&mut self, k: K, v: V) -> Option<V>;
        pub fn remove<Q>(&mut self, key: &Q) -> Option<V>
        where
            K: Borrow<Q>,
            Q: Ord + Eq + Hash + ?Sized;
        pub fn remove_entry<Q>(&mut self, key: &Q) -> Option<(K, V)>
        where
            K: Borrow<Q>,
            Q: Ord + Eq + Hash + ?Sized;
        pub fn retain<F>(&mut self, keep: F)
        where
            K: AsRef<str>,
            F: FnMut(&str, &mut V) -> bool;
        pub fn entry<S>(&mut self, key: S) -> Entry<'_, K, V>
        where
            S: Into<K>;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn iter(&self) -> Iter<'_, K, V>;
        pub fn iter_mut(&mut self) -> IterMut<'_, K, V>;
        pub fn keys(&self) -> Keys<'_, K, V>;
        pub fn values(&self) -> Values<'_, K, V>;
    }

    impl Map<String, Value> {
        pub fn try_from<T>(value: T) -> Result<Self, crate::ser::Error>
        where
            T: Serialize;
        pub fn try_into<'de, T>(self) -> Result<T, Error>
        where
            T: Deserialize<'de>;
    }

    impl<K, V> Default for Map<K, V> where K: Ord + Hash {}
    impl<K: Clone, V: Clone> Clone for Map<K, V> {}

    impl<K, V, Q> Index<&Q> for Map<K, V>
    where
        K: Borrow<Q> + Ord,
        Q: Ord + Eq + Hash + ?Sized,
    {
        type Output = V;
    }

    impl<K, V, Q> IndexMut<&Q> for Map<K, V>
    where
        K: Borrow<Q> + Ord,
        Q: Ord + Eq + Hash + ?Sized,
    {
    }
    impl<K: Ord + Hash, V> FromIterator<(K, V)> for Map<K, V> {}
    impl<K: Ord + Hash, V> Extend<(K, V)> for Map<K, V> {}

    impl<'a, K, V> IntoIterator for &'a Map<K, V> {
        type Item = (&'a K, &'a V);
        type IntoIter = Iter<'a, K, V>;
    }

    impl<'a, K, V> IntoIterator for &'a mut Map<K, V> {
        type Item = (&'a K, &'a mut V);
        type IntoIter = IterMut<'a, K, V>;
    }

    impl<K, V> IntoIterator for Map<K, V> {
        type Item = (K, V);
        type IntoIter = IntoIter<K, V>;
    }

    pub enum Entry<'a, K, V> {
        Vacant(VacantEntry<'a, K, V>),
        Occupied(OccupiedEntry<'a, K, V>),
    }

    impl<'a, K: Ord, V> Entry<'a, K, V> {
        pub fn key(&self) -> &K;
        pub fn or_insert(self, default: V) -> &'a mut V;
        pub fn or_insert_with<F>(self, default: F) -> &'a mut V
        where
            F: FnOnce() -> V;
    }

    pub struct VacantEntry<'a, K, V>;

    impl<'a, K: Ord, V> VacantEntry<'a, K, V> {
        pub fn key(&self) -> &K;
        pub fn insert(self, value: V) -> &'a mut V;
    }

    pub struct OccupiedEntry<'a, K, V>;

    impl<'a, K: Ord, V> OccupiedEntry<'a, K, V> {
        pub fn key(&self) -> &K;
        pub fn get(&self) -> &V;
        pub fn get_mut(&mut self) -> &mut V;
        pub fn into_mut(self) -> &'a mut V;
        pub fn insert(&mut self, value: V) -> V;
        pub fn remove(self) -> V;
    }

    pub struct Iter<'a, K, V>;
    impl<'a, K, V> DoubleEndedIterator for Iter<'a, K, V> {}

    impl<'a, K, V> Iterator for Iter<'a, K, V> {
        type Item = (&'a K, &'a V);
    }

    pub struct IterMut<'a, K, V>;
    impl<'a, K, V> DoubleEndedIterator for IterMut<'a, K, V> {}

    impl<'a, K, V> Iterator for IterMut<'a, K, V> {
        type Item = (&'a K, &'a mut V);
    }

    pub struct IntoIter<K, V>;
    impl<K, V> DoubleEndedIterator for IntoIter<K, V> {}

    impl<K, V> Iterator for IntoIter<K, V> {
        type Item = (K, V);
    }

    pub struct Keys<'a, K, V>;

    impl<'a, K, V> Iterator for Keys<'a, K, V> {
        type Item = &'a K;
    }

    impl<'a, K, V> DoubleEndedIterator for Keys<'a, K, V> {}

    pub struct Values<'a, K, V>;

    impl<'a, K, V> Iterator for Values<'a, K, V> {
        type Item = &'a V;
    }

    impl<'a, K, V> DoubleEndedIterator for Values<'a, K, V> {}
}

pub mod value {
    pub use crate::Table;
    use crate::map::Map;
    use crate::ser::Error;
    use serde::de::{Deserialize, IntoDeserializer};
    use serde::ser::Serialize;
    use std::collections::{BTreeMap, HashMap};
    use std::fmt::Display;
    use std::hash::Hash;
    use std::ops::IndexMut;
    use std::str::FromStr;
    pub use toml_datetime::datetime::{Date, Datetime, DatetimeParseError, Offset, Time};

    pub type Array = Vec<Value>;

    #[derive(Clone, Debug, PartialEq)]
    pub enum Value {
        String(String),
        Integer(i64),
        Float(f64),
        Boolean(bool),
        Datetime(Datetime),
        Array(Array),
        Table(Table),
    }

    impl Value {
        pub fn try_from<T>(value: T) -> Result<Self, Error>
        where
            T: Serialize;
        pub fn try_into<'de, T>(self) -> Result<T, crate::de::Error>
        where
            T: Deserialize<'de>;
        pub fn get<I: Index>(&self, index: I) -> Option<&Self>;
        pub fn get_mut<I: Index>(&mut self, index: I) -> Option<&mut Self>;
        pub fn as_integer(&self) -> Option<i64>;
        pub fn is_integer(&self) -> bool;
        pub fn as_float(&self) -> Option<f64>;
        pub fn is_float(&self) -> bool;
        pub fn as_bool(&self) -> Option<bool>;
        pub fn is_bool(&self) -> bool;
        pub fn as_str(&self) -> Option<&str>;
        pub fn is_str(&self) -> bool;
        pub fn as_datetime(&self) -> Option<&Datetime>;
        pub fn is_datetime(&self) -> bool;
        pub fn as_array(&self) -> Option<&Vec<Self>>;
        pub fn as_array_mut(&mut self) -> Option<&mut Vec<Self>>;
        pub fn is_array(&self) -> bool;
        pub fn as_table(&self) -> Option<&Table>;
        pub fn as_table_mut(&mut self) -> Option<&mut Table>;
        pub fn is_table(&self) -> bool;
        pub fn same_type(&self, other: &Self) -> bool;
        pub fn type_str(&self) -> &'static str;
    }

    impl<I> std::ops::Index<I> for Value
    where
        I: Index,
    {
        type Output = Value;
    }

    impl<I> IndexMut<I> for Value where I: Index {}
    impl<'a> From<&'a str> for Value {}
    impl<V: Into<Self>> From<Vec<V>> for Value {}
    impl<S: Into<String>, V: Into<Self>> From<BTreeMap<S, V>> for Value {}
    impl<S: Into<String> + Hash + Eq, V: Into<Self>> From<HashMap<S, V>> for Value {}
    impl From<String> for Value {}
    impl From<i64> for Value {}
    impl From<i32> for Value {}
    impl From<i8> for Value {}
    impl From<u8> for Value {}
    impl From<u32> for Value {}
    impl From<f64> for Value {}
    impl From<f32> for Value {}
    impl From<bool> for Value {}
    impl From<Datetime> for Value {}
    impl From<Map<String, Value>> for Value {}
    impl Display for Value {}

    impl FromStr for Value {
        type Err = crate::de::Error;
    }

    impl IntoDeserializer<'_, crate::de::Error> for Value {
        type Deserializer = Value;
    }

    pub trait Index {}
    impl Index for usize {}
    impl Index for str {}
    impl Index for String {}
    impl<T> Index for &T where T: Index + ?Sized {}
}

pub mod de {
    pub use crate::Deserializer;
    use crate::map::Map;
    use serde::de::{Deserialize, IntoDeserializer};
    use serde_spanned::spanned::Spanned;
    use std::borrow::{Borrow, BorrowMut, Cow};
    use std::fmt::Display;
    use std::ops::{Deref, DerefMut, Index, Range};
    use std::slice::{Iter, SliceIndex};
    use std::vec::IntoIter;
    use toml_datetime::datetime::Datetime;

    pub struct ValueDeserializer<'i>;

    impl<'i> ValueDeserializer<'i> {
        pub fn parse(raw: &'i str) -> Result<Self, Error>;
        pub fn new(raw: &'i str) -> Result<Self, Error>;
    }

    impl<'i> From<Spanned<DeValue<'i>>> for ValueDeserializer<'i> {}

    impl<'de> IntoDeserializer<'de, Error> for ValueDeserializer<'de> {
        type Deserializer = ValueDeserializer<'de>;
    }

    #[derive(Clone)]
    pub struct DeArray<'i>;

    impl<'i> DeArray<'i> {
        pub fn new() -> Self;
        pub fn push(&mut self, value: Spanned<DeValue<'i>>);
    }

    impl<'i> Deref for DeArray<'i> {
        type Target = [Spanned<DeValue<'i>>];
    }

    impl<'i> DerefMut for DeArray<'i> {}
    impl<'i> AsRef<[Spanned<DeValue<'i>>]> for DeArray<'i> {}
    impl<'i> AsMut<[Spanned<DeValue<'i>>]> for DeArray<'i> {}
    impl<'i> Borrow<[Spanned<DeValue<'i>>]> for DeArray<'i> {}
    impl<'i> BorrowMut<[Spanned<DeValue<'i>>]> for DeArray<'i> {}

    impl<'i, I: SliceIndex<[Spanned<DeValue<'i>>]>> Index<I> for DeArray<'i> {
        type Output = I::Output;
    }

    impl<'a, 'i> IntoIterator for &'a DeArray<'i> {
        type Item = &'a Spanned<DeValue<'i>>;
        type IntoIter = Iter<'a, Spanned<DeValue<'i>>>;
    }

    impl<'i> IntoIterator for DeArray<'i> {
        type Item = Spanned<DeValue<'i>>;
        type IntoIter = IntoIter<Spanned<DeValue<'i>>>;
    }

    impl<'i> FromIterator<Spanned<DeValue<'i>>> for DeArray<'i> {}
    impl Default for DeArray<'static> {}

    #[derive(Clone, Debug)]
    pub struct DeFloat<'i>;

    impl DeFloat<'_> {
        pub fn as_str(&self) -> &str;
    }

    impl Default for DeFloat<'_> {}
    impl Display for DeFloat<'_> {}

    #[derive(Clone, Debug)]
    pub struct DeInteger<'i>;

    impl DeInteger<'_> {
        pub fn as_str(&self) -> &str;
        pub fn radix(&self) -> u32;
    }

    impl Default for DeInteger<'_> {}
    impl Display for DeInteger<'_> {}

    pub type DeString<'i> = Cow<'i, str>;

    pub type DeTable<'i> = Map<Spanned<DeString<'i>>, Spanned<DeValue<'i>>>;

    #[derive(Clone, Debug)]
    pub enum DeValue<'i> {
        String(DeString<'i>),
        Integer(DeInteger<'i>),
        Float(DeFloat<'i>),
        Boolean(bool),
        Datetime(Datetime),
        Array(DeArray<'i>),
        Table(DeTable<'i>),
    }

    impl<'i> DeValue<'i> {
        pub fn parse(input: &'i str) -> Result<Spanned<Self>, Error>;
        pub fn parse_recoverable(input: &'i str) -> (Spanned<Self>, Vec<Error>);
        pub fn make_owned(&mut self);
        pub fn get<I>(&self, index: I) -> Option<&Spanned<Self>>;
        pub fn as_integer(&self) -> Option<&DeInteger<'i>>;
        pub fn is_integer(&self) -> bool;
        pub fn as_float(&self) -> Option<&DeFloat<'i>>;
        pub fn is_float(&self) -> bool;
        pub fn as_bool(&self) -> Option<bool>;
        pub fn is_bool(&self) -> bool;
        pub fn as_str(&self) -> Option<&str>;
        pub fn is_str(&self) -> bool;
        pub fn as_datetime(&self) -> Option<&Datetime>;
        pub fn is_datetime(&self) -> bool;
        pub fn as_array(&self) -> Option<&DeArray<'i>>;
        pub fn is_array(&self) -> bool;
        pub fn as_table(&self) -> Option<&DeTable<'i>>;
        pub fn is_table(&self) -> bool;
        pub fn same_type(&self, other: &DeValue<'_>) -> bool;
        pub fn type_str(&self) -> &'static str;
    }

    impl<I> Index<I> for DeValue<'_> {
        type Output = Spanned<DeValue<'_>>;
    }

    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Error;

    impl Error {
        pub fn message(&self) -> &str;
        pub fn span(&self) -> Option<Range<usize>>;
        pub fn set_input(&mut self, input: Option<&str>);
    }

    impl<'de> IntoDeserializer<'de, Error> for Spanned<DeTable<'de>> {
        type Deserializer = Deserializer<'de>;
    }

    impl<'de> IntoDeserializer<'de, Error> for Spanned<DeValue<'de>> {
        type Deserializer = ValueDeserializer<'de>;
    }

    impl serde::de::Error for Error {}
    impl Display for Error {}
    impl std::error::Error for Error {}

    pub fn from_str<'de, T>(s: &'de str) -> Result<T, Error>
    where
        T: Deserialize<'de>;
    pub fn from_slice<'de, T>(s: &'de [u8]) -> Result<T, Error>
    where
        T: Deserialize<'de>;
}

pub mod ser {
    pub use crate::Serializer;
    use serde::ser::Serialize;
    use std::fmt;
    use std::fmt::Display;

    #[derive(Debug, Default)]
    pub struct Buffer;

    impl Buffer {
        pub fn new() -> Self;
        pub fn clear(&mut self);
    }

    impl Display for Buffer {}

    #[derive(Clone, PartialEq, Eq)]
    pub struct Error;
    impl From<fmt::Error> for Error {}
    impl serde::ser::Error for Error {}
    impl Display for Error {}
    impl std::error::Error for Error {}

    pub struct ValueSerializer<'d>;

    impl<'d> ValueSerializer<'d> {
        pub fn new(dst: &'d mut String) -> Self;
    }

    pub fn to_string<T>(value: &T) -> Result<String, Error>
    where
        T: Serialize + ?Sized;
    pub fn to_string_pretty<T>(value: &T) -> Result<String, Error>
    where
        T: Serialize + ?Sized;
}

pub struct Deserializer<'i>;

impl<'i> Deserializer<'i> {
    pub fn parse(raw: &'i str) -> Result<Self, Error>;
    pub fn new(raw: &'i str) -> Result<Self, Error>;
}

impl<'i> From<Spanned<Map<Spanned<Cow<'i, str>>, Spanned<DeValue<'i>>>>> for Deserializer<'i> {}

impl<'de> IntoDeserializer<'de, Error> for Deserializer<'de> {
    type Deserializer = Deserializer<'de>;
}

pub struct Serializer<'d>;

impl<'d> Serializer<'d> {
    pub fn new(buf: &'d mut Buffer) -> Self;
    pub fn pretty(buf: &'d mut Buffer) -> Self;
}

pub type Table = Map<String, Value>;

impl IntoDeserializer<'_, Error> for Table {
    type Deserializer = Map<String, Value>;
}

#[macro_export]
macro_rules! toml {
    () => {};
}
