//! Agreement measures of architecture recovery: how far one decomposition is from another.
//!
//! Both [`mojofm`] and [`a2a`] forgive much: they reward splitting too finely, and trivial decompositions score high. They
//! stand beside the chance-corrected measures of [`agreement`](super::agreement), never in their place.

use std::collections::BTreeMap;

/// Sizes of the overlaps of two divisions of the same things.
struct Overlap {
    /// For each group of the first, its types in each group of the second.
    cells: Vec<BTreeMap<usize, u64>>,
    sizes: Vec<u64>,
    total: u64,
}

impl Overlap {
    fn new(a: &[u32], b: &[u32]) -> Self {
        let (rows, columns) = (numbered(a), numbered(b));
        let count = |labels: &[usize]| labels.iter().max().map_or(0, |&last| last + 1);
        let mut cells = vec![BTreeMap::new(); count(&rows)];
        let mut sizes = vec![0; count(&columns)];
        for (&row, &column) in rows.iter().zip(&columns) {
            *cells[row].entry(column).or_default() += 1;
            sizes[column] += 1;
        }
        Self {
            cells,
            sizes,
            total: rows.len().min(columns.len()) as u64,
        }
    }
}

fn numbered(labels: &[u32]) -> Vec<usize> {
    let mut numbers: BTreeMap<u32, usize> = BTreeMap::new();
    let number = |label: &u32| {
        let next = numbers.len();
        *numbers.entry(*label).or_insert(next)
    };
    labels.iter().map(number).collect()
}

/// MoJoFM of `a` against the reference `b`: `1 - mno(a, b) / max mno(any, b)`, where `mno` is the least number of moves
/// and joins that turn one into the other.
///
/// Source: Wen and Tzerpos 2004. From 0 to 1, higher is nearer; 1 where nothing can be wrong.
#[must_use]
pub fn mojofm(a: &[u32], b: &[u32]) -> f64 {
    let overlap = Overlap::new(a, b);
    let largest = |cells: &BTreeMap<usize, u64>| cells.values().max().copied().unwrap_or(0);
    let tags: Vec<Vec<usize>> = overlap
        .cells
        .iter()
        .map(|cells| {
            let most = largest(cells);
            let tagged = cells.iter().filter(|&(_, &count)| count == most);
            tagged.map(|(&column, _)| column).collect()
        })
        .collect();
    let kept: u64 = overlap.cells.iter().map(largest).sum();
    let joins = (overlap.cells.len() - matching(&tags, overlap.sizes.len())) as u64;
    let moves = overlap.total - kept + joins;
    let mut sizes = overlap.sizes.clone();
    sizes.sort_unstable();
    let worst = sizes
        .iter()
        .fold(0, |tagged, &size| tagged + u64::from(size > tagged));
    let most = overlap.total - worst;
    if most == 0 {
        return 1.0;
    }
    1.0 - moves as f64 / most as f64
}

/// Size of a largest matching of rows with their tags.
fn matching(tags: &[Vec<usize>], columns: usize) -> usize {
    let mut row_of: Vec<Option<usize>> = vec![None; columns];
    let mut matched = 0;
    for start in 0..tags.len() {
        // Breadth-first search for an alternating path to a free column.
        let mut from: Vec<Option<usize>> = vec![None; columns];
        let mut queue = vec![start];
        let mut head = 0;
        let mut end = None;
        while let Some(&row) = queue.get(head).filter(|_| end.is_none()) {
            head += 1;
            for &column in &tags[row] {
                if from[column].is_some() {
                    continue;
                }
                from[column] = Some(row);
                match row_of[column] {
                    None => {
                        end = Some(column);
                        break;
                    }
                    Some(next) => queue.push(next),
                }
            }
        }
        let Some(mut column) = end else { continue };
        matched += 1;
        while let Some(row) = from[column] {
            let previous = row_of.iter().position(|&owner| owner == Some(row));
            row_of[column] = Some(row);
            match previous.filter(|_| row != start) {
                Some(next) => column = next,
                None => break,
            }
        }
    }
    matched
}

/// Architecture-to-architecture similarity: `1 - (|k_a - k_b| + moves) / (k_a + k_b + 4n)` for `n` things in `k_a` and
/// `k_b` groups, where `moves` is what is left of the things after the groups were paired as well as possible.
///
/// Source: Behnamghader et al. 2017, for equal sets of things. From 0 to 1, higher is nearer; one group that holds
/// everything scores .76 to .89, so never quote it alone.
#[must_use]
pub fn a2a(a: &[u32], b: &[u32]) -> Option<f64> {
    let overlap = Overlap::new(a, b);
    let (rows, columns) = (overlap.cells.len(), overlap.sizes.len());
    if overlap.total == 0 {
        return None;
    }
    let kept = assignment(&overlap.cells, columns);
    let moves = overlap.total - kept;
    let edits = rows.abs_diff(columns) as u64 + moves;
    let size = (rows + columns) as u64 + 4 * overlap.total;
    Some(1.0 - edits as f64 / size as f64)
}

