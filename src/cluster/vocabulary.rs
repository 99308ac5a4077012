//! The vocabulary layer: types share words that predict structure.
//!
//! Words are not equal. "Order" joins what belongs together, "Handler" joins what should be parted. No list of
//! stop words is needed to tell them apart: the graph knows. A word weighs
//!
//! ```text
//! weight(t) = max(0, inner_t / vol_t - vol_t / 2m) · ln(N / n_t)
//! ```
//!
//! where `vol_t` is the strength of the `n_t` types that carry the word, `inner_t` the part of it that leads to
//! types with the same word, and `2m` the strength of all `N` types: the excess of links among the word's types
//! over what chance gives, times the word's rarity. Role words come out at nothing, since a handler hardly ever
//! uses a handler.
//!
//! Types are then tied to those with the most similar words (cosine). Types of the *same* name are not: every
//! module has its `Outbox`, and that says nothing.

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::graph::DependencyGraph;

use super::evidence::{Evidence, EvidenceLayer};
use super::input::Input;
use super::network::{Edge, Network};
use super::words::stems;

/// How the layer is made.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Parameters {
    /// Ties that each type keeps, the strongest ones.
    pub neighbours: usize,
    /// Cosine from which on types are similar.
    pub similarity: f64,
}

/// A word of the code base.
#[derive(Clone, PartialEq, Debug)]
pub struct Word {
    /// The word, as [`stems`] gives it.
    pub text: String,
    /// The nodes that carry it, ascending.
    pub nodes: Vec<u32>,
    /// How well it predicts structure times how rare it is.
    pub weight: f64,
}

/// The words in the names of the nodes that at least two nodes carry, in word order, weighed by `network`.
#[must_use]
pub fn weigh_words(graph: &DependencyGraph, input: &Input, network: &Network) -> Vec<Word> {
    let mut nodes_of: BTreeMap<String, Vec<u32>> = BTreeMap::new();
    for (node, &ty) in input.types.iter().enumerate() {
        for word in stems(&graph.types[ty].name) {
            nodes_of.entry(word).or_default().push(node as u32);
        }
    }
    let mut carries = vec![false; input.len()];
    nodes_of
        .into_iter()
        .filter(|(_, nodes)| nodes.len() > 1)
        .map(|(text, nodes)| Word {
            weight: weight(&nodes, &mut carries, network),
            text,
            nodes,
        })
        .collect()
}

/// The weight of a word; `carries` is all false between calls.
fn weight(nodes: &[u32], carries: &mut [bool], network: &Network) -> f64 {
    nodes.iter().for_each(|&node| carries[node as usize] = true);
    let volume: f64 = nodes.iter().map(|&node| network.strength(node)).sum();
    let inner: f64 = nodes
        .iter()
        .flat_map(|&node| network.arcs(node))
        .filter(|arc| carries[arc.target as usize])
        .map(|arc| arc.weight)
        .sum();
    nodes
        .iter()
        .for_each(|&node| carries[node as usize] = false);
    if volume <= 0.0 {
        return 0.0;
    }
    let lift = (inner / volume - volume / network.total()).max(0.0);
    lift * (network.len() as f64 / nodes.len() as f64).ln()
}

/// The ties by similar words.
pub(crate) fn layer(
    graph: &DependencyGraph,
    input: &Input,
    words: &[Word],
    parameters: &Parameters,
) -> EvidenceLayer {
    let words: Vec<&Word> = words.iter().filter(|word| word.weight > 0.0).collect();
    let mut words_of: Vec<Vec<u32>> = vec![Vec::new(); input.len()];
    for (index, word) in words.iter().enumerate() {
        for &node in &word.nodes {
            words_of[node as usize].push(index as u32);
        }
    }
    let norm = |node: usize| -> f64 {
        let squares = words_of[node]
            .iter()
            .map(|&word| words[word as usize].weight.powi(2));
        squares.sum::<f64>().sqrt()
    };
    let norms: Vec<f64> = (0..input.len()).map(norm).collect();
    let name = |node: u32| &graph.types[input.types[node as usize]].name;
    let nearest = |node: u32| -> Vec<Edge> {
        let mut dot: BTreeMap<u32, f64> = BTreeMap::new();
        for &word in &words_of[node as usize] {
            let word = words[word as usize];
            for &other in &word.nodes {
                *dot.entry(other).or_default() += word.weight * word.weight;
            }
        }
        let cosine = |(other, dot): (u32, f64)| Edge {
            a: node,
            b: other,
            weight: dot / (norms[node as usize] * norms[other as usize]),
        };
        let mut ties: Vec<Edge> = dot
            .into_iter()
            .filter(|&(other, _)| other != node && name(other) != name(node))
            .map(cosine)
            .filter(|tie| tie.weight > parameters.similarity)
            .collect();
        ties.sort_by(|x, y| y.weight.total_cmp(&x.weight).then(x.b.cmp(&y.b)));
        ties.truncate(parameters.neighbours);
        ties
    };
    let edges: Vec<Edge> = (0..input.len() as u32)
        .into_par_iter()
        .map(nearest)
        .collect::<Vec<_>>()
        .concat();
    EvidenceLayer {
        evidence: Evidence::Vocabulary,
        edges: once_each(edges),
    }
}

/// Ties that both ends chose count once.
fn once_each(mut edges: Vec<Edge>) -> Vec<Edge> {
    for edge in &mut edges {
        (edge.a, edge.b) = (edge.a.min(edge.b), edge.a.max(edge.b));
    }
    edges.sort_by_key(|edge| (edge.a, edge.b));
    edges.dedup_by_key(|edge| (edge.a, edge.b));
    edges
}
