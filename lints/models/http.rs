use crate::header::{
    AsHeaderName, Drain, Entry, GetAll, IntoHeaderName, IntoIter, InvalidHeaderName, InvalidHeaderValue, Iter, IterMut,
    Keys, MaxSizeReached, ToStrError, Values, ValuesMut,
};
use crate::method::InvalidMethod;
pub use crate::method::Method;
pub use crate::request::Request;
pub use crate::response::Response;
use crate::status::InvalidStatusCode;
pub use crate::status::StatusCode;
pub use crate::uri::Uri;
use crate::uri::{InvalidUri, InvalidUriParts};
pub use crate::version::Version;
use std::borrow::Borrow;
use std::collections::HashMap;
use std::convert::Infallible;
use std::fmt::Display;
use std::hash::Hash;
use std::ops::Index;
use std::str::FromStr;

pub mod header {
    pub use crate::{HeaderMap, HeaderName, HeaderValue};
    use std::error::Error;
    use std::fmt::Display;

    #[derive(Debug)]
    pub struct Drain<'a, T>;

    impl<'a, T> Iterator for Drain<'a, T> {
        type Item = (Option<HeaderName>, T);
    }

    #[derive(Debug)]
    pub enum Entry<'a, T: 'a> {
        Occupied(OccupiedEntry<'a, T>),
        Vacant(VacantEntry<'a, T>),
    }

    impl<'a, T> Entry<'a, T> {
        pub fn or_insert(self, default: T) -> &'a mut T;
        pub fn or_try_insert(self, default: T) -> Result<&'a mut T, MaxSizeReached>;
        pub fn or_insert_with<F: FnOnce() -> T>(self, default: F) -> &'a mut T;
        pub fn or_try_insert_with<F: FnOnce() -> T>(self, default: F) -> Result<&'a mut T, MaxSizeReached>;
        pub fn key(&self) -> &HeaderName;
    }

    #[derive(Debug)]
    pub struct GetAll<'a, T>;

    impl<'a, T: 'a> GetAll<'a, T> {
        pub fn iter(&self) -> ValueIter<'a, T>;
    }

    impl<'a, T> IntoIterator for GetAll<'a, T> {
        type Item = &'a T;
        type IntoIter = ValueIter<'a, T>;
    }

    impl<'a, 'b: 'a, T> IntoIterator for &'b GetAll<'a, T> {
        type Item = &'a T;
        type IntoIter = ValueIter<'a, T>;
    }

    #[derive(Debug)]
    pub struct IntoIter<T>;

    impl<T> Iterator for IntoIter<T> {
        type Item = (Option<HeaderName>, T);
    }

    #[derive(Debug)]
    pub struct Iter<'a, T>;

    impl<'a, T> Iterator for Iter<'a, T> {
        type Item = (&'a HeaderName, &'a T);
    }

    #[derive(Debug)]
    pub struct IterMut<'a, T>;

    impl<'a, T> Iterator for IterMut<'a, T> {
        type Item = (&'a HeaderName, &'a mut T);
    }

    #[derive(Debug)]
    pub struct Keys<'a, T>;

    impl<'a, T> Iterator for Keys<'a, T> {
        type Item = &'a HeaderName;
    }

    pub struct MaxSizeReached;
    impl Display for MaxSizeReached {}
    impl Error for MaxSizeReached {}

    #[derive(Debug)]
    pub struct OccupiedEntry<'a, T>;

    impl<'a, T> OccupiedEntry<'a, T> {
        pub fn key(&self) -> &HeaderName;
        pub fn get(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn into_mut(self) -> &'a mut T;
        pub fn insert(&mut self, value: T) -> T;
        pub fn insert_mult(&mut self, value: T) -> ValueDrain<'_, T>;
        pub fn append(&mut self, value: T);
        pub fn remove(self) -> T;
        pub fn remove_entry(self) -> (HeaderName, T);
        pub fn remove_entry_mult(self) -> (HeaderName, ValueDrain<'a, T>);
        pub fn iter(&self) -> ValueIter<'_, T>;
        pub fn iter_mut(&mut self) -> ValueIterMut<'_, T>;
    }

    impl<'a, T> IntoIterator for OccupiedEntry<'a, T> {
        type Item = &'a mut T;
        type IntoIter = ValueIterMut<'a, T>;
    }

    impl<'a, 'b: 'a, T> IntoIterator for &'b OccupiedEntry<'a, T> {
        type Item = &'a T;
        type IntoIter = ValueIter<'a, T>;
    }

    impl<'a, 'b: 'a, T> IntoIterator for &'b mut OccupiedEntry<'a, T> {
        type Item = &'a mut T;
        type IntoIter = ValueIterMut<'a, T>;
    }

    #[derive(Debug)]
    pub struct VacantEntry<'a, T>;

    impl<'a, T> VacantEntry<'a, T> {
        pub fn key(&self) -> &HeaderName;
        pub fn into_key(self) -> HeaderName;
        pub fn insert(self, value: T) -> &'a mut T;
        pub fn try_insert(self, value: T) -> Result<&'a mut T, MaxSizeReached>;
        pub fn insert_entry(self, value: T) -> OccupiedEntry<'a, T>;
        pub fn try_insert_entry(self, value: T) -> Result<OccupiedEntry<'a, T>, MaxSizeReached>;
    }

