//! Statements and expressions as people write them. syn finds out what stands at a place by trying one form after the
//! other; here a token's first look decides, which takes a fraction of the time. Whatever is not understood here, rare
//! forms and faults alike, is left to syn, from the statement on in which it stands: so the trees are syn's in any case.
//!
//! Only for tokens of a text: those of expansions may have groups without brackets, which nothing here expects.

mod atoms;
mod control;
mod exprs;
mod operators;

use proc_macro2::extra::DelimSpan;
use proc_macro2::{Delimiter, Ident, Punct, Spacing, Span, TokenStream, TokenTree};
use std::fmt::Write as _;
use syn::buffer::Cursor;
use syn::parse::discouraged::{AnyDelimiter, Speculative};
use syn::parse::{ParseBuffer, ParseStream, Parser};
use syn::{Block, Expr, Local, LocalInit, Pat, PatType, Stmt, Token, Type, token};

/// The statements in a block.
pub(super) fn statements(tokens: TokenStream) -> syn::Result<Vec<Stmt>> {
    let parser = |input: ParseStream| Code::default().statements(input);
    parser.parse2(tokens)
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
                Err(Unusual) => {
                    stmts.append(&mut input.call(Block::parse_within)?);
                    break;
                }
            }
        }
        Ok(stmts)
    }

    fn block(&mut self, input: ParseStream) -> Understood<Block> {
        let (brace, content) = group(input, Delimiter::Brace)?;
        Ok(Block { brace_token: token::Brace { span: brace }, stmts: left(self.statements(&content))? })
    }

    fn statement(&mut self, input: ParseStream) -> Understood<Stmt> {
        if let Some(semi) = eat(input, ';') {
            return Ok(Stmt::Expr(Expr::Verbatim(TokenStream::new()), Some(Token![;](semi))));
        }
        let expr = match word(input) {
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
            pat = typed(pat, input)?;
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

/// `pattern: Type`, of which the pattern is read.
fn typed(pat: Pat, input: ParseStream) -> Understood<Pat> {
    let colon = eat(input, ':').ok_or(Unusual)?;
    let ty = left(input.parse::<Type>())?;
    Ok(Pat::Type(PatType { attrs: Vec::new(), pat: Box::new(pat), colon_token: Token![:](colon), ty: Box::new(ty) }))
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

/// Takes this word.
fn keyword_span(input: ParseStream, text: &str) -> Option<Span> {
    let (found, _) = input.cursor().ident()?;
    if found == text { word(input).map(|found| found.span()) } else { None }
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

    /// What syn makes of the tokens, and what is made here, with the places of all names.
    fn both(tokens: TokenStream) -> [String; 2] {
        let theirs = Block::parse_within.parse2(tokens.clone()).map_err(|error| error.to_string());
        let ours = code::statements(tokens).map_err(|error| error.to_string());
        [theirs, ours].map(|stmts| format!("{stmts:?}"))
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
