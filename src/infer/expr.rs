//! Expressions. One walk over the body; what is not known when it is needed is asked for again after pending bounds
//! were looked at, and stays `Unknown` otherwise.

use crate::hir::{Expr, ExprId, Literal, MacroExpr, MacroResult, Mutability};
use crate::resolve::Prim;
use crate::source::Name;

use super::Infer;
use super::implicit::Implicit;
use super::list::One;
use super::ty::{Args, Ty};
use super::unify::VarKind;

impl<'db> Infer<'db> {
    /// The type of an expression, shallowly known; pending bounds are looked at when it is open.
    pub(crate) fn structurally(&mut self, ty: &Ty) -> Ty {
        let known = self.shallow(ty);
        // Behind references an open type matters as much: methods are looked up there.
        let mut head = known;
        while let Ty::Ref(_, inner) = &head {
            head = self.shallow(inner);
        }
        match known {
            _ if self.is_open(&head) => {
                self.select_pending();
                self.shallow(ty)
            }
            Ty::Proj(projection) => self.project(projection.trait_, &projection.args, projection.name),
            ty => ty,
        }
    }

    /// The type of an expression. `expected` is a hint, never a promise.
    pub(crate) fn infer(&mut self, id: ExprId, expected: Option<&Ty>) -> Ty {
        let ty = self.infer_form(id, expected);
        if self.keeps_types {
            self.result.types.insert(id, ty);
        }
        ty
    }

    fn infer_form(&mut self, id: ExprId, expected: Option<&Ty>) -> Ty {
        let body = self.body;
        match &body[id] {
            Expr::Missing => Ty::Unknown,
            Expr::Path(path) => self.infer_path(id, path),
            Expr::Literal(literal) => self.literal(*literal, expected),
            Expr::Call { callee, args, .. } => self.infer_call(id, *callee, args, expected),
            Expr::MethodCall { receiver, method, generics, args, .. } => {
                self.infer_method_call(id, (*receiver, *method), generics.as_deref(), args, expected)
            }
            Expr::Macro(expr) => self.macro_(id, expr, expected),
            Expr::Field { base, name } => self.field(id, *base, *name),
            Expr::Index { base, index, .. } => self.index(id, *base, *index),
            Expr::Await { future, .. } => {
                let ty = self.infer(*future, None);
                let ty = self.structurally(&ty);
                if self.may_be_own(&ty) {
                    self.implicit(id, Implicit::Await(ty));
                }
                self.future_output(&ty)
            }
            Expr::Try { operand, .. } => self.try_(id, *operand, expected),
            Expr::Ref { operand, mutability } => {
                let inner = match expected.map(|ty| self.shallow(ty)) {
                    Some(Ty::Ref(_, inner)) => Some(*inner),
                    _ => None,
                };
                let ty = self.infer(*operand, inner.as_ref().filter(|ty| !matches!(ty, Ty::Dyn(_) | Ty::Slice(_))));
                Ty::Ref(*mutability, One::new(ty))
            }
            Expr::Deref { operand, .. } => {
                let ty = self.infer(*operand, None);
                let ty = self.structurally(&ty);
                if matches!(ty, Ty::Adt(..)) && self.is_own(&ty) {
                    self.implicit(id, Implicit::Deref(ty, None));
                }
                self.deref(&ty).unwrap_or(Ty::Unknown)
            }
            Expr::Unary { operator, operand, .. } => self.unary(*operator, *operand, expected),
            Expr::Binary { operator, left, right, assign, .. } => {
                self.binary(id, *operator, *left, *right, *assign, expected)
            }
            Expr::Assign { left, right } => {
                let ty = self.infer(*left, None);
                let value = self.infer(*right, Some(&ty));
                self.coerce(&value, &ty);
                Ty::unit()
            }
            Expr::Cast { operand, ty } => {
                let target = self.lower_type(ty);
                self.infer(*operand, None);
                target
            }
            Expr::Block(block) => self.block(block, expected),
            Expr::Async { body, kind, .. } => self.async_(*body, *kind, expected),
            Expr::Closure(closure) => self.infer_closure(closure, expected),
            Expr::If { condition, then, otherwise } => self.if_(*condition, *then, *otherwise, expected),
            Expr::Let { pat, value } => {
                let ty = self.infer(*value, None);
                let ty = self.structurally(&ty);
                self.bind_pat(*pat, &ty);
                Ty::bool()
            }
            Expr::Match { scrutinee, arms } => self.match_(*scrutinee, arms, expected),
            Expr::Loop { body, label } => self.loop_(*body, *label),
            Expr::While { condition, body, label } => {
                let scope = self.bindings.len();
                self.infer(*condition, Some(&Ty::bool()));
                self.loops.push((*label, None));
                self.infer(*body, None);
                self.loops.pop();
                self.bindings.truncate(scope);
                Ty::unit()
            }
            Expr::For { pat, iterable, body, label, .. } => {
                self.for_(id, *pat, *iterable, *body, *label);
                Ty::unit()
            }
            Expr::Return(value) => {
                let expected = self.returns.last().cloned().unwrap_or(Ty::Unknown);
                if let Some(value) = value {
                    let ty = self.infer(*value, Some(&expected));
                    self.coerce(&ty, &expected);
                }
                Ty::Never
            }
            Expr::Break { value, label } => {
                self.break_(*value, *label);
                Ty::Never
            }
            Expr::Continue => Ty::Never,
            Expr::Yield(value) => {
                let expected = self.yields.last().cloned();
                if let Some(value) = value {
                    let ty = self.infer(*value, expected.as_ref());
                    if let Some(expected) = expected {
                        self.try_unify(&ty, &expected);
                    }
                }
                Ty::unit()
            }
            Expr::Struct { path, fields, base } => self.struct_(id, path, fields, *base, expected),
            Expr::Tuple(items) => {
                let hints = match expected.map(|ty| self.shallow(ty)) {
                    Some(Ty::Tuple(types)) if types.len() == items.len() => types.to_vec(),
                    _ => Vec::new(),
                };
                let types: Vec<Ty> =
                    items.iter().enumerate().map(|(index, &item)| self.infer_coerced(item, hints.get(index))).collect();
                Ty::Tuple(types.into())
            }
            Expr::Array(items) => Ty::Array(One::new(self.elements(items, expected))),
            Expr::Repeat { value, length } => {
                let item = self.infer(*value, None);
                self.infer(*length, Some(&Ty::Prim(Prim::Usize)));
                Ty::Array(One::new(item))
            }
            Expr::Range { low, high, is_inclusive } => self.range(*low, *high, *is_inclusive),
        }
    }

