//! The shared kernel: types that many communities use.
//!
//! Such a type joins what should be parted, however its edges are damped. Wen and Tzerpos (2005) call a type
//! omnipresent when it touches many *subsystems*, not merely many types, so the communities of a first run decide:
//! a candidate has many dependents, in several communities, none of which dominates.

use super::input::Input;
use super::network::Network;

/// When a type is a candidate.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Parameters {
    /// Least number of types that depend on it.
    pub dependents: u32,
    /// Least number of communities that these are in.
    pub communities: usize,
    /// Least participation `1 - Σ (k_c / k)²`, where `k_c` of its `k` dependents are in community `c`.
    pub participation: f64,
}

/// For each node, whether it is a candidate under `group_of`.
pub(crate) fn candidates(input: &Input, group_of: &[u32], parameters: &Parameters) -> Vec<bool> {
    let mut groups_of_users: Vec<Vec<u32>> = vec![Vec::new(); input.len()];
    for arc in &input.arcs {
        groups_of_users[arc.to as usize].push(group_of[arc.from as usize]);
    }
    let is_candidate = |mut groups: Vec<u32>| {
        let users = groups.len() as f64;
        if (groups.len() as u32) < parameters.dependents {
            return false;
        }
        groups.sort_unstable();
        let shares = groups
            .chunk_by(|a, b| a == b)
            .map(|chunk| chunk.len() as f64 / users);
        let concentration: f64 = shares.clone().map(|share| share * share).sum();
        shares.count() >= parameters.communities && 1.0 - concentration >= parameters.participation
    };
    groups_of_users.into_iter().map(is_candidate).collect()
}

/// The network without the edges at the nodes in `out`.
pub(crate) fn without(network: &Network, out: &[bool]) -> Network {
    let stays = |node: u32| !out[node as usize];
    let edges = network
        .edges()
        .filter(|edge| stays(edge.a) && stays(edge.b));
    Network::new(network.len(), edges)
}
