//! `run`, `attach` and `symbolize` as a user runs them. What they find is the business of async-watchdog's tests.

use std::os::unix::process::CommandExt;
use std::process::{Command, Output};

fn program(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_async-lint"));
    command.args(arguments).env("NO_COLOR", "1");
    command
}

fn run(arguments: &[&str]) -> (Option<i32>, String, String) {
    of(program(arguments).output().expect("the program starts"))
}

fn of(output: Output) -> (Option<i32>, String, String) {
    let text = |bytes| String::from_utf8(bytes).expect("the program prints UTF-8");
    (output.status.code(), text(output.stdout), text(output.stderr))
}

#[track_caller]
fn assert_fails(arguments: &[&str], says: &str) {
    let (code, out, err) = run(arguments);
    assert_eq!((code, &*out), (Some(2), ""), "{err}");
    assert!(err.contains(says), "{says:?} is not in\n{err}");
}

#[test]
fn the_exit_code_is_the_programs() {
    assert_eq!(run(&["run", "--", "true"]).0, Some(0));
    assert_eq!(run(&["run", "--", "sh", "-c", "exit 7"]).0, Some(7));
    assert_eq!(run(&["run", "sh", "-c", "kill -9 $$"]).0, Some(128 + 9));
    assert_fails(&["run", "--", "/no/such/program"], "could not start `/no/such/program`");
}

#[test]
fn the_program_gets_its_arguments_and_its_output_is_its_own() {
    // A program that ends at once, and so often while it is looked at, is no reason to say anything.
    for _ in 0..20 {
        let (code, out, err) = run(&["run", "--threshold", "1s", "echo", "--threshold", "-x"]);
        assert_eq!((code, &*out, &*err), (Some(0), "--threshold -x\n", ""));
    }
}

#[test]
fn a_wrong_argument_is_said_to_be_wrong() {
    assert_fails(&["run"], "PROGRAM");
    assert_fails(&["run", "--treshold", "1s", "true"], "--threshold");
    assert_fails(&["run", "--threshold", "100", "true"], "unit");
    assert_fails(&["run", "--threshold", "0s", "true"], "no time");
    assert_fails(&["run", "--threshold", "1e99s", "true"], "unit");
    assert_fails(&["run", "--log", "/no/such/folder/log", "true"], "there is no log");
    assert_fails(&["attach"], "PID");
    assert_fails(&["attach", "app"], "invalid digit");
    assert_fails(&["symbolize", "/no/such/log", "--binary", "/bin/sh"], "/no/such/log");
}

#[test]
fn a_process_that_cannot_be_watched_is_said_to_be() {
    assert_fails(&["attach", "2147483647"], "there is no process 2147483647");
    assert_fails(&["attach", "99999999999"], "99999999999");
}

/// The first process is root's, and this one may be.
#[test]
fn a_process_of_another_user_is_not_watched() {
    let mut command = program(&["attach", "1"]);
    let is_root = std::fs::read_dir("/proc/1/fd").is_ok();
    if is_root {
        command.uid(65534);
    }
    // The other user may not be let into the folder of this program.
    let Ok(output) = command.output() else { return };
    let (code, _, err) = of(output);
    assert_eq!(code, Some(2));
    assert!(err.contains("of another user") || err.contains("there is no process"), "{err}");
}
