//! A program that runs already.

use crate::{
    scenes::line_of,
    support::{Kept, alone, at, json, program},
};
use async_watchdog::outside::{Options, attach};
use std::{
    process::{Child, Command},
    time::{Duration, Instant},
};

/// Ended with the test.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn refusal(pid: u32) -> String {
    let refused = attach(pid, &Options::default(), Box::new(Kept::default()));
    refused.expect_err("it cannot be watched").to_string()
}

#[test]
fn it_is_watched_for_a_time_and_goes_on() {
    let _alone = alone();
    let mut program = Running(program("multi_thread sleeps idles_long").spawn().expect("it starts"));
    std::thread::sleep(Duration::from_millis(200));
    let (kept, start) = (Kept::default(), Instant::now());
    let mut options = json();
    options.duration = Some(Duration::from_secs(3));
    attach(program.0.id(), &options, Box::new(kept.clone())).expect("it is watched");
    assert!(start.elapsed() < Duration::from_secs(30));
    let reports = kept.reports();
    assert_eq!(at(&reports, "sleeps")[0]["site"]["line"].as_u64(), line_of("sleeps"));
    assert_eq!(reports[0]["pid"].as_u64(), Some(program.0.id().into()));
    assert!(program.0.try_wait().expect("it is a child").is_none(), "it goes on");
}

#[test]
fn the_watch_ends_with_the_program() {
    let _alone = alone();
    let program = Running(program("multi_thread sleeps").spawn().expect("it starts"));
    std::thread::sleep(Duration::from_millis(200));
    attach(program.0.id(), &json(), Box::new(Kept::default())).expect("it is watched");
}

#[test]
fn what_cannot_be_watched_is_said() {
    assert!(refusal(u32::MAX).contains("there is no process"));
    assert!(refusal(i32::MAX as u32).contains("there is no process"));
    assert!(refusal(0).contains("there is no process"));
    assert!(refusal(std::process::id()).contains("is this one"));
}

/// `sleep` may be stripped, and is no program of tokio's in any case.
#[test]
fn a_program_without_tokio_is_said_to_be() {
    let program = Running(Command::new("sleep").arg("60").spawn().expect("it is everywhere"));
    let refusal = refusal(program.0.id());
    assert!(refusal.contains("symbols") || refusal.contains("tokio runtime"), "{refusal}");
}
