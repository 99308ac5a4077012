//! Tokens: what types have in common besides references, weighed by how well it predicts structure.
//!
//! A token is anything that several types carry: a word in their names, a namespace. Tokens are not equal. "Order"
//! joins what belongs together, "Handler" joins what should be parted, and a namespace may be an area or a layer.
//! No list of stop words can tell them apart in a code base it has never seen, but the code base itself can: a
//! token is worth what its types are found together in communities that were made *without* tokens. With `p` the
//! chance that two of its `n` types are in the same community, over a few runs, and `q` the chance for any two types,
//!
//! ```text
//! weight = max(0, (p - q) / (1 - q)) · n / (n + 5)
//! ```
//!
//! The last factor distrusts tokens that few types carry.
//!
//! In the network that is clustered, a token is a node of its own with an edge to each of its types. So it sides
//! with the community that most of its types are in, and pulls the others there: an area has its words, and a
//! word has its area. Every type gives its tokens the same share of its strength, however many it has.

use std::collections::BTreeMap;

use rayon::prelude::*;

use super::evidence::{Evidence, EvidenceLayer};
use super::network::{Edge, Network};

/// Something that several nodes have in common.
#[derive(Clone, PartialEq, Debug)]
pub struct Token {
    /// What it is.
    pub text: String,
    /// The nodes that carry it, ascending, at least two.
    pub nodes: Vec<u32>,
    /// How well it predicts structure, from 0 to 1.
    pub weight: f64,
}

/// Types that a token needs before half of what it predicts is believed.
const DOUBT: f64 = 5.0;

/// Nodes without references still have this share of the mean strength to give to their tokens.
const LEAST_STRENGTH: f64 = 0.1;

/// The tokens that predict anything, in text order, weighed by the partitions in `probes`.
pub(crate) fn weigh(nodes_of: BTreeMap<String, Vec<u32>>, probes: &[Vec<u32>]) -> Vec<Token> {
    let by_chance: Vec<f64> = probes.iter().map(|probe| together(probe.clone())).collect();
    let shared: Vec<(String, Vec<u32>)> = nodes_of
        .into_iter()
        .filter(|(_, nodes)| nodes.len() > 1)
        .collect();
    shared
        .into_par_iter()
        .map(|(text, nodes)| Token {
            weight: weight(&nodes, probes, &by_chance),
            text,
            nodes,
        })
        .filter(|token| token.weight > 0.0)
        .collect()
}

fn weight(nodes: &[u32], probes: &[Vec<u32>], by_chance: &[f64]) -> f64 {
    let runs = probes.len().max(1) as f64;
    let communities = |probe: &Vec<u32>| nodes.iter().map(|&node| probe[node as usize]).collect();
    let found: f64 = probes
        .iter()
        .map(|probe| together(communities(probe)))
        .sum();
    let expected: f64 = by_chance.iter().sum();
    let (found, expected) = (found / runs, expected / runs);
    if expected >= 1.0 {
        return 0.0;
    }
    let count = nodes.len() as f64;
    ((found - expected) / (1.0 - expected)).max(0.0) * count / (count + DOUBT)
}

/// The chance that two different things are in the same community.
fn together(mut communities: Vec<u32>) -> f64 {
    let count = communities.len() as f64;
    communities.sort_unstable();
    let pairs: usize = communities
        .chunk_by(|a, b| a == b)
        .map(|same| same.len() * (same.len() - 1))
        .sum();
    if count > 1.0 {
        pairs as f64 / (count * (count - 1.0))
    } else {
        0.0
    }
}

/// The layer that ties nodes to their tokens; token `i` is node `skeleton.len() + i`.
///
/// Each node spends `mass` times its strength in `skeleton` on its tokens, each token getting a share in proportion
/// to its weight over the square root of the number of its nodes.
pub(crate) fn layer(
    evidence: Evidence,
    tokens: &[Token],
    skeleton: &Network,
    mass: f64,
) -> EvidenceLayer {
    let nodes = skeleton.len();
    let mut edges: Vec<Edge> = Vec::new();
    let mut shares = vec![0.0; nodes];
    for (index, token) in tokens.iter().enumerate() {
        let weight = token.weight / (token.nodes.len() as f64).sqrt();
        for &node in &token.nodes {
            shares[node as usize] += weight;
            edges.push(Edge {
                a: node,
                b: (nodes + index) as u32,
                weight,
            });
        }
    }
    let least = LEAST_STRENGTH * skeleton.total() / nodes.max(1) as f64;
    for edge in &mut edges {
        let strength = skeleton.strength(edge.a).max(least);
        edge.weight *= mass * strength / shares[edge.a as usize];
    }
    EvidenceLayer {
        evidence,
        tokens: tokens.len(),
        edges,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tokens() -> Vec<Token> {
        // Two areas of six nodes; "order" is one of them, "handler" is spread evenly.
        let probe: Vec<u32> = (0..12).map(|node| node / 6).collect();
        let carried = [
            ("order", vec![0, 1, 2, 3, 4, 5]),
            ("handler", vec![0, 1, 6, 7]),
            ("invoice", vec![6, 7]),
            ("once", vec![3]),
        ];
        let nodes_of = carried.map(|(text, nodes)| (text.to_owned(), nodes));
        weigh(BTreeMap::from(nodes_of), &[probe])
    }

    #[test]
    fn a_token_is_worth_what_it_predicts() {
        let tokens = tokens();
        let names: Vec<&str> = tokens.iter().map(|token| token.text.as_str()).collect();
        assert_eq!(
            names,
            ["invoice", "order"],
            "handler predicts nothing, once is shared by nobody"
        );
        assert!((tokens[1].weight - 6.0 / 11.0).abs() < 1e-12);
        assert!((tokens[0].weight - 2.0 / 7.0).abs() < 1e-12);
    }

    #[test]
    fn every_node_spends_its_share() {
        let edge = |a, b| Edge { a, b, weight: 2.0 };
        let skeleton = Network::new(12, [edge(0, 1), edge(6, 7), edge(7, 8)]);
        let layer = layer(Evidence::Vocabulary, &tokens(), &skeleton, 0.5);
        assert_eq!(layer.tokens, 2);
        let spent = |node| -> f64 {
            let edges = layer.edges.iter().filter(|edge| edge.a == node);
            edges.map(|edge| edge.weight).sum()
        };
        assert!((spent(0) - 1.0).abs() < 1e-12);
        assert!((spent(7) - 2.0).abs() < 1e-12);
        assert!(
            (spent(3) - 0.5 * 0.1).abs() < 1e-12,
            "a tenth of the mean strength of 1"
        );
    }
}
