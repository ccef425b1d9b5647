//! Blocks, statements and control flow.

use super::expansion::Expansion;
use super::exprs::is_left_out;
use super::*;
use syn::Stmt as SynStmt;

impl Lowering<'_> {
    /// `{ .. }` with the items in it.
    pub(super) fn block(&mut self, block: &syn::Block, label: Option<Name>) -> ExprId {
        let span = self.delimited(&block.brace_token.span);
        self.statements(&block.stmts, label, span)
    }

    /// Statements as a block.
    pub(super) fn statements(&mut self, stmts: &[SynStmt], label: Option<Name>, span: Span) -> ExprId {
        let outer_end = std::mem::replace(&mut self.scope_end, span.end);
        let id = match self.expanded_statements(stmts) {
            Some(made) => {
                let stmts: Vec<_> = made.iter().map(|(stmt, expansion)| (stmt.get(), *expansion)).collect();
                self.block_of(stmts.into_iter(), label, span)
            }
            None => {
                let expansion = self.expansion;
                self.block_of(stmts.iter().map(|stmt| (stmt, expansion)), label, span)
            }
        };
        self.scope_end = outer_end;
        id
    }

    fn block_of<'s>(
        &mut self,
        stmts: impl ExactSizeIterator<Item = (&'s SynStmt, Expansion)> + Clone,
        label: Option<Name>,
        span: Span,
    ) -> ExprId {
        let outer = self.body.scope;
        let scope = self.scope(stmts.clone());
        let mut lowered = Vec::with_capacity(stmts.len());
        let mut tail = None;
        let last = stmts.len().saturating_sub(1);
        for (index, (stmt, expansion)) in stmts.enumerate() {
            let found = self.within(expansion, |lowering| lowering.statement(stmt, index == last, &mut lowered));
            tail = found.or(tail);
        }
        self.body.scope = outer;
        let block = Block { scope, stmts: lowered.into_boxed_slice(), tail, label };
        self.push(Expr::Block(Box::new(block)), span)
    }

    /// The items of a block come first, whatever their place: all of the block sees them.
    fn scope<'s>(&mut self, stmts: impl Iterator<Item = (&'s SynStmt, Expansion)> + Clone) -> Option<u32> {
        if !stmts.clone().any(|(stmt, _)| holds_items(stmt)) {
            return None;
        }
        let scope = next(&self.body.body.scopes);
        self.body.body.scopes.push(BlockScope { items: Vec::new(), parent: self.body.scope });
        self.body.scope = Some(scope);
        let mut items = Vec::new();
        for (stmt, expansion) in stmts.filter(|(stmt, _)| holds_items(stmt)) {
            self.within(expansion, |lowering| match stmt {
                SynStmt::Item(item) => lowering.item(item, &mut items),
                SynStmt::Macro(stmt) => lowering.item_macro_call(&stmt.mac, &stmt.attrs, &mut items),
                SynStmt::Expr(syn::Expr::Macro(expr), _) => {
                    lowering.item_macro_call(&expr.mac, &expr.attrs, &mut items);
                }
                _ => {}
            });
        }
        items.shrink_to_fit();
        if let Some(made) = self.body.body.scopes.get_mut(scope as usize) {
            made.items = items;
        }
        Some(scope)
    }

    /// Adds a statement, or returns the block's value.
    fn statement(&mut self, stmt: &SynStmt, is_last: bool, stmts: &mut Vec<Stmt>) -> Option<ExprId> {
        match stmt {
            SynStmt::Local(local) if !is_left_out(&local.attrs) => self.local(local, stmts),
            SynStmt::Local(_) | SynStmt::Item(_) => {}
            _ if holds_items(stmt) => {}
            SynStmt::Expr(syn::Expr::Macro(expr), semicolon) => {
                return self.statement_macro(&expr.mac, &expr.attrs, is_last && semicolon.is_none(), stmts);
            }
            SynStmt::Macro(stmt) => {
                return self.statement_macro(&stmt.mac, &stmt.attrs, is_last && stmt.semi_token.is_none(), stmts);
            }
            SynStmt::Expr(syn::Expr::Verbatim(tokens), _) if tokens.is_empty() => {}
            SynStmt::Expr(expr, _) if is_left_out(expr_attributes(expr)) => {}
            SynStmt::Expr(expr, semicolon) => {
                let id = self.expr(expr);
                if is_last && semicolon.is_none() {
                    return Some(id);
                }
                stmts.push(Stmt::Expr(id));
            }
        }
        None
    }

    fn local(&mut self, local: &syn::Local, stmts: &mut Vec<Stmt>) {
        let (pat, ty) = match &local.pat {
            syn::Pat::Type(typed) => (&*typed.pat, Some(Box::new(self.ty(&typed.ty)))),
            pat => (pat, None),
        };
        let pat = self.scope_pat(pat);
        let init = local.init.as_ref().map(|init| self.expr(&init.expr));
        let otherwise = local.init.as_ref().and_then(|init| init.diverge.as_ref());
        let otherwise = otherwise.map(|(_, block)| self.expr(block));
        stmts.push(Stmt::Let { pat, ty, init, otherwise });
    }

    fn statement_macro(
        &mut self,
        mac: &syn::Macro,
        attributes: &[syn::Attribute],
        is_tail: bool,
        stmts: &mut Vec<Stmt>,
    ) -> Option<ExprId> {
        if is_left_out(attributes) || !is_tail && self.pinned_names(mac, stmts) {
            return None;
        }
        let id = self.macro_expr(mac);
        if is_tail {
            return Some(id);
        }
        stmts.push(Stmt::Expr(id));
        None
    }

    /// Everything that is not a plain operation.
    pub(super) fn control_flow(&mut self, expr: &syn::Expr) -> ExprId {
        match expr {
            syn::Expr::Block(expr) => {
                let label = self.label(expr.label.as_ref());
                self.block(&expr.block, label)
            }
            syn::Expr::Unsafe(expr) => self.keyword_block(expr.unsafe_token.span, &expr.block),
            syn::Expr::Const(expr) => self.keyword_block(expr.const_token.span, &expr.block),
            syn::Expr::TryBlock(expr) => self.keyword_block(expr.try_token.span, &expr.block),
            syn::Expr::If(expr) => self.if_expr(expr),
            syn::Expr::Let(expr) => {
                let (pat, value) = (self.pat(&expr.pat), self.expr(&expr.expr));
                let span = Span::new(self.places.start(expr.let_token.span), self.span_of(value).end);
                self.push(Expr::Let { pat, value }, span)
            }
            syn::Expr::Match(expr) => self.match_expr(expr),
            syn::Expr::Loop(expr) => {
                let label = self.label(expr.label.as_ref());
                let body = self.block(&expr.body, None);
                let span = self.to_end(expr.loop_token.span, body);
                self.push(Expr::Loop { body, label }, span)
            }
            syn::Expr::While(expr) => {
                let label = self.label(expr.label.as_ref());
                let condition = self.expr(&expr.cond);
                let body = self.block(&expr.body, None);
                let span = self.to_end(expr.while_token.span, body);
                self.push(Expr::While { condition, body, label }, span)
            }
            syn::Expr::ForLoop(expr) => self.for_loop(expr),
            other => self.jump(other),
        }
    }

    fn jump(&mut self, expr: &syn::Expr) -> ExprId {
        match expr {
            syn::Expr::Return(expr) => {
                let value = expr.expr.as_ref().map(|value| self.expr(value));
                let span = self.to_optional_end(expr.return_token.span, value);
                self.push(Expr::Return(value), span)
            }
            syn::Expr::Break(expr) => {
                let label = expr.label.as_ref().map(|label| self.name(&label.ident));
                let value = expr.expr.as_ref().map(|value| self.expr(value));
                let span = self.to_optional_end(expr.break_token.span, value);
                self.push(Expr::Break { value, label }, span)
            }
            syn::Expr::Continue(expr) => {
                let span = self.places.span(expr.continue_token.span);
                self.push(Expr::Continue, span)
            }
            syn::Expr::Yield(expr) => {
                let value = expr.expr.as_ref().map(|value| self.expr(value));
                let span = self.to_optional_end(expr.yield_token.span, value);
                self.push(Expr::Yield(value), span)
            }
            syn::Expr::Verbatim(tokens) => match syntax::tail_call(tokens) {
                Some(call) => {
                    let value = self.expr(&call);
                    let span = self.span_of(value);
                    self.push(Expr::Return(Some(value)), span)
                }
                None => self.push(Expr::Missing, Span::default()),
            },
            syn::Expr::Infer(expr) => {
                let span = self.places.span(expr.underscore_token.span);
                self.push(Expr::Missing, span)
            }
            _ => self.push(Expr::Missing, Span::default()),
        }
    }

    fn keyword_block(&mut self, keyword: proc_macro2::Span, block: &syn::Block) -> ExprId {
        let id = self.block(block, None);
        let span = self.to_end(keyword, id);
        if let Some(known) = self.body.spans.get_mut(id.0 as usize) {
            *known = span;
        }
        id
    }

    fn if_expr(&mut self, expr: &syn::ExprIf) -> ExprId {
        let condition = self.expr(&expr.cond);
        let then = self.block(&expr.then_branch, None);
        let otherwise = expr.else_branch.as_ref().map(|(_, otherwise)| self.expr(otherwise));
        let span = self.to_end(expr.if_token.span, otherwise.unwrap_or(then));
        self.push(Expr::If { condition, then, otherwise }, span)
    }

    fn for_loop(&mut self, expr: &syn::ExprForLoop) -> ExprId {
        let label = self.label(expr.label.as_ref());
        let iterable = self.expr(&expr.expr);
        let pat = self.pat(&expr.pat);
        let body = self.block(&expr.body, None);
        let span = self.to_end(expr.for_token.span, body);
        let site = self.site(self.places.span(expr.for_token.span), span);
        self.push(Expr::For { pat, iterable, body, label, site }, span)
    }

    /// A label without its quote.
    fn label(&mut self, label: Option<&syn::Label>) -> Option<Name> {
        label.map(|label| self.name(&label.name.ident))
    }

    fn to_end(&self, first: proc_macro2::Span, last: ExprId) -> Span {
        Span::new(self.places.start(first), self.span_of(last).end)
    }

    fn to_optional_end(&self, first: proc_macro2::Span, last: Option<ExprId>) -> Span {
        last.map_or_else(|| self.places.span(first), |last| self.to_end(first, last))
    }
}

