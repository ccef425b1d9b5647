//! Impls that attributes make: `#[enum_dispatch(Store)] enum Any { Disk(Disk), .. }` has the fns of `Store`, and each calls
//! that of what the variant at hand holds. They are added as if they were written where the trait is.

use std::collections::BTreeSet;

use crate::hir::{
    Arm, Body, Expr, ExprId, Fields, Forward, GenericArgs, GenericParam, Generics, Impl, Item, LazyBody, Mutability,
    Param, Pat, PatId, Path, Segment, SelfParam, Site, SiteId, TypeRef, Visibility,
};

use super::*;

/// Names that no code can write, by which the added code speaks of its trait and its type.
const TRAIT: &str = "{trait}";
const TYPE: &str = "{type}";

/// Adds the impls of all attributes.
pub(super) fn add(map: &mut DefMap) {
    if map.sources.files.iter().all(|file| file.forwards.is_empty()) {
        return;
    }
    for (adt, trait_, target) in pairs(map) {
        add_impl(map, adt, trait_, target);
    }
    for adt in (0..map.adts.len() as u32).map(AdtId) {
        if map.adt(adt).is_enum && marks(map, map.adt(adt).file, Item::Enum(map.adt(adt).row)).next().is_some() {
            add_conversions(map, adt);
        }
    }
}

fn marks(map: &DefMap, file: FileId, item: Item) -> impl Iterator<Item = &Forward> {
    map.sources.file(file).forwards.iter().filter(move |mark| mark.item == item)
}

/// Which type gets the fns of which trait, and the field of a struct that is told.
fn pairs(map: &DefMap) -> BTreeSet<(AdtId, TraitId, Option<Name>)> {
    let mut adts = Vec::new();
    for (index, data) in map.adts.iter().enumerate() {
        let item = if data.is_enum { Item::Enum(data.row) } else { Item::Struct(data.row) };
        adts.extend(marks(map, data.file, item).map(|mark| (AdtId(index as u32), mark)));
    }
    let mut traits = Vec::new();
    for (index, data) in map.traits.iter().enumerate() {
        traits.extend(marks(map, data.file, Item::Trait(data.row)).map(|mark| (TraitId(index as u32), mark)));
    }
    let mut pairs = BTreeSet::new();
    for &(adt, mark) in &adts {
        let data = map.adt(adt);
        for path in &mark.paths {
            let in_scope = match whole(map, data.module, path) {
                Some(TypeDef::Trait(trait_)) => Some(trait_),
                _ => None,
            };
            // The macros know both by their names alone: neither has to be in the other's scope.
            let by_name = || {
                let is_it =
                    |id: TraitId| map.traits[id.index()].krate == data.krate && is_last(path, map.trait_hir(id).name);
                traits.iter().map(|(id, _)| *id).find(|&id| is_it(id))
            };
            pairs.extend(in_scope.or_else(by_name).map(|trait_| (adt, trait_, mark.target)));
        }
    }
    for &(trait_, mark) in &traits {
        let data = &map.traits[trait_.index()];
        for path in &mark.paths {
            let in_scope = match whole(map, data.module, path) {
                Some(TypeDef::Adt(adt)) => Some(adt),
                _ => None,
            };
            let by_name = || {
                let is_it = |id: AdtId| map.adt(id).krate == data.krate && is_last(path, map.adt_name(id));
                adts.iter().map(|(id, _)| *id).find(|&id| is_it(id))
            };
            pairs.extend(in_scope.or_else(by_name).map(|adt| (adt, trait_, None)));
        }
    }
    pairs
}

fn whole(map: &DefMap, module: ModuleId, path: &Path) -> Option<TypeDef> {
    let found = map.resolve_path(module, path)?;
    if found.used == path.segments.len() { found.names.types.map(|bound| bound.def) } else { None }
}

fn is_last(path: &Path, name: Name) -> bool {
    path.segments.last().is_some_and(|last| last.name == name)
}

/// A block in which the added code stands, below the module that the code it repeats is in.
fn block(map: &mut DefMap, parent: ModuleId, names: &[(&str, TypeDef)]) -> ModuleId {
    let (krate, name) = (map.module(parent).krate, map.module(parent).name);
    let block = collect::new_module(map, krate, Some(parent), name, true);
    for &(name, def) in names {
        let bound = Bound { def, scope: super::Scope::Public, is_glob: false };
        map.modules[block.index()].names.insert(Name::from(name), Names { types: Some(bound), values: None });
    }
    block
}

fn add_impl(map: &mut DefMap, adt: AdtId, trait_: TraitId, target: Option<Name>) {
    let data = &map.traits[trait_.index()];
    let (krate, file, home) = (data.krate, data.file, data.module);
    if map.krate(krate).origin == Origin::Model {
        return;
    }
    let Some(forwarding) = Forwarding::of(map, adt, target) else { return };
    let declared = map.traits[trait_.index()].fns.clone();
    let made: Vec<_> = declared.iter().filter_map(|&id| forwarding.function(map.fn_hir(id))).collect();
    let module = block(map, home, &[(TRAIT, TypeDef::Trait(trait_)), (TYPE, TypeDef::Adt(adt))]);
    let header = Header { trait_: plain(&[TRAIT]), generics: open_generics(map.adt_generics(adt)) };
    push_impl(map, Home { krate, module, file }, header, made);
}

