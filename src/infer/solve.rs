//! Which impl, bound or built-in rule makes a type implement a trait, and what its associated types are. Depth is
//! bounded everywhere; past the bound the answer is `Maybe`.

use smallvec::SmallVec;

use crate::hir::Mutability;
use crate::resolve::{ImplId, Origin, TraitId};
use crate::source::Name;

use super::Infer;
use super::answers::Answer;
use super::db::{Db, ImplHeader};
use super::index::Simple;
use super::list::{Draft, List, One};
use super::ty::{Args, Bound, Parts, Projection, Ty};

const MAX_DEPTH: u32 = 8;
const MAX_PASSES: usize = 4;

/// `args[0]: trait_<args[1..]>`, with associated types that must come out; not decided yet.
#[derive(Debug)]
pub(crate) struct Pending {
    pub(crate) trait_: TraitId,
    pub(crate) args: Args,
    pub(crate) bindings: List<(Name, Ty)>,
    /// The variables that were open when it was looked at in vain: as long as they are, there is nothing new.
    pub(crate) open: Box<[u32]>,
}

/// How far solving the goal at hand went.
#[derive(Clone, Copy, Default, Debug)]
pub(crate) struct Bounds {
    /// The greatest depth.
    pub(crate) deepest: u32,
    /// Whether some bound was met.
    pub(crate) is_cut: bool,
}

/// Whether a type implements a trait.
#[derive(Clone, Copy, Debug)]
pub enum Solution {
    No,
    Maybe,
    Yes(Evidence),
}

/// Why a type implements a trait.
#[derive(Clone, Copy, Debug)]
pub enum Evidence {
    Impl(ImplId, Args),
    Bound(Bound),
    BuiltIn,
}

impl Db {
    /// The bound itself and those of its supertraits, with the bindings that concern each.
    pub(crate) fn elaborate(&self, subject: &Ty, bound: &Bound) -> Vec<Bound> {
        let mut all = vec![*bound];
        let mut next = 0;
        while next < all.len() && all.len() < 64 {
            let bound = all[next];
            next += 1;
            let args: Draft<Ty> = std::iter::once(*subject).chain(bound.args.iter().copied()).collect();
            for parent in &self.trait_header(bound.trait_).supertraits {
                let mut parent = parent.subst(&args);
                if all.iter().any(|have| have.trait_ == parent.trait_ && have.args == parent.args) {
                    continue;
                }
                let types = &self.trait_header(parent.trait_).types;
                let inherited = bound.bindings.iter().filter(|(name, _)| types.iter().any(|(own, ..)| own == name));
                parent.bindings = parent.bindings.iter().chain(inherited).copied().collect();
                all.push(parent);
            }
        }
        all
    }

    /// What is known of a type that stands for any type with certain bounds.
    pub(crate) fn own_bounds(&self, ty: &Ty) -> Vec<Bound> {
        let bounds: Vec<Bound> = match ty {
            Ty::Dyn(bounds) | Ty::Opaque(bounds) => bounds.to_vec(),
            Ty::Proj(projection) => {
                let header = self.trait_header(projection.trait_);
                let item = header.types.iter().find(|(name, ..)| *name == projection.name);
                item.map(|(_, bounds, _)| bounds.iter().map(|bound| bound.subst(&projection.args)).collect())
                    .unwrap_or_default()
            }
            _ => Vec::new(),
        };
        bounds.iter().flat_map(|bound| self.elaborate(ty, bound)).collect()
    }
}

