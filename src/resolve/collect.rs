//! Walks the items of every crate and gives each definition an id. Nothing is looked up here: imports are only
//! gathered.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::hir::{FileHir, Item, UseKind, Visibility};
use crate::project::{CfgExpr, Presence};
use crate::source::{FileId, Name};

use super::*;

/// A `use` that is still to be resolved.
pub(super) struct Import {
    pub(super) module: ModuleId,
    pub(super) file: FileId,
    pub(super) row: u32,
    pub(super) is_elsewhere: bool,
}

/// Collects all crates and returns their imports.
pub(super) fn collect(map: &mut DefMap, inputs: Vec<CrateInput<'_>>) -> Vec<Import> {
    let sources = std::mem::take(&mut map.sources);
    let mut imports = Vec::new();
    for (index, input) in inputs.into_iter().enumerate() {
        let krate = CrateId(index as u32);
        let root = new_module(map, krate, None, input.name, false);
        map.crates.push(CrateData {
            name: input.name,
            edition: input.edition,
            origin: input.origin,
            root,
            dependencies: input.dependencies.into_iter().collect(),
        });
        let mut collector = Collector {
            map,
            sources: &sources,
            krate,
            cfg: &*input.cfg,
            imports: &mut imports,
            open: FxHashSet::default(),
            is_elsewhere: false,
            elsewhere: FxHashSet::default(),
        };
        collector.file(input.root, root);
    }
    map.sources = sources;
    imports
}

pub(super) fn new_module(
    map: &mut DefMap,
    krate: CrateId,
    parent: Option<ModuleId>,
    name: Name,
    is_block: bool,
) -> ModuleId {
    map.modules.push(ModuleData {
        krate,
        parent,
        name,
        is_block,
        names: FxHashMap::default(),
        traits: Vec::new(),
        unnamed: Vec::new(),
    });
    ModuleId(map.modules.len() as u32 - 1)
}

struct Collector<'a> {
    map: &'a mut DefMap,
    sources: &'a Sources,
    krate: CrateId,
    cfg: &'a (dyn std::ops::Fn(&CfgExpr) -> Presence + Send + Sync),
    imports: &'a mut Vec<Import>,
    /// Files on the way here: `#[path]` can make a module its own ancestor.
    open: FxHashSet<FileId>,
    /// The items at hand are not built on the system that comes first.
    is_elsewhere: bool,
    /// Names that such items have, until another takes them: of a type, or of a value.
    elsewhere: FxHashSet<(ModuleId, Name, bool)>,
}

impl<'a> Collector<'a> {
    fn file(&mut self, file: FileId, module: ModuleId) {
        if !self.open.insert(file) {
            return;
        }
        let hir = self.sources.file(file);
        self.under(&hir.cfg, |collector| collector.items(file, hir, &hir.items, module));
        self.open.remove(&file);
    }

    /// Collects what stands under a condition, if it is built anywhere.
    fn under<T>(&mut self, cfg: &Option<Box<CfgExpr>>, collect: impl FnOnce(&mut Self) -> T) -> Option<T> {
        let presence = cfg.as_ref().map_or(Presence::Here, |cfg| (self.cfg)(cfg));
        if presence == Presence::Nowhere {
            return None;
        }
        let outer = self.is_elsewhere;
        self.is_elsewhere |= presence == Presence::Elsewhere;
        let done = collect(self);
        self.is_elsewhere = outer;
        Some(done)
    }

    fn items(&mut self, file: FileId, hir: &'a FileHir, items: &[Item], module: ModuleId) {
        let is_named = |item: &&Item| !matches!(item, Item::Impl(_) | Item::Macro(_) | Item::Call(_));
        self.map.modules[module.index()].names.reserve(items.iter().filter(is_named).count());
        for &item in items {
            self.item(file, hir, item, module);
        }
    }

