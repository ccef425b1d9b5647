//! Whether a call runs while the program starts: before it serves, with nothing else running yet. One small piece of
//! work there delays nobody.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::callgraph::{Call, CalleeRef, Context, EntryKind, Program};
use crate::diagnostic::Phase;
use crate::effects::Role;
use crate::hir::{Body, Expr, ExprId};
use crate::infer::Args;
use crate::propagate::Bodies;
use crate::resolve::FnId;
use crate::source::Name;

use super::ways::Way;
use super::{Reporter, kind_name};

/// More blocking calls than this below one call are no small work.
const FEW: usize = 3;

/// Chains of async fns that are followed up.
const MAX_DEPTH: u32 = 4;

/// Kinds of which one call is small.
const SMALL_KINDS: [&str; 3] = ["fs", "probe", "io"];

/// The fns that begin to serve or to run things beside each other, and who awaits which async fn.
pub(super) struct Phases {
    serving: FxHashSet<FnId>,
    spawning: FxHashSet<FnId>,
    /// The calls of each async fn that stand in one themselves: fn and index.
    callers: FxHashMap<FnId, Vec<(FnId, usize)>>,
}

impl Phases {
    pub(super) fn new(program: &Program, bodies: &Bodies) -> Phases {
        let mut phases =
            Phases { serving: FxHashSet::default(), spawning: FxHashSet::default(), callers: FxHashMap::default() };
        // Who calls whom on the same thread.
        let mut above: FxHashMap<FnId, Vec<FnId>> = FxHashMap::default();
        let (mut serving, mut spawning) = (Vec::new(), Vec::new());
        for function in bodies.functions() {
            for (index, call) in bodies.calls(function).iter().enumerate() {
                let callee = call.callee.function();
                if program.db.defs.fn_hir(callee).is_async && program.db.defs.has_body(callee) {
                    phases.callers.entry(callee).or_default().push((function, index));
                }
                if !runs_in_fn(call) {
                    continue;
                }
                above.entry(callee).or_default().push(function);
                if declared(call).is_some_and(|declared| program.effects.serves(declared)) {
                    serving.push(function);
                }
                if spawns(program, call) {
                    spawning.push(function);
                }
            }
        }
        phases.serving = closure(serving, &above);
        phases.spawning = closure(spawning, &above);
        phases
    }
}

/// These fns and all that call them.
fn closure(mut open: Vec<FnId>, above: &FxHashMap<FnId, Vec<FnId>>) -> FxHashSet<FnId> {
    let mut all: FxHashSet<FnId> = open.iter().copied().collect();
    while let Some(function) = open.pop() {
        open.extend(above.get(&function).into_iter().flatten().copied().filter(|&caller| all.insert(caller)));
    }
    all
}

/// Whether a call runs when the fn that it stands in runs, and not in a future or thread made there.
fn runs_in_fn(call: &Call) -> bool {
    match call.context {
        Context::Inline => true,
        Context::Executor(entry) => entry.kind == EntryKind::AsyncFn,
        Context::Offloaded | Context::Unknown | Context::Kept(_) => false,
    }
}

fn declared(call: &Call) -> Option<FnId> {
    match &call.callee {
        CalleeRef::Call(callee) => Some(callee.declared),
        CalleeRef::Value(_) | CalleeRef::Closure(..) | CalleeRef::Dropped(_) | CalleeRef::Forced(_) => None,
    }
}

/// Whether a call makes something run beside it.
fn spawns(program: &Program, call: &Call) -> bool {
    let function = call.callee.function();
    let hir = program.db.defs.fn_hir(function);
    let inputs = hir.params.len() as u32 + u32::from(hir.self_param.is_some());
    (0..inputs).any(|parameter| {
        let role = program.effects.role(function, parameter);
        role == Some(Role::Spawned) || role == Some(Role::Offloaded) && !call.is_awaited
    })
}

/// Whether one expression runs instead of the other: in another arm of a `match`, or branch of an `if`.
fn is_instead(body: &Body, one: ExprId, other: ExprId) -> bool {
    body.exprs.iter().any(|expr| match (branch(expr, one), branch(expr, other)) {
        (Some(one), Some(other)) => one != other,
        _ => false,
    })
}

/// The branch of a `match` or `if` that an expression stands in. What an expression is made of has smaller ids.
fn branch(expr: &Expr, id: ExprId) -> Option<usize> {
    match expr {
        Expr::Match { scrutinee, arms } if id > *scrutinee => arms.iter().position(|arm| id <= arm.body),
        Expr::If { condition, then, otherwise: Some(otherwise) } if id > *condition && id <= *otherwise => {
            Some(usize::from(id > *then))
        }
        _ => None,
    }
}

