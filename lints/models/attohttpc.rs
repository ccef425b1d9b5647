use crate::body::{Body, Bytes, Empty, Text};
use http::header::{IntoHeaderName, InvalidHeaderValue};
pub use http::method::Method;
pub use http::status::StatusCode;
use http::{HeaderMap, HeaderValue};
use native_tls::Certificate;
use std::borrow::Borrow;
use std::convert::Infallible;
use std::fmt::Display;
use std::fs::File;
use std::io;
use std::io::{Read, Write};
use std::time::Duration;
use url::Url;

pub mod body {
    use std::io;
    use std::io::Write;

    #[derive(Clone, Copy, Debug)]
    pub enum BodyKind {
        Empty,
        KnownLength(u64),
        Chunked,
    }

    #[derive(Clone, Copy, Debug)]
    pub struct Empty;
    impl Body for Empty {}

    #[derive(Clone, Debug)]
    pub struct Text<B>(pub B);
    impl<B: AsRef<str>> Body for Text<B> {}

    #[derive(Clone, Debug)]
    pub struct Bytes<B>(pub B);
    impl<B: AsRef<[u8]>> Body for Bytes<B> {}

    #[derive(Debug)]
    pub struct File(pub std::fs::File);
    impl Body for File {}

    pub trait Body {
        fn kind(&mut self) -> io::Result<BodyKind>;
        fn write<W: Write>(&mut self, writer: W) -> io::Result<()>;
        fn content_type(&mut self) -> io::Result<Option<String>>;
    }
}

#[derive(Debug)]
pub struct Error;

impl Error {
    pub fn kind(&self) -> &ErrorKind;
    pub fn into_kind(self) -> ErrorKind;
}

impl Display for Error {}
impl std::error::Error for Error {}
impl From<Infallible> for Error {}
impl From<io::Error> for Error {}
impl From<http::Error> for Error {}
impl From<InvalidHeaderValue> for Error {}
impl From<native_tls::Error> for Error {}
impl From<ErrorKind> for Error {}
impl From<InvalidResponseKind> for Error {}
impl From<Error> for io::Error {}

#[derive(Debug)]
pub enum ErrorKind {
    ConnectNotSupported,
    ConnectError { status_code: StatusCode, body: Vec<u8> },
    Http(http::Error),
    Io(io::Error),
    InvalidBaseUrl,
    InvalidUrlHost,
    InvalidUrlPort,
    InvalidResponse(InvalidResponseKind),
    TooManyRedirections,
    StatusCode(StatusCode),
    Tls(native_tls::Error),
    InvalidMimeType(String),
    TlsDisabled,
}

#[derive(Debug)]
pub enum InvalidResponseKind {
    LocationHeader,
    RedirectionUrl,
    StatusLine,
    StatusCode,
    Header,
    ChunkSize,
    Chunk,
    ContentLength,
}

impl Display for InvalidResponseKind {}
impl From<InvalidResponseKind> for io::Error {}

pub type Result<T = ()> = std::result::Result<T, Error>;

#[derive(Debug)]
pub struct Response;

impl Response {
    pub fn url(&self) -> &Url;
    pub fn status(&self) -> StatusCode;
    pub fn headers(&self) -> &HeaderMap;
    pub fn is_success(&self) -> bool;
    pub fn error_for_status(self) -> Result<Self>;
    pub fn split(self) -> (StatusCode, HeaderMap, ResponseReader);
    #[blocks(http, instead = "reqwest::Response")]
    pub fn write_to<W>(self, writer: W) -> Result<u64>
    where
        W: Write;
    #[blocks(http, instead = "reqwest::Response")]
    pub fn bytes(self) -> Result<Vec<u8>>;
    #[blocks(http, instead = "reqwest::Response")]
    pub fn text(self) -> Result<String>;
    #[blocks(http, instead = "reqwest::Response")]
    pub fn text_utf8(self) -> Result<String>;
    #[blocks(http, instead = "reqwest::Response")]
    pub fn json<T>(self) -> Result<T>
    where
        T: DeserializeOwned;
    #[blocks(http, instead = "reqwest::Response")]
    pub fn json_utf8<T>(self) -> Result<T>
    where
        T: DeserializeOwned;
}

impl Read for Response {}

#[derive(Debug)]
#[os_backed]
pub struct ResponseReader;

