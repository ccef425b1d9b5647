//! One walk over a body, with the context of each expression and the flow of its value.

mod calls;
mod endings;
mod implicit;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::hir::{AsyncKind, Body, Closure, Expr, ExprId, Pat, PatId, SiteId, Stmt};
use crate::infer::BodyTypes;
use crate::resolve::FnId;
use crate::source::Name;

use super::flow::Flow;
use super::layers::{Layer, Nested, Taker};
use super::slots::{Held, Slot, Source, Store};
use super::{Call, CalleeRef, Context, Entry, EntryKind, Fate, Fates, Program};

/// What a walk over a fn's body finds out.
#[derive(Default)]
pub struct Walked {
    /// In the order of their places.
    pub calls: Vec<Call>,
    /// Calls of callables that something keeps.
    pub held: Vec<Held>,
    /// The callables that the fn puts somewhere.
    pub stores: Vec<Store>,
    /// The last names of methods and paths that may be of fns and of which `calls` does not say what they are.
    pub unsettled: Box<[Name]>,
}

/// Walks a fn's body.
pub(super) fn walked(program: &Program, function: FnId) -> Walked {
    let Some(view) = program.view(function) else {
        return Walked::default();
    };
    let mut walker = Walker::new(program, &program.fates, function, &view.body, &view.types);
    walker.run();
    let Walker { mut calls, held, stores, .. } = walker;
    let unsettled = unsettled(&view.body, &view.types, &calls);
    // What the code says comes before what it does not.
    calls.sort_by_key(|call| (call.callee.implicit().is_some(), call.site, call.expr));
    Walked { calls, held, stores, unsettled }
}

fn unsettled(body: &Body, types: &BodyTypes, calls: &[Call]) -> Box<[Name]> {
    let settled: FxHashSet<ExprId> = calls.iter().filter_map(|call| call.settles(body)).collect();
    let is_open = |id: &ExprId| !settled.contains(id) && !types.locals.contains_key(id);
    let names = body.exprs.iter().zip((0..).map(ExprId)).filter_map(|(expr, id)| match expr {
        Expr::MethodCall { method, .. } => is_open(&id).then_some(*method),
        Expr::Path(path) => is_open(&id).then(|| path.segments.last().map(|last| last.name)).flatten(),
        _ => None,
    });
    let mut names: Vec<Name> = names.collect();
    names.sort_unstable();
    names.dedup();
    names.into()
}

/// What the fn does with its parameters, for [`super::wrappers`].
pub(super) fn uses(program: &Program, fates: &Fates, function: FnId) -> FxHashMap<PatId, Vec<Use>> {
    let Some(mut walker) = walker(program, fates, function) else {
        return FxHashMap::default();
    };
    walker.run();
    walker.uses
}

/// The calls of a fn's body, those of its locals too, each with the closures and async blocks around it.
pub(super) fn nested(program: &Program, function: FnId) -> Vec<Nested> {
    let Some(mut walker) = walker(program, &program.fates, function) else {
        return Vec::new();
    };
    walker.nested = Some(Vec::new());
    walker.run();
    let mut nested = walker.nested.unwrap_or_default();
    nested.sort_by_key(|call| (call.site, call.expr));
    nested
}

/// One use of a local.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Use {
    Called(Context),
    Given(Fate),
}

fn walker<'a>(program: &'a Program, fates: &'a Fates, function: FnId) -> Option<Walker<'a>> {
    let (_, body) = program.body(function)?;
    Some(Walker::new(program, fates, function, body, program.types(function)?))
}

