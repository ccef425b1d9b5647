use crate::codec::{CompressionEncoding, Decoder};
use crate::metadata::MetadataMap;
pub use async_trait::async_trait;
use bytes::Bytes;
use futures_core::stream::Stream;
pub use http::Extensions;
use http::HeaderMap;
use http::status::StatusCode;
use http_body::Body;
use std::error::Error;
use std::fmt::Display;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

pub mod body {
    use crate::Status;
    use bytes::Bytes;
    use std::error::Error;

    #[derive(Debug)]
    pub struct Body;

    impl Body {
        pub fn empty() -> Self;
        pub fn new<B>(body: B) -> Self
        where
            B: http_body::Body<Data = Bytes> + Send + 'static,
            B::Error: Into<Box<dyn Error + Send + Sync>>;
    }

    impl Default for Body {}

    impl http_body::Body for Body {
        type Data = Bytes;
        type Error = Status;
    }
}

pub mod client {
    use crate::body::Body;
    use crate::codec::{Codec, CompressionEncoding};
    use crate::{Request, Response, Status, Streaming};
    use futures_core::stream::Stream;
    use http::uri::{PathAndQuery, Uri};
    use std::error::Error;
    use std::task::{Context, Poll};
    use tower_service::Service;

    pub struct Grpc<T>;

    impl<T> Grpc<T> {
        pub fn new(inner: T) -> Self;
        pub fn with_origin(inner: T, origin: Uri) -> Self;
        pub fn send_compressed(self, encoding: CompressionEncoding) -> Self;
        pub fn accept_compressed(self, encoding: CompressionEncoding) -> Self;
        pub fn max_decoding_message_size(self, limit: usize) -> Self;
        pub fn max_encoding_message_size(self, limit: usize) -> Self;
        pub async fn ready(&mut self) -> Result<(), T::Error>
        where
            T: GrpcService<Body>;
        pub async fn unary<M1, M2, C>(
            &mut self,
            request: Request<M1>,
            path: PathAndQuery,
            codec: C,
        ) -> Result<Response<M2>, Status>
        where
            T: GrpcService<Body>,
            T::ResponseBody: http_body::Body + Send + 'static,
            <T::ResponseBody as http_body::Body>::Error: Into<Box<dyn Error + Send + Sync>>,
            C: Codec<Encode = M1, Decode = M2>,
            M1: Send + Sync + 'static,
            M2: Send + Sync + 'static;
        pub async fn client_streaming<S, M1, M2, C>(
            &mut self,
            request: Request<S>,
            path: PathAndQuery,
            codec: C,
        ) -> Result<Response<M2>, Status>
        where
            T: GrpcService<Body>,
            T::ResponseBody: http_body::Body + Send + 'static,
            <T::ResponseBody as http_body::Body>::Error: Into<Box<dyn Error + Send + Sync>>,
            S: Stream<Item = M1> + Send + 'static,
            C: Codec<Encode = M1, Decode = M2>,
            M1: Send + Sync + 'static,
            M2: Send + Sync + 'static;
        pub async fn server_streaming<M1, M2, C>(
            &mut self,
            request: Request<M1>,
            path: PathAndQuery,
            codec: C,
        ) -> Result<Response<Streaming<M2>>, Status>
        where
            T: GrpcService<Body>,
            T::ResponseBody: http_body::Body + Send + 'static,
            <T::ResponseBody as http_body::Body>::Error: Into<Box<dyn Error + Send + Sync>>,
            C: Codec<Encode = M1, Decode = M2>,
            M1: Send + Sync + 'static,
            M2: Send + Sync + 'static;
        pub async fn streaming<S, M1, M2, C>(
            &mut self,
            request: Request<S>,
            path: PathAndQuery,
            codec: C,
        ) -> Result<Response<Streaming<M2>>, Status>
        where
            T: GrpcService<Body>,
            T::ResponseBody: http_body::Body + Send + 'static,
            <T::ResponseBody as http_body::Body>::Error: Into<Box<dyn Error + Send + Sync>>,
            S: Stream<Item = M1> + Send + 'static,
            C: Codec<Encode = M1, Decode = M2>,
            M1: Send + Sync + 'static,
            M2: Send + Sync + 'static;
    }

    impl<T: Clone> Clone for Grpc<T> {}

    pub trait GrpcService<ReqBody> {
        type ResponseBody: http_body::Body;
        type Error: Into<Box<dyn Error + Send + Sync>>;
        type Future: Future<Output = Result<http::response::Response<Self::ResponseBody>, Self::Error>>;
        fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>>;
        fn call(&mut self, request: http::request::Request<ReqBody>) -> Self::Future;
    }

    impl<T, ReqBody, ResBody> GrpcService<ReqBody> for T
    where
        T: Service<http::request::Request<ReqBody>, Response = http::response::Response<ResBody>>,
        T::Error: Into<Box<dyn Error + Send + Sync>>,
        ResBody: http_body::Body,
        ResBody::Error: Into<Box<dyn Error + Send + Sync>>,
    {
        type ResponseBody = ResBody;
        type Error = T::Error;
        type Future = T::Future;
    }
}

pub mod codec {
    pub struct CompressionEncoding;

    pub trait Codec {}

    pub trait Decoder {}
}

pub mod metadata {
    use crate::metadata::errors::{InvalidMetadataKey, InvalidMetadataValue, InvalidMetadataValueBytes, ToStrError};
    use bytes::Bytes;
    use http::{HeaderMap, HeaderValue};
    use std::borrow::Borrow;
    use std::fmt::Display;
    use std::str::FromStr;

    pub mod errors {
        use std::error::Error;
        use std::fmt::Display;

        #[derive(Debug, Hash)]
        pub struct InvalidMetadataValue;
        impl Display for InvalidMetadataValue {}
        impl Error for InvalidMetadataValue {}

        #[derive(Debug, Hash)]
        pub struct InvalidMetadataValueBytes;
        impl Display for InvalidMetadataValueBytes {}
        impl Error for InvalidMetadataValueBytes {}

        #[derive(Debug, Default)]
        pub struct InvalidMetadataKey;
        impl Display for InvalidMetadataKey {}
        impl Error for InvalidMetadataKey {}

        #[derive(Debug)]
        pub struct ToStrError;
        impl Display for ToStrError {}
        impl Error for ToStrError {}
    }

    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum Ascii {}

    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum Binary {}

    pub type AsciiMetadataKey = MetadataKey<Ascii>;

    pub type BinaryMetadataKey = MetadataKey<Binary>;

    #[derive(Clone, PartialEq, Eq, Hash)]
    pub struct MetadataKey<VE>;

    impl<VE> MetadataKey<VE> {
        pub fn from_bytes(src: &[u8]) -> Result<Self, InvalidMetadataKey>;
        pub fn from_static(src: &'static str) -> Self;
        pub fn as_str(&self) -> &str;
    }

    impl<VE> FromStr for MetadataKey<VE> {
        type Err = InvalidMetadataKey;
    }

