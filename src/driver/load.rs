//! From a path to parsed crates: finds the targets, reads and lowers their files in parallel, following `mod`
//! declarations, and adds the models that they can reach. Ids are given by path at the end, so they do not depend on
//! which thread was first.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use crate::catalogue::{self, Model};
use crate::diagnostic::InputError;
use crate::hir::lower::Redefined;
use crate::hir::{self, FileHir, Item, LazyBody};
use crate::project::{
    CfgOptions, Dependency, Edition, FeatureUses, Package, Presence, Project, Target, TargetKind, Truth, module_file,
    read_source,
};
use crate::resolve::{CrateId, CrateInput, Origin, Sources};
use crate::source::{FileId, Name, SourceFile, SourceMap};

use super::Config;
use super::dependencies::{self, Dependencies, Linked};
use super::models::{self, STD, STD_ALIASES, add_models};

/// Everything that was read.
pub(super) struct Loaded {
    pub(super) sources: Sources,
    pub(super) source_map: SourceMap,
    pub(super) crates: Vec<CrateInput<'static>>,
    /// For each crate, the names of the packages that its package depends on.
    pub(super) packages: Vec<Arc<[String]>>,
    /// Where the packages lie whose files digests speak of.
    pub(super) directories: BTreeMap<String, PathBuf>,
    pub(super) errors: Vec<InputError>,
    pub(super) files: usize,
    pub(super) lines: usize,
}

/// A crate to read.
pub(super) struct Root {
    pub(super) name: String,
    pub(super) package: usize,
    pub(super) kind: TargetKind,
    pub(super) file: PathBuf,
    pub(super) origin: Origin,
    pub(super) cfg: CfgOptions,
}

/// A file as it is read: the same file may be read in two ways.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct Key {
    pub(super) path: PathBuf,
    is_mod_rs: bool,
    edition: u16,
}

/// A file that was read.
pub(super) struct Parsed {
    pub(super) hir: FileHir,
    pub(super) source: SourceFile,
    /// How many lines it has.
    lines: usize,
    /// The rows of its modules that lead to files.
    pub(super) modules: Vec<(u32, Key)>,
    pub(super) redefined: Redefined,
}

/// The files by how they are read; `None` while one is being read, and for good if it cannot be. Boxed, since the table
/// grows under a lock.
pub(super) type Files = FxHashMap<Key, Option<Box<Parsed>>>;

/// Files in the order of their ids.
pub(super) type Sorted = Vec<(Key, Box<Parsed>)>;

/// A file that a module leads to, with the place of the module.
pub(super) type Child = (Key, (String, u32));

/// Reads the project at a path.
pub(super) fn load(path: &Path, config: &Config) -> Result<Loaded, InputError> {
    load_with(path, config, None)
}

/// Reads the project at a path, and a model whether or not the project can reach it.
pub(super) fn load_with(path: &Path, config: &Config, model: Option<&str>) -> Result<Loaded, InputError> {
    let project = Project::discover(path)?;
    let mut packages = project.packages.clone();
    for package in &mut packages {
        let is_off = project.kind_of_package(package).is_some_and(|kind| !is_wanted(kind, config));
        package.is_member &= !is_off;
    }
    let found = if config.deps { dependencies::find(&project, config) } else { Dependencies::default() };
    let mut roots = roots(&packages, config);
    let dependencies = || packages.iter().flat_map(|package| &package.dependencies);
    let names: Vec<String> = dependencies().map(code_name).chain(dependencies().filter_map(short_name)).collect();
    let reached = models::reachable(names.iter().map(String::as_str).chain(found.mentions()).chain(model));

    let reader = Reader::new(&project, !config.tests);
    let models = reader.read_all(&roots, &packages, &reached);
    if let Ok(files) = reader.files.lock() {
        roots.retain(|root| files.get(&root_key(root, &packages[root.package])).is_some_and(Option::is_some));
    }
    super::expand::expand(&reader, &roots, &packages, &library_links(&roots, &packages));
    let (files, errors) = reader.finish();
    Ok(assemble(Parts { roots, packages, found, files, models, errors }))
}

/// The name by which code without a rename speaks of a dependency's library.
pub(super) fn code_name(dependency: &Dependency) -> String {
    dependency.package.replace('-', "_")
}