    #[derive(Debug)]
    pub struct ValueDrain<'a, T>;

    impl<'a, T> Iterator for ValueDrain<'a, T> {
        type Item = T;
    }

    #[derive(Debug)]
    pub struct ValueIter<'a, T>;

    impl<'a, T: 'a> Iterator for ValueIter<'a, T> {
        type Item = &'a T;
    }

    impl<'a, T: 'a> DoubleEndedIterator for ValueIter<'a, T> {}

    #[derive(Debug)]
    pub struct ValueIterMut<'a, T>;

    impl<'a, T: 'a> Iterator for ValueIterMut<'a, T> {
        type Item = &'a mut T;
    }

    impl<'a, T: 'a> DoubleEndedIterator for ValueIterMut<'a, T> {}

    #[derive(Debug)]
    pub struct Values<'a, T>;

    impl<'a, T> Iterator for Values<'a, T> {
        type Item = &'a T;
    }

    #[derive(Debug)]
    pub struct ValuesMut<'a, T>;

    impl<'a, T> Iterator for ValuesMut<'a, T> {
        type Item = &'a mut T;
    }

    pub struct InvalidHeaderName;
    impl Display for InvalidHeaderName {}
    impl Error for InvalidHeaderName {}

    pub struct InvalidHeaderValue;
    impl Display for InvalidHeaderValue {}
    impl Error for InvalidHeaderValue {}

    #[derive(Debug)]
    pub struct ToStrError;
    impl Display for ToStrError {}
    impl Error for ToStrError {}

    pub trait AsHeaderName {}
    impl AsHeaderName for &str {}
    impl AsHeaderName for String {}
    impl AsHeaderName for &String {}

    pub trait IntoHeaderName {}
    impl IntoHeaderName for &'static str {}

    pub const ACCEPT: HeaderName = ..;
    pub const ACCEPT_CHARSET: HeaderName = ..;
    pub const ACCEPT_ENCODING: HeaderName = ..;
    pub const ACCEPT_LANGUAGE: HeaderName = ..;
    pub const ACCEPT_RANGES: HeaderName = ..;
    pub const ACCESS_CONTROL_ALLOW_CREDENTIALS: HeaderName = ..;
    pub const ACCESS_CONTROL_ALLOW_HEADERS: HeaderName = ..;
    pub const ACCESS_CONTROL_ALLOW_METHODS: HeaderName = ..;
    pub const ACCESS_CONTROL_ALLOW_ORIGIN: HeaderName = ..;
    pub const ACCESS_CONTROL_EXPOSE_HEADERS: HeaderName = ..;
    pub const ACCESS_CONTROL_MAX_AGE: HeaderName = ..;
    pub const ACCESS_CONTROL_REQUEST_HEADERS: HeaderName = ..;
    pub const ACCESS_CONTROL_REQUEST_METHOD: HeaderName = ..;
    pub const AGE: HeaderName = ..;
    pub const ALLOW: HeaderName = ..;
    pub const ALT_SVC: HeaderName = ..;
    pub const AUTHORIZATION: HeaderName = ..;
    pub const CACHE_CONTROL: HeaderName = ..;
    pub const CACHE_STATUS: HeaderName = ..;
    pub const CDN_CACHE_CONTROL: HeaderName = ..;
    pub const CONNECTION: HeaderName = ..;
    pub const CONTENT_DISPOSITION: HeaderName = ..;
    pub const CONTENT_ENCODING: HeaderName = ..;
    pub const CONTENT_LANGUAGE: HeaderName = ..;
    pub const CONTENT_LENGTH: HeaderName = ..;
    pub const CONTENT_LOCATION: HeaderName = ..;
    pub const CONTENT_RANGE: HeaderName = ..;
    pub const CONTENT_SECURITY_POLICY: HeaderName = ..;
    pub const CONTENT_SECURITY_POLICY_REPORT_ONLY: HeaderName = ..;
    pub const CONTENT_TYPE: HeaderName = ..;
    pub const COOKIE: HeaderName = ..;
    pub const DNT: HeaderName = ..;
    pub const DATE: HeaderName = ..;
    pub const ETAG: HeaderName = ..;
    pub const EXPECT: HeaderName = ..;
    pub const EXPIRES: HeaderName = ..;
    pub const FORWARDED: HeaderName = ..;
    pub const FROM: HeaderName = ..;
    pub const HOST: HeaderName = ..;
    pub const IF_MATCH: HeaderName = ..;
    pub const IF_MODIFIED_SINCE: HeaderName = ..;
    pub const IF_NONE_MATCH: HeaderName = ..;
    pub const IF_RANGE: HeaderName = ..;
    pub const IF_UNMODIFIED_SINCE: HeaderName = ..;
    pub const LAST_MODIFIED: HeaderName = ..;
    pub const LINK: HeaderName = ..;
    pub const LOCATION: HeaderName = ..;
    pub const MAX_FORWARDS: HeaderName = ..;
    pub const ORIGIN: HeaderName = ..;
    pub const PRAGMA: HeaderName = ..;
    pub const PROXY_AUTHENTICATE: HeaderName = ..;
    pub const PROXY_AUTHORIZATION: HeaderName = ..;
    pub const PUBLIC_KEY_PINS: HeaderName = ..;
    pub const PUBLIC_KEY_PINS_REPORT_ONLY: HeaderName = ..;
    pub const RANGE: HeaderName = ..;
    pub const REFERER: HeaderName = ..;
    pub const REFERRER_POLICY: HeaderName = ..;
    pub const REFRESH: HeaderName = ..;
    pub const RETRY_AFTER: HeaderName = ..;
    pub const SEC_WEBSOCKET_ACCEPT: HeaderName = ..;
    pub const SEC_WEBSOCKET_EXTENSIONS: HeaderName = ..;
    pub const SEC_WEBSOCKET_KEY: HeaderName = ..;
    pub const SEC_WEBSOCKET_PROTOCOL: HeaderName = ..;
    pub const SEC_WEBSOCKET_VERSION: HeaderName = ..;
    pub const SERVER: HeaderName = ..;
    pub const SET_COOKIE: HeaderName = ..;
    pub const STRICT_TRANSPORT_SECURITY: HeaderName = ..;
    pub const TE: HeaderName = ..;
    pub const TRAILER: HeaderName = ..;
    pub const TRANSFER_ENCODING: HeaderName = ..;
    pub const UPGRADE: HeaderName = ..;
    pub const UPGRADE_INSECURE_REQUESTS: HeaderName = ..;
    pub const USER_AGENT: HeaderName = ..;
    pub const VARY: HeaderName = ..;
    pub const VIA: HeaderName = ..;
    pub const WARNING: HeaderName = ..;
    pub const WWW_AUTHENTICATE: HeaderName = ..;
    pub const X_CONTENT_TYPE_OPTIONS: HeaderName = ..;
    pub const X_DNS_PREFETCH_CONTROL: HeaderName = ..;
    pub const X_FRAME_OPTIONS: HeaderName = ..;
    pub const X_XSS_PROTECTION: HeaderName = ..;
}

