use crate::error_handling::HandleError;
use crate::extract::connect_info::IntoMakeServiceWithConnectInfo;
use crate::extract::rejection::JsonRejection;
use crate::middleware::AddExtension;
use crate::routing::IntoMakeService;
pub use crate::routing::Router;
pub use crate::serve::serve;
use axum_core::extract::{OptionalFromRequest, OptionalFromRequestParts};
use axum_core::response::{IntoResponse, IntoResponseParts};
pub use axum_core::{BoxError, Error, RequestExt, RequestPartsExt};
pub use axum_macros::{debug_handler, debug_middleware};
pub use http;
use serde::de::DeserializeOwned;
use serde::ser::Serialize;
use std::convert::Infallible;
use std::ops::{Deref, DerefMut};
use tower_layer::Layer;
use tower_service::Service;

pub mod body {
    use axum_core::Error;
    pub use axum_core::body::{Body, BodyDataStream};
    pub use bytes::Bytes;
    pub use http_body::Body as HttpBody;

    pub async fn to_bytes(body: Body, limit: usize) -> Result<Bytes, Error>;
}

pub mod error_handling {
    pub struct HandleError<S, F, T>;
}

pub mod extract {
    pub use crate::extract::connect_info::ConnectInfo;
    pub use crate::extract::multipart::Multipart;
    pub use crate::extract::path::Path;
    use crate::extract::rejection::QueryRejection;
    pub use crate::extract::ws::WebSocketUpgrade;
    pub use crate::{Extension, Form, Json};
    pub use axum_core::extract::{
        DefaultBodyLimit, FromRef, FromRequest, FromRequestParts, OptionalFromRequest, OptionalFromRequestParts,
        Request,
    };
    pub use axum_macros::{FromRef, FromRequest, FromRequestParts};
    use bytes::Bytes;
    use http::uri::Uri;
    use serde::de::DeserializeOwned;
    use std::convert::Infallible;
    use std::ops::{Deref, DerefMut};

    pub mod connect_info {
        pub struct IntoMakeServiceWithConnectInfo<S, C>;

        #[derive(Clone, Copy, Debug)]
        pub struct ConnectInfo<T>(pub T);
    }

    pub mod path {
        #[derive(Debug)]
        pub struct Path<T>(pub T);
    }

    pub mod rejection {
        pub use axum_core::extract::rejection::*;

        pub struct QueryRejection;

        pub struct JsonRejection;
    }

    pub mod ws {
        use axum_core::Error;
        use axum_core::response::Response;
        use bytes::Bytes;
        use futures_core::stream::{FusedStream, Stream};
        use futures_sink::Sink;
        use http::HeaderValue;
        use std::borrow::Cow;
        use std::fmt::Display;
        use std::ops::Deref;
        use std::str::Utf8Error;

        pub struct WebSocketUpgrade<F = DefaultOnFailedUpgrade>;

        impl<F> WebSocketUpgrade<F> {
            pub fn read_buffer_size(self, size: usize) -> Self;
            pub fn write_buffer_size(self, size: usize) -> Self;
            pub fn max_write_buffer_size(self, max: usize) -> Self;
            pub fn max_message_size(self, max: usize) -> Self;
            pub fn max_frame_size(self, max: usize) -> Self;
            pub fn accept_unmasked_frames(self, accept: bool) -> Self;
            pub fn protocols<I>(self, protocols: I) -> Self
            where
                I: IntoIterator,
                I::Item: Into<Cow<'static, str>>;
            pub fn requested_protocols(&self) -> impl Iterator<Item = &HeaderValue>;
            pub fn set_selected_protocol(&mut self, protocol: HeaderValue);
            pub fn selected_protocol(&self) -> Option<&HeaderValue>;
            pub fn on_failed_upgrade<C>(self, callback: C) -> WebSocketUpgrade<C>
            where
                C: OnFailedUpgrade;
            pub fn on_upgrade<C, Fut>(self, callback: C) -> Response
            where
                C: FnOnce(WebSocket) -> Fut + Send + 'static,
                Fut: Future<Output = ()> + Send + 'static,
                F: OnFailedUpgrade;
        }

        #[derive(Debug)]
        pub struct DefaultOnFailedUpgrade;
        impl OnFailedUpgrade for DefaultOnFailedUpgrade {}

        #[derive(Debug)]
        pub struct WebSocket;

        impl WebSocket {
            pub async fn recv(&mut self) -> Option<Result<Message, Error>>;
            pub async fn send(&mut self, msg: Message) -> Result<(), Error>;
            pub fn protocol(&self) -> Option<&HeaderValue>;
        }

        impl FusedStream for WebSocket {}

        impl Stream for WebSocket {
            type Item = Result<Message, Error>;
        }

        impl Sink<Message> for WebSocket {
            type Error = Error;
        }

        #[derive(Clone, Debug, Default, PartialEq, Eq)]
        pub struct Utf8Bytes;

        impl Utf8Bytes {
            pub fn from_static(str: &'static str) -> Self;
            pub fn as_str(&self) -> &str;
        }

        impl Deref for Utf8Bytes {
            type Target = str;
        }

        impl Display for Utf8Bytes {}

        impl TryFrom<Bytes> for Utf8Bytes {
            type Error = Utf8Error;
        }

        impl TryFrom<Vec<u8>> for Utf8Bytes {
            type Error = Utf8Error;
        }

        impl From<String> for Utf8Bytes {}
        impl From<&str> for Utf8Bytes {}
        impl From<&String> for Utf8Bytes {}
        impl From<Utf8Bytes> for Bytes {}

        pub type CloseCode = u16;

        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct CloseFrame {
            pub code: CloseCode,
            pub reason: Utf8Bytes,
        }

        #[derive(Clone, Debug, PartialEq, Eq)]
        pub enum Message {
            Text(Utf8Bytes),
            Binary(Bytes),
            Ping(Bytes),
            Pong(Bytes),
            Close(Option<CloseFrame>),
        }

        impl Message {
            pub fn into_data(self) -> Bytes;
            pub fn into_text(self) -> Result<Utf8Bytes, Error>;
            pub fn to_text(&self) -> Result<&str, Error>;
            pub fn text<S>(string: S) -> Message
            where
                S: Into<Utf8Bytes>;
            pub fn binary<B>(bin: B) -> Message
            where
                B: Into<Bytes>;
        }

        impl From<String> for Message {}
        impl<'s> From<&'s str> for Message {}
        impl<'b> From<&'b [u8]> for Message {}
        impl From<Bytes> for Message {}
        impl From<Vec<u8>> for Message {}
        impl From<Message> for Vec<u8> {}

        pub trait OnFailedUpgrade: Send + 'static {
            fn call(self, error: Error);
        }

        impl<F> OnFailedUpgrade for F where F: FnOnce(Error) + Send + 'static {}
    }

    pub mod multipart {
        use axum_core::extract::OptionalFromRequest;
        use axum_core::response::IntoResponse;
        use bytes::Bytes;
        use futures_core::stream::Stream;
        use http::HeaderMap;
        use http::status::StatusCode;
        use std::error::Error;
        use std::fmt::Display;

        #[derive(Debug)]
        pub struct Multipart;

        impl Multipart {
            pub async fn next_field(&mut self) -> Result<Option<Field<'_>>, MultipartError>;
        }

        impl<S> OptionalFromRequest<S> for Multipart
        where
            S: Send + Sync,
        {
            type Rejection = MultipartRejection;
        }

        #[derive(Debug)]
        pub struct Field<'a>;

