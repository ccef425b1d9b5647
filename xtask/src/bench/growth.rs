//! `xtask growth`: how the time of a check grows with the size of the project.

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use walkdir::WalkDir;

use super::measure::{Invocation, Series, median, ratio};
use super::{build, release_directory};

/// Measure how time and memory grow from 10,000 to 1,000,000 lines, and what missing modules cost.
///
/// Each project is a workspace of whole crates, sampled from cargo's registry in an order that does not change from run
/// to run; a larger one holds the smaller ones. Medians of whole runs of the release binary, the sizes in turns in each
/// round. The ratio is that of the times, divided by that of the lines, for ten times the lines: 1.00 is linear growth.
/// The last project is the largest but one with every third module's file taken away.
#[derive(Debug, clap::Args)]
pub(crate) struct GrowthArgs {
    /// Where the crates' sources are; default: `registry/src` of cargo's home.
    #[arg(long, value_name = "DIR")]
    registry: Option<PathBuf>,
    /// The projects' sizes in lines.
    #[arg(long, value_delimiter = ',', default_value = "10000,30000,100000,300000,1000000")]
    sizes: Vec<usize>,
    #[arg(long, default_value_t = 5, value_parser = clap::value_parser!(u32).range(1..))]
    rounds: u32,
    #[arg(long, default_value_t = 2)]
    threads: usize,
    /// Measure the release binaries that are there.
    #[arg(long)]
    no_build: bool,
}

/// A project to check.
struct Project {
    label: String,
    folder: PathBuf,
    lines: usize,
    bytes: u64,
}

/// Runs the command.
pub(crate) fn run(args: &GrowthArgs) -> Result<()> {
    if !args.no_build {
        build()?;
    }
    let crates = sample(&registry(args)?)?;
    let scratch = tempfile::tempdir()?;
    let mut projects = Vec::new();
    for &size in &args.sizes {
        projects.push(lay(scratch.path(), &crates, size)?);
    }
    if let Some(intact) = projects.iter().rev().nth(1) {
        projects.push(mutilated(scratch.path(), intact)?);
    }
    let program = release_directory()?.join("async-lint");
    let mut all: Vec<Series> = projects.iter().map(|_| Series::default()).collect();
    for round in 0..=args.rounds {
        for (project, series) in projects.iter().zip(&mut all) {
            let invocation = Invocation {
                program: program.clone().into(),
                arguments: vec!["check".into(), project.folder.clone().into()],
                threads: args.threads,
            };
            let sample = invocation.run()?;
            // The first run of each warms the page cache.
            if round > 0 {
                series.add(&sample);
            }
        }
    }
    print(&projects, &all)
}

fn print(projects: &[Project], all: &[Series]) -> Result<()> {
    let mut out = std::io::stdout().lock();
    writeln!(
        out,
        "{:<12}{:>10}{:>8}{:>10}{:>10}{:>12}{:>10}",
        "project", "lines", "MB", "wall ms", "us/line", "peak MB", "growth"
    )?;
    let mut before: Option<(usize, f64)> = None;
    for (project, series) in projects.iter().zip(all) {
        let wall = median(&series.wall).as_secs_f64();
        // What ten times the lines cost, as a multiple of ten.
        let growth = before.map(|(lines, time)| {
            let decades = (project.lines as f64 / lines as f64).log10();
            format!("{:.2}", 10f64.powf((wall / time).log10() / decades - 1.0))
        });
        writeln!(
            out,
            "{:<12}{:>10}{:>8.1}{:>10.1}{:>10.2}{:>12.1}{:>10}",
            project.label,
            project.lines,
            project.bytes as f64 / 1e6,
            wall * 1e3,
            wall * 1e6 / project.lines as f64,
            series.peak as f64 / 1e6,
            growth.filter(|_| !project.label.starts_with("holes")).unwrap_or_default(),
        )?;
        before = Some((project.lines, wall));
    }
    if let [.., intact, _, holes] = all {
        writeln!(
            out,
            "with a third of its modules missing: {:.2} x",
            ratio(median(&holes.wall), median(&intact.wall))
        )?;
    }
    Ok(())
}

fn registry(args: &GrowthArgs) -> Result<PathBuf> {
    if let Some(folder) = &args.registry {
        return Ok(folder.clone());
    }
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(std::env::home_dir()?.join(".cargo"))).context("cargo has no home")?;
    Ok(home.join("registry/src"))
}

