//! Which fns may block the thread that calls them, and by which call: from the calls that the models declare, up
//! through the plain fns that make them. An async fn ends a chain: what it does happens where it is polled, and is
//! reported there.

mod instances;
mod offloaded;
mod openings;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::callgraph::{Call, CalleeRef, Context, Held, Program, Slot, Stores, Walked};
use crate::catalogue;
use crate::effects::{Effect, Grade};
use crate::infer::Args;
use crate::resolve::{Container, FnId, Origin};
use crate::source::Name;

use instances::Dispatch;
pub use instances::Instance;

/// Longer chains are cut: nobody reads them, and only cycles of fns get there.
const MAX_DEPTH: u32 = 64;
/// Of a fn with more, the rest is taken as called with unknown types.
const MAX_INSTANCES: usize = 64;

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
    pub next: Option<(NodeId, Kind)>,
    /// Calls from here to the blocking one.
    pub depth: u32,
}

/// An index into the instances of fns.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct NodeId(u32);

/// An instance of a fn, with what its calls reach.
struct Node {
    instance: Instance,
    targets: Targets,
    /// The calls that block by themselves.
    leaves: Box<[(usize, Kind)]>,
    summary: FxHashMap<Kind, Step>,
}

/// What the calls of an instance reach, ordered by the calls' indexes.
type Reached = Box<[(u32, Instance)]>;

/// The same by number.
struct Targets {
    /// Calls by their indexes, each with the end of its part of `nodes`; those that reach nothing are left out.
    calls: Box<[(u32, u32)]>,
    nodes: Box<[NodeId]>,
}

impl Targets {
    /// From what each call reaches, ordered by call.
    fn new(all: impl Iterator<Item = (u32, NodeId)>) -> Targets {
        let mut calls: Vec<(u32, u32)> = Vec::new();
        let mut nodes = Vec::new();
        for (call, node) in all {
            nodes.push(node);
            let end = nodes.len() as u32;
            match calls.last_mut() {
                Some((last, last_end)) if *last == call => *last_end = end,
                _ => calls.push((call, end)),
            }
        }
        Targets { calls: calls.into(), nodes: nodes.into() }
    }

    fn part(&self, index: usize) -> &[NodeId] {
        let start = index.checked_sub(1).map_or(0, |before| self.calls[before].1);
        &self.nodes[start as usize..self.calls[index].1 as usize]
    }

    fn of(&self, call: usize) -> &[NodeId] {
        let found = self.calls.binary_search_by_key(&call, |(own, _)| *own as usize);
        found.map_or(&[], |index| self.part(index))
    }

    fn iter(&self) -> impl Iterator<Item = (usize, &[NodeId])> {
        self.calls.iter().enumerate().map(|(index, (call, _))| (*call as usize, self.part(index)))
    }
}

/// The calls of all fns that code on an executor can reach.
#[derive(Default)]
pub struct Bodies {
    calls: FxHashMap<FnId, Vec<Call>>,
    /// Of the fns that were walked first: see [`Walked::unsettled`].
    unsettled: FxHashMap<FnId, Box<[Name]>>,
    /// In the order of their instances.
    nodes: Vec<Node>,
    ids: FxHashMap<Instance, NodeId>,
    offloaded: FxHashSet<FnId>,
    is_within_crates: bool,
    /// Fns of which all calls are followed, on whichever thread they run.
    asked: FxHashSet<FnId>,
}

impl Bodies {
    /// Walks the bodies from those that run on an executor, and sums up what each plain fn does.
    pub fn new(program: &Program) -> Bodies {
        Bodies::with(program, &[])
    }

    /// The same with what all calls of some fns reach, on whichever thread they run.
    pub fn with(program: &Program, asked: &[FnId]) -> Bodies {
        let mut bodies = Bodies { asked: asked.iter().copied().collect(), ..Bodies::default() };
        let is_entry =
            |&id: &FnId| program.entry(id).is_some() || program.makes_futures(id) || bodies.asked.contains(&id);
        let entries: Vec<FnId> = program.member_fns().into_par_iter().filter(is_entry).collect();
        bodies.fill(program, &entries);
        bodies.offloaded = offloaded::find(program, &bodies);
        bodies
    }

