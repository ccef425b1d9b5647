//! Checks a project: the public API of the library.

mod beside;
mod dependencies;
mod edges;
mod expand;
mod facts;
mod load;
mod macros;
mod models;
mod offloaded;
mod why;

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;
use std::time::Instant;

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use crate::callgraph::Program;
use crate::diagnostic::{Confidence, InputError, Report, Stats};
use crate::hir::SyntaxError;
use crate::infer::Db;
use crate::project::{Cache, Project};
use crate::resolve::DefMap;
use crate::rules;
use crate::source::{FileId, Name, SourceMap};

pub use beside::{Beside, beside_model};
pub use edges::{CallGraph, Edge, GraphFn, Way, call_graph};
pub use facts::{BlockingFn, CallFact, FactCallee, blocking_fns, blocking_paths, callees};
pub use offloaded::{OffloadedCall, OffloadedFact, offloaded};
pub use why::why;

/// syn recurses once a nesting level, and overflowing a stack ends the process: so stacks are large. Only touched pages
/// cost memory.
const STACK_BYTES: usize = 256 << 20;

/// What to check, and what to report.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Config {
    pub tests: bool,
    pub benches: bool,
    pub examples: bool,
    pub build_scripts: bool,
    /// Also the rules of the group `pedantic`.
    pub pedantic: bool,
    /// The rules to run; empty: all.
    pub only: Vec<String>,
    /// The rules not to run.
    pub skip: Vec<String>,
    /// Findings below it are left out.
    pub min_confidence: Confidence,
    /// The number of worker threads; `None`: one a processor.
    pub threads: Option<usize>,
    /// Read the sources of dependencies that are on disk.
    pub deps: bool,
    /// Where what was found out about dependencies is kept.
    pub cache: Cache,
}

impl Default for Config {
    fn default() -> Config {
        Config {
            tests: false,
            benches: false,
            examples: false,
            build_scripts: false,
            pedantic: false,
            only: Vec::new(),
            skip: Vec::new(),
            min_confidence: Confidence::Medium,
            threads: None,
            deps: false,
            cache: Cache::none(),
        }
    }
}

/// Checks the project at a path. An error says that there is nothing to check; whatever else is wrong with the input
/// stands in [`Report::errors`].
pub fn check(path: &Path, config: &Config) -> Result<Report, InputError> {
    let start = Instant::now();
    in_pool(config, || {
        let loaded = load::load(path, config)?;
        let mut errors = loaded.errors;
        let mut sources = loaded.source_map;
        let program = Program::new(Db::new(DefMap::build(loaded.sources, loaded.crates)));
        let distant = dependencies::add_files(&program.effects, &loaded.directories, &mut sources);
        let findings = rules::run(&program, &sources, &settings(config, &loaded.packages, &distant));
        errors.extend(late_errors(&program, &sources));
        dependencies::read_files(&findings, &mut sources);
        errors.sort();
        errors.dedup();
        let stats = Stats { files: loaded.files, lines: loaded.lines, seconds: start.elapsed().as_secs_f64() };
        // Taking the definitions of a large project apart costs time that nobody gets anything for.
        std::mem::forget(program);
        Ok(Report { findings, errors, stats, unreported: Vec::new(), sources })
    })
}

fn settings<'a>(
    config: &'a Config,
    packages: &'a [Arc<[String]>],
    distant: &'a FxHashMap<Name, FileId>,
) -> rules::Settings<'a> {
    rules::Settings {
        pedantic: config.pedantic,
        only: &config.only,
        skip: &config.skip,
        min_confidence: config.min_confidence,
        packages,
        distant,
    }
}

/// Up to this many bytes of bodies that no async code reaches are read for the sake of their errors. To read all of
/// them took 7 % more instructions on 80,000 lines, and in a large project that builds there is nothing to find.
const READ_FOR_ERRORS: u64 = 64 << 10;

/// What did not parse of the bodies that were not read with their files.
fn late_errors(program: &Program, sources: &SourceMap) -> Vec<InputError> {
    let defs = &program.db.defs;
    let members = program.member_fns();
    let files: BTreeSet<FileId> = members.iter().map(|&id| defs.fn_data(id).file).collect();
    let waiting: u64 = files.iter().map(|&file| defs.sources.file(file).waiting()).sum();
    if waiting <= READ_FOR_ERRORS {
        members.par_iter().for_each(|&id| {
            defs.fn_body(id);
        });
    }
    let in_file = |&file: &FileId| {
        let source = sources.file(file);
        let error = |error: &SyntaxError| {
            let (line, _) = source.line_column(error.offset);
            InputError { path: source.path.clone(), line: Some(line), message: error.message.clone() }
        };
        defs.sources.file(file).late_errors().map(error).collect::<Vec<InputError>>()
    };
    files.iter().flat_map(in_file).collect()
}

/// The Rust files that a check of this project reads when nothing is in the cache, sorted.
pub fn source_files(path: &Path, config: &Config) -> Result<Vec<std::path::PathBuf>, InputError> {
    in_pool(config, || {
        let loaded = load::load(path, config)?;
        let files = loaded.source_map.iter().filter(|(_, file)| !file.disk_path.as_os_str().is_empty());
        let mut files: Vec<std::path::PathBuf> = files.map(|(_, file)| file.disk_path.clone()).collect();
        if config.deps {
            files.extend(dependencies::source_files(&Project::discover(path)?, config));
        }
        files.sort();
        files.dedup();
        Ok(files)
    })
}

/// Runs on worker threads with large stacks.
fn in_pool<T: Send>(config: &Config, run: impl FnOnce() -> Result<T, InputError> + Send) -> Result<T, InputError> {
    let mut builder = rayon::ThreadPoolBuilder::new().stack_size(STACK_BYTES);
    if let Some(threads) = config.threads {
        builder = builder.num_threads(threads);
    }
    match builder.build() {
        Ok(pool) => pool.install(run),
        Err(error) => {
            let message = format!("cannot start worker threads: {error}");
            Err(InputError { path: String::new(), line: None, message })
        }
    }
}
