pub mod future;
pub mod io;
pub mod prelude {
    pub use crate::future::{Future, FutureExt as _};
    pub use crate::io::{
        AsyncBufRead, AsyncBufReadExt as _, AsyncRead, AsyncReadExt as _, AsyncSeek, AsyncSeekExt as _, AsyncWrite,
        AsyncWriteExt as _,
    };
    pub use crate::stream::{Stream, StreamExt as _};
}
pub mod stream;

pub use future::{Future, FutureExt};
pub use io::{
    AsyncBufRead, AsyncBufReadExt, AsyncRead, AsyncReadExt, AsyncSeek, AsyncSeekExt, AsyncWrite, AsyncWriteExt,
};
pub use stream::{Stream, StreamExt};

#[macro_export]
macro_rules! pin {
    () => {};
}

#[macro_export]
macro_rules! ready {
    () => {};
}
