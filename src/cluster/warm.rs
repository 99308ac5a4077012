//! Warm start: an earlier division is kept unless the runs speak against it.
//!
//! A cold run of a slightly changed code base may cut the hierarchy elsewhere, and an architect who reads the proposal
//! every week would see boundaries come and go for no reason. So an earlier division is taken as it is, and the ballots
//! of the new run decide about single types only: one moves where it was together with the types of another group much
//! more often ([`MARGIN`]) than with those of its own. A new type joins the group whose types it was together with most,
//! if that was often enough; else it stays in the group that the cold run made of it. A candidate for the shared kernel stays
//! where it was, in a boundary or in none: its place comes from its references, and the ballots on what all areas use change
//! with every draw.

use std::collections::BTreeMap;

use super::association::associations;
use super::network::{Network, compact};

/// How much more often a type must be together with another group than with its own before it moves.
const MARGIN: f64 = 0.5;

/// An earlier division of the nodes, and what the new run says.
pub(crate) struct Warm<'a> {
    /// The earlier group of each type; `None` for a type that had none or was not there.
    pub(crate) earlier: &'a [Option<u32>],
    /// The partitions that voted; each covers the types and then the tokens.
    pub(crate) ballots: &'a [Vec<u32>],
    /// Types that must not move: they are accepted where they are.
    pub(crate) fixed: &'a [bool],
    /// Mean co-association with an earlier group from which on a new type joins it.
    pub(crate) join: f64,
}

impl Warm<'_> {
    /// The group of every node of `network`, given the groups of the cold run, and the earlier group that each of them
    /// is.
    pub(crate) fn groups(&self, network: &Network, cold: &[u32]) -> (Vec<u32>, Vec<Option<u32>>) {
        let earlier = self.renumbered();
        let kept = earlier.iter().flatten().max().map_or(0, |&last| last + 1);
        let claims = associations(self.ballots, &earlier, kept as usize);
        let mut groups: Vec<u32> = cold.iter().map(|&group| kept + group).collect();
        for (node, (own, claims)) in earlier.iter().zip(&claims).enumerate() {
            let best = claims
                .iter()
                .copied()
                .reduce(|a, b| if b.1 > a.1 { b } else { a });
            groups[node] = match (*own, best) {
                (Some(own), Some((other, share))) if other != own && !self.fixed[node] => {
                    let with_own = claims.iter().find(|claim| claim.0 == own);
                    let with_own = with_own.map_or(0.0, |claim| claim.1);
                    if share - with_own > MARGIN {
                        other
                    } else {
                        own
                    }
                }
                (Some(own), _) => own,
                (None, Some((other, share))) if share >= self.join => other,
                (None, _) => groups[node],
            };
        }
        follow(network, &mut groups, earlier.len());
        let mut names: BTreeMap<u32, Option<u32>> = BTreeMap::new();
        for (own, number) in self.earlier.iter().zip(&earlier) {
            if let Some(number) = number {
                names.insert(*number, *own);
            }
        }
        let before = groups.clone();
        let count = compact(&mut groups);
        let mut name_of = vec![None; count];
        for (old, new) in before.iter().zip(&groups) {
            name_of[*new as usize] = names.get(old).copied().flatten();
        }
        (groups, name_of)
    }

    /// The earlier groups with numbers from 0.
    fn renumbered(&self) -> Vec<Option<u32>> {
        let mut numbers: BTreeMap<u32, u32> = BTreeMap::new();
        let number = |group: &Option<u32>| {
            let next = numbers.len() as u32;
            Some(*numbers.entry((*group)?).or_insert(next))
        };
        self.earlier.iter().map(number).collect()
    }
}

/// Puts every token, the nodes after those of the types, where most of its weight is.
fn follow(network: &Network, groups: &mut [u32], types: usize) {
    for token in types..network.len() {
        let mut weights: BTreeMap<u32, f64> = BTreeMap::new();
        for arc in network.arcs(token as u32) {
            *weights.entry(groups[arc.target as usize]).or_default() += arc.weight;
        }
        let most = weights
            .into_iter()
            .reduce(|a, b| if b.1 > a.1 { b } else { a });
        if let Some((group, _)) = most {
            groups[token] = group;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_earlier_division_stays_unless_the_runs_speak_against_it() {
        let network = Network::new(8, []);
        // Types 0 to 2 and 3 to 5 in all runs, but type 2 always with the latter; 6 is new and with the former, 7 is
        // new and alone.
        let ballots = vec![vec![0, 0, 1, 1, 1, 1, 0, 2]; 4];
        let earlier = [
            Some(9),
            Some(9),
            Some(9),
            Some(4),
            Some(4),
            Some(4),
            None,
            None,
        ];
        let cold = [0, 0, 1, 1, 1, 1, 0, 2];
        let warm = |fixed: &[bool]| {
            let warm = Warm {
                earlier: &earlier,
                ballots: &ballots,
                fixed,
                join: 0.35,
            };
            warm.groups(&network, &cold)
        };
        let (groups, names) = warm(&[false; 8]);
        assert_eq!(groups, [0, 0, 1, 1, 1, 1, 0, 2]);
        assert_eq!(names, [Some(9), Some(4), None]);
        let mut fixed = [false; 8];
        fixed[2] = true;
        assert_eq!(warm(&fixed).0[2], 0, "what is accepted stays");
    }

    #[test]
    fn doubt_moves_nothing() {
        let network = Network::new(4, []);
        let ballots = vec![vec![0, 0, 1, 1], vec![0, 1, 1, 1]];
        let warm = Warm {
            earlier: &[Some(0), Some(0), Some(1), Some(1)],
            ballots: &ballots,
            fixed: &[false; 4],
            join: 0.35,
        };
        assert_eq!(warm.groups(&network, &[0, 1, 1, 1]).0, [0, 0, 1, 1]);
    }
}
