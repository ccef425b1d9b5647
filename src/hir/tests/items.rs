//! Items.

use super::*;
use expect_test::expect;

#[test]
fn uses() {
    check(
        "use a::{self, b as c, d::*, e::{self as f, g as _}};
         pub(crate) use ::x::y; use self::super::z; use super::super::*; use crate::q; use {crate as root, m};
         #[cfg(unix)] pub use r#type::r#fn; extern crate foo as bar; extern crate self as me;",
        expect![[r#"
            use a as a
            use a::b as c
            use a::d *
            use a::e as f
            use a::e::g as _
            pub(crate) use ::x::y as y
            use super::z as z
            use super::super *
            use crate::q as q
            use crate as root
            use m as m
            #[cfg(unix)] pub use type::fn as fn
            use ::foo as extern crate bar
            use crate as extern crate me
        "#]],
    );
    let old = Options { edition: 2015, ..OPTIONS };
    check_with(
        "use a::b; use self::c;",
        &old,
        expect![[r#"
        use ::a::b as b
        use self::c as c
    "#]],
    );
}

#[test]
fn data() {
    check(
        "#[derive(Clone, serde::Serialize)] #[serde(rename = \"x\")] pub struct A<'a, T: Clone + ?Sized + 'a = u8, const N: usize> where T: Into<Vec<T>> { pub a: &'a mut T, b: [u8; N] }
         struct B(u8, pub fn(i32, &str) -> !); struct C; union U { a: u8, b: f32 }
         pub enum E<T> { X, Y(T, u8), #[cfg(unix)] Z { a: Box<dyn Fn(u8) -> T + Send>, p: *const T } }
         type Alias<T> = <T as Iterator>::Item; const K: (u8, &'static [u8]) = (1, b\"\"); static mut S: impl_!() = 0; const _: () = ();",
        expect![[r#"
            #[derive(Clone, Serialize)] pub struct A<T: Clone = u8, const N> where T: Into<Vec<T>> { a: &mut T, b: [u8; _] }
            struct B(u8, fn(i32, &str, !))
            struct C
            struct U { a: u8, b: f32 }
            pub enum E<T> { X, Y(T, u8), Z { a: Box<dyn: Fn<(u8), Output = T> + Send>, p: *T } }
            type Alias<T> = <T as 1>::Iterator::Item
            const K: (u8, &[u8])
              (int, bytestr)
            static S: unknown
              int
            const _: ()
              ()
        "#]],
    );
}

#[test]
fn fns() {
    check(
        "#[tokio::main(flavor = \"x\")] #[doc = \"\"] #[inline] pub async fn f<F>(mut a: u8, (b, _): (u8, u8), c: impl FnOnce() -> u8) -> Result<(), E> where F: Future<Output = ()> + for<'a> Fn(&'a u8) { a }
         unsafe extern \"C\" { fn g(x: *mut u8, ...) -> i32; pub static V: u8; type T; safe fn h(); }
         const fn k() {}",
        expect![[r#"
            #[tokio::main] pub async fn f<F> where F: Future<Output = ()> + Fn<(&u8), Output = ()>(a: u8, _: (u8, u8), c: impl: FnOnce<(), Output = u8>) -> Result<(), E>
              |mut a, (b, _), c|
              { a }
            fn g(x: *mut u8) -> i32;
            pub static V: u8
            struct T
            fn h();
            fn k()
              {  }
        "#]],
    );
}

#[test]
fn traits_and_impls() {
    check(
        "pub trait T<A>: Super + Send where Self: Sized { type I: Clone = u8; type G<X: Copy>; const C: u8 = 1; const D: u8; fn a(&self); fn b(self: Box<Self>) -> Self::I { self.x } async fn c(&mut self, x: u8); }
         impl<A: Clone> T<A> for Vec<A> { type I = A; const C: u8 = 2; fn a(&self) { self::x() } default fn d(mut self) {} }
         impl !Send for X {} unsafe impl Sync for X {} trait Alias = Clone + Send; impl X { pub(super) fn new() -> Self { Self } fn bodiless(); const N: u8; my_members! { fn from_macro(&self) {} } }
         impl const Default for Y { fn default() -> Y { Y } } pub const trait Z { fn z(); } pub auto trait Au {}",
        expect![[r#"
            pub trait T<A> where Self: Sized: Super + Send
              type I: Clone = u8
              type G<X: Copy>
              pub const C: u8
                int
              pub const D: u8
              pub fn a(&self);
              pub fn b(self: Box<Self>) -> Self::I
                |self|
                { self.x }
              pub async fn c(&mut self, x: u8);
            impl<A: Clone> T<A> for Vec<A>
              type I = A
              const C: u8
                int
              fn a(&self)
                |self|
                { self::x() }
              fn d(self)
                |mut self|
                {  }
            impl !Send for X
            impl Sync for X
            trait Alias: Clone + Send
            impl X
              const N: u8
              pub(crate) fn new() -> Self
                { Self }
              fn bodiless();
              fn from_macro(&self)
                |self|
                {  }
            impl Default for Y
              fn default() -> Y
                { Y }
            pub trait Z
              pub fn z();
            pub trait Au
        "#]],
    );
}

#[test]
fn modules() {
    check(
        "#![cfg(feature = \"full\")] pub mod a; #[path = \"x.rs\"] mod b; #[cfg(unix)] mod c { use super::x; fn f() {} }
         #[cfg_attr(unix, path = \"u.rs\")] #[cfg_attr(windows, path = \"w.rs\")] #[cfg(any(unix, windows))] mod d;
         include!(\"gen.rs\"); include!(concat!(env!(\"OUT_DIR\"), \"/x.rs\"));",
        expect![[r##"
            #![cfg(feature = "full")]
            pub mod a;
            mod b path="x.rs";
            #[cfg(unix)] mod c
              use super::x as x
              fn f()
                {  }
            #[cfg(all(any(unix, windows), unix))] mod d path="u.rs";
            #[cfg(all(any(unix, windows), windows))] mod d path="w.rs";
            #[cfg(all(any(unix, windows), not(any(unix, windows))))] mod d;
            mod include! path="gen.rs";
        "##]],
    );
}

#[test]
fn tests_are_skipped() {
    let options = Options { skip_tests: true, ..OPTIONS };
    check_with(
        "#[cfg(test)] mod emptied { fn helper() { a(); } }
         #[cfg(all(test, unix))] mod tests { use super::*; fn helper() { a(); } impl X { fn m() { b(); } } const C: u8 = f(); }
         #[tokio::test] async fn t() { c(); } #[cfg(all(test, unix))] fn u() { d(); } #[cfg(any(test, unix))] fn v() { e(); }
         fn w() { #[cfg(test)] f(); #[cfg(not(test))] g(); #[cfg(test)] let x = 1; match x { #[cfg(test)] A => 1, B => 2 } }",
        &options,
        expect![[r#"
            #[cfg(test)] mod emptied
            #[cfg(all(test, unix))] mod tests
              use super *
              fn helper() {..}
              impl X
                fn m() {..}
              const C: u8
            #[tokio::test] async fn t() {..}
            #[cfg(all(test, unix))] fn u() {..}
            #[cfg(any(test, unix))] fn v()
              { e(); }
            fn w()
              { g(); match x { B => int } }
        "#]],
    );
    let options = Options { signatures_only: true, ..OPTIONS };
    check_with(
        "fn f() { a(); } const C: u8 = b();",
        &options,
        expect![[r#"
        fn f() {..}
        const C: u8
    "#]],
    );
}

#[test]
fn item_macros() {
    check(
        "cfg_fs! { pub mod fs; fn in_fs() {} } unknown!(a, b); macro_rules! m { () => {}; } #[macro_export] macro_rules! n { () => {} } pub macro o($x:expr) { $x }
         cfg_if::cfg_if! { if #[cfg(unix)] { mod unix; pub use unix::*; } else if #[cfg(windows)] { mod windows; } else { #[cfg(x)] fn other() { if true {} } } }
         thread_local! { static A: RefCell<u8> = RefCell::new(make()); pub static B: u8 = const { 1 } }
         lazy_static! { static ref R: Regex = Regex::new(\"x\").unwrap(); pub(crate) static ref Q: u8 = 1; }
         bitflags! { #[derive(Clone)] pub struct Flags: u32 { const A = 1; const B = 1 << 1; } }
         pin_project! { #[project = P] pub struct Pinned<F> where F: Future { #[pin] future: F, x: u8 } impl<F> PinnedDrop for Pinned<F> { fn drop(this: Pin<&mut Self>) { x() } } }
         cfg_select! { unix => { mod u; } _ => { mod other; } }",
        expect![[r#"
            pub mod fs;
            fn in_fs()
              {  }
            macro m
            exported macro n
            exported macro o
            #[cfg(unix)] mod unix;
            #[cfg(unix)] pub use unix *
            #[cfg(all(not(unix), windows))] mod windows;
            #[cfg(all(all(not(unix), not(windows)), x))] fn other()
              { if true {  } }
            static A: ::std::thread::LocalKey<RefCell<u8>>
              RefCell::new(make())
            pub static B: ::std::thread::LocalKey<u8>
              { int }
            static ref R: Regex
              Regex::new(str).unwrap()
            pub(crate) static ref Q: u8
              int
            #[derive(Clone)] pub struct Flags(u32)
            impl Flags
              pub const A: Flags
              pub const B: Flags
            #[project] pub struct Pinned<F> where F: Future { future: F, x: u8 }
            impl<F> PinnedDrop for Pinned<F>
              fn drop(this: Pin<&mut Self>)
                |this|
                { x() }
            #[cfg(unix)] mod u;
            #[cfg(not(unix))] mod other;
        "#]],
    );
}

#[test]
fn models() {
    let options = Options { is_model: true, ..OPTIONS };
    check_with(
        "pub mod fs { #[blocks(fs, tokio = \"tokio::fs::read\", pedantic, if_os(R, W))] pub fn read<P: AsRef<Path>>(path: P) -> io::Result<Vec<u8>>;
           #[os_backed] #[lang = \"file\"] #[derive(Debug)] pub struct File; impl File { #[blocks(fs)] pub fn open<P>(path: P) -> io::Result<File>; pub const X: u8; pub async fn a(&self); }
           impl Read for File {} #[also(u8, i8)] impl u32 { pub fn pow(self, exp: u32) -> Self; } #[hook] #[other] pub unsafe fn u(); }",
        &options,
        expect![[r#"
            pub mod fs
              @blocks(fs, tokio = "tokio::fs::read", pedantic, if_os(R, W)) pub fn read<P: AsRef<Path>>(path: P) -> io::Result<Vec<u8>>;
              #[derive(Debug)] @os_backed() @lang(lang = "file") pub struct File
              impl File
                pub const X: u8
                @blocks(fs) pub fn open<P>(path: P) -> io::Result<File>;
                pub async fn a(&self);
              impl Read for File
              @also(u8, i8) impl u32
                pub fn pow(self, exp: u32) -> Self;
              #[other] @hook() pub fn u();
        "#]],
    );
    check(
        "#[blocks(fs)] fn f() {}",
        expect![[r#"
        #[blocks] fn f()
          {  }
    "#]],
    );
}
