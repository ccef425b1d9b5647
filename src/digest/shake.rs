//! What dependents can see of a crate, as one file: its modules become inline ones, what is private or under a condition
//! that does not hold is left out, and so are all bodies.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::hir::{Attributes, FileHir, Fn, Impl, Item, ModelAttribute, Module, Trait, Value, Visibility};
use crate::project::{CfgExpr, CfgOptions, Truth};
use crate::resolve::Sources;
use crate::source::FileId;

use super::sweep::sweep;

/// What was found out about fns, by file and row.
pub(super) type Facts = FxHashMap<(FileId, u32), Box<[ModelAttribute]>>;

/// The tables of a file, to take rows from.
struct Tables {
    hir: FileHir,
    fns: Vec<Option<Fn>>,
    values: Vec<Option<Value>>,
}

impl Tables {
    fn new(mut hir: FileHir) -> Tables {
        let fns = std::mem::take(&mut hir.fns).into_iter().map(Some).collect();
        let values = std::mem::take(&mut hir.values).into_iter().map(Some).collect();
        Tables { hir, fns, values }
    }
}

/// Takes the declarations of crates out of their files.
pub(super) struct Shaker {
    files: Vec<Tables>,
    module_files: FxHashMap<(FileId, u32), FileId>,
    facts: Facts,
}

impl Shaker {
    pub(super) fn new(sources: Sources, facts: Facts) -> Shaker {
        let files = sources.files.into_iter().map(Tables::new).collect();
        Shaker { files, module_files: sources.module_files, facts }
    }

    /// The declarations of the crate that begins in `root`.
    pub(super) fn shake(&mut self, root: FileId, cfg: &CfgOptions) -> FileHir {
        let swept = sweep(self.copy(root, cfg));
        // Once more, without the rows that no item names now.
        let sources = Sources { files: vec![swept], module_files: FxHashMap::default() };
        Shaker::new(sources, Facts::default()).copy(FileId(0), cfg)
    }

    fn copy(&mut self, root: FileId, cfg: &CfgOptions) -> FileHir {
        let mut shaking = Shaking {
            module_files: &self.module_files,
            cfg,
            facts: &mut self.facts,
            open: FxHashSet::default(),
            out: FileHir::default(),
        };
        let items = shaking.file(&mut self.files, root);
        shaking.out.items = items;
        shaking.out
    }
}

/// The work on one crate.
struct Shaking<'a> {
    module_files: &'a FxHashMap<(FileId, u32), FileId>,
    cfg: &'a CfgOptions,
    facts: &'a mut Facts,
    /// Files on the way here, see `resolve`.
    open: FxHashSet<FileId>,
    out: FileHir,
}

