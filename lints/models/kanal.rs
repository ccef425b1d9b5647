use futures_core::stream::{FusedStream, Stream};
use std::error::Error;
use std::fmt::Display;
use std::time::Duration;

// What a bounded channel is marked with: its `send` waits, unlike that of an unbounded one, of the same type.
#[os_backed]
struct Bounded;
struct Unknown;

pub struct Sender<T, B = Unknown>;

impl<T, B> Sender<T, B> {
    #[blocks(
        channel,
        if_os(B),
        instead = "kanal::AsyncSender::send",
        note = "the channel is bounded, so it waits when that is full"
    )]
    #[blocks(
        channel,
        pedantic,
        instead = "kanal::AsyncSender::send",
        note = "only when the channel is bounded and full"
    )]
    pub fn send(&self, data: T) -> Result<(), SendError>;
    #[blocks(
        channel,
        if_os(B),
        instead = "kanal::AsyncSender::send",
        note = "the channel is bounded, so it waits when that is full"
    )]
    #[blocks(
        channel,
        pedantic,
        instead = "kanal::AsyncSender::send",
        note = "only when the channel is bounded and full"
    )]
    #[nonblocking(ZERO, zero)]
    pub fn send_timeout(&self, data: T, duration: Duration) -> Result<(), SendErrorTimeout>;
    #[blocks(
        channel,
        if_os(B),
        instead = "kanal::AsyncSender::send",
        note = "the channel is bounded, so it waits when that is full"
    )]
    #[blocks(
        channel,
        pedantic,
        instead = "kanal::AsyncSender::send",
        note = "only when the channel is bounded and full"
    )]
    pub fn send_option_timeout(&self, data: &mut Option<T>, duration: Duration) -> Result<(), SendErrorTimeout>;
    pub fn try_send(&self, data: T) -> Result<bool, SendError>;
    pub fn try_send_option(&self, data: &mut Option<T>) -> Result<bool, SendError>;
    pub fn try_send_realtime(&self, data: T) -> Result<bool, SendError>;
    pub fn try_send_option_realtime(&self, data: &mut Option<T>) -> Result<bool, SendError>;
    pub fn is_disconnected(&self) -> bool;
    pub fn clone_async(&self) -> AsyncSender<T>;
    pub fn to_async(self) -> AsyncSender<T>;
    pub fn as_async(&self) -> &AsyncSender<T>;
    pub fn is_bounded(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn capacity(&self) -> usize;
    pub fn receiver_count(&self) -> u32;
    pub fn sender_count(&self) -> u32;
    pub fn close(&self) -> Result<(), CloseError>;
    pub fn is_closed(&self) -> bool;
}

impl<T, B> Clone for Sender<T, B> {}

pub struct AsyncSender<T>;