        impl Field<'_> {
            pub fn name(&self) -> Option<&str>;
            pub fn file_name(&self) -> Option<&str>;
            pub fn content_type(&self) -> Option<&str>;
            pub fn headers(&self) -> &HeaderMap;
            pub async fn bytes(self) -> Result<Bytes, MultipartError>;
            pub async fn text(self) -> Result<String, MultipartError>;
            pub async fn chunk(&mut self) -> Result<Option<Bytes>, MultipartError>;
        }

        impl Stream for Field<'_> {
            type Item = Result<Bytes, MultipartError>;
        }

        #[derive(Debug)]
        pub struct MultipartError;

        impl MultipartError {
            pub fn body_text(&self) -> String;
            pub fn status(&self) -> StatusCode;
        }

        impl Display for MultipartError {}
        impl Error for MultipartError {}
        impl IntoResponse for MultipartError {}

        #[derive(Debug)]
        pub enum MultipartRejection {
            InvalidBoundary(InvalidBoundary),
        }

        impl MultipartRejection {
            pub fn body_text(&self) -> String;
            pub fn status(&self) -> StatusCode;
        }

        impl Error for MultipartRejection {}
        impl From<InvalidBoundary> for MultipartRejection {}
        impl Display for MultipartRejection {}
        impl IntoResponse for MultipartRejection {}

        #[derive(Debug)]
        pub struct InvalidBoundary;

        impl InvalidBoundary {
            pub fn body_text(&self) -> String;
            pub fn status(&self) -> StatusCode;
        }

        impl Display for InvalidBoundary {}
        impl Default for InvalidBoundary {}
        impl IntoResponse for InvalidBoundary {}
        impl Error for InvalidBoundary {}
    }

    #[derive(Clone, Debug)]
    pub struct NestedPath;

    impl NestedPath {
        pub fn as_str(&self) -> &str;
    }

    #[derive(Debug)]
    pub struct RawForm(pub Bytes);

    #[derive(Debug)]
    pub struct RawQuery(pub Option<String>);

    #[derive(Clone, Copy, Debug, Default)]
    pub struct State<S>(pub S);

    impl<S> Deref for State<S> {
        type Target = S;
    }

    impl<S> DerefMut for State<S> {}

    #[derive(Clone, Debug)]
    pub struct MatchedPath;

    impl MatchedPath {
        pub fn as_str(&self) -> &str;
    }

    impl<S> OptionalFromRequestParts<S> for MatchedPath
    where
        S: Send + Sync,
    {
        type Rejection = Infallible;
    }

    #[derive(Clone, Copy, Debug, Default)]
    pub struct Query<T>(pub T);

    impl<T> Query<T>
    where
        T: DeserializeOwned,
    {
        pub fn try_from_uri(value: &Uri) -> Result<Self, QueryRejection>;
    }

    impl<T> Deref for Query<T> {
        type Target = T;
    }

    impl<T> DerefMut for Query<T> {}

    #[derive(Clone, Debug)]
    pub struct OriginalUri(pub Uri);

    impl Deref for OriginalUri {
        type Target = Uri;
    }

    impl DerefMut for OriginalUri {}
}

pub mod handler {
    use crate::extract::connect_info::IntoMakeServiceWithConnectInfo;
    use crate::routing::IntoMakeService;
    use axum_core::extract::Request;
    use axum_core::response::Response;
    use tower_layer::Layer;
    use tower_service::Service;

    pub struct HandlerService<H, T, S>;

    pub struct Layered<L, H, T, S>;

    pub trait Handler<T, S>: Clone + Send + Sync + Sized + 'static {
        type Future: Future<Output = Response> + Send + 'static;
        fn call(self, req: Request, state: S) -> Self::Future;
        fn layer<L>(self, layer: L) -> Layered<L, Self, T, S>
        where
            L: Layer<HandlerService<Self, T, S>> + Clone,
            L::Service: Service<Request>;
        fn with_state(self, state: S) -> HandlerService<Self, T, S>;
    }

    pub trait HandlerWithoutStateExt<T>: Handler<T, ()> {
        fn into_service(self) -> HandlerService<Self, T, ()>;
        fn into_make_service(self) -> IntoMakeService<HandlerService<Self, T, ()>>;
        fn into_make_service_with_connect_info<C>(
            self,
        ) -> IntoMakeServiceWithConnectInfo<HandlerService<Self, T, ()>, C>;
    }

    impl<H, T> HandlerWithoutStateExt<T> for H where H: Handler<T, ()> {}
}

pub mod middleware {
    use crate::middleware::future::{FromExtractorResponseFuture, FromFnResponseFuture};
    use axum_core::body::Body;
    use axum_core::extract::{FromRequest, FromRequestParts};
    use axum_core::response::IntoResponse;
    use http::request::Request;
    use http::response::Response;
    use std::convert::Infallible;
    use std::pin::Pin;
    use tower_layer::Layer;
    use tower_service::Service;

    pub mod future {
        use axum_core::body::Body;
        use axum_core::extract::FromRequestParts;
        use axum_core::response::IntoResponse;
        use http::request::Request;
        use http::response::Response;
        use std::convert::Infallible;
        use tower_service::Service;

        pub struct FromExtractorResponseFuture<B, T, E, S>;

        impl<B, T, E, S> Future for FromExtractorResponseFuture<B, T, E, S>
        where
            E: FromRequestParts<S>,
            T: Service<Request<B>>,
            T::Response: IntoResponse,
        {
            type Output = Result<Response<Body>, T::Error>;
        }

        pub struct FromFnResponseFuture;

        impl Future for FromFnResponseFuture {
            type Output = Result<Response<Body>, Infallible>;
        }
    }

    pub struct FromExtractor<T, E, S>;
    impl<T, E, S> Clone for FromExtractor<T, E, S>
    where
        T: Clone,
        S: Clone,
    {
    }

    impl<T, E, B, S> Service<Request<B>> for FromExtractor<T, E, S>
    where
        E: FromRequestParts<S> + 'static,
        B: Send + 'static,
        T: Service<Request<B>> + Clone,
        T::Response: IntoResponse,
        S: Clone + Send + Sync + 'static,
    {
        type Response = Response<Body>;
        type Error = T::Error;
        type Future = FromExtractorResponseFuture<B, T, E, S>;
    }

    pub struct FromExtractorLayer<E, S>;
    impl<E, S> Clone for FromExtractorLayer<E, S> where S: Clone {}

    impl<E, T, S> Layer<T> for FromExtractorLayer<E, S>
    where
        S: Clone,
    {
        type Service = FromExtractor<T, E, S>;
    }

    pub struct FromFn<F, S, I, T>;
    impl<F, S, I, T> Clone for FromFn<F, S, I, T>
    where
        F: Clone,
        I: Clone,
        S: Clone,
    {
    }

    impl<F, Fut, Out, S, I, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13> Service<Request<Body>>
        for FromFn<F, S, I, (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13)>
    where
        F: FnMut(T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, Next) -> Fut + Clone + Send + 'static,
        T1: FromRequestParts<S> + Send,
        T2: FromRequestParts<S> + Send,
        T3: FromRequestParts<S> + Send,
        T4: FromRequestParts<S> + Send,
        T5: FromRequestParts<S> + Send,
        T6: FromRequestParts<S> + Send,
        T7: FromRequestParts<S> + Send,
        T8: FromRequestParts<S> + Send,
        T9: FromRequestParts<S> + Send,
        T10: FromRequestParts<S> + Send,
        T11: FromRequestParts<S> + Send,
        T12: FromRequestParts<S> + Send,
        T13: FromRequest<S> + Send,
        Fut: Future<Output = Out> + Send + 'static,
        Out: IntoResponse + 'static,
        I: Service<axum_core::extract::Request, Error = Infallible> + Clone + Send + Sync + 'static,
        I::Response: IntoResponse,
        I::Future: Send + 'static,
        S: Clone + Send + Sync + 'static,
    {
        type Response = Response<Body>;
        type Error = Infallible;
        type Future = FromFnResponseFuture;
    }

