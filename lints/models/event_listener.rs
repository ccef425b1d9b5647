use std::future::Future;
use std::time::{Duration, Instant};

pub mod prelude {
    pub use super::{IntoNotification, Listener};
}

pub struct Event<T = ()>;

impl<T> Event<T> {
    pub fn with_tag() -> Self;
    pub fn is_notified(&self) -> bool;
    pub fn listen(&self) -> EventListener<T>;
    pub fn notify(&self, notify: impl IntoNotification<Tag = T>) -> usize;
    pub fn total_listeners(&self) -> usize;
}

impl Event<()> {
    pub fn new() -> Self;
    pub fn notify_relaxed(&self, n: usize) -> usize;
    pub fn notify_additional(&self, n: usize) -> usize;
    pub fn notify_additional_relaxed(&self, n: usize) -> usize;
}

impl Default for Event {}

pub struct EventListener<T = ()>;

impl<T> Listener<T> for EventListener<T> {}

impl<T> Future for EventListener<T> {
    type Output = T;
}

pub trait Listener<T = ()>: Future<Output = T> {
    #[blocks(wait, instead = "event_listener::Event::listen")]
    fn wait(self) -> T;

    #[blocks(wait, instead = "event_listener::Event::listen")]
    #[nonblocking(ZERO, zero)]
    fn wait_timeout(self, timeout: Duration) -> Option<T>;

    #[blocks(wait, instead = "event_listener::Event::listen")]
    fn wait_deadline(self, deadline: Instant) -> Option<T>;

    fn discard(self) -> bool;
    fn listens_to(&self, event: &Event<T>) -> bool;
    fn same_event(&self, other: &Self) -> bool;
}

#[also(u8, u16, u32, u64, u128, isize, i8, i16, i32, i64, i128)]
impl IntoNotification for usize {
    type Tag = ();
}

pub trait IntoNotification {
    type Tag;
}
