//! The examples of the rules' pages, and the marks `//~ rule-id` that tell which lines must be reported.

use super::Rule;

/// A block of Rust code on a page.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Example {
    /// The title of its section: `Example`, or `Instead`.
    pub section: &'static str,
    pub text: &'static str,
    /// The findings that it must have, and no others.
    pub marks: Vec<Mark>,
}

/// A finding that a line must have.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Mark {
    /// Starts at 1.
    pub line: u32,
    pub rule: String,
}

/// The blocks of Rust code on a rule's page.
pub fn examples(rule: &Rule) -> Vec<Example> {
    rule.sections
        .iter()
        .flat_map(|&(section, text)| blocks(text).map(move |block| (section, block)))
        .map(example)
        .collect()
}

/// The marks in a source text: `//~ rule-id` at the end of a line, several ids separated by spaces or commas.
pub fn marks(text: &str) -> Vec<Mark> {
    let mut marks = Vec::new();
    for (line, content) in (1..).zip(text.lines()) {
        let Some((_, ids)) = content.split_once("//~") else { continue };
        let ids = ids.split([' ', ',']).filter(|id| !id.is_empty());
        marks.extend(ids.map(|id| Mark { line, rule: id.to_owned() }));
    }
    marks
}

fn example((section, text): (&'static str, &'static str)) -> Example {
    Example { section, text, marks: marks(text) }
}

/// The contents of the fenced blocks of Rust code in a section.
fn blocks(section: &'static str) -> impl Iterator<Item = &'static str> {
    section.split("```rust\n").skip(1).filter_map(|rest| rest.split_once("```").map(|(block, _)| block))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_have_lines_and_rules() {
        let found = marks("a\nb(); //~ one two, three\n//~ four");
        let found: Vec<_> = found.iter().map(|mark| (mark.line, mark.rule.as_str())).collect();
        assert_eq!(found, [(2, "one"), (2, "two"), (2, "three"), (3, "four")]);
    }

    #[test]
    fn blocks_of_other_languages_are_left_out() {
        assert_eq!(blocks("```rust\na\n```\n```toml\nb\n```\n```rust\nc\n```").collect::<Vec<_>>(), ["a\n", "c\n"]);
    }
}
