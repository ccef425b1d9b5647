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
