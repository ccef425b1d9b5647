//! The systems that code is read for: those that servers and desktops run. What none of them builds is left out; where they
//! have each their own code of one name, that of [`HOME`] is meant.

use super::CfgExpr;

/// A system.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Platform {
    os: &'static str,
    family: &'static str,
}

pub(super) const HOME: Platform = Platform { os: "linux", family: "unix" };

pub(super) const PLATFORMS: [Platform; 3] =
    [HOME, Platform { os: "macos", family: "unix" }, Platform { os: "windows", family: "windows" }];

impl Platform {
    /// Whether `unix` or the like holds; `None` where the system does not decide it.
    pub(super) fn flag(&self, name: &str) -> Option<bool> {
        matches!(name, "unix" | "windows").then(|| self.family == name)
    }

    /// Whether `target_os = "linux"` or the like holds.
    pub(super) fn key_value(&self, key: &str, value: &str) -> Option<bool> {
        match key {
            "target_os" => Some(self.os == value),
            "target_family" => Some(self.family == value),
            // Neither of the browser.
            "target_arch" if value.starts_with("wasm") => Some(false),
            "target_env" if value == "msvc" && self.family != "windows" => Some(false),
            _ => None,
        }
    }
}

/// Whether a flag is set only by tools that run the code in their own way; what users ship never sees them.
pub(super) fn is_of_tools(flag: &str) -> bool {
    matches!(flag, "doc" | "doctest" | "miri" | "loom" | "kani")
}

impl CfgExpr {
    /// Whether a system decides on some part of it.
    pub(super) fn names_platform(&self) -> bool {
        match self {
            CfgExpr::All(parts) | CfgExpr::Any(parts) => parts.iter().any(CfgExpr::names_platform),
            CfgExpr::Not(part) => part.names_platform(),
            CfgExpr::Flag(name) => HOME.flag(name).is_some(),
            CfgExpr::KeyValue(key, _) => key.starts_with("target_"),
            CfgExpr::True | CfgExpr::False => false,
        }
    }

    /// Whether it holds on none of the systems, whatever else is, or only where a tool runs the code in its own way.
    pub fn is_for_others(&self) -> bool {
        !PLATFORMS.iter().any(|platform| self.possible(platform).0)
    }

    /// Whether it may hold, and whether it may not.
    fn possible(&self, platform: &Platform) -> (bool, bool) {
        let known = |known: Option<bool>| known.map_or((true, true), |holds| (holds, !holds));
        match self {
            CfgExpr::All(parts) => parts
                .iter()
                .map(|part| part.possible(platform))
                .fold((true, false), |(holds, fails), (may_hold, may_fail)| (holds && may_hold, fails || may_fail)),
            CfgExpr::Any(parts) => parts
                .iter()
                .map(|part| part.possible(platform))
                .fold((false, true), |(holds, fails), (may_hold, may_fail)| (holds || may_hold, fails && may_fail)),
            CfgExpr::Not(part) => {
                let (may_hold, may_fail) = part.possible(platform);
                (may_fail, may_hold)
            }
            CfgExpr::Flag(name) if is_of_tools(name) => (false, true),
            CfgExpr::Flag(name) => known(platform.flag(name)),
            CfgExpr::KeyValue(key, value) => known(platform.key_value(key, value)),
            CfgExpr::True => (true, false),
            CfgExpr::False => (false, true),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_none_of_the_systems_builds() {
        for (text, expected) in [
            ("target_os = \"android\"", true),
            ("any(target_os = \"ios\", target_family = \"wasm\")", true),
            ("all(unix, windows)", true),
            ("all(unix, not(any(target_os = \"linux\", target_os = \"macos\")))", true),
            ("any(target_os = \"android\", feature = \"mobile\")", false),
            ("not(target_arch = \"wasm32\")", false),
            ("all(windows, target_env = \"msvc\")", false),
            ("all(unix, target_env = \"msvc\")", true),
            ("target_arch = \"arm\"", false),
            ("loom", true),
            ("not(loom)", false),
            ("any(miri, feature = \"a\")", false),
            ("false", true),
            ("all(test, feature = \"a\")", false),
        ] {
            let condition = CfgExpr::parse(text).unwrap_or(CfgExpr::True);
            assert_eq!(condition.is_for_others(), expected, "{text}");
        }
    }
}
