//! `--deps`: what is found through the packages of others, and the folder that keeps it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use async_lint::diagnostic::Report;
use async_lint::driver::Config;
use async_lint::project::Cache;

use crate::support::{Row, Verdict, checked, files, fixture, marks, program, rows, run_in};

fn app() -> PathBuf {
    fixture("projects/vendored/app")
}

fn config(cache: Cache) -> Config {
    Config { deps: true, cache, ..Config::default() }
}

/// The marks in the project's own file.
fn marked() -> BTreeSet<Row> {
    let text = fs::read_to_string(app().join("src/lib.rs")).expect("it can be read");
    let marks = marks(&text).into_iter().filter(|(_, verdict, _)| *verdict != Verdict::Missed);
    marks.map(|(line, _, rule)| ("src/lib.rs".to_owned(), line, rule)).collect()
}

fn trace(report: &Report, kind: &str, function: &str) -> Vec<String> {
    let finding = report.findings.iter().filter(|finding| finding.function.ends_with(function));
    let finding = finding.into_iter().rfind(|finding| finding.kind == kind).expect("it is reported");
    let hop = |hop: &async_lint::diagnostic::Hop| {
        let file = report.sources.file(hop.place.file);
        format!("{}:{} {} -> {}", file.path, file.line_column(hop.place.span.start).0, hop.function, hop.call)
    };
    finding.trace.iter().map(hop).collect()
}

/// The files of a folder with their bytes.
fn content(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let entries = fs::read_dir(folder).expect("it is there").map(|entry| entry.expect("it can be read").path());
    entries.map(|path| (path.clone(), fs::read(path).expect("it can be read"))).collect()
}

#[test]
fn chains_go_through_the_packages_of_others() {
    let report = checked(&app(), &config(Cache::none()));
    assert_eq!(report.errors, []);
    assert_eq!(rows(&report), marked());
    let expected = [
        "src/lib.rs:7 crate::through_a_crate_and_its_own -> disk::inner::Store::flush",
        "disk-1.2.0/src/inner.rs:17 disk::inner::Store::flush -> disk::inner::Store::write",
        "disk-1.2.0/src/inner.rs:25 disk::inner::Store::write -> steps::sync",
        "steps-0.3.0/src/lib.rs:6 steps::sync -> std::fs::File::sync_all",
    ];
    assert_eq!(trace(&report, "fs", "::through_a_crate_and_its_own"), expected);
}

#[test]
fn a_dependency_by_path_needs_no_option() {
    let report = checked(&app(), &Config::default());
    let expected = [
        "src/lib.rs:35 crate::by_path -> beside::load",
        "../beside/src/lib.rs:4 beside::load -> beside::read",
        "../beside/src/lib.rs:8 beside::read -> std::fs::read",
    ];
    let found: Vec<String> = trace(&report, "fs", "::by_path");
    let below = |text: &String| text.replace(&fixture("projects/vendored").to_string_lossy().replace('\\', "/"), "..");
    assert_eq!(found.iter().map(below).collect::<Vec<_>>(), expected);
}

#[test]
fn the_cache_changes_nothing() {
    let folder = tempfile::tempdir().expect("there is room");
    let cache = Cache::at(folder.path().join("cache"));
    let describe = |report: &Report| {
        let finding = |finding: &async_lint::diagnostic::Finding| {
            (finding.message.clone(), finding.confidence, trace(report, finding.kind, &finding.function))
        };
        report.findings.iter().map(finding).collect::<Vec<_>>()
    };
    let without = checked(&app(), &config(Cache::none()));
    let cold = checked(&app(), &config(cache.clone()));
    let kept = content(&folder.path().join("cache"));
    let warm = checked(&app(), &config(cache));
    assert_eq!(kept.len(), 2);
    assert_eq!(content(&folder.path().join("cache")), kept, "nothing is written twice");
    assert_eq!(describe(&cold), describe(&without));
    assert_eq!(describe(&warm), describe(&without));
}

