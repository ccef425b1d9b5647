//! What may stand before a file's first token and is not Rust: byte order mark, `#!` line, front matter.

/// The number of bytes to leave out at the start of a file.
pub(super) fn length(text: &str) -> usize {
    let mut position = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    position += shebang(text.get(position..).unwrap_or_default());
    position + front_matter(text.get(position..).unwrap_or_default())
}

/// `#!` opens the line that tells an interpreter's name, unless an attribute `#![..]` follows from it.
fn shebang(text: &str) -> usize {
    match text.strip_prefix("#!") {
        Some(rest) if !rest.trim_start().starts_with('[') => line_length(text),
        _ => 0,
    }
}

/// Lines between two fences of at least three dashes, as cargo's single-file packages have them.
fn front_matter(text: &str) -> usize {
    let start = text.len() - text.trim_start().len();
    let text = text.trim_start();
    let dashes = text.bytes().take_while(|&byte| byte == b'-').count();
    if dashes < 3 {
        return 0;
    }
    let mut position = line_length(text);
    while let Some(rest) = text.get(position..).filter(|rest| !rest.is_empty()) {
        position += line_length(rest);
        if rest.bytes().take_while(|&byte| byte == b'-').count() >= dashes {
            return start + position;
        }
    }
    0
}

fn line_length(text: &str) -> usize {
    memchr::memchr(b'\n', text.as_bytes()).map_or(text.len(), |newline| newline + 1)
}
