//! What to write instead, in words that fit the project: the runtime that it depends on, and whether one call or a whole
//! chain is to be moved.

use crate::catalogue::Rule;
use crate::effects::Effect;

/// Runtimes by their package, the key of the models' advice, and how each offloads.
const RUNTIMES: [(&str, &str, &str); 4] = [
    ("tokio", "tokio", "tokio::task::spawn_blocking"),
    ("smol", "smol", "smol::unblock"),
    ("async-std", "async_std", "async_std::task::spawn_blocking"),
    ("actix-web", "tokio", "actix_web::web::block"),
];

/// The help of a finding.
pub(super) fn help(effect: &Effect, rule: &Rule, dependencies: &[String], is_chain: bool) -> String {
    let depends = |package: &str| dependencies.iter().any(|name| name == package);
    let (_, key, offload) = RUNTIMES.iter().find(|(package, ..)| depends(package)).copied().unwrap_or(RUNTIMES[0]);
    let instead = |key: &str| effect.instead.iter().find(|(own, _)| own.as_str() == key).map(|(_, path)| path.as_str());
    let replacement = instead(key).or_else(|| instead("instead"));
    let mut help = match (replacement, is_chain) {
        _ if matches!(effect.kind.as_str(), "block_on" | "tokio_blocking") && replacement.is_none() => {
            rule.help.clone()
        }
        (Some(path), false) => format!("use `{path}` and `.await` it, or move the whole job into `{offload}`"),
        (Some(path), true) => {
            format!("move the call into `{offload}`, or make the fns on the way async and use `{path}`")
        }
        (None, _) => rule.help.replace("`spawn_blocking`", &format!("`{offload}`")),
    };
    if let Some(note) = effect.note {
        help.push_str("; ");
        help.push_str(&note);
    }
    help
}
