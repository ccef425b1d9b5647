//! Reads the page of a rule: a TOML head between `+++` lines, then sections of Markdown.
//!
//! Whatever a page must have is checked here, so that a [`Rule`] is always whole.

use serde::Deserialize;

use super::{Group, KINDS, Rule, example};
use crate::diagnostic::Level;

/// The sections of a page, in this order.
pub(super) const SECTIONS: &[&str] = &["What", "Why", "Example", "Instead", "Limits"];

/// A page that cannot be used.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PageError {
    /// The name of the page's file.
    pub file: String,
    pub message: String,
}

/// Reads a page. The name of the file, without its ending, must be the id of the rule.
pub(super) fn parse(file: &str, text: &'static str) -> Result<Rule, PageError> {
    let wrong = |message: String| PageError { file: file.to_owned(), message };
    let (head, body) = split(text).ok_or_else(|| wrong("no head between two lines `+++`".to_owned()))?;
    let head: Head = toml::from_str(head).map_err(|error| wrong(error.to_string()))?;
    let rule = Rule {
        id: head.id,
        since: head.since,
        group: match head.group {
            HeadGroup::Default => Group::Default,
            HeadGroup::Pedantic => Group::Pedantic,
        },
        level: match head.level {
            HeadLevel::Info => Level::Info,
            HeadLevel::Warning => Level::Warning,
            HeadLevel::Error => Level::Error,
        },
        kinds: head.kinds,
        contexts: head.contexts,
        summary: head.summary,
        why: head.why,
        help: head.help,
        body,
        sections: sections(body),
        message: head.message,
        indirect: head.indirect,
    };
    check(file, &rule).map_or(Ok(rule), |message| Err(wrong(message)))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Head {
    id: String,
    since: String,
    group: HeadGroup,
    level: HeadLevel,
    kinds: Vec<String>,
    #[serde(default)]
    contexts: Vec<String>,
    summary: String,
    message: String,
    indirect: String,
    why: String,
    help: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum HeadGroup {
    Default,
    Pedantic,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum HeadLevel {
    Info,
    Warning,
    Error,
}

fn split(text: &'static str) -> Option<(&'static str, &'static str)> {
    let rest = text.strip_prefix("+++\n")?;
    let (head, body) = rest.split_once("\n+++\n")?;
    Some((head, body.trim()))
}

/// Splits a body at its titles of the second level; a `## ` in a code block is code.
fn sections(body: &'static str) -> Vec<(&'static str, &'static str)> {
    let mut starts = Vec::new();
    let mut offset = 0;
    let mut in_code = false;
    for line in body.split_inclusive('\n') {
        if line.starts_with("```") {
            in_code = !in_code;
        } else if let Some(title) = line.strip_prefix("## ")
            && !in_code
        {
            starts.push((title.trim(), offset, offset + line.len()));
        }
        offset += line.len();
    }
    let ends = starts.iter().skip(1).map(|&(_, start, _)| start).chain([body.len()]);
    starts.iter().zip(ends).map(|(&(title, _, text), end)| (title, body[text..end].trim())).collect()
}

/// The first thing that is wrong with a page, if there is one.
fn check(file: &str, rule: &Rule) -> Option<String> {
    if file.strip_suffix(".md") != Some(rule.id.as_str()) {
        return Some(format!("its id is `{}`", rule.id));
    }
    if rule.kinds.is_empty() {
        return Some("it reports no kind".to_owned());
    }
    if let Some(kind) = rule.kinds.iter().find(|kind| !KINDS.contains(&kind.as_str())) {
        return Some(format!("there is no kind `{kind}`"));
    }
    if !rule.sections.iter().map(|(title, _)| title).eq(SECTIONS) {
        return Some(format!("its sections are not {}", SECTIONS.join(", ")));
    }
    if let Some((title, _)) = rule.sections.iter().find(|(_, text)| text.is_empty()) {
        return Some(format!("its section {title} is empty"));
    }
    let lines = [("message", &rule.message), ("indirect", &rule.indirect), ("why", &rule.why), ("help", &rule.help)];
    for (name, text) in lines.into_iter().chain([("summary", &rule.summary)]) {
        if let Some(fault) = line_fault(text) {
            return Some(format!("its {name} {fault}"));
        }
    }
    if !rule.message.contains("{call}") || rule.message.contains("{leaf}") {
        return Some("its message must have {call} and no {leaf}".to_owned());
    }
    if !rule.indirect.contains("{call}") || !rule.indirect.contains("{leaf}") {
        return Some("its message `indirect` must have {call} and {leaf}".to_owned());
    }
    check_examples(rule)
}

/// What keeps a text from being one line that reads well after `error[id]: `.
fn line_fault(text: &str) -> Option<&'static str> {
    match text {
        "" => Some("is empty"),
        _ if text.contains('\n') => Some("has more than one line"),
        _ if text.ends_with('.') => Some("ends with a full stop"),
        _ if text.starts_with(char::is_uppercase) => Some("starts with a capital letter"),
        _ => None,
    }
}

fn check_examples(rule: &Rule) -> Option<String> {
    let examples = example::examples(rule);
    let (bad, good): (Vec<_>, Vec<_>) = examples.iter().partition(|example| example.section == "Example");
    if bad.is_empty() || good.is_empty() {
        return Some("it needs a block of Rust code in Example and in Instead".to_owned());
    }
    if !bad.iter().all(|example| example.marks.iter().any(|mark| mark.rule == rule.id)) {
        return Some("a block in Example has no line with its mark".to_owned());
    }
    if good.iter().any(|example| !example.marks.is_empty()) {
        return Some("a block in Instead has a mark".to_owned());
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = include_str!("../../lints/rules/blocking-sleep.md");

    /// Reads the page of `blocking-sleep` with one piece of its text replaced.
    fn fault(from: &str, to: &str) -> String {
        assert!(PAGE.contains(from), "{from}");
        let text: &'static str = PAGE.replacen(from, to, 1).leak();
        parse("blocking-sleep.md", text).expect_err("the page is broken").message
    }

    #[test]
    fn broken_pages_are_named() {
        assert_eq!(fault("+++\n", "---\n"), "no head between two lines `+++`");
        assert_eq!(fault("kinds = [\"sleep\"]", "kinds = [\"nap\"]"), "there is no kind `nap`");
        assert_eq!(fault("kinds = [\"sleep\"]", "kinds = []"), "it reports no kind");
        assert_eq!(fault("id = \"blocking-sleep\"", "id = \"sleep\""), "its id is `sleep`");
        assert_eq!(fault("## Limits\n", ""), "its sections are not What, Why, Example, Instead, Limits");
        assert_eq!(fault("help = \"await", "help = \"Await"), "its help starts with a capital letter");
        assert_eq!(fault("runtime's own timer\"", "timer.\""), "its help ends with a full stop");
        assert_eq!(fault("message = \"`{call}`", "message = \"it"), "its message must have {call} and no {leaf}");
        assert!(fault("level = \"error\"", "level = \"bad\"").contains("unknown variant"));
        assert!(fault("since =", "sinc =").contains("unknown field"));
    }

    #[test]
    fn a_title_in_code_is_code() {
        assert_eq!(sections("## A\n```\n## B\n```\n## C\nx"), [("A", "```\n## B\n```"), ("C", "x")]);
    }
}
