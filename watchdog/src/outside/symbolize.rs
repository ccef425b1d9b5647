//! Names for a log of a program that was stripped: its reports hold offsets, and a file of the same build that was not
//! stripped has names, files and lines for them.

use super::{
    Error,
    read::{Report, read},
};
use crate::{
    report::{self, Form, Output, Pipeline},
    settings::{Rate, Settings},
    stack::{ProgramFile, classify, put_down},
    stall::{Frame, Stall},
};
use std::{
    collections::HashMap,
    io::{BufRead, Write},
    path::Path,
    time::Duration,
};

/// Reads the lines of a log and writes its reports with the names that `binary` has, as text or, if `json`, as lines of a
/// log again. Gives what is wrong with single lines, a sentence each.
///
/// # Errors
///
/// Where `binary` cannot be read or has no symbols, and where the log cannot be read.
pub fn symbolize(
    log: impl BufRead,
    binary: &Path,
    json: bool,
    output: Box<dyn Write + Send>,
) -> Result<Vec<String>, Error> {
    let file = ProgramFile::open(binary).map_err(|error| Error(format!("{}: {error}", binary.display())))?;
    let name = binary.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let program = Program { file, name };
    let mut writer = Writer::new(json, output)?;
    let mut problems = Vec::new();
    for (number, line) in (1..).zip(log.lines()) {
        let line = line.map_err(|error| Error(format!("the log cannot be read: {error}")))?;
        if line.trim().is_empty() {
            continue;
        }
        match read(&line) {
            Ok(Report::Stall(mut stall, time)) => {
                if let Err(problem) = program.name(&mut stall) {
                    problems.push(format!("line {number}: {problem}"));
                }
                writer.write(&stall, time);
            }
            Ok(Report::Dropped(count)) => {
                problems.push(format!("line {number}: {count} reports did not reach the log"))
            }
            Err(problem) => problems.push(format!("line {number}: {problem}")),
        }
    }
    Ok(problems)
}

struct Program {
    file: ProgramFile,
    name: String,
}

impl Program {
    fn name(&self, stall: &mut Stall) -> Result<(), String> {
        let builds = self.file.build_id.as_ref().zip(stall.build_id.as_ref());
        if let Some((own, other)) = builds.filter(|(own, other)| own != other) {
            let problem = format!("it is of another build: {other}, and the file is {own}");
            put_down(stall, true);
            return Err(problem);
        }
        let has_name = stall.frames.iter().any(|frame| frame.module.as_deref() == Some(&*self.name));
        let frames = std::mem::take(&mut stall.frames);
        for group in frames.split_inclusive(|frame| !frame.is_inlined) {
            stall.frames.extend(self.frames(group, has_name));
        }
        let program = stall.frames.iter().find(|frame| is_program(frame)).and_then(|frame| frame.module.clone());
        classify(&mut stall.frames, program.as_deref().unwrap_or(&self.name));
        stall.note = None;
        put_down(stall, true);
        Ok(())
    }

    /// What is at the address of these frames.
    fn frames(&self, group: &[Frame], has_name: bool) -> Vec<Frame> {
        let Some(outermost) = group.last() else { return Vec::new() };
        // The file may have been renamed since.
        let is_own = if has_name { outermost.module.as_deref() == Some(&*self.name) } else { is_program(outermost) };
        let mut named = if is_own { self.file.frames(outermost.offset) } else { Vec::new() };
        for frame in &mut named {
            frame.module.clone_from(&outermost.module);
        }
        if named.is_empty() { group.to_vec() } else { named }
    }
}

/// Not a library, nor what the kernel maps.
fn is_program(frame: &Frame) -> bool {
    frame.module.as_deref().is_some_and(|module| !module.contains(".so") && !module.starts_with('['))
}

enum Writer {
    Json(Box<dyn Write + Send>),
    Text {
        pipeline: Box<Pipeline>,
        /// The numbers of stalls in the text: a log may be of several processes.
        ids: HashMap<(u32, u64), u64>,
    },
}

impl Writer {
    fn new(json: bool, output: Box<dyn Write + Send>) -> Result<Self, Error> {
        if json {
            return Ok(Self::Json(output));
        }
        // All that the log has is told.
        let settings = Settings { rate: Rate { count: u32::MAX, per: Duration::from_secs(1) }, ..Settings::default() };
        let pipeline = Pipeline::of_tool(&settings, Output::new(Form::Text, output)).map_err(Error)?;
        Ok(Self::Text { pipeline: Box::new(pipeline), ids: HashMap::new() })
    }

    fn write(&mut self, stall: &Stall, time: std::time::SystemTime) {
        match self {
            // Who does not read is no trouble.
            Self::Json(output) => drop(output.write_all(report::line(stall, time).as_bytes())),
            Self::Text { pipeline, ids } => {
                let next = ids.len() as u64 + 1;
                let id = *ids.entry((stall.pid, stall.id)).or_insert(next);
                pipeline.report(&Stall { id, ..stall.clone() });
            }
        }
    }
}
