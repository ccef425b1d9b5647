//! A `Cargo.lock`: which versions a workspace was built with, and what each of them depends on.

use super::disk::ReadError;
use super::manifest::{Fault, Reader};
use std::collections::HashMap;
use std::path::Path;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// All locked packages, sorted by name, version and source within a lock file.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct LockFile {
    pub packages: Vec<LockedPackage>,
}

/// One locked package.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LockedPackage {
    pub name: String,
    pub version: String,
    /// `registry+…`, `git+…#commit`; `None` for a package of the project.
    pub source: Option<String>,
    pub checksum: Option<String>,
    /// Of all kinds and platforms, as indices into [`LockFile::packages`].
    pub dependencies: Vec<usize>,
}

impl LockFile {
    /// The entry of a package: the project's own if there is one of this name and version.
    pub fn find(&self, name: &str, version: &str) -> Option<&LockedPackage> {
        let matches = || self.packages.iter().filter(|package| package.name == name && package.version == version);
        matches().find(|package| package.source.is_none()).or_else(|| matches().next())
    }

    /// The packages that another one depends on.
    pub fn dependencies<'a>(&'a self, package: &'a LockedPackage) -> impl Iterator<Item = &'a LockedPackage> {
        package.dependencies.iter().filter_map(|index| self.packages.get(*index))
    }

    /// Reads a file with the faults in it.
    pub(super) fn read(path: &Path) -> Result<(LockFile, Vec<Fault>), ReadError> {
        Ok(LockFile::parse(&super::disk::read_source(path)?))
    }

    /// Reads a text with the faults in it.
    pub(super) fn parse(text: &str) -> (LockFile, Vec<Fault>) {
        let mut reader = Reader::new(text);
        let document = reader.document(text);
        let mut entries = Vec::new();
        if let Some(DeValue::Array(items)) = document.get_ref().get("package").map(Spanned::get_ref) {
            for item in items {
                if let DeValue::Table(table) = item.get_ref() {
                    entries.extend(entry(&mut reader, table));
                }
            }
        }
        entries.sort_by(|(a, _), (b, _)| (&a.name, &a.version, &a.source).cmp(&(&b.name, &b.version, &b.source)));
        // Before version 2 of the format, checksums stood apart: `"checksum name version (source)" = "…"`.
        if let Some(checksums) = reader.table(document.get_ref(), "metadata") {
            for (package, _) in &mut entries {
                let Some(source) = &package.source else { continue };
                let key = format!("checksum {} {} ({source})", package.name, package.version);
                if let Some(DeValue::String(checksum)) = checksums.get(key.as_str()).map(Spanned::get_ref) {
                    package.checksum = Some(checksum.to_string());
                }
            }
        }
        (link(entries), reader.faults)
    }

    /// Puts another lock file's packages behind those of this one.
    pub(super) fn append(&mut self, other: LockFile) {
        let offset = self.packages.len();
        self.packages.extend(other.packages.into_iter().map(|mut package| {
            package.dependencies.iter_mut().for_each(|index| *index += offset);
            package
        }));
    }
}

fn entry(reader: &mut Reader, table: &DeTable) -> Option<(LockedPackage, Vec<String>)> {
    let package = LockedPackage {
        name: reader.string(table, "name")?,
        version: reader.string(table, "version")?,
        source: reader.string(table, "source"),
        checksum: reader.string(table, "checksum"),
        dependencies: Vec::new(),
    };
    Some((package, reader.list(table, "dependencies").into_iter().map(|(text, _)| text).collect()))
}

/// Turns `"name"`, `"name version"` and `"name version (source)"` into indices.
fn link(entries: Vec<(LockedPackage, Vec<String>)>) -> LockFile {
    let mut by_name: HashMap<String, Vec<usize>> = HashMap::new();
    for (index, (package, _)) in entries.iter().enumerate() {
        by_name.entry(package.name.clone()).or_default().push(index);
    }
    let resolved: Vec<Vec<usize>> = entries
        .iter()
        .map(|(_, references)| {
            let find = |reference: &String| {
                let mut parts = reference.splitn(3, ' ');
                let (name, version, source) = (parts.next()?, parts.next(), parts.next());
                let source = source.map(|source| source.trim_start_matches('(').trim_end_matches(')'));
                by_name.get(name)?.iter().copied().find(|index| {
                    entries.get(*index).is_some_and(|(package, _)| {
                        version.is_none_or(|version| package.version == version)
                            && source.is_none_or(|source| package.source.as_deref() == Some(source))
                    })
                })
            };
            references.iter().filter_map(find).collect()
        })
        .collect();
    let packages = entries
        .into_iter()
        .zip(resolved)
        .map(|((package, _), dependencies)| LockedPackage { dependencies, ..package })
        .collect();
    LockFile { packages }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may panic")]
mod tests {
    use super::*;

    const TEXT: &str = r#"
version = 4
[[package]]
name = "b"
version = "2.0.0"
source = "registry+https://github.com/rust-lang/crates.io-index"
checksum = "22"
[[package]]
name = "app"
version = "0.1.0"
dependencies = ["b 1.0.0", "c", "gone"]
[[package]]
name = "b"
version = "1.0.0"
source = "registry+https://github.com/rust-lang/crates.io-index"
[[package]]
name = "c"
version = "0.3.0"
source = "git+https://example.org/c#0123456"
dependencies = ["b 2.0.0 (registry+https://github.com/rust-lang/crates.io-index)"]
[metadata]
"checksum b 1.0.0 (registry+https://github.com/rust-lang/crates.io-index)" = "11"
"#;

    #[test]
    fn links_dependencies() {
        let (lock, faults) = LockFile::parse(TEXT);
        assert!(faults.is_empty());
        let show = |name: &str, version: &str| {
            let package = lock.find(name, version).unwrap();
            lock.dependencies(package).map(|found| format!("{} {}", found.name, found.version)).collect::<Vec<_>>()
        };
        assert_eq!(show("app", "0.1.0"), ["b 1.0.0", "c 0.3.0"]);
        assert_eq!(show("c", "0.3.0"), ["b 2.0.0"]);
        assert_eq!(lock.find("b", "1.0.0").unwrap().checksum.as_deref(), Some("11"));
        assert_eq!(lock.find("b", "2.0.0").unwrap().checksum.as_deref(), Some("22"));

        let mut both = lock.clone();
        both.append(lock.clone());
        let last = both.packages.iter().rfind(|package| package.name == "c").unwrap();
        assert_eq!(both.dependencies(last).next().unwrap().version, "2.0.0");
        assert!(last.dependencies[0] >= lock.packages.len());
    }

    #[test]
    fn survives_damage() {
        let (lock, faults) =
            LockFile::parse("[[package]]\nname = \"a\"\nversion = \"1.0.0\"\nsource =\n[[package]]\n=======\n");
        assert_eq!(faults.iter().map(|fault| fault.line).collect::<Vec<_>>(), [Some(4), Some(6)]);
        assert!(lock.find("a", "1.0.0").is_some());
        assert_eq!(LockFile::parse("<<<<<<< HEAD\n[[package]]\n").1.first().and_then(|fault| fault.line), Some(1));
    }
}
