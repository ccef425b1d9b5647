//! What `models` prints: text that can be compared from run to run.

use std::io::{Result, Write};

use super::compare::{Difference, Topic};

/// Prints these topics of a crate; no line but the title where there is nothing to tell.
pub(super) fn print(out: &mut dyn Write, title: &str, differences: &[Difference], topics: &[Topic]) -> Result<()> {
    writeln!(out, "# {title}\n")?;
    for &topic in topics {
        let of_topic: Vec<&Difference> = differences.iter().filter(|difference| difference.topic == topic).collect();
        if of_topic.is_empty() {
            continue;
        }
        writeln!(out, "{} ({})", topic.title(), of_topic.len())?;
        for of_owner in of_topic.chunk_by(|one, other| line(one) == line(other)) {
            let (owner, detail) = line(of_owner[0]);
            let names: Vec<&str> = of_owner.iter().map(|difference| &difference.path[owner.len()..]).collect();
            writeln!(out, "  {owner}{}: {detail}", names.join(", "))?;
        }
        writeln!(out)?;
    }
    Ok(())
}

/// What differences that share a line have in common: the path up to the name, and what is said. What macros of other
/// crates make is missing in whole impls.
fn line(difference: &Difference) -> (&str, &str) {
    let owner = difference.path.rfind("::").map_or(0, |end| end + 2);
    (&difference.path[..owner], &difference.detail)
}
