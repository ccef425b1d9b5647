//! Expressions. One walk over the body; what is not known when it is needed is asked for again after pending bounds
//! were looked at, and stays `Unknown` otherwise.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use crate::hir::{
    AsyncKind, BinaryOp, Block, Expr, ExprId, Literal, MacroExpr, MacroResult, Mutability, Stmt, UnaryOp,
};
use crate::resolve::{Prim, TraitId};
use crate::source::Name;

use super::db::Db;
use super::solve::{Evidence, Solution};
use super::ty::{Args, Ty};
use super::unify::{Table, VarKind};
use super::{BodyTypes, Infer, Owner};

/// A body of a thousand calls needs some ten thousand.
const MAX_GOALS: u32 = 200_000;

/// Infers the body of `owner`.
pub(super) fn infer(db: &Db, owner: Owner) -> Option<BodyTypes> {
    let defs = &db.defs;
    let (body, module, blocks) = match owner {
        Owner::Fn(id) => {
            let data = defs.fn_data(id);
            (defs.fn_body(id)?, data.module, &data.blocks)
        }
        Owner::Value(id) => {
            let data = &defs.values[id.index()];
            let row = defs.value_hir(id).body?;
            (defs.sources.file(data.file).bodies.get(row as usize)?, data.module, &data.blocks)
        }
    };
    let mut infer = Infer {
        db,
        body,
        owner,
        module,
        blocks,
        generics: Arc::default(),
        self_ty: None,
        table: Table::default(),
        env: Vec::new(),
        pending: Vec::new(),
        closures: Vec::new(),
        bindings: Vec::new(),
        pat_types: vec![None; body.pats.len()],
        returns: Vec::new(),
        loops: Vec::new(),
        yields: Vec::new(),
        result: BodyTypes::default(),
        depth: 0,
        goals: Vec::new(),
        solved: FxHashMap::default(),
        fuel: MAX_GOALS,
    };
    infer.run();
    Some(infer.result)
}

impl<'db> Infer<'db> {
    fn run(&mut self) {
        let mut expected = Ty::Unknown;
        match self.owner {
            Owner::Fn(id) => {
                let signature = self.db.signature(id).clone();
                self.generics = signature.generics.clone();
                self.self_ty = signature.self_ty.clone();
                for (subject, bound) in &signature.generics.predicates {
                    self.env
                        .extend(self.db.elaborate(subject, bound).into_iter().map(|bound| (subject.clone(), bound)));
                }
                let inputs: Vec<Ty> = signature.inputs.iter().map(|ty| self.normalize(ty)).collect();
                expected = self.normalize(&signature.returns);
                let body = self.body;
                for (&pat, ty) in body.params.iter().zip(&inputs) {
                    self.bind_pat(pat, ty);
                }
            }
            Owner::Value(id) => {
                if let crate::resolve::Container::Impl(impl_) = self.container() {
                    let header = self.db.impl_header(impl_);
                    self.generics = header.generics.clone();
                    self.self_ty = Some(header.self_ty.clone());
                }
                if self.db.defs.value_hir(id).ty.is_some() {
                    expected = self.db.value_type(id).clone();
                    if let (true, Ty::Ref(_, inner)) = (self.db.defs.value_hir(id).is_lazy_ref, &expected) {
                        expected = (**inner).clone();
                    }
                }
            }
        }
        let Some(root) = self.body.root else {
            return;
        };
        self.returns.push(expected.clone());
        let ty = self.infer(root, Some(&expected));
        self.coerce(&ty, &expected);
        self.finish();
    }

    /// Decides what is left, and finds the implementations that trait methods reach.
    fn finish(&mut self) {
        self.select_pending();
        let mut callees = std::mem::take(&mut self.result.callees);
        for callee in callees.values_mut() {
            callee.substs = callee.substs.iter().map(|ty| self.settle(ty)).collect();
            callee.self_ty = callee.self_ty.as_ref().map(|ty| self.settle(ty));
            if let crate::resolve::Container::Trait(trait_) = self.db.defs.fn_data(callee.declared).container {
                if callee.self_ty.is_none() || matches!(callee.self_ty, Some(Ty::Param(_) | Ty::Var(_))) {
                    callee.self_ty = callee.substs.first().cloned();
                }
                if let Some(function) = self.implementation(trait_, callee.declared, &callee.substs) {
                    callee.function = function;
                }
            }
        }
        self.result.callees = callees;
        let mut types = std::mem::take(&mut self.result.types);
        for ty in types.values_mut() {
            *ty = self.settle(ty);
        }
        self.result.types = types;
    }

