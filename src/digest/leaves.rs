//! A look at names alone, before anything is resolved: which fns of a crate can have to do with what blocks or runs code
//! elsewhere. It errs on one side: a fn that it leaves out has no such call, whatever its names mean.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::hir::{Attributes, Expr, FileHir, Fn, Generics, Item, LazyBody, ModelArgument, Path, TypeRef, UseKind};
use crate::source::Name;

use super::is_wanted;

/// A name as bodies call it.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Call {
    /// The last segment of a path.
    Path(Name),
    Method(Name),
}

/// The fns of some crates that have effects, by the type, trait or module that holds them.
#[derive(Default)]
pub struct Leaves {
    by_owner: FxHashMap<Name, FxHashSet<Call>>,
    /// Those that have them when they are given an OS-backed value, and the types of such values.
    if_os: FxHashSet<Call>,
    os_types: FxHashSet<Name>,
}

impl Leaves {
    /// Adds the fns that a file declares; `owner` is the module that the file is.
    pub fn add(&mut self, file: &FileHir, owner: &str) {
        self.items(file, &file.items, Name::from(owner));
    }

    pub fn extend(&mut self, other: &Leaves) {
        for (owner, calls) in &other.by_owner {
            self.by_owner.entry(*owner).or_default().extend(calls);
        }
        self.if_os.extend(&other.if_os);
        self.os_types.extend(&other.os_types);
    }

    fn items(&mut self, file: &FileHir, items: &[Item], owner: Name) {
        for item in items {
            match *item {
                Item::Module(row) => {
                    let module = &file.modules[row as usize];
                    self.items(file, module.items.as_deref().unwrap_or_default(), module.name);
                }
                Item::Fn(row) => self.function(file, row, owner),
                Item::Trait(row) => {
                    let trait_ = &file.traits[row as usize];
                    trait_.fns.iter().for_each(|&row| self.function(file, row, trait_.name));
                }
                Item::Impl(row) => {
                    let impl_ = &file.impls[row as usize];
                    let owner = head(&impl_.self_ty).unwrap_or(owner);
                    impl_.fns.iter().for_each(|&row| self.function(file, row, owner));
                }
                Item::Struct(row) => self.adt(&file.structs[row as usize].attributes, file.structs[row as usize].name),
                Item::Enum(row) => self.adt(&file.enums[row as usize].attributes, file.enums[row as usize].name),
                Item::Call(row) => self.items(file, &file.calls[row as usize].items, owner),
                Item::Use(_) | Item::Alias(_) | Item::Value(_) | Item::Macro(_) => {}
            }
        }
    }

    fn adt(&mut self, attributes: &Attributes, name: Name) {
        if attributes.model.iter().flatten().any(|attribute| attribute.name.as_str() == "os_backed") {
            self.os_types.insert(name);
        }
    }

    fn function(&mut self, file: &FileHir, row: u32, owner: Name) {
        let function = &file.fns[row as usize];
        for attribute in function.attributes.model.iter().flatten() {
            let counts = match attribute.name.as_str() {
                "blocks" => is_wanted(attribute),
                "offloads" | "executor" | "spawns" | "drives" => true,
                _ => false,
            };
            if !counts {
                continue;
            }
            let is_conditional = attribute
                .arguments
                .iter()
                .any(|argument| matches!(argument, ModelArgument::List(name, _) if name.as_str() == "if_os"));
            let calls = if is_conditional { &mut self.if_os } else { self.by_owner.entry(owner).or_default() };
            calls.insert(Call::Path(function.name));
            if function.self_param.is_some() {
                calls.insert(Call::Method(function.name));
            }
        }
    }

    /// Those whose owner these names speak of.
    fn among(&self, names: &FxHashSet<Name>) -> FxHashSet<Call> {
        let own = self.by_owner.iter().filter(|(owner, _)| names.contains(owner));
        let mut calls: FxHashSet<Call> = own.flat_map(|(_, calls)| calls.iter().copied()).collect();
        if self.os_types.iter().any(|name| names.contains(name)) {
            calls.extend(&self.if_os);
        }
        calls
    }
}

