//! Types as inference sees them. `Unknown` unifies with everything and binds nothing: what is not known never makes
//! a finding.

use std::cmp::Ordering;
use std::sync::Arc;

use crate::hir::Mutability;
use crate::resolve::{AdtId, FnId, Prim, TraitId};
use crate::source::Name;

/// A type. Generic parameters are numbers into the generics of the item at hand (see [`super::Generics`]).
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum Ty {
    Unknown,
    Never,
    Prim(Prim),
    Adt(AdtId, Args),
    Tuple(Args),
    Ref(Mutability, Arc<Ty>),
    Ptr(Mutability, Arc<Ty>),
    Slice(Arc<Ty>),
    Array(Arc<Ty>),
    /// The last element is what it returns.
    FnPtr(Args),
    /// The type of a fn item with its generic arguments.
    Fn(FnId, Args),
    /// The type of a tuple struct's or variant's constructor.
    Ctor(AdtId, Option<u32>, Args),
    /// A closure of the body at hand.
    Closure(u32),
    /// The future of an async fn or block, by its output.
    Async(Arc<Ty>),
    Dyn(Arc<[Bound]>),
    Opaque(Arc<[Bound]>),
    Param(u32),
    /// An inference variable of the body at hand.
    Var(u32),
    /// An associated type that is not normalised (yet).
    Proj(Arc<Projection>),
}

/// `<self_ty as trait_<args>>::name`.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Projection {
    pub trait_: TraitId,
    /// The self type first.
    pub args: Args,
    pub name: Name,
}

/// `Trait<Args, Name = Type>` without its self type.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Bound {
    pub trait_: TraitId,
    pub args: Args,
    pub bindings: Box<[(Name, Ty)]>,
}

/// Sorts of parts of types, see [`Ty::has`].
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Parts(u8);

impl Parts {
    pub(crate) const PARAM: Parts = Parts(1);
    pub(crate) const VAR: Parts = Parts(2);
    pub(crate) const PROJ: Parts = Parts(4);
    pub(crate) const CLOSURE: Parts = Parts(8);

    pub(crate) const fn or(self, other: Parts) -> Parts {
        Parts(self.0 | other.0)
    }

    const fn contains(self, other: Parts) -> bool {
        self.0 & other.0 != 0
    }
}

/// A list of types that is cheap to clone, and free when empty.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Default)]
pub struct Args(Option<Arc<[Ty]>>);

impl Args {
    pub fn empty() -> Args {
        Args(None)
    }

    pub fn one(ty: Ty) -> Args {
        Args(Some(Arc::new([ty])))
    }

    pub(crate) fn has(&self, parts: Parts) -> bool {
        self.iter().any(|ty| ty.has(parts))
    }

    /// The types with what `leaf` puts in their place; `None` if nothing is replaced.
    fn mapped(&self, leaf: &mut dyn FnMut(&Ty) -> Option<Ty>) -> Option<Args> {
        let (first, mapped) = self.iter().enumerate().find_map(|(index, ty)| Some((index, ty.mapped(leaf)?)))?;
        let mut mapped = Some(mapped);
        let types = self.iter().enumerate().map(|(index, ty)| match index.cmp(&first) {
            Ordering::Less => ty.clone(),
            Ordering::Equal => mapped.take().unwrap_or_else(|| ty.clone()),
            Ordering::Greater => ty.map(leaf),
        });
        Some(types.collect())
    }
}

impl FromIterator<Ty> for Args {
    fn from_iter<I: IntoIterator<Item = Ty>>(types: I) -> Args {
        let types: Arc<[Ty]> = types.into_iter().collect();
        if types.is_empty() { Args(None) } else { Args(Some(types)) }
    }
}

impl From<Vec<Ty>> for Args {
    fn from(types: Vec<Ty>) -> Args {
        if types.is_empty() { Args(None) } else { Args(Some(types.into())) }
    }
}

impl std::ops::Deref for Args {
    type Target = [Ty];

    fn deref(&self) -> &[Ty] {
        self.0.as_deref().unwrap_or(&[])
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
        Ty::Ref(Mutability::Shared, Arc::new(Ty::Prim(Prim::Str)))
    }

