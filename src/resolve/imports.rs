//! Imports, resolved to a fixpoint: each round tries those that are still open against what is known so far, and
//! copies what globs bring. Names are only ever added, so it ends.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::hir::UseKind;
use crate::source::Name;

use super::collect::{Import, bound_name, scope};
use super::*;

/// Deep chains of re-exports need as many rounds as they are long; past this they are given up.
const MAX_ROUNDS: usize = 32;

/// Resolves `imports` into the modules' names.
pub(super) fn resolve(map: &mut DefMap, imports: Vec<Import>) {
    find_preludes(map);
    let (globs, named): (Vec<Import>, Vec<Import>) =
        imports.into_iter().partition(|import| use_of(map, import).kind == UseKind::Glob);
    let mut open: Vec<(Import, Option<u32>)> = named.into_iter().map(|import| (import, None)).collect();
    // Where both bring a name in, that of the first system counts.
    open.sort_by_key(|(import, _)| import.is_elsewhere);
    let mut fixpoint = Fixpoint { map, clock: 0, changes: FxHashMap::default() };
    for _ in 0..MAX_ROUNDS {
        let mut changed = false;
        open.retain_mut(|(import, tried)| {
            if tried.is_some_and(|tried| !fixpoint.has_news(import, tried)) {
                return true;
            }
            let (progress, done) = fixpoint.resolve_named(import);
            *tried = Some(fixpoint.clock);
            changed |= progress;
            !done
        });
        for glob in &globs {
            changed |= fixpoint.resolve_glob(glob);
        }
        if !changed {
            break;
        }
    }
    find_preludes(map);
    collect_traits(map);
}

fn use_of<'a>(map: &'a DefMap, import: &Import) -> &'a hir::Use {
    &map.sources.file(import.file).uses[import.row as usize]
}

/// The names as they are so far.
struct Fixpoint<'a> {
    map: &'a mut DefMap,
    /// Counts the changes.
    clock: u32,
    /// When a name came to mean something else, in whichever module.
    changes: FxHashMap<Name, u32>,
}

impl Fixpoint<'_> {
    /// Whether an import may come out otherwise than at that time. What its path names depends on nothing but what its
    /// segments mean in some modules.
    fn has_news(&self, import: &Import, tried: u32) -> bool {
        let segments = &use_of(self.map, import).path.segments;
        segments.iter().any(|segment| self.changes.get(&segment.name).is_some_and(|&changed| changed > tried))
    }

    /// Tries one import; whether it added something, and whether nothing more can come of it.
    fn resolve_named(&mut self, import: &Import) -> (bool, bool) {
        let map = &*self.map;
        let item = use_of(map, import);
        let kind = item.kind;
        let target = match kind {
            UseKind::ExternCrate(_) => map.extern_crate(import.module, &item.path),
            _ => map.resolve_import(import.module, &item.path, bound_name(kind)),
        };
        let scope = scope(item.visibility, map.module(import.module).krate, import.module);
        if let UseKind::Unnamed = kind {
            let Some(Bound { def: TypeDef::Trait(id), .. }) = target.types else {
                return (false, false);
            };
            return (add_unnamed(self.map, import.module, &[(id, scope)]), true);
        }
        let Some(name) = bound_name(kind) else {
            return (false, true);
        };
        let progress = self.add(import.module, name, target, scope, false);
        (progress, target.types.is_some() && target.values.is_some())
    }

    fn resolve_glob(&mut self, import: &Import) -> bool {
        let map = &*self.map;
        let item = use_of(map, import);
        let scope = scope(item.visibility, map.module(import.module).krate, import.module);
        let Some(source) = map.resolve_import(import.module, &item.path, None).types else {
            return false;
        };
        let incoming: Vec<(Name, Names)> = match source.def {
            TypeDef::Module(from) if from != import.module => {
                let into = import.module;
                let existing = &map.module(into).names;
                map.module(from)
                    .names
                    .iter()
                    .map(|(&name, names)| (name, visible(map, names, into)))
                    .filter(|(name, names)| {
                        let have = existing.get(name).copied().unwrap_or_default();
                        (names.types.is_some() && have.types.is_none())
                            || (names.values.is_some() && have.values.is_none())
                    })
                    .collect()
            }
            TypeDef::Adt(adt) => {
                (0..).zip(map.variants(adt)).map(|(index, variant)| (variant.name, variant_names(adt, index))).collect()
            }
            _ => return false,
        };
        let mut changed = false;
        if let TypeDef::Module(from) = source.def {
            let unnamed = map.module(from).unnamed.iter();
            let seen = unnamed.filter(|&&(_, own)| is_visible(map, own, import.module)).map(|&(id, _)| (id, scope));
            let seen: Vec<_> = seen.collect();
            changed |= add_unnamed(self.map, import.module, &seen);
        }
        for (name, names) in incoming {
            changed |= self.add(import.module, name, names, scope, true);
        }
        changed
    }

    /// Adds what is new; a name from a glob never replaces another, and an explicit one replaces a glob's.
    fn add(&mut self, module: ModuleId, name: Name, target: Names, scope: Scope, is_glob: bool) -> bool {
        if target.is_empty() {
            return false;
        }
        let names = self.map.modules[module.index()].names.entry(name).or_default();
        let mut changed = false;
        if let Some(bound) = target.types
            && names.types.is_none_or(|have| have.is_glob && !is_glob)
        {
            names.types = Some(Bound { def: bound.def, scope, is_glob });
            changed = true;
        }
        if let Some(bound) = target.values
            && names.values.is_none_or(|have| have.is_glob && !is_glob)
        {
            names.values = Some(Bound { def: bound.def, scope, is_glob });
            changed = true;
        }
        if changed {
            self.clock += 1;
            self.changes.insert(name, self.clock);
        }
        changed
    }
}

