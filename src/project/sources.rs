//! Where the sources of dependencies lie on this machine: beside the project, in a vendor folder, in cargo's registry or
//! git checkouts. Nothing is fetched; what is not there has no directory.

use super::disk::{entries, is_file, normalize, read_source};
use super::lockfile::{LockFile, LockedPackage};
use super::manifest::{Manifest, Reader, Setting};
use super::{Dependency, DependencyKind, Package, Project};
use semver::{Version, VersionReq};
use std::collections::{BTreeSet, HashMap};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use toml::Spanned;
use toml::de::DeValue;

/// A dependency and where its sources lie.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct DependencySource {
    /// As code writes it, with `_`.
    pub name: String,
    /// Its name on the registry.
    pub package: String,
    /// From the lock file, the manifest of a path dependency, or the directory that was found without a lock file.
    pub version: Option<String>,
    pub directory: Option<PathBuf>,
    /// What the lock file says of its content: a checksum, or a repository with its revision.
    pub revision: Option<String>,
}

/// The dependencies of a package with their sources, sorted; of a package that is not checked, those of its tests are
/// left out. The package may itself be a dependency,
/// from [`super::load_package`].
pub fn dependency_sources(project: &Project, package: &Package) -> Vec<DependencySource> {
    let places = project.places.get_or_init(|| Places::new(project, cargo_home()));
    let locked = match (&project.lock, &package.version) {
        (Some(lock), Some(version)) => lock.find(&package.name, version),
        _ => None,
    };
    let mut sources: Vec<DependencySource> = package
        .dependencies
        .iter()
        .filter(|dependency| package.is_member || dependency.kind != DependencyKind::Dev)
        .map(|dependency| locate(project, places, (locked, package.is_member), dependency))
        .collect();
    sources.sort();
    sources.dedup();
    sources
}

fn locate(
    project: &Project,
    places: &Places,
    (parent, is_member): (Option<&LockedPackage>, bool),
    dependency: &Dependency,
) -> DependencySource {
    let source = |version: Option<String>, directory| DependencySource {
        name: dependency.name.clone(),
        package: dependency.package.clone(),
        revision: project.lock.as_ref().and_then(|lock| {
            let locked = lock.find(&dependency.package, version.as_ref()?)?;
            locked.checksum.clone().or_else(|| locked.source.clone())
        }),
        version,
        directory,
    };
    if let Some(path) = &dependency.path {
        let known = project.packages.iter().find(|package| package.directory == *path);
        let version = known.and_then(|package| package.version.clone()).or_else(|| manifest_version(path));
        return source(version, Some(path.clone()).filter(|path| is_file(&path.join("Cargo.toml"))));
    }
    let requirement = dependency.requirement.as_deref().and_then(|text| VersionReq::parse(text).ok());
    let locked = project.lock.as_ref().and_then(|lock| choose(lock, parent, &dependency.package, requirement.as_ref()));
    if let Some(locked) = locked {
        let directory = if locked.source.is_none() {
            let is_it =
                |package: &&Package| package.name == locked.name && package.version.as_ref() == Some(&locked.version);
            project.packages.iter().find(is_it).map(|package| package.directory.clone())
        } else {
            places.find(locked)
        };
        return source(Some(locked.version.clone()), directory);
    }
    // What the lock file leaves out is off; a member's manifest may be newer than the file.
    if parent.is_some() && !is_member {
        return source(None, None);
    }
    match places.newest(&dependency.package, requirement.as_ref()) {
        Some((version, directory)) => source(Some(version), Some(directory)),
        None => source(None, None),
    }
}

/// The locked package that a dependency means: one of its parent's, the newest that the requirement allows.
fn choose<'a>(
    lock: &'a LockFile,
    parent: Option<&'a LockedPackage>,
    name: &str,
    requirement: Option<&VersionReq>,
) -> Option<&'a LockedPackage> {
    let newest = |candidates: Vec<&'a LockedPackage>| {
        let version = |package: &&LockedPackage| Version::parse(&package.version).ok();
        let allowed = candidates.iter().copied().filter(|package| {
            requirement.is_none_or(|requirement| version(package).is_some_and(|version| requirement.matches(&version)))
        });
        allowed.max_by_key(version).or_else(|| candidates.first().copied())
    };
    let named = |package: &&LockedPackage| package.name == name;
    match parent {
        Some(parent) => newest(lock.dependencies(parent).filter(named).collect()),
        None => newest(lock.packages.iter().filter(named).collect()),
    }
}

