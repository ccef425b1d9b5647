//! Attributes of items.

use super::*;
use syn::{Attribute, Meta};

/// Attributes that no stage asks for.
const IGNORED: [&str; 20] = [
    "doc",
    "cfg",
    "derive",
    "allow",
    "warn",
    "deny",
    "forbid",
    "expect",
    "inline",
    "must_use",
    "deprecated",
    "repr",
    "cold",
    "non_exhaustive",
    "track_caller",
    "path",
    "cfg_attr",
    "serde",
    "error",
    "automatically_derived",
];

/// The attributes of the model language.
const MODEL: [&str; 18] = [
    "blocks",
    "offloads",
    "executor",
    "spawns",
    "drives",
    "stores",
    "hook",
    "serves",
    "nonblocking",
    "os_backed",
    "os_backed_if",
    "guard",
    "drops",
    "owns",
    "lazy",
    "called",
    "lang",
    "also",
];

/// Attributes that make a fn a test.
const TESTS: [&str; 8] =
    ["test", "bench", "rstest", "test_case", "quickcheck", "proptest", "wasm_bindgen_test", "case"];

impl Lowering<'_> {
    pub(super) fn attributes(&mut self, attributes: &[Attribute]) -> Attributes {
        let mut read = Reader::default();
        if self.options.is_model {
            read.model = Some(Vec::new());
        }
        for attribute in attributes {
            self.attribute(&attribute.meta, &mut read);
        }
        Attributes {
            cfg: self.condition(attributes),
            names: read.names.into_boxed_slice(),
            derives: read.derives.into_boxed_slice(),
            model: read.model.map(Vec::into_boxed_slice),
        }
    }

    /// All conditions of an item, with that of the branch it stands in.
    pub(super) fn condition(&mut self, attributes: &[Attribute]) -> Option<Box<CfgExpr>> {
        let mut all: Vec<CfgExpr> = self.branch.iter().cloned().collect();
        all.extend(syntax::conditions(attributes));
        if all.len() > 1 { Some(Box::new(CfgExpr::All(all))) } else { all.pop().map(Box::new) }
    }

    fn attribute(&mut self, meta: &Meta, read: &mut Reader) {
        let path = meta.path();
        if let Some(word) = path.get_ident() {
            if *word == "derive" {
                return self.derives(meta, read);
            }
            if *word == "cfg_attr" {
                return self.conditional(meta, read);
            }
            if let Some(model) = &mut read.model
                && MODEL.iter().any(|name| *word == *name)
            {
                model.push(model_attribute(meta));
                return;
            }
            if IGNORED.iter().any(|name| *word == *name) {
                return;
            }
        }
        if path.segments.first().is_some_and(|segment| segment.ident == "clippy" || segment.ident == "rustfmt") {
            return;
        }
        let text: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        read.names.push(Name::from(&text.join("::")));
    }

    fn derives(&mut self, meta: &Meta, read: &mut Reader) {
        let Meta::List(list) = meta else { return };
        let parser = syn::punctuated::Punctuated::<syn::Path, syn::Token![,]>::parse_terminated;
        let paths = list.parse_args_with(parser).unwrap_or_default();
        read.derives.extend(paths.iter().filter_map(|path| path.segments.last()).map(|last| self.name(&last.ident)));
    }

    /// `cfg_attr(condition, attributes)`: they count whatever the condition is.
    fn conditional(&mut self, meta: &Meta, read: &mut Reader) {
        for (_, inner) in conditional_attributes(meta) {
            if !inner.path().is_ident("cfg") {
                self.attribute(&inner, read);
            }
        }
    }

    /// Whether a fn with these attributes is only there in tests.
    pub(super) fn is_test(&self, attributes: &Attributes) -> bool {
        let is_test_name = |path: &Name| path.rsplit("::").next().is_some_and(|last| TESTS.contains(&last));
        self.in_tests
            || attributes.cfg.as_deref().is_some_and(syntax::is_test_only)
            || attributes.names.iter().any(is_test_name)
    }
}

#[derive(Default)]
struct Reader {
    names: Vec<Name>,
    derives: Vec<Name>,
    model: Option<Vec<ModelAttribute>>,
}

/// The attributes inside `cfg_attr`, each with its condition.
pub(super) fn conditional_attributes(meta: &Meta) -> Vec<(CfgExpr, Meta)> {
    let Meta::List(list) = meta else { return Vec::new() };
    let parser = |input: syn::parse::ParseStream| -> syn::Result<Vec<(CfgExpr, Meta)>> {
        let syntax::Condition(condition) = input.parse()?;
        let mut found = Vec::new();
        while input.parse::<Option<syn::Token![,]>>()?.is_some() && !input.is_empty() {
            found.push((condition.clone(), input.parse()?));
        }
        Ok(found)
    };
    list.parse_args_with(parser).unwrap_or_default()
}

fn model_attribute(meta: &Meta) -> ModelAttribute {
    let name = meta.path().segments.last().map(|last| Name::from(&last.ident.to_string())).unwrap_or_default();
    let arguments = match meta {
        Meta::Path(_) => Vec::new(),
        Meta::NameValue(_) => {
            let value = syntax::attribute_value(meta).unwrap_or_default();
            vec![ModelArgument::Pair(name, Name::from(&value))]
        }
        Meta::List(list) => {
            if name.as_str() == "also" {
                return ModelAttribute { name, arguments: also_words(list) };
            }
            let parser = syn::punctuated::Punctuated::<Meta, syn::Token![,]>::parse_terminated;
            let inner = list.parse_args_with(parser).unwrap_or_default();
            inner.iter().map(model_argument).collect()
        }
    };
    ModelAttribute { name, arguments: arguments.into_boxed_slice() }
}

fn model_argument(meta: &Meta) -> ModelArgument {
    let name = written(meta.path());
    match meta {
        Meta::Path(_) => ModelArgument::Word(name),
        Meta::NameValue(_) => ModelArgument::Pair(name, Name::from(&syntax::attribute_value(meta).unwrap_or_default())),
        Meta::List(list) => {
            let parser = syn::punctuated::Punctuated::<syn::Path, syn::Token![,]>::parse_terminated;
            let words = list.parse_args_with(parser).unwrap_or_default();
            ModelArgument::List(name, words.iter().map(written).collect())
        }
    }
}

fn written(path: &syn::Path) -> Name {
    let text: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
    Name::from(&text.join("::"))
}

/// The primitive types of `#[also(..)]`.
fn also_words(list: &syn::MetaList) -> Box<[ModelArgument]> {
    let parser = syn::punctuated::Punctuated::<syn::Type, syn::Token![,]>::parse_terminated;
    let types = list.parse_args_with(parser).unwrap_or_default();
    let words = types.iter().filter_map(|ty| match ty {
        syn::Type::Path(path) => path.path.get_ident().map(|ident| ModelArgument::Word(Name::from(&ident.to_string()))),
        _ => None,
    });
    words.collect()
}

/// The types of `#[also(..)]` that are more than a word.
pub(super) fn also_types(attributes: &[syn::Attribute]) -> Vec<syn::Type> {
    let also = attributes.iter().filter(|attribute| attribute.path().is_ident("also"));
    let parser = syn::punctuated::Punctuated::<syn::Type, syn::Token![,]>::parse_terminated;
    let types = also.filter_map(|attribute| attribute.parse_args_with(parser).ok()).flatten();
    types.filter(|ty| !matches!(ty, syn::Type::Path(path) if path.path.get_ident().is_some())).collect()
}
