//! Expressions. Each knows the bytes from its first token to its last, so that what is built upon it need not ask
//! again.

use super::types::mutability;
use super::*;
use syn::{BinOp, Lit, RangeLimits, UnOp};

impl Lowering<'_> {
    pub(super) fn push(&mut self, expr: Expr, span: Span) -> ExprId {
        let id = ExprId(next(&self.body.body.exprs));
        self.body.body.exprs.push(expr);
        self.body.spans.push(span);
        id
    }

    /// The bytes of an expression of this body.
    pub(super) fn span_of(&self, id: ExprId) -> Span {
        self.body.spans.get(id.0 as usize).copied().unwrap_or_default()
    }

    fn set_span(&mut self, id: ExprId, span: Span) {
        if let Some(known) = self.body.spans.get_mut(id.0 as usize) {
            *known = span;
        }
    }

    pub(super) fn site(&mut self, name: Span, mut span: Span) -> SiteId {
        if self.expansion.level > 0 {
            // Of an expansion's tokens the last may stand before the first.
            span = Span::new(span.start.min(span.end), span.end.max(span.start)).to(name);
        }
        let id = SiteId(next(&self.body.body.sites));
        self.body.body.sites.push(Site { name, span, is_guess: self.body.is_guess });
        id
    }

    pub(super) fn exprs<'e>(&mut self, exprs: impl IntoIterator<Item = &'e syn::Expr>) -> Box<[ExprId]> {
        exprs.into_iter().map(|expr| self.expr(expr)).collect()
    }

    pub(super) fn expr(&mut self, expr: &syn::Expr) -> ExprId {
        match expr {
            syn::Expr::Path(expr) => self.path_expr(expr),
            syn::Expr::MethodCall(expr) => self.method_call(expr),
            syn::Expr::Call(expr) => self.call(expr),
            syn::Expr::Lit(expr) => self.literal_expr(&expr.lit),
            syn::Expr::Field(expr) => self.field(expr),
            syn::Expr::Reference(expr) => self.reference(expr.and_token.span, expr.mutability.is_some(), &expr.expr),
            syn::Expr::RawAddr(expr) => {
                let is_mut = matches!(expr.mutability, syn::PointerMutability::Mut(_));
                self.reference(expr.and_token.span, is_mut, &expr.expr)
            }
            syn::Expr::Await(expr) => self.await_(expr),
            syn::Expr::Try(expr) => self.try_(expr),
            syn::Expr::Macro(expr) => self.macro_expr(&expr.mac),
            syn::Expr::Paren(paren) => {
                let id = self.expr(&paren.expr);
                let span = self.delimited(&paren.paren_token.span);
                self.set_span(id, span);
                id
            }
            syn::Expr::Group(group) => self.expr(&group.expr),
            syn::Expr::Binary(expr) => self.binary(expr),
            syn::Expr::Unary(expr) => self.unary(expr),
            syn::Expr::Index(expr) => self.index(expr),
            syn::Expr::Assign(expr) => self.assign(expr),
            syn::Expr::Cast(expr) => self.cast(expr),
            syn::Expr::Struct(expr) => self.struct_expr(expr),
            syn::Expr::Closure(expr) => self.closure(expr),
            syn::Expr::Async(expr) => self.async_block(expr),
            syn::Expr::Tuple(expr) => {
                let (elems, span) = (self.exprs(&expr.elems), self.delimited(&expr.paren_token.span));
                self.push(Expr::Tuple(elems), span)
            }
            syn::Expr::Array(expr) => {
                let (elems, span) = (self.exprs(&expr.elems), self.delimited(&expr.bracket_token.span));
                self.push(Expr::Array(elems), span)
            }
            syn::Expr::Repeat(expr) => {
                let (value, length) = (self.expr(&expr.expr), self.expr(&expr.len));
                let span = self.delimited(&expr.bracket_token.span);
                self.push(Expr::Repeat { value, length }, span)
            }
            syn::Expr::Range(expr) => self.range(expr),
            other => self.control_flow(other),
        }
    }

    /// From an opening bracket to its closing one.
    pub(super) fn delimited(&self, span: &proc_macro2::extra::DelimSpan) -> Span {
        self.places.between(span.open(), span.close())
    }

    fn path_expr(&mut self, expr: &syn::ExprPath) -> ExprId {
        if let Some(name) = expr.path.get_ident().filter(|_| expr.qself.is_none()) {
            // Most paths are a variable's name; its text is at hand.
            let span = self.places.ident(name);
            let segment = Segment { name: self.variable(name, span), args: None };
            let is_static = calls::is_static_name(self.places.slice(span));
            let path = types::lone(segment);
            let id = self.push(Expr::Path(Box::new(path)), span);
            if is_static {
                self.path_site(id, span);
            }
            return id;
        }
        let span = self.path_span(&expr.path, expr.qself.as_ref());
        let path = self.path(&expr.path, expr.qself.as_ref());
        let id = self.push(Expr::Path(Box::new(path)), span);
        if let Some(name) = expr.path.segments.last().map(|last| self.places.ident(&last.ident))
            && calls::is_static_name(self.places.slice(name))
        {
            self.path_site(id, name);
        }
        id
    }

    /// The name of an identifier, from the text where it stands there.
    pub(super) fn variable(&mut self, ident: &proc_macro2::Ident, span: Span) -> Name {
        if self.expansion.level > 0 {
            return self.name(ident);
        }
        let text = self.places.slice(span);
        Name::from(text.strip_prefix("r#").unwrap_or(text))
    }

    /// From a path's first token to its last.
    pub(super) fn path_span(&self, path: &syn::Path, qself: Option<&syn::QSelf>) -> Span {
        let Some(last) = path.segments.last() else { return Span::default() };
        let last_span = self.places.ident(&last.ident);
        let start = match (qself, &path.leading_colon, path.segments.first()) {
            (Some(qself), _, _) => self.places.start(qself.lt_token.span),
            (None, Some(colons), _) => self.places.start(colons.spans[0]),
            (None, None, Some(first)) if path.segments.len() > 1 => self.places.start(first.ident.span()),
            _ => last_span.start,
        };
        let end = match &last.arguments {
            syn::PathArguments::AngleBracketed(arguments) => self.places.end(arguments.gt_token.span),
            syn::PathArguments::Parenthesized(arguments) => self.places.end(arguments.paren_token.span.close()),
            syn::PathArguments::None => last_span.end,
        };
        Span::new(start, end)
    }

    fn literal_expr(&mut self, literal: &Lit) -> ExprId {
        let span = self.places.span(literal.span());
        let is_virtual = match literal {
            Lit::Str(text) if self.expansion.level > 0 => is_virtual_path(&text.token().to_string()),
            Lit::Str(_) => is_virtual_path(self.places.slice(span)),
            _ => false,
        };
        let literal = self.literal(literal);
        let id = self.push(Expr::Literal(literal), span);
        if is_virtual {
            self.body.body.virtual_paths.push(id);
        }
        id
    }

    pub(super) fn literal(&mut self, literal: &Lit) -> Literal {
        let suffix = |suffix: &str| if suffix.is_empty() { None } else { Some(Name::from(suffix)) };
        match literal {
            Lit::Str(_) => Literal::Str,
            Lit::ByteStr(_) => Literal::ByteStr,
            Lit::CStr(_) => Literal::CStr,
            Lit::Byte(_) => Literal::Byte,
            Lit::Char(_) => Literal::Char,
            Lit::Float(float) => Literal::Float(suffix(float.suffix())),
            Lit::Bool(boolean) => Literal::Bool(boolean.value),
            Lit::Int(int) => Literal::Int { suffix: suffix(int.suffix()), is_zero: int.base10_digits() == "0" },
            _ => Literal::Int { suffix: None, is_zero: false },
        }
    }

    fn field(&mut self, expr: &syn::ExprField) -> ExprId {
        let base = self.expr(&expr.base);
        let (name, end) = match &expr.member {
            syn::Member::Named(name) => (self.name(name), self.places.ident(name).end),
            syn::Member::Unnamed(index) => (items::number(index.index as usize), self.places.end(index.span)),
        };
        let span = Span::new(self.span_of(base).start, end);
        self.push(Expr::Field { base, name }, span)
    }

    fn reference(&mut self, and: proc_macro2::Span, is_mut: bool, operand: &syn::Expr) -> ExprId {
        let operand = self.expr(operand);
        let span = Span::new(self.places.start(and), self.span_of(operand).end);
        self.push(Expr::Ref { operand, mutability: mutability(is_mut) }, span)
    }

    fn await_(&mut self, expr: &syn::ExprAwait) -> ExprId {
        let future = self.expr(&expr.base);
        let name = self.places.span(expr.await_token.span);
        let span = Span::new(self.span_of(future).start, name.end);
        let site = self.site(name, span);
        self.push(Expr::Await { future, site }, span)
    }

    fn try_(&mut self, expr: &syn::ExprTry) -> ExprId {
        let operand = self.expr(&expr.expr);
        let name = self.places.span(expr.question_token.span);
        let span = Span::new(self.span_of(operand).start, name.end);
        let site = self.site(name, span);
        self.push(Expr::Try { operand, site }, span)
    }

    fn binary(&mut self, expr: &syn::ExprBinary) -> ExprId {
        let (left, right) = (self.expr(&expr.left), self.expr(&expr.right));
        let (operator, assign, first, length) = operator(&expr.op);
        let start = self.places.start(first);
        let span = self.span_of(left).to(self.span_of(right));
        let site = self.site(Span::new(start, start + length), span);
        self.push(Expr::Binary { operator, left, right, assign, site }, span)
    }

    fn unary(&mut self, expr: &syn::ExprUnary) -> ExprId {
        let operand = self.expr(&expr.expr);
        let token = match &expr.op {
            UnOp::Deref(token) => token.span,
            UnOp::Not(token) => token.span,
            UnOp::Neg(token) => token.span,
            _ => return operand,
        };
        let name = self.places.span(token);
        let span = name.to(self.span_of(operand));
        let site = self.site(name, span);
        let lowered = match &expr.op {
            UnOp::Deref(_) => Expr::Deref { operand, site },
            UnOp::Not(_) => Expr::Unary { operator: UnaryOp::Not, operand, site },
            _ => Expr::Unary { operator: UnaryOp::Neg, operand, site },
        };
        self.push(lowered, span)
    }

    fn index(&mut self, expr: &syn::ExprIndex) -> ExprId {
        let (base, index) = (self.expr(&expr.expr), self.expr(&expr.index));
        let name = self.places.start(expr.bracket_token.span.open());
        let span = Span::new(self.span_of(base).start, self.places.end(expr.bracket_token.span.close()));
        let site = self.site(Span::new(name, name + 1), span);
        self.push(Expr::Index { base, index, site }, span)
    }

    fn assign(&mut self, expr: &syn::ExprAssign) -> ExprId {
        let (left, right) = (self.expr(&expr.left), self.expr(&expr.right));
        let span = self.span_of(left).to(self.span_of(right));
        self.push(Expr::Assign { left, right }, span)
    }

    fn cast(&mut self, expr: &syn::ExprCast) -> ExprId {
        let operand = self.expr(&expr.expr);
        let ty = Box::new(self.ty(&expr.ty));
        // The type's end is not worth a walk: a receiver that is a cast stands in parentheses.
        let span = Span::new(self.span_of(operand).start, self.places.end(expr.as_token.span));
        self.push(Expr::Cast { operand, ty }, span)
    }

    fn struct_expr(&mut self, expr: &syn::ExprStruct) -> ExprId {
        let start = self.path_span(&expr.path, expr.qself.as_ref()).start;
        let path = Box::new(self.path(&expr.path, expr.qself.as_ref()));
        let mut fields = Vec::with_capacity(expr.fields.len());
        for field in &expr.fields {
            if !is_left_out(&field.attrs) {
                let name = self.member(&field.member);
                fields.push((name, self.expr(&field.expr)));
            }
        }
        let base = expr.rest.as_ref().map(|rest| self.expr(rest));
        let span = Span::new(start, self.places.end(expr.brace_token.span.close()));
        self.push(Expr::Struct { path, fields: fields.into_boxed_slice(), base }, span)
    }

    pub(super) fn member(&mut self, member: &syn::Member) -> Name {
        match member {
            syn::Member::Named(name) => self.name(name),
            syn::Member::Unnamed(index) => items::number(index.index as usize),
        }
    }

    fn range(&mut self, expr: &syn::ExprRange) -> ExprId {
        let low = expr.start.as_ref().map(|low| self.expr(low));
        let high = expr.end.as_ref().map(|high| self.expr(high));
        let (dots, is_inclusive) = match &expr.limits {
            RangeLimits::HalfOpen(dots) => {
                (Span::new(self.places.start(dots.spans[0]), self.places.end(dots.spans[1])), false)
            }
            RangeLimits::Closed(dots) => {
                (Span::new(self.places.start(dots.spans[0]), self.places.end(dots.spans[2])), true)
            }
        };
        let start = low.map_or(dots.start, |low| self.span_of(low).start);
        let end = high.map_or(dots.end, |high| self.span_of(high).end);
        self.push(Expr::Range { low, high, is_inclusive }, Span::new(start, end))
    }
}

