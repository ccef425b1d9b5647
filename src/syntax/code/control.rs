//! Branches, loops, closures and async blocks. The keyword of each is read already.

use super::*;
use syn::punctuated::Punctuated;
use syn::{Arm, Attribute, ExprBlock, ExprIf, Label, Lifetime, PatGuard, ReturnType};

impl Code {
    pub(super) fn if_expr(&mut self, input: ParseStream, keyword: Span) -> Understood<Expr> {
        let mut clauses = Vec::new();
        let mut keyword = keyword;
        let mut last = loop {
            let cond = Box::new(self.expr(input, false)?);
            let then_branch = self.block(input)?;
            let if_token = Token![if](keyword);
            let mut clause = ExprIf { attrs: Vec::new(), if_token, cond, then_branch, else_branch: None };
            let Some(span) = keyword_span(input, "else") else { break clause };
            let else_token = Token![else](span);
            match keyword_span(input, "if") {
                Some(next) => {
                    clauses.push((clause, else_token));
                    keyword = next;
                }
                None => {
                    let block = ExprBlock { attrs: Vec::new(), label: None, block: self.block(input)? };
                    clause.else_branch = Some((else_token, Box::new(Expr::Block(block))));
                    break clause;
                }
            }
        };
        while let Some((mut clause, else_token)) = clauses.pop() {
            clause.else_branch = Some((else_token, Box::new(Expr::If(last))));
            last = clause;
        }
        Ok(Expr::If(last))
    }

    pub(super) fn let_expr(&mut self, input: ParseStream, keyword: Span, allow_struct: bool) -> Understood<Expr> {
        let pat = Box::new(self.multi_pat(input)?);
        let eq_token = Token![=](eat(input, '=').ok_or(Unusual)?);
        let expr = Box::new(self.compared(input, allow_struct)?);
        Ok(Expr::Let(syn::ExprLet { attrs: Vec::new(), let_token: Token![let](keyword), pat, eq_token, expr }))
    }

    pub(super) fn match_expr(&mut self, input: ParseStream, keyword: Span) -> Understood<Expr> {
        let expr = Box::new(self.expr(input, false)?);
        let (span, content) = group(input, Delimiter::Brace)?;
        let mut arms = Vec::new();
        while !content.is_empty() {
            arms.push(self.arm(&content)?);
        }
        let brace_token = token::Brace { span };
        Ok(Expr::Match(syn::ExprMatch {
            attrs: Vec::new(),
            match_token: Token![match](keyword),
            expr,
            brace_token,
            arms,
        }))
    }

    fn arm(&mut self, input: ParseStream) -> Understood<Arm> {
        let attrs = if is_punct(input, '#') { left(input.call(Attribute::parse_outer))? } else { Vec::new() };
        let mut pat = self.multi_pat(input)?;
        if let Some(span) = keyword_span(input, "if") {
            let guard = Box::new(self.expr(input, true)?);
            let (pat_before, if_token) = (Box::new(pat), Token![if](span));
            pat = Pat::Guard(PatGuard { attrs: Vec::new(), pat: pat_before, if_token, guard });
        }
        let arrow = [eat(input, '=').ok_or(Unusual)?, eat(input, '>').ok_or(Unusual)?];
        let body = Box::new(self.whole(input)?);
        let comma = eat(input, ',').map(token::Comma);
        if comma.is_none() && !input.is_empty() && !is_block_like(&body) {
            return Err(Unusual);
        }
        Ok(Arm { attrs, pat, fat_arrow_token: Token![=>](arrow), body, comma })
    }

    /// `'label: loop { .. }`.
    pub(super) fn labeled(&mut self, input: ParseStream) -> Understood<Expr> {
        let name = left(input.parse::<Lifetime>())?;
        let colon_token = Token![:](eat(input, ':').ok_or(Unusual)?);
        let own = Some(Label { name, colon_token });
        let mut expr = self.atom(input, true)?;
        match &mut expr {
            Expr::While(syn::ExprWhile { label, .. })
            | Expr::ForLoop(syn::ExprForLoop { label, .. })
            | Expr::Loop(syn::ExprLoop { label, .. })
            | Expr::Block(ExprBlock { label, .. })
                if label.is_none() =>
            {
                *label = own;
            }
            _ => return Err(Unusual),
        }
        Ok(expr)
    }

