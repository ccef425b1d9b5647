//! How a call came to its context: the closures and async blocks around it, what each was given to, and how the
//! project's own wrappers hand a closure on. Only for explanations; a check asks for none of it.

use crate::hir::{Body, Expr, ExprId, PatId, SiteId};
use crate::resolve::{FnId, Origin};

use super::{Context, Fate, Program, walk};

/// Deeper wrapping is not told.
const MAX_HANDOVERS: usize = 6;

/// A call with what is around it.
#[derive(Clone, Debug)]
pub struct Nested {
    pub expr: ExprId,
    pub site: SiteId,
    pub context: Context,
    /// Outer first.
    pub layers: Vec<Layer>,
    /// The call that the value at hand is given to: of a fn that is passed by name, the one that calls it.
    pub taker: Option<Taker>,
}

/// A closure or async block.
#[derive(Clone, Copy, Debug)]
pub struct Layer {
    pub site: SiteId,
    /// Where its code runs.
    pub context: Context,
    pub taker: Option<Taker>,
}

/// The call that a closure or future is given to.
#[derive(Clone, Copy, Debug)]
pub struct Taker {
    pub site: SiteId,
    /// `None`: it is not known.
    pub function: Option<FnId>,
    /// The receiver is the first.
    pub parameter: u32,
}

/// A call that hands a closure or future on.
#[derive(Clone, Copy, Debug)]
pub struct Handover {
    /// The fn that makes the call.
    pub caller: FnId,
    pub site: SiteId,
    pub callee: Option<FnId>,
}

impl Program {
    /// The calls of a fn's body with what is around each, ordered by place; a call may be there more than once.
    pub fn nested(&self, function: FnId) -> Vec<Nested> {
        walk::nested(self, function)
    }

    /// How a fn of the project hands what it is given on, call by call down to the one that decides.
    pub fn handovers(&self, function: FnId, parameter: u32) -> Vec<Handover> {
        let mut handovers = Vec::new();
        let (mut function, mut parameter) = (function, parameter);
        while handovers.len() < MAX_HANDOVERS {
            let Some((handover, next)) = self.handover(function, parameter) else {
                break;
            };
            handovers.push(handover);
            let Some(callee) = handover.callee else {
                break;
            };
            (function, parameter) = (callee, next);
        }
        handovers
    }

    fn handover(&self, function: FnId, parameter: u32) -> Option<(Handover, u32)> {
        let krate = self.db.defs.fn_data(function).krate;
        if self.db.defs.krate(krate).origin == Origin::Model {
            return None;
        }
        let fate = self.fate(function, parameter)?;
        let (_, body) = self.body(function)?;
        let &pat = body.params.get(parameter as usize)?;
        let nested = self.nested(function);
        self.given(function, body, pat, fate, &nested).or_else(|| self.called(function, body, pat, &nested))
    }

    /// The parameter stands as an argument.
    fn given(&self, function: FnId, body: &Body, pat: PatId, fate: Fate, nested: &[Nested]) -> Option<(Handover, u32)> {
        let types = self.types(function)?;
        nested.iter().find_map(|call| {
            let callee = types.callees.get(&call.expr)?.function;
            let (receiver, args) = match &body[call.expr] {
                Expr::Call { args, .. } => (None, args),
                Expr::MethodCall { receiver, args, .. } => (Some(*receiver), args),
                _ => return None,
            };
            let all = (0..).zip(receiver.into_iter().chain(args.iter().copied()));
            let mut own = all.filter(|(_, arg)| types.locals.get(arg) == Some(&pat));
            let (index, _) = own.find(|(index, _)| self.fate(callee, *index) == Some(fate))?;
            Some((Handover { caller: function, site: call.site, callee: Some(callee) }, index))
        })
    }

    /// The parameter is called in a closure that is given away.
    fn called(&self, function: FnId, body: &Body, pat: PatId, nested: &[Nested]) -> Option<(Handover, u32)> {
        let types = self.types(function)?;
        nested.iter().find_map(|call| {
            let Expr::Call { callee, .. } = &body[call.expr] else {
                return None;
            };
            let taker = call.layers.iter().rev().find_map(|layer| layer.taker)?;
            let is_own = types.locals.get(callee) == Some(&pat);
            is_own.then_some((Handover { caller: function, site: taker.site, callee: taker.function }, taker.parameter))
        })
    }
}
