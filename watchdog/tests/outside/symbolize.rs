//! Names for the log of a program that was stripped.

use crate::{
    scenes::line_of,
    support::{Kept, at, reports},
};
use async_watchdog::outside::symbolize;
use serde_json::Value;
use std::path::{Path, PathBuf};

fn here() -> PathBuf {
    std::env::current_exe().expect("this program has a file")
}

/// What the report would have been of a stripped program: a frame for each address, and no names.
fn stripped(report: &Value) -> Value {
    let mut report = report.clone();
    report["site"] = Value::Null;
    if let Some(frames) = report["frames"].as_array_mut() {
        frames.retain(|frame| frame["inl"] == false);
        for key in ["fn", "file", "line", "col"] {
            frames.iter_mut().for_each(|frame| frame[key] = Value::Null);
        }
    }
    report
}

fn named(log: &str, binary: &Path, json: bool) -> (Kept, Vec<String>) {
    let kept = Kept::default();
    let problems = symbolize(log.as_bytes(), binary, json, Box::new(kept.clone())).expect("the file has symbols");
    (kept, problems)
}

#[test]
fn names_come_back() {
    let (original, _) = reports("multi_thread sleeps");
    let mut log: String = original.iter().map(|report| format!("{}\n", stripped(report))).collect();
    log.push_str("{\"v\":1,\"phase\":\"dropped\",\"count\":3}\n\nnonsense\n");
    let (kept, problems) = named(&log, &here(), true);
    assert_eq!(problems.len(), 2, "{problems:?}");
    let (before, after) = (at(&original, "sleeps")[0], kept.reports());
    let after = at(&after, "sleeps")[0];
    assert_eq!(after["site"]["line"].as_u64(), line_of("sleeps"));
    for key in ["site", "ms", "pid", "time_ms", "class", "syscall", "detail", "task", "build_id"] {
        assert_eq!(after[key], before[key], "{key}");
    }
    let (text, _) = named(&log, &here(), false);
    assert!(text.text().contains("[blocking-sleep]"), "{}", text.text());
}

#[test]
fn a_file_of_another_build_gives_nothing() {
    let (original, _) = reports("multi_thread sleeps");
    let mut other = stripped(&original[0]);
    other["build_id"] = "00ff".into();
    let (kept, problems) = named(&other.to_string(), &here(), true);
    assert!(problems.iter().any(|problem| problem.contains("another build")), "{problems:?}");
    assert!(kept.reports()[0]["site"]["file"].is_null());
}

#[test]
fn a_file_that_is_no_program_is_an_error() {
    for path in ["/no/such/file", file!(), "/dev/null", "/"] {
        assert!(symbolize(&b""[..], Path::new(path), true, Box::new(Kept::default())).is_err(), "{path}");
    }
}