    pub(super) fn while_loop(&mut self, input: ParseStream, keyword: Span) -> Understood<Expr> {
        let cond = Box::new(self.expr(input, false)?);
        let body = self.block(input)?;
        let while_token = Token![while](keyword);
        Ok(Expr::While(syn::ExprWhile { attrs: Vec::new(), label: None, while_token, cond, body }))
    }

    pub(super) fn endless_loop(&mut self, input: ParseStream, keyword: Span) -> Understood<Expr> {
        let body = self.block(input)?;
        Ok(Expr::Loop(syn::ExprLoop { attrs: Vec::new(), label: None, loop_token: Token![loop](keyword), body }))
    }

    pub(super) fn for_loop(&mut self, input: ParseStream, keyword: Span) -> Understood<Expr> {
        // The generics of a closure.
        if is_punct(input, '<') {
            return Err(Unusual);
        }
        let pat = Box::new(self.multi_pat(input)?);
        let in_token = Token![in](keyword_span(input, "in").ok_or(Unusual)?);
        let expr = Box::new(self.expr(input, false)?);
        let body = self.block(input)?;
        let for_token = Token![for](keyword);
        Ok(Expr::ForLoop(syn::ExprForLoop { attrs: Vec::new(), label: None, for_token, pat, in_token, expr, body }))
    }

    /// `async { .. }` or `async move { .. }`; an async closure is left to syn.
    pub(super) fn async_block(&mut self, input: ParseStream, keyword: Span) -> Understood<Expr> {
        let capture = keyword_span(input, "move").map(token::Move);
        let block = self.block(input)?;
        let async_token = Token![async](keyword);
        Ok(Expr::Async(syn::ExprAsync {
            attrs: Vec::new(),
            async_token,
            capture,
            modifiers: Default::default(),
            block,
        }))
    }

    pub(super) fn closure(
        &mut self,
        input: ParseStream,
        capture: Option<Token![move]>,
        allow_struct: bool,
    ) -> Understood<Expr> {
        let inputs_begin = Token![|](eat(input, '|').ok_or(Unusual)?);
        let mut inputs = Punctuated::new();
        while !is_punct(input, '|') {
            if is_punct(input, '#') {
                return Err(Unusual);
            }
            let mut pat = match self.name_pat(input, '|') {
                Some(pat) => pat,
                None => left(Pat::parse_single(input))?,
            };
            if is_colon(input) {
                pat = self.typed(pat, input)?;
            }
            inputs.push_value(pat);
            if let Some(comma) = eat(input, ',') {
                inputs.push_punct(Token![,](comma));
            } else if !is_punct(input, '|') {
                return Err(Unusual);
            }
        }
        let inputs_end = Token![|](eat(input, '|').ok_or(Unusual)?);
        if is_pair(input.cursor(), '-', '>') {
            return Err(Unusual);
        }
        let body = Box::new(self.expr(input, allow_struct)?);
        Ok(Expr::Closure(syn::ExprClosure {
            attrs: Vec::new(),
            lifetimes: None,
            modifiers: Default::default(),
            constness: None,
            asyncness: None,
            capture,
            inputs_begin,
            inputs,
            inputs_end,
            output: ReturnType::Default,
            body,
        }))
    }

    pub(super) fn return_expr(&mut self, input: ParseStream, keyword: Span) -> Understood<Expr> {
        let expr = if is_over(input) { None } else { Some(Box::new(self.expr(input, true)?)) };
        Ok(Expr::Return(syn::ExprReturn { attrs: Vec::new(), return_token: Token![return](keyword), expr }))
    }

    pub(super) fn break_expr(&mut self, input: ParseStream, keyword: Span) -> Understood<Expr> {
        let label = label(input)?;
        // A value is rare, and what it may be depends on what is around.
        if !is_over(input) {
            return Err(Unusual);
        }
        let break_token = Token![break](keyword);
        Ok(Expr::Break(syn::ExprBreak { attrs: Vec::new(), break_token, label, expr: None }))
    }

    pub(super) fn continue_expr(&mut self, input: ParseStream, keyword: Span) -> Understood<Expr> {
        let label = label(input)?;
        Ok(Expr::Continue(syn::ExprContinue { attrs: Vec::new(), continue_token: Token![continue](keyword), label }))
    }
}

fn label(input: ParseStream) -> Understood<Option<Lifetime>> {
    if input.cursor().lifetime().is_none() {
        return Ok(None);
    }
    left(input.parse()).map(Some)
}

/// Whether an expression ends here.
fn is_over(input: ParseStream) -> bool {
    input.is_empty() || is_punct(input, ';') || is_punct(input, ',')
}
