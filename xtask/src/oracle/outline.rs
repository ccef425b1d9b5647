//! Where the fns of a file stand, found by their tokens alone: so those inside of macro calls are found too.

use std::collections::BTreeSet;

use proc_macro2::{Delimiter, TokenStream, TokenTree};

use super::mir::Region;
use super::source::region;

/// What a file defines.
#[derive(Debug, Default)]
pub(crate) struct Outline {
    fns: Vec<Written>,
    /// The names of structs, enums and unions.
    pub(crate) types: BTreeSet<String>,
}

/// What is around a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Around<'a> {
    /// A fn: its name, and the name's line and column.
    Fn(&'a str, (u32, u32)),
    /// A fn in a macro's definition, which stands for many.
    Definition,
    Nothing,
}

/// A fn in the text.
#[derive(Debug)]
struct Written {
    name: String,
    /// Line and column of the name.
    place: (u32, u32),
    /// From its attributes, which may be all that a procedural macro leaves of it, to the end of its body.
    extent: Region,
    in_definition: bool,
}

impl Outline {
    pub(crate) fn new(text: &str) -> Outline {
        let mut outline = Outline::default();
        if let Ok(tokens) = text.parse::<TokenStream>() {
            outline.read(tokens, false);
        }
        proc_macro2::extra::invalidate_current_thread_spans();
        outline
    }

    /// What is around a place: the innermost fn.
    pub(crate) fn around(&self, place: Region) -> Around<'_> {
        let inside =
            |outer: Region| (outer.0, outer.1) <= (place.0, place.1) && (place.2, place.3) <= (outer.2, outer.3);
        let around = self.fns.iter().filter(|one| inside(one.extent));
        match around.max_by_key(|one| (one.extent.0, one.extent.1)) {
            Some(one) if one.in_definition => Around::Definition,
            Some(one) => Around::Fn(&one.name, one.place),
            None => Around::Nothing,
        }
    }

    /// Whether the name of a fn stands here, and not in a macro's definition.
    pub(crate) fn is_name(&self, place: (u32, u32)) -> bool {
        self.fns.iter().any(|one| one.place == place && !one.in_definition)
    }

    fn read(&mut self, tokens: TokenStream, in_definition: bool) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        for (at, token) in tokens.iter().enumerate() {
            match token {
                TokenTree::Ident(word) => {
                    let Some(TokenTree::Ident(name)) = tokens.get(at + 1) else { continue };
                    match word.to_string().as_str() {
                        "fn" => {
                            let start = tokens[first_of_fn(&tokens, at)].span().start();
                            let end = tokens[at..].iter().find(|token| ends_fn(token)).unwrap_or(token).span().end();
                            let place = name.span().start();
                            self.fns.push(Written {
                                name: name.to_string().trim_start_matches("r#").to_owned(),
                                place: (place.line as u32, place.column as u32 + 1),
                                extent: region(start, end),
                                in_definition,
                            });
                        }
                        "struct" | "enum" | "union" => {
                            self.types.insert(name.to_string());
                        }
                        _ => {}
                    }
                }
                TokenTree::Group(group) => {
                    let before: Vec<String> =
                        tokens[at.saturating_sub(3)..at].iter().map(ToString::to_string).collect();
                    let defines = matches!(before.as_slice(), [word, mark, _] if word == "macro_rules" && mark == "!");
                    self.read(group.stream(), in_definition || defines);
                }
                _ => {}
            }
        }
    }
}

/// The first token of a fn with its attributes, by the place of its keyword.
fn first_of_fn(tokens: &[TokenTree], mut at: usize) -> usize {
    let belongs = |token: &TokenTree| match token {
        TokenTree::Ident(word) => {
            ["pub", "const", "async", "unsafe", "safe", "extern", "default"].contains(&word.to_string().as_str())
        }
        TokenTree::Punct(punct) => punct.as_char() == '#',
        TokenTree::Literal(_) => true,
        TokenTree::Group(group) => group.delimiter() != Delimiter::Brace,
    };
    while let Some(before) = at.checked_sub(1).filter(|&before| belongs(&tokens[before])) {
        at = before;
    }
    at
}

fn ends_fn(token: &TokenTree) -> bool {
    match token {
        TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
        TokenTree::Punct(punct) => punct.as_char() == ';',
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fns_around_places() {
        let text = "fn a() -> u8 {\n    fn b() {}\n    b()\n}\nm! {\n    async fn c(f: fn(u8)) {}\n}\nmacro_rules! d {\n    \
                    () => { fn e() {} }\n}\nenum F {}\n#[serial]\npub fn g() {}\n";
        let outline = Outline::new(text);
        assert_eq!(outline.around((1, 11, 1, 13)), Around::Fn("a", (1, 4)));
        assert_eq!(outline.around((2, 12, 2, 12)), Around::Fn("b", (2, 8)));
        assert_eq!(outline.around((3, 5, 3, 8)), Around::Fn("a", (1, 4)));
        assert_eq!(outline.around((6, 27, 6, 29)), Around::Fn("c", (6, 14)));
        assert_eq!(outline.around((9, 21, 9, 21)), Around::Definition);
        assert_eq!(outline.around((11, 1, 11, 5)), Around::Nothing);
        assert_eq!(outline.around((12, 1, 12, 10)), Around::Fn("g", (13, 8)));
        assert!(outline.is_name((6, 14)) && !outline.is_name((9, 16)) && !outline.is_name((1, 1)));
        assert_eq!(outline.types.iter().collect::<Vec<_>>(), ["F"]);
    }
}
