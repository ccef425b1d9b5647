//! Types as text, the way one would write them in a body. Names of types go without their paths: a reader knows them.

use crate::resolve::TypeDef;
use crate::source::Name;

use super::db::Db;
use super::ty::{Args, Bound, Ty};

/// Deeper parts of a type are left out.
const MAX_DEPTH: u32 = 6;

impl Db {
    /// A type as text; `params` are the names of the generics around, and `_` is what is not known.
    pub fn type_text(&self, ty: &Ty, params: &[Name]) -> String {
        Text { db: self, params }.ty(ty, 0)
    }
}

struct Text<'a> {
    db: &'a Db,
    params: &'a [Name],
}

impl Text<'_> {
    fn ty(&self, ty: &Ty, depth: u32) -> String {
        if depth > MAX_DEPTH {
            return "..".to_owned();
        }
        let inner = |ty: &Ty| self.ty(ty, depth + 1);
        match ty {
            Ty::Unknown | Ty::Var(_) => "_".to_owned(),
            Ty::Never => "!".to_owned(),
            Ty::Prim(prim) => prim.name().to_owned(),
            Ty::Adt(adt, args) | Ty::Ctor(adt, _, args) => {
                format!("{}{}", self.db.defs.adt_name(*adt), self.args(args, depth))
            }
            Ty::Tuple(args) => format!("({})", self.list(args, depth)),
            Ty::Ref(mutability, referent) => format!("&{}{}", mutable(*mutability), inner(referent)),
            Ty::Ptr(mutability, referent) => format!("*{}{}", mutable(*mutability), inner(referent)),
            Ty::Slice(item) => format!("[{}]", inner(item)),
            Ty::Array(item) => format!("[{}; _]", inner(item)),
            Ty::FnPtr(args) => match args.split_last() {
                Some((output, inputs)) => format!("fn({}) -> {}", self.list(inputs, depth), inner(output)),
                None => "fn()".to_owned(),
            },
            Ty::Fn(id, _) => format!("fn {}", self.db.fn_path(*id)),
            Ty::Closure(_) => "{closure}".to_owned(),
            Ty::Async(output) => format!("impl Future<Output = {}>", inner(output)),
            Ty::Dyn(bounds) => format!("dyn {}", self.bounds(bounds, depth)),
            Ty::Opaque(bounds) => format!("impl {}", self.bounds(bounds, depth)),
            Ty::Param(index) => match self.params.get(*index as usize) {
                Some(name) => name.to_string(),
                None => "_".to_owned(),
            },
            Ty::Proj(projection) => match projection.args.first() {
                Some(own) => format!("<{} as {}>::{}", inner(own), self.trait_(projection.trait_), projection.name),
                None => "_".to_owned(),
            },
        }
    }

    fn trait_(&self, trait_: crate::resolve::TraitId) -> String {
        let path = self.db.type_path(TypeDef::Trait(trait_));
        path.rsplit("::").next().unwrap_or(&path).to_owned()
    }

    fn bounds(&self, bounds: &[Bound], depth: u32) -> String {
        let bound = |bound: &Bound| {
            let own = bound.args.iter().map(|ty| self.ty(ty, depth + 1));
            let bindings = bound.bindings.iter().map(|(name, ty)| format!("{name} = {}", self.ty(ty, depth + 1)));
            let args: Vec<String> = own.chain(bindings).collect();
            let args = if args.is_empty() { String::new() } else { format!("<{}>", args.join(", ")) };
            format!("{}{args}", self.trait_(bound.trait_))
        };
        let texts: Vec<String> = bounds.iter().map(bound).collect();
        if texts.is_empty() { "_".to_owned() } else { texts.join(" + ") }
    }

    fn args(&self, args: &Args, depth: u32) -> String {
        if args.is_empty() { String::new() } else { format!("<{}>", self.list(args, depth)) }
    }

    fn list(&self, types: &[Ty], depth: u32) -> String {
        types.iter().map(|ty| self.ty(ty, depth + 1)).collect::<Vec<_>>().join(", ")
    }
}

fn mutable(mutability: crate::hir::Mutability) -> &'static str {
    match mutability {
        crate::hir::Mutability::Mut => "mut ",
        crate::hir::Mutability::Shared => "",
    }
}
