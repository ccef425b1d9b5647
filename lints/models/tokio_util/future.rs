use crate::sync::CancellationToken;
use std::future::Future;

impl<T: Future + ?Sized> FutureExt for T {}

pub struct WithCancellationTokenFuture<'a, F: Future>;

impl<'a, F: Future> Future for WithCancellationTokenFuture<'a, F> {
    type Output = Option<F::Output>;
}

pub struct WithCancellationTokenFutureOwned<F: Future>;

impl<F: Future> Future for WithCancellationTokenFutureOwned<F> {
    type Output = Option<F::Output>;
}

pub trait FutureExt: Future {
    fn with_cancellation_token(self, cancellation_token: &CancellationToken) -> WithCancellationTokenFuture<'_, Self>
    where
        Self: Sized;
    fn with_cancellation_token_owned(
        self,
        cancellation_token: CancellationToken,
    ) -> WithCancellationTokenFutureOwned<Self>
    where
        Self: Sized;
}
