//! How deep a text nests, told before syn sees it: syn calls itself once or more for each level, and a stack that
//! runs out ends the process. The estimate is never below the depth of the tree.

use proc_macro2::{Delimiter, TokenTree};

/// The deepest text that is parsed. Measured on stacks of 256 MB, without optimisation, with the worst form.
pub(super) const LIMIT: u32 = 1_500;

/// An open bracket's level.
#[derive(Default)]
pub(super) struct Level {
    /// Counts the tokens of the current stretch (between `,` or `;`) that may nest what stands beside them.
    operators: u32,
    /// The deepest bracket of the stretch.
    deepest: u32,
    /// The deepest of the stretches before.
    finished: u32,
}

impl Level {
    /// Ends a stretch.
    pub(super) fn finish(&mut self) {
        self.finished = self.depth();
        self.operators = 0;
        self.deepest = 0;
    }

    /// An upper bound of the depth so far.
    pub(super) fn depth(&self) -> u32 {
        self.finished.max(self.operators / PREFIX + self.deepest)
    }

    /// Adds a bracket with its content.
    pub(super) fn take_in(&mut self, inner: &Level) {
        self.deepest = self.deepest.max(inner.depth() + 1);
    }

    /// Adds punctuation, one character; those of `=>` do not count.
    pub(super) fn add_punct(&mut self, byte: u8) {
        match byte {
            b',' | b';' => self.finish(),
            b'<' | b'&' | b'!' | b'-' | b'*' | b'|' => self.operators += PREFIX,
            b':' | b'#' | b'$' | b'@' => {}
            _ => self.operators += LINK,
        }
    }

    /// Adds a word.
    pub(super) fn add_word(&mut self, word: &[u8]) {
        if is_prefix(word) {
            self.operators += PREFIX;
        }
    }
}

/// What a bracket, or a token that can be repeated in front of what it governs, counts.
const PREFIX: u32 = 8;

/// What a link of a chain counts, a `+` or a method's dot.
const LINK: u32 = 1;

/// Words that can be repeated in front of an expression.
const PREFIX_WORDS: [&str; 9] = ["return", "break", "yield", "become", "if", "match", "while", "box", "else"];

fn is_prefix(word: &[u8]) -> bool {
    PREFIX_WORDS.iter().any(|prefix| prefix.as_bytes() == word)
}

/// The bytes that nest nothing.
static PLAIN: [bool; 256] = {
    let mut plain = [false; 256];
    let mut byte = 0;
    while byte < plain.len() {
        plain[byte] = byte >= 0x80
            || (byte as u8).is_ascii_alphanumeric()
            || matches!(byte as u8, b'_' | b':' | b'#' | b'$' | b'@');
        byte += 1;
    }
    plain
};

/// An upper bound of the depth of the tree of a text.
pub(super) fn estimate(text: &str) -> u32 {
    let bytes = text.as_bytes();
    let mut outer: Vec<Level> = Vec::new();
    let mut level = Level::default();
    let mut position = 0;
    while let Some(plain) = bytes.get(position..).and_then(|rest| rest.iter().position(|&byte| !PLAIN[byte as usize])) {
        position += plain;
        let byte = bytes[position];
        position = match byte {
            b'(' | b'[' | b'{' => {
                outer.push(std::mem::take(&mut level));
                position + 1
            }
            b')' | b']' | b'}' => {
                let inner = std::mem::replace(&mut level, outer.pop().unwrap_or_default());
                level.take_in(&inner);
                if byte == b'}' && !continues(bytes.get(position + 1..).unwrap_or_default().trim_ascii_start()) {
                    level.finish();
                }
                position + 1
            }
            b',' | b';' => {
                level.finish();
                position + 1
            }
            b'/' if matches!(bytes.get(position + 1), Some(b'/' | b'*')) => skip_comment(bytes, position),
            b'"' => skip_string(bytes, position),
            b'\'' => skip_quote(bytes, position),
            b'=' if bytes.get(position + 1) == Some(&b'>') => position + 2,
            b'<' | b'&' | b'!' | b'-' | b'*' | b'|' => {
                level.operators += PREFIX;
                position + 1
            }
            b' ' | b'\n' | b'\r' | b'\t' => {
                if ends_with_prefix(bytes, position) {
                    level.operators += PREFIX;
                }
                position + 1
            }
            _ if byte.is_ascii_punctuation() => {
                level.operators += LINK;
                position + 1
            }
            _ => position + 1,
        };
    }
    while let Some(mut next) = outer.pop() {
        next.take_in(&level);
        level = next;
    }
    level.depth()
}

/// The same for tokens.
pub(super) fn estimate_tokens(tokens: &[TokenTree]) -> u32 {
    let mut level = Level::default();
    add_tokens(tokens.iter().cloned(), &mut level, 0);
    level.depth()
}

