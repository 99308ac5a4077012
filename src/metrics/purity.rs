//! Transactional purity: how far each table is the affair of one group alone.
//!
//! After CARGO (Nitin et al., ASE 2022): for each table the entropy of the partition labels of the code that touches it.
//! There it is not normalised, so that more groups can only lower it, below zero even; here it is divided by its maximum.

use std::collections::BTreeMap;

/// The purity of a division.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Purity {
    /// Over all tables that are touched; `None` without tables, or where there are fewer than two groups.
    pub whole: Option<f64>,
    /// Of each group, over the tables that it touches.
    pub groups: Vec<Option<f64>>,
}

/// The purity of `groups` groups; `tables` has, for each table, the group of each type that touches it.
#[must_use]
pub fn purity(tables: &[Vec<u32>], groups: usize) -> Purity {
    let most = (groups as f64).ln();
    let mut sums = vec![(0.0, 0.0); groups];
    let mut whole = (0.0, 0.0);
    for table in tables.iter().filter(|table| !table.is_empty()) {
        let mut counts: BTreeMap<u32, f64> = BTreeMap::new();
        for &group in table {
            *counts.entry(group).or_default() += 1.0;
        }
        let all = table.len() as f64;
        let entropy: f64 = counts.values().map(|&n| -(n / all) * (n / all).ln()).sum();
        let add = |sum: &mut (f64, f64)| *sum = (sum.0 + entropy, sum.1 + 1.0);
        add(&mut whole);
        for &group in counts.keys() {
            if let Some(sum) = sums.get_mut(group as usize) {
                add(sum);
            }
        }
    }
    let of = |(entropy, tables): (f64, f64)| {
        (groups > 1 && tables > 0.0).then(|| 1.0 - entropy / tables / most)
    };
    Purity {
        whole: of(whole),
        groups: sums.into_iter().map(of).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn close(actual: Option<f64>, expected: f64) -> bool {
        actual.is_some_and(|actual| (actual - expected).abs() < 1e-12)
    }

    #[test]
    fn tables_of_one_group_each_are_pure() {
        let found = purity(&[vec![0, 0, 0], vec![1]], 3);
        assert!(close(found.whole, 1.0));
        assert!(close(found.groups[0], 1.0) && close(found.groups[1], 1.0));
        assert_eq!(found.groups[2], None);
    }

    #[test]
    fn a_table_of_all_groups_alike_has_no_purity() {
        let found = purity(&[vec![0, 1, 2, 3]], 4);
        assert!(close(found.whole, 0.0), "{found:?}");
    }

    #[test]
    fn each_type_counts_once_and_tables_count_alike() {
        // H(3/4, 1/4) and 0, over ln 2.
        let found = purity(&[vec![0, 0, 0, 1], vec![1]], 2);
        let entropy = -(0.75_f64 * 0.75_f64.ln() + 0.25 * 0.25_f64.ln()) / 2.0_f64.ln();
        assert!(close(found.whole, 1.0 - entropy / 2.0), "{found:?}");
        assert!(close(found.groups[0], 1.0 - entropy), "{found:?}");
        assert!(close(found.groups[1], 1.0 - entropy / 2.0), "{found:?}");
    }

    #[test]
    fn it_is_undefined_without_tables_and_without_a_division() {
        assert_eq!(purity(&[], 3).whole, None);
        assert_eq!(purity(&[vec![]], 3).whole, None);
        assert_eq!(purity(&[vec![0, 0]], 1).whole, None);
    }
}
