use crate::config::{Configurable, DnsCache, ResolveMap};
pub use crate::error::Error;
use futures_io::{AsyncRead, AsyncWrite};
pub use http;
use http::request::Builder;
pub use http::request::Request;
pub use http::response::Response;
use http::uri::Uri;
use http::version::Version;
use http::{HeaderName, HeaderValue};
use std::fs::File;
use std::io;
use std::io::{Read, Write};
use std::net::SocketAddr;
use std::path::Path;
use std::time::Duration;

pub mod auth {
    pub struct Credentials;

    pub struct Authentication;
}

pub mod config {
    use crate::auth::{Authentication, Credentials};
    use http::request::Builder;
    use http::uri::Uri;
    use std::net::IpAddr;
    use std::ops::{BitOr, BitOrAssign};
    use std::path::PathBuf;
    use std::time::Duration;

    pub struct Dialer;

    pub struct DnsCache;

    #[derive(Clone, Debug, Default)]
    pub struct ResolveMap;

    impl ResolveMap {
        pub fn new() -> Self;
        pub fn add<H, A>(self, host: H, port: u16, addr: A) -> Self
        where
            H: AsRef<str>,
            A: Into<IpAddr>;
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum RedirectPolicy {
        None,
        Follow,
        Limit(u32),
    }

    impl Default for RedirectPolicy {}

    #[derive(Clone, Debug)]
    pub struct CaCertificate;

    impl CaCertificate {
        pub fn file(ca_bundle_path: impl Into<PathBuf>) -> Self;
    }

    #[derive(Clone, Debug)]
    pub struct ClientCertificate;

    impl ClientCertificate {
        pub fn pem<B, P>(bytes: B, private_key: P) -> Self
        where
            B: Into<Vec<u8>>,
            P: Into<Option<PrivateKey>>;
        pub fn der<B, P>(bytes: B, private_key: P) -> Self
        where
            B: Into<Vec<u8>>,
            P: Into<Option<PrivateKey>>;
        pub fn pkcs12<B, P>(bytes: B, password: P) -> Self
        where
            B: Into<Vec<u8>>,
            P: Into<Option<String>>;
        pub fn pem_file(path: impl Into<PathBuf>, private_key: impl Into<Option<PrivateKey>>) -> Self;
        pub fn der_file(path: impl Into<PathBuf>, private_key: impl Into<Option<PrivateKey>>) -> Self;
        pub fn pkcs12_file(path: impl Into<PathBuf>, password: impl Into<Option<String>>) -> Self;
    }

    #[derive(Clone, Debug)]
    pub struct PrivateKey;

    impl PrivateKey {
        pub fn pem<B, P>(bytes: B, password: P) -> Self
        where
            B: Into<Vec<u8>>,
            P: Into<Option<String>>;
        pub fn der<B, P>(bytes: B, password: P) -> Self
        where
            B: Into<Vec<u8>>,
            P: Into<Option<String>>;
        pub fn pem_file(path: impl Into<PathBuf>, password: impl Into<Option<String>>) -> Self;
        pub fn der_file(path: impl Into<PathBuf>, password: impl Into<Option<String>>) -> Self;
    }

    #[derive(Clone, Copy, Debug)]
    pub struct SslOption;

    impl SslOption {
        pub const NONE: Self = ..;
        pub const DANGER_ACCEPT_INVALID_CERTS: Self = ..;
        pub const DANGER_ACCEPT_INVALID_HOSTS: Self = ..;
        pub const DANGER_ACCEPT_REVOKED_CERTS: Self = ..;
    }

    impl Default for SslOption {}

    impl BitOr for SslOption {
        type Output = SslOption;
    }

    impl BitOrAssign for SslOption {}

    #[derive(Clone, Debug)]
    pub struct VersionNegotiation;

    impl VersionNegotiation {
        pub fn latest_compatible() -> Self;
        pub fn http10() -> Self;
        pub fn http11() -> Self;
        pub fn http2() -> Self;
        pub fn http3() -> Self;
    }

