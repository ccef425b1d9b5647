//! The rules of the sources: the order of the stages, what a file begins with, its length, where knowledge stands.

use std::collections::BTreeSet;
use std::fs;

use crate::support::{files, root};

/// In lines, tests included.
const LONGEST_FILE: usize = 1000;

/// A source file of the library: its path below `src`, its stage, its text.
struct Source {
    path: String,
    stage: String,
    text: String,
}

fn sources() -> Vec<Source> {
    let folder = root().join("src");
    let source = |path: std::path::PathBuf| {
        let text = fs::read_to_string(&path).expect("it can be read");
        let path = path.strip_prefix(&folder).expect("it is below").to_string_lossy().replace('\\', "/");
        let stage = path.split(['/', '.']).next().unwrap_or_default().to_owned();
        Source { path, stage, text }
    };
    files(&folder, "rs").into_iter().map(source).collect()
}

/// The stages in the order of `lib.rs`.
fn stages() -> Vec<String> {
    let text = fs::read_to_string(root().join("src/lib.rs")).expect("it can be read");
    let module = |line: &str| line.strip_prefix("pub mod ")?.strip_suffix(';').map(str::to_owned);
    text.lines().filter_map(module).collect()
}

/// The modules of the crate that a text names after `crate::`, alone or in a group.
fn named(text: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for rest in text.split("crate::").skip(1) {
        let group = rest.strip_prefix('{').and_then(|rest| rest.split_once('}')).map(|(group, _)| group);
        for part in group.unwrap_or(rest).split(',').take(if group.is_some() { usize::MAX } else { 1 }) {
            let is_word = |character: char| character.is_ascii_alphanumeric() || character == '_';
            names.insert(part.trim().chars().take_while(|&character| is_word(character)).collect());
        }
    }
    names
}

/// The lines that are code: neither comments nor the tests at the end of a file.
fn code(source: &Source) -> impl Iterator<Item = (usize, &str)> {
    let text = source.text.split("#[cfg(test)]").next().unwrap_or_default();
    (1..).zip(text.lines()).filter(|(_, line)| !line.trim_start().starts_with("//"))
}

#[test]
fn a_stage_uses_only_those_before_it() {
    let stages = stages();
    let place = |name: &str| stages.iter().position(|stage| stage == name);
    let mut complaints = Vec::new();
    for source in sources() {
        let Some(own) = place(&source.stage) else {
            continue;
        };
        let code: String = code(&source).map(|(_, line)| format!("{line}\n")).collect();
        for name in named(&code) {
            if place(&name).is_some_and(|other| other > own) {
                complaints.push(format!("src/{} uses `{name}`, a later stage", source.path));
            }
        }
    }
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

#[test]
fn the_order_has_all_stages() {
    let stages: BTreeSet<String> = stages().into_iter().collect();
    let of_files: BTreeSet<String> = sources().into_iter().map(|source| source.stage).collect();
    let others = ["lib", "main", "bin", "build"].map(str::to_owned);
    assert_eq!(of_files, stages.into_iter().chain(others).collect());
}

#[test]
fn a_file_says_what_it_is_for() {
    for source in sources() {
        assert!(source.text.starts_with("//! "), "src/{} does not begin with `//!`", source.path);
    }
    for path in files(&root().join("tests"), "rs") {
        let text = fs::read_to_string(&path).expect("it can be read");
        assert!(text.starts_with("//! "), "{} does not begin with `//!`", path.display());
    }
}

#[test]
fn files_are_short() {
    for source in sources() {
        let lines = source.text.lines().count();
        assert!(lines <= LONGEST_FILE, "src/{} has {lines} lines", source.path);
    }
}

/// What a foreign fn does stands in a model. The advice alone names the ways to offload.
#[test]
fn no_path_of_an_api_is_in_the_engine() {
    let mut complaints = Vec::new();
    for source in sources() {
        let is_test = source.path.split(['/', '.']).any(|part| part == "tests" || part == "testing");
        if is_test || source.path == "rules/advice.rs" {
            continue;
        }
        for (number, line) in code(&source) {
            for text in line.split('"').skip(1).step_by(2) {
                let is_api = ["std::", "tokio::", "async_std::", "smol::", "futures::"]
                    .iter()
                    .any(|start| text.starts_with(start));
                if is_api {
                    complaints.push(format!("src/{}:{number}: \"{text}\"", source.path));
                }
            }
        }
    }
    assert!(complaints.is_empty(), "these belong into models:\n{}", complaints.join("\n"));
}

#[test]
fn groups_of_imports_are_understood() {
    let names = named("use crate::{a::B, c};\nuse crate::d::{e};\nlet x = crate::f::g();");
    assert!(names.iter().eq(["a", "c", "d", "f"]), "{names:?}");
}
