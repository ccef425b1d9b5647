pub mod future;
pub mod io;
pub mod lock;
pub mod never {
    pub type Never = std::convert::Infallible;
}
pub mod sink;
pub mod stream;
pub mod task;

pub use future::{Future, FutureExt, TryFuture, TryFutureExt};
pub use futures_core::ready;
pub use io::{
    AsyncBufRead, AsyncBufReadExt, AsyncRead, AsyncReadExt, AsyncSeek, AsyncSeekExt, AsyncWrite, AsyncWriteExt,
};
pub use sink::{Sink, SinkExt};
pub use stream::{Stream, StreamExt, TryStream, TryStreamExt};

#[macro_export]
macro_rules! join {
    () => {};
}

#[macro_export]
macro_rules! try_join {
    () => {};
}

#[macro_export]
macro_rules! select {
    () => {};
}

#[macro_export]
macro_rules! select_biased {
    () => {};
}

#[macro_export]
macro_rules! stream_select {
    () => {};
}

#[macro_export]
macro_rules! pin_mut {
    () => {};
}

#[macro_export]
macro_rules! pending {
    () => {};
}

#[macro_export]
macro_rules! poll {
    () => {};
}