pub mod method {
    use std::error::Error;
    use std::fmt::Display;
    use std::str::FromStr;

    #[derive(Clone, PartialEq, Eq, Hash)]
    pub struct Method;

    impl Method {
        pub const GET: Method = ..;
        pub const POST: Method = ..;
        pub const PUT: Method = ..;
        pub const DELETE: Method = ..;
        pub const HEAD: Method = ..;
        pub const OPTIONS: Method = ..;
        pub const CONNECT: Method = ..;
        pub const PATCH: Method = ..;
        pub const TRACE: Method = ..;
        pub const QUERY: Method = ..;
        pub fn from_bytes(src: &[u8]) -> Result<Method, InvalidMethod>;
        pub fn is_safe(&self) -> bool;
        pub fn is_idempotent(&self) -> bool;
        pub fn as_str(&self) -> &str;
    }

    impl AsRef<str> for Method {}
    impl Display for Method {}
    impl Default for Method {}
    impl From<&Method> for Method {}

    impl TryFrom<&[u8]> for Method {
        type Error = InvalidMethod;
    }

    impl TryFrom<&str> for Method {
        type Error = InvalidMethod;
    }

    impl FromStr for Method {
        type Err = InvalidMethod;
    }

    pub struct InvalidMethod;
    impl Display for InvalidMethod {}
    impl Error for InvalidMethod {}
}

pub mod request {
    use crate::method::Method;
    use crate::uri::Uri;
    use crate::version::Version;
    use crate::{Error, Extensions, HeaderMap, HeaderName, HeaderValue};
    use std::any::Any;

    #[derive(Clone)]
    pub struct Request<T>;

    impl Request<()> {
        pub fn builder() -> Builder;
        pub fn get<T>(uri: T) -> Builder
        where
            T: TryInto<Uri>,
            T::Error: Into<Error>;
        pub fn put<T>(uri: T) -> Builder
        where
            T: TryInto<Uri>,
            T::Error: Into<Error>;
        pub fn post<T>(uri: T) -> Builder
        where
            T: TryInto<Uri>,
            T::Error: Into<Error>;
        pub fn delete<T>(uri: T) -> Builder
        where
            T: TryInto<Uri>,
            T::Error: Into<Error>;
        pub fn options<T>(uri: T) -> Builder
        where
            T: TryInto<Uri>,
            T::Error: Into<Error>;
        pub fn head<T>(uri: T) -> Builder
        where
            T: TryInto<Uri>,
            T::Error: Into<Error>;
        pub fn connect<T>(uri: T) -> Builder
        where
            T: TryInto<Uri>,
            T::Error: Into<Error>;
        pub fn patch<T>(uri: T) -> Builder
        where
            T: TryInto<Uri>,
            T::Error: Into<Error>;
        pub fn trace<T>(uri: T) -> Builder
        where
            T: TryInto<Uri>,
            T::Error: Into<Error>;
    }

