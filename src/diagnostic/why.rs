//! What is known of the calls on one line, and why each is a finding or none, as plain data.

use crate::source::SourceMap;

use super::{Hop, Place};

/// The answer about one line.
#[derive(Clone, Debug, Default)]
pub struct Answer {
    /// As in [`crate::source::SourceFile::path`].
    pub path: String,
    pub line: u32,
    /// By place.
    pub calls: Vec<CallAnswer>,
    /// The nearest line with a call, where this one has none.
    pub nearest: Option<u32>,
    pub sources: SourceMap,
}

/// What is known of one call.
#[derive(Clone, Debug)]
pub struct CallAnswer {
    /// The callee's name.
    pub place: Place,
    /// It as written.
    pub name: String,
    /// The fn that holds the call.
    pub function: String,
    /// What the call reaches; `None`: it is not known.
    pub callee: Option<String>,
    /// The trait's fn, where the callee is an implementation of it.
    pub declared: Option<String>,
    /// The type of the receiver's expression.
    pub receiver: Option<String>,
    /// The callee's generic parameters and what they are here.
    pub generics: Vec<(String, String)>,
    /// Where inference lost what it would need to know the callee.
    pub lost: Option<Remark>,
    /// Which thread makes the call.
    pub context: String,
    /// What makes it so, the outermost first.
    pub origin: Vec<Remark>,
    /// What a call of a trait's fn may reach, where that are several.
    pub implementations: Vec<Implementation>,
    /// How the call may block, the nearest way of each kind.
    pub ways: Vec<Way>,
    /// The shortest way from code on an executor down to the fn that holds the call, if that is a plain one.
    pub reached: Vec<Hop>,
    /// The rule, if it is reported.
    pub reported: Option<&'static str>,
    /// Why it is reported or not.
    pub verdict: String,
}

/// A remark on a place.
#[derive(Clone, Debug)]
pub struct Remark {
    pub place: Place,
    pub text: String,
}

/// A fn that a call of a trait's fn may reach.
#[derive(Clone, Debug)]
pub struct Implementation {
    pub place: Place,
    pub path: String,
    /// The kinds of blocking in it, by name.
    pub kinds: Vec<&'static str>,
}

/// One way to block.
#[derive(Clone, Debug)]
pub struct Way {
    pub kind: &'static str,
    /// From the call down to the blocking one.
    pub trace: Vec<Hop>,
    /// `Some`: why a finding would not speak of this way.
    pub hidden: Option<String>,
}
