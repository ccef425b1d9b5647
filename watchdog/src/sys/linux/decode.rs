//! What the arguments of a system call mean, as far as the process can look it up: the file behind a descriptor, a path
//! in memory, a time. The thread may have gone on meanwhile, so a detail is a hint, and what cannot be read is left out.

use super::{Process, proc, syscalls};
use crate::stall::Syscall;
use std::time::Duration;

/// Names a system call and its arguments.
pub(crate) fn describe(process: Process, number: i64, args: [u64; 6]) -> Syscall {
    let name = syscalls::name(number);
    Syscall { number, name, args, detail: name.and_then(|name| detail(process, name, args)) }
}

fn detail(process: Process, name: &str, args: [u64; 6]) -> Option<String> {
    let [a, b, c, d, ..] = args;
    match name {
        "nanosleep" => duration(process, a),
        "clock_nanosleep" => sleep(process, b, c),
        "futex" => d.ne(&0).then(|| duration_or_deadline(process, b, d)).flatten(),
        "wait4" | "waitid" => child(name, a, b),
        "poll" | "ppoll" => polled(process, a, b),
        "open" | "stat" | "lstat" | "access" | "unlink" | "rmdir" | "mkdir" | "creat" | "chmod" | "chown"
        | "readlink" | "truncate" | "statfs" | "chdir" | "execve" | "getxattr" | "utime" => string(process, a),
        "openat" | "openat2" | "newfstatat" | "faccessat" | "faccessat2" | "unlinkat" | "mkdirat" | "readlinkat"
        | "statx" | "fchmodat" | "fchownat" | "utimensat" | "execveat" => {
            string(process, b).filter(|path| !path.is_empty())
        }
        "rename" | "link" | "symlink" => two(string(process, a), string(process, b)),
        "renameat" | "renameat2" | "linkat" => two(string(process, b), string(process, d)),
        "connect" => address(process, b).or_else(|| descriptor(process, a)),
        "sendfile" | "splice" | "copy_file_range" => {
            two(descriptor(process, a), descriptor(process, if name == "sendfile" { b } else { c }))
        }
        _ if TAKES_DESCRIPTOR.contains(&name) => descriptor(process, a),
        _ => None,
    }
}

const TAKES_DESCRIPTOR: &[&str] = &[
    "read",
    "write",
    "pread64",
    "pwrite64",
    "readv",
    "writev",
    "preadv",
    "pwritev",
    "preadv2",
    "pwritev2",
    "fsync",
    "fdatasync",
    "sync_file_range",
    "flock",
    "fcntl",
    "ftruncate",
    "fallocate",
    "fstat",
    "lseek",
    "getdents64",
    "close",
    "ioctl",
    "accept",
    "accept4",
    "recvfrom",
    "recvmsg",
    "recvmmsg",
    "sendto",
    "sendmsg",
    "sendmmsg",
    "shutdown",
    "fstatfs",
    "syncfs",
    "epoll_wait",
    "epoll_pwait",
    "epoll_pwait2",
    "io_uring_enter",
    "fadvise64",
    "readahead",
];

fn two(from: Option<String>, to: Option<String>) -> Option<String> {
    Some(format!("{} -> {}", from?, to?))
}

fn descriptor(process: Process, number: u64) -> Option<String> {
    let file = proc::file_of(process, number)?;
    match file.strip_prefix("socket:[").and_then(|inode| inode.strip_suffix(']')) {
        Some(inode) => Some(peer(process, inode).unwrap_or(file)),
        None => Some(file),
    }
}

/// The other end of a TCP socket, from the kernel's table.
fn peer(process: Process, inode: &str) -> Option<String> {
    ["net/tcp", "net/tcp6"].iter().find_map(|table| {
        let text = std::fs::read_to_string(process.file(table)).ok()?;
        text.lines().find_map(|line| {
            let columns: Vec<&str> = line.split_whitespace().collect();
            (columns.get(9) == Some(&inode)).then_some(())?;
            endpoint(columns.get(2)?).map(|peer| format!("TCP socket, peer {peer}"))
        })
    })
}

/// `0100007F:1F90`, each word of the address in the machine's byte order.
fn endpoint(text: &str) -> Option<std::net::SocketAddr> {
    let (address, port) = text.split_once(':')?;
    let port = u16::from_str_radix(port, 16).ok()?;
    let mut bytes = Vec::new();
    for at in (0..address.len()).step_by(8) {
        bytes.extend(u32::from_str_radix(address.get(at..at + 8)?, 16).ok()?.to_ne_bytes());
    }
    let ip = match bytes.len() {
        4 => <[u8; 4]>::try_from(bytes).ok()?.into(),
        _ => std::net::IpAddr::from(<[u8; 16]>::try_from(bytes).ok()?),
    };
    Some((ip, port).into())
}