impl ResponseReader {
    #[blocks(http, instead = "reqwest::Response")]
    pub fn write_to<W>(self, writer: W) -> Result<u64>
    where
        W: Write;
    #[blocks(http, instead = "reqwest::Response")]
    pub fn bytes(self) -> Result<Vec<u8>>;
    #[blocks(http, instead = "reqwest::Response")]
    pub fn text(self) -> Result<String>;
    #[blocks(http, instead = "reqwest::Response")]
    pub fn text_utf8(self) -> Result<String>;
    #[blocks(http, instead = "reqwest::Response")]
    pub fn json<T>(self) -> Result<T>
    where
        T: DeserializeOwned;
    #[blocks(http, instead = "reqwest::Response")]
    pub fn json_utf8<T>(self) -> Result<T>
    where
        T: DeserializeOwned;
}

impl Read for ResponseReader {}

#[derive(Clone, Debug)]
pub struct ProxySettings;

impl ProxySettings {
    pub fn builder() -> ProxySettingsBuilder;
    pub fn from_env() -> ProxySettings;
    pub fn for_url(&self, url: &Url) -> Option<&Url>;
}

#[derive(Clone, Debug)]
pub struct ProxySettingsBuilder;

impl ProxySettingsBuilder {
    pub fn new() -> Self;
    pub fn http_proxy<V>(self, val: V) -> Self
    where
        V: Into<Option<Url>>;
    pub fn https_proxy<V>(self, val: V) -> Self
    where
        V: Into<Option<Url>>;
    pub fn add_no_proxy_host(self, pattern: impl AsRef<str>) -> Self;
    pub fn build(self) -> ProxySettings;
}

impl Default for ProxySettingsBuilder {}

#[derive(Debug)]
pub struct PreparedRequest<B>;

impl<B> PreparedRequest<B> {
    pub fn url(&self) -> &Url;
    pub fn method(&self) -> &Method;
    pub fn body(&self) -> &B;
    pub fn headers(&self) -> &HeaderMap;
}

impl<B: Body> PreparedRequest<B> {
    #[blocks(http, instead = "reqwest::Client")]
    pub fn send(&mut self) -> Result<Response>;
}

#[derive(Debug)]
pub struct RequestBuilder<B = Empty>;

impl RequestBuilder {
    pub fn new<U>(method: Method, base_url: U) -> Self
    where
        U: AsRef<str>;
    pub fn try_new<U>(method: Method, base_url: U) -> Result<Self>
    where
        U: AsRef<str>;
}

impl<B> RequestBuilder<B> {
    pub fn param<K, V>(self, key: K, value: V) -> Self
    where
        K: AsRef<str>,
        V: ToString;
    pub fn params<P, K, V>(self, pairs: P) -> Self
    where
        P: IntoIterator,
        P::Item: Borrow<(K, V)>,
        K: AsRef<str>,
        V: ToString;
    pub fn basic_auth(self, username: impl Display, password: Option<impl Display>) -> Self;
    pub fn bearer_auth(self, token: impl Into<String>) -> Self;
    pub fn body<B1: Body>(self, body: B1) -> RequestBuilder<B1>;
    pub fn text<B1: AsRef<str>>(self, body: B1) -> RequestBuilder<Text<B1>>;
    pub fn bytes<B1: AsRef<[u8]>>(self, body: B1) -> RequestBuilder<Bytes<B1>>;
    pub fn file(self, body: File) -> RequestBuilder<crate::body::File>;
    pub fn headers(&self) -> &HeaderMap;
    pub fn headers_mut(&mut self) -> &mut HeaderMap;
    pub fn header<H, V>(self, header: H, value: V) -> Self
    where
        H: IntoHeaderName,
        V: TryInto<HeaderValue>,
        Error: From<V::Error>;
    pub fn header_append<H, V>(self, header: H, value: V) -> Self
    where
        H: IntoHeaderName,
        V: TryInto<HeaderValue>,
        Error: From<V::Error>;
    pub fn try_header<H, V>(self, header: H, value: V) -> Result<Self>
    where
        H: IntoHeaderName,
        V: TryInto<HeaderValue>,
        Error: From<V::Error>;
    pub fn try_header_append<H, V>(self, header: H, value: V) -> Result<Self>
    where
        H: IntoHeaderName,
        V: TryInto<HeaderValue>,
        Error: From<V::Error>;
    pub fn max_headers(self, max_headers: usize) -> Self;
    pub fn max_redirections(self, max_redirections: u32) -> Self;
    pub fn follow_redirects(self, follow_redirects: bool) -> Self;
    pub fn connect_timeout(self, connect_timeout: Duration) -> Self;
    pub fn read_timeout(self, read_timeout: Duration) -> Self;
    pub fn timeout(self, timeout: Duration) -> Self;
    pub fn proxy_settings(self, proxy_settings: ProxySettings) -> Self;
    pub fn allow_compression(self, allow_compression: bool) -> Self;
    pub fn danger_accept_invalid_certs(self, accept_invalid_certs: bool) -> Self;
    pub fn danger_accept_invalid_hostnames(self, accept_invalid_hostnames: bool) -> Self;
    pub fn add_root_certificate(self, cert: Certificate) -> Self;
}

