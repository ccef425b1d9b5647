//! Drop glue: which `Drop::drop` a value's end calls, its own and those of what it holds. Only fns that could matter are
//! listed: those with a body, and those that a model declares. What a reference or shared pointer leads to stays alive.

use std::sync::Arc;

use rustc_hash::FxHashSet;

use crate::hir::ModelArgument;
use crate::resolve::{AdtId, FnId, Origin};

use super::db::Db;
use super::ty::Ty;

/// Fields of fields of fields: what is deeper is seldom what a reader of the code has in mind.
const MAX_DEPTH: u32 = 4;

/// What the end of a value calls.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Glue {
    /// In the order of a walk over the fields.
    pub fns: Arc<[FnId]>,
    /// The type has a `Drop` itself: then nothing can be moved out of its fields.
    pub is_own: bool,
}

/// What the end of any value of a struct or enum does by itself.
#[derive(Debug)]
pub(crate) struct End {
    /// The `Drop::drop` that is written for it.
    own: Option<FnId>,
    /// The arguments of which it holds values: `#[owns(T)]`.
    owned: Box<[usize]>,
}

impl Db {
    /// What dropping a value of this type calls; `None` if nothing that could matter.
    pub fn drop_glue(&self, ty: &Ty) -> Option<Glue> {
        let own = match ty {
            Ty::Adt(adt, _) => {
                let end = self.end(*adt);
                // Most types have nothing.
                if end.own.is_none() && end.owned.is_empty() && self.fields_drop(*adt).is_empty() {
                    return None;
                }
                end.own
            }
            _ => None,
        };
        let mut walk = Walk { db: self, fns: Vec::new(), seen: FxHashSet::default() };
        walk.ty(ty, 0);
        (!walk.fns.is_empty()).then(|| Glue { fns: walk.fns.into(), is_own: own.is_some() })
    }

    fn end(&self, adt: AdtId) -> &End {
        self.ends[adt.index()].get_or_init(|| End { own: self.drop_fn(adt), owned: self.owned_arguments(adt) })
    }

    fn drop_fn(&self, adt: AdtId) -> Option<FnId> {
        let impls = self.impls_of(self.lang.drop?, adt);
        impls.iter().find_map(|impl_| self.defs.impls[impl_.index()].fns.first()).copied()
    }

    fn owned_arguments(&self, adt: AdtId) -> Box<[usize]> {
        let attributes = self.defs.adt_attributes(adt).model.iter().flatten();
        let owns = attributes.filter(|attribute| attribute.name.as_str() == "owns");
        let params = &self.defs.adt_generics(adt).params;
        let index = |argument: &ModelArgument| match argument {
            ModelArgument::Word(name) => params.iter().position(|param| param.name == *name),
            _ => None,
        };
        owns.flat_map(|attribute| attribute.arguments.iter().filter_map(index)).collect()
    }

    /// Whether the fields of a struct or enum lead to a `Drop`, whatever its arguments.
    fn fields_drop(&self, adt: AdtId) -> &[FnId] {
        self.drops[adt.index()].get_or_init(|| {
            let mut walk = Walk { db: self, fns: Vec::new(), seen: FxHashSet::from_iter([adt]) };
            walk.fields(adt, 0);
            walk.fns.into()
        })
    }
}

struct Walk<'a> {
    db: &'a Db,
    fns: Vec<FnId>,
    /// A type that holds itself, or that is held twice, counts once.
    seen: FxHashSet<AdtId>,
}

impl Walk<'_> {
    fn ty(&mut self, ty: &Ty, depth: u32) {
        match ty {
            Ty::Adt(adt, args) => {
                let end = self.db.end(*adt);
                for index in &end.owned {
                    if let Some(arg) = args.get(*index) {
                        self.ty(arg, depth);
                    }
                }
                if !self.seen.insert(*adt) {
                    return;
                }
                self.add(end.own);
                if depth == 0 {
                    self.add(self.db.fields_drop(*adt).iter().copied());
                } else {
                    self.fields(*adt, depth);
                }
            }
            Ty::Tuple(types) => types.iter().for_each(|ty| self.ty(ty, depth)),
            Ty::Array(item) | Ty::Slice(item) => self.ty(item, depth),
            _ => {}
        }
    }

    fn add(&mut self, fns: impl IntoIterator<Item = FnId>) {
        for function in fns {
            if !self.fns.contains(&function) {
                self.fns.push(function);
            }
        }
    }

    fn fields(&mut self, adt: AdtId, depth: u32) {
        let krate = self.db.defs.adt(adt).krate;
        // A model leaves out the fields that nobody sees.
        if depth >= MAX_DEPTH || self.db.defs.krate(krate).origin == Origin::Model {
            return;
        }
        let types = self.db.adt_types(adt);
        for (_, ty) in types.variants.iter().flatten() {
            self.ty(ty, depth + 1);
        }
    }
}
