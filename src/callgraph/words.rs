//! A search for words in the texts of bodies that nothing read yet.

use memchr::memmem::Finder;
use rustc_hash::FxHashSet;

use crate::source::Name;

/// So many searches through a text cost as much as looking at each of its words.
const FEW: usize = 40;

/// Words to look for.
pub enum Words {
    Few(Vec<Finder<'static>>),
    Many(FxHashSet<&'static str>),
}

impl Words {
    pub fn new(names: &FxHashSet<Name>) -> Words {
        if names.len() <= FEW {
            Words::Few(names.iter().map(|name| Finder::new(name.as_str())).collect())
        } else {
            Words::Many(names.iter().map(Name::as_str).collect())
        }
    }

    /// Whether one of them stands in a text as a whole word.
    pub(super) fn are_in(&self, text: &str) -> bool {
        match self {
            Words::Few(finders) => finders.iter().any(|finder| is_in(finder, text.as_bytes())),
            Words::Many(words) => text.split(|one: char| !is_part(one)).any(|word| words.contains(word)),
        }
    }
}

fn is_in(finder: &Finder<'_>, text: &[u8]) -> bool {
    // Next to what is not ASCII it may be a word of its own or not.
    let ends = |byte: Option<&u8>| byte.is_none_or(|&byte| !byte.is_ascii() || !is_part(char::from(byte)));
    let length = finder.needle().len();
    finder.find_iter(text).any(|start| {
        let before = start.checked_sub(1).and_then(|before| text.get(before));
        ends(before) && ends(text.get(start + length))
    })
}

fn is_part(one: char) -> bool {
    one.is_alphanumeric() || one == '_'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(words: &[&str], text: &str, expected: bool) {
        let names: FxHashSet<Name> = words.iter().map(|&word| Name::from(word)).collect();
        assert_eq!(Words::new(&names).are_in(text), expected, "{words:?} in {text:?}");
        let others = (0..FEW).map(|number| Name::from(&format!("other{number}")));
        let many: FxHashSet<Name> = names.iter().copied().chain(others).collect();
        assert_eq!(Words::new(&many).are_in(text), expected, "{words:?} among many in {text:?}");
    }

    #[test]
    fn words_are_found_whole() {
        check(&["run"], "{ self.run() }", true);
        check(&["run"], "run", true);
        check(&["run"], "{ running; rerun; run_all; prune }", false);
        check(&["run"], "{ running; self.r#run() }", true);
        check(&["run", "stop"], "{ stop }", true);
        check(&["run"], "", false);
    }
}
