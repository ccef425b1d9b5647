//! Text to token trees, in one pass that leaves out what is not wanted: comments, the inside of test modules, and bodies
//! that can wait; documentation too, except in the definition of a macro, where rules may ask for it. It also tells how
//! deep the tokens nest. proc-macro2 would need several passes for that: it makes tokens of all documentation, and counts
//! characters.

use super::deferred::{self, Deferred};
use super::depth::{self, Level};
use super::literals::literal;
use super::ruler::Ruler;
use super::test_module::test_module;
use super::words::{is_part, word_length};
use super::{Bodies, Wanted};
use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, TokenStream, TokenTree};

/// A text, cut into tokens. Their spans are bytes of the text, see [`super::ruler`], and valid until the thread cuts the
/// next.
pub(super) struct Tokens {
    pub(super) tokens: TokenStream,
    /// An upper bound of the depth of their tree.
    pub(super) depth: u32,
    /// The bodies that are empty here, by bytes of the text.
    pub(super) left_out: Vec<Deferred>,
    /// The bodies that stand apart, by the byte of their brace.
    pub(super) bodies: Vec<(usize, TokenStream)>,
}

/// Where the bodies of fns go.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum BodyTokens {
    InPlace,
    /// Their braces are empty, see [`Tokens::bodies`]. A fn in a body stays there.
    Apart,
}

/// Where a text is at fault, and what for.
pub(super) struct Fault {
    pub(super) offset: usize,
    pub(super) message: &'static str,
}

/// Cuts a text into tokens.
pub(super) fn cut(text: &str, wanted: Wanted, place: BodyTokens) -> Result<Tokens, Fault> {
    let ruler = Ruler::new(text.len()).ok_or(Fault { offset: 0, message: "is too long" })?;
    let mut lexer = Lexer {
        text,
        bytes: text.as_bytes(),
        position: 0,
        wanted,
        ruler,
        tokens: TokenStream::new(),
        level: Level::default(),
        open: Vec::new(),
        after_brace: false,
        left_out: Vec::new(),
        empty: None,
        macro_at: None,
        in_macro: None,
        definition_at: None,
        in_definition: None,
        place,
        body_at: None,
        in_body: None,
        bodies: Vec::new(),
    };
    lexer.run()?;
    lexer.level.finish();
    let Lexer { tokens, left_out, bodies, level, .. } = lexer;
    Ok(Tokens { tokens, depth: level.depth(), left_out, bodies })
}

struct Lexer<'t> {
    text: &'t str,
    bytes: &'t [u8],
    position: usize,
    wanted: Wanted,
    ruler: Ruler,
    /// Of the bracket at hand.
    tokens: TokenStream,
    level: Level,
    /// The brackets around it.
    open: Vec<Open>,
    /// The token before is a closing brace.
    after_brace: bool,
    left_out: Vec<Deferred>,
    /// The next braces whose content is left out.
    empty: Option<(usize, usize)>,
    /// The bracket of the next macro call.
    macro_at: Option<usize>,
    /// How many brackets are around the macro call at hand: what looks like a fn there is whatever the macro makes of it.
    in_macro: Option<usize>,
    /// The bracket of the next `macro_rules!`.
    definition_at: Option<usize>,
    /// How many brackets are around the `macro_rules!` at hand: its documentation is tokens that rules ask for.
    in_definition: Option<usize>,
    place: BodyTokens,
    /// The brace of the next body that stands apart.
    body_at: Option<usize>,
    /// How many brackets are around the body at hand that stands apart.
    in_body: Option<usize>,
    bodies: Vec<(usize, TokenStream)>,
}

/// An open bracket, and what stands before it.
struct Open {
    delimiter: Delimiter,
    start: usize,
    tokens: TokenStream,
    level: Level,
}

