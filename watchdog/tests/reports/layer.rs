//! Requests have the names of their routes.

use async_watchdog::{Name, WatchLayer};
use axum::Router;
use axum::body::Body;
use axum::extract::{MatchedPath, Request};
use axum::routing::get;
use tower::ServiceExt as _;

use crate::support::{alone, reported, sleep};

fn name(request: &Request) -> Name {
    let route = request.extensions().get::<MatchedPath>().map_or("no route", |path| path.as_str());
    Name::new(&format!("{} {route}", request.method()))
}

#[test]
fn a_route_that_stalls() {
    let _alone = alone();
    let stalls = reported(async {
        let app = Router::new().route("/users/{id}", get(async || sleep())).layer(WatchLayer::new(name));
        let request = Request::builder().uri("/users/7").body(Body::empty()).expect("a request");
        let response = app.oneshot(request).await.expect("infallible");
        assert_eq!(response.status(), 200);
    });
    let names: Vec<Option<&str>> = stalls.iter().map(|stall| stall.name.as_deref()).collect();
    assert!(!names.is_empty() && names.iter().all(|name| *name == Some("GET /users/{id}")), "{names:?}");
}
