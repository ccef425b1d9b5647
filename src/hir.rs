//! The owned, compact form of a file: what the stages after parsing read. It is plain data without spans of syn,
//! so it is `Send`, and nothing in it refers to another file.
//!
//! Items stand in flat tables, one a kind; an [`Item`] names a row. A body holds all closures and async blocks inside
//! it in one arena. Code under a `cfg` is kept with its condition: which of it counts is decided by `resolve`.

mod body;
pub mod dump;
mod late;
mod lazy;
pub mod lower;
pub mod pack;
#[cfg(test)]
mod tests;

pub use body::*;
pub use late::{FnTypes, LateTypes};
use lazy::Parameters;
pub use lazy::{BodyRef, LazyBody};

use std::sync::Arc;

use crate::project::CfgExpr;
use crate::source::{Name, Span};
use crate::syntax::MacroRules;

/// A file, lowered.
#[derive(Debug, Default)]
pub struct FileHir {
    /// The file's own items, in source order.
    pub items: Vec<Item>,
    /// `#![cfg(..)]` of the file.
    pub cfg: Option<Box<CfgExpr>>,
    pub modules: Vec<Module>,
    pub uses: Vec<Use>,
    pub fns: Vec<Fn>,
    pub structs: Vec<Struct>,
    pub enums: Vec<Enum>,
    pub traits: Vec<Trait>,
    pub impls: Vec<Impl>,
    pub aliases: Vec<TypeAlias>,
    pub values: Vec<Value>,
    pub macros: Vec<MacroDef>,
    pub calls: Vec<ItemCall>,
    pub forwards: Vec<Forward>,
    /// See [`FileHir::body`].
    pub bodies: Vec<LazyBody>,
    /// For the bodies that wait: the file's text, and how to lower it.
    later: Option<(Arc<str>, lower::Options)>,
    /// What is lowered again once all macros are known.
    pub expandable: Vec<Expandable>,
    pub errors: Vec<SyntaxError>,
}

/// A part of the file that did not parse; everything else in the file is there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SyntaxError {
    /// Byte offset in the file.
    pub offset: u32,
    pub message: String,
}

/// An item, as a row of one of the tables of [`FileHir`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Item {
    Module(u32),
    Use(u32),
    Fn(u32),
    /// A struct or union.
    Struct(u32),
    Enum(u32),
    Trait(u32),
    Impl(u32),
    Alias(u32),
    /// A const or static.
    Value(u32),
    Macro(u32),
    /// A macro call in the place of items.
    Call(u32),
}

/// How far an item is visible. `pub(super)` and `pub(in ..)` count as [`Visibility::Crate`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Visibility {
    #[default]
    Private,
    Crate,
    Public,
}

/// The attributes of an item that some stage asks for.
#[derive(Debug, Default)]
pub struct Attributes {
    /// All `cfg`s of the item, joined by `all`.
    pub cfg: Option<Box<CfgExpr>>,
    /// The paths of the outer attributes as written, without spaces, `tokio::main`, except `doc`, `cfg`, `derive`,
    /// `allow` and the like.
    pub names: Box<[Name]>,
    /// The last segments of derived traits.
    pub derives: Box<[Name]>,
    /// Attributes of the model language, `None` outside of model files.
    pub model: Option<Box<[ModelAttribute]>>,
}

impl Attributes {
    /// Whether an attribute's last path segment is `name`.
    pub fn has(&self, name: &str) -> bool {
        self.names.iter().any(|path| path.rsplit("::").next() == Some(name))
    }
}

/// `#[name(word, key = "value", list(a, b))]`, or `#[name = "value"]` as one pair with the key `name`.
#[derive(Debug, Clone)]
pub struct ModelAttribute {
    pub name: Name,
    pub arguments: Box<[ModelArgument]>,
}

/// One argument of a [`ModelAttribute`].
#[derive(Debug, Clone)]
pub enum ModelArgument {
    Word(Name),
    Pair(Name, Name),
    List(Name, Box<[Name]>),
}

/// `mod name;` or `mod name { .. }`.
///
/// A module whose `#[path]` depends on a condition stands here once for each path. One with the name `include!` is
/// `include!("path");`: the file's items belong to the module that the call stands in.
#[derive(Debug)]
pub struct Module {
    pub name: Name,
    pub attributes: Attributes,
    pub visibility: Visibility,
    /// The items of an inline module; `None` for one in a file of its own.
    pub items: Option<Vec<Item>>,
    /// The text of `#[path = ".."]`.
    pub path: Option<Name>,
    pub span: Span,
}

/// One name that a `use`, or `extern crate`, brings in: groups are flattened.
#[derive(Debug)]
pub struct Use {
    pub path: Path,
    pub kind: UseKind,
    pub visibility: Visibility,
    pub cfg: Option<Box<CfgExpr>>,
}

