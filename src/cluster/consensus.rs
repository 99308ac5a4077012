//! Many runs of Leiden that vote on which nodes belong together.
//!
//! A single run has two arbitrary inputs: the resolution, which sets the grain, and the seed. Here runs over a
//! range of resolutions each cast a ballot, their partition of the nodes. The *co-association* of two nodes is the
//! share of the ballots that put them together; [`linkage`](super::linkage) turns it into a hierarchy. What has to stay
//! together ([`Units`]) votes as one.

use rayon::prelude::*;

use super::algorithm::Algorithm;
use super::constraints::Units;
use super::leiden::{self, Conflicts, contract, leiden_from};
use super::network::Network;

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

impl Parameters {
    fn runs(&self) -> Vec<leiden::Options> {
        let steps = self.resolutions.saturating_sub(1).max(1) as f64;
        let ratio = self.highest / self.lowest;
        (0..self.resolutions)
            .flat_map(|step| {
                let resolution = self.lowest * ratio.powf(step as f64 / steps);
                (0..self.seeds).map(move |seed| leiden::Options {
                    resolution,
                    seed: (step as u64) << 32 | (seed + 1),
                    iterations: 2,
                    ..leiden::Options::default()
                })
            })
            .collect()
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
    let vote = |options: leiden::Options| {
        let singletons = (0..network.len() as u32).collect();
        leiden_from(network, &options, conflicts, singletons)
    };
    parameters.runs().into_par_iter().map(vote).collect()
}
