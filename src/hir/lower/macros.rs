//! Macro calls as expressions and statements. A macro counts by the last segment of its path.

use super::*;
use crate::syntax::{Guess, Pinned};
use proc_macro2::TokenStream;

/// A macro call while it is lowered.
#[derive(Clone, Copy)]
pub(super) struct Call<'m> {
    pub(super) mac: &'m syn::Macro,
    /// The macro's name.
    pub(super) name: Span,
    pub(super) span: Span,
}

impl Lowering<'_> {
    pub(super) fn macro_expr(&mut self, mac: &syn::Macro) -> ExprId {
        let Some(last) = mac.path.segments.last() else { return self.push(Expr::Missing, Span::default()) };
        let name = self.places.ident(&last.ident);
        let start = self.path_span(&mac.path, None).start;
        let span = Span::new(start, self.places.end(syntax::closing(&mac.delimiter)));
        let call = Call { mac, name, span };
        let word = self.name(&last.ident);
        if let Some(id) = self.own_macro(&call, word) {
            return id;
        }
        match self.known_macro(word.as_str(), &call) {
            Some(id) => id,
            None => self.guess(&call),
        }
    }

    /// A macro that the project defines. While that is not known, the call is noted.
    fn own_macro(&mut self, call: &Call, word: Name) -> Option<ExprId> {
        if self.is_settled(word) {
            return None;
        }
        let mut path = self.macro_call(call.mac)?;
        path.is_known = is_known(word.as_str());
        if self.can_expand() {
            return self.expanded_expr(call.mac, &path, call.span);
        }
        self.body.calls.push(path);
        None
    }

    /// Whether a macro means the same whoever calls it.
    pub(super) fn is_settled(&self, name: Name) -> bool {
        let redefined = self.options.redefined;
        SETTLED.contains(&name.as_str()) && (redefined.is_empty() || !redefined.names().any(|own| own == name.as_str()))
    }

    /// `None` where the macro is unknown or its arguments are not what they should be.
    fn known_macro(&mut self, word: &str, call: &Call) -> Option<ExprId> {
        let tokens = &call.mac.tokens;
        match word {
            "format" => self.formatted(call, MacroResult::String),
            "format_args" => self.formatted(call, MacroResult::Arguments),
            "print" | "println" | "eprint" | "eprintln" => self.formatted(call, MacroResult::Unit),
            "write" | "writeln" => self.written(call),
            "panic" | "todo" | "unimplemented" | "unreachable" => self.formatted(call, MacroResult::Never),
            "bail" | "yeet" => self.formatted(call, MacroResult::Return),
            "assert" | "assert_eq" | "assert_ne" | "debug_assert" | "debug_assert_eq" | "debug_assert_ne"
            | "ensure" => self.formatted(call, MacroResult::Unit),
            "vec" => self.vector(call),
            "matches" => self.matches(call, false),
            "assert_matches" | "debug_assert_matches" => self.matches(call, true),
            "dbg" => self.listed(call, MacroResult::Arg),
            "concat" => Some(self.string_of(call, Vec::new(), MacroResult::Str)),
            "stringify" | "include_str" | "env" | "module_path" | "file" => {
                Some(self.made(call, Vec::new(), MacroResult::Str))
            }
            "line" | "column" => Some(self.made(call, Vec::new(), MacroResult::Unknown)),
            "json" => {
                let args = syntax::json(tokens)?;
                let args = self.exprs(&args).into_vec();
                Some(self.made(call, args, MacroResult::Type(type_of(Anchor::Global, &["serde_json", "Value"]))))
            }
            "trace" | "debug" | "info" | "warn" | "error" | "event" | "log" => self.logged(call, MacroResult::Unit),
            "span" | "trace_span" | "debug_span" | "info_span" | "warn_span" | "error_span" => {
                self.logged(call, MacroResult::Type(type_of(Anchor::Global, &["tracing", "Span"])))
            }
            "anyhow" | "eyre" | "format_err" => {
                let result = MacroResult::Type(type_of(Anchor::Global, &["anyhow", "Error"]));
                self.formatted(call, result)
            }
            "quote" | "quote_spanned" | "parse_quote" | "parse_quote_spanned" | "html" | "view" | "rsx" | "sql" => {
                Some(self.made(call, Vec::new(), MacroResult::Unknown))
            }
            _ => self.async_macro(word, call),
        }
    }

    fn async_macro(&mut self, word: &str, call: &Call) -> Option<ExprId> {
        let tokens = &call.mac.tokens;
        match word {
            "join" => {
                let args = self.awaited_all(call)?;
                Some(self.push(Expr::Tuple(args.into_boxed_slice()), call.span))
            }
            "try_join" => {
                let args = self.awaited_all(call)?;
                Some(self.made(call, args, MacroResult::TryTuple))
            }
            "select" | "select_biased" => self.select(call),
            "pin" | "pin_mut" | "stack_pin" => self.listed(call, MacroResult::PinMut),
            "stream" => self.stream(call, AsyncKind::Stream),
            "try_stream" => self.stream(call, AsyncKind::TryStream),
            "cfg_if" => self.branches(call, syntax::cfg_if(tokens)?),
            "cfg_select" => self.branches(call, syntax::cfg_select(tokens)?),
            "ready" => self.listed(call, MacroResult::Unknown),
            "try" => {
                let args = syntax::expressions(tokens)?;
                let operand = self.expr(args.first()?);
                let site = self.site(call.name, call.span);
                Some(self.push(Expr::Try { operand, site }, call.span))
            }
            "defer" => self.deferred(call),
            _ => None,
        }
    }

    pub(super) fn made(&mut self, call: &Call, args: Vec<ExprId>, result: MacroResult) -> ExprId {
        let path = self.path(&call.mac.path, None);
        let site = self.site(call.name, call.span);
        let made = MacroExpr { path, args: args.into_boxed_slice(), result, site };
        self.push(Expr::Macro(Box::new(made)), call.span)
    }

    fn listed(&mut self, call: &Call, result: MacroResult) -> Option<ExprId> {
        let args = syntax::expressions(&call.mac.tokens)?;
        let args = self.exprs(&args).into_vec();
        Some(self.made(call, args, result))
    }

    /// Arguments among which format strings are of no interest.
    fn formatted(&mut self, call: &Call, result: MacroResult) -> Option<ExprId> {
        if self.is_lone_string(call) {
            return Some(self.string_of(call, Vec::new(), result));
        }
        let args = syntax::expressions(&call.mac.tokens)?;
        let args = self.exprs(args.iter().filter(|arg| !syntax::is_string(arg))).into_vec();
        Some(self.string_of(call, args, result))
    }

    /// A macro whose value begins with its first argument.
    fn string_of(&mut self, call: &Call, args: Vec<ExprId>, result: MacroResult) -> ExprId {
        let is_string = matches!(result, MacroResult::String | MacroResult::Str);
        let id = self.made(call, args, result);
        if is_string && self.begins_virtual_path(call) {
            self.body.body.virtual_paths.push(id);
        }
        id
    }

    fn begins_virtual_path(&self, call: &Call) -> bool {
        if self.expansion.level > 0 {
            let first = call.mac.tokens.clone().into_iter().next();
            return first.is_some_and(|token| exprs::is_virtual_path(&token.to_string()));
        }
        let text = self.places.slice(self.delimited(call.mac.delimiter.span()));
        exprs::is_virtual_path(text.get(1..).unwrap_or_default().trim_start())
    }

    /// Whether a macro's only argument is a string, told from the text: most messages are that.
    fn is_lone_string(&self, call: &Call) -> bool {
        if self.expansion.level > 0 {
            return false;
        }
        let span = self.delimited(call.mac.delimiter.span());
        let text = self.places.slice(span).as_bytes();
        let Some(body) = text.get(1..text.len().saturating_sub(1)) else { return false };
        let body = body.trim_ascii();
        let content = body.strip_prefix(b"\"").and_then(|rest| rest.strip_suffix(b"\""));
        body.is_empty() || content.is_some_and(|content| memchr::memchr2(b'"', b'\\', content).is_none())
    }

    /// `write!(to, "..", a)` is `to.write_fmt(format_args!("..", a))`.
    fn written(&mut self, call: &Call) -> Option<ExprId> {
        let args = syntax::expressions(&call.mac.tokens)?;
        let (to, rest) = args.split_first()?;
        let receiver = self.expr(to);
        let rest = self.exprs(rest.iter().filter(|arg| !syntax::is_string(arg))).into_vec();
        let arguments = self.made(call, rest, MacroResult::Arguments);
        let site = self.site(call.name, call.span);
        let method = Name::from("write_fmt");
        let args = Box::new([arguments]);
        Some(self.push(Expr::MethodCall { receiver, method, generics: None, args, site }, call.span))
    }

    fn vector(&mut self, call: &Call) -> Option<ExprId> {
        if let Some((value, length)) = syntax::repeat(&call.mac.tokens) {
            let args = vec![self.expr(&value), self.expr(&length)];
            return Some(self.made(call, args, MacroResult::VecRepeat));
        }
        self.listed(call, MacroResult::Vec)
    }

    fn matches(&mut self, call: &Call, is_assertion: bool) -> Option<ExprId> {
        let matches = syntax::matches(&call.mac.tokens)?;
        let scrutinee = self.expr(&matches.value);
        let pat = self.pat(&matches.pat);
        let guard = matches.guard.as_ref().map(|guard| self.expr(guard));
        let body = self.push(Expr::Literal(Literal::Bool(true)), call.span);
        let wild = self.push_pat(Pat::Wild);
        let otherwise = self.push(Expr::Literal(Literal::Bool(false)), call.span);
        let arms = Box::new([Arm { pat, guard, body }, Arm { pat: wild, guard: None, body: otherwise }]);
        let id = self.push(Expr::Match { scrutinee, arms }, call.span);
        Some(if is_assertion { self.made(call, vec![id], MacroResult::Unit) } else { id })
    }

    fn logged(&mut self, call: &Call, result: MacroResult) -> Option<ExprId> {
        if self.is_lone_string(call) {
            return Some(self.made(call, Vec::new(), result));
        }
        let args = syntax::log_fields(&call.mac.tokens)?;
        let args = self.exprs(&args).into_vec();
        Some(self.made(call, args, result))
    }

    fn awaited_all(&mut self, call: &Call) -> Option<Vec<ExprId>> {
        let operands = syntax::joined(&call.mac.tokens)?;
        Some(operands.iter().map(|operand| self.awaited(operand)).collect())
    }

    /// An operand that the macro awaits.
    pub(super) fn awaited(&mut self, operand: &syn::Expr) -> ExprId {
        let future = self.expr(operand);
        let span = self.span_of(future);
        let site = self.site(span, span);
        self.push(Expr::Await { future, site }, span)
    }

    fn stream(&mut self, call: &Call, kind: AsyncKind) -> Option<ExprId> {
        let stmts = syntax::statements(&call.mac.tokens)?;
        let body = self.statements(&stmts, None, call.span);
        let site = self.site(call.name, call.span);
        Some(self.push(Expr::Async { body, kind, site }, call.span))
    }

    /// All branches: which of them are there is not known here.
    fn branches(&mut self, call: &Call, branches: Vec<syntax::Branch>) -> Option<ExprId> {
        let is_left_out = |condition: &CfgExpr| syntax::is_test_only(condition) || condition.is_for_others();
        let is_kept = |branch: &&syntax::Branch| !branch.condition.as_ref().is_some_and(is_left_out);
        let kept: Option<Vec<_>> =
            branches.iter().filter(is_kept).map(|branch| syntax::statements(&branch.tokens)).collect();
        let args = kept?.iter().map(|stmts| self.statements(stmts, None, call.span)).collect();
        Some(self.made(call, args, MacroResult::Arg))
    }

    /// `defer! { .. }` runs its statements at the end of the block: as a closure, on this thread.
    fn deferred(&mut self, call: &Call) -> Option<ExprId> {
        let stmts = syntax::statements(&call.mac.tokens)?;
        let body = self.statements(&stmts, None, call.span);
        let site = self.site(call.name, call.span);
        let closure = Closure { params: Box::default(), ret: None, body, is_async: false, is_move: true, site };
        let closure = self.push(Expr::Closure(Box::new(closure)), call.span);
        Some(self.made(call, vec![closure], MacroResult::Unit))
    }

    /// `pin!(name);` as a statement: `name` is bound anew. Says whether it was that.
    pub(super) fn pinned_names(&mut self, mac: &syn::Macro, stmts: &mut Vec<Stmt>) -> bool {
        let is_pin = |last: &syn::PathSegment| ["pin", "pin_mut", "stack_pin"].iter().any(|name| last.ident == name);
        let Some(last) = mac.path.segments.last().filter(|last| is_pin(last)) else { return false };
        let Some(pinned) = syntax::pinned(&mac.tokens) else { return false };
        let name = self.places.ident(&last.ident);
        let start = self.path_span(&mac.path, None).start;
        let call = Call { mac, name, span: Span::new(start, self.places.end(syntax::closing(&mac.delimiter))) };
        for entry in pinned {
            let (pat, value) = match entry {
                Pinned::Let(entry) => (self.pat(&entry.0), self.expr(&entry.1)),
                Pinned::Name(ident) => {
                    let name = self.name(&ident);
                    let pat = self.push_pat(Pat::Bind { name, by_ref: false, is_mut: true, sub: None });
                    let span = self.places.ident(&ident);
                    (pat, self.push(Expr::Path(Box::new(plain_path(&[name]))), span))
                }
            };
            let init = Some(self.made(&call, vec![value], MacroResult::PinMut));
            stmts.push(Stmt::Let { pat, ty: None, init, otherwise: None });
        }
        true
    }

    /// An unknown macro: what looks like code in its arguments is taken for code.
    fn guess(&mut self, call: &Call) -> ExprId {
        let outer = std::mem::replace(&mut self.body.is_guess, true);
        let args = self.guessed_args(&call.mac.tokens, call.span);
        self.body.is_guess = outer;
        self.made(call, args, MacroResult::Unknown)
    }

    fn guessed_args(&mut self, tokens: &TokenStream, span: Span) -> Vec<ExprId> {
        if tokens.is_empty() {
            return Vec::new();
        }
        match syntax::guess(tokens) {
            Guess::Expressions(args) => self.exprs(&args).into_vec(),
            Guess::Statements(stmts) => vec![self.statements(&stmts, None, span)],
            Guess::Nothing => Vec::new(),
        }
    }
}

