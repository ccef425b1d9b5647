//! Calls that no call expression shows. A foreign fn calls the project's own code through its bounds: `x.into()` ends in
//! a `From::from`, `text.parse()` in a `FromStr::from_str`, `iter.collect()` in `next` and `from_iter`. So do `?`, `*`,
//! `.await`, and macros that format. Only fns of impls that are not a model's are noted: what a model does, it declares.

use crate::hir::ExprId;
use crate::resolve::{FnId, ImplId, Origin, TraitId};

use super::ty::{Args, Ty};
use super::{Callee, Evidence, Infer, Solution};

/// `Box<Vec<T>>: Debug` needs `T: Debug`: deeper nesting is not followed.
const MAX_DEPTH: u32 = 4;

/// A conversion whose types are not known yet where it is met.
pub(crate) enum Implicit {
    /// `operand?` in a fn or block that returns the second type.
    Try(Ty, Ty),
    /// A method of the second type, found by dereferencing the first. `None`: one `*`.
    Deref(Ty, Option<Ty>),
    /// An argument of a macro that formats.
    Format(Ty),
    /// What is awaited, and made a future of before.
    Await(Ty),
}

impl Infer<'_> {
    /// Notes a conversion, to be looked at when all types are known.
    pub(crate) fn implicit(&mut self, id: ExprId, found: Implicit) {
        self.implicit.push((id, found));
    }

    /// What all calls and conversions of the body call in turn.
    pub(super) fn finish_implicit(&mut self) {
        let mut found: Vec<(ExprId, FnId)> = Vec::new();
        let callees = std::mem::take(&mut self.result.callees);
        for (&id, callee) in &callees {
            let mut fns = Vec::new();
            self.through_bounds(callee, &mut fns);
            found.extend(fns.into_iter().map(|function| (id, function)));
        }
        self.result.callees = callees;
        for (id, implicit) in std::mem::take(&mut self.implicit) {
            let mut fns = Vec::new();
            self.conversion(&implicit, &mut fns);
            found.extend(fns.into_iter().map(|function| (id, function)));
        }
        found.sort_unstable();
        found.dedup();
        for (id, function) in found {
            self.result.implied.entry(id).or_default().push(function);
        }
    }

    fn conversion(&mut self, implicit: &Implicit, fns: &mut Vec<FnId>) {
        match implicit {
            Implicit::Try(operand, returned) => {
                let (Some(from), Some(have), Some(want)) =
                    (self.db.lang.trait_("from"), self.error_type(operand), self.error_type(returned))
                else {
                    return;
                };
                if have != want {
                    self.reach(from, &[want, have], 0, fns);
                }
            }
            Implicit::Deref(ty, end) => self.deref_fns(ty, end.as_ref(), fns),
            Implicit::Await(ty) => {
                if let Some(trait_) = self.db.lang.trait_("into_future") {
                    let ty = self.settle(ty);
                    self.reach(trait_, &[ty], 0, fns);
                }
            }
            Implicit::Format(ty) => {
                let ty = *self.settle(ty).peel();
                // Which of both is asked for stands in the format's text.
                for name in ["display", "debug"] {
                    if let (Some(trait_), true) = (self.db.lang.trait_(name), fns.is_empty()) {
                        self.reach(trait_, std::slice::from_ref(&ty), 0, fns);
                    }
                }
            }
        }
    }

    fn error_type(&mut self, ty: &Ty) -> Option<Ty> {
        match self.settle(ty) {
            Ty::Adt(adt, args) if Some(adt) == self.db.lang.result => args.get(1).cloned(),
            _ => None,
        }
    }

    /// The `deref` of each type on the way to `end`.
    fn deref_fns(&mut self, ty: &Ty, end: Option<&Ty>, fns: &mut Vec<FnId>) {
        let Some(trait_) = self.db.lang.deref else {
            return;
        };
        let end = end.map(|end| self.settle(end));
        let mut at = self.settle(ty);
        for _ in 0..MAX_DEPTH {
            let is_there = match (&at, &end) {
                (Ty::Adt(adt, _), Some(Ty::Adt(end, _))) => adt == end,
                _ => false,
            };
            if is_there {
                return;
            }
            self.reach(trait_, std::slice::from_ref(&at), 0, fns);
            match (self.deref(&at), &end) {
                (Some(next), Some(_)) => at = self.settle(&next),
                _ => return,
            }
        }
    }

    /// What a foreign fn calls because its bounds let it.
    fn through_bounds(&mut self, callee: &Callee, fns: &mut Vec<FnId>) {
        let db = self.db;
        let origin = |function: FnId| db.defs.krate(db.defs.fn_data(function).krate).origin;
        if origin(callee.declared) != Origin::Model || origin(callee.function) != Origin::Model {
            return;
        }
        if !callee.substs.iter().any(|ty| self.is_own(ty)) {
            return;
        }
        let signature = db.signature(callee.declared);
        for (subject, bound) in &signature.generics.predicates {
            if !db.is_called(bound.trait_) || is_kept(subject, &signature.inputs, &signature.output) {
                continue;
            }
            let args: Vec<Ty> = std::iter::once(subject).chain(bound.args.iter()).cloned().collect();
            let args: Vec<Ty> = args.iter().map(|ty| self.normalize(&ty.subst(&callee.substs))).collect();
            let args: Vec<Ty> = args.iter().map(|ty| self.settle(ty)).collect();
            self.reach(bound.trait_, &args, 0, fns);
        }
    }

    /// The fns of the impl that makes `args[0]` implement a trait, or of those that a foreign impl needs.
    fn reach(&mut self, trait_: TraitId, args: &[Ty], depth: u32, fns: &mut Vec<FnId>) {
        if depth >= MAX_DEPTH || !args.iter().any(|ty| self.is_own(ty)) {
            return;
        }
        let Solution::Yes(Evidence::Impl(impl_, substs)) = self.solve(trait_, args) else {
            return;
        };
        if self.origin(impl_) == Origin::Model {
            let header = self.db.impl_header(impl_);
            for (subject, bound) in &header.generics.predicates {
                if self.db.is_called(bound.trait_) {
                    let args = std::iter::once(subject).chain(bound.args.iter());
                    let args: Vec<Ty> = args.map(|ty| self.settled(ty, &substs)).collect();
                    self.reach(bound.trait_, &args, depth + 1, fns);
                }
            }
            return;
        }
        fns.extend(self.db.defs.impls[impl_.index()].fns.iter().copied());
    }

    fn settled(&mut self, ty: &Ty, substs: &Args) -> Ty {
        let ty = self.normalize(&ty.subst(substs));
        self.settle(&ty)
    }

    fn origin(&self, impl_: ImplId) -> Origin {
        self.db.defs.krate(self.db.defs.impls[impl_.index()].krate).origin
    }

    /// Whether it could be a type of the project.
    pub(crate) fn may_be_own(&self, ty: &Ty) -> bool {
        match self.shallow(self.shallow(ty).peel()) {
            Ty::Var(_) => true,
            ty => self.is_own(&ty),
        }
    }

    /// Whether a type of the project stands in it.
    pub(crate) fn is_own(&self, ty: &Ty) -> bool {
        let defs = &self.db.defs;
        ty.any(&mut |part| match part {
            Ty::Adt(adt, _) => defs.krate(defs.adt(*adt).krate).origin != Origin::Model,
            _ => false,
        })
    }
}

