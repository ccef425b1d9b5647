//! A `Cargo.toml` as it stands, before anything is inherited or looked up on disk. What cannot be understood becomes a
//! fault with its line; all the rest is kept.

use super::disk::{ReadError, read_source};
use super::{DependencyKind, TargetKind};
use crate::diagnostic::InputError;
use crate::source::LineIndex;
use std::path::Path;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// What one manifest says.
#[derive(Default, Debug)]
pub(super) struct Manifest {
    pub(super) package: Option<PackageTable>,
    pub(super) workspace: Option<WorkspaceTable>,
    pub(super) targets: Vec<TargetTable>,
    pub(super) dependencies: Vec<DependencyTable>,
    pub(super) features: Vec<(String, Vec<String>)>,
    /// `[patch]` entries that lead to a path: the package's name and the path.
    pub(super) patches: Vec<(String, String)>,
    pub(super) faults: Vec<Fault>,
    /// Whether it is a TOML document.
    pub(super) is_sound: bool,
}

/// A part of a file that could not be understood.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Fault {
    pub(super) line: Option<u32>,
    pub(super) message: String,
}

impl Fault {
    /// As an error in a file. What it quotes may hold line breaks; a message is one line.
    pub(super) fn at(&self, path: &str) -> InputError {
        InputError { path: path.to_string(), line: self.line, message: one_line(&self.message) }
    }
}

/// A text without characters that steer terminals.
pub(super) fn one_line(text: &str) -> String {
    text.replace(char::is_control, " ")
}

/// A value of the package's own, or the workspace's.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Setting {
    Own(String),
    Workspace { line: u32 },
}

/// `[package]`.
#[derive(Default, Debug)]
pub(super) struct PackageTable {
    pub(super) name: Option<String>,
    pub(super) version: Option<Setting>,
    pub(super) edition: Option<Setting>,
    /// `workspace = ".."`.
    pub(super) workspace: Option<String>,
    pub(super) build: Build,
    /// Kinds of targets that are not looked for, and those that are by order.
    pub(super) automatic: Vec<(TargetKind, bool)>,
}

/// `package.build`.
#[derive(Default, Debug)]
pub(super) enum Build {
    #[default]
    Automatic,
    Never,
    Files(Vec<(String, u32)>),
}

/// `[workspace]`.
#[derive(Default, Debug)]
pub(super) struct WorkspaceTable {
    pub(super) members: Vec<(String, u32)>,
    pub(super) exclude: Vec<String>,
    pub(super) version: Option<String>,
    pub(super) edition: Option<String>,
    pub(super) dependencies: Vec<DependencyTable>,
}

/// `[lib]` or one of `[[bin]]` and its like.
#[derive(Debug)]
pub(super) struct TargetTable {
    pub(super) kind: TargetKind,
    pub(super) name: Option<String>,
    pub(super) path: Option<String>,
    pub(super) is_proc_macro: bool,
    pub(super) line: u32,
}

/// One entry of a dependency table.
#[derive(Debug)]
pub(super) struct DependencyTable {
    pub(super) key: String,
    pub(super) kind: DependencyKind,
    pub(super) target_cfg: Option<String>,
    pub(super) requirement: Option<String>,
    pub(super) path: Option<String>,
    pub(super) package: Option<String>,
    pub(super) optional: bool,
    pub(super) features: Vec<String>,
    pub(super) default_features: Option<bool>,
    pub(super) from_workspace: bool,
    pub(super) line: u32,
}

impl Manifest {
    /// Reads a file; an error means that there is no text to speak of.
    pub(super) fn read(path: &Path) -> Result<Manifest, ReadError> {
        Ok(Manifest::parse(&read_source(path)?))
    }

    /// A manifest that is there and cannot be read: it says nothing, and why.
    pub(super) fn unreadable(error: &ReadError) -> Manifest {
        let fault = Fault { line: error.line(), message: error.to_string() };
        Manifest { faults: vec![fault], ..Manifest::default() }
    }

