//! The last move of types: average linkage joins whole groups, and never asks again who is in them.
//!
//! What was merged early, by a few ballots more or less, stays merged, though the types of another group turn out to be
//! nearer once the groups are there. So each type is asked once: where its mean co-association with the types of another
//! group exceeds that with its own by more than [`MARGIN`], it goes there. Once, and after the number of groups is chosen:
//! asked again and again, types follow each other, and groups that grow become worse (`tests/bench/clustering.md`).
//!
//! What the architect decided holds here as well: units move as one, accepted boundaries keep their types, nothing goes where
//! something is that it must be kept apart from. And a move leaves both groups connected: the type has a tie to where it goes,
//! and nothing that stays behind hangs on it alone.

use std::collections::{BTreeMap, BTreeSet};

use super::association::{associations, own_and_next};
use super::constraints::Units;
use super::network::Network;

/// How much higher the co-association with another group must be than that with the own one.
const MARGIN: f64 = 0.02;

/// What decides who moves.
pub(crate) struct Reassignment<'a> {
    /// All evidence, with nodes for tokens after those of the types.
    pub(crate) network: &'a Network,
    /// The partitions that voted; each covers the types and then the tokens.
    pub(crate) ballots: &'a [Vec<u32>],
    /// What stays together, and what never is.
    pub(crate) units: &'a Units,
    /// Whether a type is a candidate for the shared kernel: its place comes from its references.
    pub(crate) kernel: &'a [bool],
}

/// A unit that would be elsewhere.
struct Wish {
    unit: u32,
    from: u32,
    to: u32,
}

impl Reassignment<'_> {
    /// Moves types between `groups`, which covers the nodes of the network. All wishes are those of the groups as they were;
    /// each is granted or not in the order of the units.
    ///
    /// Takes time in proportion to the ballots, and for each wish to the ties of the group that is left.
    pub(crate) fn carry_out(&self, groups: &mut [u32]) {
        let members = self.units.members();
        for wish in self.wishes(groups, &members) {
            let unit = &members[wish.unit as usize];
            if !self.is_taboo(&wish, groups)
                && self.is_tied(unit, wish.to, groups)
                && self.is_dispensable(unit, wish.from, groups)
            {
                for &node in unit {
                    groups[node as usize] = wish.to;
                }
            }
        }
    }

    /// The units that were together with the types of another group more often than with those of their own.
    fn wishes(&self, groups: &[u32], members: &[Vec<u32>]) -> Vec<Wish> {
        let loose = self.units.loose(members, self.kernel);
        let units = self.units.unit_of.iter().zip(groups);
        let group_of: Vec<Option<u32>> = units
            .map(|(&unit, &group)| (!loose[unit as usize]).then_some(group))
            .collect();
        let count = groups.iter().max().map_or(0, |&last| last as usize + 1);
        let mut sizes = vec![0_usize; count];
        for &group in group_of.iter().flatten() {
            sizes[group as usize] += 1;
        }
        let shares = associations(self.ballots, &group_of, count);
        let wish = |(unit, nodes): (usize, &Vec<u32>)| {
            let from = group_of[*nodes.first()? as usize]?;
            if self.units.home_of[unit].is_some() {
                return None;
            }
            let (own, next) = of_unit(&shares, nodes, (from, sizes[from as usize]));
            let (to, _) = next.filter(|&(_, share)| share > own + MARGIN)?;
            let unit = unit as u32;
            Some(Wish { unit, from, to })
        };
        members.iter().enumerate().filter_map(wish).collect()
    }

    /// Whether the group holds something that the unit must be kept apart from.
    fn is_taboo(&self, wish: &Wish, groups: &[u32]) -> bool {
        let excluded = self.units.conflicts.of(wish.unit);
        if excluded.is_empty() {
            return false;
        }
        let mut units = self.units.unit_of.iter().zip(groups);
        units.any(|(unit, &group)| group == wish.to && excluded.contains(unit))
    }

    /// Whether some evidence ties the unit to the group.
    fn is_tied(&self, unit: &[u32], group: u32, groups: &[u32]) -> bool {
        let around = |&node: &u32| self.within(node, group, groups);
        unit.iter()
            .flat_map(around)
            .any(|node| self.is_type(node) || self.within(node, group, groups).next().is_some())
    }

    /// Whether what the unit is tied to in its group stays in one piece without it.
    fn is_dispensable(&self, unit: &[u32], group: u32, groups: &[u32]) -> bool {
        let others = |node: u32| {
            let nodes = self.within(node, group, groups);
            nodes.filter(|target| !unit.contains(target))
        };
        let around = unit.iter().flat_map(|&node| others(node));
        let around: BTreeSet<u32> = around
            .filter(|&node| self.is_type(node) || others(node).next().is_some())
            .collect();
        let Some(&start) = around.first() else {
            return true;
        };
        let mut left = around.len() - 1;
        let mut seen: BTreeSet<u32> = BTreeSet::from([start]);
        let mut open = vec![start];
        while let Some(node) = open.pop() {
            if left == 0 {
                return true;
            }
            for next in others(node) {
                if seen.insert(next) {
                    left -= usize::from(around.contains(&next));
                    open.push(next);
                }
            }
        }
        left == 0
    }

    fn is_type(&self, node: u32) -> bool {
        (node as usize) < self.units.unit_of.len()
    }

    /// What a node is tied to in a group: its types, and tokens, which are in the group of whoever carries them.
    fn within(&self, node: u32, group: u32, groups: &[u32]) -> impl Iterator<Item = u32> {
        let arcs = self.network.arcs(node).iter().map(|arc| arc.target);
        arcs.filter(move |&target| !self.is_type(target) || groups[target as usize] == group)
    }
}