    impl Default for VersionNegotiation {}

    #[derive(Clone, Debug)]
    pub struct NetworkInterface;

    impl NetworkInterface {
        pub fn any() -> Self;
        pub fn name(name: impl AsRef<str>) -> Self;
        pub fn host(host: impl AsRef<str>) -> Self;
    }

    impl Default for NetworkInterface {}
    impl From<IpAddr> for NetworkInterface {}

    #[derive(Clone, Debug)]
    pub enum IpVersion {
        V4,
        V6,
        Any,
    }

    impl Default for IpVersion {}

    #[derive(Clone, Debug)]
    pub struct ExpectContinue;

    impl ExpectContinue {
        pub fn enabled() -> Self;
        pub fn timeout(timeout: Duration) -> Self;
        pub fn disabled() -> Self;
    }

    impl Default for ExpectContinue {}
    impl From<bool> for ExpectContinue {}
    impl From<Duration> for ExpectContinue {}

    pub trait Configurable {
        fn timeout(self, timeout: Duration) -> Self;
        fn connect_timeout(self, timeout: Duration) -> Self;
        fn low_speed_timeout(self, low_speed: u32, timeout: Duration) -> Self;
        fn version_negotiation(self, negotiation: VersionNegotiation) -> Self;
        fn redirect_policy(self, policy: RedirectPolicy) -> Self;
        fn auto_referer(self) -> Self;
        fn automatic_decompression(self, decompress: bool) -> Self;
        fn expect_continue<T>(self, expect: T) -> Self
        where
            T: Into<ExpectContinue>;
        fn authentication(self, authentication: Authentication) -> Self;
        fn credentials(self, credentials: Credentials) -> Self;
        fn tcp_keepalive(self, interval: Duration) -> Self;
        fn tcp_nodelay(self) -> Self;
        fn interface<I>(self, interface: I) -> Self
        where
            I: Into<NetworkInterface>;
        fn ip_version(self, version: IpVersion) -> Self;
        fn dial<D>(self, dialer: D) -> Self
        where
            D: Into<Dialer>;
        fn proxy(self, proxy: impl Into<Option<Uri>>) -> Self;
        fn proxy_blacklist<I, T>(self, hosts: I) -> Self
        where
            I: IntoIterator<Item = T>,
            T: Into<String>;
        fn proxy_authentication(self, authentication: Authentication) -> Self;
        fn proxy_credentials(self, credentials: Credentials) -> Self;
        fn max_upload_speed(self, max: u64) -> Self;
        fn max_download_speed(self, max: u64) -> Self;
        fn ssl_client_certificate(self, certificate: ClientCertificate) -> Self;
        fn ssl_ca_certificate(self, certificate: CaCertificate) -> Self;
        fn ssl_ciphers<I, T>(self, ciphers: I) -> Self
        where
            I: IntoIterator<Item = T>,
            T: Into<String>;
        fn ssl_options(self, options: SslOption) -> Self;
        fn title_case_headers(self, enable: bool) -> Self;
        fn metrics(self, enable: bool) -> Self;
    }

    impl Configurable for Builder {}
}

pub mod error {
    use std::fmt::Display;
    use std::io;
    use std::net::SocketAddr;

    #[derive(Clone, Debug, PartialEq, Eq)]
    pub enum ErrorKind {
        BadClientCertificate,
        BadServerCertificate,
        ClientInitialization,
        ConnectionFailed,
        InvalidContentEncoding,
        InvalidCredentials,
        InvalidRequest,
        Io,
        NameResolution,
        ProtocolViolation,
        RequestBodyNotRewindable,
        Timeout,
        TlsEngine,
        TooManyRedirects,
    }

    impl Display for ErrorKind {}

    #[derive(Clone)]
    pub struct Error;

