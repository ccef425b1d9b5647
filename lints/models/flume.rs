use crate::r#async::{RecvFut, RecvStream, SendFut, SendSink};
pub use crate::select::Selector;
use std::error::Error;
use std::fmt::Display;
use std::time::{Duration, Instant};

pub mod select {
    use crate::{Receiver, RecvError};
    use std::error::Error;
    use std::fmt::Display;
    use std::time::{Duration, Instant};

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum SelectError {
        Timeout,
    }

    impl Display for SelectError {}
    impl Error for SelectError {}

    pub struct Selector<'a, T: 'a>;

    impl<'a, T> Selector<'a, T> {
        pub fn new() -> Self;
        pub fn recv<U, F: FnMut(Result<U, RecvError>) -> T + 'a>(self, receiver: &'a Receiver<U>, mapper: F) -> Self;
        #[blocks(channel)]
        pub fn wait(self) -> T;
        #[blocks(channel)]
        #[nonblocking(ZERO, zero)]
        pub fn wait_timeout(self, dur: Duration) -> Result<T, SelectError>;
        #[blocks(channel)]
        pub fn wait_deadline(self, deadline: Instant) -> Result<T, SelectError>;
    }

    impl<'a, T: 'a> Default for Selector<'a, T> {}
}

pub mod r#async {
    use crate::{RecvError, SendError, Sender};
    use futures_core::future::FusedFuture;
    use futures_core::stream::{FusedStream, Stream};
    use futures_sink::Sink;

    pub struct SendFut<'a, T>;

    impl<'a, T> SendFut<'a, T> {
        pub fn is_disconnected(&self) -> bool;
        pub fn is_empty(&self) -> bool;
        pub fn is_full(&self) -> bool;
        pub fn len(&self) -> usize;
        pub fn capacity(&self) -> Option<usize>;
    }

    impl<'a, T> Future for SendFut<'a, T> {
        type Output = Result<(), SendError<T>>;
    }

    impl<'a, T> FusedFuture for SendFut<'a, T> {}

    pub struct SendSink<'a, T>;

    impl<'a, T> SendSink<'a, T> {
        pub fn sender(&self) -> &Sender<T>;
        pub fn is_disconnected(&self) -> bool;
        pub fn is_empty(&self) -> bool;
        pub fn is_full(&self) -> bool;
        pub fn len(&self) -> usize;
        pub fn capacity(&self) -> Option<usize>;
        pub fn same_channel(&self, other: &Self) -> bool;
    }

    impl<'a, T> Sink<T> for SendSink<'a, T> {
        type Error = SendError<T>;
    }

    impl<'a, T> Clone for SendSink<'a, T> {}

    pub struct RecvFut<'a, T>;

    impl<'a, T> RecvFut<'a, T> {
        pub fn is_disconnected(&self) -> bool;
        pub fn is_empty(&self) -> bool;
        pub fn is_full(&self) -> bool;
        pub fn len(&self) -> usize;
        pub fn capacity(&self) -> Option<usize>;
    }

    impl<'a, T> Future for RecvFut<'a, T> {
        type Output = Result<T, RecvError>;
    }

    impl<'a, T> FusedFuture for RecvFut<'a, T> {}

    pub struct RecvStream<'a, T>;

    impl<'a, T> RecvStream<'a, T> {
        pub fn is_disconnected(&self) -> bool;
        pub fn is_empty(&self) -> bool;
        pub fn is_full(&self) -> bool;
        pub fn len(&self) -> usize;
        pub fn capacity(&self) -> Option<usize>;
        pub fn same_channel(&self, other: &Self) -> bool;
    }

    impl<'a, T> Clone for RecvStream<'a, T> {}

    impl<'a, T> Stream for RecvStream<'a, T> {
        type Item = T;
    }

    impl<'a, T> FusedStream for RecvStream<'a, T> {}
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub struct SendError<T>(pub T);

impl<T> SendError<T> {
    pub fn into_inner(self) -> T;
}

impl<T> Display for SendError<T> {}
impl<T> Error for SendError<T> {}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum TrySendError<T> {
    Full(T),
    Disconnected(T),
}

impl<T> TrySendError<T> {
    pub fn into_inner(self) -> T;
}

impl<T> Display for TrySendError<T> {}
impl<T> Error for TrySendError<T> {}
impl<T> From<SendError<T>> for TrySendError<T> {}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum SendTimeoutError<T> {
    Timeout(T),
    Disconnected(T),
}

impl<T> SendTimeoutError<T> {
    pub fn into_inner(self) -> T;
}

