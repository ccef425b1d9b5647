//! What must not be put down to anyone.

use crate::{
    Shape,
    run::{STALL, compute, current_thread, multi_thread, root, settle, task},
};
use async_watchdog::{FutureExt as _, Watchdog};
use std::{
    process::{Child, Command},
    sync::Arc,
    thread,
    time::Duration,
};
use tokio::time::sleep;

pub(crate) const ALL: &[Shape] = &[
    ("idle", || root(&multi_thread(), idle())),
    ("idle_single_thread", || root(&current_thread(), idle())),
    ("short_polls", || root(&multi_thread(), short_polls())),
    ("short_polls_single_thread", || root(&current_thread(), short_polls())),
    ("under_the_threshold", || task(under_the_threshold())),
    ("spawn_blocking", || task(spawn_blocking())),
    ("spawn_blocking_single_thread", || root(&current_thread(), spawn_blocking())),
    ("block_in_place", || task(block_in_place())),
    ("block_in_place_deep", || task(block_in_place_deep())),
    ("root_of_many_threads", || root(&multi_thread(), async { thread::sleep(STALL) })),
    ("block_in_place_long", || task(block_in_place_long().watched("a task that announces it"))),
    ("own_thread", || task(own_thread())),
    ("nested_block_on", || task(nested_block_on())),
    ("timers", || root(&multi_thread(), timers())),
    ("many_tasks", || root(&multi_thread(), many_tasks())),
    ("messages", || root(&multi_thread(), messages())),
    ("async_mutex", || root(&multi_thread(), async_mutex())),
    ("async_files", || root(&multi_thread(), async_files())),
    ("local_set_at_work", || root(&current_thread(), tokio::task::LocalSet::new().run_until(short_polls()))),
    ("stopped", || root(&multi_thread(), stopped())),
    ("stopped_while_idle", || root(&multi_thread(), stopped_while_idle())),
    ("no_free_cpu", || task(no_free_cpu())),
    ("fp_gives_way", || task(fp_gives_way())),
    ("gives_way_watched", || task(fp_gives_way().watched("a task that gives way"))),
    ("after_block_on", after_block_on),
    ("shut_down_and_again", shut_down_and_again),
    ("slow_shutdown", slow_shutdown),
];

async fn idle() {
    sleep(2 * STALL).await;
}

async fn short_polls() {
    async fn turns() {
        for _ in 0..30 {
            compute(Duration::from_millis(5));
            sleep(Duration::from_millis(1)).await;
        }
    }
    // Of one task, polls would look like one where the machine is so busy that it never has to wait.
    let tasks = [(); 3].map(|()| tokio::spawn(turns()));
    for task in tasks {
        let _ = task.await;
    }
}

async fn under_the_threshold() {
    for _ in 0..5 {
        thread::sleep(Duration::from_millis(60));
        sleep(Duration::from_millis(20)).await;
    }
}

async fn spawn_blocking() {
    let _ = tokio::task::spawn_blocking(|| thread::sleep(STALL)).await;
}

async fn block_in_place() {
    for _ in 0..3 {
        tokio::task::block_in_place(|| thread::sleep(STALL / 2));
        sleep(Duration::from_millis(20)).await;
    }
}

#[inline(never)]
fn recurse(depth: u32) -> u32 {
    if depth == 0 {
        thread::sleep(STALL);
        return 0;
    }
    std::hint::black_box(recurse(std::hint::black_box(depth - 1))) + 1
}

async fn block_in_place_deep() {
    tokio::task::block_in_place(|| recurse(5000));
}

/// So long that the worker is known to have moved to another thread.
async fn block_in_place_long() {
    let timers = tokio::spawn(async {
        loop {
            sleep(Duration::from_millis(10)).await;
        }
    });
    tokio::task::block_in_place(|| thread::sleep(6 * STALL));
    timers.abort();
}

async fn own_thread() {
    let (sender, receiver) = tokio::sync::oneshot::channel();
    thread::spawn(|| {
        thread::sleep(STALL);
        let _ = sender.send(());
    });
    let _ = receiver.await;
}

/// A thread of the pool that waits for the runtime.
async fn nested_block_on() {
    let runtime = tokio::runtime::Handle::current();
    let _ = tokio::task::spawn_blocking(move || runtime.block_on(sleep(STALL))).await;
}

