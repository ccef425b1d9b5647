//! What the watchdog's own thread costs, as the kernel accounts it.

use crate::{Result, process};
use async_watchdog::Watchdog;
use std::{
    thread,
    time::{Duration, Instant},
};
use tokio::{runtime::Builder, time::sleep};

pub(crate) const TICK: Duration = Duration::from_millis(10);
const TIME: Duration = Duration::from_secs(3);
pub(crate) const WORKERS: &[usize] = &[1, 4, 16, 64];
/// `bare` is a thread that only sleeps, without a watchdog.
pub(crate) const LOADS: &[&str] = &["bare", "idle", "busy"];

/// Prints the share of a core, in percent.
pub(crate) fn run(workers: usize, load: &str) -> Result<()> {
    let runtime = Builder::new_multi_thread().worker_threads(workers).enable_all().build()?;
    let is_bare = load == "bare";
    let _watchdog = (!is_bare).then(|| Watchdog::builder().tick(TICK).attach_to(runtime.handle()));
    if is_bare {
        thread::Builder::new().name("sleeps".to_owned()).spawn(|| {
            loop {
                thread::sleep(TICK);
            }
        })?;
    }
    if load == "busy" {
        (0..workers).for_each(|_| drop(runtime.spawn(now_and_then(workers))));
    }
    let thread = if is_bare { "sleeps" } else { "watchdog" };
    // Until the workers are known, and all has been touched once.
    thread::sleep(Duration::from_millis(500));
    let (start, before) = (Instant::now(), process::cpu_of(thread));
    thread::sleep(TIME);
    let (time, after) = (start.elapsed(), process::cpu_of(thread));
    let (before, after) = before.zip(after).ok_or("the kernel keeps no account of threads")?;
    println!("share {}", 100.0 * (after - before).as_secs_f64() / time.as_secs_f64());
    runtime.shutdown_background();
    Ok(())
}

/// All workers together take some tenth of a core.
async fn now_and_then(workers: usize) {
    let pause = Duration::from_millis(1) * workers as u32;
    loop {
        let start = Instant::now();
        while start.elapsed() < Duration::from_micros(100) {
            std::hint::spin_loop();
        }
        sleep(pause).await;
    }
}
