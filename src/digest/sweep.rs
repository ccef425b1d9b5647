//! Leaves out of a crate's declarations what only its own bodies need: imports and types that are private and that no
//! other declaration names, and the impls of such types. It compares names alone, so it keeps too much rather than too
//! little.

use rustc_hash::FxHashSet;

use crate::hir::{FileHir, Impl, Item, TypeRef, Use, UseKind, Visibility, pack};
use crate::source::Name;

/// Takes what is not needed out of the lists of items. The rows stay.
pub(super) fn sweep(mut file: FileHir) -> FileHir {
    let structs = file.structs.iter().filter(|item| item.visibility != Visibility::Public).map(|item| item.name);
    let enums = file.enums.iter().filter(|item| item.visibility != Visibility::Public).map(|item| item.name);
    let private = structs.chain(enums).collect();
    let mut sweep = Sweep { private, mentioned: FxHashSet::default(), kept: FxHashSet::default() };
    let all = all_items(&file);
    loop {
        let before = sweep.kept.len();
        for &item in &all {
            if !sweep.kept.contains(&item) && sweep.is_needed(&file, item) {
                sweep.kept.insert(item);
                sweep.mention(&file, item);
            }
        }
        if sweep.kept.len() == before {
            break;
        }
    }
    let keep =
        |items: &mut Vec<Item>| items.retain(|item| matches!(item, Item::Module(_)) || sweep.kept.contains(item));
    keep(&mut file.items);
    file.modules.iter_mut().filter_map(|module| module.items.as_mut()).for_each(keep);
    file
}

/// All items but modules.
fn all_items(file: &FileHir) -> Vec<Item> {
    let inner = file.modules.iter().filter_map(|module| module.items.as_ref()).flatten();
    file.items.iter().chain(inner).copied().filter(|item| !matches!(item, Item::Module(_))).collect()
}

struct Sweep {
    /// The private types.
    private: FxHashSet<Name>,
    mentioned: FxHashSet<Name>,
    kept: FxHashSet<Item>,
}

impl Sweep {
    fn is_needed(&self, file: &FileHir, item: Item) -> bool {
        let of =
            |name: Name, visibility: Visibility| visibility == Visibility::Public || self.mentioned.contains(&name);
        match item {
            Item::Module(_) | Item::Fn(_) | Item::Value(_) | Item::Macro(_) | Item::Call(_) => true,
            Item::Use(row) => self.is_needed_use(&file.uses[row as usize]),
            Item::Struct(row) => of(file.structs[row as usize].name, file.structs[row as usize].visibility),
            Item::Enum(row) => of(file.enums[row as usize].name, file.enums[row as usize].visibility),
            Item::Trait(row) => of(file.traits[row as usize].name, file.traits[row as usize].visibility),
            Item::Alias(row) => of(file.aliases[row as usize].name, file.aliases[row as usize].visibility),
            Item::Impl(row) => self.is_needed_impl(&file.impls[row as usize]),
        }
    }

    fn is_needed_use(&self, used: &Use) -> bool {
        used.visibility == Visibility::Public
            || match used.kind {
                UseKind::Named(name) | UseKind::ExternCrate(name) => self.mentioned.contains(&name),
                UseKind::Glob => true,
                UseKind::Unnamed => false,
            }
    }

    /// An impl of a type that is left out is of no use.
    fn is_needed_impl(&self, impl_: &Impl) -> bool {
        let TypeRef::Path(path) = &impl_.self_ty else {
            return true;
        };
        let name = path.segments.last().map(|segment| segment.name);
        name.is_none_or(|name| !self.private.contains(&name) || self.mentioned.contains(&name))
    }

    fn mention(&mut self, file: &FileHir, item: Item) {
        let mentioned = &mut self.mentioned;
        match item {
            Item::Module(_) | Item::Macro(_) | Item::Call(_) => {}
            Item::Use(row) => pack::names(&file.uses[row as usize], mentioned),
            Item::Fn(row) => pack::names(&file.fns[row as usize], mentioned),
            Item::Struct(row) => pack::names(&file.structs[row as usize], mentioned),
            Item::Enum(row) => pack::names(&file.enums[row as usize], mentioned),
            Item::Trait(row) => {
                let trait_ = &file.traits[row as usize];
                pack::names(trait_, mentioned);
                trait_.fns.iter().for_each(|&row| pack::names(&file.fns[row as usize], mentioned));
                trait_.consts.iter().for_each(|&row| pack::names(&file.values[row as usize], mentioned));
            }
            Item::Impl(row) => {
                let impl_ = &file.impls[row as usize];
                pack::names(impl_, mentioned);
                impl_.fns.iter().for_each(|&row| pack::names(&file.fns[row as usize], mentioned));
                impl_.consts.iter().for_each(|&row| pack::names(&file.values[row as usize], mentioned));
            }
            Item::Alias(row) => pack::names(&file.aliases[row as usize], mentioned),
            Item::Value(row) => pack::names(&file.values[row as usize], mentioned),
        }
    }
}
