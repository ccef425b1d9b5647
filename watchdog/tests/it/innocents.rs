//! What must not be put down to anyone.

use crate::support::{STALL, THRESHOLD, blamed, current_thread, multi_thread, show, watch};
use async_watchdog::{Class, Stall};
use std::{
    process::{Child, Command},
    time::{Duration, Instant},
};

#[track_caller]
fn assert_silent(stalls: &[Stall]) {
    assert!(blamed(stalls).is_empty(), "{}", show(stalls));
}

fn spin(time: Duration) {
    let start = Instant::now();
    while start.elapsed() < time {
        std::hint::spin_loop();
    }
}

#[test]
fn an_idle_runtime() {
    for runtime in [multi_thread(2), current_thread()] {
        assert_silent(&watch(&runtime, || tokio::time::sleep(2 * STALL)));
    }
}

#[test]
fn short_polls() {
    for runtime in [multi_thread(2), current_thread()] {
        let stalls = watch(&runtime, || async {
            let tasks: Vec<_> = (0..4)
                .map(|_| {
                    tokio::spawn(async {
                        for _ in 0..20 {
                            spin(Duration::from_millis(10));
                            tokio::time::sleep(Duration::from_millis(1)).await;
                        }
                    })
                })
                .collect();
            for task in tasks {
                let _ = task.await;
            }
        });
        assert!(
            stalls.iter().all(|stall| matches!(stall.class, Class::SlowPolls | Class::Starved)),
            "{}",
            show(&stalls)
        );
    }
}

#[test]
fn a_poll_under_the_threshold() {
    let stalls = watch(&multi_thread(2), || async {
        for _ in 0..5 {
            let _ = tokio::spawn(async { std::thread::sleep(THRESHOLD * 8 / 10) }).await;
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    });
    assert_silent(&stalls);
}

#[test]
fn spawn_blocking() {
    for runtime in [multi_thread(2), current_thread()] {
        let stalls = watch(&runtime, || async {
            let _ = tokio::task::spawn_blocking(|| std::thread::sleep(STALL)).await;
        });
        assert_silent(&stalls);
    }
}

#[test]
fn block_in_place() {
    let stalls = watch(&multi_thread(2), || async {
        for _ in 0..3 {
            let _ = tokio::spawn(async { tokio::task::block_in_place(|| std::thread::sleep(STALL)) }).await;
        }
    });
    assert_silent(&stalls);
}

#[test]
fn the_thread_after_block_on() {
    let runtime = current_thread();
    let stalls = watch(&runtime, || async {});
    assert_silent(&stalls);
    let _alone = crate::support::alone();
    let (sender, receiver) = std::sync::mpsc::channel();
    let watchdog = async_watchdog::Watchdog::builder()
        .threshold(THRESHOLD)
        .on_stall(move |stall| {
            let _ = sender.send(stall.clone());
        })
        .attach_to(runtime.handle());
    runtime.block_on(async { tokio::time::sleep(THRESHOLD).await });
    std::thread::sleep(STALL);
    runtime.block_on(async { tokio::time::sleep(THRESHOLD).await });
    watchdog.flush();
    drop(watchdog);
    assert_silent(&receiver.iter().collect::<Vec<_>>());
}

#[test]
fn a_runtime_that_is_shut_down() {
    let _alone = crate::support::alone();
    let (sender, receiver) = std::sync::mpsc::channel();
    let runtime = multi_thread(2);
    let watchdog = async_watchdog::Watchdog::builder()
        .threshold(THRESHOLD)
        .on_stall(move |stall| {
            let _ = sender.send(stall.clone());
        })
        .attach_to(runtime.handle());
    runtime.block_on(async { tokio::time::sleep(THRESHOLD).await });
    drop(runtime);
    std::thread::sleep(STALL);
    // A second one under the same watchdog.
    let runtime = multi_thread(1);
    watchdog.add(runtime.handle());
    runtime.block_on(async { tokio::time::sleep(STALL).await });
    watchdog.flush();
    drop(watchdog);
    assert_silent(&receiver.iter().collect::<Vec<_>>());
}

#[test]
fn a_process_that_is_stopped() {
    let stalls = watch(&multi_thread(2), || async {
        let task = tokio::spawn(async {
            for _ in 0..200 {
                spin(Duration::from_millis(2));
                tokio::task::yield_now().await;
            }
        });
        let script = format!("kill -STOP {0}; sleep 0.7; kill -CONT {0}", std::process::id());
        let child = Command::new("sh").arg("-c").arg(script).spawn();
        let _ = task.await;
        let _ = tokio::task::spawn_blocking(|| child.map(|mut child| child.wait())).await;
    });
    assert_silent(&stalls);
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

#[test]
fn a_machine_without_a_free_cpu() {
    let stalls = watch(&multi_thread(2), || async {
        let spin_forever = || Command::new("sh").arg("-c").arg("while :; do :; done").spawn();
        let _spinning = Spinning((0..4).filter_map(|_| spin_forever().ok()).collect());
        for _ in 0..20 {
            let _ = tokio::spawn(async { spin_cpu(Duration::from_millis(20)) }).await;
        }
    });
    assert_silent(&stalls);
}

/// Computes for about this long, however long that takes.
fn spin_cpu(time: Duration) {
    let rounds = time.as_micros() as u64 * 100;
    let mut sum = 0_u64;
    for number in 0..rounds {
        sum = std::hint::black_box(sum.wrapping_mul(31) ^ number);
    }
}
