//! Counts stalls in the `metrics` facade.

use ::metrics::{Unit, counter, describe_counter, describe_histogram, histogram};

use super::Sink;
use crate::rules::display_name;
use crate::stall::{Phase, Stall};

const STALLS: &str = "async_watchdog_stalls_total";
const SECONDS: &str = "async_watchdog_stall_seconds";

pub(super) struct Metrics(());

impl Metrics {
    pub(super) fn new() -> Metrics {
        describe_counter!(STALLS, Unit::Count, "polls that stalled a thread of an executor");
        describe_histogram!(SECONDS, Unit::Seconds, "how long polls stalled a thread of an executor");
        Metrics(())
    }
}

impl Sink for Metrics {
    /// Counted at the start, so that a stall that never ends shows too; measured at the end.
    fn report(&self, stall: &Stall, _warning: Option<&str>) {
        let site = stall.site.as_ref();
        let labels = [
            ("class", stall.class.as_str().to_owned()),
            ("rule", site.and_then(|site| site.rule).unwrap_or_default().to_owned()),
            ("site", site.map(|site| display_name(&site.function)).unwrap_or_default()),
        ];
        match stall.phase {
            Phase::Start => counter!(STALLS, &labels).increment(1),
            Phase::More => {}
            Phase::End => histogram!(SECONDS, &labels).record(stall.elapsed.as_secs_f64()),
        }
    }
}
