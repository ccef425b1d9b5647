//! Verdicts on single calls.

use super::*;
use crate::oracle::callee::{CrateContext, parse};
use crate::oracle::source::Position;

fn set(names: &[&str]) -> BTreeSet<String> {
    names.iter().map(|&name| name.to_owned()).collect()
}

/// `ours` is a path, with `(trait)` behind it for a trait's method; the container is the part before the name if that
/// looks like a type.
fn verdict(compiler: &str, ours: &str) -> Verdict {
    let externs = set(&["tokio", "bytes", "futures_util"]);
    let context = CrateContext {
        name: "app".to_owned(),
        externs: externs.clone(),
        own_heads: set(&["inner"]),
        workspace_crates: set(&["app"]),
        libraries: set(&["app", "tokio", "bytes", "axum"]),
    };
    let theirs = parse(compiler, &context).expect("a callee");
    let site = Site {
        path: "src/main.rs".to_owned(),
        region: (1, 1, 1, 9),
        name: theirs.name.clone(),
        position: Position::Code,
        callees: BTreeSet::from([theirs]),
        externs,
    };
    let (path, is_trait) = ours.strip_suffix(" (trait)").map_or((ours, false), |path| (path, true));
    let container = path.rsplit("::").nth(1).filter(|&part| looks_like_type(part) || matches!(part, "str" | "[T]"));
    let fact = CallFact {
        path: "src/main.rs".to_owned(),
        span: (1, 1, 1, 9),
        name: site.name.clone(),
        callee: Some(FactCallee {
            path: path.to_owned(),
            container: container.map(str::to_owned),
            is_trait,
            blocks: None,
        }),
        is_guess: false,
    };
    let census = Census {
        sites: vec![site],
        workspace_crates: set(&["app"]),
        libraries: context.libraries,
        ..Census::default()
    };
    compare(&census, &[fact], &[]).0[0].verdict
}

#[test]
fn the_same_callee() {
    for (compiler, ours) in [
        ("std::option::Option::<u32>::map::<u32, {closure@src/main.rs:13:19: 13:22}>", "std::option::Option::map"),
        ("core::str::<impl str>::trim", "std::str::trim"),
        ("core::slice::<impl [u8]>::iter", "std::slice::[T]::iter"),
        ("std::fs::read::<&str>", "std::fs::read"),
        ("<std::vec::Vec<u8> as std::io::Write>::write_all", "std::io::Write::write_all (trait)"),
        ("<Foo<u8> as inner::Speak>::speak", "app::inner::Speak::speak (trait)"),
        ("<Foo<u8> as inner::Speak>::speak", "app::inner::Foo::speak (trait)"),
        ("inner::deep::free", "app::inner::deep::free"),
        ("inner::Type::method::free", "app::inner::method::free"),
        ("inner::other::<impl inner::deep::Deep>::go", "app::inner::deep::Deep::go"),
        ("tokio::net::TcpStream::connect::<&str>", "tokio::net::tcp::stream::TcpStream::connect"),
        ("axum::body::Bytes::len", "http_body::Bytes::len"),
        ("<S as futures_util::StreamExt>::next", "futures::StreamExt::next (trait)"),
    ] {
        assert_eq!(verdict(compiler, ours), Verdict::Right, "{compiler} {ours}");
    }
}

#[test]
fn other_callees() {
    for (compiler, ours, reason) in [
        ("tokio::fs::File::open::<&str>", "std::fs::File::open", Reason::Crate),
        ("axum::body::Bytes::len", "bytes::Bytes::len", Reason::ForeignCrate),
        ("std::option::Option::<u32>::map::<u32>", "std::result::Result::map", Reason::Container),
        ("std::option::Option::<u32>::map::<u32>", "std::iter::Iterator::map (trait)", Reason::TraitOrInherent),
        ("<std::fs::File as std::io::Write>::write_all", "std::fs::File::write_all", Reason::TraitOrInherent),
        ("inner::deep::free", "app::other::free", Reason::Module),
        ("std::fs::read::<&str>", "std::ptr::read", Reason::Module),
        ("std::mem::drop::<u32>", "app::drop", Reason::Crate),
        ("std::mem::drop::<u32>", "std::mem::take", Reason::Name),
    ] {
        assert_eq!(verdict(compiler, ours), Verdict::Wrong(reason), "{compiler} {ours}");
    }
}

#[test]
fn keys_of_blocking_fns() {
    let context = CrateContext::default();
    for (path, compiler) in [
        ("std::fs::read", "std::fs::read::<&str>"),
        ("std::fs::File::open", "std::fs::File::open::<&str>"),
        ("std::io::Read::read", "<std::fs::File as std::io::Read>::read"),
    ] {
        let callee = parse(compiler, &context).expect("a callee");
        assert_eq!(path_key(path), Some(callee_key(&callee)));
    }
}

#[test]
fn groups_are_ordered_by_count() {
    let mut groups = Groups::default();
    for key in ["b", "a", "c", "c"] {
        groups.add(key.to_owned(), || "x".to_owned(), 1);
    }
    let rows: Vec<(&str, usize)> = groups.sorted().into_iter().map(|(key, count, _)| (key, count)).collect();
    assert_eq!(rows, [("c", 2), ("a", 1), ("b", 1)]);
}
