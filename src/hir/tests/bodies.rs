//! Expressions, statements and patterns.

use super::*;
use expect_test::expect;

#[test]
fn operators() {
    check_body(
        "a + b * 2; a += 1u8; !x; -y; *p = 3; &a; &mut b; &raw const c; (a..b, ..=c, d.., ..); (a as u8) < b; a[i..]; x.0.1.name; a && b || c; f()?; 1.5f32 == 'c'; [1, 2]; [0; N]; (); (a,); x <<= 2",
        expect![[
            r#"{ (a Add (b Mul int)); (a Add= u8); (Not x); (Neg y); (*p = int); &a; &mut b; &c; ((a..b), (..=c), (d..), (..)); ((a as u8) Lt b); a[(i..)]; x.0.1.name; ((a And b) Or c); f()?; (f32 Eq char); [int, int]; [int; N]; (); (a); (x Shl= int) }"#
        ]],
    );
}

#[test]
fn calls_and_closures() {
    check_body(
        "a::b::<T>(x, y); x.f::<u8, 3>(1)?.g().await; <T as Tr<u8>>::new(); <Vec<T>>::from(a); Self::new(); self.x(); crate::a(); self::b(); super::super::c(); ::d::e(); (self.f)(1); (a.b)();
         let c = move |a, (b, _): (u8, u8)| -> u8 { a }; async move |x| x.await; || y; S { a, b: 1, ..d }; async { 1 }; async move { x.await? }",
        expect![[r#"{ a::b<T>(x, y); x.f::<u8, unknown>(int)?.g().await; <T as 1>::Tr<u8>::new(); ::<Vec<T> as 0>::from(a); Self::new(); self.x(); crate::a(); self::b(); super::super::c(); ::d::e(); self.f(int); a.b(); let c = |a, (b, _): (u8, u8)| -> u8 { a }; async |x| x.await; || y; S { a: a, b: int ..d }; async Block { int }; async Block { x.await? } }"#]],
    );
}

#[test]
fn control_flow() {
    check_body(
        "if a { 1 } else if let Some(x) = y && x > 1 { 2 } else { 3 }; 'l: loop { break 'l 1; } while let Some(x) = it.next() { continue; } 'o: for (i, x) in v { if c { continue 'o } return; } 'b: { break 'b; } unsafe { u() } const { 1 }; try { a? }; match x { Some(1 | 2) if y => a, A::B { c, d: ref mut e, .. } => { f() } n @ 1..=5 => return n, [a, .., b] | [a, b @ ..] => (), &(x, _) => {}, -1 => {}, \"s\" => {}, K::C => {}, T(..) => {}, box z => {} } let Some(x) = y else { return }; let a: Vec<_>; let (mut b, c) = d; become f(x)",
        expect![[
            r#"{ if a { int } else if (let Some(x) = y And (x Gt int)) { int } else { int }; 'l: loop { break 'l int; }; while let Some(x) = it.next() { continue; }; 'o: for (i, x) in v { if c { continue }; return; }; 'b: { break 'b; }; { u() }; { int }; { a? }; match x { Some(int | int) if y => a, A::B { c: c, d: ref mut e } => { f() }, n @ other => return n, [a, .., b] | [a, b @ ..] => (), &(x, _) => {  }, int => {  }, str => {  }, K::C => {  }, T(..) => {  }, z => {  } }; let Some(x) = y else { return }; let a: Vec<_>; let (mut b, c) = d; return f(x) }"#
        ]],
    );
}

#[test]
fn items_in_blocks() {
    check_body(
        "use a::b; fn inner() { use c::d; d() } { struct S; { const X: u8 = y(); } } || { use e::f; }; thread_local! { static T: u8 = z(); } ; ; tail",
        expect![[r#"
            <scope 0>{ <scope 1>{ <scope 2>{  } }; || <scope 3>{  }; tail }
            scope 0
              use a::b as b
              fn inner()
                <scope 0>{ d() }
                scope 0
                  use c::d as d
              static T: ::std::thread::LocalKey<u8>
                z()
            scope 1 in 0
              struct S
            scope 2 in 1
              const X: u8
                y()
            scope 3 in 0
              use e::f as f"#]],
    );
}

#[test]
fn parameters() {
    check(
        "impl S { fn f(&self, (a, b): (u8, u8), mut c: u8, S { d, .. }: S, _: u8) {} fn g(mut self: Pin<&mut Self>) {} }",
        expect![[r#"
            impl S
              fn f(&self, _: (u8, u8), c: u8, _: S, _: u8)
                |self, (a, b), mut c, S { d: d }, _|
                {  }
              fn g(self: Pin<&mut Self>)
                |mut self|
                {  }
        "#]],
    );
}
