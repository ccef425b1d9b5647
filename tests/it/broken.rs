//! Input that is damaged, strange or missing: a clear message, no panic, and the rest is checked all the same.

use std::fs;
use std::path::Path;

use tempfile::TempDir;

use crate::support::{Run, run_in};

/// A line that blocks.
const BAD: &str = "async fn bad() { std::thread::sleep(std::time::Duration::from_secs(1)); }\n";

const MANIFEST: &str = "[package]\nname = \"broken\"\nversion = \"0.1.0\"\nedition = \"2021\"\n";

/// A temporary folder with these files.
fn folder(files: &[(&str, &[u8])]) -> TempDir {
    let folder = tempfile::tempdir().expect("there is a temporary folder");
    for (name, text) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().expect("it is below the folder")).expect("it can be made");
        fs::write(path, text).expect("it can be written");
    }
    folder
}

/// A package with these files besides its manifest.
fn package(files: &[(&str, &[u8])]) -> TempDir {
    let mut all = vec![("Cargo.toml", MANIFEST.as_bytes())];
    all.extend(files);
    folder(&all)
}

/// Runs with an end that is no crash: findings, and exactly these errors.
fn check(folder: &Path, findings: &[&str], errors: &[&str]) {
    let run = run_in(folder, &["check", "--format", "json"]);
    assert_eq!(run.err, "");
    assert_eq!(run.findings(), findings);
    assert_eq!(run.errors(), errors);
    assert_eq!(run.code, Some(i32::from(!findings.is_empty())));
    assert_human(folder, errors.len());
}

/// People see the same: each error is a warning, and the summary counts them.
fn assert_human(folder: &Path, errors: usize) {
    let run = run_in(folder, &["check"]);
    assert_eq!(run.out.matches("was not analysed: ").count(), errors, "{}", run.out);
    let counted = match errors {
        0 => return assert!(!run.out.contains("not analysed"), "{}", run.out),
        1 => "; 1 part not analysed;".to_owned(),
        _ => format!("; {errors} parts not analysed;"),
    };
    assert!(run.out.contains(&counted), "{}", run.out);
}

fn assert_failed(run: &Run, message: &str) {
    assert_eq!(run.err, format!("error: {message}\n"));
    assert_eq!(run.out, "");
    assert_eq!(run.code, Some(2));
}

#[test]
fn a_missing_path() {
    let folder = folder(&[]);
    assert_failed(&run_in(folder.path(), &["check", "gone"]), "gone: `gone` does not exist");
    assert_failed(&run_in(folder.path(), &["check", "gone.rs"]), "gone.rs: `gone.rs`: no such file");
}

#[test]
fn an_empty_folder() {
    let folder = folder(&[]);
    assert_failed(&run_in(folder.path(), &["check"]), ".: no Cargo.toml and no Rust file in `.`");
}

#[test]
fn a_file_of_another_kind() {
    let folder = folder(&[("notes.txt", b"a")]);
    let message = "notes.txt: `notes.txt` is neither a directory, a Cargo.toml nor a Rust file";
    assert_failed(&run_in(folder.path(), &["check", "notes.txt"]), message);
}

#[test]
fn a_folder_without_a_manifest() {
    let folder = folder(&[("main.rs", b"mod part;"), ("part.rs", BAD.as_bytes()), ("loose.rs", BAD.as_bytes())]);
    check(folder.path(), &["part.rs:1 blocking-sleep"], &[]);
}

#[test]
fn a_lone_file_outside_a_repository_without_a_lock_file() {
    let folder = folder(&[("lone.rs", BAD.as_bytes())]);
    let run = run_in(folder.path(), &["check", "lone.rs", "--format", "json"]);
    assert_eq!(run.findings(), ["lone.rs:1 blocking-sleep"]);
    assert_eq!(run.errors(), [""; 0]);
    assert_eq!(run.code, Some(1));
}

