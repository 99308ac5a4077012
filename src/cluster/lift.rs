//! The lift of a kind of evidence: how much more strongly two types that it ties are tied by all other evidence than any two
//! types are.
//!
//! ```text
//! lift = E[strength of the others | a pair that it ties, as it weighs] / E[strength of the others | any pair]
//! ```
//!
//! 1 is what dice would reach; names that follow the areas of a code base reach ten and more. The strength of a pair in a layer
//! is that of its edge, and for each token that both carry `w_a · w_b / W`, of all the weight `W` at the token: what is carried
//! by all hardly ties any two. What is asked about is no part of what is measured: a reference says nothing of names, and a
//! name nothing of references. Pairs of the layer are drawn, always by the same numbers; over any pairs the mean is exact. A
//! layer that predicts nothing here gets no say.

use super::evidence::{Evidence, EvidenceLayer, combine};
use super::network::Network;
use super::random::Random;

/// Pairs of a layer that are drawn.
const DRAWS: usize = 4_000;

/// The layer against which all others are measured, and which always has a say.
const GIVEN: Evidence = Evidence::Structure;

/// The lift of each of `layers` over `types` nodes; `None` where nothing else ties any types.
///
/// Takes time in proportion to the edges, and to the draws times the tokens of a type.
pub(crate) fn lifts(types: usize, layers: &[EvidenceLayer]) -> Vec<Option<f64>> {
    let networks: Vec<Network> = layers
        .iter()
        .map(|layer| combine(types, std::slice::from_ref(layer)))
        .collect();
    let lift = |index: usize| {
        let others = || {
            let networks = networks.iter().enumerate();
            networks.filter(move |other| other.0 != index)
        };
        let any: f64 = others().map(|(_, other)| mean(other, types)).sum();
        let (mut tied, mut drawn) = (0.0, 0.0);
        for (a, b) in pairs(&networks[index], types) {
            let strengths = others().map(|(_, other)| strength(other, types, a, b));
            tied += strengths.sum::<f64>();
            drawn += 1.0;
        }
        (any > 0.0 && drawn > 0.0).then(|| tied / drawn / any)
    };
    (0..layers.len()).map(lift).collect()
}

/// Empties the layers that predict nothing; the lift of all.
pub(crate) fn heed(types: usize, layers: &mut [EvidenceLayer]) -> Vec<Option<f64>> {
    let lifts = lifts(types, layers);
    let says = |layer: &EvidenceLayer, lift: Option<f64>| {
        layer.evidence == GIVEN || lift.is_none_or(|lift| lift > 1.0)
    };
    for (layer, &lift) in layers.iter_mut().zip(&lifts) {
        if !says(layer, lift) {
            layer.tokens = 0;
            layer.edges.clear();
        }
    }
    lifts
}

/// Pairs of types that a layer ties, drawn by weight: an end of an edge, and what lies at its other end, or one step beyond it
/// where that is a token.
fn pairs(network: &Network, types: usize) -> impl Iterator<Item = (u32, u32)> {
    let strengths = (0..types as u32).scan(0.0, |sum, node| {
        *sum += network.strength(node);
        Some(*sum)
    });
    let sums: Vec<f64> = strengths.collect();
    let total = sums.last().copied().unwrap_or(0.0);
    let mut random = Random::new(1);
    let draws = if total > 0.0 { DRAWS } else { 0 };
    (0..draws).filter_map(move |_| {
        let at = random.unit() * total;
        let first = sums.partition_point(|&sum| sum <= at).min(types - 1) as u32;
        let mut second = step(network, first, &mut random)?;
        if second as usize >= types {
            second = step(network, second, &mut random)?;
        }
        (first != second).then_some((first, second))
    })
}

/// A neighbour of `node`, drawn by weight.
fn step(network: &Network, node: u32, random: &mut Random) -> Option<u32> {
    let arcs = network.arcs(node);
    let total: f64 = arcs.iter().map(|arc| arc.weight).sum();
    let mut at = random.unit() * total;
    for arc in arcs {
        at -= arc.weight;
        if at < 0.0 {
            return Some(arc.target);
        }
    }
    arcs.last().map(|arc| arc.target)
}

