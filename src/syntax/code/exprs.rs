//! Expressions: operators, calls, fields. The grammar is that of syn's `expr` module, function by function.

use super::operators::{self, Operator, Precedence};
use super::*;
use syn::punctuated::Punctuated;
use syn::{ExprBinary, ExprReference, ExprUnary, Index, Member, RangeLimits, UnOp};

impl Code {
    /// An expression; `allow_struct`: where a struct literal may stand.
    pub(super) fn expr(&mut self, input: ParseStream, allow_struct: bool) -> Understood<Expr> {
        let operand = self.unary(input, allow_struct)?;
        self.binary(input, operand, allow_struct, Precedence::Least)
    }

    /// An expression where a block ends it, as in a statement or the arm of a `match`.
    pub(super) fn whole(&mut self, input: ParseStream) -> Understood<Expr> {
        if is_group(input, Delimiter::Brace) || is_group(input, Delimiter::None) || input.cursor().lifetime().is_some()
        {
            let expr = self.atom(input, true)?;
            return self.rest_of_whole(expr, input);
        }
        match input.cursor().ident() {
            Some(_) => {
                let first = word(input).ok_or(Unusual)?;
                let kind = self.kind_of(&first);
                let expr = self.atom_from(first, kind, input, true)?;
                self.rest_of_whole(expr, input)
            }
            None => self.expr(input, true),
        }
    }

    /// What follows the first atom of such an expression.
    pub(super) fn rest_of_whole(&mut self, expr: Expr, input: ParseStream) -> Understood<Expr> {
        if is_block_like(&expr) && !is_dot(input) && !is_punct(input, '?') {
            return Ok(expr);
        }
        let expr = self.trailers(input, expr)?;
        self.binary(input, expr, true, Precedence::Least)
    }

    /// What `let` is compared with: no `&&` or `||` belongs to it.
    pub(super) fn compared(&mut self, input: ParseStream, allow_struct: bool) -> Understood<Expr> {
        let operand = self.unary(input, allow_struct)?;
        self.binary(input, operand, allow_struct, Precedence::Compare)
    }

    fn binary(
        &mut self,
        input: ParseStream,
        mut left_side: Expr,
        allow_struct: bool,
        base: Precedence,
    ) -> Understood<Expr> {
        while !matches!(left_side, Expr::Range(_)) {
            let Some((operator, precedence)) = operators::at(input.cursor())? else { break };
            if precedence < base {
                break;
            }
            let is_compared =
                |expr: &Expr| matches!(expr, Expr::Binary(expr) if precedence_of(&expr.op) == Precedence::Compare);
            if precedence == Precedence::Compare && is_compared(&left_side) {
                return Err(Unusual);
            }
            let spans = operators::take(input, operator)?;
            let operand = Box::new(left_side);
            left_side = match operator {
                Operator::Binary(text) => Expr::Binary(ExprBinary {
                    attrs: Vec::new(),
                    left: operand,
                    op: operators::binary(text, spans)?,
                    right: self.right_side(input, allow_struct, precedence)?,
                }),
                Operator::Assign => Expr::Assign(syn::ExprAssign {
                    attrs: Vec::new(),
                    left: operand,
                    eq_token: Token![=](spans[0]),
                    right: self.right_side(input, allow_struct, precedence)?,
                }),
                Operator::Range { is_closed } => self.range(input, Some(operand), is_closed, spans, allow_struct)?,
                Operator::As => {
                    let ty = Box::new(self.ty(input, false)?);
                    let is_followed = is_dot(input)
                        || is_punct(input, '?')
                        || is_group(input, Delimiter::Bracket)
                        || is_group(input, Delimiter::Parenthesis);
                    if is_followed {
                        return Err(Unusual);
                    }
                    Expr::Cast(syn::ExprCast { attrs: Vec::new(), expr: operand, as_token: Token![as](spans[0]), ty })
                }
            };
        }
        Ok(left_side)
    }

