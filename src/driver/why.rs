//! Explains one line of a file: finds the project around it, as cargo does, and asks what a check would say.

use std::path::Path;

use crate::callgraph::Program;
use crate::diagnostic::InputError;
use crate::diagnostic::why::Answer;
use crate::infer::Db;
use crate::project::Project;
use crate::resolve::DefMap;
use crate::rules;
use crate::source::{FileId, SourceMap, display_path};

use super::{Config, dependencies, in_pool, load, settings};

/// Says of each call on a line (the first is 1) what is known of it, and why it is a finding or none.
pub fn why(file: &Path, line: u32, config: &Config) -> Result<Answer, InputError> {
    in_pool(config, || {
        let (loaded, files) = load_around(file, config)?;
        let mut sources = loaded.source_map;
        let Some(&first) = files.first() else {
            return Err(not_read(file));
        };
        let (path, lines) = (sources.file(first).path.clone(), sources.file(first).lines().len());
        if line == 0 || line as usize > lines {
            return Err(InputError { path, line: None, message: format!("its lines are 1 to {lines}") });
        }
        let program = Program::new(Db::new(DefMap::build(loaded.sources, loaded.crates)));
        let distant = dependencies::add_files(&program.effects, &loaded.directories, &mut sources);
        let settings = settings(config, &loaded.packages, &distant);
        let answer = rules::explain(&program, &sources, &settings, &files, line);
        std::mem::forget(program);
        Ok(Answer { path, sources, ..answer })
    })
}

/// The project with a file in it; the file alone, where no crate of the project has it.
fn load_around(file: &Path, config: &Config) -> Result<(load::Loaded, Vec<FileId>), InputError> {
    if let Some(root) = Project::root_above(file) {
        let loaded = load::load(&root, config)?;
        let files = ids(&loaded.source_map, file);
        if !files.is_empty() {
            return Ok((loaded, files));
        }
    }
    let loaded = load::load(file, config)?;
    let files = ids(&loaded.source_map, file);
    Ok((loaded, files))
}

/// The ids of a file on disk: it may belong to several crates.
fn ids(sources: &SourceMap, file: &Path) -> Vec<FileId> {
    let own = Project::identity(file);
    let named_alike = sources.iter().filter(|(_, source)| source.disk_path.file_name() == file.file_name());
    named_alike.filter(|(_, source)| Project::identity(&source.disk_path) == own).map(|(id, _)| id).collect()
}

fn not_read(file: &Path) -> InputError {
    let message = "it is no Rust file that a check reads".to_owned();
    InputError { path: display_path(file), line: None, message }
}
