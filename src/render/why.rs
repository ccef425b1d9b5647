//! The answer about one line: terse text for people, or one JSON object with the same in it.

use std::collections::BTreeMap;
use std::io::{self, Write};

use serde::Serialize;

use super::files::{ReportFiles, printable_line};
use super::json::HopObject;
use crate::diagnostic::why::{Answer, CallAnswer, Remark};
use crate::diagnostic::{Hop, Place};

/// Writes the answer for people.
pub fn why(answer: &Answer, color: bool, out: &mut dyn Write) -> io::Result<()> {
    let files = ReportFiles::of(&answer.sources);
    let style = Style { color };
    if answer.calls.is_empty() {
        let path = printable_line(&answer.path);
        let nearest = match answer.nearest {
            Some(line) => format!("the nearest line with one is {path}:{line}"),
            None => "nor anywhere else in the file".to_owned(),
        };
        return writeln!(out, "{path}:{}: no call on this line; {nearest}", answer.line);
    }
    for (index, call) in answer.calls.iter().enumerate() {
        if index > 0 {
            writeln!(out)?;
        }
        write_call(call, &files, style, out)?;
    }
    Ok(())
}

#[derive(Clone, Copy)]
struct Style {
    color: bool,
}

impl Style {
    fn with(self, code: &str, text: &str) -> String {
        if self.color { format!("\u{1b}[{code}m{text}\u{1b}[0m") } else { text.to_owned() }
    }

    fn bold(self, text: &str) -> String {
        self.with("1", text)
    }

    fn verdict(self, call: &CallAnswer) -> String {
        match call.reported {
            Some(_) => self.with("1;31", "reported"),
            None => self.with("1;32", "not reported"),
        }
    }
}

/// The width of the column of names.
const NAMES: usize = 12;

fn write_call(call: &CallAnswer, files: &ReportFiles<'_>, style: Style, out: &mut dyn Write) -> io::Result<()> {
    let head = format!("{}: `{}`", shown(call.place, files), call.name);
    writeln!(out, "{}", style.bold(&printable_line(&head)))?;
    for (name, text) in rows(call, files) {
        writeln!(out, "  {name:NAMES$}  {}", printable_line(&text))?;
    }
    let word = if call.reported.is_some() { "reported" } else { "not reported" };
    let padding = NAMES.saturating_sub(word.len());
    writeln!(out, "  {}{:padding$}  {}", style.verdict(call), "", printable_line(&call.verdict))
}

/// What is known, each line with the name that stands before it.
fn rows(call: &CallAnswer, files: &ReportFiles<'_>) -> Vec<(&'static str, String)> {
    let mut rows = vec![("calls", call.callee.clone().unwrap_or_else(|| "not known".to_owned()))];
    rows.extend(call.declared.iter().map(|path| ("implements", path.clone())));
    rows.extend(call.receiver.iter().map(|ty| ("receiver", ty.clone())));
    if !call.generics.is_empty() {
        let all: Vec<String> = call.generics.iter().map(|(name, ty)| format!("{name} = {ty}")).collect();
        rows.push(("generics", all.join(", ")));
    }
    rows.extend(call.lost.iter().map(|lost| ("lost", remark(lost, files))));
    rows.push(("runs on", call.context.clone()));
    rows.extend(call.origin.iter().map(|origin| ("", remark(origin, files))));
    for (index, one) in call.implementations.iter().enumerate() {
        let kinds = if one.kinds.is_empty() { "does not block".to_owned() } else { one.kinds.join(", ") };
        let name = if index == 0 { "one of" } else { "" };
        rows.push((name, format!("{}: `{}`: {kinds}", shown(one.place, files), one.path)));
    }
    for way in &call.ways {
        let hidden = way.hidden.as_ref().map_or(String::new(), |hidden| format!("; {hidden}"));
        match way.trace.as_slice() {
            [_] => rows.push(("blocks", format!("{}, by itself{hidden}", way.kind))),
            trace => {
                let calls = if trace.len() == 2 { "call" } else { "calls" };
                rows.push(("blocks", format!("{}, {} {calls} down{hidden}", way.kind, trace.len().saturating_sub(1))));
                rows.extend(trace.iter().skip(1).map(|hop| ("", step(hop, files))));
            }
        }
    }
    let names = std::iter::once("reached by").chain(std::iter::repeat(""));
    rows.extend(names.zip(call.reached.iter().map(|hop| step(hop, files))));
    rows
}

