//! From a path to a project: which manifests belong to it, which of their packages are members. Every directory is
//! entered once, whatever links lead to it.

use super::disk::{entries, identity, is_directory, is_file, normalize, read_source};
use super::lockfile::LockFile;
use super::manifest::{Fault, Manifest, one_line};
use super::members::{expand, topmost_manifests};
use super::packages::{Root, Scope, build, directory_name, find_root};
use super::{Dependency, DependencyKind, Edition, Package, Project, ReadError, Target, TargetKind, relative};
use crate::diagnostic::InputError;
use crate::source::display_path;
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Finds what is to be checked at a path.
pub(super) fn discover(path: &Path) -> Result<Project, InputError> {
    let shown = display_path(path);
    let found = match std::path::absolute(path) {
        Ok(absolute) => explore(&normalize(&absolute), &shown),
        Err(_) if shown.is_empty() => Err("the path is empty".to_string()),
        Err(error) => Err(format!("`{shown}`: {error}")),
    };
    found.map_err(|message| InputError { path: shown, line: None, message: one_line(&message) })
}

/// The directory of the workspace, or else package, that a file lies in, found upwards as cargo does.
pub(super) fn root_above(file: &Path) -> Option<PathBuf> {
    let file = normalize(&std::path::absolute(file).ok()?);
    let packages = file.ancestors().skip(1).filter_map(|directory| Some((directory, read_manifest(directory)?)));
    let (directory, manifest) = packages.into_iter().next()?;
    let root = find_root(directory, &manifest, read_manifest);
    Some(root.map_or_else(|| directory.to_path_buf(), |root| root.directory))
}

fn explore(path: &Path, shown: &str) -> Result<Project, String> {
    if is_directory(path) {
        return explore_directory(path, shown);
    }
    let directory = path.parent().unwrap_or(Path::new("/"));
    if path.file_name().is_some_and(|name| name == "Cargo.toml") && is_file(path) {
        let mut explorer = Explorer::new(directory);
        explorer.workspace(directory);
        return Ok(explorer.finish());
    }
    if path.extension().is_some_and(|extension| extension == "rs") {
        // A file that cannot be read is the driver's to report, unless there is none at all.
        if let Err(error @ (ReadError::Missing | ReadError::DanglingLink | ReadError::NotAFile)) = read_source(path) {
            return Err(format!("`{shown}`: {error}"));
        }
        let target = loose_target(path, &path.file_stem().unwrap_or_default().to_string_lossy());
        let mut explorer = Explorer::new(directory);
        explorer.loose(directory, target.name.clone(), vec![target]);
        return Ok(explorer.finish());
    }
    match read_source(path) {
        Err(ReadError::Missing) => Err(format!("`{shown}` does not exist")),
        Err(ReadError::DanglingLink) => Err(format!("`{shown}` is a symbolic link that leads nowhere")),
        Err(error @ ReadError::Unreadable(_)) => Err(format!("`{shown}`: {error}")),
        _ => Err(format!("`{shown}` is neither a directory, a Cargo.toml nor a Rust file")),
    }
}

fn explore_directory(path: &Path, shown: &str) -> Result<Project, String> {
    let mut explorer = Explorer::new(path);
    if explorer.manifest(path).is_some() {
        explorer.workspace(path);
        return Ok(explorer.finish());
    }
    let manifests = topmost_manifests(path);
    if manifests.is_empty() {
        let targets = loose_files(path);
        if targets.is_empty() {
            return Err(format!("no Cargo.toml and no Rust file in `{shown}`"));
        }
        explorer.loose(path, directory_name(path), targets);
    }
    explorer.is_collection = true;
    for directory in &manifests {
        explorer.workspace(directory);
    }
    Ok(explorer.finish())
}

/// Collects a project.
struct Explorer {
    root: PathBuf,
    /// Whether the root only holds packages: all that they need below it is then to be checked, as they are.
    is_collection: bool,
    /// All manifests that were looked for, by directory.
    manifests: HashMap<PathBuf, Option<Arc<Manifest>>>,
    /// The directories of those whose faults matter.
    used: BTreeSet<PathBuf>,
    /// By what their directory really is.
    packages: BTreeMap<PathBuf, Package>,
    /// The directories whose lock file was read.
    locked: BTreeSet<PathBuf>,
    lock: Option<LockFile>,
    errors: Vec<InputError>,
}