impl<T> Display for SendTimeoutError<T> {}
impl<T> Error for SendTimeoutError<T> {}
impl<T> From<SendError<T>> for SendTimeoutError<T> {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecvError {
    Disconnected,
}

impl Display for RecvError {}
impl Error for RecvError {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TryRecvError {
    Empty,
    Disconnected,
}

impl Display for TryRecvError {}
impl Error for TryRecvError {}
impl From<RecvError> for TryRecvError {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecvTimeoutError {
    Timeout,
    Disconnected,
}

impl Display for RecvTimeoutError {}
impl Error for RecvTimeoutError {}
impl From<RecvError> for RecvTimeoutError {}

// What a bounded channel is marked with: its `send` waits, unlike that of an unbounded one, of the same type.
#[os_backed]
struct Bounded;
struct Unknown;

pub struct Sender<T, B = Unknown>;

impl<T, B> Sender<T, B> {
    pub fn send_async(&self, item: T) -> SendFut<'_, T>;
    pub fn into_send_async<'a>(self, item: T) -> SendFut<'a, T>;
    pub fn sink(&self) -> SendSink<'_, T>;
    pub fn into_sink<'a>(self) -> SendSink<'a, T>;
    pub fn try_send(&self, msg: T) -> Result<(), TrySendError<T>>;
    #[blocks(
        channel,
        if_os(B),
        instead = "flume::Sender::send_async",
        note = "the channel is bounded, so it waits when that is full"
    )]
    #[blocks(
        channel,
        instead = "flume::Sender::send_async",
        pedantic,
        note = "only when the channel is bounded and full"
    )]
    pub fn send(&self, msg: T) -> Result<(), SendError<T>>;
    #[blocks(
        channel,
        if_os(B),
        instead = "flume::Sender::send_async",
        note = "the channel is bounded, so it waits when that is full"
    )]
    #[blocks(
        channel,
        instead = "flume::Sender::send_async",
        pedantic,
        note = "only when the channel is bounded and full"
    )]
    pub fn send_deadline(&self, msg: T, deadline: Instant) -> Result<(), SendTimeoutError<T>>;
    #[blocks(
        channel,
        if_os(B),
        instead = "flume::Sender::send_async",
        note = "the channel is bounded, so it waits when that is full"
    )]
    #[blocks(
        channel,
        instead = "flume::Sender::send_async",
        pedantic,
        note = "only when the channel is bounded and full"
    )]
    #[nonblocking(ZERO, zero)]
    pub fn send_timeout(&self, msg: T, dur: Duration) -> Result<(), SendTimeoutError<T>>;
    pub fn is_disconnected(&self) -> bool;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn capacity(&self) -> Option<usize>;
    pub fn sender_count(&self) -> usize;
    pub fn receiver_count(&self) -> usize;
    pub fn downgrade(&self) -> WeakSender<T>;
    pub fn same_channel(&self, other: &Sender<T, B>) -> bool;
}

impl<T, B> Clone for Sender<T, B> {}

pub struct WeakSender<T>;

impl<T> WeakSender<T> {
    pub fn upgrade(&self) -> Option<Sender<T>>;
}

impl<T> Clone for WeakSender<T> {}

pub struct Receiver<T>;

impl<T> Receiver<T> {
    pub fn recv_async(&self) -> RecvFut<'_, T>;
    pub fn into_recv_async<'a>(self) -> RecvFut<'a, T>;
    pub fn stream(&self) -> RecvStream<'_, T>;
    pub fn into_stream<'a>(self) -> RecvStream<'a, T>;
    pub fn try_recv(&self) -> Result<T, TryRecvError>;
    #[blocks(channel, instead = "flume::Receiver::recv_async")]
    pub fn recv(&self) -> Result<T, RecvError>;
    #[blocks(channel, instead = "flume::Receiver::recv_async")]
    pub fn recv_deadline(&self, deadline: Instant) -> Result<T, RecvTimeoutError>;
    #[blocks(channel, instead = "flume::Receiver::recv_async")]
    #[nonblocking(ZERO, zero)]
    pub fn recv_timeout(&self, dur: Duration) -> Result<T, RecvTimeoutError>;
    pub fn iter(&self) -> Iter<'_, T>;
    pub fn try_iter(&self) -> TryIter<'_, T>;
    pub fn drain(&self) -> Drain<'_, T>;
    pub fn is_disconnected(&self) -> bool;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn capacity(&self) -> Option<usize>;
    pub fn sender_count(&self) -> usize;
    pub fn receiver_count(&self) -> usize;
    pub fn same_channel(&self, other: &Receiver<T>) -> bool;
}

impl<T> Clone for Receiver<T> {}

impl<'a, T> IntoIterator for &'a Receiver<T> {
    type Item = T;
    type IntoIter = Iter<'a, T>;
}

impl<T> IntoIterator for Receiver<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;
}

pub struct Iter<'a, T>;

impl<'a, T> Iterator for Iter<'a, T> {
    type Item = T;
    #[blocks(channel, instead = "flume::Receiver::recv_async")]
    fn next(&mut self) -> Option<Self::Item>;
}

pub struct TryIter<'a, T>;

impl<'a, T> Iterator for TryIter<'a, T> {
    type Item = T;
}

#[derive(Debug)]
pub struct Drain<'a, T>;

impl<'a, T> Iterator for Drain<'a, T> {
    type Item = T;
}

pub struct IntoIter<T>;

impl<T> Iterator for IntoIter<T> {
    type Item = T;
    #[blocks(channel, instead = "flume::Receiver::recv_async")]
    fn next(&mut self) -> Option<Self::Item>;
}

pub fn unbounded<T>() -> (Sender<T>, Receiver<T>);
pub fn bounded<T>(cap: usize) -> (Sender<T, Bounded>, Receiver<T>);
