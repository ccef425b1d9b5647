//! The one line of a finding: what blocks, how far down, and in which fn.

use crate::catalogue::Rule;
use crate::diagnostic::Phase;

use super::Cause;

/// The message of a finding.
pub(super) fn message(rule: &Rule, cause: &Cause<'_>) -> String {
    let trace = &cause.chain.trace;
    let (Some(first), Some(last)) = (trace.first(), trace.last()) else {
        return String::new();
    };
    let mut text = rule.message(&first.call, &last.call);
    if trace.len() > 2 {
        text.push_str(&format!(" {} calls down, in `{}`", trace.len() - 1, last.function));
    }
    if let Some(via) = &cause.chain.via {
        text.push_str(&format!(" (via `{via}`)"));
    }
    if cause.phase == Phase::Startup {
        text.push_str(", while the program starts");
    }
    text
}
