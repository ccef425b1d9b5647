//! Async fns that no executor thread polls: every call of them stands where blocking is fine, most often inside
//! `thread::spawn(move || runtime.block_on(work()))`. A thread of its own may block.

use std::iter::successors;

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::callgraph::{Call, Context, EntryKind, Program, Words};
use crate::effects::Role;
use crate::hir::{Body, Expr, ExprId};
use crate::resolve::{Container, FnId, Origin};
use crate::source::Name;

use super::Bodies;

/// The async fns that may block, among those in `bodies`, that are polled off the executor alone.
pub(super) fn find(program: &Program, bodies: &Bodies) -> FxHashSet<FnId> {
    let calls = &bodies.calls;
    let may_block = |id: FnId, index: usize, call: &Call| {
        let reaches = |node| bodies.targets(node, index).iter().any(|&target| !bodies.summary(target).is_empty());
        program.effect_of(call).is_some() || bodies.any_instance(id).is_some_and(reaches)
    };
    let is_async = |id: &FnId| program.db.defs.fn_hir(*id).is_async;
    let blocking = calls.par_iter().filter(|(id, calls)| {
        is_async(id) && calls.iter().enumerate().any(|(index, call)| may_block(**id, index, call))
    });
    let mut candidates: FxHashSet<FnId> = blocking.map(|(&id, _)| id).collect();
    // Who awaits such a fn decides with it.
    let async_fns = calls.par_iter().filter(|(id, _)| is_async(id));
    let edges: Vec<(FnId, Vec<FnId>)> =
        async_fns.map(|(&id, calls)| (id, calls.iter().flat_map(|call| callees(program, call)).collect())).collect();
    loop {
        let outer = edges
            .iter()
            .filter(|(id, callees)| !candidates.contains(id) && callees.iter().any(|id| candidates.contains(id)));
        let outer: Vec<FnId> = outer.map(|(id, _)| *id).collect();
        if outer.is_empty() {
            break;
        }
        candidates.extend(outer);
    }
    let others = other_callers(program, calls, &candidates);
    let drivers = program.effects.driver_names(&program.db);
    // An unknown `Retry::spawn(policy, || work())` may well poll what the closure makes where it was called.
    let is_polled = |caller: FnId, call: &Call| !call.is_guess || mentions(program, caller, &drivers);
    let waiting = others.par_iter().filter(|(id, calls)| waits_for_thread(program, **id, calls));
    let waiting: FxHashSet<FnId> = waiting.map(|(&id, _)| id).collect();
    let is_sure = |caller: FnId, call: &Call| !waiting.contains(&caller) && is_polled(caller, call);
    let made = calls.par_iter().chain(&others).flat_map_iter(|(&caller, calls)| {
        let made = calls.iter().flat_map(|call| callees(program, call).map(move |callee| (callee, call)));
        let wanted: Vec<_> = made.filter(|(callee, _)| candidates.contains(callee)).collect();
        let tasks = if wanted.is_empty() { FxHashSet::default() } else { tasks_of(program, caller, calls) };
        wanted.into_iter().map(move |(callee, call)| {
            let is_sure = is_sure(caller, call) && !tasks.contains(&call.expr);
            let context = if is_sure { call.context } else { Context::Unknown };
            (callee, (caller, context))
        })
    });
    let mut callers: FxHashMap<FnId, Vec<(FnId, Context)>> = FxHashMap::default();
    for (callee, caller) in made.collect::<Vec<_>>() {
        callers.entry(callee).or_default().push(caller);
    }
    let mut found: FxHashSet<FnId> = FxHashSet::default();
    loop {
        let is_off = |callee: FnId, (caller, context): &(FnId, Context)| match context {
            Context::Offloaded => true,
            Context::Executor(entry) => *caller == callee || entry.kind == EntryKind::AsyncFn && found.contains(caller),
            Context::Inline | Context::Unknown | Context::Kept(_) => false,
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
fn callees(program: &Program, call: &Call) -> impl Iterator<Item = FnId> {
    let function = call.callee.function();
    let data = program.db.defs.fn_data(function);
    let own = (program.db.defs.krate(data.krate).origin != Origin::Model).then_some(function);
    let implementations = match data.container {
        Container::Trait(trait_) if own.is_some() => program.db.implementations(trait_, function),
        _ => Vec::new(),
    };
    implementations.into_iter().chain(own)
}

/// The calls of fns that nothing on an executor reaches, where they speak of a candidate by its name and hand a future
/// to something that polls it.
fn other_callers(
    program: &Program,
    calls: &FxHashMap<FnId, Vec<Call>>,
    candidates: &FxHashSet<FnId>,
) -> FxHashMap<FnId, Vec<Call>> {
    let names: FxHashSet<Name> = candidates.iter().map(|&id| program.db.defs.fn_hir(id).name).collect();
    let pollers = program.effects.poller_names(&program.db);
    let words = (Words::new(&pollers), Words::new(&names));
    let may_speak = |id: FnId| program.may_mention(id, &words.0) && program.may_mention(id, &words.1);
    let speaks = |id: &FnId| {
        !calls.contains_key(id) && may_speak(*id) && mentions(program, *id, &pollers) && mentions(program, *id, &names)
    };
    let others = program.member_fns().into_par_iter().filter(speaks);
    others.map(|id| (id, program.calls(id))).collect()
}

/// Whether a fn starts a thread and waits for it in the same expression, as a `main` does to get a larger stack:
/// `Builder::new().stack_size(size).spawn(main2)?.join()`. That thread is the program's main thread in all but name.
fn waits_for_thread(program: &Program, function: FnId, calls: &[Call]) -> bool {
    let Some((_, body)) = program.body(function) else { return false };
    let is_thread = |call: &Call| roles(program, call).any(|(_, role)| role == Role::Offloaded);
    let offloads = |id: ExprId| calls.iter().any(|call| call.expr == id && is_thread(call));
    let joins =
        calls.iter().filter(|call| program.effect_of(call).is_some_and(|effect| effect.kind.as_str() == "join"));
    joins.map(|call| call.expr).any(|join| {
        let mut receivers = successors(receiver(body, join), |&id| receiver(body, id));
        receivers.any(offloads)
    })
}

/// What a method is called on, or what `?` takes apart.
fn receiver(body: &Body, id: ExprId) -> Option<ExprId> {
    match &body[id] {
        Expr::MethodCall { receiver, .. } => Some(*receiver),
        Expr::Try { operand, .. } => Some(*operand),
        _ => None,
    }
}

/// The expressions whose values a fn makes tasks of: `tokio::spawn(serve(socket).instrument(span))`. Whoever polls them,
/// other tasks run beside them.
fn tasks_of(program: &Program, function: FnId, calls: &[Call]) -> FxHashSet<ExprId> {
    let Some((_, body)) = program.body(function) else { return FxHashSet::default() };
    let spawned = calls.iter().flat_map(|call| {
        let futures = roles(program, call).filter(|(_, role)| *role == Role::Spawned);
        futures.filter_map(|(parameter, _)| argument(body, call.expr, parameter as usize))
    });
    spawned.flat_map(|future| successors(Some(future), |&id| argument(body, id, 0))).collect()
}

/// What a call is given for a parameter; the receiver is the first.
fn argument(body: &Body, call: ExprId, parameter: usize) -> Option<ExprId> {
    match &body[call] {
        Expr::Call { args, .. } => args.get(parameter).copied(),
        Expr::MethodCall { receiver, .. } if parameter == 0 => Some(*receiver),
        Expr::MethodCall { args, .. } => args.get(parameter - 1).copied(),
        _ => None,
    }
}

/// What is declared of the callee's parameters.
fn roles(program: &Program, call: &Call) -> impl Iterator<Item = (u32, Role)> {
    let function = call.callee.function();
    let hir = program.db.defs.fn_hir(function);
    let inputs = hir.params.len() as u32 + u32::from(hir.self_param.is_some());
    (0..inputs).filter_map(move |parameter| Some((parameter, program.effects.role(function, parameter)?)))
}

/// Whether a fn's body has one of these names in it, as what a call may mean.
fn mentions(program: &Program, function: FnId, names: &FxHashSet<Name>) -> bool {
    program.body(function).is_some_and(|(_, body)| {
        body.exprs.iter().any(|expr| match expr {
            Expr::MethodCall { method, .. } => names.contains(method),
            Expr::Path(path) => path.segments.last().is_some_and(|last| names.contains(&last.name)),
            _ => false,
        })
    })
}
