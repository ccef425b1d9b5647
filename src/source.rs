//! Files, byte spans and lines. Everything above speaks of places in bytes; lines and columns are made here, once,
//! when a finding is shown.

mod name;

use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

pub use name::Name;

/// A file of the analysed project, an index into [`SourceMap`].
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct FileId(pub u32);

/// A half-open range of bytes in one file.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Default)]
pub struct Span {
    pub start: u32,
    pub end: u32,
}

impl Span {
    /// The range `start..end`.
    pub fn new(start: u32, end: u32) -> Span {
        Span { start, end }
    }

    /// The smallest span that holds both.
    pub fn to(self, other: Span) -> Span {
        Span { start: self.start.min(other.start), end: self.end.max(other.end) }
    }

    /// As a range of indices into the file's text.
    pub fn range(self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// Where each line of a text starts, in bytes.
#[derive(Clone, Debug, Default)]
pub struct LineIndex {
    starts: Vec<u32>,
}

impl LineIndex {
    /// Finds the lines of `text`.
    pub fn new(text: &str) -> LineIndex {
        let mut starts = vec![0];
        starts.extend(memchr::memchr_iter(b'\n', text.as_bytes()).map(|newline| newline as u32 + 1));
        LineIndex { starts }
    }

    /// Line and column of a byte offset, both starting at 1; the column counts characters, as rustc's does.
    pub fn line_column(&self, text: &str, offset: u32) -> (u32, u32) {
        let line = self.starts.partition_point(|&start| start <= offset).max(1);
        let start = self.starts[line - 1] as usize;
        let end = (offset as usize).min(text.len());
        let column = text.get(start..end).map_or(end.saturating_sub(start), |before| before.chars().count());
        (line as u32, column as u32 + 1)
    }

    /// Byte offset of a line (starting at 1), or `None` past the end.
    pub fn line_start(&self, line: u32) -> Option<u32> {
        self.starts.get((line as usize).checked_sub(1)?).copied()
    }

    /// The number of lines.
    pub fn len(&self) -> usize {
        self.starts.len()
    }

    /// Whether the text had no line at all, which never happens: an empty text has one empty line.
    pub fn is_empty(&self) -> bool {
        self.starts.is_empty()
    }
}

/// One file: its path as the user will see it, and its text.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// Relative to the checked directory where the file is below it; `/` separates the parts on every system.
    pub path: String,
    /// Where it was read from.
    pub disk_path: PathBuf,
    pub text: Arc<str>,
    lines: OnceLock<LineIndex>,
}

impl SourceFile {
    /// A file. Its lines are found when something asks for one: of most files nothing is reported.
    pub fn new(path: String, disk_path: PathBuf, text: Arc<str>) -> SourceFile {
        SourceFile { path, disk_path, text, lines: OnceLock::new() }
    }

    /// Where its lines start.
    pub fn lines(&self) -> &LineIndex {
        self.lines.get_or_init(|| LineIndex::new(&self.text))
    }

    /// The number of lines, which is faster to count than to find them.
    pub fn line_count(&self) -> usize {
        memchr::memchr_iter(b'\n', self.text.as_bytes()).count() + 1
    }

    /// Line and column of a byte offset, both starting at 1.
    pub fn line_column(&self, offset: u32) -> (u32, u32) {
        self.lines().line_column(&self.text, offset)
    }
}

/// All files that were read, by [`FileId`].
#[derive(Clone, Debug, Default)]
pub struct SourceMap {
    files: Vec<SourceFile>,
}

impl SourceMap {
    /// Adds a file and names it.
    pub fn add(&mut self, file: SourceFile) -> FileId {
        self.files.push(file);
        FileId(self.files.len() as u32 - 1)
    }

    /// The file of an id that this map gave out.
    pub fn file(&self, id: FileId) -> &SourceFile {
        &self.files[id.0 as usize]
    }

    /// Gives a file its text, when that was left for later.
    pub fn set_text(&mut self, id: FileId, text: Arc<str>) {
        if let Some(file) = self.files.get_mut(id.0 as usize) {
            file.lines = OnceLock::new();
            file.text = text;
        }
    }

    /// All files with their ids.
    pub fn iter(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        self.files.iter().enumerate().map(|(index, file)| (FileId(index as u32), file))
    }
}

/// A path with `/` between its parts, as reports print it.
pub fn display_path(path: &Path) -> String {
    let text = path.to_string_lossy();
    if std::path::MAIN_SEPARATOR == '/' { text.into_owned() } else { text.replace(std::path::MAIN_SEPARATOR, "/") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_counted_as_they_are_found() {
        for text in ["", "a", "a\n", "\n\nb\r\n\u{2028}c"] {
            let file = SourceFile::new(String::new(), PathBuf::new(), text.into());
            assert_eq!(file.line_count(), file.lines().len(), "{text:?}");
        }
    }

    #[test]
    fn columns_count_characters() {
        let text = "ab\näöx\n";
        let lines = LineIndex::new(text);
        assert_eq!(lines.line_column(text, 0), (1, 1));
        assert_eq!(lines.line_column(text, 7), (2, 3));
        assert_eq!(lines.line_column(text, 9), (3, 1));
        assert_eq!(lines.line_column(text, 99), (3, 1));
    }
}
