//! Callables that are kept and called elsewhere: which field, parameter or result a called value comes from, and which
//! closures and fns the project puts there. What is put there in a way that is not seen is not found.

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::hir::{Body, Expr, ExprId, Pat, PatId, SiteId, Stmt};
use crate::resolve::{AdtId, FnId};
use crate::source::{Name, Span};

use super::{CalleeRef, Context, Program, speakers, walk};

/// Values that go through more places are not followed.
const MAX_ROUNDS: usize = 5;
/// A slot that holds more says nothing of a call.
const MAX_SOURCES: usize = 64;
pub(super) const MAX_STEPS: usize = 16;

/// A place that holds a callable.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum Slot {
    Field(AdtId, Name),
    Parameter(FnId, u32),
    Return(FnId),
}

impl Slot {
    /// The field of a tuple struct or variant.
    pub(super) fn numbered(adt: AdtId, index: usize) -> Slot {
        Slot::Field(adt, Name::from(index.to_string().as_str()))
    }
}

/// A callable that is put in a slot.
pub type Store = (Slot, Source);

/// What the fns that were walked put in slots.
#[derive(Default)]
pub struct Stores {
    walked: FxHashSet<FnId>,
    by_slot: FxHashMap<Slot, FxHashSet<Source>>,
}

impl Stores {
    /// Adds all that a fn puts somewhere.
    pub fn add(&mut self, function: FnId, stores: Vec<Store>) {
        self.walked.insert(function);
        for (slot, source) in stores {
            self.by_slot.entry(slot).or_default().insert(source);
        }
    }
}

/// What is put in a slot.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum Source {
    Fn(FnId),
    Closure(FnId, SiteId),
    Slot(Slot),
}

/// A call of what a slot holds.
#[derive(Clone, Debug)]
pub struct Held {
    pub slot: Slot,
    pub expr: ExprId,
    pub site: SiteId,
    pub name: Span,
    pub context: Context,
    pub in_loop: bool,
    pub is_last: bool,
}

/// The callables that the project puts in slots.
pub type Holders = FxHashMap<Slot, Vec<CalleeRef>>;

/// Looks for what is put in these slots, in the bodies that speak of them by name if they were not walked yet.
pub(super) fn find(program: &Program, wanted: &[Slot], known: &Stores) -> Holders {
    let mut stores: FxHashMap<Slot, FxHashSet<Source>> = FxHashMap::default();
    let mut asked: FxHashSet<Slot> = FxHashSet::default();
    let mut walked = known.walked.clone();
    let mut pending: Vec<Slot> = wanted.to_vec();
    for _ in 0..MAX_ROUNDS {
        pending.retain(|&slot| asked.insert(slot));
        if pending.is_empty() {
            break;
        }
        let speakers = speakers::find(program, &pending, &walked);
        walked.extend(&speakers);
        let found: Vec<Store> = speakers.into_par_iter().flat_map_iter(|id| walk::walked(program, id).stores).collect();
        for slot in &pending {
            stores.entry(*slot).or_default().extend(known.by_slot.get(slot).into_iter().flatten());
        }
        for (slot, source) in found {
            stores.entry(slot).or_default().insert(source);
        }
        let sources = asked.iter().filter_map(|slot| stores.get(slot)).flatten();
        pending =
            sources.filter_map(|source| if let Source::Slot(slot) = source { Some(*slot) } else { None }).collect();
    }
    wanted.iter().map(|&slot| (slot, callables(&stores, slot))).collect()
}

fn callables(stores: &FxHashMap<Slot, FxHashSet<Source>>, slot: Slot) -> Vec<CalleeRef> {
    let mut seen = FxHashSet::from_iter([slot]);
    let mut next = vec![slot];
    let mut found: Vec<Source> = Vec::new();
    while let Some(slot) = next.pop() {
        for &source in stores.get(&slot).into_iter().flatten() {
            match source {
                Source::Slot(slot) => {
                    if seen.insert(slot) {
                        next.push(slot);
                    }
                }
                other => found.push(other),
            }
        }
    }
    found.sort_unstable();
    found.dedup();
    if found.len() > MAX_SOURCES {
        return Vec::new();
    }
    let callee = |source| match source {
        Source::Fn(function) => Some(CalleeRef::Value(function)),
        Source::Closure(function, site) => Some(CalleeRef::Closure(function, site)),
        Source::Slot(_) => None,
    };
    found.into_iter().filter_map(callee).collect()
}

