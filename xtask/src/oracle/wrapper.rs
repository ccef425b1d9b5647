//! The compiler half: lets cargo check a workspace with this program between cargo and rustc, and has rustc print the
//! MIR of each workspace target after cargo's own call of it.
//!
//! That second call stops before code generation. `--emit=mir` in the first one would not: it instantiates generics,
//! for which the dependencies of a mere check have no MIR. Dependencies are built as by any check, without this program.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};

use anyhow::{Context, Result, bail};
use serde::{Deserialize, Serialize};

/// Set while cargo calls this program as rustc's wrapper: the folder for the MIR.
const OUTPUT_VARIABLE: &str = "XTASK_ORACLE_OUTPUT";

/// What to build.
#[derive(Debug)]
pub(crate) struct BuildRequest<'a> {
    /// Of the workspace or of a member.
    pub(crate) directory: &'a Path,
    pub(crate) packages: &'a [String],
    /// Tests, benches and examples too.
    pub(crate) all_targets: bool,
    pub(crate) target_directory: &'a Path,
    /// For cargo, as they are.
    pub(crate) arguments: &'a [String],
}

/// The MIR of one target, and what rustc was told of it.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Unit {
    pub(crate) crate_name: String,
    /// The names of the direct dependencies.
    pub(crate) externs: BTreeSet<String>,
    /// Paths in the MIR are relative to this.
    pub(crate) directory: PathBuf,
    pub(crate) mir: PathBuf,
}

/// The result of a build.
#[derive(Debug)]
pub(crate) struct Build {
    pub(crate) units: Vec<Unit>,
    /// Names of all libraries in the graph, as code spells them.
    pub(crate) libraries: BTreeSet<String>,
    /// Whether cargo built everything it was asked to.
    pub(crate) is_complete: bool,
}

/// Checks the workspace with cargo and finds the MIR of its targets.
pub(crate) fn build(request: &BuildRequest<'_>) -> Result<Build> {
    let output_directory = request.target_directory.join("oracle-mir");
    std::fs::create_dir_all(&output_directory)?;
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command
        .current_dir(request.directory)
        .args(["check", "--message-format=json-render-diagnostics", "--ignore-rust-version", "--keep-going"])
        .arg("--target-dir")
        .arg(request.target_directory)
        .env("RUSTC_WORKSPACE_WRAPPER", std::env::current_exe()?)
        .env(OUTPUT_VARIABLE, &output_directory)
        // rustc would find no use for it in its second call, and writing it costs time.
        .env("CARGO_INCREMENTAL", "0")
        .stderr(Stdio::inherit());
    // What `cargo run` set for this program must not reach the build scripts of another workspace.
    for (name, _) in std::env::vars_os() {
        if name.to_str().is_some_and(|name| name.starts_with("CARGO_PKG_") || name == "CARGO_MANIFEST_DIR") {
            command.env_remove(name);
        }
    }
    let manifest = std::fs::read_to_string(request.directory.join("Cargo.toml")).context("Cargo.toml")?;
    // In a member's directory, only the member.
    if request.packages.is_empty() && manifest.lines().any(|line| line.starts_with("[workspace")) {
        command.arg("--workspace");
    }
    for package in request.packages {
        command.args(["--package", package]);
    }
    if request.all_targets {
        command.arg("--all-targets");
    }
    let output = command.args(request.arguments).output().context("could not start cargo")?;
    read_messages(&String::from_utf8_lossy(&output.stdout), &output_directory, output.status.success())
}

/// The part of cargo's messages that matters.
#[derive(Deserialize)]
struct Message {
    reason: String,
    target: Option<Target>,
    #[serde(default)]
    filenames: Vec<PathBuf>,
}

#[derive(Deserialize)]
struct Target {
    kind: Vec<String>,
    name: String,
}

fn read_messages(messages: &str, output_directory: &Path, is_complete: bool) -> Result<Build> {
    let mut units = BTreeMap::new();
    let mut libraries = BTreeSet::new();
    for line in messages.lines().filter(|line| line.starts_with('{')) {
        let message: Message = serde_json::from_str(line).context("a message of cargo")?;
        let Some(target) = message.target.filter(|_| message.reason == "compiler-artifact") else {
            continue;
        };
        if target.kind.iter().any(|kind| kind.ends_with("lib") || kind == "proc-macro") {
            libraries.insert(target.name.replace('-', "_"));
        }
        for stem in message.filenames.iter().flat_map(|file| file_stems(file, &target.name)) {
            // Only workspace targets went through the wrapper.
            if let Ok(text) = std::fs::read_to_string(output_directory.join(format!("{stem}.json"))) {
                units.insert(stem, serde_json::from_str::<Unit>(&text)?);
            }
        }
    }
    if units.is_empty() {
        bail!("cargo built no target of the workspace");
    }
    Ok(Build { units: units.into_values().collect(), libraries, is_complete })
}

/// The names that rustc may have given to the unit behind a file: `libapp-12ab.rmeta`, `app-12ab`, or
/// `app-12ab/build-script-build` for a build script.
fn file_stems(file: &Path, target_name: &str) -> Vec<String> {
    let text = |part: Option<&std::ffi::OsStr>| part.and_then(|part| part.to_str()).unwrap_or_default().to_owned();
    let stem = text(file.file_stem());
    let folder = text(file.parent().and_then(Path::file_name));
    let hash = folder.rsplit_once('-').map_or("", |(_, hash)| hash);
    let library = stem.strip_prefix("lib").unwrap_or(&stem).to_owned();
    let build_script = format!("{}-{hash}", target_name.replace('-', "_"));
    vec![stem, library, build_script]
}

