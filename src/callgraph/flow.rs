//! What becomes of a value: where a closure, future or fn item in it will run.

use crate::effects::Role;
use crate::hir::{Body, Expr, ExprId, PatId};
use crate::infer::Ty;
use crate::resolve::FnId;

use super::slots::Slot;
use super::{Context, Entry, EntryKind, Fate, Program};

/// Where closures and futures in a value run.
#[derive(Clone, Copy, Debug)]
pub(super) struct Flow {
    /// A closure or fn item.
    pub(super) closure: Context,
    /// An async block; `None`: as its surroundings say.
    pub(super) future: Option<Context>,
    /// The local that the value is bound to.
    pub(super) local: Option<PatId>,
    pub(super) is_guess: bool,
    /// The role that a parameter in this place has, for the summary of the fn that it belongs to.
    pub(super) fate: Option<Fate>,
    /// The place that keeps the value.
    pub(super) slot: Option<Slot>,
}

impl Flow {
    /// The value is dropped, kept or returned.
    pub(super) fn stored() -> Flow {
        Flow {
            closure: Context::Unknown,
            future: None,
            local: None,
            is_guess: false,
            fate: Some(Fate::Stored),
            slot: None,
        }
    }

    /// The value is called in `context`.
    pub(super) fn inline(context: Context) -> Flow {
        Flow { closure: context, future: None, local: None, is_guess: false, fate: None, slot: None }
    }

    /// The value is given to a parameter with this fate.
    pub(super) fn given(fate: Fate, context: Context, place: crate::source::Span) -> Flow {
        let executor = |kind| Context::Executor(Entry { kind, place });
        let (closure, future) = match fate {
            Fate::Inline => (context, None),
            Fate::Stored => (Context::Unknown, None),
            Fate::Role(Role::Offloaded) => (Context::Offloaded, Some(Context::Offloaded)),
            Fate::Role(Role::Executor) => (executor(EntryKind::PolledClosure), None),
            Fate::Role(Role::Spawned) => (Context::Unknown, Some(executor(EntryKind::AsyncBlock))),
            Fate::Role(Role::Driven) => {
                (Context::Unknown, (context == Context::Offloaded).then_some(Context::Offloaded))
            }
        };
        Flow { closure, future, local: None, is_guess: false, fate: Some(fate), slot: None }
    }
}

/// Words in the name of an unknown callee that say that it takes its argument to another thread.
const OFFLOADING_WORDS: [&str; 6] = ["spawn", "blocking", "unblock", "offload", "thread", "block_in_place"];

/// Whether a callee of this name, of which nothing else is known, is likely to run its argument elsewhere.
pub(super) fn sounds_offloading(name: &str) -> bool {
    OFFLOADING_WORDS.iter().any(|word| name.contains(word))
}

impl Program {
    /// Whether a parameter is a callable of some form; anything else only carries the closures in it.
    pub(super) fn takes_callable(&self, function: FnId, parameter: u32) -> bool {
        let signature = self.db.signature(function);
        let Some(input) = signature.inputs.get(parameter as usize) else {
            return false;
        };
        self.is_callable(input, function)
    }

    fn is_callable(&self, ty: &Ty, function: FnId) -> bool {
        let fns = self.db.fn_traits();
        match ty.peel() {
            Ty::FnPtr(_) => true,
            Ty::Dyn(bounds) | Ty::Opaque(bounds) => bounds.iter().any(|bound| fns.contains(&bound.trait_)),
            Ty::Param(_) => {
                let predicates = &self.db.signature(function).generics.predicates;
                predicates.iter().any(|(subject, bound)| subject == ty.peel() && fns.contains(&bound.trait_))
            }
            Ty::Adt(_, args) => args.iter().any(|arg| matches!(arg, Ty::Dyn(_)) && self.is_callable(arg, function)),
            _ => false,
        }
    }
}

/// The name by which a callee is called, when it is not resolved.
pub(super) fn callee_name(body: &Body, callee: ExprId) -> &str {
    match &body[callee] {
        Expr::Path(path) => path.segments.last().map_or("", |segment| segment.name.as_str()),
        Expr::Field { name, .. } => name.as_str(),
        _ => "",
    }
}
