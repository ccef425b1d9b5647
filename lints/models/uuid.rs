use crate::fmt::{Braced, Hyphenated, Simple, Urn};
pub use crate::timestamp::context::NoContext;
pub use crate::timestamp::{ClockSequence, Timestamp};
use std::fmt::Display;
use std::str::FromStr;

pub mod fmt {
    use crate::{Error, Uuid};
    use std::borrow::Borrow;
    use std::fmt::Display;
    use std::mem::MaybeUninit;
    use std::str::FromStr;

    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Hyphenated;

    impl Hyphenated {
        pub const LENGTH: usize = ..;
        pub fn from_uuid(uuid: Uuid) -> Self;
        pub fn encode_lower<'buf>(&self, buffer: &'buf mut [u8]) -> &'buf mut str;
        pub fn encode_lower_uninit<'buf>(&self, buffer: &'buf mut [MaybeUninit<u8>]) -> &'buf mut str;
        pub fn encode_upper<'buf>(&self, buffer: &'buf mut [u8]) -> &'buf mut str;
        pub fn encode_upper_uninit<'buf>(&self, buffer: &'buf mut [MaybeUninit<u8>]) -> &'buf mut str;
        pub fn as_uuid(&self) -> &Uuid;
        pub fn into_uuid(self) -> Uuid;
    }

    impl FromStr for Hyphenated {
        type Err = Error;
    }

    impl Borrow<Uuid> for Hyphenated {}
    impl AsRef<Uuid> for Hyphenated {}
    impl From<Uuid> for Hyphenated {}
    impl Display for Hyphenated {}

    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Simple;

    impl Simple {
        pub const LENGTH: usize = ..;
        pub fn from_uuid(uuid: Uuid) -> Self;
        pub fn encode_lower<'buf>(&self, buffer: &'buf mut [u8]) -> &'buf mut str;
        pub fn encode_lower_uninit<'buf>(&self, buffer: &'buf mut [MaybeUninit<u8>]) -> &'buf mut str;
        pub fn encode_upper<'buf>(&self, buffer: &'buf mut [u8]) -> &'buf mut str;
        pub fn encode_upper_uninit<'buf>(&self, buffer: &'buf mut [MaybeUninit<u8>]) -> &'buf mut str;
        pub fn as_uuid(&self) -> &Uuid;
        pub fn into_uuid(self) -> Uuid;
    }

    impl FromStr for Simple {
        type Err = Error;
    }

    impl Borrow<Uuid> for Simple {}
    impl AsRef<Uuid> for Simple {}
    impl From<Uuid> for Simple {}
    impl Display for Simple {}

    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Urn;

    impl Urn {
        pub const LENGTH: usize = ..;
        pub fn from_uuid(uuid: Uuid) -> Self;
        pub fn encode_lower<'buf>(&self, buffer: &'buf mut [u8]) -> &'buf mut str;
        pub fn encode_lower_uninit<'buf>(&self, buffer: &'buf mut [MaybeUninit<u8>]) -> &'buf mut str;
        pub fn encode_upper<'buf>(&self, buffer: &'buf mut [u8]) -> &'buf mut str;
        pub fn encode_upper_uninit<'buf>(&self, buffer: &'buf mut [MaybeUninit<u8>]) -> &'buf mut str;
        pub fn as_uuid(&self) -> &Uuid;
        pub fn into_uuid(self) -> Uuid;
    }

    impl FromStr for Urn {
        type Err = Error;
    }

    impl Borrow<Uuid> for Urn {}
    impl AsRef<Uuid> for Urn {}
    impl From<Uuid> for Urn {}
    impl Display for Urn {}

    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Braced;

    impl Braced {
        pub const LENGTH: usize = ..;
        pub fn from_uuid(uuid: Uuid) -> Self;
        pub fn encode_lower<'buf>(&self, buffer: &'buf mut [u8]) -> &'buf mut str;
        pub fn encode_lower_uninit<'buf>(&self, buffer: &'buf mut [MaybeUninit<u8>]) -> &'buf mut str;
        pub fn encode_upper<'buf>(&self, buffer: &'buf mut [u8]) -> &'buf mut str;
        pub fn encode_upper_uninit<'buf>(&self, buffer: &'buf mut [MaybeUninit<u8>]) -> &'buf mut str;
        pub fn as_uuid(&self) -> &Uuid;
        pub fn into_uuid(self) -> Uuid;
    }

    impl FromStr for Braced {
        type Err = Error;
    }

    impl Borrow<Uuid> for Braced {}
    impl AsRef<Uuid> for Braced {}
    impl From<Uuid> for Braced {}
    impl Display for Braced {}
}

pub mod timestamp {
    use crate::Error;
    use std::panic::{AssertUnwindSafe, RefUnwindSafe};
    use std::sync::Mutex;
    use std::time::SystemTime;