/// `impl From<X> for Any`, for each `X` that a variant holds.
fn add_conversions(map: &mut DefMap, adt: AdtId) {
    let Some(from) = map.lang_trait("from") else { return };
    let &AdtData { krate, module, file, .. } = map.adt(adt);
    let variants =
        map.variants(adt).iter().filter_map(|variant| Some((variant.name, only(&variant.fields)?.1.clone())));
    let variants: Vec<(Name, TypeRef)> = variants.collect();
    let module = block(map, module, &[(TRAIT, TypeDef::Trait(from)), (TYPE, TypeDef::Adt(adt))]);
    for (variant, held) in variants {
        let mut trait_ = plain(&[TRAIT]);
        let args = GenericArgs { types: Box::new([held.clone()]), ..GenericArgs::default() };
        if let Some(segment) = trait_.segments.first_mut() {
            segment.args = Some(Box::new(args));
        }
        let header = Header { trait_, generics: open_generics(map.adt_generics(adt)) };
        push_impl(map, Home { krate, module, file }, header, vec![conversion(variant, held)]);
    }
}

struct Home {
    krate: CrateId,
    module: ModuleId,
    file: FileId,
}

struct Header {
    trait_: Path,
    generics: Generics,
}

fn push_impl(map: &mut DefMap, home: Home, header: Header, made: Vec<(hir::Fn, Body)>) {
    let Home { krate, module, file } = home;
    let Some(hir) = map.sources.files.get_mut(file.0 as usize) else { return };
    let id = ImplId(map.impls.len() as u32);
    let row = hir.impls.len() as u32;
    let first = hir.fns.len() as u32;
    for (mut function, body) in made {
        function.body = Some(hir.bodies.len() as u32);
        hir.bodies.push(LazyBody::from(body));
        hir.fns.push(function);
    }
    let rows: Box<[u32]> = (first..hir.fns.len() as u32).collect();
    let mut self_path = plain(&[TYPE]);
    let params = header.generics.params.iter().map(|param| TypeRef::Path(Box::new(plain(&[param.name.as_str()]))));
    if let Some(segment) = self_path.segments.first_mut().filter(|_| !header.generics.params.is_empty()) {
        segment.args = Some(Box::new(GenericArgs { types: params.collect(), ..GenericArgs::default() }));
    }
    hir.impls.push(Impl {
        attributes: hir::Attributes::default(),
        generics: header.generics,
        trait_: Some(header.trait_),
        is_negative: false,
        self_ty: TypeRef::Path(Box::new(self_path)),
        fns: rows.clone(),
        types: Box::default(),
        consts: Box::default(),
        span: Default::default(),
    });
    let fns = rows.iter().map(|&row| {
        let container = Container::Impl(id);
        map.fns.push(FnData { krate, module, file, row, container, blocks: Box::default(), is_initializer: false });
        FnId(map.fns.len() as u32 - 1)
    });
    let fns = fns.collect();
    map.impls.push(ImplData { krate, module, file, row, fns, consts: Box::default(), is_elsewhere: false });
}

/// The bounds of a type's own parameters say nothing in another module.
fn open_generics(generics: &Generics) -> Generics {
    let open = |param: &GenericParam| GenericParam { bounds: Box::default(), default: None, ..param.clone() };
    Generics { params: generics.params.iter().map(open).collect(), predicates: Box::default() }
}

fn plain(names: &[&str]) -> Path {
    let segments = names.iter().map(|name| Segment { name: Name::from(name), args: None });
    Path { anchor: hir::Anchor::Plain, segments: segments.collect(), qself: None }
}

/// The only field.
fn only(fields: &Fields) -> Option<(Name, &TypeRef)> {
    match fields {
        Fields::Tuple(fields) | Fields::Named(fields) if fields.len() == 1 => {
            fields.first().map(|field| (field.name, &field.ty))
        }
        _ => None,
    }
}

/// What a type's fns are forwarded to.
enum Forwarding {
    /// What each variant holds, by its field.
    Variants(Vec<(Name, Name)>),
    /// A field.
    Field(Name),
}

impl Forwarding {
    fn of(map: &DefMap, adt: AdtId, target: Option<Name>) -> Option<Forwarding> {
        if map.adt(adt).is_enum {
            let variants = map.variants(adt).iter();
            let held = variants.filter_map(|variant| Some((variant.name, only(&variant.fields)?.0)));
            return Some(Forwarding::Variants(held.collect()));
        }
        Some(Forwarding::Field(match target {
            Some(target) => target,
            None => only(map.fields(adt, None))?.0,
        }))
    }

