//! What need not be cut into tokens: line comments, documentation among them, the inside of test modules, and bodies
//! that can wait. Comments and tests are a third of a text on average, such bodies some 30 % of the rest. Lines and
//! columns of everything else stay as they are.

use super::deferred::{self, Deferred, closing, skip_blank};
use super::depth::{skip_comment, skip_quote, skip_string};
use super::{Bodies, Wanted};

const TEST_ATTRIBUTE: &[u8] = b"#[cfg(test)]";

/// A text without its line comments and what else is not wanted of it, and the fns whose bodies were left out.
pub(super) fn trimmed(text: &str, wanted: Wanted) -> (String, Vec<Deferred>) {
    let bytes = text.as_bytes();
    let mut kept = String::with_capacity(text.len());
    let mut left_out = Vec::new();
    let mut copied = 0;
    let mut position = 0;
    // The end of the macro call at hand: what looks like a fn there is whatever the macro makes of it.
    let mut in_macro = 0;
    // The end of the macro's definition at hand: its documentation is tokens that rules ask for.
    let mut in_definition = 0;
    let empty = |open: usize, close: usize, copied: &mut usize, kept: &mut String| {
        kept.push_str(text.get(*copied..=open).unwrap_or_default());
        blank(text.get(open + 1..close).unwrap_or_default(), kept);
        *copied = close;
    };
    while let Some(found) = bytes.get(position..).and_then(|rest| rest.iter().position(|&byte| MATTERS[byte as usize]))
    {
        position += found;
        let end = match bytes[position] {
            b'"' => skip_string(bytes, position),
            b'\'' => skip_quote(bytes, position),
            b'/' if position < in_definition && is_documentation(&bytes[position..]) => skip_comment(bytes, position),
            b'/' if bytes.get(position + 1) == Some(&b'/') => {
                kept.push_str(text.get(copied..position).unwrap_or_default());
                copied = skip_comment(bytes, position);
                copied
            }
            b'/' if bytes.get(position + 1) == Some(&b'*') => skip_comment(bytes, position),
            b'#' if !wanted.tests && bytes[position..].starts_with(TEST_ATTRIBUTE) => {
                match test_module(bytes, position + TEST_ATTRIBUTE.len()) {
                    Some((open, close)) => {
                        empty(open, close, &mut copied, &mut kept);
                        close
                    }
                    None => position + 1,
                }
            }
            b'!' if bytes[..position].ends_with(b"macro_rules") => {
                in_definition = deferred::macro_call(bytes, position).unwrap_or(0).max(in_definition);
                in_macro = in_definition.max(in_macro);
                position + 1
            }
            b'!' if wanted.bodies == Bodies::Reached => {
                in_macro = deferred::macro_call(bytes, position).unwrap_or(0).max(in_macro);
                position + 1
            }
            b'f' if wanted.bodies == Bodies::Reached && position >= in_macro => match deferred::at(bytes, position) {
                Some(found) => {
                    empty(found.open as usize, found.close as usize, &mut copied, &mut kept);
                    left_out.push(found);
                    found.close as usize
                }
                None => position + 1,
            },
            _ => position + 1,
        };
        position = end;
    }
    kept.push_str(text.get(copied..).unwrap_or_default());
    (kept, left_out)
}

/// Whether a line comment stands for an attribute.
fn is_documentation(text: &[u8]) -> bool {
    text.starts_with(b"//!") || text.starts_with(b"///") && text.get(3) != Some(&b'/')
}

/// The bytes at which something may start that is left out, or that only looks like it.
static MATTERS: [bool; 256] = {
    let mut matters = [false; 256];
    matters[b'"' as usize] = true;
    matters[b'\'' as usize] = true;
    matters[b'/' as usize] = true;
    matters[b'#' as usize] = true;
    matters[b'!' as usize] = true;
    matters[b'f' as usize] = true;
    matters
};

/// As many lines as the text has, and on the last as many characters.
fn blank(text: &str, kept: &mut String) {
    let last = memchr::memrchr(b'\n', text.as_bytes()).map_or(0, |newline| newline + 1);
    let lines = memchr::memchr_iter(b'\n', text.as_bytes()).count();
    let columns = text.get(last..).unwrap_or_default().chars().count();
    kept.extend(std::iter::repeat_n('\n', lines));
    kept.extend(std::iter::repeat_n(' ', columns));
}

/// The braces of the module `mod name { .. }` that an attribute, which ends here, stands at.
fn test_module(bytes: &[u8], mut position: usize) -> Option<(usize, usize)> {
    position = skip_blank(bytes, position);
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

#[cfg(test)]
mod tests {
    use super::super::{Bodies, Wanted};

    fn trimmed(text: &str, skip_tests: bool) -> String {
        super::trimmed(text, Wanted { tests: !skip_tests, bodies: Bodies::All }).0
    }

    #[test]
    fn bodies_wait() {
        let text = "fn f() {\n  1 // a\n}\nasync fn g() { 2 }\nm! { fn h() { 3 } }\nfn i() { \"ä\" }";
        let (kept, left_out) = super::trimmed(text, Wanted { tests: true, bodies: Bodies::Reached });
        assert_eq!(kept, "fn f() {\n\n}\nasync fn g() { 2 }\nm! { fn h() { 3 } }\nfn i() {     }");
        let bodies: Vec<&str> = left_out.iter().map(|one| &text[one.start as usize..=one.close as usize]).collect();
        assert_eq!(bodies, ["fn f() {\n  1 // a\n}", "fn i() { \"ä\" }"]);
    }

    #[test]
    fn comments_go_and_places_stay() {
        for (text, expected) in [
            ("/// A.\nfn f() {} // b\n", "\nfn f() {} \n"),
            ("//! A.\r\nx", "\nx"),
            ("a /* // */ b /// c", "a /* // */ b "),
            ("\"// a\" r#\"\" // b\"# '\"' // c", "\"// a\" r#\"\" // b\"# '\"' "),
            ("fn f<'a>(x: &'a str) { 'b' } // '", "fn f<'a>(x: &'a str) { 'b' } "),
            ("a / b // ö", "a / b "),
            (
                "macro_rules! m {\n() => {\n/// A.\nb //// c\n} }\n/// D.",
                "macro_rules! m {\n() => {\n/// A.\nb \n} }\n",
            ),
        ] {
            assert_eq!(trimmed(text, true), expected);
        }
    }

    #[test]
    fn test_modules_are_emptied() {
        let text = "#[cfg(test)]\n/// A.\n#[allow(a)] pub(crate) mod tests {\n  fn f() { \"}\" }\n ä}\nfn g() {}";
        let expected = "#[cfg(test)]\n/// A.\n#[allow(a)] pub(crate) mod tests {\n\n  }\nfn g() {}";
        assert_eq!(trimmed(text, true), expected);
        for text in [
            "#[cfg(test)] mod tests;",
            "#[cfg(test)] fn f() {}",
            "#[cfg(test)] mod a {",
            "\"#[cfg(test)] mod a { b }\"",
        ] {
            assert_eq!(trimmed(text, true), text);
        }
        assert_eq!(trimmed("#[cfg(test)] mod a { b }", false), "#[cfg(test)] mod a { b }");
    }
}
