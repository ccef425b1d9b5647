use crate::routing::IntoMakeService;
pub use crate::routing::Router;
pub use crate::serve::serve;
use axum_core::extract::OptionalFromRequestParts;
use axum_core::response::{IntoResponse, IntoResponseParts};
pub use axum_core::{BoxError, Error, RequestExt, RequestPartsExt};
pub use axum_macros::{debug_handler, debug_middleware};
pub use http;
use serde::de::DeserializeOwned;
use serde::ser::Serialize;
use std::convert::Infallible;
use std::ops::{Deref, DerefMut};
use tower_service::Service;

pub mod body {
    use axum_core::Error;
    pub use axum_core::body::{Body, BodyDataStream};
    pub use bytes::Bytes;
    pub use http_body::Body as HttpBody;

    pub async fn to_bytes(body: Body, limit: usize) -> Result<Bytes, Error>;
}

pub mod extract {
    pub use crate::extract::connect_info::ConnectInfo;
    pub use crate::extract::multipart::Multipart;
    pub use crate::extract::path::Path;
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
        #[derive(Clone, Copy, Debug)]
        pub struct ConnectInfo<T>(pub T);
    }

    pub mod path {
        #[derive(Debug)]
        pub struct Path<T>(pub T);
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
    use crate::routing::IntoMakeService;
    use axum_core::extract::Request;
    use axum_core::response::Response;
    use tower_layer::Layer;
    use tower_service::Service;

    pub trait Handler<T, S>: Clone + Send + Sync + Sized + 'static {
        type Future: Future<Output = Response> + Send + 'static;
        fn call(self, req: Request, state: S) -> Self::Future;
    }

    pub trait HandlerWithoutStateExt<T>: Handler<T, ()> {}
    impl<H, T> HandlerWithoutStateExt<T> for H where H: Handler<T, ()> {}
}

pub mod middleware {
    use axum_core::body::Body;
    use axum_core::extract::{FromRequest, FromRequestParts};
    use axum_core::response::IntoResponse;
    use http::request::Request;
    use http::response::Response;
    use std::convert::Infallible;
    use std::pin::Pin;
    use tower_layer::Layer;
    use tower_service::Service;

    pub struct FromExtractor<T, E, S>;
    impl<T, E, S> Clone for FromExtractor<T, E, S>
    where
        T: Clone,
        S: Clone,
    {
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

    pub trait IntoMapRequestResult<B> {
        fn into_map_request_result(self) -> Result<Request<B>, axum_core::response::Response>;
    }

    impl<B, E> IntoMapRequestResult<B> for Result<Request<B>, E> where E: IntoResponse {}
    impl<B> IntoMapRequestResult<B> for Request<B> {}

    pub fn from_extractor<E>() -> FromExtractorLayer<E, ()>;
    pub fn from_extractor_with_state<E, S>(state: S) -> FromExtractorLayer<E, S>;
    pub fn from_fn<F, T>(f: F) -> FromFnLayer<F, (), T>;
    pub fn from_fn_with_state<F, S, T>(state: S, f: F) -> FromFnLayer<F, S, T>;
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
    use crate::handler::Handler;
    pub use crate::routing::method_routing::{
        MethodRouter, any, any_service, connect, connect_service, delete, delete_service, get, get_service, head,
        head_service, on, on_service, options, options_service, patch, patch_service, post, post_service, put,
        put_service, trace, trace_service,
    };
    use crate::serve::Listener;
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

    pub mod method_routing {
        use crate::handler::Handler;
        use crate::routing::{IntoMakeService, MethodFilter, Route};
        use crate::serve::Listener;
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
                T: 'static,
                E: 'static,
                S: 'static;
        }

        impl<S, E> Clone for MethodRouter<S, E> {}
        impl<S, E> Default for MethodRouter<S, E> where S: Clone {}

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
            T: Service<Request, Error = Infallible> + Clone + Send + Sync + 'static,
            T::Response: IntoResponse,
            T::Future: Send + 'static;
        pub fn nest(self, path: &str, router: Router<S>) -> Self;
        pub fn nest_service<T>(self, path: &str, service: T) -> Self
        where
            T: Service<Request, Error = Infallible> + Clone + Send + Sync + 'static,
            T::Response: IntoResponse,
            T::Future: Send + 'static;
        pub fn merge<R>(self, other: R) -> Self
        where
            R: Into<Router<S>>;
        pub fn layer<L>(self, layer: L) -> Router<S>
        where
            L: Layer<Route> + Clone + Send + Sync + 'static,
            L::Service: Service<Request> + Clone + Send + Sync + 'static,
            <L::Service as Service<Request>>::Response: IntoResponse + 'static,
            <L::Service as Service<Request>>::Error: Into<Infallible> + 'static,
            <L::Service as Service<Request>>::Future: Send + 'static;
        pub fn route_layer<L>(self, layer: L) -> Self
        where
            L: Layer<Route> + Clone + Send + Sync + 'static,
            L::Service: Service<Request> + Clone + Send + Sync + 'static,
            <L::Service as Service<Request>>::Response: IntoResponse + 'static,
            <L::Service as Service<Request>>::Error: Into<Infallible> + 'static,
            <L::Service as Service<Request>>::Future: Send + 'static;
        pub fn has_routes(&self) -> bool;
        pub fn fallback<H, T>(self, handler: H) -> Self
        where
            H: Handler<T, S>,
            T: 'static;
        pub fn fallback_service<T>(self, service: T) -> Self
        where
            T: Service<Request, Error = Infallible> + Clone + Send + Sync + 'static,
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
    }

    impl<S> Clone for Router<S> {}
    impl<S> Default for Router<S> where S: Clone + Send + Sync + 'static {}

    pub struct RouterAsService<'a, B, S = ()>;

    pub struct RouterIntoService<B, S = ()>;
    impl<B, S> Clone for RouterIntoService<B, S> where Router<S>: Clone {}
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

    pub trait ListenerExt: Listener + Sized {}
    impl<L: Listener> ListenerExt for L {}

    pub fn serve<L, M, S>(listener: L, make_service: M) -> Serve<L, M, S>
    where
        L: Listener,
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

#[derive(Clone, Copy, Debug, Default)]
pub struct Json<T>(pub T);

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
}

impl<S, R> ServiceExt<R> for S where S: Service<R> + Sized {}
