//! Without the feature `stack`, or on a system that gives none.

use crate::{stall::Stall, sys::Capture};

#[derive(Default)]
pub(crate) struct Stacks;

impl Stacks {
    pub(crate) fn build_id(&mut self) -> Option<String> {
        None
    }

    pub(crate) fn explain(&mut self, stall: &mut Stall, _capture: &Capture) -> bool {
        stall.note = Some("built without the feature `stack`".to_owned());
        false
    }
}