impl Explorer {
    fn new(root: &Path) -> Explorer {
        Explorer {
            root: root.to_path_buf(),
            is_collection: false,
            manifests: HashMap::new(),
            used: BTreeSet::new(),
            packages: BTreeMap::new(),
            locked: BTreeSet::new(),
            lock: None,
            errors: Vec::new(),
        }
    }

    fn finish(mut self) -> Project {
        for directory in std::mem::take(&mut self.used) {
            if let Some(manifest) = self.manifest(&directory) {
                self.report(&directory, &manifest.faults);
            }
        }
        self.errors.sort();
        self.errors.dedup();
        let mut packages: Vec<Package> = self.packages.into_values().collect();
        packages.sort_by(|a, b| (!a.is_member, &a.directory).cmp(&(!b.is_member, &b.directory)));
        Project { root: self.root, packages, lock: self.lock, errors: self.errors, places: Default::default() }
    }

    /// Adds the workspace or package of a directory with a manifest, and the path dependencies outside it.
    fn workspace(&mut self, directory: &Path) {
        let Some(manifest) = self.manifest(directory) else { return };
        let root = self.root_of(directory, &manifest);
        let is_whole = manifest.workspace.is_some();
        let mut wave = Vec::new();
        // A manifest with faults may have been meant to hold a package.
        if manifest.package.is_some() || !is_whole || !manifest.is_sound {
            wave.push(directory.to_path_buf());
        }
        if is_whole {
            wave.extend(self.members(&root));
        } else if manifest.package.is_none() && manifest.is_sound {
            let message = "there is neither `[package]` nor `[workspace]` in it".to_string();
            self.report(directory, &[Fault { line: None, message }]);
        }

        let lock_path = root.directory.join("Cargo.lock");
        let is_new = self.locked.insert(root.directory.clone());
        let (lock, outside) =
            rayon::join(|| is_new.then(|| LockFile::read(&lock_path)), || self.take_in(wave, &root, is_whole));
        if let Some(lock) = lock {
            self.add_lock(&lock_path, lock);
        }
        self.add_outside(outside, &root);
    }

    /// Adds the members that are given and, in a workspace, the path dependencies below its root. Gives the other ones.
    fn take_in(&mut self, mut wave: Vec<PathBuf>, root: &Root, is_whole: bool) -> Vec<PathBuf> {
        let mut seen = BTreeSet::new();
        let mut outside = Vec::new();
        while !wave.is_empty() {
            wave.retain(|directory| seen.insert(identity(directory)));
            self.preload(&wave);
            let roots = vec![root.clone(); wave.len()];
            let packages = self.build_all(&wave, roots, true);
            wave.clear();
            for package in packages {
                for (dependency, path) in path_dependencies(&package) {
                    if !is_file(&path.join("Cargo.toml")) {
                        self.report_missing(&package, dependency, root);
                    } else if is_whole
                        && !dependency.is_patched
                        && path.starts_with(&root.directory)
                        && !root.excludes(path)
                    {
                        wave.push(path.clone());
                    } else {
                        outside.push(path.clone());
                    }
                }
                self.add(package, true);
            }
        }
        outside
    }

    /// Adds packages that members depend on, and what those depend on to be built.
    fn add_outside(&mut self, mut wave: Vec<PathBuf>, home: &Root) {
        let mut seen = BTreeSet::new();
        while !wave.is_empty() {
            wave.retain(|directory| seen.insert(identity(directory)));
            self.preload(&wave);
            let (own, foreign) = std::mem::take(&mut wave)
                .into_iter()
                .partition::<Vec<PathBuf>, _>(|directory| self.is_collection && directory.starts_with(&self.root));
            for (directories, is_member) in [(own, true), (foreign, false)] {
                let roots = directories.iter().map(|directory| self.root_of_outsider(directory, home)).collect();
                for package in self.build_all(&directories, roots, is_member) {
                    let needed = path_dependencies(&package);
                    let needed = needed.filter(|(dependency, _)| is_member || dependency.kind != DependencyKind::Dev);
                    wave.extend(needed.map(|(_, path)| path.clone()));
                    self.add(package, is_member);
                }
            }
        }
    }

