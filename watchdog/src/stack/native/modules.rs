//! Copies of the indices of the files that code was loaded from, brought up to date after each `dlopen`.

use crate::sys::{LoadedModule, Process};
use std::ops::Range;

#[derive(Default)]
pub(super) struct Modules {
    generation: Option<u64>,
    modules: Vec<Module>,
}

pub(super) struct Module {
    pub(super) file: LoadedModule,
    /// `.eh_frame_hdr`: the fns sorted by address.
    index: Option<Section>,
}

/// A section of a file, where it was loaded.
#[derive(Clone)]
pub(super) struct Section {
    pub(super) range: Range<u64>,
    pub(super) bytes: Vec<u8>,
}

impl Modules {
    /// True when there are other modules than before.
    pub(super) fn refresh(&mut self, process: Process) -> bool {
        let (generation, modules) = process.modules(self.generation);
        let Some(modules) = modules else { return false };
        self.generation = Some(generation);
        let mut before = std::mem::take(&mut self.modules);
        for file in modules {
            // The same file may have gone and come back elsewhere.
            let known =
                before.iter().position(|module| module.file.range == file.range && module.file.path == file.path);
            self.modules.push(match known {
                Some(known) => before.swap_remove(known),
                None => Module::new(process, file),
            });
        }
        true
    }

    pub(super) fn generation(&self) -> Option<u64> {
        self.generation
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &Module> {
        self.modules.iter()
    }

    pub(super) fn program(&self) -> Option<&LoadedModule> {
        self.modules.iter().map(|module| &module.file).find(|file| file.path.as_os_str().is_empty())
    }

    pub(super) fn of(&self, address: u64) -> Option<&Module> {
        self.modules.iter().find(|module| module.file.range.contains(&address))
    }
}

impl Module {
    fn new(process: Process, file: LoadedModule) -> Self {
        let index = file.unwind_tables.clone().and_then(|tables| index(process, tables));
        Self { file, index }
    }

    pub(super) fn index(&self) -> Option<Section> {
        self.index.clone()
    }

    /// `.eh_frame`: how to unwind each fn. Read when it is asked for, as it is large.
    pub(super) fn unwind_table(&self, process: Process) -> Option<Section> {
        let all = self.file.unwind_tables.clone()?;
        let start = self.index.as_ref()?.table()?;
        // The end of the section is not told: it is followed by other things, or by the index, which end the walk.
        let end = if start < all.start { all.start } else { all.end };
        Section::read(process, start..end)
    }

    /// Where the fn starts that `address` is in, by binary search.
    pub(super) fn function_start(&self, address: u64) -> Option<u64> {
        let index = self.index.as_ref()?;
        if index.bytes.get(2..4)? != [UNSIGNED_4, INDEX_RELATIVE_4] {
            return None;
        }
        let entry = |at: usize| index.range.start.checked_add_signed(i64::from(index.word(12 + 8 * at)?));
        let (mut low, mut high) = (0, usize::try_from(index.word(8)?).ok()?);
        while low < high {
            let middle = low + (high - low) / 2;
            match entry(middle)? <= address {
                true => low = middle + 1,
                false => high = middle,
            }
        }
        entry(low.checked_sub(1)?)
    }
}

/// The index is version 1 and points to the table relative to itself, in four bytes: what all linkers write.
fn index(process: Process, all: Range<u64>) -> Option<Section> {
    let header = Section::read(process, all.start..all.start.checked_add(12)?)?;
    if header.bytes.get(..2)? != [1, PC_RELATIVE_4] {
        return None;
    }
    let count = u64::try_from(header.word(8)?).ok()?;
    Section::read(process, all.start..(all.start + 12 + 8 * count).min(all.end))
}

impl Section {
    fn read(process: Process, range: Range<u64>) -> Option<Self> {
        let mut bytes = vec![0; usize::try_from(range.end.checked_sub(range.start)?).ok()?];
        let length = process.read(range.start, &mut bytes);
        bytes.truncate(length);
        (length > 0).then(|| Self { range: range.start..range.start + length as u64, bytes })
    }

    /// Where the index says that the table starts.
    fn table(&self) -> Option<u64> {
        (self.range.start + 4).checked_add_signed(i64::from(self.word(4)?))
    }

    fn word(&self, at: usize) -> Option<i32> {
        Some(i32::from_ne_bytes(self.bytes.get(at..at + 4)?.try_into().ok()?))
    }
}

const PC_RELATIVE_4: u8 = 0x1b;
const UNSIGNED_4: u8 = 0x03;
const INDEX_RELATIVE_4: u8 = 0x3b;
