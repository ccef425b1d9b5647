use crate::combinators::{
    BoxBody, Collect, Fuse, InspectErr, InspectFrame, MapErr, MapFrame, UnsyncBoxBody, WithTrailers,
};
use bytes::{Buf, Bytes};
use futures_core::stream::Stream;
use http::HeaderMap;
use http_body::{Body, Frame};
use std::borrow::Cow;
use std::convert::Infallible;
use std::error::Error;
use std::fmt::Display;

pub mod combinators {
    use crate::Collected;
    use bytes::Buf;
    use http::HeaderMap;
    use http_body::Body;
    use std::pin::Pin;

    pub struct BoxBody<D, E>;

    impl<D, E> BoxBody<D, E> {
        pub fn new<B>(body: B) -> Self
        where
            B: Body<Data = D, Error = E> + Send + Sync + 'static,
            D: Buf;
    }

    impl<D, E> Body for BoxBody<D, E>
    where
        D: Buf,
    {
        type Data = D;
        type Error = E;
    }

    impl<D, E> Default for BoxBody<D, E> where D: Buf + 'static {}

    pub struct UnsyncBoxBody<D, E>;

    impl<D, E> UnsyncBoxBody<D, E> {
        pub fn new<B>(body: B) -> Self
        where
            B: Body<Data = D, Error = E> + Send + 'static,
            D: Buf;
    }

    impl<D, E> Body for UnsyncBoxBody<D, E>
    where
        D: Buf,
    {
        type Data = D;
        type Error = E;
    }

    impl<D, E> Default for UnsyncBoxBody<D, E> where D: Buf + 'static {}

    pub struct Collect<T>
    where
        T: Body + ?Sized;

    impl<T: Body + ?Sized> Future for Collect<T> {
        type Output = Result<Collected<T::Data>, T::Error>;
    }

    #[derive(Debug)]
    pub struct Frame<'a, T: ?Sized>;

    impl<T: Body + Unpin + ?Sized> Future for Frame<'_, T> {
        type Output = Option<Result<http_body::Frame<T::Data>, T::Error>>;
    }

    #[derive(Debug)]
    pub struct Fuse<B>;

    impl<B> Fuse<B>
    where
        B: Body,
    {
        pub fn new(body: B) -> Self;
    }

    impl<B> Body for Fuse<B>
    where
        B: Body + Unpin,
    {
        type Data = B::Data;
        type Error = B::Error;
    }

    #[derive(Clone, Copy)]
    pub struct InspectErr<B, F>;

    impl<B, F> InspectErr<B, F> {
        pub fn get_ref(&self) -> &B;
        pub fn get_mut(&mut self) -> &mut B;
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut B>;
        pub fn into_inner(self) -> B;
    }

    impl<B, F> Body for InspectErr<B, F>
    where
        B: Body,
        F: FnMut(&B::Error),
    {
        type Data = B::Data;
        type Error = B::Error;
    }

    #[derive(Clone, Copy)]
    pub struct InspectFrame<B, F>;

    impl<B, F> InspectFrame<B, F> {
        pub fn get_ref(&self) -> &B;
        pub fn get_mut(&mut self) -> &mut B;
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut B>;
        pub fn into_inner(self) -> B;
    }

    impl<B, F> Body for InspectFrame<B, F>
    where
        B: Body,
        F: FnMut(&http_body::Frame<B::Data>),
    {
        type Data = B::Data;
        type Error = B::Error;
    }

    #[derive(Clone, Copy)]
    pub struct MapErr<B, F>;

    impl<B, F> MapErr<B, F> {
        pub fn get_ref(&self) -> &B;
        pub fn get_mut(&mut self) -> &mut B;
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut B>;
        pub fn into_inner(self) -> B;
    }

    impl<B, F, E> Body for MapErr<B, F>
    where
        B: Body,
        F: FnMut(B::Error) -> E,
    {
        type Data = B::Data;
        type Error = E;
    }

    #[derive(Clone, Copy)]
    pub struct MapFrame<B, F>;

    impl<B, F> MapFrame<B, F> {
        pub fn get_ref(&self) -> &B;
        pub fn get_mut(&mut self) -> &mut B;
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut B>;
        pub fn into_inner(self) -> B;
    }

    impl<B, F, B2> Body for MapFrame<B, F>
    where
        B: Body,
        F: FnMut(http_body::Frame<B::Data>) -> http_body::Frame<B2>,
        B2: Buf,
    {
        type Data = B2;
        type Error = B::Error;
    }

    pub struct WithTrailers<T, F>;

    impl<T, F> Body for WithTrailers<T, F>
    where
        T: Body,
        F: Future<Output = Option<Result<HeaderMap, T::Error>>>,
    {
        type Data = T::Data;
        type Error = T::Error;
    }
}

#[derive(Debug)]
pub struct Collected<B>;

impl<B: Buf> Collected<B> {
    pub fn trailers(&self) -> Option<&HeaderMap>;
    pub fn aggregate(self) -> impl Buf;
    pub fn to_bytes(self) -> Bytes;
}

impl<B: Buf> Body for Collected<B> {
    type Data = B;
    type Error = Infallible;
}

impl<B> Default for Collected<B> {}

#[derive(Clone, Copy, Debug)]
pub enum Either<L, R> {
    Left(L),
    Right(R),
}

