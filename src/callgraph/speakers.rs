//! The bodies that may put something in a slot: those that speak of it by name, in crates that can. The texts of bodies
//! tell enough, so that few are read for this.

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::hir::{Expr, Path, TypeRef, UseKind};
use crate::resolve::{AdtId, Container, CrateId, DefMap, FnId};
use crate::source::Name;

use super::slots::Slot;
use super::{Program, Words};

/// The fns that speak of one of the slots, without those that were walked.
pub(super) fn find(program: &Program, slots: &[Slot], walked: &FxHashSet<FnId>) -> Vec<FnId> {
    let defs = &program.db.defs;
    let mut by_crate: FxHashMap<CrateId, Wanted> = FxHashMap::default();
    let mut returning: FxHashSet<FnId> = FxHashSet::default();
    for slot in slots {
        match *slot {
            Slot::Return(function) => {
                returning.insert(function);
            }
            Slot::Field(adt, name) => by_crate.entry(defs.adt(adt).krate).or_default().add_field(defs, adt, name),
            Slot::Parameter(function, _) => {
                by_crate.entry(defs.fn_data(function).krate).or_default().add_fn(program, function);
            }
        }
    }
    let renamed = renamed(defs);
    let searches: Vec<Search> =
        by_crate.into_iter().map(|(krate, wanted)| Search::new(defs, krate, wanted, &renamed)).collect();
    let members = program.member_fns().into_par_iter().filter(|id| !walked.contains(id));
    members.filter(|id| returning.contains(id) || searches.iter().any(|search| search.finds(program, *id))).collect()
}

/// The names of what one crate declares.
#[derive(Default)]
struct Wanted {
    /// Fields, fns, and constructors of tuples.
    names: FxHashSet<Name>,
    /// Structs and enums that `Self` constructs in their impls.
    selves: FxHashSet<AdtId>,
    /// Associated fns without a receiver: a path through the type names them. Many types have a `new`.
    associated: FxHashMap<AdtId, FxHashSet<Name>>,
}

impl Wanted {
    fn add_field(&mut self, defs: &DefMap, adt: AdtId, name: Name) {
        // Whoever fills a tuple names its constructor; a field of that number may be any tuple's.
        if name.starts_with(|one: char| one.is_ascii_digit()) {
            let variants = defs.adt(adt).is_enum.then(|| defs.variants(adt)).into_iter().flatten();
            self.names.extend(variants.map(|own| own.name));
            self.names.insert(defs.adt_name(adt));
            self.selves.insert(adt);
        } else {
            self.names.insert(name);
        }
    }

    fn add_fn(&mut self, program: &Program, function: FnId) {
        let defs = &program.db.defs;
        let hir = defs.fn_hir(function);
        let is_inherent = match defs.fn_data(function).container {
            Container::Impl(impl_) => defs.impl_hir(impl_).trait_.is_none(),
            Container::Trait(_) | Container::Module => false,
        };
        let names = match program.self_adt(function) {
            Some(adt) if is_inherent && hir.self_param.is_none() => self.associated.entry(adt).or_default(),
            _ => &mut self.names,
        };
        names.insert(hir.name);
    }
}

/// A search for what is wanted of a crate.
struct Search {
    /// The crate and those that use it.
    crates: FxHashSet<CrateId>,
    wanted: Wanted,
    words: Words,
    own_word: Words,
    associated: Vec<Associated>,
}

/// Associated fns of a type.
struct Associated {
    adt: AdtId,
    names: FxHashSet<Name>,
    words: Words,
    /// All names of the type.
    types: FxHashSet<Name>,
    type_words: Words,
}

impl Search {
    fn new(defs: &DefMap, krate: CrateId, mut wanted: Wanted, renamed: &[(Name, Name)]) -> Search {
        let associated = std::mem::take(&mut wanted.associated).into_iter().map(|(adt, names)| {
            let types = all_names(defs.adt_name(adt), renamed);
            Associated { adt, words: Words::new(&names), names, type_words: Words::new(&types), types }
        });
        Search {
            crates: dependents(defs, krate),
            words: Words::new(&wanted.names),
            own_word: Words::new(&FxHashSet::from_iter([Name::from("Self")])),
            associated: associated.collect(),
            wanted,
        }
    }

