use std::error::Error;
use std::fmt::Display;
use std::future::Future;
use std::time::{Duration, Instant};

pub fn channel<T>() -> (Sender<T>, Receiver<T>);

#[derive(Debug)]
pub struct Sender<T>;

impl<T> Sender<T> {
    pub fn send(self, message: T) -> Result<(), SendError<T>>;
    pub fn is_closed(&self) -> bool;
}

#[derive(Debug)]
pub struct Receiver<T>;

impl<T> Receiver<T> {
    pub fn try_recv(&self) -> Result<T, TryRecvError>;
    #[blocks(channel)]
    pub fn recv(self) -> Result<T, RecvError>;
    #[blocks(channel)]
    pub fn recv_ref(&self) -> Result<T, RecvError>;
    #[blocks(channel)]
    #[nonblocking(ZERO, zero)]
    pub fn recv_timeout(&self, timeout: Duration) -> Result<T, RecvTimeoutError>;
    #[blocks(channel)]
    pub fn recv_deadline(&self, deadline: Instant) -> Result<T, RecvTimeoutError>;
}

impl<T> Future for Receiver<T> {
    type Output = Result<T, RecvError>;
}

#[derive(Debug)]
pub struct SendError<T>;

impl<T> SendError<T> {
    pub fn into_inner(self) -> T;
}

impl<T> Display for SendError<T> {}
impl<T> Error for SendError<T> {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RecvError;

impl Display for RecvError {}
impl Error for RecvError {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TryRecvError {
    Empty,
    Disconnected,
}

impl Display for TryRecvError {}
impl Error for TryRecvError {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecvTimeoutError {
    Timeout,
    Disconnected,
}

impl Display for RecvTimeoutError {}
impl Error for RecvTimeoutError {}
