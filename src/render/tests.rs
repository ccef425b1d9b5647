//! Snapshots of hand-made reports. No time and no count stands in a snapshot.

use std::path::PathBuf;

use expect_test::{Expect, expect};

use super::*;
use crate::diagnostic::{Applicability, Confidence, Edit, Finding, Fix, Hop, InputError, Level, Phase, Place, Stats};
use crate::source::{FileId, SourceFile, SourceMap, Span};

const MAIN: &str = "\
use std::path::Path;

async fn serve(path: &Path) {
    let settings = config::read(path);
    std::thread::sleep(settings.delay);
}
";

const CONFIG: &str = "\
pub fn read(path: &Path) -> Settings {
    parse(&load(path))
}

fn load(path: &Path) -> String {
\tstd::fs::read_to_string(path).unwrap_or_default()
}
";

/// A report with a call that blocks by itself, one that blocks through two files, and a file that did not parse.
fn report() -> Report {
    let mut sources = SourceMap::default();
    let main = sources.add(SourceFile::new("src/main.rs".into(), PathBuf::new(), MAIN.into()));
    let config = sources.add(SourceFile::new("src/config.rs".into(), PathBuf::new(), CONFIG.into()));
    let main_place = |name: &str| place(main, MAIN, name);
    let config_place = |name: &str| place(config, CONFIG, name);
    let hop = |place: Place, function: &str, call: &str| Hop { place, function: function.into(), call: call.into() };
    let through = Finding {
        rule: "blocking-fs",
        level: Level::Error,
        confidence: Confidence::Medium,
        place: main_place("read"),
        call_span: main_place("config::read(path)").span,
        call: "crate::config::read".into(),
        kind: "fs",
        function: "crate::serve".into(),
        context: "async fn".into(),
        context_place: Some(main_place("async")),
        message: "`crate::config::read` blocks the executor thread".into(),
        why: "nothing else runs".into(),
        help: "move the job into one `spawn_blocking`".into(),
        trace: vec![
            hop(main_place("read"), "crate::serve", "crate::config::read"),
            hop(config_place("load"), "crate::config::read", "crate::config::load"),
            hop(config_place("read_to_string"), "crate::config::load", "std::fs::read_to_string"),
        ],
        phase: Phase::Serving,
        also: vec![("db", 1), ("fs", 2)],
        fixes: vec![Fix {
            title: "offload it".into(),
            applicability: Applicability::Suggestion,
            edits: vec![Edit { place: main_place("config::read(path)"), text: "todo".into() }],
        }],
        suppressed: None,
        measured: None,
    };
    let direct = Finding {
        rule: "blocking-sleep",
        level: Level::Warning,
        confidence: Confidence::High,
        place: main_place("sleep"),
        call_span: main_place("std::thread::sleep(settings.delay)").span,
        call: "std::thread::sleep".into(),
        kind: "sleep",
        message: "`std::thread::sleep` puts the executor thread to sleep".into(),
        help: "await `tokio::time::sleep`".into(),
        trace: vec![hop(main_place("sleep"), "crate::serve", "std::thread::sleep")],
        also: Vec::new(),
        fixes: Vec::new(),
        ..through.clone()
    };
    let quiet = Finding { suppressed: Some("allowed by a comment".into()), ..direct.clone() };
    let error = InputError { path: "src/broken.rs".into(), line: Some(3), message: "expected `;`".into() };
    Report {
        findings: vec![through, direct, quiet],
        errors: vec![error],
        stats: Stats { files: 3, lines: 34_000, seconds: 0.0456 },
        unreported: Vec::new(),
        sources,
    }
}

/// The first occurrence of a text as a place.
fn place(file: FileId, text: &str, part: &str) -> Place {
    let start = text.find(part).expect("the text has the part") as u32;
    Place { file, span: Span::new(start, start + part.len() as u32) }
}

fn rendered(report: &Report, format: Format, color: bool) -> String {
    let mut out = Vec::new();
    render(report, format, color, &mut out).expect("memory takes all");
    String::from_utf8(out).expect("reports are UTF-8")
}

fn check(report: &Report, format: Format, expected: &Expect) {
    expected.assert_eq(&rendered(report, format, false));
}

