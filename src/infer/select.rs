//! Calls of a generic body as they are for given arguments of its generics: which impl a trait's fn reaches then, and
//! with which arguments of its own. What is not known stays `Unknown`, and selects nothing.

use crate::resolve::{Container, FnId, ImplId, TraitId};

use super::db::Db;
use super::list::One;
use super::solve::{Evidence, Solution};
use super::ty::{Args, Ty};
use super::{Callee, Infer, Owner};

/// Types nested deeper are cut, so that a fn that calls itself with ever larger types has an end.
const MAX_NESTING: u32 = 4;

impl Callee {
    /// Whether a generic of the fn that makes the call decides on it.
    pub fn has_params(&self) -> bool {
        self.substs.iter().chain(&self.self_ty).any(Ty::has_params)
    }
}

impl Db {
    /// The callee in a body whose generics stand for `args`.
    pub fn instantiate(&self, callee: &Callee, args: &Args) -> Callee {
        if args.is_empty() || !callee.has_params() {
            return callee.clone();
        }
        let mut infer = self.bare(callee.declared);
        let mut subst = |ty: &Ty| {
            let ty = infer.normalize(&ty.subst(args));
            infer.settle(&ty)
        };
        let substs = callee.substs.iter().map(&mut subst).collect();
        let self_ty = callee.self_ty.as_ref().map(&mut subst);
        let function = callee.function;
        let mut callee = Callee { function, declared: callee.declared, substs, self_ty };
        if let Some((function, _)) = self.select(&callee) {
            callee.function = function;
        }
        callee
    }

    /// The fn that a call reaches, with the arguments of its generics; `None` if its types leave more than one open.
    pub fn select(&self, callee: &Callee) -> Option<(FnId, Args)> {
        let Container::Trait(trait_) = self.defs.fn_data(callee.declared).container else {
            return Some((callee.function, settled(&callee.substs)));
        };
        let is_plain = |function| self.signature(function).generics.names.is_empty();
        if callee.function != callee.declared && is_plain(callee.function) {
            return Some((callee.function, Args::empty()));
        }
        let count = self.trait_header(trait_).generics.names.len();
        let substs = settled(&callee.substs);
        let args = substs.get(..count)?;
        if matches!(args.first()?.peel(), Ty::Unknown | Ty::Dyn(_) | Ty::Opaque(_) | Ty::Proj(_)) {
            return (callee.function != callee.declared).then_some((callee.function, Args::empty()));
        }
        let mut infer = self.bare(callee.declared);
        let Solution::Yes(Evidence::Impl(impl_, impl_args)) = infer.solve(trait_, args) else {
            return (callee.function != callee.declared).then_some((callee.function, Args::empty()));
        };
        let Some(function) = self.fn_of_impl(impl_, callee.declared) else {
            return Some((callee.declared, substs));
        };
        let own = substs.get(count..).unwrap_or(&[]);
        let all: Vec<Ty> = impl_args.iter().map(|ty| infer.settle(ty)).chain(own.iter().cloned()).collect();
        Some((function, all.into()))
    }

    /// The fns that a trait's fn may reach when its types do not tell: those of all impls that may be meant, and the
    /// trait's own body for each impl that leaves it.
    pub fn candidates(&self, trait_: TraitId, callee: &Callee) -> Vec<(FnId, Args)> {
        let count = self.trait_header(trait_).generics.names.len();
        let wanted = callee.substs.get(..count).unwrap_or(&[]);
        let has_default = self.defs.has_body(callee.declared);
        let mut all = Vec::new();
        for &impl_ in self.index.all_impls(trait_) {
            let header = self.impl_header(impl_);
            let Some((_, own)) = &header.trait_ else { continue };
            let have = std::iter::once(&header.self_ty).chain(own.iter());
            if !have.zip(wanted).all(|(have, want)| may_equal(have, want)) {
                continue;
            }
            match self.fn_of_impl(impl_, callee.declared) {
                Some(function) => all.push((function, Args::empty())),
                None if has_default => {
                    let args = std::iter::once(&header.self_ty).chain(own.iter()).map(erased).collect();
                    all.push((callee.declared, args));
                }
                None => {}
            }
        }
        if all.is_empty() && has_default {
            all.push((callee.declared, Args::empty()));
        }
        all
    }

