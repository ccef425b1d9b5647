//! The call graph of the checked crates as the engine sees it, for tools that compare it with a compiler's.

use std::path::Path;

use rayon::prelude::*;

use crate::callgraph::{Call, CalleeRef, Held, Program, Stores, Walked};
use crate::diagnostic::InputError;
use crate::infer::Db;
use crate::resolve::{Container, DefMap, FnId, Origin};
use crate::source::SourceMap;

use super::{Config, in_pool, load};

/// Which fns of the checked crates reach which others.
#[derive(Clone, Debug, Default)]
pub struct CallGraph {
    /// All fns that have a body.
    pub fns: Vec<GraphFn>,
    /// Sorted, each pair once for each way.
    pub edges: Vec<Edge>,
}

/// A fn of the checked crates.
#[derive(Clone, Debug)]
pub struct GraphFn {
    /// The path of its definition.
    pub path: String,
    /// Its file, relative to the checked directory.
    pub file: String,
    /// Of its name, from 1; columns count characters. What a macro made may stand where the macro is called.
    pub line: u32,
    pub column: u32,
}

/// One fn reaches another. Closures and async blocks belong to the fn that holds them.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Edge {
    /// Index into [`CallGraph::fns`].
    pub caller: u32,
    /// Index into [`CallGraph::fns`].
    pub callee: u32,
    pub way: Way,
}

/// How a call reaches a fn.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Way {
    /// The call says which fn is meant.
    Called,
    /// Types leave several fns open, and this is one of them.
    Possible,
    /// No call expression names it: it is passed by name, a conversion or the end of a value calls it, or it is what a
    /// place holds that is called.
    Implied,
}

/// The call graph of the checked crates, all bodies included.
pub fn call_graph(path: &Path, config: &Config) -> Result<CallGraph, InputError> {
    in_pool(config, || {
        let loaded = load::load(path, config)?;
        let program = Program::new(Db::new(DefMap::build(loaded.sources, loaded.crates)));
        Ok(of_program(&program, &loaded.source_map))
    })
}

fn of_program(program: &Program, sources: &SourceMap) -> CallGraph {
    let defs = &program.db.defs;
    let mut members = program.member_fns();
    // The initialiser of a static has no name.
    members.retain(|&id| !defs.fn_data(id).is_initializer);
    let fns = members.iter().map(|&id| graph_fn(program, sources, id)).collect();
    let found: Vec<(FnId, Vec<Call>, Vec<Held>)> = members
        .par_iter()
        .map(|&id| {
            let Walked { calls, held, .. } = program.walked(id);
            (id, calls, held)
        })
        .collect();
    let mut slots: Vec<_> = found.iter().flat_map(|(_, _, held)| held).map(|held| held.slot).collect();
    slots.sort_unstable();
    slots.dedup();
    let holders = program.holders(&slots, &Stores::default());
    let row = |id: FnId| members.binary_search(&id).ok().and_then(|row| u32::try_from(row).ok());
    let mut edges: Vec<Edge> = found
        .par_iter()
        .flat_map_iter(|(caller, calls, held)| {
            let kept = held.iter().flat_map(|held| holders.get(&held.slot).into_iter().flatten());
            let kept = kept.map(|callee| (callee.function(), Way::Implied));
            let all = calls.iter().flat_map(|call| targets(program, call)).chain(kept);
            let rows = all.filter_map(|(callee, way)| Some(Edge { caller: row(*caller)?, callee: row(callee)?, way }));
            rows.collect::<Vec<Edge>>()
        })
        .collect();
    edges.sort_unstable();
    edges.dedup();
    CallGraph { fns, edges }
}

fn graph_fn(program: &Program, sources: &SourceMap, id: FnId) -> GraphFn {
    let defs = &program.db.defs;
    let source = sources.file(defs.fn_data(id).file);
    let (line, column) = source.line_column(defs.fn_hir(id).name_span.start);
    GraphFn { path: program.db.fn_path(id), file: source.path.clone(), line, column }
}

fn targets(program: &Program, call: &Call) -> Vec<(FnId, Way)> {
    let db = &program.db;
    let callee = match &call.callee {
        CalleeRef::Call(callee) => callee,
        other => return vec![(other.function(), Way::Implied)],
    };
    if let Some((function, _)) = db.select(callee) {
        return vec![(function, Way::Called)];
    }
    match db.defs.fn_data(callee.declared).container {
        Container::Trait(trait_) if db.defs.krate(db.defs.fn_data(callee.declared).krate).origin != Origin::Model => {
            db.candidates(trait_, callee).into_iter().map(|(function, _)| (function, Way::Possible)).collect()
        }
        _ => Vec::new(),
    }
}
