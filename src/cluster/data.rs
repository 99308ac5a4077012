//! The data layer: types that read and write the same entities.
//!
//! An entity is a [token](super::tokens) of its own type and of every type that reads or writes it. So it is weighed by what
//! it predicts: one that everybody reads joins nobody. Who writes it, and the entity itself, hold on to it more than who
//! only reads it.

use std::collections::BTreeMap;

use crate::graph::DependencyGraph;

use super::evidence::{Evidence, EvidenceLayer};
use super::input::Input;
use super::network::Network;
use super::tokens;

/// Entities with what holds on to them, in an order free of namespaces.
struct Carriers {
    nodes: BTreeMap<String, Vec<u32>>,
    weights: BTreeMap<(String, u32), f64>,
}

/// An edge from each node to each of its entities, weighed by what is done to it. `mass` is the share of its strength
/// that a node gives.
pub(crate) fn layer(
    graph: &DependencyGraph,
    input: &Input,
    skeleton: &Network,
    probes: &[Vec<u32>],
    mass: f64,
) -> EvidenceLayer {
    let carriers = carriers(graph, input);
    let entities = tokens::weigh(carriers.nodes, probes);
    let mut layer = tokens::layer(Evidence::Data, &entities, skeleton, mass);
    let first = input.len();
    for edge in &mut layer.edges {
        let entity = &entities[edge.b as usize - first].text;
        let weight = carriers.weights.get(&(entity.clone(), edge.a));
        edge.weight *= weight.copied().unwrap_or(1.0);
    }
    layer
}

fn carriers(graph: &DependencyGraph, input: &Input) -> Carriers {
    let node_of = input.nodes(graph);
    let mut of_entity: BTreeMap<u32, BTreeMap<u32, f64>> = BTreeMap::new();
    for used in &graph.data {
        let Some(node) = node_of.get(used.ty).copied().flatten() else {
            continue;
        };
        let weight = of_entity
            .entry(used.entity)
            .or_default()
            .entry(node)
            .or_default();
        *weight = used.weight.max(*weight);
    }
    let mut carriers = Carriers {
        nodes: BTreeMap::new(),
        weights: BTreeMap::new(),
    };
    for (entity, weights) in of_entity {
        let nodes: Vec<u32> = weights.keys().copied().collect();
        let name = graph
            .entities
            .get(entity as usize)
            .map_or("", String::as_str);
        // Entities of one name are told apart by who uses them, not by where they stand.
        let key = format!("{name} {nodes:?}");
        for (node, weight) in weights {
            carriers.weights.insert((key.clone(), node), weight);
        }
        carriers.nodes.insert(key, nodes);
    }
    carriers
}
