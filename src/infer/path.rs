//! Paths in expressions and patterns: locals, items, and what is associated with a type.

use crate::hir::{Anchor, ExprId, GenericArgs, Path, Segment, TypeRef};
use crate::resolve::{AdtId, Container, FnId, Names, TraitId, TypeDef, ValueDef, ValueId};
use crate::source::Name;

use super::Infer;
use super::index::Simple;
use super::list::{Draft, List};
use super::lower::Scope;
use super::solve::Solution;
use super::ty::{Args, Ty};

impl<'db> Infer<'db> {
    /// The type of a path expression; a local's binding is noted.
    pub(crate) fn infer_path(&mut self, id: ExprId, path: &'db Path) -> Ty {
        if path.anchor == Anchor::Plain
            && path.qself.is_none()
            && let [segment] = &*path.segments
            && let Some(&(_, pat)) = self.bindings.iter().rev().find(|(name, _)| *name == segment.name)
        {
            self.result.locals.insert(id, pat);
            return self.pat_types.get(pat.0 as usize).cloned().flatten().unwrap_or(Ty::Unknown);
        }
        self.named = None;
        let ty = self.value_path(path).unwrap_or(Ty::Unknown);
        if let Some(value) = self.named.take()
            && (self.db.is_virtual_path(value) || self.db.holds_callable(&ty))
        {
            self.result.values.insert(id, value);
        }
        if let Ty::Fn(function, _) = &ty {
            self.result.fn_values.insert(id, *function);
        }
        if let Ty::Adt(..) | Ty::Ref(..) = &ty
            && let Some(initializer) = self.lazy_initializer(id, path)
        {
            self.result.forced.insert(id, initializer);
        }
        ty
    }

    /// What the first use of a static runs.
    fn lazy_initializer(&self, id: ExprId, path: &Path) -> Option<FnId> {
        let sites = &self.body.path_sites;
        sites.binary_search_by_key(&id, |(expr, _)| *expr).ok()?;
        let resolved = self.db.defs.resolve_path(self.module, path)?;
        let value = match resolved.names.values?.def {
            ValueDef::Value(value) if resolved.used == path.segments.len() => value,
            _ => return None,
        };
        let initializer = self.db.defs.values[value.index()].initializer?;
        let is_lazy = match self.db.value_type(value) {
            _ if self.db.defs.value_hir(value).is_lazy_ref => true,
            Ty::Adt(adt, _) => {
                let mut attributes = self.db.defs.adt_attributes(*adt).model.iter().flatten();
                attributes.any(|attribute| attribute.name.as_str() == "lazy")
            }
            _ => false,
        };
        is_lazy.then_some(initializer)
    }

    fn value_path(&mut self, path: &'db Path) -> Option<Ty> {
        if let Some(qself) = &path.qself {
            return self.qualified_value(path, &qself.0, qself.1);
        }
        if let Some(ty) = self.type_parameter(path) {
            return match path.segments.len() {
                1 => self.constructor_of(&ty),
                2 => self.associated_value(&ty, &path.segments[1]),
                _ => {
                    let (prefix, last) = self.split(path);
                    let ty = self.lower_type(&TypeRef::Path(Box::new(prefix)));
                    self.associated_value(&ty, last)
                }
            };
        }
        let resolved = self.db.defs.resolve_path(self.module, path)?;
        let count = path.segments.len();
        if resolved.used == count
            && let Some(bound) = resolved.names.values
        {
            return self.value_def(bound.def, path);
        }
        if resolved.used + 1 == count {
            let prefix = &path.segments[resolved.used - 1];
            let last = &path.segments[count - 1];
            return self.associated_of(resolved.names, prefix, last);
        }
        if resolved.used + 2 == count {
            // `Type::Assoc::method`.
            let (prefix, last) = self.split(path);
            let ty = self.lower_type(&TypeRef::Path(Box::new(prefix)));
            return self.associated_value(&ty, last);
        }
        None
    }

    fn split(&self, path: &'db Path) -> (Path, &'db Segment) {
        let count = path.segments.len();
        let prefix =
            Path { anchor: path.anchor, segments: path.segments[..count - 1].into(), qself: path.qself.clone() };
        (prefix, &path.segments[count - 1])
    }

    /// The type that the first segment names when it is `Self` or a generic parameter.
    fn type_parameter(&self, path: &Path) -> Option<Ty> {
        if path.anchor != Anchor::Plain {
            return None;
        }
        let first = path.segments.first()?;
        if first.name.as_str() == "Self" {
            return self.self_ty;
        }
        let index = self.generics.names.iter().rposition(|&name| name == first.name)?;
        Some(Ty::Param(index as u32))
    }

