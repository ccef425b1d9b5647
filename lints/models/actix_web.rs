use crate::dev::{AppConfig, ConnectionInfo, HttpServiceFactory, ResourceMap, ServiceRequest, ServiceResponse};
pub use crate::error::Result;
use crate::error::UrlGenerationError;
use crate::guard::Guard;
use crate::web::{Form, Json, ServiceConfig};
use actix_http::body::{BoxBody, EitherBody, MessageBody};
use actix_http::header::map::HeaderMap;
use actix_http::header::{TryIntoHeaderPair, TryIntoHeaderValue};
use actix_http::{Extensions, KeepAlive, Payload, Request, RequestHead, Response, ResponseHead};
pub use actix_http::{HttpMessage, body};
use actix_router::path::Path;
use actix_router::pattern::IntoPatterns;
use actix_server::Server;
use actix_service::boxed::BoxService;
use actix_service::{IntoServiceFactory, Service, ServiceFactory, Transform};
pub use actix_web_codegen::{
    connect, delete, get, head, main, options, patch, post, put, query, route, routes, scope, trace,
};
use bytes::Bytes;
pub use cookie;
use cookie::Cookie;
use cookie::parse::ParseError;
use futures_core::stream::Stream;
use http::method::Method;
use http::status::StatusCode;
use http::uri::Uri;
use http::version::Version;
pub use mime;
use serde::ser::Serialize;
use std::any::Any;
use std::borrow::Borrow;
use std::cell::{Ref, RefMut};
use std::collections::HashMap;
use std::fmt::{Debug, Display};
use std::hash::{BuildHasher, Hash};
use std::io;
use std::net::{SocketAddr, TcpListener, ToSocketAddrs};
use std::os::unix::net::UnixListener;
use std::time::Duration;
use url::Url;

pub mod dev {
    use actix_http::HttpMessage;
    pub use actix_http::Payload;
    use actix_http::body::BoxBody;
    use actix_http::error::PayloadError;
    use actix_router::resource_path::Resource;
    pub use actix_server::{Server, ServerHandle};
    pub use actix_service::{Service, Transform};
    use bytes::Bytes;
    use futures_core::stream::Stream;
    use std::pin::Pin;

    pub struct AppConfig;

    pub struct ConnectionInfo;

    pub struct ResourceMap;

    pub struct ServiceRequest;

    impl Resource for ServiceRequest {
        type Path = actix_router::url::Url;
    }

    impl HttpMessage for ServiceRequest {
        type Stream = Pin<Box<dyn Stream<Item = Result<Bytes, PayloadError>>>>;
    }

    pub struct ServiceResponse<B = BoxBody>;

    pub struct WebService;

    pub trait HttpServiceFactory {}
}

pub mod error {
    pub use crate::Error;
    pub use actix_http::error::PayloadError;
    use std::fmt::{Debug, Display};

    pub type Result<T, E = Error> = std::result::Result<T, E>;

    #[derive(Debug)]
    pub struct BlockingError;

    pub struct UrlGenerationError;

    pub struct UrlencodedError;

    #[derive(Debug)]
    pub enum JsonPayloadError {
        OverflowKnownLength { length: usize, limit: usize },
        Overflow { limit: usize },
        ContentType,
        Deserialize(serde_json::error::Error),
        Serialize(serde_json::error::Error),
        Payload(PayloadError),
    }

    pub struct PathError;

    pub struct QueryPayloadError;

    pub fn ErrorBadRequest<T>(err: T) -> Error
    where
        T: Debug + Display + 'static;
    pub fn ErrorUnauthorized<T>(err: T) -> Error
    where
        T: Debug + Display + 'static;
    pub fn ErrorForbidden<T>(err: T) -> Error
    where
        T: Debug + Display + 'static;
    pub fn ErrorNotFound<T>(err: T) -> Error
    where
        T: Debug + Display + 'static;
    pub fn ErrorInternalServerError<T>(err: T) -> Error
    where
        T: Debug + Display + 'static;
}

pub mod guard {
    pub trait Guard {}
}

pub mod http {
    pub use actix_http::error::Error;
    pub use actix_http::{ConnectionType, KeepAlive};
    pub use http::method::Method;
    pub use http::status::StatusCode;
    pub use http::uri;
    pub use http::uri::Uri;
    pub use http::version::Version;

    pub mod header {
        use actix_http::ContentEncoding;
        use actix_http::error::ParseError;
        pub use actix_http::header::*;
        use actix_http::header::{Charset, ExtendedValue, Header, HttpDate, QualityItem, TryIntoHeaderValue};
        use http::HeaderValue;
        use http::header::InvalidHeaderValue;
        use http::method::Method;
        use language_tags::LanguageTag;
        use mime::Mime;
        use std::convert::Infallible;
        use std::fmt::Display;
        use std::ops::{Deref, DerefMut};
        use std::str::FromStr;

        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct Accept(pub Vec<QualityItem<Mime>>);

        impl Accept {
            pub fn star() -> Accept;
            pub fn json() -> Accept;
            pub fn text() -> Accept;
            pub fn image() -> Accept;
            pub fn html() -> Accept;
            pub fn preference(&self) -> Mime;
            pub fn ranked(&self) -> Vec<Mime>;
        }

        impl Deref for Accept {
            type Target = Vec<QualityItem<Mime>>;
        }

        impl Display for Accept {}

        impl TryIntoHeaderValue for Accept {
            type Error = InvalidHeaderValue;
        }

        impl DerefMut for Accept {}
        impl Header for Accept {}

        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct AcceptCharset(pub Vec<QualityItem<Charset>>);
        impl DerefMut for AcceptCharset {}
        impl Header for AcceptCharset {}
        impl Display for AcceptCharset {}

        impl TryIntoHeaderValue for AcceptCharset {
            type Error = InvalidHeaderValue;
        }

        impl Deref for AcceptCharset {
            type Target = Vec<QualityItem<Charset>>;
        }

        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct AcceptEncoding(pub Vec<QualityItem<Preference<Encoding>>>);

        impl AcceptEncoding {
            pub fn negotiate<'a>(&self, supported: impl Iterator<Item = &'a Encoding>) -> Option<Encoding>;
            pub fn preference(&self) -> Option<Preference<Encoding>>;
            pub fn ranked(&self) -> Vec<Preference<Encoding>>;
        }

        impl DerefMut for AcceptEncoding {}
        impl Header for AcceptEncoding {}
        impl Display for AcceptEncoding {}

        impl TryIntoHeaderValue for AcceptEncoding {
            type Error = InvalidHeaderValue;
        }

        impl Deref for AcceptEncoding {
            type Target = Vec<QualityItem<Preference<Encoding>>>;
        }

        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct AcceptLanguage(pub Vec<QualityItem<Preference<LanguageTag>>>);

        impl AcceptLanguage {
            pub fn preference(&self) -> Preference<LanguageTag>;
            pub fn ranked(&self) -> Vec<Preference<LanguageTag>>;
        }