/// How strongly two types are tied: by their edge, and by what both carry. Neighbours are in ascending order, tokens last.
fn strength(network: &Network, types: usize, a: u32, b: u32) -> f64 {
    let weight = |of: u32, node: u32| {
        let arcs = network.arcs(of);
        let found = arcs.binary_search_by_key(&node, |arc| arc.target);
        found.map_or(0.0, |at| arcs[at].weight)
    };
    let arcs = network.arcs(a);
    let first = arcs.partition_point(|arc| (arc.target as usize) < types);
    let shared = arcs[first..].iter().map(|arc| {
        let all = network.strength(arc.target);
        arc.weight * weight(b, arc.target) / all
    });
    weight(a, b) + shared.sum::<f64>()
}

/// The mean strength of any two types.
fn mean(network: &Network, types: usize) -> f64 {
    let between = (0..types as u32).flat_map(|node| {
        let arcs = network.arcs(node).iter();
        arcs.filter(move |arc| arc.target > node && (arc.target as usize) < types)
    });
    let by_edges: f64 = between.map(|arc| arc.weight).sum();
    let by_token = |token: u32| {
        let squares = network
            .arcs(token)
            .iter()
            .map(|arc| arc.weight * arc.weight);
        let all = network.strength(token);
        if all > 0.0 {
            (all * all - squares.sum::<f64>()) / (2.0 * all)
        } else {
            0.0
        }
    };
    let by_tokens: f64 = (types as u32..network.len() as u32).map(by_token).sum();
    let pairs = types as f64 * (types as f64 - 1.0) / 2.0;
    (by_edges + by_tokens) / pairs.max(1.0)
}

#[cfg(test)]
mod tests {
    use super::super::network::Edge;
    use super::*;

    /// A layer of references within two halves of forty types, each a ring.
    fn references() -> EvidenceLayer {
        let ring = |start: u32| {
            (0..20).map(move |at| Edge {
                a: start + at,
                b: start + (at + 1) % 20,
                weight: 1.0,
            })
        };
        EvidenceLayer {
            evidence: Evidence::Structure,
            tokens: 0,
            edges: ring(0).chain(ring(20)).collect(),
        }
    }

    /// A layer of two tokens, carried as `of` says.
    fn words(of: impl Fn(u32) -> u32) -> EvidenceLayer {
        let edges = (0..40).map(|node| Edge {
            a: node,
            b: 40 + of(node),
            weight: 1.0,
        });
        EvidenceLayer {
            evidence: Evidence::Vocabulary,
            tokens: 2,
            edges: edges.collect(),
        }
    }

    #[test]
    fn words_of_areas_have_lift_and_words_of_chance_have_none() {
        let of_areas = lifts(40, &[references(), words(|node| node / 20)]);
        // Each token ties the 190 pairs of its half by .05 each, 19 over 780 pairs; references are within halves.
        assert!(
            (of_areas[0].unwrap() - 0.05 * 780.0 / 19.0).abs() < 1e-9,
            "{of_areas:?}"
        );
        // A reference ties 40 of 780 pairs, and 20 of the 190 of a half.
        assert!(
            (of_areas[1].unwrap() - 780.0 / 380.0).abs() < 0.3,
            "{of_areas:?}"
        );
        let by_turns = lifts(40, &[references(), words(|node| node % 2)]);
        assert!(by_turns[1].unwrap() < 0.1, "{by_turns:?}");
    }

    #[test]
    fn what_predicts_nothing_has_no_say() {
        let mut layers = vec![references(), words(|node| node % 2)];
        heed(40, &mut layers);
        assert_eq!((layers[1].tokens, layers[1].edges.len()), (0, 0));
        assert_eq!(layers[0], references(), "references always have one");
        let mut layers = vec![references(), words(|node| node / 20)];
        heed(40, &mut layers);
        assert_eq!(layers[1], words(|node| node / 20));
    }

    #[test]
    fn one_layer_has_nothing_to_be_measured_by() {
        assert_eq!(lifts(40, &[references()]), [None]);
        assert_eq!(lifts(0, &[]), []);
    }
}
