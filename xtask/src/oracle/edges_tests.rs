//! Both call graphs of a small crate, the compiler's from its text.

use super::*;
use crate::engine::GraphFn;

const SOURCE: &str = "fn a() { b(); c(); d() }\nfn b() {}\nfn c() {}\nfn d() {}\nfn e() {}\n";

/// Of `a`, which calls the others by their names alone.
fn compiler_text() -> String {
    let body = |name: &str, line: u32, calls: &[(&str, u32)]| {
        let calls: String = calls
            .iter()
            .map(|(callee, column)| {
                let place = format!("src/lib.rs:1:{column}: 1:{}", column + 3);
                format!("        _1 = {callee}() -> [return: bb1, unwind continue]; // scope 0 at {place}\n")
            })
            .collect();
        let place = format!("src/lib.rs:{line}:7: {line}:7");
        format!("fn {name}() -> () {{\n    let mut _0: (); // return place in scope 0 at {place}\n{calls}}}\n")
    };
    let fns = ["b", "c", "d", "e"].iter().zip(2..).map(|(name, line)| body(name, line, &[])).collect::<String>();
    body("a", 1, &[("b", 10), ("c", 15), ("d", 20)]) + &fns
}

fn ours(edges: &[(usize, usize, Way)]) -> CallGraph {
    let function = |(name, line): (&str, u32)| GraphFn {
        path: format!("app::{name}"),
        file: "src/lib.rs".to_owned(),
        line,
        column: 4,
    };
    let fns = ["a", "b", "c", "e"].into_iter().zip([1, 2, 3, 5]).map(function).collect();
    CallGraph { fns, edges: edges.to_vec() }
}

/// By the name of the callee.
type Named<T> = Vec<(String, T)>;

fn compared(edges: &[(usize, usize, Way)]) -> (Named<Outcome>, Named<Extra>) {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::create_dir(folder.path().join("src")).expect("a folder");
    std::fs::write(folder.path().join("src/lib.rs"), SOURCE).expect("a file");
    let mir = folder.path().join("app.mir");
    std::fs::write(&mir, compiler_text()).expect("a file");
    let unit =
        Unit { crate_name: "app".to_owned(), externs: BTreeSet::new(), directory: folder.path().to_owned(), mir };
    let build = Build { units: vec![unit], libraries: BTreeSet::new(), is_complete: true };
    let mut files = Files::new(folder.path());
    let theirs = of_compiler(&build, &Census::default(), &mut files).expect("the text can be read");
    let ours = of_analyser(&ours(edges), &mut files);
    let outcome = |(pair, origin): (&Pair, &Origin)| {
        let callee = pair.1.first().map(|key| key.name.clone()).unwrap_or_default();
        (callee, ours.judge(pair, origin, &Verdicts::new()))
    };
    let extra = theirs.extra(&ours).into_iter().map(|(_, callee, kind)| (callee.name.clone(), kind)).collect();
    (theirs.edges.iter().map(outcome).collect(), extra)
}

#[test]
fn edges_are_found_or_missed() {
    let (outcomes, extra) = compared(&[(0, 1, Way::Called)]);
    let expected = [
        ("b".to_owned(), Outcome::Found(Way::Called)),
        ("c".to_owned(), Outcome::Missed("call not seen")),
        ("d".to_owned(), Outcome::Missed("callee not read")),
    ];
    assert_eq!(outcomes, expected);
    assert!(extra.is_empty(), "{extra:?}");
}

#[test]
fn edges_that_the_compiler_has_not() {
    let (_, extra) = compared(&[(0, 3, Way::Called), (1, 2, Way::Possible)]);
    assert_eq!(extra, [("e".to_owned(), Extra::Absent)]);
}
