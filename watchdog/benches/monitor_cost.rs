//! What the watchdog's own thread costs, as the kernel accounts it: on a runtime that is idle and on one that is busy,
//! beside a thread that only sleeps as often. `cargo bench --bench monitor_cost`.

use async_watchdog::Watchdog;
use std::{
    path::PathBuf,
    time::{Duration, Instant},
};
use tokio::runtime::Builder;

const TICK: Duration = Duration::from_millis(10);
const TIME: Duration = Duration::from_secs(10);
const WORKERS: usize = 4;

/// The time that the thread of this name has been on a CPU.
fn cpu_of(name: &str) -> Option<Duration> {
    let is_it = |task: &PathBuf| std::fs::read_to_string(task.join("comm")).is_ok_and(|comm| comm.trim_end() == name);
    let task = std::fs::read_dir("/proc/self/task").ok()?.flatten().map(|entry| entry.path()).find(is_it)?;
    let account = std::fs::read_to_string(task.join("schedstat")).ok()?;
    account.split(' ').next()?.parse().ok().map(Duration::from_nanos)
}

fn report(label: &str, name: &str, work: impl FnOnce()) {
    std::thread::sleep(Duration::from_secs(1));
    let (start, before) = (Instant::now(), cpu_of(name));
    work();
    let (time, after) = (start.elapsed(), cpu_of(name));
    let Some((before, after)) = before.zip(after) else { return println!("{label}: not to be had here") };
    let share = (after - before).as_secs_f64() / time.as_secs_f64();
    println!("{label:20} {:5.1} µs a tick, {:.2} % of a core", share * TICK.as_secs_f64() * 1e6, share * 100.0);
}

fn main() {
    let sleeps = std::thread::Builder::new().name("sleeps".to_owned());
    let _sleeps = sleeps.spawn(|| {
        loop {
            std::thread::sleep(TICK);
        }
    });
    report("a bare sleep", "sleeps", || std::thread::sleep(TIME));

    let Ok(runtime) = Builder::new_multi_thread().worker_threads(WORKERS).enable_all().build() else { return };
    let _watchdog = Watchdog::builder().tick(TICK).attach_to(runtime.handle());
    report("idle", "watchdog", || std::thread::sleep(TIME));

    let poll = async || {
        let until = Instant::now() + TIME;
        while Instant::now() < until {
            let start = Instant::now();
            while start.elapsed() < Duration::from_micros(100) {}
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    };
    report("busy now and then", "watchdog", || {
        let tasks: Vec<_> = (0..WORKERS).map(|_| runtime.spawn(poll())).collect();
        runtime.block_on(async {
            for task in tasks {
                let _ = task.await;
            }
        });
    });
}