    /// The same from these fns on, whichever threads they run on; calls from crate to crate lead nowhere.
    pub fn within_crates(program: &Program, entries: &[FnId]) -> Bodies {
        let mut bodies = Bodies { is_within_crates: true, ..Bodies::default() };
        bodies.fill(program, entries);
        bodies
    }

    fn fill(&mut self, program: &Program, entries: &[FnId]) {
        self.collect(program, entries);
        let dispatch = Dispatch::new(program);
        let mut found = self.follow(program, &dispatch, self.roots(program));
        self.nodes = self.number(program, &found);
        self.summarize(program);
        let known = if self.is_within_crates { BTreeMap::new() } else { openings::find(program, self, &dispatch) };
        // Nothing asks for them after that.
        self.unsettled = FxHashMap::default();
        if known.is_empty() {
            return;
        }
        let more: BTreeSet<Instance> =
            known.values().flatten().filter(|own| !found.contains_key(own)).cloned().collect();
        found.extend(self.follow(program, &dispatch, more.into_iter().collect()));
        for (function, instances) in known {
            // What the project makes of it takes the place of all that could be made.
            let all = union(instances.iter().filter_map(|instance| found.get(instance)));
            found.insert(Instance::any(function), all);
        }
        self.nodes = self.number(program, &found);
        self.summarize(program);
    }

    pub fn calls(&self, function: FnId) -> &[Call] {
        self.calls.get(&function).map_or(&[], Vec::as_slice)
    }

    /// The fns whose calls are known, in no order.
    pub fn functions(&self) -> impl Iterator<Item = FnId> {
        self.calls.keys().copied()
    }

    /// Whether an async fn is only polled on threads that may block.
    pub fn is_offloaded(&self, function: FnId) -> bool {
        self.offloaded.contains(&function)
    }

    /// A fn, whatever its generics are.
    pub fn any_instance(&self, function: FnId) -> Option<NodeId> {
        self.ids.get(&Instance::any(function)).copied()
    }

    pub fn instance(&self, node: NodeId) -> &Instance {
        &self.nodes[node.0 as usize].instance
    }

    pub fn nodes(&self) -> impl Iterator<Item = NodeId> {
        (0..self.nodes.len() as u32).map(NodeId)
    }

    /// The calls in a plain fn that block by themselves: indices into its calls.
    pub fn leaves(&self, node: NodeId) -> &[(usize, Kind)] {
        &self.nodes[node.0 as usize].leaves
    }

    /// What a call of a fn reaches, by the call's index.
    pub fn targets(&self, node: NodeId, call: usize) -> &[NodeId] {
        self.nodes[node.0 as usize].targets.of(call)
    }

    /// The ways in which a fn may block its caller's thread.
    pub fn summary(&self, node: NodeId) -> &FxHashMap<Kind, Step> {
        &self.nodes[node.0 as usize].summary
    }

    /// Whether some of the fns that a call may reach do not block.
    pub fn is_partial(&self, node: NodeId, call: usize) -> bool {
        self.targets(node, call).iter().any(|&target| self.summary(target).is_empty())
    }

    /// The fns that a call in this fn may reach whatever its types are, see [`targets`].
    fn callees(&self, program: &Program, caller: FnId, call: &Call) -> Vec<FnId> {
        let mut callees = targets(program, call);
        if self.is_within_crates {
            callees.retain(|&id| is_within_crate(program, caller, call, id));
        }
        callees
    }

