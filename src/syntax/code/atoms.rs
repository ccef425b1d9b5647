//! Expressions that no operator can tear apart: literals, paths, macro calls, struct literals, brackets.

use super::exprs::at_end;
use super::*;
use syn::punctuated::Punctuated;
use syn::{ExprPath, Lit, Macro, MacroDelimiter, PathArguments, PathSegment};

impl Code {
    pub(super) fn atom(&mut self, input: ParseStream, allow_struct: bool) -> Understood<Expr> {
        let cursor = input.cursor();
        if let Some((_, delimiter, _, _)) = cursor.any_group() {
            return match delimiter {
                Delimiter::Parenthesis => self.paren_or_tuple(input),
                Delimiter::Bracket => self.array(input),
                Delimiter::Brace => {
                    let block = self.block(input)?;
                    Ok(Expr::Block(syn::ExprBlock { attrs: Vec::new(), label: None, block }))
                }
                Delimiter::None => self.grouped(input, allow_struct),
            };
        }
        if let Some((sign, _)) = cursor.punct() {
            return match sign.as_char() {
                '|' => self.closure(input, None, allow_struct),
                '.' => self.range_to(input, allow_struct),
                '<' | ':' => {
                    let path = left(input.parse::<ExprPath>())?;
                    let goes_on = is_punct(input, '!') || allow_struct && is_group(input, Delimiter::Brace);
                    if goes_on { Err(Unusual) } else { Ok(Expr::Path(path)) }
                }
                _ => Err(Unusual),
            };
        }
        if let Some(first) = word(input) {
            let kind = self.kind_of(&first);
            return self.atom_from(first, kind, input, allow_struct);
        }
        if cursor.lifetime().is_some() {
            return self.labeled(input);
        }
        let literal = left(input.parse::<proc_macro2::Literal>())?;
        Ok(Expr::Lit(syn::ExprLit { attrs: Vec::new(), lit: Lit::new(literal) }))
    }

    /// An atom of which the first word is read.
    pub(super) fn atom_from(
        &mut self,
        first: Ident,
        kind: Word,
        input: ParseStream,
        allow_struct: bool,
    ) -> Understood<Expr> {
        let span = first.span();
        match kind {
            Word::Name | Word::Anchor | Word::MaybeItem => self.path(first, input, allow_struct),
            Word::True | Word::False => {
                let lit = Lit::Bool(syn::LitBool::new(kind == Word::True, span));
                Ok(Expr::Lit(syn::ExprLit { attrs: Vec::new(), lit }))
            }
            Word::Underscore => {
                Ok(Expr::Infer(syn::ExprInfer { attrs: Vec::new(), underscore_token: Token![_](span) }))
            }
            Word::If => self.if_expr(input, span),
            Word::Match => self.match_expr(input, span),
            Word::While => self.while_loop(input, span),
            Word::Loop => self.endless_loop(input, span),
            Word::For => self.for_loop(input, span),
            Word::Let => self.let_expr(input, span, allow_struct),
            Word::Async => self.async_block(input, span),
            Word::Move => self.closure(input, Some(Token![move](span)), allow_struct),
            Word::Return => self.return_expr(input, span),
            Word::Break => self.break_expr(input, span),
            Word::Continue => self.continue_expr(input, span),
            Word::Unsafe => {
                let block = self.block(input)?;
                Ok(Expr::Unsafe(syn::ExprUnsafe { attrs: Vec::new(), unsafe_token: Token![unsafe](span), block }))
            }
            Word::Else | Word::Mut | Word::Other => Err(Unusual),
        }
    }

    /// An expression that a macro was given.
    fn grouped(&mut self, input: ParseStream, allow_struct: bool) -> Understood<Expr> {
        let (span, content) = group(input, Delimiter::None)?;
        let expr = Box::new(self.expr(&content, true)?);
        at_end(&content)?;
        // The group may be the start of a longer path.
        let goes_on = is_pair(input.cursor(), ':', ':')
            || is_punct(input, '!')
            || allow_struct && is_group(input, Delimiter::Brace);
        if goes_on && matches!(*expr, Expr::Path(_)) {
            return Err(Unusual);
        }
        let group_token = token::Group { span: span.join() };
        Ok(Expr::Group(syn::ExprGroup { attrs: Vec::new(), group_token, expr }))
    }

    fn paren_or_tuple(&mut self, input: ParseStream) -> Understood<Expr> {
        let (span, content) = group(input, Delimiter::Parenthesis)?;
        let paren_token = token::Paren { span };
        let mut elems = self.list(&content)?;
        if elems.len() == 1 && !elems.trailing_punct() {
            let expr = Box::new(elems.pop().ok_or(Unusual)?);
            return Ok(Expr::Paren(syn::ExprParen { attrs: Vec::new(), paren_token, expr }));
        }
        Ok(Expr::Tuple(syn::ExprTuple { attrs: Vec::new(), paren_token, elems }))
    }

