//! The packages of others that a project is built with on this machine, as far as their sources are on disk: by the lock
//! file and the manifests, with the features that any dependent asks for. Build scripts and procedural macros run
//! elsewhere and are left out, with all that they alone need.

use super::cfg::holds_here;
use super::{CfgOptions, Dependency, DependencyKind, Package, Project, dependency_sources, load_package};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

/// A package whose sources are on disk and that is not the project's own.
#[derive(Debug)]
pub struct Foreign {
    pub package: Package,
    /// The features that are on, with `_`.
    pub features: BTreeSet<String>,
    /// See [`super::DependencySource::revision`].
    pub revision: Option<String>,
    /// What it depends on: the name in code, and the row in [`ForeignPackages::packages`].
    pub dependencies: Vec<(String, usize)>,
}

impl Foreign {
    pub fn cfg(&self) -> CfgOptions {
        CfgOptions::resolved(self.features.clone())
    }
}

/// All such packages, sorted by directory.
#[derive(Debug, Default)]
pub struct ForeignPackages {
    pub packages: Vec<Foreign>,
    /// For each package of the project what it depends on, as in [`Foreign::dependencies`].
    pub of_project: Vec<Vec<(String, usize)>>,
}

/// Finds them. `is_known` says of which packages, by their name in code, nothing need be read; `dev` includes what tests
/// need.
pub fn foreign_packages(project: &Project, dev: bool, is_known: impl Fn(&str) -> bool + Sync) -> ForeignPackages {
    let mut search = Search { project, is_known, found: Vec::new(), by_directory: BTreeMap::new() };
    let of_project: Vec<Demands> = project
        .packages
        .iter()
        .map(|package| search.take(demands(package, None).into_iter().filter(|demand| demand.counts(dev)), package))
        .collect();
    while search.round() {}
    search.finish(of_project)
}

/// What a package wants of one of its dependencies.
struct Demand<'p> {
    dependency: &'p Dependency,
    features: Vec<String>,
}

impl Demand<'_> {
    fn counts(&self, dev: bool) -> bool {
        match self.dependency.kind {
            DependencyKind::Normal => true,
            DependencyKind::Dev => dev,
            DependencyKind::Build => false,
        }
    }
}

/// Names in code, and where the packages lie.
type Demands = Vec<(String, PathBuf)>;

struct Found {
    package: Package,
    features: BTreeSet<String>,
    revision: Option<String>,
    /// What it depended on when it was looked at last.
    dependencies: Demands,
    /// Whether features were added since.
    is_new: bool,
}

struct Search<'p, K> {
    project: &'p Project,
    is_known: K,
    found: Vec<Found>,
    by_directory: BTreeMap<PathBuf, usize>,
}

