use crate::config::{Config, ConfigBuilder};
use crate::typestate::{AgentScope, HttpCrateScope, RequestScope, WithBody, WithoutBody};
use crate::unversioned::resolver::Resolver;
use crate::unversioned::transport::Connector;
pub use http;
use http::method::Method;
use http::request::Request;
use http::response::Response;
use http::uri::Uri;
use http::version::Version;
use http::{Extensions, HeaderMap, HeaderName, HeaderValue};
use serde::de::DeserializeOwned;
use serde::ser::Serialize;
use std::any::Any;
use std::fmt::Display;
use std::fs::File;
use std::io;
use std::io::{Read, Stdin};
use std::net::TcpStream;
use std::os::unix::net::UnixStream;

pub mod config {
    use crate::middleware::Middleware;
    use crate::tls::TlsConfig;
    use crate::typestate::{AgentScope, HttpCrateScope, RequestScope};
    use crate::{Agent, AsSendBody, Body, Error, Proxy, RequestBuilder};
    use http::request::Request;
    use http::response::Response;
    use std::net::SocketAddr;
    use std::sync::Arc;
    use std::time::Duration;
    pub use ureq_proto::client::RedirectAuthHeaders;

    #[derive(Clone)]
    pub struct Config;

    impl Config {
        pub fn builder() -> ConfigBuilder<AgentScope>;
        pub fn new_agent(&self) -> Agent;
        pub fn http_status_as_error(&self) -> bool;
        pub fn https_only(&self) -> bool;
        pub fn ip_family(&self) -> IpFamily;
        pub fn tls_config(&self) -> &TlsConfig;
        pub fn proxy(&self) -> Option<&Proxy>;
        pub fn no_delay(&self) -> bool;
        pub fn max_redirects(&self) -> u32;
        pub fn max_redirects_will_error(&self) -> bool;
        pub fn redirect_auth_headers(&self) -> RedirectAuthHeaders;
        pub fn save_redirect_history(&self) -> bool;
        pub fn user_agent(&self) -> &AutoHeaderValue;
        pub fn accept(&self) -> &AutoHeaderValue;
        pub fn accept_encoding(&self) -> &AutoHeaderValue;
        pub fn timeout_per_read(&self) -> Option<Duration>;
        pub fn timeout_per_write(&self) -> Option<Duration>;
        pub fn timeouts(&self) -> Timeouts;
        pub fn max_response_header_size(&self) -> usize;
        pub fn input_buffer_size(&self) -> usize;
        pub fn output_buffer_size(&self) -> usize;
        pub fn max_idle_connections(&self) -> usize;
        pub fn max_idle_connections_per_host(&self) -> usize;
        pub fn max_idle_age(&self) -> Duration;
        pub fn allow_non_standard_methods(&self) -> bool;
    }

    impl Default for Config {}

    pub struct ConfigBuilder<Scope>;

