//! Inference variables and unification. A failed unification may have bound variables: callers that only try wrap it
//! in [`Infer::probe`].

use crate::resolve::Prim;

use super::Infer;
use super::list::{Draft, List};
use super::ty::{Args, Bound, Parts, Ty};

/// What a variable may become.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum VarKind {
    General,
    Int,
    Float,
}

/// The variables of one body.
#[derive(Default)]
pub struct Table {
    vars: Vec<(VarKind, Option<Ty>)>,
    /// Variables bound or narrowed since the body began, with what they were, so that a probe can be undone.
    log: Vec<(u32, VarKind)>,
}

/// A point to roll back to.
#[derive(Clone, Copy)]
pub struct Snapshot {
    log: usize,
    vars: usize,
}

impl Table {
    pub fn fresh(&mut self, kind: VarKind) -> Ty {
        self.vars.push((kind, None));
        Ty::Var(self.vars.len() as u32 - 1)
    }

    pub fn snapshot(&self) -> Snapshot {
        Snapshot { log: self.log.len(), vars: self.vars.len() }
    }

    pub fn rollback(&mut self, snapshot: Snapshot) {
        while self.log.len() > snapshot.log {
            if let Some((var, kind)) = self.log.pop()
                && let Some(slot) = self.vars.get_mut(var as usize)
            {
                *slot = (kind, None);
            }
        }
        self.vars.truncate(snapshot.vars);
    }

    /// How many bindings there have been: unchanged means that nothing new is known.
    pub fn progress(&self) -> usize {
        self.log.len()
    }

    /// Follows variables at the top of `ty`.
    pub fn shallow(&self, ty: &Ty) -> Ty {
        *self.root(ty)
    }

    /// The same without a copy.
    pub(crate) fn root<'a>(&'a self, mut ty: &'a Ty) -> &'a Ty {
        while let Ty::Var(var) = ty {
            match self.vars.get(*var as usize) {
                Some((_, Some(bound))) => ty = bound,
                _ => break,
            }
        }
        ty
    }

    /// Whether a type could be made equal to a pattern, whose parameters stand for any types, as far as heads tell.
    pub(crate) fn may_unify(&self, pattern: &Ty, ty: &Ty) -> bool {
        let all = |xs: &Args, ys: &Args| xs.iter().zip(ys.iter()).all(|(x, y)| self.may_unify(x, y));
        match (pattern, self.root(ty)) {
            (Ty::Param(_) | Ty::Proj(_) | Ty::Unknown | Ty::Var(_), _) | (_, Ty::Unknown | Ty::Proj(_)) => true,
            (pattern, Ty::Var(var)) => match (self.kind(*var), pattern) {
                (VarKind::General, _) => true,
                (VarKind::Int, Ty::Prim(prim)) => prim.is_int(),
                (VarKind::Float, Ty::Prim(prim)) => prim.is_float(),
                _ => false,
            },
            (Ty::Prim(x), Ty::Prim(y)) => x == y,
            (Ty::Never, Ty::Never) => true,
            (Ty::Adt(x, xs), Ty::Adt(y, ys)) => x == y && all(xs, ys),
            (Ty::Tuple(xs), Ty::Tuple(ys)) | (Ty::FnPtr(xs), Ty::FnPtr(ys)) => xs.len() == ys.len() && all(xs, ys),
            (Ty::Ref(m, x), Ty::Ref(n, y)) | (Ty::Ptr(m, x), Ty::Ptr(n, y)) => m == n && self.may_unify(x, y),
            (Ty::Slice(x), Ty::Slice(y)) | (Ty::Array(x), Ty::Array(y)) | (Ty::Async(x), Ty::Async(y)) => {
                self.may_unify(x, y)
            }
            (Ty::Dyn(_), Ty::Dyn(_)) | (Ty::Opaque(_), Ty::Opaque(_)) => true,
            _ => false,
        }
    }

    pub fn kind(&self, var: u32) -> VarKind {
        self.vars.get(var as usize).map_or(VarKind::General, |slot| slot.0)
    }

    /// Whether there are variables, and nothing is known of any.
    pub(crate) fn are_open(&self, vars: &[u32]) -> bool {
        let is_open = |&var: &u32| matches!(self.vars.get(var as usize), Some((VarKind::General, None)));
        !vars.is_empty() && vars.iter().all(is_open)
    }

    /// Replaces all bound variables in `ty`.
    pub fn resolve(&self, ty: &Ty) -> Ty {
        if ty.has_vars() { self.resolve_depth(ty, 0) } else { *ty }
    }