    impl<F, Fut, Out, S, I, T1, T2, T3, T4> Service<Request<Body>> for FromFn<F, S, I, (T1, T2, T3, T4)>
    where
        F: FnMut(T1, T2, T3, T4, Next) -> Fut + Clone + Send + 'static,
        T1: FromRequestParts<S> + Send,
        T2: FromRequestParts<S> + Send,
        T3: FromRequestParts<S> + Send,
        T4: FromRequest<S> + Send,
        Fut: Future<Output = Out> + Send + 'static,
        Out: IntoResponse + 'static,
        I: Service<axum_core::extract::Request, Error = Infallible> + Clone + Send + Sync + 'static,
        I::Response: IntoResponse,
        I::Future: Send + 'static,
        S: Clone + Send + Sync + 'static,
    {
        type Response = Response<Body>;
        type Error = Infallible;
        type Future = FromFnResponseFuture;
    }

    impl<F, Fut, Out, S, I, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14> Service<Request<Body>>
        for FromFn<F, S, I, (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14)>
    where
        F: FnMut(T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, Next) -> Fut + Clone + Send + 'static,
        T1: FromRequestParts<S> + Send,
        T2: FromRequestParts<S> + Send,
        T3: FromRequestParts<S> + Send,
        T4: FromRequestParts<S> + Send,
        T5: FromRequestParts<S> + Send,
        T6: FromRequestParts<S> + Send,
        T7: FromRequestParts<S> + Send,
        T8: FromRequestParts<S> + Send,
        T9: FromRequestParts<S> + Send,
        T10: FromRequestParts<S> + Send,
        T11: FromRequestParts<S> + Send,
        T12: FromRequestParts<S> + Send,
        T13: FromRequestParts<S> + Send,
        T14: FromRequest<S> + Send,
        Fut: Future<Output = Out> + Send + 'static,
        Out: IntoResponse + 'static,
        I: Service<axum_core::extract::Request, Error = Infallible> + Clone + Send + Sync + 'static,
        I::Response: IntoResponse,
        I::Future: Send + 'static,
        S: Clone + Send + Sync + 'static,
    {
        type Response = Response<Body>;
        type Error = Infallible;
        type Future = FromFnResponseFuture;
    }

    impl<F, Fut, Out, S, I, T1, T2, T3, T4, T5> Service<Request<Body>> for FromFn<F, S, I, (T1, T2, T3, T4, T5)>
    where
        F: FnMut(T1, T2, T3, T4, T5, Next) -> Fut + Clone + Send + 'static,
        T1: FromRequestParts<S> + Send,
        T2: FromRequestParts<S> + Send,
        T3: FromRequestParts<S> + Send,
        T4: FromRequestParts<S> + Send,
        T5: FromRequest<S> + Send,
        Fut: Future<Output = Out> + Send + 'static,
        Out: IntoResponse + 'static,
        I: Service<axum_core::extract::Request, Error = Infallible> + Clone + Send + Sync + 'static,
        I::Response: IntoResponse,
        I::Future: Send + 'static,
        S: Clone + Send + Sync + 'static,
    {
        type Response = Response<Body>;
        type Error = Infallible;
        type Future = FromFnResponseFuture;
    }

    impl<F, Fut, Out, S, I, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15> Service<Request<Body>>
        for FromFn<F, S, I, (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15)>
    where
        F: FnMut(T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, Next) -> Fut
            + Clone
            + Send
            + 'static,
        T1: FromRequestParts<S> + Send,
        T2: FromRequestParts<S> + Send,
        T3: FromRequestParts<S> + Send,
        T4: FromRequestParts<S> + Send,
        T5: FromRequestParts<S> + Send,
        T6: FromRequestParts<S> + Send,
        T7: FromRequestParts<S> + Send,
        T8: FromRequestParts<S> + Send,
        T9: FromRequestParts<S> + Send,
        T10: FromRequestParts<S> + Send,
        T11: FromRequestParts<S> + Send,
        T12: FromRequestParts<S> + Send,
        T13: FromRequestParts<S> + Send,
        T14: FromRequestParts<S> + Send,
        T15: FromRequest<S> + Send,
        Fut: Future<Output = Out> + Send + 'static,
        Out: IntoResponse + 'static,
        I: Service<axum_core::extract::Request, Error = Infallible> + Clone + Send + Sync + 'static,
        I::Response: IntoResponse,
        I::Future: Send + 'static,
        S: Clone + Send + Sync + 'static,
    {
        type Response = Response<Body>;
        type Error = Infallible;
        type Future = FromFnResponseFuture;
    }

    impl<F, Fut, Out, S, I, T1, T2, T3, T4, T5, T6> Service<Request<Body>> for FromFn<F, S, I, (T1, T2, T3, T4, T5, T6)>
    where
        F: FnMut(T1, T2, T3, T4, T5, T6, Next) -> Fut + Clone + Send + 'static,
        T1: FromRequestParts<S> + Send,
        T2: FromRequestParts<S> + Send,
        T3: FromRequestParts<S> + Send,
        T4: FromRequestParts<S> + Send,
        T5: FromRequestParts<S> + Send,
        T6: FromRequest<S> + Send,
        Fut: Future<Output = Out> + Send + 'static,
        Out: IntoResponse + 'static,
        I: Service<axum_core::extract::Request, Error = Infallible> + Clone + Send + Sync + 'static,
        I::Response: IntoResponse,
        I::Future: Send + 'static,
        S: Clone + Send + Sync + 'static,
    {
        type Response = Response<Body>;
        type Error = Infallible;
        type Future = FromFnResponseFuture;
    }

    impl<F, Fut, Out, S, I, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16>
        Service<Request<Body>>
        for FromFn<F, S, I, (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16)>
    where
        F: FnMut(T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, Next) -> Fut
            + Clone
            + Send
            + 'static,
        T1: FromRequestParts<S> + Send,
        T2: FromRequestParts<S> + Send,
        T3: FromRequestParts<S> + Send,
        T4: FromRequestParts<S> + Send,
        T5: FromRequestParts<S> + Send,
        T6: FromRequestParts<S> + Send,
        T7: FromRequestParts<S> + Send,
        T8: FromRequestParts<S> + Send,
        T9: FromRequestParts<S> + Send,
        T10: FromRequestParts<S> + Send,
        T11: FromRequestParts<S> + Send,
        T12: FromRequestParts<S> + Send,
        T13: FromRequestParts<S> + Send,
        T14: FromRequestParts<S> + Send,
        T15: FromRequestParts<S> + Send,
        T16: FromRequest<S> + Send,
        Fut: Future<Output = Out> + Send + 'static,
        Out: IntoResponse + 'static,
        I: Service<axum_core::extract::Request, Error = Infallible> + Clone + Send + Sync + 'static,
        I::Response: IntoResponse,
        I::Future: Send + 'static,
        S: Clone + Send + Sync + 'static,
    {
        type Response = Response<Body>;
        type Error = Infallible;
        type Future = FromFnResponseFuture;
    }

