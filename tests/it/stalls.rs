//! `check --stalls`: what a program that ran says of the findings.

use std::fs;

use tempfile::TempDir;

const MAIN: &str = "\
async fn loads() {
    parse(&std::fs::read_to_string(\"a\").unwrap_or_default());
    helper();
}

fn helper() {
    std::thread::sleep(std::time::Duration::from_secs(1));
}

fn parse(_: &str) {}

#[tokio::main]
async fn main() {
    loads().await;
}
";

/// As async-watchdog writes it, with the keys that matter.
fn report(id: u64, phase: &str, ms: u64, frames: &[(&str, u32)]) -> String {
    let frame = |(function, line): &(&str, u32)| {
        format!(r#"{{"fn":"app::{function}","file":"/built/app/src/main.rs","line":{line},"col":5,"kind":"user"}}"#)
    };
    let frames: Vec<String> = frames.iter().map(frame).collect();
    let site = r#"{"fn":"app::x","file":null,"line":null,"col":null,"call":null,"rule":"blocking-sleep"}"#;
    format!(
        r#"{{"v":1,"time_ms":1,"pid":7,"id":{id},"phase":"{phase}","ms":{ms},"class":"blocked","site":{site},"frames":[{}]}}"#,
        frames.join(",")
    ) + "\n"
}

fn project() -> (TempDir, String) {
    let folder = tempfile::tempdir().expect("a folder");
    fs::create_dir(folder.path().join("src")).expect("a folder");
    let manifest =
        "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\ntokio = \"1\"\n";
    fs::write(folder.path().join("Cargo.toml"), manifest).expect("it is written");
    fs::write(folder.path().join("src/main.rs"), MAIN).expect("it is written");
    // Below `helper`, whose call is what is reported; then where nothing is.
    let log = report(1, "start", 100, &[("helper", 7), ("loads", 3)])
        + &report(1, "end", 1000, &[])
        + &report(2, "start", 700, &[("helper", 7), ("loads", 3)])
        + &report(3, "start", 300, &[("parse", 10)])
        + "not JSON\n";
    let path = folder.path().join("stalls.jsonl");
    fs::write(&path, log).expect("it is written");
    let path = path.to_string_lossy().into_owned();
    (folder, path)
}

fn check(arguments: &[&str]) -> (Option<i32>, String, String) {
    let (folder, log) = project();
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_async-lint"));
    command.env("NO_COLOR", "1").arg("check").arg(folder.path()).args(["--stalls", &log]).args(arguments);
    let output = command.output().expect("it runs");
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    (output.status.code(), text(output.stdout), text(output.stderr))
}

#[test]
fn findings_are_confirmed_and_the_most_costly_comes_first() {
    let (code, out, err) = check(&["--pedantic"]);
    assert_eq!(code, Some(1), "{err}");
    for part in [
        "= measured: 2 stalls, 1.7 s in all, the longest 1.0 s",
        "the program stalled in `app::parse`, src/main.rs:10, and nothing is reported there",
        "= measured: 1 stall of 300 ms",
        "stalls.jsonl:5 was not analysed: no report of a stall",
        "; 1 confirmed by stalls; stalls at 1 place without a finding",
    ] {
        assert!(out.contains(part), "{part:?} is not in\n{out}");
    }
    let places: Vec<usize> =
        ["error[blocking-sleep]", "error[blocking-fs]"].map(|part| out.find(part).unwrap_or(0)).into();
    assert!(places.is_sorted() && places[1] > 0, "{out}");
}

#[test]
fn json_has_what_each_cost() {
    let (_, out, _) = check(&["--format", "json"]);
    let report: serde_json::Value = serde_json::from_str(&out).expect("JSON");
    let measured = serde_json::json!({"stalls": 2, "ms": 1700, "longest_ms": 1000});
    assert_eq!((&report["findings"][0]["line"], &report["findings"][0]["measured"]), (&3.into(), &measured), "{out}");
    assert!(report["findings"][1]["measured"].is_null(), "{out}");
    assert_eq!(report["unreported"][0]["function"], "app::parse", "{out}");
}

#[test]
fn a_log_that_is_not_there() {
    let (code, _, err) = {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_async-lint"));
        let output =
            command.args(["check", "fixtures/projects", "--stalls", "/no/such/log"]).output().expect("it runs");
        (output.status.code(), (), String::from_utf8_lossy(&output.stderr).into_owned())
    };
    assert!(code == Some(2) && err.contains("/no/such/log"), "{err}");
}