impl Lexer<'_> {
    fn run(&mut self) -> Result<(), Fault> {
        loop {
            self.skip_blank()?;
            let Some(&byte) = self.bytes.get(self.position) else { break };
            if self.after_brace {
                self.after_brace = false;
                if !depth::continues(self.bytes.get(self.position..).unwrap_or_default()) {
                    self.level.finish();
                }
            }
            match byte {
                b'a'..=b'z' | b'A'..=b'Z' | b'_' | 0x80.. => self.word_or_literal()?,
                b'(' => self.open(Delimiter::Parenthesis),
                b'[' => self.open(Delimiter::Bracket),
                b'{' => self.open_brace(),
                b')' => self.close(Delimiter::Parenthesis)?,
                b']' => self.close(Delimiter::Bracket)?,
                b'}' => self.close(Delimiter::Brace)?,
                b'"' => self.string()?,
                b'\'' => self.quote()?,
                // Blanks end before it only where it is wanted.
                b'/' if is_documentation(self.rest()) => self.documentation(),
                b'0'..=b'9' => self.literal(number(self.bytes, self.position))?,
                _ => self.punct(byte)?,
            }
        }
        match self.open.last() {
            Some(open) => Err(Fault { offset: open.start, message: "this bracket is not closed" }),
            None => Ok(()),
        }
    }

    fn fault<T>(&self, message: &'static str) -> Result<T, Fault> {
        Err(Fault { offset: self.position, message })
    }

    /// Adds a token that ends before `end`.
    fn push(&mut self, mut token: TokenTree, end: usize) {
        token.set_span(self.ruler.span(self.position, end));
        self.tokens.extend(Some(token));
        self.position = end;
    }

    fn skip_blank(&mut self) -> Result<(), Fault> {
        while let Some(&byte) = self.bytes.get(self.position) {
            match byte {
                b' ' | 0x09..=0x0d => self.position += 1,
                b'/' => match self.bytes.get(self.position + 1) {
                    Some(b'/') if self.in_definition.is_some() && is_documentation(self.rest()) => break,
                    Some(b'/') => self.position = depth::skip_comment(self.bytes, self.position),
                    Some(b'*') => match depth::block_comment(self.bytes, self.position) {
                        Some(end) => self.position = end,
                        None => return self.fault("this comment is not closed"),
                    },
                    _ => break,
                },
                0x80.. => match self.rest().chars().next() {
                    Some(blank) if blank.is_whitespace() || matches!(blank, '\u{200e}' | '\u{200f}') => {
                        self.position += blank.len_utf8();
                    }
                    _ => break,
                },
                _ => break,
            }
        }
        Ok(())
    }

    fn rest(&self) -> &str {
        self.text.get(self.position..).unwrap_or_default()
    }

    fn open_brace(&mut self) {
        let Some((_, close)) = self.empty.filter(|(open, _)| *open == self.position) else {
            return self.open(Delimiter::Brace);
        };
        self.empty = None;
        self.level.take_in(&Level::default());
        self.after_brace = true;
        self.push(TokenTree::Group(Group::new(Delimiter::Brace, TokenStream::new())), close + 1);
    }

    fn open(&mut self, delimiter: Delimiter) {
        if self.macro_at == Some(self.position) && self.in_macro.is_none() {
            self.in_macro = Some(self.open.len());
        }
        if self.definition_at == Some(self.position) && self.in_definition.is_none() {
            self.in_definition = Some(self.open.len());
        }
        if self.body_at == Some(self.position) {
            self.in_body = Some(self.open.len());
            self.body_at = None;
        }
        self.open.push(Open {
            delimiter,
            start: self.position,
            tokens: std::mem::take(&mut self.tokens),
            level: std::mem::take(&mut self.level),
        });
        self.position += 1;
    }

    fn close(&mut self, delimiter: Delimiter) -> Result<(), Fault> {
        let Some(open) = self.open.pop() else { return self.fault("this bracket closes none") };
        if open.delimiter != delimiter {
            return self.fault("this bracket closes none: another kind is open");
        }
        let end = self.position + 1;
        let mut content = std::mem::replace(&mut self.tokens, open.tokens);
        let inner = std::mem::replace(&mut self.level, open.level);
        self.level.take_in(&inner);
        self.after_brace = delimiter == Delimiter::Brace;
        if self.in_macro == Some(self.open.len()) {
            self.in_macro = None;
        }
        if self.in_definition == Some(self.open.len()) {
            self.in_definition = None;
        }
        if self.in_body == Some(self.open.len()) {
            self.in_body = None;
            self.bodies.push((open.start, std::mem::take(&mut content)));
        }
        self.position = open.start;
        self.push(TokenTree::Group(Group::new(delimiter, content)), end);
        Ok(())
    }

    fn punct(&mut self, byte: u8) -> Result<(), Fault> {
        if !is_punct(byte) {
            return self.fault("this is no character of Rust's");
        }
        let next = self.bytes.get(self.position + 1).copied().unwrap_or_default();
        match byte {
            b'#' if !self.wanted.tests => self.empty = test_module(self.bytes, self.position).or(self.empty),
            b'!' => {
                self.macro_at = deferred::macro_call(self.bytes, self.position).or(self.macro_at);
                if self.bytes.get(..self.position).is_some_and(|before| before.ends_with(b"macro_rules")) {
                    self.definition_at = self.macro_at;
                }
            }
            _ => {}
        }
        let before = self.position.checked_sub(1).and_then(|before| self.bytes.get(before));
        if !matches!((before, byte, next), (Some(b'='), b'>', _) | (_, b'=', b'>')) {
            self.level.add_punct(byte);
        }
        let after = self.bytes.get(self.position + 2);
        let is_joint = (is_punct(next) || next == b'\'') && !(next == b'/' && matches!(after, Some(b'/' | b'*')));
        let spacing = if is_joint { Spacing::Joint } else { Spacing::Alone };
        self.push(TokenTree::Punct(Punct::new(char::from(byte), spacing)), self.position + 1);
        Ok(())
    }

    fn word_or_literal(&mut self) -> Result<(), Fault> {
        if let Some(end) = prefixed_literal(self.bytes, self.position) {
            return self.literal(end);
        }
        let is_raw = self.bytes.get(self.position..self.position + 2) == Some(b"r#");
        let start = if is_raw { self.position + 2 } else { self.position };
        let rest = self.text.get(start..).unwrap_or_default();
        let Some(word) = word_length(rest).and_then(|length| rest.get(..length)) else {
            return self.fault("this is no character of Rust's");
        };
        let end = start + word.len();
        let span = self.ruler.span(self.position, end);
        let ident = match word {
            "_" | "super" | "self" | "Self" | "crate" if is_raw => {
                return self.fault("this cannot be a raw identifier");
            }
            _ if is_raw => Ident::new_raw(word, span),
            _ => Ident::new(word, span),
        };
        self.level.add_word(word.as_bytes());
        if word == "fn" && self.in_macro.is_none() {
            self.note_body();
        }
        self.tokens.extend(Some(TokenTree::Ident(ident)));
        self.position = end;
        Ok(())
    }

    /// Notes what is to be done with the body of the fn at hand.
    fn note_body(&mut self) {
        if self.wanted.bodies == Bodies::All && self.place == BodyTokens::InPlace {
            return;
        }
        let Some(open) = deferred::body(self.bytes, self.position) else { return };
        if self.wanted.bodies == Bodies::Reached
            && let Some(found) = deferred::at(self.bytes, self.position, open)
        {
            self.empty = Some((found.open as usize, found.close as usize));
            self.left_out.push(found);
        } else if self.place == BodyTokens::Apart && self.in_body.is_none() {
            self.body_at = Some(open);
        }
    }

    fn string(&mut self) -> Result<(), Fault> {
        let end = depth::skip_plain_string(self.bytes, self.position + 1);
        let content = self.text.get(self.position + 1..end.saturating_sub(1)).unwrap_or_default();
        let is_closed = end > self.position + 1 && self.bytes.get(end - 1) == Some(&b'"');
        if !is_closed || memchr::memchr(b'\\', content.as_bytes()).is_some() || self.bytes.get(end).is_some_and(is_part)
        {
            return self.literal(end);
        }
        self.push(TokenTree::Literal(Literal::string(content)), end);
        Ok(())
    }

    /// A line of documentation, as the attribute that it stands for.
    fn documentation(&mut self) {
        let end = depth::skip_comment(self.bytes, self.position);
        let is_inner = self.bytes.get(self.position + 2) == Some(&b'!');
        let text = self.text.get(self.position + 3..end).unwrap_or_default();
        let span = self.ruler.span(self.position, end);
        let placed = |mut token: TokenTree| {
            token.set_span(span);
            token
        };
        let punct = |sign| placed(TokenTree::Punct(Punct::new(sign, Spacing::Alone)));
        let text = placed(TokenTree::Literal(Literal::string(text)));
        let content = [TokenTree::Ident(Ident::new("doc", span)), punct('='), text];
        let brackets = placed(TokenTree::Group(Group::new(Delimiter::Bracket, content.into_iter().collect())));
        self.tokens.extend([Some(punct('#')), is_inner.then(|| punct('!')), Some(brackets)].into_iter().flatten());
        self.position = end;
    }

    /// A character, or the quote of a lifetime.
    fn quote(&mut self) -> Result<(), Fault> {
        let end = depth::skip_quote(self.bytes, self.position);
        if end > self.position + 1 {
            return self.literal(end);
        }
        if word_length(self.text.get(end..).unwrap_or_default()).is_none() {
            return self.fault("this is neither a character nor a lifetime");
        }
        self.push(TokenTree::Punct(Punct::new('\'', Spacing::Joint)), end);
        Ok(())
    }

    /// A literal that ends before `end`, save for a suffix.
    fn literal(&mut self, end: usize) -> Result<(), Fault> {
        let suffix = self.text.get(end..).and_then(word_length).unwrap_or_default();
        let end = end + suffix;
        let text = self.text.get(self.position..end).unwrap_or_default();
        match literal(text) {
            Some(literal) => self.push(TokenTree::Literal(literal), end),
            None => return self.fault("this is no literal, or is not closed"),
        }
        Ok(())
    }
}

