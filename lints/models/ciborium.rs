pub use crate::de::{from_reader, from_reader_with_buffer};
pub use crate::ser::into_writer;
pub use crate::value::Value;

pub mod de {
    use ciborium_io::Read;
    use serde::de::DeserializeOwned;
    use std::fmt::{Debug, Display};

    #[derive(Debug)]
    pub enum Error<T> {
        Io(T),
        Syntax(usize),
        Semantic(Option<usize>, String),
        RecursionLimitExceeded,
    }

    impl<T> Error<T> {
        pub fn semantic(offset: impl Into<Option<usize>>, msg: impl Into<String>) -> Self;
    }

    impl<T> From<T> for Error<T> {}
    impl<T> From<ciborium_ll::dec::Error<T>> for Error<T> {}
    impl<T: Debug> Display for Error<T> {}
    impl<T: Debug> std::error::Error for Error<T> {}
    impl<T: Debug> serde::de::Error for Error<T> {}

    #[blocks(io, if_os(R))]
    pub fn from_reader<T: DeserializeOwned, R: Read>(reader: R) -> Result<T, Error<R::Error>>
    where
        R::Error: Debug;

    #[blocks(io, if_os(R))]
    pub fn from_reader_with_buffer<T: DeserializeOwned, R: Read>(
        reader: R,
        scratch_buffer: &mut [u8],
    ) -> Result<T, Error<R::Error>>
    where
        R::Error: Debug;

    #[blocks(io, if_os(R))]
    pub fn from_reader_with_recursion_limit<T: DeserializeOwned, R: Read>(
        reader: R,
        recurse_limit: usize,
    ) -> Result<T, Error<R::Error>>
    where
        R::Error: Debug;
}

pub mod ser {
    use ciborium_io::Write;
    use serde::ser::Serialize;
    use std::fmt::{Debug, Display};

    #[derive(Debug)]
    pub enum Error<T> {
        Io(T),
        Value(String),
    }

    impl<T> From<T> for Error<T> {}
    impl<T: Debug> Display for Error<T> {}
    impl<T: Debug> std::error::Error for Error<T> {}
    impl<T: Debug> serde::ser::Error for Error<T> {}

    #[blocks(io, if_os(W))]
    pub fn into_writer<T: ?Sized + Serialize, W: Write>(value: &T, writer: W) -> Result<(), Error<W::Error>>
    where
        W::Error: Debug;
}

pub mod value {
    use serde::de::{Deserialize, Unexpected};
    use serde::ser::Serialize;
    use std::fmt::Display;

    #[derive(Clone, Debug)]
    pub struct CanonicalValue;
    impl From<Value> for CanonicalValue {}

    #[derive(Debug)]
    pub enum Error {
        Custom(String),
    }

    impl Display for Error {}
    impl std::error::Error for Error {}
    impl serde::de::Error for Error {}
    impl serde::ser::Error for Error {}

    pub struct Integer;

    #[derive(Clone, Debug, PartialEq, PartialOrd)]
    pub enum Value {
        Integer(Integer),
        Bytes(Vec<u8>),
        Float(f64),
        Text(String),
        Bool(bool),
        Null,
        Tag(u64, Box<Value>),
        Array(Vec<Value>),
        Map(Vec<(Value, Value)>),
    }

    impl Value {
        pub fn deserialized<'de, T: Deserialize<'de>>(&self) -> Result<T, Error>;
        pub fn is_integer(&self) -> bool;
        pub fn as_integer(&self) -> Option<Integer>;
        pub fn into_integer(self) -> Result<Integer, Self>;
        pub fn is_bytes(&self) -> bool;
        pub fn as_bytes(&self) -> Option<&Vec<u8>>;
        pub fn as_bytes_mut(&mut self) -> Option<&mut Vec<u8>>;
        pub fn into_bytes(self) -> Result<Vec<u8>, Self>;
        pub fn is_float(&self) -> bool;
        pub fn as_float(&self) -> Option<f64>;
        pub fn into_float(self) -> Result<f64, Self>;
        pub fn is_text(&self) -> bool;
        pub fn as_text(&self) -> Option<&str>;
        pub fn as_text_mut(&mut self) -> Option<&mut String>;
        pub fn into_text(self) -> Result<String, Self>;
        pub fn is_bool(&self) -> bool;
        pub fn as_bool(&self) -> Option<bool>;
        pub fn into_bool(self) -> Result<bool, Self>;
        pub fn is_null(&self) -> bool;
        pub fn is_tag(&self) -> bool;
        pub fn as_tag(&self) -> Option<(u64, &Value)>;
        pub fn as_tag_mut(&mut self) -> Option<(&mut u64, &mut Value)>;
        pub fn into_tag(self) -> Result<(u64, Box<Value>), Self>;
        pub fn is_array(&self) -> bool;
        pub fn as_array(&self) -> Option<&Vec<Value>>;
        pub fn as_array_mut(&mut self) -> Option<&mut Vec<Value>>;
        pub fn into_array(self) -> Result<Vec<Value>, Self>;
        pub fn is_map(&self) -> bool;
        pub fn as_map(&self) -> Option<&Vec<(Value, Value)>>;
        pub fn as_map_mut(&mut self) -> Option<&mut Vec<(Value, Value)>>;
        pub fn into_map(self) -> Result<Vec<(Value, Value)>, Self>;
        pub fn serialized<T: ?Sized + Serialize>(value: &T) -> Result<Self, Error>;
    }

    impl From<CanonicalValue> for Value {}
    impl<'a> From<&'a Value> for Unexpected<'a> {}
    impl From<Integer> for Value {}
    impl From<Vec<(Value, Value)>> for Value {}
    impl From<&[(Value, Value)]> for Value {}
    impl From<Vec<Value>> for Value {}
    impl From<&[Value]> for Value {}
    impl From<bool> for Value {}
    impl From<&str> for Value {}
    impl From<String> for Value {}
    impl From<f32> for Value {}
    impl From<f64> for Value {}
    impl From<&[u8]> for Value {}
    impl From<Vec<u8>> for Value {}
    impl From<i8> for Value {}
    impl From<u8> for Value {}
    impl From<i16> for Value {}
    impl From<u16> for Value {}
    impl From<i32> for Value {}
    impl From<u32> for Value {}
    impl From<i64> for Value {}
    impl From<u64> for Value {}
    impl From<u128> for Value {}
    impl From<i128> for Value {}
    impl From<char> for Value {}
}

#[macro_export]
macro_rules! cbor {
    () => {};
}
