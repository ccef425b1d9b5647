//! Code on an executor whose own generics are open, and the types that the project gives them. Where all calls of a generic
//! fn are seen, it does what it does for those types, not for whichever could be.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::callgraph::{CalleeRef, Program, Words, dependents};
use crate::hir::{Expr, ExprId, Fn};
use crate::infer::{Args, Callee, Ty};
use crate::resolve::{Container, CrateId, FnId};
use crate::source::Name;

use super::instances::{Dispatch, Instance};
use super::{Bodies, is_on_executor};

/// Generic fns that generic fns call, and so on.
const MAX_ROUNDS: usize = 4;
/// A fn with more instances does what its bounds say.
const MAX_INSTANCES: usize = 32;

/// What is known of the calls of a generic fn.
#[derive(Default)]
struct Calls {
    /// The callers with the arguments; those of a generic caller in terms of its own.
    made: BTreeSet<(FnId, Args)>,
    /// Some calls are not seen, or not what they are made with.
    is_open: bool,
}

/// The fns whose generics decide if they block, with the instances that the project makes of them.
pub(super) fn find(program: &Program, bodies: &Bodies, dispatch: &Dispatch<'_>) -> BTreeMap<FnId, Vec<Instance>> {
    let roots = candidates(program, bodies, dispatch);
    let mut known: FxHashMap<FnId, Calls> = FxHashMap::default();
    let mut pending: BTreeSet<FnId> = roots.iter().copied().collect();
    for _ in 0..MAX_ROUNDS {
        pending.retain(|id| !known.contains_key(id));
        if pending.is_empty() {
            break;
        }
        let found = callers(program, bodies, &pending);
        let made = found.values().flat_map(|calls| &calls.made);
        let generic = made.filter(|(_, args)| args.iter().any(Ty::has_params)).map(|(caller, _)| *caller);
        let next = generic.collect();
        known.extend(found);
        pending = next;
    }
    let mut all = BTreeMap::new();
    for root in roots {
        let instances = Closing { program, dispatch, known: &known }.instances(root, 0);
        if let Some(instances) = instances.filter(|instances| !instances.is_empty()) {
            let instances = instances.into_iter().map(|args| dispatch.reduced(root, &args));
            all.insert(root, instances.collect::<BTreeSet<Instance>>().into_iter().collect());
        }
    }
    all
}

/// The fns that may block on an executor by a call that their generics decide on.
fn candidates(program: &Program, bodies: &Bodies, dispatch: &Dispatch<'_>) -> Vec<FnId> {
    let mut found = Vec::new();
    for node in bodies.nodes() {
        let instance = bodies.instance(node);
        if instance.closure.is_some() || !instance.args.is_empty() || !is_called_by_path(program, instance.function) {
            continue;
        }
        let may_block = |index: usize| bodies.targets(node, index).iter().any(|id| !bodies.summary(*id).is_empty());
        let mut calls = bodies.calls(instance.function).iter().enumerate();
        let is_open = calls.any(|(index, call)| {
            is_on_executor(call)
                && matches!(&call.callee, CalleeRef::Call(callee) if callee.has_params())
                && may_block(index)
        });
        if is_open && dispatch.deciding(instance.function).contains(&true) {
            found.push(instance.function);
        }
    }
    found
}

/// Whether all calls of a fn name it: those of a trait's fns may come from anywhere.
fn is_called_by_path(program: &Program, function: FnId) -> bool {
    match program.db.defs.fn_data(function).container {
        Container::Module => true,
        Container::Impl(impl_) => program.db.impl_trait(impl_).is_none(),
        Container::Trait(_) => false,
    }
}

/// The calls of these fns in all bodies of the project.
fn callers(program: &Program, bodies: &Bodies, wanted: &BTreeSet<FnId>) -> FxHashMap<FnId, Calls> {
    let search = Search::new(program, bodies, wanted);
    let words = Words::new(&wanted.iter().map(|&id| program.db.defs.fn_hir(id).name).collect());
    let speakers = program.member_fns().into_par_iter().filter(|&id| program.may_mention(id, &words));
    let found: Vec<_> = speakers.map(|caller| (caller, search.calls_in(caller))).collect();
    let mut all: FxHashMap<FnId, Calls> = wanted.iter().map(|&id| (id, Calls::default())).collect();
    for (caller, found) in found {
        for (function, args) in found {
            let Some(calls) = all.get_mut(&function) else { continue };
            match args {
                Some(args) => drop(calls.made.insert((caller, args))),
                None => calls.is_open = true,
            }
        }
    }
    all
}

/// A search for the calls of some fns.
struct Search<'a> {
    program: &'a Program,
    bodies: &'a Bodies,
    by_name: FxHashMap<Name, Vec<FnId>>,
    /// For each crate of the fns, itself and those that use it.
    users: FxHashMap<CrateId, FxHashSet<CrateId>>,
}

