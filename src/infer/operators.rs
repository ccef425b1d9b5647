//! Operators: arithmetic, indexing, `?`, ranges. Those that call a trait's fn are noted as calls.

use crate::hir::{BinaryOp, Expr, ExprId, UnaryOp};
use crate::resolve::{Prim, TraitId};
use crate::source::Name;

use super::Infer;
use super::implicit::Implicit;
use super::solve::Solution;
use super::ty::{Args, Ty};

impl<'db> Infer<'db> {
    pub(super) fn index(&mut self, id: ExprId, base: ExprId, index: ExprId) -> Ty {
        let base_ty = self.infer(base, None);
        let base_ty = self.structurally(&base_ty);
        let index_ty = self.infer(index, None);
        let index_ty = self.shallow(&index_ty);
        let mut steps = self.autoderef(&base_ty);
        if let Some(Ty::Array(item)) = steps.last() {
            steps.push(Ty::Slice(*item));
        }
        for step in steps {
            if let (Ty::Slice(item) | Ty::Array(item), Ty::Var(_) | Ty::Prim(_)) = (&step, &index_ty) {
                self.try_unify(&index_ty, &Ty::Prim(Prim::Usize));
                return self.shallow(item);
            }
            if let Ty::Var(_) = index_ty
                && matches!(step, Ty::Adt(..))
            {
                let usize_ty = Ty::Prim(Prim::Usize);
                if let Some(output) = self.indexed(id, &step, &usize_ty) {
                    self.try_unify(&index_ty, &usize_ty);
                    return output;
                }
            }
            if let Some(output) = self.indexed(id, &step, &index_ty) {
                return output;
            }
        }
        Ty::Unknown
    }

    pub(super) fn indexed(&mut self, id: ExprId, base: &Ty, index: &Ty) -> Option<Ty> {
        let trait_ = self.db.lang.trait_("index")?;
        let args = [*base, *index];
        match self.solve(trait_, &args) {
            Solution::Yes(_) => {
                let output = self.project(trait_, &args, Name::from("Output"));
                self.record_operator(id, trait_, &args);
                Some(output)
            }
            _ => None,
        }
    }

    /// An operator that is a call of a trait's only fn.
    pub(super) fn record_operator(&mut self, id: ExprId, trait_: TraitId, args: &[Ty]) {
        if let Some(&function) = self.db.defs.traits[trait_.index()].fns.first() {
            self.record(id, function, args.iter().cloned().collect(), args.first().cloned());
        }
    }

    pub(super) fn try_(&mut self, id: ExprId, operand: ExprId, expected: Option<&Ty>) -> Ty {
        let hint = expected.and_then(|expected| self.try_hint(operand, expected));
        let ty = self.infer(operand, hint.as_ref());
        if let Some(returned) = self.returns.last().cloned() {
            self.implicit(id, Implicit::Try(ty, returned));
        }
        self.try_output(&ty)
    }

    /// `x?` of which a `T` is wanted comes from a `Result<T, _>` where the fn returns one.
    pub(super) fn try_hint(&mut self, operand: ExprId, expected: &Ty) -> Option<Ty> {
        if !matches!(self.body[operand], Expr::Call { .. } | Expr::MethodCall { .. }) {
            return None;
        }
        let expected = self.shallow(expected);
        if matches!(expected, Ty::Unknown | Ty::Var(_) | Ty::Never) {
            return None;
        }
        match self.returns.last().map(|ty| self.shallow(ty)) {
            Some(Ty::Adt(adt, _)) if Some(adt) == self.db.lang.result => {
                let error = self.fresh();
                Some(Ty::Adt(adt, vec![expected, error].into()))
            }
            Some(Ty::Adt(adt, _)) if Some(adt) == self.db.lang.option => Some(Ty::Adt(adt, Args::one(expected))),
            _ => None,
        }
    }

    /// What `?` gives.
    pub(super) fn try_output(&mut self, ty: &Ty) -> Ty {
        match self.structurally(ty) {
            Ty::Adt(adt, args) if Some(adt) == self.db.lang.result || Some(adt) == self.db.lang.option => {
                args.first().cloned().unwrap_or(Ty::Unknown)
            }
            Ty::Adt(adt, args) if Some(adt) == self.db.lang.adt("control_flow") => {
                args.get(1).cloned().unwrap_or(Ty::Unknown)
            }
            Ty::Adt(adt, args) if Some(adt) == self.db.lang.adt("poll") => {
                let inner = args.first().cloned().unwrap_or(Ty::Unknown);
                match self.structurally(&inner) {
                    Ty::Adt(result, args) if Some(result) == self.db.lang.result => {
                        Ty::Adt(adt, Args::one(args.first().cloned().unwrap_or(Ty::Unknown)))
                    }
                    _ => Ty::Unknown,
                }
            }
            _ => Ty::Unknown,
        }
    }

