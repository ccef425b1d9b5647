//! What the oracle prints of the call graph.

use std::io::Write;

use anyhow::Result;

use crate::engine::Way;

use super::compare::Groups;
use super::definitions::FnKey;
use super::edges::{CompilerEdges, Extra, Kind, Origin, OurEdges, Outcome, Verdicts};
use super::report::{Limits, percent, print_groups};
use super::source::Position;

/// Edges, and how the analyser reaches their callees.
#[derive(Debug, Default, Clone, Copy)]
struct Tally {
    edges: usize,
    called: usize,
    possible: usize,
    implied: usize,
}

impl Tally {
    fn add(&mut self, outcome: &Outcome) {
        self.edges += 1;
        match outcome {
            Outcome::Found(Way::Called) => self.called += 1,
            Outcome::Found(Way::Possible) => self.possible += 1,
            Outcome::Found(Way::Implied) => self.implied += 1,
            Outcome::Missed(_) => {}
        }
    }

    fn row(self, label: &str) -> String {
        let found = self.called + self.possible + self.implied;
        format!(
            "{label:<34}{:>8}{found:>9} {:>6}{:>9}{:>12}{:>11}",
            self.edges,
            percent(found, self.edges),
            self.called,
            self.possible,
            self.implied,
        )
    }
}

/// Prints the comparison of both call graphs.
pub(crate) fn print(
    out: &mut impl Write,
    theirs: &CompilerEdges,
    ours: &OurEdges,
    verdicts: &Verdicts,
    limits: Limits,
) -> Result<()> {
    let mut all = Tally::default();
    let mut written = [Tally::default(); Position::ALL.len()];
    let mut implicit = Tally::default();
    let mut causes = Groups::default();
    for (pair, origin) in &theirs.edges {
        let outcome = ours.judge(pair, origin, verdicts);
        match origin.kind {
            Kind::Written(position) => {
                all.add(&outcome);
                written[position as usize].add(&outcome);
            }
            Kind::Implicit(_) => implicit.add(&outcome),
        }
        if let Outcome::Missed(cause) = outcome {
            let cause = match origin.kind {
                Kind::Written(_) => cause.to_owned(),
                Kind::Implicit(_) => format!("no call in the text: {cause}"),
            };
            causes.add(cause, || edge(&pair.0, pair.1.first(), Some(origin)), limits.places);
        }
    }
    writeln!(
        out,
        "\n{:<34}{:>8}{:>16}{:>9}{:>12}{:>11}",
        "", "edges", "found of edges", "as such", "among many", "implied"
    )?;
    writeln!(out, "{}", all.row("call graph inside the workspace"))?;
    for position in Position::ALL {
        writeln!(out, "{}", written[position as usize].row(&format!("  {}", position.label())))?;
    }
    writeln!(out, "{}", implicit.row("operators, conversions, .."))?;
    writeln!(
        out,
        "not counted: {} calls that a type parameter or `dyn` decides, {} of derived impls",
        theirs.open_calls, theirs.derived_calls
    )?;
    print_groups(out, "edges of the compiler that the analyser has not", &causes, limits)?;
    print_extra(out, theirs, ours, limits)
}

fn print_extra(out: &mut impl Write, theirs: &CompilerEdges, ours: &OurEdges, limits: Limits) -> Result<()> {
    let mut groups = Groups::default();
    for (caller, callee, kind) in theirs.extra(ours) {
        let label = match kind {
            Extra::Open => "the compiler leaves it to a type parameter or `dyn`",
            Extra::Other => "the compiler calls another fn of that name",
            Extra::Absent => "the compiler has no such call (cfg, constant, in a macro's definition)",
        };
        groups.add(label.to_owned(), || edge(caller, Some(callee), None), limits.places);
    }
    print_groups(out, "edges of the analyser that the compiler has not", &groups, limits)
}

fn edge(caller: &FnKey, callee: Option<&FnKey>, origin: Option<&Origin>) -> String {
    let shown = |key: &FnKey| match &key.place {
        Some((path, line, _)) => format!("{path}:{line} {}", key.name),
        None => format!("{} (made by a macro)", key.name),
    };
    let callee = callee.map_or_else(String::new, shown);
    match origin {
        Some(origin) => {
            format!("{}:{}:{} {} -> {callee};", origin.path, origin.region.0, origin.region.1, caller.name)
        }
        None => format!("{} -> {callee};", shown(caller)),
    }
}
