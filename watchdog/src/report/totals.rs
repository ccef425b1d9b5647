//! What the program lost, place by place, for the summary at the end.

use std::collections::HashMap;
use std::time::Duration;

use crate::stall::{Phase, Stall};

use super::text;

/// Those beyond are counted together, so that memory has a bound.
const MOST_PLACES: usize = 1024;
const ELSEWHERE: &str = "elsewhere";
const SHOWN: usize = 10;

#[derive(Debug, Default)]
pub(super) struct Totals {
    places: HashMap<String, Total>,
    /// Stalls that go on.
    open: HashMap<u64, Open>,
}

#[derive(Debug)]
struct Open {
    place: String,
    /// So far.
    time: Duration,
    is_fault: bool,
}

#[derive(Clone, Debug, Default)]
struct Total {
    stalls: u64,
    time: Duration,
    longest: Duration,
    rule: Option<&'static str>,
}

impl Totals {
    pub(super) fn add(&mut self, stall: &Stall, place: &str) {
        let before = self.open.remove(&stall.id);
        // What was the machine's may become the code's.
        let is_fault = stall.class.is_fault();
        let before = match before {
            Some(open) if is_fault && !open.is_fault => {
                self.take_back(&open);
                None
            }
            before => before,
        };
        // It may be seen elsewhere later, and stays one stall.
        let place = before.as_ref().map_or(place, |open| &open.place).to_owned();
        let is_new = !self.places.contains_key(&place);
        let place = if is_new && self.places.len() >= MOST_PLACES { ELSEWHERE.to_owned() } else { place };
        let total = self.places.entry(place.clone()).or_default();
        total.rule = total.rule.or(stall.site.as_ref().and_then(|site| site.rule));
        if before.is_none() {
            total.stalls += 1;
        }
        total.time += stall.elapsed.saturating_sub(before.map_or(Duration::ZERO, |open| open.time));
        total.longest = total.longest.max(stall.elapsed);
        if stall.phase != Phase::End {
            self.open.insert(stall.id, Open { place, time: stall.elapsed, is_fault });
        }
    }

    fn take_back(&mut self, open: &Open) {
        let Some(total) = self.places.get_mut(&open.place) else { return };
        total.stalls = total.stalls.saturating_sub(1);
        total.time = total.time.saturating_sub(open.time);
        if total.stalls == 0 {
            self.places.remove(&open.place);
        }
    }

    /// The places that cost most, the worst first. `None`: there was no stall.
    pub(super) fn summary(&self) -> Option<String> {
        if self.places.is_empty() {
            return None;
        }
        let mut rows: Vec<(&String, &Total)> = self.places.iter().collect();
        rows.sort_by(|one, other| (other.1.time, one.0).cmp(&(one.1.time, other.0)));
        let stalls: u64 = rows.iter().map(|(_, total)| total.stalls).sum();
        let time: Duration = rows.iter().map(|(_, total)| total.time).sum();
        let mut summary = format!("{}, {} in all", counted(stalls), text::duration(time));
        for (place, total) in rows.iter().take(SHOWN) {
            let rule = total.rule.map(|rule| format!("   [{rule}]")).unwrap_or_default();
            let (time, longest) = (text::duration(total.time), text::duration(total.longest));
            let stalls = counted(total.stalls);
            summary.push_str(&format!("\n  {time:>8} in {stalls:>11}, the longest {longest:>8}: {place}{rule}"));
        }
        if rows.len() > SHOWN {
            summary.push_str(&format!("\n  and {} more places", rows.len() - SHOWN));
        }
        Some(summary)
    }
}

fn counted(stalls: u64) -> String {
    if stalls == 1 { "1 stall".to_owned() } else { format!("{stalls} stalls") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stall::Class;
    use crate::stall::testing::stall;

    fn add(totals: &mut Totals, id: u64, phase: Phase, ms: u64, place: &str) {
        totals.add(&Stall { id, phase, elapsed: Duration::from_millis(ms), ..stall() }, place);
    }

    #[test]
    fn the_worst_comes_first() {
        let mut totals = Totals::default();
        assert_eq!(totals.summary(), None);
        add(&mut totals, 1, Phase::Start, 100, "a");
        add(&mut totals, 2, Phase::Start, 100, "b");
        add(&mut totals, 1, Phase::End, 150, "a");
        add(&mut totals, 2, Phase::More, 200, "b");
        add(&mut totals, 3, Phase::Start, 100, "a");
        add(&mut totals, 3, Phase::End, 110, "a");
        add(&mut totals, 2, Phase::End, 1300, "b");
        add(&mut totals, 4, Phase::Start, 100, "c");
        let expected = "4 stalls, 1.6 s in all
     1.3 s in     1 stall, the longest    1.3 s: b   [blocking-fs]
    260 ms in    2 stalls, the longest   150 ms: a   [blocking-fs]
    100 ms in     1 stall, the longest   100 ms: c   [blocking-fs]";
        assert_eq!(totals.summary().as_deref(), Some(expected));
    }

    #[test]
    fn a_stall_that_was_the_machines_is_counted_once() {
        let mut totals = Totals::default();
        let report = |class, phase, ms| Stall { class, phase, elapsed: Duration::from_millis(ms), ..stall() };
        totals.add(&report(Class::Starved, Phase::Start, 200), "short of CPU");
        totals.add(&report(Class::Cpu, Phase::More, 300), "a");
        totals.add(&report(Class::Cpu, Phase::End, 400), "a");
        let expected = "1 stall, 400 ms in all\n    400 ms in     1 stall, the longest   400 ms: a   [blocking-fs]";
        assert_eq!(totals.summary().as_deref(), Some(expected));
    }

    #[test]
    fn memory_has_a_bound() {
        let mut totals = Totals::default();
        for id in 0..5000 {
            add(&mut totals, id, Phase::End, 100, &format!("place {id}"));
        }
        assert!(totals.places.len() <= MOST_PLACES + 1);
        assert!(totals.summary().is_some_and(|text| text.starts_with("5000 stalls") && text.lines().count() == 12));
    }
}
