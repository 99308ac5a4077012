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
pub fn weigh_words(
    graph: &DependencyGraph,
    input: &Input,
    network: &Network,
    ballots: Option<&[Vec<u32>]>,
    members: bool,
    idf: f64,
    shrink: f64,
    homonyms: bool,
) -> Vec<Word> {
    let mut nodes_of: BTreeMap<String, Vec<u32>> = BTreeMap::new();
    let mut namesakes: BTreeMap<&str, u32> = BTreeMap::new();
    for &ty in &input.types {
        *namesakes.entry(&graph.types[ty].name).or_default() += 1;
    }
    for (node, &ty) in input.types.iter().enumerate() {
        if !homonyms && namesakes[graph.types[ty].name.as_str()] > 1 {
            continue;
        }
        let mut all = stems(&graph.types[ty].name);
        if members {
            all.extend(graph.types[ty].members.iter().flat_map(|m| stems(m)));
            all.sort_unstable();
            all.dedup();
        }
        for word in all {
            nodes_of.entry(word).or_default().push(node as u32);
        }
    }
    let mut carries = vec![false; input.len()];
    nodes_of
        .into_iter()
        .filter(|(_, nodes)| nodes.len() > 1)
        .map(|(text, nodes)| Word {
            weight: match ballots {
                None => weight(&nodes, &mut carries, network),
                Some(ballots) => {
                    concentration(&nodes, ballots)
                        * (network.len() as f64 / nodes.len() as f64).ln().powf(idf)
                        * (nodes.len() as f64 / (nodes.len() as f64 + shrink))
                }
            },
            text,
            nodes,
        })
        .collect()
}

fn concentration(nodes: &[u32], ballots: &[Vec<u32>]) -> f64 {
    let pairs = |groups: &mut Vec<u32>| -> f64 {
        groups.sort_unstable();
        let n = groups.len() as f64;
        groups
            .chunk_by(|a, b| a == b)
            .map(|c| (c.len() * (c.len() - 1)) as f64)
            .sum::<f64>()
            / (n * (n - 1.0))
    };
    let mut observed = 0.0;
    let mut base = 0.0;
    for ballot in ballots {
        observed += pairs(&mut nodes.iter().map(|&n| ballot[n as usize]).collect());
        base += pairs(&mut ballot.clone());
    }
    let runs = ballots.len() as f64;
    let (observed, base) = (observed / runs, base / runs);
    ((observed - base) / (1.0 - base)).max(0.0)
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
    network: &Network,
    reach: f64,
    hub: usize,
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
    let adjacent: Vec<std::collections::BTreeSet<u32>> = (0..input.len() as u32)
        .map(|n| network.arcs(n).iter().map(|a| a.target).collect())
        .collect();
    let near = |node: u32, other: u32| -> bool {
        if reach >= 3.0 {
            return true;
        }
        if adjacent[node as usize].contains(&other) {
            return true;
        }
        reach >= 2.0
            && adjacent[node as usize].iter().any(|&m| {
                adjacent[m as usize].len() <= hub && adjacent[m as usize].contains(&other)
            })
    };
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
            .filter(|&(other, _)| near(node, other))
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

/// Edges between types and words; word `i` is node `input.len() + i`.
pub(crate) fn bipartite(
    input: &Input,
    words: &[Word],
    network: &Network,
    mass: f64,
    per_node: bool,
    exponent: f64,
) -> Vec<Edge> {
    let mut edges = Vec::new();
    for (index, word) in words.iter().enumerate() {
        if word.weight > 0.0 {
            for &node in &word.nodes {
                edges.push(Edge {
                    a: node,
                    b: (input.len() + index) as u32,
                    weight: word.weight * (word.nodes.len() as f64).powf(-exponent),
                });
            }
        }
    }
    if per_node {
        let mut sums = vec![0.0; input.len()];
        for e in &edges {
            sums[e.a as usize] += e.weight;
        }
        let mean = network.total() / input.len().max(1) as f64;
        for e in &mut edges {
            let strength = network.strength(e.a).max(0.1 * mean);
            e.weight *= mass * strength / sums[e.a as usize];
        }
    } else {
        let total: f64 = edges.iter().map(|e| e.weight).sum();
        let structure = network.total() / 2.0;
        for e in &mut edges {
            e.weight *= mass * structure / total.max(1e-12);
        }
    }
    edges
}
