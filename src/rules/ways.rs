//! The ways in which a call may block, each down to the call that does, and how much else blocks below it.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use rustc_hash::{FxHashMap, FxHashSet};

use crate::callgraph::{Call, Context, Entry};
use crate::diagnostic::Hop;
use crate::effects::Effect;
use crate::propagate::{Kind, kind, targets};
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
    pub(super) target: Option<(FnId, Kind)>,
    /// Some implementation on the way does not block.
    pub(super) is_partial: bool,
    /// The call goes to one of several implementations.
    pub(super) is_dispatched: bool,
}

/// The calls below fns that block by themselves, as they are found.
#[derive(Default)]
pub(super) struct Below(Mutex<FxHashMap<FnId, Arc<[Leaf]>>>);

/// A call that blocks by itself: the fn, the index of the call in it, its kind.
type Leaf = (FnId, usize, Kind);

impl Reporter<'_> {
    /// All ways, in no order.
    pub(super) fn ways(&self, call: &Call) -> Vec<Way> {
        if let Some(effect) = self.program.effect_of(call) {
            let kind = kind(effect).at(call);
            return vec![Way { kind, depth: 0, target: None, is_partial: false, is_dispatched: false }];
        }
        let targets = targets(self.program, call);
        let blocking = targets.iter().filter(|&&target| self.bodies.summary(target).is_some()).count();
        let is_dispatched = targets.len() > 1;
        let mut ways = Vec::new();
        for &target in &targets {
            for (&kind, step) in self.bodies.summary(target).into_iter().flatten() {
                ways.push(Way {
                    kind: kind.at(call),
                    depth: step.depth,
                    target: Some((target, kind)),
                    is_partial: step.is_partial || blocking < targets.len(),
                    is_dispatched,
                });
            }
        }
        ways
    }

    /// The calls from this one down to the one that blocks, and what that one does.
    pub(super) fn follow(&self, function: FnId, call: &Call, way: &Way) -> Option<(Vec<Hop>, &Effect)> {
        let krate = self.program.db.defs.fn_data(function).krate;
        let mut trace = vec![self.hop(krate, function, call)?];
        let Some((mut function, mut kind)) = way.target else {
            return Some((trace, self.program.effect_of(call)?));
        };
        loop {
            let step = self.bodies.summary(function)?.get(&kind)?;
            let call = self.bodies.calls(function).get(step.call)?;
            trace.push(self.hop(krate, function, call)?);
            match step.next {
                Some(next) => (function, kind) = next,
                None => return Some((trace, self.program.effect_of(call)?)),
            }
        }
    }

    /// What else blocks below a call, by kind, the call at the end of `trace` left out.
    pub(super) fn also(&self, call: &Call, entry: Entry, trace: &[Hop]) -> Vec<(&'static str, usize)> {
        if trace.len() < 2 {
            return Vec::new();
        }
        let mut leaves: FxHashSet<Leaf> = FxHashSet::default();
        for target in targets(self.program, call) {
            leaves.extend(self.leaves_below(target).iter().copied());
        }
        let told = trace.last().map(|hop| hop.place);
        let mut counts: BTreeMap<&'static str, usize> = BTreeMap::new();
        for (function, index, kind) in leaves {
            let Some(leaf) = self.bodies.calls(function).get(index) else {
                continue;
            };
            let place = self.program.site(function, leaf.site).map(|(file, site)| (file, site.name));
            let is_told = told.is_some_and(|told| place == Some((told.file, told.span)));
            if !is_told && self.rule(kind.at(call), entry).is_some() {
                *counts.entry(kind_name(&kind.name)).or_default() += 1;
            }
        }
        counts.into_iter().collect()
    }

    pub(super) fn leaves_below(&self, function: FnId) -> Arc<[Leaf]> {
        let known = self.below.0.lock().ok().and_then(|known| known.get(&function).cloned());
        if let Some(known) = known {
            return known;
        }
        let mut seen: FxHashSet<FnId> = [function].into_iter().collect();
        let mut open = vec![function];
        let mut leaves = Vec::new();
        while let Some(function) = open.pop() {
            leaves.extend(self.bodies.leaves(function).iter().map(|&(index, kind)| (function, index, kind)));
            for call in self.bodies.calls(function).iter().filter(|call| call.context == Context::Inline) {
                let blocking = targets(self.program, call).into_iter().filter(|id| self.bodies.summary(*id).is_some());
                open.extend(blocking.filter(|id| seen.insert(*id)));
            }
        }
        let leaves: Arc<[Leaf]> = leaves.into();
        if let Ok(mut known) = self.below.0.lock() {
            known.insert(function, leaves.clone());
        }
        leaves
    }
}
