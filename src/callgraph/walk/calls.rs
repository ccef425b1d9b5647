//! Call expressions: where what they are given goes.

use crate::hir::{Expr, ExprId, SiteId};
use crate::resolve::FnId;
use crate::source::Span;

use super::super::flow::{Flow, callee_name, sounds_offloading};
use super::super::layers::Taker;
use super::super::slots::Slot;
use super::super::{Call, CalleeRef, Context, Fate};
use super::{Use, Walker};

impl<'a> Walker<'a> {
    #[expect(clippy::too_many_arguments, reason = "the parts of a call expression")]
    pub(super) fn call(
        &mut self,
        id: ExprId,
        callee: ExprId,
        args: &'a [ExprId],
        site: SiteId,
        context: Context,
        flow: Flow,
        is_awaited: bool,
    ) {
        if let Some(&pat) = self.types.locals.get(&callee) {
            let pat = self.origin(pat);
            self.uses.entry(pat).or_default().push(Use::Called(context));
            let closures = self.closures.get(&pat).cloned().unwrap_or_default();
            let fns = self.fns.get(&pat).cloned().unwrap_or_default();
            if closures.is_empty() && fns.is_empty() {
                self.held(id, callee, site, context);
            }
            for (closure, _) in closures {
                self.closure(closure, Flow::inline(context));
            }
            for function in fns {
                let call = self.call_of(id, site, CalleeRef::Value(function), context, flow.is_guess);
                self.calls.push(Call { is_awaited, ..call });
            }
        } else {
            self.held(id, callee, site, context);
            let called = Flow::inline(context);
            // The callee's own path is not a value that goes anywhere.
            if !matches!(self.body[callee], Expr::Path(_)) {
                self.expr(callee, context, called);
            }
        }
        let function = self.types.callees.get(&id).map(|callee| callee.function);
        if let Some(&adt) = self.types.built.get(&id) {
            for (index, &arg) in args.iter().enumerate() {
                let slot =
                    if self.program.db.holds_callables(adt) { Some(Slot::numbered(adt, index)) } else { flow.slot };
                self.expr(arg, context, Flow { slot, ..flow });
            }
            return;
        }
        self.put_value(flow.slot, id);
        let name = callee_name(self.body, callee);
        self.arguments(function, (name, is_awaited), args, 0, context, flow, site);
        self.note(id, site, context, flow, is_awaited);
    }

    #[expect(clippy::too_many_arguments, reason = "the parts of a call expression")]
    pub(super) fn method_call(
        &mut self,
        id: ExprId,
        (receiver, method): (ExprId, &str),
        args: &'a [ExprId],
        site: SiteId,
        context: Context,
        flow: Flow,
        is_awaited: bool,
    ) {
        let function = self.types.callees.get(&id).map(|callee| callee.function);
        let own = function.and_then(|function| self.program.fate_in(self.fates, function, 0));
        // What a combinator makes of its receiver is what becomes of the receiver: `async {}.instrument(span)`.
        let receiver_flow = match own {
            Some(fate) => Flow::given(fate, context, self.body[site].name),
            None => Flow { closure: context, ..flow },
        };
        let outer = self.taker;
        if own.is_some() {
            self.taker = Some(Taker { site, function, parameter: 0 });
        }
        self.expr(receiver, context, receiver_flow);
        self.taker = outer;
        // `self.handlers.push(f)`: kept where the receiver is.
        let slot = if self.types.fields.is_empty() { None } else { self.slot_of(receiver) };
        let flow = Flow { slot: slot.filter(|slot| matches!(slot, Slot::Field(..))), ..flow };
        self.arguments(function, (method, is_awaited), args, 1, context, flow, site);
        self.note(id, site, context, flow, is_awaited);
    }

    #[expect(clippy::too_many_arguments, reason = "the parts of a call expression")]
    fn arguments(
        &mut self,
        function: Option<FnId>,
        called: (&str, bool),
        args: &'a [ExprId],
        first: u32,
        context: Context,
        flow: Flow,
        site: SiteId,
    ) {
        let place = self.body[site].name;
        // What an iterator's method is given, it calls for each item.
        let repeats = function.is_some_and(|function| self.program.is_of_iterator(function));
        for (index, &arg) in args.iter().enumerate() {
            let parameter = index as u32 + first;
            let arg_flow = self.argument_flow(function, called, parameter, context, flow, place);
            let outer = self.taker;
            // Where nothing is known of the parameter, the closure goes where the whole goes.
            if self.nested.is_some() && !self.passes_on(function, parameter) {
                self.taker = Some(Taker { site, function, parameter });
            }
            if repeats && matches!(self.body[arg], Expr::Closure(_) | Expr::Path(_)) {
                self.repeated(arg, context, arg_flow);
            } else {
                self.expr(arg, context, arg_flow);
            }
            self.taker = outer;
        }
    }

    fn passes_on(&self, function: Option<FnId>, parameter: u32) -> bool {
        function.is_some_and(|function| {
            self.program.fate_in(self.fates, function, parameter).is_none()
                && !self.program.takes_callable(function, parameter)
        })
    }

    fn argument_flow(
        &self,
        function: Option<FnId>,
        (name, is_awaited): (&str, bool),
        parameter: u32,
        context: Context,
        flow: Flow,
        place: Span,
    ) -> Flow {
        let Some(function) = function else {
            // Work that is handed over and waited for: `connection.interact(|connection| ..).await`.
            if is_awaited && !sounds_offloading(name) {
                return Flow { is_guess: true, ..Flow::stored() };
            }
            let context = if sounds_offloading(name) { Context::Offloaded } else { context };
            let is_offloaded = context == Context::Offloaded;
            let fate = if is_offloaded { Fate::Role(crate::effects::Role::Offloaded) } else { Fate::Inline };
            return Flow { is_guess: true, fate: Some(fate), ..Flow::inline(context) };
        };
        match self.program.fate_in(self.fates, function, parameter) {
            Some(fate) => {
                let slot = Some(Slot::Parameter(function, parameter));
                Flow { is_guess: flow.is_guess, slot, ..Flow::given(fate, context, place) }
            }
            None if self.program.takes_callable(function, parameter) => {
                let fate = self.program.common_fate(self.fates, function, parameter).unwrap_or(Fate::Inline);
                Flow { is_guess: flow.is_guess, ..Flow::given(fate, context, place) }
            }
            // `Box::new(f)`, `Some(f)`: the closure goes where the whole goes.
            None => flow,
        }
    }
}
