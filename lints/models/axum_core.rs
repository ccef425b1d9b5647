use crate::body::Body;
use crate::extract::{FromRequest, FromRequestParts, Request};
use http::request::Parts;
use std::fmt::Display;

pub mod body {
    use crate::response::{IntoResponse, Response};
    use crate::{BoxError, Error};
    use bytes::Bytes;
    use futures_core::stream::{Stream, TryStream};
    use std::borrow::Cow;

    #[derive(Debug)]
    pub struct Body;

    impl Body {
        pub fn new<B>(body: B) -> Self
        where
            B: http_body::Body<Data = Bytes> + Send + 'static,
            B::Error: Into<BoxError>;
        pub fn empty() -> Self;
        pub fn from_stream<S>(stream: S) -> Self
        where
            S: TryStream + Send + 'static,
            S::Ok: Into<Bytes>,
            S::Error: Into<BoxError>;
        pub fn into_data_stream(self) -> BodyDataStream;
    }

    impl Default for Body {}
    impl From<()> for Body {}
    impl From<&'static [u8]> for Body {}
    impl From<Cow<'static, [u8]>> for Body {}
    impl From<Vec<u8>> for Body {}
    impl From<&'static str> for Body {}
    impl From<Cow<'static, str>> for Body {}
    impl From<String> for Body {}
    impl From<Bytes> for Body {}

    impl http_body::Body for Body {
        type Data = Bytes;
        type Error = Error;
    }

    impl IntoResponse for Body {
        #[hook]
        fn into_response(self) -> Response;
    }

    #[derive(Debug)]
    pub struct BodyDataStream;

    impl Stream for BodyDataStream {
        type Item = Result<Bytes, Error>;
    }

    impl http_body::Body for BodyDataStream {
        type Data = Bytes;
        type Error = Error;
    }
}

pub mod extract {
    use crate::RequestExt;
    use crate::body::Body;
    use crate::response::IntoResponse;
    use http::request::Parts;

    #[derive(Clone, Copy, Debug)]
    pub struct DefaultBodyLimit;

    impl DefaultBodyLimit {
        pub fn disable() -> Self;
        pub fn max(limit: usize) -> Self;
        pub fn apply<B>(self, req: &mut http::request::Request<B>);
    }

    pub type Request<T = Body> = http::request::Request<T>;
    impl RequestExt for Request {}

    pub trait FromRef<T> {
        fn from_ref(input: &T) -> Self;
    }

    impl<T> FromRef<T> for T where T: Clone {}

    pub trait OptionalFromRequest<S, M>: Sized {
        type Rejection: IntoResponse;
        fn from_request(req: Request, state: &S) -> impl Future<Output = Result<Option<Self>, Self::Rejection>> + Send;
    }

    pub trait OptionalFromRequestParts<S>: Sized {
        type Rejection: IntoResponse;
        fn from_request_parts(
            parts: &mut Parts,
            state: &S,
        ) -> impl Future<Output = Result<Option<Self>, Self::Rejection>> + Send;
    }

    pub trait FromRequestParts<S>: Sized {
        type Rejection: IntoResponse;
        fn from_request_parts(
            parts: &mut Parts,
            state: &S,
        ) -> impl Future<Output = Result<Self, Self::Rejection>> + Send;
    }

    pub trait FromRequest<S, M>: Sized {
        type Rejection: IntoResponse;
        fn from_request(req: Request, state: &S) -> impl Future<Output = Result<Self, Self::Rejection>> + Send;
    }
}

pub mod response {
    use crate::BoxError;
    use crate::body::Body;
    use bytes::buf::Chain;
    use bytes::{Buf, Bytes, BytesMut};
    use http::response::Parts;
    use http::status::StatusCode;
    use http::{Extensions, HeaderMap, HeaderName, HeaderValue};
    use std::borrow::Cow;
    use std::convert::Infallible;
    use std::error::Error;
    use std::fmt::Display;

    #[derive(Clone, Copy, Debug)]
    pub struct AppendHeaders<I>(pub I);

