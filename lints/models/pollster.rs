use std::future::{Future, IntoFuture};

impl<F: Future> FutureExt for F {}

pub trait FutureExt: Future {
    #[blocks(block_on)]
    fn block_on(self) -> Self::Output
    where
        Self: Sized;
}

#[blocks(block_on)]
#[drives(fut)]
pub fn block_on<F: IntoFuture>(fut: F) -> F::Output;
