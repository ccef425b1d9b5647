//! Signatures and headers of items, made when first asked for and kept: the same for every body.

use std::sync::{Arc, OnceLock};

use rustc_hash::FxHashMap;

use crate::hir::{self, Fields, SelfParam};
use crate::resolve::{AdtId, Container, DefMap, FnId, ImplId, Origin, Prim, TraitId, TypeDef, ValueId};
use crate::source::Name;

use super::answers::SharedAnswers;
use super::drops::End;
use super::head::{ImplHead, also, counted_for};
use super::index::{Index, Simple};
use super::list::{List, One};
use super::lower::Scope;
use super::ty::{Args, Bound, Parts, Ty};

/// The definitions with their types.
pub struct Db {
    pub defs: DefMap,
    pub(crate) lang: Lang,
    pub(crate) index: Index,
    pub(crate) answers: SharedAnswers,
    heads: Vec<ImplHead>,
    impls: Vec<OnceLock<Arc<ImplHeader>>>,
    signatures: Vec<OnceLock<Arc<FnSig>>>,
    adts: Vec<OnceLock<Arc<AdtTypes>>>,
    traits: Vec<OnceLock<Arc<TraitHeader>>>,
    values: Vec<OnceLock<Ty>>,
    /// The body of what has none.
    pub(crate) no_body: hir::Body,
    pub(crate) ends: Vec<OnceLock<End>>,
    pub(crate) drops: Vec<OnceLock<Box<[FnId]>>>,
}

/// Generic parameters of an item with those around it, and what is known of them.
#[derive(Debug, Default)]
pub struct Generics {
    pub names: Vec<Name>,
    pub predicates: Vec<(Ty, Bound)>,
}

/// The signature of a fn.
#[derive(Debug)]
pub struct FnSig {
    pub generics: Arc<Generics>,
    /// How many of the generics belong to the impl or trait around.
    pub parent_count: usize,
    /// The receiver first, if there is one.
    pub inputs: Vec<Ty>,
    /// What a call returns: for an async fn the future.
    pub output: Ty,
    /// What the body returns: for an async fn the future's output.
    pub returns: Ty,
    pub has_self: bool,
    pub self_ty: Option<Ty>,
}

/// The head of an impl, with its associated types.
#[derive(Debug)]
pub struct ImplHeader {
    pub generics: Arc<Generics>,
    pub self_ty: Ty,
    pub trait_: Option<(TraitId, Args)>,
    pub types: Vec<(Name, Ty)>,
    /// Primitive types that the impl counts for too: its self type is the last parameter then.
    pub also: Box<[Prim]>,
}

impl ImplHeader {
    /// Whether both make the same type implement the same trait. What is not known is the same as nothing.
    pub(crate) fn is_for_same(&self, other: &ImplHeader) -> bool {
        let (Some((_, args)), true) = (&self.trait_, self.trait_ == other.trait_ && self.self_ty == other.self_ty)
        else {
            return false;
        };
        !args.iter().chain([&self.self_ty]).any(|ty| ty.has(Parts::UNKNOWN))
    }
}

/// A trait's generics, supertraits and associated types.
#[derive(Debug)]
pub struct TraitHeader {
    pub generics: Arc<Generics>,
    pub supertraits: Vec<Bound>,
    /// Name, bounds, default.
    pub types: Vec<(Name, Vec<Bound>, Option<Ty>)>,
}

/// The field types of a struct, or of each variant.
#[derive(Debug)]
pub struct AdtTypes {
    pub generics: Arc<Generics>,
    pub variants: Vec<Vec<(Name, Ty)>>,
}

/// Items that the language itself uses.
#[derive(Debug, Default)]
pub(crate) struct Lang {
    traits: FxHashMap<Name, TraitId>,
    adts: FxHashMap<Name, AdtId>,
    pub(crate) fns: Vec<TraitId>,
    /// `fns` and the async ones.
    pub(crate) callables: Vec<TraitId>,
    pub(crate) markers: Vec<TraitId>,
    pub(crate) copies: Vec<TraitId>,
    /// Those that most types implement, by a derive or for their errors.
    pub(crate) usual: Vec<TraitId>,
    pub(crate) future: Option<TraitId>,
    pub(crate) deref: Option<TraitId>,
    pub(crate) drop: Option<TraitId>,
    pub(crate) iterator: Option<TraitId>,
    pub(crate) option: Option<AdtId>,
    pub(crate) result: Option<AdtId>,
}

