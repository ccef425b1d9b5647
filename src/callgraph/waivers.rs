//! Whether a call says by an argument that it shall not wait: a flag, `WNOHANG`, or a timeout of nothing. What a model
//! accepts as such is followed through locals that never change, and through what wraps it: `Some(WNOHANG | WUNTRACED)`.

use crate::hir::{BinaryOp, Expr, ExprId, Literal, Pat};
use crate::source::Name;

use super::MAX_STEPS;
use super::slots::bindings;
use super::walk::Walker;

/// The word of models for the number 0, and for what is made of nothing else.
const ZERO: &str = "zero";

impl Walker<'_> {
    /// Whether one of a call's arguments is, or is made of, what the words name.
    pub(super) fn is_waived(&mut self, call: ExprId, words: &[Name]) -> bool {
        let (Expr::Call { args, .. } | Expr::MethodCall { args, .. }) = &self.body[call] else { return false };
        !words.is_empty() && args.iter().any(|&arg| self.is_named(arg, words, MAX_STEPS))
    }

    fn is_named(&mut self, id: ExprId, words: &[Name], steps: usize) -> bool {
        let Some(steps) = steps.checked_sub(1) else { return false };
        let body = self.body;
        match &body[id] {
            Expr::Literal(Literal::Int { is_zero, .. }) => *is_zero && words.iter().any(|word| word.as_str() == ZERO),
            Expr::Path(path) => {
                if let Some(&pat) = self.types.locals.get(&id) {
                    let is_constant = matches!(&body[pat], Pat::Bind { is_mut: false, .. });
                    let value = self.bindings.get_or_insert_with(|| bindings(body)).get(&pat).copied();
                    return is_constant && value.is_some_and(|value| self.is_named(value, words, steps));
                }
                path.segments.last().is_some_and(|segment| words.contains(&segment.name))
            }
            // What a fn of the project makes of it is its own.
            Expr::Call { .. } | Expr::MethodCall { .. } if self.own_fn(id).is_some() => false,
            // `Duration::from_millis(0)`; but not `Duration::new(0, 500)`.
            Expr::Call { args, .. } => !args.is_empty() && args.iter().all(|&arg| self.is_named(arg, words, steps)),
            Expr::MethodCall { receiver, args, .. } if args.is_empty() => self.is_named(*receiver, words, steps),
            // One flag of several.
            Expr::Binary { operator: BinaryOp::BitOr, left, right, .. } => {
                [*left, *right].iter().any(|&side| self.is_flag(side, words, steps))
            }
            Expr::Ref { operand, .. } | Expr::Cast { operand, .. } | Expr::Try { operand, .. } => {
                self.is_named(*operand, words, steps)
            }
            Expr::Block(block) => block.tail.is_some_and(|tail| self.is_named(tail, words, steps)),
            _ => false,
        }
    }

    /// The same of one side of `a | b`, where a 0 says nothing.
    fn is_flag(&mut self, id: ExprId, words: &[Name], steps: usize) -> bool {
        !matches!(self.body[id], Expr::Literal(_)) && self.is_named(id, words, steps)
    }
}