    /// Reads a text.
    pub(super) fn parse(text: &str) -> Manifest {
        let mut reader = Reader::new(text);
        let document = reader.document(text);
        let mut manifest = Manifest { is_sound: reader.faults.is_empty(), ..Manifest::default() };
        let root = document.get_ref();
        manifest.package = reader
            .table(root, "package")
            .or_else(|| reader.table(root, "project"))
            .map(|table| package(&mut reader, table));
        manifest.workspace = reader.table(root, "workspace").map(|table| workspace(&mut reader, table));
        manifest.targets = targets(&mut reader, root);
        manifest.dependencies = all_dependencies(&mut reader, root);
        if let Some(table) = reader.table(root, "features") {
            for (name, value) in table {
                let enabled = reader.strings(value).into_iter().map(|(text, _)| text).collect();
                manifest.features.push((name.get_ref().to_string(), enabled));
            }
        }
        manifest.patches = patches(&mut reader, root);
        manifest.faults = reader.faults;
        manifest
    }

    /// Whether something in it stands in the workspace's manifest.
    pub(super) fn inherits(&self) -> bool {
        let inherited = |setting: &Option<Setting>| matches!(setting, Some(Setting::Workspace { .. }));
        self.package.as_ref().is_some_and(|package| inherited(&package.version) || inherited(&package.edition))
            || self.dependencies.iter().any(|dependency| dependency.from_workspace)
    }
}

fn package(reader: &mut Reader, table: &DeTable) -> PackageTable {
    let build = match table.get("build").map(Spanned::get_ref) {
        None | Some(DeValue::Boolean(true)) => Build::Automatic,
        Some(DeValue::Boolean(false)) => Build::Never,
        Some(_) => Build::Files(reader.list(table, "build")),
    };
    let keys = [
        ("autolib", TargetKind::Lib),
        ("autobins", TargetKind::Bin),
        ("autoexamples", TargetKind::Example),
        ("autotests", TargetKind::Test),
        ("autobenches", TargetKind::Bench),
    ];
    PackageTable {
        name: reader.string(table, "name"),
        version: reader.setting(table, "version"),
        edition: reader.setting(table, "edition"),
        workspace: reader.string(table, "workspace"),
        build,
        automatic: keys.iter().filter_map(|(key, kind)| Some((*kind, reader.boolean(table, key)?))).collect(),
    }
}

fn workspace(reader: &mut Reader, table: &DeTable) -> WorkspaceTable {
    let shared = reader.table(table, "package");
    WorkspaceTable {
        members: reader.list(table, "members"),
        exclude: reader.list(table, "exclude").into_iter().map(|(path, _)| path).collect(),
        version: shared.and_then(|shared| reader.string(shared, "version")),
        edition: shared.and_then(|shared| reader.string(shared, "edition")),
        dependencies: dependencies(reader, table, &["dependencies"], DependencyKind::Normal, None),
    }
}

fn targets(reader: &mut Reader, root: &DeTable) -> Vec<TargetTable> {
    let mut targets = Vec::new();
    if let (Some(value), Some(table)) = (root.get("lib"), reader.table(root, "lib")) {
        targets.push(target(reader, table, TargetKind::Lib, value.span().start));
    }
    let keys = [
        ("bin", TargetKind::Bin),
        ("example", TargetKind::Example),
        ("test", TargetKind::Test),
        ("bench", TargetKind::Bench),
    ];
    for (key, kind) in keys {
        let Some(value) = root.get(key) else { continue };
        let DeValue::Array(items) = value.get_ref() else {
            reader.fault(value.span().start, format!("`{key}` must be an array of tables: `[[{key}]]`"));
            continue;
        };
        for item in items {
            match item.get_ref() {
                DeValue::Table(table) => targets.push(target(reader, table, kind, item.span().start)),
                _ => reader.fault(item.span().start, format!("expected a table in `{key}`")),
            }
        }
    }
    targets
}

fn target(reader: &mut Reader, table: &DeTable, kind: TargetKind, offset: usize) -> TargetTable {
    let crate_types = ["crate-type", "crate_type"].iter().flat_map(|key| reader.list(table, key)).collect::<Vec<_>>();
    let flag = reader.boolean(table, "proc-macro").or_else(|| reader.boolean(table, "proc_macro"));
    TargetTable {
        kind,
        name: reader.string(table, "name"),
        path: reader.string(table, "path"),
        is_proc_macro: flag == Some(true) || crate_types.iter().any(|(name, _)| name == "proc-macro"),
        line: reader.line(offset),
    }
}