        impl Deref for AcceptLanguage {
            type Target = Vec<QualityItem<Preference<LanguageTag>>>;
        }

        impl DerefMut for AcceptLanguage {}
        impl Header for AcceptLanguage {}
        impl Display for AcceptLanguage {}

        impl TryIntoHeaderValue for AcceptLanguage {
            type Error = InvalidHeaderValue;
        }

        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct Allow(pub Vec<Method>);
        impl DerefMut for Allow {}
        impl Header for Allow {}
        impl Display for Allow {}

        impl TryIntoHeaderValue for Allow {
            type Error = InvalidHeaderValue;
        }

        impl Deref for Allow {
            type Target = Vec<Method>;
        }

        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct CacheControl(pub Vec<CacheDirective>);
        impl DerefMut for CacheControl {}
        impl Header for CacheControl {}
        impl Display for CacheControl {}

        impl TryIntoHeaderValue for CacheControl {
            type Error = InvalidHeaderValue;
        }

        impl Deref for CacheControl {
            type Target = Vec<CacheDirective>;
        }

        #[derive(Clone, Debug, PartialEq, Eq)]
        pub enum CacheDirective {
            NoCache,
            NoStore,
            NoTransform,
            OnlyIfCached,
            MaxAge(u32),
            MaxStale(u32),
            MinFresh(u32),
            MustRevalidate,
            Public,
            Private,
            ProxyRevalidate,
            SMaxAge(u32),
            Extension(String, Option<String>),
        }

        impl Display for CacheDirective {}

        impl FromStr for CacheDirective {
            type Err = Option<<u32 as FromStr>::Err>;
        }

        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct ContentDisposition {
            pub disposition: DispositionType,
            pub parameters: Vec<DispositionParam>,
        }

        impl ContentDisposition {
            pub fn attachment(filename: impl Into<String>) -> Self;
            pub fn from_raw(hv: &HeaderValue) -> Result<Self, ParseError>;
            pub fn is_inline(&self) -> bool;
            pub fn is_attachment(&self) -> bool;
            pub fn is_form_data(&self) -> bool;
            pub fn is_ext(&self, disp_type: impl AsRef<str>) -> bool;
            pub fn get_name(&self) -> Option<&str>;
            pub fn get_filename(&self) -> Option<&str>;
            pub fn get_filename_ext(&self) -> Option<&ExtendedValue>;
            pub fn get_unknown(&self, name: impl AsRef<str>) -> Option<&str>;
            pub fn get_unknown_ext(&self, name: impl AsRef<str>) -> Option<&ExtendedValue>;
        }

        impl TryIntoHeaderValue for ContentDisposition {
            type Error = InvalidHeaderValue;
        }

        impl Header for ContentDisposition {}
        impl Display for ContentDisposition {}

        #[derive(Clone, Debug, PartialEq, Eq)]
        pub enum DispositionParam {
            Name(String),
            Filename(String),
            FilenameExt(ExtendedValue),
            Unknown(String, String),
            UnknownExt(String, ExtendedValue),
        }

        impl DispositionParam {
            pub fn is_name(&self) -> bool;
            pub fn is_filename(&self) -> bool;
            pub fn is_filename_ext(&self) -> bool;
            pub fn is_unknown<T: AsRef<str>>(&self, name: T) -> bool;
            pub fn is_unknown_ext<T: AsRef<str>>(&self, name: T) -> bool;
            pub fn as_name(&self) -> Option<&str>;
            pub fn as_filename(&self) -> Option<&str>;
            pub fn as_filename_ext(&self) -> Option<&ExtendedValue>;
            pub fn as_unknown<T: AsRef<str>>(&self, name: T) -> Option<&str>;
            pub fn as_unknown_ext<T: AsRef<str>>(&self, name: T) -> Option<&ExtendedValue>;
        }

        impl Display for DispositionParam {}

        #[derive(Clone, Debug, PartialEq, Eq)]
        pub enum DispositionType {
            Inline,
            Attachment,
            FormData,
            Ext(String),
        }

        impl Display for DispositionType {}

        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct ContentLanguage(pub Vec<QualityItem<LanguageTag>>);

        impl Deref for ContentLanguage {
            type Target = Vec<QualityItem<LanguageTag>>;
        }

        impl DerefMut for ContentLanguage {}
        impl Header for ContentLanguage {}
        impl Display for ContentLanguage {}

        impl TryIntoHeaderValue for ContentLanguage {
            type Error = InvalidHeaderValue;
        }

        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub struct ContentLength(pub usize);

        impl ContentLength {
            pub fn into_inner(&self) -> usize;
        }

        impl Deref for ContentLength {
            type Target = usize;
        }

        impl DerefMut for ContentLength {}

        impl FromStr for ContentLength {
            type Err = <usize as FromStr>::Err;
        }

        impl TryIntoHeaderValue for ContentLength {
            type Error = Infallible;
        }

        impl Header for ContentLength {}

        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct ContentRange(pub ContentRangeSpec);
        impl Display for ContentRange {}

        impl TryIntoHeaderValue for ContentRange {
            type Error = InvalidHeaderValue;
        }

        impl Deref for ContentRange {
            type Target = ContentRangeSpec;
        }

        impl DerefMut for ContentRange {}
        impl Header for ContentRange {}

        #[derive(Clone, Debug, PartialEq, Eq)]
        pub enum ContentRangeSpec {
            Bytes { range: Option<(u64, u64)>, instance_length: Option<u64> },
            Unregistered { unit: String, resp: String },
        }

        impl FromStr for ContentRangeSpec {
            type Err = ParseError;
        }

        impl Display for ContentRangeSpec {}

        impl TryIntoHeaderValue for ContentRangeSpec {
            type Error = InvalidHeaderValue;
        }

        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct ContentType(pub Mime);

        impl ContentType {
            pub fn json() -> ContentType;
            pub fn plaintext() -> ContentType;
            pub fn html() -> ContentType;
            pub fn xml() -> ContentType;
            pub fn form_url_encoded() -> ContentType;
            pub fn jpeg() -> ContentType;
            pub fn png() -> ContentType;
            pub fn octet_stream() -> ContentType;
        }

        impl TryIntoHeaderValue for ContentType {
            type Error = InvalidHeaderValue;
        }

        impl Deref for ContentType {
            type Target = Mime;
        }

        impl DerefMut for ContentType {}
        impl Header for ContentType {}
        impl Display for ContentType {}

        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct Date(pub HttpDate);

        impl Date {
            pub fn now() -> Date;
        }

        impl DerefMut for Date {}
        impl Header for Date {}
        impl Display for Date {}

        impl TryIntoHeaderValue for Date {
            type Error = InvalidHeaderValue;
        }

        impl Deref for Date {
            type Target = HttpDate;
        }

        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub enum Encoding {
            Known(ContentEncoding),
            Unknown(String),
        }

