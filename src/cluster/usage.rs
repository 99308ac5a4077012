//! The usage layer: types that serve the same requests.
//!
//! What is called from outside is a [token](super::tokens) of every type that its requests may come to. So it is weighed by
//! what it predicts, and again by how much it is called: what half of all visitors do says more of what belongs together
//! than what an administrator does once a year. Entries that come to the same types are one token.

use std::collections::BTreeMap;

use crate::graph::DependencyGraph;

use super::evidence::{Evidence, EvidenceLayer};
use super::input::Input;
use super::network::Network;
use super::tokens;

/// An edge from each node to each of the entries that may come to it. `mass` is the share of its strength that a node gives.
pub(crate) fn layer(
    graph: &DependencyGraph,
    input: &Input,
    skeleton: &Network,
    probes: &[Vec<u32>],
    mass: f64,
) -> EvidenceLayer {
    let node_of = input.nodes(graph);
    let mut of_entry: BTreeMap<u32, (Vec<u32>, f64)> = BTreeMap::new();
    for share in &graph.usage {
        let Some(node) = node_of.get(share.ty).copied().flatten() else {
            continue;
        };
        let (nodes, weight) = of_entry.entry(share.entry).or_default();
        nodes.push(node);
        *weight = share.weight;
    }
    let (mut carriers, mut weights) = (BTreeMap::new(), BTreeMap::new());
    for (mut nodes, weight) in of_entry.into_values() {
        nodes.sort_unstable();
        nodes.dedup();
        // Entries are told apart by what they come to, not by what they are called.
        let key = format!("{nodes:?}");
        let known: &mut f64 = weights.entry(key.clone()).or_default();
        *known = known.max(weight);
        carriers.insert(key, nodes);
    }
    let mut entries = tokens::weigh(carriers, probes);
    for entry in &mut entries {
        entry.weight *= weights.get(&entry.text).copied().unwrap_or(1.0);
    }
    entries.retain(|entry| entry.weight > 0.0);
    tokens::layer(Evidence::Usage, &entries, skeleton, mass)
}