    fn resolve_depth(&self, ty: &Ty, depth: u32) -> Ty {
        if depth > 32 {
            return Ty::Unknown;
        }
        ty.map(Parts::VAR, &mut |part| match part {
            Ty::Var(_) => match self.root(part) {
                root if std::ptr::eq(root, part) => None,
                Ty::Var(var) => Some(Ty::Var(*var)),
                bound => Some(self.resolve_depth(bound, depth + 1)),
            },
            _ => None,
        })
    }

    fn bind(&mut self, var: u32, ty: Ty) {
        if let Some(slot) = self.vars.get_mut(var as usize) {
            self.log.push((var, slot.0));
            slot.1 = Some(ty);
        }
    }

    fn narrow(&mut self, var: u32, kind: VarKind) {
        if let Some(slot) = self.vars.get_mut(var as usize)
            && slot.0 != kind
        {
            self.log.push((var, slot.0));
            slot.0 = kind;
        }
    }

    fn occurs(&self, var: u32, ty: &Ty) -> bool {
        ty.has_vars()
            && ty.any(&mut |part| match part {
                Ty::Var(_) => match self.root(part) {
                    Ty::Var(other) => *other == var,
                    bound => self.occurs(var, bound),
                },
                _ => false,
            })
    }

    /// Makes two types equal. `Unknown` equals everything.
    pub fn unify(&mut self, a: &Ty, b: &Ty) -> bool {
        self.unify_depth(a, b, 0)
    }

    fn unify_depth(&mut self, a: &Ty, b: &Ty, depth: u32) -> bool {
        if depth > 64 {
            return false;
        }
        let (bound_a, bound_b);
        let a = if matches!(a, Ty::Var(_)) {
            bound_a = self.shallow(a);
            &bound_a
        } else {
            a
        };
        let b = if matches!(b, Ty::Var(_)) {
            bound_b = self.shallow(b);
            &bound_b
        } else {
            b
        };
        match (a, b) {
            (Ty::Unknown, _) | (_, Ty::Unknown) => true,
            (Ty::Var(x), Ty::Var(y)) if x == y => true,
            (Ty::Var(x), Ty::Var(y)) => self.unify_vars(*x, *y),
            (Ty::Var(var), ty) | (ty, Ty::Var(var)) => self.unify_var(*var, ty),
            (Ty::Prim(x), Ty::Prim(y)) => x == y,
            (Ty::Never, Ty::Never) => true,
            (Ty::Param(x), Ty::Param(y)) => x == y,
            (Ty::Closure(x), Ty::Closure(y)) => x == y,
            (Ty::Adt(x, xs), Ty::Adt(y, ys)) => x == y && self.unify_args(xs, ys, depth),
            (Ty::Tuple(xs), Ty::Tuple(ys)) | (Ty::FnPtr(xs), Ty::FnPtr(ys)) => {
                xs.len() == ys.len() && self.unify_args(xs, ys, depth)
            }
            (Ty::Fn(x, xs), Ty::Fn(y, ys)) => x == y && self.unify_args(xs, ys, depth),
            (Ty::Ctor(x, v, xs), Ty::Ctor(y, w, ys)) => x == y && v == w && self.unify_args(xs, ys, depth),
            (Ty::Ref(m, x), Ty::Ref(n, y)) | (Ty::Ptr(m, x), Ty::Ptr(n, y)) => {
                m == n && self.unify_depth(x, y, depth + 1)
            }
            (Ty::Slice(x), Ty::Slice(y)) | (Ty::Array(x), Ty::Array(y)) | (Ty::Async(x), Ty::Async(y)) => {
                self.unify_depth(x, y, depth + 1)
            }
            (Ty::Dyn(xs), Ty::Dyn(ys)) | (Ty::Opaque(xs), Ty::Opaque(ys)) => self.unify_bounds(xs, ys, depth),
            (Ty::Proj(x), Ty::Proj(y)) if x.trait_ == y.trait_ && x.name == y.name => {
                self.unify_args(&x.args, &y.args, depth)
            }
            // Not normalised: nothing can be said.
            (Ty::Proj(_), _) | (_, Ty::Proj(_)) => true,
            _ => false,
        }
    }