    fn item(&mut self, file: FileId, hir: &'a FileHir, item: Item, module: ModuleId) {
        let cfg = match item {
            Item::Module(row) => &hir.modules[row as usize].attributes.cfg,
            Item::Use(row) => &hir.uses[row as usize].cfg,
            Item::Fn(row) => &hir.fns[row as usize].attributes.cfg,
            Item::Struct(row) => &hir.structs[row as usize].attributes.cfg,
            Item::Enum(row) => &hir.enums[row as usize].attributes.cfg,
            Item::Trait(row) => &hir.traits[row as usize].attributes.cfg,
            Item::Impl(row) => &hir.impls[row as usize].attributes.cfg,
            Item::Alias(row) => &hir.aliases[row as usize].attributes.cfg,
            Item::Value(row) => &hir.values[row as usize].attributes.cfg,
            Item::Macro(_) | Item::Call(_) => &None,
        };
        self.under(cfg, |collector| collector.built_item(file, hir, item, module));
    }

    fn built_item(&mut self, file: FileId, hir: &'a FileHir, item: Item, module: ModuleId) {
        match item {
            Item::Module(row) => self.module(file, hir, row, module),
            Item::Use(row) => {
                self.imports.push(Import { module, file, row, is_elsewhere: self.is_elsewhere });
            }
            Item::Fn(row) => {
                let item = &hir.fns[row as usize];
                let id = self.function(file, hir, row, module, Container::Module);
                self.define_value(module, item.name, ValueDef::Fn(id), item.visibility);
            }
            Item::Struct(row) => self.structure(file, hir, row, module),
            Item::Enum(row) => {
                let item = &hir.enums[row as usize];
                let id = self.adt(file, row, module, true);
                self.lang_adt(&item.attributes, id);
                self.define_type(module, item.name, TypeDef::Adt(id), item.visibility);
            }
            Item::Trait(row) => self.trait_(file, hir, row, module),
            Item::Impl(row) => self.impl_(file, hir, row, module),
            Item::Alias(row) => {
                let item = &hir.aliases[row as usize];
                self.map.aliases.push(AliasData { krate: self.krate, module, file, row });
                let id = AliasId(self.map.aliases.len() as u32 - 1);
                self.define_type(module, item.name, TypeDef::Alias(id), item.visibility);
            }
            Item::Value(row) => {
                let item = &hir.values[row as usize];
                let id = self.value(file, hir, row, module, Container::Module);
                self.define_value(module, item.name, ValueDef::Value(id), item.visibility);
            }
            Item::Macro(_) => {}
            Item::Call(row) => self.items(file, hir, &hir.calls[row as usize].items, module),
        }
    }

    fn module(&mut self, file: FileId, hir: &'a FileHir, row: u32, parent: ModuleId) {
        let item = &hir.modules[row as usize];
        if item.name.as_str() == "include!" {
            if let Some(&included) = self.sources.module_files.get(&(file, row)) {
                self.file(included, parent);
            }
            return;
        }
        let module = match self.map.module(parent).names.get(&item.name).and_then(|names| names.types) {
            // The same module under two conditions: the names of both count.
            Some(Bound { def: TypeDef::Module(existing), .. }) => existing,
            _ => {
                let module = new_module(self.map, self.krate, Some(parent), item.name, false);
                self.define_type(parent, item.name, TypeDef::Module(module), item.visibility);
                module
            }
        };
        match &item.items {
            Some(items) => self.items(file, hir, items, module),
            None => {
                if let Some(&child) = self.sources.module_files.get(&(file, row)) {
                    self.file(child, module);
                }
            }
        }
    }

    fn structure(&mut self, file: FileId, hir: &'a FileHir, row: u32, module: ModuleId) {
        let item = &hir.structs[row as usize];
        let id = self.adt(file, row, module, false);
        self.lang_adt(&item.attributes, id);
        self.define_type(module, item.name, TypeDef::Adt(id), item.visibility);
        if !matches!(item.fields, Fields::Named(_)) {
            self.define_value(module, item.name, ValueDef::Struct(id), item.visibility);
        }
    }