    /// Those that stand on their own feel the patches of the workspace that uses them.
    fn root_of_outsider(&mut self, directory: &Path, home: &Root) -> Root {
        match self.manifest(directory).filter(|manifest| manifest.inherits()) {
            Some(manifest) => self.root_of(directory, &manifest),
            None => home.clone(),
        }
    }

    /// Adds files as crates of their own, with the dependencies of the package that they lie in.
    fn loose(&mut self, directory: &Path, name: String, targets: Vec<Target>) {
        let above = directory.ancestors().find_map(|directory| {
            let manifest = self.manifest(directory)?;
            manifest.package.is_some().then(|| (directory.to_path_buf(), manifest))
        });
        let Some((directory, manifest)) = above else {
            self.add(bare_package(directory, name, targets), true);
            return;
        };
        let root = self.root_of(&directory, &manifest);
        let (mut package, faults) = build(&directory, &manifest, Some(&root), Scope::None);
        self.used.insert(directory.clone());
        self.report(&directory, &faults);
        package.targets = targets;
        let outside = path_dependencies(&package).map(|(_, path)| path.clone()).collect();
        self.add(package, true);
        let lock_path = root.directory.join("Cargo.lock");
        self.add_lock(&lock_path, LockFile::read(&lock_path));
        self.add_outside(outside, &root);
    }

    /// The workspace of a package; the package itself where it has none.
    fn root_of(&mut self, directory: &Path, manifest: &Arc<Manifest>) -> Root {
        let found = find_root(directory, manifest, |directory| self.manifest(directory));
        let root = found.unwrap_or_else(|| Root { directory: directory.to_path_buf(), manifest: manifest.clone() });
        self.used.insert(root.directory.clone());
        root
    }

    /// The directories that a workspace lists as members.
    fn members(&mut self, root: &Root) -> Vec<PathBuf> {
        let Some(workspace) = &root.manifest.workspace else { return Vec::new() };
        let mut members = BTreeSet::new();
        for (pattern, line) in &workspace.members {
            match expand(&root.directory, pattern) {
                Ok(found) => members.extend(found),
                Err(message) => self.report(&root.directory, &[Fault { line: Some(*line), message }]),
            }
        }
        members.retain(|directory| !root.excludes(directory));
        members.into_iter().collect()
    }

    /// Makes packages; of those that are no members only the library matters.
    fn build_all(&mut self, directories: &[PathBuf], roots: Vec<Root>, is_member: bool) -> Vec<Package> {
        let scope = if is_member { Scope::All } else { Scope::Library };
        let work: Vec<(&PathBuf, Arc<Manifest>, Root)> = directories
            .iter()
            .zip(roots)
            .filter_map(|(directory, root)| Some((directory, self.manifest(directory)?, root)))
            .collect();
        let built: Vec<(Package, Vec<Fault>)> =
            work.par_iter().map(|(directory, manifest, root)| build(directory, manifest, Some(root), scope)).collect();
        let mut packages = Vec::new();
        for (package, faults) in built {
            self.used.insert(package.directory.clone());
            self.report(&package.directory, &faults);
            packages.push(package);
        }
        packages
    }

    fn add(&mut self, package: Package, is_member: bool) {
        // A manifest that holds no package, and no crate beside it.
        if !package.is_complete && package.targets.is_empty() {
            return;
        }
        let key = identity(&package.directory);
        // As a member it has all its targets.
        if is_member || !self.packages.contains_key(&key) {
            self.packages.insert(key, Package { is_member, ..package });
        }
    }

    fn add_lock(&mut self, path: &Path, lock: Result<(LockFile, Vec<Fault>), ReadError>) {
        let directory = path.parent().unwrap_or(path);
        match lock {
            Ok((lock, faults)) => {
                self.report_in(path, &faults);
                match &mut self.lock {
                    Some(known) => known.append(lock),
                    None => self.lock = Some(lock),
                }
            }
            Err(ReadError::Missing) => {}
            Err(error) => self.report_in(path, &[Fault { line: error.line(), message: error.to_string() }]),
        }
        self.locked.insert(directory.to_path_buf());
    }

