//! `xtask codegen`: writes the files that are made from `lints/`. A test fails when one of them is stale.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use async_lint::catalogue::{rule_for_kind, rules};
use async_lint::driver::{BlockingFn, blocking_fns};
use async_lint::rules::advice_for_kind;

/// Rewrite the files that are made from `lints/`.
///
/// They are: the table by which async-watchdog knows the rule and the advice for a stack.
#[derive(Debug, clap::Args)]
pub(crate) struct CodegenArgs {}

pub(crate) fn run(_: &CodegenArgs) -> Result<()> {
    let path = table_path();
    fs::write(&path, table()?).with_context(|| format!("cannot write {}", path.display()))
}

fn table_path() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../watchdog/src/rules/table.rs")
}

/// The text of the table: rules, helps, and the fns that refer to both by their index.
fn table() -> Result<String> {
    let fns = blocking_fns();
    let helps: Vec<&str> = fns.iter().map(|function| &*function.help).collect::<BTreeSet<_>>().into_iter().collect();
    let mut text =
        "//! Made from `lints/` by `cargo run -p xtask -- codegen`: do not edit. Each array is sorted.\n".to_owned();
    text += "\n/// Ids and what to do when no more is known.\n";
    text += "pub(super) const RULES: &[(&str, &str)] = &[\n";
    for rule in rules() {
        let kind = rule.kinds.first().context("a rule has a kind")?;
        let help = if rule.contexts.is_empty() { advice_for_kind(kind) } else { rule.help.clone() };
        writeln!(text, "    ({:?}, {help:?}),", rule.id)?;
    }
    text += "];\n\n/// What to do instead.\npub(super) const HELPS: &[&str] = &[\n";
    for help in &helps {
        writeln!(text, "    {help:?},")?;
    }
    text += "];\n\n/// Name and path of a fn that blocks, its rule, its help. No rule: index past the end.\n";
    text += "pub(super) const FNS: &[(&str, &str, u8, u16)] = &[\n";
    for (name, container, function) in by_name(&fns) {
        let rule = rule_for_kind(function.kind).map(|rule| &rule.id);
        let rule = rules().iter().position(|own| Some(&own.id) == rule).unwrap_or(rules().len());
        let help = helps.binary_search(&&*function.help).ok().context("all helps are listed")?;
        writeln!(text, "    ({name:?}, {container:?}, {rule}, {help}),")?;
    }
    text += "];\n";
    Ok(text)
}

/// Name, container and fn, by the first two; each path once.
fn by_name(fns: &[BlockingFn]) -> Vec<(&str, &str, &BlockingFn)> {
    let rows = fns.iter().filter_map(|function| {
        let (container, name) = function.path.rsplit_once("::")?;
        Some((name, container, function))
    });
    let mut rows: Vec<(&str, &str, &BlockingFn)> = rows.collect();
    rows.sort_by_key(|(name, container, _)| (*name, *container));
    rows.dedup_by_key(|(name, container, _)| (*name, *container));
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_up_to_date() {
        let written = fs::read_to_string(table_path()).expect("it can be read");
        assert!(written == table().expect("it can be made"), "stale: run `cargo run -p xtask -- codegen`");
    }
}