/// The name without `rust_`: the package `rust-rocksdb` may hold the library `rocksdb`, which only its manifest tells.
fn short_name(dependency: &Dependency) -> Option<String> {
    dependency.name.strip_prefix("rust_").map(str::to_owned)
}

/// Whether the members' targets of a kind are checked.
fn is_wanted(kind: TargetKind, config: &Config) -> bool {
    match kind {
        TargetKind::Lib | TargetKind::Bin => true,
        TargetKind::Test => config.tests,
        TargetKind::Example => config.examples,
        TargetKind::Bench => config.benches,
        TargetKind::BuildScript => config.build_scripts,
    }
}

/// The crates to read.
fn roots(packages: &[Package], config: &Config) -> Vec<Root> {
    let mut roots = Vec::new();
    let uses = FeatureUses::of(packages);
    for (index, package) in packages.iter().enumerate() {
        for target in &package.targets {
            if target.kind == TargetKind::Lib || package.is_member && is_wanted(target.kind, config) {
                roots.push(root(index, package, target, config, &uses));
            }
        }
    }
    roots
}

fn root(index: usize, package: &Package, target: &Target, config: &Config, uses: &FeatureUses) -> Root {
    Root {
        name: target.name.clone(),
        package: index,
        kind: target.kind,
        file: target.root.clone(),
        origin: if package.is_member { Origin::Member } else { Origin::Dependency },
        cfg: CfgOptions::new(package, config.tests && package.is_member, uses),
    }
}

pub(super) fn edition(package: &Package) -> u16 {
    match package.edition {
        Edition::Edition2015 => 2015,
        Edition::Edition2018 => 2018,
        Edition::Edition2021 => 2021,
        Edition::Edition2024 => 2024,
    }
}

/// The shared state of the threads that read.
pub(super) struct Reader<'a> {
    project: &'a Project,
    pub(super) files: Mutex<Files>,
    errors: Mutex<Vec<InputError>>,
    skip_tests: bool,
}