impl Shaking<'_> {
    fn file(&mut self, files: &mut [Tables], id: FileId) -> Vec<Item> {
        let Some(tables) = files.get_mut(id.0 as usize) else {
            return Vec::new();
        };
        if !self.is_on(tables.hir.cfg.as_deref()) || !self.open.insert(id) {
            return Vec::new();
        }
        let items = std::mem::take(&mut tables.hir.items);
        let items = self.items(files, id, items);
        self.open.remove(&id);
        items
    }

    fn is_on(&self, condition: Option<&CfgExpr>) -> bool {
        condition.is_none_or(|condition| self.cfg.evaluate(condition) != Truth::False)
    }

    fn items(&mut self, files: &mut [Tables], id: FileId, items: Vec<Item>) -> Vec<Item> {
        let mut kept = Vec::with_capacity(items.len());
        for item in items {
            self.item(files, id, item, &mut kept);
        }
        kept
    }

    fn item(&mut self, files: &mut [Tables], id: FileId, item: Item, kept: &mut Vec<Item>) {
        if let Item::Module(row) = item {
            return self.module(files, id, row, kept);
        }
        if let Item::Call(row) = item {
            let call = files.get_mut(id.0 as usize).and_then(|tables| tables.hir.calls.get_mut(row as usize));
            if let Some(call) = call.filter(|call| self.is_on(call.cfg.as_deref())) {
                let items = std::mem::take(&mut call.items);
                kept.extend(self.items(files, id, items));
            }
            return;
        }
        let Some(tables) = files.get_mut(id.0 as usize) else {
            return;
        };
        let item = match item {
            Item::Module(_) | Item::Call(_) => None,
            Item::Use(row) => take(&mut tables.hir.uses, row, |used| crate::hir::Use {
                path: used.path.clone(),
                kind: used.kind,
                visibility: used.visibility,
                cfg: used.cfg.take(),
            })
            .filter(|used| self.is_on(used.cfg.as_deref()))
            .map(|used| push(&mut self.out.uses, used, Item::Use)),
            Item::Fn(row) => self.function(tables, id, row, Keep::Public).map(Item::Fn),
            Item::Struct(row) => take(&mut tables.hir.structs, row, |item| crate::hir::Struct {
                name: item.name,
                attributes: seen(&mut item.attributes),
                visibility: item.visibility,
                generics: std::mem::take(&mut item.generics),
                fields: std::mem::replace(&mut item.fields, crate::hir::Fields::Unit),
            })
            .filter(|item| self.is_on(item.attributes.cfg.as_deref()))
            .map(|item| push(&mut self.out.structs, item, Item::Struct)),
            Item::Enum(row) => take(&mut tables.hir.enums, row, |item| crate::hir::Enum {
                name: item.name,
                attributes: seen(&mut item.attributes),
                visibility: item.visibility,
                generics: std::mem::take(&mut item.generics),
                variants: std::mem::take(&mut item.variants),
            })
            .filter(|item| self.is_on(item.attributes.cfg.as_deref()))
            .map(|item| push(&mut self.out.enums, item, Item::Enum)),
            Item::Trait(row) => self.trait_(tables, id, row),
            Item::Impl(row) => self.impl_(tables, id, row),
            Item::Alias(row) => take(&mut tables.hir.aliases, row, |item| crate::hir::TypeAlias {
                name: item.name,
                attributes: seen(&mut item.attributes),
                visibility: item.visibility,
                generics: std::mem::take(&mut item.generics),
                ty: item.ty.clone(),
            })
            .filter(|item| self.is_on(item.attributes.cfg.as_deref()))
            .map(|item| push(&mut self.out.aliases, item, Item::Alias)),
            Item::Value(row) => self.value(tables, row, true).map(Item::Value),
            Item::Macro(row) => take(&mut tables.hir.macros, row, |item| crate::hir::MacroDef {
                name: item.name,
                is_exported: item.is_exported,
                cfg: item.cfg.take(),
                ..crate::hir::MacroDef::default()
            })
            .filter(|item| item.is_exported && self.is_on(item.cfg.as_deref()))
            .map(|item| push(&mut self.out.macros, item, Item::Macro)),
        };
        kept.extend(item);
    }

    fn module(&mut self, files: &mut [Tables], id: FileId, row: u32, kept: &mut Vec<Item>) {
        let Some(module) = files.get_mut(id.0 as usize).and_then(|tables| tables.hir.modules.get_mut(row as usize))
        else {
            return;
        };
        if !self.is_on(module.attributes.cfg.as_deref()) {
            return;
        }
        let (name, visibility) = (module.name, module.visibility);
        let items = module.items.take();
        let is_include = name.as_str() == "include!";
        let items = match (items, self.module_files.get(&(id, row)).copied()) {
            (Some(items), _) => self.items(files, id, items),
            (None, Some(child)) => self.file(files, child),
            (None, None) => Vec::new(),
        };
        if is_include {
            kept.extend(items);
        } else if !items.is_empty() {
            let attributes = Attributes::default();
            let module =
                Module { name, attributes, visibility, items: Some(items), path: None, span: Default::default() };
            kept.push(push(&mut self.out.modules, module, Item::Module));
        }
    }

    fn function(&mut self, tables: &mut Tables, id: FileId, row: u32, keep: Keep) -> Option<u32> {
        let facts = self.facts.remove(&(id, row));
        let function = tables.fns.get(row as usize)?.as_ref()?;
        let is_kept = match keep {
            Keep::Public => function.visibility == Visibility::Public,
            Keep::All => true,
        };
        if !is_kept || !self.is_on(function.attributes.cfg.as_deref()) {
            return None;
        }
        let mut function = tables.fns[row as usize].take()?;
        function.body = None;
        if facts.is_some() {
            function.attributes.model = facts;
        }
        function.attributes.cfg = None;
        function.attributes.names = Box::default();
        self.out.fns.push(function);
        Some(self.out.fns.len() as u32 - 1)
    }

    fn value(&mut self, tables: &mut Tables, row: u32, only_public: bool) -> Option<u32> {
        let value = tables.values.get(row as usize)?.as_ref()?;
        if only_public && value.visibility != Visibility::Public || !self.is_on(value.attributes.cfg.as_deref()) {
            return None;
        }
        let mut value = tables.values[row as usize].take()?;
        value.body = None;
        value.attributes.cfg = None;
        self.out.values.push(value);
        Some(self.out.values.len() as u32 - 1)
    }

    fn trait_(&mut self, tables: &mut Tables, id: FileId, row: u32) -> Option<Item> {
        let item = tables.hir.traits.get_mut(row as usize)?;
        if !self.is_on(item.attributes.cfg.as_deref()) {
            return None;
        }
        let mut item = Trait {
            name: item.name,
            attributes: seen(&mut item.attributes),
            visibility: item.visibility,
            generics: std::mem::take(&mut item.generics),
            supertraits: std::mem::take(&mut item.supertraits),
            fns: std::mem::take(&mut item.fns),
            types: std::mem::take(&mut item.types),
            consts: std::mem::take(&mut item.consts),
        };
        item.attributes.cfg = None;
        item.fns = item.fns.iter().filter_map(|&row| self.function(tables, id, row, Keep::All)).collect();
        item.consts = item.consts.iter().filter_map(|&row| self.value(tables, row, false)).collect();
        Some(push(&mut self.out.traits, item, Item::Trait))
    }

    fn impl_(&mut self, tables: &mut Tables, id: FileId, row: u32) -> Option<Item> {
        let item = tables.hir.impls.get_mut(row as usize)?;
        if item.is_negative || !self.is_on(item.attributes.cfg.as_deref()) {
            return None;
        }
        let mut item = Impl {
            attributes: Attributes::default(),
            generics: std::mem::take(&mut item.generics),
            trait_: item.trait_.take(),
            is_negative: false,
            self_ty: item.self_ty.clone(),
            fns: std::mem::take(&mut item.fns),
            types: std::mem::take(&mut item.types),
            consts: std::mem::take(&mut item.consts),
            span: Default::default(),
        };
        let is_of_trait = item.trait_.is_some();
        let keep = if is_of_trait { Keep::All } else { Keep::Public };
        item.fns = item.fns.iter().filter_map(|&row| self.function(tables, id, row, keep)).collect();
        item.consts = if is_of_trait {
            Box::default()
        } else {
            item.consts.iter().filter_map(|&row| self.value(tables, row, true)).collect()
        };
        if !is_of_trait && item.fns.is_empty() && item.consts.is_empty() {
            return None;
        }
        Some(push(&mut self.out.impls, item, Item::Impl))
    }
}

/// Which fns of a container are kept.
#[derive(Clone, Copy)]
enum Keep {
    All,
    Public,
}

/// The attributes that dependents ask for; the condition is decided after this.
fn seen(attributes: &mut Attributes) -> Attributes {
    Attributes { names: Box::default(), ..std::mem::take(attributes) }
}

fn take<T>(table: &mut [T], row: u32, take: impl std::ops::FnOnce(&mut T) -> T) -> Option<T> {
    table.get_mut(row as usize).map(take)
}

fn push<T>(table: &mut Vec<T>, row: T, item: impl std::ops::FnOnce(u32) -> Item) -> Item {
    table.push(row);
    item(table.len() as u32 - 1)
}
