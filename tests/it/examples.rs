//! The code on the rules' pages: what `Example` marks is reported, `Instead` is silent.

use std::collections::BTreeSet;
use std::fs;

use async_lint::catalogue::{Group, examples, model_files, rules};
use async_lint::driver::Config;

use crate::support::{Row, checked, rows};

#[test]
fn pages_say_what_is_reported() {
    let folder = tempfile::tempdir().expect("there is a temporary folder");
    let names: BTreeSet<&str> = model_files().iter().filter_map(|file| file.path.split(['/', '.']).next()).collect();
    let dependencies: String =
        names.iter().filter(|name| **name != "std").map(|name| format!("{name} = \"*\"\n")).collect();
    let manifest = format!("[package]\nname = \"pages\"\nedition = \"2024\"\n[dependencies]\n{dependencies}");
    fs::write(folder.path().join("Cargo.toml"), manifest).expect("it can be written");
    for group in [Group::Default, Group::Pedantic] {
        let code = folder.path().join(format!("{group:?}"));
        fs::create_dir(&code).expect("it can be made");
        let mut expected: BTreeSet<Row> = BTreeSet::new();
        for rule in rules().iter().filter(|rule| rule.group == group) {
            let mut sections = BTreeSet::new();
            for (index, example) in examples(rule).into_iter().enumerate() {
                sections.insert(example.section);
                assert_eq!(example.marks.is_empty(), example.section == "Instead", "{}: {}", rule.id, example.section);
                let name = format!("{}-{index}.rs", rule.id);
                fs::write(code.join(&name), example.text).expect("it can be written");
                expected.extend(example.marks.into_iter().map(|mark| (name.clone(), mark.line, mark.rule)));
            }
            assert!(sections.iter().eq(["Example", "Instead"].iter()), "{}: {sections:?}", rule.id);
        }
        let config = Config { pedantic: group == Group::Pedantic, ..Config::default() };
        let report = checked(&code, &config);
        assert_eq!(report.errors, []);
        assert_eq!(rows(&report), expected);
    }
}
