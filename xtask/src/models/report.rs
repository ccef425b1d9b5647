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
        for difference in of_topic {
            writeln!(out, "  {}: {}", difference.path, difference.detail)?;
        }
        writeln!(out)?;
    }
    Ok(())
}
