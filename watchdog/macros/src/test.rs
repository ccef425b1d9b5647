//! `#[async_watchdog::test]`: a `#[tokio::test]` under a watchdog that fails it for each stall.

use proc_macro2::TokenStream;
use quote::quote;
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Error, Expr, Ident, ItemFn, LitStr, Token, parenthesized, parse_quote};

use crate::watch;

/// `threshold = "50ms", tick = "5ms", allow("path"), flavor = "multi_thread"`.
#[derive(Default)]
struct Arguments {
    threshold: Option<u64>,
    tick: Option<u64>,
    allowed: Vec<LitStr>,
    /// What is not for the watchdog is for `#[tokio::test]`, which says what it does not know.
    others: Vec<TokenStream>,
}

pub(crate) fn expand(arguments: TokenStream, item: TokenStream) -> syn::Result<TokenStream> {
    let Arguments { threshold, tick, allowed, others } = syn::parse2(arguments)?;
    let mut item: ItemFn = syn::parse2(item)?;
    let sig = &item.sig;
    if sig.asyncness.is_none() {
        return Err(Error::new_spanned(sig.fn_token, "a test of polls is an `async fn`"));
    }
    let name = sig.ident.to_string();
    let body = watch::body(&sig.output, &item.block);
    let setters = [("threshold", threshold), ("tick", tick)].into_iter().filter_map(|(setter, micros)| {
        let setter = Ident::new(setter, proc_macro2::Span::call_site());
        micros.map(|micros| quote!(.#setter(::core::time::Duration::from_micros(#micros))))
    });
    *item.block = parse_quote!({
        let __no_stalls =
            ::async_watchdog::Watchdog::test_builder() #(#setters)* #(.ignore(#allowed))* .assert_no_stalls();
        let __result = ::async_watchdog::watched(::core::concat!(::core::module_path!(), "::", #name), #body).await;
        __no_stalls.finish();
        __result
    });
    Ok(quote! {
        #[::tokio::test(#(#others),*)]
        #item
    })
}

impl Parse for Arguments {
    fn parse(input: ParseStream<'_>) -> syn::Result<Arguments> {
        let mut arguments = Arguments::default();
        while !input.is_empty() {
            let key: Ident = input.call(syn::ext::IdentExt::parse_any)?;
            if key == "allow" {
                let content;
                parenthesized!(content in input);
                arguments.allowed.extend(Punctuated::<LitStr, Token![,]>::parse_terminated(&content)?);
            } else {
                input.parse::<Token![=]>()?;
                if key == "threshold" {
                    arguments.threshold = Some(micros(&input.parse()?)?);
                } else if key == "tick" {
                    arguments.tick = Some(micros(&input.parse()?)?);
                } else {
                    let value: Expr = input.parse()?;
                    arguments.others.push(quote!(#key = #value));
                }
            }
            if !input.is_empty() {
                input.parse::<Token![,]>()?;
            }
        }
        Ok(arguments)
    }
}

/// `50ms`, `1.5s`, `800us`.
fn micros(text: &LitStr) -> syn::Result<u64> {
    let value = text.value();
    let end = value.find(|c: char| !(c.is_ascii_digit() || c == '.')).unwrap_or(value.len());
    let unit = match value[end..].trim() {
        "us" => Some(1.0),
        "ms" => Some(1e3),
        "s" => Some(1e6),
        _ => None,
    };
    let micros = unit.and_then(|unit| Some(value[..end].parse::<f64>().ok()? * unit));
    let micros = micros.filter(|micros| (1.0..86_400e6).contains(micros));
    micros
        .map(|micros| micros as u64)
        .ok_or_else(|| Error::new(text.span(), "this takes a duration with its unit, like \"50ms\" or \"1.5s\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn expanded(arguments: TokenStream, item: TokenStream) -> String {
        expand(arguments, item).map_or_else(|error| format!("error: {error}"), |tokens| tokens.to_string())
    }

    #[test]
    fn tokios_arguments_go_to_tokio() {
        let text = expanded(
            quote!(threshold = "50ms", flavor = "multi_thread", worker_threads = 2, allow("app::a", "b"), crate = "t"),
            quote!(
                #[should_panic]
                async fn works() -> Result<(), String> {
                    Ok(())
                }
            ),
        );
        let head = r#"# [:: tokio :: test (flavor = "multi_thread" , worker_threads = 2 , crate = "t")] # [should_panic] async fn works () -> Result < () , String > {"#;
        assert!(text.starts_with(head), "{text}");
        assert!(text.contains("from_micros (50000u64)"), "{text}");
        assert!(text.contains(r#". ignore ("app::a") . ignore ("b") . assert_no_stalls ()"#), "{text}");
        assert!(text.ends_with("__no_stalls . finish () ; __result }"), "{text}");
    }

    #[test]
    fn misuse_is_told_in_words() {
        for (arguments, item, expected) in [
            (
                quote!(),
                quote!(
                    fn works() {}
                ),
                "a test of polls is an `async fn`",
            ),
            (
                quote!(threshold = "fast"),
                quote!(
                    async fn works() {}
                ),
                "a duration with its unit",
            ),
            (
                quote!(threshold = "0ms"),
                quote!(
                    async fn works() {}
                ),
                "a duration with its unit",
            ),
            (
                quote!(threshold = 50),
                quote!(
                    async fn works() {}
                ),
                "expected string literal",
            ),
            (
                quote!(),
                quote!(
                    struct A;
                ),
                "expected",
            ),
        ] {
            let text = expanded(arguments, item);
            assert!(text.starts_with("error: ") && text.contains(expected), "{text}");
        }
    }
}
