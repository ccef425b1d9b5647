//! How a crate differs from its model. Both are definitions of one program: the modules are walked side by side by the
//! names that users write, then what stands under the same name is compared.

use std::collections::{BTreeMap, BTreeSet};

use async_lint::driver::Beside;
use async_lint::hir::{Fields, ModelArgument, ModelAttribute, TypeRef, Visibility};
use async_lint::infer::{Db, Ty};
use async_lint::resolve::{
    AdtId, Container, CrateId, FnId, ImplId, ModuleId, Names, PublicPaths, Scope, TraitId, TypeDef, ValueDef,
};
use async_lint::source::Name;

use super::signature;

/// The attributes that say where a fn runs what it is given.
const ROLES: [&str; 4] = ["offloads", "executor", "spawns", "drives"];

/// What a difference is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Topic {
    /// The model declares what is not there.
    Missing,
    /// It is there with another signature.
    Different,
    /// It blocks, and the model does not say so.
    Unmarked,
    /// It runs a closure or future elsewhere than on the caller's thread, and the model does not say so.
    Role,
    /// The model says that it blocks, and nothing was found that does.
    Unfounded,
}

impl Topic {
    pub(super) fn title(self) -> &'static str {
        match self {
            Topic::Missing => "Modelled, not there",
            Topic::Different => "Another signature",
            Topic::Unmarked => "Blocks, not marked",
            Topic::Role => "Runs what it is given elsewhere, not marked",
            Topic::Unfounded => "Marked, nothing found",
        }
    }
}

/// One line of a report.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Difference {
    pub(super) topic: Topic,
    /// As users write it.
    pub(super) path: String,
    pub(super) detail: String,
}

/// All differences, by topic and path.
pub(super) fn compare(beside: &Beside) -> Vec<Difference> {
    let db = &beside.program.db;
    let mut comparison = Comparison { db, beside, members: Members::new(db), pairs: Pairs::default(), out: Vec::new() };
    let root = |krate: CrateId| db.defs.krate(krate).root;
    let name = db.defs.krate(beside.model).name;
    comparison.module(&name, root(beside.model), root(beside.source), &mut BTreeSet::new());
    comparison.unmarked();
    comparison.roles();
    comparison.unfounded();
    let mut found = comparison.out;
    found.sort();
    found.dedup();
    found
}

/// The fns and traits of each type.
#[derive(Default)]
struct Members {
    inherent: BTreeMap<AdtId, Vec<FnId>>,
    impls: BTreeMap<AdtId, Vec<(TraitId, ImplId)>>,
}

impl Members {
    fn new(db: &Db) -> Members {
        let mut members = Members::default();
        for id in (0..db.defs.impls.len() as u32).map(ImplId) {
            let header = db.impl_header(id);
            let Ty::Adt(adt, _) = header.self_ty.peel() else { continue };
            match &header.trait_ {
                Some((trait_, _)) => members.impls.entry(*adt).or_default().push((*trait_, id)),
                // The trait is not known.
                None if db.defs.impl_hir(id).trait_.is_some() => {}
                None => {
                    let fns = db.defs.impls[id.index()].fns.iter();
                    let public = fns.filter(|id| db.defs.fn_hir(**id).visibility == Visibility::Public);
                    members.inherent.entry(*adt).or_default().extend(public);
                }
            }
        }
        members
    }

    fn inherent(&self, adt: AdtId) -> &[FnId] {
        self.inherent.get(&adt).map_or(&[], Vec::as_slice)
    }

    fn impls(&self, adt: AdtId) -> &[(TraitId, ImplId)] {
        self.impls.get(&adt).map_or(&[], Vec::as_slice)
    }
}

/// What of the source stands for what of the model.
#[derive(Default)]
struct Pairs {
    adts: BTreeMap<AdtId, Vec<AdtId>>,
    traits: BTreeMap<TraitId, TraitId>,
    fns: BTreeMap<FnId, Vec<FnId>>,
    /// The path of each of the model's fns that were looked at.
    paths: BTreeMap<FnId, String>,
}

