//! Which fns of the workspace call which others: the compiler's edges against the analyser's.
//!
//! An edge of the compiler is a call in MIR whose callee the workspace defines and the types at the call decide.
//! Closures and async blocks belong to the fn around them; drop glue is no call.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::Path;

use anyhow::{Context, Result};

use crate::engine::{CallGraph, Way};

use super::callee::{self, CrateContext};
use super::compare::{Compared, Verdict};
use super::definitions::{Definition, Definitions, FnKey, Reached};
use super::mir::{self, MirBody, MirText, Region};
use super::outline::{Around, Outline};
use super::sites::{Census, normalise, site};
use super::source::{Position, Source};
use super::wrapper::{Build, Unit};

/// A fn and those that its call may mean, which the compiler's text does not tell apart.
type Pair = (FnKey, BTreeSet<FnKey>);

/// Where an edge comes from: the first of its calls, one that is written before all others.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Origin {
    pub(crate) kind: Kind,
    pub(crate) path: String,
    pub(crate) region: Region,
}

/// What makes the call of an edge.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    Written(Position),
    /// An operator, a conversion, `.await`, a derive: what the compiler makes a call of.
    Implicit(&'static str),
}

/// The compiler's side.
#[derive(Debug, Default)]
pub(crate) struct CompilerEdges {
    pub(crate) edges: BTreeMap<Pair, Origin>,
    /// The fns that have a body.
    fns: BTreeSet<FnKey>,
    /// The names of what each fn calls where the types at the call do not decide.
    open: BTreeMap<FnKey, BTreeSet<String>>,
    pub(crate) open_calls: usize,
    pub(crate) derived_calls: usize,
}

/// The analyser's side.
#[derive(Debug, Default)]
pub(crate) struct OurEdges {
    fns: BTreeSet<FnKey>,
    callees: BTreeMap<FnKey, BTreeMap<FnKey, Way>>,
}

/// What became of an edge of the compiler.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Outcome {
    Found(Way),
    Missed(&'static str),
}

/// Why an edge of the analyser is not the compiler's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Extra {
    /// The compiler leaves it to a type parameter or `dyn`.
    Open,
    /// The compiler calls another fn of that name.
    Other,
    /// The compiler compiles no such call.
    Absent,
}

/// The files of a workspace, read when needed.
#[derive(Debug)]
pub(crate) struct Files<'a> {
    root: &'a Path,
    files: HashMap<String, Option<(Source, Outline)>>,
}

