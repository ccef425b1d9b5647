//! The calls of each body, and for each the thread that it runs on: an executor's, whichever calls the body, or one
//! where blocking is fine. Where a closure or future runs follows from what its callee does with it, and the callees
//! of the project itself are asked the same question (`wrappers`).

mod drops;
mod flow;
mod layers;
mod slots;
mod speakers;
mod virtual_paths;
mod waivers;
mod walk;
mod words;
mod wrappers;

use std::ops::Deref;
use std::sync::OnceLock;

use rustc_hash::FxHashMap;

use crate::effects::{Effects, Role};
use crate::hir::{Body, BodyRef, Expr, ExprId, Site, SiteId, TypeRef};
use crate::infer::{BodyTypes, Bound, Callee, Db, Owner, Ty, infer_body, infer_given};
use crate::resolve::{AdtId, Container, FnId, Origin};
use crate::source::{FileId, Span};

pub use layers::{Handover, Layer, Nested, Taker};
use slots::MAX_STEPS;
pub use slots::{Held, Holders, Slot, Store, Stores};
pub use speakers::dependents;
pub use walk::Walked;
pub use words::Words;

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
    /// In a closure that is stored or returned, by its place: whichever calls it.
    Kept(SiteId),
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
    /// The name at `site`, by which reports place the call: so they need no look into the body.
    pub name: Span,
    pub callee: CalleeRef,
    pub context: Context,
    /// In the body of a loop, or in a closure that an iterator's method calls.
    pub in_loop: bool,
    /// Awaited at once: what it returned is a future.
    pub is_awaited: bool,
    /// Inside a closure whose callee is not known.
    pub is_guess: bool,
    /// With the path of a file that no disk holds.
    pub is_virtual: bool,
    /// An argument says that it shall not wait.
    pub is_waived: bool,
    /// On the way to a panic or to the end of the process, and nowhere else.
    pub is_last: bool,
}

impl Call {
    /// The path or method call that names the callee, where the callee is known.
    pub fn settles(&self, body: &Body) -> Option<ExprId> {
        match (&self.callee, &body[self.expr]) {
            (CalleeRef::Call(_), Expr::Call { callee, .. }) => Some(*callee),
            (CalleeRef::Call(_), Expr::MethodCall { .. }) => Some(self.expr),
            _ => None,
        }
    }
}

/// What a call reaches: see [`BodyTypes::callees`], or a fn item that was passed by name.
#[derive(Clone, Debug)]
pub enum CalleeRef {
    Call(Callee),
    Value(FnId),
    /// A closure that a fn makes and something else keeps.
    Closure(FnId, SiteId),
    /// The `Drop::drop` of a value that ends here.
    Dropped(FnId),
    /// The initialiser of a static that may be used here for the first time.
    Forced(FnId),
}

impl CalleeRef {
    pub fn function(&self) -> FnId {
        match self {
            CalleeRef::Call(callee) => callee.function,
            CalleeRef::Value(function)
            | CalleeRef::Closure(function, _)
            | CalleeRef::Dropped(function)
            | CalleeRef::Forced(function) => *function,
        }
    }

    /// The name for rules of a call that no call expression shows.
    pub fn implicit(&self) -> Option<&'static str> {
        match self {
            CalleeRef::Call(_) | CalleeRef::Value(_) | CalleeRef::Closure(..) => None,
            CalleeRef::Dropped(_) => Some("drop"),
            CalleeRef::Forced(_) => Some("lazy initializer"),
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
    /// See [`Self::open_callees`].
    open: Vec<OnceLock<Box<[Callee]>>>,
    fates: Fates,
}

/// A fn's body with its types.
struct View<'a> {
    body: BodyRef<'a>,
    types: TypesRef<'a>,
}

/// Types that are kept, or were found for the look at hand.
enum TypesRef<'a> {
    Kept(&'a BodyTypes),
    Own(Box<BodyTypes>),
}

