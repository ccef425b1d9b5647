//! Looking paths up: lexically from a module outwards, then through modules and enums. What is left after the
//! longest such prefix is associated with a type, and `infer`'s business.

use crate::hir::{Anchor, Path};
use crate::source::Name;

use super::imports::variant_names;
use super::*;

/// What a path's resolvable prefix names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Resolved {
    pub names: Names,
    /// How many segments were used.
    pub used: usize,
}

impl DefMap {
    /// Resolves the longest prefix of `path` that goes through modules and enums, seen from `module`.
    pub fn resolve_path(&self, module: ModuleId, path: &Path) -> Option<Resolved> {
        self.resolve_segments(module, path, None)
    }

    /// The module that a relative path starts from.
    fn anchor(&self, module: ModuleId, anchor: Anchor) -> Option<ModuleId> {
        let item_module = self.item_module(module);
        match anchor {
            Anchor::Plain | Anchor::Global => None,
            Anchor::Crate => Some(self.krate(self.module(module).krate).root),
            Anchor::Super(levels) => {
                let mut at = item_module;
                for _ in 0..levels {
                    at = self.item_module(self.module(at).parent?);
                }
                Some(at)
            }
        }
    }

    pub(super) fn resolve_import(&self, module: ModuleId, path: &Path, binds: Option<Name>) -> Names {
        if path.segments.is_empty() {
            // `use crate as x`, `use super::*`.
            return match self.anchor(module, path.anchor) {
                Some(module) => module_names(module),
                None => Names::default(),
            };
        }
        let own = if path.segments.len() == 1 && path.anchor == Anchor::Plain { binds } else { None };
        let is_2015 = self.krate(self.module(module).krate).edition < 2018 && path.anchor == Anchor::Plain;
        if is_2015 {
            let root = self.krate(self.module(module).krate).root;
            let rooted = Path { anchor: Anchor::Crate, ..path.clone() };
            let found = self.whole(self.resolve_segments(root, &rooted, None), path);
            if !found.is_empty() {
                return found;
            }
        }
        self.whole(self.resolve_segments(module, path, own), path)
    }

    fn whole(&self, resolved: Option<Resolved>, path: &Path) -> Names {
        match resolved {
            Some(resolved) if resolved.used == path.segments.len() => resolved.names,
            _ => Names::default(),
        }
    }

    pub(super) fn extern_crate(&self, module: ModuleId, path: &Path) -> Names {
        let krate = self.module(module).krate;
        match path.segments.first() {
            None => module_names(self.krate(krate).root),
            Some(segment) if segment.name.as_str() == "self" => module_names(self.krate(krate).root),
            Some(segment) => match self.krate(krate).dependencies.get(&segment.name) {
                Some(&dependency) => module_names(self.krate(dependency).root),
                None => Names::default(),
            },
        }
    }

    /// `own`: a name that must not be found in `module` itself, because the import that asks binds it.
    fn resolve_segments(&self, module: ModuleId, path: &Path, own: Option<Name>) -> Option<Resolved> {
        let mut used = 0;
        let mut names = match self.anchor(module, path.anchor) {
            Some(start) => module_names(start),
            None => {
                let name = path.segments.first()?.name;
                used = 1;
                match path.anchor {
                    Anchor::Global => self.global_name(module, name),
                    _ => self.lexical_name(module, name, own),
                }
            }
        };
        if names.is_empty() {
            return None;
        }
        while used < path.segments.len() {
            let name = path.segments[used].name;
            let next = match names.types.map(|bound| bound.def) {
                Some(TypeDef::Module(inner)) => self.module(inner).names.get(&name).copied().unwrap_or_default(),
                Some(TypeDef::Adt(adt)) => self.variant_name(adt, name),
                _ => Names::default(),
            };
            if next.is_empty() {
                // A name that a module lacks is an error, not an associated item.
                let is_type = !matches!(names.types.map(|bound| bound.def), None | Some(TypeDef::Module(_)));
                return is_type.then_some(Resolved { names, used });
            }
            names = next;
            used += 1;
        }
        Some(Resolved { names, used })
    }

    /// `::name`.
    fn global_name(&self, module: ModuleId, name: Name) -> Names {
        let krate = self.krate(self.module(module).krate);
        let dependency = || krate.dependencies.get(&name).map(|&dependency| module_names(self.krate(dependency).root));
        let in_root = || self.module(krate.root).names.get(&name).copied();
        // Before 2018 `::name` starts from the crate's root.
        let found = if krate.edition < 2018 { in_root().or_else(dependency) } else { dependency().or_else(in_root) };
        found.unwrap_or_default()
    }

    /// A name as code in `module` sees it; each namespace is looked up on its own.
    pub fn lexical_name(&self, module: ModuleId, name: Name, own: Option<Name>) -> Names {
        let mut found = Names::default();
        let mut at = module;
        loop {
            let data = self.module(at);
            if let Some(names) = data.names.get(&name) {
                // `use log; ` binds the name that it looks up: what it finds must be another's.
                let is_own = own == Some(name) && at == module;
                merge(&mut found, names, is_own);
            }
            match data.parent {
                Some(parent) if data.is_block => at = parent,
                _ => break,
            }
        }
        if found.types.is_some() && found.values.is_some() {
            return found;
        }
        let krate = self.module(module).krate;
        if found.types.is_none()
            && let Some(&dependency) = self.krate(krate).dependencies.get(&name)
        {
            found.types = module_names(self.krate(dependency).root).types;
        }
        if let Some(names) = self.prelude(module).and_then(|prelude| self.module(prelude).names.get(&name)) {
            merge(&mut found, names, false);
        }
        if found.types.is_none() {
            found.types = Prim::from_name(&name).map(|prim| Bound {
                def: TypeDef::Prim(prim),
                scope: Scope::Public,
                is_glob: false,
            });
        }
        found
    }

    fn variant_name(&self, adt: AdtId, name: Name) -> Names {
        (0..)
            .zip(self.variants(adt))
            .find(|(_, variant)| variant.name == name)
            .map_or(Names::default(), |(index, _)| variant_names(adt, index))
    }
}

fn merge(found: &mut Names, names: &Names, is_own: bool) {
    if found.types.is_none() && !is_own {
        found.types = names.types;
    }
    if found.values.is_none() && !is_own {
        found.values = names.values;
    }
}

fn module_names(module: ModuleId) -> Names {
    Names { types: Some(Bound { def: TypeDef::Module(module), scope: Scope::Public, is_glob: false }), values: None }
}
