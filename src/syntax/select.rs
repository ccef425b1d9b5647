//! The arms of `select!`, as tokio, futures and crossbeam have them.

use super::macro_arguments::skip_biased;
use proc_macro2::{Ident, Span, TokenStream};
use syn::parse::{ParseStream, Parser};
use syn::{Expr, Pat, Token};

/// An arm of `select!`.
pub struct SelectArm {
    pub kind: SelectKind,
    pub body: Expr,
}

/// What an arm waits for.
pub enum SelectKind {
    /// `pat = future, if guard`; without a pattern the future alone.
    Future(Box<Operand>),
    /// `recv(channel) -> pat`, `send(channel, value) -> pat`: a channel of threads.
    Channel(Box<ChannelOperation>),
    /// `else`, `complete`, `default`, `default(timeout)`.
    Otherwise { timeout: Option<Box<Expr>> },
}

/// A future that an arm waits for.
pub struct Operand {
    pub pat: Option<Pat>,
    pub future: Expr,
    pub guard: Option<Expr>,
}

/// What an arm does to a channel.
pub struct ChannelOperation {
    /// `recv` or `send`.
    pub name: Ident,
    /// The closing parenthesis.
    pub end: Span,
    pub operands: Vec<Expr>,
    pub pat: Pat,
}

/// All arms.
pub fn select_arms(tokens: &TokenStream) -> Option<Vec<SelectArm>> {
    let parser = |input: ParseStream| -> syn::Result<Vec<SelectArm>> {
        skip_biased(input)?;
        let mut arms = Vec::new();
        while !input.is_empty() {
            let kind = kind(input)?;
            input.parse::<Token![=>]>()?;
            let body = Expr::parse_with_earlier_boundary_rule(input)?;
            arms.push(SelectArm { kind, body });
            input.parse::<Option<Token![,]>>()?;
        }
        Ok(arms)
    };
    parser.parse2(tokens.clone()).ok()
}

fn kind(input: ParseStream) -> syn::Result<SelectKind> {
    if input.parse::<Option<Token![else]>>()?.is_some() {
        return Ok(SelectKind::Otherwise { timeout: None });
    }
    let word = input.fork().parse::<Ident>().map(|word| word.to_string()).unwrap_or_default();
    let is_channel =
        matches!(word.as_str(), "recv" | "send") && input.peek2(syn::token::Paren) && input.peek3(Token![->]);
    if is_channel {
        return channel(input);
    }
    if matches!(word.as_str(), "complete" | "default") && input.peek2(Token![=>]) {
        input.parse::<Ident>()?;
        return Ok(SelectKind::Otherwise { timeout: None });
    }
    if word == "default" && input.peek2(syn::token::Paren) {
        input.parse::<Ident>()?;
        let content;
        syn::parenthesized!(content in input);
        return Ok(SelectKind::Otherwise { timeout: Some(Box::new(content.parse()?)) });
    }
    future(input)
}

fn channel(input: ParseStream) -> syn::Result<SelectKind> {
    let name = input.parse()?;
    let content;
    let parens = syn::parenthesized!(content in input);
    let operands = content.parse_terminated(|operand: ParseStream| operand.parse::<Expr>(), Token![,])?;
    input.parse::<Token![->]>()?;
    let pat = Pat::parse_single(input)?;
    let operands = operands.into_iter().collect();
    Ok(SelectKind::Channel(Box::new(ChannelOperation { name, end: parens.span.close(), operands, pat })))
}

fn future(input: ParseStream) -> syn::Result<SelectKind> {
    use syn::parse::discouraged::Speculative;
    let fork = input.fork();
    let pat = Pat::parse_multi_with_leading_vert(&fork);
    let pat = match pat {
        Ok(pat) if fork.peek(Token![=]) && !fork.peek(Token![=>]) && !fork.peek(Token![==]) => {
            fork.parse::<Token![=]>()?;
            input.advance_to(&fork);
            Some(pat)
        }
        _ => None,
    };
    let future = input.parse()?;
    let mut guard = None;
    if input.peek(Token![,]) && input.peek2(Token![if]) {
        input.parse::<Token![,]>()?;
        input.parse::<Token![if]>()?;
        guard = Some(input.parse()?);
    }
    Ok(SelectKind::Future(Box::new(Operand { pat, future, guard })))
}
