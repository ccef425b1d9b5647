//! Rules of stacks, by names as compilers write them.

use super::*;
use crate::stall::Syscall;
use crate::stall::testing::{frame, stall};

/// The rule and the advice for a stack, the innermost fn first, below a fn of the user's.
fn of(class: Class, syscall: Option<&'static str>, functions: &[&str]) -> (Option<&'static str>, &'static str) {
    let std = |name: &&str| frame(name, FrameKind::Std, None);
    let mut frames: Vec<Frame> = functions.iter().map(std).collect();
    frames.push(frame("app::load::{{closure}}", FrameKind::User, Some(("src/main.rs", 4, 5))));
    frames.push(frame("std::fs::never_looked_at", FrameKind::Std, None));
    let syscall = syscall.map(|name| Syscall { number: 0, name: Some(name), args: [0; 6], detail: None });
    let advice = advice(&Stall { class, syscall, frames, site: None, ..stall() });
    advice.map_or((None, ""), |advice| (advice.rule, advice.help))
}

#[test]
fn the_tables_are_sorted_and_whole() {
    assert!(table::RULES.is_sorted() && table::HELPS.is_sorted());
    assert!(table::FNS.is_sorted_by(|one, other| (one.0, one.1) < (other.0, other.1)));
    assert!(table::FNS.iter().all(|row| usize::from(row.3) < table::HELPS.len()));
}

#[test]
fn the_call_of_the_users_code_counts() {
    for (class, functions, rule, help) in [
        // Names of rustc 1.95, both manglings.
        (
            Class::Blocked,
            &["read", "<std::fs::File as std::io::Read>::read_to_string", "std::fs::read_to_string::inner"] as &[_],
            "blocking-fs",
            "tokio::fs::read_to_string",
        ),
        (Class::Blocked, &["std::fs::read_to_string::<&str>"], "blocking-fs", "tokio::fs::read_to_string"),
        (
            Class::Blocked,
            &["<std::sys::fs::unix::File>::open_c", "<std::fs::OpenOptions>::_open", "<std::fs::File>::open::<&str>"],
            "blocking-fs",
            "tokio::fs::File::open",
        ),
        (Class::Blocked, &["clock_nanosleep", "std::thread::functions::sleep"], "blocking-sleep", "tokio::time::sleep"),
        (
            Class::Lock,
            &[
                "syscall",
                "<std::sys::sync::mutex::futex::Mutex>::lock_contended",
                "std::sync::poison::mutex::Mutex<T>::lock",
            ],
            "blocking-lock",
            "",
        ),
        (
            Class::Lock,
            &[
                "<std::sys::sync::rwlock::futex::RwLock>::read_contended",
                "<std::sync::poison::rwlock::RwLock<i32>>::read",
            ],
            "blocking-lock",
            "",
        ),
        (
            Class::Lock,
            &[
                "std::sync::mpmc::list::Channel<T>::recv",
                "std::sync::mpmc::Receiver<T>::recv",
                "std::sync::mpsc::Receiver<T>::recv",
            ],
            "blocking-channel",
            "tokio::sync::mpsc",
        ),
        (Class::Lock, &["std::sync::poison::condvar::Condvar::wait_timeout"], "blocking-sync-wait", ""),
        (Class::Lock, &["<std::sync::barrier::Barrier>::wait"], "blocking-sync-wait", ""),
        (
            Class::Lock,
            &[
                "<std::sys::thread::unix::Thread>::join",
                "std::thread::lifecycle::JoinInner<T>::join",
                "std::thread::join_handle::JoinHandle<T>::join",
            ],
            "blocking-thread-join",
            "",
        ),
        (
            Class::Blocked,
            &["wait4", "<std::sys::process::unix::unix::Process>::wait", "<std::process::Command>::status"],
            "blocking-process",
            "tokio::process::Command::status",
        ),
        (
            Class::Blocked,
            &["connect", "std::net::tcp::TcpStream::connect"],
            "blocking-net",
            "tokio::net::TcpStream::connect",
        ),
        (
            Class::Blocked,
            &["<str as std::net::socket_addr::ToSocketAddrs>::to_socket_addrs"],
            "blocking-dns",
            "tokio::net::lookup_host",
        ),
        (
            Class::Blocked,
            &["<std::fs::ReadDir as core::iter::traits::iterator::Iterator>::next"],
            "blocking-fs",
            "tokio::fs::ReadDir::next_entry",
        ),
        (
            Class::Blocked,
            &["<std::fs::File as std::io::Read>::read"],
            "blocking-io-on-type",
            "tokio::io::AsyncReadExt::read",
        ),
        (Class::Blocked, &["write", "std::io::stdio::_print"], "blocking-stdout", ""),
        (
            Class::Lock,
            &["parking_lot::raw_mutex::RawMutex::lock_slow", "lock_api::mutex::Mutex<R,T>::lock"],
            "blocking-lock",
            "",
        ),
        (
            Class::Blocked,
            &[
                "sqlite3_step",
                "rusqlite::statement::Statement::step",
                "rusqlite::connection::Connection::execute",
                "rusqlite::Connection::execute",
            ],
            "blocking-db",
            "spawn_blocking",
        ),
        (Class::Blocked, &["remove_dir", "<tempfile::dir::TempDir as core::ops::drop::Drop>::drop"], "blocking-fs", ""),
    ] {
        let (found, advice) = of(class, None, functions);
        assert_eq!(found, Some(rule), "{functions:?}");
        assert!(advice.contains(help), "{functions:?}: {advice}");
    }
}

