//! Reads the calls out of the text that `rustc --emit=mir -Zmir-include-spans=on` writes.
//!
//! Only the lines of call terminators count; their form is
//! `PLACE = CALLEE(ARGUMENTS) -> TARGETS; // scope N at FILE:LINE:COLUMN: LINE:COLUMN`.

use std::collections::BTreeSet;

/// Line, column, end line, end column; from 1, columns in characters, the end exclusive.
pub(crate) type Region = (u32, u32, u32, u32);

/// What a MIR text says.
#[derive(Debug, Default)]
pub(crate) struct MirText {
    pub(crate) calls: Vec<MirCall>,
    pub(crate) bodies: Vec<MirBody>,
    /// The first path segments of the crate's own bodies: its modules, and fns and types of its root.
    pub(crate) own_heads: BTreeSet<String>,
}

/// What has code: a fn, a closure, a const.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct MirBody {
    /// The path of its definition, `module::<impl at src/a.rs:1:1: 1:9>::name::{closure#0}`; `None` for what is no fn.
    pub(crate) path: Option<String>,
    /// Where its return type stands, or should stand: inside of the fn, or of the macro that made it.
    pub(crate) place: Option<(String, Region)>,
}

/// A call terminator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct MirCall {
    /// Index into [`MirText::bodies`].
    pub(crate) body: usize,
    /// As rustc prints it: relative to its working directory, or absolute.
    pub(crate) file: String,
    pub(crate) region: Region,
    /// `None`: a call through a local variable (a fn pointer).
    pub(crate) callee: Option<String>,
}

/// Finds all calls of a MIR text that have a place in a source file.
pub(crate) fn parse(text: &str) -> MirText {
    let mut result = MirText::default();
    for line in text.lines() {
        if let Some(call) = parse_call(line) {
            result.calls.push(MirCall { body: result.bodies.len().saturating_sub(1), ..call });
        } else if let Some(place) = return_place(line) {
            if let Some(body) = result.bodies.last_mut() {
                body.place = Some(place);
            }
        } else if !line.starts_with([' ', '}']) && line.ends_with('{') {
            result.bodies.push(MirBody { path: fn_path(line).map(str::to_owned), place: None });
        }
        if let Some(head) = body_head(line) {
            result.own_heads.insert(head.to_owned());
        }
    }
    result
}

/// The path in `fn path::name(..) -> .. {`.
fn fn_path(line: &str) -> Option<&str> {
    let path = line.strip_prefix("const ").unwrap_or(line).strip_prefix("fn ")?;
    Some(&path[..arguments_start(path)?])
}

/// The place in the declaration of `_0`.
fn return_place(line: &str) -> Option<(String, Region)> {
    let rest = line.trim_start().strip_prefix("let mut _0: ").or_else(|| line.trim_start().strip_prefix("let _0: "))?;
    let (_, comment) = rest.rsplit_once("// return place in scope ")?;
    parse_place(comment.split_once(" at ")?.1)
}

/// The first segment of the path of `fn path::name(..) -> .. {` and of consts and statics.
fn body_head(line: &str) -> Option<&str> {
    let path = ["fn ", "const fn ", "const ", "static mut ", "static "]
        .iter()
        .find_map(|keyword| line.strip_prefix(keyword))?;
    let end = path.find(|character: char| !(character.is_alphanumeric() || character == '_'))?;
    (end > 0).then(|| &path[..end])
}

fn parse_call(line: &str) -> Option<MirCall> {
    if !line.starts_with(' ') {
        return None;
    }
    let (code, comment) = line.rsplit_once("// scope ")?;
    let code = code.trim().strip_suffix(';')?;
    let arrow = code.rfind(" -> ")?;
    if !is_call_target(&code[arrow + 4..]) {
        return None;
    }
    let (_, place) = comment.split_once(" at ")?;
    let (file, region) = parse_place(place)?;
    let callee = &code[split_assignment(code)?..arrow];
    if callee.starts_with("move ") || callee.starts_with("copy ") {
        return Some(MirCall { body: 0, file, region, callee: None });
    }
    let callee = &callee[..arguments_start(callee)?];
    (!callee.is_empty()).then(|| MirCall { body: 0, file, region, callee: Some(callee.to_owned()) })
}

