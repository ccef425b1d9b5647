//! The ways in which a call may block, each down to the call that does, and how much else blocks below it.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use rustc_hash::{FxHashMap, FxHashSet};

use crate::callgraph::{Call, CalleeRef, Entry};
use crate::diagnostic::{Hop, Place};
use crate::effects::Effect;
use crate::infer::Args;
use crate::propagate::{Kind, NodeId, kind};
use crate::resolve::FnId;

use super::{Reporter, kind_name};

/// One way in which a call may block.
#[derive(Clone, Copy, Debug)]
pub(super) struct Way {
    /// As it is for the fn that makes the call.
    pub(super) kind: Kind,
    /// Calls below this one.
    pub(super) depth: u32,
    /// The fn that it goes through, and the kind there; `None`: the call itself blocks.
    pub(super) target: Option<(NodeId, Kind)>,
    /// Some implementation that the call may reach does not block.
    pub(super) is_partial: bool,
    /// As in [`Chain`], of this call alone.
    odds: f32,
}

/// A chain that holds only where a call reaches one of so many fns or closures says nothing.
const LONG_ODDS: f32 = 1.0 / 16.0;

/// The calls from one down to the call that blocks.
pub(super) struct Chain<'a> {
    pub(super) effect: &'a Effect,
    pub(super) trace: Vec<Hop>,
    /// The implementation that blocks, where others that may be meant do not.
    pub(super) via: Option<String>,
    /// One of the callables that are kept where another is called.
    pub(super) is_guess: bool,
    /// The share of the fns and closures that may be meant along the way that do block.
    odds: f32,
    /// The innermost initialiser of a static on the way: what blocks does so once in the life of a process.
    pub(super) forced: Option<FnId>,
}

impl Chain<'_> {
    /// Whether it is likely that nothing blocks.
    pub(super) fn is_unlikely(&self) -> bool {
        self.odds < LONG_ODDS
    }
}

/// The calls below fns that block by themselves, as they are found.
#[derive(Default)]
pub(super) struct Below(Mutex<FxHashMap<NodeId, Arc<[Leaf]>>>);

/// A call that blocks by itself: the fn, the index of the call in it, its kind.
pub(super) type Leaf = (NodeId, usize, Kind);

