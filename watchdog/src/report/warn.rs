//! Warnings for people: `tracing` events where somebody listens to them, else lines on standard error.

use std::io::Write as _;
#[cfg(feature = "tracing")]
use std::sync::Once;

use super::Sink;
use crate::stall::Stall;

/// Formatters put the fields behind the text, after a space: on a line of their own.
#[cfg(feature = "tracing")]
const FIELDS: &str = "\n ";

/// The target of the events, and what a line on standard error begins with.
#[cfg(feature = "tracing")]
const TARGET: &str = "async_watchdog";

#[cfg(feature = "tracing")]
const FILTERED: &str = "a task has stalled, but the program's `tracing` subscriber leaves out warnings of the target \
                        `async_watchdog`: add `async_watchdog=warn` to its filter (`RUST_LOG`), or set \
                        `ASYNC_WATCHDOG=warn=off`";

pub(super) struct Warn {
    /// The subscriber of the thread that attached: reports come from another one, which may have none.
    #[cfg(feature = "tracing")]
    dispatch: tracing::Dispatch,
    /// That warnings are not wanted is told once.
    #[cfg(feature = "tracing")]
    filtered: Once,
}

impl Warn {
    pub(super) fn new() -> Warn {
        Warn {
            #[cfg(feature = "tracing")]
            dispatch: tracing::dispatcher::get_default(Clone::clone),
            #[cfg(feature = "tracing")]
            filtered: Once::new(),
        }
    }

    /// Tells somebody: who listens on this thread, else who listened on the one that attached, else standard error.
    fn tell(&self, level: &str, text: &str, event: impl Fn()) {
        #[cfg(feature = "tracing")]
        {
            if is_heard() {
                return event();
            }
            if !is_silent(&self.dispatch) {
                return tracing::dispatcher::with_default(&self.dispatch, event);
            }
        }
        let _ = event;
        line(level, text);
    }

    /// A subscriber that lets only errors through, as `EnvFilter` does by default, would leave a user with nothing.
    #[cfg(feature = "tracing")]
    fn event(&self, stall: &Stall, text: &str) {
        if is_wanted() {
            return event(stall, text);
        }
        self.filtered.call_once(|| line("WARN", FILTERED));
    }

    #[cfg(not(feature = "tracing"))]
    fn event(&self, _: &Stall, _: &str) {}
}

impl Sink for Warn {
    fn report(&self, stall: &Stall, warning: Option<&str>) {
        if let Some(text) = warning {
            self.tell("WARN", text, || self.event(stall, text));
        }
    }

    fn summary(&self, text: &str) {
        self.tell("INFO", text, || {
            #[cfg(feature = "tracing")]
            tracing::info!(target: TARGET, "{text}");
        });
    }
}

/// Tells of the watchdog's own troubles.
pub(super) fn notice(text: &str) {
    #[cfg(feature = "tracing")]
    if is_heard() {
        return tracing::warn!(target: TARGET, "{text}");
    }
    line("WARN", text);
}

#[cfg(feature = "tracing")]
fn is_heard() -> bool {
    tracing::dispatcher::get_default(|dispatch| !is_silent(dispatch))
}

#[cfg(feature = "tracing")]
fn is_silent(dispatch: &tracing::Dispatch) -> bool {
    dispatch.is::<tracing::subscriber::NoSubscriber>()
}

/// Whether who listens lets warnings through.
#[cfg(feature = "tracing")]
fn is_wanted() -> bool {
    tracing::enabled!(target: TARGET, tracing::Level::WARN)
}

#[cfg(feature = "tracing")]
fn event(stall: &Stall, text: &str) {
    let site = stall.site.as_ref();
    tracing::warn!(
        target: TARGET,
        stall = stall.id,
        phase = stall.phase.as_str(),
        ms = u64::try_from(stall.elapsed.as_millis()).unwrap_or(u64::MAX),
        class = stall.class.as_str(),
        syscall = stall.syscall.as_ref().and_then(|syscall| syscall.name),
        rule = site.and_then(|site| site.rule),
        site = site.map(|site| &*site.function),
        file = site.and_then(|site| site.file.as_deref()),
        line = site.and_then(|site| site.line),
        worker = stall.worker,
        task = stall.task,
        name = stall.name.as_deref(),
        "{text}{FIELDS}"
    );
}

/// One write, so that lines of others do not come in between. Nothing can be done about an error.
fn line(level: &str, text: &str) {
    let _ = std::io::stderr().write_all(format!("{level} async_watchdog: {text}\n").as_bytes());
}

#[cfg(all(test, feature = "tracing"))]
mod tests {
    use super::*;

    #[test]
    fn a_filter_that_leaves_out_warnings_is_noticed() {
        for (level, expected) in [(tracing::Level::ERROR, false), (tracing::Level::WARN, true)] {
            let subscriber = tracing_subscriber::fmt().with_max_level(level).finish();
            assert_eq!(tracing::subscriber::with_default(subscriber, is_wanted), expected, "{level}");
        }
    }
}
