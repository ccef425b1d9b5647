//! `explain` and `rules`: the catalogue as text.

use std::io::{self, Write};

use serde::Serialize;

use super::args::ListFormat;
use crate::catalogue::{Group, Rule, level_name, rules};

/// Prints the page of a rule: Markdown made readable in a terminal.
pub(super) fn explain(rule: &Rule, color: bool, out: &mut dyn Write) -> io::Result<()> {
    let (bold, plain) = if color { ("\u{1b}[1m", "\u{1b}[0m") } else { ("", "") };
    writeln!(out, "{bold}{}{plain}: {}", rule.id, rule.summary)?;
    writeln!(out, "level {}, kinds {}", level_name(rule.level), rule.kinds.join(", "))?;
    let group = match rule.group {
        Group::Default => "on by default",
        Group::Pedantic => "on with `--pedantic`",
    };
    writeln!(out, "{group}, since version {}", rule.since)?;
    if !rule.contexts.is_empty() {
        writeln!(out, "only in: {}", rule.contexts.join(", "))?;
    }
    for (title, text) in &rule.sections {
        writeln!(out, "\n{bold}{title}{plain}\n")?;
        section(text, out)?;
    }
    Ok(())
}

/// Prints a section: code is indented instead of fenced.
fn section(text: &str, out: &mut dyn Write) -> io::Result<()> {
    let mut in_code = false;
    for line in text.lines() {
        if line.starts_with("```") {
            in_code = !in_code;
        } else if line.is_empty() {
            writeln!(out)?;
        } else if let Some((code, _)) = line.split_once("//~") {
            writeln!(out, "      {code}// reported")?;
        } else if in_code {
            writeln!(out, "      {line}")?;
        } else {
            writeln!(out, "  {line}")?;
        }
    }
    Ok(())
}

/// Prints all rules, one a line or as a JSON array.
pub(super) fn list(format: ListFormat, out: &mut dyn Write) -> io::Result<()> {
    match format {
        ListFormat::Human => table(out),
        ListFormat::Json => {
            let objects: Vec<_> = rules().iter().map(RuleObject::new).collect();
            serde_json::to_writer_pretty(&mut *out, &objects)?;
            writeln!(out)
        }
    }
}

fn table(out: &mut dyn Write) -> io::Result<()> {
    let width = rules().iter().map(|rule| rule.id.len()).max().unwrap_or(0);
    for rule in rules() {
        let (level, group) = (level_name(rule.level), group_name(rule.group));
        writeln!(out, "{:width$}  {level:7}  {group:8}  {}", rule.id, rule.summary)?;
    }
    Ok(())
}

fn group_name(group: Group) -> &'static str {
    match group {
        Group::Default => "default",
        Group::Pedantic => "pedantic",
    }
}

#[derive(Serialize)]
struct RuleObject<'rule> {
    id: &'rule str,
    level: &'static str,
    group: &'static str,
    kinds: &'rule [String],
    since: &'rule str,
    summary: &'rule str,
}

impl<'rule> RuleObject<'rule> {
    fn new(rule: &'rule Rule) -> RuleObject<'rule> {
        RuleObject {
            id: &rule.id,
            level: level_name(rule.level),
            group: group_name(rule.group),
            kinds: &rule.kinds,
            since: &rule.since,
            summary: &rule.summary,
        }
    }
}
