use std::ops::DerefMut;
use std::pin::Pin;
use std::task::{Context, Poll};

pub use std::future::Future;

pub type BoxFuture<'a, T> = Pin<std::boxed::Box<dyn Future<Output = T> + Send + 'a>>;
pub type LocalBoxFuture<'a, T> = Pin<std::boxed::Box<dyn Future<Output = T> + 'a>>;

impl<F: FusedFuture + ?Sized + Unpin> FusedFuture for &mut F {}

impl<F, T, E> TryFuture for F
where
    F: ?Sized + Future<Output = Result<T, E>>,
{
    type Ok = T;
    type Error = E;
}

impl<P> FusedFuture for Pin<P>
where
    P: DerefMut + Unpin,
    P::Target: FusedFuture,
{
}

impl<F: FusedFuture + ?Sized + Unpin> FusedFuture for Box<F> {}

impl<F: FusedFuture> FusedFuture for std::panic::AssertUnwindSafe<F> {}

pub trait FusedFuture: Future {
    fn is_terminated(&self) -> bool;
}

pub trait TryFuture: Future {
    type Ok;

    type Error;
    fn try_poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<Self::Ok, Self::Error>>;
}
