//! Reads settings from text. Each part counts on its own: a bad one is named and changes nothing.

use std::time::Duration;

use super::{Log, Pattern, Rate, Settings};

/// Changes the settings, and returns a clause for each part that is wrong.
pub(super) fn apply(settings: &mut Settings, text: &str) -> Vec<String> {
    let mut problems = Vec::new();
    // The log has three parts that may come in any order.
    let (mut path, mut max_bytes, mut keep) = (None, None, None);
    for part in text.split(',').map(str::trim).filter(|part| !part.is_empty()) {
        let (key, value) = part.split_once('=').map_or((part, ""), |(key, value)| (key.trim(), value.trim()));
        let result = match key {
            "log" if value.is_empty() => Err("a path"),
            "log" => set(&mut path, Ok(Some(value.to_owned()))),
            "log-size" => set(&mut max_bytes, size(value).map(Some)),
            "log-keep" => set(&mut keep, number(value).map(Some)),
            _ => one(settings, key, value),
        };
        match result {
            Ok(()) => {}
            Err("") => problems.push(format!("there is no setting `{part}`")),
            Err(wanted) => problems.push(format!("`{part}` is left out: it takes {wanted}")),
        }
    }
    if let Some(path) = path {
        settings.log = Some(Log::new(path));
    }
    if let Some(log) = &mut settings.log {
        log.max_bytes = max_bytes.unwrap_or(log.max_bytes);
        log.keep = keep.unwrap_or(log.keep);
    } else if max_bytes.is_some() || keep.is_some() {
        problems.push("`log-size` and `log-keep` do nothing without `log`".to_owned());
    }
    problems
}

/// An error says what the setting takes; an empty one, that there is no such setting.
fn one(settings: &mut Settings, key: &str, value: &str) -> Result<(), &'static str> {
    match key {
        "off" | "0" | "false" if value.is_empty() => settings.enabled = false,
        "on" | "1" | "true" if value.is_empty() => settings.enabled = true,
        "threshold" => return set(&mut settings.threshold, duration(value)),
        "tick" => return set(&mut settings.tick, duration(value).map(Some)),
        "rate" => return set(&mut settings.rate, rate(value)),
        "depth" => return set(&mut settings.depth, number(value)),
        "frames" => return set(&mut settings.all_frames, word(value, "all", "user", "`all` or `user`")),
        "warn" => return set(&mut settings.warn, word(value, "on", "off", "`on` or `off`")),
        "ignore" => {
            let patterns = value.split('|').map(str::trim).filter(|text| !text.is_empty());
            let before = settings.ignore.len();
            settings.ignore.extend(patterns.map(Pattern::new));
            if settings.ignore.len() == before {
                return Err("a path of a fn or file, or a task's name");
            }
        }
        _ => return Err(""),
    }
    Ok(())
}

fn set<T>(place: &mut T, value: Result<T, &'static str>) -> Result<(), &'static str> {
    *place = value?;
    Ok(())
}

fn word(value: &str, yes: &str, no: &str, wanted: &'static str) -> Result<bool, &'static str> {
    if value == yes {
        Ok(true)
    } else if value == no {
        Ok(false)
    } else {
        Err(wanted)
    }
}

fn number<T: std::str::FromStr>(value: &str) -> Result<T, &'static str> {
    value.parse().map_err(|_| "a whole number")
}

/// Reads `250us`, `100ms`, `1.5s`, `2m`: more than nothing and less than a day.
pub(crate) fn duration(value: &str) -> Result<Duration, &'static str> {
    const WANTED: &str = "a duration with its unit, like `100ms` or `1.5s`";
    let (number, unit) = split_unit(value);
    let seconds = match unit {
        "us" | "µs" => 1e-6,
        "ms" => 1e-3,
        "s" => 1.0,
        "m" | "min" => 60.0,
        _ => return Err(WANTED),
    };
    let number: f64 = number.parse().map_err(|_| WANTED)?;
    let seconds = number * seconds;
    if (1e-6..86_400.0).contains(&seconds) { Ok(Duration::from_secs_f64(seconds)) } else { Err(WANTED) }
}

fn rate(value: &str) -> Result<Rate, &'static str> {
    const WANTED: &str = "a number and a span of time, like `2/1m`";
    let (count, per) = value.split_once('/').unwrap_or((value, "1m"));
    let count = count.trim().parse().map_err(|_| WANTED)?;
    // `2/m` reads as well as `2/1m`.
    let per = per.trim();
    let per = duration(per).or_else(|_| duration(&format!("1{per}"))).map_err(|_| WANTED)?;
    Ok(Rate { count, per })
}

