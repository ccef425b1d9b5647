//! Names of fns that were inlined. Debug information that is cut to line tables names those without their paths,
//! `{async_fn#0}` or `{closure#0}`. Generic fns around them are named with their type parameters, and the type of a
//! future or a closure has the whole path: `poll<app::load::{async_fn_env#0}, …>`.

use crate::stall::{Frame, FrameKind};

/// How many frames may stand between a future or closure and the fn that has it for a type parameter.
const FRAMES_BETWEEN: usize = 6;

/// Completes the names of the user's own frames, where the frames around them tell.
pub(super) fn complete(frames: &mut [Frame]) {
    // From the outermost in: what a closure is part of is named by then.
    for at in (0..frames.len()).rev() {
        let Some((frame, outer)) = frames.get_mut(at..).and_then(<[Frame]>::split_first_mut) else { return };
        let is_user = frame.kind == FrameKind::User;
        let Some(name) = frame.function.as_deref().filter(|name| is_user && name.starts_with('{')) else { continue };
        let own = without_parameters(name);
        if let Some(path) = path_of(own, frame.file.as_deref(), outer) {
            frame.function = Some(format!("{path}::{own}"));
        }
    }
}

/// The fn that a future belongs to which the runtime polls or drops: where nothing of the user's own code is on the
/// stack, as after a call that was its last act.
pub(super) fn future(frames: &[Frame]) -> Option<&str> {
    let names = frames.iter().filter(|frame| frame.kind == FrameKind::Runtime).filter_map(|frame| frame.function());
    let futures = ["::{async_fn_env#", "::{async_block_env#"];
    names.into_iter().find_map(|name| {
        let end = futures.iter().filter_map(|future| name.find(future)).min()?;
        let path = path_before(name, end);
        // The runtime has futures of its own.
        (!path.is_empty() && !super::fold::is_foreign(path)).then_some(path)
    })
}

/// A name without the type parameters of debug information: `with` of `with<app::load::{closure_env#0}>`. Those of symbols,
/// `with::<…>`, are a part of the name.
pub(super) fn without_parameters(name: &str) -> &str {
    let bytes = name.as_bytes();
    let is_before = |place: usize, text: &[u8]| bytes.get(..place).is_some_and(|before| before.ends_with(text));
    let mut open = 0_usize;
    for (place, byte) in bytes.iter().enumerate().rev() {
        match byte {
            // That of an arrow closes nothing.
            b'>' if !is_before(place, b"-") => open += 1,
            b'<' if open > 1 => open -= 1,
            b'<' if open == 1 && place > 0 && !is_before(place, b"::") => return name.get(..place).unwrap_or(name),
            b'<' => return name,
            _ if open == 0 => return name,
            _ => {}
        }
    }
    name
}

/// The path of the fn that the closure or future `own` is in.
fn path_of(own: &str, file: Option<&str>, outer: &[Frame]) -> Option<String> {
    // `{async_fn#0}` is a body, `{async_fn_env#0}` the type of what it works on.
    let ty = format!("::{}", own.replacen('#', "_env#", 1));
    let mut between = Vec::new();
    for frame in outer.iter().take(FRAMES_BETWEEN) {
        let name = frame.function().unwrap_or_default();
        let paths = name.match_indices(&ty).map(|(end, _)| path_before(name, end));
        // What is between has been named, and is another.
        let is_other = |path: &&str| between.iter().any(|name: &&str| name.strip_prefix(path).is_some_and(is_last));
        let found =
            paths.into_iter().find(|path| !path.is_empty() && !super::fold::is_foreign(path) && !is_other(path));
        if let Some(path) = found {
            return Some(path.to_owned());
        }
        if frame.kind == FrameKind::User {
            // No parameter of the user's fn that calls it, so it was made there.
            let is_made_there =
                !own.starts_with("{async_fn") && frame.file.as_deref() == file && !name.starts_with('{');
            if is_made_there {
                return Some(without_parameters(name).to_owned());
            }
            between.push(without_parameters(name));
        }
    }
    None
}

/// One segment, and no more.
fn is_last(rest: &str) -> bool {
    rest.strip_prefix("::").is_some_and(|segment| !segment.contains("::"))
}

