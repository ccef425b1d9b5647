//! Types as written, made into [`Ty`]. Nothing is normalised here and no other item's type is asked for, except
//! through aliases, whose depth is bounded: so it always ends.

use crate::hir::{self, GenericArgs, Generics as HirGenerics, Path, TypeRef};
use crate::resolve::{AliasId, DefMap, ImplId, ModuleId, TraitId, TypeDef};
use crate::source::Name;

use super::list::{Draft, List, One};
use super::ty::{Args, Bound, Projection, Ty};

const MAX_DEPTH: u32 = 24;

/// What the names in a type mean.
pub struct Scope<'a> {
    pub defs: &'a DefMap,
    pub module: ModuleId,
    /// Names of the generic parameters, by index; `Self` of a trait has index 0 there.
    pub params: Vec<Name>,
    /// The generics that hold the parameters' bounds, outer first.
    pub generics: Vec<&'a HirGenerics>,
    pub self_ty: Option<Ty>,
    /// Inside a trait: `Self::Item` is its associated type.
    pub trait_: Option<TraitId>,
    /// Inside an impl: `Self::Item` is what it says.
    pub impl_: Option<ImplId>,
    /// Bounds of `impl Trait` in argument position, to become parameters; `None` where it is opaque.
    pub synthetic: Option<Vec<(Name, Box<[hir::Bound]>)>>,
    /// What `_` and left-out arguments become.
    pub hole: Option<&'a dyn std::ops::Fn() -> Ty>,
    /// Arguments of the next definition that are left out become holes, whatever their defaults.
    pub ignores_defaults: bool,
    pub depth: u32,
}

