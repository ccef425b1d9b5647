//! The line of a report in the log, version 1. The README documents it; fields are added, never changed.

use std::fmt::Write as _;
use std::time::{SystemTime, UNIX_EPOCH};

use crate::stall::{Frame, Site, Stall};

/// A report as one line, with its line break.
pub(super) fn line(stall: &Stall, now: SystemTime) -> String {
    let mut object = Object::new();
    object.number("v", Some(1));
    object.number("time_ms", Some(unix_ms(now)));
    object.number("pid", Some(u64::from(stall.pid)));
    object.number("id", Some(stall.id));
    object.text("phase", Some(stall.phase.as_str()));
    object.number("ms", Some(ms(stall.elapsed)));
    object.text("class", Some(stall.class.as_str()));
    object.text("syscall", stall.syscall.as_ref().and_then(|syscall| syscall.name));
    object.number("syscall_nr", stall.syscall.as_ref().and_then(|syscall| u64::try_from(syscall.number).ok()));
    // As text: JSON's numbers are exact up to 53 bits only.
    let args = stall.syscall.as_ref().map(|syscall| {
        let args: Vec<String> = syscall.args.iter().map(|arg| format!("\"{arg:#x}\"")).collect();
        format!("[{}]", args.join(","))
    });
    object.raw("args", args);
    object.text("detail", stall.syscall.as_ref().and_then(|syscall| syscall.detail.as_deref()));
    object.number("cpu_ms", stall.cpu.map(ms));
    object.number("runq_ms", stall.run_queue.map(ms));
    object.text("thread", stall.thread.as_deref());
    object.number("tid", stall.tid);
    object.number("worker", stall.worker.map(|worker| worker as u64));
    object.number("task", stall.task);
    object.text("name", stall.name.as_deref());
    object.text("spawned_at", stall.spawned_at.as_deref());
    object.text("build_id", stall.build_id.as_deref());
    object.raw("site", stall.site.as_ref().map(site));
    object.raw("frames", Some(format!("[{}]", stall.frames.iter().map(frame).collect::<Vec<_>>().join(","))));
    object.text("note", stall.note.as_deref());
    object.end() + "\n"
}

/// The line that says how many reports did not reach the log.
pub(super) fn dropped_line(count: u64, now: SystemTime) -> String {
    let mut object = Object::new();
    object.number("v", Some(1));
    object.number("time_ms", Some(unix_ms(now)));
    object.number("pid", Some(u64::from(std::process::id())));
    object.text("phase", Some("dropped"));
    object.number("count", Some(count));
    object.end() + "\n"
}

fn site(site: &Site) -> String {
    let mut object = Object::new();
    object.text("fn", Some(&site.function));
    object.place(site.file.as_deref(), site.line, site.column);
    object.text("call", site.call.as_deref());
    object.text("rule", site.rule);
    object.end()
}

fn frame(frame: &Frame) -> String {
    let mut object = Object::new();
    object.text("fn", frame.function.as_deref());
    object.place(frame.file.as_deref(), frame.line, frame.column);
    object.raw("inl", Some(frame.is_inlined.to_string()));
    object.text("mod", frame.module.as_deref());
    object.number("off", Some(frame.offset));
    object.text("kind", Some(frame.kind.as_str()));
    object.end()
}

fn ms(time: std::time::Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}

fn unix_ms(now: SystemTime) -> u64 {
    now.duration_since(UNIX_EPOCH).map_or(0, ms)
}

/// Writes an object, every key also when the value is not known: `null`.
struct Object(String);

impl Object {
    fn new() -> Object {
        Object("{".to_owned())
    }

    fn place(&mut self, file: Option<&str>, line: Option<u32>, column: Option<u32>) {
        self.text("file", file);
        self.number("line", line.map(u64::from));
        self.number("col", column.map(u64::from));
    }

    fn text(&mut self, key: &str, value: Option<&str>) {
        self.raw(key, value.map(quoted));
    }

    fn number(&mut self, key: &str, value: Option<u64>) {
        self.raw(key, value.map(|value| value.to_string()));
    }

    fn raw(&mut self, key: &str, value: Option<String>) {
        if self.0.len() > 1 {
            self.0.push(',');
        }
        let _ = write!(self.0, "\"{key}\":{}", value.as_deref().unwrap_or("null"));
    }

    fn end(mut self) -> String {
        self.0.push('}');
        self.0
    }
}

fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for character in text.chars() {
        match character {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\t' => quoted.push_str("\\t"),
            _ if character.is_control() && (character as u32) < 0x20 => {
                let _ = write!(quoted, "\\u{:04x}", character as u32);
            }
            _ => quoted.push(character),
        }
    }
    quoted.push('"');
    quoted
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::stall::Phase;
    use crate::stall::testing::stall;

    fn parsed(line: &str) -> serde_json::Value {
        assert!(line.ends_with('\n') && line.matches('\n').count() == 1, "{line}");
        serde_json::from_str(line).expect("a line is JSON")
    }

    #[test]
    fn a_line_has_all_that_is_known() {
        let value = parsed(&line(&stall(), UNIX_EPOCH + Duration::from_millis(1234)));
        for (key, expected) in [
            ("v", "1"),
            ("time_ms", "1234"),
            ("id", "1"),
            ("phase", "\"start\""),
            ("ms", "100"),
            ("class", "\"blocked\""),
            ("syscall", "\"read\""),
            ("args", r#"["0x3","0x7f00","0x1000","0x0","0x0","0x0"]"#),
            ("detail", "\"/var/lib/app/users.json\""),
            ("cpu_ms", "1"),
            ("runq_ms", "0"),
            ("worker", "1"),
            ("name", "null"),
            ("spawned_at", "\"src/main.rs:41:5\""),
            ("build_id", "\"00ff\""),
            ("note", "null"),
        ] {
            assert_eq!(value[key].to_string(), expected, "{key}");
        }
        assert_eq!(value["site"]["line"], 42);
        assert_eq!(value["site"]["rule"], "blocking-fs");
        assert_eq!(value["frames"].as_array().map(Vec::len), Some(6));
        assert_eq!(value["frames"][3]["fn"], "app::handlers::load_profile::{{closure}}");
        assert_eq!(value["frames"][3]["kind"], "user");
        assert_eq!(value["frames"][3]["inl"], false);
    }

    #[test]
    fn keys_are_the_same_when_nothing_is_known() {
        let known = parsed(&line(&stall(), UNIX_EPOCH));
        let stall =
            Stall { note: Some("no stacks on this platform".to_owned()), ..Stall::new(1, Phase::End, stall().elapsed) };
        let unknown = parsed(&line(&stall, UNIX_EPOCH));
        let keys = |value: &serde_json::Value| value.as_object().map(|map| map.keys().cloned().collect::<Vec<_>>());
        assert_eq!(keys(&known), keys(&unknown));
    }

    #[test]
    fn any_text_is_quoted() {
        for text in ["", "a\"b\\c", "line\nbreak\t\r\u{0}\u{7f}", "é 🦀", "</script>"] {
            let value: serde_json::Value = serde_json::from_str(&quoted(text)).expect("a string");
            assert_eq!(value, text);
        }
    }

    #[test]
    fn a_loss_is_a_line_too() {
        let value = parsed(&dropped_line(3, UNIX_EPOCH));
        assert_eq!((&value["phase"], &value["count"]), (&"dropped".into(), &3.into()));
    }
}
