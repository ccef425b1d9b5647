//! Types, paths and their arguments.

use super::*;
use syn::{GenericArgument, PathArguments, ReturnType, Type, TypeParamBound};

impl Lowering<'_> {
    pub(super) fn ty(&mut self, ty: &Type) -> TypeRef {
        match ty {
            Type::Array(array) => TypeRef::Array(Box::new(self.ty(&array.elem))),
            Type::FnPtr(pointer) => {
                let mut parts: Vec<TypeRef> = pointer.inputs.iter().map(|input| self.ty(&input.ty)).collect();
                parts.push(self.returned(&pointer.output).unwrap_or_else(unit));
                TypeRef::FnPtr(parts.into_boxed_slice())
            }
            Type::Group(group) => self.ty(&group.elem),
            Type::Paren(paren) => self.ty(&paren.elem),
            Type::ImplTrait(of) => TypeRef::Impl(self.bounds(&of.bounds)),
            Type::TraitObject(of) => TypeRef::Dyn(self.bounds(&of.bounds)),
            Type::Infer(_) => TypeRef::Infer,
            Type::Macro(ty) => {
                let made = self.expanded_as(&ty.mac, |tokens| syn::parse2::<Type>(tokens.clone()).ok());
                made.map_or(TypeRef::Unknown, |(ty, expansion)| self.within(expansion, |lowering| lowering.ty(&ty)))
            }
            Type::Never(_) => TypeRef::Never,
            Type::Path(path) => TypeRef::Path(Box::new(self.path(&path.path, path.qself.as_ref()))),
            Type::Ptr(pointer) => {
                let mutability = match pointer.mutability {
                    syn::PointerMutability::Mut(_) => Mutability::Mut,
                    syn::PointerMutability::Const(_) => Mutability::Shared,
                };
                TypeRef::Ptr(Box::new(self.ty(&pointer.elem)), mutability)
            }
            Type::Reference(reference) => {
                TypeRef::Ref(Box::new(self.ty(&reference.elem)), mutability(reference.mutability.is_some()))
            }
            Type::Slice(slice) => TypeRef::Slice(Box::new(self.ty(&slice.elem))),
            Type::Tuple(tuple) => TypeRef::Tuple(boxed(tuple.elems.iter().map(|elem| self.ty(elem)))),
            _ => TypeRef::Unknown,
        }
    }

    /// `-> T`.
    pub(super) fn returned(&mut self, output: &ReturnType) -> Option<TypeRef> {
        match output {
            ReturnType::Default => None,
            ReturnType::Type(_, ty) => Some(self.ty(ty)),
        }
    }

    pub(super) fn bounds<'b, S>(&mut self, bounds: &'b S) -> Box<[Bound]>
    where
        &'b S: IntoIterator<Item = &'b TypeParamBound>,
    {
        bounds.into_iter().filter_map(|bound| self.bound(bound)).collect()
    }

    fn bound(&mut self, bound: &TypeParamBound) -> Option<Bound> {
        match bound {
            TypeParamBound::Trait(bound) if bound.maybe.is_none() => Some(self.path(&bound.path, None)),
            TypeParamBound::Verbatim(tokens) => {
                // `const Trait`, `~const Trait`, `async Fn()`: the path is at the end.
                let mut path = None;
                let parser = |input: syn::parse::ParseStream| -> syn::Result<()> {
                    while !input.is_empty() && path.is_none() {
                        use syn::ext::IdentExt;
                        let is_modifier = input.peek(syn::Token![const])
                            || input.peek(syn::Token![async])
                            || !input.peek(proc_macro2::Ident::peek_any) && !input.peek(syn::Token![::]);
                        if is_modifier {
                            input.parse::<proc_macro2::TokenTree>()?;
                        } else {
                            path = Some(input.parse::<syn::Path>()?);
                        }
                    }
                    Ok(())
                };
                let _ = syn::parse::Parser::parse2(parser, tokens.clone());
                path.map(|path| self.path(&path, None))
            }
            _ => None,
        }
    }

    pub(super) fn path(&mut self, path: &syn::Path, qself: Option<&syn::QSelf>) -> Path {
        let (anchor, skipped) = anchor(path);
        let segments = boxed(path.segments.iter().skip(skipped).map(|segment| self.segment(segment)));
        let qself = qself.map(|qself| Box::new((self.ty(&qself.ty), qself.position.saturating_sub(skipped))));
        Path { anchor, segments, qself }
    }

    fn segment(&mut self, segment: &syn::PathSegment) -> Segment {
        let name = self.name(&segment.ident);
        let args = match &segment.arguments {
            PathArguments::None => None,
            PathArguments::AngleBracketed(bracketed) => self.generic_args(bracketed),
            PathArguments::Parenthesized(inputs) => Some(Box::new(self.parenthesized_args(inputs))),
        };
        Segment { name, args }
    }

    fn parenthesized_args(&mut self, arguments: &syn::ParenthesizedGenericArguments) -> GenericArgs {
        let inputs = arguments.inputs.iter().map(|input| self.ty(&input.ty)).collect();
        let output = self.returned(&arguments.output).unwrap_or_else(unit);
        let binding = Binding { name: Name::from("Output"), ty: Some(output), bounds: Box::default() };
        GenericArgs { types: Box::new([TypeRef::Tuple(inputs)]), bindings: Box::new([binding]), is_parenthesized: true }
    }

    /// `None` where only lifetimes are given.
    pub(super) fn generic_args(&mut self, arguments: &syn::AngleBracketedGenericArguments) -> Option<Box<GenericArgs>> {
        let mut types = Vec::new();
        let mut bindings = Vec::new();
        for argument in &arguments.args {
            match argument {
                GenericArgument::Type(ty) => types.push(self.ty(ty)),
                GenericArgument::Const(_) => types.push(TypeRef::Unknown),
                GenericArgument::AssocType(assoc) => {
                    let (name, ty) = (self.name(&assoc.ident), self.ty(&assoc.ty));
                    bindings.push(Binding { name, ty: Some(ty), bounds: Box::default() });
                }
                GenericArgument::Constraint(constraint) => {
                    let (name, bounds) = (self.name(&constraint.ident), self.bounds(&constraint.bounds));
                    bindings.push(Binding { name, ty: None, bounds });
                }
                _ => {}
            }
        }
        if types.is_empty() && bindings.is_empty() {
            return None;
        }
        let (types, bindings) = (types.into_boxed_slice(), bindings.into_boxed_slice());
        Some(Box::new(GenericArgs { types, bindings, is_parenthesized: false }))
    }
}

