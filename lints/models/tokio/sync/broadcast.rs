use error::{RecvError, SendError, TryRecvError};
use std::fmt;

pub mod error {
    use std::fmt;

    #[derive(Debug)]
    pub struct SendError<T>(pub T);

    impl<T> fmt::Display for SendError<T> {}
    impl<T: fmt::Debug> std::error::Error for SendError<T> {}

    #[derive(Debug, PartialEq, Eq, Clone)]
    pub enum RecvError {
        Closed,
        Lagged(u64),
    }

    impl fmt::Display for RecvError {}
    impl std::error::Error for RecvError {}

    #[derive(Debug, PartialEq, Eq, Clone)]
    pub enum TryRecvError {
        Empty,
        Closed,
        Lagged(u64),
    }

    impl fmt::Display for TryRecvError {}
    impl std::error::Error for TryRecvError {}
}

pub struct Sender<T>;

impl<T> Sender<T> {
    pub fn new(capacity: usize) -> Self;
    pub fn send(&self, value: T) -> Result<usize, SendError<T>>;
    pub fn subscribe(&self) -> Receiver<T>;
    pub fn downgrade(&self) -> WeakSender<T>;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn receiver_count(&self) -> usize;
    pub fn same_channel(&self, other: &Self) -> bool;
    pub async fn closed(&self);
    pub fn strong_count(&self) -> usize;
    pub fn weak_count(&self) -> usize;
}

impl<T> Clone for Sender<T> {}
impl<T> fmt::Debug for Sender<T> {}

pub struct WeakSender<T>;

impl<T> WeakSender<T> {
    pub fn upgrade(&self) -> Option<Sender<T>>;
    pub fn strong_count(&self) -> usize;
    pub fn weak_count(&self) -> usize;
}

impl<T> Clone for WeakSender<T> {}
impl<T> fmt::Debug for WeakSender<T> {}

pub struct Receiver<T>;

impl<T> Receiver<T> {
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn same_channel(&self, other: &Self) -> bool;
    pub fn sender_strong_count(&self) -> usize;
    pub fn sender_weak_count(&self) -> usize;
    pub fn is_closed(&self) -> bool;
}

impl<T: Clone> Receiver<T> {
    pub fn resubscribe(&self) -> Self;
    pub async fn recv(&mut self) -> Result<T, RecvError>;
    pub fn try_recv(&mut self) -> Result<T, TryRecvError>;

    #[blocks(tokio_blocking, tokio = "tokio::sync::broadcast::Receiver::recv")]
    pub fn blocking_recv(&mut self) -> Result<T, RecvError>;
}

impl<T> fmt::Debug for Receiver<T> {}

pub fn channel<T: Clone>(capacity: usize) -> (Sender<T>, Receiver<T>);