/// Whether a line comment stands for an attribute.
fn is_documentation(text: &str) -> bool {
    text.starts_with("//!") || text.starts_with("///") && !text.starts_with("////")
}

fn is_punct(byte: u8) -> bool {
    matches!(
        byte,
        b'~' | b'!'
            | b'@'
            | b'#'
            | b'$'
            | b'%'
            | b'^'
            | b'&'
            | b'*'
            | b'-'
            | b'='
            | b'+'
            | b'|'
            | b';'
            | b':'
            | b','
            | b'<'
            | b'.'
            | b'>'
            | b'/'
            | b'?'
    )
}

/// The end of the string or byte that starts with a letter here.
fn prefixed_literal(bytes: &[u8], start: usize) -> Option<usize> {
    let rest = bytes.get(start..)?;
    let prefix = match rest {
        [b'b', b'\'', ..] => {
            let end = depth::skip_quote(bytes, start + 1);
            return Some(end.max(start + 3).min(bytes.len()));
        }
        [b'b' | b'c', b'"', ..] => return Some(depth::skip_plain_string(bytes, start + 2)),
        [b'r', b'"' | b'#', ..] => 1,
        [b'b' | b'c', b'r', b'"' | b'#', ..] => 2,
        _ => return None,
    };
    let hashes = rest.iter().skip(prefix).take_while(|byte| **byte == b'#').count();
    // Otherwise it is a raw identifier.
    (rest.get(prefix + hashes) == Some(&b'"'))
        .then(|| depth::skip_raw_string(bytes, start + prefix + hashes + 1, hashes))
}

