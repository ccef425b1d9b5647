//! A tower layer that names the requests of a service, so that the warning of a stall says which route stalled.

use std::task::{Context, Poll};

use tower_layer::Layer;
use tower_service::Service;

use crate::{Name, Watched, watched};

/// Names each request of a service after itself, by a fn that gets it.
///
/// Names are for routes, not for what differs from request to request: with axum, take the route that matched, not the
/// path that was asked for.
///
/// ```
/// use async_watchdog::{Name, WatchLayer};
/// use axum::{Router, extract::{MatchedPath, Request}, routing::get};
///
/// let layer = WatchLayer::new(|request: &Request| {
///     let route = request.extensions().get::<MatchedPath>().map_or("no route", |path| path.as_str());
///     Name::new(&format!("{} {route}", request.method()))
/// });
/// let app: Router = Router::new().route("/users/{id}", get(|| async { "one" })).layer(layer);
/// ```
#[derive(Clone, Copy, Debug)]
pub struct WatchLayer<N> {
    name: N,
}

impl<N> WatchLayer<N> {
    /// A layer that names requests by this fn.
    pub fn new(name: N) -> WatchLayer<N> {
        WatchLayer { name }
    }
}

impl<S, N: Clone> Layer<S> for WatchLayer<N> {
    type Service = WatchService<S, N>;

    fn layer(&self, inner: S) -> WatchService<S, N> {
        WatchService { inner, name: self.name.clone() }
    }
}

/// A service whose requests have names. Made by [`WatchLayer`].
#[derive(Clone, Copy, Debug)]
pub struct WatchService<S, N> {
    inner: S,
    name: N,
}

impl<R, S, N, T> Service<R> for WatchService<S, N>
where
    S: Service<R>,
    N: Fn(&R) -> T,
    T: Into<Name>,
{
    type Response = S::Response;
    type Error = S::Error;
    type Future = Watched<S::Future>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, request: R) -> Watched<S::Future> {
        let name = (self.name)(&request);
        watched(name, self.inner.call(request))
    }
}
