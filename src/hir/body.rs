//! Bodies: expressions, statements and patterns in arenas of their own. An id is valid in its body only.

use crate::source::{Name, Span};

use super::{GenericArgs, Item, Mutability, Path, TypeRef};

/// An index into [`Body::exprs`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ExprId(pub u32);

/// An index into [`Body::pats`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PatId(pub u32);

/// An index into [`Body::sites`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SiteId(pub u32);

/// The code of a fn, or of a const's or static's initialiser, with all closures inside it.
#[derive(Debug, Default)]
pub struct Body {
    pub exprs: Vec<Expr>,
    pub pats: Vec<Pat>,
    /// The places of the expressions that a report can name.
    pub sites: Vec<Site>,
    /// The patterns of the fn's parameters, `self` (as a binding of that name) first.
    pub params: Box<[PatId]>,
    pub root: Option<ExprId>,
    /// Places of paths that stand as arguments, `map(load)`, and of those that are named like a static, ordered by
    /// expression.
    pub path_sites: Vec<(ExprId, SiteId)>,
    /// Places of the names that `let` and the fn's parameters bind, ordered by pattern.
    pub pat_sites: Vec<(PatId, SiteId)>,
    /// Strings as written, and what `format!` and `concat!` make of such, that are the path of a file or folder which
    /// Linux makes up in memory, in order.
    pub virtual_paths: Vec<ExprId>,
    /// Blocks that hold items (`use`, fns, structs), outer before inner.
    pub scopes: Vec<BlockScope>,
}

impl std::ops::Index<ExprId> for Body {
    type Output = Expr;

    fn index(&self, id: ExprId) -> &Expr {
        &self.exprs[id.0 as usize]
    }
}

impl std::ops::Index<PatId> for Body {
    type Output = Pat;

    fn index(&self, id: PatId) -> &Pat {
        &self.pats[id.0 as usize]
    }
}

impl std::ops::Index<SiteId> for Body {
    type Output = Site;

    fn index(&self, id: SiteId) -> &Site {
        &self.sites[id.0 as usize]
    }
}

impl Body {
    /// The names that a pattern binds, in order.
    pub fn names_in(&self, pat: PatId, names: &mut Vec<PatId>) {
        match &self[pat] {
            Pat::Bind { sub, .. } => {
                names.push(pat);
                if let Some(sub) = sub {
                    self.names_in(*sub, names);
                }
            }
            Pat::TupleStruct { pats, .. } | Pat::Tuple(pats) | Pat::Slice(pats) => {
                pats.iter().for_each(|&pat| self.names_in(pat, names));
            }
            Pat::Struct { fields, .. } => fields.iter().for_each(|&(_, pat)| self.names_in(pat, names)),
            Pat::Ref(inner) => self.names_in(*inner, names),
            // Each alternative binds the same names.
            Pat::Or(pats) => pats.iter().take(1).for_each(|&pat| self.names_in(pat, names)),
            Pat::Missing | Pat::Wild | Pat::Rest | Pat::Path(_) | Pat::Literal(_) | Pat::Other => {}
        }
    }

    /// Where a name is bound, if it is to the end of a scope.
    pub fn pat_site(&self, pat: PatId) -> Option<SiteId> {
        let index = self.pat_sites.binary_search_by_key(&pat, |(own, _)| *own).ok()?;
        Some(self.pat_sites[index].1)
    }
}

/// Where an expression stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Site {
    /// The callee's name: the last path segment, the method, the macro's name, the operator, the `async` keyword,
    /// the closure's first `|`.
    pub name: Span,
    /// The whole expression.
    pub span: Span,
    /// Inside the argument of a macro that is only tried as expressions: the text may mean something else.
    pub is_guess: bool,
}

/// The items of a block, an anonymous module whose parent is that of `parent` or of the body.
#[derive(Debug)]
pub struct BlockScope {
    pub items: Vec<Item>,
    pub parent: Option<u32>,
}

