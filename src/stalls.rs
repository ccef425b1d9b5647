//! What the stalls of a program that ran say of the findings: those where it stalled are confirmed and measured, and stalls
//! without a finding are told of. A stall belongs to the finding whose call stands on its stack, the innermost if several do.

use std::collections::{BTreeMap, HashMap};
use std::path::Path;

use serde::Deserialize;

use crate::diagnostic::{Finding, Measured, Report, Unreported};
use crate::source::SourceMap;

/// A stall of a log, in all its reports.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Stall {
    /// How long it took, as far as the log has it.
    ms: u64,
    rule: Option<String>,
    /// The user's own code on the stack, innermost first.
    stack: Vec<CodeLine>,
}

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
struct CodeLine {
    file: String,
    line: u32,
    function: String,
}

/// One line of the log, of what it has: the watchdog's README documents it.
#[derive(Deserialize)]
struct Record {
    phase: String,
    pid: u64,
    #[serde(default)]
    id: u64,
    #[serde(default)]
    ms: u64,
    class: Option<String>,
    site: Option<Frame>,
    #[serde(default)]
    frames: Vec<Frame>,
}

#[derive(Deserialize)]
struct Frame {
    #[serde(rename = "fn")]
    function: Option<String>,
    file: Option<String>,
    line: Option<u32>,
    kind: Option<String>,
    rule: Option<String>,
}

/// The classes of what the code is not to blame for: the machine had no CPU, or no poll was long.
const NO_FAULT: [&str; 2] = ["starved", "slow-polls"];

/// The stalls of a log, and the numbers of the lines that are no reports, which start at 1.
pub fn read(log: &str) -> (Vec<Stall>, Vec<u32>) {
    let (mut stalls, mut others) = (Vec::new(), Vec::new());
    // Programs that run one after the other may have the same number, and count their stalls from 1 each.
    let mut open: HashMap<(u64, u64), usize> = HashMap::new();
    for (number, line) in (1..).zip(log.lines()).filter(|(_, line)| !line.trim().is_empty()) {
        let Ok(record) = serde_json::from_str::<Record>(line) else {
            others.push(number);
            continue;
        };
        let is_no_fault = record.class.as_deref().is_none_or(|class| NO_FAULT.contains(&class));
        if record.phase == "dropped" || is_no_fault {
            continue;
        }
        let key = (record.pid, record.id);
        if record.phase == "start" {
            open.remove(&key);
        }
        let known = open.get(&key).and_then(|&index| stalls.get_mut(index));
        match known {
            Some(stall) => add(stall, record),
            None => {
                open.insert(key, stalls.len());
                let mut stall = Stall { ms: 0, rule: None, stack: Vec::new() };
                add(&mut stall, record);
                stalls.push(stall);
            }
        }
    }
    (stalls, others)
}

fn add(stall: &mut Stall, record: Record) {
    stall.ms = stall.ms.max(record.ms);
    if !stall.stack.is_empty() {
        return;
    }
    let is_user = |frame: &Frame| frame.kind.as_deref() == Some("user");
    stall.stack = record.frames.into_iter().filter(is_user).filter_map(code_line).collect();
    if let Some(site) = record.site {
        stall.rule = site.rule.clone();
        if stall.stack.is_empty() {
            stall.stack.extend(code_line(site));
        }
    }
}

fn code_line(frame: Frame) -> Option<CodeLine> {
    let file = frame.file?.replace('\\', "/");
    Some(CodeLine { file, line: frame.line?, function: frame.function.unwrap_or_else(|| "?".to_owned()) })
}

/// Adds to each finding what it cost, and to the report the stalls that have none. What cost most comes first. `root` is
/// the checked directory, as an absolute path where that is known.
pub fn measure(report: &mut Report, stalls: &[Stall], root: Option<&Path>) {
    let root = root.map(|root| root.to_string_lossy().replace('\\', "/"));
    let calls = Calls::of(&report.findings, &report.sources);
    let mut unreported: BTreeMap<Option<&CodeLine>, Unreported> = BTreeMap::new();
    let mut measured: BTreeMap<usize, Measured> = BTreeMap::new();
    for stall in stalls {
        let found = stall.stack.iter().find_map(|line| calls.at(line, root.as_deref()));
        let cost = match found {
            Some(finding) => measured.entry(finding).or_default(),
            None => {
                let line = stall.stack.first();
                let path = || line.map_or_else(String::new, |line| path_of(line, &report.sources, root.as_deref()));
                &mut unreported.entry(line).or_insert_with(|| nothing_at(line, path(), stall)).measured
            }
        };
        cost.stalls += 1;
        cost.ms = cost.ms.saturating_add(stall.ms);
        cost.longest_ms = cost.longest_ms.max(stall.ms);
    }
    for (index, cost) in measured {
        if let Some(finding) = report.findings.get_mut(index) {
            finding.measured = Some(cost);
        }
    }
    let ms = |finding: &Finding| finding.measured.map_or(0, |measured| measured.ms);
    report.findings.sort_by_key(|finding| std::cmp::Reverse(ms(finding)));
    report.unreported = unreported.into_values().collect();
    report.unreported.sort_by_key(|stall| std::cmp::Reverse(stall.measured.ms));
}

