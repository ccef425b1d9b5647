//! What the engine says about every call, for tools that compare it with a compiler's answer.

use std::path::Path;

use rayon::prelude::*;

use crate::callgraph::Program;
use crate::diagnostic::InputError;
use crate::hir::{Body, Expr};
use crate::infer::{BodyTypes, Db, Owner, infer_body};
use crate::resolve::{Container, DefMap, FnId, Origin, TypeDef, ValueId};
use crate::rules;
use crate::source::{FileId, SourceMap};

use super::{Config, in_pool, load};

/// A call expression, and the callee if it is known.
#[derive(Clone, Debug)]
pub struct CallFact {
    /// Relative to the checked directory.
    pub path: String,
    /// Line, column, end line, end column of the whole call; columns count characters from 1, the end is exclusive.
    pub span: (u32, u32, u32, u32),
    pub name_line: u32,
    /// The callee's last segment as written.
    pub name: String,
    pub callee: Option<FactCallee>,
    /// In the argument of an unknown macro.
    pub is_guess: bool,
}

/// The fn that a call reaches.
#[derive(Clone, Debug)]
pub struct FactCallee {
    /// The path of its definition.
    pub path: String,
    /// The last segment of the type or trait that holds it.
    pub container: Option<String>,
    pub is_trait: bool,
    /// The head of the type that it is called on.
    pub self_type: Option<String>,
    /// The kind of blocking that a model declares.
    pub blocks: Option<&'static str>,
}

/// The callee of every call in the checked crates, sorted by place.
pub fn callees(path: &Path, config: &Config) -> Result<Vec<CallFact>, InputError> {
    in_pool(config, || {
        let loaded = load::load(path, config)?;
        let sources = loaded.source_map;
        let program = Program::new(Db::new(DefMap::build(loaded.sources, loaded.crates)));
        let defs = &program.db.defs;
        let is_member = |krate: crate::resolve::CrateId| defs.krate(krate).origin == Origin::Member;
        let fns = (0..defs.fns.len() as u32).map(FnId).filter(|&id| is_member(defs.fn_data(id).krate)).map(Owner::Fn);
        let values = (0..defs.values.len() as u32).map(ValueId).filter(|&id| is_member(defs.values[id.index()].krate));
        let owners: Vec<Owner> = fns.chain(values.map(Owner::Value)).collect();
        let mut facts: Vec<CallFact> =
            owners.into_par_iter().flat_map_iter(|owner| of_body(&program, &sources, owner)).collect();
        facts.sort_by(|one, other| (&one.path, one.span).cmp(&(&other.path, other.span)));
        facts.dedup_by(|one, other| one.path == other.path && one.span == other.span);
        Ok(facts)
    })
}

/// A fn that a model declares to block.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct BlockingFn {
    /// `std::fs::File::open`.
    pub path: String,
    /// How many, the receiver included.
    pub parameters: usize,
    /// The kind of blocking.
    pub kind: &'static str,
    /// What to do in a project of tokio's.
    pub help: String,
}

/// The paths of all fns that some model declares to block, sorted.
pub fn blocking_paths() -> Vec<String> {
    blocking_fns().into_iter().map(|function| function.path).collect()
}

/// All fns that some model declares to block, sorted by path; of kinds that no rule reports too.
pub fn blocking_fns() -> Vec<BlockingFn> {
    let found = in_pool(&Config::default(), || {
        let loaded = load::only_models();
        let program = Program::new(Db::new(DefMap::build(loaded.sources, loaded.crates)));
        let function = |id: FnId| {
            let effect = program.effects.declared(id)?;
            let hir = program.db.defs.fn_hir(id);
            let parameters = hir.params.len() + usize::from(hir.self_param.is_some());
            let (path, kind) = (program.db.fn_path(id), effect.kind.as_str());
            Some(BlockingFn { path, parameters, kind, help: rules::advice(effect) })
        };
        Ok(program.effects.blocking().filter_map(|(id, _)| function(id)).collect::<Vec<BlockingFn>>())
    });
    let mut found = found.unwrap_or_default();
    found.sort();
    found.dedup_by(|one, other| one.path == other.path);
    found
}

fn of_body(program: &Program, sources: &SourceMap, owner: Owner) -> Vec<CallFact> {
    let db = &program.db;
    let (file, body) = match owner {
        Owner::Fn(id) => match program.body(id) {
            Some(found) => found,
            None => return Vec::new(),
        },
        Owner::Value(id) => {
            let data = &db.defs.values[id.index()];
            let row = db.defs.value_hir(id).body;
            match row.and_then(|row| db.defs.sources.file(data.file).body(row)) {
                Some(body) => (data.file, body),
                None => return Vec::new(),
            }
        }
    };
    let Some(types) = infer_body(db, owner) else {
        return Vec::new();
    };
    facts_of(program, sources, file, body, &types)
}

fn facts_of(program: &Program, sources: &SourceMap, file: FileId, body: &Body, types: &BodyTypes) -> Vec<CallFact> {
    let db = &program.db;
    let source = sources.file(file);
    let mut facts = Vec::new();
    for (index, expr) in body.exprs.iter().enumerate() {
        let id = crate::hir::ExprId(index as u32);
        let site = match expr {
            Expr::Call { site, callee, .. } => {
                // A tuple struct or variant is no call for the compiler.
                if !matches!(body[*callee], Expr::Path(_)) {
                    continue;
                }
                *site
            }
            Expr::MethodCall { site, .. } => *site,
            _ => continue,
        };
        let site = body[site];
        let (line, column) = source.line_column(site.span.start);
        let (end_line, end_column) = source.line_column(site.span.end);
        let name = source.text.get(site.name.range()).unwrap_or_default();
        let callee = types.callees.get(&id).map(|callee| {
            let declared = callee.declared;
            let container = match db.defs.fn_data(declared).container {
                Container::Module => None,
                Container::Trait(trait_) => Some(db.type_path(TypeDef::Trait(trait_))),
                Container::Impl(impl_) => match (&callee.self_ty, db.impl_header(impl_).also.is_empty()) {
                    (Some(ty), false) => Some(db.head_path(ty)),
                    _ => Some(db.head_path(&db.impl_header(impl_).self_ty)),
                },
            };
            FactCallee {
                path: db.fn_path(declared),
                container: container.map(|path| path.rsplit("::").next().unwrap_or(&path).to_owned()),
                is_trait: matches!(db.defs.fn_data(declared).container, Container::Trait(_)),
                self_type: callee.self_ty.as_ref().map(|ty| db.head_path(ty)),
                blocks: program.effects.declared(callee.function).map(|effect| effect.kind.as_str()),
            }
        });
        facts.push(CallFact {
            path: source.path.clone(),
            span: (line, column, end_line, end_column),
            name_line: source.line_column(site.name.start).0,
            name: name.to_owned(),
            callee,
            is_guess: site.is_guess,
        });
    }
    facts
}
