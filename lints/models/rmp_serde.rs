pub use crate::decode::{Deserializer, from_read, from_slice};
pub use crate::encode::{to_vec, to_vec_named};

pub mod decode {
    use rmp::decode::str::DecodeStringError;
    use rmp::decode::{MarkerReadError, NumValueReadError, ValueReadError};
    use rmp::marker::Marker;
    use serde::de::{Deserialize, DeserializeOwned};
    use std::fmt::Display;
    use std::io;
    use std::io::Read;
    use std::num::TryFromIntError;
    use std::str::Utf8Error;

    #[derive(Debug)]
    pub enum Error {
        InvalidMarkerRead(io::Error),
        InvalidDataRead(io::Error),
        TypeMismatch(Marker),
        OutOfRange,
        LengthMismatch(u32),
        Uncategorized(String),
        Syntax(String),
        Utf8Error(Utf8Error),
        DepthLimitExceeded,
    }

    impl std::error::Error for Error {}
    impl serde::de::Error for Error {}
    impl Display for Error {}
    impl From<MarkerReadError> for Error {}
    impl From<Utf8Error> for Error {}
    impl From<ValueReadError> for Error {}
    impl From<NumValueReadError> for Error {}
    impl From<DecodeStringError<'_>> for Error {}
    impl From<TryFromIntError> for Error {}

    #[derive(Debug)]
    pub struct Deserializer<R, C>;

    impl<'de, R, C> Deserializer<R, C> {
        pub fn set_max_depth(&mut self, depth: usize);
    }

    impl<'de, R, C> serde::de::Deserializer<'de> for &mut Deserializer<R, C> {
        type Error = Error;
    }

    #[derive(Clone, Copy, Debug, PartialEq)]
    pub enum Reference<'b, 'c, T: ?Sized + 'static> {
        Borrowed(&'b T),
        Copied(&'c T),
    }

    #[blocks(io, if_os(R))]
    pub fn from_read<R, T>(rd: R) -> Result<T, Error>
    where
        R: Read,
        T: DeserializeOwned;

    pub fn from_slice<'a, T>(input: &'a [u8]) -> Result<T, Error>
    where
        T: Deserialize<'a>;
}

pub mod encode {
    use rmp::encode::ValueWriteError;
    use serde::ser::Serialize;
    use std::fmt::Display;
    use std::io::Write;

    #[derive(Debug)]
    pub enum Error {
        InvalidValueWrite(ValueWriteError),
        UnknownLength,
        InvalidDataModel(&'static str),
        DepthLimitExceeded,
        Syntax(String),
    }

    impl std::error::Error for Error {}
    impl Display for Error {}
    impl From<ValueWriteError> for Error {}
    impl serde::ser::Error for Error {}

    pub trait UnderlyingWrite {
        type Write: Write;
        fn get_ref(&self) -> &Self::Write;
        fn get_mut(&mut self) -> &mut Self::Write;
        fn into_inner(self) -> Self::Write;
    }

    #[blocks(io, if_os(W))]
    pub fn write<W, T>(wr: &mut W, val: &T) -> Result<(), Error>
    where
        W: Write + ?Sized,
        T: Serialize + ?Sized;

    #[blocks(io, if_os(W))]
    pub fn write_named<W, T>(wr: &mut W, val: &T) -> Result<(), Error>
    where
        W: Write + ?Sized,
        T: Serialize + ?Sized;

    pub fn to_vec<T>(val: &T) -> Result<Vec<u8>, Error>
    where
        T: Serialize + ?Sized;
    pub fn to_vec_named<T>(val: &T) -> Result<Vec<u8>, Error>
    where
        T: Serialize + ?Sized;
}

pub const MSGPACK_EXT_STRUCT_NAME: &str = ..;
