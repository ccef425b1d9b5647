//! Runs all measurements, and prints what came of them as Markdown.

use crate::{
    Result, monitor,
    statistics::Sample,
    variant::{self, Variant},
    warning,
    workload::{self, Workload},
};
use std::{
    collections::HashMap,
    path::{Path, PathBuf},
    process::Command,
};

/// What a process printed: `name number` on each line.
type Numbers = HashMap<String, f64>;

/// One thing that is measured, in one build.
struct Subject {
    variant: &'static Variant,
    mode: variant::Mode,
    program: PathBuf,
    /// Of each round.
    numbers: Vec<Numbers>,
}

pub(crate) fn run(rounds: usize) -> Result<()> {
    if rounds == 0 {
        return Err("there must be a round".into());
    }
    let mut subjects = Vec::new();
    for variant in variant::ALL {
        let program = variant.build()?;
        let subject = |&mode| Subject { variant, mode, program: program.clone(), numbers: Vec::new() };
        subjects.extend(variant.modes.iter().map(subject));
    }
    print_machine();
    for round in 0..rounds {
        eprintln!("round {} of {rounds}", round + 1);
        for turn in 0..subjects.len() {
            // Each begins a round in its turn, so that nothing always comes after the same.
            let place = (turn + round) % subjects.len();
            let subject = &mut subjects[place];
            subject.numbers.push(numbers(&subject.program, &["poll", subject.mode.0]));
        }
    }
    let Some(bare) = subjects.first() else { return Ok(()) };
    print_polls(&subjects, bare, rounds);
    eprintln!("the monitor's thread");
    print_monitor(&bare.program);
    eprintln!("warnings");
    print_warnings(&bare.program);
    Ok(())
}

/// None where it fails: one of the others must not take the rest with it.
fn numbers(program: &Path, arguments: &[&str]) -> Numbers {
    measure(program, arguments).unwrap_or_else(|error| {
        eprintln!("`{}`: {error}", arguments.join(" "));
        Numbers::new()
    })
}

fn measure(program: &Path, arguments: &[&str]) -> Result<Numbers> {
    let output = Command::new(program).args(arguments).env(async_watchdog::VARIABLE, "warn=off").output()?;
    if !output.status.success() {
        return Err(format!("{}, {}", output.status, String::from_utf8_lossy(&output.stderr)).into());
    }
    let text = String::from_utf8(output.stdout)?;
    let pairs = text.lines().filter_map(|line| line.split_once(' '));
    pairs.map(|(name, number)| Ok((name.to_owned(), number.parse()?))).collect()
}

/// A cell of a table.
fn cell(number: Option<f64>, digits: usize) -> String {
    number.map_or("–".to_owned(), |number| format!("{number:.digits$}"))
}

fn print_machine() {
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    let load = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let load = load.split(' ').next().unwrap_or_default();
    println!("{cores} cores, load {load} before it began.\n");
}

fn print_polls(subjects: &[Subject], bare: &Subject, rounds: usize) {
    let meanings: Vec<_> =
        workload::ALL.iter().map(|workload| format!("{}: {}", workload.name, workload.meaning)).collect();
    println!("### Cost of a poll\n");
    println!(
        "Nanoseconds of a CPU, background threads included; median of {rounds} runs in turns. {}. Ratios to the first row, run by run, with the middle half of them.\n",
        meanings.join("; ")
    );
    print!("| | build | tells of a stall |");
    workload::ALL.iter().for_each(|workload| print!(" {} ns | ratio |", workload.name));
    println!(" peak MiB |\n|---|---|---|{}---|", "---|---|".repeat(workload::ALL.len()));
    for subject in subjects {
        let (mode, tells) = subject.mode;
        print!("| {mode} | {} | {tells} |", subject.variant.name);
        for workload in workload::ALL {
            let ratio = subject.ratio(bare, workload).map_or("–".to_owned(), |ratio| ratio.to_string());
            print!(" {} | {ratio} |", cell(subject.of(workload.name).as_ref().map(Sample::median), 1));
        }
        println!(" {} |", cell(subject.of("memory").as_ref().map(Sample::median), 1));
    }
    println!();
}

impl Subject {
    fn of(&self, name: &str) -> Option<Sample> {
        Sample::of(self.numbers.iter().filter_map(|numbers| numbers.get(name).copied()))
    }

    fn ratio(&self, bare: &Subject, workload: &Workload) -> Option<Sample> {
        let rounds = self.numbers.iter().zip(&bare.numbers);
        Sample::of(rounds.filter_map(|(own, bare)| Some(own.get(workload.name)? / bare.get(workload.name)?)))
    }
}

fn print_monitor(program: &Path) {
    println!("### The monitor's thread\n");
    println!("Percent of a core at a tick of {} ms; `bare` is a thread that only sleeps.\n", monitor::TICK.as_millis());
    println!("| workers | {} |\n|---|{}", monitor::LOADS.join(" | "), "---|".repeat(monitor::LOADS.len()));
    for workers in monitor::WORKERS {
        print!("| {workers} |");
        for load in monitor::LOADS {
            let share = numbers(program, &["monitor", &workers.to_string(), load]);
            print!(" {} |", cell(share.get("share").copied(), 2));
        }
        println!();
    }
    println!();
}

fn print_warnings(program: &Path) {
    println!("### From the threshold to the warning\n");
    println!(
        "Milliseconds, with the place; the first includes reading the symbols. Memory in MiB beyond a bare runtime's.\n"
    );
    let columns = ["found", "first", "later", "latest", "attached", "warned"];
    println!(
        "| stall | found | first | median of the others | the last of them | memory attached | memory after warnings |"
    );
    println!("|---|{}", "---|".repeat(columns.len()));
    for stall in warning::STALLS {
        let found = numbers(program, &["warning", stall]);
        print!("| {stall} |");
        let decimals = |column: &str| usize::from(column != "found");
        columns.iter().for_each(|column| print!(" {} |", cell(found.get(*column).copied(), decimals(column))));
        println!();
    }
}
