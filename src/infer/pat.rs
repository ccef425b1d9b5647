//! Patterns: what each binds, with default binding modes.

use crate::hir::{Fields, Literal, Mutability, Pat, PatId, Path};
use crate::resolve::{AdtId, Prim, ValueDef};

use super::Infer;
use super::list::One;
use super::ty::Ty;

/// How a plain name binds under the references peeled so far.
#[derive(Clone, Copy)]
enum Mode {
    Move,
    Ref(Mutability),
}

impl Infer<'_> {
    /// Gives the names in a pattern their types and brings them into scope.
    pub(crate) fn bind_pat(&mut self, pat: PatId, expected: &Ty) {
        self.pat(pat, expected, Mode::Move);
    }

    fn pat(&mut self, id: PatId, expected: &Ty, mode: Mode) {
        let body = self.body;
        let mut expected = self.shallow(expected);
        let mut mode = mode;
        if self.peels(&body[id]) {
            while let Ty::Ref(mutability, inner) = &expected {
                mode = match mode {
                    Mode::Ref(Mutability::Shared) => mode,
                    _ => Mode::Ref(*mutability),
                };
                expected = self.shallow(inner);
            }
        }
        match &body[id] {
            Pat::Missing | Pat::Wild | Pat::Rest | Pat::Other => {}
            Pat::Bind { name, by_ref, sub, is_mut } => {
                let by_ref = *by_ref;
                if !by_ref && !is_mut && sub.is_none() && self.names_constant(id) {
                    return;
                }
                let ty = match mode {
                    Mode::Ref(mutability) => Ty::Ref(mutability, One::new(expected)),
                    Mode::Move if by_ref => Ty::Ref(Mutability::Shared, One::new(expected)),
                    Mode::Move => expected,
                };
                if let Some(sub) = sub {
                    self.pat(*sub, &expected, mode);
                }
                self.bind(*name, id, ty);
            }
            Pat::Path(path) => {
                let _ = self.pat_path(path, &expected);
            }
            Pat::TupleStruct { path, pats } => {
                let target = self.pat_path(path, &expected);
                let types = self.field_list(target);
                self.sequence(pats, &types, mode);
            }
            Pat::Struct { path, fields } => {
                let target = self.pat_path(path, &expected);
                let types = target.map(|(adt, variant, ty)| self.named_fields(adt, variant, &ty)).unwrap_or_default();
                for (name, pat) in fields {
                    let ty = types.iter().find(|(own, _)| own == name).map_or(Ty::Unknown, |(_, ty)| *ty);
                    self.pat(*pat, &ty, mode);
                }
            }
            Pat::Tuple(pats) => {
                let types = self.tuple_types(pats, &expected);
                self.sequence(pats, &types, mode);
            }
            Pat::Slice(pats) => self.slice(pats, &expected, mode),
            Pat::Ref(inner) => {
                let ty = match &expected {
                    Ty::Ref(_, ty) => **ty,
                    Ty::Var(_) => {
                        let ty = self.fresh();
                        self.unify(&expected, &Ty::reference(ty));
                        ty
                    }
                    // The reference was peeled already: `&x` inside a default-bound pattern.
                    ty if matches!(mode, Mode::Ref(_)) => *ty,
                    _ => Ty::Unknown,
                };
                self.pat(*inner, &ty, Mode::Move);
            }
            Pat::Or(pats) => {
                for pat in pats {
                    self.pat(*pat, &expected, mode);
                }
            }
            Pat::Literal(literal) => {
                if let Ty::Var(_) = expected
                    && let Some(ty) = literal_type(*literal)
                {
                    self.try_unify(&expected, &ty);
                }
            }
        }
    }

    /// Whether references in front of the value are skipped for this pattern.
    fn peels(&self, pat: &Pat) -> bool {
        match pat {
            Pat::Path(_) | Pat::TupleStruct { .. } | Pat::Struct { .. } | Pat::Tuple(_) | Pat::Slice(_) => true,
            Pat::Literal(literal) => !matches!(literal, Literal::Str | Literal::ByteStr | Literal::CStr),
            _ => false,
        }
    }

    /// Whether a plain name in a pattern is a unit struct, variant or const.
    fn names_constant(&self, id: PatId) -> bool {
        let Pat::Bind { name, .. } = &self.body[id] else {
            return false;
        };
        match self.db.defs.lexical_name(self.module, *name, None).values.map(|bound| bound.def) {
            Some(ValueDef::Variant(..)) => true,
            Some(ValueDef::Struct(adt)) => matches!(self.db.defs.fields(adt, None), Fields::Unit),
            Some(ValueDef::Value(value)) => !self.db.defs.value_hir(value).is_static,
            _ => false,
        }
    }

    pub(crate) fn bind(&mut self, name: crate::source::Name, pat: PatId, ty: Ty) {
        if let Some(slot) = self.pat_types.get_mut(pat.0 as usize) {
            *slot = Some(ty);
        }
        self.bindings.push((name, pat));
    }

    /// The struct or variant of a pattern, made equal to what is matched.
    fn pat_path(&mut self, path: &Path, expected: &Ty) -> Option<(AdtId, Option<u32>, Ty)> {
        let (adt, variant, ty) = self.struct_path(path)?;
        self.try_unify(&ty, expected);
        // What is matched knows the arguments, even where they do not unify as a whole.
        let ty = match self.shallow(expected) {
            Ty::Adt(own, args) if own == adt => Ty::Adt(own, args),
            _ => ty,
        };
        Some((adt, variant, ty))
    }

    fn field_list(&mut self, target: Option<(AdtId, Option<u32>, Ty)>) -> Vec<Ty> {
        match target {
            Some((adt, variant, ty)) => self.named_fields(adt, variant, &ty).into_iter().map(|(_, ty)| ty).collect(),
            None => Vec::new(),
        }
    }

    /// The fields of a struct or variant for given arguments.
    pub(crate) fn named_fields(&mut self, adt: AdtId, variant: Option<u32>, ty: &Ty) -> Vec<(crate::source::Name, Ty)> {
        let types = self.db.adt_types(adt);
        let Ty::Adt(_, args) = ty else {
            return Vec::new();
        };
        let Some(fields) = types.variants.get(variant.unwrap_or(0) as usize) else {
            return Vec::new();
        };
        fields.iter().map(|(name, ty)| (*name, self.normalize(&ty.subst(args)))).collect()
    }

    fn tuple_types(&mut self, pats: &[PatId], expected: &Ty) -> Vec<Ty> {
        match expected {
            Ty::Tuple(types) => types.to_vec(),
            Ty::Var(_) if !pats.iter().any(|&pat| matches!(self.body[pat], Pat::Rest)) => {
                let types = self.fresh_args(pats.len());
                self.unify(expected, &Ty::Tuple(types));
                types.to_vec()
            }
            _ => Vec::new(),
        }
    }

    /// Patterns in a row, of which one may be `..`.
    fn sequence(&mut self, pats: &[PatId], types: &[Ty], mode: Mode) {
        let rest = pats.iter().position(|&pat| matches!(self.body[pat], Pat::Rest));
        for (index, &pat) in pats.iter().enumerate() {
            let from_end = pats.len() - index;
            let position = match rest {
                Some(rest) if index > rest => types.len().checked_sub(from_end),
                _ => Some(index),
            };
            let ty = position.and_then(|position| types.get(position)).cloned().unwrap_or(Ty::Unknown);
            self.pat(pat, &ty, mode);
        }
    }

    fn slice(&mut self, pats: &[PatId], expected: &Ty, mode: Mode) {
        let item = match expected {
            Ty::Slice(item) | Ty::Array(item) => **item,
            _ => Ty::Unknown,
        };
        for &pat in pats {
            match &self.body[pat] {
                // `rest @ ..` binds the part of the slice.
                Pat::Bind { sub: Some(sub), name, .. } if matches!(self.body[*sub], Pat::Rest) => {
                    let part = Ty::Slice(One::new(item));
                    let ty = match mode {
                        Mode::Ref(mutability) => Ty::Ref(mutability, One::new(part)),
                        Mode::Move => part,
                    };
                    self.bind(*name, pat, ty);
                }
                _ => self.pat(pat, &item, mode),
            }
        }
    }
}

/// The type of a literal that needs no variable.
pub(crate) fn literal_type(literal: Literal) -> Option<Ty> {
    Some(match literal {
        Literal::Bool(_) => Ty::bool(),
        Literal::Char => Ty::Prim(Prim::Char),
        Literal::Byte => Ty::Prim(Prim::U8),
        Literal::Str => Ty::str_ref(),
        Literal::ByteStr => Ty::reference(Ty::Array(One::new(Ty::Prim(Prim::U8)))),
        Literal::Int { suffix, .. } | Literal::Float(suffix) => Ty::Prim(Prim::from_name(suffix?.as_str())?),
        Literal::CStr => return None,
    })
}
