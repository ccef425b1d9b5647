//! What the oracle prints, and the same as JSON.

use std::io::Write;

use anyhow::Result;
use serde::Serialize;

use super::callee::{Callee, Root};
use super::compare::{Compared, Groups, Verdict};
use super::sites::Census;
use super::source::Position;

/// How much to print.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Limits {
    /// Places shown of each cause.
    pub(crate) places: usize,
    /// Causes shown of each table.
    pub(crate) causes: usize,
}

/// Sites, and how far the analyser came with them.
#[derive(Debug, Default, Clone, Copy, Serialize)]
struct Tally {
    seen: usize,
    found: usize,
    named: usize,
    right: usize,
}

impl Tally {
    fn of<'a>(compared: impl Iterator<Item = &'a Compared<'a>>) -> Tally {
        let mut tally = Tally::default();
        for site in compared {
            tally.seen += 1;
            tally.found += usize::from(site.verdict != Verdict::NotFound);
            tally.named += usize::from(!matches!(site.verdict, Verdict::NotFound | Verdict::Unnamed));
            tally.right += usize::from(site.verdict == Verdict::Right);
        }
        tally
    }

    fn row(self, label: &str) -> String {
        format!(
            "{label:<34}{:>8}{:>9} {:>6}{:>9} {:>6}{:>9} {:>6}",
            self.seen,
            self.found,
            percent(self.found, self.seen),
            self.named,
            percent(self.named, self.seen),
            self.right,
            percent(self.right, self.named),
        )
    }
}

pub(super) fn percent(part: usize, whole: usize) -> String {
    if whole == 0 { "-".to_owned() } else { format!("{:.1}%", 100.0 * part as f64 / whole as f64) }
}

