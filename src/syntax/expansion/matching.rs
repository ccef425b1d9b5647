//! Which rule fits a call, and what its variables then stand for. Repetitions take as much as they can and give back
//! one round at most: no valid macro needs more, since rustc does not look ahead either.

use super::Budget;
use super::definition::{Count, Fragment, MacroRules, Part, Repeat, Rule, operator};
use crate::source::Name;
use crate::syntax::code;
use proc_macro2::{Delimiter, Ident, Punct, TokenStream, TokenTree};
use syn::buffer::Cursor;
use syn::ext::IdentExt;
use syn::parse::discouraged::{AnyDelimiter, Speculative};
use syn::parse::{ParseBuffer, ParseStream, Parser};

/// What a variable stands for.
pub(super) enum Bound {
    One(Fragment, Vec<TokenTree>),
    /// One for each round of a repetition.
    Many(Vec<Bound>),
}

/// The variables of a rule.
pub(super) type Bindings = Vec<(Name, Bound)>;

/// The first rule that fits.
pub(super) fn matched<'r>(
    rules: &'r MacroRules,
    tokens: &TokenStream,
    budget: &Budget,
) -> Option<(&'r Rule, Bindings)> {
    let mut found = None;
    let parser = |input: ParseStream| -> syn::Result<()> {
        found = rules.rules.iter().find_map(|rule| {
            let mut bindings = Vec::new();
            let fits = sequence(&rule.pattern, &input.fork(), true, &mut bindings, budget).is_some();
            fits.then_some((rule, bindings))
        });
        Ok(())
    };
    // What is left over makes this an error; `found` counts.
    let _ = parser.parse2(tokens.clone());
    found
}

/// Matches parts one after the other, as `whole` up to the end of the input.
fn sequence(parts: &[Part], input: ParseStream, whole: bool, bindings: &mut Bindings, budget: &Budget) -> Option<()> {
    for (index, part) in parts.iter().enumerate() {
        budget.spend(1)?;
        if let Part::Repeat(again) = part {
            let rest = parts.get(index + 1..).unwrap_or_default();
            return repetition(again, rest, input, whole, bindings, budget);
        }
        single(part, input, bindings, budget)?;
    }
    (!whole || input.is_empty()).then_some(())
}

fn repetition(
    again: &Repeat,
    rest: &[Part],
    input: ParseStream,
    whole: bool,
    bindings: &mut Bindings,
    budget: &Budget,
) -> Option<()> {
    let mut names = Vec::new();
    variables(&again.parts, &mut names);
    let least = usize::from(again.count == Count::Some);
    let mut rounds: Vec<Bindings> = Vec::new();
    let mut before = None;
    let mut here = input.fork();
    while let Some((next, round)) = round(again, rounds.len(), &here, budget) {
        before = Some(std::mem::replace(&mut here, next));
        rounds.push(round);
        if again.count == Count::Optional {
            break;
        }
    }
    loop {
        if rounds.len() >= least {
            let known = bindings.len();
            if sequence(rest, &here, whole, bindings, budget).is_some() {
                input.advance_to(&here);
                bindings.extend(joined(&names, rounds));
                return Some(());
            }
            bindings.truncate(known);
        }
        here = before.take()?;
        rounds.pop();
    }
}

/// The state after one more round, and its variables.
fn round<'i>(
    again: &Repeat,
    count: usize,
    input: &ParseBuffer<'i>,
    budget: &Budget,
) -> Option<(ParseBuffer<'i>, Bindings)> {
    if input.is_empty() {
        return None;
    }
    let fork = input.fork();
    let mut bindings = Vec::new();
    if let Some(separator) = again.separator.as_deref().filter(|_| count > 0) {
        single(separator, &fork, &mut bindings, budget)?;
    }
    sequence(&again.parts, &fork, false, &mut bindings, budget)?;
    (fork.cursor() != input.cursor()).then_some((fork, bindings))
}

/// The names of all variables of a pattern.
fn variables(parts: &[Part], names: &mut Vec<Name>) {
    for part in parts {
        match part {
            Part::Variable(name, _) => names.push(*name),
            Part::Group(_, inner) => variables(inner, names),
            Part::Repeat(inner) => variables(&inner.parts, names),
            _ => {}
        }
    }
}

/// Variables by round as rounds by variable.
fn joined(names: &[Name], rounds: Vec<Bindings>) -> Bindings {
    let mut joined: Bindings =
        names.iter().map(|name| (*name, Bound::Many(Vec::with_capacity(rounds.len())))).collect();
    for (own, bound) in rounds.into_iter().flatten() {
        if let Some((_, Bound::Many(all))) = joined.iter_mut().find(|(name, _)| *name == own) {
            all.push(bound);
        }
    }
    joined
}

