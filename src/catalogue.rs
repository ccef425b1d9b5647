//! What async-lint knows: the rules' pages and the models, embedded from `lints/` and parsed once.
//!
//! Nothing here can fail while the program runs. A page that does not parse is left out of [`rules`] and listed by
//! [`page_errors`], which a test keeps empty.

mod example;
mod index;
mod page;

use std::sync::LazyLock;

use crate::diagnostic::Level;

pub use example::{Example, Mark, examples, marks};
pub use index::index;
pub use page::PageError;

include!(concat!(env!("OUT_DIR"), "/lints.rs"));

/// All kinds of blocking that a model can name, as `docs/models.md` explains them.
pub const KINDS: &[&str] = &[
    "fs",
    "probe",
    "io",
    "sleep",
    "net",
    "dns",
    "http",
    "db",
    "process",
    "stdin",
    "stdout",
    "channel",
    "join",
    "wait",
    "lock",
    "block_on",
    "tokio_blocking",
    "crypto",
    "codec",
    "guest",
    "parallel",
];

/// The kinds that no rule reports.
pub const SILENT_KINDS: &[&str] = &["parallel"];

/// Whether a rule is on unless it is asked for.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum Group {
    /// On.
    Default,
    /// Off unless asked for: true, yet most maintainers accept what it reports.
    Pedantic,
}

/// A rule: the head and the sections of its page.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Rule {
    pub id: String,
    /// The version that shipped it first.
    pub since: String,
    pub group: Group,
    pub level: Level,
    /// The kinds of effects that it reports, of [`KINDS`].
    pub kinds: Vec<String>,
    /// The contexts ([`crate::diagnostic::Finding::context`]) in which it takes the place of the kinds' own rules. Empty:
    /// it is the kinds' own rule.
    pub contexts: Vec<String>,
    /// One line for tables.
    pub summary: String,
    /// Why it matters, one line under a finding.
    pub why: String,
    /// The advice when the model of the call has none.
    pub help: String,
    /// The whole body of the page, in Markdown.
    pub body: &'static str,
    /// The sections of the body in their order, title and text.
    pub sections: Vec<(&'static str, &'static str)>,
    message: String,
    indirect: String,
}

impl Rule {
    /// The message for a call that blocks by itself (`call` and `leaf` are the same) or through others.
    pub fn message(&self, call: &str, leaf: &str) -> String {
        let template = if call == leaf { &self.message } else { &self.indirect };
        // One pass over the template: a name that holds braces is text, never a template of its own.
        let mut parts = template.split("{call}").map(|part| part.split("{leaf}").collect::<Vec<_>>().join(leaf));
        let mut text = parts.next().unwrap_or_default();
        for part in parts {
            text.push_str(call);
            text.push_str(&part);
        }
        text
    }

    /// The text of a section (`Why`), without its title.
    pub fn section(&self, title: &str) -> Option<&'static str> {
        self.sections.iter().find(|(name, _)| *name == title).map(|(_, text)| *text)
    }
}

/// Declarations of one foreign crate, or of a module of it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ModelFile {
    /// Relative to `lints/models`, with `/` between the parts: `std/fs.rs`.
    pub path: &'static str,
    pub text: &'static str,
}

/// What is known of one foreign crate, as the build script prepares it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Model {
    /// The crate's name in code.
    pub name: &'static str,
    /// The paths of its files as in [`ModelFile`], the root first.
    pub files: &'static [&'static str],
    /// The names of other models that its paths start with, ordered.
    pub mentions: &'static [&'static str],
    /// The files, for `hir::pack::unpack_late`.
    pub packed: &'static [u8],
}

/// All rules, ordered by id.
pub fn rules() -> &'static [Rule] {
    &CATALOGUE.rules
}

/// The rule of an id.
pub fn rule(id: &str) -> Option<&'static Rule> {
    rules().iter().find(|rule| rule.id == id)
}

/// The rule that reports a kind where no rule of the context takes its place.
pub fn rule_for_kind(kind: &str) -> Option<&'static Rule> {
    rules().iter().find(|rule| rule.contexts.is_empty() && rule.kinds.iter().any(|own| own == kind))
}