impl<'a> Files<'a> {
    pub(crate) fn new(root: &'a Path) -> Files<'a> {
        Files { root, files: HashMap::new() }
    }

    /// By the path relative to the checked directory.
    fn get(&mut self, path: &str) -> Option<&(Source, Outline)> {
        let root = self.root;
        let read = || {
            let text = std::fs::read_to_string(root.join(path)).ok()?;
            let outline = Outline::new(&text);
            Some((Source::new(text), outline))
        };
        self.files.entry(path.to_owned()).or_insert_with(read).as_ref()
    }

    /// The path of a file as MIR has it, relative to the checked directory.
    fn relative(&self, unit: &Unit, file: &str) -> Option<String> {
        let file = normalise(&unit.directory.join(file));
        file.strip_prefix(self.root).ok().map(async_lint::source::display_path)
    }
}

/// Reads the edges out of the MIR of a build.
pub(crate) fn of_compiler(build: &Build, census: &Census, files: &mut Files<'_>) -> Result<CompilerEdges> {
    let mut definitions = Definitions::default();
    let mut units = Vec::new();
    for unit in &build.units {
        let text = std::fs::read_to_string(&unit.mir).with_context(|| unit.mir.display().to_string())?;
        let mir = mir::parse(&text);
        let keys = keys_of(unit, &mir.bodies, files);
        for (body, key) in mir.bodies.iter().zip(&keys) {
            let Some((path, key)) = own_path(body).zip(key.clone()) else { continue };
            let mut header = |place: &str| {
                let (file, region) = mir::parse_place(place)?;
                let path = files.relative(unit, &file)?;
                Some(files.get(&path)?.0.slice(region)?.to_owned())
            };
            let name = key.name.clone();
            if let Some(definition) = Definition::new(&unit.crate_name, path, key, &mut header) {
                definitions.add(&name, definition);
            }
        }
        units.push((unit, mir, keys));
    }
    for outline in files.files.values().flatten().map(|(_, outline)| outline) {
        definitions.types.extend(outline.types.iter().cloned());
    }
    let mut result = CompilerEdges::default();
    for (unit, mir, keys) in &units {
        result.fns.extend(keys.iter().flatten().cloned());
        result.read(unit, mir, keys, &definitions, census, files);
    }
    Ok(result)
}

/// The fn that each body belongs to.
fn keys_of(unit: &Unit, bodies: &[MirBody], files: &mut Files<'_>) -> Vec<Option<FnKey>> {
    let mut own = HashMap::new();
    for body in bodies {
        if let Some(path) = own_path(body) {
            let name = path.rsplit("::").next().unwrap_or(path);
            own.insert(path, key_of(unit, name, body, files));
        }
    }
    let key = |body: &MirBody| {
        let path = body.path.as_deref()?;
        own.get(without_closures(path)).cloned().flatten()
    };
    bodies.iter().map(key).collect()
}

/// The path of a body that is a fn's own, no closure's.
fn own_path(body: &MirBody) -> Option<&str> {
    body.path.as_deref().filter(|path| without_closures(path) == *path)
}

/// The path of the fn that holds a closure, `outer::{closure#0}::inner` of `outer::{closure#0}::inner::{closure#1}`.
fn without_closures(mut path: &str) -> &str {
    while let Some((outer, _)) = path.rsplit_once("::{").filter(|_| path.ends_with('}')) {
        path = outer;
    }
    path
}

/// `None` for what a procedural macro makes of another fn, and for fns that macros of other crates make.
fn key_of(unit: &Unit, name: &str, body: &MirBody, files: &mut Files<'_>) -> Option<FnKey> {
    let (file, region) = body.place.as_ref()?;
    let path = files.relative(unit, file)?;
    let place = match files.get(&path)?.1.around(*region) {
        Around::Fn(written, (line, column)) if written == name => Some((path.clone(), line, column)),
        Around::Fn(..) => return None,
        Around::Definition | Around::Nothing => None,
    };
    Some(FnKey { name: name.to_owned(), place })
}

impl CompilerEdges {
    fn read(
        &mut self,
        unit: &Unit,
        mir: &MirText,
        keys: &[Option<FnKey>],
        definitions: &Definitions,
        census: &Census,
        files: &mut Files<'_>,
    ) {
        let context = CrateContext {
            name: unit.crate_name.clone(),
            externs: unit.externs.clone(),
            own_heads: mir.own_heads.clone(),
            workspace_crates: census.workspace_crates.clone(),
            libraries: census.libraries.clone(),
        };
        for call in &mir.calls {
            let (Some(Some(caller)), Some(text)) = (keys.get(call.body), call.callee.as_deref()) else { continue };
            let Some(callee) = callee::parse(text, &context) else { continue };
            match definitions.reached(&callee, text, &context) {
                Reached::Static(callees) => {
                    let Some(path) = files.relative(unit, &call.file) else { continue };
                    let source = files.get(&path).map(|(source, _)| source);
                    let kind = match site(call, source, &context) {
                        Ok((_, position, _)) => Kind::Written(position),
                        Err(kind) => Kind::Implicit(kind),
                    };
                    // An attribute's macro put the written fn into one of the same name.
                    if matches!(kind, Kind::Implicit(_)) && callees.contains(caller) {
                        continue;
                    }
                    let origin = Origin { kind, path, region: call.region };
                    let known = self.edges.entry((caller.clone(), callees)).or_insert_with(|| origin.clone());
                    if origin < *known {
                        *known = origin;
                    }
                }
                Reached::Open => {
                    self.open_calls += 1;
                    self.open.entry(caller.clone()).or_default().insert(callee.name);
                }
                Reached::Derived => self.derived_calls += 1,
                Reached::Foreign => {}
            }
        }
    }

