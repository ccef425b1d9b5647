//! Whole projects, small ones: what `discover` finds in them, a line a fact.

use super::testing::Folder;

fn check(folder: &Folder, path: &str, expected: &str) {
    let found = folder.discover(path);
    assert!(found.trim() == expected.trim(), "found:\n{found}\nexpected:\n{expected}");
}

#[test]
fn a_package_with_all_its_targets() {
    let folder = Folder::with(&[
        ("Cargo.toml", "[package]\nname = \"my-app\"\nversion = \"1.2.3\"\nedition = \"2021\"\n"),
        ("src/lib.rs", ""),
        ("src/main.rs", ""),
        ("src/bin/one-two.rs", ""),
        ("src/bin/three/main.rs", ""),
        ("src/bin/three/part.rs", ""),
        ("src/bin/nothing/part.rs", ""),
        ("tests/it/main.rs", ""),
        ("tests/api.rs", ""),
        ("examples/hello.rs", ""),
        ("benches/speed.rs", ""),
        ("build.rs", ""),
    ]);
    let expected = "
my-app 1.2.3 2021 []
  Lib my_app src/lib.rs
  Bin my_app src/main.rs
  Bin one_two src/bin/one-two.rs
  Bin three src/bin/three/main.rs
  Test api tests/api.rs
  Test it tests/it/main.rs
  Example hello examples/hello.rs
  Bench speed benches/speed.rs
  BuildScript build_script_build build.rs
";
    check(&folder, "", expected);
    check(&folder, "Cargo.toml", expected);
    check(&folder, "src/..", expected);
}

#[test]
fn listed_targets() {
    let manifest = r#"
[package]
name = "a"
version = "0.1.0"
edition = "2018"
autotests = false
build = "make.rs"
[lib]
name = "other"
path = "code/root.rs"
proc-macro = true
[[bin]]
name = "tool"
path = "src/main.rs"
[[bin]]
name = "gone"
[[bin]]
path = "src/main.rs"
[[test]]
name = "listed"
[[example]]
name = "ex"
path = "examples/missing.rs"
"#;
    let files = ["code/root.rs", "src/main.rs", "tests/listed.rs", "tests/free.rs", "make.rs", "build.rs"];
    let folder = Folder::new(&files);
    folder.write("Cargo.toml", manifest);
    let expected = "
a 0.1.0 2018 []
  Lib other code/root.rs
  Bin tool src/main.rs
  Test listed tests/listed.rs
  BuildScript build_script_build make.rs
error Cargo.toml:15: the file `src/bin/gone.rs` of `[[bin]]` `gone` does not exist
error Cargo.toml:17: `[[bin]]` has no name
error Cargo.toml:21: the file `examples/missing.rs` of `[[example]]` `ex` does not exist
";
    check(&folder, "", expected);
    let project = super::Project::discover(&folder.path("")).unwrap();
    assert!(project.packages[0].is_proc_macro);
}

#[test]
fn the_first_edition_lists_all_or_none() {
    let folder = Folder::new(&["src/lib.rs", "src/bin/a.rs", "src/bin/b.rs", "tests/t.rs"]);
    folder.write("Cargo.toml", "[package]\nname = \"x\"\n[[bin]]\nname = \"a\"\n");
    let expected = "
x 0.0.0 2015 []
  Lib x src/lib.rs
  Bin a src/bin/a.rs
  Test t tests/t.rs
";
    check(&folder, "", expected);
}

/// A workspace with a glob, an exclusion, an implied member, inheritance, a rename and a package outside.
fn workspace() -> Folder {
    let root = r#"
[workspace]
members = ["crates/*", "deep/**"]
exclude = ["crates/not", "aside"]
[workspace.package]
version = "3.0.0"
edition = "2024"
[workspace.dependencies]
tokio = { version = "1", default-features = false, features = ["rt"] }
json = { package = "serde_json", version = "1.0" }
helper = { path = "implied" }
[patch.crates-io]
patched = { path = "vendored/patched" }
"#;
    let a = r#"
[package]
name = "a"
version.workspace = true
edition = { workspace = true }
[features]
extra = ["tokio/net"]
[dependencies]
tokio = { workspace = true, features = ["fs"] }
json.workspace = true
helper = { workspace = true, optional = true }
patched = "0.5"
[target.'cfg(unix)'.dependencies]
nix-like = { version = "0.2", package = "nix" }
[dev-dependencies]
out-side = { path = "../../../outside" }
"#;
    Folder::with(&[
        ("ws/Cargo.toml", root),
        ("ws/crates/a/Cargo.toml", a),
        ("ws/crates/a/src/lib.rs", ""),
        ("ws/crates/not/Cargo.toml", "[package]\nname = \"not\""),
        ("ws/crates/not/src/lib.rs", ""),
        ("ws/crates/empty/readme", ""),
        ("ws/deep/x/y/Cargo.toml", "[package]\nname = \"y\"\nversion = \"0.1.0\"\nedition = \"2021\""),
        ("ws/deep/x/y/src/main.rs", ""),
        ("ws/implied/Cargo.toml", "[package]\nname = \"helper\"\nversion.workspace = true\nedition = \"2021\""),
        ("ws/implied/src/lib.rs", ""),
        ("ws/vendored/patched/Cargo.toml", "[package]\nname = \"patched\"\nversion = \"0.5.1\"\nedition = \"2018\""),
        ("ws/vendored/patched/src/lib.rs", ""),
        ("ws/vendored/patched/tests/t.rs", ""),
        ("outside/Cargo.toml", "[package]\nname = \"outside\"\nversion = \"9.0.0\"\nedition = \"2021\""),
        ("outside/src/lib.rs", ""),
    ])
}

