//! What dependents need to know of a crate, as declarations in the language of models: signatures, and for each fn what
//! it does, as attributes. It is plain data that does not refer to the crate's sources or to other crates, so that it
//! can be stored.
//!
//! A fn has an effect here only where that is certain: no link of the chain is a guess or leads through a trait to some
//! implementation. Effects that no default rule reports are left out, those that depend on types that the caller chooses,
//! and those of which locks are built.

mod facts;
mod leaves;
mod shake;
mod sweep;

use rustc_hash::FxHashMap;

use crate::callgraph::Program;
use crate::catalogue::{self, Group};
use crate::hir::{FileHir, ModelArgument, ModelAttribute};
use crate::project::CfgOptions;
use crate::resolve::{CrateId, FnId, Sources};
use crate::source::{FileId, SourceMap};

use shake::{Facts, Shaker};

pub use leaves::{Leaves, prune};

/// A crate to digest.
pub struct Subject {
    pub id: CrateId,
    /// The file that it begins in.
    pub root: FileId,
    pub cfg: CfgOptions,
}

/// The digest of a crate in which no fn does anything of note.
pub fn declarations(sources: Sources, root: FileId, cfg: &CfgOptions) -> FileHir {
    Shaker::new(sources, Facts::default()).shake(root, cfg)
}

/// What the fns of a crate do, as the attributes of its digest.
pub fn attributes(program: &Program, sources: &SourceMap, subject: &Subject) -> FxHashMap<FnId, Box<[ModelAttribute]>> {
    let facts = facts::facts(program, sources, std::slice::from_ref(subject));
    let defs = &program.db.defs;
    let place = |id: FnId| (defs.fn_data(id).file, defs.fn_data(id).row);
    let all = (0..defs.fns.len() as u32).map(FnId);
    all.filter_map(|id| Some((id, facts.get(&place(id))?.clone()))).collect()
}

/// The digests of crates that do not depend on each other. What one of them does has no part in another's.
pub fn digests(program: Program, sources: &SourceMap, subjects: &[Subject]) -> Vec<FileHir> {
    let facts = facts::facts(&program, sources, subjects);
    let mut shaker = Shaker::new(program.db.defs.sources, facts);
    subjects.iter().map(|subject| shaker.shake(subject.root, &subject.cfg)).collect()
}

/// Whether some default rule reports what a `blocks` attribute declares.
fn is_wanted(attribute: &ModelAttribute) -> bool {
    let mut words = attribute.arguments.iter().filter_map(|argument| match argument {
        ModelArgument::Word(word) => Some(word.as_str()),
        _ => None,
    });
    words.next().is_some_and(is_wanted_kind) && words.all(|word| word != "pedantic" && word != "of_locks")
}

fn is_wanted_kind(kind: &str) -> bool {
    catalogue::rule_for_kind(kind).is_some_and(|rule| rule.group == Group::Default)
}
