//! Prepares what is known of foreign code: lists the rules' pages and the models below `lints/` as Rust code, so that
//! no list is kept by hand, and lowers the models, so that the program need not parse them whenever it starts.
#![allow(clippy::disallowed_methods, reason = "a build script reads and writes files")]

// The front end of the program. Only the way from a text to packed declarations is used here.
#[allow(dead_code, unreachable_pub, unused_imports, reason = "of use to the program")]
mod hir;
#[allow(dead_code, unreachable_pub, reason = "of use to the program")]
mod project {
    mod condition;
    mod platform;

    pub use condition::CfgExpr;
}
#[allow(dead_code, unreachable_pub, reason = "of use to the program")]
mod source;
#[allow(dead_code, unreachable_pub, unused_imports, reason = "of use to the program")]
mod syntax;

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io, thread};

/// What lowering needs, see `driver`; without optimisation even more.
const STACK_BYTES: usize = 512 << 20;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=lints");
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").ok_or("cargo sets it")?);
    let target = PathBuf::from(env::var_os("OUT_DIR").ok_or("cargo sets it")?);

    let pages = collect(&root.join("lints/rules"), "md")?;
    let models = collect(&root.join("lints/models"), "rs")?;
    let mut code = list("RULE_PAGES", "lints/rules", &pages)?;
    code.push_str(&list("MODEL_FILES", "lints/models", &models)?);
    code.push_str(&prepare(&root.join("lints/models"), &models, &target)?);
    fs::write(target.join("lints.rs"), code)?;
    Ok(())
}

/// A table of the relative paths and texts of files below a folder. The texts are named from the manifest's folder at
/// hand, so that a checkout can be moved between two builds.
fn list(name: &str, folder: &str, files: &[String]) -> Result<String, Box<dyn Error>> {
    let mut code = format!("static {name}: &[(&str, &str)] = &[\n");
    for file in files {
        let path = format!("/{folder}/{file}");
        writeln!(code, "    ({file:?}, include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), {path:?}))),")?;
    }
    code.push_str("];\n");
    Ok(code)
}

/// Writes each model in its packed form, and gives the table of them.
fn prepare(folder: &Path, files: &[String], target: &Path) -> Result<String, Box<dyn Error>> {
    let mut crates: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for file in files {
        crates.entry(file.split(['/', '.']).next().unwrap_or(file)).or_default().push(file);
    }
    for files in crates.values_mut() {
        // The root first.
        files.sort_by_key(|file| (file.contains('/'), *file));
    }
    fs::create_dir_all(target.join("models"))?;
    let packed = thread::scope(|scope| {
        let lower = || crates.values().map(|files| lower(folder, files)).collect::<Result<Vec<_>, String>>();
        let thread = thread::Builder::new().stack_size(STACK_BYTES).spawn_scoped(scope, lower);
        thread.map_err(|error| error.to_string())?.join().map_err(|_| "lowering panicked".to_owned())?
    })?;
    let mut code = "static MODELS: &[Model] = &[\n".to_owned();
    let mut fingerprint: u64 = 0;
    for ((name, files), packed) in crates.iter().zip(packed) {
        fs::write(target.join(format!("models/{name}.hir")), &packed.bytes)?;
        for &byte in &packed.bytes {
            fingerprint = (fingerprint.rotate_left(5) ^ u64::from(byte)).wrapping_mul(0x517c_c1b7_2722_0a95);
        }
        let is_other = |start: &&str| start != name && crates.contains_key(start);
        let mentions: Vec<&str> = packed.starts.iter().map(|start| start.as_str()).filter(is_other).collect();
        let path = format!("/models/{name}.hir");
        let packed = format!("include_bytes!(concat!(env!(\"OUT_DIR\"), {path:?}))");
        writeln!(
            code,
            "    Model {{ name: {name:?}, files: &{files:?}, mentions: &{mentions:?}, packed: {packed} }},"
        )?;
    }
    code.push_str("];\n");
    writeln!(code, "/// Another one whenever a model says something else.")?;
    writeln!(code, "pub const FINGERPRINT: u64 = {fingerprint:#x};")?;
    Ok(code)
}

/// The declarations of a model's files.
fn lower(folder: &Path, files: &[&str]) -> Result<hir::pack::Packed, String> {
    let options = hir::lower::Options {
        is_model: true,
        edition: 2024,
        skip_tests: true,
        signatures_only: true,
        redefined: hir::lower::Redefined::NONE,
    };
    let mut lowered = Vec::new();
    for file in files {
        let path = folder.join(file);
        let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        let hir = hir::lower::lower(&text, &options);
        if let Some(error) = hir.errors.first() {
            let (line, column) = source::LineIndex::new(&text).line_column(&text, error.offset);
            return Err(format!("{}:{line}:{column}: {}", path.display(), error.message));
        }
        lowered.push(hir);
    }
    Ok(hir::pack::pack(&lowered))
}

/// The paths, relative to a folder, of the files with an extension, ordered.
fn collect(folder: &Path, extension: &str) -> io::Result<Vec<String>> {
    fn walk(folder: &Path, prefix: &str, extension: &str, files: &mut Vec<String>) -> io::Result<()> {
        if !folder.is_dir() {
            return Ok(());
        }
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            let Some(name) = path.file_name().and_then(|name| name.to_str()) else { continue };
            let relative = format!("{prefix}{name}");
            if path.is_dir() {
                walk(&path, &format!("{relative}/"), extension, files)?;
            } else if path.extension().is_some_and(|found| found == extension) {
                files.push(relative);
            }
        }
        Ok(())
    }
    let mut files = Vec::new();
    walk(folder, "", extension, &mut files)?;
    files.sort();
    Ok(files)
}
