//! What the program prints and returns: contracts that scripts and editors rely on.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::time::SystemTime;

use serde_json::Value;

use crate::support::{Run, files, fixture, run_in};

fn small() -> PathBuf {
    fixture("projects/small")
}

fn check(arguments: &[&str]) -> Run {
    let mut all = vec!["check"];
    all.extend(arguments);
    run_in(&small(), &all)
}

/// The output without the one value that differs from run to run.
fn timeless(run: &Run) -> String {
    let lines = run.out.lines().filter(|line| !line.trim_start().starts_with("\"seconds\": "));
    lines.map(|line| format!("{line}\n")).collect()
}

/// The keys of an object as they are written: the lines of this indentation up to its end.
fn keys<'text>(text: &'text str, from: &str, indent: usize) -> Vec<&'text str> {
    let rest = text.split_once(from).unwrap_or_else(|| panic!("{from} is missing")).1;
    let start = " ".repeat(indent);
    let end = " ".repeat(indent - 2) + "}";
    let lines = rest.lines().skip(1).take_while(|line| !line.starts_with(&end));
    lines.filter_map(|line| line.strip_prefix(&start)?.strip_prefix('"')?.split('"').next()).collect()
}

#[test]
fn json_has_its_keys_in_order() {
    let run = check(&["--format", "json"]);
    assert!(run.out.starts_with("{\n  \"version\": 1,\n  \"findings\": [\n"), "{}", run.out);
    assert_eq!(
        keys(&format!("start\n{}", &run.out[2..]), "start", 2),
        ["version", "findings", "errors", "stats", "unreported"]
    );
    let finding = "rule level confidence path line column end_line end_column byte_start byte_end call kind function \
                   context phase message help trace also fixes suppressed measured";
    assert_eq!(keys(&run.out, "\"findings\": [", 6), finding.split_whitespace().collect::<Vec<_>>()[..]);
    assert_eq!(keys(&run.out, "\"trace\": [", 10), ["path", "line", "column", "function", "call"]);
    assert_eq!(keys(&run.out, "\"stats\": {", 4).last(), Some(&"seconds"));
}

#[test]
fn json_tells_where_and_how() {
    let report = check(&["--format", "json"]).json();
    assert_eq!(report["stats"]["files"], 3);
    assert_eq!(report["errors"], Value::Array(Vec::new()));
    let finding = &report["findings"][0];
    let text = fs::read_to_string(small().join("src/main.rs")).expect("it can be read");
    let byte = |key: &str| usize::try_from(finding[key].as_u64().expect("it is a number")).expect("it fits");
    assert_eq!(&text[byte("byte_start")..byte("byte_end")], "read");
    let expected = [
        ("rule", "blocking-fs"),
        ("level", "error"),
        ("confidence", "high"),
        ("path", "src/main.rs"),
        ("call", "std::fs::read_to_string"),
        ("kind", "fs"),
        ("context", "async fn"),
    ];
    for (key, value) in expected {
        assert_eq!(finding[key], value, "{key}");
    }
    let place = ["line", "column", "end_line", "end_column"].map(|key| finding[key].as_u64());
    assert_eq!(place, [Some(8), Some(28), Some(8), Some(32)]);
    assert_eq!(finding["suppressed"], Value::Null);
    let hop =
        |hop: &Value| format!("{}:{}:{} {}", hop["path"], hop["line"], hop["column"], hop["call"]).replace('"', "");
    let trace: Vec<String> = finding["trace"].as_array().expect("it is a list").iter().map(hop).collect();
    let expected = [
        "src/main.rs:8:28 crate::config::read",
        "src/config.rs:4:5 crate::config::load",
        "src/config.rs:8:14 std::fs::read_to_string",
    ];
    assert_eq!(trace, expected);
}

#[test]
fn errors_have_their_keys() {
    let folder = tempfile::tempdir().expect("there is a temporary folder");
    fs::write(folder.path().join("a.rs"), "fn a() { let = 1; }").expect("it can be written");
    let run = run_in(folder.path(), &["check", "--format", "json"]);
    assert_eq!(keys(&run.out, "\"errors\": [", 6), ["path", "line", "message"]);
    assert_eq!(run.json()["errors"][0]["line"], 1);
    assert_eq!(run.code, Some(0), "what was not analysed is no finding");
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let first = timeless(&check(&["--format", "json", "--pedantic"]));
    assert!(first.contains("blocking-lock"), "{first}");
    for threads in ["1", "2", "8"] {
        let again = timeless(&check(&["--format", "json", "--pedantic", "--threads", threads]));
        assert_eq!(first, again, "{threads} threads");
    }
    let of_shop = || timeless(&run_in(&fixture("projects/shop"), &["check", "--format", "json", "--all-targets"]));
    assert_eq!(of_shop(), of_shop());
}

