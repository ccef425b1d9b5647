//! The arguments, as clap reads them. What `--help` says stands here.

use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::str::FromStr;

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::diagnostic::{Confidence, Level};
use crate::render::Format;

const AFTER_HELP: &str = "\
Examples:
  async-lint check                          check the crate or workspace here
  async-lint check path/to/crate --tests    also look at its tests
  async-lint check --only blocking-fs,blocking-sleep
  async-lint check --format json > report.json
  async-lint why src/main.rs:12             why a call there is reported or not
  async-lint explain blocking-fs            what the rule is about, and what to write instead

Exit codes:
  0  nothing found
  1  findings (see `check --fail-on`)
  2  could not run: a wrong argument, or a path that cannot be read";

/// Finds the calls that block an async executor's threads, by reading Rust sources. Compiles and runs nothing.
#[derive(Parser, Debug)]
#[command(version, after_help = AFTER_HELP, arg_required_else_help = true, propagate_version = true)]
pub(super) struct Arguments {
    #[command(subcommand)]
    pub(super) command: Command,

    /// When to color the output; `auto` heeds NO_COLOR, CLICOLOR and CLICOLOR_FORCE
    #[arg(long, global = true, value_enum, value_name = "WHEN", default_value = "auto")]
    pub(super) color: ColorWhen,
}

#[derive(Subcommand, Debug)]
pub(super) enum Command {
    /// Report the calls in a crate or workspace that block async code
    Check(CheckArguments),
    /// Say of the calls on a line what is known of them, and why they are reported or not
    Why(WhyArguments),
    /// Print the page of a rule: what, why, an example, what to write instead
    Explain(ExplainArguments),
    /// List all rules
    Rules(RulesArguments),
}

#[derive(Args, Debug)]
#[command(after_help = "Exit codes: 0 nothing found, 1 findings (see --fail-on), 2 could not run.")]
pub(super) struct CheckArguments {
    /// The directory of a crate or workspace
    #[arg(default_value = ".")]
    pub(super) path: PathBuf,

    /// How to print the findings
    #[arg(long, value_enum, value_name = "FORMAT", default_value = "human")]
    pub(super) format: ReportFormat,

    /// Print the findings only: no summary, no progress
    #[arg(long, short)]
    pub(super) quiet: bool,

    /// Also check tests: `tests/`, `#[test]`, `#[cfg(test)]`
    #[arg(long, help_heading = "What to check")]
    pub(super) tests: bool,

    /// Also check benchmarks
    #[arg(long, help_heading = "What to check")]
    pub(super) benches: bool,

    /// Also check examples
    #[arg(long, help_heading = "What to check")]
    pub(super) examples: bool,

    /// Also check build scripts
    #[arg(long, help_heading = "What to check")]
    pub(super) build_scripts: bool,

    /// All four of the above
    #[arg(long, help_heading = "What to check")]
    pub(super) all_targets: bool,

    /// Also look into dependencies whose sources are on disk, and keep what is found in the user's cache folder
    #[arg(long, help_heading = "What to check")]
    pub(super) deps: bool,

    /// Neither use nor fill the cache folder
    #[arg(long, help_heading = "What to check")]
    pub(super) no_cache: bool,

    /// Also report what most maintainers accept
    #[arg(long, help_heading = "What to report")]
    pub(super) pedantic: bool,

    /// Run these rules only, pedantic ones too (repeat it, or separate them by commas)
    #[arg(long, value_name = "RULE", value_delimiter = ',', help_heading = "What to report")]
    pub(super) only: Vec<String>,

    /// Do not run these rules
    #[arg(long, value_name = "RULE", value_delimiter = ',', help_heading = "What to report")]
    pub(super) skip: Vec<String>,

    /// Leave out findings that are less sure
    #[arg(long, value_enum, value_name = "CONFIDENCE", default_value = "medium", help_heading = "What to report")]
    pub(super) min_confidence: LeastConfidence,

    /// The least level of a finding that makes the exit code 1
    #[arg(long, value_enum, value_name = "LEVEL", default_value = "info", help_heading = "What to report")]
    pub(super) fail_on: FailOn,

