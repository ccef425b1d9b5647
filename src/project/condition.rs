//! The condition of a `#[cfg(..)]`, as data.

use crate::source::Name;

/// A condition.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum CfgExpr {
    All(Vec<CfgExpr>),
    Any(Vec<CfgExpr>),
    Not(Box<CfgExpr>),
    /// `test`, `unix`.
    Flag(Name),
    /// `feature = "x"`.
    KeyValue(Name, Name),
    True,
    False,
}

impl CfgExpr {
    /// Reads what stands between the parentheses of `cfg(..)`; `None` if it is no condition.
    pub fn parse(text: &str) -> Option<CfgExpr> {
        let mut parser = Parser { rest: text };
        let expression = parser.expression(0)?;
        parser.skip_blank();
        parser.eat(',');
        parser.skip_blank();
        parser.rest.is_empty().then_some(expression)
    }
}

/// Deeper than anyone nests, shallow enough for every stack.
const MAX_DEPTH: usize = 128;

struct Parser<'a> {
    rest: &'a str,
}

impl<'a> Parser<'a> {
    fn expression(&mut self, depth: usize) -> Option<CfgExpr> {
        if depth > MAX_DEPTH {
            return None;
        }
        let name = self.identifier()?;
        if self.eat('=') {
            return Some(CfgExpr::KeyValue(Name::from(name), Name::from(&self.string()?)));
        }
        if !self.eat('(') {
            return Some(match name {
                "true" => CfgExpr::True,
                "false" => CfgExpr::False,
                _ => CfgExpr::Flag(Name::from(name)),
            });
        }
        match name {
            "all" => Some(CfgExpr::All(self.list(depth)?)),
            "any" => Some(CfgExpr::Any(self.list(depth)?)),
            "not" => Some(CfgExpr::Not(Box::new(self.list(depth)?.pop()?))),
            // `version("1.80")`, `target(os = "linux")`: whatever it says, it is not known.
            _ => {
                self.skip_group(1)?;
                Some(CfgExpr::Flag(Name::from(name)))
            }
        }
    }

    fn list(&mut self, depth: usize) -> Option<Vec<CfgExpr>> {
        let mut parts = Vec::new();
        while !self.eat(')') {
            parts.push(self.expression(depth + 1)?);
            if !self.eat(',') {
                return self.eat(')').then_some(parts);
            }
        }
        Some(parts)
    }

    fn identifier(&mut self) -> Option<&'a str> {
        self.skip_blank();
        let text = self.rest.strip_prefix("r#").unwrap_or(self.rest);
        let end = text.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(text.len());
        let (name, rest) = text.split_at_checked(end)?;
        self.rest = rest;
        (!name.is_empty()).then_some(name)
    }

    fn string(&mut self) -> Option<String> {
        self.skip_blank();
        if let Some(raw) = self.rest.strip_prefix('r') {
            let hashes = raw.len() - raw.trim_start_matches('#').len();
            let body = raw.trim_start_matches('#').strip_prefix('"')?;
            let (value, rest) = body.split_once(&format!("\"{}", "#".repeat(hashes)))?;
            self.rest = rest;
            return Some(value.to_string());
        }
        let body = self.rest.strip_prefix('"')?;
        let mut value = String::new();
        let mut characters = body.char_indices();
        while let Some((index, character)) = characters.next() {
            match character {
                '"' => {
                    self.rest = body.get(index + 1..)?;
                    return Some(value);
                }
                // Escapes do not occur in names of features and targets; the escaped character is near enough.
                '\\' => value.push(characters.next()?.1),
                _ => value.push(character),
            }
        }
        None
    }

    fn skip_group(&mut self, mut open: usize) -> Option<()> {
        while open > 0 {
            self.skip_blank();
            match self.rest.chars().next()? {
                '"' => {
                    self.string()?;
                    continue;
                }
                '(' => open += 1,
                ')' => open -= 1,
                _ => {}
            }
            let mut characters = self.rest.chars();
            characters.next();
            self.rest = characters.as_str();
        }
        Some(())
    }

    fn eat(&mut self, character: char) -> bool {
        self.skip_blank();
        let Some(rest) = self.rest.strip_prefix(character) else { return false };
        self.rest = rest;
        true
    }

    fn skip_blank(&mut self) {
        loop {
            self.rest = self.rest.trim_start();
            self.rest = if let Some(comment) = self.rest.strip_prefix("//") {
                comment.split_once('\n').map_or("", |(_, rest)| rest)
            } else if let Some(comment) = self.rest.strip_prefix("/*") {
                comment.split_once("*/").map_or("", |(_, rest)| rest)
            } else {
                return;
            };
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_condition() {
        let deep = "not(".repeat(100_000);
        for text in ["", "(", "all(", "feature = ", "feature = \"x", "a b", "not()", "f(\"", "= \"x\"", &deep] {
            assert_eq!(CfgExpr::parse(text), None, "{}", text.len());
        }
    }
}
