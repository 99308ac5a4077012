//! The history layer: types whose files changed together.
//!
//! A commit is a [token](super::tokens) of every type whose file it touched, so it is weighed by what it predicts: a fix in two
//! classes of one area says more than a new header in all of them. Commits of very many files were left out before; commits
//! that touched the same types are one token, and more for each time.

use std::collections::BTreeMap;

use crate::graph::DependencyGraph;

use super::evidence::{Evidence, EvidenceLayer};
use super::input::Input;
use super::network::Network;
use super::tokens;

/// An edge from each node to each of the commits that changed it. `mass` is the share of its strength that a node gives.
pub(crate) fn layer(
    graph: &DependencyGraph,
    input: &Input,
    skeleton: &Network,
    probes: &[Vec<u32>],
    mass: f64,
) -> EvidenceLayer {
    let node_of = input.nodes(graph);
    let mut times: BTreeMap<String, f64> = BTreeMap::new();
    let mut carriers: BTreeMap<String, Vec<u32>> = BTreeMap::new();
    for types in &graph.changes {
        let of_type = |&ty| node_of.get(ty).copied().flatten();
        let mut nodes: Vec<u32> = types.iter().filter_map(of_type).collect();
        nodes.sort_unstable();
        nodes.dedup();
        let key = format!("{nodes:?}");
        *times.entry(key.clone()).or_default() += 1.0;
        carriers.insert(key, nodes);
    }
    let mut commits = tokens::weigh(carriers, probes);
    for commit in &mut commits {
        commit.weight *= times.get(&commit.text).copied().unwrap_or(1.0);
    }
    tokens::layer(Evidence::History, &commits, skeleton, mass)
}
