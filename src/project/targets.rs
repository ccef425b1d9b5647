//! The crates of a package: those that the manifest lists and those that lie in the usual places. Every root that is
//! returned led to a file.

use super::disk::{entries, is_file, normalize};
use super::manifest::{Build, Fault, Manifest, TargetTable};
use super::{Edition, Target, TargetKind};
use std::path::{Path, PathBuf};

/// All targets of a package, sorted.
pub(super) fn all(search: &mut Search) -> Vec<Target> {
    let mut targets: Vec<Target> = library(search).into_iter().collect();
    for place in &PLACES {
        targets.extend(listed_and_found(search, place));
    }
    targets.extend(build_scripts(search));
    targets.sort();
    targets.dedup();
    targets
}

/// The library of a package.
pub(super) fn library(search: &mut Search) -> Option<Target> {
    let table = search.manifest.targets.iter().find(|target| target.kind == TargetKind::Lib);
    let name = table.and_then(|table| table.name.clone()).unwrap_or_else(|| search.package.to_string());
    let target = |root| Some(Target { kind: TargetKind::Lib, name: crate_name(&name), root });
    let usual = search.directory.join("src/lib.rs");
    match table {
        Some(TargetTable { path: Some(path), line, .. }) => {
            let root = normalize(&search.directory.join(path));
            if is_file(&root) {
                return target(root);
            }
            search.fault(*line, format!("the library's file `{path}` does not exist"));
            None
        }
        Some(_) if is_file(&usual) => target(usual),
        Some(table) => {
            // So cargo does it in the first edition.
            let named = search.directory.join(format!("src/{name}.rs"));
            if search.edition == Edition::Edition2015 && is_file(&named) {
                return target(named);
            }
            search.fault(table.line, "the library's file `src/lib.rs` does not exist".to_string());
            None
        }
        None if search.looks_for(TargetKind::Lib) && is_file(&usual) => target(usual),
        None => None,
    }
}

/// A package whose targets are looked for.
pub(super) struct Search<'a> {
    pub(super) directory: &'a Path,
    pub(super) manifest: &'a Manifest,
    /// The package's name.
    pub(super) package: &'a str,
    pub(super) edition: Edition,
    pub(super) faults: Vec<Fault>,
}

impl Search<'_> {
    /// Whether targets of a kind are looked for on disk.
    fn looks_for(&self, kind: TargetKind) -> bool {
        let automatic = self.manifest.package.as_ref().map_or(&[][..], |package| &package.automatic);
        match automatic.iter().find(|(other, _)| *other == kind) {
            Some((_, wanted)) => *wanted,
            // In the first edition, listing one meant listing all.
            None => {
                self.edition != Edition::Edition2015
                    || kind == TargetKind::Lib
                    || !self.manifest.targets.iter().any(|target| target.kind == kind)
            }
        }
    }

    fn fault(&mut self, line: u32, message: String) {
        self.faults.push(Fault { line: Some(line), message });
    }
}

/// Where targets of a kind usually lie.
struct Place {
    kind: TargetKind,
    /// The manifest's key.
    key: &'static str,
    folder: &'static str,
}

const PLACES: [Place; 4] = [
    Place { kind: TargetKind::Bin, key: "bin", folder: "src/bin" },
    Place { kind: TargetKind::Example, key: "example", folder: "examples" },
    Place { kind: TargetKind::Test, key: "test", folder: "tests" },
    Place { kind: TargetKind::Bench, key: "bench", folder: "benches" },
];

fn listed_and_found(search: &mut Search, place: &Place) -> Vec<Target> {
    let manifest = search.manifest;
    let tables = || manifest.targets.iter().filter(|target| target.kind == place.kind);
    let found = usual_targets(search, place);
    let mut names = Vec::new();
    let mut targets = Vec::new();
    for table in tables() {
        let Some(name) = &table.name else {
            search.fault(table.line, format!("`[[{}]]` has no name", place.key));
            continue;
        };
        names.push(name.clone());
        let usual = found.iter().find(|(other, _)| other == name);
        let root = match &table.path {
            Some(path) => Some(normalize(&search.directory.join(path))).filter(|root| is_file(root)),
            None => usual.map(|(_, root)| root.clone()).or_else(|| legacy_root(search, place, name)),
        };
        match root {
            Some(root) => targets.push(Target { kind: place.kind, name: crate_name(name), root }),
            None => {
                let wanted = table.path.clone().unwrap_or_else(|| format!("{}/{name}.rs", place.folder));
                search.fault(table.line, format!("the file `{wanted}` of `[[{}]]` `{name}` does not exist", place.key));
            }
        }
    }
    if search.looks_for(place.kind) {
        for (name, root) in found {
            if !names.contains(&name) && !targets.iter().any(|target| target.root == root) {
                targets.push(Target { kind: place.kind, name: crate_name(&name), root });
            }
        }
    }
    targets
}

/// What lies in the usual places: names and files.
fn usual_targets(search: &Search, place: &Place) -> Vec<(String, PathBuf)> {
    let mut found = Vec::new();
    let main = search.directory.join("src/main.rs");
    if place.kind == TargetKind::Bin && is_file(&main) {
        found.push((search.package.to_string(), main));
    }
    for entry in entries(&search.directory.join(place.folder)) {
        if entry.is_directory() {
            let main = entry.path.join("main.rs");
            if is_file(&main) {
                found.push((entry.name, main));
            }
        } else if let Some(stem) = entry.name.strip_suffix(".rs")
            && !stem.is_empty()
            && is_file(&entry.path)
        {
            found.push((stem.to_string(), entry.path));
        }
    }
    found
}

/// The places that cargo accepts in the first edition for what the manifest lists without a path.
fn legacy_root(search: &Search, place: &Place, name: &str) -> Option<PathBuf> {
    if place.kind != TargetKind::Bin || search.edition != Edition::Edition2015 {
        return None;
    }
    let candidates = [format!("src/{name}.rs"), "src/main.rs".to_string(), "src/bin/main.rs".to_string()];
    candidates.iter().map(|path| search.directory.join(path)).find(|path| is_file(path))
}

fn build_scripts(search: &mut Search) -> Vec<Target> {
    let target = |root| Target { kind: TargetKind::BuildScript, name: "build_script_build".to_string(), root };
    let package = search.manifest.package.as_ref();
    match package.map_or(&Build::Automatic, |package| &package.build) {
        Build::Never => Vec::new(),
        Build::Automatic => {
            Some(search.directory.join("build.rs")).filter(|root| is_file(root)).map(target).into_iter().collect()
        }
        Build::Files(files) => {
            let mut targets = Vec::new();
            for (file, line) in files {
                let root = normalize(&search.directory.join(file));
                if is_file(&root) {
                    targets.push(target(root));
                } else {
                    search.fault(*line, format!("the build script `{file}` does not exist"));
                }
            }
            targets
        }
    }
}

fn crate_name(name: &str) -> String {
    name.replace('-', "_")
}
