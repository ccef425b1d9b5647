//! Structs and enums. The keyword of each is read already.

use super::items::{Head, attributes, generics, visibility};
use super::*;
use syn::punctuated::Punctuated;
use syn::{Field, Fields, FieldsNamed, FieldsUnnamed, Item, Variant};

impl Code {
    pub(super) fn struct_item(&mut self, input: ParseStream, head: Head) -> Understood<Item> {
        let Head { attrs, vis, keyword } = head;
        let struct_token = Token![struct](keyword);
        let ident = self.name(input)?;
        let mut generics = generics(input)?;
        generics.where_clause = left(input.parse())?;
        let fields = match generics.where_clause.is_some() && is_group(input, Delimiter::Parenthesis) {
            true => return Err(Unusual),
            false => self.fields(input)?,
        };
        if matches!(fields, Fields::Unnamed(_)) {
            generics.where_clause = left(input.parse())?;
        }
        let semi_token = match fields {
            Fields::Named(_) => None,
            Fields::Unnamed(_) | Fields::Unit => Some(Token![;](eat(input, ';').ok_or(Unusual)?)),
        };
        Ok(Item::Struct(syn::ItemStruct { attrs, vis, struct_token, ident, generics, fields, semi_token }))
    }

    pub(super) fn enum_item(&mut self, input: ParseStream, head: Head) -> Understood<Item> {
        let Head { attrs, vis, keyword } = head;
        let enum_token = Token![enum](keyword);
        let ident = self.name(input)?;
        let mut generics = generics(input)?;
        generics.where_clause = left(input.parse())?;
        let (span, content) = group(input, Delimiter::Brace)?;
        let brace_token = token::Brace { span };
        let variants = separated(&content, |content| self.variant(content))?;
        Ok(Item::Enum(syn::ItemEnum { attrs, vis, enum_token, ident, generics, brace_token, variants }))
    }

    fn variant(&mut self, input: ParseStream) -> Understood<Variant> {
        let attrs = attributes(input)?;
        let ident = self.name(input)?;
        let fields = self.fields(input)?;
        let discriminant = match eat(input, '=') {
            Some(eq) => Some((Token![=](eq), self.expr(input, true)?)),
            None => None,
        };
        Ok(Variant { attrs, ident, fields, discriminant })
    }

    fn fields(&mut self, input: ParseStream) -> Understood<Fields> {
        if is_group(input, Delimiter::Brace) {
            let (span, content) = group(input, Delimiter::Brace)?;
            let named = separated(&content, |content| self.named_field(content))?;
            return Ok(Fields::Named(FieldsNamed { brace_token: token::Brace { span }, named }));
        }
        if is_group(input, Delimiter::Parenthesis) {
            let (span, content) = group(input, Delimiter::Parenthesis)?;
            let unnamed = separated(&content, |content| self.unnamed_field(content))?;
            return Ok(Fields::Unnamed(FieldsUnnamed { paren_token: token::Paren { span }, unnamed }));
        }
        Ok(Fields::Unit)
    }

    fn named_field(&mut self, input: ParseStream) -> Understood<Field> {
        let (attrs, vis) = (attributes(input)?, visibility(input)?);
        let ident = Some(self.name(input)?);
        let colon_token = Some(Token![:](eat(input, ':').ok_or(Unusual)?));
        let ty = self.ty(input, true)?;
        Ok(Field { attrs, vis, modifiers: Default::default(), ident, colon_token, ty, default: None })
    }

    fn unnamed_field(&mut self, input: ParseStream) -> Understood<Field> {
        let (attrs, vis) = (attributes(input)?, visibility(input)?);
        let ty = self.ty(input, true)?;
        let (ident, colon_token, default) = (None, None, None);
        Ok(Field { attrs, vis, modifiers: Default::default(), ident, colon_token, ty, default })
    }
}

/// What stands between commas, up to the end.
fn separated<T>(
    content: ParseStream,
    mut each: impl FnMut(ParseStream) -> Understood<T>,
) -> Understood<Punctuated<T, Token![,]>> {
    let mut all = Punctuated::new();
    while !content.is_empty() {
        all.push_value(each(content)?);
        if content.is_empty() {
            break;
        }
        all.push_punct(Token![,](eat(content, ',').ok_or(Unusual)?));
    }
    Ok(all)
}
