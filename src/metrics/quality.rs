//! Figures of a division as a whole, without a reference to compare it with.
//!
//! None of them is a target: most are best for one boundary that holds everything or for boundaries of one type,
//! and `TurboMQ` has been measured to fall as agreement with experts rises. They describe; the reader judges.

use serde::{Deserialize, Serialize};

use crate::base::ids::Id;
use crate::cluster::network::Network;
use crate::graph::DependencyGraph;
use crate::graph::level::{Grouping, fold};
use crate::resolve::model::TypeId;

use super::group::{GroupMetrics, of_groups, share};
use super::published::{Between, Published, published};
use super::scope::Scope;

/// Figures of a division of the system. Formulas: [`METRICS`](super::METRICS).
#[derive(Clone, Copy, PartialEq, Debug, Default, Serialize, Deserialize)]
pub struct PartitionMetrics {
    /// Number of groups.
    pub boundaries: u32,
    /// Newman's modularity on the network that was clustered.
    pub modularity: Option<f64>,
    /// Mitchell's sum of cluster factors.
    pub turbo_mq: Option<f64>,
    /// The sum divided by the number of groups.
    pub turbo_mq_mean: Option<f64>,
    /// Share of all references between grouped types that cross groups.
    pub crossing_references: Option<f64>,
    /// Share of the grouped types in groups of fewer than 5 or more than 20.
    pub non_extreme_distribution: Option<f64>,
    /// How dense the ties within groups are, less how dense those between groups are.
    pub structural_modularity: Option<f64>,
    /// Share of the calls, by the logarithm of their number, that cross groups.
    pub inter_partition_calls: Option<f64>,
    /// Pairs of types with calls that cross groups, a group.
    pub interface_number: Option<f64>,
    /// Groups that depend on each other in a circle.
    pub boundaries_in_cycles: u32,
}

/// Figures of `grouping` over the types of `scope`.
///
/// `network` is the network that was clustered and `types` the type that each of its nodes stands for.
#[must_use]
pub fn of_partition(
    graph: &DependencyGraph,
    scope: &Scope,
    grouping: &Grouping,
    network: &Network,
    types: &[TypeId],
) -> PartitionMetrics {
    let groups = of_groups(graph, scope, grouping);
    let turbo_mq = turbo_mq(graph, scope, grouping);
    let published = of_pairs(graph, scope, grouping, &groups);
    let level = fold(graph, grouping);
    let crossing: u64 = level
        .edges
        .iter()
        .flat_map(|edge| &edge.pairs)
        .map(|&pair| &graph.edges[pair as usize])
        .filter(|edge| scope.contains(edge.from) && scope.contains(edge.to))
        .map(|edge| u64::from(edge.explicit_references()))
        .sum();
    let internal: u64 = groups.iter().map(|group| group.internal_references).sum();
    PartitionMetrics {
        boundaries: grouping.names.len() as u32,
        modularity: modularity(grouping, network, types),
        turbo_mq,
        turbo_mq_mean: turbo_mq.map(|sum| sum / grouping.names.len() as f64),
        crossing_references: share(crossing, crossing + internal),
        non_extreme_distribution: non_extreme_distribution(&groups),
        structural_modularity: published.structural_modularity,
        inter_partition_calls: published.inter_partition_calls,
        interface_number: published.interface_number,
        boundaries_in_cycles: level.cycles().iter().map(|cycle| cycle.len() as u32).sum(),
    }
}

/// Modularity at resolution 1; nodes in no group are groups of their own.
fn modularity(grouping: &Grouping, network: &Network, types: &[TypeId]) -> Option<f64> {
    let groups = grouping.names.len() as u32;
    let membership: Vec<u32> = types
        .iter()
        .enumerate()
        .map(|(node, ty)| {
            let group = grouping.group_of.get(ty.index()).copied().flatten();
            group.unwrap_or(groups + node as u32)
        })
        .collect();
    network.modularity(&membership, 1.0)
}

/// `Σ CF`, with `CF = 2μ / (2μ + ε)` and 0 for a group without inner references.
///
/// `ε` counts the references between the group and other groups; types in no group do not count.
fn turbo_mq(graph: &DependencyGraph, scope: &Scope, grouping: &Grouping) -> Option<f64> {
    if grouping.names.is_empty() {
        return None;
    }
    let group = |ty: TypeId| grouping.group_of.get(ty.index()).copied().flatten();
    let mut inner = vec![0.0; grouping.names.len()];
    let mut crossing = vec![0.0; grouping.names.len()];
    for edge in scope.edges(graph) {
        let (Some(from), Some(to)) = (group(edge.from), group(edge.to)) else {
            continue;
        };
        let references = f64::from(edge.explicit_references());
        if from == to {
            inner[from as usize] += references;
        } else {
            crossing[from as usize] += references;
            crossing[to as usize] += references;
        }
    }
    let factor = |(mu, epsilon): (&f64, &f64)| {
        if *mu > 0.0 {
            2.0 * mu / (2.0 * mu + epsilon)
        } else {
            0.0
        }
    };
    Some(inner.iter().zip(&crossing).map(factor).sum())
}

fn of_pairs(
    graph: &DependencyGraph,
    scope: &Scope,
    grouping: &Grouping,
    groups: &[GroupMetrics],
) -> Published {
    let sizes: Vec<u64> = groups.iter().map(|group| group.types.into()).collect();
    let group = |ty: TypeId| grouping.group_of.get(ty.index()).copied().flatten();
    let pairs = scope.edges(graph).filter_map(|edge| {
        Some(Between {
            types: (edge.from.index() as u32, edge.to.index() as u32),
            groups: (group(edge.from)?, group(edge.to)?),
            references: edge.explicit_references().into(),
            calls: edge.calls.into(),
        })
    });
    published(groups.len(), &sizes, pairs)
}

fn non_extreme_distribution(groups: &[GroupMetrics]) -> Option<f64> {
    let size = |group: &GroupMetrics| u64::from(group.types);
    let moderate = groups
        .iter()
        .map(size)
        .filter(|size| (5..=20).contains(size));
    share(moderate.sum(), groups.iter().map(size).sum()).map(|moderate| 1.0 - moderate)
}