/// The end of the number that starts here, save for a suffix.
fn number(bytes: &[u8], start: usize) -> usize {
    let digits = |from: usize| {
        let rest = bytes.get(from..).unwrap_or_default();
        from + rest.iter().take_while(|byte| byte.is_ascii_digit() || **byte == b'_').count()
    };
    if matches!(bytes.get(start..start + 2), Some(b"0x" | b"0o" | b"0b")) {
        return digits(start + 2);
    }
    let mut end = digits(start);
    if bytes.get(end) == Some(&b'.') {
        // `1..2`, `1.max(2)`.
        let next = bytes.get(end + 1);
        if next == Some(&b'.') || next.is_some_and(|byte| is_part(byte) && !byte.is_ascii_digit()) {
            return end;
        }
        end = digits(end + 1);
    }
    if matches!(bytes.get(end), Some(b'e' | b'E')) {
        let is_signed = matches!(bytes.get(end + 1), Some(b'+' | b'-'));
        let exponent = end + 1 + usize::from(is_signed);
        let after = digits(exponent);
        if bytes.get(exponent..after).is_some_and(|digits| digits.iter().any(u8::is_ascii_digit)) {
            return after;
        }
    }
    end
}

#[cfg(test)]
mod tests {
    use super::super::testing;
    use super::super::{Bodies, EVERYTHING, Wanted, ruler};
    use super::{BodyTokens, cut};
    use proc_macro2::{TokenStream, TokenTree};
    use std::str::FromStr;

    /// All tokens but groups, with their bytes.
    fn leaves(tokens: TokenStream, found: &mut Vec<(String, std::ops::Range<usize>)>) {
        for token in tokens {
            match token {
                TokenTree::Group(group) => leaves(group.stream(), found),
                leaf => {
                    let span = leaf.span();
                    found.push((leaf.to_string(), ruler::start(span) as usize..ruler::end(span) as usize));
                }
            }
        }
    }

    fn words(text: &str, wanted: Wanted) -> String {
        let Ok(tokens) = cut(text, wanted, BodyTokens::InPlace) else { return "no tokens".to_owned() };
        tokens.tokens.to_string()
    }

