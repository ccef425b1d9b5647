//! Items: fns, impls, modules and imports; data and values have files of their own. What is left is syn's, one by one.

use super::types::lifetime;
use super::*;
use syn::punctuated::Punctuated;
use syn::{Attribute, FnArg, Generics, ImplItem, Item, Receiver, ReceiverKind, Safety, Signature, UseTree, Visibility};

/// What stands before an item's own grammar.
pub(super) struct Head {
    pub(super) attrs: Vec<Attribute>,
    pub(super) vis: Visibility,
    pub(super) keyword: Span,
}

impl Code {
    pub(super) fn items(&mut self, input: ParseStream) -> syn::Result<Vec<Item>> {
        let mut items = Vec::new();
        while !input.is_empty() {
            let ahead = input.fork();
            match self.item(&ahead) {
                Ok(item) => {
                    input.advance_to(&ahead);
                    items.push(item);
                }
                Err(Unusual) => items.push(input.parse()?),
            }
        }
        Ok(items)
    }

    pub(super) fn item(&mut self, input: ParseStream) -> Understood<Item> {
        let attrs = attributes(input)?;
        let vis = visibility(input)?;
        if is_fn(input.cursor()) {
            let sig = self.signature(input)?;
            let block = Box::new(self.fn_block(input)?);
            return Ok(Item::Fn(syn::ItemFn { attrs, vis, modifiers: Default::default(), sig, block }));
        }
        let keyword = word(input).ok_or(Unusual)?;
        self.kind_of(&keyword);
        let head = Head { attrs, vis, keyword: keyword.span() };
        match self.text.as_str() {
            "use" => self.use_item(input, head),
            "impl" if matches!(head.vis, Visibility::Inherited) => self.impl_item(input, head),
            "mod" => self.mod_item(input, head),
            "struct" => self.struct_item(input, head),
            "enum" => self.enum_item(input, head),
            "const" => self.const_item(input, head),
            "static" => self.static_item(input, head),
            "type" => self.type_item(input, head),
            _ => Err(Unusual),
        }
    }

    /// The name of something.
    pub(super) fn name(&mut self, input: ParseStream) -> Understood<Ident> {
        let name = word(input).ok_or(Unusual)?;
        match self.kind_of(&name) {
            Word::Name | Word::MaybeItem => Ok(name),
            _ => Err(Unusual),
        }
    }

    fn signature(&mut self, input: ParseStream) -> Understood<Signature> {
        let constness = keyword_span(input, "const").map(token::Const);
        let asyncness = keyword_span(input, "async").map(token::Async);
        let safety = match keyword_span(input, "unsafe") {
            Some(span) => Safety::Unsafe(Token![unsafe](span)),
            None => Safety::Default,
        };
        let fn_token = Token![fn](keyword_span(input, "fn").ok_or(Unusual)?);
        let ident = self.name(input)?;
        let mut generics = generics(input)?;
        let (span, content) = group(input, Delimiter::Parenthesis)?;
        let paren_token = token::Paren { span };
        let inputs = self.parameters(&content)?;
        let output = self.returned(input)?;
        generics.where_clause = left(input.parse())?;
        Ok(Signature {
            constness,
            asyncness,
            safety,
            abi: None,
            fn_token,
            ident,
            generics,
            paren_token,
            inputs,
            variadic: None,
            output,
        })
    }

    fn parameters(&mut self, content: ParseStream) -> Understood<Punctuated<FnArg, Token![,]>> {
        let mut inputs = Punctuated::new();
        while !content.is_empty() {
            let attrs = attributes(content)?;
            let arg = match starts_with_self(content.cursor()) {
                true if inputs.is_empty() => FnArg::Receiver(self.receiver(content, attrs)?),
                true => return Err(Unusual),
                false => FnArg::Typed(self.parameter(content, attrs)?),
            };
            inputs.push_value(arg);
            if content.is_empty() {
                break;
            }
            inputs.push_punct(Token![,](eat(content, ',').ok_or(Unusual)?));
        }
        Ok(inputs)
    }