/// Adds traits without names; whether one is new.
fn add_unnamed(map: &mut DefMap, module: ModuleId, traits: &[(TraitId, Scope)]) -> bool {
    let known = &mut map.modules[module.index()].unnamed;
    let before = known.len();
    for one in traits {
        if !known.contains(one) {
            known.push(*one);
        }
    }
    known.len() > before
}

/// A variant in both namespaces.
pub(super) fn variant_names(adt: AdtId, index: u32) -> Names {
    Names {
        types: Some(Bound { def: TypeDef::Variant(adt, index), scope: Scope::Public, is_glob: false }),
        values: Some(Bound { def: ValueDef::Variant(adt, index), scope: Scope::Public, is_glob: false }),
    }
}

/// The part of `names` that `from` may see.
fn visible(map: &DefMap, names: &Names, from: ModuleId) -> Names {
    Names {
        types: names.types.filter(|bound| is_visible(map, bound.scope, from)),
        values: names.values.filter(|bound| is_visible(map, bound.scope, from)),
    }
}

fn is_visible(map: &DefMap, scope: Scope, from: ModuleId) -> bool {
    match scope {
        Scope::Public => true,
        Scope::Crate(krate) => map.module(from).krate == krate,
        Scope::Private(owner) => {
            let mut at = Some(from);
            while let Some(module) = at {
                if module == owner {
                    return true;
                }
                at = map.module(module).parent;
            }
            false
        }
    }
}

/// Finds the preludes in the crate that declares the language's items.
fn find_preludes(map: &mut DefMap) {
    let Some(option) = map.lang_adt("option") else {
        return;
    };
    let root = map.krate(map.adt(option).krate).root;
    let step = |module: ModuleId, name: &str| match map.module(module).names.get(&Name::from(name))?.types?.def {
        TypeDef::Module(module) => Some(module),
        _ => None,
    };
    let Some(prelude) = step(root, "prelude") else {
        return;
    };
    let editions = [2015, 2018, 2021, 2024];
    map.preludes =
        editions.iter().filter_map(|&edition| Some((edition, step(prelude, &format!("rust_{edition}"))?))).collect();
}

/// Every trait among a module's names is in scope there.
fn collect_traits(map: &mut DefMap) {
    for module in &mut map.modules {
        module.traits.extend(module.unnamed.iter().map(|(id, _)| *id));
        let mut seen: FxHashSet<TraitId> = module.traits.iter().copied().collect();
        let mut named: Vec<TraitId> = module
            .names
            .values()
            .filter_map(|names| match names.types?.def {
                TypeDef::Trait(id) => Some(id),
                _ => None,
            })
            .filter(|&id| seen.insert(id))
            .collect();
        module.traits.append(&mut named);
        module.traits.sort_unstable();
        module.traits.dedup();
    }
}
