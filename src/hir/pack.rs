//! The HIR of declarations as bytes: how the build script hands the models to the program.
//!
//! Bodies, errors and places are left out, since models have none that anyone asks for. Both ends are of one build, so
//! the format has no version; bytes that are not of it read as `None`.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use super::*;

/// The files of a crate, packed.
pub struct Packed {
    pub bytes: Vec<u8>,
    /// The names that its paths start with, where they may name crates.
    pub starts: BTreeSet<Name>,
}

/// Packs the files of a crate.
pub fn pack(files: &[FileHir]) -> Packed {
    let mut writer = Writer::default();
    writer.sequence(files);
    let mut head = Writer::default();
    head.number(writer.names.len() as u32);
    for name in &writer.names {
        head.number(name.len() as u32);
        head.bytes.extend_from_slice(name.as_bytes());
    }
    head.bytes.append(&mut writer.bytes);
    Packed { bytes: head.bytes, starts: writer.starts }
}

/// The files of a packed crate.
pub fn unpack(bytes: &[u8]) -> Option<Vec<FileHir>> {
    let (names, rest) = read_names(bytes)?;
    Vec::read(&mut Reader { rest, names: &names, late: None })
}

/// The same, with the types of fns left packed until they are asked for. Where the bytes are damaged they are missing, so
/// this is for bytes that cannot be.
pub fn unpack_late(bytes: &'static [u8]) -> Option<Vec<FileHir>> {
    let (names, rest) = read_names(bytes)?;
    let late = Arc::new(Bytes { bytes: rest, names });
    Vec::read(&mut Reader { rest, names: &late.names, late: Some(&late) })
}

/// The names of a packed crate, and what follows them.
fn read_names(bytes: &[u8]) -> Option<(Vec<Name>, &[u8])> {
    let mut reader = Reader { rest: bytes, names: &[], late: None };
    let count = reader.length()?;
    let mut names = Vec::with_capacity(count);
    for _ in 0..count {
        let length = reader.length()?;
        let (name, rest) = reader.rest.split_at_checked(length)?;
        names.push(Name::from(std::str::from_utf8(name).ok()?));
        reader.rest = rest;
    }
    Some((names, reader.rest))
}

/// A packed crate of which parts are still to be read.
#[derive(Debug)]
pub struct Bytes {
    bytes: &'static [u8],
    names: Vec<Name>,
}

impl Bytes {
    /// What stands at a place.
    pub(super) fn read<T: Pack>(&self, place: usize) -> Option<T> {
        T::read(&mut Reader { rest: self.bytes.get(place..)?, names: &self.names, late: None })
    }
}

/// Adds all names in a part of a file.
pub fn names(part: &impl Pack, names: &mut impl Extend<Name>) {
    let mut writer = Writer::default();
    part.write(&mut writer);
    names.extend(writer.names);
}

#[derive(Default)]
pub struct Writer {
    bytes: Vec<u8>,
    names: Vec<Name>,
    rows: HashMap<Name, u32>,
    starts: BTreeSet<Name>,
}

impl Writer {
    /// Seven bits a byte, the lowest first; the highest bit says that more follow.
    fn number(&mut self, mut number: u32) {
        while number >= 0x80 {
            self.bytes.push(number as u8 | 0x80);
            number >>= 7;
        }
        self.bytes.push(number as u8);
    }

    fn sequence<T: Pack>(&mut self, parts: &[T]) {
        self.number(parts.len() as u32);
        for part in parts {
            part.write(self);
        }
    }
}

pub struct Reader<'a> {
    rest: &'a [u8],
    names: &'a [Name],
    /// What `rest` is the end of, if parts may be left packed.
    late: Option<&'a Arc<Bytes>>,
}

impl Reader<'_> {
    fn byte(&mut self) -> Option<u8> {
        let (&byte, rest) = self.rest.split_first()?;
        self.rest = rest;
        Some(byte)
    }

    fn number(&mut self) -> Option<u32> {
        let mut number = 0;
        for shift in (0..u32::BITS).step_by(7) {
            let byte = self.byte()?;
            number |= u32::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Some(number);
            }
        }
        None
    }

    fn types(&mut self) -> Option<LateTypes> {
        let arity = self.number()?;
        let length = self.length()?;
        let Some(late) = self.late else { return Some(FnTypes::read(self)?.into()) };
        let place = late.bytes.len() - self.rest.len();
        self.rest = &self.rest[length..];
        Some(LateTypes::packed(late.clone(), place as u32, arity))
    }

    /// The number of parts that follow. Each takes a byte at least.
    fn length(&mut self) -> Option<usize> {
        let length = self.number()? as usize;
        (length <= self.rest.len()).then_some(length)
    }
}

