//! What holds for every blocking call that the models know, and for any code: where a call stands decides whether it is
//! reported, not how the code around it is cut up, named or ordered.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use async_lint::catalogue::model_files;
use async_lint::diagnostic::{Finding, Report};
use async_lint::driver::{BlockingFn, Config, blocking_fns};

use crate::support::{checked, files, fixture};

/// Ways to have a call run where blocking is fine; `CALL` stands for it.
const OFFLOADED: [(&str, &str); 7] = [
    ("spawn_blocking", "async fn NAME() { let _ = tokio::task::spawn_blocking(move || { CALL; }).await; }"),
    ("block_in_place", "async fn NAME() { tokio::task::block_in_place(|| { CALL; }); }"),
    ("thread", "async fn NAME() { std::thread::spawn(move || { CALL; }); }"),
    ("a_wrapper", "async fn NAME() { offload(move || { CALL; }).await; }"),
    ("a_wrapper_of_boxes", "async fn NAME() { offload_box(Box::new(move || { CALL; })).await; }"),
    ("a_fn_by_name", "fn NAME_work() { CALL; }\nasync fn NAME() { offload(NAME_work).await; }"),
    ("no_async_caller", "pub fn NAME() { CALL; }"),
];

/// Ways to have it run on the executor, each with the hops that it adds to the trace.
const MOVED: [(&str, usize, &str); 8] = [
    ("helper", 1, "fn NAME_work() { CALL; }\nasync fn NAME() { NAME_work(); }"),
    ("two_helpers", 2, "fn NAME_low() { CALL; }\nfn NAME_work() { NAME_low(); }\nasync fn NAME() { NAME_work(); }"),
    ("method", 1, "struct NAME_S;\nimpl NAME_S { fn work(&self) { CALL; } }\nasync fn NAME() { NAME_S.work(); }"),
    (
        "trait_impl",
        1,
        "struct NAME_S;\nimpl Work for NAME_S { fn work(&self) { CALL; } }\nasync fn NAME() { NAME_S.work(); }",
    ),
    ("module", 1, "mod NAME_m { pub fn work() { CALL; } }\nasync fn NAME() { NAME_m::work(); }"),
    ("other_crate", 1, "async fn NAME() { helpers::NAME_work(); }"),
    ("called_closure", 0, "async fn NAME() { let work = || { CALL; }; work(); }"),
    ("inline_closure", 0, "async fn NAME() { Some(1).map(|_| { CALL; }); }"),
];

const PRELUDE: &str = "
pub trait Work { fn work(&self); }
pub async fn offload<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
    tokio::task::spawn_blocking(work).await.unwrap()
}
pub async fn offload_box(work: Box<dyn FnOnce() + Send>) { offload(move || work()).await }
";

/// A call of the fn by its path.
fn call(function: &BlockingFn) -> String {
    format!("{}({})", function.path, vec!["todo!()"; function.parameters].join(", "))
}

fn manifest(name: &str, dependencies: &str) -> String {
    format!("[package]\nname = \"{name}\"\nedition = \"2024\"\n[dependencies]\n{dependencies}")
}

fn write(folder: &Path, name: &str, dependencies: &str, text: &str) {
    fs::create_dir_all(folder.join("src")).expect("it can be made");
    fs::write(folder.join("Cargo.toml"), manifest(name, dependencies)).expect("it can be written");
    fs::write(folder.join("src/lib.rs"), text).expect("it can be written");
}

/// The first finding in each async fn, by the fn's name.
fn by_function(report: &Report) -> BTreeMap<String, &Finding> {
    let mut found = BTreeMap::new();
    for finding in &report.findings {
        let name = finding.function.rsplit("::").next().unwrap_or_default().to_owned();
        found.entry(name).or_insert(finding);
    }
    found
}

