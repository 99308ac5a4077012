//! Circles of boundaries, and the cheapest set of dependencies to break so that none is left.
//!
//! This is the minimum weighted feedback arc set: the boundaries of a circle are put in a row such that the mentions
//! that run backwards are as few as possible. Up to `EXACT` boundaries the best row is found by dynamic programming
//! over sets (Lawler 1964; time `2^n n`), above that by the greedy heuristic of Eades, Lin and Smyth (1993), improved
//! by moving single boundaries as long as that helps.

use std::collections::{BTreeMap, BTreeSet};

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

/// From one member of a circle to another, by their places in it: mentions.
type Edge = (usize, usize, u32);

/// What to break in every circle of `couplings`, largest circle first.
pub(super) fn breaks(couplings: &LevelGraph, graph: &DependencyGraph) -> Vec<CircleBreak> {
    let circles = couplings.cycles();
    let mut home: BTreeMap<u32, (usize, usize)> = BTreeMap::new();
    for (circle, members) in circles.iter().enumerate() {
        for (place, &member) in members.iter().enumerate() {
            home.insert(member as u32, (circle, place));
        }
    }
    let mut edges: Vec<Vec<Edge>> = circles.iter().map(|_| Vec::new()).collect();
    for edge in &couplings.edges {
        let ends = home.get(&edge.from).zip(home.get(&edge.to));
        if let Some((&(circle, from), &(other, to))) = ends
            && circle == other
        {
            // A dependency by inference alone is to be broken, too.
            edges[circle].push((from, to, edge.explicit_references(graph).max(1)));
        }
    }
    let circles = circles.iter().zip(&edges);
    circles
        .map(|(members, edges)| of_circle(members, edges))
        .collect()
}

fn of_circle(members: &[usize], edges: &[Edge]) -> CircleBreak {
    let is_minimal = members.len() <= EXACT;
    let row = if is_minimal {
        best_row(&matrix(members.len(), edges))
    } else {
        good_row(members.len(), edges)
    };
    let places = places(&row);
    let against = edges
        .iter()
        .filter(|&&(from, to, _)| places[from] < places[to]);
    let mut breaks: Vec<Break> = against
        .map(|&(from, to, references)| Break {
            from: members[from] as u32,
            to: members[to] as u32,
            references,
        })
        .collect();
    breaks.sort_by_key(|found| (std::cmp::Reverse(found.references), found.from, found.to));
    CircleBreak {
        members: row.iter().map(|&index| members[index] as u32).collect(),
        breaks,
        is_minimal,
    }
}

fn matrix(n: usize, edges: &[Edge]) -> Vec<Vec<u32>> {
    let mut weight = vec![vec![0; n]; n];
    for &(from, to, references) in edges {
        weight[from][to] = references;
    }
    weight
}

