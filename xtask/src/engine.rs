//! What the analyser says about every call, as the oracle compares it: the only place that knows the analyser.
//!
//! Dependencies' sources are read for their signatures, as with `--deps`.

use std::path::{Path, PathBuf};

use anyhow::Result;
use serde::Deserialize;

use crate::oracle::Region;

/// A call as the analyser sees it.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct CallFact {
    /// Relative to the checked directory.
    pub(crate) path: String,
    /// The whole call expression.
    pub(crate) span: Region,
    /// The callee's last segment as written.
    pub(crate) name: String,
    pub(crate) callee: Option<FactCallee>,
    pub(crate) is_guess: bool,
}

/// The callee that the analyser found.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct FactCallee {
    /// The path of the definition, `std::option::Option::map`.
    pub(crate) path: String,
    /// The last segment of the impl's type, or the trait's name.
    pub(crate) container: Option<String>,
    pub(crate) is_trait: bool,
    /// The kind of blocking, when a model calls it blocking.
    pub(crate) blocks: Option<String>,
}

/// The call graph as the analyser sees it.
#[derive(Debug, Default)]
pub(crate) struct CallGraph {
    pub(crate) fns: Vec<GraphFn>,
    /// Caller and callee as indexes into [`CallGraph::fns`].
    pub(crate) edges: Vec<(usize, usize, Way)>,
}

pub(crate) use async_lint::driver::{GraphFn, Way};

/// The analyser's callee for every call below a directory.
pub(crate) fn callees(path: &Path) -> Result<Vec<CallFact>> {
    let facts = async_lint::driver::callees(path, &everything()).map_err(told)?;
    Ok(facts
        .into_iter()
        .map(|fact| CallFact {
            path: fact.path,
            span: fact.span,
            name: fact.name,
            callee: fact.callee.map(|callee| FactCallee {
                path: callee.path,
                container: callee.container,
                is_trait: callee.is_trait,
                blocks: callee.blocks.map(str::to_owned),
            }),
            is_guess: fact.is_guess,
        })
        .collect())
}

/// The analyser's call graph of the crates below a directory, all bodies included.
pub(crate) fn call_graph(path: &Path) -> Result<CallGraph> {
    let graph = async_lint::driver::call_graph(path, &everything()).map_err(told)?;
    let edges = graph.edges.iter().map(|edge| (edge.caller as usize, edge.callee as usize, edge.way)).collect();
    Ok(CallGraph { fns: graph.fns, edges })
}

/// All targets, as cargo builds them with `--all-targets`.
fn everything() -> async_lint::driver::Config {
    async_lint::driver::Config {
        tests: true,
        benches: true,
        examples: true,
        build_scripts: true,
        deps: true,
        ..async_lint::driver::Config::default()
    }
}

fn told(error: async_lint::diagnostic::InputError) -> anyhow::Error {
    anyhow::anyhow!("{}: {}", error.path, error.message)
}

/// Canonical paths of the fns that a model calls blocking.
pub(crate) fn blocking_paths() -> Vec<String> {
    async_lint::driver::blocking_paths()
}

/// The Rust files that a check of this directory reads, with `deps` those of its dependencies too.
pub(crate) fn source_files(path: &Path, deps: bool) -> Result<Vec<PathBuf>> {
    use async_lint::driver;

    driver::source_files(path, &driver::Config { deps, ..driver::Config::default() }).map_err(told)
}

/// What the project gives to threads that may block.
pub(crate) fn offloaded(path: &Path) -> Result<Vec<async_lint::driver::OffloadedFact>> {
    async_lint::driver::offloaded(path, &async_lint::driver::Config::default())
        .map_err(|error| anyhow::anyhow!("{}: {}", error.path, error.message))
}