/// A type that can be packed. Every value takes a byte at least.
pub trait Pack: Sized {
    fn write(&self, writer: &mut Writer);
    fn read(reader: &mut Reader) -> Option<Self>;
}

impl Pack for u32 {
    fn write(&self, writer: &mut Writer) {
        writer.number(*self);
    }

    fn read(reader: &mut Reader) -> Option<u32> {
        reader.number()
    }
}

impl Pack for u8 {
    fn write(&self, writer: &mut Writer) {
        writer.bytes.push(*self);
    }

    fn read(reader: &mut Reader) -> Option<u8> {
        reader.byte()
    }
}

impl Pack for usize {
    fn write(&self, writer: &mut Writer) {
        writer.number(*self as u32);
    }

    fn read(reader: &mut Reader) -> Option<usize> {
        Some(reader.number()? as usize)
    }
}

impl Pack for bool {
    fn write(&self, writer: &mut Writer) {
        writer.bytes.push(u8::from(*self));
    }

    fn read(reader: &mut Reader) -> Option<bool> {
        Some(reader.byte()? != 0)
    }
}

impl Pack for Name {
    fn write(&self, writer: &mut Writer) {
        let next = writer.names.len() as u32;
        let row = *writer.rows.entry(*self).or_insert(next);
        if row == next {
            writer.names.push(*self);
        }
        writer.number(row);
    }

    fn read(reader: &mut Reader) -> Option<Name> {
        let row = reader.number()? as usize;
        reader.names.get(row).copied()
    }
}

impl<T: Pack> Pack for Option<T> {
    fn write(&self, writer: &mut Writer) {
        self.is_some().write(writer);
        if let Some(value) = self {
            value.write(writer);
        }
    }

    fn read(reader: &mut Reader) -> Option<Option<T>> {
        Some(if bool::read(reader)? { Some(T::read(reader)?) } else { None })
    }
}

impl<T: Pack> Pack for Box<T> {
    fn write(&self, writer: &mut Writer) {
        T::write(self, writer);
    }

    fn read(reader: &mut Reader) -> Option<Box<T>> {
        Some(Box::new(T::read(reader)?))
    }
}

impl<T: Pack> Pack for Vec<T> {
    fn write(&self, writer: &mut Writer) {
        writer.sequence(self);
    }

    fn read(reader: &mut Reader) -> Option<Vec<T>> {
        let length = reader.length()?;
        let mut parts = Vec::with_capacity(length);
        for _ in 0..length {
            parts.push(T::read(reader)?);
        }
        Some(parts)
    }
}

impl<T: Pack> Pack for Box<[T]> {
    fn write(&self, writer: &mut Writer) {
        writer.sequence(self);
    }

    fn read(reader: &mut Reader) -> Option<Box<[T]>> {
        Some(Vec::read(reader)?.into_boxed_slice())
    }
}

impl<A: Pack, B: Pack> Pack for (A, B) {
    fn write(&self, writer: &mut Writer) {
        self.0.write(writer);
        self.1.write(writer);
    }

    fn read(reader: &mut Reader) -> Option<(A, B)> {
        Some((A::read(reader)?, B::read(reader)?))
    }
}

/// Packs a struct field by field; those after `;` are left out, and read as their default.
macro_rules! fields {
    ($($name:ident { $($field:ident),* $(; $($left_out:ident),*)? })*) => {$(
        impl Pack for $name {
            fn write(&self, writer: &mut Writer) {
                let $name { $($field,)* $($($left_out: _,)*)? } = self;
                $($field.write(writer);)*
            }

            fn read(reader: &mut Reader) -> Option<$name> {
                Some($name { $($field: Pack::read(reader)?,)* $($($left_out: Default::default(),)*)? })
            }
        }
    )*};
}

/// Packs an enum as the variant's number and its parts.
macro_rules! variants {
    ($($name:ident { $($number:literal $variant:ident $(($($part:ident),*))?),* $(,)? })*) => {$(
        impl Pack for $name {
            fn write(&self, writer: &mut Writer) {
                match self {
                    $($name::$variant $(($($part),*))? => {
                        writer.bytes.push($number);
                        $($($part.write(writer);)*)?
                    })*
                }
            }

            fn read(reader: &mut Reader) -> Option<$name> {
                Some(match reader.byte()? {
                    $($number => $name::$variant $(($({
                        let $part = Pack::read(reader)?;
                        $part
                    }),*))?,)*
                    _ => return None,
                })
            }
        }
    )*};
}

