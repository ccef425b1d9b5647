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
        let semi = eat(input, ';').map(|span| Token![;](span));
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
