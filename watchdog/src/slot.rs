//! A slot is what a thread shows of itself to the monitor. Its epoch is odd while the thread polls: the thread only
//! stores, without a clock, a lock or a read-modify-write, and the monitor only loads. Slots live as long as the process
//! and are used again by later threads.

use crate::{name::Name, place::Place, sys};
use std::{
    cell::Cell,
    marker::PhantomData,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicU32, AtomicU64, AtomicUsize, Ordering::Relaxed},
    },
};

#[derive(Debug, Default)]
#[repr(align(128))]
pub(crate) struct Slot {
    /// The epoch, and in the low bits the name of what is polled: one store shows both.
    state: AtomicU64,
    /// Where what is polled was spawned; 0 where that is not known.
    place: AtomicUsize,
    /// Polls that a hook has seen begin within another one. Only the thread itself uses it.
    nested: AtomicU32,
    /// Counts the threads that the slot has belonged to.
    generation: AtomicU32,
    /// How many runtimes the thread is a worker of.
    bindings: AtomicU32,
    thread: Mutex<Option<Arc<ThreadInfo>>>,
}

/// The bits of a name in a slot's state.
const NAME: u64 = (1 << Name::BITS) - 1;
/// What an epoch counts by.
const EPOCH: u64 = NAME + 1;

/// What does not change while a thread lives.
#[derive(Debug)]
pub(crate) struct ThreadInfo {
    pub(crate) name: Option<String>,
    pub(crate) system: sys::Thread,
}

struct Slots {
    all: Vec<&'static Slot>,
    free: Vec<&'static Slot>,
}

static SLOTS: Mutex<Slots> = Mutex::new(Slots { all: Vec::new(), free: Vec::new() });

static COUNT: AtomicUsize = AtomicUsize::new(0);

thread_local! {
    static CURRENT: Cell<Option<&'static Slot>> = const { Cell::new(None) };
    static LEAVE: Leave = const { Leave };
}

/// Gives the thread's slot back when the thread ends.
struct Leave;

impl Drop for Leave {
    fn drop(&mut self) {
        if let Some(slot) = CURRENT.take() {
            slot.release();
        }
    }
}

impl Slot {
    /// The current thread's slot; `None` while the thread's locals are being dropped.
    #[inline]
    pub(crate) fn current() -> Option<&'static Slot> {
        match CURRENT.get() {
            Some(slot) => Some(slot),
            None => Self::register(),
        }
    }

    /// All slots, those of threads that have ended too.
    pub(crate) fn all() -> Vec<&'static Slot> {
        SLOTS.lock().unwrap_or_else(PoisonError::into_inner).all.clone()
    }

    /// How many there are: they are never taken away.
    pub(crate) fn count() -> usize {
        COUNT.load(Relaxed)
    }

    #[cold]
    fn register() -> Option<&'static Slot> {
        LEAVE.try_with(|_| ()).ok()?;
        let info =
            ThreadInfo { name: std::thread::current().name().map(str::to_owned), system: sys::Thread::current() };
        let slot = {
            let mut slots = SLOTS.lock().unwrap_or_else(PoisonError::into_inner);
            slots.free.pop().unwrap_or_else(|| {
                let slot: &'static Slot = Box::leak(Box::default());
                slots.all.push(slot);
                COUNT.store(slots.all.len(), Relaxed);
                slot
            })
        };
        *slot.thread.lock().unwrap_or_else(PoisonError::into_inner) = Some(Arc::new(info));
        CURRENT.set(Some(slot));
        Some(slot)
    }

    fn release(&'static self) {
        *self.thread.lock().unwrap_or_else(PoisonError::into_inner) = None;
        self.generation.fetch_add(1, Relaxed);
        self.bindings.store(0, Relaxed);
        let epoch = self.epoch();
        self.state.store((epoch + (epoch & 1)) * EPOCH, Relaxed);
        self.place.store(0, Relaxed);
        self.nested.store(0, Relaxed);
        SLOTS.lock().unwrap_or_else(PoisonError::into_inner).free.push(self);
    }

    pub(crate) fn epoch(&self) -> u64 {
        self.state.load(Relaxed) / EPOCH
    }

    pub(crate) fn name(&self) -> Option<String> {
        Name::text((self.state.load(Relaxed) & NAME) as u32)
    }

    pub(crate) fn place(&self) -> Option<String> {
        Place::text(self.place.load(Relaxed))
    }

    pub(crate) fn thread(&self) -> Option<Arc<ThreadInfo>> {
        self.thread.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// True while the thread is a worker of a runtime whose own counters are watched.
    pub(crate) fn is_worker(&self) -> bool {
        self.bindings.load(Relaxed) > 0
    }
}

/// Says that a thread is a worker of a runtime, for as long as both live.
#[derive(Debug)]
pub(crate) struct Binding {
    slot: &'static Slot,
    generation: u32,
}

impl Binding {
    pub(crate) fn current_thread() -> Option<Self> {
        let slot = Slot::current()?;
        slot.bindings.fetch_add(1, Relaxed);
        Some(Self { slot, generation: slot.generation.load(Relaxed) })
    }

    /// `None` when the thread has ended.
    pub(crate) fn slot(&self) -> Option<&'static Slot> {
        (self.slot.generation.load(Relaxed) == self.generation).then_some(self.slot)
    }
}

