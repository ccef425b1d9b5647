//! What becomes of a stall once it is known: named by its rule, counted, warned about, written down.
//!
//! All of it runs on the reporter's thread. Nothing here waits for a disk or takes the program down.

mod callback;
mod fold;
mod json;
mod limit;
mod log;
#[cfg(feature = "metrics")]
mod metrics;
#[cfg(feature = "opentelemetry")]
mod opentelemetry;
#[cfg(feature = "outside")]
mod output;
mod text;
mod totals;
mod warn;

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use crate::rules;
use crate::settings::{Pattern, Settings};
use crate::stall::{Class, Frame, FrameKind, Phase, Site, Stall};

use limit::Limit;
use totals::Totals;

#[cfg(feature = "outside")]
pub(crate) use output::{Form, Output};
pub(crate) use text::whole;

/// Is told of stalls.
pub(crate) type Callback = Arc<dyn Fn(&Stall) + Send + Sync>;

/// Where reports go.
trait Sink: Send + Sync {
    /// Takes a report. The text is there when people are to be told of it.
    fn report(&self, stall: &Stall, warning: Option<&str>);

    /// Takes the totals, at the end.
    fn summary(&self, _text: &str) {}

    /// Waits until all that was taken is written; false if that took too long.
    fn flush(&self) -> bool {
        true
    }
}

/// Everything behind the detection of stalls. When it is dropped, it tells the totals.
pub(crate) struct Pipeline {
    settings: Settings,
    sinks: Vec<Box<dyn Sink>>,
    state: Mutex<State>,
}

struct State {
    limit: Limit,
    totals: Totals,
    /// The stalls that have not ended.
    open: HashMap<u64, Open>,
}

/// What is remembered of a stall until it ends.
struct Open {
    is_ignored: bool,
    /// A warning said everything.
    is_told: bool,
    /// It was the code's, and not the machine's.
    is_fault: bool,
    site: Option<Site>,
}

struct Judgement {
    verdict: limit::Verdict,
    /// A warning has named the place already: a few words are enough.
    is_known_place: bool,
}

impl Pipeline {
    /// Opens what the settings name. To be made on the thread that attaches: its `tracing` subscriber gets the warnings
    /// when there is no global one.
    pub(crate) fn new(settings: &Settings, callbacks: Vec<Callback>) -> Pipeline {
        let mut sinks: Vec<Box<dyn Sink>> = Vec::new();
        if let Some(settings) = &settings.log {
            match log::LogFile::open(settings) {
                Ok(file) => sinks.push(Box::new(file)),
                Err(error) => notice(&format!("there is no log: {}: {error}", settings.path.display())),
            }
        }
        #[cfg(feature = "metrics")]
        sinks.push(Box::new(metrics::Metrics::new()));
        #[cfg(feature = "opentelemetry")]
        sinks.push(Box::new(opentelemetry::OpenTelemetry::new()));
        sinks.extend(callbacks.into_iter().map(|callback| Box::new(callback::Guarded::new(callback)) as Box<dyn Sink>));
        // Last: a subscriber may wait for a lock that the stalled thread holds.
        if settings.warn {
            sinks.push(Box::new(warn::Warn::new()));
        }
        Pipeline::to(settings, sinks)
    }

    /// For a tool: reports go to `output`, and to the log, which must be one that can be.
    #[cfg(feature = "outside")]
    pub(crate) fn of_tool(settings: &Settings, output: Output) -> Result<Pipeline, String> {
        let mut sinks: Vec<Box<dyn Sink>> = Vec::new();
        if let Some(settings) = &settings.log {
            let file = log::LogFile::open(settings);
            sinks.push(Box::new(
                file.map_err(|error| format!("there is no log: {}: {error}", settings.path.display()))?,
            ));
        }
        sinks.push(Box::new(output));
        Ok(Pipeline::to(settings, sinks))
    }

    fn to(settings: &Settings, sinks: Vec<Box<dyn Sink>>) -> Pipeline {
        let state = State { limit: Limit::new(settings.rate), totals: Totals::default(), open: HashMap::new() };
        Pipeline { settings: settings.clone(), sinks, state: Mutex::new(state) }
    }

    /// Takes a report of a stall.
    pub(crate) fn report(&self, stall: &Stall) {
        self.report_at(stall, Instant::now());
    }

    fn report_at(&self, stall: &Stall, now: Instant) {
        let mut stall = stall.clone();
        let Some(Judgement { verdict, is_known_place }) = self.judge(&mut stall, now) else {
            return;
        };
        let warning = match verdict {
            limit::Verdict::Show { suppressed } => {
                let mut text = if is_known_place { text::brief(&stall) } else { text::whole(&stall, &self.settings) };
                text::add_suppressed(&mut text, suppressed);
                Some(text)
            }
            limit::Verdict::Hide => None,
        };
        for sink in &self.sinks {
            sink.report(&stall, warning.as_deref());
        }
    }