#[test]
fn damaged_entries_are_made_anew() {
    let folder = tempfile::tempdir().expect("there is room");
    let cache = Cache::at(folder.path().to_owned());
    checked(&app(), &config(cache.clone()));
    let whole = content(folder.path());
    for damage in [
        |bytes: &mut Vec<u8>| bytes.truncate(bytes.len() / 2),
        |bytes: &mut Vec<u8>| bytes.clear(),
        |bytes: &mut Vec<u8>| bytes.iter_mut().rev().step_by(7).for_each(|byte| *byte ^= 0x55),
        |bytes: &mut Vec<u8>| bytes.extend([0; 9]),
    ] {
        for (path, bytes) in &whole {
            let mut bytes = bytes.clone();
            damage(&mut bytes);
            fs::write(path, bytes).expect("it can be written");
        }
        assert_eq!(rows(&checked(&app(), &config(cache.clone()))), marked());
        assert_eq!(content(folder.path()), whole, "they are whole again");
    }
}

#[test]
fn runs_share_the_folder() {
    let folder = tempfile::tempdir().expect("there is room");
    let runs: Vec<_> = (0..6)
        .map(|_| {
            let mut command = program(&app(), &["check", ".", "--deps", "--format", "short", "--quiet"]);
            command.env("ASYNC_LINT_CACHE_DIR", folder.path()).stdout(std::process::Stdio::piped());
            command.spawn().expect("the program starts")
        })
        .collect();
    let outputs: Vec<_> = runs.into_iter().map(|run| run.wait_with_output().expect("it ends")).collect();
    assert!(outputs.iter().all(|output| output.stdout == outputs[0].stdout && output.status.code() == Some(1)));
    assert_eq!(content(folder.path()).len(), 2, "no temporary file is left");
}

#[test]
fn the_cache_can_be_left_alone() {
    let folder = tempfile::tempdir().expect("there is room");
    let mut command = program(&app(), &["check", ".", "--deps", "--no-cache"]);
    let output = command.env("ASYNC_LINT_CACHE_DIR", folder.path()).output().expect("the program starts");
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(content(folder.path()).len(), 0);
    assert_eq!(run_in(&app(), &["check", ".", "--no-cache"]).code, Some(1), "without `--deps` there is none");
}

#[test]
fn what_a_digest_follows_from_is_in_its_key() {
    let folder = tempfile::tempdir().expect("there is room");
    let project = tempfile::tempdir().expect("there is room");
    for path in
        files(&fixture("projects/vendored"), "rs").into_iter().chain(files(&fixture("projects/vendored"), "toml"))
    {
        let target = project.path().join(path.strip_prefix(fixture("projects/vendored")).expect("it is below"));
        fs::create_dir_all(target.parent().expect("there is one")).expect("there is room");
        fs::copy(path, target).expect("there is room");
    }
    let app = project.path().join("app");
    let lock = fs::read_to_string(self::app().join("Cargo.lock")).expect("it can be read");
    let count = |lock: &str, manifest: &str| {
        fs::write(app.join("Cargo.lock"), lock).expect("there is room");
        fs::write(app.join("Cargo.toml"), manifest).expect("there is room");
        checked(&app, &config(Cache::at(folder.path().to_owned())));
        content(folder.path()).len()
    };
    let manifest = fs::read_to_string(app.join("Cargo.toml")).expect("it can be read");
    assert_eq!(count(&lock, &manifest), 2);
    assert_eq!(count(&lock, &manifest.replace("\"on\"", "\"more\"")), 3, "other features");
    assert_eq!(count(&lock.replace("\"11\"", "\"12\""), &manifest), 4, "another checksum");
    assert_eq!(count(&lock.replace("\"22\"", "\"23\""), &manifest), 6, "another checksum below");
    assert_eq!(count(&lock.replace("checksum = \"22\"\n", "").replace("index\"\n", "index-b\"\n"), &manifest), 8);
}
