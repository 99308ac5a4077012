//! A level of a run: a network, what each node weighs in the quality function, and which nodes exclude each other.

use std::borrow::Cow;

use super::Conflicts;
use crate::cluster::network::{Edge, Network};

/// What a round works on: the network itself, or its parts contracted to nodes.
pub(super) struct Level<'a> {
    pub(super) network: Cow<'a, Network>,
    /// What each node weighs: its strength for modularity, its number of nodes for the constant Potts model.
    pub(super) mass: Vec<f64>,
    pub(super) conflicts: Cow<'a, Conflicts>,
}

impl Level<'_> {
    pub(super) fn len(&self) -> usize {
        self.mass.len()
    }

    /// The level whose nodes are the parts.
    pub(super) fn contract(&self, part_of: &[u32], parts: usize) -> Level<'static> {
        let mut mass = vec![0.0; parts];
        for (&part, own) in part_of.iter().zip(&self.mass) {
            mass[part as usize] += own;
        }
        Level {
            network: Cow::Owned(contract(&self.network, part_of, parts)),
            mass,
            conflicts: Cow::Owned(self.conflicts.contract(part_of, parts)),
        }
    }
}

/// The network whose nodes are the parts.
pub(crate) fn contract(network: &Network, part_of: &[u32], parts: usize) -> Network {
    let mut inner = vec![0.0; parts];
    let (starts, members) = by_part(part_of, parts);
    let mut edges = Vec::new();
    let mut weight_to = vec![0.0; parts];
    let mut touched: Vec<u32> = Vec::new();
    for part in 0..parts {
        let nodes = &members[starts[part] as usize..starts[part + 1] as usize];
        let mut strength = 0.0;
        let mut crossing = 0.0;
        for &node in nodes {
            strength += network.strength(node);
            for arc in network.arcs(node) {
                let other = part_of[arc.target as usize];
                if other as usize == part {
                    continue;
                }
                crossing += arc.weight;
                if other as usize > part {
                    if weight_to[other as usize] == 0.0 {
                        touched.push(other);
                    }
                    weight_to[other as usize] += arc.weight;
                }
            }
        }
        inner[part] = ((strength - crossing) / 2.0).max(0.0);
        touched.sort_unstable();
        for other in touched.drain(..) {
            edges.push(Edge {
                a: part as u32,
                b: other,
                weight: std::mem::take(&mut weight_to[other as usize]),
            });
        }
    }
    Network::from_distinct(parts, &edges, inner)
}

/// The nodes ordered by part, and where each part starts.
fn by_part(part_of: &[u32], parts: usize) -> (Vec<u32>, Vec<u32>) {
    let mut starts = vec![0_u32; parts + 1];
    for &part in part_of {
        starts[part as usize + 1] += 1;
    }
    for part in 0..parts {
        starts[part + 1] += starts[part];
    }
    let mut next = starts.clone();
    let mut members = vec![0_u32; part_of.len()];
    for (node, &part) in part_of.iter().enumerate() {
        let slot = &mut next[part as usize];
        members[*slot as usize] = node as u32;
        *slot += 1;
    }
    (starts, members)
}
