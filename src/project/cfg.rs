//! Conditions of `#[cfg(..)]` in three-valued logic. What is not known for certain is unknown, and then both sides of a
//! condition are analysed; only a certain `False` takes code out.

use super::platform::{HOME, PLATFORMS, Platform, is_of_tools};
use super::{CfgExpr, DependencyKind, Package};
use std::collections::{BTreeMap, BTreeSet};
use std::env::consts;
use std::ops::Not;
use std::path::PathBuf;

/// What is known of a condition.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
pub enum Truth {
    False,
    Unknown,
    True,
}

impl Not for Truth {
    type Output = Truth;

    fn not(self) -> Truth {
        match self {
            Truth::False => Truth::True,
            Truth::Unknown => Truth::Unknown,
            Truth::True => Truth::False,
        }
    }
}

/// Where code under a condition is built.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Presence {
    Nowhere,
    /// Not on the system that comes first, see `platform`.
    Elsewhere,
    Here,
}

/// What is assumed while a package is read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CfgOptions {
    pub test: Truth,
    /// The features that the package has, `-` written as `_`; `None` where they are not known.
    pub features: Option<BTreeSet<String>>,
    /// Whether these features are on, not just declared, and the target is the machine's own.
    pub is_resolved: bool,
    /// Those of them that are on in every build that is looked at.
    pub defaults: BTreeSet<String>,
    /// Those that others in the project ask for.
    pub requested: BTreeSet<String>,
}

/// What the packages of a project ask of each other, by directory. Tests do not count.
#[derive(Default)]
pub struct FeatureUses {
    /// Used without default features.
    bare: BTreeSet<PathBuf>,
    requested: BTreeMap<PathBuf, BTreeSet<String>>,
}

impl FeatureUses {
    pub fn of(packages: &[Package]) -> FeatureUses {
        let mut uses = FeatureUses::default();
        let all = packages.iter().flat_map(|package| &package.dependencies);
        for dependency in all.filter(|dependency| dependency.kind != DependencyKind::Dev) {
            let Some(path) = &dependency.path else { continue };
            if !dependency.default_features {
                uses.bare.insert(path.clone());
            }
            let features = dependency.features.iter().map(|name| underscored(name));
            uses.requested.entry(path.clone()).or_default().extend(features);
        }
        uses
    }
}

impl Default for CfgOptions {
    fn default() -> CfgOptions {
        CfgOptions {
            test: Truth::False,
            features: None,
            is_resolved: false,
            defaults: BTreeSet::new(),
            requested: BTreeSet::new(),
        }
    }
}

impl CfgOptions {
    /// The assumptions for a package; `test` when its tests are checked too.
    pub fn new(package: &Package, test: bool, uses: &FeatureUses) -> CfgOptions {
        let names = || {
            let declared = package.features.iter().map(|(name, _)| name.as_str());
            let optional = package.dependencies.iter().filter(|dependency| dependency.optional);
            // An optional dependency is a feature by itself. Its name is known here as code writes it, hence the `_`.
            declared.chain(optional.map(|dependency| dependency.name.as_str())).map(underscored).collect()
        };
        CfgOptions {
            test: if test { Truth::True } else { Truth::False },
            features: package.is_complete.then(names),
            is_resolved: false,
            defaults: if uses.bare.contains(&package.directory) { BTreeSet::new() } else { default_features(package) },
            requested: uses.requested.get(&package.directory).cloned().unwrap_or_default(),
        }
    }

    /// The assumptions for a package that is built for this machine with just these features.
    pub fn resolved(features: BTreeSet<String>) -> CfgOptions {
        CfgOptions { features: Some(features), is_resolved: true, ..CfgOptions::default() }
    }

    /// Whether a condition holds, on all the systems that code is read for.
    pub fn evaluate(&self, expression: &CfgExpr) -> Truth {
        if self.is_resolved || !expression.names_platform() {
            return self.evaluate_on(expression, None);
        }
        let [first, rest @ ..] = PLATFORMS.map(|platform| self.evaluate_on(expression, Some(&platform)));
        if rest.iter().all(|truth| *truth == first) { first } else { Truth::Unknown }
    }

    /// Where code under a condition is built.
    pub fn presence(&self, expression: &CfgExpr) -> Presence {
        if self.evaluate(expression) == Truth::False {
            Presence::Nowhere
        } else if self.is_resolved || self.evaluate_on(expression, Some(&HOME)) != Truth::False {
            Presence::Here
        } else {
            Presence::Elsewhere
        }
    }

