//! Impls and methods by the head of the type they are for, so that a lookup touches a handful of candidates.

use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::hir::Mutability;
use crate::resolve::{AdtId, DefMap, FnId, ImplId, Prim, TraitId};
use crate::source::Name;

use super::db::ImplHeader;
use super::ty::Ty;

/// The head of a type.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Simple {
    Adt(AdtId),
    Prim(Prim),
    Ref(Mutability),
    Ptr(Mutability),
    Slice,
    Array,
    Tuple(usize),
    Fn,
    Dyn(Option<TraitId>),
    Never,
}

impl Simple {
    /// The head of `ty`; `None` for what may be any type.
    pub fn of(ty: &Ty) -> Option<Simple> {
        Some(match ty {
            Ty::Adt(id, _) => Simple::Adt(*id),
            Ty::Prim(prim) => Simple::Prim(*prim),
            Ty::Ref(mutability, _) => Simple::Ref(*mutability),
            Ty::Ptr(mutability, _) => Simple::Ptr(*mutability),
            Ty::Slice(_) => Simple::Slice,
            Ty::Array(_) => Simple::Array,
            Ty::Tuple(types) => Simple::Tuple(types.len()),
            Ty::FnPtr(_) => Simple::Fn,
            Ty::Dyn(bounds) => Simple::Dyn(bounds.first().map(|bound| bound.trait_)),
            Ty::Never => Simple::Never,
            Ty::Unknown | Ty::Fn(..) | Ty::Ctor(..) | Ty::Closure(_) | Ty::Async(_) => return None,
            Ty::Opaque(_) | Ty::Param(_) | Ty::Var(_) | Ty::Proj(_) => return None,
        })
    }
}

/// The indexes over all impls and traits.
#[derive(Default)]
pub(crate) struct Index {
    inherent: FxHashMap<(Simple, Name), Vec<FnId>>,
    trait_methods: FxHashMap<Name, Vec<(TraitId, FnId)>>,
    trait_impls: FxHashMap<(TraitId, Simple), Vec<ImplId>>,
    /// All impls of a trait, in order.
    impls_of_trait: FxHashMap<TraitId, Vec<ImplId>>,
    /// Impls for a parameter or another type without a head.
    blanket_impls: FxHashMap<TraitId, Vec<ImplId>>,
    inherent_consts: FxHashMap<(Simple, Name), Vec<crate::resolve::ValueId>>,
    /// The names of all inherent methods, with how many arguments they take.
    inherent_names: FxHashSet<(Name, usize)>,
}

impl Index {
    pub(crate) fn new(defs: &DefMap, headers: &[Arc<ImplHeader>]) -> Index {
        let mut index = Index::default();
        let (elsewhere, here): (Vec<_>, Vec<_>) =
            (0..).map(ImplId).zip(headers).partition(|(id, _)| defs.impls[id.index()].is_elsewhere);
        for (id, header) in here {
            index.add_impl(defs, id, header);
        }
        for (id, header) in elsewhere {
            if !index.has_twin(headers, header) {
                index.add_impl(defs, id, header);
            }
        }
        for (number, data) in defs.traits.iter().enumerate() {
            for &function in &data.fns {
                let name = defs.fn_hir(function).name;
                index.trait_methods.entry(name).or_default().push((TraitId(number as u32), function));
            }
        }
        index
    }

    /// Whether the same trait is implemented for the same type already.
    fn has_twin(&self, headers: &[Arc<ImplHeader>], header: &ImplHeader) -> bool {
        let Some((trait_, args)) = &header.trait_ else { return false };
        self.all_impls(*trait_)
            .iter()
            .map(|id| &headers[id.index()])
            .any(|other| other.self_ty == header.self_ty && other.trait_.as_ref().is_some_and(|(_, own)| own == args))
    }

    fn add_impl(&mut self, defs: &DefMap, id: ImplId, header: &ImplHeader) {
        let own = Simple::of(&header.self_ty);
        let simples: Vec<Simple> = header.also.iter().map(|&prim| Simple::Prim(prim)).chain(own).collect();
        if let Some((trait_, _)) = &header.trait_ {
            self.impls_of_trait.entry(*trait_).or_default().push(id);
        }
        match &header.trait_ {
            Some((trait_, _)) if simples.is_empty() => {
                // A self type that did not resolve is not any type.
                if matches!(header.self_ty, Ty::Param(_)) {
                    self.blanket_impls.entry(*trait_).or_default().push(id);
                }
            }
            Some((trait_, _)) => {
                for simple in simples {
                    self.trait_impls.entry((*trait_, simple)).or_default().push(id);
                }
            }
            // The trait did not resolve: it says nothing.
            None if defs.impl_hir(id).trait_.is_some() => {}
            None => {
                let hirs = defs.impls[id.index()].fns.iter().map(|&function| defs.fn_hir(function));
                let methods = hirs.filter(|hir| hir.self_param.is_some());
                self.inherent_names.extend(methods.map(|hir| (hir.name, hir.params.len())));
                for simple in simples {
                    for &function in &defs.impls[id.index()].fns {
                        self.inherent.entry((simple, defs.fn_hir(function).name)).or_default().push(function);
                    }
                    for &value in &defs.impls[id.index()].consts {
                        self.inherent_consts.entry((simple, defs.value_hir(value).name)).or_default().push(value);
                    }
                }
            }
        }
    }

    pub(crate) fn inherent(&self, simple: Simple, name: Name) -> &[FnId] {
        self.inherent.get(&(simple, name)).map_or(&[], Vec::as_slice)
    }

    pub(crate) fn inherent_consts(&self, simple: Simple, name: Name) -> &[crate::resolve::ValueId] {
        self.inherent_consts.get(&(simple, name)).map_or(&[], Vec::as_slice)
    }

    /// Whether any type at all has a method of its own with this name and count of arguments.
    pub(crate) fn is_inherent_name(&self, name: Name, arguments: usize) -> bool {
        self.inherent_names.contains(&(name, arguments))
    }

    /// Traits that have a fn of this name.
    pub(crate) fn trait_methods(&self, name: Name) -> &[(TraitId, FnId)] {
        self.trait_methods.get(&name).map_or(&[], Vec::as_slice)
    }

    /// Impls of a trait that a type with this head may use.
    pub(crate) fn impls(&self, trait_: TraitId, simple: Option<Simple>) -> impl Iterator<Item = ImplId> + '_ {
        let own = simple.and_then(|simple| self.trait_impls.get(&(trait_, simple)));
        own.into_iter().flatten().copied().chain(self.blanket_impls(trait_))
    }

    pub(crate) fn blanket_impls(&self, trait_: TraitId) -> impl Iterator<Item = ImplId> + '_ {
        self.blanket_impls.get(&trait_).into_iter().flatten().copied()
    }

    /// All impls of a trait, in order.
    pub(crate) fn all_impls(&self, trait_: TraitId) -> &[ImplId] {
        self.impls_of_trait.get(&trait_).map_or(&[], Vec::as_slice)
    }
}
