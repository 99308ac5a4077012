//! The composition layer: what is wired together, damped like references.
//!
//! An interface and what the container puts behind it, a request and its handler, a consumer and what it is given. A
//! service that everybody is given says as little as a class that everybody uses, so ends are damped by their number of ties.

use crate::graph::{DependencyGraph, TiedPair};

use super::evidence::{Evidence, EvidenceLayer};
use super::input::Input;
use super::network::Edge;
use super::structure;

/// An edge for each pair of nodes with a tie: `certainty · dependents^-a · dependencies^-b · scale`, exponents those of
/// the structure layer.
pub(crate) fn layer(
    graph: &DependencyGraph,
    input: &Input,
    damping: &structure::Parameters,
    scale: f64,
) -> EvidenceLayer {
    let node_of = input.nodes(graph);
    let node = |ty| node_of.get(ty).copied().flatten();
    let ends = |pair: &TiedPair| {
        let (from, to) = (node(pair.from)?, node(pair.to)?);
        (from != to).then_some((from, to, pair.certainty))
    };
    let mut arcs: Vec<(u32, u32, f64)> = graph.composition.iter().filter_map(ends).collect();
    arcs.sort_by(|a, b| (a.0, a.1).cmp(&(b.0, b.1)).then(b.2.total_cmp(&a.2)));
    arcs.dedup_by_key(|arc| (arc.0, arc.1));
    let mut dependents = vec![0_u32; input.len()];
    let mut dependencies = vec![0_u32; input.len()];
    for &(from, to, _) in &arcs {
        dependents[to as usize] += 1;
        dependencies[from as usize] += 1;
    }
    let damped = |count: u32, exponent: f64| f64::from(count).powf(-exponent);
    let edge = |&(from, to, certainty): &(u32, u32, f64)| Edge {
        a: from,
        b: to,
        weight: scale
            * certainty
            * damped(dependents[to as usize], damping.dependents)
            * damped(dependencies[from as usize], damping.dependencies),
    };
    EvidenceLayer {
        evidence: Evidence::Composition,
        tokens: 0,
        edges: arcs.iter().map(edge).collect(),
    }
}