impl Infer<'_> {
    /// The bounds on `ty` from the body's environment and from the type itself.
    pub(crate) fn bounds_on(&self, ty: &Ty) -> Vec<Bound> {
        let mut bounds = match ty {
            Ty::Dyn(_) | Ty::Opaque(_) | Ty::Proj(_) => self.db.own_bounds(ty),
            _ => Vec::new(),
        };
        if matches!(ty, Ty::Param(_) | Ty::Proj(_)) {
            bounds.extend(self.env.iter().filter(|(subject, _)| subject == ty).map(|(_, bound)| *bound));
        }
        bounds
    }

    /// Decides `args[0]: trait_<args[1..]>`, binding variables when only one impl fits.
    pub(crate) fn solve(&mut self, trait_: TraitId, args: &[Ty]) -> Solution {
        let Some(first) = args.first() else {
            return Solution::Maybe;
        };
        if self.db.lang.markers.contains(&trait_) {
            return Solution::Yes(Evidence::BuiltIn);
        }
        let self_ty = self.table.root(first);
        if matches!(self_ty, Ty::Unknown) || self.is_open(self_ty) {
            return Solution::Maybe;
        }
        if self.depth >= MAX_DEPTH || self.fuel == 0 {
            self.bounds.is_cut = true;
            return Solution::Maybe;
        }
        if args.iter().any(Ty::has_vars) {
            let resolved: Draft<Ty> = args.iter().map(|ty| self.table.resolve(ty)).collect();
            self.solve_resolved(trait_, args, &resolved)
        } else {
            self.solve_closed(trait_, List::of(args))
        }
    }

    /// A goal whose variables, if any are left, are not known.
    fn solve_resolved(&mut self, trait_: TraitId, args: &[Ty], resolved: &[Ty]) -> Solution {
        if !resolved.iter().any(Ty::has_vars) {
            return self.solve_closed(trait_, List::of(resolved));
        }
        // What variables are called does not matter.
        self.solve_new((trait_, canonical(resolved)), args).0
    }

    /// A goal without variables: its answer may be known already.
    fn solve_closed(&mut self, trait_: TraitId, args: Args) -> Solution {
        if args.has(Parts::CLOSURE) && !self.are_closures_known(args) {
            return self.solve_new((trait_, args), &args).0;
        }
        // What parameters are known to be differs from body to body, as do closures.
        let is_shared = !args.has(Parts::PARAM.or(Parts::PROJ).or(Parts::CLOSURE));
        let known = if is_shared { self.db.answers.get(trait_, args) } else { self.answers.get(trait_, args) };
        if let Some(known) = known
            && self.depth + known.height < MAX_DEPTH
            && self.fuel >= known.cost
        {
            self.fuel -= known.cost;
            self.bounds.deepest = self.bounds.deepest.max(self.depth + known.height);
            return known.solution;
        }
        let (solution, answer) = self.solve_new((trait_, args), &args);
        if let Some(answer) = answer {
            if is_shared {
                self.db.answers.insert(trait_, args, answer);
            } else {
                self.answers.insert(trait_, args, answer);
            }
        }
        solution
    }

    /// Whether all is known of what the closures among these types take and return.
    fn are_closures_known(&self, args: Args) -> bool {
        let is_known = |ty: &Ty| !self.table.resolve(ty).has(Parts::VAR.or(Parts::CLOSURE));
        !args.iter().any(|ty| {
            ty.any(&mut |part| match part {
                Ty::Closure(index) => {
                    let closure = self.closures.get(*index as usize);
                    closure.is_none_or(|own| !own.params.iter().chain([&own.ret]).all(is_known))
                }
                _ => false,
            })
        })
    }

    /// A goal whose answer is not known; the answer beside it may be kept.
    fn solve_new(&mut self, goal: (TraitId, Args), args: &[Ty]) -> (Solution, Option<Answer>) {
        // A goal that needs itself says nothing new.
        if self.goals.contains(&goal) {
            self.bounds.is_cut = true;
            return (Solution::Maybe, None);
        }
        let (depth, fuel) = (self.depth, self.fuel);
        let outer = std::mem::replace(&mut self.bounds, Bounds { deepest: depth, is_cut: false });
        self.fuel -= 1;
        self.depth += 1;
        let trait_ = goal.0;
        self.goals.push(goal);
        let self_ty = self.shallow(&args[0]);
        let solution = self.solve_inner(trait_, &self_ty, args);
        self.goals.pop();
        self.depth -= 1;
        let own = self.bounds;
        self.bounds = Bounds { deepest: outer.deepest.max(own.deepest), is_cut: outer.is_cut || own.is_cut };
        // What was cut short further down may be decided from elsewhere.
        let kept = if own.is_cut { None } else { self.settled_solution(solution) };
        let (height, cost) = (own.deepest - depth, fuel - self.fuel);
        (solution, kept.map(|solution| Answer { solution, height, cost }))
    }

    /// A solution without variables of the body at hand.
    fn settled_solution(&self, solution: Solution) -> Option<Solution> {
        let Solution::Yes(Evidence::Impl(id, substs)) = solution else {
            return Some(solution);
        };
        let substs: Draft<Ty> = substs.iter().map(|ty| self.table.resolve(ty)).collect();
        (!substs.iter().any(Ty::has_vars)).then(|| Solution::Yes(Evidence::Impl(id, List::of(&substs))))
    }

    /// Whether nothing is known of a type.
    pub(crate) fn is_open(&self, ty: &Ty) -> bool {
        matches!(ty, Ty::Var(var) if self.table.kind(*var) == super::unify::VarKind::General)
    }

    fn solve_inner(&mut self, trait_: TraitId, self_ty: &Ty, args: &[Ty]) -> Solution {
        if let Some(solution) = self.solve_by_bound(trait_, self_ty, args) {
            return solution;
        }
        if let Some(solution) = self.solve_built_in(trait_, self_ty, args) {
            return solution;
        }
        self.solve_by_impl(trait_, self_ty, args)
    }

    fn solve_by_bound(&mut self, trait_: TraitId, self_ty: &Ty, args: &[Ty]) -> Option<Solution> {
        if !matches!(self_ty, Ty::Param(_) | Ty::Proj(_) | Ty::Dyn(_) | Ty::Opaque(_)) {
            return None;
        }
        let self_ty = self.table.resolve(self_ty);
        for bound in self.bounds_on(&self_ty) {
            if bound.trait_ == trait_ {
                let snapshot = self.table.snapshot();
                let mut equal = true;
                for (have, want) in bound.args.iter().zip(&args[1..]) {
                    equal &= self.table.unify(have, want);
                }
                if equal {
                    return Some(Solution::Yes(Evidence::Bound(bound)));
                }
                self.table.rollback(snapshot);
            }
        }
        None
    }

    fn solve_built_in(&mut self, trait_: TraitId, self_ty: &Ty, args: &[Ty]) -> Option<Solution> {
        let yes = Some(Solution::Yes(Evidence::BuiltIn));
        if self.db.lang.fns.contains(&trait_) || self.is_async_fn_trait(trait_) {
            let (inputs, _) = self.callable(self_ty)?;
            if let Some(want) = args.get(1) {
                let inputs = Ty::Tuple(inputs.into());
                self.try_unify(&inputs, want);
            }
            return yes;
        }
        if Some(trait_) == self.db.lang.future && matches!(self_ty, Ty::Async(_)) {
            return yes;
        }
        let is_structural = matches!(
            self_ty,
            Ty::Ref(Mutability::Shared, _)
                | Ty::Tuple(_)
                | Ty::Closure(_)
                | Ty::Fn(..)
                | Ty::FnPtr(_)
                | Ty::Array(_)
                | Ty::Ptr(..)
        );
        if self.db.lang.copies.contains(&trait_) && is_structural {
            return yes;
        }
        if let Ty::Adt(adt, _) = self_ty {
            let name = self.db.defs.trait_hir(trait_).name;
            if self.db.defs.adt_attributes(*adt).derives.contains(&name) {
                return yes;
            }
        }
        None
    }

    fn is_async_fn_trait(&self, trait_: TraitId) -> bool {
        self.db.lang.callables.contains(&trait_) && !self.db.lang.fns.contains(&trait_)
    }

    fn solve_by_impl(&mut self, trait_: TraitId, self_ty: &Ty, args: &[Ty]) -> Solution {
        let simple = Simple::of(&self.defaulted(self_ty));
        let mut fits: Option<(ImplId, bool)> = None;
        let db = self.db;
        let all = db.index.impls(trait_, simple);
        let candidates: SmallVec<[ImplId; 8]> = all.filter(|&id| self.may_apply(db.impl_header(id), args)).collect();
        if let [only] = *candidates {
            return match self.try_or_undo(|infer| infer.try_impl(only, args)) {
                Some((substs, _)) => Solution::Yes(Evidence::Impl(only, substs)),
                None => Solution::No,
            };
        }
        let mut ambiguous = false;
        for id in candidates {
            let outcome = self.probe(|infer| infer.try_impl(id, args));
            match (outcome, fits) {
                (None, _) => {}
                (Some((_, true)), None) => fits = Some((id, true)),
                (Some((_, maybe)), None) => fits = Some((id, maybe)),
                (Some((_, false)), Some((_, true))) => fits = Some((id, false)),
                (Some((_, true)), Some((_, false))) => {}
                // Under other conditions: no crate has two such impls at once.
                (Some(_), Some((first, _))) if db.impl_header(first).is_for_same(db.impl_header(id)) => {}
                (Some(_), Some(_)) => {
                    ambiguous = true;
                    break;
                }
            }
        }
        let Some((id, maybe)) = fits else {
            return Solution::No;
        };
        if ambiguous {
            return Solution::Maybe;
        }
        match self.try_impl(id, args) {
            Some((substs, _)) => Solution::Yes(Evidence::Impl(id, substs)),
            None if maybe => Solution::Maybe,
            None => Solution::No,
        }
    }

    /// Whether the heads of types allow that an impl applies: a look that binds nothing.
    fn may_apply(&self, header: &ImplHeader, args: &[Ty]) -> bool {
        let patterns = std::iter::once(&header.self_ty).chain(header.trait_.iter().flat_map(|(_, args)| args.iter()));
        patterns.zip(args).all(|(pattern, ty)| self.table.may_unify(pattern, ty))
    }

    /// Whether a model may just not mention an impl: those that nearly all types have are seldom written down. What
    /// stands for another by `Deref` has them less often.
    fn may_be_left_out(&mut self, trait_: TraitId, self_ty: &Ty) -> bool {
        let self_ty = self.shallow(self_ty);
        let Ty::Adt(adt, _) = self_ty else {
            return false;
        };
        let krate = self.db.defs.adt(adt).krate;
        self.db.lang.usual.contains(&trait_)
            && self.db.defs.krate(krate).origin == Origin::Model
            && Some(krate) != self.db.std_crate()
            && self.deref(&self_ty).is_none()
    }

    /// Whether an impl applies; `true` beside its arguments when a where clause could not be decided.
    fn try_impl(&mut self, id: ImplId, args: &[Ty]) -> Option<(Args, bool)> {
        let db = self.db;
        let header = db.impl_header(id);
        let substs = self.fresh_list(header.generics.names.len());
        let (_, trait_args) = header.trait_.as_ref()?;
        if !header.also.is_empty() {
            match self.defaulted(&args[0]) {
                Ty::Prim(prim) if header.also.contains(&prim) => {}
                _ => return None,
            }
        }
        if !self.table.unify_pattern(&header.self_ty, &substs, &args[0]) {
            return None;
        }
        for (have, want) in trait_args.iter().zip(&args[1..]) {
            let equal = if have.has(Parts::PROJ) {
                let have = self.normalize(&have.subst(&substs));
                self.unify(&have, want)
            } else {
                self.table.unify_pattern(have, &substs, want)
            };
            if !equal {
                return None;
            }
        }
        let mut maybe = false;
        for (subject, bound) in &header.generics.predicates {
            maybe |= !self.holds(subject, bound, &substs)?;
        }
        Some((List::of(&substs), maybe))
    }

    /// A where clause: `None` if it fails, `false` if it cannot be decided.
    fn holds(&mut self, subject: &Ty, bound: &Bound, substs: &[Ty]) -> Option<bool> {
        let subject = self.normalize(&subject.subst(substs));
        let bound = bound.subst(substs);
        let args: Draft<Ty> = std::iter::once(subject).chain(bound.args.iter().map(|ty| self.normalize(ty))).collect();
        match self.solve(bound.trait_, &args) {
            Solution::No => self.may_be_left_out(bound.trait_, &args[0]).then_some(false),
            Solution::Maybe => {
                self.defer(bound.trait_, List::of(&args), bound.bindings);
                Some(false)
            }
            Solution::Yes(evidence) => {
                for (name, want) in &bound.bindings {
                    let have = self.project_known(&evidence, bound.trait_, &args, *name);
                    let want = self.normalize(want);
                    if !self.unify(&have, &want) {
                        return None;
                    }
                }
                Some(true)
            }
        }
    }

    /// Keeps what cannot be decided yet, if deciding it could tell something.
    pub(crate) fn defer(&mut self, trait_: TraitId, args: Args, bindings: List<(Name, Ty)>) {
        if bindings.is_empty() && args.len() < 2 {
            return;
        }
        if matches!(args.first().map(|ty| self.shallow(ty)), None | Some(Ty::Unknown)) || self.pending.len() > 4000 {
            return;
        }
        self.pending.push(Pending { trait_, args, bindings, open: Box::new([]) });
    }

    /// Decides what can be decided by now.
    pub(crate) fn select_pending(&mut self) {
        for _ in 0..MAX_PASSES {
            let before = self.table.progress();
            let pending = std::mem::take(&mut self.pending);
            if pending.is_empty() {
                return;
            }
            for mut item in pending {
                let is_waiting = self.is_open(self.table.root(&item.args[0])) || self.table.are_open(&item.open);
                if is_waiting {
                    self.pending.push(item);
                } else if !self.select(&item) {
                    item.open = self.open_variables(&item.args);
                    self.pending.push(item);
                }
            }
            if self.table.progress() == before {
                return;
            }
        }
    }

    /// The variables in a goal on which alone its answer depends; none if it depends on more.
    fn open_variables(&self, args: &Args) -> Box<[u32]> {
        let resolved: Draft<Ty> = args.iter().map(|ty| self.table.resolve(ty)).collect();
        let mut open = Vec::new();
        // What a closure takes and returns may become known without a look at its type.
        if !resolved.iter().any(|ty| ty.has(Parts::CLOSURE)) {
            for ty in resolved.iter() {
                ty.any(&mut |part| {
                    open.extend(if let Ty::Var(var) = part { Some(*var) } else { None });
                    false
                });
            }
        }
        open.into()
    }

    /// Whether nothing more can come of it.
    fn select(&mut self, item: &Pending) -> bool {
        let resolved: Draft<Ty> = item.args.iter().map(|ty| self.table.resolve(ty)).collect();
        // Nothing can be learned of what is known.
        if item.bindings.is_empty() && !resolved.iter().any(|ty| ty.has(Parts::VAR.or(Parts::CLOSURE))) {
            return true;
        }
        match self.solve(item.trait_, &resolved) {
            Solution::No => true,
            Solution::Maybe => matches!(self.shallow(&item.args[0]), Ty::Unknown),
            Solution::Yes(evidence) => {
                for (name, want) in &item.bindings {
                    let have = self.project_by(&evidence, item.trait_, &item.args, *name);
                    let want = self.normalize(want);
                    let have = self.normalize(&have);
                    if matches!(want, Ty::Proj(_)) && !matches!(have, Ty::Var(_)) {
                        continue;
                    }
                    self.try_unify(&want, &have);
                }
                true
            }
        }
    }

    /// Replaces associated types by what they are; what depends on an open variable becomes a variable itself.
    pub(crate) fn normalize(&mut self, ty: &Ty) -> Ty {
        if !ty.has(Parts::PROJ) {
            return *ty;
        }
        ty.map(Parts::PROJ, &mut |part| match part {
            Ty::Proj(projection) => Some(self.project(projection.trait_, &projection.args, projection.name)),
            _ => None,
        })
    }

    /// `<args[0] as trait_<args[1..]>>::name`.
    pub(crate) fn project(&mut self, trait_: TraitId, args: &[Ty], name: Name) -> Ty {
        if self.depth >= MAX_DEPTH {
            self.bounds.is_cut = true;
            return Ty::Unknown;
        }
        self.bounds.deepest = self.bounds.deepest.max(self.depth);
        self.depth += 1;
        let result = match self.solve(trait_, args) {
            Solution::Yes(evidence) => self.project_by(&evidence, trait_, args, name),
            Solution::No => self.rigid(trait_, args, name),
            Solution::Maybe => {
                if matches!(self.shallow(&args[0]), Ty::Unknown) {
                    Ty::Unknown
                } else {
                    let var = self.fresh();
                    self.defer(trait_, args.iter().cloned().collect(), List::one((name, var)));
                    var
                }
            }
        };
        self.depth -= 1;
        result
    }

    /// The same where it is known already why the trait is implemented.
    pub(crate) fn project_known(&mut self, evidence: &Evidence, trait_: TraitId, args: &[Ty], name: Name) -> Ty {
        if self.depth >= MAX_DEPTH {
            self.bounds.is_cut = true;
            return Ty::Unknown;
        }
        self.bounds.deepest = self.bounds.deepest.max(self.depth);
        self.depth += 1;
        let result = self.project_by(evidence, trait_, args, name);
        self.depth -= 1;
        result
    }

    fn project_by(&mut self, evidence: &Evidence, trait_: TraitId, args: &[Ty], name: Name) -> Ty {
        match evidence {
            Evidence::Impl(id, substs) => {
                let db = self.db;
                let header = db.impl_header(*id);
                let own = header.types.iter().find(|(own, _)| *own == name).map(|(_, ty)| ty.subst(substs));
                let ty = own.or_else(|| {
                    let header = self.db.trait_header(trait_);
                    let item = header.types.iter().find(|(own, ..)| *own == name)?;
                    item.2.as_ref().map(|ty| ty.subst(args))
                });
                match ty {
                    Some(ty) => self.normalize(&ty),
                    None => Ty::Unknown,
                }
            }
            Evidence::Bound(bound) => match bound.bindings.iter().find(|(own, _)| *own == name) {
                Some((_, ty)) => self.normalize(&ty.clone()),
                None => self.rigid(trait_, args, name),
            },
            Evidence::BuiltIn => self.project_built_in(trait_, &args[0], name),
        }
    }

    /// An associated type of a parameter stays what it is; of anything else it is not known.
    fn rigid(&mut self, trait_: TraitId, args: &[Ty], name: Name) -> Ty {
        match self.shallow(&args[0]) {
            Ty::Param(_) | Ty::Proj(_) | Ty::Opaque(_) | Ty::Dyn(_) => {
                let args = args.iter().map(|ty| self.table.resolve(ty)).collect();
                Ty::Proj(One::new(Projection { trait_, args, name }))
            }
            _ => Ty::Unknown,
        }
    }

    fn project_built_in(&mut self, trait_: TraitId, self_ty: &Ty, name: Name) -> Ty {
        let self_ty = self.shallow(self_ty);
        match (&self_ty, name.as_str()) {
            (Ty::Async(output), "Output") => **output,
            (_, "Output") => match self.callable(&self_ty) {
                Some((_, output)) if self.is_async_fn_trait(trait_) => self.future_output(&output),
                Some((_, output)) => output,
                None => Ty::Unknown,
            },
            _ => Ty::Unknown,
        }
    }

    /// What awaiting a value gives.
    pub(crate) fn future_output(&mut self, ty: &Ty) -> Ty {
        match self.shallow(ty) {
            Ty::Async(output) => *output,
            Ty::Unknown => Ty::Unknown,
            ty => {
                let into = self.db.lang.trait_("into_future");
                let ty = self.table.resolve(&ty);
                match into.or(self.db.lang.future) {
                    Some(trait_) => self.project(trait_, &[ty], Name::from("Output")),
                    None => Ty::Unknown,
                }
            }
        }
    }
}

/// The types with their variables numbered from zero, so that goals that differ in names alone are equal.
fn canonical(types: &[Ty]) -> Args {
    let mut vars: Draft<u32> = Draft::new();
    let mut number = |part: &Ty| match part {
        Ty::Var(var) => {
            let index = vars.iter().position(|own| own == var).unwrap_or(vars.len());
            if index == vars.len() {
                vars.push(*var);
            }
            Some(Ty::Var(index as u32))
        }
        _ => None,
    };
    types.iter().map(|ty| ty.map(Parts::VAR, &mut number)).collect()
}