impl<'a> Reader<'a> {
    pub(super) fn new(project: &'a Project, skip_tests: bool) -> Reader<'a> {
        Reader { project, files: Mutex::default(), errors: Mutex::new(project.errors.clone()), skip_tests }
    }

    pub(super) fn finish(self) -> (Files, Vec<InputError>) {
        (self.files.into_inner().unwrap_or_default(), self.errors.into_inner().unwrap_or_default())
    }

    /// Reads all crates, and the models beside them.
    pub(super) fn read_all(
        &self,
        roots: &[Root],
        packages: &[Package],
        reached: &BTreeMap<&'static str, &'static Model>,
    ) -> Vec<(&'static Model, Vec<FileHir>)> {
        let mut models: Vec<(&'static Model, Vec<FileHir>)> =
            reached.values().map(|model| (*model, Vec::new())).collect();
        rayon::scope(|scope| {
            for root in roots {
                let key = root_key(root, &packages[root.package]);
                self.request(scope, key, &root.cfg, root.origin, None);
            }
            // Findings need the rules' pages, which would be parsed when all else is done.
            scope.spawn(|_| {
                let _ = catalogue::rules();
            });
            for (model, files) in &mut models {
                scope.spawn(move |_| *files = hir::pack::unpack_late(model.packed).unwrap_or_default());
            }
        });
        models
    }

    /// Reads a file on some thread, unless another does already.
    pub(super) fn request<'s>(
        &'s self,
        scope: &rayon::Scope<'s>,
        key: Key,
        cfg: &'s CfgOptions,
        origin: Origin,
        from: Option<(String, u32)>,
    ) {
        {
            let Ok(mut files) = self.files.lock() else {
                return;
            };
            if files.contains_key(&key) {
                return;
            }
            files.insert(key.clone(), None);
        }
        scope.spawn(move |scope| {
            let Some((parsed, children)) = self.read(&key, cfg, origin, from) else {
                return;
            };
            let parsed = Some(Box::new(parsed));
            if let Ok(mut files) = self.files.lock() {
                files.insert(key, parsed);
            }
            for (child, from) in children {
                self.request(scope, child, cfg, origin, Some(from));
            }
        });
    }

    fn fail(&self, path: String, line: Option<u32>, message: String) {
        if let Ok(mut errors) = self.errors.lock() {
            errors.push(InputError { path, line, message });
        }
    }

    fn read(
        &self,
        key: &Key,
        cfg: &CfgOptions,
        origin: Origin,
        from: Option<(String, u32)>,
    ) -> Option<(Parsed, Vec<Child>)> {
        let shown = self.project.display(&key.path);
        let text = match read_source(&key.path) {
            Ok(text) => text,
            Err(error) => {
                let from =
                    from.map(|(path, line)| format!(" (the module is declared at {path}:{line})")).unwrap_or_default();
                self.fail(shown, error.line(), format!("cannot be read: {error}{from}"));
                return None;
            }
        };
        let hir = hir::lower::lower_lazily(&text, &self.options(key));
        let source = SourceFile::new(shown, key.path.clone(), text);
        if origin == Origin::Member {
            for error in &hir.errors {
                let (line, _) = source.line_column(error.offset);
                self.fail(source.path.clone(), Some(line), error.message.clone());
            }
        }
        let (modules, children) = self.modules(key, &hir, &source, cfg, origin);
        let lines = source.line_count();
        Some((Parsed { hir, source, lines, modules, redefined: Redefined::NONE }, children))
    }

    /// How a file is lowered.
    pub(super) fn options(&self, key: &Key) -> hir::lower::Options {
        hir::lower::Options {
            is_model: false,
            edition: key.edition,
            skip_tests: self.skip_tests,
            signatures_only: self.skip_tests && self.project.is_test_helper(&key.path),
            redefined: Redefined::NONE,
        }
    }

    /// The modules of a file that lead to files, and these.
    pub(super) fn modules(
        &self,
        key: &Key,
        hir: &FileHir,
        source: &SourceFile,
        cfg: &CfgOptions,
        origin: Origin,
    ) -> (Vec<(u32, Key)>, Vec<Child>) {
        let mut modules = Vec::new();
        let mut children = Vec::new();
        let mut nesting = Vec::new();
        let mut rows = Vec::new();
        module_rows(hir, &hir.items, cfg, &mut nesting, &mut rows);
        for body in hir.bodies.iter().filter_map(LazyBody::at_once) {
            for scope in &body.scopes {
                module_rows(hir, &scope.items, cfg, &mut nesting, &mut rows);
            }
        }
        for (row, nesting) in rows {
            let module = &hir.modules[row as usize];
            let (line, _) = source.line_column(module.span.start);
            if let Some(child) = self.child(key, source, module, &nesting, line, origin) {
                modules.push((row, child.clone()));
                children.push((child, (source.path.clone(), line)));
            }
        }
        (modules, children)
    }

    /// The file of a module, or an error that says where it should be.
    fn child(
        &self,
        key: &Key,
        source: &SourceFile,
        module: &hir::Module,
        nesting: &[(&str, Option<&str>)],
        line: u32,
        origin: Origin,
    ) -> Option<Key> {
        let attribute = module.path.as_ref().map(|path| path.as_str());
        if module.name.as_str() == "include!" {
            let path = key.path.parent()?.join(attribute?);
            // Under a condition it is as a rule made by a build script.
            if module.attributes.cfg.is_some() && read_source(&path).is_err() {
                return None;
            }
            return Some(Key { path, is_mod_rs: key.is_mod_rs, ..key.clone() });
        }
        match module_file(&key.path, key.is_mod_rs, nesting, &module.name, attribute) {
            Ok(file) => Some(Key { path: file.path, is_mod_rs: file.is_mod_rs, ..key.clone() }),
            Err(tried) => {
                // Code under a condition may be generated, or belong to another platform.
                if origin == Origin::Member && module.attributes.cfg.is_none() {
                    let tried: Vec<String> =
                        tried.iter().map(|path| format!("`{}`", self.project.display(path))).collect();
                    let message =
                        format!("there is no file for the module `{}`: tried {}", module.name, tried.join(" and "));
                    self.fail(source.path.clone(), Some(line), message);
                }
                None
            }
        }
    }
}

pub(super) fn root_key(root: &Root, package: &Package) -> Key {
    Key { path: root.file.clone(), is_mod_rs: true, edition: edition(package) }
}

/// The inline modules around an item, from the outermost: names and `#[path]` attributes.
type Nesting<'h> = Vec<(&'h str, Option<&'h str>)>;

/// The modules of these items that are in files of their own, with the inline modules around each.
fn module_rows<'h>(
    hir: &'h FileHir,
    items: &[Item],
    cfg: &CfgOptions,
    nesting: &mut Nesting<'h>,
    rows: &mut Vec<(u32, Nesting<'h>)>,
) {
    for item in items {
        if let Item::Call(row) = item {
            module_rows(hir, &hir.calls[*row as usize].items, cfg, nesting, rows);
        }
        let Item::Module(row) = item else {
            continue;
        };
        let module = &hir.modules[*row as usize];
        if module.attributes.cfg.as_ref().is_some_and(|condition| cfg.evaluate(condition) == Truth::False) {
            continue;
        }
        match &module.items {
            Some(items) => {
                nesting.push((module.name.as_str(), module.path.as_ref().map(|path| path.as_str())));
                module_rows(hir, items, cfg, nesting, rows);
                nesting.pop();
            }
            None => rows.push((*row, nesting.clone())),
        }
    }
}

/// What is left to put together when everything is read.
pub(super) struct Parts {
    pub(super) roots: Vec<Root>,
    pub(super) packages: Vec<Package>,
    pub(super) found: Dependencies,
    pub(super) files: Files,
    pub(super) models: Vec<(&'static Model, Vec<FileHir>)>,
    pub(super) errors: Vec<InputError>,
}

/// The files that were read.
pub(super) fn sorted(files: Files) -> Sorted {
    let mut sorted: Vec<_> = files.into_iter().filter_map(|(key, parsed)| Some((key, parsed?))).collect();
    sorted.par_sort_unstable_by(|(one, _), (other, _)| one.cmp(other));
    sorted
}

pub(super) fn assemble(parts: Parts) -> Loaded {
    let Parts { mut roots, packages, found, files, models, errors } = parts;
    let sorted = sorted(files);
    let ids: FxHashMap<Key, FileId> = (0..).map(FileId).zip(&sorted).map(|(id, (key, _))| (key.clone(), id)).collect();
    let mut sources = Sources::default();
    let mut source_map = SourceMap::default();
    let mut lines = 0;
    let count = sorted.len();
    for (_, parsed) in sorted {
        let id = source_map.add(parsed.source);
        lines += parsed.lines;
        for (row, key) in parsed.modules {
            if let Some(&child) = ids.get(&key) {
                sources.module_files.insert((id, row), child);
            }
        }
        sources.files.push(parsed.hir);
    }
    roots.retain(|root| ids.contains_key(&root_key(root, &packages[root.package])));
    let library_links = library_links(&roots, &packages);
    let first_digest = roots.len();
    let first_model = first_digest + found.digests.len();
    let digest_id = |row: usize| CrateId((first_digest + row) as u32);
    let mut digests = Vec::new();
    for digest in found.digests {
        let file = source_map.add(SourceFile::new(format!("<{}>", digest.name), PathBuf::new(), Arc::from("")));
        sources.files.push(digest.hir);
        digests.push((digest.name, digest.edition, file, digest.dependencies));
    }
    let model_roots = add_models(models, &mut sources, &mut source_map);
    let model_links: Vec<(Name, CrateId)> =
        model_roots.iter().zip(first_model..).map(|((name, _), id)| (Name::from(name), CrateId(id as u32))).collect();
    let model_ids: FxHashMap<&str, CrateId> = model_links.iter().map(|(name, id)| (name.as_str(), *id)).collect();
    let model_id = |name: &str| model_ids.get(name).copied();
    let mut crates = Vec::new();
    let mut dependencies_of = Vec::new();
    for (root, linked) in roots.iter().zip(&library_links) {
        let package = &packages[root.package];
        let mut dependencies = std_names(&model_id);
        dependencies.extend(linked.iter().map(|&(name, index)| (name, CrateId(index as u32))));
        for dependency in &package.dependencies {
            let name = Name::from(&dependency.name);
            if linked.iter().any(|(known, _)| *known == name) {
                continue;
            }
            let digest = found.links.get(&(root.package, dependency.name.clone())).map(|&row| digest_id(row));
            if let Some(id) = digest.or_else(|| model_id(&code_name(dependency))) {
                dependencies.push((name, id));
            } else if let Some(short) = short_name(dependency)
                && package.dependencies.iter().all(|other| other.name != short)
                && let Some(id) = model_id(&short)
            {
                dependencies.push((Name::from(&short), id));
            }
        }
        let cfg = root.cfg.clone();
        let key = root_key(root, package);
        crates.push(CrateInput {
            name: Name::from(&root.name),
            edition: edition(package),
            origin: root.origin,
            root: ids[&key],
            dependencies,
            cfg: Box::new(move |condition| cfg.presence(condition)),
        });
        dependencies_of.push(package.dependencies.iter().map(|dependency| dependency.package.clone()).collect());
    }
    for (name, edition, root, links) in digests {
        let mut dependencies = std_names(&model_id);
        dependencies.extend(links.into_iter().filter_map(|(name, target)| {
            let id = match target {
                Linked::Digest(row) => Some(digest_id(row)),
                Linked::Model(model) => model_id(&model),
            };
            Some((Name::from(&name), id?))
        }));
        crates.push(CrateInput {
            name: Name::from(&name),
            edition,
            origin: Origin::Dependency,
            root,
            dependencies,
            // What does not hold is not there.
            cfg: Box::new(|_| Presence::Here),
        });
        dependencies_of.push(Arc::new([]) as Arc<[String]>);
    }
    for (name, file) in &model_roots {
        let mut dependencies = std_names(&model_id);
        dependencies.extend_from_slice(&model_links);
        crates.push(CrateInput {
            name: Name::from(name),
            edition: 2024,
            origin: Origin::Model,
            root: *file,
            dependencies,
            cfg: Box::new(|_| Presence::Here),
        });
        dependencies_of.push(Arc::new([]) as Arc<[String]>);
    }
    let directories = found.directories;
    Loaded { sources, source_map, crates, packages: dependencies_of, directories, errors, files: count, lines }
}

/// For each root the libraries among the roots that it may use, by the names that it has for them.
fn library_links(roots: &[Root], packages: &[Package]) -> Vec<Vec<(Name, usize)>> {
    let libraries = roots.iter().enumerate().filter(|(_, root)| root.kind == TargetKind::Lib);
    let libraries: FxHashMap<usize, usize> = libraries.map(|(index, root)| (root.package, index)).collect();
    let by_directory: FxHashMap<&Path, usize> =
        packages.iter().enumerate().map(|(index, package)| (package.directory.as_path(), index)).collect();
    let of_root = |root: &Root| {
        let package = &packages[root.package];
        let mut found = Vec::new();
        if root.kind != TargetKind::Lib
            && let (Some(library), Some(&index)) = (package.library(), libraries.get(&root.package))
        {
            found.push((Name::from(&library.name), index));
        }
        for dependency in &package.dependencies {
            let by_path = dependency.path.as_ref().and_then(|path| by_directory.get(path.as_path()));
            if let Some(&index) = by_path.and_then(|package| libraries.get(package)) {
                found.push((Name::from(&dependency.name), index));
            }
        }
        found
    };
    roots.iter().map(of_root).collect()
}

fn std_names(model_id: &impl Fn(&str) -> Option<CrateId>) -> Vec<(Name, CrateId)> {
    let std = model_id(STD);
    let aliases = STD_ALIASES.iter().chain([&STD]);
    std.map(|id| aliases.map(|name| (Name::from(name), id)).collect()).unwrap_or_default()
}

/// All models and nothing else.
pub(super) fn only_models() -> Loaded {
    let project = Project::default();
    let reached = models::reachable(catalogue::models().iter().map(|model| model.name));
    let reader = Reader::new(&project, true);
    let models = reader.read_all(&[], &[], &reached);
    assemble(Parts {
        roots: Vec::new(),
        packages: Vec::new(),
        found: Dependencies::default(),
        files: FxHashMap::default(),
        models,
        errors: Vec::new(),
    })
}