    fn evaluate_on(&self, expression: &CfgExpr, platform: Option<&Platform>) -> Truth {
        match expression {
            // The order False < Unknown < True makes `all` the least and `any` the greatest of its parts.
            CfgExpr::All(parts) => {
                parts.iter().map(|part| self.evaluate_on(part, platform)).min().unwrap_or(Truth::True)
            }
            CfgExpr::Any(parts) => {
                let any = parts.iter().map(|part| self.evaluate_on(part, platform)).max().unwrap_or(Truth::False);
                let is_test = |part: &CfgExpr| matches!(part, CfgExpr::Flag(name) if name.as_str() == "test");
                let is_support = self.test == Truth::False && parts.iter().any(is_test);
                // What tests need and a feature may ask for is there for tests.
                if any == Truth::Unknown && is_support && parts.iter().all(|part| self.is_for_tests(part)) {
                    Truth::False
                } else {
                    any
                }
            }
            CfgExpr::Not(part) => !self.evaluate_on(part, platform),
            CfgExpr::Flag(name) => self.flag(name, platform),
            CfgExpr::KeyValue(key, value) => self.key_value(key, value, platform),
            CfgExpr::True => Truth::True,
            CfgExpr::False => Truth::False,
        }
    }

    /// `test`, or a feature that nothing in the project asks for.
    fn is_for_tests(&self, part: &CfgExpr) -> bool {
        match part {
            CfgExpr::Flag(name) => name.as_str() == "test",
            CfgExpr::KeyValue(key, value) => key.as_str() == "feature" && !self.requested.contains(&underscored(value)),
            _ => false,
        }
    }

    /// A feature that says by its name what it is for, and that nothing in the project asks for.
    fn is_test_feature(&self, name: &str) -> bool {
        speaks_of_tests(name) && !self.requested.contains(&underscored(name))
    }

    fn flag(&self, name: &str, platform: Option<&Platform>) -> Truth {
        if let Some(holds) = platform.and_then(|platform| platform.flag(name)) {
            return truth(holds);
        }
        match name {
            "test" => self.test,
            _ if is_of_tools(name) => Truth::False,
            "unix" if self.is_resolved => truth(cfg!(unix)),
            "windows" if self.is_resolved => truth(cfg!(windows)),
            _ => Truth::Unknown,
        }
    }

    fn key_value(&self, key: &str, value: &str, platform: Option<&Platform>) -> Truth {
        if let Some(holds) = platform.and_then(|platform| platform.key_value(key, value)) {
            return truth(holds);
        }
        match (key, &self.features) {
            ("feature", Some(features)) if !features.contains(&underscored(value)) => Truth::False,
            ("feature", Some(_)) if self.is_resolved => Truth::True,
            ("target_os", _) if self.is_resolved => truth(value == consts::OS),
            ("target_arch", _) if self.is_resolved => truth(value == consts::ARCH),
            ("target_family", _) if self.is_resolved => truth(value == consts::FAMILY),
            ("target_pointer_width", _) if self.is_resolved => truth(value == POINTER_WIDTH),
            ("target_env", _) if self.is_resolved => truth(value == ENVIRONMENT),
            ("feature", Some(_)) if self.defaults.contains(&underscored(value)) => Truth::True,
            ("feature", Some(_)) if self.test == Truth::False && self.is_test_feature(value) => Truth::False,
            _ => Truth::Unknown,
        }
    }
}

const POINTER_WIDTH: &str = if cfg!(target_pointer_width = "64") { "64" } else { "32" };

const ENVIRONMENT: &str = if cfg!(target_env = "gnu") {
    "gnu"
} else if cfg!(target_env = "musl") {
    "musl"
} else if cfg!(target_env = "msvc") {
    "msvc"
} else {
    ""
};

/// The target that resolved conditions are for, as far as they ask.
pub fn target() -> String {
    format!("{}-{}-{ENVIRONMENT}-{POINTER_WIDTH}", consts::ARCH, consts::OS)
}

/// Whether a dependency table's condition, `cfg(..)` or a triple, may hold on this machine.
pub(super) fn holds_here(condition: &str) -> bool {
    match condition.trim().strip_prefix("cfg(").and_then(|rest| rest.strip_suffix(')')) {
        Some(inner) => {
            let here = CfgOptions::resolved(BTreeSet::new());
            CfgExpr::parse(inner).is_none_or(|expression| here.evaluate(&expression) != Truth::False)
        }
        // The system's name in a triple is not always its name in conditions.
        None => {
            let system = if consts::OS == "macos" { "darwin" } else { consts::OS };
            condition.starts_with(consts::ARCH) && condition.contains(system)
        }
    }
}

fn truth(holds: bool) -> Truth {
    if holds { Truth::True } else { Truth::False }
}