fn all_dependencies(reader: &mut Reader, root: &DeTable) -> Vec<DependencyTable> {
    let mut found = Vec::new();
    let mut collect = |reader: &mut Reader, table: &DeTable, condition: Option<&str>| {
        for (keys, kind) in [
            (&["dependencies"][..], DependencyKind::Normal),
            (&["dev-dependencies", "dev_dependencies"], DependencyKind::Dev),
            (&["build-dependencies", "build_dependencies"], DependencyKind::Build),
        ] {
            found.extend(dependencies(reader, table, keys, kind, condition));
        }
    };
    collect(reader, root, None);
    if let Some(conditions) = reader.table(root, "target") {
        for (condition, value) in conditions {
            if let DeValue::Table(table) = value.get_ref() {
                collect(reader, table, Some(condition.get_ref()));
            }
        }
    }
    found
}

fn dependencies(
    reader: &mut Reader,
    table: &DeTable,
    keys: &[&str],
    kind: DependencyKind,
    condition: Option<&str>,
) -> Vec<DependencyTable> {
    let mut found = Vec::new();
    for entries in keys.iter().filter_map(|key| reader.table(table, key)).collect::<Vec<_>>() {
        for (key, value) in entries {
            let mut entry = DependencyTable {
                key: key.get_ref().to_string(),
                kind,
                target_cfg: condition.map(str::to_string),
                requirement: None,
                path: None,
                package: None,
                optional: false,
                features: Vec::new(),
                default_features: None,
                from_workspace: false,
                line: reader.line(key.span().start),
            };
            match value.get_ref() {
                DeValue::String(requirement) => entry.requirement = Some(requirement.to_string()),
                DeValue::Table(details) => dependency_details(reader, details, &mut entry),
                _ => reader.fault(value.span().start, format!("expected a version or a table for `{}`", key.get_ref())),
            }
            found.push(entry);
        }
    }
    found
}

fn dependency_details(reader: &mut Reader, details: &DeTable, entry: &mut DependencyTable) {
    entry.requirement = reader.string(details, "version");
    entry.path = reader.string(details, "path");
    entry.package = reader.string(details, "package");
    entry.optional = reader.boolean(details, "optional") == Some(true);
    entry.features = reader.list(details, "features").into_iter().map(|(feature, _)| feature).collect();
    entry.default_features =
        reader.boolean(details, "default-features").or_else(|| reader.boolean(details, "default_features"));
    entry.from_workspace = reader.boolean(details, "workspace") == Some(true);
}

fn patches(reader: &mut Reader, root: &DeTable) -> Vec<(String, String)> {
    let mut patches = Vec::new();
    let Some(sources) = reader.table(root, "patch") else { return patches };
    for (source, _) in sources {
        let Some(entries) = reader.table(sources, source.get_ref()) else { continue };
        for (key, value) in entries {
            let DeValue::Table(details) = value.get_ref() else { continue };
            if let Some(path) = reader.string(details, "path") {
                let name = reader.string(details, "package").unwrap_or_else(|| key.get_ref().to_string());
                patches.push((name, path));
            }
        }
    }
    patches
}

