//! Which models a project can reach: those of its dependencies, and those that they speak of.

use std::collections::BTreeMap;

use crate::catalogue::{Model, model};

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
