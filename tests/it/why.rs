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
    check(
        "main.rs",
        "let text",
        &expect![[r#"
        src/main.rs:6:23: `load`
          calls         crate::store::load
          runs on       an executor's thread: async fn
                        src/main.rs:5:10: async fn `crate::serve`
          blocks        fs, 2 calls down
                        src/store.rs:24:5: `crate::store::load` calls `crate::store::read`
                        src/store.rs:28:14: `crate::store::read` calls `std::fs::read_to_string`
          reported      blocking-fs: `crate::store::load` blocks the executor thread on the file system: it reaches `std::fs::read_to_string` 2 calls down, in `crate::store::read`
    "#]],
    );
}

#[test]
fn a_closure_that_a_wrapper_offloads() {
    check(
        "main.rs",
        "offload(|| store",
        &expect![[r#"
        src/main.rs:7:5: `offload`
          calls         crate::offload
          generics      T = String, impl = {closure}
          runs on       an executor's thread: async fn
                        src/main.rs:5:10: async fn `crate::serve`
          not reported  an async fn: what it does is looked at in its body

        src/main.rs:7:23: `load`
          calls         crate::store::load
          runs on       a thread that may block
                        src/main.rs:5:10: async fn `crate::serve`
                        src/main.rs:7:13: closure, given to `crate::offload`
                        src/main.rs:17:18: `crate::offload` hands it on to `tokio::task::spawn_blocking`
          blocks        fs, 2 calls down
                        src/store.rs:24:5: `crate::store::load` calls `crate::store::read`
                        src/store.rs:28:14: `crate::store::read` calls `std::fs::read_to_string`
          not reported  blocking is fine on that thread
    "#]],
    );
}

#[test]
fn what_is_known_not_to_block() {
    check(
        "main.rs",
        "tokio::fs::read",
        &expect![[r#"
        src/main.rs:8:16: `read`
          calls         tokio::fs::read
          generics      impl = &Path
          runs on       an executor's thread: async fn
                        src/main.rs:5:10: async fn `crate::serve`
          not reported  an async fn: it waits without its thread

        src/main.rs:8:33: `ok`
          calls         std::result::Result::ok
          receiver      Result<Vec<u8>, Error>
          generics      T = Vec<u8>, E = Error
          runs on       an executor's thread: async fn
                        src/main.rs:5:10: async fn `crate::serve`
          not reported  its model declares no blocking
    "#]],
    );
}

#[test]
fn what_is_not_known() {
    check(
        "main.rs",
        "unknown(path)",
        &expect![[r#"
        src/main.rs:9:5: `unknown`
          calls         not known
          runs on       an executor's thread: async fn
                        src/main.rs:5:10: async fn `crate::serve`
          not reported  the path leads to nothing that is known: a crate without a model, or generated code

        src/main.rs:9:19: `map`
          calls         not known
          receiver      _
          lost          src/main.rs:9:5: what `unknown` returns is not known
          runs on       an executor's thread: async fn
                        src/main.rs:5:10: async fn `crate::serve`
          not reported  the receiver's type is not known, and a name proves nothing

        src/main.rs:9:33: `read`
          calls         not known
          receiver      _
          lost          src/main.rs:5:10: the type of `one` is not known
          runs on       an executor's thread: async fn
                        src/main.rs:5:10: async fn `crate::serve`
                        src/main.rs:9:23: closure, given to `map`, which is not known
          not reported  the receiver's type is not known, and a name proves nothing
    "#]],
    );
}

#[test]
fn what_only_pedants_report() {
    check(
        "main.rs",
        "path.exists()",
        &expect![[r#"
        src/main.rs:10:10: `exists`
          calls         std::path::Path::exists
          receiver      &Path
          runs on       an executor's thread: async fn
                        src/main.rs:5:10: async fn `crate::serve`
          blocks        probe, by itself; most maintainers accept it; `--pedantic` reports it
          not reported  most maintainers accept it; `--pedantic` reports it
    "#]],
    );
}

#[test]
fn implementations() {
    check(
        "main.rs",
        "store.get()",
        &expect![[r#"
        src/main.rs:12:11: `get`
          calls         crate::store::Store::get
          receiver      &dyn Store
          runs on       an executor's thread: async fn
                        src/main.rs:5:10: async fn `crate::serve`
          one of        src/store.rs:12:8: `crate::store::Disk::get`: fs
                        src/store.rs:18:8: `crate::store::Memory::get`: does not block
          blocks        fs, 1 call down
                        src/store.rs:13:18: `crate::store::Disk::get` calls `std::fs::read`
          reported      blocking-fs (medium confidence): `crate::store::Store::get` blocks the executor thread on the file system: it reaches `std::fs::read` (via `impl Store for Disk`)
    "#]],
    );
}

#[test]
fn a_loop_calls_next() {
    check(
        "main.rs",
        "for line",
        &expect![[r#"
        src/main.rs:13:5: `for`
          calls         std::io::Lines::next
          implements    std::iter::Iterator::next
          receiver      Lines<StdinLock>
          runs on       an executor's thread: async fn
                        src/main.rs:5:10: async fn `crate::serve`
          blocks        stdin, by itself
          reported      blocking-stdin: `std::io::Lines::next` blocks the executor thread until there is input

        src/main.rs:13:26: `stdin`
          calls         std::io::stdin
          runs on       an executor's thread: async fn
                        src/main.rs:5:10: async fn `crate::serve`
          not reported  its model declares no blocking

        src/main.rs:13:34: `lines`
          calls         std::io::Stdin::lines
          receiver      Stdin
          runs on       an executor's thread: async fn
                        src/main.rs:5:10: async fn `crate::serve`
          not reported  its model declares no blocking
    "#]],
    );
}

#[test]
fn a_plain_fn_that_async_code_reaches() {
    check(
        "store.rs",
        "std::fs::read_to_string",
        &expect![[r#"
        src/store.rs:28:14: `read_to_string`
          calls         std::fs::read_to_string
          generics      P = &Path
          runs on       the thread that calls `crate::store::read`
                        src/store.rs:27:4: fn `crate::store::read`
          blocks        fs, by itself
          reached by    src/main.rs:6:23: `crate::serve` calls `crate::store::load`
                        src/store.rs:24:5: `crate::store::load` calls `crate::store::read`
          not reported  a check reports the call that leads here from an executor, src/main.rs:6

        src/store.rs:28:35: `unwrap_or_default`
          calls         std::result::Result::unwrap_or_default
          receiver      Result<String, Error>
          generics      T = String, E = Error
          runs on       the thread that calls `crate::store::read`
                        src/store.rs:27:4: fn `crate::store::read`
          not reported  its model declares no blocking
    "#]],
    );
}

#[test]
fn a_plain_fn_that_no_async_code_reaches() {
    check(
        "main.rs",
        "    store::load(path);\n".trim_end(),
        &expect![[r#"
        src/main.rs:21:12: `load`
          calls         crate::store::load
          runs on       the thread that calls `crate::cold`
                        src/main.rs:20:4: fn `crate::cold`
          blocks        fs, 2 calls down
                        src/store.rs:24:5: `crate::store::load` calls `crate::store::read`
                        src/store.rs:28:14: `crate::store::read` calls `std::fs::read_to_string`
          not reported  no async code reaches `crate::cold`: called by `crate::main` (src/main.rs:25)
    "#]],
    );
}

#[test]
fn a_line_without_calls() {
    check(
        "main.rs",
        "mod store;",
        &expect![[r#"
        src/main.rs:3: no call on this line; the nearest line with one is src/main.rs:6
    "#]],
    );
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
