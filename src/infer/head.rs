//! What an impl is for, at a glance: as much as the indexes ask. Most impls are never asked for more.

use crate::hir::{self, Anchor, TypeRef};
use crate::resolve::{AdtId, DefMap, ImplId, Prim, TraitId, TypeDef};

use super::index::Simple;
use super::lower::Scope;
use super::ty::Ty;

/// The trait and the self type of an impl, without arguments.
pub(crate) struct ImplHead {
    pub(crate) trait_: Option<TraitId>,
    pub(crate) self_ty: SelfType,
}

/// A self type by its head.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum SelfType {
    Head(Simple),
    /// A parameter of the impl.
    Param,
    /// Not known, or a type without a head.
    Open,
}

impl ImplHead {
    /// `lower` makes the whole self type where a look does not tell.
    pub(crate) fn new(defs: &DefMap, id: ImplId, lower: impl FnOnce() -> Ty) -> ImplHead {
        let hir = defs.impl_hir(id);
        let scope = Scope::new(defs, defs.impls[id.index()].module);
        let self_ty = if also(&hir.attributes).is_empty() {
            written(&scope, hir).unwrap_or_else(|| SelfType::of(&lower()))
        } else {
            SelfType::Param
        };
        ImplHead { trait_: hir.trait_.as_ref().and_then(|path| scope.trait_of(path)), self_ty }
    }

    /// The struct or enum that it is for.
    pub(crate) fn adt(&self) -> Option<AdtId> {
        match self.self_ty {
            SelfType::Head(Simple::Adt(adt)) => Some(adt),
            _ => None,
        }
    }

    pub(crate) fn simple(&self) -> Option<Simple> {
        match self.self_ty {
            SelfType::Head(simple) => Some(simple),
            SelfType::Param | SelfType::Open => None,
        }
    }
}

impl SelfType {
    fn of(ty: &Ty) -> SelfType {
        match (Simple::of(ty), ty) {
            (Some(simple), _) => SelfType::Head(simple),
            (None, Ty::Param(_)) => SelfType::Param,
            (None, _) => SelfType::Open,
        }
    }
}

/// The head of a self type as [`Scope::lower`] would find it; `None` for aliases and associated types.
fn written(scope: &Scope<'_>, hir: &hir::Impl) -> Option<SelfType> {
    let simple = match &hir.self_ty {
        TypeRef::Ref(_, mutability) => Simple::Ref(*mutability),
        TypeRef::Ptr(_, mutability) => Simple::Ptr(*mutability),
        TypeRef::Tuple(types) => Simple::Tuple(types.len()),
        TypeRef::Slice(_) => Simple::Slice,
        TypeRef::Array(_) => Simple::Array,
        TypeRef::FnPtr(_) => Simple::Fn,
        TypeRef::Never => Simple::Never,
        TypeRef::Path(path) if path.qself.is_none() => {
            if path.anchor == Anchor::Plain
                && let Some(first) = path.segments.first()
                && hir.generics.params.iter().any(|param| param.name == first.name)
            {
                return (path.segments.len() == 1).then_some(SelfType::Param);
            }
            let Some(resolved) = scope.defs.resolve_path(scope.module, path) else { return Some(SelfType::Open) };
            let Some(bound) = resolved.names.types else { return Some(SelfType::Open) };
            if resolved.used < path.segments.len() {
                return None;
            }
            match bound.def {
                TypeDef::Adt(adt) | TypeDef::Variant(adt, _) => Simple::Adt(adt),
                TypeDef::Prim(prim) => Simple::Prim(prim),
                TypeDef::Trait(trait_) => Simple::Dyn(Some(trait_)),
                TypeDef::Module(_) => return Some(SelfType::Open),
                TypeDef::Alias(_) => return None,
            }
        }
        _ => return None,
    };
    Some(SelfType::Head(simple))
}

/// The primitive types of `#[also(..)]`.
pub(crate) fn also(attributes: &hir::Attributes) -> Vec<Prim> {
    let attributes = attributes.model.iter().flatten().filter(|attribute| attribute.name.as_str() == "also");
    attributes
        .flat_map(|attribute| attribute.arguments.iter())
        .filter_map(|argument| match argument {
            hir::ModelArgument::Word(name) => Prim::from_name(name),
            _ => None,
        })
        .collect()
}

/// The primitive types that an impl counts for, its own last; none where it counts for its self type alone.
pub(crate) fn counted_for(hir: &hir::Impl) -> Vec<Prim> {
    let mut prims = also(&hir.attributes);
    if !prims.is_empty()
        && let TypeRef::Path(path) = &hir.self_ty
        && let Some(own) = path.segments.first().and_then(|segment| Prim::from_name(&segment.name))
    {
        prims.push(own);
    }
    prims
}
