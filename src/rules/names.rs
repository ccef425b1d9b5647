//! The names of fns in reports: those of the crate at hand begin with `crate`, foreign ones are as users write them.

use std::sync::{Arc, Mutex};

use rustc_hash::FxHashMap;

use crate::callgraph::{Call, CalleeRef};
use crate::infer::{Args, Ty};
use crate::propagate::NodeId;
use crate::resolve::{Container, CrateId, FnId, Origin, PublicPaths, TraitId, TypeDef};

use super::Reporter;

/// The public paths of the crates that a report speaks of.
#[derive(Default)]
pub(super) struct Names(Mutex<FxHashMap<CrateId, Arc<PublicPaths>>>);

impl Reporter<'_> {
    /// A fn's path, seen from a crate.
    pub(super) fn path(&self, krate: CrateId, function: FnId) -> String {
        let db = &self.program.db;
        let own = db.defs.fn_data(function).krate;
        if db.defs.krate(own).origin == Origin::Model {
            return self.public_path(function).unwrap_or_else(|| db.fn_path(function));
        }
        let path = db.fn_path(function);
        match path.split_once("::") {
            Some((_, rest)) if own == krate => format!("crate::{rest}"),
            _ => path,
        }
    }

    /// The path of what a call reaches in a body whose generics stand for `args`. A method of a trait goes by its type
    /// where a model knows both, and what takes items from an iterator goes by the iterator's own method: they tell what
    /// blocks.
    pub(super) fn callee_path(&self, krate: CrateId, call: &Call, args: &Args) -> String {
        let function = call.callee.function();
        let db = &self.program.db;
        let callee = match &call.callee {
            CalleeRef::Call(callee) => callee,
            CalleeRef::Closure(..) => return format!("{}::{{closure}}", self.path(krate, function)),
            CalleeRef::Value(_) | CalleeRef::Dropped(_) | CalleeRef::Forced(_) => return self.path(krate, function),
        };
        if self.program.effect_in(call, args).is_none() {
            return self.path(krate, function);
        }
        let callee = &if callee.has_params() { db.instantiate(callee, args) } else { callee.clone() };
        if let Some(next) = self.program.effects.blocking_next(db, callee) {
            return self.path(krate, next);
        }
        let is_of_trait = matches!(db.defs.fn_data(function).container, Container::Trait(_));
        let of_type = callee.self_ty.as_ref().and_then(|ty| match ty.peel() {
            Ty::Adt(adt, _) => self.public_type(db.defs.adt(*adt).krate, TypeDef::Adt(*adt)),
            _ => None,
        });
        match of_type {
            Some(path) if is_of_trait => format!("{path}::{}", db.defs.fn_hir(function).name),
            _ => self.path(krate, function),
        }
    }

    /// The impl that a fn stands in, without the paths of its trait and type.
    pub(super) fn implementation(&self, node: NodeId) -> String {
        let db = &self.program.db;
        let instance = self.bodies.instance(node);
        let last = |path: String| path.rsplit("::").next().unwrap_or_default().to_owned();
        let name =
            |trait_: TraitId, ty| format!("impl {} for {}", db.defs.trait_hir(trait_).name, last(db.head_path(ty)));
        match db.defs.fn_data(instance.function).container {
            Container::Impl(impl_) => {
                let header = db.impl_header(impl_);
                header.trait_.as_ref().map(|(trait_, _)| name(*trait_, &header.self_ty))
            }
            Container::Trait(trait_) => instance.args.first().map(|ty| name(trait_, ty)),
            Container::Module => None,
        }
        .unwrap_or_else(|| db.fn_path(instance.function))
    }

    fn public_path(&self, function: FnId) -> Option<String> {
        let db = &self.program.db;
        let data = db.defs.fn_data(function);
        let def = match data.container {
            Container::Module => return self.public_paths(data.krate)?.fns.get(&function).cloned(),
            Container::Trait(trait_) => TypeDef::Trait(trait_),
            Container::Impl(impl_) => match db.impl_header(impl_).self_ty.peel() {
                Ty::Adt(adt, _) => TypeDef::Adt(*adt),
                _ => return None,
            },
        };
        Some(format!("{}::{}", self.public_type(data.krate, def)?, db.defs.fn_hir(function).name))
    }

    fn public_type(&self, krate: CrateId, def: TypeDef) -> Option<String> {
        self.public_paths(krate)?.types.get(&def).cloned()
    }

    fn public_paths(&self, krate: CrateId) -> Option<Arc<PublicPaths>> {
        let defs = &self.program.db.defs;
        if defs.krate(krate).origin != Origin::Model {
            return None;
        }
        let mut known = self.names.0.lock().ok()?;
        Some(known.entry(krate).or_insert_with(|| Arc::new(defs.public_paths(krate))).clone())
    }
}
