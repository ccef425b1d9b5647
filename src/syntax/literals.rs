//! Literals from their text. proc-macro2 keeps each that it parses as a file of its own, and looks for the file of a
//! span among all of them: so those that people write most are made without it. All are spelled as in the text.

use super::ruler::Ruler;
use proc_macro2::Literal;

/// The literal that a text is.
pub(super) fn literal(text: &str) -> Option<Literal> {
    let made = match text.as_bytes() {
        [b'0'..=b'9', ..] => number(text),
        [b'"', .., b'"'] => string(text),
        [b'\'', .., b'\''] => character(text),
        [b'b', b'\'', byte @ (b' '..=b'~'), b'\''] if *byte != b'\\' => Some(Literal::byte_character(*byte)),
        [b'b', b'"', bytes @ .., b'"'] if bytes.iter().all(is_plain) => Some(Literal::byte_string(bytes)),
        _ => None,
    };
    made.or_else(|| Ruler::literal(text))
}

fn is_plain(byte: &u8) -> bool {
    matches!(byte, b' '..=b'~') && !matches!(byte, b'"' | b'\\' | b'\'')
}

fn number(text: &str) -> Option<Literal> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let (digits, suffix) = text.split_at_checked(digits)?;
    if digits.len() > 1 && digits.starts_with('0') {
        return None;
    }
    if suffix.starts_with('.') {
        return float(text);
    }
    let value: u64 = digits.parse().ok()?;
    Some(match suffix {
        "" => Literal::u64_unsuffixed(value),
        "u8" => Literal::u8_suffixed(value.try_into().ok()?),
        "u16" => Literal::u16_suffixed(value.try_into().ok()?),
        "u32" => Literal::u32_suffixed(value.try_into().ok()?),
        "u64" => Literal::u64_suffixed(value),
        "usize" => Literal::usize_suffixed(value.try_into().ok()?),
        "i8" => Literal::i8_suffixed(value.try_into().ok()?),
        "i16" => Literal::i16_suffixed(value.try_into().ok()?),
        "i32" => Literal::i32_suffixed(value.try_into().ok()?),
        "i64" => Literal::i64_suffixed(value.try_into().ok()?),
        "isize" => Literal::isize_suffixed(value.try_into().ok()?),
        _ => return None,
    })
}

fn float(text: &str) -> Option<Literal> {
    let value: f64 = text.parse().ok().filter(|value: &f64| value.is_finite())?;
    let made = Literal::f64_unsuffixed(value);
    (made.to_string() == text).then_some(made)
}

fn string(text: &str) -> Option<Literal> {
    let content = text.get(1..text.len() - 1)?;
    let mut value = String::with_capacity(content.len());
    let mut rest = content;
    while let Some((before, after)) = rest.split_once('\\') {
        let escape = after.chars().next().filter(|escape| *escape != '\'')?;
        value.push_str(before);
        value.push(escaped(escape)?);
        rest = after.get(1..)?;
    }
    value.push_str(rest);
    Some(Literal::string(&value))
}

fn character(text: &str) -> Option<Literal> {
    Some(Literal::character(match *text.as_bytes() {
        [_, character @ b' '..=b'~', _] if !matches!(character, b'\\' | b'\'') => char::from(character),
        [_, b'\\', escape, _] if escape != b'"' => escaped(char::from(escape))?,
        _ => return None,
    }))
}

/// What stands for a character after a backslash, where proc-macro2 writes it in the same way.
fn escaped(escape: char) -> Option<char> {
    Some(match escape {
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        '\\' | '"' | '\'' => escape,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::literal;
    use proc_macro2::Literal;
    use std::str::FromStr;

    #[test]
    fn they_are_spelled_as_in_the_text() {
        for text in [
            "0",
            "7",
            "00",
            "10",
            "1234567890123",
            "99999999999999999999",
            "1u8",
            "300u8",
            "1usize",
            "1_000",
            "0x1f",
            "1u128",
            "1f32",
            "1.5",
            "1.0",
            "1.",
            "1.50",
            "1e3",
            "1.5e3",
            "1.0f64",
            "'a'",
            "'\"'",
            "' '",
            "'\\''",
            "'\\n'",
            "'\\\\'",
            "'\\0'",
            "'\\u{1f}'",
            "'\\\"'",
            "'ä'",
            "b'a'",
            "b'\"'",
            "b'\\n'",
            "b\"a b\"",
            "b\"\\n\"",
            "b\"'\"",
            "\"\"",
            "\"a\\n\\t\\r\\\\\\\"b\"",
            "\"\\'\"",
            "\"\\x41\"",
            "\"\\u{e4}\"",
            "\"a\\\n  b\"",
            "r\"a\"",
            "c\"a\"",
        ] {
            let expected = Literal::from_str(text).map(|literal| literal.to_string()).ok();
            assert_eq!(literal(text).map(|literal| literal.to_string()), expected, "{text}");
        }
        for text in ["\"\\q\"", "''", "'\\q'", "1u", "\"\\"] {
            assert_eq!(literal(text).is_none(), Literal::from_str(text).is_err(), "{text}");
        }
    }
}
