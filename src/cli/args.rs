//! The arguments, as clap reads them. What `--help` says stands here.

use std::ffi::OsString;
use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::str::FromStr;
use std::time::Duration;

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
  async-lint run -- target/release/app      start a program, and report what stalls its workers
  async-lint check --stalls stalls.jsonl    which findings a log of such reports confirms, and what they cost

Exit codes:
  0  nothing found
  1  findings (see `check --fail-on`)
  2  could not run: a wrong argument, or a path that cannot be read
`run` ends with the exit code of the program.";

/// Finds the calls that block an async executor's threads: by reading Rust sources, which compiles and runs nothing, or by
/// watching a program that runs.
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
    /// Start a tokio program, and report what stalls its workers (Linux)
    Run(RunArguments),
    /// Report what stalls the workers of a tokio program that runs (Linux)
    Attach(AttachArguments),
    /// Give the frames of a log their names, where the program was stripped (Linux)
    Symbolize(SymbolizeArguments),
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

    /// A log of `run`, `attach` or async-watchdog: say what each finding cost there, the most costly first, and which
    /// stalls no finding explains
    #[arg(long, value_name = "LOG", help_heading = "What to report")]
    pub(super) stalls: Option<PathBuf>,

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

const RUN_HELP: &str = "\
The program is not changed, and no root is needed. Reports go to the standard error, beside the program's own output. What \
stalls for long is reported while it does, at twice and four times the threshold and so on, and when it ends.

Build it with `debug = \"limited\"` in the profile, so that reports have files and lines.

Exit code: the program's; 128 and the number of the signal that ended it; 2 if it could not be started.";

/// Options come before the program; all behind its name is its own.
#[derive(Args, Debug)]
#[command(after_help = RUN_HELP)]
pub(super) struct RunArguments {
    #[command(flatten)]
    pub(super) watch: WatchArguments,

    /// The program and its arguments
    #[arg(value_name = "PROGRAM", required = true, trailing_var_arg = true)]
    pub(super) program: Vec<OsString>,
}

const ATTACH_HELP: &str = "\
The program is not changed, and goes on when this ends, by Ctrl-C or otherwise. It must be of the same user. Where the \
system lets a program look only into those that it has started (kernel.yama.ptrace_scope is 1, as on Ubuntu), root is \
needed, or `async-lint run`.

Exit codes: 0 it was watched, 2 it could not be.";

#[derive(Args, Debug)]
#[command(after_help = ATTACH_HELP)]
pub(super) struct AttachArguments {
    #[command(flatten)]
    pub(super) watch: WatchArguments,

    /// The number of the process
    pub(super) pid: u32,
}

/// What `run` and `attach` have in common.
#[derive(Args, Debug)]
pub(super) struct WatchArguments {
    /// How long a worker may not come back to the runtime: `250ms`, `1s`
    #[arg(long, value_name = "TIME", default_value = "100ms", value_parser = time)]
    pub(super) threshold: Duration,

    /// How often to look [default: a tenth of the threshold]
    #[arg(long, value_name = "TIME", value_parser = time)]
    pub(super) tick: Option<Duration>,

    /// How long to watch [default: until the program ends]
    #[arg(long, value_name = "TIME", value_parser = time)]
    pub(super) duration: Option<Duration>,

    /// How to print reports
    #[arg(long, value_enum, value_name = "FORMAT", default_value = "human")]
    pub(super) format: WatchFormat,

    /// Also append each report to this file, as a line of JSON
    #[arg(long, value_name = "FILE")]
    pub(super) log: Option<PathBuf>,

    /// Leave out stalls of this fn or file; `*` stands for any text (repeat it, or separate them by commas)
    #[arg(long, value_name = "PATTERN", value_delimiter = ',')]
    pub(super) ignore: Vec<String>,

    /// Show the frames of the runtime, of std and of dependencies too
    #[arg(long)]
    pub(super) all_frames: bool,

    /// A file of the same build with symbols, where the program was stripped
    #[arg(long, value_name = "FILE")]
    pub(super) binary: Option<PathBuf>,
}

/// `250ms`, `1.5s`, `2m`.
fn time(text: &str) -> Result<Duration, String> {
    let unit = text.find(|character: char| !(character.is_ascii_digit() || character == '.')).unwrap_or(text.len());
    let (number, unit) = text.split_at(unit);
    let seconds = match unit {
        "us" => 1e-6,
        "ms" => 1e-3,
        "s" => 1.0,
        "m" | "min" => 60.0,
        "h" => 3600.0,
        _ => return Err("a time needs its unit: us, ms, s, m or h".to_owned()),
    };
    let number: f64 = number.parse().map_err(|_| "a number and a unit are wanted, like `100ms`".to_owned())?;
    match Duration::try_from_secs_f64(number * seconds) {
        Ok(time) if !time.is_zero() => Ok(time),
        _ => Err("it is no time that can be waited for".to_owned()),
    }
}

#[derive(Args, Debug)]
#[command(after_help = "Exit codes: 0 done, 2 could not run.")]
pub(super) struct SymbolizeArguments {
    /// A log of `run`, `attach`, or of async-watchdog
    pub(super) log: PathBuf,

    /// The program's file of the same build, with symbols
    #[arg(long, value_name = "FILE")]
    pub(super) binary: PathBuf,

    /// How to print the reports
    #[arg(long, value_enum, value_name = "FORMAT", default_value = "human")]
    pub(super) format: WatchFormat,
}

#[derive(ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum WatchFormat {
    /// Warnings, as async-watchdog prints them
    Human,
    /// A line of JSON a report, as in its log
    Json,
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
