//! The one line of a finding: what blocks, how far down, and in which fn.

use crate::catalogue::Rule;
use crate::diagnostic::Phase;

use super::Cause;

/// The message of a finding.
pub(super) fn message(rule: &Rule, cause: &Cause<'_>) -> String {
    let trace = &cause.trace;
    let (Some(first), Some(last)) = (trace.first(), trace.last()) else {
        return String::new();
    };
    let mut text = rule.message(&first.call, &last.call);
    if trace.len() > 2 {
        text.push_str(&format!(" {} calls down, in `{}`", trace.len() - 1, last.function));
    }
    if cause.implementations > 1
        && let Some(below) = trace.get(1)
    {
        text.push_str(&format!(", through `{}`, one of {} implementations", below.function, cause.implementations));
    }
    if cause.phase == Phase::Startup {
        text.push_str(", while the program starts");
    }
    text
}