    impl<Scope> ConfigBuilder<Scope> {
        pub fn http_status_as_error(self, v: bool) -> Self;
        pub fn https_only(self, v: bool) -> Self;
        pub fn ip_family(self, v: IpFamily) -> Self;
        pub fn tls_config(self, v: TlsConfig) -> Self;
        pub fn proxy(self, v: Option<Proxy>) -> Self;
        pub fn no_delay(self, v: bool) -> Self;
        pub fn max_redirects(self, v: u32) -> Self;
        pub fn max_redirects_will_error(self, v: bool) -> Self;
        pub fn redirect_auth_headers(self, v: RedirectAuthHeaders) -> Self;
        pub fn save_redirect_history(self, v: bool) -> Self;
        pub fn user_agent(self, v: impl Into<AutoHeaderValue>) -> Self;
        pub fn accept(self, v: impl Into<AutoHeaderValue>) -> Self;
        pub fn accept_encoding(self, v: impl Into<AutoHeaderValue>) -> Self;
        pub fn max_response_header_size(self, v: usize) -> Self;
        pub fn input_buffer_size(self, v: usize) -> Self;
        pub fn output_buffer_size(self, v: usize) -> Self;
        pub fn max_idle_connections(self, v: usize) -> Self;
        pub fn max_idle_connections_per_host(self, v: usize) -> Self;
        pub fn max_idle_age(self, v: Duration) -> Self;
        pub fn allow_non_standard_methods(self, v: bool) -> Self;
        pub fn middleware(self, v: impl Middleware) -> Self;
        pub fn timeout_global(self, v: Option<Duration>) -> Self;
        pub fn timeout_per_call(self, v: Option<Duration>) -> Self;
        pub fn timeout_per_read(self, v: Option<Duration>) -> Self;
        pub fn timeout_per_write(self, v: Option<Duration>) -> Self;
        pub fn timeout_resolve(self, v: Option<Duration>) -> Self;
        pub fn timeout_connect(self, v: Option<Duration>) -> Self;
        pub fn timeout_send_request(self, v: Option<Duration>) -> Self;
        pub fn timeout_await_100(self, v: Option<Duration>) -> Self;
        pub fn timeout_send_body(self, v: Option<Duration>) -> Self;
        pub fn timeout_recv_response(self, v: Option<Duration>) -> Self;
        pub fn timeout_recv_body(self, v: Option<Duration>) -> Self;
    }

    impl ConfigBuilder<AgentScope> {
        pub fn build(self) -> Config;
    }

    impl<Any> ConfigBuilder<RequestScope<Any>> {
        pub fn build(self) -> RequestBuilder<Any>;
    }

    impl<S: AsSendBody> ConfigBuilder<HttpCrateScope<S>> {
        pub fn build(self) -> Request<S>;
    }

    #[derive(Clone, Debug, Default)]
    pub enum AutoHeaderValue {
        None,
        Default,
        Provided(Arc<String>),
    }

    impl<S: AsRef<str>> From<S> for AutoHeaderValue {}

    #[derive(Clone, Copy)]
    pub struct Timeouts {
        pub global: Option<Duration>,
        pub per_call: Option<Duration>,
        pub resolve: Option<Duration>,
        pub connect: Option<Duration>,
        pub send_request: Option<Duration>,
        pub await_100: Option<Duration>,
        pub send_body: Option<Duration>,
        pub recv_response: Option<Duration>,
        pub recv_body: Option<Duration>,
    }

    impl Default for Timeouts {}

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum IpFamily {
        Any,
        Ipv4Only,
        Ipv6Only,
    }

    impl IpFamily {
        pub fn keep_wanted<'a>(
            &'a self,
            iter: impl Iterator<Item = SocketAddr> + 'a,
        ) -> impl Iterator<Item = SocketAddr> + 'a;
    }
}

pub mod unversioned {
    pub mod resolver {
        pub trait Resolver {}
    }

    pub mod transport {
        pub trait Connector<In> {}
    }
}

pub mod middleware {
    use crate::{Body, Error, SendBody};
    use http::request::Request;
    use http::response::Response;

    pub struct MiddlewareNext<'a>;

    impl<'a> MiddlewareNext<'a> {
        pub fn handle(self, request: Request<SendBody<'_>>) -> Result<Response<Body>, Error>;
    }

    pub trait Middleware: Send + Sync + 'static {
        fn handle(&self, request: Request<SendBody<'_>>, next: MiddlewareNext<'_>) -> Result<Response<Body>, Error>;
    }

    impl<F> Middleware for F where
        F: Fn(Request<SendBody<'_>>, MiddlewareNext<'_>) -> Result<Response<Body>, Error> + Send + Sync + 'static
    {
    }
}

pub mod tls {
    use crate::Error;
    use rustls::crypto::CryptoProvider;
    use std::sync::Arc;

    #[derive(Clone, Hash)]
    pub struct Certificate<'a>;

