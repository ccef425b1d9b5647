//! Fns, and the bodies of fns, consts and statics.

use super::uses::visibility;
use super::*;
use syn::{FnArg, ReceiverKind, Signature};

/// A fn as all its forms have it.
pub(super) struct Function<'s> {
    pub(super) attributes: &'s [syn::Attribute],
    pub(super) visibility: Visibility,
    pub(super) signature: &'s Signature,
    pub(super) block: Option<&'s syn::Block>,
}

impl Lowering<'_> {
    /// Adds a fn with all that is in it and returns its row.
    pub(super) fn function(&mut self, function: &Function) -> u32 {
        let attributes = self.attributes(function.attributes);
        let skips = self.options.signatures_only || self.options.skip_tests && self.is_test(&attributes);
        let signature = function.signature;
        let row = next(&self.file.fns);
        let lowered = Fn {
            name: self.name(&signature.ident),
            name_span: self.places.ident(&signature.ident),
            attributes,
            visibility: function.visibility,
            self_param: signature.receiver().map(|receiver| self.self_param(receiver)),
            types: FnTypes {
                generics: self.generics(&signature.generics),
                params: self.params(signature),
                ret: self.returned(&signature.output),
            }
            .into(),
            is_async: signature.asyncness.is_some(),
            body: None,
            has_body: function.block.is_some(),
        };
        self.file.fns.push(lowered);
        if let Some(block) = function.block.filter(|_| !skips) {
            let body = match self.places.deferred(block.brace_token.span.open()) {
                Some(place) => {
                    let parameters = self.parameters(signature);
                    self.add_body(LazyBody::later(place, parameters))
                }
                None => self.in_body(Part::Block, |lowering| lowering.fn_body(signature, block)),
            };
            if let Some(lowered) = self.file.fns.get_mut(row as usize) {
                lowered.body = Some(body);
            }
        }
        row
    }

    /// The patterns of a fn's parameters, and its code.
    fn fn_body(&mut self, signature: &Signature, block: &syn::Block) -> (Box<[PatId]>, ExprId) {
        let params = self.param_pats(signature);
        let places = self.places;
        let root = match places.body(block.brace_token.span.open()) {
            Some(stmts) => self.statements(stmts, None, self.delimited(&block.brace_token.span)),
            None => self.block(block, None),
        };
        (params, root)
    }

    /// What the parameters add to a body that waits.
    fn parameters(&mut self, signature: &Signature) -> Parameters {
        let fresh = self.spare.pop().unwrap_or_default();
        let outer = std::mem::replace(&mut self.body, fresh);
        let params = self.param_pats(signature);
        let mut done = std::mem::replace(&mut self.body, outer);
        let parameters = Parameters {
            params,
            pats: done.body.pats.drain(..).collect(),
            sites: done.body.sites.drain(..).collect(),
            pat_sites: done.body.pat_sites.drain(..).collect(),
        };
        self.spare.push(done);
        parameters
    }

    pub(super) fn bodiless(&mut self, found: &syntax::Bodiless) -> u32 {
        self.function(&Function {
            attributes: &found.attributes,
            visibility: visibility(&found.visibility),
            signature: &found.signature,
            block: None,
        })
    }

    /// The body of a const or static, unless it is not wanted.
    pub(super) fn initializer(&mut self, value: &syn::Expr, attributes: &Attributes) -> Option<u32> {
        if self.options.signatures_only || self.options.skip_tests && self.is_test(attributes) {
            return None;
        }
        Some(self.in_body(Part::Initializer, |lowering| {
            let root = lowering.expr(value);
            (Box::default(), root)
        }))
    }

    /// Runs `lower` on an empty body, that of a fn or of a value, apart from the one at hand.
    fn in_body(&mut self, part: fn(u32) -> Part, lower: impl FnOnce(&mut Self) -> (Box<[PatId]>, ExprId)) -> u32 {
        let fresh = self.spare.pop().unwrap_or_default();
        let outer = std::mem::replace(&mut self.body, fresh);
        let branch = self.branch.take();
        let (params, root) = lower(self);
        let mut done = std::mem::replace(&mut self.body, outer);
        self.branch = branch;
        let row = next(&self.file.bodies);
        if let (false, Some(&span)) = (done.calls.is_empty(), done.spans.get(root.0 as usize)) {
            self.expandable(part(row), span, std::mem::take(&mut done.calls));
        }
        let body = done.finish(params, root);
        self.spare.push(done);
        self.add_body(LazyBody::from(body))
    }

    fn add_body(&mut self, body: LazyBody) -> u32 {
        let row = next(&self.file.bodies);
        self.file.bodies.push(body);
        row
    }

    /// Notes that a part of the file calls macros which the project may define.
    pub(super) fn expandable(&mut self, part: Part, span: Span, calls: Vec<MacroCall>) {
        if !self.can_expand() {
            let in_tests = self.in_tests;
            self.file.expandable.push(Expandable { part, span, calls: calls.into(), in_tests });
        }
    }

    fn self_param(&mut self, receiver: &syn::Receiver) -> SelfParam {
        match &receiver.kind {
            ReceiverKind::Reference(_, _, None) => SelfParam::Ref,
            ReceiverKind::Reference(_, _, Some(_)) => SelfParam::RefMut,
            ReceiverKind::Typed(_, ty) => SelfParam::Typed(self.ty(ty)),
            _ => SelfParam::Value,
        }
    }

    fn params(&mut self, signature: &Signature) -> Box<[Param]> {
        let typed = signature.inputs.iter().filter_map(|input| match input {
            FnArg::Typed(typed) => Some(typed),
            FnArg::Receiver(_) => None,
        });
        let lowered = typed.map(|typed| {
            let name = match &*typed.pat {
                syn::Pat::Ident(pat) if pat.subpat.is_none() => Some(self.name(&pat.ident)),
                _ => None,
            };
            Param { name, ty: self.ty(&typed.ty) }
        });
        lowered.collect()
    }

    fn param_pats(&mut self, signature: &Signature) -> Box<[PatId]> {
        boxed(signature.inputs.iter().map(|input| match input {
            FnArg::Typed(typed) => self.scope_pat(&typed.pat),
            FnArg::Receiver(receiver) => {
                let is_mut = receiver.mutability.is_some();
                let id = self.push_pat(Pat::Bind { name: Name::from("self"), by_ref: false, is_mut, sub: None });
                self.bound_at(id, self.places.span(receiver.self_token.span));
                id
            }
        }))
    }
}