impl Reporter<'_> {
    /// What a call in code whose own generics are open reaches.
    pub(super) fn targets(&self, function: FnId, index: usize) -> &[NodeId] {
        self.bodies.any_instance(function).map_or(&[], |node| self.bodies.targets(node, index))
    }

    /// All ways, in no order.
    pub(super) fn ways(&self, function: FnId, index: usize, call: &Call) -> Vec<Way> {
        if let Some(effect) = self.program.effect_of(call) {
            let kind = kind(effect).at(call);
            return vec![Way { kind, depth: 0, target: None, is_partial: false, odds: 1.0 }];
        }
        let targets = self.targets(function, index);
        let is_partial = targets.iter().any(|&target| self.bodies.summary(target).is_empty());
        let odds = self.bodies.any_instance(function).map_or(1.0, |node| self.odds(node, index));
        let mut ways = Vec::new();
        for &target in targets {
            for (&kind, step) in self.bodies.summary(target) {
                let target = Some((target, kind));
                ways.push(Way { kind: kind.at(call), depth: step.depth, target, is_partial, odds });
            }
        }
        ways
    }

    /// Of all that a call in this fn may mean, the share that blocks.
    fn odds(&self, node: NodeId, index: usize) -> f32 {
        let calls = self.bodies.calls(self.bodies.instance(node).function);
        let Some(call) = calls.get(index) else {
            return 1.0;
        };
        let is_held = |call: &Call| matches!(call.callee, CalleeRef::Closure(..) | CalleeRef::Value(_));
        let is_meant = |other: &Call| other.expr == call.expr && is_held(other) && is_held(call);
        let others = calls.iter().enumerate().filter(|(own, other)| *own != index && is_meant(other));
        let meant = std::iter::once(index).chain(others.map(|(own, _)| own));
        let (mut blocking, mut all) = (0_u16, 0_u16);
        for own in meant {
            let targets = self.bodies.targets(node, own);
            let count = targets.iter().filter(|&&target| !self.bodies.summary(target).is_empty()).count();
            let is_leaf = targets.is_empty() && calls.get(own).is_some_and(|own| self.program.effect_of(own).is_some());
            blocking = blocking.saturating_add(count as u16 + u16::from(is_leaf));
            all = all.saturating_add(targets.len().max(1) as u16);
        }
        if blocking == 0 { 1.0 } else { f32::from(blocking) / f32::from(all) }
    }

    /// Walks from a call down to the one that blocks.
    pub(super) fn follow(&self, function: FnId, call: &Call, way: &Way) -> Option<Chain<'_>> {
        let krate = self.program.db.defs.fn_data(function).krate;
        let mut trace = vec![self.hop(krate, function, call, &Args::empty())?];
        let mut forced = forced_by(call);
        let Some((mut node, mut kind)) = way.target else {
            let effect = self.program.effect_of(call)?;
            trace.extend(self.via(effect));
            return Some(Chain { effect, trace, via: None, is_guess: false, odds: 1.0, forced });
        };
        let mut via = way.is_partial.then(|| self.implementation(node));
        let mut is_guess = false;
        let mut odds = way.odds;
        loop {
            let step = self.bodies.summary(node).get(&kind)?;
            let instance = self.bodies.instance(node);
            let call = self.bodies.calls(instance.function).get(step.call)?;
            trace.push(self.hop(krate, instance.function, call, &instance.args)?);
            forced = forced_by(call).or(forced);
            is_guess |= call.is_guess && !matches!(call.callee, CalleeRef::Call(_));
            match step.next {
                Some(next) => {
                    odds *= self.odds(node, step.call);
                    if via.is_none() && self.bodies.is_partial(node, step.call) {
                        via = Some(self.implementation(next.0));
                    }
                    (node, kind) = next;
                }
                None => {
                    let effect = self.program.effect_in(call, &instance.args)?;
                    trace.extend(self.via(effect));
                    return Some(Chain { effect, trace, via, is_guess, odds, forced });
                }
            }
        }
    }

    /// The rest of the way, in code that is known by what it does alone.
    fn via(&self, effect: &Effect) -> impl Iterator<Item = Hop> {
        effect.via.iter().filter_map(|via| {
            let place = Place { file: *self.settings.distant.get(&via.path)?, span: via.span };
            Some(Hop { place, function: via.function.to_string(), call: via.call.to_string() })
        })
    }

    /// What else blocks below a call, by kind, the call at the end of `trace` left out.
    pub(super) fn also(
        &self,
        function: FnId,
        index: usize,
        call: &Call,
        entry: Entry,
        trace: &[Hop],
    ) -> Vec<(&'static str, usize)> {
        if trace.len() < 2 {
            return Vec::new();
        }
        // By fn: what instances have in common counts once.
        let mut leaves: FxHashSet<(FnId, usize, Kind)> = FxHashSet::default();
        for &target in self.targets(function, index) {
            let below = self.leaves_below(target);
            leaves.extend(below.iter().map(|&(node, index, kind)| (self.bodies.instance(node).function, index, kind)));
        }
        let told = trace.last().map(|hop| hop.place);
        let mut counts: BTreeMap<&'static str, usize> = BTreeMap::new();
        for (function, index, kind) in leaves {
            let Some(leaf) = self.bodies.calls(function).get(index) else {
                continue;
            };
            let is_told = told
                .is_some_and(|told| self.program.db.defs.fn_data(function).file == told.file && leaf.name == told.span);
            if !is_told && self.rule(kind.at(call), entry, call).is_some() {
                *counts.entry(kind_name(&kind.name)).or_default() += 1;
            }
        }
        counts.into_iter().collect()
    }

    pub(super) fn leaves_below(&self, node: NodeId) -> Arc<[Leaf]> {
        let known = self.below.0.lock().ok().and_then(|known| known.get(&node).cloned());
        if let Some(known) = known {
            return known;
        }
        let mut seen: FxHashSet<NodeId> = [node].into_iter().collect();
        let mut open = vec![node];
        let mut leaves = Vec::new();
        while let Some(node) = open.pop() {
            leaves.extend(self.bodies.leaves(node).iter().map(|&(index, kind)| (node, index, kind)));
            let instance = self.bodies.instance(node);
            let calls = self.bodies.calls(instance.function).iter().enumerate();
            for (index, _) in calls.filter(|(_, call)| instance.makes(call)) {
                let targets = self.bodies.targets(node, index).iter().copied();
                let blocking = targets.filter(|&target| !self.bodies.summary(target).is_empty());
                open.extend(blocking.filter(|&target| seen.insert(target)));
            }
        }
        let leaves: Arc<[Leaf]> = leaves.into();
        if let Ok(mut known) = self.below.0.lock() {
            known.insert(node, leaves.clone());
        }
        leaves
    }
}

fn forced_by(call: &Call) -> Option<FnId> {
    match call.callee {
        CalleeRef::Forced(initializer) => Some(initializer),
        _ => None,
    }
}
