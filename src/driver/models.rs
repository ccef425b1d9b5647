//! Which models a project can reach: those of its dependencies, and those that they speak of.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use crate::catalogue::{ModelFile, model_files};

/// The crate whose other names are `core` and `alloc`.
pub(super) const STD: &str = "std";
pub(super) const STD_ALIASES: [&str; 2] = ["core", "alloc"];

/// The files of each model by the crate's name, the root first.
pub(super) static MODELS: LazyLock<FxHashMap<&'static str, Vec<&'static ModelFile>>> = LazyLock::new(|| {
    let mut models: FxHashMap<&'static str, Vec<&'static ModelFile>> = FxHashMap::default();
    for file in model_files() {
        models.entry(crate_name(file.path)).or_default().push(file);
    }
    for files in models.values_mut() {
        files.sort_by_key(|file| (file.path.contains('/'), file.path));
    }
    models
});

fn crate_name(path: &str) -> &str {
    path.split(['/', '.']).next().unwrap_or(path)
}

/// The models that code with these dependencies can reach, sorted; `std` always.
pub(super) fn reachable<'a>(dependencies: impl Iterator<Item = &'a str>) -> BTreeSet<&'static str> {
    let mut reached = BTreeSet::new();
    let mut open: Vec<&'static str> = std::iter::once(STD)
        .chain(dependencies)
        .filter_map(|name| MODELS.get_key_value(name).map(|(&name, _)| name))
        .collect();
    while let Some(name) = open.pop() {
        if reached.insert(name) {
            for file in MODELS.get(name).into_iter().flatten() {
                open.extend(mentioned(file.text));
            }
        }
    }
    reached
}

/// The models whose name stands in front of a `::`.
fn mentioned(text: &'static str) -> impl Iterator<Item = &'static str> {
    memchr::memmem::find_iter(text.as_bytes(), b"::").filter_map(move |end| {
        let before = &text.as_bytes()[..end];
        let is_word = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'_';
        let length = before.iter().rev().take_while(|byte| is_word(byte)).count();
        let name = text.get(end - length..end)?;
        MODELS.get_key_value(name).map(|(&name, _)| name)
    })
}
