//! The path of a callee as rustc prints it, taken apart and freed of type arguments.
//!
//! rustc prints `<T as Trait>::method` for every method of a trait, `Type::<Args>::method` or
//! `module::<impl Type>::method` for inherent ones, and foreign items by a path that is visible from the crate.

use std::collections::BTreeSet;
use std::fmt;

use super::mir::Depth;

/// Where an item lives.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Root {
    /// `std`, `core` and `alloc` are one.
    Std,
    /// A crate of the workspace.
    Workspace(String),
    Foreign(String),
    /// The compiler's text does not tell.
    Unknown,
}

/// A callee.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Callee {
    pub(crate) root: Root,
    /// The path in front of container and name, without the crate. Empty where the text has none.
    pub(crate) modules: Vec<String>,
    /// The trait, or the head of the impl's type. `None`: a free fn.
    pub(crate) container: Option<String>,
    /// `<impl Type>`: [`Callee::modules`] is the impl's, not the type's.
    pub(crate) is_impl_elsewhere: bool,
    /// Printed by the crate that defines it, so [`Callee::modules`] is the definition's path.
    pub(crate) is_own: bool,
    /// A method of the trait [`Callee::container`].
    pub(crate) is_trait: bool,
    /// Head of the self type of a trait's method.
    pub(crate) self_type: Option<String>,
    pub(crate) name: String,
}

/// What is known of the crate whose MIR is read.
#[derive(Debug, Default)]
pub(crate) struct CrateContext {
    pub(crate) name: String,
    /// The names given to its direct dependencies.
    pub(crate) externs: BTreeSet<String>,
    pub(crate) own_heads: BTreeSet<String>,
    pub(crate) workspace_crates: BTreeSet<String>,
    /// Libraries anywhere in the dependency graph.
    pub(crate) libraries: BTreeSet<String>,
}

impl CrateContext {
    pub(super) fn root(&self, head: &str) -> Root {
        if self.own_heads.contains(head) {
            // A module may have the name of a crate.
            return if self.externs.contains(head) { Root::Unknown } else { Root::Workspace(self.name.clone()) };
        }
        if matches!(head, "std" | "core" | "alloc") {
            Root::Std
        } else if self.externs.contains(head) || self.libraries.contains(head) {
            self.named(head)
        } else {
            Root::Workspace(self.name.clone())
        }
    }

    /// Whether a path that starts with this is one of the crate's own, not one of a crate of the same name.
    fn is_own_head(&self, head: &str) -> bool {
        self.own_heads.contains(head) || !(self.externs.contains(head) || self.libraries.contains(head))
    }

    fn named(&self, name: &str) -> Root {
        match name {
            "std" | "core" | "alloc" => Root::Std,
            _ if self.workspace_crates.contains(name) => Root::Workspace(name.to_owned()),
            _ => Root::Foreign(name.to_owned()),
        }
    }
}

/// Takes the text of a callee apart; `None` if it is none that a path in the source can name (a closure).
pub(crate) fn parse(text: &str, context: &CrateContext) -> Option<Callee> {
    let mut segments = split_path(text);
    let first = *segments.first()?;
    if let Some(inner) = first.strip_prefix('<').and_then(|rest| rest.strip_suffix('>'))
        // `<impl A as B>` is a parameter `impl A`, `<impl A>` an impl of the crate's root.
        && (!inner.starts_with("impl ") || split_as(inner).1.is_some())
    {
        segments.remove(0);
        let names: Vec<&str> = segments.into_iter().filter(|segment| !segment.starts_with('<')).collect();
        return parse_qualified(inner, &names, context);
    }
    let mut names: Vec<String> = Vec::new();
    let mut impl_type = None;
    let count = segments.len();
    for (at, segment) in segments.into_iter().enumerate() {
        // After a type, and at the end, `impl Trait` is an argument that nobody wrote.
        let is_argument = at + 1 == count || names.last().is_some_and(|name| looks_like_type(name));
        let inner = segment.strip_prefix("<impl ").and_then(|rest| rest.strip_suffix('>'));
        if let Some(inner) = inner.filter(|_| !is_argument) {
            impl_type = Some((names.len(), inner));
        } else if !segment.starts_with('<') {
            names.push(strip_arguments(segment).to_owned());
        }
    }
    let name = names.pop()?;
    let mut root = match (names.first(), impl_type) {
        (Some(head), _) => context.root(head),
        (None, Some((_, ty))) => context.root(strip_arguments(split_path(ty).first().copied().unwrap_or_default())),
        (None, None) => Root::Workspace(context.name.clone()),
    };
    let own = Root::Workspace(context.name.clone());
    let is_own = root == own && names.first().is_none_or(|head| context.is_own_head(head));
    if !is_own && root != Root::Unknown && !names.is_empty() {
        names.remove(0);
    }
    // `<impl foreign::Type>` without a module is an impl of the crate itself: nothing else may write one.
    if names.is_empty() && impl_type.is_some() && !matches!(root, Root::Std) {
        root = own;
    }
    let is_nested = impl_type.is_some_and(|(at, _)| at + 1 < names.len());
    let (container, is_impl_elsewhere) = match impl_type {
        Some((_, ty)) if !is_nested => (Some(type_head(ty)), true),
        _ if names.last().is_some_and(|last| looks_like_type(last)) => (names.pop(), false),
        _ => (None, false),
    };
    Some(Callee { root, modules: names, container, is_impl_elsewhere, is_own, is_trait: false, self_type: None, name })
}

