//! `xtask offloaded`: what projects give to threads that may block, and that the analyser does not see block. Their
//! authors say that it does, so each is a model or a type that is missing, or work that has no rule.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::PathBuf;

use anyhow::Result;

use crate::engine;

/// List what projects offload without a blocking call that is known in it.
///
/// At the end stand the callees of these closures, the most frequent first: candidates for a model.
#[derive(Debug, clap::Args)]
pub(crate) struct OffloadedArgs {
    /// The directories to check.
    #[arg(required = true)]
    paths: Vec<PathBuf>,
    /// Also what is given to threads of its own, which may run for long instead of blocking.
    #[arg(long)]
    threads: bool,
    /// Callees shown at the end.
    #[arg(long, default_value_t = 60)]
    callees: usize,
}

/// Callees that take a closure to a new thread, by name.
const THREADS: [&str; 4] = ["spawn", "spawn_scoped", "spawn_unchecked", "start"];

/// Runs the command.
pub(crate) fn run(args: &OffloadedArgs) -> Result<()> {
    let mut out = std::io::stdout().lock();
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for path in &args.paths {
        let mut facts = engine::offloaded(path)?;
        facts.retain(|fact| args.threads || !THREADS.contains(&fact.taker.as_str()));
        let silent: Vec<_> = facts.iter().filter(|fact| fact.kinds.is_empty()).collect();
        writeln!(out, "{}: {} offloaded, {} of them silent", path.display(), facts.len(), silent.len())?;
        for fact in silent {
            writeln!(out, "  {}:{} {}", fact.path, fact.line, fact.taker)?;
            for call in &fact.calls {
                let callee = call.callee.as_deref().unwrap_or("?");
                writeln!(out, "    {:5} {} -> {callee}", call.line, call.name)?;
                let key = call.callee.clone().unwrap_or_else(|| format!("? {}", call.name));
                *counts.entry(key).or_default() += 1;
            }
        }
    }
    let mut counts: Vec<(String, usize)> = counts.into_iter().collect();
    counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    for (callee, count) in counts.into_iter().take(args.callees) {
        writeln!(out, "{count:5} {callee}")?;
    }
    Ok(())
}
