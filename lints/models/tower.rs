pub use crate::builder::ServiceBuilder;
pub use crate::util::ServiceExt;
use crate::util::ServiceFn;
use std::error::Error;
use std::task::{Context, Poll};
pub use tower_layer::Layer;
pub use tower_service::Service;

pub mod buffer {
    use crate::BoxError;
    use std::error::Error;
    use tower_service::Service;

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

    impl<Req, F> Clone for Buffer<Req, F>
    where
        Req: Send + 'static,
        F: Send + 'static,
    {
    }
}

pub mod limit {
    use std::sync::Arc;
    use tokio::sync::Semaphore;
    use tower_service::Service;

    #[derive(Debug)]
    pub struct ConcurrencyLimit<T>;

    impl<T> ConcurrencyLimit<T> {
        pub fn new(inner: T, max: usize) -> Self;
        pub fn with_semaphore(inner: T, semaphore: Arc<Semaphore>) -> Self;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn into_inner(self) -> T;
    }

    impl<T: Clone> Clone for ConcurrencyLimit<T> {}

    #[derive(Debug)]
    pub struct RateLimit<T>;

    impl<T> RateLimit<T> {
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
}

pub mod load_shed {
    use crate::BoxError;
    use std::error::Error;
    use tower_service::Service;

    #[derive(Debug)]
    pub struct LoadShed<S>;

    impl<S> LoadShed<S> {
        pub fn new(inner: S) -> Self;
    }

    impl<S: Clone> Clone for LoadShed<S> {}
}

pub mod timeout {
    use crate::BoxError;
    use std::error::Error;
    use std::time::Duration;
    use tower_layer::Layer;
    use tower_service::Service;

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
}

pub mod util {
    use crate::BoxError;
    pub use crate::service_fn;
    use futures_core::future::TryFuture;
    use futures_core::stream::Stream;
    use std::error::Error;
    use std::pin::Pin;
    use tower_layer::{Identity, LayerFn};
    use tower_service::Service;

    #[derive(Clone)]
    pub struct AndThen<S, F>;

    impl<S, F> AndThen<S, F> {
        pub fn new(inner: S, f: F) -> Self;
    }

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

    #[derive(Clone, Copy, Debug)]
    pub enum Either<A, B> {
        Left(A),
        Right(B),
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
    }

    #[derive(Clone)]
    pub struct MapFuture<S, F>;

    impl<S, F> MapFuture<S, F> {
        pub fn new(inner: S, f: F) -> Self;
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

    #[derive(Clone)]
    pub struct MapRequest<S, F>;

    impl<S, F> MapRequest<S, F> {
        pub fn new(inner: S, f: F) -> Self;
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

    #[derive(Clone)]
    pub struct MapResponse<S, F>;

    impl<S, F> MapResponse<S, F> {
        pub fn new(inner: S, f: F) -> Self;
    }

    #[derive(Clone)]
    pub struct MapResult<S, F>;

    impl<S, F> MapResult<S, F> {
        pub fn new(inner: S, f: F) -> Self;
    }

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
    }

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
    }

    impl<T, Request> ServiceExt<Request> for T where T: Service<Request> + ?Sized {}

    pub fn future_service<F, S, R, E>(future: F) -> FutureService<F, S>
    where
        F: Future<Output = Result<S, E>> + Unpin,
        S: Service<R, Error = E>;
    pub fn option_layer<L>(layer: Option<L>) -> Either<L, Identity>;
}

pub mod builder {
    use crate::timeout::TimeoutLayer;
    use crate::util::{BoxService, Either, ServiceFn};
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
        pub fn timeout(self, timeout: Duration) -> ServiceBuilder<Stack<TimeoutLayer, L>>;
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