    fn right_side(&mut self, input: ParseStream, allow_struct: bool, precedence: Precedence) -> Understood<Box<Expr>> {
        let mut right = self.unary(input, allow_struct)?;
        while let Some((_, next)) = operators::at(input.cursor())? {
            let is_tighter = next > precedence || next == precedence && precedence == Precedence::Assign;
            if !is_tighter || matches!(right, Expr::Range(_)) {
                break;
            }
            right = self.binary(input, right, allow_struct, next)?;
        }
        Ok(Box::new(right))
    }

    fn range(
        &mut self,
        input: ParseStream,
        start: Option<Box<Expr>>,
        is_closed: bool,
        spans: [Span; 3],
        allow_struct: bool,
    ) -> Understood<Expr> {
        let limits = if is_closed {
            RangeLimits::Closed(Token![..=](spans))
        } else {
            RangeLimits::HalfOpen(Token![..]([spans[0], spans[1]]))
        };
        let ends = match input.cursor().punct() {
            Some((punct, _)) => match punct.as_char() {
                ',' | ';' | '.' | '?' | '=' => true,
                '&' | '*' | '-' | '!' | '|' | '<' | ':' | '\'' => false,
                _ => return Err(Unusual),
            },
            None => {
                input.is_empty()
                    || !allow_struct && is_group(input, Delimiter::Brace)
                    || input.cursor().ident().is_some_and(|(word, _)| word == "as")
            }
        };
        let end = match ends {
            true if is_closed => return Err(Unusual),
            true if is_pair(input.cursor(), '.', '.') => return Err(Unusual),
            true => None,
            false => Some(self.right_side(input, allow_struct, Precedence::Range)?),
        };
        Ok(Expr::Range(syn::ExprRange { attrs: Vec::new(), start, limits, end }))
    }

    /// `..` at the start of an expression.
    pub(super) fn range_to(&mut self, input: ParseStream, allow_struct: bool) -> Understood<Expr> {
        let Some((operator @ Operator::Range { is_closed }, _)) = operators::at(input.cursor())? else {
            return Err(Unusual);
        };
        let spans = operators::take(input, operator)?;
        self.range(input, None, is_closed, spans, allow_struct)
    }

    fn unary(&mut self, input: ParseStream, allow_struct: bool) -> Understood<Expr> {
        let cursor = input.cursor();
        let Some((sign, _)) = cursor.punct().filter(|_| cursor.any_group().is_none()) else {
            let atom = self.atom(input, allow_struct)?;
            return self.trailers(input, atom);
        };
        match sign.as_char() {
            '&' => {
                let and = punct(input).ok_or(Unusual)?.span();
                self.reference(input, and, allow_struct)
            }
            '*' | '!' | '-' => {
                let span = punct(input).ok_or(Unusual)?.span();
                let op = match sign.as_char() {
                    '*' => UnOp::Deref(Token![*](span)),
                    '!' => UnOp::Not(Token![!](span)),
                    _ => UnOp::Neg(Token![-](span)),
                };
                let expr = Box::new(self.unary(input, allow_struct)?);
                Ok(Expr::Unary(ExprUnary { attrs: Vec::new(), op, expr }))
            }
            _ => {
                let atom = self.atom(input, allow_struct)?;
                self.trailers(input, atom)
            }
        }
    }

    /// What follows `&`.
    fn reference(&mut self, input: ParseStream, and: Span, allow_struct: bool) -> Understood<Expr> {
        if input.cursor().ident().is_some_and(|(word, _)| word == "raw") {
            return Err(Unusual);
        }
        let mutability = keyword_span(input, "mut").map(token::Mut);
        let expr = Box::new(self.unary(input, allow_struct)?);
        Ok(Expr::Reference(ExprReference { attrs: Vec::new(), and_token: Token![&](and), mutability, expr }))
    }