    impl<F, Fut, Out, S, I, T1, T2, T3, T4, T5, T6, T7> Service<Request<Body>>
        for FromFn<F, S, I, (T1, T2, T3, T4, T5, T6, T7)>
    where
        F: FnMut(T1, T2, T3, T4, T5, T6, T7, Next) -> Fut + Clone + Send + 'static,
        T1: FromRequestParts<S> + Send,
        T2: FromRequestParts<S> + Send,
        T3: FromRequestParts<S> + Send,
        T4: FromRequestParts<S> + Send,
        T5: FromRequestParts<S> + Send,
        T6: FromRequestParts<S> + Send,
        T7: FromRequest<S> + Send,
        Fut: Future<Output = Out> + Send + 'static,
        Out: IntoResponse + 'static,
        I: Service<axum_core::extract::Request, Error = Infallible> + Clone + Send + Sync + 'static,
        I::Response: IntoResponse,
        I::Future: Send + 'static,
        S: Clone + Send + Sync + 'static,
    {
        type Response = Response<Body>;
        type Error = Infallible;
        type Future = FromFnResponseFuture;
    }

    impl<F, Fut, Out, S, I, T1, T2, T3, T4, T5, T6, T7, T8> Service<Request<Body>>
        for FromFn<F, S, I, (T1, T2, T3, T4, T5, T6, T7, T8)>
    where
        F: FnMut(T1, T2, T3, T4, T5, T6, T7, T8, Next) -> Fut + Clone + Send + 'static,
        T1: FromRequestParts<S> + Send,
        T2: FromRequestParts<S> + Send,
        T3: FromRequestParts<S> + Send,
        T4: FromRequestParts<S> + Send,
        T5: FromRequestParts<S> + Send,
        T6: FromRequestParts<S> + Send,
        T7: FromRequestParts<S> + Send,
        T8: FromRequest<S> + Send,
        Fut: Future<Output = Out> + Send + 'static,
        Out: IntoResponse + 'static,
        I: Service<axum_core::extract::Request, Error = Infallible> + Clone + Send + Sync + 'static,
        I::Response: IntoResponse,
        I::Future: Send + 'static,
        S: Clone + Send + Sync + 'static,
    {
        type Response = Response<Body>;
        type Error = Infallible;
        type Future = FromFnResponseFuture;
    }

    impl<F, Fut, Out, S, I, T1, T2, T3, T4, T5, T6, T7, T8, T9> Service<Request<Body>>
        for FromFn<F, S, I, (T1, T2, T3, T4, T5, T6, T7, T8, T9)>
    where
        F: FnMut(T1, T2, T3, T4, T5, T6, T7, T8, T9, Next) -> Fut + Clone + Send + 'static,
        T1: FromRequestParts<S> + Send,
        T2: FromRequestParts<S> + Send,
        T3: FromRequestParts<S> + Send,
        T4: FromRequestParts<S> + Send,
        T5: FromRequestParts<S> + Send,
        T6: FromRequestParts<S> + Send,
        T7: FromRequestParts<S> + Send,
        T8: FromRequestParts<S> + Send,
        T9: FromRequest<S> + Send,
        Fut: Future<Output = Out> + Send + 'static,
        Out: IntoResponse + 'static,
        I: Service<axum_core::extract::Request, Error = Infallible> + Clone + Send + Sync + 'static,
        I::Response: IntoResponse,
        I::Future: Send + 'static,
        S: Clone + Send + Sync + 'static,
    {
        type Response = Response<Body>;
        type Error = Infallible;
        type Future = FromFnResponseFuture;
    }

    impl<F, Fut, Out, S, I, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10> Service<Request<Body>>
        for FromFn<F, S, I, (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10)>
    where
        F: FnMut(T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, Next) -> Fut + Clone + Send + 'static,
        T1: FromRequestParts<S> + Send,
        T2: FromRequestParts<S> + Send,
        T3: FromRequestParts<S> + Send,
        T4: FromRequestParts<S> + Send,
        T5: FromRequestParts<S> + Send,
        T6: FromRequestParts<S> + Send,
        T7: FromRequestParts<S> + Send,
        T8: FromRequestParts<S> + Send,
        T9: FromRequestParts<S> + Send,
        T10: FromRequest<S> + Send,
        Fut: Future<Output = Out> + Send + 'static,
        Out: IntoResponse + 'static,
        I: Service<axum_core::extract::Request, Error = Infallible> + Clone + Send + Sync + 'static,
        I::Response: IntoResponse,
        I::Future: Send + 'static,
        S: Clone + Send + Sync + 'static,
    {
        type Response = Response<Body>;
        type Error = Infallible;
        type Future = FromFnResponseFuture;
    }

    impl<F, Fut, Out, S, I, T1> Service<Request<Body>> for FromFn<F, S, I, (T1,)>
    where
        F: FnMut(T1, Next) -> Fut + Clone + Send + 'static,
        T1: FromRequest<S> + Send,
        Fut: Future<Output = Out> + Send + 'static,
        Out: IntoResponse + 'static,
        I: Service<axum_core::extract::Request, Error = Infallible> + Clone + Send + Sync + 'static,
        I::Response: IntoResponse,
        I::Future: Send + 'static,
        S: Clone + Send + Sync + 'static,
    {
        type Response = Response<Body>;
        type Error = Infallible;
        type Future = FromFnResponseFuture;
    }

    impl<F, Fut, Out, S, I, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11> Service<Request<Body>>
        for FromFn<F, S, I, (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11)>
    where
        F: FnMut(T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, Next) -> Fut + Clone + Send + 'static,
        T1: FromRequestParts<S> + Send,
        T2: FromRequestParts<S> + Send,
        T3: FromRequestParts<S> + Send,
        T4: FromRequestParts<S> + Send,
        T5: FromRequestParts<S> + Send,
        T6: FromRequestParts<S> + Send,
        T7: FromRequestParts<S> + Send,
        T8: FromRequestParts<S> + Send,
        T9: FromRequestParts<S> + Send,
        T10: FromRequestParts<S> + Send,
        T11: FromRequest<S> + Send,
        Fut: Future<Output = Out> + Send + 'static,
        Out: IntoResponse + 'static,
        I: Service<axum_core::extract::Request, Error = Infallible> + Clone + Send + Sync + 'static,
        I::Response: IntoResponse,
        I::Future: Send + 'static,
        S: Clone + Send + Sync + 'static,
    {
        type Response = Response<Body>;
        type Error = Infallible;
        type Future = FromFnResponseFuture;
    }

    impl<F, Fut, Out, S, I, T1, T2> Service<Request<Body>> for FromFn<F, S, I, (T1, T2)>
    where
        F: FnMut(T1, T2, Next) -> Fut + Clone + Send + 'static,
        T1: FromRequestParts<S> + Send,
        T2: FromRequest<S> + Send,
        Fut: Future<Output = Out> + Send + 'static,
        Out: IntoResponse + 'static,
        I: Service<axum_core::extract::Request, Error = Infallible> + Clone + Send + Sync + 'static,
        I::Response: IntoResponse,
        I::Future: Send + 'static,
        S: Clone + Send + Sync + 'static,
    {
        type Response = Response<Body>;
        type Error = Infallible;
        type Future = FromFnResponseFuture;
    }

