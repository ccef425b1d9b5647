//! Types as inference sees them. `Unknown` unifies with everything and binds nothing: what is not known never makes
//! a finding.

use crate::hir::Mutability;
use crate::resolve::{AdtId, FnId, Prim, TraitId};
use crate::source::Name;

use super::list::{List, One};

/// A type. Generic parameters are numbers into the generics of the item at hand (see [`super::Generics`]).
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum Ty {
    Unknown,
    Never,
    Prim(Prim),
    Adt(AdtId, Args),
    Tuple(Args),
    Ref(Mutability, One<Ty>),
    Ptr(Mutability, One<Ty>),
    Slice(One<Ty>),
    Array(One<Ty>),
    /// The last element is what it returns.
    FnPtr(Args),
    /// The type of a fn item with its generic arguments.
    Fn(FnId, Args),
    /// The type of a tuple struct's or variant's constructor.
    Ctor(AdtId, Option<u32>, Args),
    /// A closure of the body at hand.
    Closure(u32),
    /// The future of an async fn or block, by its output.
    Async(One<Ty>),
    Dyn(List<Bound>),
    Opaque(List<Bound>),
    Param(u32),
    /// An inference variable of the body at hand.
    Var(u32),
    /// An associated type that is not normalised (yet).
    Proj(One<Projection>),
}

/// `<self_ty as trait_<args>>::name`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Projection {
    pub trait_: TraitId,
    /// The self type first.
    pub args: Args,
    pub name: Name,
}

/// `Trait<Args, Name = Type>` without its self type.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Bound {
    pub trait_: TraitId,
    pub args: Args,
    pub bindings: List<(Name, Ty)>,
}

/// A list of types.
pub type Args = List<Ty>;

/// Sorts of parts of types, see [`Ty::has`].
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Parts(u8);

impl Parts {
    pub(crate) const NONE: Parts = Parts(0);
    pub(crate) const PARAM: Parts = Parts(1);
    pub(crate) const VAR: Parts = Parts(2);
    pub(crate) const PROJ: Parts = Parts(4);
    pub(crate) const CLOSURE: Parts = Parts(8);
    pub(crate) const UNKNOWN: Parts = Parts(16);

    pub(crate) const fn or(self, other: Parts) -> Parts {
        Parts(self.0 | other.0)
    }

    pub(crate) const fn overlap(self, other: Parts) -> bool {
        self.0 & other.0 != 0
    }
}

impl Ty {
    pub fn unit() -> Ty {
        Ty::Tuple(Args::empty())
    }

    pub fn bool() -> Ty {
        Ty::Prim(Prim::Bool)
    }

    pub fn str_ref() -> Ty {
        Ty::Ref(Mutability::Shared, One::new(Ty::Prim(Prim::Str)))
    }

    pub fn reference(ty: Ty) -> Ty {
        Ty::Ref(Mutability::Shared, One::new(ty))
    }

    /// Behind any number of references.
    pub fn peel(&self) -> &Ty {
        let mut ty = self;
        while let Ty::Ref(_, inner) = ty {
            ty = inner;
        }
        ty
    }

    /// Whether `test` holds for the type or a part of it.
    pub fn any(&self, test: &mut dyn FnMut(&Ty) -> bool) -> bool {
        if test(self) {
            return true;
        }
        match self {
            Ty::Adt(_, args) | Ty::Tuple(args) | Ty::FnPtr(args) | Ty::Fn(_, args) | Ty::Ctor(_, _, args) => {
                args.iter().any(|ty| ty.any(test))
            }
            Ty::Ref(_, ty) | Ty::Ptr(_, ty) | Ty::Slice(ty) | Ty::Array(ty) | Ty::Async(ty) => ty.any(test),
            Ty::Dyn(bounds) | Ty::Opaque(bounds) => bounds.iter().any(|bound| {
                bound.args.iter().any(|ty| ty.any(test)) || bound.bindings.iter().any(|(_, ty)| ty.any(test))
            }),
            Ty::Proj(projection) => projection.args.iter().any(|ty| ty.any(test)),
            Ty::Unknown | Ty::Never | Ty::Prim(_) | Ty::Closure(_) | Ty::Param(_) | Ty::Var(_) => false,
        }
    }

    pub fn has_params(&self) -> bool {
        self.has(Parts::PARAM)
    }

    pub fn has_vars(&self) -> bool {
        self.has(Parts::VAR)
    }

    /// Whether a part of one of these sorts stands in the type: [`Ty::any`] for what is asked most.
    pub(crate) fn has(&self, parts: Parts) -> bool {
        self.parts().overlap(parts)
    }

