//! Digests of the packages of others: from the cache, or made from their sources one package after another, those that
//! others depend on first. What the project can see of them is loaded; the rest only goes into the digests of those that
//! use it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use crate::callgraph::Program;
use crate::catalogue;
use crate::diagnostic::Finding;
use crate::digest::{self, Leaves, Subject};
use crate::effects::Effects;
use crate::hir::{self, FileHir};
use crate::infer::Db;
use crate::project::{
    Cache, Foreign, ForeignPackages, Package, Project, TargetKind, foreign_packages, hash, read_source, target,
};
use crate::resolve::{CrateId, DefMap, Origin};
use crate::source::{FileId, Name, SourceFile, SourceMap};

use super::Config;
use super::load::{Parts, Reader, Root, Sorted, assemble, code_name, edition, sorted};
use super::models;

/// Raised when digests of the same sources come out otherwise. The models and the version are in the key as well.
const FORMAT: u32 = 2;

/// How many packages are analysed together.
const BATCH: usize = 16;

/// The dependencies that the project can see.
#[derive(Default)]
pub(super) struct Dependencies {
    pub(super) digests: Vec<Digest>,
    /// For a package of the project and a name in its code, the row in `digests`.
    pub(super) links: FxHashMap<(usize, String), usize>,
    /// Where all the packages lie, by how the paths of their files begin in reports.
    pub(super) directories: BTreeMap<String, PathBuf>,
}

impl Dependencies {
    /// The names by which they may speak of models.
    pub(super) fn mentions(&self) -> impl Iterator<Item = &str> {
        let links = self.digests.iter().flat_map(|digest| &digest.dependencies);
        links.filter_map(|(_, linked)| match linked {
            Linked::Model(model) => Some(model.as_str()),
            Linked::Digest(_) => None,
        })
    }
}

/// A crate as its dependents see it.
pub(super) struct Digest {
    pub(super) name: String,
    pub(super) edition: u16,
    /// Names in its code.
    pub(super) dependencies: Vec<(String, Linked)>,
    pub(super) hir: FileHir,
}

/// What a name of another crate leads to.
pub(super) enum Linked {
    /// A row among the digests that are loaded together.
    Digest(usize),
    Model(String),
}

/// Finds what the project depends on, and makes the digests that are missing.
pub(super) fn find(project: &Project, config: &Config) -> Dependencies {
    let is_known = |name: &str| catalogue::model(name).is_some();
    let dev = config.tests || config.benches || config.examples;
    let foreign = foreign_packages(project, dev, is_known);
    let store = Store::new(&foreign, &config.cache);
    let wanted: Vec<usize> = foreign.of_project.iter().flatten().map(|(_, row)| *row).collect();
    if store.closure(&wanted).is_none() {
        store.make_all();
    }
    let rows = store.closure(&wanted).unwrap_or_default();
    let digests = store.digests(&rows);
    let mut links = FxHashMap::default();
    for (package, dependencies) in foreign.of_project.iter().enumerate() {
        for (name, row) in dependencies {
            if let Ok(row) = rows.binary_search(row) {
                links.insert((package, name.clone()), row);
            }
        }
    }
    let directories =
        foreign.packages.iter().map(|foreign| (shown(&foreign.package), foreign.package.directory.clone())).collect();
    Dependencies { digests, links, directories }
}

/// The files that the digests are made from.
pub(super) fn source_files(project: &Project, config: &Config) -> Vec<PathBuf> {
    let dev = config.tests || config.benches || config.examples;
    let foreign = foreign_packages(project, dev, |name| catalogue::model(name).is_some());
    let files = foreign.packages.par_iter().flat_map_iter(|foreign| {
        let parsed = read(foreign).map(|(parsed, _)| parsed).unwrap_or_default();
        parsed.into_iter().map(|parsed| parsed.1.source.disk_path)
    });
    files.collect()
}

/// How the paths of a package's files begin in reports.
fn shown(package: &Package) -> String {
    format!("{}-{}", package.name, package.version.as_deref().unwrap_or("0.0.0"))
}