async fn timers() {
    let tasks: Vec<_> = (0..2000).map(|time| tokio::spawn(sleep(Duration::from_micros(300 * time)))).collect();
    for task in tasks {
        let _ = task.await;
    }
}

async fn many_tasks() {
    let yields = async || {
        for _ in 0..20 {
            tokio::task::yield_now().await;
        }
    };
    for _ in 0..20 {
        let tasks: Vec<_> = (0..1000).map(|_| tokio::spawn(yields())).collect();
        for task in tasks {
            let _ = task.await;
        }
    }
}

async fn messages() {
    let (sender, mut receiver) = tokio::sync::mpsc::channel(8);
    let sends = tokio::spawn(async move {
        for number in 0..100_000 {
            let _ = sender.send(number).await;
        }
    });
    while receiver.recv().await.is_some() {}
    let _ = sends.await;
}

async fn async_mutex() {
    let mutex = Arc::new(tokio::sync::Mutex::new(()));
    let tasks: Vec<_> = (0..4)
        .map(|_| {
            let mutex = Arc::clone(&mutex);
            tokio::spawn(async move {
                let _guard = mutex.lock().await;
                sleep(STALL / 2).await;
            })
        })
        .collect();
    for task in tasks {
        let _ = task.await;
    }
}

async fn async_files() {
    let file = tempfile::NamedTempFile::new().expect("a file");
    for _ in 0..10 {
        let _ = tokio::fs::write(file.path(), vec![7; 4 << 20]).await;
        let _ = tokio::fs::read(file.path()).await;
    }
    let _ = tokio::task::spawn_blocking(|| drop(file)).await;
}

/// Stops this process for a while.
fn stop_and_continue() -> Option<Child> {
    let script = format!("kill -STOP {0}; sleep 0.7; kill -CONT {0}", std::process::id());
    Command::new("sh").arg("-c").arg(script).spawn().ok()
}

async fn stopped() {
    let polls = tokio::spawn(short_polls());
    let child = stop_and_continue();
    let _ = polls.await;
    let _ = tokio::task::spawn_blocking(|| child.map(|mut child| child.wait())).await;
}

async fn stopped_while_idle() {
    let child = stop_and_continue();
    let _ = tokio::task::spawn_blocking(|| child.map(|mut child| child.wait())).await;
    sleep(STALL).await;
}

struct Spinning(Vec<Child>);

impl Drop for Spinning {
    fn drop(&mut self) {
        for child in &mut self.0 {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

async fn no_free_cpu() {
    let spin = |_| Command::new("sh").arg("-c").arg("while :; do :; done").spawn().ok();
    let spinning = Spinning((0..4).filter_map(spin).collect());
    for _ in 0..20 {
        let _ = tokio::spawn(async { compute(Duration::from_millis(20)) }).await;
    }
    let _ = tokio::task::spawn_blocking(|| drop(spinning)).await;
}

/// A known wrong answer. A worker that has something to do counts its polls only after 61 of them, and these are of one
/// task: nothing that can be seen from outside tells them apart. In `watched` they are.
async fn fp_gives_way() {
    for _ in 0..20 {
        compute(Duration::from_millis(20));
        tokio::task::yield_now().await;
    }
}

/// The thread of a runtime that nobody runs at the moment.
fn after_block_on() {
    let runtime = current_thread();
    let _watchdog = Watchdog::builder().attach_to(runtime.handle());
    for _ in 0..2 {
        runtime.block_on(settle());
        thread::sleep(STALL);
    }
}

fn shut_down_and_again() {
    let runtime = multi_thread();
    let watchdog = Watchdog::builder().attach_to(runtime.handle());
    runtime.block_on(settle());
    drop(runtime);
    thread::sleep(STALL);
    for _ in 0..2 {
        let runtime = multi_thread();
        watchdog.add(runtime.handle());
        runtime.block_on(settle());
    }
    drop(watchdog);
    root(&multi_thread(), idle());
}

/// The runtime waits for its blocking threads, its workers are gone.
fn slow_shutdown() {
    let runtime = multi_thread();
    let _watchdog = Watchdog::builder().attach_to(runtime.handle());
    runtime.block_on(async {
        settle().await;
        drop(tokio::task::spawn_blocking(|| thread::sleep(2 * STALL)));
    });
    drop(runtime);
}
