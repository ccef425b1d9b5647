//! `#[watch]`: wraps the body of an async fn in a future with a name. The fn stays as it is otherwise.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{
    Attribute, Block, Error, Expr, Ident, ImplItem, Item, ItemFn, ItemImpl, LitStr, ReturnType, Signature, Token, Type,
    parenthesized, parse_quote, token,
};

/// `name = "…", fields(user = user.id, ?request)`.
#[derive(Default)]
struct Arguments {
    name: Option<LitStr>,
    fields: Vec<Field>,
}

/// `user = user.id`, `user`, `?user`, `%user`.
struct Field {
    name: Ident,
    value: Expr,
    is_debug: bool,
}

pub(crate) fn expand(arguments: TokenStream, item: TokenStream) -> syn::Result<TokenStream> {
    let arguments: Arguments = syn::parse2(arguments)?;
    match syn::parse2(item)? {
        Item::Fn(item) => of_fn(&arguments, item),
        Item::Impl(item) => of_impl(&arguments, item),
        other => Err(Error::new_spanned(other, "`#[watch]` is for async fns and for impls with async fns")),
    }
}

fn of_fn(arguments: &Arguments, mut item: ItemFn) -> syn::Result<TokenStream> {
    if item.sig.asyncness.is_none() {
        let message = "this fn is not async; on an `#[async_trait]` impl, `#[watch]` goes above `#[async_trait]`";
        return Err(Error::new_spanned(item.sig.fn_token, message));
    }
    *item.block = watched(arguments, None, &item.sig, &item.block);
    Ok(quote!(#item))
}

fn of_impl(arguments: &Arguments, mut item: ItemImpl) -> syn::Result<TokenStream> {
    if let Some(name) = &arguments.name {
        return Err(Error::new_spanned(name, "one name cannot be for all fns of an impl: put it on a fn"));
    }
    let owner = match &*item.self_ty {
        Type::Path(path) => path.path.segments.last().map(|segment| segment.ident.to_string()),
        _ => None,
    };
    let mut count = 0;
    for function in &mut item.items {
        let ImplItem::Fn(function) = function else {
            continue;
        };
        if function.sig.asyncness.is_some() && !has_own(&function.attrs) {
            function.block = watched(arguments, owner.as_deref(), &function.sig, &function.block);
        }
        count += usize::from(function.sig.asyncness.is_some());
    }
    if count == 0 {
        return Err(Error::new_spanned(item.impl_token, "there is no async fn in this impl"));
    }
    Ok(quote!(#item))
}

fn has_own(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|one| one.path().segments.last().is_some_and(|segment| segment.ident == "watch"))
}

/// The body of an async fn, in a future with a name.
fn watched(arguments: &Arguments, owner: Option<&str>, signature: &Signature, block: &Block) -> Block {
    let function = signature.ident.to_string();
    let path = owner.map_or(function.clone(), |owner| format!("{owner}::{function}"));
    let name = match &arguments.name {
        Some(name) => quote!(#name),
        None => quote!(::core::concat!(::core::module_path!(), "::", #path)),
    };
    let body = body(&signature.output, block);
    let watched = if arguments.fields.is_empty() {
        // Looking a name up takes a lock: once is enough.
        quote! {
            static __NAME: ::std::sync::OnceLock<::async_watchdog::Name> = ::std::sync::OnceLock::new();
            ::async_watchdog::__private::watched_body(*__NAME.get_or_init(|| ::async_watchdog::Name::new(#name)), #body).await
        }
    } else {
        let format = format(&arguments.fields);
        let values = arguments.fields.iter().map(|field| &field.value);
        // Before the body, which takes what it uses.
        quote! {
            let __name = ::std::format!(::core::concat!("{} ", #format), #name #(, #values)*);
            ::async_watchdog::__private::watched_once(__name, #body).await
        }
    };
    parse_quote!({ #watched })
}

/// `{{user={}, request={:?}}}`, the format of the fields.
fn format(fields: &[Field]) -> String {
    let field = |field: &Field| format!("{}={{{}}}", field.name, if field.is_debug { ":?" } else { "" });
    format!("{{{{{}}}}}", fields.iter().map(field).collect::<Vec<_>>().join(", "))
}

/// The body as an async block that knows its type, which inference needs where the fn's own type told it.
pub(crate) fn body(output: &ReturnType, block: &Block) -> TokenStream {
    let statements = &block.stmts;
    let ty: Type = match output {
        ReturnType::Default => parse_quote!(()),
        ReturnType::Type(_, ty) => (**ty).clone(),
    };
    // `impl Trait` cannot be named.
    let result = format_ident!("__result");
    let hint = (!quote!(#ty).into_iter().any(is_impl)).then(|| {
        quote! {
            #[allow(unreachable_code, clippy::diverging_sub_expression, clippy::empty_loop, clippy::let_unit_value, clippy::needless_return)]
            if false {
                let #result: #ty = loop {};
                return #result;
            }
        }
    });
    quote!(async move { #hint #(#statements)* })
}

/// Whether `impl` stands in it at any depth.
fn is_impl(token: proc_macro2::TokenTree) -> bool {
    match token {
        proc_macro2::TokenTree::Ident(ident) => ident == "impl",
        proc_macro2::TokenTree::Group(group) => group.stream().into_iter().any(is_impl),
        _ => false,
    }
}

impl Parse for Arguments {
    fn parse(input: ParseStream<'_>) -> syn::Result<Arguments> {
        let mut arguments = Arguments::default();
        while !input.is_empty() {
            let key: Ident = input.parse()?;
            if key == "name" {
                input.parse::<Token![=]>()?;
                arguments.name = Some(input.parse()?);
            } else if key == "fields" {
                let content;
                parenthesized!(content in input);
                arguments.fields.extend(Punctuated::<Field, Token![,]>::parse_terminated(&content)?);
            } else {
                return Err(Error::new(key.span(), "`#[watch]` takes `name = \"…\"` and `fields(…)`"));
            }
            if !input.is_empty() {
                input.parse::<Token![,]>()?;
            }
        }
        Ok(arguments)
    }
}

impl Parse for Field {
    fn parse(input: ParseStream<'_>) -> syn::Result<Field> {
        if !input.peek(token::Question) && !input.peek(token::Percent) {
            let name: Ident = input.parse()?;
            if !input.peek(Token![=]) {
                return Ok(Field { value: parse_quote!(#name), name, is_debug: false });
            }
            input.parse::<Token![=]>()?;
            let is_debug = sigil(input)?;
            return Ok(Field { name, value: input.parse()?, is_debug });
        }
        let is_debug = sigil(input)?;
        let name: Ident = input.parse()?;
        Ok(Field { value: parse_quote!(#name), name, is_debug })
    }
}

/// `?` for `Debug`, `%` or nothing for `Display`, as in `tracing`.
fn sigil(input: ParseStream<'_>) -> syn::Result<bool> {
    if input.peek(token::Question) {
        return input.parse::<token::Question>().map(|_| true);
    }
    if input.peek(token::Percent) {
        input.parse::<token::Percent>()?;
    }
    Ok(false)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn expanded(arguments: TokenStream, item: TokenStream) -> String {
        expand(arguments, item).map_or_else(|error| format!("error: {error}"), |tokens| tokens.to_string())
    }

    #[test]
    fn a_fn_keeps_its_signature() {
        let text = expanded(
            quote!(),
            quote!(
                #[inline]
                pub async fn load<T: A>(&self, id: u32) -> io::Result<T> {
                    self.get(id)?
                }
            ),
        );
        assert!(
            text.starts_with("# [inline] pub async fn load < T : A > (& self , id : u32) -> io :: Result < T > {"),
            "{text}"
        );
        assert!(text.contains(r#":: core :: module_path ! () , "::" , "load""#), "{text}");
        assert!(text.contains("let __result : io :: Result < T > = loop { }"), "{text}");
        assert!(text.contains("async move {") && text.contains("self . get (id) ?"), "{text}");
        assert!(text.ends_with("} ) . await }") || text.ends_with("}) . await }"), "{text}");
    }

    #[test]
    fn a_name_and_fields() {
        let text = expanded(
            quote!(name = "users", fields(user = user.id, tenant, ?request, at = ?now())),
            quote!(
                async fn load() {}
            ),
        );
        assert!(text.contains(r#""{} " , "{{user={}, tenant={}, request={:?}, at={:?}}}""#), "{text}");
        assert!(text.contains(r#""users" , user . id , tenant , request , now ()"#), "{text}");
    }

    #[test]
    fn the_async_fns_of_an_impl() {
        let text = expanded(
            quote!(),
            quote!(
                impl<T> Load for app::Store<T> {
                    const A: u8 = 1;
                    fn sync(&self) {}
                    async fn a(&self) {}
                    #[watch(name = "b")]
                    async fn b(&self) {}
                }
            ),
        );
        assert_eq!(text.matches("async_watchdog :: __private :: watched_body").count(), 1, "{text}");
        assert!(text.contains(r#""Store::a""#), "{text}");
    }

    #[test]
    fn a_type_that_cannot_be_named_gets_no_hint() {
        let text = expanded(
            quote!(),
            quote!(
                async fn load() -> Result<impl Into<u8>, ()> {
                    Ok(1)
                }
            ),
        );
        assert!(!text.contains("loop"), "{text}");
    }

    #[test]
    fn misuse_is_told_in_words() {
        for (arguments, item, expected) in [
            (
                quote!(),
                quote!(
                    fn load() {}
                ),
                "this fn is not async",
            ),
            (
                quote!(),
                quote!(
                    struct A;
                ),
                "`#[watch]` is for async fns",
            ),
            (quote!(), quote!(impl A { fn a() {} }), "there is no async fn in this impl"),
            (quote!(name = "a"), quote!(impl A { async fn a() {} }), "one name cannot be for all"),
            (
                quote!(level = "a"),
                quote!(
                    async fn a() {}
                ),
                "`#[watch]` takes",
            ),
            (
                quote!(name = 7),
                quote!(
                    async fn a() {}
                ),
                "expected string literal",
            ),
        ] {
            let text = expanded(arguments, item);
            assert!(text.starts_with("error: ") && text.contains(expected), "{text}");
        }
    }
}