/// Where each member stands in a row.
fn places(row: &[usize]) -> Vec<usize> {
    let mut places = vec![0; row.len()];
    for (place, &member) in row.iter().enumerate() {
        places[member] = place;
    }
    places
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

/// A row by Eades, Lin and Smyth, improved by single moves. Takes `e log n` for the first, and for each move that helps the
/// number of members.
fn good_row(n: usize, edges: &[Edge]) -> Vec<usize> {
    let neighbours = neighbours(n, edges);
    let of = |member: usize| neighbours[member].iter();
    let mut balance: Vec<i64> = (0..n)
        .map(|member| of(member).map(|&(_, out, into)| out - into).sum())
        .collect();
    let mut rest: BTreeSet<(i64, usize)> = (0..n).map(|member| (balance[member], member)).collect();
    let mut row = Vec::with_capacity(n);
    // Whoever needs least of the others and is needed most comes first.
    while let Some((_, next)) = rest.pop_first() {
        row.push(next);
        for &(other, out, into) in of(next) {
            if rest.remove(&(balance[other], other)) {
                balance[other] += out - into;
                rest.insert((balance[other], other));
            }
        }
    }
    improve(&mut row, &neighbours);
    row
}

/// For each member those that it has to do with: mentions by it, mentions of it.
type Neighbours = Vec<Vec<(usize, i64, i64)>>;

fn neighbours(n: usize, edges: &[Edge]) -> Neighbours {
    let mut sums: Vec<BTreeMap<usize, (i64, i64)>> = vec![BTreeMap::new(); n];
    for &(from, to, references) in edges {
        sums[from].entry(to).or_default().0 += i64::from(references);
        sums[to].entry(from).or_default().1 += i64::from(references);
    }
    let listed = sums.into_iter().map(|of| {
        of.into_iter()
            .map(|(other, (out, into))| (other, out, into))
            .collect()
    });
    listed.collect()
}

/// Moves single members to where they cost least, as long as that helps.
fn improve(row: &mut Vec<usize>, neighbours: &Neighbours) {
    let mut places = places(row);
    loop {
        let mut better = false;
        for (member, near) in neighbours.iter().enumerate() {
            let here = places[member];
            let Some(there) = best_place(here, near, &places) else {
                continue;
            };
            row.remove(here);
            row.insert(there, member);
            let moved = here.min(there)..=here.max(there);
            for place in moved {
                places[row[place]] = place;
            }
            better = true;
        }
        if !better {
            return;
        }
    }
}

/// The first place in the row without it where a member with the neighbours `near` costs least; `None` where that is no
/// less than `here`. What it mentions should stand before it, what mentions it behind.
fn best_place(here: usize, near: &[(usize, i64, i64)], places: &[usize]) -> Option<usize> {
    let mut steps: Vec<(usize, i64)> = near
        .iter()
        .map(|&(other, out, into)| (places[other], into - out))
        .collect();
    steps.sort_unstable();
    // Relative to the first place of the row, behind nobody.
    let (mut cost, mut least, mut best) = (0, 0, 0);
    let mut now = 0;
    for (place, change) in steps {
        cost += change;
        if place < here {
            now = cost;
        }
        if cost < least {
            // Behind that neighbour; without the member itself, those behind it stand one further to the front.
            (least, best) = (cost, if place < here { place + 1 } else { place });
        }
    }
    (least < now).then_some(best)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cheapest_dependency_of_a_circle_is_broken() {
        // 0 -> 1 (5), 1 -> 2 (4), 2 -> 0 (1), 1 -> 0 (2)
        let edges = [(0, 1, 5), (1, 0, 2), (1, 2, 4), (2, 0, 1)];
        let found = of_circle(&[3, 5, 9], &edges);
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
            let mut edges: Vec<Edge> = Vec::new();
            for (from, row) in weight.iter().enumerate() {
                let row = row.iter().enumerate();
                edges.extend(row.filter(|(_, w)| **w > 0).map(|(to, w)| (from, to, *w)));
            }
            best += cost(&best_row(&weight), &weight);
            good += cost(&good_row(7, &edges), &weight);
        }
        assert!(
            best <= good && f64::from(good) <= f64::from(best) * 1.02,
            "{best} {good}"
        );
    }

    #[test]
    fn thousands_of_boundaries_in_one_circle_take_no_longer_than_their_edges() {
        // A ring in which every member also needs seven others at random: dense matrices and quadratic moves would take hours.
        let n = 20_000;
        let mut state = 7_u32;
        let mut draw = || {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (state >> 8) as usize
        };
        let mut edges: Vec<Edge> = (0..n).map(|from| (from, (from + 1) % n, 1)).collect();
        for from in 0..n {
            edges.extend((0..7).map(|_| (from, draw() % n, 1 + draw() as u32 % 9)));
        }
        edges.retain(|(from, to, _)| from != to);
        edges.sort_unstable();
        edges.dedup_by_key(|(from, to, _)| (*from, *to));
        let members: Vec<usize> = (0..n).collect();
        let found = of_circle(&members, &edges);
        let broken: u64 = found.breaks.iter().map(|b| u64::from(b.references)).sum();
        let all: u64 = edges.iter().map(|(.., w)| u64::from(*w)).sum();
        assert!(broken * 2 < all, "{broken} of {all}");
        assert!(!found.is_minimal);
    }
}
