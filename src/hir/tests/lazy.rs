//! A body that waits becomes what it would have been.
#![allow(clippy::disallowed_methods, reason = "the inputs are files")]

use super::super::lower::lower_lazily;
use super::*;
use crate::source::Span;
use std::path::{Path, PathBuf};

/// This program's own sources, and the inputs of its tests.
fn texts() -> Vec<(PathBuf, Arc<str>)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders = vec![root.join("src"), root.join("fixtures"), root.join("tests")];
    let mut texts = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).expect("it is a folder") {
            let path = entry.expect("it can be read").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|own| own == "rs") {
                texts.push((path.clone(), std::fs::read_to_string(&path).expect("it is text").into()));
            }
        }
    }
    texts
}

/// The places that all bodies know, in an order of their own: bodies inside of bodies come first where all are read.
fn places(file: &FileHir) -> Vec<(Span, Span)> {
    let bodies = (0..file.bodies.len() as u32).filter_map(|row| file.body(row));
    let mut places: Vec<(Span, Span)> =
        bodies.flat_map(|body| &body.sites).map(|site| (site.span, site.name)).collect();
    places.sort();
    places
}

#[test]
fn later_is_as_good_as_at_once() {
    let mut waited = 0;
    for (path, text) in texts() {
        with_stack(|| {
            let (at_once, later) = (lower(&text, &OPTIONS), lower_lazily(&text, &OPTIONS));
            waited += later.waiting();
            assert_eq!(dump(&at_once), dump(&later), "{}", path.display());
            assert_eq!(places(&at_once), places(&later), "{}", path.display());
            assert_eq!(later.waiting(), 0);
            assert_eq!(later.late_errors().count(), 0);
        });
    }
    assert!(waited > 200_000, "{waited} bytes waited");
}

#[test]
fn an_error_in_a_body_that_waits() {
    let text: Arc<str> = "\n\nfn f() { let x = ; }\nfn g() { h() }".into();
    let file = with_stack(|| lower_lazily(&text, &OPTIONS));
    assert_eq!(file.errors, []);
    assert!(with_stack(|| file.body(0).is_some_and(|body| body.root.is_none())));
    assert_eq!(file.late_errors().map(|error| error.offset).collect::<Vec<u32>>(), [19]);
    assert!(with_stack(|| file.body(1).is_some_and(|body| body.root.is_some())));
    // What is missing is missing at the brace.
    let text: Arc<str> = "fn f() { a + }".into();
    let file = with_stack(|| lower_lazily(&text, &OPTIONS));
    assert!(with_stack(|| file.body(0).is_some_and(|body| body.root.is_none())));
    assert_eq!(file.late_errors().map(|error| error.offset).collect::<Vec<u32>>(), [13]);
}
