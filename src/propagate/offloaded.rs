//! Async fns that no executor thread polls: every call of them stands where blocking is fine, most often inside
//! `thread::spawn(move || runtime.block_on(work()))`. A thread of its own may block.

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::callgraph::{Call, Context, EntryKind, Program};
use crate::hir::Expr;
use crate::resolve::{Container, FnId, Origin};
use crate::source::Name;

/// The async fns among the callees of `calls` that are polled off the executor alone.
pub(super) fn find(program: &Program, calls: &FxHashMap<FnId, Vec<Call>>) -> FxHashSet<FnId> {
    let is_async = |id: &FnId| program.db.defs.fn_hir(*id).is_async;
    let offloaded = calls.values().flatten().filter(|call| call.context == Context::Offloaded);
    let mut candidates: FxHashSet<FnId> = offloaded.flat_map(|call| callees(program, call)).filter(is_async).collect();
    if candidates.is_empty() {
        return candidates;
    }
    // What such a fn awaits may be polled on that thread alone, too.
    loop {
        let inner: Vec<FnId> = candidates
            .iter()
            .filter_map(|id| calls.get(id))
            .flatten()
            .collect::<Vec<_>>()
            .into_iter()
            .flat_map(|call| callees(program, call))
            .filter(is_async)
            .filter(|id| !candidates.contains(id))
            .collect();
        if inner.is_empty() {
            break;
        }
        candidates.extend(inner);
    }
    let others = other_callers(program, calls, &candidates);
    let mut callers: FxHashMap<FnId, Vec<(FnId, Context)>> = FxHashMap::default();
    for (&caller, calls) in calls.iter().chain(&others) {
        for call in calls {
            for callee in callees(program, call) {
                if candidates.contains(&callee) {
                    callers.entry(callee).or_default().push((caller, call.context));
                }
            }
        }
    }
    let mut found: FxHashSet<FnId> = FxHashSet::default();
    loop {
        let is_off = |callee: FnId, (caller, context): &(FnId, Context)| match context {
            Context::Offloaded => true,
            Context::Executor(entry) => *caller == callee || entry.kind == EntryKind::AsyncFn && found.contains(caller),
            Context::Inline | Context::Unknown => false,
        };
        let more: Vec<FnId> = callers
            .iter()
            .filter(|(callee, all)| !found.contains(callee) && all.iter().all(|one| is_off(**callee, one)))
            .map(|(callee, _)| *callee)
            .collect();
        if more.is_empty() {
            return found;
        }
        found.extend(more);
    }
}

/// The fns that a call may reach, async ones included.
fn callees(program: &Program, call: &Call) -> Vec<FnId> {
    let function = call.callee.function();
    let data = program.db.defs.fn_data(function);
    if program.db.defs.krate(data.krate).origin == Origin::Model {
        return Vec::new();
    }
    let mut all = match data.container {
        Container::Trait(trait_) => program.db.implementations(trait_, function),
        _ => Vec::new(),
    };
    all.push(function);
    all
}

/// The calls of fns that nothing on an executor reaches, where they speak of a candidate by its name.
fn other_callers(
    program: &Program,
    calls: &FxHashMap<FnId, Vec<Call>>,
    candidates: &FxHashSet<FnId>,
) -> FxHashMap<FnId, Vec<Call>> {
    let names: FxHashSet<Name> = candidates.iter().map(|&id| program.db.defs.fn_hir(id).name).collect();
    let mentions = |function: FnId| {
        program.body(function).is_some_and(|(_, body)| {
            body.exprs.iter().any(|expr| match expr {
                Expr::MethodCall { method, .. } => names.contains(method),
                Expr::Path(path) => path.segments.last().is_some_and(|last| names.contains(&last.name)),
                _ => false,
            })
        })
    };
    let others = program.member_fns().into_par_iter().filter(|id| !calls.contains_key(id) && mentions(*id));
    others.map(|id| (id, program.calls(id))).collect()
}
