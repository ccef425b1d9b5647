//! `delegate! { to self.inner { fn load(&self) -> String; } }`, of the crate `delegate`: fns that call those of the same
//! name on a part of their own value.

use super::Bodiless;
use proc_macro2::TokenStream;
use syn::parse::{ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{
    Block, Expr, ExprAwait, ExprMethodCall, ExprPath, FnArg, FnModifiers, Ident, ImplItemFn, Pat, Result, Stmt, Token,
};

/// The fns that such a call makes, with their bodies; `None` if it is another macro's.
pub fn delegations(tokens: &TokenStream) -> Option<Vec<ImplItemFn>> {
    let all = |input: ParseStream| {
        let mut made = Vec::new();
        while !input.is_empty() {
            section(input, &mut made)?;
        }
        Ok(made)
    };
    all.parse2(tokens.clone()).ok()
}

/// `to expr { fns }`.
fn section(input: ParseStream, made: &mut Vec<ImplItemFn>) -> Result<()> {
    input.call(syn::Attribute::parse_outer)?;
    let word: Ident = input.parse()?;
    if word != "to" {
        return Err(syn::Error::new(word.span(), "expected `to`"));
    }
    let target = Expr::parse_without_eager_brace(input)?;
    let content;
    syn::braced!(content in input);
    while !content.is_empty() {
        made.push(delegation(content.parse()?, &target));
    }
    Ok(())
}

fn delegation(declared: Bodiless, target: &Expr) -> ImplItemFn {
    let Bodiless { attributes, visibility, signature } = declared;
    let is_call = |attribute: &&syn::Attribute| attribute.path().is_ident("call");
    let renamed = attributes.iter().find(is_call).and_then(|attribute| attribute.parse_args::<Ident>().ok());
    let method = renamed.unwrap_or_else(|| signature.ident.clone());
    // Whatever is not written stands where the name does.
    let place = signature.ident.span();
    let names = signature.inputs.iter().filter_map(|input| match input {
        FnArg::Typed(typed) => match &*typed.pat {
            Pat::Ident(pat) => Some(Expr::Path(path(&pat.ident))),
            _ => None,
        },
        FnArg::Receiver(_) => None,
    });
    let args: Punctuated<Expr, Token![,]> = names.collect();
    let dot_token = Token![.](place);
    let call = Expr::MethodCall(ExprMethodCall {
        attrs: Vec::new(),
        receiver: Box::new(target.clone()),
        dot_token,
        method,
        turbofish: None,
        paren_token: syn::token::Paren(place),
        args,
    });
    let root = if signature.asyncness.is_some() {
        let await_token = Token![await](place);
        Expr::Await(ExprAwait { attrs: Vec::new(), base: Box::new(call), dot_token, await_token })
    } else {
        call
    };
    let block = Block { brace_token: syn::token::Brace(place), stmts: vec![Stmt::Expr(root, None)] };
    ImplItemFn { attrs: attributes, vis: visibility, modifiers: FnModifiers::default(), sig: signature, block }
}

fn path(name: &Ident) -> ExprPath {
    ExprPath { attrs: Vec::new(), qself: None, path: syn::Path::from(name.clone()) }
}
