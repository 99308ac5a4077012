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

/// Reads a weight in thousandths: `3`, `0.25`.
///
/// # Errors
/// Where it is none: what one looks like.
pub fn weight(text: &str) -> Result<u32, String> {
    let wrong = || "is a number from 0 to 1000000 with at most three decimals".to_owned();
    let (whole, part) = text.split_once('.').unwrap_or((text, "0"));
    let is_number = |digits: &str| !digits.is_empty() && digits.bytes().all(|c| c.is_ascii_digit());
    if !is_number(whole) || !is_number(part) || part.len() > 3 {
        return Err(wrong());
    }
    let whole: u32 = whole.parse().map_err(|_| wrong())?;
    let part: u32 = format!("{part:0<3}").parse().map_err(|_| wrong())?;
    let thousandths = whole
        .checked_mul(1000)
        .and_then(|all| all.checked_add(part));
    let thousandths = thousandths.filter(|&all| all <= 1_000_000_000);
    thousandths.ok_or_else(wrong)
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
    fn weights_are_exact_to_the_thousandth() {
        let weights = ["0", "3", "0.5", "12.25", "0.001", "1000000"];
        assert_eq!(
            weights.map(|text| weight(text).unwrap()),
            [0, 3000, 500, 12_250, 1, 1_000_000_000]
        );
        for wrong in [
            "",
            "-1",
            ".5",
            "1.",
            "1.0005",
            "1e3",
            "inf",
            "nan",
            "1000000.001",
            "9999999",
        ] {
            assert!(weight(wrong).is_err(), "{wrong}");
        }
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
