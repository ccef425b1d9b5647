//! The analyser's callee against the compiler's, call by call.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::engine::{CallFact, FactCallee};

use super::callee::{Callee, Root, looks_like_type, type_head};
use super::sites::{Census, Site};

/// How the analyser did at a site.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Verdict {
    /// The analyser knows no call here.
    NotFound,
    /// It knows the call, but not what is called.
    Unnamed,
    Wrong(Reason),
    Right,
}

/// The first difference between two callees.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Reason {
    Name,
    Container,
    /// One is a trait's method, the other inherent.
    TraitOrInherent,
    Crate,
    /// As [`Reason::Crate`], but a re-export of one crate from the other would look the same.
    ForeignCrate,
    Module,
}

impl Reason {
    pub(crate) fn label(self) -> &'static str {
        match self {
            Reason::Name => "other name",
            Reason::Container => "other type or trait",
            Reason::TraitOrInherent => "trait against inherent",
            Reason::Crate => "other crate",
            Reason::ForeignCrate => "other foreign crate, or a re-export",
            Reason::Module => "other module",
        }
    }
}

/// A site with the analyser's answer.
#[derive(Debug)]
pub(crate) struct Compared<'a> {
    pub(crate) site: &'a Site,
    /// One of the compiler's answers: the one that the analyser gave, or the first.
    pub(crate) theirs: &'a Callee,
    pub(crate) ours: Option<&'a CallFact>,
    pub(crate) verdict: Verdict,
    /// The compiler's callee is in the list of blocking fns.
    pub(crate) blocks: bool,
}

/// All sites with the analyser's answers, and how many of its calls the compiler has not.
pub(crate) fn compare<'a>(
    census: &'a Census,
    facts: &'a [CallFact],
    blocking_paths: &[String],
) -> (Vec<Compared<'a>>, usize) {
    let index = FactIndex::new(facts);
    let blocking: BTreeSet<String> = blocking_paths.iter().filter_map(|path| path_key(path)).collect();
    let mut used = BTreeSet::new();
    let mut result = Vec::with_capacity(census.sites.len());
    for site in &census.sites {
        let fact = index.find(site);
        used.extend(fact);
        let ours = fact.map(|fact| &facts[fact]);
        let judged = site.callees.iter().map(|theirs| (judge(ours, theirs, site, census), theirs));
        // The kindest verdict counts.
        let Some((verdict, theirs)) = judged.reduce(|best, next| if next.0 > best.0 { next } else { best }) else {
            continue;
        };
        let blocks = blocking.contains(&callee_key(theirs));
        result.push(Compared { site, theirs, ours, verdict, blocks });
    }
    (result, facts.len() - used.len())
}

