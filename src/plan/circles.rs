//! Circles of boundaries, and the cheapest set of dependencies to break so that none is left.
//!
//! This is the minimum weighted feedback arc set: the boundaries of a circle are put in a row such that the mentions
//! that run backwards are as few as possible. Up to `EXACT` boundaries the best row is found by dynamic programming
//! over sets (Lawler 1964; time `2^n n`), above that by the greedy heuristic of Eades, Lin and Smyth (1993), improved
//! by moving single boundaries as long as that helps.

use crate::graph::DependencyGraph;
use crate::graph::level::LevelGraph;

/// Largest circle for which the best answer is computed: 2^16 sets.
const EXACT: usize = 16;

/// What to break in one circle of boundaries.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CircleBreak {
    /// Indexes of the boundaries in the circle, in the order in which they may depend on those before them.
    pub members: Vec<u32>,
    /// The dependencies to break, most mentions first.
    pub breaks: Vec<Break>,
    /// Whether fewer mentions cannot do.
    pub is_minimal: bool,
}

/// A dependency to break.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Break {
    /// Index of the boundary that depends.
    pub from: u32,
    /// Index of the boundary it depends on.
    pub to: u32,
    /// Mentions that the source spells.
    pub references: u32,
}

/// What to break in every circle of `couplings`, largest circle first.
pub(super) fn breaks(couplings: &LevelGraph, graph: &DependencyGraph) -> Vec<CircleBreak> {
    couplings
        .cycles()
        .into_iter()
        .map(|members| {
            let mut weight = vec![vec![0; members.len()]; members.len()];
            for edge in &couplings.edges {
                let place = |group: u32| members.binary_search(&(group as usize)).ok();
                if let (Some(from), Some(to)) = (place(edge.from), place(edge.to)) {
                    // A dependency by inference alone is to be broken, too.
                    weight[from][to] = edge.explicit_references(graph).max(1);
                }
            }
            of_circle(&members, &weight)
        })
        .collect()
}

fn of_circle(members: &[usize], weight: &[Vec<u32>]) -> CircleBreak {
    let is_minimal = members.len() <= EXACT;
    let row = if is_minimal {
        best_row(weight)
    } else {
        good_row(weight)
    };
    let mut breaks = Vec::new();
    for (place, &from) in row.iter().enumerate() {
        for &to in &row[place + 1..] {
            if weight[from][to] > 0 {
                breaks.push(Break {
                    from: members[from] as u32,
                    to: members[to] as u32,
                    references: weight[from][to],
                });
            }
        }
    }
    breaks.sort_by_key(|found| (std::cmp::Reverse(found.references), found.from, found.to));
    CircleBreak {
        members: row.iter().map(|&index| members[index] as u32).collect(),
        breaks,
        is_minimal,
    }
}

/// The row in which the weight of edges that lead to a later member is least; of equal ones the first by index.
fn best_row(weight: &[Vec<u32>]) -> Vec<usize> {
    let n = weight.len();
    let into = Into::new(weight);
    // best[set]: least weight of the members of `set` in the first places; last[set]: who stands last among them.
    let mut best = vec![u64::MAX; 1 << n];
    let mut last = vec![0; 1 << n];
    best[0] = 0;
    for set in 1..1_usize << n {
        for member in (0..n).filter(|member| set & (1 << member) != 0) {
            let before = set & !(1 << member);
            let cost = best[before].saturating_add(into.weight(before, member));
            if cost < best[set] {
                (best[set], last[set]) = (cost, member);
            }
        }
    }
    let mut row = Vec::with_capacity(n);
    let mut set = (1 << n) - 1;
    while set != 0 {
        row.push(last[set]);
        set &= !(1 << last[set]);
    }
    row.reverse();
    row
}

/// The weight of all edges from a set of members into one, as the sum of two precomputed halves of the set.
struct Into {
    halves: [Vec<Vec<u64>>; 2],
}

impl Into {
    /// Members in a half.
    const HALF: usize = EXACT.div_ceil(2);