impl<B: Body> RequestBuilder<B> {
    pub fn prepare(self) -> PreparedRequest<B>;
    pub fn try_prepare(self) -> Result<PreparedRequest<B>>;
    #[blocks(http, instead = "reqwest::Client")]
    pub fn send(self) -> Result<Response>;
}

impl<B> RequestBuilder<B> {
    pub fn inspect(&mut self) -> RequestInspector<'_, B>;
}

#[derive(Debug)]
pub struct RequestInspector<'a, B>;

impl<B> RequestInspector<'_, B> {
    pub fn url(&self) -> &Url;
    pub fn method(&self) -> &Method;
    pub fn body(&mut self) -> &mut B;
    pub fn headers(&self) -> &HeaderMap;
}

#[derive(Clone, Debug, Default)]
pub struct Session;

impl Session {
    pub fn new() -> Session;
    pub fn get<U>(&self, base_url: U) -> RequestBuilder
    where
        U: AsRef<str>;
    pub fn post<U>(&self, base_url: U) -> RequestBuilder
    where
        U: AsRef<str>;
    pub fn put<U>(&self, base_url: U) -> RequestBuilder
    where
        U: AsRef<str>;
    pub fn delete<U>(&self, base_url: U) -> RequestBuilder
    where
        U: AsRef<str>;
    pub fn head<U>(&self, base_url: U) -> RequestBuilder
    where
        U: AsRef<str>;
    pub fn options<U>(&self, base_url: U) -> RequestBuilder
    where
        U: AsRef<str>;
    pub fn patch<U>(&self, base_url: U) -> RequestBuilder
    where
        U: AsRef<str>;
    pub fn trace<U>(&self, base_url: U) -> RequestBuilder
    where
        U: AsRef<str>;
    pub fn header<H, V>(&mut self, header: H, value: V)
    where
        H: IntoHeaderName,
        V: TryInto<HeaderValue>,
        Error: From<V::Error>;
    pub fn header_append<H, V>(&mut self, header: H, value: V)
    where
        H: IntoHeaderName,
        V: TryInto<HeaderValue>,
        Error: From<V::Error>;
    pub fn try_header<H, V>(&mut self, header: H, value: V) -> Result<()>
    where
        H: IntoHeaderName,
        V: TryInto<HeaderValue>,
        Error: From<V::Error>;
    pub fn try_header_append<H, V>(&mut self, header: H, value: V) -> Result<()>
    where
        H: IntoHeaderName,
        V: TryInto<HeaderValue>,
        Error: From<V::Error>;
    pub fn max_headers(&mut self, max_headers: usize);
    pub fn max_redirections(&mut self, max_redirections: u32);
    pub fn follow_redirects(&mut self, follow_redirects: bool);
    pub fn connect_timeout(&mut self, connect_timeout: Duration);
    pub fn read_timeout(&mut self, read_timeout: Duration);
    pub fn timeout(&mut self, timeout: Duration);
    pub fn proxy_settings(&mut self, proxy_settings: ProxySettings);
    pub fn allow_compression(&mut self, allow_compression: bool);
    pub fn danger_accept_invalid_certs(&mut self, accept_invalid_certs: bool);
    pub fn danger_accept_invalid_hostnames(&mut self, accept_invalid_hostnames: bool);
    pub fn add_root_certificate(&mut self, cert: Certificate);
}

pub fn get<U>(base_url: U) -> RequestBuilder
where
    U: AsRef<str>;
pub fn post<U>(base_url: U) -> RequestBuilder
where
    U: AsRef<str>;
pub fn put<U>(base_url: U) -> RequestBuilder
where
    U: AsRef<str>;
pub fn delete<U>(base_url: U) -> RequestBuilder
where
    U: AsRef<str>;
pub fn head<U>(base_url: U) -> RequestBuilder
where
    U: AsRef<str>;
pub fn options<U>(base_url: U) -> RequestBuilder
where
    U: AsRef<str>;
pub fn patch<U>(base_url: U) -> RequestBuilder
where
    U: AsRef<str>;
pub fn trace<U>(base_url: U) -> RequestBuilder
where
    U: AsRef<str>;
