//! Reports of a tool that watches another program: the warnings as that program would print them itself, or the lines of
//! its log.

use std::io::Write;
use std::sync::{Mutex, PoisonError};
use std::time::SystemTime;

use super::{Sink, json};
use crate::stall::Stall;

/// How reports are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    Text,
    Json,
}

pub(crate) struct Output {
    form: Form,
    writer: Mutex<Box<dyn Write + Send>>,
}

impl Output {
    pub(crate) fn new(form: Form, writer: Box<dyn Write + Send>) -> Output {
        Output { form, writer: Mutex::new(writer) }
    }

    /// In one write, so that lines of others do not come in between. Who does not read is no trouble.
    fn write(&self, text: &str) {
        let mut writer = self.writer.lock().unwrap_or_else(PoisonError::into_inner);
        let _ = writer.write_all(text.as_bytes()).and_then(|()| writer.flush());
    }
}

impl Sink for Output {
    fn report(&self, stall: &Stall, warning: Option<&str>) {
        match (self.form, warning) {
            (Form::Json, _) => self.write(&json::line(stall, SystemTime::now())),
            (Form::Text, Some(text)) => self.write(&format!("WARN async_watchdog: {text}\n")),
            (Form::Text, None) => {}
        }
    }

    fn summary(&self, text: &str) {
        if self.form == Form::Text {
            self.write(&format!("INFO async_watchdog: {text}\n"));
        }
    }
}
