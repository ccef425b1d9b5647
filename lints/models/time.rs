pub use crate::error::Error;
use crate::error::{ComponentRange, ConversionRange, Format, InvalidVariant, Parse, TryFromParsed};
use crate::formatting::Formattable;
use crate::iter::{DateIter, MonthIter, WeekdayIter};
use crate::parsing::{Parsable, Parsed};
use powerfmt::smart_display::SmartDisplay;
use std::fmt::Display;
use std::io::Write;
use std::ops::{Add, Div, Mul, Neg, Sub};
use std::str::FromStr;
use std::time::{Instant, SystemTime};
pub use time_core::unit;

pub mod convert {
    pub use time_core::unit::*;
}

pub mod error {
    use std::io;

    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub struct ComponentRange;

    pub struct ConversionRange;

    pub struct DifferentVariant;

    #[derive(Debug)]
    pub enum Format {
        InsufficientTypeInformation,
        InvalidComponent(&'static str),
        ComponentRange(Box<ComponentRange>),
        StdIo(io::Error),
    }

    impl TryFrom<Format> for io::Error {
        type Error = DifferentVariant;
    }

    pub struct InvalidFormatDescription;

    pub struct InvalidVariant;

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Parse {
        TryFromParsed(TryFromParsed),
        ParseFromDescription(ParseFromDescription),
        UnexpectedTrailingCharacters {},
    }

    pub struct ParseFromDescription;

    pub struct TryFromParsed;

    #[derive(Debug)]
    pub enum Error {
        ConversionRange(ConversionRange),
        ComponentRange(ComponentRange),
        Format(Format),
        ParseFromDescription(ParseFromDescription),
        UnexpectedTrailingCharacters {},
        TryFromParsed(TryFromParsed),
        InvalidFormatDescription(InvalidFormatDescription),
        DifferentVariant(DifferentVariant),
        InvalidVariant(InvalidVariant),
    }
}

pub mod ext {
    pub trait NumericalDuration {}
    impl NumericalDuration for i64 {}
    impl NumericalDuration for f64 {}
}

pub mod format_description {
    use crate::error::{DifferentVariant, InvalidFormatDescription};

    pub mod well_known {
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub struct Rfc2822;

        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub struct Rfc3339;
    }