impl<L> Either<L, L> {
    pub fn into_inner(self) -> L;
}

impl<L, R, Data> Body for Either<L, R>
where
    L: Body<Data = Data>,
    R: Body<Data = Data>,
    L::Error: Into<Box<dyn Error + Send + Sync>>,
    R::Error: Into<Box<dyn Error + Send + Sync>>,
    Data: Buf,
{
    type Data = Data;
    type Error = Box<dyn Error + Sync + Send>;
}

pub struct Empty<D>;

impl<D> Empty<D> {
    pub fn new() -> Self;
}

impl<D: Buf> Body for Empty<D> {
    type Data = D;
    type Error = Infallible;
}

impl<D> Default for Empty<D> {}
impl<D> Clone for Empty<D> {}
impl<D> Copy for Empty<D> {}

#[derive(Clone, Copy, Debug)]
pub struct Full<D>;

impl<D> Full<D>
where
    D: Buf,
{
    pub fn new(data: D) -> Self;
}

impl<D> Full<D> {
    pub fn into_inner(self) -> Option<D>;
}

impl<D> Body for Full<D>
where
    D: Buf,
{
    type Data = D;
    type Error = Infallible;
}

impl<D> Default for Full<D> where D: Buf {}
impl<D> From<Bytes> for Full<D> where D: Buf + From<Bytes> {}
impl<D> From<Vec<u8>> for Full<D> where D: Buf + From<Vec<u8>> {}
impl<D> From<&'static [u8]> for Full<D> where D: Buf + From<&'static [u8]> {}
impl<D, B> From<Cow<'static, B>> for Full<D>
where
    D: Buf + From<&'static B> + From<B::Owned>,
    B: ToOwned + ?Sized,
{
}
impl<D> From<String> for Full<D> where D: Buf + From<String> {}
impl<D> From<&'static str> for Full<D> where D: Buf + From<&'static str> {}

#[derive(Debug)]
pub struct LengthLimitError;
impl Display for LengthLimitError {}
impl Error for LengthLimitError {}

#[derive(Clone, Copy, Debug)]
pub struct Limited<B>;

impl<B> Limited<B> {
    pub fn new(inner: B, limit: usize) -> Self;
}

impl<B> Body for Limited<B>
where
    B: Body,
    B::Error: Into<Box<dyn Error + Send + Sync>>,
{
    type Data = B::Data;
    type Error = Box<dyn Error + Sync + Send>;
}

#[derive(Clone, Copy, Debug)]
pub struct BodyDataStream<B>;

impl<B> BodyDataStream<B> {
    pub fn new(body: B) -> Self;
}

impl<B> Stream for BodyDataStream<B>
where
    B: Body,
{
    type Item = Result<B::Data, B::Error>;
}

#[derive(Clone, Copy, Debug)]
pub struct BodyStream<B>;

impl<B> BodyStream<B> {
    pub fn new(body: B) -> Self;
}

impl<B> Body for BodyStream<B>
where
    B: Body,
{
    type Data = B::Data;
    type Error = B::Error;
}

impl<B> Stream for BodyStream<B>
where
    B: Body,
{
    type Item = Result<Frame<B::Data>, B::Error>;
}

#[derive(Clone, Copy, Debug)]
pub struct StreamBody<S>;

impl<S> StreamBody<S> {
    pub fn new(stream: S) -> Self;
}

impl<S, D, E> Body for StreamBody<S>
where
    S: Stream<Item = Result<Frame<D>, E>>,
    D: Buf,
{
    type Data = D;
    type Error = E;
}

impl<S: Stream> Stream for StreamBody<S> {
    type Item = S::Item;
}

pub trait BodyExt: Body {
    fn frame(&mut self) -> crate::combinators::Frame<'_, Self>
    where
        Self: Unpin;
    fn map_frame<F, B>(self, f: F) -> MapFrame<Self, F>
    where
        Self: Sized,
        F: FnMut(Frame<Self::Data>) -> Frame<B>,
        B: Buf;
    fn inspect_frame<F>(self, f: F) -> InspectFrame<Self, F>
    where
        Self: Sized,
        F: FnMut(&Frame<Self::Data>);
    fn map_err<F, E>(self, f: F) -> MapErr<Self, F>
    where
        Self: Sized,
        F: FnMut(Self::Error) -> E;
    fn inspect_err<F>(self, f: F) -> InspectErr<Self, F>
    where
        Self: Sized,
        F: FnMut(&Self::Error);
    fn boxed(self) -> BoxBody<Self::Data, Self::Error>
    where
        Self: Sized + Send + Sync + 'static;
    fn boxed_unsync(self) -> UnsyncBoxBody<Self::Data, Self::Error>
    where
        Self: Sized + Send + 'static;
    fn collect(self) -> Collect<Self>
    where
        Self: Sized;
    fn with_trailers<F>(self, trailers: F) -> WithTrailers<Self, F>
    where
        Self: Sized,
        F: Future<Output = Option<Result<HeaderMap, Self::Error>>>;
    fn into_stream(self) -> BodyStream<Self>
    where
        Self: Sized;
    fn into_data_stream(self) -> BodyDataStream<Self>
    where
        Self: Sized;
    fn fuse(self) -> Fuse<Self>
    where
        Self: Sized;
}

impl<T> BodyExt for T where T: Body + ?Sized {}