/// The digests, as far as they were read or made.
struct Store<'a> {
    foreign: &'a ForeignPackages,
    cache: &'a Cache,
    /// For each package what its digest follows from; `None` if that is not known.
    keys: Vec<Option<String>>,
    stored: Vec<OnceLock<Option<Stored>>>,
    leaves: Vec<OnceLock<Leaves>>,
    models: OnceLock<BTreeMap<&'static str, Leaves>>,
}

/// A packed digest.
struct Stored {
    /// The names with which its paths start.
    starts: BTreeSet<String>,
    bytes: Vec<u8>,
}

impl Stored {
    fn new(hir: FileHir) -> Stored {
        let packed = hir::pack::pack(&[hir]);
        Stored { starts: packed.starts.iter().map(|name| name.to_string()).collect(), bytes: packed.bytes }
    }

    fn decode(mut content: Vec<u8>) -> Option<Stored> {
        let (length, rest) = content.split_first_chunk::<4>()?;
        let length = u32::from_le_bytes(*length) as usize;
        let starts = std::str::from_utf8(rest.get(..length)?).ok()?.lines().map(str::to_owned).collect();
        content.drain(..4 + length);
        Some(Stored { starts, bytes: content })
    }

    fn encode(&self) -> Vec<u8> {
        let starts = self.starts.iter().map(|name| format!("{name}\n")).collect::<String>();
        let mut content = (starts.len() as u32).to_le_bytes().to_vec();
        content.extend_from_slice(starts.as_bytes());
        content.extend_from_slice(&self.bytes);
        content
    }

    fn hir(&self) -> FileHir {
        hir::pack::unpack(&self.bytes).and_then(|mut files| files.pop()).unwrap_or_default()
    }
}

/// A package that was read and is to be analysed.
struct Prepared {
    row: usize,
    files: Sorted,
    root: Root,
}

