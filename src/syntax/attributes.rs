//! What attributes say: conditions, and values of `name = ".."`.

use crate::project::CfgExpr;
use crate::source::Name;
use proc_macro2::{TokenStream, TokenTree};
use syn::parse::{Parse, ParseStream};
use syn::{Attribute, Expr, ExprLit, Lit, Meta, Token};

/// A condition as `cfg` takes it.
pub struct Condition(pub CfgExpr);

impl Parse for Condition {
    fn parse(input: ParseStream) -> syn::Result<Condition> {
        use syn::ext::IdentExt;
        let name = match input.parse::<TokenTree>()? {
            TokenTree::Ident(ident) => ident.unraw().to_string(),
            TokenTree::Literal(_) => return Ok(Condition(CfgExpr::True)),
            other => return Err(syn::Error::new(other.span(), "expected a condition")),
        };
        if input.peek(Token![=]) && !input.peek(Token![=>]) {
            input.parse::<Token![=]>()?;
            let value = match input.parse::<Lit>()? {
                Lit::Str(text) => text.value(),
                other => return Err(syn::Error::new(other.span(), "expected a string")),
            };
            return Ok(Condition(CfgExpr::KeyValue(Name::from(&name), Name::from(&value))));
        }
        if !input.peek(syn::token::Paren) {
            return Ok(Condition(word(&name)));
        }
        let content;
        syn::parenthesized!(content in input);
        let is_known = matches!(name.as_str(), "all" | "any" | "not");
        if !is_known {
            content.parse::<TokenStream>()?;
            return Ok(Condition(CfgExpr::Flag(Name::from(&name))));
        }
        let mut parts = content.parse_terminated(Condition::parse, Token![,])?.into_iter().map(|part| part.0);
        Ok(Condition(match name.as_str() {
            "all" => CfgExpr::All(parts.collect()),
            "any" => CfgExpr::Any(parts.collect()),
            _ => CfgExpr::Not(Box::new(parts.next().unwrap_or(CfgExpr::False))),
        }))
    }
}

fn word(name: &str) -> CfgExpr {
    match name {
        "true" => CfgExpr::True,
        "false" => CfgExpr::False,
        _ => CfgExpr::Flag(Name::from(name)),
    }
}

/// The conditions of `cfg` attributes.
pub fn conditions(attributes: &[Attribute]) -> impl Iterator<Item = CfgExpr> {
    attributes.iter().filter_map(|attribute| match &attribute.meta {
        Meta::List(list) if list.path.is_ident("cfg") => {
            syn::parse2(list.tokens.clone()).ok().map(|Condition(condition)| condition)
        }
        _ => None,
    })
}

/// Whether a condition can hold in a test build only.
pub fn is_test_only(condition: &CfgExpr) -> bool {
    match condition {
        CfgExpr::Flag(name) => name.as_str() == "test",
        CfgExpr::All(parts) => parts.iter().any(is_test_only),
        CfgExpr::Any(parts) => !parts.is_empty() && parts.iter().all(is_test_only),
        _ => false,
    }
}

/// The text of `#[name = "text"]`.
pub fn attribute_value(meta: &Meta) -> Option<String> {
    match meta {
        Meta::NameValue(pair) => match &pair.value {
            Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => Some(text.value()),
            _ => None,
        },
        _ => None,
    }
}
