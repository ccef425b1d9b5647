//! What the monitor asks of an executor. One module for each that the watchdog can watch as a whole.

#[cfg(feature = "tokio")]
pub(crate) mod tokio;

use crate::{slot::Slot, stall::Frame};
use std::time::Duration;

/// An executor with workers that say whether they come round.
pub(crate) trait Executor: Send + Sync {
    /// It has been shut down.
    fn is_gone(&self) -> bool;

    fn workers(&self) -> usize;

    /// Numbers that change whenever the worker comes back to its driver; `None` while it waits there.
    fn progress(&self, worker: usize) -> Option<[u64; 2]>;

    /// The worker certainly runs, on whatever thread: it has one of its own, and has come round before.
    fn must_run(&self, worker: usize) -> bool;

    /// The thread that the worker runs on, where it is known.
    fn slot(&self, worker: usize) -> Option<&'static Slot>;

    /// A worker is not on the thread that it was thought to be on.
    fn forget(&self, worker: usize);

    /// The task that the thread polls: `None` where that cannot be told, 0 for none.
    fn task(&self, slot: &Slot) -> Option<u64>;

    /// Called at each tick, with the time since the monitor began: looks for the threads of the workers.
    fn tick(&self, now: Duration);

    /// The stack is one of a worker at work.
    fn is_worker(&self, frames: &[Frame]) -> bool;

    /// Why a stack does not stall the worker; `is_complete` when it reaches the thread's outermost frame.
    fn excuse(&self, frames: &[Frame], is_complete: bool) -> Option<Excuse>;
}

/// A thread that polls, of whatever executor, has announced that it will take long.
#[cfg(feature = "tokio")]
pub(crate) fn is_announced(frames: &[Frame]) -> bool {
    tokio::is_announced(frames)
}

/// No executor is known that could be told.
#[cfg(not(feature = "tokio"))]
pub(crate) fn is_announced(_: &[Frame]) -> bool {
    false
}

/// Why a worker that does not come round is no stall.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Excuse {
    /// The executor knows, and has another thread for its tasks.
    Announced,
    /// The thread does not run the executor now.
    Elsewhere,
}