/// `[return: bb1, unwind ..]`, `unwind ..` and `bb1`; the last two for calls that never return.
fn is_call_target(text: &str) -> bool {
    let is_block = |text: &str| {
        text.strip_prefix("bb").is_some_and(|digits| !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit()))
    };
    text.starts_with("[return: bb") || text.starts_with("unwind") || is_block(text)
}

/// Where the part after the ` = ` of an assignment starts. A place has other ` = ` only inside of parentheses.
fn split_assignment(code: &str) -> Option<usize> {
    let mut depth = 0usize;
    for (index, byte) in code.bytes().enumerate() {
        match byte {
            b'(' | b'[' | b'{' => depth += 1,
            b')' | b']' | b'}' => depth = depth.checked_sub(1)?,
            b'=' if depth == 0 && code[..index].ends_with(' ') => {
                return Some(index + 2).filter(|&at| at <= code.len());
            }
            _ => {}
        }
    }
    None
}

/// The first `(` outside of all brackets.
fn arguments_start(callee: &str) -> Option<usize> {
    let mut depth = Depth::default();
    callee.char_indices().find(|&(_, character)| depth.step(character) && character == '(').map(|(at, _)| at)
}

/// Follows brackets through the text of a type or path, where `->` is no bracket.
#[derive(Debug, Default, Clone, Copy)]
pub(crate) struct Depth {
    depth: usize,
    after_dash: bool,
}

impl Depth {
    /// Takes a character, and says whether it stands outside of all brackets in front of it.
    pub(crate) fn step(&mut self, character: char) -> bool {
        let is_top = self.depth == 0;
        match character {
            '(' | '[' | '{' | '<' => self.depth += 1,
            ')' | ']' | '}' => self.depth = self.depth.saturating_sub(1),
            '>' if !self.after_dash => self.depth = self.depth.saturating_sub(1),
            _ => {}
        }
        self.after_dash = character == '-';
        is_top
    }

    /// Whether all brackets so far are closed.
    pub(crate) fn is_outside(self) -> bool {
        self.depth == 0
    }
}