/// Leaves only those bodies in a crate's files that can reach a leaf; whether there are any.
pub fn prune(files: &mut [&mut FileHir], leaves: &Leaves) -> bool {
    let mut names: FxHashSet<Name> = FxHashSet::default();
    let mut callers: FxHashMap<Call, Vec<(u32, u32)>> = FxHashMap::default();
    let mut aliases: Vec<(Name, Name)> = Vec::new();
    for (index, file) in (0..).zip(files.iter()) {
        for used in &file.uses {
            note(&used.path, &mut names);
            if let (UseKind::Named(alias), Some(last)) = (used.kind, used.path.segments.last())
                && alias != last.name
            {
                aliases.push((last.name, alias));
            }
        }
        for (row, function) in (0..).zip(&file.fns) {
            let mut add = |call: Call| {
                let callers = callers.entry(call).or_default();
                if callers.last() != Some(&(index, row)) {
                    callers.push((index, row));
                }
            };
            let Some(body) = function.body else { continue };
            if let Some(text) = file.body_text(body) {
                words(text, |call| {
                    names.extend(if let Call::Path(name) = call { Some(name) } else { None });
                    add(call);
                });
                continue;
            }
            for expr in file.body(body).iter().flat_map(|body| &body.exprs) {
                match expr {
                    Expr::Path(path) => {
                        note(path, &mut names);
                        path.segments.last().into_iter().for_each(|last| add(Call::Path(last.name)));
                    }
                    Expr::MethodCall { method, .. } => add(Call::Method(*method)),
                    _ => {}
                }
            }
        }
    }
    let mut kept: FxHashSet<(u32, u32)> = FxHashSet::default();
    for (index, file) in (0..).zip(files.iter()) {
        kept.extend((0..).zip(&file.fns).filter(|(_, own)| may_keep_callable(file, own)).map(|(row, _)| (index, row)));
    }
    let mut open: Vec<Call> = leaves.among(&names).into_iter().collect();
    let mut seen: FxHashSet<Call> = open.iter().copied().collect();
    while let Some(call) = open.pop() {
        let mut found: Vec<Call> = Vec::new();
        if let Call::Path(name) = call {
            found.extend(aliases.iter().filter(|(own, _)| *own == name).map(|(_, alias)| Call::Path(*alias)));
        }
        for &(file, row) in callers.get(&call).into_iter().flatten() {
            if kept.insert((file, row)) {
                let function = &files[file as usize].fns[row as usize];
                found.push(Call::Path(function.name));
                found.extend(function.self_param.is_some().then_some(Call::Method(function.name)));
            }
        }
        open.extend(found.into_iter().filter(|call| seen.insert(*call)));
    }
    for (index, file) in (0..).zip(files) {
        for (row, function) in (0..).zip(&mut file.fns) {
            if !kept.contains(&(index, row))
                && let Some(body) = function.body.take()
                && let Some(body) = file.bodies.get_mut(body as usize)
            {
                *body = LazyBody::default();
            }
        }
        for value in &mut file.values {
            value.body = None;
        }
    }
    !kept.is_empty()
}

/// Whether a fn takes something that can be called and may not call it: then its body tells where that runs.
fn may_keep_callable(file: &FileHir, function: &Fn) -> bool {
    let takes_callable = |ty: &TypeRef| is_callable(ty, &function.generics);
    let mut callables = function.params.iter().filter(|param| takes_callable(&param.ty)).peekable();
    if callables.peek().is_none() {
        return false;
    }
    let Some(body) = function.body.and_then(|body| file.body(body)) else {
        return false;
    };
    let has_closures = body.exprs.iter().any(|expr| matches!(expr, Expr::Closure(_)));
    let is_called = |name: Name| {
        body.exprs.iter().any(|expr| match expr {
            Expr::Call { callee, .. } => {
                matches!(&body[*callee], Expr::Path(path) if path.segments.len() == 1 && path.segments[0].name == name)
            }
            _ => false,
        })
    };
    callables.any(|param| param.name.is_some_and(|name| has_closures || !is_called(name)))
}

fn is_callable(ty: &TypeRef, generics: &Generics) -> bool {
    // Only the bounds of callables are written with parentheses.
    let is_callable_bound = |bound: &Path| {
        bound.segments.last().and_then(|last| last.args.as_deref()).is_some_and(|args| args.is_parenthesized)
    };
    match ty {
        TypeRef::FnPtr(_) => true,
        TypeRef::Impl(bounds) | TypeRef::Dyn(bounds) => bounds.iter().any(is_callable_bound),
        TypeRef::Ref(inner, _) => is_callable(inner, generics),
        TypeRef::Path(path) => {
            let [segment] = &*path.segments else { return false };
            let args = segment.args.iter().flat_map(|args| &args.types);
            let of_param = generics.params.iter().filter(|param| param.name == segment.name);
            let of_where = generics.predicates.iter().filter(|predicate| predicate.ty == *ty);
            of_param.flat_map(|param| &param.bounds).any(is_callable_bound)
                || of_where.flat_map(|predicate| &predicate.bounds).any(is_callable_bound)
                || args.into_iter().any(|arg| matches!(arg, TypeRef::Dyn(_)) && is_callable(arg, generics))
        }
        _ => false,
    }
}

/// The words of a body that was not read: after a dot a method's name, else part of a path.
fn words(text: &str, mut each: impl FnMut(Call)) {
    let is_part = |one: char| one.is_alphanumeric() || one == '_';
    let mut rest = text;
    let mut is_method = false;
    while let Some(start) = rest.find(is_part) {
        is_method = if start == 0 { is_method } else { rest[..start].trim_end().ends_with('.') };
        let end = rest[start..].find(|one| !is_part(one)).map_or(rest.len(), |length| start + length);
        let word = &rest[start..end];
        if !word.starts_with(|one: char| one.is_ascii_digit()) {
            let name = Name::from(word);
            each(if is_method { Call::Method(name) } else { Call::Path(name) });
        }
        rest = &rest[end..];
    }
}

fn note(path: &Path, names: &mut FxHashSet<Name>) {
    names.extend(path.segments.iter().map(|segment| segment.name));
    if let Some((ty, _)) = path.qself.as_deref() {
        names.extend(head(ty));
    }
}

/// The last segment of the path that a type begins with.
fn head(ty: &TypeRef) -> Option<Name> {
    match ty {
        TypeRef::Path(path) => path.segments.last().map(|last| last.name),
        TypeRef::Ref(inner, _) => head(inner),
        _ => None,
    }
}