fields! {
    FileHir {
        items, cfg, modules, uses, fns, structs, enums, traits, impls, aliases, values, macros, calls;
        forwards, bodies, later, expandable, errors
    }
    Attributes { cfg, names, derives, model }
    ModelAttribute { name, arguments }
    Module { name, attributes, visibility, items, path; span }
    Use { path, kind, visibility, cfg }
    FnTypes { generics, params, ret }
    Param { name, ty }
    Struct { name, attributes, visibility, generics, fields }
    Field { name, ty }
    Enum { name, attributes, visibility, generics, variants }
    Variant { name, fields }
    Trait { name, attributes, visibility, generics, supertraits, fns, types, consts }
    AssociatedType { name, generics, bounds, ty }
    Impl { attributes, generics, trait_, is_negative, self_ty, fns, types, consts; span }
    TypeAlias { name, attributes, visibility, generics, ty }
    Value { name, attributes, visibility, ty, is_lazy_ref, is_static; name_span, body, initializer }
    MacroDef { name, is_exported, cfg; rules, scope }
    ItemCall { items, cfg }
    Generics { params, predicates }
    GenericParam { name, is_const, bounds, default }
    Predicate { ty, bounds }
    Segment { name, args }
    GenericArgs { types, bindings, is_parenthesized }
    Binding { name, ty, bounds }
}

variants! {
    Item {
        0 Module(row), 1 Use(row), 2 Fn(row), 3 Struct(row), 4 Enum(row), 5 Trait(row), 6 Impl(row), 7 Alias(row),
        8 Value(row), 9 Macro(row), 10 Call(row),
    }
    Visibility { 0 Private, 1 Crate, 2 Public }
    ModelArgument { 0 Word(name), 1 Pair(key, value), 2 List(name, parts) }
    UseKind { 0 Named(name), 1 Unnamed, 2 Glob, 3 ExternCrate(name) }
    SelfParam { 0 Value, 1 Ref, 2 RefMut, 3 Typed(ty) }
    Fields { 0 Unit, 1 Tuple(fields), 2 Named(fields) }
    TypeRef {
        0 Path(path), 1 Ref(inner, mutability), 2 Ptr(inner, mutability), 3 Tuple(parts), 4 Slice(inner),
        5 Array(inner), 6 FnPtr(parts), 7 Impl(bounds), 8 Dyn(bounds), 9 Never, 10 Infer, 11 Unknown,
    }
    Mutability { 0 Shared, 1 Mut }
    Anchor { 0 Plain, 1 Global, 2 Crate, 3 Super(levels) }
    CfgExpr { 0 All(parts), 1 Any(parts), 2 Not(part), 3 Flag(name), 4 KeyValue(key, value), 5 True, 6 False }
}

/// The types stand behind their length, so that they can be passed over.
impl Pack for Fn {
    fn write(&self, writer: &mut Writer) {
        let Fn { name, attributes, visibility, self_param, types, is_async, has_body, name_span: _, body: _ } = self;
        name.write(writer);
        attributes.write(writer);
        visibility.write(writer);
        self_param.write(writer);
        is_async.write(writer);
        has_body.write(writer);
        types.params.len().write(writer);
        let start = writer.bytes.len();
        FnTypes::write(types, writer);
        let types = writer.bytes.split_off(start);
        types.len().write(writer);
        writer.bytes.extend(types);
    }

    fn read(reader: &mut Reader) -> Option<Fn> {
        Some(Fn {
            name: Pack::read(reader)?,
            attributes: Pack::read(reader)?,
            visibility: Pack::read(reader)?,
            self_param: Pack::read(reader)?,
            is_async: Pack::read(reader)?,
            has_body: Pack::read(reader)?,
            types: reader.types()?,
            name_span: Default::default(),
            body: None,
        })
    }
}

impl Pack for Path {
    fn write(&self, writer: &mut Writer) {
        if let (Anchor::Plain | Anchor::Global, Some(first)) = (self.anchor, self.segments.first()) {
            writer.starts.insert(first.name);
        }
        self.anchor.write(writer);
        self.segments.write(writer);
        self.qself.write(writer);
    }

    fn read(reader: &mut Reader) -> Option<Path> {
        Some(Path { anchor: Pack::read(reader)?, segments: Pack::read(reader)?, qself: Pack::read(reader)? })
    }
}
