//! Figures in the report, and what they mean.

use serde::{Deserialize, Serialize};

use super::Figure;

/// Robert Martin's coupling figures, the same at every level. "Neighbours" are types at type and boundary
/// level, namespaces at namespace level, projects at project level.
#[derive(Clone, Copy, PartialEq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct CouplingMetrics {
    /// Afferent coupling: neighbours that depend on it.
    pub ca: u64,
    /// Efferent coupling: neighbours it depends on.
    pub ce: u64,
    /// `ce / (ca + ce)`.
    pub instability: Figure,
    /// Abstract types / types.
    pub abstractness: Figure,
    /// `|abstractness + instability - 1|`.
    pub distance: Figure,
}

/// Figures of the whole code base and of the whole proposal.
#[derive(Clone, Copy, PartialEq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct SystemMetrics {
    /// Types that the proposal speaks of: without tests, generated code and migrations.
    pub types: u64,
    /// Dependencies between two of them.
    pub edges: u64,
    /// Newman's modularity of the proposal.
    pub modularity: Figure,
    /// Sum of the cluster factors of the boundaries.
    pub turbo_mq: Figure,
    /// `turbo_mq` divided by the number of boundaries.
    pub turbo_mq_mean: Figure,
    /// Share of all pairs of types in which a change of one can reach the other.
    pub propagation_cost: Figure,
    /// Share of types that are in a cycle of types.
    pub cyclic_type_share: Figure,
    /// Share of references that cross from one boundary to another.
    pub references_across: Figure,
}

/// A group whose members all depend on each other, directly or through others of the group.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub struct Cycle {
    /// What its members are.
    pub level: Level,
    /// Indexes into `types`, `namespaces`, `projects` or `boundaries`, ascending; at least two.
    pub members: Vec<usize>,
    /// Dependencies between two of them.
    pub edges: u64,
}

/// The levels at which the code base is looked at.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// Types.
    Type,
    /// Namespaces.
    Namespace,
    /// Projects.
    Project,
    /// Proposed boundaries.
    Boundary,
}

impl Level {
    /// Every level, finest first.
    pub const ALL: [Self; 4] = [Self::Type, Self::Namespace, Self::Project, Self::Boundary];

    /// Its name in JSON and on the command line.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Type => "type",
            Self::Namespace => "namespace",
            Self::Project => "project",
            Self::Boundary => "boundary",
        }
    }
}

/// What a figure means.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct MetricDefinition {
    /// Its field.
    pub name: String,
    /// Where it occurs: `type`, `namespace`, `project`, `boundary`, `system`.
    pub levels: Vec<String>,
    /// How it is computed.
    pub formula: String,
    /// Which way is better.
    pub direction: Direction,
    /// What it tells, and what it does not.
    pub meaning: String,
}

/// Which way of a figure is better.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// More is better.
    Higher,
    /// Less is better.
    Lower,
    /// Neither: it describes.
    Neutral,
}