/// What a [`Use`] does with its path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UseKind {
    /// Bound under this name (the last segment, or the alias).
    Named(Name),
    /// `as _`: a trait's methods come into scope, no name does.
    Unnamed,
    Glob,
    /// `extern crate path as name`.
    ExternCrate(Name),
}

/// A fn: free, associated, of a trait, or nested in a block.
#[derive(Debug)]
pub struct Fn {
    pub name: Name,
    pub name_span: Span,
    pub attributes: Attributes,
    pub visibility: Visibility,
    pub self_param: Option<SelfParam>,
    pub types: LateTypes,
    pub is_async: bool,
    /// A row of [`FileHir::bodies`]. `None`: a declaration, or code that is not analysed (see `lower::Options`).
    pub body: Option<u32>,
    /// In a trait or impl: whether the fn has a body in the source.
    pub has_body: bool,
}

/// The receiver of a method.
#[derive(Debug, Clone)]
pub enum SelfParam {
    Value,
    Ref,
    RefMut,
    /// `self: Type`.
    Typed(TypeRef),
}

/// A parameter of a fn.
#[derive(Debug, Clone)]
pub struct Param {
    /// Where the pattern is a plain name.
    pub name: Option<Name>,
    pub ty: TypeRef,
}

/// A struct or union.
#[derive(Debug)]
pub struct Struct {
    pub name: Name,
    pub attributes: Attributes,
    pub visibility: Visibility,
    pub generics: Generics,
    pub fields: Fields,
}

/// The fields of a struct or variant; those of a tuple are named `0`, `1`, ….
#[derive(Debug)]
pub enum Fields {
    Unit,
    Tuple(Box<[Field]>),
    Named(Box<[Field]>),
}

/// A field.
#[derive(Debug)]
pub struct Field {
    pub name: Name,
    pub ty: TypeRef,
}

/// An enum.
#[derive(Debug)]
pub struct Enum {
    pub name: Name,
    pub attributes: Attributes,
    pub visibility: Visibility,
    pub generics: Generics,
    pub variants: Box<[Variant]>,
}

/// A variant of an enum.
#[derive(Debug)]
pub struct Variant {
    pub name: Name,
    pub fields: Fields,
}

/// A trait. A trait alias is a trait with bounds and no items.
#[derive(Debug)]
pub struct Trait {
    pub name: Name,
    pub attributes: Attributes,
    pub visibility: Visibility,
    pub generics: Generics,
    pub supertraits: Box<[Bound]>,
    /// Rows of [`FileHir::fns`].
    pub fns: Box<[u32]>,
    pub types: Box<[AssociatedType]>,
    /// Rows of [`FileHir::values`].
    pub consts: Box<[u32]>,
}

/// `type Name: Bounds = Default;` of a trait, or `type Name = Type;` of an impl.
#[derive(Debug)]
pub struct AssociatedType {
    pub name: Name,
    pub generics: Generics,
    pub bounds: Box<[Bound]>,
    pub ty: Option<TypeRef>,
}

/// An impl, inherent or of a trait.
#[derive(Debug)]
pub struct Impl {
    pub attributes: Attributes,
    pub generics: Generics,
    pub trait_: Option<Path>,
    /// `impl !Trait for T`.
    pub is_negative: bool,
    pub self_ty: TypeRef,
    /// Rows of [`FileHir::fns`].
    pub fns: Box<[u32]>,
    pub types: Box<[AssociatedType]>,
    /// Rows of [`FileHir::values`].
    pub consts: Box<[u32]>,
    pub span: Span,
}

/// `type Name = Type;`.
#[derive(Debug)]
pub struct TypeAlias {
    pub name: Name,
    pub attributes: Attributes,
    pub visibility: Visibility,
    pub generics: Generics,
    pub ty: TypeRef,
}

/// A const or static.
#[derive(Debug)]
pub struct Value {
    pub name: Name,
    pub name_span: Span,
    pub attributes: Attributes,
    pub visibility: Visibility,
    /// `None` only in an associated const that leaves it out by mistake.
    pub ty: Option<TypeRef>,
    /// A row of [`FileHir::bodies`] for the initialiser.
    pub body: Option<u32>,
    /// The row of [`FileHir::fns`] of a fn without parameters that does what the initialiser does, of a static, or a const
    /// that may hold something to call: it runs where a lazy static is first used.
    pub initializer: Option<u32>,
    /// Made by `lazy_static!`: a value that derefs to `ty`, initialised at first use.
    pub is_lazy_ref: bool,
    pub is_static: bool,
}

/// `macro_rules! name { .. }`, or `macro name`.
#[derive(Debug, Default)]
pub struct MacroDef {
    pub name: Name,
    /// `#[macro_export]`.
    pub is_exported: bool,
    pub cfg: Option<Box<CfgExpr>>,
    /// `None` where they are not understood.
    pub rules: Option<Arc<MacroRules>>,
    /// From the definition to the end of what holds it, `u32::MAX` for that of the file: where its name alone calls it.
    pub scope: Span,
}

