//! Whose code each frame is, and the frame that a stall is put down to: the innermost of the user's own.

use super::names;
use crate::stall::{Frame, FrameKind, Site};

/// Runtimes and what polls in them, by the crate that a path begins with.
const RUNTIMES: &[&str] = &[
    "tokio",
    "async_watchdog",
    "futures",
    "futures_core",
    "futures_util",
    "futures_executor",
    "async_executor",
    "async_task",
    "async_std",
    "smol",
    "actix_rt",
    "pin_project",
    "pin_project_lite",
];
const STD: &[&str] = &["std", "core", "alloc"];

/// Where cargo keeps what it did not find in the workspace.
const DEPENDENCIES: &[&str] = &["/registry/src/", "/git/checkouts/", "/vendor/"];
/// Where the standard library is: as it was built, and as the component `rust-src` has it.
const LIBRARY: &[&str] =
    &["/rustc/", "/rustlib/src/rust/", "/library/std/src/", "/library/core/src/", "/library/alloc/src/"];

/// Fills in the kinds. `program` is the file name of the program.
pub(super) fn classify(frames: &mut [Frame], program: &str) {
    let program = crate_name(program);
    for frame in &mut *frames {
        frame.kind = kind(frame, &program);
    }
    names::complete(frames);
}

/// The frame that the stall is put down to; failing that, the fn whose future the runtime is at.
pub(super) fn site(frames: &[Frame]) -> Option<Site> {
    let frame = frames.iter().find(|frame| frame.kind == FrameKind::User);
    let function = match frame {
        Some(frame) => frame.function.as_deref().map_or("?", names::without_parameters),
        None => names::future(frames)?,
    };
    Some(Site {
        function: without_closures(function).to_owned(),
        file: frame.and_then(|frame| frame.file.clone()),
        line: frame.and_then(|frame| frame.line),
        column: frame.and_then(|frame| frame.column),
        call: None,
        rule: None,
        help: None,
    })
}

/// A path of the runtime's or of the standard library.
pub(super) fn is_foreign(path: &str) -> bool {
    let root = root(path);
    RUNTIMES.contains(&root) || STD.contains(&root)
}

/// What is missing, and how to get it.
pub(super) fn note(frames: &[Frame], has_site: bool, is_complete: bool) -> Option<String> {
    let has_names = frames.iter().any(|frame| frame.kind != FrameKind::Std && frame.function.is_some());
    let has_lines = frames.iter().any(|frame| frame.kind != FrameKind::Std && frame.line.is_some());
    let note = match (has_names, has_lines) {
        (false, _) => "no symbols: the program is stripped; look the offsets up in its unstripped file",
        (true, false) => "no debug information: `debug = \"limited\"` in the profile gives files and lines",
        _ if !has_site && !is_complete => "the stack could not be followed to code of the workspace",
        _ => return None,
    };
    Some(note.to_owned())
}

fn kind(frame: &Frame, program: &str) -> FrameKind {
    let root = frame.function.as_deref().map(root);
    if root.is_some_and(|root| RUNTIMES.contains(&root)) {
        return FrameKind::Runtime;
    }
    if let Some(file) = frame.file.as_deref() {
        return kind_of_file(file);
    }
    match root {
        Some(root) if STD.contains(&root) || root.starts_with("__rust") => FrameKind::Std,
        Some(root) if root == program => FrameKind::User,
        // C's fns have no path: libc, or a library that is bound.
        Some(root) if frame.function.as_deref() == Some(root) => FrameKind::Std,
        None if frame.module.as_deref().is_some_and(is_system_library) => FrameKind::Std,
        _ => FrameKind::Unknown,
    }
}

fn kind_of_file(file: &str) -> FrameKind {
    let file = file.replace('\\', "/");
    let is_in = |places: &[&str]| places.iter().any(|place| file.contains(place));
    if is_in(LIBRARY) {
        return FrameKind::Std;
    }
    if is_in(DEPENDENCIES) {
        let is_runtime = DEPENDENCIES
            .iter()
            .filter_map(|place| file.split_once(place))
            .any(|(_, path)| path.split('/').any(|part| RUNTIMES.iter().any(|runtime| is_version_of(part, runtime))));
        return if is_runtime { FrameKind::Runtime } else { FrameKind::Dependency };
    }
    FrameKind::User
}

fn is_system_library(module: &str) -> bool {
    ["libc.", "libc-", "ld-", "libpthread", "libm.", "libgcc_s", "linux-vdso"]
        .iter()
        .any(|name| module.starts_with(name))
}