impl<K: Fn(&str) -> bool + Sync> Search<'_, K> {
    /// Looks at the packages that are new or have new features; whether there were any.
    fn round(&mut self) -> bool {
        let mut rows: Vec<usize> = (0..self.found.len()).filter(|&row| self.found[row].is_new).collect();
        rows.sort_by(|one, other| self.found[*one].package.directory.cmp(&self.found[*other].package.directory));
        for &row in &rows {
            let found = &mut self.found[row];
            found.is_new = false;
            if found.package.is_proc_macro {
                continue;
            }
            let package = found.package.clone();
            let demands = demands(&package, Some(&found.features));
            let dependencies = self.take(demands.into_iter().filter(|demand| demand.counts(false)), &package);
            self.found[row].dependencies = dependencies;
        }
        !rows.is_empty()
    }

    /// Notes what a package wants, and gives where that lies.
    fn take<'d>(&mut self, demands: impl Iterator<Item = Demand<'d>>, package: &Package) -> Demands {
        let demands: Vec<Demand<'d>> = demands
            .filter(|demand| demand.dependency.target_cfg.as_deref().is_none_or(holds_here))
            .filter(|demand| !(self.is_known)(&demand.dependency.package.replace('-', "_")))
            .collect();
        if demands.is_empty() {
            return Vec::new();
        }
        let sources = dependency_sources(self.project, package);
        let mut places: Demands = Vec::new();
        for demand in &demands {
            let is_it = |source: &&super::DependencySource| {
                source.name == demand.dependency.name && source.package == demand.dependency.package
            };
            let Some(source) = sources.iter().find(is_it) else { continue };
            let Some(directory) = &source.directory else { continue };
            if self.project.packages.iter().any(|package| package.directory == *directory) {
                continue;
            }
            let row = *self.by_directory.entry(directory.clone()).or_insert_with(|| {
                let (package, _) = load_package(directory);
                self.found.push(Found {
                    package,
                    features: BTreeSet::new(),
                    revision: source.revision.clone(),
                    dependencies: Vec::new(),
                    is_new: true,
                });
                self.found.len() - 1
            });
            let found = &mut self.found[row];
            let before = found.features.len();
            let default = demand.dependency.default_features.then_some("default");
            let wanted = demand.features.iter().chain(&demand.dependency.features).map(String::as_str).chain(default);
            enable(&found.package, wanted, &mut found.features);
            found.is_new |= found.features.len() != before;
            if !found.package.is_proc_macro {
                places.push((demand.dependency.name.clone(), directory.clone()));
            }
        }
        places.sort();
        places.dedup();
        places
    }

    /// Keeps what is reached without procedural macros, in the order of directories.
    fn finish(self, of_project: Vec<Demands>) -> ForeignPackages {
        let mut open: Vec<&PathBuf> = of_project.iter().flatten().map(|(_, directory)| directory).collect();
        let mut reached: BTreeSet<&PathBuf> = BTreeSet::new();
        while let Some(directory) = open.pop() {
            if reached.insert(directory)
                && let Some(&row) = self.by_directory.get(directory)
            {
                open.extend(self.found[row].dependencies.iter().map(|(_, directory)| directory));
            }
        }
        let rows: BTreeMap<PathBuf, usize> = reached.into_iter().cloned().zip(0..).collect();
        let link = |demands: &Demands| {
            let rows = demands.iter().filter_map(|(name, directory)| Some((name.clone(), *rows.get(directory)?)));
            rows.collect::<Vec<(String, usize)>>()
        };
        let of_project = of_project.iter().map(link).collect();
        let mut packages: Vec<Foreign> = self
            .found
            .into_par_iter()
            .filter(|found| rows.contains_key(&found.package.directory))
            .map(|found| Foreign {
                dependencies: link(&found.dependencies),
                package: found.package,
                features: found.features,
                revision: found.revision,
            })
            .collect();
        packages.sort_by(|one, other| one.package.directory.cmp(&other.package.directory));
        ForeignPackages { packages, of_project }
    }
}

/// Turns features on, with those that they turn on.
fn enable<'f>(package: &Package, names: impl Iterator<Item = &'f str>, on: &mut BTreeSet<String>) {
    let mut open: Vec<String> = names.map(underscored).collect();
    while let Some(name) = open.pop() {
        let declared = package.features.iter().find(|(own, _)| underscored(own) == name);
        let is_optional = || package.dependencies.iter().any(|own| own.optional && own.name == name);
        if declared.is_none() && !is_optional() || !on.insert(name) {
            continue;
        }
        for value in declared.iter().flat_map(|(_, values)| values) {
            match value.split_once('/') {
                Some((dependency, _)) if !dependency.ends_with('?') && !dependency.starts_with("dep:") => {
                    open.push(underscored(dependency));
                }
                Some(_) => {}
                None if value.starts_with("dep:") => {}
                None => open.push(underscored(value)),
            }
        }
    }
}