        impl Encoding {
            pub fn identity() -> Self;
            pub fn brotli() -> Self;
            pub fn deflate() -> Self;
            pub fn gzip() -> Self;
            pub fn zstd() -> Self;
        }

        impl Display for Encoding {}

        impl FromStr for Encoding {
            type Err = ParseError;
        }

        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct EntityTag {
            pub weak: bool,
        }

        impl EntityTag {
            pub fn new(weak: bool, tag: String) -> EntityTag;
            pub fn new_weak(tag: String) -> EntityTag;
            pub fn weak(tag: String) -> EntityTag;
            pub fn new_strong(tag: String) -> EntityTag;
            pub fn strong(tag: String) -> EntityTag;
            pub fn tag(&self) -> &str;
            pub fn set_tag(&mut self, tag: impl Into<String>);
            pub fn strong_eq(&self, other: &EntityTag) -> bool;
            pub fn weak_eq(&self, other: &EntityTag) -> bool;
            pub fn strong_ne(&self, other: &EntityTag) -> bool;
            pub fn weak_ne(&self, other: &EntityTag) -> bool;
        }

        impl Display for EntityTag {}

        impl FromStr for EntityTag {
            type Err = ParseError;
        }

        impl TryIntoHeaderValue for EntityTag {
            type Error = InvalidHeaderValue;
        }

        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct ETag(pub EntityTag);
        impl DerefMut for ETag {}
        impl Header for ETag {}
        impl Display for ETag {}

        impl TryIntoHeaderValue for ETag {
            type Error = InvalidHeaderValue;
        }

        impl Deref for ETag {
            type Target = EntityTag;
        }

        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct Expires(pub HttpDate);
        impl Display for Expires {}

        impl TryIntoHeaderValue for Expires {
            type Error = InvalidHeaderValue;
        }

        impl Deref for Expires {
            type Target = HttpDate;
        }

        impl DerefMut for Expires {}
        impl Header for Expires {}

        #[derive(Clone, Debug, PartialEq, Eq)]
        pub enum IfMatch {
            Any,
            Items(Vec<EntityTag>),
        }

        impl Header for IfMatch {}
        impl Display for IfMatch {}

        impl TryIntoHeaderValue for IfMatch {
            type Error = InvalidHeaderValue;
        }

        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct IfModifiedSince(pub HttpDate);
        impl Display for IfModifiedSince {}

        impl TryIntoHeaderValue for IfModifiedSince {
            type Error = InvalidHeaderValue;
        }

        impl Deref for IfModifiedSince {
            type Target = HttpDate;
        }

        impl DerefMut for IfModifiedSince {}
        impl Header for IfModifiedSince {}

        #[derive(Clone, Debug, PartialEq, Eq)]
        pub enum IfNoneMatch {
            Any,
            Items(Vec<EntityTag>),
        }

        impl Header for IfNoneMatch {}
        impl Display for IfNoneMatch {}

        impl TryIntoHeaderValue for IfNoneMatch {
            type Error = InvalidHeaderValue;
        }

        #[derive(Clone, Debug, PartialEq, Eq)]
        pub enum IfRange {
            EntityTag(EntityTag),
            Date(HttpDate),
        }

        impl Header for IfRange {}
        impl Display for IfRange {}

        impl TryIntoHeaderValue for IfRange {
            type Error = InvalidHeaderValue;
        }

        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct IfUnmodifiedSince(pub HttpDate);

        impl TryIntoHeaderValue for IfUnmodifiedSince {
            type Error = InvalidHeaderValue;
        }

        impl Deref for IfUnmodifiedSince {
            type Target = HttpDate;
        }

        impl DerefMut for IfUnmodifiedSince {}
        impl Header for IfUnmodifiedSince {}
        impl Display for IfUnmodifiedSince {}

        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct LastModified(pub HttpDate);

        impl Deref for LastModified {
            type Target = HttpDate;
        }

        impl DerefMut for LastModified {}
        impl Header for LastModified {}
        impl Display for LastModified {}

        impl TryIntoHeaderValue for LastModified {
            type Error = InvalidHeaderValue;
        }

        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Hash)]
        pub enum Preference<T> {
            Any,
            Specific(T),
        }

        impl<T> Preference<T> {
            pub fn is_any(&self) -> bool;
            pub fn is_specific(&self) -> bool;
            pub fn item(&self) -> Option<&T>;
            pub fn into_item(self) -> Option<T>;
        }

        impl<T: Display> Display for Preference<T> {}

        impl<T: FromStr> FromStr for Preference<T> {
            type Err = T::Err;
        }

        #[derive(Clone, Debug, PartialEq, Eq)]
        pub enum ByteRangeSpec {
            FromTo(u64, u64),
            From(u64),
            Last(u64),
        }

        impl ByteRangeSpec {
            pub fn to_satisfiable_range(&self, full_length: u64) -> Option<(u64, u64)>;
        }

        impl Display for ByteRangeSpec {}

        impl FromStr for ByteRangeSpec {
            type Err = ParseError;
        }

        #[derive(Clone, Debug, PartialEq, Eq)]
        pub enum Range {
            Bytes(Vec<ByteRangeSpec>),
            Unregistered(String, String),
        }

        impl Range {
            pub fn bytes(from: u64, to: u64) -> Range;
            pub fn bytes_multi(ranges: Vec<(u64, u64)>) -> Range;
        }

        impl Display for Range {}

        impl FromStr for Range {
            type Err = ParseError;
        }

        impl Header for Range {}

        impl TryIntoHeaderValue for Range {
            type Error = InvalidHeaderValue;
        }
    }
}

pub mod middleware {
    use crate::Error;
    use crate::dev::{ServiceRequest, ServiceResponse};
    use actix_http::body::{EitherBody, MessageBody};
    use actix_http::encoding::Encoder;
    use actix_http::header::TryIntoHeaderPair;
    use actix_service::Service;
    use futures_core::future::LocalBoxFuture;
    use log::Level;
    use std::borrow::Cow;
    use std::pin::Pin;

    #[derive(Clone, Debug, Default)]
    pub struct Compress;

    #[derive(Clone, Debug, Default)]
    pub struct DefaultHeaders;

    impl DefaultHeaders {
        pub fn new() -> DefaultHeaders;
        pub fn add(self, header: impl TryIntoHeaderPair) -> Self;
        pub fn add_content_type(self) -> Self;
    }

    pub enum ErrorHandlerResponse<B> {
        Response(ServiceResponse<EitherBody<B>>),
        Future(LocalBoxFuture<'static, crate::error::Result<ServiceResponse<EitherBody<B>>, Error>>),
    }

    pub struct Next<B>;

    impl<B> Next<B> {
        pub fn call(&self, req: ServiceRequest) -> Self::Future;
    }

    impl<B> Service<ServiceRequest> for Next<B> {
        type Response = ServiceResponse<B>;
        type Error = Error;
        type Future = Pin<
            Box<
                dyn Future<
                    Output = Result<
                        <Next<B> as Service<ServiceRequest>>::Response,
                        <Next<B> as Service<ServiceRequest>>::Error,
                    >,
                >,
            >,
        >;
    }

