//! Bodies that can wait. Most of a program is plain fns, and of those only the ones that async code reaches are ever
//! looked at; so their bodies are not cut into tokens with the file. Found in the text alone: a body waits only if
//! nothing in it can matter to anyone outside, no item, no future, no macro of unknown contents.

use super::depth::{skip_comment, skip_quote, skip_string};
use super::words::is_part;

/// The body of a fn that was left out of the tokens, by the byte offsets of its braces.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Deferred {
    pub open: u32,
    pub close: u32,
}

/// Whether a word makes an item or a future, or may.
fn makes_something(word: &[u8]) -> bool {
    matches!(
        word,
        b"async"
            | b"fn"
            | b"use"
            | b"impl"
            | b"struct"
            | b"enum"
            | b"static"
            | b"const"
            | b"mod"
            | b"macro_rules"
            | b"trait"
            | b"type"
            | b"union"
            | b"extern"
            | b"gen"
            | b"yield"
            | b"macro"
            | b"include"
    )
}

/// Whether a macro's arguments are expressions and nothing else.
fn takes_expressions(name: &[u8]) -> bool {
    matches!(
        name,
        b"format"
            | b"format_args"
            | b"print"
            | b"println"
            | b"eprint"
            | b"eprintln"
            | b"write"
            | b"writeln"
            | b"panic"
            | b"todo"
            | b"unimplemented"
            | b"unreachable"
            | b"bail"
            | b"ensure"
            | b"assert"
            | b"assert_eq"
            | b"assert_ne"
            | b"debug_assert"
            | b"debug_assert_eq"
            | b"debug_assert_ne"
            | b"vec"
            | b"matches"
            | b"dbg"
            | b"concat"
            | b"stringify"
            | b"include_str"
            | b"env"
            | b"json"
            | b"trace"
            | b"debug"
            | b"info"
            | b"warn"
            | b"error"
            | b"anyhow"
            | b"eyre"
            | b"log"
    )
}

/// The fn whose keyword starts at `start`, if its body, which opens at `open`, can wait.
pub(super) fn at(bytes: &[u8], start: usize, open: usize) -> Option<Deferred> {
    if is_async(bytes, start) {
        return None;
    }
    let close = waits(bytes, open)?;
    Some(Deferred { open: open as u32, close: close as u32 })
}

/// The bracket of the macro call whose `!` is at `position`: its arguments are not what they look like.
pub(super) fn macro_call(bytes: &[u8], position: usize) -> Option<usize> {
    if !position.checked_sub(1).and_then(|before| bytes.get(before)).is_some_and(is_part) {
        return None;
    }
    let mut open = skip_blank(bytes, position + 1);
    // `macro_rules! name { .. }`.
    open += bytes.get(open..)?.iter().take_while(|byte| is_part(byte)).count();
    open = skip_blank(bytes, open);
    matches!(bytes.get(open)?, b'(' | b'[' | b'{').then_some(open)
}

/// The place after what is blank.
pub(super) fn skip_blank(bytes: &[u8], mut position: usize) -> usize {
    loop {
        match bytes.get(position) {
            Some(byte) if byte.is_ascii_whitespace() => position += 1,
            Some(b'/') if matches!(bytes.get(position + 1), Some(b'/' | b'*')) => {
                position = skip_comment(bytes, position)
            }
            _ => return position,
        }
    }
}

/// The bracket that closes an open one.
pub(super) fn closing(bytes: &[u8], open: usize) -> Option<usize> {
    let mut depth = 0_usize;
    let mut position = open;
    loop {
        position += bytes.get(position..)?.iter().position(|&byte| STOPS[byte as usize])?;
        position = match bytes.get(position)? {
            b'(' | b'[' | b'{' => {
                depth += 1;
                position + 1
            }
            b')' | b']' | b'}' => {
                depth -= 1;
                if depth == 0 {
                    return Some(position);
                }
                position + 1
            }
            _ => skip(bytes, position),
        };
    }
}

/// The bytes that a search for a closing bracket looks at.
static STOPS: [bool; 256] = {
    let mut stops = [false; 256];
    let bytes = b"()[]{}\"'/";
    let mut index = 0;
    while index < bytes.len() {
        stops[bytes[index] as usize] = true;
        index += 1;
    }
    stops
};

/// The place after a string, character, comment, or one byte.
#[inline]
fn skip(bytes: &[u8], position: usize) -> usize {
    match bytes.get(position) {
        Some(b'"') => skip_string(bytes, position),
        Some(b'\'') => skip_quote(bytes, position),
        Some(b'/') if matches!(bytes.get(position + 1), Some(b'/' | b'*')) => skip_comment(bytes, position),
        _ => position + 1,
    }
}

fn is_word_at(bytes: &[u8], start: usize, word: &[u8]) -> bool {
    let before = start.checked_sub(1).and_then(|before| bytes.get(before));
    let rest = bytes.get(start..).unwrap_or_default();
    rest.starts_with(word)
        && !before.is_some_and(|byte| is_part(byte) || *byte == b'#' || *byte == b'$')
        && !rest.get(word.len()).is_some_and(is_part)
}

/// Whether `async` stands before a fn's keyword. Any word that looks like it counts.
fn is_async(bytes: &[u8], mut end: usize) -> bool {
    loop {
        let before = bytes.get(..end).unwrap_or_default().trim_ascii_end();
        let length = before.iter().rev().take_while(|byte| is_part(byte) || **byte == b'"').count();
        match before.get(before.len() - length..).unwrap_or_default() {
            b"async" | b"gen" => return true,
            b"unsafe" | b"const" | b"extern" | b"safe" | b"\"C\"" | b"\"system\"" | b"default" => {
                end = before.len() - length;
            }
            // What a comment between the two may hide is not worth a look.
            _ => return before.ends_with(b"*/"),
        }
    }
}