    pub mod context {
        pub use crate::ContextV7;
        use crate::timestamp::ClockSequence;
        use std::thread::LocalKey;

        #[derive(Clone, Copy, Debug, Default)]
        pub struct NoContext;

        impl ClockSequence for NoContext {
            type Output = u16;
        }

        pub struct ThreadLocalContext<C: 'static>;

        impl<C: 'static> ThreadLocalContext<C> {
            pub fn new(local_key: &'static LocalKey<C>) -> Self;
        }

        impl<C: ClockSequence + 'static> ClockSequence for ThreadLocalContext<C> {
            type Output = C::Output;
        }
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub struct Timestamp;

    impl Timestamp {
        pub fn now(context: impl ClockSequence<Output = impl Into<u128>>) -> Self;
        pub fn from_gregorian_time(ticks: u64, counter: u16) -> Self;
        pub fn from_unix_time(seconds: u64, subsec_nanos: u32, counter: u128, usable_counter_bits: u8) -> Self;
        pub fn from_unix(
            context: impl ClockSequence<Output = impl Into<u128>>,
            seconds: u64,
            subsec_nanos: u32,
        ) -> Self;
        pub fn to_gregorian(&self) -> (u64, u16);
        pub fn to_unix(&self) -> (u64, u32);
    }

    impl TryFrom<SystemTime> for Timestamp {
        type Error = Error;
    }

    impl From<Timestamp> for SystemTime {}

    pub trait ClockSequence {
        type Output;
        fn generate_sequence(&self, seconds: u64, subsec_nanos: u32) -> Self::Output;
        fn generate_timestamp_sequence(&self, seconds: u64, subsec_nanos: u32) -> (Self::Output, u64, u32);
        fn usable_bits(&self) -> usize
        where
            Self::Output: Sized;
    }

    impl<T: ClockSequence + ?Sized> ClockSequence for &T {
        type Output = T::Output;
    }

    impl<C: ClockSequence> ClockSequence for AssertUnwindSafe<C> {
        type Output = C::Output;
    }

    impl<C: ClockSequence + RefUnwindSafe> ClockSequence for Mutex<C> {
        type Output = C::Output;
    }

    pub const UUID_TICKS_BETWEEN_EPOCHS: u64 = ..;
}

pub mod serde {
    pub mod braced {
        use crate::Uuid;
        use serde::de::Deserializer;
        use serde::ser::Serializer;

        pub mod option {
            use crate::Uuid;
            use serde::de::Deserializer;
            use serde::ser::Serializer;

            pub fn serialize<S>(u: &Option<Uuid>, serializer: S) -> Result<S::Ok, S::Error>
            where
                S: Serializer;
            pub fn deserialize<'de, D>(deserializer: D) -> Result<Option<Uuid>, D::Error>
            where
                D: Deserializer<'de>;
        }

        pub fn serialize<S>(u: &Uuid, serializer: S) -> Result<S::Ok, S::Error>
        where
            S: Serializer;
        pub fn deserialize<'de, D>(deserializer: D) -> Result<Uuid, D::Error>
        where
            D: Deserializer<'de>;
    }

    pub mod bytes {
        use crate::Uuid;
        use serde::de::Deserializer;
        use serde::ser::Serializer;

        pub mod option {
            use crate::Uuid;
            use serde::de::Deserializer;
            use serde::ser::Serializer;

            pub fn serialize<S>(u: &Option<Uuid>, serializer: S) -> Result<S::Ok, S::Error>
            where
                S: Serializer;
            pub fn deserialize<'de, D>(deserializer: D) -> Result<Option<Uuid>, D::Error>
            where
                D: Deserializer<'de>;
        }

        pub fn serialize<S>(u: &Uuid, serializer: S) -> Result<S::Ok, S::Error>
        where
            S: Serializer;
        pub fn deserialize<'de, D>(deserializer: D) -> Result<Uuid, D::Error>
        where
            D: Deserializer<'de>;
    }

    pub mod compact {
        use crate::Uuid;
        use serde::de::Deserializer;
        use serde::ser::Serializer;

        pub mod option {
            use crate::Uuid;
            use serde::de::Deserializer;
            use serde::ser::Serializer;

            pub fn serialize<S>(u: &Option<Uuid>, serializer: S) -> Result<S::Ok, S::Error>
            where
                S: Serializer;
            pub fn deserialize<'de, D>(deserializer: D) -> Result<Option<Uuid>, D::Error>
            where
                D: Deserializer<'de>;
        }

        pub fn serialize<S>(u: &Uuid, serializer: S) -> Result<S::Ok, S::Error>
        where
            S: Serializer;
        pub fn deserialize<'de, D>(deserializer: D) -> Result<Uuid, D::Error>
        where
            D: Deserializer<'de>;
    }

