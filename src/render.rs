//! Reports as text: a file a format. Nothing here fails or panics on the content of a report, however odd its places
//! are; the one error is that of the writer. Only the time in the statistics differs between two runs.

mod files;
mod human;
mod json;
mod short;
mod summary;
mod why;

use std::io;

use crate::diagnostic::Report;

pub use summary::summary;
pub use why::{why, why_json};

/// How a report is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Format {
    /// For people: source excerpts, reasons and advice.
    #[default]
    Human,
    /// One JSON object, a contract.
    Json,
    /// One line a finding: `path:line:column: level[rule] message`.
    Short,
}

/// Writes the findings, and what could not be read. [`summary`] is the line to put after it.
pub fn render(report: &Report, format: Format, color: bool, out: &mut dyn io::Write) -> io::Result<()> {
    match format {
        Format::Human => human::render(report, color, out),
        Format::Json => json::render(report, out),
        Format::Short => short::render(report, out),
    }
}

#[cfg(test)]
mod tests;
