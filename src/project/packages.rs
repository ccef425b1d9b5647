//! From a manifest to a package: what the workspace says is put in, names are written as code writes them, paths are
//! made whole.

use super::disk::{is_directory, normalize};
use super::manifest::{DependencyTable, Fault, Manifest, Setting};
use super::targets::{self, Search};
use super::{Dependency, Edition, Package, relative};
use crate::diagnostic::InputError;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Reads the package in a directory as one that others depend on: its library is its only target.
pub fn load_package(directory: &Path) -> (Package, Vec<InputError>) {
    let path = directory.join("Cargo.toml");
    let read = |directory: &Path| Manifest::read(&directory.join("Cargo.toml")).ok().map(Arc::new);
    let manifest = Manifest::read(&path).unwrap_or_else(|error| Manifest::unreadable(&error));
    let root = if manifest.inherits() { find_root(directory, &manifest, read) } else { None };
    let (package, faults) = build(directory, &manifest, root.as_ref(), Scope::Library);
    let shown = relative(directory, &path);
    let errors = manifest.faults.iter().chain(&faults).map(|fault| fault.at(&shown)).collect();
    (package, errors)
}

/// The workspace that a package belongs to.
#[derive(Clone, Debug)]
pub(super) struct Root {
    pub(super) directory: PathBuf,
    pub(super) manifest: Arc<Manifest>,
}

impl Root {
    /// Whether the workspace wants nothing of a directory.
    pub(super) fn excludes(&self, directory: &Path) -> bool {
        let Some(workspace) = &self.manifest.workspace else { return false };
        let holds = |path: &str| directory.starts_with(normalize(&self.directory.join(path)));
        workspace.exclude.iter().any(|path| holds(path)) && !workspace.members.iter().any(|(path, _)| holds(path))
    }
}

/// Finds the workspace above a package that is no workspace itself.
pub(super) fn find_root(
    directory: &Path,
    manifest: &Manifest,
    mut read: impl FnMut(&Path) -> Option<Arc<Manifest>>,
) -> Option<Root> {
    if let Some(path) = manifest.package.as_ref().and_then(|package| package.workspace.as_ref()) {
        let directory = normalize(&directory.join(path));
        return Some(Root { manifest: read(&directory)?, directory });
    }
    if manifest.workspace.is_some() {
        return Some(Root { directory: directory.to_path_buf(), manifest: read(directory)? });
    }
    for above in directory.ancestors().skip(1) {
        let Some(manifest) = read(above) else { continue };
        if manifest.workspace.is_some() {
            let root = Root { directory: above.to_path_buf(), manifest };
            return (!root.excludes(directory)).then_some(root);
        }
    }
    None
}

/// How many of its targets a package gets.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Scope {
    All,
    Library,
    None,
}

/// Makes a package that is no member yet, and says what is wrong with it apart from the manifest's own faults.
pub(super) fn build(directory: &Path, manifest: &Manifest, root: Option<&Root>, scope: Scope) -> (Package, Vec<Fault>) {
    let mut faults = Vec::new();
    let table = manifest.package.as_ref();
    let workspace = root.and_then(|root| root.manifest.workspace.as_ref());
    let name = table.and_then(|table| table.name.clone()).unwrap_or_else(|| directory_name(directory));

    let version = table.and_then(|table| table.version.as_ref());
    let version = inherited("version", version, workspace.and_then(|shared| shared.version.as_ref()), &mut faults);
    let edition = table.and_then(|table| table.edition.as_ref());
    let edition = inherited("edition", edition, workspace.and_then(|shared| shared.edition.as_ref()), &mut faults);
    let edition = match edition.as_deref() {
        // The manifest is whole and names none: the first edition. Otherwise we do not know, and most are newer.
        None if table.is_some_and(|table| table.edition.is_none()) && manifest.is_sound => Edition::Edition2015,
        None => Edition::Edition2021,
        Some(text) => parse_edition(text).unwrap_or_else(|| {
            faults.push(Fault { line: None, message: format!("unknown edition `{text}`") });
            Edition::Edition2024
        }),
    };

    let mut dependencies = Vec::new();
    for entry in &manifest.dependencies {
        match dependency(directory, entry, root) {
            Some(dependency) => dependencies.push(dependency),
            None => {
                let message = format!("dependency `{}` is inherited, but no workspace says what it is", entry.key);
                faults.push(Fault { line: Some(entry.line), message });
            }
        }
    }
    dependencies.sort();

    let mut search = Search { directory, manifest, package: &name, edition, faults };
    let targets = match scope {
        Scope::All => targets::all(&mut search),
        Scope::Library => targets::library(&mut search).into_iter().collect(),
        Scope::None => Vec::new(),
    };
    let faults = search.faults;
    let package = Package {
        version: version.or_else(|| table.map(|_| "0.0.0".to_string())),
        directory: directory.to_path_buf(),
        edition,
        is_member: false,
        targets,
        dependencies,
        features: manifest.features.clone(),
        is_proc_macro: manifest.targets.iter().any(|target| target.is_proc_macro),
        is_complete: manifest.is_sound && table.is_some(),
        name,
    };
    (package, faults)
}

