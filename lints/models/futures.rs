pub mod executor {
    pub use futures_executor::{
        BlockingStream, Enter, EnterError, LocalPool, LocalSpawner, ThreadPool, ThreadPoolBuilder, block_on,
        block_on_stream, enter,
    };
}
pub mod prelude {
    pub use crate::future::{self, Future, TryFuture};
    pub use crate::io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
    pub use crate::sink::{self, Sink};
    pub use crate::stream::{self, Stream, TryStream};

    pub use crate::future::{FutureExt as _, TryFutureExt as _};
    pub use crate::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncSeekExt as _, AsyncWriteExt as _};
    pub use crate::sink::SinkExt as _;
    pub use crate::stream::{StreamExt as _, TryStreamExt as _};
}

pub use futures_channel as channel;
pub use futures_core::future::{Future, TryFuture};
pub use futures_core::ready;
pub use futures_core::stream::{Stream, TryStream};
pub use futures_io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
pub use futures_sink::Sink;
pub use futures_util::future::{FutureExt, TryFutureExt};
pub use futures_util::sink::SinkExt;
pub use futures_util::stream::{StreamExt, TryStreamExt};
pub use futures_util::{AsyncBufReadExt, AsyncReadExt, AsyncSeekExt, AsyncWriteExt};
pub use futures_util::{future, io, lock, never, sink, stream, task};
pub use futures_util::{join, pending, pin_mut, poll, select, select_biased, stream_select, try_join};