fn single(part: &Part, input: ParseStream, bindings: &mut Bindings, budget: &Budget) -> Option<()> {
    match part {
        Part::Word(word) => step(input, |cursor| {
            let (ident, rest) = cursor.ident()?;
            (ident == word.as_str()).then_some(((), rest))
        }),
        Part::Operator(expected) => step(input, |cursor| {
            let (text, rest) = operator_at(cursor)?;
            (text == expected.as_str()).then_some(((), rest))
        }),
        Part::Lifetime(expected) => step(input, |cursor| {
            let (lifetime, rest) = cursor.lifetime()?;
            (lifetime.ident == expected.as_str()).then_some(((), rest))
        }),
        Part::Literal(expected) => step(input, |cursor| {
            let (literal, rest) = cursor.literal()?;
            (literal.to_string() == **expected).then_some(((), rest))
        }),
        Part::Group(delimiter, inner) => {
            let (own, _, content) = input.parse_any_delimiter().ok()?;
            (own == *delimiter).then_some(())?;
            sequence(inner, &content, true, bindings, budget)
        }
        Part::Variable(name, fragment) => {
            let fragment = (*fragment)?;
            let tokens = capture(fragment, input, budget)?;
            bindings.push((*name, Bound::One(fragment, tokens)));
            Some(())
        }
        // `$crate` in a pattern matches itself alone, which nobody can write.
        Part::Crate | Part::Repeat(_) => None,
    }
}

fn step<T>(input: ParseStream, read: impl FnOnce(Cursor) -> Option<(T, Cursor)>) -> Option<T> {
    input.step(|cursor| read(*cursor).ok_or_else(|| cursor.error("no match"))).ok()
}

/// The operator at a cursor.
fn operator_at(cursor: Cursor) -> Option<(&'static str, Cursor)> {
    let (first, mut rest) = cursor.punct()?;
    let mut ahead = rest;
    let mut read: Vec<Punct> = Vec::new();
    let text = operator(&first, |index| {
        while read.len() <= index {
            let (punct, next) = ahead.punct()?;
            read.push(punct);
            ahead = next;
        }
        read.get(index).cloned()
    });
    for _ in 1..text.len() {
        (_, rest) = rest.punct()?;
    }
    Some((text, rest))
}

/// Takes a fragment off the input.
fn capture(fragment: Fragment, input: ParseStream, budget: &Budget) -> Option<Vec<TokenTree>> {
    let start = input.cursor();
    if fragment == Fragment::Vis {
        input.parse::<syn::Visibility>().ok()?;
        return between(start, input.cursor(), budget);
    }
    if input.is_empty() {
        return None;
    }
    match fragment {
        Fragment::Expr if is_lone_token(start) => any_token(input)?,
        Fragment::Tt => any_token(input)?,
        Fragment::Expr => drop(code::expr(input).ok()?),
        Fragment::Ident => {
            let ident = input.call(Ident::parse_any).ok()?;
            (ident != "_").then_some(())?;
        }
        Fragment::Lifetime => drop(input.parse::<syn::Lifetime>().ok()?),
        Fragment::Literal => literal(input)?,
        Fragment::Block => drop(step(input, |cursor| match cursor.token_tree()? {
            (TokenTree::Group(group), rest) if group.delimiter() == Delimiter::Brace => Some(((), rest)),
            _ => None,
        })?),
        Fragment::Stmt => statement(input)?,
        Fragment::Item => drop(input.parse::<syn::Item>().ok()?),
        Fragment::Meta => drop(input.parse::<syn::Meta>().ok()?),
        Fragment::Pat => drop(syn::Pat::parse_multi_with_leading_vert(input).ok()?),
        Fragment::PatParam => drop(syn::Pat::parse_single(input).ok()?),
        Fragment::Path => drop(input.parse::<syn::TypePath>().ok()?),
        Fragment::Ty => drop(input.parse::<syn::Type>().ok()?),
        Fragment::Vis => {}
    }
    between(start, input.cursor(), budget)
}

/// Whether a word or literal is all of an expression: most arguments are.
fn is_lone_token(cursor: Cursor) -> bool {
    match cursor.token_tree() {
        Some((TokenTree::Ident(_) | TokenTree::Literal(_), rest)) => {
            rest.eof()
                || matches!(rest.token_tree(), Some((TokenTree::Punct(punct), _)) if matches!(punct.as_char(), ',' | ';'))
        }
        _ => false,
    }
}

fn any_token(input: ParseStream) -> Option<()> {
    step(input, |cursor| {
        if let Some((_, rest)) = cursor.lifetime() {
            return Some(((), rest));
        }
        match cursor.token_tree()? {
            (TokenTree::Punct(_), _) => operator_at(cursor).map(|(_, rest)| ((), rest)),
            (_, rest) => Some(((), rest)),
        }
    })
}

fn literal(input: ParseStream) -> Option<()> {
    if input.peek(syn::Token![-]) {
        any_token(input)?;
    }
    input.parse::<syn::Lit>().ok().map(drop)
}

/// A statement without its semicolon, which is an empty one to the next that asks.
fn statement(input: ParseStream) -> Option<()> {
    if input.peek(syn::Token![;]) {
        return any_token(input);
    }
    if input.peek(syn::Token![let]) {
        while !input.is_empty() && !input.peek(syn::Token![;]) {
            any_token(input)?;
        }
        return Some(());
    }
    let fork = input.fork();
    if fork.parse::<syn::Item>().is_ok_and(|item| !matches!(item, syn::Item::Macro(_) | syn::Item::Verbatim(_))) {
        input.advance_to(&fork);
        return Some(());
    }
    input.parse::<syn::Expr>().ok().map(drop)
}

fn between(mut cursor: Cursor, end: Cursor, budget: &Budget) -> Option<Vec<TokenTree>> {
    let mut tokens = Vec::new();
    while cursor != end {
        budget.spend(1)?;
        let Some((token, rest)) = cursor.token_tree() else { break };
        tokens.push(token);
        cursor = rest;
    }
    Some(tokens)
}
