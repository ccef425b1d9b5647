//! Which fns may block the thread that calls them, and by which call: from the calls that the models declare, up
//! through the plain fns that make them. An async fn ends a chain: what it does happens where it is polled, and is
//! reported there.

mod offloaded;

use std::sync::Mutex;

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::callgraph::{Call, CalleeRef, Context, Program};
use crate::effects::{Effect, Grade};
use crate::resolve::{Container, FnId, Origin};
use crate::source::Name;

/// Longer chains are cut: nobody reads them, and only cycles of fns get there.
const MAX_DEPTH: u32 = 64;

/// What may block in a fn, and how.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Kind {
    pub name: Name,
    pub grade: Grade,
}

/// The next call on the way to a blocking one.
#[derive(Clone, Debug)]
pub struct Step {
    /// Index into [`Bodies::calls`] of the fn.
    pub call: usize,
    /// The fn that it reaches; `None` when the call itself blocks.
    pub next: Option<(FnId, Kind)>,
    /// Calls from here to the blocking one.
    pub depth: u32,
    /// Some implementation of the called trait's fn does not block.
    pub is_partial: bool,
}

/// The calls of all fns that code on an executor can reach.
#[derive(Default)]
pub struct Bodies {
    calls: FxHashMap<FnId, Vec<Call>>,
    summaries: FxHashMap<FnId, FxHashMap<Kind, Step>>,
    leaves: FxHashMap<FnId, Vec<(usize, Kind)>>,
    offloaded: FxHashSet<FnId>,
}

impl Bodies {
    /// Walks the bodies from those that run on an executor, and sums up what each plain fn does.
    pub fn new(program: &Program) -> Bodies {
        Bodies::with(program, &[])
    }

    /// The same with fns that nothing on an executor may reach.
    pub fn with(program: &Program, others: &[FnId]) -> Bodies {
        let mut bodies = Bodies::default();
        bodies.collect(program, others);
        bodies.summarize(program);
        bodies.offloaded = offloaded::find(program, &bodies);
        bodies
    }

    pub fn calls(&self, function: FnId) -> &[Call] {
        self.calls.get(&function).map_or(&[], Vec::as_slice)
    }

    /// The fns whose calls are known, in no order.
    pub fn functions(&self) -> impl Iterator<Item = FnId> {
        self.calls.keys().copied()
    }

    /// The calls in a plain fn that block by themselves: indices into its calls.
    pub fn leaves(&self, function: FnId) -> &[(usize, Kind)] {
        self.leaves.get(&function).map_or(&[], Vec::as_slice)
    }

    /// Whether an async fn is only polled on threads that may block.
    pub fn is_offloaded(&self, function: FnId) -> bool {
        self.offloaded.contains(&function)
    }

    /// The ways in which a fn may block its caller's thread.
    pub fn summary(&self, function: FnId) -> Option<&FxHashMap<Kind, Step>> {
        self.summaries.get(&function)
    }

    /// Follows calls as they are found, so that no thread waits for the slowest body of a round.
    fn collect(&mut self, program: &Program, others: &[FnId]) {
        let entries = program
            .member_fns()
            .into_par_iter()
            .filter(|&id| program.entry(id).is_some() || program.makes_futures(id) || others.contains(&id));
        let entries: Vec<FnId> = entries.collect();
        let walk = Walk { program, seen: Mutex::new(entries.iter().copied().collect()), calls: Mutex::default() };
        let shared = &walk;
        rayon::scope(|scope| {
            for &entry in &entries {
                scope.spawn(move |scope| shared.visit(scope, entry));
            }
        });
        self.calls = walk.calls.into_inner().unwrap_or_default();
    }

