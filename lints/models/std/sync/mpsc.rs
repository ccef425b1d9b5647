use std::error;
use std::fmt;
use std::time::Duration;

pub struct Receiver<T>;

impl<T> Receiver<T> {
    pub fn try_recv(&self) -> Result<T, TryRecvError>;

    #[blocks(
        channel,
        tokio = "tokio::sync::mpsc::Receiver::recv",
        smol = "smol::channel::Receiver::recv",
        async_std = "async_std::channel::Receiver::recv"
    )]
    pub fn recv(&self) -> Result<T, RecvError>;

    #[blocks(
        channel,
        tokio = "tokio::sync::mpsc::Receiver::recv",
        smol = "smol::channel::Receiver::recv",
        async_std = "async_std::channel::Receiver::recv"
    )]
    #[nonblocking(ZERO, zero)]
    pub fn recv_timeout(&self, timeout: Duration) -> Result<T, RecvTimeoutError>;

    pub fn iter(&self) -> Iter<'_, T>;
    pub fn try_iter(&self) -> TryIter<'_, T>;
}

impl<'a, T> IntoIterator for &'a Receiver<T> {
    type Item = T;
    type IntoIter = Iter<'a, T>;
}

impl<T> IntoIterator for Receiver<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;
}

impl<T> fmt::Debug for Receiver<T> {}

#[derive(Debug)]
pub struct Iter<'a, T: 'a>;

impl<'a, T> Iterator for Iter<'a, T> {
    type Item = T;

    #[blocks(
        channel,
        tokio = "tokio::sync::mpsc::Receiver::recv",
        smol = "smol::channel::Receiver::recv",
        async_std = "async_std::channel::Receiver::recv"
    )]
    fn next(&mut self) -> Option<T>;
}

#[derive(Debug)]
pub struct TryIter<'a, T: 'a>;

impl<'a, T> Iterator for TryIter<'a, T> {
    type Item = T;
}

#[derive(Debug)]
pub struct IntoIter<T>;

impl<T> Iterator for IntoIter<T> {
    type Item = T;

    #[blocks(
        channel,
        tokio = "tokio::sync::mpsc::Receiver::recv",
        smol = "smol::channel::Receiver::recv",
        async_std = "async_std::channel::Receiver::recv"
    )]
    fn next(&mut self) -> Option<T>;
}

pub struct Sender<T>;

impl<T> Sender<T> {
    pub fn send(&self, t: T) -> Result<(), SendError<T>>;
}

impl<T> Clone for Sender<T> {}
impl<T> fmt::Debug for Sender<T> {}

pub struct SyncSender<T>;

impl<T> SyncSender<T> {
    #[blocks(
        channel,
        tokio = "tokio::sync::mpsc::Sender::send",
        smol = "smol::channel::Sender::send",
        async_std = "async_std::channel::Sender::send"
    )]
    pub fn send(&self, t: T) -> Result<(), SendError<T>>;

    pub fn try_send(&self, t: T) -> Result<(), TrySendError<T>>;
}

impl<T> Clone for SyncSender<T> {}
impl<T> fmt::Debug for SyncSender<T> {}

#[derive(PartialEq, Eq, Clone, Copy)]
pub struct SendError<T>(pub T);

impl<T> fmt::Debug for SendError<T> {}
impl<T> fmt::Display for SendError<T> {}
impl<T> error::Error for SendError<T> {}

#[derive(PartialEq, Eq, Clone, Copy, Debug)]
pub struct RecvError;

impl fmt::Display for RecvError {}
impl error::Error for RecvError {}

#[derive(PartialEq, Eq, Clone, Copy, Debug)]
pub enum TryRecvError {
    Empty,
    Disconnected,
}

impl fmt::Display for TryRecvError {}
impl error::Error for TryRecvError {}
impl From<RecvError> for TryRecvError {}

#[derive(PartialEq, Eq, Clone, Copy, Debug)]
pub enum RecvTimeoutError {
    Timeout,
    Disconnected,
}

impl fmt::Display for RecvTimeoutError {}
impl error::Error for RecvTimeoutError {}
impl From<RecvError> for RecvTimeoutError {}

#[derive(PartialEq, Eq, Clone, Copy)]
pub enum TrySendError<T> {
    Full(T),
    Disconnected(T),
}

impl<T> fmt::Debug for TrySendError<T> {}
impl<T> fmt::Display for TrySendError<T> {}
impl<T> error::Error for TrySendError<T> {}
impl<T> From<SendError<T>> for TrySendError<T> {}

pub fn channel<T>() -> (Sender<T>, Receiver<T>);

pub fn sync_channel<T>(bound: usize) -> (SyncSender<T>, Receiver<T>);
