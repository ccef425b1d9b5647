//! Blocks, branches, loops and async blocks.

use crate::hir::{AsyncKind, Block, Expr, ExprId, Stmt};
use crate::source::Name;

use super::Infer;
use super::coerce::Joined;
use super::list::{List, One};
use super::ty::{Args, Ty};

impl<'db> Infer<'db> {
    pub(super) fn block(&mut self, block: &'db Block, expected: Option<&Ty>) -> Ty {
        let module = self.module;
        if let Some(inner) = block.scope.and_then(|scope| self.blocks.get(scope as usize)) {
            self.module = *inner;
        }
        let scope = self.bindings.len();
        if block.label.is_some() {
            let result = self.fresh();
            self.loops.push((block.label, Some(result)));
        }
        let mut diverges = false;
        for stmt in &block.stmts {
            diverges |= self.stmt(stmt);
        }
        let mut ty = match block.tail {
            Some(tail) => self.infer(tail, expected),
            None if diverges => Ty::Never,
            None => Ty::unit(),
        };
        if block.label.is_some()
            && let Some((_, Some(result))) = self.loops.pop()
        {
            self.coerce(&ty, &result);
            ty = result;
        }
        self.bindings.truncate(scope);
        self.module = module;
        ty
    }

    /// Whether the statement never ends.
    pub(super) fn stmt(&mut self, stmt: &'db Stmt) -> bool {
        match stmt {
            Stmt::Expr(id) => matches!(self.infer(*id, None), Ty::Never),
            Stmt::Let { pat, ty, init, otherwise } => {
                let declared = ty.as_ref().map(|ty| self.lower_type(ty));
                let ty = match (init, declared) {
                    (Some(init), Some(declared)) => {
                        let ty = self.infer(*init, Some(&declared));
                        self.coerce(&ty, &declared);
                        if matches!(self.shallow(&declared), Ty::Unknown) { ty } else { declared }
                    }
                    (Some(init), None) => self.infer(*init, None),
                    (None, Some(declared)) => declared,
                    (None, None) => self.fresh(),
                };
                if let Some(otherwise) = otherwise {
                    self.infer(*otherwise, None);
                }
                let ty = if matches!(ty, Ty::Never) { self.fresh() } else { ty };
                let ty = match &self.body[*pat] {
                    crate::hir::Pat::Bind { .. } => ty,
                    _ => self.structurally(&ty),
                };
                self.bind_pat(*pat, &ty);
                false
            }
        }
    }

    pub(super) fn async_(&mut self, body: ExprId, kind: AsyncKind, expected: Option<&Ty>) -> Ty {
        let hint = match expected.map(|ty| self.shallow(ty)) {
            Some(Ty::Async(output)) => Some(*output),
            Some(ty @ (Ty::Var(_) | Ty::Opaque(_) | Ty::Dyn(_))) => self.expected_output(&ty),
            _ => None,
        };
        let loops = std::mem::take(&mut self.loops);
        let ret = match kind {
            AsyncKind::Block => hint.unwrap_or_else(|| self.fresh()),
            AsyncKind::Stream | AsyncKind::TryStream => Ty::Unknown,
        };
        if kind != AsyncKind::Block {
            let item = self.fresh();
            self.yields.push(item);
        }
        self.returns.push(ret);
        let ty = self.infer(body, Some(&ret));
        self.coerce(&ty, &ret);
        self.returns.pop();
        self.loops = loops;
        if kind != AsyncKind::Block {
            self.yields.pop();
            return Ty::Unknown;
        }
        if matches!(self.shallow(&ret), Ty::Var(_)) && matches!(ty, Ty::Never) {
            return Ty::Async(One::new(Ty::Never));
        }
        Ty::Async(One::new(ret))
    }

    /// The output that is wanted of a future in this place.
    pub(super) fn expected_output(&mut self, ty: &Ty) -> Option<Ty> {
        let future = self.db.lang.future?;
        let bindings: List<(Name, Ty)> = match ty {
            Ty::Var(_) => {
                let item =
                    self.pending.iter().find(|item| item.trait_ == future && self.shallow(&item.args[0]) == *ty)?;
                item.bindings
            }
            ty => self.bounds_on(ty).into_iter().find(|bound| bound.trait_ == future)?.bindings,
        };
        bindings.iter().find(|(name, _)| name.as_str() == "Output").map(|(_, ty)| *ty)
    }

