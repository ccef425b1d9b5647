//! A `Cargo.lock`: which versions a workspace was built with, and what each of them depends on.

use super::disk::ReadError;
use super::manifest::{Fault, Reader};
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
        match as_cargo_writes(text) {
            Some(entries) => (link(entries), Vec::new()),
            None => LockFile::parse_toml(text),
        }
    }

    fn parse_toml(text: &str) -> (LockFile, Vec<Fault>) {
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

/// The packages with their references, of a file line by line as today's cargo writes it: a lock file is long, and TOML
/// takes ten times as long to read. `None` for whatever else it holds, right or wrong.
fn as_cargo_writes(text: &str) -> Option<Vec<(LockedPackage, Vec<String>)>> {
    let mut entries = Vec::new();
    let mut lines = text.lines().peekable();
    while lines.next_if(|line| line.is_empty() || line.starts_with('#')).is_some() {}
    let version = lines.next()?.strip_prefix("version = ")?;
    if !matches!(version, "3" | "4" | "5") {
        return None;
    }
    while let Some(line) = lines.next() {
        match line {
            "" => continue,
            "[[package]]" => {}
            _ => return None,
        }
        let package = LockedPackage {
            name: quoted(lines.next()?.strip_prefix("name = ")?)?.to_owned(),
            version: quoted(lines.next()?.strip_prefix("version = ")?)?.to_owned(),
            source: optional(&mut lines, "source = ")?,
            checksum: optional(&mut lines, "checksum = ")?,
            dependencies: Vec::new(),
        };
        let mut references = Vec::new();
        if lines.next_if_eq(&"dependencies = [").is_some() {
            loop {
                match lines.next()? {
                    "]" => break,
                    line => references.push(quoted(line.strip_prefix(' ')?.strip_suffix(',')?)?.to_owned()),
                }
            }
        }
        entries.push((package, references));
    }
    Some(entries)
}

/// The value of a line that may be there; `None` if it is no plain string.
fn optional<'a>(lines: &mut std::iter::Peekable<std::str::Lines<'a>>, key: &str) -> Option<Option<String>> {
    match lines.next_if(|line| line.starts_with(key)) {
        Some(line) => Some(Some(quoted(&line[key.len()..])?.to_owned())),
        None => Some(None),
    }
}

/// The text of a string without escapes.
fn quoted(text: &str) -> Option<&str> {
    let inner = text.strip_prefix('"')?.strip_suffix('"')?;
    let is_plain = |byte: u8| byte.is_ascii_graphic() && !matches!(byte, b'"' | b'\\') || byte == b' ';
    (!inner.is_empty() && inner.bytes().all(is_plain)).then_some(inner)
}

/// Turns `"name"`, `"name version"` and `"name version (source)"` into indices.
fn link(mut entries: Vec<(LockedPackage, Vec<String>)>) -> LockFile {
    entries.sort_by(|(a, _), (b, _)| (&a.name, &a.version, &a.source).cmp(&(&b.name, &b.version, &b.source)));
    let resolved: Vec<Vec<usize>> = entries
        .iter()
        .map(|(_, references)| {
            let find = |reference: &String| {
                let mut parts = reference.splitn(3, ' ');
                let (name, version, source) = (parts.next()?, parts.next(), parts.next());
                let source = source.map(|source| source.trim_start_matches('(').trim_end_matches(')'));
                let first = entries.partition_point(|(package, _)| package.name.as_str() < name);
                let mut same_name = (first..).zip(&entries[first..]).take_while(|(_, (own, _))| own.name == name);
                same_name.find_map(|(index, (package, _))| {
                    let is_it = version.is_none_or(|version| package.version == version)
                        && source.is_none_or(|source| package.source.as_deref() == Some(source));
                    is_it.then_some(index)
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
    fn reads_what_cargo_writes_as_toml() {
        let head = "# This file is automatically @generated by Cargo.\n# It is not intended for manual editing.\n";
        let package = "\n[[package]]\nname = \"b\"\nversion = \"2.0.0\"\nsource = \"registry+https://example.org\"\n\
                       checksum = \"22\"\n\n[[package]]\nname = \"a\"\nversion = \"0.1.0\"\ndependencies = [\n \"b\",\n]\n";
        let text = format!("{head}version = 4\n{package}");
        let lock = link(as_cargo_writes(&text).unwrap());
        assert_eq!((lock, Vec::new()), LockFile::parse_toml(&text));
        let crlf = text.replace('\n', "\r\n");
        assert_eq!(LockFile::parse(&crlf), LockFile::parse_toml(&crlf));
        // Whatever is not written so is TOML's.
        let twice = text.replace("checksum", "source = \"other\"\nchecksum");
        let number = text.replace("version = 4", "version = 4_");
        for other in [&text[..text.len() - 3], &text.replace('2', "\\u0032"), &text.replace(',', ", "), &twice, &number]
        {
            assert!(as_cargo_writes(other).is_none(), "{other}");
        }
        assert!(as_cargo_writes(TEXT).is_none());
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
