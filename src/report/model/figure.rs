//! A measured number that may be undefined.

use std::borrow::Cow;
use std::fmt;

use crate::base::share::{fraction, percent};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Decimal places kept; more would only record the order in which floating-point sums were made.
const DIGITS: i32 = 4;

/// What is nearer to 0 or to 1 is so by the error of floating-point sums.
const CLOSEST: f64 = 1e-9;

/// A figure rounded to four decimal places, or undefined.
///
/// Undefined (`null` in JSON) is what a formula yields where it divides by nothing: the instability of a
/// type without neighbours is unknown, not zero. A figure is never NaN, infinite or negative zero, so equal
/// reports have equal bytes.
#[derive(Clone, Copy, PartialEq, PartialOrd, Debug, Default)]
pub struct Figure(Option<f64>);

impl Figure {
    /// No value.
    pub const UNDEFINED: Self = Self(None);

    /// `value`, rounded; undefined where it is not finite. What lies between 0 and 1 stays there: a share that is nearly all
    /// is not all.
    #[must_use]
    pub fn of(value: f64) -> Self {
        let scale = 10f64.powi(DIGITS);
        let rounded = (value * scale).round() / scale;
        let is_between = value > CLOSEST && value < 1.0 - CLOSEST;
        let rounded = match rounded {
            _ if !is_between => rounded,
            within => within.clamp(1.0 / scale, 1.0 - 1.0 / scale),
        };
        // Adding zero turns -0.0 into 0.0.
        Self(rounded.is_finite().then_some(rounded + 0.0))
    }

    /// `part / whole`; undefined where `whole` is zero.
    #[must_use]
    pub fn ratio(part: f64, whole: f64) -> Self {
        if whole == 0.0 {
            Self::UNDEFINED
        } else {
            Self::of(part / whole)
        }
    }

    /// In percent with that many decimal places; a dash where it is not defined.
    #[must_use]
    pub fn percent(self, decimals: usize) -> String {
        self.0
            .map_or_else(|| "-".to_owned(), |share| percent(share, decimals))
    }

    /// The value, where it is defined.
    #[must_use]
    pub fn value(self) -> Option<f64> {
        self.0
    }
}

impl From<f64> for Figure {
    fn from(value: f64) -> Self {
        Self::of(value)
    }
}

impl From<Option<f64>> for Figure {
    fn from(value: Option<f64>) -> Self {
        value.map_or(Self::UNDEFINED, Self::of)
    }
}

/// Two decimal places, a dash where undefined.
impl fmt::Display for Figure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(value) => f.pad(&fraction(value, 2)),
            None => f.pad("-"),
        }
    }
}

impl Serialize for Figure {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Figure {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Option::<f64>::deserialize(deserializer).map(Self::from)
    }
}

impl JsonSchema for Figure {
    fn schema_name() -> Cow<'static, str> {
        "Figure".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "A number with at most four decimal places; null where the formula divides by nothing.",
            "type": ["number", "null"],
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_never_a_value_that_json_cannot_hold() {
        for value in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
            assert_eq!(Figure::of(value), Figure::UNDEFINED);
        }
        assert_eq!(Figure::ratio(0.0, 0.0), Figure::UNDEFINED);
        assert_eq!(serde_json::to_string(&Figure::UNDEFINED).unwrap(), "null");
    }

    #[test]
    fn rounds_so_that_equal_figures_have_equal_bytes() {
        assert_eq!(Figure::of(0.1 + 0.2), Figure::of(0.3));
        assert_eq!(
            serde_json::to_string(&Figure::of(2.0 / 3.0)).unwrap(),
            "0.6667"
        );
        assert_eq!(
            serde_json::to_string(&Figure::of(-0.000_001)).unwrap(),
            "0.0"
        );
    }

    #[test]
    fn a_share_that_is_nearly_all_is_not_all() {
        let shares = [(999_999.0, 1e6), (1.0, 1e6), (1e6, 1e6), (0.0, 1e6)];
        let shown = shares.map(|(part, whole)| Figure::ratio(part, whole).value());
        assert_eq!(shown, [Some(0.9999), Some(0.0001), Some(1.0), Some(0.0)]);
        // Three tenths, three tenths and four tenths are all.
        assert_eq!(Figure::of(0.1 + 0.2 + 0.3 + 0.4).value(), Some(1.0));
        assert_eq!(Figure::of(0.9999).to_string(), ">0.99");
    }

    #[test]
    fn prints_a_dash_where_undefined() {
        let figures = [Figure::UNDEFINED, Figure::of(0.256)];
        assert_eq!(figures.map(|f| format!("{f:>5}")), ["    -", " 0.26"]);
        assert_eq!(figures.map(|f| f.percent(0)), ["-", "26 %"]);
    }
}