impl Lang {
    fn new(defs: &DefMap) -> Lang {
        let all = |names: &[&str]| names.iter().filter_map(|name| defs.lang_trait(name)).collect();
        Lang {
            fns: all(&["fn", "fn_mut", "fn_once"]),
            callables: all(&["fn", "fn_mut", "fn_once", "async_fn", "async_fn_mut", "async_fn_once"]),
            markers: all(&["sized", "send", "sync", "unpin"]),
            copies: all(&["clone", "copy"]),
            usual: all(&[
                "clone",
                "copy",
                "debug",
                "default",
                "display",
                "eq",
                "error",
                "hash",
                "ord",
                "partial_eq",
                "partial_ord",
            ]),
            future: defs.lang_trait("future"),
            deref: defs.lang_trait("deref"),
            drop: defs.lang_trait("drop"),
            iterator: defs.lang_trait("iterator"),
            option: defs.lang_adt("option"),
            result: defs.lang_adt("result"),
            traits: defs.lang_traits.clone(),
            adts: defs.lang_adts.clone(),
        }
    }

    pub(crate) fn trait_(&self, name: &str) -> Option<TraitId> {
        self.traits.get(&Name::from(name)).copied()
    }

    pub(crate) fn adt(&self, name: &str) -> Option<AdtId> {
        self.adts.get(&Name::from(name)).copied()
    }
}

impl Db {
    /// Indexes all impls.
    pub fn new(defs: DefMap) -> Db {
        use rayon::prelude::*;
        let lang = Lang::new(&defs);
        let impls = cells(defs.impls.len());
        let header = |id: ImplId| header_of(&impls, &defs, id);
        let heads: Vec<ImplHead> = (0..defs.impls.len())
            .into_par_iter()
            .with_min_len(64)
            .map(|index| ImplId(index as u32))
            .map(|id| ImplHead::new(&defs, id, || header(id).self_ty))
            .collect();
        let index = Index::new(&defs, &heads, &header);
        Db {
            lang,
            index,
            answers: SharedAnswers::default(),
            heads,
            impls,
            signatures: cells(defs.fns.len()),
            adts: cells(defs.adts.len()),
            traits: cells(defs.traits.len()),
            values: cells(defs.values.len()),
            no_body: hir::Body::default(),
            ends: cells(defs.adts.len()),
            drops: cells(defs.adts.len()),
            defs,
        }
    }

    pub fn impl_header(&self, id: ImplId) -> &Arc<ImplHeader> {
        header_of(&self.impls, &self.defs, id)
    }

    /// The trait that an impl is of.
    pub(crate) fn impl_trait(&self, id: ImplId) -> Option<TraitId> {
        self.heads[id.index()].trait_
    }

    /// The struct or enum that an impl is for.
    pub(crate) fn impl_adt(&self, id: ImplId) -> Option<AdtId> {
        self.heads[id.index()].adt()
    }

    pub fn signature(&self, id: FnId) -> &Arc<FnSig> {
        self.signatures[id.index()].get_or_init(|| Arc::new(self.make_signature(id)))
    }

    pub fn adt_types(&self, id: AdtId) -> &Arc<AdtTypes> {
        self.adts[id.index()].get_or_init(|| Arc::new(make_adt(&self.defs, id)))
    }

    pub fn trait_header(&self, id: TraitId) -> &Arc<TraitHeader> {
        self.traits[id.index()].get_or_init(|| Arc::new(make_trait(&self.defs, id)))
    }

    /// The type of a const or static as its path has it.
    pub fn value_type(&self, id: ValueId) -> &Ty {
        self.values[id.index()].get_or_init(|| self.make_value(id))
    }

    fn make_value(&self, id: ValueId) -> Ty {
        let data = &self.defs.values[id.index()];
        let hir = self.defs.value_hir(id);
        let mut scope = container_scope(&self.defs, data.module, data.container);
        let ty = hir.ty.as_ref().map_or(Ty::Unknown, |ty| scope.lower(ty));
        if hir.is_lazy_ref { Ty::reference(ty) } else { ty }
    }

