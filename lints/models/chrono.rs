use crate::format::strftime::StrftimeItems;
use crate::format::{DelayedFormat, Item};
pub use crate::format::{ParseError, ParseResult};
pub use crate::naive::{Days, NaiveWeek};
use crate::naive::{NaiveDateDaysIterator, NaiveDateWeeksIterator};
use crate::offset::LocalResult;
pub use crate::offset::{MappedLocalTime, Offset, TimeZone};
pub use crate::round::{DurationRound, RoundingError, SubsecRound};
use num_traits::cast::FromPrimitive;
use std::borrow::Borrow;
use std::error::Error;
use std::fmt::Display;
use std::iter::Sum;
use std::ops::{Add, Div, Mul, Neg, Sub};
use std::str::FromStr;
use std::time::SystemTime;

pub mod prelude {
    pub use crate::offset::{Offset, TimeZone};
    pub use crate::round::SubsecRound;
    pub use crate::{
        Date, DateTime, Datelike, FixedOffset, Local, Month, NaiveDate, NaiveDateTime, NaiveTime, SecondsFormat,
        Timelike, Utc, Weekday,
    };
}

pub mod format {
    pub use crate::SecondsFormat;
    pub use crate::format::strftime::StrftimeItems;
    use crate::offset::{Offset, TimeZone};
    use crate::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, Weekday};
    use std::borrow::Borrow;
    use std::error::Error;
    use std::fmt;
    use std::fmt::{Display, Formatter, Write};

    pub mod strftime {
        use crate::format::{Item, ParseError};

        #[derive(Clone, Debug)]
        pub struct StrftimeItems<'a>;

        impl<'a> StrftimeItems<'a> {
            pub fn new(s: &'a str) -> StrftimeItems<'a>;
            pub fn new_lenient(s: &'a str) -> StrftimeItems<'a>;
            pub fn parse(self) -> Result<Vec<Item<'a>>, ParseError>;
            pub fn parse_to_owned(self) -> Result<Vec<Item<'static>>, ParseError>;
        }

        impl<'a> Iterator for StrftimeItems<'a> {
            type Item = Item<'a>;
        }
    }

    #[derive(Debug)]
    pub struct DelayedFormat<I>;

    impl<'a, I: Iterator<Item = B> + Clone, B: Borrow<Item<'a>>> DelayedFormat<I> {
        pub fn new(date: Option<NaiveDate>, time: Option<NaiveTime>, items: I) -> DelayedFormat<I>;
        pub fn new_with_offset<Off>(
            date: Option<NaiveDate>,
            time: Option<NaiveTime>,
            offset: &Off,
            items: I,
        ) -> DelayedFormat<I>
        where
            Off: Offset + Display;
        pub fn write_to(&self, w: &mut (impl Write + ?Sized)) -> fmt::Result;
    }

    impl<'a, I: Iterator<Item = B> + Clone, B: Borrow<Item<'a>>> Display for DelayedFormat<I> {}

    #[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
    pub struct Parsed;

    impl Parsed {
        pub fn new() -> Parsed;
        pub fn set_year(&mut self, value: i64) -> ParseResult<()>;
        pub fn set_year_div_100(&mut self, value: i64) -> ParseResult<()>;
        pub fn set_year_mod_100(&mut self, value: i64) -> ParseResult<()>;
        pub fn set_isoyear(&mut self, value: i64) -> ParseResult<()>;
        pub fn set_isoyear_div_100(&mut self, value: i64) -> ParseResult<()>;
        pub fn set_isoyear_mod_100(&mut self, value: i64) -> ParseResult<()>;
        pub fn set_quarter(&mut self, value: i64) -> ParseResult<()>;
        pub fn set_month(&mut self, value: i64) -> ParseResult<()>;
        pub fn set_week_from_sun(&mut self, value: i64) -> ParseResult<()>;
        pub fn set_week_from_mon(&mut self, value: i64) -> ParseResult<()>;
        pub fn set_isoweek(&mut self, value: i64) -> ParseResult<()>;
        pub fn set_weekday(&mut self, value: Weekday) -> ParseResult<()>;
        pub fn set_ordinal(&mut self, value: i64) -> ParseResult<()>;
        pub fn set_day(&mut self, value: i64) -> ParseResult<()>;
        pub fn set_ampm(&mut self, value: bool) -> ParseResult<()>;
        pub fn set_hour12(&mut self, value: i64) -> ParseResult<()>;
        pub fn set_hour(&mut self, value: i64) -> ParseResult<()>;
        pub fn set_minute(&mut self, value: i64) -> ParseResult<()>;
        pub fn set_second(&mut self, value: i64) -> ParseResult<()>;
        pub fn set_nanosecond(&mut self, value: i64) -> ParseResult<()>;
        pub fn set_timestamp(&mut self, value: i64) -> ParseResult<()>;
        pub fn set_offset(&mut self, value: i64) -> ParseResult<()>;
        pub fn to_naive_date(&self) -> ParseResult<NaiveDate>;
        pub fn to_naive_time(&self) -> ParseResult<NaiveTime>;
        pub fn to_naive_datetime_with_offset(&self, offset: i32) -> ParseResult<NaiveDateTime>;
        pub fn to_fixed_offset(&self) -> ParseResult<FixedOffset>;
        pub fn to_datetime(&self) -> ParseResult<DateTime<FixedOffset>>;
        pub fn to_datetime_with_timezone<Tz: TimeZone>(&self, tz: &Tz) -> ParseResult<DateTime<Tz>>;
        pub fn year(&self) -> Option<i32>;
        pub fn year_div_100(&self) -> Option<i32>;
        pub fn year_mod_100(&self) -> Option<i32>;
        pub fn isoyear(&self) -> Option<i32>;
        pub fn isoyear_div_100(&self) -> Option<i32>;
        pub fn isoyear_mod_100(&self) -> Option<i32>;
        pub fn quarter(&self) -> Option<u32>;
        pub fn month(&self) -> Option<u32>;
        pub fn week_from_sun(&self) -> Option<u32>;
        pub fn week_from_mon(&self) -> Option<u32>;
        pub fn isoweek(&self) -> Option<u32>;
        pub fn weekday(&self) -> Option<Weekday>;
        pub fn ordinal(&self) -> Option<u32>;
        pub fn day(&self) -> Option<u32>;
        pub fn hour_div_12(&self) -> Option<u32>;
        pub fn hour_mod_12(&self) -> Option<u32>;
        pub fn minute(&self) -> Option<u32>;
        pub fn second(&self) -> Option<u32>;
        pub fn nanosecond(&self) -> Option<u32>;
        pub fn timestamp(&self) -> Option<i64>;
        pub fn offset(&self) -> Option<i32>;
    }

    pub struct Pad;

    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub struct OffsetFormat {
        pub precision: OffsetPrecision,
        pub colons: Colons,
        pub allow_zulu: bool,
        pub padding: Pad,
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum OffsetPrecision {
        Hours,
        Minutes,
        Seconds,
        OptionalMinutes,
        OptionalSeconds,
        OptionalMinutesAndSeconds,
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum Colons {
        None,
        Colon,
        Maybe,
    }

    pub struct Item<'a>;

    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub struct ParseError;

    impl ParseError {
        pub fn kind(&self) -> ParseErrorKind;
    }

    impl Display for ParseError {}
    impl Error for ParseError {}

    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum ParseErrorKind {
        OutOfRange,
        Impossible,
        NotEnough,
        Invalid,
        TooShort,
        TooLong,
        BadFormat,
    }

    pub type ParseResult<T> = Result<T, ParseError>;

    pub fn format<'a, I, B>(
        w: &mut Formatter<'_>,
        date: Option<&NaiveDate>,
        time: Option<&NaiveTime>,
        off: Option<&(String, FixedOffset)>,
        items: I,
    ) -> fmt::Result
    where
        I: Iterator<Item = B> + Clone,
        B: Borrow<Item<'a>>;
    pub fn format_item(
        w: &mut Formatter<'_>,
        date: Option<&NaiveDate>,
        time: Option<&NaiveTime>,
        off: Option<&(String, FixedOffset)>,
        item: &Item<'_>,
    ) -> fmt::Result;
}

pub mod naive {
    pub use crate::{IsoWeek, NaiveDate, NaiveDateTime, NaiveTime};
    use std::ops::RangeInclusive;

    pub struct NaiveDateDaysIterator;

    pub struct NaiveDateWeeksIterator;

    #[derive(Clone, Copy, Debug, Eq)]
    pub struct NaiveWeek;

    impl NaiveWeek {
        pub fn first_day(&self) -> NaiveDate;
        pub fn checked_first_day(&self) -> Option<NaiveDate>;
        pub fn last_day(&self) -> NaiveDate;
        pub fn checked_last_day(&self) -> Option<NaiveDate>;
        pub fn days(&self) -> RangeInclusive<NaiveDate>;
        pub fn checked_days(&self) -> Option<RangeInclusive<NaiveDate>>;
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Days;

    impl Days {
        pub fn new(num: u64) -> Self;
    }

    pub const MAX_DATE: NaiveDate = ..;
    pub const MIN_DATE: NaiveDate = ..;
    pub const MAX_DATETIME: NaiveDateTime = ..;
    pub const MIN_DATETIME: NaiveDateTime = ..;
}

pub mod offset {
    use crate::format::ParseResult;
    use crate::{Date, DateTime, NaiveDate, NaiveDateTime, NaiveTime, Weekday};
    pub use crate::{FixedOffset, Local, Utc};
    use std::fmt::Debug;

    pub type MappedLocalTime<T> = LocalResult<T>;

    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum LocalResult<T> {
        Single(T),
        Ambiguous(T, T),
        None,
    }

    impl<T> LocalResult<T> {
        pub fn single(self) -> Option<T>;
        pub fn earliest(self) -> Option<T>;
        pub fn latest(self) -> Option<T>;
        pub fn map<U, F: FnMut(T) -> U>(self, f: F) -> MappedLocalTime<U>;
    }

    impl<Tz: TimeZone> LocalResult<Date<Tz>> {
        pub fn and_time(self, time: NaiveTime) -> MappedLocalTime<DateTime<Tz>>;
        pub fn and_hms_opt(self, hour: u32, min: u32, sec: u32) -> MappedLocalTime<DateTime<Tz>>;
        pub fn and_hms_milli_opt(self, hour: u32, min: u32, sec: u32, milli: u32) -> MappedLocalTime<DateTime<Tz>>;
        pub fn and_hms_micro_opt(self, hour: u32, min: u32, sec: u32, micro: u32) -> MappedLocalTime<DateTime<Tz>>;
        pub fn and_hms_nano_opt(self, hour: u32, min: u32, sec: u32, nano: u32) -> MappedLocalTime<DateTime<Tz>>;
    }

    impl<T: Debug> LocalResult<T> {
        pub fn unwrap(self) -> T;
    }

    pub trait Offset: Sized + Clone + Debug {
        fn fix(&self) -> FixedOffset;
    }

    pub trait TimeZone: Sized + Clone {
        type Offset: Offset;
        fn with_ymd_and_hms(
            &self,
            year: i32,
            month: u32,
            day: u32,
            hour: u32,
            min: u32,
            sec: u32,
        ) -> MappedLocalTime<DateTime<Self>>;
        fn ymd(&self, year: i32, month: u32, day: u32) -> Date<Self>;
        fn ymd_opt(&self, year: i32, month: u32, day: u32) -> MappedLocalTime<Date<Self>>;
        fn yo(&self, year: i32, ordinal: u32) -> Date<Self>;
        fn yo_opt(&self, year: i32, ordinal: u32) -> MappedLocalTime<Date<Self>>;
        fn isoywd(&self, year: i32, week: u32, weekday: Weekday) -> Date<Self>;
        fn isoywd_opt(&self, year: i32, week: u32, weekday: Weekday) -> MappedLocalTime<Date<Self>>;
        fn timestamp(&self, secs: i64, nsecs: u32) -> DateTime<Self>;
        fn timestamp_opt(&self, secs: i64, nsecs: u32) -> MappedLocalTime<DateTime<Self>>;
        fn timestamp_millis(&self, millis: i64) -> DateTime<Self>;
        fn timestamp_millis_opt(&self, millis: i64) -> MappedLocalTime<DateTime<Self>>;
        fn timestamp_nanos(&self, nanos: i64) -> DateTime<Self>;
        fn timestamp_micros(&self, micros: i64) -> MappedLocalTime<DateTime<Self>>;
        fn datetime_from_str(&self, s: &str, fmt: &str) -> ParseResult<DateTime<Self>>;
        fn from_offset(offset: &Self::Offset) -> Self;
        fn offset_from_local_date(&self, local: &NaiveDate) -> MappedLocalTime<Self::Offset>;
        fn offset_from_local_datetime(&self, local: &NaiveDateTime) -> MappedLocalTime<Self::Offset>;
        fn from_local_date(&self, local: &NaiveDate) -> MappedLocalTime<Date<Self>>;
        fn from_local_datetime(&self, local: &NaiveDateTime) -> MappedLocalTime<DateTime<Self>>;
        fn offset_from_utc_date(&self, utc: &NaiveDate) -> Self::Offset;
        fn offset_from_utc_datetime(&self, utc: &NaiveDateTime) -> Self::Offset;
        fn from_utc_date(&self, utc: &NaiveDate) -> Date<Self>;
        fn from_utc_datetime(&self, utc: &NaiveDateTime) -> DateTime<Self>;
    }
}

pub mod round {
    use crate::{TimeDelta, Timelike};
    use std::error::Error;
    use std::fmt::Display;
    use std::ops::{Add, Sub};

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum RoundingError {
        DurationExceedsTimestamp,
        DurationExceedsLimit,
        TimestampExceedsLimit,
    }

    impl Display for RoundingError {}
    impl Error for RoundingError {}

    pub trait SubsecRound {
        fn round_subsecs(self, digits: u16) -> Self;
        fn trunc_subsecs(self, digits: u16) -> Self;
    }

    impl<T> SubsecRound for T where T: Timelike + Add<TimeDelta, Output = T> + Sub<TimeDelta, Output = T> {}

    pub trait DurationRound: Sized {
        type Err: Error;
        fn duration_round(self, duration: TimeDelta) -> Result<Self, Self::Err>;
        fn duration_trunc(self, duration: TimeDelta) -> Result<Self, Self::Err>;
        fn duration_round_up(self, duration: TimeDelta) -> Result<Self, Self::Err>;
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OutOfRangeError;
impl Display for OutOfRangeError {}
impl Error for OutOfRangeError {}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TimeDelta;

impl TimeDelta {
    pub const MIN: Self = ..;
    pub const MAX: Self = ..;
    pub fn new(secs: i64, nanos: u32) -> Option<TimeDelta>;
    pub fn weeks(weeks: i64) -> TimeDelta;
    pub fn try_weeks(weeks: i64) -> Option<TimeDelta>;
    pub fn days(days: i64) -> TimeDelta;
    pub fn try_days(days: i64) -> Option<TimeDelta>;
    pub fn hours(hours: i64) -> TimeDelta;
    pub fn try_hours(hours: i64) -> Option<TimeDelta>;
    pub fn minutes(minutes: i64) -> TimeDelta;
    pub fn try_minutes(minutes: i64) -> Option<TimeDelta>;
    pub fn seconds(seconds: i64) -> TimeDelta;
    pub fn try_seconds(seconds: i64) -> Option<TimeDelta>;
    pub fn milliseconds(milliseconds: i64) -> TimeDelta;
    pub fn try_milliseconds(milliseconds: i64) -> Option<TimeDelta>;
    pub fn microseconds(microseconds: i64) -> TimeDelta;
    pub fn nanoseconds(nanos: i64) -> TimeDelta;
    pub fn num_weeks(&self) -> i64;
    pub fn num_days(&self) -> i64;
    pub fn num_hours(&self) -> i64;
    pub fn num_minutes(&self) -> i64;
    pub fn num_seconds(&self) -> i64;
    pub fn as_seconds_f64(self) -> f64;
    pub fn as_seconds_f32(self) -> f32;
    pub fn num_milliseconds(&self) -> i64;
    pub fn subsec_millis(&self) -> i32;
    pub fn num_microseconds(&self) -> Option<i64>;
    pub fn subsec_micros(&self) -> i32;
    pub fn num_nanoseconds(&self) -> Option<i64>;
    pub fn subsec_nanos(&self) -> i32;
    pub fn checked_add(&self, rhs: &TimeDelta) -> Option<TimeDelta>;
    pub fn checked_sub(&self, rhs: &TimeDelta) -> Option<TimeDelta>;
    pub fn checked_mul(&self, rhs: i32) -> Option<TimeDelta>;
    pub fn checked_div(&self, rhs: i32) -> Option<TimeDelta>;
    pub fn abs(&self) -> TimeDelta;
    pub fn min_value() -> TimeDelta;
    pub fn max_value() -> TimeDelta;
    pub fn zero() -> TimeDelta;
    pub fn is_zero(&self) -> bool;
    pub fn from_std(duration: std::time::Duration) -> Result<TimeDelta, OutOfRangeError>;
    pub fn to_std(&self) -> Result<std::time::Duration, OutOfRangeError>;
}

impl Neg for TimeDelta {
    type Output = TimeDelta;
}

impl Add for TimeDelta {
    type Output = TimeDelta;
}

impl Sub for TimeDelta {
    type Output = TimeDelta;
}

impl Mul<i32> for TimeDelta {
    type Output = TimeDelta;
}

impl Div<i32> for TimeDelta {
    type Output = TimeDelta;
}

impl<'a> Sum<&'a TimeDelta> for TimeDelta {}
impl Sum for TimeDelta {}
impl Display for TimeDelta {}

pub type Duration = TimeDelta;

#[derive(Clone)]
pub struct Date<Tz: TimeZone>;

impl<Tz: TimeZone> Date<Tz> {
    pub const MIN_UTC: Date<Utc> = ..;
    pub const MAX_UTC: Date<Utc> = ..;
    pub fn from_utc(date: NaiveDate, offset: Tz::Offset) -> Date<Tz>;
    pub fn and_time(&self, time: NaiveTime) -> Option<DateTime<Tz>>;
    pub fn and_hms(&self, hour: u32, min: u32, sec: u32) -> DateTime<Tz>;
    pub fn and_hms_opt(&self, hour: u32, min: u32, sec: u32) -> Option<DateTime<Tz>>;
    pub fn and_hms_milli(&self, hour: u32, min: u32, sec: u32, milli: u32) -> DateTime<Tz>;
    pub fn and_hms_milli_opt(&self, hour: u32, min: u32, sec: u32, milli: u32) -> Option<DateTime<Tz>>;
    pub fn and_hms_micro(&self, hour: u32, min: u32, sec: u32, micro: u32) -> DateTime<Tz>;
    pub fn and_hms_micro_opt(&self, hour: u32, min: u32, sec: u32, micro: u32) -> Option<DateTime<Tz>>;
    pub fn and_hms_nano(&self, hour: u32, min: u32, sec: u32, nano: u32) -> DateTime<Tz>;
    pub fn and_hms_nano_opt(&self, hour: u32, min: u32, sec: u32, nano: u32) -> Option<DateTime<Tz>>;
    pub fn succ(&self) -> Date<Tz>;
    pub fn succ_opt(&self) -> Option<Date<Tz>>;
    pub fn pred(&self) -> Date<Tz>;
    pub fn pred_opt(&self) -> Option<Date<Tz>>;
    pub fn offset(&self) -> &Tz::Offset;
    pub fn timezone(&self) -> Tz;
    pub fn with_timezone<Tz2: TimeZone>(&self, tz: &Tz2) -> Date<Tz2>;
    pub fn checked_add_signed(self, rhs: TimeDelta) -> Option<Date<Tz>>;
    pub fn checked_sub_signed(self, rhs: TimeDelta) -> Option<Date<Tz>>;
    pub fn signed_duration_since<Tz2: TimeZone>(self, rhs: Date<Tz2>) -> TimeDelta;
    pub fn naive_utc(&self) -> NaiveDate;
    pub fn naive_local(&self) -> NaiveDate;
    pub fn years_since(&self, base: Self) -> Option<u32>;
}

impl<Tz: TimeZone> Date<Tz>
where
    Tz::Offset: Display,
{
    pub fn format_with_items<'a, I, B>(&self, items: I) -> DelayedFormat<I>
    where
        I: Iterator<Item = B> + Clone,
        B: Borrow<Item<'a>>;
    pub fn format<'a>(&self, fmt: &'a str) -> DelayedFormat<StrftimeItems<'a>>;
}

impl<Tz: TimeZone> Datelike for Date<Tz> {}
impl<Tz: TimeZone> Copy for Date<Tz> where Tz::Offset: Copy {}

impl<Tz: TimeZone> Add<TimeDelta> for Date<Tz> {
    type Output = Date<Tz>;
}

impl<Tz: TimeZone> Sub<TimeDelta> for Date<Tz> {
    type Output = Date<Tz>;
}

impl<Tz: TimeZone> Sub for Date<Tz> {
    type Output = TimeDelta;
}

impl<Tz: TimeZone> Display for Date<Tz> where Tz::Offset: Display {}

#[derive(Clone)]
pub struct DateTime<Tz: TimeZone>;

impl<Tz: TimeZone> DateTime<Tz> {
    pub const MIN_UTC: DateTime<Utc> = ..;
    pub const MAX_UTC: DateTime<Utc> = ..;
    pub fn from_naive_utc_and_offset(datetime: NaiveDateTime, offset: Tz::Offset) -> DateTime<Tz>;
    pub fn from_utc(datetime: NaiveDateTime, offset: Tz::Offset) -> DateTime<Tz>;
    pub fn from_local(datetime: NaiveDateTime, offset: Tz::Offset) -> DateTime<Tz>;
    pub fn date(&self) -> Date<Tz>;
    pub fn date_naive(&self) -> NaiveDate;
    pub fn time(&self) -> NaiveTime;
    pub fn timestamp(&self) -> i64;
    pub fn timestamp_millis(&self) -> i64;
    pub fn timestamp_micros(&self) -> i64;
    pub fn timestamp_nanos(&self) -> i64;
    pub fn timestamp_nanos_opt(&self) -> Option<i64>;
    pub fn timestamp_subsec_millis(&self) -> u32;
    pub fn timestamp_subsec_micros(&self) -> u32;
    pub fn timestamp_subsec_nanos(&self) -> u32;
    pub fn offset(&self) -> &Tz::Offset;
    pub fn timezone(&self) -> Tz;
    pub fn with_timezone<Tz2: TimeZone>(&self, tz: &Tz2) -> DateTime<Tz2>;
    pub fn fixed_offset(&self) -> DateTime<FixedOffset>;
    pub fn to_utc(&self) -> DateTime<Utc>;
    pub fn checked_add_signed(self, rhs: TimeDelta) -> Option<DateTime<Tz>>;
    pub fn checked_add_months(self, months: Months) -> Option<DateTime<Tz>>;
    pub fn checked_sub_signed(self, rhs: TimeDelta) -> Option<DateTime<Tz>>;
    pub fn checked_sub_months(self, months: Months) -> Option<DateTime<Tz>>;
    pub fn checked_add_days(self, days: Days) -> Option<Self>;
    pub fn checked_sub_days(self, days: Days) -> Option<Self>;
    pub fn signed_duration_since<Tz2: TimeZone>(self, rhs: impl Borrow<DateTime<Tz2>>) -> TimeDelta;
    pub fn naive_utc(&self) -> NaiveDateTime;
    pub fn naive_local(&self) -> NaiveDateTime;
    pub fn years_since(&self, base: Self) -> Option<u32>;
    pub fn to_rfc2822(&self) -> String;
    pub fn to_rfc3339(&self) -> String;
    pub fn to_rfc3339_opts(&self, secform: SecondsFormat, use_z: bool) -> String;
    pub fn with_time(&self, time: NaiveTime) -> LocalResult<Self>;
}

impl DateTime<Utc> {
    pub const UNIX_EPOCH: Self = ..;
    pub fn from_timestamp_secs(secs: i64) -> Option<Self>;
    pub fn from_timestamp(secs: i64, nsecs: u32) -> Option<Self>;
    pub fn from_timestamp_millis(millis: i64) -> Option<Self>;
    pub fn from_timestamp_micros(micros: i64) -> Option<Self>;
    pub fn from_timestamp_nanos(nanos: i64) -> Self;
}

impl DateTime<FixedOffset> {
    pub fn parse_from_rfc2822(s: &str) -> ParseResult<DateTime<FixedOffset>>;
    pub fn parse_from_rfc3339(s: &str) -> ParseResult<DateTime<FixedOffset>>;
    pub fn parse_from_str(s: &str, fmt: &str) -> ParseResult<DateTime<FixedOffset>>;
    pub fn parse_and_remainder<'a>(s: &'a str, fmt: &str) -> ParseResult<(DateTime<FixedOffset>, &'a str)>;
}

impl<Tz: TimeZone> DateTime<Tz>
where
    Tz::Offset: Display,
{
    pub fn format_with_items<'a, I, B>(&self, items: I) -> DelayedFormat<I>
    where
        I: Iterator<Item = B> + Clone,
        B: Borrow<Item<'a>>;
    pub fn format<'a>(&self, fmt: &'a str) -> DelayedFormat<StrftimeItems<'a>>;
}

impl Default for DateTime<Utc> {}
impl Default for DateTime<Local> {}
impl Default for DateTime<FixedOffset> {}
impl From<DateTime<Utc>> for DateTime<FixedOffset> {}
impl From<DateTime<Utc>> for DateTime<Local> {}
impl From<DateTime<FixedOffset>> for DateTime<Utc> {}
impl From<DateTime<FixedOffset>> for DateTime<Local> {}
impl From<DateTime<Local>> for DateTime<Utc> {}
impl From<DateTime<Local>> for DateTime<FixedOffset> {}
impl<Tz: TimeZone> Datelike for DateTime<Tz> {}
impl<Tz: TimeZone> Timelike for DateTime<Tz> {}
impl<Tz: TimeZone> Copy for DateTime<Tz>
where
    Tz::Offset: Copy,
    NaiveDateTime: Copy,
{
}

impl<Tz: TimeZone> Add<TimeDelta> for DateTime<Tz> {
    type Output = DateTime<Tz>;
}

impl<Tz: TimeZone> Add<std::time::Duration> for DateTime<Tz> {
    type Output = DateTime<Tz>;
}

impl<Tz: TimeZone> Add<FixedOffset> for DateTime<Tz> {
    type Output = DateTime<Tz>;
}

impl<Tz: TimeZone> Add<Months> for DateTime<Tz> {
    type Output = DateTime<Tz>;
}

impl<Tz: TimeZone> Sub<TimeDelta> for DateTime<Tz> {
    type Output = DateTime<Tz>;
}

impl<Tz: TimeZone> Sub<std::time::Duration> for DateTime<Tz> {
    type Output = DateTime<Tz>;
}

impl<Tz: TimeZone> Sub<FixedOffset> for DateTime<Tz> {
    type Output = DateTime<Tz>;
}

impl<Tz: TimeZone> Sub<Months> for DateTime<Tz> {
    type Output = DateTime<Tz>;
}

impl<Tz: TimeZone> Sub for DateTime<Tz> {
    type Output = TimeDelta;
}

impl<Tz: TimeZone> Sub<&DateTime<Tz>> for DateTime<Tz> {
    type Output = TimeDelta;
}

impl<Tz: TimeZone> Add<Days> for DateTime<Tz> {
    type Output = DateTime<Tz>;
}

impl<Tz: TimeZone> Sub<Days> for DateTime<Tz> {
    type Output = DateTime<Tz>;
}

impl<Tz: TimeZone> Display for DateTime<Tz> where Tz::Offset: Display {}

impl FromStr for DateTime<Utc> {
    type Err = ParseError;
}

impl FromStr for DateTime<Local> {
    type Err = ParseError;
}

impl From<SystemTime> for DateTime<Utc> {}
impl From<SystemTime> for DateTime<Local> {}
impl<Tz: TimeZone> From<DateTime<Tz>> for SystemTime {}

impl FromStr for DateTime<FixedOffset> {
    type Err = ParseError;
}

impl<Tz: TimeZone> DurationRound for DateTime<Tz> {
    type Err = RoundingError;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SecondsFormat {
    Secs,
    Millis,
    Micros,
    Nanos,
    AutoSi,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NaiveDate;

impl NaiveDate {
    pub const MIN: NaiveDate = ..;
    pub const MAX: NaiveDate = ..;
    pub fn from_ymd(year: i32, month: u32, day: u32) -> NaiveDate;
    pub fn from_ymd_opt(year: i32, month: u32, day: u32) -> Option<NaiveDate>;
    pub fn from_yo(year: i32, ordinal: u32) -> NaiveDate;
    pub fn from_yo_opt(year: i32, ordinal: u32) -> Option<NaiveDate>;
    pub fn from_isoywd(year: i32, week: u32, weekday: Weekday) -> NaiveDate;
    pub fn from_isoywd_opt(year: i32, week: u32, weekday: Weekday) -> Option<NaiveDate>;
    pub fn from_num_days_from_ce(days: i32) -> NaiveDate;
    pub fn from_num_days_from_ce_opt(days: i32) -> Option<NaiveDate>;
    pub fn from_epoch_days(days: i32) -> Option<NaiveDate>;
    pub fn from_weekday_of_month(year: i32, month: u32, weekday: Weekday, n: u8) -> NaiveDate;
    pub fn from_weekday_of_month_opt(year: i32, month: u32, weekday: Weekday, n: u8) -> Option<NaiveDate>;
    pub fn parse_from_str(s: &str, fmt: &str) -> ParseResult<NaiveDate>;
    pub fn parse_and_remainder<'a>(s: &'a str, fmt: &str) -> ParseResult<(NaiveDate, &'a str)>;
    pub fn checked_add_months(self, months: Months) -> Option<Self>;
    pub fn checked_sub_months(self, months: Months) -> Option<Self>;
    pub fn checked_add_days(self, days: Days) -> Option<Self>;
    pub fn checked_sub_days(self, days: Days) -> Option<Self>;
    pub fn and_time(&self, time: NaiveTime) -> NaiveDateTime;
    pub fn and_hms(&self, hour: u32, min: u32, sec: u32) -> NaiveDateTime;
    pub fn and_hms_opt(&self, hour: u32, min: u32, sec: u32) -> Option<NaiveDateTime>;
    pub fn and_hms_milli(&self, hour: u32, min: u32, sec: u32, milli: u32) -> NaiveDateTime;
    pub fn and_hms_milli_opt(&self, hour: u32, min: u32, sec: u32, milli: u32) -> Option<NaiveDateTime>;
    pub fn and_hms_micro(&self, hour: u32, min: u32, sec: u32, micro: u32) -> NaiveDateTime;
    pub fn and_hms_micro_opt(&self, hour: u32, min: u32, sec: u32, micro: u32) -> Option<NaiveDateTime>;
    pub fn and_hms_nano(&self, hour: u32, min: u32, sec: u32, nano: u32) -> NaiveDateTime;
    pub fn and_hms_nano_opt(&self, hour: u32, min: u32, sec: u32, nano: u32) -> Option<NaiveDateTime>;
    pub fn succ(&self) -> NaiveDate;
    pub fn succ_opt(&self) -> Option<NaiveDate>;
    pub fn pred(&self) -> NaiveDate;
    pub fn pred_opt(&self) -> Option<NaiveDate>;
    pub fn checked_add_signed(self, rhs: TimeDelta) -> Option<NaiveDate>;
    pub fn checked_sub_signed(self, rhs: TimeDelta) -> Option<NaiveDate>;
    pub fn signed_duration_since(self, rhs: Self) -> TimeDelta;
    pub fn abs_diff(self, rhs: Self) -> Days;
    pub fn years_since(&self, base: Self) -> Option<u32>;
    pub fn format_with_items<'a, I, B>(&self, items: I) -> DelayedFormat<I>
    where
        I: Iterator<Item = B> + Clone,
        B: Borrow<Item<'a>>;
    pub fn format<'a>(&self, fmt: &'a str) -> DelayedFormat<StrftimeItems<'a>>;
    pub fn iter_days(&self) -> NaiveDateDaysIterator;
    pub fn iter_weeks(&self) -> NaiveDateWeeksIterator;
    pub fn week(&self, start: Weekday) -> NaiveWeek;
    pub fn leap_year(&self) -> bool;
    pub fn to_epoch_days(&self) -> i32;
}

impl Datelike for NaiveDate {}

impl Add<TimeDelta> for NaiveDate {
    type Output = NaiveDate;
}

impl Add<Months> for NaiveDate {
    type Output = NaiveDate;
}

impl Sub<Months> for NaiveDate {
    type Output = NaiveDate;
}

impl Add<Days> for NaiveDate {
    type Output = NaiveDate;
}

impl Sub<Days> for NaiveDate {
    type Output = NaiveDate;
}

impl Sub<TimeDelta> for NaiveDate {
    type Output = NaiveDate;
}

impl Sub for NaiveDate {
    type Output = TimeDelta;
}

impl From<NaiveDateTime> for NaiveDate {}
impl Display for NaiveDate {}

impl FromStr for NaiveDate {
    type Err = ParseError;
}

impl Default for NaiveDate {}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NaiveDateTime;

impl NaiveDateTime {
    pub const MIN: Self = ..;
    pub const MAX: Self = ..;
    pub const UNIX_EPOCH: Self = ..;
    pub fn new(date: NaiveDate, time: NaiveTime) -> NaiveDateTime;
    pub fn from_timestamp(secs: i64, nsecs: u32) -> NaiveDateTime;
    pub fn from_timestamp_millis(millis: i64) -> Option<NaiveDateTime>;
    pub fn from_timestamp_micros(micros: i64) -> Option<NaiveDateTime>;
    pub fn from_timestamp_nanos(nanos: i64) -> Option<NaiveDateTime>;
    pub fn from_timestamp_opt(secs: i64, nsecs: u32) -> Option<NaiveDateTime>;
    pub fn parse_from_str(s: &str, fmt: &str) -> ParseResult<NaiveDateTime>;
    pub fn parse_and_remainder<'a>(s: &'a str, fmt: &str) -> ParseResult<(NaiveDateTime, &'a str)>;
    pub fn date(&self) -> NaiveDate;
    pub fn time(&self) -> NaiveTime;
    pub fn timestamp(&self) -> i64;
    pub fn timestamp_millis(&self) -> i64;
    pub fn timestamp_micros(&self) -> i64;
    pub fn timestamp_nanos(&self) -> i64;
    pub fn timestamp_nanos_opt(&self) -> Option<i64>;
    pub fn timestamp_subsec_millis(&self) -> u32;
    pub fn timestamp_subsec_micros(&self) -> u32;
    pub fn timestamp_subsec_nanos(&self) -> u32;
    pub fn checked_add_signed(self, rhs: TimeDelta) -> Option<NaiveDateTime>;
    pub fn checked_add_months(self, rhs: Months) -> Option<NaiveDateTime>;
    pub fn checked_add_offset(self, rhs: FixedOffset) -> Option<NaiveDateTime>;
    pub fn checked_sub_offset(self, rhs: FixedOffset) -> Option<NaiveDateTime>;
    pub fn checked_sub_signed(self, rhs: TimeDelta) -> Option<NaiveDateTime>;
    pub fn checked_sub_months(self, rhs: Months) -> Option<NaiveDateTime>;
    pub fn checked_add_days(self, days: Days) -> Option<Self>;
    pub fn checked_sub_days(self, days: Days) -> Option<Self>;
    pub fn signed_duration_since(self, rhs: NaiveDateTime) -> TimeDelta;
    pub fn format_with_items<'a, I, B>(&self, items: I) -> DelayedFormat<I>
    where
        I: Iterator<Item = B> + Clone,
        B: Borrow<Item<'a>>;
    pub fn format<'a>(&self, fmt: &'a str) -> DelayedFormat<StrftimeItems<'a>>;
    pub fn and_local_timezone<Tz: TimeZone>(&self, tz: Tz) -> MappedLocalTime<DateTime<Tz>>;
    pub fn and_utc(&self) -> DateTime<Utc>;
}

impl From<NaiveDate> for NaiveDateTime {}
impl Datelike for NaiveDateTime {}
impl Timelike for NaiveDateTime {}

impl Add<TimeDelta> for NaiveDateTime {
    type Output = NaiveDateTime;
}

impl Add<std::time::Duration> for NaiveDateTime {
    type Output = NaiveDateTime;
}

impl Add<FixedOffset> for NaiveDateTime {
    type Output = NaiveDateTime;
}

impl Add<Months> for NaiveDateTime {
    type Output = NaiveDateTime;
}

impl Sub<TimeDelta> for NaiveDateTime {
    type Output = NaiveDateTime;
}

impl Sub<std::time::Duration> for NaiveDateTime {
    type Output = NaiveDateTime;
}

impl Sub<FixedOffset> for NaiveDateTime {
    type Output = NaiveDateTime;
}

impl Sub<Months> for NaiveDateTime {
    type Output = NaiveDateTime;
}

impl Sub for NaiveDateTime {
    type Output = TimeDelta;
}

impl Add<Days> for NaiveDateTime {
    type Output = NaiveDateTime;
}

impl Sub<Days> for NaiveDateTime {
    type Output = NaiveDateTime;
}

impl Display for NaiveDateTime {}

impl FromStr for NaiveDateTime {
    type Err = ParseError;
}

impl Default for NaiveDateTime {}

impl DurationRound for NaiveDateTime {
    type Err = RoundingError;
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NaiveTime;

impl NaiveTime {
    pub const MIN: Self = ..;
    pub fn from_hms(hour: u32, min: u32, sec: u32) -> NaiveTime;
    pub fn from_hms_opt(hour: u32, min: u32, sec: u32) -> Option<NaiveTime>;
    pub fn from_hms_milli(hour: u32, min: u32, sec: u32, milli: u32) -> NaiveTime;
    pub fn from_hms_milli_opt(hour: u32, min: u32, sec: u32, milli: u32) -> Option<NaiveTime>;
    pub fn from_hms_micro(hour: u32, min: u32, sec: u32, micro: u32) -> NaiveTime;
    pub fn from_hms_micro_opt(hour: u32, min: u32, sec: u32, micro: u32) -> Option<NaiveTime>;
    pub fn from_hms_nano(hour: u32, min: u32, sec: u32, nano: u32) -> NaiveTime;
    pub fn from_hms_nano_opt(hour: u32, min: u32, sec: u32, nano: u32) -> Option<NaiveTime>;
    pub fn from_num_seconds_from_midnight(secs: u32, nano: u32) -> NaiveTime;
    pub fn from_num_seconds_from_midnight_opt(secs: u32, nano: u32) -> Option<NaiveTime>;
    pub fn parse_from_str(s: &str, fmt: &str) -> ParseResult<NaiveTime>;
    pub fn parse_and_remainder<'a>(s: &'a str, fmt: &str) -> ParseResult<(NaiveTime, &'a str)>;
    pub fn overflowing_add_signed(&self, rhs: TimeDelta) -> (NaiveTime, i64);
    pub fn overflowing_sub_signed(&self, rhs: TimeDelta) -> (NaiveTime, i64);
    pub fn signed_duration_since(self, rhs: NaiveTime) -> TimeDelta;
    pub fn format_with_items<'a, I, B>(&self, items: I) -> DelayedFormat<I>
    where
        I: Iterator<Item = B> + Clone,
        B: Borrow<Item<'a>>;
    pub fn format<'a>(&self, fmt: &'a str) -> DelayedFormat<StrftimeItems<'a>>;
}

impl Timelike for NaiveTime {}

impl Add<TimeDelta> for NaiveTime {
    type Output = NaiveTime;
}

impl Add<std::time::Duration> for NaiveTime {
    type Output = NaiveTime;
}

impl Add<FixedOffset> for NaiveTime {
    type Output = NaiveTime;
}

impl Sub<TimeDelta> for NaiveTime {
    type Output = NaiveTime;
}

impl Sub<std::time::Duration> for NaiveTime {
    type Output = NaiveTime;
}

impl Sub<FixedOffset> for NaiveTime {
    type Output = NaiveTime;
}

impl Sub for NaiveTime {
    type Output = TimeDelta;
}

impl Display for NaiveTime {}

impl FromStr for NaiveTime {
    type Err = ParseError;
}

impl Default for NaiveTime {}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IsoWeek;

impl IsoWeek {
    pub fn year(&self) -> i32;
    pub fn week(&self) -> u32;
    pub fn week0(&self) -> u32;
}

#[derive(Clone, Copy, Debug)]
pub struct Local;

impl Local {
    pub fn today() -> Date<Local>;
    pub fn now() -> DateTime<Local>;
}

impl TimeZone for Local {
    type Offset = FixedOffset;
}

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct FixedOffset;

impl FixedOffset {
    pub fn east(secs: i32) -> FixedOffset;
    pub fn east_opt(secs: i32) -> Option<FixedOffset>;
    pub fn west(secs: i32) -> FixedOffset;
    pub fn west_opt(secs: i32) -> Option<FixedOffset>;
    pub fn local_minus_utc(&self) -> i32;
    pub fn utc_minus_local(&self) -> i32;
}

impl FromStr for FixedOffset {
    type Err = ParseError;
}

impl TimeZone for FixedOffset {
    type Offset = FixedOffset;
}

impl Offset for FixedOffset {}
impl Display for FixedOffset {}

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Utc;

impl Utc {
    pub fn today() -> Date<Utc>;
    pub fn now() -> DateTime<Utc>;
}

impl TimeZone for Utc {
    type Offset = Utc;
}

impl Offset for Utc {}
impl Display for Utc {}

#[derive(Clone, PartialEq, Eq)]
pub struct ParseWeekdayError;
impl Error for ParseWeekdayError {}
impl Display for ParseWeekdayError {}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Weekday {
    Mon,
    Tue,
    Wed,
    Thu,
    Fri,
    Sat,
    Sun,
}

impl Weekday {
    pub fn succ(&self) -> Weekday;
    pub fn pred(&self) -> Weekday;
    pub fn number_from_monday(&self) -> u32;
    pub fn number_from_sunday(&self) -> u32;
    pub fn num_days_from_monday(&self) -> u32;
    pub fn num_days_from_sunday(&self) -> u32;
    pub fn days_since(&self, other: Weekday) -> u32;
}

impl FromStr for Weekday {
    type Err = ParseWeekdayError;
}

impl Display for Weekday {}

impl TryFrom<u8> for Weekday {
    type Error = OutOfRange;
}

impl FromPrimitive for Weekday {}

#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WeekdaySet;

impl WeekdaySet {
    pub const EMPTY: Self = ..;
    pub const ALL: Self = ..;
    pub fn from_array<const C: usize>(days: [Weekday; C]) -> Self;
    pub fn single(weekday: Weekday) -> Self;
    pub fn single_day(self) -> Option<Weekday>;
    pub fn insert(&mut self, day: Weekday) -> bool;
    pub fn remove(&mut self, day: Weekday) -> bool;
    pub fn is_subset(self, other: Self) -> bool;
    pub fn intersection(self, other: Self) -> Self;
    pub fn union(self, other: Self) -> Self;
    pub fn symmetric_difference(self, other: Self) -> Self;
    pub fn difference(self, other: Self) -> Self;
    pub fn first(self) -> Option<Weekday>;
    pub fn last(self) -> Option<Weekday>;
    pub fn contains(self, day: Weekday) -> bool;
    pub fn is_empty(self) -> bool;
    pub fn len(self) -> u8;
}

impl Display for WeekdaySet {}
impl FromIterator<Weekday> for WeekdaySet {}

#[derive(Clone, PartialEq, Eq)]
pub struct ParseMonthError;
impl Error for ParseMonthError {}
impl Display for ParseMonthError {}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Month {
    January,
    February,
    March,
    April,
    May,
    June,
    July,
    August,
    September,
    October,
    November,
    December,
}

impl Month {
    pub fn succ(&self) -> Month;
    pub fn pred(&self) -> Month;
    pub fn number_from_month(&self) -> u32;
    pub fn name(&self) -> &'static str;
    pub fn num_days(&self, year: i32) -> Option<u8>;
}

impl FromStr for Month {
    type Err = ParseMonthError;
}

impl TryFrom<u8> for Month {
    type Error = OutOfRange;
}

impl FromPrimitive for Month {}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Months;

impl Months {
    pub fn new(num: u32) -> Self;
    pub fn as_u32(&self) -> u32;
}

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct OutOfRange;
impl Display for OutOfRange {}
impl Error for OutOfRange {}

pub trait Datelike: Sized {
    fn year(&self) -> i32;
    fn year_ce(&self) -> (bool, u32);
    fn quarter(&self) -> u32;
    fn month(&self) -> u32;
    fn month0(&self) -> u32;
    fn day(&self) -> u32;
    fn day0(&self) -> u32;
    fn ordinal(&self) -> u32;
    fn ordinal0(&self) -> u32;
    fn weekday(&self) -> Weekday;
    fn iso_week(&self) -> IsoWeek;
    fn with_year(&self, year: i32) -> Option<Self>;
    fn with_month(&self, month: u32) -> Option<Self>;
    fn with_month0(&self, month0: u32) -> Option<Self>;
    fn with_day(&self, day: u32) -> Option<Self>;
    fn with_day0(&self, day0: u32) -> Option<Self>;
    fn with_ordinal(&self, ordinal: u32) -> Option<Self>;
    fn with_ordinal0(&self, ordinal0: u32) -> Option<Self>;
    fn num_days_from_ce(&self) -> i32;
    fn num_days_in_month(&self) -> u8;
}

pub trait Timelike: Sized {
    fn hour(&self) -> u32;
    fn hour12(&self) -> (bool, u32);
    fn minute(&self) -> u32;
    fn second(&self) -> u32;
    fn nanosecond(&self) -> u32;
    fn with_hour(&self, hour: u32) -> Option<Self>;
    fn with_minute(&self, min: u32) -> Option<Self>;
    fn with_second(&self, sec: u32) -> Option<Self>;
    fn with_nanosecond(&self, nano: u32) -> Option<Self>;
    fn num_seconds_from_midnight(&self) -> u32;
}

pub const MAX_DATE: Date<Utc> = ..;
pub const MIN_DATE: Date<Utc> = ..;
pub const MAX_DATETIME: DateTime<Utc> = ..;
pub const MIN_DATETIME: DateTime<Utc> = ..;
