//! Which locals end where their scope does: those that nothing takes, or nothing on some path to the end of the scope. A
//! value that may be moved in a way that is not seen, or that an async block or closure may own, is left out.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::hir::{BinaryOp, Block, Body, Expr, ExprId, MacroResult, PatId, Stmt};
use crate::infer::{BodyTypes, Ty};

use super::Program;

/// The locals with drop glue whose value is still theirs when their scope ends, and whether it is on all paths there.
pub(super) fn kept(program: &Program, body: &Body, types: &BodyTypes) -> FxHashMap<PatId, bool> {
    let Some(root) = body.root.filter(|_| !types.drops.is_empty()) else {
        return FxHashMap::default();
    };
    let mut uses = Uses {
        program,
        body,
        types,
        frame: 0,
        homes: FxHashMap::default(),
        taken: FxHashSet::default(),
        ever_taken: FxHashSet::default(),
        lost: FxHashSet::default(),
        is_unsure: false,
    };
    for &pat in &body.params {
        uses.bind(pat);
    }
    uses.expr(root, Need::Value);
    let homes = uses.homes.keys().filter(|pat| !uses.taken.contains(pat) && !uses.lost.contains(pat));
    homes.map(|pat| (*pat, !uses.ever_taken.contains(pat))).collect()
}

/// Words in the name of a method after which the `Drop` of its receiver has nothing left to do.
const DISARMING_WORDS: [&str; 20] = [
    "disarm", "defuse", "disable", "dismiss", "release", "forget", "leak", "detach", "keep", "persist", "commit",
    "finish", "complete", "cancel", "close", "shutdown", "stop", "kill", "wait", "join",
];

fn sounds_disarming(method: &str) -> bool {
    DISARMING_WORDS.iter().any(|word| method.contains(word))
}

/// What an expression is needed for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Need {
    /// Its value, which is taken out of where it is.
    Value,
    /// Maybe its value.
    Unsure,
    /// Its place: it is looked at, borrowed, or written to.
    Place,
    /// Its place, through which a `&mut` call may empty it: `option.take()`.
    PlaceMut,
}

struct Uses<'a> {
    program: &'a Program,
    body: &'a Body,
    types: &'a BodyTypes,
    /// The closure or async block at hand.
    frame: u32,
    homes: FxHashMap<PatId, Home>,
    /// Moved on all paths that lead here.
    taken: FxHashSet<PatId>,
    /// Moved on some path.
    ever_taken: FxHashSet<PatId>,
    /// Nothing is said of what becomes of them.
    lost: FxHashSet<PatId>,
    /// A move at hand may happen another time than where it stands.
    is_unsure: bool,
}

/// Where a local with drop glue is bound.
struct Home {
    frame: u32,
    /// How many were bound before.
    order: usize,
}

