//! Findings: the calls on an executor's thread that may block it, with the way down to the blocking call, why it
//! matters there, and what to write instead in this project. Nothing is resolved or inferred here.

mod advice;

use std::sync::Arc;

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use crate::callgraph::{Call, CalleeRef, Context, Entry, EntryKind, Program};
use crate::catalogue::{self, Group, Rule};
use crate::diagnostic::{Confidence, Finding, Hop, Place};
use crate::effects::{Effect, Grade};
use crate::propagate::{Bodies, Kind, NodeId, kind};
use crate::resolve::{Container, CrateId, FnId, TraitId};
use crate::source::{FileId, Name, SourceMap};

/// What to report.
pub struct Settings<'a> {
    /// Also what most maintainers accept.
    pub pedantic: bool,
    /// The rules to run; empty: all.
    pub only: &'a [String],
    pub skip: &'a [String],
    pub min_confidence: Confidence,
    /// For each crate, the packages that its package depends on.
    pub packages: &'a [Arc<[String]>],
    /// The files that the models' and digests' chains lead through, by path.
    pub distant: &'a FxHashMap<Name, FileId>,
}

/// Reports on all checked crates, ordered by path, place and rule.
pub fn run(program: &Program, sources: &SourceMap, settings: &Settings<'_>) -> Vec<Finding> {
    let bodies = Bodies::new(program);
    let reporter = Reporter { program, bodies: &bodies, settings };
    let functions = program.member_fns();
    let mut findings: Vec<Finding> =
        functions.par_iter().flat_map_iter(|&function| reporter.function(function)).collect();
    findings.sort_by(|one, other| {
        let key = |finding: &Finding| (finding.place.span, finding.rule);
        let paths = (&sources.file(one.place.file).path, &sources.file(other.place.file).path);
        paths.0.cmp(paths.1).then_with(|| key(one).cmp(&key(other)))
    });
    findings.dedup_by(|one, other| {
        sources.file(one.place.file).path == sources.file(other.place.file).path && one.place.span == other.place.span
    });
    findings
}

/// What to do about a call with this effect in a project of tokio's, where nothing else is known of it.
pub fn advice(effect: &Effect) -> String {
    match catalogue::rule_for_kind(effect.kind.as_str()) {
        Some(rule) => advice::help(effect, rule, &[], false),
        None => advice_for_kind(effect.kind.as_str()),
    }
}

/// What to do about a kind of blocking, whatever the call.
pub fn advice_for_kind(kind: &str) -> String {
    let help = catalogue::rule_for_kind(kind).map_or("move the whole job into one `spawn_blocking`", |rule| &rule.help);
    advice::for_tokio(help)
}

struct Reporter<'a> {
    program: &'a Program,
    bodies: &'a Bodies,
    settings: &'a Settings<'a>,
}

/// What blocks under a call.
struct Cause<'a> {
    effect: &'a Effect,
    trace: Vec<Hop>,
    /// The implementation that blocks, where others that may be meant do not.
    via: Option<String>,
    /// One of the callables that are kept where another is called.
    is_guess: bool,
}