    fn make_signature(&self, id: FnId) -> FnSig {
        let defs = &self.defs;
        let data = defs.fn_data(id);
        let hir = defs.fn_hir(id);
        let mut scope = container_scope(defs, data.module, data.container);
        let parent_count = scope.params.len();
        scope.params.extend(hir.generics.params.iter().map(|param| param.name));
        scope.generics.push(&hir.generics);
        scope.synthetic = Some(Vec::new());
        let mut inputs = Vec::with_capacity(hir.params.len() + 1);
        let self_ty = scope.self_ty;
        if let Some(self_param) = &hir.self_param {
            let this = self_ty.unwrap_or(Ty::Unknown);
            inputs.push(match self_param {
                SelfParam::Value => this,
                SelfParam::Ref => Ty::reference(this),
                SelfParam::RefMut => Ty::Ref(hir::Mutability::Mut, One::new(this)),
                SelfParam::Typed(ty) => scope.lower(ty),
            });
        }
        inputs.extend(hir.params.iter().map(|param| scope.lower(&param.ty)));
        let synthetic = scope.synthetic.take().unwrap_or_default();
        scope.params.extend(synthetic.iter().map(|(name, _)| *name));
        let returns = hir.ret.as_ref().map_or(Ty::unit(), |ty| scope.lower(ty));
        let output = if hir.is_async { Ty::Async(One::new(returns)) } else { returns };
        let mut predicates = container_predicates(self, data.container);
        own_predicates(&mut scope, &hir.generics, &mut predicates);
        let first_synthetic = scope.params.len() - synthetic.len();
        for (offset, (_, bounds)) in synthetic.iter().enumerate() {
            let subject = Ty::Param((first_synthetic + offset) as u32);
            predicates.extend(scope.bounds(bounds).into_iter().map(|bound| (subject, bound)));
        }
        let names = std::mem::take(&mut scope.params);
        FnSig {
            generics: Arc::new(Generics { names, predicates }),
            parent_count,
            inputs,
            output,
            returns,
            has_self: hir.self_param.is_some(),
            self_ty,
        }
    }
}

fn cells<T>(count: usize) -> Vec<OnceLock<T>> {
    std::iter::repeat_with(OnceLock::new).take(count).collect()
}

/// The scope of an item inside a module, impl or trait.
pub(crate) fn container_scope(defs: &DefMap, module: crate::resolve::ModuleId, container: Container) -> Scope<'_> {
    match container {
        Container::Module => Scope::new(defs, module),
        Container::Trait(trait_) => Scope::of_trait(defs, trait_),
        Container::Impl(impl_) => impl_scope(defs, impl_),
    }
}

fn container_predicates(db: &Db, container: Container) -> Vec<(Ty, Bound)> {
    match container {
        Container::Module => Vec::new(),
        Container::Impl(impl_) => db.impl_header(impl_).generics.predicates.clone(),
        Container::Trait(trait_) => {
            let mut predicates = db.trait_header(trait_).generics.predicates.clone();
            let count = db.defs.trait_hir(trait_).generics.params.len() as u32;
            let args = (1..=count).map(Ty::Param).collect();
            predicates.push((Ty::Param(0), Bound { trait_, args, bindings: List::empty() }));
            predicates
        }
    }
}

fn impl_scope(defs: &DefMap, impl_: ImplId) -> Scope<'_> {
    let hir = defs.impl_hir(impl_);
    let mut scope = Scope::new(defs, defs.impls[impl_.index()].module);
    scope.params = hir.generics.params.iter().map(|param| param.name).collect();
    scope.generics = vec![&hir.generics];
    let self_ty = if also(&hir.attributes).is_empty() {
        scope.lower(&hir.self_ty)
    } else {
        scope.params.push(Name::from("Self"));
        Ty::Param(scope.params.len() as u32 - 1)
    };
    scope.self_ty = Some(self_ty);
    scope.impl_ = Some(impl_);
    scope
}

fn header_of<'a>(impls: &'a [OnceLock<Arc<ImplHeader>>], defs: &DefMap, id: ImplId) -> &'a Arc<ImplHeader> {
    impls[id.index()].get_or_init(|| Arc::new(impl_header(defs, id)))
}

fn impl_header(defs: &DefMap, id: ImplId) -> ImplHeader {
    let hir = defs.impl_hir(id);
    let mut scope = impl_scope(defs, id);
    let self_ty = scope.self_ty.unwrap_or(Ty::Unknown);
    let trait_ = hir.trait_.as_ref().and_then(|path| scope.bound(path)).map(|bound| (bound.trait_, bound.args));
    let types = hir.types.iter().filter_map(|item| Some((item.name, scope.lower(item.ty.as_ref()?)))).collect();
    let mut predicates = Vec::new();
    own_predicates(&mut scope, &hir.generics, &mut predicates);
    let names = std::mem::take(&mut scope.params);
    let also = counted_for(hir).into();
    ImplHeader { generics: Arc::new(Generics { names, predicates }), self_ty, trait_, types, also }
}