impl Reporter<'_> {
    /// When a call of an async fn runs.
    pub(super) fn phase(&self, function: FnId, index: usize) -> Phase {
        if self.is_startup(function, index, 0) { Phase::Startup } else { Phase::Serving }
    }

    fn is_startup(&self, function: FnId, index: usize, depth: u32) -> bool {
        let phases = self.phases.get_or_init(|| Phases::new(self.program, self.bodies));
        let calls = self.bodies.calls(function);
        let Some(call) = calls.get(index).filter(|call| runs_in_fn(call) && depth <= MAX_DEPTH) else {
            return false;
        };
        // Most questions are answered without the body, which may have to be read for this.
        let is_instead_of =
            |other: &Call| self.program.body(function).is_some_and(|(_, body)| is_instead(body, call.expr, other.expr));
        let runs_too = |other: &&Call| runs_in_fn(other) && !is_instead_of(other);
        let (before, after) = (&calls[..index], &calls[index + 1..]);
        let serves = |call: &Call| {
            declared(call).is_some_and(|declared| self.program.effects.serves(declared))
                || phases.serving.contains(&call.callee.function())
        };
        let is_alone = |call: &Call| {
            !serves(call) && !spawns(self.program, call) && !phases.spawning.contains(&call.callee.function())
        };
        if before.iter().filter(|call| !is_alone(call)).any(|call| runs_too(&call)) {
            return false;
        }
        // The callee that starts to serve decides about its own calls.
        let is_later = |later: &&Call| !(call.in_loop && later.in_loop) && serves(later);
        if !serves(call) && after.iter().filter(is_later).any(|later| runs_too(&later)) {
            return true;
        }
        let callers = phases.callers.get(&function).map_or(&[][..], Vec::as_slice);
        let is_awaited = |&&(caller, index): &&(FnId, usize)| {
            self.bodies.calls(caller).get(index).is_some_and(|call| call.is_awaited)
        };
        let (awaited, others): (Vec<_>, Vec<_>) = callers.iter().partition(is_awaited);
        others.is_empty()
            && !awaited.is_empty()
            && awaited.into_iter().all(|&(caller, index)| self.is_startup(caller, index, depth + 1))
    }

    /// Whether a way to block is one small piece of work.
    pub(super) fn is_small(&self, function: FnId, index: usize, call: &Call, way: &Way) -> bool {
        if call.in_loop || !SMALL_KINDS.contains(&kind_name(&way.kind.name)) {
            return false;
        }
        let Some((mut node, mut kind)) = way.target else {
            return self.is_light(call, &Args::empty());
        };
        if !self.has_small_leaves(function, index, way.kind.name) {
            return false;
        }
        loop {
            let Some(step) = self.bodies.summary(node).get(&kind) else {
                return false;
            };
            let instance = self.bodies.instance(node);
            let Some(call) = self.bodies.calls(instance.function).get(step.call).filter(|call| !call.in_loop) else {
                return false;
            };
            match step.next {
                Some(next) => (node, kind) = next,
                None => return self.is_light(call, &instance.args),
            }
        }
    }

    /// Whether the calls of this kind below a call are few and light.
    fn has_small_leaves(&self, function: FnId, index: usize, kind: Name) -> bool {
        let mut seen: FxHashSet<(FnId, usize)> = FxHashSet::default();
        self.targets(function, index).iter().all(|&target| {
            let leaves = self.leaves_below(target);
            leaves.iter().filter(|leaf| leaf.2.name == kind).all(|&(node, index, _)| {
                let instance = self.bodies.instance(node);
                seen.insert((instance.function, index));
                let leaf = self.bodies.calls(instance.function).get(index);
                seen.len() <= FEW && leaf.is_some_and(|leaf| !leaf.in_loop && self.is_light(leaf, &instance.args))
            })
        })
    }

    /// Neither a walk over many things nor declared to be heavy, in a body whose generics stand for `args`.
    fn is_light(&self, call: &Call, args: &Args) -> bool {
        let (db, effects) = (&self.program.db, &self.program.effects);
        let walks = match &call.callee {
            CalleeRef::Call(callee) => effects.blocking_next(db, &db.instantiate(callee, args)).is_some(),
            _ => false,
        };
        !walks && self.program.effect_in(call, args).is_some_and(|effect| !effect.is_heavy)
    }
}