/// `src/main.rs:10:5: 10:20`, with a mark of the macro expansion after it in some versions.
pub(super) fn parse_place(place: &str) -> Option<(String, Region)> {
    let place = place.trim();
    let place = place.split_once(" (#").map_or(place, |(place, _)| place);
    let (rest, end_column) = place.rsplit_once(':')?;
    let (rest, end_line) = rest.rsplit_once(": ")?;
    let (rest, column) = rest.rsplit_once(':')?;
    let (file, line) = rest.rsplit_once(':')?;
    let region = (line.parse().ok()?, column.parse().ok()?, end_line.parse().ok()?, end_column.parse().ok()?);
    Some((file.to_owned(), region))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn callee(line: &str) -> Option<String> {
        parse_call(line).and_then(|call| call.callee)
    }

    const AT: &str = "// scope 0 at src/main.rs:4:68: 4:80";

    fn call(code: &str) -> Option<String> {
        callee(&format!("        {code}                 {AT}"))
    }

    #[test]
    fn places() {
        let call = parse_call(&format!("        _1 = w2() -> [return: bb1, unwind continue]; {AT}"));
        let expected =
            MirCall { body: 0, file: "src/main.rs".to_owned(), region: (4, 68, 4, 80), callee: Some("w2".to_owned()) };
        assert_eq!(call, Some(expected));
        assert_eq!(parse_place("/a b/c.rs:1:2: 3:4 (#12)"), Some(("/a b/c.rs".to_owned(), (1, 2, 3, 4))));
    }

    #[test]
    fn free_fns_and_methods() {
        assert_eq!(call("_1 = local::nested() -> [return: bb2, unwind continue];").as_deref(), Some("local::nested"));
        assert_eq!(
            call("_5 = std::fs::read::<&str>(const \"x -> (\") -> [return: bb2, unwind: bb7];").as_deref(),
            Some("std::fs::read::<&str>")
        );
        assert_eq!(
            call("_22 = inner::deep::Deep::go(move _23) -> [return: bb11, unwind: bb14];").as_deref(),
            Some("inner::deep::Deep::go")
        );
    }

    #[test]
    fn trait_methods_and_generics() {
        assert_eq!(
            call(
                "_39 = <std::iter::Map<std::slice::Iter<'_, u32>, {closure@src/main.rs:35:33: 35:36}> as \
                  std::iter::Iterator>::collect::<std::vec::Vec<u32>>(move _40) -> [return: bb22, unwind: bb30];"
            )
            .as_deref(),
            Some(
                "<std::iter::Map<std::slice::Iter<'_, u32>, {closure@src/main.rs:35:33: 35:36}> as \
                  std::iter::Iterator>::collect::<std::vec::Vec<u32>>"
            )
        );
        assert_eq!(
            call(
                "_84 = <std::boxed::Box<dyn std::ops::Fn(u32) -> u32> as std::ops::Fn<(u32,)>>::call(move _85, move \
                  _86) -> [return: bb42, unwind: bb100];"
            )
            .as_deref(),
            Some("<std::boxed::Box<dyn std::ops::Fn(u32) -> u32> as std::ops::Fn<(u32,)>>::call")
        );
    }

    #[test]
    fn calls_that_never_return() {
        assert_eq!(
            call("_1 = core::panicking::panic(const \"no\") -> unwind continue;").as_deref(),
            Some("core::panicking::panic")
        );
        assert_eq!(
            call("_65 = core::panicking::assert_failed::<usize, usize>(move _66) -> bb32;").as_deref(),
            Some("core::panicking::assert_failed::<usize, usize>")
        );
    }

    #[test]
    fn places_of_coroutines_hold_types() {
        assert_eq!(
            call(
                "(((*_69) as variant#3).0: std::boxed::Box<dyn std::iter::Iterator<Item = u32>>) = make(move _1) -> \
                  [return: bb1, unwind continue];"
            )
            .as_deref(),
            Some("make")
        );
    }

    #[test]
    fn fn_values_have_no_callee() {
        let call = parse_call(&format!("        _19 = move _20(move _21) -> [return: bb8, unwind continue]; {AT}"));
        assert_eq!(call.map(|call| call.callee), Some(None));
    }

    #[test]
    fn other_terminators_and_statements_are_no_calls() {
        for code in [
            "goto -> bb10;",
            "drop(_4) -> [return: bb4, unwind: bb8];",
            "switchInt(move _3) -> [0: bb1, otherwise: bb2];",
            "assert(move _4, \"overflow\") -> [success: bb1, unwind continue];",
            "_21 = renamed as fn(u32) -> u32 (PointerCoercion(ReifyFnPointer, AsCast));",
            "_20 = const 5_u32;",
        ] {
            assert_eq!(call(code), None, "{code}");
        }
        assert_eq!(callee("        _1 = a() -> [return: bb1, unwind continue]; // scope 0 at no-location"), None);
    }

    #[test]
    fn heads_of_own_bodies() {
        let text = "fn inner::deep::free(_1: u32) -> u32 {\nconst local::promoted[0]: &local::L = {\nfn <impl at \
                    src/main.rs:5:1: 5:32>::make() -> Foo<T> {\n}\n";
        let heads: Vec<String> = parse(text).own_heads.into_iter().collect();
        assert_eq!(heads, ["inner", "local"]);
    }

    #[test]
    fn bodies_and_their_calls() {
        let text = "fn a::<impl at src/a.rs:5:1: 5:32>::make::{closure#0}(_1: &{closure@src/a.rs:6:9: 6:11}) -> () {\n    \
                    let mut _0: ();                      // return place in scope 0 at src/a.rs:6:11: 6:11\n\n    bb0: \
                    {\n        _1 = w2() -> [return: bb1, unwind continue]; // scope 0 at src/a.rs:6:12: 6:16\n    \
                    }\n}\n\nconst a::X: u8 = {\n        _1 = w3() -> [return: bb1, unwind continue]; // scope 0 at \
                    src/a.rs:9:2: 9:6\n}\n";
        let mir = parse(text);
        let expected = [
            MirBody {
                path: Some("a::<impl at src/a.rs:5:1: 5:32>::make::{closure#0}".to_owned()),
                place: Some(("src/a.rs".to_owned(), (6, 11, 6, 11))),
            },
            MirBody { path: None, place: None },
        ];
        assert_eq!(mir.bodies, expected);
        assert_eq!(mir.calls.iter().map(|call| call.body).collect::<Vec<usize>>(), [0, 1]);
    }
}