/// A crate of the registry.
struct Crate {
    folder: PathBuf,
    lines: usize,
    bytes: u64,
}

/// One version of each crate, in an order without a pattern.
fn sample(registry: &Path) -> Result<Vec<Crate>> {
    let mut folders: BTreeMap<String, PathBuf> = BTreeMap::new();
    for entry in WalkDir::new(registry).min_depth(1).max_depth(2).sort_by_file_name() {
        let path = entry?.into_path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if let (Some((name, _)), true) = (name.rsplit_once('-'), path.join("src/lib.rs").is_file()) {
            folders.insert(name.to_owned(), path);
        }
    }
    let mut crates = Vec::new();
    for (name, folder) in folders {
        let (lines, bytes) = size(&folder)?;
        let mut hasher = DefaultHasher::new();
        name.hash(&mut hasher);
        // Tables of constants say nothing about code.
        if lines > 0 && bytes / lines as u64 <= 80 {
            crates.push((hasher.finish(), Crate { folder, lines, bytes }));
        }
    }
    crates.sort_by_key(|(hash, _)| *hash);
    Ok(crates.into_iter().map(|(_, one)| one).collect())
}

/// Lines and bytes of the code of a library.
fn size(folder: &Path) -> Result<(usize, u64)> {
    let (mut lines, mut bytes) = (0, 0);
    for file in sources(&folder.join("src")) {
        let text = std::fs::read(&file).with_context(|| file.display().to_string())?;
        lines += text.iter().filter(|&&byte| byte == b'\n').count();
        bytes += text.len() as u64;
    }
    Ok((lines, bytes))
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let files = WalkDir::new(folder).sort_by_file_name().into_iter().filter_map(Result::ok);
    files.map(walkdir::DirEntry::into_path).filter(|path| path.extension().is_some_and(|own| own == "rs")).collect()
}

/// Lays a workspace of crates with some number of lines.
fn lay(scratch: &Path, crates: &[Crate], size: usize) -> Result<Project> {
    let folder = scratch.join(size.to_string());
    let (mut lines, mut bytes) = (0, 0);
    for one in crates {
        if lines + one.lines > size + size / 20 {
            continue;
        }
        copy(&one.folder, &folder.join(one.folder.file_name().unwrap_or_default()))?;
        (lines, bytes) = (lines + one.lines, bytes + one.bytes);
        if lines >= size - size / 20 {
            break;
        }
    }
    if lines < size / 2 {
        bail!(
            "the registry holds {lines} lines of libraries, not {size}; `cargo fetch` of a large project brings more"
        );
    }
    std::fs::write(folder.join("Cargo.toml"), "[workspace]\nmembers = [\"*\"]\n")?;
    Ok(Project { label: format!("{} k", size / 1000), folder, lines, bytes })
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    std::fs::create_dir_all(to)?;
    std::fs::copy(from.join("Cargo.toml"), to.join("Cargo.toml"))?;
    for file in sources(&from.join("src")) {
        let target = to.join(file.strip_prefix(from)?);
        std::fs::create_dir_all(target.parent().context("a file stands in a folder")?)?;
        std::fs::copy(&file, target)?;
    }
    Ok(())
}

/// A copy of a project without every third file that is no crate's root.
fn mutilated(scratch: &Path, intact: &Project) -> Result<Project> {
    let folder = scratch.join("holes");
    for entry in std::fs::read_dir(&intact.folder)? {
        let entry = entry?;
        if entry.path().is_dir() {
            copy(&entry.path(), &folder.join(entry.file_name()))?;
        }
    }
    std::fs::copy(intact.folder.join("Cargo.toml"), folder.join("Cargo.toml"))?;
    let is_root = |path: &Path| path.file_name().is_some_and(|name| name == "lib.rs" || name == "main.rs");
    let modules = sources(&folder).into_iter().filter(|path| !is_root(path));
    for module in modules.step_by(3) {
        std::fs::remove_file(module)?;
    }
    let (lines, bytes) = (sources(&folder).iter()).try_fold((0, 0), |(lines, bytes), file| {
        let text = std::fs::read(file)?;
        anyhow::Ok((lines + text.iter().filter(|&&byte| byte == b'\n').count(), bytes + text.len() as u64))
    })?;
    Ok(Project { label: "holes".to_owned(), folder, lines, bytes })
}