#[test]
fn human() {
    check(
        &report(),
        Format::Human,
        &expect![[r#"
            error[blocking-fs]: `crate::config::read` blocks the executor thread
              ┌─ src/main.rs:4:28
              │
            3 │ async fn serve(path: &Path) {
              │ ----- this async fn runs on the executor
            4 │     let settings = config::read(path);
              │                            ^^^^ calls `crate::config::read`
              │
              ┌─ src/config.rs:2:12
              │
            2 │     parse(&load(path))
              │            ---- `crate::config::read` calls `crate::config::load`
              ·
            6 │     std::fs::read_to_string(path).unwrap_or_default()
              │              -------------- `std::fs::read_to_string` blocks here
              │
              = and 3 more blocking calls below it (db 1, fs 2)
              = nothing else runs
              = help: move the job into one `spawn_blocking`
              = confidence: medium

            warning[blocking-sleep]: `std::thread::sleep` puts the executor thread to sleep
              ┌─ src/main.rs:5:18
              │
            3 │ async fn serve(path: &Path) {
              │ ----- this async fn runs on the executor
            4 │     let settings = config::read(path);
            5 │     std::thread::sleep(settings.delay);
              │                  ^^^^^ blocks here
              │
              = nothing else runs
              = help: await `tokio::time::sleep`

            warning: src/broken.rs:3 was not analysed: expected `;`

        "#]],
    );
}

#[test]
fn short() {
    check(
        &report(),
        Format::Short,
        &expect![[r#"
        src/main.rs:4:28: error[blocking-fs] `crate::config::read` blocks the executor thread
        src/main.rs:5:18: warning[blocking-sleep] `std::thread::sleep` puts the executor thread to sleep
        src/broken.rs:3:1: warning[not-analysed] expected `;`
    "#]],
    );
}

#[test]
fn json() {
    let report = Report { stats: Stats::default(), ..report() };
    let report = Report { findings: report.findings[..1].to_vec(), ..report };
    check(
        &report,
        Format::Json,
        &expect![[r#"
            {
              "version": 1,
              "findings": [
                {
                  "rule": "blocking-fs",
                  "level": "error",
                  "confidence": "medium",
                  "path": "src/main.rs",
                  "line": 4,
                  "column": 28,
                  "end_line": 4,
                  "end_column": 32,
                  "byte_start": 79,
                  "byte_end": 83,
                  "call": "crate::config::read",
                  "kind": "fs",
                  "function": "crate::serve",
                  "context": "async fn",
                  "phase": "serving",
                  "message": "`crate::config::read` blocks the executor thread",
                  "help": "move the job into one `spawn_blocking`",
                  "trace": [
                    {
                      "path": "src/main.rs",
                      "line": 4,
                      "column": 28,
                      "function": "crate::serve",
                      "call": "crate::config::read"
                    },
                    {
                      "path": "src/config.rs",
                      "line": 2,
                      "column": 12,
                      "function": "crate::config::read",
                      "call": "crate::config::load"
                    },
                    {
                      "path": "src/config.rs",
                      "line": 6,
                      "column": 11,
                      "function": "crate::config::load",
                      "call": "std::fs::read_to_string"
                    }
                  ],
                  "also": {
                    "db": 1,
                    "fs": 2
                  },
                  "fixes": [
                    {
                      "title": "offload it",
                      "applicability": "suggestion",
                      "edits": [
                        {
                          "path": "src/main.rs",
                          "byte_start": 71,
                          "byte_end": 89,
                          "text": "todo"
                        }
                      ]
                    }
                  ],
                  "suppressed": null,
                  "measured": null
                }
              ],
              "errors": [
                {
                  "path": "src/broken.rs",
                  "line": 3,
                  "message": "expected `;`"
                }
              ],
              "stats": {
                "files": 0,
                "lines": 0,
                "seconds": 0.0
              },
              "unreported": []
            }
        "#]],
    );
}

#[test]
fn an_empty_report_says_so() {
    let report = Report::default();
    assert_eq!(rendered(&report, Format::Human, false), "");
    assert_eq!(rendered(&report, Format::Short, false), "");
    assert_eq!(summary(&report), "no findings; 0 files, 0 lines read in 0.00 s");
}

#[test]
fn the_summary_counts() {
    assert_eq!(
        summary(&report()),
        "2 findings (1 error, 1 warning) in 1 file, 1 suppressed; 1 part not analysed; \
         3 files, 34,000 lines read in 0.05 s"
    );
}

#[test]
fn colors_only_where_asked_for() {
    assert!(!rendered(&report(), Format::Human, false).contains('\u{1b}'));
    assert!(rendered(&report(), Format::Human, true).contains('\u{1b}'));
}

#[test]
fn odd_places_are_shown_somewhere() {
    let text = "fn ä() {}\r\n// \u{1b}[2J \u{202e}\n\tlast";
    let mut report = report();
    let odd = report.sources.add(SourceFile::new("odd.rs".into(), PathBuf::new(), text.into()));
    let empty = report.sources.add(SourceFile::new("empty.rs".into(), PathBuf::new(), "".into()));
    let finding = report.findings[0].clone();
    let length = text.len() as u32;
    let spans = [(0, 0), (4, 4), (4, 5), (5, 4), (0, u32::MAX), (u32::MAX, 0), (length, length), (3, length + 9)];
    for file in [odd, empty, FileId(99)] {
        for (start, end) in spans {
            let place = Place { file, span: Span { start, end } };
            let trace = vec![Hop { place, ..finding.trace[0].clone() }; 3];
            let context_place = Some(place);
            report.findings = vec![Finding { place, trace, context_place, ..finding.clone() }];
            for format in [Format::Human, Format::Json, Format::Short] {
                assert!(!rendered(&report, format, false).contains('\u{1b}'));
            }
        }
    }
}

#[test]
fn a_long_line_is_not_shown() {
    let text = format!("\n{}\n", "x".repeat(100_000));
    let mut report = report();
    let long = report.sources.add(SourceFile::new("long.rs".into(), PathBuf::new(), text.as_str().into()));
    let place = Place { file: long, span: Span::new(500, 510) };
    report.findings = vec![Finding { place, context_place: None, ..report.findings[1].clone() }];
    let shown = rendered(&report, Format::Human, false);
    assert!(shown.contains("= long.rs:2:500: blocks here") && shown.len() < 1000, "{shown}");
}

#[test]
fn the_contract_keeps_its_keys() {
    let text = rendered(&report(), Format::Json, false);
    let value: serde_json::Value = serde_json::from_str(&text).expect("it is JSON");
    assert_eq!(value["version"], 1);
    assert_eq!(value["findings"][0]["line"], 4);
    assert_eq!(value["findings"][0]["suppressed"], serde_json::Value::Null);
    assert_eq!(value["findings"][2]["suppressed"], "allowed by a comment");
    assert_eq!(value["stats"]["seconds"], 0.046);
}
