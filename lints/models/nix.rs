use std::result;

use errno::Errno;

pub mod errno {
    use std::error;
    use std::fmt;
    use std::io;

    /// The variants differ by platform.
    #[derive(Clone, Copy, Debug, Eq, PartialEq)]
    pub enum Errno {}

    impl Errno {
        pub fn last() -> Self;
        pub fn last_raw() -> i32;
        pub fn clear();
        pub fn desc(self) -> &'static str;
        pub fn from_raw(err: i32) -> Errno;
    }

    impl error::Error for Errno {}
    impl fmt::Display for Errno {}
    impl From<Errno> for io::Error {}
}

pub mod fcntl {
    use std::ffi::OsString;
    use std::ops::{Deref, DerefMut};
    use std::os::fd::{AsFd, AsRawFd, OwnedFd, RawFd};

    use crate::errno::Errno;
    use crate::sys::stat::Mode;
    use crate::{NixPath, Result};

    #[derive(Debug, Clone, Copy, Eq, PartialEq, Ord, PartialOrd, Hash)]
    pub struct OFlag;

    #[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub enum FlockArg {
        LockShared,
        LockExclusive,
        Unlock,
        LockSharedNonblock,
        LockExclusiveNonblock,
        UnlockNonblock,
    }

    pub unsafe trait Flockable: AsRawFd {}

    impl Flockable for std::fs::File {}
    impl Flockable for OwnedFd {}

    #[derive(Debug)]
    pub struct Flock<T: Flockable>;

    impl<T: Flockable> Flock<T> {
        #[blocks(fs)]
        #[nonblocking(LockSharedNonblock, LockExclusiveNonblock, Unlock, UnlockNonblock)]
        pub fn lock(t: T, args: FlockArg) -> std::result::Result<Self, (T, Errno)>;
        pub fn unlock(self) -> std::result::Result<T, (Self, Errno)>;
        #[blocks(fs)]
        #[nonblocking(LockSharedNonblock, LockExclusiveNonblock, Unlock, UnlockNonblock)]
        pub fn relock(&self, arg: FlockArg) -> Result<()>;
    }

    impl<T: Flockable> Deref for Flock<T> {
        type Target = T;
    }

    impl<T: Flockable> DerefMut for Flock<T> {}

    // What opens without waiting is a device or a pipe, for an event loop.
    #[blocks(fs, tokio = "tokio::fs::File::open", smol = "smol::fs::File::open", async_std = "async_std::fs::File::open")]
    #[nonblocking(O_NONBLOCK)]
    pub fn open<P: ?Sized + NixPath>(path: &P, oflag: OFlag, mode: Mode) -> Result<OwnedFd>;
    #[blocks(fs)]
    #[nonblocking(O_NONBLOCK)]
    pub fn openat<P: ?Sized + NixPath, Fd: AsFd>(dirfd: Fd, path: &P, oflag: OFlag, mode: Mode) -> Result<OwnedFd>;
    #[blocks(fs)]
    pub fn renameat<P1: ?Sized + NixPath, P2: ?Sized + NixPath, Fd1: AsFd, Fd2: AsFd>(
        old_dirfd: Fd1,
        old_path: &P1,
        new_dirfd: Fd2,
        new_path: &P2,
    ) -> Result<()>;
    #[blocks(fs, tokio = "tokio::fs::read_link", smol = "smol::fs::read_link", async_std = "async_std::fs::read_link")]
    pub fn readlink<P: ?Sized + NixPath>(path: &P) -> Result<OsString>;
    #[blocks(fs)]
    #[nonblocking(LockSharedNonblock, LockExclusiveNonblock, Unlock, UnlockNonblock)]
    pub fn flock(fd: RawFd, arg: FlockArg) -> Result<()>;
    #[blocks(fs)]
    pub fn copy_file_range<Fd1: AsFd, Fd2: AsFd>(
        fd_in: Fd1,
        off_in: Option<&mut i64>,
        fd_out: Fd2,
        off_out: Option<&mut i64>,
        len: usize,
    ) -> Result<usize>;
    #[blocks(fs)]
    pub fn posix_fallocate<Fd: AsFd>(fd: Fd, offset: i64, len: i64) -> Result<()>;
}

pub mod mount {
    use crate::{NixPath, Result};

    #[derive(Debug, Clone, Copy, Eq, PartialEq, Ord, PartialOrd, Hash)]
    pub struct MsFlags;

    #[derive(Debug, Clone, Copy, Eq, PartialEq, Ord, PartialOrd, Hash)]
    pub struct MntFlags;