impl<'a> Search<'a> {
    fn new(program: &'a Program, bodies: &'a Bodies, wanted: &BTreeSet<FnId>) -> Search<'a> {
        let defs = &program.db.defs;
        let mut search = Search { program, bodies, by_name: FxHashMap::default(), users: FxHashMap::default() };
        for &id in wanted {
            let krate = defs.fn_data(id).krate;
            search.by_name.entry(defs.fn_hir(id).name).or_default().push(id);
            search.users.entry(krate).or_insert_with(|| dependents(defs, krate));
        }
        search
    }

    /// The fns that an expression in a body of a crate may name.
    fn named_by(&self, expr: &Expr, krate: CrateId) -> Vec<FnId> {
        let defs = &self.program.db.defs;
        let all = |name: Name| self.by_name.get(&name).into_iter().flatten().copied();
        let is_seen = |id: FnId| self.users.get(&defs.fn_data(id).krate).is_some_and(|users| users.contains(&krate));
        match expr {
            Expr::MethodCall { method, args, .. } => {
                let takes = |hir: &Fn| hir.self_param.is_some() && hir.params.len() == args.len();
                all(*method).filter(|&id| takes(defs.fn_hir(id)) && is_seen(id)).collect()
            }
            Expr::Path(path) => {
                let Some(last) = path.segments.last() else { return Vec::new() };
                let is_through_type = path.segments.len() > 1 || path.qself.is_some();
                let is_plain = |id: FnId| matches!(defs.fn_data(id).container, Container::Module);
                all(last.name).filter(|&id| (is_through_type || is_plain(id)) && is_seen(id)).collect()
            }
            _ => Vec::new(),
        }
    }

    /// The calls of the fns in a body; without arguments what may be one, or leads to some.
    fn calls_in(&self, caller: FnId) -> Vec<(FnId, Option<Args>)> {
        let program = self.program;
        if let Some(found) = self.calls_walked(caller) {
            return found;
        }
        let Some(body) = program.db.defs.fn_body_once(caller) else { return Vec::new() };
        let krate = program.db.defs.fn_data(caller).krate;
        let named = body.exprs.iter().zip(0..).map(|(expr, id)| (ExprId(id), self.named_by(expr, krate)));
        let named: Vec<(ExprId, Vec<FnId>)> = named.filter(|(_, fns)| !fns.is_empty()).collect();
        if named.is_empty() {
            return Vec::new();
        }
        let Some(types) = program.types(caller) else { return Vec::new() };
        let is_wanted = |function: FnId| named.iter().any(|(_, same_name)| same_name.contains(&function));
        let mut found: Vec<(FnId, Option<Args>)> = Vec::new();
        // The paths of callees that are known.
        let mut called: FxHashSet<ExprId> = FxHashSet::default();
        for (id, callee) in &types.callees {
            if let Expr::Call { callee, .. } = &body[*id] {
                called.insert(*callee);
            }
            if is_wanted(callee.function) {
                found.push((callee.function, Some(callee.substs)));
            }
        }
        for (id, same_name) in named {
            let is_unknown = match &body[id] {
                Expr::MethodCall { .. } => !types.callees.contains_key(&id),
                _ if types.locals.contains_key(&id) || called.contains(&id) => false,
                // As a value it may be called with whatever.
                _ => types.fn_values.get(&id).is_none_or(|function| same_name.contains(function)),
            };
            if is_unknown {
                found.extend(same_name.iter().map(|&id| (id, None)));
            }
        }
        found
    }
}

impl Search<'_> {
    /// The same by what was found when the body was walked, which spares reading and inferring it once more; `None` if
    /// it was not, or if that does not say of all these names what they are.
    fn calls_walked(&self, caller: FnId) -> Option<Vec<(FnId, Option<Args>)>> {
        let unsettled = self.bodies.unsettled.get(&caller)?;
        if unsettled.iter().any(|name| self.by_name.contains_key(name)) {
            return None;
        }
        let is_wanted = |callee: &Callee| {
            let name = self.program.db.defs.fn_hir(callee.function).name;
            self.by_name.get(&name).is_some_and(|fns| fns.contains(&callee.function))
        };
        let wanted = self.bodies.calls(caller).iter().filter_map(|call| match &call.callee {
            CalleeRef::Call(callee) if is_wanted(callee) => Some((callee.function, Some(callee.substs))),
            _ => None,
        });
        Some(wanted.collect())
    }
}

struct Closing<'a> {
    program: &'a Program,
    dispatch: &'a Dispatch<'a>,
    known: &'a FxHashMap<FnId, Calls>,
}

impl Closing<'_> {
    /// The arguments that a fn is called with; `None` where they are not all known.
    fn instances(&self, function: FnId, depth: usize) -> Option<BTreeSet<Args>> {
        let calls = self.known.get(&function).filter(|calls| !calls.is_open && depth < MAX_ROUNDS)?;
        if calls.made.is_empty() {
            return None;
        }
        let deciding = self.dispatch.deciding(function);
        let mut all = BTreeSet::new();
        for (caller, args) in &calls.made {
            let own: Args = args.iter().zip(deciding).map(|(ty, decides)| decided(ty, *decides)).collect();
            if !own.iter().any(Ty::has_params) {
                all.insert(own);
            } else if *caller == function {
                // With its own arguments again, which others gave it.
                let is_same = |(index, ty): (usize, &Ty)| *ty == Ty::Unknown || *ty == Ty::Param(index as u32);
                own.iter().enumerate().all(is_same).then_some(())?;
            } else if is_called_by_path(self.program, *caller) {
                let outer = self.instances(*caller, depth + 1)?;
                all.extend(outer.iter().map(|outer| own.iter().map(|ty| ty.subst(outer)).collect::<Args>()));
            } else {
                return None;
            }
        }
        let is_known = |args: &Args| {
            let mut decisive = args.iter().zip(deciding).filter(|(_, decides)| **decides);
            decisive.all(|(ty, _)| {
                !ty.any(&mut |part| matches!(part, Ty::Unknown | Ty::Opaque(_) | Ty::Proj(_) | Ty::Closure(_)))
            })
        };
        (all.len() <= MAX_INSTANCES && all.iter().all(is_known)).then_some(all)
    }
}

/// An argument, if it decides something.
fn decided(ty: &Ty, decides: bool) -> Ty {
    if decides { *ty } else { Ty::Unknown }
}