/// The path that ends at `end`: up to the bracket, comma or space before it.
fn path_before(name: &str, end: usize) -> &str {
    let before = name.get(..end).unwrap_or_default();
    let start = before.rfind(|next: char| !next.is_alphanumeric() && !matches!(next, '_' | ':' | '{' | '}' | '#'));
    before.get(start.map_or(0, |start| start + 1)..).unwrap_or_default().trim_start_matches(':')
}

impl Frame {
    fn function(&self) -> Option<&str> {
        self.function.as_deref()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn frames(frames: &[(&str, FrameKind)]) -> Vec<Frame> {
        let frame = |(function, kind): &(&str, FrameKind)| Frame {
            function: Some((*function).to_owned()),
            file: None,
            line: None,
            column: None,
            is_inlined: true,
            module: None,
            offset: 0,
            kind: *kind,
        };
        frames.iter().map(frame).collect()
    }

    fn first(stack: &[(&str, FrameKind)]) -> String {
        let mut frames = frames(stack);
        complete(&mut frames);
        frames.swap_remove(0).function.unwrap_or_default()
    }

    use FrameKind::{Runtime, Std, User};

    #[test]
    fn the_type_of_a_future_names_its_body() {
        let poll = "poll<app::jobs::load::{async_fn_env#0}, alloc::sync::Arc<tokio::Handle, alloc::alloc::Global>>";
        assert_eq!(first(&[("{async_fn#0}", User), (poll, Runtime)]), "app::jobs::load::{async_fn#0}");
        let pinned = "poll<&mut app::load::{async_fn#0}::{async_block_env#1}<app::Db>>";
        assert_eq!(
            first(&[("{async_block#1}", User), ("poll", Std), (pinned, Std)]),
            "app::load::{async_fn#0}::{async_block#1}"
        );
        // Another future's type tells nothing.
        assert_eq!(first(&[("{async_fn#0}", User), ("poll<app::load::{async_block_env#0}>", Runtime)]), "{async_fn#0}");
        // That of who awaits it, neither.
        assert_eq!(first(&[("{async_fn#0}", User), ("{async_fn#0}", User), (poll, Runtime)]), "{async_fn#0}");
        let generic = "poll<app::run::{async_block_env#0}<app::load::{async_fn_env#0}>>";
        assert_eq!(
            first(&[("{async_fn#0}", User), ("{async_block#0}", User), (generic, Runtime)]),
            "app::load::{async_fn#0}"
        );
    }

    #[test]
    fn a_closure_is_named_by_who_calls_it() {
        let with = "retry<app::load::{async_fn#0}::{closure_env#0}>";
        assert_eq!(first(&[("{closure#0}", User), (with, User)]), "app::load::{async_fn#0}::{closure#0}");
        // Made and called by `retry` itself.
        assert_eq!(first(&[("{closure#1}<app::load::{closure_env#0}>", User), (with, User)]), "retry::{closure#1}");
        assert_eq!(first(&[("load", User), (with, User)]), "load");
        // A macro's closure between them.
        assert_eq!(
            first(&[("{async_block#0}", User), ("{closure#1}", Runtime), ("app::load::{async_fn#0}", User)]),
            "app::load::{async_fn#0}::{async_block#0}"
        );
    }

    #[test]
    fn the_future_that_is_dropped() {
        let drop = "{closure#0}<app::load::{async_fn#0}::{async_block_env#0}, alloc::sync::Arc<tokio::Handle>>";
        let stack = frames(&[("std::thread::sleep", Std), (drop, Runtime)]);
        assert_eq!(future(&stack), Some("app::load::{async_fn#0}"));
        let own = frames(&[("poll<tokio::task::join_set::{async_fn_env#0}>", Runtime)]);
        assert_eq!(future(&own), None);
    }

    #[test]
    fn parameters() {
        assert_eq!(without_parameters("with<app::Db>"), "with");
        assert_eq!(without_parameters("{closure#0}<app::load>"), "{closure#0}");
        assert_eq!(without_parameters("<app::Db as app::Store>::get"), "<app::Db as app::Store>::get");
        assert_eq!(without_parameters("app::load::<app::Db>"), "app::load::<app::Db>");
        assert_eq!(without_parameters("app::with<app::Db<u8>, fn(u8) -> u8>"), "app::with");
        assert_eq!(without_parameters("app::Cell<T>::get<app::Db>"), "app::Cell<T>::get");
        assert_eq!(without_parameters("app::Cell<T>::get"), "app::Cell<T>::get");
        assert_eq!(without_parameters(">"), ">");
    }
}
