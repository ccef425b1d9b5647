//! The body of a rule with its variables filled in.

use super::definition::{Fragment, Part, Repeat, Rule};
use super::matching::{Bindings, Bound};
use super::{Budget, MacroInput};
use crate::source::Name;
use crate::syntax::literals::literal;
use proc_macro2::{Delimiter, Group, Ident, Punct, Spacing, TokenStream, TokenTree};

/// The tokens that a call makes.
pub(super) fn transcribe(
    rule: &Rule,
    bindings: &Bindings,
    input: &MacroInput,
    budget: &Budget,
) -> Option<Vec<TokenTree>> {
    let is_hidden = |name: &Name| input.is_statement || bindings.iter().any(|(_, bound)| mentions(bound, name));
    let hidden = rule.locals.iter().copied().filter(is_hidden).collect();
    let mut transcriber = Transcriber { bindings, input, budget, hidden, rounds: Vec::new() };
    let mut tokens = Vec::new();
    transcriber.parts(&rule.body, &mut tokens)?;
    Some(tokens)
}

/// Whether the caller's tokens have a word.
fn mentions(bound: &Bound, name: &Name) -> bool {
    match bound {
        Bound::One(_, tokens) => tokens.iter().any(|token| has_word(token, name)),
        Bound::Many(all) => all.iter().any(|bound| mentions(bound, name)),
    }
}

fn has_word(token: &TokenTree, name: &Name) -> bool {
    match token {
        TokenTree::Ident(ident) => ident == name.as_str(),
        TokenTree::Group(group) => group.stream().into_iter().any(|token| has_word(&token, name)),
        _ => false,
    }
}

struct Transcriber<'a> {
    bindings: &'a Bindings,
    input: &'a MacroInput<'a>,
    budget: &'a Budget,
    /// Locals of the definition that the caller's code must not see, nor they what it calls by that name.
    hidden: Vec<Name>,
    /// The round of each repetition around, from the outermost.
    rounds: Vec<usize>,
}