    impl<T> Request<T> {
        pub fn new(body: T) -> Request<T>;
        pub fn from_parts(parts: Parts, body: T) -> Request<T>;
        pub fn method(&self) -> &Method;
        pub fn method_mut(&mut self) -> &mut Method;
        pub fn uri(&self) -> &Uri;
        pub fn uri_mut(&mut self) -> &mut Uri;
        pub fn version(&self) -> Version;
        pub fn version_mut(&mut self) -> &mut Version;
        pub fn headers(&self) -> &HeaderMap<HeaderValue>;
        pub fn headers_mut(&mut self) -> &mut HeaderMap<HeaderValue>;
        pub fn extensions(&self) -> &Extensions;
        pub fn extensions_mut(&mut self) -> &mut Extensions;
        pub fn body(&self) -> &T;
        pub fn body_mut(&mut self) -> &mut T;
        pub fn into_body(self) -> T;
        pub fn into_parts(self) -> (Parts, T);
        pub fn map<F, U>(self, f: F) -> Request<U>
        where
            F: FnOnce(T) -> U;
    }

    impl<T: Default> Default for Request<T> {}

    #[derive(Clone)]
    pub struct Parts {
        pub method: Method,
        pub uri: Uri,
        pub version: Version,
        pub headers: HeaderMap<HeaderValue>,
        pub extensions: Extensions,
    }

    #[derive(Debug)]
    pub struct Builder;

    impl Builder {
        pub fn new() -> Builder;
        pub fn method<T>(self, method: T) -> Builder
        where
            T: TryInto<Method>,
            T::Error: Into<Error>;
        pub fn method_ref(&self) -> Option<&Method>;
        pub fn uri<T>(self, uri: T) -> Builder
        where
            T: TryInto<Uri>,
            T::Error: Into<Error>;
        pub fn uri_ref(&self) -> Option<&Uri>;
        pub fn version(self, version: Version) -> Builder;
        pub fn version_ref(&self) -> Option<&Version>;
        pub fn header<K, V>(self, key: K, value: V) -> Builder
        where
            K: TryInto<HeaderName>,
            K::Error: Into<Error>,
            V: TryInto<HeaderValue>,
            V::Error: Into<Error>;
        pub fn headers_ref(&self) -> Option<&HeaderMap<HeaderValue>>;
        pub fn headers_mut(&mut self) -> Option<&mut HeaderMap<HeaderValue>>;
        pub fn extension<T>(self, extension: T) -> Builder
        where
            T: Clone + Any + Send + Sync + 'static;
        pub fn extensions_ref(&self) -> Option<&Extensions>;
        pub fn extensions_mut(&mut self) -> Option<&mut Extensions>;
        pub fn body<T>(self, body: T) -> crate::Result<Request<T>>;
    }

    impl Default for Builder {}
}

pub mod response {
    use crate::status::StatusCode;
    use crate::version::Version;
    use crate::{Error, Extensions, HeaderMap, HeaderName, HeaderValue};
    use std::any::Any;

    #[derive(Clone)]
    pub struct Response<T>;

    impl Response<()> {
        pub fn builder() -> Builder;
    }

    impl<T> Response<T> {
        pub fn new(body: T) -> Response<T>;
        pub fn from_parts(parts: Parts, body: T) -> Response<T>;
        pub fn status(&self) -> StatusCode;
        pub fn status_mut(&mut self) -> &mut StatusCode;
        pub fn version(&self) -> Version;
        pub fn version_mut(&mut self) -> &mut Version;
        pub fn headers(&self) -> &HeaderMap<HeaderValue>;
        pub fn headers_mut(&mut self) -> &mut HeaderMap<HeaderValue>;
        pub fn extensions(&self) -> &Extensions;
        pub fn extensions_mut(&mut self) -> &mut Extensions;
        pub fn body(&self) -> &T;
        pub fn body_mut(&mut self) -> &mut T;
        pub fn into_body(self) -> T;
        pub fn into_parts(self) -> (Parts, T);
        pub fn map<F, U>(self, f: F) -> Response<U>
        where
            F: FnOnce(T) -> U;
    }

    impl<T: Default> Default for Response<T> {}

    #[derive(Clone)]
    pub struct Parts {
        pub status: StatusCode,
        pub version: Version,
        pub headers: HeaderMap<HeaderValue>,
        pub extensions: Extensions,
    }

    #[derive(Debug)]
    pub struct Builder;

    impl Builder {
        pub fn new() -> Builder;
        pub fn status<T>(self, status: T) -> Builder
        where
            T: TryInto<StatusCode>,
            T::Error: Into<Error>;
        pub fn version(self, version: Version) -> Builder;
        pub fn header<K, V>(self, key: K, value: V) -> Builder
        where
            K: TryInto<HeaderName>,
            K::Error: Into<Error>,
            V: TryInto<HeaderValue>,
            V::Error: Into<Error>;
        pub fn headers_ref(&self) -> Option<&HeaderMap<HeaderValue>>;
        pub fn headers_mut(&mut self) -> Option<&mut HeaderMap<HeaderValue>>;
        pub fn extension<T>(self, extension: T) -> Builder
        where
            T: Clone + Any + Send + Sync + 'static;
        pub fn extensions_ref(&self) -> Option<&Extensions>;
        pub fn extensions_mut(&mut self) -> Option<&mut Extensions>;
        pub fn body<T>(self, body: T) -> crate::Result<Response<T>>;
    }

    impl Default for Builder {}
}

pub mod status {
    use std::error::Error;
    use std::fmt::Display;
    use std::str::FromStr;

    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct StatusCode;

