//! The arguments of well-known macros, each by its own grammar. A parser here takes all tokens or says `None`.

use super::attributes::Condition;
use super::code;
use crate::project::CfgExpr;
use proc_macro2::{Ident, TokenStream, TokenTree};
use syn::parse::{Parse, ParseStream, Parser};
use syn::{Attribute, Expr, ExprLit, Item, Lit, Pat, Stmt, Token, Type, Visibility};

/// `a, b, c`. In `name = value` the value alone counts.
pub fn expressions(tokens: &TokenStream) -> Option<Vec<Expr>> {
    comma_separated.parse2(tokens.clone()).ok()
}

fn comma_separated(input: ParseStream) -> syn::Result<Vec<Expr>> {
    Ok(code::list(input)?.into_iter().map(value_of).collect())
}

/// The value of a named argument.
fn value_of(expr: Expr) -> Expr {
    match expr {
        Expr::Assign(assign) if matches!(&*assign.left, Expr::Path(path) if path.path.get_ident().is_some()) => {
            *assign.right
        }
        other => other,
    }
}

/// One expression, maybe with a semicolon.
pub fn expression(tokens: &TokenStream) -> Option<Expr> {
    let parser = |input: ParseStream| -> syn::Result<Expr> {
        let value = code::expr(input)?;
        input.parse::<Option<Token![;]>>()?;
        Ok(value)
    };
    parser.parse2(tokens.clone()).ok()
}

/// Whether an expression is a string literal, as format strings are.
pub fn is_string(expr: &Expr) -> bool {
    matches!(expr, Expr::Lit(ExprLit { lit: Lit::Str(_), .. }))
}

/// What the tokens of an unknown macro look like.
pub enum Guess {
    Expressions(Vec<Expr>),
    Statements(Vec<Stmt>),
    Nothing,
}

/// Tries expressions, then statements, then pairs of a key and a value.
pub fn guess(tokens: &TokenStream) -> Guess {
    let mut found = Guess::Nothing;
    let parser = |input: ParseStream| -> syn::Result<()> {
        found = guess_from(input);
        Ok(())
    };
    // What is left over makes this an error; `found` counts.
    let _ = parser.parse2(tokens.clone());
    found
}

fn guess_from(input: ParseStream) -> Guess {
    if let Some(list) = attempt(input, comma_separated) {
        return Guess::Expressions(list);
    }
    if let Some(stmts) = attempt(input, code::statements_in) {
        return Guess::Statements(stmts);
    }
    attempt(input, pairs).map_or(Guess::Nothing, Guess::Expressions)
}

fn attempt<T>(input: ParseStream, parser: impl FnOnce(ParseStream) -> syn::Result<T>) -> Option<T> {
    let fork = input.fork();
    let found = parser(&fork).ok()?;
    fork.is_empty().then_some(found)
}

/// `key = value`, `key: value` and `key => value`, after each a `,` or `;`.
fn pairs(input: ParseStream) -> syn::Result<Vec<Expr>> {
    let mut values = Vec::new();
    while !input.is_empty() {
        let first = code::expr(input)?;
        if input.peek(Token![=>]) {
            input.parse::<Token![=>]>()?;
            values.push(first);
            values.push(code::expr(input)?);
        } else if input.peek(Token![:]) {
            input.parse::<Token![:]>()?;
            values.push(code::expr(input)?);
        } else {
            values.push(value_of(first));
        }
        if input.peek(Token![;]) {
            input.parse::<Token![;]>()?;
        } else if !input.is_empty() {
            input.parse::<Token![,]>()?;
        }
    }
    Ok(values)
}

/// The fields and format arguments of a logging macro: `target: t, a = %b, ?c, "text {}", d`.
pub fn log_fields(tokens: &TokenStream) -> Option<Vec<Expr>> {
    let mut values = Vec::new();
    let parser = |input: ParseStream| log_fields_from(input, &mut values);
    parser.parse2(tokens.clone()).ok()?;
    Some(values)
}

fn log_fields_from(input: ParseStream, values: &mut Vec<Expr>) -> syn::Result<()> {
    while !input.is_empty() {
        if input.peek(syn::token::Brace) {
            let content;
            syn::braced!(content in input);
            log_fields_from(&content, values)?;
        } else {
            skip_key(input)?;
            skip_sigil(input)?;
            let value = code::expr(input)?;
            if !is_string(&value) {
                values.push(value);
            }
        }
        if !input.is_empty() && !input.peek(Token![,]) && !input.peek(Token![;]) {
            return Err(input.error("expected a comma"));
        }
        if !input.is_empty() {
            input.parse::<TokenTree>()?;
        }
    }
    Ok(())
}

