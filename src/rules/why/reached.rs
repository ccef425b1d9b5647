//! Who calls a fn: the shortest way to it from code on an executor, or else its callers.

use std::collections::VecDeque;

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::callgraph::{Call, CalleeRef, Context, EntryKind};
use crate::diagnostic::Hop;
use crate::hir::Expr;
use crate::infer::Args;
use crate::propagate::{Instance, NodeId};
use crate::resolve::{Container, FnId, Origin};
use crate::source::SourceMap;

use super::super::Reporter;

/// More callers are counted, not named.
const NAMED: usize = 3;

/// The calls from an executor's context down to a call in a plain fn or in a closure that is kept, by the shortest way;
/// none if there is no way.
pub(super) fn from_executor(reporter: &Reporter<'_>, function: FnId, call: &Call) -> Vec<Hop> {
    let (program, bodies) = (reporter.program, reporter.bodies);
    let mut callers: FxHashMap<NodeId, Vec<(NodeId, usize)>> = FxHashMap::default();
    for caller in bodies.nodes() {
        let instance = bodies.instance(caller);
        for (index, call) in bodies.calls(instance.function).iter().enumerate() {
            if instance.makes(call) || begins(reporter, instance, call) {
                for &target in bodies.targets(caller, index) {
                    callers.entry(target).or_default().push((caller, index));
                }
            }
        }
    }
    let krate = program.db.defs.fn_data(function).krate;
    let makes = |node: &NodeId| {
        let instance = bodies.instance(*node);
        instance.function == function && instance.makes(call)
    };
    let mut open: VecDeque<NodeId> = bodies.nodes().filter(makes).collect();
    let mut seen: FxHashSet<NodeId> = open.iter().copied().collect();
    let mut next: FxHashMap<NodeId, (NodeId, usize)> = FxHashMap::default();
    let hop = |node: NodeId, index: usize| {
        let instance = bodies.instance(node);
        reporter.hop(krate, instance.function, bodies.calls(instance.function).get(index)?, &instance.args)
    };
    while let Some(callee) = open.pop_front() {
        for &(caller, index) in callers.get(&callee).into_iter().flatten() {
            let instance = bodies.instance(caller);
            let Some(call) = bodies.calls(instance.function).get(index) else {
                continue;
            };
            if begins(reporter, instance, call) {
                let mut trace: Vec<Hop> = hop(caller, index).into_iter().collect();
                let mut at = callee;
                while let Some(&(below, index)) = next.get(&at) {
                    trace.extend(hop(at, index));
                    at = below;
                }
                return trace;
            }
            if instance.makes(call) && seen.insert(caller) {
                next.insert(caller, (callee, index));
                open.push_back(caller);
            }
        }
    }
    Vec::new()
}

/// Whether a call is where code on an executor begins to call plain fns.
fn begins(reporter: &Reporter<'_>, instance: &Instance, call: &Call) -> bool {
    instance.closure.is_none()
        && match call.context {
            Context::Executor(entry) => {
                entry.kind != EntryKind::AsyncFn || !reporter.bodies.is_offloaded(instance.function)
            }
            _ => false,
        }
}

/// `: it is called in ..`, for fns that nothing on an executor calls.
pub(super) fn callers(reporter: &Reporter<'_>, sources: &SourceMap, function: FnId) -> String {
    let program = reporter.program;
    let name = program.db.defs.fn_hir(function).name;
    let mentions = |id: &FnId| {
        program.body(*id).is_some_and(|(_, body)| {
            body.exprs.iter().any(|expr| match expr {
                Expr::MethodCall { method, .. } => *method == name,
                Expr::Path(path) => path.segments.last().is_some_and(|last| last.name == name),
                _ => false,
            })
        })
    };
    let krate = program.db.defs.fn_data(function).krate;
    let mut found: Vec<String> = program
        .member_fns()
        .into_par_iter()
        .filter(mentions)
        .flat_map_iter(|caller| {
            let calls = program.calls(caller);
            let own = calls.into_iter().filter(|call| may_reach(reporter, call, function));
            let texts = own.filter_map(|call| {
                let hop = reporter.hop(krate, caller, &call, &Args::empty())?;
                let file = sources.file(hop.place.file);
                let line = file.line_column(hop.place.span.start).0;
                let off = if call.context == Context::Offloaded { ", where it may block" } else { "" };
                Some(format!("`{}` ({}:{line}{off})", hop.function, file.path))
            });
            texts.collect::<Vec<String>>()
        })
        .collect();
    found.sort();
    found.dedup();
    let more = found.len().saturating_sub(NAMED);
    found.truncate(NAMED);
    match (found.is_empty(), more) {
        (true, _) => ", and no call of it is known".to_owned(),
        (false, 0) => format!(": called by {}", found.join(", ")),
        (false, more) => format!(": called by {} and {more} more", found.join(", ")),
    }
}

fn may_reach(reporter: &Reporter<'_>, call: &Call, function: FnId) -> bool {
    let db = &reporter.program.db;
    let callee = call.callee.function();
    // The fn around a closure is not called with it.
    if matches!(call.callee, CalleeRef::Closure(..)) {
        return false;
    }
    let data = db.defs.fn_data(callee);
    if callee == function || db.defs.krate(data.krate).origin == Origin::Model {
        return callee == function;
    }
    match data.container {
        Container::Trait(trait_) => db.implementations(trait_, callee).contains(&function),
        _ => false,
    }
}
