//! Lists the files below `lints/` as Rust code, so that the program holds them. No list is kept by hand.
#![allow(clippy::disallowed_methods, reason = "a build script reads files")]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=lints");
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").ok_or(io::ErrorKind::NotFound)?);
    let target = PathBuf::from(env::var_os("OUT_DIR").ok_or(io::ErrorKind::NotFound)?);

    let mut code = String::new();
    list(&mut code, "RULE_PAGES", &root, "lints/rules", "md")?;
    list(&mut code, "MODEL_FILES", &root, "lints/models", "rs")?;
    fs::write(target.join("lints.rs"), code)
}

/// Writes a table of the relative paths and texts of all files with an extension below a folder, ordered by path. The
/// texts are named from the manifest's folder at hand, so that a checkout can be moved between two builds.
fn list(code: &mut String, name: &str, root: &Path, folder: &str, extension: &str) -> io::Result<()> {
    let mut files = Vec::new();
    collect(&root.join(folder), "", extension, &mut files)?;
    files.sort();
    let mut lines = format!("static {name}: &[(&str, &str)] = &[\n");
    for file in files {
        let path = format!("/{folder}/{file}");
        writeln!(lines, "    ({file:?}, include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), {path:?}))),")
            .map_err(io::Error::other)?;
    }
    code.push_str(&lines);
    code.push_str("];\n");
    Ok(())
}

/// The paths, relative to the folder, of the files with an extension.
fn collect(folder: &Path, prefix: &str, extension: &str, files: &mut Vec<String>) -> io::Result<()> {
    if !folder.is_dir() {
        return Ok(());
    }
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let Some(name) = path.file_name().and_then(|name| name.to_str()) else { continue };
        let relative = format!("{prefix}{name}");
        if path.is_dir() {
            collect(&path, &format!("{relative}/"), extension, files)?;
        } else if path.extension().is_some_and(|found| found == extension) {
            files.push(relative);
        }
    }
    Ok(())
}
