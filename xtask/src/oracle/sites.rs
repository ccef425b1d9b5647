//! From the calls of all MIR texts to the calls that a person wrote: one [`Site`] a place, whatever the number of
//! targets, macro expansions and `cfg(test)` builds that compile it.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::path::{Component, Path, PathBuf};

use anyhow::{Context, Result};

use super::callee::{self, Callee, CrateContext};
use super::compare::Groups;
use super::mir::{self, Region};
use super::source::{self, Position, Source, Written};
use super::wrapper::Build;

/// A call expression in the source.
#[derive(Debug)]
pub(crate) struct Site {
    /// Relative to the checked directory.
    pub(crate) path: String,
    pub(crate) region: Region,
    /// The callee's last segment as written.
    pub(crate) name: String,
    pub(crate) position: Position,
    /// More than one where a macro's body or several targets give the same text several meanings.
    pub(crate) callees: BTreeSet<Callee>,
    /// The direct dependencies of the crates that hold it.
    pub(crate) externs: BTreeSet<String>,
}

/// All sites, and what else the MIR calls.
#[derive(Debug, Default)]
pub(crate) struct Census {
    /// Ordered by path and region.
    pub(crate) sites: Vec<Site>,
    /// Distinct calls in MIR.
    pub(crate) mir_calls: usize,
    /// Calls that are no call in the text, by what they come from.
    pub(crate) desugared: Groups,
    /// Calls whose text is in another crate: the bodies of its macros.
    pub(crate) foreign: Groups,
    pub(crate) workspace_crates: BTreeSet<String>,
    pub(crate) libraries: BTreeSet<String>,
}

/// Reads the MIR of a build; the sites are those below `root`. Of other calls so many `places` are kept of each kind.
pub(crate) fn take_census(build: &Build, root: &Path, places: usize) -> Result<Census> {
    let workspace_crates: BTreeSet<String> = build.units.iter().map(|unit| unit.crate_name.clone()).collect();
    let mut collector =
        Collector { root, places, sources: HashMap::new(), seen: HashSet::new(), sites: BTreeMap::new() };
    let mut census = Census { workspace_crates, libraries: build.libraries.clone(), ..Census::default() };
    for unit in &build.units {
        let text = std::fs::read_to_string(&unit.mir).with_context(|| unit.mir.display().to_string())?;
        let mir = mir::parse(&text);
        let context = CrateContext {
            name: unit.crate_name.clone(),
            externs: unit.externs.clone(),
            own_heads: mir.own_heads,
            workspace_crates: census.workspace_crates.clone(),
            libraries: census.libraries.clone(),
        };
        for call in &mir.calls {
            collector.add(call, &unit.directory, &context, &mut census);
        }
    }
    census.sites = collector.sites.into_values().collect();
    Ok(census)
}

struct Collector<'a> {
    root: &'a Path,
    places: usize,
    sources: HashMap<String, Option<Source>>,
    seen: HashSet<(PathBuf, Region, Option<String>)>,
    sites: BTreeMap<(String, Region, String), Site>,
}

impl Collector<'_> {
    fn add(&mut self, call: &mir::MirCall, directory: &Path, context: &CrateContext, census: &mut Census) {
        let file = normalise(&directory.join(&call.file));
        let is_new = self.seen.insert((file.clone(), call.region, call.callee.clone()));
        if is_new {
            census.mir_calls += 1;
        }
        let Ok(relative) = file.strip_prefix(self.root) else {
            if is_new {
                census.foreign.add(crate_of_file(&file), String::new, 0);
            }
            return;
        };
        let relative = async_lint::source::display_path(relative);
        let source = self
            .sources
            .entry(relative.clone())
            .or_insert_with(|| std::fs::read_to_string(&file).ok().map(Source::new));
        match site(call, source.as_ref(), context) {
            Ok((name, position, callee)) => {
                let site = self.sites.entry((relative.clone(), call.region, name.clone())).or_insert_with(|| Site {
                    path: relative,
                    region: call.region,
                    name,
                    position,
                    callees: BTreeSet::new(),
                    externs: BTreeSet::new(),
                });
                site.callees.insert(callee);
                site.externs.extend(context.externs.iter().cloned());
            }
            Err(kind) if is_new => {
                let place = || format!("{relative}:{}:{}", call.region.0, call.region.1);
                census.desugared.add(kind.to_owned(), place, self.places);
            }
            Err(_) => {}
        }
    }
}

