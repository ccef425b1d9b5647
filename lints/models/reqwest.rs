use crate::cookie::{Cookie, CookieStore};
use crate::dns::Resolve;
use crate::multipart::Form;
use crate::redirect::Policy;
use crate::retry::Builder;
use crate::tls::CertificateRevocationList;
pub use crate::tls::{Certificate, Identity};
use bytes::Bytes;
use futures_core::stream::{Stream, TryStream};
pub use http::header;
pub use http::method::Method;
pub use http::status::StatusCode;
pub use http::version::Version;
use http::{Extensions, HeaderMap, HeaderName, HeaderValue};
use serde::de::DeserializeOwned;
use serde::ser::Serialize;
use std::any::Any;
use std::fmt::Display;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;
use tokio::fs::File;
use tokio::io::{AsyncRead, AsyncWrite};
use tower::util::BoxCloneSyncService;
use tower_layer::Layer;
use tower_service::Service;
pub use url::Url;

pub mod blocking {
    use crate::blocking::multipart::Form;
    use crate::cookie::{Cookie, CookieStore};
    use crate::dns::Resolve;
    use crate::redirect::Policy;
    use crate::retry::Builder;
    use crate::tls::{Certificate, CertificateRevocationList, Identity, Version};
    use crate::{Error, IntoUrl, Proxy};
    use bytes::Bytes;
    use http::method::Method;
    use http::status::StatusCode;
    use http::{Extensions, HeaderMap, HeaderName, HeaderValue};
    use serde::de::DeserializeOwned;
    use serde::ser::Serialize;
    use std::any::Any;
    use std::fmt::Display;
    use std::fs::File;
    use std::io::{Read, Write};
    use std::net::{IpAddr, SocketAddr};
    use std::sync::Arc;
    use std::time::Duration;
    use tower::util::BoxCloneSyncService;
    use tower_layer::Layer;
    use tower_service::Service;
    use url::Url;

    pub mod multipart {
        use http::HeaderMap;
        use std::borrow::Cow;
        use std::io;
        use std::io::Read;
        use std::path::Path;

        pub struct Form;

        impl Form {
            pub fn new() -> Form;
            pub fn boundary(&self) -> &str;
            pub fn text<T, U>(self, name: T, value: U) -> Form
            where
                T: Into<Cow<'static, str>>,
                U: Into<Cow<'static, str>>;
            #[blocks(fs)]
            pub fn file<T, U>(self, name: T, path: U) -> io::Result<Form>
            where
                T: Into<Cow<'static, str>>,
                U: AsRef<Path>;
            pub fn part<T>(self, name: T, part: Part) -> Form
            where
                T: Into<Cow<'static, str>>;
            pub fn percent_encode_path_segment(self) -> Form;
            pub fn percent_encode_attr_chars(self) -> Form;
            pub fn percent_encode_noop(self) -> Form;
            pub fn into_reader(self) -> impl Read;
        }

        impl Default for Form {}

        pub struct Part;

        impl Part {
            pub fn text<T>(value: T) -> Part
            where
                T: Into<Cow<'static, str>>;
            pub fn bytes<T>(value: T) -> Part
            where
                T: Into<Cow<'static, [u8]>>;
            pub fn reader<T: Read + Send + 'static>(value: T) -> Part;
            pub fn reader_with_length<T: Read + Send + 'static>(value: T, length: u64) -> Part;
            #[blocks(fs)]
            pub fn file<T: AsRef<Path>>(path: T) -> io::Result<Part>;
            pub fn mime_str(self, mime: &str) -> crate::Result<Part>;
            pub fn file_name<T>(self, filename: T) -> Part
            where
                T: Into<Cow<'static, str>>;
            pub fn headers(self, headers: HeaderMap) -> Part;
        }
    }

    #[derive(Debug)]
    pub struct Body;

    impl Body {
        pub fn new<R: Read + Send + 'static>(reader: R) -> Body;
        pub fn sized<R: Read + Send + 'static>(reader: R, len: u64) -> Body;
        pub fn as_bytes(&self) -> Option<&[u8]>;
        pub fn buffer(&mut self) -> Result<&[u8], Error>;
    }

    impl From<Vec<u8>> for Body {}
    impl From<String> for Body {}
    impl From<&'static [u8]> for Body {}
    impl From<&'static str> for Body {}
    impl From<File> for Body {}
    impl From<Bytes> for Body {}

