//! Tokio, by what it tells on stable without a flag: each worker counts its parks and wakes (odd while parked) and adds
//! up its busy time, all written only when it comes back to the driver. Nothing is added to a poll. Which thread a
//! worker is, probes find out: tasks that note where they run.
//!
//! With `--cfg tokio_unstable` a runtime can be built with hooks that tell of each poll. They add to what the counters
//! tell: the root future and `LocalSet`s have none.

mod probe;
mod task_id;

use super::{Excuse, Executor};
#[cfg(tokio_unstable)]
use crate::{place::Place, slot};
use crate::{
    rules,
    slot::{Binding, Slot},
    stall::{Frame, FrameKind},
};
use std::{
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, Ordering::Relaxed},
    },
    time::Duration,
};
use tokio::runtime::{Handle, RuntimeFlavor, RuntimeMetrics};

/// A runtime that is watched.
pub(crate) struct Runtime {
    metrics: RuntimeMetrics,
    is_current_thread: bool,
    threads: Arc<Threads>,
    probes: Mutex<probe::Probes>,
    gone: Arc<AtomicBool>,
    /// Ends the task that notices the shutdown.
    sentinel: tokio::task::AbortHandle,
}

/// Sets the hooks around the polls of tasks.
#[cfg(tokio_unstable)]
pub(crate) fn hook(runtime: &mut tokio::runtime::Builder) {
    runtime.on_before_task_poll(|task| slot::begin(Place::of(task.spawned_at())));
    runtime.on_after_task_poll(|_| slot::end());
}

/// The threads of the workers, by worker.
#[derive(Debug)]
struct Threads(Vec<Mutex<Option<Binding>>>);

/// Notes that it was dropped: a runtime drops its tasks when it shuts down.
struct Sentinel(Arc<AtomicBool>);

impl Drop for Sentinel {
    fn drop(&mut self) {
        self.0.store(true, Relaxed);
    }
}

impl Runtime {
    pub(crate) fn attach(handle: &Handle) -> Self {
        let metrics = handle.metrics();
        let threads = Arc::new(Threads((0..metrics.num_workers()).map(|_| Mutex::default()).collect()));
        if Handle::try_current().is_ok_and(|current| current.id() == handle.id()) {
            threads.bind_current();
        }
        let gone = Arc::new(AtomicBool::new(false));
        let sentinel = Sentinel(Arc::clone(&gone));
        let task = handle.spawn(async move {
            let _sentinel = sentinel;
            std::future::pending::<()>().await;
        });
        Self {
            is_current_thread: handle.runtime_flavor() != RuntimeFlavor::MultiThread,
            probes: Mutex::new(probe::Probes::new(handle.clone(), Arc::clone(&threads))),
            sentinel: task.abort_handle(),
            metrics,
            threads,
            gone,
        }
    }
}

impl Drop for Runtime {
    fn drop(&mut self) {
        self.sentinel.abort();
    }
}

impl Executor for Runtime {
    fn is_gone(&self) -> bool {
        self.gone.load(Relaxed)
    }

    fn workers(&self) -> usize {
        self.metrics.num_workers()
    }

    fn progress(&self, worker: usize) -> Option<[u64; 2]> {
        let parks = self.metrics.worker_park_unpark_count(worker);
        // One with a thread of its own runs from the first; another's may not be in `block_on` yet.
        let may_run = || !self.is_current_thread || parks > 0 || self.threads.slot(worker).is_some();
        let is_running = parks & 1 == 0 && may_run();
        is_running.then(|| [parks, self.metrics.worker_total_busy_duration(worker).as_nanos() as u64])
    }

    fn must_run(&self, worker: usize) -> bool {
        !self.is_current_thread && self.metrics.worker_park_unpark_count(worker) > 0
    }

    fn slot(&self, worker: usize) -> Option<&'static Slot> {
        self.threads.slot(worker)
    }

    fn forget(&self, worker: usize) {
        // The thread of a single-threaded runtime comes back to it.
        if let Some(mut binding) = self.threads.lock(worker).filter(|_| !self.is_current_thread) {
            *binding = None;
        }
    }

    fn task(&self, slot: &Slot) -> Option<u64> {
        task_id::of(slot.thread()?.system.thread_locals())
    }

    fn tick(&self, now: Duration) {
        let parks = || (0..self.workers()).map(|worker| self.metrics.worker_park_unpark_count(worker)).sum();
        self.probes.lock().unwrap_or_else(PoisonError::into_inner).tick(now, parks);
    }

    fn is_worker(&self, frames: &[Frame]) -> bool {
        self.excuse(frames, true).is_none() && names(frames).any(|name| name.contains(WORKER))
    }

    fn excuse(&self, frames: &[Frame], is_complete: bool) -> Option<Excuse> {
        if is_announced(frames) {
            return Some(Excuse::Announced);
        }
        if frames.iter().any(|frame| own_fn(frame).is_some_and(|name| name.starts_with("park")) && is_scheduler(frame))
        {
            return Some(Excuse::Elsewhere);
        }
        // With fns inlined and no record of it, the frame of the runtime's loop may have no name of its own.
        let has_inlined = frames.iter().any(|frame| frame.kind == FrameKind::Runtime && frame.file.is_some());
        let is_loop = |name: &str| match (has_inlined, self.is_current_thread) {
            (true, true) => name.contains("tokio::runtime") && name.contains("block_on"),
            (true, false) => name.contains(WORKER),
            (false, _) => name.contains("tokio::runtime"),
        };
        // A program that is stripped still has the names of what it shares with libraries.
        let has_names = names(frames).any(|name| name.contains("::"));
        let is_elsewhere = is_complete && has_names && !names(frames).any(is_loop);
        is_elsewhere.then_some(Excuse::Elsewhere)
    }
}