/// The call that stands in the text, or what else makes the compiler call something here.
pub(super) fn site(
    call: &mir::MirCall,
    source: Option<&Source>,
    context: &CrateContext,
) -> Result<(String, Position, Callee), &'static str> {
    let source = source.ok_or("file that cannot be read")?;
    let callee_text = call.callee.as_deref().ok_or("call of a fn pointer")?;
    let text = source.slice(call.region).ok_or("file that changed")?;
    let written = source::classify(text);
    let callee = callee::parse(callee_text, context).ok_or("callee without a name")?;
    let name = match &written {
        Written::Call(Some(name)) | Written::Method(name) => Some(name),
        _ => None,
    };
    match name {
        Some(name) if *name == callee.name || source.is_rename(name, &callee.name) => {
            Ok((name.clone(), source.position(call.region), callee))
        }
        _ => Err(desugaring(&callee, &written)),
    }
}

fn desugaring(callee: &Callee, written: &Written) -> &'static str {
    match (callee.container.as_deref(), callee.name.as_str()) {
        (Some("Deref" | "DerefMut"), _) => "dereference",
        (Some("Index" | "IndexMut"), _) => "index",
        (Some("Try" | "FromResidual"), _) => "`?`",
        (Some("IntoIterator"), "into_iter") | (Some("Iterator"), "next") => "`for`",
        (Some("IntoFuture"), _) | (Some("Future"), "poll") | (Some("Pin"), "new_unchecked") => "`.await`",
        (None, "get_context") => "`.await`",
        (Some("Fn" | "FnMut" | "FnOnce" | "AsyncFn" | "AsyncFnMut" | "AsyncFnOnce"), _) => {
            "call of a closure or fn value"
        }
        _ => match written {
            Written::Operator => "operator",
            Written::Index => "index",
            Written::Macro => "macro call as a whole",
            Written::Call(_) | Written::Method(_) => "call of another name (attribute macro, renamed re-export)",
            Written::Other => "derive, attribute or other text",
        },
    }
}

/// Removes `.` and `..` without a look at the disk.
pub(super) fn normalise(path: &Path) -> PathBuf {
    let mut result = PathBuf::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir => {
                result.pop();
            }
            other => result.push(other),
        }
    }
    result
}

/// The folder of the crate that a file outside of the workspace belongs to.
fn crate_of_file(file: &Path) -> String {
    let parts: Vec<&str> = file.iter().filter_map(|part| part.to_str()).collect();
    let after = |marker: &str, skip: usize| {
        parts.iter().position(|&part| part == marker).and_then(|at| parts.get(at + skip)).map(|&part| part.to_owned())
    };
    let registry = parts.windows(2).position(|pair| pair == ["registry", "src"]).and_then(|at| parts.get(at + 3));
    if let Some(name) = registry {
        return (*name).to_owned();
    }
    if parts.contains(&"rustlib") {
        return after("library", 1).unwrap_or_else(|| "std".to_owned());
    }
    let fallback = if parts.contains(&"out") { "generated code" } else { "outside of the checked directory" };
    after("checkouts", 1).unwrap_or_else(|| fallback.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOURCE: &str = "use a::free as renamed;\nfn f() -> R {\n    x.lock().push(renamed(1));\n    for y in \
                          z.into_iter() { g(y)? }\n}\n";

    fn outcome(region: Region, callee: &str) -> Result<String, &'static str> {
        let call = mir::MirCall { body: 0, file: String::new(), region, callee: Some(callee.to_owned()) };
        let context = CrateContext { name: "app".to_owned(), ..CrateContext::default() };
        site(&call, Some(&Source::new(SOURCE.to_owned())), &context).map(|(name, _, callee)| format!("{name} {callee}"))
    }

    #[test]
    fn calls_in_the_text() {
        let push = outcome((3, 5, 3, 30), "std::vec::Vec::<u8>::push");
        assert_eq!(push.as_deref(), Ok("push std::vec::Vec::push"));
        assert_eq!(outcome((3, 19, 3, 29), "a::free").as_deref(), Ok("renamed app::a::free"));
    }

    #[test]
    fn calls_that_the_compiler_adds() {
        let deref = outcome((3, 5, 3, 13), "<std::sync::MutexGuard<'_, u8> as std::ops::DerefMut>::deref_mut");
        assert_eq!(deref, Err("dereference"));
        assert_eq!(outcome((4, 14, 4, 27), "<Z as std::iter::Iterator>::next"), Err("`for`"));
        assert_eq!(outcome((4, 30, 4, 35), "<R as std::ops::Try>::branch"), Err("`?`"));
        assert_eq!(
            outcome((4, 30, 4, 34), "<{closure@src/a.rs:1:1: 1:2} as std::ops::Fn<(u8,)>>::call"),
            Err("call of a closure or fn value")
        );
    }

    #[test]
    fn crates_of_files() {
        let name = |path: &str| crate_of_file(Path::new(path));
        assert_eq!(name("/h/.cargo/registry/src/index.crates.io-1/tokio-1.2.3/src/a.rs"), "tokio-1.2.3");
        assert_eq!(name("/h/lib/rustlib/src/rust/library/alloc/src/macros.rs"), "alloc");
        assert_eq!(name("/tmp/target/debug/build/x/out/gen.rs"), "generated code");
    }
}
