//! By which path users reach what a crate defines: the shortest that goes through public names.

use rustc_hash::{FxHashMap, FxHashSet};

use super::{CrateId, DefMap, FnId, ModuleId, Names, Scope, TypeDef, ValueDef};

/// The shortest public path of each type, trait and fn that has one.
#[derive(Default, Debug)]
pub struct PublicPaths {
    pub types: FxHashMap<TypeDef, String>,
    pub fns: FxHashMap<FnId, String>,
}

impl DefMap {
    /// The public paths of what a crate defines. Of paths with the same length, the first by text.
    pub fn public_paths(&self, krate: CrateId) -> PublicPaths {
        let root = &self.krate(krate);
        let mut paths = PublicPaths::default();
        let mut seen: FxHashSet<ModuleId> = [root.root].into_iter().collect();
        let mut level = vec![(root.name.to_string(), root.root)];
        while !level.is_empty() {
            level.sort();
            let mut below = Vec::new();
            for (path, module) in &level {
                let mut names: Vec<_> = self.module(*module).names.iter().collect();
                names.sort_unstable_by_key(|(name, _)| **name);
                for (name, names) in names {
                    let path = format!("{path}::{name}");
                    if let Some(module) = self.add_public(krate, names, &path, &mut paths)
                        && seen.insert(module)
                    {
                        below.push((path, module));
                    }
                }
            }
            level = below;
        }
        paths
    }

    /// Keeps the first path of a definition, and gives the module that the name leads to.
    fn add_public(&self, krate: CrateId, names: &Names, path: &str, paths: &mut PublicPaths) -> Option<ModuleId> {
        if let Some(bound) = names.values
            && let (Scope::Public, ValueDef::Fn(id)) = (bound.scope, bound.def)
        {
            paths.fns.entry(id).or_insert_with(|| path.to_owned());
        }
        let bound = names.types.filter(|bound| bound.scope == Scope::Public)?;
        match bound.def {
            TypeDef::Module(module) => (self.module(module).krate == krate).then_some(module),
            def => {
                paths.types.entry(def).or_insert_with(|| path.to_owned());
                None
            }
        }
    }
}
