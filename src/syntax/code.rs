//! Items, statements and expressions as people write them. syn finds out what stands at a place by trying one form after the
//! other; here a token's first look decides, which takes a fraction of the time. Whatever is not understood here, rare
//! forms and faults alike, is left to syn, with the item or statement in which it stands: so the trees are syn's in any case.
//!
//! Expansions have groups without brackets, around expressions that a caller gave: syn's cursors go into such a group as
//! if it was not there. So wherever an expression or pattern may start, it is looked for first.

mod atoms;
mod control;
mod data;
mod exprs;
mod items;
mod operators;
mod types;
mod values;

use proc_macro2::extra::DelimSpan;
use proc_macro2::{Delimiter, Ident, Punct, Spacing, Span, TokenStream, TokenTree};
use std::fmt::Write as _;
use syn::buffer::Cursor;
use syn::parse::discouraged::{AnyDelimiter, Speculative};
use syn::parse::{ParseBuffer, ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Attribute, Block, Expr, Item, Local, LocalInit, Pat, PatType, Stmt, Token, Type, token};

/// The attributes and items of a file.
pub(super) fn file(tokens: TokenStream) -> syn::Result<(Vec<Attribute>, Vec<Item>)> {
    let parser = |input: ParseStream| Ok((Attribute::parse_inner(input)?, Code::default().items(input)?));
    parser.parse2(tokens)
}

/// The statements of a fn's body, after attributes of the fn.
pub(super) fn body(tokens: TokenStream) -> syn::Result<Vec<Stmt>> {
    let parser = |input: ParseStream| {
        Attribute::parse_inner(input)?;
        Code::default().statements(input)
    };
    parser.parse2(tokens)
}

/// The statements in a block.
pub(super) fn statements(tokens: TokenStream) -> syn::Result<Vec<Stmt>> {
    statements_in.parse2(tokens)
}

/// The same of what is left of an input.
pub(super) fn statements_in(input: ParseStream) -> syn::Result<Vec<Stmt>> {
    Code::default().statements(input)
}

/// Items up to the end.
pub(super) fn items(input: ParseStream) -> syn::Result<Vec<Item>> {
    Code::default().items(input)
}

/// An expression.
pub(super) fn expr(input: ParseStream) -> syn::Result<Expr> {
    let ahead = input.fork();
    match Code::default().expr(&ahead, true) {
        Ok(expr) => {
            input.advance_to(&ahead);
            Ok(expr)
        }
        Err(Unusual) => input.parse(),
    }
}

/// Expressions with commas between them, up to the end.
pub(super) fn list(input: ParseStream) -> syn::Result<Vec<Expr>> {
    let ahead = input.fork();
    let list = match Code::default().list(&ahead) {
        Ok(list) => {
            input.advance_to(&ahead);
            list
        }
        Err(Unusual) => Punctuated::parse_terminated(input)?,
    };
    Ok(list.into_iter().collect())
}

/// A form that is left to syn.
struct Unusual;

type Understood<T> = Result<T, Unusual>;

/// What is left to syn within a form that is understood.
fn left<T>(parsed: syn::Result<T>) -> Understood<T> {
    parsed.map_err(|_| Unusual)
}

/// Reads code.
#[derive(Default)]
struct Code {
    /// Scratch space for the texts of identifiers.
    text: String,
}

impl Code {
    fn statements(&mut self, input: ParseStream) -> syn::Result<Vec<Stmt>> {
        let mut stmts = Vec::new();
        while !input.is_empty() {
            let ahead = input.fork();
            match self.statement(&ahead) {
                Ok(stmt) => {
                    input.advance_to(&ahead);
                    stmts.push(stmt);
                }
                Err(Unusual) => match self.rare_statement(input) {
                    Some(stmt) => stmts.push(stmt),
                    None => {
                        stmts.append(&mut input.call(Block::parse_within)?);
                        break;
                    }
                },
            }
        }
        Ok(stmts)
    }