/// What a path starts from, and how many of its segments say so. A lone `self` is a variable.
fn anchor(path: &syn::Path) -> (Anchor, usize) {
    if path.leading_colon.is_some() {
        return (Anchor::Global, 0);
    }
    let Some(first) = path.segments.first() else { return (Anchor::Plain, 0) };
    if first.ident == "crate" {
        return (Anchor::Crate, 1);
    }
    if first.ident == "self" && path.segments.len() > 1 {
        let supers = path.segments.iter().skip(1).take_while(|segment| segment.ident == "super").count();
        return (Anchor::Super(levels(supers)), supers + 1);
    }
    let supers = path.segments.iter().take_while(|segment| segment.ident == "super").count();
    if supers > 0 { (Anchor::Super(levels(supers)), supers) } else { (Anchor::Plain, 0) }
}

/// A path of one segment; `crate` and `super` by themselves are no such thing.
pub(super) fn lone(segment: Segment) -> Path {
    let anchor = match segment.name.as_str() {
        "crate" => Anchor::Crate,
        "super" => Anchor::Super(1),
        _ => return Path { anchor: Anchor::Plain, segments: Box::new([segment]), qself: None },
    };
    Path { anchor, segments: Box::default(), qself: None }
}

fn levels(supers: usize) -> u8 {
    u8::try_from(supers).unwrap_or(u8::MAX)
}

pub(super) fn unit() -> TypeRef {
    TypeRef::Tuple(Box::default())
}

pub(super) fn mutability(is_mut: bool) -> Mutability {
    if is_mut { Mutability::Mut } else { Mutability::Shared }
}
