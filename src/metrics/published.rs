//! The measures that papers on decomposition quote, as Mono2Micro's tool computes them.
//!
//! The same names stand for other formulas elsewhere: FoSCI counts published interfaces as IFN, CARGO takes ICP of raw
//! volumes and BCP as a real entropy. These are the variants whose published figures can be compared with. Theirs are
//! taken of calls in recorded runs, these of calls and references in the source.
//!
//! None of them can be a target: a division that no one would want is best by each, and [`METRICS`](super::METRICS) says
//! which.

use std::collections::{BTreeMap, BTreeSet};

/// What one type has to do with another one, where both are in groups.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Between {
    /// The types: the one that uses the other, and that.
    pub types: (u32, u32),
    /// Their groups.
    pub groups: (u32, u32),
    /// References that the source spells.
    pub references: u64,
    /// Calls.
    pub calls: u64,
}

/// Measures of the pairs of types in a division. Formulas: [`METRICS`](super::METRICS).
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub struct Published {
    /// SM.
    pub structural_modularity: Option<f64>,
    /// ICP.
    pub inter_partition_calls: Option<f64>,
    /// IFN.
    pub interface_number: Option<f64>,
}

/// The measures of groups of `sizes` types, by group; a pair of types is in `pairs` at most once for each direction.
///
/// Groups are numbered by `sizes`, in which those that are no more may stand with 0 types; `groups` is how many there are.
/// Takes time in proportion to the pairs, times the logarithm of their number.
#[must_use]
pub fn published(groups: usize, sizes: &[u64], pairs: impl Iterator<Item = Between>) -> Published {
    // Pairs of types, either way, by pair of groups.
    let mut tied: BTreeMap<(u32, u32), BTreeSet<(u32, u32)>> = BTreeMap::new();
    let (mut all, mut crossing, mut interfaces) = (0.0, 0.0, 0_u64);
    for pair in pairs.filter(|pair| pair.types.0 != pair.types.1) {
        let ((from, to), (own, other)) = (pair.types, pair.groups);
        if pair.references > 0 {
            let within = tied.entry((own.min(other), own.max(other))).or_default();
            within.insert((from.min(to), from.max(to)));
        }
        if pair.calls > 0 {
            let volume = (pair.calls as f64).ln() + 1.0;
            all += volume;
            if own != other {
                crossing += volume;
                interfaces += 1;
            }
        }
    }
    Published {
        structural_modularity: (groups > 0).then(|| structural_modularity(groups, sizes, &tied)),
        inter_partition_calls: (all > 0.0).then(|| crossing / all),
        interface_number: (groups > 0).then(|| interfaces as f64 / groups as f64),
    }
}

fn structural_modularity(
    groups: usize,
    sizes: &[u64],
    tied: &BTreeMap<(u32, u32), BTreeSet<(u32, u32)>>,
) -> f64 {
    let size = |group: u32| sizes.get(group as usize).copied().unwrap_or(0) as f64;
    let (mut cohesion, mut coupling) = (0.0, 0.0);
    for (&(own, other), pairs) in tied {
        let density = pairs.len() as f64 / (size(own) * size(other));
        if own == other {
            cohesion += density;
        } else {
            coupling += density / 2.0;
        }
    }
    let count = groups as f64;
    let couples = count * (count - 1.0) / 2.0;
    let coupling = if couples > 0.0 {
        coupling / couples
    } else {
        0.0
    };
    cohesion / count - coupling
}

/// BCP: the mean over groups of the logarithm of the number of use cases that come to each. Groups that none comes to do
/// not count; `None` where that is all.
#[must_use]
pub fn business_context_purity(use_cases: impl Iterator<Item = u64>) -> Option<f64> {
    let (mut sum, mut groups) = (0.0, 0.0);
    for count in use_cases.filter(|&count| count > 0) {
        sum += (count as f64).ln();
        groups += 1.0;
    }
    (groups > 0.0).then(|| sum / groups)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn close(actual: Option<f64>, expected: f64) -> bool {
        actual.is_some_and(|actual| (actual - expected).abs() < 1e-12)
    }

    fn pair(types: (u32, u32), groups: (u32, u32), references: u64, calls: u64) -> Between {
        Between {
            types,
            groups,
            references,
            calls,
        }
    }

    #[test]
    fn each_measure_is_what_its_formula_says() {
        // Three types and two; the first group has two of its pairs tied, one of them both ways.
        let pairs = [
            pair((0, 1), (0, 0), 3, 2),
            pair((1, 0), (0, 0), 1, 0),
            pair((1, 2), (0, 0), 1, 1),
            pair((0, 0), (0, 0), 9, 9),
            pair((2, 3), (0, 1), 2, 5),
            pair((3, 2), (1, 0), 1, 1),
            pair((3, 4), (1, 1), 1, 0),
        ];
        let found = published(2, &[3, 2], pairs.into_iter());
        // (2/9 + 1/4) / 2 - 1/(2*3*2)
        let expected = f64::midpoint(2.0 / 9.0, 1.0 / 4.0) - 1.0 / 12.0;
        assert!(close(found.structural_modularity, expected), "{found:?}");
        let (two, five) = (2.0_f64.ln() + 1.0, 5.0_f64.ln() + 1.0);
        let expected = (five + 1.0) / (two + 1.0 + five + 1.0);
        assert!(close(found.inter_partition_calls, expected), "{found:?}");
        assert!(close(found.interface_number, 1.0), "{found:?}");
    }

    #[test]
    fn trivial_divisions_win() {
        let chain = |group: fn(u32) -> u32| {
            let pairs = (0..9).map(move |ty| pair((ty, ty + 1), (group(ty), group(ty + 1)), 1, 1));
            pairs.collect::<Vec<_>>()
        };
        let whole = published(1, &[10], chain(|_| 0).into_iter());
        assert!(close(whole.inter_partition_calls, 0.0) && close(whole.interface_number, 0.0));
        let couples = published(5, &[2; 5], chain(|ty| ty / 2).into_iter());
        assert!(couples.structural_modularity > whole.structural_modularity);
    }

    #[test]
    fn nothing_is_undefined_not_zero() {
        assert_eq!(published(0, &[], std::iter::empty()), Published::default());
        let silent = published(2, &[1, 1], std::iter::empty());
        assert_eq!(silent.inter_partition_calls, None);
        assert!(close(silent.structural_modularity, 0.0));
        assert_eq!(business_context_purity([0, 0].into_iter()), None);
        assert!(close(
            business_context_purity([1, 0, 4].into_iter()),
            4.0_f64.ln() / 2.0
        ));
    }
}
