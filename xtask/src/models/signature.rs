//! How the signatures of a fn in a model and in its crate differ, as far as both are known.

use async_lint::hir::SelfParam;
use async_lint::infer::{Db, Ty};
use async_lint::resolve::FnId;

/// One clause a difference.
pub(super) fn differences(db: &Db, model: FnId, source: FnId) -> Vec<String> {
    let (said, real) = (db.defs.fn_hir(model), db.defs.fn_hir(source));
    let mut found = Vec::new();
    let (said_self, real_self) = (receiver(said.self_param.as_ref()), receiver(real.self_param.as_ref()));
    if said_self != real_self && ![said_self, real_self].contains(&"self: _") {
        found.push(format!("takes {real_self}, the model says {said_self}"));
    }
    if said.params.len() != real.params.len() {
        found.push(format!("has {} parameters, the model says {}", real.params.len(), said.params.len()));
    }
    let (said, real) = (&db.signature(model).output, &db.signature(source).output);
    match (is_future(db, said, 0), is_future(db, real, 0)) {
        (Some(false), Some(true)) => found.push("returns a future, the model says it does not".to_owned()),
        (Some(true), Some(false)) => found.push("returns no future, the model says it does".to_owned()),
        _ => {}
    }
    if let Some((said, real)) = unlike(db, said, real, 0) {
        found.push(format!("returns {real}, the model says {said}"));
    }
    found
}

fn receiver(parameter: Option<&SelfParam>) -> &'static str {
    match parameter {
        None => "no self",
        Some(SelfParam::Value) => "self",
        Some(SelfParam::Ref) => "&self",
        Some(SelfParam::RefMut) => "&mut self",
        Some(SelfParam::Typed(_)) => "self: _",
    }
}

/// Whether a value can be awaited; `None` where that is not known.
fn is_future(db: &Db, ty: &Ty, depth: u32) -> Option<bool> {
    let future = db.defs.lang_trait("future")?;
    match ty {
        Ty::Async(_) => Some(true),
        Ty::Opaque(bounds) | Ty::Dyn(bounds) if bounds.is_empty() => None,
        Ty::Opaque(bounds) | Ty::Dyn(bounds) => Some(bounds.iter().any(|bound| bound.trait_ == future)),
        Ty::Adt(adt, args) => {
            let is_pointer = ["pin", "box"].iter().any(|name| db.defs.lang_adt(name) == Some(*adt));
            match args.first() {
                Some(inner) if is_pointer && depth < 4 => is_future(db, inner, depth + 1),
                _ => Some(!db.impls_of(future, *adt).is_empty()),
            }
        }
        Ty::Prim(_) | Ty::Tuple(_) | Ty::Ref(..) | Ty::Slice(_) | Ty::Array(_) => Some(false),
        _ => None,
    }
}

/// The first parts of two types that have other names. Only what comes first among a type's arguments is looked at: a
/// `Result`'s error matters to nobody.
fn unlike(db: &Db, said: &Ty, real: &Ty, depth: u32) -> Option<(String, String)> {
    match (said, real) {
        (Ty::Ref(_, said), Ty::Ref(_, real)) => return unlike(db, said, real, depth),
        (Ty::Async(said), Ty::Async(real)) => return unlike(db, said, real, depth),
        _ => {}
    }
    let (said_name, real_name) = (name(db, said)?, name(db, real)?);
    if said_name != real_name {
        return Some((said_name, real_name));
    }
    match (said, real) {
        (Ty::Adt(_, said), Ty::Adt(_, real)) if depth < 4 => unlike(db, said.first()?, real.first()?, depth + 1),
        _ => None,
    }
}

/// The last segment of a type's name, if the type has one that says what it is.
fn name(db: &Db, ty: &Ty) -> Option<String> {
    match ty {
        Ty::Adt(..) | Ty::Prim(_) => {
            let path = db.head_path(ty);
            Some(path.rsplit("::").next().unwrap_or(&path).to_owned())
        }
        Ty::Ref(_, inner) => Some(format!("&{}", name(db, inner)?)),
        Ty::Tuple(parts) => Some(format!("a tuple of {}", parts.len())),
        _ => None,
    }
}
