pub use crate::builder::ServiceBuilder;
use crate::make::{AsService, IntoService};
pub use crate::util::ServiceExt;
use crate::util::ServiceFn;
use std::error::Error;
use std::task::{Context, Poll};
pub use tower_layer::Layer;
pub use tower_service::Service;

pub mod buffer {
    use crate::BoxError;
    use crate::buffer::future::ResponseFuture;
    use std::error::Error;
    use tower_service::Service;

    pub mod future {
        use crate::BoxError;
        use std::error::Error;

        pub struct ResponseFuture<T>;

        impl<F, T, E> Future for ResponseFuture<F>
        where
            F: Future<Output = Result<T, E>>,
            E: Into<BoxError>,
        {
            type Output = Result<T, Box<dyn Error + Sync + Send>>;
        }
    }

    pub struct BufferLayer<Request>;

    #[derive(Debug)]
    pub struct Buffer<Req, F>;

    impl<Req, F> Buffer<Req, F>
    where
        F: 'static,
    {
        pub fn new<S>(service: S, bound: usize) -> Self
        where
            S: Service<Req, Future = F> + Send + 'static,
            F: Send,
            S::Error: Into<BoxError> + Send + Sync,
            Req: Send + 'static;
    }

    impl<Req, Rsp, F, E> Service<Req> for Buffer<Req, F>
    where
        F: Future<Output = Result<Rsp, E>> + Send + 'static,
        E: Into<BoxError>,
        Req: Send + 'static,
    {
        type Response = Rsp;
        type Error = Box<dyn Error + Sync + Send>;
        type Future = ResponseFuture<F>;
    }

    impl<Req, F> Clone for Buffer<Req, F>
    where
        Req: Send + 'static,
        F: Send + 'static,
    {
    }
}

pub mod filter {
    pub struct AsyncFilterLayer<U>;

    pub struct FilterLayer<U>;

    pub struct Filter<T, U>;

    pub struct AsyncFilter<T, U>;

    pub trait AsyncPredicate<Request> {}

    pub trait Predicate<Request> {}
}

pub mod limit {
    use crate::limit::concurrency::future::ResponseFuture;
    use crate::limit::rate::Rate;
    use crate::load::Load;
    use std::sync::Arc;
    use tokio::sync::Semaphore;
    use tower_service::Service;

    pub mod concurrency {
        pub mod future {
            pub struct ResponseFuture<T>;

            impl<F, T, E> Future for ResponseFuture<F>
            where
                F: Future<Output = Result<T, E>>,
            {
                type Output = Result<T, E>;
            }
        }
    }

    pub mod rate {
        pub struct Rate;
    }

    #[derive(Debug)]
    pub struct ConcurrencyLimit<T>;

    impl<T> ConcurrencyLimit<T> {
        pub fn new(inner: T, max: usize) -> Self;
        pub fn with_semaphore(inner: T, semaphore: Arc<Semaphore>) -> Self;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn into_inner(self) -> T;
    }

    impl<S, Request> Service<Request> for ConcurrencyLimit<S>
    where
        S: Service<Request>,
    {
        type Response = S::Response;
        type Error = S::Error;
        type Future = ResponseFuture<S::Future>;
    }

    impl<T: Clone> Clone for ConcurrencyLimit<T> {}

    impl<S> Load for ConcurrencyLimit<S>
    where
        S: Load,
    {
        type Metric = S::Metric;
    }

    pub struct ConcurrencyLimitLayer;

    #[derive(Debug)]
    pub struct RateLimit<T>;

    impl<T> RateLimit<T> {
        pub fn new(inner: T, rate: Rate) -> Self;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn into_inner(self) -> T;
    }

    impl<S, Request> Service<Request> for RateLimit<S>
    where
        S: Service<Request>,
    {
        type Response = S::Response;
        type Error = S::Error;
        type Future = S::Future;
    }

    impl<S> Load for RateLimit<S>
    where
        S: Load,
    {
        type Metric = S::Metric;
    }

