//! Attributes by which a type gets a trait's fns from those of what it holds.

use super::*;
use syn::Attribute;
use syn::parse::ParseStream;

/// By the last segment. On an enum: for each variant what the variant holds; on a struct: what a field holds. On a trait:
/// the types that are named do so.
const FORWARDING: [&str; 3] = ["enum_dispatch", "delegate", "delegatable_trait"];

impl Lowering<'_> {
    /// Notes the forwarding attributes of an item, and says whether there are any.
    pub(super) fn forwards(&mut self, item: Item, attributes: &[Attribute]) -> bool {
        let mut found = false;
        for attribute in attributes {
            let Some(last) = attribute.path().segments.last() else { continue };
            if !FORWARDING.iter().any(|name| last.ident == name) {
                continue;
            }
            let (paths, target) = match &attribute.meta {
                syn::Meta::List(_) => attribute.parse_args_with(arguments).unwrap_or_default(),
                _ => Default::default(),
            };
            let paths = paths.iter().map(|path| self.path(path, None)).collect();
            self.file.forwards.push(Forward { item, paths, target: target.map(|name| Name::from(&name)) });
            found = true;
        }
        found
    }
}

/// `Trait, Other<T>, target = "field"`.
fn arguments(input: ParseStream) -> syn::Result<(Vec<syn::Path>, Option<String>)> {
    let (mut paths, mut target) = (Vec::new(), None);
    while !input.is_empty() {
        let path: syn::Path = input.parse()?;
        if input.parse::<Option<syn::Token![=]>>()?.is_some() {
            let value: syn::LitStr = input.parse()?;
            if path.is_ident("target") {
                target = Some(value.value());
            }
        } else {
            paths.push(path);
        }
        if input.parse::<Option<syn::Token![,]>>()?.is_none() {
            break;
        }
    }
    Ok((paths, target))
}

/// The field of a variant that is written as a name alone: such an attribute takes it for that of the type it holds.
pub(super) fn of_its_name(name: Name) -> Fields {
    let ty = TypeRef::Path(Box::new(macros::plain_path(&[name])));
    Fields::Tuple(Box::new([Field { name: items::number(0), ty }]))
}
