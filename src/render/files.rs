//! The places of a report, made safe to show: every span is inside its file and on the boundaries of characters, and
//! no text holds characters that a terminal would obey.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::ops::Range;

use codespan_reporting::files::{Error, Files};

use crate::diagnostic::{Place, Report};
use crate::source::{FileId, SourceFile, SourceMap, Span};

/// In bytes.
const LONGEST_LINE: usize = 1000;

/// The files of a report.
pub(super) struct ReportFiles<'report> {
    files: Vec<File<'report>>,
}

/// A place as people and editors count: lines and columns start at 1.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Location<'report> {
    pub(super) path: &'report str,
    pub(super) span: Span,
    pub(super) line: u32,
    pub(super) column: u32,
    pub(super) end_line: u32,
    pub(super) end_column: u32,
}

struct File<'report> {
    file: &'report SourceFile,
    printable: OnceCell<Cow<'report, str>>,
}

impl<'report> ReportFiles<'report> {
    pub(super) fn new(report: &'report Report) -> ReportFiles<'report> {
        ReportFiles::of(&report.sources)
    }

    pub(super) fn of(sources: &'report SourceMap) -> ReportFiles<'report> {
        let files = sources.iter().map(|(_, file)| File { file, printable: OnceCell::new() });
        ReportFiles { files: files.collect() }
    }

    /// The span of a place inside its file, or `None` if there is no such file.
    pub(super) fn range(&self, place: Place) -> Option<Range<usize>> {
        let text = &self.get(place.file)?.file.text;
        let start = text.floor_char_boundary(place.span.start as usize);
        let end = text.ceil_char_boundary((place.span.end as usize).min(text.len()));
        Some(start..end.max(start))
    }

    /// Where a place is; a place in no known file is at the start of a file without a name.
    pub(super) fn location(&self, place: Place) -> Location<'report> {
        let (Some(file), Some(range)) = (self.get(place.file), self.range(place)) else {
            return Location { path: "", span: Span::default(), line: 1, column: 1, end_line: 1, end_column: 1 };
        };
        let span = Span::new(range.start as u32, range.end as u32);
        let (line, column) = file.file.line_column(span.start);
        let (end_line, end_column) = file.file.line_column(span.end);
        Location { path: &file.file.path, span, line, column, end_line, end_column }
    }

    /// Whether the line of a place is too long to be shown: generated code can have lines of a megabyte.
    pub(super) fn is_on_long_line(&self, place: Place) -> bool {
        let (Some(file), Some(range)) = (self.get(place.file), self.range(place)) else { return false };
        let text = file.file.text.as_bytes();
        let before = memchr::memrchr(b'\n', &text[..range.start]).map_or(range.start, |newline| range.start - newline);
        let after = memchr::memchr(b'\n', &text[range.start..]).unwrap_or(text.len() - range.start);
        before + after > LONGEST_LINE
    }

    fn get(&self, id: FileId) -> Option<&File<'report>> {
        self.files.get(id.0 as usize)
    }

    fn file(&self, id: FileId) -> Result<&File<'report>, Error> {
        self.get(id).ok_or(Error::FileMissing)
    }
}

impl<'a> Files<'a> for ReportFiles<'_> {
    type FileId = FileId;
    type Name = Cow<'a, str>;
    type Source = &'a str;

    fn name(&'a self, id: FileId) -> Result<Cow<'a, str>, Error> {
        Ok(printable_line(&self.file(id)?.file.path))
    }

    fn source(&'a self, id: FileId) -> Result<&'a str, Error> {
        let file = self.file(id)?;
        Ok(file.printable.get_or_init(|| printable(&file.file.text)))
    }

    fn line_index(&'a self, id: FileId, byte_index: usize) -> Result<usize, Error> {
        let (line, _) = self.file(id)?.file.line_column(u32::try_from(byte_index).unwrap_or(u32::MAX));
        Ok(line as usize - 1)
    }

    fn line_range(&'a self, id: FileId, line_index: usize) -> Result<Range<usize>, Error> {
        let file = self.file(id)?.file;
        let line = u32::try_from(line_index + 1).unwrap_or(u32::MAX);
        let too_large = Error::LineTooLarge { given: line_index, max: file.lines().len() };
        let start = file.lines().line_start(line).ok_or(too_large)? as usize;
        let end = file.lines().line_start(line.saturating_add(1)).map_or(file.text.len(), |end| end as usize);
        Ok(start..end)
    }
}

/// A text of several lines in which control characters are replaced by others of the same length in bytes, so that all
/// offsets still hold: a source must not steer the terminal, nor hide its text by changing the direction of writing.
fn printable(text: &str) -> Cow<'_, str> {
    let replaced = |(index, character): (usize, char)| match character {
        '\n' | '\t' => false,
        '\r' => text.as_bytes().get(index + 1) != Some(&b'\n'),
        _ => is_steering(character),
    };
    // That is most files, and told fast.
    let is_plain = text.bytes().all(|byte| matches!(byte, b'\n' | b'\t' | b' '..=b'~'));
    if is_plain || !text.char_indices().any(replaced) {
        return Cow::Borrowed(text);
    }
    let characters = text.char_indices().map(|(index, character)| match character.len_utf8() {
        _ if !replaced((index, character)) => character,
        1 => '?',
        2 => '¿',
        _ => '\u{fffd}',
    });
    Cow::Owned(characters.collect())
}

/// The same for a text that has to stay on one line.
pub(super) fn printable_line(text: &str) -> Cow<'_, str> {
    if !text.contains(is_steering) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().map(|character| if is_steering(character) { '?' } else { character }).collect())
}

/// Control characters, and those that change the direction of writing.
fn is_steering(character: char) -> bool {
    character.is_control() || matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn offsets_survive_the_replacement() {
        let text = "a\u{1b}b\u{85}c\u{202e}d\r\ne\rf\t\n";
        let shown = printable(text);
        assert_eq!(shown, "a?b¿c\u{fffd}d\r\ne?f\t\n");
        assert_eq!(shown.len(), text.len());
        assert!(matches!(printable("plain\r\n\ttext"), Cow::Borrowed(_)));
    }

    #[test]
    fn one_line_stays_one_line() {
        assert_eq!(printable_line("a\nb\u{1b}[31m"), "a?b?[31m");
    }
}
