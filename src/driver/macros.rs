//! Which definition a macro call means, in crates whose files are all read. Textual scope is exact, save for conditions;
//! paths go by the macro's name and the crate that they lead to.

use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::hir::lower::{FoundMacro, MacroHome, Macros, Redefined};
use crate::hir::{Anchor, FileHir, MacroCall, UseKind};
use crate::project::{CfgOptions, Truth};
use crate::source::Name;
use crate::syntax::MacroRules;

/// A file, with the rows of its modules and the numbers of their files.
pub(super) struct FileInput<'a> {
    pub(super) hir: &'a FileHir,
    pub(super) modules: Vec<(u32, usize)>,
}

/// A crate.
pub(super) struct CrateInput<'a> {
    pub(super) root: usize,
    pub(super) cfg: &'a CfgOptions,
    /// The crates that are read too, by the names that it has for them.
    pub(super) dependencies: &'a [(Name, usize)],
}

/// All macros of all crates.
pub(super) struct Scopes {
    files: Vec<FileScope>,
    crates: Vec<CrateScope>,
}

#[derive(Default)]
struct FileScope {
    /// The first crate that it belongs to, if any.
    krate: Option<usize>,
    /// The place of its `mod`: what is visible there is so in the file.
    parent: Option<(usize, u32)>,
    /// By where they begin.
    own: Vec<Visible>,
    imports: Vec<Import>,
}

/// A macro that its name alone calls, in a part of a file.
#[derive(Clone)]
struct Visible {
    from: u32,
    to: u32,
    def: Def,
}

#[derive(Clone)]
struct Def {
    name: Name,
    rules: Arc<MacroRules>,
    home: MacroHome,
    is_exported: bool,
}

/// A `use` that may bring macros in.
struct Import {
    /// `None` is a glob.
    binds: Option<Name>,
    /// The first segment where it is a plain name, which may be a crate's.
    start: Option<Name>,
    last: Name,
}

struct CrateScope {
    dependencies: Vec<(Name, usize)>,
    /// In the order of files and places.
    defs: FxHashMap<Name, Vec<Def>>,
    modules: FxHashSet<Name>,
    extern_crates: Vec<Name>,
}

impl Scopes {
    /// Gathers the definitions of all crates.
    pub(super) fn new(files: &[FileInput], crates: &[CrateInput]) -> Scopes {
        let mut scopes = Scopes { files: Vec::new(), crates: Vec::new() };
        scopes.files.resize_with(files.len(), FileScope::default);
        for (index, krate) in crates.iter().enumerate() {
            scopes.crates.push(CrateScope {
                dependencies: krate.dependencies.to_vec(),
                defs: FxHashMap::default(),
                modules: FxHashSet::default(),
                extern_crates: Vec::new(),
            });
            scopes.enter(files, krate.root, None, index, krate.cfg);
            let imports = files[krate.root].hir.uses.iter();
            let extern_crates = imports.filter(|import| matches!(import.kind, UseKind::ExternCrate(_)));
            let names = extern_crates.filter_map(|import| import.path.segments.first()).map(|segment| segment.name);
            scopes.crates[index].extern_crates = names.collect();
        }
        scopes
    }

    fn enter(
        &mut self,
        files: &[FileInput],
        file: usize,
        parent: Option<(usize, u32)>,
        krate: usize,
        cfg: &CfgOptions,
    ) {
        if self.files[file].krate.is_some() {
            return;
        }
        let FileInput { hir, modules } = &files[file];
        self.files[file].krate = Some(krate);
        self.files[file].parent = parent;
        self.files[file].imports = hir.uses.iter().filter_map(import).collect();
        let mut own: Vec<Visible> = Vec::new();
        for def in &hir.macros {
            let Some(rules) = &def.rules else { continue };
            if def.cfg.as_deref().is_some_and(|condition| cfg.evaluate(condition) == Truth::False) {
                continue;
            }
            let home = MacroHome { file: file as u32, offset: def.scope.start };
            let found = Def { name: def.name, rules: Arc::clone(rules), home, is_exported: def.is_exported };
            self.crates[krate].defs.entry(def.name).or_default().push(found.clone());
            own.push(Visible { from: def.scope.start, to: def.scope.end, def: found });
        }
        own.sort_by_key(|visible| visible.from);
        self.files[file].own = own;
        self.crates[krate].modules.extend(hir.modules.iter().map(|module| module.name));
        let mut modules: Vec<(&crate::hir::Module, usize)> =
            modules.iter().filter_map(|(row, child)| Some((hir.modules.get(*row as usize)?, *child))).collect();
        modules.sort_by_key(|(module, _)| module.span.start);
        for (module, child) in modules {
            self.enter(files, child, Some((file, module.span.start)), krate, cfg);
            if module.attributes.has("macro_use") || module.name.as_str() == "include!" {
                let leaks = self.files[child].own.iter().filter(|visible| visible.to == u32::MAX).cloned();
                let leaks: Vec<Visible> = leaks.map(|leak| Visible { from: module.span.end, ..leak }).collect();
                let at = self.files[file].own.partition_point(|visible| visible.from < module.span.end);
                self.files[file].own.splice(at..at, leaks);
            }
        }
    }

    /// Whether there is any macro.
    pub(super) fn is_empty(&self) -> bool {
        self.crates.iter().all(|krate| krate.defs.is_empty())
    }

