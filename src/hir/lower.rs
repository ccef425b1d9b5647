//! From syn's trees to the HIR. Nothing of a tree or its spans survives; no input panics.

mod attributes;
mod blocks;
mod calls;
mod expansion;
mod exprs;
mod forwards;
mod functions;
mod generics;
mod items;
mod macro_items;
mod macros;
mod patterns;
mod selects;
mod types;
mod uses;

pub use expansion::{FoundMacro, MacroHome, Macros, expand};
pub use macros::Redefined;

use super::*;
use crate::project::CfgExpr;
use crate::source::{Name, Span};
use crate::syntax::{self, Bodies, Deferred, Places, Tree, Wanted};
use std::sync::Arc;

/// What is wanted of a file.
#[derive(Debug, Clone, Copy)]
pub struct Options {
    /// A file of the model language: its attributes are kept.
    pub is_model: bool,
    /// 2015, 2018, ….
    pub edition: u16,
    /// The bodies of tests are left out, and what inline modules under `#[cfg(test)]` hold; the other items stay.
    pub skip_tests: bool,
    /// No body at all is kept, as for dependencies.
    pub signatures_only: bool,
    /// Well-known macros that are not what their names say.
    pub redefined: Redefined,
}

/// Reads a file. Needs a stack of 256 MB; the caller does nothing else on this thread meanwhile.
pub fn lower(text: &str, options: &Options) -> FileHir {
    read(text, options, Bodies::All)
}

/// Reads a file without the bodies that can wait: [`FileHir::body`] reads each when it is first asked for.
pub fn lower_lazily(text: &Arc<str>, options: &Options) -> FileHir {
    let mut file = read(text, options, Bodies::Reached);
    if file.bodies.iter().any(|body| body.deferred().is_some()) {
        file.later = Some((text.clone(), *options));
    }
    file
}

/// Reads a body that was left out, with the first thing that does not parse.
pub(super) fn lower_body(
    text: &str,
    options: &Options,
    place: Deferred,
    parameters: &Parameters,
) -> (Body, Option<SyntaxError>) {
    let mut body = Body::default();
    let errors = syntax::parse_deferred(text, place, |places, stmts| {
        let mut lowering = Lowering::new(places, options, FileHir::default());
        lowering.body.body.pats = parameters.pats.to_vec();
        lowering.body.body.sites = parameters.sites.to_vec();
        lowering.body.body.pat_sites = parameters.pat_sites.to_vec();
        let root = lowering.statements(&stmts, None, Span::new(place.open, place.close + 1));
        body = lowering.body.finish(parameters.params.clone(), root);
    });
    (body, errors.into_iter().next().map(syntax_error))
}

fn read(text: &str, options: &Options, bodies: Bodies) -> FileHir {
    let mut file = FileHir::default();
    let wanted = Wanted { tests: !options.skip_tests, bodies };
    let errors = syntax::parse(text, wanted, |places, tree| {
        let mut lowering = Lowering::new(places, options, std::mem::take(&mut file));
        lowering.tree(&tree);
        file = lowering.file;
    });
    file.errors = errors.into_iter().map(syntax_error).collect();
    file.errors.sort_by_key(|error| error.offset);
    shrink(&mut file);
    file
}

fn syntax_error(error: syntax::ParseError) -> SyntaxError {
    SyntaxError { offset: error.offset, message: error.message }
}

fn shrink(file: &mut FileHir) {
    file.items.shrink_to_fit();
    file.modules.shrink_to_fit();
    file.uses.shrink_to_fit();
    file.fns.shrink_to_fit();
    file.structs.shrink_to_fit();
    file.enums.shrink_to_fit();
    file.traits.shrink_to_fit();
    file.impls.shrink_to_fit();
    file.aliases.shrink_to_fit();
    file.values.shrink_to_fit();
    file.macros.shrink_to_fit();
    file.calls.shrink_to_fit();
    file.forwards.shrink_to_fit();
    file.bodies.shrink_to_fit();
    file.expandable.shrink_to_fit();
}