    pub mod hyphenated {
        use crate::Uuid;
        use serde::de::Deserializer;
        use serde::ser::Serializer;

        pub mod option {
            use crate::Uuid;
            use serde::de::Deserializer;
            use serde::ser::Serializer;

            pub fn serialize<S>(u: &Option<Uuid>, serializer: S) -> Result<S::Ok, S::Error>
            where
                S: Serializer;
            pub fn deserialize<'de, D>(deserializer: D) -> Result<Option<Uuid>, D::Error>
            where
                D: Deserializer<'de>;
        }

        pub fn serialize<S>(u: &Uuid, serializer: S) -> Result<S::Ok, S::Error>
        where
            S: Serializer;
        pub fn deserialize<'de, D>(deserializer: D) -> Result<Uuid, D::Error>
        where
            D: Deserializer<'de>;
    }

    pub mod simple {
        use crate::Uuid;
        use serde::de::Deserializer;
        use serde::ser::Serializer;

        pub mod option {
            use crate::Uuid;
            use serde::de::Deserializer;
            use serde::ser::Serializer;

            pub fn serialize<S>(u: &Option<Uuid>, serializer: S) -> Result<S::Ok, S::Error>
            where
                S: Serializer;
            pub fn deserialize<'de, D>(deserializer: D) -> Result<Option<Uuid>, D::Error>
            where
                D: Deserializer<'de>;
        }

        pub fn serialize<S>(u: &Uuid, serializer: S) -> Result<S::Ok, S::Error>
        where
            S: Serializer;
        pub fn deserialize<'de, D>(deserializer: D) -> Result<Uuid, D::Error>
        where
            D: Deserializer<'de>;
    }

    pub mod urn {
        use crate::Uuid;
        use serde::de::Deserializer;
        use serde::ser::Serializer;

        pub mod option {
            use crate::Uuid;
            use serde::de::Deserializer;
            use serde::ser::Serializer;

            pub fn serialize<S>(u: &Option<Uuid>, serializer: S) -> Result<S::Ok, S::Error>
            where
                S: Serializer;
            pub fn deserialize<'de, D>(deserializer: D) -> Result<Option<Uuid>, D::Error>
            where
                D: Deserializer<'de>;
        }

        pub fn serialize<S>(u: &Uuid, serializer: S) -> Result<S::Ok, S::Error>
        where
            S: Serializer;
        pub fn deserialize<'de, D>(deserializer: D) -> Result<Uuid, D::Error>
        where
            D: Deserializer<'de>;
    }
}

#[derive(Debug, Default)]
pub struct ContextV7;

impl ContextV7 {
    pub fn new() -> Self;
    pub fn with_adjust_by_millis(self, millis: u32) -> Self;
    pub fn with_additional_precision(self) -> Self;
    pub fn with_additional_precision_bits(self, bits: usize) -> Self;
}

impl ClockSequence for ContextV7 {
    type Output = u64;
}

#[derive(Debug)]
pub struct Builder;