    fn finds(&self, program: &Program, function: FnId) -> bool {
        let defs = &program.db.defs;
        if !self.crates.contains(&defs.fn_data(function).krate) {
            return false;
        }
        let adt = program.self_adt(function);
        let mentions = |words: &Words| program.may_mention(function, words);
        let constructs = adt.is_some_and(|adt| self.wanted.selves.contains(&adt));
        let may_call = |own: &Associated| {
            mentions(&own.words) && (mentions(&own.type_words) || adt == Some(own.adt) && mentions(&self.own_word))
        };
        (mentions(&self.words) || constructs && mentions(&self.own_word) || self.associated.iter().any(may_call))
            && defs.fn_body_once(function).is_some_and(|body| body.exprs.iter().any(|expr| self.speaks(expr, adt)))
    }

    /// Whether an expression in an impl of a type, if it is in one, speaks of what is wanted.
    fn speaks(&self, expr: &Expr, adt: Option<AdtId>) -> bool {
        let names = &self.wanted.names;
        match expr {
            Expr::MethodCall { method, .. } => names.contains(method),
            Expr::Field { name, .. } => names.contains(name),
            Expr::Struct { fields, .. } => fields.iter().any(|(name, _)| names.contains(name)),
            Expr::Path(path) => {
                let Some(last) = path.segments.last() else {
                    return false;
                };
                names.contains(&last.name)
                    || last.name.as_str() == "Self" && adt.is_some_and(|adt| self.wanted.selves.contains(&adt))
                    || self.associated.iter().any(|own| own.is_named(path, adt))
            }
            _ => false,
        }
    }
}

impl Associated {
    fn is_named(&self, path: &Path, adt: Option<AdtId>) -> bool {
        let Some((last, before)) = path.segments.split_last() else {
            return false;
        };
        let is_type = |name: Name| self.types.contains(&name) || adt == Some(self.adt) && name.as_str() == "Self";
        self.names.contains(&last.name)
            && (path.qself.is_some() || before.last().is_some_and(|segment| is_type(segment.name)))
    }
}

/// A crate and those that use it, by way of others too: no other can have to do with what it declares.
pub fn dependents(defs: &DefMap, krate: CrateId) -> FxHashSet<CrateId> {
    let mut users: FxHashMap<CrateId, Vec<CrateId>> = FxHashMap::default();
    for (user, data) in (0..).map(CrateId).zip(&defs.crates) {
        for &used in data.dependencies.values() {
            users.entry(used).or_default().push(user);
        }
    }
    let mut all = FxHashSet::from_iter([krate]);
    let mut open = vec![krate];
    while let Some(krate) = open.pop() {
        open.extend(users.get(&krate).into_iter().flatten().copied().filter(|&user| all.insert(user)));
    }
    all
}

/// Names of types that stand for another: `use A as B`, `type B = A`, also in impls.
fn renamed(defs: &DefMap) -> Vec<(Name, Name)> {
    let mut renamed = Vec::new();
    let mut add = |from: Option<Name>, to: Name| renamed.extend(from.filter(|&from| from != to).map(|from| (from, to)));
    for file in &defs.sources.files {
        for used in &file.uses {
            if let UseKind::Named(name) = used.kind {
                add(used.path.segments.last().map(|last| last.name), name);
            }
        }
        for alias in &file.aliases {
            add(head(&alias.ty), alias.name);
        }
        for ty in file.impls.iter().flat_map(|impl_| &impl_.types) {
            add(ty.ty.as_ref().and_then(head), ty.name);
        }
    }
    renamed
}

/// A type's name and all that stand for it.
fn all_names(name: Name, renamed: &[(Name, Name)]) -> FxHashSet<Name> {
    let mut names = FxHashSet::from_iter([name]);
    let mut open = vec![name];
    while let Some(name) = open.pop() {
        let others = renamed.iter().filter(|(from, _)| *from == name).map(|(_, to)| *to);
        open.extend(others.filter(|&other| names.insert(other)));
    }
    names
}

/// The last segment of the path that a type is.
fn head(ty: &TypeRef) -> Option<Name> {
    match ty {
        TypeRef::Path(path) => path.segments.last().map(|last| last.name),
        _ => None,
    }
}
