//! The rules of a `macro_rules!` definition. They are data without spans, so any thread may expand with them.

use crate::source::Name;
use proc_macro2::{Delimiter, Punct, Spacing, TokenStream, TokenTree};

/// The rules of a macro.
#[derive(Debug)]
pub struct MacroRules {
    pub(super) rules: Box<[Rule]>,
    passes_items: bool,
}

/// `(pattern) => { body }`.
#[derive(Debug)]
pub(super) struct Rule {
    pub(super) pattern: Box<[Part]>,
    pub(super) body: Box<[Part]>,
    /// What the body declares with `let`, anywhere.
    pub(super) locals: Box<[Name]>,
}

/// A part of a pattern or body.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// An identifier, `r#` with it.
    Word(Name),
    /// Punctuation, as many characters as belong together.
    Operator(Name),
    /// Without its quote.
    Lifetime(Name),
    Literal(Box<str>),
    Group(Delimiter, Box<[Part]>),
    /// `$name:fragment`, in a body `$name`.
    Variable(Name, Option<Fragment>),
    /// `$( .. ) separator *`.
    Repeat(Repeat),
    /// `$crate`.
    Crate,
}

/// A repetition.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Repeat {
    pub(super) parts: Box<[Part]>,
    pub(super) separator: Option<Box<Part>>,
    pub(super) count: Count,
}

/// How often something may be repeated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Count {
    Any,
    Some,
    Optional,
}

/// What a variable stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fragment {
    Block,
    Expr,
    Ident,
    Item,
    Lifetime,
    Literal,
    Meta,
    Pat,
    PatParam,
    Path,
    Stmt,
    Tt,
    Ty,
    Vis,
}

impl MacroRules {
    /// Reads what stands in the brackets of `macro_rules! name { .. }`.
    pub fn new(tokens: &TokenStream) -> Option<MacroRules> {
        let mut rules = Vec::new();
        let mut rest = tokens.clone().into_iter().peekable();
        while let Some(token) = rest.next() {
            let TokenTree::Group(pattern) = token else { return None };
            for expected in ['=', '>'] {
                rest.next().filter(|token| is_punct(token, expected))?;
            }
            let Some(TokenTree::Group(body)) = rest.next() else { return None };
            let pattern = parts(pattern.stream(), true)?;
            let body = parts(body.stream(), false)?;
            let mut locals = Vec::new();
            add_locals(&body, &mut locals);
            rules.push(Rule { pattern, body, locals: locals.into() });
            if rest.peek().is_some() {
                rest.next().filter(|token| is_punct(token, ';'))?;
            }
        }
        let passes_items = !rules.is_empty() && rules.iter().all(passes_items);
        Some(MacroRules { rules: rules.into(), passes_items })
    }

    /// Whether a call makes just the items that it is given, at most with more attributes.
    pub fn passes_items(&self) -> bool {
        self.passes_items
    }
}

fn is_punct(token: &TokenTree, character: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == character)
}

fn passes_items(rule: &Rule) -> bool {
    let [Part::Repeat(Repeat { parts, .. })] = &*rule.pattern else { return false };
    let [Part::Variable(item, Some(Fragment::Item))] = &**parts else { return false };
    let [Part::Repeat(Repeat { parts, .. })] = &*rule.body else { return false };
    let mut rest = &**parts;
    while let [Part::Operator(hash), Part::Group(Delimiter::Bracket, _), after @ ..] = rest {
        if hash.as_str() != "#" {
            return false;
        }
        rest = after;
    }
    matches!(rest, [Part::Variable(name, _)] if name == item)
}

/// Operators of more than one character, the longer first.
const OPERATORS: [&str; 25] = [
    "<<=", ">>=", "...", "..=", "::", "->", "=>", "==", "!=", "<=", ">=", "&&", "||", "+=", "-=", "*=", "/=", "%=",
    "^=", "&=", "|=", "<<", ">>", "..", "<-",
];

/// The operator that starts with a character, the next ones of which are joined to it.
pub(super) fn operator(first: &Punct, mut next: impl FnMut(usize) -> Option<Punct>) -> &'static str {
    let mut text = String::from(first.as_char());
    let mut is_joint = first.spacing() == Spacing::Joint;
    while is_joint && text.len() < 3 {
        let Some(punct) = next(text.len() - 1) else { break };
        text.push(punct.as_char());
        is_joint = punct.spacing() == Spacing::Joint;
    }
    OPERATORS.iter().find(|operator| text.starts_with(**operator)).copied().unwrap_or_else(|| single(first.as_char()))
}

fn single(character: char) -> &'static str {
    const SINGLE: &str = "=<>!~+-*/%^&|@.,;:#$?'_";
    SINGLE.find(character).and_then(|index| SINGLE.get(index..index + 1)).unwrap_or_default()
}

/// `None` for what only nightly compilers know.
fn parts(tokens: TokenStream, is_pattern: bool) -> Option<Box<[Part]>> {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut reader = Reader { tokens: &tokens, position: 0, is_pattern };
    let mut parts = Vec::new();
    while reader.position < tokens.len() {
        parts.push(reader.part()?);
    }
    Some(parts.into())
}

struct Reader<'t> {
    tokens: &'t [TokenTree],
    position: usize,
    is_pattern: bool,
}

