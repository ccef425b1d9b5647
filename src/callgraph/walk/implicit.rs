//! Calls that no call expression shows: the ends of values, the first uses of lazy statics, conversions.

use crate::hir::{ExprId, PatId, SiteId};
use crate::resolve::FnId;

use super::{Call, CalleeRef, Context, Walker};

impl Walker<'_> {
    /// What the end of the values in a pattern calls, at the place where they are bound.
    pub(super) fn scope_end(&mut self, pat: PatId, expr: ExprId, context: Context, is_guess: bool) {
        if self.kept.is_empty() {
            return;
        }
        let mut names = Vec::new();
        self.body.names_in(pat, &mut names);
        for pat in names {
            let Some(&is_sure) = self.kept.get(&pat) else { continue };
            if let (Some(glue), Some(site)) = (self.types.drops.get(&pat), self.body.pat_site(pat)) {
                // What a field holds may not be there.
                self.dropped(&glue.fns, expr, site, context, is_guess || !glue.is_own || !is_sure);
            }
        }
    }

    pub(super) fn dropped(&mut self, fns: &[FnId], expr: ExprId, site: SiteId, context: Context, is_guess: bool) {
        self.watch(expr, site, context);
        let is_guess = is_guess || self.body[site].is_guess;
        for &function in fns {
            self.push_call(expr, site, CalleeRef::Dropped(function), context, is_guess);
        }
    }

    /// A static as a value: whatever is done with it, its initialiser runs if it is the first time.
    pub(super) fn forced(&mut self, id: ExprId, context: Context, is_guess: bool) {
        if let (Some(&initializer), Some(site)) = (self.types.forced.get(&id), self.path_site(id)) {
            self.watch(id, site, context);
            let is_guess = is_guess || self.body[site].is_guess;
            let call = self.call_of(id, site, CalleeRef::Forced(initializer), context, is_guess);
            self.calls.push(Call { in_loop: false, ..call });
        }
    }

    /// What foreign code, or a conversion, calls of the project.
    pub(super) fn implied(&mut self, id: ExprId, site: SiteId, context: Context, is_guess: bool) {
        let Some(fns) = self.types.implied.get(&id) else {
            return;
        };
        self.watch(id, site, context);
        for &function in fns {
            let is_guess = is_guess || self.body[site].is_guess;
            self.push_call(id, site, CalleeRef::Value(function), context, is_guess);
        }
    }
}