/// `<inner>::names`, where inner is `Type as Trait` or `Type`.
fn parse_qualified(inner: &str, names: &[&str], context: &CrateContext) -> Option<Callee> {
    let name = strip_arguments(names.last()?).to_owned();
    let (self_text, trait_text) = split_as(inner);
    let path_text = trait_text.unwrap_or(self_text);
    let mut modules: Vec<String> = split_path(path_text.trim_start_matches("dyn "))
        .iter()
        .map(|segment| strip_arguments(segment).to_owned())
        .collect();
    let root = modules.first().map_or(Root::Unknown, |head| context.root(head));
    let is_own =
        root == Root::Workspace(context.name.clone()) && modules.first().is_none_or(|head| context.is_own_head(head));
    modules.pop();
    if !is_own && !modules.is_empty() && root != Root::Unknown {
        modules.remove(0);
    }
    if names.len() > 1 {
        // A fn inside of a method.
        return Some(Callee {
            root: Root::Workspace(context.name.clone()),
            modules: Vec::new(),
            container: None,
            is_impl_elsewhere: true,
            is_own: true,
            is_trait: false,
            self_type: None,
            name,
        });
    }
    Some(Callee {
        root,
        modules,
        container: Some(type_head(path_text)),
        is_impl_elsewhere: trait_text.is_none(),
        is_own,
        is_trait: trait_text.is_some(),
        self_type: trait_text.map(|_| type_head(self_text)),
        name,
    })
}

/// Splits at each `::` outside of brackets.
pub(super) fn split_path(text: &str) -> Vec<&str> {
    let mut depth = Depth::default();
    let mut segments = Vec::new();
    let mut start = 0;
    for (at, character) in text.char_indices() {
        if depth.step(character) && at >= start && text[at..].starts_with("::") {
            segments.push(&text[start..at]);
            start = at + 2;
        }
    }
    segments.push(&text[start..]);
    segments.retain(|segment| !segment.is_empty());
    segments
}

/// `Type as Trait`.
pub(super) fn split_as(text: &str) -> (&str, Option<&str>) {
    let mut depth = Depth::default();
    for (at, character) in text.char_indices() {
        if depth.step(character) && text[at..].starts_with(" as ") {
            return (&text[..at], Some(&text[at + 4..]));
        }
    }
    (text, None)
}

pub(super) fn strip_arguments(segment: &str) -> &str {
    segment.find(['<', '(']).map_or(segment, |at| &segment[..at]).trim()
}

/// Whether a path segment names a type, going by its first letter; rustc prints primitive types as `<impl str>`.
pub(crate) fn looks_like_type(segment: &str) -> bool {
    segment.trim_start_matches('_').starts_with(char::is_uppercase)
}

/// The head of a type: the last segment of a path, `[T]`, `[T; N]`, `*const T`, `()`, `fn`, `{closure}`. References
/// and `dyn` are left out.
pub(crate) fn type_head(text: &str) -> String {
    let mut text = text.trim();
    loop {
        let before = text;
        for prefix in ["&", "mut ", "dyn ", "impl ", "'_ ", "?"] {
            text = text.strip_prefix(prefix).unwrap_or(text).trim_start();
        }
        if text.starts_with('\'')
            && let Some((_, rest)) = text.split_once(' ')
        {
            text = rest;
        }
        if text.starts_with("for<")
            && let Some((_, rest)) = text.split_once("> ")
        {
            text = rest;
        }
        if before == text {
            break;
        }
    }
    if let Some(inner) = text.strip_prefix('[') {
        let mut depth = Depth::default();
        let is_array = inner.chars().any(|character| depth.step(character) && character == ';');
        return if is_array { "[T; N]" } else { "[T]" }.to_owned();
    }
    if let Some(inner) = text.strip_prefix('(') {
        let mut depth = Depth::default();
        let is_tuple =
            inner.starts_with(')') || inner.chars().any(|character| depth.step(character) && character == ',');
        return if is_tuple { "()".to_owned() } else { type_head(inner.trim_end_matches(')')) };
    }
    for (prefix, head) in [("*const", "*const T"), ("*mut", "*mut T"), ("{closure", "{closure}"), ("{async", "{async}")]
    {
        if text.starts_with(prefix) {
            return head.to_owned();
        }
    }
    if ["fn(", "unsafe fn", "extern "].iter().any(|prefix| text.starts_with(prefix)) {
        return "fn".to_owned();
    }
    let text = without_bounds(text);
    let segments = split_path(text);
    let last = segments.iter().rev().find(|segment| !segment.starts_with('<')).copied().unwrap_or(text);
    let last = strip_arguments(last);
    last.split([' ', '+']).next().unwrap_or(last).to_owned()
}

/// `Trait` of `Trait + Send`.
fn without_bounds(text: &str) -> &str {
    let mut depth = Depth::default();
    let mut all = text.char_indices();
    let end = all.find(|&(at, character)| depth.step(character) && text[at..].starts_with(" + "));
    end.map_or(text, |(at, _)| &text[..at])
}

impl fmt::Display for Callee {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.root {
            Root::Std => write!(out, "std")?,
            Root::Workspace(name) | Root::Foreign(name) => write!(out, "{name}")?,
            Root::Unknown => write!(out, "?")?,
        }
        for module in &self.modules {
            write!(out, "::{module}")?;
        }
        if let Some(container) = &self.container {
            let is_plain = container.chars().all(|character| character.is_alphanumeric() || character == '_');
            if is_plain { write!(out, "::{container}")? } else { write!(out, "::<{container}>")? }
        }
        write!(out, "::{}", self.name)?;
        if self.is_trait { write!(out, " (trait)") } else { Ok(()) }
    }
}

#[cfg(test)]
#[path = "callee_tests.rs"]
mod tests;