impl Uses<'_> {
    /// Takes note of the locals with drop glue in a pattern.
    fn bind(&mut self, pat: PatId) {
        let mut found = Vec::new();
        self.body.names_in(pat, &mut found);
        for pat in found.into_iter().filter(|pat| self.types.drops.contains_key(pat)) {
            let order = self.homes.len();
            self.homes.insert(pat, Home { frame: self.frame, order });
        }
    }

    fn each(&mut self, ids: &[ExprId], need: Need) {
        for &id in ids {
            self.expr(id, need);
        }
    }

    fn path(&mut self, id: ExprId, need: Need) {
        let Some(pat) = self.types.locals.get(&id) else {
            return;
        };
        let (Some(home), Some(glue)) = (self.homes.get(pat), self.types.drops.get(pat)) else {
            return;
        };
        let is_moved = need == Need::Value && glue.is_own && !self.is_unsure;
        let is_taken = match need {
            Need::Value | Need::Unsure => true,
            Need::Place => false,
            Need::PlaceMut => !glue.is_own,
        };
        if home.frame != self.frame || is_taken && !is_moved {
            self.lost.insert(*pat);
        } else if is_taken {
            self.taken.insert(*pat);
            self.ever_taken.insert(*pat);
        }
    }

    /// A part of a value is needed: nothing can be moved out of a type that has a `Drop`, so what is taken is a copy.
    fn part(&mut self, base: ExprId, need: Need) {
        let owner = self.types.locals.get(&base).copied();
        let owner = owner.filter(|pat| self.types.drops.get(pat).is_some_and(|glue| glue.is_own));
        match (owner, need) {
            // `self.child.take()`, `self.is_done = true`: what `drop` would do may be off.
            (Some(owner), Need::PlaceMut) => {
                self.lost.insert(owner);
            }
            (Some(_), _) => self.expr(base, Need::Place),
            (None, _) => self.expr(base, need),
        }
    }

    fn expr(&mut self, id: ExprId, need: Need) {
        let body = self.body;
        match &body[id] {
            Expr::Missing | Expr::Literal(_) | Expr::Continue => {}
            Expr::Path(_) => self.path(id, need),
            Expr::Call { callee, args, .. } => {
                self.expr(*callee, Need::Place);
                self.each(args, Need::Value);
            }
            Expr::MethodCall { receiver, args, method, .. } => {
                let need = if sounds_disarming(method) { Need::Unsure } else { self.receiver_need(id) };
                self.expr(*receiver, need);
                self.each(args, Need::Value);
            }
            Expr::Macro(expr) => {
                let need = match expr.result {
                    // Macros that format, log or assert take references.
                    MacroResult::Unit
                    | MacroResult::Never
                    | MacroResult::Return
                    | MacroResult::Bool
                    | MacroResult::Str
                    | MacroResult::String
                    | MacroResult::Arguments => Need::Place,
                    _ => Need::Unsure,
                };
                self.each(&expr.args, need);
            }
            Expr::Field { base, .. } => self.part(*base, need),
            Expr::Index { base, index, .. } => {
                self.expr(*base, Need::Place);
                self.expr(*index, Need::Value);
            }
            Expr::Ref { operand, mutability } => {
                let is_mut = *mutability == crate::hir::Mutability::Mut;
                self.expr(*operand, if is_mut { Need::PlaceMut } else { Need::Place });
            }
            Expr::Deref { operand, .. } => self.expr(*operand, Need::Place),
            Expr::Await { future: operand, .. }
            | Expr::Try { operand, .. }
            | Expr::Unary { operand, .. }
            | Expr::Cast { operand, .. } => self.expr(*operand, Need::Value),
            Expr::Binary { operator: BinaryOp::And | BinaryOp::Or, left, right, .. } => {
                self.expr(*left, Need::Value);
                self.unsure(*right);
            }
            Expr::Binary { operator, left, right, .. } => {
                let need = if is_comparison(*operator) { Need::Place } else { Need::Value };
                self.expr(*left, need);
                self.expr(*right, need);
            }
            Expr::Assign { left, right } => {
                let is_whole = matches!(body[*left], Expr::Path(_));
                self.expr(*left, if is_whole { Need::Place } else { Need::PlaceMut });
                self.expr(*right, Need::Value);
            }
            Expr::Block(block) if block.label.is_some() => self.repeated(|uses| uses.block(block, need)),
            Expr::Block(block) => self.block(block, need),
            Expr::Async { body, .. } => self.inside(*body),
            // It borrows what it only looks at.
            Expr::Closure(closure) if !closure.is_move && !closure.is_async => self.unsure(closure.body),
            Expr::Closure(closure) => self.inside(closure.body),
            _ => self.control(id, need),
        }
    }

    fn control(&mut self, id: ExprId, need: Need) {
        let body = self.body;
        match &body[id] {
            Expr::If { condition, then, otherwise } => {
                self.expr(*condition, Need::Value);
                let branches: Vec<ExprId> = std::iter::once(*then).chain(*otherwise).collect();
                self.branches(&branches, need, otherwise.is_none());
            }
            Expr::Let { value, .. } => self.expr(*value, Need::Value),
            Expr::Match { scrutinee, arms } => {
                self.expr(*scrutinee, Need::Value);
                for arm in arms {
                    self.each(arm.guard.as_slice(), Need::Value);
                }
                let bodies: Vec<ExprId> = arms.iter().map(|arm| arm.body).collect();
                self.branches(&bodies, need, false);
            }
            Expr::Loop { body, .. } => self.repeated(|uses| uses.expr(*body, Need::Value)),
            Expr::While { condition, body, .. } => {
                self.repeated(|uses| uses.each(&[*condition, *body], Need::Value));
            }
            Expr::For { iterable, body, .. } => {
                self.expr(*iterable, Need::Value);
                self.repeated(|uses| uses.expr(*body, Need::Value));
            }
            Expr::Return(value) | Expr::Break { value, .. } | Expr::Yield(value) => {
                self.each(value.as_slice(), Need::Value);
            }
            Expr::Struct { fields, base, .. } => {
                for (_, value) in fields {
                    self.expr(*value, Need::Value);
                }
                self.each(base.as_slice(), Need::Value);
            }
            Expr::Tuple(items) | Expr::Array(items) => self.each(items, Need::Value),
            Expr::Repeat { value, length } => self.each(&[*value, *length], Need::Value),
            Expr::Range { low, high, .. } => {
                self.each(low.as_slice(), Need::Value);
                self.each(high.as_slice(), Need::Value);
            }
            _ => {}
        }
    }

    fn block(&mut self, block: &Block, need: Need) {
        for stmt in &block.stmts {
            self.stmt(stmt);
        }
        self.each(block.tail.as_slice(), need);
    }

    /// One of these is done, or none if that `may_skip`. What is taken on all that go on is taken.
    fn branches(&mut self, ids: &[ExprId], need: Need, may_skip: bool) {
        let outer = self.taken.clone();
        let bound = self.homes.len();
        let mut own: Vec<PatId> = Vec::new();
        let mut common: Option<FxHashSet<PatId>> = may_skip.then(|| outer.clone());
        for &id in ids {
            self.taken.clone_from(&outer);
            self.expr(id, need);
            let taken = std::mem::take(&mut self.taken);
            let is_own = |pat: &&PatId| self.homes.get(pat).is_some_and(|home| home.order >= bound);
            own.extend(taken.iter().filter(is_own));
            if !self.diverges(id) {
                common = Some(match common {
                    Some(common) => common.intersection(&taken).copied().collect(),
                    None => taken,
                });
            }
        }
        self.taken = common.unwrap_or(outer);
        self.taken.extend(own);
    }

    /// What is taken in the course of it, and was there before, is gone after it in a way that is not followed.
    fn repeated(&mut self, walk: impl FnOnce(&mut Self)) {
        let bound = self.homes.len();
        let before = self.ever_taken.clone();
        walk(self);
        let is_outer = |pat: &&PatId| self.homes.get(pat).is_some_and(|home| home.order < bound);
        self.lost.extend(self.ever_taken.difference(&before).filter(is_outer));
    }

    fn unsure(&mut self, id: ExprId) {
        let outer = std::mem::replace(&mut self.is_unsure, true);
        self.expr(id, Need::Value);
        self.is_unsure = outer;
    }

    /// Whether an expression leaves what is around it, or is on the way out, as far as its form tells.
    fn diverges(&self, id: ExprId) -> bool {
        match &self.body[id] {
            Expr::Return(_) | Expr::Break { .. } | Expr::Continue => true,
            Expr::Macro(expr) => matches!(expr.result, MacroResult::Never | MacroResult::Return),
            Expr::Block(block) => {
                let leaves = |stmt: &Stmt| matches!(stmt, Stmt::Expr(id) if self.diverges(*id));
                block.stmts.iter().any(leaves) || block.tail.is_some_and(|tail| self.diverges(tail))
            }
            Expr::If { then, otherwise: Some(otherwise), .. } => self.diverges(*then) && self.diverges(*otherwise),
            Expr::Match { arms, .. } => !arms.is_empty() && arms.iter().all(|arm| self.diverges(arm.body)),
            Expr::Call { callee, .. } if self.is_error(id, *callee) => true,
            Expr::Call { .. } | Expr::MethodCall { .. } => {
                let callee = self.types.callees.get(&id);
                callee.is_some_and(|callee| self.program.db.signature(callee.declared).returns == Ty::Never)
            }
            _ => false,
        }
    }

    /// `Err(..)`: what a branch with this value leaves behind matters as little as where `?` leaves.
    fn is_error(&self, call: ExprId, callee: ExprId) -> bool {
        let defs = &self.program.db.defs;
        let Some(result) = self.types.built.get(&call).copied().filter(|adt| defs.lang_adt("result") == Some(*adt))
        else {
            return false;
        };
        let is_last = |name| defs.variants(result).last().is_some_and(|variant| variant.name == name);
        matches!(&self.body[callee], Expr::Path(path) if path.segments.last().is_some_and(|last| is_last(last.name)))
    }

    fn stmt(&mut self, stmt: &Stmt) {
        match stmt {
            Stmt::Expr(id) => self.expr(*id, Need::Value),
            Stmt::Let { pat, init, otherwise, .. } => {
                self.each(init.as_slice(), Need::Value);
                if let Some(otherwise) = otherwise {
                    self.branches(&[*otherwise], Need::Value, true);
                }
                // What is bound later may never be.
                if init.is_some() {
                    self.bind(*pat);
                }
            }
        }
    }

    /// A closure or async block: what it mentions of the outside, it may own.
    fn inside(&mut self, body: ExprId) {
        let outer = std::mem::replace(&mut self.frame, body.0 + 1);
        self.expr(body, Need::Value);
        self.frame = outer;
    }

    /// How a method takes its receiver; an unknown one may take all of it.
    fn receiver_need(&self, call: ExprId) -> Need {
        let callee = self.types.callees.get(&call);
        let signature = callee.map(|callee| self.program.db.signature(callee.declared));
        match signature.and_then(|signature| signature.inputs.first()) {
            Some(Ty::Ref(crate::hir::Mutability::Shared, _)) => Need::Place,
            Some(Ty::Ref(crate::hir::Mutability::Mut, _)) => Need::PlaceMut,
            Some(_) => Need::Value,
            None => Need::Unsure,
        }
    }
}

fn is_comparison(operator: BinaryOp) -> bool {
    use BinaryOp::{Eq, Ge, Gt, Le, Lt, Ne};
    matches!(operator, Eq | Ne | Lt | Le | Gt | Ge)
}