fn add_tokens(tokens: impl Iterator<Item = TokenTree>, level: &mut Level, outer: u32) {
    let mut tokens = tokens.peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Group(group) => {
                let mut inner = Level::default();
                // Deeper than that is too deep anyway.
                if outer <= LIMIT {
                    add_tokens(group.stream().into_iter(), &mut inner, outer + 1);
                }
                level.take_in(&inner);
                let goes_on = match tokens.peek() {
                    Some(TokenTree::Ident(word)) => word == "else",
                    Some(TokenTree::Punct(punct)) => matches!(punct.as_char(), '.' | '?'),
                    Some(TokenTree::Group(next)) => next.delimiter() != Delimiter::Brace,
                    _ => false,
                };
                if group.delimiter() == Delimiter::Brace && !goes_on {
                    level.finish();
                }
            }
            TokenTree::Punct(punct) => match punct.as_char() {
                ',' | ';' => level.finish(),
                '<' | '&' | '!' | '-' | '*' | '|' => level.operators += PREFIX,
                _ => level.operators += LINK,
            },
            TokenTree::Ident(word) => {
                if PREFIX_WORDS.iter().any(|prefix| word == prefix) {
                    level.operators += PREFIX;
                }
            }
            TokenTree::Literal(_) => {}
        }
    }
}

/// Whether what follows a closing brace goes on with the same expression.
pub(super) fn continues(rest: &[u8]) -> bool {
    rest.starts_with(b"else") || matches!(rest.first(), Some(b'.' | b'?' | b'/' | b'(' | b'['))
}

/// Whether the word before a space can be repeated in front of an expression.
fn ends_with_prefix(bytes: &[u8], end: usize) -> bool {
    let before = bytes.get(..end).unwrap_or_default();
    if !matches!(before.last(), Some(b'n' | b'k' | b'd' | b'e' | b'f' | b'h' | b'x')) {
        return false;
    }
    let length = before.iter().rev().take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b'_').count();
    before.get(end - length..).is_some_and(is_prefix)
}

/// The end of the string, raw or not, that starts at a quote.
pub(super) fn skip_string(bytes: &[u8], quote: usize) -> usize {
    let before = bytes.get(..quote).unwrap_or_default();
    let hashes = before.iter().rev().take_while(|&&byte| byte == b'#').count();
    let is_raw = before.get(..quote - hashes).is_some_and(|before| before.ends_with(b"r"));
    if is_raw { skip_raw_string(bytes, quote + 1, hashes) } else { skip_plain_string(bytes, quote + 1) }
}

pub(super) fn skip_raw_string(bytes: &[u8], content: usize, hashes: usize) -> usize {
    memchr::memchr_iter(b'"', bytes.get(content..).unwrap_or_default())
        .map(|quote| content + quote + 1)
        .find(|&end| bytes.get(end..end + hashes).is_some_and(|tail| tail.iter().all(|&byte| byte == b'#')))
        .map_or(bytes.len(), |end| end + hashes)
}

pub(super) fn skip_plain_string(bytes: &[u8], mut position: usize) -> usize {
    while let Some(found) = memchr::memchr2(b'"', b'\\', bytes.get(position..).unwrap_or_default()) {
        position += found;
        if bytes.get(position) == Some(&b'"') {
            return position + 1;
        }
        position += 2;
    }
    bytes.len()
}

/// A character, or the quote of a lifetime.
pub(super) fn skip_quote(bytes: &[u8], start: usize) -> usize {
    if bytes.get(start + 1) == Some(&b'\\') {
        let rest = bytes.get(start + 3..).unwrap_or_default();
        return memchr::memchr(b'\'', rest).map_or(bytes.len(), |quote| start + 3 + quote + 1);
    }
    let first = bytes.get(start + 1).copied().unwrap_or_default();
    let width = match first {
        0..0x80 => 1,
        0x80..0xe0 => 2,
        0xe0..0xf0 => 3,
        _ => 4,
    };
    if bytes.get(start + 1 + width) == Some(&b'\'') { start + width + 2 } else { start + 1 }
}

pub(super) fn skip_comment(bytes: &[u8], start: usize) -> usize {
    if bytes.get(start + 1) == Some(&b'/') {
        return memchr::memchr(b'\n', bytes.get(start..).unwrap_or_default()).map_or(bytes.len(), |end| start + end);
    }
    block_comment(bytes, start).unwrap_or(bytes.len())
}

/// The end of a block comment that has one.
pub(super) fn block_comment(bytes: &[u8], start: usize) -> Option<usize> {
    let mut position = start + 2;
    let mut open = 1;
    while open > 0 {
        position += memchr::memchr2(b'*', b'/', bytes.get(position..)?)?;
        match bytes.get(position..position + 2) {
            Some(b"*/") => {
                open -= 1;
                position += 2;
            }
            Some(b"/*") => {
                open += 1;
                position += 2;
            }
            _ => position += 1,
        }
    }
    Some(position)
}