struct Comparison<'a> {
    db: &'a Db,
    beside: &'a Beside,
    members: Members,
    pairs: Pairs,
    out: Vec<Difference>,
}

impl Comparison<'_> {
    fn note(&mut self, topic: Topic, path: &str, detail: impl Into<String>) {
        self.out.push(Difference { topic, path: path.to_owned(), detail: detail.into() });
    }

    /// Compares the public names of two modules.
    fn module(&mut self, path: &str, model: ModuleId, source: ModuleId, seen: &mut BTreeSet<ModuleId>) {
        if !seen.insert(model) {
            return;
        }
        let db = self.db;
        let mut names: Vec<(Name, Names)> =
            db.defs.module(model).names.iter().map(|(name, names)| (*name, public(*names))).collect();
        names.retain(|(_, names)| !names.is_empty());
        names.sort_by_key(|(name, _)| *name);
        for (name, said) in names {
            let path = format!("{path}::{name}");
            let real = db.defs.module(source).names.get(&name).copied().map(public).unwrap_or_default();
            if real.is_empty() {
                self.note(Topic::Missing, &path, "no such name");
                continue;
            }
            if let Some(bound) = said.types {
                self.type_(&path, bound.def, real.types.map(|bound| bound.def), seen);
            }
            if let Some(bound) = said.values
                && let ValueDef::Fn(model) = bound.def
            {
                match real.values.map(|bound| bound.def) {
                    Some(ValueDef::Fn(source)) => self.function(&path, model, source),
                    _ => self.note(Topic::Missing, &path, "no such fn"),
                }
            }
        }
    }

    fn type_(&mut self, path: &str, said: TypeDef, real: Option<TypeDef>, seen: &mut BTreeSet<ModuleId>) {
        let db = self.db;
        match (said, real) {
            (TypeDef::Module(model), Some(TypeDef::Module(source))) => {
                // What it takes from elsewhere is compared there.
                if db.defs.module(model).krate == self.beside.model {
                    self.module(path, model, source, seen);
                }
            }
            (TypeDef::Trait(model), Some(TypeDef::Trait(source))) => {
                if db.defs.traits[model.index()].krate == self.beside.model
                    && self.pairs.traits.insert(source, model).is_none()
                {
                    self.trait_(path, model, source);
                }
            }
            (TypeDef::Module(_), _) => self.note(Topic::Missing, path, "no such module"),
            (TypeDef::Trait(_), _) => self.note(Topic::Missing, path, "no such trait"),
            (_, None | Some(TypeDef::Module(_) | TypeDef::Trait(_))) => {
                self.note(Topic::Missing, path, "no such type");
            }
            (said, Some(real)) => {
                if let (Some(model), Some(source)) = (self.adt(said, 0), self.adt(real, 0))
                    && db.defs.adt(model).krate == self.beside.model
                {
                    let models = self.pairs.adts.entry(source).or_default();
                    if !models.contains(&model) {
                        models.push(model);
                        self.adts(path, model, source);
                    }
                }
            }
        }
    }

    /// The struct or enum that a definition names, through aliases.
    fn adt(&self, def: TypeDef, depth: u32) -> Option<AdtId> {
        match def {
            TypeDef::Adt(adt) => Some(adt),
            TypeDef::Alias(alias) if depth < 8 => {
                let TypeRef::Path(path) = &self.db.defs.alias_hir(alias).ty else { return None };
                let found = self.db.defs.resolve_path(self.db.defs.aliases[alias.index()].module, path)?;
                self.adt(found.names.types.filter(|_| found.used == path.segments.len())?.def, depth + 1)
            }
            _ => None,
        }
    }

    fn function(&mut self, path: &str, model: FnId, source: FnId) {
        if self.db.defs.fn_data(model).krate != self.beside.model {
            return;
        }
        self.pairs.fns.entry(source).or_default().push(model);
        self.pairs.paths.insert(model, path.to_owned());
        for detail in signature::differences(self.db, model, source) {
            self.note(Topic::Different, path, detail);
        }
    }

    fn trait_(&mut self, path: &str, model: TraitId, source: TraitId) {
        let db = self.db;
        for &said in &db.defs.traits[model.index()].fns {
            let name = db.defs.fn_hir(said).name;
            let path = format!("{path}::{name}");
            let real = db.defs.traits[source.index()].fns.iter().find(|id| db.defs.fn_hir(**id).name == name);
            match real {
                Some(&real) => self.function(&path, said, real),
                None => self.note(Topic::Missing, &path, "no such fn of the trait"),
            }
        }
    }

    fn adts(&mut self, path: &str, model: AdtId, source: AdtId) {
        self.fields(path, model, source);
        let db = self.db;
        for said in self.members.inherent(model).to_vec() {
            let name = db.defs.fn_hir(said).name;
            let path = format!("{path}::{name}");
            let own: Vec<FnId> = named(db, self.members.inherent(source), name).collect();
            match own.iter().find(|real| signature::differences(db, said, **real).is_empty()).or(own.first()) {
                // One type may have several of a name, each for other arguments.
                Some(&real) => self.function(&path, said, real),
                None => match self.elsewhere(source, name, 0) {
                    Some(holder) => self.note(Topic::Different, &path, format!("comes from {holder}")),
                    None => self.note(Topic::Missing, &path, "no such fn"),
                },
            }
        }
        for (trait_, impl_) in self.members.impls(model).to_vec() {
            // What a field does when it ends may stand for the whole.
            if db.defs.lang_trait("drop") == Some(trait_) {
                continue;
            }
            self.impl_(path, (trait_, impl_), source);
        }
    }

    /// The traits' fns that an impl of the model has, against the impl in the source.
    fn impl_(&mut self, path: &str, (trait_, impl_): (TraitId, ImplId), source: AdtId) {
        let db = self.db;
        let trait_name = db.defs.trait_hir(trait_).name;
        let is_it = |(own, _): &&(TraitId, ImplId)| db.defs.trait_hir(*own).name == trait_name;
        let own: Vec<ImplId> = self.members.impls(source).iter().filter(is_it).map(|(_, id)| *id).collect();
        for &said in &db.defs.impls[impl_.index()].fns {
            let name = db.defs.fn_hir(said).name;
            let fns = own.iter().flat_map(|id| db.defs.impls[id.index()].fns.iter().copied());
            let path = format!("<{path} as {trait_name}>::{name}");
            if let Some(real) = fns.into_iter().find(|id| db.defs.fn_hir(*id).name == name) {
                self.function(&path, said, real);
            } else if own.is_empty() {
                self.note(Topic::Missing, &path, "no such impl");
            }
        }
    }

    fn fields(&mut self, path: &str, model: AdtId, source: AdtId) {
        let db = self.db;
        if db.defs.adt(model).is_enum != db.defs.adt(source).is_enum {
            self.note(Topic::Different, path, "a struct is an enum, or an enum a struct");
            return;
        }
        let variant = |variants: &[async_lint::hir::Variant]| variants.iter().map(|own| own.name).collect::<Vec<_>>();
        let real = variant(db.defs.variants(source));
        for name in variant(db.defs.variants(model)).into_iter().filter(|name| !real.contains(name)) {
            self.note(Topic::Missing, &format!("{path}::{name}"), "no such variant");
        }
        let real = field_names(db.defs.fields(source, None));
        for name in field_names(db.defs.fields(model, None)).into_iter().filter(|name| !real.contains(name)) {
            self.note(Topic::Missing, &format!("{path}.{name}"), "no such field");
        }
    }

    /// The trait, or the type behind `Deref`, from which values have a method.
    fn elsewhere(&self, source: AdtId, name: Name, depth: u32) -> Option<String> {
        let db = self.db;
        for (trait_, impl_) in self.members.impls(source) {
            if named(db, &db.defs.traits[trait_.index()].fns, name).next().is_some() {
                return Some(format!("the trait {}", db.type_path(TypeDef::Trait(*trait_))));
            }
            let is_deref = db.defs.lang_trait("deref") == Some(*trait_);
            let target = db.impl_header(*impl_).types.iter().find(|_| is_deref).map(|(_, ty)| ty.peel());
            if let Some(Ty::Adt(target, _)) = target
                && depth < 3
            {
                let is_own = named(db, self.members.inherent(*target), name).next().is_some();
                let path = || format!("what it derefs to, {}", db.type_path(TypeDef::Adt(*target)));
                if let Some(found) = is_own.then(path).or_else(|| self.elsewhere(*target, name, depth + 1)) {
                    return Some(found);
                }
            }
        }
        None
    }

    /// Fns that users can call and that block, for which the model has no row that says so.
    fn unmarked(&mut self) {
        let public = self.db.defs.public_paths(self.beside.source);
        let mut effects: Vec<(FnId, &[ModelAttribute])> =
            self.beside.effects.iter().map(|(id, attributes)| (*id, &**attributes)).collect();
        effects.sort_by_key(|(id, _)| *id);
        let mut found: BTreeMap<String, String> = BTreeMap::new();
        let mut marked = BTreeSet::new();
        for (id, attributes) in effects {
            let ways: Vec<String> = attributes.iter().filter_map(way).collect();
            let Some(path) = self.path(&public, id).filter(|_| !ways.is_empty()) else { continue };
            if self.is_marked(id) {
                marked.insert(path);
            } else {
                let known = if self.pairs.fns.contains_key(&id) { "" } else { "not in the model; " };
                found.entry(path).or_insert_with(|| format!("{known}{}", ways.join("; ")));
            }
        }
        // Under two conditions there may be two fns of one path.
        for (path, detail) in found.into_iter().filter(|(path, _)| !marked.contains(path)) {
            self.note(Topic::Unmarked, &path, detail);
        }
    }

    /// Parameters that a fn runs on another thread, or polls, for which the model has no such attribute.
    fn roles(&mut self) {
        let mut found = Vec::new();
        for (source, models) in &self.pairs.fns {
            for attribute in self.beside.effects.get(source).into_iter().flatten() {
                let is_role = ROLES.contains(&attribute.name.as_str());
                let Some(ModelArgument::Word(parameter)) = attribute.arguments.first().filter(|_| is_role) else {
                    continue;
                };
                // A closure that a non-blocking value is tried with counts as offloaded.
                let is_said = |own: &ModelAttribute| ROLES.contains(&own.name.as_str());
                let unsaid = models
                    .iter()
                    .filter(|id| !self.db.defs.fn_hir(**id).attributes.model.iter().flatten().any(is_said));
                let paths = unsaid.filter_map(|id| self.pairs.paths.get(id));
                found.extend(paths.map(|path| (path.clone(), format!("{} `{parameter}`", attribute.name))));
            }
        }
        for (path, detail) in found {
            self.note(Topic::Role, &path, detail);
        }
    }

    /// How users write a fn of the source, if they can.
    fn path(&self, public: &PublicPaths, id: FnId) -> Option<String> {
        let db = self.db;
        let hir = db.defs.fn_hir(id);
        match db.defs.fn_data(id).container {
            Container::Module => public.fns.get(&id).cloned(),
            Container::Trait(trait_) => {
                let path = public.types.get(&TypeDef::Trait(trait_))?;
                Some(format!("{path}::{}", hir.name))
            }
            Container::Impl(impl_) => {
                let header = db.impl_header(impl_);
                let Ty::Adt(adt, _) = header.self_ty.peel() else { return None };
                let path = public.types.get(&TypeDef::Adt(*adt))?;
                match &header.trait_ {
                    Some((trait_, _)) => Some(format!("<{path} as {}>::{}", db.defs.trait_hir(*trait_).name, hir.name)),
                    None => (hir.visibility == Visibility::Public).then(|| format!("{path}::{}", hir.name)),
                }
            }
        }
    }

    /// Whether the model says of a fn of the source, or of the trait's fn that it implements, what it does.
    fn is_marked(&self, source: FnId) -> bool {
        let db = self.db;
        let is_said = |id: FnId| {
            let says = ["blocks", "nonblocking", "drives", "offloads"];
            let mut attributes = db.defs.fn_hir(id).attributes.model.iter().flatten();
            attributes.any(|attribute| says.contains(&attribute.name.as_str()))
        };
        if self.pairs.fns.get(&source).is_some_and(|models| models.iter().any(|id| is_said(*id))) {
            return true;
        }
        let Container::Impl(impl_) = db.defs.fn_data(source).container else { return false };
        let header = db.impl_header(impl_);
        let Some((trait_, _)) = &header.trait_ else { return false };
        let trait_ = self.pairs.traits.get(trait_).unwrap_or(trait_);
        named(db, &db.defs.traits[trait_.index()].fns, db.defs.fn_hir(source).name).any(is_said)
    }

    /// Rows of the model that say a fn blocks where nothing in its source does.
    fn unfounded(&mut self) {
        let mut found = Vec::new();
        for (source, models) in &self.pairs.fns {
            let is_founded =
                self.beside.effects.get(source).is_some_and(|own| own.iter().any(|own| way(own).is_some()));
            for model in models.iter().filter(|_| !is_founded) {
                let attributes = self.db.defs.fn_hir(*model).attributes.model.iter().flatten();
                let kinds: Vec<&str> = attributes.filter_map(kind).map(|kind| kind.as_str()).collect();
                if let (Some(path), false) = (self.pairs.paths.get(model), kinds.is_empty()) {
                    found.push((path.clone(), kinds.join(", ")));
                }
            }
        }
        for (path, kinds) in found {
            self.note(Topic::Unfounded, &path, kinds);
        }
    }
}