    #[derive(Clone)]
    pub struct Client;

    impl Client {
        #[blocks(http, instead = "reqwest::Client", note = "panics inside an async runtime")]
        pub fn new() -> Client;
        pub fn builder() -> ClientBuilder;
        pub fn get<U: IntoUrl>(&self, url: U) -> RequestBuilder;
        pub fn post<U: IntoUrl>(&self, url: U) -> RequestBuilder;
        pub fn put<U: IntoUrl>(&self, url: U) -> RequestBuilder;
        pub fn patch<U: IntoUrl>(&self, url: U) -> RequestBuilder;
        pub fn delete<U: IntoUrl>(&self, url: U) -> RequestBuilder;
        pub fn head<U: IntoUrl>(&self, url: U) -> RequestBuilder;
        pub fn request<U: IntoUrl>(&self, method: Method, url: U) -> RequestBuilder;
        #[blocks(http, instead = "reqwest::Client")]
        pub fn execute(&self, request: Request) -> crate::Result<Response>;
    }

    impl Default for Client {}

    pub struct ClientBuilder;

    impl ClientBuilder {
        pub fn new() -> Self;
        #[blocks(http, instead = "reqwest::Client", note = "panics inside an async runtime")]
        pub fn build(self) -> crate::Result<Client>;
        pub fn user_agent<V>(self, value: V) -> ClientBuilder
        where
            V: TryInto<HeaderValue>,
            V::Error: Into<http::Error>;
        pub fn default_headers(self, headers: HeaderMap) -> ClientBuilder;
        pub fn cookie_store(self, enable: bool) -> ClientBuilder;
        pub fn cookie_provider<C: CookieStore + 'static>(self, cookie_store: Arc<C>) -> ClientBuilder;
        pub fn no_gzip(self) -> ClientBuilder;
        pub fn no_brotli(self) -> ClientBuilder;
        pub fn no_zstd(self) -> ClientBuilder;
        pub fn no_deflate(self) -> ClientBuilder;
        pub fn redirect(self, policy: Policy) -> ClientBuilder;
        pub fn retry(self, policy: Builder) -> ClientBuilder;
        pub fn referer(self, enable: bool) -> ClientBuilder;
        pub fn proxy(self, proxy: Proxy) -> ClientBuilder;
        pub fn no_proxy(self) -> ClientBuilder;
        pub fn timeout<T>(self, timeout: T) -> ClientBuilder
        where
            T: Into<Option<Duration>>;
        pub fn connect_timeout<T>(self, timeout: T) -> ClientBuilder
        where
            T: Into<Option<Duration>>;
        pub fn connection_verbose(self, verbose: bool) -> ClientBuilder;
        pub fn pool_idle_timeout<D>(self, val: D) -> ClientBuilder
        where
            D: Into<Option<Duration>>;
        pub fn pool_max_idle_per_host(self, max: usize) -> ClientBuilder;
        pub fn http1_title_case_headers(self) -> ClientBuilder;
        pub fn http1_allow_obsolete_multiline_headers_in_responses(self, value: bool) -> ClientBuilder;
        pub fn http1_ignore_invalid_headers_in_responses(self, value: bool) -> ClientBuilder;
        pub fn http1_allow_spaces_after_header_name_in_responses(self, value: bool) -> ClientBuilder;
        pub fn http1_only(self) -> ClientBuilder;
        pub fn http09_responses(self) -> ClientBuilder;
        pub fn http2_prior_knowledge(self) -> ClientBuilder;
        pub fn http2_initial_stream_window_size(self, sz: impl Into<Option<u32>>) -> ClientBuilder;
        pub fn http2_initial_connection_window_size(self, sz: impl Into<Option<u32>>) -> ClientBuilder;
        pub fn http2_adaptive_window(self, enabled: bool) -> ClientBuilder;
        pub fn http2_max_frame_size(self, sz: impl Into<Option<u32>>) -> ClientBuilder;
        pub fn http2_max_header_list_size(self, max_header_size_bytes: u32) -> ClientBuilder;
        pub fn tcp_nodelay(self, enabled: bool) -> ClientBuilder;
        pub fn local_address<T>(self, addr: T) -> ClientBuilder
        where
            T: Into<Option<IpAddr>>;
        pub fn interface(self, interface: &str) -> ClientBuilder;
        pub fn tcp_keepalive<D>(self, val: D) -> ClientBuilder
        where
            D: Into<Option<Duration>>;
        pub fn tcp_keepalive_interval<D>(self, val: D) -> ClientBuilder
        where
            D: Into<Option<Duration>>;
        pub fn tcp_keepalive_retries<C>(self, retries: C) -> ClientBuilder
        where
            C: Into<Option<u32>>;
        pub fn tcp_user_timeout<D>(self, val: D) -> ClientBuilder
        where
            D: Into<Option<Duration>>;
        pub fn add_root_certificate(self, cert: Certificate) -> ClientBuilder;
        pub fn add_crl(self, crl: CertificateRevocationList) -> ClientBuilder;
        pub fn add_crls(self, crls: impl IntoIterator<Item = CertificateRevocationList>) -> ClientBuilder;
        pub fn tls_built_in_root_certs(self, tls_built_in_root_certs: bool) -> ClientBuilder;
        pub fn tls_built_in_webpki_certs(self, enabled: bool) -> ClientBuilder;
        pub fn identity(self, identity: Identity) -> ClientBuilder;
        pub fn danger_accept_invalid_hostnames(self, accept_invalid_hostname: bool) -> ClientBuilder;
        pub fn danger_accept_invalid_certs(self, accept_invalid_certs: bool) -> ClientBuilder;
        pub fn tls_sni(self, tls_sni: bool) -> ClientBuilder;
        pub fn min_tls_version(self, version: Version) -> ClientBuilder;
        pub fn max_tls_version(self, version: Version) -> ClientBuilder;
        pub fn use_rustls_tls(self) -> ClientBuilder;
        pub fn tls_info(self, tls_info: bool) -> ClientBuilder;
        pub fn use_preconfigured_tls(self, tls: impl Any) -> ClientBuilder;
        pub fn no_trust_dns(self) -> ClientBuilder;
        pub fn no_hickory_dns(self) -> ClientBuilder;
        pub fn https_only(self, enabled: bool) -> ClientBuilder;
        pub fn resolve(self, domain: &str, addr: SocketAddr) -> ClientBuilder;
        pub fn resolve_to_addrs(self, domain: &str, addrs: &[SocketAddr]) -> ClientBuilder;
        pub fn dns_resolver<R: Resolve + 'static>(self, resolver: Arc<R>) -> ClientBuilder;
        pub fn connector_layer<L>(self, layer: L) -> ClientBuilder
        where
            L: Clone + Send + Sync + 'static,
            L::Service: Clone + Send + Sync + 'static;
    }

