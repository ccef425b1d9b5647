//! The sources of a model's crate: cargo finds and fetches it with what it depends on, by a manifest made for it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use serde::Deserialize;
use walkdir::WalkDir;

/// Which package is wanted.
pub(super) struct Request<'a> {
    /// The crate's name in code.
    pub(super) name: &'a str,
    pub(super) version: Option<&'a str>,
    pub(super) offline: bool,
    /// Where it is put.
    pub(super) folder: &'a Path,
}

/// A package in a folder of its own, with the lock file that says what it was resolved with.
pub(super) struct Package {
    pub(super) name: String,
    pub(super) version: String,
    pub(super) directory: PathBuf,
}

/// The manifests that say which versions the models stand for.
const MANIFESTS: [&str; 2] = ["../fixtures/models/Cargo.toml", "../fixtures/rules/Cargo.toml"];

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Found>,
    resolve: Resolve,
}

#[derive(Deserialize)]
struct Resolve {
    nodes: Vec<Node>,
    root: String,
}

#[derive(Deserialize)]
struct Node {
    id: String,
    dependencies: Vec<String>,
}

#[derive(Deserialize)]
struct Found {
    id: String,
    name: String,
    version: String,
    manifest_path: PathBuf,
}

pub(super) fn fetch(request: &Request) -> Result<Package> {
    let hyphened = request.name.replace('_', "-");
    let asked = match request.version {
        Some(version) => Some((None, version.to_owned())),
        None => requirement(request.name)?.map(|(name, version)| (Some(name), version)),
    };
    let (name, version) = asked.unwrap_or((None, "*".to_owned()));
    // In code `-` is `_` too: the registry knows only one of both names.
    let names = match &name {
        Some(name) => vec![name.as_str()],
        None if hyphened == request.name => vec![request.name],
        None => vec![hyphened.as_str(), request.name],
    };
    let mut result = Err(anyhow::anyhow!("it has no name"));
    for name in names {
        result = resolve(request, name, &version);
        if result.is_ok() {
            break;
        }
    }
    let (found, lock) = result?;
    let directory = request.folder.join(request.name).join(format!("{}-{}", found.name, found.version));
    let origin = found.manifest_path.parent().context("a manifest is in a folder")?;
    copy(origin, &directory).with_context(|| format!("cannot copy {}", origin.display()))?;
    fs::copy(lock, directory.join("Cargo.lock"))?;
    Ok(Package { name: found.name, version: found.version, directory })
}

/// The name and the version of the package that the fixtures ask for.
fn requirement(name: &str) -> Result<Option<(String, String)>> {
    for manifest in MANIFESTS {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(manifest);
        let text = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
        if let Some(found) = text.lines().find_map(|line| required(line, name)) {
            return Ok(Some(found));
        }
    }
    Ok(None)
}

/// Name and version of a line `name = "version"` or `name = { version = "version", .. }`, for a name in code.
fn required(line: &str, name: &str) -> Option<(String, String)> {
    let (package, rest) = line.split_once(" = ")?;
    let version = rest.strip_prefix("{ version = ").unwrap_or(rest).strip_prefix('"')?.split('"').next()?;
    (package.replace('-', "_") == name).then(|| (package.to_owned(), version.to_owned()))
}

/// Lets cargo find a package: what it is, and the lock file.
fn resolve(request: &Request, name: &str, version: &str) -> Result<(Found, PathBuf)> {
    let folder = request.folder.join(request.name).join("manifest");
    fs::create_dir_all(&folder)?;
    fs::write(folder.join("lib.rs"), "")?;
    let manifest = format!(
        "[package]\nname = \"async-lint-models-manifest\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
         [lib]\npath = \"lib.rs\"\n\n[workspace]\n\n[dependencies]\n{name} = \"{version}\"\n"
    );
    fs::write(folder.join("Cargo.toml"), manifest)?;
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(["metadata", "--format-version", "1", "--filter-platform", &host()?]).current_dir(&folder);
    if request.offline {
        cargo.arg("--offline");
    }
    let output = cargo.output().context("cargo cannot be started")?;
    if !output.status.success() {
        let message = String::from_utf8_lossy(&output.stderr);
        let message: Vec<&str> = message.lines().map(str::trim).filter(|line| line.starts_with("error")).collect();
        bail!("cargo does not find `{name} = \"{version}\"`: {}", message.join("; "));
    }
    let metadata: Metadata = serde_json::from_slice(&output.stdout)?;
    let Resolve { nodes, root } = metadata.resolve;
    let direct = nodes.into_iter().find(|node| node.id == root).map(|node| node.dependencies).unwrap_or_default();
    let found = metadata.packages.into_iter().find(|package| direct.contains(&package.id));
    Ok((found.context("cargo gives the package that it was asked for")?, folder.join("Cargo.lock")))
}

/// The platform that packages are resolved for, as the analyser assumes it.
fn host() -> Result<String> {
    let output = Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into())).arg("-vV").output()?;
    let text = String::from_utf8(output.stdout)?;
    let host = text.lines().find_map(|line| line.strip_prefix("host: "));
    Ok(host.context("rustc names its host")?.to_owned())
}

/// Copies what the analyser reads.
fn copy(from: &Path, to: &Path) -> Result<()> {
    for entry in WalkDir::new(from) {
        let entry = entry?;
        let is_wanted = entry.file_type().is_file()
            && (entry.path().extension().is_some_and(|extension| extension == "rs")
                || entry.file_name() == "Cargo.toml");
        if is_wanted {
            let target = to.join(entry.path().strip_prefix(from)?);
            fs::create_dir_all(target.parent().unwrap_or(to))?;
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fixtures_say_which_version_a_model_stands_for() {
        let found = |name: &str, version: &str| Some((name.to_owned(), version.to_owned()));
        assert_eq!(required("wait-timeout = \"0.2\"", "wait_timeout"), found("wait-timeout", "0.2"));
        assert_eq!(required("tokio = { version = \"1\", features = [\"full\"] }", "tokio"), found("tokio", "1"));
        assert_eq!(required("tokio-util = \"0.7\"", "tokio"), None);
        assert_eq!(required("[dependencies]", "tokio"), None);
    }
}