    impl<VE> AsRef<str> for MetadataKey<VE> {}
    impl<VE> AsRef<[u8]> for MetadataKey<VE> {}
    impl<VE> Borrow<str> for MetadataKey<VE> {}
    impl<VE> Display for MetadataKey<VE> {}
    impl<'a, VE> From<&'a MetadataKey<VE>> for MetadataKey<VE> {}
    impl<VE> From<MetadataKey<VE>> for Bytes {}

    #[derive(Debug)]
    pub enum Entry<'a, VE> {
        Occupied(OccupiedEntry<'a, VE>),
        Vacant(VacantEntry<'a, VE>),
    }

    impl<'a, VE> Entry<'a, VE> {
        pub fn or_insert(self, default: MetadataValue<VE>) -> &'a mut MetadataValue<VE>;
        pub fn or_insert_with<F: FnOnce() -> MetadataValue<VE>>(self, default: F) -> &'a mut MetadataValue<VE>;
        pub fn key(&self) -> &MetadataKey<VE>;
    }

    #[derive(Debug)]
    pub struct GetAll<'a, VE>;

    impl<'a, VE> GetAll<'a, VE> {
        pub fn iter(&self) -> ValueIter<'a, VE>;
    }

    impl<'a, VE> IntoIterator for GetAll<'a, VE>
    where
        VE: 'a,
    {
        type Item = &'a MetadataValue<VE>;
        type IntoIter = ValueIter<'a, VE>;
    }

    impl<'a, 'b: 'a, VE> IntoIterator for &'b GetAll<'a, VE> {
        type Item = &'a MetadataValue<VE>;
        type IntoIter = ValueIter<'a, VE>;
    }

    #[derive(Debug)]
    pub struct Iter<'a>;

    impl<'a> Iterator for Iter<'a> {
        type Item = KeyAndValueRef<'a>;
    }

    #[derive(Debug)]
    pub struct IterMut<'a>;

    impl<'a> Iterator for IterMut<'a> {
        type Item = KeyAndMutValueRef<'a>;
    }

    #[derive(Debug)]
    pub enum KeyAndMutValueRef<'a> {
        Ascii(&'a MetadataKey<Ascii>, &'a mut MetadataValue<Ascii>),
        Binary(&'a MetadataKey<Binary>, &'a mut MetadataValue<Binary>),
    }

