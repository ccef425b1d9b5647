//! What the engine says about a project, as plain data: rules make it, `render` reads it, nothing else is in it.

pub mod why;

use crate::source::{FileId, SourceMap, Span};

/// How bad a finding is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
pub enum Level {
    Info,
    Warning,
    Error,
}

/// How sure we are of a finding. Findings below medium are not reported by default.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
pub enum Confidence {
    Low,
    Medium,
    High,
}

/// A place in a file.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
pub struct Place {
    pub file: FileId,
    pub span: Span,
}

/// One call on the way from the reported call down to the call that blocks.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Hop {
    /// The callee's name at the call.
    pub place: Place,
    /// The fn that holds the call, as a path (`crate::cfg::read`).
    pub function: String,
    /// What is called, as a path.
    pub call: String,
}

/// When a call runs.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Phase {
    /// Once, before the program serves, with nothing else running yet.
    Startup,
    Serving,
}

/// Whether an edit may be applied without a look.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Applicability {
    /// Compiles and keeps the meaning.
    Safe,
    /// Shows the way; a person must finish it.
    Suggestion,
}

/// Text to put in the place of a span.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Edit {
    pub place: Place,
    pub text: String,
}

/// A change that removes a finding.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fix {
    pub title: String,
    pub applicability: Applicability,
    pub edits: Vec<Edit>,
}

/// One reported call.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Finding {
    /// The rule's id.
    pub rule: &'static str,
    pub level: Level,
    pub confidence: Confidence,
    /// The callee's name at the reported call: the last path segment, or the method's name.
    pub place: Place,
    /// The whole call expression.
    pub call_span: Span,
    /// The path of what is called.
    pub call: String,
    /// The kind of blocking (`fs`, `sleep`, …).
    pub kind: &'static str,
    /// The fn that holds the call, as a path.
    pub function: String,
    /// Which executor context this is (`async fn`, `async block`, `poll method`, …).
    pub context: String,
    /// Where that context begins (the `async` keyword or the fn's name), when it is worth a label.
    pub context_place: Option<Place>,
    /// One line, lowercase, no full stop: clear alone.
    pub message: String,
    /// Why it matters in this context: one line.
    pub why: String,
    /// What to write instead, in this project.
    pub help: String,
    /// From the reported call down to the blocking one; one element when the call itself blocks.
    pub trace: Vec<Hop>,
    pub phase: Phase,
    /// How many other blocking calls a check would report stand below this one, by kind.
    pub also: Vec<(&'static str, usize)>,
    pub fixes: Vec<Fix>,
    /// Why it is suppressed, if it is.
    pub suppressed: Option<String>,
    /// What it cost in a program that ran, if that is known and it did.
    pub measured: Option<Measured>,
}

/// What the stalls of a program cost at one place.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Measured {
    pub stalls: u64,
    /// Milliseconds in all.
    pub ms: u64,
    pub longest_ms: u64,
}

/// A place where a program stalled and nothing is reported.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Unreported {
    /// Relative to the checked directory where it is below it; empty where it is not known.
    pub path: String,
    /// Starts at 1.
    pub line: u32,
    /// As the program's debug information names it.
    pub function: String,
    /// The rule that covers what blocked, where one does.
    pub rule: Option<String>,
    pub measured: Measured,
}

/// A part of the input that could not be analysed. The rest was.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct InputError {
    /// Relative to the checked directory, as in [`crate::source::SourceFile::path`].
    pub path: String,
    /// Starts at 1, where a line is to blame.
    pub line: Option<u32>,
    pub message: String,
}

/// What was read, and how long it took.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub struct Stats {
    pub files: usize,
    pub lines: usize,
    pub seconds: f64,
}

/// The answer of one check.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// Ordered by path, place, rule; what was measured before that, the most costly first.
    pub findings: Vec<Finding>,
    /// Ordered by path and line.
    pub errors: Vec<InputError>,
    pub stats: Stats,
    /// The most costly first.
    pub unreported: Vec<Unreported>,
    pub sources: SourceMap,
}