    pub(super) fn literal(&mut self, literal: Literal, expected: Option<&Ty>) -> Ty {
        if let Some(ty) = super::pat::literal_type(literal) {
            return ty;
        }
        let kind = match literal {
            Literal::Int { .. } => VarKind::Int,
            Literal::Float(_) => VarKind::Float,
            _ => return Ty::Unknown,
        };
        if let Some(Ty::Prim(prim)) = expected.map(|ty| self.shallow(ty))
            && (prim.is_int() && kind == VarKind::Int || prim.is_float() && kind == VarKind::Float)
        {
            return Ty::Prim(prim);
        }
        self.table.fresh(kind)
    }

    pub(super) fn lang_adt(&self, name: &str, args: Args) -> Ty {
        self.db.lang.adt(name).map_or(Ty::Unknown, |adt| Ty::Adt(adt, args))
    }

    pub(super) fn macro_(&mut self, id: ExprId, expr: &'db MacroExpr, expected: Option<&Ty>) -> Ty {
        match &expr.result {
            MacroResult::Vec => {
                let hint = match expected.map(|ty| self.shallow(ty)) {
                    Some(Ty::Adt(_, args)) => args.first().map(|item| Ty::Array(One::new(*item))),
                    _ => None,
                };
                let item = self.elements(&expr.args, hint.as_ref());
                return self.lang_adt("vec", Args::one(item));
            }
            MacroResult::Arg => {
                let result = self.fresh();
                for &arg in &expr.args {
                    let ty = self.infer(arg, expected);
                    self.coerce(&ty, &result);
                }
                return result;
            }
            _ => {}
        }
        let types: Vec<Ty> = expr.args.iter().map(|&arg| self.infer(arg, None)).collect();
        if matches!(
            expr.result,
            MacroResult::Unit | MacroResult::Never | MacroResult::Return | MacroResult::String | MacroResult::Arguments
        ) {
            for ty in &types {
                if self.may_be_own(ty) {
                    self.implicit(id, Implicit::Format(*ty));
                }
            }
        }
        match &expr.result {
            MacroResult::Unknown | MacroResult::Vec | MacroResult::Arg => Ty::Unknown,
            MacroResult::Unit => Ty::unit(),
            MacroResult::Never | MacroResult::Return => Ty::Never,
            MacroResult::Bool => Ty::bool(),
            MacroResult::Str => Ty::str_ref(),
            MacroResult::String => self.lang_adt("string", Args::empty()),
            MacroResult::Arguments => self.lang_adt("arguments", Args::empty()),
            MacroResult::VecRepeat => self.lang_adt("vec", Args::one(types.into_iter().next().unwrap_or(Ty::Unknown))),
            MacroResult::PinMut => {
                let inner = types.into_iter().next().unwrap_or(Ty::Unknown);
                self.lang_adt("pin", Args::one(Ty::Ref(Mutability::Mut, One::new(inner))))
            }
            MacroResult::TryTuple => {
                let oks = types.iter().map(|ty| self.try_output(ty)).collect();
                let error = self.fresh();
                self.lang_adt("result", vec![Ty::Tuple(oks), error].into())
            }
            MacroResult::Type(ty) => self.lower_type(ty),
        }
    }