/// The features that `default` turns on, and what those turn on.
fn default_features(package: &Package) -> BTreeSet<String> {
    let mut on = BTreeSet::new();
    let mut open = vec!["default".to_owned()];
    while let Some(feature) = open.pop() {
        let list = package.features.iter().find(|(name, _)| underscored(name) == feature);
        // `dep:x`, `x/feature` and `x?/feature` are of a dependency.
        let own = list.into_iter().flat_map(|(_, list)| list).filter(|name| !name.contains([':', '/']));
        open.extend(own.map(|name| underscored(name)).filter(|name| !on.contains(name)));
        on.insert(feature);
    }
    on
}

/// Whether one of a name's words says that it is for tests.
pub(super) fn speaks_of_tests(name: &str) -> bool {
    name.split(['-', '_']).any(|word| matches!(word, "test" | "tests" | "testing" | "testutil" | "testutils"))
}

fn underscored(name: &str) -> String {
    name.replace('-', "_")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(options: &CfgOptions, text: &str) -> Truth {
        options.evaluate(&CfgExpr::parse(text).unwrap_or_else(|| panic!("no condition: {text}")))
    }

    #[test]
    fn three_values() {
        let features: BTreeSet<String> = ["a_b", "on", "test_utils", "latest"].map(str::to_owned).into();
        let options = CfgOptions {
            test: Truth::False,
            features: Some(features),
            defaults: ["on".to_owned()].into(),
            ..CfgOptions::default()
        };
        for (text, truth) in [
            ("test", Truth::False),
            ("not(test)", Truth::True),
            ("all()", Truth::True),
            ("any()", Truth::False),
            ("all(unix, test)", Truth::False),
            ("any(unix, not(test),)", Truth::True),
            ("any(unix, test)", Truth::Unknown),
            ("feature = \"a-b\"", Truth::Unknown),
            ("not(feature = r#\"a_b\"#)", Truth::Unknown),
            ("feature = \"none\"", Truth::False),
            ("feature = \"on\"", Truth::True),
            ("not(feature = \"on\")", Truth::False),
            ("any(test, feature = \"a-b\")", Truth::False),
            ("any(test, feature = \"on\")", Truth::True),
            ("any(unix, feature = \"a-b\")", Truth::Unknown),
            ("feature = \"test-utils\"", Truth::False),
            ("feature = \"latest\"", Truth::Unknown),
            ("all(target_os = \"linux\", not(miri))", Truth::Unknown),
            ("any(unix, windows)", Truth::True),
            ("target_os = \"android\"", Truth::False),
            ("all(not(target_family = \"wasm\"), not(test))", Truth::True),
            ("any(doc, doctest, miri, loom, kani)", Truth::False),
            ("tokio_unstable", Truth::Unknown),
            ("debug_assertions", Truth::Unknown),
            ("any(version(\"1.80\"), /* no */ true)", Truth::True),
            ("r#false // never", Truth::False),
        ] {
            assert_eq!(check(&options, text), truth, "{text}");
        }
        assert_eq!(check(&CfgOptions::default(), "feature = \"none\""), Truth::Unknown);
        assert_eq!(
            check(&CfgOptions { test: Truth::True, ..CfgOptions::default() }, "all(test, not(doc))"),
            Truth::True
        );
    }

    #[test]
    fn where_code_is_built() {
        let options = CfgOptions::default();
        for (text, presence) in [
            ("windows", Presence::Elsewhere),
            ("not(unix)", Presence::Elsewhere),
            ("unix", Presence::Here),
            ("not(target_os = \"macos\")", Presence::Here),
            ("any(target_os = \"macos\", feature = \"a\")", Presence::Here),
            ("all(target_os = \"macos\", feature = \"a\")", Presence::Elsewhere),
            ("target_os = \"ios\"", Presence::Nowhere),
            ("test", Presence::Nowhere),
            ("feature = \"a\"", Presence::Here),
        ] {
            assert_eq!(options.presence(&CfgExpr::parse(text).unwrap_or(CfgExpr::True)), presence, "{text}");
        }
    }

    #[test]
    fn a_resolved_condition_is_known() {
        let options = CfgOptions::resolved(["a_b".to_string()].into());
        let other = if cfg!(windows) { "unix" } else { "windows" };
        assert_eq!(check(&options, "feature = \"a-b\""), Truth::True);
        assert_eq!(check(&options, "any(feature = \"none\", target_family = \"none\")"), Truth::False);
        assert_eq!(check(&options, other), Truth::False);
        assert_eq!(check(&options, "tokio_unstable"), Truth::Unknown);
        assert!(holds_here(&format!("cfg(target_os = \"{}\")", consts::OS)) && !holds_here(&format!("cfg({other})")));
        assert!(holds_here("cfg(tokio_unstable)") && !holds_here("x-none"));
    }
}
