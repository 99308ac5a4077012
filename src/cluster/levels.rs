//! The divisions beside the proposed one: what would become one first if fewer boundaries were asked for, and what would part
//! first if more were.
//!
//! The number of boundaries is the architect's to choose, and the hierarchy of groups knows the others. Each level is one
//! merge of it between two groups large enough to be boundaries: above the cut those still to come, below it the last ones
//! that were made. Groups are those of the proposal, in which single types may have moved since; so a group stands for the
//! cluster that most of its types come from.

use std::collections::BTreeMap;

use super::assign::Settled;
use super::tree::ClusterTree;

/// How many finer divisions are told.
const FINER: usize = 8;

/// A division beside the proposed one, as what it changes in the one before it: coarser or finer by one.
#[derive(Clone, PartialEq, Debug)]
pub struct Level {
    /// The number of groups that it has.
    pub groups: usize,
    /// Whether two groups become one; else one parts into two.
    pub joins: bool,
    /// How often the types of both sides were together over all runs, from 0 to 1.
    pub together: f64,
    /// What becomes one, or what comes of the one.
    pub sides: [Side; 2],
}

/// One of two groups.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Side {
    /// The groups of the proposal that it consists of; the one that it is a part of.
    pub of: Vec<u32>,
    /// The nodes of a part; empty for what consists of whole groups.
    pub nodes: Vec<u32>,
}

impl ClusterTree {
    /// The coarser divisions and then the finer ones, each from the nearest on. Takes time in proportion to the merges and to
    /// the types of the parts.
    pub(super) fn levels(&self, merges: usize, settled: &Settled) -> Vec<Level> {
        let counts = self.group_counts();
        let mut levels = self.coarser(merges, settled, &counts);
        levels.extend(self.finer(merges, settled, &counts));
        levels
    }

    fn coarser(&self, merges: usize, settled: &Settled, counts: &[usize]) -> Vec<Level> {
        let cluster_of = self.hierarchy.clusters_after(merges);
        let mut votes = vec![BTreeMap::<u32, usize>::new(); settled.groups];
        for (group, cluster) in settled.group_of.iter().zip(&cluster_of) {
            if let Some(group) = group {
                *votes[*group as usize].entry(*cluster).or_default() += 1;
            }
        }
        let mut place: Vec<Option<u32>> = votes.iter().map(most).collect();
        let mut levels = Vec::new();
        for (index, merge) in self.hierarchy.merges.iter().enumerate().skip(merges) {
            let [a, b] = [merge.a, merge.b].map(|cluster| {
                let places = (0_u32..).zip(&place);
                let of = places.filter(|(_, place)| **place == Some(cluster));
                of.map(|(group, _)| group).collect::<Vec<u32>>()
            });
            for &group in a.iter().chain(&b) {
                place[group as usize] = Some((self.hierarchy.atoms + index) as u32);
            }
            if !a.is_empty() && !b.is_empty() {
                let whole = |of| Side {
                    of,
                    nodes: Vec::new(),
                };
                levels.push(Level {
                    groups: counts[index + 1],
                    joins: true,
                    together: merge.similarity,
                    sides: [a, b].map(whole),
                });
            }
        }
        levels
    }

    fn finer(&self, merges: usize, settled: &Settled, counts: &[usize]) -> Vec<Level> {
        let made = self.hierarchy.merges.iter().enumerate().take(merges).rev();
        // Of two groups that are boundaries one is left.
        let parts = made.filter(|(index, _)| counts[index + 1] < counts[*index]);
        let level = |(index, merge): (usize, &super::linkage::Merge)| {
            let sides = [merge.a, merge.b].map(|cluster| self.types_below(cluster));
            let groups = sides.iter().flatten();
            let mut votes = BTreeMap::new();
            for group in groups.filter_map(|&node| settled.group_of[node as usize]) {
                *votes.entry(group).or_default() += 1;
            }
            let of = most(&votes)?;
            Some(Level {
                groups: counts[index],
                joins: false,
                together: merge.similarity,
                sides: sides.map(|nodes| Side {
                    of: vec![of],
                    nodes,
                }),
            })
        };
        parts.filter_map(level).take(FINER).collect()
    }

    /// The types of a cluster, ascending, without candidates for the shared kernel.
    fn types_below(&self, cluster: u32) -> Vec<u32> {
        let atoms = self.hierarchy.atoms as u32;
        let mut is_below = vec![false; self.hierarchy.atoms];
        let mut open = vec![cluster];
        while let Some(cluster) = open.pop() {
            match cluster.checked_sub(atoms) {
                None => is_below[cluster as usize] = true,
                Some(merge) => {
                    let merge = &self.hierarchy.merges[merge as usize];
                    open.extend([merge.a, merge.b]);
                }
            }
        }
        let types = (0..self.input.len())
            .filter(|&node| is_below[self.hierarchy.atom_of[node] as usize] && !self.kernel[node]);
        types.map(|node| node as u32).collect()
    }
}

/// What most votes are for; the first of several.
fn most(votes: &BTreeMap<u32, usize>) -> Option<u32> {
    let votes = votes.iter().map(|(&of, &count)| (of, count));
    let most = votes.reduce(|a, b| if b.1 > a.1 { b } else { a });
    most.map(|(of, _)| of)
}

#[cfg(test)]
mod tests {
    use super::super::number::tests::tree;

    #[test]
    fn two_groups_would_be_one() {
        let tree = tree([20, 20], 28);
        let clustering = tree.cut(0);
        assert_eq!(clustering.groups, 2);
        let [level] = &clustering.levels[..] else {
            panic!("{:?}", clustering.levels);
        };
        assert_eq!((level.groups, level.joins), (1, true));
        assert!((level.together - 0.28).abs() < 1e-9);
        let of: Vec<&[u32]> = level.sides.iter().map(|side| &side.of[..]).collect();
        assert_eq!(of, [[0], [1]]);
    }

    #[test]
    fn one_group_would_part_into_two() {
        let tree = tree([20, 5], 60);
        let clustering = tree.cut(1);
        let [level] = &clustering.levels[..] else {
            panic!("{:?}", clustering.levels);
        };
        assert_eq!((level.groups, level.joins), (2, false));
        let sides: Vec<(&[u32], usize)> = level
            .sides
            .iter()
            .map(|side| (&side.of[..], side.nodes.len()))
            .collect();
        assert_eq!(sides, [(&[0][..], 20), (&[0][..], 5)]);
    }
}
