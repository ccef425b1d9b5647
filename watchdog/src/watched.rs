//! `watched`: a future with a name, whose polls the monitor can tell apart.

use crate::{Name, name::TemporaryName, slot};
use std::{
    future::Future,
    pin::Pin,
    task::{Context, Poll},
};

pin_project_lite::pin_project! {
    /// A future whose polls are watched under a name. See [`watched`].
    #[derive(Debug)]
    #[must_use = "futures do nothing unless polled"]
    pub struct Watched<F> {
        name: Name,
        #[pin]
        future: F,
    }
}

/// Watches the polls of `future`: a report of a stall in one has the name. On an executor that the watchdog is not
/// attached to, this is also what makes the stall known at all.
pub fn watched<F: Future>(name: impl Into<Name>, future: F) -> Watched<F> {
    Watched { name: name.into(), future }
}

/// Watches a future under a name that is forgotten with it.
pub async fn watched_once<F: Future>(name: String, future: F) -> F::Output {
    let name = TemporaryName::new(name);
    watched(name.name(), future).await
}

/// Methods of every future.
pub trait FutureExt: Future + Sized {
    /// Watches the polls of the future, as [`watched`] does.
    fn watched(self, name: impl Into<Name>) -> Watched<Self> {
        watched(name, self)
    }
}

impl<F: Future> FutureExt for F {}

impl<F: Future> Future for Watched<F> {
    type Output = F::Output;

    #[inline]
    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<F::Output> {
        let this = self.project();
        let _guard = slot::enter(*this.name);
        this.future.poll(context)
    }
}