/// The file's path in reports, if it was read.
fn path_of(line: &CodeLine, sources: &SourceMap, root: Option<&str>) -> String {
    let mut files = sources.iter().map(|(_, file)| file.path.as_str());
    let file = files.find(|path| name(path) == name(&line.file) && is_same_file(path, &line.file, root));
    file.unwrap_or(&line.file).to_owned()
}

fn nothing_at(line: Option<&CodeLine>, path: String, stall: &Stall) -> Unreported {
    Unreported {
        path,
        line: line.map_or(0, |line| line.line),
        function: line.map_or("?", |line| &line.function).to_owned(),
        rule: stall.rule.clone(),
        measured: Measured::default(),
    }
}

/// A path relative to the checked directory, if it lies in there.
fn below<'a>(file: &'a str, root: Option<&str>) -> Option<&'a str> {
    file.strip_prefix(root?)?.strip_prefix('/')
}

/// The reported calls, by the names of their files.
struct Calls<'a> {
    of_files: HashMap<&'a str, Vec<Call<'a>>>,
}

struct Call<'a> {
    finding: usize,
    path: &'a str,
    /// The callee's name.
    line: u32,
    first: u32,
    last: u32,
}

impl<'a> Calls<'a> {
    fn of(findings: &[Finding], sources: &'a SourceMap) -> Calls<'a> {
        let mut of_files: HashMap<&str, Vec<Call<'_>>> = HashMap::new();
        for (index, finding) in findings.iter().enumerate() {
            let file = sources.file(finding.place.file);
            let line = |offset| file.line_column(offset).0;
            let call = Call {
                finding: index,
                path: &file.path,
                line: line(finding.place.span.start),
                first: line(finding.call_span.start),
                last: line(finding.call_span.end),
            };
            of_files.entry(name(&file.path)).or_default().push(call);
        }
        Calls { of_files }
    }

    /// The finding on a line: the one whose callee's name stands there, or else the shortest call that spans it.
    fn at(&self, line: &CodeLine, root: Option<&str>) -> Option<usize> {
        let calls = self.of_files.get(name(&line.file))?.iter();
        let here = calls.filter(|call| is_same_file(call.path, &line.file, root));
        let spans = here.filter(|call| call.line == line.line || (call.first..=call.last).contains(&line.line));
        let best = spans.min_by_key(|call| (call.line != line.line, call.last - call.first, call.finding));
        best.map(|call| call.finding)
    }
}

fn name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

/// Whether a file as it was compiled is that of a report. A program that was built elsewhere has other folders above it.
fn is_same_file(reported: &str, compiled: &str, root: Option<&str>) -> bool {
    if let Some(below) = below(compiled, root) {
        return below == reported;
    }
    let ends_with = |whole: &str, end: &str| {
        whole.strip_suffix(end.trim_start_matches("./")).is_some_and(|start| start.is_empty() || start.ends_with('/'))
    };
    ends_with(compiled, reported) || ends_with(reported, compiled)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(id: u64, phase: &str, ms: u64, class: &str, frames: &[(&str, u32)]) -> String {
        let frame = |(file, line): &(&str, u32)| format!(r#"{{"fn":"f","file":"{file}","line":{line},"kind":"user"}}"#);
        let frames: Vec<String> = frames.iter().map(frame).collect();
        format!(
            r#"{{"v":1,"pid":7,"id":{id},"phase":"{phase}","ms":{ms},"class":"{class}","site":null,"frames":[{}]}}"#,
            frames.join(",")
        ) + "\n"
    }

    #[test]
    fn reports_of_one_stall_are_one() {
        let at = [("src/a.rs", 3)];
        let log = record(1, "start", 100, "lock", &at)
            + &record(1, "more", 200, "lock", &at)
            + "what is this?\n\n"
            + &record(2, "start", 200, "starved", &[])
            + &record(1, "end", 250, "lock", &[])
            // Another run.
            + &record(1, "start", 90, "cpu", &at)
            + r#"{"v":1,"time_ms":1,"pid":7,"phase":"dropped","count":3}"#;
        let (stalls, others) = read(&log);
        let times: Vec<_> = stalls.iter().map(|stall| (stall.ms, stall.stack.len())).collect();
        assert_eq!((times, others), (vec![(250, 1), (90, 1)], vec![3]));
    }

    #[test]
    fn what_was_the_machines_counts_from_when_it_is_the_codes() {
        let log = record(1, "start", 200, "starved", &[]) + &record(1, "more", 300, "cpu", &[("src/a.rs", 3)]);
        assert_eq!(read(&log).0.iter().map(|stall| stall.ms).collect::<Vec<_>>(), [300]);
    }

    #[test]
    fn files_are_told_by_their_ends() {
        let root = Some("/home/me/app");
        assert!(is_same_file("src/main.rs", "/home/me/app/src/main.rs", root));
        assert!(!is_same_file("src/main.rs", "/home/me/app/crates/b/src/main.rs", root));
        assert!(is_same_file("src/main.rs", "/build/app/src/main.rs", root));
        assert!(is_same_file("crates/b/src/main.rs", "src/main.rs", root));
        assert!(is_same_file("src/main.rs", "./src/main.rs", None) && is_same_file("src/main.rs", "src/main.rs", None));
        assert!(!is_same_file("src/main.rs", "/build/app/other_src/main.rs", root));
        assert!(!is_same_file("rc/main.rs", "src/main.rs", root));
    }
}