fn size(value: &str) -> Result<u64, &'static str> {
    const WANTED: &str = "a size, like `16MiB`";
    let (number, unit) = split_unit(value);
    let unit: u64 = match unit {
        "" | "B" => 1,
        "KiB" => 1 << 10,
        "MiB" => 1 << 20,
        "GiB" => 1 << 30,
        "kB" | "KB" => 1_000,
        "MB" => 1_000_000,
        "GB" => 1_000_000_000,
        _ => return Err(WANTED),
    };
    number.parse::<u64>().ok().and_then(|number| number.checked_mul(unit)).filter(|&bytes| bytes > 0).ok_or(WANTED)
}

fn split_unit(value: &str) -> (&str, &str) {
    let end = value.find(|c: char| !(c.is_ascii_digit() || c == '.')).unwrap_or(value.len());
    (&value[..end], value[end..].trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn applied(text: &str) -> (Settings, Vec<String>) {
        let mut settings = Settings::default();
        let problems = settings.apply(text);
        (settings, problems)
    }

    #[test]
    fn every_setting_is_read() {
        let (settings, problems) = applied(
            "threshold=1.5s, tick=5ms,rate=10/30s,depth=3,frames=all,warn=off,\
             ignore=app::legacy|GET /x,ignore=b,log-keep=1,log=a.jsonl,log-size=2MiB,",
        );
        assert_eq!(problems, [""; 0]);
        let expected = Settings {
            enabled: true,
            threshold: Duration::from_millis(1500),
            tick: Some(Duration::from_millis(5)),
            rate: Rate { count: 10, per: Duration::from_secs(30) },
            depth: 3,
            all_frames: true,
            warn: false,
            ignore: vec!["app::legacy".into(), "GET /x".into(), "b".into()],
            log: Some(Log { path: "a.jsonl".into(), max_bytes: 2 << 20, keep: 1 }),
        };
        assert_eq!(settings, expected);
    }

    #[test]
    fn off_is_off() {
        for text in ["off", "0", "false", "threshold=1s,off"] {
            assert!(!applied(text).0.enabled, "{text}");
        }
        assert!(applied("off,on").0.enabled);
    }

    #[test]
    fn nothing_changes_nothing() {
        assert_eq!(applied(""), (Settings::default(), Vec::new()));
        assert_eq!(applied(" , "), (Settings::default(), Vec::new()));
    }

    #[test]
    fn a_bad_part_is_named_and_the_others_count() {
        let (settings, problems) = applied(
            "threshold=fast,tick=0ms,depth=-1,depth,rate=x,frames=some,ignore=,speed=9,off=1,log=,log-size=1,warn=off",
        );
        let expected = Settings { warn: false, ..Settings::default() };
        assert_eq!(settings, expected);
        assert_eq!(
            problems,
            [
                "`threshold=fast` is left out: it takes a duration with its unit, like `100ms` or `1.5s`",
                "`tick=0ms` is left out: it takes a duration with its unit, like `100ms` or `1.5s`",
                "`depth=-1` is left out: it takes a whole number",
                "`depth` is left out: it takes a whole number",
                "`rate=x` is left out: it takes a number and a span of time, like `2/1m`",
                "`frames=some` is left out: it takes `all` or `user`",
                "`ignore=` is left out: it takes a path of a fn or file, or a task's name",
                "there is no setting `speed=9`",
                "there is no setting `off=1`",
                "`log=` is left out: it takes a path",
                "`log-size` and `log-keep` do nothing without `log`",
            ]
        );
    }

    #[test]
    fn durations_have_units() {
        assert_eq!(duration("250us"), Ok(Duration::from_micros(250)));
        assert_eq!(duration("2m"), Ok(Duration::from_secs(120)));
        for text in ["", "100", "ms", "-1s", "1e9s", "inf s", "NaNs", "1.2.3s", "99999999m", "0s", "1 h"] {
            assert!(duration(text).is_err(), "{text}");
        }
        assert_eq!(rate("3/m"), Ok(Rate { count: 3, per: Duration::from_secs(60) }));
        assert_eq!(size("99999999999999999999"), Err("a size, like `16MiB`"));
        assert_eq!(size("17179869184GiB"), Err("a size, like `16MiB`"));
    }
}
