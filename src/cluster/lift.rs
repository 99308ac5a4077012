//! The lift of a kind of evidence: how much more often two types that it ties are tied by other evidence, too.
//!
//! ```text
//! lift = P(tied by another layer | tied by this one) / P(tied by another layer)
//! ```
//!
//! 1 is what dice would reach; names that follow the areas of a code base reach ten and more. A layer is tied by an edge, or by a
//! token that two types carry, so that what is asked about was no part of what is measured: a reference says nothing of
//! names, and a name nothing of references. The left side is over the layer's pairs as they weigh, the right side over any two
//! types; both are drawn, always by the same numbers. A layer that predicts nothing here gets no say.

use super::evidence::{Evidence, EvidenceLayer, combine};
use super::network::Network;
use super::random::Random;

/// Pairs of a layer that are drawn.
const TIED: usize = 2_000;

/// Pairs of any types that are drawn: they are seldom tied.
const ANY: usize = 20_000;

/// The layer against which all others are measured, and which always has a say.
const GIVEN: Evidence = Evidence::Structure;

/// The lift of each of `layers` over `types` nodes; `None` where there is no other layer, or too little to tell.
pub(crate) fn lifts(types: usize, layers: &[EvidenceLayer]) -> Vec<Option<f64>> {
    let networks: Vec<Network> = layers
        .iter()
        .map(|layer| combine(types, std::slice::from_ref(layer)))
        .collect();
    let lift = |index: usize| {
        let by_others = |a: u32, b: u32| {
            let mut others = networks.iter().enumerate().filter(|other| other.0 != index);
            others.any(|(_, network)| are_tied(network, types, a, b))
        };
        let tied = share(pairs(&networks[index], types), &by_others)?;
        let any = share(any_pairs(types), &by_others)?;
        (any > 0.0).then(|| tied / any)
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

/// The share of `pairs` of which `holds` is true; `None` without pairs.
fn share(pairs: impl Iterator<Item = (u32, u32)>, holds: &dyn Fn(u32, u32) -> bool) -> Option<f64> {
    let (mut all, mut held) = (0_u32, 0_u32);
    for (a, b) in pairs {
        all += 1;
        held += u32::from(holds(a, b));
    }
    (all > 0).then(|| f64::from(held) / f64::from(all))
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
    let draws = if total > 0.0 { TIED } else { 0 };
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

/// Pairs of different types, whatever ties them.
fn any_pairs(types: usize) -> impl Iterator<Item = (u32, u32)> {
    let mut random = Random::new(2);
    let draws = if types > 1 { ANY } else { 0 };
    (0..draws).filter_map(move |_| {
        let (a, b) = (random.below(types) as u32, random.below(types) as u32);
        (a != b).then_some((a, b))
    })
}

/// Whether two types are neighbours, or neighbours of one token. Neighbours are in ascending order, tokens last.
fn are_tied(network: &Network, types: usize, a: u32, b: u32) -> bool {
    let is_neighbour = |of: u32, node: u32| {
        let found = network
            .arcs(of)
            .binary_search_by_key(&node, |arc| arc.target);
        found.is_ok()
    };
    let tokens = |node: u32| {
        let arcs = network.arcs(node);
        let first = arcs.partition_point(|arc| (arc.target as usize) < types);
        &arcs[first..]
    };
    let (few, other) = match (tokens(a), tokens(b)) {
        (of_a, of_b) if of_a.len() <= of_b.len() => (of_a, b),
        (_, of_b) => (of_b, a),
    };
    is_neighbour(a, b) || few.iter().any(|arc| is_neighbour(other, arc.target))
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
        // Half of all pairs are in one half, and all references are.
        assert!((of_areas[0].unwrap() - 2.0).abs() < 0.1, "{of_areas:?}");
        assert!((of_areas[1].unwrap() - 2.0).abs() < 0.3, "{of_areas:?}");
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
