//! Patterns.

use super::exprs::is_left_out;
use super::*;
use syn::Pat as SynPat;
use syn::punctuated::Punctuated;

impl Lowering<'_> {
    pub(super) fn push_pat(&mut self, pat: Pat) -> PatId {
        let id = PatId(next(&self.body.body.pats));
        self.body.body.pats.push(pat);
        id
    }

    /// The pattern of a `let` or parameter, with the places of its names.
    pub(super) fn scope_pat(&mut self, pat: &SynPat) -> PatId {
        let outer = std::mem::replace(&mut self.body.binds_scope, true);
        let id = self.pat(pat);
        self.body.binds_scope = outer;
        id
    }

    /// Notes where a name that lives to the end of its scope is bound.
    pub(super) fn bound_at(&mut self, id: PatId, name: Span) {
        let site = self.site(name, name);
        self.body.body.pat_sites.push((id, site));
    }

    pub(super) fn pat(&mut self, pat: &SynPat) -> PatId {
        let lowered = match pat {
            SynPat::Paren(paren) => return self.pat(&paren.pat),
            SynPat::Type(typed) => return self.pat(&typed.pat),
            SynPat::Guard(guarded) => return self.pat(&guarded.pat),
            SynPat::Ident(pat) => Pat::Bind {
                name: self.name(&pat.ident),
                by_ref: pat.by_ref.is_some(),
                is_mut: pat.mutability.is_some(),
                sub: pat.subpat.as_ref().map(|(_, sub)| self.pat(sub)),
            },
            SynPat::Wild(_) => Pat::Wild,
            SynPat::Rest(_) => Pat::Rest,
            SynPat::Path(pat) => Pat::Path(Box::new(self.path(&pat.path, pat.qself.as_ref()))),
            SynPat::TupleStruct(pat) => Pat::TupleStruct {
                path: Box::new(self.path(&pat.path, pat.qself.as_ref())),
                pats: self.pats(&pat.elems),
            },
            SynPat::Struct(pat) => {
                Pat::Struct { path: Box::new(self.path(&pat.path, pat.qself.as_ref())), fields: self.field_pats(pat) }
            }
            SynPat::Tuple(pat) => Pat::Tuple(self.pats(&pat.elems)),
            SynPat::Slice(pat) => Pat::Slice(self.pats(&pat.elems)),
            SynPat::Reference(pat) => Pat::Ref(self.pat(&pat.pat)),
            SynPat::Or(pat) => Pat::Or(self.pats(&pat.cases)),
            SynPat::Lit(pat) => Pat::Literal(self.literal(&pat.lit)),
            SynPat::Const(_) | SynPat::Range(_) => Pat::Other,
            SynPat::Verbatim(tokens) => match syntax::boxed_pattern(tokens) {
                Some(inner) => return self.pat(&inner),
                None => Pat::Missing,
            },
            SynPat::Macro(pat) => {
                let read = |tokens: &_| syn::parse::Parser::parse2(SynPat::parse_multi, Clone::clone(tokens)).ok();
                if let Some((pat, expansion)) = self.expanded_as(&pat.mac, read) {
                    return self.within(expansion, |lowering| lowering.pat(&pat));
                }
                Pat::Missing
            }
            _ => Pat::Missing,
        };
        let id = self.push_pat(lowered);
        if let (SynPat::Ident(pat), true) = (pat, self.body.binds_scope) {
            self.bound_at(id, self.places.ident(&pat.ident));
        }
        id
    }

    fn pats<P>(&mut self, pats: &Punctuated<SynPat, P>) -> Box<[PatId]> {
        boxed(pats.iter().map(|pat| self.pat(pat)))
    }

    fn field_pats(&mut self, pat: &syn::PatStruct) -> Box<[(Name, PatId)]> {
        let fields = pat.fields.iter().filter(|field| !is_left_out(&field.attrs));
        fields.map(|field| (self.member(&field.member), self.pat(&field.pat))).collect()
    }
}