    impl Default for ClientBuilder {}
    impl From<crate::ClientBuilder> for ClientBuilder {}

    pub struct Request;

    impl Request {
        pub fn new(method: Method, url: Url) -> Self;
        pub fn method(&self) -> &Method;
        pub fn method_mut(&mut self) -> &mut Method;
        pub fn url(&self) -> &Url;
        pub fn url_mut(&mut self) -> &mut Url;
        pub fn headers(&self) -> &HeaderMap;
        pub fn headers_mut(&mut self) -> &mut HeaderMap;
        pub fn version(&self) -> http::version::Version;
        pub fn version_mut(&mut self) -> &mut http::version::Version;
        pub fn body(&self) -> Option<&Body>;
        pub fn body_mut(&mut self) -> &mut Option<Body>;
        pub fn timeout(&self) -> Option<&Duration>;
        pub fn timeout_mut(&mut self) -> &mut Option<Duration>;
        pub fn try_clone(&self) -> Option<Request>;
    }

    impl<T> TryFrom<http::request::Request<T>> for Request
    where
        T: Into<Body>,
    {
        type Error = Error;
    }

    #[derive(Debug)]
    pub struct RequestBuilder;

    impl RequestBuilder {
        pub fn from_parts(client: Client, request: Request) -> RequestBuilder;
        pub fn header<K, V>(self, key: K, value: V) -> RequestBuilder
        where
            HeaderName: TryFrom<K>,
            HeaderValue: TryFrom<V>,
            <HeaderName as TryFrom<K>>::Error: Into<http::Error>,
            <HeaderValue as TryFrom<V>>::Error: Into<http::Error>;
        pub fn headers(self, headers: HeaderMap) -> RequestBuilder;
        pub fn basic_auth<U, P>(self, username: U, password: Option<P>) -> RequestBuilder
        where
            U: Display,
            P: Display;
        pub fn bearer_auth<T>(self, token: T) -> RequestBuilder
        where
            T: Display;
        pub fn body<T: Into<Body>>(self, body: T) -> RequestBuilder;
        pub fn timeout(self, timeout: Duration) -> RequestBuilder;
        pub fn query<T: Serialize + ?Sized>(self, query: &T) -> RequestBuilder;
        pub fn version(self, version: http::version::Version) -> RequestBuilder;
        pub fn form<T: Serialize + ?Sized>(self, form: &T) -> RequestBuilder;
        pub fn json<T: Serialize + ?Sized>(self, json: &T) -> RequestBuilder;
        pub fn multipart(self, multipart: Form) -> RequestBuilder;
        pub fn build(self) -> crate::Result<Request>;
        pub fn build_split(self) -> (Client, crate::Result<Request>);
        #[blocks(http, instead = "reqwest::Client")]
        pub fn send(self) -> crate::Result<Response>;
        pub fn try_clone(&self) -> Option<RequestBuilder>;
    }