    /// Follows calls as they are found, so that no thread waits for the slowest body of a round. Bodies of all
    /// implementations are walked; which of them count is found out in [`Bodies::instantiate`].
    fn collect(&mut self, program: &Program, entries: &[FnId]) {
        let walk = Walk {
            program,
            bodies: self,
            seen: Mutex::new(entries.iter().copied().collect()),
            calls: Mutex::default(),
            held: Mutex::default(),
            stores: Mutex::default(),
            unsettled: Mutex::default(),
        };
        let shared = &walk;
        rayon::scope(|scope| {
            for &entry in entries {
                scope.spawn(move |scope| shared.visit(scope, entry));
            }
        });
        let (calls, unsettled) = (walk.calls.into_inner(), walk.unsettled.into_inner());
        let (held, stores) = (walk.held.into_inner(), walk.stores.into_inner());
        self.calls = calls.unwrap_or_default();
        self.unsettled = unsettled.unwrap_or_default();
        self.call_held(program, held.unwrap_or_default(), &stores.unwrap_or_default());
    }

    /// Adds to the calls those of callables that something keeps: each callable that is ever put there may be meant.
    fn call_held(&mut self, program: &Program, held: Vec<(FnId, Vec<Held>)>, stores: &Stores) {
        let mut slots: Vec<Slot> = held.iter().flat_map(|(_, held)| held).map(|held| held.slot).collect();
        slots.sort_unstable();
        slots.dedup();
        if slots.is_empty() {
            return;
        }
        let holders = program.holders(&slots, stores);
        for (function, held) in held {
            let Some(calls) = self.calls.get_mut(&function) else { continue };
            for Held { slot, expr, site, name, context, in_loop, is_last } in held {
                let callees = holders.get(&slot).into_iter().flatten().cloned();
                calls.extend(callees.map(|callee| Call {
                    expr,
                    site,
                    name,
                    callee,
                    context,
                    in_loop,
                    is_awaited: false,
                    is_guess: true,
                    is_virtual: false,
                    is_waived: false,
                    is_last,
                }));
            }
            calls.sort_by_key(|call| (call.site, call.expr));
        }
    }

    /// The fns with code that runs on an executor, and those that are asked for.
    fn roots(&self, program: &Program) -> Vec<Instance> {
        let is_root = |id: FnId, calls: &[Call]| {
            self.is_within_crates
                || program.entry(id).is_some()
                || program.makes_futures(id)
                || self.asked.contains(&id)
                || calls.iter().any(is_on_executor)
        };
        let roots = self.calls.iter().filter(|(id, calls)| is_root(**id, calls));
        let mut roots: Vec<Instance> = roots.map(|(id, _)| Instance::any(*id)).collect();
        roots.sort_unstable();
        roots
    }

    /// Follows the calls again, this time with the arguments of generics.
    fn follow(
        &mut self,
        program: &Program,
        dispatch: &Dispatch<'_>,
        mut level: Vec<Instance>,
    ) -> FxHashMap<Instance, Reached> {
        let mut known: FxHashSet<Instance> = level.iter().cloned().collect();
        let mut counts: FxHashMap<FnId, usize> = FxHashMap::default();
        let mut found: FxHashMap<Instance, Reached> = FxHashMap::default();
        while !level.is_empty() {
            let missing: FxHashSet<FnId> = level.iter().map(|instance| instance.function).collect();
            let missing: Vec<FnId> = missing.into_iter().filter(|id| !self.calls.contains_key(id)).collect();
            self.calls.par_extend(missing.into_par_iter().map(|id| (id, program.calls(id))));
            let reach = |instance: Instance| {
                let mut targets = self.reached(dispatch, &instance);
                if self.is_within_crates {
                    let calls = self.calls(instance.function);
                    targets.retain(|(call, to)| {
                        is_within_crate(program, instance.function, &calls[*call as usize], to.function)
                    });
                }
                (instance, targets.into_boxed_slice())
            };
            let reached: Vec<_> = level.into_par_iter().map(reach).collect();
            let mut next = Vec::new();
            for (instance, mut targets) in reached {
                for (_, target) in &mut targets {
                    if known.contains(target) {
                        continue;
                    }
                    let count = counts.entry(target.function).or_default();
                    *count += 1;
                    if *count > MAX_INSTANCES {
                        *target = Instance::any(target.function);
                    }
                    if known.insert(target.clone()) {
                        next.push(target.clone());
                    }
                }
                found.insert(instance, targets);
            }
            level = next;
        }
        found
    }

