//! The fns that a workspace defines, as the compiler's text names them, and which of them a call reaches for sure.

use std::collections::{BTreeMap, BTreeSet};

use super::callee::{Callee, CrateContext, Root, looks_like_type, split_as, split_path, strip_arguments, type_head};
use super::mir::Depth;

/// A fn, whichever of the crates that compile its file it is seen in.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct FnKey {
    pub(crate) name: String,
    /// File, line and column of the name; `None` for what a macro makes of its own tokens: those of a name are one.
    pub(crate) place: Option<(String, u32, u32)>,
}

/// What holds a fn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Holder {
    /// A module or another fn.
    Module,
    /// The body that a trait gives.
    Trait(String),
    Impl(ImplHead),
    /// An impl that nobody wrote.
    Derived,
}

/// The head of an impl.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct ImplHead {
    /// The trait's name and the heads of its arguments.
    trait_: Option<(String, Vec<String>)>,
    self_type: SelfType,
}

#[derive(Debug, Clone, PartialEq, Eq, Default)]
enum SelfType {
    /// The head of the type.
    Head(String),
    /// A variable of the macro around.
    #[default]
    OfMacro,
    /// A type parameter.
    Any,
    /// A reference to one.
    AnyReference,
}

impl SelfType {
    fn is(&self, head: &str) -> bool {
        matches!(self, SelfType::Head(own) if own == head)
    }
}

/// A fn with a body.
#[derive(Debug)]
pub(crate) struct Definition {
    pub(crate) krate: String,
    pub(crate) modules: Vec<String>,
    pub(crate) holder: Holder,
    pub(crate) key: FnKey,
}

/// What a call reaches.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Reached {
    /// One of these, which the text cannot tell apart.
    Static(BTreeSet<FnKey>),
    /// A type parameter or `dyn` decides.
    Open,
    /// A derived impl.
    Derived,
    /// Nothing that the workspace defines.
    Foreign,
}

/// All fns of a workspace, by name.
#[derive(Debug, Default)]
pub(crate) struct Definitions {
    by_name: BTreeMap<String, Vec<Definition>>,
    /// The names of all types of the workspace.
    pub(crate) types: BTreeSet<String>,
}

impl Definition {
    /// From the path of a body; `header` gives the text at the place of an impl. `None` for closures.
    pub(crate) fn new(
        krate: &str,
        path: &str,
        key: FnKey,
        mut header: impl FnMut(&str) -> Option<String>,
    ) -> Option<Self> {
        let mut segments = split_path(path);
        segments.pop()?;
        let mut modules = Vec::new();
        let mut holder = Holder::Module;
        for segment in &segments {
            // What stands in a fn of an impl belongs to that fn.
            if holder != Holder::Module {
                modules.push(strip_arguments(segment).to_owned());
                holder = Holder::Module;
            } else if let Some(place) = segment.strip_prefix("<impl at ").and_then(|rest| rest.strip_suffix('>')) {
                holder = header(place).as_deref().and_then(impl_head).map_or(Holder::Derived, Holder::Impl);
            } else {
                modules.push(strip_arguments(segment).to_owned());
            }
        }
        if holder == Holder::Module && modules.last().is_some_and(|last| looks_like_type(last)) {
            holder = Holder::Trait(modules.pop()?);
        }
        Some(Definition { krate: krate.to_owned(), modules, holder, key })
    }
}

impl Definitions {
    pub(crate) fn add(&mut self, name: &str, definition: Definition) {
        self.by_name.entry(name.to_owned()).or_default().push(definition);
    }

    /// What a call of this text reaches.
    pub(crate) fn reached(&self, callee: &Callee, text: &str, context: &CrateContext) -> Reached {
        let Some(all) = self.by_name.get(&callee.name) else { return Reached::Foreign };
        if callee.is_trait { self.of_trait(all, callee, text, context) } else { own(all, callee) }
    }

