//! What a poll costs with a watchdog, against without one: tasks that only yield, on one thread. The cases take turns and
//! the least time of each counts, so that other load matters little. `cargo bench --bench poll_overhead`.

use async_watchdog::{FutureExt as _, Name, Watchdog};
use std::{
    future::Future,
    hint::black_box,
    pin::pin,
    task::{Context, Poll, Waker},
    time::{Duration, Instant},
};
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

/// A poll that does nothing, without a runtime: in nanoseconds.
fn time_alone<F: Future<Output = ()>>(future: F) -> f64 {
    const POLLS: u32 = 2_000_000;
    let mut future = pin!(future);
    let mut context = Context::from_waker(Waker::noop());
    let start = Instant::now();
    for _ in 0..POLLS {
        let _ = black_box(future.as_mut().poll(&mut context));
    }
    start.elapsed().as_nanos() as f64 / f64::from(POLLS)
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
    let empty = || std::future::poll_fn(|_| black_box(Poll::Pending));
    let least_alone = |time: &dyn Fn() -> f64| (0..ROUNDS).map(|_| time()).fold(f64::INFINITY, f64::min);
    let alone = least_alone(&|| time_alone(empty()));
    let alone_watched = least_alone(&|| time_alone(empty().watched(name)));
    println!("an empty poll {alone:.2} ns, watched {alone_watched:.2} ns");

    let per_poll = |time: Duration| time.as_nanos() as f64 / f64::from(TASKS * YIELDS);
    for ((label, ..), time) in cases.iter().zip(least) {
        println!("{label:20} {:6.1} ns a poll, x{:.3}", per_poll(time), per_poll(time) / per_poll(least[0]));
    }
}
