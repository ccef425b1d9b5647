//! Runs bodies under a watchdog.

use std::future::Future;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use async_watchdog::{Stall, Watchdog};
use tokio::runtime::{Builder, Runtime};

/// Longer than any threshold here, by so much that a busy machine does not hide it.
pub const STALL: Duration = Duration::from_millis(400);
pub const THRESHOLD: Duration = Duration::from_millis(100);

/// One test at a time.
pub fn alone() -> MutexGuard<'static, ()> {
    static ALONE: Mutex<()> = Mutex::new(());
    ALONE.lock().unwrap_or_else(PoisonError::into_inner)
}

pub fn runtime(workers: usize) -> Runtime {
    let mut builder = if workers == 0 { Builder::new_current_thread() } else { Builder::new_multi_thread() };
    builder.worker_threads(workers.max(1)).enable_all().build().expect("a runtime")
}

/// What is reported while the body runs as a task.
pub fn reported<F: Future<Output = ()> + Send + 'static>(body: F) -> Vec<Stall> {
    let stalls = Arc::new(Mutex::new(Vec::new()));
    let seen = stalls.clone();
    let mut settings = async_watchdog::Settings::default();
    settings.threshold = THRESHOLD;
    settings.warn = false;
    let builder = Watchdog::builder().settings(settings);
    let builder = builder.on_stall(move |stall| seen.lock().expect("no panic").push(stall.clone()));
    runtime(2).block_on(async {
        let watchdog = builder.attach();
        // Lets the watchdog find the workers.
        tokio::time::sleep(Duration::from_millis(200)).await;
        tokio::spawn(body).await.expect("no panic");
        watchdog.flush();
    });
    stalls.lock().expect("no panic").clone()
}

pub fn sleep() {
    std::thread::sleep(STALL);
}
