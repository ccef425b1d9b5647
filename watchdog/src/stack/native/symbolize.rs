//! Names, files and lines of addresses, from the debug information and the symbol tables of the files.

use super::modules::{Module, Modules};
use crate::{
    stall::{Frame, FrameKind},
    sys::Process,
};
use addr2line::Loader;
use std::{
    collections::HashMap,
    os::unix::fs::MetadataExt,
    path::{Path, PathBuf},
};

#[derive(Default)]
pub(super) struct Symbols {
    process: Process,
    /// The program's file as it was started.
    program: PathBuf,
    /// A file of the same build to take in its place, one that was not stripped.
    unstripped: Option<PathBuf>,
    /// By the linker's path; `None` for a file that cannot be read.
    files: HashMap<PathBuf, Option<Loader>>,
}

impl Symbols {
    #[cfg(feature = "outside")]
    pub(super) fn of(process: Process, unstripped: Option<PathBuf>) -> Self {
        Self { process, unstripped, ..Self::default() }
    }

    /// To be called when the modules are others: another process may have become another program.
    pub(super) fn refresh(&mut self) {
        let program = std::fs::read_link(self.process.file("exe")).unwrap_or_default();
        if program != self.program {
            self.files.clear();
            self.program = program;
        }
    }

    /// The file name of the program.
    pub(super) fn program(&self) -> String {
        let name = self.program.file_name().unwrap_or_default().to_string_lossy();
        // So the kernel marks a file that was replaced.
        name.strip_suffix(" (deleted)").unwrap_or(&name).to_owned()
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
            let path = match (path.as_os_str().is_empty(), &self.unstripped) {
                (true, Some(unstripped)) => unstripped.clone(),
                (true, None) => program_file(self.process, &self.program),
                (false, _) => self.process.path(path),
            };
            Loader::new(path).ok()
        });
        file.as_ref()
    }
}

/// A file of a program that need not run, for a look at offsets in it.
#[cfg(feature = "outside")]
pub(crate) struct ProgramFile {
    loader: Loader,
    pub(crate) build_id: Option<String>,
}

#[cfg(feature = "outside")]
impl ProgramFile {
    /// An error says why the file is of no use.
    pub(crate) fn open(path: &Path) -> Result<Self, String> {
        use object::Object as _;
        let bytes = std::fs::read(path).map_err(|error| error.to_string())?;
        let file = object::File::parse(&*bytes).map_err(|error| format!("it is no program: {error}"))?;
        let build_id = file.build_id().ok().flatten();
        let build_id = build_id.map(|bytes| bytes.iter().map(|byte| format!("{byte:02x}")).collect());
        if file.symbols().next().is_none() && file.section_by_name(".debug_info").is_none() {
            return Err("it is stripped too: it has neither symbols nor debug information".to_owned());
        }
        let loader = Loader::new(path).map_err(|error| error.to_string())?;
        Ok(Self { loader, build_id })
    }

    /// The frames at an offset, from the innermost inlined one out; none where nothing is known.
    pub(crate) fn frames(&self, offset: u64) -> Vec<Frame> {
        let mut frames = Vec::new();
        add_inlined(&self.loader, offset, &mut frames);
        let symbol = self.loader.find_symbol_info(offset).map(|symbol| demangle(symbol.name()));
        match frames.last_mut() {
            Some(outermost) => name_outermost(outermost, symbol),
            None => frames.extend(symbol.map(|symbol| frame(Some(symbol), offset))),
        }
        for (frame, is_last) in with_last(&mut frames) {
            frame.is_inlined = !is_last;
        }
        frames
    }
}

/// The program's file by its own name, so that debug information beside it is found, unless it was replaced meanwhile.
fn program_file(process: Process, name: &Path) -> PathBuf {
    let link = PathBuf::from(process.file("exe"));
    let path = process.path(name);
    let inode = |path: &Path| std::fs::metadata(path).ok().map(|file| (file.dev(), file.ino()));
    if inode(&path).is_some() && inode(&path) == inode(&link) { path } else { link }
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

/// Debug information that is cut to line tables names fns without their paths, but with the types they are for; the symbol
/// table has the path, and not always the types.
fn name_outermost(frame: &mut Frame, symbol: Option<String>) {
    let Some(symbol) = symbol else { return };
    let name = frame.function.as_deref().unwrap_or_default();
    if has_path(name) {
        return;
    }
    let (own, parameters) = name.split_at(name.find('<').unwrap_or(name.len()));
    let is_without = symbol.rsplit("::").next() == Some(own);
    frame.function = Some(if is_without { symbol + parameters } else { symbol });
}

/// What stands in generics does not count.
fn has_path(name: &str) -> bool {
    name.starts_with('<') || name.split('<').next().is_some_and(|name| name.contains("::"))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_symbol_gives_the_path_and_debug_information_the_types() {
        let named = |name: &str, symbol: &str| {
            let mut frame = frame(Some(name.to_owned()), 0);
            name_outermost(&mut frame, Some(symbol.to_owned()));
            frame.function.unwrap_or_default()
        };
        assert_eq!(named("with<app::load::{closure_env#0}>", "app::with"), "app::with<app::load::{closure_env#0}>");
        assert_eq!(named("with<app::Db>", "app::with::<app::Db>"), "app::with::<app::Db>");
        assert_eq!(named("get<u8>", "<app::Db as app::Store>::get"), "<app::Db as app::Store>::get<u8>");
        assert_eq!(named("{async_fn#0}<app::Db>", "app::load::{{closure}}"), "app::load::{{closure}}");
        assert_eq!(named("app::load", "other"), "app::load");
        assert_eq!(named("", "memcpy"), "memcpy");
    }
}
