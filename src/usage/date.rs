//! Dates of the Gregorian calendar and days since 1970 (Hinnant 2013, `days_from_civil` and `civil_from_days`).

/// Days from 1970-01-01 to a date; `None` where there is no such date.
pub(super) fn days(year: i64, month: i64, day: i64) -> Option<i64> {
    if !(1..=9999).contains(&year) || !(1..=12).contains(&month) || !(1..=31).contains(&day) {
        return None;
    }
    let year = if month <= 2 { year - 1 } else { year };
    let (era, of_era) = (year.div_euclid(400), year.rem_euclid(400));
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    Some(era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468)
}

/// A time in seconds from 1970 on as `2026-10-31T12:00:00Z`.
#[must_use]
pub fn date(seconds: i64) -> String {
    let (days, second) = (
        seconds.div_euclid(86_400) + 719_468,
        seconds.rem_euclid(86_400),
    );
    let (era, of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let shifted = (5 * of_year + 2) / 153;
    let day = of_year - (153 * shifted + 2) / 5 + 1;
    let month = if shifted < 10 {
        shifted + 3
    } else {
        shifted - 9
    };
    let year = year + era * 400 + i64::from(month <= 2);
    let (hour, minute, second) = (second / 3600, second / 60 % 60, second % 60);
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_and_days_agree() {
        for (text, year, month, day) in [
            ("1970-01-01", 1970, 1, 1),
            ("2000-02-29", 2000, 2, 29),
            ("2026-10-31", 2026, 10, 31),
            ("1969-12-31", 1969, 12, 31),
            ("2100-03-01", 2100, 3, 1),
        ] {
            let days = days(year, month, day).unwrap();
            assert_eq!(date(days * 86_400 + 3661), format!("{text}T01:01:01Z"));
        }
        assert_eq!(days(2026, 13, 1), None);
    }
}