fn own_predicates(scope: &mut Scope<'_>, generics: &hir::Generics, predicates: &mut Vec<(Ty, Bound)>) {
    for param in &generics.params {
        let Some(index) = scope.params.iter().rposition(|&name| name == param.name) else {
            continue;
        };
        let subject = Ty::Param(index as u32);
        predicates.extend(scope.bounds(&param.bounds).into_iter().map(|bound| (subject, bound)));
    }
    for predicate in &generics.predicates {
        let subject = scope.lower(&predicate.ty);
        if subject != Ty::Unknown {
            predicates.extend(scope.bounds(&predicate.bounds).into_iter().map(|bound| (subject, bound)));
        }
    }
}

fn make_adt(defs: &DefMap, id: AdtId) -> AdtTypes {
    let hir_generics = defs.adt_generics(id);
    let mut scope = Scope::new(defs, defs.adt(id).module);
    scope.params = hir_generics.params.iter().map(|param| param.name).collect();
    scope.generics = vec![hir_generics];
    let args: Args = (0..scope.params.len() as u32).map(Ty::Param).collect();
    scope.self_ty = Some(Ty::Adt(id, args));
    let variants = if defs.adt(id).is_enum {
        defs.variants(id).iter().map(|variant| field_types(&mut scope, &variant.fields)).collect()
    } else {
        vec![field_types(&mut scope, defs.fields(id, None))]
    };
    let mut predicates = Vec::new();
    own_predicates(&mut scope, hir_generics, &mut predicates);
    let names = std::mem::take(&mut scope.params);
    AdtTypes { generics: Arc::new(Generics { names, predicates }), variants }
}

fn field_types(scope: &mut Scope<'_>, fields: &Fields) -> Vec<(Name, Ty)> {
    match fields {
        Fields::Unit => Vec::new(),
        Fields::Tuple(fields) | Fields::Named(fields) => {
            fields.iter().map(|field| (field.name, scope.lower(&field.ty))).collect()
        }
    }
}

fn make_trait(defs: &DefMap, id: TraitId) -> TraitHeader {
    let hir = defs.trait_hir(id);
    let mut scope = Scope::of_trait(defs, id);
    let supertraits = scope.bounds(&hir.supertraits);
    let types = hir
        .types
        .iter()
        .map(|item| (item.name, scope.bounds(&item.bounds), item.ty.as_ref().map(|ty| scope.lower(ty))))
        .collect();
    let mut predicates: Vec<(Ty, Bound)> = supertraits.iter().map(|bound| (Ty::Param(0), *bound)).collect();
    own_predicates(&mut scope, &hir.generics, &mut predicates);
    let names = std::mem::take(&mut scope.params);
    TraitHeader { generics: Arc::new(Generics { names, predicates }), supertraits, types }
}

impl Db {
    /// The crate that declares the language's own items.
    pub(crate) fn std_crate(&self) -> Option<crate::resolve::CrateId> {
        self.lang.option.map(|adt| self.defs.adt(adt).krate)
    }

    /// The path of a definition in the type namespace.
    pub fn type_path(&self, def: TypeDef) -> String {
        let (module, name) = match def {
            TypeDef::Module(module) => return self.defs.module_path(module),
            TypeDef::Adt(adt) | TypeDef::Variant(adt, _) => (self.defs.adt(adt).module, self.defs.adt_name(adt)),
            TypeDef::Trait(id) => (self.defs.traits[id.index()].module, self.defs.trait_hir(id).name),
            TypeDef::Alias(id) => (self.defs.aliases[id.index()].module, self.defs.alias_hir(id).name),
            TypeDef::Prim(prim) => return prim.name().to_owned(),
        };
        format!("{}::{name}", self.defs.module_path(module))
    }

    /// The path of a fn: `krate::module::name`, `krate::module::Type::name`, `krate::module::Trait::name`.
    pub fn fn_path(&self, id: FnId) -> String {
        let data = self.defs.fn_data(id);
        let name = self.defs.fn_hir(id).name;
        match data.container {
            Container::Module => format!("{}::{name}", self.defs.module_path(data.module)),
            Container::Trait(trait_) => format!("{}::{name}", self.type_path(TypeDef::Trait(trait_))),
            Container::Impl(impl_) => format!("{}::{name}", self.impl_path(impl_)),
        }
    }

    fn impl_path(&self, id: ImplId) -> String {
        let header = self.impl_header(id);
        let head = match header.also.last() {
            Some(prim) => prim.name().to_owned(),
            None => self.head_path(&header.self_ty),
        };
        // The language's own types have their methods from the crate that declares them.
        if head.contains("::") {
            head
        } else {
            format!("{}::{head}", self.defs.krate(self.defs.impls[id.index()].krate).name)
        }
    }