/// The mean co-association of `unit` with the other types of its group, which has `size` types, and the highest one with
/// another group, given the `shares` of every type.
fn of_unit(
    shares: &[Vec<(u32, f64)>],
    unit: &[u32],
    (own, size): (u32, usize),
) -> (f64, Option<(u32, f64)>) {
    if let [node] = unit {
        return own_and_next(&shares[*node as usize], own);
    }
    let mut sums: BTreeMap<u32, f64> = BTreeMap::new();
    for &(group, share) in unit.iter().flat_map(|&node| &shares[node as usize]) {
        *sums.entry(group).or_default() += share / unit.len() as f64;
    }
    // The types of a unit are always together, which says nothing of the group they are in.
    if let Some(with_own) = sums.get_mut(&own) {
        let (others, fellows) = ((size - 1) as f64, (unit.len() - 1) as f64);
        *with_own = (*with_own * others - fellows) / (others - fellows).max(1.0);
    }
    let sums: Vec<(u32, f64)> = sums.into_iter().collect();
    own_and_next(&sums, own)
}

#[cfg(test)]
mod tests {
    use super::super::leiden::Conflicts;
    use super::super::network::Edge;
    use super::*;

    /// Types 0 to 3 and 4 to 7, each a path, and 3 tied to 4. In all ballots 3 is with the latter.
    struct Case {
        network: Network,
        units: Units,
        kernel: Vec<bool>,
    }

    impl Case {
        fn new() -> Self {
            let edges = (1..8).map(|b| Edge {
                a: b - 1,
                b,
                weight: 1.0,
            });
            Self {
                network: Network::new(8, edges),
                units: Units::single(8),
                kernel: vec![false; 8],
            }
        }

        fn moved(&self) -> Vec<u32> {
            self.moved_by(vec![0, 0, 0, 1, 1, 1, 1, 1])
        }

        fn moved_by(&self, ballot: Vec<u32>) -> Vec<u32> {
            let mut groups = vec![0, 0, 0, 0, 1, 1, 1, 1];
            let reassignment = Reassignment {
                network: &self.network,
                ballots: &[ballot],
                units: &self.units,
                kernel: &self.kernel,
            };
            reassignment.carry_out(&mut groups);
            groups
        }
    }

    const BEFORE: [u32; 8] = [0, 0, 0, 0, 1, 1, 1, 1];

    #[test]
    fn a_type_goes_where_it_was_more_often() {
        assert_eq!(Case::new().moved(), [0, 0, 0, 1, 1, 1, 1, 1]);
    }

    #[test]
    fn nothing_goes_where_it_has_no_tie() {
        let edges = [(0, 1), (1, 2), (2, 3), (4, 5), (5, 6), (6, 7)];
        let edges = edges.map(|(a, b)| Edge { a, b, weight: 1.0 });
        let case = Case {
            network: Network::new(8, edges),
            ..Case::new()
        };
        assert_eq!(case.moved(), BEFORE);
    }

    #[test]
    fn what_hangs_on_a_type_keeps_it() {
        let edges = [(0, 1), (1, 3), (3, 2), (3, 4), (4, 5), (5, 6), (6, 7)];
        let edges = edges.map(|(a, b)| Edge { a, b, weight: 1.0 });
        let case = Case {
            network: Network::new(8, edges),
            ..Case::new()
        };
        assert_eq!(case.moved(), BEFORE, "2 would be cut off");
    }

    #[test]
    fn decisions_and_the_kernel_stand() {
        let mut accepted = Case::new();
        accepted.units.home_of[3] = Some(0);
        assert_eq!(accepted.moved(), BEFORE, "accepted where it is");
        let mut parted = Case::new();
        parted.units.conflicts = Conflicts::new(8, [(3, 7)]);
        assert_eq!(parted.moved(), BEFORE, "kept apart");
        let mut shared = Case::new();
        shared.kernel[3] = true;
        assert_eq!(shared.moved(), BEFORE, "placed by its references");
    }

    #[test]
    fn a_unit_moves_as_one_and_does_not_count_for_its_group() {
        let shares = [vec![(0, 0.5), (1, 0.4)], vec![(0, 0.5), (1, 0.4)]];
        let (own, next) = of_unit(&shares, &[0, 1], (0, 3));
        assert!(own.abs() < 1e-12, "each other only: {own}");
        assert_eq!(next, Some((1, 0.4)));
        let mut case = Case::new();
        case.units.unit_of = vec![0, 1, 2, 2, 3, 4, 5, 6];
        case.units.count = 7;
        case.units.home_of.truncate(7);
        let moved = case.moved_by(vec![0, 0, 1, 1, 1, 1, 1, 1]);
        assert_eq!(moved, [0, 0, 1, 1, 1, 1, 1, 1]);
    }
}