/// The rule that reports a kind in a context (`async fn`, `poll method`): the context's own one, else the kind's.
pub fn rule_for(kind: &str, context: &str) -> Option<&'static Rule> {
    rules()
        .iter()
        .find(|rule| rule.contexts.iter().any(|own| own == context) && rule.kinds.iter().any(|own| own == kind))
        .or_else(|| rule_for_kind(kind))
}

/// Whether a kind has a rule of its own in a context.
pub fn names(context: &str, kind: &str) -> bool {
    rule_for(kind, context).is_some_and(|rule| !rule.contexts.is_empty())
}

/// The name of a level in pages, options and reports.
pub fn level_name(level: Level) -> &'static str {
    match level {
        Level::Info => "info",
        Level::Warning => "warning",
        Level::Error => "error",
    }
}

/// What is wrong with the pages of the rules: nothing, in a build that passed its tests.
pub fn page_errors() -> &'static [PageError] {
    &CATALOGUE.errors
}

/// The sources of all models, ordered by path.
pub fn model_files() -> &'static [ModelFile] {
    &MODEL_TEXTS
}

/// All models, ordered by name.
pub fn models() -> &'static [Model] {
    MODELS
}

/// The model of a crate by its name in code.
pub fn model(name: &str) -> Option<&'static Model> {
    let row = MODELS.binary_search_by(|model| model.name.cmp(name)).ok()?;
    MODELS.get(row)
}

struct Catalogue {
    rules: Vec<Rule>,
    errors: Vec<PageError>,
}

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| {
    let mut catalogue = Catalogue { rules: Vec::new(), errors: Vec::new() };
    for (file, text) in RULE_PAGES {
        match page::parse(file, text) {
            Ok(rule) => catalogue.rules.push(rule),
            Err(error) => catalogue.errors.push(error),
        }
    }
    catalogue.rules.sort_by(|one, other| one.id.cmp(&other.id));
    catalogue
});

static MODEL_TEXTS: LazyLock<Vec<ModelFile>> =
    LazyLock::new(|| MODEL_FILES.iter().map(|&(path, text)| ModelFile { path, text }).collect());

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_parses() {
        assert_eq!(page_errors(), []);
        assert!(!rules().is_empty());
    }

    #[test]
    fn every_kind_has_one_rule_or_is_silent() {
        for kind in KINDS {
            let own = rules()
                .iter()
                .filter(|rule| rule.contexts.is_empty() && rule.kinds.iter().any(|other| other == kind))
                .count();
            assert_eq!(own, usize::from(!SILENT_KINDS.contains(kind)), "rules of kind {kind}");
        }
    }

    #[test]
    fn the_context_decides_first() {
        assert_eq!(rule_for("fs", "poll method").map(|rule| rule.id.as_str()), Some("blocking-in-poll"));
        assert_eq!(rule_for("fs", "async fn").map(|rule| rule.id.as_str()), Some("blocking-fs"));
        assert_eq!(rule_for("lock", "poll method").map(|rule| rule.id.as_str()), Some("blocking-lock"));
        assert_eq!(rule_for("parallel", "async fn"), None);
    }

    #[test]
    fn a_message_names_what_blocks() {
        let rule = rule("blocking-sleep").expect("the page exists");
        assert_eq!(
            rule.message("std::thread::sleep", "std::thread::sleep"),
            "`std::thread::sleep` puts the executor thread to sleep"
        );
        assert_eq!(
            rule.message("a::{leaf}", "b"),
            "`a::{leaf}` puts the executor thread to sleep: it reaches `b`",
            "a name is never a template"
        );
    }

    #[test]
    fn models_are_ordered_by_path() {
        assert!(model_files().is_sorted_by(|one, other| one.path < other.path));
        assert!(model_files().iter().all(|model| model.path.ends_with(".rs")));
        assert!(models().is_sorted_by(|one, other| one.name < other.name));
    }
}