/// An expression.
#[derive(Debug)]
pub enum Expr {
    /// Something that is not modelled.
    Missing,
    Path(Box<Path>),
    Literal(Literal),
    Call {
        callee: ExprId,
        args: Box<[ExprId]>,
        site: SiteId,
    },
    MethodCall {
        receiver: ExprId,
        method: Name,
        generics: Option<Box<GenericArgs>>,
        args: Box<[ExprId]>,
        site: SiteId,
    },
    /// A macro whose arguments were parsed.
    Macro(Box<MacroExpr>),
    /// A field by name, or by number in a tuple.
    Field {
        base: ExprId,
        name: Name,
    },
    Index {
        base: ExprId,
        index: ExprId,
        site: SiteId,
    },
    /// `.await`, or an operand that a macro awaits (`select!`, `join!`).
    Await {
        future: ExprId,
        site: SiteId,
    },
    /// `expr?`.
    Try {
        operand: ExprId,
        site: SiteId,
    },
    Ref {
        operand: ExprId,
        mutability: Mutability,
    },
    Deref {
        operand: ExprId,
        site: SiteId,
    },
    /// `!` and `-`.
    Unary {
        operator: UnaryOp,
        operand: ExprId,
        site: SiteId,
    },
    /// An arithmetic, bit or comparison operator; with `assign` its assigning form.
    Binary {
        operator: BinaryOp,
        left: ExprId,
        right: ExprId,
        assign: bool,
        site: SiteId,
    },
    Assign {
        left: ExprId,
        right: ExprId,
    },
    Cast {
        operand: ExprId,
        ty: Box<TypeRef>,
    },
    Block(Box<Block>),
    /// `async { .. }`, or the body of `stream! { .. }`.
    Async {
        body: ExprId,
        kind: AsyncKind,
        site: SiteId,
    },
    Closure(Box<Closure>),
    If {
        condition: ExprId,
        then: ExprId,
        otherwise: Option<ExprId>,
    },
    /// `let pat = expr` in a condition.
    Let {
        pat: PatId,
        value: ExprId,
    },
    Match {
        scrutinee: ExprId,
        arms: Box<[Arm]>,
    },
    Loop {
        body: ExprId,
        label: Option<Name>,
    },
    While {
        condition: ExprId,
        body: ExprId,
        label: Option<Name>,
    },
    /// `for`; `is_await` for `for await`.
    For {
        pat: PatId,
        iterable: ExprId,
        body: ExprId,
        label: Option<Name>,
        site: SiteId,
    },
    Return(Option<ExprId>),
    Break {
        value: Option<ExprId>,
        label: Option<Name>,
    },
    Continue,
    /// `yield`, in `stream!`.
    Yield(Option<ExprId>),
    Struct {
        path: Box<Path>,
        fields: Box<[(Name, ExprId)]>,
        base: Option<ExprId>,
    },
    Tuple(Box<[ExprId]>),
    Array(Box<[ExprId]>),
    /// `[value; length]`.
    Repeat {
        value: ExprId,
        length: ExprId,
    },
    Range {
        low: Option<ExprId>,
        high: Option<ExprId>,
        is_inclusive: bool,
    },
}

/// A literal; a number with its suffix.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Literal {
    Int { suffix: Option<Name>, is_zero: bool },
    Float(Option<Name>),
    Bool(bool),
    Char,
    Str,
    Byte,
    ByteStr,
    CStr,
}

/// `!` or `-`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UnaryOp {
    Not,
    Neg,
}

/// An operator with two operands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BinaryOp {
    Add,
    Sub,
    Mul,
    Div,
    Rem,
    BitAnd,
    BitOr,
    BitXor,
    Shl,
    Shr,
    /// `&&`, `||`.
    And,
    Or,
    /// `==`, `!=`.
    Eq,
    Ne,
    /// `<`, `<=`, `>`, `>=`.
    Lt,
    Le,
    Gt,
    Ge,
}

/// What an `async` expression makes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AsyncKind {
    Block,
    /// `stream!`: yields items.
    Stream,
    /// `try_stream!`: yields `Ok` items, `?` ends it.
    TryStream,
}

/// `{ .. }`.
#[derive(Debug, Default)]
pub struct Block {
    /// An index into [`Body::scopes`].
    pub scope: Option<u32>,
    pub stmts: Box<[Stmt]>,
    pub tail: Option<ExprId>,
    pub label: Option<Name>,
}

/// A statement.
#[derive(Debug)]
pub enum Stmt {
    Let { pat: PatId, ty: Option<Box<TypeRef>>, init: Option<ExprId>, otherwise: Option<ExprId> },
    Expr(ExprId),
}

/// `|a, b| body`.
#[derive(Debug)]
pub struct Closure {
    pub params: Box<[(PatId, Option<TypeRef>)]>,
    pub ret: Option<TypeRef>,
    pub body: ExprId,
    pub is_async: bool,
    /// It owns what it mentions of the outside.
    pub is_move: bool,
    pub site: SiteId,
}

/// An arm of a `match`.
#[derive(Debug)]
pub struct Arm {
    pub pat: PatId,
    pub guard: Option<ExprId>,
    pub body: ExprId,
}

/// A macro call of which the arguments, and often the type, are known.
#[derive(Debug)]
pub struct MacroExpr {
    pub path: Path,
    pub args: Box<[ExprId]>,
    pub result: MacroResult,
    pub site: SiteId,
}

/// The type of a macro call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MacroResult {
    Unknown,
    Unit,
    /// It panics.
    Never,
    /// It returns from the fn around: `bail!`.
    Return,
    Bool,
    /// `&'static str`.
    Str,
    /// `String`.
    String,
    /// `fmt::Arguments`.
    Arguments,
    /// `Vec` of the arguments.
    Vec,
    /// `vec![first; second]`.
    VecRepeat,
    /// The type of the first argument (`dbg!`), or the common type of all (`select!`).
    Arg,
    /// `Pin<&mut first>`.
    PinMut,
    /// Arguments are `Result`s; `Result` of the tuple of their `Ok` types (`try_join!`).
    TryTuple,
    /// A type by its path.
    Type(TypeRef),
}

/// A pattern.
#[derive(Debug, Clone)]
pub enum Pat {
    Missing,
    Wild,
    /// `..` in a tuple or slice.
    Rest,
    /// A name. A plain one may turn out to be a const, unit struct or variant.
    Bind {
        name: Name,
        by_ref: bool,
        is_mut: bool,
        sub: Option<PatId>,
    },
    Path(Box<Path>),
    TupleStruct {
        path: Box<Path>,
        pats: Box<[PatId]>,
    },
    Struct {
        path: Box<Path>,
        fields: Box<[(Name, PatId)]>,
    },
    Tuple(Box<[PatId]>),
    Slice(Box<[PatId]>),
    Ref(PatId),
    Or(Box<[PatId]>),
    Literal(Literal),
    /// A range or const block.
    Other,
}
