//! Figures of the system as it is, before any proposal.

use serde::{Deserialize, Serialize};

use crate::base::ids::IdVec;
use crate::graph::DependencyGraph;
use crate::graph::cycles::cycles;
use crate::graph::level::{Grouping, Level, fold};
use crate::resolve::model::TypeId;

use super::closure::propagation_cost;
use super::group::share;
use super::scope::Scope;

/// Figures of the whole system. Formulas: [`METRICS`](super::METRICS).
#[derive(Clone, Copy, PartialEq, Debug, Default, Serialize, Deserialize)]
pub struct SystemMetrics {
    /// Types that count.
    pub types: u32,
    /// Ordered pairs of types with a dependency.
    pub dependencies: u32,
    /// Mean share of the system that a type depends on, directly or not.
    pub propagation_cost: Option<f64>,
    /// Circles of types that depend on each other.
    pub type_cycles: u32,
    /// Types in the largest circle.
    pub largest_type_cycle: u32,
    /// Share of the types that are in a circle.
    pub types_in_cycles: Option<f64>,
    /// Circles of namespaces.
    pub namespace_cycles: u32,
    /// Namespaces in the largest circle.
    pub largest_namespace_cycle: u32,
    /// Circles of projects.
    pub project_cycles: u32,
}

/// Figures of the types of `scope`.
#[must_use]
pub fn of_system(graph: &DependencyGraph, scope: &Scope) -> SystemMetrics {
    let types: Vec<TypeId> = scope.types().collect();
    let mut place = IdVec::filled(0, graph.types.len());
    for (index, &ty) in types.iter().enumerate() {
        place[ty] = index;
    }
    let edges: Vec<(usize, usize)> = scope
        .edges(graph)
        .map(|edge| (place[edge.from], place[edge.to]))
        .collect();
    let circles = cycles(types.len(), edges.iter().copied());
    let circling: usize = circles.iter().map(Vec::len).sum();
    let of_level = |level| {
        let grouping = Grouping::of_level(graph, level).restricted(|ty| scope.contains(ty));
        fold(graph, &grouping).cycles()
    };
    let namespace_cycles = of_level(Level::Namespace);
    SystemMetrics {
        types: types.len() as u32,
        dependencies: edges.len() as u32,
        propagation_cost: propagation_cost(types.len(), &edges),
        type_cycles: circles.len() as u32,
        largest_type_cycle: largest(&circles),
        types_in_cycles: share(circling as u64, types.len() as u64),
        namespace_cycles: namespace_cycles.len() as u32,
        largest_namespace_cycle: largest(&namespace_cycles),
        project_cycles: of_level(Level::Project).len() as u32,
    }
}

/// Size of the first, largest circle.
fn largest(cycles: &[Vec<usize>]) -> u32 {
    cycles.first().map_or(0, |cycle| cycle.len() as u32)
}