/// `name:`, `name.part =` or `"name" =`.
fn skip_key(input: ParseStream) -> syn::Result<()> {
    use syn::parse::discouraged::Speculative;
    let fork = input.fork();
    if fork.parse::<Option<syn::LitStr>>()?.is_none() {
        loop {
            use syn::ext::IdentExt;
            if fork.call(Ident::parse_any).is_err() {
                return Ok(());
            }
            if fork.parse::<Option<Token![.]>>()?.is_none() {
                break;
            }
        }
    }
    let is_key = if fork.peek(Token![=]) && !fork.peek(Token![==]) && !fork.peek(Token![=>]) {
        fork.parse::<Token![=]>().is_ok()
    } else if fork.peek(Token![:]) && !fork.peek(Token![::]) {
        // log's `key:? = value` and `key:% = value` too.
        fork.parse::<Token![:]>()?;
        skip_sigil(&fork)?;
        fork.parse::<Option<Token![=]>>()?;
        true
    } else {
        false
    };
    if is_key {
        input.advance_to(&fork);
    }
    Ok(())
}

fn skip_sigil(input: ParseStream) -> syn::Result<()> {
    if input.peek(Token![%]) || input.peek(Token![?]) {
        input.parse::<TokenTree>()?;
    }
    Ok(())
}

/// `value; length`.
pub fn repeat(tokens: &TokenStream) -> Option<(Expr, Expr)> {
    let parser = |input: ParseStream| -> syn::Result<(Expr, Expr)> {
        let value = code::expr(input)?;
        input.parse::<Token![;]>()?;
        Ok((value, code::expr(input)?))
    };
    parser.parse2(tokens.clone()).ok()
}

/// The arguments of `matches!`.
pub struct Matches {
    pub value: Expr,
    pub pat: Pat,
    pub guard: Option<Expr>,
}

/// `value, pattern if guard`, and what `assert_matches!` may say after it.
pub fn matches(tokens: &TokenStream) -> Option<Matches> {
    let parser = |input: ParseStream| -> syn::Result<Matches> {
        let value = code::expr(input)?;
        input.parse::<Token![,]>()?;
        let pat = Pat::parse_multi_with_leading_vert(input)?;
        let guard = if input.parse::<Option<Token![if]>>()?.is_some() { Some(code::expr(input)?) } else { None };
        if input.parse::<Option<Token![,]>>()?.is_some() {
            input.parse::<TokenStream>()?;
        }
        Ok(Matches { value, pat, guard })
    };
    parser.parse2(tokens.clone()).ok()
}

/// The expressions inside the text of a JSON value.
pub fn json(tokens: &TokenStream) -> Option<Vec<Expr>> {
    let mut values = Vec::new();
    let parser = |input: ParseStream| json_value(input, &mut values);
    parser.parse2(tokens.clone()).ok()?;
    Some(values)
}

fn json_value(input: ParseStream, values: &mut Vec<Expr>) -> syn::Result<()> {
    if input.peek(syn::token::Brace) {
        let content;
        syn::braced!(content in input);
        while !content.is_empty() {
            code::expr(&content)?;
            content.parse::<Token![:]>()?;
            json_value(&content, values)?;
            content.parse::<Option<Token![,]>>()?;
        }
    } else if input.peek(syn::token::Bracket) {
        let content;
        syn::bracketed!(content in input);
        while !content.is_empty() {
            json_value(&content, values)?;
            content.parse::<Option<Token![,]>>()?;
        }
    } else {
        let value = code::expr(input)?;
        let is_null = matches!(&value, Expr::Path(path) if path.path.is_ident("null"));
        if !is_null && !matches!(value, Expr::Lit(_)) {
            values.push(value);
        }
    }
    Ok(())
}

/// A branch of `cfg_if!` or `cfg_select!`: what is in its braces.
pub struct Branch {
    /// Its own condition, `None` for the last `else`.
    pub condition: Option<CfgExpr>,
    pub tokens: TokenStream,
}

/// `if #[cfg(a)] { .. } else if #[cfg(b)] { .. } else { .. }`.
pub fn cfg_if(tokens: &TokenStream) -> Option<Vec<Branch>> {
    let parser = |input: ParseStream| -> syn::Result<Vec<Branch>> {
        let mut branches = Vec::new();
        loop {
            let mut condition = None;
            if input.parse::<Option<Token![if]>>()?.is_some() {
                let attributes = input.call(Attribute::parse_outer)?;
                condition = Some(super::conditions(&attributes).next().unwrap_or(CfgExpr::True));
            }
            let content;
            syn::braced!(content in input);
            branches.push(Branch { condition, tokens: content.parse()? });
            if input.parse::<Option<Token![else]>>()?.is_none() {
                return Ok(branches);
            }
        }
    };
    parser.parse2(tokens.clone()).ok()
}

/// `a => { .. } b => expression, _ => { .. }`.
pub fn cfg_select(tokens: &TokenStream) -> Option<Vec<Branch>> {
    let parser = |input: ParseStream| -> syn::Result<Vec<Branch>> {
        let mut branches = Vec::new();
        while !input.is_empty() {
            let condition = match input.parse::<Option<Token![_]>>()? {
                Some(_) => None,
                None => Some(input.parse::<Condition>()?.0),
            };
            input.parse::<Token![=>]>()?;
            let tokens = if input.peek(syn::token::Brace) {
                let content;
                syn::braced!(content in input);
                content.parse()?
            } else {
                let mut tokens = Vec::new();
                while !input.is_empty() && !input.peek(Token![,]) {
                    tokens.push(input.parse::<TokenTree>()?);
                }
                tokens.into_iter().collect()
            };
            input.parse::<Option<Token![,]>>()?;
            branches.push(Branch { condition, tokens });
        }
        Ok(branches)
    };
    parser.parse2(tokens.clone()).ok()
}