/// The folders that hold sources of dependencies.
#[derive(Debug, Default)]
pub(crate) struct Places {
    /// Folders with a package each folder, in the order of preference.
    vendored: Vec<PathBuf>,
    /// `$CARGO_HOME/registry/src/*`.
    registries: Vec<PathBuf>,
    /// `$CARGO_HOME/git/checkouts/*` by the repository's name.
    checkouts: Vec<(String, PathBuf)>,
    /// The packages of a checkout.
    in_checkout: Mutex<HashMap<PathBuf, Arc<PackageDirectories>>>,
    /// The folders in `registries`, sorted by name.
    unpacked: OnceLock<PackageDirectories>,
}

/// Names of packages or folders, and where they lie.
type PackageDirectories = Vec<(String, PathBuf)>;

impl Places {
    pub(super) fn new(project: &Project, cargo_home: Option<PathBuf>) -> Places {
        // Cargo looks for its configuration from the package upwards.
        let mut folders: BTreeSet<&Path> = project.root.ancestors().collect();
        for package in project.packages.iter().filter(|package| package.is_member) {
            folders.extend(package.directory.ancestors());
        }
        let mut vendored: Vec<PathBuf> = Vec::new();
        let mut configurations: Vec<(PathBuf, PathBuf)> =
            folders.iter().rev().map(|folder| (folder.to_path_buf(), folder.join(".cargo"))).collect();
        if let Some(home) = &cargo_home {
            configurations.push((home.clone(), home.clone()));
        }
        for (base, folder) in configurations {
            for name in ["config.toml", "config"] {
                vendored.extend(directory_sources(&folder.join(name)).iter().map(|path| normalize(&base.join(path))));
            }
        }
        vendored.extend(folders.iter().rev().map(|folder| folder.join("vendor")));
        vendored.retain(|folder| super::disk::is_directory(folder));
        let directories = |part: &str| {
            let found = cargo_home.as_ref().map_or_else(Vec::new, |home| entries(&home.join(part)));
            found.into_iter().filter(|entry| entry.is_directory())
        };
        Places {
            vendored,
            registries: directories("registry/src").map(|entry| entry.path).collect(),
            checkouts: directories("git/checkouts")
                .filter_map(|entry| Some((entry.name.rsplit_once('-')?.0.to_lowercase(), entry.path)))
                .collect(),
            ..Places::default()
        }
    }

    /// The directory of a locked package that comes from elsewhere.
    fn find(&self, package: &LockedPackage) -> Option<PathBuf> {
        let versioned = format!("{}-{}", package.name, package.version);
        let has_manifest = |directory: &PathBuf| is_file(&directory.join("Cargo.toml"));
        for folder in &self.vendored {
            let exact = folder.join(&versioned);
            if has_manifest(&exact) {
                return Some(exact);
            }
            let plain = folder.join(&package.name);
            if manifest_version(&plain).is_some_and(|version| version == package.version) {
                return Some(plain);
            }
        }
        match package.source.as_deref().and_then(|source| source.strip_prefix("git+")) {
            Some(source) => self.find_in_git(source, &package.name),
            None => self.registries.iter().map(|folder| folder.join(&versioned)).find(has_manifest),
        }
    }

    /// The newest package in the registry folders that a requirement allows.
    fn newest(&self, name: &str, requirement: Option<&VersionReq>) -> Option<(String, PathBuf)> {
        let unpacked = self.unpacked.get_or_init(|| {
            let mut found: PackageDirectories = self
                .registries
                .iter()
                .flat_map(|folder| entries(folder))
                .map(|entry| (entry.name, entry.path))
                .collect();
            found.sort();
            found
        });
        let prefix = format!("{name}-");
        let start = unpacked.partition_point(|(folder, _)| *folder < prefix);
        let candidates = unpacked.iter().skip(start).take_while(|(folder, _)| folder.starts_with(&prefix));
        let versions = candidates.filter_map(|(folder, path)| {
            let version = Version::parse(folder.strip_prefix(&prefix)?).ok()?;
            let is_allowed = requirement.is_none_or(|requirement| requirement.matches(&version));
            (is_allowed && is_file(&path.join("Cargo.toml"))).then_some((version, path))
        });
        let (version, path) = versions.max_by(|(a, _), (b, _)| a.cmp(b))?;
        Some((version.to_string(), path.clone()))
    }