impl Transcriber<'_> {
    fn parts(&mut self, parts: &[Part], out: &mut Vec<TokenTree>) -> Option<()> {
        for (index, part) in parts.iter().enumerate() {
            self.budget.spend(1)?;
            match part {
                Part::Word(word) => {
                    let is_hidden = self.hidden.contains(word) && !is_member(parts, index);
                    out.push(self.word(word, is_hidden));
                }
                Part::Operator(text) => self.operator(text, out),
                Part::Lifetime(name) => self.lifetime(name, out),
                Part::Literal(text) => {
                    let mut literal = literal(text)?;
                    literal.set_span(self.input.span);
                    out.push(TokenTree::Literal(literal));
                }
                Part::Group(delimiter, inner) => {
                    let mut tokens = Vec::with_capacity(inner.len());
                    self.parts(inner, &mut tokens)?;
                    out.push(self.group(*delimiter, tokens));
                }
                Part::Variable(name, _) => {
                    let is_prefix = matches!(parts.get(index + 1), Some(Part::Operator(next)) if next.as_str() == "::");
                    self.variable(name, is_prefix, out)?;
                }
                Part::Repeat(repeat) => self.repeat(repeat, out)?,
                Part::Crate => match self.input.krate {
                    None => out.push(self.word(&Name::from("crate"), false)),
                    Some(name) => {
                        self.operator(&Name::from("::"), out);
                        out.push(self.word(&name, false));
                    }
                },
            }
        }
        Some(())
    }

    fn word(&self, word: &Name, is_hidden: bool) -> TokenTree {
        let span = self.input.span;
        TokenTree::Ident(match word.strip_prefix("r#") {
            Some(raw) => Ident::new_raw(raw, span),
            None if is_hidden => Ident::new(&format!("{word}__{}", self.input.number), span),
            None => Ident::new(word, span),
        })
    }

    fn operator(&self, text: &Name, out: &mut Vec<TokenTree>) {
        let last = text.len().saturating_sub(1);
        for (index, character) in text.chars().enumerate() {
            let mut punct = Punct::new(character, if index < last { Spacing::Joint } else { Spacing::Alone });
            punct.set_span(self.input.span);
            out.push(TokenTree::Punct(punct));
        }
    }

    fn lifetime(&self, name: &Name, out: &mut Vec<TokenTree>) {
        let mut quote = Punct::new('\'', Spacing::Joint);
        quote.set_span(self.input.span);
        out.push(TokenTree::Punct(quote));
        out.push(self.word(name, false));
    }

    fn group(&self, delimiter: Delimiter, tokens: Vec<TokenTree>) -> TokenTree {
        let mut group = Group::new(delimiter, tokens.into_iter().collect::<TokenStream>());
        group.set_span(self.input.span);
        TokenTree::Group(group)
    }

    fn variable(&self, name: &Name, is_prefix: bool, out: &mut Vec<TokenTree>) -> Option<()> {
        let Some((_, bound)) = self.bindings.iter().find(|(own, _)| own == name) else {
            // Of a macro that the expansion defines.
            self.operator(&Name::from("$"), out);
            out.push(self.word(name, false));
            return Some(());
        };
        let mut bound = bound;
        for &round in &self.rounds {
            match bound {
                Bound::Many(all) => bound = all.get(round)?,
                Bound::One(..) => break,
            }
        }
        let Bound::One(fragment, tokens) = bound else { return None };
        self.budget.spend(tokens.len() as u32)?;
        match fragment {
            // It stays together: `$a * 2` of `1 + 1` is 4.
            Fragment::Expr if tokens.len() > 1 => {
                let mut group = Group::new(Delimiter::None, tokens.iter().cloned().collect());
                group.set_span(tokens.first()?.span());
                out.push(TokenTree::Group(group));
            }
            Fragment::Ty if is_prefix && !is_plain_path(tokens) => {
                self.operator(&Name::from("<"), out);
                out.extend(tokens.iter().cloned());
                self.operator(&Name::from(">"), out);
            }
            _ => out.extend(tokens.iter().cloned()),
        }
        Some(())
    }

    fn repeat(&mut self, repeat: &Repeat, out: &mut Vec<TokenTree>) -> Option<()> {
        let mut length = None;
        self.length(&repeat.parts, &mut length)?;
        for round in 0..length? {
            if let Some(separator) = repeat.separator.as_deref().filter(|_| round > 0) {
                self.parts(std::slice::from_ref(separator), out)?;
            }
            self.rounds.push(round);
            let done = self.parts(&repeat.parts, out);
            self.rounds.pop();
            done?;
        }
        Some(())
    }

    /// How often the variables in a repetition are there; `None` where they disagree.
    fn length(&self, parts: &[Part], length: &mut Option<usize>) -> Option<()> {
        for part in parts {
            match part {
                Part::Variable(name, _) => {
                    if let Some(own) = self.rounds_of(name) {
                        let known = *length.get_or_insert(own);
                        (known == own).then_some(())?;
                    }
                }
                Part::Group(_, inner) => self.length(inner, length)?,
                Part::Repeat(inner) => self.length(&inner.parts, length)?,
                _ => {}
            }
        }
        Some(())
    }

    /// The rounds of a variable inside the repetitions at hand.
    fn rounds_of(&self, name: &Name) -> Option<usize> {
        let (_, bound) = self.bindings.iter().find(|(own, _)| own == name)?;
        let mut bound = bound;
        for &round in &self.rounds {
            match bound {
                Bound::Many(all) => bound = all.get(round)?,
                Bound::One(..) => return None,
            }
        }
        match bound {
            Bound::Many(all) => Some(all.len()),
            Bound::One(..) => None,
        }
    }
}

/// `.name` or `name:` of a struct's field; in `let name: T` it is a local.
fn is_member(parts: &[Part], index: usize) -> bool {
    let is = |part: Option<&Part>, text: &str| matches!(part, Some(Part::Operator(own)) if own.as_str() == text);
    let before = index.checked_sub(1).and_then(|before| parts.get(before));
    let is_declared = matches!(before, Some(Part::Word(word)) if matches!(word.as_str(), "let" | "mut" | "ref"));
    is(before, ".") || is(parts.get(index + 1), ":") && !is_declared
}

fn is_plain_path(tokens: &[TokenTree]) -> bool {
    tokens.iter().all(|token| match token {
        TokenTree::Ident(_) => true,
        TokenTree::Punct(punct) => punct.as_char() == ':',
        _ => false,
    })
}
