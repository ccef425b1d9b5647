//! Paths of callees as rustc 1.95 prints them.

use super::*;

fn context() -> CrateContext {
    let set = |names: &[&str]| names.iter().map(|&name| name.to_owned()).collect();
    CrateContext {
        name: "app".to_owned(),
        externs: set(&["tokio", "helper", "redis"]),
        own_heads: set(&["inner", "local", "redis"]),
        workspace_crates: set(&["app", "helper"]),
        libraries: set(&["tokio", "bytes"]),
    }
}

fn shown(text: &str) -> String {
    parse(text, &context()).map_or_else(|| "none".to_owned(), |callee| callee.to_string())
}

#[test]
fn free_fns() {
    assert_eq!(shown("inner::deep::free"), "app::inner::deep::free");
    assert_eq!(shown("w2"), "app::w2");
    assert_eq!(shown("generic::<Foo<i32>>"), "app::generic");
    assert_eq!(shown("std::fs::read::<&str>"), "std::fs::read");
    assert_eq!(shown("core::panicking::panic"), "std::panicking::panic");
    assert_eq!(shown("tokio::spawn::<{async block@src/main.rs:1:2: 3:4}>"), "tokio::spawn");
    assert_eq!(shown("helper::run"), "helper::run");
    assert_eq!(shown("local::run::<impl std::io::Read>"), "app::local::run");
    assert_eq!(shown("redis::run"), "?::redis::run");
}

#[test]
fn inherent_methods() {
    assert_eq!(
        shown("std::option::Option::<u32>::map::<u32, {closure@src/main.rs:13:19: 13:22}>"),
        "std::option::Option::map"
    );
    assert_eq!(shown("core::str::<impl str>::trim"), "std::str::str::trim");
    assert_eq!(shown("core::slice::<impl [u32]>::iter"), "std::slice::<[T]>::iter");
    assert_eq!(shown("core::num::<impl u32>::pow"), "std::num::u32::pow");
    assert_eq!(shown("<impl inner::deep::Deep>::go2"), "app::Deep::go2");
    assert_eq!(shown("inner::deep::Deep::go"), "app::inner::deep::Deep::go");
    assert_eq!(shown("Foo::<i32>::new"), "app::Foo::new");
    assert_eq!(shown("local::L::m"), "app::local::L::m");
    assert_eq!(shown("std::any::<impl dyn std::any::Any>::downcast_ref::<u32>"), "std::any::Any::downcast_ref");
    assert_eq!(
        shown("std::any::<impl dyn std::any::Any + std::marker::Send>::downcast_ref::<u32>"),
        "std::any::Any::downcast_ref"
    );
    assert_eq!(shown("local::L::<impl Sized>::m::<impl std::io::Read>"), "app::local::L::m");
    assert_eq!(shown("std::ptr::const_ptr::<impl *const u8>::add"), "std::ptr::const_ptr::<*const T>::add");
}

#[test]
fn trait_methods() {
    let callee = parse("<std::vec::Vec<u8> as std::io::Write>::write_all", &context());
    assert_eq!(callee.as_ref().map(ToString::to_string).as_deref(), Some("std::io::Write::write_all (trait)"));
    assert_eq!(callee.and_then(|callee| callee.self_type).as_deref(), Some("Vec"));
    assert_eq!(shown("<T as Speak>::speak"), "app::Speak::speak (trait)");
    assert_eq!(
        shown("<impl ToString as std::string::ToString>::to_string"),
        "std::string::ToString::to_string (trait)"
    );
    assert_eq!(shown("<dyn Speak as Speak>::speak"), "app::Speak::speak (trait)");
    assert_eq!(
        shown("<std::slice::Iter<'_, u32> as std::iter::Iterator>::map::<u32, fn(u32) -> u32>"),
        "std::iter::Iterator::map (trait)"
    );
    assert_eq!(
        shown("<tokio::net::TcpStream as tokio::io::AsyncReadExt>::read"),
        "tokio::io::AsyncReadExt::read (trait)"
    );
    assert_eq!(shown("<Foo<u8> as Speak>::speak::inner"), "app::inner");
}

#[test]
fn heads_of_types() {
    for (text, head) in [
        ("&'a mut [u8]", "[T]"),
        ("[std::string::String; 1]", "[T; N]"),
        ("(dyn std::any::Any + 'static)", "Any"),
        ("(u8, u16)", "()"),
        ("std::boxed::Box<dyn std::ops::Fn(u32) -> u32>", "Box"),
        ("for<'a> fn(&'a str) -> usize", "fn"),
        ("<T as std::iter::Iterator>::Item", "Item"),
        ("{closure@src/main.rs:1:1: 1:2}", "{closure}"),
    ] {
        assert_eq!(type_head(text), head, "{text}");
    }
}