/// Prints everything.
pub(crate) fn print(
    out: &mut impl Write,
    census: &Census,
    compared: &[Compared<'_>],
    only_ours: usize,
    limits: Limits,
) -> Result<()> {
    print_census(out, census)?;
    print_shares(out, compared)?;
    writeln!(out, "calls of the analyser that the compiler does not have (cfg, unreachable, macros): {only_ours}")?;
    print_wrong(out, compared, limits)?;
    print_unnamed(out, compared, limits)
}

fn print_census(out: &mut impl Write, census: &Census) -> Result<()> {
    let (desugared, foreign) = (census.desugared.total(), census.foreign.total());
    writeln!(out, "calls in MIR: {}, of which", census.mir_calls)?;
    writeln!(out, "{:>8}  written as calls, at {} places", census.mir_calls - desugared - foreign, census.sites.len())?;
    writeln!(out, "{foreign:>8}  in the bodies of macros of other crates and in generated code")?;
    for (kind, count, places) in census.desugared.sorted() {
        writeln!(out, "{count:>8}  {kind}: {}", places.join(" "))?;
    }
    let rows = census.foreign.sorted();
    let shown: Vec<String> = rows.iter().take(8).map(|(name, count, _)| format!("{name} {count}")).collect();
    writeln!(out, "macros of other crates: {}\n", shown.join(", "))?;
    Ok(())
}

fn print_shares(out: &mut impl Write, compared: &[Compared<'_>]) -> Result<()> {
    writeln!(out, "{:<34}{:>8}{:>16}{:>16}{:>16}", "", "calls", "found of calls", "named of calls", "right of named")?;
    writeln!(out, "{}", Tally::of(compared.iter()).row("all"))?;
    for position in Position::ALL {
        let tally = Tally::of(compared.iter().filter(|site| site.site.position == position));
        writeln!(out, "{}", tally.row(&format!("  {}", position.label())))?;
    }
    type Filter = fn(&Root) -> bool;
    let owners: [(&str, Filter); 3] = [
        ("  callee in std", |root| matches!(root, Root::Std)),
        ("  callee in the workspace", |root| matches!(root, Root::Workspace(_) | Root::Unknown)),
        ("  callee in another crate", |root| matches!(root, Root::Foreign(_))),
    ];
    for (label, filter) in owners {
        writeln!(out, "{}", Tally::of(compared.iter().filter(|site| filter(&site.theirs.root))).row(label))?;
    }
    writeln!(out, "{}", Tally::of(compared.iter().filter(|site| site.blocks)).row("blocking callees"))?;
    let guesses = Tally::of(compared.iter().filter(|site| site.ours.is_some_and(|fact| fact.is_guess)));
    writeln!(out, "{}\n", guesses.row("guesses"))?;
    Ok(())
}

fn print_wrong(out: &mut impl Write, compared: &[Compared<'_>], limits: Limits) -> Result<()> {
    let mut wrong = Groups::default();
    let mut falsely_blocking = Groups::default();
    let mut reasons = Groups::default();
    for site in compared {
        let Verdict::Wrong(reason) = site.verdict else { continue };
        let Some(ours) = site.ours.and_then(|fact| fact.callee.as_ref()) else { continue };
        let mark = if ours.is_trait { " (trait)" } else { "" };
        let key = format!("ours {}{mark}, compiler {} [{}]", ours.path, site.theirs, reason.label());
        reasons.add(reason.label().to_owned(), String::new, 0);
        if ours.blocks.is_some() {
            falsely_blocking.add(key.clone(), || place(site), limits.places);
        }
        wrong.add(key, || place(site), limits.places);
    }
    print_groups(out, "wrong callees by reason", &reasons, limits)?;
    print_groups(out, "wrong callees", &wrong, limits)?;
    print_groups(out, "wrong callees that a model calls blocking", &falsely_blocking, limits)
}

fn print_unnamed(out: &mut impl Write, compared: &[Compared<'_>], limits: Limits) -> Result<()> {
    let mut not_found = Groups::default();
    let mut foreign = Groups::default();
    let mut owners = Groups::default();
    let mut callees = Groups::default();
    let mut blocking = Groups::default();
    for site in compared {
        let is_missing = matches!(site.verdict, Verdict::NotFound | Verdict::Unnamed);
        if is_missing && site.blocks {
            blocking.add(site.theirs.to_string(), || place(site), limits.places);
        }
        match (site.verdict, &site.theirs.root) {
            (Verdict::NotFound, _) => {
                not_found.add(
                    format!("{}: {}", site.site.position.label(), site.theirs),
                    || place(site),
                    limits.places,
                );
            }
            (Verdict::Unnamed, Root::Foreign(name)) => foreign.add(name.clone(), || place(site), limits.places),
            (Verdict::Unnamed, _) => {
                owners.add(owner(site.theirs), || place(site), limits.places);
                callees.add(site.theirs.to_string(), || place(site), limits.places);
            }
            _ => {}
        }
    }
    print_groups(out, "not found", &not_found, limits)?;
    print_groups(out, "unnamed: receiver's crate has no model", &foreign, limits)?;
    print_groups(out, "unnamed, by type, trait or module", &owners, limits)?;
    print_groups(out, "unnamed, by callee", &callees, limits)?;
    print_groups(out, "not found or unnamed, and blocking", &blocking, limits)
}

/// The path of a callee without its name.
fn owner(callee: &Callee) -> String {
    let text = callee.to_string();
    text.rsplit_once("::").map_or(text.clone(), |(owner, _)| owner.to_owned())
}

fn place(site: &Compared<'_>) -> String {
    format!("{}:{}:{}", site.site.path, site.site.region.0, site.site.region.1)
}

pub(super) fn print_groups(out: &mut impl Write, title: &str, groups: &Groups, limits: Limits) -> Result<()> {
    let rows = groups.sorted();
    if rows.is_empty() {
        return Ok(());
    }
    writeln!(out, "\n{title}: {} in {} groups", groups.total(), rows.len())?;
    for &(key, count, places) in rows.iter().take(limits.causes) {
        writeln!(out, "{count:>8}  {key}")?;
        if !places.is_empty() {
            writeln!(out, "          {}", places.join(" "))?;
        }
    }
    if rows.len() > limits.causes {
        let rest: usize = rows[limits.causes..].iter().map(|&(_, count, _)| count).sum();
        writeln!(out, "{rest:>8}  in {} more groups", rows.len() - limits.causes)?;
    }
    Ok(())
}

#[derive(Serialize)]
struct JsonReport<'a> {
    mir_calls: usize,
    total: Tally,
    blocking: Tally,
    only_ours: usize,
    sites: Vec<JsonSite<'a>>,
}

#[derive(Serialize)]
struct JsonSite<'a> {
    path: &'a str,
    span: super::Region,
    name: &'a str,
    position: &'static str,
    compiler: String,
    ours: Option<&'a str>,
    is_guess: bool,
    blocks: bool,
    verdict: &'static str,
    reason: Option<&'static str>,
}

/// All sites as JSON.
pub(crate) fn to_json(census: &Census, compared: &[Compared<'_>], only_ours: usize) -> Result<String> {
    let sites = compared.iter().map(|site| JsonSite {
        path: &site.site.path,
        span: site.site.region,
        name: &site.site.name,
        position: site.site.position.label(),
        compiler: site.theirs.to_string(),
        ours: site.ours.and_then(|fact| fact.callee.as_ref()).map(|callee| callee.path.as_str()),
        is_guess: site.ours.is_some_and(|fact| fact.is_guess),
        blocks: site.blocks,
        verdict: match site.verdict {
            Verdict::NotFound => "not found",
            Verdict::Unnamed => "unnamed",
            Verdict::Wrong(_) => "wrong",
            Verdict::Right => "right",
        },
        reason: match site.verdict {
            Verdict::Wrong(reason) => Some(reason.label()),
            _ => None,
        },
    });
    Ok(serde_json::to_string_pretty(&JsonReport {
        mir_calls: census.mir_calls,
        total: Tally::of(compared.iter()),
        blocking: Tally::of(compared.iter().filter(|site| site.blocks)),
        only_ours,
        sites: sites.collect(),
    })?)
}
