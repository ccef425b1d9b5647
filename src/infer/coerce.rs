//! Values that stand where another type is wanted, and the common type of branches.

use crate::hir::ExprId;

use super::Infer;
use super::ty::{Parts, Ty};

impl<'db> Infer<'db> {
    pub(super) fn infer_coerced(&mut self, id: ExprId, expected: Option<&Ty>) -> Ty {
        let ty = self.infer(id, expected);
        match expected {
            Some(expected) => {
                self.coerce(&ty, expected);
                // `&Vec<T>` where `&[T]` is wanted is the latter from here on.
                match self.shallow(expected) {
                    Ty::Unknown | Ty::Var(_) => ty,
                    expected if expected.has(Parts::UNKNOWN) => ty,
                    expected => expected,
                }
            }
            None => ty,
        }
    }

    /// Lets a value stand where another type is wanted.
    pub(crate) fn coerce(&mut self, from: &Ty, to: &Ty) {
        let from = self.shallow(from);
        let to = self.shallow(to);
        if matches!(from, Ty::Never | Ty::Unknown) || matches!(to, Ty::Unknown) || self.try_unify(&from, &to) {
            return;
        }
        match (&from, &to) {
            (Ty::Ref(_, inner), Ty::Ref(_, wanted)) => {
                let wanted = self.shallow(wanted);
                for step in self.autoderef(inner) {
                    if self.try_unify(&step, &wanted) {
                        return;
                    }
                    if let (Ty::Array(item), Ty::Slice(wanted)) = (&step, &wanted) {
                        self.try_unify(item, wanted);
                        return;
                    }
                }
            }
            (Ty::Fn(..) | Ty::Closure(_) | Ty::Ctor(..), Ty::FnPtr(types)) => {
                if let (Some((inputs, output)), Some((wanted, formals))) = (self.callable(&from), types.split_last()) {
                    for (input, formal) in inputs.iter().zip(formals) {
                        self.try_unify(input, formal);
                    }
                    self.try_unify(&output, wanted);
                }
            }
            (Ty::Adt(x, xs), Ty::Adt(y, ys)) if x == y => {
                // `Box<T>` to `Box<dyn Trait>` leaves the rest of the arguments to be made equal.
                for (x, y) in xs.iter().zip(ys.iter()) {
                    self.coerce_argument(x, y);
                }
            }
            _ => {}
        }
    }

    pub(super) fn coerce_argument(&mut self, from: &Ty, to: &Ty) {
        let (from, to) = (self.shallow(from), self.shallow(to));
        match (&from, &to) {
            (Ty::Adt(..), Ty::Adt(..)) => self.coerce(&from, &to),
            (Ty::Async(output), Ty::Dyn(bounds)) => {
                let bound = bounds.iter().flat_map(|bound| bound.bindings.iter());
                let wanted: Vec<Ty> = bound.filter(|(name, _)| name.as_str() == "Output").map(|(_, ty)| *ty).collect();
                for ty in wanted {
                    self.try_unify(output, &ty);
                }
            }
            _ => {
                self.try_unify(&from, &to);
            }
        }
    }
}

/// The common type of branches.
pub(super) struct Joined {
    wanted: Option<Ty>,
    result: Option<Ty>,
}

impl Joined {
    pub(super) fn new(expected: Option<&Ty>) -> Joined {
        Joined { wanted: expected.filter(|ty| !matches!(ty, Ty::Unknown)).cloned(), result: None }
    }

    /// What the next branch is expected to be.
    pub(super) fn hint(&self, expected: Option<&Ty>) -> Option<Ty> {
        expected.cloned().or(self.result)
    }

    pub(super) fn add(&mut self, infer: &mut Infer<'_>, ty: Ty) {
        let ty = infer.shallow(&ty);
        if matches!(ty, Ty::Never) {
            return;
        }
        if let Some(wanted) = &self.wanted {
            infer.coerce(&ty, &wanted.clone());
        }
        match &self.result {
            None | Some(Ty::Unknown) => self.result = Some(ty),
            Some(result) => {
                let result = *result;
                infer.coerce(&ty, &result);
            }
        }
    }

    pub(super) fn ty(self) -> Ty {
        self.result.unwrap_or(Ty::Never)
    }
}