impl<'a> Scope<'a> {
    /// A scope with no generics.
    pub fn new(defs: &'a DefMap, module: ModuleId) -> Scope<'a> {
        Scope {
            defs,
            module,
            params: Vec::new(),
            generics: Vec::new(),
            self_ty: None,
            trait_: None,
            impl_: None,
            synthetic: None,
            hole: None,
            ignores_defaults: false,
            depth: 0,
        }
    }

    fn hole(&self) -> Ty {
        self.hole.map_or(Ty::Unknown, |hole| hole())
    }

    /// Makes a type of its written form.
    pub fn lower(&mut self, ty: &TypeRef) -> Ty {
        if self.depth > MAX_DEPTH {
            return Ty::Unknown;
        }
        self.depth += 1;
        let lowered = self.lower_inner(ty);
        self.depth -= 1;
        lowered
    }

    fn lower_inner(&mut self, ty: &TypeRef) -> Ty {
        match ty {
            TypeRef::Path(path) => self.lower_path(path),
            TypeRef::Ref(ty, mutability) => Ty::Ref(*mutability, One::new(self.lower(ty))),
            TypeRef::Ptr(ty, mutability) => Ty::Ptr(*mutability, One::new(self.lower(ty))),
            TypeRef::Tuple(types) => Ty::Tuple(types.iter().map(|ty| self.lower(ty)).collect()),
            TypeRef::Slice(ty) => Ty::Slice(One::new(self.lower(ty))),
            TypeRef::Array(ty) => Ty::Array(One::new(self.lower(ty))),
            TypeRef::FnPtr(types) => Ty::FnPtr(types.iter().map(|ty| self.lower(ty)).collect()),
            TypeRef::Impl(bounds) => self.lower_impl_trait(bounds),
            TypeRef::Dyn(bounds) => Ty::Dyn(self.bounds(bounds).into()),
            TypeRef::Never => Ty::Never,
            TypeRef::Infer => self.hole(),
            TypeRef::Unknown => Ty::Unknown,
        }
    }

    fn lower_impl_trait(&mut self, bounds: &[hir::Bound]) -> Ty {
        match &mut self.synthetic {
            Some(synthetic) => {
                synthetic.push((Name::from("impl"), bounds.into()));
                Ty::Param((self.params.len() + synthetic.len() - 1) as u32)
            }
            None => Ty::Opaque(self.bounds(bounds).into()),
        }
    }

    /// The traits of some bounds; those that do not resolve are left out.
    pub fn bounds(&mut self, bounds: &[hir::Bound]) -> Vec<Bound> {
        bounds.iter().filter_map(|bound| self.bound(bound)).collect()
    }

    /// A trait with its arguments.
    pub fn bound(&mut self, path: &Path) -> Option<Bound> {
        let trait_ = self.trait_of(path)?;
        let last = path.segments.last()?;
        let hir = self.defs.trait_hir(trait_);
        let mut args = match &last.args {
            Some(args) if args.is_parenthesized => args.types.iter().map(|ty| self.lower(ty)).collect(),
            Some(args) => args.types.iter().map(|ty| self.lower(ty)).collect::<Draft<_>>(),
            None => Draft::new(),
        };
        args.truncate(hir.generics.params.len());
        for param in hir.generics.params.iter().skip(args.len()) {
            // `trait Add<Rhs = Self>`: the caller's self type is not known here; it is what users mean by a bare `Add`.
            let default = match &param.default {
                Some(TypeRef::Path(path)) if is_self(path) => self.self_ty.unwrap_or(Ty::Unknown),
                Some(default) => Scope::new(self.defs, self.defs.traits[trait_.index()].module).lower(default),
                None => self.hole(),
            };
            args.push(default);
        }
        let bindings = last.args.iter().flat_map(|args| args.bindings.iter());
        let bindings = bindings
            .filter_map(|binding| {
                let ty = match &binding.ty {
                    Some(ty) => self.lower(ty),
                    None if !binding.bounds.is_empty() => Ty::Opaque(self.bounds(&binding.bounds).into()),
                    None => return None,
                };
                Some((binding.name, ty))
            })
            .collect();
        Some(Bound { trait_, args: List::of(&args), bindings })
    }

    /// The trait that a path names.
    pub fn trait_of(&self, path: &Path) -> Option<TraitId> {
        let resolved = self.defs.resolve_path(self.module, path)?;
        match resolved.names.types?.def {
            TypeDef::Trait(id) if resolved.used == path.segments.len() => Some(id),
            // A trait alias by `pub use` is resolved already; `type` cannot name a trait.
            _ => None,
        }
    }

    fn lower_path(&mut self, path: &Path) -> Ty {
        if let Some(qself) = &path.qself {
            return self.lower_qualified(path, &qself.0, qself.1);
        }
        if path.anchor == hir::Anchor::Plain
            && let Some(first) = path.segments.first()
        {
            if first.name.as_str() == "Self"
                && let Some(ty) = self.self_ty
            {
                let (Some(segment), rest) = (path.segments.get(1), path.segments.get(2..).unwrap_or_default()) else {
                    return ty;
                };
                let ty = self.associated_of_self(ty, segment.name);
                return self.associated(ty, rest);
            }
            if let Some(index) = self.params.iter().rposition(|&name| name == first.name) {
                return self.associated(Ty::Param(index as u32), &path.segments[1..]);
            }
        }
        let Some(resolved) = self.defs.resolve_path(self.module, path) else {
            return Ty::Unknown;
        };
        let Some(bound) = resolved.names.types else {
            return Ty::Unknown;
        };
        let last = &path.segments[resolved.used.saturating_sub(1).min(path.segments.len().saturating_sub(1))];
        let ty = self.definition(bound.def, last.args.as_deref());
        self.associated(ty, &path.segments[resolved.used.min(path.segments.len())..])
    }

    /// The type of a definition, with generic arguments.
    pub fn definition(&mut self, def: TypeDef, args: Option<&GenericArgs>) -> Ty {
        match def {
            TypeDef::Adt(adt) | TypeDef::Variant(adt, _) => {
                let module = self.defs.adt(adt).module;
                Ty::Adt(adt, self.generic_args(self.defs.adt_generics(adt), args, module))
            }
            TypeDef::Prim(prim) => Ty::Prim(prim),
            TypeDef::Alias(alias) => self.alias(alias, args),
            // A bare trait as a type is `dyn` in old editions.
            TypeDef::Trait(trait_) => {
                Ty::Dyn(List::one(Bound { trait_, args: Args::empty(), bindings: List::empty() }))
            }
            TypeDef::Module(_) => Ty::Unknown,
        }
    }

    fn alias(&mut self, alias: AliasId, args: Option<&GenericArgs>) -> Ty {
        let hir = self.defs.alias_hir(alias);
        let module = self.defs.aliases[alias.index()].module;
        let args = self.generic_args(&hir.generics, args, module);
        let mut scope = Scope::new(self.defs, module);
        scope.params = hir.generics.params.iter().map(|param| param.name).collect();
        scope.generics = vec![&hir.generics];
        scope.depth = self.depth + 1;
        scope.lower(&hir.ty).subst(&args)
    }

    /// Arguments for `generics`: those written, then defaults, then holes.
    pub fn generic_args(&mut self, generics: &HirGenerics, args: Option<&GenericArgs>, module: ModuleId) -> Args {
        let ignores_defaults = std::mem::take(&mut self.ignores_defaults);
        if generics.params.is_empty() {
            return Args::empty();
        }
        let mut types: Draft<Ty> = match args {
            Some(args) => args.types.iter().map(|ty| self.lower(ty)).collect(),
            None => Draft::new(),
        };
        types.truncate(generics.params.len());
        let written = types.len();
        for param in generics.params.iter().skip(written) {
            let ty = match &param.default {
                // In an expression `HashMap::new()` says nothing about defaults, yet they are what is meant.
                Some(default) if !param.is_const && !ignores_defaults => {
                    let mut scope = Scope::new(self.defs, module);
                    scope.params = generics.params.iter().map(|param| param.name).collect();
                    scope.depth = self.depth + 1;
                    scope.lower(default).subst(&types)
                }
                _ => self.hole(),
            };
            types.push(ty);
        }
        List::of(&types)
    }

    fn lower_qualified(&mut self, path: &Path, self_ref: &TypeRef, trait_segments: usize) -> Ty {
        let self_ty = self.lower(self_ref);
        if trait_segments == 0 {
            return self.associated(self_ty, &path.segments);
        }
        let trait_path = Path {
            anchor: path.anchor,
            segments: path.segments[..trait_segments.min(path.segments.len())].into(),
            qself: None,
        };
        let (Some(bound), Some(name)) = (self.bound(&trait_path), path.segments.get(trait_segments)) else {
            return Ty::Unknown;
        };
        let args = std::iter::once(self_ty).chain(bound.args.iter().cloned()).collect();
        let ty = self.project(bound.trait_, args, name.name);
        self.associated(ty, &path.segments[trait_segments + 1..])
    }

    /// `ty::A::B`.
    fn associated(&mut self, mut ty: Ty, segments: &[hir::Segment]) -> Ty {
        for segment in segments {
            ty = self.associated_one(ty, segment.name);
        }
        ty
    }

    /// `Self::name`: what the impl says, or the trait's.
    fn associated_of_self(&mut self, ty: Ty, name: Name) -> Ty {
        if self.depth > MAX_DEPTH {
            return Ty::Unknown;
        }
        if let Some(impl_) = self.impl_ {
            let hir = self.defs.impl_hir(impl_);
            if let Some(written) = hir.types.iter().find(|item| item.name == name).and_then(|item| item.ty.as_ref()) {
                return self.lower(written);
            }
            if let Some(trait_path) = &hir.trait_
                && let Some(bound) = self.bound(trait_path)
                && let Some(found) = self.in_trait(bound, &ty, name, 0)
            {
                return found;
            }
        }
        if let Some(trait_) = self.trait_ {
            let hir = self.defs.trait_hir(trait_);
            let args = (1..=hir.generics.params.len() as u32).map(Ty::Param).collect();
            let own = Bound { trait_, args, bindings: List::empty() };
            if let Some(found) = self.in_trait(own, &ty, name, 0) {
                return found;
            }
        }
        self.associated_one(ty, name)
    }

    fn associated_one(&mut self, ty: Ty, name: Name) -> Ty {
        if self.depth > MAX_DEPTH {
            return Ty::Unknown;
        }
        for bound in self.bounds_of(&ty, name) {
            if let Some(found) = self.in_trait(bound, &ty, name, 0) {
                return found;
            }
        }
        if let Ty::Proj(projection) = &ty {
            // `Self::Item::Error`: the bounds of the associated type itself.
            let hir = self.defs.trait_hir(projection.trait_);
            let mut scope = Scope::new(self.defs, self.defs.traits[projection.trait_.index()].module);
            if let Some(item) = hir.types.iter().find(|item| item.name == projection.name) {
                for bound in scope.bounds_with(&item.bounds, name) {
                    if let Some(found) = self.in_trait(bound, &ty, name, 0) {
                        return found;
                    }
                }
            }
        }
        Ty::Unknown
    }

    /// The bounds that the generics in scope put on a type, of traits that have an associated type of this name.
    fn bounds_of(&mut self, ty: &Ty, name: Name) -> Vec<Bound> {
        let mut found = Vec::new();
        for index in 0..self.generics.len() {
            let generics = self.generics[index];
            for param in &generics.params {
                let index = self.params.iter().rposition(|&own| own == param.name);
                if index.is_some_and(|index| *ty == Ty::Param(index as u32)) {
                    found.extend(self.bounds_shallow(&param.bounds, name));
                }
            }
            for predicate in &generics.predicates {
                // A parameter or `Self::Item`; lowering anything else here could go in circles.
                if let TypeRef::Path(path) = &predicate.ty
                    && path.segments.len() <= 2
                    && self.depth < MAX_DEPTH / 2
                    && predicate.bounds.iter().any(|bound| self.may_have(bound, name))
                {
                    self.depth += 4;
                    let subject = self.lower(&predicate.ty);
                    self.depth -= 4;
                    if subject == *ty {
                        found.extend(self.bounds_shallow(&predicate.bounds, name));
                    }
                }
            }
        }
        found
    }

    fn bounds_shallow(&mut self, bounds: &[hir::Bound], name: Name) -> Vec<Bound> {
        self.depth += 4;
        let found = self.bounds_with(bounds, name);
        self.depth -= 4;
        found
    }

    /// The bounds of traits that have an associated type of this name.
    fn bounds_with(&mut self, bounds: &[hir::Bound], name: Name) -> Vec<Bound> {
        bounds.iter().filter_map(|bound| if self.may_have(bound, name) { self.bound(bound) } else { None }).collect()
    }

    /// Whether [`Scope::in_trait`] may find an associated type in a bound: a look at names alone.
    fn may_have(&self, bound: &hir::Bound, name: Name) -> bool {
        self.trait_of(bound).is_some_and(|trait_| declares(self.defs, trait_, name))
    }

    /// The associated type `name` of a trait or of its supertraits, seen from `ty`.
    fn in_trait(&mut self, bound: Bound, ty: &Ty, name: Name, depth: u32) -> Option<Ty> {
        let hir = self.defs.trait_hir(bound.trait_);
        if hir.types.iter().any(|item| item.name == name) {
            if let Some((_, bound_ty)) = bound.bindings.iter().find(|(binding, _)| *binding == name) {
                return Some(*bound_ty);
            }
            let args = std::iter::once(*ty).chain(bound.args.iter().cloned()).collect();
            return Some(self.project(bound.trait_, args, name));
        }
        if depth > 8 {
            return None;
        }
        let mut scope = Scope::of_trait(self.defs, bound.trait_);
        scope.depth = self.depth + 1;
        let args: Draft<Ty> = std::iter::once(*ty).chain(bound.args.iter().copied()).collect();
        let supers = scope.bounds(&hir.supertraits);
        supers.into_iter().find_map(|bound| self.in_trait(bound.subst(&args), ty, name, depth + 1))
    }

    fn project(&self, trait_: TraitId, args: Args, name: Name) -> Ty {
        Ty::Proj(One::new(Projection { trait_, args, name }))
    }

    /// The scope inside a trait: `Self` is parameter 0.
    pub fn of_trait(defs: &'a DefMap, trait_: TraitId) -> Scope<'a> {
        let hir = defs.trait_hir(trait_);
        let mut scope = Scope::new(defs, defs.traits[trait_.index()].module);
        scope.params =
            std::iter::once(Name::from("Self")).chain(hir.generics.params.iter().map(|param| param.name)).collect();
        scope.generics = vec![&hir.generics];
        scope.self_ty = Some(Ty::Param(0));
        scope.trait_ = Some(trait_);
        scope
    }
}

/// Whether a trait or one of its supertraits has an associated type of this name.
fn declares(defs: &DefMap, trait_: TraitId, name: Name) -> bool {
    let mut seen: Draft<TraitId> = Draft::from_slice(&[trait_]);
    let mut next = 0;
    while let Some(&trait_) = seen.get(next) {
        next += 1;
        let hir = defs.trait_hir(trait_);
        if hir.types.iter().any(|item| item.name == name) {
            return true;
        }
        let scope = Scope::new(defs, defs.traits[trait_.index()].module);
        for parent in hir.supertraits.iter().filter_map(|path| scope.trait_of(path)) {
            if !seen.contains(&parent) {
                seen.push(parent);
            }
        }
    }
    false
}

fn is_self(path: &Path) -> bool {
    path.segments.len() == 1 && path.segments[0].name.as_str() == "Self"
}
