//! Where the tokens of a piece of a file are: their spans are bytes of the piece, see [`super::ruler`].

use super::{Deferred, ruler};
use crate::source::Span;

/// Where the tokens of one piece of a file are.
pub struct Places<'a> {
    text: &'a str,
    /// Offset of the piece in its file.
    base: u32,
    /// In the file, ordered.
    deferred: Vec<Deferred>,
    /// The code of bodies that stand apart from the tree, by the offset of their brace, ordered.
    bodies: Vec<(u32, Vec<syn::Stmt>)>,
}

impl<'a> Places<'a> {
    /// The places of `text[start..end]`, which is what is to be cut into tokens.
    pub fn new(text: &'a str, start: usize, end: usize) -> Places<'a> {
        let text = text.get(start..end).unwrap_or_default();
        Places { text, base: start as u32, deferred: Vec::new(), bodies: Vec::new() }
    }

    /// The piece.
    pub fn text(&self) -> &'a str {
        self.text
    }

    /// The body that starts at this brace, if it was left out of the tokens.
    pub fn deferred(&self, open: proc_macro2::Span) -> Option<Deferred> {
        let open = self.start(open);
        let found = self.deferred.binary_search_by_key(&open, |one| one.open).ok()?;
        self.deferred.get(found).copied()
    }

    /// Notes what was left out, by offsets in the piece.
    pub(super) fn leave_out(&mut self, mut deferred: Vec<Deferred>) {
        for one in &mut deferred {
            *one = Deferred { open: one.open + self.base, close: one.close + self.base };
        }
        self.deferred = deferred;
    }

    /// The statements of the body that starts at this brace, if they stand apart from the tree.
    pub fn body(&self, open: proc_macro2::Span) -> Option<&[syn::Stmt]> {
        let open = self.start(open);
        let found = self.bodies.binary_search_by_key(&open, |(own, _)| *own).ok()?;
        self.bodies.get(found).map(|(_, stmts)| stmts.as_slice())
    }

    /// Adds the bodies that stand apart, by offsets in the piece.
    pub(super) fn set_bodies(&mut self, bodies: impl IntoIterator<Item = (usize, Vec<syn::Stmt>)>) {
        self.bodies = bodies.into_iter().map(|(open, stmts)| (open as u32 + self.base, stmts)).collect();
        self.bodies.sort_by_key(|(open, _)| *open);
    }

    /// The text of a span.
    pub fn slice(&self, span: Span) -> &'a str {
        let range = span.start.saturating_sub(self.base) as usize..span.end.saturating_sub(self.base) as usize;
        self.text.get(range).unwrap_or_default()
    }

    /// Offset of the piece in its file.
    pub(super) fn base(&self) -> u32 {
        self.base
    }

    /// Offset in the file of a token's first byte.
    pub fn start(&self, span: proc_macro2::Span) -> u32 {
        self.offset(ruler::start(span))
    }

    /// Offset in the file after a token's last byte.
    pub fn end(&self, span: proc_macro2::Span) -> u32 {
        self.offset(ruler::end(span))
    }

    /// A token's bytes in the file.
    pub fn span(&self, span: proc_macro2::Span) -> Span {
        Span::new(self.start(span), self.end(span))
    }

    /// From the first byte of one token to the last of another.
    pub fn between(&self, first: proc_macro2::Span, last: proc_macro2::Span) -> Span {
        Span::new(self.start(first), self.end(last))
    }

    /// The bytes of an identifier, `r#` with it.
    pub fn ident(&self, ident: &proc_macro2::Ident) -> Span {
        let start = self.start(ident.span());
        let rest = self.text.as_bytes().get((start - self.base) as usize..).unwrap_or_default();
        let prefix = if rest.starts_with(b"r#") { 2 } else { 0 };
        let length = rest.iter().skip(prefix).take_while(|byte| super::words::is_part(byte)).count();
        Span::new(start, start + (prefix + length) as u32)
    }

    fn offset(&self, byte: u32) -> u32 {
        self.base + byte.min(self.text.len() as u32)
    }
}
