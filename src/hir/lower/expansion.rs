//! Calls of macros that the project defines. They can be expanded when all files are read: then the parts of a file with
//! such calls are lowered once more, from their text, and take the place of what was there. A call that cannot be
//! expanded is guessed at as before.

use super::*;
use crate::syntax::{Budget, MacroInput};
use proc_macro2::TokenStream;
use syn::Stmt as SynStmt;

/// The most expansions inside each other, as in rustc.
const DEEPEST: u32 = 128;

/// Knows the macros of a project, as seen from one file.
pub trait Macros {
    /// The definition that a call means. `home` is that of the definition whose expansion the call stands in.
    fn find(&self, call: &MacroCall, home: Option<MacroHome>) -> Option<FoundMacro>;
}

/// Where a macro is defined.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MacroHome {
    /// The number of a file.
    pub file: u32,
    pub offset: u32,
}

/// The definition of a macro that is called.
#[derive(Debug, Clone)]
pub struct FoundMacro {
    pub rules: Arc<MacroRules>,
    pub home: MacroHome,
    /// The name that the calling crate has for that of the definition; `None`: it is the same.
    pub krate: Option<Name>,
}

/// Lowers the parts of a file again that call macros of the project. Those parts that do not are kept for another time.
/// Says whether anything changed. What [`lower()`] says of the stack holds here too.
pub fn expand(file: &mut FileHir, text: &str, options: &Options, macros: &dyn Macros) -> bool {
    let mut parts = std::mem::take(&mut file.expandable);
    parts.sort_by_key(|part| (part.span.start, std::cmp::Reverse(part.span.end)));
    let budget = Budget::of_file();
    let mut done_until = 0;
    let mut changed = false;
    let mut kept = Vec::new();
    for part in parts {
        // It is inside a part that was lowered again as a whole.
        if part.span.start < done_until {
            continue;
        }
        if !part.calls.iter().any(|call| macros.find(call, None).is_some()) {
            kept.push(part);
        } else if expand_part(file, text, options, macros, &budget, &part) {
            done_until = part.span.end;
            changed = true;
        }
    }
    if changed {
        shrink(file);
    }
    kept.append(&mut file.expandable);
    file.expandable = kept;
    changed
}

fn expand_part(
    file: &mut FileHir,
    text: &str,
    options: &Options,
    macros: &dyn Macros,
    budget: &Budget,
    part: &Expandable,
) -> bool {
    let Some((places, tokens, depth)) = syntax::piece(text, part.span, options.skip_tests) else { return false };
    let mut lowering = Lowering::new(&places, options, std::mem::take(file));
    lowering.in_tests = part.in_tests;
    lowering.again = Some(Again { macros, budget, defined: Vec::new(), count: 0 });
    lowering.expansion.depth = depth;
    let done = syntax::unless_it_panics(|| lowering.again(part, tokens));
    *file = lowering.file;
    // All calls of this part are expanded, or cannot be.
    file.expandable.retain(|other| other.span.start < part.span.start || other.span.end > part.span.end);
    done.flatten().is_some()
}

/// What is needed to expand macros.
pub(super) struct Again<'a> {
    macros: &'a dyn Macros,
    budget: &'a Budget,
    /// What expansions define.
    defined: Vec<(Name, Arc<MacroRules>)>,
    /// The number of expansions so far.
    count: u32,
}

/// The expansion that is lowered.
#[derive(Clone, Copy, Default)]
pub(super) struct Expansion {
    /// How many are around it, itself counted; 0: none, the code is as written.
    pub(super) level: u32,
    /// A bound of the depth of all trees around.
    depth: u32,
    home: Option<MacroHome>,
}

/// A statement of a block, as written or made by a macro.
pub(super) enum Statement<'s> {
    Written(&'s SynStmt),
    Made(Box<SynStmt>),
}

impl Statement<'_> {
    pub(super) fn get(&self) -> &SynStmt {
        match self {
            Statement::Written(stmt) => stmt,
            Statement::Made(stmt) => stmt,
        }
    }
}