    impl<F, Fut, Out, S, I, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12> Service<Request<Body>>
        for FromFn<F, S, I, (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12)>
    where
        F: FnMut(T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, Next) -> Fut + Clone + Send + 'static,
        T1: FromRequestParts<S> + Send,
        T2: FromRequestParts<S> + Send,
        T3: FromRequestParts<S> + Send,
        T4: FromRequestParts<S> + Send,
        T5: FromRequestParts<S> + Send,
        T6: FromRequestParts<S> + Send,
        T7: FromRequestParts<S> + Send,
        T8: FromRequestParts<S> + Send,
        T9: FromRequestParts<S> + Send,
        T10: FromRequestParts<S> + Send,
        T11: FromRequestParts<S> + Send,
        T12: FromRequest<S> + Send,
        Fut: Future<Output = Out> + Send + 'static,
        Out: IntoResponse + 'static,
        I: Service<axum_core::extract::Request, Error = Infallible> + Clone + Send + Sync + 'static,
        I::Response: IntoResponse,
        I::Future: Send + 'static,
        S: Clone + Send + Sync + 'static,
    {
        type Response = Response<Body>;
        type Error = Infallible;
        type Future = FromFnResponseFuture;
    }

    impl<F, Fut, Out, S, I, T1, T2, T3> Service<Request<Body>> for FromFn<F, S, I, (T1, T2, T3)>
    where
        F: FnMut(T1, T2, T3, Next) -> Fut + Clone + Send + 'static,
        T1: FromRequestParts<S> + Send,
        T2: FromRequestParts<S> + Send,
        T3: FromRequest<S> + Send,
        Fut: Future<Output = Out> + Send + 'static,
        Out: IntoResponse + 'static,
        I: Service<axum_core::extract::Request, Error = Infallible> + Clone + Send + Sync + 'static,
        I::Response: IntoResponse,
        I::Future: Send + 'static,
        S: Clone + Send + Sync + 'static,
    {
        type Response = Response<Body>;
        type Error = Infallible;
        type Future = FromFnResponseFuture;
    }

    pub struct FromFnLayer<F, S, T>;
    impl<F, S, T> Clone for FromFnLayer<F, S, T>
    where
        F: Clone,
        S: Clone,
    {
    }

    impl<S, I, F, T> Layer<I> for FromFnLayer<F, S, T>
    where
        F: Clone,
        S: Clone,
    {
        type Service = FromFn<F, S, I, T>;
    }

    #[derive(Clone, Debug)]
    pub struct Next;

    impl Next {
        pub async fn run(self, req: axum_core::extract::Request) -> axum_core::response::Response;
    }

    impl Service<Request<Body>> for Next {
        type Response = Response<Body>;
        type Error = Infallible;
        type Future = Pin<
            Box<
                dyn Future<
                        Output = Result<
                            <Next as Service<Request<Body>>>::Response,
                            <Next as Service<Request<Body>>>::Error,
                        >,
                    > + Send,
            >,
        >;
    }

    pub struct MapRequestLayer<F, S, T>;

    pub struct MapResponseLayer<F, S, T>;

    pub struct AddExtension<S, T>;

    pub trait IntoMapRequestResult<B> {
        fn into_map_request_result(self) -> Result<Request<B>, axum_core::response::Response>;
    }

    impl<B, E> IntoMapRequestResult<B> for Result<Request<B>, E> where E: IntoResponse {}
    impl<B> IntoMapRequestResult<B> for Request<B> {}

    pub fn from_extractor<E>() -> FromExtractorLayer<E, ()>;
    pub fn from_extractor_with_state<E, S>(state: S) -> FromExtractorLayer<E, S>;
    pub fn from_fn<F, T>(f: F) -> FromFnLayer<F, (), T>;
    pub fn from_fn_with_state<F, S, T>(state: S, f: F) -> FromFnLayer<F, S, T>;
    pub fn map_request<F, T>(f: F) -> MapRequestLayer<F, (), T>;
    pub fn map_request_with_state<F, S, T>(state: S, f: F) -> MapRequestLayer<F, S, T>;
    pub fn map_response<F, T>(f: F) -> MapResponseLayer<F, (), T>;
    pub fn map_response_with_state<F, S, T>(state: S, f: F) -> MapResponseLayer<F, S, T>;
}

pub mod response {
    pub use crate::response::sse::Sse;
    pub use crate::{Extension, Form, Json};
    pub use axum_core::response::{
        AppendHeaders, ErrorResponse, IntoResponse, IntoResponseParts, Response, ResponseParts, Result,
    };
    use http::status::StatusCode;

    pub mod sse {
        #[derive(Clone)]
        pub struct Sse<S>;

        #[derive(Clone, Debug)]
        pub struct Event;

        #[derive(Clone, Debug)]
        pub struct KeepAlive;
    }

    #[derive(Clone, Debug)]
    pub struct Redirect;

    impl Redirect {
        pub fn to(uri: &str) -> Self;
        pub fn temporary(uri: &str) -> Self;
        pub fn permanent(uri: &str) -> Self;
        pub fn status_code(&self) -> StatusCode;
        pub fn location(&self) -> &str;
    }

    impl IntoResponse for Redirect {}

    #[derive(Clone, Copy, Debug)]
    pub struct Html<T>(pub T);
    impl<T> IntoResponse for Html<T> where T: IntoResponse {}
    impl<T> From<T> for Html<T> {}

    #[derive(Clone, Copy, Debug)]
    pub struct NoContent;
    impl IntoResponse for NoContent {}
}

pub mod routing {
    use crate::extract::connect_info::IntoMakeServiceWithConnectInfo;
    use crate::handler::Handler;
    use crate::routing::future::{IntoMakeServiceFuture, RouteFuture};
    pub use crate::routing::method_routing::{
        MethodRouter, any, any_service, connect, connect_service, delete, delete_service, get, get_service, head,
        head_service, on, on_service, options, options_service, patch, patch_service, post, post_service, put,
        put_service, trace, trace_service,
    };
    use crate::serve::{IncomingStream, Listener};
    use axum_core::BoxError;
    use axum_core::response::IntoResponse;
    use bytes::Bytes;
    use http::request::Request;
    use http::response::Response;
    use http_body::Body;
    use std::convert::Infallible;
    use std::future::Ready;
    use tower_layer::Layer;
    use tower_service::Service;

    pub mod future {
        use axum_core::body::Body;
        use http::response::Response;
        use std::convert::Infallible;
        use std::future::Ready;

        pub struct IntoMakeServiceFuture<S>;

        impl<S> Future for IntoMakeServiceFuture<S>
        where
            Ready<Result<S, Infallible>>: Future,
        {
            type Output = <Ready<Result<S, Infallible>> as Future>::Output;
        }

        pub struct RouteFuture<E>;

        impl<E> Future for RouteFuture<E> {
            type Output = Result<Response<Body>, E>;
        }
    }

    pub mod method_routing {
        use crate::error_handling::HandleError;
        use crate::extract::connect_info::IntoMakeServiceWithConnectInfo;
        use crate::handler::Handler;
        use crate::routing::future::RouteFuture;
        use crate::routing::{IntoMakeService, MethodFilter, Route};
        use crate::serve::{IncomingStream, Listener};
        use axum_core::BoxError;
        use axum_core::extract::Request;
        use axum_core::response::IntoResponse;
        use bytes::Bytes;
        use http::response::Response;
        use http_body::Body;
        use std::convert::Infallible;
        use std::future::Ready;
        use tower_layer::Layer;
        use tower_service::Service;

        pub struct MethodRouter<S = (), E = Infallible>;

