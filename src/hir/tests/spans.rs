//! Every site's bytes, and texts that make counting them hard.

use super::*;
use crate::source::Span;
use expect_test::expect;

/// `name | whole`, a line for each site.
fn sites(text: &str) -> String {
    let file = lowered(text);
    let mut lines = Vec::new();
    for site in file.bodies.iter().filter_map(LazyBody::at_once).flat_map(|body| &body.sites) {
        lines.push(format!("{} | {}", &text[site.name.range()], &text[site.span.range()]));
    }
    lines.join("\n")
}

#[test]
fn whole_expressions() {
    let text = "fn f() { a::b::<T>(x).c::<U>(1)?.d.e().await; (a + b).f(); (((g)))(); *x.y()[i(1)]; <T as U>::v(); ::w::x(); !z(); a += b(); r#try.r#fn(); move |q| h(q); async move { 1 }; for p in o() {} if c { d } else { e }.f(); ({ x }).g(); 1.max(2); \"s\".len(); &a.b(); -a.b(); (a.b)(c); S { x: 1 }.k(); [1].l(); x as u8 == m(); a..n(); tokio::join!(u(1), v); foo::bar!(w()); write!(f, \"{}\", k()); async |x: u8| y(); x = if a { b() } else { c() }; m![].o(); unsafe { p() }.q(); Vec::<u8>::new(); f.0.g() }";
    expect![[r#"
        x | x
        b | a::b::<T>(x)
        c | a::b::<T>(x).c::<U>(1)
        ? | a::b::<T>(x).c::<U>(1)?
        e | a::b::<T>(x).c::<U>(1)?.d.e()
        await | a::b::<T>(x).c::<U>(1)?.d.e().await
        + | a + b
        f | (a + b).f()
        g | (((g)))()
        y | x.y()
        i | i(1)
        [ | x.y()[i(1)]
        * | *x.y()[i(1)]
        v | <T as U>::v()
        x | ::w::x()
        z | z()
        ! | !z()
        b | b()
        += | a += b()
        r#fn | r#try.r#fn()
        q | q
        h | h(q)
        | | move |q| h(q)
        async | async move { 1 }
        o | o()
        for | for p in o() {}
        f | if c { d } else { e }.f()
        g | ({ x }).g()
        max | 1.max(2)
        len | "s".len()
        b | a.b()
        b | a.b()
        - | -a.b()
        c | c
        b | (a.b)(c)
        k | S { x: 1 }.k()
        l | [1].l()
        m | m()
        == | x as u8 == m()
        n | n()
        u | u(1)
        u(1) | u(1)
        v | v
        w | w()
        bar | foo::bar!(w())
        k | k()
        write | write!(f, "{}", k())
        write | write!(f, "{}", k())
        y | y()
        | | async |x: u8| y()
        b | b()
        c | c()
        m | m![]
        o | m![].o()
        p | p()
        q | unsafe { p() }.q()
        new | Vec::<u8>::new()
        g | f.0.g()"#]]
    .assert_eq(&sites(text));
}

#[test]
fn text_that_is_not_ascii() {
    let expected = expect![[r#"
        ö | ä::ö("ü€")
        x | ä::ö("ü€").x()
        b | b()"#]];
    expected.assert_eq(&sites("/* ä */ fn f() { /* 日本語 */ ä::ö(\"ü€\").x(); b() }"));
    let long = format!("fn f() {{ let s = \"{}\"; ä(s).b(); }}", "ß".repeat(1000));
    expect![[r#"
        s | s
        s | s
        ä | ä(s)
        b | ä(s).b()"#]]
    .assert_eq(&sites(&long));
}

#[test]
fn preambles() {
    let plain = "fn f() { g(1); }";
    for before in [
        "\u{feff}",
        "#!/bin/sh\n",
        "\u{feff}#!/usr/bin/env cargo\n---\n[package]\n---\n",
        "---\nä = \"{\"\n---\n",
        "\r\n\r\n",
        "#![allow(x)]\r\n",
    ] {
        let text = format!("{before}{plain}");
        let file = lowered(&text);
        assert_eq!(file.errors, [], "{before:?}");
        assert_eq!(sites(&text), "g | g(1)", "{before:?}");
        assert_eq!(&text[file.fns[0].name_span.range()], "f", "{before:?}");
    }
}

#[test]
fn names_of_items() {
    let text = "impl X { fn r#type(&self) {} const ÄB: u8 = 1; } mod m { } mod n;";
    let file = lowered(text);
    let at = |span: Span| &text[span.range()];
    assert_eq!(at(file.fns[0].name_span), "r#type");
    assert_eq!(file.fns[0].name.as_str(), "type");
    assert_eq!(at(file.values[0].name_span), "ÄB");
    assert_eq!(at(file.impls[0].span), "impl X { fn r#type(&self) {} const ÄB: u8 = 1; }");
    assert_eq!(at(file.modules[0].span), "mod m { }");
    assert_eq!(at(file.modules[1].span), "mod n;");
}