    #[derive(Clone, Eq)]
    pub enum BorrowedFormatItem<'a> {
        Literal(&'a [u8]),
        StringLiteral(&'a str),
        Component(Component),
        Compound(&'a [Self]),
        Optional(&'a Self),
        First(&'a [Self]),
    }

    impl<'a> TryFrom<BorrowedFormatItem<'a>> for &[BorrowedFormatItem<'a>] {
        type Error = DifferentVariant;
    }

    #[derive(Clone, Eq)]
    pub enum OwnedFormatItem {
        Literal(Box<[u8]>),
        StringLiteral(Box<str>),
        Component(Component),
        Compound(Box<[Self]>),
        Optional(Box<Self>),
        First(Box<[Self]>),
    }

    impl TryFrom<OwnedFormatItem> for Vec<OwnedFormatItem> {
        type Error = DifferentVariant;
    }

    pub struct Component;

    pub fn parse(s: &str) -> Result<Vec<BorrowedFormatItem<'_>>, InvalidFormatDescription>;
}

pub mod formatting {
    pub trait Formattable {}
}

pub mod iter {
    use crate::{Date, Month, Weekday};

    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct DateIter;

    impl DateIter {
        pub fn new(start: Date, end: Date) -> Self;
    }

    impl Iterator for DateIter {
        type Item = Date;
    }

    impl DoubleEndedIterator for DateIter {}

    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct MonthIter;

    impl MonthIter {
        pub fn new(start: Month) -> Self;
        pub fn rev(self) -> Rev<Self>;
    }

    impl Iterator for MonthIter {
        type Item = Month;
    }

    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct WeekdayIter;

    impl WeekdayIter {
        pub fn new(start: Weekday) -> Self;
        pub fn rev(self) -> Rev<Self>;
    }

    impl Iterator for WeekdayIter {
        type Item = Weekday;
    }

    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Rev<I>;

    impl Iterator for Rev<MonthIter> {
        type Item = Month;
    }

    impl Iterator for Rev<WeekdayIter> {
        type Item = Weekday;
    }
}

pub mod macros {
    pub use time_macros::{date, datetime, format_description, offset, time, timestamp, utc_datetime};
}

pub mod parsing {
    pub struct Parsed;

    pub trait Parsable {}
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date;

impl Date {
    pub const MIN: Self = ..;
    pub const MAX: Self = ..;
    pub fn from_calendar_date(year: i32, month: Month, day: u8) -> std::result::Result<Self, ComponentRange>;
    pub fn from_ordinal_date(year: i32, ordinal: u16) -> std::result::Result<Self, ComponentRange>;
    pub fn from_iso_week_date(year: i32, week: u8, weekday: Weekday) -> std::result::Result<Self, ComponentRange>;
    pub fn from_julian_day(julian_day: i32) -> std::result::Result<Self, ComponentRange>;
    pub fn year(self) -> i32;
    pub fn month(self) -> Month;
    pub fn day(self) -> u8;
    pub fn ordinal(self) -> u16;
    pub fn iso_week(self) -> u8;
    pub fn sunday_based_week(self) -> u8;
    pub fn monday_based_week(self) -> u8;
    pub fn to_calendar_date(self) -> (i32, Month, u8);
    pub fn to_ordinal_date(self) -> (i32, u16);
    pub fn to_iso_week_date(self) -> (i32, u8, Weekday);
    pub fn weekday(self) -> Weekday;
    pub fn next_day(self) -> Option<Self>;
    pub fn previous_day(self) -> Option<Self>;
    pub fn next_occurrence(self, weekday: Weekday) -> Self;
    pub fn prev_occurrence(self, weekday: Weekday) -> Self;
    pub fn nth_next_occurrence(self, weekday: Weekday, n: u8) -> Self;
    pub fn nth_prev_occurrence(self, weekday: Weekday, n: u8) -> Self;
    pub fn iter_to(self, end: Self) -> DateIter;
    pub fn to_julian_day(self) -> i32;
    pub fn checked_add(self, duration: SignedDuration) -> Option<Self>;
    pub fn checked_add_std(self, duration: std::time::Duration) -> Option<Self>;
    pub fn checked_sub(self, duration: SignedDuration) -> Option<Self>;
    pub fn checked_sub_std(self, duration: std::time::Duration) -> Option<Self>;
    pub fn saturating_add(self, duration: SignedDuration) -> Self;
    pub fn saturating_sub(self, duration: SignedDuration) -> Self;
    pub fn replace_year(self, year: i32) -> std::result::Result<Self, ComponentRange>;
    pub fn replace_month(self, month: Month) -> std::result::Result<Self, ComponentRange>;
    pub fn replace_day(self, day: u8) -> std::result::Result<Self, ComponentRange>;
    pub fn replace_ordinal(self, ordinal: u16) -> std::result::Result<Self, ComponentRange>;
    pub fn midnight(self) -> PlainDateTime;
    pub fn with_time(self, time: Time) -> PlainDateTime;
    pub fn with_hms(self, hour: u8, minute: u8, second: u8) -> std::result::Result<PlainDateTime, ComponentRange>;
    pub fn with_hms_milli(
        self,
        hour: u8,
        minute: u8,
        second: u8,
        millisecond: u16,
    ) -> std::result::Result<PlainDateTime, ComponentRange>;
    pub fn with_hms_micro(
        self,
        hour: u8,
        minute: u8,
        second: u8,
        microsecond: u32,
    ) -> std::result::Result<PlainDateTime, ComponentRange>;
    pub fn with_hms_nano(
        self,
        hour: u8,
        minute: u8,
        second: u8,
        nanosecond: u32,
    ) -> std::result::Result<PlainDateTime, ComponentRange>;
    pub fn format_into(
        self,
        output: &mut (impl Write + ?Sized),
        format: &(impl Formattable + ?Sized),
    ) -> std::result::Result<usize, Format>;
    pub fn format(self, format: &(impl Formattable + ?Sized)) -> std::result::Result<String, Format>;
    pub fn parse(input: &str, description: &(impl Parsable + ?Sized)) -> std::result::Result<Self, Parse>;
    pub fn parse_with_defaults(
        input: &[u8],
        description: &(impl Parsable + ?Sized),
        defaults: Parsed,
    ) -> std::result::Result<Self, Parse>;
}

impl SmartDisplay for Date {
    type Metadata = ();
}

impl Display for Date {}

impl Add<SignedDuration> for Date {
    type Output = Date;
}

impl Add<std::time::Duration> for Date {
    type Output = Date;
}

impl Sub<SignedDuration> for Date {
    type Output = Date;
}

impl Sub<std::time::Duration> for Date {
    type Output = Date;
}

impl Sub for Date {
    type Output = SignedDuration;
}

impl TryFrom<Parsed> for Date {
    type Error = TryFromParsed;
}

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
    pub fn length(self, year: i32) -> u8;
    pub fn previous(self) -> Self;
    pub fn next(self) -> Self;
    pub fn nth_next(self, n: u8) -> Self;
    pub fn nth_prev(self, n: u8) -> Self;
    pub fn iter_from(start: Self) -> MonthIter;
}

impl SmartDisplay for Month {
    type Metadata = ();
}

impl Display for Month {}

impl FromStr for Month {
    type Err = InvalidVariant;
}

impl From<Month> for u8 {}

impl TryFrom<u8> for Month {
    type Error = ComponentRange;
}

#[derive(Clone, Copy, Eq)]
pub struct OffsetDateTime;

impl OffsetDateTime {
    pub const UNIX_EPOCH: Self = ..;
    pub fn now_utc() -> Self;
    pub fn new_in_offset(date: Date, time: Time, offset: UtcOffset) -> Self;
    pub fn new_utc(date: Date, time: Time) -> Self;
    pub fn to_offset(self, offset: UtcOffset) -> Self;
    pub fn checked_to_offset(self, offset: UtcOffset) -> Option<Self>;
    pub fn to_utc(self) -> UtcDateTime;
    pub fn checked_to_utc(self) -> Option<UtcDateTime>;
    pub fn from_unix_timestamp(timestamp: i64) -> std::result::Result<Self, ComponentRange>;
    pub fn from_unix_timestamp_nanos(timestamp: i128) -> std::result::Result<Self, ComponentRange>;
    pub fn offset(self) -> UtcOffset;
    pub fn unix_timestamp(self) -> i64;
    pub fn unix_timestamp_nanos(self) -> i128;
    pub fn date(self) -> Date;
    pub fn time(self) -> Time;
    pub fn year(self) -> i32;
    pub fn month(self) -> Month;
    pub fn day(self) -> u8;
    pub fn ordinal(self) -> u16;
    pub fn iso_week(self) -> u8;
    pub fn sunday_based_week(self) -> u8;
    pub fn monday_based_week(self) -> u8;
    pub fn to_calendar_date(self) -> (i32, Month, u8);
    pub fn to_ordinal_date(self) -> (i32, u16);
    pub fn to_iso_week_date(self) -> (i32, u8, Weekday);
    pub fn weekday(self) -> Weekday;
    pub fn to_julian_day(self) -> i32;
    pub fn to_hms(self) -> (u8, u8, u8);
    pub fn to_hms_milli(self) -> (u8, u8, u8, u16);
    pub fn to_hms_micro(self) -> (u8, u8, u8, u32);
    pub fn to_hms_nano(self) -> (u8, u8, u8, u32);
    pub fn hour(self) -> u8;
    pub fn minute(self) -> u8;
    pub fn second(self) -> u8;
    pub fn millisecond(self) -> u16;
    pub fn microsecond(self) -> u32;
    pub fn nanosecond(self) -> u32;
    pub fn checked_add(self, duration: SignedDuration) -> Option<Self>;
    pub fn checked_sub(self, duration: SignedDuration) -> Option<Self>;
    pub fn saturating_add(self, duration: SignedDuration) -> Self;
    pub fn saturating_sub(self, duration: SignedDuration) -> Self;
    pub fn replace_time(self, time: Time) -> Self;
    pub fn replace_date(self, date: Date) -> Self;
    pub fn replace_date_time(self, date_time: PlainDateTime) -> Self;
    pub fn replace_offset(self, offset: UtcOffset) -> Self;
    pub fn replace_year(self, year: i32) -> std::result::Result<Self, ComponentRange>;
    pub fn replace_month(self, month: Month) -> std::result::Result<Self, ComponentRange>;
    pub fn replace_day(self, day: u8) -> std::result::Result<Self, ComponentRange>;
    pub fn replace_ordinal(self, ordinal: u16) -> std::result::Result<Self, ComponentRange>;
    pub fn truncate_to_day(self) -> Self;
    pub fn replace_hour(self, hour: u8) -> std::result::Result<Self, ComponentRange>;
    pub fn truncate_to_hour(self) -> Self;
    pub fn replace_minute(self, minute: u8) -> std::result::Result<Self, ComponentRange>;
    pub fn truncate_to_minute(self) -> Self;
    pub fn replace_second(self, second: u8) -> std::result::Result<Self, ComponentRange>;
    pub fn truncate_to_second(self) -> Self;
    pub fn replace_millisecond(self, millisecond: u16) -> std::result::Result<Self, ComponentRange>;
    pub fn truncate_to_millisecond(self) -> Self;
    pub fn replace_microsecond(self, microsecond: u32) -> std::result::Result<Self, ComponentRange>;
    pub fn truncate_to_microsecond(self) -> Self;
    pub fn replace_nanosecond(self, nanosecond: u32) -> std::result::Result<Self, ComponentRange>;
    pub fn format_into(
        self,
        output: &mut (impl Write + ?Sized),
        format: &(impl Formattable + ?Sized),
    ) -> std::result::Result<usize, Format>;
    pub fn format(self, format: &(impl Formattable + ?Sized)) -> std::result::Result<String, Format>;
    pub fn parse(input: &str, description: &(impl Parsable + ?Sized)) -> std::result::Result<Self, Parse>;
    pub fn parse_with_defaults(
        input: &[u8],
        description: &(impl Parsable + ?Sized),
        defaults: Parsed,
    ) -> std::result::Result<Self, Parse>;
}

impl Sub<SystemTime> for OffsetDateTime {
    type Output = SignedDuration;
}

impl Sub<OffsetDateTime> for SystemTime {
    type Output = SignedDuration;
}

impl From<SystemTime> for OffsetDateTime {}
impl From<OffsetDateTime> for SystemTime {}

impl Sub<Timestamp> for OffsetDateTime {
    type Output = SignedDuration;
}

impl From<Timestamp> for OffsetDateTime {}

impl Sub<UtcDateTime> for OffsetDateTime {
    type Output = SignedDuration;
}

impl From<UtcDateTime> for OffsetDateTime {}

impl SmartDisplay for OffsetDateTime {
    type Metadata = ();
}

impl Display for OffsetDateTime {}

impl Add<SignedDuration> for OffsetDateTime {
    type Output = OffsetDateTime;
}

impl Add<std::time::Duration> for OffsetDateTime {
    type Output = OffsetDateTime;
}

impl Sub<SignedDuration> for OffsetDateTime {
    type Output = OffsetDateTime;
}

impl Sub<std::time::Duration> for OffsetDateTime {
    type Output = OffsetDateTime;
}

impl Sub for OffsetDateTime {
    type Output = SignedDuration;
}

impl TryFrom<Parsed> for OffsetDateTime {
    type Error = TryFromParsed;
}

#[derive(Clone, Copy, Eq)]
pub struct PlainDateTime;

impl PlainDateTime {
    pub const MIN: Self = ..;
    pub const MAX: Self = ..;
    pub fn new(date: Date, time: Time) -> Self;
    pub fn date(self) -> Date;
    pub fn time(self) -> Time;
    pub fn year(self) -> i32;
    pub fn month(self) -> Month;
    pub fn day(self) -> u8;
    pub fn ordinal(self) -> u16;
    pub fn iso_week(self) -> u8;
    pub fn sunday_based_week(self) -> u8;
    pub fn monday_based_week(self) -> u8;
    pub fn to_calendar_date(self) -> (i32, Month, u8);
    pub fn to_ordinal_date(self) -> (i32, u16);
    pub fn to_iso_week_date(self) -> (i32, u8, Weekday);
    pub fn weekday(self) -> Weekday;
    pub fn to_julian_day(self) -> i32;
    pub fn as_hms(self) -> (u8, u8, u8);
    pub fn as_hms_milli(self) -> (u8, u8, u8, u16);
    pub fn as_hms_micro(self) -> (u8, u8, u8, u32);
    pub fn as_hms_nano(self) -> (u8, u8, u8, u32);
    pub fn hour(self) -> u8;
    pub fn minute(self) -> u8;
    pub fn second(self) -> u8;
    pub fn millisecond(self) -> u16;
    pub fn microsecond(self) -> u32;
    pub fn nanosecond(self) -> u32;
    pub fn assume_offset(self, offset: UtcOffset) -> OffsetDateTime;
    pub fn assume_utc(self) -> OffsetDateTime;
    pub fn as_utc(self) -> UtcDateTime;
    pub fn checked_add(self, duration: SignedDuration) -> Option<Self>;
    pub fn checked_sub(self, duration: SignedDuration) -> Option<Self>;
    pub fn saturating_add(self, duration: SignedDuration) -> Self;
    pub fn saturating_sub(self, duration: SignedDuration) -> Self;
    pub fn replace_time(self, time: Time) -> Self;
    pub fn replace_date(self, date: Date) -> Self;
    pub fn replace_year(self, year: i32) -> std::result::Result<Self, ComponentRange>;
    pub fn replace_month(self, month: Month) -> std::result::Result<Self, ComponentRange>;
    pub fn replace_day(self, day: u8) -> std::result::Result<Self, ComponentRange>;
    pub fn replace_ordinal(self, ordinal: u16) -> std::result::Result<Self, ComponentRange>;
    pub fn truncate_to_day(self) -> Self;
    pub fn replace_hour(self, hour: u8) -> std::result::Result<Self, ComponentRange>;
    pub fn truncate_to_hour(self) -> Self;
    pub fn replace_minute(self, minute: u8) -> std::result::Result<Self, ComponentRange>;
    pub fn truncate_to_minute(self) -> Self;
    pub fn replace_second(self, second: u8) -> std::result::Result<Self, ComponentRange>;
    pub fn truncate_to_second(self) -> Self;
    pub fn replace_millisecond(self, millisecond: u16) -> std::result::Result<Self, ComponentRange>;
    pub fn truncate_to_millisecond(self) -> Self;
    pub fn replace_microsecond(self, microsecond: u32) -> std::result::Result<Self, ComponentRange>;
    pub fn truncate_to_microsecond(self) -> Self;
    pub fn replace_nanosecond(self, nanosecond: u32) -> std::result::Result<Self, ComponentRange>;
    pub fn format_into(
        self,
        output: &mut (impl Write + ?Sized),
        format: &(impl Formattable + ?Sized),
    ) -> std::result::Result<usize, Format>;
    pub fn format(self, format: &(impl Formattable + ?Sized)) -> std::result::Result<String, Format>;
    pub fn parse(input: &str, description: &(impl Parsable + ?Sized)) -> std::result::Result<Self, Parse>;
    pub fn parse_with_defaults(
        input: &[u8],
        description: &(impl Parsable + ?Sized),
        defaults: Parsed,
    ) -> std::result::Result<Self, Parse>;
}

impl TryFrom<Parsed> for PlainDateTime {
    type Error = TryFromParsed;
}

impl SmartDisplay for PlainDateTime {
    type Metadata = ();
}

impl Display for PlainDateTime {}

impl Add<SignedDuration> for PlainDateTime {
    type Output = PlainDateTime;
}

impl Add<std::time::Duration> for PlainDateTime {
    type Output = PlainDateTime;
}

impl Sub<SignedDuration> for PlainDateTime {
    type Output = PlainDateTime;
}

impl Sub<std::time::Duration> for PlainDateTime {
    type Output = PlainDateTime;
}

impl Sub for PlainDateTime {
    type Output = SignedDuration;
}

#[derive(Clone, Copy)]
pub struct SignedDuration;

impl SignedDuration {
    pub const ZERO: Self = ..;
    pub const NANOSECOND: Self = ..;
    pub const MICROSECOND: Self = ..;
    pub const MILLISECOND: Self = ..;
    pub const SECOND: Self = ..;
    pub const MINUTE: Self = ..;
    pub const HOUR: Self = ..;
    pub const DAY: Self = ..;
    pub const WEEK: Self = ..;
    pub const MIN: Self = ..;
    pub const MAX: Self = ..;
    pub fn is_zero(self) -> bool;
    pub fn is_negative(self) -> bool;
    pub fn is_positive(self) -> bool;
    pub fn abs(self) -> Self;
    pub fn unsigned_abs(self) -> std::time::Duration;
    pub fn new(seconds: i64, nanoseconds: i32) -> Self;
    pub fn weeks(weeks: i64) -> Self;
    pub fn days(days: i64) -> Self;
    pub fn hours(hours: i64) -> Self;
    pub fn minutes(minutes: i64) -> Self;
    pub fn seconds(seconds: i64) -> Self;
    pub fn seconds_f64(seconds: f64) -> Self;
    pub fn seconds_f32(seconds: f32) -> Self;
    pub fn saturating_seconds_f64(seconds: f64) -> Self;
    pub fn saturating_seconds_f32(seconds: f32) -> Self;
    pub fn checked_seconds_f64(seconds: f64) -> Option<Self>;
    pub fn checked_seconds_f32(seconds: f32) -> Option<Self>;
    pub fn milliseconds(milliseconds: i64) -> Self;
    pub fn microseconds(microseconds: i64) -> Self;
    pub fn nanoseconds(nanoseconds: i64) -> Self;
    pub fn nanoseconds_i128(nanoseconds: i128) -> Self;
    pub fn whole_weeks(self) -> i64;
    pub fn whole_days(self) -> i64;
    pub fn whole_hours(self) -> i64;
    pub fn whole_minutes(self) -> i64;
    pub fn whole_seconds(self) -> i64;
    pub fn as_seconds_f64(self) -> f64;
    pub fn as_seconds_f32(self) -> f32;
    pub fn whole_milliseconds(self) -> i128;
    pub fn subsec_milliseconds(self) -> i16;
    pub fn whole_microseconds(self) -> i128;
    pub fn subsec_microseconds(self) -> i32;
    pub fn whole_nanoseconds(self) -> i128;
    pub fn subsec_nanoseconds(self) -> i32;
    pub fn checked_add(self, rhs: Self) -> Option<Self>;
    pub fn checked_sub(self, rhs: Self) -> Option<Self>;
    pub fn checked_mul(self, rhs: i32) -> Option<Self>;
    pub fn checked_div(self, rhs: i32) -> Option<Self>;
    pub fn checked_neg(self) -> Option<Self>;
    pub fn saturating_add(self, rhs: Self) -> Self;
    pub fn saturating_sub(self, rhs: Self) -> Self;
    pub fn saturating_mul(self, rhs: i32) -> Self;
}

impl Add<SignedDuration> for Instant {
    type Output = Instant;
}

impl Sub<SignedDuration> for Instant {
    type Output = Instant;
}

impl Default for SignedDuration {}
impl Display for SignedDuration {}

impl TryFrom<std::time::Duration> for SignedDuration {
    type Error = ConversionRange;
}

impl TryFrom<SignedDuration> for std::time::Duration {
    type Error = ConversionRange;
}

impl Add for SignedDuration {
    type Output = SignedDuration;
}

impl Add<std::time::Duration> for SignedDuration {
    type Output = SignedDuration;
}

impl Add<SignedDuration> for std::time::Duration {
    type Output = SignedDuration;
}

impl Neg for SignedDuration {
    type Output = SignedDuration;
}

impl Sub for SignedDuration {
    type Output = SignedDuration;
}

impl Sub<std::time::Duration> for SignedDuration {
    type Output = SignedDuration;
}

impl Sub<SignedDuration> for std::time::Duration {
    type Output = SignedDuration;
}

impl Div<i16> for SignedDuration {
    type Output = SignedDuration;
}

impl Mul<u32> for SignedDuration {
    type Output = SignedDuration;
}

impl Mul<SignedDuration> for u32 {
    type Output = SignedDuration;
}

impl Mul<u16> for SignedDuration {
    type Output = SignedDuration;
}

impl Mul<SignedDuration> for u16 {
    type Output = SignedDuration;
}

impl Mul<u8> for SignedDuration {
    type Output = SignedDuration;
}

impl Mul<SignedDuration> for u8 {
    type Output = SignedDuration;
}

impl Div<i8> for SignedDuration {
    type Output = SignedDuration;
}

impl Mul<i32> for SignedDuration {
    type Output = SignedDuration;
}

impl Mul<SignedDuration> for i32 {
    type Output = SignedDuration;
}

impl Mul<i16> for SignedDuration {
    type Output = SignedDuration;
}

impl Mul<i8> for SignedDuration {
    type Output = SignedDuration;
}

impl Mul<SignedDuration> for i16 {
    type Output = SignedDuration;
}

impl Mul<SignedDuration> for i8 {
    type Output = SignedDuration;
}

impl Div<u32> for SignedDuration {
    type Output = SignedDuration;
}

impl Div<u16> for SignedDuration {
    type Output = SignedDuration;
}

impl Div<u8> for SignedDuration {
    type Output = SignedDuration;
}

impl Div<i32> for SignedDuration {
    type Output = SignedDuration;
}

impl Mul<f32> for SignedDuration {
    type Output = SignedDuration;
}

impl Mul<SignedDuration> for f32 {
    type Output = SignedDuration;
}

impl Mul<f64> for SignedDuration {
    type Output = SignedDuration;
}

impl Mul<SignedDuration> for f64 {
    type Output = SignedDuration;
}

impl Div<f32> for SignedDuration {
    type Output = SignedDuration;
}

impl Div<f64> for SignedDuration {
    type Output = SignedDuration;
}

impl Div for SignedDuration {
    type Output = f64;
}

impl Div<std::time::Duration> for SignedDuration {
    type Output = f64;
}

impl Div<SignedDuration> for std::time::Duration {
    type Output = f64;
}

impl Add<SignedDuration> for SystemTime {
    type Output = SystemTime;
}

impl Sub<SignedDuration> for SystemTime {
    type Output = SystemTime;
}

#[derive(Clone, Copy, Eq)]
pub struct Time;

impl Time {
    pub const MIDNIGHT: Self = ..;
    pub const MAX: Self = ..;
    pub fn from_hms(hour: u8, minute: u8, second: u8) -> std::result::Result<Self, ComponentRange>;
    pub fn from_hms_milli(
        hour: u8,
        minute: u8,
        second: u8,
        millisecond: u16,
    ) -> std::result::Result<Self, ComponentRange>;
    pub fn from_hms_micro(
        hour: u8,
        minute: u8,
        second: u8,
        microsecond: u32,
    ) -> std::result::Result<Self, ComponentRange>;
    pub fn from_hms_nano(
        hour: u8,
        minute: u8,
        second: u8,
        nanosecond: u32,
    ) -> std::result::Result<Self, ComponentRange>;
    pub fn as_hms(self) -> (u8, u8, u8);
    pub fn as_hms_milli(self) -> (u8, u8, u8, u16);
    pub fn as_hms_micro(self) -> (u8, u8, u8, u32);
    pub fn as_hms_nano(self) -> (u8, u8, u8, u32);
    pub fn hour(self) -> u8;
    pub fn minute(self) -> u8;
    pub fn second(self) -> u8;
    pub fn millisecond(self) -> u16;
    pub fn microsecond(self) -> u32;
    pub fn nanosecond(self) -> u32;
    pub fn duration_until(self, other: Self) -> SignedDuration;
    pub fn duration_since(self, other: Self) -> SignedDuration;
    pub fn replace_hour(self, hour: u8) -> std::result::Result<Self, ComponentRange>;
    pub fn truncate_to_hour(self) -> Self;
    pub fn replace_minute(self, minute: u8) -> std::result::Result<Self, ComponentRange>;
    pub fn truncate_to_minute(self) -> Self;
    pub fn replace_second(self, second: u8) -> std::result::Result<Self, ComponentRange>;
    pub fn truncate_to_second(self) -> Self;
    pub fn replace_millisecond(self, millisecond: u16) -> std::result::Result<Self, ComponentRange>;
    pub fn truncate_to_millisecond(self) -> Self;
    pub fn replace_microsecond(self, microsecond: u32) -> std::result::Result<Self, ComponentRange>;
    pub fn truncate_to_microsecond(self) -> Self;
    pub fn replace_nanosecond(self, nanosecond: u32) -> std::result::Result<Self, ComponentRange>;
    pub fn format_into(
        self,
        output: &mut (impl Write + ?Sized),
        format: &(impl Formattable + ?Sized),
    ) -> std::result::Result<usize, Format>;
    pub fn format(self, format: &(impl Formattable + ?Sized)) -> std::result::Result<String, Format>;
    pub fn parse(input: &str, description: &(impl Parsable + ?Sized)) -> std::result::Result<Self, Parse>;
    pub fn parse_with_defaults(
        input: &[u8],
        description: &(impl Parsable + ?Sized),
        defaults: Parsed,
    ) -> std::result::Result<Self, Parse>;
}

impl TryFrom<Parsed> for Time {
    type Error = TryFromParsed;
}

impl SmartDisplay for Time {
    type Metadata = ();
}

impl Display for Time {}

impl Add<SignedDuration> for Time {
    type Output = Time;
}

impl Add<std::time::Duration> for Time {
    type Output = Time;
}

impl Sub<SignedDuration> for Time {
    type Output = Time;
}

impl Sub<std::time::Duration> for Time {
    type Output = Time;
}

impl Sub for Time {
    type Output = SignedDuration;
}

#[derive(Clone, Copy, Eq)]
pub struct Timestamp;

impl Timestamp {
    pub const UNIX_EPOCH: Self = ..;
    pub const MIN: Self = ..;
    pub const MAX: Self = ..;
    pub fn now() -> Self;
    pub fn new(seconds: i64, nanoseconds: u32) -> std::result::Result<Self, ComponentRange>;
    pub fn from_seconds(seconds: i64) -> std::result::Result<Self, ComponentRange>;
    pub fn from_milliseconds(milliseconds: i64) -> std::result::Result<Self, ComponentRange>;
    pub fn from_microseconds(microseconds: i128) -> std::result::Result<Self, ComponentRange>;
    pub fn from_nanoseconds(nanoseconds: i128) -> std::result::Result<Self, ComponentRange>;
    pub fn to_offset(self, offset: UtcOffset) -> OffsetDateTime;
    pub fn checked_to_offset(self, offset: UtcOffset) -> Option<OffsetDateTime>;
    pub fn to_utc(self) -> UtcDateTime;
    pub fn as_seconds(self) -> i64;
    pub fn as_milliseconds(self) -> i64;
    pub fn as_microseconds(self) -> i128;
    pub fn as_nanoseconds(self) -> i128;
    pub fn date(self) -> Date;
    pub fn time(self) -> Time;
    pub fn year(self) -> i32;
    pub fn month(self) -> Month;
    pub fn day(self) -> u8;
    pub fn ordinal(self) -> u16;
    pub fn iso_week(self) -> u8;
    pub fn sunday_based_week(self) -> u8;
    pub fn monday_based_week(self) -> u8;
    pub fn to_calendar_date(self) -> (i32, Month, u8);
    pub fn to_ordinal_date(self) -> (i32, u16);
    pub fn to_iso_week_date(self) -> (i32, u8, Weekday);
    pub fn weekday(self) -> Weekday;
    pub fn to_julian_day(self) -> i32;
    pub fn as_hms(self) -> (u8, u8, u8);
    pub fn as_hms_milli(self) -> (u8, u8, u8, u16);
    pub fn as_hms_micro(self) -> (u8, u8, u8, u32);
    pub fn as_hms_nano(self) -> (u8, u8, u8, u32);
    pub fn hour(self) -> u8;
    pub fn minute(self) -> u8;
    pub fn second(self) -> u8;
    pub fn millisecond(self) -> u16;
    pub fn microsecond(self) -> u32;
    pub fn nanosecond(self) -> u32;
    pub fn checked_add(self, duration: SignedDuration) -> Option<Self>;
    pub fn checked_sub(self, duration: SignedDuration) -> Option<Self>;
    pub fn saturating_add(self, duration: SignedDuration) -> Self;
    pub fn saturating_sub(self, duration: SignedDuration) -> Self;
    pub fn replace_time(self, time: Time) -> Self;
    pub fn replace_date(self, date: Date) -> Self;
    pub fn replace_year(self, year: i32) -> std::result::Result<Self, ComponentRange>;
    pub fn replace_month(self, month: Month) -> std::result::Result<Self, ComponentRange>;
    pub fn replace_day(self, day: u8) -> std::result::Result<Self, ComponentRange>;
    pub fn replace_ordinal(self, ordinal: u16) -> std::result::Result<Self, ComponentRange>;
    pub fn replace_hour(self, hour: u8) -> std::result::Result<Self, ComponentRange>;
    pub fn replace_minute(self, minute: u8) -> std::result::Result<Self, ComponentRange>;
    pub fn replace_second(self, second: u8) -> std::result::Result<Self, ComponentRange>;
    pub fn replace_millisecond(self, millisecond: u16) -> std::result::Result<Self, ComponentRange>;
    pub fn replace_microsecond(self, microsecond: u32) -> std::result::Result<Self, ComponentRange>;
    pub fn replace_nanosecond(self, nanosecond: u32) -> std::result::Result<Self, ComponentRange>;
    pub fn format_into(
        self,
        output: &mut (impl Write + ?Sized),
        format: &(impl Formattable + ?Sized),
    ) -> std::result::Result<usize, Format>;
    pub fn format(self, format: &(impl Formattable + ?Sized)) -> std::result::Result<String, Format>;
    pub fn parse(input: &str, description: &(impl Parsable + ?Sized)) -> std::result::Result<Self, Parse>;
    pub fn parse_with_defaults(
        input: &[u8],
        description: &(impl Parsable + ?Sized),
        defaults: Parsed,
    ) -> std::result::Result<Self, Parse>;
}

impl Sub<OffsetDateTime> for Timestamp {
    type Output = SignedDuration;
}

impl From<OffsetDateTime> for Timestamp {}

impl Sub<SystemTime> for Timestamp {
    type Output = SignedDuration;
}

impl Sub<Timestamp> for SystemTime {
    type Output = SignedDuration;
}

impl From<SystemTime> for Timestamp {}
impl From<Timestamp> for SystemTime {}

impl Sub<UtcDateTime> for Timestamp {
    type Output = SignedDuration;
}

impl From<UtcDateTime> for Timestamp {}

impl TryFrom<Parsed> for Timestamp {
    type Error = TryFromParsed;
}

impl Display for Timestamp {}

impl Add<SignedDuration> for Timestamp {
    type Output = Timestamp;
}

impl Add<std::time::Duration> for Timestamp {
    type Output = Timestamp;
}

impl Sub<SignedDuration> for Timestamp {
    type Output = Timestamp;
}

impl Sub<std::time::Duration> for Timestamp {
    type Output = Timestamp;
}

impl Sub for Timestamp {
    type Output = SignedDuration;
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UtcDateTime;

impl UtcDateTime {
    pub const UNIX_EPOCH: Self = ..;
    pub const MIN: Self = ..;
    pub const MAX: Self = ..;
    pub fn now() -> Self;
    pub fn new(date: Date, time: Time) -> Self;
    pub fn from_unix_timestamp(timestamp: i64) -> std::result::Result<Self, ComponentRange>;
    pub fn from_unix_timestamp_nanos(timestamp: i128) -> std::result::Result<Self, ComponentRange>;
    pub fn to_offset(self, offset: UtcOffset) -> OffsetDateTime;
    pub fn checked_to_offset(self, offset: UtcOffset) -> Option<OffsetDateTime>;
    pub fn unix_timestamp(self) -> i64;
    pub fn unix_timestamp_nanos(self) -> i128;
    pub fn date(self) -> Date;
    pub fn time(self) -> Time;
    pub fn year(self) -> i32;
    pub fn month(self) -> Month;
    pub fn day(self) -> u8;
    pub fn ordinal(self) -> u16;
    pub fn iso_week(self) -> u8;
    pub fn sunday_based_week(self) -> u8;
    pub fn monday_based_week(self) -> u8;
    pub fn to_calendar_date(self) -> (i32, Month, u8);
    pub fn to_ordinal_date(self) -> (i32, u16);
    pub fn to_iso_week_date(self) -> (i32, u8, Weekday);
    pub fn weekday(self) -> Weekday;
    pub fn to_julian_day(self) -> i32;
    pub fn as_hms(self) -> (u8, u8, u8);
    pub fn as_hms_milli(self) -> (u8, u8, u8, u16);
    pub fn as_hms_micro(self) -> (u8, u8, u8, u32);
    pub fn as_hms_nano(self) -> (u8, u8, u8, u32);
    pub fn hour(self) -> u8;
    pub fn minute(self) -> u8;
    pub fn second(self) -> u8;
    pub fn millisecond(self) -> u16;
    pub fn microsecond(self) -> u32;
    pub fn nanosecond(self) -> u32;
    pub fn checked_add(self, duration: SignedDuration) -> Option<Self>;
    pub fn checked_sub(self, duration: SignedDuration) -> Option<Self>;
    pub fn saturating_add(self, duration: SignedDuration) -> Self;
    pub fn saturating_sub(self, duration: SignedDuration) -> Self;
    pub fn replace_time(self, time: Time) -> Self;
    pub fn replace_date(self, date: Date) -> Self;
    pub fn replace_year(self, year: i32) -> std::result::Result<Self, ComponentRange>;
    pub fn replace_month(self, month: Month) -> std::result::Result<Self, ComponentRange>;
    pub fn replace_day(self, day: u8) -> std::result::Result<Self, ComponentRange>;
    pub fn replace_ordinal(self, ordinal: u16) -> std::result::Result<Self, ComponentRange>;
    pub fn truncate_to_day(self) -> Self;
    pub fn replace_hour(self, hour: u8) -> std::result::Result<Self, ComponentRange>;
    pub fn truncate_to_hour(self) -> Self;
    pub fn replace_minute(self, minute: u8) -> std::result::Result<Self, ComponentRange>;
    pub fn truncate_to_minute(self) -> Self;
    pub fn replace_second(self, second: u8) -> std::result::Result<Self, ComponentRange>;
    pub fn truncate_to_second(self) -> Self;
    pub fn replace_millisecond(self, millisecond: u16) -> std::result::Result<Self, ComponentRange>;
    pub fn truncate_to_millisecond(self) -> Self;
    pub fn replace_microsecond(self, microsecond: u32) -> std::result::Result<Self, ComponentRange>;
    pub fn truncate_to_microsecond(self) -> Self;
    pub fn replace_nanosecond(self, nanosecond: u32) -> std::result::Result<Self, ComponentRange>;
    pub fn format_into(
        self,
        output: &mut (impl Write + ?Sized),
        format: &(impl Formattable + ?Sized),
    ) -> std::result::Result<usize, Format>;
    pub fn format(self, format: &(impl Formattable + ?Sized)) -> std::result::Result<String, Format>;
    pub fn parse(input: &str, description: &(impl Parsable + ?Sized)) -> std::result::Result<Self, Parse>;
    pub fn parse_with_defaults(
        input: &[u8],
        description: &(impl Parsable + ?Sized),
        defaults: Parsed,
    ) -> std::result::Result<Self, Parse>;
}

impl Sub<OffsetDateTime> for UtcDateTime {
    type Output = SignedDuration;
}

impl From<OffsetDateTime> for UtcDateTime {}

impl Sub<Timestamp> for UtcDateTime {
    type Output = SignedDuration;
}

impl From<Timestamp> for UtcDateTime {}

impl Sub<SystemTime> for UtcDateTime {
    type Output = SignedDuration;
}

impl Sub<UtcDateTime> for SystemTime {
    type Output = SignedDuration;
}

impl From<SystemTime> for UtcDateTime {}
impl From<UtcDateTime> for SystemTime {}

impl TryFrom<Parsed> for UtcDateTime {
    type Error = TryFromParsed;
}

impl SmartDisplay for UtcDateTime {
    type Metadata = ();
}

impl Display for UtcDateTime {}

impl Add<SignedDuration> for UtcDateTime {
    type Output = UtcDateTime;
}

impl Add<std::time::Duration> for UtcDateTime {
    type Output = UtcDateTime;
}

impl Sub<SignedDuration> for UtcDateTime {
    type Output = UtcDateTime;
}

impl Sub<std::time::Duration> for UtcDateTime {
    type Output = UtcDateTime;
}

impl Sub for UtcDateTime {
    type Output = SignedDuration;
}

#[derive(Clone, Copy, Eq)]
pub struct UtcOffset;

impl UtcOffset {
    pub const UTC: Self = ..;
    pub fn from_hms(hours: i8, minutes: i8, seconds: i8) -> std::result::Result<Self, ComponentRange>;
    pub fn from_whole_seconds(seconds: i32) -> std::result::Result<Self, ComponentRange>;
    pub fn as_hms(self) -> (i8, i8, i8);
    pub fn whole_hours(self) -> i8;
    pub fn whole_minutes(self) -> i16;
    pub fn minutes_past_hour(self) -> i8;
    pub fn whole_seconds(self) -> i32;
    pub fn seconds_past_minute(self) -> i8;
    pub fn is_utc(self) -> bool;
    pub fn is_positive(self) -> bool;
    pub fn is_negative(self) -> bool;
    pub fn format_into(
        self,
        output: &mut (impl Write + ?Sized),
        format: &(impl Formattable + ?Sized),
    ) -> std::result::Result<usize, Format>;
    pub fn format(self, format: &(impl Formattable + ?Sized)) -> std::result::Result<String, Format>;
    pub fn parse(input: &str, description: &(impl Parsable + ?Sized)) -> std::result::Result<Self, Parse>;
    pub fn parse_with_defaults(
        input: &[u8],
        description: &(impl Parsable + ?Sized),
        defaults: Parsed,
    ) -> std::result::Result<Self, Parse>;
}

impl TryFrom<Parsed> for UtcOffset {
    type Error = TryFromParsed;
}

impl SmartDisplay for UtcOffset {
    type Metadata = ();
}

impl Display for UtcOffset {}

impl Neg for UtcOffset {
    type Output = UtcOffset;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Weekday {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

impl Weekday {
    pub fn previous(self) -> Self;
    pub fn next(self) -> Self;
    pub fn nth_next(self, n: u8) -> Self;
    pub fn nth_prev(self, n: u8) -> Self;
    pub fn number_from_monday(self) -> u8;
    pub fn number_from_sunday(self) -> u8;
    pub fn number_days_from_monday(self) -> u8;
    pub fn number_days_from_sunday(self) -> u8;
    pub fn iter_from(start: Self) -> WeekdayIter;
}

impl SmartDisplay for Weekday {
    type Metadata = ();
}

impl Display for Weekday {}

impl FromStr for Weekday {
    type Err = InvalidVariant;
}

pub type Result<T> = std::result::Result<T, Error>;

pub type PrimitiveDateTime = PlainDateTime;

pub type Duration = SignedDuration;