    fn qualified_value(&mut self, path: &'db Path, self_ref: &TypeRef, trait_segments: usize) -> Option<Ty> {
        let last = path.segments.last()?;
        if trait_segments == 0 {
            let (prefix, last) = self.split(path);
            let ty = if prefix.segments.is_empty() {
                self.lower_type(self_ref)
            } else {
                self.lower_type(&TypeRef::Path(Box::new(prefix)))
            };
            return self.associated_value(&ty, last);
        }
        let self_ty = self.lower_type(self_ref);
        if path.segments.len() != trait_segments + 1 {
            let (prefix, last) = self.split(path);
            let ty = self.lower_type(&TypeRef::Path(Box::new(prefix)));
            return self.associated_value(&ty, last);
        }
        let trait_path = Path { anchor: path.anchor, segments: path.segments[..trait_segments].into(), qself: None };
        let bound = self.with_scope(|scope| scope.bound(&trait_path))?;
        self.trait_value(bound.trait_, self_ty, Some(bound.args), last)
    }

    /// Lowers a type written in the body; `_` and left-out arguments become variables.
    pub(crate) fn lower_type(&mut self, ty: &TypeRef) -> Ty {
        let lowered = self.with_scope(|scope| scope.lower(ty));
        self.normalize(&lowered)
    }