    /// Finds a package of `url?query#commit`.
    fn find_in_git(&self, source: &str, name: &str) -> Option<PathBuf> {
        let (url, commit) = source.rsplit_once('#')?;
        let url = url.split('?').next()?.trim_end_matches('/');
        let repository = url.rsplit(['/', ':']).next()?.to_lowercase();
        let repository = repository.strip_suffix(".git").unwrap_or(&repository);
        let same = self.checkouts.iter().filter(|(known, _)| known == repository);
        let checkouts = same.flat_map(|(_, folder)| entries(folder));
        checkouts.filter(|entry| entry.name.len() >= 7 && commit.starts_with(&entry.name)).find_map(|entry| {
            self.packages_in(&entry.path).iter().find(|(known, _)| known == name).map(|found| found.1.clone())
        })
    }

    fn packages_in(&self, checkout: &Path) -> Arc<PackageDirectories> {
        let mut known = self.in_checkout.lock().unwrap_or_else(PoisonError::into_inner);
        known.entry(checkout.to_path_buf()).or_insert_with(|| Arc::new(list_packages(checkout))).clone()
    }
}

/// All packages below a directory.
fn list_packages(directory: &Path) -> PackageDirectories {
    let walk = ignore::WalkBuilder::new(directory)
        .standard_filters(false)
        .filter_entry(|entry| entry.file_name() != ".git")
        .build();
    let manifests = walk.filter_map(Result::ok).filter(|entry| entry.file_name() == "Cargo.toml");
    let mut packages: PackageDirectories = manifests
        .filter_map(|entry| {
            let name = Manifest::read(entry.path()).ok()?.package?.name?;
            Some((name, entry.path().parent()?.to_path_buf()))
        })
        .collect();
    packages.sort();
    packages
}

/// The `directory` of every `[source.x]` of a configuration of cargo.
fn directory_sources(configuration: &Path) -> Vec<String> {
    let Ok(text) = read_source(configuration) else { return Vec::new() };
    let mut reader = Reader::new(&text);
    let document = reader.document(&text);
    let Some(sources) = reader.table(document.get_ref(), "source") else { return Vec::new() };
    let tables = sources.values().map(Spanned::get_ref);
    tables
        .filter_map(|value| match value {
            DeValue::Table(table) => reader.string(table, "directory"),
            _ => None,
        })
        .collect()
}

fn manifest_version(directory: &Path) -> Option<String> {
    match Manifest::read(&directory.join("Cargo.toml")).ok()?.package?.version? {
        Setting::Own(version) => Some(version),
        Setting::Workspace { .. } => super::load_package(directory).0.version,
    }
}

