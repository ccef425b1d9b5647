//! The rules' pages and what is generated from them. `UPDATE_EXPECT=1` rewrites the generated files.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use async_lint::catalogue::{KINDS, SILENT_KINDS, examples, index, page_errors, rule, rule_for_kind, rules};
use expect_test::expect_file;

const SECTIONS: [&str; 5] = ["What", "Why", "Example", "Instead", "Limits"];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn every_file_is_a_rule_and_its_stem_is_the_id() {
    assert_eq!(page_errors(), []);
    let files = fs::read_dir(root().join("lints/rules")).expect("the folder exists");
    let stems: BTreeSet<_> = files
        .map(|entry| entry.expect("the folder can be read").path())
        .map(|path| path.file_stem().expect("a file has a name").to_string_lossy().into_owned())
        .collect();
    let ids: BTreeSet<_> = rules().iter().map(|rule| rule.id.clone()).collect();
    assert_eq!(stems, ids);
}

#[test]
fn every_page_has_all_sections() {
    for rule in rules() {
        let titles: Vec<_> = rule.sections.iter().map(|(title, _)| *title).collect();
        assert_eq!(titles, SECTIONS, "{}", rule.id);
        assert!(SECTIONS.iter().all(|title| rule.section(title).is_some_and(|text| !text.is_empty())), "{}", rule.id);
    }
}

#[test]
fn messages_read_well_alone() {
    for rule in rules() {
        for message in [rule.message("std::fs::read", "std::fs::read"), rule.message("load", "std::fs::read")] {
            let first = message.trim_start_matches('`').chars().next();
            assert!(first.is_some_and(char::is_lowercase), "{}: {message}", rule.id);
            assert!(!message.ends_with('.') && !message.contains('\n'), "{}: {message}", rule.id);
            assert!(message.contains("std::fs::read") && !message.contains('{'), "{}: {message}", rule.id);
        }
    }
}

#[test]
fn ids_name_the_fault() {
    for rule in rules() {
        let kebab = |character: char| character.is_ascii_lowercase() || character.is_ascii_digit() || character == '-';
        assert!(rule.id.chars().all(kebab), "{}", rule.id);
        assert!(rule.summary.len() <= 90, "{}: the summary has to fit a table", rule.id);
    }
}

#[test]
fn marks_name_rules_and_examples_are_rust() {
    for example in rules().iter().flat_map(examples) {
        assert!(syn::parse_file(example.text).is_ok(), "{}", example.text);
        for mark in &example.marks {
            assert!(rule(&mark.rule).is_some(), "there is no rule {}", mark.rule);
        }
    }
}

#[test]
fn kinds_are_documented_and_have_a_rule() {
    let text = fs::read_to_string(root().join("docs/models.md")).expect("the file exists");
    for kind in KINDS {
        assert!(text.contains(&format!("`{kind}`")), "docs/models.md does not explain {kind}");
        assert_eq!(rule_for_kind(kind).is_none(), SILENT_KINDS.contains(kind), "{kind}");
    }
}

#[test]
fn the_index_is_up_to_date() {
    expect_file![root().join("docs/rules.md")].assert_eq(&index());
}
