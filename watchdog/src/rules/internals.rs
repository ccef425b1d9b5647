//! What is inside the standard library and under locks of others: for stacks on which no public fn is left, because it
//! was inlined and there is no debug information.

use crate::stall::Syscall;

use super::symbol::Path;

/// Modules and what waiting inside them means, the narrower before the wider.
const MODULES: &[(&str, &str)] = &[
    ("std::sys::sync::condvar", "blocking-sync-wait"),
    ("std::sys::sync::once", "blocking-sync-wait"),
    ("std::sync::barrier", "blocking-sync-wait"),
    ("std::sync::mpmc", "blocking-channel"),
    ("std::sync::mpsc", "blocking-channel"),
    ("std::sys::sync", "blocking-lock"),
    ("std::sync", "blocking-lock"),
    ("std::thread::JoinInner", "blocking-thread-join"),
    ("std::thread::lifecycle", "blocking-thread-join"),
    ("std::sys::thread::join", "blocking-thread-join"),
    ("std::thread::park", "blocking-sleep"),
    ("std::sys::process", "blocking-process"),
    ("std::process", "blocking-process"),
    ("std::sys::net::lookup_host", "blocking-dns"),
    ("std::net::lookup_host", "blocking-dns"),
    ("std::sys::net", "blocking-net"),
    ("std::sys::fs", "blocking-fs"),
    ("std::fs", "blocking-fs"),
    ("std::io::stdio::StdinRaw", "blocking-stdin"),
    ("std::io::stdio::Stdin", "blocking-stdin"),
    ("std::io::stdio", "blocking-stdout"),
    ("lock_api", "blocking-lock"),
    ("parking_lot::condvar", "blocking-sync-wait"),
    ("parking_lot", "blocking-lock"),
];

/// The rule of waiting inside a fn of these modules.
pub(super) fn rule_of_path(path: &Path<'_>) -> Option<&'static str> {
    let fits = |module: &str| {
        let mut own = path.iter();
        let mut segments = module.split("::");
        segments.next() == own.next().copied() && segments.all(|segment| own.any(|other| *other == segment))
    };
    MODULES.iter().find(|(module, _)| fits(module)).map(|(_, rule)| *rule)
}

/// The rule of a system call.
pub(super) fn rule_of_syscall(syscall: &Syscall) -> Option<&'static str> {
    let on_file = || syscall.detail.as_deref().is_some_and(|detail| detail.starts_with('/'));
    Some(match syscall.name? {
        "nanosleep" | "clock_nanosleep" | "pause" => "blocking-sleep",
        "wait4" | "waitid" | "vfork" => "blocking-process",
        "connect" | "accept" | "accept4" | "recvfrom" | "recvmsg" | "recvmmsg" | "sendto" | "sendmsg" | "sendmmsg" => {
            "blocking-net"
        }
        "futex" | "futex_wait" | "futex_waitv" => "blocking-lock",
        // A pipe, a socket or a terminal has no path that says so.
        "read" | "readv" | "pread64" | "preadv" | "preadv2" | "write" | "writev" | "pwrite64" | "pwritev"
        | "pwritev2"
            if !on_file() =>
        {
            "blocking-io-on-type"
        }
        "read" | "readv" | "pread64" | "preadv" | "preadv2" | "write" | "writev" | "pwrite64" | "pwritev"
        | "pwritev2" | "open" | "openat" | "openat2" | "creat" | "stat" | "lstat" | "fstat" | "newfstatat"
        | "statx" | "access" | "faccessat" | "faccessat2" | "getdents64" | "fsync" | "fdatasync" | "sync"
        | "syncfs" | "sync_file_range" | "ftruncate" | "truncate" | "fallocate" | "flock" | "fcntl" | "rename"
        | "renameat" | "renameat2" | "unlink" | "unlinkat" | "mkdir" | "mkdirat" | "rmdir" | "link" | "linkat"
        | "symlink" | "symlinkat" | "readlink" | "readlinkat" | "chmod" | "fchmod" | "fchmodat" | "chown"
        | "fchown" | "fchownat" | "utimensat" | "copy_file_range" | "sendfile" | "getxattr" | "setxattr" | "statfs"
        | "fstatfs" | "mount" | "umount2" | "msync" | "close" => "blocking-fs",
        _ => return None,
    })
}
