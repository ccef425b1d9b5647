//! Settings, and the handle that keeps the watchdog's threads alive.

use crate::{
    monitor::{Control, Monitor},
    report::{Callback, Pipeline},
    reporter::Reporter,
    settings::{Log, Pattern, Settings},
    stall::Stall,
};
use std::{
    fmt,
    path::PathBuf,
    sync::{Arc, mpsc},
    thread::{self, JoinHandle},
    time::Duration,
};

/// Settings of a watchdog. Made by [`Watchdog::builder`].
#[derive(Clone, Default)]
#[must_use = "a watchdog starts when it is attached"]
pub struct Builder {
    settings: Settings,
    callbacks: Vec<Callback>,
}

impl fmt::Debug for Builder {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Builder").field("settings", &self.settings).finish_non_exhaustive()
    }
}

impl Builder {
    /// Takes all settings at once. The environment still has the last word: see [`Settings::apply`].
    pub fn settings(mut self, settings: Settings) -> Self {
        self.settings = settings;
        self
    }

    /// How long a thread may keep from its executor: 100 ms unless set. At or under this nothing is reported.
    pub fn threshold(mut self, threshold: Duration) -> Self {
        self.settings.threshold = threshold;
        self
    }

    /// How often the executors are looked at: a tenth of the threshold unless set, between 1 and 50 ms. A stall longer
    /// than threshold and tick together is always found.
    pub fn tick(mut self, tick: Duration) -> Self {
        self.settings.tick = Some(tick);
        self
    }

    /// Leaves out stalls of a fn, a file or a task. It may be given several times.
    pub fn ignore(mut self, pattern: impl Into<Pattern>) -> Self {
        self.settings.ignore.push(pattern.into());
        self
    }

    /// Writes a line of JSON for each report to a file, see the README.
    pub fn log(mut self, path: impl Into<PathBuf>) -> Self {
        self.settings.log = Some(Log::new(path));
        self
    }

    pub(crate) fn current_settings(&self) -> &Settings {
        &self.settings
    }

    /// Called with each report, on a thread of the watchdog's own. It may be given several times.
    pub fn on_stall(mut self, callback: impl Fn(&Stall) + Send + Sync + 'static) -> Self {
        self.callbacks.push(Arc::new(callback));
        self
    }

    /// Has the runtime that is built of `runtime` tell of each poll of each task, so that a poll is told from the next
    /// one whatever the task does, and a report has the place where the task was spawned. Only with
    /// `--cfg tokio_unstable`.
    ///
    /// It sets `on_before_task_poll` and `on_after_task_poll`, of which tokio keeps one each, the last. The root future
    /// and tasks of a `LocalSet` have no such hooks: they are watched as without. Where the environment says `off`, no
    /// hook is set.
    ///
    /// ```
    /// use async_watchdog::Watchdog;
    ///
    /// # fn main() -> std::io::Result<()> {
    /// let mut runtime = tokio::runtime::Builder::new_multi_thread();
    /// let watchdog = Watchdog::builder();
    /// #[cfg(tokio_unstable)]
    /// let watchdog = watchdog.hook_into(&mut runtime);
    /// let runtime = runtime.enable_all().build()?;
    /// let _watchdog = watchdog.attach_to(runtime.handle());
    /// # Ok(())
    /// # }
    /// ```
    #[cfg(all(feature = "tokio", tokio_unstable))]
    pub fn hook_into(self, runtime: &mut tokio::runtime::Builder) -> Self {
        let mut settings = self.settings.clone();
        settings.apply_env();
        if settings.enabled {
            crate::runtime::tokio::hook(runtime);
        }
        self
    }

    /// Starts the watchdog on the current runtime. Outside of one it watches what says itself when it polls: futures in
    /// [`watched`](crate::watched), and executors with a [`PollGuard`](crate::executor::PollGuard).
    pub fn attach(self) -> Watchdog {
        let watchdog = self.start();
        #[cfg(feature = "tokio")]
        if let Ok(current) = tokio::runtime::Handle::try_current() {
            watchdog.add(&current);
        }
        watchdog
    }

    /// Starts the watchdog on a runtime.
    #[cfg(feature = "tokio")]
    pub fn attach_to(self, runtime: &tokio::runtime::Handle) -> Watchdog {
        let watchdog = self.start();
        watchdog.add(runtime);
        watchdog
    }

    fn start(self) -> Watchdog {
        let mut settings = self.settings;
        settings.apply_env();
        let control = Arc::new(Control::default());
        if !settings.enabled {
            return Watchdog { control, threads: Vec::new(), pipeline: None };
        }
        let (reports, messages) = mpsc::channel();
        let (threshold, tick) = settings.times();
        let waiting = Arc::default();
        let monitor =
            Monitor { control: Arc::clone(&control), threshold, tick, reports, waiting: Arc::clone(&waiting) };
        let pipeline = Arc::new(Pipeline::new(&settings, self.callbacks));
        let callback: Callback = {
            let pipeline = Arc::clone(&pipeline);
            Arc::new(move |stall| pipeline.report(stall))
        };
        let reporter = Reporter::new(vec![callback], waiting);
        // Without its threads, as where the system has none left, the watchdog sees nothing.
        let spawn = |name: &str, run: Box<dyn FnOnce() + Send>| thread::Builder::new().name(name.to_owned()).spawn(run);
        let threads: [_; THREADS] = [
            spawn("watchdog", Box::new(|| monitor.run())),
            spawn("watchdog-report", Box::new(|| reporter.run(messages))),
        ];
        Watchdog { control, threads: threads.into_iter().flatten().collect(), pipeline: Some(pipeline) }
    }
}

/// The monitor's and the reporter's.
const THREADS: usize = 2;

/// A watchdog at work. It ends when this is dropped.
#[must_use = "the watchdog ends when this is dropped: bind it to a name, `let _watchdog = …`"]
pub struct Watchdog {
    control: Arc<Control>,
    threads: Vec<JoinHandle<()>>,
    /// `None` for one that is switched off. Dropped last: it tells the totals.
    pipeline: Option<Arc<Pipeline>>,
}

impl Watchdog {
    /// Settings to change before the watchdog is attached.
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// Watches a further runtime.
    #[cfg(feature = "tokio")]
    pub fn add(&self, runtime: &tokio::runtime::Handle) {
        if self.pipeline.is_none() {
            return;
        }
        self.control.add(Arc::new(crate::runtime::tokio::Runtime::attach(runtime)));
    }

    /// Waits until all that stalled before is reported: for tests. In a callback it returns at once: what came before is
    /// reported, and what comes after waits for the callback.
    pub fn flush(&self) {
        // Nobody would answer where nothing runs, or a thread could not be started.
        let is_own = self.threads.iter().any(|thread| thread.thread().id() == thread::current().id());
        let Some(pipeline) = self.pipeline.as_ref().filter(|_| self.threads.len() == THREADS && !is_own) else {
            return;
        };
        let (answer, answered) = mpsc::channel();
        self.control.flush(answer);
        let _ = answered.recv();
        pipeline.flush();
    }
}

impl fmt::Debug for Watchdog {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Watchdog").finish_non_exhaustive()
    }
}

impl Drop for Watchdog {
    fn drop(&mut self) {
        self.control.stop();
        for thread in self.threads.drain(..) {
            // Dropped by a callback, it cannot wait for itself.
            if thread.thread().id() != thread::current().id() {
                let _ = thread.join();
            }
        }
    }
}