/// Checks a project with each call in each of the shapes, numbered as the calls are.
fn with_every_call(check: impl Fn(&[BlockingFn], &Report)) {
    let functions: Vec<BlockingFn> = blocking_fns();
    let folder = tempfile::tempdir().expect("there is a temporary folder");
    let names: BTreeSet<&str> = model_files().iter().filter_map(|file| file.path.split(['/', '.']).next()).collect();
    let foreign: String = names.iter().filter(|name| **name != "std").map(|name| format!("{name} = \"*\"\n")).collect();
    let (mut code, mut helpers) = (PRELUDE.to_owned(), String::new());
    let shapes = OFFLOADED.iter().map(|(name, shape)| (*name, *shape));
    let shapes = shapes.chain(MOVED.iter().map(|(name, _, shape)| (*name, *shape)));
    let shapes: Vec<(&str, &str)> = shapes.chain([("direct", "async fn NAME() { CALL; }")]).collect();
    for (index, function) in functions.iter().enumerate() {
        let call = call(function);
        for (name, shape) in &shapes {
            let shape = shape.replace("NAME", &format!("{name}_{index}")).replace("CALL", &call);
            let _ = writeln!(code, "{shape}");
        }
        let _ = writeln!(helpers, "pub fn other_crate_{index}_work() {{ {call}; }}");
    }
    fs::write(folder.path().join("Cargo.toml"), "[workspace]\nmembers = [\"app\", \"helpers\"]").expect("written");
    write(&folder.path().join("app"), "app", &format!("{foreign}helpers = {{ path = \"../helpers\" }}\n"), &code);
    write(&folder.path().join("helpers"), "helpers", &foreign, &helpers);
    let report = checked(folder.path(), &Config { pedantic: true, ..Config::default() });
    assert_eq!(report.errors, []);
    check(&functions, &report);
}

#[test]
fn where_a_blocking_call_stands_decides() {
    with_every_call(|functions, report| {
        let found = by_function(report);
        let mut complaints = Vec::new();
        let mut reported = 0;
        for (index, function) in functions.iter().enumerate() {
            let Some(direct) = found.get(&format!("direct_{index}")) else {
                continue;
            };
            reported += 1;
            for (shape, _) in OFFLOADED {
                if let Some(finding) = found.get(&format!("{shape}_{index}")) {
                    complaints.push(format!("{shape}: {} is reported: {}", function.path, finding.message));
                }
            }
            for (shape, hops, _) in MOVED {
                match found.get(&format!("{shape}_{index}")) {
                    None => complaints.push(format!("{shape}: {} is not reported", function.path)),
                    Some(moved) if moved.rule != direct.rule || moved.call != direct.call => {
                        complaints.push(format!("{shape}: {} is another finding: {}", function.path, moved.message));
                    }
                    Some(moved) if moved.trace.len() != direct.trace.len() + hops => {
                        complaints.push(format!("{shape}: {} has {} hops", function.path, moved.trace.len()));
                    }
                    Some(_) => {}
                }
            }
        }
        assert!(complaints.is_empty(), "{} of {reported}:\n{}", complaints.len(), complaints.join("\n"));
        // The rest depends on what it is called with, or on a loop around it.
        assert!(reported * 10 > functions.len() * 6, "{reported} of {} are reported", functions.len());
    });
}

/// The fixtures of the rules as one-file projects, without those that speak of the order of macros.
fn fixtures() -> Vec<String> {
    let all = files(&fixture("rules"), "rs").into_iter();
    let texts = all.map(|path| fs::read_to_string(path).expect("it can be read"));
    texts.filter(|text| !text.contains("macro_rules!")).collect()
}

/// The findings, without their places: rule, fn, call and the fns on the way.
fn facts(texts: &[String]) -> Vec<Vec<String>> {
    let folder = tempfile::tempdir().expect("there is a temporary folder");
    let names: BTreeSet<&str> = model_files().iter().filter_map(|file| file.path.split(['/', '.']).next()).collect();
    let foreign: String = names.iter().filter(|name| **name != "std").map(|name| format!("{name} = \"*\"\n")).collect();
    fs::write(folder.path().join("Cargo.toml"), manifest("rules", &foreign)).expect("it can be written");
    let code = folder.path().join("code");
    fs::create_dir(&code).expect("it can be made");
    for (index, text) in texts.iter().enumerate() {
        fs::write(code.join(format!("f{index}.rs")), text).expect("it can be written");
    }
    let report = checked(&code, &Config { pedantic: true, ..Config::default() });
    let mut facts = vec![Vec::new(); texts.len()];
    for finding in &report.findings {
        let path = &report.sources.file(finding.place.file).path;
        let index: usize = path.trim_start_matches('f').trim_end_matches(".rs").parse().expect("it is a number");
        let trace: Vec<&str> = finding.trace.iter().map(|hop| hop.call.as_str()).collect();
        facts[index].push(format!("{} {} {}", finding.rule, finding.function, trace.join(" > ")));
    }
    facts.iter_mut().for_each(|list| list.sort());
    facts
}

