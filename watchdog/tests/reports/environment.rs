//! The example program under settings of the environment.

use std::path::PathBuf;
use std::process::{Command, Output};

use crate::support::alone;

/// Cargo builds the examples for tests, beside them.
fn example() -> PathBuf {
    let test = std::env::current_exe().expect("this program has a path");
    let folder = test.ancestors().nth(2).expect("it is in `deps`");
    folder.join("examples").join(format!("stalls{}", std::env::consts::EXE_SUFFIX))
}

fn run(settings: &str) -> (Output, String) {
    let output = Command::new(example()).env("ASYNC_WATCHDOG", settings).output().expect("it runs");
    let text = String::from_utf8_lossy(&output.stderr).into_owned();
    (output, text)
}

#[test]
fn off_is_silent() {
    let _alone = alone();
    assert_eq!(run("off").1, "");
}

#[test]
fn a_bad_setting_is_told_in_one_line() {
    let _alone = alone();
    let (output, text) = run("threshold=soon,speed=1,warn=off");
    assert!(output.status.success());
    assert_eq!(
        text,
        "WARN async_watchdog: ASYNC_WATCHDOG: `threshold=soon` is left out: it takes a duration with its unit, like \
         `100ms` or `1.5s`; there is no setting `speed=1`\n"
    );
}

#[test]
fn warnings_and_the_log_name_the_place() {
    let _alone = alone();
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("stalls.jsonl");
    let (_, text) = run(&format!("ignore=stalls::computes,log={}", path.display()));
    for part in [
        "WARN async_watchdog: a task has stalled worker ",
        "by std::thread::sleep   [blocking-sleep]\n  at stalls::sleeps",
        "WARN async_watchdog: `the lock` has stalled worker ",
        "waits in std::sync::Mutex::lock (futex)   [blocking-lock]\n  at stalls::waits_for_lock",
        "INFO async_watchdog: ",
    ] {
        assert!(text.contains(part), "no `{part}` in:\n{text}");
    }
    let log = std::fs::read_to_string(path).expect("a log");
    let lines: Vec<serde_json::Value> =
        log.lines().map(|line| serde_json::from_str(line).expect("a line is JSON")).collect();
    let phases = |rule: &str| {
        let of_rule = lines.iter().filter(|line| line["site"]["rule"] == *rule);
        of_rule.map(|line| line["phase"].as_str().unwrap_or_default()).collect::<Vec<_>>()
    };
    let sleep = phases("blocking-sleep");
    assert_eq!((sleep.first(), sleep.last()), (Some(&"start"), Some(&"end")), "{log}");
    assert_eq!(phases("blocking-process").first(), Some(&"start"), "{log}");
    assert!(lines.iter().all(|line| line["v"] == 1 && line["frames"].is_array()));
}

#[test]
fn a_log_that_cannot_be_opened_is_told_once() {
    let _alone = alone();
    let folder = tempfile::tempdir().expect("a folder");
    let (output, text) = run(&format!("warn=off,log={}/missing/stalls.jsonl", folder.path().display()));
    assert!(output.status.success());
    assert_eq!(text.matches("there is no log").count(), 1, "{text}");
    assert_eq!(text.lines().count(), 1, "{text}");
}
