//! The index of all rules as Markdown: the text of `docs/rules.md`.

use std::fmt::Write as _;

use super::{Group, Rule, level_name, rules};

/// The text of `docs/rules.md`.
pub fn index() -> String {
    let mut text = String::from(
        "# Rules\n\n<!-- Generated from lints/rules; `UPDATE_EXPECT=1 cargo test --test it` writes it. -->\n\n\
         A rule reports a call in async code that has an effect of one of its kinds, by itself or through other fns (see\n\
         [models](models.md)). `async-lint explain RULE` prints the page of a rule.\n",
    );
    table(&mut text, "On by default", Group::Default);
    table(&mut text, "On with `--pedantic`", Group::Pedantic);
    text
}

fn table(text: &mut String, title: &str, group: Group) {
    let _ = write!(text, "\n## {title}\n\n| rule | level | kinds | reports |\n|---|---|---|---|\n");
    for rule in rules().iter().filter(|rule| rule.group == group) {
        let _ = writeln!(
            text,
            "| [{id}](../lints/rules/{id}.md) | {level} | {kinds} | {summary} |",
            id = rule.id,
            level = level_name(rule.level),
            kinds = kinds(rule),
            summary = rule.summary,
        );
    }
}

fn kinds(rule: &Rule) -> String {
    let all = rules().iter().filter(|rule| rule.contexts.is_empty() && rule.group == Group::Default);
    let is_all = all.flat_map(|rule| &rule.kinds).all(|kind| rule.kinds.contains(kind));
    if !is_all {
        rule.kinds.iter().map(|kind| format!("`{kind}`")).collect::<Vec<_>>().join(", ")
    } else {
        "all that are on by default".to_owned()
    }
}
