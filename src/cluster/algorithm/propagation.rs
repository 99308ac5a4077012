//! Label propagation: every node takes the label that weighs most among its neighbours, until none changes.
//!
//! Source: Raghavan, Albert and Kumara 2007, asynchronous, in an order that the seed fixes anew each round. Of labels that
//! weigh the same, the own one stays, else the smallest goes. Takes time in proportion to the edges a round.

use crate::cluster::leiden::{Conflicts, split_disconnected};
use crate::cluster::network::Network;
use crate::cluster::random::Random;

/// Rounds after which it stops, settled or not.
const ROUNDS: usize = 100;

pub(super) fn divide(network: &Network, conflicts: &Conflicts) -> Vec<u32> {
    let count = network.len();
    let mut labels: Vec<u32> = (0..count as u32).collect();
    let mut order = labels.clone();
    let mut random = Random::new(1);
    let mut weights = vec![0.0; count];
    for _ in 0..ROUNDS {
        random.shuffle(&mut order);
        let mut changed = false;
        for &node in &order {
            let label = heaviest(network, conflicts, &labels, &mut weights, node);
            changed |= label != labels[node as usize];
            labels[node as usize] = label;
        }
        if !changed {
            break;
        }
    }
    split_disconnected(network, &labels)
}

fn heaviest(
    network: &Network,
    conflicts: &Conflicts,
    labels: &[u32],
    weights: &mut [f64],
    node: u32,
) -> u32 {
    for arc in network.arcs(node) {
        weights[labels[arc.target as usize] as usize] += arc.weight;
    }
    let own = labels[node as usize];
    let is_closed = |label: u32| {
        let mut excluded = conflicts.of(node).iter();
        excluded.any(|&other| labels[other as usize] == label)
    };
    let mut best = own;
    for arc in network.arcs(node) {
        let label = labels[arc.target as usize];
        let (weight, most) = (weights[label as usize], weights[best as usize]);
        let wins = weight > most || (weight >= most && best != own && label < best);
        if wins && !is_closed(label) {
            best = label;
        }
    }
    for arc in network.arcs(node) {
        weights[labels[arc.target as usize] as usize] = 0.0;
    }
    best
}
