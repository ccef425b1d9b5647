use std::error::Error;
use std::fmt::Display;
use std::time::{Duration, Instant};

pub struct IntoIter<T>;

impl<T> Iterator for IntoIter<T> {
    type Item = T;
    #[blocks(
        channel,
        tokio = "tokio::sync::mpsc::Receiver::recv",
        smol = "async_channel::Receiver::recv",
        async_std = "async_channel::Receiver::recv"
    )]
    fn next(&mut self) -> Option<Self::Item>;
}

pub struct Iter<'a, T>;

impl<T> Iterator for Iter<'_, T> {
    type Item = T;
    #[blocks(
        channel,
        tokio = "tokio::sync::mpsc::Receiver::recv",
        smol = "async_channel::Receiver::recv",
        async_std = "async_channel::Receiver::recv"
    )]
    fn next(&mut self) -> Option<Self::Item>;
}

pub struct Receiver<T>;

impl<T> Receiver<T> {
    pub fn try_recv(&self) -> Result<T, TryRecvError>;
    #[blocks(
        channel,
        tokio = "tokio::sync::mpsc::Receiver::recv",
        smol = "async_channel::Receiver::recv",
        async_std = "async_channel::Receiver::recv"
    )]
    pub fn recv(&self) -> Result<T, RecvError>;
    #[blocks(
        channel,
        tokio = "tokio::sync::mpsc::Receiver::recv",
        smol = "async_channel::Receiver::recv",
        async_std = "async_channel::Receiver::recv"
    )]
    #[nonblocking(ZERO, zero)]
    pub fn recv_timeout(&self, timeout: Duration) -> Result<T, RecvTimeoutError>;
    #[blocks(
        channel,
        tokio = "tokio::sync::mpsc::Receiver::recv",
        smol = "async_channel::Receiver::recv",
        async_std = "async_channel::Receiver::recv"
    )]
    pub fn recv_deadline(&self, deadline: Instant) -> Result<T, RecvTimeoutError>;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn capacity(&self) -> Option<usize>;
    pub fn iter(&self) -> Iter<'_, T>;
    pub fn try_iter(&self) -> TryIter<'_, T>;
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

// What a bounded channel is marked with: its `send` waits, unlike that of an unbounded one, of the same type.
#[os_backed]
struct Bounded;
struct Unknown;

pub struct Sender<T, B = Unknown>;

impl<T, B> Sender<T, B> {
    pub fn try_send(&self, msg: T) -> Result<(), TrySendError<T>>;
    #[blocks(
        channel,
        if_os(B),
        tokio = "tokio::sync::mpsc::Sender::send",
        smol = "async_channel::Sender::send",
        async_std = "async_channel::Sender::send",
        note = "the channel is bounded, so it waits when that is full"
    )]
    #[blocks(
        channel,
        pedantic,
        tokio = "tokio::sync::mpsc::Sender::send",
        smol = "async_channel::Sender::send",
        async_std = "async_channel::Sender::send",
        note = "only when the channel is bounded and full"
    )]
    pub fn send(&self, msg: T) -> Result<(), SendError<T>>;
    #[blocks(
        channel,
        if_os(B),
        tokio = "tokio::sync::mpsc::Sender::send",
        smol = "async_channel::Sender::send",
        async_std = "async_channel::Sender::send",
        note = "the channel is bounded, so it waits when that is full"
    )]
    #[blocks(
        channel,
        pedantic,
        tokio = "tokio::sync::mpsc::Sender::send",
        smol = "async_channel::Sender::send",
        async_std = "async_channel::Sender::send",
        note = "only when the channel is bounded and full"
    )]
    #[nonblocking(ZERO, zero)]
    pub fn send_timeout(&self, msg: T, timeout: Duration) -> Result<(), SendTimeoutError<T>>;
    #[blocks(
        channel,
        if_os(B),
        tokio = "tokio::sync::mpsc::Sender::send",
        smol = "async_channel::Sender::send",
        async_std = "async_channel::Sender::send",
        note = "the channel is bounded, so it waits when that is full"
    )]
    #[blocks(
        channel,
        pedantic,
        tokio = "tokio::sync::mpsc::Sender::send",
        smol = "async_channel::Sender::send",
        async_std = "async_channel::Sender::send",
        note = "only when the channel is bounded and full"
    )]
    pub fn send_deadline(&self, msg: T, deadline: Instant) -> Result<(), SendTimeoutError<T>>;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn capacity(&self) -> Option<usize>;
    pub fn same_channel(&self, other: &Sender<T, B>) -> bool;
}

impl<T, B> Clone for Sender<T, B> {}

pub struct TryIter<'a, T>;

