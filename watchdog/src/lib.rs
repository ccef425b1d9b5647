//! Warns while a poll stalls an async executor: which task, how long, on CPU or in which system call, with the stack
//! at that moment and the rule that covers it.
//!
//! ```
//! #[tokio::main]
//! async fn main() {
//!     let _watchdog = async_watchdog::attach();
//!     // …
//! }
//! ```
//!
//! A thread of the watchdog's own reads, at each tick, the counters by which tokio's workers tell that they come round:
//! nothing is added to a poll. Only when one has not for longer than the threshold is it looked into, while it stalls:
//! first what the kernel shows of the thread, then, without a signal to a thread in a system call, its stack. A second
//! thread makes names and lines of that and calls [`Builder::on_stall`].
//!
//! # Limits
//!
//! * Polls of one task that wakes itself, without a return to the driver between them, look like one. [`watched`] tells
//!   them apart.
//! * Polls of different tasks are told apart on Linux on x86-64 and AArch64.
//! * The root future of a multi-threaded runtime runs on no worker: it is seen if it is [`watched`].
//! * In a stripped program `block_in_place` cannot be told from a stall, nor a single-threaded runtime that is between
//!   two calls of `block_on` from one that stalls.
//! * On AArch64 the stack of a blocked thread begins at the innermost fn that keeps a frame record. Elsewhere than on
//!   Linux there is no stack and no system call.
//! * A thread that blocks all signals is reported without a stack while it computes.
#![deny(unsafe_code)]
#![cfg_attr(
    not(all(feature = "tokio", feature = "stack", target_os = "linux")),
    allow(dead_code, unused_imports, reason = "parts that work without each other")
)]

mod builder;
pub mod executor;
mod monitor;
mod name;
mod reporter;
mod runtime;
mod slot;
mod stack;
mod stall;
mod sys;
mod watched;

pub use builder::{Builder, Watchdog};
pub use name::Name;
pub use stall::{Class, Frame, FrameKind, Phase, Site, Stall, Syscall};
pub use watched::{FutureExt, Watched, watched};

/// Watches the current runtime with the usual settings, until the value returned is dropped.
pub fn attach() -> Watchdog {
    Watchdog::builder().attach()
}