impl Builder {
    pub fn from_bytes(b: Bytes) -> Self;
    pub fn from_bytes_le(b: Bytes) -> Self;
    pub fn from_gregorian_timestamp(ticks: u64, counter: u16, node_id: &[u8; 6]) -> Self;
    pub fn from_md5_bytes(md5_bytes: Bytes) -> Self;
    pub fn from_random_bytes(random_bytes: Bytes) -> Self;
    pub fn from_sha1_bytes(sha1_bytes: Bytes) -> Self;
    pub fn from_sorted_gregorian_timestamp(ticks: u64, counter: u16, node_id: &[u8; 6]) -> Self;
    pub fn from_unix_timestamp_millis(millis: u64, counter_random_bytes: &[u8; 10]) -> Self;
    pub fn from_custom_bytes(custom_bytes: Bytes) -> Self;
    pub fn from_slice(b: &[u8]) -> Result<Self, Error>;
    pub fn from_slice_le(b: &[u8]) -> Result<Self, Error>;
    pub fn from_fields(d1: u32, d2: u16, d3: u16, d4: &[u8; 8]) -> Self;
    pub fn from_fields_le(d1: u32, d2: u16, d3: u16, d4: &[u8; 8]) -> Self;
    pub fn from_u128(v: u128) -> Self;
    pub fn from_u128_le(v: u128) -> Self;
    pub fn nil() -> Self;
    pub fn set_variant(&mut self, v: Variant) -> &mut Self;
    pub fn with_variant(self, v: Variant) -> Self;
    pub fn set_version(&mut self, v: Version) -> &mut Self;
    pub fn with_version(self, v: Version) -> Self;
    pub fn as_uuid(&self) -> &Uuid;
    pub fn into_uuid(self) -> Uuid;
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Error;
impl Display for Error {}
impl std::error::Error for Error {}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NonNilUuid;

impl NonNilUuid {
    pub fn new(uuid: Uuid) -> Option<Self>;
    pub unsafe fn new_unchecked(uuid: Uuid) -> Self;
    pub fn get(self) -> Uuid;
    pub fn new_v4() -> Self;
    pub fn new_v5(namespace: &Uuid, name: &[u8]) -> Self;
    pub fn new_v7(ts: Timestamp) -> Self;
    pub fn now_v7() -> Self;
}

impl Display for NonNilUuid {}

impl TryFrom<Uuid> for NonNilUuid {
    type Error = Error;
}

pub type Bytes = [u8; 16];

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Version {
    Nil,
    Mac,
    Dce,
    Md5,
    Random,
    Sha1,
    SortMac,
    SortRand,
    Custom,
    Max,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Variant {
    NCS,
    RFC4122,
    Microsoft,
    Future,
}

impl Display for Variant {}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Uuid;

impl Uuid {
    pub fn nil() -> Self;
    pub fn max() -> Self;
    pub fn from_fields(d1: u32, d2: u16, d3: u16, d4: &[u8; 8]) -> Uuid;
    pub fn from_fields_le(d1: u32, d2: u16, d3: u16, d4: &[u8; 8]) -> Uuid;
    pub fn from_u128(v: u128) -> Self;
    pub fn from_u128_le(v: u128) -> Self;
    pub fn from_u64_pair(high_bits: u64, low_bits: u64) -> Self;
    pub fn from_slice(b: &[u8]) -> Result<Uuid, Error>;
    pub fn from_slice_le(b: &[u8]) -> Result<Uuid, Error>;
    pub fn from_bytes(bytes: Bytes) -> Uuid;
    pub fn from_bytes_le(b: Bytes) -> Uuid;
    pub fn from_bytes_ref(bytes: &Bytes) -> &Uuid;
    pub fn hyphenated(self) -> Hyphenated;
    pub fn as_hyphenated(&self) -> &Hyphenated;
    pub fn simple(self) -> Simple;
    pub fn as_simple(&self) -> &Simple;
    pub fn urn(self) -> Urn;
    pub fn as_urn(&self) -> &Urn;
    pub fn braced(self) -> Braced;
    pub fn as_braced(&self) -> &Braced;
    pub const NAMESPACE_DNS: Self = ..;
    pub const NAMESPACE_OID: Self = ..;
    pub const NAMESPACE_URL: Self = ..;
    pub const NAMESPACE_X500: Self = ..;
    pub fn get_variant(&self) -> Variant;
    pub fn get_version_num(&self) -> usize;
    pub fn get_version(&self) -> Option<Version>;
    pub fn as_fields(&self) -> (u32, u16, u16, &[u8; 8]);
    pub fn to_fields_le(&self) -> (u32, u16, u16, &[u8; 8]);
    pub fn as_u128(&self) -> u128;
    pub fn to_u128_le(&self) -> u128;
    pub fn as_u64_pair(&self) -> (u64, u64);
    pub fn as_bytes(&self) -> &Bytes;
    pub fn into_bytes(self) -> Bytes;
    pub fn to_bytes_le(&self) -> Bytes;
    pub fn is_nil(&self) -> bool;
    pub fn is_max(&self) -> bool;
    pub fn encode_buffer() -> [u8; 45];
    pub fn get_timestamp(&self) -> Option<Timestamp>;
    pub fn get_node_id(&self) -> Option<[u8; 6]>;
    pub fn parse_str(input: &str) -> Result<Uuid, Error>;
    pub fn try_parse(input: &str) -> Result<Uuid, Error>;
    pub fn try_parse_ascii(input: &[u8]) -> Result<Uuid, Error>;
    pub fn new_v4() -> Uuid;
    pub fn new_v5(namespace: &Uuid, name: &[u8]) -> Uuid;
    pub fn now_v7() -> Self;
    pub fn new_v7(ts: Timestamp) -> Self;
}

impl Display for Uuid {}
impl From<Uuid> for String {}
impl From<Simple> for Uuid {}
impl From<Urn> for Uuid {}
impl From<Braced> for Uuid {}
impl From<Hyphenated> for Uuid {}
impl Default for Uuid {}
impl AsRef<Uuid> for Uuid {}
impl AsRef<[u8]> for Uuid {}
impl From<Uuid> for Vec<u8> {}

impl TryFrom<Vec<u8>> for Uuid {
    type Error = Error;
}

impl From<NonNilUuid> for Uuid {}

impl FromStr for Uuid {
    type Err = Error;
}

impl TryFrom<&str> for Uuid {
    type Error = Error;
}

impl TryFrom<String> for Uuid {
    type Error = Error;
}

#[macro_export]
macro_rules! uuid {
    () => {};
}