    #[os_backed]
    pub struct Response;

    impl Response {
        pub fn status(&self) -> StatusCode;
        pub fn headers(&self) -> &HeaderMap;
        pub fn headers_mut(&mut self) -> &mut HeaderMap;
        pub fn cookies<'a>(&'a self) -> impl Iterator<Item = Cookie<'a>> + 'a;
        pub fn version(&self) -> http::version::Version;
        pub fn url(&self) -> &Url;
        pub fn remote_addr(&self) -> Option<SocketAddr>;
        pub fn extensions(&self) -> &Extensions;
        pub fn extensions_mut(&mut self) -> &mut Extensions;
        pub fn content_length(&self) -> Option<u64>;
        #[blocks(http, instead = "reqwest::Response::json")]
        pub fn json<T: DeserializeOwned>(self) -> crate::Result<T>;
        #[blocks(http, instead = "reqwest::Response::bytes")]
        pub fn bytes(self) -> crate::Result<Bytes>;
        #[blocks(http, instead = "reqwest::Response::text")]
        pub fn text(self) -> crate::Result<String>;
        #[blocks(http, instead = "reqwest::Response::text_with_charset")]
        pub fn text_with_charset(self, default_encoding: &str) -> crate::Result<String>;
        #[blocks(http, instead = "reqwest::Response::copy_to")]
        pub fn copy_to<W>(&mut self, w: &mut W) -> crate::Result<u64>
        where
            W: Write + ?Sized;
        pub fn error_for_status(self) -> crate::Result<Self>;
        pub fn error_for_status_ref(&self) -> crate::Result<&Self>;
    }

    impl Read for Response {}
    impl<T: Into<crate::Body>> From<http::response::Response<T>> for Response {}

    #[blocks(http, instead = "reqwest::get")]
    pub fn get<T: IntoUrl>(url: T) -> crate::Result<Response>;
}

pub mod cookie {
    use http::HeaderValue;
    use std::time::{Duration, SystemTime};
    use url::Url;

    pub struct Cookie<'a>;

    impl<'a> Cookie<'a> {
        pub fn name(&self) -> &str;
        pub fn value(&self) -> &str;
        pub fn http_only(&self) -> bool;
        pub fn secure(&self) -> bool;
        pub fn same_site_lax(&self) -> bool;
        pub fn same_site_strict(&self) -> bool;
        pub fn path(&self) -> Option<&str>;
        pub fn domain(&self) -> Option<&str>;
        pub fn max_age(&self) -> Option<Duration>;
        pub fn expires(&self) -> Option<SystemTime>;
    }

    #[derive(Debug, Default)]
    pub struct Jar;

    impl Jar {
        pub fn add_cookie_str(&self, cookie: &str, url: &Url);
    }

    impl CookieStore for Jar {}

    pub trait CookieStore: Send + Sync {
        fn set_cookies(&self, cookie_headers: &mut dyn Iterator<Item = &HeaderValue>, url: &Url);
        fn cookies(&self, url: &Url) -> Option<HeaderValue>;
    }
}

