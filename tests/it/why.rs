//! `async-lint why PATH:LINE`, as a user sees it.

use std::fs;

use expect_test::{Expect, expect};

use crate::support::{fixture, run_in};

const MANIFEST: &str = "[package]\nname = \"app\"\nedition = \"2024\"\n[dependencies]\ntokio = \"1\"\n";

const MAIN: &str = r#"use std::path::Path;

mod store;

async fn serve(path: &Path) {
    let text = store::load(path);
    offload(|| store::load(path)).await;
    tokio::fs::read(path).await.ok();
    unknown(path).map(|one| one.read());
    path.exists();
    let store: &dyn store::Store = &store::Disk;
    store.get();
    for line in std::io::stdin().lines() {}
}

async fn offload<T>(work: impl FnOnce() -> T + Send + 'static) -> T {
    tokio::task::spawn_blocking(work).await.unwrap()
}

fn cold(path: &Path) {
    store::load(path);
}

fn main() {
    cold(Path::new(""));
}
"#;

const STORE: &str = r#"use std::path::Path;

pub trait Store {
    fn get(&self) -> u8;
}

pub struct Disk;

pub struct Memory;

impl Store for Disk {
    fn get(&self) -> u8 {
        std::fs::read("x").unwrap()[0]
    }
}

impl Store for Memory {
    fn get(&self) -> u8 {
        0
    }
}

pub fn load(path: &Path) -> String {
    read(path)
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_default()
}
"#;

fn project() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("there is a temporary folder");
    fs::create_dir(folder.path().join("src")).expect("it can be made");
    for (path, text) in [("Cargo.toml", MANIFEST), ("src/main.rs", MAIN), ("src/store.rs", STORE)] {
        fs::write(folder.path().join(path), text).expect("it can be written");
    }
    folder
}

/// Asks about the first line with this text, from a folder inside the project.
fn check(file: &str, text: &str, expected: &Expect) {
    let folder = project();
    let source = fs::read_to_string(folder.path().join("src").join(file)).expect("it can be read");
    let line = source.lines().position(|line| line.contains(text)).expect("there is such a line") + 1;
    let run = run_in(&folder.path().join("src"), &["why", &format!("{file}:{line}")]);
    assert_eq!((run.err.as_str(), run.code), ("", Some(0)));
    expected.assert_eq(&run.out);
}

#[test]
fn a_call_that_is_reported() {
    check("main.rs", "let text", &expect![[""]]);
}

#[test]
fn a_closure_that_a_wrapper_offloads() {
    check("main.rs", "offload(|| store", &expect![[""]]);
}

#[test]
fn what_is_known_not_to_block() {
    check("main.rs", "tokio::fs::read", &expect![[""]]);
}

#[test]
fn what_is_not_known() {
    check("main.rs", "unknown(path)", &expect![[""]]);
}

#[test]
fn what_only_pedants_report() {
    check("main.rs", "path.exists()", &expect![[""]]);
}

#[test]
fn implementations() {
    check("main.rs", "store.get()", &expect![[""]]);
}

#[test]
fn a_loop_calls_next() {
    check("main.rs", "for line", &expect![[""]]);
}

#[test]
fn a_plain_fn_that_async_code_reaches() {
    check("store.rs", "std::fs::read_to_string", &expect![[""]]);
}

#[test]
fn a_plain_fn_that_no_async_code_reaches() {
    check("main.rs", "    store::load(path);\n".trim_end(), &expect![[""]]);
}

#[test]
fn a_line_without_calls() {
    check("main.rs", "mod store;", &expect![[""]]);
}

#[test]
fn json_has_the_same_in_it() {
    let folder = project();
    let run = run_in(folder.path(), &["why", "src/main.rs:6", "--format", "json"]);
    let answer = run.json();
    assert_eq!(answer["version"], 1);
    assert_eq!((&answer["path"], &answer["line"]), (&"src/main.rs".into(), &6.into()));
    let call = &answer["calls"][0];
    assert_eq!(call["call"], "crate::store::load");
    assert_eq!(call["reported"], "blocking-fs");
    assert_eq!(call["blocks"][0]["trace"].as_array().map(Vec::len), Some(3));
    assert_eq!(answer["nearest_line"], serde_json::Value::Null);
}

#[test]
fn what_cannot_be_asked() {
    let small = fixture("projects/small");
    let failure = |arguments: &[&str]| {
        let run = run_in(&small, arguments);
        assert_eq!((run.out.as_str(), run.code), ("", Some(2)));
        run.err
    };
    assert!(failure(&["why", "src/main.rs"]).contains("a path, a colon and the number of a line"));
    assert!(failure(&["why", "src/gone.rs:3"]).contains("no such file"));
    assert!(failure(&["why", "src/main.rs:900"]).contains("its lines are 1 to "));
    assert!(failure(&["why", "Cargo.toml:1"]).contains("no Rust file"));
}

#[test]
fn columns_are_taken_too() {
    let folder = project();
    let short = run_in(folder.path(), &["why", "src/main.rs:6"]);
    let long = run_in(folder.path(), &["why", "src/main.rs:6:23"]);
    assert!(!short.out.is_empty());
    assert_eq!(short.out, long.out);
}
