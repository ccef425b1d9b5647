pub use crate::decode::{Deserializer, from_read, from_slice};
pub use crate::encode::{to_vec, to_vec_named};

pub mod config {
    pub struct DefaultConfig;

    pub struct HumanReadableConfig<C>;

    pub struct BinaryConfig<C>;

    pub trait SerializerConfig {}
}

pub mod decode {
    use crate::config::{BinaryConfig, DefaultConfig, HumanReadableConfig, SerializerConfig};
    use rmp::decode::str::DecodeStringError;
    use rmp::decode::{MarkerReadError, NumValueReadError, ValueReadError};
    use rmp::marker::Marker;
    use serde::de::{Deserialize, DeserializeOwned};
    use std::fmt::Display;
    use std::io;
    use std::io::{Cursor, Read};
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
    pub struct Deserializer<R, C = DefaultConfig>;

    impl<R: Read> Deserializer<ReadReader<R>, DefaultConfig> {
        pub fn new(rd: R) -> Self;
    }

    impl<R: Read, C> Deserializer<ReadReader<R>, C> {
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn into_inner(self) -> R;
    }

    impl<R: Read, C: SerializerConfig> Deserializer<R, C> {
        pub fn with_human_readable(self) -> Deserializer<R, HumanReadableConfig<C>>;
        pub fn with_binary(self) -> Deserializer<R, BinaryConfig<C>>;
    }

    impl<R: AsRef<[u8]>> Deserializer<ReadReader<Cursor<R>>> {
        pub fn position(&self) -> u64;
    }

    impl<'de, R> Deserializer<ReadRefReader<'de, R>>
    where
        R: AsRef<[u8]> + ?Sized,
    {
        pub fn from_read_ref(rd: &'de R) -> Self;
        pub fn get_ref(&self) -> &R;
    }

    impl<'de, R: ReadSlice<'de>, C: SerializerConfig> Deserializer<R, C> {
        pub fn set_max_depth(&mut self, depth: usize);
    }

    impl<'de, R: ReadSlice<'de>, C: SerializerConfig> serde::de::Deserializer<'de> for &mut Deserializer<R, C> {
        type Error = Error;
    }

    #[derive(Clone, Copy, Debug, PartialEq)]
    pub enum Reference<'b, 'c, T: ?Sized + 'static> {
        Borrowed(&'b T),
        Copied(&'c T),
    }

    pub struct ReadReader<R>;

    pub struct ReadRefReader<'a, R>;

    pub trait ReadSlice<'de> {}

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