    /// An item, or what syn takes for a statement whatever follows.
    fn rare_statement(&mut self, input: ParseStream) -> Option<Stmt> {
        let ahead = input.fork();
        if let Ok(item) = self.item(&ahead) {
            input.advance_to(&ahead);
            return Some(Stmt::Item(item));
        }
        let ahead = input.fork();
        let stmt = ahead.parse().ok()?;
        let is_open = matches!(&stmt, Stmt::Macro(stmt) if stmt.semi_token.is_none() && !is_brace(&stmt.mac.delimiter));
        if is_open {
            return None;
        }
        input.advance_to(&ahead);
        Some(stmt)
    }

    fn block(&mut self, input: ParseStream) -> Understood<Block> {
        let (brace, content) = group(input, Delimiter::Brace)?;
        Ok(Block { brace_token: token::Brace { span: brace }, stmts: left(self.statements(&content))? })
    }

    fn statement(&mut self, input: ParseStream) -> Understood<Stmt> {
        if let Some(semi) = eat(input, ';') {
            return Ok(Stmt::Expr(Expr::Verbatim(TokenStream::new()), Some(Token![;](semi))));
        }
        let expr = match first_word(input) {
            Some(first) => match self.kind_of(&first) {
                Word::Let => return self.local(input, first.span()),
                Word::MaybeItem => return Err(Unusual),
                Word::Unsafe if !is_group(input, Delimiter::Brace) => return Err(Unusual),
                kind => self.statement_from(first, kind, input)?,
            },
            None => self.whole(input)?,
        };
        let is_macro = matches!(&expr, Expr::Macro(expr) if is_brace(&expr.mac.delimiter));
        let semi = eat(input, ';').map(token::Semi);
        match expr {
            Expr::Macro(expr) if is_macro || semi.is_some() => {
                Ok(Stmt::Macro(syn::StmtMacro { attrs: expr.attrs, mac: expr.mac, semi_token: semi }))
            }
            expr if semi.is_some() || input.is_empty() || is_block_like(&expr) => Ok(Stmt::Expr(expr, semi)),
            _ => Err(Unusual),
        }
    }

    /// An expression as a statement, of which the first word is read.
    fn statement_from(&mut self, first: Ident, kind: Word, input: ParseStream) -> Understood<Expr> {
        let expr = self.atom_from(first, kind, input, true)?;
        // `m! { .. }` is a statement of its own.
        let is_macro = matches!(&expr, Expr::Macro(expr) if is_brace(&expr.mac.delimiter));
        if is_macro && !is_dot(input) && !is_punct(input, '?') {
            return Ok(expr);
        }
        self.rest_of_whole(expr, input)
    }

    /// `let ..;`, of which the keyword is read.
    fn local(&mut self, input: ParseStream, keyword: Span) -> Understood<Stmt> {
        let mut pat = self.lone_pat(input)?;
        if is_colon(input) {
            pat = self.typed(pat, input)?;
        }
        let init = match eat(input, '=') {
            Some(eq) => {
                let expr = Box::new(self.expr(input, true)?);
                let diverge = match keyword_span(input, "else") {
                    Some(span) if ends_without_brace(&expr) => {
                        let block = self.block(input)?;
                        let block = Expr::Block(syn::ExprBlock { attrs: Vec::new(), label: None, block });
                        Some((Token![else](span), Box::new(block)))
                    }
                    Some(_) => return Err(Unusual),
                    None => None,
                };
                Some(LocalInit { eq_token: Token![=](eq), expr, diverge })
            }
            None => None,
        };
        let semi = eat(input, ';').ok_or(Unusual)?;
        Ok(Stmt::Local(Local {
            attrs: Vec::new(),
            let_token: Token![let](keyword),
            modifiers: Default::default(),
            pat,
            init,
            semi_token: Token![;](semi),
        }))
    }

    /// A pattern that stands before `:`, `=`, `,`, `in`, or at the end.
    fn lone_pat(&mut self, input: ParseStream) -> Understood<Pat> {
        match self.name_pat(input, ';') {
            Some(pat) => Ok(pat),
            None => left(Pat::parse_single(input)),
        }
    }

    /// A pattern with alternatives.
    fn multi_pat(&mut self, input: ParseStream) -> Understood<Pat> {
        match self.name_pat(input, ';') {
            Some(pat) => Ok(pat),
            None => left(Pat::parse_multi_with_leading_vert(input)),
        }
    }