/// The work on one tree.
struct Lowering<'a> {
    places: &'a Places<'a>,
    options: &'a Options,
    file: FileHir,
    body: BodyState,
    /// Used up ones, for their room.
    spare: Vec<BodyState>,
    /// The condition of the branch of `cfg_if!` whose items are at hand.
    branch: Option<CfgExpr>,
    /// Inside a module or item that tests alone have.
    in_tests: bool,
    /// Where the block or module ends that holds the code at hand; that of the file has no end.
    scope_end: u32,
    /// `None` when a file is read first.
    again: Option<expansion::Again<'a>>,
    expansion: expansion::Expansion,
    /// Scratch space for identifiers.
    text: String,
}

/// The body at hand.
#[derive(Default)]
struct BodyState {
    body: Body,
    /// Where each expression of the body is, with its parentheses.
    spans: Vec<Span>,
    scope: Option<u32>,
    is_guess: bool,
    /// The calls of macros that the project may define.
    calls: Vec<MacroCall>,
    /// In the pattern of a `let` or parameter: its names own what they bind until their scope ends.
    binds_scope: bool,
}

impl BodyState {
    /// Moves the body out, in tables of just its size, and leaves the roomy ones for the next.
    fn finish(&mut self, params: Box<[PatId]>, root: ExprId) -> Body {
        // Arguments are noted after those of the calls among them.
        self.body.path_sites.sort_unstable_by_key(|(expr, _)| *expr);
        self.spans.clear();
        self.scope = None;
        self.is_guess = false;
        self.calls.clear();
        Body {
            exprs: self.body.exprs.drain(..).collect(),
            pats: self.body.pats.drain(..).collect(),
            sites: self.body.sites.drain(..).collect(),
            path_sites: self.body.path_sites.drain(..).collect(),
            pat_sites: self.body.pat_sites.drain(..).collect(),
            virtual_paths: self.body.virtual_paths.drain(..).collect(),
            params,
            root: Some(root),
            scopes: self.body.scopes.drain(..).collect(),
        }
    }
}

impl<'a> Lowering<'a> {
    fn new(places: &'a Places<'a>, options: &'a Options, file: FileHir) -> Lowering<'a> {
        Lowering {
            places,
            options,
            file,
            body: BodyState::default(),
            spare: Vec::new(),
            branch: None,
            in_tests: false,
            scope_end: u32::MAX,
            again: None,
            expansion: expansion::Expansion::default(),
            text: String::new(),
        }
    }

    fn tree(&mut self, tree: &Tree) {
        let condition = self.condition(&tree.attributes);
        self.in_tests = condition.as_deref().is_some_and(syntax::is_test_only);
        if condition.is_some() {
            self.file.cfg = condition;
        }
        let mut items = std::mem::take(&mut self.file.items);
        for item in &tree.items {
            self.item(item, &mut items);
        }
        self.file.items = items;
    }

    /// The name of an identifier, `r#` left out.
    fn name(&mut self, ident: &proc_macro2::Ident) -> Name {
        use std::fmt::Write;
        // An expansion's tokens have the span of their call.
        let written = self.places.slice(self.places.ident(ident));
        if self.expansion.level == 0 && ident == written {
            return Name::from(written.strip_prefix("r#").unwrap_or(written));
        }
        self.text.clear();
        // Writing to a string cannot fail.
        let _ = write!(self.text, "{ident}");
        Name::from(self.text.strip_prefix("r#").unwrap_or(&self.text))
    }
}

/// Collects in tables of just the right size: `collect` takes room for four at least, and gives the rest back after.
fn boxed<T>(items: impl ExactSizeIterator<Item = T>) -> Box<[T]> {
    let mut all = Vec::with_capacity(items.len());
    all.extend(items);
    all.into_boxed_slice()
}

/// The row that the next item of a table gets.
fn next<T>(table: &[T]) -> u32 {
    table.len() as u32
}