/// `tokio-1.54.1` is a version of `tokio`; `tokio-util-0.7.19` is not.
fn is_version_of(folder: &str, name: &str) -> bool {
    let rest = folder.replace('-', "_");
    let rest = rest.strip_prefix(name).and_then(|rest| rest.strip_prefix('_'));
    rest.is_some_and(|version| version.starts_with(|first: char| first.is_ascii_digit()))
}

/// The crate that the path of a fn begins with: `app` of `<app::Job as core::future::Future>::poll`.
fn root(function: &str) -> &str {
    let start = function.trim_start_matches(['<', '&', '*', '(', '[', ' ']);
    let start = ["mut ", "const ", "dyn "].iter().fold(start, |start, word| start.strip_prefix(word).unwrap_or(start));
    start.split_once(|next: char| !next.is_alphanumeric() && next != '_').map_or(start, |(root, _)| root)
}

/// An async fn's code is a closure in it.
fn without_closures(mut function: &str) -> &str {
    while let Some((outer, last)) = function.rsplit_once("::") {
        let is_closure = last.starts_with("{closure") || last.starts_with("{{closure") || last.starts_with("{async");
        if !is_closure {
            break;
        }
        function = outer;
    }
    function
}

/// The crate of a program: cargo adds a hash to the names of tests and examples.
fn crate_name(program: &str) -> String {
    let name = program.replace('-', "_");
    match name.rsplit_once('_') {
        Some((name, hash)) if hash.len() == 16 && hash.bytes().all(|byte| byte.is_ascii_hexdigit()) => name.to_owned(),
        _ => name,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn frame(function: &str, file: Option<&str>) -> Frame {
        Frame {
            function: Some(function.to_owned()),
            file: file.map(str::to_owned),
            line: None,
            column: None,
            is_inlined: false,
            module: None,
            offset: 0,
            kind: FrameKind::Unknown,
        }
    }

    #[test]
    fn files_tell_whose_code_it_is() {
        let kind = |file| kind(&frame("x::y", Some(file)), "app");
        assert_eq!(kind("/home/me/app/src/main.rs"), FrameKind::User);
        assert_eq!(kind("src/main.rs"), FrameKind::User);
        assert_eq!(kind("/home/me/.cargo/registry/src/index-1949/hyper-1.6.0/src/lib.rs"), FrameKind::Dependency);
        assert_eq!(kind("/home/me/.cargo/registry/src/index-1949/tokio-1.54.1/src/task/x.rs"), FrameKind::Runtime);
        assert_eq!(kind("/home/me/.cargo/registry/src/index-1949/tokio-util-0.7.19/src/x.rs"), FrameKind::Dependency);
        assert_eq!(kind("/home/me/.cargo/git/checkouts/lib-12ab/34cd/src/lib.rs"), FrameKind::Dependency);
        assert_eq!(kind("/rustc/59807616e1234/library/std/src/thread/mod.rs"), FrameKind::Std);
        assert_eq!(
            kind("/home/me/.rustup/toolchains/stable/lib/rustlib/src/rust/library/core/src/ops.rs"),
            FrameKind::Std
        );
    }

    #[test]
    fn names_tell_where_no_file_does() {
        let kind = |name| kind(&frame(name, None), "app");
        assert_eq!(kind("app::load::{{closure}}"), FrameKind::User);
        assert_eq!(kind("<app::Job as core::future::Future>::poll"), FrameKind::User);
        assert_eq!(kind("<&mut app::Job as core::fmt::Debug>::fmt"), FrameKind::User);
        assert_eq!(kind("tokio::runtime::task::raw::poll"), FrameKind::Runtime);
        assert_eq!(kind("<core::pin::Pin<P> as core::future::Future>::poll"), FrameKind::Std);
        assert_eq!(kind("clock_nanosleep"), FrameKind::Std);
        assert_eq!(kind("hyper::proto::h1::x"), FrameKind::Unknown);
    }

    #[test]
    fn a_site_is_named_by_its_fn() {
        assert_eq!(without_closures("app::load::{{closure}}::{{closure}}"), "app::load");
        assert_eq!(without_closures("app::load::{closure#0}"), "app::load");
        assert_eq!(without_closures("main"), "main");
        assert_eq!(crate_name("my-app-0123456789abcdef"), "my_app");
        assert_eq!(crate_name("my-app"), "my_app");
    }
}