    pub struct RateLimitLayer;
}

pub mod load {
    pub trait Load {}
}

pub mod load_shed {
    use crate::BoxError;
    use crate::load_shed::future::ResponseFuture;
    use std::error::Error;
    use tower_service::Service;

    pub mod future {
        use crate::BoxError;
        use std::error::Error;

        pub struct ResponseFuture<F>;

        impl<F, T, E> Future for ResponseFuture<F>
        where
            F: Future<Output = Result<T, E>>,
            E: Into<BoxError>,
        {
            type Output = Result<T, Box<dyn Error + Sync + Send>>;
        }
    }

    pub struct LoadShedLayer;

    #[derive(Debug)]
    pub struct LoadShed<S>;

    impl<S> LoadShed<S> {
        pub fn new(inner: S) -> Self;
    }

    impl<S, Req> Service<Req> for LoadShed<S>
    where
        S: Service<Req>,
        S::Error: Into<BoxError>,
    {
        type Response = S::Response;
        type Error = Box<dyn Error + Sync + Send>;
        type Future = ResponseFuture<S::Future>;
    }

    impl<S: Clone> Clone for LoadShed<S> {}
}

pub mod make {
    pub struct AsService<'a, M, Request>;

    pub struct IntoService<M, Request>;
}

pub mod retry {
    pub struct RetryLayer<P>;
}

pub mod timeout {
    use crate::BoxError;
    use crate::timeout::future::ResponseFuture;
    use std::error::Error;
    use std::time::Duration;
    use tower_layer::Layer;
    use tower_service::Service;

    pub mod future {
        use crate::BoxError;
        use std::error::Error;

        pub struct ResponseFuture<T>;

        impl<F, T, E> Future for ResponseFuture<F>
        where
            F: Future<Output = Result<T, E>>,
            E: Into<BoxError>,
        {
            type Output = Result<T, Box<dyn Error + Sync + Send>>;
        }
    }

    #[derive(Clone, Debug)]
    pub struct TimeoutLayer;

    impl TimeoutLayer {
        pub fn new(timeout: Duration) -> Self;
    }

    impl<S> Layer<S> for TimeoutLayer {
        type Service = Timeout<S>;
    }

    #[derive(Clone, Debug)]
    pub struct Timeout<T>;

    impl<T> Timeout<T> {
        pub fn new(inner: T, timeout: Duration) -> Self;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn into_inner(self) -> T;
    }

    impl<S, Request> Service<Request> for Timeout<S>
    where
        S: Service<Request>,
        S::Error: Into<BoxError>,
    {
        type Response = S::Response;
        type Error = Box<dyn Error + Sync + Send>;
        type Future = ResponseFuture<S::Future>;
    }
}

pub mod util {
    use crate::BoxError;
    use crate::filter::{AsyncFilter, AsyncPredicate, Filter, Predicate};
    pub use crate::service_fn;
    use crate::util::future::optional::ResponseFuture;
    use crate::util::future::{
        AndThenFuture, EitherResponseFuture, MapErrFuture, MapResponseFuture, MapResultFuture, ThenFuture,
    };
    use futures_core::future::TryFuture;
    use futures_core::stream::Stream;
    use std::error::Error;
    use std::pin::Pin;
    use tower_layer::{Identity, LayerFn};
    use tower_service::Service;

    pub mod future {
        use futures_core::future::TryFuture;
        use futures_util::future::{AndThen, ErrInto, Map, MapErr, MapOk, Then};

        pub mod optional {
            use crate::BoxError;
            use std::error::Error;

            pub struct ResponseFuture<T>;

            impl<F, T, E> Future for ResponseFuture<F>
            where
                F: Future<Output = Result<T, E>>,
                E: Into<BoxError>,
            {
                type Output = Result<T, Box<dyn Error + Sync + Send>>;
            }
        }

        pub struct AndThenFuture<F1, F2, N>;