        impl<S> MethodRouter<S, Infallible>
        where
            S: Clone,
        {
            pub fn on<H, T>(self, filter: MethodFilter, handler: H) -> Self
            where
                H: Handler<T, S>,
                T: 'static,
                S: Send + Sync + 'static;
            pub fn connect<H, T>(self, handler: H) -> Self
            where
                H: Handler<T, S>,
                T: 'static,
                S: Send + Sync + 'static;
            pub fn delete<H, T>(self, handler: H) -> Self
            where
                H: Handler<T, S>,
                T: 'static,
                S: Send + Sync + 'static;
            pub fn get<H, T>(self, handler: H) -> Self
            where
                H: Handler<T, S>,
                T: 'static,
                S: Send + Sync + 'static;
            pub fn head<H, T>(self, handler: H) -> Self
            where
                H: Handler<T, S>,
                T: 'static,
                S: Send + Sync + 'static;
            pub fn options<H, T>(self, handler: H) -> Self
            where
                H: Handler<T, S>,
                T: 'static,
                S: Send + Sync + 'static;
            pub fn patch<H, T>(self, handler: H) -> Self
            where
                H: Handler<T, S>,
                T: 'static,
                S: Send + Sync + 'static;
            pub fn post<H, T>(self, handler: H) -> Self
            where
                H: Handler<T, S>,
                T: 'static,
                S: Send + Sync + 'static;
            pub fn put<H, T>(self, handler: H) -> Self
            where
                H: Handler<T, S>,
                T: 'static,
                S: Send + Sync + 'static;
            pub fn trace<H, T>(self, handler: H) -> Self
            where
                H: Handler<T, S>,
                T: 'static,
                S: Send + Sync + 'static;
            pub fn fallback<H, T>(self, handler: H) -> Self
            where
                H: Handler<T, S>,
                T: 'static,
                S: Send + Sync + 'static;
        }

        impl MethodRouter<(), Infallible> {
            pub fn into_make_service(self) -> IntoMakeService<Self>;
            pub fn into_make_service_with_connect_info<C>(self) -> IntoMakeServiceWithConnectInfo<Self, C>;
        }

        impl<S, E> MethodRouter<S, E>
        where
            S: Clone,
        {
            pub fn new() -> Self;
            pub fn with_state<S2>(self, state: S) -> MethodRouter<S2, E>;
            pub fn on_service<T>(self, filter: MethodFilter, svc: T) -> Self
            where
                T: Service<Request, Error = E> + Clone + Send + Sync + 'static,
                T::Response: IntoResponse + 'static,
                T::Future: Send + 'static;
            pub fn connect_service<T>(self, svc: T) -> Self
            where
                T: Service<Request, Error = E> + Clone + Send + Sync + 'static,
                T::Response: IntoResponse + 'static,
                T::Future: Send + 'static;
            pub fn delete_service<T>(self, svc: T) -> Self
            where
                T: Service<Request, Error = E> + Clone + Send + Sync + 'static,
                T::Response: IntoResponse + 'static,
                T::Future: Send + 'static;
            pub fn get_service<T>(self, svc: T) -> Self
            where
                T: Service<Request, Error = E> + Clone + Send + Sync + 'static,
                T::Response: IntoResponse + 'static,
                T::Future: Send + 'static;
            pub fn head_service<T>(self, svc: T) -> Self
            where
                T: Service<Request, Error = E> + Clone + Send + Sync + 'static,
                T::Response: IntoResponse + 'static,
                T::Future: Send + 'static;
            pub fn options_service<T>(self, svc: T) -> Self
            where
                T: Service<Request, Error = E> + Clone + Send + Sync + 'static,
                T::Response: IntoResponse + 'static,
                T::Future: Send + 'static;
            pub fn patch_service<T>(self, svc: T) -> Self
            where
                T: Service<Request, Error = E> + Clone + Send + Sync + 'static,
                T::Response: IntoResponse + 'static,
                T::Future: Send + 'static;
            pub fn post_service<T>(self, svc: T) -> Self
            where
                T: Service<Request, Error = E> + Clone + Send + Sync + 'static,
                T::Response: IntoResponse + 'static,
                T::Future: Send + 'static;
            pub fn put_service<T>(self, svc: T) -> Self
            where
                T: Service<Request, Error = E> + Clone + Send + Sync + 'static,
                T::Response: IntoResponse + 'static,
                T::Future: Send + 'static;
            pub fn trace_service<T>(self, svc: T) -> Self
            where
                T: Service<Request, Error = E> + Clone + Send + Sync + 'static,
                T::Response: IntoResponse + 'static,
                T::Future: Send + 'static;
            pub fn fallback_service<T>(self, svc: T) -> Self
            where
                T: Service<Request, Error = E> + Clone + Send + Sync + 'static,
                T::Response: IntoResponse + 'static,
                T::Future: Send + 'static;
            pub fn layer<L, NewError>(self, layer: L) -> MethodRouter<S, NewError>
            where
                L: Layer<Route<E>> + Clone + Send + Sync + 'static,
                L::Service: Service<Request> + Clone + Send + Sync + 'static,
                <L::Service as Service<Request>>::Response: IntoResponse + 'static,
                <L::Service as Service<Request>>::Error: Into<NewError> + 'static,
                <L::Service as Service<Request>>::Future: Send + 'static,
                E: 'static,
                S: 'static,
                NewError: 'static;
            pub fn route_layer<L>(self, layer: L) -> MethodRouter<S, E>
            where
                L: Layer<Route<E>> + Clone + Send + Sync + 'static,
                L::Service: Service<Request, Error = E> + Clone + Send + Sync + 'static,
                <L::Service as Service<Request>>::Response: IntoResponse + 'static,
                <L::Service as Service<Request>>::Future: Send + 'static,
                E: 'static,
                S: 'static;
            pub fn merge(self, other: MethodRouter<S, E>) -> Self;
            pub fn handle_error<F, T>(self, f: F) -> MethodRouter<S, Infallible>
            where
                F: Clone + Send + Sync + 'static,
                HandleError<Route<E>, F, T>: Service<Request, Error = Infallible>,
                <HandleError<Route<E>, F, T> as Service<Request>>::Future: Send,
                <HandleError<Route<E>, F, T> as Service<Request>>::Response: IntoResponse + Send,
                T: 'static,
                E: 'static,
                S: 'static;
        }

        impl<S, E> Clone for MethodRouter<S, E> {}
        impl<S, E> Default for MethodRouter<S, E> where S: Clone {}

        impl<B, E> Service<http::request::Request<B>> for MethodRouter<(), E>
        where
            B: Body<Data = Bytes> + Send + 'static,
            B::Error: Into<BoxError>,
        {
            type Response = Response<axum_core::body::Body>;
            type Error = E;
            type Future = RouteFuture<E>;
        }

        impl<L> Service<IncomingStream<'_, L>> for MethodRouter<()>
        where
            L: Listener,
        {
            type Response = MethodRouter;
            type Error = Infallible;
            type Future = Ready<
                Result<
                    <MethodRouter as Service<IncomingStream<'_, L>>>::Response,
                    <MethodRouter as Service<IncomingStream<'_, L>>>::Error,
                >,
            >;
        }