    /// `name` or `mut name` and nothing else; `end` may stand after it.
    fn name_pat(&mut self, input: ParseStream, end: char) -> Option<Pat> {
        let cursor = input.cursor();
        if is_group(input, Delimiter::None) {
            return None;
        }
        let (first, rest) = cursor.ident()?;
        let (mutability, name, rest) = match self.kind_of(&first) {
            Word::Name => (None, first, rest),
            Word::Mut => {
                let (name, rest) = rest.ident()?;
                (self.kind_of(&name) == Word::Name).then_some(())?;
                (Some(Token![mut](first.span())), name, rest)
            }
            _ => return None,
        };
        let ends = match rest.punct() {
            Some((punct, after)) => match punct.as_char() {
                ',' | '=' => true,
                other if other == end => true,
                ':' => !(punct.spacing() == Spacing::Joint && starts_with(after, ':')),
                _ => false,
            },
            None => rest.eof() || rest.ident().is_some_and(|(word, _)| word == "in"),
        };
        if !ends {
            return None;
        }
        for _ in 0..1 + usize::from(mutability.is_some()) {
            word(input);
        }
        Some(Pat::Ident(syn::PatIdent { attrs: Vec::new(), by_ref: None, mutability, ident: name, subpat: None }))
    }

    /// `pattern: Type`, of which the pattern is read.
    fn typed(&mut self, pat: Pat, input: ParseStream) -> Understood<Pat> {
        let colon_token = Token![:](eat(input, ':').ok_or(Unusual)?);
        let ty = Box::new(self.ty(input, true)?);
        Ok(Pat::Type(PatType { attrs: Vec::new(), pat: Box::new(pat), colon_token, ty }))
    }

    /// What a word means where code starts.
    fn kind_of(&mut self, word: &Ident) -> Word {
        self.text.clear();
        // Writing to a string cannot fail.
        let _ = write!(self.text, "{word}");
        Word::of(&self.text)
    }
}

/// What a word means where code starts.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Word {
    /// It starts a path.
    Name,
    /// `self`, `Self`, `super`, `crate`.
    Anchor,
    /// As a statement it may start an item, elsewhere a path.
    MaybeItem,
    Async,
    Break,
    Continue,
    Else,
    False,
    For,
    If,
    Let,
    Loop,
    Match,
    Move,
    Mut,
    Return,
    True,
    Underscore,
    Unsafe,
    While,
    /// Nothing that is understood here.
    Other,
}

impl Word {
    fn of(text: &str) -> Word {
        match text {
            "async" => Word::Async,
            "break" => Word::Break,
            "continue" => Word::Continue,
            "else" => Word::Else,
            "false" => Word::False,
            "for" => Word::For,
            "if" => Word::If,
            "let" => Word::Let,
            "loop" => Word::Loop,
            "match" => Word::Match,
            "move" => Word::Move,
            "mut" => Word::Mut,
            "return" => Word::Return,
            "true" => Word::True,
            "_" => Word::Underscore,
            "unsafe" => Word::Unsafe,
            "while" => Word::While,
            "self" | "Self" | "super" | "crate" => Word::Anchor,
            "union" | "auto" | "default" | "macro_rules" | "builtin" | "raw" | "safe" => Word::MaybeItem,
            "abstract" | "as" | "await" | "become" | "box" | "const" | "do" | "dyn" | "enum" | "extern" | "final"
            | "fn" | "impl" | "in" | "macro" | "mod" | "override" | "priv" | "pub" | "ref" | "static" | "struct"
            | "trait" | "try" | "type" | "typeof" | "unsized" | "use" | "virtual" | "where" | "yield" => Word::Other,
            _ => Word::Name,
        }
    }
}

/// Whether an expression ends a statement or arm by itself.
fn is_block_like(expr: &Expr) -> bool {
    matches!(
        expr,
        Expr::If(_)
            | Expr::Match(_)
            | Expr::Block(_)
            | Expr::Unsafe(_)
            | Expr::While(_)
            | Expr::Loop(_)
            | Expr::ForLoop(_)
    )
}

