//! Calls: arguments against a signature, closures against what their callee will call them with.

use crate::hir::{Closure, Expr, ExprId, GenericArgs};
use crate::resolve::{FnId, Origin};
use crate::source::Name;

use super::implicit::Implicit;
use super::list::{Draft, One};
use super::ty::{Args, Bound, Ty};
use super::{Callee, Infer};

/// The signature of a closure of the body at hand.
#[derive(Clone, Debug)]
pub(crate) struct ClosureSig {
    pub(crate) params: Vec<Ty>,
    pub(crate) ret: Ty,
}

impl<'db> Infer<'db> {
    /// `callee(args)`.
    pub(crate) fn infer_call(&mut self, id: ExprId, callee: ExprId, args: &'db [ExprId], expected: Option<&Ty>) -> Ty {
        let ty = self.infer(callee, None);
        self.result.fn_values.remove(&callee);
        let ty = self.structurally(&ty);
        match &ty {
            Ty::Fn(function, substs) => {
                let (function, substs) = (*function, *substs);
                let self_ty = self.path_self_type(function, &substs);
                let output = self.check_signature(function, &substs, args, 0, expected);
                self.record(id, function, substs, self_ty);
                output
            }
            Ty::Ctor(adt, variant, adt_args) => {
                self.result.built.insert(id, *adt);
                let output = Ty::Adt(*adt, *adt_args);
                if let Some(expected) = expected {
                    self.try_unify(&output, expected);
                }
                let inputs: Draft<Ty> =
                    self.named_fields(*adt, *variant, &output).into_iter().map(|(_, ty)| ty).collect();
                self.check_args(&inputs, args);
                output
            }
            _ => match self.callable_through(&ty) {
                Some((inputs, output)) => {
                    self.check_args(&inputs, args);
                    output
                }
                None => {
                    self.check_args(&[], args);
                    Ty::Unknown
                }
            },
        }
    }

    /// `receiver.method(args)`.
    pub(crate) fn infer_method_call(
        &mut self,
        id: ExprId,
        (receiver, method): (ExprId, Name),
        turbofish: Option<&GenericArgs>,
        args: &'db [ExprId],
        expected: Option<&Ty>,
    ) -> Ty {
        let receiver_ty = self.infer(receiver, None);
        let receiver_ty = self.structurally(&receiver_ty);
        let Some(pick) = self.lookup_method(&receiver_ty, method) else {
            return self.guess_method(id, &receiver_ty, method, args);
        };
        let Ty::Fn(function, substs) = self.fn_item(pick.function, pick.parent, turbofish) else {
            return Ty::Unknown;
        };
        let output = self.check_signature(function, &substs, args, 1, expected);
        if let owner @ Ty::Adt(adt, _) = receiver_ty.peel()
            && !matches!(&pick.self_ty, Ty::Adt(own, _) if own == adt)
            && self.is_own(owner)
        {
            self.implicit(id, Implicit::Deref(*owner, Some(pick.self_ty)));
        }
        self.record(id, function, substs, Some(pick.self_ty));
        output
    }

    /// A method of a receiver that is not known. A trait that code imports for it is evidence, when it is the project's
    /// own and the method's name is no common one, or when an argument comes from the trait's crate as well.
    fn guess_method(&mut self, id: ExprId, receiver: &Ty, name: Name, args: &'db [ExprId]) -> Ty {
        let types: Vec<Ty> = args.iter().map(|&arg| self.infer(arg, None)).collect();
        let head = self.shallow(receiver.peel());
        if !matches!(head, Ty::Unknown) && !self.is_open(&head) {
            return Ty::Unknown;
        }
        let db = self.db;
        let methods = db.index.trait_methods(name).iter().copied();
        let mut fitting = methods.filter(|&(trait_, function)| {
            let hir = db.defs.fn_hir(function);
            hir.self_param.is_some() && hir.params.len() == args.len() && self.is_imported(trait_)
        });
        let (Some((trait_, function)), None) = (fitting.next(), fitting.next()) else {
            return Ty::Unknown;
        };
        let krate = db.defs.traits[trait_.index()].krate;
        let is_own = db.defs.krate(krate).origin == Origin::Member;
        let from_there = |part: &Ty| match part {
            Ty::Adt(adt, _) => db.defs.adt(*adt).krate == krate && Some(krate) != db.std_crate(),
            _ => false,
        };
        let is_related = types.iter().any(|ty| self.table.resolve(ty).any(&mut |part| from_there(part)));
        // `build`, `get`: the receiver may well be of a type that has one of its own.
        let is_telling = is_own && !db.index.is_inherent_name(name, args.len());
        if !is_telling && !is_related {
            return Ty::Unknown;
        }
        let signature = db.signature(function);
        let substs: Args = signature.generics.names.iter().map(|_| Ty::Unknown).collect();
        self.record(id, function, substs, None);
        self.result.guesses.insert(id);
        self.normalize(&signature.output.subst(&substs))
    }