    #[test]
    fn tokens_are_those_of_proc_macro2() {
        for text in [
            "a r#b _ __ ä日 self r#fn",
            "'a' 'a '\\'' '\\u{1f}' '\"' b'a' b'\\'' b'\"' '_ '日' &'static",
            "\"a\" \"\\\"\" \"ä\" \"a\\\n  b\" \"'\" r\"a\" r#\"\"\"# b\"a\" br#\"a\"# c\"a\" cr\"a\" \"a\"_b",
            "0 1_000 0x1f_u8 0b1 0o7 1.0 1. 1..2 1.a 1.0.1 1e3 1E-3 1e 1.5e+3f32 1u8 x.0.1 1._a 007 1234567890123",
            "a<<=b && c=>d ..= :: -> <- ! != $x # @ ~ ? ; , . / %",
            "a/b /* c /* d */ */ e//f\n/g",
            "( [ { } ] ) {}",
            "a\u{a0}b\u{200e}c\r\nd",
            "r \"a\" b #",
        ] {
            let theirs = TokenStream::from_str(text).expect(text);
            assert_eq!(words(text, EVERYTHING), theirs.to_string());
            let (mut ours, mut expected) = (Vec::new(), Vec::new());
            leaves(cut(text, EVERYTHING, BodyTokens::InPlace).unwrap_or_else(|_| panic!("{text}")).tokens, &mut ours);
            leaves(TokenStream::from_str(text).expect(text), &mut expected);
            assert_eq!(ours.len(), expected.len());
        }
        for text in [
            "(", ")", "(]", "'", "\"", "r#\"\"", "/*", "/*/", "1__a'", "\\", "`", "r#self", "'ab'", "b''", "\"\\q\"",
            "£", "0b2",
        ] {
            assert_eq!(TokenStream::from_str(text).is_err(), words(text, EVERYTHING) == "no tokens", "{text}");
        }
    }

    #[test]
    fn spans_are_bytes() {
        for (path, text) in testing::texts() {
            testing::with_stack(|| {
                let Ok(tokens) = cut(&text, EVERYTHING, BodyTokens::InPlace) else { return };
                let mut found = Vec::new();
                leaves(tokens.tokens, &mut found);
                for (token, bytes) in found {
                    let is_string = token.starts_with('"');
                    let slice = text.get(bytes).expect("characters are whole");
                    // Documentation stands for an attribute.
                    let is_documentation = slice.starts_with("//");
                    assert!(
                        slice == token || is_string && slice.starts_with('"') || is_documentation,
                        "{}: {token}",
                        path.display()
                    );
                }
            });
        }
    }

    #[test]
    fn comments_are_no_tokens() {
        for (text, expected) in [
            ("/// A.\nfn f() {} // b\n", "fn f () { }"),
            ("//! A.\r\nx", "x"),
            ("a /* // */ b /** c */ /// d", "a b"),
            ("\"// a\" '\"' // c", "\"// a\" '\"'"),
            ("a / b // ö", "a / b"),
            (
                "macro_rules! m {\n() => {\n/// A.\nb //// c\n} }\n/// D.",
                "macro_rules ! m { () => { # [doc = \" A.\"] b } }",
            ),
        ] {
            assert_eq!(words(text, EVERYTHING), expected);
        }
    }

    #[test]
    fn test_modules_are_empty() {
        let without = Wanted { tests: false, ..EVERYTHING };
        let text = "#[cfg(test)]\n/// A.\n#[allow(a)] pub(crate) mod tests {\n  fn f() { \"}\" }\n ä}\nfn g() {}";
        assert_eq!(words(text, without), "# [cfg (test)] # [allow (a)] pub (crate) mod tests { } fn g () { }");
        for text in ["#[cfg(test)] mod tests;", "#[cfg(test)] fn f() { 1 }", "\"#[cfg(test)] mod a { b }\""] {
            assert_eq!(words(text, without), words(text, EVERYTHING));
        }
        assert_eq!(words("#[cfg(test)] mod a { b }", EVERYTHING), "# [cfg (test)] mod a { b }");
    }

    #[test]
    fn bodies_wait() {
        let text = "fn f() {\n  1 // a\n}\nasync fn g() { 2 }\nm! { fn h() { 3 } }\nfn i() { \"ä\" }";
        let wanted = Wanted { tests: true, bodies: Bodies::Reached };
        let Ok(found) = cut(text, wanted, BodyTokens::Apart) else { panic!("tokens") };
        assert_eq!(found.tokens.to_string(), "fn f () { } async fn g () { } m ! { fn h () { 3 } } fn i () { }");
        let bodies: Vec<&str> =
            found.left_out.iter().map(|one| &text[one.open as usize..=one.close as usize]).collect();
        assert_eq!(bodies, ["{\n  1 // a\n}", "{ \"ä\" }"]);
        let apart: Vec<(usize, String)> =
            found.bodies.into_iter().map(|(open, tokens)| (open, tokens.to_string())).collect();
        assert_eq!(apart, [(33, "2".to_owned())]);
    }
}