    /// The instances in their order, with numbers for what they reach.
    fn number(&mut self, program: &Program, found: &FxHashMap<Instance, Reached>) -> Vec<Node> {
        let mut all: Vec<(&Instance, &Reached)> = found.iter().collect();
        all.par_sort_unstable_by(|one, other| one.0.cmp(other.0));
        self.ids = all.iter().zip(0..).map(|((instance, _), id)| ((*instance).clone(), NodeId(id))).collect();
        let bodies = &*self;
        let node = |(instance, targets): (&Instance, &Reached)| {
            let targets = targets.iter().filter_map(|(call, target)| Some((*call, bodies.ids.get(target).copied()?)));
            Node {
                instance: instance.clone(),
                targets: Targets::new(targets),
                leaves: bodies.blocking(program, instance),
                summary: FxHashMap::default(),
            }
        };
        all.into_par_iter().map(node).collect()
    }

    /// The calls of an instance that block by themselves.
    fn blocking(&self, program: &Program, instance: &Instance) -> Box<[(usize, Kind)]> {
        if is_entry(program, instance) {
            return Box::default();
        }
        let calls = self.calls(instance.function).iter().enumerate().filter(|(_, call)| instance.makes(call));
        let effect = |(index, call)| Some((index, kind(program.effect_in(call, &instance.args)?).at(call)));
        calls.filter_map(effect).collect()
    }

    /// What the calls of an instance reach that run on the caller's thread or on an executor's.
    fn reached(&self, dispatch: &Dispatch<'_>, instance: &Instance) -> Vec<(u32, Instance)> {
        let is_whole = instance.closure.is_none();
        let is_asked = is_whole && self.asked.contains(&instance.function);
        let counts = |call: &Call| instance.makes(call) || is_whole && is_on_executor(call) || is_asked;
        let counting = (0..).zip(self.calls(instance.function)).filter(|(_, call)| counts(call));
        let targets = |call| dispatch.targets(call, &instance.args).into_iter();
        counting.flat_map(|(index, call)| targets(call).map(move |target| (index, target))).collect()
    }

    /// Breadth first from the calls that block, so that the first way that is found is a shortest one.
    fn summarize(&mut self, program: &Program) {
        let mut callers: Vec<Vec<(NodeId, usize)>> = vec![Vec::new(); self.nodes.len()];
        let mut level: Vec<(NodeId, Kind, Step)> = Vec::new();
        let mut late: Vec<(NodeId, Kind, Step)> = Vec::new();
        for (id, node) in self.nodes.iter().enumerate() {
            let id = NodeId(id as u32);
            if is_entry(program, &node.instance) {
                continue;
            }
            let calls = self.calls(node.instance.function);
            for &(index, kind) in &*node.leaves {
                let step = Step { call: index, next: None, depth: 1 };
                // A call that the code shows explains more than the end of a value.
                match calls[index].callee.implicit() {
                    None => level.push((id, kind, step)),
                    Some(_) => late.push((id, kind, Step { depth: 2, ..step })),
                }
            }
            let blocks = |index: usize| node.leaves.binary_search_by_key(&index, |(leaf, _)| *leaf).is_ok();
            for (index, targets) in node.targets.iter() {
                if node.instance.makes(&calls[index]) && !blocks(index) {
                    for &target in targets {
                        callers[target.0 as usize].push((id, index));
                    }
                }
            }
        }
        for depth in 2..MAX_DEPTH {
            let mut next = std::mem::take(&mut late);
            for (id, kind, step) in level {
                let summary = &mut self.nodes[id.0 as usize].summary;
                if summary.contains_key(&kind) {
                    continue;
                }
                summary.insert(kind, step);
                for &(caller, index) in &callers[id.0 as usize] {
                    let step = Step { call: index, next: Some((id, kind)), depth };
                    let call = &self.calls[&self.nodes[caller.0 as usize].instance.function][index];
                    next.push((caller, kind.at(call), step));
                }
            }
            if next.is_empty() {
                break;
            }
            next.sort_by_key(|(id, kind, step)| (*id, *kind, step.call, step.next));
            level = next;
        }
    }
}