/// A macro call in the place of items: those that it makes, or while that is not known those in its arguments.
#[derive(Debug, Default)]
pub struct ItemCall {
    pub items: Vec<Item>,
    /// Of the branch that the call stands in, and its own.
    pub cfg: Option<Box<CfgExpr>>,
}

/// An attribute by which a type gets a trait's fns from those of what it holds: see `resolve::forwards`.
#[derive(Debug)]
pub struct Forward {
    /// The type or trait that has the attribute.
    pub item: Item,
    /// What the attribute names: traits of a type, types of a trait.
    pub paths: Box<[Path]>,
    /// The field of a struct whose fns are meant, where it is told.
    pub target: Option<Name>,
}

/// Code that calls macros which the project may define.
#[derive(Debug)]
pub struct Expandable {
    pub part: Part,
    pub span: Span,
    pub calls: Box<[MacroCall]>,
    pub in_tests: bool,
}

/// A part of a file that can be lowered again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// A row of [`FileHir::calls`].
    Items(u32),
    /// A row of [`FileHir::impls`], with a call among its members.
    Impl(u32),
    /// A row of [`FileHir::traits`], with a call among its members.
    Trait(u32),
    /// The block of a fn, a row of [`FileHir::bodies`].
    Block(u32),
    /// The initialiser of a const or static, a row of [`FileHir::bodies`].
    Initializer(u32),
}

/// The path of a macro call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MacroCall {
    /// The first segment of a path of several.
    pub qualifier: Option<Name>,
    pub name: Name,
    /// Where the name stands.
    pub offset: u32,
    /// The name has a meaning of its own: only a definition that is certainly meant counts.
    pub is_known: bool,
}

/// Generic parameters with their bounds; lifetimes are left out everywhere.
#[derive(Debug, Clone, Default)]
pub struct Generics {
    pub params: Box<[GenericParam]>,
    pub predicates: Box<[Predicate]>,
}

/// A type or const parameter.
#[derive(Debug, Clone)]
pub struct GenericParam {
    pub name: Name,
    pub is_const: bool,
    pub bounds: Box<[Bound]>,
    pub default: Option<TypeRef>,
}

/// `Type: Bounds` of a where clause.
#[derive(Debug, Clone)]
pub struct Predicate {
    pub ty: TypeRef,
    pub bounds: Box<[Bound]>,
}

/// A trait bound. `?Sized`, lifetimes and `for<'a>` are left out.
pub type Bound = Path;

/// A type as written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TypeRef {
    Path(Box<Path>),
    Ref(Box<TypeRef>, Mutability),
    Ptr(Box<TypeRef>, Mutability),
    Tuple(Box<[TypeRef]>),
    Slice(Box<TypeRef>),
    Array(Box<TypeRef>),
    /// `fn(A) -> B`; the last element is what it returns.
    FnPtr(Box<[TypeRef]>),
    Impl(Box<[Bound]>),
    Dyn(Box<[Bound]>),
    Never,
    /// `_`.
    Infer,
    /// A macro call or a form that is not modelled.
    Unknown,
}

/// Whether a reference or pointer allows writing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum Mutability {
    #[default]
    Shared,
    Mut,
}

/// A path in a type, expression, pattern or `use`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Path {
    pub anchor: Anchor,
    /// Without the anchor: `crate::a::B` has two. `Self` and, in a type-relative path, the associated name are
    /// ordinary segments.
    pub segments: Box<[Segment]>,
    /// `<T>::` or `<T as Trait>::`: the type, and how many of the segments name the trait.
    pub qself: Option<Box<(TypeRef, usize)>>,
}

/// What a path starts from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Anchor {
    /// An ordinary name in scope.
    Plain,
    /// `::name`: a crate (in edition 2015 the crate's root).
    Global,
    /// `crate::`, also `$crate::`.
    Crate,
    /// `self::`, `super::`, `super::super::`: how many modules up.
    Super(u8),
}

/// `name::<Args>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Segment {
    pub name: Name,
    pub args: Option<Box<GenericArgs>>,
}

/// The arguments of a path segment. `Fn(A, B) -> C` has the one argument `(A, B)` and the binding `Output = C`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct GenericArgs {
    /// Types, and consts as [`TypeRef::Unknown`]; lifetimes are left out.
    pub types: Box<[TypeRef]>,
    pub bindings: Box<[Binding]>,
    pub is_parenthesized: bool,
}

/// `Item = T` or `Item: Bounds`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Binding {
    pub name: Name,
    pub ty: Option<TypeRef>,
    pub bounds: Box<[Bound]>,
}
