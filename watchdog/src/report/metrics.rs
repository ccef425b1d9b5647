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

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use ::metrics::{Counter, Gauge, Histogram, Key, KeyName, Metadata, Recorder, SharedString, with_local_recorder};
    use expect_test::expect;

    use super::*;
    use crate::stall::testing::stall;

    /// Keeps the names of what is counted.
    #[derive(Default)]
    struct Names(Mutex<Vec<String>>);

    impl Names {
        fn add(&self, kind: &str, key: &Key) {
            self.0.lock().expect("no panic").push(format!("{kind} {key}"));
        }
    }

    impl Recorder for Names {
        fn describe_counter(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}
        fn describe_gauge(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}
        fn describe_histogram(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}

        fn register_counter(&self, key: &Key, _: &Metadata<'_>) -> Counter {
            self.add("counter", key);
            Counter::noop()
        }

        fn register_gauge(&self, key: &Key, _: &Metadata<'_>) -> Gauge {
            self.add("gauge", key);
            Gauge::noop()
        }

        fn register_histogram(&self, key: &Key, _: &Metadata<'_>) -> Histogram {
            self.add("histogram", key);
            Histogram::noop()
        }
    }

    #[test]
    fn a_stall_is_counted_once_and_measured_once() {
        let names = Names::default();
        with_local_recorder(&names, || {
            let metrics = Metrics::new();
            for phase in [Phase::Start, Phase::More, Phase::More, Phase::End] {
                metrics.report(&Stall { phase, ..stall() }, None);
            }
        });
        expect![[r#"
            counter Key(async_watchdog_stalls_total, [class = blocked, rule = blocking-fs, site = app::handlers::load_profile])
            histogram Key(async_watchdog_stall_seconds, [class = blocked, rule = blocking-fs, site = app::handlers::load_profile])"#]].assert_eq(&names.0.lock().expect("no panic").join("\n"));
    }
}