    fn path_self_type(&self, function: FnId, substs: &Args) -> Option<Ty> {
        self.db.signature(function).self_ty.as_ref().map(|ty| ty.subst(substs))
    }

    pub(crate) fn record(&mut self, id: ExprId, function: FnId, substs: Args, self_ty: Option<Ty>) {
        self.result.callees.insert(id, Callee { function, declared: function, substs, self_ty });
    }

    /// Checks arguments (without the first `skip` inputs) and gives the output.
    fn check_signature(
        &mut self,
        function: FnId,
        substs: &Args,
        args: &'db [ExprId],
        skip: usize,
        expected: Option<&Ty>,
    ) -> Ty {
        let signature = self.db.signature(function);
        let output = self.normalize(&signature.output.subst(substs));
        if let Some(expected) = expected {
            self.expect(&output, expected);
        }
        let inputs: Draft<Ty> =
            signature.inputs.iter().skip(skip).map(|ty| self.normalize(&ty.subst(substs))).collect();
        self.check_args(&inputs, args);
        output
    }

    /// What is expected of a result may tell what the arguments are.
    fn expect(&mut self, output: &Ty, expected: &Ty) {
        let expected = self.shallow(expected);
        if !matches!(expected, Ty::Unknown | Ty::Var(_) | Ty::Never) && !matches!(self.shallow(output), Ty::Never) {
            self.try_unify(output, &expected);
        }
    }

    /// Arguments that are not closures go first: they tell what closures are called with.
    pub(crate) fn check_args(&mut self, inputs: &[Ty], args: &'db [ExprId]) {
        for closures in [false, true] {
            if closures {
                if !args.iter().any(|&arg| self.is_closure(arg)) {
                    break;
                }
                self.select_pending();
            }
            for (index, &arg) in args.iter().enumerate() {
                if self.is_closure(arg) != closures {
                    continue;
                }
                match inputs.get(index) {
                    Some(input) => {
                        let input = *input;
                        let ty = self.infer(arg, Some(&input));
                        self.coerce(&ty, &input);
                    }
                    None => {
                        self.infer(arg, None);
                    }
                }
            }
        }
    }

    fn is_closure(&self, id: ExprId) -> bool {
        match &self.body[id] {
            Expr::Closure(_) => true,
            Expr::Block(block) => block.tail.is_some_and(|tail| self.is_closure(tail)),
            _ => false,
        }
    }

    /// What a callable value takes and gives.
    pub(crate) fn callable(&mut self, ty: &Ty) -> Option<(Vec<Ty>, Ty)> {
        match self.shallow(ty) {
            Ty::Fn(function, substs) => {
                let signature = self.db.signature(function);
                let inputs = signature.inputs.iter().map(|ty| self.normalize(&ty.subst(&substs))).collect();
                Some((inputs, self.normalize(&signature.output.subst(&substs))))
            }
            Ty::Ctor(adt, variant, args) => {
                let output = Ty::Adt(adt, args);
                Some((self.named_fields(adt, variant, &output).into_iter().map(|(_, ty)| ty).collect(), output))
            }
            Ty::Closure(index) => {
                let closure = self.closures.get(index as usize)?.clone();
                Some((closure.params, closure.ret))
            }
            Ty::FnPtr(types) => {
                let (output, inputs) = types.split_last()?;
                Some((inputs.to_vec(), *output))
            }
            _ => None,
        }
    }

