//! Each shape of a stall: its class, its system call, the fn and the line.

use crate::support::{STALL, assert_line, at, current_thread, multi_thread, watch};
use async_watchdog::{Class, Stall};

fn call(stall: &Stall) -> Option<&'static str> {
    stall.syscall.as_ref()?.name
}

async fn sleeps() -> u32 {
    std::thread::sleep(STALL);
    line!() - 1
}

#[test]
fn a_sleep_in_a_task() {
    let stalls = watch(&multi_thread(2), || async {
        let _ = tokio::spawn(sleeps()).await;
    });
    println!("{}", crate::support::show(&stalls));
    let stall = at(&stalls, "sleeps");
    assert_eq!((stall.class, call(stall)), (Class::Blocked, Some("clock_nanosleep")));
    let _ = (assert_line, current_thread);
}
