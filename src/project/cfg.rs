//! Conditions of `#[cfg(..)]` in three-valued logic. What is not known for certain is unknown, and then both sides of a
//! condition are analysed; only a certain `False` takes code out.

use super::{CfgExpr, Package};
use std::collections::BTreeSet;
use std::env::consts;
use std::ops::Not;

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

/// What is assumed while a package is read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CfgOptions {
    pub test: Truth,
    /// The features that the package has, `-` written as `_`; `None` where they are not known.
    pub features: Option<BTreeSet<String>>,
    /// Whether these features are on, not just declared, and the target is the machine's own.
    pub is_resolved: bool,
}

impl Default for CfgOptions {
    fn default() -> CfgOptions {
        CfgOptions { test: Truth::False, features: None, is_resolved: false }
    }
}

impl CfgOptions {
    /// The assumptions for a package; `test` when its tests are checked too.
    pub fn new(package: &Package, test: bool) -> CfgOptions {
        let names = || {
            let declared = package.features.iter().map(|(name, _)| name.as_str());
            let optional = package.dependencies.iter().filter(|dependency| dependency.optional);
            // An optional dependency is a feature by itself. Its name is known here as code writes it, hence the `_`.
            declared.chain(optional.map(|dependency| dependency.name.as_str())).map(underscored).collect()
        };
        let test = if test { Truth::True } else { Truth::False };
        CfgOptions { test, features: package.is_complete.then(names), is_resolved: false }
    }

    /// The assumptions for a package that is built for this machine with just these features.
    pub fn resolved(features: BTreeSet<String>) -> CfgOptions {
        CfgOptions { test: Truth::False, features: Some(features), is_resolved: true }
    }

    /// Whether a condition holds.
    pub fn evaluate(&self, expression: &CfgExpr) -> Truth {
        match expression {
            // The order False < Unknown < True makes `all` the least and `any` the greatest of its parts.
            CfgExpr::All(parts) => parts.iter().map(|part| self.evaluate(part)).min().unwrap_or(Truth::True),
            CfgExpr::Any(parts) => parts.iter().map(|part| self.evaluate(part)).max().unwrap_or(Truth::False),
            CfgExpr::Not(part) => !self.evaluate(part),
            CfgExpr::Flag(name) => self.flag(name),
            CfgExpr::KeyValue(key, value) => self.key_value(key, value),
            CfgExpr::True => Truth::True,
            CfgExpr::False => Truth::False,
        }
    }

    fn flag(&self, name: &str) -> Truth {
        match name {
            "test" => self.test,
            // Set by tools that run the code in their own way; what users ship never sees them.
            "doc" | "doctest" | "miri" | "loom" | "kani" => Truth::False,
            "unix" if self.is_resolved => truth(cfg!(unix)),
            "windows" if self.is_resolved => truth(cfg!(windows)),
            _ => Truth::Unknown,
        }
    }

    fn key_value(&self, key: &str, value: &str) -> Truth {
        match (key, &self.features) {
            ("feature", Some(features)) if !features.contains(&underscored(value)) => Truth::False,
            ("feature", Some(_)) if self.is_resolved => Truth::True,
            ("target_os", _) if self.is_resolved => truth(value == consts::OS),
            ("target_arch", _) if self.is_resolved => truth(value == consts::ARCH),
            ("target_family", _) if self.is_resolved => truth(value == consts::FAMILY),
            ("target_pointer_width", _) if self.is_resolved => truth(value == POINTER_WIDTH),
            ("target_env", _) if self.is_resolved => truth(value == ENVIRONMENT),
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
        let options = CfgOptions { test: Truth::False, features: Some(["a_b".to_string()].into()), is_resolved: false };
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
            ("all(target_os = \"linux\", not(miri))", Truth::Unknown),
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
