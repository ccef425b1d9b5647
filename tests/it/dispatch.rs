//! What calls reach by the types that they are made with: `fixtures/projects/dispatch`.

use std::collections::BTreeSet;
use std::fs;

use async_lint::diagnostic::Confidence;
use async_lint::driver::Config;

use crate::support::{Row, Verdict, checked, files, fixture, marks, rows};

/// Where the types leave open which implementation is meant.
const OPEN: &str = "src/open.rs";
/// Where nothing tells which of the callables that are kept is called.
const KEPT: &str = "src/kept.rs";

fn marked() -> BTreeSet<Row> {
    let folder = fixture("projects/dispatch");
    let mut expected = BTreeSet::new();
    for path in files(&folder, "rs") {
        let name = path.strip_prefix(&folder).expect("it is below").to_string_lossy().replace('\\', "/");
        let text = fs::read_to_string(&path).expect("it can be read");
        let found = marks(&text).into_iter().filter(|(_, verdict, _)| *verdict != Verdict::Missed);
        expected.extend(found.map(|(line, _, rule)| (name.clone(), line, rule)));
    }
    expected
}

#[test]
fn the_types_of_a_call_select_what_it_reaches() {
    let report = checked(&fixture("projects/dispatch"), &Config::default());
    assert_eq!(report.errors, []);
    assert_eq!(rows(&report), marked());
}

#[test]
fn an_implementation_that_is_not_certain_is_named() {
    let report = checked(&fixture("projects/dispatch"), &Config::default());
    for finding in &report.findings {
        let path = &report.sources.file(finding.place.file).path;
        assert_eq!(finding.confidence == Confidence::Medium, path == OPEN || path == KEPT, "{finding:?}");
        assert_eq!(finding.message.contains("(via `impl Store for "), path == OPEN, "{}", finding.message);
    }
}
