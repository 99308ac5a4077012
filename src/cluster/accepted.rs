//! The accepted division as it is: no type is placed that nobody has placed.
//!
//! A check must not depend on where the clustering would put a new type, since that can change with code that has
//! nothing to do with it. So here a boundary has the types that the file gives it, and all others are in none.

use std::collections::BTreeMap;

use crate::graph::DependencyGraph;

use super::Clustering;
use super::constraints::Constraints;
use super::input::Input;
use super::network::Network;
use super::parameters::Parameters;
use super::structure;
use super::ties::Ties;

/// The groups that the accepted boundaries are, without any evidence. Takes time in proportion to the graph.
#[must_use]
pub fn accepted(graph: &DependencyGraph, constraints: &Constraints) -> Clustering {
    let input = Input::new(graph);
    let home = |ty| constraints.homes.get(ty).copied();
    let homes: Vec<Option<u32>> = input.types.iter().map(home).collect();
    let mut groups: BTreeMap<u32, u32> = BTreeMap::new();
    let mut home_of = Vec::new();
    for home in homes.iter().flatten() {
        groups.entry(*home).or_insert_with(|| {
            home_of.push(Some(*home));
            home_of.len() as u32 - 1
        });
    }
    let group_of: Vec<Option<u32>> = homes
        .iter()
        .map(|home| groups.get(home.as_ref()?).copied())
        .collect();
    let layer = structure::layer(&input, &Parameters::default().structure);
    let nodes = input.len();
    Clustering {
        groups: home_of.len(),
        confidence: group_of.iter().map(|group| group.map(|_| 1.0)).collect(),
        second: vec![None; nodes],
        kernel: vec![false; nodes],
        owner: vec![None; nodes],
        network: Network::new(nodes, layer.edges),
        ties: Ties::new(nodes, &[]),
        layers: Vec::new(),
        stability: vec![None; home_of.len()],
        levels: Vec::new(),
        refused: Vec::new(),
        types: input.types,
        group_of,
        home_of,
    }
}