        pub fn connect_service<T, S>(svc: T) -> MethodRouter<S, T::Error>
        where
            T: Service<Request> + Clone + Send + Sync + 'static,
            T::Response: IntoResponse + 'static,
            T::Future: Send + 'static,
            S: Clone;
        pub fn delete_service<T, S>(svc: T) -> MethodRouter<S, T::Error>
        where
            T: Service<Request> + Clone + Send + Sync + 'static,
            T::Response: IntoResponse + 'static,
            T::Future: Send + 'static,
            S: Clone;
        pub fn get_service<T, S>(svc: T) -> MethodRouter<S, T::Error>
        where
            T: Service<Request> + Clone + Send + Sync + 'static,
            T::Response: IntoResponse + 'static,
            T::Future: Send + 'static,
            S: Clone;
        pub fn head_service<T, S>(svc: T) -> MethodRouter<S, T::Error>
        where
            T: Service<Request> + Clone + Send + Sync + 'static,
            T::Response: IntoResponse + 'static,
            T::Future: Send + 'static,
            S: Clone;
        pub fn options_service<T, S>(svc: T) -> MethodRouter<S, T::Error>
        where
            T: Service<Request> + Clone + Send + Sync + 'static,
            T::Response: IntoResponse + 'static,
            T::Future: Send + 'static,
            S: Clone;
        pub fn patch_service<T, S>(svc: T) -> MethodRouter<S, T::Error>
        where
            T: Service<Request> + Clone + Send + Sync + 'static,
            T::Response: IntoResponse + 'static,
            T::Future: Send + 'static,
            S: Clone;
        pub fn post_service<T, S>(svc: T) -> MethodRouter<S, T::Error>
        where
            T: Service<Request> + Clone + Send + Sync + 'static,
            T::Response: IntoResponse + 'static,
            T::Future: Send + 'static,
            S: Clone;
        pub fn put_service<T, S>(svc: T) -> MethodRouter<S, T::Error>
        where
            T: Service<Request> + Clone + Send + Sync + 'static,
            T::Response: IntoResponse + 'static,
            T::Future: Send + 'static,
            S: Clone;
        pub fn trace_service<T, S>(svc: T) -> MethodRouter<S, T::Error>
        where
            T: Service<Request> + Clone + Send + Sync + 'static,
            T::Response: IntoResponse + 'static,
            T::Future: Send + 'static,
            S: Clone;
        pub fn on_service<T, S>(filter: MethodFilter, svc: T) -> MethodRouter<S, T::Error>
        where
            T: Service<Request> + Clone + Send + Sync + 'static,
            T::Response: IntoResponse + 'static,
            T::Future: Send + 'static,
            S: Clone;
        pub fn any_service<T, S>(svc: T) -> MethodRouter<S, T::Error>
        where
            T: Service<Request> + Clone + Send + Sync + 'static,
            T::Response: IntoResponse + 'static,
            T::Future: Send + 'static,
            S: Clone;
        pub fn connect<H, T, S>(handler: H) -> MethodRouter<S, Infallible>
        where
            H: Handler<T, S>,
            T: 'static,
            S: Clone + Send + Sync + 'static;
        pub fn delete<H, T, S>(handler: H) -> MethodRouter<S, Infallible>
        where
            H: Handler<T, S>,
            T: 'static,
            S: Clone + Send + Sync + 'static;
        pub fn get<H, T, S>(handler: H) -> MethodRouter<S, Infallible>
        where
            H: Handler<T, S>,
            T: 'static,
            S: Clone + Send + Sync + 'static;
        pub fn head<H, T, S>(handler: H) -> MethodRouter<S, Infallible>
        where
            H: Handler<T, S>,
            T: 'static,
            S: Clone + Send + Sync + 'static;
        pub fn options<H, T, S>(handler: H) -> MethodRouter<S, Infallible>
        where
            H: Handler<T, S>,
            T: 'static,
            S: Clone + Send + Sync + 'static;
        pub fn patch<H, T, S>(handler: H) -> MethodRouter<S, Infallible>
        where
            H: Handler<T, S>,
            T: 'static,
            S: Clone + Send + Sync + 'static;
        pub fn post<H, T, S>(handler: H) -> MethodRouter<S, Infallible>
        where
            H: Handler<T, S>,
            T: 'static,
            S: Clone + Send + Sync + 'static;
        pub fn put<H, T, S>(handler: H) -> MethodRouter<S, Infallible>
        where
            H: Handler<T, S>,
            T: 'static,
            S: Clone + Send + Sync + 'static;
        pub fn trace<H, T, S>(handler: H) -> MethodRouter<S, Infallible>
        where
            H: Handler<T, S>,
            T: 'static,
            S: Clone + Send + Sync + 'static;
        pub fn on<H, T, S>(filter: MethodFilter, handler: H) -> MethodRouter<S, Infallible>
        where
            H: Handler<T, S>,
            T: 'static,
            S: Clone + Send + Sync + 'static;
        pub fn any<H, T, S>(handler: H) -> MethodRouter<S, Infallible>
        where
            H: Handler<T, S>,
            T: 'static,
            S: Clone + Send + Sync + 'static;
    }

    #[derive(Clone, Debug)]
    pub struct IntoMakeService<S>;

    impl<S, T> Service<T> for IntoMakeService<S>
    where
        S: Clone,
    {
        type Response = S;
        type Error = Infallible;
        type Future = IntoMakeServiceFuture<S>;
    }

    #[derive(Clone, Copy, Debug, PartialEq)]
    pub struct MethodFilter;

    impl MethodFilter {
        pub const CONNECT: Self = ..;
        pub const DELETE: Self = ..;
        pub const GET: Self = ..;
        pub const HEAD: Self = ..;
        pub const OPTIONS: Self = ..;
        pub const PATCH: Self = ..;
        pub const POST: Self = ..;
        pub const PUT: Self = ..;
        pub const TRACE: Self = ..;
        pub fn or(self, other: Self) -> Self;
    }

    pub struct Route<E = Infallible>;
    impl<E> Clone for Route<E> {}

    impl<B, E> Service<Request<B>> for Route<E>
    where
        B: Body<Data = Bytes> + Send + 'static,
        B::Error: Into<BoxError>,
    {
        type Response = Response<axum_core::body::Body>;
        type Error = E;
        type Future = RouteFuture<E>;
    }

    pub struct Router<S = ()>;

    impl<S> Router<S>
    where
        S: Clone + Send + Sync + 'static,
    {
        pub fn new() -> Self;
        pub fn without_v07_checks(self) -> Self;
        pub fn route(self, path: &str, method_router: MethodRouter<S>) -> Self;
        pub fn route_service<T>(self, path: &str, service: T) -> Self
        where
            T: Service<axum_core::extract::Request, Error = Infallible> + Clone + Send + Sync + 'static,
            T::Response: IntoResponse,
            T::Future: Send + 'static;
        pub fn nest(self, path: &str, router: Router<S>) -> Self;
        pub fn nest_service<T>(self, path: &str, service: T) -> Self
        where
            T: Service<axum_core::extract::Request, Error = Infallible> + Clone + Send + Sync + 'static,
            T::Response: IntoResponse,
            T::Future: Send + 'static;
        pub fn merge<R>(self, other: R) -> Self
        where
            R: Into<Router<S>>;
        pub fn layer<L>(self, layer: L) -> Router<S>
        where
            L: Layer<Route> + Clone + Send + Sync + 'static,
            L::Service: Service<axum_core::extract::Request> + Clone + Send + Sync + 'static,
            <L::Service as Service<axum_core::extract::Request>>::Response: IntoResponse + 'static,
            <L::Service as Service<axum_core::extract::Request>>::Error: Into<Infallible> + 'static,
            <L::Service as Service<axum_core::extract::Request>>::Future: Send + 'static;
        pub fn route_layer<L>(self, layer: L) -> Self
        where
            L: Layer<Route> + Clone + Send + Sync + 'static,
            L::Service: Service<axum_core::extract::Request> + Clone + Send + Sync + 'static,
            <L::Service as Service<axum_core::extract::Request>>::Response: IntoResponse + 'static,
            <L::Service as Service<axum_core::extract::Request>>::Error: Into<Infallible> + 'static,
            <L::Service as Service<axum_core::extract::Request>>::Future: Send + 'static;
        pub fn has_routes(&self) -> bool;
        pub fn fallback<H, T>(self, handler: H) -> Self
        where
            H: Handler<T, S>,
            T: 'static;
        pub fn fallback_service<T>(self, service: T) -> Self
        where
            T: Service<axum_core::extract::Request, Error = Infallible> + Clone + Send + Sync + 'static,
            T::Response: IntoResponse,
            T::Future: Send + 'static;
        pub fn method_not_allowed_fallback<H, T>(self, handler: H) -> Self
        where
            H: Handler<T, S>,
            T: 'static;
        pub fn reset_fallback(self) -> Self;
        pub fn with_state<S2>(self, state: S) -> Router<S2>;
        pub fn as_service<B>(&mut self) -> RouterAsService<'_, B, S>;
        pub fn into_service<B>(self) -> RouterIntoService<B, S>;
    }

