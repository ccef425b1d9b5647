//! The text of a source file, and what stands at a region of it: a call that a person wrote, or something that the
//! compiler turned into one.

use proc_macro2::LineColumn;
use syn::visit::{self, Visit};

use super::mir::Region;

/// A file of the workspace.
#[derive(Debug)]
pub(crate) struct Source {
    text: String,
    line_starts: Vec<usize>,
    macro_definitions: Vec<Region>,
    macro_calls: Vec<Region>,
    /// Names that a `use` gives, with the names they had.
    renames: Vec<(String, String)>,
}

/// Where a call stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Position {
    Code,
    MacroArgument,
    MacroDefinition,
}

impl Position {
    pub(crate) const ALL: [Position; 3] = [Position::Code, Position::MacroArgument, Position::MacroDefinition];

    pub(crate) fn label(self) -> &'static str {
        match self {
            Position::Code => "in plain code",
            Position::MacroArgument => "in arguments of a macro",
            Position::MacroDefinition => "in own macro_rules",
        }
    }
}

/// What the text of a region is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Written {
    /// A call; the callee's last segment as written, if it is a path.
    Call(Option<String>),
    Method(String),
    Macro,
    Operator,
    Index,
    Other,
}

impl Source {
    pub(crate) fn new(text: String) -> Source {
        // The compiler and syn both skip it, and count no column for it.
        let text = text.strip_prefix('\u{feff}').map_or_else(|| text.clone(), str::to_owned);
        let line_starts = std::iter::once(0).chain(text.match_indices('\n').map(|(newline, _)| newline + 1)).collect();
        let mut source =
            Source { text, line_starts, macro_definitions: Vec::new(), macro_calls: Vec::new(), renames: Vec::new() };
        if let Ok(file) = syn::parse_file(&source.text) {
            source.visit_file(&file);
        }
        proc_macro2::extra::invalidate_current_thread_spans();
        source
    }

    /// The text of a region.
    pub(crate) fn slice(&self, region: Region) -> Option<&str> {
        self.text.get(self.offset(region.0, region.1)?..self.offset(region.2, region.3)?)
    }

    fn offset(&self, line: u32, column: u32) -> Option<usize> {
        let start = *self.line_starts.get((line as usize).checked_sub(1)?)?;
        let rest = &self.text[start..];
        let skipped = (column as usize).checked_sub(1)?;
        let inside = rest.char_indices().map(|(at, _)| at).chain([rest.len()]).nth(skipped)?;
        Some(start + inside)
    }

    pub(crate) fn position(&self, region: Region) -> Position {
        let inside =
            |outer: &Region| (outer.0, outer.1) <= (region.0, region.1) && (region.2, region.3) <= (outer.2, outer.3);
        if self.macro_definitions.iter().any(inside) {
            Position::MacroDefinition
        } else if self.macro_calls.iter().any(inside) {
            Position::MacroArgument
        } else {
            Position::Code
        }
    }

    /// Whether a `use` of this file gives `original` the name `written`.
    pub(crate) fn is_rename(&self, written: &str, original: &str) -> bool {
        self.renames.iter().any(|(new, old)| new == written && old == original)
    }
}

/// Reads the text of a region as an expression.
pub(crate) fn classify(text: &str) -> Written {
    if !text.ends_with(')') {
        return match syn::parse_str(text) {
            Ok(syn::Expr::Index(_)) => Written::Index,
            Ok(syn::Expr::Binary(_) | syn::Expr::Unary(_)) => Written::Operator,
            Ok(syn::Expr::Macro(_)) => Written::Macro,
            _ => Written::Other,
        };
    }
    match syn::parse_str(text) {
        Ok(syn::Expr::Call(call)) => Written::Call(match *call.func {
            syn::Expr::Path(path) => path.path.segments.last().map(|segment| unraw(&segment.ident)),
            _ => None,
        }),
        Ok(syn::Expr::MethodCall(call)) => Written::Method(unraw(&call.method)),
        Ok(syn::Expr::Macro(_)) => Written::Macro,
        Ok(syn::Expr::Binary(_) | syn::Expr::Unary(_)) => Written::Operator,
        Ok(_) => Written::Other,
        // Inside of a macro's definition: `$a.b(..)`.
        Err(_) if text.contains('$') => call_of_tokens(text),
        Err(_) => Written::Other,
    }
}

