//! Bodies as rustc 1.95 names them, and the calls that reach them.

use super::*;
use crate::oracle::callee::parse;

/// The paths of bodies with the texts at the places of their impls.
const BODIES: [(&str, &str); 15] = [
    ("free", ""),
    ("inner::free", ""),
    ("inner::<impl at 1>::new", "impl<T: Copy> Own<T> where T: Send"),
    ("other::<impl at 2>::new", "impl Own"),
    ("inner::Speak::speak", ""),
    ("inner::<impl at 3>::speak", "impl Speak for Own"),
    ("inner::<impl at 4>::from", "impl From<io::Error> for Failure"),
    ("inner::<impl at 5>::from", "impl<'a> From<&'a str> for Failure"),
    ("inner::<impl at 6>::each", "impl<F: Fn() -> u8> Each for F"),
    ("inner::<impl at 10>::speak", "impl<'a, T> Speak for &'a T"),
    ("inner::<impl at 7>::clone", "Clone"),
    ("inner::<impl at 8>::poll", "unsafe impl<T> Future for $name<T>"),
    ("inner::<impl at 9>::get::helper", "impl Own"),
    ("inner::<impl at 9>::get", "impl Own"),
    ("inner::<impl at 9>::get::{closure#0}", "impl Own"),
];

fn context() -> CrateContext {
    let set = |names: &[&str]| names.iter().map(|&name| name.to_owned()).collect();
    CrateContext {
        name: "app".to_owned(),
        own_heads: set(&["inner", "other"]),
        workspace_crates: set(&["app"]),
        ..CrateContext::default()
    }
}

/// The paths of the bodies that a call reaches.
fn reached(text: &str) -> String {
    let mut definitions = Definitions::default();
    definitions.types.extend(["Own", "Failure", "Other"].map(str::to_owned));
    for (path, header) in BODIES.iter().filter(|(path, _)| !path.contains("{closure")) {
        let key = FnKey { name: (*path).to_owned(), place: None };
        let definition = Definition::new("app", path, key, |_| Some((*header).to_owned())).expect("a fn");
        definitions.add(path.rsplit("::").next().expect("a name"), definition);
    }
    let callee = parse(text, &context()).expect("a callee");
    match definitions.reached(&callee, text, &context()) {
        Reached::Static(keys) => keys.into_iter().map(|key| key.name).collect::<Vec<String>>().join(", "),
        other => format!("{other:?}"),
    }
}

#[test]
fn free_fns_and_inherent_methods() {
    assert_eq!(reached("free"), "free");
    assert_eq!(reached("inner::free"), "inner::free");
    assert_eq!(reached("inner::Own::<u8>::new"), "inner::<impl at 1>::new");
    assert_eq!(reached("other::<impl inner::Own>::new"), "other::<impl at 2>::new");
    assert_eq!(reached("inner::Own::get::helper"), "inner::<impl at 9>::get::helper");
    assert_eq!(reached("std::fs::free"), "Foreign");
    assert_eq!(reached("inner::Other::new"), "Foreign");
}

#[test]
fn fns_of_traits() {
    assert_eq!(reached("<inner::Own as inner::Speak>::speak"), "inner::<impl at 3>::speak");
    assert_eq!(
        reached("<&inner::Own as inner::Speak>::speak"),
        "inner::<impl at 10>::speak, inner::<impl at 3>::speak"
    );
    assert_eq!(reached("<inner::Other as inner::Speak>::speak"), "inner::Speak::speak");
    assert_eq!(reached("<inner::Failure as From<std::io::Error>>::from"), "inner::<impl at 4>::from");
    assert_eq!(reached("<inner::Failure as From<&str>>::from"), "inner::<impl at 5>::from");
    assert_eq!(reached("<fn() -> u8 as inner::Each>::each"), "inner::<impl at 6>::each");
    assert_eq!(reached("<inner::Own as std::clone::Clone>::clone"), "Derived");
    assert_eq!(reached("<inner::Made<u8> as std::future::Future>::poll"), "inner::<impl at 8>::poll");
    assert_eq!(reached("<std::pin::Pin<P> as std::future::Future>::poll"), "Foreign");
}

#[test]
fn calls_that_types_leave_open() {
    for text in [
        "<T as inner::Speak>::speak",
        "<dyn inner::Speak as inner::Speak>::speak",
        "<&(dyn inner::Speak + Send) as inner::Speak>::speak",
        "<impl inner::Speak as inner::Speak>::speak",
        "<<T as A>::B as inner::Speak>::speak",
    ] {
        assert_eq!(reached(text), "Open", "{text}");
    }
}