    fn of_trait(&self, all: &[Definition], callee: &Callee, text: &str, context: &CrateContext) -> Reached {
        let (Some(trait_), Some((self_text, trait_text))) = (&callee.container, qualified(text)) else {
            return Reached::Open;
        };
        let is_reference = self_text.starts_with('&');
        let is_of_workspace = matches!(callee.root, Root::Workspace(_));
        let self_text = without_references(self_text);
        if ["dyn ", "(dyn ", "impl ", "<"].iter().any(|open| self_text.starts_with(open)) {
            return Reached::Open;
        }
        let head = type_head(self_text);
        let impls = all.iter().filter_map(|one| match &one.holder {
            Holder::Impl(own) => {
                let (name, arguments) = own.trait_.as_ref()?;
                (name == trait_).then_some((one, own, arguments))
            }
            _ => None,
        });
        let self_root = context.root(split_path(self_text).first().copied().unwrap_or_default());
        let fits = |own: &ImplHead| {
            own.self_type.is(&head) || is_reference && is_of_workspace && own.self_type == SelfType::AnyReference
        };
        let mut exact: Vec<_> = impls.clone().filter(|(_, own, _)| fits(own)).collect();
        // Crates may have types of the same name; an impl stands in that of its type or of its trait.
        if let Root::Workspace(krate) = &self_root
            && self.types.contains(&head)
        {
            exact.retain(|(one, ..)| one.krate == *krate || callee.root == Root::Workspace(one.krate.clone()));
        }
        let wanted = argument_heads(trait_text);
        let is_of_macro = |arguments: &[String]| arguments.iter().any(|argument| argument.starts_with('$'));
        if exact.iter().any(|(_, _, arguments)| **arguments == wanted) {
            exact.retain(|(_, _, arguments)| **arguments == wanted);
        } else if exact.iter().any(|(_, _, arguments)| is_of_macro(arguments)) {
            exact.retain(|(_, _, arguments)| is_of_macro(arguments));
        }
        if !exact.is_empty() {
            return Reached::Static(exact.into_iter().map(|(one, _, _)| one.key.clone()).collect());
        }
        if !self.is_concrete(self_text, &head) {
            return Reached::Open;
        }
        let is_own_type = matches!(self_root, Root::Workspace(_)) && !self_text.starts_with('{');
        if all.iter().any(|one| one.holder == Holder::Derived) && !is_of_workspace && self.types.contains(&head) {
            return Reached::Derived;
        }
        // Nobody can implement a foreign trait for all types, or for a foreign one.
        let may_fit = |own: &ImplHead| match own.self_type {
            SelfType::Any => is_of_workspace,
            SelfType::OfMacro => is_of_workspace || is_own_type,
            SelfType::Head(_) | SelfType::AnyReference => false,
        };
        let others: BTreeSet<FnKey> =
            impls.filter(|(_, own, _)| may_fit(own)).map(|(one, _, _)| one.key.clone()).collect();
        if !others.is_empty() {
            return Reached::Static(others);
        }
        let default = |one: &&Definition| matches!(&one.holder, Holder::Trait(name) if name == trait_);
        let defaults: BTreeSet<FnKey> = all.iter().filter(default).map(|one| one.key.clone()).collect();
        if is_of_workspace && !defaults.is_empty() { Reached::Static(defaults) } else { Reached::Foreign }
    }

    /// Whether a type is one, and no parameter.
    fn is_concrete(&self, text: &str, head: &str) -> bool {
        self.types.contains(head) || split_path(text).len() > 1 || !head.starts_with(char::is_uppercase)
    }
}

/// A free fn or an inherent method.
fn own(all: &[Definition], callee: &Callee) -> Reached {
    let is_there = |one: &&Definition| match &callee.root {
        Root::Workspace(name) => one.krate == *name,
        Root::Unknown => true,
        Root::Std | Root::Foreign(_) => false,
    };
    let fits = |one: &&Definition| match (&one.holder, &callee.container) {
        (Holder::Module, None) => true,
        (Holder::Impl(head), Some(container)) => head.trait_.is_none() && head.self_type.is(container),
        // `Trait::method` with the type left to inference does not occur; a parameter of a macro may be any type.
        (Holder::Trait(_) | Holder::Derived, _) | (Holder::Module, Some(_)) | (Holder::Impl(_), None) => false,
    };
    let of_macro = |one: &&Definition| matches!(&one.holder, Holder::Impl(head) if head.trait_.is_none() && head.self_type == SelfType::OfMacro);
    let mut found: Vec<&Definition> = all.iter().filter(is_there).filter(fits).collect();
    if found.is_empty() && callee.container.is_some() {
        found = all.iter().filter(is_there).filter(of_macro).collect();
    }
    if found.iter().any(|one| one.modules == callee.modules) {
        found.retain(|one| one.modules == callee.modules);
    }
    if found.is_empty() {
        Reached::Foreign
    } else {
        Reached::Static(found.into_iter().map(|one| one.key.clone()).collect())
    }
}

