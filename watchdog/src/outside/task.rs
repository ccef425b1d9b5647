//! Which task a poll is of. The fn that polls a task is called by the task's own table of fns, and gets the task's
//! address: what on that fn's stack points to something with a table that holds the fn is the task. So no layout of
//! tokio's is assumed, but for the state, which comes first, and the id, of which the table says where it is.

use super::place::TaskFrame;
use crate::sys::Process;

/// A task, while it is polled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Task {
    /// Where it is in memory.
    pub(super) header: u64,
    pub(super) id: Option<u64>,
}

/// The bit of a task's state, its first word, that says that it is polled.
const RUNNING: u64 = 1;

/// What of a frame is searched, beyond it, of a task's head, and of a table.
const FRAME: usize = 4096;
const SAVED: u64 = 64;
const HEAD: usize = 6;
const TABLE: usize = 12;

/// `start` gives where the fn starts that an address is in.
pub(super) fn of(process: Process, frame: TaskFrame, start: impl Fn(u64) -> Option<u64>) -> Option<Task> {
    let function = start(frame.address)?;
    // The fn that it calls first saves registers, right beyond the frame.
    let begin = frame.start.saturating_sub(SAVED);
    let mut bytes = vec![0; usize::try_from(frame.end.checked_sub(begin)?).ok()?.min(FRAME)];
    let length = process.read(begin, &mut bytes);
    let mut seen = Vec::new();
    let words = words(bytes.get(..length)?);
    words.into_iter().find_map(|word| {
        // On the stack itself, or no pointer to anything of that size.
        let is_new = word % 16 == 0 && word > 0xffff && !seen.contains(&word);
        is_new.then(|| seen.push(word))?;
        // Of a task that was there before, the state says that nobody polls it.
        let head = read::<HEAD>(process, word).filter(|head| head[0] & RUNNING != 0)?;
        let table = head.into_iter().find_map(|table| {
            let aligned = (table % 8 == 0 && table > 0xffff).then_some(table)?;
            read::<TABLE>(process, aligned)
                .filter(|table| table.iter().any(|entry| is_entry(process, *entry, function)))
        })?;
        Some(Task { header: word, id: id(process, word, &table) })
    })
}

/// The table may hold a fn that only jumps on.
fn is_entry(process: Process, entry: u64, function: u64) -> bool {
    // A jump does not reach further.
    let is_near = entry.abs_diff(function) < 1 << 27;
    entry == function || is_near && jump_target(process, entry) == Some(function)
}

#[cfg(target_arch = "x86_64")]
fn jump_target(process: Process, entry: u64) -> Option<u64> {
    let mut code = [0; 5];
    (process.read(entry, &mut code) == code.len()).then_some(())?;
    let [0xe9, distance @ ..] = code else { return None };
    entry.checked_add(5)?.checked_add_signed(i32::from_le_bytes(distance).into())
}

#[cfg(target_arch = "aarch64")]
fn jump_target(process: Process, entry: u64) -> Option<u64> {
    let mut code = [0; 4];
    (process.read(entry, &mut code) == code.len()).then_some(())?;
    let code = u32::from_le_bytes(code);
    // `b`: a distance of 26 bits, in instructions.
    let distance = (code << 6) as i32 >> 4;
    (code >> 26 == 0b00_0101).then(|| entry.checked_add_signed(distance.into())).flatten()
}

/// The table has three distances after its fns: to the end, to the scheduler, and to the id right behind that.
fn id(process: Process, header: u64, table: &[u64]) -> Option<u64> {
    let is_distance = |word: &u64| (8..1 << 32).contains(word);
    let first = table.iter().position(is_distance)?;
    let [trailer, scheduler, id] = *table.get(first..first + 3)? else { return None };
    let is_layout = (scheduler + 8..=scheduler + 64).contains(&id) && trailer > id && scheduler < 256;
    let found = process.read_word(header.checked_add(id).filter(|_| is_layout)?)?;
    (1..1 << 48).contains(&found).then_some(found)
}

fn read<const N: usize>(process: Process, address: u64) -> Option<[u64; N]> {
    let mut bytes = vec![0; 8 * N];
    (process.read(address, &mut bytes) == bytes.len()).then_some(())?;
    words(&bytes).try_into().ok()
}

fn words(bytes: &[u8]) -> Vec<u64> {
    bytes.chunks_exact(8).filter_map(|word| Some(u64::from_ne_bytes(word.try_into().ok()?))).collect()
}
