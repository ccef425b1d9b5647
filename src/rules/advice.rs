//! What to write instead, in words that fit the project: the runtime that it depends on, and whether one call or a whole
//! chain is to be moved.

use crate::catalogue::Rule;
use crate::effects::Effect;

/// Runtimes by their package, the key of the models' advice, and how each offloads.
const RUNTIMES: [(&str, &str, &str); 9] = [
    ("tokio", "tokio", "tokio::task::spawn_blocking"),
    ("smol", "smol", "smol::unblock"),
    ("async-std", "async_std", "async_std::task::spawn_blocking"),
    ("actix-web", "tokio", "actix_web::web::block"),
    ("actix-rt", "tokio", "actix_rt::task::spawn_blocking"),
    ("rocket", "tokio", "rocket::tokio::task::spawn_blocking"),
    ("tauri", "tokio", "tauri::async_runtime::spawn_blocking"),
    ("blocking", "smol", "blocking::unblock"),
    ("async-global-executor", "smol", "async_global_executor::spawn_blocking"),
];

/// The help of a finding.
pub(super) fn help(effect: &Effect, rule: &Rule, dependencies: &[String], is_chain: bool) -> String {
    let depends = |package: &str| dependencies.iter().any(|name| name == package);
    let (_, key, offload) = RUNTIMES.iter().find(|(package, ..)| depends(package)).copied().unwrap_or(RUNTIMES[0]);
    let instead = |key: &str| effect.instead.iter().find(|(own, _)| own.as_str() == key).map(|(_, path)| path.as_str());
    let general = || name_offload(&rule.help, offload);
    // Where nothing can be awaited, the advice of the rule is the only one.
    let replacement = if rule.contexts.is_empty() { instead(key).or_else(|| instead("instead")) } else { None };
    let mut help = match (effect.kind.as_str(), replacement) {
        ("block_on", None) if !is_chain && rule.contexts.is_empty() => "`.await` the future".to_owned(),
        // Another type, not another call: the rule says which.
        ("channel" | "wait" | "lock", Some(path)) if instead(key).is_some() => {
            format!("{}, such as `{path}`", general())
        }
        (_, Some(path)) if is_chain => {
            format!("move the call into `{offload}`, or make the fns on the way async and use `{path}`")
        }
        ("sleep" | "channel" | "net" | "dns", Some(path)) => format!("use `{path}` and `.await` it"),
        (_, Some(path)) => format!("use `{path}` and `.await` it, or move the whole job into `{offload}`"),
        (_, None) => general(),
    };
    if let Some(note) = effect.note {
        help.push_str("; ");
        help.push_str(&note);
    }
    help
}

/// A help in the words of a project of tokio's.
pub(super) fn for_tokio(help: &str) -> String {
    name_offload(help, RUNTIMES[0].2)
}

fn name_offload(help: &str, offload: &str) -> String {
    help.replace("`spawn_blocking`", &format!("`{offload}`"))
}