/// Statements.
pub fn statements(tokens: &TokenStream) -> Option<Vec<Stmt>> {
    code::statements(tokens.clone()).ok()
}

/// Items.
pub fn items(tokens: &TokenStream) -> Option<Vec<Item>> {
    code::items.parse2(tokens.clone()).ok()
}

/// As many `T` as there are tokens for.
pub fn many<T: Parse>(tokens: &TokenStream) -> Option<Vec<T>> {
    let parser = |input: ParseStream| -> syn::Result<Vec<T>> {
        let mut found = Vec::new();
        while !input.is_empty() {
            found.push(input.parse()?);
        }
        Ok(found)
    };
    parser.parse2(tokens.clone()).ok()
}

/// A static of `thread_local!` or `lazy_static!`, or a const of `bitflags!`.
pub struct Static {
    pub attributes: Vec<Attribute>,
    pub visibility: Visibility,
    pub name: Ident,
    /// Flags have none.
    pub ty: Option<Type>,
    pub value: Expr,
}

impl Parse for Static {
    fn parse(input: ParseStream) -> syn::Result<Static> {
        let attributes = input.call(Attribute::parse_outer)?;
        let visibility = input.parse()?;
        if input.parse::<Option<Token![static]>>()?.is_none() {
            input.parse::<Token![const]>()?;
        }
        input.parse::<Option<Token![ref]>>()?;
        let name = if input.peek(Token![_]) {
            input.call(<Ident as syn::ext::IdentExt>::parse_any)?
        } else {
            input.parse()?
        };
        let ty = if input.parse::<Option<Token![:]>>()?.is_some() { Some(input.parse()?) } else { None };
        input.parse::<Token![=]>()?;
        let value = code::expr(input)?;
        if !input.is_empty() {
            input.parse::<Token![;]>()?;
        }
        Ok(Static { attributes, visibility, name, ty, value })
    }
}

/// A struct of `bitflags!`.
pub struct Flags {
    pub attributes: Vec<Attribute>,
    pub visibility: Visibility,
    pub name: Ident,
    pub bits: Type,
    pub values: Vec<Static>,
}

impl Parse for Flags {
    fn parse(input: ParseStream) -> syn::Result<Flags> {
        let attributes = input.call(Attribute::parse_outer)?;
        let visibility = input.parse()?;
        if input.parse::<Option<Token![struct]>>()?.is_none() {
            input.parse::<Token![impl]>()?;
        }
        let name = input.parse()?;
        input.parse::<Token![:]>()?;
        let bits = input.parse()?;
        let content;
        syn::braced!(content in input);
        let mut values = Vec::new();
        while !content.is_empty() {
            values.push(content.parse()?);
        }
        Ok(Flags { attributes, visibility, name, bits, values })
    }
}

/// What a pinning macro does to a name in scope.
pub enum Pinned {
    /// `pin!(name);`
    Name(Ident),
    /// `pin! { let name = value; }`
    Let(Box<(Pat, Expr)>),
}

/// The arguments of a pinning macro that stands as a statement; `None` if it has a value instead.
pub fn pinned(tokens: &TokenStream) -> Option<Vec<Pinned>> {
    let parser = |input: ParseStream| -> syn::Result<Vec<Pinned>> {
        let mut found = Vec::new();
        while !input.is_empty() {
            if input.parse::<Option<Token![let]>>()?.is_some() {
                let pat = Pat::parse_single(input)?;
                input.parse::<Token![=]>()?;
                found.push(Pinned::Let(Box::new((pat, code::expr(input)?))));
                input.parse::<Option<Token![;]>>()?;
            } else {
                found.push(Pinned::Name(input.parse()?));
                input.parse::<Option<Token![,]>>()?;
            }
        }
        Ok(found)
    };
    parser.parse2(tokens.clone()).ok()
}

/// `biased;` at the start of `join!` and `select!`.
pub(super) fn skip_biased(input: ParseStream) -> syn::Result<()> {
    let is_biased = input.fork().parse::<Ident>().is_ok_and(|word| word == "biased") && input.peek2(Token![;]);
    if is_biased {
        input.parse::<Ident>()?;
        input.parse::<Token![;]>()?;
    }
    Ok(())
}

/// The operands of `join!` and `try_join!`.
pub fn joined(tokens: &TokenStream) -> Option<Vec<Expr>> {
    let parser = |input: ParseStream| {
        skip_biased(input)?;
        comma_separated(input)
    };
    parser.parse2(tokens.clone()).ok()
}
