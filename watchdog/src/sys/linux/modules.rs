//! The files that code was loaded from, by the dynamic linker's list. Nothing of them is kept as a reference: a module
//! may be unloaded, so its tables are copied (see `stack::modules`).
#![allow(unsafe_code)]

use super::Process;
use crate::sys::LoadedModule;
use std::{
    ffi::CStr,
    ops::Range,
    os::unix::ffi::OsStrExt,
    path::{Path, PathBuf},
    slice,
};

/// How often modules were loaded and unloaded, and the modules where that is not `known`.
pub(super) fn modules(known: Option<u64>) -> (u64, Option<Vec<LoadedModule>>) {
    let mut listing = Listing { known, generation: None, modules: Vec::new() };
    each_module(&mut |info, _| listing.add(info));
    let generation = listing.generation.unwrap_or_default();
    (generation, (known != Some(generation)).then_some(listing.modules))
}

struct Listing {
    known: Option<u64>,
    generation: Option<u64>,
    modules: Vec<LoadedModule>,
}

impl Listing {
    /// False when there is nothing new.
    fn add(&mut self, info: &libc::dl_phdr_info) -> bool {
        let generation = *self.generation.get_or_insert(info.dlpi_adds.wrapping_add(info.dlpi_subs));
        if self.known == Some(generation) {
            return false;
        }
        self.modules.extend(module(info));
        true
    }
}

/// Where the current thread keeps the thread-local variables of the module that this code is in.
pub(super) fn thread_locals() -> Range<u64> {
    let here = thread_locals as *const () as u64;
    let mut found = 0..0;
    each_module(&mut |info, headers| {
        let base = info.dlpi_addr;
        if !headers.iter().any(|header| header.p_type == libc::PT_LOAD && span(base, header).contains(&here)) {
            return true;
        }
        let start = info.dlpi_tls_data as u64;
        if let Some(header) = headers.iter().find(|header| header.p_type == libc::PT_TLS).filter(|_| start != 0) {
            found = start..start.saturating_add(header.p_memsz);
        }
        false
    });
    found
}

fn module(info: &libc::dl_phdr_info) -> Option<LoadedModule> {
    // SAFETY: the linker keeps a terminated string, or none, while it calls back.
    let name = match info.dlpi_name.is_null() {
        true => c"",
        false => unsafe { CStr::from_ptr(info.dlpi_name) },
    };
    let path = Path::new(std::ffi::OsStr::from_bytes(name.to_bytes())).to_path_buf();
    loaded_module(Process::THIS, path, info.dlpi_addr, headers(info))
}

/// What the program headers say of a file that is loaded.
pub(super) fn loaded_module(
    process: Process,
    path: PathBuf,
    base: u64,
    headers: &[libc::Elf64_Phdr],
) -> Option<LoadedModule> {
    let loaded = || headers.iter().filter(|header| header.p_type == libc::PT_LOAD).map(|header| span(base, header));
    let range = loaded().map(|span| span.start).min()?..loaded().map(|span| span.end).max()?;
    let tables = headers.iter().find(|header| header.p_type == libc::PT_GNU_EH_FRAME).and_then(|header| {
        let start = span(base, header).start;
        loaded().find(|span| span.contains(&start)).map(|span| start..span.end)
    });
    Some(LoadedModule {
        path,
        base,
        range,
        unwind_tables: tables,
        build_id: headers
            .iter()
            .filter(|header| header.p_type == libc::PT_NOTE)
            .find_map(|header| build_id(process, span(base, header))),
    })
}

/// The note of type 3 by `GNU`: sizes of name and content, type, name, content, each padded to four bytes.
fn build_id(process: Process, notes: Range<u64>) -> Option<String> {
    let mut at = notes.start;
    while at + 12 <= notes.end {
        let sizes = process.read_word(at)?;
        let (name, content) = (sizes & 0xffff_ffff, sizes >> 32);
        let kind = process.read_word(at + 8)? & 0xffff_ffff;
        let content_at = at + 12 + name.next_multiple_of(4);
        if kind == 3 && (1..=64).contains(&content) {
            let mut bytes = vec![0; content as usize];
            let length = process.read(content_at, &mut bytes);
            return Some(bytes.iter().take(length).map(|byte| format!("{byte:02x}")).collect());
        }
        at = content_at + content.next_multiple_of(4);
    }
    None
}

fn span(base: u64, header: &libc::Elf64_Phdr) -> Range<u64> {
    let start = base.wrapping_add(header.p_vaddr);
    start..start.saturating_add(header.p_memsz)
}

fn headers(info: &libc::dl_phdr_info) -> &[libc::Elf64_Phdr] {
    match info.dlpi_phdr.is_null() {
        true => &[],
        // SAFETY: the linker's own table with its length; it lives while the linker calls back.
        false => unsafe { slice::from_raw_parts(info.dlpi_phdr, usize::from(info.dlpi_phnum)) },
    }
}

type Visit<'a> = &'a mut dyn FnMut(&libc::dl_phdr_info, &[libc::Elf64_Phdr]) -> bool;

/// Calls `visit` for each module until it returns false.
fn each_module(mut visit: Visit<'_>) {
    extern "C" fn call(info: *mut libc::dl_phdr_info, _size: usize, data: *mut libc::c_void) -> i32 {
        // SAFETY: the linker hands a valid record, and `data` is the pointer that is passed below.
        let (info, visit) = unsafe { (&*info, &mut *data.cast::<Visit<'_>>()) };
        i32::from(!visit(info, headers(info)))
    }
    // SAFETY: `visit` outlives the call, and nothing else uses it meanwhile.
    unsafe { libc::dl_iterate_phdr(Some(call), (&raw mut visit).cast()) };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_program_is_a_module_with_tables() {
        let modules = modules(None).1.expect("nothing was known");
        let here = modules.iter().find(|module| module.range.contains(&(build_id as *const () as u64)));
        assert!(here.is_some_and(|module| module.unwind_tables.is_some()));
        // Another test may load a library meanwhile.
        let is_known = |_| super::modules(Some(super::modules(None).0)).1.is_none();
        assert!((0..100).any(is_known));
    }

    #[test]
    fn thread_locals_are_found() {
        thread_local! { static HERE: u64 = const { 7 } }
        let address = HERE.with(|here| here as *const u64 as u64);
        assert!(thread_locals().contains(&address));
        assert_eq!(Process::THIS.read_word(address), Some(7));
    }
}
