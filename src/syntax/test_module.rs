//! Modules that hold tests: where nobody wants tests, what is inside them is not even cut into tokens.

use super::deferred::{closing, skip_blank};

const TEST_ATTRIBUTE: &[u8] = b"#[cfg(test)]";

/// The braces of the module `mod name { .. }` of tests that an attribute which starts here stands at.
pub(super) fn test_module(bytes: &[u8], start: usize) -> Option<(usize, usize)> {
    bytes.get(start..)?.strip_prefix(TEST_ATTRIBUTE)?;
    let mut position = skip_blank(bytes, start + TEST_ATTRIBUTE.len());
    while bytes.get(position) == Some(&b'#') && bytes.get(position + 1) == Some(&b'[') {
        position = skip_blank(bytes, closing(bytes, position + 1)? + 1);
    }
    if let Some(end) = skip_word(bytes, position, b"pub") {
        position = end;
        if bytes.get(position) == Some(&b'(') {
            position = skip_blank(bytes, closing(bytes, position)? + 1);
        }
    }
    position = skip_word(bytes, position, b"mod")?;
    let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'#');
    position += bytes.get(position..)?.iter().take_while(|byte| is_part(byte)).count();
    position = skip_blank(bytes, position);
    if bytes.get(position) != Some(&b'{') {
        return None;
    }
    Some((position, closing(bytes, position)?))
}

/// The place after a word and what is blank after it.
fn skip_word(bytes: &[u8], position: usize, word: &[u8]) -> Option<usize> {
    let rest = bytes.get(position..)?.strip_prefix(word)?;
    let is_end = rest.first().is_some_and(|byte| byte.is_ascii_whitespace() || matches!(byte, b'(' | b'/'));
    is_end.then(|| skip_blank(bytes, position + word.len()))
}
