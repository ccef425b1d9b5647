//! `select!`: each arm becomes a block that waits and then runs the arm's body.

use super::macros::Call;
use super::*;
use crate::syntax::{ChannelOperation, SelectArm, SelectKind};

impl Lowering<'_> {
    pub(super) fn select(&mut self, call: &Call) -> Option<ExprId> {
        let arms = syntax::select_arms(&call.mac.tokens)?;
        // With a default arm, channels are looked at and nothing waits.
        let is_polling = arms.iter().any(|arm| matches!(arm.kind, SelectKind::Otherwise { timeout: None }));
        let args = arms.iter().map(|arm| self.select_arm(arm, is_polling)).collect();
        Some(self.made(call, args, MacroResult::Arg))
    }

    fn select_arm(&mut self, arm: &SelectArm, is_polling: bool) -> ExprId {
        let mut stmts = Vec::new();
        match &arm.kind {
            SelectKind::Future(operand) => {
                if let Some(guard) = &operand.guard {
                    let guard = self.expr(guard);
                    stmts.push(Stmt::Expr(guard));
                }
                let init = Some(self.awaited(&operand.future));
                let pat = match &operand.pat {
                    Some(pat) => self.pat(pat),
                    None => self.push_pat(Pat::Wild),
                };
                stmts.push(Stmt::Let { pat, ty: None, init, otherwise: None });
            }
            SelectKind::Channel(operation) => {
                let init = self.channel(operation, is_polling);
                let pat = self.pat(&operation.pat);
                stmts.push(Stmt::Let { pat, ty: None, init, otherwise: None });
            }
            SelectKind::Otherwise { timeout } => {
                if let Some(timeout) = timeout {
                    let timeout = self.expr(timeout);
                    stmts.push(Stmt::Expr(timeout));
                }
            }
        }
        let tail = Some(self.expr(&arm.body));
        let span = tail.map_or(Span::default(), |tail| self.span_of(tail));
        let block = Block { scope: None, stmts: stmts.into_boxed_slice(), tail, label: None };
        self.push(Expr::Block(Box::new(block)), span)
    }

    /// `recv(channel)` as `channel.recv()`, `send(channel, value)` as `channel.send(value)`.
    fn channel(&mut self, operation: &ChannelOperation, is_polling: bool) -> Option<ExprId> {
        let (channel, values) = operation.operands.split_first()?;
        let receiver = self.expr(channel);
        let args = self.exprs(values);
        let word = self.name(&operation.name);
        let method = if is_polling { Name::from(&format!("try_{word}")) } else { word };
        let name = self.places.ident(&operation.name);
        let span = Span::new(name.start, self.places.end(operation.end));
        let site = self.site(name, span);
        Some(self.push(Expr::MethodCall { receiver, method, generics: None, args, site }, span))
    }
}
