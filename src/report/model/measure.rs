//! Figures in the report, and what they mean.
//!
//! What each figure is and how it is computed stands in [`MetricDefinition`]s under the same key, in the report
//! itself, so that a number can be read years later without this program.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Figure;

/// Figures of one type.
#[derive(Clone, Copy, PartialEq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct TypeMetrics {
    /// Types that depend on it.
    pub afferent_coupling: u64,
    /// Types it depends on.
    pub efferent_coupling: u64,
    /// Share of the second among both.
    pub instability: Figure,
    /// Whether it is abstract: 1 or 0.
    pub abstractness: Figure,
    /// Distance from Martin's main sequence.
    pub distance: Figure,
}

/// Figures of a namespace, a project or a boundary.
#[derive(Clone, Copy, PartialEq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct GroupMetrics {
    /// Types in it that count.
    pub types: u64,
    /// Types outside that depend on types inside.
    pub afferent_coupling: u64,
    /// Types inside that depend on types outside.
    pub efferent_coupling: u64,
    /// Share of the second among both.
    pub instability: Figure,
    /// Share of abstract types.
    pub abstractness: Figure,
    /// Distance from Martin's main sequence.
    pub distance: Figure,
    /// References between its types.
    pub internal_references: u64,
    /// References from its types to types outside.
    pub outgoing_references: u64,
    /// References from types outside to its types.
    pub incoming_references: u64,
    /// Share of the references at its types that stay inside.
    pub cohesion: Figure,
    /// Share of the references from its types that leave it.
    pub coupling: Figure,
}

/// Figures of the whole.
#[derive(Clone, Copy, PartialEq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Metrics {
    /// Of the code base as it is.
    pub system: SystemMetrics,
    /// Of the proposed division.
    pub division: DivisionMetrics,
}

/// Figures of the code base as it is; the proposal does not change them.
#[derive(Clone, Copy, PartialEq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct SystemMetrics {
    /// Types that count.
    pub types: u64,
    /// Ordered pairs of them with a dependency.
    pub dependencies: u64,
    /// Mean share of the code base that a type depends on, directly or not.
    pub propagation_cost: Figure,
    /// Circles of types that depend on each other.
    pub type_cycles: u64,
    /// Types in the largest circle.
    pub largest_type_cycle: u64,
    /// Share of the types that are in a circle.
    pub types_in_cycles: Figure,
    /// Circles of namespaces.
    pub namespace_cycles: u64,
    /// Namespaces in the largest circle.
    pub largest_namespace_cycle: u64,
    /// Circles of projects.
    pub project_cycles: u64,
}

/// Figures of the proposed division.
#[derive(Clone, Copy, PartialEq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct DivisionMetrics {
    /// Number of boundaries.
    pub boundaries: u64,
    /// Newman's modularity on the network that was clustered.
    pub modularity: Figure,
    /// Mitchell's sum of cluster factors.
    pub turbo_mq: Figure,
    /// The sum divided by the number of boundaries.
    pub turbo_mq_mean: Figure,
    /// Share of the references between types in boundaries that cross from one to another.
    pub crossing_references: Figure,
    /// Share of the types in very small or very large boundaries.
    pub non_extreme_distribution: Figure,
    /// How dense the ties within boundaries are, less how dense those between boundaries are (SM).
    pub structural_modularity: Figure,
    /// Share of the calls, by the logarithm of their number, that cross boundaries (ICP).
    pub inter_partition_calls: Figure,
    /// Pairs of types with calls that cross boundaries, a boundary (IFN).
    pub interface_number: Figure,
    /// Mean logarithm of the use cases that come to a boundary (BCP); undefined where no file of usage names tests or load
    /// scenarios.
    pub business_context_purity: Figure,
    /// How far each table is the affair of one boundary alone.
    pub transactional_purity: Figure,
    /// Boundaries that depend on each other in a circle.
    pub boundaries_in_cycles: u64,
}

/// A group whose members all depend on each other, directly or through others of the group.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Cycle {
    /// What its members are.
    pub level: Level,
    /// Indexes into `types`, `namespaces`, `projects` or `boundaries`, ascending; at least two.
    pub members: Vec<usize>,
    /// Dependencies between two of them.
    pub edges: u64,
}

/// The levels at which the code base is looked at.
#[derive(
    Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema,
)]
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
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct MetricDefinition {
    /// Its field.
    pub key: String,
    /// Its name for a reader.
    pub name: String,
    /// What it is taken of: `type`, `group` (namespace, project or boundary), `boundary`, `division`, `system`.
    pub of: String,
    /// How it is computed, and when it is undefined.
    pub formula: String,
    /// Which way is better: `higher`, `lower`, or `none` where it only describes.
    pub direction: String,
    /// What it is counted in; a `share` is a number from 0 to 1.
    pub unit: String,
    /// Who defined it, and which variant this is.
    pub source: String,
    /// Which division that nobody would want has the best value, and which; absent where none is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trivial: Option<String>,
}