#[test]
fn paths_are_relative_to_the_checked_directory() {
    let inside = timeless(&check(&["--format", "json"]));
    let outside = run_in(&fixture("projects"), &["check", "small", "--format", "json"]);
    assert_eq!(inside, timeless(&outside));
    let by_manifest = run_in(&fixture("projects"), &["check", "small/Cargo.toml", "--format", "json"]);
    assert_eq!(inside, timeless(&by_manifest));
}

#[test]
fn short_is_a_line_a_finding() {
    let run = check(&["--format", "short"]);
    let expected = "\
src/main.rs:8:28: error[blocking-fs] `crate::config::read` blocks the executor thread on the file system: it reaches `std::fs::read_to_string` 2 calls down, in `crate::config::load`
src/main.rs:9:31: error[blocking-fs] `std::fs::File::open` blocks the executor thread on the file system
src/work.rs:12:10: warning[blocking-io-on-type] `std::fs::File::read_to_string` blocks the executor thread on input or output
";
    assert_eq!(run.out, expected);
    assert_eq!((run.err.as_str(), run.code), ("", Some(1)));
}

#[test]
fn rules_can_be_chosen() {
    let rules = |arguments: &[&str]| {
        let run = check(&[arguments, &["--format", "json"]].concat());
        let rules: Vec<String> =
            run.findings().iter().filter_map(|row| Some(row.split_once(' ')?.1.to_owned())).collect();
        (rules.join(" "), run.code)
    };
    let answer = |text: &str, code| (text.to_owned(), Some(code));
    assert_eq!(rules(&[]), answer("blocking-fs blocking-fs blocking-io-on-type", 1));
    assert_eq!(rules(&["--skip", "blocking-fs"]), answer("blocking-io-on-type", 1));
    assert_eq!(rules(&["--only", "blocking-io-on-type"]), answer("blocking-io-on-type", 1));
    assert_eq!(rules(&["--only", "blocking-fs", "--skip", "blocking-fs"]), answer("", 0));
    assert_eq!(rules(&["--only", "blocking-lock,blocking-path-probe"]), answer("blocking-path-probe blocking-lock", 1));
    let all = "blocking-fs blocking-fs blocking-io-on-type blocking-path-probe blocking-lock";
    assert_eq!(rules(&["--pedantic"]), answer(all, 1));
}

#[test]
fn the_exit_code_follows_the_least_level() {
    let code = |arguments: &[&str]| check(arguments).code;
    assert_eq!(code(&["--fail-on", "never"]), Some(0));
    assert_eq!(code(&["--fail-on", "error"]), Some(1));
    let warnings = ["--skip", "blocking-fs", "--fail-on"];
    assert_eq!(code(&[&warnings[..], &["error"]].concat()), Some(0));
    assert_eq!(code(&[&warnings[..], &["warning"]].concat()), Some(1));
    let notes = ["--only", "blocking-lock", "--fail-on"];
    assert_eq!(code(&[&notes[..], &["warning"]].concat()), Some(0));
    assert_eq!(code(&[&notes[..], &["info"]].concat()), Some(1));
    assert_eq!(code(&["--only", "blocking-dns"]), Some(0));
}

#[test]
fn results_and_remarks_do_not_mix() {
    for format in ["human", "json", "short"] {
        let run = check(&["--format", format]);
        assert_eq!(run.err, "", "{format}");
        assert!(!run.out.is_empty() && !run.out.contains('\u{1b}'), "{format}");
    }
    let failed = run_in(&small(), &["check", "gone", "--format", "json"]);
    assert_eq!((failed.out.as_str(), failed.code), ("", Some(2)));
    assert!(failed.err.starts_with("error: "));
    let quiet = check(&["--quiet"]);
    assert!(!quiet.out.contains(" read in "), "{}", quiet.out);
    let clean = check(&["--only", "blocking-dns"]);
    assert!(clean.out.starts_with("no findings; 3 files, "), "{}", clean.out);
}

/// What is in a project, with the times of its files.
fn state(folder: &std::path::Path) -> BTreeMap<PathBuf, (u64, Option<SystemTime>)> {
    let mut state = BTreeMap::new();
    for extension in ["rs", "toml", "lock"] {
        for path in files(folder, extension) {
            let data = fs::metadata(&path).expect("it is there");
            state.insert(path, (data.len(), data.modified().ok()));
        }
    }
    let names = |folder: &std::path::Path| fs::read_dir(folder).expect("it is there").count() as u64;
    state.insert(folder.to_path_buf(), (names(folder), None));
    state.insert(folder.join("src"), (names(&folder.join("src")), None));
    state
}

#[test]
fn a_check_writes_nothing() {
    let before = state(&small());
    for format in ["human", "json", "short"] {
        check(&["--format", format, "--pedantic", "--deps"]);
    }
    assert_eq!(state(&small()), before);
}
