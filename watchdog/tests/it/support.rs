//! Runs a body on a runtime under a watchdog, and gives what was reported.

use async_watchdog::{Phase, Stall, Watchdog};
use std::{
    future::Future,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};
use tokio::runtime::{Builder, Runtime};

pub const THRESHOLD: Duration = Duration::from_millis(100);
/// Long enough to be found on a machine that is busy with other things.
pub const STALL: Duration = Duration::from_millis(500);

/// One test at a time.
pub fn alone() -> MutexGuard<'static, ()> {
    static ALONE: Mutex<()> = Mutex::new(());
    ALONE.lock().unwrap_or_else(PoisonError::into_inner)
}

pub fn multi_thread(workers: usize) -> Runtime {
    Builder::new_multi_thread().worker_threads(workers).enable_all().build().expect("a runtime")
}

pub fn current_thread() -> Runtime {
    Builder::new_current_thread().enable_all().build().expect("a runtime")
}

/// What is reported while `body` runs as the root future of `runtime`.
pub fn watch<F: Future>(runtime: &Runtime, body: impl FnOnce() -> F) -> Vec<Stall> {
    let _alone = alone();
    let stalls = Arc::new(Mutex::new(Vec::new()));
    let watchdog = Watchdog::builder()
        .threshold(THRESHOLD)
        .on_stall({
            let stalls = Arc::clone(&stalls);
            move |stall| stalls.lock().unwrap_or_else(PoisonError::into_inner).push(stall.clone())
        })
        .attach_to(runtime.handle());
    runtime.block_on(async {
        settle().await;
        body().await;
        settle().await;
    });
    watchdog.flush();
    drop(watchdog);
    let mut stalls = stalls.lock().unwrap_or_else(PoisonError::into_inner);
    std::mem::take(&mut stalls)
}

/// Lets the runtime be idle, so that the watchdog finds its threads.
async fn settle() {
    for _ in 0..10 {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}

/// The stalls that are put down to code: a busy machine starves anyone.
pub fn blamed(stalls: &[Stall]) -> Vec<&Stall> {
    stalls.iter().filter(|stall| stall.class != async_watchdog::Class::Starved).collect()
}

/// The first report of a stall whose site is in the fn `function`. On a busy machine it may have begun as one that is put
/// down to no code.
#[track_caller]
pub fn at<'a>(stalls: &'a [Stall], function: &str) -> &'a Stall {
    let found = stalls.iter().find(|stall| {
        let is_there = stall.site.as_ref().is_some_and(|site| site.function.ends_with(function));
        stall.phase != Phase::End && is_there
    });
    found.unwrap_or_else(|| panic!("no stall in `{function}`, but:\n{}", show(stalls)))
}

pub fn show(stalls: &[Stall]) -> String {
    let mut text = String::new();
    for stall in stalls {
        text += &format!(
            "{:?} #{} {:?} {:?} syscall={:?} cpu={:?} run_queue={:?} tid={:?} worker={:?} task={:?} note={:?}\n",
            stall.phase,
            stall.id,
            stall.elapsed,
            stall.class,
            stall.syscall.as_ref().map(|call| (call.name, call.detail.as_deref())),
            stall.cpu,
            stall.run_queue,
            stall.tid,
            stall.worker,
            stall.task,
            stall.note,
        );
        for frame in &stall.frames {
            let function = frame.function.as_deref().unwrap_or("?");
            text += &format!("    {:?} {function} {:?}:{:?}\n", frame.kind, frame.file, frame.line);
        }
    }
    text
}
