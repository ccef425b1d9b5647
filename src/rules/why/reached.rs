//! Who calls a fn: the shortest way to it from code on an executor, or else its callers.

use std::collections::VecDeque;

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::callgraph::{Call, Context};
use crate::diagnostic::Hop;
use crate::hir::Expr;
use crate::propagate::targets;
use crate::resolve::{Container, FnId, Origin};
use crate::source::SourceMap;

use super::super::Reporter;

/// More callers are counted, not named.
const NAMED: usize = 3;

/// The calls from an executor's context down to a plain fn, by the shortest way; none if there is no way.
pub(super) fn from_executor(reporter: &Reporter<'_>, function: FnId) -> Vec<Hop> {
    let (program, bodies) = (reporter.program, reporter.bodies);
    let mut callers: FxHashMap<FnId, Vec<(FnId, usize)>> = FxHashMap::default();
    let mut functions: Vec<FnId> = bodies.functions().collect();
    functions.sort_unstable();
    for caller in functions {
        for (index, call) in bodies.calls(caller).iter().enumerate() {
            if matches!(call.context, Context::Inline | Context::Executor(_)) {
                for target in targets(program, call) {
                    callers.entry(target).or_default().push((caller, index));
                }
            }
        }
    }
    let krate = program.db.defs.fn_data(function).krate;
    let mut seen: FxHashSet<FnId> = [function].into_iter().collect();
    let mut next: FxHashMap<FnId, (FnId, usize)> = FxHashMap::default();
    let mut open: VecDeque<FnId> = [function].into_iter().collect();
    while let Some(callee) = open.pop_front() {
        for &(caller, index) in callers.get(&callee).into_iter().flatten() {
            let Some(call) = bodies.calls(caller).get(index) else {
                continue;
            };
            if matches!(call.context, Context::Executor(_)) && !bodies.is_offloaded(caller) {
                let mut trace: Vec<Hop> = reporter.hop(krate, caller, call).into_iter().collect();
                let mut at = callee;
                while let Some(&(below, index)) = next.get(&at) {
                    let call = bodies.calls(at).get(index);
                    trace.extend(call.and_then(|call| reporter.hop(krate, at, call)));
                    at = below;
                }
                return trace;
            }
            if call.context == Context::Inline && seen.insert(caller) {
                next.insert(caller, (callee, index));
                open.push_back(caller);
            }
        }
    }
    Vec::new()
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
                let hop = reporter.hop(krate, caller, &call)?;
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
    let data = db.defs.fn_data(callee);
    if callee == function || db.defs.krate(data.krate).origin == Origin::Model {
        return callee == function;
    }
    match data.container {
        Container::Trait(trait_) => db.implementations(trait_, callee).contains(&function),
        _ => false,
    }
}