    #[blocks(fs)]
    pub fn mount<P1: ?Sized + NixPath, P2: ?Sized + NixPath, P3: ?Sized + NixPath, P4: ?Sized + NixPath>(
        source: Option<&P1>,
        target: &P2,
        fstype: Option<&P3>,
        flags: MsFlags,
        data: Option<&P4>,
    ) -> Result<()>;
    #[blocks(fs)]
    pub fn umount<P: ?Sized + NixPath>(target: &P) -> Result<()>;
    #[blocks(fs)]
    #[nonblocking(MNT_DETACH)]
    pub fn umount2<P: ?Sized + NixPath>(target: &P, flags: MntFlags) -> Result<()>;
}

pub mod poll {
    use std::os::fd::BorrowedFd;

    use crate::Result;

    #[derive(Debug, Clone, Copy, Eq, PartialEq, Ord, PartialOrd, Hash)]
    pub struct PollFlags;

    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Ord, PartialOrd, Default)]
    pub struct PollTimeout;

    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct PollFd<'fd>;

    impl<'fd> PollFd<'fd> {
        pub fn new(fd: BorrowedFd<'fd>, events: PollFlags) -> PollFd<'fd>;
        pub fn revents(&self) -> Option<PollFlags>;
        pub fn any(&self) -> Option<bool>;
        pub fn all(&self) -> Option<bool>;
        pub fn events(&self) -> PollFlags;
        pub fn set_events(&mut self, events: PollFlags);
    }

    #[blocks(wait, tokio = "tokio::io::unix::AsyncFd::readable", smol = "smol::Async::readable")]
    #[nonblocking(ZERO, zero)]
    pub fn poll<T: Into<PollTimeout>>(fds: &mut [PollFd], timeout: T) -> Result<i32>;
}

pub mod sys {
    pub mod epoll {
        use std::os::fd::AsFd;

        use crate::Result;

        #[derive(Debug, Clone, Copy, Eq, PartialEq, Ord, PartialOrd, Hash)]
        pub struct EpollFlags;

        #[derive(Debug, Clone, Copy, Eq, PartialEq, Ord, PartialOrd, Hash)]
        pub struct EpollCreateFlags;

        #[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
        pub struct EpollEvent;

