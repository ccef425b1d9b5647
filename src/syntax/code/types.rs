//! Types. The grammar is that of syn's `ty` and `path` modules; what starts with a keyword or a `<` is left to syn.

use super::exprs::at_end;
use super::*;
use syn::punctuated::Punctuated;
use syn::{
    AngleBracketedGenericArguments, GenericArgument, Lifetime, PathArguments, PathSegment, ReturnType, TypePath,
};

impl Code {
    /// A type; `allow_plus`: where `A + B` may stand.
    pub(super) fn ty(&mut self, input: ParseStream, allow_plus: bool) -> Understood<Type> {
        let cursor = input.cursor();
        if let Some((_, delimiter, _, _)) = cursor.any_group() {
            return match delimiter {
                Delimiter::Parenthesis => self.tuple_type(input, allow_plus),
                Delimiter::Bracket => self.array_type(input),
                Delimiter::Brace | Delimiter::None => Err(Unusual),
            };
        }
        if let Some((first, _)) = cursor.ident() {
            return match self.kind_of(&first) {
                Word::Name | Word::MaybeItem if self.text != "builtin" => self.path_type(input, allow_plus),
                Word::Anchor => self.path_type(input, allow_plus),
                _ => rare_type(input, allow_plus),
            };
        }
        if !is_punct(input, '&') {
            return rare_type(input, allow_plus);
        }
        let and_token = Token![&](punct(input).ok_or(Unusual)?.span());
        let lifetime = lifetime(input);
        let mutability = keyword_span(input, "mut").map(token::Mut);
        let elem = Box::new(self.ty(input, false)?);
        Ok(Type::Reference(syn::TypeReference { attrs: Vec::new(), and_token, lifetime, mutability, elem }))
    }

    fn tuple_type(&mut self, input: ParseStream, allow_plus: bool) -> Understood<Type> {
        let (span, content) = group(input, Delimiter::Parenthesis)?;
        let paren_token = token::Paren { span };
        if content.cursor().lifetime().is_some() || is_punct(&content, '?') {
            return Err(Unusual);
        }
        let mut elems = Punctuated::new();
        while !content.is_empty() {
            elems.push_value(self.ty(&content, true)?);
            if content.is_empty() {
                break;
            }
            elems.push_punct(Token![,](eat(&content, ',').ok_or(Unusual)?));
        }
        if elems.len() == 1 && !elems.trailing_punct() {
            if allow_plus && is_punct(input, '+') {
                return Err(Unusual);
            }
            let elem = Box::new(elems.pop().ok_or(Unusual)?);
            return Ok(Type::Paren(syn::TypeParen { attrs: Vec::new(), paren_token, elem }));
        }
        Ok(Type::Tuple(syn::TypeTuple { attrs: Vec::new(), paren_token, elems }))
    }

    fn array_type(&mut self, input: ParseStream) -> Understood<Type> {
        let (span, content) = group(input, Delimiter::Bracket)?;
        let bracket_token = token::Bracket { span };
        let elem = Box::new(self.ty(&content, true)?);
        let Some(semi) = eat(&content, ';') else {
            at_end(&content)?;
            return Ok(Type::Slice(syn::TypeSlice { attrs: Vec::new(), bracket_token, elem }));
        };
        let len = self.expr(&content, true)?;
        at_end(&content)?;
        let semi_token = Token![;](semi);
        Ok(Type::Array(syn::TypeArray { attrs: Vec::new(), bracket_token, elem, semi_token, len }))
    }

    fn path_type(&mut self, input: ParseStream, allow_plus: bool) -> Understood<Type> {
        let path = self.type_path(input)?;
        if is_punct(input, '!') || allow_plus && is_punct(input, '+') {
            return Err(Unusual);
        }
        Ok(Type::Path(TypePath { attrs: Vec::new(), qself: None, path }))
    }