    /// The fn that does what a trait's fn declares.
    fn function(&self, declared: &hir::Fn) -> Option<(hir::Fn, Body)> {
        let self_param = declared.self_param.as_ref()?;
        let mut maker = Maker { body: Body::default(), place: declared.name_span };
        let mut params = vec![maker.bind("self")];
        let names: Vec<String> = (0..declared.params.len()).map(|index| format!("{{{index}}}")).collect();
        params.extend(names.iter().map(|name| maker.bind(name)));
        let this = maker.path(&["self"]);
        let root = match self {
            Forwarding::Field(field) => {
                let field = maker.expr(Expr::Field { base: this, name: *field });
                let receiver = match self_param {
                    SelfParam::Ref => maker.expr(Expr::Ref { operand: field, mutability: Mutability::Shared }),
                    SelfParam::RefMut => maker.expr(Expr::Ref { operand: field, mutability: Mutability::Mut }),
                    SelfParam::Value | SelfParam::Typed(_) => field,
                };
                maker.forwarded(declared, receiver, &names)
            }
            Forwarding::Variants(variants) => {
                let arms = variants.iter().map(|(variant, field)| {
                    let inner = maker.bind("{inner}");
                    let path = Box::new(plain(&[TYPE, variant.as_str()]));
                    let pat = maker.pat(Pat::Struct { path, fields: Box::new([(*field, inner)]) });
                    let receiver = maker.path(&["{inner}"]);
                    Arm { pat, guard: None, body: maker.forwarded(declared, receiver, &names) }
                });
                let arms = arms.collect();
                maker.expr(Expr::Match { scrutinee: this, arms })
            }
        };
        maker.body.params = params.into();
        maker.body.root = Some(root);
        let function = hir::Fn {
            name: declared.name,
            name_span: declared.name_span,
            attributes: hir::Attributes::default(),
            visibility: Visibility::Public,
            self_param: Some(self_param.clone()),
            types: hir::FnTypes {
                generics: declared.generics.clone(),
                params: declared.params.clone(),
                ret: declared.ret.clone(),
            }
            .into(),
            is_async: declared.is_async,
            body: None,
            has_body: true,
        };
        Some((function, maker.body))
    }
}

/// `fn from(value: X) -> Self { Self::Variant(value) }`.
fn conversion(variant: Name, held: TypeRef) -> (hir::Fn, Body) {
    let mut maker = Maker { body: Body::default(), place: Default::default() };
    let param = maker.bind("{0}");
    let callee = maker.path(&[TYPE, variant.as_str()]);
    let value = maker.path(&["{0}"]);
    let site = maker.site();
    let root = maker.expr(Expr::Call { callee, args: Box::new([value]), site });
    maker.body.params = Box::new([param]);
    maker.body.root = Some(root);
    let function = hir::Fn {
        name: Name::from("from"),
        name_span: Default::default(),
        attributes: hir::Attributes::default(),
        visibility: Visibility::Public,
        self_param: None,
        types: hir::FnTypes {
            generics: Generics::default(),
            params: Box::new([Param { name: None, ty: held }]),
            ret: Some(TypeRef::Path(Box::new(plain(&["Self"])))),
        }
        .into(),
        is_async: false,
        body: None,
        has_body: true,
    };
    (function, maker.body)
}

/// Makes a body. All of it stands at one place: the name of the fn in the trait.
struct Maker {
    body: Body,
    place: crate::source::Span,
}

impl Maker {
    fn expr(&mut self, expr: Expr) -> ExprId {
        self.body.exprs.push(expr);
        ExprId(self.body.exprs.len() as u32 - 1)
    }

    fn path(&mut self, names: &[&str]) -> ExprId {
        self.expr(Expr::Path(Box::new(plain(names))))
    }

    fn pat(&mut self, pat: Pat) -> PatId {
        self.body.pats.push(pat);
        PatId(self.body.pats.len() as u32 - 1)
    }

    fn bind(&mut self, name: &str) -> PatId {
        self.pat(Pat::Bind { name: Name::from(name), by_ref: false, is_mut: false, sub: None })
    }

    fn site(&mut self) -> SiteId {
        self.body.sites.push(Site { name: self.place, span: self.place, ..Site::default() });
        SiteId(self.body.sites.len() as u32 - 1)
    }

    /// `Trait::method(receiver, ..)`.
    fn forwarded(&mut self, declared: &hir::Fn, receiver: ExprId, names: &[String]) -> ExprId {
        let callee = self.path(&[TRAIT, declared.name.as_str()]);
        let rest = names.iter().map(|name| self.path(&[name]));
        let args: Vec<ExprId> = std::iter::once(receiver).chain(rest).collect();
        let site = self.site();
        let call = self.expr(Expr::Call { callee, args: args.into(), site });
        if !declared.is_async {
            return call;
        }
        let site = self.site();
        self.expr(Expr::Await { future: call, site })
    }
}
