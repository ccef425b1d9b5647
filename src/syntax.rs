//! Text to syn's trees. Whatever the text is, every item that parses is handed on and everything else becomes an
//! error; no input ends the process. Trees and their spans live in one thread and only inside [`parse`]'s callback.

mod attributes;
mod code;
mod deferred;
mod delegations;
mod depth;
mod expansion;
mod lexer;
mod literals;
mod macro_arguments;
mod places;
mod preamble;
mod recover;
mod ruler;
mod select;
mod test_module;
#[cfg(test)]
mod testing;
mod verbatim;
mod words;

pub use attributes::{Condition, attribute_value, conditions, is_test_only};
pub use deferred::Deferred;
pub use delegations::delegations;
pub use expansion::{Budget, Expanded, MacroInput, MacroRules, expand, is_shallow};
pub use macro_arguments::*;
pub use places::Places;
pub use select::{ChannelOperation, SelectArm, SelectKind, select_arms};
pub use verbatim::*;

use crate::source::Span;
use lexer::BodyTokens;
use proc_macro2::{TokenStream, TokenTree};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// A part of the text that did not parse.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParseError {
    /// Byte offset in the file.
    pub offset: u32,
    pub message: String,
}

/// The trees of a file, or of a piece of a file that is damaged elsewhere.
pub struct Tree {
    /// `#![..]` attributes.
    pub attributes: Vec<syn::Attribute>,
    pub items: Vec<syn::Item>,
}

/// What a caller needs of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wanted {
    /// What stands in inline modules under `#[cfg(test)]`.
    pub tests: bool,
    pub bodies: Bodies,
}

/// Which bodies of fns a caller needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bodies {
    All,
    /// Those that can wait are left out, see [`Places::deferred`].
    Reached,
}

/// All that a text holds.
const EVERYTHING: Wanted = Wanted { tests: true, bodies: Bodies::All };

/// Parses a file and hands its trees to `each`: once as a rule, several times for a file that cannot be cut into
/// tokens as a whole. Runs on a stack of 256 MB; see `depth::LIMIT`.
pub fn parse(text: &str, wanted: Wanted, mut each: impl FnMut(&Places, Tree)) -> Vec<ParseError> {
    let mut errors = Vec::new();
    // Offsets are 32 bits wide.
    if u32::try_from(text.len()).is_err() {
        errors.push(ParseError { offset: 0, message: "the file is too large".to_owned() });
        return errors;
    }
    let base = preamble::length(text);
    guarded(&mut errors, |errors| parse_from(text, base, wanted, &mut each, errors));
    errors
}

/// Parses a body that was left out before, and hands what is in its braces to `each`. Runs on a stack of 256 MB.
pub fn parse_deferred(text: &str, place: Deferred, each: impl FnOnce(&Places, Vec<syn::Stmt>)) -> Vec<ParseError> {
    let mut errors = Vec::new();
    let places = Places::new(text, place.open as usize + 1, place.close as usize);
    guarded(&mut errors, |errors| match deferred_statements(&places) {
        Ok(stmts) => each(&places, stmts),
        Err(error) => errors.push(error),
    });
    errors
}

fn deferred_statements(places: &Places) -> Result<Vec<syn::Stmt>, ParseError> {
    let cut = lexer::cut(places.text(), EVERYTHING, BodyTokens::InPlace).map_err(|fault| no_tokens(places, &fault))?;
    if !is_shallow(cut.depth) {
        return Err(ParseError { offset: places.base(), message: "nested too deeply".to_owned() });
    }
    code::body(cut.tokens).map_err(|error| {
        // What is missing at the end has no place.
        let is_at_end = places.end(error.span()) == places.base();
        let offset = if is_at_end { places.base() + places.text().len() as u32 } else { places.start(error.span()) };
        ParseError { offset, message: error.to_string() }
    })
}

/// Parses bodies that stand apart; `None` where one does not parse.
fn body_statements(bodies: Vec<(usize, TokenStream)>) -> Option<Vec<(usize, Vec<syn::Stmt>)>> {
    bodies.into_iter().map(|(open, tokens)| Some((open, code::statements(tokens).ok()?))).collect()
}

