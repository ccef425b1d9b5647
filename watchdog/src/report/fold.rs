//! Which frames of a stack people see: their own, or all.

use crate::rules::{blamed, display_name, plain_path};
use crate::settings::Settings;
use crate::stall::{Frame, FrameKind, Stall};

/// A line of a shown stack.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Line {
    pub(super) function: String,
    pub(super) place: Option<String>,
}

/// The lines to show from the innermost one, and how many are left out after them.
pub(super) fn lines(stall: &Stall, settings: &Settings) -> (Vec<Line>, usize) {
    let frames = &stall.frames;
    let has_own = frames.iter().any(|frame| frame.kind == FrameKind::User);
    let is_shown = |frame: &&Frame| match frame.kind {
        _ if settings.all_frames => true,
        FrameKind::User => true,
        // Without debug information nobody knows whose they are.
        FrameKind::Unknown => !has_own,
        _ => false,
    };
    let mut all: Vec<Line> = frames.iter().filter(is_shown).map(line).collect();
    if all.is_empty() {
        // A task of a dependency's: nothing of it is the user's, and something of it stalls.
        all = frames.iter().filter(|frame| frame.kind == FrameKind::Dependency).map(line).collect();
    }
    if all.is_empty() {
        all = frames.iter().map(line).collect();
    }
    // An async fn and the closures in it are one for people: the innermost place is where it is.
    // Without a path, two fns may have the same name.
    all.dedup_by(|line, inner| line.function == inner.function && line.function.contains("::"));
    let hidden = all.len().saturating_sub(settings.depth);
    all.truncate(settings.depth);
    (all, hidden)
}

/// The fn that the user's code called and that is not the user's.
pub(super) fn callee(stall: &Stall) -> Option<String> {
    if let Some(call) = stall.site.as_ref().and_then(|site| site.call.clone()) {
        return Some(call);
    }
    let own = blamed(&stall.frames)?;
    let frame = &stall.frames[own.checked_sub(1)?];
    let name = plain_path(frame.function.as_deref()?);
    // A name without a path is libc's: the system call says it better.
    (matches!(frame.kind, FrameKind::Std | FrameKind::Dependency) && name.contains("::")).then_some(name)
}

fn line(frame: &Frame) -> Line {
    let function = match (&frame.function, &frame.module) {
        (Some(function), _) => display_name(function),
        (None, Some(module)) => format!("{module}+{:#x}", frame.offset),
        (None, None) => format!("{:#x}", frame.offset),
    };
    Line { function, place: place(frame.file.as_deref(), frame.line, frame.column) }
}

/// `src/main.rs:41:5`, as far as it is known, relative to the working directory.
pub(super) fn place(file: Option<&str>, line: Option<u32>, column: Option<u32>) -> Option<String> {
    let file = file?;
    let here = std::env::current_dir().ok();
    let below = here.as_ref().and_then(|here| file.strip_prefix(here.to_str()?)?.strip_prefix(['/', '\\']));
    let mut place = below.unwrap_or(file).to_owned();
    for part in [line, line.and(column)].into_iter().flatten() {
        place.push_str(&format!(":{part}"));
    }
    Some(place)
}
