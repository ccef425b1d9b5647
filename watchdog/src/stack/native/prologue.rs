//! The prologue of a fn on x86-64, as far as it tells how large the frame is. A fn that keeps a frame pointer begins
//! `push rbp; mov rbp, rsp`, then pushes what it must preserve and makes room.

use crate::sys::Process;

/// The distance from the stack pointer to where the caller's frame pointer was pushed, when the fn that starts at
/// `start` has run to `at`. `None` if its prologue is another.
pub(super) fn frame_size(process: Process, start: u64, at: u64) -> Option<u64> {
    let mut code = [0; 64];
    let length = process.read(start, &mut code).min(usize::try_from(at.checked_sub(start)?).ok()?);
    size(code.get(..length)?)
}

fn size(code: &[u8]) -> Option<u64> {
    // `endbr64`, where the processor's control-flow guard is compiled for.
    let code = code.strip_prefix(&[0xf3, 0x0f, 0x1e, 0xfa]).unwrap_or(code);
    let code = code.strip_prefix(&[0x55])?;
    let mut rest = code.strip_prefix(&[0x48, 0x89, 0xe5]).or_else(|| code.strip_prefix(&[0x48, 0x8b, 0xec]))?;
    let mut size = 0;
    loop {
        rest = match rest {
            // push rax … rdi; push r8 … r15
            [0x50..=0x57, rest @ ..] | [0x41, 0x50..=0x57, rest @ ..] => {
                size += 8;
                rest
            }
            // sub rsp, N
            [0x48, 0x83, 0xec, room, ..] => return Some(size + u64::from(*room)),
            [0x48, 0x81, 0xec, a, b, c, d, ..] => return Some(size + u64::from(u32::from_le_bytes([*a, *b, *c, *d]))),
            _ => return Some(size),
        };
    }
}

/// A `call` ends right before `address`.
pub(super) fn follows_call(process: Process, address: u64) -> bool {
    let mut code = [0; 7];
    let Some(start) = address.checked_sub(7) else { return false };
    process.read(start, &mut code) == code.len() && ends_in_call(&code)
}

fn ends_in_call(code: &[u8; 7]) -> bool {
    // call rel32
    if code[2] == 0xe8 {
        return true;
    }
    // call r/m64: `ff /2` with its operands in none, one, or four bytes, and an index byte before those.
    let is_call = |at: usize, modes: &[u8], has_index: bool| {
        let operand = code[at + 1];
        code[at] == 0xff && operand >> 3 & 7 == 2 && modes.contains(&(operand >> 6)) && (operand & 7 == 4) == has_index
    };
    is_call(5, &[0, 3], false) && code[6] != 0x15
        || code[5] == 0xff && code[6] >> 3 & 7 == 2 && code[6] >> 6 == 3
        || is_call(4, &[1], false)
        || is_call(4, &[0], true)
        || is_call(3, &[1], true)
        || is_call(1, &[0, 2], false)
        || is_call(0, &[2], true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes() {
        // std::thread::sleep: push rbp; mov rbp,rsp; push r15; push r14; push rbx; sub rsp,0x18
        let sleep = [0x55, 0x48, 0x89, 0xe5, 0x41, 0x57, 0x41, 0x56, 0x53, 0x48, 0x83, 0xec, 0x18, 0x90];
        assert_eq!(size(&sleep), Some(0x18 + 24));
        assert_eq!(size(&[0x55, 0x48, 0x89, 0xe5, 0x48, 0x81, 0xec, 0, 1, 0, 0]), Some(0x100));
        assert_eq!(size(&[0xf3, 0x0f, 0x1e, 0xfa, 0x55, 0x48, 0x89, 0xe5, 0x90]), Some(0));
        assert_eq!(size(&[0x48, 0x83, 0xec, 8]), None);
        assert_eq!(size(&[]), None);
    }

    #[test]
    fn calls() {
        assert!(ends_in_call(&[0, 0, 0xe8, 1, 2, 3, 4]));
        assert!(ends_in_call(&[0, 0xff, 0x15, 1, 2, 3, 4]), "call [rip+N]");
        assert!(ends_in_call(&[0, 0, 0, 0, 0, 0xff, 0xd0]), "call rax");
        assert!(ends_in_call(&[0, 0, 0, 0, 0xff, 0x50, 8]), "call [rax+8]");
        assert!(!ends_in_call(&[0x90; 7]));
    }
}