/// Whether `else` after an expression is certainly that of its `let`.
fn ends_without_brace(expr: &Expr) -> bool {
    match expr {
        Expr::Call(_) | Expr::MethodCall(_) | Expr::Try(_) | Expr::Await(_) | Expr::Path(_) | Expr::Field(_) => true,
        Expr::Index(_) | Expr::Paren(_) | Expr::Tuple(_) => true,
        Expr::Reference(expr) => ends_without_brace(&expr.expr),
        _ => false,
    }
}

fn is_brace(delimiter: &syn::MacroDelimiter) -> bool {
    matches!(delimiter, syn::MacroDelimiter::Brace(_))
}

/// Takes a word.
fn word(input: ParseStream) -> Option<Ident> {
    let taken = input.step(|cursor| {
        Ok(match cursor.ident() {
            Some((word, rest)) => (Some(word), rest),
            None => (None, *cursor),
        })
    });
    taken.ok().flatten()
}

/// Takes a word that is not in a group without brackets.
fn first_word(input: ParseStream) -> Option<Ident> {
    if is_group(input, Delimiter::None) { None } else { word(input) }
}

fn is_word(input: ParseStream, text: &str) -> bool {
    input.cursor().ident().is_some_and(|(found, _)| found == text)
}

/// Takes this word.
fn keyword_span(input: ParseStream, text: &str) -> Option<Span> {
    if is_word(input, text) { word(input).map(|found| found.span()) } else { None }
}

/// Takes whatever punctuation stands here, one character.
fn punct(input: ParseStream) -> Option<Punct> {
    let taken = input.step(|cursor| {
        Ok(match cursor.punct() {
            Some((punct, rest)) => (Some(punct), rest),
            None => (None, *cursor),
        })
    });
    taken.ok().flatten()
}

/// Takes `::`.
fn colons(input: ParseStream) -> Option<[Span; 2]> {
    if !is_pair(input.cursor(), ':', ':') {
        return None;
    }
    Some([punct(input)?.span(), punct(input)?.span()])
}

/// Takes this punctuation.
fn eat(input: ParseStream, character: char) -> Option<Span> {
    if is_punct(input, character) { punct(input).map(|punct| punct.span()) } else { None }
}

fn is_punct(input: ParseStream, character: char) -> bool {
    starts_with(input.cursor(), character)
}

fn starts_with(cursor: Cursor, character: char) -> bool {
    cursor.punct().is_some_and(|(punct, _)| punct.as_char() == character)
}

/// Whether two characters stand here that belong together.
fn is_pair(cursor: Cursor, first: char, second: char) -> bool {
    let Some((punct, rest)) = cursor.punct() else { return false };
    punct.as_char() == first && punct.spacing() == Spacing::Joint && starts_with(rest, second)
}

/// `:`, not `::`.
fn is_colon(input: ParseStream) -> bool {
    is_punct(input, ':') && !is_pair(input.cursor(), ':', ':')
}

/// `.`, not `..`.
fn is_dot(input: ParseStream) -> bool {
    is_punct(input, '.') && !is_pair(input.cursor(), '.', '.')
}

fn is_group(input: ParseStream, delimiter: Delimiter) -> bool {
    input.cursor().any_group().is_some_and(|(_, own, _, _)| own == delimiter)
}

/// Takes a group.
fn group(input: ParseStream<'_>, delimiter: Delimiter) -> Understood<(DelimSpan, ParseBuffer<'_>)> {
    if !is_group(input, delimiter) {
        return Err(Unusual);
    }
    let (_, span, content) = left(input.parse_any_delimiter())?;
    Ok((span, content))
}

/// Takes a group as it is.
fn closed_group(input: ParseStream) -> Option<proc_macro2::Group> {
    let taken = input.step(|cursor| {
        Ok(match cursor.token_tree() {
            Some((TokenTree::Group(group), rest)) => (Some(group), rest),
            _ => (None, *cursor),
        })
    });
    taken.ok().flatten()
}

#[cfg(test)]
mod tests {
    use super::super::lexer::{BodyTokens, cut};
    use super::super::testing;
    use super::super::{EVERYTHING, code};
    use super::*;
    use proc_macro2::Group;

