use crate::reply::Reply;
use futures_core::future::TryFuture;
use futures_core::stream::TryStream;
use std::convert::Infallible;
use std::fmt::Display;
use std::net::SocketAddr;
use tokio::io::{AsyncRead, AsyncWrite};

pub mod filters {
    pub mod addr {
        use crate::Filter;
        use std::convert::Infallible;
        use std::net::SocketAddr;

        pub fn remote() -> impl Filter<Extract = (Option<SocketAddr>,), Error = Infallible> + Copy;
    }

    pub mod any {
        use crate::Filter;
        use std::convert::Infallible;

        pub fn any() -> impl Filter<Extract = (), Error = Infallible> + Copy;
    }

    pub mod body {
        use crate::reject::Rejection;
        use crate::{Error, Filter};
        use bytes::{Buf, Bytes};
        use futures_core::stream::Stream;
        use serde::de::DeserializeOwned;
        use std::fmt::Display;

        #[derive(Debug)]
        pub struct BodyDeserializeError;
        impl Display for BodyDeserializeError {}
        impl std::error::Error for BodyDeserializeError {}

        pub fn content_length_limit(limit: u64) -> impl Filter<Extract = (), Error = Rejection> + Copy;
        pub fn stream()
        -> impl Filter<Extract = (impl Stream<Item = Result<impl Buf, Error>>,), Error = Rejection> + Copy;
        pub fn bytes() -> impl Filter<Extract = (Bytes,), Error = Rejection> + Copy;
        pub fn aggregate() -> impl Filter<Extract = (impl Buf,), Error = Rejection> + Copy;
        pub fn json<T: DeserializeOwned + Send>() -> impl Filter<Extract = (T,), Error = Rejection> + Copy;
        pub fn form<T: DeserializeOwned + Send>() -> impl Filter<Extract = (T,), Error = Rejection> + Copy;
    }

    pub mod cookie {
        use crate::Filter;
        use crate::reject::Rejection;
        use std::convert::Infallible;
        use std::str::FromStr;