pub(super) struct Walker<'a> {
    pub(super) program: &'a Program,
    /// What is known of the project's own fns so far.
    fates: &'a Fates,
    pub(super) function: FnId,
    pub(super) body: &'a Body,
    pub(super) types: &'a BodyTypes,
    pub(super) calls: Vec<Call>,
    pub(super) held: Vec<Held>,
    pub(super) stores: Vec<Store>,
    /// What patterns take their values from, once that is asked.
    pub(super) bindings: Option<FxHashMap<PatId, ExprId>>,
    /// Where `return` puts its value.
    returned: Option<Slot>,
    /// Fn items that a local is bound to.
    fns: FxHashMap<PatId, Vec<FnId>>,
    uses: FxHashMap<PatId, Vec<Use>>,
    /// Closures that a local is bound to: walked where the local is used.
    closures: FxHashMap<PatId, Vec<(&'a Closure, Option<Slot>)>>,
    /// A local that holds another's value.
    aliases: FxHashMap<PatId, PatId>,
    walked: FxHashSet<(u32, Context)>,
    /// Loops around, and closures that loops call.
    pub(super) loops: u32,
    /// Blocks around that end in a panic or with the process.
    pub(super) endings: u32,
    /// The block of the async fn or block at hand: others go on while it runs, so its end does not excuse it.
    future: Option<ExprId>,
    /// Locals that still own their value when their scope ends, and whether they do for sure.
    kept: FxHashMap<PatId, bool>,
    /// The closures and async blocks around, outer first.
    layers: Vec<Layer>,
    /// The call that takes the value at hand and decides where it runs.
    taker: Option<Taker>,
    /// The calls with what is around them, where that is asked for.
    nested: Option<Vec<Nested>>,
}