    pub(crate) fn with_scope<T>(&mut self, ask: impl FnOnce(&mut Scope<'_>) -> T) -> T {
        let db = self.db;
        let mut scope = Scope::new(&db.defs, self.module);
        match self.container() {
            Container::Module => {}
            Container::Trait(trait_) => {
                scope.generics.push(&db.defs.trait_hir(trait_).generics);
                scope.trait_ = Some(trait_);
            }
            Container::Impl(impl_) => {
                scope.generics.push(&db.defs.impl_hir(impl_).generics);
                scope.impl_ = Some(impl_);
            }
        }
        scope.params = self.generics.names.clone();
        scope.self_ty = self.self_ty;
        if let super::Owner::Fn(id) = self.owner {
            scope.generics.push(&db.defs.fn_hir(id).generics);
        }
        let table = std::cell::RefCell::new(&mut self.table);
        let hole = || table.borrow_mut().fresh(super::unify::VarKind::General);
        scope.hole = Some(&hole);
        ask(&mut scope)
    }

    /// What holds the fn or value whose body this is.
    pub(crate) fn container(&self) -> Container {
        match self.owner {
            super::Owner::Fn(id) => self.db.defs.fn_data(id).container,
            super::Owner::Value(id) => self.db.defs.values[id.index()].container,
        }
    }

    fn value_def(&mut self, def: ValueDef, path: &'db Path) -> Option<Ty> {
        let last = path.segments.last();
        match def {
            ValueDef::Fn(function) => {
                Some(self.fn_item(function, Args::empty(), last.and_then(|last| last.args.as_deref())))
            }
            ValueDef::Value(value) => Some(self.value_of(value, &[])),
            ValueDef::Struct(adt) => {
                let ty = self.adt_with(adt, last.and_then(|last| last.args.as_deref()));
                self.constructor(adt, None, ty)
            }
            ValueDef::Variant(adt, variant) => {
                let count = path.segments.len();
                let enum_args = count.checked_sub(2).and_then(|index| path.segments[index].args.as_deref());
                let args = last.and_then(|last| last.args.as_deref()).or(enum_args);
                let ty = self.adt_with(adt, args);
                self.constructor(adt, Some(variant), ty)
            }
        }
    }

    fn adt_with(&mut self, adt: AdtId, args: Option<&GenericArgs>) -> Ty {
        let ty = self.with_scope(|scope| scope.definition(TypeDef::Adt(adt), args));
        self.normalize(&ty)
    }

    fn constructor_of(&mut self, ty: &Ty) -> Option<Ty> {
        match ty {
            Ty::Adt(adt, _) => self.constructor(*adt, None, *ty),
            _ => None,
        }
    }

    /// The value of a struct's or variant's name: itself for a unit one, else its constructor.
    fn constructor(&self, adt: AdtId, variant: Option<u32>, ty: Ty) -> Option<Ty> {
        let Ty::Adt(_, args) = &ty else {
            return None;
        };
        match self.db.defs.fields(adt, variant) {
            crate::hir::Fields::Unit => Some(ty),
            crate::hir::Fields::Tuple(_) => Some(Ty::Ctor(adt, variant, *args)),
            crate::hir::Fields::Named(_) => None,
        }
    }

    /// A const's or static's type for the arguments of what holds it.
    fn value_of(&mut self, value: ValueId, parent: &[Ty]) -> Ty {
        self.named = Some(value);
        let ty = self.db.value_type(value).subst(parent);
        self.normalize(&ty)
    }

    /// The type of a fn item; its own generics come from a turbofish or are open.
    pub(crate) fn fn_item(&mut self, function: FnId, parent: Args, turbofish: Option<&GenericArgs>) -> Ty {
        let signature = self.db.signature(function);
        let own = signature.generics.names.len() - signature.parent_count;
        let mut substs: Draft<Ty> = parent.iter().copied().collect();
        while substs.len() < signature.parent_count {
            let var = self.fresh();
            substs.push(var);
        }
        substs.truncate(signature.parent_count);
        let written: Draft<Ty> =
            turbofish.map(|args| args.types.iter().map(|ty| self.lower_type(ty)).collect()).unwrap_or_default();
        for index in 0..own {
            let ty = written.get(index).cloned().unwrap_or_else(|| self.fresh());
            substs.push(ty);
        }
        let substs = List::of(&substs);
        self.require(&signature.generics.predicates, &substs);
        Ty::Fn(function, substs)
    }

    /// Notes the bounds of an item that is used with these arguments.
    pub(crate) fn require(&mut self, predicates: &[(Ty, super::Bound)], substs: &[Ty]) {
        for (subject, bound) in predicates {
            if bound.args.is_empty() && bound.bindings.is_empty() {
                continue;
            }
            let subject = self.normalize(&subject.subst(substs));
            let bound = bound.subst(substs);
            let args: Args = std::iter::once(subject).chain(bound.args.iter().map(|ty| self.normalize(ty))).collect();
            let bindings = bound.bindings.iter().map(|(name, ty)| (*name, self.normalize(ty))).collect();
            self.defer(bound.trait_, args, bindings);
        }
    }

    fn associated_of(&mut self, names: Names, prefix: &'db Segment, last: &'db Segment) -> Option<Ty> {
        match names.types?.def {
            TypeDef::Trait(trait_) => {
                let self_ty = self.fresh();
                self.trait_value(trait_, self_ty, None, last)
            }
            // `Request::new()` says nothing about defaults. They are what is meant most often, but not where only
            // other arguments have such a fn.
            def => [false, true].into_iter().find_map(|ignores_defaults| {
                let ty = self.with_scope(|scope| {
                    scope.ignores_defaults = ignores_defaults;
                    scope.definition(def, prefix.args.as_deref())
                });
                let ty = self.normalize(&ty);
                self.associated_value(&ty, last)
            }),
        }
    }

    /// `Trait::name` or `<T as Trait>::name`.
    fn trait_value(&mut self, trait_: TraitId, self_ty: Ty, args: Option<Args>, last: &Segment) -> Option<Ty> {
        let count = self.db.defs.trait_hir(trait_).generics.params.len();
        let args = args.unwrap_or_else(|| self.fresh_args(count));
        let parent: Args = std::iter::once(self_ty).chain(args.iter().cloned()).collect();
        if let Some(function) = self.trait_fn(trait_, last.name) {
            self.defer(trait_, parent, List::empty());
            return Some(self.fn_item(function, parent, last.args.as_deref()));
        }
        let consts = &self.db.defs.traits[trait_.index()].consts;
        let value = consts.iter().copied().find(|&id| self.db.defs.value_hir(id).name == last.name);
        if let Some(value) = value {
            return Some(self.value_of(value, &parent));
        }
        // A supertrait's.
        let header = self.db.trait_header(trait_);
        let bounds: Vec<_> = header.supertraits.iter().map(|bound| bound.subst(&parent)).collect();
        bounds.into_iter().find_map(|bound| {
            let has = self.trait_fn(bound.trait_, last.name).is_some();
            has.then(|| self.trait_value(bound.trait_, parent[0], Some(bound.args), last)).flatten()
        })
    }

    /// `Type::name`.
    fn associated_value(&mut self, ty: &Ty, last: &Segment) -> Option<Ty> {
        let ty = self.shallow(ty);
        if let Ty::Adt(adt, _) = &ty {
            let position = self.db.defs.variants(*adt).iter().position(|variant| variant.name == last.name);
            if let Some(variant) = position {
                return self.constructor(*adt, Some(variant as u32), ty);
            }
        }
        if let Some(found) = self.inherent_value(&ty, last) {
            return Some(found);
        }
        let head = self.table.resolve(&ty);
        for bound in self.bounds_on(&head) {
            if self.has_item(bound.trait_, last.name) {
                return self.trait_value(bound.trait_, head, Some(bound.args), last);
            }
        }
        self.scoped_trait_value(&ty, last)
    }

    fn has_item(&self, trait_: TraitId, name: Name) -> bool {
        let data = &self.db.defs.traits[trait_.index()];
        self.trait_fn(trait_, name).is_some() || data.consts.iter().any(|&id| self.db.defs.value_hir(id).name == name)
    }

    fn inherent_value(&mut self, ty: &Ty, last: &Segment) -> Option<Ty> {
        let simple = Simple::of(&self.defaulted(ty))?;
        let db = self.db;
        for &function in db.index.inherent(simple, last.name) {
            if let Some(parent) = self.impl_parent(db.defs.fn_data(function).container, ty) {
                return Some(self.fn_item(function, parent, last.args.as_deref()));
            }
        }
        for &value in db.index.inherent_consts(simple, last.name) {
            if let Some(parent) = self.impl_parent(db.defs.values[value.index()].container, ty) {
                return Some(self.value_of(value, &parent));
            }
        }
        None
    }

    /// The arguments with which an inherent impl is for `ty`.
    fn impl_parent(&mut self, container: Container, ty: &Ty) -> Option<Args> {
        let Container::Impl(impl_) = container else {
            return None;
        };
        let header = self.db.impl_header(impl_);
        let parent = self.fresh_args(header.generics.names.len());
        self.try_unify(&header.self_ty.subst(&parent), ty).then_some(parent)
    }

    fn scoped_trait_value(&mut self, ty: &Ty, last: &Segment) -> Option<Ty> {
        if matches!(ty, Ty::Unknown) {
            return None;
        }
        let db = self.db;
        for &(trait_, function) in db.index.trait_methods(last.name) {
            if !self.is_in_scope(trait_) {
                continue;
            }
            let count = db.defs.trait_hir(trait_).generics.params.len();
            let parent: Args = std::iter::once(*ty).chain(self.fresh_args(count).iter().cloned()).collect();
            match self.probe(|infer| infer.solve(trait_, &parent)) {
                Solution::No => continue,
                Solution::Maybe if matches!(ty, Ty::Var(_)) => continue,
                _ => {}
            }
            self.defer(trait_, parent, List::empty());
            return Some(self.fn_item(function, parent, last.args.as_deref()));
        }
        None
    }

    /// The struct or variant that a path in a struct literal or pattern names, with open arguments.
    pub(crate) fn struct_path(&mut self, path: &Path) -> Option<(AdtId, Option<u32>, Ty)> {
        if let Some(resolved) = self.db.defs.resolve_path(self.module, path)
            && path.qself.is_none()
            && resolved.used == path.segments.len()
        {
            let variant =
                match (resolved.names.types.map(|bound| bound.def), resolved.names.values.map(|bound| bound.def)) {
                    (Some(TypeDef::Variant(adt, variant)), _) | (_, Some(ValueDef::Variant(adt, variant))) => {
                        Some((adt, variant))
                    }
                    _ => None,
                };
            if let Some((adt, variant)) = variant {
                let args = path.segments.iter().rev().take(2).find_map(|segment| segment.args.as_deref());
                return Some((adt, Some(variant), self.adt_with(adt, args)));
            }
        }
        let ty = self.lower_type(&TypeRef::Path(Box::new(path.clone())));
        if let Ty::Adt(adt, _) = &ty {
            return Some((*adt, None, ty));
        }
        // `Self::Variant`, `Alias::Variant`.
        let (last, prefix) = path.segments.split_last()?;
        if prefix.is_empty() {
            return None;
        }
        let prefix = Path { anchor: path.anchor, segments: prefix.into(), qself: path.qself.clone() };
        let ty = self.lower_type(&TypeRef::Path(Box::new(prefix)));
        let Ty::Adt(adt, _) = &ty else {
            return None;
        };
        let variant = self.db.defs.variants(*adt).iter().position(|variant| variant.name == last.name)?;
        Some((*adt, Some(variant as u32), ty))
    }
}
