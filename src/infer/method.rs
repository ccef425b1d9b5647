//! Method lookup as rustc does it: for each step of autoderef by value, by `&`, by `&mut`; inherent methods before
//! those of traits in scope.

use smallvec::SmallVec;

use crate::hir::{Mutability, SelfParam};
use crate::resolve::{Container, FnId, ModuleId, TraitId};
use crate::source::Name;

use super::Infer;
use super::index::Simple;
use super::list::{List, One};
use super::solve::Solution;
use super::ty::{Args, Ty};

/// The method that a call reaches, with the arguments of the generics around it.
pub(crate) struct Pick {
    pub(crate) function: FnId,
    pub(crate) parent: Args,
    pub(crate) self_ty: Ty,
    /// Whether the type is known to have it, and does not only seem to.
    is_certain: bool,
}

/// How a receiver is passed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Adjust {
    Value,
    Ref,
    RefMut,
}

/// A method that might be meant.
#[derive(Clone, Copy)]
enum Candidate {
    Inherent(FnId),
    /// Of a trait that a parameter's or object's bound names, for this self type, with the trait's arguments.
    Bound(FnId, Ty, Args),
    Trait(TraitId, FnId),
}

/// Most names have few.
type Candidates = SmallVec<[Candidate; 4]>;

impl Infer<'_> {
    /// Finds the method `name` for a receiver.
    pub(crate) fn lookup_method(&mut self, receiver: &Ty, name: Name) -> Option<Pick> {
        let receiver = self.shallow(receiver);
        if matches!(receiver, Ty::Unknown) {
            return None;
        }
        let mut steps = self.autoderef(&receiver);
        if let Some(Ty::Array(inner)) = steps.last() {
            steps.push(Ty::Slice(*inner));
        }
        let inherent = self.inherent_candidates(&steps, name);
        let traits = self.trait_candidates(name);
        if inherent.is_empty() && traits.is_empty() {
            return None;
        }
        for step in &steps {
            // What is not known could have any method: a trait's would be a guess.
            if matches!(self.defaulted(step), Ty::Unknown | Ty::Var(_)) {
                return None;
            }
            for adjust in [Adjust::Value, Adjust::Ref, Adjust::RefMut] {
                let argument = match adjust {
                    Adjust::Value => *step,
                    Adjust::Ref => Ty::reference(*step),
                    Adjust::RefMut => Ty::Ref(Mutability::Mut, One::new(*step)),
                };
                for candidate in &inherent {
                    if let Some(pick) = self.pick(candidate, &argument) {
                        return Some(pick);
                    }
                }
                if let Some(pick) = self.pick_of_traits(&traits, &argument) {
                    return Some(pick);
                }
            }
        }
        None
    }

    fn inherent_candidates(&mut self, steps: &[Ty], name: Name) -> Candidates {
        let mut candidates = Candidates::new();
        for step in steps {
            let head = self.defaulted(step);
            if let Some(simple) = Simple::of(&head) {
                candidates.extend(self.db.index.inherent(simple, name).iter().map(|&id| Candidate::Inherent(id)));
            }
            if matches!(head, Ty::Param(_) | Ty::Dyn(_) | Ty::Opaque(_) | Ty::Proj(_)) {
                let head = self.table.resolve(&head);
                for bound in self.bounds_on(&head) {
                    if let Some(function) = self.trait_fn(bound.trait_, name) {
                        candidates.push(Candidate::Bound(function, head, bound.args));
                    }
                }
            }
        }
        candidates
    }

    pub(crate) fn trait_fn(&self, trait_: TraitId, name: Name) -> Option<FnId> {
        let fns = &self.db.defs.traits[trait_.index()].fns;
        fns.iter().copied().find(|&id| self.db.defs.fn_hir(id).name == name)
    }

    fn trait_candidates(&self, name: Name) -> Candidates {
        let methods = self.db.index.trait_methods(name);
        let in_scope = methods.iter().filter(|(trait_, _)| self.is_in_scope(*trait_));
        in_scope.map(|&(trait_, function)| Candidate::Trait(trait_, function)).collect()
    }

    /// Whether the code here brings a trait into scope itself.
    pub(crate) fn is_imported(&self, trait_: TraitId) -> bool {
        let has = |module: ModuleId| self.db.defs.module(module).traits.binary_search(&trait_).is_ok();
        let mut at = Some(self.module);
        while let Some(module) = at {
            if has(module) {
                return true;
            }
            let data = self.db.defs.module(module);
            at = if data.is_block { data.parent } else { None };
        }
        false
    }

    /// Whether a trait's methods can be called here.
    pub(crate) fn is_in_scope(&self, trait_: TraitId) -> bool {
        let has = |module: ModuleId| self.db.defs.module(module).traits.binary_search(&trait_).is_ok();
        if self.is_imported(trait_) {
            return true;
        }
        if self.db.defs.prelude(self.module).is_some_and(has) {
            return true;
        }
        // Inside a trait and its impls its own methods are in scope.
        match self.container() {
            Container::Trait(own) => own == trait_,
            Container::Impl(impl_) => self.db.impl_trait(impl_) == Some(trait_),
            Container::Module => false,
        }
    }

    /// Of the traits whose method fits: one that the type certainly implements before one that it may.
    fn pick_of_traits(&mut self, traits: &[Candidate], argument: &Ty) -> Option<Pick> {
        if let [only] = traits {
            return self.pick(only, argument);
        }
        let mut uncertain = None;
        for candidate in traits {
            match self.probe(|infer| infer.pick(candidate, argument).map(|pick| pick.is_certain)) {
                Some(true) => return self.pick(candidate, argument),
                Some(false) => uncertain = uncertain.or(Some(candidate)),
                None => {}
            }
        }
        self.pick(uncertain?, argument)
    }

    fn pick(&mut self, candidate: &Candidate, argument: &Ty) -> Option<Pick> {
        let snapshot = self.table.snapshot();
        let pending = self.pending.len();
        let pick = match candidate {
            Candidate::Inherent(function) => self.pick_inherent(*function, argument),
            Candidate::Bound(function, self_ty, args) => self.pick_bound(*function, self_ty, args, argument),
            Candidate::Trait(trait_, function) => self.pick_trait(*trait_, *function, argument),
        };
        if pick.is_none() {
            self.pending.truncate(pending);
            self.table.rollback(snapshot);
        }
        pick
    }

    fn pick_inherent(&mut self, function: FnId, argument: &Ty) -> Option<Pick> {
        let db = self.db;
        let signature = db.signature(function);
        let Container::Impl(impl_) = db.defs.fn_data(function).container else {
            return None;
        };
        let formal = signature.inputs.first().filter(|_| signature.has_self)?;
        if !self.table.may_unify(formal, argument) {
            return None;
        }
        let header = db.impl_header(impl_);
        let parent = self.fresh_args(header.generics.names.len());
        if !header.also.is_empty() {
            match self.defaulted(argument.peel()) {
                Ty::Prim(prim) if header.also.contains(&prim) => {}
                _ => return None,
            }
        }
        let formal = self.normalize(&formal.subst(&parent));
        if !self.unify(&formal, argument) {
            return None;
        }
        // `impl Foo<A>` and `impl Foo<B>` may have the same method.
        let self_ty = header.self_ty.subst(&parent);
        Some(Pick { function, parent, self_ty, is_certain: true })
    }

    fn pick_bound(&mut self, function: FnId, self_ty: &Ty, args: &Args, argument: &Ty) -> Option<Pick> {
        let parent: Args = std::iter::once(*self_ty).chain(args.iter().cloned()).collect();
        let signature = self.db.signature(function);
        let formal = signature.inputs.first().filter(|_| signature.has_self)?.subst(&parent);
        let formal = self.normalize(&formal);
        self.unify(&formal, argument).then_some(Pick { function, parent, self_ty: *self_ty, is_certain: true })
    }

    fn pick_trait(&mut self, trait_: TraitId, function: FnId, argument: &Ty) -> Option<Pick> {
        let hir = self.db.defs.fn_hir(function);
        let self_ty = match hir.self_param.as_ref()? {
            SelfParam::Value => *argument,
            SelfParam::Ref => match argument {
                Ty::Ref(Mutability::Shared, inner) => self.shallow(inner),
                _ => return None,
            },
            SelfParam::RefMut => match argument {
                Ty::Ref(Mutability::Mut, inner) => self.shallow(inner),
                _ => return None,
            },
            SelfParam::Typed(_) => {
                let parent = self.fresh_args(self.db.trait_header(trait_).generics.names.len());
                let formal = self.db.signature(function).inputs.first()?.subst(&parent);
                if !self.unify(&formal, argument) {
                    return None;
                }
                self.shallow(parent.first()?)
            }
        };
        if matches!(self.defaulted(&self_ty), Ty::Unknown | Ty::Var(_)) {
            return None;
        }
        let count = self.db.defs.trait_hir(trait_).generics.params.len();
        let parent: Args = std::iter::once(self_ty).chain(self.fresh_args(count).iter().cloned()).collect();
        let is_certain = match self.solve(trait_, &parent) {
            Solution::Yes(_) => true,
            Solution::Maybe => {
                self.defer(trait_, parent, List::empty());
                false
            }
            Solution::No => return None,
        };
        Some(Pick { function, parent, self_ty, is_certain })
    }
}