/// What a package wants with these features; `None`: with all that it may have.
fn demands<'p>(package: &'p Package, on: Option<&BTreeSet<String>>) -> Vec<Demand<'p>> {
    let is_on = |name: &str| on.is_none_or(|on| on.contains(&underscored(name)));
    let values = || package.features.iter().filter(|(name, _)| is_on(name)).flat_map(|(_, values)| values);
    let mut demands = Vec::new();
    for dependency in &package.dependencies {
        // `name/feature`, `name?/feature`, `dep:name`.
        let parts = || {
            values().map(|value| value.split_once('/').map_or((value.as_str(), None), |(one, two)| (one, Some(two))))
        };
        let is_it = |part: &str| underscored(part.trim_start_matches("dep:").trim_end_matches('?')) == dependency.name;
        let is_wanted = !dependency.optional
            || is_on(&dependency.name)
            || parts().any(|(part, feature)| {
                is_it(part) && (part.starts_with("dep:") || feature.is_some() && !part.ends_with('?'))
            });
        if is_wanted {
            let features = parts().filter(|(part, _)| is_it(part)).filter_map(|(_, feature)| feature);
            demands.push(Demand { dependency, features: features.map(str::to_owned).collect() });
        }
    }
    demands
}

fn underscored(name: &str) -> String {
    name.replace('-', "_")
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may panic")]
mod tests {
    use super::*;
    use crate::project::testing::Folder;

    fn package(name: &str, rest: &str) -> String {
        format!("[package]\nname = \"{name}\"\nversion = \"1.0.0\"\nedition = \"2021\"\n{rest}")
    }

    fn show(files: &[(&str, &str)]) -> Vec<String> {
        let folder = Folder::with(files);
        let project = Project::discover(&folder.path("app")).unwrap();
        let found = foreign_packages(&project, false, |name| name == "known");
        let show = |foreign: &Foreign| {
            let features: Vec<&str> = foreign.features.iter().map(String::as_str).collect();
            let name = |row: usize| found.packages[row].package.name.as_str();
            let needs: Vec<&str> = foreign.dependencies.iter().map(|(_, row)| name(*row)).collect();
            format!("{} [{}] -> [{}]", foreign.package.name, features.join(" "), needs.join(" "))
        };
        found.packages.iter().map(show).collect()
    }

    #[test]
    fn features_are_united_and_what_is_off_is_left_out() {
        let app = package(
            "app",
            "[dependencies]\na = { version = \"1\", default-features = false, features = [\"x-y\"] }\nknown = \"1\"\n\
             m = \"1\"\n[dev-dependencies]\nt = \"1\"\n[target.'cfg(target_os = \"none\")'.dependencies]\nn = \"1\"\n",
        );
        let a = package(
            "a",
            "[features]\ndefault = [\"off\"]\noff = [\"dep:c\"]\nx-y = [\"b/more\", \"c?/weak\"]\n[dependencies]\n\
             b = { version = \"1\", optional = true }\nc = { version = \"1\", optional = true }\n",
        );
        let b = package("b", "[features]\ndefault = []\nmore = []\n[build-dependencies]\nc = \"1\"\n");
        let m = package("m", "[lib]\nproc-macro = true\n[dependencies]\nc = \"1\"\n");
        let c = package("c", "");
        let lib = |name: &str| format!("app/vendor/{name}/src/lib.rs");
        let manifest = |name: &str| format!("app/vendor/{name}/Cargo.toml");
        let lock: String = [("a", "\"b\", \"c\""), ("b", "\"c\""), ("c", ""), ("m", "\"c\""), ("n", ""), ("t", ""), ("known", "")]
            .iter()
            .map(|(name, needs)| {
                format!("[[package]]\nname = \"{name}\"\nversion = \"1.0.0\"\nsource = \"registry+x\"\ndependencies = [{needs}]\n")
            })
            .collect();
        let others: Vec<(String, String)> = [("a", a), ("b", b), ("c", c.clone()), ("m", m)]
            .into_iter()
            .chain(["n", "t", "known"].map(|name| (name, package(name, ""))))
            .flat_map(|(name, text)| [(manifest(name), text), (lib(name), String::new())])
            .collect();
        let mut files: Vec<(&str, &str)> =
            vec![("app/Cargo.toml", &app), ("app/src/lib.rs", ""), ("app/Cargo.lock", &lock)];
        files.extend(others.iter().map(|(path, text)| (path.as_str(), text.as_str())));
        assert_eq!(show(&files), ["a [b x_y] -> [b]", "b [default more] -> []"]);
    }
}
