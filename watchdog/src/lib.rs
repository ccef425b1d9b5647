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
//! [`Settings`] says what can be set, in code or by the environment. The README has the rest: names, tests, the log.
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
    pub use crate::watched::watched_once;
}

/// Its examples are tests.
#[cfg(all(doctest, feature = "tower", feature = "macros", feature = "tokio"))]
#[doc = include_str!("../README.md")]
struct Readme;