    /// Makes a pattern whose parameters stand for `substs` equal to a type, without making the type that it is then.
    pub(crate) fn unify_pattern(&mut self, pattern: &Ty, substs: &[Ty], ty: &Ty) -> bool {
        if !pattern.has_params() {
            return self.unify(pattern, ty);
        }
        match (pattern, *self.root(ty)) {
            (Ty::Param(index), _) => {
                let own = substs.get(*index as usize).copied().unwrap_or(Ty::Unknown);
                self.unify(&own, ty)
            }
            (Ty::Adt(x, xs), Ty::Adt(y, ys)) => {
                x == &y && xs.iter().zip(&ys).fold(true, |equal, (x, y)| self.unify_pattern(x, substs, y) && equal)
            }
            (Ty::Ref(m, x), Ty::Ref(n, y)) => m == &n && self.unify_pattern(x, substs, &y),
            _ => self.unify(&pattern.subst(substs), ty),
        }
    }

    fn unify_args(&mut self, xs: &Args, ys: &Args, depth: u32) -> bool {
        let mut equal = true;
        for (x, y) in xs.iter().zip(ys.iter()) {
            equal &= self.unify_depth(x, y, depth + 1);
        }
        equal
    }

    fn unify_bounds(&mut self, xs: &List<Bound>, ys: &List<Bound>, depth: u32) -> bool {
        let (Some(x), Some(y)) = (xs.first(), ys.first()) else {
            return xs.is_empty() && ys.is_empty();
        };
        if x.trait_ != y.trait_ {
            return false;
        }
        let mut equal = self.unify_args(&x.args, &y.args, depth);
        for (name, ty) in &x.bindings {
            if let Some((_, other)) = y.bindings.iter().find(|(other, _)| other == name) {
                equal &= self.unify_depth(ty, other, depth + 1);
            }
        }
        equal
    }

    fn unify_vars(&mut self, x: u32, y: u32) -> bool {
        match (self.kind(x), self.kind(y)) {
            (VarKind::Int, VarKind::Float) | (VarKind::Float, VarKind::Int) => return false,
            (VarKind::General, kind) => self.narrow(x, kind),
            (kind, VarKind::General) => self.narrow(y, kind),
            _ => {}
        }
        self.bind(x, Ty::Var(y));
        true
    }

    fn unify_var(&mut self, var: u32, ty: &Ty) -> bool {
        let fits = match (self.kind(var), ty) {
            (VarKind::General, _) => true,
            (VarKind::Int, Ty::Prim(prim)) => prim.is_int(),
            (VarKind::Float, Ty::Prim(prim)) => prim.is_float(),
            _ => false,
        };
        if !fits || self.occurs(var, ty) {
            return false;
        }
        self.bind(var, *ty);
        true
    }
}

impl Infer<'_> {
    pub(crate) fn fresh(&mut self) -> Ty {
        self.table.fresh(VarKind::General)
    }

    pub(crate) fn fresh_args(&mut self, count: usize) -> Args {
        self.fresh_list(count).iter().copied().collect()
    }

    /// The same for arguments that may come to nothing.
    pub(crate) fn fresh_list(&mut self, count: usize) -> Draft<Ty> {
        (0..count).map(|_| self.table.fresh(VarKind::General)).collect()
    }

    pub(crate) fn shallow(&self, ty: &Ty) -> Ty {
        self.table.shallow(ty)
    }

    pub(crate) fn unify(&mut self, a: &Ty, b: &Ty) -> bool {
        self.table.unify(a, b)
    }

    /// Unifies, or leaves everything as it was.
    pub(crate) fn try_unify(&mut self, a: &Ty, b: &Ty) -> bool {
        let snapshot = self.table.snapshot();
        let equal = self.table.unify(a, b);
        if !equal {
            self.table.rollback(snapshot);
        }
        equal
    }

    /// Runs `test` and undoes what it bound if nothing comes of it.
    pub(crate) fn try_or_undo<T>(&mut self, test: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        let snapshot = self.table.snapshot();
        let pending = self.pending.len();
        let result = test(self);
        if result.is_none() {
            self.pending.truncate(pending);
            self.table.rollback(snapshot);
        }
        result
    }

    /// Runs `test` and undoes what it bound.
    pub(crate) fn probe<T>(&mut self, test: impl FnOnce(&mut Self) -> T) -> T {
        let snapshot = self.table.snapshot();
        let pending = self.pending.len();
        let result = test(self);
        self.pending.truncate(pending);
        self.table.rollback(snapshot);
        result
    }

    /// The head of `ty`, with open numbers taken as `i32` and `f64`.
    pub(crate) fn defaulted(&self, ty: &Ty) -> Ty {
        match self.table.root(ty) {
            &Ty::Var(var) => match self.table.kind(var) {
                VarKind::Int => Ty::Prim(Prim::I32),
                VarKind::Float => Ty::Prim(Prim::F64),
                VarKind::General => Ty::Var(var),
            },
            ty => *ty,
        }
    }
}
