//! Text to syn's trees. Whatever the text is, every item that parses is handed on and everything else becomes an
//! error; no input ends the process. Trees and their spans live in one thread and only inside [`parse`]'s callback.

mod attributes;
mod deferred;
mod delegations;
mod depth;
mod expansion;
mod macro_arguments;
mod places;
mod preamble;
mod recover;
mod select;
mod trim;
mod verbatim;

pub use attributes::{Condition, attribute_value, conditions, is_test_only};
pub use deferred::Deferred;
pub use delegations::delegations;
pub use expansion::{Budget, Expanded, MacroInput, MacroRules, expand, is_shallow};
pub use macro_arguments::*;
pub use places::Places;
pub use select::{ChannelOperation, SelectArm, SelectKind, select_arms};
pub use verbatim::*;

use crate::source::Span;
use proc_macro2::TokenStream;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::str::FromStr;

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

/// Parses a fn whose body was left out before, and hands it to `each`. Runs on a stack of 256 MB.
pub fn parse_deferred(text: &str, place: Deferred, each: impl FnOnce(&Places, syn::ItemFn)) -> Vec<ParseError> {
    let mut errors = Vec::new();
    let places = Places::new(text, place.start as usize, place.close as usize + 1);
    guarded(&mut errors, |errors| {
        if depth::estimate(places.text()) > depth::LIMIT {
            errors.push(ParseError { offset: place.start, message: "nested too deeply".to_owned() });
            return;
        }
        match syn::parse_str(places.text()) {
            Ok(function) => each(&places, function),
            Err(error) => {
                errors.push(ParseError { offset: places.start(error.span()), message: error.to_string() });
            }
        }
    });
    errors
}

/// Parses, whatever happens.
fn guarded(errors: &mut Vec<ParseError>, parse: impl FnOnce(&mut Vec<ParseError>)) {
    if catch_unwind(AssertUnwindSafe(|| parse(errors))).is_err() {
        errors.push(ParseError { offset: 0, message: "the file could not be read".to_owned() });
    }
    proc_macro2::extra::invalidate_current_thread_spans();
}

fn parse_from(
    text: &str,
    base: usize,
    wanted: Wanted,
    each: &mut impl FnMut(&Places, Tree),
    errors: &mut Vec<ParseError>,
) {
    let mut places = Places::new(text, base, text.len());
    let (trimmed, left_out) = trim::trimmed(places.text(), wanted);
    places.leave_out(left_out);
    match TokenStream::from_str(&trimmed) {
        Ok(tokens) => each(&places, parse_tokens(tokens, &trimmed, &places, errors)),
        Err(error) => {
            let message = "cannot be read as tokens".to_owned();
            errors.push(ParseError { offset: places.start(error.span()), message });
            for (start, end) in recover::pieces(text, base) {
                let places = Places::new(text, start, end);
                if let Ok(tokens) = TokenStream::from_str(places.text()) {
                    each(&places, parse_tokens(tokens, places.text(), &places, errors));
                }
            }
        }
    }
}

/// Parses the tokens of a text, which has the lines and columns of the places' own.
fn parse_tokens(tokens: TokenStream, text: &str, places: &Places, errors: &mut Vec<ParseError>) -> Tree {
    if depth::estimate(text) > depth::LIMIT {
        return recover::parse(tokens, places, errors);
    }
    // The tokens are used up, which spares their copy; a file at fault is cut into tokens a second time.
    match syn::parse2::<syn::File>(tokens) {
        Ok(file) => Tree { attributes: file.attrs, items: file.items },
        Err(_) => recover::parse(TokenStream::from_str(places.text()).unwrap_or_default(), places, errors),
    }
}

/// Cuts a piece of a file that parsed into tokens, and hands these on together with a bound of their tree's depth.
/// Spans are valid until [`forget_spans`].
pub fn piece(text: &str, span: Span, skip_tests: bool) -> Option<(Places<'_>, TokenStream, u32)> {
    let range = span.range();
    let places = Places::new(text, range.start, range.end);
    let (trimmed, _) = trim::trimmed(places.text(), Wanted { tests: !skip_tests, bodies: Bodies::All });
    let depth = depth::estimate(&trimmed);
    let tokens = TokenStream::from_str(&trimmed).ok().filter(|_| is_shallow(depth))?;
    Some((places, tokens, depth))
}

/// Runs something on trees; `None` where it panics.
pub fn unless_it_panics<T>(run: impl FnOnce() -> T) -> Option<T> {
    catch_unwind(AssertUnwindSafe(run)).ok()
}

/// Frees what the thread knows of the texts that were cut into tokens on it.
pub fn forget_spans() {
    proc_macro2::extra::invalidate_current_thread_spans();
}
