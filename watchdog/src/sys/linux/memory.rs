//! Reads of a process's memory that cannot fault: what is not mapped is not read.
#![allow(unsafe_code)]

use super::Process;

impl Process {
    /// Copies from `address` on into `buffer`; gives how many bytes could be read.
    pub(crate) fn read(self, address: u64, buffer: &mut [u8]) -> usize {
        let local = libc::iovec { iov_base: buffer.as_mut_ptr().cast(), iov_len: buffer.len() };
        let remote = libc::iovec { iov_base: address as *mut libc::c_void, iov_len: buffer.len() };
        // SAFETY: `local` is the caller's buffer, with its length; the kernel checks `remote` and stops where it cannot
        // read. The copy may be torn where another thread writes meanwhile: it is only bytes.
        let read = unsafe { libc::process_vm_readv(self.id(), &local, 1, &remote, 1, 0) };
        match usize::try_from(read) {
            Ok(read) => read,
            // Sandboxes forbid the call, but rarely the file.
            Err(_) => self.read_file(address, buffer),
        }
    }

    fn read_file(self, address: u64, buffer: &mut [u8]) -> usize {
        use std::os::unix::fs::FileExt;
        let mut read = || std::fs::File::open(format!("/proc/{}/mem", self.id()))?.read_at(buffer, address);
        read().unwrap_or(0)
    }
}