impl super::Db {
    /// Whether foreign fns with such a bound call the trait's fns before they return.
    fn is_called(&self, trait_: TraitId) -> bool {
        let attributes = self.defs.trait_hir(trait_).attributes.model.iter().flatten();
        attributes.into_iter().any(|attribute| attribute.name.as_str() == "called")
    }
}

/// Whether what a fn takes is kept in what it returns, as lazy iterators do: then nothing runs yet.
fn is_kept(subject: &Ty, inputs: &[Ty], output: &Ty) -> bool {
    let mentions = |ty: &Ty| ty.any(&mut |part| part == subject);
    output != subject && inputs.iter().any(mentions) && holds(output, subject)
}

/// Whether a value of one type holds one of the other. What is only associated with it, `Result<T, Self::Error>`, is none.
fn holds(ty: &Ty, part: &Ty) -> bool {
    match ty {
        Ty::Adt(_, args) | Ty::Tuple(args) => {
            args.iter().any(|arg| arg == part || !is_projection(arg) && holds(arg, part))
        }
        Ty::Ref(_, inner) => **inner == *part || holds(inner, part),
        _ => ty.any(&mut |own| own == part),
    }
}

fn is_projection(ty: &Ty) -> bool {
    matches!(ty, Ty::Proj(_))
}
