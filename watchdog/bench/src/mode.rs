//! What looks on while tasks are polled: nothing, the watchdog, the least that measures a poll, or one of the others. All
//! are told to find polls of 100 ms.

#[cfg(any(feature = "stable", feature = "unstable"))]
mod dial9;
#[cfg(feature = "tracing")]
mod spans;
#[cfg(feature = "stable")]
mod tokio_metrics;

use crate::{
    Result, process,
    workload::{self, Spawn},
};
use async_watchdog::{FutureExt as _, Name, Watchdog};
use std::{
    future::Future,
    pin::Pin,
    sync::OnceLock,
    sync::atomic::{AtomicUsize, Ordering::Relaxed},
    task::{Context, Poll},
    time::{Duration, Instant},
};
use tokio::{
    runtime::{Builder, Runtime},
    task::JoinHandle,
};

const THRESHOLD: Duration = Duration::from_millis(100);

/// Prints what a poll costs in each workload, in nanoseconds of a CPU, and the most memory that the process had, in MiB.
pub(crate) fn run(mode: &str) -> Result<()> {
    // The kernel looks up a file faster for a process of one thread, as no program is that has one of these at work: with
    // a second one, all are alike.
    std::thread::spawn(std::thread::park);
    match mode {
        "bare" => measure::<Plain, _>(bare),
        "attached" => measure::<Plain, _>(attached),
        "watched" => measure::<InWatched, _>(attached),
        "instant" => measure::<InTimed, _>(bare),
        #[cfg(feature = "stable")]
        "tokio-metrics" => measure::<tokio_metrics::Instrumented, _>(bare),
        #[cfg(feature = "stable")]
        "dial9-spawn" => measure::<dial9::Traced, _>(dial9::attached),
        #[cfg(feature = "unstable")]
        "hooked" => measure::<Plain, _>(hooked),
        #[cfg(feature = "unstable")]
        "instant-hooks" => measure::<Plain, _>(instant_hooks),
        #[cfg(feature = "unstable")]
        "dial9-hooks" => measure::<Plain, _>(dial9::attached),
        #[cfg(feature = "tracing")]
        "tokio-blocked" => measure::<Plain, _>(spans::tokio_blocked),
        #[cfg(feature = "tracing")]
        "console-subscriber" => measure::<Plain, _>(spans::console),
        _ => Err(format!("`{mode}` is not in this build").into()),
    }
}

/// `start` makes a runtime and what must live as long.
fn measure<S: Spawn, G>(start: impl Fn(Builder) -> Result<(Runtime, G)>) -> Result<()> {
    for workload in workload::ALL {
        let (runtime, _guard) = start(workload.runtime())?;
        println!("{} {}", workload.name, workload.measure::<S>(&runtime));
        drop(runtime);
    }
    println!("memory {}", process::peak_memory().ok_or("the kernel keeps no account of memory")?);
    Ok(())
}

fn bare(mut builder: Builder) -> Result<(Runtime, ())> {
    Ok((builder.build()?, ()))
}

fn attached(mut builder: Builder) -> Result<(Runtime, Watchdog)> {
    let runtime = builder.build()?;
    let watchdog = Watchdog::builder().threshold(THRESHOLD).attach_to(runtime.handle());
    Ok((runtime, watchdog))
}

#[cfg(feature = "unstable")]
fn hooked(mut builder: Builder) -> Result<(Runtime, Watchdog)> {
    let watchdog = Watchdog::builder().threshold(THRESHOLD).hook_into(&mut builder);
    let runtime = builder.build()?;
    let watchdog = watchdog.attach_to(runtime.handle());
    Ok((runtime, watchdog))
}

/// The least that hooks must do to know how long a poll took.
#[cfg(feature = "unstable")]
fn instant_hooks(mut builder: Builder) -> Result<(Runtime, ())> {
    use std::cell::Cell;
    thread_local! {
        static START: Cell<Option<Instant>> = const { Cell::new(None) };
    }
    builder.on_before_task_poll(|_| START.set(Some(Instant::now())));
    builder.on_after_task_poll(|_| START.get().into_iter().for_each(note));
    bare(builder)
}

static LONG_POLLS: AtomicUsize = AtomicUsize::new(0);

/// Counts a poll that began at `start` if it was long.
#[inline]
fn note(start: Instant) {
    if start.elapsed() > THRESHOLD {
        LONG_POLLS.fetch_add(1, Relaxed);
    }
}

struct Plain;

impl Spawn for Plain {
    fn spawn<F: Future<Output = ()> + Send + 'static>(future: F) -> JoinHandle<()> {
        tokio::spawn(future)
    }
}

struct InWatched;

impl Spawn for InWatched {
    fn spawn<F: Future<Output = ()> + Send + 'static>(future: F) -> JoinHandle<()> {
        static NAME: OnceLock<Name> = OnceLock::new();
        tokio::spawn(future.watched(*NAME.get_or_init(|| Name::new("bench"))))
    }
}

/// The least that a combinator must do to know how long a poll took.
struct InTimed;

pin_project_lite::pin_project! {
    struct Timed<F> {
        #[pin]
        future: F,
    }
}

impl<F: Future> Future for Timed<F> {
    type Output = F::Output;

    #[inline]
    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<F::Output> {
        let start = Instant::now();
        let result = self.project().future.poll(context);
        note(start);
        result
    }
}

impl Spawn for InTimed {
    fn spawn<F: Future<Output = ()> + Send + 'static>(future: F) -> JoinHandle<()> {
        tokio::spawn(Timed { future })
    }
}
