//! Checks that the crates compile where their tests do not run: on other systems, with features left out, and, by another
//! compiler, with the oldest Rust that they are for.
//!
//! A target needs its standard library beside the compiler. Where that is not there but the sources are (`rust-src`), it is
//! built from them. A target that has neither is skipped, and that is said. Warnings of the crates count as errors.

use std::env;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, bail};
use clap::Args;
use serde_json::Value;

/// Check that the crates compile on other systems, with features left out, or with an older Rust (`--rustc`).
#[derive(Debug, Args)]
pub(crate) struct PlatformsArgs {
    /// The targets, in place of all that are known and the one that this program is for (repeat it).
    #[arg(long)]
    target: Vec<String>,
    /// The packages, in place of all (repeat it).
    #[arg(long)]
    package: Vec<String>,
    /// Another compiler. Packages that it is too old for are skipped.
    #[arg(long)]
    rustc: Option<PathBuf>,
}

const TARGETS: [&str; 6] = [
    "aarch64-unknown-linux-gnu",
    "x86_64-unknown-linux-musl",
    "aarch64-apple-darwin",
    "x86_64-pc-windows-gnu",
    "x86_64-pc-windows-msvc",
    "x86_64-unknown-freebsd",
];

type Features = &'static [&'static str];

/// jemalloc, which is C, needs a compiler for the target, so it is left out.
const PACKAGES: [(&str, &[Features]); 2] = [
    ("async-lint", &[&["--no-default-features"], &["--no-default-features", "--features", "outside"]]),
    ("async-watchdog", &[&[], &["--all-features"], &["--no-default-features"]]),
];

/// On the machine's own target, each by itself.
const ALONE: (&str, &[&str]) =
    ("async-watchdog", &["tokio", "tracing", "stack", "outside", "macros", "tower", "metrics", "opentelemetry"]);

pub(crate) fn run(args: &PlatformsArgs) -> Result<()> {
    let rustc = Compiler::new(args.rustc.clone().or_else(|| env::var_os("RUSTC").map(PathBuf::from)))?;
    let packages = packages(&rustc, &args.package)?;
    let targets = match args.target.is_empty() {
        true => [&*rustc.host].into_iter().chain(TARGETS).map(str::to_owned).collect(),
        false => args.target.clone(),
    };
    let mut failures = Vec::new();
    for target in &targets {
        let Some(library) = rustc.library(target)? else {
            println!("{target}: skipped, neither its standard library nor the sources of one are installed");
            continue;
        };
        for (package, features) in &packages {
            let is_ok = check(&rustc, target, library, package, features)?;
            let features = if features.is_empty() { "default features".to_owned() } else { features.join(" ") };
            println!("{target}: {package}, {features}: {}", if is_ok { "ok" } else { "FAILED" });
            if !is_ok {
                failures.push(format!("{package} on {target}, {features}"));
            }
        }
    }
    if !failures.is_empty() {
        bail!("{} of the checks failed:\n  {}", failures.len(), failures.join("\n  "));
    }
    Ok(())
}

/// Where the standard library of a target comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Library {
    Installed,
    Sources,
}

struct Compiler {
    path: PathBuf,
    host: String,
    /// `(1, 85)`.
    version: (u32, u32),
}

impl Compiler {
    fn new(path: Option<PathBuf>) -> Result<Compiler> {
        let mut compiler = Compiler { path: path.unwrap_or("rustc".into()), host: String::new(), version: (0, 0) };
        let text = compiler.print(&["--version", "--verbose"])?;
        let field = |name: &str| text.lines().find_map(|line| line.strip_prefix(name)).map(str::trim);
        compiler.host = field("host:").context("rustc does not name its host")?.to_owned();
        compiler.version = version(field("release:").unwrap_or_default()).context("rustc does not name its version")?;
        Ok(compiler)
    }

