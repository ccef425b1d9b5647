//! Tests fail for stalls, and only for stalls.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Duration;

use async_watchdog::Watchdog;

use crate::support::{STALL, alone, runtime, sleep};

/// The message of the panic with which a test with this body ends.
fn failure(workers: usize, body: impl AsyncFnOnce()) -> Option<String> {
    let _alone = alone();
    let runtime = runtime(workers);
    let outcome = catch_unwind(AssertUnwindSafe(|| {
        runtime.block_on(async {
            let no_stalls = Watchdog::assert_no_stalls();
            tokio::time::sleep(Duration::from_millis(200)).await;
            async_watchdog::watched("the test", body()).await;
            no_stalls.finish();
        });
    }));
    outcome.err().map(|panic| panic.downcast_ref::<String>().cloned().unwrap_or_default())
}

#[track_caller]
fn assert_blames(failure: Option<String>, parts: &[&str]) {
    let failure = failure.expect("the test fails");
    for part in parts {
        assert!(failure.contains(part), "no `{part}` in:\n{failure}");
    }
}

async fn sleeps() {
    sleep();
}

#[test]
fn a_stall_in_the_body() {
    for workers in [0, 2] {
        let failure = failure(workers, async || sleep());
        assert_blames(
            failure,
            &["stalled\n\n`the test` ", "blocked in clock_nanosleep", "no_stalls.rs", "tokio::time::sleep"],
        );
    }
}

#[test]
fn a_stall_in_a_task() {
    for workers in [0, 2] {
        let failure = failure(workers, async || {
            let _ = tokio::spawn(sleeps()).await;
        });
        assert_blames(failure, &["a poll stalled\n\n", "by std::thread::sleep   [blocking-sleep]", "sleeps"]);
    }
}

#[test]
fn a_stall_at_once() {
    let _alone = alone();
    for workers in [0, 2] {
        let outcome = catch_unwind(|| {
            runtime(workers).block_on(async {
                let no_stalls = Watchdog::assert_no_stalls();
                let _ = tokio::spawn(sleeps()).await;
                no_stalls.finish();
            });
        });
        assert!(outcome.is_err(), "{workers} workers");
    }
}

#[test]
fn the_task_may_still_stall() {
    let failure = failure(2, async || {
        tokio::spawn(async { std::thread::sleep(STALL * 3) });
        tokio::time::sleep(STALL).await;
    });
    assert_blames(failure, &["a task has stalled worker", "(so far)", "[blocking-sleep]"]);
}

#[test]
fn a_stall_that_is_shorter_than_naming_its_frames() {
    let failure = failure(2, async || {
        let _ = tokio::spawn(async { std::thread::sleep(Duration::from_millis(90)) }).await;
    });
    assert_blames(failure, &["[blocking-sleep]", "no_stalls.rs"]);
}

#[test]
fn quick_tests_pass() {
    let failure = failure(2, async || {
        for _ in 0..20 {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        let _ = tokio::task::spawn_blocking(sleep).await;
    });
    assert_eq!(failure, None);
}

#[test]
fn another_panic_is_not_hidden() {
    let _alone = alone();
    let outcome = catch_unwind(|| {
        runtime(2).block_on(async {
            let _no_stalls = Watchdog::assert_no_stalls();
            sleep();
            panic!("this panic is part of the test");
        })
    });
    let panic = outcome.expect_err("it panics");
    assert_eq!(panic.downcast_ref::<&str>(), Some(&"this panic is part of the test"));
}

#[cfg(feature = "macros")]
mod attribute {
    use super::*;

    #[async_watchdog::test]
    #[should_panic(expected = "`reports::no_stalls::attribute::a_body_that_stalls` stalled")]
    async fn a_body_that_stalls() {
        let _alone = alone();
        sleep();
    }

    #[async_watchdog::test(threshold = "80ms", flavor = "multi_thread", worker_threads = 2)]
    #[should_panic(expected = "by std::thread::sleep   [blocking-sleep]")]
    async fn a_task_that_stalls() {
        tokio::time::sleep(Duration::from_millis(200)).await;
        tokio::spawn(sleeps()).await.expect("no panic");
    }

    #[async_watchdog::test(threshold = "5s", flavor = "multi_thread")]
    async fn a_high_threshold() -> Result<(), std::num::ParseIntError> {
        sleep();
        let _: u32 = "7".parse()?;
        Ok(())
    }

    #[async_watchdog::test(allow("sleeps", "another::fn"))]
    async fn an_allowed_stall() {
        sleeps().await;
    }
}
