//! Calls, closures and async blocks.

use super::exprs::is_left_out;
use super::*;
use syn::punctuated::Punctuated;

impl Lowering<'_> {
    pub(super) fn call(&mut self, expr: &syn::ExprCall) -> ExprId {
        let callee = self.expr(&expr.func);
        let args = self.args(&expr.args);
        let callee_span = self.span_of(callee);
        let name = self.callee_name(&expr.func);
        let span = Span::new(callee_span.start, self.places.end(expr.paren_token.span.close()));
        let site = self.site(name.unwrap_or(callee_span), span);
        self.push(Expr::Call { callee, args, site }, span)
    }

    fn callee_name(&self, callee: &syn::Expr) -> Option<Span> {
        match callee {
            syn::Expr::Path(path) => path.path.segments.last().map(|last| self.places.ident(&last.ident)),
            syn::Expr::Paren(paren) => self.callee_name(&paren.expr),
            syn::Expr::Field(field) => match &field.member {
                syn::Member::Named(name) => Some(self.places.ident(name)),
                syn::Member::Unnamed(index) => Some(self.places.span(index.span)),
            },
            _ => None,
        }
    }

    pub(super) fn method_call(&mut self, expr: &syn::ExprMethodCall) -> ExprId {
        let receiver = self.expr(&expr.receiver);
        let args = self.args(&expr.args);
        let name = self.places.ident(&expr.method);
        let method = self.variable(&expr.method, name);
        let generics = expr.turbofish.as_ref().and_then(|turbofish| self.generic_args(turbofish));
        let span = Span::new(self.span_of(receiver).start, self.places.end(expr.paren_token.span.close()));
        let site = self.site(name, span);
        self.push(Expr::MethodCall { receiver, method, generics, args, site }, span)
    }

    fn args(&mut self, args: &Punctuated<syn::Expr, syn::Token![,]>) -> Box<[ExprId]> {
        let ids = boxed(args.iter().map(|arg| self.expr(arg)));
        for (arg, &id) in args.iter().zip(&ids) {
            // `map(load)`: the fn that is passed by name is called there.
            if let syn::Expr::Path(path) = arg
                && let Some(last) = path.path.segments.last()
                && last.ident != "self"
            {
                let name = self.places.ident(&last.ident);
                if !is_static_name(self.places.slice(name)) {
                    self.path_site(id, name);
                }
            }
        }
        ids
    }

    /// Notes where a path stands whose meaning may be a call.
    pub(super) fn path_site(&mut self, id: ExprId, name: Span) {
        let site = self.site(name, self.span_of(id));
        self.body.body.path_sites.push((id, site));
    }

    pub(super) fn closure(&mut self, expr: &syn::ExprClosure) -> ExprId {
        let mut params = Vec::with_capacity(expr.inputs.len());
        for input in &expr.inputs {
            params.push(match input {
                syn::Pat::Type(typed) => (self.pat(&typed.pat), Some(self.ty(&typed.ty))),
                pat => (self.pat(pat), None),
            });
        }
        let ret = self.returned(&expr.output);
        let body = self.expr(&expr.body);
        let bar = self.places.start(expr.inputs_begin.span);
        let words = [
            expr.lifetimes.as_ref().map(|lifetimes| lifetimes.for_token.span),
            expr.constness.map(|token| token.span),
            expr.asyncness.map(|token| token.span),
            expr.capture.map(|token| token.span),
        ];
        let start = words.into_iter().flatten().next().map_or(bar, |word| self.places.start(word));
        let span = Span::new(start, self.span_of(body).end);
        let site = self.site(Span::new(bar, bar + 1), span);
        let is_async = expr.asyncness.is_some();
        let is_move = expr.capture.is_some();
        let closure = Closure { params: params.into_boxed_slice(), ret, body, is_async, is_move, site };
        self.push(Expr::Closure(Box::new(closure)), span)
    }

    pub(super) fn async_block(&mut self, expr: &syn::ExprAsync) -> ExprId {
        let body = self.block(&expr.block, None);
        let name = self.places.span(expr.async_token.span);
        let span = name.to(self.span_of(body));
        let site = self.site(name, span);
        self.push(Expr::Async { body, kind: AsyncKind::Block, site }, span)
    }

    pub(super) fn match_expr(&mut self, expr: &syn::ExprMatch) -> ExprId {
        let scrutinee = self.expr(&expr.expr);
        let mut arms = Vec::with_capacity(expr.arms.len());
        for arm in expr.arms.iter().filter(|arm| !is_left_out(&arm.attrs)) {
            let (pat, guard) = match &arm.pat {
                syn::Pat::Guard(guarded) => (self.pat(&guarded.pat), Some(self.expr(&guarded.guard))),
                pat => (self.pat(pat), None),
            };
            arms.push(Arm { pat, guard, body: self.expr(&arm.body) });
        }
        let span = self.places.between(expr.match_token.span, expr.brace_token.span.close());
        self.push(Expr::Match { scrutinee, arms: arms.into_boxed_slice() }, span)
    }
}

/// Whether a name is written as those of statics are, `CONFIG`: the compiler warns of others.
pub(super) fn is_static_name(name: &str) -> bool {
    name.len() > 1 && name.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_')
}
