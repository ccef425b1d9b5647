//! What is left of a file when it does not parse as a whole: item by item, then member by member, then without the
//! body of a fn. Cutting goes by tokens alone, so a fault inside an item never reaches its neighbours.

use super::{ParseError, Places, Tree, depth};
use proc_macro2::{Delimiter, Group, Punct, Spacing, TokenStream, TokenTree};
use syn::parse::{Parse, ParseStream, Parser};

/// How far modules are entered.
const MODULES: u32 = 40;

/// The places where a text that cannot be cut into tokens may be split: lines that start with an item.
pub(super) fn pieces(text: &str, base: usize) -> Vec<(usize, usize)> {
    let mut starts = Vec::new();
    let mut position = base;
    let mut in_attributes = false;
    for line in text.get(base..).unwrap_or_default().split_inclusive('\n') {
        let is_attribute = line.starts_with("#[") || line.starts_with("///");
        if is_attribute || starts_item(line) {
            if !in_attributes {
                starts.push(position);
            }
            in_attributes = is_attribute;
        }
        position += line.len();
    }
    let ends = starts.iter().skip(1).copied().chain([text.len()]).collect::<Vec<_>>();
    starts.into_iter().zip(ends).collect()
}

fn starts_item(line: &str) -> bool {
    const WORDS: [&str; 16] = [
        "pub",
        "fn",
        "async",
        "unsafe",
        "extern",
        "use",
        "mod",
        "struct",
        "enum",
        "union",
        "trait",
        "impl",
        "type",
        "const",
        "static",
        "macro_rules",
    ];
    let length = line.bytes().take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'_').count();
    line.get(..length).is_some_and(|word| WORDS.contains(&word))
}

/// Parses item by item.
pub(super) fn parse(tokens: TokenStream, places: &Places, errors: &mut Vec<ParseError>) -> Tree {
    let mut attributes = Vec::new();
    let mut rest = TokenStream::new();
    let parser = |input: ParseStream| -> syn::Result<()> {
        let fork = input.fork();
        if let Ok(found) = syn::Attribute::parse_inner(&fork) {
            attributes = found;
            syn::parse::discouraged::Speculative::advance_to(input, &fork);
        }
        rest = input.parse()?;
        Ok(())
    };
    if let Err(error) = parser.parse2(tokens) {
        errors.push(syntax_error(&error, places));
    }
    let mut recovery = Recovery { places, errors };
    let items = recovery.items(rest, 0);
    Tree { attributes, items }
}

fn syntax_error(error: &syn::Error, places: &Places) -> ParseError {
    ParseError { offset: places.start(error.span()), message: error.to_string() }
}

struct Recovery<'a> {
    places: &'a Places<'a>,
    errors: &'a mut Vec<ParseError>,
}

impl Recovery<'_> {
    fn items(&mut self, tokens: TokenStream, modules: u32) -> Vec<syn::Item> {
        split(tokens).into_iter().filter_map(|item| self.item(item, modules)).collect()
    }

    fn item(&mut self, mut tokens: Vec<TokenTree>, modules: u32) -> Option<syn::Item> {
        if self.is_deep(&tokens) {
            let offset = tokens.first().map_or(0, |token| self.places.start(token.span()));
            self.errors.push(ParseError { offset, message: "nested too deeply".to_owned() });
        } else {
            match syn::parse2(tokens.iter().cloned().collect()) {
                Ok(item) => return Some(item),
                Err(error) => {
                    // easy-ext's `pub impl` is no error.
                    if drop_visibility_of_impl(&mut tokens)
                        && let Ok(item) = syn::parse2(tokens.iter().cloned().collect())
                    {
                        return Some(item);
                    }
                    if let Some(item) = super::without_const(&tokens.iter().cloned().collect()) {
                        return Some(item);
                    }
                    self.errors.push(syntax_error(&error, self.places));
                }
            }
        }
        self.salvage(tokens, modules)
    }

    /// What is left of an item without those of its members that are at fault.
    fn salvage(&mut self, mut tokens: Vec<TokenTree>, modules: u32) -> Option<syn::Item> {
        if modules > MODULES {
            return None;
        }
        let TokenTree::Group(body) = tokens.pop()? else { return None };
        match keyword(&tokens)?.as_str() {
            "mod" => {
                tokens.push(TokenTree::Group(Group::new(Delimiter::Brace, TokenStream::new())));
                let known = self.errors.len();
                let items = self.items(body.stream(), modules + 1);
                // The item's own error was that of one of its members.
                if self.errors.len() > known && known > 0 {
                    self.errors.remove(known - 1);
                }
                let Ok(syn::Item::Mod(mut module)) = syn::parse2(tokens.into_iter().collect()) else { return None };
                if let Some((_, content)) = &mut module.content {
                    *content = items;
                }
                Some(syn::Item::Mod(module))
            }
            "impl" => self.members::<syn::ImplItem>(tokens, &body),
            "trait" => self.members::<syn::TraitItem>(tokens, &body),
            "fn" => syn::parse2(without_body(tokens)).ok(),
            _ => None,
        }
    }

    fn members<T: Parse>(&mut self, mut tokens: Vec<TokenTree>, body: &Group) -> Option<syn::Item> {
        let mut kept = TokenStream::new();
        for mut member in split(body.stream()) {
            if !self.is_deep(&member) && syn::parse2::<T>(member.iter().cloned().collect()).is_ok() {
                kept.extend(member);
            } else if matches!(member.pop(), Some(TokenTree::Group(_)))
                && keyword(&member).as_deref() == Some("fn")
                && !self.is_deep(&member)
            {
                let signature = without_body(member);
                if syn::parse2::<T>(signature.clone()).is_ok() {
                    kept.extend(signature);
                }
            }
        }
        tokens.push(TokenTree::Group(Group::new(Delimiter::Brace, kept)));
        if self.is_deep(&tokens) { None } else { syn::parse2(tokens.into_iter().collect()).ok() }
    }

    /// Whether tokens that stand in the text in this order nest too deeply.
    fn is_deep(&self, tokens: &[TokenTree]) -> bool {
        let base = self.places.base();
        let range = tokens.first().zip(tokens.last()).map(|(first, last)| {
            let span = self.places.between(first.span(), last.span());
            (span.start - base) as usize..(span.end - base) as usize
        });
        let text = range.and_then(|range| self.places.text().get(range)).unwrap_or_default();
        depth::estimate(text) > depth::LIMIT
    }
}