fn cargo_home() -> Option<PathBuf> {
    let set = std::env::var_os("CARGO_HOME").filter(|home| !home.is_empty());
    set.map(PathBuf::from).or_else(|| Some(std::env::home_dir()?.join(".cargo")))
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may panic")]
mod tests {
    use super::*;
    use crate::project::load_package;
    use crate::project::testing::Folder;

    const LOCK: &str = r#"
[[package]]
name = "app"
version = "0.1.0"
dependencies = ["dup 1.4.0", "dup 2.0.0", "lost", "near", "part", "plain", "ven"]
[[package]]
name = "near"
version = "0.3.0"
[[package]]
name = "dup"
version = "1.4.0"
source = "registry+https://github.com/rust-lang/crates.io-index"
[[package]]
name = "dup"
version = "2.0.0"
source = "registry+https://github.com/rust-lang/crates.io-index"
[[package]]
name = "lost"
version = "1.0.0"
source = "registry+https://github.com/rust-lang/crates.io-index"
[[package]]
name = "part"
version = "0.2.0"
source = "git+https://example.org/Some/Repo.git?branch=main#0123456789abcdef"
[[package]]
name = "plain"
version = "5.0.0"
source = "registry+https://github.com/rust-lang/crates.io-index"
[[package]]
name = "ven"
version = "1.0.0"
source = "registry+https://github.com/rust-lang/crates.io-index"
dependencies = ["plain"]
"#;

    fn project() -> Folder {
        let app = r#"
[package]
name = "app"
version = "0.1.0"
edition = "2021"
[dependencies]
dup = "1.2"
dup-two = { package = "dup", version = "2" }
lost = "1"
near = { path = "../near" }
part = { git = "https://example.org/Some/Repo" }
ven = "1"
[build-dependencies]
plain = "5"
[dev-dependencies]
unseen = "1"
"#;
        let package = |name: &str, version: &str| format!("[package]\nname = \"{name}\"\nversion = \"{version}\"\n");
        let ven = package("ven", "1.0.0") + "[dependencies]\nplain = \"*\"\n";
        let registry = "home/registry/src/index.crates.io-0123";
        let checkout = "home/git/checkouts/repo-00ff/0123456";
        Folder::with(&[
            ("app/Cargo.toml", app),
            ("app/Cargo.lock", LOCK),
            ("app/src/lib.rs", ""),
            (
                "app/.cargo/config.toml",
                "[source.crates-io]\nreplace-with = \"v\"\n[source.v]\ndirectory = \"third/party\"\n",
            ),
            ("app/third/party/ven/Cargo.toml", &ven),
            ("app/third/party/ven/src/lib.rs", ""),
            ("app/vendor/plain/Cargo.toml", &package("plain", "4.0.0")),
            ("app/vendor/plain-5.0.0/Cargo.toml", &package("plain", "5.0.0")),
            ("near/Cargo.toml", &package("near", "0.3.0")),
            ("near/src/lib.rs", ""),
            (&format!("{registry}/dup-1.4.0/Cargo.toml"), &package("dup", "1.4.0")),
            (&format!("{registry}/dup-1.5.0/Cargo.toml"), &package("dup", "1.5.0")),
            (&format!("{registry}/dup-2.0.0/Cargo.toml"), &package("dup", "2.0.0")),
            (&format!("{checkout}/Cargo.toml"), "[workspace]\nmembers = [\"*\"]\n"),
            (&format!("{checkout}/a/Cargo.toml"), &package("other", "0.2.0")),
            (&format!("{checkout}/b/Cargo.toml"), &package("part", "0.2.0")),
        ])
    }

    fn sources(folder: &Folder, project: &Project, package: &Package) -> Vec<String> {
        project.places.get_or_init(|| Places::new(project, Some(folder.path("home"))));
        let show = |source: DependencySource| {
            let directory = source.directory.map_or("-".to_string(), |directory| folder.show(&directory));
            format!("{} {} {} {directory}", source.name, source.package, source.version.as_deref().unwrap_or("-"))
        };
        dependency_sources(project, package).into_iter().map(show).collect()
    }

    #[test]
    fn by_the_lock_file() {
        let folder = project();
        let project = Project::discover(&folder.path("app")).unwrap();
        let expected = [
            "dup dup 1.4.0 home/registry/src/index.crates.io-0123/dup-1.4.0",
            "dup_two dup 2.0.0 home/registry/src/index.crates.io-0123/dup-2.0.0",
            "lost lost 1.0.0 -",
            "near near 0.3.0 near",
            "part part 0.2.0 home/git/checkouts/repo-00ff/0123456/b",
            "plain plain 5.0.0 app/vendor/plain-5.0.0",
            "unseen unseen - -",
            "ven ven 1.0.0 app/third/party/ven",
        ];
        assert_eq!(sources(&folder, &project, &project.packages[0]), expected);

        let (package, errors) = load_package(&folder.path("app/third/party/ven"));
        assert!(errors.is_empty());
        assert_eq!(package.library().map(|target| target.name.as_str()), Some("ven"));
        assert_eq!(sources(&folder, &project, &package), ["plain plain 5.0.0 app/vendor/plain-5.0.0"]);
    }

    #[test]
    fn without_a_lock_file() {
        let folder = project();
        std::fs::remove_file(folder.path("app/Cargo.lock")).unwrap();
        let project = Project::discover(&folder.path("app")).unwrap();
        let found = sources(&folder, &project, &project.packages[0]);
        assert_eq!(found[0], "dup dup 1.5.0 home/registry/src/index.crates.io-0123/dup-1.5.0");
        assert_eq!(found[2], "lost lost - -");
    }

    #[test]
    fn nothing_to_load() {
        let folder = Folder::new(&[]);
        let (package, errors) = load_package(&folder.path("gone"));
        assert!(package.targets.is_empty() && package.dependencies.is_empty());
        assert_eq!(errors.len(), 1);
    }
}
