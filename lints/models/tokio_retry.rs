use std::future::Future;
use std::iter::IntoIterator;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

pub mod strategy {
    use std::time::Duration;

    #[derive(Debug, Clone)]
    pub struct ExponentialBackoff;

    impl ExponentialBackoff {
        pub fn from_millis(base: u64) -> ExponentialBackoff;
        pub fn factor(self, factor: u64) -> ExponentialBackoff;
        pub fn max_delay(self, duration: Duration) -> ExponentialBackoff;
    }

    impl Iterator for ExponentialBackoff {
        type Item = Duration;
        fn next(&mut self) -> Option<Duration>;
    }

    #[derive(Debug, Clone)]
    pub struct FibonacciBackoff;

    impl FibonacciBackoff {
        pub fn from_millis(millis: u64) -> FibonacciBackoff;
        pub fn factor(self, factor: u64) -> FibonacciBackoff;
        pub fn max_delay(self, duration: Duration) -> FibonacciBackoff;
    }

    impl Iterator for FibonacciBackoff {
        type Item = Duration;
        fn next(&mut self) -> Option<Duration>;
    }

    #[derive(Debug, Clone)]
    pub struct FixedInterval;

    impl FixedInterval {
        pub fn new(duration: Duration) -> FixedInterval;
        pub fn from_millis(millis: u64) -> FixedInterval;
    }

    impl Iterator for FixedInterval {
        type Item = Duration;
        fn next(&mut self) -> Option<Duration>;
    }

    pub fn jitter(duration: Duration) -> Duration;
}

pub struct Retry<I, A>
where
    I: Iterator<Item = Duration>,
    A: Action;

impl<I, A> Retry<I, A>
where
    I: Iterator<Item = Duration>,
    A: Action,
{
    #[executor(action)]
    pub fn start<T: IntoIterator<IntoIter = I, Item = Duration>>(strategy: T, action: A) -> Self;
    #[executor(action)]
    pub fn spawn<T: IntoIterator<IntoIter = I, Item = Duration>>(strategy: T, action: A) -> Self;
}

impl<I, A> Future for Retry<I, A>
where
    I: Iterator<Item = Duration>,
    A: Action,
{
    type Output = Result<A::Item, A::Error>;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
}

pub struct RetryIf<I, A, C>
where
    I: Iterator<Item = Duration>,
    A: Action,
    C: Condition<A::Error>;

impl<I, A, C> RetryIf<I, A, C>
where
    I: Iterator<Item = Duration>,
    A: Action,
    C: Condition<A::Error>,
{
    #[executor(action, condition)]
    pub fn start<T: IntoIterator<IntoIter = I, Item = Duration>>(strategy: T, action: A, condition: C) -> Self;
    #[executor(action, condition)]
    pub fn spawn<T: IntoIterator<IntoIter = I, Item = Duration>>(strategy: T, action: A, condition: C) -> Self;
}

impl<I, A, C> Future for RetryIf<I, A, C>
where
    I: Iterator<Item = Duration>,
    A: Action,
    C: Condition<A::Error>,
{
    type Output = Result<A::Item, A::Error>;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
}

pub trait Action {
    type Future: Future<Output = Result<Self::Item, Self::Error>>;
    type Item;
    type Error;
    fn run(&mut self) -> Self::Future;
}

impl<R, E, T: Future<Output = Result<R, E>>, F: FnMut() -> T> Action for F {
    type Item = R;
    type Error = E;
    type Future = T;
    fn run(&mut self) -> Self::Future;
}

pub trait Condition<E> {
    fn should_retry(&mut self, error: &E) -> bool;
}

impl<E, F: FnMut(&E) -> bool> Condition<E> for F {
    fn should_retry(&mut self, error: &E) -> bool;
}