    /// The number of worker threads [default: one a processor]
    #[arg(long, value_name = "N")]
    pub(super) threads: Option<NonZeroUsize>,
}

#[derive(Args, Debug)]
#[command(after_help = "Exit codes: 0 there is an answer, 2 could not run.")]
pub(super) struct WhyArguments {
    /// A file of the project and a line in it: `src/main.rs:12`
    #[arg(value_name = "PATH:LINE")]
    pub(super) place: FileLine,

    /// How to print the answer
    #[arg(long, value_enum, value_name = "FORMAT", default_value = "human")]
    pub(super) format: ListFormat,

    /// The line is in a test, benchmark, example or build script
    #[arg(long)]
    pub(super) all_targets: bool,

    /// Read the sources of dependencies that are on disk, for the signatures in them
    #[arg(long)]
    pub(super) deps: bool,

    /// Take what most maintainers accept for reported
    #[arg(long)]
    pub(super) pedantic: bool,

    /// Take findings that are less sure for not reported
    #[arg(long, value_enum, value_name = "CONFIDENCE", default_value = "medium")]
    pub(super) min_confidence: LeastConfidence,
}

/// `src/main.rs:12`, also with a column behind it, as reports print places.
#[derive(Clone, Debug)]
pub(super) struct FileLine {
    pub(super) path: PathBuf,
    pub(super) line: u32,
}

impl FromStr for FileLine {
    type Err = String;

    fn from_str(text: &str) -> Result<FileLine, String> {
        let numbered = |text: &str| {
            let (path, number) = text.rsplit_once(':')?;
            Some((path.to_owned(), number.parse::<u32>().ok()?))
        };
        let text = text.trim_end_matches(':');
        let Some((path, last)) = numbered(text).filter(|(path, _)| !path.is_empty()) else {
            return Err("a path, a colon and the number of a line are wanted".to_owned());
        };
        let (path, line) = numbered(&path).filter(|(path, _)| !path.is_empty()).unwrap_or((path, last));
        Ok(FileLine { path: path.into(), line })
    }
}

#[derive(Args, Debug)]
pub(super) struct ExplainArguments {
    /// The id of the rule, such as `blocking-fs`
    pub(super) rule: String,
}

#[derive(Args, Debug)]
pub(super) struct RulesArguments {
    /// How to print the list
    #[arg(long, value_enum, value_name = "FORMAT", default_value = "human")]
    pub(super) format: ListFormat,
}

#[derive(ValueEnum, Clone, Copy, Debug)]
pub(super) enum ColorWhen {
    Auto,
    Always,
    Never,
}

#[derive(ValueEnum, Clone, Copy, Debug)]
pub(super) enum ReportFormat {
    /// Source excerpts, reasons and advice
    Human,
    /// One JSON object
    Json,
    /// `path:line:column: level[rule] message`
    Short,
}

impl From<ReportFormat> for Format {
    fn from(format: ReportFormat) -> Format {
        match format {
            ReportFormat::Human => Format::Human,
            ReportFormat::Json => Format::Json,
            ReportFormat::Short => Format::Short,
        }
    }
}

#[derive(ValueEnum, Clone, Copy, Debug)]
pub(super) enum ListFormat {
    Human,
    Json,
}

#[derive(ValueEnum, Clone, Copy, Debug)]
pub(super) enum LeastConfidence {
    Low,
    Medium,
    High,
}

impl From<LeastConfidence> for Confidence {
    fn from(least: LeastConfidence) -> Confidence {
        match least {
            LeastConfidence::Low => Confidence::Low,
            LeastConfidence::Medium => Confidence::Medium,
            LeastConfidence::High => Confidence::High,
        }
    }
}

#[derive(ValueEnum, Clone, Copy, Debug)]
pub(super) enum FailOn {
    Info,
    Warning,
    Error,
    Never,
}

impl FailOn {
    /// The least level that fails, if one does.
    pub(super) fn level(self) -> Option<Level> {
        match self {
            FailOn::Info => Some(Level::Info),
            FailOn::Warning => Some(Level::Warning),
            FailOn::Error => Some(Level::Error),
            FailOn::Never => None,
        }
    }
}
