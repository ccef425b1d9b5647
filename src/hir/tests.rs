//! Texts and the HIR that becomes of them.

mod bodies;
mod damage;
mod items;
mod lazy;
mod macros;
mod packed;
mod spans;

use super::dump::dump;
use super::lower::{Options, lower};
use super::*;
use expect_test::Expect;

const OPTIONS: Options = Options {
    is_model: false,
    edition: 2021,
    skip_tests: false,
    signatures_only: false,
    redefined: lower::Redefined::NONE,
};

/// Runs on a stack as large as those of the real workers.
fn with_stack<T: Send>(run: impl FnOnce() -> T + Send) -> T {
    std::thread::scope(|scope| {
        let worker = std::thread::Builder::new().stack_size(256 << 20).spawn_scoped(scope, run).expect("a thread");
        worker.join().expect("no panic")
    })
}

fn lowered(text: &str) -> FileHir {
    with_stack(|| lower(text, &OPTIONS))
}

#[track_caller]
fn check(text: &str, expected: Expect) {
    check_with(text, &OPTIONS, expected);
}

#[track_caller]
fn check_with(text: &str, options: &Options, expected: Expect) {
    expected.assert_eq(&with_stack(|| dump(&lower(text, options))));
}

/// Checks the body of a fn that holds `text`.
#[track_caller]
fn check_body(text: &str, expected: Expect) {
    let file = lowered(&format!("fn f() {{ {text} }}"));
    let printed = dump(&file);
    let lines: Vec<&str> = printed.lines().skip(1).map(|line| line.strip_prefix("  ").unwrap_or(line)).collect();
    expected.assert_eq(&lines.join("\n"));
}