    impl StatusCode {
        pub fn from_u16(src: u16) -> Result<StatusCode, InvalidStatusCode>;
        pub fn from_bytes(src: &[u8]) -> Result<StatusCode, InvalidStatusCode>;
        pub fn as_u16(&self) -> u16;
        pub fn as_str(&self) -> &str;
        pub fn canonical_reason(&self) -> Option<&'static str>;
        pub fn is_informational(&self) -> bool;
        pub fn is_success(&self) -> bool;
        pub fn is_redirection(&self) -> bool;
        pub fn is_client_error(&self) -> bool;
        pub fn is_server_error(&self) -> bool;
        pub const CONTINUE: StatusCode = ..;
        pub const SWITCHING_PROTOCOLS: StatusCode = ..;
        pub const PROCESSING: StatusCode = ..;
        pub const EARLY_HINTS: StatusCode = ..;
        pub const OK: StatusCode = ..;
        pub const CREATED: StatusCode = ..;
        pub const ACCEPTED: StatusCode = ..;
        pub const NON_AUTHORITATIVE_INFORMATION: StatusCode = ..;
        pub const NO_CONTENT: StatusCode = ..;
        pub const RESET_CONTENT: StatusCode = ..;
        pub const PARTIAL_CONTENT: StatusCode = ..;
        pub const MULTI_STATUS: StatusCode = ..;
        pub const ALREADY_REPORTED: StatusCode = ..;
        pub const IM_USED: StatusCode = ..;
        pub const MULTIPLE_CHOICES: StatusCode = ..;
        pub const MOVED_PERMANENTLY: StatusCode = ..;
        pub const FOUND: StatusCode = ..;
        pub const SEE_OTHER: StatusCode = ..;
        pub const NOT_MODIFIED: StatusCode = ..;
        pub const USE_PROXY: StatusCode = ..;
        pub const TEMPORARY_REDIRECT: StatusCode = ..;
        pub const PERMANENT_REDIRECT: StatusCode = ..;
        pub const BAD_REQUEST: StatusCode = ..;
        pub const UNAUTHORIZED: StatusCode = ..;
        pub const PAYMENT_REQUIRED: StatusCode = ..;
        pub const FORBIDDEN: StatusCode = ..;
        pub const NOT_FOUND: StatusCode = ..;
        pub const METHOD_NOT_ALLOWED: StatusCode = ..;
        pub const NOT_ACCEPTABLE: StatusCode = ..;
        pub const PROXY_AUTHENTICATION_REQUIRED: StatusCode = ..;
        pub const REQUEST_TIMEOUT: StatusCode = ..;
        pub const CONFLICT: StatusCode = ..;
        pub const GONE: StatusCode = ..;
        pub const LENGTH_REQUIRED: StatusCode = ..;
        pub const PRECONDITION_FAILED: StatusCode = ..;
        pub const PAYLOAD_TOO_LARGE: StatusCode = ..;
        pub const URI_TOO_LONG: StatusCode = ..;
        pub const UNSUPPORTED_MEDIA_TYPE: StatusCode = ..;
        pub const RANGE_NOT_SATISFIABLE: StatusCode = ..;
        pub const EXPECTATION_FAILED: StatusCode = ..;
        pub const IM_A_TEAPOT: StatusCode = ..;
        pub const MISDIRECTED_REQUEST: StatusCode = ..;
        pub const UNPROCESSABLE_ENTITY: StatusCode = ..;
        pub const LOCKED: StatusCode = ..;
        pub const FAILED_DEPENDENCY: StatusCode = ..;
        pub const TOO_EARLY: StatusCode = ..;
        pub const UPGRADE_REQUIRED: StatusCode = ..;
        pub const PRECONDITION_REQUIRED: StatusCode = ..;
        pub const TOO_MANY_REQUESTS: StatusCode = ..;
        pub const REQUEST_HEADER_FIELDS_TOO_LARGE: StatusCode = ..;
        pub const UNAVAILABLE_FOR_LEGAL_REASONS: StatusCode = ..;
        pub const INTERNAL_SERVER_ERROR: StatusCode = ..;
        pub const NOT_IMPLEMENTED: StatusCode = ..;
        pub const BAD_GATEWAY: StatusCode = ..;
        pub const SERVICE_UNAVAILABLE: StatusCode = ..;
        pub const GATEWAY_TIMEOUT: StatusCode = ..;
        pub const HTTP_VERSION_NOT_SUPPORTED: StatusCode = ..;
        pub const VARIANT_ALSO_NEGOTIATES: StatusCode = ..;
        pub const INSUFFICIENT_STORAGE: StatusCode = ..;
        pub const LOOP_DETECTED: StatusCode = ..;
        pub const NOT_EXTENDED: StatusCode = ..;
        pub const NETWORK_AUTHENTICATION_REQUIRED: StatusCode = ..;
    }

    impl Display for StatusCode {}
    impl Default for StatusCode {}
    impl From<StatusCode> for u16 {}

    impl FromStr for StatusCode {
        type Err = InvalidStatusCode;
    }

    impl From<&StatusCode> for StatusCode {}

    impl TryFrom<&[u8]> for StatusCode {
        type Error = InvalidStatusCode;
    }

    impl TryFrom<&str> for StatusCode {
        type Error = InvalidStatusCode;
    }

    impl TryFrom<u16> for StatusCode {
        type Error = InvalidStatusCode;
    }

