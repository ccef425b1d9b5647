//! The command line: arguments in, text and an exit code out. Nothing else in the library prints.
//!
//! Results go to the standard output, everything about the run itself to the standard error. A reader that goes away
//! early (`| head`) is no error.
#![allow(clippy::disallowed_methods, reason = "this is the module that prints and looks at the environment")]

mod args;
mod outside;
mod pages;
mod progress;
mod why;

use std::ffi::OsString;
use std::io::{self, BufWriter, Write};
use std::path::Path;
use std::process::ExitCode;

use anstream::AutoStream;
use clap::{CommandFactory, FromArgMatches};

use crate::catalogue::{self, Group, rule, rules};
use crate::diagnostic::{Finding, InputError, Report};
use crate::driver::{self, Config};
use crate::project::Cache;
use crate::render::{self, Format};
use crate::source::display_path;
use crate::stalls;
use args::{Arguments, CheckArguments, ColorWhen, Command, FailOn};
use progress::Progress;

/// The exit code when nothing was found that `--fail-on` asks for.
pub const EXIT_CLEAN: u8 = 0;
/// The exit code when there are findings.
pub const EXIT_FINDINGS: u8 = 1;
/// The exit code when the check could not run: a wrong argument, or a path that cannot be read.
pub const EXIT_FAILED: u8 = 2;

/// Runs `async-lint`; the first argument is the name of the program.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    run_named("async-lint", arguments.into_iter().collect())
}

/// Runs `cargo async-lint`: cargo repeats the name of the subcommand as the first argument, and without a command of its
/// own it checks the current directory.
pub fn run_as_cargo_subcommand(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    run_named("cargo async-lint", own_arguments(arguments.into_iter().collect()))
}

fn own_arguments(mut arguments: Vec<OsString>) -> Vec<OsString> {
    if arguments.get(1).is_some_and(|argument| argument == "async-lint") {
        arguments.remove(1);
    }
    let about_itself = ["-h", "--help", "-V", "--version"];
    let checks = match arguments.get(1).map(|argument| argument.to_string_lossy()) {
        None => true,
        Some(first) => first.starts_with('-') && !about_itself.contains(&first.as_ref()),
    };
    if checks {
        arguments.insert(arguments.len().min(1), "check".into());
    }
    arguments
}

fn run_named(name: &'static str, arguments: Vec<OsString>) -> ExitCode {
    let matches = Arguments::command().bin_name(name).try_get_matches_from(arguments);
    let parsed = matches.and_then(|matches| Arguments::from_arg_matches(&matches));
    let arguments = match parsed {
        Ok(arguments) => arguments,
        Err(error) => {
            // Help and version arrive here as well, with exit code 0. If they cannot be printed, nobody reads them.
            let _ = error.print();
            return ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(EXIT_FAILED));
        }
    };
    match execute(&arguments) {
        Ok(code) => ExitCode::from(code),
        Err(Failure::Output(error)) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::from(EXIT_CLEAN),
        Err(Failure::Output(error)) => fail(&format!("could not write the output: {error}"), arguments.color),
        Err(Failure::Input(message)) => fail(&message, arguments.color),
    }
}

/// Why there is no result.
enum Failure {
    Output(io::Error),
    Input(String),
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Failure {
        Failure::Output(error)
    }
}

impl From<InputError> for Failure {
    fn from(error: InputError) -> Failure {
        let line = error.line.map_or(String::new(), |line| format!(":{line}"));
        Failure::Input(format!("{}{line}: {}", error.path, error.message))
    }
}

fn fail(message: &str, when: ColorWhen) -> ExitCode {
    let choice = match when {
        ColorWhen::Auto => AutoStream::choice(&io::stderr()),
        ColorWhen::Always => anstream::ColorChoice::Always,
        ColorWhen::Never => anstream::ColorChoice::Never,
    };
    // If the standard error is closed, the exit code still tells.
    let _ = writeln!(AutoStream::new(io::stderr(), choice), "\u{1b}[1;31merror\u{1b}[0m: {message}");
    ExitCode::from(EXIT_FAILED)
}

fn execute(arguments: &Arguments) -> Result<u8, Failure> {
    let color = arguments.color;
    match &arguments.command {
        Command::Check(arguments) => print(color, |color, out| check(arguments, color, out)),
        Command::Why(arguments) => print(color, |color, out| why::run(arguments, color, out)),
        Command::Explain(arguments) => print(color, |color, out| {
            pages::explain(known_rule(&arguments.rule)?, color, out)?;
            Ok(EXIT_CLEAN)
        }),
        Command::Rules(arguments) => print(color, |_, out| {
            pages::list(arguments.format, out)?;
            Ok(EXIT_CLEAN)
        }),
        // They print as they go, beside the program that they watch.
        Command::Run(arguments) => outside::run(arguments),
        Command::Attach(arguments) => outside::attach(arguments),
        Command::Symbolize(arguments) => outside::symbolize(arguments),
    }
}

/// Runs what writes its results to the standard output and gives the exit code.
fn print(color: ColorWhen, command: impl FnOnce(bool, &mut dyn Write) -> Result<u8, Failure>) -> Result<u8, Failure> {
    let color = use_color(color);
    let mut out = output(color);
    let code = command(color, &mut *out)?;
    out.flush()?;
    Ok(code)
}