fn unraw(ident: &proc_macro2::Ident) -> String {
    let text = ident.to_string();
    text.strip_prefix("r#").map_or_else(|| text.clone(), str::to_owned)
}

/// The name in front of the last group of parentheses.
fn call_of_tokens(text: &str) -> Written {
    let Ok(tokens) = text.parse::<proc_macro2::TokenStream>() else { return Written::Other };
    let tokens: Vec<proc_macro2::TokenTree> = tokens.into_iter().collect();
    match tokens.as_slice() {
        [.., proc_macro2::TokenTree::Punct(dot), proc_macro2::TokenTree::Ident(name), _] if dot.as_char() == '.' => {
            Written::Method(unraw(name))
        }
        [.., proc_macro2::TokenTree::Ident(name), proc_macro2::TokenTree::Group(_)] => Written::Call(Some(unraw(name))),
        _ => Written::Other,
    }
}

pub(super) fn region(start: LineColumn, end: LineColumn) -> Region {
    (start.line as u32, start.column as u32 + 1, end.line as u32, end.column as u32 + 1)
}

impl<'ast> Visit<'ast> for Source {
    fn visit_macro(&mut self, node: &'ast syn::Macro) {
        let delimiter = node.delimiter.span();
        self.macro_calls.push(region(delimiter.open().start(), delimiter.close().end()));
    }

    fn visit_item_macro(&mut self, node: &'ast syn::ItemMacro) {
        if node.ident.is_some() {
            let delimiter = node.mac.delimiter.span();
            self.macro_definitions.push(region(delimiter.open().start(), delimiter.close().end()));
        } else {
            visit::visit_item_macro(self, node);
        }
    }

    fn visit_use_rename(&mut self, node: &'ast syn::UseRename) {
        self.renames.push((unraw(&node.rename), unraw(&node.ident)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_of_regions() {
        let source = Source::new("fn a() {\n    \"ä\".len();\n    b(\n    );\n}\n".to_owned());
        assert_eq!(source.slice((2, 5, 2, 14)), Some("\"ä\".len()"));
        assert_eq!(source.slice((3, 5, 4, 6)), Some("b(\n    )"));
        assert_eq!(source.slice((9, 1, 9, 2)), None);
    }

    #[test]
    fn what_is_written() {
        let named = |name: &str| Written::Call(Some(name.to_owned()));
        assert_eq!(classify("a::b::<u32>(1)"), named("b"));
        assert_eq!(classify("<Foo<u8> as Speak>::speak(&g)"), named("speak"));
        assert_eq!(classify("x\n  .map(|v| v)\n  .r#type(1)"), Written::Method("type".to_owned()));
        assert_eq!(classify("(|x: u32| x)(3)"), Written::Call(None));
        assert_eq!(classify("format!(\"{}\", 1)"), Written::Macro);
        assert_eq!(classify("a(1) + b(2)"), Written::Operator);
        assert_eq!(classify("a()[0]"), Written::Index);
        assert_eq!(classify("a()?"), Written::Other);
        assert_eq!(classify("$e.free($x)"), Written::Method("free".to_owned()));
        assert_eq!(classify("$crate::free($($x)*)"), named("free"));
    }

    #[test]
    fn positions_and_renames() {
        let text =
            "use a::{free as renamed};\nmacro_rules! m { ($e:expr) => { free($e) } }\nfn f() { m!(g(1)); h(2) }\n";
        let source = Source::new(text.to_owned());
        assert_eq!(source.position((2, 34, 2, 42)), Position::MacroDefinition);
        assert_eq!(source.position((3, 13, 3, 17)), Position::MacroArgument);
        assert_eq!(source.position((3, 20, 3, 24)), Position::Code);
        assert!(source.is_rename("renamed", "free"));
    }
}