    pub struct InvalidStatusCode;
    impl Display for InvalidStatusCode {}
    impl Error for InvalidStatusCode {}
}

pub mod uri {
    use crate::Error;
    use std::fmt::Display;
    use std::str::FromStr;

    #[derive(Clone)]
    pub struct Authority;

    impl Authority {
        pub fn from_static(src: &'static str) -> Self;
        pub fn from_maybe_shared<T>(src: T) -> Result<Self, InvalidUri>
        where
            T: AsRef<[u8]> + 'static;
        pub fn host(&self) -> &str;
        pub fn port(&self) -> Option<Port<&str>>;
        pub fn port_u16(&self) -> Option<u16>;
        pub fn as_str(&self) -> &str;
    }

    impl AsRef<str> for Authority {}

    impl TryFrom<&[u8]> for Authority {
        type Error = InvalidUri;
    }

    impl TryFrom<&str> for Authority {
        type Error = InvalidUri;
    }

    impl TryFrom<Vec<u8>> for Authority {
        type Error = InvalidUri;
    }

    impl TryFrom<String> for Authority {
        type Error = InvalidUri;
    }

    impl FromStr for Authority {
        type Err = InvalidUri;
    }

    impl Display for Authority {}

    #[derive(Debug)]
    pub struct Builder;

    impl Builder {
        pub fn new() -> Builder;
        pub fn scheme<T>(self, scheme: T) -> Self
        where
            T: TryInto<Scheme>,
            T::Error: Into<Error>;
        pub fn authority<T>(self, auth: T) -> Self
        where
            T: TryInto<Authority>,
            T::Error: Into<Error>;
        pub fn path_and_query<T>(self, p_and_q: T) -> Self
        where
            T: TryInto<PathAndQuery>,
            T::Error: Into<Error>;
        pub fn build(self) -> Result<Uri, Error>;
    }

    impl Default for Builder {}
    impl From<Uri> for Builder {}

    #[derive(Clone)]
    pub struct PathAndQuery;

    impl PathAndQuery {
        pub fn from_static(src: &'static str) -> Self;
        pub fn from_maybe_shared<T>(src: T) -> Result<Self, InvalidUri>
        where
            T: AsRef<[u8]> + 'static;
        pub fn path(&self) -> &str;
        pub fn query(&self) -> Option<&str>;
        pub fn as_str(&self) -> &str;
    }

    impl TryFrom<&[u8]> for PathAndQuery {
        type Error = InvalidUri;
    }

    impl TryFrom<&str> for PathAndQuery {
        type Error = InvalidUri;
    }

    impl TryFrom<Vec<u8>> for PathAndQuery {
        type Error = InvalidUri;
    }

    impl TryFrom<String> for PathAndQuery {
        type Error = InvalidUri;
    }

    impl TryFrom<&String> for PathAndQuery {
        type Error = InvalidUri;
    }

    impl FromStr for PathAndQuery {
        type Err = InvalidUri;
    }

    impl Display for PathAndQuery {}

    pub struct Port<T>;

    impl<T> Port<T> {
        pub fn as_u16(&self) -> u16;
    }

    impl<T> Port<T>
    where
        T: AsRef<str>,
    {
        pub fn as_str(&self) -> &str;
    }

    impl<T> Display for Port<T> {}
    impl<T> From<Port<T>> for u16 {}
    impl<T> AsRef<str> for Port<T> where T: AsRef<str> {}

    #[derive(Clone)]
    pub struct Scheme;

    impl Scheme {
        pub const HTTP: Scheme = ..;
        pub const HTTPS: Scheme = ..;
        pub fn as_str(&self) -> &str;
    }

    impl TryFrom<&[u8]> for Scheme {
        type Error = InvalidUri;
    }

    impl TryFrom<&str> for Scheme {
        type Error = InvalidUri;
    }

    impl FromStr for Scheme {
        type Err = InvalidUri;
    }

    impl Display for Scheme {}
    impl AsRef<str> for Scheme {}

    #[derive(Clone)]
    pub struct Uri;

    impl Uri {
        pub fn builder() -> Builder;
        pub fn from_parts(src: Parts) -> Result<Uri, InvalidUriParts>;
        pub fn from_maybe_shared<T>(src: T) -> Result<Self, InvalidUri>
        where
            T: AsRef<[u8]> + 'static;
        pub fn from_static(src: &'static str) -> Self;
        pub fn into_parts(self) -> Parts;
        pub fn path_and_query(&self) -> Option<&PathAndQuery>;
        pub fn path(&self) -> &str;
        pub fn scheme(&self) -> Option<&Scheme>;
        pub fn scheme_str(&self) -> Option<&str>;
        pub fn authority(&self) -> Option<&Authority>;
        pub fn host(&self) -> Option<&str>;
        pub fn port(&self) -> Option<Port<&str>>;
        pub fn port_u16(&self) -> Option<u16>;
        pub fn query(&self) -> Option<&str>;
    }

    impl TryFrom<&[u8]> for Uri {
        type Error = InvalidUri;
    }

    impl TryFrom<&str> for Uri {
        type Error = InvalidUri;
    }

    impl TryFrom<&String> for Uri {
        type Error = InvalidUri;
    }

