//! Many runs of Leiden that vote on which nodes belong together.
//!
//! A single run has two arbitrary inputs: the resolution, which sets the grain, and the seed. Here runs over a
//! range of resolutions each cast a ballot, their partition of the nodes. The *co-association* of two nodes is the
//! share of the ballots that put them together; [`linkage`](super::linkage) turns it into a hierarchy.

use rayon::prelude::*;

use super::leiden::{self, leiden};
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
                })
            })
            .collect()
    }
}

/// The partitions of all runs, in run order; the runs are independent and run in parallel.
#[must_use]
pub fn ballots(network: &Network, parameters: &Parameters) -> Vec<Vec<u32>> {
    parameters
        .runs()
        .into_par_iter()
        .map(|options| leiden(network, &options))
        .collect()
}