    impl Error {
        pub fn kind(&self) -> &ErrorKind;
        pub fn is_client(&self) -> bool;
        pub fn is_network(&self) -> bool;
        pub fn is_server(&self) -> bool;
        pub fn is_timeout(&self) -> bool;
        pub fn is_tls(&self) -> bool;
        pub fn local_addr(&self) -> Option<SocketAddr>;
        pub fn remote_addr(&self) -> Option<SocketAddr>;
    }

    impl std::error::Error for Error {}
    impl Display for Error {}
    impl From<ErrorKind> for Error {}
    impl From<io::Error> for Error {}
    impl From<Error> for io::Error {}
    impl From<http::Error> for Error {}
}

pub mod prelude {
    pub use crate::config::Configurable;
    pub use crate::{AsyncReadResponseExt, ReadResponseExt, RequestExt, ResponseExt};
}

pub struct AsyncBody;

impl AsyncBody {
    pub fn empty() -> Self;
    pub fn is_empty(&self) -> bool;
    pub fn len(&self) -> Option<u64>;
    pub fn reset(&mut self) -> bool;
}

impl AsyncRead for AsyncBody {}
impl Default for AsyncBody {}
impl From<()> for AsyncBody {}
impl From<Vec<u8>> for AsyncBody {}
impl From<&[u8]> for AsyncBody {}
impl From<String> for AsyncBody {}
impl From<&str> for AsyncBody {}
impl<T: Into<Self>> From<Option<T>> for AsyncBody {}

#[os_backed]
pub struct Body;

impl Body {
    pub fn empty() -> Self;
    pub fn from_bytes_static<B>(bytes: B) -> Self
    where
        B: AsRef<[u8]> + 'static;
    pub fn from_reader<R>(reader: R) -> Self
    where
        R: Read + Send + Sync + 'static;
    pub fn from_reader_sized<R>(reader: R, length: u64) -> Self
    where
        R: Read + Send + Sync + 'static;
    pub fn is_empty(&self) -> bool;
    pub fn len(&self) -> Option<u64>;
    pub fn reset(&mut self) -> bool;
}

impl Read for Body {}
impl Default for Body {}
impl From<()> for Body {}
impl From<Vec<u8>> for Body {}
impl From<&[u8]> for Body {}
impl From<String> for Body {}
impl From<&str> for Body {}
impl From<File> for Body {}

#[derive(Clone)]
pub struct HttpClient;

impl HttpClient {
    pub fn new() -> Result<Self, Error>;
    pub fn builder() -> HttpClientBuilder;
    #[blocks(http, instead = "isahc::get_async")]
    pub fn get<U>(&self, uri: U) -> Result<Response<Body>, Error>
    where
        Uri: TryFrom<U>,
        <Uri as TryFrom<U>>::Error: Into<http::Error>;
    pub fn get_async<U>(&self, uri: U) -> ResponseFuture<'_>
    where
        Uri: TryFrom<U>,
        <Uri as TryFrom<U>>::Error: Into<http::Error>;
    #[blocks(http, instead = "isahc::head_async")]
    pub fn head<U>(&self, uri: U) -> Result<Response<Body>, Error>
    where
        Uri: TryFrom<U>,
        <Uri as TryFrom<U>>::Error: Into<http::Error>;
    pub fn head_async<U>(&self, uri: U) -> ResponseFuture<'_>
    where
        Uri: TryFrom<U>,
        <Uri as TryFrom<U>>::Error: Into<http::Error>;
    #[blocks(http, instead = "isahc::post_async")]
    pub fn post<U, B>(&self, uri: U, body: B) -> Result<Response<Body>, Error>
    where
        Uri: TryFrom<U>,
        <Uri as TryFrom<U>>::Error: Into<http::Error>,
        B: Into<Body>;
    pub fn post_async<U, B>(&self, uri: U, body: B) -> ResponseFuture<'_>
    where
        Uri: TryFrom<U>,
        <Uri as TryFrom<U>>::Error: Into<http::Error>,
        B: Into<AsyncBody>;
    #[blocks(http, instead = "isahc::put_async")]
    pub fn put<U, B>(&self, uri: U, body: B) -> Result<Response<Body>, Error>
    where
        Uri: TryFrom<U>,
        <Uri as TryFrom<U>>::Error: Into<http::Error>,
        B: Into<Body>;
    pub fn put_async<U, B>(&self, uri: U, body: B) -> ResponseFuture<'_>
    where
        Uri: TryFrom<U>,
        <Uri as TryFrom<U>>::Error: Into<http::Error>,
        B: Into<AsyncBody>;
    #[blocks(http, instead = "isahc::delete_async")]
    pub fn delete<U>(&self, uri: U) -> Result<Response<Body>, Error>
    where
        Uri: TryFrom<U>,
        <Uri as TryFrom<U>>::Error: Into<http::Error>;
    pub fn delete_async<U>(&self, uri: U) -> ResponseFuture<'_>
    where
        Uri: TryFrom<U>,
        <Uri as TryFrom<U>>::Error: Into<http::Error>;
    #[blocks(http, instead = "isahc::send_async")]
    pub fn send<B>(&self, request: Request<B>) -> Result<Response<Body>, Error>
    where
        B: Into<Body>;
    pub fn send_async<B>(&self, request: Request<B>) -> ResponseFuture<'_>
    where
        B: Into<AsyncBody>;
}

pub struct HttpClientBuilder;

impl HttpClientBuilder {
    pub fn new() -> Self;
    pub fn max_connections(self, max: usize) -> Self;
    pub fn max_connections_per_host(self, max: usize) -> Self;
    pub fn connection_cache_size(self, size: usize) -> Self;
    pub fn connection_cache_ttl(self, ttl: Duration) -> Self;
    pub fn dns_cache<C>(self, cache: C) -> Self
    where
        C: Into<DnsCache>;
    pub fn dns_resolve(self, map: ResolveMap) -> Self;
    pub fn default_header<K, V>(self, key: K, value: V) -> Self
    where
        HeaderName: TryFrom<K>,
        <HeaderName as TryFrom<K>>::Error: Into<http::Error>,
        HeaderValue: TryFrom<V>,
        <HeaderValue as TryFrom<V>>::Error: Into<http::Error>;
    pub fn default_headers<K, V, I, P>(self, headers: I) -> Self
    where
        HeaderName: TryFrom<K>,
        <HeaderName as TryFrom<K>>::Error: Into<http::Error>,
        HeaderValue: TryFrom<V>,
        <HeaderValue as TryFrom<V>>::Error: Into<http::Error>,
        I: IntoIterator<Item = P>;
    pub fn build(self) -> Result<HttpClient, Error>;
}

impl Default for HttpClientBuilder {}
impl Configurable for HttpClientBuilder {}

pub struct ResponseFuture<'c>;

impl Future for ResponseFuture<'_> {
    type Output = Result<Response<AsyncBody>, Error>;
}

