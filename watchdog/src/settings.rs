//! What a watchdog looks for and where its reports go: plain data, with the defaults that suit a service.
//!
//! Code sets the fields; the variable [`VARIABLE`] of the environment has the last word, so that whoever runs a program
//! can change them without building it.

mod parse;
mod pattern;

use std::path::PathBuf;
use std::time::Duration;

pub use pattern::Pattern;

/// The environment variable that [`Settings::apply`] reads: `threshold=100ms,log=stalls.jsonl`, or `off`.
pub const VARIABLE: &str = "ASYNC_WATCHDOG";

/// What to look for and where reports go.
///
/// ```
/// use std::time::Duration;
/// use async_watchdog::Settings;
///
/// let mut settings = Settings::default();
/// settings.threshold = Duration::from_millis(50);
/// let problems = settings.apply("tick=5ms,ignore=app::legacy");
/// assert!(problems.is_empty());
/// assert_eq!(settings.tick, Some(Duration::from_millis(5)));
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Settings {
    /// `off` makes it false: then nothing is started and nothing measured.
    pub enabled: bool,
    /// A poll that takes longer has stalled its thread. 100 ms.
    pub threshold: Duration,
    /// How often the monitor looks: a stall is known at most this long after the threshold. A tenth of the threshold,
    /// from 1 to 50 ms.
    pub tick: Option<Duration>,
    /// How often one place may be warned about. Twice a minute.
    pub rate: Rate,
    /// How many frames of a stack a warning shows. 8.
    pub depth: usize,
    /// Whether warnings also show the frames of the runtime, of the standard library and of dependencies. No.
    pub all_frames: bool,
    /// Whether there are warnings, as `tracing` events or on standard error. Yes.
    pub warn: bool,
    /// What nobody wants to hear of: names of tasks, paths of fns, files.
    pub ignore: Vec<Pattern>,
    /// A file that gets a line of JSON for each report. None.
    pub log: Option<Log>,
}

/// At most so many warnings in each such span of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rate {
    pub count: u32,
    pub per: Duration,
}

/// The file that keeps all reports.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Log {
    pub path: PathBuf,
    /// The file is put aside before it grows beyond so many bytes. 16 MiB.
    pub max_bytes: u64,
    /// How many files put aside are kept: `stalls.jsonl.1` is the newest of them. 3.
    pub keep: u32,
}

impl Default for Settings {
    fn default() -> Settings {
        Settings {
            enabled: true,
            threshold: Duration::from_millis(100),
            tick: None,
            rate: Rate { count: 2, per: Duration::from_secs(60) },
            depth: 8,
            all_frames: false,
            warn: true,
            ignore: Vec::new(),
            log: None,
        }
    }
}

impl Log {
    /// A log at this path, of the default size.
    pub fn new(path: impl Into<PathBuf>) -> Log {
        Log { path: path.into(), max_bytes: 16 << 20, keep: 3 }
    }
}

impl Settings {
    /// The defaults, changed by the environment. What cannot be understood is warned about, in one line, and left as it
    /// was.
    pub fn from_env() -> Settings {
        let mut settings = Settings::default();
        settings.apply_env();
        settings
    }

    /// Threshold and tick, as they are used.
    pub(crate) fn times(&self) -> (Duration, Duration) {
        let threshold = self.threshold.max(Duration::from_millis(1));
        let tick = (threshold / 10).clamp(Duration::from_millis(1), Duration::from_millis(50));
        (threshold, self.tick.map_or(tick, |tick| tick.max(Duration::from_micros(100))))
    }

    /// Changes these settings by the environment's. What cannot be understood is warned about, in one line, and left as
    /// it was.
    pub fn apply_env(&mut self) {
        let Some(text) = std::env::var_os(VARIABLE) else {
            return;
        };
        let problems = match text.to_str() {
            Some(text) => self.apply(text),
            None => vec!["it is not UTF-8".to_owned()],
        };
        if !problems.is_empty() {
            crate::report::notice(&format!("{VARIABLE}: {}", problems.join("; ")));
        }
    }

    /// Changes these settings as a text in the syntax of [`VARIABLE`] says, and returns what is wrong with it.
    ///
    /// | part | meaning |
    /// |---|---|
    /// | `off`, `on` | whether the watchdog runs |
    /// | `threshold=100ms` | [`threshold`](Settings::threshold) |
    /// | `tick=10ms` | [`tick`](Settings::tick) |
    /// | `rate=2/1m` | [`rate`](Settings::rate); `rate=2` is a minute's |
    /// | `depth=8` | [`depth`](Settings::depth) |
    /// | `frames=all`, `frames=user` | [`all_frames`](Settings::all_frames) |
    /// | `warn=off` | [`warn`](Settings::warn) |
    /// | `ignore=app::legacy` | adds to [`ignore`](Settings::ignore); several: once more, or with a bar between them |
    /// | `log=stalls.jsonl` | [`log`](Settings::log) |
    /// | `log-size=16MiB`, `log-keep=3` | how the log is put aside |
    ///
    /// Durations have a unit: `us`, `ms`, `s`, `m`. Sizes may have one: `KiB`, `MiB`, `GiB`, `kB`, `MB`, `GB`.
    pub fn apply(&mut self, text: &str) -> Vec<String> {
        parse::apply(self, text)
    }
}
