//! Findings: the calls on an executor's thread that may block it, with the way down to the blocking call, why it
//! matters there, and what to write instead in this project. Only `why` resolves or infers anything here.

mod advice;
mod message;
mod names;
mod phase;
mod ways;
mod why;

use std::sync::{Arc, OnceLock};

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use crate::callgraph::{Call, Context, Entry, EntryKind, Program};
use crate::catalogue::{self, Group, Rule};
use crate::diagnostic::{Confidence, Finding, Hop, Phase, Place};
use crate::effects::{Effect, Grade};
use crate::infer::Args;
use crate::propagate::{Bodies, Kind};
use crate::resolve::{CrateId, FnId};
use crate::source::{FileId, Name, SourceMap};

use names::Names;
use phase::Phases;
use ways::{Below, Chain, Way};
pub use why::explain;

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
    let reporter = Reporter::new(program, &bodies, settings);
    let functions = program.member_fns();
    let mut found: Vec<Found> = functions.par_iter().flat_map_iter(|&function| reporter.function(function)).collect();
    found.sort_by(|one, other| {
        let (one, other) = (&one.finding, &other.finding);
        let key = |finding: &Finding| (finding.place.span, finding.rule);
        let paths = (&sources.file(one.place.file).path, &sources.file(other.place.file).path);
        paths.0.cmp(paths.1).then_with(|| key(one).cmp(&key(other)))
    });
    found.dedup_by(|one, other| {
        let (one, other) = (one.finding.place, other.finding.place);
        sources.file(one.file).path == sources.file(other.file).path && one.span == other.span
    });
    once_each(found)
}

/// Of the uses of a lazy static one alone runs its initialiser: one while the program starts, else the plainest.
fn once_each(found: Vec<Found>) -> Vec<Finding> {
    // By the fn's name before its place, which says nothing.
    fn rank(found: &Found) -> (bool, usize, &str) {
        let finding = &found.finding;
        (finding.phase != Phase::Startup, finding.trace.len(), &finding.function)
    }
    let mut first: FxHashMap<FnId, usize> = FxHashMap::default();
    for (index, one) in found.iter().enumerate() {
        let Some(initializer) = one.forced else { continue };
        let best = first.entry(initializer).or_insert(index);
        if rank(one) < rank(&found[*best]) {
            *best = index;
        }
    }
    let is_first = |index: usize, found: &Found| found.forced.is_none_or(|id| first.get(&id) == Some(&index));
    let kept = found.into_iter().enumerate().filter(|(index, found)| is_first(*index, found));
    kept.map(|(_, found)| found.finding).collect()
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
    below: Below,
    names: Names,
    /// Made when first asked for.
    phases: OnceLock<Phases>,
}

/// A finding, and the static whose initialiser blocks.
struct Found {
    finding: Finding,
    forced: Option<FnId>,
}

/// What blocks under a call.
struct Cause<'a> {
    chain: Chain<'a>,
    also: Vec<(&'static str, usize)>,
    phase: Phase,
}

/// Why a call is no finding.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Silence {
    /// It does not run on an executor's thread by itself.
    Elsewhere,
    /// It stands in an async fn that only threads of its own poll.
    PolledElsewhere,
    /// Nothing blocks that the settings ask for.
    Harmless,
    /// It is not sure enough.
    Unsure,
}

impl<'a> Reporter<'a> {
    fn new(program: &'a Program, bodies: &'a Bodies, settings: &'a Settings<'a>) -> Reporter<'a> {
        Reporter {
            program,
            bodies,
            settings,
            below: Below::default(),
            names: Names::default(),
            phases: OnceLock::new(),
        }
    }

    fn function(&self, function: FnId) -> Vec<Found> {
        let calls = self.bodies.calls(function).iter().enumerate();
        calls.filter_map(|(index, call)| self.call(function, index, call).ok()).collect()
    }

    fn call(&self, function: FnId, index: usize, call: &Call) -> Result<Found, Silence> {
        let Context::Executor(entry) = call.context else {
            return Err(Silence::Elsewhere);
        };
        if entry.kind == EntryKind::AsyncFn && self.bodies.is_offloaded(function) {
            return Err(Silence::PolledElsewhere);
        }
        let (rule, cause) = self.cause(function, index, call, entry).ok_or(Silence::Harmless)?;
        let confidence = self.confidence(call, &cause);
        if confidence < self.settings.min_confidence {
            return Err(Silence::Unsure);
        }
        let forced = cause.chain.forced;
        Ok(Found { finding: self.finding(function, call, entry, rule, cause, confidence), forced })
    }

    /// The cause to report of a call, with its rule: the worst, of those the nearest.
    fn cause(&self, function: FnId, index: usize, call: &Call, entry: Entry) -> Option<(&'static Rule, Cause<'_>)> {
        let ways = self.ways(function, index, call);
        let mut wanted: Vec<(&'static Rule, &Way)> =
            ways.iter().filter_map(|way| Some((self.rule(way.kind, entry, call)?, way))).collect();
        if wanted.is_empty() {
            return None;
        }
        let phase = self.phase(function, index);
        if phase == Phase::Startup && !self.settings.pedantic {
            wanted.retain(|(_, way)| !self.is_small(function, index, call, way));
        }
        wanted.sort_by_key(|(rule, way)| (std::cmp::Reverse(rule.level), way.depth, way.target));
        let mut chains = wanted.iter().filter_map(|(rule, way)| Some((*rule, self.follow(function, call, way)?)));
        let first = chains.next()?;
        let is_likely = |chain: &Chain<'_>| !chain.is_unlikely();
        let likely = if is_likely(&first.1) { None } else { chains.find(|(_, chain)| is_likely(chain)) };
        let (rule, chain) = likely.unwrap_or(first);
        let also = self.also(function, index, call, entry, &chain.trace);
        Some((rule, Cause { chain, also, phase }))
    }

    /// A call in a body whose generics stand for `args`.
    fn hop(&self, krate: CrateId, function: FnId, call: &Call, args: &Args) -> Option<Hop> {
        Some(Hop {
            place: Place { file: self.program.db.defs.fn_data(function).file, span: call.name },
            function: self.path(krate, function),
            call: self.callee_path(krate, call, args),
        })
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
        let is_guess = call.is_guess || cause.chain.is_guess || cause.chain.via.is_some();
        match is_guess {
            _ if cause.chain.is_unlikely() => Confidence::Low,
            true => Confidence::Medium,
            false => Confidence::High,
        }
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
        let message = message::message(rule, &cause);
        let chain = cause.chain;
        let is_chain = chain.trace.len() > 1;
        Finding {
            rule: &rule.id,
            level: rule.level,
            confidence,
            place: Place { file, span: site.name },
            call_span: site.span,
            call: chain.trace.last().map(|hop| hop.call.clone()).unwrap_or_default(),
            kind: kind_name(&chain.effect.kind),
            function: self.path(krate, function),
            context: entry.kind.name().to_owned(),
            context_place: Some(Place { file, span: entry.place }),
            message,
            why: rule.why.clone(),
            help: advice::help(chain.effect, rule, self.dependencies(krate), is_chain),
            trace: chain.trace,
            phase: cause.phase,
            also: cause.also,
            fixes: Vec::new(),
            suppressed: None,
            measured: None,
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