pub struct Metrics;

pub struct Trailer;

pub trait RequestExt<T> {
    fn to_builder(&self) -> Builder;
    #[blocks(http, instead = "isahc::RequestExt::send_async")]
    fn send(self) -> Result<Response<Body>, Error>
    where
        T: Into<Body>;
    fn send_async(self) -> ResponseFuture<'static>
    where
        T: Into<AsyncBody>;
}

impl<T> RequestExt<T> for Request<T> {}

pub trait AsyncReadResponseExt<R: AsyncRead + Unpin> {}
impl<R: AsyncRead + Unpin> AsyncReadResponseExt<R> for Response<R> {}

pub trait ReadResponseExt<R: Read> {
    #[blocks(http, instead = "isahc::AsyncReadResponseExt::consume")]
    fn consume(&mut self) -> io::Result<()>;
    #[blocks(http, instead = "isahc::AsyncReadResponseExt::copy_to")]
    fn copy_to<W: Write>(&mut self, writer: W) -> io::Result<u64>;
    #[blocks(http, instead = "isahc::AsyncReadResponseExt::copy_to_file")]
    fn copy_to_file<P: AsRef<Path>>(&mut self, path: P) -> io::Result<u64>;
    #[blocks(http, instead = "isahc::AsyncReadResponseExt::bytes")]
    fn bytes(&mut self) -> io::Result<Vec<u8>>;
    #[blocks(http, instead = "isahc::AsyncReadResponseExt::text")]
    fn text(&mut self) -> io::Result<String>;
}