    fn array(&mut self, input: ParseStream) -> Understood<Expr> {
        let (span, content) = group(input, Delimiter::Bracket)?;
        let bracket_token = token::Bracket { span };
        let mut elems = Punctuated::new();
        while !content.is_empty() {
            let elem = self.expr(&content, true)?;
            if let Some(semi) = eat(&content, ';').filter(|_| elems.is_empty()) {
                let len = Box::new(self.expr(&content, true)?);
                at_end(&content)?;
                return Ok(Expr::Repeat(syn::ExprRepeat {
                    attrs: Vec::new(),
                    bracket_token,
                    expr: Box::new(elem),
                    semi_token: Token![;](semi),
                    len,
                }));
            }
            elems.push_value(elem);
            if content.is_empty() {
                break;
            }
            elems.push_punct(Token![,](eat(&content, ',').ok_or(Unusual)?));
        }
        Ok(Expr::Array(syn::ExprArray { attrs: Vec::new(), bracket_token, elems }))
    }

    /// A path, or what it starts: a macro call, a struct literal.
    fn path(&mut self, first: Ident, input: ParseStream, allow_struct: bool) -> Understood<Expr> {
        let mut segments = Punctuated::new();
        let mut segment = PathSegment { ident: first, arguments: PathArguments::None };
        let mut is_plain = true;
        while is_pair(input.cursor(), ':', ':') {
            // `::<..>` belongs to the segment before it.
            let after = input.cursor().punct().and_then(|(_, rest)| rest.punct()).map(|(_, rest)| rest);
            if after.is_some_and(|after| starts_with(after, '<')) {
                if !matches!(segment.arguments, PathArguments::None) {
                    return Err(Unusual);
                }
                segment.arguments = PathArguments::AngleBracketed(self.turbofish(input)?);
                is_plain = false;
                continue;
            }
            let colons = [punct(input).ok_or(Unusual)?.span(), punct(input).ok_or(Unusual)?.span()];
            segments.push_value(segment);
            segments.push_punct(Token![::](colons));
            let ident = word(input).ok_or(Unusual)?;
            if !matches!(self.kind_of(&ident), Word::Name | Word::Anchor | Word::MaybeItem) {
                return Err(Unusual);
            }
            segment = PathSegment { ident, arguments: PathArguments::None };
        }
        segments.push_value(segment);
        let path = syn::Path { leading_colon: None, segments };
        if is_plain && is_punct(input, '!') && !is_pair(input.cursor(), '!', '=') {
            return macro_call(path, input);
        }
        if allow_struct && is_group(input, Delimiter::Brace) {
            return self.struct_literal(path, input);
        }
        Ok(Expr::Path(ExprPath { attrs: Vec::new(), qself: None, path }))
    }

    fn struct_literal(&mut self, path: syn::Path, input: ParseStream) -> Understood<Expr> {
        let (span, content) = group(input, Delimiter::Brace)?;
        let mut fields = Punctuated::new();
        let mut dot2_token = None;
        let mut rest = None;
        while !content.is_empty() {
            if is_pair(content.cursor(), '.', '.') {
                let dots = [punct(&content).ok_or(Unusual)?.span(), punct(&content).ok_or(Unusual)?.span()];
                dot2_token = Some(Token![..](dots));
                if !content.is_empty() {
                    rest = Some(Box::new(self.expr(&content, true)?));
                }
                at_end(&content)?;
                break;
            }
            fields.push_value(self.field(&content)?);
            if content.is_empty() {
                break;
            }
            fields.push_punct(Token![,](eat(&content, ',').ok_or(Unusual)?));
        }
        let brace_token = token::Brace { span };
        Ok(Expr::Struct(syn::ExprStruct {
            attrs: Vec::new(),
            qself: None,
            path,
            brace_token,
            fields,
            dot2_token,
            rest,
        }))
    }

    /// `name: value` or `name`.
    fn field(&mut self, input: ParseStream) -> Understood<syn::FieldValue> {
        let name = word(input).ok_or(Unusual)?;
        if !matches!(self.kind_of(&name), Word::Name | Word::MaybeItem) {
            return Err(Unusual);
        }
        let (colon_token, expr) = match eat(input, ':') {
            Some(colon) => (Some(Token![:](colon)), self.expr(input, true)?),
            None => {
                let path = syn::Path::from(name.clone());
                (None, Expr::Path(ExprPath { attrs: Vec::new(), qself: None, path }))
            }
        };
        Ok(syn::FieldValue { attrs: Vec::new(), member: syn::Member::Named(name), colon_token, expr })
    }
}

/// What follows the path of a macro call.
fn macro_call(path: syn::Path, input: ParseStream) -> Understood<Expr> {
    let bang_token = Token![!](punct(input).ok_or(Unusual)?.span());
    let group = closed_group(input).ok_or(Unusual)?;
    let span = group.delim_span();
    let delimiter = match group.delimiter() {
        Delimiter::Parenthesis => MacroDelimiter::Paren(token::Paren { span }),
        Delimiter::Bracket => MacroDelimiter::Bracket(token::Bracket { span }),
        Delimiter::Brace => MacroDelimiter::Brace(token::Brace { span }),
        Delimiter::None => return Err(Unusual),
    };
    let mac = Macro { path, bang_token, delimiter, tokens: group.stream() };
    Ok(Expr::Macro(syn::ExprMacro { attrs: Vec::new(), mac }))
}