const PACKAGE_A: &str = "a 3.0.0 2024 [ws/crates/a]
  Lib a ws/crates/a/src/lib.rs
  Normal helper = helper - at ws/implied
  Normal json = serde_json 1.0
  Normal nix_like = nix 0.2
  Dev out_side = out-side - at outside
  Normal patched = patched 0.5 at ws/vendored/patched
  Normal tokio = tokio 1
";

const OUTSIDE: &str = "outside 9.0.0 2021 [outside] (outside)
  Lib outside outside/src/lib.rs
";

const PATCHED: &str = "patched 0.5.1 2018 [ws/vendored/patched] (outside)
  Lib patched ws/vendored/patched/src/lib.rs
";

#[test]
fn a_workspace() {
    let members = "y 0.1.0 2021 [ws/deep/x/y]
  Bin y ws/deep/x/y/src/main.rs
helper 3.0.0 2021 [ws/implied]
  Lib helper ws/implied/src/lib.rs
";
    check(&workspace(), "ws", &format!("{PACKAGE_A}{members}{OUTSIDE}{PATCHED}"));
}

#[test]
fn a_member_alone() {
    let folder = workspace();
    let helper = "helper 3.0.0 2021 [ws/implied] (outside)
  Lib helper ws/implied/src/lib.rs
";
    check(&folder, "ws/crates/a", &format!("{PACKAGE_A}{OUTSIDE}{helper}{PATCHED}"));

    let project = super::Project::discover(&folder.path("ws/crates/a")).unwrap();
    let package = &project.packages[0];
    assert_eq!(package.features, [("extra".to_string(), vec!["tokio/net".to_string()])]);
    let dependency = |name: &str| package.dependencies.iter().find(|dependency| dependency.name == name).unwrap();
    assert_eq!(dependency("tokio").features, ["fs", "rt"]);
    assert!(!dependency("tokio").default_features);
    assert!(dependency("helper").optional && !dependency("helper").is_patched);
    assert!(dependency("patched").is_patched);
    assert_eq!(dependency("nix_like").target_cfg.as_deref(), Some("cfg(unix)"));
}

#[test]
fn a_folder_of_projects() {
    let folder = Folder::with(&[
        (".gitignore", "generated/\n"),
        (
            "one/Cargo.toml",
            "[package]\nname = \"one\"\nedition = \"2021\"\n[dependencies]\nbelow = { path = \"../two/below\" }",
        ),
        ("one/src/lib.rs", ""),
        ("one/fuzz/Cargo.toml", "[package]\nname = \"fuzz\"\n[workspace]\n"),
        ("one/Cargo.lock", "[[package]]\nname = \"one\"\nversion = \"0.0.0\"\n"),
        ("two/Cargo.toml", "[package]\nname = \"two\"\nedition = \"2021\""),
        ("two/Cargo.lock", "[[package]]\nname = \"two\"\nversion = \"0.0.0\"\n"),
        ("two/src/main.rs", ""),
        ("two/below/Cargo.toml", "[package]\nname = \"below\"\nedition = \"2021\""),
        ("two/below/src/lib.rs", ""),
        ("two/below/tests/t.rs", ""),
        ("generated/Cargo.toml", "[package]\nname = \"generated\""),
        ("target/Cargo.toml", "[package]\nname = \"target\""),
        (".hidden/Cargo.toml", "[package]\nname = \"hidden\""),
    ]);
    let expected = "
one 0.0.0 2021 [one]
  Lib one one/src/lib.rs
  Normal below = below - at two/below
two 0.0.0 2021 [two]
  Bin two two/src/main.rs
below 0.0.0 2021 [two/below]
  Lib below two/below/src/lib.rs
  Test t two/below/tests/t.rs
";
    check(&folder, "", expected);
    let project = super::Project::discover(&folder.path("")).unwrap();
    assert_eq!(project.lock.unwrap().packages.len(), 2);
}