/// The analyser's calls by where they start and by where they end.
struct FactIndex<'a> {
    facts: &'a [CallFact],
    by_start: HashMap<(&'a str, u32, u32), Vec<usize>>,
    by_end: HashMap<(&'a str, u32, u32), Vec<usize>>,
}

impl<'a> FactIndex<'a> {
    fn new(facts: &'a [CallFact]) -> FactIndex<'a> {
        let mut by_start: HashMap<_, Vec<usize>> = HashMap::new();
        let mut by_end: HashMap<_, Vec<usize>> = HashMap::new();
        for (at, fact) in facts.iter().enumerate() {
            by_start.entry((fact.path.as_str(), fact.span.0, fact.span.1)).or_default().push(at);
            by_end.entry((fact.path.as_str(), fact.span.2, fact.span.3)).or_default().push(at);
        }
        FactIndex { facts, by_start, by_end }
    }

    /// The call of the same name with the same start and the nearest end, else with the same end.
    fn find(&self, site: &Site) -> Option<usize> {
        let (line, column, end_line, end_column) = site.region;
        let named = |at: &&usize| self.facts[**at].name == site.name;
        let distance = |at: &&usize| {
            let span = self.facts[**at].span;
            (span.2.abs_diff(end_line), span.3.abs_diff(end_column))
        };
        let same_start = self.by_start.get(&(site.path.as_str(), line, column)).into_iter().flatten();
        let mut same_end = self.by_end.get(&(site.path.as_str(), end_line, end_column)).into_iter().flatten();
        same_start.filter(named).min_by_key(distance).or_else(|| same_end.find(named)).copied()
    }
}

fn judge(fact: Option<&CallFact>, theirs: &Callee, site: &Site, census: &Census) -> Verdict {
    let Some(fact) = fact else { return Verdict::NotFound };
    let Some(ours) = &fact.callee else { return Verdict::Unnamed };
    difference(&OurCallee::new(ours), theirs, site, census).map_or(Verdict::Right, Verdict::Wrong)
}

/// The analyser's path, taken apart.
struct OurCallee<'a> {
    krate: &'a str,
    /// Between the crate and container or name.
    modules: Vec<&'a str>,
    container: Option<String>,
    is_trait: bool,
    name: &'a str,
}

impl<'a> OurCallee<'a> {
    fn new(callee: &'a FactCallee) -> OurCallee<'a> {
        let container = callee.container.as_deref().map(type_head);
        let mut segments: Vec<&str> = callee.path.split("::").collect();
        let name = segments.pop().unwrap_or_default();
        if container.is_some() {
            segments.pop();
        }
        let mut segments = segments.into_iter();
        let krate = segments.next().unwrap_or_default();
        OurCallee { krate, modules: segments.collect(), container, is_trait: callee.is_trait, name }
    }
}

fn difference(ours: &OurCallee<'_>, theirs: &Callee, site: &Site, census: &Census) -> Option<Reason> {
    if ours.name != theirs.name {
        return Some(Reason::Name);
    }
    let is_same_container = ours.container == theirs.container;
    // A trait's method, taken to the implementation for its self type.
    let is_implementation = theirs.is_trait && ours.is_trait && ours.container == theirs.self_type;
    if ours.is_trait != theirs.is_trait && (is_same_container || ours.container == theirs.self_type || ours.is_trait) {
        return Some(Reason::TraitOrInherent);
    }
    if !is_same_container && !is_implementation {
        return Some(Reason::Container);
    }
    if is_implementation && !is_same_container {
        return None;
    }
    if !is_same_crate(ours.krate, theirs, site, census) {
        let is_ours_foreign = !is_std(ours.krate) && !census.workspace_crates.contains(ours.krate);
        let is_foreign = is_ours_foreign && matches!(theirs.root, Root::Foreign(_));
        return Some(if is_foreign { Reason::ForeignCrate } else { Reason::Crate });
    }
    (!is_same_module(ours, theirs)).then_some(Reason::Module)
}

fn is_std(krate: &str) -> bool {
    matches!(krate, "std" | "core" | "alloc")
}

fn is_same_crate(ours: &str, theirs: &Callee, site: &Site, census: &Census) -> bool {
    let is_std = is_std(ours);
    match &theirs.root {
        Root::Unknown => true,
        Root::Std => is_std,
        Root::Workspace(name) => {
            // Binaries, tests and examples have no name that code could say.
            let is_nameless = theirs.is_own && !census.libraries.contains(name);
            // A dependent prints a path that it can see, which may lead through re-exports of whole crates.
            let is_exported = !theirs.is_own && theirs.modules.iter().any(|module| module == ours);
            ours == name
                || ours == "crate"
                || is_exported
                || (is_nameless && !is_std && !census.libraries.contains(ours))
        }
        Root::Foreign(name) => {
            let family = |name: &str| name.split('_').next().unwrap_or_default().to_owned();
            // rustc names a direct dependency by its own name; of others it prints a re-export.
            ours == name
                || family(ours) == family(name)
                || !(is_std || census.workspace_crates.contains(ours) || site.externs.contains(ours))
        }
    }
}

/// Compares the modules where both paths are those of the definition.
fn is_same_module(ours: &OurCallee<'_>, theirs: &Callee) -> bool {
    if theirs.is_impl_elsewhere {
        return true;
    }
    match theirs.root {
        // A fn in a method stands in the module of the type, and in none of its own in an async block.
        Root::Workspace(_) if theirs.is_own => ours
            .modules
            .iter()
            .eq(theirs.modules.iter().filter(|name| !looks_like_type(name) && !name.starts_with('{'))),
        // The last module of a free fn is the same in all paths to it, if it is not a private one.
        Root::Std if theirs.container.is_none() => {
            ours.modules.last().copied() == theirs.modules.last().map(String::as_str)
        }
        _ => true,
    }
}

/// A text that is the same for a path of the models and for a callee of the compiler.
fn path_key(path: &str) -> Option<String> {
    let mut segments: Vec<&str> = path.split("::").collect();
    let name = segments.pop()?;
    let krate = *segments.first()?;
    let last = *segments.last()?;
    let is_primitive = matches!(last, "str" | "char" | "bool" | "u8" | "[T]") || last.starts_with(['<', '[', '*']);
    let is_std = is_std(krate);
    let middle = if looks_like_type(last) || is_primitive {
        type_head(last)
    } else if is_std {
        last.to_owned()
    } else {
        String::new()
    };
    Some(format!("{}::{middle}::{name}", if is_std { "std" } else { krate }))
}

fn callee_key(callee: &Callee) -> String {
    let krate = match &callee.root {
        Root::Std => "std",
        Root::Workspace(name) | Root::Foreign(name) => name,
        Root::Unknown => "?",
    };
    let middle = match (&callee.container, &callee.root) {
        (Some(container), _) => container.as_str(),
        (None, Root::Std) => callee.modules.last().map_or("", String::as_str),
        (None, _) => "",
    };
    format!("{krate}::{middle}::{}", callee.name)
}

/// Counts of something, the most frequent first, with the first places of each.
#[derive(Debug, Default)]
pub(crate) struct Groups {
    groups: BTreeMap<String, (usize, Vec<String>)>,
}

impl Groups {
    pub(crate) fn add(&mut self, key: String, place: impl FnOnce() -> String, limit: usize) {
        let (count, places) = self.groups.entry(key).or_default();
        *count += 1;
        if places.len() < limit {
            let place = place();
            if places.last() != Some(&place) {
                places.push(place);
            }
        }
    }

    /// Ordered by count, then by key.
    pub(crate) fn sorted(&self) -> Vec<(&str, usize, &[String])> {
        let mut rows: Vec<_> =
            self.groups.iter().map(|(key, (count, places))| (key.as_str(), *count, places.as_slice())).collect();
        rows.sort_by_key(|&(_, count, _)| std::cmp::Reverse(count));
        rows
    }

    pub(crate) fn total(&self) -> usize {
        self.groups.values().map(|(count, _)| count).sum()
    }
}

#[cfg(test)]
#[path = "compare_tests.rs"]
mod tests;
