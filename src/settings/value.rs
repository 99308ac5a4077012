//! Values that are more than text, as settings and the command line spell them.

use std::ops::RangeInclusive;

use crate::pipeline::MAX_FILE_SIZE;

/// Reads a size in bytes with an optional binary unit: `500k`, `16M`, `1G`, with or without a final `B`.
///
/// # Errors
/// Where it is none: what one looks like.
pub fn size(text: &str) -> Result<u64, String> {
    let wrong = || {
        format!(
            "a size is a number and perhaps k, M or G; the default is {}M",
            MAX_FILE_SIZE >> 20
        )
    };
    let lower = text.trim().to_ascii_lowercase();
    let lower = lower.strip_suffix('b').unwrap_or(&lower);
    let digits = lower.trim_end_matches(|c: char| !c.is_ascii_digit());
    let shift = match lower[digits.len()..].trim() {
        "" => 0,
        "k" | "ki" => 10,
        "m" | "mi" => 20,
        "g" | "gi" => 30,
        _ => return Err(wrong()),
    };
    let number: u64 = digits.parse().map_err(|_| wrong())?;
    number.checked_mul(1 << shift).ok_or_else(wrong)
}

/// Reads a number of services or a range of it: `8` or `5..9`, both ends included.
///
/// # Errors
/// Where it is none.
pub fn services(text: &str) -> Result<RangeInclusive<usize>, String> {
    let number = |text: &str| match text.trim().parse::<usize>() {
        Ok(number) if number > 0 => Ok(number),
        _ => Err(format!("\"{text}\" is not a number of services")),
    };
    let range = match text.split_once("..") {
        Some((from, to)) => number(from)?..=number(to.trim_start_matches('='))?,
        None => number(text)?..=number(text)?,
    };
    if range.is_empty() {
        return Err("the smaller number comes first".to_owned());
    }
    Ok(range)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_have_units() {
        let sizes = ["12", "500k", "16M", "16 MiB", "1gb"];
        assert_eq!(
            sizes.map(|text| size(text).unwrap()),
            [12, 500 << 10, 16 << 20, 16 << 20, 1 << 30]
        );
        for wrong in ["", "k", "-1", "1.5M", "12x", "99999999999G", "١٢", "5µ"] {
            assert!(size(wrong).is_err(), "{wrong}");
        }
        assert_eq!(size("16M"), Ok(MAX_FILE_SIZE));
    }

    #[test]
    fn services_are_a_number_or_a_range() {
        assert_eq!(services("8"), Ok(8..=8));
        assert_eq!(services("5..9"), Ok(5..=9));
        assert_eq!(services("5..=9"), Ok(5..=9));
        for wrong in ["0", "", "9..5", "5..", "..", "many", "-3"] {
            assert!(services(wrong).is_err(), "{wrong}");
        }
    }
}
