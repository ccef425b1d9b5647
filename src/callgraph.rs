//! The calls of each body, and for each the thread that it runs on: an executor's, whichever calls the body, or one
//! where blocking is fine. Where a closure or future runs follows from what its callee does with it, and the callees
//! of the project itself are asked the same question ([`wrappers`]).

mod flow;
mod walk;
mod wrappers;

use std::sync::OnceLock;

use rustc_hash::FxHashMap;

use crate::effects::{Effects, Role};
use crate::hir::{Body, ExprId, Site, SiteId};
use crate::infer::{BodyTypes, Callee, Db, Owner, infer_body};
use crate::resolve::{Container, FnId, Origin};
use crate::source::{FileId, Span};

/// Which thread runs a piece of code.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Context {
    /// Whichever calls the fn.
    Inline,
    /// One of the executor's, and why.
    Executor(Entry),
    /// One where blocking is fine.
    Offloaded,
    /// It is stored or returned: not known.
    Unknown,
}

/// Why code runs on an executor's thread, and where that begins.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Entry {
    pub kind: EntryKind,
    /// The fn's name, or the `async` keyword.
    pub place: Span,
}

/// What makes code run on an executor's thread.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum EntryKind {
    AsyncFn,
    AsyncBlock,
    AsyncClosure,
    Stream,
    /// A closure that is called while a future is polled.
    PolledClosure,
    /// A hand-written `poll`.
    Poll,
    /// A fn that a framework calls on the executor.
    Hook,
}

impl EntryKind {
    /// As reports call it.
    pub fn name(self) -> &'static str {
        match self {
            EntryKind::AsyncFn => "async fn",
            EntryKind::AsyncBlock => "async block",
            EntryKind::AsyncClosure => "async closure",
            EntryKind::Stream => "async stream",
            EntryKind::PolledClosure => "polled closure",
            EntryKind::Poll => "poll method",
            EntryKind::Hook => "framework hook",
        }
    }
}

/// One call of a body.
#[derive(Clone, Debug)]
pub struct Call {
    pub expr: ExprId,
    pub site: SiteId,
    pub callee: CalleeRef,
    pub context: Context,
    /// Awaited at once: what it returned is a future.
    pub is_awaited: bool,
    /// Inside a closure whose callee is not known.
    pub is_guess: bool,
}

/// What a call reaches: see [`BodyTypes::callees`], or a fn item that was passed by name.
#[derive(Clone, Debug)]
pub enum CalleeRef {
    Call(Callee),
    Value(FnId),
}

impl CalleeRef {
    pub fn function(&self) -> FnId {
        match self {
            CalleeRef::Call(callee) => callee.function,
            CalleeRef::Value(function) => *function,
        }
    }
}

/// What a fn does with a closure or future that it is given.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Fate {
    /// Called on the caller's thread.
    Inline,
    Role(Role),
    /// Kept, or given away: not known.
    Stored,
}

/// The definitions with everything that was found out about their bodies so far.
pub struct Program {
    pub db: Db,
    pub effects: Effects,
    types: Vec<OnceLock<Option<Box<BodyTypes>>>>,
    fates: Fates,
}

/// The fates of the parameters of the project's own fns.
type Fates = FxHashMap<(FnId, u32), Fate>;

impl Program {
    /// Reads the models' facts and finds the project's own wrappers.
    pub fn new(db: Db) -> Program {
        let effects = Effects::new(&db);
        let types = std::iter::repeat_with(OnceLock::new).take(db.defs.fns.len()).collect();
        let mut program = Program { db, effects, types, fates: Fates::default() };
        program.fates = wrappers::find(&program);
        program
    }

    /// The types of a fn's body, inferred when first asked for.
    pub fn types(&self, function: FnId) -> Option<&BodyTypes> {
        self.types[function.index()].get_or_init(|| infer_body(&self.db, Owner::Fn(function)).map(Box::new)).as_deref()
    }

    /// What a fn does with an argument (the receiver is the first), if it matters.
    pub fn fate(&self, function: FnId, parameter: u32) -> Option<Fate> {
        self.fate_in(&self.fates, function, parameter)
    }

    fn fate_in(&self, fates: &Fates, function: FnId, parameter: u32) -> Option<Fate> {
        self.effects.role(function, parameter).map(Fate::Role).or_else(|| fates.get(&(function, parameter)).copied())
    }

    /// The calls of a fn's body.
    pub fn calls(&self, function: FnId) -> Vec<Call> {
        walk::calls(self, function)
    }

    /// Whether the body of a fn runs on an executor's thread by itself.
    pub fn entry(&self, function: FnId) -> Option<Entry> {
        let hir = self.db.defs.fn_hir(function);
        let place = hir.name_span;
        if hir.is_async {
            return Some(Entry { kind: EntryKind::AsyncFn, place });
        }
        let Container::Impl(impl_) = self.db.defs.fn_data(function).container else {
            return None;
        };
        let (trait_, _) = self.db.impl_header(impl_).trait_.as_ref()?;
        let declared =
            self.db.defs.traits[trait_.index()].fns.iter().find(|&&id| self.db.defs.fn_hir(id).name == hir.name)?;
        if !self.effects.is_hook(*declared) {
            return None;
        }
        let kind = if hir.name.as_str().starts_with("poll") { EntryKind::Poll } else { EntryKind::Hook };
        Some(Entry { kind, place })
    }

    /// The fns of the checked crates that have a body, in order.
    pub fn member_fns(&self) -> Vec<FnId> {
        (0..self.db.defs.fns.len() as u32)
            .map(FnId)
            .filter(|&id| {
                self.db.defs.krate(self.db.defs.fn_data(id).krate).origin == Origin::Member
                    && self.db.defs.fn_body(id).is_some()
            })
            .collect()
    }

    /// A fn's body and file.
    pub fn body(&self, function: FnId) -> Option<(FileId, &Body)> {
        Some((self.db.defs.fn_data(function).file, self.db.defs.fn_body(function)?))
    }

    /// Where a call stands.
    pub fn site(&self, function: FnId, site: SiteId) -> Option<(FileId, Site)> {
        let (file, body) = self.body(function)?;
        Some((file, body[site]))
    }
}

impl Program {
    /// Whether a plain fn holds async blocks or closures, which run on an executor.
    pub fn makes_futures(&self, function: FnId) -> bool {
        let is_future = |expr: &crate::hir::Expr| match expr {
            crate::hir::Expr::Async { .. } => true,
            crate::hir::Expr::Closure(closure) => closure.is_async,
            // A closure or fn that is polled: whether there is one, only its callee can tell.
            crate::hir::Expr::Call { args, .. } | crate::hir::Expr::MethodCall { args, .. } => {
                !args.is_empty() && self.has_polled_closure(function)
            }
            _ => false,
        };
        self.db.defs.fn_body(function).is_some_and(|body| body.exprs.iter().any(is_future))
    }

    fn has_polled_closure(&self, _function: FnId) -> bool {
        false
    }
}
