pub use crate::binary::Binary;
use crate::binary::Vector;
pub use crate::datetime::DateTime;
pub use crate::document::Document;
use crate::extjson::de::Error;
use crate::oid::ObjectId;
use crate::spec::ElementType;
pub use crate::uuid::Uuid;
use serde_json::map::Map;
use serde_json::value::Value;
use std::fmt::Display;
use std::ops::{Deref, Index};

pub mod binary {
    pub struct Vector;

    pub struct Binary;
}

pub mod datetime {
    pub struct DateTime;
}

pub mod de {
    pub struct Error;

    pub type Result<T> = std::result::Result<T, Error>;
}

pub mod decimal128 {
    pub struct Decimal128;
}

pub mod document {
    use crate::datetime::DateTime;
    use crate::decimal128::Decimal128;
    use crate::extjson::de::Error;
    use crate::oid::ObjectId;
    use crate::{Array, Bson, RawDocument, RawDocumentBuf, Timestamp};
    use serde_json::map::Map;
    use serde_json::value::Value;
    use std::fmt::Display;
    use std::io::{Read, Write};
    use std::ops::Index;

    pub struct ValueAccessError;

    pub type ValueAccessResult<T> = Result<T, ValueAccessError>;

    #[derive(Clone, PartialEq)]
    pub struct Document;

    impl Document {
        pub fn new() -> Document;
        pub fn iter(&self) -> Iter<'_>;
        pub fn iter_mut(&mut self) -> IterMut<'_>;
        pub fn clear(&mut self);
        pub fn get(&self, key: impl AsRef<str>) -> Option<&Bson>;
        pub fn get_mut(&mut self, key: impl AsRef<str>) -> Option<&mut Bson>;
        pub fn get_f64(&self, key: impl AsRef<str>) -> ValueAccessResult<f64>;
        pub fn get_f64_mut(&mut self, key: impl AsRef<str>) -> ValueAccessResult<&mut f64>;
        pub fn get_decimal128(&self, key: impl AsRef<str>) -> ValueAccessResult<&Decimal128>;
        pub fn get_decimal128_mut(&mut self, key: impl AsRef<str>) -> ValueAccessResult<&mut Decimal128>;
        pub fn get_str(&self, key: impl AsRef<str>) -> ValueAccessResult<&str>;
        pub fn get_str_mut(&mut self, key: impl AsRef<str>) -> ValueAccessResult<&mut str>;
        pub fn get_array(&self, key: impl AsRef<str>) -> ValueAccessResult<&Array>;
        pub fn get_array_mut(&mut self, key: impl AsRef<str>) -> ValueAccessResult<&mut Array>;
        pub fn get_document(&self, key: impl AsRef<str>) -> ValueAccessResult<&Document>;
        pub fn get_document_mut(&mut self, key: impl AsRef<str>) -> ValueAccessResult<&mut Document>;
        pub fn get_bool(&self, key: impl AsRef<str>) -> ValueAccessResult<bool>;
        pub fn get_bool_mut(&mut self, key: impl AsRef<str>) -> ValueAccessResult<&mut bool>;
        pub fn is_null(&self, key: impl AsRef<str>) -> bool;
        pub fn get_i32(&self, key: impl AsRef<str>) -> ValueAccessResult<i32>;
        pub fn get_i32_mut(&mut self, key: impl AsRef<str>) -> ValueAccessResult<&mut i32>;
        pub fn get_i64(&self, key: impl AsRef<str>) -> ValueAccessResult<i64>;
        pub fn get_i64_mut(&mut self, key: impl AsRef<str>) -> ValueAccessResult<&mut i64>;
        pub fn get_timestamp(&self, key: impl AsRef<str>) -> ValueAccessResult<Timestamp>;
        pub fn get_timestamp_mut(&mut self, key: impl AsRef<str>) -> ValueAccessResult<&mut Timestamp>;
        pub fn get_binary_generic(&self, key: impl AsRef<str>) -> ValueAccessResult<&Vec<u8>>;
        pub fn get_binary_generic_mut(&mut self, key: impl AsRef<str>) -> ValueAccessResult<&mut Vec<u8>>;
        pub fn get_object_id(&self, key: impl AsRef<str>) -> ValueAccessResult<ObjectId>;
        pub fn get_object_id_mut(&mut self, key: impl AsRef<str>) -> ValueAccessResult<&mut ObjectId>;
        pub fn get_datetime(&self, key: impl AsRef<str>) -> ValueAccessResult<&DateTime>;
        pub fn get_datetime_mut(&mut self, key: impl AsRef<str>) -> ValueAccessResult<&mut DateTime>;
        pub fn contains_key(&self, key: impl AsRef<str>) -> bool;
        pub fn keys(&self) -> Keys<'_>;
        pub fn values(&self) -> Values<'_>;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn insert<KT: Into<String>, BT: Into<Bson>>(&mut self, key: KT, val: BT) -> Option<Bson>;
        pub fn remove(&mut self, key: impl AsRef<str>) -> Option<Bson>;
        pub fn entry(&mut self, k: String) -> Entry<'_>;
        pub fn to_writer<W: Write>(&self, writer: W) -> crate::ser::Result<()>;
        pub fn from_reader<R: Read>(reader: R) -> crate::de::Result<Document>;
        pub fn from_reader_utf8_lossy<R: Read>(reader: R) -> crate::de::Result<Document>;
    }