    impl TryFrom<String> for Uri {
        type Error = InvalidUri;
    }

    impl TryFrom<Vec<u8>> for Uri {
        type Error = InvalidUri;
    }

    impl TryFrom<Parts> for Uri {
        type Error = InvalidUriParts;
    }

    impl TryFrom<&Uri> for Uri {
        type Error = Error;
    }

    impl From<Authority> for Uri {}
    impl From<PathAndQuery> for Uri {}

    impl FromStr for Uri {
        type Err = InvalidUri;
    }

    impl Default for Uri {}
    impl Display for Uri {}

    #[derive(Debug, Default)]
    pub struct Parts {
        pub scheme: Option<Scheme>,
        pub authority: Option<Authority>,
        pub path_and_query: Option<PathAndQuery>,
    }

    impl From<Uri> for Parts {}

    #[derive(Debug)]
    pub struct InvalidUri;
    impl Display for InvalidUri {}
    impl std::error::Error for InvalidUri {}

    #[derive(Debug)]
    pub struct InvalidUriParts;
    impl Display for InvalidUriParts {}
    impl std::error::Error for InvalidUriParts {}
}

pub mod version {
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Version;

    impl Version {
        pub const HTTP_09: Version = ..;
        pub const HTTP_10: Version = ..;
        pub const HTTP_11: Version = ..;
        pub const HTTP_2: Version = ..;
        pub const HTTP_3: Version = ..;
    }

