//! Texts for the tests of this stage.
#![allow(clippy::disallowed_methods, reason = "the inputs are files")]

use std::path::{Path, PathBuf};

/// This program's own sources, and the inputs of its tests.
pub(super) fn texts() -> Vec<(PathBuf, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders = vec![root.join("src"), root.join("fixtures"), root.join("tests"), root.join("lints")];
    let mut texts = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).expect("it is a folder") {
            let path = entry.expect("it can be read").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|own| own == "rs") {
                texts.push((path.clone(), std::fs::read_to_string(&path).expect("it is text")));
            }
        }
    }
    texts
}

/// Runs on a stack as large as those of the real workers.
pub(super) fn with_stack<T: Send>(run: impl FnOnce() -> T + Send) -> T {
    std::thread::scope(|scope| {
        let worker = std::thread::Builder::new().stack_size(256 << 20).spawn_scoped(scope, run).expect("a thread");
        worker.join().expect("no panic")
    })
}