    /// The common type of a list's elements.
    pub(super) fn elements(&mut self, items: &'db [ExprId], expected: Option<&Ty>) -> Ty {
        let item = match expected.map(|ty| self.shallow(ty)) {
            Some(Ty::Array(item) | Ty::Slice(item)) => *item,
            _ => self.fresh(),
        };
        for &id in items {
            let ty = self.infer(id, Some(&item));
            self.coerce(&ty, &item);
        }
        item
    }

    pub(super) fn field(&mut self, id: ExprId, base: ExprId, name: Name) -> Ty {
        let ty = self.infer(base, None);
        let ty = self.structurally(&ty);
        for step in self.autoderef(&ty) {
            match &step {
                Ty::Tuple(types) => {
                    if let Some(ty) = name.parse::<usize>().ok().and_then(|index| types.get(index)) {
                        return *ty;
                    }
                }
                Ty::Adt(adt, _) if !self.db.defs.adt(*adt).is_enum => {
                    let types = self.db.adt_types(*adt);
                    let own = types.variants.first().and_then(|fields| fields.iter().find(|(own, _)| *own == name));
                    if let (Some((_, ty)), Ty::Adt(_, args)) = (own, &step) {
                        if self.db.may_hold_callable(*adt, ty) {
                            self.result.fields.insert(id, (*adt, name));
                        }
                        let ty = ty.subst(args);
                        return self.normalize(&ty);
                    }
                }
                _ => {}
            }
        }
        Ty::Unknown
    }

    pub(super) fn struct_(
        &mut self,
        id: ExprId,
        path: &'db crate::hir::Path,
        fields: &'db [(Name, ExprId)],
        base: Option<ExprId>,
        expected: Option<&Ty>,
    ) -> Ty {
        let target = self.struct_path(path);
        let (types, ty) = match target {
            Some((adt, variant, ty)) => {
                if let Some(expected) = expected {
                    self.try_unify(&ty, expected);
                }
                if self.db.holds_callables(adt) {
                    self.result.built.insert(id, adt);
                }
                (self.named_fields(adt, variant, &ty), ty)
            }
            None => (Vec::new(), Ty::Unknown),
        };
        for (name, value) in fields {
            match types.iter().find(|(own, _)| own == name) {
                Some((_, wanted)) => {
                    let value = self.infer(*value, Some(wanted));
                    self.coerce(&value, wanted);
                }
                None => {
                    self.infer(*value, None);
                }
            }
        }
        if let Some(base) = base {
            self.infer(base, Some(&ty));
        }
        ty
    }
}
