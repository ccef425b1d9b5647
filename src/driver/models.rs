//! Which models a project can reach: those of its dependencies, and those that they speak of; and their files.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use rustc_hash::FxHashMap;

use crate::catalogue::{Model, model};
use crate::hir::{FileHir, Item};
use crate::resolve::Sources;
use crate::source::{FileId, SourceFile, SourceMap};

/// The crate whose other names are `core` and `alloc`.
pub(super) const STD: &str = "std";
pub(super) const STD_ALIASES: [&str; 2] = ["core", "alloc"];

/// The models that code with these dependencies can reach, by name; `std` always.
pub(super) fn reachable<'a>(dependencies: impl Iterator<Item = &'a str>) -> BTreeMap<&'static str, &'static Model> {
    let mut reached = BTreeMap::new();
    let mut open: Vec<&'static Model> = std::iter::once(STD).chain(dependencies).filter_map(model).collect();
    while let Some(next) = open.pop() {
        if reached.insert(next.name, next).is_none() {
            open.extend(next.mentions.iter().filter_map(|name| model(name)));
        }
    }
    reached
}

/// Adds the models' files and gives the root file of each.
pub(super) fn add_models(
    models: Vec<(&'static Model, Vec<FileHir>)>,
    sources: &mut Sources,
    source_map: &mut SourceMap,
) -> Vec<(&'static str, FileId)> {
    let mut roots = Vec::new();
    for (model, hirs) in models {
        let paths = model.files;
        let first = sources.files.len() as u32;
        let by_path: FxHashMap<&str, FileId> = (first..).map(FileId).zip(paths).map(|(id, path)| (*path, id)).collect();
        for (index, hir) in hirs.into_iter().enumerate() {
            let id = FileId(first + index as u32);
            let path = paths.get(index).copied().unwrap_or_default();
            let directory = path.strip_suffix("/mod.rs").or_else(|| path.strip_suffix(".rs")).unwrap_or(path);
            let mut rows = Vec::new();
            model_rows(&hir, &hir.items, directory, &mut rows);
            for (row, child) in rows {
                if let Some(&child) = by_path.get(child.as_str()) {
                    sources.module_files.insert((id, row), child);
                }
            }
            sources.files.push(hir);
            source_map.add(SourceFile::new(format!("<{path}>"), PathBuf::new(), Arc::from("")));
        }
        roots.push((model.name, FileId(first)));
    }
    roots
}

/// The modules of a model that are in files of their own, with these files; inline modules are folders, as in a crate.
fn model_rows(hir: &FileHir, items: &[Item], directory: &str, rows: &mut Vec<(u32, String)>) {
    for item in items {
        let Item::Module(row) = item else {
            continue;
        };
        let module = &hir.modules[*row as usize];
        match &module.items {
            Some(items) => model_rows(hir, items, &format!("{directory}/{}", module.name), rows),
            None => rows.push((*row, format!("{directory}/{}.rs", module.name))),
        }
    }
}
