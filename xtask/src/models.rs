//! `xtask models`: compares the models with the sources of the crates that they stand for.

mod compare;
mod package;
mod report;
mod signature;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;
use std::io::Write as _;
use std::path::PathBuf;

use anyhow::{Result, bail};
use async_lint::catalogue;
use async_lint::driver::{Config, beside_model};

use compare::Topic;

/// What the language's own crates are called: cargo has no package of them.
const BUILT_IN: &str = "std";

/// Compare models with the crates that they stand for.
///
/// cargo fetches each crate, in the version that the fixtures' manifests ask for, else the newest. It is read as a project
/// is; features that are off count as on. A report is for people to judge: macros of other crates make methods that
/// nobody sees here.
#[derive(Debug, clap::Args)]
pub(crate) struct ModelsArgs {
    /// The models, by the crates' names in code [default: all].
    names: Vec<String>,
    /// The version, for one model: `0.11`.
    #[arg(long, value_name = "REQUIREMENT")]
    version: Option<String>,
    /// Only with what is on this machine already.
    #[arg(long)]
    offline: bool,
    /// Without the dependencies' sources: calls that block below crates without a model are not found.
    #[arg(long)]
    no_deps: bool,
    /// Also fns that the model calls blocking while nothing that blocks was found in them, as in wrappers of C libraries.
    #[arg(long)]
    unfounded: bool,
    /// Where packages are unpacked [default: below the system's folder for temporary files].
    #[arg(long, value_name = "DIRECTORY")]
    folder: Option<PathBuf>,
}

pub(crate) fn run(args: &ModelsArgs) -> Result<()> {
    let names: BTreeSet<&str> = match &args.names[..] {
        [] => catalogue::models().iter().map(|model| model.name).filter(|name| *name != BUILT_IN).collect(),
        names => names.iter().map(String::as_str).collect(),
    };
    if args.version.is_some() && names.len() != 1 {
        bail!("a version is that of one model");
    }
    let folder = args.folder.clone().unwrap_or_else(|| std::env::temp_dir().join("async-lint-models"));
    let config = Config { deps: !args.no_deps, ..Config::default() };
    let mut topics = vec![Topic::Missing, Topic::Different, Topic::Unmarked, Topic::Role];
    topics.extend(args.unfounded.then_some(Topic::Unfounded));
    for name in names {
        let mut text = Vec::new();
        match found(name, args, &folder, &config) {
            Ok((title, differences)) => report::print(&mut text, &title, &differences, &topics)?,
            Err(error) => writeln!(text, "# {name}\n\nnot compared: {error:#}\n")?,
        }
        std::io::stdout().write_all(&text)?;
    }
    Ok(())
}

/// The crate's name and version, and how it differs from its model.
fn found(
    name: &str,
    args: &ModelsArgs,
    folder: &std::path::Path,
    config: &Config,
) -> Result<(String, Vec<compare::Difference>)> {
    if name == BUILT_IN {
        bail!("it comes with the toolchain, not from a registry");
    }
    let request = package::Request { name, version: args.version.as_deref(), offline: args.offline, folder };
    let package = package::fetch(&request)?;
    let differences = beside_model(&package.directory, name, config, compare::compare)
        .map_err(|error| anyhow::anyhow!("{}: {}", error.path, error.message))?;
    Ok((format!("{name} ({} {})", package.name, package.version), differences))
}
