//! Why the calls on a line are findings or none. The verdict is the one of a check: the same code gives it. What is
//! told beside it is looked up again, which a check has no time for.

mod context;
mod reached;
mod receiver;

use crate::callgraph::{Call, CalleeRef, Context, Program};
use crate::catalogue;
use crate::diagnostic::why::{Answer, CallAnswer, Implementation, Way};
use crate::diagnostic::{Confidence, Phase, Place};
use crate::effects::Grade;
use crate::hir::{Expr, SiteId};
use crate::infer::{BodyTypes, Owner, Ty, infer_types};
use crate::propagate::Bodies;
use crate::resolve::{FnId, Origin};
use crate::source::{FileId, SourceMap};

use super::{Found, Reporter, Settings, Silence, kind_name};

/// Says what is known of the calls on a line of a file; a file that was read more than once has several ids.
pub fn explain(program: &Program, sources: &SourceMap, settings: &Settings<'_>, files: &[FileId], line: u32) -> Answer {
    let functions = functions_in(program, files);
    let on_line = |function: FnId| sites_on(program, sources, function, line).next().is_some();
    let asked: Vec<FnId> = functions.iter().copied().filter(|&function| on_line(function)).collect();
    let bodies = Bodies::with(program, &asked);
    let reporter = Reporter::new(program, &bodies, settings);
    let mut calls: Vec<CallAnswer> = asked
        .iter()
        .filter_map(|&function| Explainer::new(&reporter, sources, function))
        .flat_map(|explainer| explainer.line(line))
        .collect();
    // One place may make several calls: what says most is told.
    calls.sort_by(|one, other| {
        let rank = |call: &CallAnswer| (call.reported.is_none(), call.ways.is_empty());
        let by_thread = one.place.span.cmp(&other.place.span).then_with(|| one.context.cmp(&other.context));
        by_thread.then_with(|| rank(one).cmp(&rank(other)))
    });
    calls.dedup_by(|one, other| one.place.span == other.place.span && one.context == other.context);
    calls.sort_by_key(|call| (call.place.span, call.reported.is_none()));
    let nearest = if calls.is_empty() { nearest(program, sources, &functions, line) } else { None };
    Answer { path: String::new(), line, calls, nearest, sources: SourceMap::default() }
}

/// The fns with a body in these files.
fn functions_in(program: &Program, files: &[FileId]) -> Vec<FnId> {
    let defs = &program.db.defs;
    let all = (0..defs.fns.len() as u32).map(FnId);
    all.filter(|&id| files.contains(&defs.fn_data(id).file) && defs.has_body(id)).collect()
}

/// The places of calls, made or not known, on a line.
fn sites_on<'a>(
    program: &'a Program,
    sources: &'a SourceMap,
    function: FnId,
    line: u32,
) -> impl Iterator<Item = SiteId> + 'a {
    call_lines(program, sources, function).filter(move |(_, own)| *own == line).map(|(site, _)| site)
}

fn call_lines<'a>(
    program: &'a Program,
    sources: &'a SourceMap,
    function: FnId,
) -> impl Iterator<Item = (SiteId, u32)> + 'a {
    let found = program.body(function);
    found.into_iter().flat_map(move |(file, body)| {
        let written = body.exprs.iter().filter_map(|expr| match expr {
            Expr::Call { site, .. }
            | Expr::MethodCall { site, .. }
            | Expr::For { site, .. }
            | Expr::Index { site, .. }
            | Expr::Binary { site, .. }
            | Expr::Try { site, .. }
            | Expr::Deref { site, .. } => Some(*site),
            Expr::Macro(expr) => Some(expr.site),
            _ => None,
        });
        let passed = body.path_sites.iter().map(|(_, site)| *site);
        let bound = body.pat_sites.iter().map(|(_, site)| *site);
        let source = sources.file(file);
        written.chain(passed).chain(bound).map(move |site| (site, source.line_column(body[site].name.start).0))
    })
}

/// The line with a call that is nearest to a line, the earlier of two.
fn nearest(program: &Program, sources: &SourceMap, functions: &[FnId], line: u32) -> Option<u32> {
    let mut best: Option<u32> = None;
    for &function in functions {
        let Some(types) = program.types(function) else {
            continue;
        };
        let Some((file, body)) = program.body(function) else {
            continue;
        };
        for expr in types.callees.keys() {
            let site = match &body[*expr] {
                Expr::Call { site, .. } | Expr::MethodCall { site, .. } | Expr::For { site, .. } => *site,
                _ => continue,
            };
            let own = sources.file(file).line_column(body[site].name.start).0;
            let key = |own: u32| (own.abs_diff(line), own);
            best = best.filter(|&best| key(best) <= key(own)).or(Some(own));
        }
    }
    best
}