/// The expressions that patterns take their values from.
pub(super) fn bindings(body: &Body) -> FxHashMap<PatId, ExprId> {
    let mut found = FxHashMap::default();
    for expr in &body.exprs {
        match expr {
            Expr::Let { pat, value } => bind(body, *pat, *value, &mut found),
            Expr::For { pat, iterable, .. } => bind(body, *pat, *iterable, &mut found),
            Expr::Match { scrutinee, arms } => arms.iter().for_each(|arm| bind(body, arm.pat, *scrutinee, &mut found)),
            Expr::Block(block) => {
                for stmt in &block.stmts {
                    if let Stmt::Let { pat, init: Some(init), .. } = stmt {
                        bind(body, *pat, *init, &mut found);
                    }
                }
            }
            _ => {}
        }
    }
    found
}

fn bind(body: &Body, pat: PatId, value: ExprId, found: &mut FxHashMap<PatId, ExprId>) {
    match &body[pat] {
        Pat::Bind { sub, .. } => {
            found.insert(pat, value);
            if let Some(sub) = sub {
                bind(body, *sub, value, found);
            }
        }
        Pat::TupleStruct { pats, .. } | Pat::Tuple(pats) | Pat::Slice(pats) | Pat::Or(pats) => {
            pats.iter().for_each(|&pat| bind(body, pat, value, found));
        }
        Pat::Struct { fields, .. } => fields.iter().for_each(|&(_, pat)| bind(body, pat, value, found)),
        Pat::Ref(pat) => bind(body, *pat, value, found),
        _ => {}
    }
}

impl walk::Walker<'_> {
    /// Notes the call of a value that is kept somewhere.
    pub(super) fn held(&mut self, id: ExprId, callee: ExprId, site: SiteId, context: Context) {
        if self.types.callees.contains_key(&id) {
            return;
        }
        if let Some(slot @ (Slot::Field(..) | Slot::Return(_))) = self.slot_of(callee) {
            let (in_loop, is_last) = (self.loops > 0, self.endings > 0);
            let name = self.body[site].name;
            self.held.push(Held { slot, expr: id, site, name, context, in_loop, is_last });
        }
    }

    /// The slot that a value comes from, through whatever holds it: options, boxes, guards, collections.
    pub(super) fn slot_of(&mut self, mut id: ExprId) -> Option<Slot> {
        for _ in 0..MAX_STEPS {
            id = match &self.body[id] {
                Expr::Field { base, .. } => match self.types.fields.get(&id) {
                    Some(&(adt, name)) => return Some(Slot::Field(adt, name)),
                    None => *base,
                },
                Expr::Path(_) => {
                    if let Some(value) = self.types.values.get(&id) {
                        return self.program.db.defs.values[value.index()].initializer.map(Slot::Return);
                    }
                    let pat = self.origin(*self.types.locals.get(&id)?);
                    if let Some(index) = self.body.params.iter().position(|&own| own == pat) {
                        return Some(Slot::Parameter(self.function, index as u32));
                    }
                    let body = self.body;
                    *self.bindings.get_or_insert_with(|| bindings(body)).get(&pat)?
                }
                Expr::MethodCall { receiver, .. } => match self.own_fn(id) {
                    Some(function) => return Some(Slot::Return(function)),
                    None => *receiver,
                },
                Expr::Call { args, .. } => match self.own_fn(id) {
                    Some(function) => return Some(Slot::Return(function)),
                    None => *args.first()?,
                },
                Expr::Ref { operand, .. }
                | Expr::Deref { operand, .. }
                | Expr::Try { operand, .. }
                | Expr::Cast { operand, .. } => *operand,
                Expr::Index { base, .. } => *base,
                Expr::Await { future, .. } => *future,
                Expr::Block(block) => block.tail?,
                _ => return None,
            };
        }
        None
    }

    /// The fn of the project that a call reaches.
    pub(super) fn own_fn(&self, id: ExprId) -> Option<FnId> {
        let function = self.types.callees.get(&id)?.function;
        self.program.db.defs.has_body(function).then_some(function)
    }

    /// Notes what goes into a slot.
    pub(super) fn put(&mut self, slot: Option<Slot>, source: Source) {
        if let Some(slot) = slot
            && source != Source::Slot(slot)
        {
            self.stores.push((slot, source));
        }
    }

    /// Notes that the value of an expression goes into a slot, if another slot holds it.
    pub(super) fn put_value(&mut self, slot: Option<Slot>, id: ExprId) {
        if slot.is_some()
            && let Some(from) = self.slot_of(id)
        {
            self.put(slot, Source::Slot(from));
        }
    }
}