    impl Router {
        pub fn into_make_service(self) -> IntoMakeService<Self>;
        pub fn into_make_service_with_connect_info<C>(self) -> IntoMakeServiceWithConnectInfo<Self, C>;
    }

    impl<S> Clone for Router<S> {}
    impl<S> Default for Router<S> where S: Clone + Send + Sync + 'static {}

    impl<L> Service<IncomingStream<'_, L>> for Router<()>
    where
        L: Listener,
    {
        type Response = Router;
        type Error = Infallible;
        type Future = Ready<
            Result<
                <Router as Service<IncomingStream<'_, L>>>::Response,
                <Router as Service<IncomingStream<'_, L>>>::Error,
            >,
        >;
    }

    impl<B> Service<Request<B>> for Router<()>
    where
        B: Body<Data = Bytes> + Send + 'static,
        B::Error: Into<BoxError>,
    {
        type Response = Response<axum_core::body::Body>;
        type Error = Infallible;
        type Future = RouteFuture<Infallible>;
    }

    pub struct RouterAsService<'a, B, S = ()>;

    impl<B> Service<Request<B>> for RouterAsService<'_, B, ()>
    where
        B: Body<Data = Bytes> + Send + 'static,
        B::Error: Into<BoxError>,
    {
        type Response = Response<axum_core::body::Body>;
        type Error = Infallible;
        type Future = RouteFuture<Infallible>;
    }

    pub struct RouterIntoService<B, S = ()>;
    impl<B, S> Clone for RouterIntoService<B, S> where Router<S>: Clone {}

    impl<B> Service<Request<B>> for RouterIntoService<B, ()>
    where
        B: Body<Data = Bytes> + Send + 'static,
        B::Error: Into<BoxError>,
    {
        type Response = Response<axum_core::body::Body>;
        type Error = Infallible;
        type Future = RouteFuture<Infallible>;
    }
}

pub mod serve {
    use axum_core::extract::Request;
    use axum_core::response::Response;
    use std::convert::Infallible;
    use std::fmt::Debug;
    use std::io;
    use std::net::SocketAddr;
    use tokio::io::{AsyncRead, AsyncWrite};
    use tokio::net::{TcpListener, TcpStream, UnixListener, UnixStream};
    use tower_service::Service;

    pub struct TapIo<L, F>;

    pub struct Serve<L, M, S>;

    impl<L, M, S> Serve<L, M, S>
    where
        L: Listener,
    {
        pub fn with_graceful_shutdown<F>(self, signal: F) -> WithGracefulShutdown<L, M, S, F>
        where
            F: Future<Output = ()> + Send + 'static;
        pub fn local_addr(&self) -> io::Result<L::Addr>;
    }

    pub struct WithGracefulShutdown<L, M, S, F>;

    impl<L, M, S, F> WithGracefulShutdown<L, M, S, F>
    where
        L: Listener,
    {
        pub fn local_addr(&self) -> io::Result<L::Addr>;
    }

    pub struct IncomingStream<'a, L>;

    pub trait Listener: Send + 'static {
        type Io: AsyncRead + AsyncWrite + Unpin + Send + 'static;
        type Addr: Send;
        fn accept(&mut self) -> impl Future<Output = (Self::Io, Self::Addr)> + Send;
        fn local_addr(&self) -> io::Result<Self::Addr>;
    }

    impl Listener for TcpListener {
        type Io = TcpStream;
        type Addr = SocketAddr;
    }

    impl Listener for UnixListener {
        type Io = UnixStream;
        type Addr = tokio::net::unix::SocketAddr;
    }

    pub trait ListenerExt: Listener + Sized {
        fn tap_io<F>(self, tap_fn: F) -> TapIo<Self, F>
        where
            F: FnMut(&mut Self::Io) + Send + 'static;
    }

    impl<L: Listener> ListenerExt for L {}

    #[serves]
    pub fn serve<L, M, S>(listener: L, make_service: M) -> Serve<L, M, S>
    where
        L: Listener,
        M: for<'a> Service<IncomingStream<'a, L>, Error = Infallible, Response = S>,
        S: Service<Request, Response = Response, Error = Infallible> + Clone + Send + 'static,
        S::Future: Send;
}

#[derive(Clone, Copy, Debug, Default)]
pub struct Extension<T>(pub T);

impl<T, S> OptionalFromRequestParts<S> for Extension<T>
where
    T: Clone + Send + Sync + 'static,
    S: Send + Sync,
{
    type Rejection = Infallible;
}

impl<T> Deref for Extension<T> {
    type Target = T;
}

impl<T> DerefMut for Extension<T> {}

impl<T> IntoResponseParts for Extension<T>
where
    T: Clone + Send + Sync + 'static,
{
    type Error = Infallible;
}

impl<T> IntoResponse for Extension<T> where T: Clone + Send + Sync + 'static {}

impl<S, T> Layer<S> for Extension<T>
where
    T: Clone + Send + Sync + 'static,
{
    type Service = AddExtension<S, T>;
}

#[derive(Clone, Copy, Debug, Default)]
pub struct Json<T>(pub T);

impl<T> Json<T>
where
    T: DeserializeOwned,
{
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, JsonRejection>;
}

impl<T, S> OptionalFromRequest<S> for Json<T>
where
    T: DeserializeOwned,
    S: Send + Sync,
{
    type Rejection = JsonRejection;
}

impl<T> Deref for Json<T> {
    type Target = T;
}

impl<T> DerefMut for Json<T> {}
impl<T> From<T> for Json<T> {}
impl<T> IntoResponse for Json<T> where T: Serialize {}

#[derive(Clone, Copy, Debug, Default)]
pub struct Form<T>(pub T);
impl<T> IntoResponse for Form<T> where T: Serialize {}

impl<T> Deref for Form<T> {
    type Target = T;
}

impl<T> DerefMut for Form<T> {}

pub trait ServiceExt<R>: Service<R> + Sized {
    fn into_make_service(self) -> IntoMakeService<Self>;
    fn into_make_service_with_connect_info<C>(self) -> IntoMakeServiceWithConnectInfo<Self, C>;
    fn handle_error<F, T>(self, f: F) -> HandleError<Self, F, T>;
}

impl<S, R> ServiceExt<R> for S where S: Service<R> + Sized {}
