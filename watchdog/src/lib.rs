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
//! What can be set stands at [`Settings`]; the README has the rest: names, tests, the log.
//!
//! # Limits
//!
//! * Polls of one task that wakes itself, as by `yield_now`, look like one while its worker has nothing to wait for.
//!   [`watched`] and [`spawn`] tell them apart, and so does `Builder::hook_into` with `--cfg tokio_unstable`.
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
#[cfg(feature = "tower")]
mod layer;
mod monitor;
mod name;
#[cfg(all(feature = "outside", target_os = "linux", any(target_arch = "x86_64", target_arch = "aarch64")))]
pub mod outside;
mod place;
mod report;
mod reporter;
mod rules;
mod runtime;
mod settings;
mod slot;
mod stack;
mod stall;
mod sys;
mod test;
mod watched;

pub use builder::{Builder, Watchdog};
#[cfg(feature = "tower")]
pub use layer::{WatchLayer, WatchService};
pub use name::Name;
pub use settings::{Log, Pattern, Rate, Settings, VARIABLE};
pub use stall::{Class, Frame, FrameKind, Phase, Site, Stall, Syscall};
pub use test::NoStalls;
#[cfg(feature = "tokio")]
pub use watched::spawn;
pub use watched::{FutureExt, Watched, watched};

/// Names an async fn, or each async fn of an impl, in the reports of stalls.
///
/// The name is the fn's path unless `name = "…"` says another. `fields(…)` adds values to it, written as in `tracing`:
/// `user = user.id`, `user`, `?user` for `Debug`. They are written at each call of the fn, before its body runs.
///
/// On an `#[async_trait]` impl it goes above `#[async_trait]`.
///
/// ```
/// use async_watchdog::watch;
///
/// struct Store;
///
/// #[watch]
/// impl Store {
///     async fn load(&self, id: u32) -> Result<u32, std::num::ParseIntError> {
///         let offset: u32 = "7".parse()?;
///         Ok(id + offset)
///     }
///
///     #[watch(name = "save", fields(id, ?tags, total = tags.len()))]
///     async fn save(&self, id: u32, tags: Vec<&str>) {}
/// }
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// assert_eq!(Store.load(1).await, Ok(8));
/// Store.save(1, vec!["new"]).await;
/// # }
/// ```
#[cfg(feature = "macros")]
pub use async_watchdog_macros::watch;

/// A test on tokio that fails when one of its polls stalls, with the whole warning.
///
/// It takes the arguments of `#[tokio::test]`, and `threshold = "50ms"` (the default), `tick = "5ms"`,
/// `allow("app::legacy", …)`: fns, files or tasks that may stall. `tokio` needs its feature `macros`. The environment has
/// the last word: `ASYNC_WATCHDOG=threshold=1s` for a slow machine, `ASYNC_WATCHDOG=off` for none of it.
///
/// ```
/// #[async_watchdog::test(threshold = "200ms", flavor = "multi_thread", worker_threads = 2)]
/// async fn answers_quickly() {
///     // …
/// }
/// ```
#[cfg(feature = "macros")]
pub use async_watchdog_macros::test;

/// Watches the current runtime with the usual settings, until the value returned is dropped.
pub fn attach() -> Watchdog {
    Watchdog::builder().attach()
}

/// For what macros write. Not part of the interface.
#[doc(hidden)]
pub mod __private {
    pub use crate::watched::{watched_body, watched_once};
}

/// Its examples are tests.
#[cfg(all(doctest, feature = "tower", feature = "macros", feature = "tokio"))]
#[doc = include_str!("../README.md")]
struct Readme;