/// The largest sum of cells, one a row and a column (Kuhn 1955, with potentials). Takes time in proportion to the smaller
/// side squared times the larger one.
fn assignment(cells: &[BTreeMap<usize, u64>], columns: usize) -> u64 {
    let count = |row: usize, column: usize| {
        let cell = cells.get(row).and_then(|cells| cells.get(&column));
        cell.copied().unwrap_or(0)
    };
    let rows = cells.len();
    let flipped = rows > columns;
    let (short, long) = (rows.min(columns), rows.max(columns));
    let gain = |s: usize, l: usize| if flipped { count(l, s) } else { count(s, l) };
    let cost = |s: usize, l: usize| -(gain(s, l) as f64);
    let mut short_price = vec![0.0; short + 1];
    let mut long_price = vec![0.0; long + 1];
    // `owner[l]` is the short side's line, from 1, that column `l`, from 1, is given to; 0 for none.
    let mut owner = vec![0_usize; long + 1];
    for line in 1..=short {
        owner[0] = line;
        let mut slack = vec![f64::INFINITY; long + 1];
        let mut seen = vec![false; long + 1];
        let mut before = vec![0_usize; long + 1];
        let mut at = 0;
        while owner[at] != 0 || at == 0 {
            seen[at] = true;
            let (own, mut least, mut next) = (owner[at], f64::INFINITY, 0);
            for l in 1..=long {
                if seen[l] {
                    continue;
                }
                let reduced = cost(own - 1, l - 1) - short_price[own] - long_price[l];
                if reduced < slack[l] {
                    (slack[l], before[l]) = (reduced, at);
                }
                if slack[l] < least {
                    (least, next) = (slack[l], l);
                }
            }
            for l in 0..=long {
                if seen[l] {
                    short_price[owner[l]] += least;
                    long_price[l] -= least;
                } else {
                    slack[l] -= least;
                }
            }
            at = next;
            if owner[at] == 0 {
                break;
            }
        }
        while at != 0 {
            owner[at] = owner[before[at]];
            at = before[at];
        }
    }
    let kept = (1..=long).filter(|&l| owner[l] != 0);
    kept.map(|l| gain(owner[l] - 1, l - 1)).sum()
}

/// Precision and recall of the pairs of things that `a` puts together, against `b`: `None` where a side puts none together.
#[must_use]
pub fn pairwise(a: &[u32], b: &[u32]) -> (Option<f64>, Option<f64>) {
    let pairs = |count: u64| (count * count.saturating_sub(1) / 2) as f64;
    let overlap = Overlap::new(a, b);
    let both: f64 = overlap
        .cells
        .iter()
        .flat_map(BTreeMap::values)
        .map(|&count| pairs(count))
        .sum();
    let own: f64 = overlap
        .cells
        .iter()
        .map(|cells| pairs(cells.values().sum()))
        .sum();
    let other: f64 = overlap.sizes.iter().map(|&size| pairs(size)).sum();
    let share = |of: f64| (of > 0.0).then(|| both / of);
    (share(own), share(other))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn close(actual: f64, expected: f64) -> bool {
        (actual - expected).abs() < 1e-9
    }

    #[test]
    fn equal_divisions_agree_in_everything() {
        let (a, b) = ([0, 0, 1, 1, 2], [5, 5, 3, 3, 9]);
        assert!(close(mojofm(&a, &b), 1.0));
        assert!(close(a2a(&a, &b).unwrap(), 1.0));
        assert_eq!(pairwise(&a, &b), (Some(1.0), Some(1.0)));
    }

    #[test]
    fn mojofm_counts_moves_and_joins() {
        // Six things, reference of three pairs. One move: (4 - 1 kept...) computed by hand from the definition.
        let b = [0, 0, 1, 1, 2, 2];
        // Groups {0,1,2}, {3}, {4,5}: one move; the worst division needs 6 - 2 moves and joins.
        assert!(close(mojofm(&[0, 0, 0, 1, 2, 2], &b), 1.0 - 1.0 / 4.0));
        // Two groups tagged alike need a join: {0}, {1}, {2,3}, {4,5}.
        assert!(close(mojofm(&[0, 1, 2, 2, 3, 3], &b), 1.0 - 1.0 / 4.0));
        assert!(close(mojofm(&[0; 6], &b), 0.0));
    }

    #[test]
    fn a2a_pairs_the_groups_as_well_as_possible() {
        // Pairing greedily by the largest overlap (3) would keep 3 + 0; the best pairing keeps 2 + 2.
        let cells = vec![BTreeMap::from([(0, 3), (1, 2)]), BTreeMap::from([(0, 2)])];
        assert_eq!(assignment(&cells, 2), 4);
        assert_eq!(assignment(&[BTreeMap::from([(0, 1), (2, 5)])], 3), 5);
        let one = a2a(&[0; 4], &[0, 0, 1, 1]).unwrap();
        assert!(close(one, 1.0 - 3.0 / 19.0));
    }

    #[test]
    fn pairs_that_nobody_makes_are_undefined() {
        assert_eq!(pairwise(&[0, 1], &[0, 0]), (None, Some(0.0)));
    }
}