/// Whether a statement is an item, or a macro that makes items.
fn holds_items(stmt: &SynStmt) -> bool {
    let mac = match stmt {
        SynStmt::Item(_) => return true,
        SynStmt::Macro(stmt) => &stmt.mac,
        SynStmt::Expr(syn::Expr::Macro(expr), _) => &expr.mac,
        _ => return false,
    };
    let names = ["thread_local", "lazy_static", "macro_rules"];
    mac.path.segments.last().is_some_and(|last| names.iter().any(|name| last.ident == name))
}

/// The attributes of an expression that may stand as a statement.
fn expr_attributes(expr: &syn::Expr) -> &[syn::Attribute] {
    match expr {
        syn::Expr::Assign(expr) => expr_attributes(&expr.left),
        syn::Expr::Binary(expr) => expr_attributes(&expr.left),
        syn::Expr::Await(expr) => &expr.attrs,
        syn::Expr::Block(expr) => &expr.attrs,
        syn::Expr::Call(expr) => &expr.attrs,
        syn::Expr::ForLoop(expr) => &expr.attrs,
        syn::Expr::If(expr) => &expr.attrs,
        syn::Expr::Loop(expr) => &expr.attrs,
        syn::Expr::Match(expr) => &expr.attrs,
        syn::Expr::MethodCall(expr) => &expr.attrs,
        syn::Expr::Return(expr) => &expr.attrs,
        syn::Expr::Try(expr) => &expr.attrs,
        syn::Expr::Path(expr) => &expr.attrs,
        syn::Expr::Field(expr) => &expr.attrs,
        syn::Expr::Index(expr) => &expr.attrs,
        syn::Expr::Unary(expr) => &expr.attrs,
        syn::Expr::Unsafe(expr) => &expr.attrs,
        syn::Expr::While(expr) => &expr.attrs,
        _ => &[],
    }
}