#[test]
fn the_order_of_items_does_not_matter() {
    let texts = fixtures();
    let reordered: Vec<String> = texts.iter().map(|text| reversed(text)).collect();
    for ((text, before), after) in texts.iter().zip(facts(&texts)).zip(facts(&reordered)) {
        assert_eq!(before, after, "{text}");
    }
}

/// The items of a file in the opposite order. An item ends with a semicolon or a block, and inner attributes stay.
fn reversed(text: &str) -> String {
    use proc_macro2::{TokenStream, TokenTree};
    let tokens: Vec<TokenTree> = text.parse::<TokenStream>().expect("fixtures parse").into_iter().collect();
    let lines: Vec<&str> = text.lines().collect();
    let is_semicolon = |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ';');
    let mut ends = Vec::new();
    for (index, token) in tokens.iter().enumerate() {
        let is_block = matches!(token, TokenTree::Group(group) if group.delimiter() == proc_macro2::Delimiter::Brace);
        if is_semicolon(token) || is_block && !tokens.get(index + 1).is_some_and(is_semicolon) {
            ends.push(token.span().end().line);
        }
    }
    let inner = lines.iter().take_while(|line| line.is_empty() || line.starts_with("#![") || line.starts_with("//!"));
    let mut start = inner.count();
    let mut parts = vec![lines[..start].join("\n")];
    for end in ends {
        parts.insert(1, lines[start.min(end)..end].join("\n"));
        start = start.max(end);
    }
    parts.join("\n")
}

#[test]
fn names_of_fns_and_types_do_not_matter() {
    let texts = fixtures();
    let names: Vec<BTreeSet<String>> = texts.iter().map(|text| own_names(text)).collect();
    let renamed: Vec<String> = texts.iter().zip(&names).map(|(text, names)| rename(text, names)).collect();
    for (((text, names), before), after) in texts.iter().zip(&names).zip(facts(&texts)).zip(facts(&renamed)) {
        let renamed =
            |fact: &String| fact.split_once(' ').map(|(rule, rest)| format!("{rule} {}", rename(rest, names)));
        let mut before: Vec<String> = before.iter().filter_map(renamed).collect();
        before.sort();
        assert_eq!(before, after, "{text}");
    }
}

/// Names that only this file gives: of free fns and of types. A name that is also another thing's is left alone.
fn own_names(text: &str) -> BTreeSet<String> {
    let file = syn::parse_file(text).expect("fixtures parse");
    let names = file.items.iter().filter_map(|item| match item {
        syn::Item::Fn(item) => Some(item.sig.ident.to_string()),
        syn::Item::Struct(item) => Some(item.ident.to_string()),
        syn::Item::Enum(item) => Some(item.ident.to_string()),
        syn::Item::Trait(item) => Some(item.ident.to_string()),
        _ => None,
    });
    let is_foreign = |name: &str| {
        let mut places = text.match_indices(name);
        name == "main"
            || places.any(|(at, _)| text[..at].ends_with(['.', ':']) || text[at..].starts_with(&format!("{name}!")))
    };
    names.filter(|name| !is_foreign(name)).collect()
}

/// Gives the names another ending, wherever they stand as whole words.
fn rename(text: &str, names: &BTreeSet<String>) -> String {
    let is_word = |one: char| one.is_alphanumeric() || one == '_';
    let mut renamed = String::new();
    let mut rest = text;
    while let Some(start) = rest.find(is_word) {
        let end = rest[start..].find(|one| !is_word(one)).map_or(rest.len(), |length| start + length);
        renamed.push_str(&rest[..end]);
        if names.contains(&rest[start..end]) {
            renamed.push_str("Zq");
        }
        rest = &rest[end..];
    }
    renamed + rest
}
