//! Agreement of two divisions of the same things.

use std::collections::BTreeMap;

/// How often each pair of labels occurs, and each label of either side.
struct Contingency {
    cells: BTreeMap<(u32, u32), u64>,
    rows: BTreeMap<u32, u64>,
    columns: BTreeMap<u32, u64>,
    total: u64,
}

impl Contingency {
    fn new(a: &[u32], b: &[u32]) -> Self {
        let mut table = Self {
            cells: BTreeMap::new(),
            rows: BTreeMap::new(),
            columns: BTreeMap::new(),
            total: 0,
        };
        for (&x, &y) in a.iter().zip(b) {
            *table.cells.entry((x, y)).or_default() += 1;
            *table.rows.entry(x).or_default() += 1;
            *table.columns.entry(y).or_default() += 1;
            table.total += 1;
        }
        table
    }
}

fn pairs(count: u64) -> f64 {
    count as f64 * (count as f64 - 1.0) / 2.0
}

/// Adjusted Rand index (Hubert and Arabie 1985): 1 for equal divisions, about 0 for unrelated ones. `None` for
/// fewer than two things.
#[must_use]
pub fn adjusted_rand_index(a: &[u32], b: &[u32]) -> Option<f64> {
    let table = Contingency::new(a, b);
    if table.total < 2 {
        return None;
    }
    let sum =
        |counts: &mut dyn Iterator<Item = &u64>| -> f64 { counts.map(|&count| pairs(count)).sum() };
    let both = sum(&mut table.cells.values());
    let (rows, columns) = (
        sum(&mut table.rows.values()),
        sum(&mut table.columns.values()),
    );
    let expected = rows * columns / pairs(table.total);
    let most = f64::midpoint(rows, columns);
    if (most - expected).abs() < f64::EPSILON {
        return Some(1.0);
    }
    Some((both - expected) / (most - expected))
}

/// Adjusted mutual information (Vinh, Epps and Bailey 2010), normalised by the mean of the entropies. `None` for
/// fewer than two things.
#[must_use]
pub fn adjusted_mutual_information(a: &[u32], b: &[u32]) -> Option<f64> {
    let table = Contingency::new(a, b);
    if table.total < 2 {
        return None;
    }
    let total = table.total as f64;
    let entropy = |counts: &BTreeMap<u32, u64>| -> f64 {
        let share = counts.values().map(|&count| count as f64 / total);
        -share.map(|p| p * p.ln()).sum::<f64>()
    };
    let information: f64 = table
        .cells
        .iter()
        .map(|(&(x, y), &both)| {
            let both = both as f64;
            let by_chance = table.rows[&x] as f64 * table.columns[&y] as f64;
            both / total * (total * both / by_chance).ln()
        })
        .sum();
    let expected = expected_information(&table);
    let most = f64::midpoint(entropy(&table.rows), entropy(&table.columns));
    if (most - expected).abs() < 1e-12 {
        return Some(1.0);
    }
    Some((information - expected) / (most - expected))
}

/// Expected mutual information of two random divisions with the same group sizes.
fn expected_information(table: &Contingency) -> f64 {
    let total = table.total;
    let mut log_factorial = vec![0.0; total as usize + 1];
    for value in 1..log_factorial.len() {
        log_factorial[value] = log_factorial[value - 1] + (value as f64).ln();
    }
    let lf = |value: u64| log_factorial[value as usize];
    let sizes = |counts: &BTreeMap<u32, u64>| {
        let mut sizes: BTreeMap<u64, u64> = BTreeMap::new();
        counts
            .values()
            .for_each(|&size| *sizes.entry(size).or_default() += 1);
        sizes
    };
    let mut expected = 0.0;
    for (&x, &rows) in &sizes(&table.rows) {
        for (&y, &columns) in &sizes(&table.columns) {
            let fixed = lf(x) + lf(y) + lf(total - x) + lf(total - y) - lf(total);
            let lowest = (x + y).saturating_sub(total).max(1);
            let term = |k: u64| {
                let log = fixed - lf(k) - lf(x - k) - lf(y - k) - lf(total + k - x - y);
                let k = k as f64;
                k / total as f64 * (total as f64 * k / (x as f64 * y as f64)).ln() * log.exp()
            };
            let sum: f64 = (lowest..=x.min(y)).map(term).sum();
            expected += sum * rows as f64 * columns as f64;
        }
    }
    expected
}

#[cfg(test)]
mod tests {
    use super::*;

    fn close(actual: Option<f64>, expected: f64) -> bool {
        (actual.unwrap() - expected).abs() < 1e-4
    }

    #[test]
    fn known_values() {
        // The examples of scikit-learn's documentation of both scores.
        let (a, b) = ([0, 0, 1, 2], [0, 0, 1, 1]);
        assert!(close(adjusted_rand_index(&a, &b), 0.5714));
        let (a, b) = ([0, 0, 0, 1, 1, 1], [0, 0, 1, 1, 2, 2]);
        assert!(close(adjusted_rand_index(&a, &b), 0.2424));
        assert!(close(adjusted_mutual_information(&a, &b), 0.2988));
    }

    #[test]
    fn extremes() {
        let a = [0, 0, 1, 1, 2, 2];
        let renamed = [7, 7, 3, 3, 5, 5];
        assert!(close(adjusted_rand_index(&a, &renamed), 1.0));
        assert!(close(adjusted_mutual_information(&a, &renamed), 1.0));
        assert!(close(adjusted_rand_index(&a, &[0; 6]), 0.0));
        assert!(close(
            adjusted_mutual_information(&a, &[0, 1, 2, 3, 4, 5]),
            0.0
        ));
        assert_eq!(adjusted_rand_index(&[0], &[0]), None);
    }
}