        pub fn cookie<T>(name: &'static str) -> impl Filter<Extract = (T,), Error = Rejection> + Copy
        where
            T: FromStr + Send + 'static;
        pub fn optional<T>(name: &'static str) -> impl Filter<Extract = (Option<T>,), Error = Infallible> + Copy
        where
            T: FromStr + Send + 'static;
    }

    pub mod ext {
        use crate::Filter;
        use crate::reject::Rejection;
        use std::convert::Infallible;
        use std::error::Error;
        use std::fmt::Display;

        pub struct MissingExtension;
        impl Display for MissingExtension {}
        impl Error for MissingExtension {}

        pub fn get<T: Clone + Send + Sync + 'static>() -> impl Filter<Extract = (T,), Error = Rejection> + Copy;
        pub fn optional<T: Clone + Send + Sync + 'static>()
        -> impl Filter<Extract = (Option<T>,), Error = Infallible> + Copy;
    }

    pub mod fs {
        use crate::reply::Reply;
        use std::path::{Path, PathBuf};

        #[derive(Debug)]
        pub struct File;

        impl File {
            pub fn path(&self) -> &Path;
        }

        impl Reply for File {}
    }

    pub mod header {
        use crate::Filter;
        use crate::reject::Rejection;
        use http::{HeaderMap, HeaderValue};
        use std::convert::Infallible;
        use std::str::FromStr;

        pub fn header<T: FromStr + Send + 'static>(
            name: &'static str,
        ) -> impl Filter<Extract = (T,), Error = Rejection> + Copy;
        pub fn optional<T>(name: &'static str) -> impl Filter<Extract = (Option<T>,), Error = Rejection> + Copy
        where
            T: FromStr + Send + 'static;
        pub fn exact(name: &'static str, value: &'static str) -> impl Filter<Extract = (), Error = Rejection> + Copy;
        pub fn exact_ignore_case(
            name: &'static str,
            value: &'static str,
        ) -> impl Filter<Extract = (), Error = Rejection> + Copy;
        pub fn value(name: &'static str) -> impl Filter<Extract = (HeaderValue,), Error = Rejection> + Copy;
        pub fn headers_cloned() -> impl Filter<Extract = (HeaderMap,), Error = Infallible> + Copy;
    }

    pub mod host {
        use crate::Filter;
        use crate::reject::Rejection;
        pub use http::uri::Authority;

        pub fn exact(expected: &str) -> impl Filter<Extract = (), Error = Rejection> + Clone;
        pub fn optional() -> impl Filter<Extract = (Option<Authority>,), Error = Rejection> + Copy;
    }

    pub mod log {
        use http::HeaderMap;
        use http::method::Method;
        use http::status::StatusCode;
        use http::version::Version;
        use std::net::SocketAddr;
        use std::time::Duration;

        #[derive(Clone, Copy, Debug)]
        pub struct Log<F>;

        pub struct Info<'a>;

        impl<'a> Info<'a> {
            pub fn remote_addr(&self) -> Option<SocketAddr>;
            pub fn method(&self) -> &Method;
            pub fn path(&self) -> &str;
            pub fn version(&self) -> Version;
            pub fn status(&self) -> StatusCode;
            pub fn referer(&self) -> Option<&str>;
            pub fn user_agent(&self) -> Option<&str>;
            pub fn elapsed(&self) -> Duration;
            pub fn host(&self) -> Option<&str>;
            pub fn request_headers(&self) -> &HeaderMap;
        }

        pub fn log(name: &'static str) -> Log<impl Fn(Info<'_>) + Copy>;
        pub fn custom<F>(func: F) -> Log<F>
        where
            F: Fn(Info<'_>);
    }

    pub mod method {
        use crate::Filter;
        use crate::reject::Rejection;
        use http::method::Method;
        use std::convert::Infallible;

        pub fn get() -> impl Filter<Extract = (), Error = Rejection> + Copy;
        pub fn post() -> impl Filter<Extract = (), Error = Rejection> + Copy;
        pub fn put() -> impl Filter<Extract = (), Error = Rejection> + Copy;
        pub fn delete() -> impl Filter<Extract = (), Error = Rejection> + Copy;
        pub fn head() -> impl Filter<Extract = (), Error = Rejection> + Copy;
        pub fn options() -> impl Filter<Extract = (), Error = Rejection> + Copy;
        pub fn patch() -> impl Filter<Extract = (), Error = Rejection> + Copy;
        pub fn method() -> impl Filter<Extract = (Method,), Error = Infallible> + Copy;
    }

    pub mod multipart {
        use crate::Error;
        use bytes::Buf;
        use futures_core::stream::Stream;

        #[derive(Clone, Debug)]
        pub struct FormOptions;

        impl FormOptions {
            pub fn max_length(self, max: impl Into<Option<u64>>) -> Self;
        }

        pub struct FormData;

        impl Stream for FormData {
            type Item = Result<Part, Error>;
        }

        pub struct Part;

        impl Part {
            pub fn name(&self) -> &str;
            pub fn filename(&self) -> Option<&str>;
            pub fn content_type(&self) -> Option<&str>;
            pub async fn data(&mut self) -> Option<Result<impl Buf, Error>>;
            pub fn stream(self) -> impl Stream<Item = Result<impl Buf, Error>>;
        }

        pub fn form() -> FormOptions;
    }

    pub mod path {
        use crate::Filter;
        use crate::reject::Rejection;
        use std::convert::Infallible;
        use std::str::FromStr;

        #[derive(Clone, Copy)]
        pub struct Exact<P>;

        pub struct Tail;

        impl Tail {
            pub fn as_str(&self) -> &str;
        }

        pub struct Peek;

        impl Peek {
            pub fn as_str(&self) -> &str;
            pub fn segments(&self) -> impl Iterator<Item = &str>;
        }

        pub struct FullPath;

        impl FullPath {
            pub fn as_str(&self) -> &str;
        }

        pub fn end() -> impl Filter<Extract = (), Error = Rejection> + Copy;
        pub fn param<T: FromStr + Send + 'static>() -> impl Filter<Extract = (T,), Error = Rejection> + Copy;
        pub fn tail() -> impl Filter<Extract = (Tail,), Error = Infallible> + Copy;
        pub fn peek() -> impl Filter<Extract = (Peek,), Error = Infallible> + Copy;
        pub fn full() -> impl Filter<Extract = (FullPath,), Error = Infallible> + Copy;
    }

    pub mod query {
        use crate::Filter;
        use crate::reject::Rejection;
        use serde::de::DeserializeOwned;

        pub fn query<T: DeserializeOwned + Send + 'static>() -> impl Filter<Extract = (T,), Error = Rejection> + Copy;
        pub fn raw() -> impl Filter<Extract = (String,), Error = Rejection> + Copy;
    }

    pub mod reply {
        use http::{Error, HeaderMap, HeaderName, HeaderValue};

        #[derive(Clone, Debug)]
        pub struct WithHeader;

        #[derive(Clone, Debug)]
        pub struct WithHeaders;

        #[derive(Clone, Debug)]
        pub struct WithDefaultHeader;

        pub fn header<K, V>(name: K, value: V) -> WithHeader
        where
            HeaderName: TryFrom<K>,
            <HeaderName as TryFrom<K>>::Error: Into<Error>,
            HeaderValue: TryFrom<V>,
            <HeaderValue as TryFrom<V>>::Error: Into<Error>;
        pub fn headers(headers: HeaderMap) -> WithHeaders;
        pub fn default_header<K, V>(name: K, value: V) -> WithDefaultHeader
        where
            HeaderName: TryFrom<K>,
            <HeaderName as TryFrom<K>>::Error: Into<Error>,
            HeaderValue: TryFrom<V>,
            <HeaderValue as TryFrom<V>>::Error: Into<Error>;
    }

    pub mod sse {
        use crate::Filter;
        use crate::reject::Rejection;
        use crate::reply::Reply;
        use futures_core::stream::TryStream;
        use serde::ser::Serialize;
        use serde_json::error::Error;
        use std::borrow::Cow;
        use std::fmt::Display;
        use std::str::FromStr;
        use std::time::Duration;

        #[derive(Debug, Default)]
        pub struct Event;

        impl Event {
            pub fn data<T: Into<String>>(self, data: T) -> Event;
            pub fn json_data<T: Serialize>(self, data: T) -> Result<Event, Error>;
            pub fn comment<T: Into<String>>(self, comment: T) -> Event;
            pub fn event<T: Into<String>>(self, event: T) -> Event;
            pub fn retry(self, duration: Duration) -> Event;
            pub fn id<T: Into<String>>(self, id: T) -> Event;
        }

        impl Display for Event {}

        #[derive(Debug)]
        pub struct KeepAlive;

        impl KeepAlive {
            pub fn interval(self, time: Duration) -> Self;
            pub fn text(self, text: impl Into<Cow<'static, str>>) -> Self;
            pub fn stream<S>(
                self,
                event_stream: S,
            ) -> impl TryStream<Ok = Event, Error = impl std::error::Error + Send + Sync + 'static> + Send + 'static
            where
                S: TryStream<Ok = Event> + Send + 'static,
                S::Error: std::error::Error + Send + Sync + 'static;
        }

        pub fn last_event_id<T>() -> impl Filter<Extract = (Option<T>,), Error = Rejection> + Copy
        where
            T: FromStr + Send + Sync + 'static;
        pub fn reply<S>(event_stream: S) -> impl Reply
        where
            S: TryStream<Ok = Event> + Send + 'static,
            S::Error: std::error::Error + Send + Sync + 'static;
        pub fn keep_alive() -> KeepAlive;
    }

    pub mod trace {
        use http::HeaderMap;
        use http::method::Method;
        use http::version::Version;
        use std::net::SocketAddr;
        use tracing::span::Span;

        #[derive(Clone, Copy, Debug)]
        pub struct Trace<F>;

        pub struct Info<'a>;

        impl<'a> Info<'a> {
            pub fn remote_addr(&self) -> Option<SocketAddr>;
            pub fn method(&self) -> &Method;
            pub fn path(&self) -> &str;
            pub fn version(&self) -> Version;
            pub fn referer(&self) -> Option<&str>;
            pub fn user_agent(&self) -> Option<&str>;
            pub fn host(&self) -> Option<&str>;
            pub fn request_headers(&self) -> &HeaderMap;
        }

        pub fn request() -> Trace<impl Fn(Info<'_>) -> Span + Clone>;
        pub fn trace<F>(func: F) -> Trace<F>
        where
            F: Fn(Info<'_>) -> Span + Clone;
        pub fn named(name: &'static str) -> Trace<impl Fn(Info<'_>) -> Span + Copy>;
    }

    pub mod ws {
        use crate::reject::Rejection;
        use crate::reply::Reply;
        use crate::{Error, Filter};
        use futures_core::stream::Stream;
        use futures_sink::Sink;
        use std::borrow::Cow;
        use std::fmt::Display;

        pub struct Ws;

        impl Ws {
            pub fn on_upgrade<F, U>(self, func: F) -> impl Reply
            where
                F: FnOnce(WebSocket) -> U + Send + 'static,
                U: Future<Output = ()> + Send + 'static;
            pub fn max_send_queue(self, _max: usize) -> Self;
            pub fn max_write_buffer_size(self, max: usize) -> Self;
            pub fn max_message_size(self, max: usize) -> Self;
            pub fn max_frame_size(self, max: usize) -> Self;
        }

        pub struct WebSocket;

        impl WebSocket {
            pub async fn close(self) -> Result<(), Error>;
        }

        impl Stream for WebSocket {
            type Item = Result<Message, Error>;
        }

        impl Sink<Message> for WebSocket {
            type Error = Error;
        }

        #[derive(Clone, PartialEq, Eq)]
        pub struct Message;

        impl Message {
            pub fn text<S: Into<String>>(s: S) -> Message;
            pub fn binary<V: Into<Vec<u8>>>(v: V) -> Message;
            pub fn ping<V: Into<Vec<u8>>>(v: V) -> Message;
            pub fn pong<V: Into<Vec<u8>>>(v: V) -> Message;
            pub fn close() -> Message;
            pub fn close_with(code: impl Into<u16>, reason: impl Into<Cow<'static, str>>) -> Message;
            pub fn is_text(&self) -> bool;
            pub fn is_binary(&self) -> bool;
            pub fn is_close(&self) -> bool;
            pub fn is_ping(&self) -> bool;
            pub fn is_pong(&self) -> bool;
            pub fn close_frame(&self) -> Option<(u16, &str)>;
            pub fn to_str(&self) -> Result<&str, ()>;
            pub fn as_bytes(&self) -> &[u8];
            pub fn into_bytes(self) -> Vec<u8>;
        }

        impl From<Message> for Vec<u8> {}

        #[derive(Debug)]
        pub struct MissingConnectionUpgrade;
        impl Display for MissingConnectionUpgrade {}
        impl std::error::Error for MissingConnectionUpgrade {}

        pub fn ws() -> impl Filter<Extract = (Ws,), Error = Rejection> + Copy;
    }

    pub struct BoxedFilter<T>;
    impl<T> Clone for BoxedFilter<T> {}
}

pub mod reject {
    use std::convert::Infallible;
    use std::error::Error;
    use std::fmt::{Debug, Display};

    pub struct Rejection;

    impl Rejection {
        pub fn find<T: 'static>(&self) -> Option<&T>;
        pub fn is_not_found(&self) -> bool;
    }

    impl<T: Reject> From<T> for Rejection {}
    impl From<Infallible> for Rejection {}

    pub struct InvalidQuery;
    impl Error for InvalidQuery {}
    impl Display for InvalidQuery {}

    pub struct MethodNotAllowed;
    impl Error for MethodNotAllowed {}
    impl Display for MethodNotAllowed {}

    pub struct LengthRequired;
    impl Display for LengthRequired {}
    impl Error for LengthRequired {}

    pub struct PayloadTooLarge;
    impl Error for PayloadTooLarge {}
    impl Display for PayloadTooLarge {}

    pub struct UnsupportedMediaType;
    impl Display for UnsupportedMediaType {}
    impl Error for UnsupportedMediaType {}

    #[derive(Debug)]
    pub struct MissingHeader;

    impl MissingHeader {
        pub fn name(&self) -> &str;
    }

    impl Display for MissingHeader {}
    impl Error for MissingHeader {}

    #[derive(Debug)]
    pub struct InvalidHeader;

    impl InvalidHeader {
        pub fn name(&self) -> &str;
    }

    impl Display for InvalidHeader {}
    impl Error for InvalidHeader {}

    #[derive(Debug)]
    pub struct MissingCookie;

    impl MissingCookie {
        pub fn name(&self) -> &str;
    }

    impl Display for MissingCookie {}
    impl Error for MissingCookie {}

    pub trait Reject: Debug + Sized + Send + Sync + 'static {}

    pub fn reject() -> Rejection;
    pub fn not_found() -> Rejection;
    pub fn custom<T: Reject>(err: T) -> Rejection;
}

pub mod reply {
    use http::status::StatusCode;
    use http::{Error, HeaderName, HeaderValue};
    use hyper::Body;
    use serde::ser::Serialize;
    use std::borrow::Cow;
    use std::convert::Infallible;

    pub type Response = http::response::Response<Body>;

    pub struct Json;
    impl Reply for Json {}

    pub struct Html<T>;
    impl<T> Reply for Html<T>
    where
        Body: From<T>,
        T: Send,
    {
    }

    #[derive(Debug)]
    pub struct WithStatus<T>;
    impl<T: Reply> Reply for WithStatus<T> {}

    #[derive(Debug)]
    pub struct WithHeader<T>;
    impl<T: Reply> Reply for WithHeader<T> {}

    pub trait Reply: Send {
        fn into_response(self) -> Response;
    }

    impl<T: Reply + ?Sized> Reply for Box<T> {}
    impl<T: Send> Reply for http::response::Response<T> where Body: From<T> {}
    impl Reply for StatusCode {}
    impl Reply for Error {}
    impl<T, E> Reply for Result<T, E>
    where
        T: Reply,
        E: Reply,
    {
    }
    impl Reply for String {}
    impl Reply for Vec<u8> {}
    impl Reply for &'static str {}
    impl Reply for Cow<'static, str> {}
    impl Reply for &'static [u8] {}
    impl<T> Reply for (T,) where T: Reply {}
    impl Reply for Infallible {}

    pub fn reply() -> impl Reply;
    pub fn json<T>(val: &T) -> Json
    where
        T: Serialize;
    pub fn html<T>(body: T) -> Html<T>
    where
        Body: From<T>,
        T: Send;
    pub fn with_status<T: Reply>(reply: T, status: StatusCode) -> WithStatus<T>;
    pub fn with_header<T: Reply, K, V>(reply: T, name: K, value: V) -> WithHeader<T>
    where
        HeaderName: TryFrom<K>,
        <HeaderName as TryFrom<K>>::Error: Into<Error>,
        HeaderValue: TryFrom<V>,
        <HeaderValue as TryFrom<V>>::Error: Into<Error>;
}

pub struct Error;
impl Display for Error {}
impl std::error::Error for Error {}
impl From<Infallible> for Error {}

#[derive(Debug)]
pub struct Server<F>;

impl<F> Server<F>
where
    F: Filter + Clone + Send + Sync + 'static,
    <F::Future as TryFuture>::Ok: Reply,
{
    #[serves]
    pub async fn run(self, addr: impl Into<SocketAddr>);
    #[serves]
    pub async fn run_incoming<I>(self, incoming: I)
    where
        I: TryStream + Send,
        I::Ok: AsyncRead + AsyncWrite + Send + 'static + Unpin,
        I::Error: Into<Box<dyn std::error::Error + Send + Sync>>;
    #[serves]
    pub fn bind(self, addr: impl Into<SocketAddr> + 'static) -> impl Future<Output = ()> + 'static;
    #[serves]
    pub async fn try_bind(self, addr: impl Into<SocketAddr>);
    #[serves]
    pub fn bind_ephemeral(self, addr: impl Into<SocketAddr>) -> (SocketAddr, impl Future<Output = ()> + 'static);
    #[serves]
    pub fn try_bind_ephemeral(
        self,
        addr: impl Into<SocketAddr>,
    ) -> Result<(SocketAddr, impl Future<Output = ()> + 'static), Error>;
    #[serves]
    pub fn bind_with_graceful_shutdown(
        self,
        addr: impl Into<SocketAddr> + 'static,
        signal: impl Future<Output = ()> + Send + 'static,
    ) -> (SocketAddr, impl Future<Output = ()> + 'static);
    #[serves]
    pub fn try_bind_with_graceful_shutdown(
        self,
        addr: impl Into<SocketAddr> + 'static,
        signal: impl Future<Output = ()> + Send + 'static,
    ) -> Result<(SocketAddr, impl Future<Output = ()> + 'static), Error>;
    #[serves]
    pub fn serve_incoming<I>(self, incoming: I) -> impl Future<Output = ()>
    where
        I: TryStream + Send,
        I::Ok: AsyncRead + AsyncWrite + Send + 'static + Unpin,
        I::Error: Into<Box<dyn std::error::Error + Send + Sync>>;
    #[serves]
    pub fn serve_incoming_with_graceful_shutdown<I>(
        self,
        incoming: I,
        signal: impl Future<Output = ()> + Send + 'static,
    ) -> impl Future<Output = ()>
    where
        I: TryStream + Send,
        I::Ok: AsyncRead + AsyncWrite + Send + 'static + Unpin,
        I::Error: Into<Box<dyn std::error::Error + Send + Sync>>;
}

pub trait Filter: Sized {
    fn or<F>(self, other: F) -> impl Filter;
    fn and<F>(self, other: F) -> impl Filter;
    #[executor(fun)]
    fn map<F>(self, fun: F) -> impl Filter;
    #[executor(fun)]
    fn then<F>(self, fun: F) -> impl Filter;
    #[executor(fun)]
    fn and_then<F>(self, fun: F) -> impl Filter;
    #[executor(fun)]
    fn or_else<F>(self, fun: F) -> impl Filter;
    #[executor(fun)]
    fn recover<F>(self, fun: F) -> impl Filter;
    fn unify(self) -> impl Filter;
    fn untuple_one(self) -> impl Filter;
    fn with<W>(self, wrapper: W) -> impl Filter;
    fn boxed(self) -> impl Filter;
}

pub fn serve<F>(filter: F) -> Server<F>
where
    F: Filter + Clone + Send + Sync + 'static,
    F::Extract: Reply;

#[macro_export]
macro_rules! path {
    () => {};
}
