//! What callbacks may do.

use std::sync::{Arc, OnceLock};

use async_watchdog::Watchdog;

use crate::support::{THRESHOLD, alone, runtime, sleep};

/// It would wait for itself.
#[test]
fn a_callback_may_flush() {
    let _alone = alone();
    let (sender, receiver) = std::sync::mpsc::channel();
    let watchdog: Arc<OnceLock<Watchdog>> = Arc::default();
    let own = Arc::downgrade(&watchdog);
    runtime(0).block_on(async {
        let attached = Watchdog::builder().threshold(THRESHOLD).on_stall(move |_| {
            if let Some(watchdog) = own.upgrade().as_deref().and_then(OnceLock::get) {
                watchdog.flush();
                let _ = sender.send(());
            }
        });
        assert!(watchdog.set(attached.attach()).is_ok());
        sleep();
    });
    receiver.recv_timeout(60 * THRESHOLD).expect("the callback comes to its end");
}