#[test]
fn files_without_a_manifest() {
    let folder = Folder::new(&["a/main.rs", "a/part.rs", "b/x-y.rs", "b/z.rs", "b/note.txt", "c/note.txt"]);
    check(&folder, "a", "a - 2021 [a]\n  Bin main a/main.rs");
    check(&folder, "b", "b - 2021 [b]\n  Bin x_y b/x-y.rs\n  Bin z b/z.rs");
    check(&folder, "b/x-y.rs", "x_y - 2021 [b]\n  Bin x_y b/x-y.rs");
    check(&folder, "c", "failed: no Cargo.toml and no Rust file in `./c`");
    check(&folder, "c/note.txt", "failed: `./c/note.txt` is neither a directory, a Cargo.toml nor a Rust file");
    check(&folder, "none", "failed: `./none` does not exist");
    check(&folder, "none.rs", "failed: `./none.rs`: no such file");
    assert!(super::Project::discover("".as_ref()).is_err());
}

#[test]
fn a_file_of_a_package() {
    let folder = Folder::with(&[
        (
            "Cargo.toml",
            "[package]\nname = \"p\"\nversion = \"1.0.0\"\nedition = \"2018\"\n[dependencies]\nx = \"1\"\n[[bin]]\nname = \"gone\"\n",
        ),
        ("src/deep/a.rs", ""),
    ]);
    check(&folder, "src/deep/a.rs", "p 1.0.0 2018 []\n  Bin a src/deep/a.rs\n  Normal x = x 1");
    check(&folder, "src/deep", "p 1.0.0 2018 []\n  Bin a src/deep/a.rs\n  Normal x = x 1");
}

#[test]
fn broken_manifests() {
    let folder = Folder::with(&[
        ("Cargo.toml", "[workspace]\nmembers = [\"a\", \"b\", \"c\", \"gone\", \"no-*\", \"[\\n\"]\n"),
        ("a/Cargo.toml", "[package]\nname = \"a\"\nversion = \n[dependencies\nx = \"1\"\n"),
        ("a/src/lib.rs", ""),
        ("a/src/main.rs", ""),
        (
            "b/Cargo.toml",
            "[package]\nname = \"b\"\nversion.workspace = true\nedition = \"2031\"\n[dependencies]\nx.workspace = true\ny = { path = \"../y\" }\n",
        ),
        ("b/src/lib.rs", ""),
        ("c/readme", ""),
        ("Cargo.lock", "[[package]]\nname = \n"),
    ]);
    let found = folder.discover("");
    for line in [
        "a 0.0.0 2021 [a]",
        "  Lib a a/src/lib.rs",
        "  Bin a a/src/main.rs",
        "b 0.0.0 2024 [b]",
        "error Cargo.lock:2: ",
        "error Cargo.toml:2: `[ `: ",
        "error Cargo.toml:2: no package matches the workspace members `no-*`",
        "error Cargo.toml:2: the workspace member `c` has no Cargo.toml",
        "error Cargo.toml:2: the workspace member `gone` does not exist",
        "error a/Cargo.toml:3: ",
        "error b/Cargo.toml: unknown edition `2031`",
        "error b/Cargo.toml:3: `version` is inherited, but no workspace says what it is",
        "error b/Cargo.toml:6: dependency `x` is inherited, but no workspace says what it is",
        "error b/Cargo.toml:7: dependency `y` leads to `y`, where there is no Cargo.toml",
    ] {
        assert!(found.lines().any(|found| found.starts_with(line)), "no `{line}` in\n{found}");
    }
}

#[test]
fn a_manifest_that_is_no_text() {
    let folder = Folder::new(&["src/lib.rs"]);
    std::fs::write(folder.path("Cargo.toml"), b"[package]\nname = \"\xff\"\n").unwrap();
    let found = folder.discover("");
    assert!(found.contains("  Lib "), "{found}");
    assert!(found.contains("error Cargo.toml:2: not UTF-8 at byte 18"), "{found}");
    folder.write("Cargo.toml", "[profile.dev]\nopt-level = 1\n");
    assert!(folder.discover("").contains("error Cargo.toml: there is neither `[package]` nor `[workspace]` in it"));
}

#[cfg(unix)]
#[test]
fn links_in_circles() {
    use std::os::unix::fs::symlink;
    let manifest = "[package]\nname = \"p\"\nedition = \"2021\"\n[workspace]\nmembers = [\"*\", \"**/x\", \"*/*/*\"]\n[dependencies]\nl = { path = \"l\" }\nm = { path = \"m\" }\n";
    let folder = Folder::with(&[("Cargo.toml", manifest), ("src/lib.rs", "")]);
    symlink(folder.path(""), folder.path("l")).unwrap();
    symlink(folder.path(""), folder.path("m")).unwrap();
    symlink(folder.path("dangling"), folder.path("src/main.rs")).unwrap();
    symlink("circle", folder.path("circle")).unwrap();
    let found = folder.discover("");
    assert_eq!(found.matches("Lib p").count(), 1, "{found}");
    symlink("nowhere", folder.path("a.rs")).unwrap();
    check(&folder, "a.rs", "failed: `./a.rs`: a symbolic link that leads nowhere");
    assert!(folder.discover("circle").starts_with("failed: `./circle`: cannot be read: "));
    symlink("nowhere", folder.path("b")).unwrap();
    check(&folder, "b", "failed: `./b` is a symbolic link that leads nowhere");
}
