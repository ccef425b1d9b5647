pub mod future;
pub mod stream;
pub mod task {
    pub use std::task::{Context, Poll, RawWaker, RawWakerVTable, Waker};
}

pub use future::{FusedFuture, Future, TryFuture};
pub use stream::{FusedStream, Stream, TryStream};

#[macro_export]
macro_rules! ready {
    () => {};
}
