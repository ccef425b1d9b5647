//! `macro_rules!`: definitions as plain data, and calls expanded to tokens. Tokens of the caller keep their spans; those
//! of the definition get the span of the call's name, so every place in an expansion is one in the caller's text. An
//! expansion is bounded in size; past the bound there is none.

mod definition;
mod matching;
mod transcription;

pub use definition::MacroRules;

use super::depth;
use crate::source::Name;
use proc_macro2::{Span, TokenStream};
use std::cell::Cell;

/// The most tokens that the expansions of one call may have, and about as many steps may be taken to match it.
const LARGEST: u32 = 100_000;

/// The most tokens that all expansions of one file may have.
const LARGEST_OF_FILE: u32 = 4_000_000;

/// What may still be spent on expansions.
pub struct Budget {
    file: Cell<u32>,
    call: Cell<u32>,
}

impl Budget {
    /// The budget of a file.
    pub fn of_file() -> Budget {
        Budget { file: Cell::new(LARGEST_OF_FILE), call: Cell::new(LARGEST) }
    }

    /// Begins with a call that stands in the source.
    pub fn refill(&self) {
        self.call.set(LARGEST.min(self.file.get()));
    }

    /// Takes a token or a step; `None` where nothing is left.
    fn spend(&self, amount: u32) -> Option<()> {
        self.call.set(self.call.get().checked_sub(amount)?);
        self.file.set(self.file.get().saturating_sub(amount));
        Some(())
    }
}

/// A macro call that is to be expanded.
pub struct MacroInput<'c> {
    pub tokens: &'c TokenStream,
    /// The place of the macro's name.
    pub span: Span,
    /// How the calling crate names the one that `$crate` stands for; `None`: itself.
    pub krate: Option<Name>,
    /// What the definition declares with `let` is hidden from the statements after the call.
    pub is_statement: bool,
    /// No other call has it: it makes names that are hidden unique.
    pub number: u32,
}

/// What a call expands to.
pub struct Expanded {
    pub tokens: TokenStream,
    /// An upper bound of the depth of its tree.
    pub depth: u32,
}

/// Whether a tree of this depth can be lowered without running out of stack.
pub fn is_shallow(depth: u32) -> bool {
    depth <= depth::LIMIT
}

/// Expands a call by the first rule that fits it.
pub fn expand(rules: &MacroRules, input: &MacroInput, budget: &Budget) -> Option<Expanded> {
    let (rule, bindings) = matching::matched(rules, input.tokens, budget)?;
    let tokens = transcription::transcribe(rule, &bindings, input, budget)?;
    let depth = depth::estimate_tokens(&tokens);
    Some(Expanded { tokens: tokens.into_iter().collect(), depth })
}