impl<T> Iterator for TryIter<'_, T> {
    type Item = T;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReadyTimeoutError;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RecvError;
impl Display for RecvError {}
impl Error for RecvError {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecvTimeoutError {
    Timeout,
    Disconnected,
}

impl RecvTimeoutError {
    pub fn is_timeout(&self) -> bool;
    pub fn is_disconnected(&self) -> bool;
}

impl Display for RecvTimeoutError {}
impl Error for RecvTimeoutError {}
impl From<RecvError> for RecvTimeoutError {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SelectTimeoutError;
impl Display for SelectTimeoutError {}
impl Error for SelectTimeoutError {}

#[derive(Clone, Copy, PartialEq, Eq)]
pub struct SendError<T>(pub T);

impl<T> SendError<T> {
    pub fn into_inner(self) -> T;
}

impl<T> Display for SendError<T> {}
impl<T: Send> Error for SendError<T> {}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum SendTimeoutError<T> {
    Timeout(T),
    Disconnected(T),
}

impl<T> SendTimeoutError<T> {
    pub fn into_inner(self) -> T;
    pub fn is_timeout(&self) -> bool;
    pub fn is_disconnected(&self) -> bool;
}

impl<T> Display for SendTimeoutError<T> {}
impl<T: Send> Error for SendTimeoutError<T> {}
impl<T> From<SendError<T>> for SendTimeoutError<T> {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TryReadyError;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TryRecvError {
    Empty,
    Disconnected,
}

impl TryRecvError {
    pub fn is_empty(&self) -> bool;
    pub fn is_disconnected(&self) -> bool;
}

impl Display for TryRecvError {}
impl Error for TryRecvError {}
impl From<RecvError> for TryRecvError {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TrySelectError;
impl Display for TrySelectError {}
impl Error for TrySelectError {}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum TrySendError<T> {
    Full(T),
    Disconnected(T),
}

impl<T> TrySendError<T> {
    pub fn into_inner(self) -> T;
    pub fn is_full(&self) -> bool;
    pub fn is_disconnected(&self) -> bool;
}

impl<T> Display for TrySendError<T> {}
impl<T: Send> Error for TrySendError<T> {}
impl<T> From<SendError<T>> for TrySendError<T> {}

pub struct Select<'a>;

impl<'a> Select<'a> {
    pub fn new() -> Select<'a>;
    pub fn new_biased() -> Self;
    pub fn send<T>(&mut self, s: &'a Sender<T>) -> usize;
    pub fn recv<T>(&mut self, r: &'a Receiver<T>) -> usize;
    pub fn remove(&mut self, index: usize);
    pub fn try_select(&mut self) -> Result<SelectedOperation<'a>, TrySelectError>;
    #[blocks(channel)]
    pub fn select(&mut self) -> SelectedOperation<'a>;
    #[blocks(channel)]
    #[nonblocking(ZERO, zero)]
    pub fn select_timeout(&mut self, timeout: Duration) -> Result<SelectedOperation<'a>, SelectTimeoutError>;
    #[blocks(channel)]
    pub fn select_deadline(&mut self, deadline: Instant) -> Result<SelectedOperation<'a>, SelectTimeoutError>;
    pub fn try_ready(&mut self) -> Result<usize, TryReadyError>;
    #[blocks(channel)]
    pub fn ready(&mut self) -> usize;
    #[blocks(channel)]
    #[nonblocking(ZERO, zero)]
    pub fn ready_timeout(&mut self, timeout: Duration) -> Result<usize, ReadyTimeoutError>;
    #[blocks(channel)]
    pub fn ready_deadline(&mut self, deadline: Instant) -> Result<usize, ReadyTimeoutError>;
}

impl<'a> Clone for Select<'a> {}
impl<'a> Default for Select<'a> {}

pub struct SelectedOperation<'a>;

impl SelectedOperation<'_> {
    pub fn index(&self) -> usize;
    pub fn send<T>(self, s: &Sender<T>, msg: T) -> Result<(), SendError<T>>;
    pub fn recv<T>(self, r: &Receiver<T>) -> Result<T, RecvError>;
}

pub fn after(duration: Duration) -> Receiver<Instant>;
pub fn at(when: Instant) -> Receiver<Instant>;
pub fn bounded<T>(cap: usize) -> (Sender<T, Bounded>, Receiver<T>);
pub fn never<T>() -> Receiver<T>;
pub fn tick(duration: Duration) -> Receiver<Instant>;
pub fn unbounded<T>() -> (Sender<T>, Receiver<T>);

#[macro_export]
macro_rules! select {
    () => {};
}

#[macro_export]
macro_rules! select_biased {
    () => {};
}