#[test]
fn a_syntax_error() {
    let source = format!("{BAD}fn broken( {{ ]\nfn fine() {{}}\n{BAD}");
    let folder = package(&[
        ("src/lib.rs", b"mod damaged;\nmod whole;"),
        ("src/damaged.rs", source.as_bytes()),
        ("src/whole.rs", BAD.as_bytes()),
    ]);
    let run = run_in(folder.path(), &["check", "--format", "json"]);
    assert_eq!(run.code, Some(1));
    let findings = run.findings();
    assert!(findings.contains(&"src/whole.rs:1 blocking-sleep".to_owned()), "{findings:?}");
    let errors = run.errors();
    assert!(matches!(errors.as_slice(), [error] if error.starts_with("src/damaged.rs:2: ")), "{errors:?}");
    assert_human(folder.path(), 1);
}

#[test]
fn one_item_that_does_not_parse() {
    let source = format!("{BAD}fn broken() {{ let = 1; }}\n{BAD}");
    let folder = package(&[("src/lib.rs", source.as_bytes())]);
    let run = run_in(folder.path(), &["check", "--format", "json"]);
    assert_eq!(run.findings(), ["src/lib.rs:1 blocking-sleep", "src/lib.rs:3 blocking-sleep"]);
    let errors = run.errors();
    assert!(matches!(errors.as_slice(), [error] if error.starts_with("src/lib.rs:2: ")), "{errors:?}");
}

#[test]
fn a_file_that_is_not_utf8() {
    let main = format!("mod latin;\n{BAD}");
    let folder = package(&[("src/main.rs", main.as_bytes()), ("src/latin.rs", b"// ok\n// caf\xe9\n")]);
    let error = "src/latin.rs:2: cannot be read: not UTF-8 at byte 12 (the module is declared at src/main.rs:1)";
    check(folder.path(), &["src/main.rs:2 blocking-sleep"], &[error]);
}

#[test]
fn a_module_without_a_file() {
    let main = format!("mod gone;\n{BAD}");
    let folder = package(&[("src/main.rs", main.as_bytes())]);
    let error = "src/main.rs:1: there is no file for the module `gone`: tried `src/gone.rs` and `src/gone/mod.rs`";
    check(folder.path(), &["src/main.rs:2 blocking-sleep"], &[error]);
}

#[test]
fn modules_in_a_circle() {
    let one = format!("#[path = \"two.rs\"]\nmod two;\n{BAD}");
    let two = format!("#[path = \"one.rs\"]\nmod one;\n#[path = \"two.rs\"]\nmod own;\n{BAD}");
    let main = b"#[path = \"one.rs\"]\nmod one;";
    let files: [(&str, &[u8]); 3] =
        [("src/main.rs", main), ("src/one.rs", one.as_bytes()), ("src/two.rs", two.as_bytes())];
    let folder = package(&files);
    check(folder.path(), &["src/one.rs:3 blocking-sleep", "src/two.rs:5 blocking-sleep"], &[]);
}

#[cfg(unix)]
#[test]
fn links_that_lead_nowhere_or_back() {
    use std::os::unix::fs::symlink;
    let main = format!("mod dangling;\n{BAD}");
    let folder = package(&[("src/main.rs", main.as_bytes())]);
    symlink(folder.path().join("nowhere.rs"), folder.path().join("src/dangling.rs")).expect("links can be made");
    symlink(folder.path(), folder.path().join("src/back")).expect("links can be made");
    symlink(folder.path(), folder.path().join("again")).expect("links can be made");
    let run = run_in(folder.path(), &["check", "--format", "json"]);
    assert_eq!(run.findings(), ["src/main.rs:2 blocking-sleep"]);
    let errors = run.errors();
    assert!(
        matches!(errors.as_slice(), [error] if error.starts_with("src/") && error.contains("dangling")),
        "{errors:?}"
    );
    symlink("gone", folder.path().join("link.rs")).expect("links can be made");
    let message = "link.rs: `link.rs`: a symbolic link that leads nowhere";
    assert_failed(&run_in(folder.path(), &["check", "link.rs"]), message);
}

#[test]
fn a_folder_with_the_name_of_a_file() {
    let main = format!("mod part;\n{BAD}");
    let folder = package(&[("src/main.rs", main.as_bytes()), ("src/part.rs/inner.txt", b"a")]);
    let run = run_in(folder.path(), &["check", "--format", "json"]);
    assert_eq!(run.findings(), ["src/main.rs:2 blocking-sleep"]);
    let errors = run.errors();
    assert!(matches!(errors.as_slice(), [error] if error.contains("src/part.rs")), "{errors:?}");
}