    fn new(weight: &[Vec<u32>]) -> Self {
        let half = |first: usize| {
            let from: Vec<&Vec<u32>> = weight.iter().skip(first).take(Self::HALF).collect();
            let of_member = |member: usize| {
                let mut sums = vec![0_u64; 1 << from.len()];
                for set in 1..sums.len() {
                    let lowest = set.trailing_zeros() as usize;
                    sums[set] = sums[set & (set - 1)] + u64::from(from[lowest][member]);
                }
                sums
            };
            (0..weight.len()).map(of_member).collect()
        };
        Self {
            halves: [half(0), half(Self::HALF)],
        }
    }

    fn weight(&self, set: usize, member: usize) -> u64 {
        let [low, high] = &self.halves;
        let mask = (1 << Self::HALF) - 1;
        low[member][set & mask] + high[member][set >> Self::HALF]
    }
}

/// A row by Eades, Lin and Smyth, improved by single moves.
fn good_row(weight: &[Vec<u32>]) -> Vec<usize> {
    let mut rest: Vec<usize> = (0..weight.len()).collect();
    let mut row = Vec::with_capacity(rest.len());
    while !rest.is_empty() {
        let balance = |at: usize| -> i64 {
            let out: i64 = rest.iter().map(|&to| i64::from(weight[at][to])).sum();
            let into: i64 = rest.iter().map(|&from| i64::from(weight[from][at])).sum();
            out - into
        };
        // Whoever needs least of the others and is needed most comes first.
        let Some(next) = (0..rest.len()).min_by_key(|&place| (balance(rest[place]), rest[place]))
        else {
            break;
        };
        row.push(rest.remove(next));
    }
    improve(&mut row, weight);
    row
}

fn improve(row: &mut Vec<usize>, weight: &[Vec<u32>]) {
    let backward = |row: &[usize]| -> u64 {
        let pairs = row.iter().enumerate();
        pairs
            .flat_map(|(place, &from)| {
                row[place + 1..]
                    .iter()
                    .map(move |&to| u64::from(weight[from][to]))
            })
            .sum()
    };
    let mut cost = backward(row);
    loop {
        let mut better = false;
        for from in 0..row.len() {
            for to in 0..row.len() {
                let mut other = row.clone();
                let member = other.remove(from);
                other.insert(to, member);
                let found = backward(&other);
                if found < cost {
                    (*row, cost, better) = (other, found, true);
                }
            }
        }
        if !better {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cheapest_dependency_of_a_circle_is_broken() {
        // 0 -> 1 (5), 1 -> 2 (4), 2 -> 0 (1), 1 -> 0 (2)
        let weight = vec![vec![0, 5, 0], vec![2, 0, 4], vec![1, 0, 0]];
        let found = of_circle(&[3, 5, 9], &weight);
        assert!(found.is_minimal);
        let broken: Vec<_> = found
            .breaks
            .iter()
            .map(|b| (b.from, b.to, b.references))
            .collect();
        assert_eq!(broken, [(5, 3, 2), (9, 3, 1)]);
        assert_eq!(found.members, [9, 5, 3]);
    }

    #[test]
    fn the_heuristic_finds_the_best_row_of_small_circles() {
        let mut state = 7_u32;
        let mut draw = || {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            state >> 28
        };
        let cost = |row: &[usize], weight: &[Vec<u32>]| -> u32 {
            let pairs = row.iter().enumerate();
            pairs
                .flat_map(|(place, &from)| row[place + 1..].iter().map(move |&to| weight[from][to]))
                .sum()
        };
        let (mut best, mut good) = (0, 0);
        for _ in 0..20 {
            let weight: Vec<Vec<u32>> = (0..7)
                .map(|from| {
                    (0..7)
                        .map(|to| if from == to { 0 } else { draw() })
                        .collect()
                })
                .collect();
            best += cost(&best_row(&weight), &weight);
            good += cost(&good_row(&weight), &weight);
        }
        assert!(
            best <= good && f64::from(good) <= f64::from(best) * 1.02,
            "{best} {good}"
        );
    }
}