    /// Calls, fields, indices, `?` and `.await`.
    pub(super) fn trailers(&mut self, input: ParseStream, mut expr: Expr) -> Understood<Expr> {
        loop {
            let cursor = input.cursor();
            if let Some((_, delimiter, _, _)) = cursor.any_group() {
                expr = match delimiter {
                    Delimiter::Parenthesis => {
                        let (span, args) = self.arguments(input)?;
                        let paren_token = token::Paren { span };
                        Expr::Call(syn::ExprCall { attrs: Vec::new(), func: Box::new(expr), paren_token, args })
                    }
                    Delimiter::Bracket => {
                        let (span, content) = group(input, Delimiter::Bracket)?;
                        let index = Box::new(self.expr(&content, true)?);
                        at_end(&content)?;
                        let bracket_token = token::Bracket { span };
                        Expr::Index(syn::ExprIndex { attrs: Vec::new(), expr: Box::new(expr), bracket_token, index })
                    }
                    Delimiter::Brace => return Ok(expr),
                    Delimiter::None => return Err(Unusual),
                };
                continue;
            }
            let Some((sign, _)) = cursor.punct() else { return Ok(expr) };
            if matches!(expr, Expr::Range(_)) {
                return Ok(expr);
            }
            expr = match sign.as_char() {
                '.' if !is_pair(cursor, '.', '.') => self.member(input, expr)?,
                '?' => {
                    let span = punct(input).ok_or(Unusual)?.span();
                    let question_token = Token![?](span);
                    Expr::Try(syn::ExprTry { attrs: Vec::new(), expr: Box::new(expr), question_token })
                }
                _ => return Ok(expr),
            };
        }
    }

    /// What follows a dot.
    fn member(&mut self, input: ParseStream, base: Expr) -> Understood<Expr> {
        let dot = Token![.](punct(input).ok_or(Unusual)?.span());
        let base = Box::new(base);
        let Some(name) = word(input) else {
            let literal = left(input.parse::<proc_macro2::Literal>())?;
            let index = literal.to_string().parse().map_err(|_| Unusual)?;
            let member = Member::Unnamed(Index { index, span: literal.span() });
            // `x.0()` is none of ours.
            if is_group(input, Delimiter::Parenthesis) {
                return Err(Unusual);
            }
            return Ok(Expr::Field(syn::ExprField { attrs: Vec::new(), base, dot_token: dot, member }));
        };
        if name == "await" {
            let await_token = Token![await](name.span());
            return Ok(Expr::Await(syn::ExprAwait { attrs: Vec::new(), base, dot_token: dot, await_token }));
        }
        if !matches!(self.kind_of(&name), Word::Name | Word::MaybeItem) {
            return Err(Unusual);
        }
        let turbofish = if is_pair(input.cursor(), ':', ':') { Some(self.turbofish(input)?) } else { None };
        if turbofish.is_none() && !is_group(input, Delimiter::Parenthesis) {
            let member = Member::Named(name);
            return Ok(Expr::Field(syn::ExprField { attrs: Vec::new(), base, dot_token: dot, member }));
        }
        let (span, args) = self.arguments(input)?;
        Ok(Expr::MethodCall(syn::ExprMethodCall {
            attrs: Vec::new(),
            receiver: base,
            dot_token: dot,
            method: name,
            turbofish,
            paren_token: token::Paren { span },
            args,
        }))
    }

    fn arguments(&mut self, input: ParseStream) -> Understood<(DelimSpan, Punctuated<Expr, Token![,]>)> {
        let (span, content) = group(input, Delimiter::Parenthesis)?;
        Ok((span, self.list(&content)?))
    }

    /// Expressions up to the end.
    pub(super) fn list(&mut self, content: ParseStream) -> Understood<Punctuated<Expr, Token![,]>> {
        let mut list = Punctuated::new();
        while !content.is_empty() {
            list.push_value(self.expr(content, true)?);
            if content.is_empty() {
                break;
            }
            list.push_punct(Token![,](eat(content, ',').ok_or(Unusual)?));
        }
        Ok(list)
    }
}

/// Nothing may be left.
pub(super) fn at_end(content: ParseStream) -> Understood<()> {
    if content.is_empty() { Ok(()) } else { Err(Unusual) }
}

fn precedence_of(op: &syn::BinOp) -> Precedence {
    match op {
        syn::BinOp::Eq(_)
        | syn::BinOp::Lt(_)
        | syn::BinOp::Le(_)
        | syn::BinOp::Ne(_)
        | syn::BinOp::Ge(_)
        | syn::BinOp::Gt(_) => Precedence::Compare,
        _ => Precedence::Least,
    }
}