/// Type and trait of `<Type as Trait>::name`.
fn qualified(text: &str) -> Option<(&str, &str)> {
    let inner = split_path(text).first()?.strip_prefix('<')?.strip_suffix('>')?;
    let (self_text, trait_text) = split_as(inner);
    Some((self_text, trait_text?))
}

fn without_references(text: &str) -> &str {
    let mut text = text.trim();
    while let Some(rest) = text.strip_prefix('&') {
        let rest = if rest.starts_with('\'') { rest.split_once(' ').map_or(rest, |(_, rest)| rest) } else { rest };
        text = rest.strip_prefix("mut ").unwrap_or(rest).trim_start();
    }
    text
}

/// The heads of the arguments of `Trait<A, B>`.
fn argument_heads(text: &str) -> Vec<String> {
    let last = split_path(text).last().copied().unwrap_or_default();
    let Some(inner) = last.split_once('<').and_then(|(_, rest)| rest.strip_suffix('>')) else { return Vec::new() };
    split_at(inner, ',').into_iter().filter(|part| !part.starts_with('\'')).map(type_head).collect()
}

/// The parts between characters outside of all brackets, trimmed.
fn split_at(text: &str, separator: char) -> Vec<&str> {
    let mut depth = Depth::default();
    let mut parts = Vec::new();
    let mut start = 0;
    for (at, character) in text.char_indices() {
        if depth.step(character) && character == separator {
            parts.push(text[start..at].trim());
            start = at + separator.len_utf8();
        }
    }
    parts.push(text[start..].trim());
    parts.retain(|part| !part.is_empty());
    parts
}

/// Reads `impl<T> Trait<A> for Type<T> where ..`. `None` if no impl stands there: a derive or another attribute.
fn impl_head(text: &str) -> Option<ImplHead> {
    let text = text.split_whitespace().collect::<Vec<&str>>().join(" ");
    let rest = text.strip_prefix("unsafe ").unwrap_or(&text).strip_prefix("impl")?.trim_start();
    let (parameters, rest) = if rest.starts_with('<') {
        let mut depth = Depth::default();
        depth.step('<');
        let end = rest.char_indices().skip(1).find_map(|(at, character)| {
            depth.step(character);
            depth.is_outside().then_some(at)
        })?;
        (&rest[1..end], rest[end + 1..].trim_start())
    } else {
        ("", rest)
    };
    let name_of =
        |part: &str| part.trim_start_matches("const ").split([':', ' ', '=']).next().unwrap_or_default().to_owned();
    let parameters: BTreeSet<String> = split_at(parameters, ',').into_iter().map(name_of).collect();
    let rest = cut(rest, " where ").map_or(rest, |(before, _)| before).trim_end_matches(" where");
    let (trait_text, self_text) = match cut(rest, " for ") {
        Some((before, after)) => (Some(before), after),
        None => (None, rest),
    };
    let is_reference = self_text.starts_with('&');
    let self_text = without_references(self_text);
    let self_type = if parameters.contains(self_text) {
        if is_reference { SelfType::AnyReference } else { SelfType::Any }
    } else if self_text.starts_with('$') {
        SelfType::OfMacro
    } else {
        SelfType::Head(type_head(self_text))
    };
    let trait_ = trait_text.map(|text| (type_head(text.trim_start_matches('!')), argument_heads(text)));
    Some(ImplHead { trait_, self_type })
}

/// Splits at the first such text outside of all brackets.
fn cut<'a>(text: &'a str, separator: &str) -> Option<(&'a str, &'a str)> {
    let mut depth = Depth::default();
    let mut all = text.char_indices();
    let (at, _) = all.find(|&(at, character)| depth.step(character) && text[at..].starts_with(separator))?;
    Some((&text[..at], &text[at + separator.len()..]))
}

#[cfg(test)]
#[path = "definitions_tests.rs"]
mod tests;
