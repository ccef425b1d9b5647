//! The files that code of another process was loaded from: its map of memory says where, and the program headers, which
//! are loaded with the code, say the rest. No file is opened.

use super::{Process, modules};
use crate::sys::LoadedModule;
use std::{
    hash::{DefaultHasher, Hash, Hasher},
    mem::offset_of,
    ops::Range,
    path::PathBuf,
};

/// A number that stands for the present state, and the modules where that is not `known`.
pub(super) fn modules(process: Process, known: Option<u64>) -> (u64, Option<Vec<LoadedModule>>) {
    let text = std::fs::read(process.file("maps")).unwrap_or_default();
    let text = String::from_utf8_lossy(&text);
    let maps: Vec<Map<'_>> = text.lines().filter_map(Map::parse).filter(|map| map.is_module()).collect();
    let mut hasher = DefaultHasher::new();
    maps.hash(&mut hasher);
    let generation = hasher.finish();
    if known == Some(generation) {
        return (generation, None);
    }
    let program = std::fs::read_link(process.file("exe")).ok();
    let modules = maps.iter().filter(|map| map.offset == 0).filter_map(|map| {
        let (base, headers) = headers(process, map.range.start)?;
        // A file may also be mapped to be read.
        let code = headers.iter().find(|header| header.p_type == libc::PT_LOAD && header.p_flags & libc::PF_X != 0)?;
        let code = base.wrapping_add(code.p_vaddr);
        maps.iter().find(|other| other.is_code && other.inode == map.inode && other.range.contains(&code))?;
        // The program itself has no path, as in the dynamic linker's list.
        let path = Some(PathBuf::from(map.path)).filter(|path| Some(path) != program.as_ref()).unwrap_or_default();
        modules::loaded_module(process, path, base, &headers)
    });
    (generation, Some(modules.collect()))
}

/// A line of the map: a file, or what the kernel gives to each process.
#[derive(Hash, PartialEq, Eq, Debug)]
struct Map<'a> {
    range: Range<u64>,
    is_code: bool,
    offset: u64,
    inode: &'a str,
    path: &'a str,
}

impl<'a> Map<'a> {
    /// `start-end rwxp offset device inode   path`, the path with spaces as they are.
    fn parse(line: &'a str) -> Option<Self> {
        let mut rest = line;
        let mut word = || {
            let (word, after) = rest.trim_start().split_once(' ')?;
            rest = after;
            Some(word)
        };
        let (range, rights, offset, _device, inode) = (word()?, word()?, word()?, word()?, word()?);
        let (start, end) = range.split_once('-')?;
        let hex = |text| u64::from_str_radix(text, 16).ok();
        Some(Self {
            range: hex(start)?..hex(end)?,
            is_code: rights.contains('x'),
            offset: hex(offset)?,
            inode,
            path: rest.trim_start(),
        })
    }

    fn is_module(&self) -> bool {
        self.path.starts_with('/') || self.path == "[vdso]"
    }
}

/// The program headers of the ELF file that is loaded from `start` on, and what is added to their addresses.
fn headers(process: Process, start: u64) -> Option<(u64, Vec<libc::Elf64_Phdr>)> {
    let mut header = [0; size_of::<libc::Elf64_Ehdr>()];
    if process.read(start, &mut header) != header.len() || !header.starts_with(b"\x7fELF\x02") {
        return None;
    }
    let at = word(&header, offset_of!(libc::Elf64_Ehdr, e_phoff))?;
    let count = quarter_word(&header, offset_of!(libc::Elf64_Ehdr, e_phnum))?;
    let mut bytes = vec![0; usize::from(count) * size_of::<libc::Elf64_Phdr>()];
    if process.read(start.checked_add(at)?, &mut bytes) != bytes.len() {
        return None;
    }
    let headers = bytes.chunks_exact(size_of::<libc::Elf64_Phdr>()).map(program_header);
    let headers = headers.collect::<Option<Vec<_>>>()?;
    let first = headers
        .iter()
        .filter(|header| header.p_type == libc::PT_LOAD && header.p_offset == 0)
        .min_by_key(|header| header.p_vaddr)?;
    Some((start.wrapping_sub(first.p_vaddr), headers))
}

fn program_header(bytes: &[u8]) -> Option<libc::Elf64_Phdr> {
    Some(libc::Elf64_Phdr {
        p_type: half_word(bytes, offset_of!(libc::Elf64_Phdr, p_type))?,
        p_flags: half_word(bytes, offset_of!(libc::Elf64_Phdr, p_flags))?,
        p_offset: word(bytes, offset_of!(libc::Elf64_Phdr, p_offset))?,
        p_vaddr: word(bytes, offset_of!(libc::Elf64_Phdr, p_vaddr))?,
        p_paddr: 0,
        p_filesz: word(bytes, offset_of!(libc::Elf64_Phdr, p_filesz))?,
        p_memsz: word(bytes, offset_of!(libc::Elf64_Phdr, p_memsz))?,
        p_align: 0,
    })
}

fn word(bytes: &[u8], at: usize) -> Option<u64> {
    Some(u64::from_ne_bytes(bytes.get(at..at + 8)?.try_into().ok()?))
}

fn half_word(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_ne_bytes(bytes.get(at..at + 4)?.try_into().ok()?))
}

fn quarter_word(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_ne_bytes(bytes.get(at..at + 2)?.try_into().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_read() {
        let line = "7f00-7f10 r-xp 00001000 fe:00 131                        /opt/my app (deleted)";
        let map = Map::parse(line).expect("a line of the kernel's");
        assert_eq!((map.range.clone(), map.is_code, map.offset), (0x7f00..0x7f10, true, 0x1000));
        assert_eq!((map.inode, map.path, map.is_module()), ("131", "/opt/my app (deleted)", true));
        for garbage in ["", "7f00-7f10", "x-y r-xp 0 0 0 /a", "7f00 r-xp 0 0 0 /a"] {
            assert_eq!(Map::parse(garbage), None, "{garbage}");
        }
        assert_eq!(Map::parse("7f00-7f10 rw-p 00000000 00:00 0 ").map(|map| map.is_module()), Some(false));
    }

    /// The linker's list and the kernel's map say the same of this process.
    #[test]
    fn agrees_with_the_linker() {
        let here = Process::other(i32::try_from(std::process::id()).expect("a small number"));
        let places = |modules: Option<Vec<LoadedModule>>| {
            let mut places: Vec<_> = modules
                .into_iter()
                .flatten()
                .map(|one| (one.base, one.range.start, one.unwind_tables, one.build_id))
                .collect();
            places.sort_by_key(|place| place.0);
            places
        };
        // Another test may load a library meanwhile.
        let both = || (places(here.modules(None).1), places(Process::THIS.modules(None).1));
        let (of_kernel, of_linker) = (0..100).map(|_| both()).find(|both| both.0 == both.1).unwrap_or_else(both);
        assert_eq!(of_kernel, of_linker);
    }
}
