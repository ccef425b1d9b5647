//! Which locals end where their scope does: those that nothing takes. A value that may be moved, on whichever path, or
//! that an async block or closure may own, is left out: what is said of the others holds on the plain path.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::hir::{BinaryOp, Body, Expr, ExprId, MacroResult, PatId, Stmt};
use crate::infer::{BodyTypes, Ty};

use super::Program;

/// The locals with drop glue whose value is still theirs when their scope ends.
pub(super) fn kept(program: &Program, body: &Body, types: &BodyTypes) -> FxHashSet<PatId> {
    let Some(root) = body.root.filter(|_| !types.drops.is_empty()) else {
        return FxHashSet::default();
    };
    let mut uses = Uses { program, body, types, frame: 0, homes: FxHashMap::default(), taken: FxHashSet::default() };
    for &pat in &body.params {
        uses.bind(pat);
    }
    uses.expr(root, Need::Value);
    let homes = uses.homes.keys().filter(|pat| !uses.taken.contains(pat));
    homes.copied().collect()
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
    /// The frame of each local with drop glue.
    homes: FxHashMap<PatId, u32>,
    taken: FxHashSet<PatId>,
}

impl Uses<'_> {
    /// Takes note of the locals with drop glue in a pattern.
    fn bind(&mut self, pat: PatId) {
        let mut found = Vec::new();
        self.body.names_in(pat, &mut found);
        for pat in found.into_iter().filter(|pat| self.types.drops.contains_key(pat)) {
            self.homes.insert(pat, self.frame);
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
        let is_taken = match need {
            Need::Value => true,
            Need::Place => false,
            Need::PlaceMut => !glue.is_own,
        };
        if is_taken || *home != self.frame {
            self.taken.insert(*pat);
        }
    }

    /// A part of a value is needed: nothing can be moved out of a type that has a `Drop`, so what is taken is a copy.
    fn part(&mut self, base: ExprId, need: Need) {
        let owner = self.types.locals.get(&base).copied();
        let owner = owner.filter(|pat| self.types.drops.get(pat).is_some_and(|glue| glue.is_own));
        match (owner, need) {
            // `self.child.take()`, `self.is_done = true`: what `drop` would do may be off.
            (Some(owner), Need::PlaceMut) => {
                self.taken.insert(owner);
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
                let need = if sounds_disarming(method) { Need::Value } else { self.receiver_need(id) };
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
                    _ => Need::Value,
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
            Expr::Block(block) => {
                for stmt in &block.stmts {
                    self.stmt(stmt);
                }
                self.each(block.tail.as_slice(), need);
            }
            Expr::Async { body, .. } => self.inside(*body),
            // It borrows what it only looks at.
            Expr::Closure(closure) if !closure.is_move && !closure.is_async => self.expr(closure.body, Need::Value),
            Expr::Closure(closure) => self.inside(closure.body),
            _ => self.control(id, need),
        }
    }

    fn control(&mut self, id: ExprId, need: Need) {
        let body = self.body;
        match &body[id] {
            Expr::If { condition, then, otherwise } => {
                self.expr(*condition, Need::Value);
                self.expr(*then, need);
                self.each(otherwise.as_slice(), need);
            }
            Expr::Let { value, .. } => self.expr(*value, Need::Value),
            Expr::Match { scrutinee, arms } => {
                self.expr(*scrutinee, Need::Value);
                for arm in arms {
                    self.each(arm.guard.as_slice(), Need::Value);
                    self.expr(arm.body, need);
                }
            }
            Expr::Loop { body, .. } => self.expr(*body, Need::Value),
            Expr::While { condition, body, .. } => self.each(&[*condition, *body], Need::Value),
            Expr::For { iterable, body, .. } => self.each(&[*iterable, *body], Need::Value),
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

    fn stmt(&mut self, stmt: &Stmt) {
        match stmt {
            Stmt::Expr(id) => self.expr(*id, Need::Value),
            Stmt::Let { pat, init, otherwise, .. } => {
                self.each(init.as_slice(), Need::Value);
                self.each(otherwise.as_slice(), Need::Value);
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
            _ => Need::Value,
        }
    }
}

fn is_comparison(operator: BinaryOp) -> bool {
    use BinaryOp::{Eq, Ge, Gt, Le, Lt, Ne};
    matches!(operator, Eq | Ne | Lt | Le | Gt | Ge)
}
