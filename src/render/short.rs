//! One line a finding, for editors and `grep`: `path:line:column: level[rule] message`.

use std::io;

use super::files::{ReportFiles, printable_line};
use crate::catalogue::level_name;
use crate::diagnostic::Report;

pub(super) fn render(report: &Report, out: &mut dyn io::Write) -> io::Result<()> {
    let files = ReportFiles::new(report);
    for finding in report.findings.iter().filter(|finding| finding.suppressed.is_none()) {
        let at = files.location(finding.place);
        let (path, message) = (printable_line(at.path), printable_line(&finding.message));
        let (line, column, level, rule) = (at.line, at.column, level_name(finding.level), finding.rule);
        writeln!(out, "{path}:{line}:{column}: {level}[{rule}] {message}")?;
    }
    for error in &report.errors {
        let (path, message) = (printable_line(&error.path), printable_line(&error.message));
        writeln!(out, "{path}:{}:1: warning[not-analysed] {message}", error.line.unwrap_or(1))?;
    }
    Ok(())
}
