//! Reads of the process's own memory that cannot fault: what is not mapped is not read.
#![allow(unsafe_code)]

/// Copies from `address` on into `buffer`; gives how many bytes could be read.
pub(crate) fn read_memory(address: u64, buffer: &mut [u8]) -> usize {
    let local = libc::iovec { iov_base: buffer.as_mut_ptr().cast(), iov_len: buffer.len() };
    let remote = libc::iovec { iov_base: address as *mut libc::c_void, iov_len: buffer.len() };
    // SAFETY: `local` is the caller's buffer, with its length; the kernel checks `remote` and stops where it cannot
    // read. The copy may be torn where another thread writes meanwhile: it is only bytes.
    let read = unsafe { libc::process_vm_readv(libc::getpid(), &local, 1, &remote, 1, 0) };
    match usize::try_from(read) {
        Ok(read) => read,
        // Sandboxes forbid the call, but rarely the file.
        Err(_) => read_file(address, buffer),
    }
}

fn read_file(address: u64, buffer: &mut [u8]) -> usize {
    use std::os::unix::fs::FileExt;
    let mut read = || std::fs::File::open("/proc/self/mem")?.read_at(buffer, address);
    read().unwrap_or(0)
}

/// The 64-bit word at `address`.
pub(super) fn read_word(address: u64) -> Option<u64> {
    let mut word = [0; 8];
    (read_memory(address, &mut word) == 8).then(|| u64::from_ne_bytes(word))
}
