//! For executors that the watchdog has no module for: a guard around each poll.

use crate::{Name, place::Place, slot};

/// Held while an executor polls a task, as around `runnable.run()`: a poll that takes too long is reported.
///
/// ```
/// use async_watchdog::executor::PollGuard;
///
/// fn turn(runnable: impl FnOnce()) {
///     let _guard = PollGuard::enter();
///     runnable();
/// }
/// ```
#[must_use = "the poll ends when the guard is dropped"]
#[derive(Debug)]
pub struct PollGuard(#[allow(dead_code, reason = "held for its drop")] slot::Guard);

impl PollGuard {
    /// Begins a poll on the current thread.
    #[inline]
    pub fn enter() -> Self {
        Self(slot::enter(Name::NONE, Place::NONE))
    }

    /// Begins a poll of a task with a name.
    #[inline]
    pub fn enter_as(name: impl Into<Name>) -> Self {
        Self(slot::enter(name.into(), Place::NONE))
    }
}
