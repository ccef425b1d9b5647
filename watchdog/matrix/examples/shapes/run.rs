//! Runs a body on a runtime that is watched.

use async_watchdog::Watchdog;
use rustix::time::{ClockId, clock_gettime};
use std::{future::Future, hint::black_box, time::Duration};
use tokio::runtime::{Builder, Runtime};

/// Well above the threshold, so that a machine busy with other things does not hide it.
pub(crate) const STALL: Duration = Duration::from_millis(400);

pub(crate) fn multi_thread() -> Runtime {
    build(Builder::new_multi_thread().worker_threads(2))
}

pub(crate) fn current_thread() -> Runtime {
    build(&mut Builder::new_current_thread())
}

/// With hooks, where tokio has them.
fn build(builder: &mut Builder) -> Runtime {
    #[cfg(tokio_unstable)]
    let _ = Watchdog::builder().hook_into(builder);
    builder.enable_all().build().expect("a runtime")
}

/// Runs `body` as the root future.
pub(crate) fn root<F: Future>(runtime: &Runtime, body: F) {
    let watchdog = Watchdog::builder().attach_to(runtime.handle());
    runtime.block_on(async {
        settle().await;
        body.await;
        settle().await;
    });
    drop(watchdog);
}

/// Runs `body` as a task of a runtime with several workers.
pub(crate) fn task(body: impl Future<Output = ()> + Send + 'static) {
    root(&multi_thread(), async {
        let _ = tokio::spawn(body).await;
    });
}

/// Lets the runtime be idle, so that the watchdog finds its threads. `SETTLE` in the environment makes it that many times
/// as long: from outside, symbols are to be read first.
pub(crate) async fn settle() {
    let times = std::env::var("SETTLE").ok().and_then(|times| times.parse().ok()).unwrap_or(1);
    for _ in 0..10 * times {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}

/// Does `work` as often as takes about this much time on a CPU, however long that takes. It asks for the time at the
/// beginning only: a busy machine takes the CPU away at system calls, and then that is where a look finds the thread.
pub(crate) fn on_cpu(time: Duration, mut work: impl FnMut()) {
    let used = || Duration::try_from(clock_gettime(ClockId::ThreadCPUTime)).expect("no time before the thread");
    let start = used();
    (0..TRIALS).for_each(|_| work());
    let trials = used() - start;
    let rounds = u128::from(TRIALS) * time.as_nanos() / trials.as_nanos().max(1);
    for _ in 0..rounds {
        work();
    }
}

const TRIALS: u32 = 3;

pub(crate) fn compute(time: Duration) {
    on_cpu(time, || {
        black_box((0..2_000_u64).map(black_box).sum::<u64>());
    });
}
