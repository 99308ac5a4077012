//! How long requests took, counted so that quantiles can be told of any number of them in little memory.
//!
//! Durations are counted in buckets whose width grows with the duration: 64 for each power of two, as in an HDR histogram
//! (Tene 2012). A quantile is then told within 0.8 % of its value, two histograms are added bucket by bucket, and the result
//! depends neither on the order of the requests nor on how the machine rounds.

use std::collections::BTreeMap;

/// Buckets for each power of two.
const PER_OCTAVE: u64 = 64;
/// Its logarithm.
const BITS: u32 = PER_OCTAVE.trailing_zeros();

/// Numbers of requests by duration.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct Durations {
    counts: BTreeMap<u16, u64>,
}

impl Durations {
    /// Counts `count` requests that took `micros` microseconds each.
    pub fn add(&mut self, micros: u64, count: u64) {
        let known = self.counts.entry(bucket(micros)).or_default();
        *known = known.saturating_add(count);
    }

    /// Counts what `other` has counted.
    pub fn merge(&mut self, other: &Self) {
        for (&bucket, &count) in &other.counts {
            let known = self.counts.entry(bucket).or_default();
            *known = known.saturating_add(count);
        }
    }

    /// The duration in microseconds that a share of `percent` hundredths of the requests does not exceed (nearest rank);
    /// `None` where there are none.
    #[must_use]
    pub fn percentile(&self, percent: u64) -> Option<u64> {
        let total: u128 = self.counts.values().map(|&count| u128::from(count)).sum();
        let rank = (total * u128::from(percent)).div_ceil(100).max(1);
        let mut seen = 0;
        self.counts.iter().find_map(|(&bucket, &count)| {
            seen += u128::from(count);
            (seen >= rank).then(|| middle(bucket))
        })
    }
}

fn bucket(micros: u64) -> u16 {
    if micros < PER_OCTAVE {
        return micros as u16;
    }
    let exponent = micros.ilog2();
    let within = (micros >> (exponent - BITS)) & (PER_OCTAVE - 1);
    (u64::from(exponent - BITS + 1) * PER_OCTAVE + within) as u16
}

/// The middle of a bucket.
fn middle(bucket: u16) -> u64 {
    let (octave, within) = (
        u64::from(bucket) / PER_OCTAVE,
        u64::from(bucket) % PER_OCTAVE,
    );
    if octave == 0 {
        return within;
    }
    let width = 1_u64 << (octave - 1);
    (PER_OCTAVE + within) * width + width / 2
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bucket_is_told_within_a_hundredth() {
        for shift in 0..63 {
            for part in [0_u64, 1, 13, 63] {
                let micros = (1 << shift) + (part << shift) / 64;
                let told = middle(bucket(micros));
                assert!(
                    told.abs_diff(micros) <= micros / 100,
                    "{micros} is told as {told}"
                );
            }
        }
        assert!(bucket(u64::MAX) < u16::MAX);
    }

    #[test]
    fn percentiles_go_by_nearest_rank_and_order_does_not_matter() {
        let (mut up, mut down) = (Durations::default(), Durations::default());
        for millis in 1..=100_u64 {
            up.add(millis * 1000, 1);
            down.add((101 - millis) * 1000, 1);
        }
        assert_eq!(up, down);
        let p95 = up.percentile(95).unwrap();
        assert!(p95.abs_diff(95_000) <= 950, "{p95}");
        assert_eq!(Durations::default().percentile(95), None);
        let mut both = up.clone();
        both.merge(&down);
        assert_eq!(both.percentile(95), Some(p95));
        both.add(1, u64::MAX);
        both.add(1, u64::MAX);
        assert_eq!(both.percentile(95), Some(1), "counts do not wrap");
    }
}