        impl<F1, F2: TryFuture, N> Future for AndThenFuture<F1, F2, N>
        where
            AndThen<ErrInto<F1, F2::Error>, F2, N>: Future,
        {
            type Output = <AndThen<ErrInto<F1, F2::Error>, F2, N> as Future>::Output;
        }

        pub struct EitherResponseFuture<A, B>;

        impl<A, B> Future for EitherResponseFuture<A, B>
        where
            A: Future,
            B: Future<Output = A::Output>,
        {
            type Output = A::Output;
        }

        pub struct MapErrFuture<F, N>;

        impl<F, N> Future for MapErrFuture<F, N>
        where
            MapErr<F, N>: Future,
        {
            type Output = <MapErr<F, N> as Future>::Output;
        }

        pub struct MapResponseFuture<F, N>;

        impl<F, N> Future for MapResponseFuture<F, N>
        where
            MapOk<F, N>: Future,
        {
            type Output = <MapOk<F, N> as Future>::Output;
        }

        pub struct MapResultFuture<F, N>;

        impl<F, N> Future for MapResultFuture<F, N>
        where
            Map<F, N>: Future,
        {
            type Output = <Map<F, N> as Future>::Output;
        }

        pub struct ThenFuture<F1, F2, N>;

        impl<F1, F2, N> Future for ThenFuture<F1, F2, N>
        where
            Then<F1, F2, N>: Future,
        {
            type Output = <Then<F1, F2, N> as Future>::Output;
        }
    }

    #[derive(Clone)]
    pub struct AndThen<S, F>;

    impl<S, F> AndThen<S, F> {
        pub fn new(inner: S, f: F) -> Self;
        pub fn layer(f: F) -> AndThenLayer<F>;
    }

    impl<S, F, Request, Fut> Service<Request> for AndThen<S, F>
    where
        S: Service<Request>,
        S::Error: Into<Fut::Error>,
        F: FnOnce(S::Response) -> Fut + Clone,
        Fut: TryFuture,
    {
        type Response = Fut::Ok;
        type Error = Fut::Error;
        type Future = AndThenFuture<S::Future, Fut, F>;
    }

    pub struct AndThenLayer<F>;

    pub struct BoxCloneSyncServiceLayer<In, T, U, E>;

    pub struct BoxService<T, U, E>;

    impl<T, U, E> BoxService<T, U, E> {
        pub fn new<S>(inner: S) -> Self
        where
            S: Service<T, Response = U, Error = E> + Send + 'static,
            S::Future: Send + 'static;
        pub fn layer<S>() -> LayerFn<fn(S) -> Self>
        where
            S: Service<T, Response = U, Error = E> + Send + 'static,
            S::Future: Send + 'static;
    }

    impl<T, U, E> Service<T> for BoxService<T, U, E> {
        type Response = U;
        type Error = E;
        type Future = Pin<Box<dyn Future<Output = Result<U, E>> + Send>>;
    }

    pub struct BoxCloneService<T, U, E>;

    #[derive(Clone, Copy, Debug)]
    pub enum Either<A, B> {
        Left(A),
        Right(B),
    }

    impl<A, B, Request> Service<Request> for Either<A, B>
    where
        A: Service<Request>,
        B: Service<Request, Response = A::Response, Error = A::Error>,
    {
        type Response = A::Response;
        type Error = A::Error;
        type Future = EitherResponseFuture<A::Future, B::Future>;
    }

    #[derive(Clone)]
    pub struct FutureService<F, S>;

    impl<F, S> FutureService<F, S> {
        pub fn new(future: F) -> Self;
    }

    impl<F, S, R, E> Service<R> for FutureService<F, S>
    where
        F: Future<Output = Result<S, E>> + Unpin,
        S: Service<R, Error = E>,
    {
        type Response = S::Response;
        type Error = E;
        type Future = S::Future;
    }

    #[derive(Clone)]
    pub struct MapErr<S, F>;