impl<'a> Walker<'a> {
    fn new(program: &'a Program, fates: &'a Fates, function: FnId, body: &'a Body, types: &'a BodyTypes) -> Walker<'a> {
        Walker {
            program,
            fates,
            function,
            body,
            types,
            calls: Vec::new(),
            held: Vec::new(),
            stores: Vec::new(),
            bindings: None,
            returned: Some(Slot::Return(function)),
            fns: FxHashMap::default(),
            uses: FxHashMap::default(),
            closures: FxHashMap::default(),
            aliases: FxHashMap::default(),
            walked: FxHashSet::default(),
            loops: 0,
            endings: 0,
            future: None,
            kept: super::drops::kept(program, body, types),
            layers: Vec::new(),
            taker: None,
            nested: None,
        }
    }

    fn run(&mut self) {
        let Some(root) = self.body.root else {
            return;
        };
        let context = self.program.entry(self.function).map_or(Context::Inline, Context::Executor);
        self.future = matches!(context, Context::Executor(_)).then_some(root);
        for &pat in &self.body.params {
            self.scope_end(pat, root, context, false);
        }
        // A lazy initialiser is called where it is first needed, by what it is wrapped in.
        let is_initializer = self.program.db.defs.fn_data(self.function).is_initializer;
        let is_wrapped = is_initializer && matches!(self.body[root], Expr::Call { .. } | Expr::MethodCall { .. });
        let flow = if is_wrapped { Flow::inline(context) } else { Flow::stored() };
        self.expr(root, context, Flow { slot: self.returned, ..flow });
        self.finish_closures();
    }

    /// Closures that are bound and never used in a way that we see still hold async blocks.
    fn finish_closures(&mut self) {
        let mut bound: Vec<_> = self.closures.iter().map(|(pat, list)| (*pat, list.clone())).collect();
        bound.sort_by_key(|(pat, _)| *pat);
        for (_, closures) in bound {
            for (closure, slot) in closures {
                if !self.walked.iter().any(|(site, _)| *site == closure.site.0) {
                    self.closure(closure, Flow { slot, ..Flow::stored() });
                }
            }
        }
    }

    fn exprs(&mut self, ids: &'a [ExprId], context: Context, flow: Flow) {
        for &id in ids {
            self.expr(id, context, flow);
        }
    }

    fn expr(&mut self, id: ExprId, context: Context, flow: Flow) {
        let body = self.body;
        // A value that is looked at or taken apart goes nowhere.
        let used = Flow { fate: None, is_guess: flow.is_guess, ..Flow::stored() };
        match &body[id] {
            Expr::Missing | Expr::Literal(_) | Expr::Continue => {}
            Expr::Path(_) => {
                self.forced(id, context, flow.is_guess);
                self.path(id, flow);
            }
            Expr::Call { callee, args, site } => self.call(id, *callee, args, *site, context, flow, false),
            Expr::MethodCall { receiver, args, site, method, .. } => {
                self.method_call(id, (*receiver, method.as_str()), args, *site, context, flow, false);
            }
            Expr::Macro(expr) => {
                let inner = Flow { closure: context, ..used };
                self.exprs(&expr.args, context, inner);
                self.note(id, expr.site, context, flow, false);
            }
            Expr::Field { base, .. } => {
                self.put_value(flow.slot, id);
                self.expr(*base, context, used);
            }
            Expr::Index { base, index, site } => {
                self.expr(*base, context, used);
                self.expr(*index, context, used);
                self.note(id, *site, context, flow, false);
            }
            Expr::Await { future, site } => {
                self.awaited(*future, context, used);
                self.implied(id, *site, context, flow.is_guess);
            }
            Expr::Try { operand, site } => {
                self.expr(*operand, context, flow);
                self.implied(id, *site, context, flow.is_guess);
            }
            Expr::Ref { operand, .. } | Expr::Cast { operand, .. } => self.expr(*operand, context, flow),
            Expr::Deref { operand, site } => {
                self.expr(*operand, context, used);
                self.implied(id, *site, context, flow.is_guess);
            }
            Expr::Unary { operand, .. } => self.expr(*operand, context, used),
            Expr::Binary { left, right, site, .. } => {
                self.expr(*left, context, used);
                self.expr(*right, context, used);
                self.note(id, *site, context, flow, false);
            }
            Expr::Assign { left, right } => {
                self.expr(*left, context, used);
                let slot = if self.types.fields.is_empty() { None } else { self.slot_of(*left) };
                self.expr(*right, context, Flow { local: self.assigned(*left), slot, ..Flow::stored() });
            }
            Expr::Block(block) => {
                let is_ending = self.future != Some(id) && self.is_ending(block);
                self.endings += u32::from(is_ending);
                for stmt in &block.stmts {
                    self.stmt(stmt, context, flow.is_guess);
                }
                if let Some(tail) = block.tail {
                    self.expr(tail, context, flow);
                }
                self.endings -= u32::from(is_ending);
            }
            Expr::Async { body, kind, site } => self.async_(*body, *kind, *site, context, flow),
            Expr::Closure(closure) => self.closure_value(closure, flow),
            Expr::If { condition, then, otherwise } => {
                self.expr(*condition, context, used);
                self.expr(*then, context, flow);
                if let Some(otherwise) = otherwise {
                    self.expr(*otherwise, context, flow);
                }
            }
            Expr::Let { value, pat } => self.expr(*value, context, Flow { local: self.bound(*pat), ..used }),
            Expr::Match { scrutinee, arms } => {
                self.expr(*scrutinee, context, used);
                for arm in arms {
                    if let Some(guard) = arm.guard {
                        self.expr(guard, context, used);
                    }
                    self.expr(arm.body, context, flow);
                }
            }
            Expr::Loop { body, .. } => self.repeated(*body, context, used),
            Expr::While { condition, body, .. } => {
                self.repeated(*condition, context, used);
                self.repeated(*body, context, used);
            }
            Expr::For { iterable, body, site, .. } => {
                self.expr(*iterable, context, used);
                self.note(id, *site, context, flow, false);
                self.repeated(*body, context, used);
            }
            Expr::Return(value) | Expr::Break { value, .. } | Expr::Yield(value) => {
                if let Some(value) = value {
                    self.expr(*value, context, Flow { slot: self.returned, ..Flow::stored() });
                }
            }
            Expr::Struct { fields, base, .. } => {
                let adt = self.types.built.get(&id).copied();
                for (name, value) in fields {
                    let slot = adt.map(|adt| Slot::Field(adt, *name));
                    self.expr(*value, context, Flow { slot, ..flow });
                }
                if let Some(base) = base {
                    self.expr(*base, context, used);
                }
            }
            Expr::Tuple(items) | Expr::Array(items) => self.exprs(items, context, flow),
            Expr::Repeat { value, length } => {
                self.expr(*value, context, flow);
                self.expr(*length, context, used);
            }
            Expr::Range { low, high, .. } => {
                for end in [low, high].into_iter().flatten() {
                    self.expr(*end, context, used);
                }
            }
        }
    }

    fn repeated(&mut self, id: ExprId, context: Context, flow: Flow) {
        self.loops += 1;
        self.expr(id, context, flow);
        self.loops -= 1;
    }

    fn stmt(&mut self, stmt: &'a Stmt, context: Context, is_guess: bool) {
        let stored = Flow { is_guess, ..Flow::stored() };
        match stmt {
            Stmt::Expr(id) => self.expr(*id, context, stored),
            Stmt::Let { pat, init, otherwise, .. } => {
                if let Some(init) = init {
                    self.expr(*init, context, Flow { local: self.bound(*pat), fate: None, ..stored });
                }
                if let Some(otherwise) = otherwise {
                    self.expr(*otherwise, context, stored);
                }
                if let Some(init) = init {
                    self.scope_end(*pat, *init, context, is_guess);
                }
            }
        }
    }

    /// The local that a plain pattern binds.
    fn bound(&self, pat: PatId) -> Option<PatId> {
        matches!(self.body[pat], Pat::Bind { .. }).then_some(pat)
    }

    fn assigned(&self, left: ExprId) -> Option<PatId> {
        self.types.locals.get(&left).copied()
    }

    /// The operand of an `.await`: a call there returned a future.
    fn awaited(&mut self, future: ExprId, context: Context, flow: Flow) {
        // An async block that is awaited where it stands runs here.
        let flow = Flow { future: Some(context), ..flow };
        match &self.body[future] {
            Expr::Call { callee, args, site } => self.call(future, *callee, args, *site, context, flow, true),
            Expr::MethodCall { receiver, args, site, method, .. } => {
                self.method_call(future, (*receiver, method.as_str()), args, *site, context, flow, true);
            }
            _ => self.expr(future, context, flow),
        }
    }

    /// A local or fn item as a value.
    fn path(&mut self, id: ExprId, flow: Flow) {
        if let Some(&function) = self.types.fn_values.get(&id) {
            self.put(flow.slot, Source::Fn(function));
            if let Some(local) = flow.local {
                self.fns.entry(local).or_default().push(function);
            }
            // `map(load)`: a call, where the callee makes it.
            if flow.closure != Context::Unknown
                && let Some(site) = self.path_site(id)
            {
                let callee = CalleeRef::Value(function);
                self.watch(id, site, flow.closure);
                self.push_call(id, site, callee, flow.closure, flow.is_guess);
            }
            return;
        }
        let Some(&pat) = self.types.locals.get(&id) else {
            return;
        };
        let pat = self.origin(pat);
        if let Some(local) = flow.local
            && local != pat
        {
            self.aliases.insert(local, pat);
        }
        if let Some(fate) = flow.fate {
            // `spawn_blocking(move || span.in_scope(f))`: called at once is called where the callee is called.
            let used = if fate == Fate::Inline { Use::Called(flow.closure) } else { Use::Given(fate) };
            self.uses.entry(pat).or_default().push(used);
        }
        let closures = self.closures.get(&pat).cloned().unwrap_or_default();
        if closures.is_empty() {
            self.put_value(flow.slot, id);
        }
        for (closure, slot) in closures {
            self.closure(closure, Flow { slot: slot.or(flow.slot), ..flow });
        }
    }

    /// A path has no place of its own: that of a call around it would be wrong, so only those with one are reported.
    fn path_site(&self, id: ExprId) -> Option<SiteId> {
        let sites = &self.body.path_sites;
        sites.binary_search_by_key(&id, |(expr, _)| *expr).ok().map(|index| sites[index].1)
    }

    pub(super) fn origin(&self, mut pat: PatId) -> PatId {
        for _ in 0..8 {
            match self.aliases.get(&pat) {
                Some(&next) => pat = next,
                None => break,
            }
        }
        pat
    }

    fn closure_value(&mut self, closure: &'a Closure, flow: Flow) {
        if let (Some(local), Context::Unknown) = (flow.local, flow.closure) {
            self.closures.entry(local).or_default().push((closure, flow.slot));
            return;
        }
        self.closure(closure, flow);
    }

    fn closure(&mut self, closure: &'a Closure, flow: Flow) {
        let context = if closure.is_async {
            match flow.future.unwrap_or(flow.closure) {
                Context::Offloaded => Context::Offloaded,
                _ => Context::Executor(Entry { kind: EntryKind::AsyncClosure, place: self.body[closure.site].name }),
            }
        } else {
            flow.closure
        };
        let context = match context {
            Context::Unknown => {
                self.put(flow.slot, Source::Closure(self.function, closure.site));
                Context::Kept(closure.site)
            }
            known => known,
        };
        if !self.walked.insert((closure.site.0, context)) {
            return;
        }
        // What the closure returns goes where its calls' results go: `spawn_blocking(|| async {})` polls nothing.
        let inner = Flow { local: None, is_guess: flow.is_guess, future: flow.future, ..Flow::stored() };
        let returned = self.returned.take();
        self.layer(closure.site, context, |walker| walker.expr(closure.body, context, inner));
        self.returned = returned;
    }

    /// Walks what stands in a closure or async block.
    fn layer(&mut self, site: SiteId, context: Context, walk: impl FnOnce(&mut Self)) {
        let taker = self.taker.take();
        self.layers.push(Layer { site, context, taker });
        walk(self);
        self.layers.pop();
        self.taker = taker;
    }

    fn async_(&mut self, body: ExprId, kind: AsyncKind, site: SiteId, context: Context, flow: Flow) {
        let entry = match kind {
            AsyncKind::Block => EntryKind::AsyncBlock,
            AsyncKind::Stream | AsyncKind::TryStream => EntryKind::Stream,
        };
        let own = Context::Executor(Entry { kind: entry, place: self.body[site].name });
        let context = match (flow.future, context) {
            (Some(Context::Offloaded), _) => Context::Offloaded,
            // Awaited where it stands, in an executor's context: the outer entry says more.
            (Some(outer @ Context::Executor(_)), _) if matches!(context, Context::Executor(_)) => outer,
            (Some(_), _) => own,
            (None, Context::Offloaded) => Context::Offloaded,
            (None, _) => own,
        };
        // Each turn of a loop around makes a future of its own.
        let outer = (std::mem::take(&mut self.loops), std::mem::take(&mut self.endings), self.future.replace(body));
        let inner = Flow { is_guess: flow.is_guess, ..Flow::stored() };
        self.layer(site, context, |walker| walker.expr(body, context, inner));
        (self.loops, self.endings, self.future) = outer;
    }

    fn watch(&mut self, expr: ExprId, site: SiteId, context: Context) {
        if let Some(nested) = &mut self.nested {
            let layers = self.layers.clone();
            nested.push(Nested { expr, site, context, layers, taker: self.taker });
        }
    }

    fn note(&mut self, id: ExprId, site: SiteId, context: Context, flow: Flow, is_awaited: bool) {
        self.watch(id, site, context);
        self.implied(id, site, context, flow.is_guess);
        if let Some(callee) = self.types.callees.get(&id) {
            // `drop(x)`.
            if let Some(glue) = self.program.effects.dropped(callee).and_then(|ty| self.program.db.drop_glue(ty)) {
                self.dropped(&glue.fns, id, site, context, flow.is_guess);
            }
            let is_waived = self.is_waived(id, self.program.effects.waivers(callee));
            let callee = CalleeRef::Call(callee.clone());
            let is_guess = flow.is_guess || self.body[site].is_guess || self.types.guesses.contains(&id);
            let is_virtual = self.is_of_virtual_file(id);
            let call = self.call_of(id, site, callee, context, is_guess);
            self.calls.push(Call { is_awaited, is_virtual, is_waived, ..call });
        }
    }

    pub(super) fn push_call(
        &mut self,
        expr: ExprId,
        site: SiteId,
        callee: CalleeRef,
        context: Context,
        is_guess: bool,
    ) {
        let call = self.call_of(expr, site, callee, context, is_guess);
        self.calls.push(call);
    }

    pub(super) fn call_of(
        &self,
        expr: ExprId,
        site: SiteId,
        callee: CalleeRef,
        context: Context,
        is_guess: bool,
    ) -> Call {
        let (in_loop, is_last) = (self.loops > 0, self.endings > 0);
        Call {
            expr,
            site,
            name: self.body[site].name,
            callee,
            context,
            in_loop,
            is_awaited: false,
            is_guess,
            is_virtual: false,
            is_waived: false,
            is_last,
        }
    }
}
