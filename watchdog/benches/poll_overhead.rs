//! What a poll costs with a watchdog, against without one: tasks that only yield, on one thread. The cases take turns and
//! the least time of each counts, so that other load matters little. `cargo bench --bench poll_overhead`.

use async_watchdog::{FutureExt as _, Name, Watchdog};
use std::time::{Duration, Instant};
use tokio::runtime::{Builder, Runtime};

const TASKS: u32 = 1000;
const YIELDS: u32 = 300;
const ROUNDS: usize = 25;

async fn yields() {
    for _ in 0..YIELDS {
        tokio::task::yield_now().await;
    }
}

fn time(runtime: &Runtime, name: Option<Name>) -> Duration {
    runtime.block_on(async {
        let start = Instant::now();
        let spawn = |_| match name {
            Some(name) => tokio::spawn(yields().watched(name)),
            None => tokio::spawn(yields()),
        };
        let tasks: Vec<_> = (0..TASKS).map(spawn).collect();
        for task in tasks {
            let _ = task.await;
        }
        start.elapsed()
    })
}

fn main() {
    let runtime = || Builder::new_current_thread().enable_all().build().ok();
    let (Some(plain), Some(attached)) = (runtime(), runtime()) else { return };
    let _watchdog = Watchdog::builder().attach_to(attached.handle());
    let name = Name::new("bench");

    let cases = [("plain", &plain, None), ("attached", &attached, None), ("attached, watched", &attached, Some(name))];
    let mut least = [Duration::MAX; 3];
    for _ in 0..ROUNDS {
        for (least, (_, runtime, name)) in least.iter_mut().zip(cases) {
            *least = time(runtime, name).min(*least);
        }
    }
    let per_poll = |time: Duration| time.as_nanos() as f64 / f64::from(TASKS * YIELDS);
    for ((label, ..), time) in cases.iter().zip(least) {
        println!("{label:20} {:6.1} ns a poll, x{:.3}", per_poll(time), per_poll(time) / per_poll(least[0]));
    }
}