    /// What syn makes of the tokens, and what is made here, with the places of all names.
    fn both(tokens: TokenStream) -> [String; 2] {
        let theirs = Block::parse_within.parse2(tokens.clone()).map_err(|error| error.to_string());
        let ours = code::statements(tokens).map_err(|error| error.to_string());
        [theirs, ours].map(|stmts| format!("{stmts:?}"))
    }

    #[test]
    fn files_are_read_as_syn_does() {
        let whole = |text: &str| cut(text, EVERYTHING, BodyTokens::InPlace).map(|cut| cut.tokens).ok();
        for (path, text) in testing::texts() {
            testing::with_stack(|| {
                let (Some(tokens), Some(again)) = (whole(&text), whole(&text)) else { return };
                let theirs = syn::parse2::<syn::File>(tokens).map(|file| (file.attrs, file.items));
                let [theirs, ours] = [theirs, code::file(again)].map(|file| format!("{:?}", file.ok()));
                assert!(theirs == ours, "{}", path.display());
            });
        }
    }

    #[test]
    fn rare_items_are_read_as_syn_does() {
        for text in RARE_ITEMS {
            testing::with_stack(|| {
                let Ok(cut) = cut(text, EVERYTHING, BodyTokens::InPlace) else { panic!("no tokens: {text}") };
                let theirs = syn::parse2::<syn::File>(cut.tokens.clone()).map(|file| (file.attrs, file.items));
                let [theirs, ours] = [theirs, code::file(cut.tokens)]
                    .map(|file| format!("{:?}", file.map_err(|error| error.to_string())));
                assert_eq!(theirs, ours, "{text}");
            });
        }
    }

    const RARE_ITEMS: [&str; 36] = [
        "#![a] #[b] fn f() {} pub(crate) fn g() {} pub(in a::b) const unsafe fn h<'a, T: A>(&'a self) -> T where T: B {}",
        "fn f() { #![a] b } fn g(); extern \"C\" fn h() {} async unsafe fn i() {} unsafe async fn j() {}",
        "fn f(a: A, mut b: B, ref c: C, (d, e): (D, E), _: F, &g: &G, A::B(x): H,) {}",
        "fn f(self) {} fn f(mut self) {} fn f(&self) {} fn f(&'a mut self, b: C) {} fn f(self: Box<Self>) {}",
        "fn f(a: A, self) {}",
        "fn f(self, self) {}",
        "fn f(self::A: B) {}",
        "fn f(A<B>) {} fn g(#[a] b: C, #[d] e: F) {} fn h(#[a] self) {}",
        "fn f(a: A, ...) {}",
        "fn f(a: ...) {}",
        "fn f() -> impl A + B {} fn f() -> A + B {} fn f() -> Box<dyn A + 'b> {} fn f() -> ! {} fn f() -> (A, B) {}",
        "fn f(a: &'static mut [u8; 2 + 1], b: &[T], c: *const T, d: fn(A) -> B, e: for<'a> fn(&'a A), f: _) {}",
        "fn f(a: A<'b, C, D = E, 2, -1, { F }, true, G<H> = I>, b: J<K: L>, c: M<N = 3>, d: O<P = {}>) {}",
        "fn f(a: <A as B>::C, b: ::d::E, c: super::F, d: self::G::H, e: Self::I, f: crate::J<K>::L, g: A::<B>::C) {}",
        "fn f(a: Fn(A) -> B, b: (A), c: (), d: (A,), e: m!(b), f: (A) + B, g: (?A), h: ('a + B), i: Vec<Vec<A>>) {}",
        "fn f(a: A+B, b: &(dyn A + B), c: &dyn A + B) {}",
        "fn r#type(r#fn: r#struct) {} fn union(auto: default, raw: safe) {}",
        "fn fn() {}",
        "use a; use a::b; use a::{b, c::{d}, e as f, g as _, *}; use ::a::*; use self::b; use crate::{self, c}; use {a, b};",
        "use a::{::b}; use super::super::a; pub use a::b;",
        "use a",
        "use a b;",
        "impl A { } impl<T> A<T> for B<T> where T: C { fn d(&self) {} type E = F; const G: H = i; j! {} default fn k() {} }",
        "impl A { pub async fn b() {} pub(super) const fn c() {} #[d] fn e() { #![f] } fn g(); }",
        "impl<T> ::A<T> {} impl <T>::A {} impl<> A {} impl<'a> A<'a> {} impl<const N: usize> A<N> {} impl<#[a] T> A<T> {}",
        "impl !A for B {} unsafe impl A for B {} impl const A for B {} default impl A for B {} impl dyn A + B {} impl &A {}",
        "impl A { #![b] } impl Fn(A) for B {} impl (A) for B {} pub impl A {}",
        "impl <A as B>::C for D {}",
        "mod a; pub mod b { use c; fn d() {} } unsafe mod e {} mod f { #![g] } mod h { mod i { struct J; } }",
        "mod a { fn b }",
        "struct A; struct B(C, pub D, #[e] pub(crate) F); struct G { h: I, pub j: K, #[l] pub(in m) n: O<P>, }",
        "struct A<T> where T: B { c: T } struct D<T>(T) where T: E; struct F<T> where T: G; struct H { i: J = 1 }",
        "struct A { union: B, _: C, r#d: E } struct F {};",
        "enum A { B, C(D), #[e] F { g: H }, I = 1 + 2, pub J, K(L) = 3, } enum M {} enum N<T> where T: O { P(T) }",
        "static A: B = c; const D: E = f; type G = H; trait I { fn j(&self); } union K { l: M } m! { n } extern crate o;",
        "macro_rules! a { () => {} } auto trait B {} extern \"C\" { fn c(); } macro d() {} e!(f); trait G = H;",
    ];