    impl<S, F> MapErr<S, F> {
        pub fn new(inner: S, f: F) -> Self;
        pub fn layer(f: F) -> MapErrLayer<F>;
    }

    impl<S, F, Request, Error> Service<Request> for MapErr<S, F>
    where
        S: Service<Request>,
        F: FnOnce(S::Error) -> Error + Clone,
    {
        type Response = S::Response;
        type Error = Error;
        type Future = MapErrFuture<S::Future, F>;
    }

    pub struct MapErrLayer<F>;

    #[derive(Clone)]
    pub struct MapFuture<S, F>;

    impl<S, F> MapFuture<S, F> {
        pub fn new(inner: S, f: F) -> Self;
        pub fn layer(f: F) -> MapFutureLayer<F>;
        pub fn get_ref(&self) -> &S;
        pub fn get_mut(&mut self) -> &mut S;
        pub fn into_inner(self) -> S;
    }

    impl<R, S, F, T, E, Fut> Service<R> for MapFuture<S, F>
    where
        S: Service<R>,
        F: FnMut(S::Future) -> Fut,
        E: From<S::Error>,
        Fut: Future<Output = Result<T, E>>,
    {
        type Response = T;
        type Error = E;
        type Future = Fut;
    }

    pub struct MapFutureLayer<F>;

    #[derive(Clone)]
    pub struct MapRequest<S, F>;

    impl<S, F> MapRequest<S, F> {
        pub fn new(inner: S, f: F) -> Self;
        pub fn layer(f: F) -> MapRequestLayer<F>;
    }

    impl<S, F, R1, R2> Service<R1> for MapRequest<S, F>
    where
        S: Service<R2>,
        F: FnMut(R1) -> R2,
    {
        type Response = S::Response;
        type Error = S::Error;
        type Future = S::Future;
    }

    pub struct MapRequestLayer<F>;

    #[derive(Clone)]
    pub struct MapResponse<S, F>;

    impl<S, F> MapResponse<S, F> {
        pub fn new(inner: S, f: F) -> Self;
        pub fn layer(f: F) -> MapResponseLayer<F>;
    }

    impl<S, F, Request, Response> Service<Request> for MapResponse<S, F>
    where
        S: Service<Request>,
        F: FnOnce(S::Response) -> Response + Clone,
    {
        type Response = Response;
        type Error = S::Error;
        type Future = MapResponseFuture<S::Future, F>;
    }

    pub struct MapResponseLayer<F>;

    #[derive(Clone)]
    pub struct MapResult<S, F>;

    impl<S, F> MapResult<S, F> {
        pub fn new(inner: S, f: F) -> Self;
        pub fn layer(f: F) -> MapResultLayer<F>;
    }

    impl<S, F, Request, Response, Error> Service<Request> for MapResult<S, F>
    where
        S: Service<Request>,
        Error: From<S::Error>,
        F: FnOnce(Result<S::Response, S::Error>) -> Result<Response, Error> + Clone,
    {
        type Response = Response;
        type Error = Error;
        type Future = MapResultFuture<S::Future, F>;
    }

    pub struct MapResultLayer<F>;

    #[derive(Debug)]
    pub struct Oneshot<S: Service<Req>, Req>;

    impl<S, Req> Oneshot<S, Req>
    where
        S: Service<Req>,
    {
        pub fn new(svc: S, req: Req) -> Self;
    }

    impl<S, Req> Future for Oneshot<S, Req>
    where
        S: Service<Req>,
    {
        type Output = Result<S::Response, S::Error>;
    }

    #[derive(Debug)]
    pub struct Optional<T>;

    impl<T> Optional<T> {
        pub fn new<Request>(inner: Option<T>) -> Optional<T>
        where
            T: Service<Request>,
            T::Error: Into<BoxError>;
    }

    impl<T, Request> Service<Request> for Optional<T>
    where
        T: Service<Request>,
        T::Error: Into<BoxError>,
    {
        type Response = T::Response;
        type Error = Box<dyn Error + Sync + Send>;
        type Future = ResponseFuture<T::Future>;
    }

