//! One JSON object: a contract. Keys are added, never changed, within a `version`.
//!
//! Paths are as in [`crate::source::SourceFile::path`]. A finding's place is that of the callee's name. Lines and columns
//! start at 1, columns count characters, byte offsets are into the file.

use std::collections::BTreeMap;
use std::io;

use serde::Serialize;

use super::files::ReportFiles;
use crate::catalogue::level_name;
use crate::diagnostic::{
    Applicability, Confidence, Edit, Finding, Fix, Hop, InputError, Measured, Phase, Report, Unreported,
};

pub(super) fn render(report: &Report, out: &mut dyn io::Write) -> io::Result<()> {
    let files = ReportFiles::new(report);
    let object = ReportObject {
        version: 1,
        findings: report.findings.iter().map(|finding| FindingObject::new(finding, &files)).collect(),
        errors: report.errors.iter().map(ErrorObject::new).collect(),
        stats: StatsObject {
            files: report.stats.files,
            lines: report.stats.lines,
            // Thousandths of a second: more digits would be noise.
            seconds: (report.stats.seconds * 1000.0).round() / 1000.0,
        },
        unreported: report.unreported.iter().map(UnreportedObject::new).collect(),
    };
    serde_json::to_writer_pretty(&mut *out, &object)?;
    writeln!(out)
}

#[derive(Serialize)]
struct ReportObject<'report> {
    version: u32,
    findings: Vec<FindingObject<'report>>,
    errors: Vec<ErrorObject<'report>>,
    stats: StatsObject,
    unreported: Vec<UnreportedObject<'report>>,
}

#[derive(Serialize)]
struct FindingObject<'report> {
    rule: &'report str,
    level: &'static str,
    confidence: &'static str,
    path: &'report str,
    line: u32,
    column: u32,
    end_line: u32,
    end_column: u32,
    byte_start: u32,
    byte_end: u32,
    call: &'report str,
    kind: &'report str,
    function: &'report str,
    context: &'report str,
    phase: &'static str,
    message: &'report str,
    help: &'report str,
    trace: Vec<HopObject<'report>>,
    also: BTreeMap<&'report str, usize>,
    fixes: Vec<FixObject<'report>>,
    suppressed: Option<&'report str>,
    measured: Option<MeasuredObject>,
}

#[derive(Serialize)]
struct MeasuredObject {
    stalls: u64,
    ms: u64,
    longest_ms: u64,
}

impl MeasuredObject {
    fn new(measured: Measured) -> MeasuredObject {
        let Measured { stalls, ms, longest_ms } = measured;
        MeasuredObject { stalls, ms, longest_ms }
    }
}

#[derive(Serialize)]
struct UnreportedObject<'report> {
    path: &'report str,
    line: u32,
    function: &'report str,
    rule: Option<&'report str>,
    measured: MeasuredObject,
}

impl<'report> UnreportedObject<'report> {
    fn new(stall: &'report Unreported) -> UnreportedObject<'report> {
        UnreportedObject {
            path: &stall.path,
            line: stall.line,
            function: &stall.function,
            rule: stall.rule.as_deref(),
            measured: MeasuredObject::new(stall.measured),
        }
    }
}

impl<'report> FindingObject<'report> {
    fn new(finding: &'report Finding, files: &ReportFiles<'report>) -> FindingObject<'report> {
        let at = files.location(finding.place);
        FindingObject {
            rule: finding.rule,
            level: level_name(finding.level),
            confidence: match finding.confidence {
                Confidence::Low => "low",
                Confidence::Medium => "medium",
                Confidence::High => "high",
            },
            path: at.path,
            line: at.line,
            column: at.column,
            end_line: at.end_line,
            end_column: at.end_column,
            byte_start: at.span.start,
            byte_end: at.span.end,
            call: &finding.call,
            kind: finding.kind,
            function: &finding.function,
            context: &finding.context,
            phase: match finding.phase {
                Phase::Startup => "startup",
                Phase::Serving => "serving",
            },
            message: &finding.message,
            help: &finding.help,
            trace: finding.trace.iter().map(|hop| HopObject::new(hop, files)).collect(),
            also: finding.also.iter().copied().collect(),
            fixes: finding.fixes.iter().map(|fix| FixObject::new(fix, files)).collect(),
            suppressed: finding.suppressed.as_deref(),
            measured: finding.measured.map(MeasuredObject::new),
        }
    }
}

#[derive(Serialize)]
pub(super) struct HopObject<'report> {
    path: &'report str,
    line: u32,
    column: u32,
    function: &'report str,
    call: &'report str,
}

impl<'report> HopObject<'report> {
    pub(super) fn new(hop: &'report Hop, files: &ReportFiles<'report>) -> HopObject<'report> {
        let at = files.location(hop.place);
        HopObject { path: at.path, line: at.line, column: at.column, function: &hop.function, call: &hop.call }
    }
}

#[derive(Serialize)]
struct FixObject<'report> {
    title: &'report str,
    applicability: &'static str,
    edits: Vec<EditObject<'report>>,
}

impl<'report> FixObject<'report> {
    fn new(fix: &'report Fix, files: &ReportFiles<'report>) -> FixObject<'report> {
        FixObject {
            title: &fix.title,
            applicability: match fix.applicability {
                Applicability::Safe => "safe",
                Applicability::Suggestion => "suggestion",
            },
            edits: fix.edits.iter().map(|edit| EditObject::new(edit, files)).collect(),
        }
    }
}

#[derive(Serialize)]
struct EditObject<'report> {
    path: &'report str,
    byte_start: u32,
    byte_end: u32,
    text: &'report str,
}

impl<'report> EditObject<'report> {
    fn new(edit: &'report Edit, files: &ReportFiles<'report>) -> EditObject<'report> {
        let at = files.location(edit.place);
        EditObject { path: at.path, byte_start: at.span.start, byte_end: at.span.end, text: &edit.text }
    }
}

#[derive(Serialize)]
struct ErrorObject<'report> {
    path: &'report str,
    line: Option<u32>,
    message: &'report str,
}

impl<'report> ErrorObject<'report> {
    fn new(error: &'report InputError) -> ErrorObject<'report> {
        ErrorObject { path: &error.path, line: error.line, message: &error.message }
    }
}

#[derive(Serialize)]
struct StatsObject {
    files: usize,
    lines: usize,
    seconds: f64,
}