    /// The fn of an impl that stands for a trait's.
    pub fn fn_of_impl(&self, impl_: ImplId, declared: FnId) -> Option<FnId> {
        let name = self.defs.fn_hir(declared).name;
        self.defs.impls[impl_.index()].fns.iter().copied().find(|&id| self.defs.fn_hir(id).name == name)
    }

    /// Inference without a body, to ask the solver.
    fn bare(&self, function: FnId) -> Infer<'_> {
        let data = self.defs.fn_data(function);
        Infer::new(self, Owner::Fn(function), &self.no_body, data.module, &[])
    }
}

/// The types with `Unknown` for what only the body at hand knows, and for what is nested too deep.
fn settled(args: &Args) -> Args {
    args.iter().map(erased).collect()
}

fn erased(ty: &Ty) -> Ty {
    erased_at(ty, 0)
}

fn erased_at(ty: &Ty, depth: u32) -> Ty {
    let all = |args: &Args| args.iter().map(|ty| erased_at(ty, depth + 1)).collect();
    let one = |ty: &Ty| One::new(erased_at(ty, depth + 1));
    let is_open = |part: &Ty| matches!(part, Ty::Param(_) | Ty::Var(_) | Ty::Proj(_) | Ty::Closure(_));
    match ty {
        _ if depth > MAX_NESTING => Ty::Unknown,
        Ty::Adt(id, args) => Ty::Adt(*id, all(args)),
        Ty::Tuple(args) => Ty::Tuple(all(args)),
        Ty::FnPtr(args) => Ty::FnPtr(all(args)),
        Ty::Fn(id, args) => Ty::Fn(*id, all(args)),
        Ty::Ctor(id, variant, args) => Ty::Ctor(*id, *variant, all(args)),
        Ty::Ref(mutability, inner) => Ty::Ref(*mutability, one(inner)),
        Ty::Ptr(mutability, inner) => Ty::Ptr(*mutability, one(inner)),
        Ty::Slice(inner) => Ty::Slice(one(inner)),
        Ty::Array(inner) => Ty::Array(one(inner)),
        Ty::Async(inner) => Ty::Async(one(inner)),
        Ty::Dyn(_) | Ty::Opaque(_) if !ty.any(&mut |part| is_open(part)) => *ty,
        Ty::Never | Ty::Prim(_) => *ty,
        Ty::Unknown | Ty::Dyn(_) | Ty::Opaque(_) => Ty::Unknown,
        Ty::Param(_) | Ty::Var(_) | Ty::Proj(_) | Ty::Closure(_) => Ty::Unknown,
    }
}

/// Whether an impl's type may be the one at hand. What stands for any type fits all.
fn may_equal(have: &Ty, want: &Ty) -> bool {
    let all = |have: &Args, want: &Args| have.iter().zip(want.iter()).all(|(have, want)| may_equal(have, want));
    match (have, want) {
        (_, Ty::Unknown | Ty::Param(_) | Ty::Var(_) | Ty::Proj(_) | Ty::Dyn(_) | Ty::Opaque(_)) => true,
        (Ty::Unknown | Ty::Param(_) | Ty::Proj(_), _) => true,
        (Ty::Adt(x, xs), Ty::Adt(y, ys)) => x == y && all(xs, ys),
        (Ty::Tuple(xs), Ty::Tuple(ys)) => xs.len() == ys.len() && all(xs, ys),
        (Ty::Ref(m, x), Ty::Ref(n, y)) => m == n && may_equal(x, y),
        (Ty::Slice(x), Ty::Slice(y)) | (Ty::Array(x), Ty::Array(y)) => may_equal(x, y),
        (Ty::Prim(x), Ty::Prim(y)) => x == y,
        (Ty::Dyn(_), _) => false,
        (Ty::FnPtr(_), Ty::Fn(..) | Ty::FnPtr(_)) => true,
        _ => false,
    }
}
