//! Values as files spell them: numbers, times, durations.

use crate::usage::date::days;

/// A whole number from zero on; thousands may not be marked, and a fraction has to be zero.
pub(super) fn count(text: &str, has_commas: bool) -> Option<u64> {
    let number = decimal(text, has_commas)?;
    // 2^53: above it not every whole number can be told.
    let is_whole = number.fract() == 0.0 && number < 9_007_199_254_740_992.0;
    is_whole.then(|| whole(number))?
}

/// A number without its fraction.
fn whole(number: f64) -> Option<u64> {
    u64::try_from(number as i64).ok()
}

/// A number from zero on; `has_commas` where a comma stands before the fraction.
pub(super) fn decimal(text: &str, has_commas: bool) -> Option<f64> {
    let text = text.trim().trim_matches('"');
    let is_number = |c: char| c.is_ascii_digit() || "+-.eE".contains(c);
    let number: f64 = if has_commas {
        text.replace(',', ".").parse().ok()?
    } else {
        text.chars().all(is_number).then(|| text.parse().ok())??
    };
    (number.is_finite() && number >= 0.0).then_some(number)
}

/// A duration in microseconds: a number in a unit of so many microseconds, or `[d.]hh:mm:ss[.fff]`.
pub(super) fn micros(text: &str, unit: f64, has_commas: bool) -> Option<u64> {
    if text.contains(':') {
        return clock(text.trim());
    }
    let micros = decimal(text, has_commas)? * unit;
    (micros < 1e18).then(|| whole(micros.round()))?
}

fn clock(text: &str) -> Option<u64> {
    let (days, rest) = match text.split_once('.') {
        Some((days, rest)) if rest.contains(':') => (days.parse().ok()?, rest),
        _ => (0_u64, text),
    };
    let mut parts = rest.split(':');
    let hours: u64 = parts.next()?.parse().ok()?;
    let minutes: u64 = parts.next()?.parse().ok()?;
    let seconds: f64 = parts.next()?.parse().ok()?;
    let is_clock = parts.next().is_none() && days < 10_000 && minutes < 60 && hours < 24;
    let until = ((days * 24 + hours) * 60 + minutes) * 60;
    let is_second = (0.0..61.0).contains(&seconds);
    let rest = whole((seconds * 1e6).round()).filter(|_| is_clock && is_second)?;
    Some(until * 1_000_000 + rest)
}

/// Whether something was done: `true`, `False`, `1`.
pub(super) fn truth(text: &str) -> Option<bool> {
    match text.trim().to_ascii_lowercase().as_str() {
        "true" | "1" | "yes" => Some(true),
        "false" | "0" | "no" => Some(false),
        _ => None,
    }
}

/// A time in seconds from 1970 on: ISO 8601 (without a zone it is UTC), `10/31/2026, 7:30:00.123 PM` as the portal writes it,
/// or seconds, milliseconds, microseconds or nanoseconds as a number.
pub(super) fn time(text: &str) -> Option<i64> {
    let text = text.trim();
    if text.bytes().all(|byte| byte.is_ascii_digit()) {
        let number: u64 = text.parse().ok()?;
        let seconds = match text.len() {
            9..=10 => number,
            12..=13 => number / 1000,
            15..=16 => number / 1_000_000,
            18..=20 => number / 1_000_000_000,
            _ => return None,
        };
        return i64::try_from(seconds).ok();
    }
    let (date, clock) = text.split_once(['T', ' '])?;
    let is_american = date.contains('/');
    let parts: Vec<i64> = numbers(date.trim_end_matches(','), ['-', '/'])?;
    let [a, b, c] = parts[..] else { return None };
    let (year, month, day) = if is_american { (c, a, b) } else { (a, b, c) };
    let (clock, later) = zone(clock.trim());
    let (clock, noon) = match clock.rsplit_once(' ') {
        Some((clock, half)) if half.eq_ignore_ascii_case("pm") => (clock, Some(12)),
        Some((clock, half)) if half.eq_ignore_ascii_case("am") => (clock, Some(0)),
        _ => (clock, None),
    };
    let clock = clock.split(['.', ',']).next()?;
    let parts = numbers(clock, [':', ':'])?;
    let (hour, minute, second) = match parts[..] {
        [hour, minute] => (hour, minute, 0),
        [hour, minute, second] => (hour, minute, second),
        _ => return None,
    };
    let hour = noon.map_or(hour, |noon| hour % 12 + noon);
    let is_time = (0..24).contains(&hour) && (0..60).contains(&minute) && (0..61).contains(&second);
    let days = days(year, month, day)?;
    is_time.then_some(((days * 24 + hour) * 60 + minute - later) * 60 + second)
}

fn numbers(text: &str, between: [char; 2]) -> Option<Vec<i64>> {
    text.split(between)
        .map(|part| part.parse().ok().filter(|_| part.len() <= 4))
        .collect()
}

/// A clock without its zone, and by how many minutes it is ahead of UTC.
fn zone(clock: &str) -> (&str, i64) {
    let clock = clock.trim_end_matches(['Z', 'z']);
    let Some(at) = clock.rfind(['+', '-']) else {
        return (clock, 0);
    };
    let (clock, zone) = clock.split_at(at);
    let digits: String = zone.chars().filter(char::is_ascii_digit).collect();
    let number: i64 = digits.parse().unwrap_or(0);
    let minutes = match digits.len() {
        4 => number / 100 * 60 + number % 100,
        2 => number * 60,
        _ => 0,
    };
    (
        clock,
        if zone.starts_with('-') {
            -minutes
        } else {
            minutes
        },
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_or_refused() {
        assert_eq!(count("12", false), Some(12));
        assert_eq!(count("12.0", false), Some(12));
        assert_eq!(count("12,0", true), Some(12));
        for wrong in ["", "-1", "1,234", "12.5", "NaN", "inf", "1e300", "many"] {
            assert_eq!(count(wrong, false), None, "{wrong}");
        }
        assert_eq!(micros("12.5", 1000.0, false), Some(12_500));
        assert_eq!(micros("00:00:01.5", 1000.0, false), Some(1_500_000));
        assert_eq!(micros("1.00:00:00", 1000.0, false), Some(86_400_000_000));
        assert_eq!(micros("25:00:00", 1000.0, false), None);
    }

    #[test]
    fn times_are_read_in_the_forms_that_exports_have() {
        let noon = Some(1_793_448_000);
        for text in [
            "2026-10-31T12:00:00Z",
            "2026-10-31T12:00:00.123456Z",
            "2026-10-31 12:00:00",
            "2026-10-31T13:00:00+01:00",
            "2026-10-31T07:30:00-0430",
            "10/31/2026, 12:00:00.000 PM",
            "10/31/2026, 12:00:00 PM",
            "1793448000",
            "1793448000000",
            "1793448000000000000",
        ] {
            assert_eq!(time(text), noon, "{text}");
        }
        assert_eq!(
            time("10/31/2026, 12:00:00.000 AM"),
            Some(1_793_448_000 - 12 * 3600)
        );
        assert_eq!(time("1970-01-01T00:00:00Z"), Some(0));
        for wrong in [
            "",
            "yesterday",
            "2026-13-01T00:00:00Z",
            "2026-10-31T25:00:00Z",
            "12",
            "99999-1-1 1:1",
        ] {
            assert_eq!(time(wrong), None, "{wrong}");
        }
    }
}
