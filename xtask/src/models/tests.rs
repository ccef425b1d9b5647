//! The comparison, on a crate that is not what its model says.

use std::fs;

use async_lint::driver::{Config, beside_model};

use super::compare::{Topic, compare};
use super::report;

/// The report on a crate with this text of its library.
fn check(name: &str, text: &str) -> String {
    let folder = tempfile::tempdir().expect("it can be made");
    let manifest = format!("[package]\nname = \"{name}\"\nversion = \"1.0.0\"\nedition = \"2021\"\n");
    fs::write(folder.path().join("Cargo.toml"), manifest).expect("it can be written");
    fs::create_dir(folder.path().join("src")).expect("it can be made");
    fs::write(folder.path().join("src/lib.rs"), text).expect("it can be written");
    let differences = beside_model(folder.path(), name, &Config::default(), compare).expect("both are there");
    let topics = [Topic::Missing, Topic::Different, Topic::Unmarked, Topic::Unfounded];
    let mut out = Vec::new();
    report::print(&mut out, name, &differences, &topics).expect("it can be written");
    String::from_utf8(out).expect("it is text")
}

#[test]
fn a_crate_that_is_as_its_model_says() {
    let text = "
        pub trait ChildExt {
            fn wait_timeout(&mut self, dur: std::time::Duration) -> std::io::Result<Option<std::process::ExitStatus>>;
            fn wait_timeout_ms(&mut self, ms: u32) -> std::io::Result<Option<std::process::ExitStatus>>;
        }
        impl ChildExt for std::process::Child {
            fn wait_timeout(&mut self, dur: std::time::Duration) -> std::io::Result<Option<std::process::ExitStatus>> {
                std::thread::sleep(dur);
                self.try_wait()
            }
        }";
    let said = check("wait_timeout", text);
    assert!(!said.contains("Modelled, not there") && !said.contains("Another signature"), "{said}");
    assert!(!said.contains("Blocks, not marked"), "{said}");
}

#[test]
fn each_difference_is_told() {
    let text = "
        pub async fn tempdir() -> std::io::Result<TempDir> { todo!() }
        pub fn wait() { inner() }
        fn inner() { std::thread::sleep(std::time::Duration::from_secs(1)) }
        pub struct TempDir;
        impl TempDir {
            pub fn path(self, extra: u8) -> String { String::new() }
            pub fn new() -> std::io::Result<TempDir> { todo!() }
        }";
    let said = check("tempfile", text);
    for line in [
        "  tempfile::Builder, NamedTempFile, PathPersistError,",
        "  tempfile::tempdir: returns a future, the model says it does not\n",
        "  tempfile::TempDir::path: has 1 parameters, the model says 0\n",
        "  tempfile::TempDir::path: takes self, the model says &self\n",
        "  tempfile::wait: not in the model; sleep by tempfile::inner > std::thread::sleep\n",
        "  tempfile::TempDir::new: fs\n",
    ] {
        assert!(said.contains(line), "{line} is not in\n{said}");
    }
}