    fn receiver(&mut self, input: ParseStream, attrs: Vec<Attribute>) -> Understood<Receiver> {
        let and = eat(input, '&').map(|span| (Token![&](span), lifetime(input)));
        let mut mutability = keyword_span(input, "mut").map(token::Mut);
        let self_token = Token![self](keyword_span(input, "self").ok_or(Unusual)?);
        if is_pair(input.cursor(), ':', ':') {
            return Err(Unusual);
        }
        let kind = match and {
            Some((and, lifetime)) => ReceiverKind::Reference(and, lifetime, mutability.take()),
            None => match eat(input, ':') {
                Some(colon) => ReceiverKind::Typed(Token![:](colon), Box::new(self.ty(input, true)?)),
                None => ReceiverKind::Value,
            },
        };
        Ok(Receiver { attrs, mutability, self_token, kind })
    }

    fn parameter(&mut self, input: ParseStream, attrs: Vec<Attribute>) -> Understood<PatType> {
        let pat = match self.name_pat(input, ',') {
            Some(pat) => pat,
            // `A<B>` was a type once.
            None if input.cursor().ident().is_some_and(|(_, rest)| starts_with(rest, '<')) => return Err(Unusual),
            None => left(Pat::parse_single(input))?,
        };
        let colon_token = Token![:](eat(input, ':').ok_or(Unusual)?);
        let ty = Box::new(self.ty(input, true)?);
        Ok(PatType { attrs, pat: Box::new(pat), colon_token, ty })
    }

    /// The body of a fn, without attributes in it.
    fn fn_block(&mut self, input: ParseStream) -> Understood<Block> {
        let (span, content) = group(input, Delimiter::Brace)?;
        no_inner_attributes(&content)?;
        Ok(Block { brace_token: token::Brace { span }, stmts: left(self.statements(&content))? })
    }

    fn impl_item(&mut self, input: ParseStream, head: Head) -> Understood<Item> {
        let Head { attrs, keyword, .. } = head;
        let mut generics = match is_punct(input, '<') {
            true if !starts_generics(input.cursor()) => return Err(Unusual),
            _ => generics(input)?,
        };
        let mut self_ty = self.ty(input, true)?;
        let mut trait_ = None;
        if let Some(span) = keyword_span(input, "for") {
            let Type::Path(syn::TypePath { qself: None, path, .. }) = self_ty else { return Err(Unusual) };
            trait_ = Some((path, Token![for](span)));
            self_ty = self.ty(input, true)?;
        }
        generics.where_clause = left(input.parse())?;
        let (span, content) = group(input, Delimiter::Brace)?;
        no_inner_attributes(&content)?;
        let mut items = Vec::new();
        while !content.is_empty() {
            let ahead = content.fork();
            match self.method(&ahead) {
                Ok(method) => {
                    content.advance_to(&ahead);
                    items.push(ImplItem::Fn(method));
                }
                Err(Unusual) => items.push(left(content.parse())?),
            }
        }
        Ok(Item::Impl(syn::ItemImpl {
            attrs,
            modifiers: Default::default(),
            unsafety: None,
            impl_token: Token![impl](keyword),
            generics,
            trait_,
            self_ty: Box::new(self_ty),
            brace_token: token::Brace { span },
            items,
        }))
    }

    fn method(&mut self, input: ParseStream) -> Understood<syn::ImplItemFn> {
        let attrs = attributes(input)?;
        let vis = visibility(input)?;
        if !is_fn(input.cursor()) {
            return Err(Unusual);
        }
        let sig = self.signature(input)?;
        let block = self.fn_block(input)?;
        Ok(syn::ImplItemFn { attrs, vis, modifiers: Default::default(), sig, block })
    }

    fn mod_item(&mut self, input: ParseStream, head: Head) -> Understood<Item> {
        let Head { attrs, vis, keyword } = head;
        let mod_token = Token![mod](keyword);
        let ident = self.name(input)?;
        let semi = eat(input, ';').map(token::Semi);
        let mut content = None;
        if semi.is_none() {
            let (span, inner) = group(input, Delimiter::Brace)?;
            no_inner_attributes(&inner)?;
            content = Some((token::Brace { span }, left(self.items(&inner))?));
        }
        Ok(Item::Mod(syn::ItemMod { attrs, vis, unsafety: None, mod_token, ident, content, semi }))
    }

    fn use_item(&mut self, input: ParseStream, head: Head) -> Understood<Item> {
        let Head { attrs, vis, keyword } = head;
        let use_token = Token![use](keyword);
        let leading_colon = colons(input).map(token::PathSep);
        let tree = self.use_tree(input)?;
        let semi_token = Token![;](eat(input, ';').ok_or(Unusual)?);
        Ok(Item::Use(syn::ItemUse { attrs, vis, use_token, leading_colon, tree, semi_token }))
    }