fn use_color(when: ColorWhen) -> bool {
    match when {
        ColorWhen::Always => true,
        ColorWhen::Never => false,
        // Looks at NO_COLOR, CLICOLOR, CLICOLOR_FORCE, TERM, and whether it is a terminal.
        ColorWhen::Auto => AutoStream::choice(&io::stdout()) != anstream::ColorChoice::Never,
    }
}

fn output(color: bool) -> Box<dyn Write> {
    let stdout = io::stdout().lock();
    if color {
        // Translates the colors for consoles that do not know the escape codes.
        Box::new(BufWriter::new(AutoStream::always(stdout)))
    } else {
        Box::new(BufWriter::new(stdout))
    }
}

fn check(arguments: &CheckArguments, color: bool, out: &mut dyn Write) -> Result<u8, Failure> {
    let config = config(arguments)?;
    let report = {
        let _progress = Progress::start(&arguments.path, !arguments.quiet);
        driver::check(&arguments.path, &config)
    };
    let mut report = report?;
    if let Some(log) = &arguments.stalls {
        measure(&mut report, log, &arguments.path)?;
    }
    let format = Format::from(arguments.format);
    render::render(&report, format, color, out)?;
    if format == Format::Human && !arguments.quiet {
        writeln!(out, "{}", render::summary(&report))?;
    }
    Ok(exit_code(&report, arguments.fail_on))
}

/// Adds what a log of stalls says.
fn measure(report: &mut Report, log: &Path, checked: &Path) -> Result<(), Failure> {
    let text = std::fs::read(log).map_err(|error| Failure::Input(format!("{}: {error}", log.display())))?;
    let (stalls, others) = stalls::read(&String::from_utf8_lossy(&text));
    let path = display_path(log);
    let error = |line| InputError { path: path.clone(), line: Some(line), message: "no report of a stall".to_owned() };
    report.errors.extend(others.into_iter().map(error));
    report.errors.sort();
    stalls::measure(report, &stalls, checked.canonicalize().ok().as_deref());
    Ok(())
}

fn config(arguments: &CheckArguments) -> Result<Config, Failure> {
    for id in arguments.only.iter().chain(&arguments.skip) {
        known_rule(id)?;
    }
    let all = arguments.all_targets;
    let asks_for_pedantic = |id: &String| rule(id).is_some_and(|rule| rule.group == Group::Pedantic);
    Ok(Config {
        tests: arguments.tests || all,
        benches: arguments.benches || all,
        examples: arguments.examples || all,
        build_scripts: arguments.build_scripts || all,
        pedantic: arguments.pedantic || arguments.only.iter().any(asks_for_pedantic),
        only: arguments.only.clone(),
        skip: arguments.skip.clone(),
        min_confidence: arguments.min_confidence.into(),
        threads: arguments.threads.map(usize::from),
        deps: arguments.deps,
        cache: if arguments.deps && !arguments.no_cache { Cache::of_user() } else { Cache::none() },
    })
}

fn exit_code(report: &Report, fail_on: FailOn) -> u8 {
    let fails =
        |finding: &Finding| finding.suppressed.is_none() && fail_on.level().is_some_and(|least| finding.level >= least);
    if report.findings.iter().any(fails) { EXIT_FINDINGS } else { EXIT_CLEAN }
}

/// The rule of an id that a user wrote.
fn known_rule(id: &str) -> Result<&'static catalogue::Rule, Failure> {
    rule(id).ok_or_else(|| {
        let hint = similar_rule(id)
            .map_or_else(|| "`async-lint rules` lists them".to_owned(), |similar| format!("did you mean `{similar}`?"));
        Failure::Input(format!("there is no rule `{id}`: {hint}"))
    })
}

fn similar_rule(id: &str) -> Option<&'static str> {
    // A part of an id is likelier meant than one that is spelled alike: `fs`, `sleep`.
    if let [rule] = *rules().iter().filter(|rule| rule.id.split('-').any(|word| word == id)).collect::<Vec<_>>() {
        return Some(&rule.id);
    }
    let scored = rules().iter().map(|rule| (strsim::jaro_winkler(id, &rule.id), rule));
    let (score, rule) = scored.max_by(|(one, _), (other, _)| one.total_cmp(other))?;
    (score > 0.8).then_some(rule.id.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn own(arguments: &[&str]) -> Vec<String> {
        let own = own_arguments(arguments.iter().map(OsString::from).collect());
        own.into_iter().map(|argument| argument.to_string_lossy().into_owned()).collect()
    }

    #[test]
    fn cargo_repeats_the_name() {
        assert_eq!(own(&["cargo-async-lint", "async-lint", "rules"]), ["cargo-async-lint", "rules"]);
        assert_eq!(own(&["cargo-async-lint", "async-lint"]), ["cargo-async-lint", "check"]);
        assert_eq!(own(&["cargo-async-lint", "async-lint", "--tests"]), ["cargo-async-lint", "check", "--tests"]);
        assert_eq!(own(&["cargo-async-lint", "async-lint", "--help"]), ["cargo-async-lint", "--help"]);
        assert_eq!(own(&["cargo-async-lint", "check", "async-lint"]), ["cargo-async-lint", "check", "async-lint"]);
    }

    #[test]
    fn the_arguments_are_consistent() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn similar_rules_are_found() {
        assert_eq!(similar_rule("blocking-fss"), Some("blocking-fs"));
        assert_eq!(similar_rule("sleep"), Some("blocking-sleep"));
        assert_eq!(similar_rule("zzz"), None);
    }
}