/// Parses, whatever happens.
fn guarded(errors: &mut Vec<ParseError>, parse: impl FnOnce(&mut Vec<ParseError>)) {
    if catch_unwind(AssertUnwindSafe(|| parse(errors))).is_err() {
        errors.push(ParseError { offset: 0, message: "the file could not be read".to_owned() });
    }
}

fn no_tokens(places: &Places, fault: &lexer::Fault) -> ParseError {
    let offset = places.base() + fault.offset as u32;
    ParseError { offset, message: fault.message.to_owned() }
}

fn parse_from(
    text: &str,
    base: usize,
    wanted: Wanted,
    each: &mut impl FnMut(&Places, Tree),
    errors: &mut Vec<ParseError>,
) {
    let mut places = Places::new(text, base, text.len());
    match lexer::cut(places.text(), wanted, BodyTokens::Apart) {
        Ok(mut cut) => {
            places.leave_out(std::mem::take(&mut cut.left_out));
            let tree = parse_tokens(cut, &mut places, wanted, errors);
            each(&places, tree);
        }
        Err(fault) => {
            errors.push(no_tokens(&places, &fault));
            for (start, end) in recover::pieces(text, base) {
                let mut places = Places::new(text, start, end);
                if let Ok(cut) = lexer::cut(places.text(), EVERYTHING, BodyTokens::Apart) {
                    let tree = parse_tokens(cut, &mut places, EVERYTHING, errors);
                    each(&places, tree);
                }
            }
        }
    }
}

/// Parses the tokens of a text. They are used up, which spares their copy: a text at fault is cut a second time.
fn parse_tokens(cut: lexer::Tokens, places: &mut Places, wanted: Wanted, errors: &mut Vec<ParseError>) -> Tree {
    let again = |places: &Places, wanted| {
        let cut = lexer::cut(places.text(), wanted, BodyTokens::InPlace);
        cut.map(|cut| cut.tokens).unwrap_or_default()
    };
    if !is_shallow(cut.depth) {
        return recover::parse(again(places, wanted), places, errors);
    }
    if let (Ok((attributes, items)), Some(bodies)) = (code::file(cut.tokens), body_statements(cut.bodies)) {
        places.set_bodies(bodies);
        return Tree { attributes, items };
    }
    match syn::parse2::<syn::File>(again(places, wanted)) {
        Ok(file) => Tree { attributes: file.attrs, items: file.items },
        Err(_) => recover::parse(again(places, EVERYTHING), places, errors),
    }
}

/// Cuts a piece of a file that parsed into tokens, and hands these on together with a bound of their tree's depth.
/// Bodies of fns may stand apart, see [`Places::body`]. Spans are valid until the next piece is cut on this thread.
pub fn piece(text: &str, span: Span, skip_tests: bool) -> Option<(Places<'_>, TokenStream, u32)> {
    let range = span.range();
    let mut places = Places::new(text, range.start, range.end);
    let wanted = Wanted { tests: !skip_tests, ..EVERYTHING };
    let cut = |place| lexer::cut(places.text(), wanted, place).ok().filter(|cut| is_shallow(cut.depth));
    let apart = cut(BodyTokens::Apart)?;
    let Some(bodies) = body_statements(apart.bodies) else {
        let whole = cut(BodyTokens::InPlace)?;
        return Some((places, whole.tokens, whole.depth));
    };
    places.set_bodies(bodies);
    Some((places, apart.tokens, apart.depth))
}

/// Parses a block of a text: not for tokens of an expansion.
pub fn block(tokens: TokenStream) -> Option<syn::Block> {
    let Some(TokenTree::Group(group)) = tokens.into_iter().next() else { return None };
    let brace_token = syn::token::Brace { span: group.delim_span() };
    Some(syn::Block { brace_token, stmts: code::statements(group.stream()).ok()? })
}

/// Runs something on trees; `None` where it panics.
pub fn unless_it_panics<T>(run: impl FnOnce() -> T) -> Option<T> {
    catch_unwind(AssertUnwindSafe(run)).ok()
}
