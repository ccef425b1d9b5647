//! Which rule of async-lint covers a stall, and what to write instead: by the fns on the stack, else by the system call.
//!
//! The fn that counts is the one that the user's code called, for that is the call that has to change, and the one that
//! the linter reports: of `load` → `std::fs::read_to_string` → `File::read` → `read(2)` it is `read_to_string`.

mod internals;
mod symbol;
#[rustfmt::skip]
mod table;

use crate::stall::{Class, Frame, FrameKind, Stall};

pub(crate) use symbol::{display_name, plain_path};

/// A rule with advice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Advice {
    /// The path by which users know the fn that blocks.
    pub(crate) call: Option<String>,
    /// `None` where no rule covers what is known to take long, such as compressing.
    pub(crate) rule: Option<&'static str>,
    pub(crate) help: &'static str,
}

const SPREAD: &str = "move the computation into `tokio::task::spawn_blocking`, or give way in it with \
                      `tokio::task::yield_now().await`";

/// What is known to be wrong at the place of a stall.
pub(crate) fn advice(stall: &Stall) -> Option<Advice> {
    if matches!(stall.class, Class::Starved | Class::SlowPolls) {
        return None;
    }
    let names = below_site(stall).iter().rev().filter_map(|frame| frame.function.as_deref());
    let below: Vec<symbol::Path<'_>> = names.flat_map(symbol::paths).collect();
    let below = || below.iter();
    let first = |advice: fn(&symbol::Path<'_>) -> Option<Advice>| {
        below().enumerate().find_map(|(depth, path)| Some((depth, advice(path)?)))
    };
    let internal = first(|path| internals::rule_of_path(path).and_then(by_rule));
    let advice = first(by_path).filter(|(depth, advice)| {
        // Reading from what is in memory computes: then the type that is read from is not to blame.
        if stall.class == Class::Cpu {
            return advice.rule != Some("blocking-io-on-type");
        }
        // A channel whose own lock is waited for is a channel, also where its public fn was inlined.
        let is_around = |(outer, of): &(usize, Advice)| outer < depth && of.rule != advice.rule;
        stall.class != Class::Lock || !internal.as_ref().is_some_and(is_around)
    });
    let advice = advice.map(|(_, advice)| advice);
    match stall.class {
        Class::Cpu => advice.or(Some(Advice { call: None, rule: None, help: SPREAD })),
        _ => advice
            .or_else(|| internal.map(|(_, advice)| advice))
            .or_else(|| internals::rule_of_syscall(stall.syscall.as_ref()?).and_then(by_rule))
            .or_else(|| if stall.class == Class::Lock { by_rule("blocking-lock") } else { None }),
    }
}

/// The frames between what blocks and the frame that is to blame, or the runtime's where there is none.
fn below_site(stall: &Stall) -> &[Frame] {
    let end = blamed(&stall.frames);
    let end = end.or_else(|| stall.frames.iter().position(|frame| frame.kind == FrameKind::Runtime));
    &stall.frames[..end.unwrap_or(stall.frames.len())]
}

/// The innermost frame of the user's. In a task that is a dependency's own, the innermost one of a dependency.
pub(crate) fn blamed(frames: &[Frame]) -> Option<usize> {
    let has_path = |frame: &Frame| frame.function.as_deref().is_some_and(|function| function.contains("::"));
    let is_foreign =
        |frame: &Frame| matches!(frame.kind, FrameKind::Dependency | FrameKind::Unknown) && has_path(frame);
    frames.iter().position(|frame| frame.kind == FrameKind::User).or_else(|| frames.iter().position(is_foreign))
}

fn by_rule(rule: &str) -> Option<Advice> {
    table::RULES.iter().find(|(id, _)| *id == rule).map(|(id, help)| Advice { call: None, rule: Some(id), help })
}

/// The row of the table whose public path is told by the path of a symbol.
///
/// Symbols name the module of the definition, `std::sync::poison::mutex::Mutex::lock`, and users the one that exports
/// it. So a public path fits when its crate and name are the symbol's, and all between occurs in the symbol in order.
fn by_path(path: &symbol::Path<'_>) -> Option<Advice> {
    let closures = path.iter().rev().take_while(|segment| segment.starts_with('{')).count();
    let whole = &path[..path.len() - closures];
    // A fn inside a fn is that fn at work, `std::fs::read_to_string::inner`.
    [whole, whole.split_last()?.1].into_iter().find_map(|path| {
        let (name, container) = path.split_last()?;
        // The slow path of std's locks: it is what is left on the stack where `lock` is inlined.
        let name = &name.strip_suffix("_contended").unwrap_or(name);
        let start = table::FNS.partition_point(|row| row.0 < *name);
        let rows = table::FNS[start..].iter().take_while(|row| row.0 == *name);
        // The longest one says most: `std::sync::Mutex` before `std::Mutex`.
        let row = rows.filter(|row| fits(row.1, container)).max_by_key(|row| row.1.len())?;
        let rule = table::RULES.get(usize::from(row.2)).map(|rule| rule.0);
        let call = Some(format!("{}::{name}", row.1));
        table::HELPS.get(usize::from(row.3)).map(|help| Advice { call, rule, help })
    })
}

fn fits(public: &str, symbol: &[&str]) -> bool {
    let is_type = |name: Option<&&str>| name.is_some_and(|name| name.starts_with(|first: char| first.is_uppercase()));
    let public: Vec<&str> = public.split("::").collect();
    // A method is never a fn of the module around its type: `std::fs::read` is not `std::fs::File::read`.
    if (is_type(public.last()) || is_type(symbol.last())) && public.last() != symbol.last() {
        return false;
    }
    let (mut public, mut symbol) = (public.iter(), symbol.iter());
    let same_crate = match (public.next(), symbol.next()) {
        (Some(public), Some(symbol)) => *public == facade(symbol),
        _ => false,
    };
    same_crate && public.all(|segment| symbol.any(|own| own == segment))
}

/// The crate that users know: `std` shows what its parts define.
fn facade(name: &str) -> &str {
    if matches!(name, "core" | "alloc") { "std" } else { name }
}

#[cfg(test)]
mod tests;
