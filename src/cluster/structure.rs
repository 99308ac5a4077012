//! The structure layer: types refer to each other, and a reference to a hub says little.

use super::evidence::{Evidence, EvidenceLayer};
use super::input::Input;
use super::network::Edge;

/// An edge for every arc, with weight `1 / d^damping` where `d` is the indegree of its target.
///
/// A logger that five hundred types use ties each of them to the others by next to nothing, an aggregate that its
/// five handlers use ties them firmly. Presence counts, not the number of mentions. The exponent ½ did better
/// than 0 and 1 (`tests/bench/clustering.md`).
pub(crate) fn layer(input: &Input, damping: f64, out_damping: f64) -> EvidenceLayer {
    let factor: Vec<f64> = input
        .indegrees()
        .into_iter()
        .map(|indegree| f64::from(indegree.max(1)).powf(-damping))
        .collect();
    let mut outdegrees = vec![0_u32; input.len()];
    for arc in &input.arcs {
        outdegrees[arc.from as usize] += 1;
    }
    let edges = input.arcs.iter().map(|arc| Edge {
        a: arc.from,
        b: arc.to,
        weight: factor[arc.to as usize]
            * f64::from(outdegrees[arc.from as usize].max(1)).powf(-out_damping),
    });
    EvidenceLayer {
        evidence: Evidence::Structure,
        edges: edges.collect(),
    }
}