/// A `sockaddr` of the two families of the internet.
fn address(process: Process, at: u64) -> Option<String> {
    let mut bytes = [0; 28];
    let length = process.read(at, &mut bytes);
    let family = u16::from_ne_bytes([bytes[0], bytes[1]]);
    let port = u16::from_be_bytes([bytes[2], bytes[3]]);
    let ip = match i32::from(family) {
        libc::AF_INET if length >= 8 => std::net::IpAddr::from(<[u8; 4]>::try_from(bytes.get(4..8)?).ok()?),
        libc::AF_INET6 if length >= 24 => std::net::IpAddr::from(<[u8; 16]>::try_from(bytes.get(8..24)?).ok()?),
        _ => return None,
    };
    Some(std::net::SocketAddr::from((ip, port)).to_string())
}

fn string(process: Process, at: u64) -> Option<String> {
    let mut bytes = [0; 512];
    let length = process.read(at, &mut bytes);
    let text = bytes.get(..length)?.split(|byte| *byte == 0).next()?;
    (length > 0).then(|| String::from_utf8_lossy(text).into_owned())
}

fn child(name: &str, a: u64, b: u64) -> Option<String> {
    let id = if name == "wait4" { a as i32 } else { b as i32 };
    Some(if id > 0 { format!("process {id}") } else { "any child process".to_owned() })
}

/// The files of an array of `pollfd`, the first three.
fn polled(process: Process, at: u64, count: u64) -> Option<String> {
    let files =
        (0..count.min(3)).filter_map(|index| descriptor(process, process.read_word(at + 8 * index)? & 0xffff_ffff));
    let files: Vec<String> = files.collect();
    (!files.is_empty()).then(|| files.join(", "))
}

/// A `timespec` that is a length of time.
fn duration(process: Process, at: u64) -> Option<String> {
    let time = Duration::new(
        process.read_word(at)?,
        u32::try_from(process.read_word(at + 8)?).ok().filter(|nanos| *nanos < 1_000_000_000)?,
    );
    Some(millis(time))
}

/// A sleep is for a time, or until one of the clock (`TIMER_ABSTIME`).
fn sleep(process: Process, flags: u64, at: u64) -> Option<String> {
    match flags & 1 {
        0 => duration(process, at),
        _ => Some("until a time of the clock".to_owned()),
    }
}

/// A futex waits for a time (`FUTEX_WAIT`), or until one of the clock (`FUTEX_WAIT_BITSET`).
fn duration_or_deadline(process: Process, operation: u64, at: u64) -> Option<String> {
    match operation & 0x7f {
        0 => duration(process, at).map(|time| format!("at most {time}")),
        9 => Some("with a timeout".to_owned()),
        _ => None,
    }
}

fn millis(time: Duration) -> String {
    match time.as_micros() {
        micros @ 0..1_000 => format!("{micros} µs"),
        _ => format!("{} ms", time.as_millis()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::fd::AsRawFd;

    #[test]
    fn details_come_from_the_process() {
        let path = c"/var/lib/app/users.json";
        let open = describe(Process::THIS, libc::SYS_openat, [0, path.as_ptr() as u64, 0, 0, 0, 0]);
        assert_eq!((open.name, open.detail.as_deref()), (Some("openat"), Some("/var/lib/app/users.json")));

        let time = libc::timespec { tv_sec: 1, tv_nsec: 250_000_000 };
        let sleep = describe(Process::THIS, libc::SYS_clock_nanosleep, [1, 0, &raw const time as u64, 0, 0, 0]);
        assert_eq!(sleep.detail.as_deref(), Some("1250 ms"));

        let file = tempfile();
        let read = describe(Process::THIS, libc::SYS_read, [file.as_raw_fd() as u64, 0, 0, 0, 0, 0]);
        assert_eq!(read.detail.as_deref(), Some("/dev/null"));
        assert_eq!(describe(Process::THIS, libc::SYS_wait4, [77, 0, 0, 0, 0, 0]).detail.as_deref(), Some("process 77"));
        assert_eq!(describe(Process::THIS, libc::SYS_openat, [0, 8, 0, 0, 0, 0]).detail, None, "not mapped");
    }

    #[test]
    fn a_socket_tells_its_peer() {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
        let here = listener.local_addr().expect("it is bound");
        let client = std::net::TcpStream::connect(here).expect("it listens");
        let detail = describe(Process::THIS, libc::SYS_recvfrom, [client.as_raw_fd() as u64, 0, 0, 0, 0, 0]).detail;
        assert_eq!(detail, Some(format!("TCP socket, peer {here}")));
    }

    fn tempfile() -> std::fs::File {
        std::fs::File::open("/dev/null").expect("it is always there")
    }
}
