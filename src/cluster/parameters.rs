//! The constants of the clustering, in one place.
//!
//! One set for all systems. How each was chosen, and how little hangs on it, is recorded in
//! `tests/bench/clustering.md`.

use std::ops::RangeInclusive;

use super::{consensus, kernel, structure};

/// All constants.
#[derive(Clone, PartialEq, Debug)]
pub struct Parameters {
    /// How references are damped.
    pub structure: structure::Parameters,
    /// Weight of a tie by wiring against that of a reference; 0 leaves the layer out.
    pub composition: f64,
    /// Share of its strength that a type gives to the words in its name.
    pub vocabulary: f64,
    /// Share of its strength that a type gives to the entities that it reads and writes.
    pub data: f64,
    /// Share of its strength that a type gives to the requests that it serves.
    pub usage: f64,
    /// Share of its strength that a type gives to the commits that changed it.
    pub history: f64,
    /// Share of its strength that a type gives to its namespaces, folders and project, where these can be relied on in full.
    pub layout: f64,
    /// What counts as shared kernel.
    pub kernel: kernel::Parameters,
    /// The runs on references alone, by which tokens are weighed.
    pub probes: consensus::Parameters,
    /// The runs that vote.
    pub consensus: consensus::Parameters,
    /// Mean co-association of two groups below which they stay apart, and above which they are one, where no number of
    /// groups is asked for. In between stands the division that types are surest of.
    pub cut: RangeInclusive<f64>,
    /// Mean co-association with a group of an earlier division from which on a new type joins it.
    pub join: f64,
    /// Smaller groups are given to the group they are tied to most.
    pub least_types: usize,
}

impl Default for Parameters {
    fn default() -> Self {
        Self {
            structure: structure::Parameters {
                dependents: 0.5,
                dependencies: 0.4,
                subtypes: 1.0,
            },
            // No say: at .5 it lowered agreement on three systems, see tests/bench/clustering.md.
            composition: 0.0,
            vocabulary: 0.3,
            data: 0.05,
            // As much as data: nothing can be measured without the requests of a real system.
            usage: 0.05,
            history: 0.05,
            layout: 1.2,
            kernel: kernel::Parameters {
                dependents: 8,
                communities: 4,
                participation: 0.65,
                owned: 0.33,
            },
            probes: consensus::Parameters {
                lowest: 0.3,
                highest: 3.0,
                resolutions: 5,
                seeds: 2,
            },
            consensus: consensus::Parameters {
                lowest: 0.1,
                highest: 3.0,
                resolutions: 12,
                seeds: 3,
            },
            cut: 0.22..=0.36,
            join: 0.35,
            least_types: 3,
        }
    }
}
