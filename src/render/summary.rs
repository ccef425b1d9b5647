//! The one line that sums a report up.

use crate::diagnostic::{Finding, Level, Report};

/// What was found and read, as one line without its end.
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
    let stats = report.stats;
    let (files, lines) = (counted(stats.files, "file"), counted(stats.lines, "line"));
    text.push_str(&format!("; {files}, {lines} read in {:.2} s", stats.seconds));
    text
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
    fn thousands_are_grouped() {
        assert_eq!([0, 999, 1000, 34_000, 1_234_567].map(grouped), ["0", "999", "1,000", "34,000", "1,234,567"]);
    }
}
