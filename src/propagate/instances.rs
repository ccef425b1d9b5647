//! Fns as they are called: a generic fn once for each set of arguments that decides what its calls reach, and once
//! for callers that do not tell. What decides nothing is left out, so most fns have one instance.

use std::sync::OnceLock;

use crate::callgraph::{Call, CalleeRef, Context, Program};
use crate::hir::SiteId;
use crate::infer::{Args, Callee, Ty};
use crate::resolve::{Container, FnId, Origin};

/// A fn with the arguments of its generics. Without arguments: whatever they are.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Instance {
    pub function: FnId,
    pub args: Args,
    /// A closure that the fn makes and something else calls, in place of the fn's own body.
    pub closure: Option<SiteId>,
}

impl Instance {
    pub(super) fn any(function: FnId) -> Instance {
        Instance { function, args: Args::empty(), closure: None }
    }

    /// Whether a call runs when this is called.
    pub fn makes(&self, call: &Call) -> bool {
        match (self.closure, call.context) {
            (Some(site), Context::Kept(own)) => own == site,
            (None, Context::Inline) => true,
            _ => false,
        }
    }
}

/// What calls reach, with what is asked again and again kept.
pub(super) struct Dispatch<'a> {
    program: &'a Program,
    /// For each fn, which of its generics its calls depend on.
    deciding: Vec<OnceLock<Box<[bool]>>>,
    /// For each fn of a foreign trait, whether a type decides if it blocks.
    is_open: Vec<OnceLock<bool>>,
}

impl Dispatch<'_> {
    pub(super) fn new(program: &Program) -> Dispatch<'_> {
        let count = program.db.defs.fns.len();
        Dispatch { program, deciding: cells(count), is_open: cells(count) }
    }

    /// The fns with a body that a call may reach and that run on the caller's thread.
    pub(super) fn targets(&self, call: &Call, args: &Args) -> Vec<Instance> {
        let reached = match &call.callee {
            CalleeRef::Closure(function, site) => {
                return vec![Instance { closure: Some(*site), ..Instance::any(*function) }];
            }
            CalleeRef::Value(function) | CalleeRef::Dropped(function) | CalleeRef::Forced(function) => {
                vec![(*function, Args::empty())]
            }
            CalleeRef::Call(callee) => self.reached(callee, args),
        };
        let mut targets: Vec<Instance> = reached
            .into_iter()
            .filter(|(id, _)| self.runs_here(*id))
            .map(|(id, args)| self.reduced(id, &args))
            .collect();
        targets.sort_unstable();
        targets.dedup();
        targets
    }

    fn reached(&self, callee: &Callee, args: &Args) -> Vec<(FnId, Args)> {
        let db = &self.program.db;
        let is_model = self.is_model(callee.function);
        let next = |callee: &Callee| Some((self.program.effects.own_next(db, callee)?, Args::empty()));
        if is_model && (args.is_empty() || !callee.has_params() || !self.decides(callee)) {
            return next(callee).into_iter().collect();
        }
        let callee = db.instantiate(callee, args);
        if is_model && let Some(next) = next(&callee) {
            return vec![next];
        }
        match db.select(&callee) {
            Some(one) => vec![one],
            // Any type of the project could implement a foreign trait.
            None if is_model => Vec::new(),
            None => match db.defs.fn_data(callee.declared).container {
                Container::Trait(trait_) => db.candidates(trait_, &callee),
                _ => Vec::new(),
            },
        }
    }

    fn is_model(&self, function: FnId) -> bool {
        let defs = &self.program.db.defs;
        defs.krate(defs.fn_data(function).krate).origin == Origin::Model
    }

    fn runs_here(&self, id: FnId) -> bool {
        let defs = &self.program.db.defs;
        !self.is_model(id) && defs.has_body(id) && !defs.fn_hir(id).is_async
    }

    /// The instance with the arguments that decide something.
    pub(super) fn reduced(&self, function: FnId, args: &Args) -> Instance {
        if args.iter().all(|ty| *ty == Ty::Unknown) {
            return Instance::any(function);
        }
        let deciding = self.deciding(function);
        let decides = |index: usize| deciding.get(index).copied().unwrap_or(false);
        let kept: Vec<Ty> =
            args.iter().enumerate().map(|(index, ty)| if decides(index) { *ty } else { Ty::Unknown }).collect();
        let args = if kept.iter().all(|ty| *ty == Ty::Unknown) { Args::empty() } else { kept.into() };
        Instance { function, args, closure: None }
    }

    /// Which of a fn's generics its calls depend on.
    pub(super) fn deciding(&self, function: FnId) -> &[bool] {
        self.deciding[function.index()].get_or_init(|| self.find_deciding(function))
    }

    fn find_deciding(&self, function: FnId) -> Box<[bool]> {
        let count = self.program.db.signature(function).generics.names.len();
        let mut deciding = vec![false; count];
        for callee in self.program.open_callees(function).iter().filter(|callee| self.decides(callee)) {
            for ty in callee.substs.iter().chain(&callee.self_ty) {
                ty.any(&mut |part| {
                    if let Ty::Param(index) = part
                        && let Some(slot) = deciding.get_mut(*index as usize)
                    {
                        *slot = true;
                    }
                    false
                });
            }
        }
        deciding.into()
    }

    /// Whether the types that a call is made with may tell what it does.
    fn decides(&self, callee: &Callee) -> bool {
        let program = self.program;
        if !self.is_model(callee.function) {
            return program.db.defs.has_body(callee.function)
                || matches!(program.db.defs.fn_data(callee.function).container, Container::Trait(_));
        }
        *self.is_open[callee.declared.index()].get_or_init(|| {
            if program.effects.depends_on_types(&program.db, callee.declared) {
                return true;
            }
            let Container::Trait(trait_) = program.db.defs.fn_data(callee.declared).container else {
                return false;
            };
            program.db.implementations(trait_, callee.declared).into_iter().any(|id| self.runs_here(id))
        })
    }
}

fn cells<T>(count: usize) -> Vec<OnceLock<T>> {
    std::iter::repeat_with(OnceLock::new).take(count).collect()
}
