//! What the project's own fns do with closures and futures that they are given, at any depth: a fn that hands its
//! parameter to an offloader is an offloader of that parameter.

use rayon::prelude::*;

use crate::effects::Role;
use crate::infer::Ty;
use crate::resolve::{FnId, Origin};

use super::walk::{Use, uses};
use super::{Context, Fate, Fates, Program};

/// Deeper wrapping is not seen.
const MAX_ROUNDS: usize = 5;

/// The fates of the parameters of all fns that have a body and take something that can be run.
pub(super) fn find(program: &Program) -> Fates {
    let candidates = candidates(program);
    let mut fates: Fates = Fates::default();
    let mut scratch = Scratch { program, fates: &mut fates };
    for _ in 0..MAX_ROUNDS {
        if !scratch.round(&candidates) {
            break;
        }
    }
    fates
}

struct Scratch<'a> {
    program: &'a Program,
    fates: &'a mut Fates,
}

impl Scratch<'_> {
    /// Looks at each candidate with what is known so far; whether anything is new.
    fn round(&mut self, candidates: &[(FnId, Vec<u32>)]) -> bool {
        let known = &*self.fates;
        let found: Vec<((FnId, u32), Fate)> = candidates
            .par_iter()
            .flat_map_iter(|(function, parameters)| fates_of(self.program, known, *function, parameters))
            .collect();
        let mut changed = false;
        for (key, fate) in found {
            changed |= self.fates.insert(key, fate) != Some(fate);
        }
        changed
    }
}

/// Fns with parameters that are closures or futures.
fn candidates(program: &Program) -> Vec<(FnId, Vec<u32>)> {
    let defs = &program.db.defs;
    let candidate = |index: usize| {
        let function = FnId(index as u32);
        let is_model = defs.krate(defs.fn_data(function).krate).origin == Origin::Model;
        if is_model || !defs.has_body(function) || !may_take_callable(program, function) {
            return None;
        }
        let count = program.db.signature(function).inputs.len() as u32;
        let takes = |parameter: &u32| {
            program.takes_callable(function, *parameter) || takes_future(program, function, *parameter)
        };
        let parameters: Vec<u32> = (0..count).filter(takes).collect();
        (!parameters.is_empty()).then_some((function, parameters))
    };
    (0..defs.fns.len()).into_par_iter().with_min_len(256).filter_map(candidate).collect()
}

/// A look at the written form, which spares making the signatures of most fns.
fn may_take_callable(program: &Program, function: FnId) -> bool {
    use crate::hir::TypeRef;
    let hir = program.db.defs.fn_hir(function);
    let is_plain =
        |ty: &TypeRef| matches!(ty, TypeRef::Path(path) if path.segments.iter().all(|segment| segment.args.is_none()));
    let is_generic = |ty: &TypeRef| match ty {
        TypeRef::Path(path) => {
            hir.generics.params.iter().any(|param| path.segments.len() == 1 && param.name == path.segments[0].name)
        }
        _ => false,
    };
    hir.params.iter().any(|param| match &param.ty {
        TypeRef::Impl(_) | TypeRef::FnPtr(_) => true,
        TypeRef::Ref(inner, _) => !is_plain(inner) || is_generic(inner),
        ty => !is_plain(ty) || is_generic(ty),
    })
}

fn takes_future(program: &Program, function: FnId, parameter: u32) -> bool {
    let signature = program.db.signature(function);
    let Some(future) = program.db.defs.lang_trait("future") else {
        return false;
    };
    match signature.inputs.get(parameter as usize) {
        Some(ty @ Ty::Param(_)) => {
            signature.generics.predicates.iter().any(|(subject, bound)| subject == ty && bound.trait_ == future)
        }
        _ => false,
    }
}

fn fates_of(program: &Program, known: &Fates, function: FnId, parameters: &[u32]) -> Vec<((FnId, u32), Fate)> {
    let Some((_, body)) = program.body(function) else {
        return Vec::new();
    };
    let uses = uses(program, known, function);
    let mut fates = Vec::new();
    for &parameter in parameters {
        let Some(pat) = body.params.get(parameter as usize) else {
            continue;
        };
        if let Some(fate) = fate(uses.get(pat).map_or(&[], Vec::as_slice)) {
            fates.push(((function, parameter), fate));
        }
    }
    fates
}

/// Sums the uses up. One call on the caller's thread outweighs all.
fn fate(uses: &[Use]) -> Option<Fate> {
    let mut best: Option<Fate> = None;
    for used in uses {
        let fate = match used {
            Use::Called(Context::Offloaded) => Fate::Role(Role::Offloaded),
            Use::Called(Context::Executor(_)) => Fate::Role(Role::Executor),
            Use::Called(Context::Inline) => Fate::Inline,
            Use::Called(Context::Unknown | Context::Kept(_)) => Fate::Stored,
            Use::Given(fate) => *fate,
        };
        best = Some(match (best, fate) {
            (None, fate) => fate,
            (Some(Fate::Inline), _) | (_, Fate::Inline) => Fate::Inline,
            (Some(Fate::Stored), fate) => fate,
            (Some(best), _) => best,
        });
    }
    best.or(Some(Fate::Stored))
}
