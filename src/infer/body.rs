//! One body from its owner's signature to what is found out about it.

use std::sync::Arc;

use crate::hir::Body;
use crate::resolve::{FnId, ModuleId, Prim, TraitId};

use super::answers::Answers;
use super::db::Db;
use super::solve::{Bounds, Evidence, Solution};
use super::ty::{Args, Parts, Ty};
use super::unify::{Table, VarKind};
use super::{BodyTypes, Infer, Owner};

/// A body of a thousand calls needs some ten thousand.
const MAX_GOALS: u32 = 200_000;

/// Infers the body of `owner`.
pub(super) fn infer(db: &Db, owner: Owner, keeps_types: bool) -> Option<BodyTypes> {
    let defs = &db.defs;
    let (body, module, blocks) = match owner {
        Owner::Fn(id) => {
            let data = defs.fn_data(id);
            (defs.fn_body(id)?, data.module, &data.blocks)
        }
        Owner::Value(id) => {
            let data = &defs.values[id.index()];
            let row = defs.value_hir(id).body?;
            (defs.sources.file(data.file).body(row)?, data.module, &data.blocks)
        }
    };
    let mut infer = Infer::new(db, owner, body, module, blocks);
    infer.keeps_types = keeps_types;
    infer.run();
    Some(infer.result)
}

/// Infers the body of a fn that is at hand.
pub(super) fn infer_given(db: &Db, function: FnId, body: &Body) -> BodyTypes {
    let data = db.defs.fn_data(function);
    let mut infer = Infer::new(db, Owner::Fn(function), body, data.module, &data.blocks);
    infer.run();
    infer.result
}

impl<'db> Infer<'db> {
    pub(super) fn new(
        db: &'db Db,
        owner: Owner,
        body: &'db Body,
        module: ModuleId,
        blocks: &'db [ModuleId],
    ) -> Infer<'db> {
        Infer {
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
            implicit: Vec::new(),
            named: None,
            depth: 0,
            goals: Vec::new(),
            answers: Answers::default(),
            bounds: Bounds::default(),
            fuel: MAX_GOALS,
            keeps_types: false,
        }
    }

    pub(super) fn run(&mut self) {
        let mut expected = Ty::Unknown;
        match self.owner {
            Owner::Fn(id) => {
                let signature = self.db.signature(id);
                self.generics = signature.generics.clone();
                self.self_ty = signature.self_ty;
                for (subject, bound) in &signature.generics.predicates {
                    self.env.extend(self.db.elaborate(subject, bound).into_iter().map(|bound| (*subject, bound)));
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
                    self.self_ty = Some(header.self_ty);
                }
                if self.db.defs.value_hir(id).ty.is_some() {
                    expected = *self.db.value_type(id);
                    if let (true, Ty::Ref(_, inner)) = (self.db.defs.value_hir(id).is_lazy_ref, &expected) {
                        expected = **inner;
                    }
                }
            }
        }
        let Some(root) = self.body.root else {
            return;
        };
        self.returns.push(expected);
        let ty = self.infer(root, Some(&expected));
        self.coerce(&ty, &expected);
        self.finish();
    }

    /// Decides what is left, and finds the implementations that trait methods reach.
    pub(super) fn finish(&mut self) {
        self.select_pending();
        let mut callees = std::mem::take(&mut self.result.callees);
        for callee in callees.values_mut() {
            if callee.substs.has(Parts::VAR) {
                callee.substs = callee.substs.iter().map(|ty| self.settle(ty)).collect();
            }
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
        self.drops();
        self.finish_implicit();
    }

    /// Keeps of the locals those whose end calls something.
    fn drops(&mut self) {
        for &(pat, _) in &self.body.pat_sites {
            let Some(ty) = self.pat_types.get(pat.0 as usize).cloned().flatten() else {
                continue;
            };
            if !matches!(self.shallow(&ty), Ty::Adt(..) | Ty::Tuple(_) | Ty::Array(_)) {
                continue;
            }
            let ty = self.table.resolve(&ty);
            if let Some(glue) = self.db.drop_glue(&ty) {
                self.result.drops.insert(pat, glue);
            }
        }
    }

    /// A type with all that is known, open numbers as their defaults, nothing open left.
    pub(super) fn settle(&mut self, ty: &Ty) -> Ty {
        if !ty.has_vars() {
            return *ty;
        }
        let ty = self.table.resolve(ty);
        let table = &self.table;
        ty.map(Parts::VAR, &mut |part| match part {
            Ty::Var(var) => Some(match table.kind(*var) {
                VarKind::Int => Ty::Prim(Prim::I32),
                VarKind::Float => Ty::Prim(Prim::F64),
                VarKind::General => Ty::Unknown,
            }),
            _ => None,
        })
    }

    /// The fn of the impl that a trait's fn reaches for these arguments.
    pub(super) fn implementation(
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
}
