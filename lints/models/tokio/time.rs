use error::Elapsed;
use std::fmt;
use std::future::{Future, IntoFuture};
use std::ops;
use std::pin::Pin;
use std::task::{Context, Poll};
pub use std::time::Duration;
pub mod error;

#[derive(Clone, Copy, Eq, PartialEq, PartialOrd, Ord, Hash)]
pub struct Instant;

impl Instant {
    pub fn now() -> Instant;
    pub fn from_std(std: std::time::Instant) -> Instant;
    pub fn into_std(self) -> std::time::Instant;
    pub fn duration_since(&self, earlier: Instant) -> Duration;
    pub fn checked_duration_since(&self, earlier: Instant) -> Option<Duration>;
    pub fn saturating_duration_since(&self, earlier: Instant) -> Duration;
    pub fn elapsed(&self) -> Duration;
    pub fn checked_add(&self, duration: Duration) -> Option<Instant>;
    pub fn checked_sub(&self, duration: Duration) -> Option<Instant>;
}

impl From<std::time::Instant> for Instant {}
impl From<Instant> for std::time::Instant {}

impl ops::Add<Duration> for Instant {
    type Output = Instant;
}

impl ops::AddAssign<Duration> for Instant {}

impl ops::Sub for Instant {
    type Output = Duration;
}

impl ops::Sub<Duration> for Instant {
    type Output = Instant;
}

impl ops::SubAssign<Duration> for Instant {}
impl fmt::Debug for Instant {}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MissedTickBehavior {
    Burst,
    Delay,
    Skip,
}

impl Default for MissedTickBehavior {}

#[derive(Debug)]
pub struct Interval;

impl Interval {
    pub async fn tick(&mut self) -> Instant;
    pub fn poll_tick(&mut self, cx: &mut Context<'_>) -> Poll<Instant>;
    pub fn reset(&mut self);
    pub fn reset_immediately(&mut self);
    pub fn reset_after(&mut self, after: Duration);
    pub fn reset_at(&mut self, deadline: Instant);
    pub fn missed_tick_behavior(&self) -> MissedTickBehavior;
    pub fn set_missed_tick_behavior(&mut self, behavior: MissedTickBehavior);
    pub fn period(&self) -> Duration;
}

#[derive(Debug)]
pub struct Sleep;

impl Sleep {
    pub fn deadline(&self) -> Instant;
    pub fn is_elapsed(&self) -> bool;
    pub fn reset(self: Pin<&mut Self>, deadline: Instant);
}

impl Future for Sleep {
    type Output = ();
}

#[derive(Debug)]
pub struct Timeout<T>;

impl<T> Timeout<T> {
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn into_inner(self) -> T;
}

impl<T> Future for Timeout<T>
where
    T: Future,
{
    type Output = Result<T::Output, Elapsed>;
}

pub fn pause();

pub fn resume();

pub async fn advance(duration: Duration);

pub fn interval(period: Duration) -> Interval;

pub fn interval_at(start: Instant, period: Duration) -> Interval;

pub fn sleep_until(deadline: Instant) -> Sleep;

pub fn sleep(duration: Duration) -> Sleep;

pub fn timeout<F>(duration: Duration, future: F) -> Timeout<F::IntoFuture>
where
    F: IntoFuture;

pub fn timeout_at<F>(deadline: Instant, future: F) -> Timeout<F::IntoFuture>
where
    F: IntoFuture;
