//! The attribute macros of `async-watchdog`, which documents them.

mod test;
mod watch;

use proc_macro::TokenStream;

/// Names an async fn, or each async fn of an impl, in the reports of stalls.
#[proc_macro_attribute]
pub fn watch(arguments: TokenStream, item: TokenStream) -> TokenStream {
    or_error(watch::expand(arguments.into(), item.clone().into()), item)
}

/// A test on tokio that fails when one of its polls stalls.
#[proc_macro_attribute]
pub fn test(arguments: TokenStream, item: TokenStream) -> TokenStream {
    or_error(test::expand(arguments.into(), item.clone().into()), item)
}

/// The item stays beside the error, so that the rest of the file is understood as usual.
fn or_error(expanded: syn::Result<proc_macro2::TokenStream>, item: TokenStream) -> TokenStream {
    match expanded {
        Ok(tokens) => tokens.into(),
        Err(error) => TokenStream::from_iter([TokenStream::from(error.into_compile_error()), item]),
    }
}
