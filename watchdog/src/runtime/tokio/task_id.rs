//! The id of the task that another thread polls. Tokio keeps it in a thread-local variable and shows it to that thread
//! only. Its place among the thread-locals is the same for every thread: probes, which know their own id, look for it in
//! their thread's, and the place that held the id of each of several probes is the one. Then the monitor can read it
//! from outside, whether the thread runs or is blocked. If a later probe does not find its id there, it is looked for
//! again.

use crate::sys::Process;
use std::{
    ops::Range,
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicU64, Ordering::Relaxed},
    },
};

/// Probes that must agree: ids are small numbers, as other variables' values are.
const WITNESSES: u32 = 4;
/// No program's thread-locals are larger, but a broken table may say so.
const MOST_BYTES: u64 = 256 * 1024;

struct Search {
    /// Offsets that held the id of every probe so far.
    candidates: Vec<u64>,
    witnesses: u32,
}

static SEARCH: Mutex<Search> = Mutex::new(Search { candidates: Vec::new(), witnesses: 0 });
/// The offset, plus one; 0 while it is not known.
static FOUND: AtomicU64 = AtomicU64::new(0);

/// The id of the task that the thread with these thread-locals polls; 0 for none.
pub(super) fn of(thread_locals: Range<u64>) -> Option<u64> {
    let offset = FOUND.load(Relaxed).checked_sub(1)?;
    let mut word = [0; 8];
    let is_read = offset + 8 <= thread_locals.end.saturating_sub(thread_locals.start)
        && Process::THIS.read(thread_locals.start + offset, &mut word) == word.len();
    is_read.then(|| u64::from_ne_bytes(word))
}

/// No more probes are needed: the place is known, or there is none.
pub(super) fn is_settled() -> bool {
    FOUND.load(Relaxed) > 0 || SEARCH.lock().unwrap_or_else(PoisonError::into_inner).witnesses >= WITNESSES
}

/// To be called in a task of the runtime.
pub(super) fn learn() {
    let id = tokio::task::try_id().and_then(|id| id.to_string().parse::<u64>().ok());
    let thread = crate::slot::Slot::current().and_then(|slot| slot.thread());
    let (Some(id), Some(thread)) = (id, thread) else { return };
    let locals = thread.system.thread_locals();
    if of(locals.clone()).is_some_and(|there| there == id) {
        return;
    }
    let mut search = SEARCH.lock().unwrap_or_else(PoisonError::into_inner);
    if FOUND.swap(0, Relaxed) > 0 {
        *search = Search { candidates: Vec::new(), witnesses: 0 };
    }
    let holders = holders(locals, id);
    match search.witnesses {
        0 => search.candidates = holders,
        _ => search.candidates.retain(|offset| holders.contains(offset)),
    }
    search.witnesses += 1;
    if search.witnesses == WITNESSES {
        FOUND.store(search.candidates.first().map_or(0, |offset| offset + 1), Relaxed);
    }
}

/// The offsets of the words that hold `id`.
fn holders(locals: Range<u64>, id: u64) -> Vec<u64> {
    let length = locals.end.saturating_sub(locals.start).min(MOST_BYTES);
    let mut bytes = vec![0; length as usize];
    let read = Process::THIS.read(locals.start, &mut bytes);
    let words = bytes.get(..read).unwrap_or_default().chunks_exact(8);
    let is_id = |word: &[u8]| <[u8; 8]>::try_from(word).is_ok_and(|word| u64::from_ne_bytes(word) == id);
    words.enumerate().filter(|(_, word)| is_id(word)).map(|(index, _)| 8 * index as u64).collect()
}