impl Drop for Binding {
    fn drop(&mut self) {
        if let Some(slot) = self.slot() {
            let _ = slot.bindings.fetch_update(Relaxed, Relaxed, |bindings| bindings.checked_sub(1));
        }
    }
}

/// Marks the current thread as polling until it is dropped. Within another guard only the name changes: the poll that
/// holds the thread is the outer one, and where that was spawned is what counts.
#[must_use]
#[derive(Debug)]
pub(crate) struct Guard {
    slot: Option<&'static Slot>,
    /// The slot's state when the poll is over.
    after: u64,
    has_set_place: bool,
    // It must be dropped where it was made.
    _not_send: PhantomData<*const ()>,
}

/// Begins a poll. That and its end cost a read of a thread-local and a few stores.
#[inline]
pub(crate) fn enter(name: Name, place: Place) -> Guard {
    let Some(slot) = Slot::current() else {
        return Guard { slot: None, after: 0, has_set_place: false, _not_send: PhantomData };
    };
    let has_set_place = place != Place::NONE && slot.place.load(Relaxed) == 0;
    if has_set_place {
        slot.place.store(place.address(), Relaxed);
    }
    let before = slot.state.load(Relaxed);
    let (during, after) = match before & EPOCH {
        0 => (before + EPOCH + u64::from(name.number()), before + 2 * EPOCH),
        _ if name == Name::NONE => (before, before),
        _ => (before & !NAME | u64::from(name.number()), before),
    };
    slot.state.store(during, Relaxed);
    Guard { slot: Some(slot), after, has_set_place, _not_send: PhantomData }
}

impl Drop for Guard {
    #[inline]
    fn drop(&mut self) {
        if let Some(slot) = self.slot {
            slot.state.store(self.after, Relaxed);
            if self.has_set_place {
                slot.place.store(0, Relaxed);
            }
        }
    }
}

/// Begins a poll for a caller that cannot hold a guard. Within a guard, or in a poll within a poll, the outer one counts.
#[inline]
#[cfg(any(test, tokio_unstable))]
pub(crate) fn begin(place: Place) {
    let Some(slot) = Slot::current() else { return };
    let before = slot.state.load(Relaxed);
    if before & EPOCH > 0 {
        slot.nested.store(slot.nested.load(Relaxed) + 1, Relaxed);
        return;
    }
    slot.place.store(place.address(), Relaxed);
    slot.state.store(before + EPOCH, Relaxed);
}

/// Ends what [`begin`] has begun.
#[inline]
#[cfg(any(test, tokio_unstable))]
pub(crate) fn end() {
    let Some(slot) = Slot::current() else { return };
    let nested = slot.nested.load(Relaxed);
    if nested > 0 {
        slot.nested.store(nested - 1, Relaxed);
        return;
    }
    let during = slot.state.load(Relaxed);
    if during & EPOCH > 0 {
        slot.state.store((during & !NAME) + EPOCH, Relaxed);
        slot.place.store(0, Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_epoch_is_odd_within_the_outermost_guard_only() {
        let slot = Slot::current().expect("a thread that lives");
        let before = slot.epoch();
        {
            let _outer = enter(Name::new("outer"), Place::NONE);
            assert_eq!((slot.epoch(), slot.name().as_deref()), (before + 1, Some("outer")));
            {
                let _inner = enter(Name::new("inner"), Place::NONE);
                assert_eq!((slot.epoch(), slot.name().as_deref()), (before + 1, Some("inner")));
            }
            assert_eq!((slot.epoch(), slot.name().as_deref()), (before + 1, Some("outer")));
        }
        assert_eq!((slot.epoch(), slot.name().as_deref()), (before + 2, None));
    }

    #[test]
    fn the_outermost_place_counts() {
        let slot = Slot::current().expect("a thread that lives");
        let outer = Place::of_caller();
        {
            let _unknown = enter(Name::NONE, Place::NONE);
            let _outer = enter(Name::NONE, outer);
            let _inner = enter(Name::NONE, Place::of_caller());
            assert_eq!(slot.place(), Place::text(outer.address()));
        }
        assert_eq!(slot.place(), None);
    }

    #[test]
    fn a_panic_leaves_it_even() {
        let slot = Slot::current().expect("a thread that lives");
        let _ = std::panic::catch_unwind(|| {
            let _guard = enter(Name::NONE, Place::NONE);
            std::panic::resume_unwind(Box::new(()));
        });
        assert_eq!(slot.epoch() & 1, 0);
    }

    #[test]
    fn a_poll_that_is_begun_is_as_one_in_a_guard() {
        let slot = Slot::current().expect("a thread that lives");
        let before = slot.epoch();
        let (outer, inner) = (Place::of_caller(), Place::of_caller());
        begin(outer);
        assert_eq!((slot.epoch(), slot.place()), (before + 1, Place::text(outer.address())));
        begin(inner);
        let guard = enter(Name::new("inner"), inner);
        assert_eq!((slot.epoch(), slot.name().as_deref()), (before + 1, Some("inner")));
        drop(guard);
        end();
        assert_eq!((slot.epoch(), slot.place()), (before + 1, Place::text(outer.address())));
        end();
        assert_eq!((slot.epoch(), slot.name(), slot.place()), (before + 2, None, None));
        end();
        assert_eq!(slot.epoch(), before + 2);
    }

    #[test]
    fn a_binding_ends_with_its_thread() {
        let binding = std::thread::spawn(Binding::current_thread).join().ok().flatten().expect("it registers");
        assert!(binding.slot().is_none());
    }
}
