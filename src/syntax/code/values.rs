//! Consts, statics and aliases of types, without generics. The keyword of each is read already.

use super::items::{Head, generics};
use super::*;
use syn::{Item, StaticMutability, WhereClausePlacement};

impl Code {
    pub(super) fn const_item(&mut self, input: ParseStream, head: Head) -> Understood<Item> {
        let Head { attrs, vis, keyword } = head;
        let const_token = Token![const](keyword);
        let ident = if is_word(input, "_") { word(input).ok_or(Unusual)? } else { self.name(input)? };
        let colon_token = Token![:](eat(input, ':').ok_or(Unusual)?);
        let ty = Box::new(self.ty(input, true)?);
        let (eq_token, expr, semi_token) = self.initializer(input)?;
        let (modifiers, generics) = Default::default();
        Ok(Item::Const(syn::ItemConst {
            attrs,
            vis,
            modifiers,
            const_token,
            ident,
            generics,
            colon_token,
            ty,
            eq_token,
            expr,
            semi_token,
        }))
    }

    pub(super) fn static_item(&mut self, input: ParseStream, head: Head) -> Understood<Item> {
        let Head { attrs, vis, keyword } = head;
        let static_token = Token![static](keyword);
        let mutability = match keyword_span(input, "mut") {
            Some(span) => StaticMutability::Mut(Token![mut](span)),
            None => StaticMutability::None,
        };
        let ident = self.name(input)?;
        let colon_token = Token![:](eat(input, ':').ok_or(Unusual)?);
        let ty = Box::new(self.ty(input, true)?);
        let (eq_token, expr, semi_token) = self.initializer(input)?;
        Ok(Item::Static(syn::ItemStatic {
            attrs,
            vis,
            static_token,
            mutability,
            ident,
            colon_token,
            ty,
            eq_token,
            expr,
            semi_token,
        }))
    }

    /// `= value;`.
    fn initializer(&mut self, input: ParseStream) -> Understood<(Token![=], Box<Expr>, Token![;])> {
        let eq = Token![=](eat(input, '=').ok_or(Unusual)?);
        let value = Box::new(self.expr(input, true)?);
        Ok((eq, value, Token![;](eat(input, ';').ok_or(Unusual)?)))
    }

    pub(super) fn type_item(&mut self, input: ParseStream, head: Head) -> Understood<Item> {
        let Head { attrs, vis, keyword } = head;
        let type_token = Token![type](keyword);
        let ident = self.name(input)?;
        let generics = generics(input)?;
        let eq_token = Token![=](eat(input, '=').ok_or(Unusual)?);
        let ty = Box::new(self.ty(input, true)?);
        let semi_token = Token![;](eat(input, ';').ok_or(Unusual)?);
        Ok(Item::Type(syn::ItemType {
            attrs,
            vis,
            modifiers: Default::default(),
            type_token,
            ident,
            generics,
            eq_token,
            ty,
            semi_token,
            where_clause_placement: WhereClausePlacement::Early,
        }))
    }
}
