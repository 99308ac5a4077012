//! Ways to divide a network, by name: the consensus that is the default, and the well-known ones it is compared with.
//!
//! All of them work on the same network of evidence, keep [conflicts](Conflicts) and use one fixed seed. None but the
//! consensus is asked twice, so each carries the luck of its seed.

mod agglomeration;
mod infomap;
mod propagation;

use std::fmt;
use std::str::FromStr;

use super::leiden::{self, Conflicts, Quality, leiden_from};
use super::network::Network;

/// A way to divide a network.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub enum Algorithm {
    /// Average linkage over many runs of Leiden.
    #[default]
    Consensus,
    /// Leiden for modularity (Traag, Waltman and van Eck 2019).
    Leiden,
    /// Leiden for the constant Potts model (Traag, Van Dooren and Nesterov 2011).
    LeidenConstant,
    /// Louvain for modularity (Blondel et al. 2008).
    Louvain,
    /// The two-level map equation (Rosvall and Bergstrom 2008).
    Infomap,
    /// Label propagation (Raghavan, Albert and Kumara 2007).
    LabelPropagation,
    /// Greedy agglomeration by modularity (Clauset, Newman and Moore 2004).
    Agglomeration,
}

impl Algorithm {
    /// All of them, the default first.
    pub const ALL: [Self; 7] = [
        Self::Consensus,
        Self::Leiden,
        Self::LeidenConstant,
        Self::Louvain,
        Self::Infomap,
        Self::LabelPropagation,
        Self::Agglomeration,
    ];

    /// The name on the command line and in the report.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Consensus => "consensus",
            Self::Leiden => "leiden",
            Self::LeidenConstant => "leiden-cpm",
            Self::Louvain => "louvain",
            Self::Infomap => "infomap",
            Self::LabelPropagation => "label-propagation",
            Self::Agglomeration => "agglomeration",
        }
    }

    /// The community of every node at resolution `gamma`, where the algorithm has one; `None` for the consensus, which
    /// is no single division.
    #[must_use]
    pub fn divide(self, network: &Network, conflicts: &Conflicts, gamma: f64) -> Option<Vec<u32>> {
        let leiden = |quality, refinement| {
            let options = leiden::Options {
                quality,
                resolution: gamma,
                refinement,
                iterations: 10,
                ..leiden::Options::default()
            };
            let singletons = (0..network.len() as u32).collect();
            leiden_from(network, &options, conflicts, singletons)
        };
        Some(match self {
            Self::Consensus => return None,
            Self::Leiden => leiden(Quality::Modularity, true),
            Self::LeidenConstant => leiden(Quality::Constant, true),
            Self::Louvain => leiden(Quality::Modularity, false),
            Self::Infomap => infomap::divide(network, conflicts),
            Self::LabelPropagation => propagation::divide(network, conflicts),
            Self::Agglomeration => agglomeration::divide(network, conflicts, gamma),
        })
    }

    /// The resolution that is used where none is asked for: 1 for modularity; a hundredth of the mean weight of an edge
    /// for the constant model, which has no resolution that fits all networks.
    #[must_use]
    pub fn usual_resolution(self) -> f64 {
        match self {
            Self::LeidenConstant => 0.01,
            _ => 1.0,
        }
    }
}

impl fmt::Display for Algorithm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Algorithm {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL
            .into_iter()
            .find(|algorithm| algorithm.name() == text);
        found.ok_or_else(|| format!("no algorithm is called \"{text}\""))
    }
}

#[cfg(test)]
mod tests;