    /// Tokens with groups without brackets in the place of parentheses.
    fn without_parentheses(tokens: TokenStream) -> TokenStream {
        let token = |token| match token {
            TokenTree::Group(group) => {
                let delimiter = match group.delimiter() {
                    Delimiter::Parenthesis => Delimiter::None,
                    other => other,
                };
                TokenTree::Group(Group::new(delimiter, without_parentheses(group.stream())))
            }
            other => other,
        };
        tokens.into_iter().map(token).collect()
    }

    #[test]
    fn groups_without_brackets_stay_together() {
        for text in [
            "a * (b + c); (a + b) * c; -(a - b); &(a + b); (a + b) as T; x = (a = b); 0..(-a); (a)..(b); (..a) + b",
            "(a + b).c; (a.b)[c]; (a)?; (a + b); (a + b)",
            "(a)",
            "(a); b",
            "(a::b)::c",
            "(a::b) { c: d }",
            "[(a + b), (&c)]; [(a + b); (c + d)]; return (a + b); break (a + b); |x| (x + y)",
            "let x = (a + b); let (x) = y; let (A::B) = c else { return };",
            "match (a + b) { (c) => (d + e), (f::G) => 1, h if (i || j) => (k) }",
            "if (a || b) && c {} while (a + b) {} for i in (a + b) {} if let A = (b || c) && d {}",
            "{ (a + b) } (c + d)",
            "S { a: (b + c), d, ..(e + f) }; m!(a); ((a + b)); ((a) + b)",
            "let x: [u8; (a + b)] = c; d::<(e)>(); (async { a }); (if a { b } else { c }); (|x| x)",
        ] {
            testing::with_stack(|| {
                let Ok(cut) = cut(text, EVERYTHING, BodyTokens::InPlace) else { panic!("no tokens: {text}") };
                let [theirs, ours] = both(without_parentheses(cut.tokens));
                assert_eq!(theirs, ours, "{text}");
            });
        }
    }

    #[test]
    fn bodies_are_read_as_syn_does() {
        let mut count = 0;
        for (path, text) in testing::texts() {
            testing::with_stack(|| {
                let Ok(cut) = cut(&text, EVERYTHING, BodyTokens::Apart) else { return };
                for (_, tokens) in cut.bodies {
                    let [theirs, ours] = both(tokens);
                    assert_eq!(theirs, ours, "{}", path.display());
                    count += 1;
                }
            });
        }
        assert!(count > 2_000, "{count} bodies");
    }

