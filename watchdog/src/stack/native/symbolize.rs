//! Names, files and lines of addresses, from the debug information and the symbol tables of the files.

use super::modules::{Module, Modules};
use crate::stall::{Frame, FrameKind};
use addr2line::Loader;
use std::{
    collections::HashMap,
    os::unix::fs::MetadataExt,
    path::{Path, PathBuf},
};

#[derive(Default)]
pub(super) struct Symbols {
    /// By the linker's path; `None` for a file that cannot be read.
    files: HashMap<PathBuf, Option<Loader>>,
}

impl Symbols {
    /// The file name of the program.
    pub(super) fn program(&self) -> String {
        let name = std::env::current_exe().ok().and_then(|path| Some(path.file_name()?.to_string_lossy().into_owned()));
        name.unwrap_or_default()
    }

    /// Adds the frames at `address`, from the innermost inlined one out. A return address may already be the next
    /// line's, so the call before it is looked up.
    pub(super) fn add_frames(&mut self, modules: &Modules, address: u64, is_return: bool, frames: &mut Vec<Frame>) {
        let Some(module) = modules.of(address) else {
            return frames.push(frame(None, address));
        };
        let offset = (address - module.file.base).saturating_sub(u64::from(is_return));
        let first = frames.len();
        if let Some(loader) = self.loader(module) {
            add_inlined(loader, offset, frames);
            let symbol = symbol(loader, module, offset);
            match frames.get_mut(first..).and_then(<[Frame]>::last_mut) {
                Some(outermost) => name_outermost(outermost, symbol),
                None => frames.push(Frame { function: symbol, ..frame(None, offset) }),
            }
        } else {
            frames.push(frame(None, offset));
        }
        for (frame, is_last) in with_last(frames.get_mut(first..).unwrap_or_default()) {
            frame.module = Some(self.module_name(module));
            frame.offset = offset;
            frame.is_inlined = !is_last;
        }
    }

    fn module_name(&self, module: &Module) -> String {
        match module.file.path.file_name() {
            Some(name) => name.to_string_lossy().into_owned(),
            None => self.program(),
        }
    }

    fn loader(&mut self, module: &Module) -> Option<&Loader> {
        let path = &module.file.path;
        let file = self.files.entry(path.clone()).or_insert_with(|| {
            let path = if path.as_os_str().is_empty() { program_file() } else { path.clone() };
            Loader::new(path).ok()
        });
        file.as_ref()
    }
}

/// The program's file by its own name, so that debug information beside it is found, unless it was replaced meanwhile.
fn program_file() -> PathBuf {
    const LINK: &str = "/proc/self/exe";
    let inode = |path: &Path| std::fs::metadata(path).ok().map(|file| (file.dev(), file.ino()));
    match std::fs::read_link(LINK) {
        Ok(path) if inode(&path).is_some() && inode(&path) == inode(Path::new(LINK)) => path,
        _ => PathBuf::from(LINK),
    }
}

/// The fn in the symbol table. Libraries are shipped with the symbols of what they export only, so the nearest one may
/// be another fn's: the unwind tables know where this one starts.
fn symbol(loader: &Loader, module: &Module, offset: u64) -> Option<String> {
    let symbol = loader.find_symbol_info(offset)?;
    let start = module.function_start(module.file.base + offset);
    start.is_none_or(|start| start == module.file.base + symbol.address()).then(|| demangle(symbol.name()))
}

fn add_inlined(loader: &Loader, offset: u64, frames: &mut Vec<Frame>) {
    let Ok(mut inlined) = loader.find_frames(offset) else { return };
    while let Ok(Some(found)) = inlined.next() {
        let name = found.function.as_ref().and_then(|function| Some(demangle(&function.raw_name().ok()?)));
        let location = found.location.as_ref();
        frames.push(Frame {
            file: location.and_then(|location| location.file).map(str::to_owned),
            line: location.and_then(|location| location.line),
            column: location.and_then(|location| location.column).filter(|column| *column > 0),
            ..frame(name, offset)
        });
    }
}

/// Debug information that is cut to line tables names fns without their paths; the symbol table has the whole name.
fn name_outermost(frame: &mut Frame, symbol: Option<String>) {
    if !frame.function.as_ref().is_some_and(|name| name.contains("::")) && symbol.is_some() {
        frame.function = symbol;
    }
}

fn demangle(name: &str) -> String {
    format!("{:#}", rustc_demangle::demangle(name))
}

fn frame(function: Option<String>, offset: u64) -> Frame {
    Frame {
        function,
        file: None,
        line: None,
        column: None,
        is_inlined: false,
        module: None,
        offset,
        kind: FrameKind::Unknown,
    }
}

fn with_last(frames: &mut [Frame]) -> impl Iterator<Item = (&mut Frame, bool)> {
    let count = frames.len();
    frames.iter_mut().enumerate().map(move |(index, frame)| (frame, index + 1 == count))
}
