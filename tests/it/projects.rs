//! Whole projects: which files belong to them, and what leads from one crate into another.

use std::collections::BTreeSet;
use std::fs;

use async_lint::diagnostic::Phase;
use async_lint::driver::Config;

use crate::support::{Row, checked, files, fixture, marks, rows};

/// The marks in the files of a project whose path holds none of these parts.
fn marked(project: &str, but: &[&str]) -> BTreeSet<Row> {
    let folder = fixture("projects").join(project);
    let mut expected = BTreeSet::new();
    for path in files(&folder, "rs") {
        let name = path.strip_prefix(&folder).expect("it is below").to_string_lossy().replace('\\', "/");
        if but.iter().all(|part| !name.contains(part)) {
            let text = fs::read_to_string(&path).expect("it can be read");
            expected.extend(marks(&text).into_iter().map(|(line, _, rule)| (name.clone(), line, rule)));
        }
    }
    expected
}

fn assert_shop(config: &Config, but: &[&str]) {
    let report = checked(&fixture("projects/shop"), config);
    assert_eq!(report.errors, []);
    assert_eq!(rows(&report), marked("shop", but));
}

#[test]
fn a_workspace() {
    assert_shop(&Config::default(), &["/tests/", "-testing/", "/benches/", "/examples/", "build.rs"]);
}

#[test]
fn what_is_off_by_default() {
    let off = Config::default();
    assert_shop(&Config { tests: true, ..off.clone() }, &["/benches/", "/examples/", "build.rs"]);
    assert_shop(&Config { benches: true, ..off.clone() }, &["/tests/", "-testing/", "/examples/", "build.rs"]);
    assert_shop(&Config { examples: true, ..off.clone() }, &["/tests/", "-testing/", "/benches/", "build.rs"]);
    assert_shop(&Config { build_scripts: true, ..off.clone() }, &["/tests/", "-testing/", "/benches/", "/examples/"]);
    assert_shop(&Config { tests: true, benches: true, examples: true, build_scripts: true, ..off }, &[]);
}

#[test]
fn a_member_alone() {
    let report = checked(&fixture("projects/shop/crates/server"), &Config::default());
    let found: Vec<String> =
        rows(&report).into_iter().map(|(path, line, rule)| format!("{path}:{line} {rule}")).collect();
    let expected = [
        "src/bin/admin.rs:6 blocking-sleep",
        "src/main.rs:6 blocking-http",
        "src/main.rs:7 blocking-fs",
        "src/main.rs:8 blocking-sleep",
    ];
    assert_eq!(found, expected);
}

#[test]
fn a_trace_goes_through_crates_and_files() {
    let report = checked(&fixture("projects/shop"), &Config::default());
    let finding = report.findings.iter().find(|finding| finding.kind == "fs" && finding.function.ends_with("::main"));
    let trace = &finding.expect("it is reported").trace;
    let places: Vec<String> = trace.iter().map(|hop| report.sources.file(hop.place.file).path.clone()).collect();
    let expected = ["crates/server/src/main.rs", "crates/stock/src/generated.rs", "crates/stock/platform/disk.rs"];
    assert_eq!(places, expected);
    assert_eq!(trace.last().map(|hop| hop.call.as_str()), Some("std::fs::read_to_string"));
}

#[test]
fn a_dependency_by_path_has_no_findings_of_its_own() {
    let report = checked(&fixture("projects/helper"), &Config::default());
    assert_eq!(report.findings.len(), 1, "checked itself, it has");
    let report = checked(&fixture("projects/shop"), &Config::default());
    assert!(rows(&report).iter().all(|(path, ..)| !path.contains("helper")));
}

#[test]
fn macros_of_the_project() {
    let report = checked(&fixture("projects/macros"), &Config::default());
    assert_eq!(report.errors, []);
    assert_eq!(rows(&report), marked("macros", &[]));
    for finding in &report.findings {
        let text = &report.sources.file(finding.place.file).text;
        let place = text.get(finding.place.span.range()).expect("it is in the text");
        assert!(!place.is_empty(), "{finding:?}");
    }
}

#[test]
fn code_of_other_systems() {
    let report = checked(&fixture("projects/platforms"), &Config::default());
    assert_eq!(report.errors, []);
    assert_eq!(rows(&report), marked("platforms", &[]));
}

#[test]
fn code_that_default_features_leave_out() {
    let report = checked(&fixture("projects/features"), &Config::default());
    assert_eq!(report.errors, []);
    assert_eq!(rows(&report), marked("features", &[]));
}

#[test]
fn what_a_server_does_before_it_serves() {
    let report = checked(&fixture("projects/startup"), &Config::default());
    assert_eq!(report.errors, []);
    assert_eq!(rows(&report), marked("startup", &[]));
    let at_start: Vec<&str> = report
        .findings
        .iter()
        .filter(|finding| finding.phase == Phase::Startup)
        .map(|finding| finding.call.as_str())
        .collect();
    assert_eq!(at_start, ["std::fs::create_dir_all", "std::fs::read_dir", "std::process::Command::status"]);
    assert!(report.findings.iter().all(|finding| {
        finding.message.ends_with(", while the program starts") == (finding.phase == Phase::Startup)
    }));
}
