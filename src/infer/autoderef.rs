//! The types that a receiver derefs to, one after the other.

use smallvec::smallvec;

use crate::source::Name;

use super::Infer;
use super::list::Draft;
use super::solve::Solution;
use super::ty::Ty;

const MAX_STEPS: usize = 12;

impl Infer<'_> {
    /// `ty` itself, then what each `*` gives.
    pub(crate) fn autoderef(&mut self, ty: &Ty) -> Draft<Ty> {
        let mut steps: Draft<Ty> = smallvec![self.shallow(ty)];
        while steps.len() < MAX_STEPS {
            let Some(last) = steps.last().cloned() else {
                break;
            };
            let Some(next) = self.deref(&last) else {
                break;
            };
            if steps.contains(&next) {
                break;
            }
            steps.push(next);
        }
        steps
    }

    /// What `*ty` is.
    pub(crate) fn deref(&mut self, ty: &Ty) -> Option<Ty> {
        match ty {
            Ty::Ref(_, inner) | Ty::Ptr(_, inner) => Some(self.shallow(inner)),
            Ty::Adt(adt, _) if !self.db.may_deref(*adt) => None,
            Ty::Adt(..) | Ty::Param(_) | Ty::Opaque(_) | Ty::Dyn(_) | Ty::Proj(_) => {
                let trait_ = self.db.lang.deref?;
                match self.solve(trait_, std::slice::from_ref(ty)) {
                    Solution::Yes(evidence) => {
                        let own = std::slice::from_ref(ty);
                        let target = self.project_known(&evidence, trait_, own, Name::from("Target"));
                        match self.shallow(&target) {
                            Ty::Unknown => None,
                            target => Some(target),
                        }
                    }
                    _ => None,
                }
            }
            _ => None,
        }
    }
}