impl<T> AsyncSender<T> {
    pub fn send(&self, data: T) -> SendFuture<'_, T>;
    pub fn try_send(&self, data: T) -> Result<bool, SendError>;
    pub fn try_send_option(&self, data: &mut Option<T>) -> Result<bool, SendError>;
    pub fn try_send_realtime(&self, data: T) -> Result<bool, SendError>;
    pub fn try_send_option_realtime(&self, data: &mut Option<T>) -> Result<bool, SendError>;
    pub fn is_disconnected(&self) -> bool;
    pub fn clone_sync(&self) -> Sender<T>;
    pub fn to_sync(self) -> Sender<T>;
    pub fn as_sync(&self) -> &Sender<T>;
    pub fn is_bounded(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn capacity(&self) -> usize;
    pub fn receiver_count(&self) -> u32;
    pub fn sender_count(&self) -> u32;
    pub fn close(&self) -> Result<(), CloseError>;
    pub fn is_closed(&self) -> bool;
}

impl<T> Clone for AsyncSender<T> {}

pub struct Receiver<T>;

impl<T> Receiver<T> {
    #[blocks(channel, instead = "kanal::AsyncReceiver::recv")]
    pub fn recv(&self) -> Result<T, ReceiveError>;
    #[blocks(channel, instead = "kanal::AsyncReceiver::recv")]
    #[nonblocking(ZERO, zero)]
    pub fn recv_timeout(&self, duration: Duration) -> Result<T, ReceiveErrorTimeout>;
    pub fn try_recv(&self) -> Result<Option<T>, ReceiveError>;
    pub fn try_recv_realtime(&self) -> Result<Option<T>, ReceiveError>;
    pub fn drain_into(&self, vec: &mut Vec<T>) -> Result<usize, ReceiveError>;
    pub fn is_disconnected(&self) -> bool;
    pub fn is_terminated(&self) -> bool;
    pub fn clone_async(&self) -> AsyncReceiver<T>;
    pub fn to_async(self) -> AsyncReceiver<T>;
    pub fn as_async(&self) -> &AsyncReceiver<T>;
    pub fn is_bounded(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn capacity(&self) -> usize;
    pub fn receiver_count(&self) -> u32;
    pub fn sender_count(&self) -> u32;
    pub fn close(&self) -> Result<(), CloseError>;
    pub fn is_closed(&self) -> bool;
}

impl<T> Iterator for Receiver<T> {
    type Item = T;
    #[blocks(channel, instead = "kanal::AsyncReceiver::recv")]
    fn next(&mut self) -> Option<Self::Item>;
}

impl<T> Clone for Receiver<T> {}

pub struct AsyncReceiver<T>;

impl<T> AsyncReceiver<T> {
    pub fn recv(&self) -> ReceiveFuture<'_, T>;
    pub fn stream(&self) -> ReceiveStream<'_, T>;
    pub fn try_recv(&self) -> Result<Option<T>, ReceiveError>;
    pub fn try_recv_realtime(&self) -> Result<Option<T>, ReceiveError>;
    pub fn drain_into(&self, vec: &mut Vec<T>) -> Result<usize, ReceiveError>;
    pub fn is_disconnected(&self) -> bool;
    pub fn is_terminated(&self) -> bool;
    pub fn clone_sync(&self) -> Receiver<T>;
    pub fn to_sync(self) -> Receiver<T>;
    pub fn as_sync(&self) -> &Receiver<T>;
    pub fn is_bounded(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn capacity(&self) -> usize;
    pub fn receiver_count(&self) -> u32;
    pub fn sender_count(&self) -> u32;
    pub fn close(&self) -> Result<(), CloseError>;
    pub fn is_closed(&self) -> bool;
}

impl<T> Clone for AsyncReceiver<T> {}

#[derive(Debug, PartialEq, Eq)]
pub enum SendError {
    Closed,
    ReceiveClosed,
}

impl Error for SendError {}
impl Display for SendError {}

#[derive(Debug, PartialEq, Eq)]
pub enum SendErrorTimeout {
    Closed,
    ReceiveClosed,
    Timeout,
}

impl Error for SendErrorTimeout {}
impl Display for SendErrorTimeout {}

#[derive(Debug, PartialEq, Eq)]
pub enum ReceiveError {
    Closed,
    SendClosed,
}

impl Error for ReceiveError {}
impl Display for ReceiveError {}

#[derive(Debug, PartialEq, Eq)]
pub enum ReceiveErrorTimeout {
    Closed,
    SendClosed,
    Timeout,
}

impl Error for ReceiveErrorTimeout {}
impl Display for ReceiveErrorTimeout {}

#[derive(Debug, PartialEq, Eq)]
pub struct CloseError;
impl Error for CloseError {}
impl Display for CloseError {}

pub struct SendFuture<'a, T>;

impl<T> Future for SendFuture<'_, T> {
    type Output = Result<(), SendError>;
}

pub struct ReceiveFuture<'a, T>;

impl<T> Future for ReceiveFuture<'_, T> {
    type Output = Result<T, ReceiveError>;
}

pub struct ReceiveStream<'a, T: 'a>;

impl<T> Stream for ReceiveStream<'_, T> {
    type Item = T;
}

impl<T> FusedStream for ReceiveStream<'_, T> {}

pub fn bounded<T>(size: usize) -> (Sender<T, Bounded>, Receiver<T>);
pub fn bounded_async<T>(size: usize) -> (AsyncSender<T>, AsyncReceiver<T>);
pub fn unbounded<T>() -> (Sender<T>, Receiver<T>);
pub fn unbounded_async<T>() -> (AsyncSender<T>, AsyncReceiver<T>);