    /// The well-known macros that a crate has definitions of its own for, or may have from the crates that it uses.
    pub(super) fn redefined(&self, krate: usize) -> Redefined {
        let data = &self.crates[krate];
        let own = data.defs.keys().copied();
        let others = data.dependencies.iter().flat_map(|&(_, other)| self.crates[other].defs.iter());
        let exported = others.filter(|(_, defs)| defs.iter().any(|def| def.is_exported)).map(|(name, _)| *name);
        Redefined::among(own.chain(exported))
    }

    /// The crate of a file.
    pub(super) fn krate(&self, file: usize) -> Option<usize> {
        self.files[file].krate
    }

    /// What is visible in a file.
    pub(super) fn of(&self, file: usize) -> FileMacros<'_> {
        FileMacros { scopes: self, file }
    }

    fn textual(&self, mut file: usize, mut at: u32, name: Name) -> Option<&Def> {
        // Parents form no circle: a file is entered once.
        loop {
            let scope = &self.files[file];
            let is_it = |visible: &&Visible| visible.def.name == name && visible.from <= at && at < visible.to;
            if let Some(found) = scope.own.iter().rev().find(is_it) {
                return Some(&found.def);
            }
            (file, at) = scope.parent?;
        }
    }

    fn seen_from(&self, file: usize, at: u32, call: &MacroCall) -> Option<&Def> {
        let krate = self.files[file].krate?;
        let Some(qualifier) = call.qualifier else {
            let found = self.textual(file, at, call.name);
            return found.or_else(|| self.imported(file, krate, call));
        };
        match qualifier.as_str() {
            "crate" | "self" | "super" => self.of_crate(krate, call.name),
            _ => self.by_start(krate, qualifier, call.name),
        }
    }

    fn imported(&self, file: usize, krate: usize, call: &MacroCall) -> Option<&Def> {
        let imports = &self.files[file].imports;
        let by_import = |import: &Import, name: Name| match import.start {
            None => self.of_crate(krate, name),
            Some(start) => self.by_start(krate, start, name),
        };
        let named = imports.iter().filter(|import| import.binds == Some(call.name));
        let named = named.filter_map(|import| by_import(import, import.last)).next();
        let by_crates = || {
            let crates = self.crates[krate].extern_crates.iter();
            crates.filter_map(|start| self.exported(self.dependency(krate, *start)?, call.name)).next()
        };
        let by_globs = || {
            let globs = imports.iter().filter(|import| import.binds.is_none() && import.start.is_some());
            globs.filter_map(|glob| by_import(glob, call.name)).next()
        };
        // Textual scope may have missed it: a macro makes the definition, or a condition hides it.
        let by_name = || self.crates[krate].defs.get(&call.name).filter(|defs| defs.len() == 1)?.first();
        named.or_else(by_crates).or_else(|| if call.is_known { None } else { by_globs().or_else(by_name) })
    }

    fn dependency(&self, krate: usize, name: Name) -> Option<usize> {
        self.crates[krate].dependencies.iter().find(|(own, _)| *own == name).map(|&(_, index)| index)
    }

    /// By a path that starts with a name.
    fn by_start(&self, krate: usize, start: Name, name: Name) -> Option<&Def> {
        match self.dependency(krate, start) {
            Some(dependency) => self.exported(dependency, name),
            None if self.crates[krate].modules.contains(&start) => self.of_crate(krate, name),
            None => None,
        }
    }

    fn of_crate(&self, krate: usize, name: Name) -> Option<&Def> {
        let defs = self.crates[krate].defs.get(&name)?;
        defs.iter().find(|def| def.is_exported).or(defs.last())
    }

    fn exported(&self, krate: usize, name: Name) -> Option<&Def> {
        self.crates[krate].defs.get(&name)?.iter().find(|def| def.is_exported)
    }
}

fn import(import: &crate::hir::Use) -> Option<Import> {
    let last = import.path.segments.last()?.name;
    let start = match import.path.anchor {
        Anchor::Plain | Anchor::Global => Some(import.path.segments.first()?.name),
        Anchor::Crate | Anchor::Super(_) => None,
    };
    match import.kind {
        UseKind::Named(name) => Some(Import { binds: Some(name), start, last }),
        UseKind::Glob => Some(Import { binds: None, start, last }),
        UseKind::Unnamed | UseKind::ExternCrate(_) => None,
    }
}

/// The macros as a file sees them.
pub(super) struct FileMacros<'a> {
    scopes: &'a Scopes,
    file: usize,
}

impl Macros for FileMacros<'_> {
    fn find(&self, call: &MacroCall, home: Option<MacroHome>) -> Option<FoundMacro> {
        let scopes = self.scopes;
        // What its own text sees comes second: names of macros are looked up where the call stands.
        let at_home = || {
            let home = home?;
            scopes.seen_from(home.file as usize, u32::MAX - 1, call)
        };
        let def = scopes.seen_from(self.file, call.offset, call).or_else(at_home)?;
        let own = scopes.krate(self.file)?;
        let other = scopes.krate(def.home.file as usize)?;
        let krate = if own == other {
            None
        } else {
            let (name, _) = scopes.crates[own].dependencies.iter().find(|&&(_, index)| index == other)?;
            Some(*name)
        };
        Some(FoundMacro { rules: Arc::clone(&def.rules), home: def.home, krate })
    }
}
