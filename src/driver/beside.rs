//! A crate's sources beside the model that stands for it, for tools that compare the two.

use std::path::Path;

use rustc_hash::FxHashMap;

use crate::callgraph::Program;
use crate::diagnostic::InputError;
use crate::digest::{self, Subject};
use crate::hir::ModelAttribute;
use crate::infer::Db;
use crate::project::CfgOptions;
use crate::resolve::{CrateId, CrateInput, DefMap, FnId, Origin};
use crate::source::FileId;

use super::{Config, in_pool, load};

/// A crate that was read from its sources, and its model, in one program.
pub struct Beside {
    pub program: Program,
    pub source: CrateId,
    pub model: CrateId,
    /// What the fns of the source do, as far as that is certain; see [`crate::digest`].
    pub effects: FxHashMap<FnId, Box<[ModelAttribute]>>,
}

/// Reads the package at a path as a project's own, and the model of this name beside it. An error says that one of them is
/// not there.
pub fn beside_model<T: Send>(
    path: &Path,
    name: &str,
    config: &Config,
    look: impl FnOnce(&Beside) -> T + Send,
) -> Result<T, InputError> {
    in_pool(config, || {
        let loaded = load::load_with(path, config, Some(name))?;
        let find = |origin: Origin, name: &str| {
            let is_it = |krate: &CrateInput| krate.origin == origin && krate.name.as_str() == name;
            loaded.crates.iter().position(is_it).map(|index| CrateId(index as u32))
        };
        let missing = |what: &str| InputError {
            path: path.display().to_string(),
            line: None,
            message: format!("no {what} of the name `{name}`"),
        };
        let source = find(Origin::Member, name).ok_or_else(|| missing("library"))?;
        let model = find(Origin::Model, name).ok_or_else(|| missing("model"))?;
        let program = Program::new(Db::new(DefMap::build(loaded.sources, loaded.crates)));
        // Only what the shape of a digest follows from, which nobody asks for here.
        let subject = Subject { id: source, root: FileId(0), cfg: CfgOptions::default() };
        let effects = digest::attributes(&program, &loaded.source_map, &subject);
        Ok(look(&Beside { program, source, model, effects }))
    })
}
