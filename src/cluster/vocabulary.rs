//! The vocabulary layer: types whose names share words.
//!
//! Words are [tokens](super::tokens). Of types that have the same simple name, none carries any: where every module
//! has its `OutboxMessage`, its words say nothing about the module. (Leaving them in cost .07 of mean ARI.)

use std::collections::BTreeMap;

use crate::graph::DependencyGraph;

use super::input::Input;
use super::words::stems;

/// The nodes that carry each word.
pub(crate) fn carriers(graph: &DependencyGraph, input: &Input) -> BTreeMap<String, Vec<u32>> {
    let names: Vec<&str> = input
        .types
        .iter()
        .map(|&ty| graph.types[ty].name.as_str())
        .collect();
    let mut namesakes: BTreeMap<&str, u32> = BTreeMap::new();
    for name in &names {
        *namesakes.entry(name).or_default() += 1;
    }
    let mut nodes_of: BTreeMap<String, Vec<u32>> = BTreeMap::new();
    for (node, name) in names.iter().enumerate() {
        if namesakes[name] == 1 {
            for word in stems(name) {
                nodes_of.entry(word).or_default().push(node as u32);
            }
        }
    }
    nodes_of
}