fn remark(remark: &Remark, files: &ReportFiles<'_>) -> String {
    format!("{}: {}", shown(remark.place, files), remark.text)
}

fn step(hop: &Hop, files: &ReportFiles<'_>) -> String {
    format!("{}: `{}` calls `{}`", shown(hop.place, files), hop.function, hop.call)
}

fn shown(place: Place, files: &ReportFiles<'_>) -> String {
    let at = files.location(place);
    format!("{}:{}:{}", at.path, at.line, at.column)
}

/// Writes the answer as one JSON object.
pub fn why_json(answer: &Answer, out: &mut dyn Write) -> io::Result<()> {
    let files = ReportFiles::of(&answer.sources);
    let object = AnswerObject {
        version: 1,
        path: &answer.path,
        line: answer.line,
        calls: answer.calls.iter().map(|call| CallObject::new(call, &files)).collect(),
        nearest_line: answer.nearest,
    };
    serde_json::to_writer_pretty(&mut *out, &object)?;
    writeln!(out)
}

#[derive(Serialize)]
struct AnswerObject<'a> {
    version: u32,
    path: &'a str,
    line: u32,
    calls: Vec<CallObject<'a>>,
    nearest_line: Option<u32>,
}

#[derive(Serialize)]
struct CallObject<'a> {
    line: u32,
    column: u32,
    name: &'a str,
    function: &'a str,
    call: Option<&'a str>,
    implements: Option<&'a str>,
    receiver: Option<&'a str>,
    generics: BTreeMap<&'a str, &'a str>,
    lost: Option<RemarkObject<'a>>,
    context: &'a str,
    origin: Vec<RemarkObject<'a>>,
    implementations: Vec<ImplementationObject<'a>>,
    blocks: Vec<WayObject<'a>>,
    reached_by: Vec<HopObject<'a>>,
    reported: Option<&'a str>,
    why: &'a str,
}

#[derive(Serialize)]
struct RemarkObject<'a> {
    path: &'a str,
    line: u32,
    column: u32,
    text: &'a str,
}

#[derive(Serialize)]
struct ImplementationObject<'a> {
    path: &'a str,
    line: u32,
    function: &'a str,
    kinds: &'a [&'static str],
}

#[derive(Serialize)]
struct WayObject<'a> {
    kind: &'a str,
    trace: Vec<HopObject<'a>>,
    hidden: Option<&'a str>,
}

impl<'a> CallObject<'a> {
    fn new(call: &'a CallAnswer, files: &ReportFiles<'a>) -> CallObject<'a> {
        let at = files.location(call.place);
        CallObject {
            line: at.line,
            column: at.column,
            name: &call.name,
            function: &call.function,
            call: call.callee.as_deref(),
            implements: call.declared.as_deref(),
            receiver: call.receiver.as_deref(),
            generics: call.generics.iter().map(|(name, ty)| (name.as_str(), ty.as_str())).collect(),
            lost: call.lost.as_ref().map(|lost| RemarkObject::new(lost, files)),
            context: &call.context,
            origin: call.origin.iter().map(|origin| RemarkObject::new(origin, files)).collect(),
            implementations: call
                .implementations
                .iter()
                .map(|one| {
                    let at = files.location(one.place);
                    ImplementationObject { path: at.path, line: at.line, function: &one.path, kinds: &one.kinds }
                })
                .collect(),
            blocks: call
                .ways
                .iter()
                .map(|way| WayObject {
                    kind: way.kind,
                    trace: way.trace.iter().map(|hop| HopObject::new(hop, files)).collect(),
                    hidden: way.hidden.as_deref(),
                })
                .collect(),
            reached_by: call.reached.iter().map(|hop| HopObject::new(hop, files)).collect(),
            reported: call.reported,
            why: &call.verdict,
        }
    }
}

impl<'a> RemarkObject<'a> {
    fn new(remark: &'a Remark, files: &ReportFiles<'a>) -> RemarkObject<'a> {
        let at = files.location(remark.place);
        RemarkObject { path: at.path, line: at.line, column: at.column, text: &remark.text }
    }
}
