//! Days in UTC, by the Gregorian calendar.

/// Seconds of a day.
const DAY: i64 = 86_400;

/// The day of a time in seconds since 1970: `2024-02-29`.
#[must_use]
pub fn day(seconds: i64) -> String {
    // Years that begin in March end with the leap day, in eras of 400 years (Hinnant 2013).
    let days = seconds.div_euclid(DAY) + 719_468;
    let (era, of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month + 2) / 5 + 1;
    let (month, later) = if month < 10 {
        (month + 3, 0)
    } else {
        (month - 9, 1)
    };
    format!("{:04}-{month:02}-{day:02}", year + era * 400 + later)
}

/// The first second of a day that is written `2024-02-29`; `None` where there is no such day.
#[must_use]
pub fn start_of(text: &str) -> Option<i64> {
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day_of_month] = parts[..] else {
        return None;
    };
    let is_number = |part: &str, len| part.len() == len && part.bytes().all(|b| b.is_ascii_digit());
    if !is_number(year, 4) || !is_number(month, 2) || !is_number(day_of_month, 2) {
        return None;
    }
    let (year, month): (i64, i64) = (year.parse().ok()?, month.parse().ok()?);
    let day_of_month: i64 = day_of_month.parse().ok()?;
    let (shifted, place) = if month > 2 {
        (year, month - 3)
    } else {
        (year - 1, month + 9)
    };
    let (era, of_era) = (shifted.div_euclid(400), shifted.rem_euclid(400));
    let of_year = (153 * place + 2) / 5 + day_of_month - 1;
    let days = era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468;
    let seconds = days * DAY;
    // A day that there is not, such as the 30th of February, would come back as another one.
    (day(seconds) == text).then_some(seconds)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_of_known_times() {
        for (seconds, text) in [
            (0, "1970-01-01"),
            (-1, "1969-12-31"),
            (951_782_400, "2000-02-29"),
            (951_868_800, "2000-03-01"),
            (1_709_164_800, "2024-02-29"),
            (1_735_689_599, "2024-12-31"),
            (4_107_542_400, "2100-03-01"),
        ] {
            assert_eq!(day(seconds), text);
            assert_eq!(
                start_of(text),
                Some(seconds.div_euclid(DAY) * DAY),
                "{text}"
            );
        }
    }

    #[test]
    fn every_day_of_a_cycle_is_read_as_it_is_written() {
        for days in -200_000..200_000 {
            assert_eq!(start_of(&day(days * DAY)), Some(days * DAY));
        }
    }

    #[test]
    fn what_is_no_day_is_none() {
        for text in [
            "",
            "2024",
            "2023-02-29",
            "2024-13-01",
            "2024-00-10",
            "2024-1-1",
            "24-01-01",
            "x-01-01",
            "2024-04-31",
        ] {
            assert_eq!(start_of(text), None, "{text}");
        }
    }
}
