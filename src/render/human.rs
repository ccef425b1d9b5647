//! The format for people: each finding with the lines it is about, in all files that its trace goes through.

use std::io;

use codespan_reporting::diagnostic::{Diagnostic, Label, Severity};
use codespan_reporting::files::Error;
use codespan_reporting::term::termcolor::{Ansi, NoColor, WriteColor};
use codespan_reporting::term::{Config, emit_to_write_style};

use super::files::{ReportFiles, printable_line};
use super::summary::cost;
use crate::diagnostic::{Confidence, Finding, InputError, Level, Place, Report, Unreported};
use crate::source::FileId;

/// Longer traces are folded in the middle.
const LONGEST_TRACE: usize = 6;
const SHOWN_AT_START: usize = 2;
const SHOWN_AT_END: usize = 2;

pub(super) fn render(report: &Report, color: bool, out: &mut dyn io::Write) -> io::Result<()> {
    if color { write(report, &mut Ansi::new(out)) } else { write(report, &mut NoColor::new(out)) }
}

fn write(report: &Report, out: &mut impl WriteColor) -> io::Result<()> {
    let files = ReportFiles::new(report);
    let config = Config::default();
    let findings = report.findings.iter().filter(|finding| finding.suppressed.is_none());
    let diagnostics = findings.map(|finding| about_finding(finding, &files));
    let unreported = report.unreported.iter().map(about_unreported);
    for diagnostic in diagnostics.chain(unreported).chain(report.errors.iter().map(about_error)) {
        emit_to_write_style(out, &config, &files, &diagnostic).map_err(|error| match error {
            Error::Io(error) => error,
            other => io::Error::other(other),
        })?;
    }
    Ok(())
}

fn about_finding(finding: &Finding, files: &ReportFiles<'_>) -> Diagnostic<FileId> {
    let severity = match finding.level {
        Level::Error => Severity::Error,
        Level::Warning => Severity::Warning,
        Level::Info => Severity::Note,
    };
    let (labels, mut notes) = labels(finding, files);
    notes.extend(reasons(finding));
    Diagnostic::new(severity)
        .with_code(finding.rule)
        .with_message(printable_line(&finding.message))
        .with_labels(labels)
        .with_notes(notes)
}

/// The reported call first, because it decides which file is shown first; then where the context begins; then the hops.
/// Where a line is too long to be shown, a note takes the place of the label.
fn labels(finding: &Finding, files: &ReportFiles<'_>) -> (Vec<Label<FileId>>, Vec<String>) {
    let (mut labels, mut notes) = (Vec::new(), Vec::new());
    let mut add = |place: Place, text: String, primary: bool| {
        let Some(range) = files.range(place) else { return };
        if files.is_on_long_line(place) {
            let at = files.location(place);
            notes.push(printable_line(&format!("{}:{}:{}: {text}", at.path, at.line, at.column)).into_owned());
            return;
        }
        let label = if primary { Label::primary(place.file, range) } else { Label::secondary(place.file, range) };
        labels.push(label.with_message(printable_line(&text)));
    };
    let here = match finding.trace.as_slice() {
        [] | [_] => "blocks here".to_owned(),
        [first, ..] => format!("calls `{}`", first.call),
    };
    add(finding.place, here, true);
    if let Some(place) = finding.context_place {
        add(place, format!("this {} runs on the executor", finding.context), false);
    }
    let folded = folded(finding.trace.len());
    for (index, hop) in finding.trace.iter().enumerate().skip(1).filter(|(index, _)| !folded.contains(index)) {
        let text = if index + 1 == finding.trace.len() {
            format!("`{}` blocks here", hop.call)
        } else {
            format!("`{}` calls `{}`", hop.function, hop.call)
        };
        add(hop.place, text, false);
    }
    if let (Some(from), Some(to)) = (finding.trace.get(folded.start), finding.trace.get(folded.end))
        && !folded.is_empty()
    {
        let text = format!("… {} more calls lead from `{}` to `{}`", folded.len(), from.function, to.function);
        notes.push(printable_line(&text).into_owned());
    }
    (labels, notes)
}

/// The hops in the middle of a long trace, which are counted and not shown.
fn folded(length: usize) -> std::ops::Range<usize> {
    if length > LONGEST_TRACE { SHOWN_AT_START..length - SHOWN_AT_END } else { 0..0 }
}

fn reasons(finding: &Finding) -> Vec<String> {
    let mut notes = Vec::new();
    notes.extend(finding.measured.map(|measured| format!("measured: {}", cost(measured))));
    notes.extend(also(finding));
    if !finding.why.is_empty() {
        notes.push(printable_line(&finding.why).into_owned());
    }
    if !finding.help.is_empty() {
        notes.push(printable_line(&format!("help: {}", finding.help)).into_owned());
    }
    match finding.confidence {
        Confidence::High => {}
        Confidence::Medium => notes.push("confidence: medium".to_owned()),
        Confidence::Low => notes.push("confidence: low".to_owned()),
    }
    notes
}

/// `and 3 more blocking calls below it (db 1, fs 2)`.
fn also(finding: &Finding) -> Option<String> {
    let count: usize = finding.also.iter().map(|(_, count)| count).sum();
    let kinds: Vec<String> = finding.also.iter().map(|(kind, count)| format!("{kind} {count}")).collect();
    let calls = if count == 1 { "call" } else { "calls" };
    (count > 0).then(|| format!("and {count} more blocking {calls} below it ({})", kinds.join(", ")))
}

/// A program stalled where nothing is reported. Where it cannot be said, it was built without symbols.
fn about_unreported(stall: &Unreported) -> Diagnostic<FileId> {
    let (place, note) = match stall.path.is_empty() {
        true => ("a place that the log does not name".to_owned(), "build it with `debug = \"limited\"`".to_owned()),
        false => {
            let place = format!("{}:{}", stall.path, stall.line);
            (format!("`{}`, {place}", stall.function), format!("`async-lint why {place}` says what is known of it"))
        }
    };
    let text = format!("the program stalled in {place}, and nothing is reported there");
    let mut notes = vec![format!("measured: {}", cost(stall.measured))];
    notes.extend(stall.rule.as_ref().map(|rule| printable_line(&format!("what blocked there: {rule}")).into_owned()));
    notes.push(printable_line(&note).into_owned());
    Diagnostic::warning().with_message(printable_line(&text)).with_notes(notes)
}

fn about_error(error: &InputError) -> Diagnostic<FileId> {
    let line = error.line.map_or(String::new(), |line| format!(":{line}"));
    Diagnostic::warning()
        .with_message(printable_line(&format!("{}{line} was not analysed: {}", error.path, error.message)))
}
