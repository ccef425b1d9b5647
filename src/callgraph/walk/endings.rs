//! Blocks that end in a panic or with the process, whatever happens in them. Nobody waits for what blocks there: the
//! thread's work is over.

use crate::hir::{Block, Body, Expr, ExprId, MacroResult, Stmt};
use crate::infer::{BodyTypes, Ty};
use crate::resolve::FnId;

use super::super::Program;
use super::Walker;

/// Fns that call fns that call fns which never return.
const MAX_DEPTH: u32 = 4;

impl Walker<'_> {
    pub(super) fn is_ending(&self, block: &Block) -> bool {
        self.endings == 0
            && Endings { program: self.program, body: self.body, types: self.types, depth: 0 }.block(block)
    }
}

#[derive(Clone, Copy)]
struct Endings<'a> {
    program: &'a Program,
    body: &'a Body,
    types: &'a BodyTypes,
    depth: u32,
}

impl Endings<'_> {
    /// The last thing that the block does ends it all, and nothing before that leaves it or waits.
    fn block(self, block: &Block) -> bool {
        let last = match (block.tail, block.stmts.last()) {
            (Some(tail), _) => tail,
            (None, Some(Stmt::Expr(last))) => *last,
            _ => return false,
        };
        self.ends(last) && block.stmts.iter().all(|stmt| self.goes_on(stmt)) && self.stays(last, 0)
    }

    fn ends(self, id: ExprId) -> bool {
        match &self.body[id] {
            Expr::Macro(expr) => expr.result == MacroResult::Never,
            Expr::Call { .. } | Expr::MethodCall { .. } => {
                self.types.callees.get(&id).is_some_and(|callee| self.program.ends(callee.function, self.depth))
            }
            Expr::Block(block) => self.block(block),
            Expr::If { then, otherwise: Some(otherwise), .. } => self.ends(*then) && self.ends(*otherwise),
            Expr::Match { arms, .. } => !arms.is_empty() && arms.iter().all(|arm| self.ends(arm.body)),
            _ => false,
        }
    }

    fn goes_on(self, stmt: &Stmt) -> bool {
        match stmt {
            Stmt::Expr(id) => self.stays(*id, 0),
            Stmt::Let { init, otherwise, .. } => {
                init.is_none_or(|id| self.stays(id, 0)) && otherwise.is_none_or(|id| self.stays(id, 0))
            }
        }
    }

    /// Nothing in an expression waits for other tasks, leaves the block at hand, or may go on for ever. `loops`: how many
    /// loops of the block are around.
    fn stays(self, id: ExprId, loops: u32) -> bool {
        let all = |ids: &[ExprId]| ids.iter().all(|&id| self.stays(id, loops));
        let maybe = |id: &Option<ExprId>| id.is_none_or(|id| self.stays(id, loops));
        match &self.body[id] {
            Expr::Await { .. } | Expr::Try { .. } | Expr::Return(_) | Expr::Yield(_) => false,
            // A server's loop ends when its work does.
            Expr::Loop { .. } | Expr::While { .. } => false,
            Expr::Break { value, label } => loops > 0 && label.is_none() && maybe(value),
            Expr::Continue => loops > 0,
            Expr::Macro(expr) => expr.result != MacroResult::Return && all(&expr.args),
            Expr::Missing | Expr::Path(_) | Expr::Literal(_) | Expr::Closure(_) | Expr::Async { .. } => true,
            Expr::Call { callee, args, .. } => self.stays(*callee, loops) && all(args),
            Expr::MethodCall { receiver, args, .. } => self.stays(*receiver, loops) && all(args),
            Expr::Field { base, .. } => self.stays(*base, loops),
            Expr::Index { base, index, .. } => all(&[*base, *index]),
            Expr::Ref { operand, .. }
            | Expr::Deref { operand, .. }
            | Expr::Unary { operand, .. }
            | Expr::Cast { operand, .. } => self.stays(*operand, loops),
            Expr::Binary { left, right, .. } | Expr::Assign { left, right } => all(&[*left, *right]),
            Expr::Block(block) => {
                let stmts = block.stmts.iter().all(|stmt| match stmt {
                    Stmt::Expr(id) => self.stays(*id, loops),
                    Stmt::Let { init, otherwise, .. } => maybe(init) && maybe(otherwise),
                });
                stmts && maybe(&block.tail)
            }
            Expr::If { condition, then, otherwise } => all(&[*condition, *then]) && maybe(otherwise),
            Expr::Let { value, .. } => self.stays(*value, loops),
            Expr::Match { scrutinee, arms } => {
                self.stays(*scrutinee, loops) && arms.iter().all(|arm| maybe(&arm.guard) && self.stays(arm.body, loops))
            }
            Expr::For { iterable, body, .. } => self.stays(*iterable, loops) && self.stays(*body, loops + 1),
            Expr::Struct { fields, base, .. } => {
                fields.iter().all(|(_, value)| self.stays(*value, loops)) && maybe(base)
            }
            Expr::Tuple(items) | Expr::Array(items) => all(items),
            Expr::Repeat { value, length } => all(&[*value, *length]),
            Expr::Range { low, high, .. } => maybe(low) && maybe(high),
        }
    }
}

impl Program {
    /// Whether a call of a fn is the end of its thread's work, not just a loop without one.
    fn ends(&self, function: FnId, depth: u32) -> bool {
        if depth > MAX_DEPTH || self.db.signature(function).returns != Ty::Never {
            return false;
        }
        let Some((_, body)) = self.body(function) else { return true };
        match (self.types(function), body.root.map(|root| &body[root])) {
            (Some(types), Some(Expr::Block(block))) => {
                Endings { program: self, body, types, depth: depth + 1 }.block(block)
            }
            _ => false,
        }
    }
}
