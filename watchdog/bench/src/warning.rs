//! How long after the threshold a warning comes, and what memory it takes to find the place.

use crate::{Result, process, statistics::Sample};
use async_watchdog::{Phase, Watchdog};
use std::{
    sync::{Mutex, PoisonError, mpsc},
    thread,
    time::{Duration, Instant},
};
use tokio::runtime::Builder;

const THRESHOLD: Duration = Duration::from_millis(100);
const STALL: Duration = Duration::from_millis(200);
const COUNT: usize = 15;
/// What a stall does.
pub(crate) const STALLS: &[&str] = &["sleeping", "computing"];

static START: Mutex<Option<Instant>> = Mutex::new(None);

/// Prints in milliseconds after the threshold when the first warning comes, and when the others do; and the memory.
pub(crate) fn run(stall: &str) -> Result<()> {
    let stall: fn() = if stall == "sleeping" { || thread::sleep(STALL) } else { compute };
    let runtime = Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    let bare = process::anonymous_memory();
    let (sender, reports) = mpsc::channel();
    let watchdog = Watchdog::builder()
        .threshold(THRESHOLD)
        .on_stall(move |report| {
            let start = *START.lock().unwrap_or_else(PoisonError::into_inner);
            if let Some(start) = start.filter(|_| report.phase == Phase::Start && report.site.is_some()) {
                let _ = sender.send(start.elapsed().saturating_sub(THRESHOLD).as_secs_f64() * 1e3);
            }
        })
        .attach_to(runtime.handle());
    thread::sleep(Duration::from_millis(300));
    let attached = process::anonymous_memory();
    for _ in 0..COUNT {
        let task = runtime.spawn(async move {
            *START.lock().unwrap_or_else(PoisonError::into_inner) = Some(Instant::now());
            stall();
        });
        runtime.block_on(task)?;
        watchdog.flush();
    }
    let warned = process::anonymous_memory();
    let mut times = reports.try_iter();
    let first = times.next().ok_or("no stall was found")?;
    let later = Sample::of(times).ok_or("only one stall was found")?;
    println!("found {}\nfirst {first}\nlater {}\nlatest {}", later.len() + 1, later.median(), later.most());
    let memory = bare.zip(attached).zip(warned);
    let ((bare, attached), warned) = memory.ok_or("the kernel keeps no account of memory")?;
    println!("attached {}\nwarned {}", attached - bare, warned - bare);
    Ok(())
}

fn compute() {
    let start = Instant::now();
    while start.elapsed() < STALL {
        std::hint::spin_loop();
    }
}