impl Reporter<'_> {
    fn function(&self, function: FnId) -> Vec<Finding> {
        let calls = self.bodies.calls(function).iter().enumerate();
        calls.filter_map(|(index, call)| self.call(function, index, call)).collect()
    }

    fn call(&self, function: FnId, index: usize, call: &Call) -> Option<Finding> {
        let Context::Executor(entry) = call.context else {
            return None;
        };
        if entry.kind == EntryKind::AsyncFn && self.bodies.is_offloaded(function) {
            return None;
        }
        let (rule, cause) = self.causes(function, index, call, entry)?;
        let confidence = self.confidence(call, &cause);
        (confidence >= self.settings.min_confidence)
            .then(|| self.finding(function, call, entry, rule, cause, confidence))
    }

    /// The cause to report of a call, with its rule: the worst, of those the nearest.
    fn causes(&self, function: FnId, index: usize, call: &Call, entry: Entry) -> Option<(&'static Rule, Cause<'_>)> {
        let krate = self.program.db.defs.fn_data(function).krate;
        if let Some(effect) = self.program.effect_of(call) {
            let rule = self.rule(kind(effect).at(call), entry, call)?;
            let mut trace = vec![self.hop(krate, function, call)?];
            trace.extend(self.via(effect));
            return Some((rule, Cause { effect, trace, via: None, is_guess: false }));
        }
        let node = self.bodies.any_instance(function)?;
        let mut best: Option<(&'static Rule, NodeId, Kind, u32)> = None;
        for &target in self.bodies.targets(node, index) {
            for (&kind, step) in self.bodies.summary(target) {
                let Some(rule) = self.rule(kind.at(call), entry, call) else {
                    continue;
                };
                let is_better = best.is_none_or(|(have, have_target, have_kind, depth)| {
                    (have.level, depth, have_target, have_kind) > (rule.level, step.depth, target, kind)
                        && have.level <= rule.level
                        || have.level < rule.level
                });
                if is_better {
                    best = Some((rule, target, kind, step.depth));
                }
            }
        }
        let (rule, target, kind, _) = best?;
        let mut cause = self.follow(krate, target, kind, vec![self.hop(krate, function, call)?])?;
        if self.bodies.is_partial(node, index) {
            cause.via = Some(self.implementation(target));
        }
        Some((rule, cause))
    }

    /// Walks from a fn down to the call that blocks.
    fn follow(&self, krate: CrateId, mut node: NodeId, mut kind: Kind, mut trace: Vec<Hop>) -> Option<Cause<'_>> {
        let mut via = None;
        let mut is_guess = false;
        loop {
            let step = self.bodies.summary(node).get(&kind)?;
            let instance = self.bodies.instance(node);
            let call = self.bodies.calls(instance.function).get(step.call)?;
            trace.push(self.hop(krate, instance.function, call)?);
            is_guess |= call.is_guess && !matches!(call.callee, CalleeRef::Call(_));
            match step.next {
                Some(next) => {
                    if via.is_none() && self.bodies.is_partial(node, step.call) {
                        via = Some(self.implementation(next.0));
                    }
                    (node, kind) = next;
                }
                None => {
                    let effect = self.program.effect_in(call, &instance.args)?;
                    trace.extend(self.via(effect));
                    return Some(Cause { effect, trace, via, is_guess });
                }
            }
        }
    }

    /// The impl that a fn stands in, without the paths of its trait and type.
    fn implementation(&self, node: NodeId) -> String {
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

    /// The rest of the way, in code that is known by what it does alone.
    fn via(&self, effect: &Effect) -> impl Iterator<Item = Hop> {
        effect.via.iter().filter_map(|via| {
            let place = Place { file: *self.settings.distant.get(&via.path)?, span: via.span };
            Some(Hop { place, function: via.function.to_string(), call: via.call.to_string() })
        })
    }

    /// A fn's path, seen from a crate.
    fn path(&self, krate: CrateId, function: FnId) -> String {
        let db = &self.program.db;
        let path = db.fn_path(function);
        if db.defs.fn_data(function).krate != krate {
            return path;
        }
        match path.split_once("::") {
            Some((_, rest)) => format!("crate::{rest}"),
            None => path,
        }
    }

    fn hop(&self, krate: CrateId, function: FnId, call: &Call) -> Option<Hop> {
        let (file, site) = self.program.site(function, call.site)?;
        let mut callee = self.path(krate, call.callee.function());
        if let CalleeRef::Closure(..) = call.callee {
            callee.push_str("::{closure}");
        }
        let place = Place { file, span: site.name };
        Some(Hop { place, function: self.path(krate, function), call: callee })
    }

    /// The rule for a kind in this context, if it is asked for.
    fn rule(&self, kind: Kind, entry: Entry, call: &Call) -> Option<&'static Rule> {
        let context = call.callee.implicit().unwrap_or(entry.kind.name());
        let rule = catalogue::rule_for(&kind.name, context)?;
        let is_pedantic = kind.grade != Grade::Plain || rule.group == Group::Pedantic;
        let is_wanted = self.settings.only.is_empty() || self.settings.only.contains(&rule.id);
        let is_skipped = self.settings.skip.contains(&rule.id);
        (is_wanted && !is_skipped && (self.settings.pedantic || !is_pedantic)).then_some(rule)
    }

    fn confidence(&self, call: &Call, cause: &Cause<'_>) -> Confidence {
        if call.is_guess || cause.is_guess || cause.via.is_some() { Confidence::Medium } else { Confidence::High }
    }

    fn finding(
        &self,
        function: FnId,
        call: &Call,
        entry: Entry,
        rule: &'static Rule,
        cause: Cause<'_>,
        confidence: Confidence,
    ) -> Finding {
        let db = &self.program.db;
        let krate = db.defs.fn_data(function).krate;
        let (file, site) =
            self.program.site(function, call.site).unwrap_or((db.defs.fn_data(function).file, Default::default()));
        let first = cause.trace.first().map(|hop| hop.call.clone()).unwrap_or_default();
        let leaf = cause.trace.last().map(|hop| hop.call.clone()).unwrap_or_default();
        let mut message = if cause.trace.len() > 1 { rule.message(&first, &leaf) } else { rule.message(&leaf, &leaf) };
        if let Some(via) = &cause.via {
            message.push_str(&format!(" (via `{via}`)"));
        }
        Finding {
            rule: &rule.id,
            level: rule.level,
            confidence,
            place: Place { file, span: site.name },
            call_span: site.span,
            call: leaf,
            kind: kind_name(&cause.effect.kind),
            function: self.path(krate, function),
            context: entry.kind.name().to_owned(),
            context_place: Some(Place { file, span: entry.place }),
            message,
            why: rule.why.clone(),
            help: advice::help(cause.effect, rule, self.dependencies(krate), cause.trace.len() > 1),
            trace: cause.trace,
            fixes: Vec::new(),
            suppressed: None,
        }
    }

    fn dependencies(&self, krate: CrateId) -> &[String] {
        self.settings.packages.get(krate.index()).map_or(&[], |names| names)
    }
}

/// The kind as reports name it.
fn kind_name(kind: &str) -> &'static str {
    catalogue::KINDS.iter().find(|own| **own == kind).copied().unwrap_or("other")
}