impl<'a> Store<'a> {
    fn new(foreign: &'a ForeignPackages, cache: &'a Cache) -> Store<'a> {
        let count = foreign.packages.len();
        Store {
            foreign,
            cache,
            keys: keys(foreign),
            stored: std::iter::repeat_with(OnceLock::new).take(count).collect(),
            leaves: std::iter::repeat_with(OnceLock::new).take(count).collect(),
            models: OnceLock::new(),
        }
    }

    /// These packages and those that their declarations speak of, in order; `None` if a digest is missing.
    fn closure(&self, wanted: &[usize]) -> Option<Vec<usize>> {
        let mut reached: BTreeSet<usize> = wanted.iter().copied().collect();
        let mut wave: Vec<usize> = reached.iter().copied().collect();
        while !wave.is_empty() {
            let found: Vec<Option<&Stored>> = wave.par_iter().map(|&row| self.kept(row)).collect();
            let mut next = Vec::new();
            for (row, stored) in wave.into_iter().zip(found) {
                let stored = stored?;
                let links = &self.foreign.packages[row].dependencies;
                let spoken_of = links.iter().filter(|(name, _)| stored.starts.contains(name)).map(|(_, row)| *row);
                next.extend(spoken_of.filter(|row| reached.insert(*row)));
            }
            wave = next;
        }
        Some(reached.into_iter().collect())
    }

    /// The digest of a package, if it was made or is in the cache.
    fn kept(&self, row: usize) -> Option<&Stored> {
        if let Some(stored) = self.stored[row].get() {
            return stored.as_ref();
        }
        let stored = self.fetch(row)?;
        self.stored[row].get_or_init(|| Some(stored)).as_ref()
    }

    fn fetch(&self, row: usize) -> Option<Stored> {
        let key = self.keys[row].as_ref()?;
        Stored::decode(self.cache.read(&self.file_name(row, key), key)?)
    }

    fn file_name(&self, row: usize, key: &str) -> String {
        format!("{}-{:032x}", shown(&self.foreign.packages[row].package), hash(key.as_bytes()))
    }

    /// Makes what is missing, those that others depend on first.
    fn make_all(&self) {
        for rows in levels(self.foreign) {
            let prepared: Vec<Prepared> =
                rows.into_par_iter().with_max_len(1).filter_map(|row| self.prepare(row)).collect();
            // What any program needs is loaded once for all of a batch. Its size is fixed, as nothing may depend on the
            // machine.
            let mut batches: Vec<Vec<Prepared>> = Vec::new();
            for prepared in prepared {
                match batches.last_mut() {
                    Some(last) if last.len() < BATCH => last.push(prepared),
                    _ => batches.push(vec![prepared]),
                }
            }
            batches.into_par_iter().with_max_len(1).for_each(|batch| self.make(batch));
        }
    }

    /// Reads a package whose digest is missing. One without a fn of note is made at once.
    fn prepare(&self, row: usize) -> Option<Prepared> {
        if self.kept(row).is_some() {
            return None;
        }
        let foreign = &self.foreign.packages[row];
        let Some((mut files, root)) = read(foreign) else {
            self.keep(row, FileHir::default());
            return None;
        };
        let mut leaves = Leaves::default();
        leaves.extend(self.model_leaves(models::STD));
        for name in foreign.package.dependencies.iter().map(code_name) {
            leaves.extend(self.model_leaves(&name));
        }
        self.below(row).into_iter().for_each(|row| leaves.extend(self.leaves_of(row)));
        let mut hirs: Vec<&mut FileHir> = files.iter_mut().map(|(_, parsed)| &mut parsed.hir).collect();
        if digest::prune(&mut hirs, &leaves) {
            // No place is looked at before it is shown.
            for (_, parsed) in &mut files {
                let source = &mut parsed.source;
                *source = SourceFile::new(std::mem::take(&mut source.path), PathBuf::new(), "".into());
            }
            return Some(Prepared { row, files, root });
        }
        let cfg = root.cfg.clone();
        let loaded = assemble(Parts {
            roots: vec![root],
            packages: vec![foreign.package.clone()],
            found: Dependencies::default(),
            files: files.into_iter().map(|(key, parsed)| (key, Some(parsed))).collect(),
            models: Vec::new(),
            errors: Vec::new(),
        });
        let root = loaded.crates.first().map(|krate| krate.root);
        self.keep(row, root.map(|root| digest::declarations(loaded.sources, root, &cfg)).unwrap_or_default());
        None
    }

    /// Makes the digests of packages that do not depend on each other.
    fn make(&self, batch: Vec<Prepared>) {
        let direct: BTreeSet<usize> = batch
            .iter()
            .flat_map(|prepared| &self.foreign.packages[prepared.row].dependencies)
            .map(|(_, row)| *row)
            .collect();
        let rows = self.closure(&direct.into_iter().collect::<Vec<usize>>()).unwrap_or_default();
        let mut found = Dependencies { digests: self.digests(&rows), ..Dependencies::default() };
        let mut packages = Vec::new();
        let mut roots = Vec::new();
        let mut files = FxHashMap::default();
        for (index, prepared) in batch.iter().enumerate() {
            let foreign = &self.foreign.packages[prepared.row];
            for (name, row) in &foreign.dependencies {
                if let Ok(row) = rows.binary_search(row) {
                    found.links.insert((index, name.clone()), row);
                }
            }
            packages.push(foreign.package.clone());
        }
        let batch_rows: Vec<usize> = batch.iter().map(|prepared| prepared.row).collect();
        for (index, prepared) in batch.into_iter().enumerate() {
            roots.push(Root { package: index, ..prepared.root });
            files.extend(prepared.files.into_iter().map(|(key, parsed)| (key, Some(parsed))));
        }
        let cfgs: Vec<_> = roots.iter().map(|root| root.cfg.clone()).collect();
        let names: Vec<String> = packages.iter().flat_map(|package| &package.dependencies).map(code_name).collect();
        let reached = models::reachable(names.iter().map(String::as_str).chain(found.mentions()));
        let unpack = |model: &'static catalogue::Model| hir::pack::unpack_late(model.packed).unwrap_or_default();
        let models = reached.values().map(|model| (*model, unpack(model))).collect();
        let loaded = assemble(Parts { roots, packages, found, files, models, errors: Vec::new() });
        let subjects = (0..).map(CrateId).zip(&loaded.crates).zip(cfgs);
        let subjects: Vec<Subject> = subjects.map(|((id, krate), cfg)| Subject { id, root: krate.root, cfg }).collect();
        let program = Program::new(Db::new(DefMap::build(loaded.sources, loaded.crates)));
        let digests = digest::digests(program, &loaded.source_map, &subjects);
        for (row, digest) in batch_rows.into_iter().zip(digests) {
            self.keep(row, digest);
        }
    }

    /// Keeps a digest for this run, and for later ones.
    fn keep(&self, row: usize, digest: FileHir) {
        let stored = Stored::new(digest);
        if let Some(key) = &self.keys[row] {
            self.cache.write(&self.file_name(row, key), key, &stored.encode());
        }
        // Nobody else makes this one.
        let _ = self.stored[row].set(Some(stored));
    }

    /// All packages below one.
    fn below(&self, row: usize) -> BTreeSet<usize> {
        let mut reached = BTreeSet::new();
        let mut open = vec![row];
        while let Some(row) = open.pop() {
            let rows = self.foreign.packages[row].dependencies.iter().map(|(_, row)| *row);
            open.extend(rows.filter(|row| reached.insert(*row)));
        }
        reached
    }

    fn leaves_of(&self, row: usize) -> &Leaves {
        self.leaves[row].get_or_init(|| {
            let mut leaves = Leaves::default();
            if let Some(stored) = self.kept(row) {
                let library = self.foreign.packages[row].package.library();
                leaves.add(&stored.hir(), library.map_or("", |target| target.name.as_str()));
            }
            leaves
        })
    }

    fn model_leaves(&self, name: &str) -> &Leaves {
        static NONE: std::sync::LazyLock<Leaves> = std::sync::LazyLock::new(Leaves::default);
        let models = self.models.get_or_init(|| {
            let mut leaves: BTreeMap<&'static str, Leaves> = BTreeMap::new();
            for model in catalogue::models() {
                let own = leaves.entry(model.name).or_default();
                let files = hir::pack::unpack_late(model.packed).unwrap_or_default();
                for (path, file) in model.files.iter().zip(&files) {
                    let stem = path.trim_end_matches(".rs").trim_end_matches("/mod");
                    own.add(file, stem.rsplit('/').next().unwrap_or(stem));
                }
            }
            leaves
        });
        models.get(name).unwrap_or(&NONE)
    }

    /// These digests, to be loaded together.
    fn digests(&self, rows: &[usize]) -> Vec<Digest> {
        let make = |row: &usize| {
            let foreign = &self.foreign.packages[*row];
            let link =
                |(name, row): &(String, usize)| Some((name.clone(), Linked::Digest(rows.binary_search(row).ok()?)));
            let mut dependencies: Vec<(String, Linked)> = foreign.dependencies.iter().filter_map(link).collect();
            let stored = self.kept(*row);
            for dependency in &foreign.package.dependencies {
                let is_spoken_of = stored.is_some_and(|stored| stored.starts.contains(&dependency.name));
                let model = code_name(dependency);
                if is_spoken_of && catalogue::model(&model).is_some() {
                    dependencies.push((dependency.name.clone(), Linked::Model(model)));
                }
            }
            Digest {
                name: foreign.package.library().map(|target| target.name.clone()).unwrap_or_default(),
                edition: edition(&foreign.package),
                dependencies,
                hir: stored.map(Stored::hir).unwrap_or_default(),
            }
        };
        rows.par_iter().with_max_len(1).map(make).collect()
    }
}

