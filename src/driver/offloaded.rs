//! What a project gives to threads that may block, and what the engine sees block there. Who offloads a closure says
//! that it blocks: where nothing is seen in it, a model or a type is missing.

use std::collections::BTreeMap;
use std::path::Path;

use rayon::prelude::*;

use crate::callgraph::{Context, Nested, Program};
use crate::diagnostic::InputError;
use crate::hir::{Expr, SiteId};
use crate::infer::Db;
use crate::propagate::Bodies;
use crate::resolve::{DefMap, FnId};
use crate::source::SourceMap;

use super::{Config, in_pool, load};

/// A closure or fn that a call takes to a thread where blocking is fine.
#[derive(Clone, Debug)]
pub struct OffloadedFact {
    /// Relative to the checked directory.
    pub path: String,
    /// Of the closure, or of the fn's name; starts at 1.
    pub line: u32,
    /// The last segment of the callee that takes it; empty if it is not known.
    pub taker: String,
    /// The kinds of blocking that are known of it, sorted.
    pub kinds: Vec<&'static str>,
    /// Its calls, by place.
    pub calls: Vec<OffloadedCall>,
}

/// A call that is made there.
#[derive(Clone, Debug)]
pub struct OffloadedCall {
    /// As written.
    pub name: String,
    pub line: u32,
    /// The path of what it reaches, if that is known.
    pub callee: Option<String>,
}

/// All that the project offloads, by place.
pub fn offloaded(path: &Path, config: &Config) -> Result<Vec<OffloadedFact>, InputError> {
    in_pool(config, || {
        let loaded = load::load(path, config)?;
        let program = Program::new(Db::new(DefMap::build(loaded.sources, loaded.crates)));
        let members = program.member_fns();
        let offloading: Vec<(FnId, Vec<Nested>)> = members
            .into_par_iter()
            .map(|id| {
                let nested = program.nested(id).into_iter().filter(|call| call.context == Context::Offloaded);
                (id, nested.collect::<Vec<Nested>>())
            })
            .filter(|(_, nested)| !nested.is_empty())
            .collect();
        let asked: Vec<FnId> = offloading.iter().map(|(id, _)| *id).collect();
        let bodies = Bodies::with(&program, &asked);
        let look = Look { program: &program, bodies: &bodies, sources: &loaded.source_map };
        let mut facts: Vec<OffloadedFact> =
            offloading.iter().flat_map(|(id, nested)| look.of_fn(*id, nested)).collect();
        facts.sort_by(|one, other| (&one.path, one.line).cmp(&(&other.path, other.line)));
        std::mem::forget(program);
        Ok(facts)
    })
}

struct Look<'a> {
    program: &'a Program,
    bodies: &'a Bodies,
    sources: &'a SourceMap,
}

impl Look<'_> {
    /// One fact for each outermost closure that is offloaded, and for each fn that is by its name.
    fn of_fn(&self, function: FnId, nested: &[Nested]) -> Vec<OffloadedFact> {
        let mut groups: BTreeMap<u32, Vec<&Nested>> = BTreeMap::new();
        for call in nested {
            let outer = call.layers.iter().find(|layer| layer.context == Context::Offloaded);
            groups.entry(outer.map_or(call.site, |layer| layer.site).0).or_default().push(call);
        }
        groups.into_values().filter_map(|calls| self.fact(function, &calls)).collect()
    }

    fn fact(&self, function: FnId, calls: &[&Nested]) -> Option<OffloadedFact> {
        let (file, body) = self.program.body(function)?;
        let source = self.sources.file(file);
        let first = calls.first()?;
        let layer = first.layers.iter().find(|layer| layer.context == Context::Offloaded);
        let taker = layer.map_or(first.taker, |layer| layer.taker);
        let text = |site: SiteId| source.text.get(body[site].name.range()).unwrap_or_default().to_owned();
        let line = |site: SiteId| source.line_column(body[site].name.start).0;
        let mut kinds = Vec::new();
        let mut told = Vec::new();
        for call in calls {
            kinds.extend(self.kinds(function, call));
            if matches!(body[call.expr], Expr::Call { .. } | Expr::MethodCall { .. } | Expr::Path(_) | Expr::For { .. })
            {
                let callee = self.callee(function, call).map(|id| self.program.db.fn_path(id));
                told.push(OffloadedCall { name: text(call.site), line: line(call.site), callee });
            }
        }
        kinds.sort_unstable();
        kinds.dedup();
        Some(OffloadedFact {
            path: source.path.clone(),
            line: line(layer.map_or(first.site, |layer| layer.site)),
            taker: taker.map(|taker| text(taker.site)).unwrap_or_default(),
            kinds,
            calls: told,
        })
    }

    fn callee(&self, function: FnId, call: &Nested) -> Option<FnId> {
        let types = self.program.types(function)?;
        let called = types.callees.get(&call.expr).map(|callee| callee.function);
        called.or_else(|| types.fn_values.get(&call.expr).copied())
    }

    fn kinds(&self, function: FnId, nested: &Nested) -> Vec<&'static str> {
        let mut kinds = Vec::new();
        for (index, call) in self.bodies.calls(function).iter().enumerate() {
            if call.expr != nested.expr || call.context != Context::Offloaded {
                continue;
            }
            kinds.extend(self.program.effect_of(call).map(|effect| effect.kind.as_str()));
            if let Some(node) = self.bodies.any_instance(function) {
                let targets = self.bodies.targets(node, index).iter();
                kinds.extend(
                    targets.flat_map(|&target| self.bodies.summary(target).keys()).map(|kind| kind.name.as_str()),
                );
            }
        }
        kinds
    }
}