    fn print(&self, arguments: &[&str]) -> Result<String> {
        let output = Command::new(&self.path).args(arguments).output();
        let output = output.with_context(|| format!("could not start `{}`", self.path.display()))?;
        if !output.status.success() {
            bail!("`{} {}`: {}", self.path.display(), arguments.join(" "), String::from_utf8_lossy(&output.stderr));
        }
        Ok(String::from_utf8(output.stdout)?)
    }

    fn library(&self, target: &str) -> Result<Option<Library>> {
        let folder = self.print(&["--print", "target-libdir", "--target", target])?;
        let has_core = |folder: &Path| {
            let files = std::fs::read_dir(folder).into_iter().flatten().flatten();
            files.into_iter().any(|file| file.file_name().to_string_lossy().starts_with("libcore-"))
        };
        if has_core(Path::new(folder.trim())) {
            return Ok(Some(Library::Installed));
        }
        let sources = Path::new(self.print(&["--print", "sysroot"])?.trim()).join("lib/rustlib/src/rust/library");
        Ok(sources.join("Cargo.toml").exists().then_some(Library::Sources))
    }
}

/// `1.85` and `1.85.1` alike.
fn version(text: &str) -> Option<(u32, u32)> {
    let mut numbers = text.split('.').map(|number| number.parse().ok());
    Some((numbers.next()??, numbers.next()??))
}

/// What to check: packages that the compiler is new enough for, each with some features.
fn packages(rustc: &Compiler, wanted: &[String]) -> Result<Vec<(&'static str, Vec<&'static str>)>> {
    let output = cargo().args(["metadata", "--no-deps", "--format-version", "1"]).output().context("cargo metadata")?;
    let metadata: Value = serde_json::from_slice(&output.stdout).context("cargo metadata")?;
    let oldest = |name: &str| {
        let all = metadata["packages"].as_array();
        let package = all.into_iter().flatten().find(|package| package["name"] == name)?;
        version(package["rust_version"].as_str()?)
    };
    let mut checks = Vec::new();
    for (package, features) in PACKAGES {
        if !wanted.is_empty() && !wanted.iter().any(|name| name == package) {
            continue;
        }
        if let Some((major, minor)) = oldest(package).filter(|oldest| *oldest > rustc.version) {
            println!("{package}: skipped, it needs Rust {major}.{minor}");
            continue;
        }
        checks.extend(features.iter().map(|features| (package, features.to_vec())));
        if package == ALONE.0 {
            let alone = ALONE.1.iter().map(|feature| (package, vec!["--no-default-features", "--features", feature]));
            checks.extend(alone);
        }
    }
    Ok(checks)
}

/// Whether the package compiles without a warning of its own.
fn check(rustc: &Compiler, target: &str, library: Library, package: &str, features: &[&str]) -> Result<bool> {
    let mut command = cargo();
    command.args(["check", "--package", package, "--target", target]).args(features).env("RUSTC", &rustc.path);
    // Folders of their own: other compilers would have the usual one built anew each time.
    command.args(["--target-dir", "target/platforms"]);
    if library == Library::Sources {
        command.arg("-Zbuild-std=std,panic_abort,proc_macro").env("RUSTC_BOOTSTRAP", "1");
    }
    let output = command.stdout(Stdio::null()).output().context("cargo check")?;
    let text = String::from_utf8_lossy(&output.stderr);
    let is_warning = |line: &str| line.starts_with("warning: `async-") && line.contains(" generated ");
    let is_ok = output.status.success() && !text.lines().any(is_warning);
    if !is_ok {
        eprintln!("{text}");
    }
    Ok(is_ok)
}

fn cargo() -> Command {
    Command::new(env::var_os("CARGO").unwrap_or("cargo".into()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions() {
        assert_eq!(version("1.85"), Some((1, 85)));
        assert_eq!(version("1.97.0-nightly"), Some((1, 97)));
        assert_eq!(version("new"), None);
    }

    #[test]
    fn what_cannot_be_there_is_not() {
        let rustc = Compiler::new(None).expect("cargo has a compiler");
        assert_eq!(rustc.library(&rustc.host).expect("it answers"), Some(Library::Installed));
        assert!(rustc.library("no-such-target").is_err());
    }
}