    pub struct Ready<'a, T, Request>;

    impl<'a, T, Request> Ready<'a, T, Request>
    where
        T: Service<Request>,
    {
        pub fn new(service: &'a mut T) -> Self;
    }

    impl<'a, T, Request> Future for Ready<'a, T, Request>
    where
        T: Service<Request>,
    {
        type Output = Result<&'a mut T, T::Error>;
    }

    pub struct ReadyOneshot<T, Request>;

    impl<T, Request> ReadyOneshot<T, Request>
    where
        T: Service<Request>,
    {
        pub fn new(service: T) -> Self;
    }

    impl<T, Request> Future for ReadyOneshot<T, Request>
    where
        T: Service<Request>,
    {
        type Output = Result<T, T::Error>;
    }

    #[derive(Clone, Copy)]
    pub struct ServiceFn<T>;

    impl<T, F, Request, R, E> Service<Request> for ServiceFn<T>
    where
        T: FnMut(Request) -> F,
        F: Future<Output = Result<R, E>>,
    {
        type Response = R;
        type Error = E;
        type Future = F;
    }

    #[derive(Clone)]
    pub struct Then<S, F>;

    impl<S, F> Then<S, F> {
        pub fn new(inner: S, f: F) -> Self;
        pub fn layer(f: F) -> ThenLayer<F>;
    }

    impl<S, F, Request, Response, Error, Fut> Service<Request> for Then<S, F>
    where
        S: Service<Request>,
        S::Error: Into<Error>,
        F: FnOnce(Result<S::Response, S::Error>) -> Fut + Clone,
        Fut: Future<Output = Result<Response, Error>>,
    {
        type Response = Response;
        type Error = Error;
        type Future = ThenFuture<S::Future, Fut, F>;
    }

    pub struct ThenLayer<F>;

    pub struct CallAll<Svc, S>;

    pub trait ServiceExt<Request>: Service<Request> {
        fn ready(&mut self) -> Ready<'_, Self, Request>
        where
            Self: Sized;
        fn ready_oneshot(self) -> ReadyOneshot<Self, Request>
        where
            Self: Sized;
        fn oneshot(self, req: Request) -> Oneshot<Self, Request>
        where
            Self: Sized;
        fn call_all<S>(self, reqs: S) -> CallAll<Self, S>
        where
            Self: Sized,
            S: Stream<Item = Request>;
        #[executor(f)]
        fn and_then<F>(self, f: F) -> AndThen<Self, F>
        where
            Self: Sized,
            F: Clone;
        #[executor(f)]
        fn map_response<F, Response>(self, f: F) -> MapResponse<Self, F>
        where
            Self: Sized,
            F: FnOnce(Self::Response) -> Response + Clone;
        #[executor(f)]
        fn map_err<F, Error>(self, f: F) -> MapErr<Self, F>
        where
            Self: Sized,
            F: FnOnce(Self::Error) -> Error + Clone;
        #[executor(f)]
        fn map_result<F, Response, Error>(self, f: F) -> MapResult<Self, F>
        where
            Self: Sized,
            Error: From<Self::Error>,
            F: FnOnce(Result<Self::Response, Self::Error>) -> Result<Response, Error> + Clone;
        #[executor(f)]
        fn map_request<F, NewRequest>(self, f: F) -> MapRequest<Self, F>
        where
            Self: Sized,
            F: FnMut(NewRequest) -> Request;
        fn filter<F, NewRequest>(self, filter: F) -> Filter<Self, F>
        where
            Self: Sized,
            F: Predicate<NewRequest>;
        fn filter_async<F, NewRequest>(self, filter: F) -> AsyncFilter<Self, F>
        where
            Self: Sized,
            F: AsyncPredicate<NewRequest>;
        #[executor(f)]
        fn then<F, Response, Error, Fut>(self, f: F) -> Then<Self, F>
        where
            Self: Sized,
            Error: From<Self::Error>,
            F: FnOnce(Result<Self::Response, Self::Error>) -> Fut + Clone,
            Fut: Future<Output = Result<Response, Error>>;
        #[executor(f)]
        fn map_future<F, Fut, Response, Error>(self, f: F) -> MapFuture<Self, F>
        where
            Self: Sized,
            F: FnMut(Self::Future) -> Fut,
            Error: From<Self::Error>,
            Fut: Future<Output = Result<Response, Error>>;
        fn boxed(self) -> BoxService<Request, Self::Response, Self::Error>
        where
            Self: Sized + Send + 'static,
            Self::Future: Send + 'static;
        fn boxed_clone(self) -> BoxCloneService<Request, Self::Response, Self::Error>
        where
            Self: Clone + Sized + Send + 'static,
            Self::Future: Send + 'static;
    }

    impl<T, Request> ServiceExt<Request> for T where T: Service<Request> + ?Sized {}

    pub fn future_service<F, S, R, E>(future: F) -> FutureService<F, S>
    where
        F: Future<Output = Result<S, E>> + Unpin,
        S: Service<R, Error = E>;
    pub fn option_layer<L>(layer: Option<L>) -> Either<L, Identity>;
}

pub mod builder {
    use crate::buffer::BufferLayer;
    use crate::filter::{AsyncFilterLayer, FilterLayer};
    use crate::limit::{ConcurrencyLimitLayer, RateLimitLayer};
    use crate::load_shed::LoadShedLayer;
    use crate::retry::RetryLayer;
    use crate::timeout::TimeoutLayer;
    use crate::util::{
        AndThenLayer, BoxCloneService, BoxCloneSyncServiceLayer, BoxService, Either, MapErrLayer, MapFutureLayer,
        MapRequestLayer, MapResponseLayer, MapResultLayer, ServiceFn, ThenLayer,
    };
    use std::time::Duration;
    use tower_layer::{Identity, Layer, LayerFn, Stack};
    use tower_service::Service;

