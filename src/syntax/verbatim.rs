//! Forms that syn hands on as mere tokens.

use proc_macro2::{Ident, TokenStream, TokenTree};
use syn::parse::{Parse, ParseStream, Parser};
use syn::{Attribute, Expr, Item, Signature, Token, Type, Visibility};

/// A fn without a body, at the level of items or in an impl.
pub struct Bodiless {
    pub attributes: Vec<Attribute>,
    pub visibility: Visibility,
    pub signature: Signature,
}

impl Parse for Bodiless {
    fn parse(input: ParseStream) -> syn::Result<Bodiless> {
        let attributes = input.call(Attribute::parse_outer)?;
        let visibility = input.parse()?;
        input.parse::<Option<Token![default]>>()?;
        let signature = input.parse()?;
        input.parse::<Token![;]>()?;
        Ok(Bodiless { attributes, visibility, signature })
    }
}

/// A const or static that may lack its value.
pub struct Declared {
    pub attributes: Vec<Attribute>,
    pub visibility: Visibility,
    pub name: Ident,
    pub ty: Type,
    pub value: Option<Expr>,
    pub is_static: bool,
}

impl Parse for Declared {
    fn parse(input: ParseStream) -> syn::Result<Declared> {
        let attributes = input.call(Attribute::parse_outer)?;
        let visibility = input.parse()?;
        input.parse::<Option<Token![default]>>()?;
        let is_static = input.parse::<Option<Token![static]>>()?.is_some();
        if is_static {
            input.parse::<Option<Token![mut]>>()?;
        } else {
            input.parse::<Token![const]>()?;
        }
        let name = input.parse()?;
        input.parse::<Token![:]>()?;
        let ty = input.parse()?;
        let value = if input.parse::<Option<Token![=]>>()?.is_some() { Some(input.parse()?) } else { None };
        input.parse::<Token![;]>()?;
        Ok(Declared { attributes, visibility, name, ty, value, is_static })
    }
}

/// A trait or impl without its `const`, which changes nothing here.
pub fn without_const(tokens: &TokenStream) -> Option<Item> {
    let mut removed = false;
    let mut kept = Vec::new();
    for token in tokens.clone() {
        match &token {
            TokenTree::Ident(word) if word == "const" => removed = true,
            _ => kept.push(token),
        }
    }
    let item = syn::parse2(kept.into_iter().collect()).ok().filter(|_| removed)?;
    if matches!(item, Item::Verbatim(_)) { None } else { Some(item) }
}

/// `macro name { .. }`.
pub struct DeclarativeMacro {
    pub attributes: Vec<Attribute>,
    pub is_public: bool,
    pub name: Ident,
}

/// Reads the head of a `macro` item.
pub fn declarative_macro(tokens: &TokenStream) -> Option<DeclarativeMacro> {
    let parser = |input: ParseStream| -> syn::Result<DeclarativeMacro> {
        let attributes = input.call(Attribute::parse_outer)?;
        let visibility: Visibility = input.parse()?;
        input.parse::<Token![macro]>()?;
        let name = input.parse()?;
        input.parse::<TokenStream>()?;
        Ok(DeclarativeMacro { attributes, is_public: matches!(visibility, Visibility::Public(_)), name })
    };
    parser.parse2(tokens.clone()).ok()
}

/// The pattern after `box`.
pub fn boxed_pattern(tokens: &TokenStream) -> Option<syn::Pat> {
    let parser = |input: ParseStream| -> syn::Result<syn::Pat> {
        input.parse::<Token![box]>()?;
        syn::Pat::parse_single(input)
    };
    parser.parse2(tokens.clone()).ok()
}

/// The operand of `become`.
pub fn tail_call(tokens: &TokenStream) -> Option<Expr> {
    let parser = |input: ParseStream| -> syn::Result<Expr> {
        input.parse::<Token![become]>()?;
        input.parse()
    };
    parser.parse2(tokens.clone()).ok()
}

/// The closing bracket of a macro call.
pub fn closing(delimiter: &syn::MacroDelimiter) -> proc_macro2::Span {
    delimiter.span().close()
}

/// Whether a macro call's brackets are braces.
pub fn is_braced(delimiter: &syn::MacroDelimiter) -> bool {
    matches!(delimiter, syn::MacroDelimiter::Brace(_))
}
