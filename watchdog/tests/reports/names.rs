//! Names given by code are in the reports.

use async_watchdog::{FutureExt as _, Stall};

use crate::support::{alone, reported, sleep};

fn names(stalls: &[Stall]) -> Vec<Option<&str>> {
    let mut names: Vec<Option<&str>> = stalls.iter().map(|stall| stall.name.as_deref()).collect();
    names.dedup();
    names
}

#[test]
fn a_future_that_is_watched() {
    let _alone = alone();
    let stalls = reported(async { sleep() }.watched("nightly import"));
    assert_eq!(names(&stalls), [Some("nightly import")]);
    let site = stalls[0].site.as_ref().expect("a site");
    assert_eq!((site.rule, site.call.as_deref()), (Some("blocking-sleep"), Some("std::thread::sleep")));
    assert!(site.function.contains("support::sleep"), "{site:?}");
    let line = line!() - 5;
    let place = format!("watchdog/tests/reports/names.rs:{line}:");
    assert!(stalls[0].spawned_at.as_ref().is_some_and(|at| at.starts_with(&place)), "{:?}", stalls[0].spawned_at);
}

#[test]
fn where_a_task_was_spawned() {
    let _alone = alone();
    let line = line!() + 2;
    let stalls = reported(async {
        let _ = async_watchdog::spawn(async { sleep() }.watched("import")).await;
    });
    assert_eq!(names(&stalls), [Some("import")]);
    let place = format!("watchdog/tests/reports/names.rs:{line}:");
    assert!(stalls[0].spawned_at.as_ref().is_some_and(|at| at.starts_with(&place)), "{:?}", stalls[0].spawned_at);
}

#[cfg(feature = "macros")]
mod attribute {
    use super::*;
    use async_watchdog::watch;

    struct Store(u32);

    trait Load {
        async fn load(&self);
    }

    #[watch]
    impl Load for Store {
        async fn load(&self) {
            sleep();
        }
    }

    impl Store {
        #[watch(name = "save", fields(id = self.0, ?tags, total))]
        async fn save<'a>(
            &self,
            tags: &'a [&'a str],
            total: impl std::fmt::Display,
        ) -> Result<&'a str, std::num::ParseIntError> {
            let _: u32 = "7".parse()?;
            sleep();
            Ok(tags[0])
        }
    }

    #[watch]
    async fn plain() {
        sleep();
    }

    #[test]
    fn a_fn() {
        let _alone = alone();
        assert_eq!(names(&reported(plain())), [Some("reports::names::attribute::plain")]);
    }

    #[test]
    fn the_fns_of_an_impl() {
        let _alone = alone();
        let stalls = reported(async { Store(7).load().await });
        assert_eq!(names(&stalls), [Some("reports::names::attribute::Store::load")]);
    }

    #[test]
    fn fields() {
        let _alone = alone();
        let stalls = reported(async {
            assert_eq!(Store(7).save(&["a", "b"], 2.5).await, Ok("a"));
        });
        assert_eq!(names(&stalls), [Some("save {id=7, tags=[\"a\", \"b\"], total=2.5}")]);
    }
}