    pub(crate) fn parts(&self) -> Parts {
        match self {
            Ty::Adt(_, args) | Ty::Tuple(args) | Ty::FnPtr(args) | Ty::Fn(_, args) | Ty::Ctor(_, _, args) => {
                args.parts()
            }
            Ty::Ref(_, ty) | Ty::Ptr(_, ty) | Ty::Slice(ty) | Ty::Array(ty) | Ty::Async(ty) => ty.parts(),
            Ty::Dyn(bounds) | Ty::Opaque(bounds) => bounds.parts(),
            Ty::Proj(projection) => Parts::PROJ.or(projection.parts()),
            Ty::Param(_) => Parts::PARAM,
            Ty::Var(_) => Parts::VAR,
            Ty::Closure(_) => Parts::CLOSURE,
            Ty::Unknown => Parts::UNKNOWN,
            Ty::Never | Ty::Prim(_) => Parts::NONE,
        }
    }

    /// Rebuilds the type bottom-up; `leaf` replaces parts of these sorts: parameters, variables or projections.
    pub(crate) fn map(&self, parts: Parts, leaf: &mut dyn FnMut(&Ty) -> Option<Ty>) -> Ty {
        self.mapped(parts, leaf).unwrap_or(*self)
    }

    /// The same; `None` if nothing is replaced.
    fn mapped(&self, parts: Parts, leaf: &mut dyn FnMut(&Ty) -> Option<Ty>) -> Option<Ty> {
        if !self.has(parts) {
            return None;
        }
        let mut all = |args: &Args| args.mapped(|ty| ty.mapped(parts, leaf));
        Some(match self {
            Ty::Adt(id, args) => Ty::Adt(*id, all(args)?),
            Ty::Tuple(args) => Ty::Tuple(all(args)?),
            Ty::FnPtr(args) => Ty::FnPtr(all(args)?),
            Ty::Fn(id, args) => Ty::Fn(*id, all(args)?),
            Ty::Ctor(id, variant, args) => Ty::Ctor(*id, *variant, all(args)?),
            Ty::Ref(mutability, ty) => Ty::Ref(*mutability, One::new(ty.mapped(parts, leaf)?)),
            Ty::Ptr(mutability, ty) => Ty::Ptr(*mutability, One::new(ty.mapped(parts, leaf)?)),
            Ty::Slice(ty) => Ty::Slice(One::new(ty.mapped(parts, leaf)?)),
            Ty::Array(ty) => Ty::Array(One::new(ty.mapped(parts, leaf)?)),
            Ty::Async(ty) => Ty::Async(One::new(ty.mapped(parts, leaf)?)),
            Ty::Dyn(bounds) => Ty::Dyn(bounds.mapped(|bound| bound.mapped(parts, leaf))?),
            Ty::Opaque(bounds) => Ty::Opaque(bounds.mapped(|bound| bound.mapped(parts, leaf))?),
            Ty::Proj(projection) => {
                let Some(args) = all(&projection.args) else {
                    return leaf(self);
                };
                let mapped = Ty::Proj(One::new(Projection { args, ..**projection }));
                leaf(&mapped).unwrap_or(mapped)
            }
            Ty::Param(_) | Ty::Var(_) => return leaf(self),
            Ty::Unknown | Ty::Never | Ty::Prim(_) | Ty::Closure(_) => return None,
        })
    }

    /// Puts `args` in the place of the parameters.
    pub fn subst(&self, args: &[Ty]) -> Ty {
        if args.is_empty() { *self } else { self.map(Parts::PARAM, &mut |ty| replaced(ty, args)) }
    }
}

impl Bound {
    /// Puts `args` in the place of the parameters.
    pub fn subst(&self, args: &[Ty]) -> Bound {
        let replaced = |bound: &Bound| bound.mapped(Parts::PARAM, &mut |ty| replaced(ty, args));
        if args.is_empty() { *self } else { replaced(self).unwrap_or(*self) }
    }

    fn mapped(&self, parts: Parts, leaf: &mut dyn FnMut(&Ty) -> Option<Ty>) -> Option<Bound> {
        let args = self.args.mapped(|ty| ty.mapped(parts, leaf));
        let bindings = self.bindings.mapped(|(name, ty)| Some((*name, ty.mapped(parts, leaf)?)));
        if args.is_none() && bindings.is_none() {
            return None;
        }
        Some(Bound { args: args.unwrap_or(self.args), bindings: bindings.unwrap_or(self.bindings), ..*self })
    }
}

/// What stands for a parameter.
fn replaced(ty: &Ty, args: &[Ty]) -> Option<Ty> {
    match ty {
        Ty::Param(index) => Some(args.get(*index as usize).copied().unwrap_or(Ty::Unknown)),
        _ => None,
    }
}