    /// A type with all that is known, open numbers as their defaults, nothing open left.
    fn settle(&mut self, ty: &Ty) -> Ty {
        let ty = self.table.resolve(ty);
        let table = &self.table;
        ty.map(&mut |part| match part {
            Ty::Var(var) => Some(match table.kind(*var) {
                VarKind::Int => Ty::Prim(Prim::I32),
                VarKind::Float => Ty::Prim(Prim::F64),
                VarKind::General => Ty::Unknown,
            }),
            _ => None,
        })
    }

    /// The fn of the impl that a trait's fn reaches for these arguments.
    fn implementation(
        &mut self,
        trait_: TraitId,
        declared: crate::resolve::FnId,
        substs: &Args,
    ) -> Option<crate::resolve::FnId> {
        let count = self.db.trait_header(trait_).generics.names.len();
        let args = substs.get(..count)?;
        if matches!(args.first()?, Ty::Unknown) {
            return None;
        }
        let Solution::Yes(Evidence::Impl(impl_, _)) = self.solve(trait_, args) else {
            return None;
        };
        let name = self.db.defs.fn_hir(declared).name;
        self.db.defs.impls[impl_.index()].fns.iter().copied().find(|&id| self.db.defs.fn_hir(id).name == name)
    }

    /// The type of an expression, shallowly known; pending bounds are looked at when it is open.
    pub(crate) fn structurally(&mut self, ty: &Ty) -> Ty {
        let known = self.shallow(ty);
        // Behind references an open type matters as much: methods are looked up there.
        let mut head = known.clone();
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
        let body = self.body;
        match &body[id] {
            Expr::Missing => Ty::Unknown,
            Expr::Path(path) => self.infer_path(id, path),
            Expr::Literal(literal) => self.literal(*literal, expected),
            Expr::Call { callee, args, .. } => self.infer_call(id, *callee, args, expected),
            Expr::MethodCall { receiver, method, generics, args, .. } => {
                self.infer_method_call(id, (*receiver, *method), generics.as_deref(), args, expected)
            }
            Expr::Macro(expr) => self.macro_(expr, expected),
            Expr::Field { base, name } => self.field(*base, *name),
            Expr::Index { base, index, .. } => self.index(id, *base, *index),
            Expr::Await { future, .. } => {
                let ty = self.infer(*future, None);
                let ty = self.structurally(&ty);
                self.future_output(&ty)
            }
            Expr::Try { operand, .. } => self.try_(*operand, expected),
            Expr::Ref { operand, mutability } => {
                let inner = match expected.map(|ty| self.shallow(ty)) {
                    Some(Ty::Ref(_, inner)) => Some((*inner).clone()),
                    _ => None,
                };
                let ty = self.infer(*operand, inner.as_ref().filter(|ty| !matches!(ty, Ty::Dyn(_) | Ty::Slice(_))));
                Ty::Ref(*mutability, Arc::new(ty))
            }
            Expr::Deref { operand, .. } => {
                let ty = self.infer(*operand, None);
                let ty = self.structurally(&ty);
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
            Expr::Struct { path, fields, base } => self.struct_(path, fields, *base, expected),
            Expr::Tuple(items) => {
                let hints = match expected.map(|ty| self.shallow(ty)) {
                    Some(Ty::Tuple(types)) if types.len() == items.len() => types.to_vec(),
                    _ => Vec::new(),
                };
                let types: Vec<Ty> =
                    items.iter().enumerate().map(|(index, &item)| self.infer_coerced(item, hints.get(index))).collect();
                Ty::Tuple(types.into())
            }
            Expr::Array(items) => Ty::Array(Arc::new(self.elements(items, expected))),
            Expr::Repeat { value, length } => {
                let item = self.infer(*value, None);
                self.infer(*length, Some(&Ty::Prim(Prim::Usize)));
                Ty::Array(Arc::new(item))
            }
            Expr::Range { low, high, is_inclusive } => self.range(*low, *high, *is_inclusive),
        }
    }

    fn infer_coerced(&mut self, id: ExprId, expected: Option<&Ty>) -> Ty {
        let ty = self.infer(id, expected);
        match expected {
            Some(expected) => {
                self.coerce(&ty, expected);
                // `&Vec<T>` where `&[T]` is wanted is the latter from here on.
                match self.shallow(expected) {
                    Ty::Unknown | Ty::Var(_) => ty,
                    expected if expected.any(&mut |part| matches!(part, Ty::Unknown)) => ty,
                    expected => expected,
                }
            }
            None => ty,
        }
    }

    /// Lets a value stand where another type is wanted.
    pub(crate) fn coerce(&mut self, from: &Ty, to: &Ty) {
        let from = self.shallow(from);
        let to = self.shallow(to);
        if matches!(from, Ty::Never | Ty::Unknown) || matches!(to, Ty::Unknown) || self.try_unify(&from, &to) {
            return;
        }
        match (&from, &to) {
            (Ty::Ref(_, inner), Ty::Ref(_, wanted)) => {
                let wanted = self.shallow(wanted);
                for step in self.autoderef(inner) {
                    if self.try_unify(&step, &wanted) {
                        return;
                    }
                    if let (Ty::Array(item), Ty::Slice(wanted)) = (&step, &wanted) {
                        self.try_unify(item, wanted);
                        return;
                    }
                }
            }
            (Ty::Fn(..) | Ty::Closure(_) | Ty::Ctor(..), Ty::FnPtr(types)) => {
                if let (Some((inputs, output)), Some((wanted, formals))) = (self.callable(&from), types.split_last()) {
                    for (input, formal) in inputs.iter().zip(formals) {
                        self.try_unify(input, formal);
                    }
                    self.try_unify(&output, wanted);
                }
            }
            (Ty::Adt(x, xs), Ty::Adt(y, ys)) if x == y => {
                // `Box<T>` to `Box<dyn Trait>` leaves the rest of the arguments to be made equal.
                for (x, y) in xs.iter().zip(ys.iter()) {
                    self.coerce_argument(x, y);
                }
            }
            _ => {}
        }
    }

    fn coerce_argument(&mut self, from: &Ty, to: &Ty) {
        let (from, to) = (self.shallow(from), self.shallow(to));
        match (&from, &to) {
            (Ty::Adt(..), Ty::Adt(..)) => self.coerce(&from, &to),
            (Ty::Async(output), Ty::Dyn(bounds)) => {
                let bound = bounds.iter().flat_map(|bound| bound.bindings.iter());
                let wanted: Vec<Ty> =
                    bound.filter(|(name, _)| name.as_str() == "Output").map(|(_, ty)| ty.clone()).collect();
                for ty in wanted {
                    self.try_unify(output, &ty);
                }
            }
            _ => {
                self.try_unify(&from, &to);
            }
        }
    }

    fn literal(&mut self, literal: Literal, expected: Option<&Ty>) -> Ty {
        if let Some(ty) = super::pat::literal_type(literal) {
            return ty;
        }
        let kind = match literal {
            Literal::Int(_) => VarKind::Int,
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

    fn lang_adt(&self, name: &str, args: Args) -> Ty {
        self.db.lang.adt(name).map_or(Ty::Unknown, |adt| Ty::Adt(adt, args))
    }

    fn macro_(&mut self, expr: &'db MacroExpr, expected: Option<&Ty>) -> Ty {
        match &expr.result {
            MacroResult::Vec => {
                let hint = match expected.map(|ty| self.shallow(ty)) {
                    Some(Ty::Adt(_, args)) => args.first().map(|item| Ty::Array(Arc::new(item.clone()))),
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
        match &expr.result {
            MacroResult::Unknown | MacroResult::Vec | MacroResult::Arg => Ty::Unknown,
            MacroResult::Unit => Ty::unit(),
            MacroResult::Never => Ty::Never,
            MacroResult::Bool => Ty::bool(),
            MacroResult::Str => Ty::str_ref(),
            MacroResult::String => self.lang_adt("string", Args::empty()),
            MacroResult::Arguments => self.lang_adt("arguments", Args::empty()),
            MacroResult::VecRepeat => self.lang_adt("vec", Args::one(types.into_iter().next().unwrap_or(Ty::Unknown))),
            MacroResult::PinMut => {
                let inner = types.into_iter().next().unwrap_or(Ty::Unknown);
                self.lang_adt("pin", Args::one(Ty::Ref(Mutability::Mut, Arc::new(inner))))
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
    fn elements(&mut self, items: &'db [ExprId], expected: Option<&Ty>) -> Ty {
        let item = match expected.map(|ty| self.shallow(ty)) {
            Some(Ty::Array(item) | Ty::Slice(item)) => (*item).clone(),
            _ => self.fresh(),
        };
        for &id in items {
            let ty = self.infer(id, Some(&item));
            self.coerce(&ty, &item);
        }
        item
    }

    fn field(&mut self, base: ExprId, name: Name) -> Ty {
        let ty = self.infer(base, None);
        let ty = self.structurally(&ty);
        for step in self.autoderef(&ty) {
            match &step {
                Ty::Tuple(types) => {
                    if let Some(ty) = name.parse::<usize>().ok().and_then(|index| types.get(index)) {
                        return ty.clone();
                    }
                }
                Ty::Adt(adt, _) if !self.db.defs.adt(*adt).is_enum => {
                    let types = self.db.adt_types(*adt).clone();
                    let own = types.variants.first().and_then(|fields| fields.iter().find(|(own, _)| *own == name));
                    if let (Some((_, ty)), Ty::Adt(_, args)) = (own, &step) {
                        let ty = ty.subst(args);
                        return self.normalize(&ty);
                    }
                }
                _ => {}
            }
        }
        Ty::Unknown
    }

    fn index(&mut self, id: ExprId, base: ExprId, index: ExprId) -> Ty {
        let base_ty = self.infer(base, None);
        let base_ty = self.structurally(&base_ty);
        let index_ty = self.infer(index, None);
        let index_ty = self.shallow(&index_ty);
        let mut steps = self.autoderef(&base_ty);
        if let Some(Ty::Array(item)) = steps.last() {
            steps.push(Ty::Slice(item.clone()));
        }
        for step in steps {
            if let (Ty::Slice(item) | Ty::Array(item), Ty::Var(_) | Ty::Prim(_)) = (&step, &index_ty) {
                self.try_unify(&index_ty, &Ty::Prim(Prim::Usize));
                return self.shallow(item);
            }
            if let Ty::Var(_) = index_ty
                && matches!(step, Ty::Adt(..))
            {
                let usize_ty = Ty::Prim(Prim::Usize);
                if let Some(output) = self.indexed(id, &step, &usize_ty) {
                    self.try_unify(&index_ty, &usize_ty);
                    return output;
                }
            }
            if let Some(output) = self.indexed(id, &step, &index_ty) {
                return output;
            }
        }
        Ty::Unknown
    }

    fn indexed(&mut self, id: ExprId, base: &Ty, index: &Ty) -> Option<Ty> {
        let trait_ = self.db.lang.trait_("index")?;
        let args = [base.clone(), index.clone()];
        match self.solve(trait_, &args) {
            Solution::Yes(_) => {
                let output = self.project(trait_, &args, Name::from("Output"));
                self.record_operator(id, trait_, &args);
                Some(output)
            }
            _ => None,
        }
    }

    /// An operator that is a call of a trait's only fn.
    fn record_operator(&mut self, id: ExprId, trait_: TraitId, args: &[Ty]) {
        if let Some(&function) = self.db.defs.traits[trait_.index()].fns.first() {
            self.record(id, function, args.iter().cloned().collect(), args.first().cloned());
        }
    }

    fn try_(&mut self, operand: ExprId, expected: Option<&Ty>) -> Ty {
        let hint = expected.and_then(|expected| self.try_hint(operand, expected));
        let ty = self.infer(operand, hint.as_ref());
        self.try_output(&ty)
    }

    /// `x?` of which a `T` is wanted comes from a `Result<T, _>` where the fn returns one.
    fn try_hint(&mut self, operand: ExprId, expected: &Ty) -> Option<Ty> {
        if !matches!(self.body[operand], Expr::Call { .. } | Expr::MethodCall { .. }) {
            return None;
        }
        let expected = self.shallow(expected);
        if matches!(expected, Ty::Unknown | Ty::Var(_) | Ty::Never) {
            return None;
        }
        match self.returns.last().map(|ty| self.shallow(ty)) {
            Some(Ty::Adt(adt, _)) if Some(adt) == self.db.lang.result => {
                let error = self.fresh();
                Some(Ty::Adt(adt, vec![expected, error].into()))
            }
            Some(Ty::Adt(adt, _)) if Some(adt) == self.db.lang.option => Some(Ty::Adt(adt, Args::one(expected))),
            _ => None,
        }
    }

    /// What `?` gives.
    fn try_output(&mut self, ty: &Ty) -> Ty {
        match self.structurally(ty) {
            Ty::Adt(adt, args) if Some(adt) == self.db.lang.result || Some(adt) == self.db.lang.option => {
                args.first().cloned().unwrap_or(Ty::Unknown)
            }
            Ty::Adt(adt, args) if Some(adt) == self.db.lang.adt("control_flow") => {
                args.get(1).cloned().unwrap_or(Ty::Unknown)
            }
            Ty::Adt(adt, args) if Some(adt) == self.db.lang.adt("poll") => {
                let inner = args.first().cloned().unwrap_or(Ty::Unknown);
                match self.structurally(&inner) {
                    Ty::Adt(result, args) if Some(result) == self.db.lang.result => {
                        Ty::Adt(adt, Args::one(args.first().cloned().unwrap_or(Ty::Unknown)))
                    }
                    _ => Ty::Unknown,
                }
            }
            _ => Ty::Unknown,
        }
    }

    fn unary(&mut self, operator: UnaryOp, operand: ExprId, expected: Option<&Ty>) -> Ty {
        let ty = self.infer(operand, expected);
        let ty = self.structurally(&ty);
        if let Ty::Prim(_) | Ty::Var(_) = ty.peel() {
            return ty.peel().clone();
        }
        let name = match operator {
            UnaryOp::Not => "not",
            UnaryOp::Neg => "neg",
        };
        match self.db.lang.trait_(name) {
            Some(trait_) => self.project(trait_, &[ty], Name::from("Output")),
            None => Ty::Unknown,
        }
    }

    fn binary(
        &mut self,
        id: ExprId,
        operator: BinaryOp,
        left: ExprId,
        right: ExprId,
        assign: bool,
        expected: Option<&Ty>,
    ) -> Ty {
        let is_comparison =
            matches!(operator, BinaryOp::Eq | BinaryOp::Ne | BinaryOp::Lt | BinaryOp::Le | BinaryOp::Gt | BinaryOp::Ge);
        if matches!(operator, BinaryOp::And | BinaryOp::Or) {
            self.infer(left, Some(&Ty::bool()));
            self.infer(right, Some(&Ty::bool()));
            return Ty::bool();
        }
        let hint = if is_comparison || assign { None } else { expected };
        let left_ty = self.infer(left, hint.filter(|ty| matches!(ty, Ty::Prim(_))));
        let left_ty = self.structurally(&left_ty);
        let right_hint = matches!(left_ty, Ty::Prim(_)) && !matches!(operator, BinaryOp::Shl | BinaryOp::Shr);
        let right_ty = self.infer(right, Some(&left_ty).filter(|_| right_hint || is_comparison));
        let right_ty = self.structurally(&right_ty);
        if is_comparison {
            self.try_unify(&left_ty, &right_ty);
            return Ty::bool();
        }
        if let Some(ty) = self.arithmetic(operator, &left_ty, &right_ty) {
            return if assign { Ty::unit() } else { ty };
        }
        if assign {
            return Ty::unit();
        }
        match self.db.lang.trait_(operator_trait(operator)) {
            Some(trait_) => {
                let args = [left_ty, right_ty];
                self.record_operator(id, trait_, &args);
                self.project(trait_, &args, Name::from("Output"))
            }
            None => Ty::Unknown,
        }
    }

    /// Arithmetic of numbers, references to them included.
    fn arithmetic(&mut self, operator: BinaryOp, left: &Ty, right: &Ty) -> Option<Ty> {
        let is_number = |infer: &Self, ty: &Ty| match infer.defaulted(ty.peel()) {
            Ty::Prim(prim) => prim != Prim::Str && prim != Prim::Char,
            _ => false,
        };
        let (left, right) = (self.shallow(left.peel()), self.shallow(right.peel()));
        if !is_number(self, &left) {
            return None;
        }
        if matches!(operator, BinaryOp::Shl | BinaryOp::Shr) {
            return Some(left);
        }
        if !is_number(self, &right) {
            // `1 + x` with an unknown `x`: most likely the same number.
            return matches!(right, Ty::Unknown | Ty::Var(_)).then_some(left);
        }
        self.try_unify(&left, &right);
        Some(self.shallow(&left))
    }

    fn block(&mut self, block: &'db Block, expected: Option<&Ty>) -> Ty {
        let module = self.module;
        if let Some(inner) = block.scope.and_then(|scope| self.blocks.get(scope as usize)) {
            self.module = *inner;
        }
        let scope = self.bindings.len();
        if block.label.is_some() {
            let result = self.fresh();
            self.loops.push((block.label, Some(result)));
        }
        let mut diverges = false;
        for stmt in &block.stmts {
            diverges |= self.stmt(stmt);
        }
        let mut ty = match block.tail {
            Some(tail) => self.infer(tail, expected),
            None if diverges => Ty::Never,
            None => Ty::unit(),
        };
        if block.label.is_some()
            && let Some((_, Some(result))) = self.loops.pop()
        {
            self.coerce(&ty, &result);
            ty = result;
        }
        self.bindings.truncate(scope);
        self.module = module;
        ty
    }

    /// Whether the statement never ends.
    fn stmt(&mut self, stmt: &'db Stmt) -> bool {
        match stmt {
            Stmt::Expr(id) => matches!(self.infer(*id, None), Ty::Never),
            Stmt::Let { pat, ty, init, otherwise } => {
                let declared = ty.as_ref().map(|ty| self.lower_type(ty));
                let ty = match (init, declared) {
                    (Some(init), Some(declared)) => {
                        let ty = self.infer(*init, Some(&declared));
                        self.coerce(&ty, &declared);
                        if matches!(self.shallow(&declared), Ty::Unknown) { ty } else { declared }
                    }
                    (Some(init), None) => self.infer(*init, None),
                    (None, Some(declared)) => declared,
                    (None, None) => self.fresh(),
                };
                if let Some(otherwise) = otherwise {
                    self.infer(*otherwise, None);
                }
                let ty = if matches!(ty, Ty::Never) { self.fresh() } else { ty };
                let ty = match &self.body[*pat] {
                    crate::hir::Pat::Bind { .. } => ty,
                    _ => self.structurally(&ty),
                };
                self.bind_pat(*pat, &ty);
                false
            }
        }
    }

    fn async_(&mut self, body: ExprId, kind: AsyncKind, expected: Option<&Ty>) -> Ty {
        let hint = match expected.map(|ty| self.shallow(ty)) {
            Some(Ty::Async(output)) => Some((*output).clone()),
            Some(ty @ (Ty::Var(_) | Ty::Opaque(_) | Ty::Dyn(_))) => self.expected_output(&ty),
            _ => None,
        };
        let loops = std::mem::take(&mut self.loops);
        let ret = match kind {
            AsyncKind::Block => hint.unwrap_or_else(|| self.fresh()),
            AsyncKind::Stream | AsyncKind::TryStream => Ty::Unknown,
        };
        if kind != AsyncKind::Block {
            let item = self.fresh();
            self.yields.push(item);
        }
        self.returns.push(ret.clone());
        let ty = self.infer(body, Some(&ret));
        self.coerce(&ty, &ret);
        self.returns.pop();
        self.loops = loops;
        if kind != AsyncKind::Block {
            self.yields.pop();
            return Ty::Unknown;
        }
        if matches!(self.shallow(&ret), Ty::Var(_)) && matches!(ty, Ty::Never) {
            return Ty::Async(Arc::new(Ty::Never));
        }
        Ty::Async(Arc::new(ret))
    }

    /// The output that is wanted of a future in this place.
    fn expected_output(&mut self, ty: &Ty) -> Option<Ty> {
        let future = self.db.lang.future?;
        let bindings: Vec<(Name, Ty)> = match ty {
            Ty::Var(_) => {
                let item =
                    self.pending.iter().find(|item| item.trait_ == future && self.shallow(&item.args[0]) == *ty)?;
                item.bindings.to_vec()
            }
            ty => self.bounds_on(ty).into_iter().find(|bound| bound.trait_ == future)?.bindings.to_vec(),
        };
        bindings.into_iter().find(|(name, _)| name.as_str() == "Output").map(|(_, ty)| ty)
    }

    fn if_(&mut self, condition: ExprId, then: ExprId, otherwise: Option<ExprId>, expected: Option<&Ty>) -> Ty {
        let scope = self.bindings.len();
        self.infer(condition, Some(&Ty::bool()));
        let Some(otherwise) = otherwise else {
            self.infer(then, None);
            self.bindings.truncate(scope);
            return Ty::unit();
        };
        let mut result = Joined::new(expected);
        let ty = self.infer(then, expected);
        self.bindings.truncate(scope);
        result.add(self, ty);
        let ty = self.infer(otherwise, result.hint(expected).as_ref());
        result.add(self, ty);
        result.ty()
    }

    fn match_(&mut self, scrutinee: ExprId, arms: &'db [crate::hir::Arm], expected: Option<&Ty>) -> Ty {
        let ty = self.infer(scrutinee, None);
        let ty = self.structurally(&ty);
        let mut result = Joined::new(expected);
        for arm in arms {
            let scope = self.bindings.len();
            self.bind_pat(arm.pat, &ty);
            if let Some(guard) = arm.guard {
                self.infer(guard, Some(&Ty::bool()));
            }
            let ty = self.infer(arm.body, result.hint(expected).as_ref());
            self.bindings.truncate(scope);
            result.add(self, ty);
        }
        result.ty()
    }

    fn loop_(&mut self, body: ExprId, label: Option<Name>) -> Ty {
        let result = self.fresh();
        self.loops.push((label, Some(result.clone())));
        let before = self.loops.len();
        self.infer(body, None);
        self.loops.truncate(before);
        match self.loops.pop() {
            Some((_, Some(ty))) => match self.shallow(&ty) {
                // No `break` gave it a type.
                Ty::Var(_) if ty == result && !has_break(self.body, body) => Ty::Never,
                ty => ty,
            },
            _ => Ty::Unknown,
        }
    }

    fn break_(&mut self, value: Option<ExprId>, label: Option<Name>) {
        let target =
            self.loops.iter().rev().find(|(own, _)| label.is_none() || *own == label).and_then(|(_, ty)| ty.clone());
        let ty = match value {
            Some(value) => self.infer(value, target.as_ref()),
            None => Ty::unit(),
        };
        if let Some(target) = target {
            self.coerce(&ty, &target);
        }
    }

    fn for_(&mut self, id: ExprId, pat: crate::hir::PatId, iterable: ExprId, body: ExprId, label: Option<Name>) {
        let scope = self.bindings.len();
        let ty = self.infer(iterable, None);
        let ty = self.structurally(&ty);
        let item = self.iterate(id, &ty);
        let item = self.structurally(&item);
        self.bind_pat(pat, &item);
        self.loops.push((label, None));
        self.infer(body, None);
        self.loops.pop();
        self.bindings.truncate(scope);
    }

    /// The items of a `for` loop; its `next` is noted as a callee.
    fn iterate(&mut self, id: ExprId, ty: &Ty) -> Ty {
        let (Some(into), Some(iterator)) = (self.db.lang.trait_("into_iterator"), self.db.lang.iterator) else {
            return Ty::Unknown;
        };
        if matches!(ty, Ty::Unknown) {
            return Ty::Unknown;
        }
        let iter = self.project(into, std::slice::from_ref(ty), Name::from("IntoIter"));
        let iter = self.structurally(&iter);
        if let Some(next) = self.trait_fn(iterator, Name::from("next")) {
            self.record(id, next, Args::one(iter.clone()), Some(iter.clone()));
        }
        self.project(iterator, &[iter], Name::from("Item"))
    }

    fn struct_(
        &mut self,
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

    fn range(&mut self, low: Option<ExprId>, high: Option<ExprId>, is_inclusive: bool) -> Ty {
        let low_ty = low.map(|low| self.infer(low, None));
        let high_ty = high.map(|high| self.infer(high, low_ty.as_ref()));
        if let (Some(low), Some(high)) = (&low_ty, &high_ty) {
            self.try_unify(low, high);
        }
        let name = match (low_ty.is_some(), high_ty.is_some(), is_inclusive) {
            (true, true, false) => "range",
            (true, true, true) => "range_inclusive",
            (true, false, _) => "range_from",
            (false, true, false) => "range_to",
            (false, true, true) => "range_to_inclusive",
            (false, false, _) => return self.lang_adt("range_full", Args::empty()),
        };
        self.lang_adt(name, Args::one(low_ty.or(high_ty).unwrap_or(Ty::Unknown)))
    }
}

/// The common type of branches.
struct Joined {
    wanted: Option<Ty>,
    result: Option<Ty>,
}

impl Joined {
    fn new(expected: Option<&Ty>) -> Joined {
        Joined { wanted: expected.filter(|ty| !matches!(ty, Ty::Unknown)).cloned(), result: None }
    }

    /// What the next branch is expected to be.
    fn hint(&self, expected: Option<&Ty>) -> Option<Ty> {
        expected.cloned().or_else(|| self.result.clone())
    }

    fn add(&mut self, infer: &mut Infer<'_>, ty: Ty) {
        let ty = infer.shallow(&ty);
        if matches!(ty, Ty::Never) {
            return;
        }
        if let Some(wanted) = &self.wanted {
            infer.coerce(&ty, &wanted.clone());
        }
        match &self.result {
            None | Some(Ty::Unknown) => self.result = Some(ty),
            Some(result) => {
                let result = result.clone();
                infer.coerce(&ty, &result);
            }
        }
    }

    fn ty(self) -> Ty {
        self.result.unwrap_or(Ty::Never)
    }
}

fn operator_trait(operator: BinaryOp) -> &'static str {
    match operator {
        BinaryOp::Add => "add",
        BinaryOp::Sub => "sub",
        BinaryOp::Mul => "mul",
        BinaryOp::Div => "div",
        BinaryOp::Rem => "rem",
        BinaryOp::BitAnd => "bitand",
        BinaryOp::BitOr => "bitor",
        BinaryOp::BitXor => "bitxor",
        BinaryOp::Shl => "shl",
        BinaryOp::Shr => "shr",
        BinaryOp::And | BinaryOp::Or | BinaryOp::Eq | BinaryOp::Ne => "partial_eq",
        BinaryOp::Lt | BinaryOp::Le | BinaryOp::Gt | BinaryOp::Ge => "partial_ord",
    }
}

/// Whether a `break` leaves the loop with this body. A `break` of an inner loop counts too: it only makes `loop` look
/// as if it ended.
fn has_break(body: &crate::hir::Body, root: ExprId) -> bool {
    // Expressions of a loop's body are lowered before the block that holds them, so its ids are below it.
    let first = body.exprs[..=root.0 as usize].len();
    body.exprs[..first].iter().any(|expr| matches!(expr, Expr::Break { .. }))
}
