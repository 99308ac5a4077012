//! Many runs of Leiden that vote on which nodes belong together.
//!
//! A single run has two arbitrary inputs: the resolution, which sets the grain, and the seed. Here runs over a
//! range of resolutions each cast a ballot, their partition of the nodes. The *co-association* of two nodes is the
//! share of the ballots that put them together; [`linkage`](super::linkage) turns it into a hierarchy. What has to stay
//! together ([`Units`]) votes as one.
//!
//! The runs of the first seed divide the network itself. What none of them parts, at no resolution, is hardly ever parted
//! by any other, so it is one node for the runs of the other seeds: the *core groups* of Ovelgönne and Geyer-Schulz
//! (An ensemble learning strategy for graph clustering, 2012). That spares half of the time.

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use super::algorithm::Algorithm;
use super::constraints::Units;
use super::leiden::{self, Conflicts, contract, leiden_from};
use super::network::{Network, compact};

/// Which runs vote.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Parameters {
    /// Lowest resolution.
    pub lowest: f64,
    /// Highest resolution.
    pub highest: f64,
    /// Number of resolutions, in geometric steps.
    pub resolutions: usize,
    /// Seeds for each resolution.
    pub seeds: u64,
}

/// Up to so many types the lowest resolution is as it is set.
///
/// Two groups are one at a resolution below the share of dependencies between them in what chance would have. Between two
/// of `k` groups of one size that is a count, and the more groups there are, the smaller it is and the more it varies: in a
/// large network some pair of groups is always tied more than twice as much as the others, for no reason. The deviation of
/// a count grows against it as its square root falls, which is with the number of types, groups being as large as teams make
/// them.
const USUAL_TYPES: f64 = 4_000.0;

impl Parameters {
    /// With the lowest resolution that says something in a network of so many types.
    #[must_use]
    fn of_types(self, types: usize) -> Self {
        let rise = (types as f64 / USUAL_TYPES).max(1.0).sqrt();
        Self {
            lowest: (self.lowest * rise).min(self.highest),
            ..self
        }
    }

    /// The runs of one seed, one for each resolution.
    fn runs(&self, seed: u64) -> impl Iterator<Item = leiden::Options> + '_ {
        let steps = self.resolutions.saturating_sub(1).max(1) as f64;
        let ratio = self.highest / self.lowest;
        (0..self.resolutions).map(move |step| leiden::Options {
            resolution: self.lowest * ratio.powf(step as f64 / steps),
            seed: (step as u64) << 32 | (seed + 1),
            // The core groups are what a second pass is for.
            iterations: if seed == 0 { 2 } else { 1 },
            ..leiden::Options::default()
        })
    }
}

/// The partitions of all runs, in run order; the runs are independent and run in parallel. An algorithm other than the
/// consensus casts the only vote. `units` covers the first nodes of `network`; those after them are each by itself.
#[must_use]
pub fn ballots(
    network: &Network,
    parameters: &Parameters,
    algorithm: Algorithm,
    units: &Units,
) -> Vec<Vec<u32>> {
    let parameters = &parameters.of_types(units.unit_of.len());
    if units.is_single() {
        return votes(network, parameters, algorithm, &Conflicts::default());
    }
    let tokens = (network.len() - units.unit_of.len()) as u32;
    let mut unit_of = units.unit_of.clone();
    unit_of.extend((0..tokens).map(|token| units.count as u32 + token));
    let contracted = contract(network, &unit_of, units.count + tokens as usize);
    let votes = votes(&contracted, parameters, algorithm, &units.conflicts);
    let of_nodes = |vote: Vec<u32>| unit_of.iter().map(|&unit| vote[unit as usize]).collect();
    votes.into_iter().map(of_nodes).collect()
}

fn votes(
    network: &Network,
    parameters: &Parameters,
    algorithm: Algorithm,
    conflicts: &Conflicts,
) -> Vec<Vec<u32>> {
    let resolution = algorithm.usual_resolution();
    if let Some(only) = algorithm.divide(network, conflicts, resolution) {
        return vec![only];
    }
    let cast = |network: &Network, conflicts: &Conflicts, runs: Vec<leiden::Options>| {
        let vote = |options: leiden::Options| {
            let singletons = (0..network.len() as u32).collect();
            leiden_from(network, &options, conflicts, singletons)
        };
        runs.into_par_iter().map(vote).collect::<Vec<_>>()
    };
    let mut ballots = cast(network, conflicts, parameters.runs(0).collect());
    let (core_of, cores) = core_groups(&ballots, network.len());
    let others = (1..parameters.seeds).flat_map(|seed| parameters.runs(seed));
    let of_cores = cast(
        &contract(network, &core_of, cores),
        &conflicts.contract(&core_of, cores),
        others.collect(),
    );
    let of_nodes = |vote: Vec<u32>| core_of.iter().map(|&core| vote[core as usize]).collect();
    ballots.extend(of_cores.into_iter().map(of_nodes));
    ballots
}

/// The sets of nodes that no ballot parts, numbered in the order of their first node, and how many there are.
fn core_groups(ballots: &[Vec<u32>], nodes: usize) -> (Vec<u32>, usize) {
    let mut core_of = vec![0; nodes];
    for ballot in ballots {
        let mut numbers: FxHashMap<(u32, u32), u32> = FxHashMap::default();
        for (core, &group) in core_of.iter_mut().zip(ballot) {
            let next = numbers.len() as u32;
            *core = *numbers.entry((*core, group)).or_insert(next);
        }
    }
    let cores = compact(&mut core_of);
    (core_of, cores)
}

#[cfg(test)]
mod tests {
    use super::super::parameters::Parameters as All;

    #[test]
    fn the_lowest_resolution_rises_with_size_and_is_as_set_for_the_usual() {
        let set = All::default().consensus;
        let lowest = |types: usize| set.of_types(types).lowest;
        assert_eq!(lowest(1).to_bits(), set.lowest.to_bits());
        assert_eq!(lowest(4_000).to_bits(), set.lowest.to_bits());
        assert!((lowest(16_000) - 2.0 * set.lowest).abs() < 1e-12);
        assert!((lowest(100_000) - 5.0 * set.lowest).abs() < 1e-12);
        assert_eq!(lowest(usize::MAX).to_bits(), set.highest.to_bits());
    }
}