    impl Default for Version {}
}

pub struct Error;

impl Error {
    pub fn is<T: std::error::Error + 'static>(&self) -> bool;
    pub fn get_ref(&self) -> &(dyn std::error::Error + 'static);
}

impl Display for Error {}
impl std::error::Error for Error {}
impl From<MaxSizeReached> for Error {}
impl From<InvalidStatusCode> for Error {}
impl From<InvalidMethod> for Error {}
impl From<InvalidUri> for Error {}
impl From<InvalidUriParts> for Error {}
impl From<InvalidHeaderName> for Error {}
impl From<InvalidHeaderValue> for Error {}
impl From<Infallible> for Error {}

pub type Result<T> = std::result::Result<T, Error>;

#[derive(Clone, Default)]
pub struct Extensions;

impl Extensions {
    pub fn new() -> Extensions;
    pub fn insert<T: Clone + Send + Sync + 'static>(&mut self, val: T) -> Option<T>;
    pub fn get<T: Send + Sync + 'static>(&self) -> Option<&T>;
    pub fn get_mut<T: Send + Sync + 'static>(&mut self) -> Option<&mut T>;
    pub fn get_or_insert<T: Clone + Send + Sync + 'static>(&mut self, value: T) -> &mut T;
    pub fn get_or_insert_with<T: Clone + Send + Sync + 'static, F: FnOnce() -> T>(&mut self, f: F) -> &mut T;
    pub fn get_or_insert_default<T: Default + Clone + Send + Sync + 'static>(&mut self) -> &mut T;
    pub fn remove<T: Send + Sync + 'static>(&mut self) -> Option<T>;
    pub fn clear(&mut self);
    pub fn is_empty(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn extend(&mut self, other: Self);
}

#[derive(Clone)]
pub struct HeaderMap<T = HeaderValue>;

impl HeaderMap {
    pub fn new() -> Self;
}

impl<T> HeaderMap<T> {
    pub fn with_capacity(capacity: usize) -> HeaderMap<T>;
    pub fn try_with_capacity(capacity: usize) -> std::result::Result<HeaderMap<T>, MaxSizeReached>;
    pub fn len(&self) -> usize;
    pub fn keys_len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn clear(&mut self);
    pub fn capacity(&self) -> usize;
    pub fn reserve(&mut self, additional: usize);
    pub fn try_reserve(&mut self, additional: usize) -> std::result::Result<(), MaxSizeReached>;
    pub fn get<K>(&self, key: K) -> Option<&T>
    where
        K: AsHeaderName;
    pub fn get_mut<K>(&mut self, key: K) -> Option<&mut T>
    where
        K: AsHeaderName;
    pub fn get_all<K>(&self, key: K) -> GetAll<'_, T>
    where
        K: AsHeaderName;
    pub fn contains_key<K>(&self, key: K) -> bool
    where
        K: AsHeaderName;
    pub fn iter(&self) -> Iter<'_, T>;
    pub fn iter_mut(&mut self) -> IterMut<'_, T>;
    pub fn keys(&self) -> Keys<'_, T>;
    pub fn values(&self) -> Values<'_, T>;
    pub fn values_mut(&mut self) -> ValuesMut<'_, T>;
    pub fn drain(&mut self) -> Drain<'_, T>;
    pub fn entry<K>(&mut self, key: K) -> Entry<'_, T>
    where
        K: IntoHeaderName;
    pub fn try_entry<K>(&mut self, key: K) -> std::result::Result<Entry<'_, T>, InvalidHeaderName>
    where
        K: AsHeaderName;
    pub fn insert<K>(&mut self, key: K, val: T) -> Option<T>
    where
        K: IntoHeaderName;
    pub fn try_insert<K>(&mut self, key: K, val: T) -> std::result::Result<Option<T>, MaxSizeReached>
    where
        K: IntoHeaderName;
    pub fn append<K>(&mut self, key: K, value: T) -> bool
    where
        K: IntoHeaderName;
    pub fn try_append<K>(&mut self, key: K, value: T) -> std::result::Result<bool, MaxSizeReached>
    where
        K: IntoHeaderName;
    pub fn remove<K>(&mut self, key: K) -> Option<T>
    where
        K: AsHeaderName;
}

impl<T> Default for HeaderMap<T> {}

impl<'a, T> IntoIterator for &'a HeaderMap<T> {
    type Item = (&'a HeaderName, &'a T);
    type IntoIter = Iter<'a, T>;
}

impl<'a, T> IntoIterator for &'a mut HeaderMap<T> {
    type Item = (&'a HeaderName, &'a mut T);
    type IntoIter = IterMut<'a, T>;
}

impl<T> IntoIterator for HeaderMap<T> {
    type Item = (Option<HeaderName>, T);
    type IntoIter = IntoIter<T>;
}

impl<T> FromIterator<(HeaderName, T)> for HeaderMap<T> {}

impl<'a, K, V, S, T> TryFrom<&'a HashMap<K, V, S>> for HeaderMap<T>
where
    K: Eq + Hash,
    HeaderName: TryFrom<&'a K>,
    <HeaderName as TryFrom<&'a K>>::Error: Into<Error>,
    T: TryFrom<&'a V>,
    T::Error: Into<Error>,
{
    type Error = Error;
}

impl<T> Extend<(Option<HeaderName>, T)> for HeaderMap<T> {}
impl<T> Extend<(HeaderName, T)> for HeaderMap<T> {}

impl<K, T> Index<K> for HeaderMap<T>
where
    K: AsHeaderName,
{
    type Output = T;
}

#[derive(Clone, PartialEq, Eq, Hash)]
pub struct HeaderName;

impl HeaderName {
    pub fn from_bytes(src: &[u8]) -> std::result::Result<HeaderName, InvalidHeaderName>;
    pub fn from_lowercase(src: &[u8]) -> std::result::Result<HeaderName, InvalidHeaderName>;
    pub fn from_static(src: &'static str) -> HeaderName;
    pub fn as_str(&self) -> &str;
}

impl IntoHeaderName for HeaderName {}
impl IntoHeaderName for &HeaderName {}
impl AsHeaderName for HeaderName {}
impl AsHeaderName for &HeaderName {}

impl FromStr for HeaderName {
    type Err = InvalidHeaderName;
}

impl AsRef<str> for HeaderName {}
impl AsRef<[u8]> for HeaderName {}
impl Borrow<str> for HeaderName {}
impl Display for HeaderName {}
impl From<&HeaderName> for HeaderName {}

impl TryFrom<&str> for HeaderName {
    type Error = InvalidHeaderName;
}

impl TryFrom<&String> for HeaderName {
    type Error = InvalidHeaderName;
}

impl TryFrom<&[u8]> for HeaderName {
    type Error = InvalidHeaderName;
}

impl TryFrom<String> for HeaderName {
    type Error = InvalidHeaderName;
}

impl TryFrom<Vec<u8>> for HeaderName {
    type Error = InvalidHeaderName;
}

#[derive(Clone)]
pub struct HeaderValue;

impl HeaderValue {
    pub fn from_static(src: &'static str) -> HeaderValue;
    pub fn from_str(src: &str) -> std::result::Result<HeaderValue, InvalidHeaderValue>;
    pub fn from_name(name: HeaderName) -> HeaderValue;
    pub fn from_bytes(src: &[u8]) -> std::result::Result<HeaderValue, InvalidHeaderValue>;
    pub fn from_maybe_shared<T>(src: T) -> std::result::Result<HeaderValue, InvalidHeaderValue>
    where
        T: AsRef<[u8]> + 'static;
    pub unsafe fn from_maybe_shared_unchecked<T>(src: T) -> HeaderValue
    where
        T: AsRef<[u8]> + 'static;
    pub fn to_str(&self) -> std::result::Result<&str, ToStrError>;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn as_bytes(&self) -> &[u8];
    pub fn set_sensitive(&mut self, val: bool);
    pub fn is_sensitive(&self) -> bool;
}

impl AsRef<[u8]> for HeaderValue {}
impl From<HeaderName> for HeaderValue {}
impl From<i32> for HeaderValue {}
impl From<u32> for HeaderValue {}
impl From<i64> for HeaderValue {}
impl From<i16> for HeaderValue {}
impl From<u64> for HeaderValue {}
impl From<u16> for HeaderValue {}
impl From<isize> for HeaderValue {}
impl From<usize> for HeaderValue {}

impl FromStr for HeaderValue {
    type Err = InvalidHeaderValue;
}

impl From<&HeaderValue> for HeaderValue {}

impl TryFrom<&str> for HeaderValue {
    type Error = InvalidHeaderValue;
}

impl TryFrom<&String> for HeaderValue {
    type Error = InvalidHeaderValue;
}

impl TryFrom<&[u8]> for HeaderValue {
    type Error = InvalidHeaderValue;
}

impl TryFrom<String> for HeaderValue {
    type Error = InvalidHeaderValue;
}

impl TryFrom<Vec<u8>> for HeaderValue {
    type Error = InvalidHeaderValue;
}
