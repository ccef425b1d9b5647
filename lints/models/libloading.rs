use std::ffi::{CStr, CString, OsStr, OsString, c_void};
use std::fmt::Display;
use std::ops::Deref;
use std::path::{Path, PathBuf};

pub mod os {
    pub mod unix {
        use crate::{AsFilename, AsSymbolName, Error};
        use std::ffi::{CStr, c_int, c_void};
        use std::ops::Deref;

        pub struct Library;

        impl Library {
            #[blocks(fs, pedantic)]
            pub unsafe fn new(filename: impl AsFilename) -> Result<Library, Error>;
            pub fn this() -> Library;
            #[blocks(fs, pedantic)]
            pub unsafe fn open<P>(filename: Option<P>, flags: c_int) -> Result<Library, Error>
            where
                P: AsFilename;
            pub unsafe fn get<T>(&self, symbol: impl AsSymbolName) -> Result<Symbol<T>, Error>;
            pub unsafe fn get_singlethreaded<T>(&self, symbol: impl AsSymbolName) -> Result<Symbol<T>, Error>;
            pub fn into_raw(self) -> *mut c_void;
            pub unsafe fn from_raw(handle: *mut c_void) -> Library;
            pub fn close(self) -> Result<(), Error>;
        }

        impl From<crate::Library> for Library {}

        pub struct Symbol<T>;

        impl<T> Symbol<T> {
            pub fn into_raw(self) -> *mut c_void;
            pub fn as_raw_ptr(self) -> *mut c_void;
        }

        impl<T> Symbol<Option<T>> {
            pub fn lift_option(self) -> Option<Symbol<T>>;
        }

        impl<T> Clone for Symbol<T> {}

        impl<T> Deref for Symbol<T> {
            type Target = T;
        }

        pub fn with_dlerror<T, F, Error>(closure: F, error: fn(&CStr) -> Error) -> Result<T, Option<Error>>
        where
            F: FnOnce() -> Option<T>;

        pub const RTLD_LAZY: c_int = ..;
        pub const RTLD_NOW: c_int = ..;
        pub const RTLD_GLOBAL: c_int = ..;
        pub const RTLD_LOCAL: c_int = ..;
    }
}

#[derive(Debug)]
pub enum Error {
    DlOpen {},
    DlOpenUnknown,
    DlSym {},
    DlSymUnknown,
    DlClose {},
    DlCloseUnknown,
    LoadLibraryExW {},
    LoadLibraryExWUnknown,
    GetModuleHandleExW {},
    GetModuleHandleExWUnknown,
    GetProcAddress {},
    GetProcAddressUnknown,
    FreeLibrary {},
    FreeLibraryUnknown,
    IncompatibleSize,
    InteriorZeroElements,
}

impl std::error::Error for Error {}
impl Display for Error {}

pub struct Library;

impl Library {
    #[blocks(fs, pedantic)]
    pub unsafe fn new(filename: impl AsFilename) -> Result<Library, Error>;
    pub unsafe fn get<T>(&self, symbol: impl AsSymbolName) -> Result<Symbol<'_, T>, Error>;
    pub fn close(self) -> Result<(), Error>;
}

impl From<crate::os::unix::Library> for Library {}

pub struct Symbol<'lib, T: 'lib>;

impl<'lib, T> Symbol<'lib, T> {
    pub unsafe fn into_raw(self) -> crate::os::unix::Symbol<T>;
    pub unsafe fn from_raw<L>(sym: crate::os::unix::Symbol<T>, library: &'lib L) -> Symbol<'lib, T>;
    pub unsafe fn try_as_raw_ptr(self) -> Option<*mut c_void>;
}

impl<'lib, T> Symbol<'lib, Option<T>> {
    pub fn lift_option(self) -> Option<Symbol<'lib, T>>;
}

impl<'lib, T> Clone for Symbol<'lib, T> {}

impl<T> Deref for Symbol<'_, T> {
    type Target = T;
}

pub trait AsFilename {}
impl AsFilename for &str {}
impl AsFilename for &String {}
impl AsFilename for String {}
impl AsFilename for &OsStr {}
impl AsFilename for &OsString {}
impl AsFilename for OsString {}
impl AsFilename for PathBuf {}
impl AsFilename for &PathBuf {}
impl AsFilename for &Path {}

pub trait AsSymbolName {}
impl AsSymbolName for &str {}
impl AsSymbolName for &String {}
impl AsSymbolName for String {}
impl AsSymbolName for &CStr {}
impl AsSymbolName for &CString {}
impl AsSymbolName for CString {}
impl AsSymbolName for &[u8] {}
impl<const N: usize> AsSymbolName for [u8; N] {}
impl<const N: usize> AsSymbolName for &[u8; N] {}

pub fn library_filename<S: AsRef<OsStr>>(name: S) -> OsString;