    pub fn reference(ty: Ty) -> Ty {
        Ty::Ref(Mutability::Shared, Arc::new(ty))
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
        match self {
            Ty::Adt(_, args) | Ty::Tuple(args) | Ty::FnPtr(args) | Ty::Fn(_, args) | Ty::Ctor(_, _, args) => {
                args.has(parts)
            }
            Ty::Ref(_, ty) | Ty::Ptr(_, ty) | Ty::Slice(ty) | Ty::Array(ty) | Ty::Async(ty) => ty.has(parts),
            Ty::Dyn(bounds) | Ty::Opaque(bounds) => {
                bounds.iter().any(|bound| bound.args.has(parts) || bound.bindings.iter().any(|(_, ty)| ty.has(parts)))
            }
            Ty::Proj(projection) => parts.contains(Parts::PROJ) || projection.args.has(parts),
            Ty::Param(_) => parts.contains(Parts::PARAM),
            Ty::Var(_) => parts.contains(Parts::VAR),
            Ty::Closure(_) => parts.contains(Parts::CLOSURE),
            Ty::Unknown | Ty::Never | Ty::Prim(_) => false,
        }
    }

    /// Rebuilds the type bottom-up; `leaf` replaces parameters, variables and projections.
    pub fn map(&self, leaf: &mut dyn FnMut(&Ty) -> Option<Ty>) -> Ty {
        self.mapped(leaf).unwrap_or_else(|| self.clone())
    }

    /// The same; `None` if nothing is replaced.
    fn mapped(&self, leaf: &mut dyn FnMut(&Ty) -> Option<Ty>) -> Option<Ty> {
        Some(match self {
            Ty::Adt(id, args) => Ty::Adt(*id, args.mapped(leaf)?),
            Ty::Tuple(args) => Ty::Tuple(args.mapped(leaf)?),
            Ty::FnPtr(args) => Ty::FnPtr(args.mapped(leaf)?),
            Ty::Fn(id, args) => Ty::Fn(*id, args.mapped(leaf)?),
            Ty::Ctor(id, variant, args) => Ty::Ctor(*id, *variant, args.mapped(leaf)?),
            Ty::Ref(mutability, ty) => Ty::Ref(*mutability, Arc::new(ty.mapped(leaf)?)),
            Ty::Ptr(mutability, ty) => Ty::Ptr(*mutability, Arc::new(ty.mapped(leaf)?)),
            Ty::Slice(ty) => Ty::Slice(Arc::new(ty.mapped(leaf)?)),
            Ty::Array(ty) => Ty::Array(Arc::new(ty.mapped(leaf)?)),
            Ty::Async(ty) => Ty::Async(Arc::new(ty.mapped(leaf)?)),
            Ty::Dyn(bounds) => Ty::Dyn(mapped_bounds(bounds, leaf)?),
            Ty::Opaque(bounds) => Ty::Opaque(mapped_bounds(bounds, leaf)?),
            Ty::Proj(projection) => {
                let Some(args) = projection.args.mapped(leaf) else {
                    return leaf(self);
                };
                let mapped = Ty::Proj(Arc::new(Projection { trait_: projection.trait_, args, name: projection.name }));
                leaf(&mapped).unwrap_or(mapped)
            }
            Ty::Param(_) | Ty::Var(_) => return leaf(self),
            Ty::Unknown | Ty::Never | Ty::Prim(_) | Ty::Closure(_) => return None,
        })
    }

    /// Puts `args` in the place of the parameters.
    pub fn subst(&self, args: &[Ty]) -> Ty {
        if args.is_empty() { self.clone() } else { self.map(&mut |ty| replaced(ty, args)) }
    }
}

impl Bound {
    /// Puts `args` in the place of the parameters.
    pub fn subst(&self, args: &[Ty]) -> Bound {
        if args.is_empty() {
            return self.clone();
        }
        let own = self.args.mapped(&mut |ty| replaced(ty, args));
        Bound {
            trait_: self.trait_,
            args: own.unwrap_or_else(|| self.args.clone()),
            bindings: self.bindings.iter().map(|(name, ty)| (*name, ty.subst(args))).collect(),
        }
    }
}

/// What stands for a parameter.
fn replaced(ty: &Ty, args: &[Ty]) -> Option<Ty> {
    match ty {
        Ty::Param(index) => Some(args.get(*index as usize).cloned().unwrap_or(Ty::Unknown)),
        _ => None,
    }
}

fn mapped_bounds(bounds: &Arc<[Bound]>, leaf: &mut dyn FnMut(&Ty) -> Option<Ty>) -> Option<Arc<[Bound]>> {
    let mut is_same = true;
    let mut map = |ty: &Ty| {
        let mapped = ty.mapped(leaf);
        is_same &= mapped.is_none();
        mapped.unwrap_or_else(|| ty.clone())
    };
    let bound = |bound: &Bound| Bound {
        trait_: bound.trait_,
        args: bound.args.iter().map(&mut map).collect(),
        bindings: bound.bindings.iter().map(|(name, ty)| (*name, map(ty))).collect(),
    };
    let bounds = bounds.iter().map(bound).collect();
    (!is_same).then_some(bounds)
}