    impl Default for Document {}
    impl Display for Document {}

    impl Index<&str> for Document {
        type Output = Bson;
    }

    impl IntoIterator for Document {
        type Item = (String, Bson);
        type IntoIter = IntoIter;
    }

    impl<'a> IntoIterator for &'a Document {
        type Item = (&'a String, &'a Bson);
        type IntoIter = Iter<'a>;
    }

    impl FromIterator<(String, Bson)> for Document {}
    impl Extend<(String, Bson)> for Document {}

    impl TryFrom<Map<String, Value>> for Document {
        type Error = Error;
    }

    impl TryFrom<&RawDocument> for Document {
        type Error = crate::raw::Error;
    }

    impl TryFrom<RawDocumentBuf> for Document {
        type Error = crate::raw::Error;
    }

    pub struct IntoIter;

    impl Iterator for IntoIter {
        type Item = (String, Bson);
    }

    pub struct Iter<'a>;

    impl<'a> Iterator for Iter<'a> {
        type Item = (&'a String, &'a Bson);
    }

    pub struct Keys<'a>;

    impl<'a> Iterator for Keys<'a> {
        type Item = &'a String;
    }

    pub struct Values<'a>;

    impl<'a> Iterator for Values<'a> {
        type Item = &'a Bson;
    }

    pub struct IterMut<'a>;

    impl<'a> Iterator for IterMut<'a> {
        type Item = (&'a String, &'a mut Bson);
    }

    pub struct Entry<'a>;
}

pub mod extjson {
    pub mod de {
        pub struct Error;
    }
}

pub mod oid {
    use crate::datetime::DateTime;
    use std::fmt::Display;
    use std::str::FromStr;

    pub struct Error;

    pub type Result<T> = std::result::Result<T, Error>;

    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct ObjectId;

    impl ObjectId {
        pub fn new() -> Self;
        pub fn from_bytes(bytes: [u8; 12]) -> ObjectId;
        pub fn from_parts(seconds_since_epoch: u32, process_id: [u8; 5], counter: [u8; 3]) -> Self;
        pub fn parse_str(s: impl AsRef<str>) -> Result<ObjectId>;
        pub fn timestamp(&self) -> DateTime;
        pub fn bytes(&self) -> [u8; 12];
        pub fn to_hex(self) -> String;
    }

    impl Default for ObjectId {}

    impl FromStr for ObjectId {
        type Err = Error;
    }

    impl From<[u8; 12]> for ObjectId {}
    impl Display for ObjectId {}
}

pub mod raw {
    pub use crate::RawDocumentBuf;

    pub struct Error;
}

pub mod ser {
    pub struct Error;

    pub type Result<T> = std::result::Result<T, Error>;
}

pub mod spec {
    pub struct ElementType;
}

pub mod uuid {
    pub struct Uuid;
}

pub type Array = Vec<Bson>;