/// The thread has given its worker away.
pub(crate) fn is_announced(frames: &[Frame]) -> bool {
    frames.iter().any(|frame| own_fn(frame).is_some_and(|name| name == "block_in_place"))
}

/// The module of the loop of a worker with a thread of its own.
const WORKER: &str = "tokio::runtime::scheduler::multi_thread::worker";

/// The last name of a fn of tokio's own: `park_internal`, whatever types it is for.
fn own_fn(frame: &Frame) -> Option<String> {
    let function = frame.function.as_deref().filter(|_| frame.kind == FrameKind::Runtime)?;
    let path = rules::plain_path(function);
    let (container, name) = path.rsplit_once("::").unwrap_or(("tokio", &path));
    // Debug information that is cut to line tables gives a fn that was inlined no path.
    let name = name.split_once('<').map_or(name, |(name, _)| name);
    (container == "tokio" || container.starts_with("tokio::")).then(|| name.to_owned())
}

fn is_scheduler(frame: &Frame) -> bool {
    let is_in_path = |function: &str| rules::plain_path(function).starts_with("tokio::runtime::scheduler::");
    frame.function.as_deref().is_some_and(is_in_path)
        || frame.file.as_deref().is_some_and(|file| file.contains("/runtime/scheduler/"))
}

fn names(frames: &[Frame]) -> impl Iterator<Item = &str> {
    frames.iter().filter_map(|frame| frame.function.as_deref())
}

impl Threads {
    /// Notes that the current thread is the worker that tokio says it is. True when that was not known.
    fn bind_current(&self) -> bool {
        let Some(mut binding) = tokio::runtime::worker_index().and_then(|worker| self.lock(worker)) else {
            return false;
        };
        let here = Slot::current();
        let known = binding.as_ref().and_then(Binding::slot);
        if known.is_some() && known.map(std::ptr::from_ref) == here.map(std::ptr::from_ref) {
            return false;
        }
        *binding = Binding::current_thread();
        true
    }

    fn slot(&self, worker: usize) -> Option<&'static Slot> {
        self.lock(worker)?.as_ref()?.slot()
    }

    fn are_known(&self) -> bool {
        (0..self.0.len()).all(|worker| self.slot(worker).is_some())
    }

    fn lock(&self, worker: usize) -> Option<MutexGuard<'_, Option<Binding>>> {
        Some(self.0.get(worker)?.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn frame(function: &str, file: &str, kind: FrameKind) -> Frame {
        Frame {
            function: Some(function.to_owned()),
            file: (!file.is_empty()).then(|| file.to_owned()),
            line: None,
            column: None,
            is_inlined: false,
            module: None,
            offset: 0,
            kind,
        }
    }

    #[test]
    fn fns_of_tokio_are_known_by_their_own_names() {
        let park = |function, file, kind| {
            let frame = frame(function, file, kind);
            own_fn(&frame).is_some_and(|name| name.starts_with("park")) && is_scheduler(&frame)
        };
        use FrameKind::{Runtime, User};
        let worker = "/registry/src/index/tokio-1.54.1/src/runtime/scheduler/multi_thread/worker.rs";
        assert!(park("tokio::runtime::scheduler::multi_thread::worker::Context::park_internal", "", Runtime));
        assert!(park("<tokio::runtime::scheduler::multi_thread::worker::Context>::park", "", Runtime));
        assert!(park("park_internal", worker, Runtime));
        assert!(!park("app::park", "src/main.rs", User));
        let task = "tokio::runtime::task::raw::poll::<app::park::{closure#0}, tokio::runtime::scheduler::Handle>";
        assert!(!park(task, "", Runtime));
        let inlined = "{closure#0}<app::park::{async_fn_env#0}, tokio::runtime::scheduler::current_thread::Handle>";
        assert!(!park(inlined, worker, Runtime));

        let in_place = |function| own_fn(&frame(function, "", Runtime)).as_deref() == Some("block_in_place");
        assert!(in_place("tokio::task::blocking::block_in_place"));
        assert!(in_place(
            "tokio::runtime::scheduler::multi_thread::worker::block_in_place::<app::load::{closure#0}, ()>"
        ));
        assert!(in_place("block_in_place<app::load::{closure_env#0}, ()>"));
        assert!(!in_place("poll<app::block_in_place::{async_fn_env#0}>"));
    }
}