/// Macros that mean the same wherever they are called, as long as the project defines none of that name.
const SETTLED: [&str; 48] = [
    "format",
    "format_args",
    "print",
    "println",
    "eprint",
    "eprintln",
    "write",
    "writeln",
    "panic",
    "todo",
    "unimplemented",
    "unreachable",
    "assert",
    "assert_eq",
    "assert_ne",
    "debug_assert",
    "debug_assert_eq",
    "debug_assert_ne",
    "vec",
    "matches",
    "dbg",
    "concat",
    "stringify",
    "include_str",
    "env",
    "module_path",
    "file",
    "line",
    "column",
    "trace",
    "debug",
    "info",
    "warn",
    "error",
    "quote",
    "quote_spanned",
    "parse_quote",
    "parse_quote_spanned",
    "thread_local",
    "lazy_static",
    "bitflags",
    "include",
    "cfg_if",
    "cfg_select",
    "join",
    "try_join",
    "select",
    "pin",
];

/// Those of the settled macros that the project defines itself, as one crate sees them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Redefined(u64);

const _: () = assert!(SETTLED.len() <= u64::BITS as usize, "a bit for each");

impl Redefined {
    pub const NONE: Redefined = Redefined(0);

    /// The settled ones among these names.
    pub fn among(names: impl IntoIterator<Item = Name>) -> Redefined {
        let bit = |name: Name| SETTLED.iter().position(|own| *own == name.as_str()).map_or(0, |index| 1 << index);
        Redefined(names.into_iter().map(bit).fold(0, |all, bit| all | bit))
    }

    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether a text may call one of them.
    pub fn are_called_in(self, text: &str) -> bool {
        self.names().any(|name| {
            let mut places = memchr::memmem::find_iter(text.as_bytes(), name);
            places.any(|start| text.as_bytes().get(start + name.len()) == Some(&b'!'))
        })
    }

