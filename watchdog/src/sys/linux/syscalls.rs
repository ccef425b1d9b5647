//! The numbers of system calls, as the kernel's headers have them.

#[cfg(target_arch = "x86_64")]
const TABLE: &str = include_str!("syscalls/x86_64.txt");
#[cfg(target_arch = "aarch64")]
const TABLE: &str = include_str!("syscalls/aarch64.txt");

pub(super) fn name(number: i64) -> Option<&'static str> {
    TABLE.lines().find_map(|line| {
        let (at, name) = line.split_once(' ')?;
        (at.parse() == Ok(number)).then_some(name)
    })
}

/// The name as the table has it, of one that was read.
#[cfg(feature = "outside")]
pub(crate) fn known(name: &str) -> Option<&'static str> {
    TABLE.lines().filter_map(|line| Some(line.split_once(' ')?.1)).find(|known| *known == name)
}

#[cfg(test)]
mod tests {
    use super::name;

    #[test]
    fn agrees_with_libc() {
        assert_eq!(name(libc::SYS_read), Some("read"));
        assert_eq!(name(libc::SYS_futex), Some("futex"));
        assert_eq!(name(libc::SYS_clock_nanosleep), Some("clock_nanosleep"));
        assert_eq!(name(libc::SYS_openat2), Some("openat2"));
        assert_eq!(name(-2), None);
    }
}
