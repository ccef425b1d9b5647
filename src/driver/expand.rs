//! Expands the project's own macros when all files are read. Expansions may lead to further files, and define further
//! macros: so it is done until nothing changes.

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use crate::hir;
use crate::hir::lower::Redefined;
use crate::source::Name;

use super::load::{Child, Key, Parsed, Reader, Root, root_key, sorted};
use super::macros::{CrateInput, FileInput, Scopes};
use crate::project::Package;

/// How often it is done at most.
const ROUNDS: usize = 4;

/// Expands the macros in all files that were read. `links` has for each root the libraries among the roots that it may
/// use.
pub(super) fn expand(reader: &Reader, roots: &[Root], packages: &[Package], links: &[Vec<(Name, usize)>]) {
    if redefines(reader) {
        with_scopes(reader, roots, packages, links, |sorted, scopes| read_again(reader, sorted, scopes));
    }
    for _ in 0..ROUNDS {
        if !is_needed(reader) {
            return;
        }
        let found = with_scopes(reader, roots, packages, links, |sorted, scopes| {
            if scopes.is_empty() { Vec::new() } else { expand_all(reader, sorted, roots, scopes) }
        });
        if !found.iter().any(|file| file.has_more) {
            return;
        }
        rayon::scope(|scope| {
            for file in found {
                let root = &roots[file.krate];
                for (child, from) in file.children {
                    reader.request(scope, child, &root.cfg, root.origin, Some(from));
                }
            }
        });
    }
}

/// Does something with all files, in their order, and the macros that they see.
fn with_scopes<T>(
    reader: &Reader,
    roots: &[Root],
    packages: &[Package],
    links: &[Vec<(Name, usize)>],
    run: impl FnOnce(&mut [(Key, Box<Parsed>)], &Scopes) -> T,
) -> T {
    let files = reader.files.lock().map(|mut files| std::mem::take(&mut *files)).unwrap_or_default();
    let mut sorted = sorted(files);
    let scopes = scopes(&sorted, roots, packages, links);
    let done = run(&mut sorted, &scopes);
    if let Ok(mut files) = reader.files.lock() {
        files.extend(sorted.into_iter().map(|(key, parsed)| (key, Some(parsed))));
    }
    done
}

/// Whether some file defines a macro whose name says what it does everywhere else.
fn redefines(reader: &Reader) -> bool {
    let Ok(files) = reader.files.lock() else { return false };
    let defs = files.values().flatten().flat_map(|parsed| &parsed.hir.macros);
    !Redefined::among(defs.filter(|def| def.rules.is_some()).map(|def| def.name)).is_empty()
}

/// Files that may call such a macro are lowered anew, so that these calls are noted like those of other macros. Nothing
/// else comes out otherwise.
fn read_again(reader: &Reader, sorted: &mut [(Key, Box<Parsed>)], scopes: &Scopes) {
    sorted.par_iter_mut().enumerate().for_each(|(number, (key, parsed))| {
        let Some(krate) = scopes.krate(number) else { return };
        let redefined = scopes.redefined(krate);
        if !redefined.is_empty() && redefined.are_called_in(&parsed.source.text) {
            parsed.redefined = redefined;
            let options = hir::lower::Options { redefined, ..reader.options(key) };
            parsed.hir = hir::lower::lower(&parsed.source.text, &options);
        }
    });
}

/// Whether there are both definitions and calls.
fn is_needed(reader: &Reader) -> bool {
    let Ok(files) = reader.files.lock() else { return false };
    let has = |is_it: fn(&hir::FileHir) -> bool| files.values().flatten().any(|parsed| is_it(&parsed.hir));
    has(|hir| !hir.expandable.is_empty()) && has(|hir| hir.macros.iter().any(|def| def.rules.is_some()))
}

fn scopes(sorted: &[(Key, Box<Parsed>)], roots: &[Root], packages: &[Package], links: &[Vec<(Name, usize)>]) -> Scopes {
    let numbers: FxHashMap<&Key, usize> = sorted.iter().enumerate().map(|(number, (key, _))| (key, number)).collect();
    let file = |(_, parsed): &(Key, Box<Parsed>)| {
        parsed.modules.iter().filter_map(|(row, key)| Some((*row, *numbers.get(key)?))).collect()
    };
    let files: Vec<FileInput> =
        sorted.iter().map(|entry| FileInput { hir: &entry.1.hir, modules: file(entry) }).collect();
    let crates = roots.iter().zip(links).map(|(root, dependencies)| {
        let root_file = *numbers.get(&root_key(root, &packages[root.package]))?;
        Some(CrateInput { root: root_file, cfg: &root.cfg, dependencies })
    });
    Scopes::new(&files, &crates.collect::<Option<Vec<_>>>().unwrap_or_default())
}

/// A file with calls.
struct Done {
    krate: usize,
    /// Expansions define macros, or lead to files.
    has_more: bool,
    children: Vec<Child>,
}

fn expand_all(reader: &Reader, sorted: &mut [(Key, Box<Parsed>)], roots: &[Root], scopes: &Scopes) -> Vec<Done> {
    let with_calls = sorted.par_iter_mut().enumerate().filter(|(_, (_, parsed))| !parsed.hir.expandable.is_empty());
    let done = with_calls.filter_map(|(number, (key, parsed))| {
        let krate = scopes.krate(number)?;
        let options = hir::lower::Options { redefined: parsed.redefined, ..reader.options(key) };
        let (macros, modules) = (parsed.hir.macros.len(), parsed.hir.modules.len());
        let changed = hir::lower::expand(&mut parsed.hir, &parsed.source.text, &options, &scopes.of(number));
        let mut children = Vec::new();
        if changed {
            let root = &roots[krate];
            (parsed.modules, children) = reader.modules(key, &parsed.hir, &parsed.source, &root.cfg, root.origin);
        }
        let has_more = parsed.hir.macros.len() > macros || parsed.hir.modules.len() > modules;
        Some(Done { krate, has_more, children })
    });
    done.collect()
}