/// The opening brace of the body of the fn whose keyword starts at `start`; `None` for a declaration or what is not
/// understood.
pub(super) fn body(bytes: &[u8], start: usize) -> Option<usize> {
    if !is_word_at(bytes, start, b"fn") {
        return None;
    }
    let keyword = start + 2;
    let mut position = skip_blank(bytes, keyword);
    let name = bytes.get(position..)?.iter().take_while(|byte| is_part(byte)).count();
    if name == 0 || position == keyword {
        return None;
    }
    position += name;
    let mut before = b' ';
    let mut in_where = false;
    loop {
        let byte = *bytes.get(position)?;
        let next = match byte {
            b'(' | b'[' => closing(bytes, position)? + 1,
            // A const argument.
            b'{' if matches!(before, b'<' | b'=') || before == b',' && !in_where => return None,
            b'{' => return Some(position),
            b'}' | b')' | b']' | b';' => return None,
            b'w' if is_word_at(bytes, position, b"where") => {
                in_where = true;
                position + 5
            }
            _ => skip(bytes, position),
        };
        let is_comment = byte == b'/' && next > position + 1;
        if !byte.is_ascii_whitespace() && !is_comment {
            before = byte;
        }
        position = next;
    }
}

/// Code that people write does not nest deeper. What nests too deeply to be read shall be said even if no one needs it.
const MAX_DEPTH: usize = 100;

/// The brace that closes a body, if nothing in the body hinders it to wait.
fn waits(bytes: &[u8], open: usize) -> Option<usize> {
    let mut depth = 0_usize;
    let mut position = open;
    loop {
        let byte = bytes.get(position)?;
        position = match byte {
            b'(' | b'[' | b'{' => {
                depth += 1;
                if depth > MAX_DEPTH {
                    return None;
                }
                position + 1
            }
            b')' | b']' | b'}' => {
                depth -= 1;
                if depth == 0 {
                    return (*byte == b'}').then_some(position);
                }
                position + 1
            }
            b'a'..=b'z' | b'A'..=b'Z' | b'_' => {
                let length = bytes.get(position..)?.iter().take_while(|byte| is_part(byte)).count();
                let word = bytes.get(position..position + length)?;
                let is_macro =
                    bytes.get(position + length) == Some(&b'!') && bytes.get(position + length + 1) != Some(&b'=');
                if is_macro && !takes_expressions(word) || !is_macro && makes_something(word) {
                    return None;
                }
                position + length
            }
            b'0'..=b'9' => position + bytes.get(position..)?.iter().take_while(|byte| is_part(byte)).count(),
            b'"' | b'\'' | b'/' => skip(bytes, position),
            _ => position + 1,
        };
    }
}

#[cfg(test)]
mod tests {
    use super::{Deferred, body as brace, macro_call};

    fn at(bytes: &[u8], start: usize) -> Option<Deferred> {
        super::at(bytes, start, brace(bytes, start)?)
    }

    /// The body that waits of the last fn of a text.
    fn body(text: &str) -> Option<&str> {
        let found = at(text.as_bytes(), text.rfind("fn ").expect("there is one"))?;
        text.get(found.open as usize..=found.close as usize)
    }

    #[test]
    fn plain_bodies_wait() {
        for (text, expected) in [
            ("fn f() { a(\"}\", '}', '\\'') /* } */ }", "{ a(\"}\", '}', '\\'') /* } */ }"),
            ("pub const unsafe extern \"C\" fn f<T>(a: [u8; 2]) -> A<T> where T: B, { a != b }", "{ a != b }"),
            ("fn f() { println!(\"{}\", async_fn()) }", "{ println!(\"{}\", async_fn()) }"),
            ("fn f() { \"async\"; r#\"fn\"# }", "{ \"async\"; r#\"fn\"# }"),
            ("fn f(g: fn(u8)) {}", "{}"),
        ] {
            let start = text.find("fn ").expect("there is one");
            let found = at(text.as_bytes(), start).expect(text);
            assert_eq!(&text[found.open as usize..=found.close as usize], expected);
        }
    }

    #[test]
    fn others_do_not() {
        for text in [
            "async fn f() {}",
            "async unsafe fn f() {}",
            "async /* a */ fn f() {}",
            "fn f() { async { a() } }",
            "fn f() { use a; }",
            "fn f() { b! { c } }",
            "fn f();",
            "fn f() { (}",
            "fn f() { ( ]",
            "fn f() -> A<{ 1 }> { 2 }",
            "fn f() -> A<u8, { 1 }> { 2 }",
            "fn $f() { 2 }",
            "fn ",
        ] {
            assert_eq!(body(text), None, "{text}");
        }
    }

    #[test]
    fn macro_calls_start() {
        for (text, rest) in [("a!(b(c)) d", "(b(c)) d"), ("macro_rules! a { (b) => {} } d", "{ (b) => {} } d")] {
            let open = macro_call(text.as_bytes(), text.find('!').expect("there is one"));
            assert_eq!(open.map(|open| &text[open..]), Some(rest));
        }
        for text in ["if !(a) {}", "a != (b)", "-> ! {}", "a! ;"] {
            assert_eq!(macro_call(text.as_bytes(), text.find('!').expect("there is one")), None, "{text}");
        }
    }
}