    #[derive(Clone)]
    pub struct ServiceBuilder<L>;

    impl ServiceBuilder<Identity> {
        pub fn new() -> Self;
    }

    impl<L> ServiceBuilder<L> {
        pub fn layer<T>(self, layer: T) -> ServiceBuilder<Stack<T, L>>;
        pub fn option_layer<T>(self, layer: Option<T>) -> ServiceBuilder<Stack<Either<T, Identity>, L>>;
        pub fn layer_fn<F>(self, f: F) -> ServiceBuilder<Stack<LayerFn<F>, L>>;
        pub fn buffer<Request>(self, bound: usize) -> ServiceBuilder<Stack<BufferLayer<Request>, L>>;
        pub fn concurrency_limit(self, max: usize) -> ServiceBuilder<Stack<ConcurrencyLimitLayer, L>>;
        pub fn load_shed(self) -> ServiceBuilder<Stack<LoadShedLayer, L>>;
        pub fn rate_limit(self, num: u64, per: Duration) -> ServiceBuilder<Stack<RateLimitLayer, L>>;
        pub fn retry<P>(self, policy: P) -> ServiceBuilder<Stack<RetryLayer<P>, L>>;
        pub fn timeout(self, timeout: Duration) -> ServiceBuilder<Stack<TimeoutLayer, L>>;
        pub fn filter<P>(self, predicate: P) -> ServiceBuilder<Stack<FilterLayer<P>, L>>;
        pub fn filter_async<P>(self, predicate: P) -> ServiceBuilder<Stack<AsyncFilterLayer<P>, L>>;
        pub fn map_request<F, R1, R2>(self, f: F) -> ServiceBuilder<Stack<MapRequestLayer<F>, L>>
        where
            F: FnMut(R1) -> R2 + Clone;
        pub fn map_response<F>(self, f: F) -> ServiceBuilder<Stack<MapResponseLayer<F>, L>>;
        pub fn map_err<F>(self, f: F) -> ServiceBuilder<Stack<MapErrLayer<F>, L>>;
        pub fn map_future<F>(self, f: F) -> ServiceBuilder<Stack<MapFutureLayer<F>, L>>;
        pub fn then<F>(self, f: F) -> ServiceBuilder<Stack<ThenLayer<F>, L>>;
        pub fn and_then<F>(self, f: F) -> ServiceBuilder<Stack<AndThenLayer<F>, L>>;
        pub fn map_result<F>(self, f: F) -> ServiceBuilder<Stack<MapResultLayer<F>, L>>;
        pub fn into_inner(self) -> L;
        pub fn service<S>(&self, service: S) -> L::Service
        where
            L: Layer<S>;
        pub fn service_fn<F>(self, f: F) -> L::Service
        where
            L: Layer<ServiceFn<F>>;
        pub fn check_clone(self) -> Self
        where
            Self: Clone;
        pub fn check_service_clone<S>(self) -> Self
        where
            L: Layer<S>,
            L::Service: Clone;
        pub fn check_service<S, T, U, E>(self) -> Self
        where
            L: Layer<S>,
            L::Service: Service<T, Response = U, Error = E>;
        pub fn boxed<S, R>(
            self,
        ) -> ServiceBuilder<
            Stack<
                LayerFn<
                    fn(
                        L::Service,
                    )
                        -> BoxService<R, <L::Service as Service<R>>::Response, <L::Service as Service<R>>::Error>,
                >,
                L,
            >,
        >
        where
            L: Layer<S>,
            L::Service: Service<R> + Send + 'static,
            <L::Service as Service<R>>::Future: Send + 'static;
        pub fn boxed_clone<S, R>(
            self,
        ) -> ServiceBuilder<
            Stack<
                LayerFn<
                    fn(
                        L::Service,
                    )
                        -> BoxCloneService<R, <L::Service as Service<R>>::Response, <L::Service as Service<R>>::Error>,
                >,
                L,
            >,
        >
        where
            L: Layer<S>,
            L::Service: Service<R> + Clone + Send + 'static,
            <L::Service as Service<R>>::Future: Send + 'static;
        pub fn boxed_clone_sync<S, R>(
            self,
        ) -> ServiceBuilder<
            Stack<
                BoxCloneSyncServiceLayer<S, R, <L::Service as Service<R>>::Response, <L::Service as Service<R>>::Error>,
                Identity,
            >,
        >
        where
            L: Layer<S> + Send + Sync + 'static,
            L::Service: Service<R> + Clone + Send + Sync + 'static,
            <L::Service as Service<R>>::Future: Send + Sync + 'static;
    }

