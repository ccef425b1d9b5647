//! The models: each lowers without an error, and each attribute says something that exists.

use std::collections::BTreeSet;

use async_lint::catalogue::{KINDS, ModelFile, model_files};
use async_lint::hir::lower::{Options, Redefined, lower};
use async_lint::hir::{Attributes, FileHir, Fn, Generics, ModelArgument, ModelAttribute, TypeRef};

/// The runtimes that advice can be for, and what fits any.
const ADVICE: [&str; 4] = ["tokio", "smol", "async_std", "instead"];

fn lowered(file: &ModelFile) -> FileHir {
    let text = file.text;
    let redefined = Redefined::NONE;
    let options = Options { is_model: true, edition: 2024, skip_tests: true, signatures_only: true, redefined };
    let work = move || lower(text, &options);
    let thread = std::thread::Builder::new().stack_size(256 << 20).spawn(work).expect("a thread starts");
    thread.join().expect("lowering does not panic")
}

/// Collects what is wrong with the attributes of a file.
struct Checker<'file> {
    path: &'file str,
    complaints: Vec<String>,
}

impl Checker<'_> {
    fn file(&mut self, file: &FileHir) {
        for error in &file.errors {
            self.complain("", &format!("does not parse at byte {}: {}", error.offset, error.message));
        }
        for (row, function) in (0..).zip(&file.fns) {
            let of_impl = file.impls.iter().find(|one| one.fns.contains(&row));
            let of_trait = file.traits.iter().find(|one| one.fns.contains(&row)).map(|one| &one.generics);
            self.function(function, of_impl.map(|one| &one.generics).or(of_trait));
            let attributes = || function.attributes.model.iter().flatten();
            let nonblocking = attributes().find(|one| one.name.as_str() == "nonblocking");
            let is_waived = nonblocking.is_some_and(|one| !one.arguments.is_empty());
            if is_waived && !attributes().any(|one| one.name.as_str() == "blocks") {
                self.complain(function.name.as_str(), "`nonblocking(..)` is for fns that block");
            }
            if nonblocking.is_some() && !is_waived && of_impl.is_none_or(|one| one.trait_.is_none()) {
                self.complain(function.name.as_str(), "`nonblocking` is for fns of a trait's impl");
            }
        }
        for item in &file.structs {
            self.adt(&item.name, &item.attributes, &item.generics);
        }
        for item in &file.enums {
            self.adt(&item.name, &item.attributes, &item.generics);
        }
        for item in &file.traits {
            self.only(&item.name, &item.attributes, &["called", "lang"]);
        }
        for item in &file.impls {
            self.only("impl", &item.attributes, &["also"]);
        }
    }

    fn function(&mut self, function: &Fn, around: Option<&Generics>) {
        let name = function.name.as_str();
        self.only(
            name,
            &function.attributes,
            &[
                "blocks",
                "offloads",
                "executor",
                "spawns",
                "drives",
                "stores",
                "hook",
                "serves",
                "nonblocking",
                "drops",
                "lang",
            ],
        );
        let mut generics = names(&function.generics);
        generics.extend(around.map(names).unwrap_or_default());
        generics.insert("Self".to_owned());
        let mut parameters: BTreeSet<String> =
            function.params.iter().filter_map(|param| param.name).map(|name| name.to_string()).collect();
        if function.self_param.is_some() {
            parameters.insert("self".to_owned());
        }
        parameters.extend(function.params.iter().filter_map(|param| match &param.ty {
            TypeRef::Path(path) if path.segments.len() == 1 => Some(path.segments[0].name.to_string()),
            _ => None,
        }));
        for attribute in function.attributes.model.iter().flatten() {
            match attribute.name.as_str() {
                "blocks" => self.blocks(name, attribute, &generics),
                "offloads" | "executor" | "spawns" | "drives" | "stores" => {
                    if attribute.arguments.is_empty() {
                        self.complain(name, &format!("`{}` names no parameter", attribute.name));
                    }
                    self.known(name, attribute, &parameters);
                }
                "drops" => self.known(name, attribute, &generics),
                _ => {}
            }
        }
    }

    fn blocks(&mut self, name: &str, attribute: &ModelAttribute, generics: &BTreeSet<String>) {
        let mut words = Vec::new();
        for argument in &attribute.arguments {
            match argument {
                ModelArgument::Word(word) => words.push(word.as_str()),
                ModelArgument::Pair(key, _) if ADVICE.contains(&key.as_str()) => {}
                ModelArgument::Pair(key, note) if key.as_str() == "note" => {
                    if note.ends_with('.') || note.contains('\n') || note.starts_with(char::is_uppercase) {
                        self.complain(name, &format!("the note is no clause: {note}"));
                    }
                }
                ModelArgument::List(key, list) if key.as_str() == "if_os" => {
                    for word in list.iter().filter(|word| !generics.contains(word.as_str())) {
                        self.complain(name, &format!("`if_os({word})`: there is no such parameter"));
                    }
                    if list.is_empty() {
                        self.complain(name, "`if_os` is empty");
                    }
                }
                ModelArgument::Pair(key, _) | ModelArgument::List(key, _) => {
                    self.complain(name, &format!("`blocks` knows no `{key}`"));
                }
            }
        }
        match words.as_slice() {
            [kind] | [kind, "pedantic" | "in_loop" | "heavy" | "of_locks"] if KINDS.contains(kind) => {}
            _ => self.complain(
                name,
                &format!("`blocks({})` is not a kind, and `pedantic`, `in_loop` or `heavy`", words.join(", ")),
            ),
        }
    }

    fn adt(&mut self, name: &str, attributes: &Attributes, generics: &Generics) {
        self.only(name, attributes, &["os_backed", "os_backed_if", "guard", "owns", "lazy", "lang"]);
        for attribute in attributes.model.iter().flatten() {
            match attribute.name.as_str() {
                "os_backed_if" | "owns" => self.known(name, attribute, &names(generics)),
                _ => {}
            }
        }
    }

    /// All arguments are words of this set.
    fn known(&mut self, name: &str, attribute: &ModelAttribute, known: &BTreeSet<String>) {
        for argument in &attribute.arguments {
            match argument {
                ModelArgument::Word(word) if known.contains(word.as_str()) => {}
                other => self.complain(name, &format!("`{}`: {other:?} is not known", attribute.name)),
            }
        }
    }

    /// The attributes have these names, and none is one that no stage knows.
    fn only(&mut self, name: &str, attributes: &Attributes, allowed: &[&str]) {
        for attribute in attributes.model.iter().flatten().filter(|one| !allowed.contains(&one.name.as_str())) {
            self.complain(name, &format!("`{}` means nothing here", attribute.name));
        }
        for unknown in &attributes.names {
            self.complain(name, &format!("there is no attribute `{unknown}`"));
        }
    }

    fn complain(&mut self, name: &str, message: &str) {
        self.complaints.push(format!("{}: {name}: {message}", self.path));
    }
}

fn names(generics: &Generics) -> BTreeSet<String> {
    generics.params.iter().map(|param| param.name.to_string()).collect()
}

#[test]
fn models_lower_and_their_attributes_are_known() {
    let mut complaints = Vec::new();
    for file in model_files() {
        let mut checker = Checker { path: file.path, complaints: Vec::new() };
        checker.file(&lowered(file));
        complaints.extend(checker.complaints);
    }
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

#[test]
fn submodules_have_a_declaration() {
    let paths: BTreeSet<&str> = model_files().iter().map(|file| file.path).collect();
    for path in &paths {
        let Some((folder, _)) = path.rsplit_once('/') else {
            continue;
        };
        let crate_file = format!("{}.rs", folder.split('/').next().unwrap_or(folder));
        assert!(paths.contains(crate_file.as_str()), "{path} has no {crate_file} above it");
    }
}