/// The package's own setting, or the workspace's if it says so.
fn inherited(key: &str, own: Option<&Setting>, shared: Option<&String>, faults: &mut Vec<Fault>) -> Option<String> {
    match own? {
        Setting::Own(value) => Some(value.clone()),
        Setting::Workspace { line } => {
            if shared.is_none() {
                let message = format!("`{key}` is inherited, but no workspace says what it is");
                faults.push(Fault { line: Some(*line), message });
            }
            shared.cloned()
        }
    }
}

fn dependency(directory: &Path, entry: &DependencyTable, root: Option<&Root>) -> Option<Dependency> {
    let shared = if entry.from_workspace {
        let workspace = root?.manifest.workspace.as_ref()?;
        Some(workspace.dependencies.iter().find(|shared| shared.key == entry.key)?)
    } else {
        None
    };
    let base = shared.unwrap_or(entry);
    let package = base.package.clone().unwrap_or_else(|| base.key.clone());
    let base_directory = if shared.is_some() { root.map_or(directory, |root| &root.directory) } else { directory };
    let own_path = base.path.as_ref().map(|path| normalize(&base_directory.join(path)));
    let is_own = own_path.is_some();
    let path = own_path.or_else(|| patched(&package, root));
    let mut features = base.features.clone();
    if shared.is_some() {
        features.extend(entry.features.iter().cloned());
    }
    features.sort();
    features.dedup();
    Some(Dependency {
        name: entry.key.replace('-', "_"),
        kind: entry.kind,
        target_cfg: entry.target_cfg.clone(),
        package,
        requirement: base.requirement.clone(),
        optional: entry.optional,
        features,
        // A member can switch the default features on, not off.
        default_features: match shared {
            Some(shared) => shared.default_features.unwrap_or(true) || entry.default_features == Some(true),
            None => entry.default_features.unwrap_or(true),
        },
        is_patched: !is_own && path.is_some(),
        path,
    })
}

/// Where a `[patch]` of the workspace leads. Which source it is meant for is left aside.
fn patched(package: &str, root: Option<&Root>) -> Option<PathBuf> {
    let root = root?;
    let (_, path) = root.manifest.patches.iter().find(|(name, _)| name == package)?;
    Some(normalize(&root.directory.join(path))).filter(|path| is_directory(path))
}

fn parse_edition(text: &str) -> Option<Edition> {
    match text {
        "2015" => Some(Edition::Edition2015),
        "2018" => Some(Edition::Edition2018),
        "2021" => Some(Edition::Edition2021),
        "2024" => Some(Edition::Edition2024),
        _ => None,
    }
}

/// What to call a package that does not say its name.
pub(super) fn directory_name(directory: &Path) -> String {
    directory.file_name().map_or_else(|| "package".to_string(), |name| name.to_string_lossy().into_owned())
}