impl Lowering<'_> {
    fn again(&mut self, part: &Expandable, tokens: TokenStream) -> Option<()> {
        match part.part {
            Part::Items(row) => self.items_again(row, tokens),
            Part::Impl(row) => self.impl_again(row, tokens),
            Part::Trait(row) => self.trait_again(row, tokens),
            Part::Block(row) => {
                let block = syntax::block(tokens)?;
                self.body_again(row, |lowering| lowering.block(&block, None))
            }
            Part::Initializer(row) => {
                let value = syntax::expression(&tokens)?;
                self.body_again(row, |lowering| lowering.expr(&value))
            }
        }
    }

    fn items_again(&mut self, row: u32, tokens: TokenStream) -> Option<()> {
        let mac = syn::parse2::<syn::Macro>(tokens).ok()?;
        let call = self.macro_call(&mac)?;
        // They are there already.
        if self.find(&call)?.rules.passes_items() {
            return None;
        }
        let cfg = self.file.calls.get(row as usize)?.cfg.clone();
        self.branch = cfg.map(|cfg| *cfg);
        let mut items = Vec::new();
        self.expanded_items(&mac, &mut items)?;
        self.file.calls.get_mut(row as usize)?.items = items;
        Some(())
    }

    fn impl_again(&mut self, row: u32, tokens: TokenStream) -> Option<()> {
        let item = syn::parse2::<syn::ItemImpl>(tokens).ok()?;
        let mut items = Vec::new();
        self.implementation(&item, &mut items);
        let mut made = self.file.impls.pop()?;
        let old = self.file.impls.get_mut(row as usize)?;
        made.attributes = std::mem::take(&mut old.attributes);
        *old = made;
        Some(())
    }

    fn trait_again(&mut self, row: u32, tokens: TokenStream) -> Option<()> {
        let item = syn::parse2::<syn::ItemTrait>(tokens).ok()?;
        let mut items = Vec::new();
        self.trait_(&item, &mut items);
        let mut made = self.file.traits.pop()?;
        let old = self.file.traits.get_mut(row as usize)?;
        made.attributes = std::mem::take(&mut old.attributes);
        made.visibility = old.visibility;
        *old = made;
        Some(())
    }

    /// The patterns of the parameters, which come first in a body, stay.
    fn body_again(&mut self, row: u32, lower: impl FnOnce(&mut Self) -> ExprId) -> Option<()> {
        let old = std::mem::take(self.file.bodies.get_mut(row as usize)?).into_body()?;
        self.body.body.pats = old.pats;
        self.body.body.pats.truncate(old.params.iter().map(|pat| pat.0 as usize + 1).max().unwrap_or_default());
        let root = lower(self);
        let body = self.body.finish(old.params, root);
        *self.file.bodies.get_mut(row as usize)? = LazyBody::from(body);
        Some(())
    }

    /// The path of a call.
    pub(super) fn macro_call(&mut self, mac: &syn::Macro) -> Option<MacroCall> {
        let last = mac.path.segments.last()?;
        let first = mac.path.segments.first().filter(|_| mac.path.segments.len() > 1);
        Some(MacroCall {
            qualifier: first.map(|first| self.name(&first.ident)),
            name: self.name(&last.ident),
            offset: self.places.start(last.ident.span()),
            is_known: false,
        })
    }

    fn find(&self, call: &MacroCall) -> Option<FoundMacro> {
        let again = self.again.as_ref()?;
        let defined = again.defined.iter().rev().filter(|_| call.qualifier.is_none());
        let own = defined.into_iter().find(|(name, _)| *name == call.name);
        if let Some((_, rules)) = own {
            let home = self.expansion.home.unwrap_or(MacroHome { file: 0, offset: 0 });
            return Some(FoundMacro { rules: Arc::clone(rules), home, krate: None });
        }
        again.macros.find(call, self.expansion.home)
    }

    /// Whether code is lowered again and its macros can be expanded.
    pub(super) fn can_expand(&self) -> bool {
        self.again.is_some()
    }

    /// Keeps a definition that an expansion makes.
    pub(super) fn define(&mut self, name: Name, rules: &Arc<MacroRules>) {
        if let Some(again) = self.again.as_mut().filter(|_| self.expansion.level > 0) {
            again.defined.push((name, Arc::clone(rules)));
        }
    }

    /// Expands a call, and reads what it makes.
    fn expanded<T>(
        &mut self,
        mac: &syn::Macro,
        call: &MacroCall,
        is_statement: bool,
        read: impl FnOnce(&TokenStream) -> Option<T>,
    ) -> Option<(T, Expansion)> {
        let found = self.find(call)?;
        let outer = self.expansion;
        let again = self.again.as_mut()?;
        if outer.level == 0 {
            again.budget.refill();
        }
        again.count += 1;
        let last = mac.path.segments.last()?;
        let input = MacroInput {
            tokens: &mac.tokens,
            span: last.ident.span(),
            krate: found.krate,
            is_statement,
            number: again.count,
        };
        let expanded = syntax::expand(&found.rules, &input, again.budget)?;
        let expansion =
            Expansion { level: outer.level + 1, depth: outer.depth + expanded.depth, home: Some(found.home) };
        if expansion.level > DEEPEST || !syntax::is_shallow(expansion.depth) {
            return None;
        }
        Some((read(&expanded.tokens)?, expansion))
    }

    /// Lowers what an expansion made.
    pub(super) fn within<T>(&mut self, expansion: Expansion, lower: impl FnOnce(&mut Self) -> T) -> T {
        let outer = std::mem::replace(&mut self.expansion, expansion);
        let done = lower(self);
        self.expansion = outer;
        done
    }

    /// A call as an expression.
    pub(super) fn expanded_expr(&mut self, mac: &syn::Macro, call: &MacroCall, span: Span) -> Option<ExprId> {
        enum Made {
            Expr(Box<syn::Expr>),
            Stmts(Vec<SynStmt>),
        }
        let read = |tokens: &TokenStream| match syntax::expression(tokens) {
            Some(expr) => Some(Made::Expr(Box::new(expr))),
            None => syntax::statements(tokens).map(Made::Stmts),
        };
        let (made, expansion) = self.expanded(mac, call, false, read)?;
        Some(self.within(expansion, |lowering| match made {
            Made::Expr(expr) => lowering.expr(&expr),
            Made::Stmts(stmts) => lowering.statements(&stmts, None, span),
        }))
    }

    /// A call in the place of items.
    pub(super) fn expanded_items(&mut self, mac: &syn::Macro, items: &mut Vec<Item>) -> Option<()> {
        let call = self.macro_call(mac)?;
        let (made, expansion) = self.expanded(mac, &call, false, syntax::items)?;
        self.within(expansion, |lowering| made.iter().for_each(|item| lowering.item(item, items)));
        Some(())
    }

    /// A call in the place of something else: a type, a pattern, members.
    pub(super) fn expanded_as<T>(
        &mut self,
        mac: &syn::Macro,
        read: impl FnOnce(&TokenStream) -> Option<T>,
    ) -> Option<(T, Expansion)> {
        if !self.can_expand() {
            return None;
        }
        let call = self.macro_call(mac)?;
        self.expanded(mac, &call, false, read)
    }

    /// The statements of a block, with those that macros make in the place of their calls; `None` where there are none.
    pub(super) fn expanded_statements<'s>(&mut self, stmts: &'s [SynStmt]) -> Option<Vec<(Statement<'s>, Expansion)>> {
        if !self.can_expand() || !stmts.iter().any(|stmt| macro_of(stmt).is_some()) {
            return None;
        }
        let mut all = Vec::with_capacity(stmts.len());
        for (index, stmt) in stmts.iter().enumerate() {
            match self.made_by(stmt, index + 1 == stmts.len()) {
                Some((made, expansion)) => self.add_made(made, expansion, &mut all),
                None => all.push((Statement::Written(stmt), self.expansion)),
            }
        }
        Some(all)
    }

    fn add_made(&mut self, made: Vec<SynStmt>, expansion: Expansion, all: &mut Vec<(Statement<'_>, Expansion)>) {
        let count = made.len();
        for (index, stmt) in made.into_iter().enumerate() {
            // The last may be the value of the block; the caller has ended it if it is not.
            match self.within(expansion, |lowering| lowering.made_by(&stmt, index + 1 == count)) {
                Some((made, expansion)) => self.add_made(made, expansion, all),
                None => all.push((Statement::Made(Box::new(stmt)), expansion)),
            }
        }
    }

    /// The statements that a statement makes if it is a macro call.
    fn made_by(&mut self, stmt: &SynStmt, is_last: bool) -> Option<(Vec<SynStmt>, Expansion)> {
        let (mac, attributes, is_ended) = macro_of(stmt)?;
        if exprs::is_left_out(attributes) {
            return None;
        }
        let mut call = self.macro_call(mac)?;
        if self.is_settled(call.name) {
            return None;
        }
        call.is_known = macros::is_known(call.name.as_str());
        let (mut made, expansion) = self.expanded(mac, &call, true, syntax::statements)?;
        if is_ended || !is_last {
            end(&mut made);
        }
        Some((made, expansion))
    }
}

/// The macro call that a statement is, with its attributes, and whether a semicolon ends it.
fn macro_of(stmt: &SynStmt) -> Option<(&syn::Macro, &[syn::Attribute], bool)> {
    match stmt {
        SynStmt::Macro(stmt) => Some((&stmt.mac, &stmt.attrs, stmt.semi_token.is_some())),
        SynStmt::Expr(syn::Expr::Macro(expr), semicolon) => Some((&expr.mac, &expr.attrs, semicolon.is_some())),
        _ => None,
    }
}

/// The last statement has no value.
fn end(stmts: &mut [SynStmt]) {
    match stmts.last_mut() {
        Some(SynStmt::Expr(_, semicolon @ None)) => *semicolon = Some(Default::default()),
        Some(SynStmt::Macro(stmt)) if stmt.semi_token.is_none() => stmt.semi_token = Some(Default::default()),
        _ => {}
    }
}