    /// The analyser's edges that are not the compiler's, of fns that the compiler knows.
    pub(crate) fn extra<'o>(&self, ours: &'o OurEdges) -> Vec<(&'o FnKey, &'o FnKey, Extra)> {
        let mut theirs: BTreeMap<&FnKey, BTreeSet<&FnKey>> = BTreeMap::new();
        for (caller, callees) in self.edges.keys() {
            theirs.entry(caller).or_default().extend(callees);
        }
        let mut extra = Vec::new();
        for (caller, callees) in &ours.callees {
            for (callee, way) in callees {
                let is_known = theirs.get(caller).is_some_and(|theirs| theirs.contains(callee));
                if *way != Way::Called || is_known || !self.fns.contains(caller) || !self.fns.contains(callee) {
                    continue;
                }
                let is_name = |other: &&&FnKey| other.name == callee.name;
                let is_open = self.open.get(caller).is_some_and(|names| names.contains(&callee.name));
                let kind = if is_open {
                    Extra::Open
                } else if theirs.get(caller).is_some_and(|theirs| theirs.iter().any(|other| is_name(&other))) {
                    Extra::Other
                } else {
                    Extra::Absent
                };
                extra.push((caller, callee, kind));
            }
        }
        extra
    }
}

/// The analyser's edges with the keys that the compiler's have.
pub(crate) fn of_analyser(graph: &CallGraph, files: &mut Files<'_>) -> OurEdges {
    let key = |function: &crate::engine::GraphFn| {
        let name = function.path.rsplit("::").next().unwrap_or_default().to_owned();
        let is_there = files.get(&function.file).is_some_and(|file| file.1.is_name((function.line, function.column)));
        FnKey { name, place: is_there.then(|| (function.file.clone(), function.line, function.column)) }
    };
    let keys: Vec<FnKey> = graph.fns.iter().map(key).collect();
    let mut ours = OurEdges { fns: keys.iter().cloned().collect(), callees: BTreeMap::new() };
    for &(caller, callee, way) in &graph.edges {
        let known = ours.callees.entry(keys[caller].clone()).or_default().entry(keys[callee].clone()).or_insert(way);
        *known = way.min(*known);
    }
    ours
}

impl OurEdges {
    /// What the analyser makes of an edge of the compiler.
    pub(crate) fn judge(&self, pair: &Pair, origin: &Origin, compared: &Verdicts) -> Outcome {
        let (caller, callees) = pair;
        let own = self.callees.get(caller);
        let way = callees.iter().filter_map(|callee| own?.get(callee)).min();
        match way {
            Some(way) => Outcome::Found(*way),
            None => Outcome::Missed(self.cause(caller, callees, origin, compared)),
        }
    }

    fn cause(&self, caller: &FnKey, callees: &BTreeSet<FnKey>, origin: &Origin, compared: &Verdicts) -> &'static str {
        if !self.fns.contains(caller) {
            return "caller not read";
        }
        if callees.is_disjoint(&self.fns) {
            return "callee not read";
        }
        match origin.kind {
            Kind::Implicit(kind) => kind,
            Kind::Written(Position::MacroDefinition) => "in own macro_rules",
            Kind::Written(_) => match compared.get(&(origin.path.clone(), origin.region)) {
                None | Some(Verdict::NotFound) => "call not seen",
                Some(Verdict::Unnamed) => "receiver or path not known",
                Some(Verdict::Wrong(_)) => "taken for another fn",
                Some(Verdict::Right) => "the trait's fn found, its implementation not",
            },
        }
    }
}

/// What was found out about calls, by their places.
pub(crate) type Verdicts = HashMap<(String, Region), Verdict>;

/// Of several at one place the kindest counts.
pub(crate) fn verdicts(compared: &[Compared<'_>]) -> Verdicts {
    let mut result = Verdicts::new();
    for site in compared {
        let known = result.entry((site.site.path.clone(), site.site.region)).or_insert(site.verdict);
        *known = site.verdict.max(*known);
    }
    result
}

#[cfg(test)]
#[path = "edges_tests.rs"]
mod tests;