        impl EpollEvent {
            pub fn new(events: EpollFlags, data: u64) -> Self;
            pub fn empty() -> Self;
            pub fn events(&self) -> EpollFlags;
            pub fn data(&self) -> u64;
        }

        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Ord, PartialOrd, Default)]
        pub struct EpollTimeout;

        #[derive(Debug)]
        pub struct Epoll;

        impl Epoll {
            pub fn new(flags: EpollCreateFlags) -> Result<Self>;
            pub fn add<Fd: AsFd>(&self, fd: Fd, event: EpollEvent) -> Result<()>;
            pub fn delete<Fd: AsFd>(&self, fd: Fd) -> Result<()>;
            pub fn modify<Fd: AsFd>(&self, fd: Fd, event: &mut EpollEvent) -> Result<()>;
            #[blocks(wait, tokio = "tokio::io::unix::AsyncFd::readable", smol = "smol::Async::readable")]
            #[nonblocking(ZERO, zero)]
            pub fn wait<T: Into<EpollTimeout>>(&self, events: &mut [EpollEvent], timeout: T) -> Result<usize>;
        }
    }

    pub mod signal {
        use crate::Result;
        use crate::unistd::Pid;

        #[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
        pub enum Signal {
            SIGHUP,
            SIGINT,
            SIGQUIT,
            SIGILL,
            SIGTRAP,
            SIGABRT,
            SIGBUS,
            SIGFPE,
            SIGKILL,
            SIGUSR1,
            SIGSEGV,
            SIGUSR2,
            SIGPIPE,
            SIGALRM,
            SIGTERM,
            SIGCHLD,
            SIGCONT,
            SIGSTOP,
            SIGTSTP,
            SIGTTIN,
            SIGTTOU,
        }

        impl Signal {
            pub fn as_str(self) -> &'static str;
        }

        pub fn kill<T: Into<Option<Signal>>>(pid: Pid, signal: T) -> Result<()>;
        pub fn killpg<T: Into<Option<Signal>>>(pgrp: Pid, signal: T) -> Result<()>;
    }

    pub mod stat {
        use std::os::fd::AsFd;

        use crate::{NixPath, Result};

        #[derive(Debug, Clone, Copy, Eq, PartialEq, Ord, PartialOrd, Hash)]
        pub struct Mode;

        #[derive(Clone, Copy, Debug)]
        pub enum FchmodatFlags {
            FollowSymlink,
            NoFollowSymlink,
        }

        pub fn umask(mode: Mode) -> Mode;
        #[blocks(fs)]
        pub fn fchmod<Fd: AsFd>(fd: Fd, mode: Mode) -> Result<()>;
        #[blocks(fs)]
        pub fn fchmodat<Fd: AsFd, P: ?Sized + NixPath>(
            dirfd: Fd,
            path: &P,
            mode: Mode,
            flag: FchmodatFlags,
        ) -> Result<()>;
        #[blocks(fs)]
        pub fn mkdirat<Fd: AsFd, P: ?Sized + NixPath>(dirfd: Fd, path: &P, mode: Mode) -> Result<()>;
    }

    pub mod statfs {
        use std::os::fd::AsFd;

        use crate::{NixPath, Result};

        #[derive(Clone, Copy, Debug)]
        pub struct Statfs;

        #[blocks(probe)]
        pub fn statfs<P: ?Sized + NixPath>(path: &P) -> Result<Statfs>;
        #[blocks(probe)]
        pub fn fstatfs<Fd: AsFd>(fd: Fd) -> Result<Statfs>;
    }

    pub mod statvfs {
        use std::os::fd::AsFd;

        use crate::{NixPath, Result};

        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub struct Statvfs;

        #[blocks(probe)]
        pub fn statvfs<P: ?Sized + NixPath>(path: &P) -> Result<Statvfs>;
        #[blocks(probe)]
        pub fn fstatvfs<Fd: AsFd>(fd: Fd) -> Result<Statvfs>;
    }

    pub mod uio {
        use std::io::{IoSlice, IoSliceMut};
        use std::os::fd::AsFd;

        use crate::Result;

        #[blocks(io, if_os(Fd))]
        pub fn writev<Fd: AsFd>(fd: Fd, iov: &[IoSlice<'_>]) -> Result<usize>;
        #[blocks(io, if_os(Fd))]
        pub fn readv<Fd: AsFd>(fd: Fd, iov: &mut [IoSliceMut<'_>]) -> Result<usize>;
        // Only what can be sought in has offsets: a file.
        #[blocks(fs)]
        pub fn pwritev<Fd: AsFd>(fd: Fd, iov: &[IoSlice<'_>], offset: i64) -> Result<usize>;
        #[blocks(fs)]
        pub fn preadv<Fd: AsFd>(fd: Fd, iov: &mut [IoSliceMut<'_>], offset: i64) -> Result<usize>;
        #[blocks(fs)]
        pub fn pwrite<Fd: AsFd>(fd: Fd, buf: &[u8], offset: i64) -> Result<usize>;
        #[blocks(fs)]
        pub fn pread<Fd: AsFd>(fd: Fd, buf: &mut [u8], offset: i64) -> Result<usize>;
    }

    pub mod wait {
        use crate::Result;
        use crate::sys::signal::Signal;
        use crate::unistd::Pid;

        #[derive(Debug, Clone, Copy, Eq, PartialEq, Ord, PartialOrd, Hash)]
        pub struct WaitPidFlag;

        #[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
        pub enum WaitStatus {
            Exited(Pid, i32),
            Signaled(Pid, Signal, bool),
            Stopped(Pid, Signal),
            PtraceEvent(Pid, Signal, i32),
            PtraceSyscall(Pid),
            Continued(Pid),
            StillAlive,
        }

        impl WaitStatus {
            pub fn pid(&self) -> Option<Pid>;
            pub fn from_raw(pid: Pid, status: i32) -> Result<WaitStatus>;
        }

        #[derive(Debug)]
        pub enum Id<'fd> {
            All,
            Pid(Pid),
            PGid(Pid),
        }

        #[blocks(process, tokio = "tokio::process::Child::wait", smol = "smol::process::Child::status")]
        #[nonblocking(WNOHANG)]
        pub fn waitpid<P: Into<Option<Pid>>>(pid: P, options: Option<WaitPidFlag>) -> Result<WaitStatus>;
        #[blocks(process, tokio = "tokio::process::Child::wait", smol = "smol::process::Child::status")]
        pub fn wait() -> Result<WaitStatus>;
        #[blocks(process, tokio = "tokio::process::Child::wait", smol = "smol::process::Child::status")]
        #[nonblocking(WNOHANG)]
        pub fn waitid(id: Id, flags: WaitPidFlag) -> Result<WaitStatus>;
    }
}

pub mod unistd {
    use std::fmt;
    use std::os::fd::{AsFd, OwnedFd};
    use std::path::PathBuf;

    use crate::sys::stat::Mode;
    use crate::{NixPath, Result};

    #[derive(Debug, Copy, Clone, Eq, PartialEq, Hash)]
    pub struct Uid;

    impl Uid {
        pub fn from_raw(uid: u32) -> Self;
        pub fn current() -> Self;
        pub fn effective() -> Self;
        pub fn is_root(self) -> bool;
        pub fn as_raw(self) -> u32;
    }

    impl fmt::Display for Uid {}

    #[derive(Debug, Copy, Clone, Eq, PartialEq, Hash)]
    pub struct Gid;

    impl Gid {
        pub fn from_raw(gid: u32) -> Self;
        pub fn current() -> Self;
        pub fn effective() -> Self;
        pub fn as_raw(self) -> u32;
    }

    impl fmt::Display for Gid {}

    #[derive(Debug, Copy, Clone, Eq, PartialEq, Ord, PartialOrd, Hash)]
    pub struct Pid;

    impl Pid {
        pub fn from_raw(pid: i32) -> Self;
        pub fn this() -> Self;
        pub fn parent() -> Self;
        pub fn as_raw(self) -> i32;
    }

    impl fmt::Display for Pid {}

    #[derive(Debug, Clone, Copy, Eq, PartialEq, Ord, PartialOrd, Hash)]
    pub struct AccessFlags;

    #[blocks(fs, tokio = "tokio::fs::create_dir", smol = "smol::fs::create_dir", async_std = "async_std::fs::create_dir")]
    pub fn mkdir<P: ?Sized + NixPath>(path: &P, mode: Mode) -> Result<()>;
    #[blocks(fs)]
    pub fn mkfifo<P: ?Sized + NixPath>(path: &P, mode: Mode) -> Result<()>;
    #[blocks(fs)]
    pub fn symlinkat<Fd: AsFd, P1: ?Sized + NixPath, P2: ?Sized + NixPath>(
        path1: &P1,
        dirfd: Fd,
        path2: &P2,
    ) -> Result<()>;
    pub fn getcwd() -> Result<PathBuf>;
    #[blocks(fs)]
    pub fn chown<P: ?Sized + NixPath>(path: &P, owner: Option<Uid>, group: Option<Gid>) -> Result<()>;
    #[blocks(fs)]
    pub fn fchown<Fd: AsFd>(fd: Fd, owner: Option<Uid>, group: Option<Gid>) -> Result<()>;
    // Of a descriptor without a type nobody knows whether it waits.
    #[blocks(io, if_os(Fd))]
    pub fn read<Fd: AsFd>(fd: Fd, buf: &mut [u8]) -> Result<usize>;
    #[blocks(io, if_os(Fd))]
    pub fn write<Fd: AsFd>(fd: Fd, buf: &[u8]) -> Result<usize>;
    #[blocks(fs)]
    pub fn truncate<P: ?Sized + NixPath>(path: &P, len: i64) -> Result<()>;
    #[blocks(fs)]
    pub fn ftruncate<Fd: AsFd>(fd: Fd, len: i64) -> Result<()>;
    #[blocks(fs, tokio = "tokio::fs::remove_file", smol = "smol::fs::remove_file", async_std = "async_std::fs::remove_file")]
    pub fn unlink<P: ?Sized + NixPath>(path: &P) -> Result<()>;
    #[blocks(fs)]
    pub fn sync();
    #[blocks(fs)]
    pub fn syncfs<Fd: AsFd>(fd: Fd) -> Result<()>;
    #[blocks(fs, tokio = "tokio::fs::File::sync_all", smol = "smol::fs::File::sync_all")]
    pub fn fsync<Fd: AsFd>(fd: Fd) -> Result<()>;
    #[blocks(fs, tokio = "tokio::fs::File::sync_data", smol = "smol::fs::File::sync_data")]
    pub fn fdatasync<Fd: AsFd>(fd: Fd) -> Result<()>;
    #[blocks(wait)]
    pub fn pause();
    #[blocks(sleep, tokio = "tokio::time::sleep", smol = "smol::Timer::after", async_std = "async_std::task::sleep")]
    #[nonblocking(zero)]
    pub fn sleep(seconds: u32) -> u32;
    #[blocks(fs)]
    pub fn mkstemp<P: ?Sized + NixPath>(template: &P) -> Result<(OwnedFd, PathBuf)>;
    #[blocks(fs)]
    pub fn mkdtemp<P: ?Sized + NixPath>(template: &P) -> Result<PathBuf>;
    #[blocks(probe)]
    pub fn access<P: ?Sized + NixPath>(path: &P, amode: AccessFlags) -> Result<()>;
}

pub type Result<T> = result::Result<T, Errno>;

pub trait NixPath {
    fn is_empty(&self) -> bool;
    fn len(&self) -> usize;
}