/// Takes values out of a TOML document and notes those of the wrong type.
pub(super) struct Reader<'a> {
    text: &'a str,
    lines: LineIndex,
    pub(super) faults: Vec<Fault>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(text: &'a str) -> Reader<'a> {
        Reader { text, lines: LineIndex::new(text), faults: Vec::new() }
    }

    /// As much of the document as can be understood.
    pub(super) fn document(&mut self, text: &'a str) -> Spanned<DeTable<'a>> {
        let (document, mut errors) = DeTable::parse_recoverable(text);
        errors.sort_by_key(|error| error.span().map(|span| span.start));
        for error in errors {
            let line = error.span().map(|span| self.line(span.start));
            // A second error in a line follows from the first.
            if self.faults.last().is_none_or(|fault| fault.line != line) {
                self.faults.push(Fault { line, message: error.message().lines().collect::<Vec<_>>().join(", ") });
            }
        }
        document
    }

    pub(super) fn line(&self, offset: usize) -> u32 {
        self.lines.line_column(self.text, u32::try_from(offset).unwrap_or(u32::MAX)).0
    }

    pub(super) fn fault(&mut self, offset: usize, message: String) {
        self.faults.push(Fault { line: Some(self.line(offset)), message });
    }

    pub(super) fn table<'t, 'i>(&mut self, table: &'t DeTable<'i>, key: &str) -> Option<&'t DeTable<'i>> {
        let value = table.get(key)?;
        match value.get_ref() {
            DeValue::Table(inner) => Some(inner),
            _ => {
                self.fault(value.span().start, format!("expected a table for `{key}`"));
                None
            }
        }
    }

    pub(super) fn string(&mut self, table: &DeTable, key: &str) -> Option<String> {
        let value = table.get(key)?;
        match value.get_ref() {
            // `key =` is read as an empty string, with a fault.
            DeValue::String(text) if text.is_empty() && !self.faults.is_empty() => None,
            DeValue::String(text) => Some(text.to_string()),
            _ => {
                self.fault(value.span().start, format!("expected a string for `{key}`"));
                None
            }
        }
    }

    pub(super) fn boolean(&mut self, table: &DeTable, key: &str) -> Option<bool> {
        let value = table.get(key)?;
        match value.get_ref() {
            DeValue::Boolean(boolean) => Some(*boolean),
            _ => {
                self.fault(value.span().start, format!("expected `true` or `false` for `{key}`"));
                None
            }
        }
    }

    /// The strings of an array with their lines.
    pub(super) fn list(&mut self, table: &DeTable, key: &str) -> Vec<(String, u32)> {
        table.get(key).map_or_else(Vec::new, |value| self.strings(value))
    }

    /// The strings of an array, or one alone, with their lines.
    fn strings(&mut self, value: &Spanned<DeValue>) -> Vec<(String, u32)> {
        let items = match value.get_ref() {
            DeValue::String(text) => return vec![(text.to_string(), self.line(value.span().start))],
            DeValue::Array(items) => items,
            _ => {
                self.fault(value.span().start, "expected an array of strings".to_string());
                return Vec::new();
            }
        };
        let mut strings = Vec::new();
        for item in items {
            match item.get_ref() {
                DeValue::String(text) => strings.push((text.to_string(), self.line(item.span().start))),
                _ => self.fault(item.span().start, "expected a string".to_string()),
            }
        }
        strings
    }

    /// `key = "value"` or `key.workspace = true`.
    fn setting(&mut self, table: &DeTable, key: &str) -> Option<Setting> {
        let value = table.get(key)?;
        match value.get_ref() {
            DeValue::Table(inner) if self.boolean(inner, "workspace") == Some(true) => {
                Some(Setting::Workspace { line: self.line(value.span().start) })
            }
            _ => self.string(table, key).map(Setting::Own),
        }
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may panic")]
mod tests {
    use super::*;

    fn faults(text: &str) -> Vec<String> {
        let manifest = Manifest::parse(text);
        manifest.faults.iter().map(|fault| format!("{}: {}", fault.line.unwrap_or(0), fault.message)).collect()
    }

    #[test]
    fn keeps_what_it_understands() {
        let manifest =
            Manifest::parse("[package]\nname = \"a\"\nversion = \nedition = \"2021\"\n[dependencies]\nx = \"1\"\n");
        assert!(!manifest.is_sound);
        assert_eq!(manifest.faults[0].line, Some(3));
        let package = manifest.package.unwrap();
        assert_eq!(package.name.as_deref(), Some("a"));
        assert_eq!(package.edition, Some(Setting::Own("2021".to_string())));
        assert_eq!(manifest.dependencies.len(), 1);
    }

    #[test]
    fn wrong_types_have_lines() {
        let text =
            "bin = 3\n[package]\nname = 5\nautobins = \"x\"\n\n[dependencies]\nx = 1\n[workspace]\nmembers = [1]\n";
        let expected = [
            "3: expected a string for `name`",
            "4: expected `true` or `false` for `autobins`",
            "9: expected a string",
            "1: `bin` must be an array of tables: `[[bin]]`",
            "7: expected a version or a table for `x`",
        ];
        assert_eq!(faults(text), expected);
    }

    #[test]
    fn nothing_makes_it_panic() {
        let deep = "a = ".to_string() + &"[".repeat(100_000);
        let dotted = "a.".repeat(100_000);
        for text in ["", "\u{feff}", "[", "[[", "=", "\"\"\"", "a = {", "\u{0}", "[package", "é = é", &deep, &dotted]
        {
            Manifest::parse(text);
        }
        assert!(Manifest::parse("\u{feff}[package]\nname = \"a\"").is_sound);
    }
}
