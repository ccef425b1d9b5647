//! What the tests share: the program, the fixtures, reports.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use async_lint::diagnostic::Report;
use async_lint::driver::{Config, check};
use serde_json::Value;

/// The program.
const PROGRAM: &str = env!("CARGO_BIN_EXE_async-lint");

/// The folder of the package.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A file or folder below `fixtures/`.
pub(crate) fn fixture(path: &str) -> PathBuf {
    root().join("fixtures").join(path)
}

/// A run of the program that came to its end.
pub(crate) struct Run {
    pub(crate) code: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Run {
    pub(crate) fn of(output: Output) -> Run {
        let text = |bytes| String::from_utf8(bytes).expect("the program prints UTF-8");
        Run { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
    }

    /// The report of a run with `--format json`.
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error} in\n{}\n{}", self.out, self.err))
    }

    /// The findings of a run with `--format json`, each as `path:line rule`.
    pub(crate) fn findings(&self) -> Vec<String> {
        let report = self.json();
        let findings = report["findings"].as_array().expect("there is a list").iter();
        findings.map(|one| format!("{}:{} {}", text(one, "path"), one["line"], text(one, "rule"))).collect()
    }

    /// What was not analysed, each as `path:line: message`.
    pub(crate) fn errors(&self) -> Vec<String> {
        let report = self.json();
        let errors = report["errors"].as_array().expect("there is a list").iter();
        errors
            .map(|one| match one["line"].as_u64() {
                Some(line) => format!("{}:{line}: {}", text(one, "path"), text(one, "message")),
                None => format!("{}: {}", text(one, "path"), text(one, "message")),
            })
            .collect()
    }
}

fn text<'value>(value: &'value Value, key: &str) -> &'value str {
    value[key].as_str().unwrap_or_else(|| panic!("{key} is no text in {value}"))
}

/// The program, with nothing of the caller's environment that changes what it prints.
pub(crate) fn program(directory: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(PROGRAM);
    command.args(arguments).current_dir(directory);
    for variable in ["NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE"] {
        command.env_remove(variable);
    }
    command
}

/// Runs the program in a directory.
pub(crate) fn run_in(directory: &Path, arguments: &[&str]) -> Run {
    Run::of(program(directory, arguments).output().expect("the program starts"))
}

/// Checks a path without the program around it.
pub(crate) fn checked(path: &Path, config: &Config) -> Report {
    check(path, config).unwrap_or_else(|error| panic!("{}: {}", error.path, error.message))
}

/// A finding: path, line and rule.
pub(crate) type Row = (String, u32, String);

/// The findings of a report as rows, ordered.
pub(crate) fn rows(report: &Report) -> BTreeSet<Row> {
    let row = |finding: &async_lint::diagnostic::Finding| {
        let file = report.sources.file(finding.place.file);
        let (line, _) = file.line_column(finding.place.span.start);
        (file.path.clone(), line, finding.rule.to_owned())
    };
    report.findings.iter().map(row).collect()
}

/// What the end of a line says about a finding.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Verdict {
    /// `//~ rule`: it is there, and right.
    Right,
    /// `//~? rule`: it should be there, and is not yet.
    Missed,
    /// `//~! rule`: it is there, and should not be.
    Wrong,
}

/// The marks of a source text: line, verdict, rule.
pub(crate) fn marks(source: &str) -> Vec<(u32, Verdict, String)> {
    let mut marks = Vec::new();
    for (line, content) in (1..).zip(source.lines()) {
        for part in content.split("//~").skip(1) {
            let (verdict, ids) = match part.as_bytes().first() {
                Some(b'?') => (Verdict::Missed, &part[1..]),
                Some(b'!') => (Verdict::Wrong, &part[1..]),
                _ => (Verdict::Right, part),
            };
            let ids = ids.split([' ', ',']).filter(|id| !id.is_empty());
            marks.extend(ids.map(|id| (line, verdict, id.to_owned())));
        }
    }
    marks
}

/// All files below a folder with an extension, ordered.
pub(crate) fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
            let path = entry.expect("the folder can be read").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|own| own == extension) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}
