//! Items and the members of traits and impls.

use super::functions::Function;
use super::uses::visibility;
use super::*;
use syn::{ForeignItem, ImplItem, TraitItem};

/// The members of a trait or impl.
#[derive(Default)]
struct Members {
    fns: Vec<u32>,
    types: Vec<AssociatedType>,
    consts: Vec<u32>,
    /// Calls of macros that the project may define.
    calls: Vec<MacroCall>,
}

/// A const or static as all its forms have it.
pub(super) struct ValueParts<'s> {
    pub(super) attributes: &'s [syn::Attribute],
    pub(super) visibility: Visibility,
    pub(super) name: &'s proc_macro2::Ident,
    pub(super) ty: Option<&'s syn::Type>,
    pub(super) value: Option<&'s syn::Expr>,
    pub(super) is_static: bool,
}

impl Lowering<'_> {
    pub(super) fn item(&mut self, item: &syn::Item, items: &mut Vec<Item>) {
        match item {
            syn::Item::Const(item) => {
                let value = ValueParts {
                    attributes: &item.attrs,
                    visibility: visibility(&item.vis),
                    name: &item.ident,
                    ty: Some(&item.ty),
                    value: Some(&item.expr),
                    is_static: false,
                };
                items.push(Item::Value(self.value(&value)));
            }
            syn::Item::Static(item) => {
                let value = ValueParts {
                    attributes: &item.attrs,
                    visibility: visibility(&item.vis),
                    name: &item.ident,
                    ty: Some(&item.ty),
                    value: Some(&item.expr),
                    is_static: true,
                };
                items.push(Item::Value(self.value(&value)));
            }
            syn::Item::Enum(item) => self.enumeration(item, items),
            syn::Item::ExternCrate(item) => self.extern_crate(item, items),
            syn::Item::Fn(item) => {
                let function = Function {
                    attributes: &item.attrs,
                    visibility: visibility(&item.vis),
                    signature: &item.sig,
                    block: Some(&item.block),
                };
                items.push(Item::Fn(self.function(&function)));
            }
            syn::Item::ForeignMod(item) => self.foreign(item, items),
            syn::Item::Impl(item) => self.implementation(item, items),
            syn::Item::Macro(item) => self.item_macro(item, items),
            syn::Item::Mod(item) => self.module(item, items),
            syn::Item::Struct(item) => {
                let fields = self.fields(&item.fields);
                self.structure(&item.attrs, &item.vis, &item.ident, &item.generics, fields, items);
            }
            syn::Item::Union(item) => {
                let fields = Fields::Named(self.named_fields(&item.fields));
                self.structure(&item.attrs, &item.vis, &item.ident, &item.generics, fields, items);
            }
            syn::Item::Trait(item) => {
                self.forwards(Item::Trait(next(&self.file.traits)), &item.attrs);
                self.trait_(item, items);
            }
            syn::Item::TraitAlias(item) => self.trait_alias(item, items),
            syn::Item::Type(item) => {
                let alias = TypeAlias {
                    name: self.name(&item.ident),
                    attributes: self.attributes(&item.attrs),
                    visibility: visibility(&item.vis),
                    generics: self.generics(&item.generics),
                    ty: self.ty(&item.ty),
                };
                items.push(Item::Alias(next(&self.file.aliases)));
                self.file.aliases.push(alias);
            }
            syn::Item::Use(item) => self.import(item, items),
            syn::Item::Verbatim(tokens) => self.verbatim(tokens, items),
            _ => {}
        }
    }

    /// What syn leaves as tokens: fns without a body, statics without a value, constant traits and impls.
    fn verbatim(&mut self, tokens: &proc_macro2::TokenStream, items: &mut Vec<Item>) {
        if let Ok(found) = syn::parse2::<syntax::Bodiless>(tokens.clone()) {
            items.push(Item::Fn(self.bodiless(&found)));
        } else if let Ok(found) = syn::parse2::<syntax::Declared>(tokens.clone()) {
            items.push(Item::Value(self.declared(&found)));
        } else if let Some(found) = syntax::without_const(tokens) {
            self.item(&found, items);
        } else if let Some(found) = syntax::declarative_macro(tokens) {
            let name = self.name(&found.name);
            self.macro_def(name, &found.attributes, found.is_public, None, items);
        }
    }

    fn declared(&mut self, found: &syntax::Declared) -> u32 {
        self.value(&ValueParts {
            attributes: &found.attributes,
            visibility: visibility(&found.visibility),
            name: &found.name,
            ty: Some(&found.ty),
            value: found.value.as_ref(),
            is_static: found.is_static,
        })
    }

    /// The fn that an initialiser is. No item names it.
    fn initializer_fn(&mut self, parts: &ValueParts, ty: &Option<TypeRef>, body: u32) -> u32 {
        let row = next(&self.file.fns);
        let function = Fn {
            name: self.name(parts.name),
            name_span: self.places.ident(parts.name),
            attributes: Attributes::default(),
            visibility: Visibility::Private,
            self_param: None,
            types: FnTypes { ret: ty.clone(), ..FnTypes::default() }.into(),
            is_async: false,
            body: Some(body),
            has_body: true,
        };
        self.file.fns.push(function);
        row
    }

    /// Whether a const may hold something to call.
    fn makes_callables(&self, body: u32, ty: Option<&TypeRef>) -> bool {
        let Some(body) = self.file.bodies.get(body as usize).and_then(LazyBody::at_once) else { return false };
        let holds = |expr: &Expr| matches!(expr, Expr::Struct { .. } | Expr::Closure(_) | Expr::Array(_));
        ty.is_some_and(|ty| matches!(ty, TypeRef::FnPtr(_)))
            || !body.path_sites.is_empty()
            || body.exprs.iter().any(holds)
    }

    pub(super) fn value(&mut self, parts: &ValueParts) -> u32 {
        let attributes = self.attributes(parts.attributes);
        let body = parts.value.and_then(|value| self.initializer(value, &attributes));
        let ty = parts.ty.map(|ty| self.ty(ty));
        let has_fn = body.filter(|&body| parts.is_static || self.makes_callables(body, ty.as_ref()));
        let initializer = has_fn.map(|body| self.initializer_fn(parts, &ty, body));
        let value = Value {
            name: self.name(parts.name),
            name_span: self.places.ident(parts.name),
            attributes,
            visibility: parts.visibility,
            ty,
            body,
            initializer,
            is_lazy_ref: false,
            is_static: parts.is_static,
        };
        let row = next(&self.file.values);
        self.file.values.push(value);
        row
    }

    fn enumeration(&mut self, item: &syn::ItemEnum, items: &mut Vec<Item>) {
        let row = next(&self.file.enums);
        let forwards = self.forwards(Item::Enum(row), &item.attrs);
        let variants = item.variants.iter();
        let variants = variants.map(|variant| {
            let name = self.name(&variant.ident);
            let fields = match self.fields(&variant.fields) {
                Fields::Unit if forwards => forwards::of_its_name(name),
                fields => fields,
            };
            Variant { name, fields }
        });
        let variants = variants.collect();
        let enumeration = Enum {
            name: self.name(&item.ident),
            attributes: self.attributes(&item.attrs),
            visibility: visibility(&item.vis),
            generics: self.generics(&item.generics),
            variants,
        };
        items.push(Item::Enum(row));
        self.file.enums.push(enumeration);
    }

    fn structure(
        &mut self,
        attributes: &[syn::Attribute],
        vis: &syn::Visibility,
        name: &proc_macro2::Ident,
        generics: &syn::Generics,
        fields: Fields,
        items: &mut Vec<Item>,
    ) {
        let structure = Struct {
            name: self.name(name),
            attributes: self.attributes(attributes),
            visibility: visibility(vis),
            generics: self.generics(generics),
            fields,
        };
        let row = next(&self.file.structs);
        self.forwards(Item::Struct(row), attributes);
        items.push(Item::Struct(row));
        self.file.structs.push(structure);
    }

    fn fields(&mut self, fields: &syn::Fields) -> Fields {
        match fields {
            syn::Fields::Unit => Fields::Unit,
            syn::Fields::Named(fields) => Fields::Named(self.named_fields(fields)),
            syn::Fields::Unnamed(fields) => {
                let numbered = fields.unnamed.iter().enumerate();
                Fields::Tuple(
                    numbered.map(|(index, field)| Field { name: number(index), ty: self.ty(&field.ty) }).collect(),
                )
            }
        }
    }

    fn named_fields(&mut self, fields: &syn::FieldsNamed) -> Box<[Field]> {
        let named = fields.named.iter();
        let lowered = named.map(|field| {
            let name = field.ident.as_ref().map(|name| self.name(name)).unwrap_or_default();
            Field { name, ty: self.ty(&field.ty) }
        });
        lowered.collect()
    }

    fn foreign(&mut self, item: &syn::ItemForeignMod, items: &mut Vec<Item>) {
        for member in &item.items {
            match member {
                ForeignItem::Fn(member) => {
                    let function = Function {
                        attributes: &member.attrs,
                        visibility: visibility(&member.vis),
                        signature: &member.sig,
                        block: None,
                    };
                    items.push(Item::Fn(self.function(&function)));
                }
                ForeignItem::Static(member) => {
                    let value = ValueParts {
                        attributes: &member.attrs,
                        visibility: visibility(&member.vis),
                        name: &member.ident,
                        ty: Some(&member.ty),
                        value: None,
                        is_static: true,
                    };
                    items.push(Item::Value(self.value(&value)));
                }
                ForeignItem::Type(member) => {
                    let (attrs, vis) = (&member.attrs, &member.vis);
                    self.structure(attrs, vis, &member.ident, &member.generics, Fields::Unit, items);
                }
                ForeignItem::Verbatim(tokens) => self.verbatim(tokens, items),
                _ => {}
            }
        }
    }

    fn module(&mut self, item: &syn::ItemMod, items: &mut Vec<Item>) {
        let attributes = self.attributes(&item.attrs);
        let span = self.places.start(item.mod_token.span);
        let end = match (&item.content, &item.semi) {
            (Some((brace, _)), _) => self.places.end(brace.span.close()),
            (None, Some(semi)) => self.places.end(semi.span),
            (None, None) => span,
        };
        let content = item.content.as_ref().map(|(_, content)| {
            let branch = self.branch.take();
            let in_tests = self.is_test(&attributes);
            let outer = std::mem::replace(&mut self.in_tests, in_tests);
            let outer_end = self.scope_end;
            if !attributes.has("macro_use") {
                self.scope_end = end;
            }
            let mut inner = Vec::new();
            for item in content {
                self.item(item, &mut inner);
            }
            inner.shrink_to_fit();
            self.scope_end = outer_end;
            self.in_tests = outer;
            self.branch = branch;
            inner
        });
        let module = Module {
            name: self.name(&item.ident),
            attributes,
            visibility: visibility(&item.vis),
            items: content,
            path: None,
            span: Span::new(span, end),
        };
        self.add_module(module, &item.attrs, items);
    }

    /// Adds a module once for each file that it may be in.
    fn add_module(&mut self, mut module: Module, attributes: &[syn::Attribute], items: &mut Vec<Item>) {
        let is_path = |meta: &syn::Meta| meta.path().is_ident("path");
        let path = attributes.iter().map(|attribute| &attribute.meta).find(|meta| is_path(meta));
        module.path = path.and_then(syntax::attribute_value).map(|path| Name::from(&path));
        let conditional = attributes.iter().filter(|attribute| attribute.path().is_ident("cfg_attr"));
        let paths = conditional.flat_map(|attribute| attributes::conditional_attributes(&attribute.meta));
        let paths: Vec<_> = paths.filter(|(_, meta)| is_path(meta)).collect();
        let mut excluded = Vec::new();
        for (condition, meta) in paths.into_iter().filter(|_| module.items.is_none() && module.path.is_none()) {
            let copy = Module {
                name: module.name,
                attributes: Attributes {
                    cfg: joined(module.attributes.cfg.as_deref(), condition.clone()),
                    names: module.attributes.names.clone(),
                    derives: Box::default(),
                    model: module.attributes.model.clone(),
                },
                visibility: module.visibility,
                items: None,
                path: syntax::attribute_value(&meta).map(|path| Name::from(&path)),
                span: module.span,
            };
            self.push_module(copy, items);
            excluded.push(condition);
        }
        if !excluded.is_empty() {
            let none = CfgExpr::Not(Box::new(CfgExpr::Any(excluded)));
            module.attributes.cfg = joined(module.attributes.cfg.as_deref(), none);
        }
        self.push_module(module, items);
    }

    pub(super) fn push_module(&mut self, module: Module, items: &mut Vec<Item>) {
        items.push(Item::Module(next(&self.file.modules)));
        self.file.modules.push(module);
    }

    pub(super) fn trait_(&mut self, item: &syn::ItemTrait, items: &mut Vec<Item>) {
        let attributes = self.attributes(&item.attrs);
        let mut members = self.members(&attributes, |lowering, members| {
            for member in &item.items {
                lowering.trait_item(member, members);
            }
        });
        if !members.calls.is_empty() {
            let span = self.places.between(item.trait_token.span, item.brace_token.span.close());
            self.expandable(Part::Trait(next(&self.file.traits)), span, std::mem::take(&mut members.calls));
        }
        let lowered = Trait {
            name: self.name(&item.ident),
            attributes,
            visibility: visibility(&item.vis),
            generics: self.generics(&item.generics),
            supertraits: self.bounds(&item.supertraits),
            fns: members.fns.into_boxed_slice(),
            types: members.types.into_boxed_slice(),
            consts: members.consts.into_boxed_slice(),
        };
        items.push(Item::Trait(next(&self.file.traits)));
        self.file.traits.push(lowered);
    }

    fn trait_alias(&mut self, item: &syn::ItemTraitAlias, items: &mut Vec<Item>) {
        let lowered = Trait {
            name: self.name(&item.ident),
            attributes: self.attributes(&item.attrs),
            visibility: visibility(&item.vis),
            generics: self.generics(&item.generics),
            supertraits: self.bounds(&item.bounds),
            fns: Box::default(),
            types: Box::default(),
            consts: Box::default(),
        };
        items.push(Item::Trait(next(&self.file.traits)));
        self.file.traits.push(lowered);
    }

    /// Members take over that their trait or impl is for tests, and no branch of a macro.
    fn members(&mut self, attributes: &Attributes, lower: impl FnOnce(&mut Self, &mut Members)) -> Members {
        let branch = self.branch.take();
        let in_tests = self.is_test(attributes);
        let outer = std::mem::replace(&mut self.in_tests, in_tests);
        let mut members = Members::default();
        lower(self, &mut members);
        self.in_tests = outer;
        self.branch = branch;
        members
    }

    fn trait_item(&mut self, member: &TraitItem, members: &mut Members) {
        match member {
            TraitItem::Fn(member) => members.fns.push(self.function(&Function {
                attributes: &member.attrs,
                visibility: Visibility::Public,
                signature: &member.sig,
                block: member.default.as_ref(),
            })),
            TraitItem::Const(member) => members.consts.push(self.value(&ValueParts {
                attributes: &member.attrs,
                visibility: Visibility::Public,
                name: &member.ident,
                ty: Some(&member.ty),
                value: member.default.as_ref().map(|(_, value)| value),
                is_static: false,
            })),
            TraitItem::Type(member) => {
                let associated = AssociatedType {
                    name: self.name(&member.ident),
                    generics: self.generics(&member.generics),
                    bounds: self.bounds(&member.bounds),
                    ty: member.default.as_ref().map(|(_, ty)| self.ty(ty)),
                };
                members.types.push(associated);
            }
            TraitItem::Macro(member) => {
                if let Some((made, expansion)) = self.expanded_as(&member.mac, syntax::many::<TraitItem>) {
                    return self.within(expansion, |lowering| {
                        made.iter().for_each(|member| lowering.trait_item(member, members));
                    });
                }
                members.calls.extend(self.macro_call(&member.mac));
                for member in syntax::many::<TraitItem>(&member.mac.tokens).unwrap_or_default() {
                    self.trait_item(&member, members);
                }
            }
            TraitItem::Verbatim(tokens) => self.verbatim_member(tokens, members),
            _ => {}
        }
    }

    pub(super) fn implementation(&mut self, item: &syn::ItemImpl, items: &mut Vec<Item>) {
        if self.options.is_model {
            // `#[also(Range<u16>)]`: the same impl once more; primitive types are the resolver's to add.
            for ty in attributes::also_types(&item.attrs) {
                self.one_implementation(item, &ty, items);
            }
        }
        self.one_implementation(item, &item.self_ty, items);
    }

    fn one_implementation(&mut self, item: &syn::ItemImpl, self_ty: &syn::Type, items: &mut Vec<Item>) {
        let attributes = self.attributes(&item.attrs);
        let span = self.places.between(item.impl_token.span, item.brace_token.span.close());
        let mut members = self.members(&attributes, |lowering, members| {
            for member in &item.items {
                lowering.impl_item(member, members);
            }
        });
        if !members.calls.is_empty() {
            self.expandable(Part::Impl(next(&self.file.impls)), span, std::mem::take(&mut members.calls));
        }
        let lowered = Impl {
            attributes,
            generics: self.generics(&item.generics),
            trait_: item.trait_.as_ref().map(|(path, _)| self.path(path, None)),
            is_negative: item.modifiers.polarity.is_some(),
            self_ty: self.ty(self_ty),
            fns: members.fns.into_boxed_slice(),
            types: members.types.into_boxed_slice(),
            consts: members.consts.into_boxed_slice(),
            span,
        };
        items.push(Item::Impl(next(&self.file.impls)));
        self.file.impls.push(lowered);
    }

    fn impl_item(&mut self, member: &ImplItem, members: &mut Members) {
        match member {
            ImplItem::Fn(member) => members.fns.push(self.function(&Function {
                attributes: &member.attrs,
                visibility: visibility(&member.vis),
                signature: &member.sig,
                block: Some(&member.block),
            })),
            ImplItem::Const(member) => members.consts.push(self.value(&ValueParts {
                attributes: &member.attrs,
                visibility: visibility(&member.vis),
                name: &member.ident,
                ty: Some(&member.ty),
                value: Some(&member.expr),
                is_static: false,
            })),
            ImplItem::Type(member) => {
                let associated = AssociatedType {
                    name: self.name(&member.ident),
                    generics: self.generics(&member.generics),
                    bounds: Box::default(),
                    ty: Some(self.ty(&member.ty)),
                };
                members.types.push(associated);
            }
            ImplItem::Macro(member) => {
                if let Some((made, expansion)) = self.expanded_as(&member.mac, syntax::many::<ImplItem>) {
                    return self.within(expansion, |lowering| {
                        made.iter().for_each(|member| lowering.impl_item(member, members));
                    });
                }
                if member.mac.path.segments.last().is_some_and(|last| last.ident == "delegate")
                    && let Some(made) = syntax::delegations(&member.mac.tokens)
                {
                    return made.into_iter().for_each(|made| self.impl_item(&ImplItem::Fn(made), members));
                }
                members.calls.extend(self.macro_call(&member.mac));
                for member in syntax::many::<ImplItem>(&member.mac.tokens).unwrap_or_default() {
                    self.impl_item(&member, members);
                }
            }
            ImplItem::Verbatim(tokens) => self.verbatim_member(tokens, members),
            _ => {}
        }
    }

    fn verbatim_member(&mut self, tokens: &proc_macro2::TokenStream, members: &mut Members) {
        if let Ok(found) = syn::parse2::<syntax::Bodiless>(tokens.clone()) {
            members.fns.push(self.bodiless(&found));
        } else if let Ok(found) = syn::parse2::<syntax::Declared>(tokens.clone()) {
            members.consts.push(self.declared(&found));
        } else if let Ok(found) = syn::parse2::<syn::ImplItemFn>(tokens.clone()) {
            // A fn of a trait that has a visibility.
            self.impl_item(&ImplItem::Fn(found), members);
        }
    }
}

fn joined(first: Option<&CfgExpr>, second: CfgExpr) -> Option<Box<CfgExpr>> {
    let joined = match first {
        Some(first) => CfgExpr::All(vec![first.clone(), second]),
        None => second,
    };
    Some(Box::new(joined))
}

/// The name of a tuple's field.
pub(super) fn number(index: usize) -> Name {
    Name::from(&index.to_string())
}