impl Deref for TypesRef<'_> {
    type Target = BodyTypes;

    fn deref(&self) -> &BodyTypes {
        match self {
            TypesRef::Kept(types) => types,
            TypesRef::Own(types) => types,
        }
    }
}

/// The callees that the generics around have a part in.
fn open_callees(types: &BodyTypes) -> Box<[Callee]> {
    types.callees.values().filter(|callee| callee.has_params()).cloned().collect()
}

/// The fates of the parameters of the project's own fns.
type Fates = FxHashMap<(FnId, u32), Fate>;

impl Program {
    /// Reads the models' facts and finds the project's own wrappers.
    pub fn new(db: Db) -> Program {
        let effects = Effects::new(&db);
        let count = db.defs.fns.len();
        let types = std::iter::repeat_with(OnceLock::new).take(count).collect();
        let open = std::iter::repeat_with(OnceLock::new).take(count).collect();
        let mut program = Program { db, effects, types, open, fates: Fates::default() };
        program.fates = wrappers::find(&program);
        program
    }

    /// The types of a fn's body, inferred when first asked for.
    pub fn types(&self, function: FnId) -> Option<&BodyTypes> {
        self.types[function.index()].get_or_init(|| infer_body(&self.db, Owner::Fn(function)).map(Box::new)).as_deref()
    }

