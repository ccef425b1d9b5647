//! Reads the lines of a log. Keys that are missing are not known, as in a log of another version.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde_json::Value;

use crate::stall::{Class, Frame, FrameKind, Phase, Stall, Syscall};
use crate::sys;

/// What a line says.
pub(super) enum Report {
    Stall(Box<Stall>, SystemTime),
    /// So many reports did not reach the log.
    Dropped(u64),
}

/// An error says what is wrong with the line. Site, rule and advice are not read: the frames give them.
pub(super) fn read(line: &str) -> Result<Report, String> {
    let value: Value = serde_json::from_str(line).map_err(|error| format!("it is no JSON: {error}"))?;
    if number(&value, "v") != Some(1) {
        return Err("it is no report of version 1".to_owned());
    }
    let phase = text(&value, "phase").unwrap_or_default();
    if phase == "dropped" {
        return Ok(Report::Dropped(number(&value, "count").unwrap_or_default()));
    }
    let phase = [Phase::Start, Phase::More, Phase::End].into_iter().find(|one| one.as_str() == phase);
    let phase = phase.ok_or("its phase is not known")?;
    let millis = |key| number(&value, key).map(Duration::from_millis);
    let id = number(&value, "id").ok_or("it has no id")?;
    let mut stall = Stall::new(id, phase, millis("ms").unwrap_or_default());
    stall.pid = number(&value, "pid").and_then(|pid| u32::try_from(pid).ok()).unwrap_or_default();
    stall.class = class(&text(&value, "class").unwrap_or_default());
    stall.syscall = syscall(&value);
    stall.cpu = millis("cpu_ms");
    stall.run_queue = millis("runq_ms");
    stall.thread = text(&value, "thread");
    stall.tid = number(&value, "tid");
    stall.worker = number(&value, "worker").and_then(|worker| usize::try_from(worker).ok());
    stall.task = number(&value, "task");
    stall.name = text(&value, "name");
    stall.spawned_at = text(&value, "spawned_at");
    stall.build_id = text(&value, "build_id");
    stall.frames = value["frames"].as_array().into_iter().flatten().map(frame).collect();
    stall.note = text(&value, "note");
    let time = UNIX_EPOCH + millis("time_ms").unwrap_or_default();
    Ok(Report::Stall(Box::new(stall), time))
}

fn class(name: &str) -> Class {
    let all = [Class::Blocked, Class::Lock, Class::Cpu, Class::Starved, Class::SlowPolls];
    all.into_iter().find(|class| class.as_str() == name).unwrap_or(Class::Unknown)
}

fn syscall(value: &Value) -> Option<Syscall> {
    let words = value["args"].as_array()?.iter().map(|arg| {
        let hexadecimal = arg.as_str()?.strip_prefix("0x")?;
        u64::from_str_radix(hexadecimal, 16).ok()
    });
    Some(Syscall {
        number: i64::try_from(number(value, "syscall_nr")?).ok()?,
        name: text(value, "syscall").and_then(|name| sys::known_syscall(&name)),
        args: words.collect::<Option<Vec<_>>>()?.try_into().ok()?,
        detail: text(value, "detail"),
    })
}

fn frame(value: &Value) -> Frame {
    let small = |key| number(value, key).and_then(|number| u32::try_from(number).ok());
    let kinds = [FrameKind::User, FrameKind::Dependency, FrameKind::Runtime, FrameKind::Std];
    let kind = text(value, "kind").unwrap_or_default();
    Frame {
        function: text(value, "fn"),
        file: text(value, "file"),
        line: small("line"),
        column: small("col"),
        is_inlined: value["inl"] == true,
        module: text(value, "mod"),
        offset: number(value, "off").unwrap_or_default(),
        kind: kinds.into_iter().find(|one| one.as_str() == kind).unwrap_or(FrameKind::Unknown),
    }
}

fn text(value: &Value, key: &str) -> Option<String> {
    value[key].as_str().map(str::to_owned)
}

fn number(value: &Value, key: &str) -> Option<u64> {
    value[key].as_u64()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::line;
    use crate::stall::testing::stall;

    #[test]
    fn what_is_written_is_read() {
        for original in [stall(), Stall { pid: 7, ..Stall::new(3, Phase::End, Duration::from_millis(5)) }] {
            let time = UNIX_EPOCH + Duration::from_millis(1234);
            let Ok(Report::Stall(read, seen)) = read(&line(&original, time)) else { panic!("it is a report") };
            assert_eq!(*read, Stall { site: None, ..original });
            assert_eq!(seen, time);
        }
        assert!(matches!(read(r#"{"v":1,"phase":"dropped","count":3}"#), Ok(Report::Dropped(3))));
    }

    #[test]
    fn what_is_no_report_is_an_error() {
        for text in ["", "{", "7", "null", "[]", r#"{"v":2}"#, r#"{"v":1}"#, r#"{"v":1,"phase":"start"}"#] {
            assert!(read(text).is_err(), "{text}");
        }
        let odd = r#"{"v":1,"phase":"end","id":1,"ms":-1,"args":[1],"frames":[7,{"line":99999999999}]}"#;
        assert!(read(odd).is_ok());
    }
}