/// When cargo started this program in rustc's place: runs rustc, and says how it ended.
pub(crate) fn run_as_wrapper() -> Option<Result<ExitCode>> {
    let output = std::env::var_os(OUTPUT_VARIABLE)?;
    let arguments: Vec<OsString> = std::env::args_os().skip(1).collect();
    Some(wrap(&arguments, Path::new(&output)))
}

fn wrap(arguments: &[OsString], output_directory: &Path) -> Result<ExitCode> {
    let (rustc, arguments) = arguments.split_first().context("the wrapper is called with rustc's path")?;
    let unit = describe_unit(arguments, output_directory)?;
    let mut command = Command::new(rustc);
    command.args(arguments);
    if unit.is_some() {
        // Warnings are of no interest here, and denied ones no reason to stop.
        command.arg("--cap-lints=allow");
    }
    let status = command.status().context("could not start rustc")?;
    if status.success()
        && let Some((stem, unit)) = unit
    {
        let mut command = Command::new(rustc);
        command
            .args(mir_arguments(arguments))
            .arg("-o")
            .arg(&unit.mir)
            .args(["-Zunpretty=mir", "-Zmir-include-spans=on", "-Ztrim-diagnostic-paths=off", "-Zmir-opt-level=0"])
            .arg("--cap-lints=allow")
            .env("RUSTC_BOOTSTRAP", "1")
            .stdout(Stdio::null());
        if command.status()?.success() {
            std::fs::write(output_directory.join(format!("{stem}.json")), serde_json::to_vec(&unit)?)?;
        } else {
            bail!("rustc printed no MIR of {}", unit.crate_name);
        }
    }
    Ok(ExitCode::from(status.code().and_then(|code| u8::try_from(code).ok()).unwrap_or(101)))
}

/// Cargo's arguments without those that say what to write, and without the messages that cargo would read twice.
fn mir_arguments(arguments: &[OsString]) -> Vec<&OsString> {
    let mut kept: Vec<&OsString> = Vec::new();
    let mut arguments = arguments.iter().peekable();
    while let Some(argument) = arguments.next() {
        let text = argument.to_str().unwrap_or_default();
        let following = arguments.peek().and_then(|next| next.to_str()).unwrap_or_default();
        if text == "--out-dir" || (text == "-C" && following.starts_with("incremental=")) {
            arguments.next();
        } else if !["--emit=", "--json=", "--error-format="].iter().any(|prefix| text.starts_with(prefix)) {
            kept.push(argument);
        }
    }
    kept
}

/// The target that this call of rustc compiles, with its file stem; `None` for cargo's questions to rustc.
fn describe_unit(arguments: &[OsString], output_directory: &Path) -> Result<Option<(String, Unit)>> {
    let arguments: Vec<&str> = arguments.iter().filter_map(|argument| argument.to_str()).collect();
    let after = |flag: &str| arguments.windows(2).find(|pair| pair[0] == flag).map(|pair| pair[1]);
    let Some(crate_name) = after("--crate-name").filter(|&name| name != "___") else {
        return Ok(None);
    };
    let extra = arguments.iter().find_map(|argument| argument.strip_prefix("extra-filename=")).unwrap_or_default();
    let externs = arguments
        .windows(2)
        .filter(|pair| pair[0] == "--extern")
        .map(|pair| {
            let name = pair[1].split_once('=').map_or(pair[1], |(name, _)| name);
            name.rsplit(':').next().unwrap_or(name).to_owned()
        })
        .collect();
    let stem = format!("{crate_name}{extra}");
    let unit = Unit {
        crate_name: crate_name.to_owned(),
        externs,
        directory: std::env::current_dir()?,
        mir: output_directory.join(format!("{stem}.mir")),
    };
    Ok(Some((stem, unit)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn describe(line: &str) -> Option<(String, Unit)> {
        let arguments: Vec<OsString> = line.split(' ').map(OsString::from).collect();
        describe_unit(&arguments, Path::new("/out")).expect("the current directory exists")
    }

    #[test]
    fn units_come_from_rustc_arguments() {
        let (stem, unit) = describe(
            "--crate-name app --emit=dep-info,metadata -C metadata=1 -C extra-filename=-12ab --extern \
             noprelude:tokio=/x/libtokio.rmeta --extern proc_macro src/lib.rs",
        )
        .expect("a unit");
        assert_eq!((stem.as_str(), unit.crate_name.as_str()), ("app-12ab", "app"));
        assert_eq!(unit.externs.into_iter().collect::<Vec<_>>(), ["proc_macro", "tokio"]);
        assert_eq!(unit.mir, Path::new("/out/app-12ab.mir"));
    }

    #[test]
    fn files_name_their_units() {
        let stems = |file: &str, target: &str| file_stems(Path::new(file), target);
        assert!(stems("/t/debug/deps/libmy_app-12ab.rmeta", "my-app").contains(&"my_app-12ab".to_owned()));
        assert!(
            stems("/t/debug/build/my-app-12ab/build-script-build", "build-script-build")
                .contains(&"build_script_build-12ab".to_owned())
        );
    }

    #[test]
    fn what_is_written_is_left_out() {
        let arguments: Vec<OsString> =
            "--crate-name app --emit=link -C incremental=/x -C debuginfo=2 --out-dir /y --json=artifacts src/lib.rs"
                .split(' ')
                .map(OsString::from)
                .collect();
        assert_eq!(mir_arguments(&arguments), ["--crate-name", "app", "-C", "debuginfo=2", "src/lib.rs"]);
    }

    #[test]
    fn questions_to_rustc_pass() {
        assert!(describe("- --crate-name ___ --print=file-names").is_none());
        assert!(describe("-vV").is_none());
    }
}
