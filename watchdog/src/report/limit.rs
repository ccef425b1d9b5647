//! How often people are told: each place has its own allowance, and what it swallows is counted and told later.

use std::collections::{HashMap, HashSet};
use std::time::{Duration, Instant};

use crate::settings::Rate;
use crate::stall::{Phase, Stall};

/// More places than a person reads of. Those beyond share an allowance, so that memory has a bound.
const MOST_PLACES: usize = 1024;

/// Whether a report is told to people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    Show {
        /// The stalls at this place that nobody was told of since the last warning.
        suppressed: u64,
    },
    Hide,
}

#[derive(Debug)]
pub(super) struct Limit {
    rate: Rate,
    places: HashMap<String, Allowance>,
    /// The stalls that were told of and have not ended.
    shown: HashSet<u64>,
}

#[derive(Debug)]
struct Allowance {
    since: Instant,
    used: u32,
    /// The longest stall told of in this span.
    longest: Duration,
    suppressed: u64,
}

impl Limit {
    pub(super) fn new(rate: Rate) -> Limit {
        Limit { rate, places: HashMap::new(), shown: HashSet::new() }
    }

    /// Decides on a report. Whoever was told of a stall is told how it goes on and ends. A stall that nobody was told of
    /// is told of after all once it is twice as long as those that were. `is_new`: it was not of this place before.
    pub(super) fn admit(&mut self, stall: &Stall, place: &str, is_new: bool, now: Instant) -> Verdict {
        let was_shown = self.shown.contains(&stall.id);
        if stall.phase == Phase::End {
            self.shown.remove(&stall.id);
        }
        let rate = self.rate;
        let allowance = self.allowance(place, now);
        let is_worse = !allowance.longest.is_zero() && stall.elapsed >= allowance.longest * 2;
        let is_allowed = is_new && allowance.used < rate.count;
        if !(was_shown || is_worse || is_allowed) {
            if is_new {
                allowance.suppressed += 1;
            }
            return Verdict::Hide;
        }
        allowance.longest = allowance.longest.max(stall.elapsed);
        let mut suppressed = 0;
        if !was_shown {
            allowance.used = allowance.used.saturating_add(1);
            // Not counting this one, which was swallowed when it started, if it was at this place then.
            suppressed = std::mem::take(&mut allowance.suppressed).saturating_sub(u64::from(!is_new));
        }
        if stall.phase != Phase::End {
            self.shown.insert(stall.id);
        }
        Verdict::Show { suppressed }
    }

    fn allowance(&mut self, place: &str, now: Instant) -> &mut Allowance {
        let per = self.rate.per;
        if !self.places.contains_key(place) && self.places.len() >= MOST_PLACES {
            self.places.retain(|_, allowance| allowance.suppressed > 0 || now.duration_since(allowance.since) < per);
        }
        let place = if self.places.len() < MOST_PLACES || self.places.contains_key(place) { place } else { "" };
        let allowance = self.places.entry(place.to_owned()).or_insert(Allowance {
            since: now,
            used: 0,
            longest: Duration::ZERO,
            suppressed: 0,
        });
        if now.saturating_duration_since(allowance.since) >= per {
            *allowance = Allowance { since: now, used: 0, longest: Duration::ZERO, suppressed: allowance.suppressed };
        }
        allowance
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stall::testing::stall;

    const SECOND: Duration = Duration::from_secs(1);

    /// Reports of a stall at a time: id, phase, milliseconds.
    fn told(limit: &mut Limit, at: Instant, (id, phase, ms): (u64, Phase, u64), place: &str) -> Option<u64> {
        let stall = Stall { id, phase, elapsed: Duration::from_millis(ms), ..stall() };
        match limit.admit(&stall, place, phase == Phase::Start, at) {
            Verdict::Show { suppressed } => Some(suppressed),
            Verdict::Hide => None,
        }
    }

    #[test]
    fn a_place_has_its_allowance() {
        let mut limit = Limit::new(Rate { count: 2, per: 60 * SECOND });
        let now = Instant::now();
        for (id, expected) in [(1, Some(0)), (2, Some(0)), (3, None), (4, None)] {
            assert_eq!(told(&mut limit, now, (id, Phase::Start, 100), "a"), expected);
            assert_eq!(told(&mut limit, now, (id, Phase::End, 150), "a"), expected);
        }
        assert_eq!(told(&mut limit, now, (5, Phase::Start, 100), "b"), Some(0), "another place");
        let later = now + 60 * SECOND;
        assert_eq!(told(&mut limit, later, (6, Phase::Start, 100), "a"), Some(2), "two were suppressed");
        assert_eq!(told(&mut limit, later, (7, Phase::Start, 100), "a"), Some(0), "they are told once");
    }

    #[test]
    fn much_longer_stalls_are_told_of() {
        let mut limit = Limit::new(Rate { count: 1, per: 60 * SECOND });
        let now = Instant::now();
        assert_eq!(told(&mut limit, now, (1, Phase::Start, 100), "a"), Some(0));
        assert_eq!(told(&mut limit, now, (1, Phase::End, 120), "a"), Some(0));
        assert_eq!(told(&mut limit, now, (2, Phase::Start, 100), "a"), None);
        assert_eq!(told(&mut limit, now, (3, Phase::Start, 100), "a"), None);
        assert_eq!(told(&mut limit, now, (3, Phase::More, 200), "a"), None);
        assert_eq!(told(&mut limit, now, (3, Phase::More, 400), "a"), Some(1), "stall 2 was suppressed");
        assert_eq!(told(&mut limit, now, (3, Phase::End, 410), "a"), Some(0));
        assert_eq!(told(&mut limit, now, (2, Phase::End, 410), "a"), None);
    }

    #[test]
    fn a_stall_may_go_on_at_another_place() {
        let mut limit = Limit::new(Rate { count: 1, per: 60 * SECOND });
        let now = Instant::now();
        assert_eq!(told(&mut limit, now, (1, Phase::Start, 100), "a"), Some(0));
        assert_eq!(told(&mut limit, now, (2, Phase::Start, 100), "b"), Some(0));
        assert_eq!(told(&mut limit, now, (3, Phase::Start, 100), "a"), None);
        assert_eq!(told(&mut limit, now, (3, Phase::More, 200), "b"), Some(0), "much longer than the one there");
        let stall = Stall { id: 4, phase: Phase::More, ..stall() };
        assert_eq!(limit.admit(&stall, "c", true, now), Verdict::Show { suppressed: 0 });
    }

    #[test]
    fn none_is_none() {
        let mut limit = Limit::new(Rate { count: 0, per: SECOND });
        let now = Instant::now();
        assert_eq!(told(&mut limit, now, (1, Phase::Start, 100), "a"), None);
        assert_eq!(told(&mut limit, now, (1, Phase::More, 10_000), "a"), None);
    }

    #[test]
    fn memory_has_a_bound() {
        let mut limit = Limit::new(Rate { count: 1, per: SECOND });
        let now = Instant::now();
        for id in 0..5000 {
            told(&mut limit, now, (id, Phase::Start, 100), &format!("place {id}"));
            told(&mut limit, now, (id, Phase::End, 100), &format!("place {id}"));
        }
        assert!(limit.places.len() <= MOST_PLACES + 1);
        assert!(limit.shown.is_empty());
    }
}
