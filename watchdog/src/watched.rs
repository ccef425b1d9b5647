//! `watched`: a future with a name, whose polls the monitor can tell apart.

use crate::{Name, name::TemporaryName, place::Place, slot};
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
        place: Place,
        #[pin]
        future: F,
    }
}

/// Watches the polls of `future`: a report of a stall in one has the name. On an executor that the watchdog is not
/// attached to, this is also what makes the stall known at all.
///
/// Unless the task was spawned by [`spawn`](crate::spawn), reports tell the place of this call.
#[track_caller]
pub fn watched<F: Future>(name: impl Into<Name>, future: F) -> Watched<F> {
    Watched { name: name.into(), place: Place::of_caller(), future }
}

/// Spawns a task on tokio's current runtime as [`tokio::spawn`] does, for reports to tell where that was.
///
/// Polls of the task are told apart even where it gives way without a wait, as by `yield_now`.
///
/// # Panics
///
/// As `tokio::spawn`, outside of a runtime.
#[cfg(feature = "tokio")]
#[track_caller]
pub fn spawn<F>(future: F) -> tokio::task::JoinHandle<F::Output>
where
    F: Future + Send + 'static,
    F::Output: Send + 'static,
{
    tokio::spawn(watched(Name::NONE, future))
}

/// Watches the body of a fn, whose place the stack has.
pub fn watched_body<F: Future>(name: Name, future: F) -> Watched<F> {
    Watched { name, place: Place::NONE, future }
}

/// Watches a future under a name that is forgotten with it.
pub async fn watched_once<F: Future>(name: String, future: F) -> F::Output {
    let name = TemporaryName::new(name);
    watched_body(name.name(), future).await
}

/// Methods of every future.
pub trait FutureExt: Future + Sized {
    /// Watches the polls of the future, as [`watched`] does.
    #[track_caller]
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
        let _guard = slot::enter(*this.name, *this.place);
        this.future.poll(context)
    }
}