impl<R: Read> ReadResponseExt<R> for Response<R> {}

pub trait ResponseExt<T> {
    fn trailer(&self) -> &Trailer;
    fn effective_uri(&self) -> Option<&Uri>;
    fn local_addr(&self) -> Option<SocketAddr>;
    fn remote_addr(&self) -> Option<SocketAddr>;
    fn metrics(&self) -> Option<&Metrics>;
}

impl<T> ResponseExt<T> for Response<T> {}

#[blocks(http, instead = "isahc::get_async")]
pub fn get<U>(uri: U) -> Result<Response<Body>, Error>
where
    Uri: TryFrom<U>,
    <Uri as TryFrom<U>>::Error: Into<http::Error>;

pub fn get_async<U>(uri: U) -> ResponseFuture<'static>
where
    Uri: TryFrom<U>,
    <Uri as TryFrom<U>>::Error: Into<http::Error>;

#[blocks(http, instead = "isahc::head_async")]
pub fn head<U>(uri: U) -> Result<Response<Body>, Error>
where
    Uri: TryFrom<U>,
    <Uri as TryFrom<U>>::Error: Into<http::Error>;

pub fn head_async<U>(uri: U) -> ResponseFuture<'static>
where
    Uri: TryFrom<U>,
    <Uri as TryFrom<U>>::Error: Into<http::Error>;

#[blocks(http, instead = "isahc::post_async")]
pub fn post<U, B>(uri: U, body: B) -> Result<Response<Body>, Error>
where
    Uri: TryFrom<U>,
    <Uri as TryFrom<U>>::Error: Into<http::Error>,
    B: Into<Body>;

pub fn post_async<U, B>(uri: U, body: B) -> ResponseFuture<'static>
where
    Uri: TryFrom<U>,
    <Uri as TryFrom<U>>::Error: Into<http::Error>,
    B: Into<AsyncBody>;

#[blocks(http, instead = "isahc::put_async")]
pub fn put<U, B>(uri: U, body: B) -> Result<Response<Body>, Error>
where
    Uri: TryFrom<U>,
    <Uri as TryFrom<U>>::Error: Into<http::Error>,
    B: Into<Body>;

pub fn put_async<U, B>(uri: U, body: B) -> ResponseFuture<'static>
where
    Uri: TryFrom<U>,
    <Uri as TryFrom<U>>::Error: Into<http::Error>,
    B: Into<AsyncBody>;

#[blocks(http, instead = "isahc::delete_async")]
pub fn delete<U>(uri: U) -> Result<Response<Body>, Error>
where
    Uri: TryFrom<U>,
    <Uri as TryFrom<U>>::Error: Into<http::Error>;

pub fn delete_async<U>(uri: U) -> ResponseFuture<'static>
where
    Uri: TryFrom<U>,
    <Uri as TryFrom<U>>::Error: Into<http::Error>;

#[blocks(http, instead = "isahc::send_async")]
pub fn send<B: Into<Body>>(request: Request<B>) -> Result<Response<Body>, Error>;

pub fn send_async<B: Into<AsyncBody>>(request: Request<B>) -> ResponseFuture<'static>;
pub fn version() -> &'static str;
pub fn is_http_version_supported(version: Version) -> bool;