    /// Completes the stall by what was known of it before and by its rule. `None`: nobody wants to hear of it.
    fn judge(&self, stall: &mut Stall, now: Instant) -> Option<Judgement> {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let known = state.open.remove(&stall.id);
        if let Some(known) = &known {
            // What ended is not looked at any more.
            stall.site = stall.site.take().or(known.site.clone());
        }
        name_rule(stall);
        let is_ignored =
            known.as_ref().is_some_and(|known| known.is_ignored) || is_ignored(stall, &self.settings.ignore);
        if stall.phase != Phase::End {
            let (is_fault, site) = (stall.class.is_fault(), stall.site.clone());
            state.open.insert(stall.id, Open { is_ignored, is_told: false, is_fault, site });
        }
        if is_ignored {
            return None;
        }
        let place = text::place(stall);
        state.totals.add(stall, &place);
        // What was the machine's may become the code's.
        let is_new = known.as_ref().is_none_or(|known| known.is_fault != stall.class.is_fault());
        let verdict = state.limit.admit(stall, &place, is_new, now);
        let was_told = !is_new && known.as_ref().is_some_and(|known| known.is_told);
        let is_known_place = was_told && known.is_some_and(|known| is_same_place(stall, known.site.as_ref()));
        if let (limit::Verdict::Show { .. }, Some(open)) = (verdict, state.open.get_mut(&stall.id)) {
            open.is_told = true;
        }
        Some(Judgement { verdict, is_known_place })
    }

    /// Waits until all reports are where they go to.
    pub(crate) fn flush(&self) -> bool {
        self.sinks.iter().all(|sink| sink.flush())
    }

    /// Says what the program lost in all, once it lost anything.
    pub(crate) fn summary(&self) -> Option<String> {
        let state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.totals.summary()
    }
}

impl Drop for Pipeline {
    fn drop(&mut self) {
        if let Some(summary) = self.summary() {
            for sink in &self.sinks {
                sink.summary(&summary);
            }
        }
    }
}

/// The line of the log for a stall that was seen at some time.
#[cfg(feature = "outside")]
pub(crate) fn line(stall: &Stall, time: std::time::SystemTime) -> String {
    let mut stall = stall.clone();
    name_rule(&mut stall);
    json::line(&stall, time)
}

/// Tells of the watchdog's own troubles, once each.
pub(crate) fn notice(text: &str) {
    warn::notice(text);
}

/// Adds the rule and the advice to the site. A stall that is nobody else's is put down to a dependency.
fn name_rule(stall: &mut Stall) {
    if stall.site.is_none() && stall.class.is_fault() {
        stall.site = rules::blamed(&stall.frames).map(|index| site(&stall.frames[index]));
    }
    if stall.site.as_ref().is_none_or(|site| site.rule.is_some() || site.help.is_some()) {
        return;
    }
    if let (Some(advice), Some(site)) = (rules::advice(stall), &mut stall.site) {
        site.call = advice.call;
        site.rule = advice.rule;
        site.help = Some(advice.help.to_owned());
    }
}

/// Whether what is said of a stall now was said before. A computation goes from line to line.
fn is_same_place(stall: &Stall, before: Option<&Site>) -> bool {
    match (&stall.site, before) {
        (Some(now), Some(before)) if stall.class == Class::Cpu => {
            (&now.function, &now.file) == (&before.function, &before.file)
        }
        (now, before) => now.as_ref() == before,
    }
}

fn site(frame: &Frame) -> Site {
    Site {
        function: frame.function.as_deref().map(rules::display_name).unwrap_or_default(),
        file: frame.file.clone(),
        line: frame.line,
        column: frame.column,
        call: None,
        rule: None,
        help: None,
    }
}

/// Whether a pattern names the task, or a fn or file that the task was in.
fn is_ignored(stall: &Stall, patterns: &[Pattern]) -> bool {
    let is_code = |kind| kind != FrameKind::Runtime;
    let functions =
        stall.frames.iter().filter(|frame| is_code(frame.kind)).filter_map(|frame| frame.function.as_deref());
    let is_user = |kind| matches!(kind, FrameKind::User | FrameKind::Unknown);
    let files = stall.frames.iter().filter(|frame| is_user(frame.kind)).filter_map(|frame| frame.file.as_deref());
    let site = stall.site.iter().flat_map(|site| [Some(&*site.function), site.file.as_deref()]).flatten();
    let mut names = stall.name.as_deref().into_iter().chain(site).chain(functions).chain(files);
    !patterns.is_empty() && names.any(|name| patterns.iter().any(|pattern| pattern.matches(name)))
}

#[cfg(test)]
mod tests;