    fn adt(&mut self, file: FileId, row: u32, module: ModuleId, is_enum: bool) -> AdtId {
        self.map.adts.push(AdtData { krate: self.krate, module, file, row, is_enum });
        AdtId(self.map.adts.len() as u32 - 1)
    }

    fn trait_(&mut self, file: FileId, hir: &'a FileHir, row: u32, module: ModuleId) {
        let item = &hir.traits[row as usize];
        let id = TraitId(self.map.traits.len() as u32);
        self.map.traits.push(TraitData {
            krate: self.krate,
            module,
            file,
            row,
            fns: Box::new([]),
            consts: Box::new([]),
        });
        if let Some(lang) = lang(&item.attributes) {
            self.map.lang_traits.insert(lang, id);
        }
        let fns = self.functions(file, hir, &item.fns, module, Container::Trait(id));
        let consts = self.values(file, hir, &item.consts, module, Container::Trait(id));
        self.map.traits[id.index()].fns = fns;
        self.map.traits[id.index()].consts = consts;
        self.define_type(module, item.name, TypeDef::Trait(id), item.visibility);
    }

    fn impl_(&mut self, file: FileId, hir: &'a FileHir, row: u32, module: ModuleId) {
        let item = &hir.impls[row as usize];
        if item.is_negative {
            return;
        }
        let id = ImplId(self.map.impls.len() as u32);
        self.map.impls.push(ImplData {
            krate: self.krate,
            module,
            file,
            row,
            fns: Box::new([]),
            consts: Box::new([]),
            is_elsewhere: self.is_elsewhere,
        });
        let fns = self.functions(file, hir, &item.fns, module, Container::Impl(id));
        let consts = self.values(file, hir, &item.consts, module, Container::Impl(id));
        self.map.impls[id.index()].fns = fns;
        self.map.impls[id.index()].consts = consts;
    }

    fn functions(
        &mut self,
        file: FileId,
        hir: &'a FileHir,
        rows: &[u32],
        module: ModuleId,
        container: Container,
    ) -> Box<[FnId]> {
        let mut members: Vec<(FnId, Name, bool)> = Vec::with_capacity(rows.len());
        for &row in rows {
            let item = &hir.fns[row as usize];
            members.extend(self.under(&item.attributes.cfg, |collector| {
                let id = collector.function(file, hir, row, module, container);
                (id, item.name, collector.is_elsewhere)
            }));
        }
        let has_twin = |one: &(FnId, Name, bool)| members.iter().any(|other| other.1 == one.1 && !other.2);
        members.iter().filter(|one| !one.2 || !has_twin(one)).map(|(id, ..)| *id).collect()
    }

    fn values(
        &mut self,
        file: FileId,
        hir: &'a FileHir,
        rows: &[u32],
        module: ModuleId,
        container: Container,
    ) -> Box<[ValueId]> {
        let one = |&row: &u32| {
            self.under(&hir.values[row as usize].attributes.cfg, |collector| {
                collector.value(file, hir, row, module, container)
            })
        };
        rows.iter().filter_map(one).collect()
    }

    fn function(&mut self, file: FileId, hir: &'a FileHir, row: u32, module: ModuleId, container: Container) -> FnId {
        let item = &hir.fns[row as usize];
        let id = FnId(self.map.fns.len() as u32);
        self.map.fns.push(FnData {
            krate: self.krate,
            module,
            file,
            row,
            container,
            blocks: Box::new([]),
            is_initializer: false,
        });
        let blocks = self.blocks(file, hir, (item.name, item.body), module);
        self.map.fns[id.index()].blocks = blocks;
        id
    }