pub mod dns {
    pub trait Resolve {}
}

pub mod redirect {
    use http::status::StatusCode;
    use std::error::Error;
    use url::Url;

    pub struct Policy;

    impl Policy {
        pub fn limited(max: usize) -> Self;
        pub fn none() -> Self;
        pub fn custom<T>(policy: T) -> Self
        where
            T: Fn(Attempt<'_>) -> Action + Send + Sync + 'static;
        pub fn redirect(&self, attempt: Attempt<'_>) -> Action;
    }

    impl Default for Policy {}

    #[derive(Debug)]
    pub struct Attempt<'a>;

    impl<'a> Attempt<'a> {
        pub fn status(&self) -> StatusCode;
        pub fn url(&self) -> &Url;
        pub fn previous(&self) -> &[Url];
        pub fn follow(self) -> Action;
        pub fn stop(self) -> Action;
        pub fn error<E: Into<Box<dyn Error + Send + Sync>>>(self, error: E) -> Action;
    }

    #[derive(Debug)]
    pub struct Action;
}

pub mod retry {
    pub struct Builder;
}

pub mod tls {
    pub struct CertificateRevocationList;

    pub struct Certificate;

    pub struct Identity;

    pub struct Version;
}

pub mod multipart {
    use crate::{Body, Error};
    use bytes::Bytes;
    use futures_core::stream::Stream;
    use http::HeaderMap;
    use std::borrow::Cow;
    use std::io;
    use std::path::Path;

    pub struct Form;

    impl Form {
        pub fn new() -> Form;
        pub fn boundary(&self) -> &str;
        pub fn text<T, U>(self, name: T, value: U) -> Form
        where
            T: Into<Cow<'static, str>>,
            U: Into<Cow<'static, str>>;
        pub async fn file<T, U>(self, name: T, path: U) -> io::Result<Form>
        where
            T: Into<Cow<'static, str>>,
            U: AsRef<Path>;
        pub fn part<T>(self, name: T, part: Part) -> Form
        where
            T: Into<Cow<'static, str>>;
        pub fn percent_encode_path_segment(self) -> Form;
        pub fn percent_encode_attr_chars(self) -> Form;
        pub fn percent_encode_noop(self) -> Form;
        pub fn into_stream(self) -> impl Stream<Item = Result<Bytes, Error>> + Send + Sync;
    }

    impl Default for Form {}

    pub struct Part;