fn without_body(signature: Vec<TokenTree>) -> TokenStream {
    signature.into_iter().chain([TokenTree::Punct(Punct::new(';', Spacing::Alone))]).collect()
}

/// Cuts tokens after each `;` or brace group that ends an item.
fn split(tokens: TokenStream) -> Vec<Vec<TokenTree>> {
    let mut items = Vec::new();
    let mut current: Vec<TokenTree> = Vec::new();
    let mut ends_at_semicolon = false;
    let mut is_decided = false;
    for token in tokens {
        if !is_decided && let TokenTree::Ident(word) = &token {
            (is_decided, ends_at_semicolon) = ending(&word.to_string(), ends_at_semicolon);
        }
        let ends = match &token {
            TokenTree::Punct(punct) => punct.as_char() == ';',
            TokenTree::Group(group) => group.delimiter() == Delimiter::Brace && !ends_at_semicolon,
            _ => false,
        };
        let is_stray = current.is_empty() && matches!(&token, TokenTree::Punct(punct) if punct.as_char() == ';');
        if is_stray {
            continue;
        }
        current.push(token);
        if ends {
            items.push(std::mem::take(&mut current));
            (is_decided, ends_at_semicolon) = (false, false);
        }
    }
    if !current.is_empty() {
        items.push(current);
    }
    items
}

/// Whether a word settles where its item ends, and whether that is at a `;` only.
fn ending(word: &str, so_far: bool) -> (bool, bool) {
    match word {
        "use" | "static" | "type" | "let" | "crate" => (true, true),
        // `const NAME: ..` or `const fn`.
        "const" => (false, true),
        "pub" | "in" | "default" | "extern" => (false, so_far),
        "async" | "unsafe" | "fn" | "impl" | "trait" | "auto" => (true, false),
        _ => (true, so_far),
    }
}

/// The word that tells an item's kind, before its first bracket; attributes aside.
fn keyword(tokens: &[TokenTree]) -> Option<String> {
    tokens
        .iter()
        .filter_map(|token| match token {
            TokenTree::Ident(word) => Some(word.to_string()),
            _ => None,
        })
        .find(|word| matches!(word.as_str(), "fn" | "mod" | "impl" | "trait" | "struct" | "enum" | "union" | "macro"))
}

fn drop_visibility_of_impl(tokens: &mut Vec<TokenTree>) -> bool {
    let is_word = |token: &TokenTree, word: &str| matches!(token, TokenTree::Ident(ident) if ident == word);
    let Some(start) = tokens.iter().position(|token| is_word(token, "pub")) else { return false };
    let Some(end) = tokens.iter().position(|token| is_word(token, "impl") || is_word(token, "unsafe")) else {
        return false;
    };
    if start > end || end - start > 2 {
        return false;
    }
    tokens.drain(start..end);
    true
}
