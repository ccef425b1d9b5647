//! Whether a call is about a file that Linux makes up in memory, `/proc/self/status`: no disk is waited for. Its path is
//! followed from where it is written through consts, locals, `format!` and what else begins with it.

use crate::hir::{Expr, ExprId, MacroResult};

use super::MAX_STEPS;
use super::slots::bindings;
use super::walk::Walker;

impl Walker<'_> {
    /// Whether a call gets the path of such a file, or a value that was made from one.
    pub(super) fn is_of_virtual_file(&mut self, call: ExprId) -> bool {
        if self.body.virtual_paths.is_empty() && self.types.values.is_empty() {
            return false;
        }
        let (receiver, first) = match &self.body[call] {
            Expr::MethodCall { receiver, args, .. } => (Some(*receiver), args.first().copied()),
            Expr::Call { args, .. } => (None, args.first().copied()),
            Expr::For { iterable, .. } => (Some(*iterable), None),
            _ => return false,
        };
        [receiver, first].into_iter().flatten().any(|id| self.begins_virtual_path(id))
    }

    fn begins_virtual_path(&mut self, mut id: ExprId) -> bool {
        for _ in 0..MAX_STEPS {
            if self.body.virtual_paths.binary_search(&id).is_ok() {
                return true;
            }
            let next = match &self.body[id] {
                Expr::Path(_) => {
                    if let Some(&value) = self.types.values.get(&id) {
                        return self.program.db.is_virtual_path(value);
                    }
                    let Some(&pat) = self.types.locals.get(&id) else { return false };
                    let body = self.body;
                    self.bindings.get_or_insert_with(|| bindings(body)).get(&pat).copied()
                }
                // What a fn of the project makes of a path is its own.
                Expr::MethodCall { .. } | Expr::Call { .. } if self.own_fn(id).is_some() => None,
                Expr::MethodCall { receiver, .. } => Some(*receiver),
                Expr::Call { args, .. } => args.first().copied(),
                Expr::Macro(expr) if expr.result == MacroResult::String => expr.args.first().copied(),
                Expr::Ref { operand, .. }
                | Expr::Deref { operand, .. }
                | Expr::Try { operand, .. }
                | Expr::Cast { operand, .. } => Some(*operand),
                Expr::Block(block) => block.tail,
                _ => None,
            };
            match next {
                Some(next) => id = next,
                None => return false,
            }
        }
        false
    }
}
