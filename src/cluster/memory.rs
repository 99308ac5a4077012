//! Votes of earlier runs.
//!
//! The votes are a function of the network, and take most of the time of the stage. Where a change in the code leaves the
//! network as it was, they are what they were; whoever runs often may remember them.

use std::hash::Hash;

use serde::{Deserialize, Serialize};

use super::algorithm::Algorithm;
use super::consensus::{self, Parameters};
use super::constraints::Units;
use super::linkage::Hierarchy;
use super::network::Network;
use crate::base::digest::{Digest, digest};

/// Remembers votes by a digest of what decides them.
pub trait Memory: Sync {
    /// The votes of that digest, if they are known.
    fn find(&self, of: Digest) -> Option<Votes>;

    /// Votes that were not known.
    fn keep(&self, of: Digest, votes: &Votes);
}

/// Remembers nothing.
#[derive(Clone, Copy, Debug)]
pub struct Forgetful;

impl Memory for Forgetful {
    fn find(&self, _of: Digest) -> Option<Votes> {
        None
    }

    fn keep(&self, _of: Digest, _votes: &Votes) {}
}

/// What the runs say of a network.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
pub struct Votes {
    /// The partitions.
    pub ballots: Vec<Vec<u32>>,
    /// What follows from them; empty where nobody asked for it.
    pub hierarchy: Hierarchy,
}

/// What is voted on, and how.
pub(super) struct Poll<'p> {
    pub network: &'p Network,
    pub parameters: &'p Parameters,
    pub algorithm: Algorithm,
    pub units: &'p Units,
}

impl Poll<'_> {
    /// The partitions alone.
    pub(super) fn ballots(&self, memory: &dyn Memory) -> Vec<Vec<u32>> {
        let make = || Votes {
            ballots: self.vote(),
            hierarchy: Hierarchy::default(),
        };
        remembered(memory, digest((self, "ballots")), make).ballots
    }

    /// The partitions and their hierarchy. A node counts with its `mass`; the pairs of `apart` are never in one group.
    pub(super) fn hierarchy(
        &self,
        memory: &dyn Memory,
        mass: &[f64],
        apart: &[(u32, u32)],
    ) -> Votes {
        let bits: Vec<u64> = mass.iter().map(|mass| mass.to_bits()).collect();
        let make = || {
            let ballots = self.vote();
            let hierarchy = Hierarchy::new(self.network, &ballots, mass, apart);
            Votes { ballots, hierarchy }
        };
        remembered(memory, digest((self, bits, apart)), make)
    }

    fn vote(&self) -> Vec<Vec<u32>> {
        consensus::ballots(self.network, self.parameters, self.algorithm, self.units)
    }
}

impl Hash for Poll<'_> {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        let Self {
            network,
            parameters,
            algorithm,
            units,
        } = self;
        let Parameters {
            lowest,
            highest,
            resolutions,
            seeds,
        } = parameters;
        (lowest.to_bits(), highest.to_bits(), resolutions, seeds).hash(state);
        (network, algorithm, &units.unit_of, &units.conflicts).hash(state);
    }
}

fn remembered(memory: &dyn Memory, of: Digest, make: impl FnOnce() -> Votes) -> Votes {
    memory.find(of).unwrap_or_else(|| {
        let votes = make();
        memory.keep(of, &votes);
        votes
    })
}