/// What the same calls reach in several instances of a fn.
fn union<'a>(all: impl Iterator<Item = &'a Reached>) -> Reached {
    let joined: BTreeSet<&(u32, Instance)> = all.flat_map(|reached| reached.iter()).collect();
    joined.into_iter().cloned().collect()
}

/// Whether an instance is a fn that something calls on an executor: it ends the chains that lead to it.
fn is_entry(program: &Program, instance: &Instance) -> bool {
    instance.closure.is_none() && program.entry(instance.function).is_some()
}

fn is_on_executor(call: &Call) -> bool {
    matches!(call.context, Context::Executor(_))
}

/// Whether a call stays in its crate for sure: dependents may implement the crate's traits as well, so a trait's fn leads
/// nowhere but to its own body.
fn is_within_crate(program: &Program, caller: FnId, call: &Call, target: FnId) -> bool {
    let krate = |id: FnId| program.db.defs.fn_data(id).krate;
    target == call.callee.function() && krate(target) == krate(caller)
}

/// The state of the threads that walk bodies.
struct Walk<'a> {
    program: &'a Program,
    bodies: &'a Bodies,
    seen: Mutex<FxHashSet<FnId>>,
    calls: Mutex<FxHashMap<FnId, Vec<Call>>>,
    held: Mutex<Vec<(FnId, Vec<Held>)>>,
    stores: Mutex<Stores>,
    unsettled: Mutex<FxHashMap<FnId, Box<[Name]>>>,
}

impl Walk<'_> {
    fn visit<'s>(&'s self, scope: &rayon::Scope<'s>, function: FnId) {
        let Walked { mut calls, held, stores, unsettled } = self.program.walked(function);
        // They are kept for good.
        calls.shrink_to_fit();
        if !held.is_empty()
            && let Ok(mut all) = self.held.lock()
        {
            all.push((function, held));
        }
        if let Ok(mut all) = self.stores.lock() {
            all.add(function, stores);
        }
        if let Ok(mut all) = self.unsettled.lock() {
            all.insert(function, unsettled);
        }
        let on_caller = calls.iter().filter(|call| matches!(call.context, Context::Executor(_) | Context::Inline));
        let mut targets: Vec<FnId> =
            on_caller.flat_map(|call| self.bodies.callees(self.program, function, call)).collect();
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
        let grade = match call.callee.implicit() {
            // Once in the life of a process: only what takes long matters.
            Some(context) if matches!(call.callee, CalleeRef::Forced(_)) && !catalogue::names(context, &self.name) => {
                Grade::Pedantic
            }
            _ if call.is_virtual && matches!(self.name.as_str(), "fs" | "io") || call.is_last => Grade::Pedantic,
            _ => self.grade.at(call.in_loop),
        };
        Kind { grade, ..self }
    }
}

/// The fns with a body that a call may reach whatever its types are, and that run on the caller's thread.
fn targets(program: &Program, call: &Call) -> Vec<FnId> {
    let function = call.callee.function();
    let db = &program.db;
    let runs_here = |id: &FnId| db.defs.has_body(*id) && !db.defs.fn_hir(*id).is_async;
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
        self.effect_in(call, &Args::empty())
    }

    /// The same in a body whose generics stand for `args`.
    pub fn effect_in(&self, call: &Call, args: &Args) -> Option<&Effect> {
        if call.is_awaited || call.is_waived {
            return None;
        }
        match &call.callee {
            CalleeRef::Call(callee) if args.is_empty() || !callee.has_params() => {
                self.effects.of_call(&self.db, callee)
            }
            CalleeRef::Call(callee) => self.effects.of_call(&self.db, &self.db.instantiate(callee, args)),
            CalleeRef::Closure(..) | CalleeRef::Forced(_) => None,
            CalleeRef::Value(function) | CalleeRef::Dropped(function) => {
                self.effects.declared(*function).filter(|effect| effect.if_os.is_empty())
            }
        }
    }
}