    /// The same for values that deref to a callable one, and for types with a bound that says so.
    fn callable_through(&mut self, ty: &Ty) -> Option<(Vec<Ty>, Ty)> {
        for step in self.autoderef(ty) {
            if let Some(found) = self.callable(&step) {
                return Some(found);
            }
            let step = self.table.resolve(&step);
            let found = self.bounds_on(&step).into_iter().find_map(|bound| self.fn_bound(&bound));
            if found.is_some() {
                return found;
            }
        }
        None
    }

    /// `Fn(A, B) -> C` as inputs and output.
    fn fn_bound(&mut self, bound: &Bound) -> Option<(Vec<Ty>, Ty)> {
        if !self.db.lang.callables.contains(&bound.trait_) {
            return None;
        }
        let is_async = !self.db.lang.fns.contains(&bound.trait_);
        let inputs = match bound.args.first().map(|ty| self.shallow(ty)) {
            Some(Ty::Tuple(types)) => types.to_vec(),
            _ => Vec::new(),
        };
        let output = bound.bindings.iter().find(|(name, _)| name.as_str() == "Output").map(|(_, ty)| *ty);
        let output = output.unwrap_or_else(Ty::unit);
        let output = self.normalize(&output);
        Some((inputs, if is_async { Ty::Async(One::new(output)) } else { output }))
    }

    /// What a closure in this place will be called with.
    fn expected_signature(&mut self, expected: &Ty) -> Option<(Vec<Ty>, Ty)> {
        let expected = self.shallow(expected);
        match &expected {
            Ty::Var(var) => {
                let var = *var;
                let on_var: Vec<Bound> = self
                    .pending
                    .iter()
                    .filter(|item| self.shallow(&item.args[0]) == Ty::Var(var))
                    .map(|item| Bound {
                        trait_: item.trait_,
                        args: item.args[1..].iter().cloned().collect(),
                        bindings: item.bindings,
                    })
                    .collect();
                on_var.iter().find_map(|bound| self.fn_bound(bound))
            }
            Ty::Adt(_, args) => {
                // `Box<dyn Fn(A) -> B>`.
                let inner = args.first().map(|ty| self.shallow(ty))?;
                match inner {
                    Ty::Dyn(_) => self.expected_signature(&inner),
                    _ => None,
                }
            }
            Ty::Ref(_, inner) => self.expected_signature(inner),
            Ty::FnPtr(_) | Ty::Closure(_) => self.callable(&expected),
            Ty::Dyn(_) | Ty::Opaque(_) | Ty::Param(_) => {
                self.bounds_on(&expected).into_iter().find_map(|bound| self.fn_bound(&bound))
            }
            _ => None,
        }
    }

    /// `|params| body`.
    pub(crate) fn infer_closure(&mut self, closure: &'db Closure, expected: Option<&Ty>) -> Ty {
        let signature = expected.and_then(|expected| self.expected_signature(expected));
        let mut params = Vec::with_capacity(closure.params.len());
        for (index, (_, written)) in closure.params.iter().enumerate() {
            let formal = signature.as_ref().and_then(|(inputs, _)| inputs.get(index)).cloned();
            let ty = match (written, formal) {
                (Some(written), formal) => {
                    let ty = self.lower_type(written);
                    if let Some(formal) = formal {
                        self.try_unify(&ty, &formal);
                    }
                    ty
                }
                (None, Some(formal)) => formal,
                (None, None) => self.fresh(),
            };
            params.push(ty);
        }
        let ret = match (&closure.ret, &signature) {
            (Some(written), _) => self.lower_type(written),
            (None, Some((_, output))) if !closure.is_async => *output,
            (None, Some((_, output))) => self.future_output(&output.clone()),
            (None, None) => self.fresh(),
        };
        let index = self.closures.len() as u32;
        let outer = if closure.is_async { Ty::Async(One::new(ret)) } else { ret };
        self.closures.push(ClosureSig { params: params.clone(), ret: outer });
        let scope = self.bindings.len();
        for ((pat, _), ty) in closure.params.iter().zip(&params) {
            self.bind_pat(*pat, ty);
        }
        self.returns.push(ret);
        let loops = std::mem::take(&mut self.loops);
        let body = self.infer(closure.body, Some(&ret));
        self.coerce(&body, &ret);
        self.loops = loops;
        self.returns.pop();
        self.bindings.truncate(scope);
        if let Some((_, output)) = &signature {
            let output = *output;
            self.try_unify(&output, &outer);
        }
        Ty::Closure(index)
    }
}
