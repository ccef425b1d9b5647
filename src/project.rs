//! What is on disk: packages, targets, dependencies, module files, conditions. The only stage that reads the disk. It
//! starts no process, opens no socket, and no input makes it fail as a whole: what cannot be read becomes an
//! [`InputError`] and the rest goes on. Equal trees give equal results, whatever order the disk lists them in.

mod cache;
mod cfg;
mod condition;
mod disk;
mod foreign;
mod lockfile;
mod manifest;
mod members;
mod modules;
mod packages;
mod platform;
mod sources;
mod targets;
#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may panic")]
mod testing;
#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may panic")]
mod tests;
mod workspace;

pub use cache::{Cache, hash};
pub use cfg::{CfgOptions, FeatureUses, Presence, Truth, target};
pub use condition::CfgExpr;
pub use disk::{ReadError, read_source};
pub use foreign::{Foreign, ForeignPackages, foreign_packages};
pub use lockfile::{LockFile, LockedPackage};
pub use modules::{ModuleFile, module_file};
pub use packages::load_package;
pub use sources::{DependencySource, dependency_sources};

use crate::diagnostic::InputError;
use crate::source::display_path;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// What `check PATH` speaks of.
#[derive(Debug, Default)]
pub struct Project {
    /// The directory that the paths of a report are relative to: absolute, links left as they are.
    pub root: PathBuf,
    /// The packages to check, then the path dependencies outside them; each group sorted by directory.
    pub packages: Vec<Package>,
    /// The lock file; where the project has several workspaces, all of them in one.
    pub lock: Option<LockFile>,
    /// Sorted by path and line.
    pub errors: Vec<InputError>,
    /// Where sources of dependencies lie; found when first asked for.
    pub(crate) places: OnceLock<sources::Places>,
}

impl Project {
    /// Finds what is to be checked below a directory, a `Cargo.toml`, or of a single Rust file. An error means that
    /// there is nothing at all.
    pub fn discover(path: &Path) -> Result<Project, InputError> {
        workspace::discover(path)
    }

    /// What its name or the folders above a package say that all of it is: the packages `tests/e2e` and `shop-testing` are
    /// tests, `xtask` is part of the build. What is checked by itself is what it is for.
    pub fn kind_of_package(&self, package: &Package) -> Option<TargetKind> {
        let below = package.directory.strip_prefix(&self.root).ok()?;
        let of_place = below.components().find_map(|folder| match folder.as_os_str().to_str()? {
            "tests" => Some(TargetKind::Test),
            "examples" => Some(TargetKind::Example),
            "benches" => Some(TargetKind::Bench),
            _ => None,
        });
        let is_root = below.as_os_str().is_empty();
        of_place.or_else(|| if is_root { None } else { kind_of_name(&package.name) })
    }

    /// Whether a file lies in a module that says by its name that tests share it: `src/test_utils/db.rs`.
    pub fn is_test_helper(&self, file: &Path) -> bool {
        let below = file.strip_prefix(&self.root).unwrap_or(file);
        let modules = below.components().filter_map(|part| part.as_os_str().to_str());
        modules.skip_while(|&part| part != "src").any(|part| {
            let name = part.strip_suffix(".rs").unwrap_or(part);
            TEST_HELPERS.contains(&name)
        })
    }

    /// The directory of the workspace, or else package, that a file lies in.
    pub fn root_above(file: &Path) -> Option<PathBuf> {
        workspace::root_above(file)
    }

    /// What a path really is, so that two ways to a file count as one.
    pub fn identity(path: &Path) -> PathBuf {
        disk::identity(path)
    }

    /// A path as reports print it: relative to the root if it is below it, with `/` between the parts.
    pub fn display(&self, path: &Path) -> String {
        relative(&self.root, path)
    }
}

/// Not `test`: that may be a command.
const TEST_HELPERS: [&str; 9] = [
    "tests",
    "test_utils",
    "test_util",
    "test_helpers",
    "test_helper",
    "test_support",
    "testing",
    "testutils",
    "testutil",
];

fn kind_of_name(name: &str) -> Option<TargetKind> {
    if cfg::speaks_of_tests(name) {
        return Some(TargetKind::Test);
    }
    name.split(['-', '_']).find_map(|word| match word {
        "bench" | "benches" | "benchmark" | "benchmarks" => Some(TargetKind::Bench),
        "example" | "examples" => Some(TargetKind::Example),
        "xtask" => Some(TargetKind::BuildScript),
        _ => None,
    })
}

/// A package: a manifest and what it speaks of.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Package {
    pub name: String,
    pub version: Option<String>,
    pub directory: PathBuf,
    pub edition: Edition,
    /// Whether it is to be checked; otherwise others depend on it by its path.
    pub is_member: bool,
    /// Sorted by kind and name; of a package that is no member, the library alone.
    pub targets: Vec<Target>,
    /// Sorted by name, kind and condition.
    pub dependencies: Vec<Dependency>,
    pub features: Vec<(String, Vec<String>)>,
    pub is_proc_macro: bool,
    /// Whether the manifest was read to its end, so that what it does not declare does not exist.
    pub is_complete: bool,
}

impl Package {
    /// Its library.
    pub fn library(&self) -> Option<&Target> {
        self.targets.iter().find(|target| target.kind == TargetKind::Lib)
    }
}

/// An edition of the language.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
pub enum Edition {
    Edition2015,
    Edition2018,
    Edition2021,
    Edition2024,
}

/// One crate of a package.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Target {
    pub kind: TargetKind,
    /// As code writes it, with `_`.
    pub name: String,
    /// The file that the crate begins in. It exists.
    pub root: PathBuf,
}

/// What a crate is for.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
pub enum TargetKind {
    Lib,
    Bin,
    Test,
    Example,
    Bench,
    BuildScript,
}

/// One entry of a dependency table, with what the workspace says of it put in.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Dependency {
    /// As code writes it, with `_`.
    pub name: String,
    pub kind: DependencyKind,
    /// The table's condition as written: `cfg(unix)`, `x86_64-pc-windows-gnu`.
    pub target_cfg: Option<String>,
    /// Its name on the registry.
    pub package: String,
    pub requirement: Option<String>,
    pub optional: bool,
    pub features: Vec<String>,
    pub default_features: bool,
    /// The directory of a path dependency or of a `[patch]` by path.
    pub path: Option<PathBuf>,
    /// Whether the path comes from a `[patch]`.
    pub is_patched: bool,
}

/// What a dependency is needed for.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
pub enum DependencyKind {
    Normal,
    Dev,
    Build,
}

/// A path below `root` relative to it, any other as it is; with `/` between the parts.
fn relative(root: &Path, path: &Path) -> String {
    display_path(path.strip_prefix(root).unwrap_or(path))
}