    /// The manifest of a directory, if there is a file.
    fn manifest(&mut self, directory: &Path) -> Option<Arc<Manifest>> {
        if let Some(known) = self.manifests.get(directory) {
            return known.clone();
        }
        let manifest = read_manifest(directory);
        self.manifests.insert(directory.to_path_buf(), manifest.clone());
        manifest
    }

    /// Reads many manifests at once.
    fn preload(&mut self, directories: &[PathBuf]) {
        let unknown: Vec<&PathBuf> =
            directories.iter().filter(|directory| !self.manifests.contains_key(*directory)).collect();
        let read: Vec<_> =
            unknown.into_par_iter().map(|directory| (directory.clone(), read_manifest(directory))).collect();
        self.manifests.extend(read);
    }

    fn report_missing(&mut self, package: &Package, dependency: &Dependency, root: &Root) {
        let Some(manifest) = self.manifest(&package.directory) else { return };
        let is_it = |key: &str| key.replace('-', "_") == dependency.name;
        let own = manifest.dependencies.iter().find(|entry| is_it(&entry.key) && entry.kind == dependency.kind);
        let path = dependency.path.as_deref().unwrap_or(&package.directory);
        let shown = relative(&self.root, path);
        let message = format!("dependency `{}` leads to `{shown}`, where there is no Cargo.toml", dependency.name);
        let shared = root.manifest.workspace.iter().flat_map(|workspace| &workspace.dependencies);
        let (directory, line) = match own {
            Some(entry) if entry.from_workspace => {
                (&root.directory, shared.into_iter().find(|entry| is_it(&entry.key)).map(|entry| entry.line))
            }
            own => (&package.directory, own.map(|entry| entry.line)),
        };
        self.report(&directory.clone(), &[Fault { line, message }]);
    }

    fn report(&mut self, directory: &Path, faults: &[Fault]) {
        self.report_in(&directory.join("Cargo.toml"), faults);
    }

    fn report_in(&mut self, file: &Path, faults: &[Fault]) {
        let path = relative(&self.root, file);
        self.errors.extend(faults.iter().map(|fault| fault.at(&path)));
    }
}

/// A manifest that is there and cannot be read counts as one that says nothing, and why.
fn read_manifest(directory: &Path) -> Option<Arc<Manifest>> {
    match Manifest::read(&directory.join("Cargo.toml")) {
        Ok(manifest) => Some(Arc::new(manifest)),
        Err(ReadError::Missing) => None,
        Err(error) => Some(Arc::new(Manifest::unreadable(&error))),
    }
}

fn path_dependencies(package: &Package) -> impl Iterator<Item = (&Dependency, &PathBuf)> {
    package.dependencies.iter().filter_map(|dependency| Some((dependency, dependency.path.as_ref()?)))
}

/// The Rust files of a directory without manifests: the usual roots if there are any, else all of them.
fn loose_files(directory: &Path) -> Vec<Target> {
    let mut targets: Vec<Target> = entries(directory)
        .into_iter()
        .filter_map(|entry| {
            let stem = entry.name.strip_suffix(".rs").filter(|stem| !stem.is_empty())?;
            is_file(&entry.path).then(|| loose_target(&entry.path, stem))
        })
        .collect();
    let is_root = |target: &Target| matches!(target.name.as_str(), "main" | "lib" | "mod");
    if targets.iter().any(is_root) {
        targets.retain(is_root);
    }
    targets.sort();
    targets
}

fn loose_target(file: &Path, stem: &str) -> Target {
    let kind = if stem == "lib" { TargetKind::Lib } else { TargetKind::Bin };
    Target { kind, name: stem.replace('-', "_"), root: file.to_path_buf() }
}

fn bare_package(directory: &Path, name: String, targets: Vec<Target>) -> Package {
    Package {
        name,
        version: None,
        directory: directory.to_path_buf(),
        edition: Edition::Edition2021,
        is_member: true,
        targets,
        dependencies: Vec::new(),
        features: Vec::new(),
        is_proc_macro: false,
        is_complete: false,
    }
}
