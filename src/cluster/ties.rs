//! What each kind of evidence says of two types: the weights that the report puts beside their dependency.
//!
//! A layer of references says it directly. A layer of tokens ties types to what they have in common; between two types
//! it says `Σ_t w(a,t) · w(b,t) / s(t)` over their common tokens, `s(t)` being the strength of the token: the weight
//! that is left when every token is replaced by edges between its types, each type's share kept (the projection of a
//! bipartite graph by resource allocation, Zhou et al. 2007).

use super::evidence::{Evidence, EvidenceLayer};
use super::network::Network;

/// The layers of a clustering, each as a network of its own.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Ties {
    types: u32,
    layers: Vec<(Evidence, Network)>,
}

impl Ties {
    pub(crate) fn new(types: usize, layers: &[EvidenceLayer]) -> Self {
        let network = |layer: &EvidenceLayer| {
            let network = Network::new(types + layer.tokens, layer.edges.iter().copied());
            (layer.evidence, network)
        };
        Self {
            types: types as u32,
            layers: layers.iter().map(network).collect(),
        }
    }

    /// The weight of every layer that ties node `a` to node `b`, in the order of the layers. Takes time in proportion
    /// to the number of their neighbours.
    #[must_use]
    pub fn between(&self, a: u32, b: u32) -> Vec<(Evidence, f64)> {
        let weight = |(evidence, network): &(Evidence, Network)| {
            let weight = direct(network, a, b) + self.through_tokens(network, a, b);
            (weight > 0.0).then_some((*evidence, weight))
        };
        self.layers.iter().filter_map(weight).collect()
    }

    fn through_tokens(&self, network: &Network, a: u32, b: u32) -> f64 {
        let of_b = network.arcs(b);
        let tokens = network
            .arcs(a)
            .iter()
            .filter(|arc| arc.target >= self.types);
        let share = |token: &super::network::Arc| {
            let index = of_b
                .binary_search_by_key(&token.target, |arc| arc.target)
                .ok()?;
            Some(token.weight * of_b[index].weight / network.strength(token.target))
        };
        tokens.filter_map(share).sum()
    }
}

fn direct(network: &Network, a: u32, b: u32) -> f64 {
    let arcs = network.arcs(a);
    let found = arcs.binary_search_by_key(&b, |arc| arc.target).ok();
    found.map_or(0.0, |index| arcs[index].weight)
}

#[cfg(test)]
mod tests {
    use super::super::network::Edge;
    use super::*;

    #[test]
    fn references_count_as_they_are_and_tokens_by_what_is_shared() {
        let edge = |a, b, weight| Edge { a, b, weight };
        let layers = [
            EvidenceLayer {
                evidence: Evidence::Structure,
                tokens: 0,
                edges: vec![edge(0, 1, 0.7)],
            },
            EvidenceLayer {
                evidence: Evidence::Vocabulary,
                tokens: 1,
                edges: vec![edge(0, 3, 1.0), edge(1, 3, 2.0), edge(2, 3, 1.0)],
            },
        ];
        let ties = Ties::new(3, &layers);
        let expected = vec![(Evidence::Structure, 0.7), (Evidence::Vocabulary, 0.5)];
        assert_eq!(ties.between(0, 1), expected);
        assert_eq!(ties.between(1, 0), expected);
        assert_eq!(ties.between(0, 2), [(Evidence::Vocabulary, 0.25)]);
    }
}
