//! The shared kernel: types that many communities use and none owns.
//!
//! Such a type joins what should be parted, however its edges are damped. Wen and Tzerpos (2005) call a type
//! omnipresent when it touches many *subsystems*, not merely many types, so the communities of a first run decide:
//! a candidate has many dependents, in several communities, none of which dominates. But a domain's central entity
//! looks just like that in a layered system. Its name gives it away: `Product` is used by `ProductController`,
//! `GetProductQuery` and `ProductRepository`, so a type that shares a telling word with a good part of its
//! dependents is owned by its domain and is no candidate.

use super::evidence::EvidenceLayer;
use super::input::Input;
use super::leiden::{self, leiden};
use super::network::{Edge, Network};
use super::tokens::Token;

/// When a type is a candidate.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Parameters {
    /// Least number of types that depend on it.
    pub dependents: usize,
    /// Least number of communities that these are in.
    pub communities: usize,
    /// Least participation `1 - Σ (k_c / k)²`, where `k_c` of its `k` dependents are in community `c`.
    pub participation: f64,
    /// Share of its dependents that carry one of its words from which on it is owned by a domain.
    pub owned: f64,
}

/// For each node, whether it is a candidate, given the `words` that types carry.
pub(crate) fn find(
    input: &Input,
    skeleton: &Network,
    words: &[Token],
    parameters: &Parameters,
) -> Vec<bool> {
    let group_of = leiden(skeleton, &leiden::Options::default());
    let mut users: Vec<Vec<u32>> = vec![Vec::new(); input.len()];
    for arc in &input.arcs {
        users[arc.to as usize].push(arc.from);
    }
    let mut words_of: Vec<Vec<u32>> = vec![Vec::new(); input.len()];
    for (index, word) in words.iter().enumerate() {
        for &node in &word.nodes {
            words_of[node as usize].push(index as u32);
        }
    }
    users
        .iter()
        .enumerate()
        .map(|(node, users)| {
            is_spread(users, &group_of, parameters)
                && owned_share(node, users, &words_of) < parameters.owned
        })
        .collect()
}

fn is_spread(users: &[u32], group_of: &[u32], parameters: &Parameters) -> bool {
    if users.len() < parameters.dependents {
        return false;
    }
    let mut groups: Vec<u32> = users.iter().map(|&user| group_of[user as usize]).collect();
    groups.sort_unstable();
    let share = |same: &[u32]| same.len() as f64 / users.len() as f64;
    let shares: Vec<f64> = groups.chunk_by(|a, b| a == b).map(share).collect();
    let concentration: f64 = shares.iter().map(|share| share * share).sum();
    shares.len() >= parameters.communities && 1.0 - concentration >= parameters.participation
}

/// The largest share of the users of `node` that carry the same one of its words. `words_of` is ascending.
fn owned_share(node: usize, users: &[u32], words_of: &[Vec<u32>]) -> f64 {
    let share = |word: &u32| {
        let carries = |user: &&u32| words_of[**user as usize].binary_search(word).is_ok();
        users.iter().filter(carries).count() as f64 / users.len() as f64
    };
    words_of[node].iter().map(share).fold(0.0, f64::max)
}

/// The layers as they vote: references of candidates do not count, the tokens they carry do.
pub(crate) fn without(layers: &[EvidenceLayer], candidates: &[bool]) -> Vec<EvidenceLayer> {
    let stays = |edge: &&Edge| !candidates[edge.a as usize] && !candidates[edge.b as usize];
    let reduced = |layer: &EvidenceLayer| {
        let mut layer = layer.clone();
        if layer.tokens == 0 {
            layer.edges.retain(|edge| stays(&edge));
        }
        layer
    };
    layers.iter().map(reduced).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cluster::evidence::Evidence;
    use crate::cluster::input::DependencyArc;
    use crate::resolve::model::TypeId;

    const PARAMETERS: Parameters = Parameters {
        dependents: 8,
        communities: 4,
        participation: 0.65,
        owned: 0.33,
    };

    /// Four cliques of five nodes, all of which use node 20; two of the first clique use node 21.
    fn cliques() -> (Input, Network) {
        let pairs = (0..20_u32).flat_map(|a| (0..a).map(move |b| (a, b)));
        let mut uses: Vec<(u32, u32)> = pairs.filter(|(a, b)| a / 5 == b / 5).collect();
        uses.extend((0..20).map(|node| (node, 20)));
        uses.extend([(0, 21), (1, 21)]);
        let edges = uses.iter().map(|&(a, b)| Edge {
            a,
            b,
            weight: if b < 20 { 1.0 } else { 0.1 },
        });
        let network = Network::new(22, edges);
        let arcs = uses.iter().map(|&(from, to)| DependencyArc {
            from,
            to,
            kinds: Vec::new(),
            calls: 0,
        });
        let input = Input {
            types: (0..22).map(TypeId).collect(),
            arcs: arcs.collect(),
        };
        (input, network)
    }

    #[test]
    fn what_everybody_uses_is_a_candidate() {
        let (input, network) = cliques();
        let kernel = find(&input, &network, &[], &PARAMETERS);
        let found: Vec<usize> = (0..22).filter(|&node| kernel[node]).collect();
        assert_eq!(found, [20]);
        let layer = EvidenceLayer {
            evidence: Evidence::Structure,
            tokens: 0,
            edges: network.edges().collect(),
        };
        let rest = without(&[layer], &kernel);
        assert_eq!(rest[0].edges.len(), network.edges().count() - 20);
    }

    #[test]
    fn what_shares_its_word_with_its_users_is_owned() {
        let (input, network) = cliques();
        let word = |nodes: Vec<u32>| Token {
            text: "product".to_owned(),
            nodes,
            weight: 0.5,
        };
        let many = word(vec![0, 1, 5, 6, 10, 11, 15, 20]);
        assert!(!find(&input, &network, &[many], &PARAMETERS)[20]);
        let few = word(vec![0, 1, 5, 20]);
        assert!(find(&input, &network, &[few], &PARAMETERS)[20]);
    }
}
