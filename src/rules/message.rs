//! The one line of a finding: what blocks, how far down, and in which fn.

use crate::catalogue::Rule;
use crate::diagnostic::Hop;

/// The message of a finding with this trace; `implementations` is their number where the first call goes to one of
/// several.
pub(super) fn message(rule: &Rule, trace: &[Hop], implementations: usize) -> String {
    let (Some(first), Some(last)) = (trace.first(), trace.last()) else {
        return String::new();
    };
    let mut text = rule.message(&first.call, &last.call);
    if trace.len() > 2 {
        text.push_str(&format!(" {} calls down, in `{}`", trace.len() - 1, last.function));
    }
    if implementations > 1
        && let Some(below) = trace.get(1)
    {
        text.push_str(&format!(", through `{}`, one of {implementations} implementations", below.function));
    }
    text
}
