//! The number of groups: where the hierarchy is cut.
//!
//! One mean co-association to cut at does not fit all systems: small modules of one size are one group too early, a large
//! one takes in what is beside it too late. So two groups are one where their types were together in many of the ballots,
//! apart where they were in few, and in between stands the division of which the types are surest: the one with the
//! highest mean confidence, how much more often a type was together with its own group than with the next one. For two
//! groups of one size that is a co-association of about a third; a small one may join a large one sooner, where
//! the large one's types hardly notice.

use std::ops::RangeInclusive;

use rayon::prelude::*;

use super::tree::ClusterTree;

/// How far two cuts that are compared are apart, in mean co-association.
const STEP: f64 = 0.02;

impl ClusterTree {
    /// How many merges give the number of groups that is asked for.
    ///
    /// By default two groups are one where their types were together in many of the ballots, and two where they were in
    /// few; in between ([`cut`](super::parameters::Parameters::cut)) stands what the types themselves are
    /// [surest](Self::sureness) of. Of the merges that leave a number of groups in `services`, those nearest to the
    /// default; where none does, those that come nearest to the range.
    #[must_use]
    pub fn merges_for(&self, services: Option<&RangeInclusive<usize>>) -> usize {
        let default = self.surest_merges();
        let Some(range) = services else {
            return default;
        };
        let miss = |groups: usize| {
            let (low, high) = (*range.start(), *range.end());
            low.saturating_sub(groups) + groups.saturating_sub(high)
        };
        let counts = self.group_counts();
        (0..counts.len())
            .min_by_key(|&merges| (miss(counts[merges]), merges.abs_diff(default)))
            .unwrap_or(default)
    }

    /// The merges within the range of cuts after which types are surest of their groups.
    fn surest_merges(&self) -> usize {
        let (least, most) = (self.cut.start() - STEP / 2.0, self.cut.end());
        let cuts = (0_u32..).map(|step| most - f64::from(step) * STEP);
        let cuts = cuts.take_while(|&cut| cut > least);
        let mut merges: Vec<usize> = cuts.map(|cut| self.hierarchy.merges_above(cut)).collect();
        merges.dedup();
        if merges.len() == 1 {
            return merges[0];
        }
        let sure = |merges: usize| (merges, self.sureness(merges));
        let sure: Vec<(usize, f64)> = merges.into_par_iter().map(sure).collect();
        let surest = sure
            .into_iter()
            .reduce(|a, b| if b.1 > a.1 { b } else { a });
        surest.map_or(0, |(merges, _)| merges)
    }

    /// How sure types are of their groups after the first `merges` merges: their mean confidence, from 0 to 1.
    #[must_use]
    pub fn sureness(&self, merges: usize) -> f64 {
        let settled = self.settle(&self.hierarchy.groups_after(merges), &self.kernel);
        let confidence: Vec<f64> = settled.confidence.into_iter().flatten().collect();
        confidence.iter().sum::<f64>() / confidence.len().max(1) as f64
    }

    /// The number of groups of at least the least size after 0, 1, 2, ... merges.
    #[must_use]
    pub fn group_counts(&self) -> Vec<usize> {
        let mut sizes = vec![0_usize; self.hierarchy.atoms];
        for (node, &kernel) in self.kernel.iter().enumerate() {
            let is_home = self.units.home_of[self.units.unit_of[node] as usize].is_some();
            // An accepted boundary is a group whatever its size.
            let size = if is_home {
                self.least_types
            } else {
                usize::from(!kernel)
            };
            sizes[self.hierarchy.atom_of[node] as usize] += size;
        }
        let is_group = |size: usize| usize::from(size >= self.least_types);
        let mut count: usize = sizes.iter().map(|&size| is_group(size)).sum();
        let mut counts = vec![count];
        for merge in &self.hierarchy.merges {
            let (a, b) = (sizes[merge.a as usize], sizes[merge.b as usize]);
            sizes.push(a + b);
            count = count + is_group(a + b) - is_group(a) - is_group(b);
            counts.push(count);
        }
        counts
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::super::constraints::Units;
    use super::super::input::Input;
    use super::super::linkage::Hierarchy;
    use super::super::network::{Edge, Network};
    use super::super::ties::Ties;
    use super::*;
    use crate::base::ids::Id as _;
    use crate::resolve::model::TypeId;

    /// Two groups of `sizes` that `together` of a hundred ballots have as one.
    pub(in super::super) fn tree(sizes: [u32; 2], together: usize) -> ClusterTree {
        let count = sizes[0] + sizes[1];
        let edges = (1..count).map(|b| Edge {
            a: b - 1,
            b,
            weight: 1.0,
        });
        let network = Network::new(count as usize, edges);
        let ballot = |run: usize| {
            let apart = u32::from(run >= together);
            let group = |node| if node < sizes[0] { 0 } else { apart };
            (0..count).map(group).collect()
        };
        let ballots: Vec<Vec<u32>> = (0..100).map(ballot).collect();
        let mass = vec![1.0; count as usize];
        ClusterTree {
            input: Input {
                types: (0..count as usize).map(TypeId::from_index).collect(),
                arcs: Vec::new(),
            },
            layers: Vec::new(),
            skeleton: network.clone(),
            ties: Ties::new(count as usize, &[]),
            words: count..count,
            kernel: vec![false; count as usize],
            hierarchy: Hierarchy::new(&network, &ballots, &mass, &[]),
            units: Units::single(count as usize),
            network,
            ballots,
            least_types: 3,
            cut: 0.24..=0.38,
            join: 0.35,
        }
    }

    fn groups(sizes: [u32; 2], together: usize) -> usize {
        let tree = tree(sizes, together);
        tree.cut(tree.merges_for(None)).groups
    }

    #[test]
    fn types_are_asked_between_the_cuts_only() {
        assert_eq!(groups([20, 20], 23), 2, "few ballots");
        assert_eq!(groups([20, 20], 28), 2, "their types are surer apart");
        assert_eq!(groups([20, 20], 36), 1, "and here surer together");
        assert_eq!(
            groups([60, 4], 23),
            2,
            "few ballots say it for small groups"
        );
        assert_eq!(groups([60, 4], 39), 1, "many ballots");
    }

    #[test]
    fn the_surest_division_is_the_one_of_the_highest_mean_confidence() {
        let tree = tree([20, 20], 28);
        let (apart, one) = (tree.sureness(0), tree.sureness(1));
        assert!((apart - 0.72).abs() < 1e-9, "{apart}");
        assert!((one - (19.0 + 20.0 * 0.28) / 39.0).abs() < 1e-9, "{one}");
    }

    #[test]
    fn a_number_that_is_asked_for_is_given() {
        let tree = tree([20, 20], 36);
        assert_eq!(tree.cut(tree.merges_for(Some(&(2..=2)))).groups, 2);
    }
}