    fn value(&mut self, file: FileId, hir: &'a FileHir, row: u32, module: ModuleId, container: Container) -> ValueId {
        let item = &hir.values[row as usize];
        let id = ValueId(self.map.values.len() as u32);
        self.map.values.push(ValueData {
            krate: self.krate,
            module,
            file,
            row,
            container,
            blocks: Box::new([]),
            initializer: None,
        });
        let initializer = item.initializer.map(|row| self.function(file, hir, row, module, container));
        let blocks = match initializer {
            // The same body: its items count once.
            Some(function) => {
                let data = &mut self.map.fns[function.index()];
                data.is_initializer = true;
                data.blocks.clone()
            }
            None => self.blocks(file, hir, (item.name, item.body), module),
        };
        let data = &mut self.map.values[id.index()];
        data.initializer = initializer;
        data.blocks = blocks;
        id
    }

    fn blocks(
        &mut self,
        file: FileId,
        hir: &'a FileHir,
        (name, body): (Name, Option<u32>),
        module: ModuleId,
    ) -> Box<[ModuleId]> {
        let Some(body) = body.and_then(|body| hir.bodies.get(body as usize)?.at_once()) else {
            return Box::new([]);
        };
        let mut blocks: Vec<ModuleId> = Vec::with_capacity(body.scopes.len());
        for scope in &body.scopes {
            let parent = scope.parent.and_then(|parent| blocks.get(parent as usize).copied()).unwrap_or(module);
            let block = new_module(self.map, self.krate, Some(parent), name, true);
            blocks.push(block);
            self.items(file, hir, &scope.items, block);
        }
        blocks.into()
    }

    fn lang_adt(&mut self, attributes: &hir::Attributes, id: AdtId) {
        if let Some(lang) = lang(attributes) {
            self.map.lang_adts.insert(lang, id);
        }
    }

    /// Whether a name stays with the item that has it, if any does.
    fn is_taken(&mut self, name: (ModuleId, Name, bool)) -> bool {
        if self.is_elsewhere {
            let names = self.map.module(name.0).names.get(&name.1).copied().unwrap_or_default();
            let is_free = if name.2 { names.types.is_none() } else { names.values.is_none() };
            if is_free {
                self.elsewhere.insert(name);
            }
            return true;
        }
        self.elsewhere.is_empty() || !self.elsewhere.remove(&name)
    }

    fn define_type(&mut self, module: ModuleId, name: Name, def: TypeDef, visibility: Visibility) {
        let bound = Bound { def, scope: scope(visibility, self.krate, module), is_glob: false };
        let is_taken = self.is_taken((module, name, true));
        let names = self.map.modules[module.index()].names.entry(name).or_default();
        if names.types.is_none() || !is_taken {
            names.types = Some(bound);
        }
    }

    fn define_value(&mut self, module: ModuleId, name: Name, def: ValueDef, visibility: Visibility) {
        let bound = Bound { def, scope: scope(visibility, self.krate, module), is_glob: false };
        let is_taken = self.is_taken((module, name, false));
        let names = self.map.modules[module.index()].names.entry(name).or_default();
        if names.values.is_none() || !is_taken {
            names.values = Some(bound);
        }
    }
}

/// The role that a model gives to an item.
fn lang(attributes: &hir::Attributes) -> Option<Name> {
    attributes.model.iter().flatten().find(|attribute| attribute.name.as_str() == "lang").and_then(|attribute| {
        attribute.arguments.iter().find_map(|argument| match argument {
            hir::ModelArgument::Pair(_, value) => Some(*value),
            _ => None,
        })
    })
}

pub(super) fn scope(visibility: Visibility, krate: CrateId, module: ModuleId) -> Scope {
    match visibility {
        Visibility::Public => Scope::Public,
        Visibility::Crate => Scope::Crate(krate),
        Visibility::Private => Scope::Private(module),
    }
}

/// The name that an import binds.
pub(super) fn bound_name(kind: UseKind) -> Option<Name> {
    match kind {
        UseKind::Named(name) | UseKind::ExternCrate(name) => Some(name),
        UseKind::Unnamed | UseKind::Glob => None,
    }
}