/// What the digest of each package follows from. It holds the keys of those below, so that nothing is found that was made
/// with others.
fn keys(foreign: &ForeignPackages) -> Vec<Option<String>> {
    let mut keys: Vec<Option<String>> = vec![None; foreign.packages.len()];
    for row in levels(foreign).into_iter().flatten() {
        let package = &foreign.packages[row];
        let below = package.dependencies.iter().map(|(name, row)| {
            let key = keys[*row].as_ref()?;
            Some(format!("{name} {:032x}\n", hash(key.as_bytes())))
        });
        let below: Option<String> = below.collect();
        keys[row] = below.and_then(|below| {
            let features: Vec<&str> = package.features.iter().map(String::as_str).collect();
            Some(format!(
                "{FORMAT} {} {:016x} {}\n{} {}\n{}\n{}\n{below}",
                env!("CARGO_PKG_VERSION"),
                catalogue::FINGERPRINT,
                target(),
                package.package.name,
                package.package.version.as_deref()?,
                package.revision.as_deref()?,
                features.join(" "),
            ))
        });
    }
    keys
}

/// The packages such that each stands behind all that it depends on; those of one level can be made at the same time.
fn levels(foreign: &ForeignPackages) -> Vec<Vec<usize>> {
    let mut open: Vec<usize> = (0..foreign.packages.len()).collect();
    let mut done: BTreeSet<usize> = BTreeSet::new();
    let mut levels = Vec::new();
    while !open.is_empty() {
        let is_ready = |row: &usize| foreign.packages[*row].dependencies.iter().all(|(_, row)| done.contains(row));
        let (mut level, rest): (Vec<usize>, Vec<usize>) = open.iter().partition(|row| is_ready(row));
        if level.is_empty() {
            // A circle, which cargo would not build: as good as any order.
            level = rest.clone();
            open.clear();
        } else {
            open = rest;
        }
        done.extend(&level);
        levels.push(level);
    }
    levels
}

