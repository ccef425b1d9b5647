//! Macros in bodies.

use super::*;
use expect_test::expect;

#[test]
fn formatting() {
    check_body(
        "format!(\"{x} {}\", a.b(), n = c()); println!(); eprintln!(\"{}\", d); write!(f, \"{}\", e)?; writeln!(self.out); panic!(\"x\"); todo!(); bail!(f()); assert!(g(), \"{}\", h); assert_eq!(a, b,); ensure!(x); format_args!(\"{}\", 1); anyhow!(\"x {}\", k()); unreachable!()",
        expect![
            "{ format!(a.b(), c()): String; println!(): Unit; eprintln!(d): Unit; f.write_fmt(write!(e): Arguments)?; self.out.write_fmt(writeln!(): Arguments); panic!(): Never; todo!(): Never; bail!(f()): Return; assert!(g(), h): Unit; assert_eq!(a, b): Unit; ensure!(x): Unit; format_args!(int): Arguments; anyhow!(k()): ::anyhow::Error; unreachable!(): Never }"
        ],
    );
}

#[test]
fn values() {
    check_body(
        "vec![]; vec![a(), b]; vec![c(); 3]; matches!(x.y(), Some(1) if z); assert_matches!(x, Ok(_), \"m\"); dbg!(a(), b); concat!(\"a\", 1); include_str!(\"x\"); env!(\"X\"); line!(); json!({\"a\": b(), \"c\": [1, d.e(), {\"f\": null}]}); ready!(self.poll(cx)); r#try!(f()); quote! { fn #name() { #x } }; scopeguard::defer! { cleanup(); }",
        expect![
            "{ vec!(): Vec; vec!(a(), b): Vec; vec!(c(), int): VecRepeat; match x.y() { Some(int) if z => true, _ => false }; assert_matches!(match x { Ok(_) => true, _ => false }): Unit; dbg!(a(), b): Arg; concat!(): Str; include_str!(): Str; env!(): Str; line!(): Unknown; json!(b(), d.e()): ::serde_json::Value; ready!(self.poll(cx)): Unknown; f()?; quote!(): Unknown; scopeguard::defer!(|| { cleanup(); }): Unit }"
        ],
    );
}

#[test]
fn logging() {
    check_body(
        "info!(\"hi\"); tracing::debug!(target: T, a = %b.c(), ?d, %e.f, user.id = 3, \"lit\" = g(), \"text {} {h}\", i()); error!({ x = y() }, \"m\"); let s = info_span!(parent: &p, \"name\", k = v()); event!(Level::INFO, q, \"a\"); log::log!(l, \"{}\", m()); warn!(x:? = y; \"text\")",
        expect![[
            r#"{ info!(): Unit; tracing::debug!(T, b.c(), d, e.f, int, g(), i()): Unit; error!(y()): Unit; let s = info_span!(&p, v()): ::tracing::Span; event!(Level::INFO, q): Unit; log::log!(l, m()): Unit; warn!(y): Unit }"#
        ]],
    );
}

#[test]
fn joins_and_selects() {
    check_body(
        "let (a, b) = tokio::join!(f(), g.h()); try_join!(a, b)?; join!(biased; x); tokio::select! { biased; v = rx.recv(), if ready() => { use_it(v); } Some(x) = s.next() => x, _ = &mut t => return, else => 3 }; futures::select! { a = f => b, complete => break, default => 0 }; select! { recv(r) -> m => got(m), send(s, v()) -> res => {}, default(timeout()) => {} } crossbeam_channel::select! { recv(r) -> _ => 1, default => 2 }",
        expect![[
            r#"{ let (a, b) = (f().await, g.h().await); try_join!(a.await, b.await): TryTuple?; (x.await); tokio::select!({ ready(); let v = rx.recv().await; { use_it(v); } }, { let Some(x) = s.next().await; x }, { let _ = &mut t.await; return }, { int }): Arg; futures::select!({ let a = f.await; b }, { break }, { int }): Arg; select!({ let m = r.recv(); got(m) }, { let res = s.send(v()); {  } }, { timeout(); {  } }): Arg; crossbeam_channel::select!({ let _ = r.try_recv(); int }, { int }): Arg }"#
        ]],
    );
}

#[test]
fn pins_streams_and_branches() {
    check_body(
        "tokio::pin!(a, b); pin_mut!(c); pin! { let d = e(); } let p = pin!(f()); let s = stream! { for x in y { yield x.await; } }; try_stream! { a?; }; cfg_if! { if #[cfg(unix)] { u(); } else if #[cfg(test)] { t(); } else { w(); } } cfg_if! { if #[cfg(unix)] { 1 } else { 2 } }",
        expect![[
            r#"{ let mut a = tokio::pin!(a): PinMut; let mut b = tokio::pin!(b): PinMut; let mut c = pin_mut!(c): PinMut; let d = pin!(e()): PinMut; let p = pin!(f()): PinMut; let s = async Stream { for x in y { yield x.await; } }; async TryStream { a?; }; cfg_if!({ u(); }, { w(); }): Arg; cfg_if!({ int }, { int }): Arg }"#
        ]],
    );
}

#[test]
fn unknown() {
    check_body(
        "my!(a(), b.c()); other! { let x = f(); x.g() } third!(key: a(), other: b(); x = c() => d()); none!(a b c); empty!(); nested!(format!(\"{}\", q())); defined!(fn f() { g() }); spawn_blocking!(\"name\", move || std::fs::read(p)).await; vec![x; y; z]",
        expect![[r#"
            { my!(a()?, b.c()?): Unknown; other!({ let x = f()?; x.g()? }): Unknown; third!(a()?, b()?, (x = c()?), d()?): Unknown; none!(): Unknown; empty!(): Unknown; nested!(format!(q()?): String?): Unknown; defined!(<scope 0>{  }): Unknown; spawn_blocking!(str, || std::fs::read(p)?): Unknown.await; vec!({ x; y; z }): Unknown }
            scope 0
              fn f()
                { g() }"#]],
    );
}