fn public(names: Names) -> Names {
    Names {
        types: names.types.filter(|bound| bound.scope == Scope::Public),
        values: names.values.filter(|bound| bound.scope == Scope::Public),
    }
}

fn named<'a>(db: &'a Db, fns: &'a [FnId], name: Name) -> impl Iterator<Item = FnId> + 'a {
    fns.iter().copied().filter(move |id| db.defs.fn_hir(*id).name == name)
}

fn field_names(fields: &Fields) -> Vec<Name> {
    match fields {
        Fields::Unit => Vec::new(),
        Fields::Tuple(fields) | Fields::Named(fields) => fields.iter().map(|field| field.name).collect(),
    }
}

/// The kind of a `blocks` attribute.
fn kind(attribute: &ModelAttribute) -> Option<Name> {
    match attribute.arguments.first()? {
        ModelArgument::Word(kind) if attribute.name.as_str() == "blocks" => Some(*kind),
        _ => None,
    }
}

/// A `blocks` attribute in words: its kind, whether it counts in loops only, and the calls down to the one that blocks.
fn way(attribute: &ModelAttribute) -> Option<String> {
    let kind = kind(attribute)?;
    let is_in_loop =
        |argument: &ModelArgument| matches!(argument, ModelArgument::Word(word) if word.as_str() == "in_loop");
    let in_loop = if attribute.arguments.iter().any(is_in_loop) { " in loops" } else { "" };
    let calls = attribute.arguments.iter().filter_map(|argument| match argument {
        ModelArgument::List(name, parts) if name.as_str() == "via" => parts.get(4).map(|call| call.as_str()),
        _ => None,
    });
    Some(format!("{kind}{in_loop} by {}", calls.collect::<Vec<&str>>().join(" > ")))
}