    /// Breadth first from the calls that block, so that the first way that is found is a shortest one.
    fn summarize(&mut self, program: &Program) {
        let mut callers: FxHashMap<FnId, Vec<(FnId, usize, bool)>> = FxHashMap::default();
        let mut level: Vec<(FnId, Kind, Step)> = Vec::new();
        let mut functions: Vec<FnId> = self.calls.keys().copied().collect();
        functions.sort_unstable();
        for &function in &functions {
            if program.entry(function).is_some() {
                continue;
            }
            for (index, call) in self.calls[&function].iter().enumerate() {
                if call.context != Context::Inline {
                    continue;
                }
                if let Some(effect) = program.effect_of(call) {
                    let kind = kind(effect).at(call);
                    self.leaves.entry(function).or_default().push((index, kind));
                    level.push((function, kind, Step { call: index, next: None, depth: 1, is_partial: false }));
                    continue;
                }
                let targets = targets(program, call);
                let is_partial = targets.len() > 1;
                for target in targets {
                    callers.entry(target).or_default().push((function, index, is_partial));
                }
            }
        }
        for depth in 2..MAX_DEPTH {
            let mut next = Vec::new();
            for (function, kind, step) in level {
                let summary = self.summaries.entry(function).or_default();
                if summary.contains_key(&kind) {
                    continue;
                }
                let partial = step.is_partial;
                summary.insert(kind, step);
                for &(caller, call, is_partial) in callers.get(&function).into_iter().flatten() {
                    let step = Step { call, next: Some((function, kind)), depth, is_partial: is_partial || partial };
                    next.push((caller, kind.at(&self.calls[&caller][call]), step));
                }
            }
            if next.is_empty() {
                break;
            }
            next.sort_by_key(|(function, kind, step)| (*function, *kind, step.call, step.next));
            level = next;
        }
    }
}

/// The state of the threads that walk bodies.
struct Walk<'a> {
    program: &'a Program,
    seen: Mutex<FxHashSet<FnId>>,
    calls: Mutex<FxHashMap<FnId, Vec<Call>>>,
}

impl Walk<'_> {
    fn visit<'s>(&'s self, scope: &rayon::Scope<'s>, function: FnId) {
        let calls = self.program.calls(function);
        let on_caller = calls.iter().filter(|call| matches!(call.context, Context::Executor(_) | Context::Inline));
        let mut targets: Vec<FnId> = on_caller.flat_map(|call| targets(self.program, call)).collect();
        if let Ok(mut seen) = self.seen.lock() {
            targets.retain(|&target| seen.insert(target));
        }
        if let Ok(mut all) = self.calls.lock() {
            all.insert(function, calls);
        }
        for target in targets {
            scope.spawn(move |scope| self.visit(scope, target));
        }
    }
}

/// The kind of an effect.
pub fn kind(effect: &Effect) -> Kind {
    Kind { name: effect.kind, grade: effect.grade }
}

impl Kind {
    /// The kind as it is for the fn that makes this call.
    pub fn at(self, call: &Call) -> Kind {
        Kind { grade: self.grade.at(call.in_loop), ..self }
    }
}

/// The fns with a body that a call may reach and that run on the caller's thread.
pub fn targets(program: &Program, call: &Call) -> Vec<FnId> {
    let function = call.callee.function();
    let db = &program.db;
    let runs_here = |id: &FnId| db.defs.fn_body(*id).is_some() && !db.defs.fn_hir(*id).is_async;
    let data = db.defs.fn_data(function);
    if db.defs.krate(data.krate).origin == Origin::Model {
        return Vec::new();
    }
    if let (Container::Trait(trait_), CalleeRef::Call(_)) = (data.container, &call.callee) {
        let mut all = db.implementations(trait_, function);
        all.push(function);
        return all.into_iter().filter(runs_here).collect();
    }
    [function].into_iter().filter(runs_here).collect()
}

impl Program {
    /// The effect that a model declares of a call. A call that is awaited returned a future: it is the async twin.
    pub fn effect_of(&self, call: &Call) -> Option<&Effect> {
        if call.is_awaited {
            return None;
        }
        match &call.callee {
            CalleeRef::Call(callee) => self.effects.of_call(&self.db, callee),
            CalleeRef::Value(function) => self.effects.declared(*function).filter(|effect| effect.if_os.is_empty()),
        }
    }
}