    fn names(self) -> impl Iterator<Item = &'static str> {
        (0..).zip(SETTLED).filter(move |(index, _)| self.0 & (1 << index) != 0).map(|(_, name)| name)
    }
}

/// Whether a macro is known by its name.
pub(super) fn is_known(name: &str) -> bool {
    SETTLED.contains(&name)
        || matches!(
            name,
            "bail"
                | "yeet"
                | "ensure"
                | "assert_matches"
                | "debug_assert_matches"
                | "json"
                | "event"
                | "log"
                | "span"
                | "trace_span"
                | "debug_span"
                | "info_span"
                | "warn_span"
                | "error_span"
                | "anyhow"
                | "eyre"
                | "format_err"
                | "html"
                | "view"
                | "rsx"
                | "sql"
                | "select_biased"
                | "pin_mut"
                | "stack_pin"
                | "stream"
                | "try_stream"
                | "ready"
                | "try"
                | "defer"
        )
}

/// A path of plain names.
pub(super) fn plain_path(names: &[Name]) -> Path {
    let segments = names.iter().map(|&name| Segment { name, args: None }).collect();
    Path { anchor: Anchor::Plain, segments, qself: None }
}

/// A type by its path.
pub(super) fn type_of(anchor: Anchor, names: &[&str]) -> TypeRef {
    let names: Vec<Name> = names.iter().map(Name::from).collect();
    TypeRef::Path(Box::new(Path { anchor, ..plain_path(&names) }))
}