    impl<I, K, V> IntoResponse for AppendHeaders<I>
    where
        I: IntoIterator<Item = (K, V)>,
        K: TryInto<HeaderName>,
        K::Error: Display,
        V: TryInto<HeaderValue>,
        V::Error: Display,
    {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl<I, K, V> IntoResponseParts for AppendHeaders<I>
    where
        I: IntoIterator<Item = (K, V)>,
        K: TryInto<HeaderName>,
        K::Error: Display,
        V: TryInto<HeaderValue>,
        V::Error: Display,
    {
        type Error = TryIntoHeaderError<K::Error, V::Error>;
        #[hook]
        fn into_response_parts(self, res: ResponseParts) -> std::result::Result<ResponseParts, Self::Error>;
    }

    #[derive(Debug)]
    pub struct ResponseParts;

    impl ResponseParts {
        pub fn headers(&self) -> &HeaderMap;
        pub fn headers_mut(&mut self) -> &mut HeaderMap;
        pub fn extensions(&self) -> &Extensions;
        pub fn extensions_mut(&mut self) -> &mut Extensions;
    }

    #[derive(Debug)]
    pub struct TryIntoHeaderError<K, V>;

    impl<K, V> IntoResponse for TryIntoHeaderError<K, V>
    where
        K: Display,
        V: Display,
    {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl<K, V> Display for TryIntoHeaderError<K, V> {}
    impl<K, V> Error for TryIntoHeaderError<K, V>
    where
        K: Error + 'static,
        V: Error + 'static,
    {
    }

    pub type Response<T = Body> = http::response::Response<T>;

    impl<B> IntoResponse for Response<B>
    where
        B: http_body::Body<Data = Bytes> + Send + 'static,
        B::Error: Into<BoxError>,
    {
        #[hook]
        fn into_response(self) -> Response;
    }

    pub type Result<T, E = ErrorResponse> = std::result::Result<T, E>;

    impl<T> IntoResponse for Result<T>
    where
        T: IntoResponse,
    {
        #[hook]
        fn into_response(self) -> Response;
    }

    #[derive(Debug)]
    pub struct ErrorResponse;
    impl<T> From<T> for ErrorResponse where T: IntoResponse {}

    pub trait IntoResponse {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl IntoResponse for StatusCode {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl IntoResponse for () {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl IntoResponse for Infallible {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl<T, E> IntoResponse for std::result::Result<T, E>
    where
        T: IntoResponse,
        E: IntoResponse,
    {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl IntoResponse for Parts {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl IntoResponse for &'static str {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl IntoResponse for String {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl IntoResponse for Box<str> {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl IntoResponse for Cow<'static, str> {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl IntoResponse for Bytes {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl IntoResponse for BytesMut {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl<T, U> IntoResponse for Chain<T, U>
    where
        T: Buf + Unpin + Send + 'static,
        U: Buf + Unpin + Send + 'static,
    {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl IntoResponse for &'static [u8] {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl<const N: usize> IntoResponse for &'static [u8; N] {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl<const N: usize> IntoResponse for [u8; N] {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl IntoResponse for Vec<u8> {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl IntoResponse for Box<[u8]> {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl IntoResponse for Cow<'static, [u8]> {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl<R> IntoResponse for (StatusCode, R)
    where
        R: IntoResponse,
    {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl IntoResponse for HeaderMap {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl IntoResponse for Extensions {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl<K, V, const N: usize> IntoResponse for [(K, V); N]
    where
        K: TryInto<HeaderName>,
        K::Error: Display,
        V: TryInto<HeaderValue>,
        V::Error: Display,
    {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl<R> IntoResponse for (Parts, R)
    where
        R: IntoResponse,
    {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl<R> IntoResponse for (http::response::Response<()>, R)
    where
        R: IntoResponse,
    {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl<R> IntoResponse for (R,)
    where
        R: IntoResponse,
    {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl<R, T1, T2, T3, T4> IntoResponse for (StatusCode, T1, T2, T3, T4, R)
    where
        T1: IntoResponseParts,
        T2: IntoResponseParts,
        T3: IntoResponseParts,
        T4: IntoResponseParts,
        R: IntoResponse,
    {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl<R, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10> IntoResponse for (Parts, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, R)
    where
        T1: IntoResponseParts,
        T2: IntoResponseParts,
        T3: IntoResponseParts,
        T4: IntoResponseParts,
        T5: IntoResponseParts,
        T6: IntoResponseParts,
        T7: IntoResponseParts,
        T8: IntoResponseParts,
        T9: IntoResponseParts,
        T10: IntoResponseParts,
        R: IntoResponse,
    {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl<R, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16> IntoResponse
        for (http::response::Response<()>, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, R)
    where
        T1: IntoResponseParts,
        T2: IntoResponseParts,
        T3: IntoResponseParts,
        T4: IntoResponseParts,
        T5: IntoResponseParts,
        T6: IntoResponseParts,
        T7: IntoResponseParts,
        T8: IntoResponseParts,
        T9: IntoResponseParts,
        T10: IntoResponseParts,
        T11: IntoResponseParts,
        T12: IntoResponseParts,
        T13: IntoResponseParts,
        T14: IntoResponseParts,
        T15: IntoResponseParts,
        T16: IntoResponseParts,
        R: IntoResponse,
    {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl<R, T1, T2, T3> IntoResponse for (http::response::Response<()>, T1, T2, T3, R)
    where
        T1: IntoResponseParts,
        T2: IntoResponseParts,
        T3: IntoResponseParts,
        R: IntoResponse,
    {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl<R, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10> IntoResponse for (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, R)
    where
        T1: IntoResponseParts,
        T2: IntoResponseParts,
        T3: IntoResponseParts,
        T4: IntoResponseParts,
        T5: IntoResponseParts,
        T6: IntoResponseParts,
        T7: IntoResponseParts,
        T8: IntoResponseParts,
        T9: IntoResponseParts,
        T10: IntoResponseParts,
        R: IntoResponse,
    {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl<R, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16> IntoResponse
        for (StatusCode, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, R)
    where
        T1: IntoResponseParts,
        T2: IntoResponseParts,
        T3: IntoResponseParts,
        T4: IntoResponseParts,
        T5: IntoResponseParts,
        T6: IntoResponseParts,
        T7: IntoResponseParts,
        T8: IntoResponseParts,
        T9: IntoResponseParts,
        T10: IntoResponseParts,
        T11: IntoResponseParts,
        T12: IntoResponseParts,
        T13: IntoResponseParts,
        T14: IntoResponseParts,
        T15: IntoResponseParts,
        T16: IntoResponseParts,
        R: IntoResponse,
    {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl<R, T1, T2, T3> IntoResponse for (StatusCode, T1, T2, T3, R)
    where
        T1: IntoResponseParts,
        T2: IntoResponseParts,
        T3: IntoResponseParts,
        R: IntoResponse,
    {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl<R, T1, T2, T3, T4, T5, T6, T7, T8, T9> IntoResponse for (Parts, T1, T2, T3, T4, T5, T6, T7, T8, T9, R)
    where
        T1: IntoResponseParts,
        T2: IntoResponseParts,
        T3: IntoResponseParts,
        T4: IntoResponseParts,
        T5: IntoResponseParts,
        T6: IntoResponseParts,
        T7: IntoResponseParts,
        T8: IntoResponseParts,
        T9: IntoResponseParts,
        R: IntoResponse,
    {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl<R, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15> IntoResponse
        for (http::response::Response<()>, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, R)
    where
        T1: IntoResponseParts,
        T2: IntoResponseParts,
        T3: IntoResponseParts,
        T4: IntoResponseParts,
        T5: IntoResponseParts,
        T6: IntoResponseParts,
        T7: IntoResponseParts,
        T8: IntoResponseParts,
        T9: IntoResponseParts,
        T10: IntoResponseParts,
        T11: IntoResponseParts,
        T12: IntoResponseParts,
        T13: IntoResponseParts,
        T14: IntoResponseParts,
        T15: IntoResponseParts,
        R: IntoResponse,
    {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl<R, T1, T2> IntoResponse for (http::response::Response<()>, T1, T2, R)
    where
        T1: IntoResponseParts,
        T2: IntoResponseParts,
        R: IntoResponse,
    {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl<R, T1, T2, T3, T4, T5, T6, T7, T8, T9> IntoResponse for (T1, T2, T3, T4, T5, T6, T7, T8, T9, R)
    where
        T1: IntoResponseParts,
        T2: IntoResponseParts,
        T3: IntoResponseParts,
        T4: IntoResponseParts,
        T5: IntoResponseParts,
        T6: IntoResponseParts,
        T7: IntoResponseParts,
        T8: IntoResponseParts,
        T9: IntoResponseParts,
        R: IntoResponse,
    {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl<R, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15> IntoResponse
        for (StatusCode, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, R)
    where
        T1: IntoResponseParts,
        T2: IntoResponseParts,
        T3: IntoResponseParts,
        T4: IntoResponseParts,
        T5: IntoResponseParts,
        T6: IntoResponseParts,
        T7: IntoResponseParts,
        T8: IntoResponseParts,
        T9: IntoResponseParts,
        T10: IntoResponseParts,
        T11: IntoResponseParts,
        T12: IntoResponseParts,
        T13: IntoResponseParts,
        T14: IntoResponseParts,
        T15: IntoResponseParts,
        R: IntoResponse,
    {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl<R, T1, T2> IntoResponse for (StatusCode, T1, T2, R)
    where
        T1: IntoResponseParts,
        T2: IntoResponseParts,
        R: IntoResponse,
    {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl<R, T1, T2, T3, T4, T5, T6, T7, T8> IntoResponse for (Parts, T1, T2, T3, T4, T5, T6, T7, T8, R)
    where
        T1: IntoResponseParts,
        T2: IntoResponseParts,
        T3: IntoResponseParts,
        T4: IntoResponseParts,
        T5: IntoResponseParts,
        T6: IntoResponseParts,
        T7: IntoResponseParts,
        T8: IntoResponseParts,
        R: IntoResponse,
    {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl<R, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14> IntoResponse
        for (http::response::Response<()>, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, R)
    where
        T1: IntoResponseParts,
        T2: IntoResponseParts,
        T3: IntoResponseParts,
        T4: IntoResponseParts,
        T5: IntoResponseParts,
        T6: IntoResponseParts,
        T7: IntoResponseParts,
        T8: IntoResponseParts,
        T9: IntoResponseParts,
        T10: IntoResponseParts,
        T11: IntoResponseParts,
        T12: IntoResponseParts,
        T13: IntoResponseParts,
        T14: IntoResponseParts,
        R: IntoResponse,
    {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl<R, T1> IntoResponse for (http::response::Response<()>, T1, R)
    where
        T1: IntoResponseParts,
        R: IntoResponse,
    {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl<R, T1, T2, T3, T4, T5, T6, T7, T8> IntoResponse for (T1, T2, T3, T4, T5, T6, T7, T8, R)
    where
        T1: IntoResponseParts,
        T2: IntoResponseParts,
        T3: IntoResponseParts,
        T4: IntoResponseParts,
        T5: IntoResponseParts,
        T6: IntoResponseParts,
        T7: IntoResponseParts,
        T8: IntoResponseParts,
        R: IntoResponse,
    {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl<R, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14> IntoResponse
        for (StatusCode, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, R)
    where
        T1: IntoResponseParts,
        T2: IntoResponseParts,
        T3: IntoResponseParts,
        T4: IntoResponseParts,
        T5: IntoResponseParts,
        T6: IntoResponseParts,
        T7: IntoResponseParts,
        T8: IntoResponseParts,
        T9: IntoResponseParts,
        T10: IntoResponseParts,
        T11: IntoResponseParts,
        T12: IntoResponseParts,
        T13: IntoResponseParts,
        T14: IntoResponseParts,
        R: IntoResponse,
    {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl<R, T1> IntoResponse for (StatusCode, T1, R)
    where
        T1: IntoResponseParts,
        R: IntoResponse,
    {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl<R, T1, T2, T3, T4, T5, T6, T7> IntoResponse for (Parts, T1, T2, T3, T4, T5, T6, T7, R)
    where
        T1: IntoResponseParts,
        T2: IntoResponseParts,
        T3: IntoResponseParts,
        T4: IntoResponseParts,
        T5: IntoResponseParts,
        T6: IntoResponseParts,
        T7: IntoResponseParts,
        R: IntoResponse,
    {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl<R, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13> IntoResponse
        for (http::response::Response<()>, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, R)
    where
        T1: IntoResponseParts,
        T2: IntoResponseParts,
        T3: IntoResponseParts,
        T4: IntoResponseParts,
        T5: IntoResponseParts,
        T6: IntoResponseParts,
        T7: IntoResponseParts,
        T8: IntoResponseParts,
        T9: IntoResponseParts,
        T10: IntoResponseParts,
        T11: IntoResponseParts,
        T12: IntoResponseParts,
        T13: IntoResponseParts,
        R: IntoResponse,
    {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl<R, T1, T2, T3, T4, T5, T6, T7> IntoResponse for (T1, T2, T3, T4, T5, T6, T7, R)
    where
        T1: IntoResponseParts,
        T2: IntoResponseParts,
        T3: IntoResponseParts,
        T4: IntoResponseParts,
        T5: IntoResponseParts,
        T6: IntoResponseParts,
        T7: IntoResponseParts,
        R: IntoResponse,
    {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl<R, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13> IntoResponse
        for (StatusCode, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, R)
    where
        T1: IntoResponseParts,
        T2: IntoResponseParts,
        T3: IntoResponseParts,
        T4: IntoResponseParts,
        T5: IntoResponseParts,
        T6: IntoResponseParts,
        T7: IntoResponseParts,
        T8: IntoResponseParts,
        T9: IntoResponseParts,
        T10: IntoResponseParts,
        T11: IntoResponseParts,
        T12: IntoResponseParts,
        T13: IntoResponseParts,
        R: IntoResponse,
    {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl<R, T1, T2, T3, T4, T5, T6> IntoResponse for (Parts, T1, T2, T3, T4, T5, T6, R)
    where
        T1: IntoResponseParts,
        T2: IntoResponseParts,
        T3: IntoResponseParts,
        T4: IntoResponseParts,
        T5: IntoResponseParts,
        T6: IntoResponseParts,
        R: IntoResponse,
    {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl<R, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12> IntoResponse
        for (http::response::Response<()>, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, R)
    where
        T1: IntoResponseParts,
        T2: IntoResponseParts,
        T3: IntoResponseParts,
        T4: IntoResponseParts,
        T5: IntoResponseParts,
        T6: IntoResponseParts,
        T7: IntoResponseParts,
        T8: IntoResponseParts,
        T9: IntoResponseParts,
        T10: IntoResponseParts,
        T11: IntoResponseParts,
        T12: IntoResponseParts,
        R: IntoResponse,
    {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl<R, T1, T2, T3, T4, T5, T6> IntoResponse for (T1, T2, T3, T4, T5, T6, R)
    where
        T1: IntoResponseParts,
        T2: IntoResponseParts,
        T3: IntoResponseParts,
        T4: IntoResponseParts,
        T5: IntoResponseParts,
        T6: IntoResponseParts,
        R: IntoResponse,
    {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl<R, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12> IntoResponse
        for (StatusCode, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, R)
    where
        T1: IntoResponseParts,
        T2: IntoResponseParts,
        T3: IntoResponseParts,
        T4: IntoResponseParts,
        T5: IntoResponseParts,
        T6: IntoResponseParts,
        T7: IntoResponseParts,
        T8: IntoResponseParts,
        T9: IntoResponseParts,
        T10: IntoResponseParts,
        T11: IntoResponseParts,
        T12: IntoResponseParts,
        R: IntoResponse,
    {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl<R, T1, T2, T3, T4, T5> IntoResponse for (Parts, T1, T2, T3, T4, T5, R)
    where
        T1: IntoResponseParts,
        T2: IntoResponseParts,
        T3: IntoResponseParts,
        T4: IntoResponseParts,
        T5: IntoResponseParts,
        R: IntoResponse,
    {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl<R, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11> IntoResponse
        for (http::response::Response<()>, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, R)
    where
        T1: IntoResponseParts,
        T2: IntoResponseParts,
        T3: IntoResponseParts,
        T4: IntoResponseParts,
        T5: IntoResponseParts,
        T6: IntoResponseParts,
        T7: IntoResponseParts,
        T8: IntoResponseParts,
        T9: IntoResponseParts,
        T10: IntoResponseParts,
        T11: IntoResponseParts,
        R: IntoResponse,
    {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl<R, T1, T2, T3, T4, T5> IntoResponse for (T1, T2, T3, T4, T5, R)
    where
        T1: IntoResponseParts,
        T2: IntoResponseParts,
        T3: IntoResponseParts,
        T4: IntoResponseParts,
        T5: IntoResponseParts,
        R: IntoResponse,
    {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl<R, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11> IntoResponse
        for (StatusCode, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, R)
    where
        T1: IntoResponseParts,
        T2: IntoResponseParts,
        T3: IntoResponseParts,
        T4: IntoResponseParts,
        T5: IntoResponseParts,
        T6: IntoResponseParts,
        T7: IntoResponseParts,
        T8: IntoResponseParts,
        T9: IntoResponseParts,
        T10: IntoResponseParts,
        T11: IntoResponseParts,
        R: IntoResponse,
    {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl<R, T1, T2, T3, T4> IntoResponse for (Parts, T1, T2, T3, T4, R)
    where
        T1: IntoResponseParts,
        T2: IntoResponseParts,
        T3: IntoResponseParts,
        T4: IntoResponseParts,
        R: IntoResponse,
    {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl<R, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10> IntoResponse
        for (http::response::Response<()>, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, R)
    where
        T1: IntoResponseParts,
        T2: IntoResponseParts,
        T3: IntoResponseParts,
        T4: IntoResponseParts,
        T5: IntoResponseParts,
        T6: IntoResponseParts,
        T7: IntoResponseParts,
        T8: IntoResponseParts,
        T9: IntoResponseParts,
        T10: IntoResponseParts,
        R: IntoResponse,
    {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl<R, T1, T2, T3, T4> IntoResponse for (T1, T2, T3, T4, R)
    where
        T1: IntoResponseParts,
        T2: IntoResponseParts,
        T3: IntoResponseParts,
        T4: IntoResponseParts,
        R: IntoResponse,
    {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl<R, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10> IntoResponse
        for (StatusCode, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, R)
    where
        T1: IntoResponseParts,
        T2: IntoResponseParts,
        T3: IntoResponseParts,
        T4: IntoResponseParts,
        T5: IntoResponseParts,
        T6: IntoResponseParts,
        T7: IntoResponseParts,
        T8: IntoResponseParts,
        T9: IntoResponseParts,
        T10: IntoResponseParts,
        R: IntoResponse,
    {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl<R, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16> IntoResponse
        for (Parts, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, R)
    where
        T1: IntoResponseParts,
        T2: IntoResponseParts,
        T3: IntoResponseParts,
        T4: IntoResponseParts,
        T5: IntoResponseParts,
        T6: IntoResponseParts,
        T7: IntoResponseParts,
        T8: IntoResponseParts,
        T9: IntoResponseParts,
        T10: IntoResponseParts,
        T11: IntoResponseParts,
        T12: IntoResponseParts,
        T13: IntoResponseParts,
        T14: IntoResponseParts,
        T15: IntoResponseParts,
        T16: IntoResponseParts,
        R: IntoResponse,
    {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl<R, T1, T2, T3> IntoResponse for (Parts, T1, T2, T3, R)
    where
        T1: IntoResponseParts,
        T2: IntoResponseParts,
        T3: IntoResponseParts,
        R: IntoResponse,
    {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl<R, T1, T2, T3, T4, T5, T6, T7, T8, T9> IntoResponse
        for (http::response::Response<()>, T1, T2, T3, T4, T5, T6, T7, T8, T9, R)
    where
        T1: IntoResponseParts,
        T2: IntoResponseParts,
        T3: IntoResponseParts,
        T4: IntoResponseParts,
        T5: IntoResponseParts,
        T6: IntoResponseParts,
        T7: IntoResponseParts,
        T8: IntoResponseParts,
        T9: IntoResponseParts,
        R: IntoResponse,
    {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl<R, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16> IntoResponse
        for (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, R)
    where
        T1: IntoResponseParts,
        T2: IntoResponseParts,
        T3: IntoResponseParts,
        T4: IntoResponseParts,
        T5: IntoResponseParts,
        T6: IntoResponseParts,
        T7: IntoResponseParts,
        T8: IntoResponseParts,
        T9: IntoResponseParts,
        T10: IntoResponseParts,
        T11: IntoResponseParts,
        T12: IntoResponseParts,
        T13: IntoResponseParts,
        T14: IntoResponseParts,
        T15: IntoResponseParts,
        T16: IntoResponseParts,
        R: IntoResponse,
    {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl<R, T1, T2, T3> IntoResponse for (T1, T2, T3, R)
    where
        T1: IntoResponseParts,
        T2: IntoResponseParts,
        T3: IntoResponseParts,
        R: IntoResponse,
    {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl<R, T1, T2, T3, T4, T5, T6, T7, T8, T9> IntoResponse for (StatusCode, T1, T2, T3, T4, T5, T6, T7, T8, T9, R)
    where
        T1: IntoResponseParts,
        T2: IntoResponseParts,
        T3: IntoResponseParts,
        T4: IntoResponseParts,
        T5: IntoResponseParts,
        T6: IntoResponseParts,
        T7: IntoResponseParts,
        T8: IntoResponseParts,
        T9: IntoResponseParts,
        R: IntoResponse,
    {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl<R, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15> IntoResponse
        for (Parts, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, R)
    where
        T1: IntoResponseParts,
        T2: IntoResponseParts,
        T3: IntoResponseParts,
        T4: IntoResponseParts,
        T5: IntoResponseParts,
        T6: IntoResponseParts,
        T7: IntoResponseParts,
        T8: IntoResponseParts,
        T9: IntoResponseParts,
        T10: IntoResponseParts,
        T11: IntoResponseParts,
        T12: IntoResponseParts,
        T13: IntoResponseParts,
        T14: IntoResponseParts,
        T15: IntoResponseParts,
        R: IntoResponse,
    {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl<R, T1, T2> IntoResponse for (Parts, T1, T2, R)
    where
        T1: IntoResponseParts,
        T2: IntoResponseParts,
        R: IntoResponse,
    {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl<R, T1, T2, T3, T4, T5, T6, T7, T8> IntoResponse
        for (http::response::Response<()>, T1, T2, T3, T4, T5, T6, T7, T8, R)
    where
        T1: IntoResponseParts,
        T2: IntoResponseParts,
        T3: IntoResponseParts,
        T4: IntoResponseParts,
        T5: IntoResponseParts,
        T6: IntoResponseParts,
        T7: IntoResponseParts,
        T8: IntoResponseParts,
        R: IntoResponse,
    {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl<R, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15> IntoResponse
        for (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, R)
    where
        T1: IntoResponseParts,
        T2: IntoResponseParts,
        T3: IntoResponseParts,
        T4: IntoResponseParts,
        T5: IntoResponseParts,
        T6: IntoResponseParts,
        T7: IntoResponseParts,
        T8: IntoResponseParts,
        T9: IntoResponseParts,
        T10: IntoResponseParts,
        T11: IntoResponseParts,
        T12: IntoResponseParts,
        T13: IntoResponseParts,
        T14: IntoResponseParts,
        T15: IntoResponseParts,
        R: IntoResponse,
    {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl<R, T1, T2> IntoResponse for (T1, T2, R)
    where
        T1: IntoResponseParts,
        T2: IntoResponseParts,
        R: IntoResponse,
    {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl<R, T1, T2, T3, T4, T5, T6, T7, T8> IntoResponse for (StatusCode, T1, T2, T3, T4, T5, T6, T7, T8, R)
    where
        T1: IntoResponseParts,
        T2: IntoResponseParts,
        T3: IntoResponseParts,
        T4: IntoResponseParts,
        T5: IntoResponseParts,
        T6: IntoResponseParts,
        T7: IntoResponseParts,
        T8: IntoResponseParts,
        R: IntoResponse,
    {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl<R, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14> IntoResponse
        for (Parts, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, R)
    where
        T1: IntoResponseParts,
        T2: IntoResponseParts,
        T3: IntoResponseParts,
        T4: IntoResponseParts,
        T5: IntoResponseParts,
        T6: IntoResponseParts,
        T7: IntoResponseParts,
        T8: IntoResponseParts,
        T9: IntoResponseParts,
        T10: IntoResponseParts,
        T11: IntoResponseParts,
        T12: IntoResponseParts,
        T13: IntoResponseParts,
        T14: IntoResponseParts,
        R: IntoResponse,
    {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl<R, T1> IntoResponse for (Parts, T1, R)
    where
        T1: IntoResponseParts,
        R: IntoResponse,
    {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl<R, T1, T2, T3, T4, T5, T6, T7> IntoResponse for (http::response::Response<()>, T1, T2, T3, T4, T5, T6, T7, R)
    where
        T1: IntoResponseParts,
        T2: IntoResponseParts,
        T3: IntoResponseParts,
        T4: IntoResponseParts,
        T5: IntoResponseParts,
        T6: IntoResponseParts,
        T7: IntoResponseParts,
        R: IntoResponse,
    {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl<R, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14> IntoResponse
        for (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, R)
    where
        T1: IntoResponseParts,
        T2: IntoResponseParts,
        T3: IntoResponseParts,
        T4: IntoResponseParts,
        T5: IntoResponseParts,
        T6: IntoResponseParts,
        T7: IntoResponseParts,
        T8: IntoResponseParts,
        T9: IntoResponseParts,
        T10: IntoResponseParts,
        T11: IntoResponseParts,
        T12: IntoResponseParts,
        T13: IntoResponseParts,
        T14: IntoResponseParts,
        R: IntoResponse,
    {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl<R, T1> IntoResponse for (T1, R)
    where
        T1: IntoResponseParts,
        R: IntoResponse,
    {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl<R, T1, T2, T3, T4, T5, T6, T7> IntoResponse for (StatusCode, T1, T2, T3, T4, T5, T6, T7, R)
    where
        T1: IntoResponseParts,
        T2: IntoResponseParts,
        T3: IntoResponseParts,
        T4: IntoResponseParts,
        T5: IntoResponseParts,
        T6: IntoResponseParts,
        T7: IntoResponseParts,
        R: IntoResponse,
    {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl<R, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13> IntoResponse
        for (Parts, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, R)
    where
        T1: IntoResponseParts,
        T2: IntoResponseParts,
        T3: IntoResponseParts,
        T4: IntoResponseParts,
        T5: IntoResponseParts,
        T6: IntoResponseParts,
        T7: IntoResponseParts,
        T8: IntoResponseParts,
        T9: IntoResponseParts,
        T10: IntoResponseParts,
        T11: IntoResponseParts,
        T12: IntoResponseParts,
        T13: IntoResponseParts,
        R: IntoResponse,
    {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl<R, T1, T2, T3, T4, T5, T6> IntoResponse for (http::response::Response<()>, T1, T2, T3, T4, T5, T6, R)
    where
        T1: IntoResponseParts,
        T2: IntoResponseParts,
        T3: IntoResponseParts,
        T4: IntoResponseParts,
        T5: IntoResponseParts,
        T6: IntoResponseParts,
        R: IntoResponse,
    {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl<R, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13> IntoResponse
        for (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, R)
    where
        T1: IntoResponseParts,
        T2: IntoResponseParts,
        T3: IntoResponseParts,
        T4: IntoResponseParts,
        T5: IntoResponseParts,
        T6: IntoResponseParts,
        T7: IntoResponseParts,
        T8: IntoResponseParts,
        T9: IntoResponseParts,
        T10: IntoResponseParts,
        T11: IntoResponseParts,
        T12: IntoResponseParts,
        T13: IntoResponseParts,
        R: IntoResponse,
    {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl<R, T1, T2, T3, T4, T5, T6> IntoResponse for (StatusCode, T1, T2, T3, T4, T5, T6, R)
    where
        T1: IntoResponseParts,
        T2: IntoResponseParts,
        T3: IntoResponseParts,
        T4: IntoResponseParts,
        T5: IntoResponseParts,
        T6: IntoResponseParts,
        R: IntoResponse,
    {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl<R, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12> IntoResponse
        for (Parts, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, R)
    where
        T1: IntoResponseParts,
        T2: IntoResponseParts,
        T3: IntoResponseParts,
        T4: IntoResponseParts,
        T5: IntoResponseParts,
        T6: IntoResponseParts,
        T7: IntoResponseParts,
        T8: IntoResponseParts,
        T9: IntoResponseParts,
        T10: IntoResponseParts,
        T11: IntoResponseParts,
        T12: IntoResponseParts,
        R: IntoResponse,
    {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl<R, T1, T2, T3, T4, T5> IntoResponse for (http::response::Response<()>, T1, T2, T3, T4, T5, R)
    where
        T1: IntoResponseParts,
        T2: IntoResponseParts,
        T3: IntoResponseParts,
        T4: IntoResponseParts,
        T5: IntoResponseParts,
        R: IntoResponse,
    {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl<R, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12> IntoResponse
        for (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, R)
    where
        T1: IntoResponseParts,
        T2: IntoResponseParts,
        T3: IntoResponseParts,
        T4: IntoResponseParts,
        T5: IntoResponseParts,
        T6: IntoResponseParts,
        T7: IntoResponseParts,
        T8: IntoResponseParts,
        T9: IntoResponseParts,
        T10: IntoResponseParts,
        T11: IntoResponseParts,
        T12: IntoResponseParts,
        R: IntoResponse,
    {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl<R, T1, T2, T3, T4, T5> IntoResponse for (StatusCode, T1, T2, T3, T4, T5, R)
    where
        T1: IntoResponseParts,
        T2: IntoResponseParts,
        T3: IntoResponseParts,
        T4: IntoResponseParts,
        T5: IntoResponseParts,
        R: IntoResponse,
    {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl<R, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11> IntoResponse
        for (Parts, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, R)
    where
        T1: IntoResponseParts,
        T2: IntoResponseParts,
        T3: IntoResponseParts,
        T4: IntoResponseParts,
        T5: IntoResponseParts,
        T6: IntoResponseParts,
        T7: IntoResponseParts,
        T8: IntoResponseParts,
        T9: IntoResponseParts,
        T10: IntoResponseParts,
        T11: IntoResponseParts,
        R: IntoResponse,
    {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl<R, T1, T2, T3, T4> IntoResponse for (http::response::Response<()>, T1, T2, T3, T4, R)
    where
        T1: IntoResponseParts,
        T2: IntoResponseParts,
        T3: IntoResponseParts,
        T4: IntoResponseParts,
        R: IntoResponse,
    {
        #[hook]
        fn into_response(self) -> Response;
    }

    impl<R, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11> IntoResponse for (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, R)
    where
        T1: IntoResponseParts,
        T2: IntoResponseParts,
        T3: IntoResponseParts,
        T4: IntoResponseParts,
        T5: IntoResponseParts,
        T6: IntoResponseParts,
        T7: IntoResponseParts,
        T8: IntoResponseParts,
        T9: IntoResponseParts,
        T10: IntoResponseParts,
        T11: IntoResponseParts,
        R: IntoResponse,
    {
        #[hook]
        fn into_response(self) -> Response;
    }

    pub trait IntoResponseParts {
        type Error: IntoResponse;
        #[hook]
        fn into_response_parts(self, res: ResponseParts) -> std::result::Result<ResponseParts, Self::Error>;
    }

    impl<T> IntoResponseParts for Option<T>
    where
        T: IntoResponseParts,
    {
        type Error = T::Error;
        #[hook]
        fn into_response_parts(self, res: ResponseParts) -> std::result::Result<ResponseParts, Self::Error>;
    }

    impl IntoResponseParts for HeaderMap {
        type Error = Infallible;
        #[hook]
        fn into_response_parts(self, res: ResponseParts) -> std::result::Result<ResponseParts, Self::Error>;
    }

    impl<K, V, const N: usize> IntoResponseParts for [(K, V); N]
    where
        K: TryInto<HeaderName>,
        K::Error: Display,
        V: TryInto<HeaderValue>,
        V::Error: Display,
    {
        type Error = TryIntoHeaderError<K::Error, V::Error>;
        #[hook]
        fn into_response_parts(self, res: ResponseParts) -> std::result::Result<ResponseParts, Self::Error>;
    }

    impl<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11> IntoResponseParts for (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11)
    where
        T1: IntoResponseParts,
        T2: IntoResponseParts,
        T3: IntoResponseParts,
        T4: IntoResponseParts,
        T5: IntoResponseParts,
        T6: IntoResponseParts,
        T7: IntoResponseParts,
        T8: IntoResponseParts,
        T9: IntoResponseParts,
        T10: IntoResponseParts,
        T11: IntoResponseParts,
    {
        type Error = http::response::Response<Body>;
        #[hook]
        fn into_response_parts(self, res: ResponseParts) -> std::result::Result<ResponseParts, Self::Error>;
    }

    impl<T1, T2> IntoResponseParts for (T1, T2)
    where
        T1: IntoResponseParts,
        T2: IntoResponseParts,
    {
        type Error = http::response::Response<Body>;
        #[hook]
        fn into_response_parts(self, res: ResponseParts) -> std::result::Result<ResponseParts, Self::Error>;
    }

    impl<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16> IntoResponseParts
        for (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16)
    where
        T1: IntoResponseParts,
        T2: IntoResponseParts,
        T3: IntoResponseParts,
        T4: IntoResponseParts,
        T5: IntoResponseParts,
        T6: IntoResponseParts,
        T7: IntoResponseParts,
        T8: IntoResponseParts,
        T9: IntoResponseParts,
        T10: IntoResponseParts,
        T11: IntoResponseParts,
        T12: IntoResponseParts,
        T13: IntoResponseParts,
        T14: IntoResponseParts,
        T15: IntoResponseParts,
        T16: IntoResponseParts,
    {
        type Error = http::response::Response<Body>;
        #[hook]
        fn into_response_parts(self, res: ResponseParts) -> std::result::Result<ResponseParts, Self::Error>;
    }

    impl<T1, T2, T3, T4, T5, T6, T7> IntoResponseParts for (T1, T2, T3, T4, T5, T6, T7)
    where
        T1: IntoResponseParts,
        T2: IntoResponseParts,
        T3: IntoResponseParts,
        T4: IntoResponseParts,
        T5: IntoResponseParts,
        T6: IntoResponseParts,
        T7: IntoResponseParts,
    {
        type Error = http::response::Response<Body>;
        #[hook]
        fn into_response_parts(self, res: ResponseParts) -> std::result::Result<ResponseParts, Self::Error>;
    }

    impl<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12> IntoResponseParts
        for (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12)
    where
        T1: IntoResponseParts,
        T2: IntoResponseParts,
        T3: IntoResponseParts,
        T4: IntoResponseParts,
        T5: IntoResponseParts,
        T6: IntoResponseParts,
        T7: IntoResponseParts,
        T8: IntoResponseParts,
        T9: IntoResponseParts,
        T10: IntoResponseParts,
        T11: IntoResponseParts,
        T12: IntoResponseParts,
    {
        type Error = http::response::Response<Body>;
        #[hook]
        fn into_response_parts(self, res: ResponseParts) -> std::result::Result<ResponseParts, Self::Error>;
    }

    impl<T1, T2, T3> IntoResponseParts for (T1, T2, T3)
    where
        T1: IntoResponseParts,
        T2: IntoResponseParts,
        T3: IntoResponseParts,
    {
        type Error = http::response::Response<Body>;
        #[hook]
        fn into_response_parts(self, res: ResponseParts) -> std::result::Result<ResponseParts, Self::Error>;
    }

    impl<T1, T2, T3, T4, T5, T6, T7, T8> IntoResponseParts for (T1, T2, T3, T4, T5, T6, T7, T8)
    where
        T1: IntoResponseParts,
        T2: IntoResponseParts,
        T3: IntoResponseParts,
        T4: IntoResponseParts,
        T5: IntoResponseParts,
        T6: IntoResponseParts,
        T7: IntoResponseParts,
        T8: IntoResponseParts,
    {
        type Error = http::response::Response<Body>;
        #[hook]
        fn into_response_parts(self, res: ResponseParts) -> std::result::Result<ResponseParts, Self::Error>;
    }

    impl<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13> IntoResponseParts
        for (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13)
    where
        T1: IntoResponseParts,
        T2: IntoResponseParts,
        T3: IntoResponseParts,
        T4: IntoResponseParts,
        T5: IntoResponseParts,
        T6: IntoResponseParts,
        T7: IntoResponseParts,
        T8: IntoResponseParts,
        T9: IntoResponseParts,
        T10: IntoResponseParts,
        T11: IntoResponseParts,
        T12: IntoResponseParts,
        T13: IntoResponseParts,
    {
        type Error = http::response::Response<Body>;
        #[hook]
        fn into_response_parts(self, res: ResponseParts) -> std::result::Result<ResponseParts, Self::Error>;
    }

    impl<T1, T2, T3, T4> IntoResponseParts for (T1, T2, T3, T4)
    where
        T1: IntoResponseParts,
        T2: IntoResponseParts,
        T3: IntoResponseParts,
        T4: IntoResponseParts,
    {
        type Error = http::response::Response<Body>;
        #[hook]
        fn into_response_parts(self, res: ResponseParts) -> std::result::Result<ResponseParts, Self::Error>;
    }

    impl<T1, T2, T3, T4, T5, T6, T7, T8, T9> IntoResponseParts for (T1, T2, T3, T4, T5, T6, T7, T8, T9)
    where
        T1: IntoResponseParts,
        T2: IntoResponseParts,
        T3: IntoResponseParts,
        T4: IntoResponseParts,
        T5: IntoResponseParts,
        T6: IntoResponseParts,
        T7: IntoResponseParts,
        T8: IntoResponseParts,
        T9: IntoResponseParts,
    {
        type Error = http::response::Response<Body>;
        #[hook]
        fn into_response_parts(self, res: ResponseParts) -> std::result::Result<ResponseParts, Self::Error>;
    }

    impl<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14> IntoResponseParts
        for (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14)
    where
        T1: IntoResponseParts,
        T2: IntoResponseParts,
        T3: IntoResponseParts,
        T4: IntoResponseParts,
        T5: IntoResponseParts,
        T6: IntoResponseParts,
        T7: IntoResponseParts,
        T8: IntoResponseParts,
        T9: IntoResponseParts,
        T10: IntoResponseParts,
        T11: IntoResponseParts,
        T12: IntoResponseParts,
        T13: IntoResponseParts,
        T14: IntoResponseParts,
    {
        type Error = http::response::Response<Body>;
        #[hook]
        fn into_response_parts(self, res: ResponseParts) -> std::result::Result<ResponseParts, Self::Error>;
    }

    impl<T1, T2, T3, T4, T5> IntoResponseParts for (T1, T2, T3, T4, T5)
    where
        T1: IntoResponseParts,
        T2: IntoResponseParts,
        T3: IntoResponseParts,
        T4: IntoResponseParts,
        T5: IntoResponseParts,
    {
        type Error = http::response::Response<Body>;
        #[hook]
        fn into_response_parts(self, res: ResponseParts) -> std::result::Result<ResponseParts, Self::Error>;
    }

    impl<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10> IntoResponseParts for (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10)
    where
        T1: IntoResponseParts,
        T2: IntoResponseParts,
        T3: IntoResponseParts,
        T4: IntoResponseParts,
        T5: IntoResponseParts,
        T6: IntoResponseParts,
        T7: IntoResponseParts,
        T8: IntoResponseParts,
        T9: IntoResponseParts,
        T10: IntoResponseParts,
    {
        type Error = http::response::Response<Body>;
        #[hook]
        fn into_response_parts(self, res: ResponseParts) -> std::result::Result<ResponseParts, Self::Error>;
    }

    impl<T1> IntoResponseParts for (T1,)
    where
        T1: IntoResponseParts,
    {
        type Error = http::response::Response<Body>;
        #[hook]
        fn into_response_parts(self, res: ResponseParts) -> std::result::Result<ResponseParts, Self::Error>;
    }

    impl<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15> IntoResponseParts
        for (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15)
    where
        T1: IntoResponseParts,
        T2: IntoResponseParts,
        T3: IntoResponseParts,
        T4: IntoResponseParts,
        T5: IntoResponseParts,
        T6: IntoResponseParts,
        T7: IntoResponseParts,
        T8: IntoResponseParts,
        T9: IntoResponseParts,
        T10: IntoResponseParts,
        T11: IntoResponseParts,
        T12: IntoResponseParts,
        T13: IntoResponseParts,
        T14: IntoResponseParts,
        T15: IntoResponseParts,
    {
        type Error = http::response::Response<Body>;
        #[hook]
        fn into_response_parts(self, res: ResponseParts) -> std::result::Result<ResponseParts, Self::Error>;
    }

    impl<T1, T2, T3, T4, T5, T6> IntoResponseParts for (T1, T2, T3, T4, T5, T6)
    where
        T1: IntoResponseParts,
        T2: IntoResponseParts,
        T3: IntoResponseParts,
        T4: IntoResponseParts,
        T5: IntoResponseParts,
        T6: IntoResponseParts,
    {
        type Error = http::response::Response<Body>;
        #[hook]
        fn into_response_parts(self, res: ResponseParts) -> std::result::Result<ResponseParts, Self::Error>;
    }

    impl IntoResponseParts for Extensions {
        type Error = Infallible;
        #[hook]
        fn into_response_parts(self, res: ResponseParts) -> std::result::Result<ResponseParts, Self::Error>;
    }

    impl IntoResponseParts for () {
        type Error = Infallible;
        #[hook]
        fn into_response_parts(self, res: ResponseParts) -> std::result::Result<ResponseParts, Self::Error>;
    }
}

#[derive(Debug)]
pub struct Error;

impl Error {
    pub fn new(error: impl Into<BoxError>) -> Self;
    pub fn into_inner(self) -> BoxError;
}

impl Display for Error {}
impl std::error::Error for Error {}

pub type BoxError = Box<dyn std::error::Error + Send + Sync>;

pub trait RequestExt: Sized {
    fn extract<E, M>(self) -> impl Future<Output = Result<E, E::Rejection>> + Send
    where
        E: FromRequest<(), M> + 'static,
        M: 'static;
    fn extract_with_state<E, S, M>(self, state: &S) -> impl Future<Output = Result<E, E::Rejection>> + Send
    where
        E: FromRequest<S, M> + 'static,
        S: Send + Sync;
    fn extract_parts<E>(&mut self) -> impl Future<Output = Result<E, E::Rejection>> + Send
    where
        E: FromRequestParts<()> + 'static;
    fn extract_parts_with_state<'a, E, S>(
        &'a mut self,
        state: &'a S,
    ) -> impl Future<Output = Result<E, E::Rejection>> + Send + 'a
    where
        E: FromRequestParts<S> + 'static,
        S: Send + Sync;
    fn with_limited_body(self) -> Request;
    fn into_limited_body(self) -> Body;
}

pub trait RequestPartsExt: Sized {
    fn extract<E>(&mut self) -> impl Future<Output = Result<E, E::Rejection>> + Send
    where
        E: FromRequestParts<()> + 'static;
    fn extract_with_state<'a, E, S>(
        &'a mut self,
        state: &'a S,
    ) -> impl Future<Output = Result<E, E::Rejection>> + Send + 'a
    where
        E: FromRequestParts<S> + 'static,
        S: Send + Sync;
}

impl RequestPartsExt for Parts {}
