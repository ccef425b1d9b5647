//! Counts stalls in OpenTelemetry's global meter, by its conventions for names.

use ::opentelemetry::metrics::{Counter, Histogram};
use ::opentelemetry::{KeyValue, global};

use super::Sink;
use crate::rules::display_name;
use crate::stall::{Phase, Stall};

pub(super) struct OpenTelemetry {
    stalls: Counter<u64>,
    duration: Histogram<f64>,
}

impl OpenTelemetry {
    pub(super) fn new() -> OpenTelemetry {
        let meter = global::meter("async_watchdog");
        let stalls = meter
            .u64_counter("async_watchdog.stalls")
            .with_unit("{stall}")
            .with_description("Polls that stalled a thread of an executor.")
            .build();
        let duration = meter
            .f64_histogram("async_watchdog.stall.duration")
            .with_unit("s")
            .with_description("How long polls stalled a thread of an executor.")
            .build();
        OpenTelemetry { stalls, duration }
    }
}

impl Sink for OpenTelemetry {
    /// Counted at the start, so that a stall that never ends shows too; measured at the end.
    fn report(&self, stall: &Stall, _warning: Option<&str>) {
        let site = stall.site.as_ref();
        let mut attributes = vec![KeyValue::new("async_watchdog.class", stall.class.as_str())];
        attributes.extend(site.and_then(|site| site.rule).map(|rule| KeyValue::new("async_watchdog.rule", rule)));
        attributes.extend(site.map(|site| KeyValue::new("code.function.name", display_name(&site.function))));
        match stall.phase {
            Phase::Start => self.stalls.add(1, &attributes),
            Phase::More => {}
            Phase::End => self.duration.record(stall.elapsed.as_secs_f64(), &attributes),
        }
    }
}