#[test]
fn two_hundred_levels() {
    let levels = 200;
    let blocks = format!("{}{}{}", "{ if true ".repeat(levels), "{ std::thread::park(); }", " }".repeat(levels));
    let calls = format!("{}std::thread::park(){}", "drop(".repeat(levels), ")".repeat(levels));
    let sum = vec!["1"; 20 * levels].join(" + ");
    let source =
        format!("async fn blocks() {blocks}\nasync fn calls() {{ {calls} }}\nfn sum() -> u32 {{ {sum} }}\n{BAD}");
    let folder = package(&[("src/lib.rs", source.as_bytes())]);
    let run = run_in(folder.path(), &["check", "--format", "json"]);
    let findings = run.findings();
    for line in [1, 2, 4] {
        assert!(
            findings.contains(&format!("src/lib.rs:{line} blocking-sleep")),
            "{line} in {findings:?} {:?}",
            run.errors()
        );
    }
    assert_eq!((run.errors(), run.code), (vec![], Some(1)));
}

#[test]
fn a_hundred_thousand_parentheses() {
    let deep = format!("fn deep() -> u32 {{ {}1{} }}\n", "(".repeat(100_000), ")".repeat(100_000));
    let files: [(&str, &[u8]); 3] =
        [("src/lib.rs", b"mod deep;\nmod whole;"), ("src/deep.rs", deep.as_bytes()), ("src/whole.rs", BAD.as_bytes())];
    let folder = package(&files);
    let run = run_in(folder.path(), &["check", "--format", "json"]);
    assert_eq!(run.findings(), ["src/whole.rs:1 blocking-sleep"]);
    let errors = run.errors();
    assert!(
        matches!(errors.as_slice(), [error] if error.starts_with("src/deep.rs:1: ") && error.contains("nested")),
        "{errors:?}"
    );
    assert_eq!(run.code, Some(1));
}

#[test]
fn ten_megabytes_of_generated_code() {
    let table: String =
        (0..130).map(|row| format!("pub static T{row}: &[u32] = &[{}];\n", "1234567890, ".repeat(7000))).collect();
    assert!(table.len() > 10 << 20);
    let files: [(&str, &[u8]); 3] = [
        ("src/lib.rs", b"mod table;\nmod whole;"),
        ("src/table.rs", table.as_bytes()),
        ("src/whole.rs", BAD.as_bytes()),
    ];
    let folder = package(&files);
    check(folder.path(), &["src/whole.rs:1 blocking-sleep"], &[]);
}

#[cfg(unix)]
#[test]
fn a_file_that_may_not_be_read() {
    use std::os::unix::fs::PermissionsExt;
    let main = format!("mod secret;\n{BAD}");
    let folder = package(&[("src/main.rs", main.as_bytes()), ("src/secret.rs", BAD.as_bytes())]);
    let path = folder.path().join("src/secret.rs");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o000)).expect("it is ours");
    let findings = ["src/main.rs:2 blocking-sleep", "src/secret.rs:1 blocking-sleep"];
    if fs::read(&path).is_ok() {
        // A superuser may read everything.
        return check(folder.path(), &findings, &[]);
    }
    let run = run_in(folder.path(), &["check", "--format", "json"]);
    assert_eq!(run.findings(), findings[..1]);
    let errors = run.errors();
    assert!(matches!(errors.as_slice(), [error] if error.starts_with("src/secret.rs: cannot be read")), "{errors:?}");
}

#[cfg(unix)]
#[test]
fn a_socket_in_the_place_of_a_file() {
    let main = format!("mod pipe;\n{BAD}");
    let folder = package(&[("src/main.rs", main.as_bytes())]);
    // Like a pipe, it would never come to an end.
    let _socket = std::os::unix::net::UnixListener::bind(folder.path().join("src/pipe.rs")).expect("it can be made");
    let run = run_in(folder.path(), &["check", "--format", "json"]);
    assert_eq!(run.findings(), ["src/main.rs:2 blocking-sleep"]);
    let errors = run.errors();
    assert!(matches!(errors.as_slice(), [error] if error.contains("src/pipe.rs")), "{errors:?}");
}