    fn use_tree(&mut self, input: ParseStream) -> Understood<UseTree> {
        if let Some(star) = eat(input, '*') {
            return Ok(UseTree::Glob(syn::UseGlob { star_token: Token![*](star) }));
        }
        if is_group(input, Delimiter::Brace) {
            let (span, content) = group(input, Delimiter::Brace)?;
            let mut items = Punctuated::new();
            while !content.is_empty() {
                items.push_value(self.use_tree(&content)?);
                if content.is_empty() {
                    break;
                }
                items.push_punct(Token![,](eat(&content, ',').ok_or(Unusual)?));
            }
            return Ok(UseTree::Group(syn::UseGroup { brace_token: token::Brace { span }, items }));
        }
        let ident = word(input).ok_or(Unusual)?;
        match self.kind_of(&ident) {
            Word::Name | Word::MaybeItem => {}
            Word::Anchor if self.text != "Self" => {}
            _ => return Err(Unusual),
        }
        if let Some(colons) = colons(input) {
            let tree = Box::new(self.use_tree(input)?);
            return Ok(UseTree::Path(syn::UsePath { ident, colon2_token: Token![::](colons), tree }));
        }
        let Some(span) = keyword_span(input, "as") else { return Ok(UseTree::Name(syn::UseName { ident })) };
        let rename = word(input).ok_or(Unusual)?;
        match self.kind_of(&rename) {
            Word::Name | Word::MaybeItem | Word::Underscore => {}
            _ => return Err(Unusual),
        }
        Ok(UseTree::Rename(syn::UseRename { ident, as_token: Token![as](span), rename }))
    }
}

/// Attributes before something.
pub(super) fn attributes(input: ParseStream) -> Understood<Vec<Attribute>> {
    if is_punct(input, '#') { left(input.call(Attribute::parse_outer)) } else { Ok(Vec::new()) }
}

pub(super) fn visibility(input: ParseStream) -> Understood<Visibility> {
    match input.cursor().ident() {
        Some((first, _)) if first == "pub" => left(input.parse()),
        _ => Ok(Visibility::Inherited),
    }
}

pub(super) fn generics(input: ParseStream) -> Understood<Generics> {
    if is_punct(input, '<') { left(input.parse()) } else { Ok(Generics::default()) }
}

/// What begins with `#![..]` is left to syn.
fn no_inner_attributes(content: ParseStream) -> Understood<()> {
    let is_inner =
        content.cursor().punct().is_some_and(|(first, rest)| first.as_char() == '#' && starts_with(rest, '!'));
    if is_inner { Err(Unusual) } else { Ok(()) }
}

/// Whether a fn starts here; one with an ABI is left to syn.
fn is_fn(mut cursor: Cursor) -> bool {
    while let Some((word, rest)) = cursor.ident() {
        if word == "fn" {
            return true;
        }
        if word != "const" && word != "async" && word != "unsafe" {
            return false;
        }
        cursor = rest;
    }
    false
}

/// Whether a parameter is `self`, `&self`, `mut self` or the like.
fn starts_with_self(mut cursor: Cursor) -> bool {
    if let Some((_, rest)) = cursor.punct().filter(|(and, _)| and.as_char() == '&') {
        cursor = rest.lifetime().map_or(rest, |(_, rest)| rest);
    }
    match cursor.ident() {
        Some((word, rest)) if word == "mut" => rest.ident().is_some_and(|(word, _)| word == "self"),
        Some((word, _)) => word == "self",
        None => false,
    }
}

/// Whether the `<` after `impl` is that of its generics, not of a path `<T>::A`.
fn starts_generics(cursor: Cursor) -> bool {
    let Some((_, first)) = cursor.punct() else { return false };
    if starts_with(first, '>') || starts_with(first, '#') {
        return true;
    }
    let after = match (first.lifetime(), first.ident()) {
        (Some((_, rest)), _) => rest,
        (None, Some((word, _))) if word == "const" => return true,
        (None, Some((_, rest))) => rest,
        (None, None) => return false,
    };
    starts_with(after, '>')
        || starts_with(after, ',')
        || starts_with(after, '=')
        || starts_with(after, ':') && !is_pair(after, ':', ':')
}
