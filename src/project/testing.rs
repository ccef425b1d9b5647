//! Small projects on disk for the tests of this stage.

use super::{Project, relative};
use std::fmt::Write;
use std::path::{Path, PathBuf};

/// A temporary folder.
pub(super) struct Folder(tempfile::TempDir);

impl Folder {
    /// A folder with empty files.
    pub(super) fn new(files: &[&str]) -> Folder {
        Folder::with(&files.iter().map(|file| (*file, "")).collect::<Vec<_>>())
    }

    /// A folder with these files.
    pub(super) fn with(files: &[(&str, &str)]) -> Folder {
        let folder = Folder(tempfile::tempdir().unwrap());
        for (file, text) in files {
            folder.write(file, text);
        }
        folder
    }

    pub(super) fn write(&self, file: &str, text: &str) {
        let path = self.path(file);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }

    pub(super) fn path(&self, file: &str) -> PathBuf {
        if file.is_empty() { self.0.path().to_path_buf() } else { self.0.path().join(file) }
    }

    /// The path as it looks from here.
    pub(super) fn show(&self, path: &Path) -> String {
        relative(self.0.path(), path)
    }

    /// What `discover` finds at a path, a line a fact.
    pub(super) fn discover(&self, path: &str) -> String {
        match Project::discover(&self.path(path)) {
            Ok(project) => self.describe(&project),
            Err(error) => format!("failed: {}\n", error.message.replace(&self.show_root(), ".")),
        }
    }

    /// A project, a line a fact.
    pub(super) fn describe(&self, project: &Project) -> String {
        let mut text = String::new();
        for package in &project.packages {
            let mark = if package.is_member { "" } else { " (outside)" };
            let edition = format!("{:?}", package.edition).replace("Edition", "");
            let version = package.version.as_deref().unwrap_or("-");
            let directory = self.show(&package.directory);
            writeln!(text, "{} {version} {edition} [{directory}]{mark}", package.name).unwrap();
            for target in &package.targets {
                writeln!(text, "  {:?} {} {}", target.kind, target.name, self.show(&target.root)).unwrap();
            }
            for dependency in &package.dependencies {
                let path = dependency.path.as_ref().map_or(String::new(), |path| format!(" at {}", self.show(path)));
                let requirement = dependency.requirement.as_deref().unwrap_or("-");
                let kind = dependency.kind;
                writeln!(text, "  {kind:?} {} = {} {requirement}{path}", dependency.name, dependency.package).unwrap();
            }
        }
        for error in &project.errors {
            let line = error.line.map_or(String::new(), |line| format!(":{line}"));
            writeln!(text, "error {}{line}: {}", error.path, error.message).unwrap();
        }
        text.replace(&self.show_root(), ".")
    }

    fn show_root(&self) -> String {
        crate::source::display_path(self.0.path())
    }
}