    pub(super) fn if_(
        &mut self,
        condition: ExprId,
        then: ExprId,
        otherwise: Option<ExprId>,
        expected: Option<&Ty>,
    ) -> Ty {
        let scope = self.bindings.len();
        self.infer(condition, Some(&Ty::bool()));
        let Some(otherwise) = otherwise else {
            self.infer(then, None);
            self.bindings.truncate(scope);
            return Ty::unit();
        };
        let mut result = Joined::new(expected);
        let ty = self.infer(then, expected);
        self.bindings.truncate(scope);
        result.add(self, ty);
        let ty = self.infer(otherwise, result.hint(expected).as_ref());
        result.add(self, ty);
        result.ty()
    }

    pub(super) fn match_(&mut self, scrutinee: ExprId, arms: &'db [crate::hir::Arm], expected: Option<&Ty>) -> Ty {
        let ty = self.infer(scrutinee, None);
        let ty = self.structurally(&ty);
        let mut result = Joined::new(expected);
        for arm in arms {
            let scope = self.bindings.len();
            self.bind_pat(arm.pat, &ty);
            if let Some(guard) = arm.guard {
                self.infer(guard, Some(&Ty::bool()));
            }
            let ty = self.infer(arm.body, result.hint(expected).as_ref());
            self.bindings.truncate(scope);
            result.add(self, ty);
        }
        result.ty()
    }

    pub(super) fn loop_(&mut self, body: ExprId, label: Option<Name>) -> Ty {
        let result = self.fresh();
        self.loops.push((label, Some(result)));
        let before = self.loops.len();
        self.infer(body, None);
        self.loops.truncate(before);
        match self.loops.pop() {
            Some((_, Some(ty))) => match self.shallow(&ty) {
                // No `break` gave it a type.
                Ty::Var(_) if ty == result && !has_break(self.body, body) => Ty::Never,
                ty => ty,
            },
            _ => Ty::Unknown,
        }
    }

    pub(super) fn break_(&mut self, value: Option<ExprId>, label: Option<Name>) {
        let target = self.loops.iter().rev().find(|(own, _)| label.is_none() || *own == label).and_then(|(_, ty)| *ty);
        let ty = match value {
            Some(value) => self.infer(value, target.as_ref()),
            None => Ty::unit(),
        };
        if let Some(target) = target {
            self.coerce(&ty, &target);
        }
    }

    pub(super) fn for_(
        &mut self,
        id: ExprId,
        pat: crate::hir::PatId,
        iterable: ExprId,
        body: ExprId,
        label: Option<Name>,
    ) {
        let scope = self.bindings.len();
        let ty = self.infer(iterable, None);
        let ty = self.structurally(&ty);
        let item = self.iterate(id, &ty);
        let item = self.structurally(&item);
        self.bind_pat(pat, &item);
        self.loops.push((label, None));
        self.infer(body, None);
        self.loops.pop();
        self.bindings.truncate(scope);
    }

    /// The items of a `for` loop; its `next` is noted as a callee.
    pub(super) fn iterate(&mut self, id: ExprId, ty: &Ty) -> Ty {
        let (Some(into), Some(iterator)) = (self.db.lang.trait_("into_iterator"), self.db.lang.iterator) else {
            return Ty::Unknown;
        };
        if matches!(ty, Ty::Unknown) {
            return Ty::Unknown;
        }
        let iter = self.project(into, std::slice::from_ref(ty), Name::from("IntoIter"));
        let iter = self.structurally(&iter);
        if let Some(next) = self.trait_fn(iterator, Name::from("next")) {
            self.record(id, next, Args::one(iter), Some(iter));
        }
        self.project(iterator, &[iter], Name::from("Item"))
    }
}

/// Whether a `break` leaves the loop with this body. A `break` of an inner loop counts too: it only makes `loop` look
/// as if it ended.
fn has_break(body: &crate::hir::Body, root: ExprId) -> bool {
    // Expressions of a loop's body are lowered before the block that holds them, so its ids are below it.
    body.exprs.iter().take(root.0 as usize + 1).any(|expr| matches!(expr, Expr::Break { .. }))
}
