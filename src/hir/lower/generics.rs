//! Generic parameters and where clauses.

use super::*;
use syn::{GenericParam as Param, WherePredicate};

impl Lowering<'_> {
    pub(super) fn generics(&mut self, generics: &syn::Generics) -> Generics {
        let params = generics.params.iter().filter_map(|param| self.generic_param(param)).collect();
        let clause = generics.where_clause.iter().flat_map(|clause| &clause.predicates);
        let predicates = clause.filter_map(|predicate| self.predicate(predicate)).collect();
        Generics { params, predicates }
    }

    fn generic_param(&mut self, param: &Param) -> Option<GenericParam> {
        match param {
            Param::Lifetime(_) => None,
            Param::Type(param) => Some(GenericParam {
                name: self.name(&param.ident),
                is_const: false,
                bounds: self.bounds(&param.bounds),
                default: param.default.as_ref().map(|(_, ty)| self.ty(ty)),
            }),
            Param::Const(param) => Some(GenericParam {
                name: self.name(&param.ident),
                is_const: true,
                bounds: Box::default(),
                default: None,
            }),
        }
    }

    fn predicate(&mut self, predicate: &WherePredicate) -> Option<Predicate> {
        match predicate {
            WherePredicate::Type(predicate) => {
                let (ty, bounds) = (self.ty(&predicate.bounded_ty), self.bounds(&predicate.bounds));
                Some(Predicate { ty, bounds })
            }
            _ => None,
        }
    }
}
