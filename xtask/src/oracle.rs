//! `xtask oracle`: compares the analyser's callee of every call with the compiler's, for a workspace that builds, and
//! the edges of both call graphs.

mod callee;
mod compare;
mod definitions;
mod edges;
mod edges_report;
mod mir;
mod outline;
mod report;
mod sites;
mod source;
mod wrapper;

use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::engine::{self, CallFact};

pub(crate) use mir::Region;
pub(crate) use wrapper::run_as_wrapper;

/// Compare the callee of every call with the compiler's.
///
/// The workspace is checked by cargo into a target directory of its own (dependencies are not code-generated), and
/// rustc writes the MIR of each workspace target. Calls that nobody wrote (`?`, `for`, operators, derives, the bodies
/// of other crates' macros) are counted apart.
#[derive(Debug, clap::Args)]
pub(crate) struct OracleArgs {
    /// The directory to check: a workspace, or a member of one.
    path: PathBuf,
    /// Only these packages.
    #[arg(long, short, value_name = "NAME")]
    package: Vec<String>,
    /// Without tests, benches and examples.
    #[arg(long)]
    no_tests: bool,
    /// Compare the edges of the call graph inside the workspace too.
    #[arg(long)]
    edges: bool,
    /// Places shown of each cause.
    #[arg(long, default_value_t = 3)]
    limit: usize,
    /// Causes shown in each table.
    #[arg(long, default_value_t = 40)]
    causes: usize,
    /// Write every call with its verdict to this file.
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
    /// Where cargo builds [default: below the system's folder for temporary files].
    #[arg(long, value_name = "DIRECTORY")]
    target_dir: Option<PathBuf>,
    /// Read the analyser's answers from a JSON file instead of asking it.
    #[arg(long, value_name = "FILE", hide = true)]
    facts: Option<PathBuf>,
    /// More arguments for cargo, such as `--all-features`.
    #[arg(last = true)]
    cargo: Vec<String>,
}

/// Runs the command.
pub(crate) fn run(args: &OracleArgs) -> Result<()> {
    let root = args.path.canonicalize().with_context(|| args.path.display().to_string())?;
    let target_directory = match &args.target_dir {
        Some(directory) => std::path::absolute(directory)?,
        None => default_target_directory(&root),
    };
    let build = wrapper::build(&wrapper::BuildRequest {
        directory: &root,
        packages: &args.package,
        all_targets: !args.no_tests,
        target_directory: &target_directory,
        arguments: &args.cargo,
    })?;
    let census = sites::take_census(&build, &root, args.limit)?;
    let facts: Vec<CallFact> = match &args.facts {
        Some(file) => serde_json::from_str(&std::fs::read_to_string(file)?)?,
        None => engine::callees(&root)?,
    };
    let (compared, only_ours) = compare::compare(&census, &facts, &engine::blocking_paths());
    let mut out = std::io::stdout().lock();
    if !build.is_complete {
        writeln!(out, "cargo could not build every target: the rest is compared")?;
    }
    let limits = report::Limits { places: args.limit, causes: args.causes };
    report::print(&mut out, &census, &compared, only_ours, limits)?;
    if args.edges {
        let mut files = edges::Files::new(&root);
        let theirs = edges::of_compiler(&build, &census, &mut files)?;
        let ours = edges::of_analyser(&engine::call_graph(&root)?, &mut files);
        edges_report::print(&mut out, &theirs, &ours, &edges::verdicts(&compared), limits)?;
    }
    if let Some(file) = &args.json {
        std::fs::write(file, report::to_json(&census, &compared, only_ours)?)?;
    }
    Ok(())
}

/// The same for the same workspace, so that a second run builds nothing again.
fn default_target_directory(root: &Path) -> PathBuf {
    let mut hasher = DefaultHasher::new();
    root.hash(&mut hasher);
    let name = root.file_name().and_then(|name| name.to_str()).unwrap_or("root");
    std::env::temp_dir().join(format!("async-lint-oracle/{name}-{:016x}", hasher.finish()))
}