    #[test]
    fn rare_forms_are_read_as_syn_does() {
        for text in [
            "",
            ";;",
            "a; b",
            "a b",
            "let x",
            "let mut x: T = a; let ref y = b; let _ = c; let (a, b) = d;",
            "let Some(x) = f() else { return };",
            "let x = if a { b } else { c } else { d };",
            "let x = a && b || c == d + e * f as u8 << 1 & 2 | 3 ^ 4;",
            "a = b = c; a += b; a <<= 1; a >>= 1; a -= -1; a == b == c",
            "a < b == c",
            "a <- b",
            "a < -b; a-b; a--b; a*-b; a&&b; a&&&b; &&a; & &mut a; &raw const a; &raw; &raw.b",
            "..; ..a; a..; a..b; a..=b; ..=b; a...b",
            "a..; (a..); [..]; f(.., ..b); a..b.c; x[a..]; x[..-1]; a.. == b",
            "for i in 0.. {} for mut i in a..b {} for (a, b) in c {} for<'a> |x| x",
            "'a: loop { break 'a; continue 'a; } 'b: { break 'b 1 } 'c: while x {} 'd: for x in y {} 'e: f()",
            "if a {} else if let B = c && d {} else {}",
            "if a {} .b(); match a {} ? ; { a } - 1; { a }.b + 1; unsafe { a } unsafe fn f() {}",
            "if (S {}) == a {} if S {} {}",
            "match a { B | C => 1, D if e => { f } x => {}, _ => g!{} y => z }",
            "match a { #[cfg(b)] C => 1, mut d => 2, ref e @ F(..) => 3 }",
            "match a { #![b] }",
            "|x| x; |x, y: T| -> U { v }; move || a; || b; async |x| c; |&x| x; |mut x| x; |a| b | c",
            "async {}; async move { a.await }; async fn f() {} async_a()",
            "a.0.1; a.0; a.0.b; a.0(); a.b::<C>(); a.await?.b[c](d)?; a.match; a.r#type; 1.0.b(); 1.max(2)",
            "A { b, c: d, ..e }; A { 0: b }; A::<B> { c }; A {}; <A as B>::C(d); <A>::b(); ::a::b(); A::{b}",
            "a::<B>::c::<D>(); Vec::<T>::new; crate::a(); self.b; super::c; Self::D; a::b!(c); a::<B>!(c)",
            "m! {} m! { a }.b; m!(a) m![b]; m!(c); m! d {} m!{} + 1",
            "m!(a); m! { b }; x = m! { c }; m!(d) + 1",
            "return; return a; || return; f(return, break, continue); loop { break a }",
            "union.x; union U {} auto; default; macro_rules! m {} raw; safe; builtin",
            "(); (a,); (a); (a, b); []; [a]; [a; b]; [a, b,]; (a;)",
            "#[a] b; #[c] let d; #![e]",
            "use a; #[b] fn c() {} d; struct E { f: G } async fn h() {} unsafe fn i() {} #[j] k(); impl L {} m",
            "let a: B = c; use d; let e = f as g::H<I>; const J: K = l; static M: N = o; #[p] let q = r; s",
            "break 'a b; c; || -> D { e }; async |f| g; h! {} i!(); j!() k",
            "use a; fn b() {} const C: D = e; const { f } static || g; struct H; impl I {} type J = K;",
            "a as B; a as B < c; a as B.c; a as B[c]; a as &'a B; a as fn() -> B",
            "'a'; b'a'; \"b\"; b\"c\"; c\"d\"; r#\"e\"#; 1_u8; 1e3; 0x1f; true; !false; -1",
            "yield a; become b; try { c } box d; let e = f; dyn",
            "x => y",
            "a ? b : c",
            "let a = |b| c; d",
            "let x = y",
        ] {
            testing::with_stack(|| {
                let Ok(cut) = cut(text, EVERYTHING, BodyTokens::InPlace) else { panic!("no tokens: {text}") };
                let [theirs, ours] = both(cut.tokens);
                assert_eq!(theirs, ours, "{text}");
            });
        }
    }
}