    pub(super) fn unary(&mut self, operator: UnaryOp, operand: ExprId, expected: Option<&Ty>) -> Ty {
        let ty = self.infer(operand, expected);
        let ty = self.structurally(&ty);
        if let Ty::Prim(_) | Ty::Var(_) = ty.peel() {
            return *ty.peel();
        }
        let name = match operator {
            UnaryOp::Not => "not",
            UnaryOp::Neg => "neg",
        };
        match self.db.lang.trait_(name) {
            Some(trait_) => self.project(trait_, &[ty], Name::from("Output")),
            None => Ty::Unknown,
        }
    }

    pub(super) fn binary(
        &mut self,
        id: ExprId,
        operator: BinaryOp,
        left: ExprId,
        right: ExprId,
        assign: bool,
        expected: Option<&Ty>,
    ) -> Ty {
        let is_comparison =
            matches!(operator, BinaryOp::Eq | BinaryOp::Ne | BinaryOp::Lt | BinaryOp::Le | BinaryOp::Gt | BinaryOp::Ge);
        if matches!(operator, BinaryOp::And | BinaryOp::Or) {
            self.infer(left, Some(&Ty::bool()));
            self.infer(right, Some(&Ty::bool()));
            return Ty::bool();
        }
        let hint = if is_comparison || assign { None } else { expected };
        let left_ty = self.infer(left, hint.filter(|ty| matches!(ty, Ty::Prim(_))));
        let left_ty = self.structurally(&left_ty);
        let right_hint = matches!(left_ty, Ty::Prim(_)) && !matches!(operator, BinaryOp::Shl | BinaryOp::Shr);
        let right_ty = self.infer(right, Some(&left_ty).filter(|_| right_hint || is_comparison));
        let right_ty = self.structurally(&right_ty);
        if is_comparison {
            self.try_unify(&left_ty, &right_ty);
            if let Some(trait_) = self.db.lang.trait_(operator_trait(operator))
                && matches!(left_ty.peel(), Ty::Adt(..))
                && self.is_own(&left_ty)
            {
                self.record_operator(id, trait_, &[*left_ty.peel(), *right_ty.peel()]);
            }
            return Ty::bool();
        }
        if let Some(ty) = self.arithmetic(operator, &left_ty, &right_ty) {
            return if assign { Ty::unit() } else { ty };
        }
        if assign {
            return Ty::unit();
        }
        match self.db.lang.trait_(operator_trait(operator)) {
            Some(trait_) => {
                let args = [left_ty, right_ty];
                self.record_operator(id, trait_, &args);
                self.project(trait_, &args, Name::from("Output"))
            }
            None => Ty::Unknown,
        }
    }

    /// Arithmetic of numbers, references to them included.
    pub(super) fn arithmetic(&mut self, operator: BinaryOp, left: &Ty, right: &Ty) -> Option<Ty> {
        let is_number = |infer: &Self, ty: &Ty| match infer.defaulted(ty.peel()) {
            Ty::Prim(prim) => prim != Prim::Str && prim != Prim::Char,
            _ => false,
        };
        let (left, right) = (self.shallow(left.peel()), self.shallow(right.peel()));
        if !is_number(self, &left) {
            return None;
        }
        if matches!(operator, BinaryOp::Shl | BinaryOp::Shr) {
            return Some(left);
        }
        if !is_number(self, &right) {
            // `1 + x` with an unknown `x`: most likely the same number.
            return matches!(right, Ty::Unknown | Ty::Var(_)).then_some(left);
        }
        self.try_unify(&left, &right);
        Some(self.shallow(&left))
    }

    pub(super) fn range(&mut self, low: Option<ExprId>, high: Option<ExprId>, is_inclusive: bool) -> Ty {
        let low_ty = low.map(|low| self.infer(low, None));
        let high_ty = high.map(|high| self.infer(high, low_ty.as_ref()));
        if let (Some(low), Some(high)) = (&low_ty, &high_ty) {
            self.try_unify(low, high);
        }
        let name = match (low_ty.is_some(), high_ty.is_some(), is_inclusive) {
            (true, true, false) => "range",
            (true, true, true) => "range_inclusive",
            (true, false, _) => "range_from",
            (false, true, false) => "range_to",
            (false, true, true) => "range_to_inclusive",
            (false, false, _) => return self.lang_adt("range_full", Args::empty()),
        };
        self.lang_adt(name, Args::one(low_ty.or(high_ty).unwrap_or(Ty::Unknown)))
    }
}

fn operator_trait(operator: BinaryOp) -> &'static str {
    match operator {
        BinaryOp::Add => "add",
        BinaryOp::Sub => "sub",
        BinaryOp::Mul => "mul",
        BinaryOp::Div => "div",
        BinaryOp::Rem => "rem",
        BinaryOp::BitAnd => "bitand",
        BinaryOp::BitOr => "bitor",
        BinaryOp::BitXor => "bitxor",
        BinaryOp::Shl => "shl",
        BinaryOp::Shr => "shr",
        BinaryOp::And | BinaryOp::Or | BinaryOp::Eq | BinaryOp::Ne => "partial_eq",
        BinaryOp::Lt | BinaryOp::Le | BinaryOp::Gt | BinaryOp::Ge => "partial_ord",
    }
}
