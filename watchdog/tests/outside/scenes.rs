//! What the watched program does.

use std::{
    sync::Mutex,
    thread::sleep,
    time::{Duration, Instant},
};
use tokio::runtime::{Builder, Runtime};

/// The variable of the environment that says what to do.
pub const SCENES: &str = "OUTSIDE_SCENES";

/// Long enough to be found on a machine that is busy with other things.
const STALL: Duration = Duration::from_millis(500);

/// The watched program, where the variable is set: the runtime, then what its tasks do. Else it is no test.
#[test]
fn program() {
    let Ok(scenes) = std::env::var(SCENES) else { return };
    let mut words = scenes.split(' ');
    let runtime = runtime(words.next().unwrap_or_default());
    runtime.block_on(async {
        for scene in words {
            let scene = scene.to_owned();
            match scene.strip_prefix("root:") {
                Some(scene) => play(scene).await,
                None => drop(tokio::spawn(async move { play(&scene).await }).await),
            }
            tokio::time::sleep(STALL / 5).await;
        }
    });
}

fn runtime(name: &str) -> Runtime {
    let mut builder = match name {
        "current_thread" => Builder::new_current_thread(),
        _ => Builder::new_multi_thread(),
    };
    builder.worker_threads(2).enable_all().build().expect("a runtime")
}

async fn play(scene: &str) {
    match scene {
        "sleeps" => sleeps().await,
        "computes" => computes().await,
        "locks" => locks().await,
        "little_by_little" => little_by_little().await,
        "idles" => tokio::time::sleep(STALL).await,
        "idles_long" => tokio::time::sleep(20 * STALL).await,
        "offloads" => offloads().await,
        "announces" => tokio::task::block_in_place(|| sleep(STALL)),
        "gives_way" => gives_way().await,
        "many" => many().await,
        "exits" => std::process::exit(7),
        _ => panic!("there is no scene `{scene}`"),
    }
}

async fn sleeps() {
    sleep(STALL); // stalls: sleeps
}

/// The machine may give it half a CPU.
async fn computes() {
    compute(4 * STALL);
}

async fn locks() {
    static LOCK: Mutex<()> = Mutex::new(());
    let holder = std::thread::spawn(|| {
        let _held = LOCK.lock();
        sleep(STALL);
    });
    tokio::time::sleep(STALL / 10).await;
    drop(LOCK.lock()); // stalls: locks
    let _ = holder.join();
}

/// No call takes long, but the poll does.
async fn little_by_little() {
    for _ in 0..100 {
        sleep(Duration::from_millis(10)); // stalls: little_by_little
    }
}

async fn offloads() {
    let plain = std::thread::spawn(|| compute(STALL));
    let _ = tokio::task::spawn_blocking(|| {
        sleep(STALL);
        compute(STALL);
    })
    .await;
    let _ = plain.join();
}

/// Always busy, but its polls are short.
async fn gives_way() {
    let start = Instant::now();
    while start.elapsed() < STALL {
        compute(Duration::from_millis(2));
        tokio::task::yield_now().await;
    }
}

/// Many tasks of one kind, one after the other.
async fn many() {
    let tasks: Vec<_> = (0..50).map(|_| tokio::spawn(async { compute(Duration::from_millis(10)) })).collect();
    for task in tasks {
        let _ = task.await;
    }
}

#[inline(never)]
fn compute(time: Duration) {
    let start = Instant::now();
    let mut sum = 1_u64;
    while start.elapsed() < time {
        sum = (0..1000).fold(sum, |sum, next| sum.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(next));
    }
    std::hint::black_box(sum);
}

/// The line with the comment `stalls: NAME`.
pub fn line_of(name: &str) -> Option<u64> {
    let place = include_str!("scenes.rs").lines().position(|line| line.ends_with(&format!("// stalls: {name}")));
    place.map(|line| line as u64 + 1)
}