    impl Part {
        pub fn text<T>(value: T) -> Part
        where
            T: Into<Cow<'static, str>>;
        pub fn bytes<T>(value: T) -> Part
        where
            T: Into<Cow<'static, [u8]>>;
        pub fn stream<T: Into<Body>>(value: T) -> Part;
        pub fn stream_with_length<T: Into<Body>>(value: T, length: u64) -> Part;
        pub async fn file<T: AsRef<Path>>(path: T) -> io::Result<Part>;
        pub fn mime_str(self, mime: &str) -> crate::Result<Part>;
        pub fn file_name<T>(self, filename: T) -> Part
        where
            T: Into<Cow<'static, str>>;
        pub fn headers(self, headers: HeaderMap) -> Part;
    }
}

pub struct Error;

impl Error {
    pub fn url(&self) -> Option<&Url>;
    pub fn url_mut(&mut self) -> Option<&mut Url>;
    pub fn with_url(self, url: Url) -> Self;
    pub fn without_url(self) -> Self;
    pub fn is_builder(&self) -> bool;
    pub fn is_redirect(&self) -> bool;
    pub fn is_status(&self) -> bool;
    pub fn is_timeout(&self) -> bool;
    pub fn is_request(&self) -> bool;
    pub fn is_connect(&self) -> bool;
    pub fn is_body(&self) -> bool;
    pub fn is_decode(&self) -> bool;
    pub fn status(&self) -> Option<StatusCode>;
    pub fn is_upgrade(&self) -> bool;
}

impl Display for Error {}
impl std::error::Error for Error {}

pub type Result<T> = std::result::Result<T, Error>;

pub struct Body;

impl Body {
    pub fn as_bytes(&self) -> Option<&[u8]>;
    pub fn wrap_stream<S>(stream: S) -> Body
    where
        S: TryStream + Send + 'static,
        S::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
        Bytes: From<S::Ok>;
    pub fn wrap<B>(inner: B) -> Body
    where
        B: http_body::Body + Send + Sync + 'static,
        B::Data: Into<Bytes>,
        B::Error: Into<Box<dyn std::error::Error + Send + Sync>>;
}

impl Default for Body {}
impl From<Bytes> for Body {}
impl From<Vec<u8>> for Body {}
impl From<&'static [u8]> for Body {}
impl From<String> for Body {}
impl From<&'static str> for Body {}
impl From<File> for Body {}

impl http_body::Body for Body {
    type Data = Bytes;
    type Error = Error;
}

impl From<Response> for Body {}

#[derive(Clone)]
pub struct Client;

impl Client {
    pub fn new() -> Client;
    pub fn builder() -> ClientBuilder;
    pub fn get<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn post<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn put<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn patch<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn delete<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn head<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn request<U: IntoUrl>(&self, method: Method, url: U) -> RequestBuilder;
    pub fn execute(&self, request: Request) -> impl Future<Output = std::result::Result<Response, Error>>;
}

impl Default for Client {}

pub struct ClientBuilder;

impl ClientBuilder {
    pub fn new() -> Self;
    pub fn build(self) -> Result<Client>;
    pub fn user_agent<V>(self, value: V) -> ClientBuilder
    where
        V: TryInto<HeaderValue>,
        V::Error: Into<http::Error>;
    pub fn default_headers(self, headers: HeaderMap) -> ClientBuilder;
    pub fn cookie_store(self, enable: bool) -> ClientBuilder;
    pub fn cookie_provider<C: CookieStore + 'static>(self, cookie_store: Arc<C>) -> ClientBuilder;
    pub fn no_gzip(self) -> ClientBuilder;
    pub fn no_brotli(self) -> ClientBuilder;
    pub fn no_zstd(self) -> ClientBuilder;
    pub fn no_deflate(self) -> ClientBuilder;
    pub fn redirect(self, policy: Policy) -> ClientBuilder;
    pub fn referer(self, enable: bool) -> ClientBuilder;
    pub fn retry(self, policy: Builder) -> ClientBuilder;
    pub fn proxy(self, proxy: Proxy) -> ClientBuilder;
    pub fn no_proxy(self) -> ClientBuilder;
    pub fn timeout(self, timeout: Duration) -> ClientBuilder;
    pub fn read_timeout(self, timeout: Duration) -> ClientBuilder;
    pub fn connect_timeout(self, timeout: Duration) -> ClientBuilder;
    pub fn connection_verbose(self, verbose: bool) -> ClientBuilder;
    pub fn pool_idle_timeout<D>(self, val: D) -> ClientBuilder
    where
        D: Into<Option<Duration>>;
    pub fn pool_max_idle_per_host(self, max: usize) -> ClientBuilder;
    pub fn http1_title_case_headers(self) -> ClientBuilder;
    pub fn http1_allow_obsolete_multiline_headers_in_responses(self, value: bool) -> ClientBuilder;
    pub fn http1_ignore_invalid_headers_in_responses(self, value: bool) -> ClientBuilder;
    pub fn http1_allow_spaces_after_header_name_in_responses(self, value: bool) -> ClientBuilder;
    pub fn http1_only(self) -> ClientBuilder;
    pub fn http09_responses(self) -> ClientBuilder;
    pub fn http2_prior_knowledge(self) -> ClientBuilder;
    pub fn http2_initial_stream_window_size(self, sz: impl Into<Option<u32>>) -> ClientBuilder;
    pub fn http2_initial_connection_window_size(self, sz: impl Into<Option<u32>>) -> ClientBuilder;
    pub fn http2_adaptive_window(self, enabled: bool) -> ClientBuilder;
    pub fn http2_max_frame_size(self, sz: impl Into<Option<u32>>) -> ClientBuilder;
    pub fn http2_max_header_list_size(self, max_header_size_bytes: u32) -> ClientBuilder;
    pub fn http2_keep_alive_interval(self, interval: impl Into<Option<Duration>>) -> ClientBuilder;
    pub fn http2_keep_alive_timeout(self, timeout: Duration) -> ClientBuilder;
    pub fn http2_keep_alive_while_idle(self, enabled: bool) -> ClientBuilder;
    pub fn tcp_nodelay(self, enabled: bool) -> ClientBuilder;
    pub fn local_address<T>(self, addr: T) -> ClientBuilder
    where
        T: Into<Option<IpAddr>>;
    pub fn interface(self, interface: &str) -> ClientBuilder;
    pub fn tcp_keepalive<D>(self, val: D) -> ClientBuilder
    where
        D: Into<Option<Duration>>;
    pub fn tcp_keepalive_interval<D>(self, val: D) -> ClientBuilder
    where
        D: Into<Option<Duration>>;
    pub fn tcp_keepalive_retries<C>(self, retries: C) -> ClientBuilder
    where
        C: Into<Option<u32>>;
    pub fn tcp_user_timeout<D>(self, val: D) -> ClientBuilder
    where
        D: Into<Option<Duration>>;
    pub fn add_root_certificate(self, cert: Certificate) -> ClientBuilder;
    pub fn add_crl(self, crl: CertificateRevocationList) -> ClientBuilder;
    pub fn add_crls(self, crls: impl IntoIterator<Item = CertificateRevocationList>) -> ClientBuilder;
    pub fn tls_built_in_root_certs(self, tls_built_in_root_certs: bool) -> ClientBuilder;
    pub fn tls_built_in_webpki_certs(self, enabled: bool) -> ClientBuilder;
    pub fn identity(self, identity: Identity) -> ClientBuilder;
    pub fn danger_accept_invalid_hostnames(self, accept_invalid_hostname: bool) -> ClientBuilder;
    pub fn danger_accept_invalid_certs(self, accept_invalid_certs: bool) -> ClientBuilder;
    pub fn tls_sni(self, tls_sni: bool) -> ClientBuilder;
    pub fn min_tls_version(self, version: crate::tls::Version) -> ClientBuilder;
    pub fn max_tls_version(self, version: crate::tls::Version) -> ClientBuilder;
    pub fn use_rustls_tls(self) -> ClientBuilder;
    pub fn use_preconfigured_tls(self, tls: impl Any) -> ClientBuilder;
    pub fn tls_info(self, tls_info: bool) -> ClientBuilder;
    pub fn https_only(self, enabled: bool) -> ClientBuilder;
    pub fn no_hickory_dns(self) -> ClientBuilder;
    pub fn resolve(self, domain: &str, addr: SocketAddr) -> ClientBuilder;
    pub fn resolve_to_addrs(self, domain: &str, addrs: &[SocketAddr]) -> ClientBuilder;
    pub fn dns_resolver<R: Resolve + 'static>(self, resolver: Arc<R>) -> ClientBuilder;
    pub fn dns_resolver2<R>(self, resolver: R) -> ClientBuilder;
    pub fn connector_layer<L>(self, layer: L) -> ClientBuilder
    where
        L: Clone + Send + Sync + 'static,
        L::Service: Clone + Send + Sync + 'static;
}

impl Default for ClientBuilder {}

pub struct Request;

impl Request {
    pub fn new(method: Method, url: Url) -> Self;
    pub fn method(&self) -> &Method;
    pub fn method_mut(&mut self) -> &mut Method;
    pub fn url(&self) -> &Url;
    pub fn url_mut(&mut self) -> &mut Url;
    pub fn headers(&self) -> &HeaderMap;
    pub fn headers_mut(&mut self) -> &mut HeaderMap;
    pub fn body(&self) -> Option<&Body>;
    pub fn body_mut(&mut self) -> &mut Option<Body>;
    pub fn timeout(&self) -> Option<&Duration>;
    pub fn timeout_mut(&mut self) -> &mut Option<Duration>;
    pub fn version(&self) -> Version;
    pub fn version_mut(&mut self) -> &mut Version;
    pub fn try_clone(&self) -> Option<Request>;
}

impl<T> TryFrom<http::request::Request<T>> for Request
where
    T: Into<Body>,
{
    type Error = Error;
}

impl TryFrom<Request> for http::request::Request<Body> {
    type Error = Error;
}

pub struct RequestBuilder;

impl RequestBuilder {
    pub fn from_parts(client: Client, request: Request) -> RequestBuilder;
    pub fn header<K, V>(self, key: K, value: V) -> RequestBuilder
    where
        HeaderName: TryFrom<K>,
        <HeaderName as TryFrom<K>>::Error: Into<http::Error>,
        HeaderValue: TryFrom<V>,
        <HeaderValue as TryFrom<V>>::Error: Into<http::Error>;
    pub fn headers(self, headers: HeaderMap) -> RequestBuilder;
    pub fn basic_auth<U, P>(self, username: U, password: Option<P>) -> RequestBuilder
    where
        U: Display,
        P: Display;
    pub fn bearer_auth<T>(self, token: T) -> RequestBuilder
    where
        T: Display;
    pub fn body<T: Into<Body>>(self, body: T) -> RequestBuilder;
    pub fn timeout(self, timeout: Duration) -> RequestBuilder;
    pub fn multipart(self, multipart: Form) -> RequestBuilder;
    pub fn query<T: Serialize + ?Sized>(self, query: &T) -> RequestBuilder;
    pub fn version(self, version: Version) -> RequestBuilder;
    pub fn form<T: Serialize + ?Sized>(self, form: &T) -> RequestBuilder;
    pub fn json<T: Serialize + ?Sized>(self, json: &T) -> RequestBuilder;
    pub fn build(self) -> Result<Request>;
    pub fn build_split(self) -> (Client, Result<Request>);
    pub fn send(self) -> impl Future<Output = std::result::Result<Response, Error>>;
    pub fn try_clone(&self) -> Option<RequestBuilder>;
}

pub struct Response;

impl Response {
    pub fn status(&self) -> StatusCode;
    pub fn version(&self) -> Version;
    pub fn headers(&self) -> &HeaderMap;
    pub fn headers_mut(&mut self) -> &mut HeaderMap;
    pub fn content_length(&self) -> Option<u64>;
    pub fn cookies<'a>(&'a self) -> impl Iterator<Item = Cookie<'a>> + 'a;
    pub fn url(&self) -> &Url;
    pub fn remote_addr(&self) -> Option<SocketAddr>;
    pub fn extensions(&self) -> &Extensions;
    pub fn extensions_mut(&mut self) -> &mut Extensions;
    pub async fn text(self) -> Result<String>;
    pub async fn text_with_charset(self, default_encoding: &str) -> Result<String>;
    pub async fn json<T: DeserializeOwned>(self) -> Result<T>;
    pub async fn bytes(self) -> Result<Bytes>;
    pub async fn chunk(&mut self) -> Result<Option<Bytes>>;
    pub fn bytes_stream(self) -> impl Stream<Item = Result<Bytes>>;
    pub fn error_for_status(self) -> Result<Self>;
    pub fn error_for_status_ref(&self) -> Result<&Self>;
    pub async fn upgrade(self) -> Result<Upgraded>;
}

impl<T: Into<Body>> From<http::response::Response<T>> for Response {}
impl From<Response> for http::response::Response<Body> {}

pub struct Upgraded;
impl AsyncRead for Upgraded {}
impl AsyncWrite for Upgraded {}
impl From<hyper::upgrade::Upgraded> for Upgraded {}

#[derive(Clone)]
pub struct Proxy;

impl Proxy {
    pub fn http<U>(proxy_scheme: U) -> Result<Proxy>;
    pub fn https<U>(proxy_scheme: U) -> Result<Proxy>;
    pub fn all<U>(proxy_scheme: U) -> Result<Proxy>;
    pub fn custom<F, U>(fun: F) -> Proxy
    where
        F: Fn(&Url) -> Option<U> + Send + Sync + 'static;
    pub fn basic_auth(self, username: &str, password: &str) -> Proxy;
    pub fn custom_http_auth(self, header_value: HeaderValue) -> Proxy;
    pub fn headers(self, headers: HeaderMap) -> Proxy;
    pub fn no_proxy(self, no_proxy: Option<NoProxy>) -> Proxy;
}

#[derive(Clone, Debug, Default)]
pub struct NoProxy;

impl NoProxy {
    pub fn from_env() -> Option<NoProxy>;
    pub fn from_string(no_proxy_list: &str) -> Option<Self>;
}

pub trait IntoUrl {}
impl IntoUrl for Url {}
impl IntoUrl for String {}
impl<'a> IntoUrl for &'a str {}
impl<'a> IntoUrl for &'a String {}

pub async fn get<T: IntoUrl>(url: T) -> Result<Response>;