#[test]
fn the_inside_of_std_tells_when_inlining_hid_the_rest() {
    for (class, functions, rule) in [
        (Class::Lock, &["<std::sys::sync::mutex::futex::Mutex>::lock_contended"] as &[_], "blocking-lock"),
        (Class::Lock, &["std::sys::sync::condvar::futex::Condvar::wait_optional_timeout"], "blocking-sync-wait"),
        (Class::Lock, &["std::sync::mpmc::array::Channel<T>::send"], "blocking-channel"),
        (Class::Lock, &["std::thread::park", "std::thread::thread::Thread::park"], "blocking-sleep"),
        (Class::Blocked, &["<std::sys::fs::unix::File>::open_c"], "blocking-fs"),
        (Class::Blocked, &["std::sys::net::connection::socket::lookup_host"], "blocking-dns"),
        (Class::Lock, &["lock_api::mutex::Mutex<R,T>::lock"], "blocking-lock"),
    ] {
        assert_eq!(of(class, None, functions).0, Some(rule), "{functions:?}");
    }
}

#[test]
fn a_channel_that_waits_for_its_own_lock_is_a_channel() {
    let below = &["std::sys::sync::mutex::futex::Mutex::lock_contended", "std::sync::mpmc::Receiver<T>::recv"];
    assert_eq!(of(Class::Lock, Some("futex"), below).0, Some("blocking-channel"));
}

#[test]
fn the_slow_path_of_a_lock_is_the_lock() {
    for (function, call) in [
        ("<std::sys::sync::mutex::futex::Mutex>::lock_contended", "std::sync::Mutex::lock"),
        ("<std::sys::sync::rwlock::futex::RwLock>::write_contended", "std::sync::RwLock::write"),
    ] {
        let frames = vec![
            frame(function, FrameKind::Std, None),
            frame("app::load", FrameKind::User, Some(("src/main.rs", 4, 5))),
        ];
        let advice = advice(&Stall { class: Class::Lock, syscall: None, frames, site: None, ..stall() });
        assert_eq!(advice.and_then(|advice| advice.call).as_deref(), Some(call));
    }
}

#[test]
fn the_system_call_tells_when_no_frame_does() {
    for (class, syscall, rule) in [
        (Class::Blocked, "openat", Some("blocking-fs")),
        (Class::Blocked, "clock_nanosleep", Some("blocking-sleep")),
        (Class::Blocked, "wait4", Some("blocking-process")),
        (Class::Blocked, "connect", Some("blocking-net")),
        (Class::Blocked, "read", Some("blocking-io-on-type")),
        (Class::Lock, "futex", Some("blocking-lock")),
        (Class::Blocked, "ioctl", None),
    ] {
        assert_eq!(of(class, Some(syscall), &["libc_fn", "app_of_c"]).0, rule, "{syscall}");
    }
    let syscall = Syscall { number: 0, name: Some("read"), args: [0; 6], detail: Some("/var/a".to_owned()) };
    let stall = Stall { syscall: Some(syscall), frames: Vec::new(), site: None, ..stall() };
    assert_eq!(advice(&stall).and_then(|advice| advice.rule), Some("blocking-fs"));
}

#[test]
fn computing_has_a_rule_only_where_the_linter_has_one() {
    let (rule, help) =
        of(Class::Cpu, None, &["core::slice::sort::stable::drift::sort", "alloc::slice::<impl [T]>::sort"]);
    assert_eq!(rule, None);
    assert!(help.contains("spawn_blocking"));
    assert_eq!(
        of(Class::Cpu, None, &["blake2::compress", "bcrypt::_hash_password", "bcrypt::hash"]).0,
        Some("cpu-heavy-crypto")
    );
    // A read from the cache is seen on a CPU.
    assert_eq!(of(Class::Cpu, None, &["memcpy", "std::fs::read::inner"]).0, Some("blocking-fs"));
    assert_eq!(of(Class::Cpu, None, &["std::io::Read::read_to_end"]).0, None, "perhaps from memory");
}

#[test]
fn nobody_is_blamed_for_a_slow_machine() {
    for class in [Class::Starved, Class::SlowPolls] {
        assert_eq!(advice(&Stall { class, ..stall() }), None);
    }
}

#[test]
fn names_that_only_look_alike_tell_nothing() {
    for name in [
        "app::fs::read_to_string",
        "mystd::fs::read",
        "std::collections::HashMap::lock",
        "tokio::fs::read",
        "read",
        "{{closure}}",
        "",
    ] {
        assert_eq!(of(Class::Blocked, None, &[name]), (None, ""), "{name}");
    }
}