/// One fn whose calls are explained.
struct Explainer<'a> {
    reporter: &'a Reporter<'a>,
    program: &'a Program,
    sources: &'a SourceMap,
    function: FnId,
    /// With the types of all expressions.
    types: BodyTypes,
}

impl<'a> Explainer<'a> {
    fn new(reporter: &'a Reporter<'a>, sources: &'a SourceMap, function: FnId) -> Option<Explainer<'a>> {
        let types = infer_types(&reporter.program.db, Owner::Fn(function))?;
        Some(Explainer { reporter, program: reporter.program, sources, function, types })
    }

    fn line(&self, line: u32) -> Vec<CallAnswer> {
        let Some((_, body)) = self.program.body(self.function) else {
            return Vec::new();
        };
        let sites: Vec<SiteId> = sites_on(self.program, self.sources, self.function, line).collect();
        let calls = self.reporter.bodies.calls(self.function).iter().enumerate();
        let known = calls.filter(|(_, call)| sites.contains(&call.site));
        let mut answers: Vec<CallAnswer> = known.clone().map(|(index, call)| self.known(index, call)).collect();
        let nested = self.program.nested(self.function);
        for call in nested.iter().filter(|nested| sites.contains(&nested.site)) {
            if known.clone().any(|(_, known)| known.expr == call.expr) || !self.is_unknown(body, call.expr) {
                continue;
            }
            answers.push(self.unknown(call));
        }
        answers
    }

    fn path(&self, function: FnId) -> String {
        self.reporter.path(self.program.db.defs.fn_data(self.function).krate, function)
    }

    /// An answer that knows nothing yet.
    fn blank(&self, site: SiteId, context: Context) -> CallAnswer {
        let (file, site) = self.program.site(self.function, site).unwrap_or((FileId(0), Default::default()));
        let text = self.sources.file(file).text.get(site.name.range()).unwrap_or_default();
        CallAnswer {
            place: Place { file, span: site.name },
            name: text.to_owned(),
            function: self.path(self.function),
            callee: None,
            declared: None,
            receiver: None,
            generics: Vec::new(),
            lost: None,
            context: self.context_text(context),
            origin: Vec::new(),
            implementations: Vec::new(),
            ways: Vec::new(),
            reached: Vec::new(),
            reported: None,
            verdict: String::new(),
        }
    }

    fn known(&self, index: usize, call: &Call) -> CallAnswer {
        let mut answer = self.blank(call.site, call.context);
        let function = call.callee.function();
        answer.callee = Some(self.path(function));
        if let CalleeRef::Call(callee) = &call.callee {
            answer.declared = (callee.declared != function).then(|| self.path(callee.declared));
            answer.generics = self.generics(callee);
            answer.receiver = self.receiver(call.expr);
        }
        answer.origin = self.origin(call.expr, call.context);
        answer.implementations = self.implementations(index);
        answer.ways = self.ways(index, call);
        if matches!(call.context, Context::Inline | Context::Kept(_)) && !answer.ways.is_empty() {
            answer.reached = reached::from_executor(self.reporter, self.function, call);
        }
        match self.reporter.call(self.function, index, call) {
            Ok(Found { finding, forced }) => {
                answer.reported = Some(finding.rule);
                let sure = match finding.confidence {
                    Confidence::High => "",
                    Confidence::Medium => " (medium confidence)",
                    Confidence::Low => " (low confidence)",
                };
                let once = if forced.is_some() { "; of a static's uses a check reports one" } else { "" };
                answer.verdict = format!("{}{sure}: {}{once}", finding.rule, finding.message);
            }
            Err(silence) => answer.verdict = self.silence(index, call, silence, &answer),
        }
        answer
    }

    fn implementations(&self, index: usize) -> Vec<Implementation> {
        let bodies = self.reporter.bodies;
        let targets = self.reporter.targets(self.function, index);
        let mut functions: Vec<FnId> = targets.iter().map(|&target| bodies.instance(target).function).collect();
        functions.sort_unstable();
        functions.dedup();
        if functions.len() < 2 {
            return Vec::new();
        }
        let of = |&id: &FnId| {
            let data = self.program.db.defs.fn_data(id);
            let instances = targets.iter().filter(|&&target| bodies.instance(target).function == id);
            let summaries = instances.flat_map(|&target| bodies.summary(target).keys());
            let mut kinds: Vec<&'static str> = summaries.map(|kind| kind_name(&kind.name)).collect();
            kinds.sort_unstable();
            kinds.dedup();
            let place = Place { file: data.file, span: self.program.db.defs.fn_hir(id).name_span };
            Implementation { place, path: self.path(id), kinds }
        };
        functions.iter().map(of).collect()
    }

    fn ways(&self, index: usize, call: &Call) -> Vec<Way> {
        let mut ways = self.reporter.ways(self.function, index, call);
        ways.sort_by_key(|way| (way.kind, way.depth, way.target));
        ways.dedup_by_key(|way| way.kind);
        let told = ways.iter().filter_map(|way| {
            let trace = self.reporter.follow(self.function, call, way)?.trace;
            Some(Way { kind: kind_name(&way.kind.name), trace, hidden: self.hidden(index, call, way) })
        });
        told.collect()
    }

    /// Why the settings leave a way to block out.
    fn hidden(&self, index: usize, call: &Call, way: &super::ways::Way) -> Option<String> {
        let context = match (call.callee.implicit(), call.context) {
            (Some(context), _) => context,
            (None, Context::Executor(entry)) => entry.kind.name(),
            (None, _) => "async fn",
        };
        let Some(rule) = catalogue::rule_for(&way.kind.name, context) else {
            return Some("no rule reports this kind".to_owned());
        };
        let settings = self.reporter.settings;
        if settings.skip.contains(&rule.id) {
            return Some(format!("`--skip {}`", rule.id));
        }
        if !settings.only.is_empty() && !settings.only.contains(&rule.id) {
            return Some("`--only` asks for other rules".to_owned());
        }
        if settings.pedantic {
            return None;
        }
        match way.kind.grade {
            Grade::InLoop => Some("it adds up in loops only, and this is in none; `--pedantic` reports it".to_owned()),
            Grade::Pedantic => Some("most maintainers accept it; `--pedantic` reports it".to_owned()),
            Grade::Plain if rule.group == catalogue::Group::Pedantic => {
                Some(format!("{} is a pedantic rule; `--pedantic` reports it", rule.id))
            }
            Grade::Plain
                if matches!(call.context, Context::Executor(_))
                    && self.reporter.phase(self.function, index) == Phase::Startup
                    && self.reporter.is_small(self.function, index, call, way) =>
            {
                Some("one small call while the program starts; `--pedantic` reports it".to_owned())
            }
            Grade::Plain => None,
        }
    }

    /// Why a call is no finding.
    fn silence(&self, index: usize, call: &Call, silence: Silence, answer: &CallAnswer) -> String {
        if answer.ways.is_empty() {
            return self.harmless(index, call);
        }
        match (silence, call.context) {
            (Silence::PolledElsewhere, _) => {
                let callers = reached::callers(self.reporter, self.sources, self.function);
                format!("only threads that may block poll `{}`{callers}", answer.function)
            }
            (Silence::Elsewhere, Context::Inline | Context::Kept(_)) if let Some(first) = answer.reached.first() => {
                let file = self.sources.file(first.place.file);
                let line = file.line_column(first.place.span.start).0;
                format!("a check reports the call that leads here from an executor, {}:{line}", file.path)
            }
            (Silence::Elsewhere, Context::Inline) => {
                let callers = reached::callers(self.reporter, self.sources, self.function);
                format!("no async code reaches `{}`{callers}", answer.function)
            }
            (Silence::Elsewhere, Context::Unknown | Context::Kept(_)) => {
                "where the closure runs is not known".to_owned()
            }
            (Silence::Elsewhere, _) => "blocking is fine on that thread".to_owned(),
            (Silence::Unsure, _) => "it is less sure than `--min-confidence` asks for".to_owned(),
            (Silence::Harmless, _) => match answer.ways.iter().find_map(|way| way.hidden.clone()) {
                Some(hidden) => hidden,
                None => "nothing that it does is known to block".to_owned(),
            },
        }
    }

    /// Why nothing is known to block in a call.
    fn harmless(&self, index: usize, call: &Call) -> String {
        let defs = &self.program.db.defs;
        let function = call.callee.function();
        let declared = match &call.callee {
            CalleeRef::Call(callee) => callee.declared,
            other => other.function(),
        };
        let effects = &self.program.effects;
        let effect = effects.declared(function).or_else(|| effects.declared(declared));
        let is_model = defs.krate(defs.fn_data(function).krate).origin == Origin::Model;
        if defs.fn_hir(function).is_async && is_model {
            return "an async fn: it waits without its thread".to_owned();
        }
        if defs.fn_hir(function).is_async {
            return "an async fn: what it does is looked at in its body".to_owned();
        }
        if call.is_awaited && effect.is_some() {
            return "it is awaited, so it returned a future: the async twin of a blocking call".to_owned();
        }
        if effect.is_some_and(|effect| !effect.if_os.is_empty()) {
            return "it blocks on values that reach the operating system only: this one is not known to".to_owned();
        }
        if is_model {
            return "its model declares no blocking".to_owned();
        }
        if !defs.has_body(function) && self.reporter.targets(self.function, index).is_empty() {
            return "its body is not known".to_owned();
        }
        "nothing that it does is known to block".to_owned()
    }

    fn text(&self, ty: &Ty) -> String {
        let names = &self.program.db.signature(self.function).generics.names;
        self.program.db.type_text(ty, names)
    }
}