/// The files of a package's library, and the crate.
fn read(foreign: &Foreign) -> Option<(Sorted, Root)> {
    let package = &foreign.package;
    let library = package.library()?;
    let root = Root {
        name: library.name.clone(),
        package: 0,
        kind: TargetKind::Lib,
        file: library.root.clone(),
        origin: Origin::Dependency,
        cfg: foreign.cfg(),
    };
    let project = Project { root: package.directory.clone(), ..Project::default() };
    let reader = Reader::new(&project, true);
    reader.read_all(std::slice::from_ref(&root), std::slice::from_ref(package), &BTreeMap::new());
    let (files, _) = reader.finish();
    let mut files = sorted(files);
    for (_, parsed) in &mut files {
        parsed.source.path = format!("{}/{}", shown(package), parsed.source.path);
    }
    // Without its root nothing leads to the others.
    files.iter().any(|(key, _)| key.path == root.file).then_some((files, root))
}

/// Gives the files of dependencies that effects lead through their places. Their texts are read when they are shown.
pub(super) fn add_files(
    effects: &Effects,
    directories: &BTreeMap<String, PathBuf>,
    sources: &mut SourceMap,
) -> FxHashMap<Name, FileId> {
    let paths: BTreeSet<Name> = effects.blocking().flat_map(|(_, effect)| &effect.via).map(|via| via.path).collect();
    let add = |path: Name| {
        let disk_path =
            path.as_str().split_once('/').and_then(|(start, rest)| Some(directories.get(start)?.join(rest)));
        let file = SourceFile::new(path.to_string(), disk_path.unwrap_or_default(), "".into());
        (path, sources.add(file))
    };
    paths.into_iter().map(add).collect()
}

/// Reads the texts of the files that findings lead through.
pub(super) fn read_files(findings: &[Finding], sources: &mut SourceMap) {
    let files: BTreeSet<FileId> =
        findings.iter().flat_map(|finding| &finding.trace).map(|hop| hop.place.file).collect();
    for id in files {
        let file = sources.file(id);
        if file.text.is_empty()
            && file.disk_path != Path::new("")
            && let Ok(text) = read_source(&file.disk_path)
        {
            sources.set_text(id, text);
        }
    }
}
