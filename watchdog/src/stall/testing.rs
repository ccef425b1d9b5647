//! A stall for tests, of the common kind: a task reads a file.

use std::time::Duration;

use super::{Class, Frame, FrameKind, Phase, Site, Stall, Syscall};

pub(crate) fn stall() -> Stall {
    Stall {
        pid: std::process::id(),
        id: 1,
        phase: Phase::Start,
        elapsed: Duration::from_millis(100),
        class: Class::Blocked,
        syscall: Some(Syscall {
            number: 0,
            name: Some("read"),
            args: [3, 0x7f00, 4096, 0, 0, 0],
            detail: Some("/var/lib/app/users.json".to_owned()),
        }),
        cpu: Some(Duration::from_millis(1)),
        run_queue: Some(Duration::ZERO),
        thread: Some("tokio-rt-worker".to_owned()),
        tid: Some(12000),
        worker: Some(1),
        task: Some(7),
        name: None,
        spawned_at: Some("src/main.rs:41:5".to_owned()),
        build_id: Some("00ff".to_owned()),
        site: Some(Site {
            function: "app::handlers::load_profile::{{closure}}".to_owned(),
            file: Some("src/handlers.rs".to_owned()),
            line: Some(42),
            column: Some(18),
            call: None,
            rule: Some("blocking-fs"),
            help: Some("use `tokio::fs::read_to_string` and `.await` it".to_owned()),
        }),
        frames: vec![
            frame("read", FrameKind::Std, None),
            frame("<std::fs::File as std::io::Read>::read", FrameKind::Std, Some(("library/std/src/fs.rs", 1300, 9))),
            frame("std::fs::read_to_string::inner", FrameKind::Std, Some(("library/std/src/fs.rs", 340, 9))),
            frame("app::handlers::load_profile::{{closure}}", FrameKind::User, Some(("src/handlers.rs", 42, 18))),
            frame("app::server::route::{{closure}}", FrameKind::User, Some(("src/server.rs", 17, 9))),
            frame("tokio::runtime::task::raw::poll", FrameKind::Runtime, Some(("tokio/src/raw.rs", 1, 1))),
        ],
        note: None,
    }
}

pub(crate) fn frame(function: &str, kind: FrameKind, place: Option<(&str, u32, u32)>) -> Frame {
    Frame {
        function: Some(function.to_owned()),
        file: place.map(|(file, ..)| file.to_owned()),
        line: place.map(|(_, line, _)| line),
        column: place.map(|(.., column)| column),
        is_inlined: false,
        module: Some("app".to_owned()),
        offset: 0x1234,
        kind,
    }
}
