//! Reads demangled names: the paths in them without generics, and a short form for people. Any text is a name.

/// The segments of a path.
pub(super) type Path<'a> = Vec<&'a str>;

/// The paths that a symbol may be known by, the narrowest first: for `<std::fs::File as std::io::Read>::read` they are
/// `std::fs::File::read` and `std::io::Read::read`.
pub(super) fn paths(symbol: &str) -> Vec<Path<'_>> {
    let Some((heads, tail)) = qualified(symbol) else {
        return vec![segments(symbol)];
    };
    let tail = segments(tail);
    let heads = heads.into_iter().filter(|head| !head.is_empty());
    heads.map(|head| [segments(head), tail.clone()].concat()).collect()
}

/// A name without what only the compiler cares for: hashes, and the closures that async fns and blocks are.
pub(crate) fn display_name(symbol: &str) -> String {
    let mut name = symbol;
    while let Some((rest, last)) = name.rsplit_once("::") {
        let is_hash = last.len() == 17 && last.starts_with('h') && last.bytes().skip(1).all(|b| b.is_ascii_hexdigit());
        let is_closure = last.starts_with('{') && last.ends_with('}');
        if !is_hash && !is_closure {
            break;
        }
        name = rest;
    }
    anonymous(name).unwrap_or_else(|| without_disambiguators(bare(without_closures(name))))
}

/// `app::run` of `app::run<app::main::{closure_env#0}>`: such a type is one that nobody has written.
fn without_closures(name: &str) -> &str {
    let open = |place: &usize| closing(&name[*place..]).is_some_and(|end| place + end + 1 == name.len());
    let start = name.match_indices('<').map(|(place, _)| place).find(open);
    match start {
        Some(start) if start > 0 && name[start..].contains('{') => name[..start].trim_end_matches("::"),
        _ => name,
    }
}

/// `poll` of `poll<core::pin::Pin<…>>`, as inlined fns are named where there are line tables only.
fn bare(name: &str) -> &str {
    match name.split_once('<') {
        Some((bare, _)) if !bare.is_empty() && !bare.contains("::") => bare,
        _ => name,
    }
}

/// `async fn` for `{async_fn#0}`: what is inlined has no path where there are line tables only.
fn anonymous(name: &str) -> Option<String> {
    let (kind, _) = name.strip_prefix('{')?.strip_suffix('}')?.split_once('#')?;
    Some(kind.replace('_', " "))
}

/// The path of a fn without generics, closures and compilers' additions: `std::fs::File::read`.
pub(crate) fn plain_path(symbol: &str) -> String {
    let name = display_name(symbol);
    paths(&name).first().map_or_else(|| name.clone(), |path| path.join("::"))
}

/// The type and the trait of `<T as Trait>::tail`, `<T>::tail` and `a::<impl Trait for T>::tail`, and the tail.
fn qualified(symbol: &str) -> Option<([&str; 2], &str)> {
    let start = match symbol.find("::<impl ") {
        Some(place) if depth(&symbol[..place]) == 0 => place + 2,
        _ if symbol.starts_with('<') => 0,
        _ => return None,
    };
    let rest = &symbol[start..];
    let end = closing(rest)?;
    let (inside, tail) = (&rest[1..end], rest[end + 1..].trim_start_matches("::"));
    if let Some(header) = inside.strip_prefix("impl ") {
        return match split_at_top(header, " for ") {
            Some((trait_, ty)) => Some(([ty, trait_], tail)),
            // `core::slice::<impl [T]>::sort`: the module is the best name.
            None => Some(([symbol[..start].trim_end_matches("::"), ""], tail)),
        };
    }
    match split_at_top(inside, " as ") {
        Some((ty, trait_)) => Some(([ty, trait_], tail)),
        None => Some(([inside, ""], tail)),
    }
}

/// Splits at `::` outside brackets and leaves out whatever is in brackets.
fn segments(path: &str) -> Path<'_> {
    let path = path.trim_start_matches(['&', '*']);
    let path = ["mut ", "const ", "dyn "].iter().fold(path, |path, word| path.strip_prefix(word).unwrap_or(path));
    // `<T as Trait>::Output::call`, a path that starts with brackets of its own.
    if let Some((heads, tail)) = path.starts_with('<').then(|| qualified(path)).flatten() {
        return [segments(heads[0]), segments(tail)].concat();
    }
    let mut all = Vec::new();
    let mut rest = path;
    while !rest.is_empty() {
        let (segment, after) = split_at_top(rest, "::").unwrap_or((rest, ""));
        let plain = segment.split(['<', '[']).next().unwrap_or_default().trim();
        if !plain.is_empty() {
            all.push(plain);
        }
        rest = after;
    }
    all
}

/// Splits at the first separator that stands in no brackets.
fn split_at_top<'a>(text: &'a str, separator: &str) -> Option<(&'a str, &'a str)> {
    let mut open = 0_usize;
    let bytes = text.as_bytes();
    for (place, byte) in bytes.iter().enumerate() {
        if open == 0 && bytes[place..].starts_with(separator.as_bytes()) {
            return Some((&text[..place], &text[place + separator.len()..]));
        }
        open = step(open, bytes, place, *byte);
    }
    None
}

