//! What tests do to a thread that std has no fn for.
#![allow(unsafe_code)]

/// Has the dynamic linker load a library and unload it again.
pub(crate) fn load_and_unload() {
    // SAFETY: the name is a C string; a library of the C library's own does nothing when it is loaded; the handle is
    // closed once.
    unsafe {
        let library = libc::dlopen(c"libresolv.so.2".as_ptr(), libc::RTLD_NOW);
        if !library.is_null() {
            libc::dlclose(library);
        }
    }
}

/// Sends the current thread a signal, which is handled by doing nothing.
pub(crate) fn raise() {
    extern "C" fn ignore(_signal: i32) {}
    let handler: extern "C" fn(i32) = ignore;
    // SAFETY: the handler has the signature that `signal` asks for, and may interrupt anything.
    unsafe {
        libc::signal(libc::SIGURG, handler as libc::sighandler_t);
        libc::raise(libc::SIGURG);
    }
}