#[test]
fn a_broken_manifest() {
    let manifest = b"[package]\nname = \"broken\"\n[dependencies\ntokio = \"1\"\n";
    let folder = folder(&[("Cargo.toml", manifest), ("src/main.rs", BAD.as_bytes())]);
    let run = run_in(folder.path(), &["check", "--format", "json"]);
    assert_eq!(run.findings(), ["src/main.rs:1 blocking-sleep"]);
    let errors = run.errors();
    assert!(errors.iter().any(|error| error.starts_with("Cargo.toml:3: ")), "{errors:?}");
    assert_eq!(run.code, Some(1));
}

#[test]
fn a_member_that_is_not_there() {
    let manifest = b"[workspace]\nmembers = [\"one\", \"gone\"]\n";
    let files: [(&str, &[u8]); 3] =
        [("Cargo.toml", manifest), ("one/Cargo.toml", MANIFEST.as_bytes()), ("one/src/lib.rs", BAD.as_bytes())];
    let folder = folder(&files);
    let error = "Cargo.toml:2: the workspace member `gone` does not exist";
    check(folder.path(), &["one/src/lib.rs:1 blocking-sleep"], &[error]);
}

#[test]
fn a_toolchain_that_is_not_installed() {
    let pin = b"[toolchain]\nchannel = \"nightly-1999-12-31\"\n";
    let files: [(&str, &[u8]); 2] = [("src/main.rs", BAD.as_bytes()), ("rust-toolchain.toml", pin)];
    let folder = package(&files);
    check(folder.path(), &["src/main.rs:1 blocking-sleep"], &[]);
}

#[test]
fn an_odd_beginning() {
    let bom = format!("\u{feff}#!/usr/bin/env run\n{BAD}");
    let crlf = BAD.replace('\n', "\r\n").repeat(2);
    let files: [(&str, &[u8]); 4] = [
        ("src/lib.rs", b"mod bom;\nmod crlf;\nmod empty;"),
        ("src/bom.rs", bom.as_bytes()),
        ("src/crlf.rs", crlf.as_bytes()),
        ("src/empty.rs", b""),
    ];
    let folder = package(&files);
    let findings = ["src/bom.rs:2 blocking-sleep", "src/crlf.rs:1 blocking-sleep", "src/crlf.rs:2 blocking-sleep"];
    check(folder.path(), &findings, &[]);
}

#[test]
fn macros_that_explode() {
    let bombs = "macro_rules! double { ($($x:tt)*) => { double!($($x)* $($x)*) } }\n\
        macro_rules! forever { () => { forever!() }; ($x:expr) => { forever!(($x)) } }\n\
        macro_rules! wide { ($($x:tt)*) => { [$( [$($x)*] ),*] } }\n\
        macro_rules! deep { ($($x:tt)*) => { $(! ! ! ! $x)* - - - - 1 } }\n\
        macro_rules! munch { ($x:tt $($rest:tt)*) => { { $x; munch!($($rest)*) } }; () => { 0 } }\n\
        double! { fn f() {} }\nforever! {}\n";
    let many = "1 ".repeat(3000);
    let source = format!(
        "{bombs}fn f() {{ double!(1); forever!(); forever!(1); wide!({many}); deep!({many}); munch!({many}); }}\n{BAD}"
    );
    let folder = package(&[("src/lib.rs", source.as_bytes())]);
    check(folder.path(), &["src/lib.rs:9 blocking-sleep"], &[]);
}

#[test]
fn macros_that_are_damaged() {
    let source = format!(
        "macro_rules! a {{ ($x:expr => {{ $x }} }}\nmacro_rules! b {{}}\nmacro_rules! c {{ ($x:none) => ($x) }}\n\
         macro_rules! d {{ ($($x:expr),*) => ($x) }}\nmacro_rules! e {{ () => ($) }}\nmacro_rules! f {{ () => (1 +) }}\n\
         macro_rules! g {{ ($($x:ident)* $($y:ident)*) => ($($x $y)*) }}\nmacro_rules! h {{ ($($x:vis)*) => (1) }}\n\
         fn f() {{ a!(1); b!(1); c!(1); d!(1, 2); e!(); f!(); g!(a b c); h!(pub pub); h!(); }}\n{BAD}"
    );
    let folder = package(&[("src/lib.rs", source.replacen("=> { $x } }", "=> $x) }", 1).as_bytes())]);
    check(folder.path(), &["src/lib.rs:10 blocking-sleep"], &[]);
}
