//! Findings: the calls on an executor's thread that may block it, with the way down to the blocking call, why it
//! matters there, and what to write instead in this project. Nothing is resolved or inferred here.

mod advice;

use std::sync::Arc;

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use crate::callgraph::{Call, Context, Entry, EntryKind, Program};
use crate::catalogue::{self, Group, Rule};
use crate::diagnostic::{Confidence, Finding, Hop, Place};
use crate::effects::{Effect, Grade};
use crate::propagate::{Bodies, Kind, kind, targets};
use crate::resolve::{CrateId, FnId};
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

struct Reporter<'a> {
    program: &'a Program,
    bodies: &'a Bodies,
    settings: &'a Settings<'a>,
}

/// What blocks under a call.
struct Cause<'a> {
    effect: &'a Effect,
    trace: Vec<Hop>,
    is_partial: bool,
}

impl Reporter<'_> {
    fn function(&self, function: FnId) -> Vec<Finding> {
        self.bodies.calls(function).iter().filter_map(|call| self.call(function, call)).collect()
    }

    fn call(&self, function: FnId, call: &Call) -> Option<Finding> {
        let Context::Executor(entry) = call.context else {
            return None;
        };
        if entry.kind == EntryKind::AsyncFn && self.bodies.is_offloaded(function) {
            return None;
        }
        let (rule, cause) = self.causes(function, call, entry)?;
        let confidence = self.confidence(call, &cause);
        (confidence >= self.settings.min_confidence)
            .then(|| self.finding(function, call, entry, rule, cause, confidence))
    }

    /// The cause to report of a call, with its rule: the worst, of those the nearest.
    fn causes(&self, function: FnId, call: &Call, entry: Entry) -> Option<(&'static Rule, Cause<'_>)> {
        let krate = self.program.db.defs.fn_data(function).krate;
        if let Some(effect) = self.program.effect_of(call) {
            let rule = self.rule(kind(effect).at(call), entry)?;
            let mut trace = vec![self.hop(krate, function, call)?];
            trace.extend(self.via(effect));
            return Some((rule, Cause { effect, trace, is_partial: false }));
        }
        let mut best: Option<(&'static Rule, FnId, Kind, u32, bool)> = None;
        let targets = targets(self.program, call);
        let blocking = targets.iter().filter(|&&target| self.bodies.summary(target).is_some()).count();
        for &target in &targets {
            for (&kind, step) in self.bodies.summary(target).into_iter().flatten() {
                let Some(rule) = self.rule(kind.at(call), entry) else {
                    continue;
                };
                let is_partial = step.is_partial || blocking < targets.len();
                let is_better = best.is_none_or(|(have, have_target, have_kind, depth, _)| {
                    (have.level, depth, have_target, have_kind) > (rule.level, step.depth, target, kind)
                        && have.level <= rule.level
                        || have.level < rule.level
                });
                if is_better {
                    best = Some((rule, target, kind, step.depth, is_partial));
                }
            }
        }
        let (rule, target, kind, _, is_partial) = best?;
        let mut trace = vec![self.hop(krate, function, call)?];
        let effect = self.follow(krate, target, kind, &mut trace)?;
        Some((rule, Cause { effect, trace, is_partial }))
    }

    /// Walks from a fn down to the call that blocks.
    fn follow(&self, krate: CrateId, mut function: FnId, mut kind: Kind, trace: &mut Vec<Hop>) -> Option<&Effect> {
        loop {
            let step = self.bodies.summary(function)?.get(&kind)?;
            let call = self.bodies.calls(function).get(step.call)?;
            trace.push(self.hop(krate, function, call)?);
            match step.next {
                Some(next) => (function, kind) = next,
                None => {
                    let effect = self.program.effect_of(call)?;
                    trace.extend(self.via(effect));
                    return Some(effect);
                }
            }
        }
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
        Some(Hop {
            place: Place { file, span: site.name },
            function: self.path(krate, function),
            call: self.path(krate, call.callee.function()),
        })
    }

    /// The rule for a kind in this context, if it is asked for.
    fn rule(&self, kind: Kind, entry: Entry) -> Option<&'static Rule> {
        let rule = catalogue::rule_for(&kind.name, entry.kind.name())?;
        let is_pedantic = kind.grade != Grade::Plain || rule.group == Group::Pedantic;
        let is_wanted = self.settings.only.is_empty() || self.settings.only.contains(&rule.id);
        let is_skipped = self.settings.skip.contains(&rule.id);
        (is_wanted && !is_skipped && (self.settings.pedantic || !is_pedantic)).then_some(rule)
    }

    fn confidence(&self, call: &Call, cause: &Cause<'_>) -> Confidence {
        if call.is_guess || cause.is_partial { Confidence::Medium } else { Confidence::High }
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
        let message = if cause.trace.len() > 1 { rule.message(&first, &leaf) } else { rule.message(&leaf, &leaf) };
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