    impl Default for ServiceBuilder<Identity> {}

    impl<S, L> Layer<S> for ServiceBuilder<L>
    where
        L: Layer<S>,
    {
        type Service = L::Service;
    }
}

pub mod layer {
    pub use tower_layer::{Layer, LayerFn, layer_fn};

    pub mod util {
        pub use tower_layer::{Identity, Stack};
    }
}

pub type BoxError = Box<dyn Error + Send + Sync>;

pub trait MakeService<Target, Request> {
    type Response;
    type Error;
    type Service: Service<Request, Response = Self::Response, Error = Self::Error>;
    type MakeError;
    type Future: Future<Output = Result<Self::Service, Self::MakeError>>;
    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Self::MakeError>>;
    fn make_service(&mut self, target: Target) -> Self::Future;
    fn into_service(self) -> IntoService<Self, Request>
    where
        Self: Sized;
    fn as_service(&mut self) -> AsService<'_, Self, Request>
    where
        Self: Sized;
}

impl<M, S, Target, Request> MakeService<Target, Request> for M
where
    M: Service<Target, Response = S>,
    S: Service<Request>,
{
    type Response = S::Response;
    type Error = S::Error;
    type Service = S;
    type MakeError = M::Error;
    type Future = M::Future;
}

#[executor(f)]
pub fn service_fn<T>(f: T) -> ServiceFn<T>;
