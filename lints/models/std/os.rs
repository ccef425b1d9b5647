pub mod fd;
pub mod linux {
    pub mod fs;
    pub mod net;
}
pub mod raw {
    pub use std::ffi::{
        c_char, c_double, c_float, c_int, c_long, c_longlong, c_schar, c_short, c_uchar, c_uint, c_ulong, c_ulonglong,
        c_ushort, c_void,
    };
}
pub mod unix {
    pub mod ffi;
    pub mod fs;
    pub mod io {
        pub use std::os::fd::*;
    }
    pub mod net;
    pub mod prelude {
        pub use super::ffi::{OsStrExt, OsStringExt};
        pub use super::fs::{DirEntryExt, FileExt, FileTypeExt, MetadataExt, OpenOptionsExt, PermissionsExt};
        pub use super::io::{AsFd, AsRawFd, BorrowedFd, FromRawFd, IntoRawFd, OwnedFd, RawFd};
        pub use super::process::{CommandExt, ExitStatusExt};
        pub use super::thread::JoinHandleExt;
    }
    pub mod process;
    pub mod thread;
}
pub mod windows {
    pub mod ffi;
    pub mod fs;
    pub mod io;
    pub mod prelude {
        pub use super::ffi::{OsStrExt, OsStringExt};
        pub use super::fs::{FileExt, MetadataExt, OpenOptionsExt};
        pub use super::io::{
            AsHandle, AsRawHandle, AsRawSocket, AsSocket, BorrowedHandle, BorrowedSocket, FromRawHandle, FromRawSocket,
            HandleOrInvalid, IntoRawHandle, IntoRawSocket, OwnedHandle, OwnedSocket, RawHandle, RawSocket,
        };
    }
    pub mod process;
    pub mod raw {
        pub use std::ffi::c_void;

        pub type HANDLE = *mut c_void;
        pub type SOCKET = u64;
    }
}
