//! The rules on `fixtures/rules/<id>/`: exactly the marked lines are reported.
//!
//! `bad.rs` holds what must be reported (`//~ rule`), `ok.rs` its twins that must stay silent. What the engine is known
//! to get wrong stays asserted: `fn_*.rs` holds lines that should be reported and are not (`//~? rule`), `fp_*.rs` lines
//! that are reported and should not be (`//~! rule`). When one of these comes right the test fails: change the mark, or
//! move the lines to `bad.rs` or `ok.rs`.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use async_lint::catalogue::{Group, model, rule, rules};
use async_lint::diagnostic::Report;
use async_lint::driver::Config;
use async_lint::render::{Format, render};
use expect_test::expect_file;

use crate::support::{Row, Verdict, checked, files, fixture, marks, root, rows};

/// A test a rule; [`every_rule_has_its_tests`] finds a rule that is missing here.
macro_rules! rules {
    ($($name:ident: $id:literal)*) => {
        const TESTED: &[&str] = &[$($id),*];
        $(
            #[test]
            fn $name() {
                check_rule($id);
            }
        )*
    };
}

rules! {
    block_on_in_async: "block-on-in-async"
    blocking_channel: "blocking-channel"
    blocking_db: "blocking-db"
    blocking_dns: "blocking-dns"
    blocking_drop: "blocking-drop"
    blocking_fs: "blocking-fs"
    blocking_http: "blocking-http"
    blocking_in_poll: "blocking-in-poll"
    blocking_io_on_type: "blocking-io-on-type"
    blocking_lazy_init: "blocking-lazy-init"
    blocking_lock: "blocking-lock"
    blocking_net: "blocking-net"
    blocking_path_probe: "blocking-path-probe"
    blocking_process: "blocking-process"
    blocking_sleep: "blocking-sleep"
    blocking_stdin: "blocking-stdin"
    blocking_stdout: "blocking-stdout"
    blocking_sync_wait: "blocking-sync-wait"
    blocking_thread_join: "blocking-thread-join"
    cpu_heavy_codec: "cpu-heavy-codec"
    cpu_heavy_crypto: "cpu-heavy-crypto"
    cpu_heavy_guest: "cpu-heavy-guest"
    tokio_blocking_method_in_async: "tokio-blocking-method-in-async"
}

#[test]
fn every_rule_has_its_tests() {
    let ids: Vec<&str> = rules().iter().map(|rule| rule.id.as_str()).collect();
    assert_eq!(TESTED, ids);
    let folders: BTreeSet<String> = fs::read_dir(fixture("rules"))
        .expect("the folder exists")
        .map(|entry| entry.expect("the folder can be read"))
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    assert_eq!(folders, ids.iter().map(|id| (*id).to_owned()).collect());
    for id in ids {
        for file in ["bad.rs", "ok.rs", "bad.stderr"] {
            let path = fixture("rules").join(id).join(file);
            assert!(path.is_file(), "{} is missing", path.display());
        }
    }
}

#[test]
fn fixtures_are_rust() {
    for path in files(&fixture("rules"), "rs") {
        let text = fs::read_to_string(&path).expect("it can be read");
        if let Err(error) = syn::parse_file(&text) {
            panic!("{}:{}: {error}", path.display(), error.span().start().line);
        }
    }
}

#[test]
fn file_names_tell_what_is_in_them() {
    for path in files(&fixture("rules"), "rs") {
        let name = path.file_name().expect("a file has a name").to_string_lossy().into_owned();
        let text = fs::read_to_string(&path).expect("it can be read");
        let verdicts: BTreeSet<Verdict> = marks(&text).into_iter().map(|(_, verdict, _)| verdict).collect();
        let has = |verdict| verdicts.contains(&verdict);
        let fits = match name.as_str() {
            "bad.rs" => verdicts.iter().eq([&Verdict::Right]),
            "ok.rs" => verdicts.is_empty(),
            _ if name.starts_with("fn_") => has(Verdict::Missed),
            _ if name.starts_with("fp_") => has(Verdict::Wrong),
            _ => false,
        };
        assert!(fits, "{}: {verdicts:?}", path.display());
        for (line, _, id) in marks(&text) {
            assert!(rule(&id).is_some(), "{}:{line}: there is no rule {id}", path.display());
        }
    }
}

fn check_rule(id: &str) {
    let folder = fixture("rules").join(id);
    let is_pedantic = rule(id).is_some_and(|rule| rule.group == Group::Pedantic);
    let config = Config { pedantic: is_pedantic, ..Config::default() };
    let report = checked(&folder, &config);
    assert_eq!(report.errors, [], "{id}");
    assert_marks(&folder, &rows(&report));
    let bad = checked(&folder.join("bad.rs"), &config);
    let of_bad: BTreeSet<Row> = rows(&report).into_iter().filter(|(path, ..)| path == "bad.rs").collect();
    assert_eq!(rows(&bad), of_bad, "alone and beside other files a file has the same findings");
    expect_file![folder.join("bad.stderr")].assert_eq(&first_findings(bad, id));
}

/// The models' own fixtures, a file a crate: calls that block, and some that do not.
#[test]
fn models() {
    let folder = fixture("models");
    let mut found = BTreeSet::new();
    for path in files(&folder, "rs") {
        let name = path.file_stem().expect("a file has a name").to_string_lossy().into_owned();
        assert!(model(&name).is_some(), "{}: there is no such model", path.display());
        let report = checked(&path, &Config::default());
        assert_eq!(report.errors, [], "{name}");
        found.extend(rows(&report));
    }
    assert_marks(&folder, &found);
}

/// Compares the findings in a folder with the marks of its files.
fn assert_marks(folder: &Path, found: &BTreeSet<Row>) {
    let mut expected = BTreeMap::new();
    for path in files(folder, "rs") {
        let name = path.strip_prefix(folder).expect("it is below").to_string_lossy().into_owned();
        for (line, verdict, id) in marks(&fs::read_to_string(&path).expect("it can be read")) {
            expected.insert((name.clone(), line, id), verdict);
        }
    }
    let mut complaints = Vec::new();
    for (row, verdict) in &expected {
        let is_found = found.contains(row);
        let complaint = match verdict {
            Verdict::Right if !is_found => "is not reported",
            Verdict::Missed if is_found => "is found at last: mark it with `//~`",
            Verdict::Wrong if !is_found => "is silent at last: take the mark away",
            _ => continue,
        };
        complaints.push(format!("{}:{} {} {complaint}", row.0, row.1, row.2));
    }
    for row in found.iter().filter(|row| !expected.contains_key(*row)) {
        complaints.push(format!("{}:{} {} is reported and has no mark", row.0, row.1, row.2));
    }
    let folder = folder.strip_prefix(root()).unwrap_or(folder);
    assert!(complaints.is_empty(), "in {}:\n{}", folder.display(), complaints.join("\n"));
}

/// How people see a rule: its first finding, and its first that goes through another fn.
fn first_findings(mut report: Report, id: &str) -> String {
    let of_rule = |finding: &&async_lint::diagnostic::Finding| finding.rule == id;
    let direct = report.findings.iter().filter(of_rule).find(|finding| finding.trace.len() == 1);
    let chain = report.findings.iter().filter(of_rule).find(|finding| finding.trace.len() > 1);
    report.findings = direct.into_iter().chain(chain).cloned().collect();
    let mut out = Vec::new();
    render(&report, Format::Human, false, &mut out).expect("memory takes all");
    String::from_utf8(out).expect("it is UTF-8")
}
