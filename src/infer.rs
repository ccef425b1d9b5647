//! Types of expressions, and with them the fn that each call reaches. [`Db`] holds what is the same for all bodies
//! (signatures, impl headers, method indexes); [`infer_body`] does one body. Both only read, so bodies are inferred on
//! any number of threads.

mod answers;
mod autoderef;
mod body;
mod call;
mod coerce;
mod control;
mod db;
mod display;
mod drops;
mod expr;
mod head;
mod implicit;
mod index;
mod list;
mod lower;
mod method;
mod operators;
mod pat;
mod path;
mod select;
mod solve;
mod ty;
mod unify;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::hir::{Body, ExprId, PatId};
use crate::resolve::{AdtId, FnId, ModuleId, ValueId};
use crate::source::Name;

pub use db::{Db, FnSig, Generics, ImplHeader};
pub use drops::Glue;
pub use index::Simple;
pub use lower::Scope;
pub use solve::{Evidence, Solution};
pub use ty::{Args, Bound, Projection, Ty};
pub use unify::Table;

/// Whose body it is.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum Owner {
    Fn(FnId),
    Value(ValueId),
}

/// What inference found out about one body.
#[derive(Debug, Default)]
pub struct BodyTypes {
    /// Calls, method calls, `for` loops (their `next`), and macros and operators that call a fn.
    pub callees: FxHashMap<ExprId, Callee>,
    /// Calls among `callees` whose receiver is not known: a trait in scope has the method.
    pub guesses: FxHashSet<ExprId>,
    /// Paths that name a fn without calling it.
    pub fn_values: FxHashMap<ExprId, FnId>,
    /// Paths that name a static which is initialised at its first use, and the fn that does it.
    pub forced: FxHashMap<ExprId, FnId>,
    /// Paths that name a local, and the pattern that binds it.
    pub locals: FxHashMap<ExprId, PatId>,
    /// Fields of the project's types that may hold something to call.
    pub fields: FxHashMap<ExprId, (AdtId, Name)>,
    /// Paths that name a const or static which may hold something to call, or whose value is the path of a virtual file.
    pub values: FxHashMap<ExprId, ValueId>,
    /// Struct expressions of types with such fields, and all calls of constructors.
    pub built: FxHashMap<ExprId, AdtId>,
    /// Types of expressions: all, if [`infer_types`] was asked, else none.
    pub types: FxHashMap<ExprId, Ty>,
    /// Fns of the project that foreign code calls in turn, and those of conversions: see `implicit`.
    pub implied: FxHashMap<ExprId, Vec<FnId>>,
    /// Names that `let` and parameters bind, with what the end of their values calls.
    pub drops: FxHashMap<PatId, Glue>,
}

/// The fn that a call reaches.
#[derive(Clone, Debug, PartialEq)]
pub struct Callee {
    /// The implementation's fn where it is known, else the declared one.
    pub function: FnId,
    /// The fn that method lookup found: a trait's for a trait method.
    pub declared: FnId,
    /// Arguments of the generics of `declared`, with what is known at the end of the body.
    pub substs: Args,
    /// The type that an inherent or trait method belongs to.
    pub self_ty: Option<Ty>,
}

/// Infers one body. `None` if the owner has none.
pub fn infer_body(db: &Db, owner: Owner) -> Option<BodyTypes> {
    body::infer(db, owner, false)
}

/// Infers the body of a fn that the caller has at hand.
pub fn infer_given(db: &Db, function: FnId, body: &Body) -> BodyTypes {
    body::infer_given(db, function, body)
}

/// The same with the type of each expression, for those who explain.
pub fn infer_types(db: &Db, owner: Owner) -> Option<BodyTypes> {
    body::infer(db, owner, true)
}

/// What all parts of inference share while one body is done.
pub(crate) struct Infer<'db> {
    pub(crate) db: &'db Db,
    pub(crate) body: &'db Body,
    pub(crate) owner: Owner,
    /// The innermost module, which changes in blocks that hold items.
    pub(crate) module: ModuleId,
    pub(crate) blocks: &'db [ModuleId],
    pub(crate) generics: std::sync::Arc<Generics>,
    pub(crate) self_ty: Option<Ty>,
    pub(crate) table: Table,
    /// Predicates that hold in this body.
    pub(crate) env: Vec<(Ty, Bound)>,
    pub(crate) pending: Vec<solve::Pending>,
    pub(crate) closures: Vec<call::ClosureSig>,
    pub(crate) bindings: Vec<(crate::source::Name, PatId)>,
    pub(crate) pat_types: Vec<Option<Ty>>,
    /// What `return` returns, innermost last.
    pub(crate) returns: Vec<Ty>,
    /// Break types of the loops around, with their labels.
    pub(crate) loops: Vec<(Option<crate::source::Name>, Option<Ty>)>,
    /// Item types of the streams around.
    pub(crate) yields: Vec<Ty>,
    pub(crate) result: BodyTypes,
    pub(crate) implicit: Vec<(ExprId, implicit::Implicit)>,
    /// The const or static that the path at hand names.
    pub(crate) named: Option<ValueId>,
    pub(crate) depth: u32,
    /// Goals that are being solved, outer first.
    pub(crate) goals: Vec<(crate::resolve::TraitId, Args)>,
    /// Answers that hold in this body alone: their goals have parameters.
    pub(crate) answers: answers::Answers,
    pub(crate) bounds: solve::Bounds,
    /// How many more goals are solved for this body; then it is left as it is.
    pub(crate) fuel: u32,
    /// Whether the types of all expressions are wanted.
    pub(crate) keeps_types: bool,
}