#[derive(Clone, Default, PartialEq)]
pub enum Bson {
    Double(f64),
    String(String),
    Array(Array),
    Document(Document),
    Boolean(bool),
    Null,
    RegularExpression(Regex),
    JavaScriptCode(String),
    JavaScriptCodeWithScope(JavaScriptCodeWithScope),
    Int32(i32),
    Int64(i64),
    Timestamp(Timestamp),
    Binary(Binary),
    ObjectId(ObjectId),
    DateTime(DateTime),
    Symbol(String),
    Decimal128(crate::decimal128::Decimal128),
    Undefined,
    MaxKey,
    MinKey,
    DbPointer(DbPointer),
}

impl Bson {
    pub fn into_relaxed_extjson(self) -> Value;
    pub fn into_canonical_extjson(self) -> Value;
    pub fn element_type(&self) -> ElementType;
    pub fn as_f64(&self) -> Option<f64>;
    pub fn as_str(&self) -> Option<&str>;
    pub fn as_str_mut(&mut self) -> Option<&mut str>;
    pub fn as_array(&self) -> Option<&Array>;
    pub fn as_array_mut(&mut self) -> Option<&mut Array>;
    pub fn as_document(&self) -> Option<&Document>;
    pub fn as_document_mut(&mut self) -> Option<&mut Document>;
    pub fn as_bool(&self) -> Option<bool>;
    pub fn as_i32(&self) -> Option<i32>;
    pub fn as_i64(&self) -> Option<i64>;
    pub fn as_object_id(&self) -> Option<ObjectId>;
    pub fn as_object_id_mut(&mut self) -> Option<&mut ObjectId>;
    pub fn as_datetime(&self) -> Option<&DateTime>;
    pub fn as_datetime_mut(&mut self) -> Option<&mut DateTime>;
    pub fn as_symbol(&self) -> Option<&str>;
    pub fn as_symbol_mut(&mut self) -> Option<&mut str>;
    pub fn as_timestamp(&self) -> Option<Timestamp>;
    pub fn as_null(&self) -> Option<()>;
    pub fn as_db_pointer(&self) -> Option<&DbPointer>;
}

impl From<Vector> for Bson {}
impl Display for Bson {}

impl Index<&str> for Bson {
    type Output = Bson;
}

impl From<f32> for Bson {}
impl From<f64> for Bson {}
impl From<&str> for Bson {}
impl From<String> for Bson {}
impl From<Document> for Bson {}
impl From<bool> for Bson {}
impl From<Regex> for Bson {}
impl From<JavaScriptCodeWithScope> for Bson {}
impl From<Binary> for Bson {}
impl From<Timestamp> for Bson {}
impl<T> From<&T> for Bson where T: Clone + Into<Bson> {}
impl<T> From<&mut T> for Bson where for<'a> &'a T: Into<Bson> {}
impl<T> From<Vec<T>> for Bson where T: Into<Bson> {}
impl<T> From<&[T]> for Bson where T: Clone + Into<Bson> {}
impl<T: Into<Bson>> FromIterator<T> for Bson {}
impl From<i32> for Bson {}
impl From<i64> for Bson {}
impl From<u32> for Bson {}
impl From<[u8; 12]> for Bson {}
impl From<ObjectId> for Bson {}
impl From<DateTime> for Bson {}
impl From<DbPointer> for Bson {}
impl From<crate::decimal128::Decimal128> for Bson {}
impl<T> From<Option<T>> for Bson where T: Into<Bson> {}
impl From<Bson> for Value {}

impl TryFrom<Map<String, Value>> for Bson {
    type Error = Error;
}

impl TryFrom<Value> for Bson {
    type Error = Error;
}

impl TryFrom<RawBson> for Bson {
    type Error = crate::raw::Error;
}

impl<'a> TryFrom<RawBsonRef<'a>> for Bson {
    type Error = crate::raw::Error;
}

impl From<Uuid> for Bson {}

pub struct DbPointer;

pub struct JavaScriptCodeWithScope;

pub struct Regex;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp {
    pub time: u32,
    pub increment: u32,
}

impl Display for Timestamp {}

pub struct RawBson;

pub struct RawBsonRef<'a>;

pub struct RawDocument;

pub struct RawDocumentBuf;

impl Deref for RawDocumentBuf {
    type Target = RawDocument;
}

#[macro_export]
macro_rules! bson {
    () => {};
}

#[macro_export]
macro_rules! doc {
    () => {};
}
