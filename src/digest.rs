//! What dependents need to know of a crate, as declarations in the language of models: signatures, and for each fn what
//! it does, as attributes. It is plain data that does not refer to the crate's sources or to other crates, so that it
//! can be stored.
//!
//! A fn has an effect here only where that is certain: no link of the chain is a guess, and no trait's fn on the way has
//! another implementation that does not block. Effects that no default rule reports are left out, and so are those that
//! depend on types that the caller chooses.

mod facts;
mod leaves;
mod shake;

use crate::callgraph::Program;
use crate::catalogue::{self, Group};
use crate::hir::{FileHir, ModelArgument, ModelAttribute};
use crate::project::CfgOptions;
use crate::resolve::{CrateId, Sources};
use crate::source::{FileId, SourceMap};

pub use leaves::{Leaves, prune};

/// The digest of a crate in which no fn does anything of note.
pub fn declarations(sources: Sources, root: FileId, cfg: &CfgOptions) -> FileHir {
    shake::shake(sources, root, cfg, shake::Facts::default())
}

/// The digest of a crate.
pub fn digest(program: Program, sources: &SourceMap, krate: CrateId, root: FileId, cfg: &CfgOptions) -> FileHir {
    let facts = facts::facts(&program, sources, krate);
    shake::shake(program.db.defs.sources, root, cfg, facts)
}

/// Whether some default rule reports what a `blocks` attribute declares.
fn is_wanted(attribute: &ModelAttribute) -> bool {
    let mut words = attribute.arguments.iter().filter_map(|argument| match argument {
        ModelArgument::Word(word) => Some(word.as_str()),
        _ => None,
    });
    words.next().is_some_and(is_wanted_kind) && words.all(|word| word != "pedantic")
}

fn is_wanted_kind(kind: &str) -> bool {
    catalogue::rule_for_kind(kind).is_some_and(|rule| rule.group == Group::Default)
}