/// The place of the bracket that closes the first one.
fn closing(text: &str) -> Option<usize> {
    let mut open = 0;
    let bytes = text.as_bytes();
    for (place, byte) in bytes.iter().enumerate() {
        open = step(open, bytes, place, *byte);
        if open == 0 {
            return Some(place);
        }
    }
    None
}

fn depth(text: &str) -> usize {
    text.bytes().enumerate().fold(0, |open, (place, byte)| step(open, text.as_bytes(), place, byte))
}

/// How many brackets are open after a byte. The `>` of an arrow closes nothing.
fn step(open: usize, bytes: &[u8], place: usize, byte: u8) -> usize {
    let is_arrow = byte == b'>' && place > 0 && bytes[place - 1] == b'-';
    match byte {
        b'<' | b'[' | b'(' | b'{' => open + 1,
        b'>' | b']' | b')' | b'}' if !is_arrow => open.saturating_sub(1),
        _ => open,
    }
}

/// Leaves out the `[0123456789abcdef]` of `std[0123456789abcdef]::fs`.
fn without_disambiguators(name: &str) -> String {
    let mut parts = name.split('[');
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        match part.split_once(']') {
            Some((inside, rest)) if inside.len() >= 12 && inside.bytes().all(|byte| byte.is_ascii_hexdigit()) => {
                text.push_str(rest);
            }
            _ => {
                text.push('[');
                text.push_str(part);
            }
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn joined(symbol: &str) -> Vec<String> {
        paths(symbol).iter().map(|path| path.join("::")).collect()
    }

    #[test]
    fn paths_have_no_generics() {
        for (symbol, expected) in [
            ("std::fs::read_to_string::inner", &["std::fs::read_to_string::inner"] as &[_]),
            ("std::sync::poison::mutex::Mutex<T>::lock", &["std::sync::poison::mutex::Mutex::lock"]),
            (
                "<std::sync::poison::mutex::Mutex<alloc::vec::Vec<u8>>>::lock",
                &["std::sync::poison::mutex::Mutex::lock"],
            ),
            ("<std::fs::File as std::io::Read>::read", &["std::fs::File::read", "std::io::Read::read"]),
            ("<&std::fs::File as std::io::Read>::read", &["std::fs::File::read", "std::io::Read::read"]),
            ("<&mut T as a::Read<X>>::read", &["T::read", "a::Read::read"]),
            ("std::io::impls::<impl std::io::Read for &mut R>::read", &["R::read", "std::io::Read::read"]),
            ("core::slice::<impl [T]>::sort", &["core::slice::sort"]),
            ("std[0123456789abcdef]::thread::functions::sleep", &["std::thread::functions::sleep"]),
            ("std::io::default_read_to_end::<&std::fs::File>", &["std::io::default_read_to_end"]),
            ("app::run::{{closure}}", &["app::run::{{closure}}"]),
            (
                "<a::F as core::ops::FnOnce<(fn() -> u8,)>>::call_once",
                &["a::F::call_once", "core::ops::FnOnce::call_once"],
            ),
            ("<[u8] as a::T>::go", &["go", "a::T::go"]),
            ("read", &["read"]),
        ] {
            assert_eq!(joined(symbol), expected, "{symbol}");
        }
    }

    #[test]
    fn odd_names_do_no_harm() {
        for symbol in [
            "<",
            "<>",
            ">",
            "{",
            "{#}",
            "{é#",
            "a<{é>",
            "<{a}>",
            "<<a>",
            "::",
            "a::<impl ",
            "a::<impl x for >",
            "<é as ü>::ö",
            "<a as>::b",
            "[[",
        ] {
            let _ = joined(symbol);
            let _ = display_name(symbol);
        }
    }

    #[test]
    fn people_see_the_fn() {
        for (symbol, expected) in [
            ("app::load::{{closure}}", "app::load"),
            ("app::load::{async_fn#0}::{closure#1}", "app::load"),
            ("app::load::h0123456789abcdef", "app::load"),
            ("app[0123456789abcdef]::load", "app::load"),
            ("<app::Store as app::Load>::load", "<app::Store as app::Load>::load"),
            ("core::slice::<impl [T]>::sort", "core::slice::<impl [T]>::sort"),
            ("{{closure}}", "{{closure}}"),
            ("{async_block#0}", "async block"),
            ("{closure#12}", "closure"),
            ("poll<core::pin::Pin<alloc::boxed::Box<app::Job>>>", "poll"),
            ("app::poll<app::Job>", "app::poll<app::Job>"),
            ("app::run<app::main::{closure_env#0}>", "app::run"),
            ("app::run::<u8, {closure#0}>", "app::run"),
            ("<app::Job<{closure#0}> as app::Run>::run", "<app::Job<{closure#0}> as app::Run>::run"),
        ] {
            assert_eq!(display_name(symbol), expected, "{symbol}");
        }
    }
}
