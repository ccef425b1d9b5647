//! Impls and methods by the head of the type they are for, so that a lookup touches a handful of candidates.

use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::hir::Mutability;
use crate::resolve::{AdtId, DefMap, FnId, ImplId, Prim, TraitId, ValueId};
use crate::source::Name;

use super::db::ImplHeader;
use super::head::{ImplHead, SelfType, counted_for};
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
pub(crate) struct Index {
    inherent: InherentIndex,
    traits: TraitIndex,
}

/// What types have by themselves.
#[derive(Default)]
struct InherentIndex {
    methods: FxHashMap<(Simple, Name), Vec<FnId>>,
    consts: FxHashMap<(Simple, Name), Vec<ValueId>>,
    /// The names of all methods, with how many arguments they take.
    names: FxHashSet<(Name, usize)>,
}

/// What types have by traits.
#[derive(Default)]
struct TraitIndex {
    methods: FxHashMap<Name, Vec<(TraitId, FnId)>>,
    impls: FxHashMap<(TraitId, Simple), Vec<ImplId>>,
    /// All impls of a trait, in order.
    all_impls: FxHashMap<TraitId, Vec<ImplId>>,
    /// Impls for a parameter.
    blanket_impls: FxHashMap<TraitId, Vec<ImplId>>,
}

/// Gives the whole header of an impl.
type HeaderOf<'a> = dyn Fn(ImplId) -> &'a Arc<ImplHeader> + Sync + 'a;

impl Index {
    pub(crate) fn new(defs: &DefMap, heads: &[ImplHead], header: &HeaderOf<'_>) -> Index {
        // Where both have the same, what is not built on the first system comes after what is.
        let (elsewhere, here): (Vec<ImplId>, Vec<ImplId>) =
            (0..heads.len() as u32).map(ImplId).partition(|id| defs.impls[id.index()].is_elsewhere);
        let (traits, inherent) = rayon::join(
            || {
                let mut traits = TraitIndex::default();
                traits.add_methods(defs);
                here.iter().for_each(|&id| traits.add_impl(defs, heads, id));
                for &id in &elsewhere {
                    if !traits.has_twin(heads, header, id) {
                        traits.add_impl(defs, heads, id);
                    }
                }
                traits
            },
            || {
                let mut inherent = InherentIndex::default();
                here.iter().chain(&elsewhere).for_each(|&id| inherent.add_impl(defs, heads, id));
                inherent
            },
        );
        Index { inherent, traits }
    }
}

/// The heads of the types that an impl counts for.
fn simples(defs: &DefMap, heads: &[ImplHead], id: ImplId) -> impl Iterator<Item = Simple> {
    let also = counted_for(defs.impl_hir(id)).into_iter().map(Simple::Prim);
    also.chain(heads[id.index()].simple())
}

impl TraitIndex {
    fn add_methods(&mut self, defs: &DefMap) {
        for (number, data) in defs.traits.iter().enumerate() {
            for &function in &data.fns {
                let name = defs.fn_hir(function).name;
                self.methods.entry(name).or_default().push((TraitId(number as u32), function));
            }
        }
    }

    /// Whether the same trait is implemented for the same type already.
    fn has_twin(&self, heads: &[ImplHead], header: &HeaderOf<'_>, id: ImplId) -> bool {
        let Some(trait_) = heads[id.index()].trait_ else { return false };
        let same_head = self
            .all_impls
            .get(&trait_)
            .into_iter()
            .flatten()
            .filter(|other| heads[other.index()].self_ty == heads[id.index()].self_ty);
        let own = header(id);
        same_head.map(|&other| header(other)).any(|other| other.self_ty == own.self_ty && other.trait_ == own.trait_)
    }

    fn add_impl(&mut self, defs: &DefMap, heads: &[ImplHead], id: ImplId) {
        let head = &heads[id.index()];
        let Some(trait_) = head.trait_ else { return };
        self.all_impls.entry(trait_).or_default().push(id);
        let mut is_any = true;
        for simple in simples(defs, heads, id) {
            is_any = false;
            self.impls.entry((trait_, simple)).or_default().push(id);
        }
        // A self type that did not resolve is not any type.
        if is_any && head.self_ty == SelfType::Param {
            self.blanket_impls.entry(trait_).or_default().push(id);
        }
    }
}

impl InherentIndex {
    fn add_impl(&mut self, defs: &DefMap, heads: &[ImplHead], id: ImplId) {
        // A trait that did not resolve says nothing.
        if defs.impl_hir(id).trait_.is_some() {
            return;
        }
        let data = &defs.impls[id.index()];
        let methods = data.fns.iter().map(|&function| defs.fn_hir(function)).filter(|hir| hir.self_param.is_some());
        self.names.extend(methods.map(|hir| (hir.name, hir.arity())));
        for simple in simples(defs, heads, id) {
            for &function in &data.fns {
                self.methods.entry((simple, defs.fn_hir(function).name)).or_default().push(function);
            }
            for &value in &data.consts {
                self.consts.entry((simple, defs.value_hir(value).name)).or_default().push(value);
            }
        }
    }
}

impl Index {
    pub(crate) fn inherent(&self, simple: Simple, name: Name) -> &[FnId] {
        self.inherent.methods.get(&(simple, name)).map_or(&[], Vec::as_slice)
    }

    pub(crate) fn inherent_consts(&self, simple: Simple, name: Name) -> &[ValueId] {
        self.inherent.consts.get(&(simple, name)).map_or(&[], Vec::as_slice)
    }

    /// Whether any type at all has a method of its own with this name and count of arguments.
    pub(crate) fn is_inherent_name(&self, name: Name, arguments: usize) -> bool {
        self.inherent.names.contains(&(name, arguments))
    }

    /// Traits that have a fn of this name.
    pub(crate) fn trait_methods(&self, name: Name) -> &[(TraitId, FnId)] {
        self.traits.methods.get(&name).map_or(&[], Vec::as_slice)
    }

    /// Impls of a trait that a type with this head may use.
    pub(crate) fn impls(&self, trait_: TraitId, simple: Option<Simple>) -> impl Iterator<Item = ImplId> + '_ {
        let own = simple.and_then(|simple| self.traits.impls.get(&(trait_, simple)));
        own.into_iter().flatten().copied().chain(self.blanket_impls(trait_))
    }

    pub(crate) fn blanket_impls(&self, trait_: TraitId) -> impl Iterator<Item = ImplId> + '_ {
        self.traits.blanket_impls.get(&trait_).into_iter().flatten().copied()
    }

    /// All impls of a trait, in order.
    pub(crate) fn all_impls(&self, trait_: TraitId) -> &[ImplId] {
        self.traits.all_impls.get(&trait_).map_or(&[], Vec::as_slice)
    }
}
