//! Patterns that name fns, files and tasks. Any text is a pattern.

/// Names fns, files or tasks: `app::legacy`, `src/import.rs`, `GET /reports/*`.
///
/// With a `*`, which stands for any text, it matches the whole name. Without, it matches whole segments of it, so
/// `app::legacy` matches `app::legacy::load` and `legacy` matches both.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Pattern(Box<str>);

impl Pattern {
    /// A pattern.
    ///
    /// ```
    /// use async_watchdog::Pattern;
    ///
    /// assert!(Pattern::new("app::legacy").matches("app::legacy::load"));
    /// assert!(Pattern::new("app::*::load").matches("app::legacy::load"));
    /// assert!(!Pattern::new("leg").matches("app::legacy::load"));
    /// ```
    pub fn new(text: impl Into<Box<str>>) -> Pattern {
        Pattern(text.into())
    }

    /// Whether it matches a name.
    pub fn matches(&self, name: &str) -> bool {
        if self.0.contains('*') { matches_glob(&self.0, name) } else { has_segments(name, &self.0) }
    }
}

impl<T: Into<Box<str>>> From<T> for Pattern {
    fn from(text: T) -> Pattern {
        Pattern::new(text)
    }
}

/// Takes each part between stars at its first place: what is left for later parts is then the longest.
fn matches_glob(pattern: &str, name: &str) -> bool {
    let mut parts = pattern.split('*');
    let Some(mut rest) = name.strip_prefix(parts.next().unwrap_or_default()) else {
        return false;
    };
    let mut parts = parts.peekable();
    while let Some(part) = parts.next() {
        if parts.peek().is_none() {
            return rest.ends_with(part);
        }
        match rest.find(part) {
            Some(place) => rest = &rest[place + part.len()..],
            None => return false,
        }
    }
    rest.is_empty()
}

fn has_segments(name: &str, part: &str) -> bool {
    let is_edge = |character: Option<char>| !character.is_some_and(|c| c.is_alphanumeric() || c == '_');
    !part.is_empty()
        && name.match_indices(part).any(|(start, _)| {
            is_edge(name[..start].chars().next_back()) && is_edge(name[start + part.len()..].chars().next())
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plain_pattern_matches_whole_segments() {
        for (pattern, name, expected) in [
            ("app::legacy", "app::legacy::load", true),
            ("legacy", "app::legacy::load", true),
            ("load", "app::legacy::load", true),
            ("legacy::lo", "app::legacy::load", false),
            ("app", "application::run", false),
            ("src/import.rs", "crates/a/src/import.rs", true),
            ("import.rs", "src/reimport.rs", false),
            ("GET /users", "GET /users", true),
            ("GET /users", "GET /users/7", true),
            ("", "anything", false),
        ] {
            assert_eq!(Pattern::new(pattern).matches(name), expected, "{pattern} on {name}");
        }
    }

    #[test]
    fn a_star_stands_for_any_text() {
        for (pattern, name, expected) in [
            ("*", "", true),
            ("app::*", "app::a::b", true),
            ("app::*", "lib::app::a", false),
            ("*::load", "app::a::load", true),
            ("*::load", "app::a::load_all", false),
            ("a*b*c", "axbxxbc", true),
            ("a*b*c", "axc", false),
            ("a*a", "a", false),
            ("é*", "ete", false),
            ("é*", "été", true),
        ] {
            assert_eq!(Pattern::new(pattern).matches(name), expected, "{pattern} on {name}");
        }
    }
}