impl Reader<'_> {
    fn take(&mut self) -> Option<&TokenTree> {
        let token = self.tokens.get(self.position)?;
        self.position += 1;
        Some(token)
    }

    fn part(&mut self) -> Option<Part> {
        let is_pattern = self.is_pattern;
        Some(match self.take()? {
            TokenTree::Ident(word) => Part::Word(Name::from(&word.to_string())),
            TokenTree::Literal(literal) => Part::Literal(literal.to_string().into()),
            TokenTree::Group(group) => Part::Group(group.delimiter(), parts(group.stream(), is_pattern)?),
            TokenTree::Punct(punct) if punct.as_char() == '$' => return self.dollar(),
            TokenTree::Punct(punct) => {
                let punct = punct.clone();
                self.punctuation(&punct)
            }
        })
    }

    fn punctuation(&mut self, punct: &Punct) -> Part {
        if punct.as_char() == '\''
            && let Some(TokenTree::Ident(name)) = self.tokens.get(self.position)
        {
            self.position += 1;
            return Part::Lifetime(Name::from(&name.to_string()));
        }
        let rest = self.tokens.get(self.position..).unwrap_or_default();
        let text = operator(punct, |index| match rest.get(index)? {
            TokenTree::Punct(punct) => Some(punct.clone()),
            _ => None,
        });
        self.position += text.len().saturating_sub(1);
        Part::Operator(Name::from(text))
    }

    /// What follows a `$`.
    fn dollar(&mut self) -> Option<Part> {
        let is_pattern = self.is_pattern;
        match self.take()? {
            TokenTree::Ident(word) if *word == "crate" => Some(Part::Crate),
            TokenTree::Ident(word) => {
                let name = Name::from(&word.to_string());
                if !is_pattern {
                    return Some(Part::Variable(name, None));
                }
                let is_colon = self.take().is_some_and(|token| is_punct(token, ':'));
                match self.take()? {
                    TokenTree::Ident(kind) if is_colon => {
                        Some(Part::Variable(name, Some(fragment(&kind.to_string())?)))
                    }
                    _ => None,
                }
            }
            TokenTree::Group(group) if group.delimiter() == Delimiter::Parenthesis => {
                let parts = parts(group.stream(), is_pattern)?;
                self.repeat(parts)
            }
            _ => None,
        }
    }

    fn repeat(&mut self, parts: Box<[Part]>) -> Option<Part> {
        let count = |token: Option<&TokenTree>| match token {
            Some(TokenTree::Punct(punct)) => match punct.as_char() {
                '*' => Some(Count::Any),
                '+' => Some(Count::Some),
                '?' => Some(Count::Optional),
                _ => None,
            },
            _ => None,
        };
        let mut separator = None;
        if count(self.tokens.get(self.position)).is_none() {
            separator = Some(Box::new(self.part()?));
        }
        let count = count(self.take())?;
        Some(Part::Repeat(Repeat { parts, separator, count }))
    }
}

fn fragment(word: &str) -> Option<Fragment> {
    Some(match word {
        "block" => Fragment::Block,
        "expr" | "expr_2021" => Fragment::Expr,
        "ident" => Fragment::Ident,
        "item" => Fragment::Item,
        "lifetime" => Fragment::Lifetime,
        "literal" => Fragment::Literal,
        "meta" => Fragment::Meta,
        "pat" => Fragment::Pat,
        "pat_param" => Fragment::PatParam,
        "path" => Fragment::Path,
        "stmt" => Fragment::Stmt,
        "tt" => Fragment::Tt,
        "ty" => Fragment::Ty,
        "vis" => Fragment::Vis,
        _ => return None,
    })
}

/// Gathers the names that stand in the patterns of `let`, `for` and closures' and arms' simple bindings.
fn add_locals(parts: &[Part], locals: &mut Vec<Name>) {
    let mut in_pattern = false;
    for (index, part) in parts.iter().enumerate() {
        match part {
            Part::Word(word) if matches!(word.as_str(), "let" | "for") => in_pattern = true,
            Part::Word(word) if word.as_str() == "in" => in_pattern = false,
            Part::Operator(operator) if matches!(operator.as_str(), "=" | ":" | ";") => in_pattern = false,
            Part::Word(_) if in_pattern => add_bound(parts, index, locals),
            Part::Group(_, inner) => {
                if in_pattern {
                    (0..inner.len()).for_each(|index| add_bound(inner, index, locals));
                }
                // `Some(x) => ..` of a `match`.
                if matches!(parts.get(index + 1), Some(Part::Operator(arrow)) if arrow.as_str() == "=>") {
                    (0..inner.len()).for_each(|index| add_bound(inner, index, locals));
                }
                add_locals(inner, locals);
            }
            Part::Repeat(repeat) => add_locals(&repeat.parts, locals),
            _ => {}
        }
    }
}

/// Adds a word of a pattern that is a binding by its looks.
fn add_bound(parts: &[Part], index: usize, locals: &mut Vec<Name>) {
    let Some(Part::Word(word)) = parts.get(index) else { return };
    let is_path = match parts.get(index + 1) {
        Some(Part::Operator(operator)) => matches!(operator.as_str(), "::" | "!"),
        Some(Part::Group(..)) => true,
        _ => false,
    };
    let is_lower = word.starts_with(|first: char| first.is_lowercase() || first == '_');
    let is_keyword =
        matches!(word.as_str(), "_" | "mut" | "ref" | "self" | "crate" | "super" | "true" | "false" | "box");
    if !is_path && is_lower && !is_keyword && !locals.contains(word) {
        locals.push(*word);
    }
}