    #[derive(Debug)]
    pub struct Logger;

    impl Logger {
        pub fn new(format: &str) -> Logger;
        pub fn exclude<T: Into<String>>(self, path: T) -> Self;
        pub fn exclude_regex<T: Into<String>>(self, path: T) -> Self;
        pub fn log_target(self, target: impl Into<Cow<'static, str>>) -> Self;
        pub fn log_level(self, level: Level) -> Self;
        pub fn custom_request_replace(self, label: &str, f: impl Fn(&ServiceRequest) -> String + 'static) -> Self;
        pub fn custom_response_replace(self, label: &str, f: impl Fn(&ServiceResponse) -> String + 'static) -> Self;
    }

    impl Default for Logger {}

    #[derive(Clone, Copy, Debug)]
    pub struct NormalizePath;

    impl NormalizePath {
        pub fn new(trailing_slash_style: TrailingSlash) -> Self;
        pub fn trim() -> Self;
    }

    impl Default for NormalizePath {}

    #[derive(Clone, Copy, Debug, Default)]
    pub enum TrailingSlash {
        Trim,
        MergeOnly,
        Always,
    }
}

pub mod rt {
    pub use actix_rt::{Runtime, System, SystemRunner, net, signal, spawn, task, time};
    pub use tokio::pin;
}

pub mod web {
    pub use crate::Either;
    use crate::dev::{HttpServiceFactory, ServiceRequest, ServiceResponse, WebService};
    use crate::error::{BlockingError, JsonPayloadError, PathError, QueryPayloadError, UrlencodedError};
    use crate::{Error, FromRequest, Handler, HttpRequest, Resource, Responder, Route, Scope};
    use actix_http::body::BodyLimitExceeded;
    use actix_http::error::PayloadError;
    use actix_router::pattern::IntoPatterns;
    use actix_service::{IntoServiceFactory, ServiceFactory};
    pub use bytes::{Buf, BufMut, Bytes, BytesMut};
    use futures_core::stream::Stream;
    use http::method::Method;
    use http::status::StatusCode;
    use mime::Mime;
    use serde::de::DeserializeOwned;
    use std::borrow::Cow;
    use std::fmt::{Debug, Display};
    use std::ops::{Deref, DerefMut};
    use std::sync::Arc;

    pub struct ServiceConfig;

    impl ServiceConfig {
        pub fn data<U: 'static>(&mut self, data: U) -> &mut Self;
        pub fn app_data<U: 'static>(&mut self, ext: U) -> &mut Self;
        pub fn default_service<F, U>(&mut self, f: F) -> &mut Self
        where
            F: IntoServiceFactory<U, ServiceRequest>,
            U: ServiceFactory<ServiceRequest, Config = (), Response = ServiceResponse, Error = Error> + 'static,
            U::InitError: Debug;
        pub fn configure<F>(&mut self, f: F) -> &mut Self
        where
            F: FnOnce(&mut ServiceConfig);
        pub fn route(&mut self, path: &str, route: Route) -> &mut Self;
        pub fn service<F>(&mut self, factory: F) -> &mut Self
        where
            F: HttpServiceFactory + 'static;
        pub fn external_resource<N, U>(&mut self, name: N, url: U) -> &mut Self
        where
            N: AsRef<str>,
            U: AsRef<str>;
    }

    #[derive(Debug)]
    pub struct Data<T: ?Sized>;

    impl<T> Data<T> {
        pub fn new(state: T) -> Data<T>;
    }

    impl<T: ?Sized> Data<T> {
        pub fn get_ref(&self) -> &T;
        pub fn into_inner(self) -> Arc<T>;
    }

    impl<T: ?Sized> Deref for Data<T> {
        type Target = Arc<T>;
    }

    impl<T: ?Sized> Clone for Data<T> {}
    impl<T: Default> Default for Data<T> {}

    #[derive(Clone, Debug)]
    pub struct Redirect;

    impl Redirect {
        pub fn new(from: impl Into<Cow<'static, str>>, to: impl Into<Cow<'static, str>>) -> Self;
        pub fn to(to: impl Into<Cow<'static, str>>) -> Self;
        pub fn permanent(self) -> Self;
        pub fn temporary(self) -> Self;
        pub fn see_other(self) -> Self;
        pub fn using_status_code(self, status: StatusCode) -> Self;
    }

    #[derive(Clone, Debug)]
    pub struct ReqData<T: Clone + 'static>;

    impl<T: Clone + 'static> ReqData<T> {
        pub fn into_inner(self) -> T;
    }

    impl<T: Clone + 'static> Deref for ReqData<T> {
        type Target = T;
    }

    #[derive(Clone, Debug)]
    pub struct ThinData<T>(pub T);
    impl<T> AsRef<T> for ThinData<T> {}
    impl<T> AsMut<T> for ThinData<T> {}

    impl<T> Deref for ThinData<T> {
        type Target = T;
    }

    impl<T> DerefMut for ThinData<T> {}

    #[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
    pub struct Form<T>(pub T);

    impl<T> Form<T> {
        pub fn into_inner(self) -> T;
    }

    impl<T> Deref for Form<T> {
        type Target = T;
    }

    impl<T> DerefMut for Form<T> {}
    impl<T: Display> Display for Form<T> {}

    #[derive(Clone)]
    pub struct FormConfig;

    impl FormConfig {
        pub fn limit(self, limit: usize) -> Self;
        pub fn error_handler<F>(self, f: F) -> Self
        where
            F: Fn(UrlencodedError, &HttpRequest) -> Error + 'static;
    }

    impl Default for FormConfig {}

    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
    pub struct Header<T>(pub T);

    impl<T> Header<T> {
        pub fn into_inner(self) -> T;
    }

    impl<T> Deref for Header<T> {
        type Target = T;
    }

    impl<T> DerefMut for Header<T> {}
    impl<T> Display for Header<T> where T: Display {}

    #[derive(Clone, Debug, PartialEq, Hash)]
    pub struct Html;

    impl Html {
        pub fn new(html: impl Into<String>) -> Self;
    }

    #[derive(Debug)]
    pub struct Json<T>(pub T);

    impl<T> Json<T> {
        pub fn into_inner(self) -> T;
    }

    impl<T> Deref for Json<T> {
        type Target = T;
    }

    impl<T> DerefMut for Json<T> {}
    impl<T: Display> Display for Json<T> {}

    #[derive(Clone)]
    pub struct JsonConfig;

    impl JsonConfig {
        pub fn limit(self, limit: usize) -> Self;
        pub fn error_handler<F>(self, f: F) -> Self
        where
            F: Fn(JsonPayloadError, &HttpRequest) -> Error + Send + Sync + 'static;
        pub fn content_type<F>(self, predicate: F) -> Self
        where
            F: Fn(Mime) -> bool + Send + Sync + 'static;
        pub fn content_type_required(self, content_type_required: bool) -> Self;
    }

    impl Default for JsonConfig {}

    #[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
    pub struct Path<T>;

    impl<T> Path<T> {
        pub fn into_inner(self) -> T;
    }

    impl<T> Deref for Path<T> {
        type Target = T;
    }

    impl<T> DerefMut for Path<T> {}
    impl<T> AsRef<T> for Path<T> {}
    impl<T> Display for Path<T> where T: Display {}

    #[derive(Clone, Default)]
    pub struct PathConfig;

    impl PathConfig {
        pub fn error_handler<F>(self, f: F) -> Self
        where
            F: Fn(PathError, &HttpRequest) -> Error + Send + Sync + 'static;
    }

    pub struct Payload;

    impl Payload {
        pub fn into_inner(self) -> actix_http::Payload;
        pub async fn to_bytes_limited(self, limit: usize) -> Result<crate::error::Result<Bytes>, BodyLimitExceeded>;
        pub async fn to_bytes(self) -> crate::error::Result<Bytes>;
    }

    impl Stream for Payload {
        type Item = Result<Bytes, PayloadError>;
    }

    #[derive(Clone)]
    pub struct PayloadConfig;

    impl PayloadConfig {
        pub fn new(limit: usize) -> Self;
        pub fn limit(self, limit: usize) -> Self;
        pub fn mimetype(self, mt: Mime) -> Self;
    }

    impl Default for PayloadConfig {}

    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
    pub struct Query<T>(pub T);

    impl<T> Query<T> {
        pub fn into_inner(self) -> T;
    }

    impl<T: DeserializeOwned> Query<T> {
        pub fn from_query(query_str: &str) -> Result<Self, QueryPayloadError>;
    }

    impl<T> Deref for Query<T> {
        type Target = T;
    }

    impl<T> DerefMut for Query<T> {}
    impl<T: Display> Display for Query<T> {}

    #[derive(Clone, Default)]
    pub struct QueryConfig;

    impl QueryConfig {
        pub fn error_handler<F>(self, f: F) -> Self
        where
            F: Fn(QueryPayloadError, &HttpRequest) -> Error + Send + Sync + 'static;
    }

    pub fn resource<T: IntoPatterns>(path: T) -> Resource;
    pub fn scope(path: &str) -> Scope;
    pub fn route() -> Route;
    pub fn get() -> Route;
    pub fn post() -> Route;
    pub fn put() -> Route;
    pub fn patch() -> Route;
    pub fn delete() -> Route;
    pub fn head() -> Route;
    pub fn trace() -> Route;
    pub fn query() -> Route;
    pub fn method(method: Method) -> Route;
    pub fn to<F, Args>(handler: F) -> Route
    where
        F: Handler<Args>,
        Args: FromRequest + 'static,
        F::Output: Responder + 'static;
    pub fn service<T: IntoPatterns>(path: T) -> WebService;
    pub fn redirect(from: impl Into<Cow<'static, str>>, to: impl Into<Cow<'static, str>>) -> Redirect;

    #[offloads(f)]
    pub fn block<F, R>(f: F) -> impl Future<Output = Result<R, BlockingError>>
    where
        F: FnOnce() -> R + Send + 'static,
        R: Send + 'static;
}

pub struct App<T>;

impl<T> App<T>
where
    T: ServiceFactory<ServiceRequest, Config = (), Error = Error, InitError = ()>,
{
    pub fn app_data<U: 'static>(self, data: U) -> Self;
    pub fn data<U: 'static>(self, data: U) -> Self;
    pub fn data_factory<F, Out, D, E>(self, data: F) -> Self
    where
        F: Fn() -> Out + 'static,
        Out: Future<Output = std::result::Result<D, E>> + 'static,
        D: 'static,
        E: Debug;
    pub fn configure<F>(self, f: F) -> Self
    where
        F: FnOnce(&mut ServiceConfig);
    pub fn route(self, path: &str, route: Route) -> Self;
    pub fn service<F>(self, factory: F) -> Self
    where
        F: HttpServiceFactory + 'static;
    pub fn default_service<F, U>(self, svc: F) -> Self
    where
        F: IntoServiceFactory<U, ServiceRequest>,
        U: ServiceFactory<ServiceRequest, Config = (), Response = ServiceResponse, Error = Error> + 'static,
        U::InitError: Debug;
    pub fn external_resource<N, U>(self, name: N, url: U) -> Self
    where
        N: AsRef<str>,
        U: AsRef<str>;
    pub fn wrap<M, B>(
        self,
        mw: M,
    ) -> App<
        impl ServiceFactory<ServiceRequest, Config = (), Response = ServiceResponse<B>, Error = Error, InitError = ()>,
    >
    where
        M: Transform<T::Service, ServiceRequest, Response = ServiceResponse<B>, Error = Error, InitError = ()>
            + 'static,
        B: MessageBody;
    pub fn wrap_fn<F, R, B>(
        self,
        mw: F,
    ) -> App<
        impl ServiceFactory<ServiceRequest, Config = (), Response = ServiceResponse<B>, Error = Error, InitError = ()>,
    >
    where
        F: Fn(ServiceRequest, &T::Service) -> R + Clone + 'static,
        R: Future<Output = std::result::Result<ServiceResponse<B>, Error>>,
        B: MessageBody;
}

pub struct Error;

impl Error {
    pub fn as_response_error(&self) -> &dyn ResponseError;
    pub fn as_error<T: ResponseError + 'static>(&self) -> Option<&T>;
    pub fn error_response(&self) -> HttpResponse;
    pub fn add_response_mapper<F>(&mut self, mapper: F)
    where
        F: Fn(HttpResponse) -> HttpResponse + 'static;
}

impl Display for Error {}
impl std::error::Error for Error {}

#[derive(Clone)]
pub struct HttpRequest;

impl HttpRequest {
    pub fn head(&self) -> &RequestHead;
    pub fn uri(&self) -> &Uri;
    pub fn full_url(&self) -> Url;
    pub fn method(&self) -> &Method;
    pub fn version(&self) -> Version;
    pub fn headers(&self) -> &HeaderMap;
    pub fn path(&self) -> &str;
    pub fn query_string(&self) -> &str;
    pub fn match_info(&self) -> &Path<actix_router::url::Url>;
    pub fn match_pattern(&self) -> Option<String>;
    pub fn match_name(&self) -> Option<&str>;
    pub fn conn_data<T: 'static>(&self) -> Option<&T>;
    pub fn url_for<U, I>(&self, name: &str, elements: U) -> std::result::Result<Url, UrlGenerationError>
    where
        U: IntoIterator<Item = I>,
        I: AsRef<str>;
    pub fn url_for_map<K, V, S>(
        &self,
        name: &str,
        elements: &HashMap<K, V, S>,
    ) -> std::result::Result<Url, UrlGenerationError>
    where
        K: Borrow<str> + Eq + Hash,
        V: AsRef<str>,
        S: BuildHasher;
    pub fn url_for_iter<K, V, I>(&self, name: &str, elements: I) -> std::result::Result<Url, UrlGenerationError>
    where
        I: IntoIterator<Item = (K, V)>,
        K: Borrow<str> + Eq + Hash,
        V: AsRef<str>;
    pub fn url_for_static(&self, name: &str) -> std::result::Result<Url, UrlGenerationError>;
    pub fn resource_map(&self) -> &ResourceMap;
    pub fn peer_addr(&self) -> Option<SocketAddr>;
    pub fn connection_info(&self) -> Ref<'_, ConnectionInfo>;
    pub fn app_config(&self) -> &AppConfig;
    pub fn app_data<T: 'static>(&self) -> Option<&T>;
    pub fn cookies(&self) -> std::result::Result<Ref<'_, Vec<Cookie<'static>>>, ParseError>;
    pub fn cookies_raw(&self) -> std::result::Result<Ref<'_, Vec<Cookie<'static>>>, ParseError>;
    pub fn cookie(&self, name: &str) -> Option<Cookie<'static>>;
    pub fn cookie_raw(&self, name: &str) -> Option<Cookie<'static>>;
}

impl HttpMessage for HttpRequest {
    type Stream = ();
}

pub struct Resource<T>;

impl Resource {
    pub fn new<T: IntoPatterns>(path: T) -> Resource;
}

impl<T> Resource<T>
where
    T: ServiceFactory<ServiceRequest, Config = (), Error = Error, InitError = ()>,
{
    pub fn name(self, name: &str) -> Self;
    pub fn guard<G: Guard + 'static>(self, guard: G) -> Self;
    pub fn route(self, route: Route) -> Self;
    pub fn app_data<U: 'static>(self, data: U) -> Self;
    pub fn data<U: 'static>(self, data: U) -> Self;
    pub fn to<F, Args>(self, handler: F) -> Self
    where
        F: Handler<Args>,
        Args: FromRequest + 'static,
        F::Output: Responder + 'static;
    pub fn wrap<M, B>(
        self,
        mw: M,
    ) -> Resource<
        impl ServiceFactory<ServiceRequest, Config = (), Response = ServiceResponse<B>, Error = Error, InitError = ()>,
    >
    where
        M: Transform<T::Service, ServiceRequest, Response = ServiceResponse<B>, Error = Error, InitError = ()>
            + 'static,
        B: MessageBody;
    pub fn wrap_fn<F, R, B>(
        self,
        mw: F,
    ) -> Resource<
        impl ServiceFactory<ServiceRequest, Config = (), Response = ServiceResponse<B>, Error = Error, InitError = ()>,
    >
    where
        F: Fn(ServiceRequest, &T::Service) -> R + Clone + 'static,
        R: Future<Output = std::result::Result<ServiceResponse<B>, Error>>,
        B: MessageBody;
    pub fn default_service<F, U>(self, f: F) -> Self
    where
        F: IntoServiceFactory<U, ServiceRequest>,
        U: ServiceFactory<ServiceRequest, Config = (), Response = ServiceResponse, Error = Error> + 'static,
        U::InitError: Debug;
    pub fn get<F, Args>(self, handler: F) -> Self
    where
        F: Handler<Args>,
        Args: FromRequest + 'static,
        F::Output: Responder + 'static;
    pub fn post<F, Args>(self, handler: F) -> Self
    where
        F: Handler<Args>,
        Args: FromRequest + 'static,
        F::Output: Responder + 'static;
    pub fn put<F, Args>(self, handler: F) -> Self
    where
        F: Handler<Args>,
        Args: FromRequest + 'static,
        F::Output: Responder + 'static;
    pub fn patch<F, Args>(self, handler: F) -> Self
    where
        F: Handler<Args>,
        Args: FromRequest + 'static,
        F::Output: Responder + 'static;
    pub fn delete<F, Args>(self, handler: F) -> Self
    where
        F: Handler<Args>,
        Args: FromRequest + 'static,
        F::Output: Responder + 'static;
    pub fn query<F, Args>(self, handler: F) -> Self
    where
        F: Handler<Args>,
        Args: FromRequest + 'static,
        F::Output: Responder + 'static;
    pub fn head<F, Args>(self, handler: F) -> Self
    where
        F: Handler<Args>,
        Args: FromRequest + 'static,
        F::Output: Responder + 'static;
    pub fn trace<F, Args>(self, handler: F) -> Self
    where
        F: Handler<Args>,
        Args: FromRequest + 'static,
        F::Output: Responder + 'static;
}

pub struct CustomizeResponder<R>;

impl<R: Responder> CustomizeResponder<R> {
    pub fn with_status(self, status: StatusCode) -> Self;
    pub fn insert_header(self, header: impl TryIntoHeaderPair) -> Self;
    pub fn append_header(self, header: impl TryIntoHeaderPair) -> Self;
    pub fn add_cookie(self, cookie: &Cookie<'_>) -> Self;
}

pub struct HttpResponse<B = BoxBody>;

impl HttpResponse {
    pub fn Continue() -> HttpResponseBuilder;
    pub fn SwitchingProtocols() -> HttpResponseBuilder;
    pub fn Processing() -> HttpResponseBuilder;
    pub fn Ok() -> HttpResponseBuilder;
    pub fn Created() -> HttpResponseBuilder;
    pub fn Accepted() -> HttpResponseBuilder;
    pub fn NonAuthoritativeInformation() -> HttpResponseBuilder;
    pub fn NoContent() -> HttpResponseBuilder;
    pub fn ResetContent() -> HttpResponseBuilder;
    pub fn PartialContent() -> HttpResponseBuilder;
    pub fn MultiStatus() -> HttpResponseBuilder;
    pub fn AlreadyReported() -> HttpResponseBuilder;
    pub fn ImUsed() -> HttpResponseBuilder;
    pub fn MultipleChoices() -> HttpResponseBuilder;
    pub fn MovedPermanently() -> HttpResponseBuilder;
    pub fn Found() -> HttpResponseBuilder;
    pub fn SeeOther() -> HttpResponseBuilder;
    pub fn NotModified() -> HttpResponseBuilder;
    pub fn UseProxy() -> HttpResponseBuilder;
    pub fn TemporaryRedirect() -> HttpResponseBuilder;
    pub fn PermanentRedirect() -> HttpResponseBuilder;
    pub fn BadRequest() -> HttpResponseBuilder;
    pub fn Unauthorized() -> HttpResponseBuilder;
    pub fn PaymentRequired() -> HttpResponseBuilder;
    pub fn Forbidden() -> HttpResponseBuilder;
    pub fn NotFound() -> HttpResponseBuilder;
    pub fn MethodNotAllowed() -> HttpResponseBuilder;
    pub fn NotAcceptable() -> HttpResponseBuilder;
    pub fn ProxyAuthenticationRequired() -> HttpResponseBuilder;
    pub fn RequestTimeout() -> HttpResponseBuilder;
    pub fn Conflict() -> HttpResponseBuilder;
    pub fn Gone() -> HttpResponseBuilder;
    pub fn LengthRequired() -> HttpResponseBuilder;
    pub fn PreconditionFailed() -> HttpResponseBuilder;
    pub fn PayloadTooLarge() -> HttpResponseBuilder;
    pub fn UriTooLong() -> HttpResponseBuilder;
    pub fn UnsupportedMediaType() -> HttpResponseBuilder;
    pub fn RangeNotSatisfiable() -> HttpResponseBuilder;
    pub fn ExpectationFailed() -> HttpResponseBuilder;
    pub fn ImATeapot() -> HttpResponseBuilder;
    pub fn MisdirectedRequest() -> HttpResponseBuilder;
    pub fn UnprocessableEntity() -> HttpResponseBuilder;
    pub fn Locked() -> HttpResponseBuilder;
    pub fn FailedDependency() -> HttpResponseBuilder;
    pub fn UpgradeRequired() -> HttpResponseBuilder;
    pub fn PreconditionRequired() -> HttpResponseBuilder;
    pub fn TooManyRequests() -> HttpResponseBuilder;
    pub fn RequestHeaderFieldsTooLarge() -> HttpResponseBuilder;
    pub fn UnavailableForLegalReasons() -> HttpResponseBuilder;
    pub fn InternalServerError() -> HttpResponseBuilder;
    pub fn NotImplemented() -> HttpResponseBuilder;
    pub fn BadGateway() -> HttpResponseBuilder;
    pub fn ServiceUnavailable() -> HttpResponseBuilder;
    pub fn GatewayTimeout() -> HttpResponseBuilder;
    pub fn VersionNotSupported() -> HttpResponseBuilder;
    pub fn VariantAlsoNegotiates() -> HttpResponseBuilder;
    pub fn InsufficientStorage() -> HttpResponseBuilder;
    pub fn LoopDetected() -> HttpResponseBuilder;
    pub fn NotExtended() -> HttpResponseBuilder;
    pub fn NetworkAuthenticationRequired() -> HttpResponseBuilder;
}

impl HttpResponse<BoxBody> {
    pub fn new(status: StatusCode) -> Self;
    pub fn build(status: StatusCode) -> HttpResponseBuilder;
    pub fn from_error(error: impl Into<Error>) -> Self;
}

impl<B> HttpResponse<B> {
    pub fn with_body(status: StatusCode, body: B) -> Self;
    pub fn head(&self) -> &ResponseHead;
    pub fn head_mut(&mut self) -> &mut ResponseHead;
    pub fn error(&self) -> Option<&Error>;
    pub fn status(&self) -> StatusCode;
    pub fn status_mut(&mut self) -> &mut StatusCode;
    pub fn headers(&self) -> &HeaderMap;
    pub fn headers_mut(&mut self) -> &mut HeaderMap;
    pub fn add_cookie(&mut self, cookie: &Cookie<'_>) -> std::result::Result<(), http::Error>;
    pub fn add_removal_cookie(&mut self, cookie: &Cookie<'_>) -> std::result::Result<(), http::Error>;
    pub fn del_cookie(&mut self, name: &str) -> usize;
    pub fn upgrade(&self) -> bool;
    pub fn keep_alive(&self) -> bool;
    pub fn extensions(&self) -> Ref<'_, Extensions>;
    pub fn extensions_mut(&mut self) -> RefMut<'_, Extensions>;
    pub fn body(&self) -> &B;
    pub fn set_body<B2>(self, body: B2) -> HttpResponse<B2>;
    pub fn into_parts(self) -> (HttpResponse<()>, B);
    pub fn drop_body(self) -> HttpResponse<()>;
    pub fn map_body<F, B2>(self, f: F) -> HttpResponse<B2>
    where
        F: FnOnce(&mut ResponseHead, B) -> B2;
    pub fn map_into_left_body<R>(self) -> HttpResponse<EitherBody<B, R>>;
    pub fn map_into_right_body<L>(self) -> HttpResponse<EitherBody<L, B>>;
    pub fn map_into_boxed_body(self) -> HttpResponse<BoxBody>
    where
        B: MessageBody + 'static;
    pub fn into_body(self) -> B;
}

pub struct HttpResponseBuilder;

impl HttpResponseBuilder {
    pub fn new(status: StatusCode) -> Self;
    pub fn status(&mut self, status: StatusCode) -> &mut Self;
    pub fn insert_header(&mut self, header: impl TryIntoHeaderPair) -> &mut Self;
    pub fn append_header(&mut self, header: impl TryIntoHeaderPair) -> &mut Self;
    pub fn reason(&mut self, reason: &'static str) -> &mut Self;
    pub fn keep_alive(&mut self) -> &mut Self;
    pub fn upgrade<V>(&mut self, value: V) -> &mut Self
    where
        V: TryIntoHeaderValue;
    pub fn force_close(&mut self) -> &mut Self;
    pub fn no_chunking(&mut self, len: u64) -> &mut Self;
    pub fn content_type<V>(&mut self, value: V) -> &mut Self
    where
        V: TryIntoHeaderValue;
    pub fn cookie(&mut self, cookie: Cookie<'_>) -> &mut Self;
    pub fn extensions(&self) -> Ref<'_, Extensions>;
    pub fn extensions_mut(&mut self) -> RefMut<'_, Extensions>;
    pub fn body<B>(&mut self, body: B) -> HttpResponse<BoxBody>
    where
        B: MessageBody + 'static;
    pub fn message_body<B>(&mut self, body: B) -> std::result::Result<HttpResponse<B>, Error>;
    pub fn streaming<S, E>(&mut self, stream: S) -> HttpResponse
    where
        S: Stream<Item = std::result::Result<Bytes, E>> + 'static,
        E: Into<Box<dyn std::error::Error>> + 'static;
    pub fn json(&mut self, value: impl Serialize) -> HttpResponse;
    pub fn finish(&mut self) -> HttpResponse;
    pub fn take(&mut self) -> Self;
}

impl Future for HttpResponseBuilder {
    type Output = std::result::Result<HttpResponse, Error>;
}

pub struct Route;

impl Route {
    pub fn new() -> Route;
    pub fn wrap<M, B>(self, mw: M) -> Route
    where
        M: Transform<
                BoxService<ServiceRequest, ServiceResponse, Error>,
                ServiceRequest,
                Response = ServiceResponse<B>,
                Error = Error,
                InitError = (),
            > + 'static,
        B: MessageBody + 'static;
    pub fn method(self, method: Method) -> Self;
    pub fn guard<F: Guard + 'static>(self, f: F) -> Self;
    pub fn to<F, Args>(self, handler: F) -> Self
    where
        F: Handler<Args>,
        Args: FromRequest + 'static,
        F::Output: Responder + 'static;
    pub fn service<S, E>(self, service_factory: S) -> Self
    where
        S: ServiceFactory<ServiceRequest, Response = ServiceResponse, Error = E, InitError = (), Config = ()> + 'static,
        E: Into<Error> + 'static;
}

pub struct Scope<T>;

impl Scope {
    pub fn new(path: &str) -> Scope;
}

impl<T> Scope<T>
where
    T: ServiceFactory<ServiceRequest, Config = (), Error = Error, InitError = ()>,
{
    pub fn guard<G: Guard + 'static>(self, guard: G) -> Self;
    pub fn app_data<U: 'static>(self, data: U) -> Self;
    pub fn data<U: 'static>(self, data: U) -> Self;
    pub fn configure<F>(self, cfg_fn: F) -> Self
    where
        F: FnOnce(&mut ServiceConfig);
    pub fn service<F>(self, factory: F) -> Self
    where
        F: HttpServiceFactory + 'static;
    pub fn route(self, path: &str, route: Route) -> Self;
    pub fn default_service<F, U>(self, f: F) -> Self
    where
        F: IntoServiceFactory<U, ServiceRequest>,
        U: ServiceFactory<ServiceRequest, Config = (), Response = ServiceResponse, Error = Error> + 'static,
        U::InitError: Debug;
    pub fn wrap<M, B>(
        self,
        mw: M,
    ) -> Scope<
        impl ServiceFactory<ServiceRequest, Config = (), Response = ServiceResponse<B>, Error = Error, InitError = ()>,
    >
    where
        M: Transform<T::Service, ServiceRequest, Response = ServiceResponse<B>, Error = Error, InitError = ()>
            + 'static,
        B: MessageBody;
    pub fn wrap_fn<F, R, B>(
        self,
        mw: F,
    ) -> Scope<
        impl ServiceFactory<ServiceRequest, Config = (), Response = ServiceResponse<B>, Error = Error, InitError = ()>,
    >
    where
        F: Fn(ServiceRequest, &T::Service) -> R + Clone + 'static,
        R: Future<Output = std::result::Result<ServiceResponse<B>, Error>>,
        B: MessageBody;
}

pub struct HttpServer<F, I, S, B>
where
    F: Fn() -> I + Send + Clone + 'static,
    I: IntoServiceFactory<S, Request>,
    S: ServiceFactory<Request, Config = AppConfig>,
    S::Error: Into<Error>,
    S::InitError: Debug,
    S::Response: Into<Response<B>>,
    B: MessageBody;

impl<F, I, S, B> HttpServer<F, I, S, B>
where
    F: Fn() -> I + Send + Clone + 'static,
    I: IntoServiceFactory<S, Request>,
    S: ServiceFactory<Request, Config = AppConfig> + 'static,
    S::Error: Into<Error> + 'static,
    S::InitError: Debug,
    S::Response: Into<Response<B>> + 'static,
    <S::Service as Service<Request>>::Future: 'static,
    S::Service: 'static,
    B: MessageBody + 'static,
{
    pub fn new(factory: F) -> Self;
    pub fn workers(self, num: usize) -> Self;
    pub fn keep_alive<T: Into<KeepAlive>>(self, val: T) -> Self;
    pub fn tcp_nodelay(self, enabled: bool) -> Self;
    pub fn backlog(self, backlog: u32) -> Self;
    pub fn max_connections(self, num: usize) -> Self;
    pub fn max_connection_rate(self, num: usize) -> Self;
    pub fn worker_max_blocking_threads(self, num: usize) -> Self;
    pub fn client_request_timeout(self, dur: Duration) -> Self;
    pub fn client_disconnect_timeout(self, dur: Duration) -> Self;
    pub fn h1_allow_half_closed(self, allow: bool) -> Self;
    pub fn h1_write_buffer_size(self, size: usize) -> Self;
    pub fn h2_initial_window_size(self, size: u32) -> Self;
    pub fn h2_initial_connection_window_size(self, size: u32) -> Self;
    pub fn on_connect<CB>(self, f: CB) -> HttpServer<F, I, S, B>
    where
        CB: Fn(&dyn Any, &mut Extensions) + Send + Sync + 'static;
    pub fn server_hostname<T: AsRef<str>>(self, val: T) -> Self;
    pub fn system_exit(self) -> Self;
    pub fn disable_signals(self) -> Self;
    pub fn shutdown_signal<Fut>(self, shutdown_signal: Fut) -> Self
    where
        Fut: Future<Output = ()> + Send + 'static;
    pub fn shutdown_timeout(self, sec: u64) -> Self;
    pub fn addrs(&self) -> Vec<SocketAddr>;
    pub fn addrs_with_scheme(&self) -> Vec<(SocketAddr, &str)>;
    #[serves]
    pub fn bind<A: ToSocketAddrs>(self, addrs: A) -> io::Result<Self>;
    #[serves]
    pub fn bind_auto_h2c<A: ToSocketAddrs>(self, addrs: A) -> io::Result<Self>;
    #[serves]
    pub fn listen(self, lst: TcpListener) -> io::Result<Self>;
    #[serves]
    pub fn listen_auto_h2c(self, lst: TcpListener) -> io::Result<Self>;
    #[serves]
    pub fn bind_uds<A>(self, uds_path: A) -> io::Result<Self>
    where
        A: AsRef<std::path::Path>;
    #[serves]
    pub fn listen_uds(self, lst: UnixListener) -> io::Result<Self>;
}

impl<F, I, S, B> HttpServer<F, I, S, B>
where
    F: Fn() -> I + Send + Clone + 'static,
    I: IntoServiceFactory<S, Request>,
    S: ServiceFactory<Request, Config = AppConfig>,
    S::Error: Into<Error>,
    S::InitError: Debug,
    S::Response: Into<Response<B>>,
    S::Service: 'static,
    B: MessageBody,
{
    pub fn run(self) -> Server;
}

#[derive(Debug, PartialEq, Eq)]
pub enum Either<L, R> {
    Left(L),
    Right(R),
}

impl<T> Either<Form<T>, Json<T>> {
    pub fn into_inner(self) -> T;
}

impl<T> Either<Json<T>, Form<T>> {
    pub fn into_inner(self) -> T;
}

pub trait ResponseError: Debug + Display {
    #[hook]
    fn status_code(&self) -> StatusCode;
    #[hook]
    fn error_response(&self) -> HttpResponse<BoxBody>;
}

pub trait FromRequest: Sized {
    type Error: Into<Error>;
    type Future: Future<Output = std::result::Result<Self, Self::Error>>;
    #[hook]
    fn from_request(req: &HttpRequest, payload: &mut Payload) -> Self::Future;
    fn extract(req: &HttpRequest) -> Self::Future;
}

pub trait Handler<Args>: Clone + 'static {
    type Output;
    type Future: Future<Output = Self::Output>;
    fn call(&self, args: Args) -> Self::Future;
}

pub trait Responder {
    type Body: MessageBody + 'static;
    #[hook]
    fn respond_to(self, req: &HttpRequest) -> HttpResponse<Self::Body>;
    fn customize(self) -> CustomizeResponder<Self>
    where
        Self: Sized;
}

#[macro_export]
macro_rules! services {
    () => {};
}
