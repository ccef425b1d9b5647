//! Stalls a worker in a few ways, to show the warnings: `cargo run --example stalls`.
//!
//! `ASYNC_WATCHDOG=log=stalls.jsonl cargo run --example stalls` writes them down too.

use std::sync::Mutex;
use std::time::{Duration, Instant};

use async_watchdog::{FutureExt as _, watch};

#[tokio::main]
async fn main() {
    let _watchdog = async_watchdog::attach();
    // Lets the watchdog find the workers.
    tokio::time::sleep(Duration::from_millis(200)).await;
    let _ = tokio::spawn(sleeps()).await;
    let _ = tokio::spawn(waits_for_lock().watched("the lock")).await;
    let _ = tokio::spawn(computes(7)).await;
    let _ = tokio::spawn(reads()).await;
}

async fn sleeps() {
    std::thread::sleep(Duration::from_millis(500));
}

async fn waits_for_lock() {
    static LOCK: Mutex<()> = Mutex::new(());
    let holder = std::thread::spawn(|| {
        let _held = LOCK.lock();
        std::thread::sleep(Duration::from_millis(400));
    });
    tokio::time::sleep(Duration::from_millis(50)).await;
    drop(LOCK.lock());
    let _ = holder.join();
}

#[watch(fields(seed))]
async fn computes(seed: u64) {
    let start = Instant::now();
    let mut sum = seed;
    while start.elapsed() < Duration::from_millis(500) {
        sum = sum.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
    }
    std::hint::black_box(sum);
}

/// Waits for a process that says nothing for a while.
async fn reads() {
    let _ = std::process::Command::new("sleep").arg("0.4").status();
}
