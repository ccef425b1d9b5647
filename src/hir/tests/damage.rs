//! Texts with faults, and texts that nest too deeply.

use super::*;
use expect_test::expect;

#[test]
fn faults_stay_in_their_item() {
    check(
        "fn a() { x() } struct 1; fn b() {} use c::{d, e}; fn f(->) {} pub impl X { fn g() {} } const K: u8 = [1; 2]; fn h() {}",
        expect![[r#"
            fn a()
              { x() }
            fn b()
              {  }
            use c::d as d
            use c::e as e
            impl X
              fn g()
                {  }
            const K: u8
              [int; int]
            fn h()
              {  }
            error at 22: expected identifier
            error at 55: expected one of: literal, identifier, `::`, `<`, `self`, `Self`, `super`, `crate`, `const`
        "#]],
    );
    check(
        "fn a() { let = 1; } impl X { fn b(&self) { c() } fn d() { e f } fn g(;) {} type T = u8; } mod m { fn h() {} fn i() { j k } fn l() {} } trait Q { fn r() { 1 2 } fn s(); }",
        expect![[r#"
            fn a();
            impl X
              type T = u8
              fn b(&self)
                |self|
                { c() }
              fn d();
            mod m
              fn h()
                {  }
              fn i();
              fn l()
                {  }
            trait Q
              pub fn r();
              pub fn s();
            error at 13: expected one of: identifier, `::`, `<`, `_`, literal, `const`, `ref`, `mut`, `&`, parentheses, square brackets, `..`, `const`
            error at 60: unexpected token, expected `;`
            error at 119: unexpected token, expected `;`
            error at 156: unexpected token, expected `;`
        "#]],
    );
}

#[test]
fn text_that_is_no_tokens() {
    check(
        "use a::b;\n\nfn c() {\n    d(;\n}\n\n/// Text.\n#[attr]\npub fn e() { f() }\n\nmod g;\nfn h() { 'abc' }\nfn i() {}\n",
        expect![[r#"
            use a::b as b
            #[attr] pub fn e()
              { f() }
            mod g;
            fn i()
              {  }
            error at 28: this bracket closes none: another kind is open
        "#]],
    );
    check(
        "fn a() {}\nfn b() { \"open }\nfn c() {}",
        expect![[r#"
            fn a()
              {  }
            fn c()
              {  }
            error at 19: this is no literal, or is not closed
        "#]],
    );
    check("", expect![[r#""#]]);
    check(
        "\u{feff}}",
        expect![[r#"
            error at 3: this bracket closes none
        "#]],
    );
}

#[test]
fn deep_but_fine() {
    for (open, close) in [
        ("{", "}"),
        ("(", ")"),
        ("f(", ")"),
        ("async move {", "}"),
        ("|| {", "}"),
        ("if a {", "}"),
        ("[", "]"),
        ("!", ""),
        ("m!(", ")"),
    ] {
        let text = format!("fn f() {{ {}x(){} }}", open.repeat(200), close.repeat(200));
        let file = lowered(&text);
        assert_eq!(file.errors, [], "{open}");
        assert_eq!(
            file.body(0).expect("it is there").sites.iter().filter(|site| &text[site.span.range()] == "x()").count(),
            1,
            "{open}"
        );
    }
}

/// Just below the limit nothing runs out of stack, with or without optimisation.
#[test]
fn as_deep_as_allowed() {
    let deep = 1_480;
    for (open, close, count) in [
        ("{", "}", deep),
        ("(", ")", deep),
        ("f(", ")", deep),
        ("async move {", "}", deep),
        ("|| {", "}", deep / 3),
        ("match a { _ => ", "}", deep / 2),
        ("if a {", "}", deep / 2),
        ("[", "]", deep),
        ("!", "", deep),
        ("if ", "{}", deep),
        ("m!(", ")", deep / 2),
        ("m!{let y = ", ";}", deep / 3),
        ("fn g() {", "}", deep),
        ("mod g {", "}", deep),
        ("a::<Vec<", "", 1),
        ("a + ", "", deep * 7),
        ("a = ", "", deep * 7),
        ("if a {} else ", "", deep / 2),
        ("a.b()?.", "", deep),
        ("#[a] ", "", deep * 7),
    ] {
        let text = format!("fn f() {{ {}x(){} }}", open.repeat(count), close.repeat(count));
        assert_eq!(lowered(&text).errors.iter().find(|error| error.message.contains("deep")), None, "{open}");
    }
    let text = format!("type T = {}u8{};", "Vec<".repeat(1_300), ">".repeat(1_300));
    assert_eq!(lowered(&text).errors, []);
    let text = format!("fn f() {{ let {}x{} = y; }}", "Some(".repeat(deep), ")".repeat(deep));
    assert_eq!(lowered(&text).errors, []);
}

#[test]
fn too_deep() {
    let count = 100_000;
    for (open, close) in [
        ("(", ")"),
        ("{", "}"),
        ("[", "]"),
        ("!", ""),
        ("&", ""),
        ("Vec::<Vec<", ""),
        ("return ", ""),
        ("|| ", ""),
        ("-", ""),
        ("f(", ")"),
        ("async {", "}"),
        ("if a {} else ", ""),
        ("a.b()?.", "c"),
        ("a + ", "b"),
        ("m!{", "}"),
        ("a = ", ""),
        ("loop {", "}"),
        ("mod m {", "}"),
        ("if ", ""),
        ("x as u8 ", ""),
        ("'a: ", ""),
        ("a.", ""),
        ("#[a] ", ""),
        ("x => ", ""),
        ("a..", ""),
    ] {
        let text = format!("fn a() {{}}\nfn f() {{ {}x{} }}\nfn b() {{}}", open.repeat(count), close.repeat(count));
        let file = lowered(&text);
        let names: Vec<&str> = file.fns.iter().map(|item| item.name.as_str()).collect();
        assert!(names.contains(&"a") && names.contains(&"b"), "{open}: {names:?}");
    }
    let file = lowered(&format!("const A: u8 = {}1{};\nfn b() {{}}", "(".repeat(count), ")".repeat(count)));
    assert_eq!(file.errors, [SyntaxError { offset: 0, message: "nested too deeply".to_owned() }]);
    assert_eq!(file.fns.len(), 1);
}