    impl<'a> Certificate<'a> {
        pub fn from_der(der: &'a [u8]) -> Self;
        pub fn from_pem(pem: &'a [u8]) -> Result<Certificate<'static>, Error>;
        pub fn der(&self) -> &[u8];
        pub fn to_owned(&self) -> Certificate<'static>;
    }

    pub enum PemItem<'a> {
        Certificate(Certificate<'a>),
        PrivateKey(PrivateKey<'a>),
    }

    impl<'a> From<Certificate<'a>> for PemItem<'a> {}
    impl<'a> From<PrivateKey<'a>> for PemItem<'a> {}

    #[derive(Hash)]
    pub struct PrivateKey<'a>;

    impl<'a> PrivateKey<'a> {
        pub fn from_pem(pem: &'a [u8]) -> Result<PrivateKey<'static>, Error>;
        pub fn der(&self) -> &[u8];
        pub fn to_owned(&self) -> PrivateKey<'static>;
    }

    impl<'a> AsRef<[u8]> for PrivateKey<'a> {}

    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
    pub enum TlsProvider {
        Rustls,
        NativeTls,
    }

    #[derive(Clone)]
    pub struct TlsConfig;

    impl TlsConfig {
        pub fn builder() -> TlsConfigBuilder;
        pub fn provider(&self) -> TlsProvider;
        pub fn client_cert(&self) -> Option<&ClientCert>;
        pub fn root_certs(&self) -> &RootCerts;
        pub fn use_sni(&self) -> bool;
        pub fn disable_verification(&self) -> bool;
        pub fn unversioned_rustls_crypto_provider(&self) -> &Option<Arc<CryptoProvider>>;
    }

    impl Default for TlsConfig {}

    pub struct TlsConfigBuilder;

    impl TlsConfigBuilder {
        pub fn provider(self, v: TlsProvider) -> Self;
        pub fn client_cert(self, v: Option<ClientCert>) -> Self;
        pub fn root_certs(self, v: RootCerts) -> Self;
        pub fn use_sni(self, v: bool) -> Self;
        pub fn disable_verification(self, v: bool) -> Self;
        pub fn unversioned_rustls_crypto_provider(self, v: Arc<CryptoProvider>) -> Self;
        pub fn build(self) -> TlsConfig;
    }

    #[derive(Clone, Debug, Hash)]
    pub struct ClientCert;

    impl ClientCert {
        pub fn new_with_certs(chain: &[Certificate<'static>], key: PrivateKey<'static>) -> Self;
        pub fn certs(&self) -> &[Certificate<'static>];
        pub fn private_key(&self) -> &PrivateKey<'static>;
    }

    #[derive(Clone, Debug, Hash)]
    pub enum RootCerts {
        Specific(Arc<Vec<Certificate<'static>>>),
        PlatformVerifier,
        WebPki,
    }

    impl RootCerts {
        pub fn new_with_certs(certs: &[Certificate<'static>]) -> Self;
    }

    impl<I: IntoIterator<Item = Certificate<'static>>> From<I> for RootCerts {}

    pub fn parse_pem(pem: &[u8]) -> impl Iterator<Item = Result<PemItem<'static>, Error>> + '_;
}

pub mod typestate {
    use crate::AsSendBody;

    #[derive(Debug)]
    pub struct WithBody;

    #[derive(Debug)]
    pub struct WithoutBody;

    pub struct AgentScope;

    pub struct HttpCrateScope<S: AsSendBody>;

    pub struct RequestScope<Any>;
}

pub struct Body;

impl Body {
    pub fn builder() -> BodyBuilder;
    pub fn mime_type(&self) -> Option<&str>;
    pub fn charset(&self) -> Option<&str>;
    pub fn content_length(&self) -> Option<u64>;
    pub fn as_reader(&mut self) -> BodyReader<'_>;
    pub fn into_reader(self) -> BodyReader<'static>;
    #[blocks(http, instead = "reqwest::Response")]
    pub fn read_to_string(&mut self) -> Result<String, Error>;
    #[blocks(http, instead = "reqwest::Response")]
    pub fn read_to_vec(&mut self) -> Result<Vec<u8>, Error>;
    #[blocks(http, instead = "reqwest::Response")]
    pub fn read_json<T: DeserializeOwned>(&mut self) -> Result<T, Error>;
    pub fn with_config(&mut self) -> BodyWithConfig<'_>;
    pub fn into_with_config(self) -> BodyWithConfig<'static>;
}

impl AsSendBody for Body {}

pub struct BodyBuilder;

impl BodyBuilder {
    pub fn mime_type(self, mime_type: impl Into<String>) -> Self;
    pub fn charset(self, charset: impl Into<String>) -> Self;
    pub fn limit(self, l: u64) -> Self;
    pub fn data(self, data: impl Into<Vec<u8>>) -> Body;
    pub fn reader(self, data: impl Read + Send + Sync + 'static) -> Body;
}

#[os_backed]
pub struct BodyReader<'a>;
impl<'a> Read for BodyReader<'a> {}

pub struct BodyWithConfig<'a>;

impl<'a> BodyWithConfig<'a> {
    pub fn limit(self, value: u64) -> Self;
    pub fn lossy_utf8(self, value: bool) -> Self;
    pub fn reader(self) -> BodyReader<'a>;
    #[blocks(http, instead = "reqwest::Response")]
    pub fn read_to_string(self) -> Result<String, Error>;
    #[blocks(http, instead = "reqwest::Response")]
    pub fn read_to_vec(self) -> Result<Vec<u8>, Error>;
    #[blocks(http, instead = "reqwest::Response")]
    pub fn read_json<T: DeserializeOwned>(self) -> Result<T, Error>;
}

#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Proxy;

impl Proxy {
    pub fn new(proxy: &str) -> Result<Self, Error>;
    pub fn builder(p: ProxyProtocol) -> ProxyBuilder;
    pub fn try_from_env() -> Option<Self>;
    pub fn protocol(&self) -> ProxyProtocol;
    pub fn uri(&self) -> &Uri;
    pub fn host(&self) -> &str;
    pub fn port(&self) -> u16;
    pub fn username(&self) -> Option<&str>;
    pub fn password(&self) -> Option<&str>;
    pub fn is_from_env(&self) -> bool;
    pub fn resolve_target(&self) -> bool;
    pub fn is_no_proxy(&self, uri: &Uri) -> bool;
}

pub struct ProxyBuilder;

impl ProxyBuilder {
    pub fn host(self, host: &str) -> Self;
    pub fn port(self, port: u16) -> Self;
    pub fn username(self, v: &str) -> Self;
    pub fn password(self, v: &str) -> Self;
    pub fn resolve_target(self, do_resolve: bool) -> Self;
    pub fn no_proxy(self, expr: &str) -> Self;
    pub fn build(self) -> Result<Proxy, Error>;
}

pub struct ProxyProtocol;

pub struct RequestBuilder<B>;

impl<Any> RequestBuilder<Any> {
    pub fn method_ref(&self) -> Option<&Method>;
    pub fn header<K, V>(self, key: K, value: V) -> Self
    where
        HeaderName: TryFrom<K>,
        <HeaderName as TryFrom<K>>::Error: Into<http::Error>,
        HeaderValue: TryFrom<V>,
        <HeaderValue as TryFrom<V>>::Error: Into<http::Error>;
    pub fn header_raw(self, name: &str, value: &[u8]) -> Self;
    pub fn headers_ref(&self) -> Option<&HeaderMap<HeaderValue>>;
    pub fn headers_mut(&mut self) -> Option<&mut HeaderMap<HeaderValue>>;
    pub fn query<K, V>(self, key: K, value: V) -> Self
    where
        K: AsRef<str>,
        V: AsRef<str>;
    pub fn query_raw<K, V>(self, key: K, value: V) -> Self
    where
        K: AsRef<str>,
        V: AsRef<str>;
    pub fn query_pairs<I, K, V>(self, iter: I) -> Self
    where
        I: IntoIterator<Item = (K, V)>,
        K: AsRef<str>,
        V: AsRef<str>;
    pub fn query_pairs_raw<I, K, V>(self, iter: I) -> Self
    where
        I: IntoIterator<Item = (K, V)>,
        K: AsRef<str>,
        V: AsRef<str>;
    pub fn uri<T>(self, uri: T) -> Self
    where
        Uri: TryFrom<T>,
        <Uri as TryFrom<T>>::Error: Into<http::Error>;
    pub fn uri_ref(&self) -> Option<&Uri>;
    pub fn version(self, version: Version) -> Self;
    pub fn version_ref(&self) -> Option<&Version>;
    pub fn config(self) -> ConfigBuilder<RequestScope<Any>>;
    pub fn extension<T>(self, extension: T) -> Self
    where
        T: Clone + Any + Send + Sync + 'static;
    pub fn extensions_ref(&self) -> Option<&Extensions>;
    pub fn extensions_mut(&mut self) -> Option<&mut Extensions>;
}

impl RequestBuilder<WithoutBody> {
    #[blocks(http, instead = "reqwest::Client")]
    pub fn call(self) -> Result<Response<Body>, Error>;
    pub fn force_send_body(self) -> RequestBuilder<WithBody>;
}

impl RequestBuilder<WithBody> {
    pub fn content_type<V>(self, content_type: V) -> Self
    where
        HeaderValue: TryFrom<V>,
        <HeaderValue as TryFrom<V>>::Error: Into<http::Error>;
    #[blocks(http, instead = "reqwest::Client")]
    pub fn send(self, data: impl AsSendBody) -> Result<Response<Body>, Error>;
    #[blocks(http, instead = "reqwest::Client")]
    pub fn send_empty(self) -> Result<Response<Body>, Error>;
    #[blocks(http, instead = "reqwest::Client")]
    pub fn send_form<I, K, V>(self, iter: I) -> Result<Response<Body>, Error>
    where
        I: IntoIterator<Item = (K, V)>,
        K: AsRef<str>,
        V: AsRef<str>;
    #[blocks(http, instead = "reqwest::Client")]
    pub fn send_json(self, data: impl Serialize) -> Result<Response<Body>, Error>;
}

#[derive(Clone)]
pub struct Agent;

impl Agent {
    pub fn new_with_defaults() -> Self;
    pub fn new_with_config(config: Config) -> Self;
    pub fn config_builder() -> ConfigBuilder<AgentScope>;
    pub fn with_parts(config: Config, connector: impl Connector, resolver: impl Resolver) -> Self;
    pub fn shutdown(self);
    #[blocks(http, instead = "reqwest::Client")]
    pub fn run(&self, request: Request<impl AsSendBody>) -> Result<Response<Body>, Error>;
    pub fn config(&self) -> &Config;
    pub fn configure_request<S: AsSendBody>(&self, request: Request<S>) -> ConfigBuilder<HttpCrateScope<S>>;
    pub fn get<T>(&self, uri: T) -> RequestBuilder<WithoutBody>
    where
        Uri: TryFrom<T>,
        <Uri as TryFrom<T>>::Error: Into<http::Error>;
    pub fn post<T>(&self, uri: T) -> RequestBuilder<WithBody>
    where
        Uri: TryFrom<T>,
        <Uri as TryFrom<T>>::Error: Into<http::Error>;
    pub fn put<T>(&self, uri: T) -> RequestBuilder<WithBody>
    where
        Uri: TryFrom<T>,
        <Uri as TryFrom<T>>::Error: Into<http::Error>;
    pub fn delete<T>(&self, uri: T) -> RequestBuilder<WithoutBody>
    where
        Uri: TryFrom<T>,
        <Uri as TryFrom<T>>::Error: Into<http::Error>;
    pub fn head<T>(&self, uri: T) -> RequestBuilder<WithoutBody>
    where
        Uri: TryFrom<T>,
        <Uri as TryFrom<T>>::Error: Into<http::Error>;
    pub fn options<T>(&self, uri: T) -> RequestBuilder<WithoutBody>
    where
        Uri: TryFrom<T>,
        <Uri as TryFrom<T>>::Error: Into<http::Error>;
    pub fn connect<T>(&self, uri: T) -> RequestBuilder<WithoutBody>
    where
        Uri: TryFrom<T>,
        <Uri as TryFrom<T>>::Error: Into<http::Error>;
    pub fn patch<T>(&self, uri: T) -> RequestBuilder<WithBody>
    where
        Uri: TryFrom<T>,
        <Uri as TryFrom<T>>::Error: Into<http::Error>;
    pub fn trace<T>(&self, uri: T) -> RequestBuilder<WithoutBody>
    where
        Uri: TryFrom<T>,
        <Uri as TryFrom<T>>::Error: Into<http::Error>;
}

impl From<Config> for Agent {}

#[derive(Debug)]
pub enum Error {
    StatusCode(u16),
    Http(http::Error),
    BadUri(String),
    Protocol(ureq_proto::error::Error),
    Io(io::Error),
    Timeout(Timeout),
    HostNotFound,
    RedirectFailed,
    InvalidProxyUrl,
    ConnectionFailed,
    BodyExceedsLimit(u64),
    TooManyRedirects,
    Tls(&'static str),
    Pem(rustls_pki_types::pem::Error),
    Rustls(rustls::error::Error),
    NativeTls(native_tls::Error),
    Der(der::error::Error),
    RequireHttpsOnly(String),
    LargeResponseHeader(usize, usize),
    Decompress(&'static str, io::Error),
    Json(serde_json::error::Error),
    ConnectProxyFailed(String),
    TlsRequired,
    Other(Box<dyn std::error::Error + Send + Sync>),
}

impl Error {
    pub fn into_io(self) -> io::Error;
}

impl std::error::Error for Error {}
impl From<io::Error> for Error {}
impl Display for Error {}
impl From<http::Error> for Error {}
impl From<ureq_proto::error::Error> for Error {}
impl From<rustls::error::Error> for Error {}
impl From<native_tls::Error> for Error {}
impl From<der::error::Error> for Error {}
impl From<serde_json::error::Error> for Error {}

pub struct SendBody<'a>;

impl<'a> SendBody<'a> {
    pub fn none() -> SendBody<'static>;
    pub fn from_reader(reader: &'a mut dyn Read) -> SendBody<'a>;
    pub fn from_owned_reader(reader: impl Read + 'static) -> SendBody<'static>;
    pub fn from_json(value: &impl Serialize) -> Result<SendBody<'static>, Error>;
    pub fn into_reader(self) -> impl Sized + Read + 'a;
}

impl<'a> AsSendBody for SendBody<'a> {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Timeout {
    PerRead,
    PerWrite,
    Global,
    PerCall,
    Resolve,
    Connect,
    SendRequest,
    SendBody,
    RecvResponse,
    RecvBody,
}

impl Display for Timeout {}

pub trait RequestExt<S>
where
    S: AsSendBody,
{
    fn middleware_config(self) -> Option<ConfigBuilder<HttpCrateScope<S>>>;
}

impl<S: AsSendBody> RequestExt<S> for Request<S> {}

pub trait ResponseExt {
    fn get_uri(&self) -> &Uri;
    fn get_redirect_history(&self) -> Option<&[Uri]>;
}

impl ResponseExt for Response<Body> {}

pub trait AsSendBody {}
impl AsSendBody for &[u8] {}
impl AsSendBody for &str {}
impl AsSendBody for String {}
impl AsSendBody for Vec<u8> {}
impl AsSendBody for &String {}
impl AsSendBody for &Vec<u8> {}
impl AsSendBody for &File {}
impl AsSendBody for File {}
impl AsSendBody for &TcpStream {}
impl AsSendBody for TcpStream {}
impl AsSendBody for Stdin {}
impl AsSendBody for UnixStream {}
impl AsSendBody for Response<Body> {}
impl<const N: usize> AsSendBody for &[u8; N] {}
impl AsSendBody for () {}

#[blocks(http, instead = "reqwest::Client")]
pub fn run(request: Request<impl AsSendBody>) -> Result<Response<Body>, Error>;

pub fn agent() -> Agent;
pub fn get<T>(uri: T) -> RequestBuilder<WithoutBody>
where
    Uri: TryFrom<T>,
    <Uri as TryFrom<T>>::Error: Into<http::Error>;
pub fn post<T>(uri: T) -> RequestBuilder<WithBody>
where
    Uri: TryFrom<T>,
    <Uri as TryFrom<T>>::Error: Into<http::Error>;
pub fn put<T>(uri: T) -> RequestBuilder<WithBody>
where
    Uri: TryFrom<T>,
    <Uri as TryFrom<T>>::Error: Into<http::Error>;
pub fn delete<T>(uri: T) -> RequestBuilder<WithoutBody>
where
    Uri: TryFrom<T>,
    <Uri as TryFrom<T>>::Error: Into<http::Error>;
pub fn head<T>(uri: T) -> RequestBuilder<WithoutBody>
where
    Uri: TryFrom<T>,
    <Uri as TryFrom<T>>::Error: Into<http::Error>;
pub fn options<T>(uri: T) -> RequestBuilder<WithoutBody>
where
    Uri: TryFrom<T>,
    <Uri as TryFrom<T>>::Error: Into<http::Error>;
pub fn connect<T>(uri: T) -> RequestBuilder<WithoutBody>
where
    Uri: TryFrom<T>,
    <Uri as TryFrom<T>>::Error: Into<http::Error>;
pub fn patch<T>(uri: T) -> RequestBuilder<WithBody>
where
    Uri: TryFrom<T>,
    <Uri as TryFrom<T>>::Error: Into<http::Error>;
pub fn trace<T>(uri: T) -> RequestBuilder<WithoutBody>
where
    Uri: TryFrom<T>,
    <Uri as TryFrom<T>>::Error: Into<http::Error>;

// Version 2 had its own requests and responses.
pub type Request = RequestBuilder<crate::typestate::WithoutBody>;

impl<B> RequestBuilder<B> {
    pub fn set(self, header: &str, value: &str) -> Self;
    pub fn timeout(self, timeout: std::time::Duration) -> Self;
    #[blocks(http, instead = "reqwest::Client")]
    pub fn send_string(self, data: &str) -> Result<Response, Error>;
    #[blocks(http, instead = "reqwest::Client")]
    pub fn send_bytes(self, data: &[u8]) -> Result<Response, Error>;
}

pub struct Response;

impl Response {
    pub fn get_url(&self) -> &str;
    pub fn status(&self) -> u16;
    pub fn status_text(&self) -> &str;
    pub fn header(&self, name: &str) -> Option<&str>;
    pub fn has(&self, name: &str) -> bool;
    pub fn content_type(&self) -> &str;
    pub fn into_reader(self) -> Box<dyn std::io::Read + Send + Sync + 'static>;
    #[blocks(http, instead = "reqwest::Response::text")]
    pub fn into_string(self) -> std::io::Result<String>;
    #[blocks(http, instead = "reqwest::Response::json")]
    pub fn into_json<T: serde::de::DeserializeOwned>(self) -> std::io::Result<T>;
}

#[derive(Clone, Debug)]
pub struct AgentBuilder;

impl AgentBuilder {
    pub fn new() -> Self;
    pub fn timeout(self, timeout: std::time::Duration) -> Self;
    pub fn timeout_connect(self, timeout: std::time::Duration) -> Self;
    pub fn timeout_read(self, timeout: std::time::Duration) -> Self;
    pub fn timeout_write(self, timeout: std::time::Duration) -> Self;
    pub fn redirects(self, n: u32) -> Self;
    pub fn user_agent(self, user_agent: &str) -> Self;
    pub fn build(self) -> Agent;
}
