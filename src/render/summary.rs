//! The one line that sums a report up.

use std::collections::BTreeMap;

use super::files::printable_line;
use crate::diagnostic::{Finding, Level, Measured, Report};
use crate::source::FileId;

/// Findings with one cause that are worth a hint.
const MANY: usize = 3;

/// What was found and read, as a line without its end; a second one has a hint.
pub fn summary(report: &Report) -> String {
    let (suppressed, shown): (Vec<_>, Vec<_>) =
        report.findings.iter().partition(|finding| finding.suppressed.is_some());
    let mut text = found(&shown);
    if !suppressed.is_empty() {
        text.push_str(&format!(", {} suppressed", grouped(suppressed.len())));
    }
    if !report.errors.is_empty() {
        text.push_str(&format!("; {} not analysed", counted(report.errors.len(), "part")));
    }
    text.push_str(&measured(report));
    let stats = report.stats;
    let (files, lines) = (counted(stats.files, "file"), counted(stats.lines, "line"));
    text.push_str(&format!("; {files}, {lines} read in {:.2} s", stats.seconds));
    if let Some(hint) = shared_cause(&shown) {
        text.push('\n');
        text.push_str(&hint);
    }
    text
}

/// The fn that most findings lead to, if one change there helps many of them.
fn shared_cause(findings: &[&Finding]) -> Option<String> {
    // The fn that makes the blocking call, by its file and name: each crate has its own path for it.
    let mut counts: BTreeMap<(FileId, &str), Vec<&str>> = BTreeMap::new();
    for last in findings.iter().filter(|finding| finding.trace.len() > 1).filter_map(|finding| finding.trace.last()) {
        let name = last.function.rsplit("::").next().unwrap_or_default();
        counts.entry((last.place.file, name)).or_default().push(&last.function);
    }
    let most = counts.into_values().max_by_key(|paths| paths.len()).filter(|paths| paths.len() >= MANY)?;
    let path = most.iter().find(|path| !path.starts_with("crate::")).or(most.first())?;
    Some(format!("{} of these lead to `{}`: one change there may do for all", most.len(), printable_line(path)))
}

/// What a log of stalls said.
fn measured(report: &Report) -> String {
    let confirmed = report.findings.iter().filter(|finding| finding.measured.is_some()).count();
    let places = counted(report.unreported.len(), "place");
    match (confirmed, report.unreported.is_empty()) {
        (0, true) => String::new(),
        (_, true) => format!("; {} confirmed by stalls", grouped(confirmed)),
        (_, false) => format!("; {} confirmed by stalls; stalls at {places} without a finding", grouped(confirmed)),
    }
}

/// `3 stalls, 1.2 s in all, the longest 500 ms`.
pub(super) fn cost(measured: Measured) -> String {
    let (all, longest) = (time(measured.ms), time(measured.longest_ms));
    match measured.stalls {
        1 => format!("1 stall of {all}"),
        stalls => format!("{} stalls, {all} in all, the longest {longest}", grouped(stalls as usize)),
    }
}

/// `250 ms`, `1.2 s`, `2 min 5 s`.
fn time(ms: u64) -> String {
    match ms {
        ..1000 => format!("{ms} ms"),
        1000..60_000 => format!("{}.{} s", ms / 1000, ms % 1000 / 100),
        _ => format!("{} min {} s", ms / 60_000, ms % 60_000 / 1000),
    }
}

fn found(findings: &[&Finding]) -> String {
    if findings.is_empty() {
        return "no findings".to_owned();
    }
    let of_level = |level| findings.iter().filter(|finding| finding.level == level).count();
    let levels = [(Level::Error, "error"), (Level::Warning, "warning"), (Level::Info, "note")];
    let levels = levels.map(|(level, name)| (of_level(level), name));
    let levels: Vec<_> =
        levels.into_iter().filter(|(count, _)| *count > 0).map(|(count, name)| counted(count, name)).collect();
    let mut files: Vec<_> = findings.iter().map(|finding| finding.place.file).collect();
    files.sort_unstable();
    files.dedup();
    format!("{} ({}) in {}", counted(findings.len(), "finding"), levels.join(", "), counted(files.len(), "file"))
}

/// `1 file`, `2 files`.
fn counted(count: usize, name: &str) -> String {
    format!("{} {name}{}", grouped(count), if count == 1 { "" } else { "s" })
}

/// `34,000`.
fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn costs_are_told_in_units_that_read_well() {
        let cost = |stalls, ms, longest_ms| cost(Measured { stalls, ms, longest_ms });
        assert_eq!(cost(1, 250, 250), "1 stall of 250 ms");
        assert_eq!(cost(1200, 125_900, 1290), "1,200 stalls, 2 min 5 s in all, the longest 1.2 s");
    }

    #[test]
    fn thousands_are_grouped() {
        assert_eq!([0, 999, 1000, 34_000, 1_234_567].map(grouped), ["0", "999", "1,000", "34,000", "1,234,567"]);
    }
}