    /// A path whose segments may have generic arguments without `::` before them.
    fn type_path(&mut self, input: ParseStream) -> Understood<syn::Path> {
        let mut segments = Punctuated::new();
        loop {
            let ident = word(input).ok_or(Unusual)?;
            let takes_arguments = match self.kind_of(&ident) {
                Word::Name | Word::MaybeItem => true,
                Word::Anchor => self.text == "Self",
                _ => return Err(Unusual),
            };
            let mut arguments = PathArguments::None;
            if takes_arguments && is_punct(input, '<') && !is_pair(input.cursor(), '<', '=') {
                arguments = PathArguments::AngleBracketed(self.generic_arguments(input)?);
            }
            segments.push_value(PathSegment { ident, arguments });
            // `Fn(A) -> B` and `Fn::(A)`.
            if is_group(input, Delimiter::Parenthesis) {
                return Err(Unusual);
            }
            let Some(colons) = colons(input) else { return Ok(syn::Path { leading_colon: None, segments }) };
            // With `::<..>`, another group, or nothing after it the path is none of ours.
            if input.cursor().any_group().is_some() {
                return Err(Unusual);
            }
            segments.push_punct(Token![::](colons));
        }
    }

    /// `::<..>`.
    pub(super) fn turbofish(&mut self, input: ParseStream) -> Understood<AngleBracketedGenericArguments> {
        let colons = colons(input).ok_or(Unusual)?;
        let arguments = self.generic_arguments(input)?;
        Ok(AngleBracketedGenericArguments { colon2_token: Some(Token![::](colons)), ..arguments })
    }

    /// `<..>`.
    fn generic_arguments(&mut self, input: ParseStream) -> Understood<AngleBracketedGenericArguments> {
        let lt_token = Token![<](eat(input, '<').ok_or(Unusual)?);
        let mut args = Punctuated::new();
        while !is_punct(input, '>') {
            args.push_value(self.generic_argument(input)?);
            if is_punct(input, '>') {
                break;
            }
            args.push_punct(Token![,](eat(input, ',').ok_or(Unusual)?));
        }
        let gt_token = Token![>](eat(input, '>').ok_or(Unusual)?);
        Ok(AngleBracketedGenericArguments { colon2_token: None, lt_token, args, gt_token })
    }

    fn generic_argument(&mut self, input: ParseStream) -> Understood<GenericArgument> {
        if let Some(lifetime) = lifetime(input) {
            return if is_punct(input, '+') { Err(Unusual) } else { Ok(GenericArgument::Lifetime(lifetime)) };
        }
        let cursor = input.cursor();
        let is_bool = cursor.ident().is_some_and(|(first, _)| first == "true" || first == "false");
        if is_bool || cursor.literal().is_some() || is_punct(input, '-') || is_group(input, Delimiter::Brace) {
            return left(input.parse());
        }
        let ty = self.ty(input, true)?;
        let is_name = |path: &TypePath| {
            path.qself.is_none() && path.path.leading_colon.is_none() && path.path.segments.len() == 1
        };
        let Type::Path(mut path) = ty else { return Ok(GenericArgument::Type(ty)) };
        if !is_name(&path) {
            return Ok(GenericArgument::Type(Type::Path(path)));
        }
        if is_punct(input, ':') {
            return Err(Unusual);
        }
        let Some(eq) = eat(input, '=') else { return Ok(GenericArgument::Type(Type::Path(path))) };
        let segment = path.path.segments.pop().ok_or(Unusual)?;
        let generics = match segment.arguments {
            PathArguments::None => None,
            PathArguments::AngleBracketed(arguments) => Some(arguments),
            PathArguments::Parenthesized(_) => return Err(Unusual),
        };
        let after = input.cursor();
        if after.literal().is_some() || after.ident().is_some_and(|(first, _)| first == "true" || first == "false") {
            return Err(Unusual);
        }
        let ty = self.ty(input, true)?;
        Ok(GenericArgument::AssocType(syn::AssocType { ident: segment.ident, generics, eq_token: Token![=](eq), ty }))
    }

    /// `-> Type`, if it is there.
    pub(super) fn returned(&mut self, input: ParseStream) -> Understood<ReturnType> {
        if !is_pair(input.cursor(), '-', '>') {
            return Ok(ReturnType::Default);
        }
        let arrow = [punct(input).ok_or(Unusual)?.span(), punct(input).ok_or(Unusual)?.span()];
        Ok(ReturnType::Type(Token![->](arrow), Box::new(self.ty(input, true)?)))
    }
}

fn rare_type(input: ParseStream, allow_plus: bool) -> Understood<Type> {
    left(if allow_plus { input.parse() } else { Type::without_plus(input) })
}

/// Takes a lifetime.
pub(super) fn lifetime(input: ParseStream) -> Option<Lifetime> {
    if input.cursor().lifetime().is_some() { Lifetime::parse_any(input).ok() } else { None }
}