/// Whether a text begins with a string that is the path of a file or folder which Linux makes up in memory: reading it
/// waits for no disk.
pub(super) fn is_virtual_path(text: &str) -> bool {
    let string = text.strip_prefix('r').unwrap_or(text).trim_start_matches('#').strip_prefix('"');
    let rest = string.and_then(|path| path.strip_prefix("/proc").or_else(|| path.strip_prefix("/sys")));
    rest.is_some_and(|rest| rest.starts_with(['/', '"']))
}

/// Whether code with these attributes is only there in tests, or on systems that do not count.
pub(super) fn is_left_out(attributes: &[syn::Attribute]) -> bool {
    !attributes.is_empty()
        && syntax::conditions(attributes).any(|condition| syntax::is_test_only(&condition) || condition.is_for_others())
}

/// The operator, whether it assigns, its first token and its length.
fn operator(operator: &BinOp) -> (BinaryOp, bool, proc_macro2::Span, u32) {
    use BinaryOp::*;
    match operator {
        BinOp::Add(token) => (Add, false, token.span, 1),
        BinOp::Sub(token) => (Sub, false, token.span, 1),
        BinOp::Mul(token) => (Mul, false, token.span, 1),
        BinOp::Div(token) => (Div, false, token.span, 1),
        BinOp::Rem(token) => (Rem, false, token.span, 1),
        BinOp::And(token) => (And, false, token.spans[0], 2),
        BinOp::Or(token) => (Or, false, token.spans[0], 2),
        BinOp::BitXor(token) => (BitXor, false, token.span, 1),
        BinOp::BitAnd(token) => (BitAnd, false, token.span, 1),
        BinOp::BitOr(token) => (BitOr, false, token.span, 1),
        BinOp::Shl(token) => (Shl, false, token.spans[0], 2),
        BinOp::Shr(token) => (Shr, false, token.spans[0], 2),
        BinOp::Eq(token) => (Eq, false, token.spans[0], 2),
        BinOp::Lt(token) => (Lt, false, token.span, 1),
        BinOp::Le(token) => (Le, false, token.spans[0], 2),
        BinOp::Ne(token) => (Ne, false, token.spans[0], 2),
        BinOp::Ge(token) => (Ge, false, token.spans[0], 2),
        BinOp::Gt(token) => (Gt, false, token.span, 1),
        BinOp::AddAssign(token) => (Add, true, token.spans[0], 2),
        BinOp::SubAssign(token) => (Sub, true, token.spans[0], 2),
        BinOp::MulAssign(token) => (Mul, true, token.spans[0], 2),
        BinOp::DivAssign(token) => (Div, true, token.spans[0], 2),
        BinOp::RemAssign(token) => (Rem, true, token.spans[0], 2),
        BinOp::BitXorAssign(token) => (BitXor, true, token.spans[0], 2),
        BinOp::BitAndAssign(token) => (BitAnd, true, token.spans[0], 2),
        BinOp::BitOrAssign(token) => (BitOr, true, token.spans[0], 2),
        BinOp::ShlAssign(token) => (Shl, true, token.spans[0], 3),
        BinOp::ShrAssign(token) => (Shr, true, token.spans[0], 3),
        // An operator that syn learns later.
        _ => (Add, false, proc_macro2::Span::call_site(), 0),
    }
}