    /// The body of a fn with its types. Neither is kept, unless something else asked for it before: of most fns the
    /// calls are all that is needed later, and those of generic fns with [`Self::open_callees`].
    fn view(&self, function: FnId) -> Option<View<'_>> {
        let body = self.db.defs.fn_body_once(function)?;
        let types = match self.types[function.index()].get() {
            Some(types) => TypesRef::Kept(types.as_deref()?),
            None => TypesRef::Own(Box::new(infer_given(&self.db, function, &body))),
        };
        self.open[function.index()].get_or_init(|| open_callees(&types));
        Some(View { body, types })
    }

    /// The callees in a fn's body that its generics have a part in, in no order.
    pub fn open_callees(&self, function: FnId) -> &[Callee] {
        let open = &self.open[function.index()];
        if open.get().is_none() {
            self.view(function);
        }
        open.get().map_or(&[], |open| open)
    }

    /// What a fn does with an argument (the receiver is the first), if it matters.
    pub fn fate(&self, function: FnId, parameter: u32) -> Option<Fate> {
        self.fate_in(&self.fates, function, parameter)
    }

    fn fate_in(&self, fates: &Fates, function: FnId, parameter: u32) -> Option<Fate> {
        let declared = self.effects.role(function, parameter).map(Fate::Role);
        let stored = || self.effects.is_stored(function, parameter).then_some(Fate::Stored);
        declared.or_else(stored).or_else(|| fates.get(&(function, parameter)).copied())
    }

    /// What all implementations of a trait's fn do with a parameter, where they agree.
    fn common_fate(&self, fates: &Fates, function: FnId, parameter: u32) -> Option<Fate> {
        let data = self.db.defs.fn_data(function);
        let Container::Trait(trait_) = data.container else {
            return None;
        };
        if self.db.defs.krate(data.krate).origin == Origin::Model {
            return None;
        }
        let all = self.db.implementations(trait_, function);
        let first = self.fate_in(fates, *all.first()?, parameter)?;
        all.iter().all(|&own| self.fate_in(fates, own, parameter) == Some(first)).then_some(first)
    }

    /// The calls of a fn's body.
    pub fn calls(&self, function: FnId) -> Vec<Call> {
        walk::walked(self, function).calls
    }

    /// All that a walk over a fn's body finds out.
    pub fn walked(&self, function: FnId) -> Walked {
        walk::walked(self, function)
    }

    /// The callables that the project puts in these slots. Of fns that were walked it is known what they put somewhere.
    pub fn holders(&self, wanted: &[Slot], known: &Stores) -> Holders {
        slots::find(self, wanted, known)
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
        if self.takes_context(function) {
            return Some(Entry { kind: EntryKind::Poll, place });
        }
        let trait_ = self.db.impl_trait(impl_)?;
        let declared =
            self.db.defs.traits[trait_.index()].fns.iter().find(|&&id| self.db.defs.fn_hir(id).name == hir.name)?;
        if !self.effects.is_hook(*declared) {
            return None;
        }
        let kind = if hir.name.as_str().starts_with("poll") { EntryKind::Poll } else { EntryKind::Hook };
        Some(Entry { kind, place })
    }

    /// A `poll*` method that takes a task's context, of whichever trait.
    fn takes_context(&self, function: FnId) -> bool {
        let hir = self.db.defs.fn_hir(function);
        if !hir.name.as_str().starts_with("poll") || hir.self_param.is_none() {
            return false;
        }
        let Some(context) = self.db.defs.lang_adt("context") else {
            return false;
        };
        self.db.signature(function).inputs.iter().any(|ty| matches!(ty.peel(), Ty::Adt(adt, _) if *adt == context))
    }

    /// Whether one of the words may stand in a fn's body. A body that nothing read yet is not read for this; of another
    /// the answer is yes.
    pub fn may_mention(&self, function: FnId, words: &Words) -> bool {
        self.db.defs.fn_body_text(function).is_none_or(|text| words.are_in(text))
    }

    /// The fns of the checked crates that have a body, in order.
    pub fn member_fns(&self) -> Vec<FnId> {
        (0..self.db.defs.fns.len() as u32)
            .map(FnId)
            .filter(|&id| {
                self.db.defs.krate(self.db.defs.fn_data(id).krate).origin == Origin::Member && self.db.defs.has_body(id)
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
    /// Whether a plain fn holds code that runs on an executor: async blocks and closures, or closures in a future or
    /// stream that it returns.
    pub fn makes_futures(&self, function: FnId) -> bool {
        let is_future = |expr: &Expr| match expr {
            Expr::Async { .. } => true,
            Expr::Closure(closure) => closure.is_async,
            _ => false,
        };
        if !self.db.defs.has_body(function) {
            return false;
        }
        let body = self.db.defs.fn_body_at_once(function);
        body.is_some_and(|body| body.exprs.iter().any(is_future)) || self.returns_polled(function)
    }

    /// The struct or enum whose impl holds a fn.
    fn self_adt(&self, function: FnId) -> Option<AdtId> {
        match self.db.defs.fn_data(function).container {
            Container::Impl(impl_) => self.db.impl_adt(impl_),
            Container::Trait(_) | Container::Module => None,
        }
    }

    /// Whether a fn is a method of iterators.
    fn is_of_iterator(&self, function: FnId) -> bool {
        let defs = &self.db.defs;
        let trait_ = match defs.fn_data(function).container {
            Container::Trait(trait_) => Some(trait_),
            Container::Impl(impl_) => self.db.impl_trait(impl_),
            Container::Module => None,
        };
        trait_.is_some() && trait_ == defs.lang_trait("iterator")
    }

    /// Whether what a fn returns is polled.
    fn returns_polled(&self, function: FnId) -> bool {
        // Most return types are plain, and need no signature.
        if !self.db.defs.fn_hir(function).ret.as_ref().is_some_and(may_be_bounded) {
            return false;
        }
        let is_polled = |bound: &Bound| {
            let fns = &self.db.defs.traits[bound.trait_.index()].fns;
            fns.iter().any(|&id| self.effects.is_hook(id))
        };
        self.db.signature(function).output.any(&mut |part| match part {
            Ty::Dyn(bounds) | Ty::Opaque(bounds) => bounds.iter().any(is_polled),
            _ => false,
        })
    }
}

/// Whether a type as written may hold an `impl Trait` or `dyn Trait`.
fn may_be_bounded(ty: &TypeRef) -> bool {
    match ty {
        TypeRef::Impl(_) | TypeRef::Dyn(_) => true,
        TypeRef::Path(path) => path.segments.iter().any(|segment| segment.args.is_some()),
        TypeRef::Ref(inner, _) => may_be_bounded(inner),
        TypeRef::Tuple(types) => types.iter().any(may_be_bounded),
        _ => false,
    }
}
