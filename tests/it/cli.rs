//! The programs, run as a user runs them.

use std::io::Read;
use std::process::{Command, Output, Stdio};

const PROGRAM: &str = env!("CARGO_BIN_EXE_async-lint");
const CARGO_PROGRAM: &str = env!("CARGO_BIN_EXE_cargo-async-lint");

fn program(arguments: &[&str]) -> Command {
    let mut command = Command::new(PROGRAM);
    command.args(arguments);
    for variable in ["NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE"] {
        command.env_remove(variable);
    }
    command
}

fn run(arguments: &[&str]) -> Run {
    Run::of(program(arguments).output().expect("the program starts"))
}

struct Run {
    code: Option<i32>,
    out: String,
    err: String,
}

impl Run {
    fn of(output: Output) -> Run {
        let text = |bytes| String::from_utf8(bytes).expect("the program prints UTF-8");
        Run { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
    }
}

#[test]
fn help_has_examples_and_exit_codes() {
    let run = run(&["--help"]);
    assert_eq!(run.code, Some(0));
    for part in ["Examples:", "Exit codes:", "check", "explain", "rules"] {
        assert!(run.out.contains(part), "{part} is missing in\n{}", run.out);
    }
    assert_eq!(run.err, "");
}

#[test]
fn every_option_of_check_is_explained() {
    let run = run(&["check", "--help"]);
    assert_eq!(run.code, Some(0));
    let options = "--format --color --tests --benches --examples --build-scripts --all-targets --pedantic --only --skip \
                   --fail-on --min-confidence --threads --quiet --deps --no-cache --stalls";
    for option in options.split_whitespace() {
        assert!(run.out.contains(option), "{option} is missing in\n{}", run.out);
    }
}

#[test]
fn no_arguments_print_the_help() {
    let run = run(&[]);
    assert_eq!(run.code, Some(2));
    assert!(run.err.contains("Usage:"));
}

#[test]
fn a_typo_gets_a_suggestion() {
    let flag = run(&["check", "--pedantik"]);
    assert_eq!(flag.code, Some(2));
    assert!(flag.err.contains("--pedantic"), "{}", flag.err);
    let command = run(&["chek"]);
    assert_eq!(command.code, Some(2));
    assert!(command.err.contains("'check'"), "{}", command.err);
    let value = run(&["check", "--format", "jsn"]);
    assert_eq!(value.code, Some(2));
    assert!(value.err.contains("'json'"), "{}", value.err);
}

#[test]
fn an_unknown_rule_gets_a_suggestion() {
    for arguments in [
        ["check", ".", "--only", "blocking-fss"].as_slice(),
        &["check", ".", "--skip", "blocking-sleep,blocking-fss"],
        &["explain", "blocking-fss"],
    ] {
        let run = run(arguments);
        assert_eq!(run.code, Some(2));
        assert_eq!(run.err, "error: there is no rule `blocking-fss`: did you mean `blocking-fs`?\n");
        assert_eq!(run.out, "");
    }
    assert_eq!(run(&["explain", "zzz"]).err, "error: there is no rule `zzz`: `async-lint rules` lists them\n");
}

#[test]
fn a_missing_path_is_an_error_of_its_own() {
    let run = run(&["check", "no/such/directory"]);
    assert_eq!(run.code, Some(2));
    assert_eq!(run.out, "");
    assert!(run.err.starts_with("error: no/such/directory: "), "{}", run.err);
    assert_eq!(run.err.lines().count(), 1, "{}", run.err);
}

#[test]
fn explain_prints_the_page() {
    let run = run(&["explain", "blocking-fs"]);
    assert_eq!(run.code, Some(0));
    assert!(run.out.starts_with("blocking-fs: "), "{}", run.out);
    for part in ["level error, kinds fs", "\nWhat\n", "\nInstead\n", "// reported", "tokio::task::spawn_blocking"] {
        assert!(run.out.contains(part), "{part} is missing in\n{}", run.out);
    }
    assert!(!run.out.contains("```") && !run.out.contains("//~"), "{}", run.out);
}

#[test]
fn rules_are_listed() {
    let text = run(&["rules"]);
    assert_eq!(text.code, Some(0));
    assert!(text.out.lines().any(|line| line.starts_with("blocking-fs ") && line.contains(" error ")), "{}", text.out);
    let json = run(&["rules", "--format", "json"]);
    let value: serde_json::Value = serde_json::from_str(&json.out).expect("it is JSON");
    assert_eq!(value.as_array().map(Vec::len), Some(text.out.lines().count()));
    assert_eq!(value[0]["id"], "block-on-in-async");
}

#[test]
fn colors_follow_the_option_and_the_environment() {
    let colored = |run: Run| run.out.contains('\u{1b}');
    let explain = ["explain", "blocking-fs"];
    assert!(!colored(run(&explain)));
    assert!(colored(run(&["explain", "blocking-fs", "--color", "always"])));
    let with = |name: &str| Run::of(program(&explain).env(name, "1").output().expect("the program starts"));
    assert!(colored(with("CLICOLOR_FORCE")));
    assert!(!colored(with("NO_COLOR")));
    assert!(!run(&["explain", "x", "--color", "never"]).err.contains('\u{1b}'));
}

#[cfg(unix)]
#[test]
fn a_reader_that_goes_away_is_no_error() {
    let (reader, writer) = std::io::pipe().expect("there are pipes");
    drop(reader);
    let mut child = program(&["rules"]).stdout(writer).stderr(Stdio::piped()).spawn().expect("the program starts");
    let mut err = String::new();
    child.stderr.take().expect("it is piped").read_to_string(&mut err).expect("the program prints UTF-8");
    assert_eq!(child.wait().expect("it ends").code(), Some(0));
    assert_eq!(err, "");
}

#[test]
fn cargo_runs_it_as_a_subcommand() {
    let output = Command::new(CARGO_PROGRAM).args(["async-lint", "explain", "blocking-fs"]).output();
    let run = Run::of(output.expect("the program starts"));
    assert_eq!(run.code, Some(0));
    assert!(run.out.starts_with("blocking-fs: "));
    let output = Command::new(CARGO_PROGRAM).args(["async-lint", "check", "--help"]).output();
    let help = Run::of(output.expect("the program starts"));
    assert!(help.out.contains("Usage: cargo async-lint check"), "{}", help.out);
}