    /// The path of a type without its arguments.
    pub fn head_path(&self, ty: &Ty) -> String {
        match ty.peel() {
            Ty::Adt(adt, _) | Ty::Ctor(adt, ..) => self.type_path(TypeDef::Adt(*adt)),
            Ty::Prim(prim) => prim.name().to_owned(),
            Ty::Slice(_) => "[T]".to_owned(),
            Ty::Array(_) => "[T; N]".to_owned(),
            Ty::Dyn(bounds) => match bounds.first() {
                Some(bound) => format!("dyn {}", self.type_path(TypeDef::Trait(bound.trait_))),
                None => "dyn _".to_owned(),
            },
            Ty::Opaque(bounds) => match bounds.first() {
                Some(bound) => format!("impl {}", self.type_path(TypeDef::Trait(bound.trait_))),
                None => "impl _".to_owned(),
            },
            Ty::Tuple(_) => "(..)".to_owned(),
            Ty::Ptr(..) => "*ptr".to_owned(),
            Ty::Closure(_) => "{closure}".to_owned(),
            Ty::Async(_) => "{future}".to_owned(),
            Ty::Fn(id, _) => self.fn_path(*id),
            Ty::FnPtr(_) => "fn".to_owned(),
            Ty::Param(index) => format!("T{index}"),
            Ty::Never => "!".to_owned(),
            Ty::Unknown | Ty::Var(_) | Ty::Proj(_) | Ty::Ref(..) => "_".to_owned(),
        }
    }
}

impl Db {
    /// The impls of a trait for a struct or enum.
    pub fn impls_of(&self, trait_: TraitId, adt: AdtId) -> Vec<ImplId> {
        let own = self.index.impls(trait_, Some(Simple::Adt(adt)));
        own.filter(|&id| self.impl_adt(id) == Some(adt)).collect()
    }
}

impl Db {
    /// Whether an impl could make values of a struct or enum dereference to another.
    pub(crate) fn may_deref(&self, adt: AdtId) -> bool {
        self.lang.deref.is_some_and(|trait_| self.index.impls(trait_, Some(Simple::Adt(adt))).next().is_some())
    }
}

impl Db {
    /// `Fn`, `FnMut`, `FnOnce`, and their async forms.
    pub fn fn_traits(&self) -> &[TraitId] {
        &self.lang.callables
    }
}

impl Db {
    /// Whether a field of one of the project's types may hold something to call.
    pub(crate) fn may_hold_callable(&self, adt: AdtId, field: &Ty) -> bool {
        let bounds_say = |param: &Ty| {
            let predicates = &self.adt_types(adt).generics.predicates;
            !predicates.iter().any(|(subject, bound)| subject == param && !self.lang.callables.contains(&bound.trait_))
        };
        self.defs.krate(self.defs.adt(adt).krate).origin != Origin::Model
            && field.any(&mut |part| match part {
                Ty::Param(_) => bounds_say(part),
                _ => self.is_pointer_to_callable(part),
            })
    }

    /// Whether a value of this type may hold something to call by itself, not in a field of the project's types.
    pub(crate) fn holds_callable(&self, ty: &Ty) -> bool {
        ty.any(&mut |part| self.is_pointer_to_callable(part))
    }

    fn is_pointer_to_callable(&self, ty: &Ty) -> bool {
        match ty {
            Ty::FnPtr(_) => true,
            Ty::Dyn(bounds) => bounds.iter().any(|bound| self.lang.callables.contains(&bound.trait_)),
            _ => false,
        }
    }

    /// Whether a const or static is written as the path of a file that Linux makes up in memory.
    pub fn is_virtual_path(&self, value: ValueId) -> bool {
        let Some(row) = self.defs.value_hir(value).body else { return false };
        let file = self.defs.sources.file(self.defs.values[value.index()].file);
        let body = file.bodies.get(row as usize).and_then(hir::LazyBody::at_once);
        body.is_some_and(|body| body.root.is_some_and(|root| body.virtual_paths.contains(&root)))
    }

    /// Whether a type of the project has such a field.
    pub fn holds_callables(&self, adt: AdtId) -> bool {
        let types = self.adt_types(adt);
        types.variants.iter().flatten().any(|(_, ty)| self.may_hold_callable(adt, ty))
    }
}

impl Db {
    /// The fns that implement a trait's fn in impls that have their own, in order.
    pub fn implementations(&self, trait_: TraitId, function: FnId) -> Vec<FnId> {
        let name = self.defs.fn_hir(function).name;
        let all = self.index.all_impls(trait_).iter();
        all.filter_map(|id| {
            self.defs.impls[id.index()].fns.iter().copied().find(|&id| self.defs.fn_hir(id).name == name)
        })
        .collect()
    }
}
