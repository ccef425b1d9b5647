//! Spans of bytes. proc-macro2 makes spans only of texts that it parses, and counts characters there. But a part of a
//! literal has a span of its own: so each thread has it parse a line that is one long comment in brackets, as long as the
//! longest piece so far, and what stands at the bytes 3 to 7 of a piece gets the columns 3 to 7 of that line.

use std::cell::RefCell;
use std::str::FromStr;

use proc_macro2::{Literal, Span, TokenStream, TokenTree};

/// The least that is parsed.
const SHORTEST: usize = 1 << 16;

/// So many literals may be parsed by themselves until what proc-macro2 keeps of them is dropped.
const MOST_LITERALS: usize = 100;

thread_local! {
    static KNOWN: RefCell<Known> = const { RefCell::new(Known { whole: None, length: 0, literals: 0 }) };
}

/// What the thread's source map holds.
struct Known {
    /// A literal with the span of the whole line.
    whole: Option<Literal>,
    length: usize,
    literals: usize,
}

/// Makes spans.
pub(super) struct Ruler {
    whole: Literal,
}

impl Ruler {
    /// For a piece of this length. Spans of pieces before may be invalid from now on.
    pub(super) fn new(length: usize) -> Option<Ruler> {
        KNOWN.with_borrow_mut(|known| {
            if known.whole.is_none() || known.length < length || known.literals > MOST_LITERALS {
                proc_macro2::extra::invalidate_current_thread_spans();
                known.length = length.max(known.length).max(SHORTEST).checked_next_power_of_two()?;
                known.literals = 0;
                known.whole = line(known.length);
            }
            Some(Ruler { whole: known.whole.clone()? })
        })
    }

    /// Parses a literal by itself.
    pub(super) fn literal(text: &str) -> Option<Literal> {
        KNOWN.with_borrow_mut(|known| known.literals += 1);
        Literal::from_str(text).ok()
    }

    pub(super) fn span(&self, start: usize, end: usize) -> Span {
        self.whole.subspan(start..end).unwrap_or_else(Span::call_site)
    }
}

/// A literal that spans a line of this length.
fn line(length: usize) -> Option<Literal> {
    // proc-macro2 skips a comment faster than as many blanks.
    let comment = format!("(/*{}*/)", " ".repeat(length.saturating_sub(6)));
    let TokenTree::Group(group) = TokenStream::from_str(&comment).ok()?.into_iter().next()? else { return None };
    let mut whole = Literal::u8_unsuffixed(0);
    whole.set_span(group.span());
    Some(whole)
}

/// The byte at which a span starts.
pub(super) fn start(span: Span) -> u32 {
    span.start().column as u32
}

/// The byte after a span.
pub(super) fn end(span: Span) -> u32 {
    span.end().column as u32
}