    #[derive(Debug)]
    pub enum KeyAndValueRef<'a> {
        Ascii(&'a MetadataKey<Ascii>, &'a MetadataValue<Ascii>),
        Binary(&'a MetadataKey<Binary>, &'a MetadataValue<Binary>),
    }

    #[derive(Debug)]
    pub enum KeyRef<'a> {
        Ascii(&'a MetadataKey<Ascii>),
        Binary(&'a MetadataKey<Binary>),
    }

    #[derive(Debug)]
    pub struct Keys<'a>;

    impl<'a> Iterator for Keys<'a> {
        type Item = KeyRef<'a>;
    }

    #[derive(Clone, Debug, Default)]
    pub struct MetadataMap;

    impl MetadataMap {
        pub fn new() -> Self;
        pub fn from_headers(headers: HeaderMap) -> Self;
        pub fn into_headers(self) -> HeaderMap;
        pub fn with_capacity(capacity: usize) -> MetadataMap;
        pub fn len(&self) -> usize;
        pub fn keys_len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn clear(&mut self);
        pub fn capacity(&self) -> usize;
        pub fn reserve(&mut self, additional: usize);
        pub fn get<K>(&self, key: K) -> Option<&MetadataValue<Ascii>>;
        pub fn get_bin<K>(&self, key: K) -> Option<&MetadataValue<Binary>>;
        pub fn get_mut<K>(&mut self, key: K) -> Option<&mut MetadataValue<Ascii>>;
        pub fn get_bin_mut<K>(&mut self, key: K) -> Option<&mut MetadataValue<Binary>>;
        pub fn get_all<K>(&self, key: K) -> GetAll<'_, Ascii>;
        pub fn get_all_bin<K>(&self, key: K) -> GetAll<'_, Binary>;
        pub fn contains_key<K>(&self, key: K) -> bool;
        pub fn iter(&self) -> Iter<'_>;
        pub fn iter_mut(&mut self) -> IterMut<'_>;
        pub fn keys(&self) -> Keys<'_>;
        pub fn values(&self) -> Values<'_>;
        pub fn values_mut(&mut self) -> ValuesMut<'_>;
        pub fn entry<K>(&mut self, key: K) -> Result<Entry<'_, Ascii>, InvalidMetadataKey>;
        pub fn entry_bin<K>(&mut self, key: K) -> Result<Entry<'_, Binary>, InvalidMetadataKey>;
        pub fn insert<K>(&mut self, key: K, val: MetadataValue<Ascii>) -> Option<MetadataValue<Ascii>>;
        pub fn insert_bin<K>(&mut self, key: K, val: MetadataValue<Binary>) -> Option<MetadataValue<Binary>>;
        pub fn append<K>(&mut self, key: K, value: MetadataValue<Ascii>) -> bool;
        pub fn append_bin<K>(&mut self, key: K, value: MetadataValue<Binary>) -> bool;
        pub fn remove<K>(&mut self, key: K) -> Option<MetadataValue<Ascii>>;
        pub fn remove_bin<K>(&mut self, key: K) -> Option<MetadataValue<Binary>>;
    }

    impl AsRef<HeaderMap> for MetadataMap {}
    impl AsMut<HeaderMap> for MetadataMap {}

    #[derive(Debug)]
    pub struct OccupiedEntry<'a, VE>;

    impl<'a, VE> OccupiedEntry<'a, VE> {
        pub fn key(&self) -> &MetadataKey<VE>;
        pub fn get(&self) -> &MetadataValue<VE>;
        pub fn get_mut(&mut self) -> &mut MetadataValue<VE>;
        pub fn into_mut(self) -> &'a mut MetadataValue<VE>;
        pub fn insert(&mut self, value: MetadataValue<VE>) -> MetadataValue<VE>;
        pub fn insert_mult(&mut self, value: MetadataValue<VE>) -> ValueDrain<'_, VE>;
        pub fn append(&mut self, value: MetadataValue<VE>);
        pub fn remove(self) -> MetadataValue<VE>;
        pub fn remove_entry(self) -> (MetadataKey<VE>, MetadataValue<VE>);
        pub fn remove_entry_mult(self) -> (MetadataKey<VE>, ValueDrain<'a, VE>);
        pub fn iter(&self) -> ValueIter<'_, VE>;
    }

    impl<'a, 'b: 'a, VE> IntoIterator for &'b OccupiedEntry<'a, VE> {
        type Item = &'a MetadataValue<VE>;
        type IntoIter = ValueIter<'a, VE>;
    }

    #[derive(Debug)]
    pub struct VacantEntry<'a, VE>;

    impl<'a, VE> VacantEntry<'a, VE> {
        pub fn key(&self) -> &MetadataKey<VE>;
        pub fn into_key(self) -> MetadataKey<VE>;
        pub fn insert(self, value: MetadataValue<VE>) -> &'a mut MetadataValue<VE>;
        pub fn insert_entry(self, value: MetadataValue<VE>) -> OccupiedEntry<'a, Ascii>;
    }

    #[derive(Debug)]
    pub struct ValueDrain<'a, VE>;

    impl<VE> Iterator for ValueDrain<'_, VE> {
        type Item = MetadataValue<VE>;
    }

    #[derive(Debug)]
    pub struct ValueIter<'a, VE>;

    impl<'a, VE> Iterator for ValueIter<'a, VE>
    where
        VE: 'a,
    {
        type Item = &'a MetadataValue<VE>;
    }

    impl<'a, VE> DoubleEndedIterator for ValueIter<'a, VE> where VE: 'a {}

    #[derive(Debug)]
    pub enum ValueRef<'a> {
        Ascii(&'a MetadataValue<Ascii>),
        Binary(&'a MetadataValue<Binary>),
    }

    #[derive(Debug)]
    pub enum ValueRefMut<'a> {
        Ascii(&'a mut MetadataValue<Ascii>),
        Binary(&'a mut MetadataValue<Binary>),
    }

    #[derive(Debug)]
    pub struct Values<'a>;

    impl<'a> Iterator for Values<'a> {
        type Item = ValueRef<'a>;
    }

    #[derive(Debug)]
    pub struct ValuesMut<'a>;

    impl<'a> Iterator for ValuesMut<'a> {
        type Item = ValueRefMut<'a>;
    }

    pub type AsciiMetadataValue = MetadataValue<Ascii>;

    pub type BinaryMetadataValue = MetadataValue<Binary>;

    #[derive(Clone)]
    pub struct MetadataValue<VE>;

    impl<VE> MetadataValue<VE> {
        pub fn from_static(src: &'static str) -> Self;
        pub unsafe fn from_shared_unchecked(src: Bytes) -> Self;
        pub fn is_empty(&self) -> bool;
        pub fn to_bytes(&self) -> Result<Bytes, InvalidMetadataValueBytes>;
        pub fn set_sensitive(&mut self, val: bool);
        pub fn is_sensitive(&self) -> bool;
        pub fn as_encoded_bytes(&self) -> &[u8];
    }

    impl MetadataValue<Ascii> {
        pub fn from_key<KeyVE>(key: MetadataKey<KeyVE>) -> Self;
        pub fn len(&self) -> usize;
        pub fn to_str(&self) -> Result<&str, ToStrError>;
        pub fn as_bytes(&self) -> &[u8];
    }

    impl MetadataValue<Binary> {
        pub fn from_bytes(src: &[u8]) -> Self;
    }

    impl<VE> TryFrom<&[u8]> for MetadataValue<VE> {
        type Error = InvalidMetadataValueBytes;
    }

    impl<VE, const N: usize> TryFrom<&[u8; N]> for MetadataValue<VE> {
        type Error = InvalidMetadataValueBytes;
    }

    impl<VE> TryFrom<Bytes> for MetadataValue<VE> {
        type Error = InvalidMetadataValueBytes;
    }

    impl<VE> TryFrom<Vec<u8>> for MetadataValue<VE> {
        type Error = InvalidMetadataValueBytes;
    }

    impl<'a> TryFrom<&'a str> for MetadataValue<Ascii> {
        type Error = InvalidMetadataValue;
    }

    impl<'a> TryFrom<&'a String> for MetadataValue<Ascii> {
        type Error = InvalidMetadataValue;
    }

    impl TryFrom<String> for MetadataValue<Ascii> {
        type Error = InvalidMetadataValue;
    }

    impl<VE> AsRef<[u8]> for MetadataValue<VE> {}
    impl<KeyVE> From<MetadataKey<KeyVE>> for MetadataValue<Ascii> {}
    impl From<i64> for MetadataValue<Ascii> {}
    impl From<i16> for MetadataValue<Ascii> {}
    impl From<u64> for MetadataValue<Ascii> {}
    impl From<u16> for MetadataValue<Ascii> {}
    impl From<i32> for MetadataValue<Ascii> {}
    impl From<u32> for MetadataValue<Ascii> {}
    impl From<isize> for MetadataValue<Ascii> {}
    impl From<usize> for MetadataValue<Ascii> {}

    impl FromStr for MetadataValue<Ascii> {
        type Err = InvalidMetadataValue;
    }

    impl<VE> From<MetadataValue<VE>> for Bytes {}
    impl<'a, VE> From<&'a MetadataValue<VE>> for MetadataValue<VE> {}

    pub const GRPC_CONTENT_TYPE: HeaderValue = ..;
}

pub mod server {
    use crate::codec::{Codec, CompressionEncoding};
    use crate::{Status, Streaming};
    use futures_core::stream::Stream;
    use http::request::Request;
    use http::response::Response;
    use http_body::Body;
    use std::error::Error;
    use tower_service::Service;

    pub struct Grpc<T>;

    impl<T> Grpc<T>
    where
        T: Codec,
    {
        pub fn new(codec: T) -> Self;
        pub fn accept_compressed(self, encoding: CompressionEncoding) -> Self;
        pub fn send_compressed(self, encoding: CompressionEncoding) -> Self;
        pub fn max_decoding_message_size(self, limit: usize) -> Self;
        pub fn max_encoding_message_size(self, limit: usize) -> Self;
        pub async fn unary<S, B>(&mut self, service: S, req: Request<B>) -> Response<crate::body::Body>
        where
            S: UnaryService<T::Decode, Response = T::Encode>,
            B: Body + Send + 'static,
            B::Error: Into<Box<dyn Error + Send + Sync>> + Send;
        pub async fn server_streaming<S, B>(&mut self, service: S, req: Request<B>) -> Response<crate::body::Body>
        where
            S: ServerStreamingService<T::Decode, Response = T::Encode>,
            S::ResponseStream: Send + 'static,
            B: Body + Send + 'static,
            B::Error: Into<Box<dyn Error + Send + Sync>> + Send;
        pub async fn client_streaming<S, B>(&mut self, service: S, req: Request<B>) -> Response<crate::body::Body>
        where
            S: ClientStreamingService<T::Decode, Response = T::Encode>,
            B: Body + Send + 'static,
            B::Error: Into<Box<dyn Error + Send + Sync>> + Send + 'static;
        pub async fn streaming<S, B>(&mut self, service: S, req: Request<B>) -> Response<crate::body::Body>
        where
            S: StreamingService<T::Decode, Response = T::Encode> + Send,
            S::ResponseStream: Send + 'static,
            B: Body + Send + 'static,
            B::Error: Into<Box<dyn Error + Send + Sync>> + Send;
    }

    pub trait ClientStreamingService<R> {
        type Response;
        type Future: Future<Output = Result<crate::Response<Self::Response>, Status>>;
        fn call(&mut self, request: crate::Request<Streaming<R>>) -> Self::Future;
    }

    impl<T, M1, M2> ClientStreamingService<M1> for T
    where
        T: Service<crate::Request<Streaming<M1>>, Response = crate::Response<M2>, Error = Status>,
    {
        type Response = M2;
        type Future = T::Future;
    }

    pub trait ServerStreamingService<R> {
        type Response;
        type ResponseStream: Stream<Item = Result<Self::Response, Status>>;
        type Future: Future<Output = Result<crate::Response<Self::ResponseStream>, Status>>;
        fn call(&mut self, request: crate::Request<R>) -> Self::Future;
    }

    impl<T, S, M1, M2> ServerStreamingService<M1> for T
    where
        T: Service<crate::Request<M1>, Response = crate::Response<S>, Error = Status>,
        S: Stream<Item = Result<M2, Status>>,
    {
        type Response = M2;
        type ResponseStream = S;
        type Future = T::Future;
    }

    pub trait StreamingService<R> {
        type Response;
        type ResponseStream: Stream<Item = Result<Self::Response, Status>>;
        type Future: Future<Output = Result<crate::Response<Self::ResponseStream>, Status>>;
        fn call(&mut self, request: crate::Request<Streaming<R>>) -> Self::Future;
    }

    impl<T, S, M1, M2> StreamingService<M1> for T
    where
        T: Service<crate::Request<Streaming<M1>>, Response = crate::Response<S>, Error = Status>,
        S: Stream<Item = Result<M2, Status>>,
    {
        type Response = M2;
        type ResponseStream = S;
        type Future = T::Future;
    }

    pub trait UnaryService<R> {
        type Response;
        type Future: Future<Output = Result<crate::Response<Self::Response>, Status>>;
        fn call(&mut self, request: crate::Request<R>) -> Self::Future;
    }

    impl<T, M1, M2> UnaryService<M1> for T
    where
        T: Service<crate::Request<M1>, Response = crate::Response<M2>, Error = Status>,
    {
        type Response = M2;
        type Future = T::Future;
    }

    pub trait NamedService {
        const NAME: &'static str;
    }
}

pub mod service {
    use crate::body::Body;
    use crate::server::NamedService;
    pub use crate::service::interceptor::{Interceptor, InterceptorLayer};
    pub use crate::service::recover_error::{RecoverError, RecoverErrorLayer};
    use axum::routing::Router;
    pub use axum::routing::Router as AxumRouter;
    pub use axum_core::body::Body as AxumBody;
    use axum_core::response::IntoResponse;
    use bytes::Bytes;
    use http::request::Request;
    use http::response::Response;
    use std::convert::Infallible;
    use std::error::Error;
    use tower_layer::Layer;
    use tower_service::Service;

    pub mod interceptor {
        use crate::server::NamedService;
        use crate::{Request, Status};
        use http::response::Response;
        use http_body::Body;
        use tower_layer::Layer;
        use tower_service::Service;

        #[derive(Clone, Copy, Debug)]
        pub struct InterceptorLayer<I>;

        impl<I> InterceptorLayer<I> {
            pub fn new(interceptor: I) -> Self;
        }

        impl<S, I> Layer<S> for InterceptorLayer<I>
        where
            I: Clone,
        {
            type Service = InterceptedService<S, I>;
        }

        #[derive(Clone, Copy)]
        pub struct InterceptedService<S, I>;

        impl<S, I> InterceptedService<S, I> {
            pub fn new(service: S, interceptor: I) -> Self;
        }

        impl<S, I, ReqBody, ResBody> Service<http::request::Request<ReqBody>> for InterceptedService<S, I>
        where
            S: Service<http::request::Request<ReqBody>, Response = Response<ResBody>>,
            I: Interceptor,
        {
            type Response = Response<ResponseBody<ResBody>>;
            type Error = S::Error;
            type Future = ResponseFuture<S::Future>;
        }

        impl<S, I> NamedService for InterceptedService<S, I> where S: NamedService {}

        #[derive(Debug)]
        pub struct ResponseFuture<F>;

        impl<F, E, B> Future for ResponseFuture<F>
        where
            F: Future<Output = Result<Response<B>, E>>,
        {
            type Output = Result<Response<ResponseBody<B>>, E>;
        }

        #[derive(Debug)]
        pub struct ResponseBody<B>;

        impl<B: Body> Body for ResponseBody<B> {
            type Data = B::Data;
            type Error = B::Error;
        }

        pub trait Interceptor {
            #[hook]
            fn call(&mut self, request: Request<()>) -> Result<Request<()>, Status>;
        }

        impl<F> Interceptor for F
        where
            F: FnMut(Request<()>) -> Result<Request<()>, Status>,
        {
            #[hook]
            fn call(&mut self, request: Request<()>) -> Result<Request<()>, Status>;
        }
    }

    pub mod recover_error {
        use http::response::Response;
        use http_body::Body;
        use std::error::Error;
        use tower_layer::Layer;
        use tower_service::Service;

        #[derive(Clone, Debug, Default)]
        pub struct RecoverErrorLayer;

        impl RecoverErrorLayer {
            pub fn new() -> Self;
        }

        impl<S> Layer<S> for RecoverErrorLayer {
            type Service = RecoverError<S>;
        }

        #[derive(Clone, Debug)]
        pub struct RecoverError<S>;

        impl<S> RecoverError<S> {
            pub fn new(inner: S) -> Self;
        }

        impl<S, Req, ResBody> Service<Req> for RecoverError<S>
        where
            S: Service<Req, Response = Response<ResBody>>,
            S::Error: Into<Box<dyn Error + Send + Sync>>,
        {
            type Response = Response<ResponseBody<ResBody>>;
            type Error = Box<dyn Error + Sync + Send>;
            type Future = ResponseFuture<S::Future>;
        }

        pub struct ResponseFuture<F>;

        impl<F, E, ResBody> Future for ResponseFuture<F>
        where
            F: Future<Output = Result<Response<ResBody>, E>>,
            E: Into<Box<dyn Error + Send + Sync>>,
        {
            type Output = Result<Response<ResponseBody<ResBody>>, Box<dyn Error + Sync + Send>>;
        }

        pub struct ResponseBody<B>;

        impl<B> Body for ResponseBody<B>
        where
            B: Body,
        {
            type Data = B::Data;
            type Error = B::Error;
        }
    }

    #[derive(Clone, Debug)]
    pub struct Layered<S, T>;
    impl<S, T: NamedService> NamedService for Layered<S, T> {}

    impl<Req, S, T> Service<Req> for Layered<S, T>
    where
        S: Service<Req>,
    {
        type Response = S::Response;
        type Error = S::Error;
        type Future = S::Future;
    }

    #[derive(Clone, Debug)]
    pub struct Routes;

    impl Routes {
        pub fn new<S>(svc: S) -> Self
        where
            S: Service<Request<Body>, Error = Infallible> + NamedService + Clone + Send + Sync + 'static,
            S::Response: IntoResponse,
            S::Future: Send + 'static;
        pub fn builder() -> RoutesBuilder;
        pub fn add_service<S>(self, svc: S) -> Self
        where
            S: Service<Request<Body>, Error = Infallible> + NamedService + Clone + Send + Sync + 'static,
            S::Response: IntoResponse,
            S::Future: Send + 'static;
        pub fn prepare(self) -> Self;
        pub fn into_axum_router(self) -> Router;
        pub fn axum_router_mut(&mut self) -> &mut Router;
    }

    impl Default for Routes {}
    impl From<Router> for Routes {}

    #[derive(Clone, Debug, Default)]
    pub struct RoutesBuilder;

    impl RoutesBuilder {
        pub fn add_service<S>(&mut self, svc: S) -> &mut Self
        where
            S: Service<Request<Body>, Error = Infallible> + NamedService + Clone + Send + Sync + 'static,
            S::Response: IntoResponse,
            S::Future: Send + 'static;
        pub fn routes(self) -> Routes;
    }

    impl From<Routes> for RoutesBuilder {}
    impl From<Router> for RoutesBuilder {}

    pub trait LayerExt<L> {
        fn named_layer<S>(&self, service: S) -> Layered<L::Service, S>
        where
            L: Layer<S>;
    }

    impl<L> LayerExt<L> for L {}
}

pub mod transport {
    pub use crate::transport::channel::Channel;
    pub use crate::transport::server::Server;
    use bytes::Bytes;
    use http::HeaderValue;
    pub use http::uri::Uri;
    pub use http_body::Body;
    use hyper::rt::{Executor, Read, Write};
    use std::fmt::Display;
    use std::net::IpAddr;
    use std::pin::Pin;
    use std::str::FromStr;
    use std::time::Duration;
    use tower_service::Service;

    pub mod channel {
        use crate::body::Body;
        pub use crate::transport::Endpoint;
        use bytes::Bytes;
        use http::request::Request;
        use http::response::Response;
        use http::uri::{InvalidUri, Uri};
        use hyper::rt::{Executor, Read, Write};
        use std::error::Error;
        use std::hash::Hash;
        use std::pin::Pin;
        use tokio::sync::mpsc::Sender;
        use tower_service::Service;

        #[derive(Clone, Debug)]
        pub enum Change<K, V> {
            Insert(K, V),
            Remove(K),
        }

        #[derive(Clone)]
        pub struct Channel;

        impl Channel {
            pub fn builder(uri: Uri) -> Endpoint;
            pub fn from_static(s: &'static str) -> Endpoint;
            pub fn from_shared(s: impl Into<Bytes>) -> Result<Endpoint, InvalidUri>;
            pub fn balance_list(list: impl Iterator<Item = Endpoint>) -> Self;
            pub fn balance_channel<K>(capacity: usize) -> (Self, Sender<Change<K, Endpoint>>)
            where
                K: Hash + Eq + Send + Clone + 'static;
            pub fn balance_channel_with_executor<K, E>(
                capacity: usize,
                executor: E,
            ) -> (Self, Sender<Change<K, Endpoint>>)
            where
                K: Hash + Eq + Send + Clone + 'static,
                E: Executor<Pin<Box<dyn Future<Output = ()> + Send>>> + Send + Sync + 'static;
            pub fn new<C>(connector: C, endpoint: Endpoint) -> Self
            where
                C: Service<Uri> + Send + 'static,
                C::Error: Into<Box<dyn Error + Send + Sync>> + Send,
                C::Future: Send,
                C::Response: Read + Write + Unpin + Send + 'static;
            pub async fn connect<C>(connector: C, endpoint: Endpoint) -> Result<Self, crate::transport::Error>
            where
                C: Service<Uri> + Send + 'static,
                C::Error: Into<Box<dyn Error + Send + Sync>> + Send,
                C::Future: Unpin + Send,
                C::Response: Read + Write + Unpin + Send + 'static;
        }

        impl Service<Request<Body>> for Channel {
            type Response = Response<Body>;
            type Error = crate::transport::Error;
            type Future = ResponseFuture;
        }

        pub struct ResponseFuture;

        impl Future for ResponseFuture {
            type Output = Result<Response<Body>, crate::transport::Error>;
        }
    }

    pub mod server {
        use crate::body::Body;
        use crate::server::NamedService;
        use crate::service::Routes;
        use axum_core::response::IntoResponse;
        use bytes::Bytes;
        use futures_core::stream::Stream;
        use http::request::Request;
        use http::response::Response;
        use std::convert::Infallible;
        use std::error::Error;
        use std::io;
        use std::net::SocketAddr;
        use std::sync::Arc;
        use std::time::Duration;
        use tokio::io::{AsyncRead, AsyncWrite, DuplexStream};
        use tokio::net::unix::UCred;
        use tokio::net::{TcpListener, TcpStream, UnixStream};
        use tower_layer::{Identity, Layer, Stack};
        use tower_service::Service;
        use tracing::span::Span;

        #[derive(Clone, Debug)]
        pub struct TcpConnectInfo {
            pub local_addr: Option<SocketAddr>,
            pub remote_addr: Option<SocketAddr>,
        }

        impl TcpConnectInfo {
            pub fn local_addr(&self) -> Option<SocketAddr>;
            pub fn remote_addr(&self) -> Option<SocketAddr>;
        }

        #[derive(Clone, Debug)]
        pub struct UdsConnectInfo {
            pub peer_addr: Option<Arc<tokio::net::unix::SocketAddr>>,
            pub peer_cred: Option<UCred>,
        }

        #[derive(Debug)]
        pub struct TcpIncoming;

        impl TcpIncoming {
            pub fn bind(addr: SocketAddr) -> io::Result<Self>;
            pub fn with_nodelay(self, nodelay: Option<bool>) -> Self;
            pub fn with_keepalive(self, keepalive_time: Option<Duration>) -> Self;
            pub fn with_keepalive_interval(self, keepalive_interval: Option<Duration>) -> Self;
            pub fn with_keepalive_retries(self, keepalive_retries: Option<u32>) -> Self;
            pub fn local_addr(&self) -> io::Result<SocketAddr>;
        }

        impl From<TcpListener> for TcpIncoming {}

        impl Stream for TcpIncoming {
            type Item = Result<TcpStream, io::Error>;
        }

        #[derive(Clone)]
        pub struct Server<L = Identity>;

        impl Server {
            pub fn builder() -> Self;
        }

        impl<L> Server<L> {
            pub fn concurrency_limit_per_connection(self, limit: usize) -> Self;
            pub fn load_shed(self, load_shed: bool) -> Self;
            pub fn timeout(self, timeout: Duration) -> Self;
            pub fn initial_stream_window_size(self, sz: impl Into<Option<u32>>) -> Self;
            pub fn initial_connection_window_size(self, sz: impl Into<Option<u32>>) -> Self;
            pub fn max_concurrent_streams(self, max: impl Into<Option<u32>>) -> Self;
            pub fn max_connection_age(self, max_connection_age: Duration) -> Self;
            pub fn max_connection_age_grace(self, max_connection_age_grace: Duration) -> Self;
            pub fn http2_keepalive_interval(self, http2_keepalive_interval: Option<Duration>) -> Self;
            pub fn http2_keepalive_timeout(self, http2_keepalive_timeout: Option<Duration>) -> Self;
            pub fn http2_adaptive_window(self, enabled: Option<bool>) -> Self;
            pub fn http2_max_pending_accept_reset_streams(self, max: Option<usize>) -> Self;
            pub fn http2_max_local_error_reset_streams(self, max: Option<usize>) -> Self;
            pub fn tcp_keepalive(self, tcp_keepalive: Option<Duration>) -> Self;
            pub fn tcp_keepalive_interval(self, tcp_keepalive_interval: Option<Duration>) -> Self;
            pub fn tcp_keepalive_retries(self, tcp_keepalive_retries: Option<u32>) -> Self;
            pub fn tcp_nodelay(self, enabled: bool) -> Self;
            pub fn http2_max_header_list_size(self, max: impl Into<Option<u32>>) -> Self;
            pub fn max_frame_size(self, frame_size: impl Into<Option<u32>>) -> Self;
            pub fn accept_http1(self, accept_http1: bool) -> Self;
            pub fn trace_fn<F>(self, f: F) -> Self
            where
                F: Fn(&Request<()>) -> Span + Send + Sync + 'static;
            pub fn add_service<S>(&mut self, svc: S) -> Router<L>
            where
                S: Service<Request<Body>, Error = Infallible> + NamedService + Clone + Send + Sync + 'static,
                S::Response: IntoResponse,
                S::Future: Send + 'static,
                L: Clone;
            pub fn add_optional_service<S>(&mut self, svc: Option<S>) -> Router<L>
            where
                S: Service<Request<Body>, Error = Infallible> + NamedService + Clone + Send + Sync + 'static,
                S::Response: IntoResponse,
                S::Future: Send + 'static,
                L: Clone;
            pub fn add_routes(&mut self, routes: Routes) -> Router<L>
            where
                L: Clone;
            pub fn layer<NewLayer>(self, new_layer: NewLayer) -> Server<Stack<NewLayer, L>>;
            #[serves]
            pub async fn serve<S, ResBody>(self, addr: SocketAddr, svc: S) -> Result<(), crate::transport::Error>
            where
                L: Layer<S>,
                L::Service: Service<Request<Body>, Response = Response<ResBody>> + Clone + Send + 'static,
                <L::Service as Service<Request<Body>>>::Future: Send,
                <L::Service as Service<Request<Body>>>::Error: Into<Box<dyn Error + Send + Sync>> + Send + 'static,
                ResBody: http_body::Body<Data = Bytes> + Send + 'static,
                ResBody::Error: Into<Box<dyn Error + Send + Sync>>;
            #[serves]
            pub async fn serve_with_shutdown<S, F, ResBody>(
                self,
                addr: SocketAddr,
                svc: S,
                signal: F,
            ) -> Result<(), crate::transport::Error>
            where
                L: Layer<S>,
                L::Service: Service<Request<Body>, Response = Response<ResBody>> + Clone + Send + 'static,
                <L::Service as Service<Request<Body>>>::Future: Send,
                <L::Service as Service<Request<Body>>>::Error: Into<Box<dyn Error + Send + Sync>> + Send + 'static,
                F: Future<Output = ()>,
                ResBody: http_body::Body<Data = Bytes> + Send + 'static,
                ResBody::Error: Into<Box<dyn Error + Send + Sync>>;
            #[serves]
            pub async fn serve_with_incoming<S, I, IO, IE, ResBody>(
                self,
                svc: S,
                incoming: I,
            ) -> Result<(), crate::transport::Error>
            where
                L: Layer<S>,
                L::Service: Service<Request<Body>, Response = Response<ResBody>> + Clone + Send + 'static,
                <L::Service as Service<Request<Body>>>::Future: Send,
                <L::Service as Service<Request<Body>>>::Error: Into<Box<dyn Error + Send + Sync>> + Send + 'static,
                I: Stream<Item = Result<IO, IE>>,
                IO: AsyncRead + AsyncWrite + Connected + Unpin + Send + 'static,
                IE: Into<Box<dyn Error + Send + Sync>>,
                ResBody: http_body::Body<Data = Bytes> + Send + 'static,
                ResBody::Error: Into<Box<dyn Error + Send + Sync>>;
            #[serves]
            pub async fn serve_with_incoming_shutdown<S, I, F, IO, IE, ResBody>(
                self,
                svc: S,
                incoming: I,
                signal: F,
            ) -> Result<(), crate::transport::Error>
            where
                L: Layer<S>,
                L::Service: Service<Request<Body>, Response = Response<ResBody>> + Clone + Send + 'static,
                <L::Service as Service<Request<Body>>>::Future: Send,
                <L::Service as Service<Request<Body>>>::Error: Into<Box<dyn Error + Send + Sync>> + Send + 'static,
                I: Stream<Item = Result<IO, IE>>,
                IO: AsyncRead + AsyncWrite + Connected + Unpin + Send + 'static,
                IE: Into<Box<dyn Error + Send + Sync>>,
                F: Future<Output = ()>,
                ResBody: http_body::Body<Data = Bytes> + Send + 'static,
                ResBody::Error: Into<Box<dyn Error + Send + Sync>>;
        }

        impl Default for Server<Identity> {}

        #[derive(Clone, Debug)]
        pub struct Router<L = Identity>;

        impl<L> Router<L> {
            pub fn add_service<S>(self, svc: S) -> Self
            where
                S: Service<Request<Body>, Error = Infallible> + NamedService + Clone + Send + Sync + 'static,
                S::Response: IntoResponse,
                S::Future: Send + 'static;
            pub fn add_optional_service<S>(self, svc: Option<S>) -> Self
            where
                S: Service<Request<Body>, Error = Infallible> + NamedService + Clone + Send + Sync + 'static,
                S::Response: IntoResponse,
                S::Future: Send + 'static;
            #[serves]
            pub async fn serve<ResBody>(self, addr: SocketAddr) -> Result<(), crate::transport::Error>
            where
                L: Layer<Routes> + Clone,
                L::Service: Service<Request<Body>, Response = Response<ResBody>> + Clone + Send + 'static,
                <L::Service as Service<Request<Body>>>::Future: Send,
                <L::Service as Service<Request<Body>>>::Error: Into<Box<dyn Error + Send + Sync>> + Send,
                ResBody: http_body::Body<Data = Bytes> + Send + 'static,
                ResBody::Error: Into<Box<dyn Error + Send + Sync>>;
            #[serves]
            pub async fn serve_with_shutdown<F: Future<Output = ()>, ResBody>(
                self,
                addr: SocketAddr,
                signal: F,
            ) -> Result<(), crate::transport::Error>
            where
                L: Layer<Routes>,
                L::Service: Service<Request<Body>, Response = Response<ResBody>> + Clone + Send + 'static,
                <L::Service as Service<Request<Body>>>::Future: Send,
                <L::Service as Service<Request<Body>>>::Error: Into<Box<dyn Error + Send + Sync>> + Send,
                ResBody: http_body::Body<Data = Bytes> + Send + 'static,
                ResBody::Error: Into<Box<dyn Error + Send + Sync>>;
            #[serves]
            pub async fn serve_with_incoming<I, IO, IE, ResBody>(
                self,
                incoming: I,
            ) -> Result<(), crate::transport::Error>
            where
                I: Stream<Item = Result<IO, IE>>,
                IO: AsyncRead + AsyncWrite + Connected + Unpin + Send + 'static,
                IE: Into<Box<dyn Error + Send + Sync>>,
                L: Layer<Routes>,
                L::Service: Service<Request<Body>, Response = Response<ResBody>> + Clone + Send + 'static,
                <L::Service as Service<Request<Body>>>::Future: Send,
                <L::Service as Service<Request<Body>>>::Error: Into<Box<dyn Error + Send + Sync>> + Send,
                ResBody: http_body::Body<Data = Bytes> + Send + 'static,
                ResBody::Error: Into<Box<dyn Error + Send + Sync>>;
            #[serves]
            pub async fn serve_with_incoming_shutdown<I, IO, IE, F, ResBody>(
                self,
                incoming: I,
                signal: F,
            ) -> Result<(), crate::transport::Error>
            where
                I: Stream<Item = Result<IO, IE>>,
                IO: AsyncRead + AsyncWrite + Connected + Unpin + Send + 'static,
                IE: Into<Box<dyn Error + Send + Sync>>,
                F: Future<Output = ()>,
                L: Layer<Routes>,
                L::Service: Service<Request<Body>, Response = Response<ResBody>> + Clone + Send + 'static,
                <L::Service as Service<Request<Body>>>::Future: Send,
                <L::Service as Service<Request<Body>>>::Error: Into<Box<dyn Error + Send + Sync>> + Send,
                ResBody: http_body::Body<Data = Bytes> + Send + 'static,
                ResBody::Error: Into<Box<dyn Error + Send + Sync>>;
        }

        pub trait Connected {
            type ConnectInfo: Clone + Send + Sync + 'static;
            fn connect_info(&self) -> Self::ConnectInfo;
        }

        impl Connected for TcpStream {
            type ConnectInfo = TcpConnectInfo;
        }

        impl Connected for DuplexStream {
            type ConnectInfo = ();
        }

        impl Connected for UnixStream {
            type ConnectInfo = UdsConnectInfo;
        }
    }

    #[derive(Clone)]
    pub struct Endpoint;

    impl Endpoint {
        pub fn from_static(s: &'static str) -> Self;
        pub fn from_shared(s: impl Into<Bytes>) -> Result<Self, Error>;
        pub fn user_agent<T>(self, user_agent: T) -> Result<Self, Error>
        where
            T: TryInto<HeaderValue>;
        pub fn origin(self, origin: Uri) -> Self;
        pub fn timeout(self, dur: Duration) -> Self;
        pub fn connect_timeout(self, dur: Duration) -> Self;
        pub fn tcp_keepalive(self, tcp_keepalive: Option<Duration>) -> Self;
        pub fn tcp_keepalive_interval(self, tcp_keepalive_interval: Option<Duration>) -> Self;
        pub fn tcp_keepalive_retries(self, tcp_keepalive_retries: Option<u32>) -> Self;
        pub fn concurrency_limit(self, limit: usize) -> Self;
        pub fn rate_limit(self, limit: u64, duration: Duration) -> Self;
        pub fn initial_stream_window_size(self, sz: impl Into<Option<u32>>) -> Self;
        pub fn initial_connection_window_size(self, sz: impl Into<Option<u32>>) -> Self;
        pub fn buffer_size(self, sz: impl Into<Option<usize>>) -> Self;
        pub fn tcp_nodelay(self, enabled: bool) -> Self;
        pub fn http2_keep_alive_interval(self, interval: Duration) -> Self;
        pub fn keep_alive_timeout(self, duration: Duration) -> Self;
        pub fn keep_alive_while_idle(self, enabled: bool) -> Self;
        pub fn http2_adaptive_window(self, enabled: bool) -> Self;
        pub fn http2_header_table_size(self, size: u32) -> Self;
        pub fn http2_max_header_list_size(self, size: u32) -> Self;
        pub fn http2_max_concurrent_reset_streams(self, max: usize) -> Self;
        pub fn http2_reset_stream_duration(self, duration: Duration) -> Self;
        pub fn http2_max_local_error_reset_streams(self, max: impl Into<Option<usize>>) -> Self;
        pub fn max_frame_size(self, frame_size: impl Into<Option<u32>>) -> Self;
        pub fn executor<E>(self, executor: E) -> Self
        where
            E: Executor<Pin<Box<dyn Future<Output = ()> + Send>>> + Send + Sync + 'static;
        pub fn local_address(self, addr: Option<IpAddr>) -> Self;
        pub async fn connect(&self) -> Result<Channel, Error>;
        pub fn connect_lazy(&self) -> Channel;
        pub async fn connect_with_connector<C>(&self, connector: C) -> Result<Channel, Error>
        where
            C: Service<Uri> + Send + 'static,
            C::Response: Read + Write + Send + Unpin,
            C::Future: Send,
            Box<dyn std::error::Error + Send + Sync>: From<C::Error> + Send;
        pub fn connect_with_connector_lazy<C>(&self, connector: C) -> Channel
        where
            C: Service<Uri> + Send + 'static,
            C::Response: Read + Write + Send + Unpin,
            C::Future: Send,
            Box<dyn std::error::Error + Send + Sync>: From<C::Error> + Send;
        pub fn uri(&self) -> &Uri;
        pub fn get_tcp_nodelay(&self) -> bool;
        pub fn get_connect_timeout(&self) -> Option<Duration>;
        pub fn get_tcp_keepalive(&self) -> Option<Duration>;
        pub fn get_tcp_keepalive_interval(&self) -> Option<Duration>;
        pub fn get_tcp_keepalive_retries(&self) -> Option<u32>;
    }

    impl From<Uri> for Endpoint {}

    impl TryFrom<Bytes> for Endpoint {
        type Error = Error;
    }

    impl TryFrom<String> for Endpoint {
        type Error = Error;
    }

    impl TryFrom<&'static str> for Endpoint {
        type Error = Error;
    }

    impl FromStr for Endpoint {
        type Err = Error;
    }

    pub struct Error;
    impl Display for Error {}
    impl std::error::Error for Error {}
}

pub struct Streaming<T>;

impl<T> Streaming<T> {
    pub fn new_response<B, D>(
        decoder: D,
        body: B,
        status_code: StatusCode,
        encoding: Option<CompressionEncoding>,
        max_message_size: Option<usize>,
    ) -> Self
    where
        B: Body + Send + 'static,
        B::Error: Into<Box<dyn Error + Send + Sync>>,
        D: Decoder<Item = T, Error = Status> + Send + 'static;
    pub fn new_empty<B, D>(decoder: D, body: B) -> Self
    where
        B: Body + Send + 'static,
        B::Error: Into<Box<dyn Error + Send + Sync>>,
        D: Decoder<Item = T, Error = Status> + Send + 'static;
    pub fn new_request<B, D>(
        decoder: D,
        body: B,
        encoding: Option<CompressionEncoding>,
        max_message_size: Option<usize>,
    ) -> Self
    where
        B: Body + Send + 'static,
        B::Error: Into<Box<dyn Error + Send + Sync>>,
        D: Decoder<Item = T, Error = Status> + Send + 'static;
    pub async fn message(&mut self) -> std::result::Result<Option<T>, Status>;
    pub async fn trailers(&mut self) -> std::result::Result<Option<MetadataMap>, Status>;
}

impl<T> Stream for Streaming<T> {
    type Item = std::result::Result<T, Status>;
}

#[derive(Clone, Debug)]
pub struct GrpcMethod<'a>;

impl<'a> GrpcMethod<'a> {
    pub fn service(&self) -> &str;
    pub fn method(&self) -> &str;
}

#[derive(Clone, Debug)]
pub struct CancellationHandle;

impl CancellationHandle {
    pub fn cancel(self);
}

#[derive(Debug)]
pub struct Request<T>;

impl<T> Request<T> {
    pub fn new(message: T) -> Self;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn metadata(&self) -> &MetadataMap;
    pub fn metadata_mut(&mut self) -> &mut MetadataMap;
    pub fn into_inner(self) -> T;
    pub fn into_parts(self) -> (MetadataMap, Extensions, T);
    pub fn from_parts(metadata: MetadataMap, extensions: Extensions, message: T) -> Self;
    pub fn from_http(http: http::request::Request<T>) -> Self;
    pub fn local_addr(&self) -> Option<SocketAddr>;
    pub fn remote_addr(&self) -> Option<SocketAddr>;
    pub fn set_timeout(&mut self, deadline: Duration);
    pub fn extensions(&self) -> &Extensions;
    pub fn extensions_mut(&mut self) -> &mut Extensions;
    pub fn cancellation_handle(&mut self) -> CancellationHandle;
}

impl<T> IntoRequest<T> for Request<T> {}

impl<T> IntoStreamingRequest for Request<T>
where
    T: Stream + Send + 'static,
{
    type Stream = T;
    type Message = T::Item;
}

#[derive(Debug)]
pub struct Response<T>;

impl<T> Response<T> {
    pub fn new(message: T) -> Self;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn metadata(&self) -> &MetadataMap;
    pub fn metadata_mut(&mut self) -> &mut MetadataMap;
    pub fn into_inner(self) -> T;
    pub fn into_parts(self) -> (MetadataMap, T, Extensions);
    pub fn from_parts(metadata: MetadataMap, message: T, extensions: Extensions) -> Self;
    pub fn extensions(&self) -> &Extensions;
    pub fn extensions_mut(&mut self) -> &mut Extensions;
}

impl<T> From<T> for Response<T> {}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Code {
    Ok,
    Cancelled,
    Unknown,
    InvalidArgument,
    DeadlineExceeded,
    NotFound,
    AlreadyExists,
    PermissionDenied,
    ResourceExhausted,
    FailedPrecondition,
    Aborted,
    OutOfRange,
    Unimplemented,
    Internal,
    Unavailable,
    DataLoss,
    Unauthenticated,
}

impl Code {
    pub fn description(&self) -> &'static str;
    pub fn from_i32(i: i32) -> Code;
    pub fn from_bytes(bytes: &[u8]) -> Code;
}

impl Display for Code {}
impl From<i32> for Code {}
impl From<Code> for i32 {}

#[derive(Debug)]
pub struct ConnectError(pub Box<dyn Error + Send + Sync>);
impl Display for ConnectError {}
impl Error for ConnectError {}

#[derive(Clone)]
pub struct Status;

impl Status {
    pub fn new(code: Code, message: impl Into<String>) -> Status;
    pub fn ok(message: impl Into<String>) -> Status;
    pub fn cancelled(message: impl Into<String>) -> Status;
    pub fn unknown(message: impl Into<String>) -> Status;
    pub fn invalid_argument(message: impl Into<String>) -> Status;
    pub fn deadline_exceeded(message: impl Into<String>) -> Status;
    pub fn not_found(message: impl Into<String>) -> Status;
    pub fn already_exists(message: impl Into<String>) -> Status;
    pub fn permission_denied(message: impl Into<String>) -> Status;
    pub fn resource_exhausted(message: impl Into<String>) -> Status;
    pub fn failed_precondition(message: impl Into<String>) -> Status;
    pub fn aborted(message: impl Into<String>) -> Status;
    pub fn out_of_range(message: impl Into<String>) -> Status;
    pub fn unimplemented(message: impl Into<String>) -> Status;
    pub fn internal(message: impl Into<String>) -> Status;
    pub fn unavailable(message: impl Into<String>) -> Status;
    pub fn data_loss(message: impl Into<String>) -> Status;
    pub fn unauthenticated(message: impl Into<String>) -> Status;
    pub fn from_error(err: Box<dyn Error + Send + Sync + 'static>) -> Status;
    pub fn try_from_error(
        err: Box<dyn Error + Send + Sync + 'static>,
    ) -> std::result::Result<Status, Box<dyn Error + Send + Sync + 'static>>;
    pub fn from_header_map(header_map: &HeaderMap) -> Option<Status>;
    pub fn code(&self) -> Code;
    pub fn message(&self) -> &str;
    pub fn details(&self) -> &[u8];
    pub fn metadata(&self) -> &MetadataMap;
    pub fn metadata_mut(&mut self) -> &mut MetadataMap;
    pub fn add_header(&self, header_map: &mut HeaderMap) -> std::result::Result<(), Self>;
    pub fn with_details(code: Code, message: impl Into<String>, details: Bytes) -> Status;
    pub fn with_metadata(code: Code, message: impl Into<String>, metadata: MetadataMap) -> Status;
    pub fn with_details_and_metadata(
        code: Code,
        message: impl Into<String>,
        details: Bytes,
        metadata: MetadataMap,
    ) -> Status;
    pub fn set_source(&mut self, source: Arc<dyn Error + Send + Sync + 'static>) -> &mut Status;
    pub fn into_http<B: Default>(self) -> http::response::Response<B>;
}

impl From<h2::error::Error> for Status {}
impl From<Status> for h2::error::Error {}
impl From<io::Error> for Status {}
impl Display for Status {}
impl Error for Status {}

#[derive(Debug)]
pub struct TimeoutExpired(pub ());
impl Display for TimeoutExpired {}
impl Error for TimeoutExpired {}

pub type Result<T, E = Status> = std::result::Result<T, E>;

pub trait IntoRequest<T> {
    fn into_request(self) -> Request<T>;
}

impl<T> IntoRequest<T> for T {}

pub trait IntoStreamingRequest {
    type Stream: Stream<Item = Self::Message> + Send + 'static;
    type Message;
    fn into_streaming_request(self) -> Request<Self::Stream>;
}

impl<T> IntoStreamingRequest for T
where
    T: Stream + Send + 'static,
{
    type Stream = T;
    type Message = T::Item;
}

#[macro_export]
macro_rules! include_proto {
    () => {};
}

#[macro_export]
macro_rules! include_file_descriptor_set {
    () => {};
}
