//! Tests that fail when a poll stalls, with the whole warning.
//!
//! The verdict waits for the reporter's thread, so it does not matter that naming the frames of a stack takes longer
//! than the stall itself.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use crate::report;
use crate::settings::Settings;
use crate::stall::Stall;
use crate::{Builder, Watchdog};

/// Stalls by their id, as last reported.
type Stalls = Arc<Mutex<BTreeMap<u64, Stall>>>;

/// Panics at its end, with the whole warnings, if a poll stalled meanwhile. Made by [`Watchdog::assert_no_stalls`].
///
/// What the code is not to blame for, such as a machine that gave the thread no CPU, is no stall here.
#[must_use = "it looks for stalls until it is dropped: bind it to a name, `let _no_stalls = …`"]
pub struct NoStalls {
    watchdog: Watchdog,
    stalls: Stalls,
    settings: Settings,
    is_finished: bool,
}

impl Watchdog {
    /// Watches the current runtime, and panics where the value returned is dropped if a poll took longer than 50 ms.
    ///
    /// [`Builder::assert_no_stalls`] has other settings, and the attribute [`test`](macro@crate::test) does it all.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() {
    /// let no_stalls = async_watchdog::Watchdog::assert_no_stalls();
    /// tokio::time::sleep(std::time::Duration::from_millis(1)).await;
    /// no_stalls.finish();
    /// # }
    /// ```
    pub fn assert_no_stalls() -> NoStalls {
        Watchdog::test_builder().assert_no_stalls()
    }

    /// The settings of [`assert_no_stalls`](Watchdog::assert_no_stalls): a threshold of 50 ms, and no warnings.
    pub fn test_builder() -> Builder {
        let settings = Settings { threshold: Duration::from_millis(50), warn: false, ..Settings::default() };
        Watchdog::builder().settings(settings)
    }
}

impl Builder {
    /// Watches the current runtime, and panics where the value returned is dropped if a poll stalled.
    pub fn assert_no_stalls(self) -> NoStalls {
        let stalls = Stalls::default();
        let seen = stalls.clone();
        let settings = self.current_settings().clone();
        let watchdog = self
            .on_stall(move |stall| {
                if stall.class.is_fault() && !is_own(stall) {
                    seen.lock().unwrap_or_else(PoisonError::into_inner).insert(stall.id, stall.clone());
                }
            })
            .attach();
        NoStalls { watchdog, stalls, settings, is_finished: false }
    }
}

impl NoStalls {
    /// The stalls so far.
    pub fn stalls(&self) -> Vec<Stall> {
        self.watchdog.flush();
        self.stalls.lock().unwrap_or_else(PoisonError::into_inner).values().cloned().collect()
    }

    /// Panics if there was a stall. Dropping does the same.
    #[track_caller]
    pub fn finish(mut self) {
        self.is_finished = true;
        self.check();
    }

    #[track_caller]
    fn check(&self) {
        let stalls = self.stalls();
        if stalls.is_empty() {
            return;
        }
        let texts: Vec<String> = stalls.iter().map(|stall| report::whole(stall, &self.settings)).collect();
        let count = if stalls.len() == 1 { "a poll".to_owned() } else { format!("{} polls", stalls.len()) };
        panic!("{count} stalled\n\n{}\n", texts.join("\n\n"));
    }
}

impl Drop for NoStalls {
    fn drop(&mut self) {
        // A second panic would end the process and hide the first.
        if !self.is_finished && !std::thread::panicking() {
            self.check();
        }
    }
}

impl fmt::Debug for NoStalls {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("NoStalls").finish_non_exhaustive()
    }
}

/// Waiting for the reporter stalls the thread too.
fn is_own(stall: &Stall) -> bool {
    let functions = stall.frames.iter().filter_map(|frame| frame.function.as_deref());
    let is_waiting = |function: &str| function.contains("NoStalls") || function.ends_with("::flush");
    functions.into_iter().any(|function| function.contains("async_watchdog::") && is_waiting(function))
}
