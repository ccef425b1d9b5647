//! Which directories a workspace's patterns mean, and where manifests lie below a directory. Walks that go deep follow
//! no links.

use super::disk::{entries, is_directory, is_file, normalize};
use globset::GlobBuilder;
use ignore::WalkBuilder;
use std::collections::BTreeSet;
use std::path::{Component, Path, PathBuf};

/// Folders that hold no sources of the project's own.
const SKIPPED: [&str; 2] = ["target", "node_modules"];

/// `/**` would mean the whole machine; no workspace has as many directories as this.
const MAX_DIRECTORIES: usize = 50_000;

/// The directories of a pattern of `workspace.members`; an error says why it means none.
pub(super) fn expand(root: &Path, pattern: &str) -> Result<Vec<PathBuf>, String> {
    if !is_glob(pattern) {
        let directory = normalize(&root.join(pattern));
        return if is_file(&directory.join("Cargo.toml")) {
            Ok(vec![directory])
        } else if is_directory(&directory) {
            Err(format!("the workspace member `{pattern}` has no Cargo.toml"))
        } else {
            Err(format!("the workspace member `{pattern}` does not exist"))
        };
    }
    let mut found = BTreeSet::from([root.to_path_buf()]);
    let mut components: Vec<Component> = Path::new(pattern).components().collect();
    components.dedup_by(|a, b| a == b && a.as_os_str() == "**");
    for component in components {
        if found.len() > MAX_DIRECTORIES {
            return Err(format!("the workspace members `{pattern}` are too many to look through"));
        }
        let Component::Normal(part) = component else {
            found = found.into_iter().map(|directory| normalize(&directory.join(component))).collect();
            continue;
        };
        let part = part.to_string_lossy();
        found = if part == "**" {
            found.iter().flat_map(|directory| all_below(directory)).collect()
        } else if is_glob(&part) {
            let glob = GlobBuilder::new(&part).build().map_err(|error| format!("`{pattern}`: {}", error.kind()))?;
            let matcher = glob.compile_matcher();
            let matches = |directory: &PathBuf| {
                let children = entries(directory).into_iter();
                children
                    .filter(|entry| matcher.is_match(&entry.name) && entry.is_directory())
                    .map(|entry| entry.path)
                    .collect::<Vec<_>>()
            };
            found.iter().flat_map(matches).collect()
        } else {
            found.into_iter().map(|directory| directory.join(&*part)).collect()
        };
    }
    found.retain(|directory| is_file(&directory.join("Cargo.toml")));
    if found.is_empty() {
        return Err(format!("no package matches the workspace members `{pattern}`"));
    }
    Ok(found.into_iter().collect())
}

/// The directories with a manifest that lie below no other one with a manifest, sorted.
pub(super) fn topmost_manifests(directory: &Path) -> Vec<PathBuf> {
    let root = directory.to_path_buf();
    let walk = WalkBuilder::new(directory)
        // A project that was unpacked outside git still says what it ignores; folders above it do not matter here.
        .require_git(false)
        .parents(false)
        .git_global(false)
        .filter_entry(move |entry| {
            let is_skipped = SKIPPED.iter().any(|name| entry.file_name() == *name);
            let is_below_manifest = || {
                let above = entry.path().parent().filter(|above| above.starts_with(&root));
                above.is_some_and(|above| is_file(&above.join("Cargo.toml")))
            };
            let is_directory = entry.file_type().is_some_and(|kind| kind.is_dir());
            entry.depth() == 0 || !(is_directory && (is_skipped || is_below_manifest()))
        })
        .build();
    let mut found: Vec<PathBuf> = walk
        .filter_map(Result::ok)
        .filter(|entry| entry.file_name() == "Cargo.toml" && is_file(entry.path()))
        .filter_map(|entry| entry.path().parent().map(Path::to_path_buf))
        .collect();
    found.sort();
    found
}

/// A directory and all those below it.
fn all_below(directory: &Path) -> Vec<PathBuf> {
    let mut found = vec![directory.to_path_buf()];
    let mut next = 0;
    while let Some(current) = found.get(next).filter(|_| next <= MAX_DIRECTORIES) {
        let children = entries(current).into_iter();
        let wanted = children.filter(|entry| {
            entry.is_plain_directory() && !entry.name.starts_with('.') && !SKIPPED.contains(&entry.name.as_str())
        });
        let wanted: Vec<PathBuf> = wanted.map(|entry| entry.path).collect();
        found.extend(wanted);
        next += 1;
    }
    found
}

fn is_glob(pattern: &str) -> bool {
    pattern.contains(['*', '?', '['])
}
